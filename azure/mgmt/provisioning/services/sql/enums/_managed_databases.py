# Generated from swagger/sql/ by "make generate": do not edit.

"""Enums of ``sql``: ``managed_databases``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class InaccessibilityReason(ExtensibleEnum):
    """Inaccessibility reason: Unknown, TransparentDataEncryption or DatabaseReplication."""

    UNKNOWN = "Unknown"
    TRANSPARENT_DATA_ENCRYPTION = "TransparentDataEncryption"
    DATABASE_REPLICATION = "DatabaseReplication"


class ManagedDatabaseCreateMode(ExtensibleEnum):
    """Managed database create mode: Default, RestoreExternalBackup, PointInTimeRestore, Recovery or
    RestoreLongTermRetentionBackup.
    """

    DEFAULT = "Default"
    RESTORE_EXTERNAL_BACKUP = "RestoreExternalBackup"
    POINT_IN_TIME_RESTORE = "PointInTimeRestore"
    RECOVERY = "Recovery"
    RESTORE_LONG_TERM_RETENTION_BACKUP = "RestoreLongTermRetentionBackup"


class ManagedDatabaseStatus(ExtensibleEnum):
    """Managed database status, such as Online, Offline, Shutdown, Creating, Inaccessible, Restoring, Updating or
    Stopping.
    """

    ONLINE = "Online"
    OFFLINE = "Offline"
    SHUTDOWN = "Shutdown"
    CREATING = "Creating"
    INACCESSIBLE = "Inaccessible"
    RESTORING = "Restoring"
    UPDATING = "Updating"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    STARTING = "Starting"
    DB_MOVING = "DbMoving"
    DB_COPYING = "DbCopying"


class ManagedInstanceLongTermRetentionPolicyName(ExtensibleEnum):
    """Name of the policy; default."""

    DEFAULT = "default"


class ManagedLedgerDigestUploadsName(ExtensibleEnum):
    """Name of the setting; current."""

    CURRENT = "current"


class ManagedLedgerDigestUploadsState(ExtensibleEnum):
    """Whether managed ledger digest uploads is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class RestoreDetailsName(ExtensibleEnum):
    """Name of the restore details; Default."""

    DEFAULT = "Default"


class SecurityAlertPolicyState(ExtensibleEnum):
    """Security alert policy state: New, Enabled or Disabled."""

    NEW = "New"
    ENABLED = "Enabled"
    DISABLED = "Disabled"


class SecurityEventType(ExtensibleEnum):
    """Security event type: Undefined, SqlInjectionVulnerability or SqlInjectionExploit."""

    UNDEFINED = "Undefined"
    SQL_INJECTION_VULNERABILITY = "SqlInjectionVulnerability"
    SQL_INJECTION_EXPLOIT = "SqlInjectionExploit"
