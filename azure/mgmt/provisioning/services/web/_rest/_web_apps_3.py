# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""REST operations of ``web``, for both twins of its client: ``web_apps_3``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, LongRunning, Operation, Paging, Path, Query
from .. import SERVICE

_DEFAULT_KEY_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/slots/{slot}/host/default/{keyType}/{keyName}"
)
_RELAY_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/slots/{slot}/hybridConnectionNamespaces/{namespaceName}/relays/{relayName}"
)
_WEB_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/slots/{slot}/config/web"
)
_CONTINUOUSWEBJOB_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/slots/{slot}/continuouswebjobs/{webJobName}"
)
_DEPLOYMENT_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/slots/{slot}/deployments/{id}"
)
_DOMAIN_OWNERSHIP_IDENTIFIER_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/slots/{slot}/domainOwnershipIdentifiers/{domainOwnershipIdentifierName}"
)
_SLOT_EXTENSIONS_MS_DEPLOY_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/slots/{slot}/extensions/MSDeploy"
)
_INSTANCE_EXTENSIONS_MS_DEPLOY_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/slots/{slot}/instances/{instanceId}/extensions/MSDeploy"
)
_FUNCTION_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/slots/{slot}/functions/{functionName}"
)
_FUNCTION_KEY_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/slots/{slot}/functions/{functionName}/keys/{keyName}"
)
_HOST_NAME_BINDING_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/slots/{slot}/hostNameBindings/{hostName}"
)
_HYBRIDCONNECTION_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/slots/{slot}/hybridconnection/{entityName}"
)
_PROCESS_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/slots/{slot}/instances/{instanceId}/processes/{processId}"
)
_VIRTUAL_NETWORK_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/slots/{slot}/networkConfig/virtualNetwork"
)
_PREMIERADDON_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
    "/slots/{slot}/premieraddons/{premierAddOnName}"
)

_NAME = Path("name", "name")
_SLOT = Path("slot", "slot")
_KEY_TYPE = Path("key_type", "keyType")
_KEY_NAME = Path("key_name", "keyName")
_OPERATION_ID = Path("operation_id", "operationId")
_DURATION_IN_SECONDS = Query("duration_in_seconds", "durationInSeconds", type="int")
_MAX_FRAME_LENGTH = Query("max_frame_length", "maxFrameLength", type="int")
_SAS_URL = Query("sas_url", "sasUrl")
_NAMESPACE_NAME = Path("namespace_name", "namespaceName")
_RELAY_NAME = Path("relay_name", "relayName")
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

WEB_APPS_GET_WEB_SITE_CONTAINER_LOGS_SLOT = Operation(
    SERVICE,
    "WebApps_GetWebSiteContainerLogsSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/containerlogs"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    ok=(200, 204),
    returns="stream",
    accept="application/octet-stream",
)

WEB_APPS_GET_CONTAINER_LOGS_ZIP_SLOT = Operation(
    SERVICE,
    "WebApps_GetContainerLogsZipSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/containerlogs/zip/download"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    ok=(200, 204),
    returns="stream",
    accept="application/zip",
)

WEB_APPS_DISCOVER_BACKUP_SLOT = Operation(
    SERVICE,
    "WebApps_DiscoverBackupSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/discoverbackup"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("request", "RestoreRequest")),
    returns="RestoreRequest",
)

WEB_APPS_GET_FUNCTIONS_ADMIN_TOKEN_SLOT = Operation(
    SERVICE,
    "WebApps_GetFunctionsAdminTokenSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/functions/admin/token"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="str",
)

WEB_APPS_LIST_HOST_KEYS_SLOT = Operation(
    SERVICE,
    "WebApps_ListHostKeysSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/host/default/listkeys"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="HostKeys",
)

WEB_APPS_LIST_SYNC_STATUS_SLOT = Operation(
    SERVICE,
    "WebApps_ListSyncStatusSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/host/default/listsyncstatus"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    ok=(204,),
    accept=None,
)

WEB_APPS_SYNC_FUNCTIONS_SLOT = Operation(
    SERVICE,
    "WebApps_SyncFunctionsSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/host/default/sync"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/hybridConnectionRelays"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="HybridConnection",
)

