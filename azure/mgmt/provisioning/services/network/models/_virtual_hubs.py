# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``virtual_hubs``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource, SubResource, SubResourceModel, TrackedResourceWithSettableIdOptionalLocation

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _virtual_hubs as types
    from ..types._bases import SubResourceDict
    from ..types._common import ProvisioningStateValue, RoutingConfigurationDict
    from ..types._ip_allocations import IPAllocationMethodValue
    from ..types._public_ip_addresses import PublicIPAddressDict
    from ..types._virtual_networks import SubnetDict
    from ..types._virtual_routers import VirtualRouterAutoScaleConfigurationDict
else:
    typed(__name__)


class Action(Model):
    """An action of a route map rule on routes."""

    type: models.RouteMapActionType | types.RouteMapActionTypeValue | None = field(
        "type", "RouteMapActionType", default=None
    )
    """What a route map rule does with routes."""
    parameters: NestedListOrNone[Parameter, types.ParameterDict] = field("parameters", "[Parameter]", default=None)


class BgpConnection(SubResourceModel):
    """A BGP connection of a virtual hub."""

    properties: NestedOrNone[BgpConnectionProperties, types.BgpConnectionPropertiesDict] = field(
        "properties", "BgpConnectionProperties", default=None
    )
    """Settings of the BGP connection."""
    peer_asn: int | None = flattened("properties", default=None)
    """BGP autonomous system number of the peer."""
    peer_ip: str | None = flattened("properties", default=None)
    """IP address of the BGP peer."""
    hub_virtual_network_connection: NestedOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Reference to another resource by its ID."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    connection_state: models.HubBgpConnectionStatus | types.HubBgpConnectionStatusValue = flattened(
        "properties", init=False
    )
    """State of a hub's BGP connection."""
    routing_configuration: NestedOrNone[models.RoutingConfiguration, RoutingConfigurationDict] = flattened(
        "properties", default=None
    )
    """Route tables and static routes of the connection."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class BgpConnectionProperties(Model):
    """Properties of a BGP connection."""

    peer_asn: int | None = field("peerAsn", "int", default=None)
    """BGP autonomous system number of the peer."""
    peer_ip: str | None = field("peerIp", default=None)
    """IP address of the BGP peer."""
    hub_virtual_network_connection: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "hubVirtualNetworkConnection", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    connection_state: models.HubBgpConnectionStatus | types.HubBgpConnectionStatusValue = read_only(
        "connectionState", "HubBgpConnectionStatus"
    )
    """State of a hub's BGP connection."""
    routing_configuration: NestedOrNone[models.RoutingConfiguration, RoutingConfigurationDict] = field(
        "routingConfiguration", "RoutingConfiguration", default=None
    )
    """Route tables and static routes of the connection."""


class ConnectionPolicy(ProxyResource):
    """A policy for the connections of a virtual hub."""

    properties: NestedOrNone[ConnectionPolicyProperties, types.ConnectionPolicyPropertiesDict] = field(
        "properties", "ConnectionPolicyProperties", default=None
    )
    """Settings of the connection policy."""


