# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``databases``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import (
        AdvancedThreatProtectionPropertiesDict,
        AdvancedThreatProtectionStateValue,
        AlwaysEncryptedEnclaveTypeValue,
        AutomaticTuningOptionModeDesiredValue,
        AvailabilityZoneTypeValue,
        BackupStorageRedundancyValue,
        BlobAuditingPolicyStateValue,
        CatalogCollationTypeValue,
        DayOfWeekValue,
        FreeLimitExhaustionBehaviorValue,
        NetworkIsolationSettingsDict,
        SecurityAlertsPolicyPropertiesDict,
        SecurityAlertsPolicyStateValue,
        SkuDict,
        StorageKeyTypeValue,
        TimeBasedImmutabilityModeValue,
        TimeBasedImmutabilityValue,
    )
    from ._others import OperationModeValue

AutomaticTuningDisabledReasonValue: TypeAlias = Literal[
    "Default",
    "Disabled",
    "AutoConfigured",
    "InheritedFromServer",
    "QueryStoreOff",
    "QueryStoreReadOnly",
    "NotSupported",
]
AutomaticTuningModeValue: TypeAlias = Literal["Inherit", "Custom", "Auto", "Unspecified"]
CreateModeValue: TypeAlias = Literal[
    "Default",
    "Copy",
    "Secondary",
    "PointInTimeRestore",
    "Restore",
    "Recovery",
    "RestoreExternalBackup",
    "RestoreExternalBackupSecondary",
    "RestoreLongTermRetentionBackup",
    "OnlineSecondary",
]
DataMaskingFunctionValue: TypeAlias = Literal["Default", "CCN", "Email", "Number", "SSN", "Text"]
DataMaskingRuleStateValue: TypeAlias = Literal["Enabled", "Disabled"]
DataMaskingStateValue: TypeAlias = Literal["Enabled", "Disabled"]
DataWarehouseUserActivityNameValue: TypeAlias = Literal["current"]
DatabaseIdentityTypeValue: TypeAlias = Literal["None", "UserAssigned"]
DatabaseKeyTypeValue: TypeAlias = Literal["AzureKeyVault"]
DatabaseLicenseTypeValue: TypeAlias = Literal["LicenseIncluded", "BasePrice"]
DatabaseReadScaleValue: TypeAlias = Literal["Enabled", "Disabled"]
DatabaseStateValue: TypeAlias = Literal["All", "Live", "Deleted"]
DatabaseStatusValue: TypeAlias = Literal[
    "Online",
    "Restoring",
    "RecoveryPending",
    "Recovering",
    "Suspect",
    "Offline",
    "Standby",
    "Shutdown",
    "EmergencyMode",
    "AutoClosed",
    "Copying",
    "Creating",
    "Inaccessible",
    "OfflineSecondary",
    "Pausing",
    "Paused",
    "Resuming",
    "Scaling",
    "OfflineChangingDwPerformanceTiers",
    "OnlineChangingDwPerformanceTiers",
    "Disabled",
    "Stopping",
    "Stopped",
    "Starting",
]
DiffBackupIntervalInHoursValue: TypeAlias = Literal[12, 24]
GeoBackupPolicyNameValue: TypeAlias = Literal["Default"]
GeoBackupPolicyStateValue: TypeAlias = Literal["Enabled", "Disabled"]
LedgerDigestUploadsNameValue: TypeAlias = Literal["current"]
LedgerDigestUploadsStateValue: TypeAlias = Literal["Enabled", "Disabled"]
LongTermRetentionPolicyNameValue: TypeAlias = Literal["default"]
PhaseValue: TypeAlias = Literal[
    "LogTransitionInProgress",
    "Copying",
    "BuildingHyperscaleComponents",
    "Catchup",
    "WaitingForCutover",
    "CutoverInProgress",
]
RecommendedSensitivityLabelUpdateKindValue: TypeAlias = Literal["enable", "disable"]
RestorePointTypeValue: TypeAlias = Literal["CONTINUOUS", "DISCRETE"]
SampleNameValue: TypeAlias = Literal["AdventureWorksLT", "WideWorldImportersStd", "WideWorldImportersFull"]
SecondaryTypeValue: TypeAlias = Literal["Geo", "Named", "Standby"]
ShortTermRetentionPolicyNameValue: TypeAlias = Literal["default"]
TransparentDataEncryptionNameValue: TypeAlias = Literal["current"]
TransparentDataEncryptionScanStateValue: TypeAlias = Literal[
    "None", "Resume", "Running", "Suspend", "Aborted", "Completed"
]
TransparentDataEncryptionStateValue: TypeAlias = Literal["Enabled", "Disabled"]


