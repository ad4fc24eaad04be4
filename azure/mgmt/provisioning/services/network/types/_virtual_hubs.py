# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``virtual_hubs``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import (
    ProxyResourceDict,
    SubResourceDict,
    SubResourceModelDict,
    TrackedResourceWithSettableIdOptionalLocationDict,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import RoutingConfigurationDict
    from ._ip_allocations import IPAllocationMethodValue
    from ._public_ip_addresses import PublicIPAddressDict
    from ._virtual_networks import SubnetDict
    from ._virtual_routers import VirtualRouterAutoScaleConfigurationDict

HubBgpConnectionStatusValue: TypeAlias = Literal["Unknown", "Connecting", "Connected", "NotConnected"]
HubRoutingPreferenceValue: TypeAlias = Literal["ExpressRoute", "VpnGateway", "ASPath"]
NextStepValue: TypeAlias = Literal["Unknown", "Continue", "Terminate"]
PreferredRoutingGatewayValue: TypeAlias = Literal["ExpressRoute", "VpnGateway", "None"]
RouteMapActionTypeValue: TypeAlias = Literal["Unknown", "Remove", "Add", "Replace", "Drop"]
RouteMapMatchConditionValue: TypeAlias = Literal["Unknown", "Contains", "Equals", "NotContains", "NotEquals"]
RoutingStateValue: TypeAlias = Literal["None", "Provisioned", "Provisioning", "Failed"]


class ActionDict(TypedDict, total=False):
    """An action of a route map rule on routes."""

    type: models.RouteMapActionType | RouteMapActionTypeValue
    parameters: Sequence[models.Parameter | ParameterDict]
    additional_properties: Mapping[str, Any]


class _BgpConnectionFlatDict(SubResourceModelDict, total=False):
    """A BGP connection of a virtual hub."""

    peer_asn: int
    peer_ip: str
    hub_virtual_network_connection: models.SubResource | SubResourceDict
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict


class _BgpConnectionNestedDict(SubResourceModelDict, total=False):
    """A BGP connection of a virtual hub."""

    properties: Required[models.BgpConnectionProperties | BgpConnectionPropertiesDict]


BgpConnectionDict: TypeAlias = _BgpConnectionFlatDict | _BgpConnectionNestedDict


class BgpConnectionPropertiesDict(TypedDict, total=False):
    """Properties of a BGP connection."""

    peer_asn: int
    peer_ip: str
    hub_virtual_network_connection: models.SubResource | SubResourceDict
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict
    additional_properties: Mapping[str, Any]


class ConnectionPolicyDict(ProxyResourceDict, total=False):
    """A policy for the connections of a virtual hub."""

    properties: models.ConnectionPolicyProperties | ConnectionPolicyPropertiesDict


class ConnectionPolicyPropertiesDict(TypedDict, total=False):
    """Properties of a connection policy."""

    enable_internet_security: bool
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict
    additional_properties: Mapping[str, Any]


class CriterionDict(TypedDict, total=False):
    """Which routes a route map rule is for."""

    route_prefix: Sequence[str]
    community: Sequence[str]
    as_path: Sequence[str]
    match_condition: models.RouteMapMatchCondition | RouteMapMatchConditionValue
    additional_properties: Mapping[str, Any]


class EffectiveRouteMapRouteDict(TypedDict, total=False):
    """A route after a route map was applied."""

    prefix: str
    bgp_communities: str
    as_path: str
    additional_properties: Mapping[str, Any]


class EffectiveRouteMapRouteListDict(TypedDict, total=False):
    """Routes after a route map was applied."""

    value: Sequence[models.EffectiveRouteMapRoute | EffectiveRouteMapRouteDict]
    additional_properties: Mapping[str, Any]


class EffectiveRoutesParametersDict(TypedDict, total=False):
    """Connection or route table whose routes to look at."""

    resource_id: str
    virtual_wan_resource_type: str
    additional_properties: Mapping[str, Any]


