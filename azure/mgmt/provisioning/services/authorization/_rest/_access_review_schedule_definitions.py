# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".

"""REST operations of ``authorization``, for both twins of its client: ``access_review_schedule_definitions``."""

from ....core.operation import SUBSCRIPTION_ID, Body, Operation, Paging, Path, Query
from .. import SERVICE

_DECISION_URL = (
    "/providers/Microsoft.Authorization/accessReviewScheduleDefinitions/{scheduleDefinitionId}/instances/{id}"
    "/decisions/{decisionId}"
)
_SUBSCRIPTION_ACCESS_REVIEW_SCHEDULE_DEFINITION_INSTANCE_URL = (
    "/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions"
    "/{scheduleDefinitionId}/instances/{id}"
)
_SUBSCRIPTION_ACCESS_REVIEW_SCHEDULE_DEFINITION_URL = (
    "/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions"
    "/{scheduleDefinitionId}"
)
_SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITION_INSTANCE_URL = (
    "/{scope}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions/{scheduleDefinitionId}/instances/{id}"
)
_SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITION_URL = (
    "/{scope}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions/{scheduleDefinitionId}"
)

_SCHEDULE_DEFINITION_ID = Path("schedule_definition_id", "scheduleDefinitionId")
_ID = Path("id", "id")
_FILTER = Query("filter", "$filter", skip_encoding=True)
_DECISION_ID = Path("decision_id", "decisionId")
_SCOPE = Path("scope", "scope")

ACCESS_REVIEW_INSTANCE_STOP = Operation(
    SERVICE,
    "AccessReviewInstance_Stop",
    "POST",
    (
        "/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions"
        "/{scheduleDefinitionId}/instances/{id}/stop"
    ),
    (SUBSCRIPTION_ID, _SCHEDULE_DEFINITION_ID, _ID),
    ok=(204,),
    api_version="2021-12-01-preview",
)

ACCESS_REVIEW_INSTANCE_RESET_DECISIONS = Operation(
    SERVICE,
    "AccessReviewInstance_ResetDecisions",
    "POST",
    (
        "/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions"
        "/{scheduleDefinitionId}/instances/{id}/resetDecisions"
    ),
    (SUBSCRIPTION_ID, _SCHEDULE_DEFINITION_ID, _ID),
    ok=(204,),
    api_version="2021-12-01-preview",
)

ACCESS_REVIEW_INSTANCE_APPLY_DECISIONS = Operation(
    SERVICE,
    "AccessReviewInstance_ApplyDecisions",
    "POST",
    (
        "/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions"
        "/{scheduleDefinitionId}/instances/{id}/applyDecisions"
    ),
    (SUBSCRIPTION_ID, _SCHEDULE_DEFINITION_ID, _ID),
    ok=(204,),
    api_version="2021-12-01-preview",
)

ACCESS_REVIEW_INSTANCE_SEND_REMINDERS = Operation(
    SERVICE,
    "AccessReviewInstance_SendReminders",
    "POST",
    (
        "/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions"
        "/{scheduleDefinitionId}/instances/{id}/sendReminders"
    ),
    (SUBSCRIPTION_ID, _SCHEDULE_DEFINITION_ID, _ID),
    ok=(204,),
    api_version="2021-12-01-preview",
)

ACCESS_REVIEW_INSTANCE_ACCEPT_RECOMMENDATIONS = Operation(
    SERVICE,
    "AccessReviewInstance_AcceptRecommendations",
    "POST",
    (
        "/providers/Microsoft.Authorization/accessReviewScheduleDefinitions/{scheduleDefinitionId}/instances/{id}"
        "/acceptRecommendations"
    ),
    (_SCHEDULE_DEFINITION_ID, _ID),
    ok=(204,),
    api_version="2021-12-01-preview",
)

ACCESS_REVIEW_INSTANCE_CONTACTED_REVIEWERS_LIST = Operation(
    SERVICE,
    "AccessReviewInstanceContactedReviewers_List",
    "GET",
    (
        "/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions"
        "/{scheduleDefinitionId}/instances/{id}/contactedReviewers"
    ),
    (SUBSCRIPTION_ID, _SCHEDULE_DEFINITION_ID, _ID),
    api_version="2021-12-01-preview",
    paging=Paging("AccessReviewContactedReviewer"),
)

ACCESS_REVIEW_INSTANCE_DECISIONS_LIST = Operation(
    SERVICE,
    "AccessReviewInstanceDecisions_List",
    "GET",
    (
        "/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions"
        "/{scheduleDefinitionId}/instances/{id}/decisions"
    ),
    (SUBSCRIPTION_ID, _SCHEDULE_DEFINITION_ID, _ID, _FILTER),
    api_version="2021-12-01-preview",
    paging=Paging("AccessReviewDecision"),
)