class ConnectionPolicyProperties(Model):
    """Properties of a connection policy."""

    enable_internet_security: bool | None = field("enableInternetSecurity", "bool", default=None)
    """Lets the connection use the hub's way to the internet."""
    routing_configuration: NestedOrNone[models.RoutingConfiguration, RoutingConfigurationDict] = field(
        "routingConfiguration", "RoutingConfiguration", default=None
    )
    """Route tables and static routes of the connection."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    associated_connections: list[str] = read_only("associatedConnections", "[str]")


class Criterion(Model):
    """Which routes a route map rule is for."""

    route_prefix: list[str] | None = field("routePrefix", "[str]", default=None)
    community: list[str] | None = field("community", "[str]", default=None)
    as_path: list[str] | None = field("asPath", "[str]", default=None)
    """AS path of the route."""
    match_condition: models.RouteMapMatchCondition | types.RouteMapMatchConditionValue | None = field(
        "matchCondition", "RouteMapMatchCondition", default=None
    )
    """How a route map rule compares routes."""


class EffectiveRouteMapRoute(Model):
    """A route after a route map was applied."""

    prefix: str | None = field("prefix", default=None)
    bgp_communities: str | None = field("bgpCommunities", default=None)
    as_path: str | None = field("asPath", default=None)
    """AS path of the route."""


class EffectiveRouteMapRouteList(Model):
    """Routes after a route map was applied."""

    value: NestedListOrNone[EffectiveRouteMapRoute, types.EffectiveRouteMapRouteDict] = field(
        "value", "[EffectiveRouteMapRoute]", default=None
    )
    """The effective route map routes."""


class EffectiveRoutesParameters(Model):
    """Connection or route table whose routes to look at."""

    resource_id: str | None = field("resourceId", default=None)
    """ID of the resource."""
    virtual_wan_resource_type: str | None = field("virtualWanResourceType", default=None)


class GetInboundRoutesParameters(Model):
    """Connection whose inbound routes to look at."""

    resource_uri: str | None = field("resourceUri", default=None)
    connection_type: str | None = field("connectionType", default=None)


class GetOutboundRoutesParameters(Model):
    """Connection whose outbound routes to look at."""

    resource_uri: str | None = field("resourceUri", default=None)
    connection_type: str | None = field("connectionType", default=None)


class HubIPConfigurationPropertiesFormat(Model):
    """Settings of an IP configuration of a virtual hub."""

    private_ip_address: str | None = field("privateIPAddress", default=None)
    """Private IP address; with static assignment the one wanted."""
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue | None = field(
        "privateIPAllocationMethod", "IPAllocationMethod", default=None
    )
    """Static (an address of your choice) or Dynamic."""
    subnet: NestedOrNone[models.Subnet, SubnetDict] = field("subnet", "Subnet", default=None)
    """Subnet the address comes from."""
    public_ip_address: NestedOrNone[models.PublicIPAddress, PublicIPAddressDict] = field(
        "publicIPAddress", "PublicIPAddress", default=None
    )
    """Public IP address, by its ID."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class HubIpConfiguration(SubResourceModel):
    """An IP configuration of a virtual hub."""

    properties: NestedOrNone[HubIPConfigurationPropertiesFormat, types.HubIPConfigurationPropertiesFormatDict] = field(
        "properties", "HubIPConfigurationPropertiesFormat", default=None
    )
    """Settings of the hub IP configuration."""
    private_ip_address: str | None = flattened("properties", default=None)
    """Private IP address; with static assignment the one wanted."""
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue | None = flattened(
        "properties", default=None
    )
    """Static (an address of your choice) or Dynamic."""
    subnet: NestedOrNone[models.Subnet, SubnetDict] = flattened("properties", default=None)
    """Subnet the address comes from."""
    public_ip_address: NestedOrNone[models.PublicIPAddress, PublicIPAddressDict] = flattened("properties", default=None)
    """Public IP address, by its ID."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class HubRoute(Model):
    """A route of a virtual hub's route table."""

    name: str = field("name")
    """Name of the route."""
    destination_type: str = field("destinationType")
    destinations: list[str] = field("destinations", "[str]")
    next_hop_type: str = field("nextHopType")
    next_hop: str = field("nextHop")


