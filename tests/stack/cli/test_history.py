"""``azprov history``."""

from __future__ import annotations

import json
import re
from pathlib import Path

from .support import run

SHOP = """\
def shop(az, stack):
    az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
"""


def test_a_stack_that_was_not_run() -> None:
    done = run("history")
    assert (done.exit_code, done.output) == (0, "The stack dev has not been run.\n")
    assert json.loads(run("history", "--json").output)["runs"] == []
    assert not Path(".azprov").exists()


def test_runs_and_the_timeline_of_one() -> None:
    run("up", "--yes")
    run("destroy", "--yes")
    done = run("history")
    assert done.exit_code == 0, done.output
    assert re.search(r"^   2  destroy done .* UTC\n   1  up      done .* UTC\n\nRun 2\n", done.output, re.MULTILINE)
    assert "* delete  resourceGroups shop-rg" in done.output
    first = run("history", "--run", "1").output
    assert "Run 1\n" in first
    assert "* create  resourceGroups shop-rg" in first
    found = json.loads(run("history", "--run", "1", "--json").output)
    assert [each["number"] for each in found["runs"]] == [2, 1]
    assert found["timeline"]["run"] == 1
    assert found["timeline"]["criticalPath"][0].endswith("/resourceGroups/shop-rg")


def test_a_run_that_is_not_there() -> None:
    done = run("history", "--run", "3")
    assert done.exit_code == 2
    assert "the journal of the stack dev has no run 3" in done.output


def test_a_timeline_is_drawn() -> None:
    run("up", "--yes")
    done = run("history", "--output", "run.html")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "Wrote run.html.\n")
    assert "Stack dev, run 1" in Path("run.html").read_text("utf-8")
    assert run("history", "--output", "run.SVG").exit_code == 0
    assert Path("run.SVG").read_text("utf-8").startswith("<?xml")


def test_what_is_not_drawn() -> None:
    assert "the stack dev has not been run: there is nothing to draw" in run("history", "--output", "run.html").output
    run("up", "--yes")
    done = run("history", "--output", "run.pdf")
    assert done.exit_code == 2
    assert "which form? Give --output with one of .svg, .html, .htm" in done.output
    assert "can't be written" in run("history", "--output", "nowhere/run.html").output
