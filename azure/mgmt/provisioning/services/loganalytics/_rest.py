# Generated from swagger/loganalytics/ by "make generate": do not edit.

"""REST operations of the service ``loganalytics``, for both twins of its client."""

from ...core.declare.operation import (
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
from . import SERVICE

_QUERY_PACKS_URL = RESOURCE_GROUP + "/providers/Microsoft.OperationalInsights/queryPacks"
_CLUSTER_URL = RESOURCE_GROUP + "/providers/Microsoft.OperationalInsights/clusters/{clusterName}"
_WORKSPACE_URL = RESOURCE_GROUP + "/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}"
_QUERY_PACK_URL = _QUERY_PACKS_URL + "/{queryPackName}"
_QUERY_URL = _QUERY_PACK_URL + "/queries/{id}"
_TABLE_URL = _WORKSPACE_URL + "/tables/{tableName}"
_DATA_EXPORT_URL = _WORKSPACE_URL + "/dataExports/{dataExportName}"
_DATA_SOURCE_URL = _WORKSPACE_URL + "/dataSources/{dataSourceName}"
_SAVED_SEARCHE_URL = _WORKSPACE_URL + "/savedSearches/{savedSearchId}"
_SUMMARY_LOG_URL = _WORKSPACE_URL + "/summaryLogs/{summaryLogsName}"
_LINKED_SERVICE_URL = _WORKSPACE_URL + "/linkedServices/{linkedServiceName}"
_LINKED_STORAGE_ACCOUNT_URL = _WORKSPACE_URL + "/linkedStorageAccounts/{dataSourceType}"
_STORAGE_INSIGHT_CONFIG_URL = _WORKSPACE_URL + "/storageInsightConfigs/{storageInsightName}"

_CLUSTER_NAME = Path("cluster_name", "clusterName")
_WORKSPACE_NAME = Path("workspace_name", "workspaceName")
_DATA_EXPORT_NAME = Path("data_export_name", "dataExportName")
_NETWORK_SECURITY_PERIMETER_CONFIGURATION_NAME = Path(
    "network_security_perimeter_configuration_name", "networkSecurityPerimeterConfigurationName"
)
_LOCATION = Path("location", "location")
_DATA_SOURCE_NAME = Path("data_source_name", "dataSourceName")
_LINKED_SERVICE_NAME = Path("linked_service_name", "linkedServiceName")
_SAVED_SEARCH_ID = Path("saved_search_id", "savedSearchId")
_TABLE_NAME = Path("table_name", "tableName")
_INTELLIGENCE_PACK_NAME = Path("intelligence_pack_name", "intelligencePackName")
_DATA_SOURCE_TYPE = Path("data_source_type", "dataSourceType", type="DataSourceType")
_QUERY_PACK_NAME = Path("query_pack_name", "queryPackName")
_ID = Path("id", "id")
_TOP = Query("top", "$top", type="int")
_INCLUDE_BODY = Query("include_body", "includeBody", type="bool")
_SKIP_TOKEN = Query("skip_token", "$skipToken")
_STORAGE_INSIGHT_NAME = Path("storage_insight_name", "storageInsightName")
_SUMMARY_LOGS_NAME = Path("summary_logs_name", "summaryLogsName")

OPERATIONS_LIST = Operation(
    SERVICE, "Operations_List", "GET", "/providers/Microsoft.OperationalInsights/operations", paging=Paging("Operation")
)

CLUSTERS_GET = Operation(
    SERVICE,
    "Clusters_Get",
    "GET",
    _CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME),
    returns="Cluster",
)

CLUSTERS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Clusters_CreateOrUpdate",
    "PUT",
    _CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME, Body("parameters", "Cluster")),
    ok=(200, 202),
    returns="Cluster",
    long_running=LongRunning(),
)

CLUSTERS_UPDATE = Operation(
    SERVICE,
    "Clusters_Update",
    "PATCH",
    _CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME, Body("parameters", "ClusterPatch")),
    ok=(200, 202),
    returns="Cluster",
    long_running=LongRunning(),
)

