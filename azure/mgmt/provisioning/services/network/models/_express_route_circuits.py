# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``express_route_circuits``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource, SubResourceModel

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _express_route_circuits as types
    from ..types._bases import SubResourceDict
    from ..types._common import (
        ExpressRoutePeeringStateValue,
        ExpressRoutePeeringTypeValue,
        Ipv6ExpressRouteCircuitPeeringConfigDict,
        ProvisioningStateValue,
        ServiceProviderProvisioningStateValue,
    )
    from ..types._express_route_gateways import ExpressRouteConnectionIdDict
else:
    typed(__name__)


class AdvertisedPublicPrefixProperties(Model):
    """A public prefix advertised over Microsoft peering, with its validation."""

    prefix: str | None = field("prefix", default=None)
    validation_id: str | None = field("validationId", default=None)
    signature: str | None = field("signature", default=None)
    validation_state: (
        models.AdvertisedPublicPrefixPropertiesValidationState
        | types.AdvertisedPublicPrefixPropertiesValidationStateValue
    ) = read_only("validationState", "AdvertisedPublicPrefixPropertiesValidationState")
    """How far the validation of an advertised prefix is."""


class AuthorizationPropertiesFormat(Model):
    """Key and use of an ExpressRoute circuit authorization."""

    authorization_key: str | None = field("authorizationKey", default=None, secret=True)
    """Key that lets one connection be made to the circuit."""
    authorization_use_status: models.AuthorizationUseStatus | types.AuthorizationUseStatusValue | None = field(
        "authorizationUseStatus", "AuthorizationUseStatus", default=None
    )
    """Whether the authorization is still available or in use."""
    connection_resource_uri: str = read_only("connectionResourceUri")
    """Connection that uses the authorization."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ExpressRouteCircuit(Resource):
    """An ExpressRoute circuit."""

    properties: NestedOrNone[ExpressRouteCircuitPropertiesFormat, types.ExpressRouteCircuitPropertiesFormatDict] = (
        field("properties", "ExpressRouteCircuitPropertiesFormat", default=None)
    )
    """Settings of the ExpressRoute circuit."""
    allow_classic_operations: bool | None = flattened("properties", default=None)
    circuit_provisioning_state: str | None = flattened("properties", default=None)
    """State of the circuit on Microsoft's side."""
    service_provider_provisioning_state: (
        models.ServiceProviderProvisioningState | ServiceProviderProvisioningStateValue | None
    ) = flattened("properties", default=None)
    """State of the circuit on the provider's side."""
    authorizations: NestedListOrNone[ExpressRouteCircuitAuthorization, types.ExpressRouteCircuitAuthorizationDict] = (
        flattened("properties", default=None)
    )
    """Authorizations for gateways of other subscriptions."""
    peerings: NestedListOrNone[ExpressRouteCircuitPeering, types.ExpressRouteCircuitPeeringDict] = flattened(
        "properties", default=None
    )
    """Peerings of the circuit."""
    service_key: str | None = flattened("properties", default=None)
    """Service key, which the provider needs to provision the circuit."""
    service_provider_notes: str | None = flattened("properties", default=None)
    """Notes of the provider."""
    service_provider_properties: NestedOrNone[
        ExpressRouteCircuitServiceProviderProperties, types.ExpressRouteCircuitServiceProviderPropertiesDict
    ] = flattened("properties", default=None)
    """Provider, peering location and bandwidth."""
    express_route_port: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """ExpressRoute Direct port of the circuit, in place of a provider."""
    express_route_lag: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    bandwidth_in_gbps: float | None = flattened("properties", default=None)
    """Bandwidth in Gbit/s; with ExpressRoute Direct."""
    stag: int = flattened("properties", init=False)
    resiliency_level: models.ResiliencyLevel | types.ResiliencyLevelValue = flattened("properties", init=False)
    """How resilient a circuit is."""
    partner_account_id: str | None = flattened("properties", default=None)
    activation_key: str | None = flattened("properties", default=None)
    """Key that activates the circuit."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    gateway_manager_etag: str | None = flattened("properties", default=None)
    global_reach_enabled: bool | None = flattened("properties", default=None)
    """True if Global Reach is on."""
    authorization_key: str | None = flattened("properties", default=None)
    """Key of the ExpressRoute Direct port's authorization."""
    authorization_status: str = flattened("properties", init=False)
    enable_direct_port_rate_limit: bool | None = flattened("properties", default=None)
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    sku: NestedOrNone[ExpressRouteCircuitSku, types.ExpressRouteCircuitSkuDict] = field(
        "sku", "ExpressRouteCircuitSku", default=None
    )
    """SKU of the resource."""


