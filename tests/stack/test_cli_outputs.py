"""``azprov outputs``."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from azure.mgmt.provisioning.cli.app import azprov

SHOP = """\
def shop(az, stack):
    rg = az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
    stack.export("group", rg.name)
    stack.export("sizes", [1, 2])
    stack.export("password", "hunter2-of-the-sea", secret=True)
"""
ASYNC = SHOP.replace("def shop", "async def shop").replace("= az.", "= await az.")


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


def test_a_stack_that_was_not_run() -> None:
    done = run("outputs")
    assert (done.exit_code, done.output) == (0, "The stack dev has no outputs.\n")
    assert json.loads(run("outputs", "--json").output) == {}
    assert not Path(".azprov").exists()


@pytest.mark.parametrize("text", [SHOP, ASYNC], ids=["plain", "async"])
def test_what_the_last_run_gave(text: str) -> None:
    Path("shop.py").write_text(text, "utf-8")
    assert run("up", "--yes").exit_code == 0
    assert run("outputs").output == 'group: "shop-rg"\nsizes: [1, 2]\n'
    assert json.loads(run("outputs", "--json").output) == {"group": "shop-rg", "sizes": [1, 2]}
    assert run("destroy", "--yes").exit_code == 0
    assert run("outputs").output == "The stack dev has no outputs.\n"


def test_one_alone() -> None:
    run("up", "--yes")
    assert run("outputs", "--output", "group").output == "shop-rg\n"
    assert run("outputs", "--output", "group", "--json").output == '"shop-rg"\n'
    assert run("outputs", "--output", "sizes").output == "[1, 2]\n"
    done = run("outputs", "--output", "grop")
    assert done.exit_code == 2
    assert "the stack dev has no output 'grop', or a secret one. Did you mean 'group'?" in done.output
