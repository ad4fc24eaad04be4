# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Dicts for the models of ``compute``, and values of its enums: ``proximity_placement_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import SubResourceDict, TrackedResourceDict, UpdateResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import InstanceViewStatusDict

ProximityPlacementGroupTypeValue: TypeAlias = Literal["Standard", "Ultra"]


class _ProximityPlacementGroupFlatDict(TrackedResourceDict, total=False):
    """A proximity placement group: resources close together for low latency."""

    zones: Sequence[str]
    proximity_placement_group_type: models.ProximityPlacementGroupType | ProximityPlacementGroupTypeValue
    colocation_status: models.InstanceViewStatus | InstanceViewStatusDict
    intent: models.ProximityPlacementGroupPropertiesIntent | ProximityPlacementGroupPropertiesIntentDict


class _ProximityPlacementGroupNestedDict(TrackedResourceDict, total=False):
    """A proximity placement group: resources close together for low latency."""

    properties: Required[models.ProximityPlacementGroupProperties | ProximityPlacementGroupPropertiesDict]
    zones: Sequence[str]


ProximityPlacementGroupDict: TypeAlias = _ProximityPlacementGroupFlatDict | _ProximityPlacementGroupNestedDict


class ProximityPlacementGroupPropertiesDict(TypedDict, total=False):
    """Settings of a proximity placement group."""

    proximity_placement_group_type: models.ProximityPlacementGroupType | ProximityPlacementGroupTypeValue
    colocation_status: models.InstanceViewStatus | InstanceViewStatusDict
    intent: models.ProximityPlacementGroupPropertiesIntent | ProximityPlacementGroupPropertiesIntentDict
    additional_properties: Mapping[str, Any]


class ProximityPlacementGroupPropertiesIntentDict(TypedDict, total=False):
    """VM sizes planned for a proximity placement group."""

    vm_sizes: Sequence[str]
    additional_properties: Mapping[str, Any]


class ProximityPlacementGroupUpdateDict(UpdateResourceDict, total=False):
    """Changes to the tags of a proximity placement group."""


class SubResourceWithColocationStatusDict(SubResourceDict, total=False):
    """A resource of a proximity placement group."""

    colocation_status: models.InstanceViewStatus | InstanceViewStatusDict
