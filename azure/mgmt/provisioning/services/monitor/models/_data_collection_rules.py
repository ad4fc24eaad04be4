# Generated from swagger/monitor/ by "make generate": do not edit.

"""Models of ``monitor``: ``data_collection_rules``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import ManagedServiceIdentity, Metadata, SystemData

if TYPE_CHECKING:
    from typing import Any

    from ....core.models.model import Nested, NestedDictOrNone, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _data_collection_rules as types


class AdxDestination(Model):
    """An Azure Data Explorer cluster that data goes to."""

    resource_id: str | None = field("resourceId", default=None)
    """ID of the cluster."""
    database_name: str | None = field("databaseName", default=None)
    """Name of the database."""
    ingestion_uri: str = read_only("ingestionUri")
    """URI data is sent to."""
    name: str | None = field("name", default=None)


class AgentSetting(Model):
    """A setting of the agents."""

    name: models.KnownAgentSettingName | types.KnownAgentSettingNameValue | None = field(
        "name", "KnownAgentSettingName", default=None
    )
    """Name of the setting."""
    value: str | None = field("value", default=None)
    """Value of the setting."""


class AgentSettingsSpec(Model):
    """Settings of the agents."""

    logs: NestedListOrNone[AgentSetting, types.AgentSettingDict] = field("logs", "[AgentSetting]", default=None)
    """Settings for logs."""


class AzureMonitorMetricsDestination(Model):
    """Azure Monitor metrics as a destination of data."""

    name: str | None = field("name", default=None)
    """Name of the destination, for use in data flows."""


class ColumnDefinition(Model):
    """A column of a custom stream."""

    name: str | None = field("name", default=None)
    """Name of the column."""
    type: models.KnownColumnDefinitionType | types.KnownColumnDefinitionTypeValue | None = field(
        "type", "KnownColumnDefinitionType", default=None
    )
    """Type of the column."""


class DataCollectionRule(Model):
    """Sources, destinations and flows of a data collection rule."""

    description: str | None = field("description", default=None)
    """Description of the data collection rule, free text."""
    immutable_id: str = read_only("immutableId")
    """ID that stays when the resource is moved."""
    data_collection_endpoint_id: str | None = field("dataCollectionEndpointId", default=None)
    """ID of the data collection endpoint."""
    metadata: Nested[DataCollectionRuleMetadata, types.DataCollectionRuleMetadataDict] = read_only(
        "metadata", "DataCollectionRuleMetadata"
    )
    """Which service made the resource, if any."""
    endpoints: Nested[DataCollectionRuleEndpoints, types.DataCollectionRuleEndpointsDict] = read_only(
        "endpoints", "DataCollectionRuleEndpoints"
    )
    """Endpoints that data is sent to."""
    references: NestedOrNone[DataCollectionRuleReferences, types.DataCollectionRuleReferencesDict] = field(
        "references", "DataCollectionRuleReferences", default=None
    )
    """Outside data for enrichment."""
    agent_settings: NestedOrNone[DataCollectionRuleAgentSettings, types.DataCollectionRuleAgentSettingsDict] = field(
        "agentSettings", "DataCollectionRuleAgentSettings", default=None
    )
    """Settings of the agents."""
    stream_declarations: NestedDictOrNone[StreamDeclaration, types.StreamDeclarationDict] = field(
        "streamDeclarations", "{StreamDeclaration}", default=None
    )
    """Columns of custom streams, by name."""
    data_sources: NestedOrNone[DataCollectionRuleDataSources, types.DataCollectionRuleDataSourcesDict] = field(
        "dataSources", "DataCollectionRuleDataSources", default=None
    )
    """What is collected."""
    destinations: NestedOrNone[DataCollectionRuleDestinations, types.DataCollectionRuleDestinationsDict] = field(
        "destinations", "DataCollectionRuleDestinations", default=None
    )
    """Where data goes."""
    data_flows: NestedListOrNone[DataFlow, types.DataFlowDict] = field("dataFlows", "[DataFlow]", default=None)
    """Which streams go to which destinations."""
    provisioning_state: (
        models.KnownDataCollectionRuleProvisioningState | types.KnownDataCollectionRuleProvisioningStateValue
    ) = read_only("provisioningState", "KnownDataCollectionRuleProvisioningState")
    """State of the last create or update, such as Succeeded or Failed."""


class DataCollectionRuleAgentSettings(AgentSettingsSpec):
    """Settings of the agents."""


class DataSourcesSpec(Model):
    """What is collected, by kind."""

    performance_counters: NestedListOrNone[PerfCounterDataSource, types.PerfCounterDataSourceDict] = field(
        "performanceCounters", "[PerfCounterDataSource]", default=None
    )
    """Performance counters."""
    windows_event_logs: NestedListOrNone[WindowsEventLogDataSource, types.WindowsEventLogDataSourceDict] = field(
        "windowsEventLogs", "[WindowsEventLogDataSource]", default=None
    )
    """Windows event logs."""
    syslog: NestedListOrNone[SyslogDataSource, types.SyslogDataSourceDict] = field(
        "syslog", "[SyslogDataSource]", default=None
    )
    """Syslog messages of Linux."""
    extensions: NestedListOrNone[ExtensionDataSource, types.ExtensionDataSourceDict] = field(
        "extensions", "[ExtensionDataSource]", default=None
    )
    """Data of VM extensions."""
    log_files: NestedListOrNone[LogFilesDataSource, types.LogFilesDataSourceDict] = field(
        "logFiles", "[LogFilesDataSource]", default=None
    )
    """Log files."""
    iis_logs: NestedListOrNone[IisLogsDataSource, types.IisLogsDataSourceDict] = field(
        "iisLogs", "[IisLogsDataSource]", default=None
    )
    """IIS logs."""
    windows_firewall_logs: NestedListOrNone[WindowsFirewallLogsDataSource, types.WindowsFirewallLogsDataSourceDict] = (
        field("windowsFirewallLogs", "[WindowsFirewallLogsDataSource]", default=None)
    )
    """Logs of Windows Firewall."""
    prometheus_forwarder: NestedListOrNone[PrometheusForwarderDataSource, types.PrometheusForwarderDataSourceDict] = (
        field("prometheusForwarder", "[PrometheusForwarderDataSource]", default=None)
    )
    """Prometheus metrics."""
    platform_telemetry: NestedListOrNone[PlatformTelemetryDataSource, types.PlatformTelemetryDataSourceDict] = field(
        "platformTelemetry", "[PlatformTelemetryDataSource]", default=None
    )
    """Metrics and logs of Azure resources."""
    data_imports: NestedOrNone[DataSourcesSpecDataImports, types.DataSourcesSpecDataImportsDict] = field(
        "dataImports", "DataSourcesSpecDataImports", default=None
    )
    """Data imported from event hubs."""


class DataCollectionRuleDataSources(DataSourcesSpec):
    """What is collected, by kind."""


class DestinationsSpec(Model):
    """Where data goes, by kind."""

    log_analytics: NestedListOrNone[LogAnalyticsDestination, types.LogAnalyticsDestinationDict] = field(
        "logAnalytics", "[LogAnalyticsDestination]", default=None
    )
    """Log Analytics workspaces."""
    monitoring_accounts: NestedListOrNone[MonitoringAccountDestination, types.MonitoringAccountDestinationDict] = field(
        "monitoringAccounts", "[MonitoringAccountDestination]", default=None
    )
    """Azure Monitor workspaces."""
    azure_monitor_metrics: NestedOrNone[
        DestinationsSpecAzureMonitorMetrics, types.DestinationsSpecAzureMonitorMetricsDict
    ] = field("azureMonitorMetrics", "DestinationsSpecAzureMonitorMetrics", default=None)
    """Azure Monitor metrics."""
    event_hubs: NestedListOrNone[EventHubDestination, types.EventHubDestinationDict] = field(
        "eventHubs", "[EventHubDestination]", default=None
    )
    """Event hubs."""
    event_hubs_direct: NestedListOrNone[EventHubDirectDestination, types.EventHubDirectDestinationDict] = field(
        "eventHubsDirect", "[EventHubDirectDestination]", default=None
    )
    """Event hubs that agents write to directly."""
    storage_blobs_direct: NestedListOrNone[StorageBlobDestination, types.StorageBlobDestinationDict] = field(
        "storageBlobsDirect", "[StorageBlobDestination]", default=None
    )
    """Blob containers that agents write to directly."""
    storage_tables_direct: NestedListOrNone[StorageTableDestination, types.StorageTableDestinationDict] = field(
        "storageTablesDirect", "[StorageTableDestination]", default=None
    )
    """Storage tables that agents write to directly."""
    storage_accounts: NestedListOrNone[StorageBlobDestination, types.StorageBlobDestinationDict] = field(
        "storageAccounts", "[StorageBlobDestination]", default=None
    )
    """Blob containers."""
    microsoft_fabric: NestedListOrNone[MicrosoftFabricDestination, types.MicrosoftFabricDestinationDict] = field(
        "microsoftFabric", "[MicrosoftFabricDestination]", default=None
    )
    """Microsoft Fabric."""
    azure_data_explorer: NestedListOrNone[AdxDestination, types.AdxDestinationDict] = field(
        "azureDataExplorer", "[AdxDestination]", default=None
    )
    """Azure Data Explorer clusters."""


class DataCollectionRuleDestinations(DestinationsSpec):
    """Where data goes, by kind."""


class EndpointsSpec(Model):
    """Endpoints that data for a rule is sent to."""

    logs_ingestion: str = read_only("logsIngestion")
    """URL for logs."""
    metrics_ingestion: str = read_only("metricsIngestion")
    """URL for metrics."""


class DataCollectionRuleEndpoints(EndpointsSpec):
    """Endpoints that data for a rule is sent to."""


class DataCollectionRuleMetadata(Metadata):
    """Which service made a resource."""


class ReferencesSpec(Model):
    """Outside data for enrichment."""

    enrichment_data: NestedOrNone[ReferencesSpecEnrichmentData, types.ReferencesSpecEnrichmentDataDict] = field(
        "enrichmentData", "ReferencesSpecEnrichmentData", default=None
    )
    """The data."""


class DataCollectionRuleReferences(ReferencesSpec):
    """Outside data for enrichment."""


class DataCollectionRuleResource(Model):
    """A data collection rule: what is collected, how it is transformed and where it goes."""

    location: str = field("location")
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    kind: models.KnownDataCollectionRuleResourceKind | types.KnownDataCollectionRuleResourceKindValue | None = field(
        "kind", "KnownDataCollectionRuleResourceKind", default=None
    )
    """Kind of the data collection rule."""
    identity: NestedOrNone[DataCollectionRuleResourceIdentity, types.DataCollectionRuleResourceIdentityDict] = field(
        "identity", "DataCollectionRuleResourceIdentity", default=None
    )
    """Managed identities of the resource."""
    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the data collection rule."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Insights/dataCollectionRules."""
    etag: str = read_only("etag")
    """Mark of this version of the resource; it changes with each write."""
    system_data: Nested[DataCollectionRuleResourceSystemData, types.DataCollectionRuleResourceSystemDataDict] = (
        read_only("systemData", "DataCollectionRuleResourceSystemData")
    )
    """Who created and last changed the resource, and when."""
    properties: NestedOrNone[
        DataCollectionRuleResourcePropertiesInner, types.DataCollectionRuleResourcePropertiesInnerDict
    ] = field("properties", "DataCollectionRuleResourcePropertiesInner", default=None)
    """Sources, destinations and flows of a data collection rule."""
    description: str | None = flattened("properties", default=None)
    """Description of the data collection rule, free text."""
    immutable_id: str = flattened("properties", init=False)
    """ID that stays when the resource is moved."""
    data_collection_endpoint_id: str | None = flattened("properties", default=None)
    """ID of the data collection endpoint."""
    metadata: Nested[DataCollectionRuleMetadata, types.DataCollectionRuleMetadataDict] = flattened(
        "properties", init=False
    )
    """Which service made the resource, if any."""
    endpoints: Nested[DataCollectionRuleEndpoints, types.DataCollectionRuleEndpointsDict] = flattened(
        "properties", init=False
    )
    """Endpoints that data is sent to."""
    references: NestedOrNone[DataCollectionRuleReferences, types.DataCollectionRuleReferencesDict] = flattened(
        "properties", default=None
    )
    """Outside data for enrichment."""
    agent_settings: NestedOrNone[DataCollectionRuleAgentSettings, types.DataCollectionRuleAgentSettingsDict] = (
        flattened("properties", default=None)
    )
    """Settings of the agents."""
    stream_declarations: NestedDictOrNone[StreamDeclaration, types.StreamDeclarationDict] = flattened(
        "properties", default=None
    )
    """Columns of custom streams, by name."""
    data_sources: NestedOrNone[DataCollectionRuleDataSources, types.DataCollectionRuleDataSourcesDict] = flattened(
        "properties", default=None
    )
    """What is collected."""
    destinations: NestedOrNone[DataCollectionRuleDestinations, types.DataCollectionRuleDestinationsDict] = flattened(
        "properties", default=None
    )
    """Where data goes."""
    data_flows: NestedListOrNone[DataFlow, types.DataFlowDict] = flattened("properties", default=None)
    """Which streams go to which destinations."""
    provisioning_state: (
        models.KnownDataCollectionRuleProvisioningState | types.KnownDataCollectionRuleProvisioningStateValue
    ) = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""


