"""``azprov rename``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from azure.mgmt.provisioning.cli.app import azprov
from azure.mgmt.provisioning.stack.state.journal import Journal

SHOP = """\
def shop(az, stack):
    rg = az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
    stack.export("group", rg.name)
"""


@pytest.fixture(autouse=True)
def program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.chdir(tmp_path)
    Path("shop.py").write_text(SHOP, "utf-8")
    paths = list(sys.path)
    yield
    sys.path[:] = paths
    sys.modules.pop("shop", None)


def run(command: str, *options: str) -> Result:
    return CliRunner().invoke(azprov, [command, "shop.py", "--local", *options])


def test_what_a_stack_made_is_that_of_the_new_name() -> None:
    assert run("up", "--yes").exit_code == 0
    done = run("rename", "production")
    assert (done.exit_code, done.output) == (0, "The stack dev is production now. Preview it before the next run.\n")
    assert [each.name for each in sorted(Path(".azprov/local").iterdir())] == ["azure.db", "production.db"]
    assert run("preview", "--stack", "production", "--check").exit_code == 0
    assert run("outputs", "--stack", "production").output == 'group: "shop-rg"\n'
    assert "1 to adopt." in run("preview").output


def test_a_name_that_is_taken_or_none_is_told_and_nothing_changes() -> None:
    missing = run("rename", "production")
    assert (missing.exit_code, "there is no stack dev in " in missing.output) == (1, True)
    for stack in ("dev", "production"):
        run("up", "--yes", "--stack", stack, *(("--adopt",) if stack == "production" else ()))
    taken = run("rename", "production")
    assert (taken.exit_code, "there is a stack 'production' already" in taken.output) == (1, True)
    assert "'..' is no name of a stack" in run("rename", "..").output
    assert run("preview", "--check").exit_code == 0


def test_who_was_stopped_in_the_middle_can_do_it_again(monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("up", "--yes").exit_code == 0
    with monkeypatch.context() as broken:

        def refuse(before: str, after: str) -> None:
            raise PermissionError(13, "Permission denied")

        broken.setattr("os.rename", refuse)
        failed = run("rename", "production")
    assert (failed.exit_code, "can't be moved to" in failed.output) == (1, True)
    with pytest.raises(ValueError, match="is that of the stack 'production', not of 'dev'"):
        Journal(".azprov/local/dev.db", "dev")
    assert run("rename", "production").exit_code == 0
    assert run("preview", "--stack", "production", "--check").exit_code == 0
