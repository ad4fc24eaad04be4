# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``ip_groups``."""

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

_IP_GROUP_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/ipGroups/{ipGroupsName}"

_IP_GROUPS_NAME = Path("ip_groups_name", "ipGroupsName")

IP_GROUPS_GET = Operation(
    SERVICE,
    "IpGroups_Get",
    "GET",
    _IP_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _IP_GROUPS_NAME, Query("expand", "$expand")),
    returns="IpGroup",
    error="Error",
)

IP_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "IpGroups_CreateOrUpdate",
    "PUT",
    _IP_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _IP_GROUPS_NAME, Body("parameters", "IpGroup")),
    ok=(200, 201),
    returns="IpGroup",
    error="Error",
    long_running=LongRunning(),
)

IP_GROUPS_UPDATE_GROUPS = Operation(
    SERVICE,
    "IpGroups_UpdateGroups",
    "PATCH",
    _IP_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _IP_GROUPS_NAME, Body("parameters", "TagsObject")),
    returns="IpGroup",
    error="Error",
)

IP_GROUPS_DELETE = Operation(
    SERVICE,
    "IpGroups_Delete",
    "DELETE",
    _IP_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _IP_GROUPS_NAME),
    ok=(200, 202, 204),
    error="Error",
    accept=None,
    long_running=LongRunning(),
)

IP_GROUPS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "IpGroups_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/ipGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    error="Error",
    paging=Paging("IpGroup", api_version=False),
)

IP_GROUPS_LIST = Operation(
    SERVICE,
    "IpGroups_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/ipGroups",
    (SUBSCRIPTION_ID,),
    error="Error",
    paging=Paging("IpGroup", api_version=False),
)
