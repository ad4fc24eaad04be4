"""Editable and wheel installs, beside an official package, in either order of installation."""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
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


def _run(*command: str | Path, cwd: Path | None = None) -> str:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, cwd=cwd)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sources, so that building leaves nothing in the tree."""
    copy = tmp_path_factory.mktemp("source") / "tree"
    copy.mkdir()
    for name in ("azure", "pyproject.toml", "setup.py", "README.md", "LICENSE"):
        original = ROOT / name
        if original.is_dir():
            shutil.copytree(original, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(original, copy / name)
    return copy


@pytest.fixture(scope="module")
def wheel(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, source)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture
def python(tmp_path: Path) -> Iterator[Path]:
    """The interpreter of a new virtual environment."""
    venv.create(tmp_path / "venv", with_pip=True)
    yield tmp_path / "venv" / "bin" / "python"
    shutil.rmtree(tmp_path / "venv")


@pytest.mark.slow
def test_the_wheel_holds_the_package_and_nothing_of_other_namespaces(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "azure/mgmt/provisioning/py.typed" in names
    assert "azure/mgmt/provisioning/services/keyvault/manifest.json" in names
    for name in ("graph.css", "page.css", "page.html", "page.js"):
        assert f"azure/mgmt/provisioning/stack/show/graph/{name}" in names
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
        _run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *step)
    printed = _run(python, "-c", USE_BOTH, cwd=python.parent)
    assert printed.strip() == "['rg'] {'family': 'A', 'name': 'standard'}"
