# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``virtual_hubs``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import (
    ProxyResourceDict,
    SubResourceDict,
    SubResourceModelDict,
    TrackedResourceWithSettableIdOptionalLocationDict,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import RoutingConfigurationDict
    from ._ip_allocations import IPAllocationMethodValue
    from ._public_ip_addresses import PublicIPAddressDict
    from ._virtual_networks import SubnetDict
    from ._virtual_routers import VirtualRouterAutoScaleConfigurationDict
else:
    typed(__name__)

HubBgpConnectionStatusValue: TypeAlias = Literal["Unknown", "Connecting", "Connected", "NotConnected"]
HubRoutingPreferenceValue: TypeAlias = Literal["ExpressRoute", "VpnGateway", "ASPath"]
NextStepValue: TypeAlias = Literal["Unknown", "Continue", "Terminate"]
PreferredRoutingGatewayValue: TypeAlias = Literal["ExpressRoute", "VpnGateway", "None"]
RouteMapActionTypeValue: TypeAlias = Literal["Unknown", "Remove", "Add", "Replace", "Drop"]
RouteMapMatchConditionValue: TypeAlias = Literal["Unknown", "Contains", "Equals", "NotContains", "NotEquals"]
RoutingStateValue: TypeAlias = Literal["None", "Provisioned", "Provisioning", "Failed"]


class ActionDict(ModelDict, total=False):
    type: models.RouteMapActionType | RouteMapActionTypeValue
    parameters: Sequence[models.Parameter | ParameterDict]


class _BgpConnectionFlatDict(SubResourceModelDict, total=False):
    peer_asn: int
    peer_ip: str
    hub_virtual_network_connection: models.SubResource | SubResourceDict
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict


class _BgpConnectionNestedDict(SubResourceModelDict, total=False):
    properties: Required[models.BgpConnectionProperties | BgpConnectionPropertiesDict]


BgpConnectionDict: TypeAlias = _BgpConnectionFlatDict | _BgpConnectionNestedDict


class BgpConnectionPropertiesDict(ModelDict, total=False):
    peer_asn: int
    peer_ip: str
    hub_virtual_network_connection: models.SubResource | SubResourceDict
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict


class ConnectionPolicyDict(ProxyResourceDict, total=False):
    properties: models.ConnectionPolicyProperties | ConnectionPolicyPropertiesDict


class ConnectionPolicyPropertiesDict(ModelDict, total=False):
    enable_internet_security: bool
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict


class CriterionDict(ModelDict, total=False):
    route_prefix: list[str] | tuple[str, ...]
    community: list[str] | tuple[str, ...]
    as_path: list[str] | tuple[str, ...]
    match_condition: models.RouteMapMatchCondition | RouteMapMatchConditionValue


class EffectiveRouteMapRouteDict(ModelDict, total=False):
    prefix: str
    bgp_communities: str
    as_path: str


class EffectiveRouteMapRouteListDict(ModelDict, total=False):
    value: Sequence[models.EffectiveRouteMapRoute | EffectiveRouteMapRouteDict]


class EffectiveRoutesParametersDict(ModelDict, total=False):
    resource_id: str
    virtual_wan_resource_type: str


class GetInboundRoutesParametersDict(ModelDict, total=False):
    resource_uri: str
    connection_type: str


class GetOutboundRoutesParametersDict(ModelDict, total=False):
    resource_uri: str
    connection_type: str


class HubIPConfigurationPropertiesFormatDict(ModelDict, total=False):
    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.Subnet | SubnetDict
    public_ip_address: models.PublicIPAddress | PublicIPAddressDict


class _HubIpConfigurationFlatDict(SubResourceModelDict, total=False):
    private_ip_address: str
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue
    subnet: models.Subnet | SubnetDict
    public_ip_address: models.PublicIPAddress | PublicIPAddressDict


class _HubIpConfigurationNestedDict(SubResourceModelDict, total=False):
    properties: Required[models.HubIPConfigurationPropertiesFormat | HubIPConfigurationPropertiesFormatDict]


