# Generated from swagger/sql/ by "make generate": do not edit.

"""Models of ``sql``: ``databases``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource, TrackedResource

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from ....core.models.nested import Nested, NestedDictOrNone, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _databases as types
    from ..types._common import (
        AdvancedThreatProtectionPropertiesDict,
        AdvancedThreatProtectionStateValue,
        AlwaysEncryptedEnclaveTypeValue,
        AutomaticTuningOptionModeActualValue,
        AutomaticTuningOptionModeDesiredValue,
        AvailabilityZoneTypeValue,
        BackupStorageRedundancyValue,
        BlobAuditingPolicyStateValue,
        CatalogCollationTypeValue,
        DayOfWeekValue,
        FreeLimitExhaustionBehaviorValue,
        ManagementOperationStateValue,
        NetworkIsolationSettingsDict,
        SecurityAlertsPolicyPropertiesDict,
        SecurityAlertsPolicyStateValue,
        SkuDict,
        StorageKeyTypeValue,
        TimeBasedImmutabilityModeValue,
        TimeBasedImmutabilityValue,
    )
    from ..types._others import OperationModeValue
    from ..types._servers import PrivateEndpointConnectionRequestStatusDict
else:
    typed(__name__)


class AutomaticTuningOptions(Model):
    """Whether an option of automatic tuning is on, and why."""

    desired_state: models.AutomaticTuningOptionModeDesired | AutomaticTuningOptionModeDesiredValue | None = field(
        "desiredState", "AutomaticTuningOptionModeDesired", default=None
    )
    """State asked for."""
    actual_state: models.AutomaticTuningOptionModeActual | AutomaticTuningOptionModeActualValue = read_only(
        "actualState", "AutomaticTuningOptionModeActual"
    )
    """State now."""
    reason_code: int = read_only("reasonCode", "int")
    """Number of the reason."""
    reason_desc: models.AutomaticTuningDisabledReason | types.AutomaticTuningDisabledReasonValue = read_only(
        "reasonDesc", "AutomaticTuningDisabledReason"
    )
    """Why it is in this state."""


class BackupShortTermRetentionPolicy(ProxyResource):
    """How long backups for point-in-time restore are kept."""

    properties: NestedOrNone[
        BackupShortTermRetentionPolicyProperties, types.BackupShortTermRetentionPolicyPropertiesDict
    ] = field("properties", "BackupShortTermRetentionPolicyProperties", default=None)
    """Days that backups for point-in-time restore are kept."""
    retention_days: int | None = flattened("properties", default=None)
    """Days that backups are kept, 1 to 35."""
    diff_backup_interval_in_hours: models.DiffBackupIntervalInHours | int | None = flattened("properties", default=None)
    """Hours between differential backups: 12 or 24."""


class BackupShortTermRetentionPolicyProperties(Model):
    """Days that backups for point-in-time restore are kept."""

    retention_days: int | None = field("retentionDays", "int", default=None)
    """Days that backups are kept, 1 to 35."""
    diff_backup_interval_in_hours: models.DiffBackupIntervalInHours | int | None = field(
        "diffBackupIntervalInHours", "int", default=None
    )
    """Hours between differential backups: 12 or 24."""


class CreateDatabaseRestorePointDefinition(Model):
    """Label of a restore point to create."""

    restore_point_label: str = field("restorePointLabel")
    """Label of the restore point."""


class DataMaskingPolicy(ProxyResource):
    """Dynamic data masking of a database."""

    properties: NestedOrNone[DataMaskingPolicyProperties, types.DataMaskingPolicyPropertiesDict] = field(
        "properties", "DataMaskingPolicyProperties", default=None
    )
    """State of dynamic data masking, and who sees data unmasked."""
    data_masking_state: models.DataMaskingState | types.DataMaskingStateValue | None = flattened(
        "properties", default=None
    )
    """Whether masking is on."""
    exempt_principals: str | None = flattened("properties", default=None)
    """Users that see data unmasked, separated by semicolons."""
    application_principals: str = flattened("properties", init=False)
    """Not used any more; applications once exempt."""
    masking_level: str = flattened("properties", init=False)
    """Not used any more; once the level of masking."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""
    kind: str = read_only("kind")
    """Kind of the data masking policy."""


class DataMaskingPolicyProperties(Model):
    """State of dynamic data masking, and who sees data unmasked."""

    data_masking_state: models.DataMaskingState | types.DataMaskingStateValue = field(
        "dataMaskingState", "DataMaskingState"
    )
    """Whether masking is on."""
    exempt_principals: str | None = field("exemptPrincipals", default=None)
    """Users that see data unmasked, separated by semicolons."""
    application_principals: str = read_only("applicationPrincipals")
    """Not used any more; applications once exempt."""
    masking_level: str = read_only("maskingLevel")
    """Not used any more; once the level of masking."""


class DataMaskingRule(ProxyResource):
    """A rule that masks a column."""

    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""
    kind: str = read_only("kind")
    """Kind, where there are several."""
    properties: NestedOrNone[DataMaskingRuleProperties, types.DataMaskingRulePropertiesDict] = field(
        "properties", "DataMaskingRuleProperties", default=None
    )
    """Column and function of a masking rule."""
    rule_state: models.DataMaskingRuleState | types.DataMaskingRuleStateValue | None = flattened(
        "properties", default=None
    )
    """Whether data masking rule is on: Enabled or Disabled."""
    schema_name: str | None = flattened("properties", default=None)
    """Name of the schema."""
    table_name: str | None = flattened("properties", default=None)
    """Name of the table."""
    column_name: str | None = flattened("properties", default=None)
    """Name of the column."""
    alias_name: str | None = flattened("properties", default=None)
    """Alias of the column; not used any more."""
    masking_function: models.DataMaskingFunction | types.DataMaskingFunctionValue | None = flattened(
        "properties", default=None
    )
    """How the value is masked."""
    number_from: str | None = flattened("properties", default=None)
    """Least random number to show, for Number."""
    number_to: str | None = flattened("properties", default=None)
    """Largest random number to show, for Number."""
    prefix_size: str | None = flattened("properties", default=None)
    """Characters to show at the beginning, for Text."""
    suffix_size: str | None = flattened("properties", default=None)
    """Characters to show at the end, for Text."""
    replacement_string: str | None = flattened("properties", default=None)
    """What to show in the middle, for Text."""


