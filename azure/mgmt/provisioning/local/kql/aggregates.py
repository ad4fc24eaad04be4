"""What is told of several rows: ``summarize``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .errors import KqlNameError
from .evaluating import AGGREGATES, Context, Row, check, evaluate
from .functions import unique
from .syntax import Apply, Column, Constant, Expression, Member, Named, Summarize
from .table import Table, names_of
from .values import key, order

_PREFIXES = {"make_list": "list", "make_set": "set", "take_any": "any"}
_COUNTING = ("count", "countif")


def summarize(table: Table, step: Summarize, context: Context) -> Table:
    """A row for each group of rows; one in all where nothing is to be grouped by."""
    for each in step.by:
        check(each.expression, table.columns, "summarize")
    for each in step.aggregates:
        _check(each.expression, table.columns)
    keys = names_of(step.by)
    names = names_of([Named(each.name or _name(each.expression), each.expression) for each in step.aggregates], keys)
    if len({*keys, *names}) < len(keys) + len(names):
        raise KqlNameError("'summarize' operator: two columns have the same name.")
    groups: dict[tuple[str, ...], tuple[list[Any], list[Row]]] = {} if keys else {(): ([], [])}
    for row in table.rows:
        values = [evaluate(each.expression, row, context) for each in step.by]
        groups.setdefault(tuple(map(key, values)), (values, []))[1].append(row)
    rows = [
        {
            **dict(zip(keys, values, strict=True)),
            **{
                name: evaluate(_told(each.expression, rows, context), {}, context)
                for name, each in zip(names, step.aggregates, strict=True)
            },
        }
        for values, rows in groups.values()
    ]
    return Table((*keys, *names), rows)


def _check(expression: Expression, columns: tuple[str, ...]) -> None:
    if isinstance(expression, Apply) and expression.function in AGGREGATES:
        wanted = 0 if expression.function == "count" else 1
        more = 1 if expression.function in ("make_list", "make_set", "dcount") else 0
        if not wanted <= len(expression.arguments) <= wanted + more:
            raise KqlNameError(f"{expression.function}(): function expects {wanted} argument(s).")
        for each in expression.arguments:
            check(each, columns, "summarize")
    elif isinstance(expression, Apply):
        check(Apply(expression.function, tuple(Constant(None) for _ in expression.arguments)), (), "summarize")
        for each in expression.arguments:
            _check(each, columns)
    elif isinstance(expression, Member):
        _check(expression.of, columns)
        _check(expression.at, columns)
    elif isinstance(expression, Column):
        raise KqlNameError(f"'summarize' operator: '{expression.name}' stands outside of an aggregation function.")


def _told(expression: Expression, rows: Sequence[Row], context: Context) -> Expression:
    """An expression with what is told of the rows in place of what tells it."""
    if isinstance(expression, Apply) and expression.function in AGGREGATES:
        return Constant(_aggregate(expression, rows, context))
    if isinstance(expression, Apply):
        return Apply(expression.function, tuple(_told(each, rows, context) for each in expression.arguments))
    if isinstance(expression, Member):
        return Member(_told(expression.of, rows, context), _told(expression.at, rows, context))
    return expression


def _aggregate(applied: Apply, rows: Sequence[Row], context: Context) -> Any:
    name = applied.function
    if name == "count":
        return len(rows)
    values = [evaluate(applied.arguments[0], row, context) for row in rows]
    if name == "countif":
        return sum(each is True for each in values)
    known = [each for each in values if each is not None]
    if name in ("make_list", "make_set"):
        found = unique(known) if name == "make_set" else known
        most = evaluate(applied.arguments[1], {}, context) if len(applied.arguments) > 1 else None
        return found[:most] if isinstance(most, int) else found
    if name == "dcount":
        return len(unique(known))
    if name == "take_any":
        return known[0] if known else None
    if name in ("min", "max"):
        return (min if name == "min" else max)(known, key=order, default=None)
    numbers = [each for each in known if isinstance(each, (int, float)) and not isinstance(each, bool)]
    if name == "avg":
        return sum(numbers) / len(numbers) if numbers else None
    return sum(numbers)


def _name(expression: Expression) -> str | None:
    """The name of a column that tells something of rows: ``sum_cores``."""
    if not isinstance(expression, Apply) or expression.function not in AGGREGATES:
        return None
    prefix = _PREFIXES.get(expression.function, expression.function)
    if expression.function in _COUNTING:
        return f"{prefix}_"
    inner = names_of([Named(None, expression.arguments[0])])[0] if expression.arguments else ""
    return f"{prefix}_{'' if inner == 'Column1' else inner}"
