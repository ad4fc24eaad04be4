# Generated from swagger/monitor/ by "make generate": do not edit.

"""REST operations of ``monitor``, for both twins of its client: ``azure_monitor_workspaces``."""

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
)
from .. import SERVICE

_ACCOUNT_URL = RESOURCE_GROUP + "/providers/Microsoft.Monitor/accounts/{azureMonitorWorkspaceName}"

_AZURE_MONITOR_WORKSPACE_NAME = Path("azure_monitor_workspace_name", "azureMonitorWorkspaceName")

AZURE_MONITOR_WORKSPACES_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "AzureMonitorWorkspaces_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Monitor/accounts",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    api_version="2023-04-03",
    paging=Paging("AzureMonitorWorkspaceResource", api_version=False),
)

AZURE_MONITOR_WORKSPACES_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "AzureMonitorWorkspaces_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Monitor/accounts",
    (SUBSCRIPTION_ID,),
    api_version="2023-04-03",
    paging=Paging("AzureMonitorWorkspaceResource", api_version=False),
)

AZURE_MONITOR_WORKSPACES_GET = Operation(
    SERVICE,
    "AzureMonitorWorkspaces_Get",
    "GET",
    _ACCOUNT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _AZURE_MONITOR_WORKSPACE_NAME),
    returns="AzureMonitorWorkspaceResource",
    api_version="2023-04-03",
)

AZURE_MONITOR_WORKSPACES_CREATE = Operation(
    SERVICE,
    "AzureMonitorWorkspaces_Create",
    "PUT",
    _ACCOUNT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _AZURE_MONITOR_WORKSPACE_NAME,
        Body("azure_monitor_workspace_properties", "AzureMonitorWorkspaceResource"),
    ),
    ok=(200, 201),
    returns="AzureMonitorWorkspaceResource",
    api_version="2023-04-03",
)

AZURE_MONITOR_WORKSPACES_UPDATE = Operation(
    SERVICE,
    "AzureMonitorWorkspaces_Update",
    "PATCH",
    _ACCOUNT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _AZURE_MONITOR_WORKSPACE_NAME,
        Body(
            "azure_monitor_workspace_properties",
            "AzureMonitorWorkspaceResourceForUpdate",
            required=False,
            send_content_type=True,
        ),
    ),
    returns="AzureMonitorWorkspaceResource",
    api_version="2023-04-03",
)

AZURE_MONITOR_WORKSPACES_DELETE = Operation(
    SERVICE,
    "AzureMonitorWorkspaces_Delete",
    "DELETE",
    _ACCOUNT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _AZURE_MONITOR_WORKSPACE_NAME),
    ok=(202, 204),
    api_version="2023-04-03",
    long_running=LongRunning(final_state_via="location"),
)
