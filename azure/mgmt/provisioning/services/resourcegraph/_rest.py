# Generated from swagger/resourcegraph/ by "make generate": do not edit.

"""REST operations of the service ``resourcegraph``, for both twins of its client."""

from ...core.declare.operation import RESOURCE_GROUP, RESOURCE_GROUP_NAME, SUBSCRIPTION, Body, Operation, Paging, Path
from . import SERVICE

_QUERY_URL = RESOURCE_GROUP + "/providers/Microsoft.ResourceGraph/queries/{resourceName}"

_SUBSCRIPTION_ID = Path("subscription_id", "subscriptionId")
_RESOURCE_NAME = Path("resource_name", "resourceName")

OPERATIONS_LIST = Operation(
    SERVICE,
    "Operations_List",
    "GET",
    "/providers/Microsoft.ResourceGraph/operations",
    error="ErrorResponse",
    paging=Paging("Operation", next_link=None),
)

GRAPH_QUERY_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "GraphQuery_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.ResourceGraph/queries",
    (_SUBSCRIPTION_ID,),
    paging=Paging("GraphQueryResource"),
)

GRAPH_QUERY_LIST = Operation(
    SERVICE,
    "GraphQuery_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.ResourceGraph/queries",
    (_SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("GraphQueryResource"),
)

GRAPH_QUERY_GET = Operation(
    SERVICE,
    "GraphQuery_Get",
    "GET",
    _QUERY_URL,
    (_SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    returns="GraphQueryResource",
)

GRAPH_QUERY_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "GraphQuery_CreateOrUpdate",
    "PUT",
    _QUERY_URL,
    (_SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, Body("properties", "GraphQueryResource")),
    ok=(200, 201),
    returns="GraphQueryResource",
)

GRAPH_QUERY_UPDATE = Operation(
    SERVICE,
    "GraphQuery_Update",
    "PATCH",
    _QUERY_URL,
    (_SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, Body("body", "GraphQueryUpdateParameters")),
    returns="GraphQueryResource",
)

GRAPH_QUERY_DELETE = Operation(
    SERVICE,
    "GraphQuery_Delete",
    "DELETE",
    _QUERY_URL,
    (_SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    ok=(200, 204),
)

RESOURCES = Operation(
    SERVICE,
    "Resources",
    "POST",
    "/providers/Microsoft.ResourceGraph/resources",
    (Body("query", "QueryRequest"),),
    returns="QueryResponse",
    error="ErrorResponse",
)
