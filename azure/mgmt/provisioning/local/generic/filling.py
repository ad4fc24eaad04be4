"""What the server fills of a document: by the tables, and by the models."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...core.models.fields import Field
from ...core.models.model import Model, fields_of
from ..interface.manager import ResourceManager
from ..provider.identity import fill_identity
from .conventions import COMMON, Values, said_of, table
from .types import Form

_EVERY = "*"


def fill(azure: ResourceManager, form: Form, id: str, document: dict[str, Any], created: float) -> None:
    """Fill what the server fills.

    :param created: When the resource was made.
    """
    values = Values(id, azure.tenant_id, str(document.get("location") or ""), created)
    if "identity" in form.members:
        fill_identity(azure, document, id)
    common = table(COMMON).get(_EVERY, {}).get("filled", {})
    _fill_common(values, form.members, document, common, "")
    if form.properties:
        properties = document.setdefault("properties", {})
        if isinstance(properties, dict):
            _fill_common(values, form.properties, properties, common, "properties.")
    service = form.operations[0].service.name
    for path, said in said_of(service, form.type, "filled").items():
        put_at(form, document, path, values.value(said, path))


def put_at(form: Form, document: dict[str, Any], path: str, value: Any) -> None:
    """Put a member into a document, unless it is one that the request gives, and has given; None takes it away."""
    *before, last = path.split(".")
    place, model = document, form.model
    for name in before:
        inner = place.setdefault(name, {})
        if not isinstance(inner, dict) or model is None:
            return
        place, model = inner, _inner(form, model, name)
    field = None if model is None else next((each for each in fields_of(model) if each.wire == last), None)
    if field is not None and (field.read_only or last not in place):
        place[last] = value


def change_at(document: dict[str, Any], path: str, value: Any) -> None:
    """Put a member into a document, whatever is there; None takes it away."""
    *before, last = path.split(".")
    place = document
    for name in before:
        inner = place.setdefault(name, {})
        if not isinstance(inner, dict):
            return
        place = inner
    if value is None:
        place.pop(last, None)
    else:
        place[last] = value


def _inner(form: Form, model: type[Model], name: str) -> type[Model] | None:
    field = next((each for each in fields_of(model) if each.wire == name), None)
    if field is None or not field.type[0].isupper():
        return None
    found = form.describing.service.model(field.type)
    return found if issubclass(found, Model) else None


def _fill_common(
    values: Values, members: Mapping[str, Field], place: dict[str, Any], common: Mapping[str, Any], before: str
) -> None:
    for name, said in common.items():
        field = members.get(name)
        if field is not None and field.read_only and field.type in said["types"]:
            place[name] = values.value(said["value"], before + name)
