# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``express_route_circuits``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._bases import SubResourceDict
    from ._common import (
        ExpressRoutePeeringStateValue,
        ExpressRoutePeeringTypeValue,
        Ipv6ExpressRouteCircuitPeeringConfigDict,
        ServiceProviderProvisioningStateValue,
    )
    from ._express_route_gateways import ExpressRouteConnectionIdDict

AdvertisedPublicPrefixPropertiesValidationStateValue: TypeAlias = Literal[
    "NotConfigured",
    "Configuring",
    "Configured",
    "ValidationNeeded",
    "ValidationFailed",
    "ManualValidationNeeded",
    "AsnValidationFailed",
    "CertificateMissingInRoutingRegistry",
    "InvalidSignatureEncoding",
    "SignatureVerificationFailed",
]
AuthorizationUseStatusValue: TypeAlias = Literal["Available", "InUse"]
CircuitConnectionStatusValue: TypeAlias = Literal["Connected", "Connecting", "Disconnected"]
ExpressRouteCircuitPeeringAdvertisedPublicPrefixStateValue: TypeAlias = Literal[
    "NotConfigured", "Configuring", "Configured", "ValidationNeeded"
]
ExpressRouteCircuitPeeringStateValue: TypeAlias = Literal["Disabled", "Enabled"]
ExpressRouteCircuitSkuFamilyValue: TypeAlias = Literal["UnlimitedData", "MeteredData"]
ExpressRouteCircuitSkuTierValue: TypeAlias = Literal["Standard", "Premium", "Basic", "Local", "MultiCloud"]
ResiliencyLevelValue: TypeAlias = Literal["Standard", "High", "Maximum"]


class AdvertisedPublicPrefixPropertiesDict(TypedDict, total=False):
    """A public prefix advertised over Microsoft peering, with its validation."""

    prefix: str
    validation_id: str
    signature: str
    additional_properties: Mapping[str, Any]


class AuthorizationPropertiesFormatDict(TypedDict, total=False):
    """Key and use of an ExpressRoute circuit authorization."""

    authorization_key: str
    authorization_use_status: models.AuthorizationUseStatus | AuthorizationUseStatusValue
    additional_properties: Mapping[str, Any]


class _ExpressRouteCircuitFlatDict(ResourceDict, total=False):
    """An ExpressRoute circuit."""

    sku: models.ExpressRouteCircuitSku | ExpressRouteCircuitSkuDict
    allow_classic_operations: bool
    circuit_provisioning_state: str
    service_provider_provisioning_state: models.ServiceProviderProvisioningState | ServiceProviderProvisioningStateValue
    authorizations: Sequence[models.ExpressRouteCircuitAuthorization | ExpressRouteCircuitAuthorizationDict]
    peerings: Sequence[models.ExpressRouteCircuitPeering | ExpressRouteCircuitPeeringDict]
    service_key: str
    service_provider_notes: str
    service_provider_properties: (
        models.ExpressRouteCircuitServiceProviderProperties | ExpressRouteCircuitServiceProviderPropertiesDict
    )
    express_route_port: models.SubResource | SubResourceDict
    express_route_lag: models.SubResource | SubResourceDict
    bandwidth_in_gbps: float
    partner_account_id: str
    activation_key: str
    gateway_manager_etag: str
    global_reach_enabled: bool
    authorization_key: str
    enable_direct_port_rate_limit: bool


class _ExpressRouteCircuitNestedDict(ResourceDict, total=False):
    """An ExpressRoute circuit."""

    properties: Required[models.ExpressRouteCircuitPropertiesFormat | ExpressRouteCircuitPropertiesFormatDict]
    sku: models.ExpressRouteCircuitSku | ExpressRouteCircuitSkuDict


ExpressRouteCircuitDict: TypeAlias = _ExpressRouteCircuitFlatDict | _ExpressRouteCircuitNestedDict


class ExpressRouteCircuitArpTableDict(TypedDict, total=False):
    """An entry of a circuit's ARP table."""

    age: int
    interface: str
    ip_address: str
    mac_address: str
    additional_properties: Mapping[str, Any]


class _ExpressRouteCircuitAuthorizationFlatDict(SubResourceModelDict, total=False):
    """An authorization to connect to an ExpressRoute circuit."""

    authorization_key: str
    authorization_use_status: models.AuthorizationUseStatus | AuthorizationUseStatusValue


class _ExpressRouteCircuitAuthorizationNestedDict(SubResourceModelDict, total=False):
    """An authorization to connect to an ExpressRoute circuit."""

    properties: Required[models.AuthorizationPropertiesFormat | AuthorizationPropertiesFormatDict]


ExpressRouteCircuitAuthorizationDict: TypeAlias = (
    _ExpressRouteCircuitAuthorizationFlatDict | _ExpressRouteCircuitAuthorizationNestedDict
)


