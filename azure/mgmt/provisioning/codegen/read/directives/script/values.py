"""Values of scripts: JSON, ``undefined``, functions; and what they can be asked."""

from __future__ import annotations

import functools
import json
import math
import re
from collections.abc import Callable, Iterator
from functools import cmp_to_key
from typing import Any

from .tokens import NotUnderstood

MOST_STEPS = 2_000_000
"""What a script may do, counted in expressions and in values that are copied."""
_LONGEST_TEXT = 16 * 1024 * 1024
_REPEATED_GROUP = re.compile(r"(?<!\\)[*+}]\)*\)[*+{]")
_NAMED_GROUP = re.compile(r"\(\?<(?![=!])")
_REFERENCE = re.compile(r"\$(\d{1,2}|[$&])")

Function = Callable[..., Any]


class Undefined:
    """The value of what is not there."""

    def __repr__(self) -> str:
        return "undefined"


UNDEFINED = Undefined()


class Steps:
    """What a script may still do."""

    def __init__(self, most: int = MOST_STEPS) -> None:
        self._left = most

    def take(self, count: int = 1) -> None:
        """Take some.

        :raises NotUnderstood: There are none left.
        """
        self._left -= count
        if self._left < 0:
            raise NotUnderstood("it goes on too long")


def copied(value: Any, steps: Steps) -> Any:
    """A value as JSON, with nothing in two places: what holds itself goes on too long."""
    steps.take()
    if isinstance(value, dict):
        return {key: copied(each, steps) for key, each in value.items() if each is not UNDEFINED}
    if isinstance(value, list) and not isinstance(value, Unique):
        return [copied(None if each is UNDEFINED else each, steps) for each in value]
    if callable(value) or isinstance(value, (tuple, Unique)):
        raise NotUnderstood("what it makes is no JSON")
    return value


def is_true(value: Any) -> bool:
    """Whether a value counts as true."""
    return isinstance(value, (dict, list)) or (value is not UNDEFINED and bool(value))


def same(left: Any, right: Any, *, strictly: bool) -> bool:
    """Whether values are equal; objects are, if they are the same one."""
    if isinstance(left, (dict, list)) or isinstance(right, (dict, list)):
        return left is right
    nothing = (None, UNDEFINED)
    if not strictly and (left in nothing or right in nothing):
        return left in nothing and right in nothing
    if isinstance(left, bool) != isinstance(right, bool):
        return False
    return (
        type(left) is type(right) and bool(left == right) or (_is_number(left) and _is_number(right) and left == right)
    )


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def type_of(value: Any) -> str:
    """What ``typeof`` says."""
    if value is UNDEFINED:
        return "undefined"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    return "number" if _is_number(value) else "function" if callable(value) else "object"


def as_text(value: Any) -> str:
    """A value as a text."""
    if isinstance(value, str):
        return value
    if value is UNDEFINED:
        return "undefined"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if value is None or isinstance(value, (bool, int, float)):
        return json.dumps(value)
    raise NotUnderstood("an object is no text")


def number(value: Any) -> float:
    """A value that is calculated with."""
    if not _is_number(value):
        raise NotUnderstood(f"{_shown(value)} is no number")
    return float(value)


def plain_number(value: float) -> float | int:
    """A number as JSON holds it."""
    if math.isnan(value) or math.isinf(value):
        raise NotUnderstood("what is calculated is no number")
    return int(value) if value.is_integer() else value


def limited(text: str) -> str:
    """A text that was made.

    :raises NotUnderstood: It is too long.
    """
    if len(text) > _LONGEST_TEXT:
        raise NotUnderstood("it makes a text that is too long")
    return text


def _shown(value: Any) -> str:
    return f"what is {type_of(value)}" if value is not UNDEFINED else "what is not there"


def expression(pattern: str, flags: str) -> tuple[re.Pattern[str], bool]:
    """A regular expression, and whether it is about all places."""
    if _REPEATED_GROUP.search(pattern) or set(flags) - set("gimsu"):
        raise NotUnderstood(f"the regular expression /{pattern}/{flags} is not supported")
    known = {"i": re.IGNORECASE, "m": re.MULTILINE, "s": re.DOTALL}
    try:
        options = sum((known[each] for each in flags if each in known), re.RegexFlag(0))
        return re.compile(_NAMED_GROUP.sub("(?P<", pattern).replace("\\/", "/"), options), "g" in flags
    except (re.error, RecursionError, OverflowError) as error:
        raise NotUnderstood(f"/{pattern}/ is no regular expression: {error}") from error


# Members


