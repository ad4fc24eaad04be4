# Generated from swagger/web/ by "make generate": do not edit.

"""REST operations of ``web``, for both twins of its client: ``web_apps``."""

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

_SITE_URL = RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}"
_WEB_URL = _SITE_URL + "/config/web"
_LOGS_URL = _SITE_URL + "/config/logs"
_CONFIG_BACKUP_URL = _SITE_URL + "/config/backup"
_DEPLOYMENT_URL = _SITE_URL + "/deployments/{id}"
_SITE_BACKUP_URL = _SITE_URL + "/backups/{backupId}"
_SITE_EXTENSIONS_MS_DEPLOY_URL = _SITE_URL + "/extensions/MSDeploy"
_ONEDEPLOY_URL = _SITE_URL + "/extensions/onedeploy"
_AUTHSETTINGS_V2_URL = _SITE_URL + "/config/authsettingsV2"
_SLOT_CONFIG_NAMES_URL = _SITE_URL + "/config/slotConfigNames"
_FUNCTION_URL = _SITE_URL + "/functions/{functionName}"
_HOST_NAME_BINDING_URL = _SITE_URL + "/hostNameBindings/{hostName}"
_VIRTUAL_NETWORK_URL = _SITE_URL + "/networkConfig/virtualNetwork"
_HYBRIDCONNECTION_URL = _SITE_URL + "/hybridconnection/{entityName}"
_VIRTUAL_NETWORKS_URL = _SITE_URL + "/privateAccess/virtualNetworks"
_CONTINUOUSWEBJOB_URL = _SITE_URL + "/continuouswebjobs/{webJobName}"
_DEFAULT_KEY_URL = _SITE_URL + "/host/default/{keyType}/{keyName}"
_PREMIERADDON_URL = _SITE_URL + "/premieraddons/{premierAddOnName}"
_FTP_URL = _SITE_URL + "/basicPublishingCredentialsPolicies/ftp"
_SCM_URL = _SITE_URL + "/basicPublishingCredentialsPolicies/scm"
_FUNCTION_KEY_URL = _FUNCTION_URL + "/keys/{keyName}"
_INSTANCE_EXTENSIONS_MS_DEPLOY_URL = _SITE_URL + "/instances/{instanceId}/extensions/MSDeploy"
_PROCESS_URL = _SITE_URL + "/instances/{instanceId}/processes/{processId}"
_PRIVATE_ENDPOINT_CONNECTION_URL = _SITE_URL + "/privateEndpointConnections/{privateEndpointConnectionName}"
_DOMAIN_OWNERSHIP_IDENTIFIER_URL = _SITE_URL + "/domainOwnershipIdentifiers/{domainOwnershipIdentifierName}"
_RELAY_URL = _SITE_URL + "/hybridConnectionNamespaces/{namespaceName}/relays/{relayName}"

_NAME = Path("name", "name")
_PRIVATE_ENDPOINT_CONNECTION_NAME = Path("private_endpoint_connection_name", "privateEndpointConnectionName")
_NAMESPACE_NAME = Path("namespace_name", "namespaceName")
_RELAY_NAME = Path("relay_name", "relayName")
_KEY_TYPE = Path("key_type", "keyType")
_KEY_NAME = Path("key_name", "keyName")
_OPERATION_ID = Path("operation_id", "operationId")
_DURATION_IN_SECONDS = Query("duration_in_seconds", "durationInSeconds", type="int")
_MAX_FRAME_LENGTH = Query("max_frame_length", "maxFrameLength", type="int")
_SAS_URL = Query("sas_url", "sasUrl")
_BACKUP_ID = Path("backup_id", "backupId")
_SNAPSHOT_ID = Path("snapshot_id", "snapshotId")
_WEB_JOB_NAME = Path("web_job_name", "webJobName")
_ID = Path("id", "id")
_DOMAIN_OWNERSHIP_IDENTIFIER_NAME = Path("domain_ownership_identifier_name", "domainOwnershipIdentifierName")
_INSTANCE_ID = Path("instance_id", "instanceId")
_FUNCTION_NAME = Path("function_name", "functionName")
_HOST_NAME = Path("host_name", "hostName")
_ENTITY_NAME = Path("entity_name", "entityName")
_PROCESS_ID = Path("process_id", "processId")
_PREMIER_ADD_ON_NAME = Path("premier_add_on_name", "premierAddOnName")

WEB_APPS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "WebApps_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, Query("include_slots", "includeSlots", type="bool")),
    paging=Paging("Site"),
)

WEB_APPS_GET_PRIVATE_ENDPOINT_CONNECTION = Operation(
    SERVICE,
    "WebApps_GetPrivateEndpointConnection",
    "GET",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    returns="RemotePrivateEndpointConnectionARMResource",
)

WEB_APPS_APPROVE_OR_REJECT_PRIVATE_ENDPOINT_CONNECTION = Operation(
    SERVICE,
    "WebApps_ApproveOrRejectPrivateEndpointConnection",
    "PUT",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _PRIVATE_ENDPOINT_CONNECTION_NAME,
        Body("private_endpoint_wrapper", "RemotePrivateEndpointConnectionARMResource"),
    ),
    ok=(200, 202),
    returns="RemotePrivateEndpointConnectionARMResource",
    long_running=LongRunning(),
)

WEB_APPS_DELETE_PRIVATE_ENDPOINT_CONNECTION = Operation(
    SERVICE,
    "WebApps_DeletePrivateEndpointConnection",
    "DELETE",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    ok=(200, 202, 204),
    returns="object",
    long_running=LongRunning(),
)

WEB_APPS_GET_PRIVATE_ENDPOINT_CONNECTION_LIST = Operation(
    SERVICE,
    "WebApps_GetPrivateEndpointConnectionList",
    "GET",
    _SITE_URL + "/privateEndpointConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("RemotePrivateEndpointConnectionARMResource"),
)

