# Generated from readme.md (package-2030-01) by "azprov generate": do not edit.

"""Dicts that stand for the models of the service ``gadgets``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from azure.mgmt.provisioning.core.models.dicts import ModelDict
from azure.mgmt.provisioning.core.typed import typed
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime, timedelta
    from decimal import Decimal
    from typing import Any

    from typing_extensions import Required

    from . import models
else:
    typed(__name__)

GadgetPropertiesShadeValue: TypeAlias = Literal["dark", "light"]
GradeValue: TypeAlias = Literal["a", "b"]
SizeValue: TypeAlias = Literal["small", "large"]


class AgedDict(ModelDict, total=False):
    age: timedelta | str


class _DriveDict(ModelDict, total=False):
    kind: Required[str]


class ResourceDict(ModelDict, total=False):
    """Stands for Resource."""


class TrackedDict(ResourceDict, total=False):
    location: Required[str]
    tags: Mapping[str, str]


class _GadgetFlatDict(TrackedDict, AgedDict, total=False):
    parent: models.Gadget | GadgetDict
    drive: models.Drive | DriveDict
    size: models.Size | SizeValue
    grade: models.Grade | GradeValue
    shade: models.GadgetPropertiesShade | GadgetPropertiesShadeValue
    box: models.GadgetPropertiesBox | GadgetPropertiesBoxDict
    weight: int
    key: str
    note: str | None
    color: str
    version: str
    day: date | str
    seen: datetime
    epoch: datetime
    blob: bytes
    token: bytes
    uid: str
    letter: str
    total: int
    from_property: str
    serialize_property: str
    extra: Any


class _GadgetNestedDict(TrackedDict, AgedDict, total=False):
    properties: Required[models.GadgetProperties | GadgetPropertiesDict]
    parent: models.Gadget | GadgetDict
    drive: models.Drive | DriveDict


GadgetDict: TypeAlias = _GadgetFlatDict | _GadgetNestedDict


class GadgetPropertiesDict(ModelDict, total=False):
    size: Required[models.Size | SizeValue]
    grade: Required[models.Grade | GradeValue]
    shade: models.GadgetPropertiesShade | GadgetPropertiesShadeValue
    box: models.GadgetPropertiesBox | GadgetPropertiesBoxDict
    weight: int
    key: str
    note: str | None
    color: str
    version: str
    day: date | str
    seen: datetime
    epoch: datetime
    blob: bytes
    token: bytes
    uid: str
    letter: str
    total: int
    from_property: str
    serialize_property: str
    extra: Any


class GadgetPropertiesBoxDict(ModelDict, total=False):
    wide: float
    deep: Decimal


class MotorDict(ModelDict, total=False):
    kind: Required[Literal["Contoso.Motor"]]
    volts: float


class SpringDict(TypedDict, total=False):
    kind: Required[Literal["Spring"]]
    additional_properties: Mapping[str, int]


DriveDict: TypeAlias = _DriveDict | MotorDict | SpringDict
