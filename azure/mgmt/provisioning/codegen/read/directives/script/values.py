"""What values of scripts can be asked: members and methods."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cmp_to_key
from typing import Any

from .basics import UNDEFINED, Steps, as_text, is_number, is_true, limited, number, same, shown, type_of
from .tokens import Failed, NotUnderstood

_REPEATED_GROUP = re.compile(r"(?<!\\)[*+}]\)*\)[*+{]")
_NAMED_GROUP = re.compile(r"\(\?<(?![=!])")
_REFERENCE = re.compile(r"\$(\d{1,2}|[$&])")

Function = Callable[..., Any]


def copied(value: Any, steps: Steps) -> Any:
    """A value as JSON, with nothing in two places: what holds itself goes on too long."""
    steps.take()
    if isinstance(value, dict):
        return {key: copied(each, steps) for key, each in value.items() if each is not UNDEFINED}
    if isinstance(value, list):
        return [copied(None if each is UNDEFINED else each, steps) for each in value]
    if callable(value) or isinstance(value, (tuple, Keyed)):
        raise NotUnderstood("what it makes is no JSON")
    return value


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
    if isinstance(value, Keyed):
        found = value.methods.get(str(key))
        if found is None:
            raise NotUnderstood(f"a {'Set' if isinstance(value, Unique) else 'Map'} has no {key!r} that is supported")
        return found
    if isinstance(value, (list, str)):
        if key == "length":
            return len(value)
        if is_number(key) or (isinstance(key, str) and key.isdecimal() and len(key) < 10):
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
    if value is None or value is UNDEFINED:
        raise Failed(f"{shown(value)} has no {key!r}")
    raise NotUnderstood(f"{shown(value)} has no {key!r}")


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
        value.sort(key=as_text if compared is None else _ordered_by(compared))
        return value

    def reduce(function: Function, *start: Any) -> Any:
        if not value and not start:
            raise Failed("an empty array is reduced, and there is nothing to begin with")
        found = start[0] if start else value[0]
        for place, item in list(enumerate(value))[0 if start else 1 :]:
            found = function(found, item, place)
        return found

    def first(function: Function) -> Any:
        return next((item for place, item in enumerate(value) if is_true(function(item, place))), UNDEFINED)

    def first_index(function: Function) -> int:
        return next((place for place, item in enumerate(value) if is_true(function(item, place))), -1)

    def joined(separator: Any = ",") -> str:
        return limited(as_text(separator).join(map(as_text, value)))

    return {
        "at": lambda place: member(value, int(number(place)) + (len(value) if number(place) < 0 else 0)),
        "concat": lambda *others: value + [x for each in others for x in _as_items(each)],
        "entries": lambda: [[place, item] for place, item in enumerate(value)],
        "every": lambda f: all(is_true(f(item, place)) for place, item in enumerate(value)),
        "filter": lambda f: [item for place, item in enumerate(value) if is_true(f(item, place))],
        "find": first,
        "flat": lambda: [x for each in value for x in _as_items(each)],
        "findIndex": first_index,
        "flatMap": lambda f: [x for at, item in enumerate(value) for x in _as_items(f(item, at))],
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


def _ordered_by(compared: Function) -> Callable[[Any], Any]:
    """The key to sort by what a function says of two items: the sign of a number, however small."""

    def order(one: Any, other: Any) -> int:
        found = number(compared(one, other))
        return (found > 0) - (found < 0)

    return cmp_to_key(order)


def _as_items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


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
        "search": lambda wanted: _found_at(value, wanted),
        "split": lambda separator: value.split(as_text(separator)) if separator != "" else list(value),
        "startsWith": lambda text: value.startswith(as_text(text)),
        "substr": lambda start, count=UNDEFINED: value[_part(start, UNDEFINED, len(value))][_first(count)],
        "substring": lambda start, end=UNDEFINED: value[_part(start, end, len(value))],
        "toLowerCase": value.lower,
        "toString": lambda: value,
        "toUpperCase": value.upper,
        "trim": value.strip,
        "trimEnd": value.rstrip,
        "trimStart": value.lstrip,
    }


def _found_at(value: str, wanted: Any) -> int:
    if not isinstance(wanted, tuple):
        raise NotUnderstood("search is supported with regular expressions")
    found = wanted[0].search(value)
    return -1 if found is None else found.start()


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
    if not isinstance(value, (list, str, Keyed)):
        raise Failed(f"{shown(value)} is no array")
    yield from value.items if isinstance(value, Keyed) else list(value)


def keys_of(value: Any) -> list[str]:
    """What ``for (… in …)`` goes through."""
    if isinstance(value, dict):
        return list(value)
    return [str(place) for place in range(len(value))] if isinstance(value, (list, str)) else []


def _held_at(key: Any) -> tuple[str, Any]:
    """Where a key stands: that of an object is its own, whatever the object holds."""
    plain = key is None or key is UNDEFINED or isinstance(key, (bool, int, float, str))
    return (type_of(key), key if plain else id(key))


class Keyed:
    """A ``Map``, or a ``Set``: keys in the order in which they came, each once, with its value."""

    def __init__(self, given: Iterable[Any] = ()) -> None:
        self._held: dict[tuple[str, Any], tuple[Any, Any]] = {}
        for each in given:
            self._take(each)

    def _take(self, each: Any) -> None:
        self.set(member(each, 0), member(each, 1))

    @property
    def items(self) -> list[Any]:
        """What ``for (… of …)`` goes through."""
        return [list(each) for each in self._held.values()]

    def set(self, key: Any, value: Any) -> Keyed:
        """Give a key a value."""
        place = _held_at(key)
        first, _ = self._held.get(place, (key, None))
        self._held[place] = (first, value)
        return self

    def _clear(self) -> Any:
        self._held.clear()
        return UNDEFINED

    def _each(self, function: Function) -> Any:
        for key, value in list(self._held.values()):
            function(value, key)
        return UNDEFINED

    @property
    def methods(self) -> dict[str, Any]:
        """What can be asked of it."""
        held = self._held
        return {
            "clear": self._clear,
            "delete": lambda key: held.pop(_held_at(key), None) is not None,
            "entries": lambda: [list(each) for each in held.values()],
            "forEach": self._each,
            "get": lambda key: held.get(_held_at(key), (key, UNDEFINED))[1],
            "has": lambda key: _held_at(key) in held,
            "keys": lambda: [key for key, _ in held.values()],
            "set": self.set,
            "size": len(held),
            "values": lambda: [value for _, value in held.values()],
        }


class Unique(Keyed):
    """A ``Set``, whose values are their own keys."""

    def _take(self, each: Any) -> None:
        self.set(each, each)

    @property
    def items(self) -> list[Any]:
        return [key for key, _ in self._held.values()]

    @property
    def methods(self) -> dict[str, Any]:
        found = super().methods
        del found["get"], found["set"]
        return {**found, "add": lambda item: self.set(item, item)}
