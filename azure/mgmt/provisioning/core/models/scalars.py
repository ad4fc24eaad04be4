"""Plans of scalars: texts, numbers, booleans, enums, dates and the like.

What is more than a plain string, number or boolean is msrest's work, and msrest is loaded when one comes up.
"""

from __future__ import annotations

import datetime
import enum
import math
from decimal import Decimal
from functools import lru_cache
from typing import Any
from uuid import UUID

from ..faults import Faults, Path, describe, unreadable
from .plan import TypePlan


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
