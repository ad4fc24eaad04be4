"""JSON in three versions: as it was read, as it was changed here, and as somebody else left it meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Any

from ...models.values.exact import same

Place = tuple[str, ...]
"""Where a member stands: the keys that lead to it; the name of an item, in a list of items that have names."""


class Absent(Enum):
    """Stands for a member that is not there."""

    ABSENT = "absent"


ABSENT = Absent.ABSENT


def differences(before: Any, after: Any, at: Place = ()) -> Iterator[tuple[Place, Any]]:
    """The places whose values differ, as deep as they can be told, with the new values."""
    if same(before, after):
        return
    olds, news = _members(before), _members(after)
    if type(before) is not type(after) or olds is None or news is None or _reordered(before, olds, news):
        yield at, after
        return
    for key in {**olds, **news}:
        yield from differences(olds.get(key, ABSENT), news.get(key, ABSENT), (*at, key))


def merged(base: Any, mine: Any, theirs: Any, conflicts: list[Place], at: Place = ()) -> Any:
    """What somebody else made of JSON, with what was changed of it here.

    :param base: What both began with.
    :param conflicts: Gets the places that both changed, each in another way.
    """
    if same(mine, base):
        return theirs
    if same(theirs, base) or same(theirs, mine):
        return mine
    empty: Any = type(mine)() if base in (ABSENT, None) and isinstance(mine, (dict, list)) else base
    olds, mines, others = _members(empty), _members(mine), _members(theirs)
    if not type(empty) is type(mine) is type(theirs) or olds is None or mines is None or others is None:
        conflicts.append(at)
        return theirs
    if _reordered(empty, olds, mines):
        conflicts.append(at)
        return theirs
    found = {}
    for key in {**others, **mines}:
        old, my, other = (each.get(key, ABSENT) for each in (olds, mines, others))
        value = merged(old, my, other, conflicts, (*at, key))
        if value is not ABSENT:
            found[key] = value
    return found if isinstance(mine, dict) else [*found.values()]


def loses(before: Any, after: Any) -> bool:
    """Whether a member of an object was taken away; lists are values as a whole."""
    if not (isinstance(before, dict) and isinstance(after, dict)):
        return False
    return any(key not in after or loses(value, after[key]) for key, value in before.items())


def with_nulls(before: Any, after: Any) -> Any:
    """What is left, with a null for each member of an object that was taken away, as a JSON merge patch has it."""
    if not (isinstance(before, dict) and isinstance(after, dict)):
        return after
    gone = {key: None for key in before if key not in after}
    return {key: with_nulls(before.get(key), value) for key, value in after.items()} | gone


def _members(value: Any) -> dict[str, Any] | None:
    """The members of an object, or the items of a list by their names if all have one of their own; None otherwise."""
    if isinstance(value, dict):
        return value
    if not isinstance(value, list):
        return None
    names = [item.get("name") if isinstance(item, dict) else None for item in value]
    if not all(isinstance(name, str) for name in names) or len(set(names)) < len(names):
        return None
    return {str(name): item for name, item in zip(names, value, strict=True)}


def _reordered(before: Any, olds: dict[str, Any], news: dict[str, Any]) -> bool:
    """Whether the items of a list that were kept have another order."""
    return isinstance(before, list) and [key for key in olds if key in news] != [key for key in news if key in olds]
