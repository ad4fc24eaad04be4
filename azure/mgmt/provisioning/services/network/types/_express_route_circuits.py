# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``express_route_circuits``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Sequence

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
else:
    typed(__name__)

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


class AdvertisedPublicPrefixPropertiesDict(ModelDict, total=False):
    prefix: str
    validation_id: str
    signature: str


class AuthorizationPropertiesFormatDict(ModelDict, total=False):
    authorization_key: str
    authorization_use_status: models.AuthorizationUseStatus | AuthorizationUseStatusValue


class _ExpressRouteCircuitFlatDict(ResourceDict, total=False):
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
    properties: Required[models.ExpressRouteCircuitPropertiesFormat | ExpressRouteCircuitPropertiesFormatDict]
    sku: models.ExpressRouteCircuitSku | ExpressRouteCircuitSkuDict


ExpressRouteCircuitDict: TypeAlias = _ExpressRouteCircuitFlatDict | _ExpressRouteCircuitNestedDict


class ExpressRouteCircuitArpTableDict(ModelDict, total=False):
    age: int
    interface: str
    ip_address: str
    mac_address: str


class _ExpressRouteCircuitAuthorizationFlatDict(SubResourceModelDict, total=False):
    authorization_key: str
    authorization_use_status: models.AuthorizationUseStatus | AuthorizationUseStatusValue


class _ExpressRouteCircuitAuthorizationNestedDict(SubResourceModelDict, total=False):
    properties: Required[models.AuthorizationPropertiesFormat | AuthorizationPropertiesFormatDict]


ExpressRouteCircuitAuthorizationDict: TypeAlias = (
    _ExpressRouteCircuitAuthorizationFlatDict | _ExpressRouteCircuitAuthorizationNestedDict
)


class _ExpressRouteCircuitConnectionFlatDict(SubResourceModelDict, total=False):
    express_route_circuit_peering: models.SubResource | SubResourceDict
    peer_express_route_circuit_peering: models.SubResource | SubResourceDict
    address_prefix: str
    authorization_key: str
    ipv6_circuit_connection_config: models.Ipv6CircuitConnectionConfig | Ipv6CircuitConnectionConfigDict


class _ExpressRouteCircuitConnectionNestedDict(SubResourceModelDict, total=False):
    properties: Required[
        models.ExpressRouteCircuitConnectionPropertiesFormat | ExpressRouteCircuitConnectionPropertiesFormatDict
    ]


ExpressRouteCircuitConnectionDict: TypeAlias = (
    _ExpressRouteCircuitConnectionFlatDict | _ExpressRouteCircuitConnectionNestedDict
)


class ExpressRouteCircuitConnectionPropertiesFormatDict(ModelDict, total=False):
    express_route_circuit_peering: models.SubResource | SubResourceDict
    peer_express_route_circuit_peering: models.SubResource | SubResourceDict
    address_prefix: str
    authorization_key: str
    ipv6_circuit_connection_config: models.Ipv6CircuitConnectionConfig | Ipv6CircuitConnectionConfigDict


class _ExpressRouteCircuitPeeringFlatDict(SubResourceModelDict, total=False):
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
    properties: Required[
        models.ExpressRouteCircuitPeeringPropertiesFormat | ExpressRouteCircuitPeeringPropertiesFormatDict
    ]


ExpressRouteCircuitPeeringDict: TypeAlias = _ExpressRouteCircuitPeeringFlatDict | _ExpressRouteCircuitPeeringNestedDict


class ExpressRouteCircuitPeeringConfigDict(ModelDict, total=False):
    advertised_public_prefixes: list[str] | tuple[str, ...]
    advertised_communities: list[str] | tuple[str, ...]
    legacy_mode: int
    customer_asn: int
    routing_registry_name: str
    advertised_public_prefix_info: Sequence[
        models.AdvertisedPublicPrefixProperties | AdvertisedPublicPrefixPropertiesDict
    ]


class ExpressRouteCircuitPeeringIdDict(ModelDict, total=False):
    id: str


class ExpressRouteCircuitPeeringPropertiesFormatDict(ModelDict, total=False):
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


class ExpressRouteCircuitPropertiesFormatDict(ModelDict, total=False):
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


class ExpressRouteCircuitReferenceDict(ModelDict, total=False):
    id: str


class ExpressRouteCircuitRoutesTableDict(ModelDict, total=False):
    network: str
    next_hop: str
    loc_prf: str
    weight: int
    path: str


class ExpressRouteCircuitRoutesTableSummaryDict(ModelDict, total=False):
    neighbor: str
    v: int
    as_property: int
    up_down: str
    state_pfx_rcd: str


class ExpressRouteCircuitServiceProviderPropertiesDict(ModelDict, total=False):
    service_provider_name: str
    peering_location: str
    bandwidth_in_mbps: int


class ExpressRouteCircuitSkuDict(ModelDict, total=False):
    name: str
    tier: models.ExpressRouteCircuitSkuTier | ExpressRouteCircuitSkuTierValue
    family: models.ExpressRouteCircuitSkuFamily | ExpressRouteCircuitSkuFamilyValue


class ExpressRouteCircuitStatsDict(ModelDict, total=False):
    primarybytes_in: int
    primarybytes_out: int
    secondarybytes_in: int
    secondarybytes_out: int


class ExpressRouteCircuitsRoutesTableSummaryListResultDict(ModelDict, total=False):
    value: Required[Sequence[models.ExpressRouteCircuitRoutesTableSummary | ExpressRouteCircuitRoutesTableSummaryDict]]
    next_link: str


class Ipv6CircuitConnectionConfigDict(ModelDict, total=False):
    address_prefix: str


class _PeerExpressRouteCircuitConnectionFlatDict(SubResourceModelDict, total=False):
    express_route_circuit_peering: models.SubResource | SubResourceDict
    peer_express_route_circuit_peering: models.SubResource | SubResourceDict
    address_prefix: str
    connection_name: str
    auth_resource_guid: str


class _PeerExpressRouteCircuitConnectionNestedDict(SubResourceModelDict, total=False):
    properties: Required[
        models.PeerExpressRouteCircuitConnectionPropertiesFormat | PeerExpressRouteCircuitConnectionPropertiesFormatDict
    ]


PeerExpressRouteCircuitConnectionDict: TypeAlias = (
    _PeerExpressRouteCircuitConnectionFlatDict | _PeerExpressRouteCircuitConnectionNestedDict
)


class PeerExpressRouteCircuitConnectionPropertiesFormatDict(ModelDict, total=False):
    express_route_circuit_peering: models.SubResource | SubResourceDict
    peer_express_route_circuit_peering: models.SubResource | SubResourceDict
    address_prefix: str
    connection_name: str
    auth_resource_guid: str
