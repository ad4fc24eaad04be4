# Generated from swagger/web/ by "make generate": do not edit.

"""REST operations of ``web``, for both twins of its client: ``web_apps_3``."""

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

_SITE_SOURCECONTROLS_WEB_URL = RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/sourcecontrols/web"
_SITE_TRIGGEREDWEBJOB_URL = RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/triggeredwebjobs/{webJobName}"
_SLOT_SOURCECONTROLS_WEB_URL = RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/sourcecontrols/web"
_SLOT_PROCESS_URL = RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/processes/{processId}"
_SITE_VIRTUAL_NETWORK_CONNECTION_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/virtualNetworkConnections/{vnetName}"
)
_VIRTUAL_NETWORK_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/networkConfig/virtualNetwork"
)
_VIRTUAL_NETWORKS_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/privateAccess/virtualNetworks"
)
_SLOT_TRIGGEREDWEBJOB_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/triggeredwebjobs/{webJobName}"
)
_SITECONTAINER_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/sitecontainers/{containerName}"
)
_PREMIERADDON_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/premieraddons/{premierAddOnName}"
)
_SITEEXTENSION_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/siteextensions/{siteExtensionId}"
)
_SLOT_VIRTUAL_NETWORK_CONNECTION_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/virtualNetworkConnections/{vnetName}"
)
_PUBLIC_CERTIFICATE_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/publicCertificates/{publicCertificateName}"
)
_INSTANCE_PROCESS_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/instances/{instanceId}/processes/{processId}"
)
_SITE_VIRTUAL_NETWORK_CONNECTION_GATEWAY_URL = _SITE_VIRTUAL_NETWORK_CONNECTION_URL + "/gateways/{gatewayName}"
_PRIVATE_ENDPOINT_CONNECTION_URL = RESOURCE_GROUP + (
    "/providers/Microsoft.Web/sites/{name}/slots/{slot}/privateEndpointConnections/{privateEndpointConnectionName}"
)
_SLOT_VIRTUAL_NETWORK_CONNECTION_GATEWAY_URL = _SLOT_VIRTUAL_NETWORK_CONNECTION_URL + "/gateways/{gatewayName}"

_NAME = Path("name", "name")
_SLOT = Path("slot", "slot")
_OPERATION_ID = Path("operation_id", "operationId")
_DURATION_IN_SECONDS = Query("duration_in_seconds", "durationInSeconds", type="int")
_MAX_FRAME_LENGTH = Query("max_frame_length", "maxFrameLength", type="int")
_SAS_URL = Query("sas_url", "sasUrl")
_FILTER = Query("filter", "$filter")
_PRIVATE_ENDPOINT_CONNECTION_NAME = Path("private_endpoint_connection_name", "privateEndpointConnectionName")
_VNET_NAME = Path("vnet_name", "vnetName")
_GATEWAY_NAME = Path("gateway_name", "gatewayName")
_PROCESS_ID = Path("process_id", "processId")
_INSTANCE_ID = Path("instance_id", "instanceId")
_BASE_ADDRESS = Path("base_address", "baseAddress")
_PREMIER_ADD_ON_NAME = Path("premier_add_on_name", "premierAddOnName")
_PUBLIC_CERTIFICATE_NAME = Path("public_certificate_name", "publicCertificateName")
_CONTAINER_NAME = Path("container_name", "containerName")
_SITE_EXTENSION_ID = Path("site_extension_id", "siteExtensionId")
_ADDITIONAL_FLAGS = Query("additional_flags", "additionalFlags")
_WEB_JOB_NAME = Path("web_job_name", "webJobName")
_ID = Path("id", "id")
_WORKFLOW_NAME = Path("workflow_name", "workflowName")

WEB_APPS_IS_CLONEABLE_SLOT = Operation(
    SERVICE,
    "WebApps_IsCloneableSlot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/iscloneable",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="SiteCloneability",
)

WEB_APPS_LIST_SITE_BACKUPS_SLOT = Operation(
    SERVICE,
    "WebApps_ListSiteBackupsSlot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/listbackups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("BackupItem"),
)

WEB_APPS_LIST_SYNC_FUNCTION_TRIGGERS_SLOT = Operation(
    SERVICE,
    "WebApps_ListSyncFunctionTriggersSlot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/listsyncfunctiontriggerstatus",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="FunctionSecrets",
)

WEB_APPS_GET_NETWORK_TRACE_OPERATION_SLOT = Operation(
    SERVICE,
    "WebApps_GetNetworkTraceOperationSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/networkTrace/operationresults/{operationId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _OPERATION_ID, _SLOT),
    ok=(200, 202),
    returns="[NetworkTrace]",
)

