"""What a body of a control call says, checked; names are those of JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ...core.faults import did_you_mean
from ..arm.errors import ArmError
from ..arm.json_text import parse_json
from ..http import LocalRequest

Check = tuple[str, Callable[[Any], bool]]
"""What a value has to be, in words, and whether it is."""

TEXT: Check = ("a text", lambda value: isinstance(value, str))
FLAG: Check = ("true or false", lambda value: isinstance(value, bool))
WHOLE: Check = ("a whole number", lambda value: isinstance(value, int) and not isinstance(value, bool))
NUMBER: Check = ("a number", lambda value: isinstance(value, (int, float)) and not isinstance(value, bool))
OBJECT: Check = ("an object", lambda value: isinstance(value, dict))
OBJECTS: Check = (
    "a list of objects",
    lambda value: isinstance(value, list) and all(isinstance(each, dict) for each in value),
)
TEXTS: Check = (
    "an object of texts",
    lambda value: isinstance(value, dict) and all(isinstance(each, str) for each in value.values()),
)
ANYTHING: Check = ("anything", lambda value: True)


def one_of(*values: str) -> Check:
    """One of some texts."""
    return f"one of {', '.join(values)}", lambda value: value in values


def nullable(check: Check) -> Check:
    """The same, or null."""
    return f"{check[0]}, or null", lambda value: value is None or check[1](value)


def invalid(message: str) -> ArmError:
    """The refusal of a body."""
    return ArmError(400, "InvalidRequestContent", message)


def read_json(request: LocalRequest) -> Any:
    """The body of a request; an empty object where there is none.

    :raises ArmError: It is no JSON.
    """
    try:
        return parse_json(request.body) if request.body.strip() else {}
    except ValueError as error:
        raise invalid(f"The body is no JSON: {error}") from None


def read_arguments(request: LocalRequest, checks: Mapping[str, Check], required: Sequence[str] = ()) -> dict[str, Any]:
    """The members of a body, by the names that they have in Python.

    :param checks: What each member has to be, by its name in JSON.
    :param required: Those that must be there.
    :raises ArmError: A member is unknown, missing, or not what it has to be.
    """
    body = read_json(request)
    if not isinstance(body, dict):
        raise invalid("The body has to be an object.")
    for name, value in body.items():
        if name not in checks:
            raise invalid(f"{name}: there is no such member.{did_you_mean(name, checks)}")
        expected, holds = checks[name]
        if not holds(value):
            raise invalid(f"{name}: expected {expected}, got {value!r}")
    for name in required:
        if name not in body:
            raise invalid(f"{name}: expected {checks[name][0]}, and it is missing")
    return {python_name(name): value for name, value in body.items()}


def python_name(name: str) -> str:
    """``pathContains`` as ``path_contains``."""
    return "".join(f"_{each.lower()}" if each.isupper() else each for each in name)


def json_name(name: str) -> str:
    """``path_contains`` as ``pathContains``."""
    first, *others = name.split("_")
    return first + "".join(each.capitalize() for each in others)
