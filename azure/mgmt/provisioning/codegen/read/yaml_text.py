"""YAML as JSON data. The package that reads it is an extra, and only loaded when there is YAML to read."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from ..errors import CodegenError, Problem
from .limits import DEEPEST, MOST_VALUES

_NULL = re.compile(r"~|null|Null|NULL|")
_BOOLEAN = re.compile(r"true|True|TRUE|false|False|FALSE")
_INTEGER = re.compile(r"[-+]?[0-9]+")
_NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")

_TAG = "tag:yaml.org,2002:"


def read_yaml(text: str, file: str, line: int = 0) -> Any:
    """What a YAML text says, as JSON would: the keys are texts.

    :param file: Where it stands, for errors.
    :param line: The number of lines before it there.
    :raises CodegenError: It is not YAML, it says what JSON cannot, it is too large, or PyYAML is not installed.
    """
    try:
        import yaml
    except ImportError:
        install = 'pip install "azure-mgmt-provisioning[generate]"'
        raise CodegenError(Problem(file, "", f"is read with PyYAML. Install it with: {install}")) from None
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    reader = _Reader()
    try:
        # Events, and not what PyYAML makes of them: that recurses, and has types that JSON has not.
        for event in yaml.parse(text, Loader=loader):
            reader.mark = event.start_mark
            reader.take(type(event).__name__, event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f" (line {mark.line + 1 + line})" if mark is not None else ""
        raise CodegenError(Problem(file, "", f"is not YAML{where}: {error.problem or error.context}")) from error
    except (yaml.YAMLError, RecursionError) as error:
        raise CodegenError(Problem(file, "", f"is not YAML: {error}")) from error
    except ValueError as error:
        where = f" (line {reader.mark.line + 1 + line})" if reader.mark is not None else ""
        raise CodegenError(Problem(file, "", f"is not YAML{where}: {error}")) from error
    return reader.value


@dataclass
class _Open:
    """An array or object whose end is not reached yet.

    :param key: The key whose value comes next; None where a key does.
    :param deepest: How deep it is with what it holds.
    """

    value: dict[str, Any] | list[Any]
    anchor: str | None
    before: int
    key: str | None = None
    deepest: int = 1


class _Reader:
    """Builds a value of events, and keeps to the limits while it does."""

    def __init__(self) -> None:
        self.value: Any = None
        self.mark: Any = None
        self._open: list[_Open] = []
        self._anchors: dict[str, tuple[Any, int, int]] = {}
        self._count = 0
        self._documents = 0

    def take(self, kind: str, event: Any) -> None:
        """Go on with an event.

        :raises ValueError: It is nothing that JSON can say.
        """
        if kind == "DocumentStartEvent":
            self._documents += 1
            if self._documents > 1:
                raise ValueError("a second document begins")
        elif kind == "AliasEvent":
            self._alias(event.anchor)
        elif kind == "ScalarEvent":
            self._count_values(1)
            self._add(_scalar(event), event.anchor, 1, 0)
        elif kind in ("MappingStartEvent", "SequenceStartEvent"):
            named = "map" if kind[0] == "M" else "seq"
            if event.tag not in (None, "!", f"{_TAG}{named}"):
                raise ValueError(f"the tag {event.tag} says nothing in JSON")
            if len(self._open) == DEEPEST:
                raise ValueError(f"arrays and objects are more than {DEEPEST} deep inside one another")
            if self._open and isinstance(self._open[-1].value, dict) and self._open[-1].key is None:
                raise ValueError("a key has to be a text")
            self._count_values(1)
            self._open.append(_Open({} if named == "map" else [], event.anchor, self._count - 1))
        elif kind in ("MappingEndEvent", "SequenceEndEvent"):
            ended = self._open.pop()
            self._add(ended.value, ended.anchor, self._count - ended.before, ended.deepest)

    def _alias(self, name: str) -> None:
        if name not in self._anchors:
            raise ValueError(f"there is nothing complete before this called &{name}")
        value, count, deepest = self._anchors[name]
        self._count_values(count)
        if len(self._open) + deepest > DEEPEST:
            raise ValueError(f"arrays and objects are more than {DEEPEST} deep inside one another")
        self._add(deepcopy(value), None, count, deepest)

    def _count_values(self, count: int) -> None:
        self._count += count
        if self._count > MOST_VALUES:
            raise ValueError(f"it stands for more than {MOST_VALUES:,} values")

    def _add(self, value: Any, anchor: str | None, count: int, deepest: int) -> None:
        if anchor is not None:
            self._anchors[anchor] = (value, count, deepest)
        if not self._open:
            self.value = value
            return
        outer = self._open[-1]
        outer.deepest = max(outer.deepest, deepest + 1)
        if isinstance(outer.value, list):
            outer.value.append(value)
        elif outer.key is None:
            outer.key = _key(value)
            if outer.key in outer.value:
                raise ValueError(f"the key {outer.key!r} is there twice")
        else:
            outer.value[outer.key], outer.key = value, None


def _scalar(event: Any) -> Any:
    """A scalar as JSON has it; a text where it is in quotes. Dates, ``yes`` and ``no`` are texts, as in YAML 1.2."""
    text: str = event.value
    if any("\ud800" <= each <= "\udfff" for each in text):
        raise ValueError("half of a character (a surrogate without its other half) is no text")
    tag = event.tag or ""
    if tag in ("", "!"):
        return _plain(text) if event.implicit[0] and not tag else text
    for value in _readings(text):
        if tag == f"{_TAG}{_KINDS[type(value)]}":
            return value
    raise ValueError(f"the tag {tag} says nothing of this in JSON")


_KINDS: dict[type, str] = {str: "str", int: "int", float: "float", bool: "bool", type(None): "null"}


def _plain(text: str) -> Any:
    return next(_readings(text))


def _readings(text: str) -> Iterator[Any]:
    """What a plain scalar can be, the likeliest first. Of YAML 1.1, octal and base 60 are left: "017" is 17 here."""
    if _NULL.fullmatch(text):
        yield None
    elif _BOOLEAN.fullmatch(text):
        yield text.lower() == "true"
    elif _INTEGER.fullmatch(text):
        yield int(text)
    if _NUMBER.fullmatch(text):
        number = float(text)
        if math.isinf(number):
            raise ValueError(f"the number {text[:20]} is too large")
        yield number
    yield text


def _key(value: Any) -> str:
    """A key as a text: response codes are written as numbers."""
    if isinstance(value, (dict, list)):
        raise ValueError("a key has to be a text")
    return str(value).lower() if isinstance(value, bool) else "null" if value is None else str(value)