WEB_APPS_START_WEB_SITE_NETWORK_TRACE_SLOT = Operation(
    SERVICE,
    "WebApps_StartWebSiteNetworkTraceSlot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/networkTrace/start",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _DURATION_IN_SECONDS, _MAX_FRAME_LENGTH, _SAS_URL),
    returns="str",
)

WEB_APPS_START_WEB_SITE_NETWORK_TRACE_OPERATION_SLOT = Operation(
    SERVICE,
    "WebApps_StartWebSiteNetworkTraceOperationSlot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/networkTrace/startOperation",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _DURATION_IN_SECONDS, _MAX_FRAME_LENGTH, _SAS_URL),
    ok=(200, 202),
    returns="[NetworkTrace]",
    long_running=LongRunning(),
)

WEB_APPS_STOP_WEB_SITE_NETWORK_TRACE_SLOT = Operation(
    SERVICE,
    "WebApps_StopWebSiteNetworkTraceSlot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/networkTrace/stop",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_GET_NETWORK_TRACES_SLOT = Operation(
    SERVICE,
    "WebApps_GetNetworkTracesSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/networkTrace/{operationId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _OPERATION_ID, _SLOT),
    returns="[NetworkTrace]",
)

WEB_APPS_GET_NETWORK_TRACE_OPERATION_SLOT_V2 = Operation(
    SERVICE,
    "WebApps_GetNetworkTraceOperationSlotV2",
    "GET",
    RESOURCE_GROUP
    + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/networkTraces/current/operationresults/{operationId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _OPERATION_ID, _SLOT),
    ok=(200, 202),
    returns="[NetworkTrace]",
)

WEB_APPS_GET_NETWORK_TRACES_SLOT_V2 = Operation(
    SERVICE,
    "WebApps_GetNetworkTracesSlotV2",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/networkTraces/{operationId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _OPERATION_ID, _SLOT),
    returns="[NetworkTrace]",
)

WEB_APPS_GENERATE_NEW_SITE_PUBLISHING_PASSWORD_SLOT = Operation(
    SERVICE,
    "WebApps_GenerateNewSitePublishingPasswordSlot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/newpassword",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_LIST_PERF_MON_COUNTERS_SLOT = Operation(
    SERVICE,
    "WebApps_ListPerfMonCountersSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/perfcounters",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _FILTER),
    paging=Paging("PerfMonResponse"),
)

WEB_APPS_GET_SITE_PHP_ERROR_LOG_FLAG_SLOT = Operation(
    SERVICE,
    "WebApps_GetSitePhpErrorLogFlagSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/phplogging",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="SitePhpErrorLogFlag",
)

WEB_APPS_LIST_PREMIER_ADD_ONS_SLOT = Operation(
    SERVICE,
    "WebApps_ListPremierAddOnsSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/premieraddons",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="PremierAddOn",
)

WEB_APPS_GET_PRIVATE_LINK_RESOURCES_SLOT = Operation(
    SERVICE,
    "WebApps_GetPrivateLinkResourcesSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/privateLinkResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="PrivateLinkResourcesWrapper",
)

WEB_APPS_LIST_PUBLISHING_PROFILE_XML_WITH_SECRETS_SLOT = Operation(
    SERVICE,
    "WebApps_ListPublishingProfileXmlWithSecretsSlot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/publishxml",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _SLOT,
        Body("publishing_profile_options", "CsmPublishingProfileOptions"),
    ),
    returns="stream",
    accept="application/xml",
)

WEB_APPS_RESET_SLOT_CONFIGURATION_SLOT = Operation(
    SERVICE,
    "WebApps_ResetSlotConfigurationSlot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/resetSlotConfig",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    accept=None,
)

WEB_APPS_RESTART_SLOT = Operation(
    SERVICE,
    "WebApps_RestartSlot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/restart",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _SLOT,
        Query("soft_restart", "softRestart", type="bool"),
        Query("synchronous", "synchronous", type="bool"),
    ),
    accept=None,
)

