# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``virtual_network_gateway_connections``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import (
        GatewayCustomBgpIpAddressIpConfigurationDict,
        IpsecPolicyDict,
        RoutingConfigurationDict,
        TrafficSelectorPolicyDict,
    )
    from ._local_network_gateways import LocalNetworkGatewayDict
    from ._virtual_network_gateways import VirtualNetworkGatewayDict
    from ._virtual_networks import VirtualNetworkConnectionGatewayReferenceDict

ConnectionAuthenticationTypeValue: TypeAlias = Literal["PSK", "Certificate"]
VirtualNetworkGatewayConnectionModeValue: TypeAlias = Literal["Default", "ResponderOnly", "InitiatorOnly"]
VirtualNetworkGatewayConnectionProtocolValue: TypeAlias = Literal["IKEv2", "IKEv1"]
VirtualNetworkGatewayConnectionStatusValue: TypeAlias = Literal["Unknown", "Connecting", "Connected", "NotConnected"]
VirtualNetworkGatewayConnectionTypeValue: TypeAlias = Literal["IPsec", "Vnet2Vnet", "ExpressRoute", "VPNClient"]


class CertificateAuthenticationDict(TypedDict, total=False):
    """Certificates of a VPN connection."""

    outbound_auth_certificate: str
    inbound_auth_certificate_subject_name: str
    inbound_auth_certificate_chain: Sequence[str]
    additional_properties: Mapping[str, Any]


class ConnectionResetSharedKeyDict(TypedDict, total=False):
    """Length of a new shared key."""

    key_length: Required[int]
    additional_properties: Mapping[str, Any]


class ConnectionSharedKeyDict(SubResourceDict, total=False):
    """Shared key of a VPN connection."""

    value: Required[str]


class TunnelConnectionHealthDict(TypedDict, total=False):
    """State and traffic of a VPN tunnel."""

    additional_properties: Mapping[str, Any]


class _VirtualNetworkGatewayConnectionFlatDict(ResourceDict, total=False):
    """A connection of a virtual network gateway."""

    authorization_key: str
    virtual_network_gateway1: models.VirtualNetworkGateway | VirtualNetworkGatewayDict
    virtual_network_gateway2: models.VirtualNetworkGateway | VirtualNetworkGatewayDict
    local_network_gateway2: models.LocalNetworkGateway | LocalNetworkGatewayDict
    ingress_nat_rules: Sequence[models.SubResource | SubResourceDict]
    egress_nat_rules: Sequence[models.SubResource | SubResourceDict]
    connection_type: models.VirtualNetworkGatewayConnectionType | VirtualNetworkGatewayConnectionTypeValue
    connection_protocol: models.VirtualNetworkGatewayConnectionProtocol | VirtualNetworkGatewayConnectionProtocolValue
    routing_weight: int
    dpd_timeout_seconds: int
    connection_mode: models.VirtualNetworkGatewayConnectionMode | VirtualNetworkGatewayConnectionModeValue
    tunnel_properties: Sequence[
        models.VirtualNetworkGatewayConnectionTunnelProperties | VirtualNetworkGatewayConnectionTunnelPropertiesDict
    ]
    shared_key: str
    peer: models.SubResource | SubResourceDict
    enable_bgp: bool
    gateway_custom_bgp_ip_addresses: Sequence[
        models.GatewayCustomBgpIpAddressIpConfiguration | GatewayCustomBgpIpAddressIpConfigurationDict
    ]
    use_local_azure_ip_address: bool
    use_policy_based_traffic_selectors: bool
    ipsec_policies: Sequence[models.IpsecPolicy | IpsecPolicyDict]
    traffic_selector_policies: Sequence[models.TrafficSelectorPolicy | TrafficSelectorPolicyDict]
    express_route_gateway_bypass: bool
    enable_private_link_fast_path: bool
    authentication_type: models.ConnectionAuthenticationType | ConnectionAuthenticationTypeValue
    certificate_authentication: models.CertificateAuthentication | CertificateAuthenticationDict
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict


class _VirtualNetworkGatewayConnectionNestedDict(ResourceDict, total=False):
    """A connection of a virtual network gateway."""

    properties: Required[
        models.VirtualNetworkGatewayConnectionPropertiesFormat | VirtualNetworkGatewayConnectionPropertiesFormatDict
    ]


VirtualNetworkGatewayConnectionDict: TypeAlias = (
    _VirtualNetworkGatewayConnectionFlatDict | _VirtualNetworkGatewayConnectionNestedDict
)


class _VirtualNetworkGatewayConnectionListEntityFlatDict(ResourceDict, total=False):
    """A connection of a gateway, as listed."""

    authorization_key: str
    virtual_network_gateway1: (
        models.VirtualNetworkConnectionGatewayReference | VirtualNetworkConnectionGatewayReferenceDict
    )
    virtual_network_gateway2: (
        models.VirtualNetworkConnectionGatewayReference | VirtualNetworkConnectionGatewayReferenceDict
    )
    local_network_gateway2: (
        models.VirtualNetworkConnectionGatewayReference | VirtualNetworkConnectionGatewayReferenceDict
    )
    connection_type: models.VirtualNetworkGatewayConnectionType | VirtualNetworkGatewayConnectionTypeValue
    connection_protocol: models.VirtualNetworkGatewayConnectionProtocol | VirtualNetworkGatewayConnectionProtocolValue
    routing_weight: int
    connection_mode: models.VirtualNetworkGatewayConnectionMode | VirtualNetworkGatewayConnectionModeValue
    shared_key: str
    peer: models.SubResource | SubResourceDict
    enable_bgp: bool
    gateway_custom_bgp_ip_addresses: Sequence[
        models.GatewayCustomBgpIpAddressIpConfiguration | GatewayCustomBgpIpAddressIpConfigurationDict
    ]
    use_policy_based_traffic_selectors: bool
    ipsec_policies: Sequence[models.IpsecPolicy | IpsecPolicyDict]
    traffic_selector_policies: Sequence[models.TrafficSelectorPolicy | TrafficSelectorPolicyDict]
    express_route_gateway_bypass: bool
    enable_private_link_fast_path: bool
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict


