# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""REST operations of ``web``, for both twins of its client: ``web_apps_2``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, LongRunning, Operation, Paging, Path, Query
from .. import SERVICE

_SLOT_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/slots/{slot}"
)
_CONFIG_BACKUP_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/slots/{slot}/config/backup"
)
_PRIVATE_ENDPOINT_CONNECTION_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/privateEndpointConnections/{privateEndpointConnectionName}"
)
_SLOT_BACKUP_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/slots/{slot}/backups/{backupId}"
)
_FTP_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/slots/{slot}/basicPublishingCredentialsPolicies/ftp"
)
_SCM_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/slots/{slot}/basicPublishingCredentialsPolicies/scm"
)
_AUTHSETTINGS_V2_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/slots/{slot}/config/authsettingsV2"
)
_LOGS_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/slots/{slot}/config/logs"
)
_PROCESS_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/processes/{processId}"
)
_VIRTUAL_NETWORK_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/networkConfig/virtualNetwork"
)
_PREMIERADDON_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/premieraddons/{premierAddOnName}"
)
_VIRTUAL_NETWORKS_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/privateAccess/virtualNetworks"
)
_PUBLIC_CERTIFICATE_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/publicCertificates/{publicCertificateName}"
)
_SITECONTAINER_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/sitecontainers/{containerName}"
)
_SITEEXTENSION_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/siteextensions/{siteExtensionId}"
)

_NAME = Path("name", "name")
_SLOT = Path("slot", "slot")
_PRIVATE_ENDPOINT_CONNECTION_NAME = Path("private_endpoint_connection_name", "privateEndpointConnectionName")
_OPERATION_ID = Path("operation_id", "operationId")
_DURATION_IN_SECONDS = Query("duration_in_seconds", "durationInSeconds", type="int")
_MAX_FRAME_LENGTH = Query("max_frame_length", "maxFrameLength", type="int")
_SAS_URL = Query("sas_url", "sasUrl")
_BACKUP_ID = Path("backup_id", "backupId")
_PROCESS_ID = Path("process_id", "processId")
_INSTANCE_ID = Path("instance_id", "instanceId")
_BASE_ADDRESS = Path("base_address", "baseAddress")
_PREMIER_ADD_ON_NAME = Path("premier_add_on_name", "premierAddOnName")
_PUBLIC_CERTIFICATE_NAME = Path("public_certificate_name", "publicCertificateName")
_CONTAINER_NAME = Path("container_name", "containerName")
_SITE_EXTENSION_ID = Path("site_extension_id", "siteExtensionId")

WEB_APPS_LIST_SLOTS = Operation(
    SERVICE,
    "WebApps_ListSlots",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}/slots",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("Site"),
)

WEB_APPS_GET_SLOT = Operation(
    SERVICE, "WebApps_GetSlot", "GET", _SLOT_URL, (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT), returns="Site"
)

WEB_APPS_CREATE_OR_UPDATE_SLOT = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateSlot",
    "PUT",
    _SLOT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("site_envelope", "Site")),
    ok=(200, 202),
    returns="Site",
    long_running=LongRunning(),
)

WEB_APPS_UPDATE_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateSlot",
    "PATCH",
    _SLOT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("site_envelope", "SitePatchResource")),
    ok=(200, 202),
    returns="Site",
)

WEB_APPS_DELETE_SLOT = Operation(
    SERVICE,
    "WebApps_DeleteSlot",
    "DELETE",
    _SLOT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _SLOT,
        Query("delete_metrics", "deleteMetrics", type="bool"),
        Query("delete_empty_server_farm", "deleteEmptyServerFarm", type="bool"),
    ),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_ANALYZE_CUSTOM_HOSTNAME_SLOT = Operation(
    SERVICE,
    "WebApps_AnalyzeCustomHostnameSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/analyzeCustomHostname"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Query("host_name", "hostName")),
    returns="CustomHostnameAnalysisResult",
)

WEB_APPS_APPLY_SLOT_CONFIGURATION_SLOT = Operation(
    SERVICE,
    "WebApps_ApplySlotConfigurationSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/applySlotConfig"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("slot_swap_entity", "CsmSlotEntity")),
    accept=None,
)

