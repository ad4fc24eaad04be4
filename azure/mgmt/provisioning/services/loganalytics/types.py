# Generated from swagger/loganalytics/loganalytics.json (2025-07-01, sha256 063a377572ba).
# Do not edit: run "make generate".

"""Dicts that stand for the models of the service ``loganalytics``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from . import models

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


class AccessRuleDict(TypedDict, total=False):
    """Access rule of a network security perimeter."""

    name: str
    properties: models.AccessRuleProperties | AccessRulePropertiesDict
    additional_properties: Mapping[str, Any]


class AccessRulePropertiesDict(TypedDict, total=False):
    """Whom an access rule of a network security perimeter lets in or out."""

    direction: models.AccessRuleDirection | AccessRuleDirectionValue
    address_prefixes: Sequence[str]
    subscriptions: Sequence[models.AccessRulePropertiesSubscriptionsItem | AccessRulePropertiesSubscriptionsItemDict]
    network_security_perimeters: Sequence[models.NetworkSecurityPerimeter | NetworkSecurityPerimeterDict]
    fully_qualified_domain_names: Sequence[str]
    email_addresses: Sequence[str]
    phone_numbers: Sequence[str]
    additional_properties: Mapping[str, Any]


class AccessRulePropertiesSubscriptionsItemDict(TypedDict, total=False):
    """A subscription that an access rule lets in."""

    id: str
    additional_properties: Mapping[str, Any]


class AssociatedWorkspaceDict(TypedDict, total=False):
    """A workspace linked to a dedicated cluster."""

    additional_properties: Mapping[str, Any]


class AvailableServiceTierDict(TypedDict, total=False):
    """A service tier a workspace can have."""

    additional_properties: Mapping[str, Any]


class ResourceDict(TypedDict, total=False):
    """Base of all resources: ID, name and type."""

    additional_properties: Mapping[str, Any]


class AzureEntityResourceDict(ResourceDict, total=False):
    """Base of resources that carry an etag."""


class CapacityReservationPropertiesDict(TypedDict, total=False):
    """Capacity that a cluster has reserved."""

    additional_properties: Mapping[str, Any]


class TrackedResourceDict(ResourceDict, total=False):
    """Base of resources that have a region and tags."""

    tags: Mapping[str, str]
    location: Required[str]


class _ClusterFlatDict(TrackedResourceDict, total=False):
    """A dedicated Log Analytics cluster."""

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
    """A dedicated Log Analytics cluster."""

    properties: Required[models.ClusterProperties | ClusterPropertiesDict]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    sku: models.ClusterSku | ClusterSkuDict


ClusterDict: TypeAlias = _ClusterFlatDict | _ClusterNestedDict


class _ClusterPatchFlatDict(TypedDict, total=False):
    """Changes to a dedicated Log Analytics cluster; what is left out stays as it is."""

    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    sku: models.ClusterSku | ClusterSkuDict
    tags: Mapping[str, str]
    key_vault_properties: models.KeyVaultProperties | KeyVaultPropertiesDict
    billing_type: models.BillingType | BillingTypeValue
    additional_properties: Mapping[str, Any]


class _ClusterPatchNestedDict(TypedDict, total=False):
    """Changes to a dedicated Log Analytics cluster; what is left out stays as it is."""

    properties: Required[models.ClusterPatchProperties | ClusterPatchPropertiesDict]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    sku: models.ClusterSku | ClusterSkuDict
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


ClusterPatchDict: TypeAlias = _ClusterPatchFlatDict | _ClusterPatchNestedDict


class ClusterPatchPropertiesDict(TypedDict, total=False):
    """Settings of a dedicated Log Analytics cluster to change."""

    key_vault_properties: models.KeyVaultProperties | KeyVaultPropertiesDict
    billing_type: models.BillingType | BillingTypeValue
    additional_properties: Mapping[str, Any]


class ClusterPropertiesDict(TypedDict, total=False):
    """Encryption, billing, workspaces and state of a dedicated cluster."""

    is_double_encryption_enabled: bool
    is_availability_zones_enabled: bool
    billing_type: models.BillingType | BillingTypeValue
    key_vault_properties: models.KeyVaultProperties | KeyVaultPropertiesDict
    associated_workspaces: Sequence[models.AssociatedWorkspace | AssociatedWorkspaceDict]
    capacity_reservation_properties: models.CapacityReservationProperties | CapacityReservationPropertiesDict
    replication: models.ClusterReplicationProperties | ClusterReplicationPropertiesDict
    additional_properties: Mapping[str, Any]


class ClusterReplicationPropertiesDict(TypedDict, total=False):
    """Replication to another region."""

    location: str
    enabled: bool
    is_availability_zones_enabled: bool
    additional_properties: Mapping[str, Any]


class ClusterSkuDict(TypedDict, total=False):
    """Capacity tier of a dedicated cluster."""

    capacity: int
    name: models.ClusterSkuNameEnum | ClusterSkuNameEnumValue
    additional_properties: Mapping[str, Any]


class ColumnDict(TypedDict, total=False):
    """A column of a table."""

    name: str
    type: models.ColumnTypeEnum | ColumnTypeEnumValue
    data_type_hint: models.ColumnDataTypeHintEnum | ColumnDataTypeHintEnumValue
    display_name: str
    description: str
    additional_properties: Mapping[str, Any]


class CoreSummaryDict(TypedDict, total=False):
    """Number of documents in one state."""

    status: str
    number_of_documents: Required[int]
    additional_properties: Mapping[str, Any]


class ProxyResourceDict(ResourceDict, total=False):
    """Base of resources that have no region and tags of their own."""


class _DataExportFlatDict(ProxyResourceDict, total=False):
    """A data export rule: rows of tables are copied to storage or an event hub as they come in."""

    data_export_id: str
    table_names: Sequence[str]
    destination: models.Destination | DestinationDict
    enable: bool
    created_date: str
    last_modified_date: str


class _DataExportNestedDict(ProxyResourceDict, total=False):
    """A data export rule: rows of tables are copied to storage or an event hub as they come in."""

    properties: Required[models.DataExportProperties | DataExportPropertiesDict]


DataExportDict: TypeAlias = _DataExportFlatDict | _DataExportNestedDict


class DataExportPropertiesDict(TypedDict, total=False):
    """Tables, destination and state of a data export rule."""

    data_export_id: str
    table_names: Required[Sequence[str]]
    destination: models.Destination | DestinationDict
    enable: bool
    created_date: str
    last_modified_date: str
    additional_properties: Mapping[str, Any]


class DataSourceDict(ProxyResourceDict, total=False):
    """A data source of a workspace, for the old agent."""

    properties: Required[Any]
    etag: str
    kind: Required[models.DataSourceKind | DataSourceKindValue]
    tags: Mapping[str, str]


class _DestinationFlatDict(TypedDict, total=False):
    """Storage account or event hub namespace that data is exported to."""

    resource_id: Required[str]
    event_hub_name: str
    additional_properties: Mapping[str, Any]


class _DestinationNestedDict(TypedDict, total=False):
    """Storage account or event hub namespace that data is exported to."""

    resource_id: Required[str]
    meta_data: Required[models.DestinationMetaData | DestinationMetaDataDict]
    additional_properties: Mapping[str, Any]


DestinationDict: TypeAlias = _DestinationFlatDict | _DestinationNestedDict


class DestinationMetaDataDict(TypedDict, total=False):
    """Event hub that data is exported to."""

    event_hub_name: str
    additional_properties: Mapping[str, Any]


class ErrorAdditionalInfoDict(TypedDict, total=False):
    """More information about an error, of a type of its own."""

    additional_properties: Mapping[str, Any]


class ErrorDetailDict(TypedDict, total=False):
    """One error: its code, message and what lies behind it."""

    additional_properties: Mapping[str, Any]


class ErrorResponseDict(TypedDict, total=False):
    """Error answer of the service."""

    error: models.ErrorDetail | ErrorDetailDict
    additional_properties: Mapping[str, Any]


class IdentityDict(TypedDict, total=False):
    """Managed identities of a resource, system-assigned and user-assigned."""

    type: Required[models.IdentityType | IdentityTypeValue]
    user_assigned_identities: Mapping[str, models.UserIdentityProperties | UserIdentityPropertiesDict]
    additional_properties: Mapping[str, Any]


class IntelligencePackDict(TypedDict, total=False):
    """An intelligence pack (solution) of a workspace."""

    name: str
    enabled: bool
    display_name: str
    additional_properties: Mapping[str, Any]


class KeyVaultPropertiesDict(TypedDict, total=False):
    """Key that encrypts a cluster's data."""

    key_vault_uri: str
    key_name: str
    key_version: str
    key_rsa_size: int
    additional_properties: Mapping[str, Any]


