# Generated from swagger/sql/ by "make generate": do not edit.

"""Dicts for the models of ``sql``, and values of its enums: ``managed_databases``."""

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
        BackupStorageAccessTierValue,
        CatalogCollationTypeValue,
        MoveOperationModeValue,
        QueryMetricIntervalDict,
        QueryStatisticsPropertiesDict,
    )
    from ._databases import TransparentDataEncryptionStateValue
else:
    typed(__name__)

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


class CompleteDatabaseRestoreDefinitionDict(ModelDict, total=False):
    last_backup_name: Required[str]


class _ManagedBackupShortTermRetentionPolicyFlatDict(ProxyResourceDict, total=False):
    retention_days: int


class _ManagedBackupShortTermRetentionPolicyNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.ManagedBackupShortTermRetentionPolicyProperties | ManagedBackupShortTermRetentionPolicyPropertiesDict
    ]


ManagedBackupShortTermRetentionPolicyDict: TypeAlias = (
    _ManagedBackupShortTermRetentionPolicyFlatDict | _ManagedBackupShortTermRetentionPolicyNestedDict
)


class ManagedBackupShortTermRetentionPolicyPropertiesDict(ModelDict, total=False):
    retention_days: int


class _ManagedDatabaseFlatDict(TrackedResourceDict, total=False):
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
    properties: Required[models.ManagedDatabaseProperties | ManagedDatabasePropertiesDict]


ManagedDatabaseDict: TypeAlias = _ManagedDatabaseFlatDict | _ManagedDatabaseNestedDict


class _ManagedDatabaseAdvancedThreatProtectionFlatDict(ProxyResourceDict, total=False):
    state: models.AdvancedThreatProtectionState | AdvancedThreatProtectionStateValue


class _ManagedDatabaseAdvancedThreatProtectionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.AdvancedThreatProtectionProperties | AdvancedThreatProtectionPropertiesDict]


ManagedDatabaseAdvancedThreatProtectionDict: TypeAlias = (
    _ManagedDatabaseAdvancedThreatProtectionFlatDict | _ManagedDatabaseAdvancedThreatProtectionNestedDict
)


class ManagedDatabaseExtendedAccessibilityInfoDict(ModelDict, total=False):
    """Stands for ManagedDatabaseExtendedAccessibilityInfo."""


class ManagedDatabaseMoveDefinitionDict(ModelDict, total=False):
    destination_managed_database_id: Required[str]


class ManagedDatabasePropertiesDict(ModelDict, total=False):
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


class ManagedDatabaseRestoreDetailsBackupSetPropertiesDict(ModelDict, total=False):
    """Stands for ManagedDatabaseRestoreDetailsBackupSetProperties."""


class ManagedDatabaseRestoreDetailsPropertiesDict(ModelDict, total=False):
    """Stands for ManagedDatabaseRestoreDetailsProperties."""


class _ManagedDatabaseRestoreDetailsResultFlatDict(ProxyResourceDict, total=False):
    """Stands for ManagedDatabaseRestoreDetailsResult."""


class _ManagedDatabaseRestoreDetailsResultNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ManagedDatabaseRestoreDetailsProperties | ManagedDatabaseRestoreDetailsPropertiesDict]


ManagedDatabaseRestoreDetailsResultDict: TypeAlias = (
    _ManagedDatabaseRestoreDetailsResultFlatDict | _ManagedDatabaseRestoreDetailsResultNestedDict
)


class ManagedDatabaseRestoreDetailsUnrestorableFilePropertiesDict(ModelDict, total=False):
    """Stands for ManagedDatabaseRestoreDetailsUnrestorableFileProperties."""


class _ManagedDatabaseSecurityAlertPolicyFlatDict(ProxyResourceDict, total=False):
    state: models.SecurityAlertPolicyState | SecurityAlertPolicyStateValue
    disabled_alerts: list[str] | tuple[str, ...]
    email_addresses: list[str] | tuple[str, ...]
    email_account_admins: bool
    storage_endpoint: str
    storage_account_access_key: str
    retention_days: int


class _ManagedDatabaseSecurityAlertPolicyNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SecurityAlertPolicyProperties | SecurityAlertPolicyPropertiesDict]


ManagedDatabaseSecurityAlertPolicyDict: TypeAlias = (
    _ManagedDatabaseSecurityAlertPolicyFlatDict | _ManagedDatabaseSecurityAlertPolicyNestedDict
)


class ManagedDatabaseStartMoveDefinitionDict(ModelDict, total=False):
    destination_managed_database_id: Required[str]
    operation_mode: models.MoveOperationMode | MoveOperationModeValue


