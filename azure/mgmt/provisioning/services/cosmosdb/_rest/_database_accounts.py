# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""REST operations of ``cosmosdb``, for both twins of its client: ``database_accounts``."""

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

_DATABASE_ACCOUNT_URL = RESOURCE_GROUP + "/providers/Microsoft.DocumentDB/databaseAccounts/{accountName}"
_READONLYKEYS_URL = _DATABASE_ACCOUNT_URL + "/readonlykeys"
_TABLE_URL = _DATABASE_ACCOUNT_URL + "/tables/{tableName}"
_SERVICE_URL = _DATABASE_ACCOUNT_URL + "/services/{serviceName}"
_TABLE_ROLE_DEFINITION_URL = _DATABASE_ACCOUNT_URL + "/tableRoleDefinitions/{roleDefinitionId}"
_TABLE_ROLE_ASSIGNMENT_URL = _DATABASE_ACCOUNT_URL + "/tableRoleAssignments/{roleAssignmentId}"
_MONGO_MI_ROLE_DEFINITION_URL = _DATABASE_ACCOUNT_URL + "/mongoMIRoleDefinitions/{roleDefinitionId}"
_MONGO_MI_ROLE_ASSIGNMENT_URL = _DATABASE_ACCOUNT_URL + "/mongoMIRoleAssignments/{roleAssignmentId}"
_NOTEBOOK_WORKSPACE_URL = _DATABASE_ACCOUNT_URL + "/notebookWorkspaces/{notebookWorkspaceName}"
_DEFAULT_URL = _TABLE_URL + "/throughputSettings/default"
_PRIVATE_ENDPOINT_CONNECTION_URL = _DATABASE_ACCOUNT_URL + "/privateEndpointConnections/{privateEndpointConnectionName}"

_ACCOUNT_NAME = Path("account_name", "accountName")
_TABLE_NAME = Path("table_name", "tableName")
_ROLE_DEFINITION_ID = Path("role_definition_id", "roleDefinitionId")
_ROLE_ASSIGNMENT_ID = Path("role_assignment_id", "roleAssignmentId")
_NOTEBOOK_WORKSPACE_NAME = Path("notebook_workspace_name", "notebookWorkspaceName", type="NotebookWorkspaceName")
_PRIVATE_ENDPOINT_CONNECTION_NAME = Path("private_endpoint_connection_name", "privateEndpointConnectionName")
_DATABASE_RID = Path("database_rid", "databaseRid")
_COLLECTION_RID = Path("collection_rid", "collectionRid")
_REGION = Path("region", "region")
_TARGET_REGION = Path("target_region", "targetRegion")
_PARTITION_KEY_RANGE_ID = Path("partition_key_range_id", "partitionKeyRangeId")
_SERVICE_NAME = Path("service_name", "serviceName")

DATABASE_ACCOUNTS_GET = Operation(
    SERVICE,
    "DatabaseAccounts_Get",
    "GET",
    _DATABASE_ACCOUNT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    returns="DatabaseAccountGetResults",
)

DATABASE_ACCOUNTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DatabaseAccounts_CreateOrUpdate",
    "PUT",
    _DATABASE_ACCOUNT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        Body("create_update_parameters", "DatabaseAccountCreateUpdateParameters"),
    ),
    returns="DatabaseAccountGetResults",
    long_running=LongRunning(),
)

DATABASE_ACCOUNTS_UPDATE = Operation(
    SERVICE,
    "DatabaseAccounts_Update",
    "PATCH",
    _DATABASE_ACCOUNT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Body("update_parameters", "DatabaseAccountUpdateParameters")),
    returns="DatabaseAccountGetResults",
    long_running=LongRunning(),
)

DATABASE_ACCOUNTS_DELETE = Operation(
    SERVICE,
    "DatabaseAccounts_Delete",
    "DELETE",
    _DATABASE_ACCOUNT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

DATABASE_ACCOUNTS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "DatabaseAccounts_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.DocumentDB/databaseAccounts",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("DatabaseAccountGetResults"),
)