WEB_APPS_BACKUP_SLOT = Operation(
    SERVICE,
    "WebApps_BackupSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/backup"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("request", "BackupRequest")),
    returns="BackupItem",
)

WEB_APPS_UPDATE_APPLICATION_SETTINGS_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateApplicationSettingsSlot",
    "PUT",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config/appsettings"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("app_settings", "StringDictionary")),
    returns="StringDictionary",
)

WEB_APPS_LIST_APPLICATION_SETTINGS_SLOT = Operation(
    SERVICE,
    "WebApps_ListApplicationSettingsSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config/appsettings/list"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="StringDictionary",
)

WEB_APPS_UPDATE_AUTH_SETTINGS_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateAuthSettingsSlot",
    "PUT",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config/authsettings"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("site_auth_settings", "SiteAuthSettings")),
    returns="SiteAuthSettings",
)

WEB_APPS_GET_AUTH_SETTINGS_SLOT = Operation(
    SERVICE,
    "WebApps_GetAuthSettingsSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config/authsettings/list"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="SiteAuthSettings",
)

WEB_APPS_UPDATE_AZURE_STORAGE_ACCOUNTS_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateAzureStorageAccountsSlot",
    "PUT",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config/azurestorageaccounts"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _SLOT,
        Body("azure_storage_accounts", "AzureStoragePropertyDictionaryResource"),
    ),
    returns="AzureStoragePropertyDictionaryResource",
)

WEB_APPS_LIST_AZURE_STORAGE_ACCOUNTS_SLOT = Operation(
    SERVICE,
    "WebApps_ListAzureStorageAccountsSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config/azurestorageaccounts/list"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="AzureStoragePropertyDictionaryResource",
)

WEB_APPS_UPDATE_BACKUP_CONFIGURATION_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateBackupConfigurationSlot",
    "PUT",
    _CONFIG_BACKUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("request", "BackupRequest")),
    returns="BackupRequest",
)

WEB_APPS_DELETE_BACKUP_CONFIGURATION_SLOT = Operation(
    SERVICE,
    "WebApps_DeleteBackupConfigurationSlot",
    "DELETE",
    _CONFIG_BACKUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    accept=None,
)

WEB_APPS_GET_BACKUP_CONFIGURATION_SLOT = Operation(
    SERVICE,
    "WebApps_GetBackupConfigurationSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config/backup/list"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="BackupRequest",
)

WEB_APPS_UPDATE_CONNECTION_STRINGS_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateConnectionStringsSlot",
    "PUT",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config/connectionstrings"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("connection_strings", "ConnectionStringDictionary")),
    returns="ConnectionStringDictionary",
)

WEB_APPS_LIST_CONNECTION_STRINGS_SLOT = Operation(
    SERVICE,
    "WebApps_ListConnectionStringsSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config/connectionstrings/list"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="ConnectionStringDictionary",
)

WEB_APPS_UPDATE_METADATA_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateMetadataSlot",
    "PUT",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config/metadata"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("metadata", "StringDictionary")),
    returns="StringDictionary",
)

WEB_APPS_LIST_METADATA_SLOT = Operation(
    SERVICE,
    "WebApps_ListMetadataSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config/metadata/list"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="StringDictionary",
)

WEB_APPS_LIST_PUBLISHING_CREDENTIALS_SLOT = Operation(
    SERVICE,
    "WebApps_ListPublishingCredentialsSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config/publishingcredentials/list"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="User",
    long_running=LongRunning(),
)

WEB_APPS_UPDATE_SITE_PUSH_SETTINGS_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateSitePushSettingsSlot",
    "PUT",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config/pushsettings"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("push_settings", "PushSettings")),
    returns="PushSettings",
)

WEB_APPS_LIST_SITE_PUSH_SETTINGS_SLOT = Operation(
    SERVICE,
    "WebApps_ListSitePushSettingsSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config/pushsettings/list"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="PushSettings",
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/privateEndpointConnections"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("RemotePrivateEndpointConnectionARMResource"),
)

WEB_APPS_IS_CLONEABLE = Operation(
    SERVICE,
    "WebApps_IsCloneable",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/iscloneable"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="SiteCloneability",
)

WEB_APPS_LIST_SITE_BACKUPS = Operation(
    SERVICE,
    "WebApps_ListSiteBackups",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/listbackups"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("BackupItem"),
)

