# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""REST operations of ``web``, for both twins of its client: ``web_apps``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, LongRunning, Operation, Paging, Path, Query
from .. import SERVICE

_RELAY_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/hybridConnectionNamespaces/{namespaceName}/relays/{relayName}"
)
_SITE_URL = "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
_CONFIG_BACKUP_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/config/backup"
)
_ONEDEPLOY_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/extensions/onedeploy"
)
_DEFAULT_KEY_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}/host"
    "/default/{keyType}/{keyName}"
)
_SITE_BACKUP_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/backups/{backupId}"
)
_FTP_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/basicPublishingCredentialsPolicies/ftp"
)
_SCM_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/basicPublishingCredentialsPolicies/scm"
)
_AUTHSETTINGS_V2_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/config/authsettingsV2"
)
_LOGS_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/config/logs"
)
_SLOT_CONFIG_NAMES_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/config/slotConfigNames"
)
_WEB_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}/config/web"
)
_CONTINUOUSWEBJOB_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/continuouswebjobs/{webJobName}"
)
_DEPLOYMENT_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/deployments/{id}"
)
_DOMAIN_OWNERSHIP_IDENTIFIER_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/domainOwnershipIdentifiers/{domainOwnershipIdentifierName}"
)
_SITE_EXTENSIONS_MS_DEPLOY_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/extensions/MSDeploy"
)
_INSTANCE_EXTENSIONS_MS_DEPLOY_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/instances/{instanceId}/extensions/MSDeploy"
)
_FUNCTION_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/functions/{functionName}"
)
_FUNCTION_KEY_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/functions/{functionName}/keys/{keyName}"
)
_HOST_NAME_BINDING_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/hostNameBindings/{hostName}"
)
_HYBRIDCONNECTION_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/hybridconnection/{entityName}"
)
_PROCESS_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/instances/{instanceId}/processes/{processId}"
)

_NAME = Path("name", "name")
_NAMESPACE_NAME = Path("namespace_name", "namespaceName")
_RELAY_NAME = Path("relay_name", "relayName")
_KEY_TYPE = Path("key_type", "keyType")
_KEY_NAME = Path("key_name", "keyName")
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

WEB_APPS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "WebApps_ListByResourceGroup",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, Query("include_slots", "includeSlots", type="bool")),
    paging=Paging("Site"),
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
    "/subscriptions/{subscriptionId}/providers/Microsoft.Web/sites",
    (SUBSCRIPTION_ID,),
    paging=Paging("Site"),
)

WEB_APPS_ANALYZE_CUSTOM_HOSTNAME = Operation(
    SERVICE,
    "WebApps_AnalyzeCustomHostname",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/analyzeCustomHostname"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Query("host_name", "hostName")),
    returns="CustomHostnameAnalysisResult",
)

WEB_APPS_APPLY_SLOT_CONFIG_TO_PRODUCTION = Operation(
    SERVICE,
    "WebApps_ApplySlotConfigToProduction",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/applySlotConfig"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("slot_swap_entity", "CsmSlotEntity")),
    accept=None,
)

WEB_APPS_BACKUP = Operation(
    SERVICE,
    "WebApps_Backup",
    "POST",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}/backup",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("request", "BackupRequest")),
    returns="BackupItem",
)

WEB_APPS_UPDATE_APPLICATION_SETTINGS = Operation(
    SERVICE,
    "WebApps_UpdateApplicationSettings",
    "PUT",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/config/appsettings"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("app_settings", "StringDictionary")),
    returns="StringDictionary",
)

WEB_APPS_LIST_APPLICATION_SETTINGS = Operation(
    SERVICE,
    "WebApps_ListApplicationSettings",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/config/appsettings/list"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="StringDictionary",
)

WEB_APPS_UPDATE_AUTH_SETTINGS = Operation(
    SERVICE,
    "WebApps_UpdateAuthSettings",
    "PUT",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/config/authsettings"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("site_auth_settings", "SiteAuthSettings")),
    returns="SiteAuthSettings",
)

WEB_APPS_GET_AUTH_SETTINGS = Operation(
    SERVICE,
    "WebApps_GetAuthSettings",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/config/authsettings/list"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="SiteAuthSettings",
)

WEB_APPS_UPDATE_AZURE_STORAGE_ACCOUNTS = Operation(
    SERVICE,
    "WebApps_UpdateAzureStorageAccounts",
    "PUT",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/config/azurestorageaccounts"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/config/azurestorageaccounts/list"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/config/backup/list"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="BackupRequest",
)

