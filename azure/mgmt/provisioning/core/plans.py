"""How values of a type are read from JSON and written to JSON: one plan a type, made once, when it is first needed.

Scalars other than plain strings, numbers and booleans are msrest's work, and msrest is loaded when one comes up.
"""

from __future__ import annotations

import datetime
import enum
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .faults import Faults, Path, describe, unreadable

if TYPE_CHECKING:
    from .fields import Field
    from .model import Model


class TypePlan:
    """How values of one type are read and written. This one takes any JSON as it is.

    ``container`` says that values are changed in place (models, lists, dicts), so that what was read is what is sent;
    ``cached`` that reading costs enough to keep the result.
    """

    container = False
    cached = False
    secret = False
    as_is: type[Any] | None = None
    """The type of JSON that is its own Python value; None where all JSON is looked at."""
    model: type[Model]
    fields: tuple[Field, ...] = ()

    def read(self, raw: Any, at: Path, key: str | int | None) -> Any:
        """The Python value of JSON that stands at ``key`` below ``at``."""
        return raw

    def write(self, value: Any, path: Path, faults: Faults) -> Any:
        """The JSON of a Python value; what it can't be is added to ``faults``."""
        raise NotImplementedError

    def says(self, value: Any, raw: Any) -> bool:
        """Whether the JSON that a container was read from still says what is in it; not asked of what holds models."""
        return False

    def view(self, value: Any) -> Any:
        """An assigned container with its dicts as models, or the value itself where nothing is to be done."""
        return value

    def strip(self, raw: Any) -> Any:
        """JSON of a response as a request sends it: without read-only members."""
        return raw

    def rename(self, wire: Any) -> Any:
        """REST JSON with attribute names for REST names."""
        return wire

    def parts(self) -> Iterable[TypePlan]:
        """The plans of what values hold."""
        return ()


class TextPlan(TypePlan):
    """Strings."""

    as_is: type[Any] | None = str

    def read(self, raw: Any, at: Path, key: str | int | None) -> Any:
        if type(raw) is str:
            return raw
        if isinstance(raw, (dict, list)):
            unreadable((at, key), "a string", raw, secret=self.secret)
        return str(raw)

    def write(self, value: Any, path: Path, faults: Faults) -> Any:
        if type(value) is str:
            return value
        if isinstance(value, enum.Enum):
            value = value.value
        if isinstance(value, (str, int, float, UUID, Decimal, datetime.date, datetime.time)):
            return str(value)
        faults.add(path, f"expected a string, got {describe(value, secret=self.secret)}")
        return None


class BoolPlan(TypePlan):
    """True and false."""

    as_is = bool

    def read(self, raw: Any, at: Path, key: str | int | None) -> Any:
        if raw in (0, 1):
            return bool(raw)
        if isinstance(raw, str) and raw.lower() in ("true", "false", "1", "0"):
            return raw.lower() in ("true", "1")
        return unreadable((at, key), "true or false", raw, secret=self.secret)

    def write(self, value: Any, path: Path, faults: Faults) -> Any:
        if value is True or value is False:
            return value
        faults.add(path, f"expected True or False, got {describe(value, secret=self.secret)}")
        return None


class IntPlan(TypePlan):
    """Whole numbers."""

    as_is = int

    def read(self, raw: Any, at: Path, key: str | int | None) -> Any:
        if type(raw) is int:
            return raw
        try:
            return int(raw)
        except (TypeError, ValueError, OverflowError):
            unreadable((at, key), "a whole number", raw, secret=self.secret)

    def write(self, value: Any, path: Path, faults: Faults) -> Any:
        if type(value) is int:
            return value
        if not isinstance(value, bool):
            try:
                number = int(value)
                if not isinstance(value, (float, Decimal)) or number == value:
                    return number
            except (TypeError, ValueError, OverflowError):
                pass
        faults.add(path, f"expected a whole number, got {describe(value, secret=self.secret)}")
        return None


class FloatPlan(TypePlan):
    """Numbers."""

    def read(self, raw: Any, at: Path, key: str | int | None) -> Any:
        if type(raw) is float:
            return raw
        try:
            return float(raw)
        except (TypeError, ValueError, OverflowError):
            unreadable((at, key), "a number", raw, secret=self.secret)

    def write(self, value: Any, path: Path, faults: Faults) -> Any:
        if not isinstance(value, bool):
            try:
                number = float(value)
            except (TypeError, ValueError, OverflowError):
                pass
            else:
                if math.isfinite(number):
                    return number
                faults.add(path, f"JSON has no number for {value!r}")
                return None
        faults.add(path, f"expected a number, got {describe(value, secret=self.secret)}")
        return None


