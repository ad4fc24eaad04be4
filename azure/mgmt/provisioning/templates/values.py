"""Values of expressions: what JSON has, and lambdas, which only live within an expression."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from .errors import ExpressionError, LaterError, MissingError

Value: TypeAlias = Any
"""None, a bool, an int of 64 bits, a float, a str, a list or a dict of these; or a Lambda."""


MAX_TEXT = 4 * 1024 * 1024
"""The largest text that an expression may make: as large as a template may be."""


@dataclass(frozen=True)
class Lambda:
    """A function within an expression.

    :param names: Its variables.
    :param call: Takes a value for each.
    """

    names: tuple[str, ...]
    call: Callable[..., Value]


@dataclass(frozen=True)
class Later:
    """A value that is known when the template is deployed.

    :param reason: Why not before.
    """

    reason: str


class PartlyKnown(dict[str, Value]):
    """An object of which some properties are known; what else it has is known later."""


@dataclass(frozen=True)
class OnDemand:
    """A property of an object that is worked out when it is asked for, since that takes long.

    :param work: Gives its value.
    """

    work: Callable[[], Value]


class Unhurried(dict[str, Value]):
    """An object some properties of which are ``OnDemand``. Only ``member`` and ``finished`` know of it."""

    def finished(self) -> dict[str, Value]:
        """The object with all its properties worked out."""
        return {name: finished(_worked_out(value)) for name, value in self.items()}


def finished(value: Value) -> Value:
    """A value as functions and templates take it: nothing in it is left to be worked out."""
    return value.finished() if isinstance(value, Unhurried) else value


def _worked_out(value: Value) -> Value:
    return value.work() if isinstance(value, OnDemand) else value


_KINDS = {
    bool: "Boolean",
    int: "Integer",
    float: "Float",
    str: "String",
    list: "Array",
    dict: "Object",
    Lambda: "Function",
    PartlyKnown: "Object",
    Unhurried: "Object",
    type(None): "Null",
}


def kind_name(kind: type) -> str:
    """What Azure Resource Manager calls values of a Python type."""
    return _KINDS[kind]


def kind_of(value: Value) -> str:
    """What Azure Resource Manager calls values of this kind."""
    return _KINDS[type(value)]


def find_key(members: Mapping[str, Value], name: str) -> str | None:
    """The key that a name means: the same one, or one that differs in case only."""
    if name in members:
        return name
    folded = name.casefold()
    return next((key for key in members if key.casefold() == folded), None)


def member(value: Value, name: str) -> Value:
    """A property of an object.

    :raises MissingError: There is none of that name, or the value is no object.
    """
    if not isinstance(value, dict):
        raise MissingError(
            f"The language expression property '{name}' can't be evaluated, "
            f"property name selector is not supported on a value of type '{kind_of(value)}'."
        )
    key = find_key(value, name)
    if key is None and isinstance(value, PartlyKnown):
        raise LaterError(f"The property '{name}' is known when the template is deployed.")
    if key is None:
        available = ", ".join(value)
        raise MissingError(
            f"The language expression property '{name}' doesn't exist, available properties are '{available}'."
        )
    return _worked_out(value[key])


def element(value: Value, index: int) -> Value:
    """An element of an array.

    :raises MissingError: The array is shorter, or the value is no array.
    """
    if not isinstance(value, list):
        raise MissingError(
            f"The language expression property '{index}' can't be evaluated, "
            f"array index selector is not supported on a value of type '{kind_of(value)}'."
        )
    if not 0 <= index < len(value):
        raise MissingError(f"The language expression property array index '{index}' is out of bounds.")
    return value[index]


def select(value: Value, selector: Value) -> Value:
    """What is in the brackets behind a value: a property by its name, or an element by its index.

    :raises ExpressionError: It is not there, or the selector is neither a name nor an index.
    """
    if isinstance(selector, str):
        return member(value, selector)
    if isinstance(selector, int) and not isinstance(selector, bool):
        return element(value, selector)
    raise ExpressionError(
        f"The language expression property selector is of type '{kind_of(selector)}': "
        "it has to be of type 'String' or 'Integer'."
    )


def same(one: Value, other: Value) -> bool:
    """Whether two values are equal. True is not 1, and texts differ by case."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    return bool(one == other)


def fingerprint(value: Value) -> str:
    """A text that two values share when they are the same: many are compared at once by it."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, list):
        return f"[{','.join(map(fingerprint, value))}]"
    if isinstance(value, dict):
        return f"{{{','.join(f'{json.dumps(key)}:{fingerprint(value[key])}' for key in sorted(value))}}}"
    return json.dumps(value)


def as_json(value: Value) -> str:
    """A value as JSON without spaces.

    :raises ExpressionError: It is or holds a lambda, or is too large.
    """
    if isinstance(value, (list, dict)):
        _check_length(value)
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    except TypeError:
        raise ExpressionError("A value of type 'Function' can't be converted to 'String'.") from None


def _check_length(value: Value) -> None:
    """Counts the characters of a value before they are written: what stands in it twice is there once, until then.

    :raises ExpressionError: They are too many.
    """
    pending, found = [value], 0
    while pending:
        each = pending.pop()
        if isinstance(each, str):
            found += len(each)
        elif isinstance(each, dict):
            found += 4 * len(each) + sum(map(len, each))
            pending.extend(each.values())
        elif isinstance(each, list):
            found += len(each)
            pending.extend(each)
        if found > MAX_TEXT:
            raise ExpressionError(f"A text has more than '{MAX_TEXT}' characters.")


def as_text(value: Value) -> str:
    """A value as text, as string() and concat() have it: true is ``True``, and null is empty."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value)
    return as_json(value)
