"""How two documents differ, property by property, as what-if tells it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def property_changes(before: Any, after: Any, path: str = "") -> Iterator[dict[str, Any]]:
    """The changes from one value to another; those of an array have the changes of its elements as children."""
    if before == after:
        return
    if isinstance(before, dict) and isinstance(after, dict):
        for name in (*before, *(name for name in after if name not in before)):
            inner = f"{path}.{name}" if path else name
            if name not in after:
                yield _change(inner, "Delete", before[name], None)
            elif name not in before:
                yield _change(inner, "Create", None, after[name])
            else:
                yield from property_changes(before[name], after[name], inner)
    elif isinstance(before, list) and isinstance(after, list):
        yield {**_change(path, "Array", None, None), "children": list(_elements(before, after))}
    else:
        yield _change(path, "Modify", before, after)


def no_effect(path: str, value: Any) -> dict[str, Any]:
    """What is said of a property and ignored: only the service fills it."""
    return _change(path, "NoEffect", None, value)


def value_at(document: Any, path: str) -> Any:
    """The value of a property of a document; None if it has none."""
    for name in path.split("."):
        document = document.get(name) if isinstance(document, dict) else None
    return document


def _elements(before: list[Any], after: list[Any]) -> Iterator[dict[str, Any]]:
    """The changes of the elements of an array. Those that have a name are the same if that is."""
    left = list(enumerate(before))
    for index, item in enumerate(after):
        found = next((each for each in left if each[1] == item), None)
        if found is not None:
            left.remove(found)
            continue
        found = next((each for each in left if _same_place(each, (index, item))), None)
        if found is None:
            yield _change(str(index), "Create", None, item)
            continue
        left.remove(found)
        children = list(property_changes(found[1], item)) if isinstance(item, (dict, list)) else []
        change = _change(str(index), "Modify", found[1], item)
        yield {**_change(str(index), "Modify", None, None), "children": children} if children else change
    for index, item in left:
        yield _change(str(index), "Delete", item, None)


def _same_place(one: tuple[int, Any], other: tuple[int, Any]) -> bool:
    names = [item.get("name") if isinstance(item, dict) else None for _, item in (one, other)]
    if names[0] is not None or names[1] is not None:
        return bool(names[0] == names[1])
    return one[0] == other[0] and isinstance(one[1], dict) == isinstance(other[1], dict)


def _change(path: str, kind: str, before: Any, after: Any) -> dict[str, Any]:
    return {"path": path, "propertyChangeType": kind, "before": before, "after": after, "children": None}
