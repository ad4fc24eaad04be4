"""``azprov forget``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from azure.mgmt.provisioning.cli.app import azprov

SHOP = """\
def shop(az, stack):
    az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
    with stack.component("data"):
        az.resources.resource_groups.create_or_update("data-rg", {"location": "westeurope"})
"""
PREFIX = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/"


@pytest.fixture(autouse=True)
def program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.chdir(tmp_path)
    Path("shop.py").write_text(SHOP, "utf-8")
    paths = list(sys.path)
    yield
    sys.path[:] = paths
    sys.modules.pop("shop", None)


def run(command: str, *options: str, answer: str | None = None) -> Result:
    return CliRunner().invoke(azprov, [command, "shop.py", "--local", *options], input=answer)


def test_what_is_forgotten_stays_and_is_there_to_be_adopted() -> None:
    assert run("up", "--yes").exit_code == 0
    done = run("forget", "data", "--yes")
    assert (done.exit_code, done.output) == (0, f"The stack dev forgets\n  {PREFIX}data-rg\n")
    assert "1 the same, 1 to adopt." in run("preview").output
    assert "- delete  resourceGroups data-rg" not in run("destroy", "--yes").output
    assert "1 to create, 1 to adopt." in run("preview").output


def test_it_is_asked_first() -> None:
    run("up", "--yes")
    assert run("forget", "*/SHOP-rg", answer="n\n").exit_code == 1
    assert run("preview", "--check").exit_code == 0
    done = run("forget", "*/SHOP-rg", answer="y\n")
    assert (done.exit_code, "Forget these?" in done.output) == (0, True)
    assert run("preview", "--check").exit_code == 2


def test_what_names_nothing_is_told() -> None:
    never = run("forget", "data", "--yes")
    assert (never.exit_code, "'data' is the id of no resource of the stack" in never.output) == (1, True)
    run("up", "--yes")
    assert "'*/no-rg' is the id of no resource" in run("forget", "*/no-rg", "--yes").output
    assert run("forget").exit_code == 2
