# Generated from swagger/authorization/ by "make generate": do not edit.
# ruff: noqa: F403

"""Operations of the service ``authorization``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from ._access_review_history_definitions import *
    from ._access_review_schedule_definitions import *
    from ._deny_assignments import *
    from ._others import *
    from ._role_assignment_approval import *
    from ._role_assignment_schedule_requests import *
    from ._role_assignments import *
    from ._role_eligibility_schedule_requests import *

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
        RoleDefinitionsOperations RoleEligibilityScheduleInstancesOperations RoleEligibilitySchedulesOperations
        RoleManagementPoliciesOperations RoleManagementPolicyAssignmentsOperations
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
    "._role_eligibility_schedule_requests": """
        RoleEligibilityScheduleRequestsOperations
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
