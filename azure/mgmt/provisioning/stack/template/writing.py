"""How expressions of templates are written."""

from __future__ import annotations

import re
from collections.abc import Iterable

_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def literal(value: str | int | bool) -> str:
    """A text, an integer or a truth value inside of an expression."""
    if isinstance(value, bool):
        return "true()" if value else "false()"
    return str(value) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"


def call(function: str, *arguments: str) -> str:
    """A call of a function with expressions."""
    return f"{function}({', '.join(arguments)})"


def selected(expression: str, path: Iterable[str | int]) -> str:
    """A member of what an expression gives."""
    for key in path:
        plain = isinstance(key, str) and _PLAIN_NAME.fullmatch(key)
        expression += f".{key}" if plain else f"[{literal(key)}]"
    return expression


def formatted(parts: Iterable[tuple[str, bool]]) -> str:
    """A text that is made of texts and of what expressions give.

    :param parts: Each with whether it is an expression.
    """
    form = ""
    expressions: list[str] = []
    for part, is_expression in parts:
        if is_expression:
            form += f"{{{len(expressions)}}}"
            expressions.append(part)
        else:
            form += part.replace("{", "{{").replace("}", "}}")
    return call("format", literal(form), *expressions)


def json_escaped(expression: str) -> str:
    """The text that an expression gives, as it stands between the quotes of JSON."""
    listed = call("string", call("createArray", expression))
    return call("substring", listed, "2", call("sub", call("length", listed), "4"))


def as_value(expression: str) -> str:
    """An expression as a value of a template."""
    return f"[{expression}]"


def escaped(text: str) -> str:
    """A text of a template that is meant as it is, though it may look like an expression."""
    return f"[{text}" if text.startswith("[") and text.endswith("]") else text