CLUSTERS_DELETE = Operation(
    SERVICE,
    "Clusters_Delete",
    "DELETE",
    _CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

CLUSTERS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "Clusters_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.OperationalInsights/clusters",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("Cluster"),
)

CLUSTERS_LIST = Operation(
    SERVICE,
    "Clusters_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.OperationalInsights/clusters",
    (SUBSCRIPTION_ID,),
    paging=Paging("Cluster"),
)

DATA_EXPORTS_GET = Operation(
    SERVICE,
    "DataExports_Get",
    "GET",
    _DATA_EXPORT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _DATA_EXPORT_NAME),
    returns="DataExport",
)

DATA_EXPORTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DataExports_CreateOrUpdate",
    "PUT",
    _DATA_EXPORT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _DATA_EXPORT_NAME, Body("parameters", "DataExport")),
    ok=(200, 201),
    returns="DataExport",
)

DATA_EXPORTS_DELETE = Operation(
    SERVICE,
    "DataExports_Delete",
    "DELETE",
    _DATA_EXPORT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _DATA_EXPORT_NAME),
    ok=(200, 404),
    accept=None,
)

DATA_EXPORTS_LIST_BY_WORKSPACE = Operation(
    SERVICE,
    "DataExports_ListByWorkspace",
    "GET",
    _WORKSPACE_URL + "/dataExports",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME),
    paging=Paging("DataExport"),
)

WORKSPACES_GET = Operation(
    SERVICE,
    "Workspaces_Get",
    "GET",
    _WORKSPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME),
    returns="Workspace",
)

WORKSPACES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Workspaces_CreateOrUpdate",
    "PUT",
    _WORKSPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, Body("parameters", "Workspace")),
    ok=(200, 201, 202),
    returns="Workspace",
    long_running=LongRunning(),
)

WORKSPACES_UPDATE = Operation(
    SERVICE,
    "Workspaces_Update",
    "PATCH",
    _WORKSPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, Body("parameters", "WorkspacePatch")),
    returns="Workspace",
)

WORKSPACES_DELETE = Operation(
    SERVICE,
    "Workspaces_Delete",
    "DELETE",
    _WORKSPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, Query("force", "force", type="bool")),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

WORKSPACES_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "Workspaces_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.OperationalInsights/workspaces",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("Workspace"),
)

WORKSPACES_LIST = Operation(
    SERVICE,
    "Workspaces_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.OperationalInsights/workspaces",
    (SUBSCRIPTION_ID,),
    paging=Paging("Workspace"),
)

WORKSPACES_FAILBACK = Operation(
    SERVICE,
    "Workspaces_Failback",
    "POST",
    _WORKSPACE_URL + "/failback",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

WORKSPACES_GET_NSP = Operation(
    SERVICE,
    "Workspaces_GetNsp",
    "GET",
    _WORKSPACE_URL + "/networkSecurityPerimeterConfigurations/{networkSecurityPerimeterConfigurationName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _NETWORK_SECURITY_PERIMETER_CONFIGURATION_NAME),
    returns="NetworkSecurityPerimeterConfiguration",
)

WORKSPACES_LIST_NSP = Operation(
    SERVICE,
    "Workspaces_ListNsp",
    "GET",
    _WORKSPACE_URL + "/networkSecurityPerimeterConfigurations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME),
    paging=Paging("NetworkSecurityPerimeterConfiguration"),
)

WORKSPACES_RECONCILE_NSP = Operation(
    SERVICE,
    "Workspaces_ReconcileNsp",
    "POST",
    _WORKSPACE_URL + "/networkSecurityPerimeterConfigurations/{networkSecurityPerimeterConfigurationName}/reconcile",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _NETWORK_SECURITY_PERIMETER_CONFIGURATION_NAME),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

WORKSPACES_FAILOVER = Operation(
    SERVICE,
    "Workspaces_Failover",
    "POST",
    RESOURCE_GROUP
    + "/providers/Microsoft.OperationalInsights/locations/{location}/workspaces/{workspaceName}/failover",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCATION, _WORKSPACE_NAME),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

DATA_SOURCES_GET = Operation(
    SERVICE,
    "DataSources_Get",
    "GET",
    _DATA_SOURCE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _DATA_SOURCE_NAME),
    returns="DataSource",
)

