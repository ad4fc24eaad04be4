"""Numbers and texts without loss: what a value says as a plain Python number or text, and whether two say the same."""

from __future__ import annotations

import enum
import math
import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from operator import index
from typing import Any
from uuid import UUID

_WHOLE = re.compile(r"\s*[+-]?[0-9]+\s*", re.ASCII)
_DECIMAL = re.compile(r"\s*[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?\s*", re.ASCII)
_MOST_DIGITS = 4300
"""How many digits Python writes, if nobody set another limit; of a Decimal with more, no number is made."""
_FEW_DIGITS = 2**64


def plain(value: Any) -> Any:
    """The Python value of a number or boolean of numpy and its kin; other values as they are."""
    if getattr(value, "shape", None) != ():
        return value
    # Times and durations of numpy look like whole numbers, too, and are none.
    is_number = getattr(getattr(value, "dtype", None), "kind", None) in ("b", "i", "u", "f")
    return value.item() if is_number else value


def whole(value: Any) -> int | None:
    """The whole number that a value is, be it written as text."""
    value = plain(value)
    if isinstance(value, str):
        value = decimal(value) if _WHOLE.fullmatch(value) else None
    if isinstance(value, bool):
        return None
    if isinstance(value, Decimal):
        is_whole = value.is_finite() and value.adjusted() <= _MOST_DIGITS and value == value.to_integral_value()
        return int(value) if is_whole else None
    ratio = _ratio(value)
    return ratio[0] if ratio is not None and ratio[1] == 1 else None


def real(value: Any) -> float | None:
    """The float that says just what a number does, be it written as text. It may be infinite or NaN."""
    value = plain(value)
    if isinstance(value, str):
        value = decimal(value)
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return float(value)
    if isinstance(value, Decimal):
        if value.is_nan():
            return math.nan
        number = float(value)
        # 0.1 is no binary fraction, but JSON says it in decimal digits, as Decimal does.
        return number if value in (number, Decimal(repr(number))) else None
    ratio = _ratio(value)
    if ratio is None:
        return None
    try:
        number = ratio[0] / ratio[1]
    except OverflowError:
        return None
    return number if number.as_integer_ratio() == ratio else None


def decimal(text: str) -> Decimal | None:
    """The number that a text says, spelled as JSON spells numbers."""
    try:
        return Decimal(text) if _DECIMAL.fullmatch(text) else None
    except InvalidOperation:  # the exponent is out of all bounds
        return None


def text(value: Any) -> str | None:
    """The text that a value is. Whole numbers, Decimals and UUIDs have one; floats, times and booleans have several."""
    if isinstance(value, str):
        return str.__str__(value)  # of a member of an enum, whose own str() may give its name
    if isinstance(value, UUID) or (isinstance(value, Decimal) and value.is_finite()):
        return str(value)
    value = plain(value)
    if isinstance(value, (bool, enum.Enum)):
        return None
    try:
        return str(index(value))
    except (TypeError, ValueError):  # no whole number, or one with more digits than Python writes
        return None


def is_writable(number: int) -> bool:
    """Whether a number has no more digits than Python writes."""
    if -_FEW_DIGITS < number < _FEW_DIGITS:
        return True
    try:
        str(number)
    except ValueError:
        return False
    return True


def lone_surrogate(text: str) -> str | None:
    """The first half of a character that stands alone in a text, as Python escapes it."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        return ascii(text[error.start])
    return None


def same(one: Any, other: Any) -> bool:
    """Whether two values are the same JSON, where 1 is not True, which it is to Python."""
    if one != other:
        return False
    pairs = [(one, other)]
    while pairs:
        one, other = pairs.pop()
        if isinstance(one, bool) is not isinstance(other, bool):
            return False
        if isinstance(one, Mapping) and isinstance(other, Mapping):
            pairs += [(item, other[key]) for key, item in one.items() if item is not other[key]]
        elif isinstance(one, list) and isinstance(other, list):
            pairs += [(old, new) for old, new in zip(one, other, strict=True) if old is not new]
    return True


def _ratio(value: Any) -> tuple[int, int] | None:
    """What a number is exactly, as numerator and denominator."""
    try:
        return index(value), 1
    except TypeError:
        pass
    try:
        numerator, denominator = value.as_integer_ratio()
        return int(numerator), int(denominator)
    except (AttributeError, TypeError, ValueError, OverflowError):
        return None
