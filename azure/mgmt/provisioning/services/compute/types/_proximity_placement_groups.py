# Generated from swagger/compute/ by "make generate": do not edit.

"""Dicts for the models of ``compute``, and values of its enums: ``proximity_placement_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import SubResourceDict, TrackedResourceDict, UpdateResourceDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .. import models
    from ._common import InstanceViewStatusDict
else:
    typed(__name__)

ProximityPlacementGroupTypeValue: TypeAlias = Literal["Standard", "Ultra"]


class _ProximityPlacementGroupFlatDict(TrackedResourceDict, total=False):
    zones: list[str] | tuple[str, ...]
    proximity_placement_group_type: models.ProximityPlacementGroupType | ProximityPlacementGroupTypeValue
    colocation_status: models.InstanceViewStatus | InstanceViewStatusDict
    intent: models.ProximityPlacementGroupPropertiesIntent | ProximityPlacementGroupPropertiesIntentDict


class _ProximityPlacementGroupNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.ProximityPlacementGroupProperties | ProximityPlacementGroupPropertiesDict]
    zones: list[str] | tuple[str, ...]


ProximityPlacementGroupDict: TypeAlias = _ProximityPlacementGroupFlatDict | _ProximityPlacementGroupNestedDict


class ProximityPlacementGroupPropertiesDict(ModelDict, total=False):
    proximity_placement_group_type: models.ProximityPlacementGroupType | ProximityPlacementGroupTypeValue
    colocation_status: models.InstanceViewStatus | InstanceViewStatusDict
    intent: models.ProximityPlacementGroupPropertiesIntent | ProximityPlacementGroupPropertiesIntentDict


class ProximityPlacementGroupPropertiesIntentDict(ModelDict, total=False):
    vm_sizes: list[str] | tuple[str, ...]


class ProximityPlacementGroupUpdateDict(UpdateResourceDict, total=False):
    """Stands for ProximityPlacementGroupUpdate."""


class SubResourceWithColocationStatusDict(SubResourceDict, total=False):
    colocation_status: models.InstanceViewStatus | InstanceViewStatusDict
