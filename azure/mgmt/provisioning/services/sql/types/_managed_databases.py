# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``managed_databases``."""

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
        BackupStorageAccessTierValue,
        CatalogCollationTypeValue,
        MoveOperationModeValue,
        QueryMetricIntervalDict,
        QueryStatisticsPropertiesDict,
    )
    from ._databases import TransparentDataEncryptionStateValue

InaccessibilityReasonValue: TypeAlias = Literal["Unknown", "TransparentDataEncryption", "DatabaseReplication"]
ManagedDatabaseCreateModeValue: TypeAlias = Literal[
    "Default", "RestoreExternalBackup", "PointInTimeRestore", "Recovery", "RestoreLongTermRetentionBackup"
]
ManagedDatabaseStatusValue: TypeAlias = Literal[
    "Online",
    "Offline",
    "Shutdown",
    "Creating",
    "Inaccessible",
    "Restoring",
    "Updating",
    "Stopping",
    "Stopped",
    "Starting",
    "DbMoving",
    "DbCopying",
]
ManagedInstanceLongTermRetentionPolicyNameValue: TypeAlias = Literal["default"]
ManagedLedgerDigestUploadsNameValue: TypeAlias = Literal["current"]
ManagedLedgerDigestUploadsStateValue: TypeAlias = Literal["Enabled", "Disabled"]
RestoreDetailsNameValue: TypeAlias = Literal["Default"]
SecurityAlertPolicyStateValue: TypeAlias = Literal["New", "Enabled", "Disabled"]
SecurityEventTypeValue: TypeAlias = Literal["Undefined", "SqlInjectionVulnerability", "SqlInjectionExploit"]


class CompleteDatabaseRestoreDefinitionDict(TypedDict, total=False):
    """Last backup of a restore to complete."""

    last_backup_name: Required[str]
    additional_properties: Mapping[str, Any]


class _ManagedBackupShortTermRetentionPolicyFlatDict(ProxyResourceDict, total=False):
    """How long backups for point-in-time restore are kept."""

    retention_days: int


class _ManagedBackupShortTermRetentionPolicyNestedDict(ProxyResourceDict, total=False):
    """How long backups for point-in-time restore are kept."""

    properties: Required[
        models.ManagedBackupShortTermRetentionPolicyProperties | ManagedBackupShortTermRetentionPolicyPropertiesDict
    ]


ManagedBackupShortTermRetentionPolicyDict: TypeAlias = (
    _ManagedBackupShortTermRetentionPolicyFlatDict | _ManagedBackupShortTermRetentionPolicyNestedDict
)


class ManagedBackupShortTermRetentionPolicyPropertiesDict(TypedDict, total=False):
    """Days that backups for point-in-time restore are kept."""

    retention_days: int
    additional_properties: Mapping[str, Any]


class _ManagedDatabaseFlatDict(TrackedResourceDict, total=False):
    """A database of a managed instance."""

    collation: str
    restore_point_in_time: datetime | str
    catalog_collation: models.CatalogCollationType | CatalogCollationTypeValue
    create_mode: models.ManagedDatabaseCreateMode | ManagedDatabaseCreateModeValue
    storage_container_uri: str
    source_database_id: str
    cross_subscription_source_database_id: str
    restorable_dropped_database_id: str
    cross_subscription_restorable_dropped_database_id: str
    storage_container_identity: str
    storage_container_sas_token: str
    recoverable_database_id: str
    long_term_retention_backup_resource_id: str
    auto_complete_restore: bool
    last_backup_name: str
    cross_subscription_target_managed_instance_id: str
    is_ledger_on: bool


class _ManagedDatabaseNestedDict(TrackedResourceDict, total=False):
    """A database of a managed instance."""

    properties: Required[models.ManagedDatabaseProperties | ManagedDatabasePropertiesDict]


ManagedDatabaseDict: TypeAlias = _ManagedDatabaseFlatDict | _ManagedDatabaseNestedDict


class _ManagedDatabaseAdvancedThreatProtectionFlatDict(ProxyResourceDict, total=False):
    """Advanced Threat Protection: whether threats are looked for."""

    state: models.AdvancedThreatProtectionState | AdvancedThreatProtectionStateValue


class _ManagedDatabaseAdvancedThreatProtectionNestedDict(ProxyResourceDict, total=False):
    """Advanced Threat Protection: whether threats are looked for."""

    properties: Required[models.AdvancedThreatProtectionProperties | AdvancedThreatProtectionPropertiesDict]


ManagedDatabaseAdvancedThreatProtectionDict: TypeAlias = (
    _ManagedDatabaseAdvancedThreatProtectionFlatDict | _ManagedDatabaseAdvancedThreatProtectionNestedDict
)


class ManagedDatabaseExtendedAccessibilityInfoDict(TypedDict, total=False):
    """Why a managed database cannot be reached."""

    additional_properties: Mapping[str, Any]


class ManagedDatabaseMoveDefinitionDict(TypedDict, total=False):
    """Database that a move is to."""

    destination_managed_database_id: Required[str]
    additional_properties: Mapping[str, Any]


