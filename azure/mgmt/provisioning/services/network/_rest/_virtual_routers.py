# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``virtual_routers``."""

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

_VIRTUAL_ROUTER_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/virtualRouters/{virtualRouterName}"
_PEERING_URL = _VIRTUAL_ROUTER_URL + "/peerings/{peeringName}"

_VIRTUAL_ROUTER_NAME = Path("virtual_router_name", "virtualRouterName")
_PEERING_NAME = Path("peering_name", "peeringName")

VIRTUAL_ROUTERS_GET = Operation(
    SERVICE,
    "VirtualRouters_Get",
    "GET",
    _VIRTUAL_ROUTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_ROUTER_NAME, Query("expand", "$expand")),
    returns="VirtualRouter",
    error="Error",
)

VIRTUAL_ROUTERS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualRouters_CreateOrUpdate",
    "PUT",
    _VIRTUAL_ROUTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_ROUTER_NAME, Body("parameters", "VirtualRouter")),
    ok=(200, 201),
    returns="VirtualRouter",
    error="Error",
    long_running=LongRunning(),
)

VIRTUAL_ROUTERS_DELETE = Operation(
    SERVICE,
    "VirtualRouters_Delete",
    "DELETE",
    _VIRTUAL_ROUTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_ROUTER_NAME),
    ok=(200, 202, 204),
    error="Error",
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_ROUTERS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "VirtualRouters_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/virtualRouters",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    error="Error",
    paging=Paging("VirtualRouter", api_version=False),
)

VIRTUAL_ROUTERS_LIST = Operation(
    SERVICE,
    "VirtualRouters_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/virtualRouters",
    (SUBSCRIPTION_ID,),
    error="Error",
    paging=Paging("VirtualRouter", api_version=False),
)

VIRTUAL_ROUTER_PEERINGS_GET = Operation(
    SERVICE,
    "VirtualRouterPeerings_Get",
    "GET",
    _PEERING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_ROUTER_NAME, _PEERING_NAME),
    returns="VirtualRouterPeering",
    error="Error",
)

VIRTUAL_ROUTER_PEERINGS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualRouterPeerings_CreateOrUpdate",
    "PUT",
    _PEERING_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_ROUTER_NAME,
        _PEERING_NAME,
        Body("parameters", "VirtualRouterPeering"),
    ),
    ok=(200, 201),
    returns="VirtualRouterPeering",
    error="Error",
    long_running=LongRunning(),
)

VIRTUAL_ROUTER_PEERINGS_DELETE = Operation(
    SERVICE,
    "VirtualRouterPeerings_Delete",
    "DELETE",
    _PEERING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_ROUTER_NAME, _PEERING_NAME),
    ok=(200, 202, 204),
    error="Error",
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_ROUTER_PEERINGS_LIST = Operation(
    SERVICE,
    "VirtualRouterPeerings_List",
    "GET",
    _VIRTUAL_ROUTER_URL + "/peerings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_ROUTER_NAME),
    error="Error",
    paging=Paging("VirtualRouterPeering", api_version=False),
)