WEB_APPS_UPDATE_CONNECTION_STRINGS = Operation(
    SERVICE,
    "WebApps_UpdateConnectionStrings",
    "PUT",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/config/connectionstrings"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("connection_strings", "ConnectionStringDictionary")),
    returns="ConnectionStringDictionary",
)

WEB_APPS_LIST_CONNECTION_STRINGS = Operation(
    SERVICE,
    "WebApps_ListConnectionStrings",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/config/connectionstrings/list"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="ConnectionStringDictionary",
)

WEB_APPS_UPDATE_METADATA = Operation(
    SERVICE,
    "WebApps_UpdateMetadata",
    "PUT",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/config/metadata"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("metadata", "StringDictionary")),
    returns="StringDictionary",
)

WEB_APPS_LIST_METADATA = Operation(
    SERVICE,
    "WebApps_ListMetadata",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/config/metadata/list"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="StringDictionary",
)

WEB_APPS_LIST_PUBLISHING_CREDENTIALS = Operation(
    SERVICE,
    "WebApps_ListPublishingCredentials",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/config/publishingcredentials/list"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="User",
    long_running=LongRunning(),
)

WEB_APPS_UPDATE_SITE_PUSH_SETTINGS = Operation(
    SERVICE,
    "WebApps_UpdateSitePushSettings",
    "PUT",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/config/pushsettings"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("push_settings", "PushSettings")),
    returns="PushSettings",
)

WEB_APPS_LIST_SITE_PUSH_SETTINGS = Operation(
    SERVICE,
    "WebApps_ListSitePushSettings",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/config/pushsettings/list"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="PushSettings",
)

WEB_APPS_GET_WEB_SITE_CONTAINER_LOGS = Operation(
    SERVICE,
    "WebApps_GetWebSiteContainerLogs",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/containerlogs"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(200, 204),
    returns="stream",
    accept="application/octet-stream",
)

WEB_APPS_GET_CONTAINER_LOGS_ZIP = Operation(
    SERVICE,
    "WebApps_GetContainerLogsZip",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/containerlogs/zip/download"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(200, 204),
    returns="stream",
    accept="application/zip",
)

WEB_APPS_DISCOVER_BACKUP = Operation(
    SERVICE,
    "WebApps_DiscoverBackup",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/discoverbackup"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/functions/admin/token"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="str",
)

WEB_APPS_LIST_HOST_KEYS = Operation(
    SERVICE,
    "WebApps_ListHostKeys",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}/host"
        "/default/listkeys"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="HostKeys",
)

WEB_APPS_LIST_SYNC_STATUS = Operation(
    SERVICE,
    "WebApps_ListSyncStatus",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}/host"
        "/default/listsyncstatus"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(204,),
    accept=None,
)

WEB_APPS_SYNC_FUNCTIONS = Operation(
    SERVICE,
    "WebApps_SyncFunctions",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}/host"
        "/default/sync"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/hybridConnectionRelays"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="HybridConnection",
)

WEB_APPS_LIST_RELAY_SERVICE_CONNECTIONS = Operation(
    SERVICE,
    "WebApps_ListRelayServiceConnections",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/hybridconnection"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="RelayServiceConnectionEntity",
)

WEB_APPS_DEPLOY_WORKFLOW_ARTIFACTS = Operation(
    SERVICE,
    "WebApps_DeployWorkflowArtifacts",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/deployWorkflowArtifacts"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("workflow_artifacts", "WorkflowArtifacts", required=False)),
    accept=None,
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
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}/backups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("BackupItem"),
)

WEB_APPS_LIST_BACKUP_STATUS_SECRETS = Operation(
    SERVICE,
    "WebApps_ListBackupStatusSecrets",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/backups/{backupId}/list"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _BACKUP_ID, Body("request", "BackupRequest")),
    returns="BackupItem",
)

WEB_APPS_RESTORE = Operation(
    SERVICE,
    "WebApps_Restore",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/backups/{backupId}/restore"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/basicPublishingCredentialsPolicies"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/config/authsettingsV2/list"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="SiteAuthSettingsV2",
)

