# Generated from swagger/loganalytics/ by "make generate": do not edit.

"""Models of the service ``loganalytics``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.models.model import Model, field, flattened, read_only
from ...core.typed import typed
from .enums import (
    AccessRuleDirection,
    BillingType,
    ClusterEntityStatus,
    ClusterReplicationState,
    ClusterSkuNameEnum,
    ColumnDataTypeHintEnum,
    ColumnTypeEnum,
    CreatedByType,
    DataIngestionStatus,
    DataSourceKind,
    DataSourceType,
    IdentityType,
    IssueType,
    LinkedServiceEntityStatus,
    ManagedServiceIdentityType,
    NetworkSecurityPerimeterConfigurationProvisioningState,
    ProvisioningStateEnum,
    PublicNetworkAccessType,
    PurgeState,
    ResourceAssociationAccessMode,
    RuleTypeEnum,
    SearchSortEnum,
    Severity,
    SkuNameEnum,
    SourceEnum,
    StatusCodeEnum,
    StorageInsightState,
    SummaryLogsProvisioningState,
    TablePlanEnum,
    TableSubTypeEnum,
    TableTypeEnum,
    TimeSelectorEnum,
    Type,
    WorkspaceEntityStatus,
    WorkspaceFailoverState,
    WorkspaceReplicationState,
    WorkspaceSkuNameEnum,
)

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ...core.models.nested import Filled, Nested, NestedDictOrNone, NestedList, NestedListOrNone, NestedOrNone
    from . import types
else:
    typed(__name__)

__all__ = [
    "AccessRule",
    "AccessRuleDirection",
    "AccessRuleProperties",
    "AccessRulePropertiesSubscriptionsItem",
    "AssociatedWorkspace",
    "AvailableServiceTier",
    "AzureEntityResource",
    "BillingType",
    "CapacityReservationProperties",
    "Cluster",
    "ClusterEntityStatus",
    "ClusterPatch",
    "ClusterPatchProperties",
    "ClusterProperties",
    "ClusterReplicationProperties",
    "ClusterReplicationState",
    "ClusterSku",
    "ClusterSkuNameEnum",
    "Column",
    "ColumnDataTypeHintEnum",
    "ColumnTypeEnum",
    "CoreSummary",
    "CreatedByType",
    "DataExport",
    "DataExportProperties",
    "DataIngestionStatus",
    "DataSource",
    "DataSourceKind",
    "DataSourceType",
    "Destination",
    "DestinationMetaData",
    "ErrorAdditionalInfo",
    "ErrorDetail",
    "ErrorResponse",
    "Identity",
    "IdentityType",
    "IntelligencePack",
    "IssueType",
    "KeyVaultProperties",
    "LinkedService",
    "LinkedServiceEntityStatus",
    "LinkedServiceProperties",
    "LinkedStorageAccountsProperties",
    "LinkedStorageAccountsResource",
    "LogAnalyticsQueryPack",
    "LogAnalyticsQueryPackProperties",
    "LogAnalyticsQueryPackQuery",
    "LogAnalyticsQueryPackQueryProperties",
    "LogAnalyticsQueryPackQueryPropertiesRelated",
    "LogAnalyticsQueryPackQuerySearchProperties",
    "LogAnalyticsQueryPackQuerySearchPropertiesRelated",
    "ManagedServiceIdentity",
    "ManagedServiceIdentityType",
    "ManagementGroup",
    "ManagementGroupProperties",
    "MetricName",
    "NetworkSecurityPerimeter",
    "NetworkSecurityPerimeterConfiguration",
    "NetworkSecurityPerimeterConfigurationProperties",
    "NetworkSecurityPerimeterConfigurationProvisioningState",
    "NetworkSecurityProfile",
    "Operation",
    "OperationDisplay",
    "OperationStatus",
    "PrivateLinkScopedResource",
    "ProvisioningIssue",
    "ProvisioningIssueProperties",
    "ProvisioningStateEnum",
    "ProxyResource",
    "PublicNetworkAccessType",
    "PurgeState",
    "Resource",
    "ResourceAssociation",
    "ResourceAssociationAccessMode",
    "RestoredLogs",
    "ResultStatistics",
    "RuleDefinition",
    "RuleTypeEnum",
    "SavedSearch",
    "SavedSearchProperties",
    "SavedSearchesListResult",
    "Schema",
    "SearchGetSchemaResponse",
    "SearchMetadata",
    "SearchMetadataSchema",
    "SearchResults",
    "SearchSchemaValue",
    "SearchSort",
    "SearchSortEnum",
    "Severity",
    "SharedKeys",
    "SkuNameEnum",
    "SourceEnum",
    "StatusCodeEnum",
    "StorageAccount",
    "StorageInsight",
    "StorageInsightProperties",
    "StorageInsightState",
    "StorageInsightStatus",
    "SummaryLogs",
    "SummaryLogsProperties",
    "SummaryLogsProvisioningState",
    "SummaryLogsRetryBin",
    "SummaryLogsRetryBinProperties",
    "SystemData",
    "Table",
    "TablePlanEnum",
    "TableProperties",
    "TableSubTypeEnum",
    "TableTypeEnum",
    "Tag",
    "TagsResource",
    "TimeSelectorEnum",
    "TrackedResource",
    "Type",
    "UsageMetric",
    "UserAssignedIdentity",
    "UserIdentityProperties",
    "Workspace",
    "WorkspaceCapping",
    "WorkspaceEntityStatus",
    "WorkspaceFailoverProperties",
    "WorkspaceFailoverState",
    "WorkspaceFeatures",
    "WorkspacePatch",
    "WorkspaceProperties",
    "WorkspacePurgeBody",
    "WorkspacePurgeBodyFilters",
    "WorkspacePurgeResponse",
    "WorkspacePurgeStatusResponse",
    "WorkspaceReplicationProperties",
    "WorkspaceReplicationState",
    "WorkspaceSku",
    "WorkspaceSkuNameEnum",
]


class AccessRule(Model):
    """Access rule of a network security perimeter."""

    name: str | None = field("name", default=None)
    """Name of the access rule."""
    properties: NestedOrNone[AccessRuleProperties, types.AccessRulePropertiesDict] = field(
        "properties", "AccessRuleProperties", default=None
    )
    """Whom an access rule of a network security perimeter lets in or out."""


class AccessRuleProperties(Model):
    """Whom an access rule of a network security perimeter lets in or out."""

    direction: AccessRuleDirection | types.AccessRuleDirectionValue | None = field(
        "direction", "AccessRuleDirection", default=None
    )
    """Whether an access rule is for traffic coming in or going out."""
    address_prefixes: list[str] | None = field("addressPrefixes", "[str]", default=None)
    """IPv4 and IPv6 address ranges in CIDR form."""
    subscriptions: NestedListOrNone[
        AccessRulePropertiesSubscriptionsItem, types.AccessRulePropertiesSubscriptionsItemDict
    ] = field("subscriptions", "[AccessRulePropertiesSubscriptionsItem]", default=None)
    """Subscriptions the rule lets in."""
    network_security_perimeters: NestedListOrNone[NetworkSecurityPerimeter, types.NetworkSecurityPerimeterDict] = field(
        "networkSecurityPerimeters", "[NetworkSecurityPerimeter]", default=None
    )
    """Network security perimeters that the rule lets in."""
    fully_qualified_domain_names: list[str] | None = field("fullyQualifiedDomainNames", "[str]", default=None)
    """Fully qualified DNS names."""
    email_addresses: list[str] | None = field("emailAddresses", "[str]", default=None)
    """Email addresses the rule lets out to."""
    phone_numbers: list[str] | None = field("phoneNumbers", "[str]", default=None)
    """Phone numbers the rule lets out to."""


class AccessRulePropertiesSubscriptionsItem(Model):
    """A subscription that an access rule lets in."""

    id: str | None = field("id", default=None)
    """ID of the subscription, as /subscriptions/ and a GUID."""


class AssociatedWorkspace(Model):
    """A workspace linked to a dedicated cluster."""

    workspace_id: str = read_only("workspaceId")
    """ID of the workspace, a GUID."""
    workspace_name: str = read_only("workspaceName")
    """Name of the workspace."""
    resource_id: str = read_only("resourceId")
    """Resource ID of the workspace."""
    associate_date: datetime = read_only("associateDate", "iso-8601")
    """When the workspace was linked."""


class AvailableServiceTier(Model):
    """A service tier a workspace can have."""

    service_tier: SkuNameEnum | types.SkuNameEnumValue = read_only("serviceTier", "SkuNameEnum")
    """Name of the tier."""
    enabled: bool = read_only("enabled", "bool")
    """Whether the workspace can have the tier now."""
    minimum_retention: int = read_only("minimumRetention", "int")
    """Shortest retention in days."""
    maximum_retention: int = read_only("maximumRetention", "int")
    """Longest retention in days."""
    default_retention: int = read_only("defaultRetention", "int")
    """Default retention in days."""
    capacity_reservation_level: int = read_only("capacityReservationLevel", "int")
    """Gigabytes a day that are reserved."""
    last_sku_update: str = read_only("lastSkuUpdate")
    """When the SKU last changed."""


class Resource(Model):
    """Base of all resources: ID, name and type."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the resource."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.OperationalInsights/workspaces."""
    system_data: Nested[SystemData, types.SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class AzureEntityResource(Resource):
    """Base of resources that carry an etag."""

    etag: str = read_only("etag")
    """Mark of this version of the resource; it changes with each write."""


class CapacityReservationProperties(Model):
    """Capacity that a cluster has reserved."""

    last_sku_update: datetime = read_only("lastSkuUpdate", "iso-8601")
    """When the SKU last changed."""
    min_capacity: int = read_only("minCapacity", "int")
    """Smallest capacity in GB a day."""


class TrackedResource(Resource):
    """Base of resources that have a region and tags."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    location: str = field("location")
    """Azure region of the resource, such as westeurope."""


