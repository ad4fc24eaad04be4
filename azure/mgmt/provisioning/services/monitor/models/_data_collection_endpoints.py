# Generated from swagger/monitor/ by "make generate": do not edit.

"""Models of ``monitor``: ``data_collection_endpoints``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ManagedServiceIdentity, Metadata, SystemData

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _data_collection_endpoints as types
else:
    typed(__name__)


class ConfigurationAccessEndpointSpec(Model):
    """Endpoint agents get their configuration from."""

    endpoint: str = read_only("endpoint")
    """URL of the endpoint."""


class DataCollectionEndpoint(Model):
    """Endpoints, networking and state of a data collection endpoint."""

    description: str | None = field("description", default=None)
    """Description of the data collection endpoint, free text."""
    immutable_id: str | None = field("immutableId", default=None)
    """ID that stays when the resource is moved."""
    configuration_access: NestedOrNone[
        DataCollectionEndpointConfigurationAccess, types.DataCollectionEndpointConfigurationAccessDict
    ] = field("configurationAccess", "DataCollectionEndpointConfigurationAccess", default=None)
    """Endpoint agents get their configuration from."""
    logs_ingestion: NestedOrNone[DataCollectionEndpointLogsIngestion, types.DataCollectionEndpointLogsIngestionDict] = (
        field("logsIngestion", "DataCollectionEndpointLogsIngestion", default=None)
    )
    """Endpoint logs are sent to."""
    metrics_ingestion: NestedOrNone[
        DataCollectionEndpointMetricsIngestion, types.DataCollectionEndpointMetricsIngestionDict
    ] = field("metricsIngestion", "DataCollectionEndpointMetricsIngestion", default=None)
    """Endpoint metrics are sent to."""
    network_acls: NestedOrNone[DataCollectionEndpointNetworkAcls, types.DataCollectionEndpointNetworkAclsDict] = field(
        "networkAcls", "DataCollectionEndpointNetworkAcls", default=None
    )
    """Whether the endpoint can be reached from public networks."""
    provisioning_state: (
        models.KnownDataCollectionEndpointProvisioningState | types.KnownDataCollectionEndpointProvisioningStateValue
    ) = read_only("provisioningState", "KnownDataCollectionEndpointProvisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    private_link_scoped_resources: NestedList[PrivateLinkScopedResource, types.PrivateLinkScopedResourceDict] = (
        read_only("privateLinkScopedResources", "[PrivateLinkScopedResource]")
    )
    """Private link scopes it belongs to."""
    failover_configuration: Nested[
        DataCollectionEndpointFailoverConfiguration, types.DataCollectionEndpointFailoverConfigurationDict
    ] = read_only("failoverConfiguration", "DataCollectionEndpointFailoverConfiguration")
    """Failover to other regions."""
    metadata: Nested[DataCollectionEndpointMetadata, types.DataCollectionEndpointMetadataDict] = read_only(
        "metadata", "DataCollectionEndpointMetadata"
    )
    """Which service made the resource, if any."""


class DataCollectionEndpointConfigurationAccess(ConfigurationAccessEndpointSpec):
    """Endpoint agents get their configuration from."""


class FailoverConfigurationSpec(Model):
    """Failover to other regions."""

    active_location: str | None = field("activeLocation", default=None)
    """Region that is active."""
    locations: NestedListOrNone[LocationSpec, types.LocationSpecDict] = field(
        "locations", "[LocationSpec]", default=None
    )
    """Regions with their state."""


class DataCollectionEndpointFailoverConfiguration(FailoverConfigurationSpec):
    """Failover to other regions."""


class LogsIngestionEndpointSpec(Model):
    """Endpoint logs are sent to."""

    endpoint: str = read_only("endpoint")
    """URL of the endpoint."""


class DataCollectionEndpointLogsIngestion(LogsIngestionEndpointSpec):
    """Endpoint logs are sent to."""


class DataCollectionEndpointMetadata(Metadata):
    """Which service made a resource."""


class MetricsIngestionEndpointSpec(Model):
    """Endpoint metrics are sent to."""

    endpoint: str = read_only("endpoint")
    """URL of the endpoint."""


class DataCollectionEndpointMetricsIngestion(MetricsIngestionEndpointSpec):
    """Endpoint metrics are sent to."""


class NetworkRuleSet(Model):
    """Whether an endpoint can be reached from public networks."""

    public_network_access: (
        models.KnownPublicNetworkAccessOptions | types.KnownPublicNetworkAccessOptionsValue | None
    ) = field("publicNetworkAccess", "KnownPublicNetworkAccessOptions", default=None)
    """Whether the resource can be reached from public networks."""


class DataCollectionEndpointNetworkAcls(NetworkRuleSet):
    """Whether an endpoint can be reached from public networks."""


class DataCollectionEndpointResource(Model):
    """A data collection endpoint, which agents and applications send data to."""

    location: str = field("location")
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    kind: models.KnownDataCollectionEndpointResourceKind | types.KnownDataCollectionEndpointResourceKindValue | None = (
        field("kind", "KnownDataCollectionEndpointResourceKind", default=None)
    )
    """Kind of the data collection endpoint."""
    identity: NestedOrNone[DataCollectionEndpointResourceIdentity, types.DataCollectionEndpointResourceIdentityDict] = (
        field("identity", "DataCollectionEndpointResourceIdentity", default=None)
    )
    """Managed identities of the resource."""
    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the data collection endpoint."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Insights/dataCollectionEndpoints."""
    etag: str = read_only("etag")
    """Mark of this version of the resource; it changes with each write."""
    system_data: Nested[
        DataCollectionEndpointResourceSystemData, types.DataCollectionEndpointResourceSystemDataDict
    ] = read_only("systemData", "DataCollectionEndpointResourceSystemData")
    """Who created and last changed the resource, and when."""
    properties: NestedOrNone[
        DataCollectionEndpointResourcePropertiesInner, types.DataCollectionEndpointResourcePropertiesInnerDict
    ] = field("properties", "DataCollectionEndpointResourcePropertiesInner", default=None)
    """Endpoints, networking and state of a data collection endpoint."""
    description: str | None = flattened("properties", default=None)
    """Description of the data collection endpoint, free text."""
    immutable_id: str | None = flattened("properties", default=None)
    """ID that stays when the resource is moved."""
    configuration_access: NestedOrNone[
        DataCollectionEndpointConfigurationAccess, types.DataCollectionEndpointConfigurationAccessDict
    ] = flattened("properties", default=None)
    """Endpoint agents get their configuration from."""
    logs_ingestion: NestedOrNone[DataCollectionEndpointLogsIngestion, types.DataCollectionEndpointLogsIngestionDict] = (
        flattened("properties", default=None)
    )
    """Endpoint logs are sent to."""
    metrics_ingestion: NestedOrNone[
        DataCollectionEndpointMetricsIngestion, types.DataCollectionEndpointMetricsIngestionDict
    ] = flattened("properties", default=None)
    """Endpoint metrics are sent to."""
    network_acls: NestedOrNone[DataCollectionEndpointNetworkAcls, types.DataCollectionEndpointNetworkAclsDict] = (
        flattened("properties", default=None)
    )
    """Whether the endpoint can be reached from public networks."""
    provisioning_state: (
        models.KnownDataCollectionEndpointProvisioningState | types.KnownDataCollectionEndpointProvisioningStateValue
    ) = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    private_link_scoped_resources: NestedList[PrivateLinkScopedResource, types.PrivateLinkScopedResourceDict] = (
        flattened("properties", init=False)
    )
    """Private link scopes it belongs to."""
    failover_configuration: Nested[
        DataCollectionEndpointFailoverConfiguration, types.DataCollectionEndpointFailoverConfigurationDict
    ] = flattened("properties", init=False)
    """Failover to other regions."""
    metadata: Nested[DataCollectionEndpointMetadata, types.DataCollectionEndpointMetadataDict] = flattened(
        "properties", init=False
    )
    """Which service made the resource, if any."""


