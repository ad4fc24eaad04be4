"""JSON of models and operations, with a text of its own in each secret place, and calls that it goes through."""

from __future__ import annotations

import enum
import random
from collections.abc import Iterator
from typing import Any

from azure.mgmt.provisioning.core.declare.lookup import declared_operations
from azure.mgmt.provisioning.core.declare.operation import Body, Form, Header, Match, Operation, Path, Query
from azure.mgmt.provisioning.core.models.fields import Field
from azure.mgmt.provisioning.core.models.model import Model, fields_of

MARK = "zqmark"
"""Where this is shown, a secret is shown."""

_DEPTH = 6
_PLAIN: dict[str, Any] = {
    "str": "x",
    "int": 1,
    "long": 1,
    "float": 1.5,
    "decimal": 1.5,
    "bool": True,
    "iso-8601": "2030-01-31T00:00:00Z",
    "rfc-1123": "Thu, 31 Jan 2030 00:00:00 GMT",
    "unix-time": 1,
    "date": "2030-01-31",
    "time": "23:59:00",
    "duration": "PT1H",
    "bytearray": "AAAA",
    "base64": "AAAA",
    "object": {"a": 1},
}


def marker(chance: random.Random) -> str:
    """A secret that no other one is like; it is base64, too."""
    return MARK + "".join(chance.choices("abcdefghijklmnopqrstuvwxyz0123456789", k=18))


def planted(model: type[Model], chance: random.Random, *, secret: bool = False, depth: int = 0) -> dict[str, Any]:
    """REST JSON of a model with a marker in each secret place.

    :param secret: The model stands in a secret place.
    """
    subclasses: list[type[Model]] = [model]
    for names in vars(model).get("_subtype_map", {}).values():
        subclasses += [model._resolve(name) for name in names.values()]
    model = chance.choice(subclasses)
    found = {}
    for field in fields_of(model):
        value = _value(field.type, field, chance, secret or field.secret, depth)
        if value is not None:
            found[field.wire] = value
    return found


def _value(type_string: str, field: Field, chance: random.Random, secret: bool, depth: int) -> Any:
    if type_string[0] in "[{":
        inner = _value(type_string[1:-1], field, chance, secret, depth)
        if inner is None:
            return None
        return [inner] if type_string[0] == "[" else {"a": inner}
    if type_string in _PLAIN:
        if secret and type_string in ("str", "bytearray", "base64"):
            return marker(chance)
        if secret and type_string == "object":
            return {"a": [marker(chance), {"b": marker(chance)}]}
        return field.default if isinstance(field.default, str) else _PLAIN[type_string]
    named = field.owner._resolve(type_string)
    if issubclass(named, enum.Enum):
        return marker(chance) if secret else field.default if isinstance(field.default, str) else "x"
    return planted(named, chance, secret=secret, depth=depth + 1) if depth < _DEPTH else None


def planted_value(operation: Operation, type_string: str, chance: random.Random) -> Any:
    """REST JSON of a type of an operation's bodies."""
    if type_string[0] in "[{":
        inner = planted_value(operation, type_string[1:-1], chance)
        return [inner] if type_string[0] == "[" else {"a": inner}
    if type_string in _PLAIN:
        return _PLAIN[type_string]
    named = operation.service.model(type_string)
    return planted(named, chance) if issubclass(named, Model) else "x"


def operations_of(service: str) -> list[Operation]:
    """The operations of a service."""
    return declared_operations(f"azure.mgmt.provisioning.services.{service}")


def arguments_of(operation: Operation, chance: random.Random) -> Iterator[Any]:
    """Arguments of a call: what is required, and the body."""
    for parameter in operation.parameters:
        if isinstance(parameter, Match):
            yield from (None, None)
        elif isinstance(parameter, Body):
            plain = b"content" if parameter.type == "stream" else None
            yield plain if plain is not None else planted_value(operation, parameter.type, chance)
        elif isinstance(parameter, (Path, Query, Header, Form)):
            if getattr(parameter, "fixed", None) is not None or getattr(parameter, "client", False):
                continue
            required = isinstance(parameter, Path) or parameter.required
            item = _PLAIN.get(parameter.type.strip("[]{}"), "x")
            yield (([item] if parameter.type[0] == "[" else item) if required else None)


def responses_of(operation: Operation, chance: random.Random) -> Any:
    """What the operation gives; where it gives nothing, what it takes; else None."""
    types = [operation.returns, *(otherwise for _, otherwise in operation.returns_otherwise)]
    if operation.paging is not None and operation.paging.items is not None:
        return {operation.paging.items: [planted_value(operation, operation.paging.item_type, chance)]}
    types += [parameter.type for parameter in operation.parameters if isinstance(parameter, Body)]
    for type_string in types:
        if type_string is not None and type_string not in ("head", "stream", "text"):
            return planted_value(operation, type_string, chance)
    return None
