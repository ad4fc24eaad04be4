# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""REST operations of ``cosmosdb``, for both twins of its client: ``sql_resources``."""

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

_SQL_DATABASE_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/sqlDatabases/{databaseName}"
)
_SQL_ROLE_DEFINITION_URL = (
    RESOURCE_GROUP
    + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/sqlRoleDefinitions/{roleDefinitionId}"
)
_SQL_ROLE_ASSIGNMENT_URL = (
    RESOURCE_GROUP
    + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/sqlRoleAssignments/{roleAssignmentId}"
)
_SQL_DATABASE_THROUGHPUT_SETTINGS_DEFAULT_URL = _SQL_DATABASE_URL + "/throughputSettings/default"
_CONTAINER_URL = _SQL_DATABASE_URL + "/containers/{containerName}"
_CLIENT_ENCRYPTION_KEY_URL = _SQL_DATABASE_URL + "/clientEncryptionKeys/{clientEncryptionKeyName}"
_TRIGGER_URL = _CONTAINER_URL + "/triggers/{triggerName}"
_CONTAINER_THROUGHPUT_SETTINGS_DEFAULT_URL = _CONTAINER_URL + "/throughputSettings/default"
_STORED_PROCEDURE_URL = _CONTAINER_URL + "/storedProcedures/{storedProcedureName}"
_USER_DEFINED_FUNCTION_URL = _CONTAINER_URL + "/userDefinedFunctions/{userDefinedFunctionName}"

_ACCOUNT_NAME = Path("account_name", "accountName")
_DATABASE_NAME = Path("database_name", "databaseName")
_CONTAINER_NAME = Path("container_name", "containerName")
_CLIENT_ENCRYPTION_KEY_NAME = Path("client_encryption_key_name", "clientEncryptionKeyName")
_STORED_PROCEDURE_NAME = Path("stored_procedure_name", "storedProcedureName")
_USER_DEFINED_FUNCTION_NAME = Path("user_defined_function_name", "userDefinedFunctionName")
_TRIGGER_NAME = Path("trigger_name", "triggerName")
_ROLE_DEFINITION_ID = Path("role_definition_id", "roleDefinitionId")
_ROLE_ASSIGNMENT_ID = Path("role_assignment_id", "roleAssignmentId")

SQL_RESOURCES_GET_SQL_DATABASE = Operation(
    SERVICE,
    "SqlResources_GetSqlDatabase",
    "GET",
    _SQL_DATABASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME),
    returns="SqlDatabaseGetResults",
)

SQL_RESOURCES_CREATE_UPDATE_SQL_DATABASE = Operation(
    SERVICE,
    "SqlResources_CreateUpdateSqlDatabase",
    "PUT",
    _SQL_DATABASE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _DATABASE_NAME,
        Body("create_update_sql_database_parameters", "SqlDatabaseCreateUpdateParameters"),
    ),
    ok=(200, 202),
    returns="SqlDatabaseGetResults",
    long_running=LongRunning(),
)

SQL_RESOURCES_DELETE_SQL_DATABASE = Operation(
    SERVICE,
    "SqlResources_DeleteSqlDatabase",
    "DELETE",
    _SQL_DATABASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

SQL_RESOURCES_LIST_SQL_DATABASES = Operation(
    SERVICE,
    "SqlResources_ListSqlDatabases",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/sqlDatabases",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    paging=Paging("SqlDatabaseGetResults"),
)

SQL_RESOURCES_GET_SQL_DATABASE_THROUGHPUT = Operation(
    SERVICE,
    "SqlResources_GetSqlDatabaseThroughput",
    "GET",
    _SQL_DATABASE_THROUGHPUT_SETTINGS_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME),
    returns="ThroughputSettingsGetResults",
)

