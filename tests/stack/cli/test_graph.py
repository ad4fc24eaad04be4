"""``azprov graph``."""

from __future__ import annotations

from pathlib import Path

import pytest

from .support import run

SHOP = """\
def shop(az, stack):
    print("hello")
    az.resources.resource_groups.create_or_update("shop-rg", {"location": "x"})
"""
MERMAID = """\
flowchart TB
    n0["shop-rg<br>create resourceGroups"]:::create_
    classDef create_ stroke:#1a7f37,stroke-width:2px
"""


def test_mermaid_is_what_is_printed() -> None:
    done = run("graph")
    assert done.exit_code == 0, done.output
    assert done.stdout == MERMAID
    assert done.stderr == "hello\n"


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("a.mmd", "flowchart TB"),
        ("a.dot", 'digraph "dev"'),
        ("a.gv", 'digraph "dev"'),
        ("a.SVG", "<?xml "),
        ("a.html", "<!DOCTYPE html>"),
    ],
)
def test_the_ending_of_a_file_means_a_form(name: str, begins: str) -> None:
    done = run("graph", "--output", name)
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr == f"hello\nWrote {name}.\n"
    assert Path(name).read_text("utf-8").startswith(begins)


def test_a_form_that_is_asked_for() -> None:
    assert run("graph", "--format", "dot").stdout.startswith("digraph")
    assert run("graph", "--format", "dot", "--output", "a.txt").exit_code == 0
    assert Path("a.txt").read_text("utf-8").startswith("digraph")


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (["--output", "a.pdf"], 2, "which form? Give --format, or --output with one of .mmd, .mermaid, .dot,"),
        (["--format", "pdf"], 2, "'pdf' is not one of 'mermaid', 'dot', 'svg', 'html'"),
        (["--output", "none/a.svg"], 1, "Error: none/a.svg can't be written: No such file or directory"),
    ],
)
def test_what_goes_wrong_is_told(options: list[str], code: int, words: str) -> None:
    done = run("graph", *options)
    assert done.exit_code == code
    assert words in done.output