class ExpressRouteCircuitArpTable(Model):
    """An entry of a circuit's ARP table."""

    age: int | None = field("age", "int", default=None)
    interface: str | None = field("interface", default=None)
    ip_address: str | None = field("ipAddress", default=None)
    mac_address: str | None = field("macAddress", default=None)


class ExpressRouteCircuitAuthorization(SubResourceModel):
    """An authorization to connect to an ExpressRoute circuit."""

    properties: NestedOrNone[AuthorizationPropertiesFormat, types.AuthorizationPropertiesFormatDict] = field(
        "properties", "AuthorizationPropertiesFormat", default=None
    )
    """Settings of the ExpressRoute circuit authorization."""
    authorization_key: str | None = flattened("properties", default=None)
    """Key that lets one connection be made to the circuit."""
    authorization_use_status: models.AuthorizationUseStatus | types.AuthorizationUseStatusValue | None = flattened(
        "properties", default=None
    )
    """Whether the authorization is still available or in use."""
    connection_resource_uri: str = flattened("properties", init=False)
    """Connection that uses the authorization."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class ExpressRouteCircuitConnection(SubResourceModel):
    """A Global Reach connection between two circuits."""

    properties: NestedOrNone[
        ExpressRouteCircuitConnectionPropertiesFormat, types.ExpressRouteCircuitConnectionPropertiesFormatDict
    ] = field("properties", "ExpressRouteCircuitConnectionPropertiesFormat", default=None)
    """Settings of the ExpressRoute circuit connection."""
    express_route_circuit_peering: NestedOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Reference to another resource by its ID."""
    peer_express_route_circuit_peering: NestedOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Reference to another resource by its ID."""
    address_prefix: str | None = flattened("properties", default=None)
    """Address prefix in CIDR form, such as "10.0.0.0/24"."""
    authorization_key: str | None = flattened("properties", default=None)
    """Key of the other circuit's authorization."""
    ipv6_circuit_connection_config: NestedOrNone[Ipv6CircuitConnectionConfig, types.Ipv6CircuitConnectionConfigDict] = (
        flattened("properties", default=None)
    )
    """IPv6 settings of a Global Reach connection."""
    circuit_connection_status: models.CircuitConnectionStatus | types.CircuitConnectionStatusValue = flattened(
        "properties", init=False
    )
    """State of a Global Reach connection."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class ExpressRouteCircuitConnectionPropertiesFormat(Model):
    """Settings of a Global Reach connection."""

    express_route_circuit_peering: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "expressRouteCircuitPeering", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    peer_express_route_circuit_peering: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "peerExpressRouteCircuitPeering", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    address_prefix: str | None = field("addressPrefix", default=None)
    """Address prefix in CIDR form, such as "10.0.0.0/24"."""
    authorization_key: str | None = field("authorizationKey", default=None, secret=True)
    """Key of the other circuit's authorization."""
    ipv6_circuit_connection_config: NestedOrNone[Ipv6CircuitConnectionConfig, types.Ipv6CircuitConnectionConfigDict] = (
        field("ipv6CircuitConnectionConfig", "Ipv6CircuitConnectionConfig", default=None)
    )
    """IPv6 settings of a Global Reach connection."""
    circuit_connection_status: models.CircuitConnectionStatus | types.CircuitConnectionStatusValue = read_only(
        "circuitConnectionStatus", "CircuitConnectionStatus"
    )
    """State of a Global Reach connection."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ExpressRouteCircuitPeering(SubResourceModel):
    """A peering of an ExpressRoute circuit."""

    properties: NestedOrNone[
        ExpressRouteCircuitPeeringPropertiesFormat, types.ExpressRouteCircuitPeeringPropertiesFormatDict
    ] = field("properties", "ExpressRouteCircuitPeeringPropertiesFormat", default=None)
    """Settings of the ExpressRoute circuit peering."""
    peering_type: models.ExpressRoutePeeringType | ExpressRoutePeeringTypeValue | None = flattened(
        "properties", default=None
    )
    """Kind of a circuit's peering."""
    state: models.ExpressRoutePeeringState | ExpressRoutePeeringStateValue | None = flattened(
        "properties", default=None
    )
    """Whether a peering is on."""
    azure_asn: int | None = flattened("properties", default=None)
    peer_asn: int | None = flattened("properties", default=None)
    primary_peer_address_prefix: str | None = flattened("properties", default=None)
    """Prefix of the primary link's addresses."""
    secondary_peer_address_prefix: str | None = flattened("properties", default=None)
    """Prefix of the secondary link's addresses."""
    primary_azure_port: str | None = flattened("properties", default=None)
    """Primary port on Microsoft's side."""
    secondary_azure_port: str | None = flattened("properties", default=None)
    """Secondary port on Microsoft's side."""
    shared_key: str | None = flattened("properties", default=None)
    """MD5 key of the BGP session."""
    vlan_id: int | None = flattened("properties", default=None)
    microsoft_peering_config: NestedOrNone[
        ExpressRouteCircuitPeeringConfig, types.ExpressRouteCircuitPeeringConfigDict
    ] = flattened("properties", default=None)
    """Settings of Microsoft peering."""
    stats: NestedOrNone[ExpressRouteCircuitStats, types.ExpressRouteCircuitStatsDict] = flattened(
        "properties", default=None
    )
    """Bytes a circuit has carried."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    gateway_manager_etag: str | None = flattened("properties", default=None)
    last_modified_by: str = flattened("properties", init=False)
    route_filter: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    ipv6_peering_config: NestedOrNone[
        models.Ipv6ExpressRouteCircuitPeeringConfig, Ipv6ExpressRouteCircuitPeeringConfigDict
    ] = flattened("properties", default=None)
    """IPv6 settings of a circuit's peering."""
    express_route_connection: NestedOrNone[models.ExpressRouteConnectionId, ExpressRouteConnectionIdDict] = flattened(
        "properties", default=None
    )
    """Reference to an ExpressRoute connection."""
    connections: NestedListOrNone[ExpressRouteCircuitConnection, types.ExpressRouteCircuitConnectionDict] = flattened(
        "properties", default=None
    )
    peered_connections: NestedList[PeerExpressRouteCircuitConnection, types.PeerExpressRouteCircuitConnectionDict] = (
        flattened("properties", init=False)
    )
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class ExpressRouteCircuitPeeringConfig(Model):
    """Settings of Microsoft peering."""

    advertised_public_prefixes: list[str] | None = field("advertisedPublicPrefixes", "[str]", default=None)
    advertised_communities: list[str] | None = field("advertisedCommunities", "[str]", default=None)
    advertised_public_prefixes_state: (
        models.ExpressRouteCircuitPeeringAdvertisedPublicPrefixState
        | types.ExpressRouteCircuitPeeringAdvertisedPublicPrefixStateValue
    ) = read_only("advertisedPublicPrefixesState", "ExpressRouteCircuitPeeringAdvertisedPublicPrefixState")
    """How far advertised prefixes are configured."""
    legacy_mode: int | None = field("legacyMode", "int", default=None)
    customer_asn: int | None = field("customerASN", "int", default=None)
    routing_registry_name: str | None = field("routingRegistryName", default=None)
    advertised_public_prefix_info: NestedListOrNone[
        AdvertisedPublicPrefixProperties, types.AdvertisedPublicPrefixPropertiesDict
    ] = field("advertisedPublicPrefixInfo", "[AdvertisedPublicPrefixProperties]", default=None)


