"""What values of scripts are: JSON, ``undefined``, functions; their kinds, texts and numbers."""

from __future__ import annotations

import json
import math
from typing import Any

from .tokens import NotUnderstood

MOST_STEPS = 2_000_000
"""What a script may do, counted in expressions and in values that are copied."""
_LONGEST_TEXT = 16 * 1024 * 1024


class Undefined:
    """The value of what is not there."""

    def __repr__(self) -> str:
        return "undefined"


UNDEFINED = Undefined()


class Steps:
    """What a script may still do."""

    def __init__(self, most: int = MOST_STEPS) -> None:
        self._left = most

    def take(self, count: int = 1) -> None:
        """Take some.

        :raises NotUnderstood: There are none left.
        """
        self._left -= count
        if self._left < 0:
            raise NotUnderstood("it goes on too long")


def is_true(value: Any) -> bool:
    """Whether a value counts as true."""
    return isinstance(value, (dict, list)) or (value is not UNDEFINED and bool(value))


def same(left: Any, right: Any, *, strictly: bool) -> bool:
    """Whether values are equal; objects are, if they are the same one."""
    if isinstance(left, (dict, list)) or isinstance(right, (dict, list)):
        return left is right
    nothing = (None, UNDEFINED)
    if not strictly and (left in nothing or right in nothing):
        return left in nothing and right in nothing
    if isinstance(left, bool) != isinstance(right, bool):
        return False
    return type(left) is type(right) and bool(left == right) or (is_number(left) and is_number(right) and left == right)


def is_number(value: Any) -> bool:
    """Whether a value is a number."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def type_of(value: Any) -> str:
    """What ``typeof`` says."""
    if value is UNDEFINED:
        return "undefined"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    return "number" if is_number(value) else "function" if callable(value) else "object"


def as_text(value: Any) -> str:
    """A value as a text."""
    if isinstance(value, str):
        return value
    if value is UNDEFINED:
        return "undefined"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if value is None or isinstance(value, (bool, int, float)):
        return json.dumps(value)
    raise NotUnderstood("an object is no text")


def number(value: Any) -> float:
    """A value that is calculated with."""
    if not is_number(value):
        raise NotUnderstood(f"{shown(value)} is no number")
    return float(value)


def plain_number(value: float) -> float | int:
    """A number as JSON holds it."""
    if math.isnan(value) or math.isinf(value):
        raise NotUnderstood("what is calculated is no number")
    return int(value) if value.is_integer() else value


def limited(text: str) -> str:
    """A text that was made.

    :raises NotUnderstood: It is too long.
    """
    if len(text) > _LONGEST_TEXT:
        raise NotUnderstood("it makes a text that is too long")
    return text


def shown(value: Any) -> str:
    """What errors say of a value."""
    return "what is not there" if value is UNDEFINED else "null" if value is None else f"what is {type_of(value)}"