WEB_APPS_GET_APP_SETTING_KEY_VAULT_REFERENCE = Operation(
    SERVICE,
    "WebApps_GetAppSettingKeyVaultReference",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/config/configreferences/appsettings/{appSettingKey}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Path("app_setting_key", "appSettingKey")),
    returns="ApiKVReference",
)

WEB_APPS_GET_APP_SETTINGS_KEY_VAULT_REFERENCES = Operation(
    SERVICE,
    "WebApps_GetAppSettingsKeyVaultReferences",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/config/configreferences/appsettings"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("ApiKVReference"),
)

WEB_APPS_GET_SITE_CONNECTION_STRING_KEY_VAULT_REFERENCE = Operation(
    SERVICE,
    "WebApps_GetSiteConnectionStringKeyVaultReference",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/config/configreferences/connectionstrings/{connectionStringKey}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Path("connection_string_key", "connectionStringKey")),
    returns="ApiKVReference",
)

WEB_APPS_GET_SITE_CONNECTION_STRING_KEY_VAULT_REFERENCES = Operation(
    SERVICE,
    "WebApps_GetSiteConnectionStringKeyVaultReferences",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/config/configreferences/connectionstrings"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/config/web/snapshots"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("SiteConfigurationSnapshotInfo"),
)

WEB_APPS_GET_CONFIGURATION_SNAPSHOT = Operation(
    SERVICE,
    "WebApps_GetConfigurationSnapshot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/config/web/snapshots/{snapshotId}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SNAPSHOT_ID),
    returns="SiteConfigResource",
)

WEB_APPS_LIST_CONFIGURATIONS = Operation(
    SERVICE,
    "WebApps_ListConfigurations",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}/config",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("SiteConfigResource"),
)

WEB_APPS_RECOVER_SITE_CONFIGURATION_SNAPSHOT = Operation(
    SERVICE,
    "WebApps_RecoverSiteConfigurationSnapshot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/config/web/snapshots/{snapshotId}/recover"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/continuouswebjobs"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("ContinuousWebJob"),
)

WEB_APPS_START_CONTINUOUS_WEB_JOB = Operation(
    SERVICE,
    "WebApps_StartContinuousWebJob",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/continuouswebjobs/{webJobName}/start"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME),
    accept=None,
)

WEB_APPS_STOP_CONTINUOUS_WEB_JOB = Operation(
    SERVICE,
    "WebApps_StopContinuousWebJob",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/continuouswebjobs/{webJobName}/stop"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME),
    accept=None,
)

WEB_APPS_GET_PRODUCTION_SITE_DEPLOYMENT_STATUS = Operation(
    SERVICE,
    "WebApps_GetProductionSiteDeploymentStatus",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/deploymentStatus/{deploymentStatusId}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Path("deployment_status_id", "deploymentStatusId")),
    ok=(200, 202),
    returns="CsmDeploymentStatus",
    long_running=LongRunning(),
)

WEB_APPS_LIST_PRODUCTION_SITE_DEPLOYMENT_STATUSES = Operation(
    SERVICE,
    "WebApps_ListProductionSiteDeploymentStatuses",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/deploymentStatus"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/deployments"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("Deployment"),
)

WEB_APPS_LIST_DEPLOYMENT_LOG = Operation(
    SERVICE,
    "WebApps_ListDeploymentLog",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/deployments/{id}/log"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/domainOwnershipIdentifiers"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/extensions/MSDeploy/log"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/instances/{instanceId}/extensions/MSDeploy/log"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/functions"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/functions/{functionName}/listkeys"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _FUNCTION_NAME),
    returns="StringDictionary",
)

WEB_APPS_LIST_FUNCTION_SECRETS = Operation(
    SERVICE,
    "WebApps_ListFunctionSecrets",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/functions/{functionName}/listsecrets"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/hostNameBindings"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/instances/{instanceId}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _INSTANCE_ID),
    returns="WebSiteInstanceStatus",
)

WEB_APPS_LIST_INSTANCE_IDENTIFIERS = Operation(
    SERVICE,
    "WebApps_ListInstanceIdentifiers",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/instances"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/instances/{instanceId}/processes"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _INSTANCE_ID),
    paging=Paging("ProcessInfo"),
)

WEB_APPS_GET_INSTANCE_PROCESS_DUMP = Operation(
    SERVICE,
    "WebApps_GetInstanceProcessDump",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/instances/{instanceId}/processes/{processId}/dump"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _INSTANCE_ID),
    returns="stream",
    accept="*/*",
)
