# Generated from swagger/containerinstance/ by "make generate": do not edit.

"""REST operations of the service ``containerinstance``, for both twins of its client."""

from ...core.declare.operation import (
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
from . import SERVICE

_CONTAINER_GROUP_URL = RESOURCE_GROUP + "/providers/Microsoft.ContainerInstance/containerGroups/{containerGroupName}"

_CONTAINER_GROUP_NAME = Path("container_group_name", "containerGroupName")
_LOCATION = Path("location", "location")
_CONTAINER_NAME = Path("container_name", "containerName")

CONTAINER_GROUPS_LIST = Operation(
    SERVICE,
    "ContainerGroups_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.ContainerInstance/containerGroups",
    (SUBSCRIPTION_ID,),
    paging=Paging("ContainerGroup"),
)

CONTAINER_GROUPS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "ContainerGroups_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.ContainerInstance/containerGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("ContainerGroup"),
)

CONTAINER_GROUPS_GET = Operation(
    SERVICE,
    "ContainerGroups_Get",
    "GET",
    _CONTAINER_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_GROUP_NAME),
    returns="ContainerGroup",
)

CONTAINER_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ContainerGroups_CreateOrUpdate",
    "PUT",
    _CONTAINER_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_GROUP_NAME, Body("container_group", "ContainerGroup")),
    ok=(200, 201),
    returns="ContainerGroup",
    long_running=LongRunning(),
)

CONTAINER_GROUPS_UPDATE = Operation(
    SERVICE,
    "ContainerGroups_Update",
    "PATCH",
    _CONTAINER_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_GROUP_NAME, Body("resource", "Resource")),
    returns="ContainerGroup",
)

CONTAINER_GROUPS_DELETE = Operation(
    SERVICE,
    "ContainerGroups_Delete",
    "DELETE",
    _CONTAINER_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_GROUP_NAME),
    ok=(200, 202, 204),
    returns="ContainerGroup",
    long_running=LongRunning(),
)

CONTAINER_GROUPS_RESTART = Operation(
    SERVICE,
    "ContainerGroups_Restart",
    "POST",
    _CONTAINER_GROUP_URL + "/restart",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_GROUP_NAME),
    ok=(204,),
    long_running=LongRunning(),
)

CONTAINER_GROUPS_STOP = Operation(
    SERVICE,
    "ContainerGroups_Stop",
    "POST",
    _CONTAINER_GROUP_URL + "/stop",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_GROUP_NAME),
    ok=(204,),
)

CONTAINER_GROUPS_START = Operation(
    SERVICE,
    "ContainerGroups_Start",
    "POST",
    _CONTAINER_GROUP_URL + "/start",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_GROUP_NAME),
    ok=(202, 204),
    long_running=LongRunning(),
)

CONTAINER_GROUPS_GET_OUTBOUND_NETWORK_DEPENDENCIES_ENDPOINTS = Operation(
    SERVICE,
    "ContainerGroups_GetOutboundNetworkDependenciesEndpoints",
    "GET",
    _CONTAINER_GROUP_URL + "/outboundNetworkDependenciesEndpoints",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_GROUP_NAME),
    returns="[str]",
)

OPERATIONS_LIST = Operation(
    SERVICE, "Operations_List", "GET", "/providers/Microsoft.ContainerInstance/operations", paging=Paging("Operation")
)

LOCATION_LIST_USAGE = Operation(
    SERVICE,
    "Location_ListUsage",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.ContainerInstance/locations/{location}/usages",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("Usage", next_link=None),
)

LOCATION_LIST_CACHED_IMAGES = Operation(
    SERVICE,
    "Location_ListCachedImages",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.ContainerInstance/locations/{location}/cachedImages",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("CachedImages"),
)

LOCATION_LIST_CAPABILITIES = Operation(
    SERVICE,
    "Location_ListCapabilities",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.ContainerInstance/locations/{location}/capabilities",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("Capabilities"),
)

CONTAINERS_LIST_LOGS = Operation(
    SERVICE,
    "Containers_ListLogs",
    "GET",
    _CONTAINER_GROUP_URL + "/containers/{containerName}/logs",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CONTAINER_GROUP_NAME,
        _CONTAINER_NAME,
        Query("tail", "tail", type="int"),
        Query("timestamps", "timestamps", type="bool"),
    ),
    returns="Logs",
)

CONTAINERS_EXECUTE_COMMAND = Operation(
    SERVICE,
    "Containers_ExecuteCommand",
    "POST",
    _CONTAINER_GROUP_URL + "/containers/{containerName}/exec",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CONTAINER_GROUP_NAME,
        _CONTAINER_NAME,
        Body("container_exec_request", "ContainerExecRequest"),
    ),
    returns="ContainerExecResponse",
)

CONTAINERS_ATTACH = Operation(
    SERVICE,
    "Containers_Attach",
    "POST",
    _CONTAINER_GROUP_URL + "/containers/{containerName}/attach",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_GROUP_NAME, _CONTAINER_NAME),
    returns="ContainerAttachResponse",
)

SUBNET_SERVICE_ASSOCIATION_LINK_DELETE = Operation(
    SERVICE,
    "SubnetServiceAssociationLink_Delete",
    "DELETE",
    SUBSCRIPTION
    + (
        "/resourcegroups/{resourceGroupName}/providers/Microsoft.Network/virtualNetworks/{virtualNetworkName}/subnets"
        "/{subnetName}/providers/Microsoft.ContainerInstance/serviceAssociationLinks/default"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        Path("virtual_network_name", "virtualNetworkName"),
        Path("subnet_name", "subnetName"),
    ),
    ok=(200, 202, 204),
    long_running=LongRunning(),
)
