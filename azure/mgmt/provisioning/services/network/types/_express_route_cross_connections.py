# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``express_route_cross_connections``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

    from .. import models
    from ._common import (
        ExpressRoutePeeringStateValue,
        ExpressRoutePeeringTypeValue,
        Ipv6ExpressRouteCircuitPeeringConfigDict,
        ServiceProviderProvisioningStateValue,
    )
    from ._express_route_circuits import ExpressRouteCircuitPeeringConfigDict, ExpressRouteCircuitReferenceDict
else:
    typed(__name__)


class _ExpressRouteCrossConnectionFlatDict(ResourceDict, total=False):
    express_route_circuit: models.ExpressRouteCircuitReference | ExpressRouteCircuitReferenceDict
    service_provider_provisioning_state: models.ServiceProviderProvisioningState | ServiceProviderProvisioningStateValue
    service_provider_notes: str
    peerings: Sequence[models.ExpressRouteCrossConnectionPeering | ExpressRouteCrossConnectionPeeringDict]


class _ExpressRouteCrossConnectionNestedDict(ResourceDict, total=False):
    properties: Required[models.ExpressRouteCrossConnectionProperties | ExpressRouteCrossConnectionPropertiesDict]


ExpressRouteCrossConnectionDict: TypeAlias = (
    _ExpressRouteCrossConnectionFlatDict | _ExpressRouteCrossConnectionNestedDict
)


class _ExpressRouteCrossConnectionPeeringFlatDict(SubResourceDict, total=False):
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
    properties: Required[
        models.ExpressRouteCrossConnectionPeeringProperties | ExpressRouteCrossConnectionPeeringPropertiesDict
    ]
    name: str


ExpressRouteCrossConnectionPeeringDict: TypeAlias = (
    _ExpressRouteCrossConnectionPeeringFlatDict | _ExpressRouteCrossConnectionPeeringNestedDict
)


class ExpressRouteCrossConnectionPeeringPropertiesDict(ModelDict, total=False):
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


class ExpressRouteCrossConnectionPropertiesDict(ModelDict, total=False):
    express_route_circuit: models.ExpressRouteCircuitReference | ExpressRouteCircuitReferenceDict
    service_provider_provisioning_state: models.ServiceProviderProvisioningState | ServiceProviderProvisioningStateValue
    service_provider_notes: str
    peerings: Sequence[models.ExpressRouteCrossConnectionPeering | ExpressRouteCrossConnectionPeeringDict]


class ExpressRouteCrossConnectionRoutesTableSummaryDict(ModelDict, total=False):
    neighbor: str
    asn: int
    up_down: str
    state_or_prefixes_received: str


class ExpressRouteCrossConnectionsRoutesTableSummaryListResultDict(ModelDict, total=False):
    value: Required[
        Sequence[
            models.ExpressRouteCrossConnectionRoutesTableSummary | ExpressRouteCrossConnectionRoutesTableSummaryDict
        ]
    ]


class MetricDict(ModelDict, total=False):
    name: str
    value: float
    unit: str


class MigrateExpressRouteCircuitHealthCheckDetailsDict(ModelDict, total=False):
    port_migration_infos: Sequence[models.PortMigrationInfo | PortMigrationInfoDict]


class MigrateExpressRouteCircuitHealthCheckResponseDict(ModelDict, total=False):
    status: str
    phase: str
    failure_reason: str
    new_s_tag: str
    prepared_at: datetime | str
    prepare_expiry_time: datetime | str
    new_cross_connection_url: str
    should_rollback: bool
    details: models.MigrateExpressRouteCircuitHealthCheckDetails | MigrateExpressRouteCircuitHealthCheckDetailsDict


class MigrateExpressRouteCircuitRequestDict(ModelDict, total=False):
    target_peering_location: str
    target_port_mapping: Sequence[models.PortMapping | PortMappingDict]
    port_id: str


class MigrateExpressRouteCircuitValidateAndHealthCheckRequestDict(ModelDict, total=False):
    target_peering_location: Required[str]
    target_port_mapping: Required[Sequence[models.PortMapping | PortMappingDict]]


class MigrateExpressRouteCircuitValidateResponseDict(ModelDict, total=False):
    status: str


class PeeringHealthDict(ModelDict, total=False):
    type: str
    stats_current: models.PeeringStats | PeeringStatsDict
    stats_at_prepare: models.PeeringStats | PeeringStatsDict


class PeeringStatsDict(ModelDict, total=False):
    timestamp: datetime | str
    metrics: Sequence[models.Metric | MetricDict]


class PortMappingDict(ModelDict, total=False):
    source_port_id: Required[str]
    target_port_id: Required[str]


class PortMigrationInfoDict(ModelDict, total=False):
    port_id: str
    status: str
    phase: str
    failure_reason: str
    peerings: Sequence[models.PeeringHealth | PeeringHealthDict]
    source_port_id: str
    source_port_stats: models.SourcePortStats | SourcePortStatsDict


class SourcePortStatsDict(ModelDict, total=False):
    peerings: Sequence[models.PeeringHealth | PeeringHealthDict]
