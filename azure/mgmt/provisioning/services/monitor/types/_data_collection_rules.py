# Generated from swagger/monitor/monitor.json (2023-03-11, sha256 5f20bcbabcf9).
# Do not edit: run "make generate".

"""Dicts for the models of ``monitor``, and values of its enums: ``data_collection_rules``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ManagedServiceIdentityDict, MetadataDict, SystemDataDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models

KnownAgentSettingNameValue: TypeAlias = Literal["MaxDiskQuotaInMB", "UseTimeReceivedForForwardedEvents"]
KnownColumnDefinitionTypeValue: TypeAlias = Literal["string", "int", "long", "real", "boolean", "datetime", "dynamic"]
KnownDataCollectionRuleProvisioningStateValue: TypeAlias = Literal[
    "Creating", "Updating", "Deleting", "Succeeded", "Canceled", "Failed"
]
KnownDataCollectionRuleResourceKindValue: TypeAlias = Literal["Linux", "Windows"]
KnownDataFlowStreamsValue: TypeAlias = Literal[
    "Microsoft-Event", "Microsoft-InsightsMetrics", "Microsoft-Perf", "Microsoft-Syslog", "Microsoft-WindowsEvent"
]
KnownExtensionDataSourceStreamsValue: TypeAlias = Literal[
    "Microsoft-Event", "Microsoft-InsightsMetrics", "Microsoft-Perf", "Microsoft-Syslog", "Microsoft-WindowsEvent"
]
KnownLogFileTextSettingsRecordStartTimestampFormatValue: TypeAlias = Literal[
    "ISO 8601",
    "YYYY-MM-DD HH:MM:SS",
    "M/D/YYYY HH:MM:SS AM/PM",
    "Mon DD, YYYY HH:MM:SS",
    "yyMMdd HH:mm:ss",
    "ddMMyy HH:mm:ss",
    "MMM d hh:mm:ss",
    "dd/MMM/yyyy:HH:mm:ss zzz",
    "yyyy-MM-ddTHH:mm:ssK",
]
KnownLogFilesDataSourceFormatValue: TypeAlias = Literal["json", "text"]
KnownPerfCounterDataSourceStreamsValue: TypeAlias = Literal["Microsoft-Perf", "Microsoft-InsightsMetrics"]
KnownPrometheusForwarderDataSourceStreamsValue: TypeAlias = Literal["Microsoft-PrometheusMetrics"]
KnownStorageBlobLookupTypeValue: TypeAlias = Literal["String", "Cidr"]
KnownSyslogDataSourceFacilityNamesValue: TypeAlias = Literal[
    "*",
    "alert",
    "audit",
    "auth",
    "authpriv",
    "clock",
    "cron",
    "daemon",
    "ftp",
    "kern",
    "local0",
    "local1",
    "local2",
    "local3",
    "local4",
    "local5",
    "local6",
    "local7",
    "lpr",
    "mail",
    "mark",
    "news",
    "nopri",
    "ntp",
    "syslog",
    "user",
    "uucp",
]
KnownSyslogDataSourceLogLevelsValue: TypeAlias = Literal[
    "Debug", "Info", "Notice", "Warning", "Error", "Critical", "Alert", "Emergency", "*"
]
KnownSyslogDataSourceStreamsValue: TypeAlias = Literal["Microsoft-Syslog"]
KnownWindowsEventLogDataSourceStreamsValue: TypeAlias = Literal["Microsoft-WindowsEvent", "Microsoft-Event"]
KnownWindowsFirewallLogsDataSourceProfileFilterValue: TypeAlias = Literal["Domain", "Private", "Public"]


class AdxDestinationDict(TypedDict, total=False):
    """An Azure Data Explorer cluster that data goes to."""

    resource_id: str
    database_name: str
    name: str
    additional_properties: Mapping[str, Any]


class AgentSettingDict(TypedDict, total=False):
    """A setting of the agents."""

    name: models.KnownAgentSettingName | KnownAgentSettingNameValue
    value: str
    additional_properties: Mapping[str, Any]


class AgentSettingsSpecDict(TypedDict, total=False):
    """Settings of the agents."""

    logs: Sequence[models.AgentSetting | AgentSettingDict]
    additional_properties: Mapping[str, Any]


class AzureMonitorMetricsDestinationDict(TypedDict, total=False):
    """Azure Monitor metrics as a destination of data."""

    name: str
    additional_properties: Mapping[str, Any]


class ColumnDefinitionDict(TypedDict, total=False):
    """A column of a custom stream."""

    name: str
    type: models.KnownColumnDefinitionType | KnownColumnDefinitionTypeValue
    additional_properties: Mapping[str, Any]


class DataCollectionRuleDict(TypedDict, total=False):
    """Sources, destinations and flows of a data collection rule."""

    description: str
    data_collection_endpoint_id: str
    references: models.DataCollectionRuleReferences | DataCollectionRuleReferencesDict
    agent_settings: models.DataCollectionRuleAgentSettings | DataCollectionRuleAgentSettingsDict
    stream_declarations: Mapping[str, models.StreamDeclaration | StreamDeclarationDict]
    data_sources: models.DataCollectionRuleDataSources | DataCollectionRuleDataSourcesDict
    destinations: models.DataCollectionRuleDestinations | DataCollectionRuleDestinationsDict
    data_flows: Sequence[models.DataFlow | DataFlowDict]
    additional_properties: Mapping[str, Any]


class DataCollectionRuleAgentSettingsDict(AgentSettingsSpecDict, total=False):
    """Settings of the agents."""


class DataSourcesSpecDict(TypedDict, total=False):
    """What is collected, by kind."""

    performance_counters: Sequence[models.PerfCounterDataSource | PerfCounterDataSourceDict]
    windows_event_logs: Sequence[models.WindowsEventLogDataSource | WindowsEventLogDataSourceDict]
    syslog: Sequence[models.SyslogDataSource | SyslogDataSourceDict]
    extensions: Sequence[models.ExtensionDataSource | ExtensionDataSourceDict]
    log_files: Sequence[models.LogFilesDataSource | LogFilesDataSourceDict]
    iis_logs: Sequence[models.IisLogsDataSource | IisLogsDataSourceDict]
    windows_firewall_logs: Sequence[models.WindowsFirewallLogsDataSource | WindowsFirewallLogsDataSourceDict]
    prometheus_forwarder: Sequence[models.PrometheusForwarderDataSource | PrometheusForwarderDataSourceDict]
    platform_telemetry: Sequence[models.PlatformTelemetryDataSource | PlatformTelemetryDataSourceDict]
    data_imports: models.DataSourcesSpecDataImports | DataSourcesSpecDataImportsDict
    additional_properties: Mapping[str, Any]


class DataCollectionRuleDataSourcesDict(DataSourcesSpecDict, total=False):
    """What is collected, by kind."""


class DestinationsSpecDict(TypedDict, total=False):
    """Where data goes, by kind."""

    log_analytics: Sequence[models.LogAnalyticsDestination | LogAnalyticsDestinationDict]
    monitoring_accounts: Sequence[models.MonitoringAccountDestination | MonitoringAccountDestinationDict]
    azure_monitor_metrics: models.DestinationsSpecAzureMonitorMetrics | DestinationsSpecAzureMonitorMetricsDict
    event_hubs: Sequence[models.EventHubDestination | EventHubDestinationDict]
    event_hubs_direct: Sequence[models.EventHubDirectDestination | EventHubDirectDestinationDict]
    storage_blobs_direct: Sequence[models.StorageBlobDestination | StorageBlobDestinationDict]
    storage_tables_direct: Sequence[models.StorageTableDestination | StorageTableDestinationDict]
    storage_accounts: Sequence[models.StorageBlobDestination | StorageBlobDestinationDict]
    microsoft_fabric: Sequence[models.MicrosoftFabricDestination | MicrosoftFabricDestinationDict]
    azure_data_explorer: Sequence[models.AdxDestination | AdxDestinationDict]
    additional_properties: Mapping[str, Any]


class DataCollectionRuleDestinationsDict(DestinationsSpecDict, total=False):
    """Where data goes, by kind."""


class EndpointsSpecDict(TypedDict, total=False):
    """Endpoints that data for a rule is sent to."""

    additional_properties: Mapping[str, Any]


class DataCollectionRuleEndpointsDict(EndpointsSpecDict, total=False):
    """Endpoints that data for a rule is sent to."""


class DataCollectionRuleMetadataDict(MetadataDict, total=False):
    """Which service made a resource."""


class ReferencesSpecDict(TypedDict, total=False):
    """Outside data for enrichment."""

    enrichment_data: models.ReferencesSpecEnrichmentData | ReferencesSpecEnrichmentDataDict
    additional_properties: Mapping[str, Any]


class DataCollectionRuleReferencesDict(ReferencesSpecDict, total=False):
    """Outside data for enrichment."""


class _DataCollectionRuleResourceFlatDict(TypedDict, total=False):
    """A data collection rule: what is collected, how it is transformed and where it goes."""

    location: Required[str]
    tags: Mapping[str, str]
    kind: models.KnownDataCollectionRuleResourceKind | KnownDataCollectionRuleResourceKindValue
    identity: models.DataCollectionRuleResourceIdentity | DataCollectionRuleResourceIdentityDict
    description: str
    data_collection_endpoint_id: str
    references: models.DataCollectionRuleReferences | DataCollectionRuleReferencesDict
    agent_settings: models.DataCollectionRuleAgentSettings | DataCollectionRuleAgentSettingsDict
    stream_declarations: Mapping[str, models.StreamDeclaration | StreamDeclarationDict]
    data_sources: models.DataCollectionRuleDataSources | DataCollectionRuleDataSourcesDict
    destinations: models.DataCollectionRuleDestinations | DataCollectionRuleDestinationsDict
    data_flows: Sequence[models.DataFlow | DataFlowDict]
    additional_properties: Mapping[str, Any]


class _DataCollectionRuleResourceNestedDict(TypedDict, total=False):
    """A data collection rule: what is collected, how it is transformed and where it goes."""

    location: Required[str]
    tags: Mapping[str, str]
    kind: models.KnownDataCollectionRuleResourceKind | KnownDataCollectionRuleResourceKindValue
    identity: models.DataCollectionRuleResourceIdentity | DataCollectionRuleResourceIdentityDict
    properties: Required[
        models.DataCollectionRuleResourcePropertiesInner | DataCollectionRuleResourcePropertiesInnerDict
    ]
    additional_properties: Mapping[str, Any]


DataCollectionRuleResourceDict: TypeAlias = _DataCollectionRuleResourceFlatDict | _DataCollectionRuleResourceNestedDict


class DataCollectionRuleResourceIdentityDict(ManagedServiceIdentityDict, total=False):
    """Managed identities of a resource."""


class DataCollectionRuleResourceListResultDict(TypedDict, total=False):
    """One page of data collection rules."""

    value: Required[Sequence[models.DataCollectionRuleResource | DataCollectionRuleResourceDict]]
    next_link: str
    additional_properties: Mapping[str, Any]


class DataCollectionRuleResourcePropertiesDict(DataCollectionRuleDict, total=False):
    """Sources, destinations and flows of a data collection rule."""


class DataCollectionRuleResourcePropertiesInnerDict(TypedDict, total=False):
    """Sources, destinations and flows of a data collection rule."""

    description: str
    data_collection_endpoint_id: str
    references: models.DataCollectionRuleReferences | DataCollectionRuleReferencesDict
    agent_settings: models.DataCollectionRuleAgentSettings | DataCollectionRuleAgentSettingsDict
    stream_declarations: Mapping[str, models.StreamDeclaration | StreamDeclarationDict]
    data_sources: models.DataCollectionRuleDataSources | DataCollectionRuleDataSourcesDict
    destinations: models.DataCollectionRuleDestinations | DataCollectionRuleDestinationsDict
    data_flows: Sequence[models.DataFlow | DataFlowDict]
    additional_properties: Mapping[str, Any]


class DataCollectionRuleResourceSystemDataDict(SystemDataDict, total=False):
    """Who created and last changed a resource, and when."""


class DataFlowDict(TypedDict, total=False):
    """A flow: streams that go to destinations, transformed on the way."""

    streams: Sequence[models.KnownDataFlowStreams | KnownDataFlowStreamsValue]
    destinations: Sequence[str]
    transform_kql: str
    output_stream: str
    built_in_transform: str
    capture_overflow: bool
    additional_properties: Mapping[str, Any]


class DataImportSourcesDict(TypedDict, total=False):
    """Data imported from elsewhere."""

    event_hub: models.DataImportSourcesEventHub | DataImportSourcesEventHubDict
    additional_properties: Mapping[str, Any]


class EventHubDataSourceDict(TypedDict, total=False):
    """An event hub that data is imported from."""

    name: str
    consumer_group: str
    stream: str
    additional_properties: Mapping[str, Any]


class DataImportSourcesEventHubDict(EventHubDataSourceDict, total=False):
    """An event hub that data is imported from."""


class DataSourcesSpecDataImportsDict(DataImportSourcesDict, total=False):
    """Data imported from elsewhere."""


class DestinationsSpecAzureMonitorMetricsDict(AzureMonitorMetricsDestinationDict, total=False):
    """Azure Monitor metrics as a destination of data."""


class EnrichmentDataDict(TypedDict, total=False):
    """Data that enriches what is collected."""

    storage_blobs: Sequence[models.StorageBlob | StorageBlobDict]
    additional_properties: Mapping[str, Any]


class EventHubDestinationDict(TypedDict, total=False):
    """An event hub that data goes to."""

    event_hub_resource_id: str
    name: str
    additional_properties: Mapping[str, Any]


class EventHubDirectDestinationDict(TypedDict, total=False):
    """An event hub that data goes to."""

    event_hub_resource_id: str
    name: str
    additional_properties: Mapping[str, Any]


class ExtensionDataSourceDict(TypedDict, total=False):
    """Data collected by a VM extension."""

    streams: Sequence[models.KnownExtensionDataSourceStreams | KnownExtensionDataSourceStreamsValue]
    extension_name: Required[str]
    extension_settings: Any
    input_data_sources: Sequence[str]
    name: str
    additional_properties: Mapping[str, Any]


class IisLogsDataSourceDict(TypedDict, total=False):
    """IIS logs to collect."""

    streams: Required[Sequence[str]]
    log_directories: Sequence[str]
    transform_kql: str
    name: str
    additional_properties: Mapping[str, Any]


class LogAnalyticsDestinationDict(TypedDict, total=False):
    """A Log Analytics workspace that data goes to."""

    workspace_resource_id: str
    name: str
    additional_properties: Mapping[str, Any]


class LogFileSettingsDict(TypedDict, total=False):
    """How log files are read."""

    text: models.LogFileSettingsText | LogFileSettingsTextDict
    additional_properties: Mapping[str, Any]


class LogFileTextSettingsDict(TypedDict, total=False):
    """How text log files are read."""

    record_start_timestamp_format: Required[
        models.KnownLogFileTextSettingsRecordStartTimestampFormat
        | KnownLogFileTextSettingsRecordStartTimestampFormatValue
    ]
    additional_properties: Mapping[str, Any]


class LogFileSettingsTextDict(LogFileTextSettingsDict, total=False):
    """How text log files are read."""


class LogFilesDataSourceDict(TypedDict, total=False):
    """Log files to collect."""

    streams: Required[Sequence[str]]
    file_patterns: Required[Sequence[str]]
    format: Required[models.KnownLogFilesDataSourceFormat | KnownLogFilesDataSourceFormatValue]
    settings: models.LogFilesDataSourceSettings | LogFilesDataSourceSettingsDict
    transform_kql: str
    name: str
    additional_properties: Mapping[str, Any]


class LogFilesDataSourceSettingsDict(LogFileSettingsDict, total=False):
    """How log files are read."""


class MicrosoftFabricDestinationDict(TypedDict, total=False):
    """Microsoft Fabric as a destination of data."""

    tenant_id: str
    artifact_id: str
    database_name: str
    ingestion_uri: str
    name: str
    additional_properties: Mapping[str, Any]


class MonitoringAccountDestinationDict(TypedDict, total=False):
    """An Azure Monitor workspace that data goes to."""

    account_resource_id: str
    name: str
    additional_properties: Mapping[str, Any]


class PerfCounterDataSourceDict(TypedDict, total=False):
    """Performance counters to collect."""

    streams: Sequence[models.KnownPerfCounterDataSourceStreams | KnownPerfCounterDataSourceStreamsValue]
    sampling_frequency_in_seconds: int
    counter_specifiers: Sequence[str]
    transform_kql: str
    name: str
    additional_properties: Mapping[str, Any]


class PlatformTelemetryDataSourceDict(TypedDict, total=False):
    """Metrics and logs of Azure resources to collect."""

    streams: Required[Sequence[str]]
    name: str
    additional_properties: Mapping[str, Any]


class PrometheusForwarderDataSourceDict(TypedDict, total=False):
    """Prometheus metrics to collect."""

    streams: Sequence[models.KnownPrometheusForwarderDataSourceStreams | KnownPrometheusForwarderDataSourceStreamsValue]
    label_include_filter: Mapping[str, str]
    name: str
    additional_properties: Mapping[str, Any]


class ReferencesSpecEnrichmentDataDict(EnrichmentDataDict, total=False):
    """Data that enriches what is collected."""


class StorageBlobDict(TypedDict, total=False):
    """A blob with data for enrichment."""

    resource_id: str
    blob_url: str
    lookup_type: models.KnownStorageBlobLookupType | KnownStorageBlobLookupTypeValue
    name: str
    additional_properties: Mapping[str, Any]


class StorageBlobDestinationDict(TypedDict, total=False):
    """A blob container that data goes to."""

    container_name: str
    storage_account_resource_id: str
    name: str
    additional_properties: Mapping[str, Any]


class StorageTableDestinationDict(TypedDict, total=False):
    """A storage table that data goes to."""

    table_name: str
    storage_account_resource_id: str
    name: str
    additional_properties: Mapping[str, Any]


class StreamDeclarationDict(TypedDict, total=False):
    """Columns of a custom stream."""

    columns: Sequence[models.ColumnDefinition | ColumnDefinitionDict]
    additional_properties: Mapping[str, Any]


class SyslogDataSourceDict(TypedDict, total=False):
    """Syslog messages to collect."""

    streams: Sequence[models.KnownSyslogDataSourceStreams | KnownSyslogDataSourceStreamsValue]
    facility_names: Sequence[models.KnownSyslogDataSourceFacilityNames | KnownSyslogDataSourceFacilityNamesValue]
    log_levels: Sequence[models.KnownSyslogDataSourceLogLevels | KnownSyslogDataSourceLogLevelsValue]
    transform_kql: str
    name: str
    additional_properties: Mapping[str, Any]


class WindowsEventLogDataSourceDict(TypedDict, total=False):
    """Windows events to collect."""

    streams: Sequence[models.KnownWindowsEventLogDataSourceStreams | KnownWindowsEventLogDataSourceStreamsValue]
    x_path_queries: Sequence[str]
    transform_kql: str
    name: str
    additional_properties: Mapping[str, Any]


class WindowsFirewallLogsDataSourceDict(TypedDict, total=False):
    """Logs of Windows Firewall to collect."""

    streams: Required[Sequence[str]]
    profile_filter: Sequence[
        models.KnownWindowsFirewallLogsDataSourceProfileFilter | KnownWindowsFirewallLogsDataSourceProfileFilterValue
    ]
    name: str
    additional_properties: Mapping[str, Any]