class _ManagedDatabaseUpdateFlatDict(ModelDict, total=False):
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


class _ManagedDatabaseUpdateNestedDict(ModelDict, total=False):
    properties: Required[models.ManagedDatabaseProperties | ManagedDatabasePropertiesDict]
    tags: Mapping[str, str]


ManagedDatabaseUpdateDict: TypeAlias = _ManagedDatabaseUpdateFlatDict | _ManagedDatabaseUpdateNestedDict


class _ManagedInstanceLongTermRetentionPolicyFlatDict(ProxyResourceDict, total=False):
    backup_storage_access_tier: models.BackupStorageAccessTier | BackupStorageAccessTierValue
    weekly_retention: str
    monthly_retention: str
    yearly_retention: str
    week_of_year: int


class _ManagedInstanceLongTermRetentionPolicyNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.ManagedInstanceLongTermRetentionPolicyProperties | ManagedInstanceLongTermRetentionPolicyPropertiesDict
    ]


ManagedInstanceLongTermRetentionPolicyDict: TypeAlias = (
    _ManagedInstanceLongTermRetentionPolicyFlatDict | _ManagedInstanceLongTermRetentionPolicyNestedDict
)


class ManagedInstanceLongTermRetentionPolicyPropertiesDict(ModelDict, total=False):
    backup_storage_access_tier: models.BackupStorageAccessTier | BackupStorageAccessTierValue
    weekly_retention: str
    monthly_retention: str
    yearly_retention: str
    week_of_year: int


class _ManagedInstanceQueryFlatDict(ProxyResourceDict, total=False):
    query_text: str


class _ManagedInstanceQueryNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.QueryProperties | QueryPropertiesDict]


ManagedInstanceQueryDict: TypeAlias = _ManagedInstanceQueryFlatDict | _ManagedInstanceQueryNestedDict


class _ManagedLedgerDigestUploadsFlatDict(ProxyResourceDict, total=False):
    digest_storage_endpoint: str


class _ManagedLedgerDigestUploadsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ManagedLedgerDigestUploadsProperties | ManagedLedgerDigestUploadsPropertiesDict]


ManagedLedgerDigestUploadsDict: TypeAlias = _ManagedLedgerDigestUploadsFlatDict | _ManagedLedgerDigestUploadsNestedDict


class ManagedLedgerDigestUploadsPropertiesDict(ModelDict, total=False):
    digest_storage_endpoint: str


class _ManagedTransparentDataEncryptionFlatDict(ProxyResourceDict, total=False):
    state: models.TransparentDataEncryptionState | TransparentDataEncryptionStateValue


class _ManagedTransparentDataEncryptionNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.ManagedTransparentDataEncryptionProperties | ManagedTransparentDataEncryptionPropertiesDict
    ]


ManagedTransparentDataEncryptionDict: TypeAlias = (
    _ManagedTransparentDataEncryptionFlatDict | _ManagedTransparentDataEncryptionNestedDict
)


class ManagedTransparentDataEncryptionPropertiesDict(ModelDict, total=False):
    state: Required[models.TransparentDataEncryptionState | TransparentDataEncryptionStateValue]


class QueryPropertiesDict(ModelDict, total=False):
    query_text: str


class _QueryStatisticsFlatDict(ProxyResourceDict, total=False):
    intervals: Sequence[models.QueryMetricInterval | QueryMetricIntervalDict]


class _QueryStatisticsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.QueryStatisticsProperties | QueryStatisticsPropertiesDict]


QueryStatisticsDict: TypeAlias = _QueryStatisticsFlatDict | _QueryStatisticsNestedDict


class SecurityAlertPolicyPropertiesDict(ModelDict, total=False):
    state: Required[models.SecurityAlertPolicyState | SecurityAlertPolicyStateValue]
    disabled_alerts: list[str] | tuple[str, ...]
    email_addresses: list[str] | tuple[str, ...]
    email_account_admins: bool
    storage_endpoint: str
    storage_account_access_key: str
    retention_days: int


class _SecurityEventFlatDict(ProxyResourceDict, total=False):
    """Stands for SecurityEvent."""


class _SecurityEventNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SecurityEventProperties | SecurityEventPropertiesDict]


SecurityEventDict: TypeAlias = _SecurityEventFlatDict | _SecurityEventNestedDict


class SecurityEventPropertiesDict(ModelDict, total=False):
    """Stands for SecurityEventProperties."""


class SecurityEventSqlInjectionAdditionalPropertiesDict(ModelDict, total=False):
    """Stands for SecurityEventSqlInjectionAdditionalProperties."""