def member(value: Any, key: Any) -> Any:
    """What a value has under a key: a member, an element, or a method."""
    if isinstance(value, dict):
        name = as_text(key)
        if name in value:
            return value[name]
        return _object_methods(value).get(name, UNDEFINED)
    if isinstance(value, Unique):
        found = {"add": value.add, "has": value.has, "size": len(value)}.get(str(key))
        if found is None:
            raise NotUnderstood(f"a Set has no {key!r} that is supported")
        return found
    if isinstance(value, (list, str)):
        if key == "length":
            return len(value)
        if _is_number(key) or (isinstance(key, str) and key.isdecimal() and len(key) < 10):
            index = int(key)
            return value[index] if 0 <= index < len(value) else UNDEFINED
        methods = _list_methods(value) if isinstance(value, list) else _text_methods(value)
        found = methods.get(str(key))
        if found is None:
            raise NotUnderstood(
                f"{'an array' if isinstance(value, list) else 'a text'} has no {key!r} that is supported"
            )
        return found
    if isinstance(value, tuple):
        return {"test": lambda text: value[0].search(as_text(text)) is not None}.get(str(key), UNDEFINED)
    if isinstance(value, (bool, int, float)) and key == "toString":
        return lambda: as_text(value)
    raise NotUnderstood(f"{_shown(value)} has no {key!r}")


def _object_methods(value: dict[str, Any]) -> dict[str, Function]:
    return {"hasOwnProperty": lambda name: as_text(name) in value}


def _list_methods(value: list[Any]) -> dict[str, Function]:
    def index(wanted: Any) -> int:
        return next((place for place, each in enumerate(value) if same(each, wanted, strictly=True)), -1)

    def push(*items: Any) -> int:
        value.extend(items)
        return len(value)

    def splice(start: Any, count: Any = UNDEFINED, *items: Any) -> list[Any]:
        first = _place(start, len(value))
        last = len(value) if count is UNDEFINED else first + max(0, int(number(count)))
        taken = value[first:last]
        value[first:last] = items
        return taken

    def each(function: Function) -> Any:
        for place, item in enumerate(list(value)):
            function(item, place)
        return UNDEFINED

    def reverse() -> list[Any]:
        value.reverse()
        return value

    def sort(compared: Function | None = None) -> list[Any]:
        value.sort(
            key=as_text if compared is None else cmp_to_key(lambda one, other: int(number(compared(one, other))))
        )
        return value

    def reduce(function: Function, *start: Any) -> Any:
        return functools.reduce(function, value, *start)

    def first(function: Function) -> Any:
        return next((item for place, item in enumerate(value) if is_true(function(item, place))), UNDEFINED)

    def first_index(function: Function) -> int:
        return next((place for place, item in enumerate(value) if is_true(function(item, place))), -1)

    def joined(separator: Any = ",") -> str:
        return limited(as_text(separator).join(map(as_text, value)))

    return {
        "concat": lambda *others: value + [x for each in others for x in (each if isinstance(each, list) else [each])],
        "every": lambda f: all(is_true(f(item, place)) for place, item in enumerate(value)),
        "filter": lambda f: [item for place, item in enumerate(value) if is_true(f(item, place))],
        "find": first,
        "flat": lambda: [x for each in value for x in (each if isinstance(each, list) else [each])],
        "findIndex": first_index,
        "forEach": each,
        "includes": lambda wanted: index(wanted) >= 0,
        "indexOf": index,
        "join": joined,
        "map": lambda f: [f(item, place) for place, item in enumerate(value)],
        "pop": lambda: value.pop() if value else UNDEFINED,
        "push": push,
        "reduce": reduce,
        "reverse": reverse,
        "shift": lambda: value.pop(0) if value else UNDEFINED,
        "slice": lambda start=0, end=UNDEFINED: value[_part(start, end, len(value))],
        "some": lambda f: any(is_true(f(item, place)) for place, item in enumerate(value)),
        "sort": sort,
        "splice": splice,
        "unshift": lambda *items: value.__setitem__(slice(0, 0), items) or len(value),
    }


def _place(value: Any, length: int) -> int:
    place = int(number(value))
    return max(0, length + place) if place < 0 else min(place, length)


def _part(start: Any, end: Any, length: int) -> slice:
    return slice(_place(start, length), length if end is UNDEFINED else _place(end, length))


def _first(count: Any) -> slice:
    return slice(None) if count is UNDEFINED else slice(max(0, int(number(count))))