class _LinkedServiceFlatDict(ProxyResourceDict, total=False):
    """A link from a workspace to another service."""

    tags: Mapping[str, str]
    resource_id: str
    write_access_resource_id: str
    provisioning_state: models.LinkedServiceEntityStatus | LinkedServiceEntityStatusValue


class _LinkedServiceNestedDict(ProxyResourceDict, total=False):
    """A link from a workspace to another service."""

    properties: Required[models.LinkedServiceProperties | LinkedServicePropertiesDict]
    tags: Mapping[str, str]


LinkedServiceDict: TypeAlias = _LinkedServiceFlatDict | _LinkedServiceNestedDict


class LinkedServicePropertiesDict(TypedDict, total=False):
    """Service that a workspace is linked to."""

    resource_id: str
    write_access_resource_id: str
    provisioning_state: models.LinkedServiceEntityStatus | LinkedServiceEntityStatusValue
    additional_properties: Mapping[str, Any]


class LinkedStorageAccountsPropertiesDict(TypedDict, total=False):
    """Storage accounts and what they are for."""

    storage_account_ids: Sequence[str]
    additional_properties: Mapping[str, Any]


class _LinkedStorageAccountsResourceFlatDict(ProxyResourceDict, total=False):
    """Storage accounts linked to a workspace for one kind of data."""

    storage_account_ids: Sequence[str]


