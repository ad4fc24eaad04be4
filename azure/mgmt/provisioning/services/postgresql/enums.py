# Generated from swagger/postgresql/ by "make generate": do not edit.

"""Enums of the service ``postgresql``."""

from __future__ import annotations

from ...core.models.model import ExtensibleEnum


class AzureManagedDiskPerformanceTier(ExtensibleEnum):
    """Performance tier of storage, P1 to P80."""

    P1 = "P1"
    P2 = "P2"
    P3 = "P3"
    P4 = "P4"
    P6 = "P6"
    P10 = "P10"
    P15 = "P15"
    P20 = "P20"
    P30 = "P30"
    P40 = "P40"
    P50 = "P50"
    P60 = "P60"
    P70 = "P70"
    P80 = "P80"


class BackupType(ExtensibleEnum):
    """Kind of backup: Full, made by the service, or Customer On-Demand."""

    FULL = "Full"
    CUSTOMER_ON_DEMAND = "Customer On-Demand"


class Cancel(ExtensibleEnum):
    """Whether to cancel the migration: True or False, as a string."""

    TRUE = "True"
    FALSE = "False"


class CapabilityStatus(ExtensibleEnum):
    """Whether something is offered: Visible, Available, Default or Disabled."""

    VISIBLE = "Visible"
    AVAILABLE = "Available"
    DEFAULT = "Default"
    DISABLED = "Disabled"


class CheckNameAvailabilityReason(ExtensibleEnum):
    """Why a name cannot be used."""

    INVALID = "Invalid"
    ALREADY_EXISTS = "AlreadyExists"


class ConfigurationDataType(ExtensibleEnum):
    """Type of a server parameter, such as Boolean, Integer, Enumeration or String."""

    BOOLEAN = "Boolean"
    NUMERIC = "Numeric"
    INTEGER = "Integer"
    ENUMERATION = "Enumeration"
    STRING = "String"
    SET = "Set"


class CreateMode(ExtensibleEnum):
    """How a server is made, such as Default, PointInTimeRestore, GeoRestore, Replica or ReviveDropped."""

    DEFAULT = "Default"
    CREATE = "Create"
    UPDATE = "Update"
    POINT_IN_TIME_RESTORE = "PointInTimeRestore"
    GEO_RESTORE = "GeoRestore"
    REPLICA = "Replica"
    REVIVE_DROPPED = "ReviveDropped"


class CreateModeForPatch(ExtensibleEnum):
    """Default or Update; both change the server in place."""

    DEFAULT = "Default"
    UPDATE = "Update"


class CreatedByType(ExtensibleEnum):
    """Kind of identity: User, Application, ManagedIdentity or Key."""

    USER = "User"
    APPLICATION = "Application"
    MANAGED_IDENTITY = "ManagedIdentity"
    KEY = "Key"


class DataEncryptionType(ExtensibleEnum):
    """Data encryption type: SystemManaged or AzureKeyVault."""

    SYSTEM_MANAGED = "SystemManaged"
    AZURE_KEY_VAULT = "AzureKeyVault"


class EncryptionKeyStatus(ExtensibleEnum):
    """Encryption key status: Valid or Invalid."""

    VALID = "Valid"
    INVALID = "Invalid"


class ExecutionStatus(ExtensibleEnum):
    """Execution status: Running, Cancelled, Failed or Succeeded."""

    RUNNING = "Running"
    CANCELLED = "Cancelled"
    FAILED = "Failed"
    SUCCEEDED = "Succeeded"


class FailoverMode(ExtensibleEnum):
    """Failover mode: PlannedFailover, ForcedFailover, PlannedSwitchover or ForcedSwitchover."""

    PLANNED_FAILOVER = "PlannedFailover"
    FORCED_FAILOVER = "ForcedFailover"
    PLANNED_SWITCHOVER = "PlannedSwitchover"
    FORCED_SWITCHOVER = "ForcedSwitchover"


