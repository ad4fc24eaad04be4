# Generated from swagger/sql/ by "make generate": do not edit.

"""Dicts for the models of ``sql``, and values of its enums: ``long_term_retention_backups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .. import models
    from ._common import BackupStorageRedundancyValue, TimeBasedImmutabilityModeValue, TimeBasedImmutabilityValue
else:
    typed(__name__)

SetLegalHoldImmutabilityValue: TypeAlias = Literal["Enabled", "Disabled"]


class ChangeLongTermRetentionBackupAccessTierParametersDict(ModelDict, total=False):
    backup_storage_access_tier: Required[str]
    operation_mode: Required[str]


class _CopyLongTermRetentionBackupParametersFlatDict(ModelDict, total=False):
    target_subscription_id: str
    target_resource_group: str
    target_server_resource_id: str
    target_server_fully_qualified_domain_name: str
    target_database_name: str
    target_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue


class _CopyLongTermRetentionBackupParametersNestedDict(ModelDict, total=False):
    properties: Required[
        models.CopyLongTermRetentionBackupParametersProperties | CopyLongTermRetentionBackupParametersPropertiesDict
    ]


CopyLongTermRetentionBackupParametersDict: TypeAlias = (
    _CopyLongTermRetentionBackupParametersFlatDict | _CopyLongTermRetentionBackupParametersNestedDict
)


class CopyLongTermRetentionBackupParametersPropertiesDict(ModelDict, total=False):
    target_subscription_id: str
    target_resource_group: str
    target_server_resource_id: str
    target_server_fully_qualified_domain_name: str
    target_database_name: str
    target_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue


class _LongTermRetentionBackupFlatDict(ProxyResourceDict, total=False):
    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue
    is_backup_immutable: bool
    time_based_immutability: models.TimeBasedImmutability | TimeBasedImmutabilityValue
    time_based_immutability_mode: models.TimeBasedImmutabilityMode | TimeBasedImmutabilityModeValue
    legal_hold_immutability: models.SetLegalHoldImmutability | SetLegalHoldImmutabilityValue


class _LongTermRetentionBackupNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.LongTermRetentionBackupProperties | LongTermRetentionBackupPropertiesDict]


LongTermRetentionBackupDict: TypeAlias = _LongTermRetentionBackupFlatDict | _LongTermRetentionBackupNestedDict


class _LongTermRetentionBackupOperationResultFlatDict(ProxyResourceDict, total=False):
    """Stands for LongTermRetentionBackupOperationResult."""


class _LongTermRetentionBackupOperationResultNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.LongTermRetentionOperationResultProperties | LongTermRetentionOperationResultPropertiesDict
    ]


LongTermRetentionBackupOperationResultDict: TypeAlias = (
    _LongTermRetentionBackupOperationResultFlatDict | _LongTermRetentionBackupOperationResultNestedDict
)


class LongTermRetentionBackupPropertiesDict(ModelDict, total=False):
    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue
    is_backup_immutable: bool
    time_based_immutability: models.TimeBasedImmutability | TimeBasedImmutabilityValue
    time_based_immutability_mode: models.TimeBasedImmutabilityMode | TimeBasedImmutabilityModeValue
    legal_hold_immutability: models.SetLegalHoldImmutability | SetLegalHoldImmutabilityValue


class LongTermRetentionOperationResultPropertiesDict(ModelDict, total=False):
    """Stands for LongTermRetentionOperationResultProperties."""


class _UpdateLongTermRetentionBackupParametersFlatDict(ModelDict, total=False):
    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue


class _UpdateLongTermRetentionBackupParametersNestedDict(ModelDict, total=False):
    properties: Required[
        models.UpdateLongTermRetentionBackupParametersProperties | UpdateLongTermRetentionBackupParametersPropertiesDict
    ]


UpdateLongTermRetentionBackupParametersDict: TypeAlias = (
    _UpdateLongTermRetentionBackupParametersFlatDict | _UpdateLongTermRetentionBackupParametersNestedDict
)


class UpdateLongTermRetentionBackupParametersPropertiesDict(ModelDict, total=False):
    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue
