# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``express_route_circuits``."""

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

_EXPRESS_ROUTE_CIRCUIT_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/expressRouteCircuits/{circuitName}"
_PEERING_URL = _EXPRESS_ROUTE_CIRCUIT_URL + "/peerings/{peeringName}"
_AUTHORIZATION_URL = _EXPRESS_ROUTE_CIRCUIT_URL + "/authorizations/{authorizationName}"
_CONNECTION_URL = _PEERING_URL + "/connections/{connectionName}"

_CIRCUIT_NAME = Path("circuit_name", "circuitName")
_AUTHORIZATION_NAME = Path("authorization_name", "authorizationName")
_LINK_TYPE = Query("link_type", "linkType", required=True)
_CIRCUIT_TEST_CATEGORY = Query("circuit_test_category", "circuitTestCategory", required=True)
_PEERING_NAME = Path("peering_name", "peeringName")
_DEVICE_PATH = Path("device_path", "devicePath")
_CONNECTION_NAME = Path("connection_name", "connectionName")

EXPRESS_ROUTE_CIRCUIT_AUTHORIZATIONS_GET = Operation(
    SERVICE,
    "ExpressRouteCircuitAuthorizations_Get",
    "GET",
    _AUTHORIZATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CIRCUIT_NAME, _AUTHORIZATION_NAME),
    returns="ExpressRouteCircuitAuthorization",
)

EXPRESS_ROUTE_CIRCUIT_AUTHORIZATIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ExpressRouteCircuitAuthorizations_CreateOrUpdate",
    "PUT",
    _AUTHORIZATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CIRCUIT_NAME,
        _AUTHORIZATION_NAME,
        Body("authorization_parameters", "ExpressRouteCircuitAuthorization"),
    ),
    ok=(200, 201),
    returns="ExpressRouteCircuitAuthorization",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CIRCUIT_AUTHORIZATIONS_DELETE = Operation(
    SERVICE,
    "ExpressRouteCircuitAuthorizations_Delete",
    "DELETE",
    _AUTHORIZATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CIRCUIT_NAME, _AUTHORIZATION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CIRCUIT_AUTHORIZATIONS_LIST = Operation(
    SERVICE,
    "ExpressRouteCircuitAuthorizations_List",
    "GET",
    _EXPRESS_ROUTE_CIRCUIT_URL + "/authorizations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CIRCUIT_NAME),
    paging=Paging("ExpressRouteCircuitAuthorization", api_version=False),
)

EXPRESS_ROUTE_CIRCUIT_AUTHORIZATIONS_LIST_KEYS = Operation(
    SERVICE,
    "ExpressRouteCircuitAuthorizations_ListKeys",
    "POST",
    _AUTHORIZATION_URL + "/listKeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CIRCUIT_NAME, _AUTHORIZATION_NAME),
    returns="ExpressRouteAuthorizationKey",
)

EXPRESS_ROUTE_CIRCUITS_GET = Operation(
    SERVICE,
    "ExpressRouteCircuits_Get",
    "GET",
    _EXPRESS_ROUTE_CIRCUIT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CIRCUIT_NAME),
    returns="ExpressRouteCircuit",
)

EXPRESS_ROUTE_CIRCUITS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ExpressRouteCircuits_CreateOrUpdate",
    "PUT",
    _EXPRESS_ROUTE_CIRCUIT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CIRCUIT_NAME, Body("parameters", "ExpressRouteCircuit")),
    ok=(200, 201),
    returns="ExpressRouteCircuit",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CIRCUITS_UPDATE_TAGS = Operation(
    SERVICE,
    "ExpressRouteCircuits_UpdateTags",
    "PATCH",
    _EXPRESS_ROUTE_CIRCUIT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CIRCUIT_NAME, Body("parameters", "TagsObject")),
    returns="ExpressRouteCircuit",
)