class FastProvisioningSupport(ExtensibleEnum):
    """Whether fast provisioning is supported: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class FeatureStatus(ExtensibleEnum):
    """Whether feature is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class FipsMode(ExtensibleEnum):
    """Whether FIPS mode is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class GeographicallyRedundantBackup(ExtensibleEnum):
    """Whether geographically redundant backup is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class GeographicallyRedundantBackupSupport(ExtensibleEnum):
    """Whether geographically redundant backup is supported: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class HighAvailabilityMode(ExtensibleEnum):
    """Where the standby lies: in another zone or the same."""

    ZONE_REDUNDANT = "ZoneRedundant"
    SAME_ZONE = "SameZone"


class HighAvailabilityState(ExtensibleEnum):
    """High availability state, such as NotEnabled, CreatingStandby, ReplicatingData, FailingOver or Healthy."""

    NOT_ENABLED = "NotEnabled"
    CREATING_STANDBY = "CreatingStandby"
    REPLICATING_DATA = "ReplicatingData"
    FAILING_OVER = "FailingOver"
    HEALTHY = "Healthy"
    REMOVING_STANDBY = "RemovingStandby"
    RECREATING_STANDBY = "RecreatingStandby"
    COMPUTE_UPDATING_BY_FAILOVER = "ComputeUpdatingByFailover"


class IdentityType(ExtensibleEnum):
    """Which kinds of managed identity a resource has: system-assigned, user-assigned, both or none."""

    NONE = "None"
    USER_ASSIGNED = "UserAssigned"
    SYSTEM_ASSIGNED = "SystemAssigned"
    SYSTEM_ASSIGNED_USER_ASSIGNED = "SystemAssigned,UserAssigned"


class ImmutableBackup(ExtensibleEnum):
    """Whether immutable backup is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class LocationRestricted(ExtensibleEnum):
    """Whether the region is restricted for the subscription: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class LogicalReplicationOnSourceServer(ExtensibleEnum):
    """Whether to set up logical replication on the source: True or False, as a string."""

    TRUE = "True"
    FALSE = "False"


class MaintenanceEventStatus(ExtensibleEnum):
    """Maintenance event status: Planned, InProgress, Complete, Rescheduled or Canceled."""

    PLANNED = "Planned"
    IN_PROGRESS = "InProgress"
    COMPLETE = "Complete"
    RESCHEDULED = "Rescheduled"
    CANCELED = "Canceled"


class MaintenanceEventStatusFilter(ExtensibleEnum):
    """Whether to list upcoming or past events."""

    UPCOMING = "Upcoming"
    PAST = "Past"


class MaintenanceType(ExtensibleEnum):
    """Maintenance type: always PlannedMaintenance so far."""

    PLANNED_MAINTENANCE = "PlannedMaintenance"


class MajorVersionUpgradePrecheckStatus(ExtensibleEnum):
    """Major version upgrade precheck status: Validating, Succeeded, Failed or Canceled."""

    VALIDATING = "Validating"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"


class MicrosoftEntraAuth(ExtensibleEnum):
    """Whether Microsoft Entra authentication is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class MigrateRolesAndPermissions(ExtensibleEnum):
    """Whether to migrate roles and permissions: True or False, as a string."""

    TRUE = "True"
    FALSE = "False"


class MigrationDatabaseState(ExtensibleEnum):
    """Migration database state: InProgress, WaitingForCutoverTrigger, Failed, Canceled, Succeeded or Canceling."""

    IN_PROGRESS = "InProgress"
    WAITING_FOR_CUTOVER_TRIGGER = "WaitingForCutoverTrigger"
    FAILED = "Failed"
    CANCELED = "Canceled"
    SUCCEEDED = "Succeeded"
    CANCELING = "Canceling"


class MigrationListFilter(ExtensibleEnum):
    """Whether to list active migrations only, or all."""

    ACTIVE = "Active"
    ALL = "All"


class MigrationMode(ExtensibleEnum):
    """How a migration works: Offline, or Online to replicate until cutover."""

    OFFLINE = "Offline"
    ONLINE = "Online"


class MigrationNameAvailabilityReason(ExtensibleEnum):
    """Migration name availability reason: Invalid or AlreadyExists."""

    INVALID = "Invalid"
    ALREADY_EXISTS = "AlreadyExists"


class MigrationOption(ExtensibleEnum):
    """Migration option: Validate, Migrate or ValidateAndMigrate."""

    VALIDATE = "Validate"
    MIGRATE = "Migrate"
    VALIDATE_AND_MIGRATE = "ValidateAndMigrate"


class MigrationState(ExtensibleEnum):
    """Migration state: InProgress, WaitingForUserAction, Canceled, Failed, Succeeded, ValidationFailed or
    CleaningUp.
    """

    IN_PROGRESS = "InProgress"
    WAITING_FOR_USER_ACTION = "WaitingForUserAction"
    CANCELED = "Canceled"
    FAILED = "Failed"
    SUCCEEDED = "Succeeded"
    VALIDATION_FAILED = "ValidationFailed"
    CLEANING_UP = "CleaningUp"


