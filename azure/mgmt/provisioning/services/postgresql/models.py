# Generated from swagger/postgresql/ by "make generate": do not edit.

"""Models of the service ``postgresql``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.models.model import Model, field, flattened, read_only
from ...core.typed import typed
from .enums import (
    AzureManagedDiskPerformanceTier,
    BackupType,
    Cancel,
    CapabilityStatus,
    CheckNameAvailabilityReason,
    ConfigurationDataType,
    CreatedByType,
    CreateMode,
    CreateModeForPatch,
    DataEncryptionType,
    EncryptionKeyStatus,
    ExecutionStatus,
    FailoverMode,
    FastProvisioningSupport,
    FeatureStatus,
    FipsMode,
    GeographicallyRedundantBackup,
    GeographicallyRedundantBackupSupport,
    HighAvailabilityMode,
    HighAvailabilityState,
    IdentityType,
    ImmutableBackup,
    LocationRestricted,
    LogicalReplicationOnSourceServer,
    MaintenanceEventStatus,
    MaintenanceEventStatusFilter,
    MaintenanceType,
    MajorVersionUpgradePrecheckStatus,
    MicrosoftEntraAuth,
    MigrateRolesAndPermissions,
    MigrationDatabaseState,
    MigrationListFilter,
    MigrationMode,
    MigrationNameAvailabilityReason,
    MigrationOption,
    MigrationState,
    MigrationSubstate,
    NetworkMigrationState,
    OnlineStorageResizeSupport,
    OperationOrigin,
    OverwriteDatabasesOnTargetServer,
    PasswordBasedAuth,
    PostgreSqlFlexibleServerHighAvailabilityMode,
    PrincipalType,
    PrivateEndpointConnectionProvisioningState,
    PrivateEndpointServiceConnectionStatus,
    ReadReplicaPromoteMode,
    ReadReplicaPromoteOption,
    RecommendationTypeEnum,
    RecommendationTypeParameterEnum,
    ReplicationRole,
    ReplicationState,
    ServerPublicNetworkAccessState,
    ServerState,
    SkuTier,
    SourceType,
    SslMode,
    StartDataMigration,
    StorageAutoGrow,
    StorageAutoGrowthSupport,
    StorageType,
    ThreatProtectionName,
    ThreatProtectionState,
    TriggerCutover,
    TuningOptionParameterEnum,
    ValidationState,
    VirtualEndpointType,
    ZoneRedundantHighAvailabilityAndGeographicallyRedundantBackupSupport,
    ZoneRedundantHighAvailabilitySupport,
)

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ...core.models.nested import Filled, Nested, NestedDictOrNone, NestedList, NestedListOrNone, NestedOrNone
    from . import types
else:
    typed(__name__)

__all__ = [
    "AdminCredentials",
    "AdminCredentialsForPatch",
    "AdministratorMicrosoftEntra",
    "AdministratorMicrosoftEntraAdd",
    "AdministratorMicrosoftEntraProperties",
    "AdministratorMicrosoftEntraPropertiesForAdd",
    "AdvancedThreatProtectionSettingsModel",
    "AdvancedThreatProtectionSettingsProperties",
    "AuthConfig",
    "AuthConfigForPatch",
    "AzureManagedDiskPerformanceTier",
    "Backup",
    "BackupAutomaticAndOnDemand",
    "BackupAutomaticAndOnDemandProperties",
    "BackupForPatch",
    "BackupRequestBase",
    "BackupSettings",
    "BackupStoreDetails",
    "BackupType",
    "BackupsLongTermRetentionOperation",
    "BackupsLongTermRetentionRequest",
    "BackupsLongTermRetentionResponse",
    "BackupsLongTermRetentionResponseProperties",
    "Cancel",
    "Capability",
    "CapabilityBase",
    "CapabilityStatus",
    "CapturedLog",
    "CapturedLogProperties",
    "CheckNameAvailabilityReason",
    "CheckNameAvailabilityRequest",
    "CheckNameAvailabilityResponse",
    "Cluster",
    "Configuration",
    "ConfigurationDataType",
    "ConfigurationForUpdate",
    "ConfigurationProperties",
    "CreateMode",
    "CreateModeForPatch",
    "CreatedByType",
    "DataEncryption",
    "DataEncryptionType",
    "Database",
    "DatabaseMigrationState",
    "DatabaseProperties",
    "DbLevelValidationStatus",
    "DbServerMetadata",
    "DelegatedSubnetUsage",
    "EncryptionKeyStatus",
    "ErrorAdditionalInfo",
    "ErrorDetail",
    "ErrorResponse",
    "ExecutionStatus",
    "FailoverMode",
    "FastProvisioningEditionCapability",
    "FastProvisioningSupport",
    "FeatureStatus",
    "FipsMode",
    "FirewallRule",
    "FirewallRuleProperties",
    "GeographicallyRedundantBackup",
    "GeographicallyRedundantBackupSupport",
    "HighAvailability",
    "HighAvailabilityForPatch",
    "HighAvailabilityMode",
    "HighAvailabilityState",
    "IdentityType",
    "ImmutableBackup",
    "ImpactRecord",
    "LocationRestricted",
    "LogSpecification",
    "LogicalReplicationOnSourceServer",
    "LtrBackupOperationResponseProperties",
    "LtrPreBackupRequest",
    "LtrPreBackupResponse",
    "MaintenanceEventActionResponse",
    "MaintenanceEventRescheduleRequest",
    "MaintenanceEventResource",
    "MaintenanceEventResourceProperties",
    "MaintenanceEventStatus",
    "MaintenanceEventStatusFilter",
    "MaintenanceType",
    "MaintenanceWindow",
    "MaintenanceWindowForPatch",
    "MajorVersionUpgradePrecheckResource",
    "MajorVersionUpgradePrecheckResourceProperties",
    "MajorVersionUpgradePrecheckStatus",
    "MetricSpecification",
    "MicrosoftEntraAuth",
    "MigrateNetworkStatus",
    "MigrateRolesAndPermissions",
    "Migration",
    "MigrationDatabaseState",
    "MigrationListFilter",
    "MigrationMode",
    "MigrationNameAvailability",
    "MigrationNameAvailabilityReason",
    "MigrationOption",
    "MigrationProperties",
    "MigrationPropertiesForPatch",
    "MigrationResourceForPatch",
    "MigrationSecretParameters",
    "MigrationSecretParametersForPatch",
    "MigrationState",
    "MigrationStatus",
    "MigrationSubstate",
    "MigrationSubstateDetails",
    "NameAvailabilityModel",
    "NameProperty",
    "Network",
    "NetworkMigrationState",
    "ObjectRecommendation",
    "ObjectRecommendationDetails",
    "ObjectRecommendationProperties",
    "ObjectRecommendationPropertiesAnalyzedWorkload",
    "ObjectRecommendationPropertiesImplementationDetails",
    "OnlineStorageResizeSupport",
    "Operation",
    "OperationDisplay",
    "OperationOrigin",
    "OperationProperties",
    "OverwriteDatabasesOnTargetServer",
    "PasswordBasedAuth",
    "PolicyDetail",
    "PostgreSqlFlexibleServerHighAvailabilityMode",
    "PrecheckErrorInfo",
    "PrecheckResult",
    "PrincipalType",
    "PrivateEndpoint",
    "PrivateEndpointConnection",
    "PrivateEndpointConnectionProperties",
    "PrivateEndpointConnectionProvisioningState",
    "PrivateEndpointServiceConnectionStatus",
    "PrivateLinkResource",
    "PrivateLinkResourceProperties",
    "PrivateLinkServiceConnectionState",
    "ProxyResource",
    "QuotaUsage",
    "ReadReplicaPromoteMode",
    "ReadReplicaPromoteOption",
    "RecommendationTypeEnum",
    "RecommendationTypeParameterEnum",
    "Replica",
    "ReplicationRole",
    "ReplicationState",
    "Resource",
    "RestartParameter",
    "Server",
    "ServerEditionCapability",
    "ServerForPatch",
    "ServerProperties",
    "ServerPropertiesForPatch",
    "ServerPublicNetworkAccessState",
    "ServerSku",
    "ServerSkuCapability",
    "ServerState",
    "ServerVersionCapability",
    "ServiceSpecification",
    "Sku",
    "SkuForPatch",
    "SkuTier",
    "SourceType",
    "SslMode",
    "StartDataMigration",
    "StartMajorVersionUpgradePrecheckRequest",
    "StartMajorVersionUpgradePrecheckResponse",
    "Storage",
    "StorageAutoGrow",
    "StorageAutoGrowthSupport",
    "StorageEditionCapability",
    "StorageMbCapability",
    "StorageTierCapability",
    "StorageType",
    "SupportedFeature",
    "SystemData",
    "ThreatProtectionName",
    "ThreatProtectionState",
    "TrackedResource",
    "TriggerCutover",
    "TuningOptionParameterEnum",
    "TuningOptions",
    "TuningOptionsProperties",
    "UpgradeSequence",
    "UserAssignedIdentity",
    "UserIdentity",
    "ValidationDetails",
    "ValidationMessage",
    "ValidationState",
    "ValidationSummaryItem",
    "VirtualEndpoint",
    "VirtualEndpointResourceForPatch",
    "VirtualEndpointResourceProperties",
    "VirtualEndpointType",
    "VirtualNetworkSubnetUsageModel",
    "VirtualNetworkSubnetUsageParameter",
    "ZoneRedundantHighAvailabilityAndGeographicallyRedundantBackupSupport",
    "ZoneRedundantHighAvailabilitySupport",
]


class AdminCredentials(Model):
    """Passwords for source and target of a migration."""

    source_server_password: str = field("sourceServerPassword", secret=True)
    """Password on the source server."""
    target_server_password: str = field("targetServerPassword", secret=True)
    """Password on the flexible server."""


class AdminCredentialsForPatch(Model):
    """Passwords for source and target of a migration."""

    source_server_password: str | None = field("sourceServerPassword", default=None, secret=True)
    """Password on the source server."""
    target_server_password: str | None = field("targetServerPassword", default=None, secret=True)
    """Password on the flexible server."""


class Resource(Model):
    """Base of all resources: ID, name and type."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the resource."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.DBforPostgreSQL/flexibleServers."""
    system_data: Nested[SystemData, types.SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class ProxyResource(Resource):
    """Base of resources that have no region and tags of their own."""


class AdministratorMicrosoftEntra(ProxyResource):
    """A Microsoft Entra administrator of a flexible server."""

    properties: NestedOrNone[AdministratorMicrosoftEntraProperties, types.AdministratorMicrosoftEntraPropertiesDict] = (
        field("properties", "AdministratorMicrosoftEntraProperties", default=None)
    )
    """Name, kind and tenant of a Microsoft Entra administrator."""
    principal_type: PrincipalType | types.PrincipalTypeValue | None = flattened("properties", default=None)
    """Principal type: Unknown, User, Group or ServicePrincipal."""
    principal_name: str | None = flattened("properties", default=None)
    """Name of the user, group or service principal."""
    object_id: str | None = flattened("properties", default=None)
    """Object ID of the user, group or service principal."""
    tenant_id: str | None = flattened("properties", default=None)
    """ID of the Microsoft Entra tenant."""


class AdministratorMicrosoftEntraAdd(Model):
    """A Microsoft Entra administrator to add."""

    properties: NestedOrNone[
        AdministratorMicrosoftEntraPropertiesForAdd, types.AdministratorMicrosoftEntraPropertiesForAddDict
    ] = field("properties", "AdministratorMicrosoftEntraPropertiesForAdd", default=None)
    """Name, kind and tenant of a Microsoft Entra administrator."""
    principal_type: PrincipalType | types.PrincipalTypeValue | None = flattened("properties", default=None)
    """Principal type: Unknown, User, Group or ServicePrincipal."""
    principal_name: str | None = flattened("properties", default=None)
    """Name of the user, group or service principal."""
    tenant_id: str | None = flattened("properties", default=None)
    """ID of the Microsoft Entra tenant."""


class AdministratorMicrosoftEntraProperties(Model):
    """Name, kind and tenant of a Microsoft Entra administrator."""

    principal_type: PrincipalType | types.PrincipalTypeValue | None = field(
        "principalType", "PrincipalType", default=None
    )
    """Principal type: Unknown, User, Group or ServicePrincipal."""
    principal_name: str | None = field("principalName", default=None)
    """Name of the user, group or service principal."""
    object_id: str | None = field("objectId", default=None)
    """Object ID of the user, group or service principal."""
    tenant_id: str | None = field("tenantId", default=None)
    """ID of the Microsoft Entra tenant."""


class AdministratorMicrosoftEntraPropertiesForAdd(Model):
    """Name, kind and tenant of a Microsoft Entra administrator."""

    principal_type: PrincipalType | types.PrincipalTypeValue | None = field(
        "principalType", "PrincipalType", default=None
    )
    """Principal type: Unknown, User, Group or ServicePrincipal."""
    principal_name: str | None = field("principalName", default=None)
    """Name of the user, group or service principal."""
    tenant_id: str | None = field("tenantId", default=None)
    """ID of the Microsoft Entra tenant."""


class AdvancedThreatProtectionSettingsModel(ProxyResource):
    """The Advanced Threat Protection setting of a flexible server."""

    properties: NestedOrNone[
        AdvancedThreatProtectionSettingsProperties, types.AdvancedThreatProtectionSettingsPropertiesDict
    ] = field("properties", "AdvancedThreatProtectionSettingsProperties", default=None)
    """State of Advanced Threat Protection."""
    state: ThreatProtectionState | types.ThreatProtectionStateValue | None = flattened("properties", default=None)
    """Whether threats are looked for: Enabled or Disabled."""
    creation_time: datetime = flattened("properties", init=False)
    """When it was created."""


class AdvancedThreatProtectionSettingsProperties(Model):
    """State of Advanced Threat Protection."""

    state: ThreatProtectionState | types.ThreatProtectionStateValue = field("state", "ThreatProtectionState")
    """Whether threats are looked for: Enabled or Disabled."""
    creation_time: datetime = read_only("creationTime", "iso-8601")
    """When it was created."""


class AuthConfig(Model):
    """How clients sign in."""

    active_directory_auth: MicrosoftEntraAuth | types.MicrosoftEntraAuthValue | None = field(
        "activeDirectoryAuth", "MicrosoftEntraAuth", default=None
    )
    """Whether Microsoft Entra tokens are accepted."""
    password_auth: PasswordBasedAuth | types.PasswordBasedAuthValue | None = field(
        "passwordAuth", "PasswordBasedAuth", default=None
    )
    """Whether passwords are accepted."""
    tenant_id: str | None = field("tenantId", default=None)
    """Tenant of Microsoft Entra sign-in."""


class AuthConfigForPatch(Model):
    """Changes to how clients sign in."""

    active_directory_auth: MicrosoftEntraAuth | types.MicrosoftEntraAuthValue | None = field(
        "activeDirectoryAuth", "MicrosoftEntraAuth", default=None
    )
    """Whether Microsoft Entra authentication is on: Enabled or Disabled."""
    password_auth: PasswordBasedAuth | types.PasswordBasedAuthValue | None = field(
        "passwordAuth", "PasswordBasedAuth", default=None
    )
    """Whether password based authentication is on: Enabled or Disabled."""
    tenant_id: str | None = field("tenantId", default=None)
    """ID of the Microsoft Entra tenant."""


class Backup(Model):
    """Backup settings of a flexible server."""

    backup_retention_days: int | None = field("backupRetentionDays", "int", default=None)
    """Days backups are kept, 7 to 35."""
    geo_redundant_backup: GeographicallyRedundantBackup | types.GeographicallyRedundantBackupValue | None = field(
        "geoRedundantBackup", "GeographicallyRedundantBackup", default=None
    )
    """Whether backups are copied to the paired region; fixed at creation."""
    immutable_backup: ImmutableBackup | types.ImmutableBackupValue | None = field(
        "immutableBackup", "ImmutableBackup", default=None
    )
    """Whether immutable backup is on: Enabled or Disabled."""
    earliest_restore_date: datetime = read_only("earliestRestoreDate", "iso-8601")
    """Earliest time the server can be restored to."""


class BackupAutomaticAndOnDemand(ProxyResource):
    """A backup of a flexible server."""

    properties: NestedOrNone[BackupAutomaticAndOnDemandProperties, types.BackupAutomaticAndOnDemandPropertiesDict] = (
        field("properties", "BackupAutomaticAndOnDemandProperties", default=None)
    )
    """Kind, time and source of a backup."""
    backup_type: BackupType | types.BackupTypeValue | None = flattened("properties", default=None)
    """Full for automatic backups, or on demand."""
    completed_time: datetime | None = flattened("properties", default=None)
    """When the backup was done."""
    source: str | None = flattened("properties", default=None)
    """How the backup was made."""


class BackupAutomaticAndOnDemandProperties(Model):
    """Kind, time and source of a backup."""

    backup_type: BackupType | types.BackupTypeValue | None = field("backupType", "BackupType", default=None)
    """Full for automatic backups, or on demand."""
    completed_time: datetime | None = field("completedTime", "iso-8601", default=None)
    """When the backup was done."""
    source: str | None = field("source", default=None)
    """How the backup was made."""


class BackupForPatch(Model):
    """Changes to backup settings."""

    backup_retention_days: int | None = field("backupRetentionDays", "int", default=None)
    """Days backups are kept, 7 to 35."""
    geo_redundant_backup: GeographicallyRedundantBackup | types.GeographicallyRedundantBackupValue = read_only(
        "geoRedundantBackup", "GeographicallyRedundantBackup"
    )
    """Whether geographically redundant backup is on: Enabled or Disabled."""
    immutable_backup: ImmutableBackup | types.ImmutableBackupValue | None = field(
        "immutableBackup", "ImmutableBackup", default=None
    )
    """Whether immutable backup is on: Enabled or Disabled."""
    earliest_restore_date: datetime = read_only("earliestRestoreDate", "iso-8601")
    """Earliest time the server can be restored to."""


class BackupRequestBase(Model):
    """Base of requests for a long-term retention backup."""

    backup_settings: Nested[BackupSettings, types.BackupSettingsDict] = field("backupSettings", "BackupSettings")
    """Name of the backup."""


class BackupSettings(Model):
    """Name of a long-term retention backup."""

    backup_name: str = field("backupName")
    """Name of the backup."""


class BackupStoreDetails(Model):
    """Where a long-term retention backup goes."""

    sas_uri_list: list[str] = field("sasUriList", "[str]", secret=True)
    """SAS URIs of the blob containers."""


class BackupsLongTermRetentionOperation(ProxyResource):
    """A long-term retention backup of a flexible server."""

    properties: NestedOrNone[LtrBackupOperationResponseProperties, types.LtrBackupOperationResponsePropertiesDict] = (
        field("properties", "LtrBackupOperationResponseProperties", default=None)
    )
    """State and size of a long-term retention backup."""
    datasource_size_in_bytes: int | None = flattened("properties", default=None)
    """Size of the data in bytes."""
    data_transferred_in_bytes: int | None = flattened("properties", default=None)
    """Bytes written so far."""
    backup_name: str | None = flattened("properties", default=None)
    """Name of the backup."""
    backup_metadata: str | None = flattened("properties", default=None)
    """Metadata of the backup."""
    status: ExecutionStatus | types.ExecutionStatusValue | None = flattened("properties", default=None)
    """Execution status: Running, Cancelled, Failed or Succeeded."""
    start_time: datetime | None = flattened("properties", default=None)
    """When it began."""
    end_time: datetime | None = flattened("properties", default=None)
    """When it ended."""
    percent_complete: float | None = flattened("properties", default=None)
    """How far the operation has come, in percent."""
    error_code: str = flattened("properties", init=False)
    """Code of the error, for programs to act on."""
    error_message: str = flattened("properties", init=False)
    """What went wrong, in words."""


class BackupsLongTermRetentionRequest(BackupRequestBase):
    """Name of a long-term retention backup, and where it goes."""

    target_details: Nested[BackupStoreDetails, types.BackupStoreDetailsDict] = field(
        "targetDetails", "BackupStoreDetails"
    )
    """Where the backup goes."""


class BackupsLongTermRetentionResponse(Model):
    """A long-term retention backup that was started."""

    properties: NestedOrNone[LtrBackupOperationResponseProperties, types.LtrBackupOperationResponsePropertiesDict] = (
        field("properties", "LtrBackupOperationResponseProperties", default=None)
    )
    """State and size of a long-term retention backup."""
    datasource_size_in_bytes: int | None = flattened("properties", default=None)
    """Size of the data in bytes."""
    data_transferred_in_bytes: int | None = flattened("properties", default=None)
    """Bytes written so far."""
    backup_name: str | None = flattened("properties", default=None)
    """Name of the backup."""
    backup_metadata: str | None = flattened("properties", default=None)
    """Metadata of the backup."""
    status: ExecutionStatus | types.ExecutionStatusValue | None = flattened("properties", default=None)
    """Execution status: Running, Cancelled, Failed or Succeeded."""
    start_time: datetime | None = flattened("properties", default=None)
    """When it began."""
    end_time: datetime | None = flattened("properties", default=None)
    """When it ended."""
    percent_complete: float | None = flattened("properties", default=None)
    """How far the operation has come, in percent."""
    error_code: str = flattened("properties", init=False)
    """Code of the error, for programs to act on."""
    error_message: str = flattened("properties", init=False)
    """What went wrong, in words."""


class BackupsLongTermRetentionResponseProperties(Model):
    """State and size of a long-term retention backup."""

    number_of_containers: int = field("numberOfContainers", "int")
    """Number of blob containers the backup needs."""


class CapabilityBase(Model):
    """Base of capabilities: status and reason."""

    status: CapabilityStatus | types.CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """Whether it is offered."""
    reason: str = read_only("reason")
    """Why it is not offered."""


class Capability(CapabilityBase):
    """What flexible servers can have: editions, versions and features."""

    name: str | None = field("name", default=None)
    """Name of the capability."""
    supported_server_editions: NestedList[ServerEditionCapability, types.ServerEditionCapabilityDict] = read_only(
        "supportedServerEditions", "[ServerEditionCapability]"
    )
    """Tiers with sizes and storage."""
    supported_server_versions: NestedList[ServerVersionCapability, types.ServerVersionCapabilityDict] = read_only(
        "supportedServerVersions", "[ServerVersionCapability]"
    )
    """Versions of PostgreSQL."""
    supported_features: NestedList[SupportedFeature, types.SupportedFeatureDict] = read_only(
        "supportedFeatures", "[SupportedFeature]"
    )
    """Features and whether they are offered."""
    fast_provisioning_supported: FastProvisioningSupport | types.FastProvisioningSupportValue = read_only(
        "fastProvisioningSupported", "FastProvisioningSupport"
    )
    """Whether fast provisioning is supported: Enabled or Disabled."""
    supported_fast_provisioning_editions: NestedList[
        FastProvisioningEditionCapability, types.FastProvisioningEditionCapabilityDict
    ] = read_only("supportedFastProvisioningEditions", "[FastProvisioningEditionCapability]")
    """Sizes that are kept ready."""
    geo_backup_supported: GeographicallyRedundantBackupSupport | types.GeographicallyRedundantBackupSupportValue = (
        read_only("geoBackupSupported", "GeographicallyRedundantBackupSupport")
    )
    """Whether geographically redundant backup is supported: Enabled or Disabled."""
    zone_redundant_ha_supported: (
        ZoneRedundantHighAvailabilitySupport | types.ZoneRedundantHighAvailabilitySupportValue
    ) = read_only("zoneRedundantHaSupported", "ZoneRedundantHighAvailabilitySupport")
    """Whether zone redundant high availability is supported: Enabled or Disabled."""
    zone_redundant_ha_and_geo_backup_supported: (
        ZoneRedundantHighAvailabilityAndGeographicallyRedundantBackupSupport
        | types.ZoneRedundantHighAvailabilityAndGeographicallyRedundantBackupSupportValue
    ) = read_only(
        "zoneRedundantHaAndGeoBackupSupported", "ZoneRedundantHighAvailabilityAndGeographicallyRedundantBackupSupport"
    )
    """Whether zone redundant high availability and geographically redundant backup is supported: Enabled or
    Disabled.
    """
    storage_auto_growth_supported: StorageAutoGrowthSupport | types.StorageAutoGrowthSupportValue = read_only(
        "storageAutoGrowthSupported", "StorageAutoGrowthSupport"
    )
    """Whether storage auto growth is supported: Enabled or Disabled."""
    online_resize_supported: OnlineStorageResizeSupport | types.OnlineStorageResizeSupportValue = read_only(
        "onlineResizeSupported", "OnlineStorageResizeSupport"
    )
    """Whether online storage resize is supported: Enabled or Disabled."""
    restricted: LocationRestricted | types.LocationRestrictedValue = read_only("restricted", "LocationRestricted")
    """Whether the region is restricted for the subscription: Enabled or Disabled."""


class CapturedLog(ProxyResource):
    """A log file of a flexible server."""

    properties: NestedOrNone[CapturedLogProperties, types.CapturedLogPropertiesDict] = field(
        "properties", "CapturedLogProperties", default=None
    )
    """Size, kind and URL of a log file."""
    created_time: datetime | None = flattened("properties", default=None)
    """When it was created."""
    last_modified_time: datetime | None = flattened("properties", default=None)
    """When it was last changed."""
    size_in_kb: int | None = flattened("properties", default=None)
    """Size in KB."""
    url: str | None = flattened("properties", default=None)
    """URL to download the file; holds a signature."""


class CapturedLogProperties(Model):
    """Size, kind and URL of a log file."""

    created_time: datetime | None = field("createdTime", "iso-8601", default=None)
    """When it was created."""
    last_modified_time: datetime | None = field("lastModifiedTime", "iso-8601", default=None)
    """When it was last changed."""
    size_in_kb: int | None = field("sizeInKb", "int", default=None)
    """Size in KB."""
    type: str | None = field("type", default=None)
    """Kind of log, such as ServerLogs."""
    url: str | None = field("url", default=None, secret=True)
    """URL to download the file; holds a signature."""


class CheckNameAvailabilityRequest(Model):
    """A name to check, and the resource type it is for."""

    name: str | None = field("name", default=None)
    """Name to check."""
    type: str | None = field("type", default=None)
    """Resource type the name is for."""


class CheckNameAvailabilityResponse(Model):
    """Whether a name is valid and still free, and if not, why."""

    name_available: bool | None = field("nameAvailable", "bool", default=None)
    """Whether the name is valid and still free."""
    reason: CheckNameAvailabilityReason | types.CheckNameAvailabilityReasonValue | None = field(
        "reason", "CheckNameAvailabilityReason", default=None
    )
    """Why the name cannot be used."""
    message: str | None = field("message", default=None)
    """Why the name cannot be used, in words."""


class Cluster(Model):
    """Size of an elastic cluster."""

    cluster_size: int | None = field("clusterSize", "int", default=None)
    """Number of nodes."""
    default_database_name: str | None = field("defaultDatabaseName", default=None)
    """Name of the default database."""


class Configuration(ProxyResource):
    """A server parameter of a flexible server."""

    properties: NestedOrNone[ConfigurationProperties, types.ConfigurationPropertiesDict] = field(
        "properties", "ConfigurationProperties", default=None
    )
    """Value, default and meaning of a server parameter."""
    value: str | None = flattened("properties", default=None)
    """Value of the parameter, as a string."""
    description: str = flattened("properties", init=False)
    """What the parameter does."""
    default_value: str = flattened("properties", init=False)
    """Default value."""
    data_type: ConfigurationDataType | types.ConfigurationDataTypeValue = flattened("properties", init=False)
    """Type of the value."""
    allowed_values: str = flattened("properties", init=False)
    """Values that are allowed."""
    source: str | None = flattened("properties", default=None)
    """Where the value comes from, such as system-default or user-override."""
    is_dynamic_config: bool = flattened("properties", init=False)
    """Whether a change takes effect without restart."""
    is_read_only: bool = flattened("properties", init=False)
    """Whether the value cannot be changed."""
    is_config_pending_restart: bool = flattened("properties", init=False)
    """Whether a change waits for a restart."""
    unit: str = flattened("properties", init=False)
    """Unit of the value."""
    documentation_link: str = flattened("properties", init=False)
    """URL of the documentation."""


class ConfigurationForUpdate(Model):
    """A server parameter of a flexible server."""

    properties: NestedOrNone[ConfigurationProperties, types.ConfigurationPropertiesDict] = field(
        "properties", "ConfigurationProperties", default=None
    )
    """Value, default and meaning of a server parameter."""
    value: str | None = flattened("properties", default=None)
    """Value of the parameter, as a string."""
    description: str = flattened("properties", init=False)
    """What the parameter does."""
    default_value: str = flattened("properties", init=False)
    """Default value."""
    data_type: ConfigurationDataType | types.ConfigurationDataTypeValue = flattened("properties", init=False)
    """Type of the value."""
    allowed_values: str = flattened("properties", init=False)
    """Values that are allowed."""
    source: str | None = flattened("properties", default=None)
    """Where the value comes from, such as system-default or user-override."""
    is_dynamic_config: bool = flattened("properties", init=False)
    """Whether a change takes effect without restart."""
    is_read_only: bool = flattened("properties", init=False)
    """Whether the value cannot be changed."""
    is_config_pending_restart: bool = flattened("properties", init=False)
    """Whether a change waits for a restart."""
    unit: str = flattened("properties", init=False)
    """Unit of the value."""
    documentation_link: str = flattened("properties", init=False)
    """URL of the documentation."""


class ConfigurationProperties(Model):
    """Value, default and meaning of a server parameter."""

    value: str | None = field("value", default=None)
    """Value of the parameter, as a string."""
    description: str = read_only("description")
    """What the parameter does."""
    default_value: str = read_only("defaultValue")
    """Default value."""
    data_type: ConfigurationDataType | types.ConfigurationDataTypeValue = read_only("dataType", "ConfigurationDataType")
    """Type of the value."""
    allowed_values: str = read_only("allowedValues")
    """Values that are allowed."""
    source: str | None = field("source", default=None)
    """Where the value comes from, such as system-default or user-override."""
    is_dynamic_config: bool = read_only("isDynamicConfig", "bool")
    """Whether a change takes effect without restart."""
    is_read_only: bool = read_only("isReadOnly", "bool")
    """Whether the value cannot be changed."""
    is_config_pending_restart: bool = read_only("isConfigPendingRestart", "bool")
    """Whether a change waits for a restart."""
    unit: str = read_only("unit")
    """Unit of the value."""
    documentation_link: str = read_only("documentationLink")
    """URL of the documentation."""


class DataEncryption(Model):
    """Keys that encrypt the data of a server."""

    primary_key_uri: str | None = field("primaryKeyURI", default=None)
    """URI of the key."""
    primary_user_assigned_identity_id: str | None = field("primaryUserAssignedIdentityId", default=None)
    """ID of the identity that reads the key."""
    geo_backup_key_uri: str | None = field("geoBackupKeyURI", default=None)
    """URI of the key for geo-redundant backups."""
    geo_backup_user_assigned_identity_id: str | None = field("geoBackupUserAssignedIdentityId", default=None)
    """ID of the identity that reads the key for geo-redundant backups."""
    type: DataEncryptionType | types.DataEncryptionTypeValue | None = field("type", "DataEncryptionType", default=None)
    """SystemManaged, or AzureKeyVault for your own key."""
    primary_encryption_key_status: EncryptionKeyStatus | types.EncryptionKeyStatusValue = read_only(
        "primaryEncryptionKeyStatus", "EncryptionKeyStatus"
    )
    """Whether the key is valid."""
    geo_backup_encryption_key_status: EncryptionKeyStatus | types.EncryptionKeyStatusValue = read_only(
        "geoBackupEncryptionKeyStatus", "EncryptionKeyStatus"
    )
    """Whether the key for geo-redundant backups is valid."""
    primary_federated_identity_client_id: str | None = field("primaryFederatedIdentityClientId", default=None)
    """Client ID of the federated identity, for a key in another tenant."""
    geo_backup_federated_identity_client_id: str | None = field("geoBackupFederatedIdentityClientId", default=None)
    """Client ID of the federated identity, for a geo-backup key in another tenant."""


class Database(ProxyResource):
    """A database of a flexible server."""

    properties: NestedOrNone[DatabaseProperties, types.DatabasePropertiesDict] = field(
        "properties", "DatabaseProperties", default=None
    )
    """Character set and collation of a database."""
    charset: str | None = flattened("properties", default=None)
    """Character set; UTF8 by default."""
    collation: str | None = flattened("properties", default=None)
    """Collation, such as en_US.utf8."""


class DatabaseMigrationState(Model):
    """How far the migration of a database has come."""

    database_name: str | None = field("databaseName", default=None)
    """Name of the database."""
    migration_state: MigrationDatabaseState | types.MigrationDatabaseStateValue | None = field(
        "migrationState", "MigrationDatabaseState", default=None
    )
    """State of the migration."""
    migration_operation: str | None = field("migrationOperation", default=None)
    """What is being done."""
    started_on: datetime | None = field("startedOn", "iso-8601", default=None)
    """When it began."""
    ended_on: datetime | None = field("endedOn", "iso-8601", default=None)
    """When it ended."""
    full_load_queued_tables: int | None = field("fullLoadQueuedTables", "int", default=None)
    """Tables waiting for the first copy."""
    full_load_errored_tables: int | None = field("fullLoadErroredTables", "int", default=None)
    """Tables whose first copy failed."""
    full_load_loading_tables: int | None = field("fullLoadLoadingTables", "int", default=None)
    """Tables being copied."""
    full_load_completed_tables: int | None = field("fullLoadCompletedTables", "int", default=None)
    """Tables copied."""
    cdc_update_counter: int | None = field("cdcUpdateCounter", "int", default=None)
    """Updates replicated since."""
    cdc_delete_counter: int | None = field("cdcDeleteCounter", "int", default=None)
    """Deletes replicated since."""
    cdc_insert_counter: int | None = field("cdcInsertCounter", "int", default=None)
    """Inserts replicated since."""
    applied_changes: int | None = field("appliedChanges", "int", default=None)
    """Changes applied to the target."""
    incoming_changes: int | None = field("incomingChanges", "int", default=None)
    """Changes that came in from the source."""
    latency: int | None = field("latency", "int", default=None)
    """Lag of replication in seconds."""
    message: str | None = field("message", default=None)
    """What went wrong, in words."""


class DatabaseProperties(Model):
    """Character set and collation of a database."""

    charset: str | None = field("charset", default=None)
    """Character set; UTF8 by default."""
    collation: str | None = field("collation", default=None)
    """Collation, such as en_US.utf8."""


class DbLevelValidationStatus(Model):
    """Result of validation for a database."""

    database_name: str | None = field("databaseName", default=None)
    """Name of the database."""
    started_on: datetime | None = field("startedOn", "iso-8601", default=None)
    """When it began."""
    ended_on: datetime | None = field("endedOn", "iso-8601", default=None)
    """When it ended."""
    summary: NestedListOrNone[ValidationSummaryItem, types.ValidationSummaryItemDict] = field(
        "summary", "[ValidationSummaryItem]", default=None
    )
    """What was found."""


class DbServerMetadata(Model):
    """Version, size and storage of a server in a migration."""

    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""
    version: str | None = field("version", default=None)
    """Major version of PostgreSQL, such as 17."""
    storage_mb: int | None = field("storageMb", "int", default=None)
    """Storage in MB."""
    sku: NestedOrNone[ServerSku, types.ServerSkuDict] = field("sku", "ServerSku", default=None)
    """Size and price tier."""


class DelegatedSubnetUsage(Model):
    """How flexible servers use a subnet."""

    subnet_name: str = read_only("subnetName")
    """Name of the subnet."""
    usage: int = read_only("usage", "int")
    """Number of addresses in use."""


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


class FastProvisioningEditionCapability(CapabilityBase):
    """A size of server that is kept ready."""

    supported_tier: str = read_only("supportedTier")
    """Tier."""
    supported_sku: str = read_only("supportedSku")
    """Name of the size."""
    supported_storage_gb: int = read_only("supportedStorageGb", "int")
    """Storage in GB."""
    supported_server_versions: str = read_only("supportedServerVersions")
    """Versions of PostgreSQL."""
    server_count: int = read_only("serverCount", "int")
    """How many are ready."""


class FirewallRule(ProxyResource):
    """A firewall rule of a flexible server: addresses that may connect."""

    properties: NestedOrNone[FirewallRuleProperties, types.FirewallRulePropertiesDict] = field(
        "properties", "FirewallRuleProperties", default=None
    )
    """First and last address of a firewall rule."""
    start_ip_address: Filled[str] = flattened("properties", default=None)
    """First IPv4 address that may connect."""
    end_ip_address: Filled[str] = flattened("properties", default=None)
    """Last IPv4 address that may connect."""


class FirewallRuleProperties(Model):
    """First and last address of a firewall rule."""

    start_ip_address: str = field("startIpAddress")
    """First IPv4 address that may connect."""
    end_ip_address: str = field("endIpAddress")
    """Last IPv4 address that may connect."""


class HighAvailability(Model):
    """Standby server that takes over when the primary fails."""

    mode: (
        PostgreSqlFlexibleServerHighAvailabilityMode | types.PostgreSqlFlexibleServerHighAvailabilityModeValue | None
    ) = field("mode", "PostgreSqlFlexibleServerHighAvailabilityMode", default=None)
    """Where the standby lies; off if Disabled."""
    state: HighAvailabilityState | types.HighAvailabilityStateValue = read_only("state", "HighAvailabilityState")
    """State of high availability."""
    standby_availability_zone: str | None = field("standbyAvailabilityZone", default=None)
    """Availability zone of the standby."""


class HighAvailabilityForPatch(Model):
    """Changes to the standby server."""

    mode: (
        PostgreSqlFlexibleServerHighAvailabilityMode | types.PostgreSqlFlexibleServerHighAvailabilityModeValue | None
    ) = field("mode", "PostgreSqlFlexibleServerHighAvailabilityMode", default=None)
    """Where the standby lies: ZoneRedundant, SameZone, or Disabled for none."""
    state: HighAvailabilityState | types.HighAvailabilityStateValue = read_only("state", "HighAvailabilityState")
    """State of the server."""
    standby_availability_zone: str | None = field("standbyAvailabilityZone", default=None)
    """Availability zone of the standby."""


class ImpactRecord(Model):
    """What a recommendation would change."""

    dimension_name: str | None = field("dimensionName", default=None)
    """What changes, such as IndexSize or QueryCostImprovement."""
    unit: str | None = field("unit", default=None)
    """Unit of the value."""
    query_id: int | None = field("queryId", "int", default=None)
    """ID of the query."""
    absolute_value: float | None = field("absoluteValue", "float", default=None)
    """How much it changes."""


class LogSpecification(Model):
    """Metrics and logs of the provider."""

    name: str | None = field("name", default=None)
    display_name: str | None = field("displayName", default=None)
    """Name of the log specification as people see it."""
    blob_duration: str | None = field("blobDuration", default=None)


class LtrBackupOperationResponseProperties(Model):
    """State and size of a long-term retention backup."""

    datasource_size_in_bytes: int | None = field("datasourceSizeInBytes", "int", default=None)
    """Size of the data in bytes."""
    data_transferred_in_bytes: int | None = field("dataTransferredInBytes", "int", default=None)
    """Bytes written so far."""
    backup_name: str | None = field("backupName", default=None)
    """Name of the backup."""
    backup_metadata: str | None = field("backupMetadata", default=None)
    """Metadata of the backup."""
    status: ExecutionStatus | types.ExecutionStatusValue = field("status", "ExecutionStatus")
    """Execution status: Running, Cancelled, Failed or Succeeded."""
    start_time: datetime = field("startTime", "iso-8601")
    """When it began."""
    end_time: datetime | None = field("endTime", "iso-8601", default=None)
    """When it ended."""
    percent_complete: float | None = field("percentComplete", "float", default=None)
    """How far the operation has come, in percent."""
    error_code: str = read_only("errorCode")
    """Code of the error, for programs to act on."""
    error_message: str = read_only("errorMessage")
    """What went wrong, in words."""


class LtrPreBackupRequest(BackupRequestBase):
    """Name of a long-term retention backup to check."""


class LtrPreBackupResponse(Model):
    """Whether a long-term retention backup can be made."""

    properties: NestedOrNone[
        BackupsLongTermRetentionResponseProperties, types.BackupsLongTermRetentionResponsePropertiesDict
    ] = field("properties", "BackupsLongTermRetentionResponseProperties", default=None)
    """State and size of a long-term retention backup."""
    number_of_containers: Filled[int] = flattened("properties", default=None)
    """Number of blob containers the backup needs."""


class MaintenanceEventActionResponse(Model):
    """A maintenance event as it stands after an action."""

    maintenance_event_id: str | None = field("maintenanceEventId", default=None)
    """ID of the event."""
    server_id: str | None = field("serverId", default=None)
    """ID of the server."""
    status: MaintenanceEventStatus | types.MaintenanceEventStatusValue | None = field(
        "status", "MaintenanceEventStatus", default=None
    )
    """Maintenance event status: Planned, InProgress, Complete, Rescheduled or Canceled."""
    planned_start_time: datetime | None = field("plannedStartTime", "iso-8601", default=None)
    """When it is to begin."""
    planned_end_time: datetime | None = field("plannedEndTime", "iso-8601", default=None)
    """When it is to end."""
    applied_now: bool | None = field("appliedNow", "bool", default=None)
    """Whether it is carried out now."""
    last_updated_time: datetime | None = field("lastUpdatedTime", "iso-8601", default=None)
    """When it was last updated."""


class MaintenanceEventRescheduleRequest(Model):
    """New time of a maintenance event."""

    postpone_to_date_time: datetime = field("postponeToDateTime", "iso-8601")
    """Time to move the event to."""


class MaintenanceEventResource(ProxyResource):
    """A maintenance event of a flexible server."""

    properties: NestedOrNone[MaintenanceEventResourceProperties, types.MaintenanceEventResourcePropertiesDict] = field(
        "properties", "MaintenanceEventResourceProperties", default=None
    )
    """Kind, times and state of a maintenance event."""


class MaintenanceEventResourceProperties(Model):
    """Kind, times and state of a maintenance event."""

    maintenance_event_id: str = read_only("maintenanceEventId")
    """ID of the maintenance event."""
    maintenance_type: MaintenanceType | types.MaintenanceTypeValue = read_only("maintenanceType", "MaintenanceType")
    """Maintenance type: always PlannedMaintenance so far."""
    description: str = read_only("description")
    """Description of the maintenance event, free text."""
    status: MaintenanceEventStatus | types.MaintenanceEventStatusValue = read_only("status", "MaintenanceEventStatus")
    """Maintenance event status: Planned, InProgress, Complete, Rescheduled or Canceled."""
    start_time: datetime = read_only("startTime", "iso-8601")
    """When it began."""
    end_time: datetime = read_only("endTime", "iso-8601")
    """When it ended."""
    estimated_downtime: str = read_only("estimatedDowntime")
    """How long the server will be down, as an ISO 8601 duration."""
    deferrable: bool = read_only("deferrable", "bool")
    """Whether the event can be moved."""
    deferral_deadline: datetime = read_only("deferralDeadline", "iso-8601")
    """Latest time the event can be moved to."""
    rescheduled_from: datetime = read_only("rescheduledFrom", "iso-8601")
    """When it was to begin before it was moved."""
    last_updated_time: datetime = read_only("lastUpdatedTime", "iso-8601")
    """When it was last updated."""
    original_start_time: datetime = read_only("originalStartTime", "iso-8601")
    """When it was to begin at first."""


class MaintenanceWindow(Model):
    """When maintenance may happen; Azure decides unless customWindow is Enabled."""

    custom_window: str | None = field("customWindow", default=None)
    """Enabled for times of your own, or Disabled."""
    start_hour: int | None = field("startHour", "int", default=None)
    """Hour at which it may begin, in UTC."""
    start_minute: int | None = field("startMinute", "int", default=None)
    """Minute at which it may begin."""
    day_of_week: int | None = field("dayOfWeek", "int", default=None)
    """Day of the week, 0 for Sunday."""


class MaintenanceWindowForPatch(Model):
    """When maintenance may happen; Azure decides unless customWindow is Enabled."""

    custom_window: str | None = field("customWindow", default=None)
    """Enabled for times of your own, or Disabled."""
    start_hour: int | None = field("startHour", "int", default=None)
    """Hour at which it may begin, in UTC."""
    start_minute: int | None = field("startMinute", "int", default=None)
    """Minute at which it may begin."""
    day_of_week: int | None = field("dayOfWeek", "int", default=None)
    """Day of the week, 0 for Sunday."""


class MajorVersionUpgradePrecheckResource(ProxyResource):
    """A major version upgrade precheck of a flexible server."""

    properties: NestedOrNone[
        MajorVersionUpgradePrecheckResourceProperties, types.MajorVersionUpgradePrecheckResourcePropertiesDict
    ] = field("properties", "MajorVersionUpgradePrecheckResourceProperties", default=None)
    """Version, state and result of an upgrade precheck."""


class MajorVersionUpgradePrecheckResourceProperties(Model):
    """Version, state and result of an upgrade precheck."""

    create_time: datetime | None = field("createTime", "iso-8601", default=None)
    """When the precheck was started."""
    status: MajorVersionUpgradePrecheckStatus | types.MajorVersionUpgradePrecheckStatusValue | None = field(
        "status", "MajorVersionUpgradePrecheckStatus", default=None
    )
    """Major version upgrade precheck status: Validating, Succeeded, Failed or Canceled."""
    precheck_result: NestedOrNone[PrecheckResult, types.PrecheckResultDict] = field(
        "precheckResult", "PrecheckResult", default=None
    )
    """What was found."""
    target_version: str | None = field("targetVersion", default=None)
    """Version to upgrade to."""
    policy_details: NestedListOrNone[PolicyDetail, types.PolicyDetailDict] = field(
        "policyDetails", "[PolicyDetail]", default=None
    )
    """Policies that were checked."""


class MetricSpecification(Model):
    """Metrics and logs of the provider."""

    name: str | None = field("name", default=None)
    display_name: str | None = field("displayName", default=None)
    """Name of the metric specification as people see it."""
    display_description: str | None = field("displayDescription", default=None)
    unit: str | None = field("unit", default=None)
    aggregation_type: str | None = field("aggregationType", default=None)
    supported_aggregation_types: list[str] | None = field("supportedAggregationTypes", "[str]", default=None)
    supported_time_grain_types: list[str] | None = field("supportedTimeGrainTypes", "[str]", default=None)
    category: str | None = field("category", default=None)


class MigrateNetworkStatus(Model):
    """State of a move to another network mode."""

    subscription_id: str | None = field("subscriptionId", default=None)
    """Subscription of the server."""
    resource_group_name: str | None = field("resourceGroupName", default=None)
    """Resource group of the server."""
    server_name: str | None = field("serverName", default=None)
    """Name of the server."""
    state: NetworkMigrationState | types.NetworkMigrationStateValue = read_only("state", "NetworkMigrationState")
    """State of the server."""


class TrackedResource(Resource):
    """Base of resources that have a region and tags."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    location: str = field("location")
    """Azure region of the resource, such as westeurope."""


