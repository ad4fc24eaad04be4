# Generated from swagger/sql/ by "make generate": do not edit.

"""Models of ``sql``: ``managed_databases``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource, TrackedResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _managed_databases as types
    from ..types._common import (
        AdvancedThreatProtectionPropertiesDict,
        AdvancedThreatProtectionStateValue,
        BackupStorageAccessTierValue,
        CatalogCollationTypeValue,
        MoveOperationModeValue,
        QueryMetricIntervalDict,
        QueryStatisticsPropertiesDict,
    )
    from ..types._databases import TransparentDataEncryptionStateValue
else:
    typed(__name__)


class CompleteDatabaseRestoreDefinition(Model):
    """Last backup of a restore to complete."""

    last_backup_name: str = field("lastBackupName")
    """Name of the last backup."""


class ManagedBackupShortTermRetentionPolicy(ProxyResource):
    """How long backups for point-in-time restore are kept."""

    properties: NestedOrNone[
        ManagedBackupShortTermRetentionPolicyProperties, types.ManagedBackupShortTermRetentionPolicyPropertiesDict
    ] = field("properties", "ManagedBackupShortTermRetentionPolicyProperties", default=None)
    """Days that backups for point-in-time restore are kept."""
    retention_days: int | None = flattened("properties", default=None)
    """Days that backups are kept, 1 to 35."""


class ManagedBackupShortTermRetentionPolicyProperties(Model):
    """Days that backups for point-in-time restore are kept."""

    retention_days: int | None = field("retentionDays", "int", default=None)
    """Days that backups are kept, 1 to 35."""


class ManagedDatabase(TrackedResource):
    """A database of a managed instance."""

    properties: NestedOrNone[ManagedDatabaseProperties, types.ManagedDatabasePropertiesDict] = field(
        "properties", "ManagedDatabaseProperties", default=None
    )
    """Source, collation and state of a managed database."""
    collation: str | None = flattened("properties", default=None)
    """Collation: how text is sorted and compared."""
    status: models.ManagedDatabaseStatus | types.ManagedDatabaseStatusValue = flattened("properties", init=False)
    """State, such as Available or Succeeded."""
    creation_date: datetime = flattened("properties", init=False)
    """When it was created."""
    earliest_restore_point: datetime = flattened("properties", init=False)
    """Earliest time that can be restored."""
    restore_point_in_time: datetime | None = flattened("properties", default=None)
    """Time to restore to."""
    default_secondary_location: str = flattened("properties", init=False)
    """Default region for a secondary."""
    catalog_collation: models.CatalogCollationType | CatalogCollationTypeValue | None = flattened(
        "properties", default=None
    )
    """Collation of the system catalog."""
    create_mode: models.ManagedDatabaseCreateMode | types.ManagedDatabaseCreateModeValue | None = flattened(
        "properties", default=None
    )
    """How it is made: new, copied, restored or as a secondary."""
    storage_container_uri: str | None = flattened("properties", default=None)
    """URI of the blob container with backups, for external restore."""
    source_database_id: str | None = flattened("properties", default=None)
    """ID of the database to copy or restore."""
    cross_subscription_source_database_id: str | None = flattened("properties", default=None)
    """ID of the database to restore, in another subscription."""
    restorable_dropped_database_id: str | None = flattened("properties", default=None)
    """ID of the dropped database to restore."""
    cross_subscription_restorable_dropped_database_id: str | None = flattened("properties", default=None)
    """ID of the dropped database to restore, in another subscription."""
    storage_container_identity: str | None = flattened("properties", default=None)
    """Identity that reads the container."""
    storage_container_sas_token: str | None = flattened("properties", default=None)
    """SAS token of the container; write-only."""
    failover_group_id: str = flattened("properties", init=False)
    """ID of the failover group."""
    recoverable_database_id: str | None = flattened("properties", default=None)
    """ID of the geo-recoverable database to restore."""
    long_term_retention_backup_resource_id: str | None = flattened("properties", default=None)
    """ID of the long-term retention backup to restore."""
    auto_complete_restore: bool | None = flattened("properties", default=None)
    """Whether the restore completes by itself after the last backup."""
    last_backup_name: str | None = flattened("properties", default=None)
    """Name of the last backup to restore."""
    cross_subscription_target_managed_instance_id: str | None = flattened("properties", default=None)
    """ID of the managed instance to restore to."""
    is_ledger_on: bool | None = flattened("properties", default=None)
    """Whether all tables are ledger tables; fixed at creation."""
    extended_accessibility_info: Nested[
        ManagedDatabaseExtendedAccessibilityInfo, types.ManagedDatabaseExtendedAccessibilityInfoDict
    ] = flattened("properties", init=False)
    """Why the database cannot be reached."""


class ManagedDatabaseAdvancedThreatProtection(ProxyResource):
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


class ManagedDatabaseExtendedAccessibilityInfo(Model):
    """Why a managed database cannot be reached."""

    inaccessibility_reason_error_code: str = read_only("inaccessibilityReasonErrorCode")
    """Code of the error."""
    inaccessibility_reason_description: str = read_only("inaccessibilityReasonDescription")
    """Why, in words."""
    inaccessibility_reason_kind: models.InaccessibilityReason | types.InaccessibilityReasonValue = read_only(
        "inaccessibilityReasonKind", "InaccessibilityReason"
    )
    """Kind of reason."""
    inaccessibility_reason_tde_key_uri: str = read_only("inaccessibilityReasonTdeKeyUri")
    """URI of the key concerned."""


class ManagedDatabaseMoveDefinition(Model):
    """Database that a move is to."""

    destination_managed_database_id: str = field("destinationManagedDatabaseId")
    """ID of the database to move to."""


class ManagedDatabaseProperties(Model):
    """Source, collation and state of a managed database."""

    collation: str | None = field("collation", default=None)
    """Collation: how text is sorted and compared."""
    status: models.ManagedDatabaseStatus | types.ManagedDatabaseStatusValue = read_only(
        "status", "ManagedDatabaseStatus"
    )
    """State, such as Available or Succeeded."""
    creation_date: datetime = read_only("creationDate", "iso-8601")
    """When it was created."""
    earliest_restore_point: datetime = read_only("earliestRestorePoint", "iso-8601")
    """Earliest time that can be restored."""
    restore_point_in_time: datetime | None = field("restorePointInTime", "iso-8601", default=None)
    """Time to restore to."""
    default_secondary_location: str = read_only("defaultSecondaryLocation")
    """Default region for a secondary."""
    catalog_collation: models.CatalogCollationType | CatalogCollationTypeValue | None = field(
        "catalogCollation", "CatalogCollationType", default=None
    )
    """Collation of the system catalog."""
    create_mode: models.ManagedDatabaseCreateMode | types.ManagedDatabaseCreateModeValue | None = field(
        "createMode", "ManagedDatabaseCreateMode", default=None
    )
    """How it is made: new, copied, restored or as a secondary."""
    storage_container_uri: str | None = field("storageContainerUri", default=None)
    """URI of the blob container with backups, for external restore."""
    source_database_id: str | None = field("sourceDatabaseId", default=None)
    """ID of the database to copy or restore."""
    cross_subscription_source_database_id: str | None = field("crossSubscriptionSourceDatabaseId", default=None)
    """ID of the database to restore, in another subscription."""
    restorable_dropped_database_id: str | None = field("restorableDroppedDatabaseId", default=None)
    """ID of the dropped database to restore."""
    cross_subscription_restorable_dropped_database_id: str | None = field(
        "crossSubscriptionRestorableDroppedDatabaseId", default=None
    )
    """ID of the dropped database to restore, in another subscription."""
    storage_container_identity: str | None = field("storageContainerIdentity", default=None)
    """Identity that reads the container."""
    storage_container_sas_token: str | None = field("storageContainerSasToken", default=None, secret=True)
    """SAS token of the container; write-only."""
    failover_group_id: str = read_only("failoverGroupId")
    """ID of the failover group."""
    recoverable_database_id: str | None = field("recoverableDatabaseId", default=None)
    """ID of the geo-recoverable database to restore."""
    long_term_retention_backup_resource_id: str | None = field("longTermRetentionBackupResourceId", default=None)
    """ID of the long-term retention backup to restore."""
    auto_complete_restore: bool | None = field("autoCompleteRestore", "bool", default=None)
    """Whether the restore completes by itself after the last backup."""
    last_backup_name: str | None = field("lastBackupName", default=None)
    """Name of the last backup to restore."""
    cross_subscription_target_managed_instance_id: str | None = field(
        "crossSubscriptionTargetManagedInstanceId", default=None
    )
    """ID of the managed instance to restore to."""
    is_ledger_on: bool | None = field("isLedgerOn", "bool", default=None)
    """Whether all tables are ledger tables; fixed at creation."""
    extended_accessibility_info: Nested[
        ManagedDatabaseExtendedAccessibilityInfo, types.ManagedDatabaseExtendedAccessibilityInfoDict
    ] = read_only("extendedAccessibilityInfo", "ManagedDatabaseExtendedAccessibilityInfo")
    """Why the database cannot be reached."""


class ManagedDatabaseRestoreDetailsBackupSetProperties(Model):
    """State of a backup set in a restore."""

    status: str = read_only("status")
    """State, such as Available or Succeeded."""
    first_stripe_name: str = read_only("firstStripeName")
    """Name of the first stripe."""
    number_of_stripes: int = read_only("numberOfStripes", "int")
    """Number of stripes."""
    backup_size_mb: int = read_only("backupSizeMB", "int")
    """Backup size in MB."""
    restore_started_timestamp_utc: datetime = read_only("restoreStartedTimestampUtc", "iso-8601")
    """Restore started timestamp UTC, as date and time."""
    restore_finished_timestamp_utc: datetime = read_only("restoreFinishedTimestampUtc", "iso-8601")
    """Restore finished timestamp UTC, as date and time."""


class ManagedDatabaseRestoreDetailsProperties(Model):
    """Files and progress of a restore."""

    type: str = read_only("type")
    """Type of the resource, provider and kind."""
    status: str = read_only("status")
    """State, such as Available or Succeeded."""
    block_reason: str = read_only("blockReason")
    """Why the restore does not go on."""
    last_uploaded_file_name: str = read_only("lastUploadedFileName")
    """Name of the last uploaded file."""
    last_uploaded_file_time: datetime = read_only("lastUploadedFileTime", "iso-8601")
    """Last uploaded file time, as date and time."""
    last_restored_file_name: str = read_only("lastRestoredFileName")
    """Name of the last restored file."""
    last_restored_file_time: datetime = read_only("lastRestoredFileTime", "iso-8601")
    """Last restored file time, as date and time."""
    percent_completed: int = read_only("percentCompleted", "int")
    """How far the restore has come, in percent."""
    current_restored_size_mb: int = read_only("currentRestoredSizeMB", "int")
    """Current restored size in MB."""
    current_restore_plan_size_mb: int = read_only("currentRestorePlanSizeMB", "int")
    """Current restore plan size in MB."""
    current_backup_type: str = read_only("currentBackupType")
    """Kind of backup that is restored now."""
    current_restoring_file_name: str = read_only("currentRestoringFileName")
    """Name of the current restoring file."""
    number_of_files_detected: int = read_only("numberOfFilesDetected", "int")
    """Number of files detected."""
    number_of_files_queued: int = read_only("numberOfFilesQueued", "int")
    """Number of files queued."""
    number_of_files_skipped: int = read_only("numberOfFilesSkipped", "int")
    """Number of files skipped."""
    number_of_files_restoring: int = read_only("numberOfFilesRestoring", "int")
    """Number of files restoring."""
    number_of_files_restored: int = read_only("numberOfFilesRestored", "int")
    """Number of files restored."""
    number_of_files_unrestorable: int = read_only("numberOfFilesUnrestorable", "int")
    """Number of files unrestorable."""
    full_backup_sets: NestedList[
        ManagedDatabaseRestoreDetailsBackupSetProperties, types.ManagedDatabaseRestoreDetailsBackupSetPropertiesDict
    ] = read_only("fullBackupSets", "[ManagedDatabaseRestoreDetailsBackupSetProperties]")
    """Full backups."""
    diff_backup_sets: NestedList[
        ManagedDatabaseRestoreDetailsBackupSetProperties, types.ManagedDatabaseRestoreDetailsBackupSetPropertiesDict
    ] = read_only("diffBackupSets", "[ManagedDatabaseRestoreDetailsBackupSetProperties]")
    """Differential backups."""
    log_backup_sets: NestedList[
        ManagedDatabaseRestoreDetailsBackupSetProperties, types.ManagedDatabaseRestoreDetailsBackupSetPropertiesDict
    ] = read_only("logBackupSets", "[ManagedDatabaseRestoreDetailsBackupSetProperties]")
    """Log backups."""
    unrestorable_files: NestedList[
        ManagedDatabaseRestoreDetailsUnrestorableFileProperties,
        types.ManagedDatabaseRestoreDetailsUnrestorableFilePropertiesDict,
    ] = read_only("unrestorableFiles", "[ManagedDatabaseRestoreDetailsUnrestorableFileProperties]")
    """Files that cannot be restored."""


class ManagedDatabaseRestoreDetailsResult(ProxyResource):
    """How far a restore of a managed database has come."""

    properties: NestedOrNone[
        ManagedDatabaseRestoreDetailsProperties, types.ManagedDatabaseRestoreDetailsPropertiesDict
    ] = field("properties", "ManagedDatabaseRestoreDetailsProperties", default=None)
    """Files and progress of a restore."""
    status: str = flattened("properties", init=False)
    """State, such as Available or Succeeded."""
    block_reason: str = flattened("properties", init=False)
    """Why the restore does not go on."""
    last_uploaded_file_name: str = flattened("properties", init=False)
    """Name of the last uploaded file."""
    last_uploaded_file_time: datetime = flattened("properties", init=False)
    """Last uploaded file time, as date and time."""
    last_restored_file_name: str = flattened("properties", init=False)
    """Name of the last restored file."""
    last_restored_file_time: datetime = flattened("properties", init=False)
    """Last restored file time, as date and time."""
    percent_completed: int = flattened("properties", init=False)
    """How far the restore has come, in percent."""
    current_restored_size_mb: int = flattened("properties", init=False)
    """Current restored size in MB."""
    current_restore_plan_size_mb: int = flattened("properties", init=False)
    """Current restore plan size in MB."""
    current_backup_type: str = flattened("properties", init=False)
    """Kind of backup that is restored now."""
    current_restoring_file_name: str = flattened("properties", init=False)
    """Name of the current restoring file."""
    number_of_files_detected: int = flattened("properties", init=False)
    """Number of files detected."""
    number_of_files_queued: int = flattened("properties", init=False)
    """Number of files queued."""
    number_of_files_skipped: int = flattened("properties", init=False)
    """Number of files skipped."""
    number_of_files_restoring: int = flattened("properties", init=False)
    """Number of files restoring."""
    number_of_files_restored: int = flattened("properties", init=False)
    """Number of files restored."""
    number_of_files_unrestorable: int = flattened("properties", init=False)
    """Number of files unrestorable."""
    full_backup_sets: NestedList[
        ManagedDatabaseRestoreDetailsBackupSetProperties, types.ManagedDatabaseRestoreDetailsBackupSetPropertiesDict
    ] = flattened("properties", init=False)
    """Full backups."""
    diff_backup_sets: NestedList[
        ManagedDatabaseRestoreDetailsBackupSetProperties, types.ManagedDatabaseRestoreDetailsBackupSetPropertiesDict
    ] = flattened("properties", init=False)
    """Differential backups."""
    log_backup_sets: NestedList[
        ManagedDatabaseRestoreDetailsBackupSetProperties, types.ManagedDatabaseRestoreDetailsBackupSetPropertiesDict
    ] = flattened("properties", init=False)
    """Log backups."""
    unrestorable_files: NestedList[
        ManagedDatabaseRestoreDetailsUnrestorableFileProperties,
        types.ManagedDatabaseRestoreDetailsUnrestorableFilePropertiesDict,
    ] = flattened("properties", init=False)
    """Files that cannot be restored."""


class ManagedDatabaseRestoreDetailsUnrestorableFileProperties(Model):
    """A file that cannot be restored."""

    name: str = read_only("name")
    """Name of the file."""


class ManagedDatabaseSecurityAlertPolicy(ProxyResource):
    """Alerts about threats, and whom they notify."""

    properties: NestedOrNone[SecurityAlertPolicyProperties, types.SecurityAlertPolicyPropertiesDict] = field(
        "properties", "SecurityAlertPolicyProperties", default=None
    )
    """State of security alerts, and whom they notify."""
    state: models.SecurityAlertPolicyState | types.SecurityAlertPolicyStateValue | None = flattened(
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


class ManagedDatabaseStartMoveDefinition(Model):
    """Database to move to, and whether to move or copy."""

    destination_managed_database_id: str = field("destinationManagedDatabaseId")
    """ID of the database to move to."""
    operation_mode: models.MoveOperationMode | MoveOperationModeValue | None = field(
        "operationMode", "MoveOperationMode", default=None
    )
    """Move or Copy."""


class ManagedDatabaseUpdate(Model):
    """Settings and tags of a managed database to change."""

    properties: NestedOrNone[ManagedDatabaseProperties, types.ManagedDatabasePropertiesDict] = field(
        "properties", "ManagedDatabaseProperties", default=None
    )
    """Source, collation and state of a managed database."""
    collation: str | None = flattened("properties", default=None)
    """Collation: how text is sorted and compared."""
    status: models.ManagedDatabaseStatus | types.ManagedDatabaseStatusValue = flattened("properties", init=False)
    """State, such as Available or Succeeded."""
    creation_date: datetime = flattened("properties", init=False)
    """When it was created."""
    earliest_restore_point: datetime = flattened("properties", init=False)
    """Earliest time that can be restored."""
    restore_point_in_time: datetime | None = flattened("properties", default=None)
    """Time to restore to."""
    default_secondary_location: str = flattened("properties", init=False)
    """Default region for a secondary."""
    catalog_collation: models.CatalogCollationType | CatalogCollationTypeValue | None = flattened(
        "properties", default=None
    )
    """Collation of the system catalog."""
    create_mode: models.ManagedDatabaseCreateMode | types.ManagedDatabaseCreateModeValue | None = flattened(
        "properties", default=None
    )
    """How it is made: new, copied, restored or as a secondary."""
    storage_container_uri: str | None = flattened("properties", default=None)
    """URI of the blob container with backups, for external restore."""
    source_database_id: str | None = flattened("properties", default=None)
    """ID of the database to copy or restore."""
    cross_subscription_source_database_id: str | None = flattened("properties", default=None)
    """ID of the database to restore, in another subscription."""
    restorable_dropped_database_id: str | None = flattened("properties", default=None)
    """ID of the dropped database to restore."""
    cross_subscription_restorable_dropped_database_id: str | None = flattened("properties", default=None)
    """ID of the dropped database to restore, in another subscription."""
    storage_container_identity: str | None = flattened("properties", default=None)
    """Identity that reads the container."""
    storage_container_sas_token: str | None = flattened("properties", default=None)
    """SAS token of the container; write-only."""
    failover_group_id: str = flattened("properties", init=False)
    """ID of the failover group."""
    recoverable_database_id: str | None = flattened("properties", default=None)
    """ID of the geo-recoverable database to restore."""
    long_term_retention_backup_resource_id: str | None = flattened("properties", default=None)
    """ID of the long-term retention backup to restore."""
    auto_complete_restore: bool | None = flattened("properties", default=None)
    """Whether the restore completes by itself after the last backup."""
    last_backup_name: str | None = flattened("properties", default=None)
    """Name of the last backup to restore."""
    cross_subscription_target_managed_instance_id: str | None = flattened("properties", default=None)
    """ID of the managed instance to restore to."""
    is_ledger_on: bool | None = flattened("properties", default=None)
    """Whether all tables are ledger tables; fixed at creation."""
    extended_accessibility_info: Nested[
        ManagedDatabaseExtendedAccessibilityInfo, types.ManagedDatabaseExtendedAccessibilityInfoDict
    ] = flattened("properties", init=False)
    """Why the database cannot be reached."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class ManagedInstanceLongTermRetentionPolicy(ProxyResource):
    """How long weekly, monthly and yearly backups are kept."""

    properties: NestedOrNone[
        ManagedInstanceLongTermRetentionPolicyProperties, types.ManagedInstanceLongTermRetentionPolicyPropertiesDict
    ] = field("properties", "ManagedInstanceLongTermRetentionPolicyProperties", default=None)
    """How long weekly, monthly and yearly backups are kept, in detail."""
    backup_storage_access_tier: models.BackupStorageAccessTier | BackupStorageAccessTierValue | None = flattened(
        "properties", default=None
    )
    """Backup storage access tier: Hot or Archive."""
    weekly_retention: str | None = flattened("properties", default=None)
    """How long weekly backups are kept, as an ISO 8601 duration."""
    monthly_retention: str | None = flattened("properties", default=None)
    """How long the first backup of each month is kept, as an ISO 8601 duration."""
    yearly_retention: str | None = flattened("properties", default=None)
    """How long a yearly backup is kept, as an ISO 8601 duration."""
    week_of_year: int | None = flattened("properties", default=None)
    """Week of the year whose backup is the yearly one."""


