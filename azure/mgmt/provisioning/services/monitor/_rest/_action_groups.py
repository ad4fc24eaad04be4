# Generated from swagger/monitor/ by "make generate": do not edit.

"""REST operations of ``monitor``, for both twins of its client: ``action_groups``."""

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

_ACTION_GROUP_URL = RESOURCE_GROUP + "/providers/Microsoft.Insights/actionGroups/{actionGroupName}"

_ACTION_GROUP_NAME = Path("action_group_name", "actionGroupName")

ACTION_GROUPS_GET = Operation(
    SERVICE,
    "ActionGroups_Get",
    "GET",
    _ACTION_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACTION_GROUP_NAME),
    returns="ActionGroupResource",
    error="ErrorResponse",
    api_version="2023-01-01",
)

ACTION_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ActionGroups_CreateOrUpdate",
    "PUT",
    _ACTION_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACTION_GROUP_NAME, Body("action_group", "ActionGroupResource")),
    ok=(200, 201),
    returns="ActionGroupResource",
    error="ErrorResponse",
    api_version="2023-01-01",
)

ACTION_GROUPS_UPDATE = Operation(
    SERVICE,
    "ActionGroups_Update",
    "PATCH",
    _ACTION_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACTION_GROUP_NAME, Body("action_group_patch", "ActionGroupPatchBody")),
    returns="ActionGroupResource",
    error="ErrorResponse",
    api_version="2023-01-01",
)

ACTION_GROUPS_DELETE = Operation(
    SERVICE,
    "ActionGroups_Delete",
    "DELETE",
    _ACTION_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACTION_GROUP_NAME),
    ok=(200, 204),
    error="ErrorResponse",
    api_version="2023-01-01",
)

ACTION_GROUPS_CREATE_NOTIFICATIONS_AT_ACTION_GROUP_RESOURCE_LEVEL = Operation(
    SERVICE,
    "ActionGroups_CreateNotificationsAtActionGroupResourceLevel",
    "POST",
    _ACTION_GROUP_URL + "/createNotifications",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACTION_GROUP_NAME, Body("notification_request", "NotificationRequestBody")),
    ok=(200, 202),
    returns="TestNotificationDetailsResponse",
    error="ErrorResponse",
    api_version="2023-01-01",
    long_running=LongRunning(final_state_via="location"),
)

ACTION_GROUPS_GET_TEST_NOTIFICATIONS_AT_ACTION_GROUP_RESOURCE_LEVEL = Operation(
    SERVICE,
    "ActionGroups_GetTestNotificationsAtActionGroupResourceLevel",
    "GET",
    _ACTION_GROUP_URL + "/notificationStatus/{notificationId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACTION_GROUP_NAME, Path("notification_id", "notificationId")),
    returns="TestNotificationDetailsResponse",
    error="ErrorResponse",
    api_version="2023-01-01",
)

ACTION_GROUPS_LIST_BY_SUBSCRIPTION_ID = Operation(
    SERVICE,
    "ActionGroups_ListBySubscriptionId",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Insights/actionGroups",
    (SUBSCRIPTION_ID,),
    error="ErrorResponse",
    api_version="2023-01-01",
    paging=Paging("ActionGroupResource", next_link=None),
)

ACTION_GROUPS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "ActionGroups_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Insights/actionGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    error="ErrorResponse",
    api_version="2023-01-01",
    paging=Paging("ActionGroupResource", next_link=None),
)

ACTION_GROUPS_ENABLE_RECEIVER = Operation(
    SERVICE,
    "ActionGroups_EnableReceiver",
    "POST",
    _ACTION_GROUP_URL + "/subscribe",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACTION_GROUP_NAME, Body("enable_request", "EnableRequest")),
    error="ErrorResponse",
    api_version="2023-01-01",
)
