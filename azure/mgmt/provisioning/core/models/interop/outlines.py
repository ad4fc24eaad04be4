"""What is shown of models where there is room: all members, nested, within bounds, without secrets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ...redaction import redacted_text
from ...shown.outline import Outline, Table, visible
from ..view import View
from .shown import HIDDEN, members, shown_names

_DEEPEST = 8
_MOST_ITEMS = 50
_MOST_LINES = 1_000
_MOST_NAMES = 20
_MOST_COLUMNS = 8
_LONGEST_CELL = 120
_MORE = Outline("…")
_UNREADABLE = "not as declared"


def outline_of(value: Any) -> Outline:
    """What is shown of a model, or of anything else that an operation gives."""
    return _Outlines().of(value, "", 0)


class _Outlines:
    """Makes the outlines of one picture, and counts their lines."""

    def __init__(self) -> None:
        self._left = _MOST_LINES

    def of(self, value: Any, name: str, depth: int) -> Outline:
        if isinstance(value, View):
            kind = type(value).__name__
            if depth > _DEEPEST:
                return Outline(f"{kind}(…)", name)
            return Outline(kind, name, kind="model", parts=self._parts(self._members(value, depth)))
        if isinstance(value, list):
            return self._list(value, name, depth)
        if isinstance(value, dict):
            return self._dict(value, name, depth)
        return _leaf(value, name)

    def _parts(self, parts: Iterator[Outline]) -> list[Outline]:
        """Parts, as long as there is room for them."""
        taken: list[Outline] = []
        while self._left > 0:
            self._left -= 1
            part = next(parts, None)
            if part is None:
                return taken
            taken.append(part)
        return [*taken, _MORE]

    def _members(self, model: View, depth: int) -> Iterator[Outline]:
        for name, value, secret in members(model):
            if secret:
                yield Outline(HIDDEN, name)
            elif value is ...:
                yield Outline(_UNREADABLE, name)
            else:
                yield self.of(value, name, depth + 1)

    def _list(self, items: list[Any], name: str, depth: int) -> Outline:
        told = f"{len(items)} {'item' if len(items) == 1 else 'items'}"
        if depth > _DEEPEST:
            return Outline(f"<{told}>", name)
        parts = self._parts(self.of(item, str(index), depth + 1) for index, item in enumerate(items[:_MOST_ITEMS]))
        if len(items) > _MOST_ITEMS:
            parts.append(Outline(f"… {len(items) - _MOST_ITEMS} more"))
        return Outline(told if items else "[]", name, kind="list", parts=parts)

    def _dict(self, values: dict[Any, Any], name: str, depth: int) -> Outline:
        if not values or depth > _DEEPEST or not all(isinstance(each, View) for each in values.values()):
            return Outline(visible(redacted_text(shown_names(values, _MOST_NAMES))), name)
        told = f"{len(values)} {'member' if len(values) == 1 else 'members'}"
        parts = self._parts(self.of(each, _text(key), depth + 1) for key, each in values.items())
        return Outline(told, name, kind="dict", parts=parts)


def _text(value: Any) -> str:
    return visible(redacted_text(str(value)))


def error_text(error: BaseException) -> str:
    """What is shown of an error, whose text may have several lines, in one."""
    lines = filter(None, map(str.strip, f"{type(error).__name__}: {error}".splitlines()))
    return visible(redacted_text(" | ".join(lines)))


def _leaf(value: Any, name: str) -> Outline:
    try:
        text = _text(value)
        # As repr writes a text that is an enum's, too.
        return Outline(text, name, repr(text) if isinstance(value, str) else visible(redacted_text(repr(value))))
    except ValueError:  # a number with more digits than Python writes
        return Outline("…", name)


def table_of(title: str, items: Iterable[Any], note: str) -> Table:
    """Rows of what a listing gives: those members that fit into a cell."""
    rows = [dict(_cells(item)) for item in items]
    found = list(dict.fromkeys(name for row in rows for name in row))
    found.sort(key=_place)
    columns = found if len(found) <= _MOST_COLUMNS else [*found[: _MOST_COLUMNS - 1], found[-1]]
    return Table(title, columns, [[row.get(name, "") for name in columns] for row in rows], note)


def _place(column: str) -> int:
    """Where a column stands: ids and types are long, and tell little."""
    return {"name": 0, "type": 2, "id": 3}.get(column, 1)


def _cells(item: Any) -> Iterator[tuple[str, str]]:
    if not isinstance(item, View):
        yield "value", visible(outline_of(item).text, _LONGEST_CELL)
        return
    inner = {alias.target for alias in type(item)._model_plan().flattened.values()}
    for name, value, secret in members(item):
        if isinstance(value, View) and name in inner and not secret:
            yield from ((each, text) for each, text in _cells(value) if each not in ("id", "name"))
        elif secret or not isinstance(value, (View, list, dict)):
            yield name, HIDDEN if secret else _cell(value)


def _cell(value: Any) -> str:
    return _UNREADABLE if value is ... else visible(_leaf(value, "").text, _LONGEST_CELL)
