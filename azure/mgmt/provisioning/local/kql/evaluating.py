"""Values of expressions in a row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from .errors import KqlNameError, NotSupported
from .functions import FUNCTIONS
from .signs import SIGNS
from .syntax import Apply, Column, Constant, Expression, Member
from .values import text

Row = Mapping[str, Any]
AGGREGATES = frozenset({
    "any", "arg_max", "arg_min", "avg", "avgif", "count", "countif", "dcount", "dcountif", "make_bag", "make_list",
    "make_list_if", "make_set", "make_set_if", "makelist", "makeset", "max", "maxif", "min", "minif", "percentile",
    "stdev", "sum", "sumif", "take_any", "take_anyif", "variance",
})  # fmt: skip
"""What is told of several rows; it stands behind ``summarize`` alone."""


@dataclass(frozen=True)
class Context:
    """What expressions may ask besides the row.

    :param now: The time.
    :param values: What ``let`` has given names to.
    """

    now: datetime
    values: Mapping[str, Any] = field(default_factory=dict)

    def known(self, columns: Iterable[str]) -> tuple[str, ...]:
        """What expressions about these columns may name."""
        return (*columns, *self.values)


def evaluate(expression: Expression, row: Row, context: Context) -> Any:
    """The value of an expression.

    :raises KqlNameError: It names what there is not.
    :raises NotSupported: It has a function that is not there.
    """
    if isinstance(expression, Constant):
        return expression.value
    if isinstance(expression, Column):
        return row[expression.name] if expression.name in row else context.values.get(expression.name)
    if isinstance(expression, Member):
        return _member(evaluate(expression.of, row, context), evaluate(expression.at, row, context))
    function, arguments = expression.function, expression.arguments
    if function in _LAZY:
        return _LAZY[function](arguments, lambda each: evaluate(each, row, context))
    values = [evaluate(each, row, context) for each in arguments]
    if function in SIGNS:
        return SIGNS[function](*values)
    if function == "now":
        return SIGNS["+"](context.now, values[0]) if values else context.now
    if function == "ago":
        return SIGNS["-"](context.now, values[0])
    return FUNCTIONS[function][0](*values)


def check(expression: Expression, columns: tuple[str, ...], step: str) -> None:
    """Refuse an expression with columns or functions that there are not.

    :param step: The operator that it stands behind.
    :raises KqlNameError: It names no column, or gives a function too few or too many arguments.
    :raises NotSupported: It has a function that is not there.
    """
    if isinstance(expression, Column) and expression.name not in columns:
        message = f"'{step}' operator: Failed to resolve column or scalar expression named '{expression.name}'"
        raise KqlNameError(message)
    if isinstance(expression, Member):
        check(expression.of, columns, step)
        check(expression.at, columns, step)
    if isinstance(expression, Apply):
        _check_function(expression)
        for each in expression.arguments:
            check(each, columns, step)


def _check_function(applied: Apply) -> None:
    name, given = applied.function, len(applied.arguments)
    if name in AGGREGATES:
        raise KqlNameError(f"Function '{name}' cannot be invoked in this context: it belongs behind summarize.")
    if name in SIGNS or name in ("and", "or"):
        return
    fewest, most = _COUNTS.get(name) or FUNCTIONS.get(name, (None, -1, -1))[1:]
    if most < 0:
        raise NotSupported(f"The function '{name}'")
    if not fewest <= given <= most:
        raise KqlNameError(f"{name}(): function expects {fewest} to {most} argument(s), and has {given}.")


def _member(of: Any, at: Any) -> Any:
    if isinstance(of, dict):
        return of.get(text(at))
    if isinstance(of, list) and isinstance(at, int) and -len(of) <= at < len(of):
        return of[at]
    return None


Evaluate = Callable[[Expression], Any]


def _and(arguments: tuple[Expression, ...], value: Evaluate) -> bool:
    return all(value(each) is True for each in arguments)


def _or(arguments: tuple[Expression, ...], value: Evaluate) -> bool:
    return any(value(each) is True for each in arguments)


def _case(arguments: tuple[Expression, ...], value: Evaluate) -> Any:
    for condition, result in zip(arguments[:-1:2], arguments[1::2], strict=False):
        if value(condition) is True:
            return value(result)
    return value(arguments[-1])


def _coalesce(arguments: tuple[Expression, ...], value: Evaluate) -> Any:
    # A text is never null, so that an empty one counts as none.
    found = None
    for each in arguments:
        found = value(each)
        if found is not None and found != "":
            break
    return found


_LAZY: dict[str, Callable[[tuple[Expression, ...], Evaluate], Any]] = {
    "and": _and,
    "or": _or,
    "case": _case,
    "iif": _case,
    "iff": _case,
    "coalesce": _coalesce,
}
_COUNTS = {"case": (3, 101), "iif": (3, 3), "iff": (3, 3), "coalesce": (2, 64), "now": (0, 1), "ago": (1, 1)}
