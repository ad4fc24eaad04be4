# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""REST operations of ``appcontainers``, for both twins of its client: ``sandbox_groups``."""

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

_SANDBOX_GROUP_URL = RESOURCE_GROUP + "/providers/Microsoft.App/sandboxGroups/{sandboxGroupName}"
_VNET_CONNECTION_URL = _SANDBOX_GROUP_URL + "/vnetConnections/{vnetConnectionName}"

_SANDBOX_GROUP_NAME = Path("sandbox_group_name", "sandboxGroupName")
_VNET_CONNECTION_NAME = Path("vnet_connection_name", "vnetConnectionName")

SANDBOX_GROUPS_GET = Operation(
    SERVICE,
    "SandboxGroups_Get",
    "GET",
    _SANDBOX_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SANDBOX_GROUP_NAME),
    returns="SandboxGroup",
    error="ErrorResponse",
)

SANDBOX_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "SandboxGroups_CreateOrUpdate",
    "PUT",
    _SANDBOX_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SANDBOX_GROUP_NAME, Body("resource", "SandboxGroup")),
    ok=(200, 201),
    returns="SandboxGroup",
    error="ErrorResponse",
    long_running=LongRunning(),
)

SANDBOX_GROUPS_UPDATE = Operation(
    SERVICE,
    "SandboxGroups_Update",
    "PATCH",
    _SANDBOX_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SANDBOX_GROUP_NAME, Body("properties", "SandboxGroupPatch")),
    ok=(200, 202),
    returns="SandboxGroup",
    error="ErrorResponse",
    long_running=LongRunning(),
)

SANDBOX_GROUPS_DELETE = Operation(
    SERVICE,
    "SandboxGroups_Delete",
    "DELETE",
    _SANDBOX_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SANDBOX_GROUP_NAME),
    ok=(202, 204),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

SANDBOX_GROUPS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "SandboxGroups_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.App/sandboxGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    error="ErrorResponse",
    paging=Paging("SandboxGroup"),
)

SANDBOX_GROUPS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "SandboxGroups_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.App/sandboxGroups",
    (SUBSCRIPTION_ID,),
    error="ErrorResponse",
    paging=Paging("SandboxGroup"),
)

VNET_CONNECTIONS_GET = Operation(
    SERVICE,
    "VnetConnections_Get",
    "GET",
    _VNET_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SANDBOX_GROUP_NAME, _VNET_CONNECTION_NAME),
    returns="VnetConnection",
    error="ErrorResponse",
)

VNET_CONNECTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VnetConnections_CreateOrUpdate",
    "PUT",
    _VNET_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SANDBOX_GROUP_NAME,
        _VNET_CONNECTION_NAME,
        Body("resource", "VnetConnection"),
    ),
    ok=(200, 201),
    returns="VnetConnection",
    error="ErrorResponse",
)

VNET_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "VnetConnections_Delete",
    "DELETE",
    _VNET_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SANDBOX_GROUP_NAME, _VNET_CONNECTION_NAME),
    ok=(202, 204),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

VNET_CONNECTIONS_LIST_BY_SANDBOX_GROUP = Operation(
    SERVICE,
    "VnetConnections_ListBySandboxGroup",
    "GET",
    _SANDBOX_GROUP_URL + "/vnetConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SANDBOX_GROUP_NAME),
    error="ErrorResponse",
    paging=Paging("VnetConnection"),
)