DATA_SOURCES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DataSources_CreateOrUpdate",
    "PUT",
    _DATA_SOURCE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _DATA_SOURCE_NAME, Body("parameters", "DataSource")),
    ok=(200, 201),
    returns="DataSource",
)

DATA_SOURCES_DELETE = Operation(
    SERVICE,
    "DataSources_Delete",
    "DELETE",
    _DATA_SOURCE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _DATA_SOURCE_NAME),
    ok=(200, 204),
    accept=None,
)

DATA_SOURCES_LIST_BY_WORKSPACE = Operation(
    SERVICE,
    "DataSources_ListByWorkspace",
    "GET",
    _WORKSPACE_URL + "/dataSources",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _WORKSPACE_NAME,
        Query("filter", "$filter", required=True),
        Query("skiptoken", "$skiptoken"),
    ),
    paging=Paging("DataSource"),
)

LINKED_SERVICES_GET = Operation(
    SERVICE,
    "LinkedServices_Get",
    "GET",
    _LINKED_SERVICE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _LINKED_SERVICE_NAME),
    returns="LinkedService",
)

LINKED_SERVICES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "LinkedServices_CreateOrUpdate",
    "PUT",
    _LINKED_SERVICE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _LINKED_SERVICE_NAME, Body("parameters", "LinkedService")),
    ok=(200, 201, 202),
    returns="LinkedService",
    long_running=LongRunning(),
)

LINKED_SERVICES_DELETE = Operation(
    SERVICE,
    "LinkedServices_Delete",
    "DELETE",
    _LINKED_SERVICE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _LINKED_SERVICE_NAME),
    ok=(200, 202, 204),
    returns="LinkedService",
    long_running=LongRunning(),
)

LINKED_SERVICES_LIST_BY_WORKSPACE = Operation(
    SERVICE,
    "LinkedServices_ListByWorkspace",
    "GET",
    _WORKSPACE_URL + "/linkedServices",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME),
    paging=Paging("LinkedService"),
)

SAVED_SEARCHES_GET = Operation(
    SERVICE,
    "SavedSearches_Get",
    "GET",
    _SAVED_SEARCHE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _SAVED_SEARCH_ID),
    returns="SavedSearch",
)

SAVED_SEARCHES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "SavedSearches_CreateOrUpdate",
    "PUT",
    _SAVED_SEARCHE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _SAVED_SEARCH_ID, Body("parameters", "SavedSearch")),
    returns="SavedSearch",
)

SAVED_SEARCHES_DELETE = Operation(
    SERVICE,
    "SavedSearches_Delete",
    "DELETE",
    _SAVED_SEARCHE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _SAVED_SEARCH_ID),
    accept=None,
)

SAVED_SEARCHES_LIST_BY_WORKSPACE = Operation(
    SERVICE,
    "SavedSearches_ListByWorkspace",
    "GET",
    _WORKSPACE_URL + "/savedSearches",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME),
    returns="SavedSearchesListResult",
)

TABLES_GET = Operation(
    SERVICE,
    "Tables_Get",
    "GET",
    _TABLE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _TABLE_NAME),
    returns="Table",
)

TABLES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Tables_CreateOrUpdate",
    "PUT",
    _TABLE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _TABLE_NAME, Body("parameters", "Table")),
    ok=(200, 202),
    returns="Table",
    long_running=LongRunning(),
)

TABLES_UPDATE = Operation(
    SERVICE,
    "Tables_Update",
    "PATCH",
    _TABLE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _TABLE_NAME, Body("parameters", "Table")),
    ok=(200, 202),
    returns="Table",
    long_running=LongRunning(),
)

TABLES_DELETE = Operation(
    SERVICE,
    "Tables_Delete",
    "DELETE",
    _TABLE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _TABLE_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

TABLES_LIST_BY_WORKSPACE = Operation(
    SERVICE,
    "Tables_ListByWorkspace",
    "GET",
    _WORKSPACE_URL + "/tables",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME),
    paging=Paging("Table"),
)

TABLES_MIGRATE = Operation(
    SERVICE,
    "Tables_Migrate",
    "POST",
    _TABLE_URL + "/migrate",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _TABLE_NAME),
    accept=None,
)