WEB_APPS_LIST_SYNC_FUNCTION_TRIGGERS = Operation(
    SERVICE,
    "WebApps_ListSyncFunctionTriggers",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/listsyncfunctiontriggerstatus"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="FunctionSecrets",
)

WEB_APPS_MIGRATE_STORAGE = Operation(
    SERVICE,
    "WebApps_MigrateStorage",
    "PUT",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}/migrate",
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/migratemysql"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("migration_request_envelope", "MigrateMySqlRequest")),
    returns="Operation",
    long_running=LongRunning(),
)

WEB_APPS_GET_NETWORK_TRACE_OPERATION = Operation(
    SERVICE,
    "WebApps_GetNetworkTraceOperation",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/networkTrace/operationresults/{operationId}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _OPERATION_ID),
    ok=(200, 202),
    returns="[NetworkTrace]",
)

WEB_APPS_START_WEB_SITE_NETWORK_TRACE = Operation(
    SERVICE,
    "WebApps_StartWebSiteNetworkTrace",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/networkTrace/start"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _DURATION_IN_SECONDS, _MAX_FRAME_LENGTH, _SAS_URL),
    returns="str",
)

WEB_APPS_START_WEB_SITE_NETWORK_TRACE_OPERATION = Operation(
    SERVICE,
    "WebApps_StartWebSiteNetworkTraceOperation",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/networkTrace/startOperation"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _DURATION_IN_SECONDS, _MAX_FRAME_LENGTH, _SAS_URL),
    ok=(200, 202),
    returns="[NetworkTrace]",
    long_running=LongRunning(),
)

WEB_APPS_STOP_WEB_SITE_NETWORK_TRACE = Operation(
    SERVICE,
    "WebApps_StopWebSiteNetworkTrace",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/networkTrace/stop"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_GET_NETWORK_TRACES = Operation(
    SERVICE,
    "WebApps_GetNetworkTraces",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/networkTrace/{operationId}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _OPERATION_ID),
    returns="[NetworkTrace]",
)

WEB_APPS_GET_NETWORK_TRACE_OPERATION_V2 = Operation(
    SERVICE,
    "WebApps_GetNetworkTraceOperationV2",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/networkTraces/current/operationresults/{operationId}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _OPERATION_ID),
    ok=(200, 202),
    returns="[NetworkTrace]",
)

WEB_APPS_GET_NETWORK_TRACES_V2 = Operation(
    SERVICE,
    "WebApps_GetNetworkTracesV2",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/networkTraces/{operationId}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _OPERATION_ID),
    returns="[NetworkTrace]",
)

WEB_APPS_GENERATE_NEW_SITE_PUBLISHING_PASSWORD = Operation(
    SERVICE,
    "WebApps_GenerateNewSitePublishingPassword",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/newpassword"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_LIST_PERF_MON_COUNTERS = Operation(
    SERVICE,
    "WebApps_ListPerfMonCounters",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/perfcounters"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Query("filter", "$filter")),
    paging=Paging("PerfMonResponse"),
)

WEB_APPS_GET_SITE_PHP_ERROR_LOG_FLAG = Operation(
    SERVICE,
    "WebApps_GetSitePhpErrorLogFlag",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/phplogging"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="SitePhpErrorLogFlag",
)

WEB_APPS_LIST_PREMIER_ADD_ONS = Operation(
    SERVICE,
    "WebApps_ListPremierAddOns",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/premieraddons"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="PremierAddOn",
)

WEB_APPS_GET_PRIVATE_LINK_RESOURCES = Operation(
    SERVICE,
    "WebApps_GetPrivateLinkResources",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/privateLinkResources"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="PrivateLinkResourcesWrapper",
)

WEB_APPS_LIST_PUBLISHING_PROFILE_XML_WITH_SECRETS = Operation(
    SERVICE,
    "WebApps_ListPublishingProfileXmlWithSecrets",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/publishxml"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("publishing_profile_options", "CsmPublishingProfileOptions")),
    returns="stream",
    accept="application/xml",
)

WEB_APPS_RESET_PRODUCTION_SLOT_CONFIG = Operation(
    SERVICE,
    "WebApps_ResetProductionSlotConfig",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/resetSlotConfig"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    accept=None,
)

