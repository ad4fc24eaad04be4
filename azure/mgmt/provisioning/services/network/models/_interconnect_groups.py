# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``interconnect_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, read_only
from ....core.typed import typed
from ._bases import Resource, SubResourceModel

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _interconnect_groups as types
    from ..types._bases import SubResourceDict
    from ..types._common import ProvisioningStateValue
else:
    typed(__name__)


class InterconnectGroup(Resource):
    """A group of machines with a fast network between them."""

    properties: NestedOrNone[InterconnectGroupPropertiesFormat, types.InterconnectGroupPropertiesFormatDict] = field(
        "properties", "InterconnectGroupPropertiesFormat", default=None
    )
    """Settings of the interconnect group."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class InterconnectGroupNodeAvailability(Model):
    """Nodes of each subgroup of an interconnect group."""

    subgroups_node_availability: NestedListOrNone[
        SubgroupNodeAvailabilityEntry, types.SubgroupNodeAvailabilityEntryDict
    ] = field("subgroupsNodeAvailability", "[SubgroupNodeAvailabilityEntry]", default=None)


class InterconnectGroupPropertiesFormat(Model):
    """Properties of an interconnect group."""

    scope: models.InterconnectGroupScope | types.InterconnectGroupScopeValue | None = field(
        "scope", "InterconnectGroupScope", default=None
    )
    """Kind of an interconnect group's network."""
    subgroups: NestedList[Subgroup, types.SubgroupDict] = read_only("subgroups", "[Subgroup]")
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    subgroup_profile: Nested[SubgroupProfile, types.SubgroupProfileDict] = field("subgroupProfile", "SubgroupProfile")
    """VM size, scope and size of subgroups."""


class Subgroup(SubResourceModel):
    """A subgroup of an interconnect group."""

    properties: NestedOrNone[SubgroupProperties, types.SubgroupPropertiesDict] = field(
        "properties", "SubgroupProperties", default=None
    )
    """Settings of the subgroup."""


class SubgroupNodeAvailabilityEntry(Model):
    """Nodes of one subgroup."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    internal_subgroup_id: str | None = field("internalSubgroupId", default=None)
    in_service_node_count: int | None = field("inServiceNodeCount", "int", default=None)
    in_use_node_count: int | None = field("inUseNodeCount", "int", default=None)
    count: int | None = field("count", "int", default=None)


class SubgroupProfile(Model):
    """VM size, scope and size of subgroups."""

    vm_size: str = field("vmSize")
    scope: models.SubgroupProfileScope | types.SubgroupProfileScopeValue | None = field(
        "scope", "SubgroupProfileScope", default=None
    )
    """How subgroups are connected."""
    size: int | None = field("size", "int", default=None)


class SubgroupProperties(Model):
    """Properties of a subgroup."""

    internal_subgroup_id: str = read_only("internalSubgroupId")
    interconnect_block: Nested[models.SubResource, SubResourceDict] = read_only("interconnectBlock", "SubResource")
    """Reference to another resource by its ID."""
    virtual_machines: NestedList[models.SubResource, SubResourceDict] = read_only("virtualMachines", "[SubResource]")
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
