# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``virtual_network_gateway_connections``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource, SubResource

if TYPE_CHECKING:
    from ....core.models.nested import Filled, Nested, NestedFilled, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _virtual_network_gateway_connections as types
    from ..types._bases import SubResourceDict
    from ..types._common import (
        GatewayCustomBgpIpAddressIpConfigurationDict,
        IpsecPolicyDict,
        ProvisioningStateValue,
        RoutingConfigurationDict,
        TrafficSelectorPolicyDict,
    )
    from ..types._local_network_gateways import LocalNetworkGatewayDict
    from ..types._virtual_network_gateways import VirtualNetworkGatewayDict
    from ..types._virtual_networks import VirtualNetworkConnectionGatewayReferenceDict
else:
    typed(__name__)


class CertificateAuthentication(Model):
    """Certificates of a VPN connection."""

    outbound_auth_certificate: str | None = field("outboundAuthCertificate", default=None)
    inbound_auth_certificate_subject_name: str | None = field("inboundAuthCertificateSubjectName", default=None)
    inbound_auth_certificate_chain: list[str] | None = field("inboundAuthCertificateChain", "[str]", default=None)


class ConnectionResetSharedKey(Model):
    """Length of a new shared key."""

    key_length: int = field("keyLength", "int")
    """Characters of the new key, 1 to 128."""


class ConnectionSharedKey(SubResource):
    """Shared key of a VPN connection."""

    value: str = field("value", secret=True)
    """The key itself."""


class TunnelConnectionHealth(Model):
    """State and traffic of a VPN tunnel."""

    tunnel: str = read_only("tunnel")
    connection_status: (
        models.VirtualNetworkGatewayConnectionStatus | types.VirtualNetworkGatewayConnectionStatusValue
    ) = read_only("connectionStatus", "VirtualNetworkGatewayConnectionStatus")
    """State of a gateway's connection."""
    ingress_bytes_transferred: int = read_only("ingressBytesTransferred", "int")
    """Bytes that came in."""
    egress_bytes_transferred: int = read_only("egressBytesTransferred", "int")
    """Bytes that went out."""
    last_connection_established_utc_time: str = read_only("lastConnectionEstablishedUtcTime")