WEB_APPS_RESTART = Operation(
    SERVICE,
    "WebApps_Restart",
    "POST",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}/restart",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        Query("soft_restart", "softRestart", type="bool"),
        Query("synchronous", "synchronous", type="bool"),
    ),
    accept=None,
)

WEB_APPS_RESTORE_FROM_BACKUP_BLOB = Operation(
    SERVICE,
    "WebApps_RestoreFromBackupBlob",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/restoreFromBackupBlob"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("request", "RestoreRequest")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

WEB_APPS_RESTORE_FROM_DELETED_APP = Operation(
    SERVICE,
    "WebApps_RestoreFromDeletedApp",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/restoreFromDeletedApp"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("restore_request", "DeletedAppRestoreRequest")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

WEB_APPS_RESTORE_SNAPSHOT = Operation(
    SERVICE,
    "WebApps_RestoreSnapshot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/restoreSnapshot"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("restore_request", "SnapshotRestoreRequest")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

WEB_APPS_LIST_WORKFLOWS_CONNECTIONS = Operation(
    SERVICE,
    "WebApps_ListWorkflowsConnections",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/listWorkflowsConnections"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="WorkflowEnvelope",
)

WEB_APPS_GET_BACKUP_STATUS_SLOT = Operation(
    SERVICE,
    "WebApps_GetBackupStatusSlot",
    "GET",
    _SLOT_BACKUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _BACKUP_ID, _SLOT),
    returns="BackupItem",
)

WEB_APPS_DELETE_BACKUP_SLOT = Operation(
    SERVICE,
    "WebApps_DeleteBackupSlot",
    "DELETE",
    _SLOT_BACKUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _BACKUP_ID, _SLOT),
    accept=None,
)

WEB_APPS_LIST_BACKUPS_SLOT = Operation(
    SERVICE,
    "WebApps_ListBackupsSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/backups"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("BackupItem"),
)

WEB_APPS_LIST_BACKUP_STATUS_SECRETS_SLOT = Operation(
    SERVICE,
    "WebApps_ListBackupStatusSecretsSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/backups/{backupId}/list"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _BACKUP_ID, _SLOT, Body("request", "BackupRequest")),
    returns="BackupItem",
)

WEB_APPS_RESTORE_SLOT = Operation(
    SERVICE,
    "WebApps_RestoreSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/backups/{backupId}/restore"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _BACKUP_ID, _SLOT, Body("request", "RestoreRequest")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

WEB_APPS_GET_FTP_ALLOWED_SLOT = Operation(
    SERVICE,
    "WebApps_GetFtpAllowedSlot",
    "GET",
    _FTP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="CsmPublishingCredentialsPoliciesEntity",
)

WEB_APPS_UPDATE_FTP_ALLOWED_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateFtpAllowedSlot",
    "PUT",
    _FTP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _SLOT,
        Body("csm_publishing_access_policies_entity", "CsmPublishingCredentialsPoliciesEntity"),
    ),
    returns="CsmPublishingCredentialsPoliciesEntity",
)

WEB_APPS_LIST_BASIC_PUBLISHING_CREDENTIALS_POLICIES_SLOT = Operation(
    SERVICE,
    "WebApps_ListBasicPublishingCredentialsPoliciesSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/basicPublishingCredentialsPolicies"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("CsmPublishingCredentialsPoliciesEntity"),
)

WEB_APPS_GET_SCM_ALLOWED_SLOT = Operation(
    SERVICE,
    "WebApps_GetScmAllowedSlot",
    "GET",
    _SCM_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="CsmPublishingCredentialsPoliciesEntity",
)

WEB_APPS_UPDATE_SCM_ALLOWED_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateScmAllowedSlot",
    "PUT",
    _SCM_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _SLOT,
        Body("csm_publishing_access_policies_entity", "CsmPublishingCredentialsPoliciesEntity"),
    ),
    returns="CsmPublishingCredentialsPoliciesEntity",
)

WEB_APPS_GET_AUTH_SETTINGS_V2_WITHOUT_SECRETS_SLOT = Operation(
    SERVICE,
    "WebApps_GetAuthSettingsV2WithoutSecretsSlot",
    "GET",
    _AUTHSETTINGS_V2_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="SiteAuthSettingsV2",
)

