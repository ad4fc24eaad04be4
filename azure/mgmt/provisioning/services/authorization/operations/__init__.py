# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".
# ruff: noqa: F403

"""Operations of the service ``authorization``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._access_review_history_definitions import *
    from ._access_review_schedule_definitions import *
    from ._deny_assignments import *
    from ._others import *
    from ._role_assignment_approval import *
    from ._role_assignment_schedule_requests import *
    from ._role_assignments import *
    from ._role_definitions import *
    from ._role_eligibility_schedule_requests import *
    from ._role_management_policy_assignments import *

_NAMES = {
    "._access_review_history_definitions": """
        AccessReviewHistoryDefinitionInstanceOperations AccessReviewHistoryDefinitionInstancesOperations
        AccessReviewHistoryDefinitionOperations AccessReviewHistoryDefinitionsOperations
        ScopeAccessReviewHistoryDefinitionInstanceOperations ScopeAccessReviewHistoryDefinitionInstancesOperations
        ScopeAccessReviewHistoryDefinitionOperations ScopeAccessReviewHistoryDefinitionsOperations
    """,
    "._access_review_schedule_definitions": """
        AccessReviewInstanceContactedReviewersOperations AccessReviewInstanceDecisionsOperations
        AccessReviewInstanceMyDecisionsOperations AccessReviewInstanceOperations
        AccessReviewInstancesAssignedForMyApprovalOperations AccessReviewInstancesOperations
        AccessReviewScheduleDefinitionsAssignedForMyApprovalOperations AccessReviewScheduleDefinitionsOperations
        ScopeAccessReviewInstanceContactedReviewersOperations ScopeAccessReviewInstanceDecisionsOperations
        ScopeAccessReviewInstanceOperations ScopeAccessReviewInstancesOperations
        ScopeAccessReviewScheduleDefinitionsOperations TenantLevelAccessReviewInstanceContactedReviewersOperations
    """,
    "._deny_assignments": """
        DenyAssignmentsOperations
    """,
    "._others": """
        AccessReviewDefaultSettingsOperations ClassicAdministratorsOperations EligibleChildResourcesOperations
        GlobalAdministratorOperations Operations PermissionsOperations ProviderOperationsMetadataOperations
        RoleAssignmentMetricsOperations RoleAssignmentScheduleInstancesOperations RoleAssignmentSchedulesOperations
        RoleEligibilityScheduleInstancesOperations RoleEligibilitySchedulesOperations RoleManagementPoliciesOperations
        ScopeAccessReviewDefaultSettingsOperations
    """,
    "._role_assignment_approval": """
        RoleAssignmentApprovalOperations RoleAssignmentApprovalStepOperations RoleAssignmentApprovalStepsOperations
        ScopeRoleAssignmentApprovalOperations ScopeRoleAssignmentApprovalStepOperations
        ScopeRoleAssignmentApprovalStepsOperations
    """,
    "._role_assignment_schedule_requests": """
        RoleAssignmentScheduleRequestsOperations
    """,
    "._role_assignments": """
        RoleAssignmentsOperations
    """,
    "._role_definitions": """
        RoleDefinitionsOperations
    """,
    "._role_eligibility_schedule_requests": """
        RoleEligibilityScheduleRequestsOperations
    """,
    "._role_management_policy_assignments": """
        RoleManagementPolicyAssignmentsOperations
    """,
}
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}

if not TYPE_CHECKING:
    __all__ = sorted(_MODULES)

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        found = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})
