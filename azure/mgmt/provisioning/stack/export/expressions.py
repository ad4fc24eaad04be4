"""Python expressions of a program, before they are laid out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Union


@dataclass(frozen=True)
class Kind:
    """The type of a variable.

    :ivar name: What it is annotated with; nothing where its value tells.
    :ivar module: Where that is imported from.
    """

    name: str = ""
    module: str = ""


PLAIN = Kind()
"""The type of a variable whose value tells its type."""


@dataclass(frozen=True)
class Code:
    """A piece of source that stands on one line.

    :ivar constant: It says the same outside of the program's function.
    :ivar kind: The type of a variable that holds it; None where it is not worth one.
    """

    text: str
    constant: bool = True
    kind: Kind | None = None


@dataclass(frozen=True)
class Items:
    """A list.

    :ivar kind: The type of a variable that holds it; None where that can't be told.
    """

    items: tuple[Expression, ...]
    kind: Kind | None = None


@dataclass(frozen=True)
class Entries:
    """A dict.

    :ivar kind: The type of a variable that holds it; None where that can't be told.
    """

    entries: tuple[tuple[Code, Expression], ...]
    kind: Kind | None = None


Expression = Union[Code, Items, Entries]


def parts(expression: Expression) -> Iterator[tuple[str, Expression]]:
    """What an expression is made of, each with the key that it stands at."""
    if isinstance(expression, Items):
        yield from (("", item) for item in expression.items)
    elif isinstance(expression, Entries):
        yield from ((key.text.strip('"'), item) for key, item in expression.entries)


def is_constant(expression: Expression) -> bool:
    """Whether an expression says the same outside of the program's function."""
    if isinstance(expression, Code):
        return expression.constant
    keys = (key for key, _ in expression.entries) if isinstance(expression, Entries) else ()
    return all(key.constant for key in keys) and all(is_constant(part) for _, part in parts(expression))


def replaced(expression: Expression, found: Expression, by: Expression) -> Expression:
    """An expression with another one in place of each occurrence of a part."""
    if expression == found:
        return by
    if isinstance(expression, Items):
        return Items(tuple(replaced(item, found, by) for item in expression.items), expression.kind)
    if isinstance(expression, Entries):
        entries = tuple((key, replaced(item, found, by)) for key, item in expression.entries)
        return Entries(entries, expression.kind)
    return expression


def text(value: str | bytes) -> str:
    """The source of a text or of bytes, in double quotes where that needs no more escapes."""
    prefix, source = ("b", repr(value)[1:]) if isinstance(value, bytes) else ("", repr(value))
    if source[0] == "'" and '"' not in source:
        source = '"' + source[1:-1].replace("\\'", "'") + '"'
    return prefix + source


def template(variable: str, rest: str) -> str:
    """The source of a text that begins with the value of an expression."""
    escaped = text(rest.replace("{", "{{").replace("}", "}}"))
    return f"f{escaped[0]}{{{variable}}}{escaped[1:]}" if rest else variable


def literal(value: Any) -> Expression:
    """The source of JSON."""
    if isinstance(value, str):
        return Code(text(value))
    if isinstance(value, list):
        return Items(tuple(map(literal, value)))
    if isinstance(value, dict):
        return Entries(tuple((Code(text(key)), literal(item)) for key, item in value.items()))
    return Code(repr(value))