class AutomaticTuningOptionsDict(TypedDict, total=False):
    """Whether an option of automatic tuning is on, and why."""

    desired_state: models.AutomaticTuningOptionModeDesired | AutomaticTuningOptionModeDesiredValue
    additional_properties: Mapping[str, Any]


class _BackupShortTermRetentionPolicyFlatDict(ProxyResourceDict, total=False):
    """How long backups for point-in-time restore are kept."""

    retention_days: int
    diff_backup_interval_in_hours: models.DiffBackupIntervalInHours | int


class _BackupShortTermRetentionPolicyNestedDict(ProxyResourceDict, total=False):
    """How long backups for point-in-time restore are kept."""

    properties: Required[models.BackupShortTermRetentionPolicyProperties | BackupShortTermRetentionPolicyPropertiesDict]


BackupShortTermRetentionPolicyDict: TypeAlias = (
    _BackupShortTermRetentionPolicyFlatDict | _BackupShortTermRetentionPolicyNestedDict
)


class BackupShortTermRetentionPolicyPropertiesDict(TypedDict, total=False):
    """Days that backups for point-in-time restore are kept."""

    retention_days: int
    diff_backup_interval_in_hours: models.DiffBackupIntervalInHours | int
    additional_properties: Mapping[str, Any]


class CreateDatabaseRestorePointDefinitionDict(TypedDict, total=False):
    """Label of a restore point to create."""

    restore_point_label: Required[str]
    additional_properties: Mapping[str, Any]


class _DataMaskingPolicyFlatDict(ProxyResourceDict, total=False):
    """Dynamic data masking of a database."""

    data_masking_state: models.DataMaskingState | DataMaskingStateValue
    exempt_principals: str


class _DataMaskingPolicyNestedDict(ProxyResourceDict, total=False):
    """Dynamic data masking of a database."""

    properties: Required[models.DataMaskingPolicyProperties | DataMaskingPolicyPropertiesDict]


DataMaskingPolicyDict: TypeAlias = _DataMaskingPolicyFlatDict | _DataMaskingPolicyNestedDict


class DataMaskingPolicyPropertiesDict(TypedDict, total=False):
    """State of dynamic data masking, and who sees data unmasked."""

    data_masking_state: Required[models.DataMaskingState | DataMaskingStateValue]
    exempt_principals: str
    additional_properties: Mapping[str, Any]


class _DataMaskingRuleFlatDict(ProxyResourceDict, total=False):
    """A rule that masks a column."""

    rule_state: models.DataMaskingRuleState | DataMaskingRuleStateValue
    schema_name: str
    table_name: str
    column_name: str
    alias_name: str
    masking_function: models.DataMaskingFunction | DataMaskingFunctionValue
    number_from: str
    number_to: str
    prefix_size: str
    suffix_size: str
    replacement_string: str


class _DataMaskingRuleNestedDict(ProxyResourceDict, total=False):
    """A rule that masks a column."""

    properties: Required[models.DataMaskingRuleProperties | DataMaskingRulePropertiesDict]


DataMaskingRuleDict: TypeAlias = _DataMaskingRuleFlatDict | _DataMaskingRuleNestedDict


class DataMaskingRulePropertiesDict(TypedDict, total=False):
    """Column and function of a masking rule."""

    rule_state: models.DataMaskingRuleState | DataMaskingRuleStateValue
    schema_name: Required[str]
    table_name: Required[str]
    column_name: Required[str]
    alias_name: str
    masking_function: Required[models.DataMaskingFunction | DataMaskingFunctionValue]
    number_from: str
    number_to: str
    prefix_size: str
    suffix_size: str
    replacement_string: str
    additional_properties: Mapping[str, Any]


class _DataWarehouseUserActivitiesFlatDict(ProxyResourceDict, total=False):
    """What users are doing on a data warehouse."""


class _DataWarehouseUserActivitiesNestedDict(ProxyResourceDict, total=False):
    """What users are doing on a data warehouse."""

    properties: Required[models.DataWarehouseUserActivitiesProperties | DataWarehouseUserActivitiesPropertiesDict]


DataWarehouseUserActivitiesDict: TypeAlias = (
    _DataWarehouseUserActivitiesFlatDict | _DataWarehouseUserActivitiesNestedDict
)


class DataWarehouseUserActivitiesPropertiesDict(TypedDict, total=False):
    """Number of active queries on a data warehouse."""

    additional_properties: Mapping[str, Any]