class ManagedDatabasePropertiesDict(TypedDict, total=False):
    """Source, collation and state of a managed database."""

    collation: str
    restore_point_in_time: datetime | str
    catalog_collation: models.CatalogCollationType | CatalogCollationTypeValue
    create_mode: models.ManagedDatabaseCreateMode | ManagedDatabaseCreateModeValue
    storage_container_uri: str
    source_database_id: str
    cross_subscription_source_database_id: str
    restorable_dropped_database_id: str
    cross_subscription_restorable_dropped_database_id: str
    storage_container_identity: str
    storage_container_sas_token: str
    recoverable_database_id: str
    long_term_retention_backup_resource_id: str
    auto_complete_restore: bool
    last_backup_name: str
    cross_subscription_target_managed_instance_id: str
    is_ledger_on: bool
    additional_properties: Mapping[str, Any]


class ManagedDatabaseRestoreDetailsBackupSetPropertiesDict(TypedDict, total=False):
    """State of a backup set in a restore."""

    additional_properties: Mapping[str, Any]


class ManagedDatabaseRestoreDetailsPropertiesDict(TypedDict, total=False):
    """Files and progress of a restore."""

    additional_properties: Mapping[str, Any]


class _ManagedDatabaseRestoreDetailsResultFlatDict(ProxyResourceDict, total=False):
    """How far a restore of a managed database has come."""


class _ManagedDatabaseRestoreDetailsResultNestedDict(ProxyResourceDict, total=False):
    """How far a restore of a managed database has come."""

    properties: Required[models.ManagedDatabaseRestoreDetailsProperties | ManagedDatabaseRestoreDetailsPropertiesDict]


ManagedDatabaseRestoreDetailsResultDict: TypeAlias = (
    _ManagedDatabaseRestoreDetailsResultFlatDict | _ManagedDatabaseRestoreDetailsResultNestedDict
)


class ManagedDatabaseRestoreDetailsUnrestorableFilePropertiesDict(TypedDict, total=False):
    """A file that cannot be restored."""

    additional_properties: Mapping[str, Any]


class _ManagedDatabaseSecurityAlertPolicyFlatDict(ProxyResourceDict, total=False):
    """Alerts about threats, and whom they notify."""

    state: models.SecurityAlertPolicyState | SecurityAlertPolicyStateValue
    disabled_alerts: Sequence[str]
    email_addresses: Sequence[str]
    email_account_admins: bool
    storage_endpoint: str
    storage_account_access_key: str
    retention_days: int


class _ManagedDatabaseSecurityAlertPolicyNestedDict(ProxyResourceDict, total=False):
    """Alerts about threats, and whom they notify."""

    properties: Required[models.SecurityAlertPolicyProperties | SecurityAlertPolicyPropertiesDict]


ManagedDatabaseSecurityAlertPolicyDict: TypeAlias = (
    _ManagedDatabaseSecurityAlertPolicyFlatDict | _ManagedDatabaseSecurityAlertPolicyNestedDict
)


class ManagedDatabaseStartMoveDefinitionDict(TypedDict, total=False):
    """Database to move to, and whether to move or copy."""

    destination_managed_database_id: Required[str]
    operation_mode: models.MoveOperationMode | MoveOperationModeValue
    additional_properties: Mapping[str, Any]


class _ManagedDatabaseUpdateFlatDict(TypedDict, total=False):
    """Settings and tags of a managed database to change."""

    tags: Mapping[str, str]
    collation: str
    restore_point_in_time: datetime | str
    catalog_collation: models.CatalogCollationType | CatalogCollationTypeValue
    create_mode: models.ManagedDatabaseCreateMode | ManagedDatabaseCreateModeValue
    storage_container_uri: str
    source_database_id: str
    cross_subscription_source_database_id: str
    restorable_dropped_database_id: str
    cross_subscription_restorable_dropped_database_id: str
    storage_container_identity: str
    storage_container_sas_token: str
    recoverable_database_id: str
    long_term_retention_backup_resource_id: str
    auto_complete_restore: bool
    last_backup_name: str
    cross_subscription_target_managed_instance_id: str
    is_ledger_on: bool
    additional_properties: Mapping[str, Any]


class _ManagedDatabaseUpdateNestedDict(TypedDict, total=False):
    """Settings and tags of a managed database to change."""

    properties: Required[models.ManagedDatabaseProperties | ManagedDatabasePropertiesDict]
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


ManagedDatabaseUpdateDict: TypeAlias = _ManagedDatabaseUpdateFlatDict | _ManagedDatabaseUpdateNestedDict


class _ManagedInstanceLongTermRetentionPolicyFlatDict(ProxyResourceDict, total=False):
    """How long weekly, monthly and yearly backups are kept."""

    backup_storage_access_tier: models.BackupStorageAccessTier | BackupStorageAccessTierValue
    weekly_retention: str
    monthly_retention: str
    yearly_retention: str
    week_of_year: int


