# Generated from swagger/authorization/ by "make generate": do not edit.

"""REST operations of ``authorization``, for both twins of its client: ``role_assignments``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
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

_ROLE_ASSIGNMENT_ID_URL = "/{roleAssignmentId}"
_ROLE_ASSIGNMENT_URL = "/{scope}/providers/Microsoft.Authorization/roleAssignments/{roleAssignmentName}"

_FILTER = Query("filter", "$filter", skip_encoding=True)
_TENANT_ID = Query("tenant_id", "tenantId")
_SCOPE = Path("scope", "scope", skip_encoding=True)
_ROLE_ASSIGNMENT_NAME = Path("role_assignment_name", "roleAssignmentName", skip_encoding=True)
_ROLE_ASSIGNMENT_ID = Path("role_assignment_id", "roleAssignmentId", skip_encoding=True)

ROLE_ASSIGNMENTS_LIST_FOR_SUBSCRIPTION = Operation(
    SERVICE,
    "RoleAssignments_ListForSubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Authorization/roleAssignments",
    (SUBSCRIPTION_ID, _FILTER, _TENANT_ID),
    error="ErrorResponse",
    paging=Paging("RoleAssignment"),
)

ROLE_ASSIGNMENTS_LIST_FOR_RESOURCE_GROUP = Operation(
    SERVICE,
    "RoleAssignments_ListForResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Authorization/roleAssignments",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FILTER, _TENANT_ID),
    error="ErrorResponse",
    paging=Paging("RoleAssignment"),
)

ROLE_ASSIGNMENTS_LIST_FOR_RESOURCE = Operation(
    SERVICE,
    "RoleAssignments_ListForResource",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/{resourceProviderNamespace}/{resourceType}/{resourceName}/providers/Microsoft.Authorization"
        "/roleAssignments"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        Path("resource_provider_namespace", "resourceProviderNamespace", skip_encoding=True),
        Path("resource_type", "resourceType", skip_encoding=True),
        Path("resource_name", "resourceName", skip_encoding=True),
        _FILTER,
        _TENANT_ID,
    ),
    error="ErrorResponse",
    paging=Paging("RoleAssignment"),
)

ROLE_ASSIGNMENTS_GET = Operation(
    SERVICE,
    "RoleAssignments_Get",
    "GET",
    _ROLE_ASSIGNMENT_URL,
    (_SCOPE, _ROLE_ASSIGNMENT_NAME, _TENANT_ID),
    returns="RoleAssignment",
    error="ErrorResponse",
)

ROLE_ASSIGNMENTS_CREATE = Operation(
    SERVICE,
    "RoleAssignments_Create",
    "PUT",
    _ROLE_ASSIGNMENT_URL,
    (_SCOPE, _ROLE_ASSIGNMENT_NAME, Body("parameters", "RoleAssignmentCreateParameters")),
    ok=(200, 201),
    returns="RoleAssignment",
    error="ErrorResponse",
)

ROLE_ASSIGNMENTS_DELETE = Operation(
    SERVICE,
    "RoleAssignments_Delete",
    "DELETE",
    _ROLE_ASSIGNMENT_URL,
    (_SCOPE, _ROLE_ASSIGNMENT_NAME, _TENANT_ID),
    ok=(200, 204),
    returns="RoleAssignment",
    error="ErrorResponse",
)

ROLE_ASSIGNMENTS_LIST_FOR_SCOPE = Operation(
    SERVICE,
    "RoleAssignments_ListForScope",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/roleAssignments",
    (_SCOPE, _FILTER, _TENANT_ID, Query("skip_token", "$skipToken", skip_encoding=True)),
    error="ErrorResponse",
    paging=Paging("RoleAssignment"),
)

ROLE_ASSIGNMENTS_GET_BY_ID = Operation(
    SERVICE,
    "RoleAssignments_GetById",
    "GET",
    _ROLE_ASSIGNMENT_ID_URL,
    (_ROLE_ASSIGNMENT_ID, _TENANT_ID),
    returns="RoleAssignment",
    error="ErrorResponse",
)

ROLE_ASSIGNMENTS_CREATE_BY_ID = Operation(
    SERVICE,
    "RoleAssignments_CreateById",
    "PUT",
    _ROLE_ASSIGNMENT_ID_URL,
    (_ROLE_ASSIGNMENT_ID, Body("parameters", "RoleAssignmentCreateParameters")),
    ok=(200, 201),
    returns="RoleAssignment",
    error="ErrorResponse",
)

ROLE_ASSIGNMENTS_DELETE_BY_ID = Operation(
    SERVICE,
    "RoleAssignments_DeleteById",
    "DELETE",
    _ROLE_ASSIGNMENT_ID_URL,
    (_ROLE_ASSIGNMENT_ID, _TENANT_ID),
    ok=(200, 204),
    returns="RoleAssignment",
    error="ErrorResponse",
)