class ManagedInstanceLongTermRetentionPolicyProperties(Model):
    """How long weekly, monthly and yearly backups are kept, in detail."""

    backup_storage_access_tier: models.BackupStorageAccessTier | BackupStorageAccessTierValue | None = field(
        "backupStorageAccessTier", "BackupStorageAccessTier", default=None
    )
    """Backup storage access tier: Hot or Archive."""
    weekly_retention: str | None = field("weeklyRetention", default=None)
    """How long weekly backups are kept, as an ISO 8601 duration."""
    monthly_retention: str | None = field("monthlyRetention", default=None)
    """How long the first backup of each month is kept, as an ISO 8601 duration."""
    yearly_retention: str | None = field("yearlyRetention", default=None)
    """How long a yearly backup is kept, as an ISO 8601 duration."""
    week_of_year: int | None = field("weekOfYear", "int", default=None)
    """Week of the year whose backup is the yearly one."""


class ManagedInstanceQuery(ProxyResource):
    """A query that ran on a managed database."""

    properties: NestedOrNone[QueryProperties, types.QueryPropertiesDict] = field(
        "properties", "QueryProperties", default=None
    )
    """Text of a query."""
    query_text: str | None = flattened("properties", default=None)
    """The text."""


class ManagedLedgerDigestUploads(ProxyResource):
    """Whether ledger digests are uploaded, and where to."""

    properties: NestedOrNone[ManagedLedgerDigestUploadsProperties, types.ManagedLedgerDigestUploadsPropertiesDict] = (
        field("properties", "ManagedLedgerDigestUploadsProperties", default=None)
    )
    """State and storage endpoint of ledger digest uploads."""
    digest_storage_endpoint: str | None = flattened("properties", default=None)
    """Storage endpoint that ledger digests are uploaded to."""
    state: models.ManagedLedgerDigestUploadsState | types.ManagedLedgerDigestUploadsStateValue = flattened(
        "properties", init=False
    )
    """Whether managed ledger digest uploads is on: Enabled or Disabled."""


