# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``vpn_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import SubResourceDict, SubResourceModelDict, TrackedResourceWithSettableIdOptionalLocationDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import (
        BgpSettingsDict,
        GatewayCustomBgpIpAddressIpConfigurationDict,
        IpsecPolicyDict,
        RoutingConfigurationDict,
        TrafficSelectorPolicyDict,
        VpnNatRuleMappingDict,
        VpnNatRuleModeValue,
        VpnNatRuleTypeValue,
    )
    from ._virtual_network_gateway_connections import VirtualNetworkGatewayConnectionProtocolValue
else:
    typed(__name__)

VpnConnectionStatusValue: TypeAlias = Literal["Unknown", "Connecting", "Connected", "NotConnected"]
VpnGatewayGenerationValue: TypeAlias = Literal["None", "Generation1", "Generation2"]
VpnGatewayTunnelingProtocolValue: TypeAlias = Literal["IkeV2", "OpenVPN"]
VpnLinkConnectionModeValue: TypeAlias = Literal["Default", "ResponderOnly", "InitiatorOnly"]


class ConnectionSharedKeyResultDict(SubResourceModelDict, total=False):
    properties: models.SharedKeyProperties | SharedKeyPropertiesDict


class NatRulePortMappingDict(ModelDict, total=False):
    inbound_nat_rule_name: str
    frontend_port: int
    backend_port: int


class SharedKeyPropertiesDict(ModelDict, total=False):
    shared_key: str
    shared_key_length: int


class _VpnConnectionFlatDict(SubResourceDict, total=False):
    name: str
    remote_vpn_site: models.SubResource | SubResourceDict
    routing_weight: int
    dpd_timeout_seconds: int
    vpn_connection_protocol_type: (
        models.VirtualNetworkGatewayConnectionProtocol | VirtualNetworkGatewayConnectionProtocolValue
    )
    connection_bandwidth: int
    shared_key: str
    enable_bgp: bool
    use_policy_based_traffic_selectors: bool
    ipsec_policies: Sequence[models.IpsecPolicy | IpsecPolicyDict]
    traffic_selector_policies: Sequence[models.TrafficSelectorPolicy | TrafficSelectorPolicyDict]
    enable_rate_limiting: bool
    enable_internet_security: bool
    use_local_azure_ip_address: bool
    vpn_link_connections: Sequence[models.VpnSiteLinkConnection | VpnSiteLinkConnectionDict]
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict


class _VpnConnectionNestedDict(SubResourceDict, total=False):
    properties: Required[models.VpnConnectionProperties | VpnConnectionPropertiesDict]
    name: str


VpnConnectionDict: TypeAlias = _VpnConnectionFlatDict | _VpnConnectionNestedDict


class VpnConnectionPacketCaptureStartParametersDict(ModelDict, total=False):
    filter_data: str
    link_connection_names: list[str] | tuple[str, ...]


class VpnConnectionPacketCaptureStopParametersDict(ModelDict, total=False):
    sas_url: str
    link_connection_names: list[str] | tuple[str, ...]


class VpnConnectionPropertiesDict(ModelDict, total=False):
    remote_vpn_site: models.SubResource | SubResourceDict
    routing_weight: int
    dpd_timeout_seconds: int
    vpn_connection_protocol_type: (
        models.VirtualNetworkGatewayConnectionProtocol | VirtualNetworkGatewayConnectionProtocolValue
    )
    connection_bandwidth: int
    shared_key: str
    enable_bgp: bool
    use_policy_based_traffic_selectors: bool
    ipsec_policies: Sequence[models.IpsecPolicy | IpsecPolicyDict]
    traffic_selector_policies: Sequence[models.TrafficSelectorPolicy | TrafficSelectorPolicyDict]
    enable_rate_limiting: bool
    enable_internet_security: bool
    use_local_azure_ip_address: bool
    vpn_link_connections: Sequence[models.VpnSiteLinkConnection | VpnSiteLinkConnectionDict]
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict


class _VpnGatewayFlatDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
    virtual_hub: models.SubResource | SubResourceDict
    connections: Sequence[models.VpnConnection | VpnConnectionDict]
    bgp_settings: models.BgpSettings | BgpSettingsDict
    vpn_gateway_scale_unit: int
    enable_bgp_route_translation_for_nat: bool
    is_routing_preference_internet: bool
    nat_rules: Sequence[models.VpnGatewayNatRule | VpnGatewayNatRuleDict]


class _VpnGatewayNestedDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
    properties: Required[models.VpnGatewayProperties | VpnGatewayPropertiesDict]


VpnGatewayDict: TypeAlias = _VpnGatewayFlatDict | _VpnGatewayNestedDict


