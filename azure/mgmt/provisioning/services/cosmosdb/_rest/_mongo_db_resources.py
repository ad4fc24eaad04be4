# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""REST operations of ``cosmosdb``, for both twins of its client: ``mongo_db_resources``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
)
from .. import SERVICE

_MONGODB_DATABASE_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/mongodbDatabases/{databaseName}"
)
_MONGODB_ROLE_DEFINITION_URL = RESOURCE_GROUP + (
    "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/mongodbRoleDefinitions/{mongoRoleDefinitionId}"
)
_MONGODB_USER_DEFINITION_URL = RESOURCE_GROUP + (
    "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/mongodbUserDefinitions/{mongoUserDefinitionId}"
)
_MONGODB_DATABASE_THROUGHPUT_SETTINGS_DEFAULT_URL = _MONGODB_DATABASE_URL + "/throughputSettings/default"
_COLLECTION_URL = _MONGODB_DATABASE_URL + "/collections/{collectionName}"
_COLLECTION_THROUGHPUT_SETTINGS_DEFAULT_URL = _COLLECTION_URL + "/throughputSettings/default"

_ACCOUNT_NAME = Path("account_name", "accountName")
_DATABASE_NAME = Path("database_name", "databaseName")
_COLLECTION_NAME = Path("collection_name", "collectionName")
_MONGO_ROLE_DEFINITION_ID = Path("mongo_role_definition_id", "mongoRoleDefinitionId")
_MONGO_USER_DEFINITION_ID = Path("mongo_user_definition_id", "mongoUserDefinitionId")

MONGO_DB_RESOURCES_GET_MONGO_DB_DATABASE_THROUGHPUT = Operation(
    SERVICE,
    "MongoDBResources_GetMongoDbDatabaseThroughput",
    "GET",
    _MONGODB_DATABASE_THROUGHPUT_SETTINGS_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME),
    returns="ThroughputSettingsGetResults",
)

MONGO_DB_RESOURCES_UPDATE_MONGO_DB_DATABASE_THROUGHPUT = Operation(
    SERVICE,
    "MongoDBResources_UpdateMongoDbDatabaseThroughput",
    "PUT",
    _MONGODB_DATABASE_THROUGHPUT_SETTINGS_DEFAULT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _DATABASE_NAME,
        Body("update_throughput_parameters", "ThroughputSettingsUpdateParameters"),
    ),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

MONGO_DB_RESOURCES_MIGRATE_MONGO_DB_DATABASE_TO_AUTOSCALE = Operation(
    SERVICE,
    "MongoDBResources_MigrateMongoDbDatabaseToAutoscale",
    "POST",
    _MONGODB_DATABASE_THROUGHPUT_SETTINGS_DEFAULT_URL + "/migrateToAutoscale",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

MONGO_DB_RESOURCES_MIGRATE_MONGO_DB_DATABASE_TO_MANUAL_THROUGHPUT = Operation(
    SERVICE,
    "MongoDBResources_MigrateMongoDbDatabaseToManualThroughput",
    "POST",
    _MONGODB_DATABASE_THROUGHPUT_SETTINGS_DEFAULT_URL + "/migrateToManualThroughput",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

MONGO_DB_RESOURCES_GET_MONGO_DB_COLLECTION_THROUGHPUT = Operation(
    SERVICE,
    "MongoDBResources_GetMongoDbCollectionThroughput",
    "GET",
    _COLLECTION_THROUGHPUT_SETTINGS_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _COLLECTION_NAME),
    returns="ThroughputSettingsGetResults",
)

MONGO_DB_RESOURCES_UPDATE_MONGO_DB_COLLECTION_THROUGHPUT = Operation(
    SERVICE,
    "MongoDBResources_UpdateMongoDbCollectionThroughput",
    "PUT",
    _COLLECTION_THROUGHPUT_SETTINGS_DEFAULT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _DATABASE_NAME,
        _COLLECTION_NAME,
        Body("update_throughput_parameters", "ThroughputSettingsUpdateParameters"),
    ),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    long_running=LongRunning(),
)