def _text_methods(value: str) -> dict[str, Function]:
    return {
        "charAt": lambda place=0: value[int(place) : int(place) + 1],
        "concat": lambda *others: limited(value + "".join(map(as_text, others))),
        "endsWith": lambda text: value.endswith(as_text(text)),
        "includes": lambda text: as_text(text) in value,
        "indexOf": lambda text: value.find(as_text(text)),
        "lastIndexOf": lambda text: value.rfind(as_text(text)),
        "match": lambda wanted: _match(value, wanted),
        "replace": lambda old, new: _replaced(value, old, new, everywhere=False),
        "replaceAll": lambda old, new: _replaced(value, old, new, everywhere=True),
        "slice": lambda start=0, end=UNDEFINED: value[_part(start, end, len(value))],
        "split": lambda separator: value.split(as_text(separator)) if separator != "" else list(value),
        "startsWith": lambda text: value.startswith(as_text(text)),
        "substr": lambda start, count=UNDEFINED: value[_part(start, UNDEFINED, len(value))][_first(count)],
        "substring": lambda start, end=UNDEFINED: value[_part(start, end, len(value))],
        "toLowerCase": value.lower,
        "toString": lambda: value,
        "toUpperCase": value.upper,
        "trim": value.strip,
    }


def _match(value: str, wanted: Any) -> Any:
    if not isinstance(wanted, tuple):
        raise NotUnderstood("match is supported with regular expressions")
    pattern, everywhere = wanted
    if everywhere:
        return [found.group() for found in pattern.finditer(value)] or None
    found = pattern.search(value)
    return None if found is None else [found.group(), *found.groups()]


def _replaced(value: str, old: Any, new: Any, *, everywhere: bool) -> str:
    """A text with a part, or what a regular expression matches, replaced."""
    if not isinstance(old, tuple):
        wanted = as_text(old)
        text = as_text(new(wanted)) if callable(new) else as_text(new)
        return limited(value.replace(wanted, text, -1 if everywhere else 1))
    pattern, everywhere = old

    def replacement(found: re.Match[str]) -> str:
        if callable(new):
            return as_text(new(found.group(), *found.groups()))

        def part(reference: re.Match[str]) -> str:
            name = reference[1]
            if name == "$":
                return "$"
            index = 0 if name == "&" else int(name)
            return (found.group(index) or "") if index <= (pattern.groups or 0) else reference.group()

        return _REFERENCE.sub(part, as_text(new))

    return limited(pattern.sub(replacement, value, 0 if everywhere else 1))


def items_of(value: Any) -> Iterator[Any]:
    """What ``for (… of …)`` and a spread go through."""
    if not isinstance(value, (list, str)):
        raise NotUnderstood(f"{_shown(value)} is no array")
    yield from list(value)


def keys_of(value: Any) -> list[str]:
    """What ``for (… in …)`` goes through."""
    if isinstance(value, dict):
        return list(value)
    return [str(place) for place in range(len(value))] if isinstance(value, (list, str)) else []


class Unique(list[Any]):
    """A ``Set``: what it is given, each value once."""

    def __init__(self, given: Any = ()) -> None:
        super().__init__()
        for each in items_of(given or []):
            self.add(each)

    def add(self, item: Any) -> Unique:
        """Add what is not there yet."""
        if not self.has(item):
            self.append(item)
        return self

    def has(self, item: Any) -> bool:
        """Whether something is there."""
        return any(same(each, item, strictly=True) for each in self)


def _nothing(*_: Any) -> Any:
    """What logs do."""
    return UNDEFINED


def _parsed(text: Any) -> Any:
    try:
        return json.loads(as_text(text))
    except ValueError as error:
        raise NotUnderstood(f"JSON.parse: {error}") from error


def built_in(steps: Steps) -> dict[str, Any]:
    """What scripts find besides ``$``."""

    def stringify(value: Any, *_: Any) -> str:
        return limited(json.dumps(copied(value, steps), ensure_ascii=False, separators=(",", ":")))

    def assign(target: dict[str, Any], *others: dict[str, Any]) -> dict[str, Any]:
        for each in others:
            target.update(each)
        return target

    return {
        "Array": {"isArray": lambda value: isinstance(value, list)},
        "JSON": {"parse": _parsed, "stringify": stringify},
        "$lib": {"log": _nothing},
        "console": dict.fromkeys(("error", "info", "log", "warn"), _nothing),
        "new RegExp": lambda pattern, flags="": expression(as_text(pattern), as_text(flags)),
        "new Set": Unique,
        "Object": {
            "assign": assign,
            "entries": lambda value: [[key, member(value, key)] for key in keys_of(value)],
            "fromEntries": lambda pairs: {as_text(key): value for key, value in items_of(pairs)},
            "keys": keys_of,
            "values": lambda value: [member(value, key) for key in keys_of(value)],
        },
        "String": as_text,
        "undefined": UNDEFINED,
    }
