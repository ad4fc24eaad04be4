# Generated from swagger/monitor/ by "make generate": do not edit.

"""REST operations of ``monitor``, for both twins of its client: ``autoscale_settings``."""

from ....core.declare.operation import (
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_AUTOSCALESETTING_URL = (
    SUBSCRIPTION
    + "/resourcegroups/{resourceGroupName}/providers/Microsoft.Insights/autoscalesettings/{autoscaleSettingName}"
)

_AUTOSCALE_SETTING_NAME = Path("autoscale_setting_name", "autoscaleSettingName")

AUTOSCALE_SETTINGS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "AutoscaleSettings_ListByResourceGroup",
    "GET",
    SUBSCRIPTION + "/resourcegroups/{resourceGroupName}/providers/Microsoft.Insights/autoscalesettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    error="AutoscaleErrorResponse",
    api_version="2022-10-01",
    paging=Paging("AutoscaleSettingResource", api_version=False),
)

AUTOSCALE_SETTINGS_GET = Operation(
    SERVICE,
    "AutoscaleSettings_Get",
    "GET",
    _AUTOSCALESETTING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _AUTOSCALE_SETTING_NAME),
    returns="AutoscaleSettingResource",
    error="AutoscaleErrorResponse",
    api_version="2022-10-01",
)

AUTOSCALE_SETTINGS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "AutoscaleSettings_CreateOrUpdate",
    "PUT",
    _AUTOSCALESETTING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _AUTOSCALE_SETTING_NAME, Body("parameters", "AutoscaleSettingResource")),
    ok=(200, 201),
    returns="AutoscaleSettingResource",
    error="AutoscaleErrorResponse",
    api_version="2022-10-01",
)

AUTOSCALE_SETTINGS_UPDATE = Operation(
    SERVICE,
    "AutoscaleSettings_Update",
    "PATCH",
    _AUTOSCALESETTING_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _AUTOSCALE_SETTING_NAME,
        Body("autoscale_setting_resource", "AutoscaleSettingResourcePatch"),
    ),
    returns="AutoscaleSettingResource",
    error="AutoscaleErrorResponse",
    api_version="2022-10-01",
)

AUTOSCALE_SETTINGS_DELETE = Operation(
    SERVICE,
    "AutoscaleSettings_Delete",
    "DELETE",
    _AUTOSCALESETTING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _AUTOSCALE_SETTING_NAME),
    ok=(200, 204),
    error="AutoscaleErrorResponse",
    api_version="2022-10-01",
)

AUTOSCALE_SETTINGS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "AutoscaleSettings_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Insights/autoscalesettings",
    (SUBSCRIPTION_ID,),
    error="AutoscaleErrorResponse",
    api_version="2022-10-01",
    paging=Paging("AutoscaleSettingResource", api_version=False),
)

PREDICTIVE_METRIC_GET = Operation(
    SERVICE,
    "PredictiveMetric_Get",
    "GET",
    _AUTOSCALESETTING_URL + "/predictiveMetrics",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _AUTOSCALE_SETTING_NAME,
        Query("timespan", "timespan", required=True),
        Query("interval", "interval", type="duration", required=True),
        Query("metric_namespace", "metricNamespace", required=True),
        Query("metric_name", "metricName", required=True),
        Query("aggregation", "aggregation", required=True),
    ),
    returns="PredictiveResponse",
    error="AutoscaleErrorResponse",
    api_version="2022-10-01",
)
