# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""REST operations of ``cosmosdb``, for both twins of its client: ``restorable_database_accounts``."""

from ....core.declare.operation import SUBSCRIPTION, SUBSCRIPTION_ID, Operation, Paging, Path, Query
from .. import SERVICE

_LOCATION = Path("location", "location")
_INSTANCE_ID = Path("instance_id", "instanceId")
_START_TIME = Query("start_time", "startTime")
_END_TIME = Query("end_time", "endTime")
_RESTORE_LOCATION = Query("restore_location", "restoreLocation")
_RESTORE_TIMESTAMP_IN_UTC = Query("restore_timestamp_in_utc", "restoreTimestampInUtc")

RESTORABLE_DATABASE_ACCOUNTS_GET_BY_LOCATION = Operation(
    SERVICE,
    "RestorableDatabaseAccounts_GetByLocation",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.DocumentDB/locations/{location}/restorableDatabaseAccounts/{instanceId}",
    (SUBSCRIPTION_ID, _LOCATION, _INSTANCE_ID),
    returns="RestorableDatabaseAccountGetResult",
    error="CloudError",
)

RESTORABLE_DATABASE_ACCOUNTS_LIST_BY_LOCATION = Operation(
    SERVICE,
    "RestorableDatabaseAccounts_ListByLocation",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.DocumentDB/locations/{location}/restorableDatabaseAccounts",
    (SUBSCRIPTION_ID, _LOCATION),
    error="CloudError",
    paging=Paging("RestorableDatabaseAccountGetResult"),
)

RESTORABLE_DATABASE_ACCOUNTS_LIST = Operation(
    SERVICE,
    "RestorableDatabaseAccounts_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.DocumentDB/restorableDatabaseAccounts",
    (SUBSCRIPTION_ID,),
    error="CloudError",
    paging=Paging("RestorableDatabaseAccountGetResult"),
)

RESTORABLE_SQL_DATABASES_LIST = Operation(
    SERVICE,
    "RestorableSqlDatabases_List",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.DocumentDB/locations/{location}/restorableDatabaseAccounts/{instanceId}"
        "/restorableSqlDatabases"
    ),
    (SUBSCRIPTION_ID, _LOCATION, _INSTANCE_ID),
    error="CloudError",
    paging=Paging("RestorableSqlDatabaseGetResult"),
)

RESTORABLE_SQL_CONTAINERS_LIST = Operation(
    SERVICE,
    "RestorableSqlContainers_List",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.DocumentDB/locations/{location}/restorableDatabaseAccounts/{instanceId}"
        "/restorableSqlContainers"
    ),
    (
        SUBSCRIPTION_ID,
        _LOCATION,
        _INSTANCE_ID,
        Query("restorable_sql_database_rid", "restorableSqlDatabaseRid"),
        _START_TIME,
        _END_TIME,
    ),
    error="CloudError",
    paging=Paging("RestorableSqlContainerGetResult"),
)

RESTORABLE_SQL_RESOURCES_LIST = Operation(
    SERVICE,
    "RestorableSqlResources_List",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.DocumentDB/locations/{location}/restorableDatabaseAccounts/{instanceId}"
        "/restorableSqlResources"
    ),
    (SUBSCRIPTION_ID, _LOCATION, _INSTANCE_ID, _RESTORE_LOCATION, _RESTORE_TIMESTAMP_IN_UTC),
    error="CloudError",
    paging=Paging("RestorableSqlResourcesGetResult"),
)

RESTORABLE_MONGODB_DATABASES_LIST = Operation(
    SERVICE,
    "RestorableMongodbDatabases_List",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.DocumentDB/locations/{location}/restorableDatabaseAccounts/{instanceId}"
        "/restorableMongodbDatabases"
    ),
    (SUBSCRIPTION_ID, _LOCATION, _INSTANCE_ID),
    error="CloudError",
    paging=Paging("RestorableMongodbDatabaseGetResult"),
)