SQL_RESOURCES_UPDATE_SQL_DATABASE_THROUGHPUT = Operation(
    SERVICE,
    "SqlResources_UpdateSqlDatabaseThroughput",
    "PUT",
    _SQL_DATABASE_THROUGHPUT_SETTINGS_DEFAULT_URL,
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

SQL_RESOURCES_MIGRATE_SQL_DATABASE_TO_AUTOSCALE = Operation(
    SERVICE,
    "SqlResources_MigrateSqlDatabaseToAutoscale",
    "POST",
    _SQL_DATABASE_THROUGHPUT_SETTINGS_DEFAULT_URL + "/migrateToAutoscale",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

SQL_RESOURCES_MIGRATE_SQL_DATABASE_TO_MANUAL_THROUGHPUT = Operation(
    SERVICE,
    "SqlResources_MigrateSqlDatabaseToManualThroughput",
    "POST",
    _SQL_DATABASE_THROUGHPUT_SETTINGS_DEFAULT_URL + "/migrateToManualThroughput",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

SQL_RESOURCES_GET_SQL_CONTAINER_THROUGHPUT = Operation(
    SERVICE,
    "SqlResources_GetSqlContainerThroughput",
    "GET",
    _CONTAINER_THROUGHPUT_SETTINGS_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _CONTAINER_NAME),
    returns="ThroughputSettingsGetResults",
)

SQL_RESOURCES_UPDATE_SQL_CONTAINER_THROUGHPUT = Operation(
    SERVICE,
    "SqlResources_UpdateSqlContainerThroughput",
    "PUT",
    _CONTAINER_THROUGHPUT_SETTINGS_DEFAULT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _DATABASE_NAME,
        _CONTAINER_NAME,
        Body("update_throughput_parameters", "ThroughputSettingsUpdateParameters"),
    ),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    long_running=LongRunning(),
)

SQL_RESOURCES_MIGRATE_SQL_CONTAINER_TO_AUTOSCALE = Operation(
    SERVICE,
    "SqlResources_MigrateSqlContainerToAutoscale",
    "POST",
    _CONTAINER_THROUGHPUT_SETTINGS_DEFAULT_URL + "/migrateToAutoscale",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _CONTAINER_NAME),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

SQL_RESOURCES_MIGRATE_SQL_CONTAINER_TO_MANUAL_THROUGHPUT = Operation(
    SERVICE,
    "SqlResources_MigrateSqlContainerToManualThroughput",
    "POST",
    _CONTAINER_THROUGHPUT_SETTINGS_DEFAULT_URL + "/migrateToManualThroughput",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _CONTAINER_NAME),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

SQL_RESOURCES_GET_CLIENT_ENCRYPTION_KEY = Operation(
    SERVICE,
    "SqlResources_GetClientEncryptionKey",
    "GET",
    _CLIENT_ENCRYPTION_KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _CLIENT_ENCRYPTION_KEY_NAME),
    returns="ClientEncryptionKeyGetResults",
)

SQL_RESOURCES_CREATE_UPDATE_CLIENT_ENCRYPTION_KEY = Operation(
    SERVICE,
    "SqlResources_CreateUpdateClientEncryptionKey",
    "PUT",
    _CLIENT_ENCRYPTION_KEY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _DATABASE_NAME,
        _CLIENT_ENCRYPTION_KEY_NAME,
        Body("create_update_client_encryption_key_parameters", "ClientEncryptionKeyCreateUpdateParameters"),
    ),
    ok=(200, 202),
    returns="ClientEncryptionKeyGetResults",
    long_running=LongRunning(),
)

SQL_RESOURCES_LIST_CLIENT_ENCRYPTION_KEYS = Operation(
    SERVICE,
    "SqlResources_ListClientEncryptionKeys",
    "GET",
    _SQL_DATABASE_URL + "/clientEncryptionKeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME),
    paging=Paging("ClientEncryptionKeyGetResults"),
)

SQL_RESOURCES_GET_SQL_CONTAINER = Operation(
    SERVICE,
    "SqlResources_GetSqlContainer",
    "GET",
    _CONTAINER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _CONTAINER_NAME),
    returns="SqlContainerGetResults",
)

SQL_RESOURCES_CREATE_UPDATE_SQL_CONTAINER = Operation(
    SERVICE,
    "SqlResources_CreateUpdateSqlContainer",
    "PUT",
    _CONTAINER_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _DATABASE_NAME,
        _CONTAINER_NAME,
        Body("create_update_sql_container_parameters", "SqlContainerCreateUpdateParameters"),
    ),
    ok=(200, 202),
    returns="SqlContainerGetResults",
    long_running=LongRunning(),
)

