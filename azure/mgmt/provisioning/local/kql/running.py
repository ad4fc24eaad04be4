"""Queries that are run: each step makes a table of the one before it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from .aggregates import summarize
from .errors import KqlNameError
from .evaluating import Context, check, evaluate
from .functions import FUNCTIONS, regex
from .joining import join
from .lists import unique
from .shaping import chosen, renamed, reordered, union
from .syntax import (
    Choose,
    Column,
    Count,
    Distinct,
    Expand,
    Extend,
    Join,
    Let,
    Named,
    Parse,
    Project,
    Query,
    Rename,
    Reorder,
    Sort,
    SortKey,
    Step,
    Summarize,
    Take,
    Top,
    Union,
    Where,
)
from .table import Table, names_of
from .values import key, order, text

Tables = Callable[[str], Table]
"""Gives a table by its name; raises a :class:`KqlError` for one that there is not."""


def run(query: Query, tables: Tables, context: Context) -> Table:
    """What a query gives.

    :raises KqlError: It names what there is not.
    """
    for each in query.lets:
        tables, context = _named(each, tables, context)
    table = tables(query.table) if isinstance(query.table, str) else run(query.table, tables, context)
    for step in query.steps:
        if isinstance(step, Join):
            table = join(table, run(step.right, tables, context), step, context)
        elif isinstance(step, Union):
            table = union([table, *(run(each, tables, context) for each in step.queries)], step)
        else:
            table = _step(table, step, context)
    return table


def _named(let: Let, tables: Tables, context: Context) -> tuple[Tables, Context]:
    """Tables and values with one more, or with another one of the same name."""
    value, name = let.value, let.name
    if isinstance(value, Column) and value.name not in context.values:
        value = Query(value.name, ())
    if not isinstance(value, Query):
        check(value, context.known(()), "let")
        return tables, replace(context, values={**context.values, name: evaluate(value, {}, context)})
    table = run(value, tables, context)
    return lambda asked: table if asked == name else tables(asked), context


def _step(table: Table, step: Step, context: Context) -> Table:
    match step:
        case Where(condition):
            check(condition, context.known(table.columns), "where")
            return Table(table.columns, [row for row in table.rows if evaluate(condition, row, context) is True])
        case Project(columns):
            return _computed(table, columns, context, "project", keep=False)
        case Extend(columns):
            return _computed(table, columns, context, "extend", keep=True)
        case Choose(patterns, keep):
            return chosen(table, patterns, keep)
        case Summarize():
            return summarize(table, step, context)
        case Sort(keys):
            return _sorted(table, keys, context)
        case Take(number):
            return Table(table.columns, table.rows[:number])
        case Top(number, by):
            return Table(table.columns, _sorted(table, (by,), context).rows[:number])
        case Distinct(columns):
            found = table if columns is None else _computed(table, columns, context, "distinct", keep=False)
            return Table(found.columns, _differing(found))
        case Count():
            return Table(("Count",), [{"Count": len(table.rows)}])
        case Expand():
            return _expanded(table, step, context)
        case Parse():
            return _parsed(table, step, context)
        case Rename(pairs):
            return renamed(table, pairs)
        case Reorder(patterns):
            return reordered(table, patterns)
        case _:
            raise AssertionError(f"{step!r} is no step")


def _computed(table: Table, columns: tuple[Named, ...], context: Context, step: str, *, keep: bool) -> Table:
    for each in columns:
        check(each.expression, context.known(table.columns), step)
    names = names_of(columns, table.columns if keep else ())
    kept = [each for each in table.columns if each not in names] if keep else []
    # A column that is computed anew stays where it is.
    order_of = [*table.columns, *(each for each in names if each not in table.columns)] if keep else names
    rows = []
    for row in table.rows:
        found = {name: row.get(name) for name in kept}
        for name, each in zip(names, columns, strict=True):
            found[name] = evaluate(each.expression, row, context)
        rows.append(found)
    return Table(tuple(order_of), rows)


def _sorted(table: Table, keys: tuple[SortKey, ...], context: Context) -> Table:
    rows = list(table.rows)
    for each in reversed(keys):
        check(each.expression, context.known(table.columns), "order by")
        valued = [(evaluate(each.expression, row, context), row) for row in rows]
        known = [pair for pair in valued if pair[0] is not None]
        nulls = [row for value, row in valued if value is None]
        known.sort(key=lambda pair: order(pair[0]), reverse=each.descending)
        first = not each.descending if each.nulls_first is None else each.nulls_first
        found = [row for _, row in known]
        rows = [*nulls, *found] if first else [*found, *nulls]
    return Table(table.columns, rows)


def _differing(table: Table) -> list[dict[str, Any]]:
    found: dict[tuple[str, ...], dict[str, Any]] = {}
    for row in table.rows:
        found.setdefault(tuple(key(row.get(name)) for name in table.columns), row)
    return list(found.values())


def _expanded(table: Table, step: Expand, context: Context) -> Table:
    for each in step.columns:
        check(each.expression, context.known(table.columns), "mv-expand")
    converters = [_converter(type) for type in step.types]
    names = names_of(step.columns, table.columns)
    more = [*names, *([step.index] if step.index else [])]
    columns = unique([*table.columns, *more])
    rows = []
    for row in table.rows:
        lists = [_items(evaluate(each.expression, row, context)) for each in step.columns]
        for at in range(max(map(len, lists))):
            if step.limit is not None and at >= step.limit:
                break
            found = dict(row)
            for name, items, convert in zip(names, lists, converters, strict=True):
                found[name] = convert(items[at]) if at < len(items) else None
            if step.index:
                found[step.index] = at
            rows.append(found)
    return Table(tuple(columns), rows)


def _parsed(table: Table, step: Parse, context: Context) -> Table:
    check(step.expression, context.known(table.columns), "parse")
    names = [each.name for each in step.captures]
    converters = [_converter(each.type) for each in step.captures]
    # What stands behind the last text does not count, what stands behind the last column does.
    end = r"\Z" if step.pattern.endswith(")") else ""
    pattern = regex(f"(?s:{step.pattern}{end})")
    rows = []
    for row in table.rows:
        match = pattern.match(text(evaluate(step.expression, row, context)))
        parts = match.groups() if match else ()
        found: list[Any] = [convert(each) for convert, each in zip(converters, parts, strict=False)]
        if not found or (step.whole and None in found):
            if step.matching:
                continue
            found = ["" if each.type == "string" else None for each in step.captures]
        rows.append({**row, **dict(zip(names, found, strict=True))})
    return Table(tuple(unique([*table.columns, *names])), rows)


def _items(value: Any) -> list[Any]:
    """What a row is made for: the items of a list, the members of an object, or the value itself."""
    if isinstance(value, dict):
        return [{name: each} for name, each in value.items()] or [None]
    return value or [None] if isinstance(value, list) else [value]


def _converter(type: str | None) -> Callable[[Any], Any]:
    if type in (None, "dynamic"):
        return lambda value: value
    function = FUNCTIONS.get(f"to{type}")
    if function is None:
        raise KqlNameError(f"'mv-expand' operator: '{type}' is no type.")
    return function[0]
