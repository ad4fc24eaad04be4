"""The source distribution is complete, and programs that PyInstaller or zipapp made of the wheel run."""

from __future__ import annotations

import subprocess
import tarfile
import zipfile
from pathlib import Path

import pytest

from .conftest import ROOT, pip, run

OF_THE_REPOSITORY = (".ci/", ".git")
"""What is tracked and does not belong to a distribution."""
PROGRAM = """
import asyncio
from azure.mgmt.provisioning import KeyVaultManagementClient, ProvisioningClient
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient

client = ProvisioningClient.local()
client.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
network = {"location": "westeurope", "address_space": {"address_prefixes": ["10.0.0.0/16"]}}
made = client.network.virtual_networks.begin_create_or_update("rg", "vnet", network).result()

async def names():
    async with AsyncProvisioningClient.local() as other:
        await other.resources.resource_groups.create_or_update("rg2", {"location": "westeurope"})
        return [group.name async for group in other.resources.resource_groups.list()]

print(made.name, asyncio.run(names()), KeyVaultManagementClient.__name__)
"""
PRINTED = "vnet ['rg2'] KeyVaultManagementClient"


def tracked() -> set[str]:
    """The files that a checkout has."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("this is no checkout: what is tracked is not known")
    return {name for name in listed.stdout.split("\0") if name and not name.startswith(OF_THE_REPOSITORY)}


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of all that is tracked."""
    for name in tracked():
        place = tmp_path / "checkout" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes((ROOT / name).read_bytes())
    return tmp_path / "checkout"


@pytest.mark.slow
def test_the_source_distribution_has_all_that_a_checkout_has(
    checkout: Path, python: Path, wheel: Path, tmp_path: Path
) -> None:
    pip(python, "install", "build>=1.2,<2")
    run(python, "-m", "build", "--outdir", tmp_path / "dist", checkout)  # the wheel is built of the source distribution
    (packed,) = (tmp_path / "dist").glob("*.tar.gz")
    with tarfile.open(packed) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert tracked() - names == set()
    (built,) = (tmp_path / "dist").glob("*.whl")
    assert sorted(zipfile.ZipFile(built).namelist()) == sorted(zipfile.ZipFile(wheel).namelist())


@pytest.mark.slow
def test_a_program_that_pyinstaller_made(python: Path, wheel: Path, tmp_path: Path) -> None:
    pip(python, "install", f"{wheel}[aio]")
    installed = subprocess.run(
        [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "pyinstaller>=6.10,<7"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if installed.returncode:
        pytest.skip(f"PyInstaller can't be installed here: {installed.stderr.strip().splitlines()[-1]}")
    (tmp_path / "program.py").write_text(PROGRAM)
    run(python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "program.py", cwd=tmp_path)
    assert run(tmp_path / "dist" / "program" / "program", cwd=tmp_path).strip() == PRINTED


@pytest.mark.slow
def test_a_program_that_zipapp_made(python: Path, wheel: Path, tmp_path: Path) -> None:
    app = tmp_path / "app"
    pip(python, "install", "--target", app, f"{wheel}[aio]")
    (app / "__main__.py").write_text(PROGRAM)
    run(python, "-m", "zipapp", app, "--output", tmp_path / "app.pyz")
    for optimised in ([], ["-O"], ["-OO"]):
        assert run(python, *optimised, tmp_path / "app.pyz", cwd=tmp_path).strip() == PRINTED
