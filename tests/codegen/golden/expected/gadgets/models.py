# Generated from readme.md (package-2030-01) by "azprov generate": do not edit.

"""Models of the service ``gadgets``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from azure.mgmt.provisioning.core.models.model import Model, additional, field, flattened, read_only
from azure.mgmt.provisioning.core.typed import typed

from .enums import GadgetPropertiesShade, Grade, Size

if TYPE_CHECKING:
    from datetime import date, datetime, timedelta
    from decimal import Decimal
    from typing import Any

    from azure.mgmt.provisioning.core.models.nested import NestedOrNone

    from . import types
else:
    typed(__name__)

__all__ = [
    "Aged",
    "Drive",
    "Gadget",
    "GadgetProperties",
    "GadgetPropertiesBox",
    "GadgetPropertiesShade",
    "Grade",
    "Motor",
    "Resource",
    "Size",
    "Spring",
    "Tracked",
]


class Aged(Model):
    """Aged."""

    age: timedelta | None = field("age", "duration", default=None)
    """Age."""


class Drive(Model):
    """What moves it."""

    _subtype_map = {"kind": {"Contoso.Motor": "Motor", "Spring": "Spring"}}

    kind: str = field("kind")


class Resource(Model):
    """Resource."""

    id: str = read_only("id")
    """Id."""
    name: str = read_only("name")
    """Name."""


class Tracked(Resource):
    """Tracked."""

    location: str = field("location")
    """Region."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags."""


class Gadget(Tracked, Aged):
    """A gadget."""

    properties: NestedOrNone[GadgetProperties, types.GadgetPropertiesDict] = field(
        "properties", "GadgetProperties", default=None
    )
    size: Size | types.SizeValue | None = flattened("properties", default=None)
    """A closed enum."""
    grade: Grade | types.GradeValue | None = flattened("properties", default=None)
    """Grade."""
    shade: GadgetPropertiesShade | types.GadgetPropertiesShadeValue | None = flattened("properties", default=None)
    """An enum without a name."""
    box: NestedOrNone[GadgetPropertiesBox, types.GadgetPropertiesBoxDict] = flattened("properties", default=None)
    """An object without a name."""
    weight: int | None = flattened("properties", default=None)
    """Weight in grams."""
    key: str | None = flattened("properties", default=None)
    """A secret."""
    note: str | None = flattened("properties", default=None)
    """Null is a value."""
    color: str | None = flattened("properties", default=None)
    """The service takes red."""
    version: str | None = flattened("properties", default=None)
    """Version."""
    made: datetime = flattened("properties", init=False)
    """When it was made."""
    day: date | None = flattened("properties", default=None)
    seen: datetime | None = flattened("properties", default=None)
    epoch: datetime | None = flattened("properties", default=None)
    blob: bytes | None = flattened("properties", default=None)
    token: bytes | None = flattened("properties", default=None)
    uid: str | None = flattened("properties", default=None)
    letter: str | None = flattened("properties", default=None)
    total: int | None = flattened("properties", default=None)
    from_property: str | None = flattened("properties", default=None)
    """A word that Python keeps."""
    serialize_property: str | None = flattened("properties", default=None)
    """A word that models use."""
    extra: Any = flattened("properties", default=None)
    """Anything."""
    parent: NestedOrNone[Gadget, types.GadgetDict] = field("parent", "Gadget", default=None)
    """A loop."""
    drive: NestedOrNone[Drive, types.DriveDict] = field("drive", "Drive", default=None)
    """What moves it."""


class GadgetProperties(Model):
    """GadgetProperties."""

    size: Size | types.SizeValue = field("size", "Size")
    """A closed enum."""
    grade: Grade | types.GradeValue = field("grade", "Grade")
    """Grade."""
    shade: GadgetPropertiesShade | types.GadgetPropertiesShadeValue | None = field(
        "shade", "GadgetPropertiesShade", default=None
    )
    """An enum without a name."""
    box: NestedOrNone[GadgetPropertiesBox, types.GadgetPropertiesBoxDict] = field(
        "box", "GadgetPropertiesBox", default=None
    )
    """An object without a name."""
    weight: int | None = field("weight", "int", default=None)
    """Weight in grams."""
    key: str | None = field("key", default=None, secret=True)
    """A secret."""
    note: str | None = field("note", default=None)
    """Null is a value."""
    color: str | None = field("colour", default=None)
    """The service takes red."""
    version: str = field("version", default="v1", required=False)
    """Version."""
    made: datetime = read_only("made", "iso-8601")
    """When it was made."""
    day: date | None = field("day", "date", default=None)
    seen: datetime | None = field("seen", "rfc-1123", default=None)
    epoch: datetime | None = field("epoch", "unix-time", default=None)
    blob: bytes | None = field("blob", "bytearray", default=None)
    token: bytes | None = field("token", "base64", default=None)
    uid: str | None = field("uid", default=None)
    letter: str | None = field("letter", default=None)
    total: int | None = field("total", "long", default=None)
    from_property: str | None = field("from", default=None)
    """A word that Python keeps."""
    serialize_property: str | None = field("serialize", default=None)
    """A word that models use."""
    extra: Any = field("extra", "object", default=None)
    """Anything."""


class GadgetPropertiesBox(Model):
    """An object without a name."""

    wide: float | None = field("wide", "float", default=None)
    deep: Decimal | None = field("deep", "decimal", default=None)


class Motor(Drive):
    """A motor."""

    kind: str = field("kind", default="Contoso.Motor")
    volts: float | None = field("volts", "float", default=None)


class Spring(Drive):
    """A spring, with whatever there is to say of it."""

    kind: str = field("kind", default="Spring")
    additional_properties: dict[str, int] = additional("int", default=None)
    """Members that are not declared here, by their REST names."""