WEB_APPS_LIST_RELAY_SERVICE_CONNECTIONS_SLOT = Operation(
    SERVICE,
    "WebApps_ListRelayServiceConnectionsSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/hybridconnection"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="RelayServiceConnectionEntity",
)

WEB_APPS_IS_CLONEABLE_SLOT = Operation(
    SERVICE,
    "WebApps_IsCloneableSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/iscloneable"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="SiteCloneability",
)

WEB_APPS_LIST_SITE_BACKUPS_SLOT = Operation(
    SERVICE,
    "WebApps_ListSiteBackupsSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/listbackups"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("BackupItem"),
)

WEB_APPS_LIST_SYNC_FUNCTION_TRIGGERS_SLOT = Operation(
    SERVICE,
    "WebApps_ListSyncFunctionTriggersSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/listsyncfunctiontriggerstatus"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="FunctionSecrets",
)

WEB_APPS_GET_NETWORK_TRACE_OPERATION_SLOT = Operation(
    SERVICE,
    "WebApps_GetNetworkTraceOperationSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/networkTrace/operationresults/{operationId}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _OPERATION_ID, _SLOT),
    ok=(200, 202),
    returns="[NetworkTrace]",
)

WEB_APPS_START_WEB_SITE_NETWORK_TRACE_SLOT = Operation(
    SERVICE,
    "WebApps_StartWebSiteNetworkTraceSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/networkTrace/start"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _DURATION_IN_SECONDS, _MAX_FRAME_LENGTH, _SAS_URL),
    returns="str",
)

WEB_APPS_START_WEB_SITE_NETWORK_TRACE_OPERATION_SLOT = Operation(
    SERVICE,
    "WebApps_StartWebSiteNetworkTraceOperationSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/networkTrace/startOperation"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _DURATION_IN_SECONDS, _MAX_FRAME_LENGTH, _SAS_URL),
    ok=(200, 202),
    returns="[NetworkTrace]",
    long_running=LongRunning(),
)

WEB_APPS_STOP_WEB_SITE_NETWORK_TRACE_SLOT = Operation(
    SERVICE,
    "WebApps_StopWebSiteNetworkTraceSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/networkTrace/stop"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_GET_NETWORK_TRACES_SLOT = Operation(
    SERVICE,
    "WebApps_GetNetworkTracesSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/networkTrace/{operationId}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _OPERATION_ID, _SLOT),
    returns="[NetworkTrace]",
)

WEB_APPS_GET_NETWORK_TRACE_OPERATION_SLOT_V2 = Operation(
    SERVICE,
    "WebApps_GetNetworkTraceOperationSlotV2",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/networkTraces/current/operationresults/{operationId}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _OPERATION_ID, _SLOT),
    ok=(200, 202),
    returns="[NetworkTrace]",
)

WEB_APPS_GET_NETWORK_TRACES_SLOT_V2 = Operation(
    SERVICE,
    "WebApps_GetNetworkTracesSlotV2",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/networkTraces/{operationId}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _OPERATION_ID, _SLOT),
    returns="[NetworkTrace]",
)

WEB_APPS_GENERATE_NEW_SITE_PUBLISHING_PASSWORD_SLOT = Operation(
    SERVICE,
    "WebApps_GenerateNewSitePublishingPasswordSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/newpassword"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_LIST_PERF_MON_COUNTERS_SLOT = Operation(
    SERVICE,
    "WebApps_ListPerfMonCountersSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/perfcounters"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Query("filter", "$filter")),
    paging=Paging("PerfMonResponse"),
)

WEB_APPS_GET_SITE_PHP_ERROR_LOG_FLAG_SLOT = Operation(
    SERVICE,
    "WebApps_GetSitePhpErrorLogFlagSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/phplogging"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="SitePhpErrorLogFlag",
)

WEB_APPS_DEPLOY_WORKFLOW_ARTIFACTS_SLOT = Operation(
    SERVICE,
    "WebApps_DeployWorkflowArtifactsSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/deployWorkflowArtifacts"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _SLOT,
        Body("workflow_artifacts", "WorkflowArtifacts", required=False),
    ),
    accept=None,
)