class DataMaskingRuleProperties(Model):
    """Column and function of a masking rule."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    rule_state: models.DataMaskingRuleState | types.DataMaskingRuleStateValue | None = field(
        "ruleState", "DataMaskingRuleState", default=None
    )
    """Whether data masking rule is on: Enabled or Disabled."""
    schema_name: str = field("schemaName")
    """Name of the schema."""
    table_name: str = field("tableName")
    """Name of the table."""
    column_name: str = field("columnName")
    """Name of the column."""
    alias_name: str | None = field("aliasName", default=None)
    """Alias of the column; not used any more."""
    masking_function: models.DataMaskingFunction | types.DataMaskingFunctionValue = field(
        "maskingFunction", "DataMaskingFunction"
    )
    """How the value is masked."""
    number_from: str | None = field("numberFrom", default=None)
    """Least random number to show, for Number."""
    number_to: str | None = field("numberTo", default=None)
    """Largest random number to show, for Number."""
    prefix_size: str | None = field("prefixSize", default=None)
    """Characters to show at the beginning, for Text."""
    suffix_size: str | None = field("suffixSize", default=None)
    """Characters to show at the end, for Text."""
    replacement_string: str | None = field("replacementString", default=None)
    """What to show in the middle, for Text."""


class DataWarehouseUserActivities(ProxyResource):
    """What users are doing on a data warehouse."""

    properties: NestedOrNone[DataWarehouseUserActivitiesProperties, types.DataWarehouseUserActivitiesPropertiesDict] = (
        field("properties", "DataWarehouseUserActivitiesProperties", default=None)
    )
    """Number of active queries on a data warehouse."""
    active_queries_count: int = flattened("properties", init=False)
    """Number of active queries."""


class DataWarehouseUserActivitiesProperties(Model):
    """Number of active queries on a data warehouse."""

    active_queries_count: int = read_only("activeQueriesCount", "int")
    """Number of active queries."""


class Database(TrackedResource):
    """A SQL database."""

    properties: NestedOrNone[DatabaseProperties, types.DatabasePropertiesDict] = field(
        "properties", "DatabaseProperties", default=None
    )
    """Size, source, backup, encryption and state of a SQL database."""
    create_mode: models.CreateMode | types.CreateModeValue | None = flattened("properties", default=None)
    """How it is made: new, copied, restored or as a secondary."""
    collation: str | None = flattened("properties", default=None)
    """Collation: how text is sorted and compared."""
    max_size_bytes: int | None = flattened("properties", default=None)
    """Largest size in bytes."""
    sample_name: models.SampleName | types.SampleNameValue | None = flattened("properties", default=None)
    """Sample database to fill it with."""
    elastic_pool_id: str | None = flattened("properties", default=None)
    """ID of the elastic pool the database is in."""
    source_database_id: str | None = flattened("properties", default=None)
    """ID of the database to copy or restore."""
    status: models.DatabaseStatus | types.DatabaseStatusValue = flattened("properties", init=False)
    """State, such as Available or Succeeded."""
    database_id: str = flattened("properties", init=False)
    """ID of the database."""
    creation_date: datetime = flattened("properties", init=False)
    """When it was created."""
    current_service_objective_name: str = flattened("properties", init=False)
    """Performance level now, such as GP_S_Gen5_2."""
    requested_service_objective_name: str = flattened("properties", init=False)
    """Performance level asked for."""
    default_secondary_location: str = flattened("properties", init=False)
    """Default region for a secondary."""
    failover_group_id: str = flattened("properties", init=False)
    """ID of the failover group."""
    restore_point_in_time: datetime | None = flattened("properties", default=None)
    """Time to restore to."""
    source_database_deletion_date: datetime | None = flattened("properties", default=None)
    """When the database to restore was deleted."""
    recovery_services_recovery_point_id: str | None = flattened("properties", default=None)
    """ID of the recovery point to restore."""
    long_term_retention_backup_resource_id: str | None = flattened("properties", default=None)
    """ID of the long-term retention backup to restore."""
    recoverable_database_id: str | None = flattened("properties", default=None)
    """ID of the geo-recoverable database to restore."""
    restorable_dropped_database_id: str | None = flattened("properties", default=None)
    """ID of the dropped database to restore."""
    catalog_collation: models.CatalogCollationType | CatalogCollationTypeValue | None = flattened(
        "properties", default=None
    )
    """Collation of the system catalog."""
    zone_redundant: bool | None = flattened("properties", default=None)
    """Whether it is spread over availability zones."""
    license_type: models.DatabaseLicenseType | types.DatabaseLicenseTypeValue | None = flattened(
        "properties", default=None
    )
    """Whether the licence is paid with the service or brought along."""
    max_log_size_bytes: int = flattened("properties", init=False)
    """Largest size of the log in bytes."""
    earliest_restore_date: datetime = flattened("properties", init=False)
    """Earliest time that can be restored."""
    read_scale: models.DatabaseReadScale | types.DatabaseReadScaleValue | None = flattened("properties", default=None)
    """Whether read-only connections go to a secondary."""
    high_availability_replica_count: int | None = flattened("properties", default=None)
    """Number of readable secondary replicas, for Hyperscale."""
    secondary_type: models.SecondaryType | types.SecondaryTypeValue | None = flattened("properties", default=None)
    """Kind of secondary: Geo, Named or Standby."""
    current_sku: Nested[models.Sku, SkuDict] = flattened("properties", init=False)
    """SKU now."""
    auto_pause_delay: int | None = flattened("properties", default=None)
    """Idle minutes after which it pauses, for serverless; -1 for never."""
    current_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue = flattened(
        "properties", init=False
    )
    """How backups are copied now."""
    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue | None = (
        flattened("properties", default=None)
    )
    """How backups shall be copied: Geo, Local, Zone or GeoZone."""
    min_capacity: float | None = flattened("properties", default=None)
    """Least vCores that are kept, for serverless."""
    paused_date: datetime = flattened("properties", init=False)
    """When it was paused."""
    resumed_date: datetime = flattened("properties", init=False)
    """When it was resumed."""
    maintenance_configuration_id: str | None = flattened("properties", default=None)
    """ID of the maintenance configuration."""
    is_ledger_on: bool | None = flattened("properties", default=None)
    """Whether all tables are ledger tables; fixed at creation."""
    is_infra_encryption_enabled: bool = flattened("properties", init=False)
    """Whether data is encrypted twice."""
    federated_client_id: str | None = flattened("properties", default=None)
    """Client ID of the federated identity, for a key in another tenant."""
    keys: NestedDictOrNone[DatabaseKey, types.DatabaseKeyDict] = flattened("properties", default=None)
    """Keys of the database, by URI."""
    encryption_protector: str | None = flattened("properties", default=None)
    """URI of the key that encrypts the database."""
    preferred_enclave_type: models.AlwaysEncryptedEnclaveType | AlwaysEncryptedEnclaveTypeValue | None = flattened(
        "properties", default=None
    )
    """Kind of enclave for Always Encrypted."""
    use_free_limit: bool | None = flattened("properties", default=None)
    """Whether the database uses the monthly free amount."""
    free_limit_exhaustion_behavior: models.FreeLimitExhaustionBehavior | FreeLimitExhaustionBehaviorValue | None = (
        flattened("properties", default=None)
    )
    """What happens when the free amount is used up."""
    source_resource_id: str | None = flattened("properties", default=None)
    """ID of the resource to restore from."""
    manual_cutover: bool | None = flattened("properties", default=None)
    """Whether the move to Hyperscale waits for you to cut over."""
    perform_cutover: bool | None = flattened("properties", default=None)
    """Whether to cut over to Hyperscale now."""
    availability_zone: models.AvailabilityZoneType | AvailabilityZoneTypeValue | None = flattened(
        "properties", default=None
    )
    """Availability zone of the primary replica."""
    encryption_protector_auto_rotation: bool | None = flattened("properties", default=None)
    """Whether new versions of the key are taken up by themselves."""
    sku: NestedOrNone[models.Sku, SkuDict] = field("sku", "Sku", default=None)
    """Size and price tier of the SQL database."""
    kind: str = read_only("kind")
    """Kind of the SQL database."""
    managed_by: str = read_only("managedBy")
    """ID of the resource that manages this one."""
    identity: NestedOrNone[DatabaseIdentity, types.DatabaseIdentityDict] = field(
        "identity", "DatabaseIdentity", default=None
    )
    """Managed identities of the resource."""


class DatabaseAdvancedThreatProtection(ProxyResource):
    """Advanced Threat Protection: whether threats are looked for."""

    properties: NestedOrNone[models.AdvancedThreatProtectionProperties, AdvancedThreatProtectionPropertiesDict] = field(
        "properties", "AdvancedThreatProtectionProperties", default=None
    )
    """State of Advanced Threat Protection."""
    state: models.AdvancedThreatProtectionState | AdvancedThreatProtectionStateValue | None = flattened(
        "properties", default=None
    )
    """Advanced threat protection state: New, Enabled or Disabled."""
    creation_time: datetime = flattened("properties", init=False)
    """When it was created."""


class DatabaseAutomaticTuning(ProxyResource):
    """Automatic tuning: mode and options."""

    properties: NestedOrNone[DatabaseAutomaticTuningProperties, types.DatabaseAutomaticTuningPropertiesDict] = field(
        "properties", "DatabaseAutomaticTuningProperties", default=None
    )
    """Mode and options of automatic tuning."""
    desired_state: models.AutomaticTuningMode | types.AutomaticTuningModeValue | None = flattened(
        "properties", default=None
    )
    """Mode asked for."""
    actual_state: models.AutomaticTuningMode | types.AutomaticTuningModeValue = flattened("properties", init=False)
    """Mode now."""
    options: NestedDictOrNone[AutomaticTuningOptions, types.AutomaticTuningOptionsDict] = flattened(
        "properties", default=None
    )
    """Options by name, such as createIndex."""


class DatabaseAutomaticTuningProperties(Model):
    """Mode and options of automatic tuning."""

    desired_state: models.AutomaticTuningMode | types.AutomaticTuningModeValue | None = field(
        "desiredState", "AutomaticTuningMode", default=None
    )
    """Mode asked for."""
    actual_state: models.AutomaticTuningMode | types.AutomaticTuningModeValue = read_only(
        "actualState", "AutomaticTuningMode"
    )
    """Mode now."""
    options: NestedDictOrNone[AutomaticTuningOptions, types.AutomaticTuningOptionsDict] = field(
        "options", "{AutomaticTuningOptions}", default=None
    )
    """Options by name, such as createIndex."""


class DatabaseBlobAuditingPolicy(ProxyResource):
    """Auditing of database events."""

    properties: NestedOrNone[DatabaseBlobAuditingPolicyProperties, types.DatabaseBlobAuditingPolicyPropertiesDict] = (
        field("properties", "DatabaseBlobAuditingPolicyProperties", default=None)
    )
    """What is audited, and where the events go."""
    retention_days: int | None = flattened("properties", default=None)
    """Days that events are kept in storage; 0 for ever."""
    audit_actions_and_groups: list[str] | None = flattened("properties", default=None)
    """Actions and action groups to audit."""
    is_storage_secondary_key_in_use: bool | None = flattened("properties", default=None)
    """Whether the account key given is the secondary one."""
    is_azure_monitor_target_enabled: bool | None = flattened("properties", default=None)
    """Whether audit events go to Azure Monitor."""
    queue_delay_ms: int | None = flattened("properties", default=None)
    """Milliseconds that events may wait before they are written; 1000 by default."""
    is_managed_identity_in_use: bool | None = flattened("properties", default=None)
    """Whether a managed identity signs in to storage."""
    state: models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue | None = flattened("properties", default=None)
    """Whether auditing is on."""
    storage_endpoint: str | None = flattened("properties", default=None)
    """Endpoint of the blob storage, such as https://my-account.blob.core.windows.net."""
    storage_account_access_key: str | None = flattened("properties", default=None)
    """Access key of the storage account; write-only."""
    storage_account_subscription_id: str | None = flattened("properties", default=None)
    """Subscription of the storage account."""
    kind: str = read_only("kind")
    """Kind of the blob auditing policy."""


class DatabaseBlobAuditingPolicyProperties(Model):
    """What is audited, and where the events go."""

    retention_days: int | None = field("retentionDays", "int", default=None)
    """Days that events are kept in storage; 0 for ever."""
    audit_actions_and_groups: list[str] | None = field("auditActionsAndGroups", "[str]", default=None)
    """Actions and action groups to audit."""
    is_storage_secondary_key_in_use: bool | None = field("isStorageSecondaryKeyInUse", "bool", default=None)
    """Whether the account key given is the secondary one."""
    is_azure_monitor_target_enabled: bool | None = field("isAzureMonitorTargetEnabled", "bool", default=None)
    """Whether audit events go to Azure Monitor."""
    queue_delay_ms: int | None = field("queueDelayMs", "int", default=None)
    """Milliseconds that events may wait before they are written; 1000 by default."""
    is_managed_identity_in_use: bool | None = field("isManagedIdentityInUse", "bool", default=None)
    """Whether a managed identity signs in to storage."""
    state: models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue = field("state", "BlobAuditingPolicyState")
    """Whether auditing is on."""
    storage_endpoint: str | None = field("storageEndpoint", default=None)
    """Endpoint of the blob storage, such as https://my-account.blob.core.windows.net."""
    storage_account_access_key: str | None = field("storageAccountAccessKey", default=None, secret=True)
    """Access key of the storage account; write-only."""
    storage_account_subscription_id: str | None = field("storageAccountSubscriptionId", default=None)
    """Subscription of the storage account."""


class DatabaseExtensions(ProxyResource):
    """An import or export by an extension."""

    properties: NestedOrNone[DatabaseExtensionsProperties, types.DatabaseExtensionsPropertiesDict] = field(
        "properties", "DatabaseExtensionsProperties", default=None
    )
    """What to import or export, and how to sign in."""
    operation_mode: models.OperationMode | OperationModeValue | None = flattened("properties", default=None)
    """What to do, such as PolybaseImport."""
    storage_key_type: models.StorageKeyType | StorageKeyTypeValue | None = flattened("properties", default=None)
    """How to sign in to storage."""
    storage_key: str | None = flattened("properties", default=None)
    """Key or SAS for the storage account; write-only."""
    storage_uri: str | None = flattened("properties", default=None)
    """URI of the BACPAC file."""
    administrator_login: str | None = flattened("properties", default=None)
    """Login name of the administrator; cannot be changed once set."""
    administrator_login_password: str | None = flattened("properties", default=None)
    """Password of the administrator; write-only."""
    authentication_type: str | None = flattened("properties", default=None)
    """How to sign in to SQL: Sql, ADPassword or ManagedIdentity."""
    database_edition: str | None = flattened("properties", default=None)
    """Edition of the new database."""
    service_objective_name: str | None = flattened("properties", default=None)
    """Performance level of the new database."""
    max_size_bytes: str | None = flattened("properties", default=None)
    """Largest size of the new database in bytes."""
    network_isolation: NestedOrNone[models.NetworkIsolationSettings, NetworkIsolationSettingsDict] = flattened(
        "properties", default=None
    )
    """Private connections to storage and server."""


