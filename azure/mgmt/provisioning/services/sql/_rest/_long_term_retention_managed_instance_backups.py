# Generated from swagger/sql/ by "make generate": do not edit.

"""REST operations of ``sql``, for both twins of its client: ``long_term_retention_managed_instance_backups``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    LongRunning,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_SUBSCRIPTION_LOCATION_LONG_TERM_RETENTION_MANAGED_INSTANCE_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUP_URL = (
    SUBSCRIPTION
    + (
        "/providers/Microsoft.Sql/locations/{locationName}/longTermRetentionManagedInstances/{managedInstanceName}"
        "/longTermRetentionDatabases/{databaseName}/longTermRetentionManagedInstanceBackups/{backupName}"
    )
)
_RESOURCE_GROUP_LOCATION_LONG_TERM_RETENTION_MANAGED_INSTANCE_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUP_URL = (
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Sql/locations/{locationName}/longTermRetentionManagedInstances/{managedInstanceName}"
        "/longTermRetentionDatabases/{databaseName}/longTermRetentionManagedInstanceBackups/{backupName}"
    )
)

_LOCATION_NAME = Path("location_name", "locationName")
_MANAGED_INSTANCE_NAME = Path("managed_instance_name", "managedInstanceName")
_DATABASE_NAME = Path("database_name", "databaseName")
_BACKUP_NAME = Path("backup_name", "backupName")
_ONLY_LATEST_PER_DATABASE = Query("only_latest_per_database", "onlyLatestPerDatabase", type="bool")
_DATABASE_STATE = Query("database_state", "databaseState", type="DatabaseState")
_SKIP = Query("skip", "$skip", type="int")
_TOP = Query("top", "$top", type="int")
_FILTER = Query("filter", "$filter")

LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUPS_GET_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "LongTermRetentionManagedInstanceBackups_GetByResourceGroup",
    "GET",
    _RESOURCE_GROUP_LOCATION_LONG_TERM_RETENTION_MANAGED_INSTANCE_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCATION_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _BACKUP_NAME),
    returns="ManagedInstanceLongTermRetentionBackup",
)

LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUPS_DELETE_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "LongTermRetentionManagedInstanceBackups_DeleteByResourceGroup",
    "DELETE",
    _RESOURCE_GROUP_LOCATION_LONG_TERM_RETENTION_MANAGED_INSTANCE_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCATION_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _BACKUP_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUPS_LIST_BY_RESOURCE_GROUP_DATABASE = Operation(
    SERVICE,
    "LongTermRetentionManagedInstanceBackups_ListByResourceGroupDatabase",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Sql/locations/{locationName}/longTermRetentionManagedInstances/{managedInstanceName}"
        "/longTermRetentionDatabases/{databaseName}/longTermRetentionManagedInstanceBackups"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _LOCATION_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _ONLY_LATEST_PER_DATABASE,
        _DATABASE_STATE,
    ),
    paging=Paging("ManagedInstanceLongTermRetentionBackup"),
)

LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUPS_GET = Operation(
    SERVICE,
    "LongTermRetentionManagedInstanceBackups_Get",
    "GET",
    _SUBSCRIPTION_LOCATION_LONG_TERM_RETENTION_MANAGED_INSTANCE_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUP_URL,
    (SUBSCRIPTION_ID, _LOCATION_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _BACKUP_NAME),
    returns="ManagedInstanceLongTermRetentionBackup",
)

LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUPS_DELETE = Operation(
    SERVICE,
    "LongTermRetentionManagedInstanceBackups_Delete",
    "DELETE",
    _SUBSCRIPTION_LOCATION_LONG_TERM_RETENTION_MANAGED_INSTANCE_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUP_URL,
    (SUBSCRIPTION_ID, _LOCATION_NAME, _MANAGED_INSTANCE_NAME, _DATABASE_NAME, _BACKUP_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUPS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "LongTermRetentionManagedInstanceBackups_ListByDatabase",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.Sql/locations/{locationName}/longTermRetentionManagedInstances/{managedInstanceName}"
        "/longTermRetentionDatabases/{databaseName}/longTermRetentionManagedInstanceBackups"
    ),
    (
        SUBSCRIPTION_ID,
        _LOCATION_NAME,
        _MANAGED_INSTANCE_NAME,
        _DATABASE_NAME,
        _ONLY_LATEST_PER_DATABASE,
        _DATABASE_STATE,
    ),
    paging=Paging("ManagedInstanceLongTermRetentionBackup"),
)

LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUPS_LIST_BY_LOCATION = Operation(
    SERVICE,
    "LongTermRetentionManagedInstanceBackups_ListByLocation",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Sql/locations/{locationName}/longTermRetentionManagedInstanceBackups",
    (SUBSCRIPTION_ID, _LOCATION_NAME, _ONLY_LATEST_PER_DATABASE, _DATABASE_STATE, _SKIP, _TOP, _FILTER),
    paging=Paging("ManagedInstanceLongTermRetentionBackup"),
)

LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUPS_LIST_BY_INSTANCE = Operation(
    SERVICE,
    "LongTermRetentionManagedInstanceBackups_ListByInstance",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.Sql/locations/{locationName}/longTermRetentionManagedInstances/{managedInstanceName}"
        "/longTermRetentionManagedInstanceBackups"
    ),
    (SUBSCRIPTION_ID, _LOCATION_NAME, _MANAGED_INSTANCE_NAME, _ONLY_LATEST_PER_DATABASE, _DATABASE_STATE),
    paging=Paging("ManagedInstanceLongTermRetentionBackup"),
)

LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUPS_LIST_BY_RESOURCE_GROUP_LOCATION = Operation(
    SERVICE,
    "LongTermRetentionManagedInstanceBackups_ListByResourceGroupLocation",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/locations/{locationName}/longTermRetentionManagedInstanceBackups",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _LOCATION_NAME,
        _ONLY_LATEST_PER_DATABASE,
        _DATABASE_STATE,
        _SKIP,
        _TOP,
        _FILTER,
    ),
    paging=Paging("ManagedInstanceLongTermRetentionBackup"),
)

LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUPS_LIST_BY_RESOURCE_GROUP_INSTANCE = Operation(
    SERVICE,
    "LongTermRetentionManagedInstanceBackups_ListByResourceGroupInstance",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Sql/locations/{locationName}/longTermRetentionManagedInstances/{managedInstanceName}"
        "/longTermRetentionManagedInstanceBackups"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _LOCATION_NAME,
        _MANAGED_INSTANCE_NAME,
        _ONLY_LATEST_PER_DATABASE,
        _DATABASE_STATE,
    ),
    paging=Paging("ManagedInstanceLongTermRetentionBackup"),
)
