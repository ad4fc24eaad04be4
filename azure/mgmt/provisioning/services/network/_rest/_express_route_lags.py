# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``express_route_lags``."""

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

_EXPRESS_ROUTE_LAG_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/expressRouteLags/{expressRouteLagName}"
_AUTHORIZATION_URL = _EXPRESS_ROUTE_LAG_URL + "/authorizations/{authorizationName}"

_EXPRESS_ROUTE_LAG_NAME = Path("express_route_lag_name", "expressRouteLagName")
_LINK_NAME = Path("link_name", "linkName")
_AUTHORIZATION_NAME = Path("authorization_name", "authorizationName")

EXPRESS_ROUTE_LAGS_GET = Operation(
    SERVICE,
    "ExpressRouteLags_Get",
    "GET",
    _EXPRESS_ROUTE_LAG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_LAG_NAME),
    returns="ExpressRouteLag",
)

EXPRESS_ROUTE_LAGS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ExpressRouteLags_CreateOrUpdate",
    "PUT",
    _EXPRESS_ROUTE_LAG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_LAG_NAME, Body("resource", "ExpressRouteLag")),
    ok=(200, 201),
    returns="ExpressRouteLag",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_LAGS_UPDATE = Operation(
    SERVICE,
    "ExpressRouteLags_Update",
    "PATCH",
    _EXPRESS_ROUTE_LAG_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _EXPRESS_ROUTE_LAG_NAME,
        Body("properties", "ExpressRouteLagUpdateTagsOrIdentityRequest"),
    ),
    returns="ExpressRouteLag",
)

EXPRESS_ROUTE_LAGS_DELETE = Operation(
    SERVICE,
    "ExpressRouteLags_Delete",
    "DELETE",
    _EXPRESS_ROUTE_LAG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_LAG_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

EXPRESS_ROUTE_LAGS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "ExpressRouteLags_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/expressRouteLags",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("ExpressRouteLag", api_version=False),
)

EXPRESS_ROUTE_LAGS_LIST = Operation(
    SERVICE,
    "ExpressRouteLags_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/expressRouteLags",
    (SUBSCRIPTION_ID,),
    paging=Paging("ExpressRouteLag", api_version=False),
)

EXPRESS_ROUTE_LAGS_GENERATE_LOA = Operation(
    SERVICE,
    "ExpressRouteLags_GenerateLoa",
    "POST",
    _EXPRESS_ROUTE_LAG_URL + "/generateLoa",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_LAG_NAME, Body("body", "GenerateExpressRouteLagsLOARequest")),
    returns="GenerateExpressRouteLagsLOAResult",
)

EXPRESS_ROUTE_LAGS_LINKS_GET = Operation(
    SERVICE,
    "ExpressRouteLags_LinksGet",
    "GET",
    _EXPRESS_ROUTE_LAG_URL + "/links/{linkName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_LAG_NAME, _LINK_NAME),
    returns="ExpressRouteLagLink",
)

EXPRESS_ROUTE_LAGS_LINKS_LIST = Operation(
    SERVICE,
    "ExpressRouteLags_LinksList",
    "GET",
    _EXPRESS_ROUTE_LAG_URL + "/links",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_LAG_NAME),
    paging=Paging("ExpressRouteLagLink", api_version=False),
)

EXPRESS_ROUTE_LAGS_MEMBERS_GET = Operation(
    SERVICE,
    "ExpressRouteLags_MembersGet",
    "GET",
    _EXPRESS_ROUTE_LAG_URL + "/links/{linkName}/members/{memberName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_LAG_NAME, _LINK_NAME, Path("member_name", "memberName")),
    returns="ExpressRouteLagMember",
)

EXPRESS_ROUTE_LAGS_MEMBERS_LIST = Operation(
    SERVICE,
    "ExpressRouteLags_MembersList",
    "GET",
    _EXPRESS_ROUTE_LAG_URL + "/links/{linkName}/members",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_LAG_NAME, _LINK_NAME),
    paging=Paging("ExpressRouteLagMember", api_version=False),
)

EXPRESS_ROUTE_LAG_AUTHORIZATIONS_GET = Operation(
    SERVICE,
    "ExpressRouteLagAuthorizations_Get",
    "GET",
    _AUTHORIZATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_LAG_NAME, _AUTHORIZATION_NAME),
    returns="ExpressRouteLagAuthorization",
)

EXPRESS_ROUTE_LAG_AUTHORIZATIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ExpressRouteLagAuthorizations_CreateOrUpdate",
    "PUT",
    _AUTHORIZATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _EXPRESS_ROUTE_LAG_NAME,
        _AUTHORIZATION_NAME,
        Body("authorization_parameters", "ExpressRouteLagAuthorization"),
    ),
    ok=(200, 201),
    returns="ExpressRouteLagAuthorization",
    long_running=LongRunning(),
)

EXPRESS_ROUTE_LAG_AUTHORIZATIONS_DELETE = Operation(
    SERVICE,
    "ExpressRouteLagAuthorizations_Delete",
    "DELETE",
    _AUTHORIZATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_LAG_NAME, _AUTHORIZATION_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

EXPRESS_ROUTE_LAG_AUTHORIZATIONS_LIST = Operation(
    SERVICE,
    "ExpressRouteLagAuthorizations_List",
    "GET",
    _EXPRESS_ROUTE_LAG_URL + "/authorizations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_LAG_NAME),
    paging=Paging("ExpressRouteLagAuthorization", api_version=False),
)

EXPRESS_ROUTE_LAG_AUTHORIZATIONS_LIST_KEYS = Operation(
    SERVICE,
    "ExpressRouteLagAuthorizations_ListKeys",
    "POST",
    _AUTHORIZATION_URL + "/listKeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPRESS_ROUTE_LAG_NAME, _AUTHORIZATION_NAME),
    returns="ExpressRouteAuthorizationKey",
)
