"""Files and folders: what is looked at, and what of a file stays as it is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from azure.mgmt.provisioning.migrate import migrate_path, migrate_source

BEFORE = "from azure.mgmt.compute import ComputeManagementClient\n"
AFTER = "from azure.mgmt.provisioning.services.compute import ComputeManagementClient\n"


def write_all(path: Path) -> list[str]:
    """Migrate a path, and name what was changed."""
    changed = [file for file in migrate_path(path) if file.is_changed]
    for file in changed:
        file.write()
    return [file.path.name for file in changed]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (f"# é\n{BEFORE}", "utf-8"),
        (f"# é\n{BEFORE}", "utf-8-sig"),
        (f"# -*- coding: latin-1 -*-\n# é\n{BEFORE}", "latin-1"),
        (BEFORE.replace("\n", "\r\n") + "x = 1\r\n", "utf-8"),
        (BEFORE.rstrip("\n"), "utf-8"),
        (f"{BEFORE}\tx = 1 ;\n".replace("\t", ""), "utf-8"),
        (f"if a:\n\t{BEFORE}\tb( 1,2 )\n", "utf-8"),
        (f"{BEFORE}\n\n\n# the end", "utf-8"),
    ],
)
def test_encoding_line_ends_and_formatting_stay(text: str, encoding: str) -> None:
    done = migrate_source(text.encode(encoding))
    assert done.code == text.replace("azure.mgmt.compute", "azure.mgmt.provisioning.services.compute").encode(encoding)
    assert done.changes == 1


@pytest.mark.parametrize(
    "source",
    [
        b"from azure.mgmt.compute import (\n",
        b"from azure.mgmt.compute import Disk\nprint 'x'\n",
        b"from azure.mgmt.compute import Disk\n# \xff\n",
        b"# coding: nonsense\nfrom azure.mgmt.compute import Disk\n",
    ],
)
def test_what_is_no_python_stays_and_is_said(source: bytes) -> None:
    done = migrate_source(source)
    assert done.code == source
    (finding,) = done.findings
    assert finding.what.startswith("not read, since it is no Python 3 (")


def test_a_folder(tmp_path: Path) -> None:
    for name in ("a.py", "sub/b.pyi", ".hidden/c.py", "venv/d.py", "__pycache__/e.py", "site-packages/f.py", "g.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(BEFORE, "utf-8")
    (tmp_path / "venv" / "pyvenv.cfg").touch()
    assert write_all(tmp_path) == ["a.py", "b.pyi"]
    assert (tmp_path / "a.py").read_text("utf-8") == AFTER
    assert write_all(tmp_path) == []


def test_a_file_of_any_name(tmp_path: Path) -> None:
    path = tmp_path / "script"
    path.write_text(BEFORE, "utf-8")
    assert write_all(path) == ["script"]


def test_links_are_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    inside = tmp_path / "inside"
    outside.mkdir()
    inside.mkdir()
    (outside / "a.py").write_text(BEFORE, "utf-8")
    (inside / "folder").symlink_to(outside)
    (inside / "b.py").symlink_to(outside / "a.py")
    assert write_all(inside) == []
    assert (outside / "a.py").read_text("utf-8") == BEFORE


def test_a_file_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text(BEFORE, "utf-8")
    path.chmod(0o755)
    write_all(path)
    assert path.stat().st_mode & 0o7777 == 0o755


def test_a_file_that_cannot_be_written_is_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.py"
    path.write_text(BEFORE, "utf-8")

    def replace(source: str, target: object) -> None:
        raise OSError("full")

    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(OSError, match="full"):
        write_all(path)
    assert path.read_text("utf-8") == BEFORE
    assert [each.name for each in tmp_path.iterdir()] == ["a.py"]


def test_the_diff(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text(f"{BEFORE}x = 1", "utf-8")
    (file,) = migrate_path(path)
    name = path.as_posix()
    assert file.diff() == (
        f"--- {name}\n+++ {name}\n@@ -1,2 +1,2 @@\n-{BEFORE}+{AFTER} x = 1\n\\ No newline at end of file\n"
    )


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        (
            "requirements.txt",
            "azure-mgmt-compute==30.0.0  # azure-mgmt-dns\nazure-mgmt-cdn\n",
            ["1: azure-mgmt-compute"],
        ),
        ("requirements-dev.txt", "azure-identity\nAzure\nazure_mgmt_msi>=7\n", ["3: azure_mgmt_msi"]),
        ("requirements/base.txt", "azure-mgmt-rdbms\n", ["1: azure-mgmt-rdbms"]),
        ("pyproject.toml", 'dependencies = [\n  "azure-mgmt-keyvault>=10",\n]\n', ["2: azure-mgmt-keyvault"]),
        ("setup.cfg", "[options]\ninstall_requires =\n    azure-mgmt-storage\n", ["3: azure-mgmt-storage"]),
        ("setup.py", "setup(install_requires=['azure-mgmt-web'])\n", ["1: azure-mgmt-web"]),
        ("requirements.txt", "azure-mgmt-provisioning\nazure-mgmt-core\n", []),
        ("notes.txt", "azure-mgmt-compute\n", []),
    ],
)
def test_dependencies_are_said(tmp_path: Path, name: str, text: str, found: list[str]) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    findings = [finding for file in migrate_path(tmp_path) for finding in file.migrated.findings]
    assert [f"{each.line}: {each.what.removesuffix(' is installed')}" for each in findings] == found
    assert path.read_text("utf-8") == text
