"""For every model: the attribute names, REST names and read-only set are those of the official class."""

from __future__ import annotations

import enum
import inspect
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from azure.mgmt.provisioning.core.model import Model, fields_of
from azure.mgmt.provisioning.core.plans import model_plan
from azure.mgmt.provisioning.services import SERVICES

from .clients import OFFICIAL

Members = dict[str, tuple[str, bool]]
"""REST name and whether it is read-only, by attribute name."""

BENT = {"keys_property": "keys", "values_property": "values", "items_property": "items"}
"""Attribute names that a dict-backed model bends because its class has a method of that name; ours does not."""


def _official_models(service: str) -> Iterator[tuple[str, type[Any]]]:
    for path in OFFICIAL[service]:
        models = import_module(path.partition(":")[0] + ".models")
        for name, value in vars(models).items():
            if inspect.isclass(value) and not issubclass(value, enum.Enum) and not name.startswith("_"):
                yield name, value


def _official_members(model: type[Any]) -> tuple[Members, set[str]]:
    """The members of an official model, and the names of the flattened ones."""
    if hasattr(model, "_attribute_map"):
        validation = model._validation
        return {
            name: (described["key"], bool(validation.get(name, {}).get("readonly")))
            for name, described in model._attribute_map.items()
        }, set()
    members: Members = {}
    flattened: set[str] = set()
    for base in reversed(model.__mro__):
        for name, value in vars(base).items():
            if type(value).__name__ == "_RestField":
                members[BENT.get(name, name)] = (value._rest_name_input or name, value._visibility == ["read"])
            elif name.endswith("__flattened_items"):
                flattened |= set(value)
    return members, flattened


def _our_members(model: type[Model], like_msrest: bool) -> Members:
    if like_msrest:
        validation = model._validation
        return {
            name: (described["key"], bool(validation.get(name, {}).get("readonly")))
            for name, described in model._attribute_map.items()
        }
    return {field.name: (field.wire, field.read_only) for field in fields_of(model)}


MODELS = [(service, name, model) for service in SERVICES for name, model in _official_models(service)]


@pytest.mark.parametrize(
    ("service", "name", "official"), MODELS, ids=[f"{service}.{name}" for service, name, _ in MODELS]
)
def test_same_members(service: str, name: str, official: type[Any]) -> None:
    ours = getattr(import_module(f"azure.mgmt.provisioning.services.{service}.models"), name)
    members, flattened = _official_members(official)
    assert _our_members(ours, hasattr(official, "_attribute_map")) == members
    assert flattened <= set(model_plan(ours).flattened) | set(members)


@pytest.mark.parametrize("service", SERVICES)
def test_same_enums(service: str) -> None:
    ours = import_module(f"azure.mgmt.provisioning.services.{service}.models")
    for path in OFFICIAL[service]:
        models = import_module(path.partition(":")[0] + ".models")
        for name, value in vars(models).items():
            if inspect.isclass(value) and issubclass(value, enum.Enum):
                assert {member.name: member.value for member in getattr(ours, name)} == {
                    member.name: member.value for member in value
                }, name


def test_count(capsys: pytest.CaptureFixture[str]) -> None:
    """Say how much was compared."""
    with capsys.disabled():
        for service in SERVICES:
            print(f"\nparity: {service}: {sum(found == service for found, _, _ in MODELS)} models compared", end="")
    assert MODELS
