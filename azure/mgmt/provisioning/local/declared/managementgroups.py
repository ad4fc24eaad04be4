"""Operations on management groups, and on the subscriptions below them: deployments go to them."""

from __future__ import annotations

from ...core.declare.operation import Body, Operation, Paging, Path, Service

SERVICE = Service("managementgroups", __name__, "2023-04-01")

_GROUPS_URL = "/providers/Microsoft.Management/managementGroups"
_GROUP_URL = _GROUPS_URL + "/{groupId}"
_MEMBERS_URL = _GROUP_URL + "/subscriptions"
_MEMBER_URL = _MEMBERS_URL + "/{subscriptionId}"

_GROUP_ID = Path("group_id", "groupId")
_SUBSCRIPTION_ID = Path("subscription_id", "subscriptionId")
_BODY = Body("body", "{object}")
_PAGING = Paging("object")

OPERATIONS: tuple[Operation, ...] = (
    Operation(SERVICE, "ManagementGroups_List", "GET", _GROUPS_URL, returns="object", paging=_PAGING),
    Operation(SERVICE, "ManagementGroups_Get", "GET", _GROUP_URL, (_GROUP_ID,), returns="object"),
    Operation(
        SERVICE,
        "ManagementGroups_CreateOrUpdate",
        "PUT",
        _GROUP_URL,
        (_GROUP_ID, _BODY),
        ok=(200, 202),
        returns="object",
    ),
    Operation(SERVICE, "ManagementGroups_Update", "PATCH", _GROUP_URL, (_GROUP_ID, _BODY), returns="object"),
    Operation(SERVICE, "ManagementGroups_Delete", "DELETE", _GROUP_URL, (_GROUP_ID,), ok=(202, 204), returns="object"),
    Operation(
        SERVICE,
        "ManagementGroups_GetDescendants",
        "GET",
        _GROUP_URL + "/descendants",
        (_GROUP_ID,),
        returns="object",
        paging=_PAGING,
    ),
    Operation(
        SERVICE,
        "ManagementGroupSubscriptions_Create",
        "PUT",
        _MEMBER_URL,
        (_GROUP_ID, _SUBSCRIPTION_ID),
        returns="object",
    ),
    Operation(
        SERVICE,
        "ManagementGroupSubscriptions_GetSubscription",
        "GET",
        _MEMBER_URL,
        (_GROUP_ID, _SUBSCRIPTION_ID),
        returns="object",
    ),
    Operation(
        SERVICE,
        "ManagementGroupSubscriptions_Delete",
        "DELETE",
        _MEMBER_URL,
        (_GROUP_ID, _SUBSCRIPTION_ID),
        ok=(200, 204),
    ),
    Operation(
        SERVICE,
        "ManagementGroupSubscriptions_GetSubscriptionsUnderManagementGroup",
        "GET",
        _MEMBERS_URL,
        (_GROUP_ID,),
        returns="object",
        paging=_PAGING,
    ),
)
