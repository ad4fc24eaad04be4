"""Functions of expressions, by name."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

from .errors import KqlNameError
from .values import equal, key, moment, parsed, real, text, truth, whole

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def is_empty(value: Any) -> bool:
    """Whether there is no text in a value."""
    return text(value) == ""


def length(value: Any) -> int | None:
    """How many items a list has."""
    return len(value) if isinstance(value, list) else None


def split(value: Any, separator: Any, index: Any = None) -> list[str]:
    """The parts of a text; with an index a list of that part alone."""
    parts = text(value).split(text(separator)) if text(separator) else [text(value)]
    if index is None:
        return parts
    at = whole(index)
    return [parts[at]] if at is not None and -len(parts) <= at < len(parts) else []


def substring(value: Any, start: Any, count: Any = None) -> str:
    """A part of a text."""
    found, at = text(value), whole(start) or 0
    at = max(len(found) + at, 0) if at < 0 else at
    number = whole(count)
    return found[at:] if number is None else found[at : at + max(number, 0)]


def floor_to(value: Any, size: Any) -> Any:
    """The greatest multiple of a size that is not beyond a value."""
    if isinstance(value, datetime) or moment(value) is not None:
        at = moment(value)
        if at is None or not isinstance(size, timedelta) or size <= timedelta():
            return None
        return _EPOCH + (at - _EPOCH) // size * size
    if isinstance(value, timedelta):
        return value // size * size if isinstance(size, timedelta) and size > timedelta() else None
    number, step = real(value), real(size)
    if number is None or step is None or step <= 0 or not math.isfinite(number):
        return None
    if isinstance(value, int) and isinstance(size, int):
        return value // size * size
    return math.floor(number / step) * step


def packed(*arguments: Any) -> dict[str, Any]:
    """An object of names and values in turn."""
    return {text(name): value for name, value in zip(arguments[::2], arguments[1::2], strict=False)}


def joined(value: Any, separator: Any) -> str:
    """The items of a list as one text."""
    return text(separator).join(map(text, value)) if isinstance(value, list) else ""


def replaced(value: Any, what: Any, by: Any) -> str:
    """A text with another one in place of a part."""
    return text(value).replace(text(what), text(by)) if text(what) else text(value)


def extracted(pattern: Any, group: Any, value: Any) -> str:
    """What a group of a regular expression finds in a text."""
    match = regex(text(pattern)).search(text(value))
    number = whole(group) or 0
    return (match[number] or "") if match and 0 <= number <= match.re.groups else ""


def regex(pattern: str) -> re.Pattern[str]:
    """A regular expression.

    :raises KqlNameError: It is none.
    """
    try:
        return re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        raise KqlNameError(f"'{pattern}' is no regular expression.") from None


def rounded(value: Any, digits: Any = 0) -> float | None:
    """A number with so many digits behind the point."""
    number = real(value)
    return None if number is None else round(number, whole(digits) or 0)


def members(value: Any) -> list[str] | None:
    """The names in an object."""
    return list(value) if isinstance(value, dict) else None


def has_element(value: Any, item: Any) -> bool:
    """Whether a list has an item."""
    return isinstance(value, list) and any(equal(each, item) for each in value)


def unique(values: list[Any]) -> list[Any]:
    """Values without those that were there before."""
    return list({key(each): each for each in reversed(values)}.values())[::-1]


Scalar = Callable[..., Any]
FUNCTIONS: dict[str, tuple[Scalar, int, int]] = {
    "array_length": (length, 1, 1),
    "bag_keys": (members, 1, 1),
    "bag_pack": (packed, 0, 100),
    "bin": (floor_to, 2, 2),
    "datetime": (moment, 1, 1),
    "extract": (extracted, 3, 3),
    "floor": (floor_to, 2, 2),
    "isempty": (is_empty, 1, 1),
    "isnotempty": (lambda value: not is_empty(value), 1, 1),
    "isnotnull": (lambda value: value is not None, 1, 1),
    "isnull": (lambda value: value is None, 1, 1),
    "not": (lambda value: None if value is None else not value, 1, 1),
    "notempty": (lambda value: not is_empty(value), 1, 1),
    "pack": (packed, 0, 100),
    "pack_array": (lambda *values: list(values), 0, 100),
    "parse_json": (parsed, 1, 1),
    "replace_string": (replaced, 3, 3),
    "round": (rounded, 1, 2),
    "set_has_element": (has_element, 2, 2),
    "split": (split, 2, 3),
    "strcat": (lambda *values: "".join(map(text, values)), 1, 100),
    "strcat_array": (joined, 2, 2),
    "strlen": (lambda value: len(text(value)), 1, 1),
    "substring": (substring, 2, 3),
    "tobool": (truth, 1, 1),
    "toboolean": (truth, 1, 1),
    "todatetime": (moment, 1, 1),
    "todouble": (real, 1, 1),
    "todynamic": (parsed, 1, 1),
    "toint": (whole, 1, 1),
    "tolong": (whole, 1, 1),
    "tolower": (lambda value: text(value).lower(), 1, 1),
    "toreal": (real, 1, 1),
    "tostring": (text, 1, 1),
    "toupper": (lambda value: text(value).upper(), 1, 1),
    "trim": (lambda pattern, value: regex(rf"^(?:{text(pattern)})+|(?:{text(pattern)})+$").sub("", text(value)), 2, 2),
}
"""Each with the fewest and the most arguments that it takes."""
