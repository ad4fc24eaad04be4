# Generated from swagger/postgresql/postgresql.json (2026-10-01, sha256 2ba18249fe5d).
# Do not edit: run "make generate".

"""Dicts that stand for the models of the service ``postgresql``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from . import models

AzureManagedDiskPerformanceTierValue: TypeAlias = Literal[
    "P1", "P2", "P3", "P4", "P6", "P10", "P15", "P20", "P30", "P40", "P50", "P60", "P70", "P80"
]
BackupTypeValue: TypeAlias = Literal["Full", "Customer On-Demand"]
CancelValue: TypeAlias = Literal["True", "False"]
CapabilityStatusValue: TypeAlias = Literal["Visible", "Available", "Default", "Disabled"]
CheckNameAvailabilityReasonValue: TypeAlias = Literal["Invalid", "AlreadyExists"]
ConfigurationDataTypeValue: TypeAlias = Literal["Boolean", "Numeric", "Integer", "Enumeration", "String", "Set"]
CreateModeValue: TypeAlias = Literal[
    "Default", "Create", "Update", "PointInTimeRestore", "GeoRestore", "Replica", "ReviveDropped"
]
CreateModeForPatchValue: TypeAlias = Literal["Default", "Update"]
CreatedByTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
DataEncryptionTypeValue: TypeAlias = Literal["SystemManaged", "AzureKeyVault"]
EncryptionKeyStatusValue: TypeAlias = Literal["Valid", "Invalid"]
ExecutionStatusValue: TypeAlias = Literal["Running", "Cancelled", "Failed", "Succeeded"]
FailoverModeValue: TypeAlias = Literal["PlannedFailover", "ForcedFailover", "PlannedSwitchover", "ForcedSwitchover"]
FastProvisioningSupportValue: TypeAlias = Literal["Enabled", "Disabled"]
FeatureStatusValue: TypeAlias = Literal["Enabled", "Disabled"]
FipsModeValue: TypeAlias = Literal["Enabled", "Disabled"]
GeographicallyRedundantBackupValue: TypeAlias = Literal["Enabled", "Disabled"]
GeographicallyRedundantBackupSupportValue: TypeAlias = Literal["Enabled", "Disabled"]
HighAvailabilityModeValue: TypeAlias = Literal["ZoneRedundant", "SameZone"]
HighAvailabilityStateValue: TypeAlias = Literal[
    "NotEnabled",
    "CreatingStandby",
    "ReplicatingData",
    "FailingOver",
    "Healthy",
    "RemovingStandby",
    "RecreatingStandby",
    "ComputeUpdatingByFailover",
]
IdentityTypeValue: TypeAlias = Literal["None", "UserAssigned", "SystemAssigned", "SystemAssigned,UserAssigned"]
ImmutableBackupValue: TypeAlias = Literal["Enabled", "Disabled"]
LocationRestrictedValue: TypeAlias = Literal["Enabled", "Disabled"]
LogicalReplicationOnSourceServerValue: TypeAlias = Literal["True", "False"]
MaintenanceEventStatusValue: TypeAlias = Literal["Planned", "InProgress", "Complete", "Rescheduled", "Canceled"]
MaintenanceEventStatusFilterValue: TypeAlias = Literal["Upcoming", "Past"]
MaintenanceTypeValue: TypeAlias = Literal["PlannedMaintenance"]
MajorVersionUpgradePrecheckStatusValue: TypeAlias = Literal["Validating", "Succeeded", "Failed", "Canceled"]
MicrosoftEntraAuthValue: TypeAlias = Literal["Enabled", "Disabled"]
MigrateRolesAndPermissionsValue: TypeAlias = Literal["True", "False"]
MigrationDatabaseStateValue: TypeAlias = Literal[
    "InProgress", "WaitingForCutoverTrigger", "Failed", "Canceled", "Succeeded", "Canceling"
]
MigrationListFilterValue: TypeAlias = Literal["Active", "All"]
MigrationModeValue: TypeAlias = Literal["Offline", "Online"]
MigrationNameAvailabilityReasonValue: TypeAlias = Literal["Invalid", "AlreadyExists"]
MigrationOptionValue: TypeAlias = Literal["Validate", "Migrate", "ValidateAndMigrate"]
MigrationStateValue: TypeAlias = Literal[
    "InProgress", "WaitingForUserAction", "Canceled", "Failed", "Succeeded", "ValidationFailed", "CleaningUp"
]
MigrationSubstateValue: TypeAlias = Literal[
    "PerformingPreRequisiteSteps",
    "WaitingForLogicalReplicationSetupRequestOnSourceDB",
    "WaitingForDBsToMigrateSpecification",
    "WaitingForTargetDBOverwriteConfirmation",
    "WaitingForDataMigrationScheduling",
    "WaitingForDataMigrationWindow",
    "MigratingData",
    "WaitingForCutoverTrigger",
    "CompletingMigration",
    "Completed",
    "CancelingRequestedDBMigrations",
    "ValidationInProgress",
]
NetworkMigrationStateValue: TypeAlias = Literal[
    "Pending", "InProgress", "Succeeded", "Failed", "CancelInProgress", "Cancelled"
]
OnlineStorageResizeSupportValue: TypeAlias = Literal["Enabled", "Disabled"]
OperationOriginValue: TypeAlias = Literal["NotSpecified", "user", "system"]
OverwriteDatabasesOnTargetServerValue: TypeAlias = Literal["True", "False"]
PasswordBasedAuthValue: TypeAlias = Literal["Enabled", "Disabled"]
PostgreSqlFlexibleServerHighAvailabilityModeValue: TypeAlias = Literal["Disabled", "ZoneRedundant", "SameZone"]
PrincipalTypeValue: TypeAlias = Literal["Unknown", "User", "Group", "ServicePrincipal"]
PrivateEndpointConnectionProvisioningStateValue: TypeAlias = Literal["Succeeded", "Creating", "Deleting", "Failed"]
PrivateEndpointServiceConnectionStatusValue: TypeAlias = Literal["Pending", "Approved", "Rejected"]
ReadReplicaPromoteModeValue: TypeAlias = Literal["Standalone", "Switchover"]
ReadReplicaPromoteOptionValue: TypeAlias = Literal["Planned", "Forced"]
RecommendationTypeEnumValue: TypeAlias = Literal["CreateIndex", "DropIndex", "ReIndex", "AnalyzeTable", "VacuumTable"]
RecommendationTypeParameterEnumValue: TypeAlias = Literal[
    "CreateIndex", "DropIndex", "ReIndex", "AnalyzeTable", "VacuumTable"
]
ReplicationRoleValue: TypeAlias = Literal["None", "Primary", "AsyncReplica", "GeoAsyncReplica"]
ReplicationStateValue: TypeAlias = Literal["Active", "Catchup", "Provisioning", "Updating", "Broken", "Reconfiguring"]
ServerPublicNetworkAccessStateValue: TypeAlias = Literal["Enabled", "Disabled"]
ServerStateValue: TypeAlias = Literal[
    "Ready",
    "Dropping",
    "Disabled",
    "Starting",
    "Stopping",
    "Stopped",
    "Updating",
    "Restarting",
    "Inaccessible",
    "Provisioning",
]
SkuTierValue: TypeAlias = Literal["Burstable", "GeneralPurpose", "MemoryOptimized"]
SourceTypeValue: TypeAlias = Literal[
    "OnPremises",
    "AWS",
    "GCP",
    "AzureVM",
    "PostgreSQLSingleServer",
    "AWS_RDS",
    "AWS_AURORA",
    "AWS_EC2",
    "GCP_CloudSQL",
    "GCP_AlloyDB",
    "GCP_Compute",
    "EDB",
    "EDB_Oracle_Server",
    "EDB_PostgreSQL",
    "PostgreSQLFlexibleServer",
    "PostgreSQLCosmosDB",
    "Huawei_RDS",
    "Huawei_Compute",
    "Heroku_PostgreSQL",
    "Crunchy_PostgreSQL",
    "ApsaraDB_RDS",
    "Digital_Ocean_Droplets",
    "Digital_Ocean_PostgreSQL",
    "Supabase_PostgreSQL",
]
SslModeValue: TypeAlias = Literal["Prefer", "Require", "VerifyCA", "VerifyFull"]
StartDataMigrationValue: TypeAlias = Literal["True", "False"]
StorageAutoGrowValue: TypeAlias = Literal["Enabled", "Disabled"]
StorageAutoGrowthSupportValue: TypeAlias = Literal["Enabled", "Disabled"]
StorageTypeValue: TypeAlias = Literal["Premium_LRS", "PremiumV2_LRS", "UltraSSD_LRS"]
ThreatProtectionNameValue: TypeAlias = Literal["Default"]
ThreatProtectionStateValue: TypeAlias = Literal["Enabled", "Disabled"]
TriggerCutoverValue: TypeAlias = Literal["True", "False"]
TuningOptionParameterEnumValue: TypeAlias = Literal["index", "table"]
ValidationStateValue: TypeAlias = Literal["Failed", "Succeeded", "Warning"]
VirtualEndpointTypeValue: TypeAlias = Literal["ReadWrite"]
ZoneRedundantHighAvailabilityAndGeographicallyRedundantBackupSupportValue: TypeAlias = Literal["Enabled", "Disabled"]
ZoneRedundantHighAvailabilitySupportValue: TypeAlias = Literal["Enabled", "Disabled"]


class AdminCredentialsDict(TypedDict, total=False):
    """Passwords for source and target of a migration."""

    source_server_password: Required[str]
    target_server_password: Required[str]
    additional_properties: Mapping[str, Any]


class AdminCredentialsForPatchDict(TypedDict, total=False):
    """Passwords for source and target of a migration."""

    source_server_password: str
    target_server_password: str
    additional_properties: Mapping[str, Any]


class ResourceDict(TypedDict, total=False):
    """Base of all resources: ID, name and type."""

    additional_properties: Mapping[str, Any]


class ProxyResourceDict(ResourceDict, total=False):
    """Base of resources that have no region and tags of their own."""


class _AdministratorMicrosoftEntraFlatDict(ProxyResourceDict, total=False):
    """A Microsoft Entra administrator of a flexible server."""

    principal_type: models.PrincipalType | PrincipalTypeValue
    principal_name: str
    object_id: str
    tenant_id: str


class _AdministratorMicrosoftEntraNestedDict(ProxyResourceDict, total=False):
    """A Microsoft Entra administrator of a flexible server."""

    properties: Required[models.AdministratorMicrosoftEntraProperties | AdministratorMicrosoftEntraPropertiesDict]


AdministratorMicrosoftEntraDict: TypeAlias = (
    _AdministratorMicrosoftEntraFlatDict | _AdministratorMicrosoftEntraNestedDict
)


class _AdministratorMicrosoftEntraAddFlatDict(TypedDict, total=False):
    """A Microsoft Entra administrator to add."""

    principal_type: models.PrincipalType | PrincipalTypeValue
    principal_name: str
    tenant_id: str
    additional_properties: Mapping[str, Any]


class _AdministratorMicrosoftEntraAddNestedDict(TypedDict, total=False):
    """A Microsoft Entra administrator to add."""

    properties: Required[
        models.AdministratorMicrosoftEntraPropertiesForAdd | AdministratorMicrosoftEntraPropertiesForAddDict
    ]
    additional_properties: Mapping[str, Any]


AdministratorMicrosoftEntraAddDict: TypeAlias = (
    _AdministratorMicrosoftEntraAddFlatDict | _AdministratorMicrosoftEntraAddNestedDict
)


class AdministratorMicrosoftEntraPropertiesDict(TypedDict, total=False):
    """Name, kind and tenant of a Microsoft Entra administrator."""

    principal_type: models.PrincipalType | PrincipalTypeValue
    principal_name: str
    object_id: str
    tenant_id: str
    additional_properties: Mapping[str, Any]


class AdministratorMicrosoftEntraPropertiesForAddDict(TypedDict, total=False):
    """Name, kind and tenant of a Microsoft Entra administrator."""

    principal_type: models.PrincipalType | PrincipalTypeValue
    principal_name: str
    tenant_id: str
    additional_properties: Mapping[str, Any]


class _AdvancedThreatProtectionSettingsModelFlatDict(ProxyResourceDict, total=False):
    """The Advanced Threat Protection setting of a flexible server."""

    state: models.ThreatProtectionState | ThreatProtectionStateValue


class _AdvancedThreatProtectionSettingsModelNestedDict(ProxyResourceDict, total=False):
    """The Advanced Threat Protection setting of a flexible server."""

    properties: Required[
        models.AdvancedThreatProtectionSettingsProperties | AdvancedThreatProtectionSettingsPropertiesDict
    ]


AdvancedThreatProtectionSettingsModelDict: TypeAlias = (
    _AdvancedThreatProtectionSettingsModelFlatDict | _AdvancedThreatProtectionSettingsModelNestedDict
)


class AdvancedThreatProtectionSettingsPropertiesDict(TypedDict, total=False):
    """State of Advanced Threat Protection."""

    state: Required[models.ThreatProtectionState | ThreatProtectionStateValue]
    additional_properties: Mapping[str, Any]


class AuthConfigDict(TypedDict, total=False):
    """How clients sign in."""

    active_directory_auth: models.MicrosoftEntraAuth | MicrosoftEntraAuthValue
    password_auth: models.PasswordBasedAuth | PasswordBasedAuthValue
    tenant_id: str
    additional_properties: Mapping[str, Any]


class AuthConfigForPatchDict(TypedDict, total=False):
    """Changes to how clients sign in."""

    active_directory_auth: models.MicrosoftEntraAuth | MicrosoftEntraAuthValue
    password_auth: models.PasswordBasedAuth | PasswordBasedAuthValue
    tenant_id: str
    additional_properties: Mapping[str, Any]


class BackupDict(TypedDict, total=False):
    """Backup settings of a flexible server."""

    backup_retention_days: int
    geo_redundant_backup: models.GeographicallyRedundantBackup | GeographicallyRedundantBackupValue
    immutable_backup: models.ImmutableBackup | ImmutableBackupValue
    additional_properties: Mapping[str, Any]


class _BackupAutomaticAndOnDemandFlatDict(ProxyResourceDict, total=False):
    """A backup of a flexible server."""

    backup_type: models.BackupType | BackupTypeValue
    completed_time: datetime | str
    source: str


class _BackupAutomaticAndOnDemandNestedDict(ProxyResourceDict, total=False):
    """A backup of a flexible server."""

    properties: Required[models.BackupAutomaticAndOnDemandProperties | BackupAutomaticAndOnDemandPropertiesDict]


BackupAutomaticAndOnDemandDict: TypeAlias = _BackupAutomaticAndOnDemandFlatDict | _BackupAutomaticAndOnDemandNestedDict


class BackupAutomaticAndOnDemandPropertiesDict(TypedDict, total=False):
    """Kind, time and source of a backup."""

    backup_type: models.BackupType | BackupTypeValue
    completed_time: datetime | str
    source: str
    additional_properties: Mapping[str, Any]


class BackupForPatchDict(TypedDict, total=False):
    """Changes to backup settings."""

    backup_retention_days: int
    immutable_backup: models.ImmutableBackup | ImmutableBackupValue
    additional_properties: Mapping[str, Any]


class BackupRequestBaseDict(TypedDict, total=False):
    """Base of requests for a long-term retention backup."""

    backup_settings: Required[models.BackupSettings | BackupSettingsDict]
    additional_properties: Mapping[str, Any]


class BackupSettingsDict(TypedDict, total=False):
    """Name of a long-term retention backup."""

    backup_name: Required[str]
    additional_properties: Mapping[str, Any]


class BackupStoreDetailsDict(TypedDict, total=False):
    """Where a long-term retention backup goes."""

    sas_uri_list: Required[Sequence[str]]
    additional_properties: Mapping[str, Any]


class _BackupsLongTermRetentionOperationFlatDict(ProxyResourceDict, total=False):
    """A long-term retention backup of a flexible server."""

    datasource_size_in_bytes: int
    data_transferred_in_bytes: int
    backup_name: str
    backup_metadata: str
    status: models.ExecutionStatus | ExecutionStatusValue
    start_time: datetime | str
    end_time: datetime | str
    percent_complete: float


class _BackupsLongTermRetentionOperationNestedDict(ProxyResourceDict, total=False):
    """A long-term retention backup of a flexible server."""

    properties: Required[models.LtrBackupOperationResponseProperties | LtrBackupOperationResponsePropertiesDict]


BackupsLongTermRetentionOperationDict: TypeAlias = (
    _BackupsLongTermRetentionOperationFlatDict | _BackupsLongTermRetentionOperationNestedDict
)


class BackupsLongTermRetentionRequestDict(BackupRequestBaseDict, total=False):
    """Name of a long-term retention backup, and where it goes."""

    target_details: Required[models.BackupStoreDetails | BackupStoreDetailsDict]


class _BackupsLongTermRetentionResponseFlatDict(TypedDict, total=False):
    """A long-term retention backup that was started."""

    datasource_size_in_bytes: int
    data_transferred_in_bytes: int
    backup_name: str
    backup_metadata: str
    status: models.ExecutionStatus | ExecutionStatusValue
    start_time: datetime | str
    end_time: datetime | str
    percent_complete: float
    additional_properties: Mapping[str, Any]


class _BackupsLongTermRetentionResponseNestedDict(TypedDict, total=False):
    """A long-term retention backup that was started."""

    properties: Required[models.LtrBackupOperationResponseProperties | LtrBackupOperationResponsePropertiesDict]
    additional_properties: Mapping[str, Any]


BackupsLongTermRetentionResponseDict: TypeAlias = (
    _BackupsLongTermRetentionResponseFlatDict | _BackupsLongTermRetentionResponseNestedDict
)


class BackupsLongTermRetentionResponsePropertiesDict(TypedDict, total=False):
    """State and size of a long-term retention backup."""

    number_of_containers: Required[int]
    additional_properties: Mapping[str, Any]


class CapabilityBaseDict(TypedDict, total=False):
    """Base of capabilities: status and reason."""

    additional_properties: Mapping[str, Any]


class CapabilityDict(CapabilityBaseDict, total=False):
    """What flexible servers can have: editions, versions and features."""

    name: str


class _CapturedLogFlatDict(ProxyResourceDict, total=False):
    """A log file of a flexible server."""

    created_time: datetime | str
    last_modified_time: datetime | str
    size_in_kb: int
    url: str


class _CapturedLogNestedDict(ProxyResourceDict, total=False):
    """A log file of a flexible server."""

    properties: Required[models.CapturedLogProperties | CapturedLogPropertiesDict]


CapturedLogDict: TypeAlias = _CapturedLogFlatDict | _CapturedLogNestedDict


class CapturedLogPropertiesDict(TypedDict, total=False):
    """Size, kind and URL of a log file."""

    created_time: datetime | str
    last_modified_time: datetime | str
    size_in_kb: int
    type: str
    url: str
    additional_properties: Mapping[str, Any]


class CheckNameAvailabilityRequestDict(TypedDict, total=False):
    """A name to check, and the resource type it is for."""

    name: str
    type: str
    additional_properties: Mapping[str, Any]


class CheckNameAvailabilityResponseDict(TypedDict, total=False):
    """Whether a name is valid and still free, and if not, why."""

    name_available: bool
    reason: models.CheckNameAvailabilityReason | CheckNameAvailabilityReasonValue
    message: str
    additional_properties: Mapping[str, Any]


class ClusterDict(TypedDict, total=False):
    """Size of an elastic cluster."""

    cluster_size: int
    default_database_name: str
    additional_properties: Mapping[str, Any]


class _ConfigurationFlatDict(ProxyResourceDict, total=False):
    """A server parameter of a flexible server."""

    value: str
    source: str


class _ConfigurationNestedDict(ProxyResourceDict, total=False):
    """A server parameter of a flexible server."""

    properties: Required[models.ConfigurationProperties | ConfigurationPropertiesDict]


ConfigurationDict: TypeAlias = _ConfigurationFlatDict | _ConfigurationNestedDict


class _ConfigurationForUpdateFlatDict(TypedDict, total=False):
    """A server parameter of a flexible server."""

    value: str
    source: str
    additional_properties: Mapping[str, Any]


class _ConfigurationForUpdateNestedDict(TypedDict, total=False):
    """A server parameter of a flexible server."""

    properties: Required[models.ConfigurationProperties | ConfigurationPropertiesDict]
    additional_properties: Mapping[str, Any]


ConfigurationForUpdateDict: TypeAlias = _ConfigurationForUpdateFlatDict | _ConfigurationForUpdateNestedDict


class ConfigurationPropertiesDict(TypedDict, total=False):
    """Value, default and meaning of a server parameter."""

    value: str
    source: str
    additional_properties: Mapping[str, Any]


class DataEncryptionDict(TypedDict, total=False):
    """Keys that encrypt the data of a server."""

    primary_key_uri: str
    primary_user_assigned_identity_id: str
    geo_backup_key_uri: str
    geo_backup_user_assigned_identity_id: str
    type: models.DataEncryptionType | DataEncryptionTypeValue
    primary_federated_identity_client_id: str
    geo_backup_federated_identity_client_id: str
    additional_properties: Mapping[str, Any]


class _DatabaseFlatDict(ProxyResourceDict, total=False):
    """A database of a flexible server."""

    charset: str
    collation: str


class _DatabaseNestedDict(ProxyResourceDict, total=False):
    """A database of a flexible server."""

    properties: Required[models.DatabaseProperties | DatabasePropertiesDict]


DatabaseDict: TypeAlias = _DatabaseFlatDict | _DatabaseNestedDict


class DatabaseMigrationStateDict(TypedDict, total=False):
    """How far the migration of a database has come."""

    database_name: str
    migration_state: models.MigrationDatabaseState | MigrationDatabaseStateValue
    migration_operation: str
    started_on: datetime | str
    ended_on: datetime | str
    full_load_queued_tables: int
    full_load_errored_tables: int
    full_load_loading_tables: int
    full_load_completed_tables: int
    cdc_update_counter: int
    cdc_delete_counter: int
    cdc_insert_counter: int
    applied_changes: int
    incoming_changes: int
    latency: int
    message: str
    additional_properties: Mapping[str, Any]


class DatabasePropertiesDict(TypedDict, total=False):
    """Character set and collation of a database."""

    charset: str
    collation: str
    additional_properties: Mapping[str, Any]


class DbLevelValidationStatusDict(TypedDict, total=False):
    """Result of validation for a database."""

    database_name: str
    started_on: datetime | str
    ended_on: datetime | str
    summary: Sequence[models.ValidationSummaryItem | ValidationSummaryItemDict]
    additional_properties: Mapping[str, Any]


class DbServerMetadataDict(TypedDict, total=False):
    """Version, size and storage of a server in a migration."""

    version: str
    storage_mb: int
    sku: models.ServerSku | ServerSkuDict
    additional_properties: Mapping[str, Any]


class DelegatedSubnetUsageDict(TypedDict, total=False):
    """How flexible servers use a subnet."""

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


class FastProvisioningEditionCapabilityDict(CapabilityBaseDict, total=False):
    """A size of server that is kept ready."""


class _FirewallRuleFlatDict(ProxyResourceDict, total=False):
    """A firewall rule of a flexible server: addresses that may connect."""

    start_ip_address: str
    end_ip_address: str


class _FirewallRuleNestedDict(ProxyResourceDict, total=False):
    """A firewall rule of a flexible server: addresses that may connect."""

    properties: Required[models.FirewallRuleProperties | FirewallRulePropertiesDict]


FirewallRuleDict: TypeAlias = _FirewallRuleFlatDict | _FirewallRuleNestedDict


class FirewallRulePropertiesDict(TypedDict, total=False):
    """First and last address of a firewall rule."""

    start_ip_address: Required[str]
    end_ip_address: Required[str]
    additional_properties: Mapping[str, Any]


class HighAvailabilityDict(TypedDict, total=False):
    """Standby server that takes over when the primary fails."""

    mode: models.PostgreSqlFlexibleServerHighAvailabilityMode | PostgreSqlFlexibleServerHighAvailabilityModeValue
    standby_availability_zone: str
    additional_properties: Mapping[str, Any]


class HighAvailabilityForPatchDict(TypedDict, total=False):
    """Changes to the standby server."""

    mode: models.PostgreSqlFlexibleServerHighAvailabilityMode | PostgreSqlFlexibleServerHighAvailabilityModeValue
    standby_availability_zone: str
    additional_properties: Mapping[str, Any]


class ImpactRecordDict(TypedDict, total=False):
    """What a recommendation would change."""

    dimension_name: str
    unit: str
    query_id: int
    absolute_value: float
    additional_properties: Mapping[str, Any]


class LogSpecificationDict(TypedDict, total=False):
    """Metrics and logs of the provider."""

    name: str
    display_name: str
    blob_duration: str
    additional_properties: Mapping[str, Any]


class LtrBackupOperationResponsePropertiesDict(TypedDict, total=False):
    """State and size of a long-term retention backup."""

    datasource_size_in_bytes: int
    data_transferred_in_bytes: int
    backup_name: str
    backup_metadata: str
    status: Required[models.ExecutionStatus | ExecutionStatusValue]
    start_time: Required[datetime | str]
    end_time: datetime | str
    percent_complete: float
    additional_properties: Mapping[str, Any]


class LtrPreBackupRequestDict(BackupRequestBaseDict, total=False):
    """Name of a long-term retention backup to check."""


class _LtrPreBackupResponseFlatDict(TypedDict, total=False):
    """Whether a long-term retention backup can be made."""

    number_of_containers: int
    additional_properties: Mapping[str, Any]


class _LtrPreBackupResponseNestedDict(TypedDict, total=False):
    """Whether a long-term retention backup can be made."""

    properties: Required[
        models.BackupsLongTermRetentionResponseProperties | BackupsLongTermRetentionResponsePropertiesDict
    ]
    additional_properties: Mapping[str, Any]


LtrPreBackupResponseDict: TypeAlias = _LtrPreBackupResponseFlatDict | _LtrPreBackupResponseNestedDict


class MaintenanceEventActionResponseDict(TypedDict, total=False):
    """A maintenance event as it stands after an action."""

    maintenance_event_id: str
    server_id: str
    status: models.MaintenanceEventStatus | MaintenanceEventStatusValue
    planned_start_time: datetime | str
    planned_end_time: datetime | str
    applied_now: bool
    last_updated_time: datetime | str
    additional_properties: Mapping[str, Any]


class MaintenanceEventRescheduleRequestDict(TypedDict, total=False):
    """New time of a maintenance event."""

    postpone_to_date_time: Required[datetime | str]
    additional_properties: Mapping[str, Any]


class MaintenanceEventResourceDict(ProxyResourceDict, total=False):
    """A maintenance event of a flexible server."""

    properties: models.MaintenanceEventResourceProperties | MaintenanceEventResourcePropertiesDict


class MaintenanceEventResourcePropertiesDict(TypedDict, total=False):
    """Kind, times and state of a maintenance event."""

    additional_properties: Mapping[str, Any]


class MaintenanceWindowDict(TypedDict, total=False):
    """When maintenance may happen; Azure decides unless customWindow is Enabled."""

    custom_window: str
    start_hour: int
    start_minute: int
    day_of_week: int
    additional_properties: Mapping[str, Any]


class MaintenanceWindowForPatchDict(TypedDict, total=False):
    """When maintenance may happen; Azure decides unless customWindow is Enabled."""

    custom_window: str
    start_hour: int
    start_minute: int
    day_of_week: int
    additional_properties: Mapping[str, Any]


class MajorVersionUpgradePrecheckResourceDict(ProxyResourceDict, total=False):
    """A major version upgrade precheck of a flexible server."""

    properties: models.MajorVersionUpgradePrecheckResourceProperties | MajorVersionUpgradePrecheckResourcePropertiesDict


class MajorVersionUpgradePrecheckResourcePropertiesDict(TypedDict, total=False):
    """Version, state and result of an upgrade precheck."""

    create_time: datetime | str
    status: models.MajorVersionUpgradePrecheckStatus | MajorVersionUpgradePrecheckStatusValue
    precheck_result: models.PrecheckResult | PrecheckResultDict
    target_version: str
    policy_details: Sequence[models.PolicyDetail | PolicyDetailDict]
    additional_properties: Mapping[str, Any]


class MetricSpecificationDict(TypedDict, total=False):
    """Metrics and logs of the provider."""

    name: str
    display_name: str
    display_description: str
    unit: str
    aggregation_type: str
    supported_aggregation_types: Sequence[str]
    supported_time_grain_types: Sequence[str]
    category: str
    additional_properties: Mapping[str, Any]


class MigrateNetworkStatusDict(TypedDict, total=False):
    """State of a move to another network mode."""

    subscription_id: str
    resource_group_name: str
    server_name: str
    additional_properties: Mapping[str, Any]


class TrackedResourceDict(ResourceDict, total=False):
    """Base of resources that have a region and tags."""

    tags: Mapping[str, str]
    location: Required[str]


class _MigrationFlatDict(TrackedResourceDict, total=False):
    """A migration of databases to a flexible server."""

    migration_instance_resource_id: str
    migration_mode: models.MigrationMode | MigrationModeValue
    migration_option: models.MigrationOption | MigrationOptionValue
    source_type: models.SourceType | SourceTypeValue
    ssl_mode: models.SslMode | SslModeValue
    source_db_server_resource_id: str
    source_db_server_fully_qualified_domain_name: str
    target_db_server_fully_qualified_domain_name: str
    secret_parameters: models.MigrationSecretParameters | MigrationSecretParametersDict
    dbs_to_migrate: Sequence[str]
    setup_logical_replication_on_source_db_if_needed: (
        models.LogicalReplicationOnSourceServer | LogicalReplicationOnSourceServerValue
    )
    overwrite_dbs_in_target: models.OverwriteDatabasesOnTargetServer | OverwriteDatabasesOnTargetServerValue
    migration_window_start_time_in_utc: datetime | str
    migration_window_end_time_in_utc: datetime | str
    migrate_roles: models.MigrateRolesAndPermissions | MigrateRolesAndPermissionsValue
    start_data_migration: models.StartDataMigration | StartDataMigrationValue
    trigger_cutover: models.TriggerCutover | TriggerCutoverValue
    dbs_to_trigger_cutover_on: Sequence[str]
    cancel: models.Cancel | CancelValue
    dbs_to_cancel_migration_on: Sequence[str]


class _MigrationNestedDict(TrackedResourceDict, total=False):
    """A migration of databases to a flexible server."""

    properties: Required[models.MigrationProperties | MigrationPropertiesDict]


MigrationDict: TypeAlias = _MigrationFlatDict | _MigrationNestedDict


class MigrationNameAvailabilityDict(TypedDict, total=False):
    """Whether a name for a migration is still free."""

    name: Required[str]
    type: Required[str]
    additional_properties: Mapping[str, Any]


class MigrationPropertiesDict(TypedDict, total=False):
    """Source, databases, mode and state of a migration."""

    migration_instance_resource_id: str
    migration_mode: models.MigrationMode | MigrationModeValue
    migration_option: models.MigrationOption | MigrationOptionValue
    source_type: models.SourceType | SourceTypeValue
    ssl_mode: models.SslMode | SslModeValue
    source_db_server_resource_id: str
    source_db_server_fully_qualified_domain_name: str
    target_db_server_fully_qualified_domain_name: str
    secret_parameters: models.MigrationSecretParameters | MigrationSecretParametersDict
    dbs_to_migrate: Sequence[str]
    setup_logical_replication_on_source_db_if_needed: (
        models.LogicalReplicationOnSourceServer | LogicalReplicationOnSourceServerValue
    )
    overwrite_dbs_in_target: models.OverwriteDatabasesOnTargetServer | OverwriteDatabasesOnTargetServerValue
    migration_window_start_time_in_utc: datetime | str
    migration_window_end_time_in_utc: datetime | str
    migrate_roles: models.MigrateRolesAndPermissions | MigrateRolesAndPermissionsValue
    start_data_migration: models.StartDataMigration | StartDataMigrationValue
    trigger_cutover: models.TriggerCutover | TriggerCutoverValue
    dbs_to_trigger_cutover_on: Sequence[str]
    cancel: models.Cancel | CancelValue
    dbs_to_cancel_migration_on: Sequence[str]
    additional_properties: Mapping[str, Any]


class MigrationPropertiesForPatchDict(TypedDict, total=False):
    """What is changed about a migration."""

    source_db_server_resource_id: str
    source_db_server_fully_qualified_domain_name: str
    target_db_server_fully_qualified_domain_name: str
    secret_parameters: models.MigrationSecretParametersForPatch | MigrationSecretParametersForPatchDict
    dbs_to_migrate: Sequence[str]
    setup_logical_replication_on_source_db_if_needed: (
        models.LogicalReplicationOnSourceServer | LogicalReplicationOnSourceServerValue
    )
    overwrite_dbs_in_target: models.OverwriteDatabasesOnTargetServer | OverwriteDatabasesOnTargetServerValue
    migration_window_start_time_in_utc: datetime | str
    migrate_roles: models.MigrateRolesAndPermissions | MigrateRolesAndPermissionsValue
    start_data_migration: models.StartDataMigration | StartDataMigrationValue
    trigger_cutover: models.TriggerCutover | TriggerCutoverValue
    dbs_to_trigger_cutover_on: Sequence[str]
    cancel: models.Cancel | CancelValue
    dbs_to_cancel_migration_on: Sequence[str]
    migration_mode: models.MigrationMode | MigrationModeValue
    additional_properties: Mapping[str, Any]


class _MigrationResourceForPatchFlatDict(TypedDict, total=False):
    """Changes to a migration, such as a cutover."""

    tags: Mapping[str, str]
    source_db_server_resource_id: str
    source_db_server_fully_qualified_domain_name: str
    target_db_server_fully_qualified_domain_name: str
    secret_parameters: models.MigrationSecretParametersForPatch | MigrationSecretParametersForPatchDict
    dbs_to_migrate: Sequence[str]
    setup_logical_replication_on_source_db_if_needed: (
        models.LogicalReplicationOnSourceServer | LogicalReplicationOnSourceServerValue
    )
    overwrite_dbs_in_target: models.OverwriteDatabasesOnTargetServer | OverwriteDatabasesOnTargetServerValue
    migration_window_start_time_in_utc: datetime | str
    migrate_roles: models.MigrateRolesAndPermissions | MigrateRolesAndPermissionsValue
    start_data_migration: models.StartDataMigration | StartDataMigrationValue
    trigger_cutover: models.TriggerCutover | TriggerCutoverValue
    dbs_to_trigger_cutover_on: Sequence[str]
    cancel: models.Cancel | CancelValue
    dbs_to_cancel_migration_on: Sequence[str]
    migration_mode: models.MigrationMode | MigrationModeValue
    additional_properties: Mapping[str, Any]


class _MigrationResourceForPatchNestedDict(TypedDict, total=False):
    """Changes to a migration, such as a cutover."""

    properties: Required[models.MigrationPropertiesForPatch | MigrationPropertiesForPatchDict]
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


MigrationResourceForPatchDict: TypeAlias = _MigrationResourceForPatchFlatDict | _MigrationResourceForPatchNestedDict


class MigrationSecretParametersDict(TypedDict, total=False):
    """User names and passwords for source and target of a migration."""

    admin_credentials: Required[models.AdminCredentials | AdminCredentialsDict]
    source_server_username: str
    target_server_username: str
    additional_properties: Mapping[str, Any]


class MigrationSecretParametersForPatchDict(TypedDict, total=False):
    """User names and passwords for source and target of a migration."""

    admin_credentials: models.AdminCredentialsForPatch | AdminCredentialsForPatchDict
    source_server_username: str
    target_server_username: str
    additional_properties: Mapping[str, Any]


class MigrationStatusDict(TypedDict, total=False):
    """State of a migration."""

    additional_properties: Mapping[str, Any]


class MigrationSubstateDetailsDict(TypedDict, total=False):
    """Step a migration is at, by database."""

    db_details: Mapping[str, models.DatabaseMigrationState | DatabaseMigrationStateDict]
    validation_details: models.ValidationDetails | ValidationDetailsDict
    additional_properties: Mapping[str, Any]


class NameAvailabilityModelDict(CheckNameAvailabilityResponseDict, total=False):
    """Whether a server name is valid and still free."""


class NamePropertyDict(TypedDict, total=False):
    """Name of a quota."""

    value: str
    localized_value: str
    additional_properties: Mapping[str, Any]


class NetworkDict(TypedDict, total=False):
    """Networking of a flexible server."""

    public_network_access: models.ServerPublicNetworkAccessState | ServerPublicNetworkAccessStateValue
    delegated_subnet_resource_id: str
    private_dns_zone_arm_resource_id: str
    additional_properties: Mapping[str, Any]


class ObjectRecommendationDict(ProxyResourceDict, total=False):
    """A recommendation about an index or table."""

    kind: str


class ObjectRecommendationDetailsDict(TypedDict, total=False):
    """Index or table a recommendation is about."""

    database_name: str
    schema: str
    table: str
    index_type: str
    index_name: str
    index_columns: Sequence[str]
    included_columns: Sequence[str]
    additional_properties: Mapping[str, Any]


class ObjectRecommendationPropertiesDict(TypedDict, total=False):
    """What is recommended, why, and what it would change."""

    initial_recommended_time: datetime | str
    last_recommended_time: datetime | str
    times_recommended: int
    improved_query_ids: Sequence[int]
    recommendation_reason: str
    current_state: str
    recommendation_type: models.RecommendationTypeEnum | RecommendationTypeEnumValue
    implementation_details: (
        models.ObjectRecommendationPropertiesImplementationDetails
        | ObjectRecommendationPropertiesImplementationDetailsDict
    )
    analyzed_workload: (
        models.ObjectRecommendationPropertiesAnalyzedWorkload | ObjectRecommendationPropertiesAnalyzedWorkloadDict
    )
    additional_properties: Mapping[str, Any]


class ObjectRecommendationPropertiesAnalyzedWorkloadDict(TypedDict, total=False):
    """Queries that a recommendation is based on."""

    start_time: datetime | str
    end_time: datetime | str
    query_count: int
    additional_properties: Mapping[str, Any]


class ObjectRecommendationPropertiesImplementationDetailsDict(TypedDict, total=False):
    """How to carry out a recommendation."""

    method: str
    script: str
    additional_properties: Mapping[str, Any]


class OperationDict(TypedDict, total=False):
    """An operation of the resource provider, as used in role definitions."""

    is_data_action: bool
    additional_properties: Mapping[str, Any]


class OperationDisplayDict(TypedDict, total=False):
    """Texts that show an operation to people."""

    additional_properties: Mapping[str, Any]


class OperationPropertiesDict(TypedDict, total=False):
    """Metrics and logs of the provider."""

    service_specification: models.ServiceSpecification | ServiceSpecificationDict
    additional_properties: Mapping[str, Any]


class PolicyDetailDict(TypedDict, total=False):
    """A policy checked before an upgrade."""

    policy_name: str
    passed: bool
    error_code: int
    error_message: str
    policy_description: str
    additional_properties: Mapping[str, Any]


class PrecheckErrorInfoDict(TypedDict, total=False):
    """A problem found by an upgrade precheck."""

    error_code: int
    error_message: str
    additional_properties: Mapping[str, Any]


class PrecheckResultDict(TypedDict, total=False):
    """What an upgrade precheck found."""

    action: str
    upgrade_sequence: models.UpgradeSequence | UpgradeSequenceDict
    error_info: Sequence[models.PrecheckErrorInfo | PrecheckErrorInfoDict]
    additional_properties: Mapping[str, Any]


class PrivateEndpointDict(TypedDict, total=False):
    """The private endpoint at the other end of a connection."""

    additional_properties: Mapping[str, Any]


class _PrivateEndpointConnectionFlatDict(ResourceDict, total=False):
    """A private endpoint connection of a flexible server."""

    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _PrivateEndpointConnectionNestedDict(ResourceDict, total=False):
    """A private endpoint connection of a flexible server."""

    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class PrivateEndpointConnectionPropertiesDict(TypedDict, total=False):
    """Endpoint and approval state of a private endpoint connection."""

    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: Required[
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    ]
    additional_properties: Mapping[str, Any]


class _PrivateLinkResourceFlatDict(ProxyResourceDict, total=False):
    """A sub-resource that a private endpoint can connect to."""

    required_zone_names: Sequence[str]


class _PrivateLinkResourceNestedDict(ProxyResourceDict, total=False):
    """A sub-resource that a private endpoint can connect to."""

    properties: Required[models.PrivateLinkResourceProperties | PrivateLinkResourcePropertiesDict]


PrivateLinkResourceDict: TypeAlias = _PrivateLinkResourceFlatDict | _PrivateLinkResourceNestedDict


class PrivateLinkResourcePropertiesDict(TypedDict, total=False):
    """Group, members and DNS zones of a sub-resource for private endpoints."""

    required_zone_names: Sequence[str]
    additional_properties: Mapping[str, Any]


class PrivateLinkServiceConnectionStateDict(TypedDict, total=False):
    """Whether a private endpoint connection is approved, and why."""

    status: models.PrivateEndpointServiceConnectionStatus | PrivateEndpointServiceConnectionStatusValue
    description: str
    actions_required: str
    additional_properties: Mapping[str, Any]


class QuotaUsageDict(TypedDict, total=False):
    """Use of one quota in a region."""

    name: models.NameProperty | NamePropertyDict
    limit: int
    unit: str
    current_value: int
    id: str
    additional_properties: Mapping[str, Any]


class ReplicaDict(TypedDict, total=False):
    """Settings of a read replica."""

    role: models.ReplicationRole | ReplicationRoleValue
    promote_mode: models.ReadReplicaPromoteMode | ReadReplicaPromoteModeValue
    promote_option: models.ReadReplicaPromoteOption | ReadReplicaPromoteOptionValue
    additional_properties: Mapping[str, Any]


class RestartParameterDict(TypedDict, total=False):
    """How a server is restarted."""

    restart_with_failover: bool
    failover_mode: models.FailoverMode | FailoverModeValue
    additional_properties: Mapping[str, Any]


class _ServerFlatDict(TrackedResourceDict, total=False):
    """A PostgreSQL flexible server."""

    sku: models.Sku | SkuDict
    identity: models.UserAssignedIdentity | UserAssignedIdentityDict
    administrator_login: str
    administrator_login_password: str
    version: str
    storage: models.Storage | StorageDict
    auth_config: models.AuthConfig | AuthConfigDict
    data_encryption: models.DataEncryption | DataEncryptionDict
    backup: models.Backup | BackupDict
    network: models.Network | NetworkDict
    high_availability: models.HighAvailability | HighAvailabilityDict
    maintenance_window: models.MaintenanceWindow | MaintenanceWindowDict
    source_server_resource_id: str
    point_in_time_utc: datetime | str
    availability_zone: str
    replication_role: models.ReplicationRole | ReplicationRoleValue
    replica: models.Replica | ReplicaDict
    create_mode: models.CreateMode | CreateModeValue
    cluster: models.Cluster | ClusterDict
    fips_mode: models.FipsMode | FipsModeValue


class _ServerNestedDict(TrackedResourceDict, total=False):
    """A PostgreSQL flexible server."""

    properties: Required[models.ServerProperties | ServerPropertiesDict]
    sku: models.Sku | SkuDict
    identity: models.UserAssignedIdentity | UserAssignedIdentityDict


ServerDict: TypeAlias = _ServerFlatDict | _ServerNestedDict


class ServerEditionCapabilityDict(CapabilityBaseDict, total=False):
    """A tier with its sizes and storage."""


class _ServerForPatchFlatDict(TypedDict, total=False):
    """Settings and tags of a flexible server to change."""

    sku: models.SkuForPatch | SkuForPatchDict
    identity: models.UserAssignedIdentity | UserAssignedIdentityDict
    tags: Mapping[str, str]
    administrator_login_password: str
    version: str
    storage: models.Storage | StorageDict
    backup: models.BackupForPatch | BackupForPatchDict
    high_availability: models.HighAvailabilityForPatch | HighAvailabilityForPatchDict
    maintenance_window: models.MaintenanceWindowForPatch | MaintenanceWindowForPatchDict
    auth_config: models.AuthConfigForPatch | AuthConfigForPatchDict
    data_encryption: models.DataEncryption | DataEncryptionDict
    availability_zone: str
    create_mode: models.CreateModeForPatch | CreateModeForPatchValue
    source_server_resource_id: str
    replication_role: models.ReplicationRole | ReplicationRoleValue
    replica: models.Replica | ReplicaDict
    network: models.Network | NetworkDict
    cluster: models.Cluster | ClusterDict
    fips_mode: models.FipsMode | FipsModeValue
    additional_properties: Mapping[str, Any]


class _ServerForPatchNestedDict(TypedDict, total=False):
    """Settings and tags of a flexible server to change."""

    sku: models.SkuForPatch | SkuForPatchDict
    identity: models.UserAssignedIdentity | UserAssignedIdentityDict
    properties: Required[models.ServerPropertiesForPatch | ServerPropertiesForPatchDict]
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


ServerForPatchDict: TypeAlias = _ServerForPatchFlatDict | _ServerForPatchNestedDict


class ServerPropertiesDict(TypedDict, total=False):
    """Version, storage, networking, availability and other settings of a flexible server."""

    administrator_login: str
    administrator_login_password: str
    version: str
    storage: models.Storage | StorageDict
    auth_config: models.AuthConfig | AuthConfigDict
    data_encryption: models.DataEncryption | DataEncryptionDict
    backup: models.Backup | BackupDict
    network: models.Network | NetworkDict
    high_availability: models.HighAvailability | HighAvailabilityDict
    maintenance_window: models.MaintenanceWindow | MaintenanceWindowDict
    source_server_resource_id: str
    point_in_time_utc: datetime | str
    availability_zone: str
    replication_role: models.ReplicationRole | ReplicationRoleValue
    replica: models.Replica | ReplicaDict
    create_mode: models.CreateMode | CreateModeValue
    cluster: models.Cluster | ClusterDict
    fips_mode: models.FipsMode | FipsModeValue
    additional_properties: Mapping[str, Any]


class ServerPropertiesForPatchDict(TypedDict, total=False):
    """Version, storage, networking, availability and other settings of a flexible server."""

    administrator_login_password: str
    version: str
    storage: models.Storage | StorageDict
    backup: models.BackupForPatch | BackupForPatchDict
    high_availability: models.HighAvailabilityForPatch | HighAvailabilityForPatchDict
    maintenance_window: models.MaintenanceWindowForPatch | MaintenanceWindowForPatchDict
    auth_config: models.AuthConfigForPatch | AuthConfigForPatchDict
    data_encryption: models.DataEncryption | DataEncryptionDict
    availability_zone: str
    create_mode: models.CreateModeForPatch | CreateModeForPatchValue
    source_server_resource_id: str
    replication_role: models.ReplicationRole | ReplicationRoleValue
    replica: models.Replica | ReplicaDict
    network: models.Network | NetworkDict
    cluster: models.Cluster | ClusterDict
    fips_mode: models.FipsMode | FipsModeValue
    additional_properties: Mapping[str, Any]


class ServerSkuDict(TypedDict, total=False):
    """Size of a server."""

    name: str
    tier: models.SkuTier | SkuTierValue
    additional_properties: Mapping[str, Any]


class ServerSkuCapabilityDict(CapabilityBaseDict, total=False):
    """A size that servers can have."""


class ServerVersionCapabilityDict(CapabilityBaseDict, total=False):
    """A version of PostgreSQL."""


class ServiceSpecificationDict(TypedDict, total=False):
    """Metrics and logs of the provider."""

    additional_properties: Mapping[str, Any]


class SkuDict(TypedDict, total=False):
    """Size and tier of a flexible server."""

    name: Required[str]
    tier: Required[models.SkuTier | SkuTierValue]
    additional_properties: Mapping[str, Any]


class SkuForPatchDict(TypedDict, total=False):
    """Changes to the size of a server."""

    name: str
    tier: models.SkuTier | SkuTierValue
    additional_properties: Mapping[str, Any]


class StartMajorVersionUpgradePrecheckRequestDict(TypedDict, total=False):
    """Version to check an upgrade to."""

    target_version: Required[str]
    additional_properties: Mapping[str, Any]


class StartMajorVersionUpgradePrecheckResponseDict(TypedDict, total=False):
    """An upgrade precheck that was started."""

    name: str
    create_time: datetime | str
    status: models.MajorVersionUpgradePrecheckStatus | MajorVersionUpgradePrecheckStatusValue
    additional_properties: Mapping[str, Any]


class StorageDict(TypedDict, total=False):
    """Size and performance of a server's storage."""

    storage_size_gb: int
    auto_grow: models.StorageAutoGrow | StorageAutoGrowValue
    auto_grow_max_threshold_mb: int
    auto_grow_increment_percent: int
    tier: models.AzureManagedDiskPerformanceTier | AzureManagedDiskPerformanceTierValue
    iops: int
    throughput: int
    type: models.StorageType | StorageTypeValue
    additional_properties: Mapping[str, Any]


