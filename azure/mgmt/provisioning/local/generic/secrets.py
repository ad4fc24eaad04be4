"""Keys, passwords and connection strings that open nothing, in the form that the models declare.

None is kept: they are made of the id of the resource each time, and of how often they were made anew.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ...core.declare.operation import Operation
from ...core.models.fields import Field
from ...core.models.model import Model, fields_of
from .conventions import Values
from .types import model_of

_SECRET = re.compile(r"(key|key\d|password\d?|secret|connectionstring|token|sas|accountsastoken|credentials?)\Z", re.I)
_NO_SECRETS = ("skiptoken", "continuationtoken", "nexttoken")
_NAMES = ("name", "keyname", "username")
_DEEP = 3


def gives_secrets(operation: Operation) -> bool:
    """Whether what an operation returns has secrets in it, by its model."""
    model = model_of(operation, operation.returns)
    return model is not None and _has_secrets(operation, model, 0)


def secrets_of(operation: Operation, values: Values, said: Mapping[str, Any]) -> dict[str, Any]:
    """The document that an operation returns.

    :param said: What a table says of its members, by their paths.
    """
    model = model_of(operation, operation.returns)
    assert model is not None, "it is served for what has a model"
    return _document(operation, model, values, said, "", 0)


def _has_secrets(operation: Operation, model: type[Model], depth: int) -> bool:
    for field in fields_of(model):
        if _is_secret(field):
            return True
        if field.wire == "value" and field.type.startswith("["):
            # Which secrets were given to a resource is not known here.
            continue
        inner = model_of(operation, field.type.strip("[]{}"))
        if inner is not None and depth < _DEEP and _has_secrets(operation, inner, depth + 1):
            return True
    return False


def _is_secret(field: Field) -> bool:
    if field.type not in ("str", "bytearray", "base64", "{str}") or field.wire.lower() in _NO_SECRETS:
        return False
    return field.secret or _SECRET.search(field.wire) is not None


def _document(
    operation: Operation, model: type[Model], values: Values, said: Mapping[str, Any], before: str, depth: int
) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for field in fields_of(model):
        path = before + field.wire
        if path in said:
            if said[path] is not None:
                found[field.wire] = values.value(said[path], path)
        elif (value := _member(operation, field, values, said, path, depth)) is not None:
            found[field.wire] = value
    return found


def _member(operation: Operation, field: Field, values: Values, said: Mapping[str, Any], path: str, depth: int) -> Any:
    if _is_secret(field):
        secret = values.secret(path)
        return {"default": secret} if field.type == "{str}" else secret
    if field.type == "str" and field.wire.lower() in _NAMES:
        return values.value("{name}", path)
    inner = model_of(operation, field.type.strip("[]"))
    if inner is None or depth >= _DEEP or field.type.startswith("{") or not _has_secrets(operation, inner, depth + 1):
        return None
    document = _document(operation, inner, values, said, path + ".", depth + 1)
    return [document] if field.type.startswith("[") else document
