"""What expressions are made of, and how they are printed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias, Union


@dataclass(frozen=True)
class Literal:
    """A text or a number."""

    value: str | int | float
    position: int = field(default=0, compare=False)

    def __str__(self) -> str:
        return _quoted(self.value) if isinstance(self.value, str) else str(self.value)


@dataclass(frozen=True)
class Call:
    """A function and what it is given.

    :param namespace: The namespace of a function of the template; empty for those of the language.
    """

    namespace: str
    name: str
    arguments: tuple[Node, ...]
    position: int = field(default=0, compare=False)

    @property
    def full_name(self) -> str:
        """Its name with its namespace."""
        return f"{self.namespace}.{self.name}" if self.namespace else self.name

    def __str__(self) -> str:
        return f"{self.full_name}({', '.join(map(str, self.arguments))})"


@dataclass(frozen=True)
class Member:
    """A property of a value by its name: ``value.name``."""

    of: Node
    name: str
    position: int = field(default=0, compare=False)

    def __str__(self) -> str:
        return f"{self.of}.{self.name}"


@dataclass(frozen=True)
class Selection:
    """A property or an element of a value: ``value[selector]``."""

    of: Node
    selector: Node
    position: int = field(default=0, compare=False)

    def __str__(self) -> str:
        return f"{self.of}[{self.selector}]"


Node: TypeAlias = Union[Literal, Call, Member, Selection]


def _quoted(text: str) -> str:
    escaped = text.replace("'", "''")
    return f"'{escaped}'"


def print_expression(node: Node) -> str:
    """An expression as a string of a template holds it, with the brackets around it."""
    return f"[{node}]"