class VirtualNetworkGatewayConnection(Resource):
    """A connection of a virtual network gateway."""

    properties: NestedOrNone[
        VirtualNetworkGatewayConnectionPropertiesFormat, types.VirtualNetworkGatewayConnectionPropertiesFormatDict
    ] = field("properties", "VirtualNetworkGatewayConnectionPropertiesFormat", default=None)
    """Settings of the virtual network gateway connection."""
    authorization_key: str | None = flattened("properties", default=None)
    """Key of the ExpressRoute circuit's authorization."""
    virtual_network_gateway1: NestedFilled[models.VirtualNetworkGateway, VirtualNetworkGatewayDict] = flattened(
        "properties", default=None
    )
    """The gateway of the connection."""
    virtual_network_gateway2: NestedOrNone[models.VirtualNetworkGateway, VirtualNetworkGatewayDict] = flattened(
        "properties", default=None
    )
    """The other gateway, for connections between networks."""
    local_network_gateway2: NestedOrNone[models.LocalNetworkGateway, LocalNetworkGatewayDict] = flattened(
        "properties", default=None
    )
    """The local network gateway, for site-to-site connections."""
    ingress_nat_rules: NestedListOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    egress_nat_rules: NestedListOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    connection_type: Filled[
        models.VirtualNetworkGatewayConnectionType | types.VirtualNetworkGatewayConnectionTypeValue
    ] = flattened("properties", default=None)
    """IPsec, Vnet2Vnet, ExpressRoute or VPNClient."""
    connection_protocol: (
        models.VirtualNetworkGatewayConnectionProtocol | types.VirtualNetworkGatewayConnectionProtocolValue | None
    ) = flattened("properties", default=None)
    """IKEv2 (default) or IKEv1."""
    routing_weight: int | None = flattened("properties", default=None)
    """Weight of the connection for routing."""
    dpd_timeout_seconds: int | None = flattened("properties", default=None)
    """Seconds after which a dead peer is detected."""
    connection_mode: (
        models.VirtualNetworkGatewayConnectionMode | types.VirtualNetworkGatewayConnectionModeValue | None
    ) = flattened("properties", default=None)
    """Which side builds the connection up."""
    tunnel_properties: NestedListOrNone[
        VirtualNetworkGatewayConnectionTunnelProperties, types.VirtualNetworkGatewayConnectionTunnelPropertiesDict
    ] = flattened("properties", default=None)
    """Addresses of the tunnels."""
    shared_key: str | None = flattened("properties", default=None)
    """Shared key of an IPsec connection; the same at both ends."""
    connection_status: (
        models.VirtualNetworkGatewayConnectionStatus | types.VirtualNetworkGatewayConnectionStatusValue
    ) = flattened("properties", init=False)
    """State of a gateway's connection."""
    tunnel_connection_status: NestedList[TunnelConnectionHealth, types.TunnelConnectionHealthDict] = flattened(
        "properties", init=False
    )
    """State of each tunnel."""
    egress_bytes_transferred: int = flattened("properties", init=False)
    """Bytes that went out."""
    ingress_bytes_transferred: int = flattened("properties", init=False)
    """Bytes that came in."""
    peer: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """ExpressRoute circuit or virtual network at the other end."""
    enable_bgp: bool | None = flattened("properties", default=None)
    """Turns BGP on."""
    gateway_custom_bgp_ip_addresses: NestedListOrNone[
        models.GatewayCustomBgpIpAddressIpConfiguration, GatewayCustomBgpIpAddressIpConfigurationDict
    ] = flattened("properties", default=None)
    use_local_azure_ip_address: bool | None = flattened("properties", default=None)
    """Uses the private address of the gateway for the tunnel."""
    use_policy_based_traffic_selectors: bool | None = flattened("properties", default=None)
    """Uses policy-based traffic selectors."""
    ipsec_policies: NestedListOrNone[models.IpsecPolicy, IpsecPolicyDict] = flattened("properties", default=None)
    """IPsec policies of your own, in place of the default ones."""
    traffic_selector_policies: NestedListOrNone[models.TrafficSelectorPolicy, TrafficSelectorPolicyDict] = flattened(
        "properties", default=None
    )
    """Traffic selectors of the connection."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    express_route_gateway_bypass: bool | None = flattened("properties", default=None)
    """Sends data past the gateway (FastPath)."""
    enable_private_link_fast_path: bool | None = flattened("properties", default=None)
    authentication_type: models.ConnectionAuthenticationType | types.ConnectionAuthenticationTypeValue | None = (
        flattened("properties", default=None)
    )
    """How a VPN connection is authenticated: shared key or certificate."""
    certificate_authentication: NestedOrNone[CertificateAuthentication, types.CertificateAuthenticationDict] = (
        flattened("properties", default=None)
    )
    """Certificates of a VPN connection."""
    routing_configuration: NestedOrNone[models.RoutingConfiguration, RoutingConfigurationDict] = flattened(
        "properties", default=None
    )
    """Route tables and static routes of the connection."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VirtualNetworkGatewayConnectionListEntity(Resource):
    """A connection of a gateway, as listed."""

    properties: NestedOrNone[
        VirtualNetworkGatewayConnectionListEntityPropertiesFormat,
        types.VirtualNetworkGatewayConnectionListEntityPropertiesFormatDict,
    ] = field("properties", "VirtualNetworkGatewayConnectionListEntityPropertiesFormat", default=None)
    """Settings of the virtual network gateway connection list entity."""
    authorization_key: str | None = flattened("properties", default=None)
    """Key of the ExpressRoute circuit's authorization."""
    virtual_network_gateway1: NestedFilled[
        models.VirtualNetworkConnectionGatewayReference, VirtualNetworkConnectionGatewayReferenceDict
    ] = flattened("properties", default=None)
    """The gateway of the connection."""
    virtual_network_gateway2: NestedOrNone[
        models.VirtualNetworkConnectionGatewayReference, VirtualNetworkConnectionGatewayReferenceDict
    ] = flattened("properties", default=None)
    """The other gateway, for connections between networks."""
    local_network_gateway2: NestedOrNone[
        models.VirtualNetworkConnectionGatewayReference, VirtualNetworkConnectionGatewayReferenceDict
    ] = flattened("properties", default=None)
    """The local network gateway, for site-to-site connections."""
    connection_type: Filled[
        models.VirtualNetworkGatewayConnectionType | types.VirtualNetworkGatewayConnectionTypeValue
    ] = flattened("properties", default=None)
    """IPsec, Vnet2Vnet, ExpressRoute or VPNClient."""
    connection_protocol: (
        models.VirtualNetworkGatewayConnectionProtocol | types.VirtualNetworkGatewayConnectionProtocolValue | None
    ) = flattened("properties", default=None)
    """IKEv2 (default) or IKEv1."""
    routing_weight: int | None = flattened("properties", default=None)
    """Weight of the connection for routing."""
    connection_mode: (
        models.VirtualNetworkGatewayConnectionMode | types.VirtualNetworkGatewayConnectionModeValue | None
    ) = flattened("properties", default=None)
    """Which side builds the connection up."""
    shared_key: str | None = flattened("properties", default=None)
    """Shared key of an IPsec connection; the same at both ends."""
    connection_status: (
        models.VirtualNetworkGatewayConnectionStatus | types.VirtualNetworkGatewayConnectionStatusValue
    ) = flattened("properties", init=False)
    """State of a gateway's connection."""
    tunnel_connection_status: NestedList[TunnelConnectionHealth, types.TunnelConnectionHealthDict] = flattened(
        "properties", init=False
    )
    """State of each tunnel."""
    egress_bytes_transferred: int = flattened("properties", init=False)
    """Bytes that went out."""
    ingress_bytes_transferred: int = flattened("properties", init=False)
    """Bytes that came in."""
    peer: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """ExpressRoute circuit or virtual network at the other end."""
    enable_bgp: bool | None = flattened("properties", default=None)
    """Turns BGP on."""
    gateway_custom_bgp_ip_addresses: NestedListOrNone[
        models.GatewayCustomBgpIpAddressIpConfiguration, GatewayCustomBgpIpAddressIpConfigurationDict
    ] = flattened("properties", default=None)
    use_policy_based_traffic_selectors: bool | None = flattened("properties", default=None)
    """Uses policy-based traffic selectors."""
    ipsec_policies: NestedListOrNone[models.IpsecPolicy, IpsecPolicyDict] = flattened("properties", default=None)
    """IPsec policies of your own, in place of the default ones."""
    traffic_selector_policies: NestedListOrNone[models.TrafficSelectorPolicy, TrafficSelectorPolicyDict] = flattened(
        "properties", default=None
    )
    """Traffic selectors of the connection."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    express_route_gateway_bypass: bool | None = flattened("properties", default=None)
    """Sends data past the gateway (FastPath)."""
    enable_private_link_fast_path: bool | None = flattened("properties", default=None)
    routing_configuration: NestedOrNone[models.RoutingConfiguration, RoutingConfigurationDict] = flattened(
        "properties", default=None
    )
    """Route tables and static routes of the connection."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VirtualNetworkGatewayConnectionListEntityPropertiesFormat(Model):
    """Settings of a connection, as listed."""

    authorization_key: str | None = field("authorizationKey", default=None, secret=True)
    """Key of the ExpressRoute circuit's authorization."""
    virtual_network_gateway1: Nested[
        models.VirtualNetworkConnectionGatewayReference, VirtualNetworkConnectionGatewayReferenceDict
    ] = field("virtualNetworkGateway1", "VirtualNetworkConnectionGatewayReference")
    """The gateway of the connection."""
    virtual_network_gateway2: NestedOrNone[
        models.VirtualNetworkConnectionGatewayReference, VirtualNetworkConnectionGatewayReferenceDict
    ] = field("virtualNetworkGateway2", "VirtualNetworkConnectionGatewayReference", default=None)
    """The other gateway, for connections between networks."""
    local_network_gateway2: NestedOrNone[
        models.VirtualNetworkConnectionGatewayReference, VirtualNetworkConnectionGatewayReferenceDict
    ] = field("localNetworkGateway2", "VirtualNetworkConnectionGatewayReference", default=None)
    """The local network gateway, for site-to-site connections."""
    connection_type: models.VirtualNetworkGatewayConnectionType | types.VirtualNetworkGatewayConnectionTypeValue = (
        field("connectionType", "VirtualNetworkGatewayConnectionType")
    )
    """IPsec, Vnet2Vnet, ExpressRoute or VPNClient."""
    connection_protocol: (
        models.VirtualNetworkGatewayConnectionProtocol | types.VirtualNetworkGatewayConnectionProtocolValue | None
    ) = field("connectionProtocol", "VirtualNetworkGatewayConnectionProtocol", default=None)
    """IKEv2 (default) or IKEv1."""
    routing_weight: int | None = field("routingWeight", "int", default=None)
    """Weight of the connection for routing."""
    connection_mode: (
        models.VirtualNetworkGatewayConnectionMode | types.VirtualNetworkGatewayConnectionModeValue | None
    ) = field("connectionMode", "VirtualNetworkGatewayConnectionMode", default=None)
    """Which side builds the connection up."""
    shared_key: str | None = field("sharedKey", default=None, secret=True)
    """Shared key of an IPsec connection; the same at both ends."""
    connection_status: (
        models.VirtualNetworkGatewayConnectionStatus | types.VirtualNetworkGatewayConnectionStatusValue
    ) = read_only("connectionStatus", "VirtualNetworkGatewayConnectionStatus")
    """State of a gateway's connection."""
    tunnel_connection_status: NestedList[TunnelConnectionHealth, types.TunnelConnectionHealthDict] = read_only(
        "tunnelConnectionStatus", "[TunnelConnectionHealth]"
    )
    """State of each tunnel."""
    egress_bytes_transferred: int = read_only("egressBytesTransferred", "int")
    """Bytes that went out."""
    ingress_bytes_transferred: int = read_only("ingressBytesTransferred", "int")
    """Bytes that came in."""
    peer: NestedOrNone[models.SubResource, SubResourceDict] = field("peer", "SubResource", default=None)
    """ExpressRoute circuit or virtual network at the other end."""
    enable_bgp: bool | None = field("enableBgp", "bool", default=None)
    """Turns BGP on."""
    gateway_custom_bgp_ip_addresses: NestedListOrNone[
        models.GatewayCustomBgpIpAddressIpConfiguration, GatewayCustomBgpIpAddressIpConfigurationDict
    ] = field("gatewayCustomBgpIpAddresses", "[GatewayCustomBgpIpAddressIpConfiguration]", default=None)
    use_policy_based_traffic_selectors: bool | None = field("usePolicyBasedTrafficSelectors", "bool", default=None)
    """Uses policy-based traffic selectors."""
    ipsec_policies: NestedListOrNone[models.IpsecPolicy, IpsecPolicyDict] = field(
        "ipsecPolicies", "[IpsecPolicy]", default=None
    )
    """IPsec policies of your own, in place of the default ones."""
    traffic_selector_policies: NestedListOrNone[models.TrafficSelectorPolicy, TrafficSelectorPolicyDict] = field(
        "trafficSelectorPolicies", "[TrafficSelectorPolicy]", default=None
    )
    """Traffic selectors of the connection."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    express_route_gateway_bypass: bool | None = field("expressRouteGatewayBypass", "bool", default=None)
    """Sends data past the gateway (FastPath)."""
    enable_private_link_fast_path: bool | None = field("enablePrivateLinkFastPath", "bool", default=None)
    routing_configuration: NestedOrNone[models.RoutingConfiguration, RoutingConfigurationDict] = field(
        "routingConfiguration", "RoutingConfiguration", default=None
    )
    """Route tables and static routes of the connection."""


class VirtualNetworkGatewayConnectionPropertiesFormat(Model):
    """Settings of a connection of a virtual network gateway."""

    authorization_key: str | None = field("authorizationKey", default=None, secret=True)
    """Key of the ExpressRoute circuit's authorization."""
    virtual_network_gateway1: Nested[models.VirtualNetworkGateway, VirtualNetworkGatewayDict] = field(
        "virtualNetworkGateway1", "VirtualNetworkGateway"
    )
    """The gateway of the connection."""
    virtual_network_gateway2: NestedOrNone[models.VirtualNetworkGateway, VirtualNetworkGatewayDict] = field(
        "virtualNetworkGateway2", "VirtualNetworkGateway", default=None
    )
    """The other gateway, for connections between networks."""
    local_network_gateway2: NestedOrNone[models.LocalNetworkGateway, LocalNetworkGatewayDict] = field(
        "localNetworkGateway2", "LocalNetworkGateway", default=None
    )
    """The local network gateway, for site-to-site connections."""
    ingress_nat_rules: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "ingressNatRules", "[SubResource]", default=None
    )
    egress_nat_rules: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "egressNatRules", "[SubResource]", default=None
    )
    connection_type: models.VirtualNetworkGatewayConnectionType | types.VirtualNetworkGatewayConnectionTypeValue = (
        field("connectionType", "VirtualNetworkGatewayConnectionType")
    )
    """IPsec, Vnet2Vnet, ExpressRoute or VPNClient."""
    connection_protocol: (
        models.VirtualNetworkGatewayConnectionProtocol | types.VirtualNetworkGatewayConnectionProtocolValue | None
    ) = field("connectionProtocol", "VirtualNetworkGatewayConnectionProtocol", default=None)
    """IKEv2 (default) or IKEv1."""
    routing_weight: int | None = field("routingWeight", "int", default=None)
    """Weight of the connection for routing."""
    dpd_timeout_seconds: int | None = field("dpdTimeoutSeconds", "int", default=None)
    """Seconds after which a dead peer is detected."""
    connection_mode: (
        models.VirtualNetworkGatewayConnectionMode | types.VirtualNetworkGatewayConnectionModeValue | None
    ) = field("connectionMode", "VirtualNetworkGatewayConnectionMode", default=None)
    """Which side builds the connection up."""
    tunnel_properties: NestedListOrNone[
        VirtualNetworkGatewayConnectionTunnelProperties, types.VirtualNetworkGatewayConnectionTunnelPropertiesDict
    ] = field("tunnelProperties", "[VirtualNetworkGatewayConnectionTunnelProperties]", default=None)
    """Addresses of the tunnels."""
    shared_key: str | None = field("sharedKey", default=None, secret=True)
    """Shared key of an IPsec connection; the same at both ends."""
    connection_status: (
        models.VirtualNetworkGatewayConnectionStatus | types.VirtualNetworkGatewayConnectionStatusValue
    ) = read_only("connectionStatus", "VirtualNetworkGatewayConnectionStatus")
    """State of a gateway's connection."""
    tunnel_connection_status: NestedList[TunnelConnectionHealth, types.TunnelConnectionHealthDict] = read_only(
        "tunnelConnectionStatus", "[TunnelConnectionHealth]"
    )
    """State of each tunnel."""
    egress_bytes_transferred: int = read_only("egressBytesTransferred", "int")
    """Bytes that went out."""
    ingress_bytes_transferred: int = read_only("ingressBytesTransferred", "int")
    """Bytes that came in."""
    peer: NestedOrNone[models.SubResource, SubResourceDict] = field("peer", "SubResource", default=None)
    """ExpressRoute circuit or virtual network at the other end."""
    enable_bgp: bool | None = field("enableBgp", "bool", default=None)
    """Turns BGP on."""
    gateway_custom_bgp_ip_addresses: NestedListOrNone[
        models.GatewayCustomBgpIpAddressIpConfiguration, GatewayCustomBgpIpAddressIpConfigurationDict
    ] = field("gatewayCustomBgpIpAddresses", "[GatewayCustomBgpIpAddressIpConfiguration]", default=None)
    use_local_azure_ip_address: bool | None = field("useLocalAzureIpAddress", "bool", default=None)
    """Uses the private address of the gateway for the tunnel."""
    use_policy_based_traffic_selectors: bool | None = field("usePolicyBasedTrafficSelectors", "bool", default=None)
    """Uses policy-based traffic selectors."""
    ipsec_policies: NestedListOrNone[models.IpsecPolicy, IpsecPolicyDict] = field(
        "ipsecPolicies", "[IpsecPolicy]", default=None
    )
    """IPsec policies of your own, in place of the default ones."""
    traffic_selector_policies: NestedListOrNone[models.TrafficSelectorPolicy, TrafficSelectorPolicyDict] = field(
        "trafficSelectorPolicies", "[TrafficSelectorPolicy]", default=None
    )
    """Traffic selectors of the connection."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    express_route_gateway_bypass: bool | None = field("expressRouteGatewayBypass", "bool", default=None)
    """Sends data past the gateway (FastPath)."""
    enable_private_link_fast_path: bool | None = field("enablePrivateLinkFastPath", "bool", default=None)
    authentication_type: models.ConnectionAuthenticationType | types.ConnectionAuthenticationTypeValue | None = field(
        "authenticationType", "ConnectionAuthenticationType", default=None
    )
    """How a VPN connection is authenticated: shared key or certificate."""
    certificate_authentication: NestedOrNone[CertificateAuthentication, types.CertificateAuthenticationDict] = field(
        "certificateAuthentication", "CertificateAuthentication", default=None
    )
    """Certificates of a VPN connection."""
    routing_configuration: NestedOrNone[models.RoutingConfiguration, RoutingConfigurationDict] = field(
        "routingConfiguration", "RoutingConfiguration", default=None
    )
    """Route tables and static routes of the connection."""


class VirtualNetworkGatewayConnectionTunnelProperties(Model):
    """Addresses of a tunnel."""

    tunnel_ip_address: str | None = field("tunnelIpAddress", default=None)
    bgp_peering_address: str | None = field("bgpPeeringAddress", default=None)
