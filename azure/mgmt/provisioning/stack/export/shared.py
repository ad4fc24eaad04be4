"""Values that several resources have in common, as variables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .expressions import Code, Expression, Kind, is_constant, parts, replaced
from .layout import flat

MANY = 3
"""Resources from which on a value that they have in common is worth a variable."""


@dataclass(frozen=True)
class Shared:
    """A value that resources have in common.

    :ivar member: What it is of them.
    """

    value: Expression
    member: str
    kind: Kind


def shared(bodies: list[Expression]) -> Iterator[Shared]:
    """The values that many bodies have in common, the largest first; none is a part of another alone.

    The bodies are to be changed with :func:`with_variable` before the next one is asked for.
    """
    while True:
        counted: dict[Expression, set[int]] = {}
        members: dict[Expression, str] = {}
        for number, body in enumerate(bodies):
            for member, part in _within(body):
                counted.setdefault(part, set()).add(number)
                members.setdefault(part, member)
        many = [part for part, numbers in counted.items() if len(numbers) >= MANY]
        if not many:
            return
        largest = max(many, key=lambda part: len(flat(part)))
        assert largest.kind is not None
        yield Shared(largest, members[largest], largest.kind)


def with_variable(bodies: list[Expression], value: Expression, name: str) -> None:
    """Put a variable into bodies where they have its value."""
    bodies[:] = [replaced(body, value, Code(name)) for body in bodies]


def _within(expression: Expression) -> Iterator[tuple[str, Expression]]:
    """The parts of a body that are worth a variable, each with the member that it is."""
    for member, part in parts(expression):
        if part.kind is not None and is_constant(part):
            yield member, part
        for inner_member, inner in _within(part):
            yield inner_member or member, inner