class _VirtualNetworkGatewayConnectionListEntityNestedDict(ResourceDict, total=False):
    """A connection of a gateway, as listed."""

    properties: Required[
        models.VirtualNetworkGatewayConnectionListEntityPropertiesFormat
        | VirtualNetworkGatewayConnectionListEntityPropertiesFormatDict
    ]


VirtualNetworkGatewayConnectionListEntityDict: TypeAlias = (
    _VirtualNetworkGatewayConnectionListEntityFlatDict | _VirtualNetworkGatewayConnectionListEntityNestedDict
)


class VirtualNetworkGatewayConnectionListEntityPropertiesFormatDict(TypedDict, total=False):
    """Settings of a connection, as listed."""

    authorization_key: str
    virtual_network_gateway1: Required[
        models.VirtualNetworkConnectionGatewayReference | VirtualNetworkConnectionGatewayReferenceDict
    ]
    virtual_network_gateway2: (
        models.VirtualNetworkConnectionGatewayReference | VirtualNetworkConnectionGatewayReferenceDict
    )
    local_network_gateway2: (
        models.VirtualNetworkConnectionGatewayReference | VirtualNetworkConnectionGatewayReferenceDict
    )
    connection_type: Required[models.VirtualNetworkGatewayConnectionType | VirtualNetworkGatewayConnectionTypeValue]
    connection_protocol: models.VirtualNetworkGatewayConnectionProtocol | VirtualNetworkGatewayConnectionProtocolValue
    routing_weight: int
    connection_mode: models.VirtualNetworkGatewayConnectionMode | VirtualNetworkGatewayConnectionModeValue
    shared_key: str
    peer: models.SubResource | SubResourceDict
    enable_bgp: bool
    gateway_custom_bgp_ip_addresses: Sequence[
        models.GatewayCustomBgpIpAddressIpConfiguration | GatewayCustomBgpIpAddressIpConfigurationDict
    ]
    use_policy_based_traffic_selectors: bool
    ipsec_policies: Sequence[models.IpsecPolicy | IpsecPolicyDict]
    traffic_selector_policies: Sequence[models.TrafficSelectorPolicy | TrafficSelectorPolicyDict]
    express_route_gateway_bypass: bool
    enable_private_link_fast_path: bool
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict
    additional_properties: Mapping[str, Any]


class VirtualNetworkGatewayConnectionPropertiesFormatDict(TypedDict, total=False):
    """Settings of a connection of a virtual network gateway."""

    authorization_key: str
    virtual_network_gateway1: Required[models.VirtualNetworkGateway | VirtualNetworkGatewayDict]
    virtual_network_gateway2: models.VirtualNetworkGateway | VirtualNetworkGatewayDict
    local_network_gateway2: models.LocalNetworkGateway | LocalNetworkGatewayDict
    ingress_nat_rules: Sequence[models.SubResource | SubResourceDict]
    egress_nat_rules: Sequence[models.SubResource | SubResourceDict]
    connection_type: Required[models.VirtualNetworkGatewayConnectionType | VirtualNetworkGatewayConnectionTypeValue]
    connection_protocol: models.VirtualNetworkGatewayConnectionProtocol | VirtualNetworkGatewayConnectionProtocolValue
    routing_weight: int
    dpd_timeout_seconds: int
    connection_mode: models.VirtualNetworkGatewayConnectionMode | VirtualNetworkGatewayConnectionModeValue
    tunnel_properties: Sequence[
        models.VirtualNetworkGatewayConnectionTunnelProperties | VirtualNetworkGatewayConnectionTunnelPropertiesDict
    ]
    shared_key: str
    peer: models.SubResource | SubResourceDict
    enable_bgp: bool
    gateway_custom_bgp_ip_addresses: Sequence[
        models.GatewayCustomBgpIpAddressIpConfiguration | GatewayCustomBgpIpAddressIpConfigurationDict
    ]
    use_local_azure_ip_address: bool
    use_policy_based_traffic_selectors: bool
    ipsec_policies: Sequence[models.IpsecPolicy | IpsecPolicyDict]
    traffic_selector_policies: Sequence[models.TrafficSelectorPolicy | TrafficSelectorPolicyDict]
    express_route_gateway_bypass: bool
    enable_private_link_fast_path: bool
    authentication_type: models.ConnectionAuthenticationType | ConnectionAuthenticationTypeValue
    certificate_authentication: models.CertificateAuthentication | CertificateAuthenticationDict
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict
    additional_properties: Mapping[str, Any]


class VirtualNetworkGatewayConnectionTunnelPropertiesDict(TypedDict, total=False):
    """Addresses of a tunnel."""

    tunnel_ip_address: str
    bgp_peering_address: str
    additional_properties: Mapping[str, Any]