class Cluster(TrackedResource):
    """A dedicated Log Analytics cluster."""

    properties: NestedOrNone[ClusterProperties, types.ClusterPropertiesDict] = field(
        "properties", "ClusterProperties", default=None
    )
    """Encryption, billing, workspaces and state of a dedicated cluster."""
    cluster_id: str = flattened("properties", init=False)
    """ID of the cluster, a GUID."""
    provisioning_state: ClusterEntityStatus | types.ClusterEntityStatusValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    is_double_encryption_enabled: bool | None = flattened("properties", default=None)
    """Whether data is encrypted twice."""
    is_availability_zones_enabled: bool | None = flattened("properties", default=None)
    """Whether it is spread over availability zones."""
    billing_type: BillingType | types.BillingTypeValue | None = flattened("properties", default=None)
    """Who pays for ingestion: the cluster or each workspace."""
    key_vault_properties: NestedOrNone[KeyVaultProperties, types.KeyVaultPropertiesDict] = flattened(
        "properties", default=None
    )
    """Key in a key vault that encrypts the data."""
    last_modified_date: datetime = flattened("properties", init=False)
    """When it was last changed."""
    created_date: datetime = flattened("properties", init=False)
    """When it was created."""
    associated_workspaces: NestedListOrNone[AssociatedWorkspace, types.AssociatedWorkspaceDict] = flattened(
        "properties", default=None
    )
    """Workspaces linked to the cluster."""
    capacity_reservation_properties: NestedOrNone[
        CapacityReservationProperties, types.CapacityReservationPropertiesDict
    ] = flattened("properties", default=None)
    """Capacity that is reserved."""
    replication: NestedOrNone[ClusterReplicationProperties, types.ClusterReplicationPropertiesDict] = flattened(
        "properties", default=None
    )
    """Replication to another region."""
    identity: NestedOrNone[ManagedServiceIdentity, types.ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""
    sku: NestedOrNone[ClusterSku, types.ClusterSkuDict] = field("sku", "ClusterSku", default=None)
    """Size and price tier of the dedicated Log Analytics cluster."""


class ClusterPatch(Model):
    """Changes to a dedicated Log Analytics cluster; what is left out stays as it is."""

    properties: NestedOrNone[ClusterPatchProperties, types.ClusterPatchPropertiesDict] = field(
        "properties", "ClusterPatchProperties", default=None
    )
    """The settings to change."""
    key_vault_properties: NestedOrNone[KeyVaultProperties, types.KeyVaultPropertiesDict] = flattened(
        "properties", default=None
    )
    """Key in a key vault that encrypts the data."""
    billing_type: BillingType | types.BillingTypeValue | None = flattened("properties", default=None)
    """Who pays for ingestion: the Cluster, or each of the Workspaces."""
    identity: NestedOrNone[ManagedServiceIdentity, types.ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""
    sku: NestedOrNone[ClusterSku, types.ClusterSkuDict] = field("sku", "ClusterSku", default=None)
    """Size and price tier."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class ClusterPatchProperties(Model):
    """Settings of a dedicated Log Analytics cluster to change."""

    key_vault_properties: NestedOrNone[KeyVaultProperties, types.KeyVaultPropertiesDict] = field(
        "keyVaultProperties", "KeyVaultProperties", default=None
    )
    """Key in a key vault that encrypts the data."""
    billing_type: BillingType | types.BillingTypeValue | None = field("billingType", "BillingType", default=None)
    """Who pays for ingestion: the Cluster, or each of the Workspaces."""


class ClusterProperties(Model):
    """Encryption, billing, workspaces and state of a dedicated cluster."""

    cluster_id: str = read_only("clusterId")
    """ID of the cluster, a GUID."""
    provisioning_state: ClusterEntityStatus | types.ClusterEntityStatusValue = read_only(
        "provisioningState", "ClusterEntityStatus"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    is_double_encryption_enabled: bool | None = field("isDoubleEncryptionEnabled", "bool", default=None)
    """Whether data is encrypted twice."""
    is_availability_zones_enabled: bool | None = field("isAvailabilityZonesEnabled", "bool", default=None)
    """Whether it is spread over availability zones."""
    billing_type: BillingType | types.BillingTypeValue | None = field("billingType", "BillingType", default=None)
    """Who pays for ingestion: the cluster or each workspace."""
    key_vault_properties: NestedOrNone[KeyVaultProperties, types.KeyVaultPropertiesDict] = field(
        "keyVaultProperties", "KeyVaultProperties", default=None
    )
    """Key in a key vault that encrypts the data."""
    last_modified_date: datetime = read_only("lastModifiedDate", "iso-8601")
    """When it was last changed."""
    created_date: datetime = read_only("createdDate", "iso-8601")
    """When it was created."""
    associated_workspaces: NestedListOrNone[AssociatedWorkspace, types.AssociatedWorkspaceDict] = field(
        "associatedWorkspaces", "[AssociatedWorkspace]", default=None
    )
    """Workspaces linked to the cluster."""
    capacity_reservation_properties: NestedOrNone[
        CapacityReservationProperties, types.CapacityReservationPropertiesDict
    ] = field("capacityReservationProperties", "CapacityReservationProperties", default=None)
    """Capacity that is reserved."""
    replication: NestedOrNone[ClusterReplicationProperties, types.ClusterReplicationPropertiesDict] = field(
        "replication", "ClusterReplicationProperties", default=None
    )
    """Replication to another region."""


class ClusterReplicationProperties(Model):
    """Replication to another region."""

    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether replication is on."""
    is_availability_zones_enabled: bool | None = field("isAvailabilityZonesEnabled", "bool", default=None)
    """Whether it is spread over availability zones."""
    provisioning_state: ClusterReplicationState | types.ClusterReplicationStateValue = read_only(
        "provisioningState", "ClusterReplicationState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    created_date: datetime = read_only("createdDate", "iso-8601")
    """When it was created."""
    last_modified_date: datetime = read_only("lastModifiedDate", "iso-8601")
    """When it was last changed."""


class ClusterSku(Model):
    """Capacity tier of a dedicated cluster."""

    capacity: int | None = field("capacity", "int", default=None)
    """Capacity in GB a day."""
    name: ClusterSkuNameEnum | types.ClusterSkuNameEnumValue | None = field("name", "ClusterSkuNameEnum", default=None)
    """Tier of a dedicated cluster; CapacityReservation."""


class Column(Model):
    """A column of a table."""

    name: str | None = field("name", default=None)
    """Name of the column."""
    type: ColumnTypeEnum | types.ColumnTypeEnumValue | None = field("type", "ColumnTypeEnum", default=None)
    """Column type: string, int, long, real, boolean, dateTime, guid or dynamic."""
    data_type_hint: ColumnDataTypeHintEnum | types.ColumnDataTypeHintEnumValue | None = field(
        "dataTypeHint", "ColumnDataTypeHintEnum", default=None
    )
    """What the text in the column stands for, such as a URI."""
    display_name: str | None = field("displayName", default=None)
    """Name of the column as people see it."""
    description: str | None = field("description", default=None)
    """Description of the column, free text."""
    is_default_display: bool = read_only("isDefaultDisplay", "bool")
    """Whether the column is shown by default."""
    is_hidden: bool = read_only("isHidden", "bool")
    """Whether the column is hidden."""


class CoreSummary(Model):
    """Number of documents in one state."""

    status: str | None = field("status", default=None)
    """The state."""
    number_of_documents: int = field("numberOfDocuments", "int")
    """Number of documents."""


class ProxyResource(Resource):
    """Base of resources that have no region and tags of their own."""


class DataExport(ProxyResource):
    """A data export rule: rows of tables are copied to storage or an event hub as they come in."""

    properties: NestedOrNone[DataExportProperties, types.DataExportPropertiesDict] = field(
        "properties", "DataExportProperties", default=None
    )
    """Tables, destination and state of a data export rule."""
    data_export_id: str | None = flattened("properties", default=None)
    """ID of the rule."""
    table_names: list[str] | None = flattened("properties", default=None)
    """Tables to export."""
    destination: NestedOrNone[Destination, types.DestinationDict] = flattened("properties", default=None)
    """Where the data goes."""
    enable: bool | None = flattened("properties", default=None)
    """Whether the rule is on."""
    created_date: str | None = flattened("properties", default=None)
    """When it was created."""
    last_modified_date: str | None = flattened("properties", default=None)
    """When it was last changed."""


class DataExportProperties(Model):
    """Tables, destination and state of a data export rule."""

    data_export_id: str | None = field("dataExportId", default=None)
    """ID of the rule."""
    table_names: list[str] = field("tableNames", "[str]")
    """Tables to export."""
    destination: NestedOrNone[Destination, types.DestinationDict] = field("destination", "Destination", default=None)
    """Where the data goes."""
    enable: bool | None = field("enable", "bool", default=None)
    """Whether the rule is on."""
    created_date: str | None = field("createdDate", default=None)
    """When it was created."""
    last_modified_date: str | None = field("lastModifiedDate", default=None)
    """When it was last changed."""


class DataSource(ProxyResource):
    """A data source of a workspace, for the old agent."""

    properties: Any = field("properties", "object")
    """Settings of the source, shaped by its kind."""
    etag: str | None = field("etag", default=None)
    """Mark of this version of the resource; it changes with each write."""
    kind: DataSourceKind | types.DataSourceKindValue = field("kind", "DataSourceKind")
    """Kind of the data source."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class Destination(Model):
    """Storage account or event hub namespace that data is exported to."""

    resource_id: str = field("resourceId")
    """Resource ID of the destination."""
    type: Type | types.TypeValue = read_only("type", "Type")
    """StorageAccount or EventHub."""
    meta_data: NestedOrNone[DestinationMetaData, types.DestinationMetaDataDict] = field(
        "metaData", "DestinationMetaData", default=None
    )
    """Event hub to use."""
    event_hub_name: str | None = flattened("meta_data", default=None)
    """Name of the event hub; one for each table if omitted."""


class DestinationMetaData(Model):
    """Event hub that data is exported to."""

    event_hub_name: str | None = field("eventHubName", default=None)
    """Name of the event hub; one for each table if omitted."""


class ErrorAdditionalInfo(Model):
    """More information about an error, of a type of its own."""

    type: str = read_only("type")
    """Type of the information."""
    info: Any = read_only("info", "object")
    """The information itself, shaped by its type."""


class ErrorDetail(Model):
    """One error: its code, message and what lies behind it."""

    code: str = read_only("code")
    """Code of the error, for programs to act on."""
    message: str = read_only("message")
    """What went wrong, in words."""
    target: str = read_only("target")
    """What the error is about, such as the name of a property."""
    details: NestedList[ErrorDetail, types.ErrorDetailDict] = read_only("details", "[ErrorDetail]")
    """More errors behind this one."""
    additional_info: NestedList[ErrorAdditionalInfo, types.ErrorAdditionalInfoDict] = read_only(
        "additionalInfo", "[ErrorAdditionalInfo]"
    )
    """More information about the error, by type."""


class ErrorResponse(Model):
    """Error answer of the service."""

    error: NestedOrNone[ErrorDetail, types.ErrorDetailDict] = field("error", "ErrorDetail", default=None)
    """The error: code, message and details."""


class Identity(Model):
    """Managed identities of a resource, system-assigned and user-assigned."""

    principal_id: str = read_only("principalId")
    """Object ID of the system-assigned identity's service principal."""
    tenant_id: str = read_only("tenantId")
    """Tenant of the system-assigned identity."""
    type: IdentityType | types.IdentityTypeValue = field("type", "IdentityType")
    """Which kinds of managed identity the resource has."""
    user_assigned_identities: NestedDictOrNone[UserIdentityProperties, types.UserIdentityPropertiesDict] = field(
        "userAssignedIdentities", "{UserIdentityProperties}", default=None
    )
    """User-assigned identities, keyed by resource ID."""


class IntelligencePack(Model):
    """An intelligence pack (solution) of a workspace."""

    name: str | None = field("name", default=None)
    """Name of the pack."""
    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether the pack is on."""
    display_name: str | None = field("displayName", default=None)
    """Name of the pack as people see it."""


class KeyVaultProperties(Model):
    """Key that encrypts a cluster's data."""

    key_vault_uri: str | None = field("keyVaultUri", default=None)
    """URI of the key vault, such as https://my-vault.vault.azure.net."""
    key_name: str | None = field("keyName", default=None)
    """Name of the key."""
    key_version: str | None = field("keyVersion", default=None)
    """Version of the key; the newest if omitted."""
    key_rsa_size: int | None = field("keyRsaSize", "int", default=None)
    """Size of the RSA key in bits."""


class LinkedService(ProxyResource):
    """A link from a workspace to another service."""

    properties: NestedOrNone[LinkedServiceProperties, types.LinkedServicePropertiesDict] = field(
        "properties", "LinkedServiceProperties", default=None
    )
    """Service that a workspace is linked to."""
    resource_id: str | None = flattened("properties", default=None)
    """ID of the linked resource, for reading, such as an Automation account."""
    write_access_resource_id: str | None = flattened("properties", default=None)
    """ID of the linked resource, for writing, such as a dedicated cluster."""
    provisioning_state: LinkedServiceEntityStatus | types.LinkedServiceEntityStatusValue | None = flattened(
        "properties", default=None
    )
    """State of the last create or update, such as Succeeded or Failed."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class LinkedServiceProperties(Model):
    """Service that a workspace is linked to."""

    resource_id: str | None = field("resourceId", default=None)
    """ID of the linked resource, for reading, such as an Automation account."""
    write_access_resource_id: str | None = field("writeAccessResourceId", default=None)
    """ID of the linked resource, for writing, such as a dedicated cluster."""
    provisioning_state: LinkedServiceEntityStatus | types.LinkedServiceEntityStatusValue | None = field(
        "provisioningState", "LinkedServiceEntityStatus", default=None
    )
    """State of the last create or update, such as Succeeded or Failed."""


class LinkedStorageAccountsProperties(Model):
    """Storage accounts and what they are for."""

    data_source_type: DataSourceType | types.DataSourceTypeValue = read_only("dataSourceType", "DataSourceType")
    """Kind of data that linked storage is for: CustomLogs, AzureWatson, Query, Ingestion or Alerts."""
    storage_account_ids: list[str] | None = field("storageAccountIds", "[str]", default=None)
    """IDs of the storage accounts."""


class LinkedStorageAccountsResource(ProxyResource):
    """Storage accounts linked to a workspace for one kind of data."""

    properties: NestedOrNone[LinkedStorageAccountsProperties, types.LinkedStorageAccountsPropertiesDict] = field(
        "properties", "LinkedStorageAccountsProperties", default=None
    )
    """Storage accounts and what they are for."""
    data_source_type: DataSourceType | types.DataSourceTypeValue = flattened("properties", init=False)
    """Kind of data that linked storage is for: CustomLogs, AzureWatson, Query, Ingestion or Alerts."""
    storage_account_ids: list[str] | None = flattened("properties", default=None)
    """IDs of the storage accounts."""


class LogAnalyticsQueryPack(TrackedResource):
    """A query pack: queries shared between workspaces."""

    properties: NestedOrNone[LogAnalyticsQueryPackProperties, types.LogAnalyticsQueryPackPropertiesDict] = field(
        "properties", "LogAnalyticsQueryPackProperties", default=None
    )
    """ID and times of a query pack."""
    query_pack_id: str = flattened("properties", init=False)
    """ID of the query pack, a GUID."""
    time_created: datetime = flattened("properties", init=False)
    """When it was created."""
    time_modified: datetime = flattened("properties", init=False)
    """When it was last changed."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""


class LogAnalyticsQueryPackProperties(Model):
    """ID and times of a query pack."""

    query_pack_id: str = read_only("queryPackId")
    """ID of the query pack, a GUID."""
    time_created: datetime = read_only("timeCreated", "iso-8601")
    """When it was created."""
    time_modified: datetime = read_only("timeModified", "iso-8601")
    """When it was last changed."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create or update, such as Succeeded or Failed."""


class LogAnalyticsQueryPackQuery(ProxyResource):
    """A query of a query pack."""

    properties: NestedOrNone[LogAnalyticsQueryPackQueryProperties, types.LogAnalyticsQueryPackQueryPropertiesDict] = (
        field("properties", "LogAnalyticsQueryPackQueryProperties", default=None)
    )
    """Name, text, tags and times of a query."""
    display_name: str | None = flattened("properties", default=None)
    """Name of the query as people see it."""
    time_created: datetime = flattened("properties", init=False)
    """When it was created."""
    time_modified: datetime = flattened("properties", init=False)
    """When it was last changed."""
    author: str = flattened("properties", init=False)
    """Object ID of who wrote the query."""
    description: str | None = flattened("properties", default=None)
    """Description of the query, free text."""
    body: str | None = flattened("properties", default=None)
    """Text of the query, in KQL."""
    related: NestedOrNone[
        LogAnalyticsQueryPackQueryPropertiesRelated, types.LogAnalyticsQueryPackQueryPropertiesRelatedDict
    ] = flattened("properties", default=None)
    """Categories, resource types and solutions the query belongs to."""
    tags: dict[str, list[str]] | None = flattened("properties", default=None)
    """Tags of the query, names with lists of values."""


class LogAnalyticsQueryPackQueryProperties(Model):
    """Name, text, tags and times of a query."""

    id: str = read_only("id")
    """ID of the query, a GUID."""
    display_name: str = field("displayName")
    """Name of the query as people see it."""
    time_created: datetime = read_only("timeCreated", "iso-8601")
    """When it was created."""
    time_modified: datetime = read_only("timeModified", "iso-8601")
    """When it was last changed."""
    author: str = read_only("author")
    """Object ID of who wrote the query."""
    description: str | None = field("description", default=None)
    """Description of the query, free text."""
    body: str = field("body")
    """Text of the query, in KQL."""
    related: NestedOrNone[
        LogAnalyticsQueryPackQueryPropertiesRelated, types.LogAnalyticsQueryPackQueryPropertiesRelatedDict
    ] = field("related", "LogAnalyticsQueryPackQueryPropertiesRelated", default=None)
    """Categories, resource types and solutions the query belongs to."""
    tags: dict[str, list[str]] | None = field("tags", "{[str]}", default=None)
    """Tags of the query, names with lists of values."""
    properties: Any = field("properties", "object", default=None)
    """More about the query."""


class LogAnalyticsQueryPackQueryPropertiesRelated(Model):
    """Categories, resource types and solutions a query belongs to."""

    categories: list[str] | None = field("categories", "[str]", default=None)
    """Categories, such as security or network."""
    resource_types: list[str] | None = field("resourceTypes", "[str]", default=None)
    """Resource types, such as microsoft.compute/virtualmachines."""
    solutions: list[str] | None = field("solutions", "[str]", default=None)
    """Solutions it belongs to."""


class LogAnalyticsQueryPackQuerySearchProperties(Model):
    """What queries to look for."""

    related: NestedOrNone[
        LogAnalyticsQueryPackQuerySearchPropertiesRelated, types.LogAnalyticsQueryPackQuerySearchPropertiesRelatedDict
    ] = field("related", "LogAnalyticsQueryPackQuerySearchPropertiesRelated", default=None)
    """Categories, resource types and solutions the query belongs to."""
    tags: dict[str, list[str]] | None = field("tags", "{[str]}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class LogAnalyticsQueryPackQuerySearchPropertiesRelated(Model):
    """Categories, resource types and solutions a query belongs to."""

    categories: list[str] | None = field("categories", "[str]", default=None)
    """Categories, such as security or network."""
    resource_types: list[str] | None = field("resourceTypes", "[str]", default=None)
    """Resource types, such as microsoft.compute/virtualmachines."""
    solutions: list[str] | None = field("solutions", "[str]", default=None)
    """Solutions it belongs to."""


class ManagedServiceIdentity(Model):
    """Managed identities of a resource, system-assigned and user-assigned."""

    principal_id: str = read_only("principalId")
    """Object ID of the system-assigned identity's service principal."""
    tenant_id: str = read_only("tenantId")
    """Tenant of the system-assigned identity."""
    type: ManagedServiceIdentityType | types.ManagedServiceIdentityTypeValue = field(
        "type", "ManagedServiceIdentityType"
    )
    """Which kinds of managed identity the resource has."""
    user_assigned_identities: NestedDictOrNone[UserAssignedIdentity, types.UserAssignedIdentityDict] = field(
        "userAssignedIdentities", "{UserAssignedIdentity}", default=None
    )
    """User-assigned identities, keyed by resource ID."""


class ManagementGroup(Model):
    """An Operations Manager management group connected to a workspace."""

    properties: NestedOrNone[ManagementGroupProperties, types.ManagementGroupPropertiesDict] = field(
        "properties", "ManagementGroupProperties", default=None
    )
    """Servers, version and times of a management group."""
    server_count: int | None = flattened("properties", default=None)
    """Number of servers in the group."""
    is_gateway: bool | None = flattened("properties", default=None)
    """Whether the group is a gateway."""
    name: str | None = flattened("properties", default=None)
    """Name of the group."""
    id: str | None = flattened("properties", default=None)
    """ID of the group."""
    created: datetime | None = flattened("properties", default=None)
    """When the group was connected."""
    data_received: datetime | None = flattened("properties", default=None)
    """When data last came in."""
    version: str | None = flattened("properties", default=None)
    """Version of Operations Manager."""
    sku: str | None = flattened("properties", default=None)
    """SKU of Operations Manager."""


class ManagementGroupProperties(Model):
    """Servers, version and times of a management group."""

    server_count: int | None = field("serverCount", "int", default=None)
    """Number of servers in the group."""
    is_gateway: bool | None = field("isGateway", "bool", default=None)
    """Whether the group is a gateway."""
    name: str | None = field("name", default=None)
    """Name of the group."""
    id: str | None = field("id", default=None)
    """ID of the group."""
    created: datetime | None = field("created", "iso-8601", default=None)
    """When the group was connected."""
    data_received: datetime | None = field("dataReceived", "iso-8601", default=None)
    """When data last came in."""
    version: str | None = field("version", default=None)
    """Version of Operations Manager."""
    sku: str | None = field("sku", default=None)
    """SKU of Operations Manager."""


class MetricName(Model):
    """Name of a usage metric."""

    value: str | None = field("value", default=None)
    """Name as programs use it."""
    localized_value: str | None = field("localizedValue", default=None)
    """The name as people see it, in the language of the caller."""


class NetworkSecurityPerimeter(Model):
    """A network security perimeter."""

    id: str | None = field("id", default=None)
    """Resource ID of the perimeter."""
    perimeter_guid: str | None = field("perimeterGuid", default=None)
    """GUID of the perimeter."""
    location: str | None = field("location", default=None)
    """Region of the perimeter."""


class NetworkSecurityPerimeterConfiguration(ProxyResource):
    """What a network security perimeter sets for a resource that is associated with it."""

    properties: NestedOrNone[
        NetworkSecurityPerimeterConfigurationProperties, types.NetworkSecurityPerimeterConfigurationPropertiesDict
    ] = field("properties", "NetworkSecurityPerimeterConfigurationProperties", default=None)
    """Perimeter, association and rules that apply to the resource."""


class NetworkSecurityPerimeterConfigurationProperties(Model):
    """Perimeter, association and rules that apply to the resource."""

    provisioning_state: (
        NetworkSecurityPerimeterConfigurationProvisioningState
        | types.NetworkSecurityPerimeterConfigurationProvisioningStateValue
    ) = read_only("provisioningState", "NetworkSecurityPerimeterConfigurationProvisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    provisioning_issues: NestedList[ProvisioningIssue, types.ProvisioningIssueDict] = read_only(
        "provisioningIssues", "[ProvisioningIssue]"
    )
    """What is wrong with the configuration, if anything."""
    network_security_perimeter: NestedOrNone[NetworkSecurityPerimeter, types.NetworkSecurityPerimeterDict] = field(
        "networkSecurityPerimeter", "NetworkSecurityPerimeter", default=None
    )
    """The network security perimeter."""
    resource_association: NestedOrNone[ResourceAssociation, types.ResourceAssociationDict] = field(
        "resourceAssociation", "ResourceAssociation", default=None
    )
    """Association of the resource with the perimeter."""
    profile: NestedOrNone[NetworkSecurityProfile, types.NetworkSecurityProfileDict] = field(
        "profile", "NetworkSecurityProfile", default=None
    )
    """Profile of the perimeter whose rules apply."""


class NetworkSecurityProfile(Model):
    """Profile of a network security perimeter: its access rules and their version."""

    name: str | None = field("name", default=None)
    """Name of the profile."""
    access_rules_version: int | None = field("accessRulesVersion", "int", default=None)
    """Version number of the access rules; goes up with each change."""
    access_rules: NestedListOrNone[AccessRule, types.AccessRuleDict] = field(
        "accessRules", "[AccessRule]", default=None
    )
    """Access rules of the perimeter profile."""
    diagnostic_settings_version: int | None = field("diagnosticSettingsVersion", "int", default=None)
    """Version number of the diagnostic settings; goes up with each change."""
    enabled_log_categories: list[str] | None = field("enabledLogCategories", "[str]", default=None)
    """Log categories that are switched on."""


class Operation(Model):
    """An operation of the resource provider, as used in role definitions."""

    name: str | None = field("name", default=None)
    """Name of the operation: provider, resource type and action, as used in role definitions."""
    display: NestedOrNone[OperationDisplay, types.OperationDisplayDict] = field(
        "display", "OperationDisplay", default=None
    )
    """Texts that show the operation to people."""


class OperationDisplay(Model):
    """Texts that show an operation to people."""

    provider: str | None = field("provider", default=None)
    """Name of the resource provider."""
    resource: str | None = field("resource", default=None)
    """Kind of resource the operation works on."""
    operation: str | None = field("operation", default=None)
    """Short name of the operation."""
    description: str | None = field("description", default=None)
    """What the operation does."""


class OperationStatus(Model):
    """State of an asynchronous operation."""

    id: str | None = field("id", default=None)
    """ID of the operation."""
    name: str | None = field("name", default=None)
    """Name of the operation."""
    start_time: str | None = field("startTime", default=None)
    """When it began."""
    end_time: str | None = field("endTime", default=None)
    """When it ended."""
    status: str | None = field("status", default=None)
    """State, such as Succeeded or InProgress."""
    error: NestedOrNone[ErrorResponse, types.ErrorResponseDict] = field("error", "ErrorResponse", default=None)
    """What went wrong, if it failed."""


class PrivateLinkScopedResource(Model):
    """A private link scope that a workspace belongs to."""

    resource_id: str | None = field("resourceId", default=None)
    """ID of the private link scope's entry."""
    scope_id: str | None = field("scopeId", default=None)
    """ID of the private link scope."""


class ProvisioningIssue(Model):
    """A problem with the perimeter configuration of a resource."""

    name: str = read_only("name")
    """Name of the issue."""
    properties: Nested[ProvisioningIssueProperties, types.ProvisioningIssuePropertiesDict] = read_only(
        "properties", "ProvisioningIssueProperties"
    )
    """Kind, severity and remedies of a problem with a perimeter configuration."""


class ProvisioningIssueProperties(Model):
    """Kind, severity and remedies of a problem with a perimeter configuration."""

    issue_type: IssueType | types.IssueTypeValue = read_only("issueType", "IssueType")
    """Kind of the issue."""
    severity: Severity | types.SeverityValue = read_only("severity", "Severity")
    """How serious the issue is."""
    description: str = read_only("description")
    """Description of the provisioning issue, free text."""
    suggested_resource_ids: list[str] = read_only("suggestedResourceIds", "[str]")
    """Resources that could be added to the perimeter to mend it."""
    suggested_access_rules: NestedList[AccessRule, types.AccessRuleDict] = read_only(
        "suggestedAccessRules", "[AccessRule]"
    )
    """Access rules that could be added to mend it."""


class ResourceAssociation(Model):
    """Association of a resource with a network security perimeter."""

    name: str | None = field("name", default=None)
    """Name of the association."""
    access_mode: ResourceAssociationAccessMode | types.ResourceAssociationAccessModeValue | None = field(
        "accessMode", "ResourceAssociationAccessMode", default=None
    )
    """How strictly the perimeter's rules are applied to the resource."""


class RestoredLogs(Model):
    """What a restored logs table was restored from."""

    start_restore_time: datetime | None = field("startRestoreTime", "iso-8601", default=None)
    """Beginning of the restored time."""
    end_restore_time: datetime | None = field("endRestoreTime", "iso-8601", default=None)
    """End of the restored time."""
    source_table: str | None = field("sourceTable", default=None)
    """Table the data comes from."""
    azure_async_operation_id: str = read_only("azureAsyncOperationId")
    """ID of the operation that fills the table."""


class ResultStatistics(Model):
    """How far a search job has come."""

    progress: float = read_only("progress", "float")
    """Progress in percent."""
    ingested_records: int = read_only("ingestedRecords", "int")
    """Rows found so far."""
    scanned_gb: float = read_only("scannedGb", "float")
    """Gigabytes scanned so far."""


class RuleDefinition(Model):
    """Query, bins and target table of a summary rule."""

    query: str | None = field("query", default=None)
    """Query in KQL."""
    bin_size: int | None = field("binSize", "int", default=None)
    """Length of a bin in minutes."""
    bin_delay: int | None = field("binDelay", "int", default=None)
    """Minutes to wait after a bin before it is summarized."""
    bin_start_time: datetime | None = field("binStartTime", "iso-8601", default=None)
    """When the first bin begins."""
    time_selector: TimeSelectorEnum | types.TimeSelectorEnumValue | None = field(
        "timeSelector", "TimeSelectorEnum", default=None
    )
    """Which time of the rows counts; TimeGenerated."""
    destination_table: str | None = field("destinationTable", default=None)
    """Table for the summaries; its name ends in _CL."""


class SavedSearch(ProxyResource):
    """A saved search of a workspace."""

    properties: NestedOrNone[SavedSearchProperties, types.SavedSearchPropertiesDict] = field(
        "properties", "SavedSearchProperties", default=None
    )
    """Category, name and text of a saved search."""
    category: Filled[str] = flattened("properties", default=None)
    """Category, to find it by."""
    display_name: Filled[str] = flattened("properties", default=None)
    """Name of the saved search as people see it."""
    query: Filled[str] = flattened("properties", default=None)
    """Query in KQL."""
    function_alias: str | None = flattened("properties", default=None)
    """Name to call the search by, as a function."""
    function_parameters: str | None = flattened("properties", default=None)
    """Parameters of the function, such as a:string, b:int = 1."""
    version: int | None = flattened("properties", default=None)
    """Version of the query language; 2."""
    tags: NestedListOrNone[Tag, types.TagDict] = flattened("properties", default=None)
    """Tags of the search."""
    etag: str | None = field("etag", default=None)
    """Mark of this version of the resource; it changes with each write."""


class SavedSearchProperties(Model):
    """Category, name and text of a saved search."""

    category: str = field("category")
    """Category, to find it by."""
    display_name: str = field("displayName")
    """Name of the saved search as people see it."""
    query: str = field("query")
    """Query in KQL."""
    function_alias: str | None = field("functionAlias", default=None)
    """Name to call the search by, as a function."""
    function_parameters: str | None = field("functionParameters", default=None)
    """Parameters of the function, such as a:string, b:int = 1."""
    version: int | None = field("version", "int", default=None)
    """Version of the query language; 2."""
    tags: NestedListOrNone[Tag, types.TagDict] = field("tags", "[Tag]", default=None)
    """Tags of the search."""


class SavedSearchesListResult(Model):
    """Saved searches of a workspace."""

    value: NestedListOrNone[SavedSearch, types.SavedSearchDict] = field("value", "[SavedSearch]", default=None)
    """The saved searches."""


class Schema(Model):
    """Columns and description of a table."""

    name: str | None = field("name", default=None)
    """Name of the table."""
    display_name: str | None = field("displayName", default=None)
    """Name of the schema as people see it."""
    description: str | None = field("description", default=None)
    """Description of the schema, free text."""
    columns: NestedListOrNone[Column, types.ColumnDict] = field("columns", "[Column]", default=None)
    """Your own columns."""
    standard_columns: NestedList[Column, types.ColumnDict] = read_only("standardColumns", "[Column]")
    """Columns the table always has."""
    categories: list[str] = read_only("categories", "[str]")
    """Categories, such as security or network."""
    labels: list[str] = read_only("labels", "[str]")
    """Labels of the table."""
    source: SourceEnum | types.SourceEnumValue = read_only("source", "SourceEnum")
    """Who made the table: microsoft or customer."""
    table_type: TableTypeEnum | types.TableTypeEnumValue = read_only("tableType", "TableTypeEnum")
    """Kind of table."""
    table_sub_type: TableSubTypeEnum | types.TableSubTypeEnumValue = read_only("tableSubType", "TableSubTypeEnum")
    """How data gets into the table."""
    solutions: list[str] = read_only("solutions", "[str]")
    """Solutions it belongs to."""


class SearchGetSchemaResponse(Model):
    """Tables and columns that searches can use."""

    metadata: NestedOrNone[SearchMetadata, types.SearchMetadataDict] = field("metadata", "SearchMetadata", default=None)
    """About the answer."""
    value: NestedListOrNone[SearchSchemaValue, types.SearchSchemaValueDict] = field(
        "value", "[SearchSchemaValue]", default=None
    )
    """The columns."""


class SearchMetadata(Model):
    """About the answer of a search."""

    search_id: str | None = field("requestId", default=None)
    """ID of the request."""
    result_type: str | None = field("resultType", default=None)
    total: int | None = field("total", "int", default=None)
    top: int | None = field("top", "int", default=None)
    id: str | None = field("id", default=None)
    core_summaries: NestedListOrNone[CoreSummary, types.CoreSummaryDict] = field(
        "coreSummaries", "[CoreSummary]", default=None
    )
    status: str | None = field("status", default=None)
    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When it began."""
    last_updated: datetime | None = field("lastUpdated", "iso-8601", default=None)
    """Last updated, as date and time."""
    e_tag: str | None = field("eTag", default=None)
    """Mark of this version of the resource; it changes with each write."""
    sort: NestedListOrNone[SearchSort, types.SearchSortDict] = field("sort", "[SearchSort]", default=None)
    request_time: int | None = field("requestTime", "int", default=None)
    aggregated_value_field: str | None = field("aggregatedValueField", default=None)
    aggregated_grouping_fields: str | None = field("aggregatedGroupingFields", default=None)
    sum: int | None = field("sum", "int", default=None)
    max: int | None = field("max", "int", default=None)
    schema: NestedOrNone[SearchMetadataSchema, types.SearchMetadataSchemaDict] = field(
        "schema", "SearchMetadataSchema", default=None
    )
    """Name and version of the schema."""


class SearchMetadataSchema(Model):
    """Name and version of a schema."""

    name: str | None = field("name", default=None)
    """Name of the schema."""
    version: int | None = field("version", "int", default=None)
    """Version of the schema."""


class SearchResults(Model):
    """Query and time range of a search job."""

    query: str | None = field("query", default=None)
    """Query in KQL."""
    description: str | None = field("description", default=None)
    """Description of the search results, free text."""
    limit: int | None = field("limit", "int", default=None)
    """Most rows to return."""
    start_search_time: datetime | None = field("startSearchTime", "iso-8601", default=None)
    """Beginning of the searched time."""
    end_search_time: datetime | None = field("endSearchTime", "iso-8601", default=None)
    """End of the searched time."""
    source_table: str = read_only("sourceTable")
    """Table the data comes from."""
    azure_async_operation_id: str = read_only("azureAsyncOperationId")
    """ID of the operation that fills the table."""


class SearchSchemaValue(Model):
    """A field that searches can use."""

    name: str | None = field("name", default=None)
    """Name of the field."""
    display_name: str | None = field("displayName", default=None)
    """Display name, as people see it."""
    type: str | None = field("type", default=None)
    """Type of the field."""
    indexed: bool = field("indexed", "bool")
    """Whether the field is indexed."""
    stored: bool = field("stored", "bool")
    """Whether the field is stored."""
    facet: bool = field("facet", "bool")
    """Whether results can be counted by the field."""
    owner_type: list[str] | None = field("ownerType", "[str]", default=None)
    """What the field belongs to."""


class SearchSort(Model):
    """Field and direction that results are ordered by."""

    name: str | None = field("name", default=None)
    """Name of the field."""
    order: SearchSortEnum | types.SearchSortEnumValue | None = field("order", "SearchSortEnum", default=None)
    """Search sort: asc or desc."""


class SharedKeys(Model):
    """Shared keys of a workspace."""

    primary_shared_key: str | None = field("primarySharedKey", default=None, secret=True)
    """Primary shared key."""
    secondary_shared_key: str | None = field("secondarySharedKey", default=None, secret=True)
    """Secondary shared key."""


class StorageAccount(Model):
    """A storage account that logs are read from."""

    id: str = field("id")
    """Resource ID of the storage account."""
    key: str = field("key", secret=True)
    """Access key of the storage account."""


class StorageInsight(ProxyResource):
    """A storage insight configuration: logs are read from a storage account."""

    properties: NestedOrNone[StorageInsightProperties, types.StorageInsightPropertiesDict] = field(
        "properties", "StorageInsightProperties", default=None
    )
    """Storage account, containers and tables to read."""
    containers: list[str] | None = flattened("properties", default=None)
    """Blob containers to read."""
    tables: list[str] | None = flattened("properties", default=None)
    """Storage tables to read."""
    storage_account: NestedOrNone[StorageAccount, types.StorageAccountDict] = flattened("properties", default=None)
    """Storage account to read from."""
    status: Nested[StorageInsightStatus, types.StorageInsightStatusDict] = flattened("properties", init=False)
    """Whether reading works."""
    e_tag: str | None = field("eTag", default=None)
    """Mark of this version of the resource; it changes with each write."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class StorageInsightProperties(Model):
    """Storage account, containers and tables to read."""

    containers: list[str] | None = field("containers", "[str]", default=None)
    """Blob containers to read."""
    tables: list[str] | None = field("tables", "[str]", default=None)
    """Storage tables to read."""
    storage_account: Nested[StorageAccount, types.StorageAccountDict] = field("storageAccount", "StorageAccount")
    """Storage account to read from."""
    status: Nested[StorageInsightStatus, types.StorageInsightStatusDict] = read_only("status", "StorageInsightStatus")
    """Whether reading works."""


class StorageInsightStatus(Model):
    """Whether reading from a storage account works."""

    state: StorageInsightState | types.StorageInsightStateValue = field("state", "StorageInsightState")
    """Storage insight state: OK or ERROR."""
    description: str | None = field("description", default=None)
    """Description, free text."""


class SummaryLogs(ProxyResource):
    """A summary rule: rows are summarized into a table at regular times."""

    properties: NestedOrNone[SummaryLogsProperties, types.SummaryLogsPropertiesDict] = field(
        "properties", "SummaryLogsProperties", default=None
    )
    """Definition and state of a summary rule."""
    rule_type: RuleTypeEnum | types.RuleTypeEnumValue | None = flattened("properties", default=None)
    """Kind of rule; User."""
    display_name: str | None = flattened("properties", default=None)
    """Name of the summary rule as people see it."""
    description: str | None = flattened("properties", default=None)
    """Description of the summary rule, free text."""
    is_active: bool = flattened("properties", init=False)
    """Whether the rule runs."""
    status_code: StatusCodeEnum | types.StatusCodeEnumValue = flattened("properties", init=False)
    """Why the rule is not running."""
    provisioning_state: SummaryLogsProvisioningState | types.SummaryLogsProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create or update, such as Succeeded or Failed."""
    rule_definition: NestedOrNone[RuleDefinition, types.RuleDefinitionDict] = flattened("properties", default=None)
    """Query, bins and target table."""


class SummaryLogsProperties(Model):
    """Definition and state of a summary rule."""

    rule_type: RuleTypeEnum | types.RuleTypeEnumValue | None = field("ruleType", "RuleTypeEnum", default=None)
    """Kind of rule; User."""
    display_name: str | None = field("displayName", default=None)
    """Name of the summary rule as people see it."""
    description: str | None = field("description", default=None)
    """Description of the summary rule, free text."""
    is_active: bool = read_only("isActive", "bool")
    """Whether the rule runs."""
    status_code: StatusCodeEnum | types.StatusCodeEnumValue = read_only("statusCode", "StatusCodeEnum")
    """Why the rule is not running."""
    provisioning_state: SummaryLogsProvisioningState | types.SummaryLogsProvisioningStateValue = read_only(
        "provisioningState", "SummaryLogsProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    rule_definition: NestedOrNone[RuleDefinition, types.RuleDefinitionDict] = field(
        "ruleDefinition", "RuleDefinition", default=None
    )
    """Query, bins and target table."""


class SummaryLogsRetryBin(Model):
    """Which bin of a summary rule to run again."""

    properties: NestedOrNone[SummaryLogsRetryBinProperties, types.SummaryLogsRetryBinPropertiesDict] = field(
        "properties", "SummaryLogsRetryBinProperties", default=None
    )
    """Start time of the bin to run again."""


class SummaryLogsRetryBinProperties(Model):
    """Start time of the bin to run again."""

    retry_bin_start_time: datetime = field("retryBinStartTime", "iso-8601")
    """Start time of the bin."""


class SystemData(Model):
    """Who created and last changed a resource, and when."""

    created_by: str | None = field("createdBy", default=None)
    """Who created the resource."""
    created_by_type: CreatedByType | types.CreatedByTypeValue | None = field(
        "createdByType", "CreatedByType", default=None
    )
    """Kind of identity that created the resource."""
    created_at: datetime | None = field("createdAt", "iso-8601", default=None)
    """When the resource was created (UTC)."""
    last_modified_by: str | None = field("lastModifiedBy", default=None)
    """Who last changed the resource."""
    last_modified_by_type: CreatedByType | types.CreatedByTypeValue | None = field(
        "lastModifiedByType", "CreatedByType", default=None
    )
    """Kind of identity that last changed the resource."""
    last_modified_at: datetime | None = field("lastModifiedAt", "iso-8601", default=None)
    """When the resource was last changed (UTC)."""


class Table(ProxyResource):
    """A table of a workspace."""

    properties: NestedOrNone[TableProperties, types.TablePropertiesDict] = field(
        "properties", "TableProperties", default=None
    )
    """Plan, retention, columns and state of a table."""
    retention_in_days: int | None = flattened("properties", default=None)
    """Days that data is kept, 4 to 730 by SKU or table plan."""
    total_retention_in_days: int | None = flattened("properties", default=None)
    """Days that data is kept in all, archive included."""
    archive_retention_in_days: int = flattened("properties", init=False)
    """Days that data is kept in the archive."""
    search_results: NestedOrNone[SearchResults, types.SearchResultsDict] = flattened("properties", default=None)
    """Query behind the table, for search results."""
    restored_logs: NestedOrNone[RestoredLogs, types.RestoredLogsDict] = flattened("properties", default=None)
    """What the table was restored from, for restored logs."""
    result_statistics: Nested[ResultStatistics, types.ResultStatisticsDict] = flattened("properties", init=False)
    """How far the search job has come."""
    plan: TablePlanEnum | types.TablePlanEnumValue | None = flattened("properties", default=None)
    """How the table can be queried and what it costs."""
    last_plan_modified_date: str = flattened("properties", init=False)
    """When the plan last changed."""
    schema: NestedOrNone[Schema, types.SchemaDict] = flattened("properties", default=None)
    """Columns of the table."""
    provisioning_state: ProvisioningStateEnum | types.ProvisioningStateEnumValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    retention_in_days_as_default: bool = flattened("properties", init=False)
    """Whether retention follows the workspace."""
    total_retention_in_days_as_default: bool = flattened("properties", init=False)
    """Whether total retention follows retention."""


class TableProperties(Model):
    """Plan, retention, columns and state of a table."""

    retention_in_days: int | None = field("retentionInDays", "int", default=None)
    """Days that data is kept, 4 to 730 by SKU or table plan."""
    total_retention_in_days: int | None = field("totalRetentionInDays", "int", default=None)
    """Days that data is kept in all, archive included."""
    archive_retention_in_days: int = read_only("archiveRetentionInDays", "int")
    """Days that data is kept in the archive."""
    search_results: NestedOrNone[SearchResults, types.SearchResultsDict] = field(
        "searchResults", "SearchResults", default=None
    )
    """Query behind the table, for search results."""
    restored_logs: NestedOrNone[RestoredLogs, types.RestoredLogsDict] = field(
        "restoredLogs", "RestoredLogs", default=None
    )
    """What the table was restored from, for restored logs."""
    result_statistics: Nested[ResultStatistics, types.ResultStatisticsDict] = read_only(
        "resultStatistics", "ResultStatistics"
    )
    """How far the search job has come."""
    plan: TablePlanEnum | types.TablePlanEnumValue | None = field("plan", "TablePlanEnum", default=None)
    """How the table can be queried and what it costs."""
    last_plan_modified_date: str = read_only("lastPlanModifiedDate")
    """When the plan last changed."""
    schema: NestedOrNone[Schema, types.SchemaDict] = field("schema", "Schema", default=None)
    """Columns of the table."""
    provisioning_state: ProvisioningStateEnum | types.ProvisioningStateEnumValue = read_only(
        "provisioningState", "ProvisioningStateEnum"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    retention_in_days_as_default: bool = read_only("retentionInDaysAsDefault", "bool")
    """Whether retention follows the workspace."""
    total_retention_in_days_as_default: bool = read_only("totalRetentionInDaysAsDefault", "bool")
    """Whether total retention follows retention."""


class Tag(Model):
    """A tag of a saved search."""

    name: str = field("name")
    """Name of the tag."""
    value: str = field("value")
    """Value of the tag."""


class TagsResource(Model):
    """Tags of a resource to change."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class UsageMetric(Model):
    """Use of one quota of a workspace."""

    name: NestedOrNone[MetricName, types.MetricNameDict] = field("name", "MetricName", default=None)
    """Name of the metric."""
    unit: str | None = field("unit", default=None)
    """Unit of the values."""
    current_value: float | None = field("currentValue", "float", default=None)
    """How much is used now."""
    limit: float | None = field("limit", "float", default=None)
    """How much may be used."""
    next_reset_time: datetime | None = field("nextResetTime", "iso-8601", default=None)
    """When the count starts anew."""
    quota_period: str | None = field("quotaPeriod", default=None)
    """Length of the period, as an ISO 8601 duration."""


class UserAssignedIdentity(Model):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    principal_id: str = read_only("principalId")
    """Object ID of the identity's service principal."""
    client_id: str = read_only("clientId")
    """Client ID of the identity."""


class UserIdentityProperties(Model):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    principal_id: str = read_only("principalId")
    """Object ID of the identity's service principal."""
    client_id: str = read_only("clientId")
    """Client ID of the identity."""


class Workspace(TrackedResource):
    """A Log Analytics workspace, which keeps and queries logs."""

    properties: NestedOrNone[WorkspaceProperties, types.WorkspacePropertiesDict] = field(
        "properties", "WorkspaceProperties", default=None
    )
    """Settings and state of a Log Analytics workspace."""
    provisioning_state: WorkspaceEntityStatus | types.WorkspaceEntityStatusValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    customer_id: str = flattened("properties", init=False)
    """ID of the workspace, a GUID; agents and queries need it."""
    sku: NestedOrNone[WorkspaceSku, types.WorkspaceSkuDict] = flattened("properties", default=None)
    """Size and price tier of the Log Analytics workspace."""
    retention_in_days: int | None = flattened("properties", default=None)
    """Days that data is kept, 4 to 730 by SKU or table plan."""
    workspace_capping: NestedOrNone[WorkspaceCapping, types.WorkspaceCappingDict] = flattened(
        "properties", default=None
    )
    """Daily limit on ingestion."""
    created_date: datetime = flattened("properties", init=False)
    """When it was created."""
    modified_date: datetime = flattened("properties", init=False)
    """When it was last changed."""
    public_network_access_for_ingestion: PublicNetworkAccessType | types.PublicNetworkAccessTypeValue | None = (
        flattened("properties", default=None)
    )
    """Whether data can be sent from public networks."""
    public_network_access_for_query: PublicNetworkAccessType | types.PublicNetworkAccessTypeValue | None = flattened(
        "properties", default=None
    )
    """Whether data can be queried from public networks."""
    force_cmk_for_query: bool | None = flattened("properties", default=None)
    """Whether saved queries must lie in storage of the customer's own."""
    private_link_scoped_resources: NestedList[PrivateLinkScopedResource, types.PrivateLinkScopedResourceDict] = (
        flattened("properties", init=False)
    )
    """Private link scopes the workspace belongs to."""
    features: NestedOrNone[WorkspaceFeatures, types.WorkspaceFeaturesDict] = flattened("properties", default=None)
    """Special settings of the workspace."""
    default_data_collection_rule_resource_id: str | None = flattened("properties", default=None)
    """ID of the data collection rule for data sent without one."""
    replication: NestedOrNone[WorkspaceReplicationProperties, types.WorkspaceReplicationPropertiesDict] = flattened(
        "properties", default=None
    )
    """Replication to another region."""
    failover: NestedOrNone[WorkspaceFailoverProperties, types.WorkspaceFailoverPropertiesDict] = flattened(
        "properties", default=None
    )
    """State of failover."""
    identity: NestedOrNone[Identity, types.IdentityDict] = field("identity", "Identity", default=None)
    """Managed identities of the resource."""
    etag: str | None = field("etag", default=None)
    """Mark of this version of the resource; it changes with each write."""


class WorkspaceCapping(Model):
    """Daily limit on a workspace's ingestion."""

    daily_quota_gb: float | None = field("dailyQuotaGb", "float", default=None)
    """Gigabytes a day; -1 for no limit."""
    quota_next_reset_time: str = read_only("quotaNextResetTime")
    """When the day's count starts anew."""
    data_ingestion_status: DataIngestionStatus | types.DataIngestionStatusValue = read_only(
        "dataIngestionStatus", "DataIngestionStatus"
    )
    """Whether data is taken in."""


class WorkspaceFailoverProperties(Model):
    """State of a workspace's failover."""

    state: WorkspaceFailoverState | types.WorkspaceFailoverStateValue = read_only("state", "WorkspaceFailoverState")
    """State of a workspace's failover: Inactive, Activating, Active, Deactivating or Failed."""
    last_modified_date: datetime = read_only("lastModifiedDate", "iso-8601")
    """When it was last changed."""


class WorkspaceFeatures(Model):
    """Special settings of a workspace."""

    enable_data_export: bool | None = field("enableDataExport", "bool", default=None)
    """Whether data can be exported."""
    immediate_purge_data_on30_days: bool | None = field("immediatePurgeDataOn30Days", "bool", default=None)
    """Whether data is gone for good after 30 days."""
    enable_log_access_using_only_resource_permissions: bool | None = field(
        "enableLogAccessUsingOnlyResourcePermissions", "bool", default=None
    )
    """Whether rights on a resource are enough to read its logs."""
    cluster_resource_id: str | None = field("clusterResourceId", default=None)
    """ID of the dedicated cluster the workspace is linked to."""
    disable_local_auth: bool | None = field("disableLocalAuth", "bool", default=None)
    """Whether shared keys are refused, so that only Microsoft Entra tokens are accepted."""
    unified_sentinel_billing_only: bool = read_only("unifiedSentinelBillingOnly", "bool")
    """Whether billing is unified with Microsoft Sentinel."""
    associations: list[str] = read_only("associations", "[str]")
    """Services the workspace is used by."""


class WorkspacePatch(AzureEntityResource):
    """Settings and tags of a workspace to change."""

    properties: NestedOrNone[WorkspaceProperties, types.WorkspacePropertiesDict] = field(
        "properties", "WorkspaceProperties", default=None
    )
    """Settings and state of a Log Analytics workspace."""
    provisioning_state: WorkspaceEntityStatus | types.WorkspaceEntityStatusValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    customer_id: str = flattened("properties", init=False)
    """ID of the workspace, a GUID; agents and queries need it."""
    sku: NestedOrNone[WorkspaceSku, types.WorkspaceSkuDict] = flattened("properties", default=None)
    """Size and price tier of the Log Analytics workspace."""
    retention_in_days: int | None = flattened("properties", default=None)
    """Days that data is kept, 4 to 730 by SKU or table plan."""
    workspace_capping: NestedOrNone[WorkspaceCapping, types.WorkspaceCappingDict] = flattened(
        "properties", default=None
    )
    """Daily limit on ingestion."""
    created_date: datetime = flattened("properties", init=False)
    """When it was created."""
    modified_date: datetime = flattened("properties", init=False)
    """When it was last changed."""
    public_network_access_for_ingestion: PublicNetworkAccessType | types.PublicNetworkAccessTypeValue | None = (
        flattened("properties", default=None)
    )
    """Whether data can be sent from public networks."""
    public_network_access_for_query: PublicNetworkAccessType | types.PublicNetworkAccessTypeValue | None = flattened(
        "properties", default=None
    )
    """Whether data can be queried from public networks."""
    force_cmk_for_query: bool | None = flattened("properties", default=None)
    """Whether saved queries must lie in storage of the customer's own."""
    private_link_scoped_resources: NestedList[PrivateLinkScopedResource, types.PrivateLinkScopedResourceDict] = (
        flattened("properties", init=False)
    )
    """Private link scopes the workspace belongs to."""
    features: NestedOrNone[WorkspaceFeatures, types.WorkspaceFeaturesDict] = flattened("properties", default=None)
    """Special settings of the workspace."""
    default_data_collection_rule_resource_id: str | None = flattened("properties", default=None)
    """ID of the data collection rule for data sent without one."""
    replication: NestedOrNone[WorkspaceReplicationProperties, types.WorkspaceReplicationPropertiesDict] = flattened(
        "properties", default=None
    )
    """Replication to another region."""
    failover: NestedOrNone[WorkspaceFailoverProperties, types.WorkspaceFailoverPropertiesDict] = flattened(
        "properties", default=None
    )
    """State of failover."""
    identity: NestedOrNone[Identity, types.IdentityDict] = field("identity", "Identity", default=None)
    """Managed identities of the resource."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class WorkspaceProperties(Model):
    """Settings and state of a Log Analytics workspace."""

    provisioning_state: WorkspaceEntityStatus | types.WorkspaceEntityStatusValue = read_only(
        "provisioningState", "WorkspaceEntityStatus"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    customer_id: str = read_only("customerId")
    """ID of the workspace, a GUID; agents and queries need it."""
    sku: NestedOrNone[WorkspaceSku, types.WorkspaceSkuDict] = field("sku", "WorkspaceSku", default=None)
    """Size and price tier of the Log Analytics workspace."""
    retention_in_days: int | None = field("retentionInDays", "int", default=None)
    """Days that data is kept, 4 to 730 by SKU or table plan."""
    workspace_capping: NestedOrNone[WorkspaceCapping, types.WorkspaceCappingDict] = field(
        "workspaceCapping", "WorkspaceCapping", default=None
    )
    """Daily limit on ingestion."""
    created_date: datetime = read_only("createdDate", "iso-8601")
    """When it was created."""
    modified_date: datetime = read_only("modifiedDate", "iso-8601")
    """When it was last changed."""
    public_network_access_for_ingestion: PublicNetworkAccessType | types.PublicNetworkAccessTypeValue | None = field(
        "publicNetworkAccessForIngestion", "PublicNetworkAccessType", default=None
    )
    """Whether data can be sent from public networks."""
    public_network_access_for_query: PublicNetworkAccessType | types.PublicNetworkAccessTypeValue | None = field(
        "publicNetworkAccessForQuery", "PublicNetworkAccessType", default=None
    )
    """Whether data can be queried from public networks."""
    force_cmk_for_query: bool | None = field("forceCmkForQuery", "bool", default=None)
    """Whether saved queries must lie in storage of the customer's own."""
    private_link_scoped_resources: NestedList[PrivateLinkScopedResource, types.PrivateLinkScopedResourceDict] = (
        read_only("privateLinkScopedResources", "[PrivateLinkScopedResource]")
    )
    """Private link scopes the workspace belongs to."""
    features: NestedOrNone[WorkspaceFeatures, types.WorkspaceFeaturesDict] = field(
        "features", "WorkspaceFeatures", default=None
    )
    """Special settings of the workspace."""
    default_data_collection_rule_resource_id: str | None = field("defaultDataCollectionRuleResourceId", default=None)
    """ID of the data collection rule for data sent without one."""
    replication: NestedOrNone[WorkspaceReplicationProperties, types.WorkspaceReplicationPropertiesDict] = field(
        "replication", "WorkspaceReplicationProperties", default=None
    )
    """Replication to another region."""
    failover: NestedOrNone[WorkspaceFailoverProperties, types.WorkspaceFailoverPropertiesDict] = field(
        "failover", "WorkspaceFailoverProperties", default=None
    )
    """State of failover."""


class WorkspacePurgeBody(Model):
    """Table and filters that choose the rows to purge."""

    table: str = field("table")
    """Table to purge from."""
    filters: NestedList[WorkspacePurgeBodyFilters, types.WorkspacePurgeBodyFiltersDict] = field(
        "filters", "[WorkspacePurgeBodyFilters]"
    )
    """Filters, all of which must match."""


class WorkspacePurgeBodyFilters(Model):
    """A filter that chooses rows to purge."""

    column: str | None = field("column", default=None)
    """Column to compare."""
    operator: str | None = field("operator", default=None)
    """How to compare, such as == or >."""
    value: Any = field("value", "object", default=None)
    """Value to compare with."""
    key: str | None = field("key", default=None)
    """Key within a dynamic column."""


class WorkspacePurgeResponse(Model):
    """ID of a purge that was started."""

    operation_id: str = field("operationId")
    """ID to ask for the purge's state with."""


class WorkspacePurgeStatusResponse(Model):
    """State of a purge."""

    status: PurgeState | types.PurgeStateValue = field("status", "PurgeState")
    """Whether the purge is pending or completed."""


class WorkspaceReplicationProperties(Model):
    """Replication to another region."""

    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether replication is on."""
    provisioning_state: WorkspaceReplicationState | types.WorkspaceReplicationStateValue = read_only(
        "provisioningState", "WorkspaceReplicationState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    created_date: datetime = read_only("createdDate", "iso-8601")
    """When it was created."""
    last_modified_date: datetime = read_only("lastModifiedDate", "iso-8601")
    """When it was last changed."""


class WorkspaceSku(Model):
    """Price tier of a workspace."""

    name: WorkspaceSkuNameEnum | types.WorkspaceSkuNameEnumValue = field("name", "WorkspaceSkuNameEnum")
    """Tier; PerGB2018 for pay as you go, or CapacityReservation."""
    capacity_reservation_level: int | None = field("capacityReservationLevel", "int", default=None)
    """Gigabytes a day that are reserved."""
    last_sku_update: datetime = read_only("lastSkuUpdate", "iso-8601")
    """When the SKU last changed."""