WEB_APPS_UPDATE_AUTH_SETTINGS_V2_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateAuthSettingsV2Slot",
    "PUT",
    _AUTHSETTINGS_V2_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("site_auth_settings_v2", "SiteAuthSettingsV2")),
    returns="SiteAuthSettingsV2",
)

WEB_APPS_GET_AUTH_SETTINGS_V2_SLOT = Operation(
    SERVICE,
    "WebApps_GetAuthSettingsV2Slot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config/authsettingsV2/list"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="SiteAuthSettingsV2",
)

WEB_APPS_GET_APP_SETTING_KEY_VAULT_REFERENCE_SLOT = Operation(
    SERVICE,
    "WebApps_GetAppSettingKeyVaultReferenceSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config/configreferences/appsettings/{appSettingKey}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Path("app_setting_key", "appSettingKey"), _SLOT),
    returns="ApiKVReference",
)

WEB_APPS_GET_APP_SETTINGS_KEY_VAULT_REFERENCES_SLOT = Operation(
    SERVICE,
    "WebApps_GetAppSettingsKeyVaultReferencesSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config/configreferences/appsettings"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("ApiKVReference"),
)

WEB_APPS_GET_SITE_CONNECTION_STRING_KEY_VAULT_REFERENCE_SLOT = Operation(
    SERVICE,
    "WebApps_GetSiteConnectionStringKeyVaultReferenceSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config/configreferences/connectionstrings/{connectionStringKey}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Path("connection_string_key", "connectionStringKey"), _SLOT),
    returns="ApiKVReference",
)

WEB_APPS_GET_SITE_CONNECTION_STRING_KEY_VAULT_REFERENCES_SLOT = Operation(
    SERVICE,
    "WebApps_GetSiteConnectionStringKeyVaultReferencesSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config/configreferences/connectionstrings"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("ApiKVReference"),
)

WEB_APPS_GET_DIAGNOSTIC_LOGS_CONFIGURATION_SLOT = Operation(
    SERVICE,
    "WebApps_GetDiagnosticLogsConfigurationSlot",
    "GET",
    _LOGS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="SiteLogsConfig",
)

WEB_APPS_UPDATE_DIAGNOSTIC_LOGS_CONFIG_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateDiagnosticLogsConfigSlot",
    "PUT",
    _LOGS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("site_logs_config", "SiteLogsConfig")),
    returns="SiteLogsConfig",
)

WEB_APPS_LIST_CONFIGURATIONS_SLOT = Operation(
    SERVICE,
    "WebApps_ListConfigurationsSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("SiteConfigResource"),
)

WEB_APPS_LIST_INSTANCE_PROCESS_THREADS = Operation(
    SERVICE,
    "WebApps_ListInstanceProcessThreads",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/instances/{instanceId}/processes/{processId}/threads"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _INSTANCE_ID),
    paging=Paging("ProcessThreadInfo"),
)

WEB_APPS_GET_PROCESS = Operation(
    SERVICE,
    "WebApps_GetProcess",
    "GET",
    _PROCESS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID),
    returns="ProcessInfo",
)

WEB_APPS_DELETE_PROCESS = Operation(
    SERVICE,
    "WebApps_DeleteProcess",
    "DELETE",
    _PROCESS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID),
    ok=(204,),
    accept=None,
)

WEB_APPS_LIST_PROCESSES = Operation(
    SERVICE,
    "WebApps_ListProcesses",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/processes"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("ProcessInfo"),
)

WEB_APPS_GET_PROCESS_DUMP = Operation(
    SERVICE,
    "WebApps_GetProcessDump",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/processes/{processId}/dump"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID),
    returns="stream",
    accept="*/*",
)

WEB_APPS_LIST_PROCESS_THREADS = Operation(
    SERVICE,
    "WebApps_ListProcessThreads",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/processes/{processId}/threads"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID),
    paging=Paging("ProcessThreadInfo"),
)

WEB_APPS_GET_INSTANCE_PROCESS_MODULE = Operation(
    SERVICE,
    "WebApps_GetInstanceProcessModule",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/instances/{instanceId}/processes/{processId}/modules/{baseAddress}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _BASE_ADDRESS, _INSTANCE_ID),
    returns="ProcessModuleInfo",
)

