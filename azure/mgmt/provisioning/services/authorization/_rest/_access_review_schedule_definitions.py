# Generated from swagger/authorization/ by "make generate": do not edit.

"""REST operations of ``authorization``, for both twins of its client: ``access_review_schedule_definitions``."""

from ....core.declare.operation import SUBSCRIPTION, SUBSCRIPTION_ID, Body, Operation, Paging, Path, Query
from .. import SERVICE

_SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITION_URL = (
    "/{scope}/providers/Microsoft.Authorization/accessReviewScheduleDefinitions/{scheduleDefinitionId}"
)
_SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITION_INSTANCE_URL = _SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITION_URL + "/instances/{id}"
_SUBSCRIPTION_ACCESS_REVIEW_SCHEDULE_DEFINITION_URL = (
    SUBSCRIPTION + "/providers/Microsoft.Authorization/accessReviewScheduleDefinitions/{scheduleDefinitionId}"
)
_DECISION_URL = (
    "/providers/Microsoft.Authorization/accessReviewScheduleDefinitions/{scheduleDefinitionId}/instances/{id}"
    "/decisions/{decisionId}"
)
_SUBSCRIPTION_ACCESS_REVIEW_SCHEDULE_DEFINITION_INSTANCE_URL = (
    _SUBSCRIPTION_ACCESS_REVIEW_SCHEDULE_DEFINITION_URL + "/instances/{id}"
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
    _SUBSCRIPTION_ACCESS_REVIEW_SCHEDULE_DEFINITION_INSTANCE_URL + "/stop",
    (SUBSCRIPTION_ID, _SCHEDULE_DEFINITION_ID, _ID),
    ok=(204,),
    api_version="2021-12-01-preview",
)

ACCESS_REVIEW_INSTANCE_RESET_DECISIONS = Operation(
    SERVICE,
    "AccessReviewInstance_ResetDecisions",
    "POST",
    _SUBSCRIPTION_ACCESS_REVIEW_SCHEDULE_DEFINITION_INSTANCE_URL + "/resetDecisions",
    (SUBSCRIPTION_ID, _SCHEDULE_DEFINITION_ID, _ID),
    ok=(204,),
    api_version="2021-12-01-preview",
)

ACCESS_REVIEW_INSTANCE_APPLY_DECISIONS = Operation(
    SERVICE,
    "AccessReviewInstance_ApplyDecisions",
    "POST",
    _SUBSCRIPTION_ACCESS_REVIEW_SCHEDULE_DEFINITION_INSTANCE_URL + "/applyDecisions",
    (SUBSCRIPTION_ID, _SCHEDULE_DEFINITION_ID, _ID),
    ok=(204,),
    api_version="2021-12-01-preview",
)

ACCESS_REVIEW_INSTANCE_SEND_REMINDERS = Operation(
    SERVICE,
    "AccessReviewInstance_SendReminders",
    "POST",
    _SUBSCRIPTION_ACCESS_REVIEW_SCHEDULE_DEFINITION_INSTANCE_URL + "/sendReminders",
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
    _SUBSCRIPTION_ACCESS_REVIEW_SCHEDULE_DEFINITION_INSTANCE_URL + "/contactedReviewers",
    (SUBSCRIPTION_ID, _SCHEDULE_DEFINITION_ID, _ID),
    api_version="2021-12-01-preview",
    paging=Paging("AccessReviewContactedReviewer"),
)

ACCESS_REVIEW_INSTANCE_DECISIONS_LIST = Operation(
    SERVICE,
    "AccessReviewInstanceDecisions_List",
    "GET",
    _SUBSCRIPTION_ACCESS_REVIEW_SCHEDULE_DEFINITION_INSTANCE_URL + "/decisions",
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
    _SUBSCRIPTION_ACCESS_REVIEW_SCHEDULE_DEFINITION_URL + "/instances",
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
    SUBSCRIPTION + "/providers/Microsoft.Authorization/accessReviewScheduleDefinitions",
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
    _SUBSCRIPTION_ACCESS_REVIEW_SCHEDULE_DEFINITION_URL + "/stop",
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
    _SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITION_INSTANCE_URL + "/stop",
    (_SCOPE, _SCHEDULE_DEFINITION_ID, _ID),
    ok=(204,),
    api_version="2021-12-01-preview",
)

SCOPE_ACCESS_REVIEW_INSTANCE_RECORD_ALL_DECISIONS = Operation(
    SERVICE,
    "ScopeAccessReviewInstance_RecordAllDecisions",
    "POST",
    _SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITION_INSTANCE_URL + "/recordAllDecisions",
    (_SCOPE, _SCHEDULE_DEFINITION_ID, _ID, Body("properties", "RecordAllDecisionsProperties")),
    ok=(204,),
    api_version="2021-12-01-preview",
)

SCOPE_ACCESS_REVIEW_INSTANCE_RESET_DECISIONS = Operation(
    SERVICE,
    "ScopeAccessReviewInstance_ResetDecisions",
    "POST",
    _SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITION_INSTANCE_URL + "/resetDecisions",
    (_SCOPE, _SCHEDULE_DEFINITION_ID, _ID),
    ok=(204,),
    api_version="2021-12-01-preview",
)

SCOPE_ACCESS_REVIEW_INSTANCE_APPLY_DECISIONS = Operation(
    SERVICE,
    "ScopeAccessReviewInstance_ApplyDecisions",
    "POST",
    _SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITION_INSTANCE_URL + "/applyDecisions",
    (_SCOPE, _SCHEDULE_DEFINITION_ID, _ID),
    ok=(204,),
    api_version="2021-12-01-preview",
)

SCOPE_ACCESS_REVIEW_INSTANCE_SEND_REMINDERS = Operation(
    SERVICE,
    "ScopeAccessReviewInstance_SendReminders",
    "POST",
    _SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITION_INSTANCE_URL + "/sendReminders",
    (_SCOPE, _SCHEDULE_DEFINITION_ID, _ID),
    ok=(204,),
    api_version="2021-12-01-preview",
)

SCOPE_ACCESS_REVIEW_INSTANCE_CONTACTED_REVIEWERS_LIST = Operation(
    SERVICE,
    "ScopeAccessReviewInstanceContactedReviewers_List",
    "GET",
    _SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITION_INSTANCE_URL + "/contactedReviewers",
    (_SCOPE, _SCHEDULE_DEFINITION_ID, _ID),
    api_version="2021-12-01-preview",
    paging=Paging("AccessReviewContactedReviewer"),
)

SCOPE_ACCESS_REVIEW_INSTANCE_DECISIONS_LIST = Operation(
    SERVICE,
    "ScopeAccessReviewInstanceDecisions_List",
    "GET",
    _SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITION_INSTANCE_URL + "/decisions",
    (_SCOPE, _SCHEDULE_DEFINITION_ID, _ID, _FILTER),
    api_version="2021-12-01-preview",
    paging=Paging("AccessReviewDecision"),
)

SCOPE_ACCESS_REVIEW_INSTANCES_LIST = Operation(
    SERVICE,
    "ScopeAccessReviewInstances_List",
    "GET",
    _SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITION_URL + "/instances",
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
    _SCOPE_ACCESS_REVIEW_SCHEDULE_DEFINITION_URL + "/stop",
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