DATABASE_ACCOUNTS_LIST = Operation(
    SERVICE,
    "DatabaseAccounts_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.DocumentDB/databaseAccounts",
    (SUBSCRIPTION_ID,),
    paging=Paging("DatabaseAccountGetResults"),
)

DATABASE_ACCOUNTS_FAILOVER_PRIORITY_CHANGE = Operation(
    SERVICE,
    "DatabaseAccounts_FailoverPriorityChange",
    "POST",
    _DATABASE_ACCOUNT_URL + "/failoverPriorityChange",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Body("failover_parameters", "FailoverPolicies")),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

DATABASE_ACCOUNTS_LIST_KEYS = Operation(
    SERVICE,
    "DatabaseAccounts_ListKeys",
    "POST",
    _DATABASE_ACCOUNT_URL + "/listKeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    returns="DatabaseAccountListKeysResult",
)

DATABASE_ACCOUNTS_LIST_CONNECTION_STRINGS = Operation(
    SERVICE,
    "DatabaseAccounts_ListConnectionStrings",
    "POST",
    _DATABASE_ACCOUNT_URL + "/listConnectionStrings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    returns="DatabaseAccountListConnectionStringsResult",
)

DATABASE_ACCOUNTS_OFFLINE_REGION = Operation(
    SERVICE,
    "DatabaseAccounts_OfflineRegion",
    "POST",
    _DATABASE_ACCOUNT_URL + "/offlineRegion",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        Body("region_parameter_for_offline", "RegionForOnlineOffline"),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

DATABASE_ACCOUNTS_ONLINE_REGION = Operation(
    SERVICE,
    "DatabaseAccounts_OnlineRegion",
    "POST",
    _DATABASE_ACCOUNT_URL + "/onlineRegion",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        Body("region_parameter_for_online", "RegionForOnlineOffline"),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

DATABASE_ACCOUNTS_GET_READ_ONLY_KEYS = Operation(
    SERVICE,
    "DatabaseAccounts_GetReadOnlyKeys",
    "GET",
    _READONLYKEYS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    returns="DatabaseAccountListReadOnlyKeysResult",
)

DATABASE_ACCOUNTS_LIST_READ_ONLY_KEYS = Operation(
    SERVICE,
    "DatabaseAccounts_ListReadOnlyKeys",
    "POST",
    _READONLYKEYS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    returns="DatabaseAccountListReadOnlyKeysResult",
)

DATABASE_ACCOUNTS_REGENERATE_KEY = Operation(
    SERVICE,
    "DatabaseAccounts_RegenerateKey",
    "POST",
    _DATABASE_ACCOUNT_URL + "/regenerateKey",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        Body("key_to_regenerate", "DatabaseAccountRegenerateKeyParameters"),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

DATABASE_ACCOUNTS_LIST_METRICS = Operation(
    SERVICE,
    "DatabaseAccounts_ListMetrics",
    "GET",
    _DATABASE_ACCOUNT_URL + "/metrics",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Query("filter", "$filter", required=True)),
    paging=Paging("Metric"),
)

DATABASE_ACCOUNTS_LIST_USAGES = Operation(
    SERVICE,
    "DatabaseAccounts_ListUsages",
    "GET",
    _DATABASE_ACCOUNT_URL + "/usages",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Query("filter", "$filter")),
    paging=Paging("Usage"),
)

DATABASE_ACCOUNTS_LIST_METRIC_DEFINITIONS = Operation(
    SERVICE,
    "DatabaseAccounts_ListMetricDefinitions",
    "GET",
    _DATABASE_ACCOUNT_URL + "/metricDefinitions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    paging=Paging("MetricDefinition"),
)

DATABASE_ACCOUNTS_CHECK_NAME_EXISTS = Operation(
    SERVICE,
    "DatabaseAccounts_CheckNameExists",
    "HEAD",
    "/providers/Microsoft.DocumentDB/databaseAccountNames/{accountName}",
    (_ACCOUNT_NAME,),
    ok=(200, 404),
    returns="head",
    accept=None,
)

TABLE_RESOURCES_GET_TABLE_THROUGHPUT = Operation(
    SERVICE,
    "TableResources_GetTableThroughput",
    "GET",
    _DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _TABLE_NAME),
    returns="ThroughputSettingsGetResults",
)