class DatabaseExtensionsProperties(Model):
    """What to import or export, and how to sign in."""

    operation_mode: models.OperationMode | OperationModeValue = field("operationMode", "OperationMode")
    """What to do, such as PolybaseImport."""
    storage_key_type: models.StorageKeyType | StorageKeyTypeValue = field("storageKeyType", "StorageKeyType")
    """How to sign in to storage."""
    storage_key: str = field("storageKey", secret=True)
    """Key or SAS for the storage account; write-only."""
    storage_uri: str = field("storageUri")
    """URI of the BACPAC file."""
    administrator_login: str | None = field("administratorLogin", default=None)
    """Login name of the administrator; cannot be changed once set."""
    administrator_login_password: str | None = field("administratorLoginPassword", default=None, secret=True)
    """Password of the administrator; write-only."""
    authentication_type: str | None = field("authenticationType", default=None)
    """How to sign in to SQL: Sql, ADPassword or ManagedIdentity."""
    database_edition: str | None = field("databaseEdition", default=None)
    """Edition of the new database."""
    service_objective_name: str | None = field("serviceObjectiveName", default=None)
    """Performance level of the new database."""
    max_size_bytes: str | None = field("maxSizeBytes", default=None)
    """Largest size of the new database in bytes."""
    network_isolation: NestedOrNone[models.NetworkIsolationSettings, NetworkIsolationSettingsDict] = field(
        "networkIsolation", "NetworkIsolationSettings", default=None
    )
    """Private connections to storage and server."""


class DatabaseIdentity(Model):
    """User-assigned identities of a database."""

    type: models.DatabaseIdentityType | types.DatabaseIdentityTypeValue | None = field(
        "type", "DatabaseIdentityType", default=None
    )
    """Database identity type: None or UserAssigned."""
    tenant_id: str = read_only("tenantId")
    """ID of the Microsoft Entra tenant."""
    user_assigned_identities: NestedDictOrNone[DatabaseUserIdentity, types.DatabaseUserIdentityDict] = field(
        "userAssignedIdentities", "{DatabaseUserIdentity}", default=None
    )
    """User-assigned identities, keyed by resource ID."""


class DatabaseKey(Model):
    """A key of a database."""

    type: models.DatabaseKeyType | types.DatabaseKeyTypeValue = read_only("type", "DatabaseKeyType")
    """Where the key is; AzureKeyVault."""
    thumbprint: str = read_only("thumbprint")
    """Thumbprint of the key."""
    creation_date: datetime = read_only("creationDate", "iso-8601")
    """When it was created."""
    subregion: str = read_only("subregion")
    """Subregion of the encryption protector or key."""
    key_version: str = read_only("keyVersion")
    """Version of the key."""


class DatabaseOperation(ProxyResource):
    """An operation that runs or ran."""

    properties: NestedOrNone[DatabaseOperationProperties, types.DatabaseOperationPropertiesDict] = field(
        "properties", "DatabaseOperationProperties", default=None
    )
    """Name, progress and result of a database operation."""
    database_name: str = flattened("properties", init=False)
    """Name of the database."""
    operation: str = flattened("properties", init=False)
    """What the operation does."""
    operation_friendly_name: str = flattened("properties", init=False)
    """Name of the operation as people see it."""
    percent_complete: int = flattened("properties", init=False)
    """How far the operation has come, in percent."""
    server_name: str = flattened("properties", init=False)
    """Name of the server."""
    start_time: datetime = flattened("properties", init=False)
    """When it began."""
    state: models.ManagementOperationState | ManagementOperationStateValue = flattened("properties", init=False)
    """Management operation state: Pending, InProgress, Succeeded, Failed, CancelInProgress or Cancelled."""
    error_code: int = flattened("properties", init=False)
    """Code of the error, for programs to act on."""
    error_description: str = flattened("properties", init=False)
    """What went wrong, in words."""
    error_severity: int = flattened("properties", init=False)
    """How serious the error is."""
    is_user_error: bool = flattened("properties", init=False)
    """Whether the error comes from the request rather than from the service."""
    estimated_completion_time: datetime = flattened("properties", init=False)
    """When the operation is expected to finish."""
    description: str = flattened("properties", init=False)
    """Description of the database operation, free text."""
    is_cancellable: bool = flattened("properties", init=False)
    """Whether the operation can be canceled."""
    operation_phase_details: Nested[PhaseDetails, types.PhaseDetailsDict] = flattened("properties", init=False)
    """Phase of the operation."""


class DatabaseOperationProperties(Model):
    """Name, progress and result of a database operation."""

    database_name: str = read_only("databaseName")
    """Name of the database."""
    operation: str = read_only("operation")
    """What the operation does."""
    operation_friendly_name: str = read_only("operationFriendlyName")
    """Name of the operation as people see it."""
    percent_complete: int = read_only("percentComplete", "int")
    """How far the operation has come, in percent."""
    server_name: str = read_only("serverName")
    """Name of the server."""
    start_time: datetime = read_only("startTime", "iso-8601")
    """When it began."""
    state: models.ManagementOperationState | ManagementOperationStateValue = read_only(
        "state", "ManagementOperationState"
    )
    """Management operation state: Pending, InProgress, Succeeded, Failed, CancelInProgress or Cancelled."""
    error_code: int = read_only("errorCode", "int")
    """Code of the error, for programs to act on."""
    error_description: str = read_only("errorDescription")
    """What went wrong, in words."""
    error_severity: int = read_only("errorSeverity", "int")
    """How serious the error is."""
    is_user_error: bool = read_only("isUserError", "bool")
    """Whether the error comes from the request rather than from the service."""
    estimated_completion_time: datetime = read_only("estimatedCompletionTime", "iso-8601")
    """When the operation is expected to finish."""
    description: str = read_only("description")
    """Description of the database operation, free text."""
    is_cancellable: bool = read_only("isCancellable", "bool")
    """Whether the operation can be canceled."""
    operation_phase_details: Nested[PhaseDetails, types.PhaseDetailsDict] = read_only(
        "operationPhaseDetails", "PhaseDetails"
    )
    """Phase of the operation."""


class DatabaseProperties(Model):
    """Size, source, backup, encryption and state of a SQL database."""

    create_mode: models.CreateMode | types.CreateModeValue | None = field("createMode", "CreateMode", default=None)
    """How it is made: new, copied, restored or as a secondary."""
    collation: str | None = field("collation", default=None)
    """Collation: how text is sorted and compared."""
    max_size_bytes: int | None = field("maxSizeBytes", "int", default=None)
    """Largest size in bytes."""
    sample_name: models.SampleName | types.SampleNameValue | None = field("sampleName", "SampleName", default=None)
    """Sample database to fill it with."""
    elastic_pool_id: str | None = field("elasticPoolId", default=None)
    """ID of the elastic pool the database is in."""
    source_database_id: str | None = field("sourceDatabaseId", default=None)
    """ID of the database to copy or restore."""
    status: models.DatabaseStatus | types.DatabaseStatusValue = read_only("status", "DatabaseStatus")
    """State, such as Available or Succeeded."""
    database_id: str = read_only("databaseId")
    """ID of the database."""
    creation_date: datetime = read_only("creationDate", "iso-8601")
    """When it was created."""
    current_service_objective_name: str = read_only("currentServiceObjectiveName")
    """Performance level now, such as GP_S_Gen5_2."""
    requested_service_objective_name: str = read_only("requestedServiceObjectiveName")
    """Performance level asked for."""
    default_secondary_location: str = read_only("defaultSecondaryLocation")
    """Default region for a secondary."""
    failover_group_id: str = read_only("failoverGroupId")
    """ID of the failover group."""
    restore_point_in_time: datetime | None = field("restorePointInTime", "iso-8601", default=None)
    """Time to restore to."""
    source_database_deletion_date: datetime | None = field("sourceDatabaseDeletionDate", "iso-8601", default=None)
    """When the database to restore was deleted."""
    recovery_services_recovery_point_id: str | None = field("recoveryServicesRecoveryPointId", default=None)
    """ID of the recovery point to restore."""
    long_term_retention_backup_resource_id: str | None = field("longTermRetentionBackupResourceId", default=None)
    """ID of the long-term retention backup to restore."""
    recoverable_database_id: str | None = field("recoverableDatabaseId", default=None)
    """ID of the geo-recoverable database to restore."""
    restorable_dropped_database_id: str | None = field("restorableDroppedDatabaseId", default=None)
    """ID of the dropped database to restore."""
    catalog_collation: models.CatalogCollationType | CatalogCollationTypeValue | None = field(
        "catalogCollation", "CatalogCollationType", default=None
    )
    """Collation of the system catalog."""
    zone_redundant: bool | None = field("zoneRedundant", "bool", default=None)
    """Whether it is spread over availability zones."""
    license_type: models.DatabaseLicenseType | types.DatabaseLicenseTypeValue | None = field(
        "licenseType", "DatabaseLicenseType", default=None
    )
    """Whether the licence is paid with the service or brought along."""
    max_log_size_bytes: int = read_only("maxLogSizeBytes", "int")
    """Largest size of the log in bytes."""
    earliest_restore_date: datetime = read_only("earliestRestoreDate", "iso-8601")
    """Earliest time that can be restored."""
    read_scale: models.DatabaseReadScale | types.DatabaseReadScaleValue | None = field(
        "readScale", "DatabaseReadScale", default=None
    )
    """Whether read-only connections go to a secondary."""
    high_availability_replica_count: int | None = field("highAvailabilityReplicaCount", "int", default=None)
    """Number of readable secondary replicas, for Hyperscale."""
    secondary_type: models.SecondaryType | types.SecondaryTypeValue | None = field(
        "secondaryType", "SecondaryType", default=None
    )
    """Kind of secondary: Geo, Named or Standby."""
    current_sku: Nested[models.Sku, SkuDict] = read_only("currentSku", "Sku")
    """SKU now."""
    auto_pause_delay: int | None = field("autoPauseDelay", "int", default=None)
    """Idle minutes after which it pauses, for serverless; -1 for never."""
    current_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue = read_only(
        "currentBackupStorageRedundancy", "BackupStorageRedundancy"
    )
    """How backups are copied now."""
    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue | None = field(
        "requestedBackupStorageRedundancy", "BackupStorageRedundancy", default=None
    )
    """How backups shall be copied: Geo, Local, Zone or GeoZone."""
    min_capacity: float | None = field("minCapacity", "float", default=None)
    """Least vCores that are kept, for serverless."""
    paused_date: datetime = read_only("pausedDate", "iso-8601")
    """When it was paused."""
    resumed_date: datetime = read_only("resumedDate", "iso-8601")
    """When it was resumed."""
    maintenance_configuration_id: str | None = field("maintenanceConfigurationId", default=None)
    """ID of the maintenance configuration."""
    is_ledger_on: bool | None = field("isLedgerOn", "bool", default=None)
    """Whether all tables are ledger tables; fixed at creation."""
    is_infra_encryption_enabled: bool = read_only("isInfraEncryptionEnabled", "bool")
    """Whether data is encrypted twice."""
    federated_client_id: str | None = field("federatedClientId", default=None)
    """Client ID of the federated identity, for a key in another tenant."""
    keys: NestedDictOrNone[DatabaseKey, types.DatabaseKeyDict] = field("keys", "{DatabaseKey}", default=None)
    """Keys of the database, by URI."""
    encryption_protector: str | None = field("encryptionProtector", default=None)
    """URI of the key that encrypts the database."""
    preferred_enclave_type: models.AlwaysEncryptedEnclaveType | AlwaysEncryptedEnclaveTypeValue | None = field(
        "preferredEnclaveType", "AlwaysEncryptedEnclaveType", default=None
    )
    """Kind of enclave for Always Encrypted."""
    use_free_limit: bool | None = field("useFreeLimit", "bool", default=None)
    """Whether the database uses the monthly free amount."""
    free_limit_exhaustion_behavior: models.FreeLimitExhaustionBehavior | FreeLimitExhaustionBehaviorValue | None = (
        field("freeLimitExhaustionBehavior", "FreeLimitExhaustionBehavior", default=None)
    )
    """What happens when the free amount is used up."""
    source_resource_id: str | None = field("sourceResourceId", default=None)
    """ID of the resource to restore from."""
    manual_cutover: bool | None = field("manualCutover", "bool", default=None)
    """Whether the move to Hyperscale waits for you to cut over."""
    perform_cutover: bool | None = field("performCutover", "bool", default=None)
    """Whether to cut over to Hyperscale now."""
    availability_zone: models.AvailabilityZoneType | AvailabilityZoneTypeValue | None = field(
        "availabilityZone", "AvailabilityZoneType", default=None
    )
    """Availability zone of the primary replica."""
    encryption_protector_auto_rotation: bool | None = field("encryptionProtectorAutoRotation", "bool", default=None)
    """Whether new versions of the key are taken up by themselves."""