TABLES_CANCEL_SEARCH = Operation(
    SERVICE,
    "Tables_CancelSearch",
    "POST",
    _TABLE_URL + "/cancelSearch",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _TABLE_NAME),
    accept=None,
)

AVAILABLE_SERVICE_TIERS_LIST_BY_WORKSPACE = Operation(
    SERVICE,
    "AvailableServiceTiers_ListByWorkspace",
    "GET",
    _WORKSPACE_URL + "/availableServiceTiers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME),
    returns="[AvailableServiceTier]",
)

GATEWAYS_DELETE = Operation(
    SERVICE,
    "Gateways_Delete",
    "DELETE",
    _WORKSPACE_URL + "/gateways/{gatewayId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, Path("gateway_id", "gatewayId")),
    accept=None,
)

INTELLIGENCE_PACKS_DISABLE = Operation(
    SERVICE,
    "IntelligencePacks_Disable",
    "POST",
    _WORKSPACE_URL + "/intelligencePacks/{intelligencePackName}/Disable",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _INTELLIGENCE_PACK_NAME),
    accept=None,
)

INTELLIGENCE_PACKS_ENABLE = Operation(
    SERVICE,
    "IntelligencePacks_Enable",
    "POST",
    _WORKSPACE_URL + "/intelligencePacks/{intelligencePackName}/Enable",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _INTELLIGENCE_PACK_NAME),
    accept=None,
)

INTELLIGENCE_PACKS_LIST = Operation(
    SERVICE,
    "IntelligencePacks_List",
    "GET",
    _WORKSPACE_URL + "/intelligencePacks",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME),
    returns="[IntelligencePack]",
)

MANAGEMENT_GROUPS_LIST = Operation(
    SERVICE,
    "ManagementGroups_List",
    "GET",
    _WORKSPACE_URL + "/managementGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME),
    paging=Paging("ManagementGroup"),
)

SCHEMA_GET = Operation(
    SERVICE,
    "Schema_Get",
    "POST",
    _WORKSPACE_URL + "/schema",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME),
    returns="SearchGetSchemaResponse",
)

SHARED_KEYS_GET_SHARED_KEYS = Operation(
    SERVICE,
    "SharedKeys_GetSharedKeys",
    "POST",
    _WORKSPACE_URL + "/sharedKeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME),
    returns="SharedKeys",
)

SHARED_KEYS_REGENERATE = Operation(
    SERVICE,
    "SharedKeys_Regenerate",
    "POST",
    _WORKSPACE_URL + "/regenerateSharedKey",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME),
    returns="SharedKeys",
)

USAGES_LIST = Operation(
    SERVICE,
    "Usages_List",
    "GET",
    _WORKSPACE_URL + "/usages",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME),
    paging=Paging("UsageMetric"),
)

WORKSPACE_PURGE_PURGE = Operation(
    SERVICE,
    "WorkspacePurge_Purge",
    "POST",
    _WORKSPACE_URL + "/purge",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, Body("body", "WorkspacePurgeBody")),
    ok=(202,),
    returns="WorkspacePurgeResponse",
)

WORKSPACE_PURGE_GET_PURGE_STATUS = Operation(
    SERVICE,
    "WorkspacePurge_GetPurgeStatus",
    "GET",
    _WORKSPACE_URL + "/operations/{purgeId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, Path("purge_id", "purgeId")),
    returns="WorkspacePurgeStatusResponse",
)

LINKED_STORAGE_ACCOUNTS_GET = Operation(
    SERVICE,
    "LinkedStorageAccounts_Get",
    "GET",
    _LINKED_STORAGE_ACCOUNT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _DATA_SOURCE_TYPE),
    returns="LinkedStorageAccountsResource",
)

LINKED_STORAGE_ACCOUNTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "LinkedStorageAccounts_CreateOrUpdate",
    "PUT",
    _LINKED_STORAGE_ACCOUNT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _WORKSPACE_NAME,
        _DATA_SOURCE_TYPE,
        Body("parameters", "LinkedStorageAccountsResource"),
    ),
    returns="LinkedStorageAccountsResource",
)