SQL_RESOURCES_DELETE_SQL_CONTAINER = Operation(
    SERVICE,
    "SqlResources_DeleteSqlContainer",
    "DELETE",
    _CONTAINER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _CONTAINER_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

SQL_RESOURCES_LIST_SQL_CONTAINERS = Operation(
    SERVICE,
    "SqlResources_ListSqlContainers",
    "GET",
    _SQL_DATABASE_URL + "/containers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME),
    paging=Paging("SqlContainerGetResults"),
)

SQL_RESOURCES_RETRIEVE_CONTINUOUS_BACKUP_INFORMATION = Operation(
    SERVICE,
    "SqlResources_RetrieveContinuousBackupInformation",
    "POST",
    _CONTAINER_URL + "/retrieveContinuousBackupInformation",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _DATABASE_NAME,
        _CONTAINER_NAME,
        Body("location", "ContinuousBackupRestoreLocation"),
    ),
    ok=(200, 202),
    returns="BackupInformation",
    error="CloudError",
    long_running=LongRunning(),
)

SQL_RESOURCES_GET_SQL_STORED_PROCEDURE = Operation(
    SERVICE,
    "SqlResources_GetSqlStoredProcedure",
    "GET",
    _STORED_PROCEDURE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _CONTAINER_NAME, _STORED_PROCEDURE_NAME),
    returns="SqlStoredProcedureGetResults",
)

SQL_RESOURCES_CREATE_UPDATE_SQL_STORED_PROCEDURE = Operation(
    SERVICE,
    "SqlResources_CreateUpdateSqlStoredProcedure",
    "PUT",
    _STORED_PROCEDURE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _DATABASE_NAME,
        _CONTAINER_NAME,
        _STORED_PROCEDURE_NAME,
        Body("create_update_sql_stored_procedure_parameters", "SqlStoredProcedureCreateUpdateParameters"),
    ),
    ok=(200, 202),
    returns="SqlStoredProcedureGetResults",
    long_running=LongRunning(),
)

SQL_RESOURCES_DELETE_SQL_STORED_PROCEDURE = Operation(
    SERVICE,
    "SqlResources_DeleteSqlStoredProcedure",
    "DELETE",
    _STORED_PROCEDURE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _CONTAINER_NAME, _STORED_PROCEDURE_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

SQL_RESOURCES_LIST_SQL_STORED_PROCEDURES = Operation(
    SERVICE,
    "SqlResources_ListSqlStoredProcedures",
    "GET",
    _CONTAINER_URL + "/storedProcedures",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _CONTAINER_NAME),
    error="CloudError",
    paging=Paging("SqlStoredProcedureGetResults"),
)

SQL_RESOURCES_GET_SQL_USER_DEFINED_FUNCTION = Operation(
    SERVICE,
    "SqlResources_GetSqlUserDefinedFunction",
    "GET",
    _USER_DEFINED_FUNCTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _CONTAINER_NAME, _USER_DEFINED_FUNCTION_NAME),
    returns="SqlUserDefinedFunctionGetResults",
)

SQL_RESOURCES_CREATE_UPDATE_SQL_USER_DEFINED_FUNCTION = Operation(
    SERVICE,
    "SqlResources_CreateUpdateSqlUserDefinedFunction",
    "PUT",
    _USER_DEFINED_FUNCTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _DATABASE_NAME,
        _CONTAINER_NAME,
        _USER_DEFINED_FUNCTION_NAME,
        Body("create_update_sql_user_defined_function_parameters", "SqlUserDefinedFunctionCreateUpdateParameters"),
    ),
    ok=(200, 202),
    returns="SqlUserDefinedFunctionGetResults",
    long_running=LongRunning(),
)

SQL_RESOURCES_DELETE_SQL_USER_DEFINED_FUNCTION = Operation(
    SERVICE,
    "SqlResources_DeleteSqlUserDefinedFunction",
    "DELETE",
    _USER_DEFINED_FUNCTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _CONTAINER_NAME, _USER_DEFINED_FUNCTION_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

SQL_RESOURCES_LIST_SQL_USER_DEFINED_FUNCTIONS = Operation(
    SERVICE,
    "SqlResources_ListSqlUserDefinedFunctions",
    "GET",
    _CONTAINER_URL + "/userDefinedFunctions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _CONTAINER_NAME),
    paging=Paging("SqlUserDefinedFunctionGetResults"),
)

SQL_RESOURCES_GET_SQL_TRIGGER = Operation(
    SERVICE,
    "SqlResources_GetSqlTrigger",
    "GET",
    _TRIGGER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _CONTAINER_NAME, _TRIGGER_NAME),
    returns="SqlTriggerGetResults",
)