class Migration(TrackedResource):
    """A migration of databases to a flexible server."""

    properties: NestedOrNone[MigrationProperties, types.MigrationPropertiesDict] = field(
        "properties", "MigrationProperties", default=None
    )
    """Source, databases, mode and state of a migration."""
    migration_id: str = flattened("properties", init=False)
    """ID of the migration, a GUID."""
    current_status: Nested[MigrationStatus, types.MigrationStatusDict] = flattened("properties", init=False)
    """How far the migration has come."""
    migration_instance_resource_id: str | None = flattened("properties", default=None)
    """ID of the migration runtime server, if one is used."""
    migration_mode: MigrationMode | types.MigrationModeValue | None = flattened("properties", default=None)
    """Offline, or Online to replicate until cutover."""
    migration_option: MigrationOption | types.MigrationOptionValue | None = flattened("properties", default=None)
    """Whether to validate, to migrate or both."""
    source_type: SourceType | types.SourceTypeValue | None = flattened("properties", default=None)
    """Where the source runs."""
    ssl_mode: SslMode | types.SslModeValue | None = flattened("properties", default=None)
    """How the connection to the source is secured."""
    source_db_server_metadata: Nested[DbServerMetadata, types.DbServerMetadataDict] = flattened(
        "properties", init=False
    )
    """Version and size of the source server."""
    target_db_server_metadata: Nested[DbServerMetadata, types.DbServerMetadataDict] = flattened(
        "properties", init=False
    )
    """Version and size of the flexible server."""
    source_db_server_resource_id: str | None = flattened("properties", default=None)
    """ID of the source server."""
    source_db_server_fully_qualified_domain_name: str | None = flattened("properties", default=None)
    """DNS name or IP address of the source server."""
    target_db_server_resource_id: str = flattened("properties", init=False)
    """ID of the flexible server that is migrated to."""
    target_db_server_fully_qualified_domain_name: str | None = flattened("properties", default=None)
    """DNS name or IP address of the flexible server."""
    secret_parameters: NestedOrNone[MigrationSecretParameters, types.MigrationSecretParametersDict] = flattened(
        "properties", default=None
    )
    """User names and passwords for source and target."""
    dbs_to_migrate: list[str] | None = flattened("properties", default=None)
    """Databases to migrate."""
    setup_logical_replication_on_source_db_if_needed: (
        LogicalReplicationOnSourceServer | types.LogicalReplicationOnSourceServerValue | None
    ) = flattened("properties", default=None)
    """Whether logical replication is set up on the source if needed."""
    overwrite_dbs_in_target: OverwriteDatabasesOnTargetServer | types.OverwriteDatabasesOnTargetServerValue | None = (
        flattened("properties", default=None)
    )
    """Whether databases on the target may be overwritten."""
    migration_window_start_time_in_utc: datetime | None = flattened("properties", default=None)
    """When the migration starts."""
    migration_window_end_time_in_utc: datetime | None = flattened("properties", default=None)
    """When the migration ends."""
    migrate_roles: MigrateRolesAndPermissions | types.MigrateRolesAndPermissionsValue | None = flattened(
        "properties", default=None
    )
    """Whether roles and permissions are migrated too."""
    start_data_migration: StartDataMigration | types.StartDataMigrationValue | None = flattened(
        "properties", default=None
    )
    """Whether data migration starts at once."""
    trigger_cutover: TriggerCutover | types.TriggerCutoverValue | None = flattened("properties", default=None)
    """Whether to cut over."""
    dbs_to_trigger_cutover_on: list[str] | None = flattened("properties", default=None)
    """Databases to cut over."""
    cancel: Cancel | types.CancelValue | None = flattened("properties", default=None)
    """Whether to cancel the migration."""
    dbs_to_cancel_migration_on: list[str] | None = flattened("properties", default=None)
    """Databases whose migration is canceled."""