class VpnGatewayIpConfigurationDict(ModelDict, total=False):
    id: str
    public_ip_address: str
    private_ip_address: str


class _VpnGatewayNatRuleFlatDict(SubResourceModelDict, total=False):
    mode: models.VpnNatRuleMode | VpnNatRuleModeValue
    internal_mappings: Sequence[models.VpnNatRuleMapping | VpnNatRuleMappingDict]
    external_mappings: Sequence[models.VpnNatRuleMapping | VpnNatRuleMappingDict]
    ip_configuration_id: str


class _VpnGatewayNatRuleNestedDict(SubResourceModelDict, total=False):
    properties: Required[models.VpnGatewayNatRuleProperties | VpnGatewayNatRulePropertiesDict]


VpnGatewayNatRuleDict: TypeAlias = _VpnGatewayNatRuleFlatDict | _VpnGatewayNatRuleNestedDict


class VpnGatewayNatRulePropertiesDict(ModelDict, total=False):
    type: models.VpnNatRuleType | VpnNatRuleTypeValue
    mode: models.VpnNatRuleMode | VpnNatRuleModeValue
    internal_mappings: Sequence[models.VpnNatRuleMapping | VpnNatRuleMappingDict]
    external_mappings: Sequence[models.VpnNatRuleMapping | VpnNatRuleMappingDict]
    ip_configuration_id: str


class VpnGatewayPacketCaptureStartParametersDict(ModelDict, total=False):
    filter_data: str


class VpnGatewayPacketCaptureStopParametersDict(ModelDict, total=False):
    sas_url: str


class VpnGatewayPropertiesDict(ModelDict, total=False):
    virtual_hub: models.SubResource | SubResourceDict
    connections: Sequence[models.VpnConnection | VpnConnectionDict]
    bgp_settings: models.BgpSettings | BgpSettingsDict
    vpn_gateway_scale_unit: int
    enable_bgp_route_translation_for_nat: bool
    is_routing_preference_internet: bool
    nat_rules: Sequence[models.VpnGatewayNatRule | VpnGatewayNatRuleDict]


class _VpnSiteLinkConnectionFlatDict(SubResourceModelDict, total=False):
    vpn_site_link: models.SubResource | SubResourceDict
    routing_weight: int
    vpn_link_connection_mode: models.VpnLinkConnectionMode | VpnLinkConnectionModeValue
    vpn_connection_protocol_type: (
        models.VirtualNetworkGatewayConnectionProtocol | VirtualNetworkGatewayConnectionProtocolValue
    )
    connection_bandwidth: int
    shared_key: str
    enable_bgp: bool
    vpn_gateway_custom_bgp_addresses: Sequence[
        models.GatewayCustomBgpIpAddressIpConfiguration | GatewayCustomBgpIpAddressIpConfigurationDict
    ]
    use_policy_based_traffic_selectors: bool
    ipsec_policies: Sequence[models.IpsecPolicy | IpsecPolicyDict]
    enable_rate_limiting: bool
    use_local_azure_ip_address: bool
    ingress_nat_rules: Sequence[models.SubResource | SubResourceDict]
    egress_nat_rules: Sequence[models.SubResource | SubResourceDict]
    dpd_timeout_seconds: int


class _VpnSiteLinkConnectionNestedDict(SubResourceModelDict, total=False):
    properties: Required[models.VpnSiteLinkConnectionProperties | VpnSiteLinkConnectionPropertiesDict]


VpnSiteLinkConnectionDict: TypeAlias = _VpnSiteLinkConnectionFlatDict | _VpnSiteLinkConnectionNestedDict


class VpnSiteLinkConnectionPropertiesDict(ModelDict, total=False):
    vpn_site_link: models.SubResource | SubResourceDict
    routing_weight: int
    vpn_link_connection_mode: models.VpnLinkConnectionMode | VpnLinkConnectionModeValue
    vpn_connection_protocol_type: (
        models.VirtualNetworkGatewayConnectionProtocol | VirtualNetworkGatewayConnectionProtocolValue
    )
    connection_bandwidth: int
    shared_key: str
    enable_bgp: bool
    vpn_gateway_custom_bgp_addresses: Sequence[
        models.GatewayCustomBgpIpAddressIpConfiguration | GatewayCustomBgpIpAddressIpConfigurationDict
    ]
    use_policy_based_traffic_selectors: bool
    ipsec_policies: Sequence[models.IpsecPolicy | IpsecPolicyDict]
    enable_rate_limiting: bool
    use_local_azure_ip_address: bool
    ingress_nat_rules: Sequence[models.SubResource | SubResourceDict]
    egress_nat_rules: Sequence[models.SubResource | SubResourceDict]
    dpd_timeout_seconds: int