class _DatabaseFlatDict(TrackedResourceDict, total=False):
    """A SQL database."""

    sku: models.Sku | SkuDict
    identity: models.DatabaseIdentity | DatabaseIdentityDict
    create_mode: models.CreateMode | CreateModeValue
    collation: str
    max_size_bytes: int
    sample_name: models.SampleName | SampleNameValue
    elastic_pool_id: str
    source_database_id: str
    restore_point_in_time: datetime | str
    source_database_deletion_date: datetime | str
    recovery_services_recovery_point_id: str
    long_term_retention_backup_resource_id: str
    recoverable_database_id: str
    restorable_dropped_database_id: str
    catalog_collation: models.CatalogCollationType | CatalogCollationTypeValue
    zone_redundant: bool
    license_type: models.DatabaseLicenseType | DatabaseLicenseTypeValue
    read_scale: models.DatabaseReadScale | DatabaseReadScaleValue
    high_availability_replica_count: int
    secondary_type: models.SecondaryType | SecondaryTypeValue
    auto_pause_delay: int
    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue
    min_capacity: float
    maintenance_configuration_id: str
    is_ledger_on: bool
    federated_client_id: str
    keys: Mapping[str, models.DatabaseKey | DatabaseKeyDict]
    encryption_protector: str
    preferred_enclave_type: models.AlwaysEncryptedEnclaveType | AlwaysEncryptedEnclaveTypeValue
    use_free_limit: bool
    free_limit_exhaustion_behavior: models.FreeLimitExhaustionBehavior | FreeLimitExhaustionBehaviorValue
    source_resource_id: str
    manual_cutover: bool
    perform_cutover: bool
    availability_zone: models.AvailabilityZoneType | AvailabilityZoneTypeValue
    encryption_protector_auto_rotation: bool


class _DatabaseNestedDict(TrackedResourceDict, total=False):
    """A SQL database."""

    properties: Required[models.DatabaseProperties | DatabasePropertiesDict]
    sku: models.Sku | SkuDict
    identity: models.DatabaseIdentity | DatabaseIdentityDict


DatabaseDict: TypeAlias = _DatabaseFlatDict | _DatabaseNestedDict


class _DatabaseAdvancedThreatProtectionFlatDict(ProxyResourceDict, total=False):
    """Advanced Threat Protection: whether threats are looked for."""

    state: models.AdvancedThreatProtectionState | AdvancedThreatProtectionStateValue


class _DatabaseAdvancedThreatProtectionNestedDict(ProxyResourceDict, total=False):
    """Advanced Threat Protection: whether threats are looked for."""

    properties: Required[models.AdvancedThreatProtectionProperties | AdvancedThreatProtectionPropertiesDict]


DatabaseAdvancedThreatProtectionDict: TypeAlias = (
    _DatabaseAdvancedThreatProtectionFlatDict | _DatabaseAdvancedThreatProtectionNestedDict
)


class _DatabaseAutomaticTuningFlatDict(ProxyResourceDict, total=False):
    """Automatic tuning: mode and options."""

    desired_state: models.AutomaticTuningMode | AutomaticTuningModeValue
    options: Mapping[str, models.AutomaticTuningOptions | AutomaticTuningOptionsDict]


class _DatabaseAutomaticTuningNestedDict(ProxyResourceDict, total=False):
    """Automatic tuning: mode and options."""

    properties: Required[models.DatabaseAutomaticTuningProperties | DatabaseAutomaticTuningPropertiesDict]


DatabaseAutomaticTuningDict: TypeAlias = _DatabaseAutomaticTuningFlatDict | _DatabaseAutomaticTuningNestedDict


class DatabaseAutomaticTuningPropertiesDict(TypedDict, total=False):
    """Mode and options of automatic tuning."""

    desired_state: models.AutomaticTuningMode | AutomaticTuningModeValue
    options: Mapping[str, models.AutomaticTuningOptions | AutomaticTuningOptionsDict]
    additional_properties: Mapping[str, Any]


class _DatabaseBlobAuditingPolicyFlatDict(ProxyResourceDict, total=False):
    """Auditing of database events."""

    retention_days: int
    audit_actions_and_groups: Sequence[str]
    is_storage_secondary_key_in_use: bool
    is_azure_monitor_target_enabled: bool
    queue_delay_ms: int
    is_managed_identity_in_use: bool
    state: models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue
    storage_endpoint: str
    storage_account_access_key: str
    storage_account_subscription_id: str


class _DatabaseBlobAuditingPolicyNestedDict(ProxyResourceDict, total=False):
    """Auditing of database events."""

    properties: Required[models.DatabaseBlobAuditingPolicyProperties | DatabaseBlobAuditingPolicyPropertiesDict]


DatabaseBlobAuditingPolicyDict: TypeAlias = _DatabaseBlobAuditingPolicyFlatDict | _DatabaseBlobAuditingPolicyNestedDict


class DatabaseBlobAuditingPolicyPropertiesDict(TypedDict, total=False):
    """What is audited, and where the events go."""

    retention_days: int
    audit_actions_and_groups: Sequence[str]
    is_storage_secondary_key_in_use: bool
    is_azure_monitor_target_enabled: bool
    queue_delay_ms: int
    is_managed_identity_in_use: bool
    state: Required[models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue]
    storage_endpoint: str
    storage_account_access_key: str
    storage_account_subscription_id: str
    additional_properties: Mapping[str, Any]