TABLE_RESOURCES_UPDATE_TABLE_THROUGHPUT = Operation(
    SERVICE,
    "TableResources_UpdateTableThroughput",
    "PUT",
    _DEFAULT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _TABLE_NAME,
        Body("update_throughput_parameters", "ThroughputSettingsUpdateParameters"),
    ),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    long_running=LongRunning(),
)

TABLE_RESOURCES_MIGRATE_TABLE_TO_AUTOSCALE = Operation(
    SERVICE,
    "TableResources_MigrateTableToAutoscale",
    "POST",
    _DEFAULT_URL + "/migrateToAutoscale",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _TABLE_NAME),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

TABLE_RESOURCES_MIGRATE_TABLE_TO_MANUAL_THROUGHPUT = Operation(
    SERVICE,
    "TableResources_MigrateTableToManualThroughput",
    "POST",
    _DEFAULT_URL + "/migrateToManualThroughput",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _TABLE_NAME),
    ok=(200, 202),
    returns="ThroughputSettingsGetResults",
    error="CloudError",
    long_running=LongRunning(),
)

TABLE_RESOURCES_GET_TABLE = Operation(
    SERVICE,
    "TableResources_GetTable",
    "GET",
    _TABLE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _TABLE_NAME),
    returns="TableGetResults",
)

TABLE_RESOURCES_CREATE_UPDATE_TABLE = Operation(
    SERVICE,
    "TableResources_CreateUpdateTable",
    "PUT",
    _TABLE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _TABLE_NAME,
        Body("create_update_table_parameters", "TableCreateUpdateParameters"),
    ),
    ok=(200, 202),
    returns="TableGetResults",
    long_running=LongRunning(),
)

TABLE_RESOURCES_DELETE_TABLE = Operation(
    SERVICE,
    "TableResources_DeleteTable",
    "DELETE",
    _TABLE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _TABLE_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

TABLE_RESOURCES_LIST_TABLES = Operation(
    SERVICE,
    "TableResources_ListTables",
    "GET",
    _DATABASE_ACCOUNT_URL + "/tables",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    paging=Paging("TableGetResults"),
)

TABLE_RESOURCES_RETRIEVE_CONTINUOUS_BACKUP_INFORMATION = Operation(
    SERVICE,
    "TableResources_RetrieveContinuousBackupInformation",
    "POST",
    _TABLE_URL + "/retrieveContinuousBackupInformation",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _TABLE_NAME,
        Body("location", "ContinuousBackupRestoreLocation"),
    ),
    ok=(200, 202),
    returns="BackupInformation",
    error="CloudError",
    long_running=LongRunning(),
)

TABLE_RESOURCES_GET_TABLE_ROLE_DEFINITION = Operation(
    SERVICE,
    "TableResources_GetTableRoleDefinition",
    "GET",
    _TABLE_ROLE_DEFINITION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _ROLE_DEFINITION_ID),
    returns="TableRoleDefinitionResource",
)

TABLE_RESOURCES_CREATE_UPDATE_TABLE_ROLE_DEFINITION = Operation(
    SERVICE,
    "TableResources_CreateUpdateTableRoleDefinition",
    "PUT",
    _TABLE_ROLE_DEFINITION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _ROLE_DEFINITION_ID,
        Body("create_update_table_role_definition_parameters", "TableRoleDefinitionResource"),
    ),
    ok=(200, 202),
    returns="TableRoleDefinitionResource",
    long_running=LongRunning(),
)

TABLE_RESOURCES_DELETE_TABLE_ROLE_DEFINITION = Operation(
    SERVICE,
    "TableResources_DeleteTableRoleDefinition",
    "DELETE",
    _TABLE_ROLE_DEFINITION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _ROLE_DEFINITION_ID),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

TABLE_RESOURCES_LIST_TABLE_ROLE_DEFINITIONS = Operation(
    SERVICE,
    "TableResources_ListTableRoleDefinitions",
    "GET",
    _DATABASE_ACCOUNT_URL + "/tableRoleDefinitions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    paging=Paging("TableRoleDefinitionResource"),
)

