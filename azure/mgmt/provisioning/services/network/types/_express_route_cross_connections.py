# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``express_route_cross_connections``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import (
        ExpressRoutePeeringStateValue,
        ExpressRoutePeeringTypeValue,
        Ipv6ExpressRouteCircuitPeeringConfigDict,
        ServiceProviderProvisioningStateValue,
    )
    from ._express_route_circuits import ExpressRouteCircuitPeeringConfigDict, ExpressRouteCircuitReferenceDict


class _ExpressRouteCrossConnectionFlatDict(ResourceDict, total=False):
    """The provider's side of an ExpressRoute circuit."""

    express_route_circuit: models.ExpressRouteCircuitReference | ExpressRouteCircuitReferenceDict
    service_provider_provisioning_state: models.ServiceProviderProvisioningState | ServiceProviderProvisioningStateValue
    service_provider_notes: str
    peerings: Sequence[models.ExpressRouteCrossConnectionPeering | ExpressRouteCrossConnectionPeeringDict]


class _ExpressRouteCrossConnectionNestedDict(ResourceDict, total=False):
    """The provider's side of an ExpressRoute circuit."""

    properties: Required[models.ExpressRouteCrossConnectionProperties | ExpressRouteCrossConnectionPropertiesDict]


ExpressRouteCrossConnectionDict: TypeAlias = (
    _ExpressRouteCrossConnectionFlatDict | _ExpressRouteCrossConnectionNestedDict
)


class _ExpressRouteCrossConnectionPeeringFlatDict(SubResourceDict, total=False):
    """A peering of a cross connection."""

    name: str
    peering_type: models.ExpressRoutePeeringType | ExpressRoutePeeringTypeValue
    state: models.ExpressRoutePeeringState | ExpressRoutePeeringStateValue
    peer_asn: int
    primary_peer_address_prefix: str
    secondary_peer_address_prefix: str
    shared_key: str
    vlan_id: int
    microsoft_peering_config: models.ExpressRouteCircuitPeeringConfig | ExpressRouteCircuitPeeringConfigDict
    gateway_manager_etag: str
    ipv6_peering_config: models.Ipv6ExpressRouteCircuitPeeringConfig | Ipv6ExpressRouteCircuitPeeringConfigDict


class _ExpressRouteCrossConnectionPeeringNestedDict(SubResourceDict, total=False):
    """A peering of a cross connection."""

    properties: Required[
        models.ExpressRouteCrossConnectionPeeringProperties | ExpressRouteCrossConnectionPeeringPropertiesDict
    ]
    name: str


ExpressRouteCrossConnectionPeeringDict: TypeAlias = (
    _ExpressRouteCrossConnectionPeeringFlatDict | _ExpressRouteCrossConnectionPeeringNestedDict
)


class ExpressRouteCrossConnectionPeeringPropertiesDict(TypedDict, total=False):
    """Settings of a cross connection's peering."""

    peering_type: models.ExpressRoutePeeringType | ExpressRoutePeeringTypeValue
    state: models.ExpressRoutePeeringState | ExpressRoutePeeringStateValue
    peer_asn: int
    primary_peer_address_prefix: str
    secondary_peer_address_prefix: str
    shared_key: str
    vlan_id: int
    microsoft_peering_config: models.ExpressRouteCircuitPeeringConfig | ExpressRouteCircuitPeeringConfigDict
    gateway_manager_etag: str
    ipv6_peering_config: models.Ipv6ExpressRouteCircuitPeeringConfig | Ipv6ExpressRouteCircuitPeeringConfigDict
    additional_properties: Mapping[str, Any]


class ExpressRouteCrossConnectionPropertiesDict(TypedDict, total=False):
    """Properties of an ExpressRoute cross connection."""

    express_route_circuit: models.ExpressRouteCircuitReference | ExpressRouteCircuitReferenceDict
    service_provider_provisioning_state: models.ServiceProviderProvisioningState | ServiceProviderProvisioningStateValue
    service_provider_notes: str
    peerings: Sequence[models.ExpressRouteCrossConnectionPeering | ExpressRouteCrossConnectionPeeringDict]
    additional_properties: Mapping[str, Any]


