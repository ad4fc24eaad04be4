"""What tools ask of the package: annotations, star imports, wrong guesses, zip files."""

from __future__ import annotations

import importlib
import inspect
import subprocess
import sys
import typing
import zipfile
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

import azure.mgmt.provisioning
from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient
from azure.mgmt.provisioning.services import CLIENTS

from .common import each_service

PACKAGE = "azure.mgmt.provisioning"


@each_service
def test_annotations_can_be_evaluated(service: str) -> None:
    for name in ("operations", "aio.operations", "models", "types"):
        module = importlib.import_module(f"{PACKAGE}.services.{service}.{name}")
        found = [getattr(module, each) for each in getattr(module, "__all__", None) or vars(module)]
        classes: list[Any] = [each for each in found if isinstance(each, type) and each.__module__.startswith(PACKAGE)]
        assert classes
        for each in classes:
            methods = [method for method in vars(each).values() if inspect.isfunction(method)]
            for annotated in [each, *methods]:
                if ".core." not in annotated.__module__:
                    typing.get_type_hints(annotated)


@pytest.mark.parametrize("module", ["", ".aio"])
def test_star_imports(module: str) -> None:
    names: dict[str, Any] = {}
    exec(f"from {PACKAGE}{module} import *", names)
    assert {"ProvisioningClient", *CLIENTS} <= names.keys()
    assert "TYPE_CHECKING" not in names


@pytest.mark.parametrize(
    ("statement", "meant"),
    [
        ("import azure.mgmt.provisioning.storage.models", "services.storage"),
        ("from azure.mgmt.provisioning import storage", "services.storage"),
        ("from azure.mgmt.provisioning.services.storage.v2021_09_01.models import Sku", "services.storage"),
        ("from azure.mgmt.provisioning.services.storage.v2021_09_01_preview import models", "services.storage"),
        ("from azure.mgmt.provisioning.models import Vault", "services.<service>.models"),
        ("from azure.mgmt.provisioning import models", "services.<service>.models"),
        ("import azure.mgmt.provisioning.msi", "services.managedidentity"),
        ("from azure.mgmt.provisioning import KeyVaultManagmentClient", "KeyVaultManagementClient"),
        ("from azure.mgmt.provisioning.services import keyvalt", "services.keyvault"),
        ("import azure.mgmt.provisioning as a; a.keyvault", "services.keyvault"),
        ("import azure.mgmt.provisioning as a; a.aio.KeyVaultManagmentClient", "aio.KeyVaultManagementClient"),
    ],
)
def test_wrong_guesses(statement: str, meant: str) -> None:
    with pytest.raises((ImportError, AttributeError)) as raised:
        exec(statement, {})
    assert str(raised.value).endswith(f"Did you mean '{PACKAGE}.{meant}'?")


@pytest.mark.parametrize("client", [ProvisioningClient, AsyncProvisioningClient])
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("vaults", "Did you mean 'keyvault.vaults' or 'recoveryservices.vaults'?"),
        ("managed_hsms", "Did you mean 'keyvault.managed_hsms'?"),
        ("resource_groups", "Did you mean 'resources.resource_groups'?"),
        ("management_locks", "Did you mean 'locks.management_locks'?"),
        ("key_vault", "Did you mean 'keyvault'?"),
        ("models", "Models are in azure.mgmt.provisioning.services.<service>.models, for one API version"),
        ("private_endpoint_connections", None),
        ("subscription_id", None),
        ("_config", None),
    ],
)
def test_names_of_services(client: Any, name: str, said: str | None) -> None:
    with pytest.raises(AttributeError) as raised:
        getattr(client.local(), name)
    assert str(raised.value) == f"ProvisioningClient has no attribute {name!r}{'. ' + said if said else ''}"


@pytest.mark.parametrize(
    ("group", "name", "meant"),
    [
        ("compute.virtual_machines", "start", "begin_start"),
        ("keyvault.vaults", "create_or_update", "begin_create_or_update"),
        ("storage.storage_accounts", "create", "begin_create"),
        ("network.virtual_networks", "list_by_resource_group", "list"),
    ],
)
def test_names_of_earlier_methods(group: str, name: str, meant: str) -> None:
    with pytest.raises(AttributeError, match=rf"has no attribute '{name}'\. Did you mean '{meant}'\?$"):
        attrgetter(f"{group}.{name}")(ProvisioningClient.local())


def test_an_api_version_of_all_services_says_what_to_write() -> None:
    with pytest.raises(TypeError, match=r"takes api_versions, a mapping such as .* since each service has its own$"):
        ProvisioningClient.local(api_version="2024-01-01")


@pytest.mark.parametrize("name", ["nothing_like_it", "_private"])
def test_other_names_are_just_not_there(name: str) -> None:
    assert not hasattr(azure.mgmt.provisioning, name)
    with pytest.raises(ImportError) as raised:
        importlib.import_module(f"{PACKAGE}.{name}")
    assert "Did you mean" not in str(raised.value)


_USED = """
import typing
from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.services.keyvault import models, operations
client = ProvisioningClient.local()
client.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
print([group.name for group in client.resources.resource_groups.list()], models.__file__.count(".zip"))
typing.get_type_hints(models.Vault), typing.get_type_hints(operations.VaultsOperations.get)
help(models.Sku)
"""


def test_it_runs_from_a_zip_file(tmp_path: Path) -> None:
    root = Path(next(iter(azure.mgmt.provisioning.__path__)))
    with zipfile.ZipFile(tmp_path / "app.zip", "w") as packed:
        for path in root.rglob("*"):
            if path.suffix in (".py", ".pyi", ".json", ".typed"):
                packed.write(path, Path("azure/mgmt/provisioning") / path.relative_to(root))
    used = f"import sys; sys.path.insert(0, {str(tmp_path / 'app.zip')!r})\nimport azure.mgmt\n"
    used += f"azure.mgmt.__path__ = [{str(tmp_path / 'app.zip/azure/mgmt')!r}, *azure.mgmt.__path__]\n{_USED}"
    for flag in ("-c", "-Oc", "-OOc"):
        done = subprocess.run([sys.executable, flag, used], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert done.stdout.startswith("['rg'] 1\n")