WEB_APPS_GET_HYBRID_CONNECTION = Operation(
    SERVICE,
    "WebApps_GetHybridConnection",
    "GET",
    _RELAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _NAMESPACE_NAME, _RELAY_NAME),
    returns="HybridConnection",
)

WEB_APPS_CREATE_OR_UPDATE_HYBRID_CONNECTION = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateHybridConnection",
    "PUT",
    _RELAY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _NAMESPACE_NAME,
        _RELAY_NAME,
        Body("connection_envelope", "HybridConnection"),
    ),
    returns="HybridConnection",
)

WEB_APPS_UPDATE_HYBRID_CONNECTION = Operation(
    SERVICE,
    "WebApps_UpdateHybridConnection",
    "PATCH",
    _RELAY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _NAMESPACE_NAME,
        _RELAY_NAME,
        Body("connection_envelope", "HybridConnection"),
    ),
    returns="HybridConnection",
)

WEB_APPS_DELETE_HYBRID_CONNECTION = Operation(
    SERVICE,
    "WebApps_DeleteHybridConnection",
    "DELETE",
    _RELAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _NAMESPACE_NAME, _RELAY_NAME),
    accept=None,
)

WEB_APPS_GET = Operation(
    SERVICE, "WebApps_Get", "GET", _SITE_URL, (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME), returns="Site"
)

WEB_APPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "WebApps_CreateOrUpdate",
    "PUT",
    _SITE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("site_envelope", "Site")),
    ok=(200, 202),
    returns="Site",
    long_running=LongRunning(),
)

WEB_APPS_UPDATE = Operation(
    SERVICE,
    "WebApps_Update",
    "PATCH",
    _SITE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("site_envelope", "SitePatchResource")),
    ok=(200, 202),
    returns="Site",
)

WEB_APPS_DELETE = Operation(
    SERVICE,
    "WebApps_Delete",
    "DELETE",
    _SITE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        Query("delete_metrics", "deleteMetrics", type="bool"),
        Query("delete_empty_server_farm", "deleteEmptyServerFarm", type="bool"),
    ),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_LIST = Operation(
    SERVICE,
    "WebApps_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Web/sites",
    (SUBSCRIPTION_ID,),
    paging=Paging("Site"),
)

WEB_APPS_ANALYZE_CUSTOM_HOSTNAME = Operation(
    SERVICE,
    "WebApps_AnalyzeCustomHostname",
    "GET",
    _SITE_URL + "/analyzeCustomHostname",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Query("host_name", "hostName")),
    returns="CustomHostnameAnalysisResult",
)

WEB_APPS_APPLY_SLOT_CONFIG_TO_PRODUCTION = Operation(
    SERVICE,
    "WebApps_ApplySlotConfigToProduction",
    "POST",
    _SITE_URL + "/applySlotConfig",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("slot_swap_entity", "CsmSlotEntity")),
    accept=None,
)

WEB_APPS_BACKUP = Operation(
    SERVICE,
    "WebApps_Backup",
    "POST",
    _SITE_URL + "/backup",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("request", "BackupRequest")),
    returns="BackupItem",
)

WEB_APPS_UPDATE_APPLICATION_SETTINGS = Operation(
    SERVICE,
    "WebApps_UpdateApplicationSettings",
    "PUT",
    _SITE_URL + "/config/appsettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("app_settings", "StringDictionary")),
    returns="StringDictionary",
)

WEB_APPS_LIST_APPLICATION_SETTINGS = Operation(
    SERVICE,
    "WebApps_ListApplicationSettings",
    "POST",
    _SITE_URL + "/config/appsettings/list",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="StringDictionary",
)

WEB_APPS_UPDATE_AUTH_SETTINGS = Operation(
    SERVICE,
    "WebApps_UpdateAuthSettings",
    "PUT",
    _SITE_URL + "/config/authsettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("site_auth_settings", "SiteAuthSettings")),
    returns="SiteAuthSettings",
)

WEB_APPS_GET_AUTH_SETTINGS = Operation(
    SERVICE,
    "WebApps_GetAuthSettings",
    "POST",
    _SITE_URL + "/config/authsettings/list",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="SiteAuthSettings",
)

WEB_APPS_UPDATE_AZURE_STORAGE_ACCOUNTS = Operation(
    SERVICE,
    "WebApps_UpdateAzureStorageAccounts",
    "PUT",
    _SITE_URL + "/config/azurestorageaccounts",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        Body("azure_storage_accounts", "AzureStoragePropertyDictionaryResource"),
    ),
    returns="AzureStoragePropertyDictionaryResource",
)

WEB_APPS_LIST_AZURE_STORAGE_ACCOUNTS = Operation(
    SERVICE,
    "WebApps_ListAzureStorageAccounts",
    "POST",
    _SITE_URL + "/config/azurestorageaccounts/list",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="AzureStoragePropertyDictionaryResource",
)

WEB_APPS_UPDATE_BACKUP_CONFIGURATION = Operation(
    SERVICE,
    "WebApps_UpdateBackupConfiguration",
    "PUT",
    _CONFIG_BACKUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("request", "BackupRequest")),
    returns="BackupRequest",
)

WEB_APPS_DELETE_BACKUP_CONFIGURATION = Operation(
    SERVICE,
    "WebApps_DeleteBackupConfiguration",
    "DELETE",
    _CONFIG_BACKUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    accept=None,
)

WEB_APPS_GET_BACKUP_CONFIGURATION = Operation(
    SERVICE,
    "WebApps_GetBackupConfiguration",
    "POST",
    _CONFIG_BACKUP_URL + "/list",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="BackupRequest",
)

WEB_APPS_UPDATE_CONNECTION_STRINGS = Operation(
    SERVICE,
    "WebApps_UpdateConnectionStrings",
    "PUT",
    _SITE_URL + "/config/connectionstrings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("connection_strings", "ConnectionStringDictionary")),
    returns="ConnectionStringDictionary",
)

WEB_APPS_LIST_CONNECTION_STRINGS = Operation(
    SERVICE,
    "WebApps_ListConnectionStrings",
    "POST",
    _SITE_URL + "/config/connectionstrings/list",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="ConnectionStringDictionary",
)

