# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""REST operations of ``appcontainers``, for both twins of its client: ``container_apps``."""

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

_CONTAINER_APP_URL = RESOURCE_GROUP + "/providers/Microsoft.App/containerApps/{containerAppName}"
_LABEL_HISTORY_URL = _CONTAINER_APP_URL + "/labelHistories/{labelName}"
_AUTH_CONFIG_URL = _CONTAINER_APP_URL + "/authConfigs/{authConfigName}"
_SOURCECONTROL_URL = _CONTAINER_APP_URL + "/sourcecontrols/{sourceControlName}"
_PRIVATE_ENDPOINT_CONNECTION_URL = _CONTAINER_APP_URL + "/privateEndpointConnections/{privateEndpointConnectionName}"

_CONTAINER_APP_NAME = Path("container_app_name", "containerAppName")
_SOURCE_CONTROL_NAME = Path("source_control_name", "sourceControlName")
_FUNCTION_NAME = Path("function_name", "functionName")
_REVISION_NAME = Path("revision_name", "revisionName")
_FILTER = Query("filter", "$filter")
_LABEL_NAME = Path("label_name", "labelName")
_AUTH_CONFIG_NAME = Path("auth_config_name", "authConfigName")
_PRIVATE_ENDPOINT_CONNECTION_NAME = Path("private_endpoint_connection_name", "privateEndpointConnectionName")

CONTAINER_APPS_SOURCE_CONTROLS_GET = Operation(
    SERVICE,
    "ContainerAppsSourceControls_Get",
    "GET",
    _SOURCECONTROL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _SOURCE_CONTROL_NAME),
    returns="SourceControl",
)

CONTAINER_APPS_SOURCE_CONTROLS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ContainerAppsSourceControls_CreateOrUpdate",
    "PUT",
    _SOURCECONTROL_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CONTAINER_APP_NAME,
        _SOURCE_CONTROL_NAME,
        Body("source_control_envelope", "SourceControl"),
    ),
    ok=(200, 201),
    returns="SourceControl",
    long_running=LongRunning(),
)

CONTAINER_APPS_SOURCE_CONTROLS_DELETE = Operation(
    SERVICE,
    "ContainerAppsSourceControls_Delete",
    "DELETE",
    _SOURCECONTROL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _SOURCE_CONTROL_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

CONTAINER_APPS_SOURCE_CONTROLS_LIST_BY_CONTAINER_APP = Operation(
    SERVICE,
    "ContainerAppsSourceControls_ListByContainerApp",
    "GET",
    _CONTAINER_APP_URL + "/sourcecontrols",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME),
    paging=Paging("SourceControl"),
)

CONTAINER_APPS_GET = Operation(
    SERVICE,
    "ContainerApps_Get",
    "GET",
    _CONTAINER_APP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME),
    returns="ContainerApp",
    error="ErrorResponse",
)

CONTAINER_APPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ContainerApps_CreateOrUpdate",
    "PUT",
    _CONTAINER_APP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, Body("container_app_envelope", "ContainerApp")),
    ok=(200, 201),
    returns="ContainerApp",
    error="ErrorResponse",
    long_running=LongRunning(),
)

CONTAINER_APPS_UPDATE = Operation(
    SERVICE,
    "ContainerApps_Update",
    "PATCH",
    _CONTAINER_APP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, Body("container_app_envelope", "ContainerApp")),
    ok=(200, 202),
    returns="ContainerApp",
    error="ErrorResponse",
    long_running=LongRunning(),
)

CONTAINER_APPS_DELETE = Operation(
    SERVICE,
    "ContainerApps_Delete",
    "DELETE",
    _CONTAINER_APP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME),
    ok=(200, 202, 204),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

CONTAINER_APPS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "ContainerApps_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.App/containerApps",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    error="ErrorResponse",
    paging=Paging("ContainerApp"),
)

CONTAINER_APPS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "ContainerApps_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.App/containerApps",
    (SUBSCRIPTION_ID,),
    error="ErrorResponse",
    paging=Paging("ContainerApp"),
)

CONTAINER_APPS_LIST_CUSTOM_HOST_NAME_ANALYSIS = Operation(
    SERVICE,
    "ContainerApps_ListCustomHostNameAnalysis",
    "POST",
    _CONTAINER_APP_URL + "/listCustomHostNameAnalysis",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, Query("custom_hostname", "customHostname")),
    returns="CustomHostnameAnalysisResult",
    error="ErrorResponse",
)

CONTAINER_APPS_LIST_SECRETS = Operation(
    SERVICE,
    "ContainerApps_ListSecrets",
    "POST",
    _CONTAINER_APP_URL + "/listSecrets",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME),
    returns="SecretsCollection",
    error="ErrorResponse",
)

CONTAINER_APPS_GET_AUTH_TOKEN = Operation(
    SERVICE,
    "ContainerApps_GetAuthToken",
    "POST",
    _CONTAINER_APP_URL + "/getAuthtoken",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME),
    returns="ContainerAppAuthToken",
    error="ErrorResponse",
)

