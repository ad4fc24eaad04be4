# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""REST operations of ``sql``, for both twins of its client: ``long_term_retention_managed_instance_backups``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, LongRunning, Operation, Paging, Path, Query
from .. import SERVICE

_RESOURCE_GROUP_LOCATION_LONG_TERM_RETENTION_MANAGED_INSTANCE_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUP_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/locations"
    "/{locationName}/longTermRetentionManagedInstances/{managedInstanceName}/longTermRetentionDatabases"
    "/{databaseName}/longTermRetentionManagedInstanceBackups/{backupName}"
)
_SUBSCRIPTION_LOCATION_LONG_TERM_RETENTION_MANAGED_INSTANCE_LONG_TERM_RETENTION_DATABASE_LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUP_URL = (
    "/subscriptions/{subscriptionId}/providers/Microsoft.Sql/locations/{locationName}"
    "/longTermRetentionManagedInstances/{managedInstanceName}/longTermRetentionDatabases/{databaseName}"
    "/longTermRetentionManagedInstanceBackups/{backupName}"
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/locations"
        "/{locationName}/longTermRetentionManagedInstances/{managedInstanceName}/longTermRetentionDatabases"
        "/{databaseName}/longTermRetentionManagedInstanceBackups"
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
    (
        "/subscriptions/{subscriptionId}/providers/Microsoft.Sql/locations/{locationName}"
        "/longTermRetentionManagedInstances/{managedInstanceName}/longTermRetentionDatabases/{databaseName}"
        "/longTermRetentionManagedInstanceBackups"
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
    (
        "/subscriptions/{subscriptionId}/providers/Microsoft.Sql/locations/{locationName}"
        "/longTermRetentionManagedInstanceBackups"
    ),
    (SUBSCRIPTION_ID, _LOCATION_NAME, _ONLY_LATEST_PER_DATABASE, _DATABASE_STATE, _SKIP, _TOP, _FILTER),
    paging=Paging("ManagedInstanceLongTermRetentionBackup"),
)

LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUPS_LIST_BY_INSTANCE = Operation(
    SERVICE,
    "LongTermRetentionManagedInstanceBackups_ListByInstance",
    "GET",
    (
        "/subscriptions/{subscriptionId}/providers/Microsoft.Sql/locations/{locationName}"
        "/longTermRetentionManagedInstances/{managedInstanceName}/longTermRetentionManagedInstanceBackups"
    ),
    (SUBSCRIPTION_ID, _LOCATION_NAME, _MANAGED_INSTANCE_NAME, _ONLY_LATEST_PER_DATABASE, _DATABASE_STATE),
    paging=Paging("ManagedInstanceLongTermRetentionBackup"),
)

LONG_TERM_RETENTION_MANAGED_INSTANCE_BACKUPS_LIST_BY_RESOURCE_GROUP_LOCATION = Operation(
    SERVICE,
    "LongTermRetentionManagedInstanceBackups_ListByResourceGroupLocation",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/locations"
        "/{locationName}/longTermRetentionManagedInstanceBackups"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/locations"
        "/{locationName}/longTermRetentionManagedInstances/{managedInstanceName}"
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