MONGO_DB_RESOURCES_MIGRATE_MONGO_DB_COLLECTION_TO_AUTOSCALE = Operation(
    SERVICE,
    "MongoDBResources_MigrateMongoDbCollectionToAutoscale",
    "POST",
    _COLLECTION_THROUGHPUT_SETTINGS_DEFAULT_URL + "/migrateToAutoscale",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _COLLECTION_NAME),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

MONGO_DB_RESOURCES_MIGRATE_MONGO_DB_COLLECTION_TO_MANUAL_THROUGHPUT = Operation(
    SERVICE,
    "MongoDBResources_MigrateMongoDbCollectionToManualThroughput",
    "POST",
    _COLLECTION_THROUGHPUT_SETTINGS_DEFAULT_URL + "/migrateToManualThroughput",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _COLLECTION_NAME),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

MONGO_DB_RESOURCES_GET_MONGO_DB_DATABASE = Operation(
    SERVICE,
    "MongoDBResources_GetMongoDbDatabase",
    "GET",
    _MONGODB_DATABASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME),
    returns="MongoDBDatabaseGetResults",
)

MONGO_DB_RESOURCES_CREATE_UPDATE_MONGO_DB_DATABASE = Operation(
    SERVICE,
    "MongoDBResources_CreateUpdateMongoDbDatabase",
    "PUT",
    _MONGODB_DATABASE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _DATABASE_NAME,
        Body("create_update_mongo_db_database_parameters", "MongoDBDatabaseCreateUpdateParameters"),
    ),
    ok=(200, 202),
    returns="MongoDBDatabaseGetResults",
    long_running=LongRunning(),
)

MONGO_DB_RESOURCES_DELETE_MONGO_DB_DATABASE = Operation(
    SERVICE,
    "MongoDBResources_DeleteMongoDbDatabase",
    "DELETE",
    _MONGODB_DATABASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

MONGO_DB_RESOURCES_LIST_MONGO_DB_DATABASES = Operation(
    SERVICE,
    "MongoDBResources_ListMongoDbDatabases",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/mongodbDatabases",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    paging=Paging("MongoDBDatabaseGetResults"),
)

MONGO_DB_RESOURCES_GET_MONGO_DB_COLLECTION = Operation(
    SERVICE,
    "MongoDBResources_GetMongoDbCollection",
    "GET",
    _COLLECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _COLLECTION_NAME),
    returns="MongoDBCollectionGetResults",
)

MONGO_DB_RESOURCES_CREATE_UPDATE_MONGO_DB_COLLECTION = Operation(
    SERVICE,
    "MongoDBResources_CreateUpdateMongoDbCollection",
    "PUT",
    _COLLECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _DATABASE_NAME,
        _COLLECTION_NAME,
        Body("create_update_mongo_db_collection_parameters", "MongoDBCollectionCreateUpdateParameters"),
    ),
    ok=(200, 202),
    returns="MongoDBCollectionGetResults",
    long_running=LongRunning(),
)

MONGO_DB_RESOURCES_DELETE_MONGO_DB_COLLECTION = Operation(
    SERVICE,
    "MongoDBResources_DeleteMongoDbCollection",
    "DELETE",
    _COLLECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _COLLECTION_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

MONGO_DB_RESOURCES_LIST_MONGO_DB_COLLECTIONS = Operation(
    SERVICE,
    "MongoDBResources_ListMongoDbCollections",
    "GET",
    _MONGODB_DATABASE_URL + "/collections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME),
    paging=Paging("MongoDBCollectionGetResults"),
)

MONGO_DB_RESOURCES_RETRIEVE_CONTINUOUS_BACKUP_INFORMATION = Operation(
    SERVICE,
    "MongoDBResources_RetrieveContinuousBackupInformation",
    "POST",
    _COLLECTION_URL + "/retrieveContinuousBackupInformation",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _DATABASE_NAME,
        _COLLECTION_NAME,
        Body("location", "ContinuousBackupRestoreLocation"),
    ),
    ok=(200, 202),
    returns="BackupInformation",
    error="CloudError",
    long_running=LongRunning(),
)