class EnumPlan(TextPlan):
    """Values of an enum: its members where they are known, plain strings otherwise."""

    as_is = None

    def __init__(self, enum_class: type[enum.Enum]) -> None:
        self.members: dict[Any, Any] = {member.value: member for member in enum_class}
        self.members_by_lower_case = {str(value).lower(): member for value, member in self.members.items()}

    def read(self, raw: Any, at: Path, key: str | int | None) -> Any:
        if type(raw) is str:
            return self.members.get(raw) or self.members_by_lower_case.get(raw.lower(), raw)
        return super().read(raw, at, key)


class ConvertedPlan(TypePlan):
    """A scalar that msrest converts: dates, times, durations, decimals, base64.

    :param type: Type string.
    :param expected: What is expected, in words.
    :param classes: Python types of its values.
    """

    cached = True

    def __init__(self, type: str, expected: str, *classes: type[Any]) -> None:
        self.type = type
        self.expected = expected
        self.classes = classes

    def read(self, raw: Any, at: Path, key: str | int | None) -> Any:
        try:
            return _msrest_deserializer().deserialize_data(raw, self.type)
        except Exception:  # msrest raises nearly anything for text that it can't parse
            unreadable((at, key), self.expected, raw, secret=self.secret)

    def write(self, value: Any, path: Path, faults: Faults) -> Any:
        try:
            if isinstance(value, (str, int)) and not isinstance(value, bool):
                # REST spelling: sent as written, after a look whether it is what it should be.
                parsed = _msrest_deserializer().deserialize_data(value, self.type)
                problem = self._problem(parsed)
                if problem is None:
                    return value
            else:
                problem = self._problem(value)
                if problem is None:
                    return _msrest_serializer().serialize_data(value, self.type)
        except Exception:  # as above
            problem = None
        faults.add(path, f"expected {self.expected}, got {describe(value, secret=self.secret)}{problem or ''}")
        return None

    def _problem(self, value: Any) -> str | None:
        if not isinstance(value, self.classes) or (type(value) is datetime.datetime and self.type == "date"):
            return ""
        if isinstance(value, datetime.datetime) and value.tzinfo is None:
            return " without a time zone. Write datetime(…, tzinfo=timezone.utc), or a text that ends with Z"
        return None


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
            return model_plan(type(value)).write(value, path, faults)
        for type_name, classes in _OBJECT_TYPES:
            if isinstance(value, classes):
                return SCALARS[type_name].write(value, path, faults)
        faults.add(path, f"JSON can't hold {describe(value, secret=self.secret)}")
        return None


