# Generated from swagger/authorization/ by "make generate": do not edit.

"""REST operations of ``authorization``, for both twins of its client: ``role_assignment_approval``."""

from ....core.declare.operation import Body, Operation, Paging, Path, Query
from .. import SERVICE

_ROLE_ASSIGNMENT_APPROVAL_STAGE_URL = (
    "/providers/Microsoft.Authorization/roleAssignmentApprovals/{approvalId}/stages/{stageId}"
)
_SCOPE_ROLE_ASSIGNMENT_APPROVAL_STAGE_URL = (
    "/{scope}/providers/Microsoft.Authorization/roleAssignmentApprovals/{approvalId}/stages/{stageId}"
)

_FILTER = Query("filter", "$filter", skip_encoding=True)
_APPROVAL_ID = Path("approval_id", "approvalId")
_STAGE_ID = Path("stage_id", "stageId")
_SCOPE = Path("scope", "scope", skip_encoding=True)

ROLE_ASSIGNMENT_APPROVAL_LIST = Operation(
    SERVICE,
    "RoleAssignmentApproval_List",
    "GET",
    "/providers/Microsoft.Authorization/roleAssignmentApprovals",
    (_FILTER,),
    api_version="2021-01-01-preview",
    paging=Paging("RoleAssignmentApproval"),
)

ROLE_ASSIGNMENT_APPROVAL_GET_BY_ID = Operation(
    SERVICE,
    "RoleAssignmentApproval_GetById",
    "GET",
    "/providers/Microsoft.Authorization/roleAssignmentApprovals/{approvalId}",
    (_APPROVAL_ID,),
    returns="RoleAssignmentApproval",
    api_version="2021-01-01-preview",
)

ROLE_ASSIGNMENT_APPROVAL_STEP_GET_BY_ID = Operation(
    SERVICE,
    "RoleAssignmentApprovalStep_GetById",
    "GET",
    _ROLE_ASSIGNMENT_APPROVAL_STAGE_URL,
    (_APPROVAL_ID, _STAGE_ID),
    returns="RoleAssignmentApprovalStep",
    api_version="2021-01-01-preview",
)

ROLE_ASSIGNMENT_APPROVAL_STEP_PUT = Operation(
    SERVICE,
    "RoleAssignmentApprovalStep_Put",
    "PUT",
    _ROLE_ASSIGNMENT_APPROVAL_STAGE_URL,
    (_APPROVAL_ID, _STAGE_ID, Body("properties", "RoleAssignmentApprovalStepProperties")),
    returns="RoleAssignmentApprovalStep",
    api_version="2021-01-01-preview",
)

ROLE_ASSIGNMENT_APPROVAL_STEP_PATCH = Operation(
    SERVICE,
    "RoleAssignmentApprovalStep_Patch",
    "PATCH",
    _ROLE_ASSIGNMENT_APPROVAL_STAGE_URL,
    (_APPROVAL_ID, _STAGE_ID, Body("properties", "RoleAssignmentApprovalStepProperties")),
    returns="RoleAssignmentApprovalStep",
    api_version="2021-01-01-preview",
)

ROLE_ASSIGNMENT_APPROVAL_STEPS_LIST = Operation(
    SERVICE,
    "RoleAssignmentApprovalSteps_List",
    "GET",
    "/providers/Microsoft.Authorization/roleAssignmentApprovals/{approvalId}/stages",
    (_APPROVAL_ID,),
    returns="RoleAssignmentApprovalStepListResult",
    api_version="2021-01-01-preview",
)

SCOPE_ROLE_ASSIGNMENT_APPROVAL_LIST = Operation(
    SERVICE,
    "ScopeRoleAssignmentApproval_List",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/roleAssignmentApprovals",
    (_SCOPE, _FILTER),
    api_version="2021-01-01-preview",
    paging=Paging("RoleAssignmentApproval"),
)

SCOPE_ROLE_ASSIGNMENT_APPROVAL_GET_BY_ID = Operation(
    SERVICE,
    "ScopeRoleAssignmentApproval_GetById",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/roleAssignmentApprovals/{approvalId}",
    (_APPROVAL_ID, _SCOPE),
    returns="RoleAssignmentApproval",
    api_version="2021-01-01-preview",
)

SCOPE_ROLE_ASSIGNMENT_APPROVAL_STEP_GET_BY_ID = Operation(
    SERVICE,
    "ScopeRoleAssignmentApprovalStep_GetById",
    "GET",
    _SCOPE_ROLE_ASSIGNMENT_APPROVAL_STAGE_URL,
    (_APPROVAL_ID, _STAGE_ID, _SCOPE),
    returns="RoleAssignmentApprovalStep",
    api_version="2021-01-01-preview",
)

SCOPE_ROLE_ASSIGNMENT_APPROVAL_STEP_PUT = Operation(
    SERVICE,
    "ScopeRoleAssignmentApprovalStep_Put",
    "PUT",
    _SCOPE_ROLE_ASSIGNMENT_APPROVAL_STAGE_URL,
    (_APPROVAL_ID, _STAGE_ID, _SCOPE, Body("properties", "RoleAssignmentApprovalStepProperties")),
    returns="RoleAssignmentApprovalStep",
    api_version="2021-01-01-preview",
)

SCOPE_ROLE_ASSIGNMENT_APPROVAL_STEP_PATCH = Operation(
    SERVICE,
    "ScopeRoleAssignmentApprovalStep_Patch",
    "PATCH",
    _SCOPE_ROLE_ASSIGNMENT_APPROVAL_STAGE_URL,
    (_APPROVAL_ID, _STAGE_ID, _SCOPE, Body("properties", "RoleAssignmentApprovalStepProperties")),
    returns="RoleAssignmentApprovalStep",
    api_version="2021-01-01-preview",
)

SCOPE_ROLE_ASSIGNMENT_APPROVAL_STEPS_LIST = Operation(
    SERVICE,
    "ScopeRoleAssignmentApprovalSteps_List",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/roleAssignmentApprovals/{approvalId}/stages",
    (_APPROVAL_ID, _SCOPE),
    returns="RoleAssignmentApprovalStepListResult",
    api_version="2021-01-01-preview",
)