TABLE_RESOURCES_GET_TABLE_ROLE_ASSIGNMENT = Operation(
    SERVICE,
    "TableResources_GetTableRoleAssignment",
    "GET",
    _TABLE_ROLE_ASSIGNMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _ROLE_ASSIGNMENT_ID),
    returns="TableRoleAssignmentResource",
)

TABLE_RESOURCES_CREATE_UPDATE_TABLE_ROLE_ASSIGNMENT = Operation(
    SERVICE,
    "TableResources_CreateUpdateTableRoleAssignment",
    "PUT",
    _TABLE_ROLE_ASSIGNMENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _ROLE_ASSIGNMENT_ID,
        Body("create_update_table_role_assignment_parameters", "TableRoleAssignmentResource"),
    ),
    ok=(200, 202),
    returns="TableRoleAssignmentResource",
    long_running=LongRunning(),
)

TABLE_RESOURCES_DELETE_TABLE_ROLE_ASSIGNMENT = Operation(
    SERVICE,
    "TableResources_DeleteTableRoleAssignment",
    "DELETE",
    _TABLE_ROLE_ASSIGNMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _ROLE_ASSIGNMENT_ID),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

TABLE_RESOURCES_LIST_TABLE_ROLE_ASSIGNMENTS = Operation(
    SERVICE,
    "TableResources_ListTableRoleAssignments",
    "GET",
    _DATABASE_ACCOUNT_URL + "/tableRoleAssignments",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    paging=Paging("TableRoleAssignmentResource"),
)

NOTEBOOK_WORKSPACES_GET = Operation(
    SERVICE,
    "NotebookWorkspaces_Get",
    "GET",
    _NOTEBOOK_WORKSPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _NOTEBOOK_WORKSPACE_NAME),
    returns="NotebookWorkspace",
)

NOTEBOOK_WORKSPACES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "NotebookWorkspaces_CreateOrUpdate",
    "PUT",
    _NOTEBOOK_WORKSPACE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _NOTEBOOK_WORKSPACE_NAME,
        Body("notebook_create_update_parameters", "NotebookWorkspaceCreateUpdateParameters"),
    ),
    returns="NotebookWorkspace",
    long_running=LongRunning(),
)

NOTEBOOK_WORKSPACES_DELETE = Operation(
    SERVICE,
    "NotebookWorkspaces_Delete",
    "DELETE",
    _NOTEBOOK_WORKSPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _NOTEBOOK_WORKSPACE_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

NOTEBOOK_WORKSPACES_LIST_BY_DATABASE_ACCOUNT = Operation(
    SERVICE,
    "NotebookWorkspaces_ListByDatabaseAccount",
    "GET",
    _DATABASE_ACCOUNT_URL + "/notebookWorkspaces",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    paging=Paging("NotebookWorkspace"),
)

NOTEBOOK_WORKSPACES_LIST_CONNECTION_INFO = Operation(
    SERVICE,
    "NotebookWorkspaces_ListConnectionInfo",
    "POST",
    _NOTEBOOK_WORKSPACE_URL + "/listConnectionInfo",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _NOTEBOOK_WORKSPACE_NAME),
    returns="NotebookWorkspaceConnectionInfoResult",
)

NOTEBOOK_WORKSPACES_REGENERATE_AUTH_TOKEN = Operation(
    SERVICE,
    "NotebookWorkspaces_RegenerateAuthToken",
    "POST",
    _NOTEBOOK_WORKSPACE_URL + "/regenerateAuthToken",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _NOTEBOOK_WORKSPACE_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

NOTEBOOK_WORKSPACES_START = Operation(
    SERVICE,
    "NotebookWorkspaces_Start",
    "POST",
    _NOTEBOOK_WORKSPACE_URL + "/start",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _NOTEBOOK_WORKSPACE_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

PRIVATE_ENDPOINT_CONNECTIONS_GET = Operation(
    SERVICE,
    "PrivateEndpointConnections_Get",
    "GET",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    returns="PrivateEndpointConnection",
)

PRIVATE_ENDPOINT_CONNECTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "PrivateEndpointConnections_CreateOrUpdate",
    "PUT",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _PRIVATE_ENDPOINT_CONNECTION_NAME,
        Body("parameters", "PrivateEndpointConnection"),
    ),
    ok=(200, 202),
    returns="PrivateEndpointConnection",
    long_running=LongRunning(),
)