class _LinkedStorageAccountsResourceNestedDict(ProxyResourceDict, total=False):
    """Storage accounts linked to a workspace for one kind of data."""

    properties: Required[models.LinkedStorageAccountsProperties | LinkedStorageAccountsPropertiesDict]


LinkedStorageAccountsResourceDict: TypeAlias = (
    _LinkedStorageAccountsResourceFlatDict | _LinkedStorageAccountsResourceNestedDict
)


class _LogAnalyticsQueryPackFlatDict(TrackedResourceDict, total=False):
    """A query pack: queries shared between workspaces."""


class _LogAnalyticsQueryPackNestedDict(TrackedResourceDict, total=False):
    """A query pack: queries shared between workspaces."""

    properties: Required[models.LogAnalyticsQueryPackProperties | LogAnalyticsQueryPackPropertiesDict]


LogAnalyticsQueryPackDict: TypeAlias = _LogAnalyticsQueryPackFlatDict | _LogAnalyticsQueryPackNestedDict


class LogAnalyticsQueryPackPropertiesDict(TypedDict, total=False):
    """ID and times of a query pack."""

    additional_properties: Mapping[str, Any]


class _LogAnalyticsQueryPackQueryFlatDict(ProxyResourceDict, total=False):
    """A query of a query pack."""

    display_name: str
    description: str
    body: str
    related: models.LogAnalyticsQueryPackQueryPropertiesRelated | LogAnalyticsQueryPackQueryPropertiesRelatedDict
    tags: Mapping[str, Sequence[str]]


class _LogAnalyticsQueryPackQueryNestedDict(ProxyResourceDict, total=False):
    """A query of a query pack."""

    properties: Required[models.LogAnalyticsQueryPackQueryProperties | LogAnalyticsQueryPackQueryPropertiesDict]


LogAnalyticsQueryPackQueryDict: TypeAlias = _LogAnalyticsQueryPackQueryFlatDict | _LogAnalyticsQueryPackQueryNestedDict


class LogAnalyticsQueryPackQueryPropertiesDict(TypedDict, total=False):
    """Name, text, tags and times of a query."""

    display_name: Required[str]
    description: str
    body: Required[str]
    related: models.LogAnalyticsQueryPackQueryPropertiesRelated | LogAnalyticsQueryPackQueryPropertiesRelatedDict
    tags: Mapping[str, Sequence[str]]
    properties: Any
    additional_properties: Mapping[str, Any]