class GetInboundRoutesParametersDict(TypedDict, total=False):
    """Connection whose inbound routes to look at."""

    resource_uri: str
    connection_type: str
    additional_properties: Mapping[str, Any]


class GetOutboundRoutesParametersDict(TypedDict, total=False):
    """Connection whose outbound routes to look at."""

    resource_uri: str
    connection_type: str
    additional_properties: Mapping[str, Any]


class HubIPConfigurationPropertiesFormatDict(TypedDict, total=False):
    """Settings of an IP configuration of a virtual hub."""

    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.Subnet | SubnetDict
    public_ip_address: models.PublicIPAddress | PublicIPAddressDict
    additional_properties: Mapping[str, Any]


class _HubIpConfigurationFlatDict(SubResourceModelDict, total=False):
    """An IP configuration of a virtual hub."""

    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.Subnet | SubnetDict
    public_ip_address: models.PublicIPAddress | PublicIPAddressDict


class _HubIpConfigurationNestedDict(SubResourceModelDict, total=False):
    """An IP configuration of a virtual hub."""

    properties: Required[models.HubIPConfigurationPropertiesFormat | HubIPConfigurationPropertiesFormatDict]


HubIpConfigurationDict: TypeAlias = _HubIpConfigurationFlatDict | _HubIpConfigurationNestedDict


class HubRouteDict(TypedDict, total=False):
    """A route of a virtual hub's route table."""

    name: Required[str]
    destination_type: Required[str]
    destinations: Required[Sequence[str]]
    next_hop_type: Required[str]
    next_hop: Required[str]
    additional_properties: Mapping[str, Any]


class _HubRouteTableFlatDict(SubResourceModelDict, total=False):
    """A route table of a virtual hub."""

    routes: Sequence[models.HubRoute | HubRouteDict]
    labels: Sequence[str]


class _HubRouteTableNestedDict(SubResourceModelDict, total=False):
    """A route table of a virtual hub."""

    properties: Required[models.HubRouteTableProperties | HubRouteTablePropertiesDict]


HubRouteTableDict: TypeAlias = _HubRouteTableFlatDict | _HubRouteTableNestedDict


class HubRouteTablePropertiesDict(TypedDict, total=False):
    """Properties of a hub route table."""

    routes: Sequence[models.HubRoute | HubRouteDict]
    labels: Sequence[str]
    additional_properties: Mapping[str, Any]


class _HubVirtualNetworkConnectionFlatDict(SubResourceDict, total=False):
    """A connection of a virtual network to a virtual hub."""

    name: str
    remote_virtual_network: models.SubResource | SubResourceDict
    allow_hub_to_remote_vnet_transit: bool
    allow_remote_vnet_to_use_hub_vnet_gateways: bool
    connection_policy: models.SubResource | SubResourceDict
    enable_internet_security: bool
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict
    enable_only_ipv6_peering: bool


class _HubVirtualNetworkConnectionNestedDict(SubResourceDict, total=False):
    """A connection of a virtual network to a virtual hub."""

    properties: Required[models.HubVirtualNetworkConnectionProperties | HubVirtualNetworkConnectionPropertiesDict]
    name: str


HubVirtualNetworkConnectionDict: TypeAlias = (
    _HubVirtualNetworkConnectionFlatDict | _HubVirtualNetworkConnectionNestedDict
)


class HubVirtualNetworkConnectionPropertiesDict(TypedDict, total=False):
    """Properties of a hub virtual network connection."""

    remote_virtual_network: models.SubResource | SubResourceDict
    allow_hub_to_remote_vnet_transit: bool
    allow_remote_vnet_to_use_hub_vnet_gateways: bool
    connection_policy: models.SubResource | SubResourceDict
    enable_internet_security: bool
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict
    enable_only_ipv6_peering: bool
    additional_properties: Mapping[str, Any]


class ParameterDict(TypedDict, total=False):
    """Values that a route map action adds, removes or replaces."""

    route_prefix: Sequence[str]
    community: Sequence[str]
    as_path: Sequence[str]
    additional_properties: Mapping[str, Any]