class MigrationNameAvailability(Model):
    """Whether a name for a migration is still free."""

    name: str = field("name")
    """Name to check."""
    type: str = field("type")
    """Resource type the name is for."""
    name_available: bool = read_only("nameAvailable", "bool")
    """Whether the name is valid and still free."""
    reason: MigrationNameAvailabilityReason | types.MigrationNameAvailabilityReasonValue = read_only(
        "reason", "MigrationNameAvailabilityReason"
    )
    """Why the name cannot be used."""
    message: str = read_only("message")
    """Why the name cannot be used, in words."""


class MigrationProperties(Model):
    """Source, databases, mode and state of a migration."""

    migration_id: str = read_only("migrationId")
    """ID of the migration, a GUID."""
    current_status: Nested[MigrationStatus, types.MigrationStatusDict] = read_only("currentStatus", "MigrationStatus")
    """How far the migration has come."""
    migration_instance_resource_id: str | None = field("migrationInstanceResourceId", default=None)
    """ID of the migration runtime server, if one is used."""
    migration_mode: MigrationMode | types.MigrationModeValue | None = field(
        "migrationMode", "MigrationMode", default=None
    )
    """Offline, or Online to replicate until cutover."""
    migration_option: MigrationOption | types.MigrationOptionValue | None = field(
        "migrationOption", "MigrationOption", default=None
    )
    """Whether to validate, to migrate or both."""
    source_type: SourceType | types.SourceTypeValue | None = field("sourceType", "SourceType", default=None)
    """Where the source runs."""
    ssl_mode: SslMode | types.SslModeValue | None = field("sslMode", "SslMode", default=None)
    """How the connection to the source is secured."""
    source_db_server_metadata: Nested[DbServerMetadata, types.DbServerMetadataDict] = read_only(
        "sourceDbServerMetadata", "DbServerMetadata"
    )
    """Version and size of the source server."""
    target_db_server_metadata: Nested[DbServerMetadata, types.DbServerMetadataDict] = read_only(
        "targetDbServerMetadata", "DbServerMetadata"
    )
    """Version and size of the flexible server."""
    source_db_server_resource_id: str | None = field("sourceDbServerResourceId", default=None)
    """ID of the source server."""
    source_db_server_fully_qualified_domain_name: str | None = field(
        "sourceDbServerFullyQualifiedDomainName", default=None
    )
    """DNS name or IP address of the source server."""
    target_db_server_resource_id: str = read_only("targetDbServerResourceId")
    """ID of the flexible server that is migrated to."""
    target_db_server_fully_qualified_domain_name: str | None = field(
        "targetDbServerFullyQualifiedDomainName", default=None
    )
    """DNS name or IP address of the flexible server."""
    secret_parameters: NestedOrNone[MigrationSecretParameters, types.MigrationSecretParametersDict] = field(
        "secretParameters", "MigrationSecretParameters", default=None
    )
    """User names and passwords for source and target."""
    dbs_to_migrate: list[str] | None = field("dbsToMigrate", "[str]", default=None)
    """Databases to migrate."""
    setup_logical_replication_on_source_db_if_needed: (
        LogicalReplicationOnSourceServer | types.LogicalReplicationOnSourceServerValue | None
    ) = field("setupLogicalReplicationOnSourceDbIfNeeded", "LogicalReplicationOnSourceServer", default=None)
    """Whether logical replication is set up on the source if needed."""
    overwrite_dbs_in_target: OverwriteDatabasesOnTargetServer | types.OverwriteDatabasesOnTargetServerValue | None = (
        field("overwriteDbsInTarget", "OverwriteDatabasesOnTargetServer", default=None)
    )
    """Whether databases on the target may be overwritten."""
    migration_window_start_time_in_utc: datetime | None = field(
        "migrationWindowStartTimeInUtc", "iso-8601", default=None
    )
    """When the migration starts."""
    migration_window_end_time_in_utc: datetime | None = field("migrationWindowEndTimeInUtc", "iso-8601", default=None)
    """When the migration ends."""
    migrate_roles: MigrateRolesAndPermissions | types.MigrateRolesAndPermissionsValue | None = field(
        "migrateRoles", "MigrateRolesAndPermissions", default=None
    )
    """Whether roles and permissions are migrated too."""
    start_data_migration: StartDataMigration | types.StartDataMigrationValue | None = field(
        "startDataMigration", "StartDataMigration", default=None
    )
    """Whether data migration starts at once."""
    trigger_cutover: TriggerCutover | types.TriggerCutoverValue | None = field(
        "triggerCutover", "TriggerCutover", default=None
    )
    """Whether to cut over."""
    dbs_to_trigger_cutover_on: list[str] | None = field("dbsToTriggerCutoverOn", "[str]", default=None)
    """Databases to cut over."""
    cancel: Cancel | types.CancelValue | None = field("cancel", "Cancel", default=None)
    """Whether to cancel the migration."""
    dbs_to_cancel_migration_on: list[str] | None = field("dbsToCancelMigrationOn", "[str]", default=None)
    """Databases whose migration is canceled."""


