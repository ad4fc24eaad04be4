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