class HubRouteTable(SubResourceModel):
    """A route table of a virtual hub."""

    properties: NestedOrNone[HubRouteTableProperties, types.HubRouteTablePropertiesDict] = field(
        "properties", "HubRouteTableProperties", default=None
    )
    """Settings of the hub route table."""
    routes: NestedListOrNone[HubRoute, types.HubRouteDict] = flattened("properties", default=None)
    labels: list[str] | None = flattened("properties", default=None)
    associated_connections: list[str] = flattened("properties", init=False)
    propagating_connections: list[str] = flattened("properties", init=False)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class HubRouteTableProperties(Model):
    """Properties of a hub route table."""

    routes: NestedListOrNone[HubRoute, types.HubRouteDict] = field("routes", "[HubRoute]", default=None)
    labels: list[str] | None = field("labels", "[str]", default=None)
    associated_connections: list[str] = read_only("associatedConnections", "[str]")
    propagating_connections: list[str] = read_only("propagatingConnections", "[str]")
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class HubVirtualNetworkConnection(SubResource):
    """A connection of a virtual network to a virtual hub."""

    properties: NestedOrNone[HubVirtualNetworkConnectionProperties, types.HubVirtualNetworkConnectionPropertiesDict] = (
        field("properties", "HubVirtualNetworkConnectionProperties", default=None)
    )
    """Settings of the hub virtual network connection."""
    remote_virtual_network: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    allow_hub_to_remote_vnet_transit: bool | None = flattened("properties", default=None)
    allow_remote_vnet_to_use_hub_vnet_gateways: bool | None = flattened("properties", default=None)
    connection_policy: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    enable_internet_security: bool | None = flattened("properties", default=None)
    """Lets the connection use the hub's way to the internet."""
    routing_configuration: NestedOrNone[models.RoutingConfiguration, RoutingConfigurationDict] = flattened(
        "properties", default=None
    )
    """Route tables and static routes of the connection."""
    enable_only_ipv6_peering: bool | None = flattened("properties", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class HubVirtualNetworkConnectionProperties(Model):
    """Properties of a hub virtual network connection."""

    remote_virtual_network: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "remoteVirtualNetwork", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    allow_hub_to_remote_vnet_transit: bool | None = field("allowHubToRemoteVnetTransit", "bool", default=None)
    allow_remote_vnet_to_use_hub_vnet_gateways: bool | None = field(
        "allowRemoteVnetToUseHubVnetGateways", "bool", default=None
    )
    connection_policy: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "connectionPolicy", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    enable_internet_security: bool | None = field("enableInternetSecurity", "bool", default=None)
    """Lets the connection use the hub's way to the internet."""
    routing_configuration: NestedOrNone[models.RoutingConfiguration, RoutingConfigurationDict] = field(
        "routingConfiguration", "RoutingConfiguration", default=None
    )
    """Route tables and static routes of the connection."""
    enable_only_ipv6_peering: bool | None = field("enableOnlyIPv6Peering", "bool", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class Parameter(Model):
    """Values that a route map action adds, removes or replaces."""

    route_prefix: list[str] | None = field("routePrefix", "[str]", default=None)
    community: list[str] | None = field("community", "[str]", default=None)
    as_path: list[str] | None = field("asPath", "[str]", default=None)
    """AS path of the route."""


class PeerRoute(Model):
    """A route of a BGP peer."""

    local_address: str = read_only("localAddress")
    network: str = read_only("network")
    next_hop: str = read_only("nextHop")
    source_peer: str = read_only("sourcePeer")
    origin: str = read_only("origin")
    as_path: str = read_only("asPath")
    """AS path of the route."""
    weight: int = read_only("weight", "int")


class ReadOnlySubResourceModel(Model):
    """Base of parts whose ID is given by the service."""

    id: str = read_only("id")
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    name: str = read_only("name")
    """Name, unique among its siblings."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""


class RouteMap(ReadOnlySubResourceModel):
    """A route map of a virtual hub."""

    properties: NestedOrNone[RouteMapProperties, types.RouteMapPropertiesDict] = field(
        "properties", "RouteMapProperties", default=None
    )
    """Settings of the route map."""
    associated_inbound_connections: list[str] | None = flattened("properties", default=None)
    associated_outbound_connections: list[str] | None = flattened("properties", default=None)
    rules: NestedListOrNone[RouteMapRule, types.RouteMapRuleDict] = flattened("properties", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class RouteMapProperties(Model):
    """Properties of a route map."""

    associated_inbound_connections: list[str] | None = field("associatedInboundConnections", "[str]", default=None)
    associated_outbound_connections: list[str] | None = field("associatedOutboundConnections", "[str]", default=None)
    rules: NestedListOrNone[RouteMapRule, types.RouteMapRuleDict] = field("rules", "[RouteMapRule]", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class RouteMapRule(Model):
    """A rule of a route map."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    match_criteria: NestedListOrNone[Criterion, types.CriterionDict] = field(
        "matchCriteria", "[Criterion]", default=None
    )
    actions: NestedListOrNone[Action, types.ActionDict] = field("actions", "[Action]", default=None)
    next_step_if_matched: models.NextStep | types.NextStepValue | None = field(
        "nextStepIfMatched", "NextStep", default=None
    )
    """What follows after a route map rule matched."""


class RoutingIntent(SubResourceModel):
    """The routing intent of a virtual hub."""

    properties: NestedOrNone[RoutingIntentProperties, types.RoutingIntentPropertiesDict] = field(
        "properties", "RoutingIntentProperties", default=None
    )
    """Settings of the routing intent."""
    routing_policies: NestedListOrNone[RoutingPolicy, types.RoutingPolicyDict] = flattened("properties", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class RoutingIntentProperties(Model):
    """Properties of a routing intent."""

    routing_policies: NestedListOrNone[RoutingPolicy, types.RoutingPolicyDict] = field(
        "routingPolicies", "[RoutingPolicy]", default=None
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class RoutingPolicy(Model):
    """Traffic of a hub that goes through a next hop."""

    name: str = field("name")
    """Name of this entry."""
    destinations: list[str] = field("destinations", "[str]")
    next_hop: str = field("nextHop")


class VirtualHub(TrackedResourceWithSettableIdOptionalLocation):
    """A virtual hub."""

    properties: NestedOrNone[VirtualHubProperties, types.VirtualHubPropertiesDict] = field(
        "properties", "VirtualHubProperties", default=None
    )
    """Settings of the virtual hub."""
    virtual_wan: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Virtual WAN the hub belongs to; none for a route server."""
    vpn_gateway: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """VPN gateway of the hub."""
    p2_s_vpn_gateway: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Point-to-site VPN gateway of the hub."""
    express_route_gateway: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """ExpressRoute gateway of the hub."""
    azure_firewall: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Firewall of the hub."""
    security_partner_provider: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Security partner provider of the hub."""
    address_prefix: str | None = flattened("properties", default=None)
    """Address prefix of the hub, /24 or larger."""
    route_table: NestedOrNone[VirtualHubRouteTable, types.VirtualHubRouteTableDict] = flattened(
        "properties", default=None
    )
    """The route table of a virtual hub, in the former form."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    security_provider_name: str | None = flattened("properties", default=None)
    virtual_hub_route_table_v2_s: NestedListOrNone[VirtualHubRouteTableV2, types.VirtualHubRouteTableV2Dict] = (
        flattened("properties", default=None)
    )
    sku: str | None = flattened("properties", default=None)
    """Standard or Basic."""
    routing_state: models.RoutingState | types.RoutingStateValue = flattened("properties", init=False)
    """State of a virtual hub's routing."""
    bgp_connections: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    ip_configurations: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """IP configurations, which give it its addresses."""
    route_maps: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    virtual_router_asn: int | None = flattened("properties", default=None)
    """BGP autonomous system number of the hub's router."""
    virtual_router_ips: list[str] | None = flattened("properties", default=None)
    """Addresses of the hub's router."""
    address_prefix_v6: str | None = flattened("properties", default=None)
    virtual_router_ips_v6: list[str] | None = flattened("properties", default=None)
    allow_branch_to_branch_traffic: bool | None = flattened("properties", default=None)
    """Exchanges routes between branches."""
    preferred_routing_gateway: models.PreferredRoutingGateway | types.PreferredRoutingGatewayValue | None = flattened(
        "properties", default=None
    )
    """Which gateway a virtual hub prefers."""
    hub_routing_preference: models.HubRoutingPreference | types.HubRoutingPreferenceValue | None = flattened(
        "properties", default=None
    )
    """Which routes a virtual hub prefers."""
    virtual_router_auto_scale_configuration: NestedOrNone[
        models.VirtualRouterAutoScaleConfiguration, VirtualRouterAutoScaleConfigurationDict
    ] = flattened("properties", default=None)
    """Least capacity of a virtual hub's router."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    kind: str = read_only("kind")
    """Kind of the resource."""


class VirtualHubEffectiveRoute(Model):
    """A route in effect in a virtual hub."""

    address_prefixes: list[str] | None = field("addressPrefixes", "[str]", default=None)
    """Address prefixes in CIDR form, such as "10.0.0.0/16"."""
    next_hops: list[str] | None = field("nextHops", "[str]", default=None)
    next_hop_type: str | None = field("nextHopType", default=None)
    as_path: str | None = field("asPath", default=None)
    """AS path of the route."""
    route_origin: str | None = field("routeOrigin", default=None)


class VirtualHubEffectiveRouteList(Model):
    """The routes in effect in a virtual hub."""

    value: NestedListOrNone[VirtualHubEffectiveRoute, types.VirtualHubEffectiveRouteDict] = field(
        "value", "[VirtualHubEffectiveRoute]", default=None
    )
    """The virtual hub effective routes."""


class VirtualHubId(Model):
    """Reference to a virtual hub."""

    id: str | None = field("id", default=None)
    """ID of the virtual hub."""


class VirtualHubProperties(Model):
    """Settings of a virtual hub."""

    virtual_wan: NestedOrNone[models.SubResource, SubResourceDict] = field("virtualWan", "SubResource", default=None)
    """Virtual WAN the hub belongs to; none for a route server."""
    vpn_gateway: NestedOrNone[models.SubResource, SubResourceDict] = field("vpnGateway", "SubResource", default=None)
    """VPN gateway of the hub."""
    p2_s_vpn_gateway: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "p2SVpnGateway", "SubResource", default=None
    )
    """Point-to-site VPN gateway of the hub."""
    express_route_gateway: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "expressRouteGateway", "SubResource", default=None
    )
    """ExpressRoute gateway of the hub."""
    azure_firewall: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "azureFirewall", "SubResource", default=None
    )
    """Firewall of the hub."""
    security_partner_provider: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "securityPartnerProvider", "SubResource", default=None
    )
    """Security partner provider of the hub."""
    address_prefix: str | None = field("addressPrefix", default=None)
    """Address prefix of the hub, /24 or larger."""
    route_table: NestedOrNone[VirtualHubRouteTable, types.VirtualHubRouteTableDict] = field(
        "routeTable", "VirtualHubRouteTable", default=None
    )
    """The route table of a virtual hub, in the former form."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    security_provider_name: str | None = field("securityProviderName", default=None)
    virtual_hub_route_table_v2_s: NestedListOrNone[VirtualHubRouteTableV2, types.VirtualHubRouteTableV2Dict] = field(
        "virtualHubRouteTableV2s", "[VirtualHubRouteTableV2]", default=None
    )
    sku: str | None = field("sku", default=None)
    """Standard or Basic."""
    routing_state: models.RoutingState | types.RoutingStateValue = read_only("routingState", "RoutingState")
    """State of a virtual hub's routing."""
    bgp_connections: NestedList[models.SubResource, SubResourceDict] = read_only("bgpConnections", "[SubResource]")
    ip_configurations: NestedList[models.SubResource, SubResourceDict] = read_only("ipConfigurations", "[SubResource]")
    """IP configurations, which give it its addresses."""
    route_maps: NestedList[models.SubResource, SubResourceDict] = read_only("routeMaps", "[SubResource]")
    virtual_router_asn: int | None = field("virtualRouterAsn", "int", default=None)
    """BGP autonomous system number of the hub's router."""
    virtual_router_ips: list[str] | None = field("virtualRouterIps", "[str]", default=None)
    """Addresses of the hub's router."""
    address_prefix_v6: str | None = field("addressPrefixV6", default=None)
    virtual_router_ips_v6: list[str] | None = field("virtualRouterIpsV6", "[str]", default=None)
    allow_branch_to_branch_traffic: bool | None = field("allowBranchToBranchTraffic", "bool", default=None)
    """Exchanges routes between branches."""
    preferred_routing_gateway: models.PreferredRoutingGateway | types.PreferredRoutingGatewayValue | None = field(
        "preferredRoutingGateway", "PreferredRoutingGateway", default=None
    )
    """Which gateway a virtual hub prefers."""
    hub_routing_preference: models.HubRoutingPreference | types.HubRoutingPreferenceValue | None = field(
        "hubRoutingPreference", "HubRoutingPreference", default=None
    )
    """Which routes a virtual hub prefers."""
    virtual_router_auto_scale_configuration: NestedOrNone[
        models.VirtualRouterAutoScaleConfiguration, VirtualRouterAutoScaleConfigurationDict
    ] = field("virtualRouterAutoScaleConfiguration", "VirtualRouterAutoScaleConfiguration", default=None)
    """Least capacity of a virtual hub's router."""


class VirtualHubRoute(Model):
    """A route of a virtual hub, in the former form."""

    address_prefixes: list[str] | None = field("addressPrefixes", "[str]", default=None)
    """Address prefixes in CIDR form, such as "10.0.0.0/16"."""
    next_hop_ip_address: str | None = field("nextHopIpAddress", default=None)


class VirtualHubRouteTable(Model):
    """The route table of a virtual hub, in the former form."""

    routes: NestedListOrNone[VirtualHubRoute, types.VirtualHubRouteDict] = field(
        "routes", "[VirtualHubRoute]", default=None
    )


class VirtualHubRouteTableV2(SubResource):
    """A route table (v2) of a virtual hub."""

    properties: NestedOrNone[VirtualHubRouteTableV2Properties, types.VirtualHubRouteTableV2PropertiesDict] = field(
        "properties", "VirtualHubRouteTableV2Properties", default=None
    )
    """Settings of the virtual hub route table V2."""
    routes: NestedListOrNone[VirtualHubRouteV2, types.VirtualHubRouteV2Dict] = flattened("properties", default=None)
    attached_connections: list[str] | None = flattened("properties", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VirtualHubRouteTableV2Properties(Model):
    """Properties of a virtual hub route table V2."""

    routes: NestedListOrNone[VirtualHubRouteV2, types.VirtualHubRouteV2Dict] = field(
        "routes", "[VirtualHubRouteV2]", default=None
    )
    attached_connections: list[str] | None = field("attachedConnections", "[str]", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class VirtualHubRouteV2(Model):
    """A route of a route table (v2)."""

    destination_type: str | None = field("destinationType", default=None)
    destinations: list[str] | None = field("destinations", "[str]", default=None)
    next_hop_type: str | None = field("nextHopType", default=None)
    next_hops: list[str] | None = field("nextHops", "[str]", default=None)
