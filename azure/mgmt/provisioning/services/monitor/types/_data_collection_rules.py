# Generated from swagger/monitor/ by "make generate": do not edit.

"""Dicts for the models of ``monitor``, and values of its enums: ``data_collection_rules``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ManagedServiceIdentityDict, MetadataDict, SystemDataDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

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


class AdxDestinationDict(ModelDict, total=False):
    resource_id: str
    database_name: str
    name: str


class AgentSettingDict(ModelDict, total=False):
    name: models.KnownAgentSettingName | KnownAgentSettingNameValue
    value: str


class AgentSettingsSpecDict(ModelDict, total=False):
    logs: Sequence[models.AgentSetting | AgentSettingDict]


class AzureMonitorMetricsDestinationDict(ModelDict, total=False):
    name: str


class ColumnDefinitionDict(ModelDict, total=False):
    name: str
    type: models.KnownColumnDefinitionType | KnownColumnDefinitionTypeValue


class DataCollectionRuleDict(ModelDict, total=False):
    description: str
    data_collection_endpoint_id: str
    references: models.DataCollectionRuleReferences | DataCollectionRuleReferencesDict
    agent_settings: models.DataCollectionRuleAgentSettings | DataCollectionRuleAgentSettingsDict
    stream_declarations: Mapping[str, models.StreamDeclaration | StreamDeclarationDict]
    data_sources: models.DataCollectionRuleDataSources | DataCollectionRuleDataSourcesDict
    destinations: models.DataCollectionRuleDestinations | DataCollectionRuleDestinationsDict
    data_flows: Sequence[models.DataFlow | DataFlowDict]


class DataCollectionRuleAgentSettingsDict(AgentSettingsSpecDict, total=False):
    """Stands for DataCollectionRuleAgentSettings."""


class DataSourcesSpecDict(ModelDict, total=False):
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


class DataCollectionRuleDataSourcesDict(DataSourcesSpecDict, total=False):
    """Stands for DataCollectionRuleDataSources."""


class DestinationsSpecDict(ModelDict, total=False):
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


class DataCollectionRuleDestinationsDict(DestinationsSpecDict, total=False):
    """Stands for DataCollectionRuleDestinations."""


class EndpointsSpecDict(ModelDict, total=False):
    """Stands for EndpointsSpec."""


class DataCollectionRuleEndpointsDict(EndpointsSpecDict, total=False):
    """Stands for DataCollectionRuleEndpoints."""


class DataCollectionRuleMetadataDict(MetadataDict, total=False):
    """Stands for DataCollectionRuleMetadata."""


class ReferencesSpecDict(ModelDict, total=False):
    enrichment_data: models.ReferencesSpecEnrichmentData | ReferencesSpecEnrichmentDataDict


class DataCollectionRuleReferencesDict(ReferencesSpecDict, total=False):
    """Stands for DataCollectionRuleReferences."""


class _DataCollectionRuleResourceFlatDict(ModelDict, total=False):
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


class _DataCollectionRuleResourceNestedDict(ModelDict, total=False):
    location: Required[str]
    tags: Mapping[str, str]
    kind: models.KnownDataCollectionRuleResourceKind | KnownDataCollectionRuleResourceKindValue
    identity: models.DataCollectionRuleResourceIdentity | DataCollectionRuleResourceIdentityDict
    properties: Required[
        models.DataCollectionRuleResourcePropertiesInner | DataCollectionRuleResourcePropertiesInnerDict
    ]


DataCollectionRuleResourceDict: TypeAlias = _DataCollectionRuleResourceFlatDict | _DataCollectionRuleResourceNestedDict


class DataCollectionRuleResourceIdentityDict(ManagedServiceIdentityDict, total=False):
    """Stands for DataCollectionRuleResourceIdentity."""


class DataCollectionRuleResourceListResultDict(ModelDict, total=False):
    value: Required[Sequence[models.DataCollectionRuleResource | DataCollectionRuleResourceDict]]
    next_link: str


class DataCollectionRuleResourcePropertiesDict(DataCollectionRuleDict, total=False):
    """Stands for DataCollectionRuleResourceProperties."""


class DataCollectionRuleResourcePropertiesInnerDict(ModelDict, total=False):
    description: str
    data_collection_endpoint_id: str
    references: models.DataCollectionRuleReferences | DataCollectionRuleReferencesDict
    agent_settings: models.DataCollectionRuleAgentSettings | DataCollectionRuleAgentSettingsDict
    stream_declarations: Mapping[str, models.StreamDeclaration | StreamDeclarationDict]
    data_sources: models.DataCollectionRuleDataSources | DataCollectionRuleDataSourcesDict
    destinations: models.DataCollectionRuleDestinations | DataCollectionRuleDestinationsDict
    data_flows: Sequence[models.DataFlow | DataFlowDict]


class DataCollectionRuleResourceSystemDataDict(SystemDataDict, total=False):
    """Stands for DataCollectionRuleResourceSystemData."""


class DataFlowDict(ModelDict, total=False):
    streams: Sequence[models.KnownDataFlowStreams | KnownDataFlowStreamsValue]
    destinations: list[str] | tuple[str, ...]
    transform_kql: str
    output_stream: str
    built_in_transform: str
    capture_overflow: bool


class DataImportSourcesDict(ModelDict, total=False):
    event_hub: models.DataImportSourcesEventHub | DataImportSourcesEventHubDict


class EventHubDataSourceDict(ModelDict, total=False):
    name: str
    consumer_group: str
    stream: str


class DataImportSourcesEventHubDict(EventHubDataSourceDict, total=False):
    """Stands for DataImportSourcesEventHub."""


class DataSourcesSpecDataImportsDict(DataImportSourcesDict, total=False):
    """Stands for DataSourcesSpecDataImports."""


class DestinationsSpecAzureMonitorMetricsDict(AzureMonitorMetricsDestinationDict, total=False):
    """Stands for DestinationsSpecAzureMonitorMetrics."""


class EnrichmentDataDict(ModelDict, total=False):
    storage_blobs: Sequence[models.StorageBlob | StorageBlobDict]


class EventHubDestinationDict(ModelDict, total=False):
    event_hub_resource_id: str
    name: str


class EventHubDirectDestinationDict(ModelDict, total=False):
    event_hub_resource_id: str
    name: str


class ExtensionDataSourceDict(ModelDict, total=False):
    streams: Sequence[models.KnownExtensionDataSourceStreams | KnownExtensionDataSourceStreamsValue]
    extension_name: Required[str]
    extension_settings: Any
    input_data_sources: list[str] | tuple[str, ...]
    name: str


class IisLogsDataSourceDict(ModelDict, total=False):
    streams: Required[list[str] | tuple[str, ...]]
    log_directories: list[str] | tuple[str, ...]
    transform_kql: str
    name: str


class LogAnalyticsDestinationDict(ModelDict, total=False):
    workspace_resource_id: str
    name: str


class LogFileSettingsDict(ModelDict, total=False):
    text: models.LogFileSettingsText | LogFileSettingsTextDict


class LogFileTextSettingsDict(ModelDict, total=False):
    record_start_timestamp_format: Required[
        models.KnownLogFileTextSettingsRecordStartTimestampFormat
        | KnownLogFileTextSettingsRecordStartTimestampFormatValue
    ]


class LogFileSettingsTextDict(LogFileTextSettingsDict, total=False):
    """Stands for LogFileSettingsText."""


class LogFilesDataSourceDict(ModelDict, total=False):
    streams: Required[list[str] | tuple[str, ...]]
    file_patterns: Required[list[str] | tuple[str, ...]]
    format: Required[models.KnownLogFilesDataSourceFormat | KnownLogFilesDataSourceFormatValue]
    settings: models.LogFilesDataSourceSettings | LogFilesDataSourceSettingsDict
    transform_kql: str
    name: str


class LogFilesDataSourceSettingsDict(LogFileSettingsDict, total=False):
    """Stands for LogFilesDataSourceSettings."""


class MicrosoftFabricDestinationDict(ModelDict, total=False):
    tenant_id: str
    artifact_id: str
    database_name: str
    ingestion_uri: str
    name: str


class MonitoringAccountDestinationDict(ModelDict, total=False):
    account_resource_id: str
    name: str


class PerfCounterDataSourceDict(ModelDict, total=False):
    streams: Sequence[models.KnownPerfCounterDataSourceStreams | KnownPerfCounterDataSourceStreamsValue]
    sampling_frequency_in_seconds: int
    counter_specifiers: list[str] | tuple[str, ...]
    transform_kql: str
    name: str


class PlatformTelemetryDataSourceDict(ModelDict, total=False):
    streams: Required[list[str] | tuple[str, ...]]
    name: str


class PrometheusForwarderDataSourceDict(ModelDict, total=False):
    streams: Sequence[models.KnownPrometheusForwarderDataSourceStreams | KnownPrometheusForwarderDataSourceStreamsValue]
    label_include_filter: Mapping[str, str]
    name: str


class ReferencesSpecEnrichmentDataDict(EnrichmentDataDict, total=False):
    """Stands for ReferencesSpecEnrichmentData."""


class StorageBlobDict(ModelDict, total=False):
    resource_id: str
    blob_url: str
    lookup_type: models.KnownStorageBlobLookupType | KnownStorageBlobLookupTypeValue
    name: str


class StorageBlobDestinationDict(ModelDict, total=False):
    container_name: str
    storage_account_resource_id: str
    name: str


class StorageTableDestinationDict(ModelDict, total=False):
    table_name: str
    storage_account_resource_id: str
    name: str


class StreamDeclarationDict(ModelDict, total=False):
    columns: Sequence[models.ColumnDefinition | ColumnDefinitionDict]


class SyslogDataSourceDict(ModelDict, total=False):
    streams: Sequence[models.KnownSyslogDataSourceStreams | KnownSyslogDataSourceStreamsValue]
    facility_names: Sequence[models.KnownSyslogDataSourceFacilityNames | KnownSyslogDataSourceFacilityNamesValue]
    log_levels: Sequence[models.KnownSyslogDataSourceLogLevels | KnownSyslogDataSourceLogLevelsValue]
    transform_kql: str
    name: str


class WindowsEventLogDataSourceDict(ModelDict, total=False):
    streams: Sequence[models.KnownWindowsEventLogDataSourceStreams | KnownWindowsEventLogDataSourceStreamsValue]
    x_path_queries: list[str] | tuple[str, ...]
    transform_kql: str
    name: str


class WindowsFirewallLogsDataSourceDict(ModelDict, total=False):
    streams: Required[list[str] | tuple[str, ...]]
    profile_filter: Sequence[
        models.KnownWindowsFirewallLogsDataSourceProfileFilter | KnownWindowsFirewallLogsDataSourceProfileFilterValue
    ]
    name: str