class ExpressRouteCircuitPeeringId(Model):
    """Reference to a circuit's peering."""

    id: str | None = field("id", default=None)
    """ID of the peering."""


class ExpressRouteCircuitPeeringPropertiesFormat(Model):
    """Settings of a circuit's peering."""

    peering_type: models.ExpressRoutePeeringType | ExpressRoutePeeringTypeValue | None = field(
        "peeringType", "ExpressRoutePeeringType", default=None
    )
    """Kind of a circuit's peering."""
    state: models.ExpressRoutePeeringState | ExpressRoutePeeringStateValue | None = field(
        "state", "ExpressRoutePeeringState", default=None
    )
    """Whether a peering is on."""
    azure_asn: int | None = field("azureASN", "int", default=None)
    peer_asn: int | None = field("peerASN", "int", default=None)
    primary_peer_address_prefix: str | None = field("primaryPeerAddressPrefix", default=None)
    """Prefix of the primary link's addresses."""
    secondary_peer_address_prefix: str | None = field("secondaryPeerAddressPrefix", default=None)
    """Prefix of the secondary link's addresses."""
    primary_azure_port: str | None = field("primaryAzurePort", default=None)
    """Primary port on Microsoft's side."""
    secondary_azure_port: str | None = field("secondaryAzurePort", default=None)
    """Secondary port on Microsoft's side."""
    shared_key: str | None = field("sharedKey", default=None, secret=True)
    """MD5 key of the BGP session."""
    vlan_id: int | None = field("vlanId", "int", default=None)
    microsoft_peering_config: NestedOrNone[
        ExpressRouteCircuitPeeringConfig, types.ExpressRouteCircuitPeeringConfigDict
    ] = field("microsoftPeeringConfig", "ExpressRouteCircuitPeeringConfig", default=None)
    """Settings of Microsoft peering."""
    stats: NestedOrNone[ExpressRouteCircuitStats, types.ExpressRouteCircuitStatsDict] = field(
        "stats", "ExpressRouteCircuitStats", default=None
    )
    """Bytes a circuit has carried."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    gateway_manager_etag: str | None = field("gatewayManagerEtag", default=None)
    last_modified_by: str = read_only("lastModifiedBy")
    route_filter: NestedOrNone[models.SubResource, SubResourceDict] = field("routeFilter", "SubResource", default=None)
    """Reference to another resource by its ID."""
    ipv6_peering_config: NestedOrNone[
        models.Ipv6ExpressRouteCircuitPeeringConfig, Ipv6ExpressRouteCircuitPeeringConfigDict
    ] = field("ipv6PeeringConfig", "Ipv6ExpressRouteCircuitPeeringConfig", default=None)
    """IPv6 settings of a circuit's peering."""
    express_route_connection: NestedOrNone[models.ExpressRouteConnectionId, ExpressRouteConnectionIdDict] = field(
        "expressRouteConnection", "ExpressRouteConnectionId", default=None
    )
    """Reference to an ExpressRoute connection."""
    connections: NestedListOrNone[ExpressRouteCircuitConnection, types.ExpressRouteCircuitConnectionDict] = field(
        "connections", "[ExpressRouteCircuitConnection]", default=None
    )
    peered_connections: NestedList[PeerExpressRouteCircuitConnection, types.PeerExpressRouteCircuitConnectionDict] = (
        read_only("peeredConnections", "[PeerExpressRouteCircuitConnection]")
    )


