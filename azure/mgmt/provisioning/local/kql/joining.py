"""Rows of two tables with the same keys."""

from __future__ import annotations

from typing import Any

from .evaluating import Context, check, evaluate
from .syntax import Join
from .table import Table, unused
from .values import key


def join(left: Table, right: Table, step: Join, context: Context) -> Table:
    """Rows of the left table with each row of the right one that has the same keys.

    Columns of the right one whose name is taken get a number behind it.
    """
    for one, other in step.keys:
        check(one, context.known(left.columns), "join")
        check(other, context.known(right.columns), "join")
    renamed: dict[str, str] = {}
    for name in right.columns:
        taken = {*left.columns, *renamed.values()}
        renamed[name] = unused(name, taken) if name in taken else name
    found: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for row in right.rows:
        keys = tuple(key(evaluate(other, row, context)) for _, other in step.keys)
        found.setdefault(keys, []).append({renamed[name]: row.get(name) for name in right.columns})
    outer = step.kind in ("leftouter", "fullouter")
    nothing: list[dict[str, Any]] = [dict.fromkeys(renamed.values())] if outer else []
    rows: list[dict[str, Any]] = []
    seen: set[tuple[str, ...]] = set()
    for row in left.rows:
        keys = tuple(key(evaluate(one, row, context)) for one, _ in step.keys)
        if step.kind == "innerunique" and keys in seen:
            continue
        seen.add(keys)
        rows += [{**row, **each} for each in found.get(keys, nothing)]
    if step.kind == "fullouter":
        empty = dict.fromkeys(left.columns)
        rows += [{**empty, **each} for keys, alone in found.items() if keys not in seen for each in alone]
    return Table((*left.columns, *renamed.values()), rows)