class DatabaseSecurityAlertPolicy(ProxyResource):
    """Alerts about threats, and whom they notify."""

    properties: NestedOrNone[models.SecurityAlertsPolicyProperties, SecurityAlertsPolicyPropertiesDict] = field(
        "properties", "SecurityAlertsPolicyProperties", default=None
    )
    """State of security alerts, and whom they notify."""
    state: models.SecurityAlertsPolicyState | SecurityAlertsPolicyStateValue | None = flattened(
        "properties", default=None
    )
    """Whether alerts are on."""
    disabled_alerts: list[str] | None = flattened("properties", default=None)
    """Alerts that are turned off."""
    email_addresses: list[str] | None = flattened("properties", default=None)
    """Mail addresses to notify."""
    email_account_admins: bool | None = flattened("properties", default=None)
    """Whether administrators of the account are notified."""
    storage_endpoint: str | None = flattened("properties", default=None)
    """Endpoint of the blob storage, such as https://my-account.blob.core.windows.net."""
    storage_account_access_key: str | None = flattened("properties", default=None)
    """Access key of the storage account; write-only."""
    retention_days: int | None = flattened("properties", default=None)
    """Days that alerts are kept in storage."""
    creation_time: datetime = flattened("properties", init=False)
    """When it was created."""


class DatabaseUpdate(Model):
    """Settings, SKU and tags of a SQL database to change."""

    sku: NestedOrNone[models.Sku, SkuDict] = field("sku", "Sku", default=None)
    """Size and price tier of the SQL database."""
    identity: NestedOrNone[DatabaseIdentity, types.DatabaseIdentityDict] = field(
        "identity", "DatabaseIdentity", default=None
    )
    """Managed identities of the resource."""
    properties: NestedOrNone[DatabaseUpdateProperties, types.DatabaseUpdatePropertiesDict] = field(
        "properties", "DatabaseUpdateProperties", default=None
    )
    """Size, source, backup, encryption and state of a SQL database."""
    create_mode: models.CreateMode | types.CreateModeValue | None = flattened("properties", default=None)
    """How it is made: new, copied, restored or as a secondary."""
    collation: str | None = flattened("properties", default=None)
    """Collation: how text is sorted and compared."""
    max_size_bytes: int | None = flattened("properties", default=None)
    """Largest size in bytes."""
    sample_name: models.SampleName | types.SampleNameValue | None = flattened("properties", default=None)
    """Sample database to fill it with."""
    elastic_pool_id: str | None = flattened("properties", default=None)
    """ID of the elastic pool the database is in."""
    source_database_id: str | None = flattened("properties", default=None)
    """ID of the database to copy or restore."""
    status: models.DatabaseStatus | types.DatabaseStatusValue = flattened("properties", init=False)
    """State, such as Available or Succeeded."""
    database_id: str = flattened("properties", init=False)
    """ID of the database."""
    creation_date: datetime = flattened("properties", init=False)
    """When it was created."""
    current_service_objective_name: str = flattened("properties", init=False)
    """Performance level now, such as GP_S_Gen5_2."""
    requested_service_objective_name: str = flattened("properties", init=False)
    """Performance level asked for."""
    default_secondary_location: str = flattened("properties", init=False)
    """Default region for a secondary."""
    failover_group_id: str = flattened("properties", init=False)
    """ID of the failover group."""
    restore_point_in_time: datetime | None = flattened("properties", default=None)
    """Time to restore to."""
    source_database_deletion_date: datetime | None = flattened("properties", default=None)
    """When the database to restore was deleted."""
    recovery_services_recovery_point_id: str | None = flattened("properties", default=None)
    """ID of the recovery point to restore."""
    long_term_retention_backup_resource_id: str | None = flattened("properties", default=None)
    """ID of the long-term retention backup to restore."""
    recoverable_database_id: str | None = flattened("properties", default=None)
    """ID of the geo-recoverable database to restore."""
    restorable_dropped_database_id: str | None = flattened("properties", default=None)
    """ID of the dropped database to restore."""
    catalog_collation: models.CatalogCollationType | CatalogCollationTypeValue | None = flattened(
        "properties", default=None
    )
    """Collation of the system catalog."""
    zone_redundant: bool | None = flattened("properties", default=None)
    """Whether it is spread over availability zones."""
    license_type: models.DatabaseLicenseType | types.DatabaseLicenseTypeValue | None = flattened(
        "properties", default=None
    )
    """Whether the licence is paid with the service or brought along."""
    max_log_size_bytes: int = flattened("properties", init=False)
    """Largest size of the log in bytes."""
    earliest_restore_date: datetime = flattened("properties", init=False)
    """Earliest time that can be restored."""
    read_scale: models.DatabaseReadScale | types.DatabaseReadScaleValue | None = flattened("properties", default=None)
    """Whether read-only connections go to a secondary."""
    high_availability_replica_count: int | None = flattened("properties", default=None)
    """Number of readable secondary replicas, for Hyperscale."""
    secondary_type: models.SecondaryType | types.SecondaryTypeValue | None = flattened("properties", default=None)
    """Kind of secondary: Geo, Named or Standby."""
    current_sku: Nested[models.Sku, SkuDict] = flattened("properties", init=False)
    """SKU now."""
    auto_pause_delay: int | None = flattened("properties", default=None)
    """Idle minutes after which it pauses, for serverless; -1 for never."""
    current_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue = flattened(
        "properties", init=False
    )
    """How backups are copied now."""
    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue | None = (
        flattened("properties", default=None)
    )
    """How backups shall be copied: Geo, Local, Zone or GeoZone."""
    min_capacity: float | None = flattened("properties", default=None)
    """Least vCores that are kept, for serverless."""
    paused_date: datetime = flattened("properties", init=False)
    """When it was paused."""
    resumed_date: datetime = flattened("properties", init=False)
    """When it was resumed."""
    maintenance_configuration_id: str | None = flattened("properties", default=None)
    """ID of the maintenance configuration."""
    is_ledger_on: bool | None = flattened("properties", default=None)
    """Whether all tables are ledger tables; fixed at creation."""
    is_infra_encryption_enabled: bool = flattened("properties", init=False)
    """Whether data is encrypted twice."""
    federated_client_id: str | None = flattened("properties", default=None)
    """Client ID of the federated identity, for a key in another tenant."""
    keys: NestedDictOrNone[DatabaseKey, types.DatabaseKeyDict] = flattened("properties", default=None)
    """Keys of the database, by URI."""
    encryption_protector: str | None = flattened("properties", default=None)
    """URI of the key that encrypts the database."""
    preferred_enclave_type: models.AlwaysEncryptedEnclaveType | AlwaysEncryptedEnclaveTypeValue | None = flattened(
        "properties", default=None
    )
    """Kind of enclave for Always Encrypted."""
    use_free_limit: bool | None = flattened("properties", default=None)
    """Whether the database uses the monthly free amount."""
    free_limit_exhaustion_behavior: models.FreeLimitExhaustionBehavior | FreeLimitExhaustionBehaviorValue | None = (
        flattened("properties", default=None)
    )
    """What happens when the free amount is used up."""
    manual_cutover: bool | None = flattened("properties", default=None)
    """Whether the move to Hyperscale waits for you to cut over."""
    perform_cutover: bool | None = flattened("properties", default=None)
    """Whether to cut over to Hyperscale now."""
    encryption_protector_auto_rotation: bool | None = flattened("properties", default=None)
    """Whether new versions of the key are taken up by themselves."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class DatabaseUpdateProperties(Model):
    """Size, source, backup, encryption and state of a SQL database."""

    create_mode: models.CreateMode | types.CreateModeValue | None = field("createMode", "CreateMode", default=None)
    """How it is made: new, copied, restored or as a secondary."""
    collation: str | None = field("collation", default=None)
    """Collation: how text is sorted and compared."""
    max_size_bytes: int | None = field("maxSizeBytes", "int", default=None)
    """Largest size in bytes."""
    sample_name: models.SampleName | types.SampleNameValue | None = field("sampleName", "SampleName", default=None)
    """Sample database to fill it with."""
    elastic_pool_id: str | None = field("elasticPoolId", default=None)
    """ID of the elastic pool the database is in."""
    source_database_id: str | None = field("sourceDatabaseId", default=None)
    """ID of the database to copy or restore."""
    status: models.DatabaseStatus | types.DatabaseStatusValue = read_only("status", "DatabaseStatus")
    """State, such as Available or Succeeded."""
    database_id: str = read_only("databaseId")
    """ID of the database."""
    creation_date: datetime = read_only("creationDate", "iso-8601")
    """When it was created."""
    current_service_objective_name: str = read_only("currentServiceObjectiveName")
    """Performance level now, such as GP_S_Gen5_2."""
    requested_service_objective_name: str = read_only("requestedServiceObjectiveName")
    """Performance level asked for."""
    default_secondary_location: str = read_only("defaultSecondaryLocation")
    """Default region for a secondary."""
    failover_group_id: str = read_only("failoverGroupId")
    """ID of the failover group."""
    restore_point_in_time: datetime | None = field("restorePointInTime", "iso-8601", default=None)
    """Time to restore to."""
    source_database_deletion_date: datetime | None = field("sourceDatabaseDeletionDate", "iso-8601", default=None)
    """When the database to restore was deleted."""
    recovery_services_recovery_point_id: str | None = field("recoveryServicesRecoveryPointId", default=None)
    """ID of the recovery point to restore."""
    long_term_retention_backup_resource_id: str | None = field("longTermRetentionBackupResourceId", default=None)
    """ID of the long-term retention backup to restore."""
    recoverable_database_id: str | None = field("recoverableDatabaseId", default=None)
    """ID of the geo-recoverable database to restore."""
    restorable_dropped_database_id: str | None = field("restorableDroppedDatabaseId", default=None)
    """ID of the dropped database to restore."""
    catalog_collation: models.CatalogCollationType | CatalogCollationTypeValue | None = field(
        "catalogCollation", "CatalogCollationType", default=None
    )
    """Collation of the system catalog."""
    zone_redundant: bool | None = field("zoneRedundant", "bool", default=None)
    """Whether it is spread over availability zones."""
    license_type: models.DatabaseLicenseType | types.DatabaseLicenseTypeValue | None = field(
        "licenseType", "DatabaseLicenseType", default=None
    )
    """Whether the licence is paid with the service or brought along."""
    max_log_size_bytes: int = read_only("maxLogSizeBytes", "int")
    """Largest size of the log in bytes."""
    earliest_restore_date: datetime = read_only("earliestRestoreDate", "iso-8601")
    """Earliest time that can be restored."""
    read_scale: models.DatabaseReadScale | types.DatabaseReadScaleValue | None = field(
        "readScale", "DatabaseReadScale", default=None
    )
    """Whether read-only connections go to a secondary."""
    high_availability_replica_count: int | None = field("highAvailabilityReplicaCount", "int", default=None)
    """Number of readable secondary replicas, for Hyperscale."""
    secondary_type: models.SecondaryType | types.SecondaryTypeValue | None = field(
        "secondaryType", "SecondaryType", default=None
    )
    """Kind of secondary: Geo, Named or Standby."""
    current_sku: Nested[models.Sku, SkuDict] = read_only("currentSku", "Sku")
    """SKU now."""
    auto_pause_delay: int | None = field("autoPauseDelay", "int", default=None)
    """Idle minutes after which it pauses, for serverless; -1 for never."""
    current_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue = read_only(
        "currentBackupStorageRedundancy", "BackupStorageRedundancy"
    )
    """How backups are copied now."""
    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue | None = field(
        "requestedBackupStorageRedundancy", "BackupStorageRedundancy", default=None
    )
    """How backups shall be copied: Geo, Local, Zone or GeoZone."""
    min_capacity: float | None = field("minCapacity", "float", default=None)
    """Least vCores that are kept, for serverless."""
    paused_date: datetime = read_only("pausedDate", "iso-8601")
    """When it was paused."""
    resumed_date: datetime = read_only("resumedDate", "iso-8601")
    """When it was resumed."""
    maintenance_configuration_id: str | None = field("maintenanceConfigurationId", default=None)
    """ID of the maintenance configuration."""
    is_ledger_on: bool | None = field("isLedgerOn", "bool", default=None)
    """Whether all tables are ledger tables; fixed at creation."""
    is_infra_encryption_enabled: bool = read_only("isInfraEncryptionEnabled", "bool")
    """Whether data is encrypted twice."""
    federated_client_id: str | None = field("federatedClientId", default=None)
    """Client ID of the federated identity, for a key in another tenant."""
    keys: NestedDictOrNone[DatabaseKey, types.DatabaseKeyDict] = field("keys", "{DatabaseKey}", default=None)
    """Keys of the database, by URI."""
    encryption_protector: str | None = field("encryptionProtector", default=None)
    """URI of the key that encrypts the database."""
    preferred_enclave_type: models.AlwaysEncryptedEnclaveType | AlwaysEncryptedEnclaveTypeValue | None = field(
        "preferredEnclaveType", "AlwaysEncryptedEnclaveType", default=None
    )
    """Kind of enclave for Always Encrypted."""
    use_free_limit: bool | None = field("useFreeLimit", "bool", default=None)
    """Whether the database uses the monthly free amount."""
    free_limit_exhaustion_behavior: models.FreeLimitExhaustionBehavior | FreeLimitExhaustionBehaviorValue | None = (
        field("freeLimitExhaustionBehavior", "FreeLimitExhaustionBehavior", default=None)
    )
    """What happens when the free amount is used up."""
    manual_cutover: bool | None = field("manualCutover", "bool", default=None)
    """Whether the move to Hyperscale waits for you to cut over."""
    perform_cutover: bool | None = field("performCutover", "bool", default=None)
    """Whether to cut over to Hyperscale now."""
    encryption_protector_auto_rotation: bool | None = field("encryptionProtectorAutoRotation", "bool", default=None)
    """Whether new versions of the key are taken up by themselves."""


class DatabaseUsage(ProxyResource):
    """Use of one quota."""

    properties: NestedOrNone[DatabaseUsageProperties, types.DatabaseUsagePropertiesDict] = field(
        "properties", "DatabaseUsageProperties", default=None
    )
    """Current value and limit of a usage metric."""
    display_name: str = flattened("properties", init=False)
    """Name of the database usage as people see it."""
    current_value: float = flattened("properties", init=False)
    """How much is used now."""
    limit: float = flattened("properties", init=False)
    """How much may be used."""
    unit: str = flattened("properties", init=False)
    """Unit of the numbers."""


class DatabaseUsageProperties(Model):
    """Current value and limit of a usage metric."""

    display_name: str = read_only("displayName")
    """Name of the database usage as people see it."""
    current_value: float = read_only("currentValue", "float")
    """How much is used now."""
    limit: float = read_only("limit", "float")
    """How much may be used."""
    unit: str = read_only("unit")
    """Unit of the numbers."""


class DatabaseUserIdentity(Model):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    principal_id: str = read_only("principalId")
    """Object ID of the identity's service principal."""
    client_id: str = read_only("clientId")
    """Client ID of the identity."""


