# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``interconnect_groups``."""

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

_INTERCONNECT_GROUP_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/interconnectGroups/{interconnectGroupName}"

_INTERCONNECT_GROUP_NAME = Path("interconnect_group_name", "interconnectGroupName")

INTERCONNECT_GROUPS_GET = Operation(
    SERVICE,
    "InterconnectGroups_Get",
    "GET",
    _INTERCONNECT_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _INTERCONNECT_GROUP_NAME),
    returns="InterconnectGroup",
)

INTERCONNECT_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "InterconnectGroups_CreateOrUpdate",
    "PUT",
    _INTERCONNECT_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _INTERCONNECT_GROUP_NAME, Body("parameters", "InterconnectGroup")),
    ok=(200, 201),
    returns="InterconnectGroup",
)

INTERCONNECT_GROUPS_UPDATE_TAGS = Operation(
    SERVICE,
    "InterconnectGroups_UpdateTags",
    "PATCH",
    _INTERCONNECT_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _INTERCONNECT_GROUP_NAME, Body("parameters", "TagsObject")),
    returns="InterconnectGroup",
)

INTERCONNECT_GROUPS_DELETE = Operation(
    SERVICE,
    "InterconnectGroups_Delete",
    "DELETE",
    _INTERCONNECT_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _INTERCONNECT_GROUP_NAME),
    ok=(200, 204),
    accept=None,
)

INTERCONNECT_GROUPS_LIST = Operation(
    SERVICE,
    "InterconnectGroups_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/interconnectGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("InterconnectGroup", api_version=False),
)

INTERCONNECT_GROUPS_LIST_ALL = Operation(
    SERVICE,
    "InterconnectGroups_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/interconnectGroups",
    (SUBSCRIPTION_ID,),
    paging=Paging("InterconnectGroup", api_version=False),
)

INTERCONNECT_GROUPS_GET_NODE_AVAILABILITY = Operation(
    SERVICE,
    "InterconnectGroups_GetNodeAvailability",
    "POST",
    _INTERCONNECT_GROUP_URL + "/nodeAvailability",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _INTERCONNECT_GROUP_NAME),
    ok=(200, 202),
    returns="InterconnectGroupNodeAvailability",
    long_running=LongRunning(),
)

SUBGROUPS_GET = Operation(
    SERVICE,
    "Subgroups_Get",
    "GET",
    _INTERCONNECT_GROUP_URL + "/subgroups/{subgroupName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _INTERCONNECT_GROUP_NAME, Path("subgroup_name", "subgroupName")),
    returns="Subgroup",
)

SUBGROUPS_LIST = Operation(
    SERVICE,
    "Subgroups_List",
    "GET",
    _INTERCONNECT_GROUP_URL + "/subgroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _INTERCONNECT_GROUP_NAME),
    paging=Paging("Subgroup", api_version=False),
)
