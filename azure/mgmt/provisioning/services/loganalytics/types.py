# Generated from swagger/loganalytics/ by "make generate": do not edit.

"""Dicts that stand for the models of the service ``loganalytics``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...core.models.dicts import ModelDict
from ...core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from . import models
else:
    typed(__name__)

AccessRuleDirectionValue: TypeAlias = Literal["Inbound", "Outbound"]
BillingTypeValue: TypeAlias = Literal["Cluster", "Workspaces"]
ClusterEntityStatusValue: TypeAlias = Literal[
    "Creating", "Succeeded", "Failed", "Canceled", "Deleting", "ProvisioningAccount", "Updating"
]
ClusterReplicationStateValue: TypeAlias = Literal[
    "Succeeded",
    "EnableRequested",
    "Enabling",
    "DisableRequested",
    "Disabling",
    "RollbackRequested",
    "RollingBack",
    "Failed",
    "Canceled",
]
ClusterSkuNameEnumValue: TypeAlias = Literal["CapacityReservation"]
ColumnDataTypeHintEnumValue: TypeAlias = Literal["uri", "guid", "armPath", "ip"]
ColumnTypeEnumValue: TypeAlias = Literal["string", "int", "long", "real", "boolean", "dateTime", "guid", "dynamic"]
CreatedByTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
DataIngestionStatusValue: TypeAlias = Literal[
    "RespectQuota", "ForceOn", "ForceOff", "OverQuota", "SubscriptionSuspended", "ApproachingQuota"
]
DataSourceKindValue: TypeAlias = Literal[
    "WindowsEvent",
    "WindowsPerformanceCounter",
    "IISLogs",
    "LinuxSyslog",
    "LinuxSyslogCollection",
    "LinuxPerformanceObject",
    "LinuxPerformanceCollection",
    "CustomLog",
    "CustomLogCollection",
    "AzureAuditLog",
    "AzureActivityLog",
    "GenericDataSource",
    "ChangeTrackingCustomPath",
    "ChangeTrackingPath",
    "ChangeTrackingServices",
    "ChangeTrackingDataTypeConfiguration",
    "ChangeTrackingDefaultRegistry",
    "ChangeTrackingRegistry",
    "ChangeTrackingLinuxPath",
    "LinuxChangeTrackingPath",
    "ChangeTrackingContentLocation",
    "WindowsTelemetry",
    "Office365",
    "SecurityWindowsBaselineConfiguration",
    "SecurityCenterSecurityWindowsBaselineConfiguration",
    "SecurityEventCollectionConfiguration",
    "SecurityInsightsSecurityEventCollectionConfiguration",
    "ImportComputerGroup",
    "NetworkMonitoring",
    "Itsm",
    "DnsAnalytics",
    "ApplicationInsights",
    "SqlDataClassification",
]
DataSourceTypeValue: TypeAlias = Literal["CustomLogs", "AzureWatson", "Query", "Ingestion", "Alerts"]
IdentityTypeValue: TypeAlias = Literal["SystemAssigned", "UserAssigned", "None"]
IssueTypeValue: TypeAlias = Literal[
    "Unknown", "ConfigurationPropagationFailure", "MissingPerimeterConfiguration", "MissingIdentityConfiguration"
]
LinkedServiceEntityStatusValue: TypeAlias = Literal["Succeeded", "Deleting", "ProvisioningAccount", "Updating"]
ManagedServiceIdentityTypeValue: TypeAlias = Literal[
    "None", "SystemAssigned", "UserAssigned", "SystemAssigned,UserAssigned"
]
NetworkSecurityPerimeterConfigurationProvisioningStateValue: TypeAlias = Literal[
    "Succeeded", "Creating", "Updating", "Deleting", "Accepted", "Failed", "Canceled"
]
ProvisioningStateEnumValue: TypeAlias = Literal["Updating", "InProgress", "Succeeded", "Deleting"]
PublicNetworkAccessTypeValue: TypeAlias = Literal["Enabled", "Disabled", "SecuredByPerimeter"]
PurgeStateValue: TypeAlias = Literal["pending", "completed"]
ResourceAssociationAccessModeValue: TypeAlias = Literal["Enforced", "Learning", "Audit"]
RuleTypeEnumValue: TypeAlias = Literal["User"]
SearchSortEnumValue: TypeAlias = Literal["asc", "desc"]
SeverityValue: TypeAlias = Literal["Warning", "Error"]
SkuNameEnumValue: TypeAlias = Literal[
    "Free", "Standard", "Premium", "PerNode", "PerGB2018", "Standalone", "CapacityReservation"
]
SourceEnumValue: TypeAlias = Literal["microsoft", "customer"]
StatusCodeEnumValue: TypeAlias = Literal["UserAction", "DataPlaneError"]
StorageInsightStateValue: TypeAlias = Literal["OK", "ERROR"]
SummaryLogsProvisioningStateValue: TypeAlias = Literal["Updating", "Succeeded", "Deleting", "Failed", "Canceled"]
TablePlanEnumValue: TypeAlias = Literal["Basic", "Analytics", "Auxiliary"]
TableSubTypeEnumValue: TypeAlias = Literal["Any", "Classic", "DataCollectionRuleBased"]
TableTypeEnumValue: TypeAlias = Literal["Microsoft", "CustomLog", "RestoredLogs", "SearchResults"]
TimeSelectorEnumValue: TypeAlias = Literal["TimeGenerated"]
TypeValue: TypeAlias = Literal["StorageAccount", "EventHub"]
WorkspaceEntityStatusValue: TypeAlias = Literal[
    "Creating", "Succeeded", "Failed", "Canceled", "Deleting", "ProvisioningAccount", "Updating"
]
WorkspaceFailoverStateValue: TypeAlias = Literal["Inactive", "Activating", "Active", "Deactivating", "Failed"]
WorkspaceReplicationStateValue: TypeAlias = Literal[
    "Succeeded",
    "EnableRequested",
    "Enabling",
    "DisableRequested",
    "Disabling",
    "RollbackRequested",
    "RollingBack",
    "Failed",
    "Canceled",
]
WorkspaceSkuNameEnumValue: TypeAlias = Literal[
    "Free", "Standard", "Premium", "PerNode", "PerGB2018", "Standalone", "CapacityReservation", "LACluster"
]


class AccessRuleDict(ModelDict, total=False):
    name: str
    properties: models.AccessRuleProperties | AccessRulePropertiesDict


class AccessRulePropertiesDict(ModelDict, total=False):
    direction: models.AccessRuleDirection | AccessRuleDirectionValue
    address_prefixes: list[str] | tuple[str, ...]
    subscriptions: Sequence[models.AccessRulePropertiesSubscriptionsItem | AccessRulePropertiesSubscriptionsItemDict]
    network_security_perimeters: Sequence[models.NetworkSecurityPerimeter | NetworkSecurityPerimeterDict]
    fully_qualified_domain_names: list[str] | tuple[str, ...]
    email_addresses: list[str] | tuple[str, ...]
    phone_numbers: list[str] | tuple[str, ...]


class AccessRulePropertiesSubscriptionsItemDict(ModelDict, total=False):
    id: str


class AssociatedWorkspaceDict(ModelDict, total=False):
    """Stands for AssociatedWorkspace."""


class AvailableServiceTierDict(ModelDict, total=False):
    """Stands for AvailableServiceTier."""


class ResourceDict(ModelDict, total=False):
    """Stands for Resource."""


class AzureEntityResourceDict(ResourceDict, total=False):
    """Stands for AzureEntityResource."""


class CapacityReservationPropertiesDict(ModelDict, total=False):
    """Stands for CapacityReservationProperties."""


class TrackedResourceDict(ResourceDict, total=False):
    tags: Mapping[str, str]
    location: Required[str]


class _ClusterFlatDict(TrackedResourceDict, total=False):
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    sku: models.ClusterSku | ClusterSkuDict
    is_double_encryption_enabled: bool
    is_availability_zones_enabled: bool
    billing_type: models.BillingType | BillingTypeValue
    key_vault_properties: models.KeyVaultProperties | KeyVaultPropertiesDict
    associated_workspaces: Sequence[models.AssociatedWorkspace | AssociatedWorkspaceDict]
    capacity_reservation_properties: models.CapacityReservationProperties | CapacityReservationPropertiesDict
    replication: models.ClusterReplicationProperties | ClusterReplicationPropertiesDict


class _ClusterNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.ClusterProperties | ClusterPropertiesDict]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    sku: models.ClusterSku | ClusterSkuDict


ClusterDict: TypeAlias = _ClusterFlatDict | _ClusterNestedDict


class _ClusterPatchFlatDict(ModelDict, total=False):
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    sku: models.ClusterSku | ClusterSkuDict
    tags: Mapping[str, str]
    key_vault_properties: models.KeyVaultProperties | KeyVaultPropertiesDict
    billing_type: models.BillingType | BillingTypeValue


class _ClusterPatchNestedDict(ModelDict, total=False):
    properties: Required[models.ClusterPatchProperties | ClusterPatchPropertiesDict]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    sku: models.ClusterSku | ClusterSkuDict
    tags: Mapping[str, str]


ClusterPatchDict: TypeAlias = _ClusterPatchFlatDict | _ClusterPatchNestedDict


class ClusterPatchPropertiesDict(ModelDict, total=False):
    key_vault_properties: models.KeyVaultProperties | KeyVaultPropertiesDict
    billing_type: models.BillingType | BillingTypeValue


class ClusterPropertiesDict(ModelDict, total=False):
    is_double_encryption_enabled: bool
    is_availability_zones_enabled: bool
    billing_type: models.BillingType | BillingTypeValue
    key_vault_properties: models.KeyVaultProperties | KeyVaultPropertiesDict
    associated_workspaces: Sequence[models.AssociatedWorkspace | AssociatedWorkspaceDict]
    capacity_reservation_properties: models.CapacityReservationProperties | CapacityReservationPropertiesDict
    replication: models.ClusterReplicationProperties | ClusterReplicationPropertiesDict


class ClusterReplicationPropertiesDict(ModelDict, total=False):
    location: str
    enabled: bool
    is_availability_zones_enabled: bool


class ClusterSkuDict(ModelDict, total=False):
    capacity: int
    name: models.ClusterSkuNameEnum | ClusterSkuNameEnumValue


class ColumnDict(ModelDict, total=False):
    name: str
    type: models.ColumnTypeEnum | ColumnTypeEnumValue
    data_type_hint: models.ColumnDataTypeHintEnum | ColumnDataTypeHintEnumValue
    display_name: str
    description: str


class CoreSummaryDict(ModelDict, total=False):
    status: str
    number_of_documents: Required[int]


class ProxyResourceDict(ResourceDict, total=False):
    """Stands for ProxyResource."""


class _DataExportFlatDict(ProxyResourceDict, total=False):
    data_export_id: str
    table_names: list[str] | tuple[str, ...]
    destination: models.Destination | DestinationDict
    enable: bool
    created_date: str
    last_modified_date: str


class _DataExportNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DataExportProperties | DataExportPropertiesDict]


DataExportDict: TypeAlias = _DataExportFlatDict | _DataExportNestedDict


class DataExportPropertiesDict(ModelDict, total=False):
    data_export_id: str
    table_names: Required[list[str] | tuple[str, ...]]
    destination: models.Destination | DestinationDict
    enable: bool
    created_date: str
    last_modified_date: str


class DataSourceDict(ProxyResourceDict, total=False):
    properties: Required[Any]
    etag: str
    kind: Required[models.DataSourceKind | DataSourceKindValue]
    tags: Mapping[str, str]


class _DestinationFlatDict(ModelDict, total=False):
    resource_id: Required[str]
    event_hub_name: str


class _DestinationNestedDict(ModelDict, total=False):
    resource_id: Required[str]
    meta_data: Required[models.DestinationMetaData | DestinationMetaDataDict]


DestinationDict: TypeAlias = _DestinationFlatDict | _DestinationNestedDict


class DestinationMetaDataDict(ModelDict, total=False):
    event_hub_name: str


class ErrorAdditionalInfoDict(ModelDict, total=False):
    """Stands for ErrorAdditionalInfo."""


class ErrorDetailDict(ModelDict, total=False):
    """Stands for ErrorDetail."""


class ErrorResponseDict(ModelDict, total=False):
    error: models.ErrorDetail | ErrorDetailDict


class IdentityDict(ModelDict, total=False):
    type: Required[models.IdentityType | IdentityTypeValue]
    user_assigned_identities: Mapping[str, models.UserIdentityProperties | UserIdentityPropertiesDict]


class IntelligencePackDict(ModelDict, total=False):
    name: str
    enabled: bool
    display_name: str


class KeyVaultPropertiesDict(ModelDict, total=False):
    key_vault_uri: str
    key_name: str
    key_version: str
    key_rsa_size: int


class _LinkedServiceFlatDict(ProxyResourceDict, total=False):
    tags: Mapping[str, str]
    resource_id: str
    write_access_resource_id: str
    provisioning_state: models.LinkedServiceEntityStatus | LinkedServiceEntityStatusValue


class _LinkedServiceNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.LinkedServiceProperties | LinkedServicePropertiesDict]
    tags: Mapping[str, str]


LinkedServiceDict: TypeAlias = _LinkedServiceFlatDict | _LinkedServiceNestedDict


class LinkedServicePropertiesDict(ModelDict, total=False):
    resource_id: str
    write_access_resource_id: str
    provisioning_state: models.LinkedServiceEntityStatus | LinkedServiceEntityStatusValue


class LinkedStorageAccountsPropertiesDict(ModelDict, total=False):
    storage_account_ids: list[str] | tuple[str, ...]


class _LinkedStorageAccountsResourceFlatDict(ProxyResourceDict, total=False):
    storage_account_ids: list[str] | tuple[str, ...]


class _LinkedStorageAccountsResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.LinkedStorageAccountsProperties | LinkedStorageAccountsPropertiesDict]


LinkedStorageAccountsResourceDict: TypeAlias = (
    _LinkedStorageAccountsResourceFlatDict | _LinkedStorageAccountsResourceNestedDict
)


class _LogAnalyticsQueryPackFlatDict(TrackedResourceDict, total=False):
    """Stands for LogAnalyticsQueryPack."""


class _LogAnalyticsQueryPackNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.LogAnalyticsQueryPackProperties | LogAnalyticsQueryPackPropertiesDict]


LogAnalyticsQueryPackDict: TypeAlias = _LogAnalyticsQueryPackFlatDict | _LogAnalyticsQueryPackNestedDict


class LogAnalyticsQueryPackPropertiesDict(ModelDict, total=False):
    """Stands for LogAnalyticsQueryPackProperties."""


class _LogAnalyticsQueryPackQueryFlatDict(ProxyResourceDict, total=False):
    display_name: str
    description: str
    body: str
    related: models.LogAnalyticsQueryPackQueryPropertiesRelated | LogAnalyticsQueryPackQueryPropertiesRelatedDict
    tags: Mapping[str, list[str] | tuple[str, ...]]


class _LogAnalyticsQueryPackQueryNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.LogAnalyticsQueryPackQueryProperties | LogAnalyticsQueryPackQueryPropertiesDict]


LogAnalyticsQueryPackQueryDict: TypeAlias = _LogAnalyticsQueryPackQueryFlatDict | _LogAnalyticsQueryPackQueryNestedDict


class LogAnalyticsQueryPackQueryPropertiesDict(ModelDict, total=False):
    display_name: Required[str]
    description: str
    body: Required[str]
    related: models.LogAnalyticsQueryPackQueryPropertiesRelated | LogAnalyticsQueryPackQueryPropertiesRelatedDict
    tags: Mapping[str, list[str] | tuple[str, ...]]
    properties: Any


class LogAnalyticsQueryPackQueryPropertiesRelatedDict(ModelDict, total=False):
    categories: list[str] | tuple[str, ...]
    resource_types: list[str] | tuple[str, ...]
    solutions: list[str] | tuple[str, ...]


class LogAnalyticsQueryPackQuerySearchPropertiesDict(ModelDict, total=False):
    related: (
        models.LogAnalyticsQueryPackQuerySearchPropertiesRelated | LogAnalyticsQueryPackQuerySearchPropertiesRelatedDict
    )
    tags: Mapping[str, list[str] | tuple[str, ...]]


class LogAnalyticsQueryPackQuerySearchPropertiesRelatedDict(ModelDict, total=False):
    categories: list[str] | tuple[str, ...]
    resource_types: list[str] | tuple[str, ...]
    solutions: list[str] | tuple[str, ...]


class ManagedServiceIdentityDict(ModelDict, total=False):
    type: Required[models.ManagedServiceIdentityType | ManagedServiceIdentityTypeValue]
    user_assigned_identities: Mapping[str, models.UserAssignedIdentity | UserAssignedIdentityDict]


class _ManagementGroupFlatDict(ModelDict, total=False):
    server_count: int
    is_gateway: bool
    name: str
    id: str
    created: datetime | str
    data_received: datetime | str
    version: str
    sku: str


class _ManagementGroupNestedDict(ModelDict, total=False):
    properties: Required[models.ManagementGroupProperties | ManagementGroupPropertiesDict]


ManagementGroupDict: TypeAlias = _ManagementGroupFlatDict | _ManagementGroupNestedDict


class ManagementGroupPropertiesDict(ModelDict, total=False):
    server_count: int
    is_gateway: bool
    name: str
    id: str
    created: datetime | str
    data_received: datetime | str
    version: str
    sku: str


class MetricNameDict(ModelDict, total=False):
    value: str
    localized_value: str


class NetworkSecurityPerimeterDict(ModelDict, total=False):
    id: str
    perimeter_guid: str
    location: str


class NetworkSecurityPerimeterConfigurationDict(ProxyResourceDict, total=False):
    properties: (
        models.NetworkSecurityPerimeterConfigurationProperties | NetworkSecurityPerimeterConfigurationPropertiesDict
    )


class NetworkSecurityPerimeterConfigurationPropertiesDict(ModelDict, total=False):
    network_security_perimeter: models.NetworkSecurityPerimeter | NetworkSecurityPerimeterDict
    resource_association: models.ResourceAssociation | ResourceAssociationDict
    profile: models.NetworkSecurityProfile | NetworkSecurityProfileDict


class NetworkSecurityProfileDict(ModelDict, total=False):
    name: str
    access_rules_version: int
    access_rules: Sequence[models.AccessRule | AccessRuleDict]
    diagnostic_settings_version: int
    enabled_log_categories: list[str] | tuple[str, ...]


class OperationDict(ModelDict, total=False):
    name: str
    display: models.OperationDisplay | OperationDisplayDict


class OperationDisplayDict(ModelDict, total=False):
    provider: str
    resource: str
    operation: str
    description: str


class OperationStatusDict(ModelDict, total=False):
    id: str
    name: str
    start_time: str
    end_time: str
    status: str
    error: models.ErrorResponse | ErrorResponseDict


class PrivateLinkScopedResourceDict(ModelDict, total=False):
    resource_id: str
    scope_id: str


class ProvisioningIssueDict(ModelDict, total=False):
    """Stands for ProvisioningIssue."""


class ProvisioningIssuePropertiesDict(ModelDict, total=False):
    """Stands for ProvisioningIssueProperties."""


class ResourceAssociationDict(ModelDict, total=False):
    name: str
    access_mode: models.ResourceAssociationAccessMode | ResourceAssociationAccessModeValue


class RestoredLogsDict(ModelDict, total=False):
    start_restore_time: datetime | str
    end_restore_time: datetime | str
    source_table: str


class ResultStatisticsDict(ModelDict, total=False):
    """Stands for ResultStatistics."""


class RuleDefinitionDict(ModelDict, total=False):
    query: str
    bin_size: int
    bin_delay: int
    bin_start_time: datetime | str
    time_selector: models.TimeSelectorEnum | TimeSelectorEnumValue
    destination_table: str


class _SavedSearchFlatDict(ProxyResourceDict, total=False):
    etag: str
    category: str
    display_name: str
    query: str
    function_alias: str
    function_parameters: str
    version: int
    tags: Sequence[models.Tag | TagDict]


class _SavedSearchNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SavedSearchProperties | SavedSearchPropertiesDict]
    etag: str


SavedSearchDict: TypeAlias = _SavedSearchFlatDict | _SavedSearchNestedDict


class SavedSearchPropertiesDict(ModelDict, total=False):
    category: Required[str]
    display_name: Required[str]
    query: Required[str]
    function_alias: str
    function_parameters: str
    version: int
    tags: Sequence[models.Tag | TagDict]


class SavedSearchesListResultDict(ModelDict, total=False):
    value: Sequence[models.SavedSearch | SavedSearchDict]


class SchemaDict(ModelDict, total=False):
    name: str
    display_name: str
    description: str
    columns: Sequence[models.Column | ColumnDict]


class SearchGetSchemaResponseDict(ModelDict, total=False):
    metadata: models.SearchMetadata | SearchMetadataDict
    value: Sequence[models.SearchSchemaValue | SearchSchemaValueDict]


class SearchMetadataDict(ModelDict, total=False):
    search_id: str
    result_type: str
    total: int
    top: int
    id: str
    core_summaries: Sequence[models.CoreSummary | CoreSummaryDict]
    status: str
    start_time: datetime | str
    last_updated: datetime | str
    e_tag: str
    sort: Sequence[models.SearchSort | SearchSortDict]
    request_time: int
    aggregated_value_field: str
    aggregated_grouping_fields: str
    sum: int
    max: int
    schema: models.SearchMetadataSchema | SearchMetadataSchemaDict


class SearchMetadataSchemaDict(ModelDict, total=False):
    name: str
    version: int


class SearchResultsDict(ModelDict, total=False):
    query: str
    description: str
    limit: int
    start_search_time: datetime | str
    end_search_time: datetime | str


class SearchSchemaValueDict(ModelDict, total=False):
    name: str
    display_name: str
    type: str
    indexed: Required[bool]
    stored: Required[bool]
    facet: Required[bool]
    owner_type: list[str] | tuple[str, ...]


class SearchSortDict(ModelDict, total=False):
    name: str
    order: models.SearchSortEnum | SearchSortEnumValue


class SharedKeysDict(ModelDict, total=False):
    primary_shared_key: str
    secondary_shared_key: str


class StorageAccountDict(ModelDict, total=False):
    id: Required[str]
    key: Required[str]


class _StorageInsightFlatDict(ProxyResourceDict, total=False):
    e_tag: str
    tags: Mapping[str, str]
    containers: list[str] | tuple[str, ...]
    tables: list[str] | tuple[str, ...]
    storage_account: models.StorageAccount | StorageAccountDict


class _StorageInsightNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.StorageInsightProperties | StorageInsightPropertiesDict]
    e_tag: str
    tags: Mapping[str, str]


StorageInsightDict: TypeAlias = _StorageInsightFlatDict | _StorageInsightNestedDict


class StorageInsightPropertiesDict(ModelDict, total=False):
    containers: list[str] | tuple[str, ...]
    tables: list[str] | tuple[str, ...]
    storage_account: Required[models.StorageAccount | StorageAccountDict]


class StorageInsightStatusDict(ModelDict, total=False):
    state: Required[models.StorageInsightState | StorageInsightStateValue]
    description: str


class _SummaryLogsFlatDict(ProxyResourceDict, total=False):
    rule_type: models.RuleTypeEnum | RuleTypeEnumValue
    display_name: str
    description: str
    rule_definition: models.RuleDefinition | RuleDefinitionDict


class _SummaryLogsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SummaryLogsProperties | SummaryLogsPropertiesDict]


SummaryLogsDict: TypeAlias = _SummaryLogsFlatDict | _SummaryLogsNestedDict


class SummaryLogsPropertiesDict(ModelDict, total=False):
    rule_type: models.RuleTypeEnum | RuleTypeEnumValue
    display_name: str
    description: str
    rule_definition: models.RuleDefinition | RuleDefinitionDict


class SummaryLogsRetryBinDict(ModelDict, total=False):
    properties: models.SummaryLogsRetryBinProperties | SummaryLogsRetryBinPropertiesDict


class SummaryLogsRetryBinPropertiesDict(ModelDict, total=False):
    retry_bin_start_time: Required[datetime | str]


class SystemDataDict(ModelDict, total=False):
    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str


class _TableFlatDict(ProxyResourceDict, total=False):
    retention_in_days: int
    total_retention_in_days: int
    search_results: models.SearchResults | SearchResultsDict
    restored_logs: models.RestoredLogs | RestoredLogsDict
    plan: models.TablePlanEnum | TablePlanEnumValue
    schema: models.Schema | SchemaDict


class _TableNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.TableProperties | TablePropertiesDict]


TableDict: TypeAlias = _TableFlatDict | _TableNestedDict


class TablePropertiesDict(ModelDict, total=False):
    retention_in_days: int
    total_retention_in_days: int
    search_results: models.SearchResults | SearchResultsDict
    restored_logs: models.RestoredLogs | RestoredLogsDict
    plan: models.TablePlanEnum | TablePlanEnumValue
    schema: models.Schema | SchemaDict


class TagDict(ModelDict, total=False):
    name: Required[str]
    value: Required[str]


class TagsResourceDict(ModelDict, total=False):
    tags: Mapping[str, str]


class UsageMetricDict(ModelDict, total=False):
    name: models.MetricName | MetricNameDict
    unit: str
    current_value: float
    limit: float
    next_reset_time: datetime | str
    quota_period: str


class UserAssignedIdentityDict(ModelDict, total=False):
    """Stands for UserAssignedIdentity."""


class UserIdentityPropertiesDict(ModelDict, total=False):
    """Stands for UserIdentityProperties."""


class _WorkspaceFlatDict(TrackedResourceDict, total=False):
    identity: models.Identity | IdentityDict
    etag: str
    sku: models.WorkspaceSku | WorkspaceSkuDict
    retention_in_days: int
    workspace_capping: models.WorkspaceCapping | WorkspaceCappingDict
    public_network_access_for_ingestion: models.PublicNetworkAccessType | PublicNetworkAccessTypeValue
    public_network_access_for_query: models.PublicNetworkAccessType | PublicNetworkAccessTypeValue
    force_cmk_for_query: bool
    features: models.WorkspaceFeatures | WorkspaceFeaturesDict
    default_data_collection_rule_resource_id: str
    replication: models.WorkspaceReplicationProperties | WorkspaceReplicationPropertiesDict
    failover: models.WorkspaceFailoverProperties | WorkspaceFailoverPropertiesDict


class _WorkspaceNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.WorkspaceProperties | WorkspacePropertiesDict]
    identity: models.Identity | IdentityDict
    etag: str


WorkspaceDict: TypeAlias = _WorkspaceFlatDict | _WorkspaceNestedDict


class WorkspaceCappingDict(ModelDict, total=False):
    daily_quota_gb: float


class WorkspaceFailoverPropertiesDict(ModelDict, total=False):
    """Stands for WorkspaceFailoverProperties."""


class WorkspaceFeaturesDict(ModelDict, total=False):
    enable_data_export: bool
    immediate_purge_data_on30_days: bool
    enable_log_access_using_only_resource_permissions: bool
    cluster_resource_id: str
    disable_local_auth: bool


class _WorkspacePatchFlatDict(AzureEntityResourceDict, total=False):
    identity: models.Identity | IdentityDict
    tags: Mapping[str, str]
    sku: models.WorkspaceSku | WorkspaceSkuDict
    retention_in_days: int
    workspace_capping: models.WorkspaceCapping | WorkspaceCappingDict
    public_network_access_for_ingestion: models.PublicNetworkAccessType | PublicNetworkAccessTypeValue
    public_network_access_for_query: models.PublicNetworkAccessType | PublicNetworkAccessTypeValue
    force_cmk_for_query: bool
    features: models.WorkspaceFeatures | WorkspaceFeaturesDict
    default_data_collection_rule_resource_id: str
    replication: models.WorkspaceReplicationProperties | WorkspaceReplicationPropertiesDict
    failover: models.WorkspaceFailoverProperties | WorkspaceFailoverPropertiesDict


class _WorkspacePatchNestedDict(AzureEntityResourceDict, total=False):
    properties: Required[models.WorkspaceProperties | WorkspacePropertiesDict]
    identity: models.Identity | IdentityDict
    tags: Mapping[str, str]


WorkspacePatchDict: TypeAlias = _WorkspacePatchFlatDict | _WorkspacePatchNestedDict


class WorkspacePropertiesDict(ModelDict, total=False):
    sku: models.WorkspaceSku | WorkspaceSkuDict
    retention_in_days: int
    workspace_capping: models.WorkspaceCapping | WorkspaceCappingDict
    public_network_access_for_ingestion: models.PublicNetworkAccessType | PublicNetworkAccessTypeValue
    public_network_access_for_query: models.PublicNetworkAccessType | PublicNetworkAccessTypeValue
    force_cmk_for_query: bool
    features: models.WorkspaceFeatures | WorkspaceFeaturesDict
    default_data_collection_rule_resource_id: str
    replication: models.WorkspaceReplicationProperties | WorkspaceReplicationPropertiesDict
    failover: models.WorkspaceFailoverProperties | WorkspaceFailoverPropertiesDict


class WorkspacePurgeBodyDict(ModelDict, total=False):
    table: Required[str]
    filters: Required[Sequence[models.WorkspacePurgeBodyFilters | WorkspacePurgeBodyFiltersDict]]


class WorkspacePurgeBodyFiltersDict(ModelDict, total=False):
    column: str
    operator: str
    value: Any
    key: str


class WorkspacePurgeResponseDict(ModelDict, total=False):
    operation_id: Required[str]


class WorkspacePurgeStatusResponseDict(ModelDict, total=False):
    status: Required[models.PurgeState | PurgeStateValue]


class WorkspaceReplicationPropertiesDict(ModelDict, total=False):
    location: str
    enabled: bool


class WorkspaceSkuDict(ModelDict, total=False):
    name: Required[models.WorkspaceSkuNameEnum | WorkspaceSkuNameEnumValue]
    capacity_reservation_level: int