CONTAINER_APPS_START = Operation(
    SERVICE,
    "ContainerApps_Start",
    "POST",
    _CONTAINER_APP_URL + "/start",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME),
    ok=(200, 202),
    returns="ContainerApp",
    error="ErrorResponse",
    long_running=LongRunning(),
)

CONTAINER_APPS_STOP = Operation(
    SERVICE,
    "ContainerApps_Stop",
    "POST",
    _CONTAINER_APP_URL + "/stop",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME),
    ok=(200, 202),
    returns="ContainerApp",
    error="ErrorResponse",
    long_running=LongRunning(),
)

CONTAINER_APPS_FUNCTIONS_GET = Operation(
    SERVICE,
    "ContainerAppsFunctions_Get",
    "GET",
    _CONTAINER_APP_URL + "/functions/{functionName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _FUNCTION_NAME),
    returns="ContainerAppsFunction",
)

CONTAINER_APPS_FUNCTIONS_LIST = Operation(
    SERVICE,
    "ContainerAppsFunctions_List",
    "GET",
    _CONTAINER_APP_URL + "/functions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME),
    paging=Paging("ContainerAppsFunction"),
)

CONTAINER_APPS_REVISIONS_GET_REVISION = Operation(
    SERVICE,
    "ContainerAppsRevisions_GetRevision",
    "GET",
    _CONTAINER_APP_URL + "/revisions/{revisionName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _REVISION_NAME),
    returns="Revision",
)

CONTAINER_APPS_REVISIONS_LIST_REVISIONS = Operation(
    SERVICE,
    "ContainerAppsRevisions_ListRevisions",
    "GET",
    _CONTAINER_APP_URL + "/revisions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _FILTER),
    paging=Paging("Revision"),
)

CONTAINER_APPS_REVISIONS_ACTIVATE_REVISION = Operation(
    SERVICE,
    "ContainerAppsRevisions_ActivateRevision",
    "POST",
    _CONTAINER_APP_URL + "/revisions/{revisionName}/activate",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _REVISION_NAME),
    accept=None,
)

CONTAINER_APPS_REVISIONS_DEACTIVATE_REVISION = Operation(
    SERVICE,
    "ContainerAppsRevisions_DeactivateRevision",
    "POST",
    _CONTAINER_APP_URL + "/revisions/{revisionName}/deactivate",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _REVISION_NAME),
    accept=None,
)

CONTAINER_APPS_REVISIONS_RESTART_REVISION = Operation(
    SERVICE,
    "ContainerAppsRevisions_RestartRevision",
    "POST",
    _CONTAINER_APP_URL + "/revisions/{revisionName}/restart",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _REVISION_NAME),
    accept=None,
)

CONTAINER_APPS_LABEL_HISTORY_GET_LABEL_HISTORY = Operation(
    SERVICE,
    "ContainerAppsLabelHistory_GetLabelHistory",
    "GET",
    _LABEL_HISTORY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _LABEL_NAME),
    returns="LabelHistory",
)

CONTAINER_APPS_LABEL_HISTORY_DELETE_LABEL_HISTORY = Operation(
    SERVICE,
    "ContainerAppsLabelHistory_DeleteLabelHistory",
    "DELETE",
    _LABEL_HISTORY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _LABEL_NAME),
    ok=(200, 204),
    accept=None,
)

CONTAINER_APPS_LABEL_HISTORY_LIST_LABEL_HISTORY = Operation(
    SERVICE,
    "ContainerAppsLabelHistory_ListLabelHistory",
    "GET",
    _CONTAINER_APP_URL + "/labelHistories",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _FILTER),
    paging=Paging("LabelHistory"),
)

CONTAINER_APPS_REVISION_REPLICAS_GET_REPLICA = Operation(
    SERVICE,
    "ContainerAppsRevisionReplicas_GetReplica",
    "GET",
    _CONTAINER_APP_URL + "/revisions/{revisionName}/replicas/{replicaName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _REVISION_NAME, Path("replica_name", "replicaName")),
    returns="Replica",
)

CONTAINER_APPS_REVISION_REPLICAS_LIST_REPLICAS = Operation(
    SERVICE,
    "ContainerAppsRevisionReplicas_ListReplicas",
    "GET",
    _CONTAINER_APP_URL + "/revisions/{revisionName}/replicas",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _REVISION_NAME),
    returns="ReplicaCollection",
)

CONTAINER_APPS_AUTH_CONFIGS_GET = Operation(
    SERVICE,
    "ContainerAppsAuthConfigs_Get",
    "GET",
    _AUTH_CONFIG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _AUTH_CONFIG_NAME),
    returns="AuthConfig",
)

CONTAINER_APPS_AUTH_CONFIGS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ContainerAppsAuthConfigs_CreateOrUpdate",
    "PUT",
    _AUTH_CONFIG_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CONTAINER_APP_NAME,
        _AUTH_CONFIG_NAME,
        Body("auth_config_envelope", "AuthConfig"),
    ),
    returns="AuthConfig",
)

