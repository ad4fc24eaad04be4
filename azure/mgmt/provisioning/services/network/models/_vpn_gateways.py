# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``vpn_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import SubResource, SubResourceModel, TrackedResourceWithSettableIdOptionalLocation

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _vpn_gateways as types
    from ..types._bases import SubResourceDict
    from ..types._common import (
        BgpSettingsDict,
        GatewayCustomBgpIpAddressIpConfigurationDict,
        IpsecPolicyDict,
        ProvisioningStateValue,
        RoutingConfigurationDict,
        TrafficSelectorPolicyDict,
        VpnNatRuleMappingDict,
        VpnNatRuleModeValue,
        VpnNatRuleTypeValue,
    )
    from ..types._virtual_network_gateway_connections import VirtualNetworkGatewayConnectionProtocolValue
else:
    typed(__name__)


class ConnectionSharedKeyResult(SubResourceModel):
    """Shared key of a link connection."""

    properties: NestedOrNone[SharedKeyProperties, types.SharedKeyPropertiesDict] = field(
        "properties", "SharedKeyProperties", default=None
    )
    """Settings of the connection shared key result."""


class NatRulePortMapping(Model):
    """Ports an inbound NAT rule gives to a member of a pool."""

    inbound_nat_rule_name: str | None = field("inboundNatRuleName", default=None)
    """Name of the inbound NAT rule."""
    frontend_port: int | None = field("frontendPort", "int", default=None)
    """Port on the frontend, 1 to 65534."""
    backend_port: int | None = field("backendPort", "int", default=None)
    """Port on the machines, 1 to 65535."""


class SharedKeyProperties(Model):
    """Shared key of a link connection."""

    shared_key: str | None = field("sharedKey", default=None, secret=True)
    """The key itself."""
    shared_key_length: int | None = field("sharedKeyLength", "int", default=None)
    """Length of the key."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class VpnConnection(SubResource):
    """A connection of a VPN site to a virtual hub's gateway."""

    properties: NestedOrNone[VpnConnectionProperties, types.VpnConnectionPropertiesDict] = field(
        "properties", "VpnConnectionProperties", default=None
    )
    """Settings of the VPN connection."""
    remote_vpn_site: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    routing_weight: int | None = flattened("properties", default=None)
    """Weight of the connection for routing."""
    dpd_timeout_seconds: int | None = flattened("properties", default=None)
    """Seconds after which a dead peer is detected."""
    connection_status: models.VpnConnectionStatus | types.VpnConnectionStatusValue = flattened("properties", init=False)
    """State of a VPN connection."""
    vpn_connection_protocol_type: (
        models.VirtualNetworkGatewayConnectionProtocol | VirtualNetworkGatewayConnectionProtocolValue | None
    ) = flattened("properties", default=None)
    """IKE version of a connection."""
    ingress_bytes_transferred: int = flattened("properties", init=False)
    """Bytes that came in."""
    egress_bytes_transferred: int = flattened("properties", init=False)
    """Bytes that went out."""
    connection_bandwidth: int | None = flattened("properties", default=None)
    shared_key: str | None = flattened("properties", default=None)
    """Shared key of the connection."""
    enable_bgp: bool | None = flattened("properties", default=None)
    """Turns BGP on."""
    use_policy_based_traffic_selectors: bool | None = flattened("properties", default=None)
    """Uses policy-based traffic selectors."""
    ipsec_policies: NestedListOrNone[models.IpsecPolicy, IpsecPolicyDict] = flattened("properties", default=None)
    """IPsec policies of your own, in place of the default ones."""
    traffic_selector_policies: NestedListOrNone[models.TrafficSelectorPolicy, TrafficSelectorPolicyDict] = flattened(
        "properties", default=None
    )
    """Traffic selectors of the connection."""
    enable_rate_limiting: bool | None = flattened("properties", default=None)
    enable_internet_security: bool | None = flattened("properties", default=None)
    """Lets the connection use the hub's way to the internet."""
    use_local_azure_ip_address: bool | None = flattened("properties", default=None)
    """Uses the private address of the gateway for the tunnel."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    vpn_link_connections: NestedListOrNone[VpnSiteLinkConnection, types.VpnSiteLinkConnectionDict] = flattened(
        "properties", default=None
    )
    routing_configuration: NestedOrNone[models.RoutingConfiguration, RoutingConfigurationDict] = flattened(
        "properties", default=None
    )
    """Route tables and static routes of the connection."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VpnConnectionPacketCaptureStartParameters(Model):
    """Filter and link connections of a packet capture."""

    filter_data: str | None = field("filterData", default=None)
    link_connection_names: list[str] | None = field("linkConnectionNames", "[str]", default=None)


