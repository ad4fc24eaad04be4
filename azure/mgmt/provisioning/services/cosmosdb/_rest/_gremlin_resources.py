# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""REST operations of ``cosmosdb``, for both twins of its client: ``gremlin_resources``."""

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

_GREMLIN_DATABASE_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/gremlinDatabases/{databaseName}"
)
_GREMLIN_ROLE_DEFINITION_URL = (
    RESOURCE_GROUP
    + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/gremlinRoleDefinitions/{roleDefinitionId}"
)
_GREMLIN_ROLE_ASSIGNMENT_URL = (
    RESOURCE_GROUP
    + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/gremlinRoleAssignments/{roleAssignmentId}"
)
_GRAPH_URL = _GREMLIN_DATABASE_URL + "/graphs/{graphName}"
_GREMLIN_DATABASE_THROUGHPUT_SETTINGS_DEFAULT_URL = _GREMLIN_DATABASE_URL + "/throughputSettings/default"
_GRAPH_THROUGHPUT_SETTINGS_DEFAULT_URL = _GRAPH_URL + "/throughputSettings/default"

_ACCOUNT_NAME = Path("account_name", "accountName")
_DATABASE_NAME = Path("database_name", "databaseName")
_GRAPH_NAME = Path("graph_name", "graphName")
_ROLE_DEFINITION_ID = Path("role_definition_id", "roleDefinitionId")
_ROLE_ASSIGNMENT_ID = Path("role_assignment_id", "roleAssignmentId")

GREMLIN_RESOURCES_GET_GREMLIN_DATABASE_THROUGHPUT = Operation(
    SERVICE,
    "GremlinResources_GetGremlinDatabaseThroughput",
    "GET",
    _GREMLIN_DATABASE_THROUGHPUT_SETTINGS_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME),
    returns="ThroughputSettingsGetResults",
)

GREMLIN_RESOURCES_UPDATE_GREMLIN_DATABASE_THROUGHPUT = Operation(
    SERVICE,
    "GremlinResources_UpdateGremlinDatabaseThroughput",
    "PUT",
    _GREMLIN_DATABASE_THROUGHPUT_SETTINGS_DEFAULT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _DATABASE_NAME,
        Body("update_throughput_parameters", "ThroughputSettingsUpdateParameters"),
    ),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    long_running=LongRunning(),
)

GREMLIN_RESOURCES_MIGRATE_GREMLIN_DATABASE_TO_AUTOSCALE = Operation(
    SERVICE,
    "GremlinResources_MigrateGremlinDatabaseToAutoscale",
    "POST",
    _GREMLIN_DATABASE_THROUGHPUT_SETTINGS_DEFAULT_URL + "/migrateToAutoscale",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

GREMLIN_RESOURCES_MIGRATE_GREMLIN_DATABASE_TO_MANUAL_THROUGHPUT = Operation(
    SERVICE,
    "GremlinResources_MigrateGremlinDatabaseToManualThroughput",
    "POST",
    _GREMLIN_DATABASE_THROUGHPUT_SETTINGS_DEFAULT_URL + "/migrateToManualThroughput",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

GREMLIN_RESOURCES_GET_GREMLIN_GRAPH_THROUGHPUT = Operation(
    SERVICE,
    "GremlinResources_GetGremlinGraphThroughput",
    "GET",
    _GRAPH_THROUGHPUT_SETTINGS_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _GRAPH_NAME),
    returns="ThroughputSettingsGetResults",
)

GREMLIN_RESOURCES_UPDATE_GREMLIN_GRAPH_THROUGHPUT = Operation(
    SERVICE,
    "GremlinResources_UpdateGremlinGraphThroughput",
    "PUT",
    _GRAPH_THROUGHPUT_SETTINGS_DEFAULT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _DATABASE_NAME,
        _GRAPH_NAME,
        Body("update_throughput_parameters", "ThroughputSettingsUpdateParameters"),
    ),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    long_running=LongRunning(),
)

GREMLIN_RESOURCES_MIGRATE_GREMLIN_GRAPH_TO_AUTOSCALE = Operation(
    SERVICE,
    "GremlinResources_MigrateGremlinGraphToAutoscale",
    "POST",
    _GRAPH_THROUGHPUT_SETTINGS_DEFAULT_URL + "/migrateToAutoscale",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _GRAPH_NAME),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

GREMLIN_RESOURCES_MIGRATE_GREMLIN_GRAPH_TO_MANUAL_THROUGHPUT = Operation(
    SERVICE,
    "GremlinResources_MigrateGremlinGraphToManualThroughput",
    "POST",
    _GRAPH_THROUGHPUT_SETTINGS_DEFAULT_URL + "/migrateToManualThroughput",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _GRAPH_NAME),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

GREMLIN_RESOURCES_GET_GREMLIN_DATABASE = Operation(
    SERVICE,
    "GremlinResources_GetGremlinDatabase",
    "GET",
    _GREMLIN_DATABASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME),
    returns="GremlinDatabaseGetResults",
)

GREMLIN_RESOURCES_CREATE_UPDATE_GREMLIN_DATABASE = Operation(
    SERVICE,
    "GremlinResources_CreateUpdateGremlinDatabase",
    "PUT",
    _GREMLIN_DATABASE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _DATABASE_NAME,
        Body("create_update_gremlin_database_parameters", "GremlinDatabaseCreateUpdateParameters"),
    ),
    ok=(200, 202),
    returns="GremlinDatabaseGetResults",
    long_running=LongRunning(),
)