class DataCollectionEndpointResourceIdentity(ManagedServiceIdentity):
    """Managed identities of a resource."""


class DataCollectionEndpointResourceListResult(Model):
    """One page of data collection endpoints."""

    value: NestedList[DataCollectionEndpointResource, types.DataCollectionEndpointResourceDict] = field(
        "value", "[DataCollectionEndpointResource]"
    )
    """Data collection endpoints on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class DataCollectionEndpointResourceProperties(DataCollectionEndpoint):
    """Endpoints, networking and state of a data collection endpoint."""


class DataCollectionEndpointResourcePropertiesInner(Model):
    """Endpoints, networking and state of a data collection endpoint."""

    description: str | None = field("description", default=None)
    """Description of the data collection endpoint, free text."""
    immutable_id: str | None = field("immutableId", default=None)
    """ID that stays when the resource is moved."""
    configuration_access: NestedOrNone[
        DataCollectionEndpointConfigurationAccess, types.DataCollectionEndpointConfigurationAccessDict
    ] = field("configurationAccess", "DataCollectionEndpointConfigurationAccess", default=None)
    """Endpoint agents get their configuration from."""
    logs_ingestion: NestedOrNone[DataCollectionEndpointLogsIngestion, types.DataCollectionEndpointLogsIngestionDict] = (
        field("logsIngestion", "DataCollectionEndpointLogsIngestion", default=None)
    )
    """Endpoint logs are sent to."""
    metrics_ingestion: NestedOrNone[
        DataCollectionEndpointMetricsIngestion, types.DataCollectionEndpointMetricsIngestionDict
    ] = field("metricsIngestion", "DataCollectionEndpointMetricsIngestion", default=None)
    """Endpoint metrics are sent to."""
    network_acls: NestedOrNone[DataCollectionEndpointNetworkAcls, types.DataCollectionEndpointNetworkAclsDict] = field(
        "networkAcls", "DataCollectionEndpointNetworkAcls", default=None
    )
    """Whether the endpoint can be reached from public networks."""
    provisioning_state: (
        models.KnownDataCollectionEndpointProvisioningState | types.KnownDataCollectionEndpointProvisioningStateValue
    ) = read_only("provisioningState", "KnownDataCollectionEndpointProvisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    private_link_scoped_resources: NestedList[PrivateLinkScopedResource, types.PrivateLinkScopedResourceDict] = (
        read_only("privateLinkScopedResources", "[PrivateLinkScopedResource]")
    )
    """Private link scopes it belongs to."""
    failover_configuration: Nested[
        DataCollectionEndpointFailoverConfiguration, types.DataCollectionEndpointFailoverConfigurationDict
    ] = read_only("failoverConfiguration", "DataCollectionEndpointFailoverConfiguration")
    """Failover to other regions."""
    metadata: Nested[DataCollectionEndpointMetadata, types.DataCollectionEndpointMetadataDict] = read_only(
        "metadata", "DataCollectionEndpointMetadata"
    )
    """Which service made the resource, if any."""


class DataCollectionEndpointResourceSystemData(SystemData):
    """Who created and last changed a resource, and when."""


class LocationSpec(Model):
    """A region of a data collection endpoint, with its state."""

    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    provisioning_status: (
        models.KnownLocationSpecProvisioningStatus | types.KnownLocationSpecProvisioningStatusValue | None
    ) = field("provisioningStatus", "KnownLocationSpecProvisioningStatus", default=None)
    """State of the last create or update."""


class PrivateLinkScopedResource(Model):
    """A private link scope that a resource belongs to."""

    resource_id: str | None = field("resourceId", default=None)
    """ID of the private link scope's entry."""
    scope_id: str | None = field("scopeId", default=None)
    """ID of the private link scope."""