HubIpConfigurationDict: TypeAlias = _HubIpConfigurationFlatDict | _HubIpConfigurationNestedDict


class HubRouteDict(ModelDict, total=False):
    name: Required[str]
    destination_type: Required[str]
    destinations: Required[list[str] | tuple[str, ...]]
    next_hop_type: Required[str]
    next_hop: Required[str]


class _HubRouteTableFlatDict(SubResourceModelDict, total=False):
    routes: Sequence[models.HubRoute | HubRouteDict]
    labels: list[str] | tuple[str, ...]


class _HubRouteTableNestedDict(SubResourceModelDict, total=False):
    properties: Required[models.HubRouteTableProperties | HubRouteTablePropertiesDict]


HubRouteTableDict: TypeAlias = _HubRouteTableFlatDict | _HubRouteTableNestedDict


class HubRouteTablePropertiesDict(ModelDict, total=False):
    routes: Sequence[models.HubRoute | HubRouteDict]
    labels: list[str] | tuple[str, ...]


class _HubVirtualNetworkConnectionFlatDict(SubResourceDict, total=False):
    name: str
    remote_virtual_network: models.SubResource | SubResourceDict
    allow_hub_to_remote_vnet_transit: bool
    allow_remote_vnet_to_use_hub_vnet_gateways: bool
    connection_policy: models.SubResource | SubResourceDict
    enable_internet_security: bool
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict
    enable_only_ipv6_peering: bool


class _HubVirtualNetworkConnectionNestedDict(SubResourceDict, total=False):
    properties: Required[models.HubVirtualNetworkConnectionProperties | HubVirtualNetworkConnectionPropertiesDict]
    name: str


HubVirtualNetworkConnectionDict: TypeAlias = (
    _HubVirtualNetworkConnectionFlatDict | _HubVirtualNetworkConnectionNestedDict
)


class HubVirtualNetworkConnectionPropertiesDict(ModelDict, total=False):
    remote_virtual_network: models.SubResource | SubResourceDict
    allow_hub_to_remote_vnet_transit: bool
    allow_remote_vnet_to_use_hub_vnet_gateways: bool
    connection_policy: models.SubResource | SubResourceDict
    enable_internet_security: bool
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict
    enable_only_ipv6_peering: bool


class ParameterDict(ModelDict, total=False):
    route_prefix: list[str] | tuple[str, ...]
    community: list[str] | tuple[str, ...]
    as_path: list[str] | tuple[str, ...]


class PeerRouteDict(ModelDict, total=False):
    """Stands for PeerRoute."""


class ReadOnlySubResourceModelDict(ModelDict, total=False):
    """Stands for ReadOnlySubResourceModel."""


class _RouteMapFlatDict(ReadOnlySubResourceModelDict, total=False):
    associated_inbound_connections: list[str] | tuple[str, ...]
    associated_outbound_connections: list[str] | tuple[str, ...]
    rules: Sequence[models.RouteMapRule | RouteMapRuleDict]


class _RouteMapNestedDict(ReadOnlySubResourceModelDict, total=False):
    properties: Required[models.RouteMapProperties | RouteMapPropertiesDict]


RouteMapDict: TypeAlias = _RouteMapFlatDict | _RouteMapNestedDict


class RouteMapPropertiesDict(ModelDict, total=False):
    associated_inbound_connections: list[str] | tuple[str, ...]
    associated_outbound_connections: list[str] | tuple[str, ...]
    rules: Sequence[models.RouteMapRule | RouteMapRuleDict]


class RouteMapRuleDict(ModelDict, total=False):
    name: str
    match_criteria: Sequence[models.Criterion | CriterionDict]
    actions: Sequence[models.Action | ActionDict]
    next_step_if_matched: models.NextStep | NextStepValue


class _RoutingIntentFlatDict(SubResourceModelDict, total=False):
    routing_policies: Sequence[models.RoutingPolicy | RoutingPolicyDict]