ACCESS_REVIEW_INSTANCE_MY_DECISIONS_LIST = Operation(
    SERVICE,
    "AccessReviewInstanceMyDecisions_List",
    "GET",
    (
        "/providers/Microsoft.Authorization/accessReviewScheduleDefinitions/{scheduleDefinitionId}/instances/{id}"
        "/decisions"
    ),
    (_SCHEDULE_DEFINITION_ID, _ID, _FILTER),
    api_version="2021-12-01-preview",
    paging=Paging("AccessReviewDecision"),
)

ACCESS_REVIEW_INSTANCE_MY_DECISIONS_GET_BY_ID = Operation(
    SERVICE,
    "AccessReviewInstanceMyDecisions_GetById",
    "GET",
    _DECISION_URL,
    (_SCHEDULE_DEFINITION_ID, _ID, _DECISION_ID),
    returns="AccessReviewDecision",
    api_version="2021-12-01-preview",
)

ACCESS_REVIEW_INSTANCE_MY_DECISIONS_PATCH = Operation(
    SERVICE,
    "AccessReviewInstanceMyDecisions_Patch",
    "PATCH",
    _DECISION_URL,
    (_SCHEDULE_DEFINITION_ID, _ID, _DECISION_ID, Body("properties", "AccessReviewDecisionProperties")),
    returns="AccessReviewDecision",
    api_version="2021-12-01-preview",
)

ACCESS_REVIEW_INSTANCES_LIST = Operation(
    SERVICE,
    "AccessReviewInstances_List",
    "GET",
    (
        "/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions"
        "/{scheduleDefinitionId}/instances"
    ),
    (SUBSCRIPTION_ID, _SCHEDULE_DEFINITION_ID, _FILTER),
    api_version="2021-12-01-preview",
    paging=Paging("AccessReviewInstance"),
)

ACCESS_REVIEW_INSTANCES_GET_BY_ID = Operation(
    SERVICE,
    "AccessReviewInstances_GetById",
    "GET",
    _SUBSCRIPTION_ACCESS_REVIEW_SCHEDULE_DEFINITION_INSTANCE_URL,
    (SUBSCRIPTION_ID, _SCHEDULE_DEFINITION_ID, _ID),
    returns="AccessReviewInstance",
    api_version="2021-12-01-preview",
)

ACCESS_REVIEW_INSTANCES_CREATE = Operation(
    SERVICE,
    "AccessReviewInstances_Create",
    "PUT",
    _SUBSCRIPTION_ACCESS_REVIEW_SCHEDULE_DEFINITION_INSTANCE_URL,
    (SUBSCRIPTION_ID, _SCHEDULE_DEFINITION_ID, _ID, Body("properties", "AccessReviewInstanceProperties")),
    returns="AccessReviewInstance",
    api_version="2021-12-01-preview",
)

ACCESS_REVIEW_INSTANCES_ASSIGNED_FOR_MY_APPROVAL_LIST = Operation(
    SERVICE,
    "AccessReviewInstancesAssignedForMyApproval_List",
    "GET",
    "/providers/Microsoft.Authorization/accessReviewScheduleDefinitions/{scheduleDefinitionId}/instances",
    (_SCHEDULE_DEFINITION_ID, _FILTER),
    api_version="2021-12-01-preview",
    paging=Paging("AccessReviewInstance"),
)

ACCESS_REVIEW_INSTANCES_ASSIGNED_FOR_MY_APPROVAL_GET_BY_ID = Operation(
    SERVICE,
    "AccessReviewInstancesAssignedForMyApproval_GetById",
    "GET",
    "/providers/Microsoft.Authorization/accessReviewScheduleDefinitions/{scheduleDefinitionId}/instances/{id}",
    (_SCHEDULE_DEFINITION_ID, _ID),
    returns="AccessReviewInstance",
    api_version="2021-12-01-preview",
)

ACCESS_REVIEW_SCHEDULE_DEFINITIONS_LIST = Operation(
    SERVICE,
    "AccessReviewScheduleDefinitions_List",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions",
    (SUBSCRIPTION_ID, _FILTER),
    api_version="2021-12-01-preview",
    paging=Paging("AccessReviewScheduleDefinition"),
)

ACCESS_REVIEW_SCHEDULE_DEFINITIONS_GET_BY_ID = Operation(
    SERVICE,
    "AccessReviewScheduleDefinitions_GetById",
    "GET",
    _SUBSCRIPTION_ACCESS_REVIEW_SCHEDULE_DEFINITION_URL,
    (SUBSCRIPTION_ID, _SCHEDULE_DEFINITION_ID),
    returns="AccessReviewScheduleDefinition",
    api_version="2021-12-01-preview",
)

