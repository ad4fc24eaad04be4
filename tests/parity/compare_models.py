"""Holds the models and enums of one of our services against those of the official packages."""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterator, MutableMapping
from importlib import import_module
from typing import Any

from azure.mgmt.provisioning.core.models.model import Model, fields_of

from .compare import Compared
from .official import OfficialService

Members = dict[str, tuple[str, bool]]
"""REST name and whether it is read-only, by attribute name."""

BENT = {f"{name}_property": name for name in dir(MutableMapping) if not name.startswith("_")}
"""Attribute names that a model of the official packages bends, being a mapping: ours is none, without such methods."""


def compare_models(service: str) -> Compared:
    """Every model: attribute and REST names, what is read-only (``members``), and flattened names (``flattened``)."""
    found = Compared()
    for name, official, ours in _classes(service):
        if issubclass(official, enum.Enum):
            continue
        found.names.append(name)
        if ours is None:
            found.check(name, "there", False, True)
            continue
        members, flattened = official_members(official)
        ours_members = our_members(ours, like_msrest=hasattr(official, "_attribute_map"))
        found.check(name, "members", {_unbent(each, members): said for each, said in ours_members.items()}, members)
        found.check(name, "flattened", sorted(flattened - set(ours._model_plan().flattened) - set(members)), [])
    return found


def compare_enums(service: str) -> Compared:
    """Every enum: the names and values of its members (``values``)."""
    found = Compared()
    for name, official, ours in _classes(service):
        if issubclass(official, enum.Enum):
            found.names.append(name)
            values = {member.name: member.value for member in ours} if ours is not None else None
            found.check(name, "values", values, {member.name: member.value for member in official})
    return found


def _classes(service: str) -> Iterator[tuple[str, type[Any], Any]]:
    """The official models and enums of a service, each with ours of the same name, if there is one."""
    models = import_module(f"azure.mgmt.provisioning.services.{service}.models")
    for versioned, name, official in OfficialService(service).classes():
        ours = getattr(models, versioned, None)
        yield versioned, official, ours if ours is not None else getattr(models, name, None)


def _unbent(name: str, official: Collection[str]) -> str:
    """The name of a member of ours as it is compared: without what official classes bend it by."""
    return BENT.get(name, name) if name not in official else name


def official_members(model: type[Any]) -> tuple[Members, set[str]]:
    """The members of an official model, and the names of the flattened ones."""
    if hasattr(model, "_attribute_map"):
        return _members_of_maps(model), set()
    members: Members = {}
    flattened: set[str] = set()
    for base in reversed(model.__mro__):
        for name, value in vars(base).items():
            if type(value).__name__ == "_RestField":
                members[BENT.get(name, name)] = (value._rest_name_input or name, value._visibility == ["read"])
            elif name.endswith("__flattened_items"):
                flattened |= {BENT.get(each, each) for each in value if each}
    return members, flattened


def our_members(model: type[Model], *, like_msrest: bool) -> Members:
    """The members of a model of ours.

    :param like_msrest: In place of flattened properties, what they hold.
    """
    if like_msrest:
        return _members_of_maps(model)
    return {field.name: (field.wire, field.read_only) for field in fields_of(model)}


def _members_of_maps(model: type[Any]) -> Members:
    validation = model._validation
    return {
        name: (described["key"], bool(validation.get(name, {}).get("readonly")))
        for name, described in model._attribute_map.items()
    }
