"""Prints what came of the examples of each provider."""

from __future__ import annotations

import pytest

from ...reported import reported

COLUMNS = ("operations", "models", "passed", "contradictory", "unreadable", "failed", "examples")
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
    _, _, passed, contradictory, unreadable, failed, total = sums
    share = f"{100 * passed / (passed + failed):.1f} %" if passed + failed else "none"
    terminalreporter.write_line(
        f"passed: {passed:,} of {total:,} examples; {contradictory:,} contradict their specifications, and pass once "
        f"that is put right; {unreadable:,} cannot be read. Of all others, {share} pass. What did not pass as it is:"
    )
    for line in sorted(told):
        terminalreporter.write_line(f"  {line}")


def _line(first: str, cells: tuple[object, ...]) -> str:
    return f"{first:<28}" + "".join(f"{cell!s:>14}" for cell in cells)