SQL_RESOURCES_CREATE_UPDATE_SQL_TRIGGER = Operation(
    SERVICE,
    "SqlResources_CreateUpdateSqlTrigger",
    "PUT",
    _TRIGGER_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _DATABASE_NAME,
        _CONTAINER_NAME,
        _TRIGGER_NAME,
        Body("create_update_sql_trigger_parameters", "SqlTriggerCreateUpdateParameters"),
    ),
    ok=(200, 202),
    returns="SqlTriggerGetResults",
    long_running=LongRunning(),
)

SQL_RESOURCES_DELETE_SQL_TRIGGER = Operation(
    SERVICE,
    "SqlResources_DeleteSqlTrigger",
    "DELETE",
    _TRIGGER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _CONTAINER_NAME, _TRIGGER_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

SQL_RESOURCES_LIST_SQL_TRIGGERS = Operation(
    SERVICE,
    "SqlResources_ListSqlTriggers",
    "GET",
    _CONTAINER_URL + "/triggers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_NAME, _CONTAINER_NAME),
    paging=Paging("SqlTriggerGetResults"),
)

SQL_RESOURCES_GET_SQL_ROLE_DEFINITION = Operation(
    SERVICE,
    "SqlResources_GetSqlRoleDefinition",
    "GET",
    _SQL_ROLE_DEFINITION_URL,
    (SUBSCRIPTION_ID, _ROLE_DEFINITION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    returns="SqlRoleDefinitionGetResults",
    error="CloudError",
)

SQL_RESOURCES_CREATE_UPDATE_SQL_ROLE_DEFINITION = Operation(
    SERVICE,
    "SqlResources_CreateUpdateSqlRoleDefinition",
    "PUT",
    _SQL_ROLE_DEFINITION_URL,
    (
        SUBSCRIPTION_ID,
        _ROLE_DEFINITION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        Body("create_update_sql_role_definition_parameters", "SqlRoleDefinitionCreateUpdateParameters"),
    ),
    ok=(200, 202),
    returns="SqlRoleDefinitionGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

SQL_RESOURCES_DELETE_SQL_ROLE_DEFINITION = Operation(
    SERVICE,
    "SqlResources_DeleteSqlRoleDefinition",
    "DELETE",
    _SQL_ROLE_DEFINITION_URL,
    (SUBSCRIPTION_ID, _ROLE_DEFINITION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    ok=(200, 202, 204),
    error="CloudError",
    accept=None,
    long_running=LongRunning(),
)

SQL_RESOURCES_LIST_SQL_ROLE_DEFINITIONS = Operation(
    SERVICE,
    "SqlResources_ListSqlRoleDefinitions",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/sqlRoleDefinitions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    error="CloudError",
    paging=Paging("SqlRoleDefinitionGetResults"),
)

SQL_RESOURCES_GET_SQL_ROLE_ASSIGNMENT = Operation(
    SERVICE,
    "SqlResources_GetSqlRoleAssignment",
    "GET",
    _SQL_ROLE_ASSIGNMENT_URL,
    (SUBSCRIPTION_ID, _ROLE_ASSIGNMENT_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    returns="SqlRoleAssignmentGetResults",
    error="CloudError",
)

SQL_RESOURCES_CREATE_UPDATE_SQL_ROLE_ASSIGNMENT = Operation(
    SERVICE,
    "SqlResources_CreateUpdateSqlRoleAssignment",
    "PUT",
    _SQL_ROLE_ASSIGNMENT_URL,
    (
        SUBSCRIPTION_ID,
        _ROLE_ASSIGNMENT_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        Body("create_update_sql_role_assignment_parameters", "SqlRoleAssignmentCreateUpdateParameters"),
    ),
    ok=(200, 202),
    returns="SqlRoleAssignmentGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

SQL_RESOURCES_DELETE_SQL_ROLE_ASSIGNMENT = Operation(
    SERVICE,
    "SqlResources_DeleteSqlRoleAssignment",
    "DELETE",
    _SQL_ROLE_ASSIGNMENT_URL,
    (SUBSCRIPTION_ID, _ROLE_ASSIGNMENT_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    ok=(200, 202, 204),
    error="CloudError",
    accept=None,
    long_running=LongRunning(),
)

SQL_RESOURCES_LIST_SQL_ROLE_ASSIGNMENTS = Operation(
    SERVICE,
    "SqlResources_ListSqlRoleAssignments",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}/sqlRoleAssignments",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    error="CloudError",
    paging=Paging("SqlRoleAssignmentGetResults"),
)
