"""Values of queries: how they are compared, ordered and turned into each other. None is null."""

from __future__ import annotations

import json
import math
import re
from datetime import datetime, timedelta, timezone
from typing import Any

_DATE = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?\s*(Z|[+-]\d\d:?\d\d)?", re.IGNORECASE
)
_WHOLE = re.compile(r"\s*[+-]?\d{1,18}\s*", re.ASCII)


def text(value: Any) -> str:
    """A value as text; null is the empty one."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, timedelta):
        return timespan_text(value)
    if isinstance(value, (dict, list)):
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False, default=text)
    return repr(value) if isinstance(value, float) else str(value)


def moment_text(value: datetime) -> str:
    """A moment as results have it."""
    return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f") + "0Z"


def timespan_text(value: timedelta) -> str:
    """A timespan as results have it: days, hours, minutes, seconds and what is left."""
    total = round(abs(value).total_seconds() * 1_000_000)
    seconds, micro = divmod(total, 1_000_000)
    days, seconds = divmod(seconds, 86_400)
    clock = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    sign = "-" if value < timedelta() else ""
    return f"{sign}{f'{days}.' if days else ''}{clock}{f'.{micro:06}0' if micro else ''}"


def moment(value: Any) -> datetime | None:
    """A value as a moment; None where it is none."""
    if isinstance(value, datetime):
        return value
    match = _DATE.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is None:
        return None
    year, month, day, hour, minute, second = (int(each or 0) for each in match.groups()[:6])
    micro = int((match[7] or "0").ljust(6, "0")[:6])
    zone = timezone.utc
    if match[8] and match[8].upper() != "Z":
        offset = timedelta(hours=int(match[8][1:3]), minutes=int(match[8][-2:]))
        zone = timezone(-offset if match[8][0] == "-" else offset) if offset < timedelta(days=1) else zone
    try:
        return datetime(year, month, day, hour, minute, second, micro, zone).astimezone(timezone.utc)
    except (ValueError, OverflowError):
        return None


def whole(value: Any) -> int | None:
    """A value as a whole number; None where it is none."""
    if isinstance(value, float):
        return int(value) if math.isfinite(value) else None
    if isinstance(value, (bool, int)):
        return int(value)
    return int(value) if isinstance(value, str) and _WHOLE.fullmatch(value) else None


def real(value: Any) -> float | None:
    """A value as a number; None where it is none."""
    if isinstance(value, (bool, int, float)):
        return float(value)
    try:
        return float(value) if isinstance(value, str) and value.isascii() else None
    except ValueError:
        return None


def truth(value: Any) -> bool | None:
    """A value as a truth value; None where it is none."""
    if isinstance(value, (int, float)):
        return bool(value)
    return {"true": True, "false": False}.get(value.strip().lower()) if isinstance(value, str) else None


def parsed(value: Any) -> Any:
    """What a text says in JSON; the text itself where it says nothing."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return value


def equal(left: Any, right: Any, *, any_case: bool = False) -> bool | None:
    """Whether two values are the same; None for two nulls."""
    if any_case:
        return text(left).lower() == text(right).lower()
    if left is None and right is None:
        return None
    # A text is never null: what is compared with one counts as empty.
    if (left is None and right == "") or (right is None and left == ""):
        return True
    left, right = alike(left, right)
    return same_type(left, right) and bool(left == right)


def less(left: Any, right: Any) -> bool | None:
    """Whether a value comes before another; None where they cannot be compared."""
    left, right = alike(left, right)
    if left is None or right is None or not same_type(left, right) or isinstance(left, (dict, list)):
        return None
    found: bool = left < right
    return found


def alike(left: Any, right: Any) -> tuple[Any, Any]:
    """Two values in the type that one of them has: a moment and its text are two moments."""
    if isinstance(left, datetime) and isinstance(right, str):
        return left, moment(right)
    if isinstance(right, datetime) and isinstance(left, str):
        return moment(left), right
    return left, right


def same_type(left: Any, right: Any) -> bool:
    """Whether two values can be compared: numbers with numbers, everything else with its own type."""
    numbers = (int, float)
    if isinstance(left, bool) or isinstance(right, bool):
        return isinstance(left, bool) and isinstance(right, bool)
    return (isinstance(left, numbers) and isinstance(right, numbers)) or type(left) is type(right)


def order(value: Any) -> tuple[int, Any]:
    """What values other than null are sorted by: those of one type among themselves."""
    if isinstance(value, (bool, int, float)):
        return 0, float(value) if not isinstance(value, int) else value
    if isinstance(value, datetime):
        return 1, value
    if isinstance(value, timedelta):
        return 2, value
    return 3, text(value)


def key(value: Any) -> str:
    """What values are told apart by in groups: two that are equal have the same."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, dict):
        return json.dumps(value, sort_keys=True, default=text)
    return f"{type(value).__name__} {text(value)}"