class MigrationPropertiesForPatch(Model):
    """What is changed about a migration."""

    source_db_server_resource_id: str | None = field("sourceDbServerResourceId", default=None)
    """ID of the source server."""
    source_db_server_fully_qualified_domain_name: str | None = field(
        "sourceDbServerFullyQualifiedDomainName", default=None
    )
    """DNS name or IP address of the source server."""
    target_db_server_fully_qualified_domain_name: str | None = field(
        "targetDbServerFullyQualifiedDomainName", default=None
    )
    """DNS name or IP address of the flexible server."""
    secret_parameters: NestedOrNone[MigrationSecretParametersForPatch, types.MigrationSecretParametersForPatchDict] = (
        field("secretParameters", "MigrationSecretParametersForPatch", default=None)
    )
    """User names and passwords for source and target."""
    dbs_to_migrate: list[str] | None = field("dbsToMigrate", "[str]", default=None)
    """Databases to migrate."""
    setup_logical_replication_on_source_db_if_needed: (
        LogicalReplicationOnSourceServer | types.LogicalReplicationOnSourceServerValue | None
    ) = field("setupLogicalReplicationOnSourceDbIfNeeded", "LogicalReplicationOnSourceServer", default=None)
    """Whether logical replication is set up on the source if needed."""
    overwrite_dbs_in_target: OverwriteDatabasesOnTargetServer | types.OverwriteDatabasesOnTargetServerValue | None = (
        field("overwriteDbsInTarget", "OverwriteDatabasesOnTargetServer", default=None)
    )
    """Whether databases on the target may be overwritten."""
    migration_window_start_time_in_utc: datetime | None = field(
        "migrationWindowStartTimeInUtc", "iso-8601", default=None
    )
    """When the migration starts."""
    migrate_roles: MigrateRolesAndPermissions | types.MigrateRolesAndPermissionsValue | None = field(
        "migrateRoles", "MigrateRolesAndPermissions", default=None
    )
    """Whether roles and permissions are migrated too."""
    start_data_migration: StartDataMigration | types.StartDataMigrationValue | None = field(
        "startDataMigration", "StartDataMigration", default=None
    )
    """Whether data migration starts at once."""
    trigger_cutover: TriggerCutover | types.TriggerCutoverValue | None = field(
        "triggerCutover", "TriggerCutover", default=None
    )
    """Whether to cut over."""
    dbs_to_trigger_cutover_on: list[str] | None = field("dbsToTriggerCutoverOn", "[str]", default=None)
    """Databases to cut over."""
    cancel: Cancel | types.CancelValue | None = field("cancel", "Cancel", default=None)
    """Whether to cancel the migration."""
    dbs_to_cancel_migration_on: list[str] | None = field("dbsToCancelMigrationOn", "[str]", default=None)
    """Databases whose migration is canceled."""
    migration_mode: MigrationMode | types.MigrationModeValue | None = field(
        "migrationMode", "MigrationMode", default=None
    )
    """How a migration works: Offline, or Online to replicate until cutover."""


