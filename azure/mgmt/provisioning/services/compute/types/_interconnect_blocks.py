# Generated from swagger/compute/ by "make generate": do not edit.

"""Dicts for the models of ``compute``, and values of its enums: ``interconnect_blocks``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import TrackedResourceDict, UpdateResourceDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .. import models
    from ._common import ApiEntityReferenceDict, PlacementDict, SkuDict
else:
    typed(__name__)

InterconnectBlockExpandTypesValue: TypeAlias = Literal["instanceView"]


class InterconnectBlockDict(TrackedResourceDict, total=False):
    properties: models.InterconnectBlockProperties | InterconnectBlockPropertiesDict
    sku: Required[models.Sku | SkuDict]
    zones: list[str] | tuple[str, ...]
    placement: models.Placement | PlacementDict


class InterconnectBlockInstanceViewDict(ModelDict, total=False):
    """Stands for InterconnectBlockInstanceView."""


class InterconnectBlockProfileDict(ModelDict, total=False):
    interconnect_block: models.ApiEntityReference | ApiEntityReferenceDict


class InterconnectBlockPropertiesDict(ModelDict, total=False):
    interconnect_group: Required[models.ApiEntityReference | ApiEntityReferenceDict]


class InterconnectBlockUpdateDict(UpdateResourceDict, total=False):
    sku: models.Sku | SkuDict
