"""The table of figures."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from azure.mgmt.provisioning.codegen.service_table import between_marks

BEGIN = "<!-- figures: made by python -m benchmarks --write -->"
END = "<!-- end of figures -->"

Baseline = tuple[str, float, "float | None"]


@dataclass(frozen=True)
class Row:
    """What was measured, once with each contender.

    :param goal: The most that ours may be of the official figure; None where there is none.
    :param baseline: What ours is compared with besides, its figure, and the most that ours may be of it.
    :param theirs: What the official figure is of, where that is not the official package.
    """

    what: str
    unit: str
    ours: float
    official: float
    goal: float | None = None
    baseline: Baseline | None = None
    theirs: str = ""

    def cells(self) -> list[str]:
        """The row as it is shown."""
        ratio = self.ours / self.official
        cells = [self.what, f"{_figure(self.official)} {self.unit}", f"{_figure(self.ours)} {self.unit}"]
        cells[1] += f" ({self.theirs})" if self.theirs else ""
        cells.append(_judged(ratio, self.goal))
        if self.baseline is None:
            return [*cells, ""]
        name, figure, most = self.baseline
        return [*cells, f"{_judged(self.ours / figure, most)} of {name} ({_figure(figure)} {self.unit})"]


def _figure(value: float) -> str:
    return f"{value:,.1f}" if value < 1000 else f"{value:,.0f}"


def _judged(ratio: float, most: float | None) -> str:
    """A ratio beside what it is to be at most."""
    if most is None:
        return f"{ratio:.2f}"
    goal = f"1/{round(1 / most)}" if most < 1 else f"{most:g}"
    return f"{ratio:.3f} (goal {goal}: {'reached' if ratio <= most else 'missed'})"


def as_table(rows: list[Row]) -> str:
    """The rows as a Markdown table."""
    head = "| what | official | ours | ours / official | ours / baseline |\n|---|---:|---:|---|---|\n"
    return head + "".join(f"| {' | '.join(row.cells())} |\n" for row in rows)


def write_between_marks(path: Path, text: str) -> None:
    """Put a text into a file, in place of what is between the two marks.

    :raises ValueError: The marks are not there.
    """
    written = between_marks(path.read_text("utf-8"), BEGIN, END, text, "the figures")
    path.write_text(written, "utf-8", newline="\n")