class ManagedLedgerDigestUploadsProperties(Model):
    """State and storage endpoint of ledger digest uploads."""

    digest_storage_endpoint: str | None = field("digestStorageEndpoint", default=None)
    """Storage endpoint that ledger digests are uploaded to."""
    state: models.ManagedLedgerDigestUploadsState | types.ManagedLedgerDigestUploadsStateValue = read_only(
        "state", "ManagedLedgerDigestUploadsState"
    )
    """Whether managed ledger digest uploads is on: Enabled or Disabled."""


class ManagedTransparentDataEncryption(ProxyResource):
    """Whether a database is encrypted at rest."""

    properties: NestedOrNone[
        ManagedTransparentDataEncryptionProperties, types.ManagedTransparentDataEncryptionPropertiesDict
    ] = field("properties", "ManagedTransparentDataEncryptionProperties", default=None)
    """State of transparent data encryption."""
    state: models.TransparentDataEncryptionState | TransparentDataEncryptionStateValue | None = flattened(
        "properties", default=None
    )
    """Enabled or Disabled."""


class ManagedTransparentDataEncryptionProperties(Model):
    """State of transparent data encryption."""

    state: models.TransparentDataEncryptionState | TransparentDataEncryptionStateValue = field(
        "state", "TransparentDataEncryptionState"
    )
    """Enabled or Disabled."""