class _DatabaseExtensionsFlatDict(ProxyResourceDict, total=False):
    """An import or export by an extension."""

    operation_mode: models.OperationMode | OperationModeValue
    storage_key_type: models.StorageKeyType | StorageKeyTypeValue
    storage_key: str
    storage_uri: str
    administrator_login: str
    administrator_login_password: str
    authentication_type: str
    database_edition: str
    service_objective_name: str
    max_size_bytes: str
    network_isolation: models.NetworkIsolationSettings | NetworkIsolationSettingsDict


class _DatabaseExtensionsNestedDict(ProxyResourceDict, total=False):
    """An import or export by an extension."""

    properties: Required[models.DatabaseExtensionsProperties | DatabaseExtensionsPropertiesDict]


DatabaseExtensionsDict: TypeAlias = _DatabaseExtensionsFlatDict | _DatabaseExtensionsNestedDict


class DatabaseExtensionsPropertiesDict(TypedDict, total=False):
    """What to import or export, and how to sign in."""

    operation_mode: Required[models.OperationMode | OperationModeValue]
    storage_key_type: Required[models.StorageKeyType | StorageKeyTypeValue]
    storage_key: Required[str]
    storage_uri: Required[str]
    administrator_login: str
    administrator_login_password: str
    authentication_type: str
    database_edition: str
    service_objective_name: str
    max_size_bytes: str
    network_isolation: models.NetworkIsolationSettings | NetworkIsolationSettingsDict
    additional_properties: Mapping[str, Any]


class DatabaseIdentityDict(TypedDict, total=False):
    """User-assigned identities of a database."""

    type: models.DatabaseIdentityType | DatabaseIdentityTypeValue
    user_assigned_identities: Mapping[str, models.DatabaseUserIdentity | DatabaseUserIdentityDict]
    additional_properties: Mapping[str, Any]


class DatabaseKeyDict(TypedDict, total=False):
    """A key of a database."""

    additional_properties: Mapping[str, Any]


class _DatabaseOperationFlatDict(ProxyResourceDict, total=False):
    """An operation that runs or ran."""


class _DatabaseOperationNestedDict(ProxyResourceDict, total=False):
    """An operation that runs or ran."""

    properties: Required[models.DatabaseOperationProperties | DatabaseOperationPropertiesDict]


DatabaseOperationDict: TypeAlias = _DatabaseOperationFlatDict | _DatabaseOperationNestedDict


class DatabaseOperationPropertiesDict(TypedDict, total=False):
    """Name, progress and result of a database operation."""

    additional_properties: Mapping[str, Any]


class DatabasePropertiesDict(TypedDict, total=False):
    """Size, source, backup, encryption and state of a SQL database."""

    create_mode: models.CreateMode | CreateModeValue
    collation: str
    max_size_bytes: int
    sample_name: models.SampleName | SampleNameValue
    elastic_pool_id: str
    source_database_id: str
    restore_point_in_time: datetime | str
    source_database_deletion_date: datetime | str
    recovery_services_recovery_point_id: str
    long_term_retention_backup_resource_id: str
    recoverable_database_id: str
    restorable_dropped_database_id: str
    catalog_collation: models.CatalogCollationType | CatalogCollationTypeValue
    zone_redundant: bool
    license_type: models.DatabaseLicenseType | DatabaseLicenseTypeValue
    read_scale: models.DatabaseReadScale | DatabaseReadScaleValue
    high_availability_replica_count: int
    secondary_type: models.SecondaryType | SecondaryTypeValue
    auto_pause_delay: int
    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue
    min_capacity: float
    maintenance_configuration_id: str
    is_ledger_on: bool
    federated_client_id: str
    keys: Mapping[str, models.DatabaseKey | DatabaseKeyDict]
    encryption_protector: str
    preferred_enclave_type: models.AlwaysEncryptedEnclaveType | AlwaysEncryptedEnclaveTypeValue
    use_free_limit: bool
    free_limit_exhaustion_behavior: models.FreeLimitExhaustionBehavior | FreeLimitExhaustionBehaviorValue
    source_resource_id: str
    manual_cutover: bool
    perform_cutover: bool
    availability_zone: models.AvailabilityZoneType | AvailabilityZoneTypeValue
    encryption_protector_auto_rotation: bool
    additional_properties: Mapping[str, Any]


