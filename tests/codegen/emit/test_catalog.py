"""What lists all services."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from azure.mgmt.provisioning.codegen.emit.catalog import emit_catalog, emit_services
from azure.mgmt.provisioning.codegen.emit.large import lay_out
from azure.mgmt.provisioning.codegen.emit.namespaces import emit_namespaces
from azure.mgmt.provisioning.codegen.generate import emit_all, formatted, write
from azure.mgmt.provisioning.codegen.represent.ir import ServiceIR


def test_all_services(contoso: ServiceIR, tmp_path: Path) -> None:
    package = tmp_path / "catalogued"
    write(formatted(emit_all([contoso])), package / "services")
    assert "def contoso(self) -> ContosoManagementClient:" in (package / "services" / "catalog.py").read_text()
    (package / "__init__.py").write_text("")
    core = "from azure.mgmt.provisioning.core.{0} import *\nfrom azure.mgmt.provisioning.core.{0} import {1}\n"
    of_core = {
        "declare.operation": "Service",
        "clients.annotations": "typed_methods",
        "clients.sync": "ServiceClient, OperationGroup",
        "lazy": "lazy",
    }
    for name, names in of_core.items():
        module = package.joinpath("core", *name.split(".")).with_suffix(".py")
        module.parent.mkdir(parents=True, exist_ok=True)
        module.write_text(core.format(name, names))
    check = (
        "from catalogued import services\n"
        "from catalogued.services.catalog import Services\n"
        "assert services.SERVICES == ('contoso',)\n"
        "assert services.CLIENTS == {'ContosoManagementClient': 'contoso'}\n"
        "assert [each.name for each in services.declared()] == ['contoso']\n"
        "import sys; assert 'catalogued.services.contoso.client' not in sys.modules\n"
        "client = services.ContosoManagementClient\n"
        "assert 'ContosoManagementClient' in dir(services)\n"
        "class All(Services):\n"
        "    def _service(self, client): return client\n"
        "assert All().contoso is client\n"
    )
    path = [str(tmp_path), *sys.path]
    run = subprocess.run([sys.executable, "-c", f"import sys; sys.path[:] = {path!r}\n{check}"], capture_output=True)
    assert run.returncode == 0, run.stderr.decode()


def test_the_asynchronous_twins(contoso: ServiceIR) -> None:
    assert "from .contoso.aio.client import ContosoManagementClient" in emit_catalog([contoso], asynchronous=True)
    assert "class AsyncServices:" in emit_catalog([contoso], asynchronous=True)
    assert "CLIENTS[name]}.aio.client" in emit_services([contoso], asynchronous=True)


def test_clients_that_have_one_name(contoso: ServiceIR) -> None:
    """One of them has it in the module of all services; each is the attribute of its own service."""
    other = replace(contoso, name="fabrikam", exported=False)
    text = emit_services([contoso, other], asynchronous=False)
    assert '"ContosoManagementClient": "contoso"' in text
    assert "fabrikam.client" not in text
    catalog = emit_catalog([contoso, other], asynchronous=False)
    alias = "ContosoManagementClient_fabrikam"
    assert f"from .fabrikam.client import ContosoManagementClient as {alias}\n" in catalog
    assert f"def fabrikam(self) -> {alias}:" in catalog
    assert "def contoso(self) -> ContosoManagementClient:" in catalog


def test_where_the_operations_on_a_namespace_are_declared(contoso: ServiceIR) -> None:
    small, large = emit_namespaces([(contoso, None)]), emit_namespaces([(contoso, 60)])
    found: dict[str, dict[str, Any]] = {"small": {}, "large": {}}
    exec(small, found["small"])
    exec(large, found["large"])
    of_small, of_large = found["small"]["MODULES"], found["large"]["MODULES"]
    assert set(of_small) == set(of_large) == {namespace_of(each.url) for each in contoso.all_operations}
    assert {each for modules in of_small.values() for each in modules} == {"contoso._rest"}
    layout = {f"contoso._rest.{each.name}": each.operations for each in lay_out(contoso, 60).operations}
    assert len(layout) > 1
    for namespace, modules in of_large.items():
        assert set(modules) == {
            name
            for name, operations in layout.items()
            if any(namespace_of(each.url) == namespace for each in operations)
        }


def namespace_of(url: str) -> str:
    namespace = url.rpartition("/providers/")[2].partition("/")[0] if "/providers/" in url else ""
    return "" if namespace.startswith("{") else namespace