class ExportDatabaseDefinition(Model):
    """Where to export a database to, and how to sign in."""

    storage_key_type: models.StorageKeyType | StorageKeyTypeValue = field("storageKeyType", "StorageKeyType")
    """How to sign in to storage."""
    storage_key: str = field("storageKey", secret=True)
    """Key or SAS for the storage account; write-only."""
    storage_uri: str = field("storageUri")
    """URI of the BACPAC file."""
    administrator_login: str = field("administratorLogin")
    """Login name of the administrator; cannot be changed once set."""
    administrator_login_password: str | None = field("administratorLoginPassword", default=None, secret=True)
    """Password of the administrator; write-only."""
    authentication_type: str | None = field("authenticationType", default=None)
    """How to sign in to SQL: Sql, ADPassword or ManagedIdentity."""
    network_isolation: NestedOrNone[models.NetworkIsolationSettings, NetworkIsolationSettingsDict] = field(
        "networkIsolation", "NetworkIsolationSettings", default=None
    )
    """Private connections to storage and server."""


class ExtendedDatabaseBlobAuditingPolicy(ProxyResource):
    """Auditing of database events."""

    properties: NestedOrNone[
        ExtendedDatabaseBlobAuditingPolicyProperties, types.ExtendedDatabaseBlobAuditingPolicyPropertiesDict
    ] = field("properties", "ExtendedDatabaseBlobAuditingPolicyProperties", default=None)
    """What is audited, and where the events go."""
    predicate_expression: str | None = flattened("properties", default=None)
    """Condition that events must meet to be audited."""
    retention_days: int | None = flattened("properties", default=None)
    """Days that events are kept in storage; 0 for ever."""
    audit_actions_and_groups: list[str] | None = flattened("properties", default=None)
    """Actions and action groups to audit."""
    is_storage_secondary_key_in_use: bool | None = flattened("properties", default=None)
    """Whether the account key given is the secondary one."""
    is_azure_monitor_target_enabled: bool | None = flattened("properties", default=None)
    """Whether audit events go to Azure Monitor."""
    queue_delay_ms: int | None = flattened("properties", default=None)
    """Milliseconds that events may wait before they are written; 1000 by default."""
    is_managed_identity_in_use: bool | None = flattened("properties", default=None)
    """Whether a managed identity signs in to storage."""
    state: models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue | None = flattened("properties", default=None)
    """Whether auditing is on."""
    storage_endpoint: str | None = flattened("properties", default=None)
    """Endpoint of the blob storage, such as https://my-account.blob.core.windows.net."""
    storage_account_access_key: str | None = flattened("properties", default=None)
    """Access key of the storage account; write-only."""
    storage_account_subscription_id: str | None = flattened("properties", default=None)
    """Subscription of the storage account."""


