# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``vpn_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import SubResourceDict, SubResourceModelDict, TrackedResourceWithSettableIdOptionalLocationDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

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

VpnConnectionStatusValue: TypeAlias = Literal["Unknown", "Connecting", "Connected", "NotConnected"]
VpnGatewayGenerationValue: TypeAlias = Literal["None", "Generation1", "Generation2"]
VpnGatewayTunnelingProtocolValue: TypeAlias = Literal["IkeV2", "OpenVPN"]
VpnLinkConnectionModeValue: TypeAlias = Literal["Default", "ResponderOnly", "InitiatorOnly"]


class ConnectionSharedKeyResultDict(SubResourceModelDict, total=False):
    """Shared key of a link connection."""

    properties: models.SharedKeyProperties | SharedKeyPropertiesDict


class NatRulePortMappingDict(TypedDict, total=False):
    """Ports an inbound NAT rule gives to a member of a pool."""

    inbound_nat_rule_name: str
    frontend_port: int
    backend_port: int
    additional_properties: Mapping[str, Any]


class SharedKeyPropertiesDict(TypedDict, total=False):
    """Shared key of a link connection."""

    shared_key: str
    shared_key_length: int
    additional_properties: Mapping[str, Any]


class _VpnConnectionFlatDict(SubResourceDict, total=False):
    """A connection of a VPN site to a virtual hub's gateway."""

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
    """A connection of a VPN site to a virtual hub's gateway."""

    properties: Required[models.VpnConnectionProperties | VpnConnectionPropertiesDict]
    name: str


VpnConnectionDict: TypeAlias = _VpnConnectionFlatDict | _VpnConnectionNestedDict


class VpnConnectionPacketCaptureStartParametersDict(TypedDict, total=False):
    """Filter and link connections of a packet capture."""

    filter_data: str
    link_connection_names: Sequence[str]
    additional_properties: Mapping[str, Any]


class VpnConnectionPacketCaptureStopParametersDict(TypedDict, total=False):
    """Where to store a packet capture."""

    sas_url: str
    link_connection_names: Sequence[str]
    additional_properties: Mapping[str, Any]


class VpnConnectionPropertiesDict(TypedDict, total=False):
    """Settings of a VPN connection of a virtual hub."""

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
    additional_properties: Mapping[str, Any]


class _VpnGatewayFlatDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
    """A VPN gateway of a virtual hub."""

    virtual_hub: models.SubResource | SubResourceDict
    connections: Sequence[models.VpnConnection | VpnConnectionDict]
    bgp_settings: models.BgpSettings | BgpSettingsDict
    vpn_gateway_scale_unit: int
    enable_bgp_route_translation_for_nat: bool
    is_routing_preference_internet: bool
    nat_rules: Sequence[models.VpnGatewayNatRule | VpnGatewayNatRuleDict]


class _VpnGatewayNestedDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
    """A VPN gateway of a virtual hub."""

    properties: Required[models.VpnGatewayProperties | VpnGatewayPropertiesDict]


VpnGatewayDict: TypeAlias = _VpnGatewayFlatDict | _VpnGatewayNestedDict


class VpnGatewayIpConfigurationDict(TypedDict, total=False):
    """Addresses of an instance of a VPN gateway."""

    id: str
    public_ip_address: str
    private_ip_address: str
    additional_properties: Mapping[str, Any]


class _VpnGatewayNatRuleFlatDict(SubResourceModelDict, total=False):
    """A NAT rule of a virtual hub's VPN gateway."""

    mode: models.VpnNatRuleMode | VpnNatRuleModeValue
    internal_mappings: Sequence[models.VpnNatRuleMapping | VpnNatRuleMappingDict]
    external_mappings: Sequence[models.VpnNatRuleMapping | VpnNatRuleMappingDict]
    ip_configuration_id: str


class _VpnGatewayNatRuleNestedDict(SubResourceModelDict, total=False):
    """A NAT rule of a virtual hub's VPN gateway."""

    properties: Required[models.VpnGatewayNatRuleProperties | VpnGatewayNatRulePropertiesDict]


VpnGatewayNatRuleDict: TypeAlias = _VpnGatewayNatRuleFlatDict | _VpnGatewayNatRuleNestedDict


class VpnGatewayNatRulePropertiesDict(TypedDict, total=False):
    """Properties of a VPN gateway NAT rule."""

    type: models.VpnNatRuleType | VpnNatRuleTypeValue
    mode: models.VpnNatRuleMode | VpnNatRuleModeValue
    internal_mappings: Sequence[models.VpnNatRuleMapping | VpnNatRuleMappingDict]
    external_mappings: Sequence[models.VpnNatRuleMapping | VpnNatRuleMappingDict]
    ip_configuration_id: str
    additional_properties: Mapping[str, Any]


class VpnGatewayPacketCaptureStartParametersDict(TypedDict, total=False):
    """Filter of a packet capture."""

    filter_data: str
    additional_properties: Mapping[str, Any]


class VpnGatewayPacketCaptureStopParametersDict(TypedDict, total=False):
    """Where to store a packet capture."""

    sas_url: str
    additional_properties: Mapping[str, Any]


class VpnGatewayPropertiesDict(TypedDict, total=False):
    """Properties of a VPN gateway."""

    virtual_hub: models.SubResource | SubResourceDict
    connections: Sequence[models.VpnConnection | VpnConnectionDict]
    bgp_settings: models.BgpSettings | BgpSettingsDict
    vpn_gateway_scale_unit: int
    enable_bgp_route_translation_for_nat: bool
    is_routing_preference_internet: bool
    nat_rules: Sequence[models.VpnGatewayNatRule | VpnGatewayNatRuleDict]
    additional_properties: Mapping[str, Any]


class _VpnSiteLinkConnectionFlatDict(SubResourceModelDict, total=False):
    """A connection of a VPN site's link."""

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
    """A connection of a VPN site's link."""

    properties: Required[models.VpnSiteLinkConnectionProperties | VpnSiteLinkConnectionPropertiesDict]


VpnSiteLinkConnectionDict: TypeAlias = _VpnSiteLinkConnectionFlatDict | _VpnSiteLinkConnectionNestedDict


class VpnSiteLinkConnectionPropertiesDict(TypedDict, total=False):
    """Settings of a link connection."""

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
    additional_properties: Mapping[str, Any]
