"""Functions of lists and objects."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .values import equal, key, order, text, whole


def length(value: Any) -> int | None:
    """How many items a list has."""
    return len(value) if isinstance(value, list) else None


def packed(*arguments: Any) -> dict[str, Any]:
    """An object of names and values in turn."""
    return {text(name): value for name, value in zip(arguments[::2], arguments[1::2], strict=False)}


def joined(value: Any, separator: Any) -> str:
    """The items of a list as one text."""
    return text(separator).join(map(text, value)) if isinstance(value, list) else ""


def members(value: Any) -> list[str] | None:
    """The names in an object."""
    return list(value) if isinstance(value, dict) else None


def has_element(value: Any, item: Any) -> bool:
    """Whether a list has an item."""
    return isinstance(value, list) and any(equal(each, item) for each in value)


def unique(values: list[Any]) -> list[Any]:
    """Values without those that were there before."""
    found: dict[str, Any] = {}
    for each in values:
        found.setdefault(key(each), each)
    return list(found.values())


def merged(*values: Any) -> dict[str, Any] | None:
    """The members of objects; of two with the same name the first one's."""
    objects = [each for each in values if isinstance(each, dict)]
    return {name: item for each in reversed(objects) for name, item in each.items()} if objects else None


def united(*values: Any) -> list[Any]:
    """The items of lists, each once."""
    return unique(concatenated(*values))


def intersected(first: Any, *others: Any) -> list[Any]:
    """The items that all lists have."""
    return [each for each in united(first) if all(has_element(other, each) for other in others)]


def without(first: Any, *others: Any) -> list[Any]:
    """The items of a list that no other one has."""
    return [each for each in united(first) if not any(has_element(other, each) for other in others)]


def concatenated(*values: Any) -> list[Any]:
    """The items of lists, one list after the other."""
    return [item for each in values if isinstance(each, list) for item in each]


def place(value: Any, item: Any) -> int | None:
    """Where the first such item of a list is; -1 for nowhere."""
    if not isinstance(value, list):
        return None
    return next((at for at, each in enumerate(value) if equal(each, item)), -1)


def sliced(value: Any, first: Any, last: Any) -> list[Any] | None:
    """The items of a list from one place to another, which is among them."""
    start, end = whole(first), whole(last)
    if not isinstance(value, list) or start is None or end is None:
        return None
    start, end = (max(each + len(value), 0) if each < 0 else each for each in (start, end))
    return value[start : end + 1]


def sort(value: Any, *, descending: bool = False) -> list[Any] | None:
    """The items of a list in their order, nulls last."""
    if not isinstance(value, list):
        return None
    known = sorted((each for each in value if each is not None), key=order, reverse=descending)
    return [*known, *(each for each in value if each is None)]


def has_member(value: Any, name: Any) -> bool:
    """Whether an object has a member."""
    return isinstance(value, dict) and text(name) in value


def without_members(value: Any, names: Any) -> Any:
    """An object without some members."""
    if not isinstance(value, dict) or not isinstance(names, list):
        return value
    gone = {text(each) for each in names}
    return {name: each for name, each in value.items() if name not in gone}


LISTS: dict[str, tuple[Callable[..., Any], int, int]] = {
    "array_concat": (concatenated, 1, 64),
    "array_index_of": (place, 2, 2),
    "array_length": (length, 1, 1),
    "array_slice": (sliced, 3, 3),
    "array_sort_asc": (sort, 1, 1),
    "array_sort_desc": (lambda value: sort(value, descending=True), 1, 1),
    "bag_has_key": (has_member, 2, 2),
    "bag_keys": (members, 1, 1),
    "bag_merge": (merged, 2, 64),
    "bag_pack": (packed, 0, 100),
    "bag_remove_keys": (without_members, 2, 2),
    "pack": (packed, 0, 100),
    "pack_array": (lambda *values: list(values), 0, 100),
    "pack_dictionary": (packed, 0, 100),
    "set_difference": (without, 2, 64),
    "set_has_element": (has_element, 2, 2),
    "set_intersect": (intersected, 2, 64),
    "set_union": (united, 1, 64),
    "strcat_array": (joined, 2, 2),
}
"""Each with the fewest and the most arguments that it takes."""
