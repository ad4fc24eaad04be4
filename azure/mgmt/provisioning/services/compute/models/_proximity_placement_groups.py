# Generated from swagger/compute/ by "make generate": do not edit.

"""Models of ``compute``: ``proximity_placement_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import SubResource, TrackedResource, UpdateResource

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedOrNone
    from .. import models
    from ..types import _proximity_placement_groups as types
    from ..types._common import InstanceViewStatusDict
else:
    typed(__name__)


class ProximityPlacementGroup(TrackedResource):
    """A proximity placement group: resources close together for low latency."""

    properties: NestedOrNone[ProximityPlacementGroupProperties, types.ProximityPlacementGroupPropertiesDict] = field(
        "properties", "ProximityPlacementGroupProperties", default=None
    )
    """Settings of the proximity placement group."""
    proximity_placement_group_type: (
        models.ProximityPlacementGroupType | types.ProximityPlacementGroupTypeValue | None
    ) = flattened("properties", default=None)
    """Kind of the group; Standard."""
    virtual_machines: NestedList[SubResourceWithColocationStatus, types.SubResourceWithColocationStatusDict] = (
        flattened("properties", init=False)
    )
    """Virtual machines in the group."""
    virtual_machine_scale_sets: NestedList[
        SubResourceWithColocationStatus, types.SubResourceWithColocationStatusDict
    ] = flattened("properties", init=False)
    """Scale sets in the group."""
    availability_sets: NestedList[SubResourceWithColocationStatus, types.SubResourceWithColocationStatusDict] = (
        flattened("properties", init=False)
    )
    """Availability sets in the group."""
    colocation_status: NestedOrNone[models.InstanceViewStatus, InstanceViewStatusDict] = flattened(
        "properties", default=None
    )
    """Whether the resources of the group are close together."""
    intent: NestedOrNone[ProximityPlacementGroupPropertiesIntent, types.ProximityPlacementGroupPropertiesIntentDict] = (
        flattened("properties", default=None)
    )
    """VM sizes that are going to be used, so that a fitting place is chosen."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Availability zones, such as ["1"]; fixed at creation."""


class ProximityPlacementGroupProperties(Model):
    """Settings of a proximity placement group."""

    proximity_placement_group_type: (
        models.ProximityPlacementGroupType | types.ProximityPlacementGroupTypeValue | None
    ) = field("proximityPlacementGroupType", "ProximityPlacementGroupType", default=None)
    """Kind of the group; Standard."""
    virtual_machines: NestedList[SubResourceWithColocationStatus, types.SubResourceWithColocationStatusDict] = (
        read_only("virtualMachines", "[SubResourceWithColocationStatus]")
    )
    """Virtual machines in the group."""
    virtual_machine_scale_sets: NestedList[
        SubResourceWithColocationStatus, types.SubResourceWithColocationStatusDict
    ] = read_only("virtualMachineScaleSets", "[SubResourceWithColocationStatus]")
    """Scale sets in the group."""
    availability_sets: NestedList[SubResourceWithColocationStatus, types.SubResourceWithColocationStatusDict] = (
        read_only("availabilitySets", "[SubResourceWithColocationStatus]")
    )
    """Availability sets in the group."""
    colocation_status: NestedOrNone[models.InstanceViewStatus, InstanceViewStatusDict] = field(
        "colocationStatus", "InstanceViewStatus", default=None
    )
    """Whether the resources of the group are close together."""
    intent: NestedOrNone[ProximityPlacementGroupPropertiesIntent, types.ProximityPlacementGroupPropertiesIntentDict] = (
        field("intent", "ProximityPlacementGroupPropertiesIntent", default=None)
    )
    """VM sizes that are going to be used, so that a fitting place is chosen."""


class ProximityPlacementGroupPropertiesIntent(Model):
    """VM sizes planned for a proximity placement group."""

    vm_sizes: list[str] | None = field("vmSizes", "[str]", default=None)
    """VM sizes that may be created in the group."""


class ProximityPlacementGroupUpdate(UpdateResource):
    """Changes to the tags of a proximity placement group."""


class SubResourceWithColocationStatus(SubResource):
    """A resource of a proximity placement group."""

    colocation_status: NestedOrNone[models.InstanceViewStatus, InstanceViewStatusDict] = field(
        "colocationStatus", "InstanceViewStatus", default=None
    )
    """Whether the resource is close to the others."""