WEB_APPS_RESTORE_FROM_BACKUP_BLOB_SLOT = Operation(
    SERVICE,
    "WebApps_RestoreFromBackupBlobSlot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/restoreFromBackupBlob",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("request", "RestoreRequest")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

WEB_APPS_RESTORE_FROM_DELETED_APP_SLOT = Operation(
    SERVICE,
    "WebApps_RestoreFromDeletedAppSlot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/restoreFromDeletedApp",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("restore_request", "DeletedAppRestoreRequest")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

WEB_APPS_RESTORE_SNAPSHOT_SLOT = Operation(
    SERVICE,
    "WebApps_RestoreSnapshotSlot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/restoreSnapshot",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("restore_request", "SnapshotRestoreRequest")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

WEB_APPS_LIST_SLOT_DIFFERENCES_SLOT = Operation(
    SERVICE,
    "WebApps_ListSlotDifferencesSlot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/slotsdiffs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("slot_swap_entity", "CsmSlotEntity")),
    paging=Paging("SlotDifference"),
)

WEB_APPS_SWAP_SLOT = Operation(
    SERVICE,
    "WebApps_SwapSlot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/slotsswap",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("slot_swap_entity", "CsmSlotEntity")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

WEB_APPS_LIST_SNAPSHOTS_SLOT = Operation(
    SERVICE,
    "WebApps_ListSnapshotsSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/snapshots",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("Snapshot"),
)

WEB_APPS_LIST_SNAPSHOTS_FROM_DR_SECONDARY_SLOT = Operation(
    SERVICE,
    "WebApps_ListSnapshotsFromDrSecondarySlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/snapshotsdr",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("Snapshot"),
)

WEB_APPS_START_SLOT = Operation(
    SERVICE,
    "WebApps_StartSlot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/start",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    accept=None,
)

WEB_APPS_START_NETWORK_TRACE_SLOT = Operation(
    SERVICE,
    "WebApps_StartNetworkTraceSlot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/startNetworkTrace",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _DURATION_IN_SECONDS, _MAX_FRAME_LENGTH, _SAS_URL),
    ok=(200, 202),
    returns="[NetworkTrace]",
    long_running=LongRunning(),
)

WEB_APPS_STOP_SLOT = Operation(
    SERVICE,
    "WebApps_StopSlot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/stop",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    accept=None,
)

WEB_APPS_STOP_NETWORK_TRACE_SLOT = Operation(
    SERVICE,
    "WebApps_StopNetworkTraceSlot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/stopNetworkTrace",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_SYNC_REPOSITORY_SLOT = Operation(
    SERVICE,
    "WebApps_SyncRepositorySlot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/sync",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    accept=None,
)

WEB_APPS_SYNC_FUNCTION_TRIGGERS_SLOT = Operation(
    SERVICE,
    "WebApps_SyncFunctionTriggersSlot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/syncfunctiontriggers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    ok=(204,),
    accept=None,
)

WEB_APPS_LIST_USAGES_SLOT = Operation(
    SERVICE,
    "WebApps_ListUsagesSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/usages",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _FILTER),
    paging=Paging("CsmUsageQuota"),
)

WEB_APPS_LIST_WORKFLOWS_CONNECTIONS_SLOT = Operation(
    SERVICE,
    "WebApps_ListWorkflowsConnectionsSlot",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/listWorkflowsConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="WorkflowEnvelope",
)

WEB_APPS_GET_PRIVATE_ENDPOINT_CONNECTION_SLOT = Operation(
    SERVICE,
    "WebApps_GetPrivateEndpointConnectionSlot",
    "GET",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME, _SLOT),
    returns="RemotePrivateEndpointConnectionARMResource",
)

WEB_APPS_APPROVE_OR_REJECT_PRIVATE_ENDPOINT_CONNECTION_SLOT = Operation(
    SERVICE,
    "WebApps_ApproveOrRejectPrivateEndpointConnectionSlot",
    "PUT",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _PRIVATE_ENDPOINT_CONNECTION_NAME,
        _SLOT,
        Body("private_endpoint_wrapper", "RemotePrivateEndpointConnectionARMResource"),
    ),
    ok=(200, 202),
    returns="RemotePrivateEndpointConnectionARMResource",
    long_running=LongRunning(),
)

WEB_APPS_DELETE_PRIVATE_ENDPOINT_CONNECTION_SLOT = Operation(
    SERVICE,
    "WebApps_DeletePrivateEndpointConnectionSlot",
    "DELETE",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME, _SLOT),
    ok=(200, 202, 204),
    returns="object",
    long_running=LongRunning(),
)

WEB_APPS_GET_PRIVATE_ENDPOINT_CONNECTION_LIST_SLOT = Operation(
    SERVICE,
    "WebApps_GetPrivateEndpointConnectionListSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/privateEndpointConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("RemotePrivateEndpointConnectionARMResource"),
)

WEB_APPS_GET_VNET_CONNECTION_SLOT = Operation(
    SERVICE,
    "WebApps_GetVnetConnectionSlot",
    "GET",
    _SLOT_VIRTUAL_NETWORK_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _VNET_NAME, _SLOT),
    returns="VnetInfoResource",
)

WEB_APPS_CREATE_OR_UPDATE_VNET_CONNECTION_SLOT = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateVnetConnectionSlot",
    "PUT",
    _SLOT_VIRTUAL_NETWORK_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _VNET_NAME, _SLOT, Body("connection_envelope", "VnetInfoResource")),
    returns="VnetInfoResource",
)

