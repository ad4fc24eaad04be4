# Generated from swagger/postgresql/ by "make generate": do not edit.

"""Dicts that stand for the models of the service ``postgresql``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...core.models.dicts import ModelDict
from ...core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Required

    from . import models
else:
    typed(__name__)

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


class AdminCredentialsDict(ModelDict, total=False):
    source_server_password: Required[str]
    target_server_password: Required[str]


class AdminCredentialsForPatchDict(ModelDict, total=False):
    source_server_password: str
    target_server_password: str


class ResourceDict(ModelDict, total=False):
    """Stands for Resource."""


class ProxyResourceDict(ResourceDict, total=False):
    """Stands for ProxyResource."""


class _AdministratorMicrosoftEntraFlatDict(ProxyResourceDict, total=False):
    principal_type: models.PrincipalType | PrincipalTypeValue
    principal_name: str
    object_id: str
    tenant_id: str


class _AdministratorMicrosoftEntraNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.AdministratorMicrosoftEntraProperties | AdministratorMicrosoftEntraPropertiesDict]


AdministratorMicrosoftEntraDict: TypeAlias = (
    _AdministratorMicrosoftEntraFlatDict | _AdministratorMicrosoftEntraNestedDict
)


class _AdministratorMicrosoftEntraAddFlatDict(ModelDict, total=False):
    principal_type: models.PrincipalType | PrincipalTypeValue
    principal_name: str
    tenant_id: str


class _AdministratorMicrosoftEntraAddNestedDict(ModelDict, total=False):
    properties: Required[
        models.AdministratorMicrosoftEntraPropertiesForAdd | AdministratorMicrosoftEntraPropertiesForAddDict
    ]


AdministratorMicrosoftEntraAddDict: TypeAlias = (
    _AdministratorMicrosoftEntraAddFlatDict | _AdministratorMicrosoftEntraAddNestedDict
)


class AdministratorMicrosoftEntraPropertiesDict(ModelDict, total=False):
    principal_type: models.PrincipalType | PrincipalTypeValue
    principal_name: str
    object_id: str
    tenant_id: str


class AdministratorMicrosoftEntraPropertiesForAddDict(ModelDict, total=False):
    principal_type: models.PrincipalType | PrincipalTypeValue
    principal_name: str
    tenant_id: str


class _AdvancedThreatProtectionSettingsModelFlatDict(ProxyResourceDict, total=False):
    state: models.ThreatProtectionState | ThreatProtectionStateValue


class _AdvancedThreatProtectionSettingsModelNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.AdvancedThreatProtectionSettingsProperties | AdvancedThreatProtectionSettingsPropertiesDict
    ]


AdvancedThreatProtectionSettingsModelDict: TypeAlias = (
    _AdvancedThreatProtectionSettingsModelFlatDict | _AdvancedThreatProtectionSettingsModelNestedDict
)


class AdvancedThreatProtectionSettingsPropertiesDict(ModelDict, total=False):
    state: Required[models.ThreatProtectionState | ThreatProtectionStateValue]


class AuthConfigDict(ModelDict, total=False):
    active_directory_auth: models.MicrosoftEntraAuth | MicrosoftEntraAuthValue
    password_auth: models.PasswordBasedAuth | PasswordBasedAuthValue
    tenant_id: str


class AuthConfigForPatchDict(ModelDict, total=False):
    active_directory_auth: models.MicrosoftEntraAuth | MicrosoftEntraAuthValue
    password_auth: models.PasswordBasedAuth | PasswordBasedAuthValue
    tenant_id: str


class BackupDict(ModelDict, total=False):
    backup_retention_days: int
    geo_redundant_backup: models.GeographicallyRedundantBackup | GeographicallyRedundantBackupValue
    immutable_backup: models.ImmutableBackup | ImmutableBackupValue


class _BackupAutomaticAndOnDemandFlatDict(ProxyResourceDict, total=False):
    backup_type: models.BackupType | BackupTypeValue
    completed_time: datetime | str
    source: str


class _BackupAutomaticAndOnDemandNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.BackupAutomaticAndOnDemandProperties | BackupAutomaticAndOnDemandPropertiesDict]


BackupAutomaticAndOnDemandDict: TypeAlias = _BackupAutomaticAndOnDemandFlatDict | _BackupAutomaticAndOnDemandNestedDict


class BackupAutomaticAndOnDemandPropertiesDict(ModelDict, total=False):
    backup_type: models.BackupType | BackupTypeValue
    completed_time: datetime | str
    source: str


class BackupForPatchDict(ModelDict, total=False):
    backup_retention_days: int
    immutable_backup: models.ImmutableBackup | ImmutableBackupValue


class BackupRequestBaseDict(ModelDict, total=False):
    backup_settings: Required[models.BackupSettings | BackupSettingsDict]


class BackupSettingsDict(ModelDict, total=False):
    backup_name: Required[str]


class BackupStoreDetailsDict(ModelDict, total=False):
    sas_uri_list: Required[list[str] | tuple[str, ...]]


class _BackupsLongTermRetentionOperationFlatDict(ProxyResourceDict, total=False):
    datasource_size_in_bytes: int
    data_transferred_in_bytes: int
    backup_name: str
    backup_metadata: str
    status: models.ExecutionStatus | ExecutionStatusValue
    start_time: datetime | str
    end_time: datetime | str
    percent_complete: float


class _BackupsLongTermRetentionOperationNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.LtrBackupOperationResponseProperties | LtrBackupOperationResponsePropertiesDict]


BackupsLongTermRetentionOperationDict: TypeAlias = (
    _BackupsLongTermRetentionOperationFlatDict | _BackupsLongTermRetentionOperationNestedDict
)


class BackupsLongTermRetentionRequestDict(BackupRequestBaseDict, total=False):
    target_details: Required[models.BackupStoreDetails | BackupStoreDetailsDict]


class _BackupsLongTermRetentionResponseFlatDict(ModelDict, total=False):
    datasource_size_in_bytes: int
    data_transferred_in_bytes: int
    backup_name: str
    backup_metadata: str
    status: models.ExecutionStatus | ExecutionStatusValue
    start_time: datetime | str
    end_time: datetime | str
    percent_complete: float


class _BackupsLongTermRetentionResponseNestedDict(ModelDict, total=False):
    properties: Required[models.LtrBackupOperationResponseProperties | LtrBackupOperationResponsePropertiesDict]


BackupsLongTermRetentionResponseDict: TypeAlias = (
    _BackupsLongTermRetentionResponseFlatDict | _BackupsLongTermRetentionResponseNestedDict
)


class BackupsLongTermRetentionResponsePropertiesDict(ModelDict, total=False):
    number_of_containers: Required[int]


class CapabilityBaseDict(ModelDict, total=False):
    """Stands for CapabilityBase."""


class CapabilityDict(CapabilityBaseDict, total=False):
    name: str


class _CapturedLogFlatDict(ProxyResourceDict, total=False):
    created_time: datetime | str
    last_modified_time: datetime | str
    size_in_kb: int
    url: str


class _CapturedLogNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.CapturedLogProperties | CapturedLogPropertiesDict]


CapturedLogDict: TypeAlias = _CapturedLogFlatDict | _CapturedLogNestedDict


class CapturedLogPropertiesDict(ModelDict, total=False):
    created_time: datetime | str
    last_modified_time: datetime | str
    size_in_kb: int
    type: str
    url: str


class CheckNameAvailabilityRequestDict(ModelDict, total=False):
    name: str
    type: str


class CheckNameAvailabilityResponseDict(ModelDict, total=False):
    name_available: bool
    reason: models.CheckNameAvailabilityReason | CheckNameAvailabilityReasonValue
    message: str


class ClusterDict(ModelDict, total=False):
    cluster_size: int
    default_database_name: str


class _ConfigurationFlatDict(ProxyResourceDict, total=False):
    value: str
    source: str


class _ConfigurationNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ConfigurationProperties | ConfigurationPropertiesDict]


ConfigurationDict: TypeAlias = _ConfigurationFlatDict | _ConfigurationNestedDict


class _ConfigurationForUpdateFlatDict(ModelDict, total=False):
    value: str
    source: str


class _ConfigurationForUpdateNestedDict(ModelDict, total=False):
    properties: Required[models.ConfigurationProperties | ConfigurationPropertiesDict]


ConfigurationForUpdateDict: TypeAlias = _ConfigurationForUpdateFlatDict | _ConfigurationForUpdateNestedDict


class ConfigurationPropertiesDict(ModelDict, total=False):
    value: str
    source: str


class DataEncryptionDict(ModelDict, total=False):
    primary_key_uri: str
    primary_user_assigned_identity_id: str
    geo_backup_key_uri: str
    geo_backup_user_assigned_identity_id: str
    type: models.DataEncryptionType | DataEncryptionTypeValue
    primary_federated_identity_client_id: str
    geo_backup_federated_identity_client_id: str


class _DatabaseFlatDict(ProxyResourceDict, total=False):
    charset: str
    collation: str


class _DatabaseNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DatabaseProperties | DatabasePropertiesDict]


DatabaseDict: TypeAlias = _DatabaseFlatDict | _DatabaseNestedDict


class DatabaseMigrationStateDict(ModelDict, total=False):
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


class DatabasePropertiesDict(ModelDict, total=False):
    charset: str
    collation: str


class DbLevelValidationStatusDict(ModelDict, total=False):
    database_name: str
    started_on: datetime | str
    ended_on: datetime | str
    summary: Sequence[models.ValidationSummaryItem | ValidationSummaryItemDict]


class DbServerMetadataDict(ModelDict, total=False):
    version: str
    storage_mb: int
    sku: models.ServerSku | ServerSkuDict


class DelegatedSubnetUsageDict(ModelDict, total=False):
    """Stands for DelegatedSubnetUsage."""


class ErrorAdditionalInfoDict(ModelDict, total=False):
    """Stands for ErrorAdditionalInfo."""


class ErrorDetailDict(ModelDict, total=False):
    """Stands for ErrorDetail."""


class ErrorResponseDict(ModelDict, total=False):
    error: models.ErrorDetail | ErrorDetailDict


class FastProvisioningEditionCapabilityDict(CapabilityBaseDict, total=False):
    """Stands for FastProvisioningEditionCapability."""


class _FirewallRuleFlatDict(ProxyResourceDict, total=False):
    start_ip_address: str
    end_ip_address: str


class _FirewallRuleNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.FirewallRuleProperties | FirewallRulePropertiesDict]


FirewallRuleDict: TypeAlias = _FirewallRuleFlatDict | _FirewallRuleNestedDict


class FirewallRulePropertiesDict(ModelDict, total=False):
    start_ip_address: Required[str]
    end_ip_address: Required[str]


class HighAvailabilityDict(ModelDict, total=False):
    mode: models.PostgreSqlFlexibleServerHighAvailabilityMode | PostgreSqlFlexibleServerHighAvailabilityModeValue
    standby_availability_zone: str


class HighAvailabilityForPatchDict(ModelDict, total=False):
    mode: models.PostgreSqlFlexibleServerHighAvailabilityMode | PostgreSqlFlexibleServerHighAvailabilityModeValue
    standby_availability_zone: str


class ImpactRecordDict(ModelDict, total=False):
    dimension_name: str
    unit: str
    query_id: int
    absolute_value: float


class LogSpecificationDict(ModelDict, total=False):
    name: str
    display_name: str
    blob_duration: str


class LtrBackupOperationResponsePropertiesDict(ModelDict, total=False):
    datasource_size_in_bytes: int
    data_transferred_in_bytes: int
    backup_name: str
    backup_metadata: str
    status: Required[models.ExecutionStatus | ExecutionStatusValue]
    start_time: Required[datetime | str]
    end_time: datetime | str
    percent_complete: float


class LtrPreBackupRequestDict(BackupRequestBaseDict, total=False):
    """Stands for LtrPreBackupRequest."""


class _LtrPreBackupResponseFlatDict(ModelDict, total=False):
    number_of_containers: int


class _LtrPreBackupResponseNestedDict(ModelDict, total=False):
    properties: Required[
        models.BackupsLongTermRetentionResponseProperties | BackupsLongTermRetentionResponsePropertiesDict
    ]


LtrPreBackupResponseDict: TypeAlias = _LtrPreBackupResponseFlatDict | _LtrPreBackupResponseNestedDict


class MaintenanceEventActionResponseDict(ModelDict, total=False):
    maintenance_event_id: str
    server_id: str
    status: models.MaintenanceEventStatus | MaintenanceEventStatusValue
    planned_start_time: datetime | str
    planned_end_time: datetime | str
    applied_now: bool
    last_updated_time: datetime | str


class MaintenanceEventRescheduleRequestDict(ModelDict, total=False):
    postpone_to_date_time: Required[datetime | str]


class MaintenanceEventResourceDict(ProxyResourceDict, total=False):
    properties: models.MaintenanceEventResourceProperties | MaintenanceEventResourcePropertiesDict


class MaintenanceEventResourcePropertiesDict(ModelDict, total=False):
    """Stands for MaintenanceEventResourceProperties."""


class MaintenanceWindowDict(ModelDict, total=False):
    custom_window: str
    start_hour: int
    start_minute: int
    day_of_week: int


class MaintenanceWindowForPatchDict(ModelDict, total=False):
    custom_window: str
    start_hour: int
    start_minute: int
    day_of_week: int


class MajorVersionUpgradePrecheckResourceDict(ProxyResourceDict, total=False):
    properties: models.MajorVersionUpgradePrecheckResourceProperties | MajorVersionUpgradePrecheckResourcePropertiesDict


class MajorVersionUpgradePrecheckResourcePropertiesDict(ModelDict, total=False):
    create_time: datetime | str
    status: models.MajorVersionUpgradePrecheckStatus | MajorVersionUpgradePrecheckStatusValue
    precheck_result: models.PrecheckResult | PrecheckResultDict
    target_version: str
    policy_details: Sequence[models.PolicyDetail | PolicyDetailDict]


class MetricSpecificationDict(ModelDict, total=False):
    name: str
    display_name: str
    display_description: str
    unit: str
    aggregation_type: str
    supported_aggregation_types: list[str] | tuple[str, ...]
    supported_time_grain_types: list[str] | tuple[str, ...]
    category: str


class MigrateNetworkStatusDict(ModelDict, total=False):
    subscription_id: str
    resource_group_name: str
    server_name: str


class TrackedResourceDict(ResourceDict, total=False):
    tags: Mapping[str, str]
    location: Required[str]


class _MigrationFlatDict(TrackedResourceDict, total=False):
    migration_instance_resource_id: str
    migration_mode: models.MigrationMode | MigrationModeValue
    migration_option: models.MigrationOption | MigrationOptionValue
    source_type: models.SourceType | SourceTypeValue
    ssl_mode: models.SslMode | SslModeValue
    source_db_server_resource_id: str
    source_db_server_fully_qualified_domain_name: str
    target_db_server_fully_qualified_domain_name: str
    secret_parameters: models.MigrationSecretParameters | MigrationSecretParametersDict
    dbs_to_migrate: list[str] | tuple[str, ...]
    setup_logical_replication_on_source_db_if_needed: (
        models.LogicalReplicationOnSourceServer | LogicalReplicationOnSourceServerValue
    )
    overwrite_dbs_in_target: models.OverwriteDatabasesOnTargetServer | OverwriteDatabasesOnTargetServerValue
    migration_window_start_time_in_utc: datetime | str
    migration_window_end_time_in_utc: datetime | str
    migrate_roles: models.MigrateRolesAndPermissions | MigrateRolesAndPermissionsValue
    start_data_migration: models.StartDataMigration | StartDataMigrationValue
    trigger_cutover: models.TriggerCutover | TriggerCutoverValue
    dbs_to_trigger_cutover_on: list[str] | tuple[str, ...]
    cancel: models.Cancel | CancelValue
    dbs_to_cancel_migration_on: list[str] | tuple[str, ...]


class _MigrationNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.MigrationProperties | MigrationPropertiesDict]


MigrationDict: TypeAlias = _MigrationFlatDict | _MigrationNestedDict


class MigrationNameAvailabilityDict(ModelDict, total=False):
    name: Required[str]
    type: Required[str]


class MigrationPropertiesDict(ModelDict, total=False):
    migration_instance_resource_id: str
    migration_mode: models.MigrationMode | MigrationModeValue
    migration_option: models.MigrationOption | MigrationOptionValue
    source_type: models.SourceType | SourceTypeValue
    ssl_mode: models.SslMode | SslModeValue
    source_db_server_resource_id: str
    source_db_server_fully_qualified_domain_name: str
    target_db_server_fully_qualified_domain_name: str
    secret_parameters: models.MigrationSecretParameters | MigrationSecretParametersDict
    dbs_to_migrate: list[str] | tuple[str, ...]
    setup_logical_replication_on_source_db_if_needed: (
        models.LogicalReplicationOnSourceServer | LogicalReplicationOnSourceServerValue
    )
    overwrite_dbs_in_target: models.OverwriteDatabasesOnTargetServer | OverwriteDatabasesOnTargetServerValue
    migration_window_start_time_in_utc: datetime | str
    migration_window_end_time_in_utc: datetime | str
    migrate_roles: models.MigrateRolesAndPermissions | MigrateRolesAndPermissionsValue
    start_data_migration: models.StartDataMigration | StartDataMigrationValue
    trigger_cutover: models.TriggerCutover | TriggerCutoverValue
    dbs_to_trigger_cutover_on: list[str] | tuple[str, ...]
    cancel: models.Cancel | CancelValue
    dbs_to_cancel_migration_on: list[str] | tuple[str, ...]


class MigrationPropertiesForPatchDict(ModelDict, total=False):
    source_db_server_resource_id: str
    source_db_server_fully_qualified_domain_name: str
    target_db_server_fully_qualified_domain_name: str
    secret_parameters: models.MigrationSecretParametersForPatch | MigrationSecretParametersForPatchDict
    dbs_to_migrate: list[str] | tuple[str, ...]
    setup_logical_replication_on_source_db_if_needed: (
        models.LogicalReplicationOnSourceServer | LogicalReplicationOnSourceServerValue
    )
    overwrite_dbs_in_target: models.OverwriteDatabasesOnTargetServer | OverwriteDatabasesOnTargetServerValue
    migration_window_start_time_in_utc: datetime | str
    migrate_roles: models.MigrateRolesAndPermissions | MigrateRolesAndPermissionsValue
    start_data_migration: models.StartDataMigration | StartDataMigrationValue
    trigger_cutover: models.TriggerCutover | TriggerCutoverValue
    dbs_to_trigger_cutover_on: list[str] | tuple[str, ...]
    cancel: models.Cancel | CancelValue
    dbs_to_cancel_migration_on: list[str] | tuple[str, ...]
    migration_mode: models.MigrationMode | MigrationModeValue


class _MigrationResourceForPatchFlatDict(ModelDict, total=False):
    tags: Mapping[str, str]
    source_db_server_resource_id: str
    source_db_server_fully_qualified_domain_name: str
    target_db_server_fully_qualified_domain_name: str
    secret_parameters: models.MigrationSecretParametersForPatch | MigrationSecretParametersForPatchDict
    dbs_to_migrate: list[str] | tuple[str, ...]
    setup_logical_replication_on_source_db_if_needed: (
        models.LogicalReplicationOnSourceServer | LogicalReplicationOnSourceServerValue
    )
    overwrite_dbs_in_target: models.OverwriteDatabasesOnTargetServer | OverwriteDatabasesOnTargetServerValue
    migration_window_start_time_in_utc: datetime | str
    migrate_roles: models.MigrateRolesAndPermissions | MigrateRolesAndPermissionsValue
    start_data_migration: models.StartDataMigration | StartDataMigrationValue
    trigger_cutover: models.TriggerCutover | TriggerCutoverValue
    dbs_to_trigger_cutover_on: list[str] | tuple[str, ...]
    cancel: models.Cancel | CancelValue
    dbs_to_cancel_migration_on: list[str] | tuple[str, ...]
    migration_mode: models.MigrationMode | MigrationModeValue


class _MigrationResourceForPatchNestedDict(ModelDict, total=False):
    properties: Required[models.MigrationPropertiesForPatch | MigrationPropertiesForPatchDict]
    tags: Mapping[str, str]


MigrationResourceForPatchDict: TypeAlias = _MigrationResourceForPatchFlatDict | _MigrationResourceForPatchNestedDict


class MigrationSecretParametersDict(ModelDict, total=False):
    admin_credentials: Required[models.AdminCredentials | AdminCredentialsDict]
    source_server_username: str
    target_server_username: str


class MigrationSecretParametersForPatchDict(ModelDict, total=False):
    admin_credentials: models.AdminCredentialsForPatch | AdminCredentialsForPatchDict
    source_server_username: str
    target_server_username: str


class MigrationStatusDict(ModelDict, total=False):
    """Stands for MigrationStatus."""


class MigrationSubstateDetailsDict(ModelDict, total=False):
    db_details: Mapping[str, models.DatabaseMigrationState | DatabaseMigrationStateDict]
    validation_details: models.ValidationDetails | ValidationDetailsDict


class NameAvailabilityModelDict(CheckNameAvailabilityResponseDict, total=False):
    """Stands for NameAvailabilityModel."""


class NamePropertyDict(ModelDict, total=False):
    value: str
    localized_value: str


class NetworkDict(ModelDict, total=False):
    public_network_access: models.ServerPublicNetworkAccessState | ServerPublicNetworkAccessStateValue
    delegated_subnet_resource_id: str
    private_dns_zone_arm_resource_id: str


class ObjectRecommendationDict(ProxyResourceDict, total=False):
    kind: str


class ObjectRecommendationDetailsDict(ModelDict, total=False):
    database_name: str
    schema: str
    table: str
    index_type: str
    index_name: str
    index_columns: list[str] | tuple[str, ...]
    included_columns: list[str] | tuple[str, ...]


class ObjectRecommendationPropertiesDict(ModelDict, total=False):
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


class ObjectRecommendationPropertiesAnalyzedWorkloadDict(ModelDict, total=False):
    start_time: datetime | str
    end_time: datetime | str
    query_count: int


class ObjectRecommendationPropertiesImplementationDetailsDict(ModelDict, total=False):
    method: str
    script: str


class OperationDict(ModelDict, total=False):
    is_data_action: bool


class OperationDisplayDict(ModelDict, total=False):
    """Stands for OperationDisplay."""


class OperationPropertiesDict(ModelDict, total=False):
    service_specification: models.ServiceSpecification | ServiceSpecificationDict


class PolicyDetailDict(ModelDict, total=False):
    policy_name: str
    passed: bool
    error_code: int
    error_message: str
    policy_description: str


class PrecheckErrorInfoDict(ModelDict, total=False):
    error_code: int
    error_message: str


class PrecheckResultDict(ModelDict, total=False):
    action: str
    upgrade_sequence: models.UpgradeSequence | UpgradeSequenceDict
    error_info: Sequence[models.PrecheckErrorInfo | PrecheckErrorInfoDict]


class PrivateEndpointDict(ModelDict, total=False):
    """Stands for PrivateEndpoint."""


class _PrivateEndpointConnectionFlatDict(ResourceDict, total=False):
    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _PrivateEndpointConnectionNestedDict(ResourceDict, total=False):
    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class PrivateEndpointConnectionPropertiesDict(ModelDict, total=False):
    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: Required[
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    ]


class _PrivateLinkResourceFlatDict(ProxyResourceDict, total=False):
    required_zone_names: list[str] | tuple[str, ...]


class _PrivateLinkResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.PrivateLinkResourceProperties | PrivateLinkResourcePropertiesDict]


PrivateLinkResourceDict: TypeAlias = _PrivateLinkResourceFlatDict | _PrivateLinkResourceNestedDict


class PrivateLinkResourcePropertiesDict(ModelDict, total=False):
    required_zone_names: list[str] | tuple[str, ...]


class PrivateLinkServiceConnectionStateDict(ModelDict, total=False):
    status: models.PrivateEndpointServiceConnectionStatus | PrivateEndpointServiceConnectionStatusValue
    description: str
    actions_required: str


class QuotaUsageDict(ModelDict, total=False):
    name: models.NameProperty | NamePropertyDict
    limit: int
    unit: str
    current_value: int
    id: str


class ReplicaDict(ModelDict, total=False):
    role: models.ReplicationRole | ReplicationRoleValue
    promote_mode: models.ReadReplicaPromoteMode | ReadReplicaPromoteModeValue
    promote_option: models.ReadReplicaPromoteOption | ReadReplicaPromoteOptionValue


class RestartParameterDict(ModelDict, total=False):
    restart_with_failover: bool
    failover_mode: models.FailoverMode | FailoverModeValue


class _ServerFlatDict(TrackedResourceDict, total=False):
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
    properties: Required[models.ServerProperties | ServerPropertiesDict]
    sku: models.Sku | SkuDict
    identity: models.UserAssignedIdentity | UserAssignedIdentityDict


ServerDict: TypeAlias = _ServerFlatDict | _ServerNestedDict


class ServerEditionCapabilityDict(CapabilityBaseDict, total=False):
    """Stands for ServerEditionCapability."""


class _ServerForPatchFlatDict(ModelDict, total=False):
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


class _ServerForPatchNestedDict(ModelDict, total=False):
    sku: models.SkuForPatch | SkuForPatchDict
    identity: models.UserAssignedIdentity | UserAssignedIdentityDict
    properties: Required[models.ServerPropertiesForPatch | ServerPropertiesForPatchDict]
    tags: Mapping[str, str]


ServerForPatchDict: TypeAlias = _ServerForPatchFlatDict | _ServerForPatchNestedDict


class ServerPropertiesDict(ModelDict, total=False):
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


class ServerPropertiesForPatchDict(ModelDict, total=False):
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


class ServerSkuDict(ModelDict, total=False):
    name: str
    tier: models.SkuTier | SkuTierValue


class ServerSkuCapabilityDict(CapabilityBaseDict, total=False):
    """Stands for ServerSkuCapability."""


class ServerVersionCapabilityDict(CapabilityBaseDict, total=False):
    """Stands for ServerVersionCapability."""


class ServiceSpecificationDict(ModelDict, total=False):
    """Stands for ServiceSpecification."""


class SkuDict(ModelDict, total=False):
    name: Required[str]
    tier: Required[models.SkuTier | SkuTierValue]


class SkuForPatchDict(ModelDict, total=False):
    name: str
    tier: models.SkuTier | SkuTierValue


class StartMajorVersionUpgradePrecheckRequestDict(ModelDict, total=False):
    target_version: Required[str]


class StartMajorVersionUpgradePrecheckResponseDict(ModelDict, total=False):
    name: str
    create_time: datetime | str
    status: models.MajorVersionUpgradePrecheckStatus | MajorVersionUpgradePrecheckStatusValue


class StorageDict(ModelDict, total=False):
    storage_size_gb: int
    auto_grow: models.StorageAutoGrow | StorageAutoGrowValue
    auto_grow_max_threshold_mb: int
    auto_grow_increment_percent: int
    tier: models.AzureManagedDiskPerformanceTier | AzureManagedDiskPerformanceTierValue
    iops: int
    throughput: int
    type: models.StorageType | StorageTypeValue


class StorageEditionCapabilityDict(CapabilityBaseDict, total=False):
    """Stands for StorageEditionCapability."""


class StorageMbCapabilityDict(CapabilityBaseDict, total=False):
    """Stands for StorageMbCapability."""


class StorageTierCapabilityDict(CapabilityBaseDict, total=False):
    """Stands for StorageTierCapability."""


class SupportedFeatureDict(ModelDict, total=False):
    """Stands for SupportedFeature."""


class SystemDataDict(ModelDict, total=False):
    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str


class TuningOptionsDict(ProxyResourceDict, total=False):
    properties: models.TuningOptionsProperties | TuningOptionsPropertiesDict


class TuningOptionsPropertiesDict(ModelDict, total=False):
    """Stands for TuningOptionsProperties."""


class UpgradeSequenceDict(ModelDict, total=False):
    source_version: str
    target_version: str


class UserAssignedIdentityDict(ModelDict, total=False):
    user_assigned_identities: Mapping[str, models.UserIdentity | UserIdentityDict]
    principal_id: str
    type: Required[models.IdentityType | IdentityTypeValue]


class UserIdentityDict(ModelDict, total=False):
    principal_id: str
    client_id: str


class ValidationDetailsDict(ModelDict, total=False):
    status: models.ValidationState | ValidationStateValue
    validation_start_time_in_utc: datetime | str
    validation_end_time_in_utc: datetime | str
    server_level_validation_details: Sequence[models.ValidationSummaryItem | ValidationSummaryItemDict]
    db_level_validation_details: Sequence[models.DbLevelValidationStatus | DbLevelValidationStatusDict]


class ValidationMessageDict(ModelDict, total=False):
    state: models.ValidationState | ValidationStateValue
    message: str


class ValidationSummaryItemDict(ModelDict, total=False):
    type: str
    state: models.ValidationState | ValidationStateValue
    messages: Sequence[models.ValidationMessage | ValidationMessageDict]


class _VirtualEndpointFlatDict(ProxyResourceDict, total=False):
    endpoint_type: models.VirtualEndpointType | VirtualEndpointTypeValue
    members: list[str] | tuple[str, ...]


class _VirtualEndpointNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.VirtualEndpointResourceProperties | VirtualEndpointResourcePropertiesDict]


VirtualEndpointDict: TypeAlias = _VirtualEndpointFlatDict | _VirtualEndpointNestedDict


class _VirtualEndpointResourceForPatchFlatDict(ModelDict, total=False):
    endpoint_type: models.VirtualEndpointType | VirtualEndpointTypeValue
    members: list[str] | tuple[str, ...]


class _VirtualEndpointResourceForPatchNestedDict(ModelDict, total=False):
    properties: Required[models.VirtualEndpointResourceProperties | VirtualEndpointResourcePropertiesDict]


VirtualEndpointResourceForPatchDict: TypeAlias = (
    _VirtualEndpointResourceForPatchFlatDict | _VirtualEndpointResourceForPatchNestedDict
)


class VirtualEndpointResourcePropertiesDict(ModelDict, total=False):
    endpoint_type: models.VirtualEndpointType | VirtualEndpointTypeValue
    members: list[str] | tuple[str, ...]


class VirtualNetworkSubnetUsageModelDict(ModelDict, total=False):
    """Stands for VirtualNetworkSubnetUsageModel."""


class VirtualNetworkSubnetUsageParameterDict(ModelDict, total=False):
    virtual_network_arm_resource_id: str
