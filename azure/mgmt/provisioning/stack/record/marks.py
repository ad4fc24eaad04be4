"""Marks: how values that are not there yet travel inside of text.

A mark is a number between two private-use characters. A control character in it is escaped by every JSON writer, so
that it can be told how often the text around was written as JSON; letters of both cases show whether the text was
changed to another case.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import count
from typing import Any, Protocol

from ...core.faults import Path as PathInBody
from ...core.faults import path_text
from ..errors import Line
from .nodes import Node

_BEGIN, _ESCAPED, _END = "\ue5a0", "\x01", "\ue5a1"
_SIGN = "lAter"
_MARK = re.compile(
    rf"(?:{_BEGIN}|(?P<ascii>\\+)ue5a0)(?:{_ESCAPED}|(?P<escapes>\\+)u0001){_SIGN}(?P<number>\d+)(?:{_END}|\\+ue5a1)"
)
_REMAINS = re.compile(rf"{_BEGIN}|{_ESCAPED}|{_END}|\\ue5a0|\\u0001|\\ue5a1|(?i:{_SIGN})\d")
_SHOWN = "known after up>"
SHOWN_SECRET = "<secret>"
NO_SECRET_NAMES = "no argument is made of a secret: names and URLs are shown"
NO_SECRET_KEYS = "no key is made of a secret: keys are shown"

_numbers = count(1)
"""Of the whole process: a mark of one recording means nothing in another."""


Path = tuple["str | int", ...]
"""REST names and indexes on the way to a value."""

Results = Callable[[Node, Path], Any]
"""Gives the JSON at a place in a node's result."""


class World(Protocol):
    """What a recording stands in: it knows which values are there."""

    marks: Marks

    def look(self, origin: Origin) -> Any:
        """The value, waiting for it if need be.

        :raises BoundaryReached: It can't be told before it is there.
        """


class Origin:
    """Where a value comes from.

    :param secret: The value is never shown, nor is anything that is made of it.
    """

    __slots__ = ("world", "_secret")

    def __init__(self, world: World, *, secret: bool = False) -> None:
        self.world = world
        self._secret = secret

    @property
    def secret(self) -> bool:
        """Whether the value is never shown. Of what a function gives, that is known once it was called."""
        return self._secret

    def describe(self) -> str:
        """What a program calls it."""
        raise NotImplementedError

    def as_shown(self) -> str:
        """How it is shown: what ``repr()`` gives."""
        return shown(self.describe())

    def nodes(self) -> Iterable[Node]:
        """The nodes that have to be made before."""
        return ()

    def value(self, results: Results) -> Any:
        """The value, of the type that is declared."""
        raise NotImplementedError

    def body(self, results: Results) -> Any:
        """The value as JSON that a request can hold: without what services alone write."""
        return self.value(results)

    def look(self) -> Any:
        """The value, for the program that looks at it."""
        return self.world.look(self)


@dataclass
class Mark:
    """What a mark stands for.

    :ivar as_text: The text of the value, not the value itself.
    :ivar line: Where a text was made of it, if one was.
    :ivar arrived: It was found in what a call, an export or a message was given.
    """

    origin: Origin
    as_text: bool = False
    line: Line | None = None
    arrived: bool = False


class DamagedMark(ValueError):
    """A text holds a part of a mark, or a changed one."""


