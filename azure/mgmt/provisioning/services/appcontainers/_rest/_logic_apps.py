# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""REST operations of ``appcontainers``, for both twins of its client: ``logic_apps``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
    Body,
    Operation,
    Paging,
    Path,
)
from .. import SERVICE

_LOGIC_APP_URL = (
    RESOURCE_GROUP
    + "/providers/Microsoft.App/containerApps/{containerAppName}/providers/Microsoft.App/logicApps/{logicAppName}"
)

_CONTAINER_APP_NAME = Path("container_app_name", "containerAppName")
_LOGIC_APP_NAME = Path("logic_app_name", "logicAppName")

LOGIC_APPS_GET = Operation(
    SERVICE,
    "LogicApps_Get",
    "GET",
    _LOGIC_APP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _LOGIC_APP_NAME),
    returns="LogicApp",
)

LOGIC_APPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "LogicApps_CreateOrUpdate",
    "PUT",
    _LOGIC_APP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CONTAINER_APP_NAME,
        _LOGIC_APP_NAME,
        Body("resource", "LogicApp", required=False),
    ),
    ok=(200, 201),
    returns="LogicApp",
)

LOGIC_APPS_DELETE = Operation(
    SERVICE,
    "LogicApps_Delete",
    "DELETE",
    _LOGIC_APP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _LOGIC_APP_NAME),
    ok=(200, 204),
    accept=None,
)

LOGIC_APPS_LIST_WORKFLOWS_CONNECTIONS = Operation(
    SERVICE,
    "LogicApps_ListWorkflowsConnections",
    "POST",
    _LOGIC_APP_URL + "/listWorkflowsConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _LOGIC_APP_NAME),
    returns="WorkflowEnvelope",
)

LOGIC_APPS_GET_WORKFLOW = Operation(
    SERVICE,
    "LogicApps_GetWorkflow",
    "GET",
    _LOGIC_APP_URL + "/workflows/{workflowName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _LOGIC_APP_NAME, Path("workflow_name", "workflowName")),
    returns="WorkflowEnvelope",
)

LOGIC_APPS_LIST_WORKFLOWS = Operation(
    SERVICE,
    "LogicApps_ListWorkflows",
    "GET",
    _LOGIC_APP_URL + "/workflows",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_APP_NAME, _LOGIC_APP_NAME),
    paging=Paging("WorkflowEnvelope"),
)
