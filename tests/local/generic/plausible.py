"""Bodies and paths that are right, made of what is declared: nothing in them is chosen at random."""

from __future__ import annotations

import re
from typing import Any

from azure.mgmt.provisioning.core.declare.operation import Operation, Path
from azure.mgmt.provisioning.core.models.fields import ABSENT
from azure.mgmt.provisioning.core.models.model import ExtensibleEnum, Model, fields_of

from ..support import GROUP, SUBSCRIPTION, TENANT

TAGS = {"env": "test"}
_SCALARS: dict[str, Any] = {
    "int": 1, "long": 1, "unix-time": 1, "float": 1.5, "decimal": 1.5, "bool": True, "iso-8601": "2026-01-01T00:00:00Z",
    "rfc-1123": "Thu, 01 Jan 2026 00:00:00 GMT", "date": "2026-01-01", "time": "00:00:00", "duration": "P1D",
    "bytearray": "YQ==", "base64": "YQ==", "object": {},
}  # fmt: skip


def body_of(operation: Operation) -> Any:
    """The smallest right body of an operation, with a location and tags where there may be any."""
    if operation.body is None:
        return None
    body = value_of(operation, operation.body.type, "")
    if not isinstance(body, dict) or not operation.body.type[0].isupper():
        return body
    members = {each.wire: each.type for each in fields_of(operation.service.model(operation.body.type))}
    if "location" in members:
        body["location"] = "westeurope"
    if members.get("tags", "").startswith("{"):
        body["tags"] = dict(TAGS)
    return body


def value_of(operation: Operation, type: str, name: str) -> Any:
    """A value of a type."""
    if type.startswith("["):
        return [value_of(operation, type[1:-1], name)]
    if type.startswith("{"):
        return {"one": value_of(operation, type[1:-1], name)}
    if type in _SCALARS:
        return _SCALARS[type]
    if not type[0].isupper():
        return _text(name)
    model = operation.service.model(type)
    if issubclass(model, ExtensibleEnum):
        return next(iter(model)).value
    return _document(operation, model)


def path_of(operation: Operation, name: str = "one") -> str:
    """A path of an operation: in the resource group of tests, and with names that are right."""
    enums = {each.wire: each.type for each in operation.parameters if isinstance(each, Path)}
    segments: list[str] = []
    for each in operation.url.partition("?")[0].strip("/").split("/"):
        if segments and segments[-1].lower() == "resourcegroups":
            each = "rg"
        segments.append(_segment(operation, each[1:-1], enums, name) if each.startswith("{") else each)
    return "/" + "/".join(segments)


def _segment(operation: Operation, placeholder: str, types: dict[str, str], name: str) -> str:
    fixed = {"subscriptionId": SUBSCRIPTION.rpartition("/")[2], "resourceGroupName": "rg"}
    if placeholder in fixed:
        return fixed[placeholder]
    if placeholder in ("scope", "resourceScope", "resourceUri", "resourceId"):
        return GROUP[1:]
    if "location" in placeholder.lower():
        return "westeurope"
    type = types.get(placeholder, "str")
    if type[0].isupper():
        return str(value_of(operation, type, ""))
    return name


def _document(operation: Operation, model: type[Model]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for member, subtypes in (vars(model).get("_subtype_map") or {}).items():
        named = next((each for each in fields_of(model) if member in (each.name, each.wire)), None)
        if named is not None:
            value = value_of(operation, named.type, named.wire)
            value = value if value in subtypes else next(iter(subtypes))
            subtype: type[Model] = operation.service.model(subtypes[value])
            found = _document(operation, subtype)
            return found if "_subtype_map" in vars(subtype) else {**found, named.wire: value}
    flattened = _targets(model)
    for each in fields_of(model):
        if each.read_only:
            continue
        if each.required and each.default is not ABSENT:
            found[each.wire] = each.default
        elif each.required or each.name in flattened or each.wire == "properties":
            found[each.wire] = value_of(operation, each.type, each.wire)
    return found


def _targets(model: type[Model]) -> set[str]:
    return {alias.target for alias in model._model_plan().flattened.values()}


def _text(name: str) -> str:
    lowered = name.lower()
    if lowered == "location":
        return "westeurope"
    if lowered.endswith("tenantid"):
        return TENANT
    if re.search(r"(resource|vault|account|subnet|server|network)id$", lowered):
        return f"{GROUP}/providers/Microsoft.Test/things/other"
    return "10.0.0.0/24" if "prefix" in lowered else "some text"