PRIVATE_ENDPOINT_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "PrivateEndpointConnections_Delete",
    "DELETE",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

PRIVATE_ENDPOINT_CONNECTIONS_LIST_BY_DATABASE_ACCOUNT = Operation(
    SERVICE,
    "PrivateEndpointConnections_ListByDatabaseAccount",
    "GET",
    _DATABASE_ACCOUNT_URL + "/privateEndpointConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    paging=Paging("PrivateEndpointConnection"),
)

PRIVATE_LINK_RESOURCES_GET = Operation(
    SERVICE,
    "PrivateLinkResources_Get",
    "GET",
    _DATABASE_ACCOUNT_URL + "/privateLinkResources/{groupName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Path("group_name", "groupName")),
    returns="PrivateLinkResource",
)

PRIVATE_LINK_RESOURCES_LIST_BY_DATABASE_ACCOUNT = Operation(
    SERVICE,
    "PrivateLinkResources_ListByDatabaseAccount",
    "GET",
    _DATABASE_ACCOUNT_URL + "/privateLinkResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    paging=Paging("PrivateLinkResource"),
)

DATABASE_LIST_METRICS = Operation(
    SERVICE,
    "Database_ListMetrics",
    "GET",
    _DATABASE_ACCOUNT_URL + "/databases/{databaseRid}/metrics",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_RID, Query("filter", "$filter", required=True)),
    paging=Paging("Metric"),
)

DATABASE_LIST_USAGES = Operation(
    SERVICE,
    "Database_ListUsages",
    "GET",
    _DATABASE_ACCOUNT_URL + "/databases/{databaseRid}/usages",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_RID, Query("filter", "$filter")),
    paging=Paging("Usage"),
)

DATABASE_LIST_METRIC_DEFINITIONS = Operation(
    SERVICE,
    "Database_ListMetricDefinitions",
    "GET",
    _DATABASE_ACCOUNT_URL + "/databases/{databaseRid}/metricDefinitions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_RID),
    paging=Paging("MetricDefinition"),
)

COLLECTION_LIST_METRICS = Operation(
    SERVICE,
    "Collection_ListMetrics",
    "GET",
    _DATABASE_ACCOUNT_URL + "/databases/{databaseRid}/collections/{collectionRid}/metrics",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _DATABASE_RID,
        _COLLECTION_RID,
        Query("filter", "$filter", required=True),
    ),
    paging=Paging("Metric"),
)

COLLECTION_LIST_USAGES = Operation(
    SERVICE,
    "Collection_ListUsages",
    "GET",
    _DATABASE_ACCOUNT_URL + "/databases/{databaseRid}/collections/{collectionRid}/usages",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_RID, _COLLECTION_RID, Query("filter", "$filter")),
    paging=Paging("Usage"),
)

COLLECTION_LIST_METRIC_DEFINITIONS = Operation(
    SERVICE,
    "Collection_ListMetricDefinitions",
    "GET",
    _DATABASE_ACCOUNT_URL + "/databases/{databaseRid}/collections/{collectionRid}/metricDefinitions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_RID, _COLLECTION_RID),
    paging=Paging("MetricDefinition"),
)

COLLECTION_REGION_LIST_METRICS = Operation(
    SERVICE,
    "CollectionRegion_ListMetrics",
    "GET",
    _DATABASE_ACCOUNT_URL + "/region/{region}/databases/{databaseRid}/collections/{collectionRid}/metrics",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _REGION,
        _DATABASE_RID,
        _COLLECTION_RID,
        Query("filter", "$filter", required=True),
    ),
    paging=Paging("Metric"),
)

DATABASE_ACCOUNT_REGION_LIST_METRICS = Operation(
    SERVICE,
    "DatabaseAccountRegion_ListMetrics",
    "GET",
    _DATABASE_ACCOUNT_URL + "/region/{region}/metrics",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _REGION, Query("filter", "$filter", required=True)),
    paging=Paging("Metric"),
)

