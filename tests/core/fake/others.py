"""Models of another service: some are called as those of the first one, and none is the same class."""

from __future__ import annotations

from typing import Any

from azure.mgmt.provisioning.core.models.model import Model, additional, field, flattened, read_only

from .models import Part


class Sku(Model):
    """Called as the other one, with other members."""

    name: str = field("name")
    capacity: int | None = field("CAPACITY", "int", default=None)
    kind: str = field("kind", default="constant")
    tier: str = read_only("tier")
    size: str | None = field("size", default=None)


class Reference(Model):
    """What stands for a resource elsewhere."""

    id: str | None = field("id", default=None)


class Login(Model):
    """Its password is no secret, and no number."""

    password: Any = field("password", "object", default=None)
    pin: str | None = field("pin", default=None, secret=True)
    weight: str | None = field("weight", default=None)


class Animal(Model):
    """Discriminated, with other classes than the first one has."""

    _subtype_map = {"kind": {"Cat": "Tiger"}}

    kind: str | None = field("kind", default=None)
    name: str | None = field("name", default=None)


class Tiger(Animal):
    """What the first service calls a cat."""

    kind: str = field("kind", default="Cat")
    lives: str | None = field("lives", default=None)
    birth: str | None = field("birthTime", default=None)


class Tags(Model):
    """An object where the first service has values by name."""

    team: str | None = field("team", default=None)
    cost: str = read_only("cost")


class Info(Model):
    """Nothing in it can be set."""

    created: str = read_only("created")


class Properties(Model):
    """Some of what the first service's properties hold."""

    provisioning_state: str = read_only("provisioningState")
    parts: list[Part] | None = field("parts", "[Part]", default=None)
    login: Login | None = field("login", "Login", default=None)
    pet: Animal | None = field("pet", "Animal", default=None)
    scalars: Any = field("scalars", "object", default=None)
    lists: Any = field("collections", "{object}", default=None)
    mode: str | None = field("mode", default=None)
    info: Info | None = field("info", "Info", default=None)
    extra: str | None = field("extra", default=None)
    keys: dict[str, str] | None = field("keys", "{str}", default=None)


class Widget(Model):
    """A widget as the other service returns it."""

    id: str | None = field("id", default=None)
    name: str = read_only("name")
    system_data: dict[str, str] | None = field("systemData", "{str}", default=None)
    location: str = field("location")
    tags: Tags | None = field("tags", "Tags", default=None)
    sku: Sku | None = field("sku", "Sku", default=None)
    zones: list[str] | None = field("zones", "[str]", default=None)
    times: list[Any] | None = field("times", "[iso-8601]", default=None)
    properties: Properties | None = field("properties", "Properties", default=None)
    info: Info | None = field("info", "Info", default=None)
    parts: list[Part] | None = flattened(default=None)
    mode: str | None = flattened("properties", "mode", default=None)


class Patch(Model):
    """What of a widget can be changed alone."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    sku: Sku | None = field("sku", "Sku", default=None)
    properties: Info | None = field("properties", "Info", default=None)


class Bag(Model):
    """Takes any member."""

    size: int | None = field("size", "int", default=None)
    additional_properties: dict[str, Any] = additional("object")


class Trap(Model):
    """Its attributes are called as the REST names of others."""

    kind: str | None = field("name", default=None)
    name: str | None = field("kind", default=None)


class Node(Model):
    """May hold itself."""

    node: Any = field("subParts", "[Node]", default=None)