class ExpressRouteCircuitPropertiesFormat(Model):
    """Settings of an ExpressRoute circuit."""

    allow_classic_operations: bool | None = field("allowClassicOperations", "bool", default=None)
    circuit_provisioning_state: str | None = field("circuitProvisioningState", default=None)
    """State of the circuit on Microsoft's side."""
    service_provider_provisioning_state: (
        models.ServiceProviderProvisioningState | ServiceProviderProvisioningStateValue | None
    ) = field("serviceProviderProvisioningState", "ServiceProviderProvisioningState", default=None)
    """State of the circuit on the provider's side."""
    authorizations: NestedListOrNone[ExpressRouteCircuitAuthorization, types.ExpressRouteCircuitAuthorizationDict] = (
        field("authorizations", "[ExpressRouteCircuitAuthorization]", default=None)
    )
    """Authorizations for gateways of other subscriptions."""
    peerings: NestedListOrNone[ExpressRouteCircuitPeering, types.ExpressRouteCircuitPeeringDict] = field(
        "peerings", "[ExpressRouteCircuitPeering]", default=None
    )
    """Peerings of the circuit."""
    service_key: str | None = field("serviceKey", default=None, secret=True)
    """Service key, which the provider needs to provision the circuit."""
    service_provider_notes: str | None = field("serviceProviderNotes", default=None)
    """Notes of the provider."""
    service_provider_properties: NestedOrNone[
        ExpressRouteCircuitServiceProviderProperties, types.ExpressRouteCircuitServiceProviderPropertiesDict
    ] = field("serviceProviderProperties", "ExpressRouteCircuitServiceProviderProperties", default=None)
    """Provider, peering location and bandwidth."""
    express_route_port: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "expressRoutePort", "SubResource", default=None
    )
    """ExpressRoute Direct port of the circuit, in place of a provider."""
    express_route_lag: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "expressRouteLag", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    bandwidth_in_gbps: float | None = field("bandwidthInGbps", "float", default=None)
    """Bandwidth in Gbit/s; with ExpressRoute Direct."""
    stag: int = read_only("stag", "int")
    resiliency_level: models.ResiliencyLevel | types.ResiliencyLevelValue = read_only(
        "resiliencyLevel", "ResiliencyLevel"
    )
    """How resilient a circuit is."""
    partner_account_id: str | None = field("partnerAccountId", default=None)
    activation_key: str | None = field("activationKey", default=None, secret=True)
    """Key that activates the circuit."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    gateway_manager_etag: str | None = field("gatewayManagerEtag", default=None)
    global_reach_enabled: bool | None = field("globalReachEnabled", "bool", default=None)
    """True if Global Reach is on."""
    authorization_key: str | None = field("authorizationKey", default=None, secret=True)
    """Key of the ExpressRoute Direct port's authorization."""
    authorization_status: str = read_only("authorizationStatus")
    enable_direct_port_rate_limit: bool | None = field("enableDirectPortRateLimit", "bool", default=None)