PERCENTILE_SOURCE_TARGET_LIST_METRICS = Operation(
    SERVICE,
    "PercentileSourceTarget_ListMetrics",
    "GET",
    _DATABASE_ACCOUNT_URL + "/sourceRegion/{sourceRegion}/targetRegion/{targetRegion}/percentile/metrics",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        Path("source_region", "sourceRegion"),
        _TARGET_REGION,
        Query("filter", "$filter", required=True),
    ),
    paging=Paging("PercentileMetric"),
)

PERCENTILE_TARGET_LIST_METRICS = Operation(
    SERVICE,
    "PercentileTarget_ListMetrics",
    "GET",
    _DATABASE_ACCOUNT_URL + "/targetRegion/{targetRegion}/percentile/metrics",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _TARGET_REGION, Query("filter", "$filter", required=True)),
    paging=Paging("PercentileMetric"),
)

PERCENTILE_LIST_METRICS = Operation(
    SERVICE,
    "Percentile_ListMetrics",
    "GET",
    _DATABASE_ACCOUNT_URL + "/percentile/metrics",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Query("filter", "$filter", required=True)),
    paging=Paging("PercentileMetric"),
)

COLLECTION_PARTITION_REGION_LIST_METRICS = Operation(
    SERVICE,
    "CollectionPartitionRegion_ListMetrics",
    "GET",
    _DATABASE_ACCOUNT_URL + "/region/{region}/databases/{databaseRid}/collections/{collectionRid}/partitions/metrics",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _REGION,
        _DATABASE_RID,
        _COLLECTION_RID,
        Query("filter", "$filter", required=True),
    ),
    paging=Paging("PartitionMetric"),
)

COLLECTION_PARTITION_LIST_METRICS = Operation(
    SERVICE,
    "CollectionPartition_ListMetrics",
    "GET",
    _DATABASE_ACCOUNT_URL + "/databases/{databaseRid}/collections/{collectionRid}/partitions/metrics",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _DATABASE_RID,
        _COLLECTION_RID,
        Query("filter", "$filter", required=True),
    ),
    paging=Paging("PartitionMetric"),
)

COLLECTION_PARTITION_LIST_USAGES = Operation(
    SERVICE,
    "CollectionPartition_ListUsages",
    "GET",
    _DATABASE_ACCOUNT_URL + "/databases/{databaseRid}/collections/{collectionRid}/partitions/usages",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _DATABASE_RID, _COLLECTION_RID, Query("filter", "$filter")),
    paging=Paging("PartitionUsage"),
)

PARTITION_KEY_RANGE_ID_LIST_METRICS = Operation(
    SERVICE,
    "PartitionKeyRangeId_ListMetrics",
    "GET",
    _DATABASE_ACCOUNT_URL
    + "/databases/{databaseRid}/collections/{collectionRid}/partitionKeyRangeId/{partitionKeyRangeId}/metrics",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _DATABASE_RID,
        _COLLECTION_RID,
        _PARTITION_KEY_RANGE_ID,
        Query("filter", "$filter", required=True),
    ),
    paging=Paging("PartitionMetric"),
)

PARTITION_KEY_RANGE_ID_REGION_LIST_METRICS = Operation(
    SERVICE,
    "PartitionKeyRangeIdRegion_ListMetrics",
    "GET",
    _DATABASE_ACCOUNT_URL
    + (
        "/region/{region}/databases/{databaseRid}/collections/{collectionRid}/partitionKeyRangeId"
        "/{partitionKeyRangeId}/metrics"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _REGION,
        _DATABASE_RID,
        _COLLECTION_RID,
        _PARTITION_KEY_RANGE_ID,
        Query("filter", "$filter", required=True),
    ),
    paging=Paging("PartitionMetric"),
)

SERVICE_GET = Operation(
    SERVICE,
    "Service_Get",
    "GET",
    _SERVICE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _SERVICE_NAME),
    returns="ServiceResource",
    error="CloudError",
)