class MigrationSubstate(ExtensibleEnum):
    """Migration substate, such as PerformingPreRequisiteSteps or WaitingForLogicalReplicationSetupRequestOnSourceDB."""

    PERFORMING_PRE_REQUISITE_STEPS = "PerformingPreRequisiteSteps"
    WAITING_FOR_LOGICAL_REPLICATION_SETUP_REQUEST_ON_SOURCE_DB = "WaitingForLogicalReplicationSetupRequestOnSourceDB"
    WAITING_FOR_DBS_TO_MIGRATE_SPECIFICATION = "WaitingForDBsToMigrateSpecification"
    WAITING_FOR_TARGET_DB_OVERWRITE_CONFIRMATION = "WaitingForTargetDBOverwriteConfirmation"
    WAITING_FOR_DATA_MIGRATION_SCHEDULING = "WaitingForDataMigrationScheduling"
    WAITING_FOR_DATA_MIGRATION_WINDOW = "WaitingForDataMigrationWindow"
    MIGRATING_DATA = "MigratingData"
    WAITING_FOR_CUTOVER_TRIGGER = "WaitingForCutoverTrigger"
    COMPLETING_MIGRATION = "CompletingMigration"
    COMPLETED = "Completed"
    CANCELING_REQUESTED_DB_MIGRATIONS = "CancelingRequestedDBMigrations"
    VALIDATION_IN_PROGRESS = "ValidationInProgress"


class NetworkMigrationState(ExtensibleEnum):
    """Network migration state: Pending, InProgress, Succeeded, Failed, CancelInProgress or Cancelled."""

    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCEL_IN_PROGRESS = "CancelInProgress"
    CANCELLED = "Cancelled"


class OnlineStorageResizeSupport(ExtensibleEnum):
    """Whether online storage resize is supported: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class OperationOrigin(ExtensibleEnum):
    """Who an operation is meant for: user, system or both."""

    NOT_SPECIFIED = "NotSpecified"
    USER = "user"
    SYSTEM = "system"


class OverwriteDatabasesOnTargetServer(ExtensibleEnum):
    """Whether databases on the target may be overwritten: True or False, as a string."""

    TRUE = "True"
    FALSE = "False"


class PasswordBasedAuth(ExtensibleEnum):
    """Whether password based authentication is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class PostgreSqlFlexibleServerHighAvailabilityMode(ExtensibleEnum):
    """Where the standby lies: ZoneRedundant, SameZone, or Disabled for none."""

    DISABLED = "Disabled"
    ZONE_REDUNDANT = "ZoneRedundant"
    SAME_ZONE = "SameZone"


class PrincipalType(ExtensibleEnum):
    """Principal type: Unknown, User, Group or ServicePrincipal."""

    UNKNOWN = "Unknown"
    USER = "User"
    GROUP = "Group"
    SERVICE_PRINCIPAL = "ServicePrincipal"


class PrivateEndpointConnectionProvisioningState(ExtensibleEnum):
    """State of the last create or update of a private endpoint connection."""

    SUCCEEDED = "Succeeded"
    CREATING = "Creating"
    DELETING = "Deleting"
    FAILED = "Failed"


class PrivateEndpointServiceConnectionStatus(ExtensibleEnum):
    """Approval state of a private endpoint connection: Pending, Approved, Rejected or Disconnected."""

    PENDING = "Pending"
    APPROVED = "Approved"
    REJECTED = "Rejected"


class ReadReplicaPromoteMode(ExtensibleEnum):
    """How a replica is promoted: Standalone, or Switchover with the primary."""

    STANDALONE = "Standalone"
    SWITCHOVER = "Switchover"


class ReadReplicaPromoteOption(ExtensibleEnum):
    """Whether promotion waits for all data: Planned does, Forced does not."""

    PLANNED = "Planned"
    FORCED = "Forced"


class RecommendationTypeEnum(ExtensibleEnum):
    """Recommendation type: CreateIndex, DropIndex, ReIndex, AnalyzeTable or VacuumTable."""

    CREATE_INDEX = "CreateIndex"
    DROP_INDEX = "DropIndex"
    RE_INDEX = "ReIndex"
    ANALYZE_TABLE = "AnalyzeTable"
    VACUUM_TABLE = "VacuumTable"


class RecommendationTypeParameterEnum(ExtensibleEnum):
    """Only recommendations of this kind."""

    CREATE_INDEX = "CreateIndex"
    DROP_INDEX = "DropIndex"
    RE_INDEX = "ReIndex"
    ANALYZE_TABLE = "AnalyzeTable"
    VACUUM_TABLE = "VacuumTable"


class ReplicationRole(ExtensibleEnum):
    """Replication role: None, Primary, AsyncReplica or GeoAsyncReplica."""

    NONE = "None"
    PRIMARY = "Primary"
    ASYNC_REPLICA = "AsyncReplica"
    GEO_ASYNC_REPLICA = "GeoAsyncReplica"


class ReplicationState(ExtensibleEnum):
    """Replication state: Active, Catchup, Provisioning, Updating, Broken or Reconfiguring."""

    ACTIVE = "Active"
    CATCHUP = "Catchup"
    PROVISIONING = "Provisioning"
    UPDATING = "Updating"
    BROKEN = "Broken"
    RECONFIGURING = "Reconfiguring"