class ExtendedDatabaseBlobAuditingPolicyProperties(Model):
    """What is audited, and where the events go."""

    predicate_expression: str | None = field("predicateExpression", default=None)
    """Condition that events must meet to be audited."""
    retention_days: int | None = field("retentionDays", "int", default=None)
    """Days that events are kept in storage; 0 for ever."""
    audit_actions_and_groups: list[str] | None = field("auditActionsAndGroups", "[str]", default=None)
    """Actions and action groups to audit."""
    is_storage_secondary_key_in_use: bool | None = field("isStorageSecondaryKeyInUse", "bool", default=None)
    """Whether the account key given is the secondary one."""
    is_azure_monitor_target_enabled: bool | None = field("isAzureMonitorTargetEnabled", "bool", default=None)
    """Whether audit events go to Azure Monitor."""
    queue_delay_ms: int | None = field("queueDelayMs", "int", default=None)
    """Milliseconds that events may wait before they are written; 1000 by default."""
    is_managed_identity_in_use: bool | None = field("isManagedIdentityInUse", "bool", default=None)
    """Whether a managed identity signs in to storage."""
    state: models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue = field("state", "BlobAuditingPolicyState")
    """Whether auditing is on."""
    storage_endpoint: str | None = field("storageEndpoint", default=None)
    """Endpoint of the blob storage, such as https://my-account.blob.core.windows.net."""
    storage_account_access_key: str | None = field("storageAccountAccessKey", default=None, secret=True)
    """Access key of the storage account; write-only."""
    storage_account_subscription_id: str | None = field("storageAccountSubscriptionId", default=None)
    """Subscription of the storage account."""


class GeoBackupPolicy(ProxyResource):
    """Whether a data warehouse is backed up to the paired region."""

    properties: NestedOrNone[GeoBackupPolicyProperties, types.GeoBackupPolicyPropertiesDict] = field(
        "properties", "GeoBackupPolicyProperties", default=None
    )
    """State and storage of geo-backup."""
    state: models.GeoBackupPolicyState | types.GeoBackupPolicyStateValue | None = flattened("properties", default=None)
    """Whether geo backup policy is on: Enabled or Disabled."""
    storage_type: str = flattened("properties", init=False)
    """Kind of storage."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""
    kind: str = read_only("kind")
    """Kind of the geo-backup policy."""


class GeoBackupPolicyProperties(Model):
    """State and storage of geo-backup."""

    state: models.GeoBackupPolicyState | types.GeoBackupPolicyStateValue = field("state", "GeoBackupPolicyState")
    """Whether geo backup policy is on: Enabled or Disabled."""
    storage_type: str = read_only("storageType")
    """Kind of storage."""


class ImportExistingDatabaseDefinition(Model):
    """BACPAC file to import into an existing database, and how to sign in."""

    storage_key_type: models.StorageKeyType | StorageKeyTypeValue = field("storageKeyType", "StorageKeyType")
    """How to sign in to storage."""
    storage_key: str = field("storageKey", secret=True)
    """Key or SAS for the storage account; write-only."""
    storage_uri: str = field("storageUri")
    """URI of the BACPAC file."""
    administrator_login: str = field("administratorLogin")
    """Login name of the administrator; cannot be changed once set."""
    administrator_login_password: str | None = field("administratorLoginPassword", default=None, secret=True)
    """Password of the administrator; write-only."""
    authentication_type: str | None = field("authenticationType", default=None)
    """How to sign in to SQL: Sql, ADPassword or ManagedIdentity."""
    network_isolation: NestedOrNone[models.NetworkIsolationSettings, NetworkIsolationSettingsDict] = field(
        "networkIsolation", "NetworkIsolationSettings", default=None
    )
    """Private connections to storage and server."""


class ImportExportExtensionsOperationResult(ProxyResource):
    """Result of an import or export."""

    properties: NestedOrNone[
        ImportExportExtensionsOperationResultProperties, types.ImportExportExtensionsOperationResultPropertiesDict
    ] = field("properties", "ImportExportExtensionsOperationResultProperties", default=None)
    """Kind, times, state and files of an import or export."""
    request_id: str = flattened("properties", init=False)
    """ID of the request."""
    request_type: str = flattened("properties", init=False)
    """Kind of request."""
    last_modified_time: str = flattened("properties", init=False)
    """When it was last changed."""
    server_name: str = flattened("properties", init=False)
    """Name of the server."""
    database_name: str = flattened("properties", init=False)
    """Name of the database."""
    status: str = flattened("properties", init=False)
    """State, such as Available or Succeeded."""
    error_message: str = flattened("properties", init=False)
    """What went wrong, in words."""
    queued_time: str = flattened("properties", init=False)
    """When the request was made."""
    blob_uri: str = flattened("properties", init=False)
    """URI of the file."""
    private_endpoint_connections: NestedList[
        models.PrivateEndpointConnectionRequestStatus, PrivateEndpointConnectionRequestStatusDict
    ] = flattened("properties", init=False)
    """Private endpoint connections made for it."""


class ImportExportExtensionsOperationResultProperties(Model):
    """Kind, times, state and files of an import or export."""

    request_id: str = read_only("requestId")
    """ID of the request."""
    request_type: str = read_only("requestType")
    """Kind of request."""
    last_modified_time: str = read_only("lastModifiedTime")
    """When it was last changed."""
    server_name: str = read_only("serverName")
    """Name of the server."""
    database_name: str = read_only("databaseName")
    """Name of the database."""
    status: str = read_only("status")
    """State, such as Available or Succeeded."""
    error_message: str = read_only("errorMessage")
    """What went wrong, in words."""
    queued_time: str = read_only("queuedTime")
    """When the request was made."""
    blob_uri: str = read_only("blobUri")
    """URI of the file."""
    private_endpoint_connections: NestedList[
        models.PrivateEndpointConnectionRequestStatus, PrivateEndpointConnectionRequestStatusDict
    ] = read_only("privateEndpointConnections", "[PrivateEndpointConnectionRequestStatus]")
    """Private endpoint connections made for it."""


class LedgerDigestUploads(ProxyResource):
    """Whether ledger digests are uploaded, and where to."""

    properties: NestedOrNone[LedgerDigestUploadsProperties, types.LedgerDigestUploadsPropertiesDict] = field(
        "properties", "LedgerDigestUploadsProperties", default=None
    )
    """State and storage endpoint of ledger digest uploads."""
    digest_storage_endpoint: str | None = flattened("properties", default=None)
    """Storage endpoint that ledger digests are uploaded to."""
    state: models.LedgerDigestUploadsState | types.LedgerDigestUploadsStateValue = flattened("properties", init=False)
    """Whether ledger digest uploads is on: Enabled or Disabled."""


class LedgerDigestUploadsProperties(Model):
    """State and storage endpoint of ledger digest uploads."""

    digest_storage_endpoint: str | None = field("digestStorageEndpoint", default=None)
    """Storage endpoint that ledger digests are uploaded to."""
    state: models.LedgerDigestUploadsState | types.LedgerDigestUploadsStateValue = read_only(
        "state", "LedgerDigestUploadsState"
    )
    """Whether ledger digest uploads is on: Enabled or Disabled."""


class LogicalDatabaseTransparentDataEncryption(ProxyResource):
    """Whether a database is encrypted at rest."""

    properties: NestedOrNone[TransparentDataEncryptionProperties, types.TransparentDataEncryptionPropertiesDict] = (
        field("properties", "TransparentDataEncryptionProperties", default=None)
    )
    """State of transparent data encryption."""
    state: models.TransparentDataEncryptionState | types.TransparentDataEncryptionStateValue | None = flattened(
        "properties", default=None
    )
    """Enabled or Disabled."""
    scan_state: models.TransparentDataEncryptionScanState | types.TransparentDataEncryptionScanStateValue | None = (
        flattened("properties", default=None)
    )
    """State of the encryption scan."""


class LongTermRetentionPolicy(ProxyResource):
    """How long weekly, monthly and yearly backups are kept."""

    properties: NestedOrNone[LongTermRetentionPolicyProperties, types.LongTermRetentionPolicyPropertiesDict] = field(
        "properties", "LongTermRetentionPolicyProperties", default=None
    )
    """How long weekly, monthly and yearly backups are kept, in detail."""
    time_based_immutability: models.TimeBasedImmutability | TimeBasedImmutabilityValue | None = flattened(
        "properties", default=None
    )
    """Whether the backup cannot be changed until it expires."""
    time_based_immutability_mode: models.TimeBasedImmutabilityMode | TimeBasedImmutabilityModeValue | None = flattened(
        "properties", default=None
    )
    """Time based immutability mode: Locked or Unlocked."""
    weekly_retention: str | None = flattened("properties", default=None)
    """How long weekly backups are kept, as an ISO 8601 duration."""
    monthly_retention: str | None = flattened("properties", default=None)
    """How long the first backup of each month is kept, as an ISO 8601 duration."""
    yearly_retention: str | None = flattened("properties", default=None)
    """How long a yearly backup is kept, as an ISO 8601 duration."""
    week_of_year: int | None = flattened("properties", default=None)
    """Week of the year whose backup is the yearly one."""


class LongTermRetentionPolicyProperties(Model):
    """How long weekly, monthly and yearly backups are kept, in detail."""

    time_based_immutability: models.TimeBasedImmutability | TimeBasedImmutabilityValue | None = field(
        "timeBasedImmutability", "TimeBasedImmutability", default=None
    )
    """Whether the backup cannot be changed until it expires."""
    time_based_immutability_mode: models.TimeBasedImmutabilityMode | TimeBasedImmutabilityModeValue | None = field(
        "timeBasedImmutabilityMode", "TimeBasedImmutabilityMode", default=None
    )
    """Time based immutability mode: Locked or Unlocked."""
    weekly_retention: str | None = field("weeklyRetention", default=None)
    """How long weekly backups are kept, as an ISO 8601 duration."""
    monthly_retention: str | None = field("monthlyRetention", default=None)
    """How long the first backup of each month is kept, as an ISO 8601 duration."""
    yearly_retention: str | None = field("yearlyRetention", default=None)
    """How long a yearly backup is kept, as an ISO 8601 duration."""
    week_of_year: int | None = field("weekOfYear", "int", default=None)
    """Week of the year whose backup is the yearly one."""


class MaintenanceWindowOptions(ProxyResource):
    """Maintenance windows that a database can have."""

    properties: NestedOrNone[MaintenanceWindowOptionsProperties, types.MaintenanceWindowOptionsPropertiesDict] = field(
        "properties", "MaintenanceWindowOptionsProperties", default=None
    )
    """Cycles, lengths and grain of possible maintenance windows."""
    is_enabled: bool | None = flattened("properties", default=None)
    """Whether it is on."""
    maintenance_window_cycles: NestedListOrNone[MaintenanceWindowTimeRange, types.MaintenanceWindowTimeRangeDict] = (
        flattened("properties", default=None)
    )
    """Windows of the cycle."""
    min_duration_in_minutes: int | None = flattened("properties", default=None)
    """Least length in minutes."""
    default_duration_in_minutes: int | None = flattened("properties", default=None)
    """Default length in minutes."""
    min_cycles: int | None = flattened("properties", default=None)
    """Least number of cycles."""
    time_granularity_in_minutes: int | None = flattened("properties", default=None)
    """Grain of times in minutes."""
    allow_multiple_maintenance_windows_per_cycle: bool | None = flattened("properties", default=None)
    """Whether a cycle may have several windows."""


class MaintenanceWindowOptionsProperties(Model):
    """Cycles, lengths and grain of possible maintenance windows."""

    is_enabled: bool | None = field("isEnabled", "bool", default=None)
    """Whether it is on."""
    maintenance_window_cycles: NestedListOrNone[MaintenanceWindowTimeRange, types.MaintenanceWindowTimeRangeDict] = (
        field("maintenanceWindowCycles", "[MaintenanceWindowTimeRange]", default=None)
    )
    """Windows of the cycle."""
    min_duration_in_minutes: int | None = field("minDurationInMinutes", "int", default=None)
    """Least length in minutes."""
    default_duration_in_minutes: int | None = field("defaultDurationInMinutes", "int", default=None)
    """Default length in minutes."""
    min_cycles: int | None = field("minCycles", "int", default=None)
    """Least number of cycles."""
    time_granularity_in_minutes: int | None = field("timeGranularityInMinutes", "int", default=None)
    """Grain of times in minutes."""
    allow_multiple_maintenance_windows_per_cycle: bool | None = field(
        "allowMultipleMaintenanceWindowsPerCycle", "bool", default=None
    )
    """Whether a cycle may have several windows."""


class MaintenanceWindowTimeRange(Model):
    """A maintenance window: day, start and length."""

    day_of_week: models.DayOfWeek | DayOfWeekValue | None = field("dayOfWeek", "DayOfWeek", default=None)
    """Day of the week."""
    start_time: str | None = field("startTime", default=None)
    """Time of day it starts."""
    duration: str | None = field("duration", default=None)
    """Length, as an ISO 8601 duration."""


class MaintenanceWindows(ProxyResource):
    """Maintenance windows of a database."""

    properties: NestedOrNone[MaintenanceWindowsProperties, types.MaintenanceWindowsPropertiesDict] = field(
        "properties", "MaintenanceWindowsProperties", default=None
    )
    """Times of the maintenance windows."""
    time_ranges: NestedListOrNone[MaintenanceWindowTimeRange, types.MaintenanceWindowTimeRangeDict] = flattened(
        "properties", default=None
    )
    """The windows."""


class MaintenanceWindowsProperties(Model):
    """Times of the maintenance windows."""

    time_ranges: NestedListOrNone[MaintenanceWindowTimeRange, types.MaintenanceWindowTimeRangeDict] = field(
        "timeRanges", "[MaintenanceWindowTimeRange]", default=None
    )
    """The windows."""


class PhaseDetails(Model):
    """Phase of an operation."""

    phase: models.Phase | types.PhaseValue = read_only("phase", "Phase")
    """The phase, such as Copying."""
    phase_information: dict[str, str] = read_only("phaseInformation", "{str}")
    """Details, names and values."""


class RecommendedAction(ProxyResource):
    """An action that an advisor recommends."""

    properties: NestedOrNone[RecommendedActionProperties, types.RecommendedActionPropertiesDict] = field(
        "properties", "RecommendedActionProperties", default=None
    )
    """Reason, state and impact of a recommended action."""
    recommendation_reason: str = flattened("properties", init=False)
    """Why it is recommended."""
    valid_since: datetime = flattened("properties", init=False)
    """Since when it is recommended."""
    last_refresh: datetime = flattened("properties", init=False)
    """When it was last looked at."""
    state: NestedOrNone[RecommendedActionStateInfo, types.RecommendedActionStateInfoDict] = flattened(
        "properties", default=None
    )
    """State of the action."""
    is_executable_action: bool = flattened("properties", init=False)
    """Whether it can be carried out."""
    is_revertable_action: bool = flattened("properties", init=False)
    """Whether it can be undone."""
    is_archived_action: bool = flattened("properties", init=False)
    """Whether it was set aside."""
    execute_action_start_time: datetime = flattened("properties", init=False)
    """When carrying out began."""
    execute_action_duration: timedelta = flattened("properties", init=False)
    """How long carrying out took."""
    revert_action_start_time: datetime = flattened("properties", init=False)
    """When undoing began."""
    revert_action_duration: timedelta = flattened("properties", init=False)
    """How long undoing took."""
    execute_action_initiated_by: models.RecommendedActionInitiatedBy | types.RecommendedActionInitiatedByValue = (
        flattened("properties", init=False)
    )
    """Who had it carried out."""
    execute_action_initiated_time: datetime = flattened("properties", init=False)
    """When it was asked for."""
    revert_action_initiated_by: models.RecommendedActionInitiatedBy | types.RecommendedActionInitiatedByValue = (
        flattened("properties", init=False)
    )
    """Who had it undone."""
    revert_action_initiated_time: datetime = flattened("properties", init=False)
    """When undoing was asked for."""
    score: int = flattened("properties", init=False)
    """Weight of the recommendation; 3 is highest."""
    implementation_details: Nested[
        RecommendedActionImplementationInfo, types.RecommendedActionImplementationInfoDict
    ] = flattened("properties", init=False)
    """How to carry it out."""
    error_details: Nested[RecommendedActionErrorInfo, types.RecommendedActionErrorInfoDict] = flattened(
        "properties", init=False
    )
    """What went wrong."""
    estimated_impact: NestedList[RecommendedActionImpactRecord, types.RecommendedActionImpactRecordDict] = flattened(
        "properties", init=False
    )
    """What it is expected to change."""
    observed_impact: NestedList[RecommendedActionImpactRecord, types.RecommendedActionImpactRecordDict] = flattened(
        "properties", init=False
    )
    """What it did change."""
    time_series: NestedList[RecommendedActionMetricInfo, types.RecommendedActionMetricInfoDict] = flattened(
        "properties", init=False
    )
    """Metrics behind it."""
    linked_objects: list[str] = flattened("properties", init=False)
    """Actions linked to this one."""
    details: dict[str, str] = flattened("properties", init=False)
    """More about it, names and values."""
    kind: str = read_only("kind")
    """Kind of the recommended action."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class RecommendedActionErrorInfo(Model):
    """What went wrong with a recommended action."""

    error_code: str = read_only("errorCode")
    """Code of the error, for programs to act on."""
    is_retryable: models.IsRetryable | types.IsRetryableValue = read_only("isRetryable", "IsRetryable")
    """Whether it can be tried again."""