EXPRESS_ROUTE_CIRCUITS_DELETE = Operation(
    SERVICE,
    "ExpressRouteCircuits_Delete",
    "DELETE",
    _EXPRESS_ROUTE_CIRCUIT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CIRCUIT_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CIRCUITS_LIST = Operation(
    SERVICE,
    "ExpressRouteCircuits_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/expressRouteCircuits",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("ExpressRouteCircuit", api_version=False),
)

EXPRESS_ROUTE_CIRCUITS_LIST_ALL = Operation(
    SERVICE,
    "ExpressRouteCircuits_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/expressRouteCircuits",
    (SUBSCRIPTION_ID,),
    paging=Paging("ExpressRouteCircuit", api_version=False),
)

EXPRESS_ROUTE_CIRCUITS_GET_STATS = Operation(
    SERVICE,
    "ExpressRouteCircuits_GetStats",
    "GET",
    _EXPRESS_ROUTE_CIRCUIT_URL + "/stats",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CIRCUIT_NAME),
    returns="ExpressRouteCircuitStats",
)

EXPRESS_ROUTE_CIRCUITS_GET_CIRCUIT_LINK_FAILOVER_ALL_TESTS_DETAILS = Operation(
    SERVICE,
    "ExpressRouteCircuits_GetCircuitLinkFailoverAllTestsDetails",
    "POST",
    _EXPRESS_ROUTE_CIRCUIT_URL + "/getCircuitLinkFailoverAllTestsDetails",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CIRCUIT_NAME,
        Query("failover_test_type", "failoverTestType"),
        Query("fetch_latest", "fetchLatest", type="bool"),
    ),
    ok=(200, 202),
    returns="[ExpressRouteLinkFailoverAllTestsDetails]",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CIRCUITS_GET_CIRCUIT_LINK_FAILOVER_SINGLE_TEST_DETAILS = Operation(
    SERVICE,
    "ExpressRouteCircuits_GetCircuitLinkFailoverSingleTestDetails",
    "POST",
    _EXPRESS_ROUTE_CIRCUIT_URL + "/getCircuitLinkFailoverSingleTestDetails",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CIRCUIT_NAME,
        _LINK_TYPE,
        _CIRCUIT_TEST_CATEGORY,
        Query("failover_test_id", "failoverTestId", required=True),
    ),
    ok=(200, 202),
    returns="[ExpressRouteLinkFailoverSingleTestDetails]",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CIRCUITS_START_CIRCUIT_LINK_FAILOVER_TEST = Operation(
    SERVICE,
    "ExpressRouteCircuits_StartCircuitLinkFailoverTest",
    "POST",
    _EXPRESS_ROUTE_CIRCUIT_URL + "/startCircuitLinkFailoverTest",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CIRCUIT_NAME, _LINK_TYPE, _CIRCUIT_TEST_CATEGORY),
    ok=(200, 202),
    returns="str",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CIRCUITS_STOP_CIRCUIT_LINK_FAILOVER_TEST = Operation(
    SERVICE,
    "ExpressRouteCircuits_StopCircuitLinkFailoverTest",
    "POST",
    _EXPRESS_ROUTE_CIRCUIT_URL + "/stopCircuitLinkFailoverTest",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CIRCUIT_NAME,
        Body("stop_parameters", "ExpressRouteLinkFailoverStopApiParameters"),
    ),
    ok=(200, 202),
    returns="str",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CIRCUITS_LIST_ARP_TABLE = Operation(
    SERVICE,
    "ExpressRouteCircuits_ListArpTable",
    "POST",
    _PEERING_URL + "/arpTables/{devicePath}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CIRCUIT_NAME, _PEERING_NAME, _DEVICE_PATH),
    ok=(200, 202),
    returns="ExpressRouteCircuitsArpTableListResult",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CIRCUITS_LIST_ROUTES_TABLE = Operation(
    SERVICE,
    "ExpressRouteCircuits_ListRoutesTable",
    "POST",
    _PEERING_URL + "/routeTables/{devicePath}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CIRCUIT_NAME, _PEERING_NAME, _DEVICE_PATH),
    ok=(200, 202),
    returns="ExpressRouteCircuitsRoutesTableListResult",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CIRCUITS_LIST_ROUTES_TABLE_SUMMARY = Operation(
    SERVICE,
    "ExpressRouteCircuits_ListRoutesTableSummary",
    "POST",
    _PEERING_URL + "/routeTablesSummary/{devicePath}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CIRCUIT_NAME, _PEERING_NAME, _DEVICE_PATH),
    ok=(200, 202),
    returns="ExpressRouteCircuitsRoutesTableSummaryListResult",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CIRCUITS_GET_PEERING_STATS = Operation(
    SERVICE,
    "ExpressRouteCircuits_GetPeeringStats",
    "GET",
    _PEERING_URL + "/stats",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CIRCUIT_NAME, _PEERING_NAME),
    returns="ExpressRouteCircuitStats",
)

EXPRESS_ROUTE_CIRCUIT_PEERINGS_GET = Operation(
    SERVICE,
    "ExpressRouteCircuitPeerings_Get",
    "GET",
    _PEERING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CIRCUIT_NAME, _PEERING_NAME),
    returns="ExpressRouteCircuitPeering",
)

EXPRESS_ROUTE_CIRCUIT_PEERINGS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ExpressRouteCircuitPeerings_CreateOrUpdate",
    "PUT",
    _PEERING_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CIRCUIT_NAME,
        _PEERING_NAME,
        Body("peering_parameters", "ExpressRouteCircuitPeering"),
    ),
    ok=(200, 201),
    returns="ExpressRouteCircuitPeering",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CIRCUIT_PEERINGS_DELETE = Operation(
    SERVICE,
    "ExpressRouteCircuitPeerings_Delete",
    "DELETE",
    _PEERING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CIRCUIT_NAME, _PEERING_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CIRCUIT_PEERINGS_LIST = Operation(
    SERVICE,
    "ExpressRouteCircuitPeerings_List",
    "GET",
    _EXPRESS_ROUTE_CIRCUIT_URL + "/peerings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CIRCUIT_NAME),
    paging=Paging("ExpressRouteCircuitPeering", api_version=False),
)

EXPRESS_ROUTE_CIRCUIT_CONNECTIONS_GET = Operation(
    SERVICE,
    "ExpressRouteCircuitConnections_Get",
    "GET",
    _CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CIRCUIT_NAME, _PEERING_NAME, _CONNECTION_NAME),
    returns="ExpressRouteCircuitConnection",
)

