# Generated from swagger/monitor/ by "make generate": do not edit.

"""REST operations of ``monitor``, for both twins of its client: ``metrics``."""

from ....core.declare.operation import SUBSCRIPTION, SUBSCRIPTION_ID, Body, Operation, Path, Query
from .. import SERVICE

_METRICS_URL = SUBSCRIPTION + "/providers/Microsoft.Insights/metrics"

_REGION = Query("region", "region", required=True)
_TIMESPAN = Query("timespan", "timespan")
_INTERVAL = Query("interval", "interval")
_METRICNAMES = Query("metricnames", "metricnames")
_AGGREGATION = Query("aggregation", "aggregation")
_TOP = Query("top", "top", type="int")
_ORDERBY = Query("orderby", "orderby")
_FILTER = Query("filter", "$filter")
_RESULT_TYPE = Query("result_type", "resultType", type="MetricResultType")
_METRICNAMESPACE = Query("metricnamespace", "metricnamespace")
_AUTO_ADJUST_TIMEGRAIN = Query("auto_adjust_timegrain", "AutoAdjustTimegrain", type="bool")
_VALIDATE_DIMENSIONS = Query("validate_dimensions", "ValidateDimensions", type="bool")
_ROLLUPBY = Query("rollupby", "rollupby")

METRICS_LIST_AT_SUBSCRIPTION_SCOPE = Operation(
    SERVICE,
    "Metrics_ListAtSubscriptionScope",
    "GET",
    _METRICS_URL,
    (
        SUBSCRIPTION_ID,
        _REGION,
        _TIMESPAN,
        _INTERVAL,
        _METRICNAMES,
        _AGGREGATION,
        _TOP,
        _ORDERBY,
        _FILTER,
        _RESULT_TYPE,
        _METRICNAMESPACE,
        _AUTO_ADJUST_TIMEGRAIN,
        _VALIDATE_DIMENSIONS,
        _ROLLUPBY,
    ),
    returns="Response",
    api_version="2024-02-01",
)

METRICS_LIST_AT_SUBSCRIPTION_SCOPE_POST = Operation(
    SERVICE,
    "Metrics_ListAtSubscriptionScopePost",
    "POST",
    _METRICS_URL,
    (
        SUBSCRIPTION_ID,
        _REGION,
        _TIMESPAN,
        _INTERVAL,
        _METRICNAMES,
        _AGGREGATION,
        _TOP,
        _ORDERBY,
        _FILTER,
        _RESULT_TYPE,
        _METRICNAMESPACE,
        _AUTO_ADJUST_TIMEGRAIN,
        _VALIDATE_DIMENSIONS,
        _ROLLUPBY,
        Body("body", "SubscriptionScopeMetricsRequestBodyParameters", required=False, send_content_type=True),
    ),
    returns="Response",
    api_version="2024-02-01",
)

METRICS_LIST = Operation(
    SERVICE,
    "Metrics_List",
    "GET",
    "/{resourceUri}/providers/Microsoft.Insights/metrics",
    (
        Path("resource_uri", "resourceUri", skip_encoding=True),
        _TIMESPAN,
        _INTERVAL,
        _METRICNAMES,
        _AGGREGATION,
        _TOP,
        _ORDERBY,
        _FILTER,
        Query("result_type", "resultType", type="ResultType"),
        _METRICNAMESPACE,
        _AUTO_ADJUST_TIMEGRAIN,
        _VALIDATE_DIMENSIONS,
        _ROLLUPBY,
    ),
    returns="Response",
    api_version="2024-02-01",
)
