# Generated from swagger/sql/ by "make generate": do not edit.

"""Models of ``sql``: ``long_term_retention_backups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import NestedOrNone
    from .. import models
    from ..types import _long_term_retention_backups as types
    from ..types._common import (
        BackupStorageAccessTierValue,
        BackupStorageRedundancyValue,
        TimeBasedImmutabilityModeValue,
        TimeBasedImmutabilityValue,
    )
else:
    typed(__name__)


class ChangeLongTermRetentionBackupAccessTierParameters(Model):
    """Access tier to move a backup to."""

    backup_storage_access_tier: str = field("backupStorageAccessTier")
    """Access tier: Hot or Archive."""
    operation_mode: str = field("operationMode")
    """Move or Copy."""


class CopyLongTermRetentionBackupParameters(Model):
    """Where to copy a long-term retention backup to."""

    properties: NestedOrNone[
        CopyLongTermRetentionBackupParametersProperties, types.CopyLongTermRetentionBackupParametersPropertiesDict
    ] = field("properties", "CopyLongTermRetentionBackupParametersProperties", default=None)
    """Where to copy a long-term retention backup to."""
    target_subscription_id: str | None = flattened("properties", default=None)
    """Subscription to copy to."""
    target_resource_group: str | None = flattened("properties", default=None)
    """Resource group to copy to."""
    target_server_resource_id: str | None = flattened("properties", default=None)
    """ID of the server to copy to."""
    target_server_fully_qualified_domain_name: str | None = flattened("properties", default=None)
    """DNS name of the server to copy to."""
    target_database_name: str | None = flattened("properties", default=None)
    """Name of the database to copy to."""
    target_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue | None = flattened(
        "properties", default=None
    )
    """How the copy is stored."""


class CopyLongTermRetentionBackupParametersProperties(Model):
    """Where to copy a long-term retention backup to."""

    target_subscription_id: str | None = field("targetSubscriptionId", default=None)
    """Subscription to copy to."""
    target_resource_group: str | None = field("targetResourceGroup", default=None)
    """Resource group to copy to."""
    target_server_resource_id: str | None = field("targetServerResourceId", default=None)
    """ID of the server to copy to."""
    target_server_fully_qualified_domain_name: str | None = field("targetServerFullyQualifiedDomainName", default=None)
    """DNS name of the server to copy to."""
    target_database_name: str | None = field("targetDatabaseName", default=None)
    """Name of the database to copy to."""
    target_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue | None = field(
        "targetBackupStorageRedundancy", "BackupStorageRedundancy", default=None
    )
    """How the copy is stored."""


class LongTermRetentionBackup(ProxyResource):
    """A long-term retention backup."""

    properties: NestedOrNone[LongTermRetentionBackupProperties, types.LongTermRetentionBackupPropertiesDict] = field(
        "properties", "LongTermRetentionBackupProperties", default=None
    )
    """Database, times and protection of a long-term retention backup."""
    server_name: str = flattened("properties", init=False)
    """Name of the server."""
    server_create_time: datetime = flattened("properties", init=False)
    """When the server was created."""
    database_name: str = flattened("properties", init=False)
    """Name of the database."""
    database_deletion_time: datetime = flattened("properties", init=False)
    """When the database was deleted."""
    backup_time: datetime = flattened("properties", init=False)
    """When the backup was made."""
    backup_expiration_time: datetime = flattened("properties", init=False)
    """When the backup expires."""
    backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue = flattened(
        "properties", init=False
    )
    """How the backup is copied."""
    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue | None = (
        flattened("properties", default=None)
    )
    """How backups shall be copied: Geo, Local, Zone or GeoZone."""
    is_backup_immutable: bool | None = flattened("properties", default=None)
    """Whether the backup cannot be changed."""
    time_based_immutability: models.TimeBasedImmutability | TimeBasedImmutabilityValue | None = flattened(
        "properties", default=None
    )
    """Whether the backup cannot be changed until it expires."""
    time_based_immutability_mode: models.TimeBasedImmutabilityMode | TimeBasedImmutabilityModeValue | None = flattened(
        "properties", default=None
    )
    """Whether time-based immutability is locked."""
    legal_hold_immutability: models.SetLegalHoldImmutability | types.SetLegalHoldImmutabilityValue | None = flattened(
        "properties", default=None
    )
    """Whether there is a legal hold."""
    backup_storage_access_tier: models.BackupStorageAccessTier | BackupStorageAccessTierValue = flattened(
        "properties", init=False
    )
    """Access tier: Hot or Archive."""


class LongTermRetentionBackupOperationResult(ProxyResource):
    """Result of an operation on a long-term retention backup."""

    properties: NestedOrNone[
        LongTermRetentionOperationResultProperties, types.LongTermRetentionOperationResultPropertiesDict
    ] = field("properties", "LongTermRetentionOperationResultProperties", default=None)
    """Kind, source, target and state of an operation."""
    request_id: str = flattened("properties", init=False)
    """ID of the request."""
    operation_type: str = flattened("properties", init=False)
    """Kind of operation."""
    from_backup_resource_id: str = flattened("properties", init=False)
    """ID of the backup it was done from."""
    to_backup_resource_id: str = flattened("properties", init=False)
    """ID of the backup it was done to."""
    target_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue = flattened(
        "properties", init=False
    )
    """How the new backup is copied."""
    status: str = flattened("properties", init=False)
    """State, such as Available or Succeeded."""
    message: str = flattened("properties", init=False)
    """What happened, in words."""


class LongTermRetentionBackupProperties(Model):
    """Database, times and protection of a long-term retention backup."""

    server_name: str = read_only("serverName")
    """Name of the server."""
    server_create_time: datetime = read_only("serverCreateTime", "iso-8601")
    """When the server was created."""
    database_name: str = read_only("databaseName")
    """Name of the database."""
    database_deletion_time: datetime = read_only("databaseDeletionTime", "iso-8601")
    """When the database was deleted."""
    backup_time: datetime = read_only("backupTime", "iso-8601")
    """When the backup was made."""
    backup_expiration_time: datetime = read_only("backupExpirationTime", "iso-8601")
    """When the backup expires."""
    backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue = read_only(
        "backupStorageRedundancy", "BackupStorageRedundancy"
    )
    """How the backup is copied."""
    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue | None = field(
        "requestedBackupStorageRedundancy", "BackupStorageRedundancy", default=None
    )
    """How backups shall be copied: Geo, Local, Zone or GeoZone."""
    is_backup_immutable: bool | None = field("isBackupImmutable", "bool", default=None)
    """Whether the backup cannot be changed."""
    time_based_immutability: models.TimeBasedImmutability | TimeBasedImmutabilityValue | None = field(
        "timeBasedImmutability", "TimeBasedImmutability", default=None
    )
    """Whether the backup cannot be changed until it expires."""
    time_based_immutability_mode: models.TimeBasedImmutabilityMode | TimeBasedImmutabilityModeValue | None = field(
        "timeBasedImmutabilityMode", "TimeBasedImmutabilityMode", default=None
    )
    """Whether time-based immutability is locked."""
    legal_hold_immutability: models.SetLegalHoldImmutability | types.SetLegalHoldImmutabilityValue | None = field(
        "legalHoldImmutability", "SetLegalHoldImmutability", default=None
    )
    """Whether there is a legal hold."""
    backup_storage_access_tier: models.BackupStorageAccessTier | BackupStorageAccessTierValue = read_only(
        "backupStorageAccessTier", "BackupStorageAccessTier"
    )
    """Access tier: Hot or Archive."""


class LongTermRetentionOperationResultProperties(Model):
    """Kind, source, target and state of an operation."""

    request_id: str = read_only("requestId")
    """ID of the request."""
    operation_type: str = read_only("operationType")
    """Kind of operation."""
    from_backup_resource_id: str = read_only("fromBackupResourceId")
    """ID of the backup it was done from."""
    to_backup_resource_id: str = read_only("toBackupResourceId")
    """ID of the backup it was done to."""
    target_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue = read_only(
        "targetBackupStorageRedundancy", "BackupStorageRedundancy"
    )
    """How the new backup is copied."""
    status: str = read_only("status")
    """State, such as Available or Succeeded."""
    message: str = read_only("message")
    """What happened, in words."""


class UpdateLongTermRetentionBackupParameters(Model):
    """Redundancy of a long-term retention backup to change."""

    properties: NestedOrNone[
        UpdateLongTermRetentionBackupParametersProperties, types.UpdateLongTermRetentionBackupParametersPropertiesDict
    ] = field("properties", "UpdateLongTermRetentionBackupParametersProperties", default=None)
    """Redundancy of a long-term retention backup to change."""
    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue | None = (
        flattened("properties", default=None)
    )
    """How backups shall be copied: Geo, Local, Zone or GeoZone."""


class UpdateLongTermRetentionBackupParametersProperties(Model):
    """Redundancy of a long-term retention backup to change."""

    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue | None = field(
        "requestedBackupStorageRedundancy", "BackupStorageRedundancy", default=None
    )
    """How backups shall be copied: Geo, Local, Zone or GeoZone."""
