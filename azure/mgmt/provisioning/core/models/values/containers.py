"""Plans of lists, of values by name and of any JSON, and the plan of any type that a type string names."""

from __future__ import annotations

import datetime
import enum
import numbers
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import copy
from decimal import Decimal
from typing import Any
from uuid import UUID

from ...faults import DEEPEST, Faults, Path, describe, unreadable
from ..lookalikes import is_unordered, mapping_of, members_of, sequence_of
from ..plan import TypePlan
from ..view import View
from .exact import lone_surrogate, plain, same
from .scalars import SCALARS, EnumPlan


class ListPlan(TypePlan):
    """Lists of one type."""

    container = True
    cached = True
    is_list = True

    def __init__(self, item: TypePlan, item_type: str) -> None:
        self.item = item
        self.item_type = item_type

    def read(self, raw: Any, at: Path, key: str | int | None) -> Any:
        if type(raw) is not list:
            unreadable((at, key), f"a list of {self.item_type}", raw, secret=self.hides)
        here = (at, key)
        read = self.item.read
        return [None if item is None else read(item, here, index) for index, item in enumerate(raw)]

    def write(self, value: Any, path: Path, faults: Faults) -> Any:
        if type(value) is not list:
            items = self._items(value, faults)
            if items is None:
                got = describe(value, secret=self.hides)
                message = f"expected a list of {self.item_type}, got {got}{self._hint(value)}"
                return faults.refuse(path, value, message)
            value = items
        faults.depth += 1
        if faults.depth > DEEPEST:
            raise RecursionError
        write = self.item.write
        written = [None if item is None else write(item, (path, index), faults) for index, item in enumerate(value)]
        faults.depth -= 1
        return written

    def kept(self, value: Any) -> Any:
        items = sequence_of(value) if isinstance(value, Iterator) else value
        return value if items is None else items

    def _items(self, value: Any, faults: Faults) -> Sequence[Any] | None:
        if is_unordered(value) and not self._is_of_scalars():
            return None
        if isinstance(value, Iterator) and faults.in_models:
            return None
        return items_of(value)

    def _is_of_scalars(self) -> bool:
        return not self.item.container and not isinstance(self.item, ObjectPlan)

    def _hint(self, value: Any) -> str:
        if isinstance(value, (str, Mapping)):
            return f". Write [{describe_literal(value)}]"
        if isinstance(value, Iterator):
            return ", which gives its items once. Write list(…)"
        return ", which has no order" if is_unordered(value) else ""

    def says(self, value: Any, raw: Any) -> bool:
        return not self.item.container and same(self.read(raw, None, None), value)

    def is_like(self, other: TypePlan) -> bool:
        return isinstance(other, ListPlan) and self.item.is_like(other.item)

    def view(self, value: Any) -> Any:
        if isinstance(value, Iterator):
            value = self.kept(value)
        if not self.item.container or not isinstance(value, (list, tuple)):
            return value
        view = self.item.view
        viewed = [view(item) for item in value]
        if all(new is old for new, old in zip(viewed, value, strict=True)):
            return value
        if isinstance(value, list):
            value[:] = viewed
            return value
        return viewed

    def strip(self, raw: Any) -> Any:
        if not self.item.container or type(raw) is not list:
            return raw
        return [self.item.strip(item) for item in raw]

    def rename(self, wire: Any) -> Any:
        return [self.item.rename(item) for item in wire] if type(wire) is list else wire

    def parts(self) -> Iterable[TypePlan]:
        return (self.item,)


class DictPlan(TypePlan):
    """Values of one type by name."""

    container = True
    cached = True

    def __init__(self, item: TypePlan, item_type: str) -> None:
        self.item = item
        self.item_type = item_type

    def read(self, raw: Any, at: Path, key: str | int | None) -> Any:
        if type(raw) is not dict:
            unreadable((at, key), f"an object with values of {self.item_type}", raw, secret=self.hides)
        here = (at, key)
        read = self.item.read
        return {name: None if item is None else read(item, here, name) for name, item in raw.items()}

    def write(self, value: Any, path: Path, faults: Faults) -> Any:
        if type(value) is not dict:
            values = self._by_name(value, path, faults)
            if values is None:
                got = describe(value, secret=self.hides)
                return faults.refuse(path, value, f"expected an object with values of {self.item_type}, got {got}")
            value = values
        faults.depth += 1
        if faults.depth > DEEPEST:
            raise RecursionError
        write = self.item.write
        written: dict[str, Any] = {}
        for key, item in value.items():
            name = key if type(key) is str and key.isascii() else _key(key, path, faults)
            written[name] = None if item is None else write(item, (path, name), faults)
        faults.depth -= 1
        return written

    def _by_name(self, value: Any, path: Path, faults: Faults) -> Mapping[Any, Any] | None:
        """The values of what stands for a dict."""
        if isinstance(value, View):
            plan = type(value)._model_plan()
            found: dict[str, Any] = (plan.within_secret() if self.secret else plan).write(value, path, faults)
            return found
        return _by_name(value)

    def says(self, value: Any, raw: Any) -> bool:
        return not self.item.container and same(self.read(raw, None, None), value)

    def is_like(self, other: TypePlan) -> bool:
        return isinstance(other, DictPlan) and self.item.is_like(other.item)

    def view(self, value: Any) -> Any:
        if not self.item.container or not isinstance(value, dict):
            return value
        for name, item in value.items():
            viewed = self.item.view(item)
            if viewed is not item:
                value[name] = viewed
        return value

    def strip(self, raw: Any) -> Any:
        if not self.item.container or type(raw) is not dict:
            return raw
        return {name: self.item.strip(item) for name, item in raw.items()}

    def rename(self, wire: Any) -> Any:
        return {name: self.item.rename(item) for name, item in wire.items()} if type(wire) is dict else wire

    def parts(self) -> Iterable[TypePlan]:
        return (self.item,)