class PeerRouteDict(TypedDict, total=False):
    """A route of a BGP peer."""

    additional_properties: Mapping[str, Any]


class ReadOnlySubResourceModelDict(TypedDict, total=False):
    """Base of parts whose ID is given by the service."""

    additional_properties: Mapping[str, Any]


class _RouteMapFlatDict(ReadOnlySubResourceModelDict, total=False):
    """A route map of a virtual hub."""

    associated_inbound_connections: Sequence[str]
    associated_outbound_connections: Sequence[str]
    rules: Sequence[models.RouteMapRule | RouteMapRuleDict]


class _RouteMapNestedDict(ReadOnlySubResourceModelDict, total=False):
    """A route map of a virtual hub."""

    properties: Required[models.RouteMapProperties | RouteMapPropertiesDict]


RouteMapDict: TypeAlias = _RouteMapFlatDict | _RouteMapNestedDict


class RouteMapPropertiesDict(TypedDict, total=False):
    """Properties of a route map."""

    associated_inbound_connections: Sequence[str]
    associated_outbound_connections: Sequence[str]
    rules: Sequence[models.RouteMapRule | RouteMapRuleDict]
    additional_properties: Mapping[str, Any]


class RouteMapRuleDict(TypedDict, total=False):
    """A rule of a route map."""

    name: str
    match_criteria: Sequence[models.Criterion | CriterionDict]
    actions: Sequence[models.Action | ActionDict]
    next_step_if_matched: models.NextStep | NextStepValue
    additional_properties: Mapping[str, Any]


class _RoutingIntentFlatDict(SubResourceModelDict, total=False):
    """The routing intent of a virtual hub."""

    routing_policies: Sequence[models.RoutingPolicy | RoutingPolicyDict]


class _RoutingIntentNestedDict(SubResourceModelDict, total=False):
    """The routing intent of a virtual hub."""

    properties: Required[models.RoutingIntentProperties | RoutingIntentPropertiesDict]


RoutingIntentDict: TypeAlias = _RoutingIntentFlatDict | _RoutingIntentNestedDict


class RoutingIntentPropertiesDict(TypedDict, total=False):
    """Properties of a routing intent."""

    routing_policies: Sequence[models.RoutingPolicy | RoutingPolicyDict]
    additional_properties: Mapping[str, Any]


class RoutingPolicyDict(TypedDict, total=False):
    """Traffic of a hub that goes through a next hop."""

    name: Required[str]
    destinations: Required[Sequence[str]]
    next_hop: Required[str]
    additional_properties: Mapping[str, Any]


class _VirtualHubFlatDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
    """A virtual hub."""

    virtual_wan: models.SubResource | SubResourceDict
    vpn_gateway: models.SubResource | SubResourceDict
    p2_s_vpn_gateway: models.SubResource | SubResourceDict
    express_route_gateway: models.SubResource | SubResourceDict
    azure_firewall: models.SubResource | SubResourceDict
    security_partner_provider: models.SubResource | SubResourceDict
    address_prefix: str
    route_table: models.VirtualHubRouteTable | VirtualHubRouteTableDict
    security_provider_name: str
    virtual_hub_route_table_v2_s: Sequence[models.VirtualHubRouteTableV2 | VirtualHubRouteTableV2Dict]
    sku: str
    virtual_router_asn: int
    virtual_router_ips: Sequence[str]
    address_prefix_v6: str
    virtual_router_ips_v6: Sequence[str]
    allow_branch_to_branch_traffic: bool
    preferred_routing_gateway: models.PreferredRoutingGateway | PreferredRoutingGatewayValue
    hub_routing_preference: models.HubRoutingPreference | HubRoutingPreferenceValue
    virtual_router_auto_scale_configuration: (
        models.VirtualRouterAutoScaleConfiguration | VirtualRouterAutoScaleConfigurationDict
    )


class _VirtualHubNestedDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
    """A virtual hub."""

    properties: Required[models.VirtualHubProperties | VirtualHubPropertiesDict]


