"""Packages of the package index that use official packages: a copy of each is migrated.

Skipped where the index can't be reached. docs/migrating.md has the figures of more of them.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from azure.mgmt.provisioning.migrate import migrate_path

pytestmark = pytest.mark.slow

PACKAGES = {"certbot-dns-azure": "2.6.1", "dask-cloudprovider": "2025.9.0"}
SECONDS = 45


@pytest.fixture(params=PACKAGES)
def package(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The folder of a package's source distribution."""
    wanted = f"{request.param}=={PACKAGES[request.param]}"
    download = ["download", "--no-deps", "--no-binary", request.param, "--dest", str(tmp_path), wanted]
    try:
        subprocess.run([sys.executable, "-m", "pip", *download], check=True, capture_output=True, timeout=SECONDS)
    except (subprocess.SubprocessError, OSError) as error:
        pytest.skip(f"{wanted} can't be downloaded: {error}")
    (archive,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(archive) as file:
        file.extractall(tmp_path, filter="data") if hasattr(tarfile, "data_filter") else file.extractall(tmp_path)
    return next(path for path in tmp_path.iterdir() if path.is_dir())


def imported(source: bytes) -> Iterator[str]:
    """The names of this package that a module imports."""
    for node in ast.walk(ast.parse(source)):
        names = [each.name for each in node.names] if isinstance(node, (ast.Import, ast.ImportFrom)) else []
        above = f"{node.module}." if isinstance(node, ast.ImportFrom) else ""
        yield from (above + name for name in names if (above + name).startswith("azure.mgmt.provisioning."))


def is_there(name: str) -> bool:
    """Whether a dotted name can be imported."""
    module, _, leaf = name.rpartition(".")
    if hasattr(import_module(module), leaf):
        return True
    return import_module(name).__name__ == name


def test_a_package(package: Path) -> None:
    names: set[str] = set()
    for file in migrate_path(package):
        if file.is_changed:
            file.write()
            names.update(imported(file.migrated.code))
    assert names
    assert [name for name in sorted(names) if not is_there(name)] == []
    assert [file.path for file in migrate_path(package) if file.is_changed] == []