class StorageEditionCapabilityDict(CapabilityBaseDict, total=False):
    """A kind of storage with its sizes."""


class StorageMbCapabilityDict(CapabilityBaseDict, total=False):
    """A size of storage with its performance."""


class StorageTierCapabilityDict(CapabilityBaseDict, total=False):
    """A performance tier of storage."""


class SupportedFeatureDict(TypedDict, total=False):
    """A feature, and whether it is offered."""

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


class TuningOptionsDict(ProxyResourceDict, total=False):
    """A tuning option: index tuning or table tuning."""

    properties: models.TuningOptionsProperties | TuningOptionsPropertiesDict


class TuningOptionsPropertiesDict(TypedDict, total=False):
    """State of a tuning option."""

    additional_properties: Mapping[str, Any]


class UpgradeSequenceDict(TypedDict, total=False):
    """Versions of an upgrade."""

    source_version: str
    target_version: str
    additional_properties: Mapping[str, Any]


class UserAssignedIdentityDict(TypedDict, total=False):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    user_assigned_identities: Mapping[str, models.UserIdentity | UserIdentityDict]
    principal_id: str
    type: Required[models.IdentityType | IdentityTypeValue]
    additional_properties: Mapping[str, Any]


class UserIdentityDict(TypedDict, total=False):
    """A user-assigned identity; filled by the service."""

    principal_id: str
    client_id: str
    additional_properties: Mapping[str, Any]