LINKED_STORAGE_ACCOUNTS_DELETE = Operation(
    SERVICE,
    "LinkedStorageAccounts_Delete",
    "DELETE",
    _LINKED_STORAGE_ACCOUNT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _DATA_SOURCE_TYPE),
    accept=None,
)

LINKED_STORAGE_ACCOUNTS_LIST_BY_WORKSPACE = Operation(
    SERVICE,
    "LinkedStorageAccounts_ListByWorkspace",
    "GET",
    _WORKSPACE_URL + "/linkedStorageAccounts",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME),
    paging=Paging("LinkedStorageAccountsResource"),
)

QUERIES_GET = Operation(
    SERVICE,
    "Queries_Get",
    "GET",
    _QUERY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _QUERY_PACK_NAME, _ID),
    returns="LogAnalyticsQueryPackQuery",
)

QUERIES_PUT = Operation(
    SERVICE,
    "Queries_Put",
    "PUT",
    _QUERY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _QUERY_PACK_NAME, _ID, Body("query_payload", "LogAnalyticsQueryPackQuery")),
    returns="LogAnalyticsQueryPackQuery",
)

QUERIES_UPDATE = Operation(
    SERVICE,
    "Queries_Update",
    "PATCH",
    _QUERY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _QUERY_PACK_NAME, _ID, Body("query_payload", "LogAnalyticsQueryPackQuery")),
    returns="LogAnalyticsQueryPackQuery",
)

QUERIES_DELETE = Operation(
    SERVICE,
    "Queries_Delete",
    "DELETE",
    _QUERY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _QUERY_PACK_NAME, _ID),
    ok=(200, 204),
    accept=None,
)

QUERIES_LIST = Operation(
    SERVICE,
    "Queries_List",
    "GET",
    _QUERY_PACK_URL + "/queries",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _QUERY_PACK_NAME, _TOP, _INCLUDE_BODY, _SKIP_TOKEN),
    paging=Paging("LogAnalyticsQueryPackQuery"),
)

QUERIES_SEARCH = Operation(
    SERVICE,
    "Queries_Search",
    "POST",
    _QUERY_PACK_URL + "/queries/search",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _QUERY_PACK_NAME,
        Body("query_search_properties", "LogAnalyticsQueryPackQuerySearchProperties"),
        _TOP,
        _INCLUDE_BODY,
        _SKIP_TOKEN,
    ),
    paging=Paging("LogAnalyticsQueryPackQuery"),
)

QUERY_PACKS_GET = Operation(
    SERVICE,
    "QueryPacks_Get",
    "GET",
    _QUERY_PACK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _QUERY_PACK_NAME),
    returns="LogAnalyticsQueryPack",
)

QUERY_PACKS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "QueryPacks_CreateOrUpdate",
    "PUT",
    _QUERY_PACK_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _QUERY_PACK_NAME,
        Body("log_analytics_query_pack_payload", "LogAnalyticsQueryPack"),
    ),
    returns="LogAnalyticsQueryPack",
)

QUERY_PACKS_UPDATE_TAGS = Operation(
    SERVICE,
    "QueryPacks_UpdateTags",
    "PATCH",
    _QUERY_PACK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _QUERY_PACK_NAME, Body("query_pack_tags", "TagsResource")),
    returns="LogAnalyticsQueryPack",
)

QUERY_PACKS_DELETE = Operation(
    SERVICE,
    "QueryPacks_Delete",
    "DELETE",
    _QUERY_PACK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _QUERY_PACK_NAME),
    ok=(200, 204),
    accept=None,
)

QUERY_PACKS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "QueryPacks_ListByResourceGroup",
    "GET",
    _QUERY_PACKS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("LogAnalyticsQueryPack"),
)

QUERY_PACKS_CREATE_OR_UPDATE_WITHOUT_NAME = Operation(
    SERVICE,
    "QueryPacks_CreateOrUpdateWithoutName",
    "PUT",
    _QUERY_PACKS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, Body("log_analytics_query_pack_payload", "LogAnalyticsQueryPack")),
    ok=(201,),
    returns="LogAnalyticsQueryPack",
)

