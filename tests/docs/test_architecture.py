"""docs/architecture.md names files and functions: they are where it says."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "azure" / "mgmt" / "provisioning"
TEXT = (ROOT / "docs" / "architecture.md").read_text("utf-8")
STEPS = re.findall(r"^\| `([\w/]+\.py)` \| `([\w.]+)` \|", TEXT, re.MULTILINE)
PLACES = re.findall(r"`((?:core|local|codegen|services|cli|projects|stack)/[\w/]*(?:\.py)?)", TEXT)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def defined(path: Path) -> set[str]:
    """Functions, classes, and methods of a module: ``Driver.begin``."""
    found: set[str] = set()
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
            found.add(node.name)
        if isinstance(node, ast.ClassDef):
            found |= {f"{node.name}.{each.name}" for each in node.body if isinstance(each, FUNCTIONS)}
    return found


def test_the_ways_have_steps() -> None:
    assert len(STEPS) > 30


@pytest.mark.parametrize(("file", "name"), STEPS)
def test_a_step(file: str, name: str) -> None:
    assert name in defined(PACKAGE / file)


@pytest.mark.parametrize("place", sorted(set(PLACES)))
def test_a_place(place: str) -> None:
    assert (PACKAGE / place).exists()