class DataCollectionRuleResourceIdentity(ManagedServiceIdentity):
    """Managed identities of a resource."""


class DataCollectionRuleResourceListResult(Model):
    """One page of data collection rules."""

    value: NestedList[DataCollectionRuleResource, types.DataCollectionRuleResourceDict] = field(
        "value", "[DataCollectionRuleResource]"
    )
    """Data collection rules on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class DataCollectionRuleResourceProperties(DataCollectionRule):
    """Sources, destinations and flows of a data collection rule."""


class DataCollectionRuleResourcePropertiesInner(Model):
    """Sources, destinations and flows of a data collection rule."""

    description: str | None = field("description", default=None)
    """Description of the data collection rule, free text."""
    immutable_id: str = read_only("immutableId")
    """ID that stays when the resource is moved."""
    data_collection_endpoint_id: str | None = field("dataCollectionEndpointId", default=None)
    """ID of the data collection endpoint."""
    metadata: Nested[DataCollectionRuleMetadata, types.DataCollectionRuleMetadataDict] = read_only(
        "metadata", "DataCollectionRuleMetadata"
    )
    """Which service made the resource, if any."""
    endpoints: Nested[DataCollectionRuleEndpoints, types.DataCollectionRuleEndpointsDict] = read_only(
        "endpoints", "DataCollectionRuleEndpoints"
    )
    """Endpoints that data is sent to."""
    references: NestedOrNone[DataCollectionRuleReferences, types.DataCollectionRuleReferencesDict] = field(
        "references", "DataCollectionRuleReferences", default=None
    )
    """Outside data for enrichment."""
    agent_settings: NestedOrNone[DataCollectionRuleAgentSettings, types.DataCollectionRuleAgentSettingsDict] = field(
        "agentSettings", "DataCollectionRuleAgentSettings", default=None
    )
    """Settings of the agents."""
    stream_declarations: NestedDictOrNone[StreamDeclaration, types.StreamDeclarationDict] = field(
        "streamDeclarations", "{StreamDeclaration}", default=None
    )
    """Columns of custom streams, by name."""
    data_sources: NestedOrNone[DataCollectionRuleDataSources, types.DataCollectionRuleDataSourcesDict] = field(
        "dataSources", "DataCollectionRuleDataSources", default=None
    )
    """What is collected."""
    destinations: NestedOrNone[DataCollectionRuleDestinations, types.DataCollectionRuleDestinationsDict] = field(
        "destinations", "DataCollectionRuleDestinations", default=None
    )
    """Where data goes."""
    data_flows: NestedListOrNone[DataFlow, types.DataFlowDict] = field("dataFlows", "[DataFlow]", default=None)
    """Which streams go to which destinations."""
    provisioning_state: (
        models.KnownDataCollectionRuleProvisioningState | types.KnownDataCollectionRuleProvisioningStateValue
    ) = read_only("provisioningState", "KnownDataCollectionRuleProvisioningState")
    """State of the last create or update, such as Succeeded or Failed."""


class DataCollectionRuleResourceSystemData(SystemData):
    """Who created and last changed a resource, and when."""


class DataFlow(Model):
    """A flow: streams that go to destinations, transformed on the way."""

    streams: list[models.KnownDataFlowStreams | types.KnownDataFlowStreamsValue] | None = field(
        "streams", "[KnownDataFlowStreams]", default=None
    )
    """Streams of the flow."""
    destinations: list[str] | None = field("destinations", "[str]", default=None)
    """Names of the destinations."""
    transform_kql: str | None = field("transformKql", default=None)
    """KQL that transforms the data, such as: source | where severity > 3."""
    output_stream: str | None = field("outputStream", default=None)
    """Stream the transformed data goes to."""
    built_in_transform: str | None = field("builtInTransform", default=None)
    """Built-in transformation."""
    capture_overflow: bool | None = field("captureOverflow", "bool", default=None)
    """Whether columns that do not fit are kept."""


class DataImportSources(Model):
    """Data imported from elsewhere."""

    event_hub: NestedOrNone[DataImportSourcesEventHub, types.DataImportSourcesEventHubDict] = field(
        "eventHub", "DataImportSourcesEventHub", default=None
    )
    """Event hub to import from."""


class EventHubDataSource(Model):
    """An event hub that data is imported from."""

    name: str | None = field("name", default=None)
    """Name of the source."""
    consumer_group: str | None = field("consumerGroup", default=None)
    """Consumer group to read with."""
    stream: str | None = field("stream", default=None)
    """Stream the data goes to."""


class DataImportSourcesEventHub(EventHubDataSource):
    """An event hub that data is imported from."""


class DataSourcesSpecDataImports(DataImportSources):
    """Data imported from elsewhere."""


class DestinationsSpecAzureMonitorMetrics(AzureMonitorMetricsDestination):
    """Azure Monitor metrics as a destination of data."""


class EnrichmentData(Model):
    """Data that enriches what is collected."""

    storage_blobs: NestedListOrNone[StorageBlob, types.StorageBlobDict] = field(
        "storageBlobs", "[StorageBlob]", default=None
    )
    """Blobs with the data."""


class EventHubDestination(Model):
    """An event hub that data goes to."""

    event_hub_resource_id: str | None = field("eventHubResourceId", default=None)
    """ID of the event hub."""
    name: str | None = field("name", default=None)
    """Name of the destination, for use in data flows."""


class EventHubDirectDestination(Model):
    """An event hub that data goes to."""

    event_hub_resource_id: str | None = field("eventHubResourceId", default=None)
    """ID of the event hub."""
    name: str | None = field("name", default=None)
    """Name of the destination, for use in data flows."""


class ExtensionDataSource(Model):
    """Data collected by a VM extension."""

    streams: list[models.KnownExtensionDataSourceStreams | types.KnownExtensionDataSourceStreamsValue] | None = field(
        "streams", "[KnownExtensionDataSourceStreams]", default=None
    )
    """Streams the data goes to, such as Microsoft-Perf."""
    extension_name: str = field("extensionName")
    """Name of the extension."""
    extension_settings: Any = field("extensionSettings", "object", default=None, secret=True)
    """Settings of the extension."""
    input_data_sources: list[str] | None = field("inputDataSources", "[str]", default=None)
    """Names of sources the extension needs."""
    name: str | None = field("name", default=None)
    """Name of the source."""


class IisLogsDataSource(Model):
    """IIS logs to collect."""

    streams: list[str] = field("streams", "[str]")
    """Streams the data goes to, such as Microsoft-Perf."""
    log_directories: list[str] | None = field("logDirectories", "[str]", default=None)
    """Directories of the logs."""
    transform_kql: str | None = field("transformKql", default=None)
    """KQL that transforms the data, such as: source | where severity > 3."""
    name: str | None = field("name", default=None)
    """Name of the source."""


class LogAnalyticsDestination(Model):
    """A Log Analytics workspace that data goes to."""

    workspace_resource_id: str | None = field("workspaceResourceId", default=None)
    """Resource ID of the workspace."""
    workspace_id: str = read_only("workspaceId")
    """ID of the workspace, a GUID."""
    name: str | None = field("name", default=None)
    """Name of the destination, for use in data flows."""


class LogFileSettings(Model):
    """How log files are read."""

    text: NestedOrNone[LogFileSettingsText, types.LogFileSettingsTextDict] = field(
        "text", "LogFileSettingsText", default=None
    )
    """How text files are read."""


class LogFileTextSettings(Model):
    """How text log files are read."""

    record_start_timestamp_format: (
        models.KnownLogFileTextSettingsRecordStartTimestampFormat
        | types.KnownLogFileTextSettingsRecordStartTimestampFormatValue
    ) = field("recordStartTimestampFormat", "KnownLogFileTextSettingsRecordStartTimestampFormat")
    """Form of the time that each record begins with."""


class LogFileSettingsText(LogFileTextSettings):
    """How text log files are read."""


class LogFilesDataSource(Model):
    """Log files to collect."""

    streams: list[str] = field("streams", "[str]")
    """Streams the data goes to, such as Microsoft-Perf."""
    file_patterns: list[str] = field("filePatterns", "[str]")
    """Paths of the files, with wildcards."""
    format: models.KnownLogFilesDataSourceFormat | types.KnownLogFilesDataSourceFormatValue = field(
        "format", "KnownLogFilesDataSourceFormat"
    )
    """Format of the files: json or text."""
    settings: NestedOrNone[LogFilesDataSourceSettings, types.LogFilesDataSourceSettingsDict] = field(
        "settings", "LogFilesDataSourceSettings", default=None
    )
    """How the files are read."""
    transform_kql: str | None = field("transformKql", default=None)
    """KQL that transforms the data, such as: source | where severity > 3."""
    name: str | None = field("name", default=None)
    """Name of the source."""


class LogFilesDataSourceSettings(LogFileSettings):
    """How log files are read."""


class MicrosoftFabricDestination(Model):
    """Microsoft Fabric as a destination of data."""

    tenant_id: str | None = field("tenantId", default=None)
    """ID of the Microsoft Entra tenant."""
    artifact_id: str | None = field("artifactId", default=None)
    """ID of the Fabric item."""
    database_name: str | None = field("databaseName", default=None)
    """Name of the database."""
    ingestion_uri: str | None = field("ingestionUri", default=None)
    """URI data is sent to."""
    name: str | None = field("name", default=None)
    """Name of the destination, for use in data flows."""


class MonitoringAccountDestination(Model):
    """An Azure Monitor workspace that data goes to."""

    account_resource_id: str | None = field("accountResourceId", default=None)
    """Resource ID of the workspace."""
    account_id: str = read_only("accountId")
    """Unchanging ID of the workspace."""
    name: str | None = field("name", default=None)
    """Name of the destination, for use in data flows."""


class PerfCounterDataSource(Model):
    """Performance counters to collect."""

    streams: list[models.KnownPerfCounterDataSourceStreams | types.KnownPerfCounterDataSourceStreamsValue] | None = (
        field("streams", "[KnownPerfCounterDataSourceStreams]", default=None)
    )
    """Streams the data goes to, such as Microsoft-Perf."""
    sampling_frequency_in_seconds: int | None = field("samplingFrequencyInSeconds", "int", default=None)
    """Seconds between samples."""
    counter_specifiers: list[str] | None = field("counterSpecifiers", "[str]", default=None)
    """Names of the counters, such as \\Processor(_Total)\\% Processor Time."""
    transform_kql: str | None = field("transformKql", default=None)
    """KQL that transforms the data, such as: source | where severity > 3."""
    name: str | None = field("name", default=None)
    """Name of the source."""


class PlatformTelemetryDataSource(Model):
    """Metrics and logs of Azure resources to collect."""

    streams: list[str] = field("streams", "[str]")
    """Streams the data goes to, such as Microsoft-Perf."""
    name: str | None = field("name", default=None)
    """Name of the source."""


class PrometheusForwarderDataSource(Model):
    """Prometheus metrics to collect."""

    streams: (
        list[models.KnownPrometheusForwarderDataSourceStreams | types.KnownPrometheusForwarderDataSourceStreamsValue]
        | None
    ) = field("streams", "[KnownPrometheusForwarderDataSourceStreams]", default=None)
    """Streams the data goes to, such as Microsoft-Perf."""
    label_include_filter: dict[str, str] | None = field("labelIncludeFilter", "{str}", default=None)
    """Labels that metrics must have, names and values."""
    name: str | None = field("name", default=None)
    """Name of the source."""


class ReferencesSpecEnrichmentData(EnrichmentData):
    """Data that enriches what is collected."""


class StorageBlob(Model):
    """A blob with data for enrichment."""

    resource_id: str | None = field("resourceId", default=None)
    """ID of the storage account."""
    blob_url: str | None = field("blobUrl", default=None)
    """URL of the blob."""
    lookup_type: models.KnownStorageBlobLookupType | types.KnownStorageBlobLookupTypeValue | None = field(
        "lookupType", "KnownStorageBlobLookupType", default=None
    )
    """How keys are looked up: String or Cidr."""
    name: str | None = field("name", default=None)
    """Name of the data set."""


class StorageBlobDestination(Model):
    """A blob container that data goes to."""

    container_name: str | None = field("containerName", default=None)
    """Name of the container."""
    storage_account_resource_id: str | None = field("storageAccountResourceId", default=None)
    """ID of the storage account."""
    name: str | None = field("name", default=None)
    """Name of the destination, for use in data flows."""


class StorageTableDestination(Model):
    """A storage table that data goes to."""

    table_name: str | None = field("tableName", default=None)
    """Name of the table."""
    storage_account_resource_id: str | None = field("storageAccountResourceId", default=None)
    """ID of the storage account."""
    name: str | None = field("name", default=None)
    """Name of the destination, for use in data flows."""


class StreamDeclaration(Model):
    """Columns of a custom stream."""

    columns: NestedListOrNone[ColumnDefinition, types.ColumnDefinitionDict] = field(
        "columns", "[ColumnDefinition]", default=None
    )
    """The columns."""


class SyslogDataSource(Model):
    """Syslog messages to collect."""

    streams: list[models.KnownSyslogDataSourceStreams | types.KnownSyslogDataSourceStreamsValue] | None = field(
        "streams", "[KnownSyslogDataSourceStreams]", default=None
    )
    """Streams the data goes to, such as Microsoft-Perf."""
    facility_names: (
        list[models.KnownSyslogDataSourceFacilityNames | types.KnownSyslogDataSourceFacilityNamesValue] | None
    ) = field("facilityNames", "[KnownSyslogDataSourceFacilityNames]", default=None)
    """Facilities to collect; * for all."""
    log_levels: list[models.KnownSyslogDataSourceLogLevels | types.KnownSyslogDataSourceLogLevelsValue] | None = field(
        "logLevels", "[KnownSyslogDataSourceLogLevels]", default=None
    )
    """Levels to collect; * for all."""
    transform_kql: str | None = field("transformKql", default=None)
    """KQL that transforms the data, such as: source | where severity > 3."""
    name: str | None = field("name", default=None)
    """Name of the source."""


class WindowsEventLogDataSource(Model):
    """Windows events to collect."""

    streams: (
        list[models.KnownWindowsEventLogDataSourceStreams | types.KnownWindowsEventLogDataSourceStreamsValue] | None
    ) = field("streams", "[KnownWindowsEventLogDataSourceStreams]", default=None)
    """Streams the data goes to, such as Microsoft-Perf."""
    x_path_queries: list[str] | None = field("xPathQueries", "[str]", default=None)
    """XPath queries that choose the events."""
    transform_kql: str | None = field("transformKql", default=None)
    """KQL that transforms the data, such as: source | where severity > 3."""
    name: str | None = field("name", default=None)
    """Name of the source."""


class WindowsFirewallLogsDataSource(Model):
    """Logs of Windows Firewall to collect."""

    streams: list[str] = field("streams", "[str]")
    """Streams the data goes to, such as Microsoft-Perf."""
    profile_filter: (
        list[
            models.KnownWindowsFirewallLogsDataSourceProfileFilter
            | types.KnownWindowsFirewallLogsDataSourceProfileFilterValue
        ]
        | None
    ) = field("profileFilter", "[KnownWindowsFirewallLogsDataSourceProfileFilter]", default=None)
    """Firewall profiles to collect from."""
    name: str | None = field("name", default=None)
    """Name of the source."""
