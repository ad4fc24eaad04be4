# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``route_tables``."""

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

_ROUTE_TABLE_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/routeTables/{routeTableName}"
_ROUTE_URL = _ROUTE_TABLE_URL + "/routes/{routeName}"

_ROUTE_TABLE_NAME = Path("route_table_name", "routeTableName")
_ROUTE_NAME = Path("route_name", "routeName")

ROUTE_TABLES_GET = Operation(
    SERVICE,
    "RouteTables_Get",
    "GET",
    _ROUTE_TABLE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ROUTE_TABLE_NAME, Query("expand", "$expand")),
    returns="RouteTable",
)

ROUTE_TABLES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "RouteTables_CreateOrUpdate",
    "PUT",
    _ROUTE_TABLE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ROUTE_TABLE_NAME, Body("parameters", "RouteTable")),
    ok=(200, 201),
    returns="RouteTable",
    long_running=LongRunning(),
)

ROUTE_TABLES_UPDATE_TAGS = Operation(
    SERVICE,
    "RouteTables_UpdateTags",
    "PATCH",
    _ROUTE_TABLE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ROUTE_TABLE_NAME, Body("parameters", "TagsObject")),
    returns="RouteTable",
)

ROUTE_TABLES_DELETE = Operation(
    SERVICE,
    "RouteTables_Delete",
    "DELETE",
    _ROUTE_TABLE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ROUTE_TABLE_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

ROUTE_TABLES_LIST = Operation(
    SERVICE,
    "RouteTables_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/routeTables",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("RouteTable", api_version=False),
)

ROUTE_TABLES_LIST_ALL = Operation(
    SERVICE,
    "RouteTables_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/routeTables",
    (SUBSCRIPTION_ID,),
    paging=Paging("RouteTable", api_version=False),
)

ROUTES_GET = Operation(
    SERVICE,
    "Routes_Get",
    "GET",
    _ROUTE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ROUTE_TABLE_NAME, _ROUTE_NAME),
    returns="Route",
)

ROUTES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Routes_CreateOrUpdate",
    "PUT",
    _ROUTE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ROUTE_TABLE_NAME, _ROUTE_NAME, Body("route_parameters", "Route")),
    ok=(200, 201),
    returns="Route",
    long_running=LongRunning(),
)

ROUTES_DELETE = Operation(
    SERVICE,
    "Routes_Delete",
    "DELETE",
    _ROUTE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ROUTE_TABLE_NAME, _ROUTE_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

ROUTES_LIST = Operation(
    SERVICE,
    "Routes_List",
    "GET",
    _ROUTE_TABLE_URL + "/routes",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ROUTE_TABLE_NAME),
    paging=Paging("Route", api_version=False),
)