class ObjectPlan(TypePlan):
    """Any JSON."""

    def write(self, value: Any, path: Path, faults: Faults) -> Any:
        if value is None or value is True or value is False:
            return value
        if isinstance(value, str):
            return SCALARS["str"].write(value, path, faults)
        if isinstance(value, (Mapping, list, tuple)):
            return self._write_items(value, path, faults)
        if isinstance(value, View):
            plan = type(value)._model_plan()
            written: Any = (plan.within_secret() if self.secret else plan).write(value, path, faults)
            return written
        value = plain(value)
        for type_name, classes in _OBJECT_TYPES:
            if isinstance(value, classes):
                return SCALARS[type_name].write(value, path, faults)
        by_name = _by_name(value)
        if by_name is not None:
            return self._write_items(by_name, path, faults)
        hint = ". Write its value" if isinstance(value, enum.Enum) else ""
        return faults.refuse(path, value, f"JSON can't hold {describe(value, secret=self.secret)}{hint}")

    def _write_items(self, value: Any, path: Path, faults: Faults) -> Any:
        faults.depth += 1
        if faults.depth > DEEPEST:
            raise RecursionError
        written: Any
        if isinstance(value, Mapping):
            written = {}
            for key, item in value.items():
                name = _key(key, path, faults)
                written[name] = self.write(item, (path, name), faults)
        else:
            written = [self.write(item, (path, index), faults) for index, item in enumerate(value)]
        faults.depth -= 1
        return written


_OBJECT_TYPES: tuple[tuple[str, tuple[type[Any], ...]], ...] = (
    ("iso-8601", (datetime.datetime,)),
    ("date", (datetime.date,)),
    ("time", (datetime.time,)),
    ("duration", (datetime.timedelta,)),
    ("bool", (bool,)),
    ("int", (numbers.Integral,)),
    ("float", (numbers.Real, Decimal)),
    ("str", (UUID,)),
)


BUILT_IN: dict[str, TypePlan] = {**SCALARS, "object": ObjectPlan()}
"""Plans of the types that no service declares, by type string."""


def type_plan(type_string: str, resolve: Callable[[str], type[Any]], *, secret: bool = False) -> TypePlan:
    """The plan for a type string.

    :param resolve: Gives the model or enum class of a name.
    :param secret: Errors about the values must not show them.
    """
    if type_string[0] == "[":
        plan: TypePlan = ListPlan(type_plan(type_string[1:-1], resolve, secret=secret), type_string[1:-1])
    elif type_string[0] == "{":
        plan = DictPlan(type_plan(type_string[1:-1], resolve, secret=secret), type_string[1:-1])
    elif type_string in BUILT_IN:
        plan = copy(BUILT_IN[type_string]) if secret else BUILT_IN[type_string]
    else:
        named = resolve(type_string)
        if not issubclass(named, enum.Enum):
            # Shared by all that hold the model: one that is secret has a plan of its own.
            shared: Any = named._model_plan()
            of_model: TypePlan = shared.within_secret() if secret else shared
            return of_model
        plan = EnumPlan(named)
    if secret:
        plan.secret = True
    return plan


def _by_name(value: Any) -> Mapping[Any, Any] | None:
    """What a mapping of any kind holds, or an object of another package; None for anything else."""
    found = mapping_of(value)
    members = members_of(value) if found is None else None
    if members is not None:
        return {member.spellings[0]: member.value for member in members if member.value is not None}
    return found


class JsonTextPlan(TypePlan):
    """A JSON object, which may be given as its text.

    :param content: The plan of any JSON.
    """

    def __init__(self, content: TypePlan) -> None:
        self.content = content
        self.secret = content.secret

    def write(self, value: Any, path: Path, faults: Faults) -> Any:
        if isinstance(value, (str, bytes)):
            value = self._parsed(value, path, faults)
        return self.content.write(value, path, faults)

    def _parsed(self, text: str | bytes, path: Path, faults: Faults) -> Any:
        import json

        try:
            parsed = json.loads(text)
        except json.JSONDecodeError as error:
            why = f"is no JSON (line {error.lineno}: {error.msg})"
        except (ValueError, RecursionError):  # bytes that are no text, or a number of too many digits; too deep
            why = "is no JSON"
        else:
            if isinstance(parsed, dict):
                return parsed
            why = "holds no object"
        faults.add(path, f"expected an object, or the JSON text of one; the text given {why}")
        return None


def describe_literal(value: Any) -> str:
    """How a value would be written inside a list, shortly."""
    return "{…}" if isinstance(value, Mapping) else '"…"'


def items_of(value: Any) -> Sequence[Any] | None:
    """The items of what stands for a list; None for anything else.

    Those of a set are sorted, so that equal sets give equal requests.
    """
    return sorted(value, key=key_text) if is_unordered(value) else sequence_of(value)


def key_text(key: Any) -> str:
    """What stands for a key of a dict in paths, be it no text."""
    if type(key) is str:
        return key
    try:
        return str.__str__(key) if isinstance(key, str) else str(key)
    except Exception:  # it may be anything
        return describe(key)


def _key(key: Any, path: Path, faults: Faults) -> str:
    name = key_text(key)
    if not isinstance(key, str):
        faults.add((path, name), f"a key is to be a string, got {describe(key)}")
        return name
    lone = lone_surrogate(name)
    if lone is not None:
        faults.add((path, name), f"the key has half of a character in it, the lone surrogate {lone}")
    return name
