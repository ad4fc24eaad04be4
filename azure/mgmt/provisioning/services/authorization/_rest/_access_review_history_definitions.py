# Generated from swagger/authorization/ by "make generate": do not edit.

"""REST operations of ``authorization``, for both twins of its client: ``access_review_history_definitions``."""

from ....core.declare.operation import SUBSCRIPTION, SUBSCRIPTION_ID, Body, Operation, Paging, Path, Query
from .. import SERVICE

_SCOPE_ACCESS_REVIEW_HISTORY_DEFINITION_URL = (
    "/{scope}/providers/Microsoft.Authorization/accessReviewHistoryDefinitions/{historyDefinitionId}"
)
_SUBSCRIPTION_ACCESS_REVIEW_HISTORY_DEFINITION_URL = (
    SUBSCRIPTION + "/providers/Microsoft.Authorization/accessReviewHistoryDefinitions/{historyDefinitionId}"
)

_HISTORY_DEFINITION_ID = Path("history_definition_id", "historyDefinitionId")
_FILTER = Query("filter", "$filter", skip_encoding=True)
_INSTANCE_ID = Path("instance_id", "instanceId")
_SCOPE = Path("scope", "scope")

ACCESS_REVIEW_HISTORY_DEFINITIONS_GET_BY_ID = Operation(
    SERVICE,
    "AccessReviewHistoryDefinitions_GetById",
    "GET",
    _SUBSCRIPTION_ACCESS_REVIEW_HISTORY_DEFINITION_URL,
    (SUBSCRIPTION_ID, _HISTORY_DEFINITION_ID),
    returns="AccessReviewHistoryDefinition",
    api_version="2021-12-01-preview",
)

ACCESS_REVIEW_HISTORY_DEFINITIONS_LIST = Operation(
    SERVICE,
    "AccessReviewHistoryDefinitions_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Authorization/accessReviewHistoryDefinitions",
    (SUBSCRIPTION_ID, _FILTER),
    api_version="2021-12-01-preview",
    paging=Paging("AccessReviewHistoryDefinition"),
)

ACCESS_REVIEW_HISTORY_DEFINITION_CREATE = Operation(
    SERVICE,
    "AccessReviewHistoryDefinition_Create",
    "PUT",
    _SUBSCRIPTION_ACCESS_REVIEW_HISTORY_DEFINITION_URL,
    (SUBSCRIPTION_ID, _HISTORY_DEFINITION_ID, Body("properties", "AccessReviewHistoryDefinitionProperties")),
    returns="AccessReviewHistoryDefinition",
    api_version="2021-12-01-preview",
)

ACCESS_REVIEW_HISTORY_DEFINITION_DELETE_BY_ID = Operation(
    SERVICE,
    "AccessReviewHistoryDefinition_DeleteById",
    "DELETE",
    _SUBSCRIPTION_ACCESS_REVIEW_HISTORY_DEFINITION_URL,
    (SUBSCRIPTION_ID, _HISTORY_DEFINITION_ID),
    ok=(200, 204),
    api_version="2021-12-01-preview",
)

ACCESS_REVIEW_HISTORY_DEFINITION_INSTANCE_GENERATE_DOWNLOAD_URI = Operation(
    SERVICE,
    "AccessReviewHistoryDefinitionInstance_GenerateDownloadUri",
    "POST",
    _SUBSCRIPTION_ACCESS_REVIEW_HISTORY_DEFINITION_URL + "/instances/{instanceId}/generateDownloadUri",
    (SUBSCRIPTION_ID, _HISTORY_DEFINITION_ID, _INSTANCE_ID),
    returns="AccessReviewHistoryInstance",
    api_version="2021-12-01-preview",
)

ACCESS_REVIEW_HISTORY_DEFINITION_INSTANCES_LIST = Operation(
    SERVICE,
    "AccessReviewHistoryDefinitionInstances_List",
    "GET",
    _SUBSCRIPTION_ACCESS_REVIEW_HISTORY_DEFINITION_URL + "/instances",
    (SUBSCRIPTION_ID, _HISTORY_DEFINITION_ID),
    api_version="2021-12-01-preview",
    paging=Paging("AccessReviewHistoryInstance"),
)

SCOPE_ACCESS_REVIEW_HISTORY_DEFINITIONS_GET_BY_ID = Operation(
    SERVICE,
    "ScopeAccessReviewHistoryDefinitions_GetById",
    "GET",
    _SCOPE_ACCESS_REVIEW_HISTORY_DEFINITION_URL,
    (_SCOPE, _HISTORY_DEFINITION_ID),
    returns="AccessReviewHistoryDefinition",
    api_version="2021-12-01-preview",
)

SCOPE_ACCESS_REVIEW_HISTORY_DEFINITIONS_LIST = Operation(
    SERVICE,
    "ScopeAccessReviewHistoryDefinitions_List",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/accessReviewHistoryDefinitions",
    (_SCOPE, _FILTER),
    api_version="2021-12-01-preview",
    paging=Paging("AccessReviewHistoryDefinition"),
)

SCOPE_ACCESS_REVIEW_HISTORY_DEFINITION_CREATE = Operation(
    SERVICE,
    "ScopeAccessReviewHistoryDefinition_Create",
    "PUT",
    _SCOPE_ACCESS_REVIEW_HISTORY_DEFINITION_URL,
    (_SCOPE, _HISTORY_DEFINITION_ID, Body("properties", "AccessReviewHistoryDefinitionProperties")),
    returns="AccessReviewHistoryDefinition",
    api_version="2021-12-01-preview",
)

SCOPE_ACCESS_REVIEW_HISTORY_DEFINITION_DELETE_BY_ID = Operation(
    SERVICE,
    "ScopeAccessReviewHistoryDefinition_DeleteById",
    "DELETE",
    _SCOPE_ACCESS_REVIEW_HISTORY_DEFINITION_URL,
    (_SCOPE, _HISTORY_DEFINITION_ID),
    ok=(200, 204),
    api_version="2021-12-01-preview",
)

SCOPE_ACCESS_REVIEW_HISTORY_DEFINITION_INSTANCE_GENERATE_DOWNLOAD_URI = Operation(
    SERVICE,
    "ScopeAccessReviewHistoryDefinitionInstance_GenerateDownloadUri",
    "POST",
    _SCOPE_ACCESS_REVIEW_HISTORY_DEFINITION_URL + "/instances/{instanceId}/generateDownloadUri",
    (_SCOPE, _HISTORY_DEFINITION_ID, _INSTANCE_ID),
    returns="AccessReviewHistoryInstance",
    api_version="2021-12-01-preview",
)

SCOPE_ACCESS_REVIEW_HISTORY_DEFINITION_INSTANCES_LIST = Operation(
    SERVICE,
    "ScopeAccessReviewHistoryDefinitionInstances_List",
    "GET",
    _SCOPE_ACCESS_REVIEW_HISTORY_DEFINITION_URL + "/instances",
    (_SCOPE, _HISTORY_DEFINITION_ID),
    api_version="2021-12-01-preview",
    paging=Paging("AccessReviewHistoryInstance"),
)