class _ExpressRouteCircuitConnectionFlatDict(SubResourceModelDict, total=False):
    """A Global Reach connection between two circuits."""

    express_route_circuit_peering: models.SubResource | SubResourceDict
    peer_express_route_circuit_peering: models.SubResource | SubResourceDict
    address_prefix: str
    authorization_key: str
    ipv6_circuit_connection_config: models.Ipv6CircuitConnectionConfig | Ipv6CircuitConnectionConfigDict


class _ExpressRouteCircuitConnectionNestedDict(SubResourceModelDict, total=False):
    """A Global Reach connection between two circuits."""

    properties: Required[
        models.ExpressRouteCircuitConnectionPropertiesFormat | ExpressRouteCircuitConnectionPropertiesFormatDict
    ]


ExpressRouteCircuitConnectionDict: TypeAlias = (
    _ExpressRouteCircuitConnectionFlatDict | _ExpressRouteCircuitConnectionNestedDict
)


class ExpressRouteCircuitConnectionPropertiesFormatDict(TypedDict, total=False):
    """Settings of a Global Reach connection."""

    express_route_circuit_peering: models.SubResource | SubResourceDict
    peer_express_route_circuit_peering: models.SubResource | SubResourceDict
    address_prefix: str
    authorization_key: str
    ipv6_circuit_connection_config: models.Ipv6CircuitConnectionConfig | Ipv6CircuitConnectionConfigDict
    additional_properties: Mapping[str, Any]


class _ExpressRouteCircuitPeeringFlatDict(SubResourceModelDict, total=False):
    """A peering of an ExpressRoute circuit."""

    peering_type: models.ExpressRoutePeeringType | ExpressRoutePeeringTypeValue
    state: models.ExpressRoutePeeringState | ExpressRoutePeeringStateValue
    azure_asn: int
    peer_asn: int
    primary_peer_address_prefix: str
    secondary_peer_address_prefix: str
    primary_azure_port: str
    secondary_azure_port: str
    shared_key: str
    vlan_id: int
    microsoft_peering_config: models.ExpressRouteCircuitPeeringConfig | ExpressRouteCircuitPeeringConfigDict
    stats: models.ExpressRouteCircuitStats | ExpressRouteCircuitStatsDict
    gateway_manager_etag: str
    route_filter: models.SubResource | SubResourceDict
    ipv6_peering_config: models.Ipv6ExpressRouteCircuitPeeringConfig | Ipv6ExpressRouteCircuitPeeringConfigDict
    express_route_connection: models.ExpressRouteConnectionId | ExpressRouteConnectionIdDict
    connections: Sequence[models.ExpressRouteCircuitConnection | ExpressRouteCircuitConnectionDict]


class _ExpressRouteCircuitPeeringNestedDict(SubResourceModelDict, total=False):
    """A peering of an ExpressRoute circuit."""

    properties: Required[
        models.ExpressRouteCircuitPeeringPropertiesFormat | ExpressRouteCircuitPeeringPropertiesFormatDict
    ]


ExpressRouteCircuitPeeringDict: TypeAlias = _ExpressRouteCircuitPeeringFlatDict | _ExpressRouteCircuitPeeringNestedDict


class ExpressRouteCircuitPeeringConfigDict(TypedDict, total=False):
    """Settings of Microsoft peering."""

    advertised_public_prefixes: Sequence[str]
    advertised_communities: Sequence[str]
    legacy_mode: int
    customer_asn: int
    routing_registry_name: str
    advertised_public_prefix_info: Sequence[
        models.AdvertisedPublicPrefixProperties | AdvertisedPublicPrefixPropertiesDict
    ]
    additional_properties: Mapping[str, Any]


class ExpressRouteCircuitPeeringIdDict(TypedDict, total=False):
    """Reference to a circuit's peering."""

    id: str
    additional_properties: Mapping[str, Any]


class ExpressRouteCircuitPeeringPropertiesFormatDict(TypedDict, total=False):
    """Settings of a circuit's peering."""

    peering_type: models.ExpressRoutePeeringType | ExpressRoutePeeringTypeValue
    state: models.ExpressRoutePeeringState | ExpressRoutePeeringStateValue
    azure_asn: int
    peer_asn: int
    primary_peer_address_prefix: str
    secondary_peer_address_prefix: str
    primary_azure_port: str
    secondary_azure_port: str
    shared_key: str
    vlan_id: int
    microsoft_peering_config: models.ExpressRouteCircuitPeeringConfig | ExpressRouteCircuitPeeringConfigDict
    stats: models.ExpressRouteCircuitStats | ExpressRouteCircuitStatsDict
    gateway_manager_etag: str
    route_filter: models.SubResource | SubResourceDict
    ipv6_peering_config: models.Ipv6ExpressRouteCircuitPeeringConfig | Ipv6ExpressRouteCircuitPeeringConfigDict
    express_route_connection: models.ExpressRouteConnectionId | ExpressRouteConnectionIdDict
    connections: Sequence[models.ExpressRouteCircuitConnection | ExpressRouteCircuitConnectionDict]
    additional_properties: Mapping[str, Any]


