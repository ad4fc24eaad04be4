# Generated from swagger/compute/ by "make generate": do not edit.

"""REST operations of ``compute``, for both twins of its client: ``disk_accesses``."""

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

_DISK_ACCESS_URL = RESOURCE_GROUP + "/providers/Microsoft.Compute/diskAccesses/{diskAccessName}"
_PRIVATE_ENDPOINT_CONNECTION_URL = _DISK_ACCESS_URL + "/privateEndpointConnections/{privateEndpointConnectionName}"

_DISK_ACCESS_NAME = Path("disk_access_name", "diskAccessName")
_PRIVATE_ENDPOINT_CONNECTION_NAME = Path("private_endpoint_connection_name", "privateEndpointConnectionName")

DISK_ACCESSES_GET = Operation(
    SERVICE,
    "DiskAccesses_Get",
    "GET",
    _DISK_ACCESS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DISK_ACCESS_NAME),
    returns="DiskAccess",
    api_version="2026-03-02",
)

DISK_ACCESSES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DiskAccesses_CreateOrUpdate",
    "PUT",
    _DISK_ACCESS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DISK_ACCESS_NAME, Body("disk_access", "DiskAccess")),
    ok=(200, 202),
    returns="DiskAccess",
    api_version="2026-03-02",
    long_running=LongRunning(),
)

DISK_ACCESSES_UPDATE = Operation(
    SERVICE,
    "DiskAccesses_Update",
    "PATCH",
    _DISK_ACCESS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DISK_ACCESS_NAME, Body("disk_access", "DiskAccessUpdate")),
    ok=(200, 202),
    returns="DiskAccess",
    api_version="2026-03-02",
    long_running=LongRunning(),
)

DISK_ACCESSES_DELETE = Operation(
    SERVICE,
    "DiskAccesses_Delete",
    "DELETE",
    _DISK_ACCESS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DISK_ACCESS_NAME),
    ok=(200, 202, 204),
    api_version="2026-03-02",
    accept=None,
    long_running=LongRunning(),
)

DISK_ACCESSES_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "DiskAccesses_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Compute/diskAccesses",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    api_version="2026-03-02",
    paging=Paging("DiskAccess", api_version=False),
)

DISK_ACCESSES_LIST = Operation(
    SERVICE,
    "DiskAccesses_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/diskAccesses",
    (SUBSCRIPTION_ID,),
    api_version="2026-03-02",
    paging=Paging("DiskAccess", api_version=False),
)

DISK_ACCESSES_GET_PRIVATE_LINK_RESOURCES = Operation(
    SERVICE,
    "DiskAccesses_GetPrivateLinkResources",
    "GET",
    _DISK_ACCESS_URL + "/privatelinkresources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DISK_ACCESS_NAME),
    returns="PrivateLinkResourceListResult",
    api_version="2026-03-02",
)

DISK_ACCESSES_GET_APRIVATE_ENDPOINT_CONNECTION = Operation(
    SERVICE,
    "DiskAccesses_GetAPrivateEndpointConnection",
    "GET",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DISK_ACCESS_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    returns="PrivateEndpointConnection",
    api_version="2026-03-02",
)

DISK_ACCESSES_UPDATE_APRIVATE_ENDPOINT_CONNECTION = Operation(
    SERVICE,
    "DiskAccesses_UpdateAPrivateEndpointConnection",
    "PUT",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _DISK_ACCESS_NAME,
        _PRIVATE_ENDPOINT_CONNECTION_NAME,
        Body("private_endpoint_connection", "PrivateEndpointConnection"),
    ),
    ok=(200, 202),
    returns="PrivateEndpointConnection",
    api_version="2026-03-02",
    long_running=LongRunning(),
)

DISK_ACCESSES_DELETE_APRIVATE_ENDPOINT_CONNECTION = Operation(
    SERVICE,
    "DiskAccesses_DeleteAPrivateEndpointConnection",
    "DELETE",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DISK_ACCESS_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    ok=(200, 202, 204),
    api_version="2026-03-02",
    accept=None,
    long_running=LongRunning(),
)

DISK_ACCESSES_LIST_PRIVATE_ENDPOINT_CONNECTIONS = Operation(
    SERVICE,
    "DiskAccesses_ListPrivateEndpointConnections",
    "GET",
    _DISK_ACCESS_URL + "/privateEndpointConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DISK_ACCESS_NAME),
    api_version="2026-03-02",
    paging=Paging("PrivateEndpointConnection", api_version=False),
)
