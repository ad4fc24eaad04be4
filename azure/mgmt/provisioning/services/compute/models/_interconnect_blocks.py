# Generated from swagger/compute/ by "make generate": do not edit.

"""Models of ``compute``: ``interconnect_blocks``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, read_only
from ....core.typed import typed
from ._bases import TrackedResource, UpdateResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedList, NestedOrNone
    from .. import models
    from ..types import _interconnect_blocks as types
    from ..types._bases import SubResourceReadOnlyDict
    from ..types._common import ApiEntityReferenceDict, InstanceViewStatusDict, PlacementDict, SkuDict
else:
    typed(__name__)


class InterconnectBlock(TrackedResource):
    """A block of capacity with a fast network between its machines."""

    properties: NestedOrNone[InterconnectBlockProperties, types.InterconnectBlockPropertiesDict] = field(
        "properties", "InterconnectBlockProperties", default=None
    )
    """Settings of the interconnect block."""
    sku: Nested[models.Sku, SkuDict] = field("sku", "Sku")
    """VM size and number of instances."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Availability zones, such as ["1"]; fixed at creation."""
    placement: NestedOrNone[models.Placement, PlacementDict] = field("placement", "Placement", default=None)
    """How a zone is chosen, if zones is not given."""


class InterconnectBlockInstanceView(Model):
    """State of an interconnect block."""

    current_capacity: int = read_only("currentCapacity", "int")
    """Number of instances the block has now."""
    statuses: NestedList[models.InstanceViewStatus, InstanceViewStatusDict] = read_only(
        "statuses", "[InstanceViewStatus]"
    )
    """Status entries of the resource."""


class InterconnectBlockProfile(Model):
    """Interconnect block a machine is placed in."""

    interconnect_block: NestedOrNone[models.ApiEntityReference, ApiEntityReferenceDict] = field(
        "interconnectBlock", "ApiEntityReference", default=None
    )
    """The interconnect block."""


class InterconnectBlockProperties(Model):
    """Settings of an interconnect block."""

    virtual_machines_associated: NestedList[models.SubResourceReadOnly, SubResourceReadOnlyDict] = read_only(
        "virtualMachinesAssociated", "[SubResourceReadOnly]"
    )
    """Virtual machines associated with the resource."""
    interconnect_group: Nested[models.ApiEntityReference, ApiEntityReferenceDict] = field(
        "interconnectGroup", "ApiEntityReference"
    )
    """Interconnect group of the block."""
    interconnect_block_id: str = read_only("interconnectBlockId")
    """ID of the block, filled by the service."""
    provisioning_time: datetime = read_only("provisioningTime", "iso-8601")
    """When the resource was last provisioned."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    instance_view: Nested[InterconnectBlockInstanceView, types.InterconnectBlockInstanceViewDict] = read_only(
        "instanceView", "InterconnectBlockInstanceView"
    )
    """State of the block; filled when asked for with expand."""
    time_created: datetime = read_only("timeCreated", "iso-8601")
    """When the resource was created."""


class InterconnectBlockUpdate(UpdateResource):
    """Changes to an interconnect block."""

    sku: NestedOrNone[models.Sku, SkuDict] = field("sku", "Sku", default=None)
    """New number of instances."""