WEB_APPS_UPDATE_VNET_CONNECTION_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateVnetConnectionSlot",
    "PATCH",
    _SLOT_VIRTUAL_NETWORK_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _VNET_NAME, _SLOT, Body("connection_envelope", "VnetInfoResource")),
    returns="VnetInfoResource",
)

WEB_APPS_DELETE_VNET_CONNECTION_SLOT = Operation(
    SERVICE,
    "WebApps_DeleteVnetConnectionSlot",
    "DELETE",
    _SLOT_VIRTUAL_NETWORK_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _VNET_NAME, _SLOT),
    accept=None,
)

WEB_APPS_LIST_VNET_CONNECTIONS_SLOT = Operation(
    SERVICE,
    "WebApps_ListVnetConnectionsSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/virtualNetworkConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="[VnetInfoResource]",
)

WEB_APPS_GET_VNET_CONNECTION = Operation(
    SERVICE,
    "WebApps_GetVnetConnection",
    "GET",
    _SITE_VIRTUAL_NETWORK_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _VNET_NAME),
    returns="VnetInfoResource",
)

WEB_APPS_CREATE_OR_UPDATE_VNET_CONNECTION = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateVnetConnection",
    "PUT",
    _SITE_VIRTUAL_NETWORK_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _VNET_NAME, Body("connection_envelope", "VnetInfoResource")),
    returns="VnetInfoResource",
)

WEB_APPS_UPDATE_VNET_CONNECTION = Operation(
    SERVICE,
    "WebApps_UpdateVnetConnection",
    "PATCH",
    _SITE_VIRTUAL_NETWORK_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _VNET_NAME, Body("connection_envelope", "VnetInfoResource")),
    returns="VnetInfoResource",
)

WEB_APPS_DELETE_VNET_CONNECTION = Operation(
    SERVICE,
    "WebApps_DeleteVnetConnection",
    "DELETE",
    _SITE_VIRTUAL_NETWORK_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _VNET_NAME),
    accept=None,
)

WEB_APPS_LIST_VNET_CONNECTIONS = Operation(
    SERVICE,
    "WebApps_ListVnetConnections",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/virtualNetworkConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="[VnetInfoResource]",
)

WEB_APPS_GET_VNET_CONNECTION_GATEWAY_SLOT = Operation(
    SERVICE,
    "WebApps_GetVnetConnectionGatewaySlot",
    "GET",
    _SLOT_VIRTUAL_NETWORK_CONNECTION_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _VNET_NAME, _GATEWAY_NAME, _SLOT),
    returns="VnetGateway",
)

WEB_APPS_CREATE_OR_UPDATE_VNET_CONNECTION_GATEWAY_SLOT = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateVnetConnectionGatewaySlot",
    "PUT",
    _SLOT_VIRTUAL_NETWORK_CONNECTION_GATEWAY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _VNET_NAME,
        _GATEWAY_NAME,
        _SLOT,
        Body("connection_envelope", "VnetGateway"),
    ),
    returns="VnetGateway",
)

WEB_APPS_UPDATE_VNET_CONNECTION_GATEWAY_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateVnetConnectionGatewaySlot",
    "PATCH",
    _SLOT_VIRTUAL_NETWORK_CONNECTION_GATEWAY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _VNET_NAME,
        _GATEWAY_NAME,
        _SLOT,
        Body("connection_envelope", "VnetGateway"),
    ),
    returns="VnetGateway",
)

WEB_APPS_GET_VNET_CONNECTION_GATEWAY = Operation(
    SERVICE,
    "WebApps_GetVnetConnectionGateway",
    "GET",
    _SITE_VIRTUAL_NETWORK_CONNECTION_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _VNET_NAME, _GATEWAY_NAME),
    returns="VnetGateway",
)

WEB_APPS_CREATE_OR_UPDATE_VNET_CONNECTION_GATEWAY = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateVnetConnectionGateway",
    "PUT",
    _SITE_VIRTUAL_NETWORK_CONNECTION_GATEWAY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _VNET_NAME,
        _GATEWAY_NAME,
        Body("connection_envelope", "VnetGateway"),
    ),
    returns="VnetGateway",
)

WEB_APPS_UPDATE_VNET_CONNECTION_GATEWAY = Operation(
    SERVICE,
    "WebApps_UpdateVnetConnectionGateway",
    "PATCH",
    _SITE_VIRTUAL_NETWORK_CONNECTION_GATEWAY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _VNET_NAME,
        _GATEWAY_NAME,
        Body("connection_envelope", "VnetGateway"),
    ),
    returns="VnetGateway",
)

WEB_APPS_UPDATE_MACHINE_KEY = Operation(
    SERVICE,
    "WebApps_UpdateMachineKey",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/updatemachinekey",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="object",
)