ACCESS_REVIEW_SCHEDULE_DEFINITIONS_CREATE_OR_UPDATE_BY_ID = Operation(
    SERVICE,
    "AccessReviewScheduleDefinitions_CreateOrUpdateById",
    "PUT",
    _SUBSCRIPTION_ACCESS_REVIEW_SCHEDULE_DEFINITION_URL,
    (SUBSCRIPTION_ID, _SCHEDULE_DEFINITION_ID, Body("properties", "AccessReviewScheduleDefinitionProperties")),
    returns="AccessReviewScheduleDefinition",
    api_version="2021-12-01-preview",
)

ACCESS_REVIEW_SCHEDULE_DEFINITIONS_DELETE_BY_ID = Operation(
    SERVICE,
    "AccessReviewScheduleDefinitions_DeleteById",
    "DELETE",
    _SUBSCRIPTION_ACCESS_REVIEW_SCHEDULE_DEFINITION_URL,
    (SUBSCRIPTION_ID, _SCHEDULE_DEFINITION_ID),
    ok=(200, 204),
    api_version="2021-12-01-preview",
)

ACCESS_REVIEW_SCHEDULE_DEFINITIONS_STOP = Operation(
    SERVICE,
    "AccessReviewScheduleDefinitions_Stop",
    "POST",
    (
        "/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions"
        "/{scheduleDefinitionId}/stop"
    ),
    (SUBSCRIPTION_ID, _SCHEDULE_DEFINITION_ID),
    ok=(204,),
    api_version="2021-12-01-preview",
)

ACCESS_REVIEW_SCHEDULE_DEFINITIONS_ASSIGNED_FOR_MY_APPROVAL_LIST = Operation(
    SERVICE,
    "AccessReviewScheduleDefinitionsAssignedForMyApproval_List",
    "GET",
    "/providers/Microsoft.Authorization/accessReviewScheduleDefinitions",
    (_FILTER,),
    api_version="2021-12-01-preview",
    paging=Paging("AccessReviewScheduleDefinition"),
)

SCOPE_ACCESS_REVIEW_INSTANCE_STOP = Operation(
    SERVICE,
    "ScopeAccessReviewInstance_Stop",
    "POST",
    (
        "/{scope}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions/{scheduleDefinitionId}/instances"
        "/{id}/stop"
    ),
    (_SCOPE, _SCHEDULE_DEFINITION_ID, _ID),
    ok=(204,),
    api_version="2021-12-01-preview",
)

SCOPE_ACCESS_REVIEW_INSTANCE_RECORD_ALL_DECISIONS = Operation(
    SERVICE,
    "ScopeAccessReviewInstance_RecordAllDecisions",
    "POST",
    (
        "/{scope}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions/{scheduleDefinitionId}/instances"
        "/{id}/recordAllDecisions"
    ),
    (_SCOPE, _SCHEDULE_DEFINITION_ID, _ID, Body("properties", "RecordAllDecisionsProperties")),
    ok=(204,),
    api_version="2021-12-01-preview",
)

SCOPE_ACCESS_REVIEW_INSTANCE_RESET_DECISIONS = Operation(
    SERVICE,
    "ScopeAccessReviewInstance_ResetDecisions",
    "POST",
    (
        "/{scope}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions/{scheduleDefinitionId}/instances"
        "/{id}/resetDecisions"
    ),
    (_SCOPE, _SCHEDULE_DEFINITION_ID, _ID),
    ok=(204,),
    api_version="2021-12-01-preview",
)

SCOPE_ACCESS_REVIEW_INSTANCE_APPLY_DECISIONS = Operation(
    SERVICE,
    "ScopeAccessReviewInstance_ApplyDecisions",
    "POST",
    (
        "/{scope}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions/{scheduleDefinitionId}/instances"
        "/{id}/applyDecisions"
    ),
    (_SCOPE, _SCHEDULE_DEFINITION_ID, _ID),
    ok=(204,),
    api_version="2021-12-01-preview",
)

SCOPE_ACCESS_REVIEW_INSTANCE_SEND_REMINDERS = Operation(
    SERVICE,
    "ScopeAccessReviewInstance_SendReminders",
    "POST",
    (
        "/{scope}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions/{scheduleDefinitionId}/instances"
        "/{id}/sendReminders"
    ),
    (_SCOPE, _SCHEDULE_DEFINITION_ID, _ID),
    ok=(204,),
    api_version="2021-12-01-preview",
)