class _ManagedInstanceLongTermRetentionPolicyNestedDict(ProxyResourceDict, total=False):
    """How long weekly, monthly and yearly backups are kept."""

    properties: Required[
        models.ManagedInstanceLongTermRetentionPolicyProperties | ManagedInstanceLongTermRetentionPolicyPropertiesDict
    ]


ManagedInstanceLongTermRetentionPolicyDict: TypeAlias = (
    _ManagedInstanceLongTermRetentionPolicyFlatDict | _ManagedInstanceLongTermRetentionPolicyNestedDict
)


class ManagedInstanceLongTermRetentionPolicyPropertiesDict(TypedDict, total=False):
    """How long weekly, monthly and yearly backups are kept, in detail."""

    backup_storage_access_tier: models.BackupStorageAccessTier | BackupStorageAccessTierValue
    weekly_retention: str
    monthly_retention: str
    yearly_retention: str
    week_of_year: int
    additional_properties: Mapping[str, Any]


class _ManagedInstanceQueryFlatDict(ProxyResourceDict, total=False):
    """A query that ran on a managed database."""

    query_text: str


class _ManagedInstanceQueryNestedDict(ProxyResourceDict, total=False):
    """A query that ran on a managed database."""

    properties: Required[models.QueryProperties | QueryPropertiesDict]


ManagedInstanceQueryDict: TypeAlias = _ManagedInstanceQueryFlatDict | _ManagedInstanceQueryNestedDict


class _ManagedLedgerDigestUploadsFlatDict(ProxyResourceDict, total=False):
    """Whether ledger digests are uploaded, and where to."""

    digest_storage_endpoint: str


class _ManagedLedgerDigestUploadsNestedDict(ProxyResourceDict, total=False):
    """Whether ledger digests are uploaded, and where to."""

    properties: Required[models.ManagedLedgerDigestUploadsProperties | ManagedLedgerDigestUploadsPropertiesDict]


ManagedLedgerDigestUploadsDict: TypeAlias = _ManagedLedgerDigestUploadsFlatDict | _ManagedLedgerDigestUploadsNestedDict


class ManagedLedgerDigestUploadsPropertiesDict(TypedDict, total=False):
    """State and storage endpoint of ledger digest uploads."""

    digest_storage_endpoint: str
    additional_properties: Mapping[str, Any]


class _ManagedTransparentDataEncryptionFlatDict(ProxyResourceDict, total=False):
    """Whether a database is encrypted at rest."""

    state: models.TransparentDataEncryptionState | TransparentDataEncryptionStateValue


class _ManagedTransparentDataEncryptionNestedDict(ProxyResourceDict, total=False):
    """Whether a database is encrypted at rest."""

    properties: Required[
        models.ManagedTransparentDataEncryptionProperties | ManagedTransparentDataEncryptionPropertiesDict
    ]


ManagedTransparentDataEncryptionDict: TypeAlias = (
    _ManagedTransparentDataEncryptionFlatDict | _ManagedTransparentDataEncryptionNestedDict
)


class ManagedTransparentDataEncryptionPropertiesDict(TypedDict, total=False):
    """State of transparent data encryption."""

    state: Required[models.TransparentDataEncryptionState | TransparentDataEncryptionStateValue]
    additional_properties: Mapping[str, Any]


class QueryPropertiesDict(TypedDict, total=False):
    """Text of a query."""

    query_text: str
    additional_properties: Mapping[str, Any]


class _QueryStatisticsFlatDict(ProxyResourceDict, total=False):
    """Statistics of a query."""

    intervals: Sequence[models.QueryMetricInterval | QueryMetricIntervalDict]


class _QueryStatisticsNestedDict(ProxyResourceDict, total=False):
    """Statistics of a query."""

    properties: Required[models.QueryStatisticsProperties | QueryStatisticsPropertiesDict]


QueryStatisticsDict: TypeAlias = _QueryStatisticsFlatDict | _QueryStatisticsNestedDict


class SecurityAlertPolicyPropertiesDict(TypedDict, total=False):
    """State of security alerts, and whom they notify."""

    state: Required[models.SecurityAlertPolicyState | SecurityAlertPolicyStateValue]
    disabled_alerts: Sequence[str]
    email_addresses: Sequence[str]
    email_account_admins: bool
    storage_endpoint: str
    storage_account_access_key: str
    retention_days: int
    additional_properties: Mapping[str, Any]


class _SecurityEventFlatDict(ProxyResourceDict, total=False):
    """A security event on a managed database."""


class _SecurityEventNestedDict(ProxyResourceDict, total=False):
    """A security event on a managed database."""

    properties: Required[models.SecurityEventProperties | SecurityEventPropertiesDict]


SecurityEventDict: TypeAlias = _SecurityEventFlatDict | _SecurityEventNestedDict


class SecurityEventPropertiesDict(TypedDict, total=False):
    """Kind, time and source of a security event."""

    additional_properties: Mapping[str, Any]


class SecurityEventSqlInjectionAdditionalPropertiesDict(TypedDict, total=False):
    """Details of a SQL injection."""

    additional_properties: Mapping[str, Any]