CONTAINER_APPS_AUTH_CONFIGS_DELETE = Operation(
    SERVICE,
    "ContainerAppsAuthConfigs_Delete",
    "DELETE",
    _AUTH_CONFIG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _AUTH_CONFIG_NAME),
    ok=(200, 204),
    accept=None,
)

CONTAINER_APPS_AUTH_CONFIGS_LIST_BY_CONTAINER_APP = Operation(
    SERVICE,
    "ContainerAppsAuthConfigs_ListByContainerApp",
    "GET",
    _CONTAINER_APP_URL + "/authConfigs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME),
    paging=Paging("AuthConfig"),
)

CONTAINER_APP_PRIVATE_ENDPOINT_CONNECTIONS_GET = Operation(
    SERVICE,
    "ContainerAppPrivateEndpointConnections_Get",
    "GET",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    returns="PrivateEndpointConnection",
    error="ErrorResponse",
)

CONTAINER_APP_PRIVATE_ENDPOINT_CONNECTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ContainerAppPrivateEndpointConnections_CreateOrUpdate",
    "PUT",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CONTAINER_APP_NAME,
        _PRIVATE_ENDPOINT_CONNECTION_NAME,
        Body("private_endpoint_connection_envelope", "PrivateEndpointConnection"),
    ),
    ok=(200, 201),
    returns="PrivateEndpointConnection",
    error="ErrorResponse",
    long_running=LongRunning(),
)

CONTAINER_APP_PRIVATE_ENDPOINT_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "ContainerAppPrivateEndpointConnections_Delete",
    "DELETE",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    ok=(202, 204),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

CONTAINER_APP_PRIVATE_ENDPOINT_CONNECTIONS_LIST = Operation(
    SERVICE,
    "ContainerAppPrivateEndpointConnections_List",
    "GET",
    _CONTAINER_APP_URL + "/privateEndpointConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME),
    error="ErrorResponse",
    paging=Paging("PrivateEndpointConnection"),
)

CONTAINER_APP_PRIVATE_LINK_RESOURCES_LIST = Operation(
    SERVICE,
    "ContainerAppPrivateLinkResources_List",
    "GET",
    _CONTAINER_APP_URL + "/privateLinkResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME),
    error="ErrorResponse",
    paging=Paging("PrivateLinkResource"),
)

CONTAINER_APP_PRIVATE_LINK_RESOURCES_GET = Operation(
    SERVICE,
    "ContainerAppPrivateLinkResources_Get",
    "GET",
    _CONTAINER_APP_URL + "/privateLinkResources/{privateLinkResourceName}",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CONTAINER_APP_NAME,
        Path("private_link_resource_name", "privateLinkResourceName"),
    ),
    returns="PrivateLinkResource",
    error="ErrorResponse",
)

CONTAINER_APPS_DIAGNOSTICS_GET_REVISION = Operation(
    SERVICE,
    "ContainerAppsDiagnostics_GetRevision",
    "GET",
    _CONTAINER_APP_URL + "/detectorProperties/revisionsApi/revisions/{revisionName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _REVISION_NAME),
    returns="Revision",
)

CONTAINER_APPS_DIAGNOSTICS_LIST_REVISIONS = Operation(
    SERVICE,
    "ContainerAppsDiagnostics_ListRevisions",
    "GET",
    _CONTAINER_APP_URL + "/detectorProperties/revisionsApi/revisions/",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _FILTER),
    paging=Paging("Revision"),
)

CONTAINER_APPS_DIAGNOSTICS_GET_ROOT = Operation(
    SERVICE,
    "ContainerAppsDiagnostics_GetRoot",
    "GET",
    _CONTAINER_APP_URL + "/detectorProperties/rootApi/",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME),
    returns="ContainerApp",
)

CONTAINER_APPS_DIAGNOSTICS_LIST_DETECTORS = Operation(
    SERVICE,
    "ContainerAppsDiagnostics_ListDetectors",
    "GET",
    _CONTAINER_APP_URL + "/detectors",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME),
    paging=Paging("Diagnostics"),
)

CONTAINER_APPS_DIAGNOSTICS_GET_DETECTOR = Operation(
    SERVICE,
    "ContainerAppsDiagnostics_GetDetector",
    "GET",
    _CONTAINER_APP_URL + "/detectors/{detectorName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, Path("detector_name", "detectorName")),
    returns="Diagnostics",
)

CONTAINER_APPS_REVISION_FUNCTIONS_GET = Operation(
    SERVICE,
    "ContainerAppsRevisionFunctions_Get",
    "GET",
    _CONTAINER_APP_URL + "/revisions/{revisionName}/functions/{functionName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _REVISION_NAME, _FUNCTION_NAME),
    returns="ContainerAppsFunction",
)

CONTAINER_APPS_REVISION_FUNCTIONS_LIST = Operation(
    SERVICE,
    "ContainerAppsRevisionFunctions_List",
    "GET",
    _CONTAINER_APP_URL + "/revisions/{revisionName}/functions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _REVISION_NAME),
    paging=Paging("ContainerAppsFunction"),
)
