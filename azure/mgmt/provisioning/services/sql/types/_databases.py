# Generated from swagger/sql/ by "make generate": do not edit.

"""Dicts for the models of ``sql``, and values of its enums: ``databases``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

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
else:
    typed(__name__)

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
ImplementationMethodValue: TypeAlias = Literal["TSql", "AzurePowerShell"]
IsRetryableValue: TypeAlias = Literal["Yes", "No"]
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
RecommendedActionCurrentStateValue: TypeAlias = Literal[
    "Active",
    "Pending",
    "Executing",
    "Verifying",
    "PendingRevert",
    "RevertCancelled",
    "Reverting",
    "Reverted",
    "Ignored",
    "Expired",
    "Monitoring",
    "Resolved",
    "Success",
    "Error",
]
RecommendedActionInitiatedByValue: TypeAlias = Literal["User", "System"]
RecommendedSensitivityLabelUpdateKindValue: TypeAlias = Literal["enable", "disable"]
ReplicationLinkTypeValue: TypeAlias = Literal["GEO", "NAMED", "STANDBY"]
ReplicationRoleValue: TypeAlias = Literal["Primary", "Secondary", "NonReadableSecondary", "Source", "Copy"]
ReplicationStateValue: TypeAlias = Literal["PENDING", "SEEDING", "CATCH_UP", "SUSPENDED"]
RestorePointTypeValue: TypeAlias = Literal["CONTINUOUS", "DISCRETE"]
SampleNameValue: TypeAlias = Literal["AdventureWorksLT", "WideWorldImportersStd", "WideWorldImportersFull"]
SecondaryTypeValue: TypeAlias = Literal["Geo", "Named", "Standby"]
ShortTermRetentionPolicyNameValue: TypeAlias = Literal["default"]
TransparentDataEncryptionNameValue: TypeAlias = Literal["current"]
TransparentDataEncryptionScanStateValue: TypeAlias = Literal[
    "None", "Resume", "Running", "Suspend", "Aborted", "Completed"
]
TransparentDataEncryptionStateValue: TypeAlias = Literal["Enabled", "Disabled"]


class AutomaticTuningOptionsDict(ModelDict, total=False):
    desired_state: models.AutomaticTuningOptionModeDesired | AutomaticTuningOptionModeDesiredValue


class _BackupShortTermRetentionPolicyFlatDict(ProxyResourceDict, total=False):
    retention_days: int
    diff_backup_interval_in_hours: models.DiffBackupIntervalInHours | int


class _BackupShortTermRetentionPolicyNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.BackupShortTermRetentionPolicyProperties | BackupShortTermRetentionPolicyPropertiesDict]


BackupShortTermRetentionPolicyDict: TypeAlias = (
    _BackupShortTermRetentionPolicyFlatDict | _BackupShortTermRetentionPolicyNestedDict
)


class BackupShortTermRetentionPolicyPropertiesDict(ModelDict, total=False):
    retention_days: int
    diff_backup_interval_in_hours: models.DiffBackupIntervalInHours | int


class CreateDatabaseRestorePointDefinitionDict(ModelDict, total=False):
    restore_point_label: Required[str]


class _DataMaskingPolicyFlatDict(ProxyResourceDict, total=False):
    data_masking_state: models.DataMaskingState | DataMaskingStateValue
    exempt_principals: str


class _DataMaskingPolicyNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DataMaskingPolicyProperties | DataMaskingPolicyPropertiesDict]


DataMaskingPolicyDict: TypeAlias = _DataMaskingPolicyFlatDict | _DataMaskingPolicyNestedDict


class DataMaskingPolicyPropertiesDict(ModelDict, total=False):
    data_masking_state: Required[models.DataMaskingState | DataMaskingStateValue]
    exempt_principals: str


class _DataMaskingRuleFlatDict(ProxyResourceDict, total=False):
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
    properties: Required[models.DataMaskingRuleProperties | DataMaskingRulePropertiesDict]


DataMaskingRuleDict: TypeAlias = _DataMaskingRuleFlatDict | _DataMaskingRuleNestedDict


class DataMaskingRulePropertiesDict(ModelDict, total=False):
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


class _DataWarehouseUserActivitiesFlatDict(ProxyResourceDict, total=False):
    """Stands for DataWarehouseUserActivities."""


class _DataWarehouseUserActivitiesNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DataWarehouseUserActivitiesProperties | DataWarehouseUserActivitiesPropertiesDict]


DataWarehouseUserActivitiesDict: TypeAlias = (
    _DataWarehouseUserActivitiesFlatDict | _DataWarehouseUserActivitiesNestedDict
)


class DataWarehouseUserActivitiesPropertiesDict(ModelDict, total=False):
    """Stands for DataWarehouseUserActivitiesProperties."""


class _DatabaseFlatDict(TrackedResourceDict, total=False):
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
    properties: Required[models.DatabaseProperties | DatabasePropertiesDict]
    sku: models.Sku | SkuDict
    identity: models.DatabaseIdentity | DatabaseIdentityDict


DatabaseDict: TypeAlias = _DatabaseFlatDict | _DatabaseNestedDict


class _DatabaseAdvancedThreatProtectionFlatDict(ProxyResourceDict, total=False):
    state: models.AdvancedThreatProtectionState | AdvancedThreatProtectionStateValue


class _DatabaseAdvancedThreatProtectionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.AdvancedThreatProtectionProperties | AdvancedThreatProtectionPropertiesDict]


DatabaseAdvancedThreatProtectionDict: TypeAlias = (
    _DatabaseAdvancedThreatProtectionFlatDict | _DatabaseAdvancedThreatProtectionNestedDict
)


class _DatabaseAutomaticTuningFlatDict(ProxyResourceDict, total=False):
    desired_state: models.AutomaticTuningMode | AutomaticTuningModeValue
    options: Mapping[str, models.AutomaticTuningOptions | AutomaticTuningOptionsDict]


class _DatabaseAutomaticTuningNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DatabaseAutomaticTuningProperties | DatabaseAutomaticTuningPropertiesDict]


DatabaseAutomaticTuningDict: TypeAlias = _DatabaseAutomaticTuningFlatDict | _DatabaseAutomaticTuningNestedDict


class DatabaseAutomaticTuningPropertiesDict(ModelDict, total=False):
    desired_state: models.AutomaticTuningMode | AutomaticTuningModeValue
    options: Mapping[str, models.AutomaticTuningOptions | AutomaticTuningOptionsDict]


class _DatabaseBlobAuditingPolicyFlatDict(ProxyResourceDict, total=False):
    retention_days: int
    audit_actions_and_groups: list[str] | tuple[str, ...]
    is_storage_secondary_key_in_use: bool
    is_azure_monitor_target_enabled: bool
    queue_delay_ms: int
    is_managed_identity_in_use: bool
    state: models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue
    storage_endpoint: str
    storage_account_access_key: str
    storage_account_subscription_id: str


class _DatabaseBlobAuditingPolicyNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DatabaseBlobAuditingPolicyProperties | DatabaseBlobAuditingPolicyPropertiesDict]


DatabaseBlobAuditingPolicyDict: TypeAlias = _DatabaseBlobAuditingPolicyFlatDict | _DatabaseBlobAuditingPolicyNestedDict


class DatabaseBlobAuditingPolicyPropertiesDict(ModelDict, total=False):
    retention_days: int
    audit_actions_and_groups: list[str] | tuple[str, ...]
    is_storage_secondary_key_in_use: bool
    is_azure_monitor_target_enabled: bool
    queue_delay_ms: int
    is_managed_identity_in_use: bool
    state: Required[models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue]
    storage_endpoint: str
    storage_account_access_key: str
    storage_account_subscription_id: str


class _DatabaseExtensionsFlatDict(ProxyResourceDict, total=False):
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
    properties: Required[models.DatabaseExtensionsProperties | DatabaseExtensionsPropertiesDict]


DatabaseExtensionsDict: TypeAlias = _DatabaseExtensionsFlatDict | _DatabaseExtensionsNestedDict


class DatabaseExtensionsPropertiesDict(ModelDict, total=False):
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


class DatabaseIdentityDict(ModelDict, total=False):
    type: models.DatabaseIdentityType | DatabaseIdentityTypeValue
    user_assigned_identities: Mapping[str, models.DatabaseUserIdentity | DatabaseUserIdentityDict]


class DatabaseKeyDict(ModelDict, total=False):
    """Stands for DatabaseKey."""


class _DatabaseOperationFlatDict(ProxyResourceDict, total=False):
    """Stands for DatabaseOperation."""


class _DatabaseOperationNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DatabaseOperationProperties | DatabaseOperationPropertiesDict]


DatabaseOperationDict: TypeAlias = _DatabaseOperationFlatDict | _DatabaseOperationNestedDict


class DatabaseOperationPropertiesDict(ModelDict, total=False):
    """Stands for DatabaseOperationProperties."""


class DatabasePropertiesDict(ModelDict, total=False):
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


class _DatabaseSecurityAlertPolicyFlatDict(ProxyResourceDict, total=False):
    state: models.SecurityAlertsPolicyState | SecurityAlertsPolicyStateValue
    disabled_alerts: list[str] | tuple[str, ...]
    email_addresses: list[str] | tuple[str, ...]
    email_account_admins: bool
    storage_endpoint: str
    storage_account_access_key: str
    retention_days: int


class _DatabaseSecurityAlertPolicyNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SecurityAlertsPolicyProperties | SecurityAlertsPolicyPropertiesDict]


DatabaseSecurityAlertPolicyDict: TypeAlias = (
    _DatabaseSecurityAlertPolicyFlatDict | _DatabaseSecurityAlertPolicyNestedDict
)


class _DatabaseUpdateFlatDict(ModelDict, total=False):
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


class _DatabaseUpdateNestedDict(ModelDict, total=False):
    sku: models.Sku | SkuDict
    identity: models.DatabaseIdentity | DatabaseIdentityDict
    properties: Required[models.DatabaseUpdateProperties | DatabaseUpdatePropertiesDict]
    tags: Mapping[str, str]


DatabaseUpdateDict: TypeAlias = _DatabaseUpdateFlatDict | _DatabaseUpdateNestedDict


class DatabaseUpdatePropertiesDict(ModelDict, total=False):
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


class _DatabaseUsageFlatDict(ProxyResourceDict, total=False):
    """Stands for DatabaseUsage."""


class _DatabaseUsageNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DatabaseUsageProperties | DatabaseUsagePropertiesDict]


DatabaseUsageDict: TypeAlias = _DatabaseUsageFlatDict | _DatabaseUsageNestedDict


class DatabaseUsagePropertiesDict(ModelDict, total=False):
    """Stands for DatabaseUsageProperties."""


class DatabaseUserIdentityDict(ModelDict, total=False):
    """Stands for DatabaseUserIdentity."""


class ExportDatabaseDefinitionDict(ModelDict, total=False):
    storage_key_type: Required[models.StorageKeyType | StorageKeyTypeValue]
    storage_key: Required[str]
    storage_uri: Required[str]
    administrator_login: Required[str]
    administrator_login_password: str
    authentication_type: str
    network_isolation: models.NetworkIsolationSettings | NetworkIsolationSettingsDict


class _ExtendedDatabaseBlobAuditingPolicyFlatDict(ProxyResourceDict, total=False):
    predicate_expression: str
    retention_days: int
    audit_actions_and_groups: list[str] | tuple[str, ...]
    is_storage_secondary_key_in_use: bool
    is_azure_monitor_target_enabled: bool
    queue_delay_ms: int
    is_managed_identity_in_use: bool
    state: models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue
    storage_endpoint: str
    storage_account_access_key: str
    storage_account_subscription_id: str


class _ExtendedDatabaseBlobAuditingPolicyNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.ExtendedDatabaseBlobAuditingPolicyProperties | ExtendedDatabaseBlobAuditingPolicyPropertiesDict
    ]


ExtendedDatabaseBlobAuditingPolicyDict: TypeAlias = (
    _ExtendedDatabaseBlobAuditingPolicyFlatDict | _ExtendedDatabaseBlobAuditingPolicyNestedDict
)


class ExtendedDatabaseBlobAuditingPolicyPropertiesDict(ModelDict, total=False):
    predicate_expression: str
    retention_days: int
    audit_actions_and_groups: list[str] | tuple[str, ...]
    is_storage_secondary_key_in_use: bool
    is_azure_monitor_target_enabled: bool
    queue_delay_ms: int
    is_managed_identity_in_use: bool
    state: Required[models.BlobAuditingPolicyState | BlobAuditingPolicyStateValue]
    storage_endpoint: str
    storage_account_access_key: str
    storage_account_subscription_id: str


class _GeoBackupPolicyFlatDict(ProxyResourceDict, total=False):
    state: models.GeoBackupPolicyState | GeoBackupPolicyStateValue


class _GeoBackupPolicyNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.GeoBackupPolicyProperties | GeoBackupPolicyPropertiesDict]


GeoBackupPolicyDict: TypeAlias = _GeoBackupPolicyFlatDict | _GeoBackupPolicyNestedDict


class GeoBackupPolicyPropertiesDict(ModelDict, total=False):
    state: Required[models.GeoBackupPolicyState | GeoBackupPolicyStateValue]


class ImportExistingDatabaseDefinitionDict(ModelDict, total=False):
    storage_key_type: Required[models.StorageKeyType | StorageKeyTypeValue]
    storage_key: Required[str]
    storage_uri: Required[str]
    administrator_login: Required[str]
    administrator_login_password: str
    authentication_type: str
    network_isolation: models.NetworkIsolationSettings | NetworkIsolationSettingsDict


class _ImportExportExtensionsOperationResultFlatDict(ProxyResourceDict, total=False):
    """Stands for ImportExportExtensionsOperationResult."""


class _ImportExportExtensionsOperationResultNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.ImportExportExtensionsOperationResultProperties | ImportExportExtensionsOperationResultPropertiesDict
    ]


ImportExportExtensionsOperationResultDict: TypeAlias = (
    _ImportExportExtensionsOperationResultFlatDict | _ImportExportExtensionsOperationResultNestedDict
)


class ImportExportExtensionsOperationResultPropertiesDict(ModelDict, total=False):
    """Stands for ImportExportExtensionsOperationResultProperties."""


class _LedgerDigestUploadsFlatDict(ProxyResourceDict, total=False):
    digest_storage_endpoint: str


class _LedgerDigestUploadsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.LedgerDigestUploadsProperties | LedgerDigestUploadsPropertiesDict]


LedgerDigestUploadsDict: TypeAlias = _LedgerDigestUploadsFlatDict | _LedgerDigestUploadsNestedDict


class LedgerDigestUploadsPropertiesDict(ModelDict, total=False):
    digest_storage_endpoint: str


class _LogicalDatabaseTransparentDataEncryptionFlatDict(ProxyResourceDict, total=False):
    state: models.TransparentDataEncryptionState | TransparentDataEncryptionStateValue
    scan_state: models.TransparentDataEncryptionScanState | TransparentDataEncryptionScanStateValue


class _LogicalDatabaseTransparentDataEncryptionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.TransparentDataEncryptionProperties | TransparentDataEncryptionPropertiesDict]


LogicalDatabaseTransparentDataEncryptionDict: TypeAlias = (
    _LogicalDatabaseTransparentDataEncryptionFlatDict | _LogicalDatabaseTransparentDataEncryptionNestedDict
)


class _LongTermRetentionPolicyFlatDict(ProxyResourceDict, total=False):
    time_based_immutability: models.TimeBasedImmutability | TimeBasedImmutabilityValue
    time_based_immutability_mode: models.TimeBasedImmutabilityMode | TimeBasedImmutabilityModeValue
    weekly_retention: str
    monthly_retention: str
    yearly_retention: str
    week_of_year: int


class _LongTermRetentionPolicyNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.LongTermRetentionPolicyProperties | LongTermRetentionPolicyPropertiesDict]


LongTermRetentionPolicyDict: TypeAlias = _LongTermRetentionPolicyFlatDict | _LongTermRetentionPolicyNestedDict


class LongTermRetentionPolicyPropertiesDict(ModelDict, total=False):
    time_based_immutability: models.TimeBasedImmutability | TimeBasedImmutabilityValue
    time_based_immutability_mode: models.TimeBasedImmutabilityMode | TimeBasedImmutabilityModeValue
    weekly_retention: str
    monthly_retention: str
    yearly_retention: str
    week_of_year: int


class _MaintenanceWindowOptionsFlatDict(ProxyResourceDict, total=False):
    is_enabled: bool
    maintenance_window_cycles: Sequence[models.MaintenanceWindowTimeRange | MaintenanceWindowTimeRangeDict]
    min_duration_in_minutes: int
    default_duration_in_minutes: int
    min_cycles: int
    time_granularity_in_minutes: int
    allow_multiple_maintenance_windows_per_cycle: bool


class _MaintenanceWindowOptionsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.MaintenanceWindowOptionsProperties | MaintenanceWindowOptionsPropertiesDict]


MaintenanceWindowOptionsDict: TypeAlias = _MaintenanceWindowOptionsFlatDict | _MaintenanceWindowOptionsNestedDict


class MaintenanceWindowOptionsPropertiesDict(ModelDict, total=False):
    is_enabled: bool
    maintenance_window_cycles: Sequence[models.MaintenanceWindowTimeRange | MaintenanceWindowTimeRangeDict]
    min_duration_in_minutes: int
    default_duration_in_minutes: int
    min_cycles: int
    time_granularity_in_minutes: int
    allow_multiple_maintenance_windows_per_cycle: bool


class MaintenanceWindowTimeRangeDict(ModelDict, total=False):
    day_of_week: models.DayOfWeek | DayOfWeekValue
    start_time: str
    duration: str


class _MaintenanceWindowsFlatDict(ProxyResourceDict, total=False):
    time_ranges: Sequence[models.MaintenanceWindowTimeRange | MaintenanceWindowTimeRangeDict]


class _MaintenanceWindowsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.MaintenanceWindowsProperties | MaintenanceWindowsPropertiesDict]


MaintenanceWindowsDict: TypeAlias = _MaintenanceWindowsFlatDict | _MaintenanceWindowsNestedDict


class MaintenanceWindowsPropertiesDict(ModelDict, total=False):
    time_ranges: Sequence[models.MaintenanceWindowTimeRange | MaintenanceWindowTimeRangeDict]


class PhaseDetailsDict(ModelDict, total=False):
    """Stands for PhaseDetails."""


class _RecommendedActionFlatDict(ProxyResourceDict, total=False):
    state: models.RecommendedActionStateInfo | RecommendedActionStateInfoDict


class _RecommendedActionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.RecommendedActionProperties | RecommendedActionPropertiesDict]


RecommendedActionDict: TypeAlias = _RecommendedActionFlatDict | _RecommendedActionNestedDict


class RecommendedActionErrorInfoDict(ModelDict, total=False):
    """Stands for RecommendedActionErrorInfo."""


class RecommendedActionImpactRecordDict(ModelDict, total=False):
    """Stands for RecommendedActionImpactRecord."""


class RecommendedActionImplementationInfoDict(ModelDict, total=False):
    """Stands for RecommendedActionImplementationInfo."""


class RecommendedActionMetricInfoDict(ModelDict, total=False):
    """Stands for RecommendedActionMetricInfo."""


class RecommendedActionPropertiesDict(ModelDict, total=False):
    state: Required[models.RecommendedActionStateInfo | RecommendedActionStateInfoDict]


class RecommendedActionStateInfoDict(ModelDict, total=False):
    current_value: Required[models.RecommendedActionCurrentState | RecommendedActionCurrentStateValue]


class _RecommendedSensitivityLabelUpdateFlatDict(ProxyResourceDict, total=False):
    op: models.RecommendedSensitivityLabelUpdateKind | RecommendedSensitivityLabelUpdateKindValue
    schema: str
    table: str
    column: str


class _RecommendedSensitivityLabelUpdateNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.RecommendedSensitivityLabelUpdateProperties | RecommendedSensitivityLabelUpdatePropertiesDict
    ]


RecommendedSensitivityLabelUpdateDict: TypeAlias = (
    _RecommendedSensitivityLabelUpdateFlatDict | _RecommendedSensitivityLabelUpdateNestedDict
)


class RecommendedSensitivityLabelUpdateListDict(ModelDict, total=False):
    operations: Sequence[models.RecommendedSensitivityLabelUpdate | RecommendedSensitivityLabelUpdateDict]


class RecommendedSensitivityLabelUpdatePropertiesDict(ModelDict, total=False):
    op: Required[models.RecommendedSensitivityLabelUpdateKind | RecommendedSensitivityLabelUpdateKindValue]
    schema: Required[str]
    table: Required[str]
    column: Required[str]


class _ReplicationLinkFlatDict(ProxyResourceDict, total=False):
    link_type: models.ReplicationLinkType | ReplicationLinkTypeValue


class _ReplicationLinkNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ReplicationLinkProperties | ReplicationLinkPropertiesDict]


ReplicationLinkDict: TypeAlias = _ReplicationLinkFlatDict | _ReplicationLinkNestedDict


class ReplicationLinkPropertiesDict(ModelDict, total=False):
    link_type: models.ReplicationLinkType | ReplicationLinkTypeValue


class _ReplicationLinkUpdateFlatDict(ProxyResourceDict, total=False):
    link_type: models.ReplicationLinkType | ReplicationLinkTypeValue


class _ReplicationLinkUpdateNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ReplicationLinkUpdateProperties | ReplicationLinkUpdatePropertiesDict]


ReplicationLinkUpdateDict: TypeAlias = _ReplicationLinkUpdateFlatDict | _ReplicationLinkUpdateNestedDict


class ReplicationLinkUpdatePropertiesDict(ModelDict, total=False):
    link_type: models.ReplicationLinkType | ReplicationLinkTypeValue


class ResourceMoveDefinitionDict(ModelDict, total=False):
    id: Required[str]


class _RestorePointFlatDict(ProxyResourceDict, total=False):
    """Stands for RestorePoint."""


class _RestorePointNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.RestorePointProperties | RestorePointPropertiesDict]


RestorePointDict: TypeAlias = _RestorePointFlatDict | _RestorePointNestedDict


class RestorePointPropertiesDict(ModelDict, total=False):
    """Stands for RestorePointProperties."""


class _SynapseLinkWorkspaceFlatDict(ProxyResourceDict, total=False):
    workspaces: Sequence[models.SynapseLinkWorkspaceInfoProperties | SynapseLinkWorkspaceInfoPropertiesDict]


class _SynapseLinkWorkspaceNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SynapseLinkWorkspaceProperties | SynapseLinkWorkspacePropertiesDict]


SynapseLinkWorkspaceDict: TypeAlias = _SynapseLinkWorkspaceFlatDict | _SynapseLinkWorkspaceNestedDict


class SynapseLinkWorkspaceInfoPropertiesDict(ModelDict, total=False):
    workspace_id: str
    link_connection_name: str


class SynapseLinkWorkspacePropertiesDict(ModelDict, total=False):
    workspaces: Sequence[models.SynapseLinkWorkspaceInfoProperties | SynapseLinkWorkspaceInfoPropertiesDict]


class TransparentDataEncryptionPropertiesDict(ModelDict, total=False):
    state: Required[models.TransparentDataEncryptionState | TransparentDataEncryptionStateValue]
    scan_state: models.TransparentDataEncryptionScanState | TransparentDataEncryptionScanStateValue