class VpnConnectionPacketCaptureStopParameters(Model):
    """Where to store a packet capture."""

    sas_url: str | None = field("sasUrl", default=None, secret=True)
    """SAS URL to store the capture under."""
    link_connection_names: list[str] | None = field("linkConnectionNames", "[str]", default=None)
    """Link connections whose capture to stop."""


class VpnConnectionProperties(Model):
    """Settings of a VPN connection of a virtual hub."""

    remote_vpn_site: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "remoteVpnSite", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    routing_weight: int | None = field("routingWeight", "int", default=None)
    """Weight of the connection for routing."""
    dpd_timeout_seconds: int | None = field("dpdTimeoutSeconds", "int", default=None)
    """Seconds after which a dead peer is detected."""
    connection_status: models.VpnConnectionStatus | types.VpnConnectionStatusValue = read_only(
        "connectionStatus", "VpnConnectionStatus"
    )
    """State of a VPN connection."""
    vpn_connection_protocol_type: (
        models.VirtualNetworkGatewayConnectionProtocol | VirtualNetworkGatewayConnectionProtocolValue | None
    ) = field("vpnConnectionProtocolType", "VirtualNetworkGatewayConnectionProtocol", default=None)
    """IKE version of a connection."""
    ingress_bytes_transferred: int = read_only("ingressBytesTransferred", "int")
    """Bytes that came in."""
    egress_bytes_transferred: int = read_only("egressBytesTransferred", "int")
    """Bytes that went out."""
    connection_bandwidth: int | None = field("connectionBandwidth", "int", default=None)
    shared_key: str | None = field("sharedKey", default=None, secret=True)
    """Shared key of the connection."""
    enable_bgp: bool | None = field("enableBgp", "bool", default=None)
    """Turns BGP on."""
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
    enable_rate_limiting: bool | None = field("enableRateLimiting", "bool", default=None)
    enable_internet_security: bool | None = field("enableInternetSecurity", "bool", default=None)
    """Lets the connection use the hub's way to the internet."""
    use_local_azure_ip_address: bool | None = field("useLocalAzureIpAddress", "bool", default=None)
    """Uses the private address of the gateway for the tunnel."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    vpn_link_connections: NestedListOrNone[VpnSiteLinkConnection, types.VpnSiteLinkConnectionDict] = field(
        "vpnLinkConnections", "[VpnSiteLinkConnection]", default=None
    )
    routing_configuration: NestedOrNone[models.RoutingConfiguration, RoutingConfigurationDict] = field(
        "routingConfiguration", "RoutingConfiguration", default=None
    )
    """Route tables and static routes of the connection."""


class VpnGateway(TrackedResourceWithSettableIdOptionalLocation):
    """A VPN gateway of a virtual hub."""

    properties: NestedOrNone[VpnGatewayProperties, types.VpnGatewayPropertiesDict] = field(
        "properties", "VpnGatewayProperties", default=None
    )
    """Settings of the VPN gateway."""
    virtual_hub: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Virtual hub it belongs to."""
    connections: NestedListOrNone[VpnConnection, types.VpnConnectionDict] = flattened("properties", default=None)
    bgp_settings: NestedOrNone[models.BgpSettings, BgpSettingsDict] = flattened("properties", default=None)
    """BGP settings of the gateway."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    vpn_gateway_scale_unit: int | None = flattened("properties", default=None)
    """Number of scale units of the gateway."""
    ip_configurations: NestedList[VpnGatewayIpConfiguration, types.VpnGatewayIpConfigurationDict] = flattened(
        "properties", init=False
    )
    """IP configurations, which give it its addresses."""
    enable_bgp_route_translation_for_nat: bool | None = flattened("properties", default=None)
    is_routing_preference_internet: bool | None = flattened("properties", default=None)
    nat_rules: NestedListOrNone[VpnGatewayNatRule, types.VpnGatewayNatRuleDict] = flattened("properties", default=None)
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VpnGatewayIpConfiguration(Model):
    """Addresses of an instance of a VPN gateway."""

    id: str | None = field("id", default=None)
    """ID of the IP configuration."""
    public_ip_address: str | None = field("publicIpAddress", default=None)
    private_ip_address: str | None = field("privateIpAddress", default=None)


class VpnGatewayNatRule(SubResourceModel):
    """A NAT rule of a virtual hub's VPN gateway."""

    properties: NestedOrNone[VpnGatewayNatRuleProperties, types.VpnGatewayNatRulePropertiesDict] = field(
        "properties", "VpnGatewayNatRuleProperties", default=None
    )
    """Settings of the VPN gateway NAT rule."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    mode: models.VpnNatRuleMode | VpnNatRuleModeValue | None = flattened("properties", default=None)
    """Direction of a NAT rule."""
    internal_mappings: NestedListOrNone[models.VpnNatRuleMapping, VpnNatRuleMappingDict] = flattened(
        "properties", default=None
    )
    external_mappings: NestedListOrNone[models.VpnNatRuleMapping, VpnNatRuleMappingDict] = flattened(
        "properties", default=None
    )
    ip_configuration_id: str | None = flattened("properties", default=None)
    egress_vpn_site_link_connections: NestedList[models.SubResource, SubResourceDict] = flattened(
        "properties", init=False
    )
    ingress_vpn_site_link_connections: NestedList[models.SubResource, SubResourceDict] = flattened(
        "properties", init=False
    )
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VpnGatewayNatRuleProperties(Model):
    """Properties of a VPN gateway NAT rule."""

    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    type: models.VpnNatRuleType | VpnNatRuleTypeValue | None = field("type", "VpnNatRuleType", default=None)
    """Whether a NAT rule is static or dynamic."""
    mode: models.VpnNatRuleMode | VpnNatRuleModeValue | None = field("mode", "VpnNatRuleMode", default=None)
    """Direction of a NAT rule."""
    internal_mappings: NestedListOrNone[models.VpnNatRuleMapping, VpnNatRuleMappingDict] = field(
        "internalMappings", "[VpnNatRuleMapping]", default=None
    )
    external_mappings: NestedListOrNone[models.VpnNatRuleMapping, VpnNatRuleMappingDict] = field(
        "externalMappings", "[VpnNatRuleMapping]", default=None
    )
    ip_configuration_id: str | None = field("ipConfigurationId", default=None)
    egress_vpn_site_link_connections: NestedList[models.SubResource, SubResourceDict] = read_only(
        "egressVpnSiteLinkConnections", "[SubResource]"
    )
    ingress_vpn_site_link_connections: NestedList[models.SubResource, SubResourceDict] = read_only(
        "ingressVpnSiteLinkConnections", "[SubResource]"
    )


class VpnGatewayPacketCaptureStartParameters(Model):
    """Filter of a packet capture."""

    filter_data: str | None = field("filterData", default=None)


class VpnGatewayPacketCaptureStopParameters(Model):
    """Where to store a packet capture."""

    sas_url: str | None = field("sasUrl", default=None, secret=True)
    """SAS URL to store the capture under."""


class VpnGatewayProperties(Model):
    """Properties of a VPN gateway."""

    virtual_hub: NestedOrNone[models.SubResource, SubResourceDict] = field("virtualHub", "SubResource", default=None)
    """Virtual hub it belongs to."""
    connections: NestedListOrNone[VpnConnection, types.VpnConnectionDict] = field(
        "connections", "[VpnConnection]", default=None
    )
    bgp_settings: NestedOrNone[models.BgpSettings, BgpSettingsDict] = field("bgpSettings", "BgpSettings", default=None)
    """BGP settings of the gateway."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    vpn_gateway_scale_unit: int | None = field("vpnGatewayScaleUnit", "int", default=None)
    """Number of scale units of the gateway."""
    ip_configurations: NestedList[VpnGatewayIpConfiguration, types.VpnGatewayIpConfigurationDict] = read_only(
        "ipConfigurations", "[VpnGatewayIpConfiguration]"
    )
    """IP configurations, which give it its addresses."""
    enable_bgp_route_translation_for_nat: bool | None = field("enableBgpRouteTranslationForNat", "bool", default=None)
    is_routing_preference_internet: bool | None = field("isRoutingPreferenceInternet", "bool", default=None)
    nat_rules: NestedListOrNone[VpnGatewayNatRule, types.VpnGatewayNatRuleDict] = field(
        "natRules", "[VpnGatewayNatRule]", default=None
    )


