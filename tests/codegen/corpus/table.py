"""Prints what came of the examples of each provider."""

from __future__ import annotations

import pytest

from ...reported import reported

COLUMNS = ("operations", "models", "passed", "contradictory", "failed", "examples")
PROPERTY = "corpus"


def print_table(terminalreporter: pytest.TerminalReporter) -> None:
    """The table, and each example that was not passed."""
    rows: dict[str, tuple[int, ...]] = {}
    told: list[str] = []
    for provider, counts, reasons in reported(terminalreporter, PROPERTY):
        rows[provider] = tuple(counts)
        told += [f"{provider}: {reason}" for reason in reasons]
    if not rows:
        return
    terminalreporter.section("examples of Azure's specifications")
    terminalreporter.write_line(_line("provider", COLUMNS))
    for provider in sorted(rows):
        terminalreporter.write_line(_line(provider, rows[provider]))
    sums = tuple(map(sum, zip(*rows.values(), strict=True)))
    terminalreporter.write_line(_line(f"{len(rows)} providers", sums))
    passed, total = sums[COLUMNS.index("passed")], sums[-1]
    share = f"{100 * passed / total:.1f} %" if total else "none"
    terminalreporter.write_line(f"passed: {passed:,} of {total:,} examples ({share}). The others:")
    for line in sorted(told):
        terminalreporter.write_line(f"  {line}")


def _line(first: str, cells: tuple[object, ...]) -> str:
    return f"{first:<28}" + "".join(f"{cell!s:>14}" for cell in cells)
