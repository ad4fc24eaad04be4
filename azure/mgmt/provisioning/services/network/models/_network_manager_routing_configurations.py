# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Models of ``network``: ``network_manager_routing_configurations``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.model import Model, field, flattened, read_only
from ._bases import ChildResource

if TYPE_CHECKING:
    from ....core.model import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _network_manager_routing_configurations as types
    from ..types._common import ProvisioningStateValue, SystemDataDict
    from ..types._network_managers import NetworkManagerRoutingGroupItemDict
    from ..types._route_tables import RouteTableUsageModeValue


class NetworkManagerRoutingConfiguration(ChildResource):
    """A routing configuration of a network manager."""

    properties: NestedOrNone[
        NetworkManagerRoutingConfigurationPropertiesFormat, types.NetworkManagerRoutingConfigurationPropertiesFormatDict
    ] = field("properties", "NetworkManagerRoutingConfigurationPropertiesFormat", default=None)
    """Settings of the network manager routing configuration."""
    description: str | None = flattened("properties", "description", default=None)
    """Free text for people to read."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened(
        "properties", "provisioning_state", init=False
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", "resource_guid", init=False)
    """GUID of the resource."""
    route_table_usage_mode: models.RouteTableUsageMode | RouteTableUsageModeValue | None = flattened(
        "properties", "route_table_usage_mode", default=None
    )
    """Which route tables a network manager uses."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class NetworkManagerRoutingConfigurationPropertiesFormat(Model):
    """Properties of a network manager routing configuration."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    route_table_usage_mode: models.RouteTableUsageMode | RouteTableUsageModeValue | None = field(
        "routeTableUsageMode", "RouteTableUsageMode", default=None
    )
    """Which route tables a network manager uses."""


class RoutingRule(ChildResource):
    """A routing rule of a network manager."""

    properties: NestedOrNone[RoutingRulePropertiesFormat, types.RoutingRulePropertiesFormatDict] = field(
        "properties", "RoutingRulePropertiesFormat", default=None
    )
    """Settings of the routing rule."""
    description: str | None = flattened("properties", "description", default=None)
    """Free text for people to read."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened(
        "properties", "provisioning_state", init=False
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", "resource_guid", init=False)
    """GUID of the resource."""
    destination: NestedOrNone[RoutingRuleRouteDestination, types.RoutingRuleRouteDestinationDict] = flattened(
        "properties", "destination", default=None
    )
    """Destination of a routing rule."""
    next_hop: NestedOrNone[RoutingRuleNextHop, types.RoutingRuleNextHopDict] = flattened(
        "properties", "next_hop", default=None
    )
    """Next hop of a routing rule."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class RoutingRuleCollection(ChildResource):
    """A collection of routing rules."""

    properties: NestedOrNone[RoutingRuleCollectionPropertiesFormat, types.RoutingRuleCollectionPropertiesFormatDict] = (
        field("properties", "RoutingRuleCollectionPropertiesFormat", default=None)
    )
    """Settings of the routing rule collection."""
    description: str | None = flattened("properties", "description", default=None)
    """Free text for people to read."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened(
        "properties", "provisioning_state", init=False
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", "resource_guid", init=False)
    """GUID of the resource."""
    applies_to: NestedListOrNone[models.NetworkManagerRoutingGroupItem, NetworkManagerRoutingGroupItemDict] = flattened(
        "properties", "applies_to", default=None
    )
    disable_bgp_route_propagation: models.DisableBgpRoutePropagation | types.DisableBgpRoutePropagationValue | None = (
        flattened("properties", "disable_bgp_route_propagation", default=None)
    )
    """Whether routes of gateways are kept out."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class RoutingRuleCollectionPropertiesFormat(Model):
    """Properties of a routing rule collection."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    applies_to: NestedList[models.NetworkManagerRoutingGroupItem, NetworkManagerRoutingGroupItemDict] = field(
        "appliesTo", "[NetworkManagerRoutingGroupItem]"
    )
    disable_bgp_route_propagation: models.DisableBgpRoutePropagation | types.DisableBgpRoutePropagationValue | None = (
        field("disableBgpRoutePropagation", "DisableBgpRoutePropagation", default=None)
    )
    """Whether routes of gateways are kept out."""


class RoutingRuleNextHop(Model):
    """Next hop of a routing rule."""

    next_hop_type: models.RoutingRuleNextHopType | types.RoutingRuleNextHopTypeValue = field(
        "nextHopType", "RoutingRuleNextHopType"
    )
    """Where a routing rule sends traffic."""
    next_hop_address: str | None = field("nextHopAddress", default=None)


class RoutingRulePropertiesFormat(Model):
    """Properties of a routing rule."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    destination: Nested[RoutingRuleRouteDestination, types.RoutingRuleRouteDestinationDict] = field(
        "destination", "RoutingRuleRouteDestination"
    )
    """Destination of a routing rule."""
    next_hop: Nested[RoutingRuleNextHop, types.RoutingRuleNextHopDict] = field("nextHop", "RoutingRuleNextHop")
    """Next hop of a routing rule."""


class RoutingRuleRouteDestination(Model):
    """Destination of a routing rule."""

    type: models.RoutingRuleDestinationType | types.RoutingRuleDestinationTypeValue = field(
        "type", "RoutingRuleDestinationType"
    )
    """Kind of a routing rule's destination."""
    destination_address: str = field("destinationAddress")
