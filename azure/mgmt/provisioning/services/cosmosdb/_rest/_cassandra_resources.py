# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""REST operations of ``cosmosdb``, for both twins of its client: ``cassandra_resources``."""

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

_CASSANDRA_KEYSPACE_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/cassandraKeyspaces/{keyspaceName}"
)
_CASSANDRA_ROLE_DEFINITION_URL = (
    RESOURCE_GROUP
    + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/cassandraRoleDefinitions/{roleDefinitionId}"
)
_CASSANDRA_ROLE_ASSIGNMENT_URL = (
    RESOURCE_GROUP
    + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/cassandraRoleAssignments/{roleAssignmentId}"
)
_TABLE_URL = _CASSANDRA_KEYSPACE_URL + "/tables/{tableName}"
_CASSANDRA_KEYSPACE_THROUGHPUT_SETTINGS_DEFAULT_URL = _CASSANDRA_KEYSPACE_URL + "/throughputSettings/default"
_TABLE_THROUGHPUT_SETTINGS_DEFAULT_URL = _TABLE_URL + "/throughputSettings/default"

_ACCOUNT_NAME = Path("account_name", "accountName")
_KEYSPACE_NAME = Path("keyspace_name", "keyspaceName")
_TABLE_NAME = Path("table_name", "tableName")
_ROLE_DEFINITION_ID = Path("role_definition_id", "roleDefinitionId")
_ROLE_ASSIGNMENT_ID = Path("role_assignment_id", "roleAssignmentId")

CASSANDRA_RESOURCES_GET_CASSANDRA_KEYSPACE_THROUGHPUT = Operation(
    SERVICE,
    "CassandraResources_GetCassandraKeyspaceThroughput",
    "GET",
    _CASSANDRA_KEYSPACE_THROUGHPUT_SETTINGS_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _KEYSPACE_NAME),
    returns="ThroughputSettingsGetResults",
)

CASSANDRA_RESOURCES_UPDATE_CASSANDRA_KEYSPACE_THROUGHPUT = Operation(
    SERVICE,
    "CassandraResources_UpdateCassandraKeyspaceThroughput",
    "PUT",
    _CASSANDRA_KEYSPACE_THROUGHPUT_SETTINGS_DEFAULT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _KEYSPACE_NAME,
        Body("update_throughput_parameters", "ThroughputSettingsUpdateParameters"),
    ),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    long_running=LongRunning(),
)

CASSANDRA_RESOURCES_MIGRATE_CASSANDRA_KEYSPACE_TO_AUTOSCALE = Operation(
    SERVICE,
    "CassandraResources_MigrateCassandraKeyspaceToAutoscale",
    "POST",
    _CASSANDRA_KEYSPACE_THROUGHPUT_SETTINGS_DEFAULT_URL + "/migrateToAutoscale",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _KEYSPACE_NAME),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

CASSANDRA_RESOURCES_MIGRATE_CASSANDRA_KEYSPACE_TO_MANUAL_THROUGHPUT = Operation(
    SERVICE,
    "CassandraResources_MigrateCassandraKeyspaceToManualThroughput",
    "POST",
    _CASSANDRA_KEYSPACE_THROUGHPUT_SETTINGS_DEFAULT_URL + "/migrateToManualThroughput",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _KEYSPACE_NAME),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

CASSANDRA_RESOURCES_GET_CASSANDRA_TABLE_THROUGHPUT = Operation(
    SERVICE,
    "CassandraResources_GetCassandraTableThroughput",
    "GET",
    _TABLE_THROUGHPUT_SETTINGS_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _KEYSPACE_NAME, _TABLE_NAME),
    returns="ThroughputSettingsGetResults",
)

CASSANDRA_RESOURCES_UPDATE_CASSANDRA_TABLE_THROUGHPUT = Operation(
    SERVICE,
    "CassandraResources_UpdateCassandraTableThroughput",
    "PUT",
    _TABLE_THROUGHPUT_SETTINGS_DEFAULT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _KEYSPACE_NAME,
        _TABLE_NAME,
        Body("update_throughput_parameters", "ThroughputSettingsUpdateParameters"),
    ),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    long_running=LongRunning(),
)

CASSANDRA_RESOURCES_MIGRATE_CASSANDRA_TABLE_TO_AUTOSCALE = Operation(
    SERVICE,
    "CassandraResources_MigrateCassandraTableToAutoscale",
    "POST",
    _TABLE_THROUGHPUT_SETTINGS_DEFAULT_URL + "/migrateToAutoscale",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _KEYSPACE_NAME, _TABLE_NAME),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

CASSANDRA_RESOURCES_MIGRATE_CASSANDRA_TABLE_TO_MANUAL_THROUGHPUT = Operation(
    SERVICE,
    "CassandraResources_MigrateCassandraTableToManualThroughput",
    "POST",
    _TABLE_THROUGHPUT_SETTINGS_DEFAULT_URL + "/migrateToManualThroughput",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _KEYSPACE_NAME, _TABLE_NAME),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

CASSANDRA_RESOURCES_GET_CASSANDRA_KEYSPACE = Operation(
    SERVICE,
    "CassandraResources_GetCassandraKeyspace",
    "GET",
    _CASSANDRA_KEYSPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _KEYSPACE_NAME),
    returns="CassandraKeyspaceGetResults",
)