class RecommendedActionImpactRecord(Model):
    """One effect of a recommended action."""

    dimension_name: str = read_only("dimensionName")
    """What changes."""
    unit: str = read_only("unit")
    """Unit of the values."""
    absolute_value: float = read_only("absoluteValue", "float")
    """Value."""
    change_value_absolute: float = read_only("changeValueAbsolute", "float")
    """Change."""
    change_value_relative: float = read_only("changeValueRelative", "float")
    """Change in percent."""


class RecommendedActionImplementationInfo(Model):
    """How to carry out a recommended action."""

    method: models.ImplementationMethod | types.ImplementationMethodValue = read_only("method", "ImplementationMethod")
    """TSql or AzurePowerShell."""
    script: str = read_only("script")
    """Script to run."""


class RecommendedActionMetricInfo(Model):
    """A metric behind a recommended action."""

    metric_name: str = read_only("metricName")
    """Name of the metric."""
    unit: str = read_only("unit")
    """Unit of the value."""
    time_grain: str = read_only("timeGrain")
    """Time grain."""
    start_time: datetime = read_only("startTime", "iso-8601")
    """Beginning of the time."""
    value: float = read_only("value", "float")
    """Value."""


class RecommendedActionProperties(Model):
    """Reason, state and impact of a recommended action."""

    recommendation_reason: str = read_only("recommendationReason")
    """Why it is recommended."""
    valid_since: datetime = read_only("validSince", "iso-8601")
    """Since when it is recommended."""
    last_refresh: datetime = read_only("lastRefresh", "iso-8601")
    """When it was last looked at."""
    state: Nested[RecommendedActionStateInfo, types.RecommendedActionStateInfoDict] = field(
        "state", "RecommendedActionStateInfo"
    )
    """State of the action."""
    is_executable_action: bool = read_only("isExecutableAction", "bool")
    """Whether it can be carried out."""
    is_revertable_action: bool = read_only("isRevertableAction", "bool")
    """Whether it can be undone."""
    is_archived_action: bool = read_only("isArchivedAction", "bool")
    """Whether it was set aside."""
    execute_action_start_time: datetime = read_only("executeActionStartTime", "iso-8601")
    """When carrying out began."""
    execute_action_duration: timedelta = read_only("executeActionDuration", "duration")
    """How long carrying out took."""
    revert_action_start_time: datetime = read_only("revertActionStartTime", "iso-8601")
    """When undoing began."""
    revert_action_duration: timedelta = read_only("revertActionDuration", "duration")
    """How long undoing took."""
    execute_action_initiated_by: models.RecommendedActionInitiatedBy | types.RecommendedActionInitiatedByValue = (
        read_only("executeActionInitiatedBy", "RecommendedActionInitiatedBy")
    )
    """Who had it carried out."""
    execute_action_initiated_time: datetime = read_only("executeActionInitiatedTime", "iso-8601")
    """When it was asked for."""
    revert_action_initiated_by: models.RecommendedActionInitiatedBy | types.RecommendedActionInitiatedByValue = (
        read_only("revertActionInitiatedBy", "RecommendedActionInitiatedBy")
    )
    """Who had it undone."""
    revert_action_initiated_time: datetime = read_only("revertActionInitiatedTime", "iso-8601")
    """When undoing was asked for."""
    score: int = read_only("score", "int")
    """Weight of the recommendation; 3 is highest."""
    implementation_details: Nested[
        RecommendedActionImplementationInfo, types.RecommendedActionImplementationInfoDict
    ] = read_only("implementationDetails", "RecommendedActionImplementationInfo")
    """How to carry it out."""
    error_details: Nested[RecommendedActionErrorInfo, types.RecommendedActionErrorInfoDict] = read_only(
        "errorDetails", "RecommendedActionErrorInfo"
    )
    """What went wrong."""
    estimated_impact: NestedList[RecommendedActionImpactRecord, types.RecommendedActionImpactRecordDict] = read_only(
        "estimatedImpact", "[RecommendedActionImpactRecord]"
    )
    """What it is expected to change."""
    observed_impact: NestedList[RecommendedActionImpactRecord, types.RecommendedActionImpactRecordDict] = read_only(
        "observedImpact", "[RecommendedActionImpactRecord]"
    )
    """What it did change."""
    time_series: NestedList[RecommendedActionMetricInfo, types.RecommendedActionMetricInfoDict] = read_only(
        "timeSeries", "[RecommendedActionMetricInfo]"
    )
    """Metrics behind it."""
    linked_objects: list[str] = read_only("linkedObjects", "[str]")
    """Actions linked to this one."""
    details: dict[str, str] = read_only("details", "{str}")
    """More about it, names and values."""