class LogAnalyticsQueryPackQueryPropertiesRelatedDict(TypedDict, total=False):
    """Categories, resource types and solutions a query belongs to."""

    categories: Sequence[str]
    resource_types: Sequence[str]
    solutions: Sequence[str]
    additional_properties: Mapping[str, Any]


class LogAnalyticsQueryPackQuerySearchPropertiesDict(TypedDict, total=False):
    """What queries to look for."""

    related: (
        models.LogAnalyticsQueryPackQuerySearchPropertiesRelated | LogAnalyticsQueryPackQuerySearchPropertiesRelatedDict
    )
    tags: Mapping[str, Sequence[str]]
    additional_properties: Mapping[str, Any]


class LogAnalyticsQueryPackQuerySearchPropertiesRelatedDict(TypedDict, total=False):
    """Categories, resource types and solutions a query belongs to."""

    categories: Sequence[str]
    resource_types: Sequence[str]
    solutions: Sequence[str]
    additional_properties: Mapping[str, Any]


class ManagedServiceIdentityDict(TypedDict, total=False):
    """Managed identities of a resource, system-assigned and user-assigned."""

    type: Required[models.ManagedServiceIdentityType | ManagedServiceIdentityTypeValue]
    user_assigned_identities: Mapping[str, models.UserAssignedIdentity | UserAssignedIdentityDict]
    additional_properties: Mapping[str, Any]


class _ManagementGroupFlatDict(TypedDict, total=False):
    """An Operations Manager management group connected to a workspace."""

    server_count: int
    is_gateway: bool
    name: str
    id: str
    created: datetime | str
    data_received: datetime | str
    version: str
    sku: str
    additional_properties: Mapping[str, Any]


class _ManagementGroupNestedDict(TypedDict, total=False):
    """An Operations Manager management group connected to a workspace."""

    properties: Required[models.ManagementGroupProperties | ManagementGroupPropertiesDict]
    additional_properties: Mapping[str, Any]


ManagementGroupDict: TypeAlias = _ManagementGroupFlatDict | _ManagementGroupNestedDict


class ManagementGroupPropertiesDict(TypedDict, total=False):
    """Servers, version and times of a management group."""

    server_count: int
    is_gateway: bool
    name: str
    id: str
    created: datetime | str
    data_received: datetime | str
    version: str
    sku: str
    additional_properties: Mapping[str, Any]


class MetricNameDict(TypedDict, total=False):
    """Name of a usage metric."""

    value: str
    localized_value: str
    additional_properties: Mapping[str, Any]


class NetworkSecurityPerimeterDict(TypedDict, total=False):
    """A network security perimeter."""

    id: str
    perimeter_guid: str
    location: str
    additional_properties: Mapping[str, Any]


class NetworkSecurityPerimeterConfigurationDict(ProxyResourceDict, total=False):
    """What a network security perimeter sets for a resource that is associated with it."""

    properties: (
        models.NetworkSecurityPerimeterConfigurationProperties | NetworkSecurityPerimeterConfigurationPropertiesDict
    )


class NetworkSecurityPerimeterConfigurationPropertiesDict(TypedDict, total=False):
    """Perimeter, association and rules that apply to the resource."""

    network_security_perimeter: models.NetworkSecurityPerimeter | NetworkSecurityPerimeterDict
    resource_association: models.ResourceAssociation | ResourceAssociationDict
    profile: models.NetworkSecurityProfile | NetworkSecurityProfileDict
    additional_properties: Mapping[str, Any]


class NetworkSecurityProfileDict(TypedDict, total=False):
    """Profile of a network security perimeter: its access rules and their version."""

    name: str
    access_rules_version: int
    access_rules: Sequence[models.AccessRule | AccessRuleDict]
    diagnostic_settings_version: int
    enabled_log_categories: Sequence[str]
    additional_properties: Mapping[str, Any]


class OperationDict(TypedDict, total=False):
    """An operation of the resource provider, as used in role definitions."""

    name: str
    display: models.OperationDisplay | OperationDisplayDict
    additional_properties: Mapping[str, Any]


class OperationDisplayDict(TypedDict, total=False):
    """Texts that show an operation to people."""

    provider: str
    resource: str
    operation: str
    description: str
    additional_properties: Mapping[str, Any]