class _DatabaseSecurityAlertPolicyFlatDict(ProxyResourceDict, total=False):
    """Alerts about threats, and whom they notify."""

    state: models.SecurityAlertsPolicyState | SecurityAlertsPolicyStateValue
    disabled_alerts: Sequence[str]
    email_addresses: Sequence[str]
    email_account_admins: bool
    storage_endpoint: str
    storage_account_access_key: str
    retention_days: int


class _DatabaseSecurityAlertPolicyNestedDict(ProxyResourceDict, total=False):
    """Alerts about threats, and whom they notify."""

    properties: Required[models.SecurityAlertsPolicyProperties | SecurityAlertsPolicyPropertiesDict]


DatabaseSecurityAlertPolicyDict: TypeAlias = (
    _DatabaseSecurityAlertPolicyFlatDict | _DatabaseSecurityAlertPolicyNestedDict
)


class _DatabaseUpdateFlatDict(TypedDict, total=False):
    """Settings, SKU and tags of a SQL database to change."""

    sku: models.Sku | SkuDict
    identity: models.DatabaseIdentity | DatabaseIdentityDict
    tags: Mapping[str, str]
    create_mode: models.CreateMode | CreateModeValue
    collation: str
    max_size_bytes: int
    sample_name: models.SampleName | SampleNameValue
    elastic_pool_id: str
    source_database_id: str
    restore_point_in_time: datetime | str
    source_database_deletion_date: datetime | str
    recovery_services_recovery_point_id: str
    long_term_retention_backup_resource_id: str
    recoverable_database_id: str
    restorable_dropped_database_id: str
    catalog_collation: models.CatalogCollationType | CatalogCollationTypeValue
    zone_redundant: bool
    license_type: models.DatabaseLicenseType | DatabaseLicenseTypeValue
    read_scale: models.DatabaseReadScale | DatabaseReadScaleValue
    high_availability_replica_count: int
    secondary_type: models.SecondaryType | SecondaryTypeValue
    auto_pause_delay: int
    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue
    min_capacity: float
    maintenance_configuration_id: str
    is_ledger_on: bool
    federated_client_id: str
    keys: Mapping[str, models.DatabaseKey | DatabaseKeyDict]
    encryption_protector: str
    preferred_enclave_type: models.AlwaysEncryptedEnclaveType | AlwaysEncryptedEnclaveTypeValue
    use_free_limit: bool
    free_limit_exhaustion_behavior: models.FreeLimitExhaustionBehavior | FreeLimitExhaustionBehaviorValue
    manual_cutover: bool
    perform_cutover: bool
    encryption_protector_auto_rotation: bool
    additional_properties: Mapping[str, Any]


class _DatabaseUpdateNestedDict(TypedDict, total=False):
    """Settings, SKU and tags of a SQL database to change."""

    sku: models.Sku | SkuDict
    identity: models.DatabaseIdentity | DatabaseIdentityDict
    properties: Required[models.DatabaseUpdateProperties | DatabaseUpdatePropertiesDict]
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


DatabaseUpdateDict: TypeAlias = _DatabaseUpdateFlatDict | _DatabaseUpdateNestedDict


class DatabaseUpdatePropertiesDict(TypedDict, total=False):
    """Size, source, backup, encryption and state of a SQL database."""

    create_mode: models.CreateMode | CreateModeValue
    collation: str
    max_size_bytes: int
    sample_name: models.SampleName | SampleNameValue
    elastic_pool_id: str
    source_database_id: str
    restore_point_in_time: datetime | str
    source_database_deletion_date: datetime | str
    recovery_services_recovery_point_id: str
    long_term_retention_backup_resource_id: str
    recoverable_database_id: str
    restorable_dropped_database_id: str
    catalog_collation: models.CatalogCollationType | CatalogCollationTypeValue
    zone_redundant: bool
    license_type: models.DatabaseLicenseType | DatabaseLicenseTypeValue
    read_scale: models.DatabaseReadScale | DatabaseReadScaleValue
    high_availability_replica_count: int
    secondary_type: models.SecondaryType | SecondaryTypeValue
    auto_pause_delay: int
    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue
    min_capacity: float
    maintenance_configuration_id: str
    is_ledger_on: bool
    federated_client_id: str
    keys: Mapping[str, models.DatabaseKey | DatabaseKeyDict]
    encryption_protector: str
    preferred_enclave_type: models.AlwaysEncryptedEnclaveType | AlwaysEncryptedEnclaveTypeValue
    use_free_limit: bool
    free_limit_exhaustion_behavior: models.FreeLimitExhaustionBehavior | FreeLimitExhaustionBehaviorValue
    manual_cutover: bool
    perform_cutover: bool
    encryption_protector_auto_rotation: bool
    additional_properties: Mapping[str, Any]


class _DatabaseUsageFlatDict(ProxyResourceDict, total=False):
    """Use of one quota."""