WEB_APPS_LIST_INSTANCE_PROCESS_MODULES = Operation(
    SERVICE,
    "WebApps_ListInstanceProcessModules",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/instances/{instanceId}/processes/{processId}/modules"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _INSTANCE_ID),
    paging=Paging("ProcessModuleInfo"),
)

WEB_APPS_GET_PROCESS_MODULE = Operation(
    SERVICE,
    "WebApps_GetProcessModule",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/processes/{processId}/modules/{baseAddress}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _BASE_ADDRESS),
    returns="ProcessModuleInfo",
)

WEB_APPS_LIST_PROCESS_MODULES = Operation(
    SERVICE,
    "WebApps_ListProcessModules",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/processes/{processId}/modules"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID),
    paging=Paging("ProcessModuleInfo"),
)

WEB_APPS_GET_MIGRATE_MY_SQL_STATUS = Operation(
    SERVICE,
    "WebApps_GetMigrateMySqlStatus",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/migratemysql/status"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/networkFeatures/{view}"
    ),
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

WEB_APPS_GET_PUBLIC_CERTIFICATE = Operation(
    SERVICE,
    "WebApps_GetPublicCertificate",
    "GET",
    _PUBLIC_CERTIFICATE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PUBLIC_CERTIFICATE_NAME),
    returns="PublicCertificate",
)

WEB_APPS_CREATE_OR_UPDATE_PUBLIC_CERTIFICATE = Operation(
    SERVICE,
    "WebApps_CreateOrUpdatePublicCertificate",
    "PUT",
    _PUBLIC_CERTIFICATE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _PUBLIC_CERTIFICATE_NAME,
        Body("public_certificate", "PublicCertificate"),
    ),
    returns="PublicCertificate",
)

WEB_APPS_DELETE_PUBLIC_CERTIFICATE = Operation(
    SERVICE,
    "WebApps_DeletePublicCertificate",
    "DELETE",
    _PUBLIC_CERTIFICATE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PUBLIC_CERTIFICATE_NAME),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_LIST_PUBLIC_CERTIFICATES = Operation(
    SERVICE,
    "WebApps_ListPublicCertificates",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/publicCertificates"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("PublicCertificate"),
)

WEB_APPS_GET_SITE_CONTAINER = Operation(
    SERVICE,
    "WebApps_GetSiteContainer",
    "GET",
    _SITECONTAINER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _CONTAINER_NAME),
    returns="SiteContainer",
)

WEB_APPS_CREATE_OR_UPDATE_SITE_CONTAINER = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateSiteContainer",
    "PUT",
    _SITECONTAINER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _CONTAINER_NAME, Body("request", "SiteContainer")),
    ok=(200, 201),
    returns="SiteContainer",
)

WEB_APPS_DELETE_SITE_CONTAINER = Operation(
    SERVICE,
    "WebApps_DeleteSiteContainer",
    "DELETE",
    _SITECONTAINER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _CONTAINER_NAME),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_LIST_SITE_CONTAINERS = Operation(
    SERVICE,
    "WebApps_ListSiteContainers",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/sitecontainers"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("SiteContainer"),
)

WEB_APPS_GET_SITE_EXTENSION = Operation(
    SERVICE,
    "WebApps_GetSiteExtension",
    "GET",
    _SITEEXTENSION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SITE_EXTENSION_ID),
    returns="SiteExtensionInfo",
)

WEB_APPS_INSTALL_SITE_EXTENSION = Operation(
    SERVICE,
    "WebApps_InstallSiteExtension",
    "PUT",
    _SITEEXTENSION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SITE_EXTENSION_ID),
    ok=(200, 201),
    returns="SiteExtensionInfo",
    long_running=LongRunning(),
)

WEB_APPS_DELETE_SITE_EXTENSION = Operation(
    SERVICE,
    "WebApps_DeleteSiteExtension",
    "DELETE",
    _SITEEXTENSION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SITE_EXTENSION_ID),
    ok=(204,),
    accept=None,
)

WEB_APPS_LIST_SITE_EXTENSIONS = Operation(
    SERVICE,
    "WebApps_ListSiteExtensions",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/siteextensions"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("SiteExtensionInfo"),
)
