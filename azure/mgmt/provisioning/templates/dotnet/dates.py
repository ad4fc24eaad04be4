"""Dates, durations and their formats, as .NET has them in its invariant culture."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta, timezone

ROUND_TRIP = "yyyy-MM-ddTHH:mm:ssZ"

_STANDARD = {
    "d": "MM/dd/yyyy",
    "D": "dddd, dd MMMM yyyy",
    "f": "dddd, dd MMMM yyyy HH:mm",
    "F": "dddd, dd MMMM yyyy HH:mm:ss",
    "g": "MM/dd/yyyy HH:mm",
    "G": "MM/dd/yyyy HH:mm:ss",
    "m": "MMMM dd",
    "M": "MMMM dd",
    "o": "yyyy-MM-ddTHH:mm:ss.fffffffK",
    "O": "yyyy-MM-ddTHH:mm:ss.fffffffK",
    "r": "ddd, dd MMM yyyy HH:mm:ss 'GMT'",
    "R": "ddd, dd MMM yyyy HH:mm:ss 'GMT'",
    "s": "yyyy-MM-ddTHH:mm:ss",
    "t": "HH:mm",
    "T": "HH:mm:ss",
    "u": "yyyy-MM-dd HH:mm:ss'Z'",
    "U": "dddd, dd MMMM yyyy HH:mm:ss",
    "y": "yyyy MMMM",
    "Y": "yyyy MMMM",
}
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_ITEM = re.compile(r"""(?P<quoted>'[^']*'|"[^"]*")|\\(?P<escaped>.)|%?(?P<item>([dMyHhmsfFtzK])\4*)|.""", re.DOTALL)
_ITEMS: dict[str, Callable[[datetime, int], str]] = {
    "d": lambda at, width: _named(_DAYS[at.weekday()], width) if width > 2 else f"{at.day:0{width}}",
    "M": lambda at, width: _named(_MONTHS[at.month - 1], width) if width > 2 else f"{at.month:0{width}}",
    "y": lambda at, width: f"{at.year % 100:0{width}}" if width < 3 else f"{at.year:0{width}}",
    "H": lambda at, width: f"{at.hour:0{min(width, 2)}}",
    "h": lambda at, width: f"{(at.hour + 11) % 12 + 1:0{min(width, 2)}}",
    "m": lambda at, width: f"{at.minute:0{min(width, 2)}}",
    "s": lambda at, width: f"{at.second:0{min(width, 2)}}",
    "f": lambda at, width: f"{at.microsecond:06}0"[:width],
    "F": lambda at, width: f"{at.microsecond:06}0"[:width].rstrip("0"),
    "t": lambda at, width: ("AM" if at.hour < 12 else "PM")[:width],
    "z": lambda at, width: "+0" if width == 1 else "+00" if width == 2 else "+00:00",
    "K": lambda at, width: "Z",
}
_DURATION = re.compile(
    r"(?P<sign>[+-]?)P(?=.)(?:(?P<years>\d+)Y)?(?:(?P<months>\d+)M)?(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?=.)(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+(?:\.\d+)?)S)?)?"
)
_DATE = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)(?:[T ](?P<time>\d\d:\d\d(?::\d\d)?)(?P<fraction>\.\d+)?)?\s*(?P<zone>Z|[+-]\d\d:?\d\d)?"
)


_BASIC_DATE = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?(?P<rest>.*)")


def _named(name: str, width: int) -> str:
    return name[:3] if width == 3 else name


def format_date(at: datetime, form: str) -> str:
    """A time by a standard format of one letter or by a custom one; times are in UTC."""
    if len(form) == 1:
        if form not in _STANDARD:
            raise ValueError(f"'{form}' is no format of dates")
        form = _STANDARD[form]
    return "".join(_formatted(at, match) for match in _ITEM.finditer(form))


def _formatted(at: datetime, match: re.Match[str]) -> str:
    if match["quoted"] is not None:
        return match["quoted"][1:-1]
    if match["escaped"] is not None:
        return match["escaped"]
    if match["item"] is not None:
        return _ITEMS[match["item"][0]](at, len(match["item"]))
    return match.group()


def read_date(text: str) -> datetime:
    """A time in ISO 8601, with a ``T`` or a space, in UTC; without a zone it is taken for one in UTC.

    The basic form, without dashes and colons, is the one of utcNow().

    :raises ValueError: It is no time.
    """
    basic = _BASIC_DATE.fullmatch(text.strip())
    extended = text.strip() if basic is None else _extended(basic)
    match = _DATE.fullmatch(extended)
    if match is None:
        raise ValueError(f"'{text}' is no date of ISO 8601")
    time = match["time"] or "00:00"
    microseconds = ((match["fraction"] or ".")[1:] + "000000")[:6]
    at = datetime.fromisoformat(f"{match['day']}T{time}")
    return at.replace(microsecond=int(microseconds), tzinfo=_zone(match["zone"])).astimezone(timezone.utc)


def _extended(basic: re.Match[str]) -> str:
    """A time in the basic form of ISO 8601 in the extended one."""
    year, month, day, *clock = basic.groups()[:6]
    time = f"T{':'.join(clock)}" if clock[0] is not None else ""
    return f"{year}-{month}-{day}{time}{basic['rest']}"


def _zone(text: str | None) -> timezone:
    if text is None or text == "Z":
        return timezone.utc
    hours, minutes = int(text[1:3]), int(text[-2:])
    offset = timedelta(hours=hours, minutes=minutes)
    return timezone(-offset if text[0] == "-" else offset)


def read_duration(text: str) -> timedelta:
    """A duration of ISO 8601. A year has 365 days and a month 30, as .NET's time spans have it.

    :raises ValueError: It is no duration.
    """
    match = _DURATION.fullmatch(text)
    if match is None:
        raise ValueError(f"'{text}' is no duration of ISO 8601")
    parts = {
        name: float(match[name] or 0) for name in ("years", "months", "weeks", "days", "hours", "minutes", "seconds")
    }
    days = parts.pop("years") * 365 + parts.pop("months") * 30 + parts.pop("days")
    length = timedelta(days=days, **parts)
    return -length if match["sign"] == "-" else length
