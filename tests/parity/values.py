"""Arguments to call operations with: one value for every parameter, and a full body for every model."""

from __future__ import annotations

import enum
import inspect
from collections.abc import Callable
from typing import Any

from azure.mgmt.provisioning.core.model import Model, fields_of
from azure.mgmt.provisioning.core.operation import Body, Form, Header, Match, Operation, Path, Query, Service

_SCALARS: dict[str, Any] = {
    "str": "text",
    "int": 7,
    "long": 7,
    "float": 1.5,
    "bool": True,
    "iso-8601": "2030-01-31T12:00:00.000Z",
    "unix-time": 1893456000,
    "date": "2030-01-31",
    "duration": "PT1H30M",
    "bytearray": "aGVsbG8=",
    "base64": "aGVsbG8",
    "object": {"any": ["thing", 1, True]},
}

_DEEPEST = 4


def body(service: Service, type_string: str, depth: int = 0) -> Any:
    """A body in REST spelling with every member that requests hold, down to a depth for models that hold themselves."""
    if type_string[0] == "[":
        return [body(service, type_string[1:-1], depth)]
    if type_string[0] == "{":
        return {"key": body(service, type_string[1:-1], depth)}
    if type_string in _SCALARS:
        return _SCALARS[type_string]
    named = service.model(type_string)
    if issubclass(named, enum.Enum):
        return next(iter(named)).value
    return _object(service, named, depth)


def _object(service: Service, model: type[Model], depth: int) -> dict[str, Any]:
    found = {}
    for field in fields_of(model):
        if field.read_only or (depth >= _DEEPEST and not field.required):
            continue
        found[field.wire] = field.default if field.default and field.required else body(service, field.type, depth + 1)
    return found


def parameter_value(service: Service, parameter: Path | Query | Header | Form) -> Any:
    """A value for a parameter other than the body."""
    if isinstance(parameter, Path) and parameter.skip_encoding:
        return "subscriptions/s/resourceGroups/g"
    if parameter.type[0] == "[":
        return [_SCALARS.get(parameter.type[1:-1], "text"), "two"]
    if parameter.type == "str":
        return f"{parameter.name} ä/?&"
    return body(service, parameter.type)


def arguments(operation: Operation, method: Callable[..., Any], *, full: bool) -> tuple[list[Any], dict[str, Any]]:
    """Positional and keyword arguments for a method of ours.

    :param full: Give the optional ones, too.
    """
    declared = {parameter.name: parameter for parameter in operation.parameters if not isinstance(parameter, Match)}
    positional: list[Any] = []
    keywords: dict[str, Any] = {}
    for name, accepted in inspect.signature(method).parameters.items():
        optional = accepted.default is not accepted.empty
        if accepted.kind is accepted.VAR_KEYWORD or (optional and not full) or name not in declared:
            continue
        parameter = declared[name]
        if isinstance(parameter, Body):
            value = body(operation.service, parameter.type)
        else:
            value = parameter_value(operation.service, parameter)
        if accepted.kind is accepted.KEYWORD_ONLY:
            keywords[name] = value
        else:
            positional.append(value)
    return positional, keywords
