# Generated from swagger/authorization/ by "make generate": do not edit.

"""REST operations of ``authorization``, for both twins of its client: ``deny_assignments``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_FILTER = Query("filter", "$filter")
_SCOPE = Path("scope", "scope", skip_encoding=True)

DENY_ASSIGNMENTS_LIST_FOR_RESOURCE = Operation(
    SERVICE,
    "DenyAssignments_ListForResource",
    "GET",
    SUBSCRIPTION
    + (
        "/resourcegroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{parentResourcePath}"
        "/{resourceType}/{resourceName}/providers/Microsoft.Authorization/denyAssignments"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        Path("resource_provider_namespace", "resourceProviderNamespace", skip_encoding=True),
        Path("parent_resource_path", "parentResourcePath", skip_encoding=True),
        Path("resource_type", "resourceType", skip_encoding=True),
        Path("resource_name", "resourceName"),
        _FILTER,
    ),
    error="ErrorResponse",
    paging=Paging("DenyAssignment"),
)

DENY_ASSIGNMENTS_LIST_FOR_RESOURCE_GROUP = Operation(
    SERVICE,
    "DenyAssignments_ListForResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Authorization/denyAssignments",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FILTER),
    error="ErrorResponse",
    paging=Paging("DenyAssignment"),
)

DENY_ASSIGNMENTS_LIST = Operation(
    SERVICE,
    "DenyAssignments_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Authorization/denyAssignments",
    (SUBSCRIPTION_ID, _FILTER),
    error="ErrorResponse",
    paging=Paging("DenyAssignment"),
)

DENY_ASSIGNMENTS_GET = Operation(
    SERVICE,
    "DenyAssignments_Get",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/denyAssignments/{denyAssignmentId}",
    (_SCOPE, Path("deny_assignment_id", "denyAssignmentId")),
    returns="DenyAssignment",
    error="ErrorResponse",
)

DENY_ASSIGNMENTS_GET_BY_ID = Operation(
    SERVICE,
    "DenyAssignments_GetById",
    "GET",
    "/{denyAssignmentId}",
    (Path("deny_assignment_id", "denyAssignmentId", skip_encoding=True),),
    returns="DenyAssignment",
    error="ErrorResponse",
)

DENY_ASSIGNMENTS_LIST_FOR_SCOPE = Operation(
    SERVICE,
    "DenyAssignments_ListForScope",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/denyAssignments",
    (_SCOPE, _FILTER),
    error="ErrorResponse",
    paging=Paging("DenyAssignment"),
)