QUERY_PACKS_LIST = Operation(
    SERVICE,
    "QueryPacks_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.OperationalInsights/queryPacks",
    (SUBSCRIPTION_ID,),
    paging=Paging("LogAnalyticsQueryPack"),
)

STORAGE_INSIGHT_CONFIGS_GET = Operation(
    SERVICE,
    "StorageInsightConfigs_Get",
    "GET",
    _STORAGE_INSIGHT_CONFIG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _STORAGE_INSIGHT_NAME),
    returns="StorageInsight",
)

STORAGE_INSIGHT_CONFIGS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "StorageInsightConfigs_CreateOrUpdate",
    "PUT",
    _STORAGE_INSIGHT_CONFIG_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _WORKSPACE_NAME,
        _STORAGE_INSIGHT_NAME,
        Body("parameters", "StorageInsight"),
    ),
    ok=(200, 201),
    returns="StorageInsight",
)

STORAGE_INSIGHT_CONFIGS_DELETE = Operation(
    SERVICE,
    "StorageInsightConfigs_Delete",
    "DELETE",
    _STORAGE_INSIGHT_CONFIG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _STORAGE_INSIGHT_NAME),
    ok=(200, 204),
    accept=None,
)

STORAGE_INSIGHT_CONFIGS_LIST_BY_WORKSPACE = Operation(
    SERVICE,
    "StorageInsightConfigs_ListByWorkspace",
    "GET",
    _WORKSPACE_URL + "/storageInsightConfigs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME),
    paging=Paging("StorageInsight", next_link="@odata.nextLink"),
)

SUMMARY_LOGS_GET = Operation(
    SERVICE,
    "SummaryLogs_Get",
    "GET",
    _SUMMARY_LOG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _SUMMARY_LOGS_NAME),
    returns="SummaryLogs",
)

SUMMARY_LOGS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "SummaryLogs_CreateOrUpdate",
    "PUT",
    _SUMMARY_LOG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _SUMMARY_LOGS_NAME, Body("parameters", "SummaryLogs")),
    ok=(200, 201),
    returns="SummaryLogs",
    long_running=LongRunning(),
)

SUMMARY_LOGS_DELETE = Operation(
    SERVICE,
    "SummaryLogs_Delete",
    "DELETE",
    _SUMMARY_LOG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _SUMMARY_LOGS_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

SUMMARY_LOGS_LIST_BY_WORKSPACE = Operation(
    SERVICE,
    "SummaryLogs_ListByWorkspace",
    "GET",
    _WORKSPACE_URL + "/summaryLogs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME),
    paging=Paging("SummaryLogs"),
)

SUMMARY_LOGS_START = Operation(
    SERVICE,
    "SummaryLogs_Start",
    "POST",
    _SUMMARY_LOG_URL + "/start",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _SUMMARY_LOGS_NAME),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

SUMMARY_LOGS_STOP = Operation(
    SERVICE,
    "SummaryLogs_Stop",
    "POST",
    _SUMMARY_LOG_URL + "/stop",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _WORKSPACE_NAME, _SUMMARY_LOGS_NAME),
    accept=None,
)

SUMMARY_LOGS_RETRY_BIN = Operation(
    SERVICE,
    "SummaryLogs_RetryBin",
    "POST",
    _SUMMARY_LOG_URL + "/retrybin",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _WORKSPACE_NAME,
        _SUMMARY_LOGS_NAME,
        Body("parameters", "SummaryLogsRetryBin"),
    ),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

OPERATION_STATUSES_GET = Operation(
    SERVICE,
    "OperationStatuses_Get",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.OperationalInsights/locations/{location}/operationStatuses/{asyncOperationId}",
    (SUBSCRIPTION_ID, _LOCATION, Path("async_operation_id", "asyncOperationId")),
    returns="OperationStatus",
)

DELETED_WORKSPACES_LIST = Operation(
    SERVICE,
    "DeletedWorkspaces_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.OperationalInsights/deletedWorkspaces",
    (SUBSCRIPTION_ID,),
    paging=Paging("Workspace"),
)

DELETED_WORKSPACES_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "DeletedWorkspaces_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.OperationalInsights/deletedWorkspaces",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("Workspace"),
)
