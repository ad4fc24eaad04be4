# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``virtual_network_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource, SubResource, SubResourceModel

if TYPE_CHECKING:
    from ....core.models.nested import Filled, Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _virtual_network_gateways as types
    from ..types._bases import SubResourceDict
    from ..types._common import (
        AddressSpaceDict,
        AuthenticationMethodValue,
        BgpSettingsDict,
        DhGroupValue,
        ExtendedLocationDict,
        IkeEncryptionValue,
        IkeIntegrityValue,
        IpsecEncryptionValue,
        IpsecIntegrityValue,
        IpsecPolicyDict,
        ManagedServiceIdentityDict,
        PfsGroupValue,
        ProvisioningStateValue,
        RadiusServerDict,
        VpnAuthenticationTypeValue,
        VpnNatRuleMappingDict,
        VpnNatRuleModeValue,
        VpnNatRuleTypeValue,
        VpnPolicyMemberAttributeTypeValue,
    )
    from ..types._ip_allocations import IPAllocationMethodValue
    from ..types._vpn_gateways import VpnGatewayGenerationValue
else:
    typed(__name__)


class BgpPeerStatus(Model):
    """State of a BGP peer."""

    local_address: str = read_only("localAddress")
    neighbor: str = read_only("neighbor")
    asn: int = read_only("asn", "int")
    """BGP autonomous system number."""
    state: models.BgpPeerState | types.BgpPeerStateValue = read_only("state", "BgpPeerState")
    """State of a BGP peer."""
    connected_duration: str = read_only("connectedDuration")
    routes_received: int = read_only("routesReceived", "int")
    messages_sent: int = read_only("messagesSent", "int")
    messages_received: int = read_only("messagesReceived", "int")


class BgpPeerStatusListResult(Model):
    """The BGP peers of a gateway."""

    value: NestedListOrNone[BgpPeerStatus, types.BgpPeerStatusDict] = field("value", "[BgpPeerStatus]", default=None)
    """The BGP peer statuses."""


class GatewayEffectiveRoute(Model):
    """A route in effect on a gateway."""

    local_address: str = read_only("localAddress")
    address_prefixes: list[str] = read_only("addressPrefixes", "[str]")
    """Address prefixes in CIDR form, such as "10.0.0.0/16"."""
    next_hop_ip_address: str = read_only("nextHopIpAddress")
    next_hop_type: models.GatewayEffectiveRouteNextHopType | types.GatewayEffectiveRouteNextHopTypeValue = read_only(
        "nextHopType", "GatewayEffectiveRouteNextHopType"
    )
    """Kind of the next hop of a gateway's route."""


class GatewayEffectiveRouteListResult(Model):
    """The routes in effect on a gateway."""

    value: NestedListOrNone[GatewayEffectiveRoute, types.GatewayEffectiveRouteDict] = field(
        "value", "[GatewayEffectiveRoute]", default=None
    )
    """The gateway effective routes."""


class GatewayRoute(Model):
    """A route a gateway has learned or advertises."""

    local_address: str = read_only("localAddress")
    network: str = read_only("network")
    next_hop: str = read_only("nextHop")
    source_peer: str = read_only("sourcePeer")
    origin: str = read_only("origin")
    as_path: str = read_only("asPath")
    """AS path of the route."""
    weight: int = read_only("weight", "int")


class GatewayRouteListResult(Model):
    """Routes of a gateway."""

    value: NestedListOrNone[GatewayRoute, types.GatewayRouteDict] = field("value", "[GatewayRoute]", default=None)
    """The gateway routes."""


