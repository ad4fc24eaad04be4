# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".

"""Client of the service ``authorization``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.client import ServiceClient
from . import SERVICE

if TYPE_CHECKING:
    from .operations._access_review_history_definitions import (
        AccessReviewHistoryDefinitionInstanceOperations,
        AccessReviewHistoryDefinitionInstancesOperations,
        AccessReviewHistoryDefinitionOperations,
        AccessReviewHistoryDefinitionsOperations,
        ScopeAccessReviewHistoryDefinitionInstanceOperations,
        ScopeAccessReviewHistoryDefinitionInstancesOperations,
        ScopeAccessReviewHistoryDefinitionOperations,
        ScopeAccessReviewHistoryDefinitionsOperations,
    )
    from .operations._access_review_schedule_definitions import (
        AccessReviewInstanceContactedReviewersOperations,
        AccessReviewInstanceDecisionsOperations,
        AccessReviewInstanceMyDecisionsOperations,
        AccessReviewInstanceOperations,
        AccessReviewInstancesAssignedForMyApprovalOperations,
        AccessReviewInstancesOperations,
        AccessReviewScheduleDefinitionsAssignedForMyApprovalOperations,
        AccessReviewScheduleDefinitionsOperations,
        ScopeAccessReviewInstanceContactedReviewersOperations,
        ScopeAccessReviewInstanceDecisionsOperations,
        ScopeAccessReviewInstanceOperations,
        ScopeAccessReviewInstancesOperations,
        ScopeAccessReviewScheduleDefinitionsOperations,
        TenantLevelAccessReviewInstanceContactedReviewersOperations,
    )
    from .operations._deny_assignments import DenyAssignmentsOperations
    from .operations._others import (
        AccessReviewDefaultSettingsOperations,
        ClassicAdministratorsOperations,
        EligibleChildResourcesOperations,
        GlobalAdministratorOperations,
        Operations,
        PermissionsOperations,
        ProviderOperationsMetadataOperations,
        RoleAssignmentMetricsOperations,
        RoleAssignmentScheduleInstancesOperations,
        RoleAssignmentSchedulesOperations,
        RoleEligibilityScheduleInstancesOperations,
        RoleEligibilitySchedulesOperations,
        RoleManagementPoliciesOperations,
        ScopeAccessReviewDefaultSettingsOperations,
    )
    from .operations._role_assignment_approval import (
        RoleAssignmentApprovalOperations,
        RoleAssignmentApprovalStepOperations,
        RoleAssignmentApprovalStepsOperations,
        ScopeRoleAssignmentApprovalOperations,
        ScopeRoleAssignmentApprovalStepOperations,
        ScopeRoleAssignmentApprovalStepsOperations,
    )
    from .operations._role_assignment_schedule_requests import RoleAssignmentScheduleRequestsOperations
    from .operations._role_assignments import RoleAssignmentsOperations
    from .operations._role_definitions import RoleDefinitionsOperations
    from .operations._role_eligibility_schedule_requests import RoleEligibilityScheduleRequestsOperations
    from .operations._role_management_policy_assignments import RoleManagementPolicyAssignmentsOperations


class AuthorizationManagementClient(ServiceClient):
    """Azure role-based access control: roles and their assignments, Privileged Identity Management, access reviews."""

    _service = SERVICE

    @property
    def access_review_default_settings(self) -> AccessReviewDefaultSettingsOperations:
        """The default settings of access reviews of the subscription: set and get them."""
        from .operations._others import AccessReviewDefaultSettingsOperations

        return self._group(AccessReviewDefaultSettingsOperations)

    @property
    def access_review_history_definitions(self) -> AccessReviewHistoryDefinitionsOperations:
        """Access review history reports of the subscription: get and list them."""
        from .operations._access_review_history_definitions import AccessReviewHistoryDefinitionsOperations

        return self._group(AccessReviewHistoryDefinitionsOperations)

    @property
    def access_review_history_definition(self) -> AccessReviewHistoryDefinitionOperations:
        """Access review history reports of the subscription: create and delete them."""
        from .operations._access_review_history_definitions import AccessReviewHistoryDefinitionOperations

        return self._group(AccessReviewHistoryDefinitionOperations)

    @property
    def access_review_history_definition_instance(self) -> AccessReviewHistoryDefinitionInstanceOperations:
        """Files of an access review history report: make a link to download one."""
        from .operations._access_review_history_definitions import AccessReviewHistoryDefinitionInstanceOperations

        return self._group(AccessReviewHistoryDefinitionInstanceOperations)

    @property
    def access_review_history_definition_instances(self) -> AccessReviewHistoryDefinitionInstancesOperations:
        """Instances of an access review history report: list them."""
        from .operations._access_review_history_definitions import AccessReviewHistoryDefinitionInstancesOperations

        return self._group(AccessReviewHistoryDefinitionInstancesOperations)

    @property
    def access_review_instance(self) -> AccessReviewInstanceOperations:
        """Running access review instances of the subscription: stop, reset or apply them, send reminders."""
        from .operations._access_review_schedule_definitions import AccessReviewInstanceOperations

        return self._group(AccessReviewInstanceOperations)

    @property
    def access_review_instance_contacted_reviewers(self) -> AccessReviewInstanceContactedReviewersOperations:
        """Contacted reviewers of an access review instance: list them."""
        from .operations._access_review_schedule_definitions import AccessReviewInstanceContactedReviewersOperations

        return self._group(AccessReviewInstanceContactedReviewersOperations)

    @property
    def access_review_instance_decisions(self) -> AccessReviewInstanceDecisionsOperations:
        """Decisions of an access review instance: list them."""
        from .operations._access_review_schedule_definitions import AccessReviewInstanceDecisionsOperations

        return self._group(AccessReviewInstanceDecisionsOperations)

    @property
    def access_review_instance_my_decisions(self) -> AccessReviewInstanceMyDecisionsOperations:
        """Own decisions of the caller in an access review instance: change, get and list them."""
        from .operations._access_review_schedule_definitions import AccessReviewInstanceMyDecisionsOperations

        return self._group(AccessReviewInstanceMyDecisionsOperations)

    @property
    def access_review_instances(self) -> AccessReviewInstancesOperations:
        """Instances of an access review of the subscription: create, get and list them."""
        from .operations._access_review_schedule_definitions import AccessReviewInstancesOperations

        return self._group(AccessReviewInstancesOperations)

    @property
    def access_review_instances_assigned_for_my_approval(self) -> AccessReviewInstancesAssignedForMyApprovalOperations:
        """Access review instances assigned to the caller: get and list them."""
        from .operations._access_review_schedule_definitions import AccessReviewInstancesAssignedForMyApprovalOperations

        return self._group(AccessReviewInstancesAssignedForMyApprovalOperations)

    @property
    def access_review_schedule_definitions(self) -> AccessReviewScheduleDefinitionsOperations:
        """Access review definitions of the subscription: create, change, stop, delete, get and list them."""
        from .operations._access_review_schedule_definitions import AccessReviewScheduleDefinitionsOperations

        return self._group(AccessReviewScheduleDefinitionsOperations)

    @property
    def access_review_schedule_definitions_assigned_for_my_approval(
        self,
    ) -> AccessReviewScheduleDefinitionsAssignedForMyApprovalOperations:
        """Access review definitions with reviews assigned to the caller: list them."""
        from .operations._access_review_schedule_definitions import (
            AccessReviewScheduleDefinitionsAssignedForMyApprovalOperations,
        )

        return self._group(AccessReviewScheduleDefinitionsAssignedForMyApprovalOperations)

    @property
    def classic_administrators(self) -> ClassicAdministratorsOperations:
        """Classic administrators of the subscription, a thing of the past: list them."""
        from .operations._others import ClassicAdministratorsOperations

        return self._group(ClassicAdministratorsOperations)

    @property
    def deny_assignments(self) -> DenyAssignmentsOperations:
        """Deny assignments, which forbid actions whatever roles say: get and list them."""
        from .operations._deny_assignments import DenyAssignmentsOperations

        return self._group(DenyAssignmentsOperations)

    @property
    def eligible_child_resources(self) -> EligibleChildResourcesOperations:
        """Resources below a scope on which the caller is eligible for a role."""
        from .operations._others import EligibleChildResourcesOperations

        return self._group(EligibleChildResourcesOperations)

    @property
    def global_administrator(self) -> GlobalAdministratorOperations:
        """Elevation of a global administrator to user access administrator at the root scope."""
        from .operations._others import GlobalAdministratorOperations

        return self._group(GlobalAdministratorOperations)

    @property
    def operations(self) -> Operations:
        """The operations of the Microsoft.Authorization provider, as used in role definitions."""
        from .operations._others import Operations

        return self._group(Operations)

    @property
    def permissions(self) -> PermissionsOperations:
        """What the caller may do on a resource group or resource."""
        from .operations._others import PermissionsOperations

        return self._group(PermissionsOperations)

    @property
    def provider_operations_metadata(self) -> ProviderOperationsMetadataOperations:
        """Operations of resource providers, for building custom roles."""
        from .operations._others import ProviderOperationsMetadataOperations

        return self._group(ProviderOperationsMetadataOperations)

    @property
    def role_assignment_approval(self) -> RoleAssignmentApprovalOperations:
        """Role assignment approvals awaiting the caller: get and list them."""
        from .operations._role_assignment_approval import RoleAssignmentApprovalOperations

        return self._group(RoleAssignmentApprovalOperations)

    @property
    def role_assignment_approval_step(self) -> RoleAssignmentApprovalStepOperations:
        """Steps of a role assignment approval: create, change and get them."""
        from .operations._role_assignment_approval import RoleAssignmentApprovalStepOperations

        return self._group(RoleAssignmentApprovalStepOperations)

    @property
    def role_assignment_approval_steps(self) -> RoleAssignmentApprovalStepsOperations:
        """Steps of a role assignment approval: list them."""
        from .operations._role_assignment_approval import RoleAssignmentApprovalStepsOperations

        return self._group(RoleAssignmentApprovalStepsOperations)

    @property
    def role_assignment_metrics(self) -> RoleAssignmentMetricsOperations:
        """Role assignment metrics of the subscription: get them."""
        from .operations._others import RoleAssignmentMetricsOperations

        return self._group(RoleAssignmentMetricsOperations)

    @property
    def role_assignment_schedule_instances(self) -> RoleAssignmentScheduleInstancesOperations:
        """Role assignments of Privileged Identity Management in force now: get and list them."""
        from .operations._others import RoleAssignmentScheduleInstancesOperations

        return self._group(RoleAssignmentScheduleInstancesOperations)

    @property
    def role_assignment_schedule_requests(self) -> RoleAssignmentScheduleRequestsOperations:
        """Requests to assign, activate, extend or remove an active role: make, check, cancel and list them."""
        from .operations._role_assignment_schedule_requests import RoleAssignmentScheduleRequestsOperations

        return self._group(RoleAssignmentScheduleRequestsOperations)

    @property
    def role_assignment_schedules(self) -> RoleAssignmentSchedulesOperations:
        """Active role assignments of Privileged Identity Management, now and in future: get and list them."""
        from .operations._others import RoleAssignmentSchedulesOperations

        return self._group(RoleAssignmentSchedulesOperations)

    @property
    def role_assignments(self) -> RoleAssignmentsOperations:
        """Role assignments: give, look up, list and take away roles on Azure resources."""
        from .operations._role_assignments import RoleAssignmentsOperations

        return self._group(RoleAssignmentsOperations)

    @property
    def role_definitions(self) -> RoleDefinitionsOperations:
        """Role definitions, built-in and custom: create, change, delete, get and list them."""
        from .operations._role_definitions import RoleDefinitionsOperations

        return self._group(RoleDefinitionsOperations)

    @property
    def role_eligibility_schedule_instances(self) -> RoleEligibilityScheduleInstancesOperations:
        """Eligibilities for roles in force now: get and list them."""
        from .operations._others import RoleEligibilityScheduleInstancesOperations

        return self._group(RoleEligibilityScheduleInstancesOperations)

    @property
    def role_eligibility_schedule_requests(self) -> RoleEligibilityScheduleRequestsOperations:
        """Requests to make someone eligible for a role, or no longer: make, check, cancel and list them."""
        from .operations._role_eligibility_schedule_requests import RoleEligibilityScheduleRequestsOperations

        return self._group(RoleEligibilityScheduleRequestsOperations)

    @property
    def role_eligibility_schedules(self) -> RoleEligibilitySchedulesOperations:
        """Eligibilities for roles, now and in future: get and list them."""
        from .operations._others import RoleEligibilitySchedulesOperations

        return self._group(RoleEligibilitySchedulesOperations)

    @property
    def role_management_policies(self) -> RoleManagementPoliciesOperations:
        """Rules of activation, approval and expiry for a role at a scope: get, change, delete and list them."""
        from .operations._others import RoleManagementPoliciesOperations

        return self._group(RoleManagementPoliciesOperations)

    @property
    def role_management_policy_assignments(self) -> RoleManagementPolicyAssignmentsOperations:
        """Links of role management policies to roles: create, delete, get and list them."""
        from .operations._role_management_policy_assignments import RoleManagementPolicyAssignmentsOperations

        return self._group(RoleManagementPolicyAssignmentsOperations)

    @property
    def scope_access_review_default_settings(self) -> ScopeAccessReviewDefaultSettingsOperations:
        """The default settings of access reviews at a scope: set and get them."""
        from .operations._others import ScopeAccessReviewDefaultSettingsOperations

        return self._group(ScopeAccessReviewDefaultSettingsOperations)

    @property
    def scope_access_review_history_definitions(self) -> ScopeAccessReviewHistoryDefinitionsOperations:
        """Access review history reports at a scope: get and list them."""
        from .operations._access_review_history_definitions import ScopeAccessReviewHistoryDefinitionsOperations

        return self._group(ScopeAccessReviewHistoryDefinitionsOperations)

    @property
    def scope_access_review_history_definition(self) -> ScopeAccessReviewHistoryDefinitionOperations:
        """Access review history reports at a scope: create and delete them."""
        from .operations._access_review_history_definitions import ScopeAccessReviewHistoryDefinitionOperations

        return self._group(ScopeAccessReviewHistoryDefinitionOperations)

    @property
    def scope_access_review_history_definition_instance(self) -> ScopeAccessReviewHistoryDefinitionInstanceOperations:
        """Files of an access review history report at a scope: make a link to download one."""
        from .operations._access_review_history_definitions import ScopeAccessReviewHistoryDefinitionInstanceOperations

        return self._group(ScopeAccessReviewHistoryDefinitionInstanceOperations)

    @property
    def scope_access_review_history_definition_instances(self) -> ScopeAccessReviewHistoryDefinitionInstancesOperations:
        """Instances of an access review history report at a scope: list them."""
        from .operations._access_review_history_definitions import ScopeAccessReviewHistoryDefinitionInstancesOperations

        return self._group(ScopeAccessReviewHistoryDefinitionInstancesOperations)

    @property
    def scope_access_review_instance(self) -> ScopeAccessReviewInstanceOperations:
        """Running access review instances at a scope: stop, reset or apply them, decide, send reminders."""
        from .operations._access_review_schedule_definitions import ScopeAccessReviewInstanceOperations

        return self._group(ScopeAccessReviewInstanceOperations)

    @property
    def scope_access_review_instance_contacted_reviewers(self) -> ScopeAccessReviewInstanceContactedReviewersOperations:
        """Contacted reviewers of an access review instance at a scope: list them."""
        from .operations._access_review_schedule_definitions import (
            ScopeAccessReviewInstanceContactedReviewersOperations,
        )

        return self._group(ScopeAccessReviewInstanceContactedReviewersOperations)

    @property
    def scope_access_review_instance_decisions(self) -> ScopeAccessReviewInstanceDecisionsOperations:
        """Decisions of an access review instance at a scope: list them."""
        from .operations._access_review_schedule_definitions import ScopeAccessReviewInstanceDecisionsOperations

        return self._group(ScopeAccessReviewInstanceDecisionsOperations)

    @property
    def scope_access_review_instances(self) -> ScopeAccessReviewInstancesOperations:
        """Instances of an access review at a scope: create, get and list them."""
        from .operations._access_review_schedule_definitions import ScopeAccessReviewInstancesOperations

        return self._group(ScopeAccessReviewInstancesOperations)

    @property
    def scope_access_review_schedule_definitions(self) -> ScopeAccessReviewScheduleDefinitionsOperations:
        """Access review definitions at a scope: create, change, stop, delete, get and list them."""
        from .operations._access_review_schedule_definitions import ScopeAccessReviewScheduleDefinitionsOperations

        return self._group(ScopeAccessReviewScheduleDefinitionsOperations)

    @property
    def scope_role_assignment_approval(self) -> ScopeRoleAssignmentApprovalOperations:
        """Role assignment approvals at a scope: get and list them."""
        from .operations._role_assignment_approval import ScopeRoleAssignmentApprovalOperations

        return self._group(ScopeRoleAssignmentApprovalOperations)

    @property
    def scope_role_assignment_approval_step(self) -> ScopeRoleAssignmentApprovalStepOperations:
        """Steps of a role assignment approval at a scope: create, change and get them."""
        from .operations._role_assignment_approval import ScopeRoleAssignmentApprovalStepOperations

        return self._group(ScopeRoleAssignmentApprovalStepOperations)

    @property
    def scope_role_assignment_approval_steps(self) -> ScopeRoleAssignmentApprovalStepsOperations:
        """Steps of a role assignment approval at a scope: list them."""
        from .operations._role_assignment_approval import ScopeRoleAssignmentApprovalStepsOperations

        return self._group(ScopeRoleAssignmentApprovalStepsOperations)

    @property
    def tenant_level_access_review_instance_contacted_reviewers(
        self,
    ) -> TenantLevelAccessReviewInstanceContactedReviewersOperations:
        """Contacted reviewers of an access review instance in the tenant: list them."""
        from .operations._access_review_schedule_definitions import (
            TenantLevelAccessReviewInstanceContactedReviewersOperations,
        )

        return self._group(TenantLevelAccessReviewInstanceContactedReviewersOperations)
