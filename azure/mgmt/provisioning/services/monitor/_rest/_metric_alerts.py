# Generated from swagger/monitor/ by "make generate": do not edit.

"""REST operations of ``monitor``, for both twins of its client: ``metric_alerts``."""

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

_METRIC_ALERT_URL = RESOURCE_GROUP + "/providers/Microsoft.Insights/metricAlerts/{ruleName}"

_RULE_NAME = Path("rule_name", "ruleName")

METRIC_ALERTS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "MetricAlerts_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Insights/metricAlerts",
    (SUBSCRIPTION_ID,),
    api_version="2018-03-01",
    paging=Paging("MetricAlertResource", next_link=None),
)

METRIC_ALERTS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "MetricAlerts_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Insights/metricAlerts",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    api_version="2018-03-01",
    paging=Paging("MetricAlertResource", next_link=None),
)

METRIC_ALERTS_GET = Operation(
    SERVICE,
    "MetricAlerts_Get",
    "GET",
    _METRIC_ALERT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RULE_NAME),
    returns="MetricAlertResource",
    api_version="2018-03-01",
)

METRIC_ALERTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "MetricAlerts_CreateOrUpdate",
    "PUT",
    _METRIC_ALERT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RULE_NAME, Body("parameters", "MetricAlertResource")),
    returns="MetricAlertResource",
    api_version="2018-03-01",
)

METRIC_ALERTS_UPDATE = Operation(
    SERVICE,
    "MetricAlerts_Update",
    "PATCH",
    _METRIC_ALERT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RULE_NAME, Body("parameters", "MetricAlertResourcePatch")),
    returns="MetricAlertResource",
    api_version="2018-03-01",
)

METRIC_ALERTS_DELETE = Operation(
    SERVICE,
    "MetricAlerts_Delete",
    "DELETE",
    _METRIC_ALERT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RULE_NAME),
    ok=(200, 204),
    api_version="2018-03-01",
)

METRIC_ALERTS_STATUS_LIST = Operation(
    SERVICE,
    "MetricAlertsStatus_List",
    "GET",
    _METRIC_ALERT_URL + "/status",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RULE_NAME),
    returns="MetricAlertStatusCollection",
    api_version="2018-03-01",
)

METRIC_ALERTS_STATUS_LIST_BY_NAME = Operation(
    SERVICE,
    "MetricAlertsStatus_ListByName",
    "GET",
    _METRIC_ALERT_URL + "/status/{statusName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RULE_NAME, Path("status_name", "statusName")),
    returns="MetricAlertStatusCollection",
    api_version="2018-03-01",
)
