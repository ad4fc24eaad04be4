# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``virtual_network_gateway_connections``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence

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
else:
    typed(__name__)

ConnectionAuthenticationTypeValue: TypeAlias = Literal["PSK", "Certificate"]
VirtualNetworkGatewayConnectionModeValue: TypeAlias = Literal["Default", "ResponderOnly", "InitiatorOnly"]
VirtualNetworkGatewayConnectionProtocolValue: TypeAlias = Literal["IKEv2", "IKEv1"]
VirtualNetworkGatewayConnectionStatusValue: TypeAlias = Literal["Unknown", "Connecting", "Connected", "NotConnected"]
VirtualNetworkGatewayConnectionTypeValue: TypeAlias = Literal["IPsec", "Vnet2Vnet", "ExpressRoute", "VPNClient"]


class CertificateAuthenticationDict(ModelDict, total=False):
    outbound_auth_certificate: str
    inbound_auth_certificate_subject_name: str
    inbound_auth_certificate_chain: list[str] | tuple[str, ...]


class ConnectionResetSharedKeyDict(ModelDict, total=False):
    key_length: Required[int]


class ConnectionSharedKeyDict(SubResourceDict, total=False):
    value: Required[str]


class TunnelConnectionHealthDict(ModelDict, total=False):
    """Stands for TunnelConnectionHealth."""


class _VirtualNetworkGatewayConnectionFlatDict(ResourceDict, total=False):
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
    properties: Required[
        models.VirtualNetworkGatewayConnectionPropertiesFormat | VirtualNetworkGatewayConnectionPropertiesFormatDict
    ]


VirtualNetworkGatewayConnectionDict: TypeAlias = (
    _VirtualNetworkGatewayConnectionFlatDict | _VirtualNetworkGatewayConnectionNestedDict
)


class _VirtualNetworkGatewayConnectionListEntityFlatDict(ResourceDict, total=False):
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
    properties: Required[
        models.VirtualNetworkGatewayConnectionListEntityPropertiesFormat
        | VirtualNetworkGatewayConnectionListEntityPropertiesFormatDict
    ]


VirtualNetworkGatewayConnectionListEntityDict: TypeAlias = (
    _VirtualNetworkGatewayConnectionListEntityFlatDict | _VirtualNetworkGatewayConnectionListEntityNestedDict
)


class VirtualNetworkGatewayConnectionListEntityPropertiesFormatDict(ModelDict, total=False):
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


class VirtualNetworkGatewayConnectionPropertiesFormatDict(ModelDict, total=False):
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


class VirtualNetworkGatewayConnectionTunnelPropertiesDict(ModelDict, total=False):
    tunnel_ip_address: str
    bgp_peering_address: str