WEB_APPS_UPDATE_METADATA = Operation(
    SERVICE,
    "WebApps_UpdateMetadata",
    "PUT",
    _SITE_URL + "/config/metadata",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("metadata", "StringDictionary")),
    returns="StringDictionary",
)

WEB_APPS_LIST_METADATA = Operation(
    SERVICE,
    "WebApps_ListMetadata",
    "POST",
    _SITE_URL + "/config/metadata/list",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="StringDictionary",
)

WEB_APPS_LIST_PUBLISHING_CREDENTIALS = Operation(
    SERVICE,
    "WebApps_ListPublishingCredentials",
    "POST",
    _SITE_URL + "/config/publishingcredentials/list",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="User",
    long_running=LongRunning(),
)

WEB_APPS_UPDATE_SITE_PUSH_SETTINGS = Operation(
    SERVICE,
    "WebApps_UpdateSitePushSettings",
    "PUT",
    _SITE_URL + "/config/pushsettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("push_settings", "PushSettings")),
    returns="PushSettings",
)

WEB_APPS_LIST_SITE_PUSH_SETTINGS = Operation(
    SERVICE,
    "WebApps_ListSitePushSettings",
    "POST",
    _SITE_URL + "/config/pushsettings/list",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="PushSettings",
)

WEB_APPS_GET_WEB_SITE_CONTAINER_LOGS = Operation(
    SERVICE,
    "WebApps_GetWebSiteContainerLogs",
    "POST",
    _SITE_URL + "/containerlogs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(200, 204),
    returns="stream",
    accept="application/octet-stream",
)

WEB_APPS_GET_CONTAINER_LOGS_ZIP = Operation(
    SERVICE,
    "WebApps_GetContainerLogsZip",
    "POST",
    _SITE_URL + "/containerlogs/zip/download",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(200, 204),
    returns="stream",
    accept="application/zip",
)

WEB_APPS_DISCOVER_BACKUP = Operation(
    SERVICE,
    "WebApps_DiscoverBackup",
    "POST",
    _SITE_URL + "/discoverbackup",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("request", "RestoreRequest")),
    returns="RestoreRequest",
)

WEB_APPS_GET_ONE_DEPLOY_STATUS = Operation(
    SERVICE,
    "WebApps_GetOneDeployStatus",
    "GET",
    _ONEDEPLOY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="object",
)

WEB_APPS_CREATE_ONE_DEPLOY_OPERATION = Operation(
    SERVICE,
    "WebApps_CreateOneDeployOperation",
    "PUT",
    _ONEDEPLOY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="object",
)

WEB_APPS_GET_FUNCTIONS_ADMIN_TOKEN = Operation(
    SERVICE,
    "WebApps_GetFunctionsAdminToken",
    "GET",
    _SITE_URL + "/functions/admin/token",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="str",
)

WEB_APPS_LIST_HOST_KEYS = Operation(
    SERVICE,
    "WebApps_ListHostKeys",
    "POST",
    _SITE_URL + "/host/default/listkeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="HostKeys",
)

WEB_APPS_LIST_SYNC_STATUS = Operation(
    SERVICE,
    "WebApps_ListSyncStatus",
    "POST",
    _SITE_URL + "/host/default/listsyncstatus",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(204,),
    accept=None,
)

WEB_APPS_SYNC_FUNCTIONS = Operation(
    SERVICE,
    "WebApps_SyncFunctions",
    "POST",
    _SITE_URL + "/host/default/sync",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(204,),
    accept=None,
)

WEB_APPS_CREATE_OR_UPDATE_HOST_SECRET = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateHostSecret",
    "PUT",
    _DEFAULT_KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _KEY_TYPE, _KEY_NAME, Body("key", "KeyInfo")),
    ok=(200, 201),
    returns="KeyInfo",
)

WEB_APPS_DELETE_HOST_SECRET = Operation(
    SERVICE,
    "WebApps_DeleteHostSecret",
    "DELETE",
    _DEFAULT_KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _KEY_TYPE, _KEY_NAME),
    ok=(204,),
    accept=None,
)

WEB_APPS_LIST_HYBRID_CONNECTIONS = Operation(
    SERVICE,
    "WebApps_ListHybridConnections",
    "GET",
    _SITE_URL + "/hybridConnectionRelays",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="HybridConnection",
)

WEB_APPS_LIST_RELAY_SERVICE_CONNECTIONS = Operation(
    SERVICE,
    "WebApps_ListRelayServiceConnections",
    "GET",
    _SITE_URL + "/hybridconnection",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="RelayServiceConnectionEntity",
)

WEB_APPS_IS_CLONEABLE = Operation(
    SERVICE,
    "WebApps_IsCloneable",
    "POST",
    _SITE_URL + "/iscloneable",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="SiteCloneability",
)

WEB_APPS_LIST_SITE_BACKUPS = Operation(
    SERVICE,
    "WebApps_ListSiteBackups",
    "POST",
    _SITE_URL + "/listbackups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("BackupItem"),
)

WEB_APPS_LIST_SYNC_FUNCTION_TRIGGERS = Operation(
    SERVICE,
    "WebApps_ListSyncFunctionTriggers",
    "POST",
    _SITE_URL + "/listsyncfunctiontriggerstatus",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="FunctionSecrets",
)

WEB_APPS_MIGRATE_STORAGE = Operation(
    SERVICE,
    "WebApps_MigrateStorage",
    "PUT",
    _SITE_URL + "/migrate",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        Body("migration_options", "StorageMigrationOptions"),
        Query("subscription_name", "subscriptionName", required=True),
    ),
    returns="StorageMigrationResponse",
    long_running=LongRunning(),
)

WEB_APPS_MIGRATE_MY_SQL = Operation(
    SERVICE,
    "WebApps_MigrateMySql",
    "POST",
    _SITE_URL + "/migratemysql",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("migration_request_envelope", "MigrateMySqlRequest")),
    returns="Operation",
    long_running=LongRunning(),
)