class MigrationResourceForPatch(Model):
    """Changes to a migration, such as a cutover."""

    properties: NestedOrNone[MigrationPropertiesForPatch, types.MigrationPropertiesForPatchDict] = field(
        "properties", "MigrationPropertiesForPatch", default=None
    )
    """What is changed about a migration."""
    source_db_server_resource_id: str | None = flattened("properties", default=None)
    """ID of the source server."""
    source_db_server_fully_qualified_domain_name: str | None = flattened("properties", default=None)
    """DNS name or IP address of the source server."""
    target_db_server_fully_qualified_domain_name: str | None = flattened("properties", default=None)
    """DNS name or IP address of the flexible server."""
    secret_parameters: NestedOrNone[MigrationSecretParametersForPatch, types.MigrationSecretParametersForPatchDict] = (
        flattened("properties", default=None)
    )
    """User names and passwords for source and target."""
    dbs_to_migrate: list[str] | None = flattened("properties", default=None)
    """Databases to migrate."""
    setup_logical_replication_on_source_db_if_needed: (
        LogicalReplicationOnSourceServer | types.LogicalReplicationOnSourceServerValue | None
    ) = flattened("properties", default=None)
    """Whether logical replication is set up on the source if needed."""
    overwrite_dbs_in_target: OverwriteDatabasesOnTargetServer | types.OverwriteDatabasesOnTargetServerValue | None = (
        flattened("properties", default=None)
    )
    """Whether databases on the target may be overwritten."""
    migration_window_start_time_in_utc: datetime | None = flattened("properties", default=None)
    """When the migration starts."""
    migrate_roles: MigrateRolesAndPermissions | types.MigrateRolesAndPermissionsValue | None = flattened(
        "properties", default=None
    )
    """Whether roles and permissions are migrated too."""
    start_data_migration: StartDataMigration | types.StartDataMigrationValue | None = flattened(
        "properties", default=None
    )
    """Whether data migration starts at once."""
    trigger_cutover: TriggerCutover | types.TriggerCutoverValue | None = flattened("properties", default=None)
    """Whether to cut over."""
    dbs_to_trigger_cutover_on: list[str] | None = flattened("properties", default=None)
    """Databases to cut over."""
    cancel: Cancel | types.CancelValue | None = flattened("properties", default=None)
    """Whether to cancel the migration."""
    dbs_to_cancel_migration_on: list[str] | None = flattened("properties", default=None)
    """Databases whose migration is canceled."""
    migration_mode: MigrationMode | types.MigrationModeValue | None = flattened("properties", default=None)
    """How a migration works: Offline, or Online to replicate until cutover."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class MigrationSecretParameters(Model):
    """User names and passwords for source and target of a migration."""

    admin_credentials: Nested[AdminCredentials, types.AdminCredentialsDict] = field(
        "adminCredentials", "AdminCredentials"
    )
    """The passwords."""
    source_server_username: str | None = field("sourceServerUsername", default=None)
    """User name on the source server."""
    target_server_username: str | None = field("targetServerUsername", default=None)
    """User name on the flexible server."""


class MigrationSecretParametersForPatch(Model):
    """User names and passwords for source and target of a migration."""

    admin_credentials: NestedOrNone[AdminCredentialsForPatch, types.AdminCredentialsForPatchDict] = field(
        "adminCredentials", "AdminCredentialsForPatch", default=None
    )
    """The passwords."""
    source_server_username: str | None = field("sourceServerUsername", default=None)
    """User name on the source server."""
    target_server_username: str | None = field("targetServerUsername", default=None)
    """User name on the flexible server."""


class MigrationStatus(Model):
    """State of a migration."""

    state: MigrationState | types.MigrationStateValue = read_only("state", "MigrationState")
    """State of the server."""
    error: str = read_only("error")
    """What went wrong, if it failed."""
    current_sub_state_details: Nested[MigrationSubstateDetails, types.MigrationSubstateDetailsDict] = read_only(
        "currentSubStateDetails", "MigrationSubstateDetails"
    )
    """Details of the step it is at."""


class MigrationSubstateDetails(Model):
    """Step a migration is at, by database."""

    current_sub_state: MigrationSubstate | types.MigrationSubstateValue = read_only(
        "currentSubState", "MigrationSubstate"
    )
    """Migration substate, such as PerformingPreRequisiteSteps or WaitingForLogicalReplicationSetupRequestOnSourceDB."""
    db_details: NestedDictOrNone[DatabaseMigrationState, types.DatabaseMigrationStateDict] = field(
        "dbDetails", "{DatabaseMigrationState}", default=None
    )
    """State of each database, by name."""
    validation_details: NestedOrNone[ValidationDetails, types.ValidationDetailsDict] = field(
        "validationDetails", "ValidationDetails", default=None
    )
    """What validation found."""


class NameAvailabilityModel(CheckNameAvailabilityResponse):
    """Whether a server name is valid and still free."""

    name: str = read_only("name")
    """Name that was checked."""
    type: str = read_only("type")
    """Resource type the name is for."""


class NameProperty(Model):
    """Name of a quota."""

    value: str | None = field("value", default=None)
    """Name as programs use it."""
    localized_value: str | None = field("localizedValue", default=None)
    """The name as people see it, in the language of the caller."""


class Network(Model):
    """Networking of a flexible server."""

    public_network_access: ServerPublicNetworkAccessState | types.ServerPublicNetworkAccessStateValue | None = field(
        "publicNetworkAccess", "ServerPublicNetworkAccessState", default=None
    )
    """Whether the server can be reached from public networks; off in a virtual network."""
    delegated_subnet_resource_id: str | None = field("delegatedSubnetResourceId", default=None)
    """ID of the subnet for the server, delegated to flexible servers."""
    private_dns_zone_arm_resource_id: str | None = field("privateDnsZoneArmResourceId", default=None)
    """ID of the private DNS zone for the server."""


class ObjectRecommendation(ProxyResource):
    """A recommendation about an index or table."""

    kind: str | None = field("kind", default=None)
    """Kind of the object recommendation."""
    properties: Nested[ObjectRecommendationProperties, types.ObjectRecommendationPropertiesDict] = read_only(
        "properties", "ObjectRecommendationProperties"
    )
    """What is recommended, why, and what it would change."""
    initial_recommended_time: datetime = flattened("properties", init=False)
    """When it was first recommended."""
    last_recommended_time: datetime = flattened("properties", init=False)
    """When it was last recommended."""
    times_recommended: int = flattened("properties", init=False)
    """How many times it was recommended."""
    improved_query_ids: list[int] = flattened("properties", init=False)
    """IDs of the queries that get faster."""
    recommendation_reason: str = flattened("properties", init=False)
    """Why it is recommended."""
    current_state: str = flattened("properties", init=False)
    """State of the recommendation."""
    recommendation_type: RecommendationTypeEnum | types.RecommendationTypeEnumValue = flattened(
        "properties", init=False
    )
    """Kind of recommendation."""
    implementation_details: Nested[
        ObjectRecommendationPropertiesImplementationDetails,
        types.ObjectRecommendationPropertiesImplementationDetailsDict,
    ] = flattened("properties", init=False)
    """How to carry it out."""
    analyzed_workload: Nested[
        ObjectRecommendationPropertiesAnalyzedWorkload, types.ObjectRecommendationPropertiesAnalyzedWorkloadDict
    ] = flattened("properties", init=False)
    """Queries that were looked at."""
    estimated_impact: NestedList[ImpactRecord, types.ImpactRecordDict] = flattened("properties", init=False)
    """What it would change."""
    details: Nested[ObjectRecommendationDetails, types.ObjectRecommendationDetailsDict] = flattened(
        "properties", init=False
    )
    """Index or table it is about."""


class ObjectRecommendationDetails(Model):
    """Index or table a recommendation is about."""

    database_name: str | None = field("databaseName", default=None)
    """Name of the database."""
    schema: str | None = field("schema", default=None)
    """Schema of the table."""
    table: str | None = field("table", default=None)
    """Name of the table."""
    index_type: str | None = field("indexType", default=None)
    """Kind of index, such as BTREE."""
    index_name: str | None = field("indexName", default=None)
    """Name of the index."""
    index_columns: list[str] | None = field("indexColumns", "[str]", default=None)
    """Columns of the index."""
    included_columns: list[str] | None = field("includedColumns", "[str]", default=None)
    """Columns included in the index."""


class ObjectRecommendationProperties(Model):
    """What is recommended, why, and what it would change."""

    initial_recommended_time: datetime | None = field("initialRecommendedTime", "iso-8601", default=None)
    """When it was first recommended."""
    last_recommended_time: datetime | None = field("lastRecommendedTime", "iso-8601", default=None)
    """When it was last recommended."""
    times_recommended: int | None = field("timesRecommended", "int", default=None)
    """How many times it was recommended."""
    improved_query_ids: list[int] | None = field("improvedQueryIds", "[int]", default=None)
    """IDs of the queries that get faster."""
    recommendation_reason: str | None = field("recommendationReason", default=None)
    """Why it is recommended."""
    current_state: str | None = field("currentState", default=None)
    """State of the recommendation."""
    recommendation_type: RecommendationTypeEnum | types.RecommendationTypeEnumValue | None = field(
        "recommendationType", "RecommendationTypeEnum", default=None
    )
    """Kind of recommendation."""
    implementation_details: NestedOrNone[
        ObjectRecommendationPropertiesImplementationDetails,
        types.ObjectRecommendationPropertiesImplementationDetailsDict,
    ] = field("implementationDetails", "ObjectRecommendationPropertiesImplementationDetails", default=None)
    """How to carry it out."""
    analyzed_workload: NestedOrNone[
        ObjectRecommendationPropertiesAnalyzedWorkload, types.ObjectRecommendationPropertiesAnalyzedWorkloadDict
    ] = field("analyzedWorkload", "ObjectRecommendationPropertiesAnalyzedWorkload", default=None)
    """Queries that were looked at."""
    estimated_impact: NestedList[ImpactRecord, types.ImpactRecordDict] = read_only("estimatedImpact", "[ImpactRecord]")
    """What it would change."""
    details: Nested[ObjectRecommendationDetails, types.ObjectRecommendationDetailsDict] = read_only(
        "details", "ObjectRecommendationDetails"
    )
    """Index or table it is about."""


class ObjectRecommendationPropertiesAnalyzedWorkload(Model):
    """Queries that a recommendation is based on."""

    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When it began."""
    end_time: datetime | None = field("endTime", "iso-8601", default=None)
    """When it ended."""
    query_count: int | None = field("queryCount", "int", default=None)
    """Number of queries."""


