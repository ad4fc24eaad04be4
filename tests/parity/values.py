"""Arguments to call operations with: one value for every parameter, and a full body for every model."""

from __future__ import annotations

import enum
import inspect
from collections import deque
from collections.abc import Callable, Collection
from typing import Any

from azure.core import MatchConditions

from azure.mgmt.provisioning.core.declare.operation import Body, Form, Header, Match, Operation, Path, Query, Service
from azure.mgmt.provisioning.core.models.model import Model, fields_of

_SCALARS: dict[str, Any] = {
    "str": "text",
    "int": 7,
    "long": 7,
    "float": 1.5,
    "bool": True,
    "iso-8601": "2030-01-31T12:00:00.000Z",
    "rfc-1123": "Thu, 31 Jan 2030 12:00:00 GMT",
    "unix-time": 1893456000,
    "date": "2030-01-31",
    "time": "12:30:00",
    "duration": "PT1H30M",
    "decimal": 1.5,
    "bytearray": "aGVsbG8=",
    "base64": "aGVsbG8",
    "object": {"any": ["thing", 1, True]},
}

FULL = 150
"""Members of a body from which on models in it hold no more than they have to."""


class _Filler:
    """Fills a body level by level, so that what is left out of a large one is what lies deep in it."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._open: deque[tuple[type[Model], dict[str, Any]]] = deque()
        self._members = 0

    def body(self, type_string: str) -> Any:
        """A body in REST spelling."""
        made = self._value(type_string)
        while self._open:
            model, target = self._open.popleft()
            self._fill(model, target)
        return made

    def _value(self, type_string: str) -> Any:
        if type_string[0] == "[":
            return [self._value(type_string[1:-1])]
        if type_string[0] == "{":
            return {"key": self._value(type_string[1:-1])}
        if type_string in _SCALARS:
            return _SCALARS[type_string]
        named = self._service.model(type_string)
        if issubclass(named, enum.Enum):
            return next(iter(named)).value
        subtypes = vars(named).get("_subtype_map")
        if subtypes:
            # A base without a tag of its own is nothing that services take.
            return self._value(next(iter(next(iter(subtypes.values())).values())))
        target: dict[str, Any] = _tag(named)
        self._open.append((named, target))
        return target

    def _fill(self, model: type[Model], target: dict[str, Any]) -> None:
        full = self._members < FULL
        for field in fields_of(model):
            # An empty object says less than one with a member: it may be left out as a whole.
            if field.read_only or field.wire in target:
                continue
            if not (full or field.required or (not target and field.type in _SCALARS)):
                continue
            constant = field.default if field.default and field.required else None
            target[field.wire] = constant if constant is not None else self._value(field.type)
            self._members += 1


def _tag(model: type[Model]) -> dict[str, Any]:
    """The tag by which a base tells that it is this model, where one does."""
    for base in model.__mro__:
        for name, subtypes in vars(base).get("_subtype_map", {}).items():
            field = next(each for each in fields_of(model) if each.name == name)
            tags = [tag for tag, of in subtypes.items() if of == model.__name__]
            if tags and not field.read_only:
                return {field.wire: tags[0]}
    return {}


def sample(service: Service, type_string: str) -> Any:
    """What the service may answer: no more than tells the type."""
    if type_string[0] == "[":
        return [sample(service, type_string[1:-1])]
    if type_string[0] == "{":
        return {"key": sample(service, type_string[1:-1])}
    if type_string == "stream":
        return b"content"
    if type_string == "text":
        return "text"
    if type_string in _SCALARS:
        return _SCALARS[type_string]
    named = service.model(type_string)
    return next(iter(named)).value if issubclass(named, enum.Enum) else {}


def member_values(operation: Operation, names: Collection[str], convert: Callable[[str, Any], Any]) -> dict[str, Any]:
    """Members of the body of an operation by their Python names.

    :param convert: Makes what is given of the type of a model, and the model in REST spelling.
    """
    if not names:
        return {}
    assert operation.body is not None
    service = operation.service
    described: Any = service.model(operation.body.type)
    types = {name: described._attribute_map[name]["type"] for name in names}
    return {name: _converted(_Filler(service).body(each), each, convert) for name, each in types.items()}


def _converted(value: Any, type_string: str, convert: Callable[[str, Any], Any]) -> Any:
    if type_string[0] == "[":
        return [_converted(each, type_string[1:-1], convert) for each in value]
    if type_string[0] == "{":
        return {key: _converted(each, type_string[1:-1], convert) for key, each in value.items()}
    return convert(type_string, value) if isinstance(value, dict) and type_string[0].isupper() else value


def _parameter_value(service: Service, parameter: Path | Query | Header | Form) -> Any:
    if isinstance(parameter, Path) and parameter.skip_encoding:
        return "subscriptions/s/resourceGroups/g"
    if parameter.type[0] == "[":
        scalar = _SCALARS.get(parameter.type[1:-1], "text")
        return [scalar, "two" if scalar == "text" else scalar]
    if parameter.type == "bytearray":
        return b"hello"
    if parameter.type == "str":
        return f"{parameter.name} ä/?&"
    return _Filler(service).body(parameter.type)


def needed_bodies(operation: Operation) -> list[str]:
    """The body of an operation that needs one, even where its members may be given in its place."""
    return [each.name for each in operation.parameters if isinstance(each, Body) and each.required]


def arguments(
    operation: Operation,
    method: Callable[..., Any],
    *,
    full: bool,
    convert: Callable[[str, Any], Any] = lambda type_string, value: value,
) -> tuple[list[Any], dict[str, Any]]:
    """Positional and keyword arguments for a method of ours.

    :param full: Give the optional ones, too.
    :param convert: Makes what is given of the type of the body, and the body in REST spelling.
    """
    declared: dict[str, Any] = {}
    for parameter in operation.parameters:
        if isinstance(parameter, Match):
            declared["etag"] = "tag"
            declared["match_condition"] = (
                MatchConditions.IfNotModified if parameter.if_match else MatchConditions.IfModified
            )
        else:
            declared[parameter.name] = parameter
    positional: list[Any] = []
    keywords: dict[str, Any] = {}
    for name, accepted in inspect.signature(method).parameters.items():
        optional = accepted.default is not accepted.empty and name not in needed_bodies(operation)
        if accepted.kind is accepted.VAR_KEYWORD or (optional and not full) or name not in declared:
            continue
        parameter = declared[name]
        if isinstance(parameter, (str, MatchConditions)):
            value: Any = parameter
        elif not isinstance(parameter, Body):
            value = _parameter_value(operation.service, parameter)
        elif parameter.type == "stream":
            value = b'{"some": "bytes"}'
        else:
            value = convert(parameter.type, _Filler(operation.service).body(parameter.type))
        if accepted.kind is accepted.KEYWORD_ONLY:
            keywords[name] = value
        else:
            positional.append(value)
    return positional, keywords