WEB_APPS_GET_NETWORK_TRACE_OPERATION = Operation(
    SERVICE,
    "WebApps_GetNetworkTraceOperation",
    "GET",
    _SITE_URL + "/networkTrace/operationresults/{operationId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _OPERATION_ID),
    ok=(200, 202),
    returns="[NetworkTrace]",
)

WEB_APPS_START_WEB_SITE_NETWORK_TRACE = Operation(
    SERVICE,
    "WebApps_StartWebSiteNetworkTrace",
    "POST",
    _SITE_URL + "/networkTrace/start",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _DURATION_IN_SECONDS, _MAX_FRAME_LENGTH, _SAS_URL),
    returns="str",
)

WEB_APPS_START_WEB_SITE_NETWORK_TRACE_OPERATION = Operation(
    SERVICE,
    "WebApps_StartWebSiteNetworkTraceOperation",
    "POST",
    _SITE_URL + "/networkTrace/startOperation",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _DURATION_IN_SECONDS, _MAX_FRAME_LENGTH, _SAS_URL),
    ok=(200, 202),
    returns="[NetworkTrace]",
    long_running=LongRunning(),
)

WEB_APPS_STOP_WEB_SITE_NETWORK_TRACE = Operation(
    SERVICE,
    "WebApps_StopWebSiteNetworkTrace",
    "POST",
    _SITE_URL + "/networkTrace/stop",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_GET_NETWORK_TRACES = Operation(
    SERVICE,
    "WebApps_GetNetworkTraces",
    "GET",
    _SITE_URL + "/networkTrace/{operationId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _OPERATION_ID),
    returns="[NetworkTrace]",
)

WEB_APPS_GET_NETWORK_TRACE_OPERATION_V2 = Operation(
    SERVICE,
    "WebApps_GetNetworkTraceOperationV2",
    "GET",
    _SITE_URL + "/networkTraces/current/operationresults/{operationId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _OPERATION_ID),
    ok=(200, 202),
    returns="[NetworkTrace]",
)

WEB_APPS_GET_NETWORK_TRACES_V2 = Operation(
    SERVICE,
    "WebApps_GetNetworkTracesV2",
    "GET",
    _SITE_URL + "/networkTraces/{operationId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _OPERATION_ID),
    returns="[NetworkTrace]",
)

WEB_APPS_GENERATE_NEW_SITE_PUBLISHING_PASSWORD = Operation(
    SERVICE,
    "WebApps_GenerateNewSitePublishingPassword",
    "POST",
    _SITE_URL + "/newpassword",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_LIST_PERF_MON_COUNTERS = Operation(
    SERVICE,
    "WebApps_ListPerfMonCounters",
    "GET",
    _SITE_URL + "/perfcounters",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Query("filter", "$filter")),
    paging=Paging("PerfMonResponse"),
)

WEB_APPS_GET_SITE_PHP_ERROR_LOG_FLAG = Operation(
    SERVICE,
    "WebApps_GetSitePhpErrorLogFlag",
    "GET",
    _SITE_URL + "/phplogging",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="SitePhpErrorLogFlag",
)

WEB_APPS_LIST_PREMIER_ADD_ONS = Operation(
    SERVICE,
    "WebApps_ListPremierAddOns",
    "GET",
    _SITE_URL + "/premieraddons",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="PremierAddOn",
)

WEB_APPS_GET_PRIVATE_LINK_RESOURCES = Operation(
    SERVICE,
    "WebApps_GetPrivateLinkResources",
    "GET",
    _SITE_URL + "/privateLinkResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="PrivateLinkResourcesWrapper",
)

WEB_APPS_DEPLOY_WORKFLOW_ARTIFACTS = Operation(
    SERVICE,
    "WebApps_DeployWorkflowArtifacts",
    "POST",
    _SITE_URL + "/deployWorkflowArtifacts",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("workflow_artifacts", "WorkflowArtifacts", required=False)),
    accept=None,
)

WEB_APPS_LIST_WORKFLOWS_CONNECTIONS = Operation(
    SERVICE,
    "WebApps_ListWorkflowsConnections",
    "POST",
    _SITE_URL + "/listWorkflowsConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="WorkflowEnvelope",
)

WEB_APPS_GET_BACKUP_STATUS = Operation(
    SERVICE,
    "WebApps_GetBackupStatus",
    "GET",
    _SITE_BACKUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _BACKUP_ID),
    returns="BackupItem",
)

WEB_APPS_DELETE_BACKUP = Operation(
    SERVICE,
    "WebApps_DeleteBackup",
    "DELETE",
    _SITE_BACKUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _BACKUP_ID),
    accept=None,
)

WEB_APPS_LIST_BACKUPS = Operation(
    SERVICE,
    "WebApps_ListBackups",
    "GET",
    _SITE_URL + "/backups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("BackupItem"),
)

WEB_APPS_LIST_BACKUP_STATUS_SECRETS = Operation(
    SERVICE,
    "WebApps_ListBackupStatusSecrets",
    "POST",
    _SITE_BACKUP_URL + "/list",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _BACKUP_ID, Body("request", "BackupRequest")),
    returns="BackupItem",
)

WEB_APPS_RESTORE = Operation(
    SERVICE,
    "WebApps_Restore",
    "POST",
    _SITE_BACKUP_URL + "/restore",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _BACKUP_ID, Body("request", "RestoreRequest")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

WEB_APPS_GET_FTP_ALLOWED = Operation(
    SERVICE,
    "WebApps_GetFtpAllowed",
    "GET",
    _FTP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="CsmPublishingCredentialsPoliciesEntity",
)

WEB_APPS_UPDATE_FTP_ALLOWED = Operation(
    SERVICE,
    "WebApps_UpdateFtpAllowed",
    "PUT",
    _FTP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        Body("csm_publishing_access_policies_entity", "CsmPublishingCredentialsPoliciesEntity"),
    ),
    returns="CsmPublishingCredentialsPoliciesEntity",
)