class ObjectRecommendationPropertiesImplementationDetails(Model):
    """How to carry out a recommendation."""

    method: str | None = field("method", default=None)
    """Method, such as SQL."""
    script: str | None = field("script", default=None)
    """Script to run."""


class Operation(Model):
    """An operation of the resource provider, as used in role definitions."""

    name: str = read_only("name")
    """Name of the operation: provider, resource type and action, as used in role definitions."""
    display: Nested[OperationDisplay, types.OperationDisplayDict] = read_only("display", "OperationDisplay")
    """Texts that show the operation to people."""
    is_data_action: bool | None = field("isDataAction", "bool", default=None)
    """Whether the operation works on data rather than on the resource itself."""
    origin: OperationOrigin | types.OperationOriginValue = read_only("origin", "OperationOrigin")
    """Who the operation is meant for: user, system or both."""
    properties: Nested[OperationProperties, types.OperationPropertiesDict] = read_only(
        "properties", "OperationProperties"
    )
    """More about the operation, such as its logs and metrics."""


class OperationDisplay(Model):
    """Texts that show an operation to people."""

    provider: str = read_only("provider")
    """Name of the resource provider."""
    resource: str = read_only("resource")
    """Kind of resource the operation works on."""
    operation: str = read_only("operation")
    """Short name of the operation."""
    description: str = read_only("description")
    """What the operation does."""


class OperationProperties(Model):
    """Metrics and logs of the provider."""

    service_specification: NestedOrNone[ServiceSpecification, types.ServiceSpecificationDict] = field(
        "serviceSpecification", "ServiceSpecification", default=None
    )
    """Metrics and logs of the provider."""


class PolicyDetail(Model):
    """A policy checked before an upgrade."""

    policy_name: str | None = field("policyName", default=None)
    """Name of the policy."""
    passed: bool | None = field("passed", "bool", default=None)
    """Whether the server meets it."""
    error_code: int | None = field("errorCode", "int", default=None)
    """Code of the error, for programs to act on."""
    error_message: str | None = field("errorMessage", default=None)
    """What went wrong, in words."""
    policy_description: str | None = field("policyDescription", default=None)
    """What the policy is about."""


class PrecheckErrorInfo(Model):
    """A problem found by an upgrade precheck."""

    error_code: int | None = field("errorCode", "int", default=None)
    """Code of the error, for programs to act on."""
    error_message: str | None = field("errorMessage", default=None)
    """What went wrong, in words."""


class PrecheckResult(Model):
    """What an upgrade precheck found."""

    action: str | None = field("action", default=None)
    """What to do next."""
    upgrade_sequence: NestedOrNone[UpgradeSequence, types.UpgradeSequenceDict] = field(
        "upgradeSequence", "UpgradeSequence", default=None
    )
    """Versions of the upgrade."""
    error_info: NestedListOrNone[PrecheckErrorInfo, types.PrecheckErrorInfoDict] = field(
        "errorInfo", "[PrecheckErrorInfo]", default=None
    )
    """Problems that were found."""


class PrivateEndpoint(Model):
    """The private endpoint at the other end of a connection."""

    id: str = read_only("id")
    """Resource ID of the private endpoint."""


class PrivateEndpointConnection(Resource):
    """A private endpoint connection of a flexible server."""

    properties: NestedOrNone[PrivateEndpointConnectionProperties, types.PrivateEndpointConnectionPropertiesDict] = (
        field("properties", "PrivateEndpointConnectionProperties", default=None)
    )
    """Endpoint and approval state of a private endpoint connection."""
    group_ids: list[str] = flattened("properties", init=False)
    """Names of the sub-resources the private endpoint connects to."""
    private_endpoint: NestedOrNone[PrivateEndpoint, types.PrivateEndpointDict] = flattened("properties", default=None)
    """The private endpoint that is connected."""
    private_link_service_connection_state: NestedOrNone[
        PrivateLinkServiceConnectionState, types.PrivateLinkServiceConnectionStateDict
    ] = flattened("properties", default=None)
    """Whether the connection is approved, and why."""
    provisioning_state: (
        PrivateEndpointConnectionProvisioningState | types.PrivateEndpointConnectionProvisioningStateValue
    ) = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""


class PrivateEndpointConnectionProperties(Model):
    """Endpoint and approval state of a private endpoint connection."""

    group_ids: list[str] = read_only("groupIds", "[str]")
    """Names of the sub-resources the private endpoint connects to."""
    private_endpoint: NestedOrNone[PrivateEndpoint, types.PrivateEndpointDict] = field(
        "privateEndpoint", "PrivateEndpoint", default=None
    )
    """The private endpoint that is connected."""
    private_link_service_connection_state: Nested[
        PrivateLinkServiceConnectionState, types.PrivateLinkServiceConnectionStateDict
    ] = field("privateLinkServiceConnectionState", "PrivateLinkServiceConnectionState")
    """Whether the connection is approved, and why."""
    provisioning_state: (
        PrivateEndpointConnectionProvisioningState | types.PrivateEndpointConnectionProvisioningStateValue
    ) = read_only("provisioningState", "PrivateEndpointConnectionProvisioningState")
    """State of the last create or update, such as Succeeded or Failed."""


class PrivateLinkResource(ProxyResource):
    """A sub-resource that a private endpoint can connect to."""

    properties: NestedOrNone[PrivateLinkResourceProperties, types.PrivateLinkResourcePropertiesDict] = field(
        "properties", "PrivateLinkResourceProperties", default=None
    )
    """Group, members and DNS zones of a sub-resource for private endpoints."""
    group_id: str = flattened("properties", init=False)
    """Name of the sub-resource a private endpoint connects to."""
    required_members: list[str] = flattened("properties", init=False)
    """Members of the sub-resource that need a private IP address."""
    required_zone_names: list[str] | None = flattened("properties", default=None)
    """Private DNS zones that have to resolve the names of the resource."""


class PrivateLinkResourceProperties(Model):
    """Group, members and DNS zones of a sub-resource for private endpoints."""

    group_id: str = read_only("groupId")
    """Name of the sub-resource a private endpoint connects to."""
    required_members: list[str] = read_only("requiredMembers", "[str]")
    """Members of the sub-resource that need a private IP address."""
    required_zone_names: list[str] | None = field("requiredZoneNames", "[str]", default=None)
    """Private DNS zones that have to resolve the names of the resource."""


class PrivateLinkServiceConnectionState(Model):
    """Whether a private endpoint connection is approved, and why."""

    status: PrivateEndpointServiceConnectionStatus | types.PrivateEndpointServiceConnectionStatusValue | None = field(
        "status", "PrivateEndpointServiceConnectionStatus", default=None
    )
    """Approval state of the connection."""
    description: str | None = field("description", default=None)
    """Reason for the approval or rejection."""
    actions_required: str | None = field("actionsRequired", default=None)
    """What the consumer has to do after the connection changes; None if nothing."""


class QuotaUsage(Model):
    """Use of one quota in a region."""

    name: NestedOrNone[NameProperty, types.NamePropertyDict] = field("name", "NameProperty", default=None)
    """Name of the quota."""
    limit: int | None = field("limit", "int", default=None)
    """How much may be used."""
    unit: str | None = field("unit", default=None)
    """Unit of the numbers."""
    current_value: int | None = field("currentValue", "int", default=None)
    """How much is used now."""
    id: str | None = field("id", default=None)
    """ID of the quota."""


class Replica(Model):
    """Settings of a read replica."""

    role: ReplicationRole | types.ReplicationRoleValue | None = field("role", "ReplicationRole", default=None)
    """Role of the server in replication."""
    capacity: int = read_only("capacity", "int")
    """How many replicas the server may have."""
    replication_state: ReplicationState | types.ReplicationStateValue = read_only(
        "replicationState", "ReplicationState"
    )
    """State of replication."""
    promote_mode: ReadReplicaPromoteMode | types.ReadReplicaPromoteModeValue | None = field(
        "promoteMode", "ReadReplicaPromoteMode", default=None
    )
    """Set to promote the replica: on its own, or in exchange with the primary."""
    promote_option: ReadReplicaPromoteOption | types.ReadReplicaPromoteOptionValue | None = field(
        "promoteOption", "ReadReplicaPromoteOption", default=None
    )
    """Whether to wait until all data is replicated."""


class RestartParameter(Model):
    """How a server is restarted."""

    restart_with_failover: bool | None = field("restartWithFailover", "bool", default=None)
    """Whether to fail over to the standby."""
    failover_mode: FailoverMode | types.FailoverModeValue | None = field("failoverMode", "FailoverMode", default=None)
    """How to fail over."""


