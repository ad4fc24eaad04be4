"""Laying out a program as formatters do: in one line what fits, else one element a line."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from .expressions import Code, Expression, Items

WIDTH = 120


def flat(expression: Expression) -> str:
    """An expression in one line."""
    if isinstance(expression, Code):
        return expression.text
    if isinstance(expression, Items):
        return f"[{', '.join(map(flat, expression.items))}]"
    return "{" + ", ".join(f"{key.text}: {flat(item)}" for key, item in expression.entries) + "}"


def laid_out(expression: Expression, indent: int, before: int, after: int) -> str:
    """An expression that begins behind something else.

    :param indent: Spaces before the line that it begins in.
    :param before: Characters before it, spaces included.
    :param after: Characters that have to stand behind it in its last line.
    """
    line = flat(expression)
    if isinstance(expression, Code) or before + len(line) + after <= WIDTH or len(line) == 2:
        return line
    inner = indent + 4
    if isinstance(expression, Items):
        lines = [laid_out(item, inner, inner, 1) for item in expression.items]
        opening, closing = "[]"
    else:
        lines = [
            f"{key.text}: {laid_out(item, inner, inner + len(key.text) + 2, 1)}" for key, item in expression.entries
        ]
        opening, closing = "{}"
    margin = " " * inner
    return f"{opening}\n" + "".join(f"{margin}{each},\n" for each in lines) + " " * indent + closing


def call(start: str, arguments: Sequence[Expression], end: str, indent: int) -> str:
    """A statement that calls something.

    :param start: What stands before the parenthesis: ``vault = az.keyvault.vaults.create``.
    :param end: What stands behind it: ``.result()``.
    """
    margin, inner = " " * indent, indent + 4
    line = f"{margin}{start}({', '.join(map(flat, arguments))}){end}"
    if len(line) <= WIDTH:
        return line
    together = " " * inner + ", ".join(map(flat, arguments))
    if len(together) > WIDTH:
        together = "\n".join(" " * inner + laid_out(each, inner, inner, 1) + "," for each in arguments)
    return f"{margin}{start}(\n{together}\n{margin}){end}"


def assigned(name: str, annotation: str, value: Expression) -> str:
    """A variable of the module."""
    start = f"{name}: {annotation} = " if annotation else f"{name} = "
    return start + laid_out(value, 0, len(start), 0)


def comment(said: str, indent: int) -> str:
    """A comment, on as many lines as it takes."""
    margin = " " * indent + "# "
    wrap = textwrap.TextWrapper(WIDTH, initial_indent=margin, subsequent_indent=margin, break_on_hyphens=False)
    wrap.break_long_words = False
    return "\n".join(wrap.wrap(" ".join(said.split())))
