# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``express_route_ports``."""

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

_EXPRESS_ROUTE_PORT_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/ExpressRoutePorts/{expressRoutePortName}"
_AUTHORIZATION_URL = (
    RESOURCE_GROUP
    + "/providers/Microsoft.Network/expressRoutePorts/{expressRoutePortName}/authorizations/{authorizationName}"
)

_EXPRESS_ROUTE_PORT_NAME = Path("express_route_port_name", "expressRoutePortName")
_AUTHORIZATION_NAME = Path("authorization_name", "authorizationName")

EXPRESS_ROUTE_PORTS_GET = Operation(
    SERVICE,
    "ExpressRoutePorts_Get",
    "GET",
    _EXPRESS_ROUTE_PORT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_PORT_NAME),
    returns="ExpressRoutePort",
)

EXPRESS_ROUTE_PORTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ExpressRoutePorts_CreateOrUpdate",
    "PUT",
    _EXPRESS_ROUTE_PORT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_PORT_NAME, Body("parameters", "ExpressRoutePort")),
    ok=(200, 201),
    returns="ExpressRoutePort",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_PORTS_UPDATE_TAGS = Operation(
    SERVICE,
    "ExpressRoutePorts_UpdateTags",
    "PATCH",
    _EXPRESS_ROUTE_PORT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_PORT_NAME, Body("parameters", "TagsObject")),
    returns="ExpressRoutePort",
)

EXPRESS_ROUTE_PORTS_DELETE = Operation(
    SERVICE,
    "ExpressRoutePorts_Delete",
    "DELETE",
    _EXPRESS_ROUTE_PORT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_PORT_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

EXPRESS_ROUTE_PORTS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "ExpressRoutePorts_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/ExpressRoutePorts",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("ExpressRoutePort", api_version=False),
)

EXPRESS_ROUTE_PORTS_LIST = Operation(
    SERVICE,
    "ExpressRoutePorts_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/ExpressRoutePorts",
    (SUBSCRIPTION_ID,),
    paging=Paging("ExpressRoutePort", api_version=False),
)

EXPRESS_ROUTE_PORTS_GENERATE_LOA = Operation(
    SERVICE,
    "ExpressRoutePorts_GenerateLoa",
    "POST",
    _EXPRESS_ROUTE_PORT_URL + "/generateLoa",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _EXPRESS_ROUTE_PORT_NAME,
        Body("request", "GenerateExpressRoutePortsLOARequest"),
    ),
    returns="GenerateExpressRoutePortsLOAResult",
)

EXPRESS_ROUTE_PORT_AUTHORIZATIONS_GET = Operation(
    SERVICE,
    "ExpressRoutePortAuthorizations_Get",
    "GET",
    _AUTHORIZATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_PORT_NAME, _AUTHORIZATION_NAME),
    returns="ExpressRoutePortAuthorization",
)

EXPRESS_ROUTE_PORT_AUTHORIZATIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ExpressRoutePortAuthorizations_CreateOrUpdate",
    "PUT",
    _AUTHORIZATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _EXPRESS_ROUTE_PORT_NAME,
        _AUTHORIZATION_NAME,
        Body("authorization_parameters", "ExpressRoutePortAuthorization"),
    ),
    ok=(200, 201),
    returns="ExpressRoutePortAuthorization",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_PORT_AUTHORIZATIONS_DELETE = Operation(
    SERVICE,
    "ExpressRoutePortAuthorizations_Delete",
    "DELETE",
    _AUTHORIZATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_PORT_NAME, _AUTHORIZATION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

EXPRESS_ROUTE_PORT_AUTHORIZATIONS_LIST = Operation(
    SERVICE,
    "ExpressRoutePortAuthorizations_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/expressRoutePorts/{expressRoutePortName}/authorizations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_PORT_NAME),
    paging=Paging("ExpressRoutePortAuthorization", api_version=False),
)

EXPRESS_ROUTE_PORT_AUTHORIZATIONS_LIST_KEYS = Operation(
    SERVICE,
    "ExpressRoutePortAuthorizations_ListKeys",
    "POST",
    _AUTHORIZATION_URL + "/listKeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_PORT_NAME, _AUTHORIZATION_NAME),
    returns="ExpressRouteAuthorizationKey",
)

EXPRESS_ROUTE_LINKS_GET = Operation(
    SERVICE,
    "ExpressRouteLinks_Get",
    "GET",
    _EXPRESS_ROUTE_PORT_URL + "/links/{linkName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_PORT_NAME, Path("link_name", "linkName")),
    returns="ExpressRouteLink",
)

EXPRESS_ROUTE_LINKS_LIST = Operation(
    SERVICE,
    "ExpressRouteLinks_List",
    "GET",
    _EXPRESS_ROUTE_PORT_URL + "/links",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_PORT_NAME),
    paging=Paging("ExpressRouteLink", api_version=False),
)