class Server(TrackedResource):
    """A PostgreSQL flexible server."""

    properties: NestedOrNone[ServerProperties, types.ServerPropertiesDict] = field(
        "properties", "ServerProperties", default=None
    )
    """Version, storage, networking, availability and other settings of a flexible server."""
    administrator_login: str | None = flattened("properties", default=None)
    """Login name of the administrator; cannot be changed once set."""
    administrator_login_password: str | None = flattened("properties", default=None)
    """Password of the administrator; write-only."""
    version: str | None = flattened("properties", default=None)
    """Major version of PostgreSQL, such as 17."""
    minor_version: str = flattened("properties", init=False)
    """Minor version of PostgreSQL."""
    state: ServerState | types.ServerStateValue = flattened("properties", init=False)
    """State of the server."""
    fully_qualified_domain_name: str = flattened("properties", init=False)
    """Fully qualified DNS name, to connect to."""
    storage: NestedOrNone[Storage, types.StorageDict] = flattened("properties", default=None)
    """Size and performance of storage."""
    auth_config: NestedOrNone[AuthConfig, types.AuthConfigDict] = flattened("properties", default=None)
    """How clients sign in: password, Microsoft Entra ID or both."""
    data_encryption: NestedOrNone[DataEncryption, types.DataEncryptionDict] = flattened("properties", default=None)
    """Encryption with keys from your own key vault."""
    backup: NestedOrNone[Backup, types.BackupDict] = flattened("properties", default=None)
    """Backup settings."""
    network: NestedOrNone[Network, types.NetworkDict] = flattened("properties", default=None)
    """Networking: public access or a virtual network."""
    high_availability: NestedOrNone[HighAvailability, types.HighAvailabilityDict] = flattened(
        "properties", default=None
    )
    """Standby server that takes over."""
    maintenance_window: NestedOrNone[MaintenanceWindow, types.MaintenanceWindowDict] = flattened(
        "properties", default=None
    )
    """When maintenance may happen."""
    source_server_resource_id: str | None = flattened("properties", default=None)
    """ID of the server to restore or replicate."""
    point_in_time_utc: datetime | None = flattened("properties", default=None)
    """Time to restore to."""
    availability_zone: str | None = flattened("properties", default=None)
    """Availability zone of the server."""
    replication_role: ReplicationRole | types.ReplicationRoleValue | None = flattened("properties", default=None)
    """Role of the server in replication."""
    replica_capacity: int = flattened("properties", init=False)
    """How many read replicas the server may have."""
    replica: NestedOrNone[Replica, types.ReplicaDict] = flattened("properties", default=None)
    """Settings of a read replica."""
    create_mode: CreateMode | types.CreateModeValue | None = flattened("properties", default=None)
    """Whether the server is new, restored, a replica or revived."""
    private_endpoint_connections: NestedList[PrivateEndpointConnection, types.PrivateEndpointConnectionDict] = (
        flattened("properties", init=False)
    )
    """Private endpoint connections to the resource."""
    cluster: NestedOrNone[Cluster, types.ClusterDict] = flattened("properties", default=None)
    """Settings of an elastic cluster."""
    fips_mode: FipsMode | types.FipsModeValue | None = flattened("properties", default=None)
    """Whether FIPS mode is on: Enabled or Disabled."""
    sku: NestedOrNone[Sku, types.SkuDict] = field("sku", "Sku", default=None)
    """Size and price tier of the PostgreSQL flexible server."""
    identity: NestedOrNone[UserAssignedIdentity, types.UserAssignedIdentityDict] = field(
        "identity", "UserAssignedIdentity", default=None
    )
    """Managed identities of the resource."""


class ServerEditionCapability(CapabilityBase):
    """A tier with its sizes and storage."""

    name: str = read_only("name")
    """Name of the tier."""
    default_sku_name: str = read_only("defaultSkuName")
    """Default size."""
    supported_storage_editions: NestedList[StorageEditionCapability, types.StorageEditionCapabilityDict] = read_only(
        "supportedStorageEditions", "[StorageEditionCapability]"
    )
    """Storage of the tier."""
    supported_server_skus: NestedList[ServerSkuCapability, types.ServerSkuCapabilityDict] = read_only(
        "supportedServerSkus", "[ServerSkuCapability]"
    )
    """Sizes of the tier."""


class ServerForPatch(Model):
    """Settings and tags of a flexible server to change."""

    sku: NestedOrNone[SkuForPatch, types.SkuForPatchDict] = field("sku", "SkuForPatch", default=None)
    """Size and price tier of the PostgreSQL flexible server."""
    identity: NestedOrNone[UserAssignedIdentity, types.UserAssignedIdentityDict] = field(
        "identity", "UserAssignedIdentity", default=None
    )
    """Managed identities of the resource."""
    properties: NestedOrNone[ServerPropertiesForPatch, types.ServerPropertiesForPatchDict] = field(
        "properties", "ServerPropertiesForPatch", default=None
    )
    """Version, storage, networking, availability and other settings of a flexible server."""
    administrator_login: str = flattened("properties", init=False)
    """Login name of the administrator; cannot be changed once set."""
    administrator_login_password: str | None = flattened("properties", default=None)
    """Password of the administrator; write-only."""
    version: str | None = flattened("properties", default=None)
    """Major version of PostgreSQL, such as 17."""
    storage: NestedOrNone[Storage, types.StorageDict] = flattened("properties", default=None)
    """Size and performance of storage."""
    backup: NestedOrNone[BackupForPatch, types.BackupForPatchDict] = flattened("properties", default=None)
    """Backup settings."""
    high_availability: NestedOrNone[HighAvailabilityForPatch, types.HighAvailabilityForPatchDict] = flattened(
        "properties", default=None
    )
    """Standby server that takes over."""
    maintenance_window: NestedOrNone[MaintenanceWindowForPatch, types.MaintenanceWindowForPatchDict] = flattened(
        "properties", default=None
    )
    """When maintenance may happen."""
    auth_config: NestedOrNone[AuthConfigForPatch, types.AuthConfigForPatchDict] = flattened("properties", default=None)
    """How clients sign in: password, Microsoft Entra ID or both."""
    data_encryption: NestedOrNone[DataEncryption, types.DataEncryptionDict] = flattened("properties", default=None)
    """Encryption with keys from your own key vault."""
    availability_zone: str | None = flattened("properties", default=None)
    """Availability zone of the server."""
    create_mode: CreateModeForPatch | types.CreateModeForPatchValue | None = flattened("properties", default=None)
    """Whether the server is new, restored, a replica or revived."""
    source_server_resource_id: str | None = flattened("properties", default=None)
    """ID of the server to restore or replicate."""
    replication_role: ReplicationRole | types.ReplicationRoleValue | None = flattened("properties", default=None)
    """Role of the server in replication."""
    replica: NestedOrNone[Replica, types.ReplicaDict] = flattened("properties", default=None)
    """Settings of a read replica."""
    network: NestedOrNone[Network, types.NetworkDict] = flattened("properties", default=None)
    """Networking: public access or a virtual network."""
    cluster: NestedOrNone[Cluster, types.ClusterDict] = flattened("properties", default=None)
    """Settings of an elastic cluster."""
    fips_mode: FipsMode | types.FipsModeValue | None = flattened("properties", default=None)
    """Whether FIPS mode is on: Enabled or Disabled."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class ServerProperties(Model):
    """Version, storage, networking, availability and other settings of a flexible server."""

    administrator_login: str | None = field("administratorLogin", default=None)
    """Login name of the administrator; cannot be changed once set."""
    administrator_login_password: str | None = field("administratorLoginPassword", default=None, secret=True)
    """Password of the administrator; write-only."""
    version: str | None = field("version", default=None)
    """Major version of PostgreSQL, such as 17."""
    minor_version: str = read_only("minorVersion")
    """Minor version of PostgreSQL."""
    state: ServerState | types.ServerStateValue = read_only("state", "ServerState")
    """State of the server."""
    fully_qualified_domain_name: str = read_only("fullyQualifiedDomainName")
    """Fully qualified DNS name, to connect to."""
    storage: NestedOrNone[Storage, types.StorageDict] = field("storage", "Storage", default=None)
    """Size and performance of storage."""
    auth_config: NestedOrNone[AuthConfig, types.AuthConfigDict] = field("authConfig", "AuthConfig", default=None)
    """How clients sign in: password, Microsoft Entra ID or both."""
    data_encryption: NestedOrNone[DataEncryption, types.DataEncryptionDict] = field(
        "dataEncryption", "DataEncryption", default=None
    )
    """Encryption with keys from your own key vault."""
    backup: NestedOrNone[Backup, types.BackupDict] = field("backup", "Backup", default=None)
    """Backup settings."""
    network: NestedOrNone[Network, types.NetworkDict] = field("network", "Network", default=None)
    """Networking: public access or a virtual network."""
    high_availability: NestedOrNone[HighAvailability, types.HighAvailabilityDict] = field(
        "highAvailability", "HighAvailability", default=None
    )
    """Standby server that takes over."""
    maintenance_window: NestedOrNone[MaintenanceWindow, types.MaintenanceWindowDict] = field(
        "maintenanceWindow", "MaintenanceWindow", default=None
    )
    """When maintenance may happen."""
    source_server_resource_id: str | None = field("sourceServerResourceId", default=None)
    """ID of the server to restore or replicate."""
    point_in_time_utc: datetime | None = field("pointInTimeUTC", "iso-8601", default=None)
    """Time to restore to."""
    availability_zone: str | None = field("availabilityZone", default=None)
    """Availability zone of the server."""
    replication_role: ReplicationRole | types.ReplicationRoleValue | None = field(
        "replicationRole", "ReplicationRole", default=None
    )
    """Role of the server in replication."""
    replica_capacity: int = read_only("replicaCapacity", "int")
    """How many read replicas the server may have."""
    replica: NestedOrNone[Replica, types.ReplicaDict] = field("replica", "Replica", default=None)
    """Settings of a read replica."""
    create_mode: CreateMode | types.CreateModeValue | None = field("createMode", "CreateMode", default=None)
    """Whether the server is new, restored, a replica or revived."""
    private_endpoint_connections: NestedList[PrivateEndpointConnection, types.PrivateEndpointConnectionDict] = (
        read_only("privateEndpointConnections", "[PrivateEndpointConnection]")
    )
    """Private endpoint connections to the resource."""
    cluster: NestedOrNone[Cluster, types.ClusterDict] = field("cluster", "Cluster", default=None)
    """Settings of an elastic cluster."""
    fips_mode: FipsMode | types.FipsModeValue | None = field("fipsMode", "FipsMode", default=None)
    """Whether FIPS mode is on: Enabled or Disabled."""


class ServerPropertiesForPatch(Model):
    """Version, storage, networking, availability and other settings of a flexible server."""

    administrator_login: str = read_only("administratorLogin")
    """Login name of the administrator; cannot be changed once set."""
    administrator_login_password: str | None = field("administratorLoginPassword", default=None, secret=True)
    """Password of the administrator; write-only."""
    version: str | None = field("version", default=None)
    """Major version of PostgreSQL, such as 17."""
    storage: NestedOrNone[Storage, types.StorageDict] = field("storage", "Storage", default=None)
    """Size and performance of storage."""
    backup: NestedOrNone[BackupForPatch, types.BackupForPatchDict] = field("backup", "BackupForPatch", default=None)
    """Backup settings."""
    high_availability: NestedOrNone[HighAvailabilityForPatch, types.HighAvailabilityForPatchDict] = field(
        "highAvailability", "HighAvailabilityForPatch", default=None
    )
    """Standby server that takes over."""
    maintenance_window: NestedOrNone[MaintenanceWindowForPatch, types.MaintenanceWindowForPatchDict] = field(
        "maintenanceWindow", "MaintenanceWindowForPatch", default=None
    )
    """When maintenance may happen."""
    auth_config: NestedOrNone[AuthConfigForPatch, types.AuthConfigForPatchDict] = field(
        "authConfig", "AuthConfigForPatch", default=None
    )
    """How clients sign in: password, Microsoft Entra ID or both."""
    data_encryption: NestedOrNone[DataEncryption, types.DataEncryptionDict] = field(
        "dataEncryption", "DataEncryption", default=None
    )
    """Encryption with keys from your own key vault."""
    availability_zone: str | None = field("availabilityZone", default=None)
    """Availability zone of the server."""
    create_mode: CreateModeForPatch | types.CreateModeForPatchValue | None = field(
        "createMode", "CreateModeForPatch", default=None
    )
    """Whether the server is new, restored, a replica or revived."""
    source_server_resource_id: str | None = field("sourceServerResourceId", default=None)
    """ID of the server to restore or replicate."""
    replication_role: ReplicationRole | types.ReplicationRoleValue | None = field(
        "replicationRole", "ReplicationRole", default=None
    )
    """Role of the server in replication."""
    replica: NestedOrNone[Replica, types.ReplicaDict] = field("replica", "Replica", default=None)
    """Settings of a read replica."""
    network: NestedOrNone[Network, types.NetworkDict] = field("network", "Network", default=None)
    """Networking: public access or a virtual network."""
    cluster: NestedOrNone[Cluster, types.ClusterDict] = field("cluster", "Cluster", default=None)
    """Settings of an elastic cluster."""
    fips_mode: FipsMode | types.FipsModeValue | None = field("fipsMode", "FipsMode", default=None)
    """Whether FIPS mode is on: Enabled or Disabled."""


class ServerSku(Model):
    """Size of a server."""

    name: str | None = field("name", default=None)
    """Name of the size, such as Standard_D4ds_v5."""
    tier: SkuTier | types.SkuTierValue | None = field("tier", "SkuTier", default=None)
    """SKU tier: Burstable, GeneralPurpose or MemoryOptimized."""


class ServerSkuCapability(CapabilityBase):
    """A size that servers can have."""

    name: str = read_only("name")
    """Name of the size."""
    v_cores: int = read_only("vCores", "int")
    """Number of vCores."""
    supported_iops: int = read_only("supportedIops", "int")
    """Most IOPS."""
    supported_memory_per_vcore_mb: int = read_only("supportedMemoryPerVcoreMb", "int")
    """Memory per vCore in MB."""
    supported_zones: list[str] = read_only("supportedZones", "[str]")
    """Availability zones it is offered in."""
    supported_ha_mode: list[HighAvailabilityMode | types.HighAvailabilityModeValue] = read_only(
        "supportedHaMode", "[HighAvailabilityMode]"
    )
    """Modes of high availability."""
    supported_features: NestedList[SupportedFeature, types.SupportedFeatureDict] = read_only(
        "supportedFeatures", "[SupportedFeature]"
    )
    """Features and whether they are offered."""
    security_profile: str = read_only("securityProfile")
    """Security profile of the size."""


class ServerVersionCapability(CapabilityBase):
    """A version of PostgreSQL."""

    name: str = read_only("name")
    """The version."""
    supported_versions_to_upgrade: list[str] = read_only("supportedVersionsToUpgrade", "[str]")
    """Versions it can be upgraded to."""
    supported_features: NestedList[SupportedFeature, types.SupportedFeatureDict] = read_only(
        "supportedFeatures", "[SupportedFeature]"
    )
    """Features and whether they are offered."""


class ServiceSpecification(Model):
    """Metrics and logs of the provider."""

    metric_specifications: NestedList[MetricSpecification, types.MetricSpecificationDict] = read_only(
        "metricSpecifications", "[MetricSpecification]"
    )
    log_specifications: NestedList[LogSpecification, types.LogSpecificationDict] = read_only(
        "logSpecifications", "[LogSpecification]"
    )


class Sku(Model):
    """Size and tier of a flexible server."""

    name: str = field("name")
    """Name of the size, such as Standard_D4ds_v5."""
    tier: SkuTier | types.SkuTierValue = field("tier", "SkuTier")
    """Tier: Burstable, GeneralPurpose or MemoryOptimized."""


class SkuForPatch(Model):
    """Changes to the size of a server."""

    name: str | None = field("name", default=None)
    """Name of the size, such as Standard_D4ds_v5."""
    tier: SkuTier | types.SkuTierValue | None = field("tier", "SkuTier", default=None)
    """Tier the size belongs to."""


class StartMajorVersionUpgradePrecheckRequest(Model):
    """Version to check an upgrade to."""

    target_version: str = field("targetVersion")
    """Version to upgrade to."""


class StartMajorVersionUpgradePrecheckResponse(Model):
    """An upgrade precheck that was started."""

    name: str | None = field("name", default=None)
    """ID of the precheck."""
    create_time: datetime | None = field("createTime", "iso-8601", default=None)
    """When it was started."""
    status: MajorVersionUpgradePrecheckStatus | types.MajorVersionUpgradePrecheckStatusValue | None = field(
        "status", "MajorVersionUpgradePrecheckStatus", default=None
    )
    """Major version upgrade precheck status: Validating, Succeeded, Failed or Canceled."""


class Storage(Model):
    """Size and performance of a server's storage."""

    storage_size_gb: int | None = field("storageSizeGB", "int", default=None)
    """Size in GB; can only grow."""
    auto_grow: StorageAutoGrow | types.StorageAutoGrowValue | None = field("autoGrow", "StorageAutoGrow", default=None)
    """Whether storage grows by itself."""
    auto_grow_max_threshold_mb: int | None = field("autoGrowMaxThresholdMb", "int", default=None)
    """Size in MB up to which it grows by itself."""
    auto_grow_increment_percent: int | None = field("autoGrowIncrementPercent", "int", default=None)
    """Growth in percent at a time."""
    tier: AzureManagedDiskPerformanceTier | types.AzureManagedDiskPerformanceTierValue | None = field(
        "tier", "AzureManagedDiskPerformanceTier", default=None
    )
    """Performance tier, for Premium SSD."""
    iops: int | None = field("iops", "int", default=None)
    """IOPS, for Premium SSD v2 and Ultra."""
    throughput: int | None = field("throughput", "int", default=None)
    """Throughput in MB per second, for Premium SSD v2 and Ultra."""
    type: StorageType | types.StorageTypeValue | None = field("type", "StorageType", default=None)
    """Kind of disk; Premium_LRS by default."""


