"""Tables with other columns, or with the rows of others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from .errors import KqlNameError
from .lists import unique
from .syntax import Union
from .table import Table


def chosen(table: Table, patterns: Iterable[str], keep: bool) -> Table:
    """The columns whose names match, or the others."""
    word = "project-keep" if keep else "project-away"
    matched = {name for each in patterns for name in _matching(table, each, word)}
    return _with(table, [each for each in table.columns if (each in matched) is keep])


def reordered(table: Table, patterns: Iterable[str]) -> Table:
    """The columns whose names match before the others."""
    first = [name for each in patterns for name in _matching(table, each, "project-reorder")]
    return _with(table, unique([*first, *table.columns]))


def renamed(table: Table, pairs: Iterable[tuple[str, str]]) -> Table:
    """Other names of columns, which stay where they are."""
    names = {before: name for name, before in pairs}
    for each in names:
        _matching(table, each, "project-rename")
    columns = [names.get(each, each) for each in table.columns]
    for each in names.values():
        if columns.count(each) > 1:
            raise KqlNameError(f"'project-rename' operator: a column named '{each}' already exists.")
    rows = [{names.get(each, each): row.get(each) for each in table.columns} for row in table.rows]
    return Table(tuple(columns), rows)


def union(tables: Sequence[Table], step: Union) -> Table:
    """Rows of tables one after the other; what a table has no column for is null."""
    columns = unique([each for table in tables for each in table.columns])
    if step.inner:
        columns = [each for each in columns if all(each in table.columns for table in tables)]
    source = [step.source] if step.source else []
    rows: list[dict[str, Any]] = []
    for name, table in zip(step.names, tables, strict=True):
        rows += [{**dict.fromkeys(source, name), **{each: row.get(each) for each in columns}} for row in table.rows]
    return Table(tuple(unique([*source, *columns])), rows)


def _matching(table: Table, pattern: str, word: str) -> list[str]:
    """The columns whose names match; ``*`` stands for anything."""
    expected = re.compile(".*".join(map(re.escape, pattern.split("*"))))
    found = [each for each in table.columns if expected.fullmatch(each)]
    if not found and "*" not in pattern:
        raise KqlNameError(f"'{word}' operator: Failed to resolve column named '{pattern}'")
    return found


def _with(table: Table, columns: Sequence[str]) -> Table:
    return Table(tuple(columns), [{name: row.get(name) for name in columns} for row in table.rows])