WEB_APPS_LIST_SLOT_DIFFERENCES_FROM_PRODUCTION = Operation(
    SERVICE,
    "WebApps_ListSlotDifferencesFromProduction",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slotsdiffs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("slot_swap_entity", "CsmSlotEntity")),
    paging=Paging("SlotDifference"),
)

WEB_APPS_SWAP_SLOT_WITH_PRODUCTION = Operation(
    SERVICE,
    "WebApps_SwapSlotWithProduction",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slotsswap",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("slot_swap_entity", "CsmSlotEntity")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

WEB_APPS_LIST_SNAPSHOTS = Operation(
    SERVICE,
    "WebApps_ListSnapshots",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/snapshots",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("Snapshot"),
)

WEB_APPS_LIST_SNAPSHOTS_FROM_DR_SECONDARY = Operation(
    SERVICE,
    "WebApps_ListSnapshotsFromDrSecondary",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/snapshotsdr",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("Snapshot"),
)

WEB_APPS_START = Operation(
    SERVICE,
    "WebApps_Start",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/start",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    accept=None,
)

WEB_APPS_START_NETWORK_TRACE = Operation(
    SERVICE,
    "WebApps_StartNetworkTrace",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/startNetworkTrace",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _DURATION_IN_SECONDS, _MAX_FRAME_LENGTH, _SAS_URL),
    ok=(200, 202),
    returns="[NetworkTrace]",
    long_running=LongRunning(),
)

WEB_APPS_STOP = Operation(
    SERVICE,
    "WebApps_Stop",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/stop",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    accept=None,
)

WEB_APPS_STOP_NETWORK_TRACE = Operation(
    SERVICE,
    "WebApps_StopNetworkTrace",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/stopNetworkTrace",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_SYNC_REPOSITORY = Operation(
    SERVICE,
    "WebApps_SyncRepository",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/sync",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    accept=None,
)

WEB_APPS_SYNC_FUNCTION_TRIGGERS = Operation(
    SERVICE,
    "WebApps_SyncFunctionTriggers",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/syncfunctiontriggers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(204,),
    accept=None,
)

WEB_APPS_LIST_USAGES = Operation(
    SERVICE,
    "WebApps_ListUsages",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/usages",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _FILTER),
    paging=Paging("CsmUsageQuota"),
)

WEB_APPS_GET_INSTANCE_PROCESS_SLOT = Operation(
    SERVICE,
    "WebApps_GetInstanceProcessSlot",
    "GET",
    _INSTANCE_PROCESS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _SLOT, _INSTANCE_ID),
    returns="ProcessInfo",
)

WEB_APPS_DELETE_INSTANCE_PROCESS_SLOT = Operation(
    SERVICE,
    "WebApps_DeleteInstanceProcessSlot",
    "DELETE",
    _INSTANCE_PROCESS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _SLOT, _INSTANCE_ID),
    ok=(204,),
    accept=None,
)

WEB_APPS_LIST_INSTANCE_PROCESSES_SLOT = Operation(
    SERVICE,
    "WebApps_ListInstanceProcessesSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/instances/{instanceId}/processes",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _INSTANCE_ID),
    paging=Paging("ProcessInfo"),
)

WEB_APPS_GET_INSTANCE_PROCESS_DUMP_SLOT = Operation(
    SERVICE,
    "WebApps_GetInstanceProcessDumpSlot",
    "GET",
    _INSTANCE_PROCESS_URL + "/dump",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _SLOT, _INSTANCE_ID),
    returns="stream",
    accept="*/*",
)

WEB_APPS_LIST_INSTANCE_PROCESS_THREADS_SLOT = Operation(
    SERVICE,
    "WebApps_ListInstanceProcessThreadsSlot",
    "GET",
    _INSTANCE_PROCESS_URL + "/threads",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _SLOT, _INSTANCE_ID),
    paging=Paging("ProcessThreadInfo"),
)

WEB_APPS_GET_PROCESS_SLOT = Operation(
    SERVICE,
    "WebApps_GetProcessSlot",
    "GET",
    _SLOT_PROCESS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _SLOT),
    returns="ProcessInfo",
)

WEB_APPS_DELETE_PROCESS_SLOT = Operation(
    SERVICE,
    "WebApps_DeleteProcessSlot",
    "DELETE",
    _SLOT_PROCESS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _SLOT),
    ok=(204,),
    accept=None,
)

WEB_APPS_LIST_PROCESSES_SLOT = Operation(
    SERVICE,
    "WebApps_ListProcessesSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/processes",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("ProcessInfo"),
)

WEB_APPS_GET_PROCESS_DUMP_SLOT = Operation(
    SERVICE,
    "WebApps_GetProcessDumpSlot",
    "GET",
    _SLOT_PROCESS_URL + "/dump",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _SLOT),
    returns="stream",
    accept="*/*",
)