class StorageEditionCapability(CapabilityBase):
    """A kind of storage with its sizes."""

    name: str = read_only("name")
    """Name of the kind."""
    default_storage_size_mb: int = read_only("defaultStorageSizeMb", "int")
    """Default size in MB."""
    supported_storage_mb: NestedList[StorageMbCapability, types.StorageMbCapabilityDict] = read_only(
        "supportedStorageMb", "[StorageMbCapability]"
    )
    """Sizes."""


class StorageMbCapability(CapabilityBase):
    """A size of storage with its performance."""

    supported_iops: int = read_only("supportedIops", "int")
    """IOPS of the size."""
    supported_maximum_iops: int = read_only("supportedMaximumIops", "int")
    """Most IOPS of the size."""
    storage_size_mb: int = read_only("storageSizeMb", "int")
    """Size in MB."""
    maximum_storage_size_mb: int = read_only("maximumStorageSizeMb", "int")
    """Largest size in MB."""
    supported_throughput: int = read_only("supportedThroughput", "int")
    """Throughput in MB per second."""
    supported_maximum_throughput: int = read_only("supportedMaximumThroughput", "int")
    """Most throughput in MB per second."""
    default_iops_tier: str = read_only("defaultIopsTier")
    """Default performance tier."""
    supported_iops_tiers: NestedList[StorageTierCapability, types.StorageTierCapabilityDict] = read_only(
        "supportedIopsTiers", "[StorageTierCapability]"
    )
    """Performance tiers of the size."""


class StorageTierCapability(CapabilityBase):
    """A performance tier of storage."""

    name: str = read_only("name")
    """Name of the tier."""
    iops: int = read_only("iops", "int")
    """IOPS of the tier."""


class SupportedFeature(Model):
    """A feature, and whether it is offered."""

    name: str = read_only("name")
    """Name of the feature."""
    status: FeatureStatus | types.FeatureStatusValue = read_only("status", "FeatureStatus")
    """Whether feature is on: Enabled or Disabled."""


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


class TuningOptions(ProxyResource):
    """A tuning option: index tuning or table tuning."""

    properties: NestedOrNone[TuningOptionsProperties, types.TuningOptionsPropertiesDict] = field(
        "properties", "TuningOptionsProperties", default=None
    )
    """State of a tuning option."""


class TuningOptionsProperties(Model):
    """State of a tuning option."""

    state: str = read_only("state")
    """State of the tuning option."""


class UpgradeSequence(Model):
    """Versions of an upgrade."""

    source_version: str | None = field("sourceVersion", default=None)
    """Version before the upgrade."""
    target_version: str | None = field("targetVersion", default=None)
    """Version to upgrade to."""


class UserAssignedIdentity(Model):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    user_assigned_identities: NestedDictOrNone[UserIdentity, types.UserIdentityDict] = field(
        "userAssignedIdentities", "{UserIdentity}", default=None
    )
    """User-assigned identities, keyed by resource ID."""
    principal_id: str | None = field("principalId", default=None)
    """Object ID of the identity's service principal."""
    type: IdentityType | types.IdentityTypeValue = field("type", "IdentityType")
    """Which kinds of managed identity a resource has: system-assigned, user-assigned, both or none."""
    tenant_id: str = read_only("tenantId")
    """ID of the Microsoft Entra tenant."""


class UserIdentity(Model):
    """A user-assigned identity; filled by the service."""

    principal_id: str | None = field("principalId", default=None)
    """Object ID of the service principal in Microsoft Entra ID."""
    client_id: str | None = field("clientId", default=None)
    """Client (application) ID in Microsoft Entra ID."""


class ValidationDetails(Model):
    """What validation of a migration found."""

    status: ValidationState | types.ValidationStateValue | None = field("status", "ValidationState", default=None)
    """Validation state: Failed, Succeeded or Warning."""
    validation_start_time_in_utc: datetime | None = field("validationStartTimeInUtc", "iso-8601", default=None)
    """When validation began."""
    validation_end_time_in_utc: datetime | None = field("validationEndTimeInUtc", "iso-8601", default=None)
    """When validation ended."""
    server_level_validation_details: NestedListOrNone[ValidationSummaryItem, types.ValidationSummaryItemDict] = field(
        "serverLevelValidationDetails", "[ValidationSummaryItem]", default=None
    )
    """What was found for the server."""
    db_level_validation_details: NestedListOrNone[DbLevelValidationStatus, types.DbLevelValidationStatusDict] = field(
        "dbLevelValidationDetails", "[DbLevelValidationStatus]", default=None
    )
    """What was found for each database."""


class ValidationMessage(Model):
    """A message of validation."""

    state: ValidationState | types.ValidationStateValue | None = field("state", "ValidationState", default=None)
    """State of the server."""
    message: str | None = field("message", default=None)
    """The message."""


class ValidationSummaryItem(Model):
    """One check of validation, with its messages."""

    type: str | None = field("type", default=None)
    """Kind of check."""
    state: ValidationState | types.ValidationStateValue | None = field("state", "ValidationState", default=None)
    """State of the server."""
    messages: NestedListOrNone[ValidationMessage, types.ValidationMessageDict] = field(
        "messages", "[ValidationMessage]", default=None
    )
    """Messages."""


class VirtualEndpoint(ProxyResource):
    """A virtual endpoint: DNS names that follow the primary and a replica."""

    properties: NestedOrNone[VirtualEndpointResourceProperties, types.VirtualEndpointResourcePropertiesDict] = field(
        "properties", "VirtualEndpointResourceProperties", default=None
    )
    """Members and DNS names of a virtual endpoint."""
    endpoint_type: VirtualEndpointType | types.VirtualEndpointTypeValue | None = flattened("properties", default=None)
    """Kind of virtual endpoint; ReadWrite."""
    members: list[str] | None = flattened("properties", default=None)
    """Names of the servers."""
    virtual_endpoints: list[str] = flattened("properties", init=False)
    """DNS names of the endpoint."""


class VirtualEndpointResourceForPatch(Model):
    """Changes to a virtual endpoint."""

    properties: NestedOrNone[VirtualEndpointResourceProperties, types.VirtualEndpointResourcePropertiesDict] = field(
        "properties", "VirtualEndpointResourceProperties", default=None
    )
    """Members and DNS names of a virtual endpoint."""
    endpoint_type: VirtualEndpointType | types.VirtualEndpointTypeValue | None = flattened("properties", default=None)
    """Kind of virtual endpoint; ReadWrite."""
    members: list[str] | None = flattened("properties", default=None)
    """Names of the servers."""
    virtual_endpoints: list[str] = flattened("properties", init=False)
    """DNS names of the endpoint."""


class VirtualEndpointResourceProperties(Model):
    """Members and DNS names of a virtual endpoint."""

    endpoint_type: VirtualEndpointType | types.VirtualEndpointTypeValue | None = field(
        "endpointType", "VirtualEndpointType", default=None
    )
    """Kind of virtual endpoint; ReadWrite."""
    members: list[str] | None = field("members", "[str]", default=None)
    """Names of the servers."""
    virtual_endpoints: list[str] = read_only("virtualEndpoints", "[str]")
    """DNS names of the endpoint."""


class VirtualNetworkSubnetUsageModel(Model):
    """How flexible servers use the subnets of a virtual network."""

    delegated_subnets_usage: NestedList[DelegatedSubnetUsage, types.DelegatedSubnetUsageDict] = read_only(
        "delegatedSubnetsUsage", "[DelegatedSubnetUsage]"
    )
    """Use, one entry for each subnet."""
    location: str = read_only("location")
    """Region of the virtual network."""
    subscription_id: str = read_only("subscriptionId")
    """Subscription of the virtual network."""


class VirtualNetworkSubnetUsageParameter(Model):
    """Virtual network to look at."""

    virtual_network_arm_resource_id: str | None = field("virtualNetworkArmResourceId", default=None)
    """ID of the virtual network."""
