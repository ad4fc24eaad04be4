"""The command: it writes, it checks, it says what is left."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from azure.mgmt.provisioning.cli.app import azprov

BEFORE = "from azure.mgmt.resource import SubscriptionClient\nfrom azure.mgmt.cdn import CdnManagementClient\n"
AFTER = BEFORE.replace("azure.mgmt.resource", "azure.mgmt.provisioning.services")


def run(*arguments: object) -> Result:
    return CliRunner().invoke(azprov, ["migrate", *map(str, arguments)])


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "script.py"
    path.write_text(BEFORE, "utf-8")
    return path


def test_it_writes_and_finds_nothing_to_change(script: Path) -> None:
    done = run(script)
    assert done.exit_code == 0
    assert script.read_text("utf-8") == AFTER
    name = script.as_posix()
    assert done.output == (
        f"{name}: 1 change\n"
        f"{name}:2: azure.mgmt.cdn is not in this package: leave it, or make the package with azprov generate\n"
        "1 file of 1 changed (1 change), 1 thing left to do by hand.\n"
    )
    again = run("--check", script)
    assert again.exit_code == 0
    assert "0 files of 1 would be changed (0 changes), 1 thing left" in again.output
    assert script.read_text("utf-8") == AFTER


@pytest.mark.parametrize(("option", "code"), [("--check", 1), ("--diff", 0)])
def test_it_shows_and_writes_nothing(script: Path, option: str, code: int) -> None:
    done = run(option, script)
    assert done.exit_code == code
    assert "-from azure.mgmt.resource import SubscriptionClient\n" in done.output
    assert "+from azure.mgmt.provisioning.services import SubscriptionClient\n" in done.output
    assert "1 file of 1 would be changed (1 change)" in done.output
    assert script.read_text("utf-8") == BEFORE


def test_what_is_no_python_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("import azure.mgmt.compute\nprint 'x'\n", "utf-8")
    done = run(tmp_path)
    assert done.exit_code == 0
    assert "a.py:2: not read, since it is no Python 3 (" in done.output


def test_a_link_is_refused(script: Path) -> None:
    link = script.parent / "link.py"
    link.symlink_to(script)
    done = run(link)
    assert done.exit_code == 1
    assert "is a symbolic link: give the path that it leads to" in done.output
    assert script.read_text("utf-8") == BEFORE


def test_a_path_that_is_not_there() -> None:
    assert run("nowhere").exit_code == 2


def test_without_libcst(script: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [each for each in sys.modules if each.startswith(("azure.mgmt.provisioning.migrate", "libcst"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "libcst", None)
    done = run(script)
    assert done.exit_code == 1
    assert 'pip install "azure-mgmt-provisioning[migrate]"' in done.output
