# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``bases``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed

if TYPE_CHECKING:
    from ....core.models.nested import Filled, Nested, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types._common import (
        ConfigurationGroupDict,
        ConnectivityGroupItemDict,
        ConnectivityTopologyValue,
        DeleteExistingPeeringValue,
        HubDict,
        IsGlobalValue,
        ProvisioningStateValue,
        SystemDataDict,
    )
    from ..types._network_managers import (
        ConnectivityConfigurationPropertiesConnectivityCapabilitiesDict,
        ConnectivityConfigurationPropertiesDict,
    )
else:
    typed(__name__)


class EffectiveConnectivityConfiguration(Model):
    """A connectivity configuration in effect on a network."""

    id: str | None = field("id", default=None)
    """ID of the configuration."""
    properties: NestedOrNone[models.ConnectivityConfigurationProperties, ConnectivityConfigurationPropertiesDict] = (
        field("properties", "ConnectivityConfigurationProperties", default=None)
    )
    """Settings of the effective connectivity configuration."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    connectivity_topology: models.ConnectivityTopology | ConnectivityTopologyValue | None = flattened(
        "properties", default=None
    )
    """How networks are connected: hub and spoke, or mesh."""
    hubs: NestedListOrNone[models.Hub, HubDict] = flattened("properties", default=None)
    is_global: models.IsGlobal | IsGlobalValue | None = flattened("properties", default=None)
    """Whether networks are connected across regions."""
    connectivity_capabilities: NestedOrNone[
        models.ConnectivityConfigurationPropertiesConnectivityCapabilities,
        ConnectivityConfigurationPropertiesConnectivityCapabilitiesDict,
    ] = flattened("properties", default=None)
    """Details of how networks are connected."""
    applies_to_groups: NestedListOrNone[models.ConnectivityGroupItem, ConnectivityGroupItemDict] = flattened(
        "properties", default=None
    )
    """Network groups it applies to."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    delete_existing_peering: models.DeleteExistingPeering | DeleteExistingPeeringValue | None = flattened(
        "properties", default=None
    )
    """Whether present peerings are deleted."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    configuration_groups: NestedListOrNone[models.ConfigurationGroup, ConfigurationGroupDict] = field(
        "configurationGroups", "[ConfigurationGroup]", default=None
    )


class ProxyResource(Model):
    """Base of resources without location and tags."""

    id: str | None = field("id", default=None)
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    name: str = read_only("name")
    """Name, unique among its siblings."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class ChildResource(Model):
    """Base of resources inside network managers."""

    id: str = read_only("id")
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    name: str = read_only("name")
    """Name, unique among its siblings."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class Resource(Model):
    """What all network resources have in common."""

    id: Filled[str] = field("id", default=None)
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    name: str = read_only("name")
    """Name, unique among its siblings."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    location: Filled[str] = field("location", default=None)
    """Azure region, such as "westeurope"; fixed at creation."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""


class SubResource(Model):
    """Reference to another resource by its ID."""

    id: Filled[str] = field("id", default=None)
    """ID of the resource referred to."""


class SubResourceModel(SubResource):
    """Base of resources that are parts of others."""

    name: Filled[str] = field("name", default=None)
    """Name, unique among its siblings."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class CommonResource(Model):
    """What all Azure resources have in common."""

    id: str = read_only("id")
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    name: str = read_only("name")
    """Name, unique among its siblings."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class CommonProxyResource(CommonResource):
    """Base of resources without location and tags."""


class CommonTrackedResource(CommonResource):
    """What all Azure resources with location and tags have in common."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""
    location: str = field("location")
    """Azure region, such as "westeurope"; fixed at creation."""


class TrackedResourceWithOptionalLocation(Model):
    """Base of resources with tags, whose location can be left out."""

    id: str = read_only("id")
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    name: str = read_only("name")
    """Name, unique among its siblings."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    location: str | None = field("location", default=None)
    """Azure region, such as "westeurope"; fixed at creation."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""


class ProxyResourceWithReadOnlyID(Model):
    """Base of resources whose ID is given by the service."""

    id: str = read_only("id")
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    name: str = read_only("name")
    """Name, unique among its siblings."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class SecurityPerimeterResource(Model):
    """What all perimeter resources have in common."""

    id: str = read_only("id")
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    name: str = read_only("name")
    """Name, unique among its siblings."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class SecurityPerimeterTrackedResource(SecurityPerimeterResource):
    """What all perimeter resources with location and tags have in common."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""
    location: str = field("location")
    """Azure region, such as "westeurope"; fixed at creation."""


class TrackedResourceWithSettableIdOptionalLocation(Model):
    """Base of resources with tags, whose ID can be set."""

    id: str | None = field("id", default=None)
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    name: str = read_only("name")
    """Name, unique among its siblings."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    location: str | None = field("location", default=None)
    """Azure region, such as "westeurope"; fixed at creation."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""