class ExpressRouteCircuitReference(Model):
    """Reference to an ExpressRoute circuit."""

    id: str | None = field("id", default=None)
    """ID of the circuit."""


class ExpressRouteCircuitRoutesTable(Model):
    """A route a circuit has learned."""

    network: str | None = field("network", default=None)
    next_hop: str | None = field("nextHop", default=None)
    loc_prf: str | None = field("locPrf", default=None)
    weight: int | None = field("weight", "int", default=None)
    path: str | None = field("path", default=None)


class ExpressRouteCircuitRoutesTableSummary(Model):
    """A BGP neighbour of a circuit."""

    neighbor: str | None = field("neighbor", default=None)
    v: int | None = field("v", "int", default=None)
    as_property: int | None = field("as", "int", default=None)
    up_down: str | None = field("upDown", default=None)
    state_pfx_rcd: str | None = field("statePfxRcd", default=None)


class ExpressRouteCircuitServiceProviderProperties(Model):
    """Provider, peering location and bandwidth of a circuit."""

    service_provider_name: str | None = field("serviceProviderName", default=None)
    peering_location: str | None = field("peeringLocation", default=None)
    """Name of the peering location."""
    bandwidth_in_mbps: int | None = field("bandwidthInMbps", "int", default=None)


class ExpressRouteCircuitSku(Model):
    """SKU of an ExpressRoute circuit: tier and billing."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    tier: models.ExpressRouteCircuitSkuTier | types.ExpressRouteCircuitSkuTierValue | None = field(
        "tier", "ExpressRouteCircuitSkuTier", default=None
    )
    """Tier of an ExpressRoute circuit."""
    family: models.ExpressRouteCircuitSkuFamily | types.ExpressRouteCircuitSkuFamilyValue | None = field(
        "family", "ExpressRouteCircuitSkuFamily", default=None
    )
    """How a circuit's traffic is billed."""


