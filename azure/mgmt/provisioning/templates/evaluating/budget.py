"""How much work a template may make."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..errors import ExpressionError
from ..values import Value

MOST_UNITS = 1_000_000
CALL_UNITS = 3
LOOP_UNITS = 10
OWN_CALL_UNITS = 60
"""For a call of a function of the template, which has a scope of its own."""
RESOURCE_UNITS = 200
PARSE_UNITS = 10
"""For an expression that is read for the first time, besides one for each of its characters."""
MOST_SIZE = 1_000_000
"""How large what a template makes may be: in values, with eight characters of text for one."""


@dataclass
class Budget:
    """What is left of the work that a template may make: calls, times through loops, and the size of what they give."""

    left: int = MOST_UNITS
    _read: set[str] = field(default_factory=set, repr=False)

    def spend(self, units: int) -> None:
        """Some work is done.

        :raises ExpressionError: It is too much.
        """
        self.left -= units
        if self.left < 0:
            raise ExpressionError("The template takes too much work: its loops and calls go beyond what is allowed.")

    def read(self, expression: str) -> None:
        """An expression is read; the same one again costs nothing.

        :raises ExpressionError: It is too much.
        """
        if expression not in self._read:
            self.spend(PARSE_UNITS + len(expression))
            self._read.add(expression)

    def refill(self) -> None:
        """All of it may be spent again."""
        self.left = MOST_UNITS


def units_of(value: Value) -> int:
    """What a value that a function gave is counted for."""
    if isinstance(value, str):
        return CALL_UNITS + len(value) // 40
    if isinstance(value, (list, dict)):
        return CALL_UNITS + len(value) // 4
    return CALL_UNITS


def check_size(value: Value) -> None:
    """Counts what is in a value. What stands in it twice counts twice, although it is there once: texts are made of it.

    :raises ExpressionError: It is too large.
    """
    pending, found = [value], 0
    while pending:
        each = pending.pop()
        if isinstance(each, str):
            found += len(each) // 8
        elif isinstance(each, dict):
            found += len(each)
            pending.extend(each.values())
        elif isinstance(each, list):
            found += len(each)
            pending.extend(each)
        if found > MOST_SIZE:
            raise ExpressionError("The value is too large: it goes beyond what a template may make.")
