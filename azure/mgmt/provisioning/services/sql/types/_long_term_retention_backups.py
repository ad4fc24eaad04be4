# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``long_term_retention_backups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import BackupStorageRedundancyValue, TimeBasedImmutabilityModeValue, TimeBasedImmutabilityValue

SetLegalHoldImmutabilityValue: TypeAlias = Literal["Enabled", "Disabled"]


class ChangeLongTermRetentionBackupAccessTierParametersDict(TypedDict, total=False):
    """Access tier to move a backup to."""

    backup_storage_access_tier: Required[str]
    operation_mode: Required[str]
    additional_properties: Mapping[str, Any]


class _CopyLongTermRetentionBackupParametersFlatDict(TypedDict, total=False):
    """Where to copy a long-term retention backup to."""

    target_subscription_id: str
    target_resource_group: str
    target_server_resource_id: str
    target_server_fully_qualified_domain_name: str
    target_database_name: str
    target_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue
    additional_properties: Mapping[str, Any]


class _CopyLongTermRetentionBackupParametersNestedDict(TypedDict, total=False):
    """Where to copy a long-term retention backup to."""

    properties: Required[
        models.CopyLongTermRetentionBackupParametersProperties | CopyLongTermRetentionBackupParametersPropertiesDict
    ]
    additional_properties: Mapping[str, Any]


CopyLongTermRetentionBackupParametersDict: TypeAlias = (
    _CopyLongTermRetentionBackupParametersFlatDict | _CopyLongTermRetentionBackupParametersNestedDict
)


class CopyLongTermRetentionBackupParametersPropertiesDict(TypedDict, total=False):
    """Where to copy a long-term retention backup to."""

    target_subscription_id: str
    target_resource_group: str
    target_server_resource_id: str
    target_server_fully_qualified_domain_name: str
    target_database_name: str
    target_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue
    additional_properties: Mapping[str, Any]


class _LongTermRetentionBackupFlatDict(ProxyResourceDict, total=False):
    """A long-term retention backup."""

    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue
    is_backup_immutable: bool
    time_based_immutability: models.TimeBasedImmutability | TimeBasedImmutabilityValue
    time_based_immutability_mode: models.TimeBasedImmutabilityMode | TimeBasedImmutabilityModeValue
    legal_hold_immutability: models.SetLegalHoldImmutability | SetLegalHoldImmutabilityValue


class _LongTermRetentionBackupNestedDict(ProxyResourceDict, total=False):
    """A long-term retention backup."""

    properties: Required[models.LongTermRetentionBackupProperties | LongTermRetentionBackupPropertiesDict]


LongTermRetentionBackupDict: TypeAlias = _LongTermRetentionBackupFlatDict | _LongTermRetentionBackupNestedDict


class _LongTermRetentionBackupOperationResultFlatDict(ProxyResourceDict, total=False):
    """Result of an operation on a long-term retention backup."""


class _LongTermRetentionBackupOperationResultNestedDict(ProxyResourceDict, total=False):
    """Result of an operation on a long-term retention backup."""

    properties: Required[
        models.LongTermRetentionOperationResultProperties | LongTermRetentionOperationResultPropertiesDict
    ]


LongTermRetentionBackupOperationResultDict: TypeAlias = (
    _LongTermRetentionBackupOperationResultFlatDict | _LongTermRetentionBackupOperationResultNestedDict
)


class LongTermRetentionBackupPropertiesDict(TypedDict, total=False):
    """Database, times and protection of a long-term retention backup."""

    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue
    is_backup_immutable: bool
    time_based_immutability: models.TimeBasedImmutability | TimeBasedImmutabilityValue
    time_based_immutability_mode: models.TimeBasedImmutabilityMode | TimeBasedImmutabilityModeValue
    legal_hold_immutability: models.SetLegalHoldImmutability | SetLegalHoldImmutabilityValue
    additional_properties: Mapping[str, Any]


class LongTermRetentionOperationResultPropertiesDict(TypedDict, total=False):
    """Kind, source, target and state of an operation."""

    additional_properties: Mapping[str, Any]


class _UpdateLongTermRetentionBackupParametersFlatDict(TypedDict, total=False):
    """Redundancy of a long-term retention backup to change."""

    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue
    additional_properties: Mapping[str, Any]


class _UpdateLongTermRetentionBackupParametersNestedDict(TypedDict, total=False):
    """Redundancy of a long-term retention backup to change."""

    properties: Required[
        models.UpdateLongTermRetentionBackupParametersProperties | UpdateLongTermRetentionBackupParametersPropertiesDict
    ]
    additional_properties: Mapping[str, Any]


UpdateLongTermRetentionBackupParametersDict: TypeAlias = (
    _UpdateLongTermRetentionBackupParametersFlatDict | _UpdateLongTermRetentionBackupParametersNestedDict
)


class UpdateLongTermRetentionBackupParametersPropertiesDict(TypedDict, total=False):
    """Redundancy of a long-term retention backup to change."""

    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue
    additional_properties: Mapping[str, Any]
