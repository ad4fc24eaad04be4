"""The table that a run prints."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from .table import print_parity


class Terminal:
    """Keeps what is written to it."""

    def __init__(self, *properties: Any, failed: Any = ()) -> None:
        def reports(values: Any) -> list[Any]:
            return [SimpleNamespace(user_properties=[("parity", value), ("other", 1)]) for value in values]

        self.stats = {"passed": [*reports(properties), SimpleNamespace()], "failed": reports(failed)}
        self.lines: list[str] = []

    def section(self, title: str) -> None:
        self.lines.append(title)

    def write_line(self, line: str) -> None:
        self.lines.append(" ".join(line.split()))


def test_sums_of_what_passed_and_failed() -> None:
    terminal: Any = Terminal(
        ("web", "operations", 8, 10, 2), ("dns", "models", 3, 3, 0), failed=[("dns", "operations", 4, 5, 0)]
    )
    print_parity(terminal)
    assert terminal.lines[1:] == [
        "service operations models enums on purpose",
        "dns 4/5 3/3",
        "web 8/10 2",
        "total 12/15 3/3 0/0 2",
    ]


def test_nothing_where_nothing_was_compared() -> None:
    terminal: Any = Terminal()
    print_parity(terminal)
    assert terminal.lines == []