WEB_APPS_LIST_BASIC_PUBLISHING_CREDENTIALS_POLICIES = Operation(
    SERVICE,
    "WebApps_ListBasicPublishingCredentialsPolicies",
    "GET",
    _SITE_URL + "/basicPublishingCredentialsPolicies",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("CsmPublishingCredentialsPoliciesEntity"),
)

WEB_APPS_GET_SCM_ALLOWED = Operation(
    SERVICE,
    "WebApps_GetScmAllowed",
    "GET",
    _SCM_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="CsmPublishingCredentialsPoliciesEntity",
)

WEB_APPS_UPDATE_SCM_ALLOWED = Operation(
    SERVICE,
    "WebApps_UpdateScmAllowed",
    "PUT",
    _SCM_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        Body("csm_publishing_access_policies_entity", "CsmPublishingCredentialsPoliciesEntity"),
    ),
    returns="CsmPublishingCredentialsPoliciesEntity",
)

WEB_APPS_GET_AUTH_SETTINGS_V2_WITHOUT_SECRETS = Operation(
    SERVICE,
    "WebApps_GetAuthSettingsV2WithoutSecrets",
    "GET",
    _AUTHSETTINGS_V2_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="SiteAuthSettingsV2",
)

WEB_APPS_UPDATE_AUTH_SETTINGS_V2 = Operation(
    SERVICE,
    "WebApps_UpdateAuthSettingsV2",
    "PUT",
    _AUTHSETTINGS_V2_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("site_auth_settings_v2", "SiteAuthSettingsV2")),
    returns="SiteAuthSettingsV2",
)

WEB_APPS_GET_AUTH_SETTINGS_V2 = Operation(
    SERVICE,
    "WebApps_GetAuthSettingsV2",
    "GET",
    _AUTHSETTINGS_V2_URL + "/list",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="SiteAuthSettingsV2",
)

WEB_APPS_GET_APP_SETTING_KEY_VAULT_REFERENCE = Operation(
    SERVICE,
    "WebApps_GetAppSettingKeyVaultReference",
    "GET",
    _SITE_URL + "/config/configreferences/appsettings/{appSettingKey}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Path("app_setting_key", "appSettingKey")),
    returns="ApiKVReference",
)

WEB_APPS_GET_APP_SETTINGS_KEY_VAULT_REFERENCES = Operation(
    SERVICE,
    "WebApps_GetAppSettingsKeyVaultReferences",
    "GET",
    _SITE_URL + "/config/configreferences/appsettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("ApiKVReference"),
)

WEB_APPS_GET_SITE_CONNECTION_STRING_KEY_VAULT_REFERENCE = Operation(
    SERVICE,
    "WebApps_GetSiteConnectionStringKeyVaultReference",
    "GET",
    _SITE_URL + "/config/configreferences/connectionstrings/{connectionStringKey}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Path("connection_string_key", "connectionStringKey")),
    returns="ApiKVReference",
)

WEB_APPS_GET_SITE_CONNECTION_STRING_KEY_VAULT_REFERENCES = Operation(
    SERVICE,
    "WebApps_GetSiteConnectionStringKeyVaultReferences",
    "GET",
    _SITE_URL + "/config/configreferences/connectionstrings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("ApiKVReference"),
)

WEB_APPS_GET_DIAGNOSTIC_LOGS_CONFIGURATION = Operation(
    SERVICE,
    "WebApps_GetDiagnosticLogsConfiguration",
    "GET",
    _LOGS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="SiteLogsConfig",
)

WEB_APPS_UPDATE_DIAGNOSTIC_LOGS_CONFIG = Operation(
    SERVICE,
    "WebApps_UpdateDiagnosticLogsConfig",
    "PUT",
    _LOGS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("site_logs_config", "SiteLogsConfig")),
    returns="SiteLogsConfig",
)

WEB_APPS_LIST_SLOT_CONFIGURATION_NAMES = Operation(
    SERVICE,
    "WebApps_ListSlotConfigurationNames",
    "GET",
    _SLOT_CONFIG_NAMES_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="SlotConfigNamesResource",
)

WEB_APPS_UPDATE_SLOT_CONFIGURATION_NAMES = Operation(
    SERVICE,
    "WebApps_UpdateSlotConfigurationNames",
    "PUT",
    _SLOT_CONFIG_NAMES_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("slot_config_names", "SlotConfigNamesResource")),
    returns="SlotConfigNamesResource",
)

WEB_APPS_GET_CONFIGURATION = Operation(
    SERVICE,
    "WebApps_GetConfiguration",
    "GET",
    _WEB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="SiteConfigResource",
)

WEB_APPS_CREATE_OR_UPDATE_CONFIGURATION = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateConfiguration",
    "PUT",
    _WEB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("site_config", "SiteConfigResource")),
    returns="SiteConfigResource",
)

WEB_APPS_UPDATE_CONFIGURATION = Operation(
    SERVICE,
    "WebApps_UpdateConfiguration",
    "PATCH",
    _WEB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("site_config", "SiteConfigResource")),
    returns="SiteConfigResource",
)

WEB_APPS_LIST_CONFIGURATION_SNAPSHOT_INFO = Operation(
    SERVICE,
    "WebApps_ListConfigurationSnapshotInfo",
    "GET",
    _WEB_URL + "/snapshots",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("SiteConfigurationSnapshotInfo"),
)

WEB_APPS_GET_CONFIGURATION_SNAPSHOT = Operation(
    SERVICE,
    "WebApps_GetConfigurationSnapshot",
    "GET",
    _WEB_URL + "/snapshots/{snapshotId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SNAPSHOT_ID),
    returns="SiteConfigResource",
)

WEB_APPS_LIST_CONFIGURATIONS = Operation(
    SERVICE,
    "WebApps_ListConfigurations",
    "GET",
    _SITE_URL + "/config",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("SiteConfigResource"),
)