VirtualHubDict: TypeAlias = _VirtualHubFlatDict | _VirtualHubNestedDict


class VirtualHubEffectiveRouteDict(TypedDict, total=False):
    """A route in effect in a virtual hub."""

    address_prefixes: Sequence[str]
    next_hops: Sequence[str]
    next_hop_type: str
    as_path: str
    route_origin: str
    additional_properties: Mapping[str, Any]


class VirtualHubEffectiveRouteListDict(TypedDict, total=False):
    """The routes in effect in a virtual hub."""

    value: Sequence[models.VirtualHubEffectiveRoute | VirtualHubEffectiveRouteDict]
    additional_properties: Mapping[str, Any]


class VirtualHubIdDict(TypedDict, total=False):
    """Reference to a virtual hub."""

    id: str
    additional_properties: Mapping[str, Any]


class VirtualHubPropertiesDict(TypedDict, total=False):
    """Settings of a virtual hub."""

    virtual_wan: models.SubResource | SubResourceDict
    vpn_gateway: models.SubResource | SubResourceDict
    p2_s_vpn_gateway: models.SubResource | SubResourceDict
    express_route_gateway: models.SubResource | SubResourceDict
    azure_firewall: models.SubResource | SubResourceDict
    security_partner_provider: models.SubResource | SubResourceDict
    address_prefix: str
    route_table: models.VirtualHubRouteTable | VirtualHubRouteTableDict
    security_provider_name: str
    virtual_hub_route_table_v2_s: Sequence[models.VirtualHubRouteTableV2 | VirtualHubRouteTableV2Dict]
    sku: str
    virtual_router_asn: int
    virtual_router_ips: Sequence[str]
    address_prefix_v6: str
    virtual_router_ips_v6: Sequence[str]
    allow_branch_to_branch_traffic: bool
    preferred_routing_gateway: models.PreferredRoutingGateway | PreferredRoutingGatewayValue
    hub_routing_preference: models.HubRoutingPreference | HubRoutingPreferenceValue
    virtual_router_auto_scale_configuration: (
        models.VirtualRouterAutoScaleConfiguration | VirtualRouterAutoScaleConfigurationDict
    )
    additional_properties: Mapping[str, Any]


class VirtualHubRouteDict(TypedDict, total=False):
    """A route of a virtual hub, in the former form."""

    address_prefixes: Sequence[str]
    next_hop_ip_address: str
    additional_properties: Mapping[str, Any]


class VirtualHubRouteTableDict(TypedDict, total=False):
    """The route table of a virtual hub, in the former form."""

    routes: Sequence[models.VirtualHubRoute | VirtualHubRouteDict]
    additional_properties: Mapping[str, Any]


class _VirtualHubRouteTableV2FlatDict(SubResourceDict, total=False):
    """A route table (v2) of a virtual hub."""

    name: str
    routes: Sequence[models.VirtualHubRouteV2 | VirtualHubRouteV2Dict]
    attached_connections: Sequence[str]


class _VirtualHubRouteTableV2NestedDict(SubResourceDict, total=False):
    """A route table (v2) of a virtual hub."""

    properties: Required[models.VirtualHubRouteTableV2Properties | VirtualHubRouteTableV2PropertiesDict]
    name: str


VirtualHubRouteTableV2Dict: TypeAlias = _VirtualHubRouteTableV2FlatDict | _VirtualHubRouteTableV2NestedDict


class VirtualHubRouteTableV2PropertiesDict(TypedDict, total=False):
    """Properties of a virtual hub route table V2."""

    routes: Sequence[models.VirtualHubRouteV2 | VirtualHubRouteV2Dict]
    attached_connections: Sequence[str]
    additional_properties: Mapping[str, Any]


class VirtualHubRouteV2Dict(TypedDict, total=False):
    """A route of a route table (v2)."""

    destination_type: str
    destinations: Sequence[str]
    next_hop_type: str
    next_hops: Sequence[str]
    additional_properties: Mapping[str, Any]