MONGO_DB_RESOURCES_GET_MONGO_ROLE_DEFINITION = Operation(
    SERVICE,
    "MongoDBResources_GetMongoRoleDefinition",
    "GET",
    _MONGODB_ROLE_DEFINITION_URL,
    (SUBSCRIPTION_ID, _MONGO_ROLE_DEFINITION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    returns="MongoRoleDefinitionGetResults",
    error="CloudError",
)

MONGO_DB_RESOURCES_CREATE_UPDATE_MONGO_ROLE_DEFINITION = Operation(
    SERVICE,
    "MongoDBResources_CreateUpdateMongoRoleDefinition",
    "PUT",
    _MONGODB_ROLE_DEFINITION_URL,
    (
        SUBSCRIPTION_ID,
        _MONGO_ROLE_DEFINITION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        Body("create_update_mongo_role_definition_parameters", "MongoRoleDefinitionCreateUpdateParameters"),
    ),
    ok=(200, 202),
    returns="MongoRoleDefinitionGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

MONGO_DB_RESOURCES_DELETE_MONGO_ROLE_DEFINITION = Operation(
    SERVICE,
    "MongoDBResources_DeleteMongoRoleDefinition",
    "DELETE",
    _MONGODB_ROLE_DEFINITION_URL,
    (SUBSCRIPTION_ID, _MONGO_ROLE_DEFINITION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    ok=(200, 202, 204),
    error="CloudError",
    accept=None,
    long_running=LongRunning(),
)

MONGO_DB_RESOURCES_LIST_MONGO_ROLE_DEFINITIONS = Operation(
    SERVICE,
    "MongoDBResources_ListMongoRoleDefinitions",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/mongodbRoleDefinitions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    error="CloudError",
    paging=Paging("MongoRoleDefinitionGetResults"),
)

MONGO_DB_RESOURCES_GET_MONGO_USER_DEFINITION = Operation(
    SERVICE,
    "MongoDBResources_GetMongoUserDefinition",
    "GET",
    _MONGODB_USER_DEFINITION_URL,
    (SUBSCRIPTION_ID, _MONGO_USER_DEFINITION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    returns="MongoUserDefinitionGetResults",
    error="CloudError",
)

MONGO_DB_RESOURCES_CREATE_UPDATE_MONGO_USER_DEFINITION = Operation(
    SERVICE,
    "MongoDBResources_CreateUpdateMongoUserDefinition",
    "PUT",
    _MONGODB_USER_DEFINITION_URL,
    (
        SUBSCRIPTION_ID,
        _MONGO_USER_DEFINITION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        Body("create_update_mongo_user_definition_parameters", "MongoUserDefinitionCreateUpdateParameters"),
    ),
    ok=(200, 202),
    returns="MongoUserDefinitionGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

MONGO_DB_RESOURCES_DELETE_MONGO_USER_DEFINITION = Operation(
    SERVICE,
    "MongoDBResources_DeleteMongoUserDefinition",
    "DELETE",
    _MONGODB_USER_DEFINITION_URL,
    (SUBSCRIPTION_ID, _MONGO_USER_DEFINITION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    ok=(200, 202, 204),
    error="CloudError",
    accept=None,
    long_running=LongRunning(),
)

MONGO_DB_RESOURCES_LIST_MONGO_USER_DEFINITIONS = Operation(
    SERVICE,
    "MongoDBResources_ListMongoUserDefinitions",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/mongodbUserDefinitions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    error="CloudError",
    paging=Paging("MongoUserDefinitionGetResults"),
)