SERVICE_CREATE = Operation(
    SERVICE,
    "Service_Create",
    "PUT",
    _SERVICE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _SERVICE_NAME,
        Body("create_update_parameters", "ServiceResourceCreateUpdateParameters"),
    ),
    ok=(200, 202),
    returns="ServiceResource",
    error="CloudError",
    long_running=LongRunning(),
)

SERVICE_DELETE = Operation(
    SERVICE,
    "Service_Delete",
    "DELETE",
    _SERVICE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _SERVICE_NAME),
    ok=(200, 202, 204),
    error="CloudError",
    accept=None,
    long_running=LongRunning(),
)

SERVICE_LIST = Operation(
    SERVICE,
    "Service_List",
    "GET",
    _DATABASE_ACCOUNT_URL + "/services",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    error="CloudError",
    paging=Paging("ServiceResource"),
)

MONGO_MI_RESOURCES_GET_MONGO_MI_ROLE_DEFINITION = Operation(
    SERVICE,
    "MongoMIResources_GetMongoMiRoleDefinition",
    "GET",
    _MONGO_MI_ROLE_DEFINITION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _ROLE_DEFINITION_ID),
    returns="MongoMIRoleDefinitionResource",
)

MONGO_MI_RESOURCES_CREATE_UPDATE_MONGO_MI_ROLE_DEFINITION = Operation(
    SERVICE,
    "MongoMIResources_CreateUpdateMongoMiRoleDefinition",
    "PUT",
    _MONGO_MI_ROLE_DEFINITION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _ROLE_DEFINITION_ID,
        Body("create_update_mongo_mi_role_definition_parameters", "MongoMIRoleDefinitionResource"),
    ),
    ok=(200, 202),
    returns="MongoMIRoleDefinitionResource",
    long_running=LongRunning(),
)

MONGO_MI_RESOURCES_DELETE_MONGO_MI_ROLE_DEFINITION = Operation(
    SERVICE,
    "MongoMIResources_DeleteMongoMiRoleDefinition",
    "DELETE",
    _MONGO_MI_ROLE_DEFINITION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _ROLE_DEFINITION_ID),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

MONGO_MI_RESOURCES_LIST_MONGO_MI_ROLE_DEFINITIONS = Operation(
    SERVICE,
    "MongoMIResources_ListMongoMiRoleDefinitions",
    "GET",
    _DATABASE_ACCOUNT_URL + "/mongoMIRoleDefinitions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    paging=Paging("MongoMIRoleDefinitionResource"),
)

MONGO_MI_RESOURCES_GET_MONGO_MI_ROLE_ASSIGNMENT = Operation(
    SERVICE,
    "MongoMIResources_GetMongoMiRoleAssignment",
    "GET",
    _MONGO_MI_ROLE_ASSIGNMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _ROLE_ASSIGNMENT_ID),
    returns="MongoMIRoleAssignmentResource",
)

MONGO_MI_RESOURCES_CREATE_UPDATE_MONGO_MI_ROLE_ASSIGNMENT = Operation(
    SERVICE,
    "MongoMIResources_CreateUpdateMongoMiRoleAssignment",
    "PUT",
    _MONGO_MI_ROLE_ASSIGNMENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _ROLE_ASSIGNMENT_ID,
        Body("create_update_mongo_mi_role_assignment_parameters", "MongoMIRoleAssignmentResource"),
    ),
    ok=(200, 202),
    returns="MongoMIRoleAssignmentResource",
    long_running=LongRunning(),
)

MONGO_MI_RESOURCES_DELETE_MONGO_MI_ROLE_ASSIGNMENT = Operation(
    SERVICE,
    "MongoMIResources_DeleteMongoMiRoleAssignment",
    "DELETE",
    _MONGO_MI_ROLE_ASSIGNMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _ROLE_ASSIGNMENT_ID),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

MONGO_MI_RESOURCES_LIST_MONGO_MI_ROLE_ASSIGNMENTS = Operation(
    SERVICE,
    "MongoMIResources_ListMongoMiRoleAssignments",
    "GET",
    _DATABASE_ACCOUNT_URL + "/mongoMIRoleAssignments",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    paging=Paging("MongoMIRoleAssignmentResource"),
)