WEB_APPS_RECOVER_SITE_CONFIGURATION_SNAPSHOT = Operation(
    SERVICE,
    "WebApps_RecoverSiteConfigurationSnapshot",
    "POST",
    _WEB_URL + "/snapshots/{snapshotId}/recover",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SNAPSHOT_ID),
    ok=(204,),
    accept=None,
)

WEB_APPS_GET_CONTINUOUS_WEB_JOB = Operation(
    SERVICE,
    "WebApps_GetContinuousWebJob",
    "GET",
    _CONTINUOUSWEBJOB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME),
    returns="ContinuousWebJob",
)

WEB_APPS_DELETE_CONTINUOUS_WEB_JOB = Operation(
    SERVICE,
    "WebApps_DeleteContinuousWebJob",
    "DELETE",
    _CONTINUOUSWEBJOB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_LIST_CONTINUOUS_WEB_JOBS = Operation(
    SERVICE,
    "WebApps_ListContinuousWebJobs",
    "GET",
    _SITE_URL + "/continuouswebjobs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("ContinuousWebJob"),
)

WEB_APPS_START_CONTINUOUS_WEB_JOB = Operation(
    SERVICE,
    "WebApps_StartContinuousWebJob",
    "POST",
    _CONTINUOUSWEBJOB_URL + "/start",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME),
    accept=None,
)

WEB_APPS_STOP_CONTINUOUS_WEB_JOB = Operation(
    SERVICE,
    "WebApps_StopContinuousWebJob",
    "POST",
    _CONTINUOUSWEBJOB_URL + "/stop",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME),
    accept=None,
)

WEB_APPS_GET_PRODUCTION_SITE_DEPLOYMENT_STATUS = Operation(
    SERVICE,
    "WebApps_GetProductionSiteDeploymentStatus",
    "GET",
    _SITE_URL + "/deploymentStatus/{deploymentStatusId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Path("deployment_status_id", "deploymentStatusId")),
    ok=(200, 202),
    returns="CsmDeploymentStatus",
    long_running=LongRunning(),
)

WEB_APPS_LIST_PRODUCTION_SITE_DEPLOYMENT_STATUSES = Operation(
    SERVICE,
    "WebApps_ListProductionSiteDeploymentStatuses",
    "GET",
    _SITE_URL + "/deploymentStatus",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("CsmDeploymentStatus"),
)

WEB_APPS_GET_DEPLOYMENT = Operation(
    SERVICE,
    "WebApps_GetDeployment",
    "GET",
    _DEPLOYMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ID),
    returns="Deployment",
)

WEB_APPS_CREATE_DEPLOYMENT = Operation(
    SERVICE,
    "WebApps_CreateDeployment",
    "PUT",
    _DEPLOYMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ID, Body("deployment", "Deployment")),
    returns="Deployment",
)

WEB_APPS_DELETE_DEPLOYMENT = Operation(
    SERVICE,
    "WebApps_DeleteDeployment",
    "DELETE",
    _DEPLOYMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ID),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_LIST_DEPLOYMENTS = Operation(
    SERVICE,
    "WebApps_ListDeployments",
    "GET",
    _SITE_URL + "/deployments",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("Deployment"),
)

WEB_APPS_LIST_DEPLOYMENT_LOG = Operation(
    SERVICE,
    "WebApps_ListDeploymentLog",
    "GET",
    _DEPLOYMENT_URL + "/log",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ID),
    returns="Deployment",
)

WEB_APPS_GET_DOMAIN_OWNERSHIP_IDENTIFIER = Operation(
    SERVICE,
    "WebApps_GetDomainOwnershipIdentifier",
    "GET",
    _DOMAIN_OWNERSHIP_IDENTIFIER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _DOMAIN_OWNERSHIP_IDENTIFIER_NAME),
    returns="Identifier",
)

WEB_APPS_CREATE_OR_UPDATE_DOMAIN_OWNERSHIP_IDENTIFIER = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateDomainOwnershipIdentifier",
    "PUT",
    _DOMAIN_OWNERSHIP_IDENTIFIER_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _DOMAIN_OWNERSHIP_IDENTIFIER_NAME,
        Body("domain_ownership_identifier", "Identifier"),
    ),
    returns="Identifier",
)

WEB_APPS_UPDATE_DOMAIN_OWNERSHIP_IDENTIFIER = Operation(
    SERVICE,
    "WebApps_UpdateDomainOwnershipIdentifier",
    "PATCH",
    _DOMAIN_OWNERSHIP_IDENTIFIER_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _DOMAIN_OWNERSHIP_IDENTIFIER_NAME,
        Body("domain_ownership_identifier", "Identifier"),
    ),
    returns="Identifier",
)

WEB_APPS_DELETE_DOMAIN_OWNERSHIP_IDENTIFIER = Operation(
    SERVICE,
    "WebApps_DeleteDomainOwnershipIdentifier",
    "DELETE",
    _DOMAIN_OWNERSHIP_IDENTIFIER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _DOMAIN_OWNERSHIP_IDENTIFIER_NAME),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_LIST_DOMAIN_OWNERSHIP_IDENTIFIERS = Operation(
    SERVICE,
    "WebApps_ListDomainOwnershipIdentifiers",
    "GET",
    _SITE_URL + "/domainOwnershipIdentifiers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("Identifier"),
)

WEB_APPS_GET_MS_DEPLOY_STATUS = Operation(
    SERVICE,
    "WebApps_GetMsDeployStatus",
    "GET",
    _SITE_EXTENSIONS_MS_DEPLOY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="MSDeployStatus",
)

WEB_APPS_CREATE_MS_DEPLOY_OPERATION = Operation(
    SERVICE,
    "WebApps_CreateMsDeployOperation",
    "PUT",
    _SITE_EXTENSIONS_MS_DEPLOY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("ms_deploy", "MSDeploy")),
    ok=(201,),
    returns="MSDeployStatus",
    long_running=LongRunning(),
)

