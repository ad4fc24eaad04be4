"""The program that type checkers look at is the one that is exported."""

from __future__ import annotations

from .golden import EXPECTED, exported


def test_the_program_that_type_checkers_look_at_is_what_is_exported() -> None:
    assert EXPECTED.read_text("utf-8") == exported(), "write it anew: python -m tests.stack.export.golden"