class VirtualNetworkGateway(Resource):
    """A virtual network gateway for VPN or ExpressRoute."""

    properties: NestedOrNone[VirtualNetworkGatewayPropertiesFormat, types.VirtualNetworkGatewayPropertiesFormatDict] = (
        field("properties", "VirtualNetworkGatewayPropertiesFormat", default=None)
    )
    """Settings of the virtual network gateway."""
    auto_scale_configuration: NestedOrNone[
        VirtualNetworkGatewayAutoScaleConfiguration, types.VirtualNetworkGatewayAutoScaleConfigurationDict
    ] = flattened("properties", default=None)
    """Automatic scaling; for ExpressRoute."""
    ip_configurations: NestedListOrNone[
        VirtualNetworkGatewayIPConfiguration, types.VirtualNetworkGatewayIPConfigurationDict
    ] = flattened("properties", default=None)
    """IP configurations; two for active-active gateways."""
    gateway_type: models.VirtualNetworkGatewayType | types.VirtualNetworkGatewayTypeValue | None = flattened(
        "properties", default=None
    )
    """Vpn or ExpressRoute; fixed at creation."""
    vpn_type: models.VpnType | types.VpnTypeValue | None = flattened("properties", default=None)
    """RouteBased or PolicyBased; fixed at creation."""
    vpn_gateway_generation: models.VpnGatewayGeneration | VpnGatewayGenerationValue | None = flattened(
        "properties", default=None
    )
    """Generation of a VPN gateway."""
    enable_bgp: bool | None = flattened("properties", default=None)
    """Turns BGP on."""
    enable_private_ip_address: bool | None = flattened("properties", default=None)
    virtual_network_gateway_migration_status: NestedOrNone[
        VirtualNetworkGatewayMigrationStatus, types.VirtualNetworkGatewayMigrationStatusDict
    ] = flattened("properties", default=None)
    """State of a gateway's migration."""
    active_active: bool | None = flattened("properties", default=None)
    """Runs two active instances."""
    enable_high_bandwidth_vpn_gateway: bool | None = flattened("properties", default=None)
    disable_ip_sec_replay_protection: bool | None = flattened("properties", default=None)
    gateway_default_site: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Local network gateway all traffic to the internet goes to (forced tunnelling)."""
    sku: NestedOrNone[VirtualNetworkGatewaySku, types.VirtualNetworkGatewaySkuDict] = flattened(
        "properties", default=None
    )
    """SKU of the gateway."""
    vpn_client_configuration: NestedOrNone[VpnClientConfiguration, types.VpnClientConfigurationDict] = flattened(
        "properties", default=None
    )
    """Point-to-site VPN of the gateway."""
    virtual_network_gateway_policy_groups: NestedListOrNone[
        VirtualNetworkGatewayPolicyGroup, types.VirtualNetworkGatewayPolicyGroupDict
    ] = flattened("properties", default=None)
    bgp_settings: NestedOrNone[models.BgpSettings, BgpSettingsDict] = flattened("properties", default=None)
    """BGP settings of the gateway."""
    custom_routes: NestedOrNone[models.AddressSpace, AddressSpaceDict] = flattened("properties", default=None)
    """Further address spaces that VPN clients reach."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    enable_dns_forwarding: bool | None = flattened("properties", default=None)
    inbound_dns_forwarding_endpoint: str = flattened("properties", init=False)
    v_net_extended_location_resource_id: str | None = flattened("properties", default=None)
    nat_rules: NestedListOrNone[VirtualNetworkGatewayNatRule, types.VirtualNetworkGatewayNatRuleDict] = flattened(
        "properties", default=None
    )
    """NAT rules of the gateway."""
    enable_bgp_route_translation_for_nat: bool | None = flattened("properties", default=None)
    allow_virtual_wan_traffic: bool | None = flattened("properties", default=None)
    allow_remote_vnet_traffic: bool | None = flattened("properties", default=None)
    admin_state: models.AdminState | types.AdminStateValue | None = flattened("properties", default=None)
    """Whether a gateway lets traffic through."""
    resiliency_model: models.ResiliencyModel | types.ResiliencyModelValue | None = flattened("properties", default=None)
    """Whether a gateway uses one peering location or several."""
    extended_location: NestedOrNone[models.ExtendedLocation, ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Edge zone the resource is in; none for the region itself."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identity of the resource."""


class VirtualNetworkGatewayAutoScaleBounds(Model):
    """Least and greatest number of a gateway's scale units."""

    min: int | None = field("min", "int", default=None)
    max: int | None = field("max", "int", default=None)


class VirtualNetworkGatewayAutoScaleConfiguration(Model):
    """Automatic scaling of a gateway."""

    bounds: NestedOrNone[VirtualNetworkGatewayAutoScaleBounds, types.VirtualNetworkGatewayAutoScaleBoundsDict] = field(
        "bounds", "VirtualNetworkGatewayAutoScaleBounds", default=None
    )
    """Least and greatest number of a gateway's scale units."""


class VirtualNetworkGatewayIPConfiguration(SubResource):
    """An IP configuration of a gateway."""

    properties: NestedOrNone[
        VirtualNetworkGatewayIPConfigurationPropertiesFormat,
        types.VirtualNetworkGatewayIPConfigurationPropertiesFormatDict,
    ] = field("properties", "VirtualNetworkGatewayIPConfigurationPropertiesFormat", default=None)
    """Settings of the virtual network gateway IP configuration."""
    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue | None = flattened(
        "properties", default=None
    )
    """Static (an address of your choice) or Dynamic."""
    subnet: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Subnet of the gateway; it has to be named GatewaySubnet."""
    public_ip_address: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Public IP address, by its ID."""
    private_ip_address: str = flattened("properties", init=False)
    """Private IP address; with static assignment the one wanted."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VirtualNetworkGatewayIPConfigurationPropertiesFormat(Model):
    """Settings of an IP configuration of a gateway."""

    private_ip_allocation_method: models.IPAllocationMethod | IPAllocationMethodValue | None = field(
        "privateIPAllocationMethod", "IPAllocationMethod", default=None
    )
    """Static (an address of your choice) or Dynamic."""
    subnet: NestedOrNone[models.SubResource, SubResourceDict] = field("subnet", "SubResource", default=None)
    """Subnet of the gateway; it has to be named GatewaySubnet."""
    public_ip_address: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "publicIPAddress", "SubResource", default=None
    )
    """Public IP address, by its ID."""
    private_ip_address: str = read_only("privateIPAddress")
    """Private IP address; with static assignment the one wanted."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class VirtualNetworkGatewayMigrationParameters(Model):
    """Kind of a gateway's migration, and the new resource."""

    migration_type: models.VirtualNetworkGatewayMigrationType | types.VirtualNetworkGatewayMigrationTypeValue = field(
        "migrationType", "VirtualNetworkGatewayMigrationType"
    )
    """Kind of a gateway's migration."""
    resource_url: str | None = field("resourceUrl", default=None)


class VirtualNetworkGatewayMigrationStatus(Model):
    """State of a gateway's migration."""

    state: models.VirtualNetworkGatewayMigrationState | types.VirtualNetworkGatewayMigrationStateValue | None = field(
        "state", "VirtualNetworkGatewayMigrationState", default=None
    )
    """State of a gateway's migration."""
    phase: models.VirtualNetworkGatewayMigrationPhase | types.VirtualNetworkGatewayMigrationPhaseValue | None = field(
        "phase", "VirtualNetworkGatewayMigrationPhase", default=None
    )
    """Phase of a gateway's migration."""
    error_message: str | None = field("errorMessage", default=None)
    """What went wrong; empty without an error."""


class VirtualNetworkGatewayNatRule(SubResourceModel):
    """A NAT rule of a virtual network gateway."""

    properties: NestedOrNone[
        VirtualNetworkGatewayNatRuleProperties, types.VirtualNetworkGatewayNatRulePropertiesDict
    ] = field("properties", "VirtualNetworkGatewayNatRuleProperties", default=None)
    """Settings of the virtual network gateway NAT rule."""
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
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VirtualNetworkGatewayNatRuleProperties(Model):
    """Properties of a virtual network gateway NAT rule."""

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


class VirtualNetworkGatewayPolicyGroup(SubResource):
    """A policy group of a gateway: address pools by user."""

    properties: NestedOrNone[
        VirtualNetworkGatewayPolicyGroupProperties, types.VirtualNetworkGatewayPolicyGroupPropertiesDict
    ] = field("properties", "VirtualNetworkGatewayPolicyGroupProperties", default=None)
    """Settings of the virtual network gateway policy group."""
    is_default: bool | None = flattened("properties", default=None)
    priority: int | None = flattened("properties", default=None)
    """Priority of the policy group."""
    policy_members: NestedListOrNone[
        VirtualNetworkGatewayPolicyGroupMember, types.VirtualNetworkGatewayPolicyGroupMemberDict
    ] = flattened("properties", default=None)
    vng_client_connection_configurations: NestedList[models.SubResource, SubResourceDict] = flattened(
        "properties", init=False
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VirtualNetworkGatewayPolicyGroupMember(Model):
    """A member of a gateway's policy group."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    attribute_type: models.VpnPolicyMemberAttributeType | VpnPolicyMemberAttributeTypeValue | None = field(
        "attributeType", "VpnPolicyMemberAttributeType", default=None
    )
    """Attribute by which users belong to a policy group."""
    attribute_value: str | None = field("attributeValue", default=None)


class VirtualNetworkGatewayPolicyGroupProperties(Model):
    """Settings of a gateway's policy group."""

    is_default: bool = field("isDefault", "bool")
    priority: int = field("priority", "int")
    """Priority of the policy group."""
    policy_members: NestedList[
        VirtualNetworkGatewayPolicyGroupMember, types.VirtualNetworkGatewayPolicyGroupMemberDict
    ] = field("policyMembers", "[VirtualNetworkGatewayPolicyGroupMember]")
    vng_client_connection_configurations: NestedList[models.SubResource, SubResourceDict] = read_only(
        "vngClientConnectionConfigurations", "[SubResource]"
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class VirtualNetworkGatewayPropertiesFormat(Model):
    """Settings of a virtual network gateway."""

    auto_scale_configuration: NestedOrNone[
        VirtualNetworkGatewayAutoScaleConfiguration, types.VirtualNetworkGatewayAutoScaleConfigurationDict
    ] = field("autoScaleConfiguration", "VirtualNetworkGatewayAutoScaleConfiguration", default=None)
    """Automatic scaling; for ExpressRoute."""
    ip_configurations: NestedListOrNone[
        VirtualNetworkGatewayIPConfiguration, types.VirtualNetworkGatewayIPConfigurationDict
    ] = field("ipConfigurations", "[VirtualNetworkGatewayIPConfiguration]", default=None)
    """IP configurations; two for active-active gateways."""
    gateway_type: models.VirtualNetworkGatewayType | types.VirtualNetworkGatewayTypeValue | None = field(
        "gatewayType", "VirtualNetworkGatewayType", default=None
    )
    """Vpn or ExpressRoute; fixed at creation."""
    vpn_type: models.VpnType | types.VpnTypeValue | None = field("vpnType", "VpnType", default=None)
    """RouteBased or PolicyBased; fixed at creation."""
    vpn_gateway_generation: models.VpnGatewayGeneration | VpnGatewayGenerationValue | None = field(
        "vpnGatewayGeneration", "VpnGatewayGeneration", default=None
    )
    """Generation of a VPN gateway."""
    enable_bgp: bool | None = field("enableBgp", "bool", default=None)
    """Turns BGP on."""
    enable_private_ip_address: bool | None = field("enablePrivateIpAddress", "bool", default=None)
    virtual_network_gateway_migration_status: NestedOrNone[
        VirtualNetworkGatewayMigrationStatus, types.VirtualNetworkGatewayMigrationStatusDict
    ] = field("virtualNetworkGatewayMigrationStatus", "VirtualNetworkGatewayMigrationStatus", default=None)
    """State of a gateway's migration."""
    active_active: bool | None = field("activeActive", "bool", default=None)
    """Runs two active instances."""
    enable_high_bandwidth_vpn_gateway: bool | None = field("enableHighBandwidthVpnGateway", "bool", default=None)
    disable_ip_sec_replay_protection: bool | None = field("disableIPSecReplayProtection", "bool", default=None)
    gateway_default_site: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "gatewayDefaultSite", "SubResource", default=None
    )
    """Local network gateway all traffic to the internet goes to (forced tunnelling)."""
    sku: NestedOrNone[VirtualNetworkGatewaySku, types.VirtualNetworkGatewaySkuDict] = field(
        "sku", "VirtualNetworkGatewaySku", default=None
    )
    """SKU of the gateway."""
    vpn_client_configuration: NestedOrNone[VpnClientConfiguration, types.VpnClientConfigurationDict] = field(
        "vpnClientConfiguration", "VpnClientConfiguration", default=None
    )
    """Point-to-site VPN of the gateway."""
    virtual_network_gateway_policy_groups: NestedListOrNone[
        VirtualNetworkGatewayPolicyGroup, types.VirtualNetworkGatewayPolicyGroupDict
    ] = field("virtualNetworkGatewayPolicyGroups", "[VirtualNetworkGatewayPolicyGroup]", default=None)
    bgp_settings: NestedOrNone[models.BgpSettings, BgpSettingsDict] = field("bgpSettings", "BgpSettings", default=None)
    """BGP settings of the gateway."""
    custom_routes: NestedOrNone[models.AddressSpace, AddressSpaceDict] = field(
        "customRoutes", "AddressSpace", default=None
    )
    """Further address spaces that VPN clients reach."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    enable_dns_forwarding: bool | None = field("enableDnsForwarding", "bool", default=None)
    inbound_dns_forwarding_endpoint: str = read_only("inboundDnsForwardingEndpoint")
    v_net_extended_location_resource_id: str | None = field("vNetExtendedLocationResourceId", default=None)
    nat_rules: NestedListOrNone[VirtualNetworkGatewayNatRule, types.VirtualNetworkGatewayNatRuleDict] = field(
        "natRules", "[VirtualNetworkGatewayNatRule]", default=None
    )
    """NAT rules of the gateway."""
    enable_bgp_route_translation_for_nat: bool | None = field("enableBgpRouteTranslationForNat", "bool", default=None)
    allow_virtual_wan_traffic: bool | None = field("allowVirtualWanTraffic", "bool", default=None)
    allow_remote_vnet_traffic: bool | None = field("allowRemoteVnetTraffic", "bool", default=None)
    admin_state: models.AdminState | types.AdminStateValue | None = field("adminState", "AdminState", default=None)
    """Whether a gateway lets traffic through."""
    resiliency_model: models.ResiliencyModel | types.ResiliencyModelValue | None = field(
        "resiliencyModel", "ResiliencyModel", default=None
    )
    """Whether a gateway uses one peering location or several."""


class VirtualNetworkGatewaySku(Model):
    """SKU of a virtual network gateway."""

    name: models.VirtualNetworkGatewaySkuName | types.VirtualNetworkGatewaySkuNameValue | None = field(
        "name", "VirtualNetworkGatewaySkuName", default=None
    )
    """SKU, such as "VpnGw1AZ" or "ErGw1AZ"."""
    tier: models.VirtualNetworkGatewaySkuTier | types.VirtualNetworkGatewaySkuTierValue | None = field(
        "tier", "VirtualNetworkGatewaySkuTier", default=None
    )
    """Tier, the same as the name."""
    capacity: int = read_only("capacity", "int")
    """Number of instances."""


class VngClientConnectionConfiguration(SubResource):
    """Address pool of a gateway's VPN clients, by policy group."""

    properties: NestedOrNone[
        VngClientConnectionConfigurationProperties, types.VngClientConnectionConfigurationPropertiesDict
    ] = field("properties", "VngClientConnectionConfigurationProperties", default=None)
    """Settings of the virtual network gateway client connection configuration."""
    vpn_client_address_pool: NestedOrNone[models.AddressSpace, AddressSpaceDict] = flattened("properties", default=None)
    """Address pool of the VPN clients."""
    virtual_network_gateway_policy_groups: NestedListOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VngClientConnectionConfigurationProperties(Model):
    """Properties of a virtual network gateway client connection configuration."""

    vpn_client_address_pool: Nested[models.AddressSpace, AddressSpaceDict] = field(
        "vpnClientAddressPool", "AddressSpace"
    )
    """Address pool of the VPN clients."""
    virtual_network_gateway_policy_groups: NestedList[models.SubResource, SubResourceDict] = field(
        "virtualNetworkGatewayPolicyGroups", "[SubResource]"
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class VpnClientConfiguration(Model):
    """Point-to-site VPN of a gateway."""

    vpn_client_address_pool: NestedOrNone[models.AddressSpace, AddressSpaceDict] = field(
        "vpnClientAddressPool", "AddressSpace", default=None
    )
    """Address pool of the VPN clients."""
    vpn_client_root_certificates: NestedListOrNone[VpnClientRootCertificate, types.VpnClientRootCertificateDict] = (
        field("vpnClientRootCertificates", "[VpnClientRootCertificate]", default=None)
    )
    """Root certificates of client certificates."""
    vpn_client_revoked_certificates: NestedListOrNone[
        VpnClientRevokedCertificate, types.VpnClientRevokedCertificateDict
    ] = field("vpnClientRevokedCertificates", "[VpnClientRevokedCertificate]", default=None)
    """Client certificates that are revoked."""
    vpn_client_protocols: list[models.VpnClientProtocol | types.VpnClientProtocolValue] | None = field(
        "vpnClientProtocols", "[VpnClientProtocol]", default=None
    )
    """Protocols of the VPN clients."""
    vpn_authentication_types: list[models.VpnAuthenticationType | VpnAuthenticationTypeValue] | None = field(
        "vpnAuthenticationTypes", "[VpnAuthenticationType]", default=None
    )
    """Ways of authentication."""
    vpn_client_ipsec_policies: NestedListOrNone[models.IpsecPolicy, IpsecPolicyDict] = field(
        "vpnClientIpsecPolicies", "[IpsecPolicy]", default=None
    )
    """IPsec policies for the VPN clients."""
    radius_server_address: str | None = field("radiusServerAddress", default=None)
    """Address of the RADIUS server."""
    radius_server_secret: str | None = field("radiusServerSecret", default=None, secret=True)
    """Secret shared with the RADIUS server."""
    radius_servers: NestedListOrNone[models.RadiusServer, RadiusServerDict] = field(
        "radiusServers", "[RadiusServer]", default=None
    )
    """RADIUS servers, if there are several."""
    aad_tenant: str | None = field("aadTenant", default=None)
    """Microsoft Entra tenant, as a URL."""
    aad_audience: str | None = field("aadAudience", default=None)
    """Application ID of the VPN client application."""
    aad_issuer: str | None = field("aadIssuer", default=None)
    """Issuer of the tokens, as a URL."""
    vng_client_connection_configurations: NestedListOrNone[
        VngClientConnectionConfiguration, types.VngClientConnectionConfigurationDict
    ] = field("vngClientConnectionConfigurations", "[VngClientConnectionConfiguration]", default=None)


class VpnClientConnectionHealthDetail(Model):
    """One connected VPN client."""

    vpn_connection_id: str = read_only("vpnConnectionId")
    vpn_connection_duration: int = read_only("vpnConnectionDuration", "int")
    vpn_connection_time: str = read_only("vpnConnectionTime")
    public_ip_address: str = read_only("publicIpAddress")
    private_ip_address: str = read_only("privateIpAddress")
    vpn_user_name: str = read_only("vpnUserName")
    max_bandwidth: int = read_only("maxBandwidth", "int")
    egress_packets_transferred: int = read_only("egressPacketsTransferred", "int")
    egress_bytes_transferred: int = read_only("egressBytesTransferred", "int")
    """Bytes that went out."""
    ingress_packets_transferred: int = read_only("ingressPacketsTransferred", "int")
    ingress_bytes_transferred: int = read_only("ingressBytesTransferred", "int")
    """Bytes that came in."""
    max_packets_per_second: int = read_only("maxPacketsPerSecond", "int")


class VpnClientConnectionHealthDetailListResult(Model):
    """The VPN clients connected to a gateway."""

    value: NestedListOrNone[VpnClientConnectionHealthDetail, types.VpnClientConnectionHealthDetailDict] = field(
        "value", "[VpnClientConnectionHealthDetail]", default=None
    )
    """The VPN client connection health details."""


class VpnClientIPsecParameters(Model):
    """IPsec policy for VPN clients."""

    sa_life_time_seconds: int = field("saLifeTimeSeconds", "int")
    """Lifetime of a security association, in seconds."""
    sa_data_size_kilobytes: int = field("saDataSizeKilobytes", "int")
    """Lifetime of a security association, in KB carried."""
    ipsec_encryption: models.IpsecEncryption | IpsecEncryptionValue = field("ipsecEncryption", "IpsecEncryption")
    """Encryption of IPsec."""
    ipsec_integrity: models.IpsecIntegrity | IpsecIntegrityValue = field("ipsecIntegrity", "IpsecIntegrity")
    """Integrity of IPsec."""
    ike_encryption: models.IkeEncryption | IkeEncryptionValue = field("ikeEncryption", "IkeEncryption")
    """Encryption of IKE."""
    ike_integrity: models.IkeIntegrity | IkeIntegrityValue = field("ikeIntegrity", "IkeIntegrity")
    """Integrity of IKE."""
    dh_group: models.DhGroup | DhGroupValue = field("dhGroup", "DhGroup")
    """Diffie-Hellman group of IKE."""
    pfs_group: models.PfsGroup | PfsGroupValue = field("pfsGroup", "PfsGroup")
    """Perfect forward secrecy group of IPsec."""


class VpnClientParameters(Model):
    """Architecture and authentication of VPN clients."""

    processor_architecture: models.ProcessorArchitecture | types.ProcessorArchitectureValue | None = field(
        "processorArchitecture", "ProcessorArchitecture", default=None
    )
    """Processor architecture of VPN clients."""
    authentication_method: models.AuthenticationMethod | AuthenticationMethodValue | None = field(
        "authenticationMethod", "AuthenticationMethod", default=None
    )
    """Way of authentication of VPN clients."""
    radius_server_auth_certificate: str | None = field("radiusServerAuthCertificate", default=None)
    client_root_certificates: list[str] | None = field("clientRootCertificates", "[str]", default=None)


class VpnClientRevokedCertificate(SubResource):
    """A client certificate that is revoked."""

    properties: NestedOrNone[
        VpnClientRevokedCertificatePropertiesFormat, types.VpnClientRevokedCertificatePropertiesFormatDict
    ] = field("properties", "VpnClientRevokedCertificatePropertiesFormat", default=None)
    """Settings of the VPN client revoked certificate."""
    thumbprint: str | None = flattened("properties", default=None)
    """Thumbprint of the certificate."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VpnClientRevokedCertificatePropertiesFormat(Model):
    """Properties of a VPN client revoked certificate."""

    thumbprint: str | None = field("thumbprint", default=None)
    """Thumbprint of the certificate."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class VpnClientRootCertificate(SubResource):
    """A root certificate of client certificates."""

    properties: NestedOrNone[
        VpnClientRootCertificatePropertiesFormat, types.VpnClientRootCertificatePropertiesFormatDict
    ] = field("properties", "VpnClientRootCertificatePropertiesFormat", default=None)
    """Settings of the VPN client root certificate."""
    public_cert_data: Filled[str] = flattened("properties", default=None)
    """Public certificate, base64."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VpnClientRootCertificatePropertiesFormat(Model):
    """Properties of a VPN client root certificate."""

    public_cert_data: str = field("publicCertData")
    """Public certificate, base64."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class VpnDeviceScriptParameters(Model):
    """Vendor, family and firmware of a VPN device."""

    vendor: str | None = field("vendor", default=None)
    """Name of the vendor."""
    device_family: str | None = field("deviceFamily", default=None)
    firmware_version: str | None = field("firmwareVersion", default=None)
