# Generated from swagger/sql/ by "make generate": do not edit.

"""Models of ``sql``: ``long_term_retention_managed_instance_backups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import NestedOrNone
    from .. import models
    from ..types import _long_term_retention_managed_instance_backups as types
    from ..types._common import BackupStorageAccessTierValue, BackupStorageRedundancyValue
else:
    typed(__name__)


class ManagedInstanceLongTermRetentionBackup(ProxyResource):
    """A long-term retention backup."""

    properties: NestedOrNone[
        ManagedInstanceLongTermRetentionBackupProperties, types.ManagedInstanceLongTermRetentionBackupPropertiesDict
    ] = field("properties", "ManagedInstanceLongTermRetentionBackupProperties", default=None)
    """Database, times and protection of a long-term retention backup."""
    managed_instance_name: str = flattened("properties", init=False)
    """Name of the managed instance."""
    managed_instance_create_time: datetime = flattened("properties", init=False)
    """When the managed instance was created."""
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
    backup_storage_access_tier: models.BackupStorageAccessTier | BackupStorageAccessTierValue = flattened(
        "properties", init=False
    )
    """Access tier: Hot or Archive."""


class ManagedInstanceLongTermRetentionBackupProperties(Model):
    """Database, times and protection of a long-term retention backup."""

    managed_instance_name: str = read_only("managedInstanceName")
    """Name of the managed instance."""
    managed_instance_create_time: datetime = read_only("managedInstanceCreateTime", "iso-8601")
    """When the managed instance was created."""
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
    backup_storage_access_tier: models.BackupStorageAccessTier | BackupStorageAccessTierValue = read_only(
        "backupStorageAccessTier", "BackupStorageAccessTier"
    )
    """Access tier: Hot or Archive."""