class OperationStatusDict(TypedDict, total=False):
    """State of an asynchronous operation."""

    id: str
    name: str
    start_time: str
    end_time: str
    status: str
    error: models.ErrorResponse | ErrorResponseDict
    additional_properties: Mapping[str, Any]


class PrivateLinkScopedResourceDict(TypedDict, total=False):
    """A private link scope that a workspace belongs to."""

    resource_id: str
    scope_id: str
    additional_properties: Mapping[str, Any]


class ProvisioningIssueDict(TypedDict, total=False):
    """A problem with the perimeter configuration of a resource."""

    additional_properties: Mapping[str, Any]


class ProvisioningIssuePropertiesDict(TypedDict, total=False):
    """Kind, severity and remedies of a problem with a perimeter configuration."""

    additional_properties: Mapping[str, Any]


class ResourceAssociationDict(TypedDict, total=False):
    """Association of a resource with a network security perimeter."""

    name: str
    access_mode: models.ResourceAssociationAccessMode | ResourceAssociationAccessModeValue
    additional_properties: Mapping[str, Any]


class RestoredLogsDict(TypedDict, total=False):
    """What a restored logs table was restored from."""

    start_restore_time: datetime | str
    end_restore_time: datetime | str
    source_table: str
    additional_properties: Mapping[str, Any]


class ResultStatisticsDict(TypedDict, total=False):
    """How far a search job has come."""

    additional_properties: Mapping[str, Any]


class RuleDefinitionDict(TypedDict, total=False):
    """Query, bins and target table of a summary rule."""

    query: str
    bin_size: int
    bin_delay: int
    bin_start_time: datetime | str
    time_selector: models.TimeSelectorEnum | TimeSelectorEnumValue
    destination_table: str
    additional_properties: Mapping[str, Any]


class _SavedSearchFlatDict(ProxyResourceDict, total=False):
    """A saved search of a workspace."""

    etag: str
    category: str
    display_name: str
    query: str
    function_alias: str
    function_parameters: str
    version: int
    tags: Sequence[models.Tag | TagDict]


class _SavedSearchNestedDict(ProxyResourceDict, total=False):
    """A saved search of a workspace."""

    properties: Required[models.SavedSearchProperties | SavedSearchPropertiesDict]
    etag: str


SavedSearchDict: TypeAlias = _SavedSearchFlatDict | _SavedSearchNestedDict


class SavedSearchPropertiesDict(TypedDict, total=False):
    """Category, name and text of a saved search."""

    category: Required[str]
    display_name: Required[str]
    query: Required[str]
    function_alias: str
    function_parameters: str
    version: int
    tags: Sequence[models.Tag | TagDict]
    additional_properties: Mapping[str, Any]


class SavedSearchesListResultDict(TypedDict, total=False):
    """Saved searches of a workspace."""

    value: Sequence[models.SavedSearch | SavedSearchDict]
    additional_properties: Mapping[str, Any]


class SchemaDict(TypedDict, total=False):
    """Columns and description of a table."""

    name: str
    display_name: str
    description: str
    columns: Sequence[models.Column | ColumnDict]
    additional_properties: Mapping[str, Any]


class SearchGetSchemaResponseDict(TypedDict, total=False):
    """Tables and columns that searches can use."""

    metadata: models.SearchMetadata | SearchMetadataDict
    value: Sequence[models.SearchSchemaValue | SearchSchemaValueDict]
    additional_properties: Mapping[str, Any]


class SearchMetadataDict(TypedDict, total=False):
    """About the answer of a search."""

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
    additional_properties: Mapping[str, Any]


class SearchMetadataSchemaDict(TypedDict, total=False):
    """Name and version of a schema."""

    name: str
    version: int
    additional_properties: Mapping[str, Any]


class SearchResultsDict(TypedDict, total=False):
    """Query and time range of a search job."""

    query: str
    description: str
    limit: int
    start_search_time: datetime | str
    end_search_time: datetime | str
    additional_properties: Mapping[str, Any]


class SearchSchemaValueDict(TypedDict, total=False):
    """A field that searches can use."""

    name: str
    display_name: str
    type: str
    indexed: Required[bool]
    stored: Required[bool]
    facet: Required[bool]
    owner_type: Sequence[str]
    additional_properties: Mapping[str, Any]


