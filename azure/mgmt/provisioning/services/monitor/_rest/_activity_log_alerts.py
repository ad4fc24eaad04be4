# Generated from swagger/monitor/ by "make generate": do not edit.

"""REST operations of ``monitor``, for both twins of its client: ``activity_log_alerts``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    Operation,
    Paging,
    Path,
)
from .. import SERVICE

_ACTIVITY_LOG_ALERT_URL = RESOURCE_GROUP + "/providers/Microsoft.Insights/activityLogAlerts/{activityLogAlertName}"

_ACTIVITY_LOG_ALERT_NAME = Path("activity_log_alert_name", "activityLogAlertName")

ACTIVITY_LOG_ALERTS_GET = Operation(
    SERVICE,
    "ActivityLogAlerts_Get",
    "GET",
    _ACTIVITY_LOG_ALERT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACTIVITY_LOG_ALERT_NAME),
    returns="ActivityLogAlertResource",
    api_version="2020-10-01",
)

ACTIVITY_LOG_ALERTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ActivityLogAlerts_CreateOrUpdate",
    "PUT",
    _ACTIVITY_LOG_ALERT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACTIVITY_LOG_ALERT_NAME,
        Body("activity_log_alert_rule", "ActivityLogAlertResource"),
    ),
    ok=(200, 201),
    returns="ActivityLogAlertResource",
    api_version="2020-10-01",
)

ACTIVITY_LOG_ALERTS_UPDATE = Operation(
    SERVICE,
    "ActivityLogAlerts_Update",
    "PATCH",
    _ACTIVITY_LOG_ALERT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACTIVITY_LOG_ALERT_NAME,
        Body("activity_log_alert_rule_patch", "AlertRulePatchObject"),
    ),
    returns="ActivityLogAlertResource",
    api_version="2020-10-01",
)

ACTIVITY_LOG_ALERTS_DELETE = Operation(
    SERVICE,
    "ActivityLogAlerts_Delete",
    "DELETE",
    _ACTIVITY_LOG_ALERT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACTIVITY_LOG_ALERT_NAME),
    ok=(200, 204),
    api_version="2020-10-01",
)

ACTIVITY_LOG_ALERTS_LIST_BY_SUBSCRIPTION_ID = Operation(
    SERVICE,
    "ActivityLogAlerts_ListBySubscriptionId",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Insights/activityLogAlerts",
    (SUBSCRIPTION_ID,),
    api_version="2020-10-01",
    paging=Paging("ActivityLogAlertResource", api_version=False),
)

ACTIVITY_LOG_ALERTS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "ActivityLogAlerts_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Insights/activityLogAlerts",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    api_version="2020-10-01",
    paging=Paging("ActivityLogAlertResource", api_version=False),
)
