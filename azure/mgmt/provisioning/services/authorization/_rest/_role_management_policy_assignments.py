# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".

"""REST operations of ``authorization``, for both twins of its client: ``role_management_policy_assignments``."""

from ....core.operation import Body, Operation, Paging, Path
from .. import SERVICE

_ROLE_MANAGEMENT_POLICY_ASSIGNMENT_URL = (
    "/{scope}/providers/Microsoft.Authorization/roleManagementPolicyAssignments/{roleManagementPolicyAssignmentName}"
)

_SCOPE = Path("scope", "scope", skip_encoding=True)
_ROLE_MANAGEMENT_POLICY_ASSIGNMENT_NAME = Path(
    "role_management_policy_assignment_name", "roleManagementPolicyAssignmentName"
)

ROLE_MANAGEMENT_POLICY_ASSIGNMENTS_GET = Operation(
    SERVICE,
    "RoleManagementPolicyAssignments_Get",
    "GET",
    _ROLE_MANAGEMENT_POLICY_ASSIGNMENT_URL,
    (_SCOPE, _ROLE_MANAGEMENT_POLICY_ASSIGNMENT_NAME),
    returns="RoleManagementPolicyAssignment",
    api_version="2020-10-01",
)

ROLE_MANAGEMENT_POLICY_ASSIGNMENTS_CREATE = Operation(
    SERVICE,
    "RoleManagementPolicyAssignments_Create",
    "PUT",
    _ROLE_MANAGEMENT_POLICY_ASSIGNMENT_URL,
    (_SCOPE, _ROLE_MANAGEMENT_POLICY_ASSIGNMENT_NAME, Body("parameters", "RoleManagementPolicyAssignment")),
    ok=(201,),
    returns="RoleManagementPolicyAssignment",
    api_version="2020-10-01",
)

ROLE_MANAGEMENT_POLICY_ASSIGNMENTS_DELETE = Operation(
    SERVICE,
    "RoleManagementPolicyAssignments_Delete",
    "DELETE",
    _ROLE_MANAGEMENT_POLICY_ASSIGNMENT_URL,
    (_SCOPE, _ROLE_MANAGEMENT_POLICY_ASSIGNMENT_NAME),
    ok=(200, 204),
    api_version="2020-10-01",
)

ROLE_MANAGEMENT_POLICY_ASSIGNMENTS_LIST_FOR_SCOPE = Operation(
    SERVICE,
    "RoleManagementPolicyAssignments_ListForScope",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/roleManagementPolicyAssignments",
    (_SCOPE,),
    api_version="2020-10-01",
    paging=Paging("RoleManagementPolicyAssignment"),
)
