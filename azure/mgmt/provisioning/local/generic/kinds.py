"""Kinds of resources, made of what is declared of their types."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from ...core.declare.operation import Operation
from ...core.models.model import fields_of
from ..interface.call import Call
from ..interface.kind import Kind, Rules
from ..interface.manager import ResourceManager
from ..interface.polling import Style
from ..store import Stored
from .children import put_children, take_children
from .filling import fill
from .standing import put_standing
from .types import Form, Types, model_of

_ALWAYS = ("id", "name", "type")


def kind_of(types: Types, form: Form) -> Kind:
    """The kind of a form's resources."""
    stateful = "provisioningState" in form.properties
    put, delete = form.operation("PUT"), form.operation("DELETE")
    return Kind(
        form.type,
        tracked=form.tracked,
        creating="Creating" if stateful else None,
        updating="Updating" if stateful else None,
        style=None if put is None else style_of(put),
        deleting=None if delete is None else style_of(delete),
        prepare=partial(_prepare, types, form),
        present=partial(_present, types),
        etag="etag" in form.members and form.members["etag"].type == "str",
        system_data="systemData" in form.members,
        implied=form.implied,
        anywhere=True,
    )


def ruled(kind: Kind, rules: Rules) -> Kind:
    """A kind with a provider's rules on top."""

    def prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
        for each in (kind.prepare, rules.prepare):
            if each is not None:
                each(call, document, existing)

    def present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
        for each in (rules.present, kind.present):
            if each is not None:
                each(azure, stored, document, listing)

    return replace(kind, prepare=prepare, present=present, remove=rules.remove, guard=rules.guard)


def style_of(operation: Operation) -> Style | None:
    """How an operation can be polled; None if it is done at once."""
    if operation.long_running is None:
        return None
    via = operation.long_running.final_state_via
    if via in ("azure-async-operation", "location"):
        return "location" if via == "location" else "azure-async-operation"
    return "azure-async-operation" if operation.method in ("PUT", "PATCH") else "location"


def _prepare(types: Types, form: Form, call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    _fit(form, call.operation, document)
    take_children(call, types, form, call.id, document)
    fill(call.azure, form, call.id, document, existing.created if existing else call.now)
    if existing is None:
        put_standing(call.azure, types, form, call.id, document)


def _fit(form: Form, operation: Operation, document: dict[str, Any]) -> None:
    """Fit a body into the form of documents, where it has one of its own.

    Some bodies are the properties alone; and what only bodies have is not there afterwards. What neither knows is kept.
    """
    for name in [each for each in document if each not in form.members and each in form.properties]:
        document.setdefault("properties", {})[name] = document.pop(name)
    body = model_of(operation, operation.body.type) if operation.body is not None else None
    if body is None or form.model is None:
        return
    given = {each.wire: each for each in fields_of(body)}
    for name in given.keys() - form.members.keys():
        document.pop(name, None)
    inner = model_of(operation, given["properties"].type) if "properties" in given else None
    properties = document.get("properties")
    if inner is not None and form.properties and isinstance(properties, dict):
        for name in {each.wire for each in fields_of(inner)} - form.properties.keys():
            properties.pop(name, None)


def _present(types: Types, azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    form = types.form(stored.type, stored.name)
    if form is None:
        return
    put_children(azure, types, form, stored, document, listing=listing)
    if form.members:
        for name in (*_ALWAYS, "etag", "systemData", "properties"):
            if name not in form.members:
                document.pop(name, None)
        _fit_system_data(form, document)


def _fit_system_data(form: Form, document: dict[str, Any]) -> None:
    """Leave out what the model of a type has not got of who did what when."""
    member, given = form.members.get("systemData"), document.get("systemData")
    model = None if member is None else model_of(form.describing, member.type)
    if model is not None and isinstance(given, dict):
        known = {each.wire for each in fields_of(model)}
        document["systemData"] = {name: value for name, value in given.items() if name in known}