class ServerPublicNetworkAccessState(ExtensibleEnum):
    """Whether the resource can be reached from public networks."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class ServerState(ExtensibleEnum):
    """State of a server, such as Ready, Stopped, Updating or Disabled."""

    READY = "Ready"
    DROPPING = "Dropping"
    DISABLED = "Disabled"
    STARTING = "Starting"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    UPDATING = "Updating"
    RESTARTING = "Restarting"
    INACCESSIBLE = "Inaccessible"
    PROVISIONING = "Provisioning"


class SkuTier(ExtensibleEnum):
    """SKU tier: Burstable, GeneralPurpose or MemoryOptimized."""

    BURSTABLE = "Burstable"
    GENERAL_PURPOSE = "GeneralPurpose"
    MEMORY_OPTIMIZED = "MemoryOptimized"


class SourceType(ExtensibleEnum):
    """Source type, such as OnPremises, AWS, GCP, AzureVM, PostgreSQLSingleServer, AWS_RDS or AWS_AURORA."""

    ON_PREMISES = "OnPremises"
    AWS = "AWS"
    GCP = "GCP"
    AZURE_VM = "AzureVM"
    POSTGRE_SQL_SINGLE_SERVER = "PostgreSQLSingleServer"
    AWS_RDS = "AWS_RDS"
    AWS_AURORA = "AWS_AURORA"
    AWS_EC2 = "AWS_EC2"
    GCP_CLOUD_SQL = "GCP_CloudSQL"
    GCP_ALLOY_DB = "GCP_AlloyDB"
    GCP_COMPUTE = "GCP_Compute"
    EDB = "EDB"
    EDB_ORACLE_SERVER = "EDB_Oracle_Server"
    EDB_POSTGRE_SQL = "EDB_PostgreSQL"
    POSTGRE_SQL_FLEXIBLE_SERVER = "PostgreSQLFlexibleServer"
    POSTGRE_SQL_COSMOS_DB = "PostgreSQLCosmosDB"
    HUAWEI_RDS = "Huawei_RDS"
    HUAWEI_COMPUTE = "Huawei_Compute"
    HEROKU_POSTGRE_SQL = "Heroku_PostgreSQL"
    CRUNCHY_POSTGRE_SQL = "Crunchy_PostgreSQL"
    APSARA_DB_RDS = "ApsaraDB_RDS"
    DIGITAL_OCEAN_DROPLETS = "Digital_Ocean_Droplets"
    DIGITAL_OCEAN_POSTGRE_SQL = "Digital_Ocean_PostgreSQL"
    SUPABASE_POSTGRE_SQL = "Supabase_PostgreSQL"


class SslMode(ExtensibleEnum):
    """SSL mode: Prefer, Require, VerifyCA or VerifyFull."""

    PREFER = "Prefer"
    REQUIRE = "Require"
    VERIFY_CA = "VerifyCA"
    VERIFY_FULL = "VerifyFull"


class StartDataMigration(ExtensibleEnum):
    """Whether data migration starts at once: True or False, as a string."""

    TRUE = "True"
    FALSE = "False"


class StorageAutoGrow(ExtensibleEnum):
    """Whether storage auto grow is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class StorageAutoGrowthSupport(ExtensibleEnum):
    """Whether storage auto growth is supported: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class StorageType(ExtensibleEnum):
    """Storage type: Premium_LRS, PremiumV2_LRS or UltraSSD_LRS."""

    PREMIUM_LRS = "Premium_LRS"
    PREMIUM_V2_LRS = "PremiumV2_LRS"
    ULTRA_SSD_LRS = "UltraSSD_LRS"


class ThreatProtectionName(ExtensibleEnum):
    """Name of the setting; Default."""

    DEFAULT = "Default"


class ThreatProtectionState(ExtensibleEnum):
    """Whether threat protection is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class TriggerCutover(ExtensibleEnum):
    """Whether to cut over: True or False, as a string."""

    TRUE = "True"
    FALSE = "False"


class TuningOptionParameterEnum(ExtensibleEnum):
    """What is tuned: index or table."""

    INDEX = "index"
    TABLE = "table"


class ValidationState(ExtensibleEnum):
    """Validation state: Failed, Succeeded or Warning."""

    FAILED = "Failed"
    SUCCEEDED = "Succeeded"
    WARNING = "Warning"


class VirtualEndpointType(ExtensibleEnum):
    """Kind of virtual endpoint; ReadWrite."""

    READ_WRITE = "ReadWrite"


class ZoneRedundantHighAvailabilityAndGeographicallyRedundantBackupSupport(ExtensibleEnum):
    """Whether zone redundant high availability and geographically redundant backup is supported: Enabled or
    Disabled.
    """

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class ZoneRedundantHighAvailabilitySupport(ExtensibleEnum):
    """Whether zone redundant high availability is supported: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
