"""Paths of directives (JSONPath) and the places that they lead to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from .script.basics import UNDEFINED
from .script.run import filter_of
from .script.tokens import NotUnderstood, unescaped

_NAMED = re.compile(r"(?P<deep>\.\.|\.)?(?P<name>\*|[^.\[\]*?'\"]+)")
_BRACKET = re.compile(
    r"""(?P<deep>\.\.|\.)?\[\s*(?:(?P<quoted>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?P<index>[0-9]{1,9})|(?P<all>\*))\s*\]"""
)
_SEVERAL = re.compile(r"(?P<deep>\.\.|\.)?\[(?P<each>[^\[\]?()]+)\]")
_EACH = re.compile(r"""\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([\w$-]+))\s*(?:,|$)""")
_SLICE = re.compile(r"(?P<deep>\.\.|\.)?\[\s*(?P<first>-?[0-9]{1,9})?\s*:\s*(?P<last>-?[0-9]{1,9})?\s*\]")
_FILTER = re.compile(r"(?P<deep>\.\.|\.)?\[\s*\?\s*\(")
_LONGEST = 2000


@dataclass(frozen=True)
class Place:
    """A place in a document: what holds it, and under which key or index."""

    holder: Any
    key: Any
    value: Any

    def put(self, value: Any) -> None:
        """Have another value stand there, or nothing."""
        if value is not UNDEFINED:
            self.holder[self.key] = value
        elif isinstance(self.holder, dict):
            self.holder.pop(self.key, None)
        else:
            del self.holder[self.key : self.key + 1]


@dataclass(frozen=True)
class _Step:
    """A step to members, or to all that is below.

    :param meant: Whether a value with its key is meant.
    :param part: Which of an array's elements are meant, and of nothing else; None for all.
    """

    meant: Callable[[Any, str], bool]
    deep: bool = False
    part: slice | None = None

    def from_(self, place: Place) -> Iterator[Place]:
        pending = [place]
        while pending:
            current = pending.pop()
            inner = [Place(current.value, key, value) for key, value in _members(current.value)]
            if self.part is None:
                yield from (each for each in inner if self.meant(each.value, str(each.key)))
            elif isinstance(current.value, list):
                yield from inner[self.part]
            if self.deep:
                pending += reversed(inner)


def _members(value: Any) -> Sequence[tuple[Any, Any]]:
    if isinstance(value, dict):
        return list(value.items())
    return list(enumerate(value)) if isinstance(value, list) else []


class Path:
    """A path such as ``$.definitions[?(@.type === 'object')]..enum``; the ``$`` at its beginning may be missing."""

    def __init__(self, text: str) -> None:
        """:raises NotUnderstood: It is not understood."""
        text = text.strip()
        if len(text) > _LONGEST:
            raise NotUnderstood(f"the path has more than {_LONGEST:,} characters")
        self._steps: list[_Step] = []
        position = 1 if text.startswith("$") else 0
        while position < len(text):
            position = self._read(text, position)

    def _read(self, text: str, position: int) -> int:
        if opened := _FILTER.match(text, position):
            end = _closing(text, opened.end())
            closed = re.compile(r"\s*\]").match(text, end + 1)
            if closed is None:
                raise NotUnderstood(f"the path {text} is not understood")
            self._steps.append(_Step(filter_of(text[opened.end() : end]), opened["deep"] == ".."))
            return closed.end()
        if several := _several(text, position):
            self._steps.append(several[0])
            return several[1]
        step = _BRACKET.match(text, position) or _NAMED.match(text, position)
        if step is None or (step.lastgroup == "name" and step["deep"] is None and position):
            raise NotUnderstood(f"the path {text} is not understood")
        found = step.groupdict()
        if found.get("all") or found.get("name") == "*":
            self._steps.append(_Step(_any, found["deep"] == ".."))
        else:
            quoted = found.get("quoted")
            name = unescaped(quoted[1:-1]) if quoted else found.get("index") or str(found.get("name")).strip()
            self._steps.append(_Step(_called(name), found["deep"] == ".."))
        return step.end()

    def places(self, root: Place) -> list[Place]:
        """The places that it leads to, each before what holds it, and once.

        :param root: Where the document stands.
        """
        found = [root]
        for step in self._steps:
            found = [inner for place in found for inner in step.from_(place)]
        return list({(id(place.holder), place.key): place for place in reversed(found)}.values())


def _several(text: str, position: int) -> tuple[_Step, int] | None:
    """A step to several members (``['a', 'b']``) or to a part of an array (``[0:2]``), and where it ends."""
    if part := _SLICE.match(text, position):
        first, last = (None if part[key] is None else int(part[key]) for key in ("first", "last"))
        return _Step(_any, part["deep"] == "..", slice(first, last)), part.end()
    listed = _SEVERAL.match(text, position)
    if listed is None or _BRACKET.match(text, position):
        return None
    names: set[str] = set()
    read = 0
    while read < len(listed["each"]):
        found = _EACH.match(listed["each"], read)
        if found is None:
            return None
        names.add(next(each for each in found.groups() if each is not None))
        read = found.end()
    return _Step(lambda _value, key: key in names, listed["deep"] == ".."), listed.end()


def _any(_value: Any, _key: str) -> bool:
    return True


def _called(name: str) -> Callable[[Any, str], bool]:
    return lambda _value, key: key == name


def _closing(text: str, position: int) -> int:
    """Where the parenthesis closes that is open at a position."""
    depth, quote = 1, ""
    for index in range(position, len(text)):
        character = text[index]
        if quote:
            quote = "" if character == quote else quote
        elif character in "'\"":
            quote = character
        elif character in "()":
            depth += 1 if character == "(" else -1
            if not depth:
                return index
    raise NotUnderstood(f"the path {text} is not understood")
