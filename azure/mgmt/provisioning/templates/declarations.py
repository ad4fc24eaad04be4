"""What is wrong with declarations of parameters and outputs, and with API versions of resources, without any values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from .evaluating.checks import TYPES
from .hints import did_you_mean
from .language.parser import is_expression
from .values import Value, find_key

_OF_PARAMETERS = (
    *("type", "$ref", "defaultValue", "allowedValues", "minValue", "maxValue", "minLength", "maxLength", "metadata"),
    *("nullable", "items", "prefixItems", "properties", "additionalProperties", "discriminator", "sealed"),
)
_OF_OUTPUTS = (
    *("type", "$ref", "value", "copy", "condition", "metadata", "nullable"),
    *("items", "prefixItems", "properties", "additionalProperties", "discriminator", "sealed"),
    *("minValue", "maxValue", "minLength", "maxLength", "allowedValues"),
)
_VERSION = re.compile(r"(\d{4}-\d{2}-\d{2})(-[A-Za-z0-9.]+)?\Z")

Fault = tuple[str, tuple["str | int", ...]]
"""What is wrong, and where in what was looked at."""


def parameter_faults(declaration: Mapping[str, Value]) -> Iterator[Fault]:
    """What is wrong with the declaration of a parameter."""
    yield from _faults(declaration, "parameter", _OF_PARAMETERS)


def output_faults(declaration: Mapping[str, Value]) -> Iterator[Fault]:
    """What is wrong with the declaration of an output, but for its value."""
    yield from _faults(declaration, "output", _OF_OUTPUTS)
    if find_key(declaration, "value") is None and find_key(declaration, "copy") is None:
        yield "The output has no value.", ()


def _faults(declaration: Mapping[str, Value], what: str, members: Sequence[str]) -> Iterator[Fault]:
    known = dict.fromkeys(members)
    for name in declaration:
        if find_key(known, name) is None:
            article = "An" if what == "output" else "A"
            yield f"{article} {what} has no member '{name}'.{did_you_mean(name, members)}", (name,)
    key = find_key(declaration, "type")
    if key is None:
        if find_key(declaration, "$ref") is None:
            yield f"The {what} has no type.", ()
    elif str(declaration[key]).lower() not in TYPES:
        told = f"The type '{declaration[key]}' is not valid. Types are '{', '.join(TYPES)}'."
        yield f"{told}{did_you_mean(str(declaration[key]), TYPES)}", (key,)


def version_faults(entry: Mapping[str, Any]) -> Iterator[Fault]:
    """What is wrong with the API version of a resource."""
    version = entry.get("apiVersion")
    if isinstance(version, str) and not is_expression(version) and not _is_version(version):
        yield (
            f"The API version '{version}' is not valid: it has to be like '2023-01-01' or '2023-01-01-preview'.",
            ("apiVersion",),
        )


def _is_version(text: str) -> bool:
    found = _VERSION.match(text)
    try:
        return found is not None and date.fromisoformat(found[1]) is not None
    except ValueError:
        return False
