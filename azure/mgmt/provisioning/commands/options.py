"""The options of a call that a command may give: those whose values can be written as texts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..core.declare.operation import Operation
from ..core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
from .errors import CommandError
from .texts import Text, read_json

_SCALARS: Mapping[str, Any] = {"float": float, "int": int, "str": str}
_TRUTHS = {"true": True, "false": False}
_LISTS = ("Sequence[str]",)
_MAPPINGS = ("Mapping[str, str]", "Mapping[str, Union[str, int, list[str]]]")
_NOT_GIVEN = ("proxies", "tracing_attributes")
"""What is a mapping, too, and what the environment says to commands."""


def options_of(operation: Operation) -> dict[str, str]:
    """The options that calls of an operation take, with their types as the declaration writes them."""
    kind: Any = RequestOptions
    if operation.paging is not None:
        kind = PagingOptions
    elif operation.long_running is not None:
        kind = LongRunningOptions
    declared = {name: getattr(type, "__forward_arg__", str(type)) for name, type in kind.__annotations__.items()}
    known = (*_SCALARS, "bool", *_LISTS, *_MAPPINGS)
    return {name: type for name, type in declared.items() if type in known and name not in _NOT_GIVEN}


def is_mapping(type: str) -> bool:
    """Whether an option holds values by name."""
    return type in _MAPPINGS


def option_value(name: str, value: Any, type: str) -> Any:
    """The value of an option, of a text if it is one.

    :raises CommandError: It is none that the option can have.
    """
    if is_mapping(type):
        found = read_json(value, name) if isinstance(value, Text) else value
        if not isinstance(found, dict):
            raise CommandError(f"{name} holds values by name: {name}.NAME=VALUE, or a JSON object")
        return {key: str(item) if isinstance(item, Text) else item for key, item in found.items()}
    if not isinstance(value, Text):
        return value
    if type in _LISTS:
        return [each.strip() for each in value.split(",")]
    try:
        return _TRUTHS[value.lower()] if type == "bool" else _SCALARS[type](value)
    except (KeyError, ValueError):
        raise CommandError(f"{name} is to be {_wording(type)}, got {str(value)!r}") from None


def _wording(type: str) -> str:
    return {"bool": "true or false", "int": "a whole number", "float": "a number"}.get(type, "a text")