RESTORABLE_MONGODB_COLLECTIONS_LIST = Operation(
    SERVICE,
    "RestorableMongodbCollections_List",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.DocumentDB/locations/{location}/restorableDatabaseAccounts/{instanceId}"
        "/restorableMongodbCollections"
    ),
    (
        SUBSCRIPTION_ID,
        _LOCATION,
        _INSTANCE_ID,
        Query("restorable_mongodb_database_rid", "restorableMongodbDatabaseRid"),
        _START_TIME,
        _END_TIME,
    ),
    error="CloudError",
    paging=Paging("RestorableMongodbCollectionGetResult"),
)

RESTORABLE_MONGODB_RESOURCES_LIST = Operation(
    SERVICE,
    "RestorableMongodbResources_List",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.DocumentDB/locations/{location}/restorableDatabaseAccounts/{instanceId}"
        "/restorableMongodbResources"
    ),
    (SUBSCRIPTION_ID, _LOCATION, _INSTANCE_ID, _RESTORE_LOCATION, _RESTORE_TIMESTAMP_IN_UTC),
    error="CloudError",
    paging=Paging("RestorableMongodbResourcesGetResult"),
)

RESTORABLE_GREMLIN_DATABASES_LIST = Operation(
    SERVICE,
    "RestorableGremlinDatabases_List",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.DocumentDB/locations/{location}/restorableDatabaseAccounts/{instanceId}"
        "/restorableGremlinDatabases"
    ),
    (SUBSCRIPTION_ID, _LOCATION, _INSTANCE_ID),
    error="CloudError",
    paging=Paging("RestorableGremlinDatabaseGetResult"),
)

RESTORABLE_GREMLIN_GRAPHS_LIST = Operation(
    SERVICE,
    "RestorableGremlinGraphs_List",
    "GET",
    SUBSCRIPTION
    + ("/providers/Microsoft.DocumentDB/locations/{location}/restorableDatabaseAccounts/{instanceId}/restorableGraphs"),
    (
        SUBSCRIPTION_ID,
        _LOCATION,
        _INSTANCE_ID,
        Query("restorable_gremlin_database_rid", "restorableGremlinDatabaseRid"),
        _START_TIME,
        _END_TIME,
    ),
    error="CloudError",
    paging=Paging("RestorableGremlinGraphGetResult"),
)

RESTORABLE_GREMLIN_RESOURCES_LIST = Operation(
    SERVICE,
    "RestorableGremlinResources_List",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.DocumentDB/locations/{location}/restorableDatabaseAccounts/{instanceId}"
        "/restorableGremlinResources"
    ),
    (SUBSCRIPTION_ID, _LOCATION, _INSTANCE_ID, _RESTORE_LOCATION, _RESTORE_TIMESTAMP_IN_UTC),
    error="CloudError",
    paging=Paging("RestorableGremlinResourcesGetResult"),
)

RESTORABLE_TABLES_LIST = Operation(
    SERVICE,
    "RestorableTables_List",
    "GET",
    SUBSCRIPTION
    + ("/providers/Microsoft.DocumentDB/locations/{location}/restorableDatabaseAccounts/{instanceId}/restorableTables"),
    (SUBSCRIPTION_ID, _LOCATION, _INSTANCE_ID, _START_TIME, _END_TIME),
    error="CloudError",
    paging=Paging("RestorableTableGetResult"),
)

RESTORABLE_TABLE_RESOURCES_LIST = Operation(
    SERVICE,
    "RestorableTableResources_List",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.DocumentDB/locations/{location}/restorableDatabaseAccounts/{instanceId}"
        "/restorableTableResources"
    ),
    (SUBSCRIPTION_ID, _LOCATION, _INSTANCE_ID, _RESTORE_LOCATION, _RESTORE_TIMESTAMP_IN_UTC),
    error="CloudError",
    paging=Paging("RestorableTableResourcesGetResult"),
)