class ExpressRouteCircuitPropertiesFormatDict(TypedDict, total=False):
    """Settings of an ExpressRoute circuit."""

    allow_classic_operations: bool
    circuit_provisioning_state: str
    service_provider_provisioning_state: models.ServiceProviderProvisioningState | ServiceProviderProvisioningStateValue
    authorizations: Sequence[models.ExpressRouteCircuitAuthorization | ExpressRouteCircuitAuthorizationDict]
    peerings: Sequence[models.ExpressRouteCircuitPeering | ExpressRouteCircuitPeeringDict]
    service_key: str
    service_provider_notes: str
    service_provider_properties: (
        models.ExpressRouteCircuitServiceProviderProperties | ExpressRouteCircuitServiceProviderPropertiesDict
    )
    express_route_port: models.SubResource | SubResourceDict
    express_route_lag: models.SubResource | SubResourceDict
    bandwidth_in_gbps: float
    partner_account_id: str
    activation_key: str
    gateway_manager_etag: str
    global_reach_enabled: bool
    authorization_key: str
    enable_direct_port_rate_limit: bool
    additional_properties: Mapping[str, Any]


class ExpressRouteCircuitReferenceDict(TypedDict, total=False):
    """Reference to an ExpressRoute circuit."""

    id: str
    additional_properties: Mapping[str, Any]


class ExpressRouteCircuitRoutesTableDict(TypedDict, total=False):
    """A route a circuit has learned."""

    network: str
    next_hop: str
    loc_prf: str
    weight: int
    path: str
    additional_properties: Mapping[str, Any]


class ExpressRouteCircuitRoutesTableSummaryDict(TypedDict, total=False):
    """A BGP neighbour of a circuit."""

    neighbor: str
    v: int
    as_property: int
    up_down: str
    state_pfx_rcd: str
    additional_properties: Mapping[str, Any]


class ExpressRouteCircuitServiceProviderPropertiesDict(TypedDict, total=False):
    """Provider, peering location and bandwidth of a circuit."""

    service_provider_name: str
    peering_location: str
    bandwidth_in_mbps: int
    additional_properties: Mapping[str, Any]


class ExpressRouteCircuitSkuDict(TypedDict, total=False):
    """SKU of an ExpressRoute circuit: tier and billing."""

    name: str
    tier: models.ExpressRouteCircuitSkuTier | ExpressRouteCircuitSkuTierValue
    family: models.ExpressRouteCircuitSkuFamily | ExpressRouteCircuitSkuFamilyValue
    additional_properties: Mapping[str, Any]


class ExpressRouteCircuitStatsDict(TypedDict, total=False):
    """Bytes a circuit has carried."""

    primarybytes_in: int
    primarybytes_out: int
    secondarybytes_in: int
    secondarybytes_out: int
    additional_properties: Mapping[str, Any]


class ExpressRouteCircuitsRoutesTableSummaryListResultDict(TypedDict, total=False):
    """The BGP neighbours of a circuit."""

    value: Required[Sequence[models.ExpressRouteCircuitRoutesTableSummary | ExpressRouteCircuitRoutesTableSummaryDict]]
    next_link: str
    additional_properties: Mapping[str, Any]


class Ipv6CircuitConnectionConfigDict(TypedDict, total=False):
    """IPv6 settings of a Global Reach connection."""

    address_prefix: str
    additional_properties: Mapping[str, Any]


class _PeerExpressRouteCircuitConnectionFlatDict(SubResourceModelDict, total=False):
    """A Global Reach connection as seen from the other circuit."""

    express_route_circuit_peering: models.SubResource | SubResourceDict
    peer_express_route_circuit_peering: models.SubResource | SubResourceDict
    address_prefix: str
    connection_name: str
    auth_resource_guid: str


class _PeerExpressRouteCircuitConnectionNestedDict(SubResourceModelDict, total=False):
    """A Global Reach connection as seen from the other circuit."""

    properties: Required[
        models.PeerExpressRouteCircuitConnectionPropertiesFormat | PeerExpressRouteCircuitConnectionPropertiesFormatDict
    ]


PeerExpressRouteCircuitConnectionDict: TypeAlias = (
    _PeerExpressRouteCircuitConnectionFlatDict | _PeerExpressRouteCircuitConnectionNestedDict
)


class PeerExpressRouteCircuitConnectionPropertiesFormatDict(TypedDict, total=False):
    """Properties of a peer ExpressRoute circuit connection."""

    express_route_circuit_peering: models.SubResource | SubResourceDict
    peer_express_route_circuit_peering: models.SubResource | SubResourceDict
    address_prefix: str
    connection_name: str
    auth_resource_guid: str
    additional_properties: Mapping[str, Any]