WEB_APPS_LIST_PROCESS_THREADS_SLOT = Operation(
    SERVICE,
    "WebApps_ListProcessThreadsSlot",
    "GET",
    _SLOT_PROCESS_URL + "/threads",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _SLOT),
    paging=Paging("ProcessThreadInfo"),
)

WEB_APPS_GET_INSTANCE_PROCESS_MODULE_SLOT = Operation(
    SERVICE,
    "WebApps_GetInstanceProcessModuleSlot",
    "GET",
    _INSTANCE_PROCESS_URL + "/modules/{baseAddress}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _BASE_ADDRESS, _SLOT, _INSTANCE_ID),
    returns="ProcessModuleInfo",
)

WEB_APPS_LIST_INSTANCE_PROCESS_MODULES_SLOT = Operation(
    SERVICE,
    "WebApps_ListInstanceProcessModulesSlot",
    "GET",
    _INSTANCE_PROCESS_URL + "/modules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _SLOT, _INSTANCE_ID),
    paging=Paging("ProcessModuleInfo"),
)

WEB_APPS_GET_PROCESS_MODULE_SLOT = Operation(
    SERVICE,
    "WebApps_GetProcessModuleSlot",
    "GET",
    _SLOT_PROCESS_URL + "/modules/{baseAddress}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _BASE_ADDRESS, _SLOT),
    returns="ProcessModuleInfo",
)

WEB_APPS_LIST_PROCESS_MODULES_SLOT = Operation(
    SERVICE,
    "WebApps_ListProcessModulesSlot",
    "GET",
    _SLOT_PROCESS_URL + "/modules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PROCESS_ID, _SLOT),
    paging=Paging("ProcessModuleInfo"),
)

WEB_APPS_GET_MIGRATE_MY_SQL_STATUS_SLOT = Operation(
    SERVICE,
    "WebApps_GetMigrateMySqlStatusSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/migratemysql/status",
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
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/networkFeatures/{view}",
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

WEB_APPS_UPDATE_PREMIER_ADD_ON_SLOT = Operation(
    SERVICE,
    "WebApps_UpdatePremierAddOnSlot",
    "PATCH",
    _PREMIERADDON_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _PREMIER_ADD_ON_NAME,
        _SLOT,
        Body("premier_add_on", "PremierAddOnPatchResource"),
    ),
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

WEB_APPS_GET_PRIVATE_ACCESS_SLOT = Operation(
    SERVICE,
    "WebApps_GetPrivateAccessSlot",
    "GET",
    _VIRTUAL_NETWORKS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="PrivateAccess",
)

WEB_APPS_PUT_PRIVATE_ACCESS_VNET_SLOT = Operation(
    SERVICE,
    "WebApps_PutPrivateAccessVnetSlot",
    "PUT",
    _VIRTUAL_NETWORKS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("access", "PrivateAccess")),
    returns="PrivateAccess",
)

WEB_APPS_GET_PUBLIC_CERTIFICATE_SLOT = Operation(
    SERVICE,
    "WebApps_GetPublicCertificateSlot",
    "GET",
    _PUBLIC_CERTIFICATE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _PUBLIC_CERTIFICATE_NAME),
    returns="PublicCertificate",
)

WEB_APPS_CREATE_OR_UPDATE_PUBLIC_CERTIFICATE_SLOT = Operation(
    SERVICE,
    "WebApps_CreateOrUpdatePublicCertificateSlot",
    "PUT",
    _PUBLIC_CERTIFICATE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _PUBLIC_CERTIFICATE_NAME,
        _SLOT,
        Body("public_certificate", "PublicCertificate"),
    ),
    returns="PublicCertificate",
)

WEB_APPS_DELETE_PUBLIC_CERTIFICATE_SLOT = Operation(
    SERVICE,
    "WebApps_DeletePublicCertificateSlot",
    "DELETE",
    _PUBLIC_CERTIFICATE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _PUBLIC_CERTIFICATE_NAME),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_LIST_PUBLIC_CERTIFICATES_SLOT = Operation(
    SERVICE,
    "WebApps_ListPublicCertificatesSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/publicCertificates",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("PublicCertificate"),
)

WEB_APPS_GET_SITE_CONTAINER_SLOT = Operation(
    SERVICE,
    "WebApps_GetSiteContainerSlot",
    "GET",
    _SITECONTAINER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _CONTAINER_NAME),
    returns="SiteContainer",
)

WEB_APPS_CREATE_OR_UPDATE_SITE_CONTAINER_SLOT = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateSiteContainerSlot",
    "PUT",
    _SITECONTAINER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _CONTAINER_NAME, Body("request", "SiteContainer")),
    ok=(200, 201),
    returns="SiteContainer",
)