class _RoutingIntentNestedDict(SubResourceModelDict, total=False):
    properties: Required[models.RoutingIntentProperties | RoutingIntentPropertiesDict]


RoutingIntentDict: TypeAlias = _RoutingIntentFlatDict | _RoutingIntentNestedDict


class RoutingIntentPropertiesDict(ModelDict, total=False):
    routing_policies: Sequence[models.RoutingPolicy | RoutingPolicyDict]


class RoutingPolicyDict(ModelDict, total=False):
    name: Required[str]
    destinations: Required[list[str] | tuple[str, ...]]
    next_hop: Required[str]


class _VirtualHubFlatDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
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
    virtual_router_ips: list[str] | tuple[str, ...]
    address_prefix_v6: str
    virtual_router_ips_v6: list[str] | tuple[str, ...]
    allow_branch_to_branch_traffic: bool
    preferred_routing_gateway: models.PreferredRoutingGateway | PreferredRoutingGatewayValue
    hub_routing_preference: models.HubRoutingPreference | HubRoutingPreferenceValue
    virtual_router_auto_scale_configuration: (
        models.VirtualRouterAutoScaleConfiguration | VirtualRouterAutoScaleConfigurationDict
    )


class _VirtualHubNestedDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
    properties: Required[models.VirtualHubProperties | VirtualHubPropertiesDict]


VirtualHubDict: TypeAlias = _VirtualHubFlatDict | _VirtualHubNestedDict


class VirtualHubEffectiveRouteDict(ModelDict, total=False):
    address_prefixes: list[str] | tuple[str, ...]
    next_hops: list[str] | tuple[str, ...]
    next_hop_type: str
    as_path: str
    route_origin: str


class VirtualHubEffectiveRouteListDict(ModelDict, total=False):
    value: Sequence[models.VirtualHubEffectiveRoute | VirtualHubEffectiveRouteDict]


class VirtualHubIdDict(ModelDict, total=False):
    id: str


class VirtualHubPropertiesDict(ModelDict, total=False):
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
    virtual_router_ips: list[str] | tuple[str, ...]
    address_prefix_v6: str
    virtual_router_ips_v6: list[str] | tuple[str, ...]
    allow_branch_to_branch_traffic: bool
    preferred_routing_gateway: models.PreferredRoutingGateway | PreferredRoutingGatewayValue
    hub_routing_preference: models.HubRoutingPreference | HubRoutingPreferenceValue
    virtual_router_auto_scale_configuration: (
        models.VirtualRouterAutoScaleConfiguration | VirtualRouterAutoScaleConfigurationDict
    )


class VirtualHubRouteDict(ModelDict, total=False):
    address_prefixes: list[str] | tuple[str, ...]
    next_hop_ip_address: str


class VirtualHubRouteTableDict(ModelDict, total=False):
    routes: Sequence[models.VirtualHubRoute | VirtualHubRouteDict]


class _VirtualHubRouteTableV2FlatDict(SubResourceDict, total=False):
    name: str
    routes: Sequence[models.VirtualHubRouteV2 | VirtualHubRouteV2Dict]
    attached_connections: list[str] | tuple[str, ...]


class _VirtualHubRouteTableV2NestedDict(SubResourceDict, total=False):
    properties: Required[models.VirtualHubRouteTableV2Properties | VirtualHubRouteTableV2PropertiesDict]
    name: str


VirtualHubRouteTableV2Dict: TypeAlias = _VirtualHubRouteTableV2FlatDict | _VirtualHubRouteTableV2NestedDict


class VirtualHubRouteTableV2PropertiesDict(ModelDict, total=False):
    routes: Sequence[models.VirtualHubRouteV2 | VirtualHubRouteV2Dict]
    attached_connections: list[str] | tuple[str, ...]


class VirtualHubRouteV2Dict(ModelDict, total=False):
    destination_type: str
    destinations: list[str] | tuple[str, ...]
    next_hop_type: str
    next_hops: list[str] | tuple[str, ...]
