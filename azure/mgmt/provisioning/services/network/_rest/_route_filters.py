# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``route_filters``."""

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

_ROUTE_FILTER_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/routeFilters/{routeFilterName}"
_ROUTE_FILTER_RULE_URL = _ROUTE_FILTER_URL + "/routeFilterRules/{ruleName}"

_ROUTE_FILTER_NAME = Path("route_filter_name", "routeFilterName")
_RULE_NAME = Path("rule_name", "ruleName")

ROUTE_FILTERS_GET = Operation(
    SERVICE,
    "RouteFilters_Get",
    "GET",
    _ROUTE_FILTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ROUTE_FILTER_NAME, Query("expand", "$expand")),
    returns="RouteFilter",
)

ROUTE_FILTERS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "RouteFilters_CreateOrUpdate",
    "PUT",
    _ROUTE_FILTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ROUTE_FILTER_NAME, Body("route_filter_parameters", "RouteFilter")),
    ok=(200, 201),
    returns="RouteFilter",
    long_running=LongRunning(),
)

ROUTE_FILTERS_UPDATE_TAGS = Operation(
    SERVICE,
    "RouteFilters_UpdateTags",
    "PATCH",
    _ROUTE_FILTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ROUTE_FILTER_NAME, Body("parameters", "TagsObject")),
    returns="RouteFilter",
)

ROUTE_FILTERS_DELETE = Operation(
    SERVICE,
    "RouteFilters_Delete",
    "DELETE",
    _ROUTE_FILTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ROUTE_FILTER_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

ROUTE_FILTERS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "RouteFilters_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/routeFilters",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("RouteFilter", api_version=False),
)

ROUTE_FILTERS_LIST = Operation(
    SERVICE,
    "RouteFilters_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/routeFilters",
    (SUBSCRIPTION_ID,),
    paging=Paging("RouteFilter", api_version=False),
)

ROUTE_FILTER_RULES_GET = Operation(
    SERVICE,
    "RouteFilterRules_Get",
    "GET",
    _ROUTE_FILTER_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ROUTE_FILTER_NAME, _RULE_NAME),
    returns="RouteFilterRule",
)

ROUTE_FILTER_RULES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "RouteFilterRules_CreateOrUpdate",
    "PUT",
    _ROUTE_FILTER_RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ROUTE_FILTER_NAME,
        _RULE_NAME,
        Body("route_filter_rule_parameters", "RouteFilterRule"),
    ),
    ok=(200, 201),
    returns="RouteFilterRule",
    long_running=LongRunning(),
)

ROUTE_FILTER_RULES_DELETE = Operation(
    SERVICE,
    "RouteFilterRules_Delete",
    "DELETE",
    _ROUTE_FILTER_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ROUTE_FILTER_NAME, _RULE_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

ROUTE_FILTER_RULES_LIST_BY_ROUTE_FILTER = Operation(
    SERVICE,
    "RouteFilterRules_ListByRouteFilter",
    "GET",
    _ROUTE_FILTER_URL + "/routeFilterRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ROUTE_FILTER_NAME),
    paging=Paging("RouteFilterRule", api_version=False),
)