class _DatabaseUsageNestedDict(ProxyResourceDict, total=False):
    """Use of one quota."""

    properties: Required[models.DatabaseUsageProperties | DatabaseUsagePropertiesDict]


DatabaseUsageDict: TypeAlias = _DatabaseUsageFlatDict | _DatabaseUsageNestedDict


class DatabaseUsagePropertiesDict(TypedDict, total=False):
    """Current value and limit of a usage metric."""

    additional_properties: Mapping[str, Any]


class DatabaseUserIdentityDict(TypedDict, total=False):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    additional_properties: Mapping[str, Any]


class ExportDatabaseDefinitionDict(TypedDict, total=False):
    """Where to export a database to, and how to sign in."""

    storage_key_type: Required[models.StorageKeyType | StorageKeyTypeValue]
    storage_key: Required[str]
    storage_uri: Required[str]
    administrator_login: Required[str]
    administrator_login_password: str
    authentication_type: str
    network_isolation: models.NetworkIsolationSettings | NetworkIsolationSettingsDict
    additional_properties: Mapping[str, Any]


class _ExtendedDatabaseBlobAuditingPolicyFlatDict(ProxyResourceDict, total=False):
    """Auditing of database events."""

    predicate_expression: str
    retention_days: int
    audit_actions_and_groups: Sequence[str]
    is_storage_secondary_key_in_use: bool
    is_azure_monitor_target_enabled: bool
    queue_delay_ms: int
    is_managed_identity_in_use: bool
    state: models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue
    storage_endpoint: str
    storage_account_access_key: str
    storage_account_subscription_id: str


class _ExtendedDatabaseBlobAuditingPolicyNestedDict(ProxyResourceDict, total=False):
    """Auditing of database events."""

    properties: Required[
        models.ExtendedDatabaseBlobAuditingPolicyProperties | ExtendedDatabaseBlobAuditingPolicyPropertiesDict
    ]


ExtendedDatabaseBlobAuditingPolicyDict: TypeAlias = (
    _ExtendedDatabaseBlobAuditingPolicyFlatDict | _ExtendedDatabaseBlobAuditingPolicyNestedDict
)


class ExtendedDatabaseBlobAuditingPolicyPropertiesDict(TypedDict, total=False):
    """What is audited, and where the events go."""

    predicate_expression: str
    retention_days: int
    audit_actions_and_groups: Sequence[str]
    is_storage_secondary_key_in_use: bool
    is_azure_monitor_target_enabled: bool
    queue_delay_ms: int
    is_managed_identity_in_use: bool
    state: Required[models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue]
    storage_endpoint: str
    storage_account_access_key: str
    storage_account_subscription_id: str
    additional_properties: Mapping[str, Any]


class _GeoBackupPolicyFlatDict(ProxyResourceDict, total=False):
    """Whether a data warehouse is backed up to the paired region."""

    state: models.GeoBackupPolicyState | GeoBackupPolicyStateValue


class _GeoBackupPolicyNestedDict(ProxyResourceDict, total=False):
    """Whether a data warehouse is backed up to the paired region."""

    properties: Required[models.GeoBackupPolicyProperties | GeoBackupPolicyPropertiesDict]


GeoBackupPolicyDict: TypeAlias = _GeoBackupPolicyFlatDict | _GeoBackupPolicyNestedDict


class GeoBackupPolicyPropertiesDict(TypedDict, total=False):
    """State and storage of geo-backup."""

    state: Required[models.GeoBackupPolicyState | GeoBackupPolicyStateValue]
    additional_properties: Mapping[str, Any]


class ImportExistingDatabaseDefinitionDict(TypedDict, total=False):
    """BACPAC file to import into an existing database, and how to sign in."""

    storage_key_type: Required[models.StorageKeyType | StorageKeyTypeValue]
    storage_key: Required[str]
    storage_uri: Required[str]
    administrator_login: Required[str]
    administrator_login_password: str
    authentication_type: str
    network_isolation: models.NetworkIsolationSettings | NetworkIsolationSettingsDict
    additional_properties: Mapping[str, Any]


class _ImportExportExtensionsOperationResultFlatDict(ProxyResourceDict, total=False):
    """Result of an import or export."""


class _ImportExportExtensionsOperationResultNestedDict(ProxyResourceDict, total=False):
    """Result of an import or export."""

    properties: Required[
        models.ImportExportExtensionsOperationResultProperties | ImportExportExtensionsOperationResultPropertiesDict
    ]


ImportExportExtensionsOperationResultDict: TypeAlias = (
    _ImportExportExtensionsOperationResultFlatDict | _ImportExportExtensionsOperationResultNestedDict
)


class ImportExportExtensionsOperationResultPropertiesDict(TypedDict, total=False):
    """Kind, times, state and files of an import or export."""

    additional_properties: Mapping[str, Any]