class Marks:
    """The marks of one recording."""

    def __init__(self) -> None:
        self._marks: dict[int, Mark] = {}

    def of_value(self, origin: Origin) -> str:
        """A mark that stands for a value, of whatever type it is."""
        return self._made(Mark(origin))

    def of_text(self, origin: Origin, line: Line) -> str:
        """A mark that stands for the text of a value: one of its own for each text that is made."""
        return self._made(Mark(origin, as_text=True, line=line))

    def _made(self, mark: Mark) -> str:
        number = next(_numbers)
        self._marks[number] = mark
        return f"{_BEGIN}{_ESCAPED}{_SIGN}{number}{_END}"

    def alone(self, text: str) -> Mark | None:
        """The mark that a text is, if it is one and nothing else."""
        found = _MARK.fullmatch(text)
        return self._marks.get(int(found["number"])) if found is not None and not found["escapes"] else None

    def found(self, text: str) -> list[Mark]:
        """The marks in a text that is being made."""
        numbers = (int(found["number"]) for found in _MARK.finditer(text))
        return [self._marks[number] for number in numbers if number in self._marks]

    def within(self, text: str) -> Iterator[Mark]:
        """The marks in a text that has reached something.

        :raises DamagedMark: One was cut off or changed, or is of another recording.
        """
        if not may_hold_marks(text):
            return
        for found in _MARK.finditer(text):
            mark = self._marks.get(int(found["number"]))
            if mark is None:
                raise DamagedMark("it is a value of another run of the program, or holds one")
            mark.arrived = True
            yield mark
        if _REMAINS.search(_MARK.sub("", text)):
            raise DamagedMark(
                "it was made of a text that is not there yet, and cut or changed on the way. "
                "Write stack.apply(function, value), which calls the function once the value is there"
            )

    def filled(self, text: str, text_of: Callable[[Mark], str]) -> str:
        """A text with other texts in place of its marks, escaped as often as the marks were."""

        def fill(found: re.Match[str]) -> str:
            mark = self._marks.get(int(found["number"]))
            if mark is None:
                return "<of another run>"
            filled = text_of(mark)
            level, in_ascii = _level(found["escapes"]), _level(found["ascii"])
            for depth in range(level):
                filled = json.dumps(filled, ensure_ascii=depth >= level - in_ascii)[1:-1]
            return filled

        return _MARK.sub(fill, text) if may_hold_marks(text) else text

    def pieces(self, text: str) -> Iterator[str | tuple[Mark, int]]:
        """What a text is made of: texts, and marks with how often each was written as JSON."""
        end = 0
        for found in _MARK.finditer(text):
            if found.start() > end:
                yield text[end : found.start()]
            yield self._marks[int(found["number"])], _level(found["escapes"])
            end = found.end()
        if end < len(text):
            yield text[end:]

    def lost(self) -> list[Mark]:
        """Marks that texts were made with which reached nothing."""
        return [mark for mark in self._marks.values() if mark.line is not None and not mark.arrived]


def _level(backslashes: str | None) -> int:
    """How often a character was written as JSON that has so many backslashes: each time doubles them."""
    return len(backslashes).bit_length() if backslashes else 0


def may_hold_marks(text: str) -> bool:
    """Whether a text is worth a closer look; hardly any other is."""
    return _BEGIN in text or _END in text or _ESCAPED in text or "u0001" in text


def check_world(origin: Origin, world: World) -> None:
    """Refuse a value of another run of the program, whose resources are not those of this one.

    :raises DamagedMark: It is.
    """
    if origin.world is not world:
        raise DamagedMark(f"{origin.describe()} is a value of another run of the program")


def check_shown(text: str) -> None:
    """Refuse a text that was made of the ``repr`` of a value that is not there yet.

    :raises DamagedMark: It was.
    """
    if _SHOWN in text or SHOWN_SECRET in text:
        raise DamagedMark(
            "it holds the repr() of a value that is not there yet. Write the value itself, or str() of it"
        )


def shown(what: str) -> str:
    """How a value is shown that is not there yet."""
    return f"<{what}, {_SHOWN}"


def readable_marks(text: str, marks: Marks) -> str:
    """A text with the names of what its marks stand for in place of them."""
    return marks.filled(text, lambda mark: SHOWN_SECRET if mark.origin.secret else f"<{mark.origin.describe()}>")


def json_texts(data: Any) -> Iterator[str]:
    """The texts in JSON data, keys included."""
    if type(data) is str:
        yield data
    elif type(data) is dict:
        for key, item in data.items():
            if not key.isidentifier():  # most are, and hold neither marks nor ids
                yield key
            if type(item) is str:
                yield item
            elif type(item) is dict or type(item) is list:
                yield from json_texts(item)
    elif type(data) is list:
        for item in data:
            yield from json_texts(item)


def secret_key(data: Any, marks: Marks) -> str | None:
    """A key in JSON data that is made of a secret, if there is one."""
    if type(data) is dict:
        found = next((key for key in data if any(mark.origin.secret for mark in marks.found(key))), None)
        return found if found is not None else secret_key([*data.values()], marks)
    if type(data) is list:
        return next((found for item in data if (found := secret_key(item, marks)) is not None), None)
    return None


def place_of(data: Any, text: str, at: PathInBody = None) -> str | None:
    """Where a text stands in JSON data, by REST names; None where it does not."""
    if data == text:
        return path_text(at)
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, item in items:
        found = f"a key of {path_text(at)}" if key == text else place_of(item, text, (at, key))
        if found is not None:
            return found
    return None
