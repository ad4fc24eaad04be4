"""Editable and wheel installs, beside an official package, in either order of installation."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from .conftest import pip, run

OFFICIAL = "azure-mgmt-keyvault==14.1.0"

USE_BOTH = """
import azure.mgmt.keyvault
import azure.mgmt.provisioning
from azure.mgmt.keyvault import KeyVaultManagementClient as Theirs
from azure.mgmt.provisioning import KeyVaultManagementClient as Ours, ProvisioningClient
from azure.mgmt.provisioning.services.keyvault.models import Sku
assert Theirs is not Ours
client = ProvisioningClient.local()
client.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
print([group.name for group in client.resources.resource_groups.list()], Sku(name="standard").serialize())
"""


@pytest.mark.slow
def test_the_wheel_holds_the_package_and_nothing_of_other_namespaces(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "azure/mgmt/provisioning/py.typed" in names
    assert "azure/mgmt/provisioning/services/keyvault/manifest.json" in names
    shown = ("graph/graph.css", "graph/graph.js", "page/page.css", "page/page.html", "page/page.js")
    for name in (*shown, "timeline/timeline.css", "timeline/timeline.js"):
        assert f"azure/mgmt/provisioning/stack/show/{name}" in names
    for name in ("empty", "web_app", "container_apps", "virtual_machine"):
        for file in ("main.py", "test_main.txt"):
            assert f"azure/mgmt/provisioning/projects/templates/{name}/{file}" in names
    packages = [name for name in names if ".dist-info/" not in name]
    assert all(name.startswith("azure/mgmt/provisioning/") for name in packages)
    assert wheel.name.startswith("azure_mgmt_provisioning-0.1.0b1-")


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["wheel", "editable"])
@pytest.mark.parametrize("first", ["ours", "official"])
def test_beside_an_official_package(python: Path, source: Path, wheel: Path, kind: str, first: str) -> None:
    ours = [str(wheel)] if kind == "wheel" else ["--editable", str(source)]
    steps = [ours, [OFFICIAL]] if first == "ours" else [[OFFICIAL], ours]
    for step in steps:
        pip(python, "install", *step)
    printed = run(python, "-c", USE_BOTH, cwd=python.parent)
    assert printed.strip() == "['rg'] {'family': 'A', 'name': 'standard'}"