WEB_APPS_GET_MS_DEPLOY_LOG = Operation(
    SERVICE,
    "WebApps_GetMsDeployLog",
    "GET",
    _SITE_EXTENSIONS_MS_DEPLOY_URL + "/log",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="MSDeployLog",
)

WEB_APPS_GET_INSTANCE_MS_DEPLOY_STATUS = Operation(
    SERVICE,
    "WebApps_GetInstanceMsDeployStatus",
    "GET",
    _INSTANCE_EXTENSIONS_MS_DEPLOY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _INSTANCE_ID),
    returns="MSDeployStatus",
)

WEB_APPS_CREATE_INSTANCE_MS_DEPLOY_OPERATION = Operation(
    SERVICE,
    "WebApps_CreateInstanceMsDeployOperation",
    "PUT",
    _INSTANCE_EXTENSIONS_MS_DEPLOY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _INSTANCE_ID, Body("ms_deploy", "MSDeploy")),
    ok=(201,),
    returns="MSDeployStatus",
    long_running=LongRunning(),
)

WEB_APPS_GET_INSTANCE_MS_DEPLOY_LOG = Operation(
    SERVICE,
    "WebApps_GetInstanceMsDeployLog",
    "GET",
    _INSTANCE_EXTENSIONS_MS_DEPLOY_URL + "/log",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _INSTANCE_ID),
    returns="MSDeployLog",
)

WEB_APPS_GET_FUNCTION = Operation(
    SERVICE,
    "WebApps_GetFunction",
    "GET",
    _FUNCTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _FUNCTION_NAME),
    returns="FunctionEnvelope",
)

WEB_APPS_CREATE_FUNCTION = Operation(
    SERVICE,
    "WebApps_CreateFunction",
    "PUT",
    _FUNCTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _FUNCTION_NAME, Body("function_envelope", "FunctionEnvelope")),
    ok=(201,),
    returns="FunctionEnvelope",
    long_running=LongRunning(),
)

WEB_APPS_DELETE_FUNCTION = Operation(
    SERVICE,
    "WebApps_DeleteFunction",
    "DELETE",
    _FUNCTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _FUNCTION_NAME),
    ok=(204,),
    accept=None,
)

WEB_APPS_LIST_FUNCTIONS = Operation(
    SERVICE,
    "WebApps_ListFunctions",
    "GET",
    _SITE_URL + "/functions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("FunctionEnvelope"),
)

WEB_APPS_CREATE_OR_UPDATE_FUNCTION_SECRET = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateFunctionSecret",
    "PUT",
    _FUNCTION_KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _FUNCTION_NAME, _KEY_NAME, Body("key", "KeyInfo")),
    ok=(200, 201),
    returns="KeyInfo",
)

WEB_APPS_DELETE_FUNCTION_SECRET = Operation(
    SERVICE,
    "WebApps_DeleteFunctionSecret",
    "DELETE",
    _FUNCTION_KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _FUNCTION_NAME, _KEY_NAME),
    ok=(204,),
    accept=None,
)

WEB_APPS_LIST_FUNCTION_KEYS = Operation(
    SERVICE,
    "WebApps_ListFunctionKeys",
    "POST",
    _FUNCTION_URL + "/listkeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _FUNCTION_NAME),
    returns="StringDictionary",
)

WEB_APPS_LIST_FUNCTION_SECRETS = Operation(
    SERVICE,
    "WebApps_ListFunctionSecrets",
    "POST",
    _FUNCTION_URL + "/listsecrets",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _FUNCTION_NAME),
    returns="FunctionSecrets",
)

WEB_APPS_GET_HOST_NAME_BINDING = Operation(
    SERVICE,
    "WebApps_GetHostNameBinding",
    "GET",
    _HOST_NAME_BINDING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _HOST_NAME),
    returns="HostNameBinding",
)

WEB_APPS_CREATE_OR_UPDATE_HOST_NAME_BINDING = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateHostNameBinding",
    "PUT",
    _HOST_NAME_BINDING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _HOST_NAME, Body("host_name_binding", "HostNameBinding")),
    returns="HostNameBinding",
)

WEB_APPS_DELETE_HOST_NAME_BINDING = Operation(
    SERVICE,
    "WebApps_DeleteHostNameBinding",
    "DELETE",
    _HOST_NAME_BINDING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _HOST_NAME),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_LIST_HOST_NAME_BINDINGS = Operation(
    SERVICE,
    "WebApps_ListHostNameBindings",
    "GET",
    _SITE_URL + "/hostNameBindings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("HostNameBinding"),
)

WEB_APPS_GET_RELAY_SERVICE_CONNECTION = Operation(
    SERVICE,
    "WebApps_GetRelayServiceConnection",
    "GET",
    _HYBRIDCONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ENTITY_NAME),
    returns="RelayServiceConnectionEntity",
)

WEB_APPS_CREATE_OR_UPDATE_RELAY_SERVICE_CONNECTION = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateRelayServiceConnection",
    "PUT",
    _HYBRIDCONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _ENTITY_NAME,
        Body("connection_envelope", "RelayServiceConnectionEntity"),
    ),
    returns="RelayServiceConnectionEntity",
)

WEB_APPS_UPDATE_RELAY_SERVICE_CONNECTION = Operation(
    SERVICE,
    "WebApps_UpdateRelayServiceConnection",
    "PATCH",
    _HYBRIDCONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _ENTITY_NAME,
        Body("connection_envelope", "RelayServiceConnectionEntity"),
    ),
    returns="RelayServiceConnectionEntity",
)

WEB_APPS_DELETE_RELAY_SERVICE_CONNECTION = Operation(
    SERVICE,
    "WebApps_DeleteRelayServiceConnection",
    "DELETE",
    _HYBRIDCONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ENTITY_NAME),
    accept=None,
)

WEB_APPS_GET_INSTANCE_INFO = Operation(
    SERVICE,
    "WebApps_GetInstanceInfo",
    "GET",
    _SITE_URL + "/instances/{instanceId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _INSTANCE_ID),
    returns="WebSiteInstanceStatus",
)

