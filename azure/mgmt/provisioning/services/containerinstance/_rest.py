# Generated from swagger/containerinstance/containerinstance.json (2023-05-01, sha256 ced33644ded5).
# Do not edit: run "make generate".

"""REST operations of the service ``containerinstance``, for both twins of its client."""

from ...core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, LongRunning, Operation, Paging, Path, Query
from . import SERVICE

_CONTAINER_GROUP_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerInstance"
    "/containerGroups/{containerGroupName}"
)

_CONTAINER_GROUP_NAME = Path("container_group_name", "containerGroupName")
_LOCATION = Path("location", "location")
_CONTAINER_NAME = Path("container_name", "containerName")

CONTAINER_GROUPS_LIST = Operation(
    SERVICE,
    "ContainerGroups_List",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.ContainerInstance/containerGroups",
    (SUBSCRIPTION_ID,),
    paging=Paging("ContainerGroup"),
)

CONTAINER_GROUPS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "ContainerGroups_ListByResourceGroup",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerInstance"
        "/containerGroups"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerInstance"
        "/containerGroups/{containerGroupName}/restart"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_GROUP_NAME),
    ok=(204,),
    long_running=LongRunning(),
)

CONTAINER_GROUPS_STOP = Operation(
    SERVICE,
    "ContainerGroups_Stop",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerInstance"
        "/containerGroups/{containerGroupName}/stop"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_GROUP_NAME),
    ok=(204,),
)

CONTAINER_GROUPS_START = Operation(
    SERVICE,
    "ContainerGroups_Start",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerInstance"
        "/containerGroups/{containerGroupName}/start"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_GROUP_NAME),
    ok=(202, 204),
    long_running=LongRunning(),
)

CONTAINER_GROUPS_GET_OUTBOUND_NETWORK_DEPENDENCIES_ENDPOINTS = Operation(
    SERVICE,
    "ContainerGroups_GetOutboundNetworkDependenciesEndpoints",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerInstance"
        "/containerGroups/{containerGroupName}/outboundNetworkDependenciesEndpoints"
    ),
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
    "/subscriptions/{subscriptionId}/providers/Microsoft.ContainerInstance/locations/{location}/usages",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("Usage", next_link=None),
)

LOCATION_LIST_CACHED_IMAGES = Operation(
    SERVICE,
    "Location_ListCachedImages",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.ContainerInstance/locations/{location}/cachedImages",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("CachedImages"),
)

LOCATION_LIST_CAPABILITIES = Operation(
    SERVICE,
    "Location_ListCapabilities",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.ContainerInstance/locations/{location}/capabilities",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("Capabilities"),
)

CONTAINERS_LIST_LOGS = Operation(
    SERVICE,
    "Containers_ListLogs",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerInstance"
        "/containerGroups/{containerGroupName}/containers/{containerName}/logs"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerInstance"
        "/containerGroups/{containerGroupName}/containers/{containerName}/exec"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerInstance"
        "/containerGroups/{containerGroupName}/containers/{containerName}/attach"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTAINER_GROUP_NAME, _CONTAINER_NAME),
    returns="ContainerAttachResponse",
)

SUBNET_SERVICE_ASSOCIATION_LINK_DELETE = Operation(
    SERVICE,
    "SubnetServiceAssociationLink_Delete",
    "DELETE",
    (
        "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Network"
        "/virtualNetworks/{virtualNetworkName}/subnets/{subnetName}/providers/Microsoft.ContainerInstance"
        "/serviceAssociationLinks/default"
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
