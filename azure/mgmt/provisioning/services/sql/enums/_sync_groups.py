# Generated from swagger/sql/ by "make generate": do not edit.

"""Enums of ``sql``: ``sync_groups``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class SyncConflictResolutionPolicy(ExtensibleEnum):
    """Sync conflict resolution policy: HubWin or MemberWin."""

    HUB_WIN = "HubWin"
    MEMBER_WIN = "MemberWin"


class SyncDirection(ExtensibleEnum):
    """Sync direction: Bidirectional, OneWayMemberToHub or OneWayHubToMember."""

    BIDIRECTIONAL = "Bidirectional"
    ONE_WAY_MEMBER_TO_HUB = "OneWayMemberToHub"
    ONE_WAY_HUB_TO_MEMBER = "OneWayHubToMember"


class SyncGroupLogType(ExtensibleEnum):
    """Sync group log type: All, Error, Warning or Success."""

    ALL = "All"
    ERROR = "Error"
    WARNING = "Warning"
    SUCCESS = "Success"


class SyncGroupState(ExtensibleEnum):
    """Sync group state: NotReady, Error, Warning, Progressing or Good."""

    NOT_READY = "NotReady"
    ERROR = "Error"
    WARNING = "Warning"
    PROGRESSING = "Progressing"
    GOOD = "Good"


class SyncGroupsType(ExtensibleEnum):
    """Kinds of log to return: All, Error, Warning or Success."""

    ALL = "All"
    ERROR = "Error"
    WARNING = "Warning"
    SUCCESS = "Success"


class SyncMemberDbType(ExtensibleEnum):
    """Sync member database type: AzureSqlDatabase or SqlServerDatabase."""

    AZURE_SQL_DATABASE = "AzureSqlDatabase"
    SQL_SERVER_DATABASE = "SqlServerDatabase"


class SyncMemberState(ExtensibleEnum):
    """Sync member state, such as SyncInProgress, SyncSucceeded, SyncFailed or DisabledTombstoneCleanup."""

    SYNC_IN_PROGRESS = "SyncInProgress"
    SYNC_SUCCEEDED = "SyncSucceeded"
    SYNC_FAILED = "SyncFailed"
    DISABLED_TOMBSTONE_CLEANUP = "DisabledTombstoneCleanup"
    DISABLED_BACKUP_RESTORE = "DisabledBackupRestore"
    SYNC_SUCCEEDED_WITH_WARNINGS = "SyncSucceededWithWarnings"
    SYNC_CANCELLING = "SyncCancelling"
    SYNC_CANCELLED = "SyncCancelled"
    UN_PROVISIONED = "UnProvisioned"
    PROVISIONING = "Provisioning"
    PROVISIONED = "Provisioned"
    PROVISION_FAILED = "ProvisionFailed"
    DE_PROVISIONING = "DeProvisioning"
    DE_PROVISIONED = "DeProvisioned"
    DE_PROVISION_FAILED = "DeProvisionFailed"
    REPROVISIONING = "Reprovisioning"
    REPROVISION_FAILED = "ReprovisionFailed"
    UN_REPROVISIONED = "UnReprovisioned"
