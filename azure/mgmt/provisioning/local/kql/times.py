"""Functions of moments and timespans."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

from .errors import KqlNameError
from .values import moment, real, text, whole

_UNITS = {
    "day": timedelta(days=1),
    "hour": timedelta(hours=1),
    "minute": timedelta(minutes=1),
    "second": timedelta(seconds=1),
    "millisecond": timedelta(milliseconds=1),
    "microsecond": timedelta(microseconds=1),
    "week": timedelta(weeks=1),
}
_PERIODS = ("day", "week", "month", "year")
_MONTHS = {"year": 12, "quarter": 3, "month": 1}
_SPAN = re.compile(r"\s*(-)?(?:(\d{1,8})\.)?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,7}))?)?\s*", re.ASCII)
_FORMAT = re.compile(r"yyyy|yy|MM|M|dd|d|HH|H|hh|h|mm|m|ss|s|f{1,7}|tt|[-/:,. _\[\]TZ]")


def begin(unit: str, value: Any, offset: Any = 0) -> datetime | None:
    """The beginning of the day, week, month or year that a moment is in, or of one before or after."""
    at, number = moment(value), whole(offset)
    if at is None or number is None:
        return None
    day = at.replace(hour=0, minute=0, second=0, microsecond=0)
    try:
        if unit == "day":
            return day + timedelta(days=number)
        if unit == "week":
            # Weeks begin with Sunday.
            return day - timedelta(days=(day.weekday() + 1) % 7) + timedelta(weeks=number)
        first = day.replace(day=1) if unit == "month" else day.replace(day=1, month=1)
        return _month(first, number * _MONTHS[unit])
    except (OverflowError, ValueError):
        return None


def end(unit: str, value: Any, offset: Any = 0) -> datetime | None:
    """The last moment of such a time."""
    number = whole(offset)
    after = begin(unit, value, None if number is None else number + 1)
    return None if after is None else after - timedelta(microseconds=1)


def _month(value: datetime, months: int) -> datetime:
    total = _months(value) + months
    first = value.replace(year=total // 12, month=total % 12 + 1, day=1)
    _, last = calendar.monthrange(first.year, first.month)
    return first.replace(day=min(value.day, last))


def added(unit: Any, number: Any, value: Any) -> datetime | None:
    """A moment so many units later."""
    at, count, name = moment(value), whole(number), _unit(unit)
    if at is None or count is None:
        return None
    try:
        return _month(at, count * _MONTHS[name]) if name in _MONTHS else at + _UNITS[name] * count
    except (OverflowError, ValueError):
        return None


def difference(unit: Any, left: Any, right: Any) -> int | None:
    """How often a unit begins between two moments."""
    one, other, name = moment(left), moment(right), _unit(unit)
    if one is None or other is None:
        return None
    if name in _MONTHS:
        return _months(one) // _MONTHS[name] - _months(other) // _MONTHS[name]
    if name == "week":
        first, second = begin("week", one), begin("week", other)
        return None if first is None or second is None else (first - second) // _UNITS["week"]
    epoch = datetime(1, 1, 1, tzinfo=timezone.utc)
    return (one - epoch) // _UNITS[name] - (other - epoch) // _UNITS[name]


def _months(value: datetime) -> int:
    return value.year * 12 + value.month - 1


def part(unit: Any, value: Any) -> int | None:
    """The year, month and so on of a moment."""
    at, name = moment(value), text(unit).lower()
    if at is None:
        return None
    parts = {
        "quarter": (at.month + 2) // 3,
        "week_of_year": at.isocalendar().week,
        "dayofyear": at.timetuple().tm_yday,
        "day_of_year": at.timetuple().tm_yday,
        "millisecond": at.microsecond // 1000,
    }
    named = ("year", "month", "day", "hour", "minute", "second", "microsecond")
    if name not in parts and name not in named:
        raise KqlNameError(f"datetime_part(): '{name}' is no part of a datetime.")
    found: int = parts[name] if name in parts else getattr(at, name)
    return found


def _unit(value: Any) -> str:
    name = text(value).lower()
    if name not in _UNITS and name not in _MONTHS:
        raise KqlNameError(f"'{name}' is no unit of time.")
    return name


def weekday(value: Any) -> timedelta | None:
    """How long ago the last Sunday was, in days."""
    at = moment(value)
    return None if at is None else timedelta(days=(at.weekday() + 1) % 7)


def formatted(value: Any, form: Any) -> str:
    """A moment in a form such as ``yyyy-MM-dd HH:mm``.

    :raises KqlNameError: There is no such form.
    """
    at, pattern = moment(value), text(form)
    if _FORMAT.sub("", pattern):
        raise KqlNameError(f"format_datetime(): '{pattern}' is no form of a datetime.")
    return "" if at is None else _FORMAT.sub(lambda match: _shown(at, match[0]), pattern)


def _shown(at: datetime, sign: str) -> str:
    hour = at.hour % 12 or 12
    values = {"y": at.year, "M": at.month, "d": at.day, "H": at.hour, "h": hour, "m": at.minute, "s": at.second}
    if sign == "tt":
        return "AM" if at.hour < 12 else "PM"
    if sign[0] == "f":
        return f"{at.microsecond:06}0"[: len(sign)]
    if sign[0] not in values:
        return sign
    return f"{at.year % 100:02}" if sign == "yy" else str(values[sign[0]]).zfill(len(sign))


def span(value: Any) -> timedelta | None:
    """A value as a timespan; None where it is none."""
    if isinstance(value, timedelta):
        return value
    match = _SPAN.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        return None
    days, hours, minutes, seconds = (int(each or 0) for each in match.groups()[1:5])
    micro = int((match[6] or "0").ljust(6, "0")[:6])
    found = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds, microseconds=micro)
    return -found if match[1] else found


def since_epoch(unit: str, value: Any) -> datetime | None:
    """The moment so many units after 1970 began."""
    number = real(value)
    try:
        return None if number is None else datetime(1970, 1, 1, tzinfo=timezone.utc) + _UNITS[unit] * number
    except (OverflowError, ValueError):
        return None


def _bound(name: str, unit: str) -> tuple[Callable[..., Any], int, int]:
    function = begin if name == "startof" else end
    return lambda value, offset=0: function(unit, value, offset), 1, 2


TIMES: dict[str, tuple[Callable[..., Any], int, int]] = {
    **{f"{name}{unit}": _bound(name, unit) for name in ("startof", "endof") for unit in _PERIODS},
    "datetime": (moment, 1, 1),
    "datetime_add": (added, 3, 3),
    "datetime_diff": (difference, 3, 3),
    "datetime_part": (part, 2, 2),
    "dayofmonth": (lambda value: part("day", value), 1, 1),
    "dayofweek": (weekday, 1, 1),
    "dayofyear": (lambda value: part("day_of_year", value), 1, 1),
    "format_datetime": (formatted, 2, 2),
    "getmonth": (lambda value: part("month", value), 1, 1),
    "getyear": (lambda value: part("year", value), 1, 1),
    "hourofday": (lambda value: part("hour", value), 1, 1),
    "monthofyear": (lambda value: part("month", value), 1, 1),
    "time": (span, 1, 1),
    "timespan": (span, 1, 1),
    "todatetime": (moment, 1, 1),
    "totimespan": (span, 1, 1),
    "unixtime_milliseconds_todatetime": (lambda value: since_epoch("millisecond", value), 1, 1),
    "unixtime_seconds_todatetime": (lambda value: since_epoch("second", value), 1, 1),
}
"""Each with the fewest and the most arguments that it takes."""
