"""What is told of several rows: ``summarize``."""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Sequence
from typing import Any

from .errors import KqlNameError
from .evaluating import AGGREGATES, Context, Row, check, evaluate
from .lists import merged, unique
from .syntax import Apply, Column, Constant, Expression, Member, Named, Summarize
from .table import Table, names_of
from .values import key, order, real, text

_PREFIXES = {
    "make_bag": "bag",
    "make_list": "list",
    "make_list_if": "list",
    "make_set": "set",
    "make_set_if": "set",
    "take_any": "any",
    "take_anyif": "any",
}
_COUNTING = ("count", "countif")
_OLD_NAMES = {"any": "take_any", "makelist": "make_list", "makeset": "make_set"}
_CONDITIONAL = {
    "avgif": "avg",
    "countif": "count",
    "dcountif": "dcount",
    "make_list_if": "make_list",
    "make_set_if": "make_set",
    "maxif": "max",
    "minif": "min",
    "sumif": "sum",
    "take_anyif": "take_any",
}
_ARGUMENTS = {
    "arg_max": (2, 2),
    "arg_min": (2, 2),
    "count": (0, 0),
    "countif": (1, 1),
    "dcount": (1, 2),
    "dcountif": (2, 3),
    "make_bag": (1, 2),
    "make_list": (1, 2),
    "make_list_if": (2, 3),
    "make_set": (1, 2),
    "make_set_if": (2, 3),
    "percentile": (2, 2),
}


def summarize(table: Table, step: Summarize, context: Context) -> Table:
    """A row for each group of rows; one in all where nothing is to be grouped by."""
    for each in step.by:
        check(each.expression, context.known(table.columns), "summarize")
    keys = names_of(step.by)
    aggregates = [found for each in step.aggregates for found in _spread(each, table, keys)]
    for each in aggregates:
        _check(each.expression, context.known(table.columns), context)
    names = names_of([Named(each.name or _name(each.expression), each.expression) for each in aggregates], keys)
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
                for name, each in zip(names, aggregates, strict=True)
            },
        }
        for values, rows in groups.values()
    ]
    return Table((*keys, *names), rows)


def _spread(column: Named, table: Table, keys: Sequence[str]) -> list[Named]:
    """The columns that ``arg_max`` and ``arg_min`` make: the extreme, and what its row has in others."""
    applied = column.expression
    if not isinstance(applied, Apply) or applied.function not in ("arg_max", "arg_min") or not applied.arguments:
        return [column]
    by, *others = applied.arguments
    found = [Named(column.name or names_of([Named(None, by)])[0], Apply(applied.function, (by, by)))]
    if others == [Column("*")]:
        others = [Column(each) for each in table.columns if each not in keys and Column(each) != by]
    shown = names_of([Named(None, each) for each in others])
    return found + [Named(name, Apply(applied.function, (by, each))) for name, each in zip(shown, others, strict=True)]


def _check(expression: Expression, columns: tuple[str, ...], context: Context) -> None:
    if isinstance(expression, Apply) and expression.function in AGGREGATES:
        name = _OLD_NAMES.get(expression.function, expression.function)
        fewest, most = _ARGUMENTS.get(name, (2, 2) if name in _CONDITIONAL else (1, 1))
        if not fewest <= len(expression.arguments) <= most:
            raise KqlNameError(f"{expression.function}(): function expects {fewest} to {most} argument(s).")
        for each in expression.arguments:
            check(each, columns, "summarize")
    elif isinstance(expression, Apply):
        check(Apply(expression.function, tuple(Constant(None) for _ in expression.arguments)), (), "summarize")
        for each in expression.arguments:
            _check(each, columns, context)
    elif isinstance(expression, Member):
        _check(expression.of, columns, context)
        _check(expression.at, columns, context)
    elif isinstance(expression, Column) and expression.name not in context.values:
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
    name, arguments = _OLD_NAMES.get(applied.function, applied.function), applied.arguments
    if name in _CONDITIONAL:
        at = 0 if name == "countif" else 1
        rows = [row for row in rows if evaluate(arguments[at], row, context) is True]
        name, arguments = _CONDITIONAL[name], (*arguments[:at], *arguments[at + 1 :])
    if name == "count":
        return len(rows)
    if name in ("arg_max", "arg_min"):
        return _of_extreme(name, arguments, rows, context)
    values = [evaluate(arguments[0], row, context) for row in rows]
    known = [each for each in values if each is not None]
    more = evaluate(arguments[1], {}, context) if len(arguments) > 1 else None
    if name in ("make_list", "make_set"):
        found = unique(known) if name == "make_set" else known
        return found[: max(more, 0)] if isinstance(more, int) else found
    if name == "make_bag":
        return merged({}, *known)
    if name == "dcount":
        return len(unique(known))
    if name == "take_any":
        return known[0] if known else None
    if name in ("min", "max"):
        return (min if name == "min" else max)(known, key=order, default=None)
    numbers = [each for each in known if isinstance(each, (int, float)) and not isinstance(each, bool)]
    return _OF_NUMBERS[name](numbers, more)


def _of_extreme(name: str, arguments: Sequence[Expression], rows: Sequence[Row], context: Context) -> Any:
    """What the row with the greatest or the smallest value has."""
    valued = [(evaluate(arguments[0], row, context), row) for row in rows]
    known = [pair for pair in valued if pair[0] is not None]
    if not known:
        return None
    _, row = (max if name == "arg_max" else min)(known, key=lambda pair: order(pair[0]))
    return evaluate(arguments[1], row, context)


def _average(numbers: Sequence[float], _: Any) -> float | None:
    return sum(numbers) / len(numbers) if numbers else None


def _variance(numbers: Sequence[float], _: Any) -> float:
    return statistics.variance(map(float, numbers)) if len(numbers) > 1 else 0.0


def _percentile(numbers: Sequence[float], share: Any) -> float | None:
    """The smallest number that so many percent are not above."""
    wanted = real(share)
    if not numbers or wanted is None or not 0 <= wanted <= 100:
        return None
    return sorted(numbers)[max(math.ceil(wanted / 100 * len(numbers)) - 1, 0)]


_OF_NUMBERS: dict[str, Callable[[Sequence[float], Any], float | None]] = {
    "avg": _average,
    "percentile": _percentile,
    "stdev": lambda numbers, _: math.sqrt(_variance(numbers, None)),
    "sum": lambda numbers, _: sum(numbers),
    "variance": _variance,
}


def _name(expression: Expression) -> str | None:
    """The name of a column that tells something of rows: ``sum_cores``."""
    if not isinstance(expression, Apply) or expression.function not in AGGREGATES:
        return None
    function = _OLD_NAMES.get(expression.function, expression.function)
    prefix = _PREFIXES.get(function, function)
    if expression.function in _COUNTING:
        return f"{prefix}_"
    inner = names_of([Named(None, expression.arguments[0])])[0] if expression.arguments else ""
    share = expression.arguments[1] if function == "percentile" and len(expression.arguments) > 1 else None
    last = f"_{text(share.value)}" if isinstance(share, Constant) else ""
    return f"{prefix}_{'' if inner == 'Column1' else inner}{last}"