class ValidationDetailsDict(TypedDict, total=False):
    """What validation of a migration found."""

    status: models.ValidationState | ValidationStateValue
    validation_start_time_in_utc: datetime | str
    validation_end_time_in_utc: datetime | str
    server_level_validation_details: Sequence[models.ValidationSummaryItem | ValidationSummaryItemDict]
    db_level_validation_details: Sequence[models.DbLevelValidationStatus | DbLevelValidationStatusDict]
    additional_properties: Mapping[str, Any]


class ValidationMessageDict(TypedDict, total=False):
    """A message of validation."""

    state: models.ValidationState | ValidationStateValue
    message: str
    additional_properties: Mapping[str, Any]


class ValidationSummaryItemDict(TypedDict, total=False):
    """One check of validation, with its messages."""

    type: str
    state: models.ValidationState | ValidationStateValue
    messages: Sequence[models.ValidationMessage | ValidationMessageDict]
    additional_properties: Mapping[str, Any]


class _VirtualEndpointFlatDict(ProxyResourceDict, total=False):
    """A virtual endpoint: DNS names that follow the primary and a replica."""

    endpoint_type: models.VirtualEndpointType | VirtualEndpointTypeValue
    members: Sequence[str]


class _VirtualEndpointNestedDict(ProxyResourceDict, total=False):
    """A virtual endpoint: DNS names that follow the primary and a replica."""

    properties: Required[models.VirtualEndpointResourceProperties | VirtualEndpointResourcePropertiesDict]