WEB_APPS_LIST_WORKFLOWS_CONNECTIONS_SLOT = Operation(
    SERVICE,
    "WebApps_ListWorkflowsConnectionsSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/listWorkflowsConnections"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="WorkflowEnvelope",
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config/web/snapshots"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("SiteConfigurationSnapshotInfo"),
)

WEB_APPS_GET_CONFIGURATION_SNAPSHOT_SLOT = Operation(
    SERVICE,
    "WebApps_GetConfigurationSnapshotSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config/web/snapshots/{snapshotId}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SNAPSHOT_ID, _SLOT),
    returns="SiteConfigResource",
)

WEB_APPS_RECOVER_SITE_CONFIGURATION_SNAPSHOT_SLOT = Operation(
    SERVICE,
    "WebApps_RecoverSiteConfigurationSnapshotSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/config/web/snapshots/{snapshotId}/recover"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/continuouswebjobs"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("ContinuousWebJob"),
)

WEB_APPS_START_CONTINUOUS_WEB_JOB_SLOT = Operation(
    SERVICE,
    "WebApps_StartContinuousWebJobSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/continuouswebjobs/{webJobName}/start"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME, _SLOT),
    accept=None,
)

WEB_APPS_STOP_CONTINUOUS_WEB_JOB_SLOT = Operation(
    SERVICE,
    "WebApps_StopContinuousWebJobSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/continuouswebjobs/{webJobName}/stop"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME, _SLOT),
    accept=None,
)

WEB_APPS_GET_SLOT_SITE_DEPLOYMENT_STATUS_SLOT = Operation(
    SERVICE,
    "WebApps_GetSlotSiteDeploymentStatusSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/deploymentStatus/{deploymentStatusId}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Path("deployment_status_id", "deploymentStatusId")),
    ok=(200, 202),
    returns="CsmDeploymentStatus",
    long_running=LongRunning(),
)

WEB_APPS_LIST_SLOT_SITE_DEPLOYMENT_STATUSES_SLOT = Operation(
    SERVICE,
    "WebApps_ListSlotSiteDeploymentStatusesSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/deploymentStatus"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/deployments"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("Deployment"),
)

WEB_APPS_LIST_DEPLOYMENT_LOG_SLOT = Operation(
    SERVICE,
    "WebApps_ListDeploymentLogSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/deployments/{id}/log"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/domainOwnershipIdentifiers"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/extensions/MSDeploy/log"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/instances/{instanceId}/extensions/MSDeploy/log"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/functions"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/functions/{functionName}/listkeys"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _FUNCTION_NAME, _SLOT),
    returns="StringDictionary",
)

WEB_APPS_LIST_FUNCTION_SECRETS_SLOT = Operation(
    SERVICE,
    "WebApps_ListFunctionSecretsSlot",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/functions/{functionName}/listsecrets"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/hostNameBindings"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/instances/{instanceId}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _INSTANCE_ID, _SLOT),
    returns="WebSiteInstanceStatus",
)

WEB_APPS_LIST_INSTANCE_IDENTIFIERS_SLOT = Operation(
    SERVICE,
    "WebApps_ListInstanceIdentifiersSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/instances"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("WebSiteInstanceStatus"),
)

WEB_APPS_GET_INSTANCE_PROCESS_SLOT = Operation(
    SERVICE,
    "WebApps_GetInstanceProcessSlot",
    "GET",
    _PROCESS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _SLOT, _INSTANCE_ID),
    returns="ProcessInfo",
)

WEB_APPS_DELETE_INSTANCE_PROCESS_SLOT = Operation(
    SERVICE,
    "WebApps_DeleteInstanceProcessSlot",
    "DELETE",
    _PROCESS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _SLOT, _INSTANCE_ID),
    ok=(204,),
    accept=None,
)

WEB_APPS_LIST_INSTANCE_PROCESSES_SLOT = Operation(
    SERVICE,
    "WebApps_ListInstanceProcessesSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/instances/{instanceId}/processes"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _INSTANCE_ID),
    paging=Paging("ProcessInfo"),
)