class SearchSortDict(TypedDict, total=False):
    """Field and direction that results are ordered by."""

    name: str
    order: models.SearchSortEnum | SearchSortEnumValue
    additional_properties: Mapping[str, Any]


class SharedKeysDict(TypedDict, total=False):
    """Shared keys of a workspace."""

    primary_shared_key: str
    secondary_shared_key: str
    additional_properties: Mapping[str, Any]


class StorageAccountDict(TypedDict, total=False):
    """A storage account that logs are read from."""

    id: Required[str]
    key: Required[str]
    additional_properties: Mapping[str, Any]


class _StorageInsightFlatDict(ProxyResourceDict, total=False):
    """A storage insight configuration: logs are read from a storage account."""

    e_tag: str
    tags: Mapping[str, str]
    containers: Sequence[str]
    tables: Sequence[str]
    storage_account: models.StorageAccount | StorageAccountDict


class _StorageInsightNestedDict(ProxyResourceDict, total=False):
    """A storage insight configuration: logs are read from a storage account."""

    properties: Required[models.StorageInsightProperties | StorageInsightPropertiesDict]
    e_tag: str
    tags: Mapping[str, str]


StorageInsightDict: TypeAlias = _StorageInsightFlatDict | _StorageInsightNestedDict


class StorageInsightPropertiesDict(TypedDict, total=False):
    """Storage account, containers and tables to read."""

    containers: Sequence[str]
    tables: Sequence[str]
    storage_account: Required[models.StorageAccount | StorageAccountDict]
    additional_properties: Mapping[str, Any]


class StorageInsightStatusDict(TypedDict, total=False):
    """Whether reading from a storage account works."""

    state: Required[models.StorageInsightState | StorageInsightStateValue]
    description: str
    additional_properties: Mapping[str, Any]


class _SummaryLogsFlatDict(ProxyResourceDict, total=False):
    """A summary rule: rows are summarized into a table at regular times."""

    rule_type: models.RuleTypeEnum | RuleTypeEnumValue
    display_name: str
    description: str
    rule_definition: models.RuleDefinition | RuleDefinitionDict


class _SummaryLogsNestedDict(ProxyResourceDict, total=False):
    """A summary rule: rows are summarized into a table at regular times."""

    properties: Required[models.SummaryLogsProperties | SummaryLogsPropertiesDict]


SummaryLogsDict: TypeAlias = _SummaryLogsFlatDict | _SummaryLogsNestedDict


class SummaryLogsPropertiesDict(TypedDict, total=False):
    """Definition and state of a summary rule."""

    rule_type: models.RuleTypeEnum | RuleTypeEnumValue
    display_name: str
    description: str
    rule_definition: models.RuleDefinition | RuleDefinitionDict
    additional_properties: Mapping[str, Any]


class SummaryLogsRetryBinDict(TypedDict, total=False):
    """Which bin of a summary rule to run again."""

    properties: models.SummaryLogsRetryBinProperties | SummaryLogsRetryBinPropertiesDict
    additional_properties: Mapping[str, Any]


class SummaryLogsRetryBinPropertiesDict(TypedDict, total=False):
    """Start time of the bin to run again."""

    retry_bin_start_time: Required[datetime | str]
    additional_properties: Mapping[str, Any]


class SystemDataDict(TypedDict, total=False):
    """Who created and last changed a resource, and when."""

    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str
    additional_properties: Mapping[str, Any]


class _TableFlatDict(ProxyResourceDict, total=False):
    """A table of a workspace."""

    retention_in_days: int
    total_retention_in_days: int
    search_results: models.SearchResults | SearchResultsDict
    restored_logs: models.RestoredLogs | RestoredLogsDict
    plan: models.TablePlanEnum | TablePlanEnumValue
    schema: models.Schema | SchemaDict


class _TableNestedDict(ProxyResourceDict, total=False):
    """A table of a workspace."""

    properties: Required[models.TableProperties | TablePropertiesDict]


TableDict: TypeAlias = _TableFlatDict | _TableNestedDict


