"""The table of figures."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """What was measured, once with each contender.

    :param baseline: What ours is compared with, where that is not the official package.
    """

    what: str
    unit: str
    ours: float
    official: float
    baseline: tuple[str, float] | None = None


def print_table(rows: list[Row]) -> None:
    """Print the rows as a Markdown table."""
    print("| what | official | ours | ours / official | ours / baseline |")
    print("|---|---:|---:|---:|---|")
    for row in rows:
        baseline = "" if row.baseline is None else f"{row.ours / row.baseline[1]:.2f} of {row.baseline[0]}"
        print(
            f"| {row.what} | {row.official:,.1f} {row.unit} | {row.ours:,.1f} {row.unit} "
            f"| {row.ours / row.official:.2f} | {baseline} |"
        )
