"""Prints the score: what the acceptance server's reports say after the scenarios."""

from __future__ import annotations

from typing import Any

import pytest

from ...reported import reported


def print_scores(terminalreporter: pytest.TerminalReporter) -> None:
    """A line a report."""
    lines = [_line(*value) for value in reported(terminalreporter, "testserver")]
    if lines:
        terminalreporter.section("acceptance server: passed/total")
        for line in lines:
            terminalreporter.write_line(line)


def _line(which: str, passed: int, total: int, left_out: Any) -> str:
    listed = "".join(f"\n    {name}: {reason}" for name, reason in left_out)
    return f"{which:<22}{passed}/{total}{listed}"