class _LedgerDigestUploadsFlatDict(ProxyResourceDict, total=False):
    """Whether ledger digests are uploaded, and where to."""

    digest_storage_endpoint: str


class _LedgerDigestUploadsNestedDict(ProxyResourceDict, total=False):
    """Whether ledger digests are uploaded, and where to."""

    properties: Required[models.LedgerDigestUploadsProperties | LedgerDigestUploadsPropertiesDict]


LedgerDigestUploadsDict: TypeAlias = _LedgerDigestUploadsFlatDict | _LedgerDigestUploadsNestedDict


class LedgerDigestUploadsPropertiesDict(TypedDict, total=False):
    """State and storage endpoint of ledger digest uploads."""

    digest_storage_endpoint: str
    additional_properties: Mapping[str, Any]


class _LogicalDatabaseTransparentDataEncryptionFlatDict(ProxyResourceDict, total=False):
    """Whether a database is encrypted at rest."""

    state: models.TransparentDataEncryptionState | TransparentDataEncryptionStateValue
    scan_state: models.TransparentDataEncryptionScanState | TransparentDataEncryptionScanStateValue


class _LogicalDatabaseTransparentDataEncryptionNestedDict(ProxyResourceDict, total=False):
    """Whether a database is encrypted at rest."""

    properties: Required[models.TransparentDataEncryptionProperties | TransparentDataEncryptionPropertiesDict]


LogicalDatabaseTransparentDataEncryptionDict: TypeAlias = (
    _LogicalDatabaseTransparentDataEncryptionFlatDict | _LogicalDatabaseTransparentDataEncryptionNestedDict
)


class _LongTermRetentionPolicyFlatDict(ProxyResourceDict, total=False):
    """How long weekly, monthly and yearly backups are kept."""

    time_based_immutability: models.TimeBasedImmutability | TimeBasedImmutabilityValue
    time_based_immutability_mode: models.TimeBasedImmutabilityMode | TimeBasedImmutabilityModeValue
    weekly_retention: str
    monthly_retention: str
    yearly_retention: str
    week_of_year: int


class _LongTermRetentionPolicyNestedDict(ProxyResourceDict, total=False):
    """How long weekly, monthly and yearly backups are kept."""

    properties: Required[models.LongTermRetentionPolicyProperties | LongTermRetentionPolicyPropertiesDict]


LongTermRetentionPolicyDict: TypeAlias = _LongTermRetentionPolicyFlatDict | _LongTermRetentionPolicyNestedDict


class LongTermRetentionPolicyPropertiesDict(TypedDict, total=False):
    """How long weekly, monthly and yearly backups are kept, in detail."""

    time_based_immutability: models.TimeBasedImmutability | TimeBasedImmutabilityValue
    time_based_immutability_mode: models.TimeBasedImmutabilityMode | TimeBasedImmutabilityModeValue
    weekly_retention: str
    monthly_retention: str
    yearly_retention: str
    week_of_year: int
    additional_properties: Mapping[str, Any]


class _MaintenanceWindowOptionsFlatDict(ProxyResourceDict, total=False):
    """Maintenance windows that a database can have."""

    is_enabled: bool
    maintenance_window_cycles: Sequence[models.MaintenanceWindowTimeRange | MaintenanceWindowTimeRangeDict]
    min_duration_in_minutes: int
    default_duration_in_minutes: int
    min_cycles: int
    time_granularity_in_minutes: int
    allow_multiple_maintenance_windows_per_cycle: bool


class _MaintenanceWindowOptionsNestedDict(ProxyResourceDict, total=False):
    """Maintenance windows that a database can have."""

    properties: Required[models.MaintenanceWindowOptionsProperties | MaintenanceWindowOptionsPropertiesDict]


MaintenanceWindowOptionsDict: TypeAlias = _MaintenanceWindowOptionsFlatDict | _MaintenanceWindowOptionsNestedDict


class MaintenanceWindowOptionsPropertiesDict(TypedDict, total=False):
    """Cycles, lengths and grain of possible maintenance windows."""

    is_enabled: bool
    maintenance_window_cycles: Sequence[models.MaintenanceWindowTimeRange | MaintenanceWindowTimeRangeDict]
    min_duration_in_minutes: int
    default_duration_in_minutes: int
    min_cycles: int
    time_granularity_in_minutes: int
    allow_multiple_maintenance_windows_per_cycle: bool
    additional_properties: Mapping[str, Any]


class MaintenanceWindowTimeRangeDict(TypedDict, total=False):
    """A maintenance window: day, start and length."""

    day_of_week: models.DayOfWeek | DayOfWeekValue
    start_time: str
    duration: str
    additional_properties: Mapping[str, Any]


