"""``azprov outputs``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .support import run, write

SHOP = """\
def shop(az, stack):
    rg = az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
    stack.export("group", rg.name)
    stack.export("sizes", [1, 2])
    stack.export("password", "hunter2-of-the-sea", secret=True)
"""
ASYNC = SHOP.replace("def shop", "async def shop").replace("= az.", "= await az.")


def test_a_stack_that_was_not_run() -> None:
    done = run("outputs")
    assert (done.exit_code, done.output) == (0, "The stack dev has no outputs.\n")
    assert json.loads(run("outputs", "--json").output) == {}
    assert not Path(".azprov").exists()


@pytest.mark.parametrize("text", [SHOP, ASYNC], ids=["plain", "async"])
def test_what_the_last_run_gave(text: str) -> None:
    write(text)
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


def test_what_would_change_a_terminal_is_shown_as_text() -> None:
    text = SHOP + '    stack.export("bad\\x1b[2J", "é\\x1b[31m\\u202e")\n'
    write(text)
    shown = 'bad\\x1b[2J: "é\\u001b[31m\\u202e"\n'
    done = run("up", "--yes").output
    assert done.endswith(f'\nOutputs\n  group: "shop-rg"\n  sizes: [1, 2]\n  password: <secret>\n  {shown}')
    assert shown in run("outputs").output
