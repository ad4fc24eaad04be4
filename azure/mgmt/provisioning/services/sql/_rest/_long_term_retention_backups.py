# Generated from swagger/sql/ by "make generate": do not edit.

"""REST operations of ``sql``, for both twins of its client: ``long_term_retention_backups``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_SUBSCRIPTION_LOCATION_LONG_TERM_RETENTION_SERVER_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_BACKUP_URL = (
    SUBSCRIPTION
    + (
        "/providers/Microsoft.Sql/locations/{locationName}/longTermRetentionServers/{longTermRetentionServerName}"
        "/longTermRetentionDatabases/{longTermRetentionDatabaseName}/longTermRetentionBackups/{backupName}"
    )
)
_RESOURCE_GROUP_LOCATION_LONG_TERM_RETENTION_SERVER_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_BACKUP_URL = (
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Sql/locations/{locationName}/longTermRetentionServers/{longTermRetentionServerName}"
        "/longTermRetentionDatabases/{longTermRetentionDatabaseName}/longTermRetentionBackups/{backupName}"
    )
)

_LOCATION_NAME = Path("location_name", "locationName")
_LONG_TERM_RETENTION_SERVER_NAME = Path("long_term_retention_server_name", "longTermRetentionServerName")
_LONG_TERM_RETENTION_DATABASE_NAME = Path("long_term_retention_database_name", "longTermRetentionDatabaseName")
_BACKUP_NAME = Path("backup_name", "backupName")
_ONLY_LATEST_PER_DATABASE = Query("only_latest_per_database", "onlyLatestPerDatabase", type="bool")
_DATABASE_STATE = Query("database_state", "databaseState", type="DatabaseState")

LONG_TERM_RETENTION_BACKUPS_GET = Operation(
    SERVICE,
    "LongTermRetentionBackups_Get",
    "GET",
    _SUBSCRIPTION_LOCATION_LONG_TERM_RETENTION_SERVER_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_BACKUP_URL,
    (
        SUBSCRIPTION_ID,
        _LOCATION_NAME,
        _LONG_TERM_RETENTION_SERVER_NAME,
        _LONG_TERM_RETENTION_DATABASE_NAME,
        _BACKUP_NAME,
    ),
    returns="LongTermRetentionBackup",
)

LONG_TERM_RETENTION_BACKUPS_DELETE = Operation(
    SERVICE,
    "LongTermRetentionBackups_Delete",
    "DELETE",
    _SUBSCRIPTION_LOCATION_LONG_TERM_RETENTION_SERVER_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_BACKUP_URL,
    (
        SUBSCRIPTION_ID,
        _LOCATION_NAME,
        _LONG_TERM_RETENTION_SERVER_NAME,
        _LONG_TERM_RETENTION_DATABASE_NAME,
        _BACKUP_NAME,
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

LONG_TERM_RETENTION_BACKUPS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "LongTermRetentionBackups_ListByDatabase",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.Sql/locations/{locationName}/longTermRetentionServers/{longTermRetentionServerName}"
        "/longTermRetentionDatabases/{longTermRetentionDatabaseName}/longTermRetentionBackups"
    ),
    (
        SUBSCRIPTION_ID,
        _LOCATION_NAME,
        _LONG_TERM_RETENTION_SERVER_NAME,
        _LONG_TERM_RETENTION_DATABASE_NAME,
        _ONLY_LATEST_PER_DATABASE,
        _DATABASE_STATE,
    ),
    paging=Paging("LongTermRetentionBackup"),
)

LONG_TERM_RETENTION_BACKUPS_CHANGE_ACCESS_TIER = Operation(
    SERVICE,
    "LongTermRetentionBackups_ChangeAccessTier",
    "POST",
    _SUBSCRIPTION_LOCATION_LONG_TERM_RETENTION_SERVER_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_BACKUP_URL
    + "/changeAccessTier",
    (
        SUBSCRIPTION_ID,
        _LOCATION_NAME,
        _LONG_TERM_RETENTION_SERVER_NAME,
        _LONG_TERM_RETENTION_DATABASE_NAME,
        _BACKUP_NAME,
        Body("parameters", "ChangeLongTermRetentionBackupAccessTierParameters"),
    ),
    ok=(200, 202),
    returns="LongTermRetentionBackup",
    long_running=LongRunning(),
)

LONG_TERM_RETENTION_BACKUPS_COPY = Operation(
    SERVICE,
    "LongTermRetentionBackups_Copy",
    "POST",
    _SUBSCRIPTION_LOCATION_LONG_TERM_RETENTION_SERVER_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_BACKUP_URL
    + "/copy",
    (
        SUBSCRIPTION_ID,
        _LOCATION_NAME,
        _LONG_TERM_RETENTION_SERVER_NAME,
        _LONG_TERM_RETENTION_DATABASE_NAME,
        _BACKUP_NAME,
        Body("parameters", "CopyLongTermRetentionBackupParameters"),
    ),
    ok=(200, 202),
    returns="LongTermRetentionBackupOperationResult",
    long_running=LongRunning(),
)

LONG_TERM_RETENTION_BACKUPS_LOCK_TIME_BASED_IMMUTABILITY = Operation(
    SERVICE,
    "LongTermRetentionBackups_LockTimeBasedImmutability",
    "POST",
    _SUBSCRIPTION_LOCATION_LONG_TERM_RETENTION_SERVER_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_BACKUP_URL
    + "/lockTimeBasedImmutability",
    (
        SUBSCRIPTION_ID,
        _LOCATION_NAME,
        _LONG_TERM_RETENTION_SERVER_NAME,
        _LONG_TERM_RETENTION_DATABASE_NAME,
        _BACKUP_NAME,
    ),
    ok=(200, 202),
    returns="LongTermRetentionBackup",
    long_running=LongRunning(),
)

LONG_TERM_RETENTION_BACKUPS_REMOVE_LEGAL_HOLD_IMMUTABILITY = Operation(
    SERVICE,
    "LongTermRetentionBackups_RemoveLegalHoldImmutability",
    "POST",
    _SUBSCRIPTION_LOCATION_LONG_TERM_RETENTION_SERVER_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_BACKUP_URL
    + "/removeLegalHoldImmutability",
    (
        SUBSCRIPTION_ID,
        _LOCATION_NAME,
        _LONG_TERM_RETENTION_SERVER_NAME,
        _LONG_TERM_RETENTION_DATABASE_NAME,
        _BACKUP_NAME,
    ),
    ok=(200, 202),
    returns="LongTermRetentionBackup",
    long_running=LongRunning(),
)

LONG_TERM_RETENTION_BACKUPS_REMOVE_TIME_BASED_IMMUTABILITY = Operation(
    SERVICE,
    "LongTermRetentionBackups_RemoveTimeBasedImmutability",
    "POST",
    _SUBSCRIPTION_LOCATION_LONG_TERM_RETENTION_SERVER_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_BACKUP_URL
    + "/removeTimeBasedImmutability",
    (
        SUBSCRIPTION_ID,
        _LOCATION_NAME,
        _LONG_TERM_RETENTION_SERVER_NAME,
        _LONG_TERM_RETENTION_DATABASE_NAME,
        _BACKUP_NAME,
    ),
    ok=(200, 202),
    returns="LongTermRetentionBackup",
    long_running=LongRunning(),
)

LONG_TERM_RETENTION_BACKUPS_SET_LEGAL_HOLD_IMMUTABILITY = Operation(
    SERVICE,
    "LongTermRetentionBackups_SetLegalHoldImmutability",
    "POST",
    _SUBSCRIPTION_LOCATION_LONG_TERM_RETENTION_SERVER_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_BACKUP_URL
    + "/setLegalHoldImmutability",
    (
        SUBSCRIPTION_ID,
        _LOCATION_NAME,
        _LONG_TERM_RETENTION_SERVER_NAME,
        _LONG_TERM_RETENTION_DATABASE_NAME,
        _BACKUP_NAME,
    ),
    ok=(200, 202),
    returns="LongTermRetentionBackup",
    long_running=LongRunning(),
)

LONG_TERM_RETENTION_BACKUPS_UPDATE = Operation(
    SERVICE,
    "LongTermRetentionBackups_Update",
    "POST",
    _SUBSCRIPTION_LOCATION_LONG_TERM_RETENTION_SERVER_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_BACKUP_URL
    + "/update",
    (
        SUBSCRIPTION_ID,
        _LOCATION_NAME,
        _LONG_TERM_RETENTION_SERVER_NAME,
        _LONG_TERM_RETENTION_DATABASE_NAME,
        _BACKUP_NAME,
        Body("parameters", "UpdateLongTermRetentionBackupParameters"),
    ),
    ok=(200, 202),
    returns="LongTermRetentionBackupOperationResult",
    long_running=LongRunning(),
)

LONG_TERM_RETENTION_BACKUPS_GET_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "LongTermRetentionBackups_GetByResourceGroup",
    "GET",
    _RESOURCE_GROUP_LOCATION_LONG_TERM_RETENTION_SERVER_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_BACKUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _LOCATION_NAME,
        _LONG_TERM_RETENTION_SERVER_NAME,
        _LONG_TERM_RETENTION_DATABASE_NAME,
        _BACKUP_NAME,
    ),
    returns="LongTermRetentionBackup",
)

LONG_TERM_RETENTION_BACKUPS_DELETE_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "LongTermRetentionBackups_DeleteByResourceGroup",
    "DELETE",
    _RESOURCE_GROUP_LOCATION_LONG_TERM_RETENTION_SERVER_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_BACKUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _LOCATION_NAME,
        _LONG_TERM_RETENTION_SERVER_NAME,
        _LONG_TERM_RETENTION_DATABASE_NAME,
        _BACKUP_NAME,
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

LONG_TERM_RETENTION_BACKUPS_LIST_BY_RESOURCE_GROUP_DATABASE = Operation(
    SERVICE,
    "LongTermRetentionBackups_ListByResourceGroupDatabase",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Sql/locations/{locationName}/longTermRetentionServers/{longTermRetentionServerName}"
        "/longTermRetentionDatabases/{longTermRetentionDatabaseName}/longTermRetentionBackups"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _LOCATION_NAME,
        _LONG_TERM_RETENTION_SERVER_NAME,
        _LONG_TERM_RETENTION_DATABASE_NAME,
        _ONLY_LATEST_PER_DATABASE,
        _DATABASE_STATE,
    ),
    paging=Paging("LongTermRetentionBackup"),
)

LONG_TERM_RETENTION_BACKUPS_CHANGE_ACCESS_TIER_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "LongTermRetentionBackups_ChangeAccessTierByResourceGroup",
    "POST",
    _RESOURCE_GROUP_LOCATION_LONG_TERM_RETENTION_SERVER_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_BACKUP_URL
    + "/changeAccessTier",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _LOCATION_NAME,
        _LONG_TERM_RETENTION_SERVER_NAME,
        _LONG_TERM_RETENTION_DATABASE_NAME,
        _BACKUP_NAME,
        Body("parameters", "ChangeLongTermRetentionBackupAccessTierParameters"),
    ),
    ok=(200, 202),
    returns="LongTermRetentionBackup",
    long_running=LongRunning(),
)

LONG_TERM_RETENTION_BACKUPS_COPY_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "LongTermRetentionBackups_CopyByResourceGroup",
    "POST",
    _RESOURCE_GROUP_LOCATION_LONG_TERM_RETENTION_SERVER_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_BACKUP_URL
    + "/copy",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _LOCATION_NAME,
        _LONG_TERM_RETENTION_SERVER_NAME,
        _LONG_TERM_RETENTION_DATABASE_NAME,
        _BACKUP_NAME,
        Body("parameters", "CopyLongTermRetentionBackupParameters"),
    ),
    ok=(200, 202),
    returns="LongTermRetentionBackupOperationResult",
    long_running=LongRunning(),
)

LONG_TERM_RETENTION_BACKUPS_LOCK_TIME_BASED_IMMUTABILITY_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "LongTermRetentionBackups_LockTimeBasedImmutabilityByResourceGroup",
    "POST",
    _RESOURCE_GROUP_LOCATION_LONG_TERM_RETENTION_SERVER_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_BACKUP_URL
    + "/lockTimeBasedImmutability",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _LOCATION_NAME,
        _LONG_TERM_RETENTION_SERVER_NAME,
        _LONG_TERM_RETENTION_DATABASE_NAME,
        _BACKUP_NAME,
    ),
    ok=(200, 202),
    returns="LongTermRetentionBackup",
    long_running=LongRunning(),
)

LONG_TERM_RETENTION_BACKUPS_REMOVE_LEGAL_HOLD_IMMUTABILITY_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "LongTermRetentionBackups_RemoveLegalHoldImmutabilityByResourceGroup",
    "POST",
    _RESOURCE_GROUP_LOCATION_LONG_TERM_RETENTION_SERVER_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_BACKUP_URL
    + "/removeLegalHoldImmutability",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _LOCATION_NAME,
        _LONG_TERM_RETENTION_SERVER_NAME,
        _LONG_TERM_RETENTION_DATABASE_NAME,
        _BACKUP_NAME,
    ),
    ok=(200, 202),
    returns="LongTermRetentionBackup",
    long_running=LongRunning(),
)

LONG_TERM_RETENTION_BACKUPS_REMOVE_TIME_BASED_IMMUTABILITY_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "LongTermRetentionBackups_RemoveTimeBasedImmutabilityByResourceGroup",
    "POST",
    _RESOURCE_GROUP_LOCATION_LONG_TERM_RETENTION_SERVER_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_BACKUP_URL
    + "/removeTimeBasedImmutability",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _LOCATION_NAME,
        _LONG_TERM_RETENTION_SERVER_NAME,
        _LONG_TERM_RETENTION_DATABASE_NAME,
        _BACKUP_NAME,
    ),
    ok=(200, 202),
    returns="LongTermRetentionBackup",
    long_running=LongRunning(),
)

LONG_TERM_RETENTION_BACKUPS_SET_LEGAL_HOLD_IMMUTABILITY_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "LongTermRetentionBackups_SetLegalHoldImmutabilityByResourceGroup",
    "POST",
    _RESOURCE_GROUP_LOCATION_LONG_TERM_RETENTION_SERVER_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_BACKUP_URL
    + "/setLegalHoldImmutability",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _LOCATION_NAME,
        _LONG_TERM_RETENTION_SERVER_NAME,
        _LONG_TERM_RETENTION_DATABASE_NAME,
        _BACKUP_NAME,
    ),
    ok=(200, 202),
    returns="LongTermRetentionBackup",
    long_running=LongRunning(),
)

LONG_TERM_RETENTION_BACKUPS_UPDATE_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "LongTermRetentionBackups_UpdateByResourceGroup",
    "POST",
    _RESOURCE_GROUP_LOCATION_LONG_TERM_RETENTION_SERVER_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_BACKUP_URL
    + "/update",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _LOCATION_NAME,
        _LONG_TERM_RETENTION_SERVER_NAME,
        _LONG_TERM_RETENTION_DATABASE_NAME,
        _BACKUP_NAME,
        Body("parameters", "UpdateLongTermRetentionBackupParameters"),
    ),
    ok=(200, 202),
    returns="LongTermRetentionBackupOperationResult",
    long_running=LongRunning(),
)

LONG_TERM_RETENTION_BACKUPS_LIST_BY_LOCATION = Operation(
    SERVICE,
    "LongTermRetentionBackups_ListByLocation",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Sql/locations/{locationName}/longTermRetentionBackups",
    (SUBSCRIPTION_ID, _LOCATION_NAME, _ONLY_LATEST_PER_DATABASE, _DATABASE_STATE),
    paging=Paging("LongTermRetentionBackup"),
)

LONG_TERM_RETENTION_BACKUPS_LIST_BY_SERVER = Operation(
    SERVICE,
    "LongTermRetentionBackups_ListByServer",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.Sql/locations/{locationName}/longTermRetentionServers/{longTermRetentionServerName}"
        "/longTermRetentionBackups"
    ),
    (SUBSCRIPTION_ID, _LOCATION_NAME, _LONG_TERM_RETENTION_SERVER_NAME, _ONLY_LATEST_PER_DATABASE, _DATABASE_STATE),
    paging=Paging("LongTermRetentionBackup"),
)

LONG_TERM_RETENTION_BACKUPS_LIST_BY_RESOURCE_GROUP_LOCATION = Operation(
    SERVICE,
    "LongTermRetentionBackups_ListByResourceGroupLocation",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/locations/{locationName}/longTermRetentionBackups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCATION_NAME, _ONLY_LATEST_PER_DATABASE, _DATABASE_STATE),
    paging=Paging("LongTermRetentionBackup"),
)

LONG_TERM_RETENTION_BACKUPS_LIST_BY_RESOURCE_GROUP_SERVER = Operation(
    SERVICE,
    "LongTermRetentionBackups_ListByResourceGroupServer",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Sql/locations/{locationName}/longTermRetentionServers/{longTermRetentionServerName}"
        "/longTermRetentionBackups"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _LOCATION_NAME,
        _LONG_TERM_RETENTION_SERVER_NAME,
        _ONLY_LATEST_PER_DATABASE,
        _DATABASE_STATE,
    ),
    paging=Paging("LongTermRetentionBackup"),
)