WEB_APPS_DELETE_SITE_CONTAINER_SLOT = Operation(
    SERVICE,
    "WebApps_DeleteSiteContainerSlot",
    "DELETE",
    _SITECONTAINER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _CONTAINER_NAME),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_LIST_SITE_CONTAINERS_SLOT = Operation(
    SERVICE,
    "WebApps_ListSiteContainersSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/sitecontainers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("SiteContainer"),
)

WEB_APPS_GET_SITE_EXTENSION_SLOT = Operation(
    SERVICE,
    "WebApps_GetSiteExtensionSlot",
    "GET",
    _SITEEXTENSION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SITE_EXTENSION_ID, _SLOT),
    returns="SiteExtensionInfo",
)

WEB_APPS_INSTALL_SITE_EXTENSION_SLOT = Operation(
    SERVICE,
    "WebApps_InstallSiteExtensionSlot",
    "PUT",
    _SITEEXTENSION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SITE_EXTENSION_ID, _SLOT),
    ok=(200, 201),
    returns="SiteExtensionInfo",
    long_running=LongRunning(),
)

WEB_APPS_DELETE_SITE_EXTENSION_SLOT = Operation(
    SERVICE,
    "WebApps_DeleteSiteExtensionSlot",
    "DELETE",
    _SITEEXTENSION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SITE_EXTENSION_ID, _SLOT),
    ok=(204,),
    accept=None,
)

WEB_APPS_LIST_SITE_EXTENSIONS_SLOT = Operation(
    SERVICE,
    "WebApps_ListSiteExtensionsSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/siteextensions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("SiteExtensionInfo"),
)

WEB_APPS_GET_SOURCE_CONTROL_SLOT = Operation(
    SERVICE,
    "WebApps_GetSourceControlSlot",
    "GET",
    _SLOT_SOURCECONTROLS_WEB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    ok=(200, 201, 202),
    returns="SiteSourceControl",
)

WEB_APPS_CREATE_OR_UPDATE_SOURCE_CONTROL_SLOT = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateSourceControlSlot",
    "PUT",
    _SLOT_SOURCECONTROLS_WEB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("site_source_control", "SiteSourceControl")),
    ok=(200, 201, 202),
    returns="SiteSourceControl",
    long_running=LongRunning(),
)

WEB_APPS_UPDATE_SOURCE_CONTROL_SLOT = Operation(
    SERVICE,
    "WebApps_UpdateSourceControlSlot",
    "PATCH",
    _SLOT_SOURCECONTROLS_WEB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, Body("site_source_control", "SiteSourceControl")),
    ok=(200, 201, 202),
    returns="SiteSourceControl",
)

WEB_APPS_DELETE_SOURCE_CONTROL_SLOT = Operation(
    SERVICE,
    "WebApps_DeleteSourceControlSlot",
    "DELETE",
    _SLOT_SOURCECONTROLS_WEB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _ADDITIONAL_FLAGS),
    ok=(200, 202),
    accept=None,
)

WEB_APPS_GET_SOURCE_CONTROL = Operation(
    SERVICE,
    "WebApps_GetSourceControl",
    "GET",
    _SITE_SOURCECONTROLS_WEB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(200, 201, 202),
    returns="SiteSourceControl",
)

WEB_APPS_CREATE_OR_UPDATE_SOURCE_CONTROL = Operation(
    SERVICE,
    "WebApps_CreateOrUpdateSourceControl",
    "PUT",
    _SITE_SOURCECONTROLS_WEB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("site_source_control", "SiteSourceControl")),
    ok=(200, 201, 202),
    returns="SiteSourceControl",
    long_running=LongRunning(),
)

WEB_APPS_UPDATE_SOURCE_CONTROL = Operation(
    SERVICE,
    "WebApps_UpdateSourceControl",
    "PATCH",
    _SITE_SOURCECONTROLS_WEB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("site_source_control", "SiteSourceControl")),
    ok=(200, 201, 202),
    returns="SiteSourceControl",
)

WEB_APPS_DELETE_SOURCE_CONTROL = Operation(
    SERVICE,
    "WebApps_DeleteSourceControl",
    "DELETE",
    _SITE_SOURCECONTROLS_WEB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _ADDITIONAL_FLAGS),
    ok=(200, 202),
    accept=None,
)

WEB_APPS_GET_TRIGGERED_WEB_JOB_SLOT = Operation(
    SERVICE,
    "WebApps_GetTriggeredWebJobSlot",
    "GET",
    _SLOT_TRIGGEREDWEBJOB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME, _SLOT),
    returns="TriggeredWebJob",
)

