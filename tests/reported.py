"""What tests report besides whether they passed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest


def reported(terminalreporter: pytest.TerminalReporter, name: str) -> Iterator[Any]:
    """The values that tests recorded as a property; they come with the reports, so from other processes, too."""
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, ()):
            yield from (value for key, value in getattr(report, "user_properties", ()) if key == name)


def print_first_failures(terminalreporter: pytest.TerminalReporter) -> None:
    """What tests failed with that were tried again."""
    reports = terminalreporter.stats.get("rerun", [])
    if reports:
        terminalreporter.section(f"tries that failed and were followed by another: {len(reports)}")
    for report in reports:
        terminalreporter.write_sep("_", report.nodeid)
        terminalreporter.write_line(report.longreprtext)