CASSANDRA_RESOURCES_CREATE_UPDATE_CASSANDRA_KEYSPACE = Operation(
    SERVICE,
    "CassandraResources_CreateUpdateCassandraKeyspace",
    "PUT",
    _CASSANDRA_KEYSPACE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _KEYSPACE_NAME,
        Body("create_update_cassandra_keyspace_parameters", "CassandraKeyspaceCreateUpdateParameters"),
    ),
    ok=(200, 202),
    returns="CassandraKeyspaceGetResults",
    long_running=LongRunning(),
)

CASSANDRA_RESOURCES_DELETE_CASSANDRA_KEYSPACE = Operation(
    SERVICE,
    "CassandraResources_DeleteCassandraKeyspace",
    "DELETE",
    _CASSANDRA_KEYSPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _KEYSPACE_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

CASSANDRA_RESOURCES_LIST_CASSANDRA_KEYSPACES = Operation(
    SERVICE,
    "CassandraResources_ListCassandraKeyspaces",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/cassandraKeyspaces",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    paging=Paging("CassandraKeyspaceGetResults"),
)

CASSANDRA_RESOURCES_GET_CASSANDRA_TABLE = Operation(
    SERVICE,
    "CassandraResources_GetCassandraTable",
    "GET",
    _TABLE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _KEYSPACE_NAME, _TABLE_NAME),
    returns="CassandraTableGetResults",
)

CASSANDRA_RESOURCES_CREATE_UPDATE_CASSANDRA_TABLE = Operation(
    SERVICE,
    "CassandraResources_CreateUpdateCassandraTable",
    "PUT",
    _TABLE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _KEYSPACE_NAME,
        _TABLE_NAME,
        Body("create_update_cassandra_table_parameters", "CassandraTableCreateUpdateParameters"),
    ),
    ok=(200, 202),
    returns="CassandraTableGetResults",
    long_running=LongRunning(),
)

CASSANDRA_RESOURCES_DELETE_CASSANDRA_TABLE = Operation(
    SERVICE,
    "CassandraResources_DeleteCassandraTable",
    "DELETE",
    _TABLE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _KEYSPACE_NAME, _TABLE_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

CASSANDRA_RESOURCES_LIST_CASSANDRA_TABLES = Operation(
    SERVICE,
    "CassandraResources_ListCassandraTables",
    "GET",
    _CASSANDRA_KEYSPACE_URL + "/tables",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _KEYSPACE_NAME),
    paging=Paging("CassandraTableGetResults"),
)

CASSANDRA_RESOURCES_GET_CASSANDRA_ROLE_DEFINITION = Operation(
    SERVICE,
    "CassandraResources_GetCassandraRoleDefinition",
    "GET",
    _CASSANDRA_ROLE_DEFINITION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _ROLE_DEFINITION_ID),
    returns="CassandraRoleDefinitionResource",
)

CASSANDRA_RESOURCES_CREATE_UPDATE_CASSANDRA_ROLE_DEFINITION = Operation(
    SERVICE,
    "CassandraResources_CreateUpdateCassandraRoleDefinition",
    "PUT",
    _CASSANDRA_ROLE_DEFINITION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _ROLE_DEFINITION_ID,
        Body("create_update_cassandra_role_definition_parameters", "CassandraRoleDefinitionResource"),
    ),
    ok=(200, 202),
    returns="CassandraRoleDefinitionResource",
    long_running=LongRunning(),
)

CASSANDRA_RESOURCES_DELETE_CASSANDRA_ROLE_DEFINITION = Operation(
    SERVICE,
    "CassandraResources_DeleteCassandraRoleDefinition",
    "DELETE",
    _CASSANDRA_ROLE_DEFINITION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _ROLE_DEFINITION_ID),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

CASSANDRA_RESOURCES_LIST_CASSANDRA_ROLE_DEFINITIONS = Operation(
    SERVICE,
    "CassandraResources_ListCassandraRoleDefinitions",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/cassandraRoleDefinitions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    paging=Paging("CassandraRoleDefinitionResource"),
)

CASSANDRA_RESOURCES_GET_CASSANDRA_ROLE_ASSIGNMENT = Operation(
    SERVICE,
    "CassandraResources_GetCassandraRoleAssignment",
    "GET",
    _CASSANDRA_ROLE_ASSIGNMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _ROLE_ASSIGNMENT_ID),
    returns="CassandraRoleAssignmentResource",
)

CASSANDRA_RESOURCES_CREATE_UPDATE_CASSANDRA_ROLE_ASSIGNMENT = Operation(
    SERVICE,
    "CassandraResources_CreateUpdateCassandraRoleAssignment",
    "PUT",
    _CASSANDRA_ROLE_ASSIGNMENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _ROLE_ASSIGNMENT_ID,
        Body("create_update_cassandra_role_assignment_parameters", "CassandraRoleAssignmentResource"),
    ),
    ok=(200, 202),
    returns="CassandraRoleAssignmentResource",
    long_running=LongRunning(),
)

CASSANDRA_RESOURCES_DELETE_CASSANDRA_ROLE_ASSIGNMENT = Operation(
    SERVICE,
    "CassandraResources_DeleteCassandraRoleAssignment",
    "DELETE",
    _CASSANDRA_ROLE_ASSIGNMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _ROLE_ASSIGNMENT_ID),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

CASSANDRA_RESOURCES_LIST_CASSANDRA_ROLE_ASSIGNMENTS = Operation(
    SERVICE,
    "CassandraResources_ListCassandraRoleAssignments",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/cassandraRoleAssignments",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    paging=Paging("CassandraRoleAssignmentResource"),
)
