"""Models of the service: what is read, and what PUT and PATCH take where that is another one."""

from __future__ import annotations

from typing import Any

from azure.mgmt.provisioning.core.models.model import Model, additional, field, flattened, read_only


class Rule(Model):
    """An item of a list, with a name of its own."""

    name: str = field("name")
    port: int | None = field("port", "int", default=None)
    state: str = read_only("state")


class Shape(Model):
    """A base that ``kind`` tells the subclasses of."""

    _subtype_map = {"kind": {"Round": "Round"}}

    kind: str | None = field("kind", default=None)


class Round(Shape):
    """A subclass."""

    kind: str = field("kind", default="Round")
    radius: int | None = field("radius", "int", default=None)


class Bag(Model):
    """Takes any further member."""

    size: int | None = field("size", "int", default=None)
    additional_properties: dict[str, Any] = additional("object")


class ThingProperties(Model):
    """What a thing holds."""

    state: str = read_only("provisioningState")
    mode: str | None = field("mode", default=None)
    size: int | None = field("size", "int", default=None)
    zones: list[str] | None = field("zones", "[str]", default=None)
    rules: list[Rule] | None = field("rules", "[Rule]", default=None)
    named: dict[str, Rule] | None = field("named", "{Rule}", default=None)
    shape: Shape | None = field("shape", "Shape", default=None)
    bag: Bag | None = field("bag", "Bag", default=None)
    anything: Any = field("anything", "object", default=None)


class Thing(Model):
    """A resource."""

    id: str = read_only("id")
    name: str = read_only("name")
    etag: str = read_only("etag")
    kind: str | None = field("kind", default=None)
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    properties: ThingProperties | None = field("properties", "ThingProperties", default=None)
    mode: str | None = flattened("properties", "mode", default=None)


class PatchProperties(Model):
    """What of it a PATCH can say."""

    mode: str | None = field("mode", default=None)
    rules: list[Rule] | None = field("rules", "[Rule]", default=None)
    named: dict[str, Rule] | None = field("named", "{Rule}", default=None)
    shape: Shape | None = field("shape", "Shape", default=None)
    bag: Bag | None = field("bag", "Bag", default=None)


class ThingPatch(Model):
    """What a PATCH takes."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    properties: PatchProperties | None = field("properties", "PatchProperties", default=None)


class ThingWithEtag(Model):
    """What a PUT takes that has the etag in its body."""

    etag: str | None = field("etag", default=None)
    kind: str = read_only("kind")
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    properties: ThingProperties | None = field("properties", "ThingProperties", default=None)


class Other(Model):
    """Something else."""

    text: str | None = field("text", default=None)