GREMLIN_RESOURCES_DELETE_GREMLIN_DATABASE = Operation(
    SERVICE,
    "GremlinResources_DeleteGremlinDatabase",
    "DELETE",
    _GREMLIN_DATABASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

GREMLIN_RESOURCES_LIST_GREMLIN_DATABASES = Operation(
    SERVICE,
    "GremlinResources_ListGremlinDatabases",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/gremlinDatabases",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    paging=Paging("GremlinDatabaseGetResults"),
)

GREMLIN_RESOURCES_GET_GREMLIN_GRAPH = Operation(
    SERVICE,
    "GremlinResources_GetGremlinGraph",
    "GET",
    _GRAPH_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _GRAPH_NAME),
    returns="GremlinGraphGetResults",
)

GREMLIN_RESOURCES_CREATE_UPDATE_GREMLIN_GRAPH = Operation(
    SERVICE,
    "GremlinResources_CreateUpdateGremlinGraph",
    "PUT",
    _GRAPH_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _DATABASE_NAME,
        _GRAPH_NAME,
        Body("create_update_gremlin_graph_parameters", "GremlinGraphCreateUpdateParameters"),
    ),
    ok=(200, 202),
    returns="GremlinGraphGetResults",
    long_running=LongRunning(),
)

GREMLIN_RESOURCES_DELETE_GREMLIN_GRAPH = Operation(
    SERVICE,
    "GremlinResources_DeleteGremlinGraph",
    "DELETE",
    _GRAPH_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _GRAPH_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

GREMLIN_RESOURCES_LIST_GREMLIN_GRAPHS = Operation(
    SERVICE,
    "GremlinResources_ListGremlinGraphs",
    "GET",
    _GREMLIN_DATABASE_URL + "/graphs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME),
    paging=Paging("GremlinGraphGetResults"),
)

GREMLIN_RESOURCES_RETRIEVE_CONTINUOUS_BACKUP_INFORMATION = Operation(
    SERVICE,
    "GremlinResources_RetrieveContinuousBackupInformation",
    "POST",
    _GRAPH_URL + "/retrieveContinuousBackupInformation",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _DATABASE_NAME,
        _GRAPH_NAME,
        Body("location", "ContinuousBackupRestoreLocation"),
    ),
    ok=(200, 202),
    returns="BackupInformation",
    error="CloudError",
    long_running=LongRunning(),
)

GREMLIN_RESOURCES_GET_GREMLIN_ROLE_DEFINITION = Operation(
    SERVICE,
    "GremlinResources_GetGremlinRoleDefinition",
    "GET",
    _GREMLIN_ROLE_DEFINITION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _ROLE_DEFINITION_ID),
    returns="GremlinRoleDefinitionResource",
)

GREMLIN_RESOURCES_CREATE_UPDATE_GREMLIN_ROLE_DEFINITION = Operation(
    SERVICE,
    "GremlinResources_CreateUpdateGremlinRoleDefinition",
    "PUT",
    _GREMLIN_ROLE_DEFINITION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _ROLE_DEFINITION_ID,
        Body("create_update_gremlin_role_definition_parameters", "GremlinRoleDefinitionResource"),
    ),
    ok=(200, 202),
    returns="GremlinRoleDefinitionResource",
    long_running=LongRunning(),
)

GREMLIN_RESOURCES_DELETE_GREMLIN_ROLE_DEFINITION = Operation(
    SERVICE,
    "GremlinResources_DeleteGremlinRoleDefinition",
    "DELETE",
    _GREMLIN_ROLE_DEFINITION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _ROLE_DEFINITION_ID),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

GREMLIN_RESOURCES_LIST_GREMLIN_ROLE_DEFINITIONS = Operation(
    SERVICE,
    "GremlinResources_ListGremlinRoleDefinitions",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/gremlinRoleDefinitions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    paging=Paging("GremlinRoleDefinitionResource"),
)

GREMLIN_RESOURCES_GET_GREMLIN_ROLE_ASSIGNMENT = Operation(
    SERVICE,
    "GremlinResources_GetGremlinRoleAssignment",
    "GET",
    _GREMLIN_ROLE_ASSIGNMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _ROLE_ASSIGNMENT_ID),
    returns="GremlinRoleAssignmentResource",
)

GREMLIN_RESOURCES_CREATE_UPDATE_GREMLIN_ROLE_ASSIGNMENT = Operation(
    SERVICE,
    "GremlinResources_CreateUpdateGremlinRoleAssignment",
    "PUT",
    _GREMLIN_ROLE_ASSIGNMENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _ROLE_ASSIGNMENT_ID,
        Body("create_update_gremlin_role_assignment_parameters", "GremlinRoleAssignmentResource"),
    ),
    ok=(200, 202),
    returns="GremlinRoleAssignmentResource",
    long_running=LongRunning(),
)

GREMLIN_RESOURCES_DELETE_GREMLIN_ROLE_ASSIGNMENT = Operation(
    SERVICE,
    "GremlinResources_DeleteGremlinRoleAssignment",
    "DELETE",
    _GREMLIN_ROLE_ASSIGNMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _ROLE_ASSIGNMENT_ID),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

GREMLIN_RESOURCES_LIST_GREMLIN_ROLE_ASSIGNMENTS = Operation(
    SERVICE,
    "GremlinResources_ListGremlinRoleAssignments",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/gremlinRoleAssignments",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    paging=Paging("GremlinRoleAssignmentResource"),
)