class ExpressRouteCrossConnectionRoutesTableSummaryDict(TypedDict, total=False):
    """A BGP neighbour of a cross connection."""

    neighbor: str
    asn: int
    up_down: str
    state_or_prefixes_received: str
    additional_properties: Mapping[str, Any]


class ExpressRouteCrossConnectionsRoutesTableSummaryListResultDict(TypedDict, total=False):
    """The BGP neighbours of a cross connection."""

    value: Required[
        Sequence[
            models.ExpressRouteCrossConnectionRoutesTableSummary | ExpressRouteCrossConnectionRoutesTableSummaryDict
        ]
    ]
    additional_properties: Mapping[str, Any]


class MetricDict(TypedDict, total=False):
    """Name, value and unit of a measurement."""

    name: str
    value: float
    unit: str
    additional_properties: Mapping[str, Any]


class MigrateExpressRouteCircuitHealthCheckDetailsDict(TypedDict, total=False):
    """Health of the ports in a circuit's move."""

    port_migration_infos: Sequence[models.PortMigrationInfo | PortMigrationInfoDict]
    additional_properties: Mapping[str, Any]


class MigrateExpressRouteCircuitHealthCheckResponseDict(TypedDict, total=False):
    """How far a circuit's move is, and its health."""

    status: str
    phase: str
    failure_reason: str
    new_s_tag: str
    prepared_at: datetime | str
    prepare_expiry_time: datetime | str
    new_cross_connection_url: str
    should_rollback: bool
    details: models.MigrateExpressRouteCircuitHealthCheckDetails | MigrateExpressRouteCircuitHealthCheckDetailsDict
    additional_properties: Mapping[str, Any]


class MigrateExpressRouteCircuitRequestDict(TypedDict, total=False):
    """Ports of a circuit's move."""

    target_peering_location: str
    target_port_mapping: Sequence[models.PortMapping | PortMappingDict]
    port_id: str
    additional_properties: Mapping[str, Any]


class MigrateExpressRouteCircuitValidateAndHealthCheckRequestDict(TypedDict, total=False):
    """Peering location and ports of a circuit's move."""

    target_peering_location: Required[str]
    target_port_mapping: Required[Sequence[models.PortMapping | PortMappingDict]]
    additional_properties: Mapping[str, Any]


class MigrateExpressRouteCircuitValidateResponseDict(TypedDict, total=False):
    """Whether a circuit can be moved."""

    status: str
    additional_properties: Mapping[str, Any]


class PeeringHealthDict(TypedDict, total=False):
    """Health of a peering in a circuit's move."""

    type: str
    stats_current: models.PeeringStats | PeeringStatsDict
    stats_at_prepare: models.PeeringStats | PeeringStatsDict
    additional_properties: Mapping[str, Any]


class PeeringStatsDict(TypedDict, total=False):
    """Measurements of a peering at a time."""

    timestamp: datetime | str
    metrics: Sequence[models.Metric | MetricDict]
    additional_properties: Mapping[str, Any]


class PortMappingDict(TypedDict, total=False):
    """A port and the one its circuit moves to."""

    source_port_id: Required[str]
    target_port_id: Required[str]
    additional_properties: Mapping[str, Any]


class PortMigrationInfoDict(TypedDict, total=False):
    """A port in a circuit's move."""

    port_id: str
    status: str
    phase: str
    failure_reason: str
    peerings: Sequence[models.PeeringHealth | PeeringHealthDict]
    source_port_id: str
    source_port_stats: models.SourcePortStats | SourcePortStatsDict
    additional_properties: Mapping[str, Any]


class SourcePortStatsDict(TypedDict, total=False):
    """Peerings of a port in a circuit's move."""

    peerings: Sequence[models.PeeringHealth | PeeringHealthDict]
    additional_properties: Mapping[str, Any]
