"""Plans of lists, of values by name and of any JSON, and the plan of any type that a type string names."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..faults import Faults, Path, describe, unreadable
from .plan import TypePlan
from .scalars import SCALARS, EnumPlan


class ListPlan(TypePlan):
    """Lists of one type."""

    container = True
    cached = True

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
        if isinstance(value, (str, bytes, bytearray, Mapping)) or not isinstance(value, Sequence):
            hint = f" Write [{describe_literal(value)}]" if isinstance(value, (str, Mapping)) else ""
            faults.add(
                path,
                f"expected a list of {self.item_type}, got {describe(value, secret=self.hides)}.{hint}".rstrip("."),
            )
            return None
        write = self.item.write
        return [None if item is None else write(item, (path, index), faults) for index, item in enumerate(value)]

    def says(self, value: Any, raw: Any) -> bool:
        return not self.item.container and bool(self.read(raw, None, None) == value)

    def view(self, value: Any) -> Any:
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
        if not isinstance(value, Mapping):
            got = describe(value, secret=self.hides)
            faults.add(path, f"expected an object with values of {self.item_type}, got {got}")
            return None
        write = self.item.write
        return {
            _key(name, path, faults): None if item is None else write(item, (path, str(name)), faults)
            for name, item in value.items()
        }

    def says(self, value: Any, raw: Any) -> bool:
        return not self.item.container and bool(self.read(raw, None, None) == value)

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
        kind = type(value)
        if value is None or kind is str or kind is bool or kind is int:
            return value
        if isinstance(value, enum.Enum):
            return value.value
        if isinstance(value, float):
            return SCALARS["float"].write(value, path, faults)
        if isinstance(value, (str, int)):
            return value
        if isinstance(value, Mapping):
            return {_key(key, path, faults): self.write(item, (path, str(key)), faults) for key, item in value.items()}
        if isinstance(value, (list, tuple)):
            return [self.write(item, (path, index), faults) for index, item in enumerate(value)]
        if hasattr(value, "_wire"):
            plan = type(value)._model_plan()
            written: Any = (plan.within_secret() if self.secret else plan).write(value, path, faults)
            return written
        for type_name, classes in _OBJECT_TYPES:
            if isinstance(value, classes):
                return SCALARS[type_name].write(value, path, faults)
        faults.add(path, f"JSON can't hold {describe(value, secret=self.secret)}")
        return None


_OBJECT_TYPES: tuple[tuple[str, tuple[type[Any], ...]], ...] = (
    ("iso-8601", (datetime.datetime,)),
    ("date", (datetime.date,)),
    ("time", (datetime.time,)),
    ("duration", (datetime.timedelta,)),
    ("decimal", (Decimal,)),
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


def describe_literal(value: Any) -> str:
    """How a value would be written inside a list, shortly."""
    return "{…}" if isinstance(value, Mapping) else '"…"'


def _key(key: Any, path: Path, faults: Faults) -> str:
    if isinstance(key, enum.Enum):
        key = key.value
    if not isinstance(key, str):
        faults.add((path, str(key)), f"a key is to be a string, got {describe(key)}")
    return str(key)
