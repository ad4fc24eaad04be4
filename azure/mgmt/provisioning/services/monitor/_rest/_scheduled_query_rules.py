# Generated from swagger/monitor/ by "make generate": do not edit.

"""REST operations of ``monitor``, for both twins of its client: ``scheduled_query_rules``."""

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

_SCHEDULED_QUERY_RULE_URL = RESOURCE_GROUP + "/providers/Microsoft.Insights/scheduledQueryRules/{ruleName}"

_RULE_NAME = Path("rule_name", "ruleName")

SCHEDULED_QUERY_RULES_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "ScheduledQueryRules_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Insights/scheduledQueryRules",
    (SUBSCRIPTION_ID,),
    error="ErrorContract",
    api_version="2023-12-01",
    paging=Paging("ScheduledQueryRuleResource", api_version=False),
)

SCHEDULED_QUERY_RULES_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "ScheduledQueryRules_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Insights/scheduledQueryRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    error="ErrorContract",
    api_version="2023-12-01",
    paging=Paging("ScheduledQueryRuleResource", api_version=False),
)

SCHEDULED_QUERY_RULES_GET = Operation(
    SERVICE,
    "ScheduledQueryRules_Get",
    "GET",
    _SCHEDULED_QUERY_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RULE_NAME),
    returns="ScheduledQueryRuleResource",
    error="ErrorContract",
    api_version="2023-12-01",
)

SCHEDULED_QUERY_RULES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ScheduledQueryRules_CreateOrUpdate",
    "PUT",
    _SCHEDULED_QUERY_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RULE_NAME, Body("parameters", "ScheduledQueryRuleResource")),
    ok=(200, 201),
    returns="ScheduledQueryRuleResource",
    error="ErrorContract",
    api_version="2023-12-01",
)

SCHEDULED_QUERY_RULES_UPDATE = Operation(
    SERVICE,
    "ScheduledQueryRules_Update",
    "PATCH",
    _SCHEDULED_QUERY_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RULE_NAME, Body("parameters", "ScheduledQueryRuleResourcePatch")),
    returns="ScheduledQueryRuleResource",
    error="ErrorContract",
    api_version="2023-12-01",
)

SCHEDULED_QUERY_RULES_DELETE = Operation(
    SERVICE,
    "ScheduledQueryRules_Delete",
    "DELETE",
    _SCHEDULED_QUERY_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RULE_NAME),
    ok=(200, 204),
    error="ErrorContract",
    api_version="2023-12-01",
)
