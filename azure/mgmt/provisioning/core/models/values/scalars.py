"""Plans of scalars: texts, numbers, booleans, enums, dates and the like.

What is more than a plain string, number or boolean is msrest's work, and msrest is loaded when one comes up.
"""

from __future__ import annotations

import datetime
import enum
import math
import numbers
from decimal import Decimal
from functools import lru_cache
from typing import Any

from ...faults import Faults, Path, describe, unreadable
from ..plan import TypePlan
from .exact import decimal, is_writable, lone_surrogate, plain, real, text, whole

_TEXTS: tuple[tuple[type[Any] | tuple[type[Any], ...], str], ...] = (
    (enum.Enum, ". Write its value, if that is what the service takes"),
    (bool, '. Write "true" or "false"'),
    (float, '. Write the text that the service takes, such as "1.5"'),
    ((datetime.date, datetime.time), ". Write the text that the service takes, such as value.isoformat()"),
    ((bytes, bytearray), ". Write its text, such as value.decode()"),
)


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
        if type(value) is str and value.isascii():
            return value
        written = self._text(value)
        if written is None:
            return faults.refuse(path, value, f"expected {self._expected()}, got {self._got(value)}")
        lone = lone_surrogate(written)
        if lone is not None:
            faults.add(path, f"the text has half of a character in it, the lone surrogate {lone}")
            return None
        return written

    def _text(self, value: Any) -> str | None:
        return text(value)

    def _expected(self) -> str:
        return "a string"

    def _got(self, value: Any) -> str:
        """The value and, where it has a text, how to write that."""
        hint = next((hint for kind, hint in _TEXTS if isinstance(value, kind)), "")
        return describe(value, secret=self.secret) + hint


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
        value = plain(value)
        if value is True or value is False:
            return value
        return faults.refuse(path, value, f"expected True or False, got {describe(value, secret=self.secret)}")


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
        number = value if type(value) is int else whole(value)
        if number is None:
            return faults.refuse(path, value, f"expected a whole number, got {describe(value, secret=self.secret)}")
        if not is_writable(number):
            faults.add(path, "expected a whole number, got one with more digits than Python writes")
            return None
        return number


class FloatPlan(TypePlan):
    """Numbers."""

    expected = "a number"

    def read(self, raw: Any, at: Path, key: str | int | None) -> Any:
        if type(raw) is float:
            return raw
        try:
            return float(raw)
        except (TypeError, ValueError, OverflowError):
            unreadable((at, key), self.expected, raw, secret=self.secret)

    def write(self, value: Any, path: Path, faults: Faults) -> Any:
        number = value if type(value) is float else real(value)
        if number is not None and math.isfinite(number):
            return number
        if number is not None:
            faults.add(path, f"JSON has no number for {number}")
            return None
        is_number = isinstance(value, (numbers.Real, Decimal)) and not isinstance(value, bool)
        exact = " that a float holds exactly" if is_number else ""
        got = describe(value, secret=self.secret)
        return faults.refuse(path, value, f"expected {self.expected}{exact}, got {got}")


class EnumPlan(TextPlan):
    """Values of an enum: its members where they are known, plain strings otherwise."""

    as_is = None

    def __init__(self, enum_class: type[enum.Enum]) -> None:
        self.enum_class = enum_class
        self.members: dict[Any, Any] = {member.value: member for member in enum_class}
        self.members_by_lower_case = {str(value).lower(): member for value, member in self.members.items()}

    def read(self, raw: Any, at: Path, key: str | int | None) -> Any:
        if type(raw) is str:
            return self.members.get(raw) or self.members_by_lower_case.get(raw.lower(), raw)
        return super().read(raw, at, key)

    def _text(self, value: Any) -> str | None:
        if isinstance(value, self.enum_class):
            return text(value.value)
        if isinstance(value, enum.Enum):
            # What is read from one model is written into another, and official packages have enums of their own.
            return text(value.value) if value.value in self.members else None
        found = text(value)
        return found if isinstance(value, str) or found in self.members else None

    def _expected(self) -> str:
        return f"a member of {self.enum_class.__name__} or its text"

    def _got(self, value: Any) -> str:
        if not isinstance(value, enum.Enum):
            return super()._got(value)
        kind = type(value)
        shown = "a member" if self.secret else f"{kind.__name__}.{value.name}, a member"
        return f"{shown} of another enum, {kind.__module__}.{kind.__qualname__}"


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
        value = plain(value)
        try:
            if isinstance(value, (str, int)) and not isinstance(value, bool):
                # REST spelling: sent as written, after a look whether it is what it should be.
                value = str.__str__(value) if isinstance(value, str) else int(value)
                str(value).encode("ascii")
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
        got = describe(value, secret=self.secret)
        return faults.refuse(path, value, f"expected {self.expected}, got {got}{problem or ''}")

    def _problem(self, value: Any) -> str | None:
        if not isinstance(value, self.classes) or (isinstance(value, datetime.datetime) and self.type == "date"):
            return ""
        if isinstance(value, datetime.datetime) and value.tzinfo is None:
            return " without a time zone. Write datetime(…, tzinfo=timezone.utc), or a text that ends with Z"
        if isinstance(value, datetime.time) and value.tzinfo is not None:
            return " with a time zone, which would be lost"
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


class _SecondsPlan(ConvertedPlan):
    """Times as seconds since 1970."""

    def write(self, value: Any, path: Path, faults: Faults) -> Any:
        number = whole(value)
        return super().write(value if number is None else number, path, faults)


class _DecimalPlan(FloatPlan):
    """Decimal numbers, written as numbers, or as text where they are given so."""

    cached = True
    expected = "a number (Decimal)"

    def read(self, raw: Any, at: Path, key: str | int | None) -> Any:
        try:
            return Decimal(str(raw))
        except ArithmeticError:
            unreadable((at, key), self.expected, raw, secret=self.secret)

    def write(self, value: Any, path: Path, faults: Faults) -> Any:
        if isinstance(value, str) and decimal(value) is not None:
            return str.__str__(value)
        if type(value) is int and is_writable(value):
            return value
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
    "unix-time": _SecondsPlan("unix-time", "a date and time (datetime, or seconds since 1970)", datetime.datetime),
    "date": ConvertedPlan("date", "a date (date, or text such as 2030-01-31)", datetime.date),
    "time": ConvertedPlan("time", "a time (time, or text such as 23:59:00)", datetime.time),
    "duration": _DurationPlan("duration", "a duration (timedelta, or ISO 8601 text such as PT1H30M)"),
    "decimal": _DecimalPlan(),
    "bytearray": ConvertedPlan("bytearray", "bytes, or base64 text", bytes, bytearray),
    "base64": ConvertedPlan("base64", "bytes, or base64url text", bytes, bytearray),
}