WEB_APPS_LIST_INSTANCE_IDENTIFIERS = Operation(
    SERVICE,
    "WebApps_ListInstanceIdentifiers",
    "GET",
    _SITE_URL + "/instances",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("WebSiteInstanceStatus"),
)

WEB_APPS_GET_INSTANCE_PROCESS = Operation(
    SERVICE,
    "WebApps_GetInstanceProcess",
    "GET",
    _PROCESS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _INSTANCE_ID),
    returns="ProcessInfo",
)

WEB_APPS_DELETE_INSTANCE_PROCESS = Operation(
    SERVICE,
    "WebApps_DeleteInstanceProcess",
    "DELETE",
    _PROCESS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _INSTANCE_ID),
    ok=(204,),
    accept=None,
)

WEB_APPS_LIST_INSTANCE_PROCESSES = Operation(
    SERVICE,
    "WebApps_ListInstanceProcesses",
    "GET",
    _SITE_URL + "/instances/{instanceId}/processes",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _INSTANCE_ID),
    paging=Paging("ProcessInfo"),
)

WEB_APPS_GET_INSTANCE_PROCESS_DUMP = Operation(
    SERVICE,
    "WebApps_GetInstanceProcessDump",
    "GET",
    _PROCESS_URL + "/dump",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _INSTANCE_ID),
    returns="stream",
    accept="*/*",
)

WEB_APPS_LIST_INSTANCE_PROCESS_THREADS = Operation(
    SERVICE,
    "WebApps_ListInstanceProcessThreads",
    "GET",
    _PROCESS_URL + "/threads",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _INSTANCE_ID),
    paging=Paging("ProcessThreadInfo"),
)

WEB_APPS_GET_INSTANCE_PROCESS_MODULE = Operation(
    SERVICE,
    "WebApps_GetInstanceProcessModule",
    "GET",
    _PROCESS_URL + "/modules/{baseAddress}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, Path("base_address", "baseAddress"), _INSTANCE_ID),
    returns="ProcessModuleInfo",
)

WEB_APPS_LIST_INSTANCE_PROCESS_MODULES = Operation(
    SERVICE,
    "WebApps_ListInstanceProcessModules",
    "GET",
    _PROCESS_URL + "/modules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _INSTANCE_ID),
    paging=Paging("ProcessModuleInfo"),
)

WEB_APPS_GET_MIGRATE_MY_SQL_STATUS = Operation(
    SERVICE,
    "WebApps_GetMigrateMySqlStatus",
    "GET",
    _SITE_URL + "/migratemysql/status",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="MigrateMySqlStatus",
)

WEB_APPS_GET_SWIFT_VIRTUAL_NETWORK_CONNECTION = Operation(
    SERVICE,
    "WebApps_GetSwiftVirtualNetworkConnection",
    "GET",
    _VIRTUAL_NETWORK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="SwiftVirtualNetwork",
)

WEB_APPS_CREATE_OR_UPDATE_SWIFT_VIRTUAL_NETWORK_CONNECTION_WITH_CHECK = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateSwiftVirtualNetworkConnectionWithCheck",
    "PUT",
    _VIRTUAL_NETWORK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("connection_envelope", "SwiftVirtualNetwork")),
    returns="SwiftVirtualNetwork",
)

WEB_APPS_UPDATE_SWIFT_VIRTUAL_NETWORK_CONNECTION_WITH_CHECK = Operation(
    SERVICE,
    "WebApps_UpdateSwiftVirtualNetworkConnectionWithCheck",
    "PATCH",
    _VIRTUAL_NETWORK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("connection_envelope", "SwiftVirtualNetwork")),
    returns="SwiftVirtualNetwork",
)

WEB_APPS_DELETE_SWIFT_VIRTUAL_NETWORK = Operation(
    SERVICE,
    "WebApps_DeleteSwiftVirtualNetwork",
    "DELETE",
    _VIRTUAL_NETWORK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    accept=None,
)

WEB_APPS_LIST_NETWORK_FEATURES = Operation(
    SERVICE,
    "WebApps_ListNetworkFeatures",
    "GET",
    _SITE_URL + "/networkFeatures/{view}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Path("view", "view")),
    returns="NetworkFeatures",
)

WEB_APPS_GET_PREMIER_ADD_ON = Operation(
    SERVICE,
    "WebApps_GetPremierAddOn",
    "GET",
    _PREMIERADDON_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PREMIER_ADD_ON_NAME),
    returns="PremierAddOn",
)

WEB_APPS_ADD_PREMIER_ADD_ON = Operation(
    SERVICE,
    "WebApps_AddPremierAddOn",
    "PUT",
    _PREMIERADDON_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PREMIER_ADD_ON_NAME, Body("premier_add_on", "PremierAddOn")),
    returns="PremierAddOn",
)

WEB_APPS_UPDATE_PREMIER_ADD_ON = Operation(
    SERVICE,
    "WebApps_UpdatePremierAddOn",
    "PATCH",
    _PREMIERADDON_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _PREMIER_ADD_ON_NAME,
        Body("premier_add_on", "PremierAddOnPatchResource"),
    ),
    returns="PremierAddOn",
)

WEB_APPS_DELETE_PREMIER_ADD_ON = Operation(
    SERVICE,
    "WebApps_DeletePremierAddOn",
    "DELETE",
    _PREMIERADDON_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PREMIER_ADD_ON_NAME),
    accept=None,
)

WEB_APPS_GET_PRIVATE_ACCESS = Operation(
    SERVICE,
    "WebApps_GetPrivateAccess",
    "GET",
    _VIRTUAL_NETWORKS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="PrivateAccess",
)

WEB_APPS_PUT_PRIVATE_ACCESS_VNET = Operation(
    SERVICE,
    "WebApps_PutPrivateAccessVnet",
    "PUT",
    _VIRTUAL_NETWORKS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("access", "PrivateAccess")),
    returns="PrivateAccess",
)