WEB_APPS_GET_INSTANCE_PROCESS_DUMP_SLOT = Operation(
    SERVICE,
    "WebApps_GetInstanceProcessDumpSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/instances/{instanceId}/processes/{processId}/dump"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _SLOT, _INSTANCE_ID),
    returns="stream",
    accept="*/*",
)

WEB_APPS_LIST_INSTANCE_PROCESS_THREADS_SLOT = Operation(
    SERVICE,
    "WebApps_ListInstanceProcessThreadsSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/instances/{instanceId}/processes/{processId}/threads"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _SLOT, _INSTANCE_ID),
    paging=Paging("ProcessThreadInfo"),
)

WEB_APPS_GET_INSTANCE_PROCESS_MODULE_SLOT = Operation(
    SERVICE,
    "WebApps_GetInstanceProcessModuleSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/instances/{instanceId}/processes/{processId}/modules/{baseAddress}"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _PROCESS_ID,
        Path("base_address", "baseAddress"),
        _SLOT,
        _INSTANCE_ID,
    ),
    returns="ProcessModuleInfo",
)

WEB_APPS_LIST_INSTANCE_PROCESS_MODULES_SLOT = Operation(
    SERVICE,
    "WebApps_ListInstanceProcessModulesSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/instances/{instanceId}/processes/{processId}/modules"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _SLOT, _INSTANCE_ID),
    paging=Paging("ProcessModuleInfo"),
)

WEB_APPS_GET_MIGRATE_MY_SQL_STATUS_SLOT = Operation(
    SERVICE,
    "WebApps_GetMigrateMySqlStatusSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/migratemysql/status"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="MigrateMySqlStatus",
)

WEB_APPS_GET_SWIFT_VIRTUAL_NETWORK_CONNECTION_SLOT = Operation(
    SERVICE,
    "WebApps_GetSwiftVirtualNetworkConnectionSlot",
    "GET",
    _VIRTUAL_NETWORK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="SwiftVirtualNetwork",
)

WEB_APPS_CREATE_OR_UPDATE_SWIFT_VIRTUAL_NETWORK_CONNECTION_WITH_CHECK_SLOT = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateSwiftVirtualNetworkConnectionWithCheckSlot",
    "PUT",
    _VIRTUAL_NETWORK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("connection_envelope", "SwiftVirtualNetwork")),
    returns="SwiftVirtualNetwork",
)

WEB_APPS_UPDATE_SWIFT_VIRTUAL_NETWORK_CONNECTION_WITH_CHECK_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateSwiftVirtualNetworkConnectionWithCheckSlot",
    "PATCH",
    _VIRTUAL_NETWORK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("connection_envelope", "SwiftVirtualNetwork")),
    returns="SwiftVirtualNetwork",
)

WEB_APPS_DELETE_SWIFT_VIRTUAL_NETWORK_SLOT = Operation(
    SERVICE,
    "WebApps_DeleteSwiftVirtualNetworkSlot",
    "DELETE",
    _VIRTUAL_NETWORK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    accept=None,
)

WEB_APPS_LIST_NETWORK_FEATURES_SLOT = Operation(
    SERVICE,
    "WebApps_ListNetworkFeaturesSlot",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Web/sites/{name}"
        "/slots/{slot}/networkFeatures/{view}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Path("view", "view"), _SLOT),
    returns="NetworkFeatures",
)

WEB_APPS_GET_PREMIER_ADD_ON_SLOT = Operation(
    SERVICE,
    "WebApps_GetPremierAddOnSlot",
    "GET",
    _PREMIERADDON_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PREMIER_ADD_ON_NAME, _SLOT),
    returns="PremierAddOn",
)

WEB_APPS_ADD_PREMIER_ADD_ON_SLOT = Operation(
    SERVICE,
    "WebApps_AddPremierAddOnSlot",
    "PUT",
    _PREMIERADDON_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PREMIER_ADD_ON_NAME, _SLOT, Body("premier_add_on", "PremierAddOn")),
    returns="PremierAddOn",
)

WEB_APPS_DELETE_PREMIER_ADD_ON_SLOT = Operation(
    SERVICE,
    "WebApps_DeletePremierAddOnSlot",
    "DELETE",
    _PREMIERADDON_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PREMIER_ADD_ON_NAME, _SLOT),
    accept=None,
)