class RecommendedActionStateInfo(Model):
    """State of a recommended action."""

    current_value: models.RecommendedActionCurrentState | types.RecommendedActionCurrentStateValue = field(
        "currentValue", "RecommendedActionCurrentState"
    )
    """State now; set it to act on the recommendation."""
    action_initiated_by: models.RecommendedActionInitiatedBy | types.RecommendedActionInitiatedByValue = read_only(
        "actionInitiatedBy", "RecommendedActionInitiatedBy"
    )
    """Who caused the state."""
    last_modified: datetime = read_only("lastModified", "iso-8601")
    """When the state last changed."""


class RecommendedSensitivityLabelUpdate(ProxyResource):
    """A recommended sensitivity label to enable or disable."""

    properties: NestedOrNone[
        RecommendedSensitivityLabelUpdateProperties, types.RecommendedSensitivityLabelUpdatePropertiesDict
    ] = field("properties", "RecommendedSensitivityLabelUpdateProperties", default=None)
    """Column of a recommended sensitivity label, and what to do."""
    op: models.RecommendedSensitivityLabelUpdateKind | types.RecommendedSensitivityLabelUpdateKindValue | None = (
        flattened("properties", default=None)
    )
    """What to do: enable or disable."""
    schema: str | None = flattened("properties", default=None)
    """Schema of the column."""
    table: str | None = flattened("properties", default=None)
    """Table of the column."""
    column: str | None = flattened("properties", default=None)
    """Name of the column."""


class RecommendedSensitivityLabelUpdateList(Model):
    """Recommended sensitivity labels to enable or disable."""

    operations: NestedListOrNone[RecommendedSensitivityLabelUpdate, types.RecommendedSensitivityLabelUpdateDict] = (
        field("operations", "[RecommendedSensitivityLabelUpdate]", default=None)
    )
    """The labels."""


class RecommendedSensitivityLabelUpdateProperties(Model):
    """Column of a recommended sensitivity label, and what to do."""

    op: models.RecommendedSensitivityLabelUpdateKind | types.RecommendedSensitivityLabelUpdateKindValue = field(
        "op", "RecommendedSensitivityLabelUpdateKind"
    )
    """What to do: enable or disable."""
    schema: str = field("schema")
    """Schema of the column."""
    table: str = field("table")
    """Table of the column."""
    column: str = field("column")
    """Name of the column."""


class ReplicationLink(ProxyResource):
    """A replication link between two databases."""

    properties: NestedOrNone[ReplicationLinkProperties, types.ReplicationLinkPropertiesDict] = field(
        "properties", "ReplicationLinkProperties", default=None
    )
    """Partner, roles and state of a replication link."""
    partner_server: str = flattened("properties", init=False)
    """Other server."""
    partner_database: str = flattened("properties", init=False)
    """Other database."""
    partner_database_id: str = flattened("properties", init=False)
    """ID of the other database."""
    partner_location: str = flattened("properties", init=False)
    """Region of the other database."""
    role: models.ReplicationRole | types.ReplicationRoleValue = flattened("properties", init=False)
    """Role of this database."""
    partner_role: models.ReplicationRole | types.ReplicationRoleValue = flattened("properties", init=False)
    """Role of the other database."""
    replication_mode: str = flattened("properties", init=False)
    """Mode of replication."""
    start_time: datetime = flattened("properties", init=False)
    """When it began."""
    percent_complete: int = flattened("properties", init=False)
    """How far the operation has come, in percent."""
    replication_state: models.ReplicationState | types.ReplicationStateValue = flattened("properties", init=False)
    """State of replication."""
    is_termination_allowed: bool = flattened("properties", init=False)
    """Whether the link can be ended."""
    link_type: models.ReplicationLinkType | types.ReplicationLinkTypeValue | None = flattened(
        "properties", default=None
    )
    """Kind of link: GEO, NAMED or STANDBY."""


class ReplicationLinkProperties(Model):
    """Partner, roles and state of a replication link."""

    partner_server: str = read_only("partnerServer")
    """Other server."""
    partner_database: str = read_only("partnerDatabase")
    """Other database."""
    partner_database_id: str = read_only("partnerDatabaseId")
    """ID of the other database."""
    partner_location: str = read_only("partnerLocation")
    """Region of the other database."""
    role: models.ReplicationRole | types.ReplicationRoleValue = read_only("role", "ReplicationRole")
    """Role of this database."""
    partner_role: models.ReplicationRole | types.ReplicationRoleValue = read_only("partnerRole", "ReplicationRole")
    """Role of the other database."""
    replication_mode: str = read_only("replicationMode")
    """Mode of replication."""
    start_time: datetime = read_only("startTime", "iso-8601")
    """When it began."""
    percent_complete: int = read_only("percentComplete", "int")
    """How far the operation has come, in percent."""
    replication_state: models.ReplicationState | types.ReplicationStateValue = read_only(
        "replicationState", "ReplicationState"
    )
    """State of replication."""
    is_termination_allowed: bool = read_only("isTerminationAllowed", "bool")
    """Whether the link can be ended."""
    link_type: models.ReplicationLinkType | types.ReplicationLinkTypeValue | None = field(
        "linkType", "ReplicationLinkType", default=None
    )
    """Kind of link: GEO, NAMED or STANDBY."""


class ReplicationLinkUpdate(ProxyResource):
    """Kind of a replication link to change."""

    properties: NestedOrNone[ReplicationLinkUpdateProperties, types.ReplicationLinkUpdatePropertiesDict] = field(
        "properties", "ReplicationLinkUpdateProperties", default=None
    )
    """Kind of a replication link to change, in detail."""
    link_type: models.ReplicationLinkType | types.ReplicationLinkTypeValue | None = flattened(
        "properties", default=None
    )
    """Replication link type: GEO, NAMED or STANDBY."""


class ReplicationLinkUpdateProperties(Model):
    """Kind of a replication link to change, in detail."""

    link_type: models.ReplicationLinkType | types.ReplicationLinkTypeValue | None = field(
        "linkType", "ReplicationLinkType", default=None
    )
    """Replication link type: GEO, NAMED or STANDBY."""


class ResourceMoveDefinition(Model):
    """New ID of a database to rename."""

    id: str = field("id")
    """New ID of the database, with the new name."""


class RestorePoint(ProxyResource):
    """A restore point of a database."""

    properties: NestedOrNone[RestorePointProperties, types.RestorePointPropertiesDict] = field(
        "properties", "RestorePointProperties", default=None
    )
    """Kind, label and time of a restore point."""
    restore_point_type: models.RestorePointType | types.RestorePointTypeValue = flattened("properties", init=False)
    """Kind: CONTINUOUS or DISCRETE."""
    earliest_restore_date: datetime = flattened("properties", init=False)
    """Earliest time that can be restored."""
    restore_point_creation_date: datetime = flattened("properties", init=False)
    """When the restore point was created."""
    restore_point_label: str = flattened("properties", init=False)
    """Label of the restore point."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class RestorePointProperties(Model):
    """Kind, label and time of a restore point."""

    restore_point_type: models.RestorePointType | types.RestorePointTypeValue = read_only(
        "restorePointType", "RestorePointType"
    )
    """Kind: CONTINUOUS or DISCRETE."""
    earliest_restore_date: datetime = read_only("earliestRestoreDate", "iso-8601")
    """Earliest time that can be restored."""
    restore_point_creation_date: datetime = read_only("restorePointCreationDate", "iso-8601")
    """When the restore point was created."""
    restore_point_label: str = read_only("restorePointLabel")
    """Label of the restore point."""


class SynapseLinkWorkspace(ProxyResource):
    """Synapse workspaces linked to a database."""

    properties: NestedOrNone[SynapseLinkWorkspaceProperties, types.SynapseLinkWorkspacePropertiesDict] = field(
        "properties", "SynapseLinkWorkspaceProperties", default=None
    )
    """The linked Synapse workspaces."""
    workspaces: NestedListOrNone[SynapseLinkWorkspaceInfoProperties, types.SynapseLinkWorkspaceInfoPropertiesDict] = (
        flattened("properties", default=None)
    )
    """The workspaces."""


class SynapseLinkWorkspaceInfoProperties(Model):
    """A Synapse workspace linked to a database."""

    workspace_id: str | None = field("workspaceId", default=None)
    """ID of the workspace."""
    link_connection_name: str | None = field("linkConnectionName", default=None)
    """Name of the link connection."""


class SynapseLinkWorkspaceProperties(Model):
    """The linked Synapse workspaces."""

    workspaces: NestedListOrNone[SynapseLinkWorkspaceInfoProperties, types.SynapseLinkWorkspaceInfoPropertiesDict] = (
        field("workspaces", "[SynapseLinkWorkspaceInfoProperties]", default=None)
    )
    """The workspaces."""


class TransparentDataEncryptionProperties(Model):
    """State of transparent data encryption."""

    state: models.TransparentDataEncryptionState | types.TransparentDataEncryptionStateValue = field(
        "state", "TransparentDataEncryptionState"
    )
    """Enabled or Disabled."""
    scan_state: models.TransparentDataEncryptionScanState | types.TransparentDataEncryptionScanStateValue | None = (
        field("scanState", "TransparentDataEncryptionScanState", default=None)
    )
    """State of the encryption scan."""
