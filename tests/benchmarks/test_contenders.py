"""What is measured is measured alike, whatever the environment says."""

from __future__ import annotations

import sys

import pytest

from benchmarks.contenders import medians_of


def printing(*figures: str) -> list[str]:
    """A command that prints these expressions' values as its figures."""
    values = ", ".join(f"{figure!r}: {figure}" for figure in figures)
    return [sys.executable, "-c", f"import json, sys, os; print(json.dumps({{{values}}}))"]


def test_bytecode_is_kept_as_it_is_where_a_package_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("OTHER", "7")
    found = medians_of({"one": printing("sys.dont_write_bytecode + 0", "int(os.environ['OTHER'])")}, 1)
    assert list(found["one"].values()) == [0, 7]