class _MaintenanceWindowsFlatDict(ProxyResourceDict, total=False):
    """Maintenance windows of a database."""

    time_ranges: Sequence[models.MaintenanceWindowTimeRange | MaintenanceWindowTimeRangeDict]


class _MaintenanceWindowsNestedDict(ProxyResourceDict, total=False):
    """Maintenance windows of a database."""

    properties: Required[models.MaintenanceWindowsProperties | MaintenanceWindowsPropertiesDict]


MaintenanceWindowsDict: TypeAlias = _MaintenanceWindowsFlatDict | _MaintenanceWindowsNestedDict


class MaintenanceWindowsPropertiesDict(TypedDict, total=False):
    """Times of the maintenance windows."""

    time_ranges: Sequence[models.MaintenanceWindowTimeRange | MaintenanceWindowTimeRangeDict]
    additional_properties: Mapping[str, Any]


class PhaseDetailsDict(TypedDict, total=False):
    """Phase of an operation."""

    additional_properties: Mapping[str, Any]


class _RecommendedSensitivityLabelUpdateFlatDict(ProxyResourceDict, total=False):
    """A recommended sensitivity label to enable or disable."""

    op: models.RecommendedSensitivityLabelUpdateKind | RecommendedSensitivityLabelUpdateKindValue
    schema: str
    table: str
    column: str


class _RecommendedSensitivityLabelUpdateNestedDict(ProxyResourceDict, total=False):
    """A recommended sensitivity label to enable or disable."""

    properties: Required[
        models.RecommendedSensitivityLabelUpdateProperties | RecommendedSensitivityLabelUpdatePropertiesDict
    ]


RecommendedSensitivityLabelUpdateDict: TypeAlias = (
    _RecommendedSensitivityLabelUpdateFlatDict | _RecommendedSensitivityLabelUpdateNestedDict
)


class RecommendedSensitivityLabelUpdateListDict(TypedDict, total=False):
    """Recommended sensitivity labels to enable or disable."""

    operations: Sequence[models.RecommendedSensitivityLabelUpdate | RecommendedSensitivityLabelUpdateDict]
    additional_properties: Mapping[str, Any]


class RecommendedSensitivityLabelUpdatePropertiesDict(TypedDict, total=False):
    """Column of a recommended sensitivity label, and what to do."""

    op: Required[models.RecommendedSensitivityLabelUpdateKind | RecommendedSensitivityLabelUpdateKindValue]
    schema: Required[str]
    table: Required[str]
    column: Required[str]
    additional_properties: Mapping[str, Any]


class ResourceMoveDefinitionDict(TypedDict, total=False):
    """New ID of a database to rename."""

    id: Required[str]
    additional_properties: Mapping[str, Any]


class _RestorePointFlatDict(ProxyResourceDict, total=False):
    """A restore point of a database."""


class _RestorePointNestedDict(ProxyResourceDict, total=False):
    """A restore point of a database."""

    properties: Required[models.RestorePointProperties | RestorePointPropertiesDict]


RestorePointDict: TypeAlias = _RestorePointFlatDict | _RestorePointNestedDict


class RestorePointPropertiesDict(TypedDict, total=False):
    """Kind, label and time of a restore point."""

    additional_properties: Mapping[str, Any]


class _SynapseLinkWorkspaceFlatDict(ProxyResourceDict, total=False):
    """Synapse workspaces linked to a database."""

    workspaces: Sequence[models.SynapseLinkWorkspaceInfoProperties | SynapseLinkWorkspaceInfoPropertiesDict]


class _SynapseLinkWorkspaceNestedDict(ProxyResourceDict, total=False):
    """Synapse workspaces linked to a database."""

    properties: Required[models.SynapseLinkWorkspaceProperties | SynapseLinkWorkspacePropertiesDict]


SynapseLinkWorkspaceDict: TypeAlias = _SynapseLinkWorkspaceFlatDict | _SynapseLinkWorkspaceNestedDict


class SynapseLinkWorkspaceInfoPropertiesDict(TypedDict, total=False):
    """A Synapse workspace linked to a database."""

    workspace_id: str
    link_connection_name: str
    additional_properties: Mapping[str, Any]


class SynapseLinkWorkspacePropertiesDict(TypedDict, total=False):
    """The linked Synapse workspaces."""

    workspaces: Sequence[models.SynapseLinkWorkspaceInfoProperties | SynapseLinkWorkspaceInfoPropertiesDict]
    additional_properties: Mapping[str, Any]


class TransparentDataEncryptionPropertiesDict(TypedDict, total=False):
    """State of transparent data encryption."""

    state: Required[models.TransparentDataEncryptionState | TransparentDataEncryptionStateValue]
    scan_state: models.TransparentDataEncryptionScanState | TransparentDataEncryptionScanStateValue
    additional_properties: Mapping[str, Any]