class ListPlan(TypePlan):
    """Lists of one type."""

    container = True
    cached = True

    def __init__(self, item: TypePlan, item_type: str) -> None:
        self.item = item
        self.item_type = item_type

    def read(self, raw: Any, at: Path, key: str | int | None) -> Any:
        if type(raw) is not list:
            unreadable((at, key), f"a list of {self.item_type}", raw, secret=self.secret)
        here = (at, key)
        read = self.item.read
        return [None if item is None else read(item, here, index) for index, item in enumerate(raw)]

    def write(self, value: Any, path: Path, faults: Faults) -> Any:
        if isinstance(value, (str, bytes, bytearray, Mapping)) or not isinstance(value, Sequence):
            hint = f" Write [{describe_literal(value)}]" if isinstance(value, (str, Mapping)) else ""
            faults.add(
                path,
                f"expected a list of {self.item_type}, got {describe(value, secret=self.secret)}.{hint}".rstrip("."),
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
            unreadable((at, key), f"an object with values of {self.item_type}", raw, secret=self.secret)
        here = (at, key)
        read = self.item.read
        return {name: None if item is None else read(item, here, name) for name, item in raw.items()}

    def write(self, value: Any, path: Path, faults: Faults) -> Any:
        if not isinstance(value, Mapping):
            got = describe(value, secret=self.secret)
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


def describe_literal(value: Any) -> str:
    """How a value would be written inside a list, shortly."""
    return "{…}" if isinstance(value, Mapping) else '"…"'


def _key(key: Any, path: Path, faults: Faults) -> str:
    if isinstance(key, enum.Enum):
        key = key.value
    if not isinstance(key, str):
        faults.add((path, str(key)), f"a key is to be a string, got {describe(key)}")
    return str(key)


@lru_cache(maxsize=1)
def _msrest_serializer() -> Any:
    from msrest.serialization import Serializer

    return Serializer()


@lru_cache(maxsize=1)
def _msrest_deserializer() -> Any:
    from msrest.serialization import Deserializer

    return Deserializer()


def _duration_classes() -> tuple[type[Any], ...]:
    from isodate.duration import Duration

    return (datetime.timedelta, Duration)


class _DurationPlan(ConvertedPlan):
    """Durations: timedelta, or isodate's Duration where years or months are counted."""

    def _problem(self, value: Any) -> str | None:
        return None if isinstance(value, _duration_classes()) else ""


class _DecimalPlan(ConvertedPlan):
    """Decimal numbers."""

    def write(self, value: Any, path: Path, faults: Faults) -> Any:
        if isinstance(value, (Decimal, float)) and not Decimal(value).is_finite():
            faults.add(path, f"JSON has no number for {value}")
            return None
        return super().write(value, path, faults)


_DATE_TIME = ("a date and time (datetime, or text such as 2030-01-31T00:00:00Z)", datetime.datetime)

SCALARS: dict[str, TypePlan] = {
    "str": TextPlan(),
    "bool": BoolPlan(),
    "int": IntPlan(),
    "long": IntPlan(),
    "float": FloatPlan(),
    "object": ObjectPlan(),
    "iso-8601": ConvertedPlan("iso-8601", *_DATE_TIME),
    "rfc-1123": ConvertedPlan("rfc-1123", "a date and time (datetime, or RFC 1123 text)", datetime.datetime),
    "unix-time": ConvertedPlan("unix-time", "a date and time (datetime, or seconds since 1970)", datetime.datetime),
    "date": ConvertedPlan("date", "a date (date, or text such as 2030-01-31)", datetime.date),
    "time": ConvertedPlan("time", "a time (time, or text such as 23:59:00)", datetime.time),
    "duration": _DurationPlan("duration", "a duration (timedelta, or ISO 8601 text such as PT1H30M)"),
    "decimal": _DecimalPlan("decimal", "a number (Decimal)", Decimal, float),
    "bytearray": ConvertedPlan("bytearray", "bytes, or base64 text", bytes, bytearray),
    "base64": ConvertedPlan("base64", "bytes, or base64url text", bytes, bytearray),
}

_OBJECT_TYPES: tuple[tuple[str, tuple[type[Any], ...]], ...] = (
    ("iso-8601", (datetime.datetime,)),
    ("date", (datetime.date,)),
    ("time", (datetime.time,)),
    ("duration", (datetime.timedelta,)),
    ("decimal", (Decimal,)),
    ("str", (UUID,)),
)


def type_plan(type_string: str, resolve: Callable[[str], type[Any]], *, secret: bool = False) -> TypePlan:
    """The plan for a type string.

    :param resolve: Gives the model or enum class of a name.
    :param secret: Errors about the values must not show them.
    """
    if type_string[0] == "[":
        plan: TypePlan = ListPlan(type_plan(type_string[1:-1], resolve, secret=secret), type_string[1:-1])
    elif type_string[0] == "{":
        plan = DictPlan(type_plan(type_string[1:-1], resolve, secret=secret), type_string[1:-1])
    elif type_string in SCALARS:
        plan = SCALARS[type_string]
        if secret:
            from copy import copy

            plan = copy(plan)
    else:
        named = resolve(type_string)
        plan = EnumPlan(named) if issubclass(named, enum.Enum) else model_plan(named)
        if not issubclass(named, enum.Enum):
            return plan  # shared by all that hold the model, so it takes no mark of one property
    if secret:
        plan.secret = True
    return plan


def model_plan(model: type[Model]) -> Any:
    """The plan of a model class, made once a class."""
    plan = model.__dict__.get("_plan")
    if plan is None:
        from .model_plan import ModelPlan

        plan = ModelPlan(model)
        type.__setattr__(model, "_plan", plan)
    return plan
