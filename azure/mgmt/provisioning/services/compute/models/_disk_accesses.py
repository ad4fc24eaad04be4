# Generated from swagger/compute/ by "make generate": do not edit.

"""Models of ``compute``: ``disk_accesses``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource, TrackedResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _disk_accesses as types
    from ..types._common import ExtendedLocationDict
else:
    typed(__name__)


class DiskAccess(TrackedResource):
    """A disk access, through which disks are exported and imported over private endpoints."""

    properties: NestedOrNone[DiskAccessProperties, types.DiskAccessPropertiesDict] = field(
        "properties", "DiskAccessProperties", default=None
    )
    """Settings of the disk access."""
    private_endpoint_connections: NestedList[PrivateEndpointConnection, types.PrivateEndpointConnectionDict] = (
        flattened("properties", init=False)
    )
    """The private endpoint connections of the disk access."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    time_created: datetime = flattened("properties", init=False)
    """When the resource was created."""
    extended_location: NestedOrNone[models.ExtendedLocation, ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Edge zone the resource is in; none for the region itself."""


class DiskAccessProperties(Model):
    """Properties of a disk access."""

    private_endpoint_connections: NestedList[PrivateEndpointConnection, types.PrivateEndpointConnectionDict] = (
        read_only("privateEndpointConnections", "[PrivateEndpointConnection]")
    )
    """The private endpoint connections of the disk access."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    time_created: datetime = read_only("timeCreated", "iso-8601")
    """When the resource was created."""


class DiskAccessUpdate(Model):
    """Changes to the tags of a disk access."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""


class PrivateEndpoint(Model):
    """A private endpoint."""

    id: str = read_only("id")
    """ID of the private endpoint."""


class PrivateEndpointConnection(ProxyResource):
    """A private endpoint connection of a disk access."""

    properties: NestedOrNone[PrivateEndpointConnectionProperties, types.PrivateEndpointConnectionPropertiesDict] = (
        field("properties", "PrivateEndpointConnectionProperties", default=None)
    )
    """Settings of the private endpoint connection."""
    private_endpoint: Nested[PrivateEndpoint, types.PrivateEndpointDict] = flattened("properties", init=False)
    """The private endpoint."""
    private_link_service_connection_state: NestedOrNone[
        PrivateLinkServiceConnectionState, types.PrivateLinkServiceConnectionStateDict
    ] = flattened("properties", default=None)
    """Whether the connection is approved."""
    provisioning_state: (
        models.PrivateEndpointConnectionProvisioningState | types.PrivateEndpointConnectionProvisioningStateValue
    ) = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class PrivateEndpointConnectionProperties(Model):
    """Properties of a private endpoint connection."""

    private_endpoint: Nested[PrivateEndpoint, types.PrivateEndpointDict] = read_only(
        "privateEndpoint", "PrivateEndpoint"
    )
    """The private endpoint."""
    private_link_service_connection_state: Nested[
        PrivateLinkServiceConnectionState, types.PrivateLinkServiceConnectionStateDict
    ] = field("privateLinkServiceConnectionState", "PrivateLinkServiceConnectionState")
    """Whether the connection is approved."""
    provisioning_state: (
        models.PrivateEndpointConnectionProvisioningState | types.PrivateEndpointConnectionProvisioningStateValue
    ) = read_only("provisioningState", "PrivateEndpointConnectionProvisioningState")
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class PrivateLinkResource(Model):
    """A sub-resource that a private endpoint can connect to."""

    properties: NestedOrNone[PrivateLinkResourceProperties, types.PrivateLinkResourcePropertiesDict] = field(
        "properties", "PrivateLinkResourceProperties", default=None
    )
    """Settings of the private link resource."""
    group_id: str = flattened("properties", init=False)
    """Name of the sub-resource: "disks"."""
    required_members: list[str] = flattened("properties", init=False)
    """Members of the sub-resource."""
    required_zone_names: list[str] | None = flattened("properties", default=None)
    """Private DNS zones the sub-resource needs."""
    id: str = read_only("id")
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    name: str = read_only("name")
    """Name of the resource."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Compute/virtualMachines"."""


class PrivateLinkResourceListResult(Model):
    """A list of private link resources."""

    value: NestedListOrNone[PrivateLinkResource, types.PrivateLinkResourceDict] = field(
        "value", "[PrivateLinkResource]", default=None
    )
    """The private link resources."""


class PrivateLinkResourceProperties(Model):
    """Group, members and DNS zones of a sub-resource."""

    group_id: str = read_only("groupId")
    """Name of the sub-resource: "disks"."""
    required_members: list[str] = read_only("requiredMembers", "[str]")
    """Members of the sub-resource."""
    required_zone_names: list[str] | None = field("requiredZoneNames", "[str]", default=None)
    """Private DNS zones the sub-resource needs."""


class PrivateLinkServiceConnectionState(Model):
    """Whether a private endpoint connection is approved."""

    status: models.PrivateEndpointServiceConnectionStatus | types.PrivateEndpointServiceConnectionStatusValue | None = (
        field("status", "PrivateEndpointServiceConnectionStatus", default=None)
    )
    """Pending, Approved or Rejected."""
    description: str | None = field("description", default=None)
    """Reason of the approval or rejection."""
    actions_required: str | None = field("actionsRequired", default=None)
    """What the consumer still has to do."""
