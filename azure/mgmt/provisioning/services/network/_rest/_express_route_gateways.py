# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``express_route_gateways``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Path,
    Query,
)
from .. import SERVICE

_EXPRESS_ROUTE_GATEWAY_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Network/expressRouteGateways/{expressRouteGatewayName}"
)
_EXPRESS_ROUTE_CONNECTION_URL = _EXPRESS_ROUTE_GATEWAY_URL + "/expressRouteConnections/{connectionName}"

_EXPRESS_ROUTE_GATEWAY_NAME = Path("express_route_gateway_name", "expressRouteGatewayName")
_PEERING_LOCATION = Query("peering_location", "peeringLocation", required=True)
_ATTEMPT_REFRESH = Query("attempt_refresh", "attemptRefresh", type="bool")
_CONNECTION_NAME = Path("connection_name", "connectionName")

EXPRESS_ROUTE_GATEWAYS_GET = Operation(
    SERVICE,
    "ExpressRouteGateways_Get",
    "GET",
    _EXPRESS_ROUTE_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_GATEWAY_NAME),
    returns="ExpressRouteGateway",
)

EXPRESS_ROUTE_GATEWAYS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ExpressRouteGateways_CreateOrUpdate",
    "PUT",
    _EXPRESS_ROUTE_GATEWAY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _EXPRESS_ROUTE_GATEWAY_NAME,
        Body("put_express_route_gateway_parameters", "ExpressRouteGateway"),
    ),
    ok=(200, 201),
    returns="ExpressRouteGateway",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_GATEWAYS_UPDATE_TAGS = Operation(
    SERVICE,
    "ExpressRouteGateways_UpdateTags",
    "PATCH",
    _EXPRESS_ROUTE_GATEWAY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _EXPRESS_ROUTE_GATEWAY_NAME,
        Body("express_route_gateway_parameters", "TagsObject"),
    ),
    ok=(200, 202),
    returns="ExpressRouteGateway",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_GATEWAYS_DELETE = Operation(
    SERVICE,
    "ExpressRouteGateways_Delete",
    "DELETE",
    _EXPRESS_ROUTE_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_GATEWAY_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

EXPRESS_ROUTE_GATEWAYS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "ExpressRouteGateways_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/expressRouteGateways",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    returns="ExpressRouteGatewayList",
)

EXPRESS_ROUTE_GATEWAYS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "ExpressRouteGateways_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/expressRouteGateways",
    (SUBSCRIPTION_ID,),
    returns="ExpressRouteGatewayList",
)

EXPRESS_ROUTE_GATEWAYS_GET_FAILOVER_ALL_TESTS_DETAILS = Operation(
    SERVICE,
    "ExpressRouteGateways_GetFailoverAllTestsDetails",
    "POST",
    _EXPRESS_ROUTE_GATEWAY_URL + "/getFailoverAllTestsDetails",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _EXPRESS_ROUTE_GATEWAY_NAME,
        Query("type", "type"),
        Query("fetch_latest", "fetchLatest", type="bool"),
    ),
    ok=(200, 202),
    returns="[ExpressRouteFailoverTestDetails]",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_GATEWAYS_GET_FAILOVER_SINGLE_TEST_DETAILS = Operation(
    SERVICE,
    "ExpressRouteGateways_GetFailoverSingleTestDetails",
    "POST",
    _EXPRESS_ROUTE_GATEWAY_URL + "/getFailoverSingleTestDetails",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _EXPRESS_ROUTE_GATEWAY_NAME,
        _PEERING_LOCATION,
        Query("failover_test_id", "failoverTestId", required=True),
    ),
    ok=(200, 202),
    returns="[ExpressRouteFailoverSingleTestDetails]",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_GATEWAYS_START_SITE_FAILOVER_TEST = Operation(
    SERVICE,
    "ExpressRouteGateways_StartSiteFailoverTest",
    "POST",
    _EXPRESS_ROUTE_GATEWAY_URL + "/startSiteFailoverTest",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_GATEWAY_NAME, _PEERING_LOCATION),
    ok=(200, 202),
    returns="str",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_GATEWAYS_STOP_SITE_FAILOVER_TEST = Operation(
    SERVICE,
    "ExpressRouteGateways_StopSiteFailoverTest",
    "POST",
    _EXPRESS_ROUTE_GATEWAY_URL + "/stopSiteFailoverTest",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _EXPRESS_ROUTE_GATEWAY_NAME,
        Body("stop_parameters", "ExpressRouteFailoverStopApiParameters"),
    ),
    ok=(200, 202),
    returns="str",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_GATEWAYS_GET_ROUTES_INFORMATION = Operation(
    SERVICE,
    "ExpressRouteGateways_GetRoutesInformation",
    "POST",
    _EXPRESS_ROUTE_GATEWAY_URL + "/getRoutesInformation",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_GATEWAY_NAME, _ATTEMPT_REFRESH),
    ok=(200, 202),
    returns="GatewayRouteSetsInformation",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_GATEWAYS_GET_RESILIENCY_INFORMATION = Operation(
    SERVICE,
    "ExpressRouteGateways_GetResiliencyInformation",
    "POST",
    _EXPRESS_ROUTE_GATEWAY_URL + "/getResiliencyInformation",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_GATEWAY_NAME, _ATTEMPT_REFRESH),
    ok=(200, 202),
    returns="GatewayResiliencyInformation",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CONNECTIONS_GET = Operation(
    SERVICE,
    "ExpressRouteConnections_Get",
    "GET",
    _EXPRESS_ROUTE_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_GATEWAY_NAME, _CONNECTION_NAME),
    returns="ExpressRouteConnection",
)

EXPRESS_ROUTE_CONNECTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ExpressRouteConnections_CreateOrUpdate",
    "PUT",
    _EXPRESS_ROUTE_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _EXPRESS_ROUTE_GATEWAY_NAME,
        _CONNECTION_NAME,
        Body("put_express_route_connection_parameters", "ExpressRouteConnection"),
    ),
    ok=(200, 201),
    returns="ExpressRouteConnection",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "ExpressRouteConnections_Delete",
    "DELETE",
    _EXPRESS_ROUTE_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_GATEWAY_NAME, _CONNECTION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CONNECTIONS_LIST = Operation(
    SERVICE,
    "ExpressRouteConnections_List",
    "GET",
    _EXPRESS_ROUTE_GATEWAY_URL + "/expressRouteConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_GATEWAY_NAME),
    returns="ExpressRouteConnectionList",
)