SCOPE_ACCESS_REVIEW_INSTANCE_CONTACTED_REVIEWERS_LIST = Operation(
    SERVICE,
    "ScopeAccessReviewInstanceContactedReviewers_List",
    "GET",
    (
        "/{scope}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions/{scheduleDefinitionId}/instances"
        "/{id}/contactedReviewers"
    ),
    (_SCOPE, _SCHEDULE_DEFINITION_ID, _ID),
    api_version="2021-12-01-preview",
    paging=Paging("AccessReviewContactedReviewer"),
)

SCOPE_ACCESS_REVIEW_INSTANCE_DECISIONS_LIST = Operation(
    SERVICE,
    "ScopeAccessReviewInstanceDecisions_List",
    "GET",
    (
        "/{scope}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions/{scheduleDefinitionId}/instances"
        "/{id}/decisions"
    ),
    (_SCOPE, _SCHEDULE_DEFINITION_ID, _ID, _FILTER),
    api_version="2021-12-01-preview",
    paging=Paging("AccessReviewDecision"),
)

SCOPE_ACCESS_REVIEW_INSTANCES_LIST = Operation(
    SERVICE,
    "ScopeAccessReviewInstances_List",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions/{scheduleDefinitionId}/instances",
    (_SCOPE, _SCHEDULE_DEFINITION_ID, _FILTER),
    api_version="2021-12-01-preview",
    paging=Paging("AccessReviewInstance"),
)

SCOPE_ACCESS_REVIEW_INSTANCES_GET_BY_ID = Operation(
    SERVICE,
    "ScopeAccessReviewInstances_GetById",
    "GET",
    _SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITION_INSTANCE_URL,
    (_SCOPE, _SCHEDULE_DEFINITION_ID, _ID),
    returns="AccessReviewInstance",
    api_version="2021-12-01-preview",
)

SCOPE_ACCESS_REVIEW_INSTANCES_CREATE = Operation(
    SERVICE,
    "ScopeAccessReviewInstances_Create",
    "PUT",
    _SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITION_INSTANCE_URL,
    (_SCOPE, _SCHEDULE_DEFINITION_ID, _ID, Body("properties", "AccessReviewInstanceProperties")),
    returns="AccessReviewInstance",
    api_version="2021-12-01-preview",
)

SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITIONS_LIST = Operation(
    SERVICE,
    "ScopeAccessReviewScheduleDefinitions_List",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions",
    (_SCOPE, _FILTER),
    api_version="2021-12-01-preview",
    paging=Paging("AccessReviewScheduleDefinition"),
)

SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITIONS_GET_BY_ID = Operation(
    SERVICE,
    "ScopeAccessReviewScheduleDefinitions_GetById",
    "GET",
    _SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITION_URL,
    (_SCOPE, _SCHEDULE_DEFINITION_ID),
    returns="AccessReviewScheduleDefinition",
    api_version="2021-12-01-preview",
)

SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITIONS_CREATE_OR_UPDATE_BY_ID = Operation(
    SERVICE,
    "ScopeAccessReviewScheduleDefinitions_CreateOrUpdateById",
    "PUT",
    _SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITION_URL,
    (_SCOPE, _SCHEDULE_DEFINITION_ID, Body("properties", "AccessReviewScheduleDefinitionProperties")),
    returns="AccessReviewScheduleDefinition",
    api_version="2021-12-01-preview",
)

SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITIONS_DELETE_BY_ID = Operation(
    SERVICE,
    "ScopeAccessReviewScheduleDefinitions_DeleteById",
    "DELETE",
    _SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITION_URL,
    (_SCOPE, _SCHEDULE_DEFINITION_ID),
    ok=(200, 204),
    api_version="2021-12-01-preview",
)

SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITIONS_STOP = Operation(
    SERVICE,
    "ScopeAccessReviewScheduleDefinitions_Stop",
    "POST",
    "/{scope}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions/{scheduleDefinitionId}/stop",
    (_SCOPE, _SCHEDULE_DEFINITION_ID),
    ok=(204,),
    api_version="2021-12-01-preview",
)

TENANT_LEVEL_ACCESS_REVIEW_INSTANCE_CONTACTED_REVIEWERS_LIST = Operation(
    SERVICE,
    "TenantLevelAccessReviewInstanceContactedReviewers_List",
    "GET",
    (
        "/providers/Microsoft.Authorization/accessReviewScheduleDefinitions/{scheduleDefinitionId}/instances/{id}"
        "/contactedReviewers"
    ),
    (_SCHEDULE_DEFINITION_ID, _ID),
    api_version="2021-12-01-preview",
    paging=Paging("AccessReviewContactedReviewer"),
)
