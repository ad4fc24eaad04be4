"""What scripts find besides ``$``: the objects that JavaScript has, and functions of theirs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .basics import UNDEFINED, Steps, as_text, is_true, limited
from .tokens import Failed
from .values import Function, Keyed, Unique, copied, expression, items_of, keys_of, member


def _nothing(*_: Any) -> Any:
    """What logs do."""
    return UNDEFINED


def _parsed(text: Any) -> Any:
    try:
        return json.loads(as_text(text))
    except ValueError as error:
        raise Failed(f"JSON.parse: {error}") from error


def _error(message: Any = "", *_: Any) -> dict[str, Any]:
    return {"name": "Error", "message": as_text(message)}


def built_in(steps: Steps) -> dict[str, Any]:
    """What scripts find besides ``$``."""

    def stringify(value: Any, *_: Any) -> str:
        return limited(json.dumps(copied(value, steps), ensure_ascii=False, separators=(",", ":")))

    def assign(target: dict[str, Any], *others: dict[str, Any]) -> dict[str, Any]:
        for each in others:
            steps.take(len(each))
            target.update(each)
        return target

    def each_of(value: Any) -> Iterator[Any]:
        for each in items_of(value):
            steps.take()
            yield each

    def keyed(kind: type[Keyed]) -> Function:
        return lambda given=None, *_: kind(() if given is None or given is UNDEFINED else each_of(given))

    return {
        "Array": {"from": lambda value: list(items_of(value)), "isArray": lambda value: isinstance(value, list)},
        "Boolean": lambda value=UNDEFINED, *_: is_true(value),
        "Error": _error,
        "JSON": {"parse": _parsed, "stringify": stringify},
        "$lib": {"log": _nothing},
        "console": dict.fromkeys(("error", "info", "log", "warn"), _nothing),
        "new Error": _error,
        "new Map": keyed(Keyed),
        "new RegExp": lambda pattern, flags="": expression(as_text(pattern), as_text(flags)),
        "new Set": keyed(Unique),
        "Object": {
            "assign": assign,
            "entries": lambda value: [[key, member(value, key)] for key in keys_of(value)],
            "fromEntries": lambda pairs: {as_text(key): value for key, value in each_of(pairs)},
            "keys": keys_of,
            "values": lambda value: [member(value, key) for key in keys_of(value)],
        },
        "String": lambda value="", *_: as_text(value),
        "undefined": UNDEFINED,
    }