class VpnSiteLinkConnection(SubResourceModel):
    """A connection of a VPN site's link."""

    properties: NestedOrNone[VpnSiteLinkConnectionProperties, types.VpnSiteLinkConnectionPropertiesDict] = field(
        "properties", "VpnSiteLinkConnectionProperties", default=None
    )
    """Settings of the VPN site link connection."""
    vpn_site_link: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    routing_weight: int | None = flattened("properties", default=None)
    """Weight of the connection for routing."""
    vpn_link_connection_mode: models.VpnLinkConnectionMode | types.VpnLinkConnectionModeValue | None = flattened(
        "properties", default=None
    )
    """Which side builds a link connection up."""
    connection_status: models.VpnConnectionStatus | types.VpnConnectionStatusValue = flattened("properties", init=False)
    """State of a VPN connection."""
    vpn_connection_protocol_type: (
        models.VirtualNetworkGatewayConnectionProtocol | VirtualNetworkGatewayConnectionProtocolValue | None
    ) = flattened("properties", default=None)
    """IKE version of a connection."""
    ingress_bytes_transferred: int = flattened("properties", init=False)
    """Bytes that came in."""
    egress_bytes_transferred: int = flattened("properties", init=False)
    """Bytes that went out."""
    connection_bandwidth: int | None = flattened("properties", default=None)
    shared_key: str | None = flattened("properties", default=None)
    """Shared key of the link connection."""
    enable_bgp: bool | None = flattened("properties", default=None)
    """Turns BGP on."""
    vpn_gateway_custom_bgp_addresses: NestedListOrNone[
        models.GatewayCustomBgpIpAddressIpConfiguration, GatewayCustomBgpIpAddressIpConfigurationDict
    ] = flattened("properties", default=None)
    use_policy_based_traffic_selectors: bool | None = flattened("properties", default=None)
    """Uses policy-based traffic selectors."""
    ipsec_policies: NestedListOrNone[models.IpsecPolicy, IpsecPolicyDict] = flattened("properties", default=None)
    """IPsec policies of your own, in place of the default ones."""
    enable_rate_limiting: bool | None = flattened("properties", default=None)
    use_local_azure_ip_address: bool | None = flattened("properties", default=None)
    """Uses the private address of the gateway for the tunnel."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    ingress_nat_rules: NestedListOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    egress_nat_rules: NestedListOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    dpd_timeout_seconds: int | None = flattened("properties", default=None)
    """Seconds after which a dead peer is detected."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VpnSiteLinkConnectionProperties(Model):
    """Settings of a link connection."""

    vpn_site_link: NestedOrNone[models.SubResource, SubResourceDict] = field("vpnSiteLink", "SubResource", default=None)
    """Reference to another resource by its ID."""
    routing_weight: int | None = field("routingWeight", "int", default=None)
    """Weight of the connection for routing."""
    vpn_link_connection_mode: models.VpnLinkConnectionMode | types.VpnLinkConnectionModeValue | None = field(
        "vpnLinkConnectionMode", "VpnLinkConnectionMode", default=None
    )
    """Which side builds a link connection up."""
    connection_status: models.VpnConnectionStatus | types.VpnConnectionStatusValue = read_only(
        "connectionStatus", "VpnConnectionStatus"
    )
    """State of a VPN connection."""
    vpn_connection_protocol_type: (
        models.VirtualNetworkGatewayConnectionProtocol | VirtualNetworkGatewayConnectionProtocolValue | None
    ) = field("vpnConnectionProtocolType", "VirtualNetworkGatewayConnectionProtocol", default=None)
    """IKE version of a connection."""
    ingress_bytes_transferred: int = read_only("ingressBytesTransferred", "int")
    """Bytes that came in."""
    egress_bytes_transferred: int = read_only("egressBytesTransferred", "int")
    """Bytes that went out."""
    connection_bandwidth: int | None = field("connectionBandwidth", "int", default=None)
    shared_key: str | None = field("sharedKey", default=None, secret=True)
    """Shared key of the link connection."""
    enable_bgp: bool | None = field("enableBgp", "bool", default=None)
    """Turns BGP on."""
    vpn_gateway_custom_bgp_addresses: NestedListOrNone[
        models.GatewayCustomBgpIpAddressIpConfiguration, GatewayCustomBgpIpAddressIpConfigurationDict
    ] = field("vpnGatewayCustomBgpAddresses", "[GatewayCustomBgpIpAddressIpConfiguration]", default=None)
    use_policy_based_traffic_selectors: bool | None = field("usePolicyBasedTrafficSelectors", "bool", default=None)
    """Uses policy-based traffic selectors."""
    ipsec_policies: NestedListOrNone[models.IpsecPolicy, IpsecPolicyDict] = field(
        "ipsecPolicies", "[IpsecPolicy]", default=None
    )
    """IPsec policies of your own, in place of the default ones."""
    enable_rate_limiting: bool | None = field("enableRateLimiting", "bool", default=None)
    use_local_azure_ip_address: bool | None = field("useLocalAzureIpAddress", "bool", default=None)
    """Uses the private address of the gateway for the tunnel."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    ingress_nat_rules: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "ingressNatRules", "[SubResource]", default=None
    )
    egress_nat_rules: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "egressNatRules", "[SubResource]", default=None
    )
    dpd_timeout_seconds: int | None = field("dpdTimeoutSeconds", "int", default=None)
    """Seconds after which a dead peer is detected."""