VirtualEndpointDict: TypeAlias = _VirtualEndpointFlatDict | _VirtualEndpointNestedDict


class _VirtualEndpointResourceForPatchFlatDict(TypedDict, total=False):
    """Changes to a virtual endpoint."""

    endpoint_type: models.VirtualEndpointType | VirtualEndpointTypeValue
    members: Sequence[str]
    additional_properties: Mapping[str, Any]


class _VirtualEndpointResourceForPatchNestedDict(TypedDict, total=False):
    """Changes to a virtual endpoint."""

    properties: Required[models.VirtualEndpointResourceProperties | VirtualEndpointResourcePropertiesDict]
    additional_properties: Mapping[str, Any]


VirtualEndpointResourceForPatchDict: TypeAlias = (
    _VirtualEndpointResourceForPatchFlatDict | _VirtualEndpointResourceForPatchNestedDict
)


class VirtualEndpointResourcePropertiesDict(TypedDict, total=False):
    """Members and DNS names of a virtual endpoint."""

    endpoint_type: models.VirtualEndpointType | VirtualEndpointTypeValue
    members: Sequence[str]
    additional_properties: Mapping[str, Any]


class VirtualNetworkSubnetUsageModelDict(TypedDict, total=False):
    """How flexible servers use the subnets of a virtual network."""

    additional_properties: Mapping[str, Any]


class VirtualNetworkSubnetUsageParameterDict(TypedDict, total=False):
    """Virtual network to look at."""

    virtual_network_arm_resource_id: str
    additional_properties: Mapping[str, Any]
