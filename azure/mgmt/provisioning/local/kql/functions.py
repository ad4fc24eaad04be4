"""Functions of expressions, by name."""

from __future__ import annotations

import base64
import math
import re
import uuid
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any
from urllib.parse import quote, unquote

from .errors import KqlNameError
from .lists import LISTS
from .times import TIMES
from .values import moment, order, parsed, real, text, truth, whole

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def is_empty(value: Any) -> bool:
    """Whether there is no text in a value."""
    return text(value) == ""


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
    if number is None or step is None or step <= 0 or not math.isfinite(number / step):
        return None
    if isinstance(value, int) and isinstance(size, int):
        return value // size * size
    return math.floor(number / step) * step


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


def magnitude(value: Any) -> Any:
    """A number or timespan without its sign."""
    return abs(value) if isinstance(value, (int, float, timedelta)) else None


def ceiling(value: Any) -> int | float | None:
    """The smallest whole number that is not below a number."""
    number = real(value)
    return None if number is None or not math.isfinite(number) else math.ceil(number)


def decoded(value: Any) -> str | None:
    """The text that another one is in base 64; None for none."""
    try:
        return base64.b64decode(text(value), validate=True).decode()
    except ValueError:
        return None


def occurrences(value: Any, part: Any, kind: Any = "normal") -> int:
    """How often a text has another one in it, or what a regular expression finds."""
    if kind == "regex":
        return len(regex(text(part)).findall(text(value)))
    found, sought = text(value), text(part)
    return sum(found.startswith(sought, at) for at in range(len(found))) if sought else 0


def all_extracted(pattern: Any, value: Any) -> list[Any] | None:
    """All that the groups of a regular expression find in a text; None for nothing."""
    found = regex(text(pattern)).findall(text(value))
    return [list(each) if isinstance(each, tuple) else each for each in found] or None


def at_path(path: Any, value: Any) -> Any:
    """What JSON has at a path such as ``$.a.b[0]``."""
    found = parsed(value)
    for name, index in re.findall(r"\.(\w+)|\[([0-9]{1,9})\]", text(path).removeprefix("$")):
        if index:
            found = found[int(index)] if isinstance(found, list) and int(index) < len(found) else None
        else:
            found = found.get(name) if isinstance(found, dict) else None
    return found


def type_name(value: Any) -> str:
    """The name of a value's type."""
    kinds: list[tuple[type, str]] = [
        (bool, "bool"), (int, "long"), (float, "real"), (str, "string"), (list, "array"), (dict, "dictionary"),
        (datetime, "datetime"), (timedelta, "timespan"),
    ]  # fmt: skip
    return next((name for kind, name in kinds if isinstance(value, kind)), "null")


def index_of(value: Any, part: Any, start: Any = 0) -> int:
    """Where a text has another one in it; -1 for nowhere."""
    return text(value).find(text(part), whole(start) or 0)


def extreme(choose: Callable[..., Any], values: tuple[Any, ...]) -> Any:
    """The greatest or the smallest of values."""
    return choose((each for each in values if each is not None), key=order, default=None)


def substituted(pattern: Any, by: Any, value: Any) -> str:
    r"""A text with another one in place of what a regular expression finds; ``\1`` is what its first group found."""
    try:
        return regex(text(pattern)).sub(text(by), text(value))
    except (re.error, IndexError):
        raise KqlNameError(f"'{text(by)}' is nothing that a regular expression is replaced by.") from None


def guid(value: Any) -> str | None:
    """A text as a GUID; None where it is none."""
    try:
        return str(uuid.UUID(text(value)))
    except ValueError:
        return None


def trimmed(pattern: Any, value: Any, where: str) -> str:
    """A text without what a regular expression finds at its ends."""
    start, end = rf"^(?:{text(pattern)})+", rf"(?:{text(pattern)})+$"
    return regex({"start": start, "end": end}.get(where, f"{start}|{end}")).sub("", text(value))


Scalar = Callable[..., Any]
FUNCTIONS: dict[str, tuple[Scalar, int, int]] = {
    **LISTS,
    **TIMES,
    "abs": (magnitude, 1, 1),
    "base64_decode_tostring": (decoded, 1, 1),
    "base64_encode_tostring": (lambda value: base64.b64encode(text(value).encode()).decode(), 1, 1),
    "bin": (floor_to, 2, 2),
    "ceiling": (ceiling, 1, 1),
    "countof": (occurrences, 2, 3),
    "extract": (extracted, 3, 3),
    "extract_all": (all_extracted, 2, 2),
    "extractjson": (at_path, 2, 2),
    "floor": (floor_to, 2, 2),
    "gettype": (type_name, 1, 1),
    "indexof": (index_of, 2, 3),
    "isempty": (is_empty, 1, 1),
    "isnotempty": (lambda value: not is_empty(value), 1, 1),
    "isnotnull": (lambda value: value is not None, 1, 1),
    "isnull": (lambda value: value is None, 1, 1),
    "max_of": (lambda *values: extreme(max, values), 2, 64),
    "min_of": (lambda *values: extreme(min, values), 2, 64),
    "not": (lambda value: None if value is None else not value, 1, 1),
    "notempty": (lambda value: not is_empty(value), 1, 1),
    "parse_json": (parsed, 1, 1),
    "replace": (substituted, 3, 3),
    "replace_regex": (lambda value, pattern, by: substituted(pattern, by, value), 3, 3),
    "replace_string": (replaced, 3, 3),
    "reverse": (lambda value: text(value)[::-1], 1, 1),
    "round": (rounded, 1, 2),
    "split": (split, 2, 3),
    "strcat": (lambda *values: "".join(map(text, values)), 1, 100),
    "strcat_delim": (lambda between, *values: text(between).join(map(text, values)), 2, 64),
    "strcmp": (lambda one, other: (text(one) > text(other)) - (text(one) < text(other)), 2, 2),
    "strlen": (lambda value: len(text(value)), 1, 1),
    "substring": (substring, 2, 3),
    "tobool": (truth, 1, 1),
    "toboolean": (truth, 1, 1),
    "todouble": (real, 1, 1),
    "todynamic": (parsed, 1, 1),
    "todecimal": (real, 1, 1),
    "toguid": (guid, 1, 1),
    "guid": (guid, 1, 1),
    "toint": (whole, 1, 1),
    "tolong": (whole, 1, 1),
    "tolower": (lambda value: text(value).lower(), 1, 1),
    "toreal": (real, 1, 1),
    "tostring": (text, 1, 1),
    "toupper": (lambda value: text(value).upper(), 1, 1),
    "trim": (lambda pattern, value: trimmed(pattern, value, "both"), 2, 2),
    "trim_end": (lambda pattern, value: trimmed(pattern, value, "end"), 2, 2),
    "trim_start": (lambda pattern, value: trimmed(pattern, value, "start"), 2, 2),
    "url_decode": (lambda value: unquote(text(value)), 1, 1),
    "url_encode": (lambda value: quote(text(value), safe="-._~"), 1, 1),
}
"""Each with the fewest and the most arguments that it takes."""
