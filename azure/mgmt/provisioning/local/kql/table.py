"""Tables: columns in their order, and rows."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from .errors import KqlNameError
from .functions import FUNCTIONS
from .syntax import Apply, Column, Constant, Expression, Member, Named
from .values import text

_CONVERSIONS = frozenset(name for name in FUNCTIONS if name.startswith("to") and name not in ("tolower", "toupper"))


@dataclass(frozen=True)
class Table:
    """Rows with the same columns."""

    columns: tuple[str, ...]
    rows: Sequence[dict[str, Any]]


def names_of(columns: Iterable[Named], taken: Iterable[str] = ()) -> list[str]:
    """The names of columns: as the query says, or made of what they are."""
    found: list[str] = []
    for number, each in enumerate(columns, 1):
        name = each.name or _made(each.expression) or f"Column{number}"
        if name in found:
            if each.name:
                raise KqlNameError(f"A column named '{name}' already exists.")
            name = unused(name, [*taken, *found])
        found.append(name)
    return found


def unused(name: str, taken: Iterable[str]) -> str:
    """A name with the first number behind it that makes it another one than those there are."""
    known, number = set(taken), 1
    while f"{name}{number}" in known:
        number += 1
    return f"{name}{number}"


def _made(expression: Expression) -> str | None:
    if isinstance(expression, Column):
        return expression.name
    if isinstance(expression, Member):
        of, at = _made(expression.of), expression.at
        return f"{of}_{text(at.value)}" if of and isinstance(at, Constant) else None
    if isinstance(expression, Apply) and expression.arguments and expression.function in {*_CONVERSIONS, "bin"}:
        return _made(expression.arguments[0])
    return None


def shown(value: Any) -> Any:
    """A value as results have it."""
    if isinstance(value, (datetime, timedelta)):
        return text(value)
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, list):
        return [shown(each) for each in value]
    return {name: shown(each) for name, each in value.items()} if isinstance(value, dict) else value


def type_of(values: Iterable[Any]) -> str:
    """The type of a column in results: what its values have in common."""
    types = {_type(each) for each in values if each is not None}
    if types == {"integer", "number"}:
        return "number"
    return types.pop() if len(types) == 1 else "object"


def _type(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    return "string" if isinstance(value, str) else "object"
