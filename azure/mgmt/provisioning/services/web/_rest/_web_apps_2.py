# Generated from swagger/web/ by "make generate": do not edit.

"""REST operations of ``web``, for both twins of its client: ``web_apps_2``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_SLOT_URL = RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}"
_PROCESS_URL = RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/processes/{processId}"
_WEB_URL = _SLOT_URL + "/config/web"
_LOGS_URL = _SLOT_URL + "/config/logs"
_CONFIG_BACKUP_URL = _SLOT_URL + "/config/backup"
_DEPLOYMENT_URL = _SLOT_URL + "/deployments/{id}"
_SITECONTAINER_URL = RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/sitecontainers/{containerName}"
_SLOT_BACKUP_URL = _SLOT_URL + "/backups/{backupId}"
_SLOT_EXTENSIONS_MS_DEPLOY_URL = _SLOT_URL + "/extensions/MSDeploy"
_SITEEXTENSION_URL = RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/siteextensions/{siteExtensionId}"
_AUTHSETTINGS_V2_URL = _SLOT_URL + "/config/authsettingsV2"
_FUNCTION_URL = _SLOT_URL + "/functions/{functionName}"
_HOST_NAME_BINDING_URL = _SLOT_URL + "/hostNameBindings/{hostName}"
_HYBRIDCONNECTION_URL = _SLOT_URL + "/hybridconnection/{entityName}"
_PUBLIC_CERTIFICATE_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/publicCertificates/{publicCertificateName}"
)
_CONTINUOUSWEBJOB_URL = _SLOT_URL + "/continuouswebjobs/{webJobName}"
_DEFAULT_KEY_URL = _SLOT_URL + "/host/default/{keyType}/{keyName}"
_FTP_URL = _SLOT_URL + "/basicPublishingCredentialsPolicies/ftp"
_SCM_URL = _SLOT_URL + "/basicPublishingCredentialsPolicies/scm"
_FUNCTION_KEY_URL = _FUNCTION_URL + "/keys/{keyName}"
_INSTANCE_EXTENSIONS_MS_DEPLOY_URL = _SLOT_URL + "/instances/{instanceId}/extensions/MSDeploy"
_DOMAIN_OWNERSHIP_IDENTIFIER_URL = _SLOT_URL + "/domainOwnershipIdentifiers/{domainOwnershipIdentifierName}"
_RELAY_URL = _SLOT_URL + "/hybridConnectionNamespaces/{namespaceName}/relays/{relayName}"

_NAME = Path("name", "name")
_SLOT = Path("slot", "slot")
_KEY_TYPE = Path("key_type", "keyType")
_KEY_NAME = Path("key_name", "keyName")
_NAMESPACE_NAME = Path("namespace_name", "namespaceName")
_RELAY_NAME = Path("relay_name", "relayName")
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
_PUBLIC_CERTIFICATE_NAME = Path("public_certificate_name", "publicCertificateName")
_CONTAINER_NAME = Path("container_name", "containerName")
_SITE_EXTENSION_ID = Path("site_extension_id", "siteExtensionId")

WEB_APPS_LIST_SLOTS = Operation(
    SERVICE,
    "WebApps_ListSlots",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots",
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
    _SLOT_URL + "/analyzeCustomHostname",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Query("host_name", "hostName")),
    returns="CustomHostnameAnalysisResult",
)

WEB_APPS_APPLY_SLOT_CONFIGURATION_SLOT = Operation(
    SERVICE,
    "WebApps_ApplySlotConfigurationSlot",
    "POST",
    _SLOT_URL + "/applySlotConfig",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("slot_swap_entity", "CsmSlotEntity")),
    accept=None,
)

WEB_APPS_BACKUP_SLOT = Operation(
    SERVICE,
    "WebApps_BackupSlot",
    "POST",
    _SLOT_URL + "/backup",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("request", "BackupRequest")),
    returns="BackupItem",
)

WEB_APPS_UPDATE_APPLICATION_SETTINGS_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateApplicationSettingsSlot",
    "PUT",
    _SLOT_URL + "/config/appsettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("app_settings", "StringDictionary")),
    returns="StringDictionary",
)

WEB_APPS_LIST_APPLICATION_SETTINGS_SLOT = Operation(
    SERVICE,
    "WebApps_ListApplicationSettingsSlot",
    "POST",
    _SLOT_URL + "/config/appsettings/list",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="StringDictionary",
)

WEB_APPS_UPDATE_AUTH_SETTINGS_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateAuthSettingsSlot",
    "PUT",
    _SLOT_URL + "/config/authsettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("site_auth_settings", "SiteAuthSettings")),
    returns="SiteAuthSettings",
)

WEB_APPS_GET_AUTH_SETTINGS_SLOT = Operation(
    SERVICE,
    "WebApps_GetAuthSettingsSlot",
    "POST",
    _SLOT_URL + "/config/authsettings/list",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="SiteAuthSettings",
)

WEB_APPS_UPDATE_AZURE_STORAGE_ACCOUNTS_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateAzureStorageAccountsSlot",
    "PUT",
    _SLOT_URL + "/config/azurestorageaccounts",
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
    _SLOT_URL + "/config/azurestorageaccounts/list",
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
    _CONFIG_BACKUP_URL + "/list",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="BackupRequest",
)

WEB_APPS_UPDATE_CONNECTION_STRINGS_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateConnectionStringsSlot",
    "PUT",
    _SLOT_URL + "/config/connectionstrings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("connection_strings", "ConnectionStringDictionary")),
    returns="ConnectionStringDictionary",
)

WEB_APPS_LIST_CONNECTION_STRINGS_SLOT = Operation(
    SERVICE,
    "WebApps_ListConnectionStringsSlot",
    "POST",
    _SLOT_URL + "/config/connectionstrings/list",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="ConnectionStringDictionary",
)

WEB_APPS_UPDATE_METADATA_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateMetadataSlot",
    "PUT",
    _SLOT_URL + "/config/metadata",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("metadata", "StringDictionary")),
    returns="StringDictionary",
)

WEB_APPS_LIST_METADATA_SLOT = Operation(
    SERVICE,
    "WebApps_ListMetadataSlot",
    "POST",
    _SLOT_URL + "/config/metadata/list",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="StringDictionary",
)

WEB_APPS_LIST_PUBLISHING_CREDENTIALS_SLOT = Operation(
    SERVICE,
    "WebApps_ListPublishingCredentialsSlot",
    "POST",
    _SLOT_URL + "/config/publishingcredentials/list",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="User",
    long_running=LongRunning(),
)

WEB_APPS_UPDATE_SITE_PUSH_SETTINGS_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateSitePushSettingsSlot",
    "PUT",
    _SLOT_URL + "/config/pushsettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("push_settings", "PushSettings")),
    returns="PushSettings",
)

WEB_APPS_LIST_SITE_PUSH_SETTINGS_SLOT = Operation(
    SERVICE,
    "WebApps_ListSitePushSettingsSlot",
    "POST",
    _SLOT_URL + "/config/pushsettings/list",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="PushSettings",
)

WEB_APPS_GET_WEB_SITE_CONTAINER_LOGS_SLOT = Operation(
    SERVICE,
    "WebApps_GetWebSiteContainerLogsSlot",
    "POST",
    _SLOT_URL + "/containerlogs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    ok=(200, 204),
    returns="stream",
    accept="application/octet-stream",
)

WEB_APPS_GET_CONTAINER_LOGS_ZIP_SLOT = Operation(
    SERVICE,
    "WebApps_GetContainerLogsZipSlot",
    "POST",
    _SLOT_URL + "/containerlogs/zip/download",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    ok=(200, 204),
    returns="stream",
    accept="application/zip",
)

WEB_APPS_DISCOVER_BACKUP_SLOT = Operation(
    SERVICE,
    "WebApps_DiscoverBackupSlot",
    "POST",
    _SLOT_URL + "/discoverbackup",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("request", "RestoreRequest")),
    returns="RestoreRequest",
)

WEB_APPS_GET_FUNCTIONS_ADMIN_TOKEN_SLOT = Operation(
    SERVICE,
    "WebApps_GetFunctionsAdminTokenSlot",
    "GET",
    _SLOT_URL + "/functions/admin/token",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="str",
)

WEB_APPS_LIST_HOST_KEYS_SLOT = Operation(
    SERVICE,
    "WebApps_ListHostKeysSlot",
    "POST",
    _SLOT_URL + "/host/default/listkeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="HostKeys",
)

WEB_APPS_LIST_SYNC_STATUS_SLOT = Operation(
    SERVICE,
    "WebApps_ListSyncStatusSlot",
    "POST",
    _SLOT_URL + "/host/default/listsyncstatus",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    ok=(204,),
    accept=None,
)

WEB_APPS_SYNC_FUNCTIONS_SLOT = Operation(
    SERVICE,
    "WebApps_SyncFunctionsSlot",
    "POST",
    _SLOT_URL + "/host/default/sync",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    ok=(204,),
    accept=None,
)

WEB_APPS_CREATE_OR_UPDATE_HOST_SECRET_SLOT = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateHostSecretSlot",
    "PUT",
    _DEFAULT_KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _KEY_TYPE, _KEY_NAME, _SLOT, Body("key", "KeyInfo")),
    ok=(200, 201),
    returns="KeyInfo",
)

WEB_APPS_DELETE_HOST_SECRET_SLOT = Operation(
    SERVICE,
    "WebApps_DeleteHostSecretSlot",
    "DELETE",
    _DEFAULT_KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _KEY_TYPE, _KEY_NAME, _SLOT),
    ok=(204,),
    accept=None,
)

WEB_APPS_LIST_HYBRID_CONNECTIONS_SLOT = Operation(
    SERVICE,
    "WebApps_ListHybridConnectionsSlot",
    "GET",
    _SLOT_URL + "/hybridConnectionRelays",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="HybridConnection",
)

WEB_APPS_LIST_RELAY_SERVICE_CONNECTIONS_SLOT = Operation(
    SERVICE,
    "WebApps_ListRelayServiceConnectionsSlot",
    "GET",
    _SLOT_URL + "/hybridconnection",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="RelayServiceConnectionEntity",
)

WEB_APPS_DEPLOY_WORKFLOW_ARTIFACTS_SLOT = Operation(
    SERVICE,
    "WebApps_DeployWorkflowArtifactsSlot",
    "POST",
    _SLOT_URL + "/deployWorkflowArtifacts",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _SLOT,
        Body("workflow_artifacts", "WorkflowArtifacts", required=False),
    ),
    accept=None,
)

WEB_APPS_GET_HYBRID_CONNECTION_SLOT = Operation(
    SERVICE,
    "WebApps_GetHybridConnectionSlot",
    "GET",
    _RELAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _NAMESPACE_NAME, _RELAY_NAME, _SLOT),
    returns="HybridConnection",
)

WEB_APPS_CREATE_OR_UPDATE_HYBRID_CONNECTION_SLOT = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateHybridConnectionSlot",
    "PUT",
    _RELAY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _NAMESPACE_NAME,
        _RELAY_NAME,
        _SLOT,
        Body("connection_envelope", "HybridConnection"),
    ),
    returns="HybridConnection",
)

WEB_APPS_UPDATE_HYBRID_CONNECTION_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateHybridConnectionSlot",
    "PATCH",
    _RELAY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _NAMESPACE_NAME,
        _RELAY_NAME,
        _SLOT,
        Body("connection_envelope", "HybridConnection"),
    ),
    returns="HybridConnection",
)

WEB_APPS_DELETE_HYBRID_CONNECTION_SLOT = Operation(
    SERVICE,
    "WebApps_DeleteHybridConnectionSlot",
    "DELETE",
    _RELAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _NAMESPACE_NAME, _RELAY_NAME, _SLOT),
    accept=None,
)

WEB_APPS_LIST_PUBLISHING_PROFILE_XML_WITH_SECRETS = Operation(
    SERVICE,
    "WebApps_ListPublishingProfileXmlWithSecrets",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/publishxml",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("publishing_profile_options", "CsmPublishingProfileOptions")),
    returns="stream",
    accept="application/xml",
)

WEB_APPS_RESET_PRODUCTION_SLOT_CONFIG = Operation(
    SERVICE,
    "WebApps_ResetProductionSlotConfig",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/resetSlotConfig",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    accept=None,
)

WEB_APPS_RESTART = Operation(
    SERVICE,
    "WebApps_Restart",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/restart",
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
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/restoreFromBackupBlob",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("request", "RestoreRequest")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

WEB_APPS_RESTORE_FROM_DELETED_APP = Operation(
    SERVICE,
    "WebApps_RestoreFromDeletedApp",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/restoreFromDeletedApp",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("restore_request", "DeletedAppRestoreRequest")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

WEB_APPS_RESTORE_SNAPSHOT = Operation(
    SERVICE,
    "WebApps_RestoreSnapshot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/restoreSnapshot",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("restore_request", "SnapshotRestoreRequest")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
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
    _SLOT_URL + "/backups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("BackupItem"),
)

WEB_APPS_LIST_BACKUP_STATUS_SECRETS_SLOT = Operation(
    SERVICE,
    "WebApps_ListBackupStatusSecretsSlot",
    "POST",
    _SLOT_BACKUP_URL + "/list",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _BACKUP_ID, _SLOT, Body("request", "BackupRequest")),
    returns="BackupItem",
)

WEB_APPS_RESTORE_SLOT = Operation(
    SERVICE,
    "WebApps_RestoreSlot",
    "POST",
    _SLOT_BACKUP_URL + "/restore",
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
    _SLOT_URL + "/basicPublishingCredentialsPolicies",
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
    _AUTHSETTINGS_V2_URL + "/list",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="SiteAuthSettingsV2",
)

WEB_APPS_GET_APP_SETTING_KEY_VAULT_REFERENCE_SLOT = Operation(
    SERVICE,
    "WebApps_GetAppSettingKeyVaultReferenceSlot",
    "GET",
    _SLOT_URL + "/config/configreferences/appsettings/{appSettingKey}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Path("app_setting_key", "appSettingKey"), _SLOT),
    returns="ApiKVReference",
)

WEB_APPS_GET_APP_SETTINGS_KEY_VAULT_REFERENCES_SLOT = Operation(
    SERVICE,
    "WebApps_GetAppSettingsKeyVaultReferencesSlot",
    "GET",
    _SLOT_URL + "/config/configreferences/appsettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("ApiKVReference"),
)

WEB_APPS_GET_SITE_CONNECTION_STRING_KEY_VAULT_REFERENCE_SLOT = Operation(
    SERVICE,
    "WebApps_GetSiteConnectionStringKeyVaultReferenceSlot",
    "GET",
    _SLOT_URL + "/config/configreferences/connectionstrings/{connectionStringKey}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Path("connection_string_key", "connectionStringKey"), _SLOT),
    returns="ApiKVReference",
)

WEB_APPS_GET_SITE_CONNECTION_STRING_KEY_VAULT_REFERENCES_SLOT = Operation(
    SERVICE,
    "WebApps_GetSiteConnectionStringKeyVaultReferencesSlot",
    "GET",
    _SLOT_URL + "/config/configreferences/connectionstrings",
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

WEB_APPS_GET_CONFIGURATION_SLOT = Operation(
    SERVICE,
    "WebApps_GetConfigurationSlot",
    "GET",
    _WEB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="SiteConfigResource",
)

WEB_APPS_CREATE_OR_UPDATE_CONFIGURATION_SLOT = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateConfigurationSlot",
    "PUT",
    _WEB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("site_config", "SiteConfigResource")),
    returns="SiteConfigResource",
)

WEB_APPS_UPDATE_CONFIGURATION_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateConfigurationSlot",
    "PATCH",
    _WEB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("site_config", "SiteConfigResource")),
    returns="SiteConfigResource",
)

WEB_APPS_LIST_CONFIGURATION_SNAPSHOT_INFO_SLOT = Operation(
    SERVICE,
    "WebApps_ListConfigurationSnapshotInfoSlot",
    "GET",
    _WEB_URL + "/snapshots",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("SiteConfigurationSnapshotInfo"),
)

WEB_APPS_GET_CONFIGURATION_SNAPSHOT_SLOT = Operation(
    SERVICE,
    "WebApps_GetConfigurationSnapshotSlot",
    "GET",
    _WEB_URL + "/snapshots/{snapshotId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SNAPSHOT_ID, _SLOT),
    returns="SiteConfigResource",
)

WEB_APPS_LIST_CONFIGURATIONS_SLOT = Operation(
    SERVICE,
    "WebApps_ListConfigurationsSlot",
    "GET",
    _SLOT_URL + "/config",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("SiteConfigResource"),
)

WEB_APPS_RECOVER_SITE_CONFIGURATION_SNAPSHOT_SLOT = Operation(
    SERVICE,
    "WebApps_RecoverSiteConfigurationSnapshotSlot",
    "POST",
    _WEB_URL + "/snapshots/{snapshotId}/recover",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SNAPSHOT_ID, _SLOT),
    ok=(204,),
    accept=None,
)

WEB_APPS_GET_CONTINUOUS_WEB_JOB_SLOT = Operation(
    SERVICE,
    "WebApps_GetContinuousWebJobSlot",
    "GET",
    _CONTINUOUSWEBJOB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME, _SLOT),
    returns="ContinuousWebJob",
)

WEB_APPS_DELETE_CONTINUOUS_WEB_JOB_SLOT = Operation(
    SERVICE,
    "WebApps_DeleteContinuousWebJobSlot",
    "DELETE",
    _CONTINUOUSWEBJOB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME, _SLOT),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_LIST_CONTINUOUS_WEB_JOBS_SLOT = Operation(
    SERVICE,
    "WebApps_ListContinuousWebJobsSlot",
    "GET",
    _SLOT_URL + "/continuouswebjobs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("ContinuousWebJob"),
)

WEB_APPS_START_CONTINUOUS_WEB_JOB_SLOT = Operation(
    SERVICE,
    "WebApps_StartContinuousWebJobSlot",
    "POST",
    _CONTINUOUSWEBJOB_URL + "/start",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME, _SLOT),
    accept=None,
)

WEB_APPS_STOP_CONTINUOUS_WEB_JOB_SLOT = Operation(
    SERVICE,
    "WebApps_StopContinuousWebJobSlot",
    "POST",
    _CONTINUOUSWEBJOB_URL + "/stop",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME, _SLOT),
    accept=None,
)

WEB_APPS_GET_SLOT_SITE_DEPLOYMENT_STATUS_SLOT = Operation(
    SERVICE,
    "WebApps_GetSlotSiteDeploymentStatusSlot",
    "GET",
    _SLOT_URL + "/deploymentStatus/{deploymentStatusId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Path("deployment_status_id", "deploymentStatusId")),
    ok=(200, 202),
    returns="CsmDeploymentStatus",
    long_running=LongRunning(),
)

WEB_APPS_LIST_SLOT_SITE_DEPLOYMENT_STATUSES_SLOT = Operation(
    SERVICE,
    "WebApps_ListSlotSiteDeploymentStatusesSlot",
    "GET",
    _SLOT_URL + "/deploymentStatus",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("CsmDeploymentStatus"),
)

WEB_APPS_GET_DEPLOYMENT_SLOT = Operation(
    SERVICE,
    "WebApps_GetDeploymentSlot",
    "GET",
    _DEPLOYMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ID, _SLOT),
    returns="Deployment",
)

WEB_APPS_CREATE_DEPLOYMENT_SLOT = Operation(
    SERVICE,
    "WebApps_CreateDeploymentSlot",
    "PUT",
    _DEPLOYMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ID, _SLOT, Body("deployment", "Deployment")),
    returns="Deployment",
)

WEB_APPS_DELETE_DEPLOYMENT_SLOT = Operation(
    SERVICE,
    "WebApps_DeleteDeploymentSlot",
    "DELETE",
    _DEPLOYMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ID, _SLOT),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_LIST_DEPLOYMENTS_SLOT = Operation(
    SERVICE,
    "WebApps_ListDeploymentsSlot",
    "GET",
    _SLOT_URL + "/deployments",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("Deployment"),
)

WEB_APPS_LIST_DEPLOYMENT_LOG_SLOT = Operation(
    SERVICE,
    "WebApps_ListDeploymentLogSlot",
    "GET",
    _DEPLOYMENT_URL + "/log",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ID, _SLOT),
    returns="Deployment",
)

WEB_APPS_GET_DOMAIN_OWNERSHIP_IDENTIFIER_SLOT = Operation(
    SERVICE,
    "WebApps_GetDomainOwnershipIdentifierSlot",
    "GET",
    _DOMAIN_OWNERSHIP_IDENTIFIER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _DOMAIN_OWNERSHIP_IDENTIFIER_NAME, _SLOT),
    returns="Identifier",
)

WEB_APPS_CREATE_OR_UPDATE_DOMAIN_OWNERSHIP_IDENTIFIER_SLOT = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateDomainOwnershipIdentifierSlot",
    "PUT",
    _DOMAIN_OWNERSHIP_IDENTIFIER_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _DOMAIN_OWNERSHIP_IDENTIFIER_NAME,
        _SLOT,
        Body("domain_ownership_identifier", "Identifier"),
    ),
    returns="Identifier",
)

WEB_APPS_UPDATE_DOMAIN_OWNERSHIP_IDENTIFIER_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateDomainOwnershipIdentifierSlot",
    "PATCH",
    _DOMAIN_OWNERSHIP_IDENTIFIER_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _DOMAIN_OWNERSHIP_IDENTIFIER_NAME,
        _SLOT,
        Body("domain_ownership_identifier", "Identifier"),
    ),
    returns="Identifier",
)

WEB_APPS_DELETE_DOMAIN_OWNERSHIP_IDENTIFIER_SLOT = Operation(
    SERVICE,
    "WebApps_DeleteDomainOwnershipIdentifierSlot",
    "DELETE",
    _DOMAIN_OWNERSHIP_IDENTIFIER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _DOMAIN_OWNERSHIP_IDENTIFIER_NAME, _SLOT),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_LIST_DOMAIN_OWNERSHIP_IDENTIFIERS_SLOT = Operation(
    SERVICE,
    "WebApps_ListDomainOwnershipIdentifiersSlot",
    "GET",
    _SLOT_URL + "/domainOwnershipIdentifiers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("Identifier"),
)

WEB_APPS_GET_MS_DEPLOY_STATUS_SLOT = Operation(
    SERVICE,
    "WebApps_GetMsDeployStatusSlot",
    "GET",
    _SLOT_EXTENSIONS_MS_DEPLOY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="MSDeployStatus",
)

WEB_APPS_CREATE_MS_DEPLOY_OPERATION_SLOT = Operation(
    SERVICE,
    "WebApps_CreateMsDeployOperationSlot",
    "PUT",
    _SLOT_EXTENSIONS_MS_DEPLOY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("ms_deploy", "MSDeploy")),
    ok=(201,),
    returns="MSDeployStatus",
    long_running=LongRunning(),
)

WEB_APPS_GET_MS_DEPLOY_LOG_SLOT = Operation(
    SERVICE,
    "WebApps_GetMsDeployLogSlot",
    "GET",
    _SLOT_EXTENSIONS_MS_DEPLOY_URL + "/log",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="MSDeployLog",
)

WEB_APPS_GET_INSTANCE_MS_DEPLOY_STATUS_SLOT = Operation(
    SERVICE,
    "WebApps_GetInstanceMsDeployStatusSlot",
    "GET",
    _INSTANCE_EXTENSIONS_MS_DEPLOY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _INSTANCE_ID),
    returns="MSDeployStatus",
)

WEB_APPS_CREATE_INSTANCE_MS_DEPLOY_OPERATION_SLOT = Operation(
    SERVICE,
    "WebApps_CreateInstanceMsDeployOperationSlot",
    "PUT",
    _INSTANCE_EXTENSIONS_MS_DEPLOY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _INSTANCE_ID, Body("ms_deploy", "MSDeploy")),
    ok=(201,),
    returns="MSDeployStatus",
    long_running=LongRunning(),
)

WEB_APPS_GET_INSTANCE_MS_DEPLOY_LOG_SLOT = Operation(
    SERVICE,
    "WebApps_GetInstanceMsDeployLogSlot",
    "GET",
    _INSTANCE_EXTENSIONS_MS_DEPLOY_URL + "/log",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _INSTANCE_ID),
    returns="MSDeployLog",
)

WEB_APPS_GET_INSTANCE_FUNCTION_SLOT = Operation(
    SERVICE,
    "WebApps_GetInstanceFunctionSlot",
    "GET",
    _FUNCTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _FUNCTION_NAME, _SLOT),
    returns="FunctionEnvelope",
)

WEB_APPS_CREATE_INSTANCE_FUNCTION_SLOT = Operation(
    SERVICE,
    "WebApps_CreateInstanceFunctionSlot",
    "PUT",
    _FUNCTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _FUNCTION_NAME, _SLOT, Body("function_envelope", "FunctionEnvelope")),
    ok=(201,),
    returns="FunctionEnvelope",
    long_running=LongRunning(),
)

WEB_APPS_DELETE_INSTANCE_FUNCTION_SLOT = Operation(
    SERVICE,
    "WebApps_DeleteInstanceFunctionSlot",
    "DELETE",
    _FUNCTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _FUNCTION_NAME, _SLOT),
    ok=(204,),
    accept=None,
)

WEB_APPS_LIST_INSTANCE_FUNCTIONS_SLOT = Operation(
    SERVICE,
    "WebApps_ListInstanceFunctionsSlot",
    "GET",
    _SLOT_URL + "/functions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("FunctionEnvelope"),
)

WEB_APPS_CREATE_OR_UPDATE_FUNCTION_SECRET_SLOT = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateFunctionSecretSlot",
    "PUT",
    _FUNCTION_KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _FUNCTION_NAME, _KEY_NAME, _SLOT, Body("key", "KeyInfo")),
    ok=(200, 201),
    returns="KeyInfo",
)

WEB_APPS_DELETE_FUNCTION_SECRET_SLOT = Operation(
    SERVICE,
    "WebApps_DeleteFunctionSecretSlot",
    "DELETE",
    _FUNCTION_KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _FUNCTION_NAME, _KEY_NAME, _SLOT),
    ok=(204,),
    accept=None,
)

WEB_APPS_LIST_FUNCTION_KEYS_SLOT = Operation(
    SERVICE,
    "WebApps_ListFunctionKeysSlot",
    "POST",
    _FUNCTION_URL + "/listkeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _FUNCTION_NAME, _SLOT),
    returns="StringDictionary",
)

WEB_APPS_LIST_FUNCTION_SECRETS_SLOT = Operation(
    SERVICE,
    "WebApps_ListFunctionSecretsSlot",
    "POST",
    _FUNCTION_URL + "/listsecrets",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _FUNCTION_NAME, _SLOT),
    returns="FunctionSecrets",
)

WEB_APPS_GET_HOST_NAME_BINDING_SLOT = Operation(
    SERVICE,
    "WebApps_GetHostNameBindingSlot",
    "GET",
    _HOST_NAME_BINDING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _HOST_NAME),
    returns="HostNameBinding",
)

WEB_APPS_CREATE_OR_UPDATE_HOST_NAME_BINDING_SLOT = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateHostNameBindingSlot",
    "PUT",
    _HOST_NAME_BINDING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _HOST_NAME, _SLOT, Body("host_name_binding", "HostNameBinding")),
    returns="HostNameBinding",
)

WEB_APPS_DELETE_HOST_NAME_BINDING_SLOT = Operation(
    SERVICE,
    "WebApps_DeleteHostNameBindingSlot",
    "DELETE",
    _HOST_NAME_BINDING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _HOST_NAME),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_LIST_HOST_NAME_BINDINGS_SLOT = Operation(
    SERVICE,
    "WebApps_ListHostNameBindingsSlot",
    "GET",
    _SLOT_URL + "/hostNameBindings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("HostNameBinding"),
)

WEB_APPS_GET_RELAY_SERVICE_CONNECTION_SLOT = Operation(
    SERVICE,
    "WebApps_GetRelayServiceConnectionSlot",
    "GET",
    _HYBRIDCONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ENTITY_NAME, _SLOT),
    returns="RelayServiceConnectionEntity",
)

WEB_APPS_CREATE_OR_UPDATE_RELAY_SERVICE_CONNECTION_SLOT = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateRelayServiceConnectionSlot",
    "PUT",
    _HYBRIDCONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _ENTITY_NAME,
        _SLOT,
        Body("connection_envelope", "RelayServiceConnectionEntity"),
    ),
    returns="RelayServiceConnectionEntity",
)

WEB_APPS_UPDATE_RELAY_SERVICE_CONNECTION_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateRelayServiceConnectionSlot",
    "PATCH",
    _HYBRIDCONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _ENTITY_NAME,
        _SLOT,
        Body("connection_envelope", "RelayServiceConnectionEntity"),
    ),
    returns="RelayServiceConnectionEntity",
)

WEB_APPS_DELETE_RELAY_SERVICE_CONNECTION_SLOT = Operation(
    SERVICE,
    "WebApps_DeleteRelayServiceConnectionSlot",
    "DELETE",
    _HYBRIDCONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ENTITY_NAME, _SLOT),
    accept=None,
)

WEB_APPS_GET_INSTANCE_INFO_SLOT = Operation(
    SERVICE,
    "WebApps_GetInstanceInfoSlot",
    "GET",
    _SLOT_URL + "/instances/{instanceId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _INSTANCE_ID, _SLOT),
    returns="WebSiteInstanceStatus",
)

WEB_APPS_LIST_INSTANCE_IDENTIFIERS_SLOT = Operation(
    SERVICE,
    "WebApps_ListInstanceIdentifiersSlot",
    "GET",
    _SLOT_URL + "/instances",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("WebSiteInstanceStatus"),
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
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/processes",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("ProcessInfo"),
)

WEB_APPS_GET_PROCESS_DUMP = Operation(
    SERVICE,
    "WebApps_GetProcessDump",
    "GET",
    _PROCESS_URL + "/dump",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID),
    returns="stream",
    accept="*/*",
)

WEB_APPS_LIST_PROCESS_THREADS = Operation(
    SERVICE,
    "WebApps_ListProcessThreads",
    "GET",
    _PROCESS_URL + "/threads",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID),
    paging=Paging("ProcessThreadInfo"),
)

WEB_APPS_GET_PROCESS_MODULE = Operation(
    SERVICE,
    "WebApps_GetProcessModule",
    "GET",
    _PROCESS_URL + "/modules/{baseAddress}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, Path("base_address", "baseAddress")),
    returns="ProcessModuleInfo",
)

WEB_APPS_LIST_PROCESS_MODULES = Operation(
    SERVICE,
    "WebApps_ListProcessModules",
    "GET",
    _PROCESS_URL + "/modules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID),
    paging=Paging("ProcessModuleInfo"),
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
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/publicCertificates",
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
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/sitecontainers",
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
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/siteextensions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("SiteExtensionInfo"),
)