class QueryProperties(Model):
    """Text of a query."""

    query_text: str | None = field("queryText", default=None)
    """The text."""


class QueryStatistics(ProxyResource):
    """Statistics of a query."""

    properties: NestedOrNone[models.QueryStatisticsProperties, QueryStatisticsPropertiesDict] = field(
        "properties", "QueryStatisticsProperties", default=None
    )
    """Database, times and metrics of a query."""
    database_name: str = flattened("properties", init=False)
    """Name of the database."""
    query_id: str = flattened("properties", init=False)
    """ID of the query."""
    start_time: str = flattened("properties", init=False)
    """When it began."""
    end_time: str = flattened("properties", init=False)
    """When it ended."""
    intervals: NestedListOrNone[models.QueryMetricInterval, QueryMetricIntervalDict] = flattened(
        "properties", default=None
    )
    """Metrics by interval."""


class SecurityAlertPolicyProperties(Model):
    """State of security alerts, and whom they notify."""

    state: models.SecurityAlertPolicyState | types.SecurityAlertPolicyStateValue = field(
        "state", "SecurityAlertPolicyState"
    )
    """Whether alerts are on."""
    disabled_alerts: list[str] | None = field("disabledAlerts", "[str]", default=None)
    """Alerts that are turned off."""
    email_addresses: list[str] | None = field("emailAddresses", "[str]", default=None)
    """Mail addresses to notify."""
    email_account_admins: bool | None = field("emailAccountAdmins", "bool", default=None)
    """Whether administrators of the account are notified."""
    storage_endpoint: str | None = field("storageEndpoint", default=None)
    """Endpoint of the blob storage, such as https://my-account.blob.core.windows.net."""
    storage_account_access_key: str | None = field("storageAccountAccessKey", default=None, secret=True)
    """Access key of the storage account; write-only."""
    retention_days: int | None = field("retentionDays", "int", default=None)
    """Days that alerts are kept in storage."""
    creation_time: datetime = read_only("creationTime", "iso-8601")
    """When it was created."""


