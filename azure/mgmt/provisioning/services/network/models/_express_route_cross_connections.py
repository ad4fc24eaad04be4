# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``express_route_cross_connections``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource, SubResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _express_route_cross_connections as types
    from ..types._common import (
        ExpressRoutePeeringStateValue,
        ExpressRoutePeeringTypeValue,
        Ipv6ExpressRouteCircuitPeeringConfigDict,
        ProvisioningStateValue,
        ServiceProviderProvisioningStateValue,
    )
    from ..types._express_route_circuits import ExpressRouteCircuitPeeringConfigDict, ExpressRouteCircuitReferenceDict
else:
    typed(__name__)


class ExpressRouteCrossConnection(Resource):
    """The provider's side of an ExpressRoute circuit."""

    properties: NestedOrNone[ExpressRouteCrossConnectionProperties, types.ExpressRouteCrossConnectionPropertiesDict] = (
        field("properties", "ExpressRouteCrossConnectionProperties", default=None)
    )
    """Settings of the ExpressRoute cross connection."""
    primary_azure_port: str = flattened("properties", init=False)
    """Primary port on Microsoft's side."""
    secondary_azure_port: str = flattened("properties", init=False)
    """Secondary port on Microsoft's side."""
    s_tag: int = flattened("properties", init=False)
    peering_location: str = flattened("properties", init=False)
    """Name of the peering location."""
    bandwidth_in_mbps: int = flattened("properties", init=False)
    express_route_circuit: NestedOrNone[models.ExpressRouteCircuitReference, ExpressRouteCircuitReferenceDict] = (
        flattened("properties", default=None)
    )
    """Reference to an ExpressRoute circuit."""
    service_provider_provisioning_state: (
        models.ServiceProviderProvisioningState | ServiceProviderProvisioningStateValue | None
    ) = flattened("properties", default=None)
    """State of a circuit on the provider's side."""
    service_provider_notes: str | None = flattened("properties", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    peerings: NestedListOrNone[ExpressRouteCrossConnectionPeering, types.ExpressRouteCrossConnectionPeeringDict] = (
        flattened("properties", default=None)
    )
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class ExpressRouteCrossConnectionPeering(SubResource):
    """A peering of a cross connection."""

    properties: NestedOrNone[
        ExpressRouteCrossConnectionPeeringProperties, types.ExpressRouteCrossConnectionPeeringPropertiesDict
    ] = field("properties", "ExpressRouteCrossConnectionPeeringProperties", default=None)
    """Settings of the ExpressRoute cross connection peering."""
    peering_type: models.ExpressRoutePeeringType | ExpressRoutePeeringTypeValue | None = flattened(
        "properties", default=None
    )
    """Kind of a circuit's peering."""
    state: models.ExpressRoutePeeringState | ExpressRoutePeeringStateValue | None = flattened(
        "properties", default=None
    )
    """Whether a peering is on."""
    azure_asn: int = flattened("properties", init=False)
    peer_asn: int | None = flattened("properties", default=None)
    primary_peer_address_prefix: str | None = flattened("properties", default=None)
    """Prefix of the primary link's addresses."""
    secondary_peer_address_prefix: str | None = flattened("properties", default=None)
    """Prefix of the secondary link's addresses."""
    primary_azure_port: str = flattened("properties", init=False)
    """Primary port on Microsoft's side."""
    secondary_azure_port: str = flattened("properties", init=False)
    """Secondary port on Microsoft's side."""
    shared_key: str | None = flattened("properties", default=None)
    """MD5 key of the BGP session."""
    vlan_id: int | None = flattened("properties", default=None)
    microsoft_peering_config: NestedOrNone[
        models.ExpressRouteCircuitPeeringConfig, ExpressRouteCircuitPeeringConfigDict
    ] = flattened("properties", default=None)
    """Settings of Microsoft peering."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    gateway_manager_etag: str | None = flattened("properties", default=None)
    last_modified_by: str = flattened("properties", init=False)
    ipv6_peering_config: NestedOrNone[
        models.Ipv6ExpressRouteCircuitPeeringConfig, Ipv6ExpressRouteCircuitPeeringConfigDict
    ] = flattened("properties", default=None)
    """IPv6 settings of a circuit's peering."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class ExpressRouteCrossConnectionPeeringProperties(Model):
    """Settings of a cross connection's peering."""

    peering_type: models.ExpressRoutePeeringType | ExpressRoutePeeringTypeValue | None = field(
        "peeringType", "ExpressRoutePeeringType", default=None
    )
    """Kind of a circuit's peering."""
    state: models.ExpressRoutePeeringState | ExpressRoutePeeringStateValue | None = field(
        "state", "ExpressRoutePeeringState", default=None
    )
    """Whether a peering is on."""
    azure_asn: int = read_only("azureASN", "int")
    peer_asn: int | None = field("peerASN", "int", default=None)
    primary_peer_address_prefix: str | None = field("primaryPeerAddressPrefix", default=None)
    """Prefix of the primary link's addresses."""
    secondary_peer_address_prefix: str | None = field("secondaryPeerAddressPrefix", default=None)
    """Prefix of the secondary link's addresses."""
    primary_azure_port: str = read_only("primaryAzurePort")
    """Primary port on Microsoft's side."""
    secondary_azure_port: str = read_only("secondaryAzurePort")
    """Secondary port on Microsoft's side."""
    shared_key: str | None = field("sharedKey", default=None, secret=True)
    """MD5 key of the BGP session."""
    vlan_id: int | None = field("vlanId", "int", default=None)
    microsoft_peering_config: NestedOrNone[
        models.ExpressRouteCircuitPeeringConfig, ExpressRouteCircuitPeeringConfigDict
    ] = field("microsoftPeeringConfig", "ExpressRouteCircuitPeeringConfig", default=None)
    """Settings of Microsoft peering."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    gateway_manager_etag: str | None = field("gatewayManagerEtag", default=None)
    last_modified_by: str = read_only("lastModifiedBy")
    ipv6_peering_config: NestedOrNone[
        models.Ipv6ExpressRouteCircuitPeeringConfig, Ipv6ExpressRouteCircuitPeeringConfigDict
    ] = field("ipv6PeeringConfig", "Ipv6ExpressRouteCircuitPeeringConfig", default=None)
    """IPv6 settings of a circuit's peering."""


class ExpressRouteCrossConnectionProperties(Model):
    """Properties of an ExpressRoute cross connection."""

    primary_azure_port: str = read_only("primaryAzurePort")
    """Primary port on Microsoft's side."""
    secondary_azure_port: str = read_only("secondaryAzurePort")
    """Secondary port on Microsoft's side."""
    s_tag: int = read_only("sTag", "int")
    peering_location: str = read_only("peeringLocation")
    """Name of the peering location."""
    bandwidth_in_mbps: int = read_only("bandwidthInMbps", "int")
    express_route_circuit: NestedOrNone[models.ExpressRouteCircuitReference, ExpressRouteCircuitReferenceDict] = field(
        "expressRouteCircuit", "ExpressRouteCircuitReference", default=None
    )
    """Reference to an ExpressRoute circuit."""
    service_provider_provisioning_state: (
        models.ServiceProviderProvisioningState | ServiceProviderProvisioningStateValue | None
    ) = field("serviceProviderProvisioningState", "ServiceProviderProvisioningState", default=None)
    """State of a circuit on the provider's side."""
    service_provider_notes: str | None = field("serviceProviderNotes", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    peerings: NestedListOrNone[ExpressRouteCrossConnectionPeering, types.ExpressRouteCrossConnectionPeeringDict] = (
        field("peerings", "[ExpressRouteCrossConnectionPeering]", default=None)
    )


class ExpressRouteCrossConnectionRoutesTableSummary(Model):
    """A BGP neighbour of a cross connection."""

    neighbor: str | None = field("neighbor", default=None)
    asn: int | None = field("asn", "int", default=None)
    """BGP autonomous system number."""
    up_down: str | None = field("upDown", default=None)
    state_or_prefixes_received: str | None = field("stateOrPrefixesReceived", default=None)


class ExpressRouteCrossConnectionsRoutesTableSummaryListResult(Model):
    """The BGP neighbours of a cross connection."""

    value: NestedList[
        ExpressRouteCrossConnectionRoutesTableSummary, types.ExpressRouteCrossConnectionRoutesTableSummaryDict
    ] = field("value", "[ExpressRouteCrossConnectionRoutesTableSummary]")
    """The ExpressRoute cross connection routes table summaries on this page."""
    next_link: str = read_only("nextLink")
    """Address of the next page; empty on the last one."""


class Metric(Model):
    """Name, value and unit of a measurement."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    value: float | None = field("value", "float", default=None)
    unit: str | None = field("unit", default=None)


class MigrateExpressRouteCircuitHealthCheckDetails(Model):
    """Health of the ports in a circuit's move."""

    port_migration_infos: NestedListOrNone[PortMigrationInfo, types.PortMigrationInfoDict] = field(
        "portMigrationInfos", "[PortMigrationInfo]", default=None
    )


class MigrateExpressRouteCircuitHealthCheckResponse(Model):
    """How far a circuit's move is, and its health."""

    status: str | None = field("status", default=None)
    phase: str | None = field("phase", default=None)
    failure_reason: str | None = field("failureReason", default=None)
    new_s_tag: str | None = field("newSTag", default=None)
    prepared_at: datetime | None = field("preparedAt", "iso-8601", default=None)
    prepare_expiry_time: datetime | None = field("prepareExpiryTime", "iso-8601", default=None)
    new_cross_connection_url: str | None = field("newCrossConnectionUrl", default=None)
    should_rollback: bool | None = field("shouldRollback", "bool", default=None)
    details: NestedOrNone[
        MigrateExpressRouteCircuitHealthCheckDetails, types.MigrateExpressRouteCircuitHealthCheckDetailsDict
    ] = field("details", "MigrateExpressRouteCircuitHealthCheckDetails", default=None)
    """Health of the ports in a circuit's move."""


class MigrateExpressRouteCircuitRequest(Model):
    """Ports of a circuit's move."""

    target_peering_location: str | None = field("targetPeeringLocation", default=None)
    target_port_mapping: NestedListOrNone[PortMapping, types.PortMappingDict] = field(
        "targetPortMapping", "[PortMapping]", default=None
    )
    port_id: str | None = field("portId", default=None)


class MigrateExpressRouteCircuitValidateAndHealthCheckRequest(Model):
    """Peering location and ports of a circuit's move."""

    target_peering_location: str = field("targetPeeringLocation")
    target_port_mapping: NestedList[PortMapping, types.PortMappingDict] = field("targetPortMapping", "[PortMapping]")


class MigrateExpressRouteCircuitValidateResponse(Model):
    """Whether a circuit can be moved."""

    status: str | None = field("status", default=None)


class PeeringHealth(Model):
    """Health of a peering in a circuit's move."""

    type: str | None = field("type", default=None)
    stats_current: NestedOrNone[PeeringStats, types.PeeringStatsDict] = field(
        "statsCurrent", "PeeringStats", default=None
    )
    """Measurements of a peering at a time."""
    stats_at_prepare: NestedOrNone[PeeringStats, types.PeeringStatsDict] = field(
        "statsAtPrepare", "PeeringStats", default=None
    )
    """Measurements of a peering at a time."""


class PeeringStats(Model):
    """Measurements of a peering at a time."""

    timestamp: datetime | None = field("timestamp", "iso-8601", default=None)
    metrics: NestedListOrNone[Metric, types.MetricDict] = field("metrics", "[Metric]", default=None)


class PortMapping(Model):
    """A port and the one its circuit moves to."""

    source_port_id: str = field("sourcePortId")
    target_port_id: str = field("targetPortId")


class PortMigrationInfo(Model):
    """A port in a circuit's move."""

    port_id: str | None = field("portId", default=None)
    status: str | None = field("status", default=None)
    phase: str | None = field("phase", default=None)
    failure_reason: str | None = field("failureReason", default=None)
    peerings: NestedListOrNone[PeeringHealth, types.PeeringHealthDict] = field(
        "peerings", "[PeeringHealth]", default=None
    )
    source_port_id: str | None = field("sourcePortId", default=None)
    source_port_stats: NestedOrNone[SourcePortStats, types.SourcePortStatsDict] = field(
        "sourcePortStats", "SourcePortStats", default=None
    )
    """Peerings of a port in a circuit's move."""


class SourcePortStats(Model):
    """Peerings of a port in a circuit's move."""

    peerings: NestedListOrNone[PeeringHealth, types.PeeringHealthDict] = field(
        "peerings", "[PeeringHealth]", default=None
    )
