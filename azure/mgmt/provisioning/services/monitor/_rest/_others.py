# Generated from swagger/monitor/ by "make generate": do not edit.

"""REST operations of ``monitor``, for both twins of its client: ``others``."""

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

_LOGPROFILE_URL = SUBSCRIPTION + "/providers/Microsoft.Insights/logprofiles/{logProfileName}"

_SELECT = Query("select", "$select")
_RULE_NAME = Path("rule_name", "ruleName")
_LOG_PROFILE_NAME = Path("log_profile_name", "logProfileName")
_RESOURCE_URI = Path("resource_uri", "resourceUri", skip_encoding=True)
_METRICNAMESPACE = Query("metricnamespace", "metricnamespace")
_FILTER = Query("filter", "$filter")

ACTIVITY_LOGS_LIST = Operation(
    SERVICE,
    "ActivityLogs_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Insights/eventtypes/management/values",
    (SUBSCRIPTION_ID, Query("filter", "$filter", required=True), _SELECT),
    api_version="2015-04-01",
    paging=Paging("EventData", api_version=False),
)

ALERT_RULE_INCIDENTS_GET = Operation(
    SERVICE,
    "AlertRuleIncidents_Get",
    "GET",
    SUBSCRIPTION
    + (
        "/resourcegroups/{resourceGroupName}/providers/microsoft.insights/alertrules/{ruleName}/incidents"
        "/{incidentName}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RULE_NAME, Path("incident_name", "incidentName")),
    returns="Incident",
    api_version="2016-03-01",
)

ALERT_RULE_INCIDENTS_LIST_BY_ALERT_RULE = Operation(
    SERVICE,
    "AlertRuleIncidents_ListByAlertRule",
    "GET",
    SUBSCRIPTION + "/resourcegroups/{resourceGroupName}/providers/microsoft.insights/alertrules/{ruleName}/incidents",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RULE_NAME),
    api_version="2016-03-01",
    paging=Paging("Incident", next_link=None),
)

EVENT_CATEGORIES_LIST = Operation(
    SERVICE,
    "EventCategories_List",
    "GET",
    "/providers/Microsoft.Insights/eventcategories",
    api_version="2015-04-01",
    paging=Paging("LocalizableString", next_link=None),
)

LOG_PROFILES_GET = Operation(
    SERVICE,
    "LogProfiles_Get",
    "GET",
    _LOGPROFILE_URL,
    (SUBSCRIPTION_ID, _LOG_PROFILE_NAME),
    returns="LogProfileResource",
    api_version="2016-03-01",
)

LOG_PROFILES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "LogProfiles_CreateOrUpdate",
    "PUT",
    _LOGPROFILE_URL,
    (SUBSCRIPTION_ID, _LOG_PROFILE_NAME, Body("parameters", "LogProfileResource")),
    returns="LogProfileResource",
    api_version="2016-03-01",
)

LOG_PROFILES_UPDATE = Operation(
    SERVICE,
    "LogProfiles_Update",
    "PATCH",
    _LOGPROFILE_URL,
    (SUBSCRIPTION_ID, _LOG_PROFILE_NAME, Body("log_profiles_resource", "LogProfileResourcePatch")),
    returns="LogProfileResource",
    api_version="2016-03-01",
)

LOG_PROFILES_DELETE = Operation(
    SERVICE,
    "LogProfiles_Delete",
    "DELETE",
    _LOGPROFILE_URL,
    (SUBSCRIPTION_ID, _LOG_PROFILE_NAME),
    api_version="2016-03-01",
    accept=None,
)

LOG_PROFILES_LIST = Operation(
    SERVICE,
    "LogProfiles_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Insights/logprofiles",
    (SUBSCRIPTION_ID,),
    api_version="2016-03-01",
    paging=Paging("LogProfileResource", next_link=None),
)

BASELINES_LIST = Operation(
    SERVICE,
    "Baselines_List",
    "GET",
    "/{resourceUri}/providers/Microsoft.Insights/metricBaselines",
    (
        _RESOURCE_URI,
        Query("metricnames", "metricnames"),
        _METRICNAMESPACE,
        Query("timespan", "timespan"),
        Query("interval", "interval", type="duration"),
        Query("aggregation", "aggregation"),
        Query("sensitivities", "sensitivities"),
        _FILTER,
        Query("result_type", "resultType", type="ResultType"),
    ),
    api_version="2019-03-01",
    paging=Paging("SingleMetricBaseline", next_link=None),
)

METRIC_DEFINITIONS_LIST_AT_SUBSCRIPTION_SCOPE = Operation(
    SERVICE,
    "MetricDefinitions_ListAtSubscriptionScope",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Insights/metricDefinitions",
    (SUBSCRIPTION_ID, Query("region", "region", required=True), _METRICNAMESPACE),
    api_version="2024-02-01",
    paging=Paging("SubscriptionScopeMetricDefinition", next_link=None),
)

METRIC_DEFINITIONS_LIST = Operation(
    SERVICE,
    "MetricDefinitions_List",
    "GET",
    "/{resourceUri}/providers/Microsoft.Insights/metricDefinitions",
    (_RESOURCE_URI, _METRICNAMESPACE),
    api_version="2024-02-01",
    paging=Paging("MetricDefinition", next_link=None),
)

METRIC_NAMESPACES_LIST = Operation(
    SERVICE,
    "MetricNamespaces_List",
    "GET",
    "/{resourceUri}/providers/microsoft.insights/metricNamespaces",
    (_RESOURCE_URI, Query("start_time", "startTime")),
    api_version="2024-02-01",
    paging=Paging("MetricNamespace", next_link=None),
)

OPERATIONS_LIST = Operation(
    SERVICE,
    "Operations_List",
    "GET",
    "/providers/Microsoft.Insights/operations",
    returns="OperationListResult",
    api_version="2015-04-01",
)

TENANT_ACTIVITY_LOGS_LIST = Operation(
    SERVICE,
    "TenantActivityLogs_List",
    "GET",
    "/providers/Microsoft.Insights/eventtypes/management/values",
    (_FILTER, _SELECT),
    api_version="2015-04-01",
    paging=Paging("EventData", api_version=False),
)

MONITOR_OPERATIONS_LIST = Operation(
    SERVICE,
    "MonitorOperations_List",
    "GET",
    "/providers/Microsoft.Monitor/operations",
    api_version="2023-04-03",
    paging=Paging("OperationAutoGenerated", api_version=False),
)