class SecurityEvent(ProxyResource):
    """A security event on a managed database."""

    properties: NestedOrNone[SecurityEventProperties, types.SecurityEventPropertiesDict] = field(
        "properties", "SecurityEventProperties", default=None
    )
    """Kind, time and source of a security event."""
    event_time: datetime = flattened("properties", init=False)
    """When it happened."""
    security_event_type: models.SecurityEventType | types.SecurityEventTypeValue = flattened("properties", init=False)
    """Kind of event."""
    subscription: str = flattened("properties", init=False)
    """Subscription it happened in."""
    server: str = flattened("properties", init=False)
    """Server it happened on."""
    database: str = flattened("properties", init=False)
    """Database it happened on."""
    client_ip: str = flattened("properties", init=False)
    """IP address of the client."""
    application_name: str = flattened("properties", init=False)
    """Application of the client."""
    principal_name: str = flattened("properties", init=False)
    """User who did it."""
    security_event_sql_injection_additional_properties: Nested[
        SecurityEventSqlInjectionAdditionalProperties, types.SecurityEventSqlInjectionAdditionalPropertiesDict
    ] = flattened("properties", init=False)
    """Details of a SQL injection."""


class SecurityEventProperties(Model):
    """Kind, time and source of a security event."""

    event_time: datetime = read_only("eventTime", "iso-8601")
    """When it happened."""
    security_event_type: models.SecurityEventType | types.SecurityEventTypeValue = read_only(
        "securityEventType", "SecurityEventType"
    )
    """Kind of event."""
    subscription: str = read_only("subscription")
    """Subscription it happened in."""
    server: str = read_only("server")
    """Server it happened on."""
    database: str = read_only("database")
    """Database it happened on."""
    client_ip: str = read_only("clientIp")
    """IP address of the client."""
    application_name: str = read_only("applicationName")
    """Application of the client."""
    principal_name: str = read_only("principalName")
    """User who did it."""
    security_event_sql_injection_additional_properties: Nested[
        SecurityEventSqlInjectionAdditionalProperties, types.SecurityEventSqlInjectionAdditionalPropertiesDict
    ] = read_only("securityEventSqlInjectionAdditionalProperties", "SecurityEventSqlInjectionAdditionalProperties")
    """Details of a SQL injection."""


class SecurityEventSqlInjectionAdditionalProperties(Model):
    """Details of a SQL injection."""

    threat_id: str = read_only("threatId")
    """ID of the threat."""
    statement: str = read_only("statement")
    """The statement."""
    statement_highlight_offset: int = read_only("statementHighlightOffset", "int")
    """Where the suspicious part begins."""
    statement_highlight_length: int = read_only("statementHighlightLength", "int")
    """Length of the suspicious part."""
    error_code: int = read_only("errorCode", "int")
    """Code of the SQL error."""
    error_severity: int = read_only("errorSeverity", "int")
    """Severity of the SQL error."""
    error_message: str = read_only("errorMessage")
    """Message of the SQL error."""
