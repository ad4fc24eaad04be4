"""Prints how much of each service was found to be as in the official packages."""

from __future__ import annotations

from typing import Any

import pytest

from ..reported import reported

KINDS = ("operations", "models", "enums")


def print_parity(terminalreporter: pytest.TerminalReporter) -> None:
    """The table."""
    counts: dict[str, dict[str, Any]] = {}
    for service, kind, matched, total, on_purpose in reported(terminalreporter, "parity"):
        counts.setdefault(service, {})[kind] = (matched, total, on_purpose)
    if not counts:
        return
    terminalreporter.section("parity with the official packages: matched/total")
    terminalreporter.write_line(_line("service", KINDS, "on purpose"))
    sums = {kind: [0, 0, 0] for kind in KINDS}
    for service, found in sorted(counts.items()):
        for kind, figures in found.items():
            sums[kind] = [one + other for one, other in zip(sums[kind], figures, strict=True)]
        terminalreporter.write_line(_row(service, found))
    terminalreporter.write_line(_row("total", sums))


def _row(service: str, found: dict[str, Any]) -> str:
    cells = [f"{found[kind][0]}/{found[kind][1]}" if kind in found else "" for kind in KINDS]
    return _line(service, cells, str(sum(figures[2] for figures in found.values()) or ""))


def _line(service: str, cells: Any, last: str) -> str:
    return f"{service:<20}" + "".join(f"{cell:>14}" for cell in cells) + f"{last:>14}"