EXPRESS_ROUTE_CIRCUIT_CONNECTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ExpressRouteCircuitConnections_CreateOrUpdate",
    "PUT",
    _CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CIRCUIT_NAME,
        _PEERING_NAME,
        _CONNECTION_NAME,
        Body("express_route_circuit_connection_parameters", "ExpressRouteCircuitConnection"),
    ),
    ok=(200, 201),
    returns="ExpressRouteCircuitConnection",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CIRCUIT_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "ExpressRouteCircuitConnections_Delete",
    "DELETE",
    _CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CIRCUIT_NAME, _PEERING_NAME, _CONNECTION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

EXPRESS_ROUTE_CIRCUIT_CONNECTIONS_LIST = Operation(
    SERVICE,
    "ExpressRouteCircuitConnections_List",
    "GET",
    _PEERING_URL + "/connections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CIRCUIT_NAME, _PEERING_NAME),
    paging=Paging("ExpressRouteCircuitConnection", api_version=False),
)

PEER_EXPRESS_ROUTE_CIRCUIT_CONNECTIONS_GET = Operation(
    SERVICE,
    "PeerExpressRouteCircuitConnections_Get",
    "GET",
    _PEERING_URL + "/peerConnections/{connectionName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CIRCUIT_NAME, _PEERING_NAME, _CONNECTION_NAME),
    returns="PeerExpressRouteCircuitConnection",
)

PEER_EXPRESS_ROUTE_CIRCUIT_CONNECTIONS_LIST = Operation(
    SERVICE,
    "PeerExpressRouteCircuitConnections_List",
    "GET",
    _PEERING_URL + "/peerConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CIRCUIT_NAME, _PEERING_NAME),
    paging=Paging("PeerExpressRouteCircuitConnection", api_version=False),
)