class TablePropertiesDict(TypedDict, total=False):
    """Plan, retention, columns and state of a table."""

    retention_in_days: int
    total_retention_in_days: int
    search_results: models.SearchResults | SearchResultsDict
    restored_logs: models.RestoredLogs | RestoredLogsDict
    plan: models.TablePlanEnum | TablePlanEnumValue
    schema: models.Schema | SchemaDict
    additional_properties: Mapping[str, Any]


class TagDict(TypedDict, total=False):
    """A tag of a saved search."""

    name: Required[str]
    value: Required[str]
    additional_properties: Mapping[str, Any]


class TagsResourceDict(TypedDict, total=False):
    """Tags of a resource to change."""

    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class UsageMetricDict(TypedDict, total=False):
    """Use of one quota of a workspace."""

    name: models.MetricName | MetricNameDict
    unit: str
    current_value: float
    limit: float
    next_reset_time: datetime | str
    quota_period: str
    additional_properties: Mapping[str, Any]


class UserAssignedIdentityDict(TypedDict, total=False):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    additional_properties: Mapping[str, Any]


class UserIdentityPropertiesDict(TypedDict, total=False):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    additional_properties: Mapping[str, Any]


class _WorkspaceFlatDict(TrackedResourceDict, total=False):
    """A Log Analytics workspace, which keeps and queries logs."""

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
    """A Log Analytics workspace, which keeps and queries logs."""

    properties: Required[models.WorkspaceProperties | WorkspacePropertiesDict]
    identity: models.Identity | IdentityDict
    etag: str


WorkspaceDict: TypeAlias = _WorkspaceFlatDict | _WorkspaceNestedDict


class WorkspaceCappingDict(TypedDict, total=False):
    """Daily limit on a workspace's ingestion."""

    daily_quota_gb: float
    additional_properties: Mapping[str, Any]


class WorkspaceFailoverPropertiesDict(TypedDict, total=False):
    """State of a workspace's failover."""

    additional_properties: Mapping[str, Any]


class WorkspaceFeaturesDict(TypedDict, total=False):
    """Special settings of a workspace."""

    enable_data_export: bool
    immediate_purge_data_on30_days: bool
    enable_log_access_using_only_resource_permissions: bool
    cluster_resource_id: str
    disable_local_auth: bool
    additional_properties: Mapping[str, Any]


class _WorkspacePatchFlatDict(AzureEntityResourceDict, total=False):
    """Settings and tags of a workspace to change."""

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
    """Settings and tags of a workspace to change."""

    properties: Required[models.WorkspaceProperties | WorkspacePropertiesDict]
    identity: models.Identity | IdentityDict
    tags: Mapping[str, str]


WorkspacePatchDict: TypeAlias = _WorkspacePatchFlatDict | _WorkspacePatchNestedDict


class WorkspacePropertiesDict(TypedDict, total=False):
    """Settings and state of a Log Analytics workspace."""

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
    additional_properties: Mapping[str, Any]


class WorkspacePurgeBodyDict(TypedDict, total=False):
    """Table and filters that choose the rows to purge."""

    table: Required[str]
    filters: Required[Sequence[models.WorkspacePurgeBodyFilters | WorkspacePurgeBodyFiltersDict]]
    additional_properties: Mapping[str, Any]


class WorkspacePurgeBodyFiltersDict(TypedDict, total=False):
    """A filter that chooses rows to purge."""

    column: str
    operator: str
    value: Any
    key: str
    additional_properties: Mapping[str, Any]


class WorkspacePurgeResponseDict(TypedDict, total=False):
    """ID of a purge that was started."""

    operation_id: Required[str]
    additional_properties: Mapping[str, Any]


class WorkspacePurgeStatusResponseDict(TypedDict, total=False):
    """State of a purge."""

    status: Required[models.PurgeState | PurgeStateValue]
    additional_properties: Mapping[str, Any]


class WorkspaceReplicationPropertiesDict(TypedDict, total=False):
    """Replication to another region."""

    location: str
    enabled: bool
    additional_properties: Mapping[str, Any]


class WorkspaceSkuDict(TypedDict, total=False):
    """Price tier of a workspace."""

    name: Required[models.WorkspaceSkuNameEnum | WorkspaceSkuNameEnumValue]
    capacity_reservation_level: int
    additional_properties: Mapping[str, Any]