WEB_APPS_DELETE_TRIGGERED_WEB_JOB_SLOT = Operation(
    SERVICE,
    "WebApps_DeleteTriggeredWebJobSlot",
    "DELETE",
    _SLOT_TRIGGEREDWEBJOB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME, _SLOT),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_LIST_TRIGGERED_WEB_JOBS_SLOT = Operation(
    SERVICE,
    "WebApps_ListTriggeredWebJobsSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/triggeredwebjobs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("TriggeredWebJob"),
)

WEB_APPS_RUN_TRIGGERED_WEB_JOB_SLOT = Operation(
    SERVICE,
    "WebApps_RunTriggeredWebJobSlot",
    "POST",
    _SLOT_TRIGGEREDWEBJOB_URL + "/run",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME, _SLOT),
    accept=None,
)

WEB_APPS_GET_TRIGGERED_WEB_JOB = Operation(
    SERVICE,
    "WebApps_GetTriggeredWebJob",
    "GET",
    _SITE_TRIGGEREDWEBJOB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME),
    returns="TriggeredWebJob",
)

WEB_APPS_DELETE_TRIGGERED_WEB_JOB = Operation(
    SERVICE,
    "WebApps_DeleteTriggeredWebJob",
    "DELETE",
    _SITE_TRIGGEREDWEBJOB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME),
    ok=(200, 204),
    accept=None,
)

WEB_APPS_LIST_TRIGGERED_WEB_JOBS = Operation(
    SERVICE,
    "WebApps_ListTriggeredWebJobs",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/triggeredwebjobs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("TriggeredWebJob"),
)

WEB_APPS_RUN_TRIGGERED_WEB_JOB = Operation(
    SERVICE,
    "WebApps_RunTriggeredWebJob",
    "POST",
    _SITE_TRIGGEREDWEBJOB_URL + "/run",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME),
    accept=None,
)

WEB_APPS_GET_TRIGGERED_WEB_JOB_HISTORY_SLOT = Operation(
    SERVICE,
    "WebApps_GetTriggeredWebJobHistorySlot",
    "GET",
    _SLOT_TRIGGEREDWEBJOB_URL + "/history/{id}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME, _ID, _SLOT),
    returns="TriggeredJobHistory",
)

WEB_APPS_LIST_TRIGGERED_WEB_JOB_HISTORY_SLOT = Operation(
    SERVICE,
    "WebApps_ListTriggeredWebJobHistorySlot",
    "GET",
    _SLOT_TRIGGEREDWEBJOB_URL + "/history",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME, _SLOT),
    paging=Paging("TriggeredJobHistory"),
)

WEB_APPS_GET_TRIGGERED_WEB_JOB_HISTORY = Operation(
    SERVICE,
    "WebApps_GetTriggeredWebJobHistory",
    "GET",
    _SITE_TRIGGEREDWEBJOB_URL + "/history/{id}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME, _ID),
    returns="TriggeredJobHistory",
)

WEB_APPS_LIST_TRIGGERED_WEB_JOB_HISTORY = Operation(
    SERVICE,
    "WebApps_ListTriggeredWebJobHistory",
    "GET",
    _SITE_TRIGGEREDWEBJOB_URL + "/history",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME),
    paging=Paging("TriggeredJobHistory"),
)

WEB_APPS_GET_WEB_JOB_SLOT = Operation(
    SERVICE,
    "WebApps_GetWebJobSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/webjobs/{webJobName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME, _SLOT),
    returns="WebJob",
)

WEB_APPS_LIST_WEB_JOBS_SLOT = Operation(
    SERVICE,
    "WebApps_ListWebJobsSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/webjobs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("WebJob"),
)

WEB_APPS_GET_WEB_JOB = Operation(
    SERVICE,
    "WebApps_GetWebJob",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/webjobs/{webJobName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WEB_JOB_NAME),
    returns="WebJob",
)

WEB_APPS_LIST_WEB_JOBS = Operation(
    SERVICE,
    "WebApps_ListWebJobs",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/webjobs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("WebJob"),
)

WEB_APPS_GET_INSTANCE_WORKFLOW_SLOT = Operation(
    SERVICE,
    "WebApps_GetInstanceWorkflowSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/workflows/{workflowName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _WORKFLOW_NAME),
    returns="WorkflowEnvelope",
)

WEB_APPS_LIST_INSTANCE_WORKFLOWS_SLOT = Operation(
    SERVICE,
    "WebApps_ListInstanceWorkflowsSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/workflows",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("WorkflowEnvelope"),
)

WEB_APPS_GET_WORKFLOW = Operation(
    SERVICE,
    "WebApps_GetWorkflow",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/workflows/{workflowName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME),
    returns="WorkflowEnvelope",
)

WEB_APPS_LIST_WORKFLOWS = Operation(
    SERVICE,
    "WebApps_ListWorkflows",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/workflows",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("WorkflowEnvelope"),
)