class ExpressRouteCircuitStats(Model):
    """Bytes a circuit has carried."""

    primarybytes_in: int | None = field("primarybytesIn", "int", default=None)
    primarybytes_out: int | None = field("primarybytesOut", "int", default=None)
    secondarybytes_in: int | None = field("secondarybytesIn", "int", default=None)
    secondarybytes_out: int | None = field("secondarybytesOut", "int", default=None)


class ExpressRouteCircuitsRoutesTableSummaryListResult(Model):
    """The BGP neighbours of a circuit."""

    value: NestedList[ExpressRouteCircuitRoutesTableSummary, types.ExpressRouteCircuitRoutesTableSummaryDict] = field(
        "value", "[ExpressRouteCircuitRoutesTableSummary]"
    )
    """The ExpressRoute circuit routes table summaries on this page."""
    next_link: str | None = field("nextLink", default=None)
    """Address of the next page; empty on the last one."""


class Ipv6CircuitConnectionConfig(Model):
    """IPv6 settings of a Global Reach connection."""

    address_prefix: str | None = field("addressPrefix", default=None)
    """Address prefix in CIDR form, such as "10.0.0.0/24"."""
    circuit_connection_status: models.CircuitConnectionStatus | types.CircuitConnectionStatusValue = read_only(
        "circuitConnectionStatus", "CircuitConnectionStatus"
    )
    """State of a Global Reach connection."""


class PeerExpressRouteCircuitConnection(SubResourceModel):
    """A Global Reach connection as seen from the other circuit."""

    properties: NestedOrNone[
        PeerExpressRouteCircuitConnectionPropertiesFormat, types.PeerExpressRouteCircuitConnectionPropertiesFormatDict
    ] = field("properties", "PeerExpressRouteCircuitConnectionPropertiesFormat", default=None)
    """Settings of the peer ExpressRoute circuit connection."""
    express_route_circuit_peering: NestedOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Reference to another resource by its ID."""
    peer_express_route_circuit_peering: NestedOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    """Reference to another resource by its ID."""
    address_prefix: str | None = flattened("properties", default=None)
    """Address prefix in CIDR form, such as "10.0.0.0/24"."""
    circuit_connection_status: models.CircuitConnectionStatus | types.CircuitConnectionStatusValue = flattened(
        "properties", init=False
    )
    """State of a Global Reach connection."""
    connection_name: str | None = flattened("properties", default=None)
    auth_resource_guid: str | None = flattened("properties", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class PeerExpressRouteCircuitConnectionPropertiesFormat(Model):
    """Properties of a peer ExpressRoute circuit connection."""

    express_route_circuit_peering: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "expressRouteCircuitPeering", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    peer_express_route_circuit_peering: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "peerExpressRouteCircuitPeering", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    address_prefix: str | None = field("addressPrefix", default=None)
    """Address prefix in CIDR form, such as "10.0.0.0/24"."""
    circuit_connection_status: models.CircuitConnectionStatus | types.CircuitConnectionStatusValue = read_only(
        "circuitConnectionStatus", "CircuitConnectionStatus"
    )
    """State of a Global Reach connection."""
    connection_name: str | None = field("connectionName", default=None)
    auth_resource_guid: str | None = field("authResourceGuid", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
