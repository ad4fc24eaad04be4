# Generated from swagger/authorization/ by "make generate": do not edit.

"""Client of the service ``authorization``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import ServiceClient
from . import SERVICE

if TYPE_CHECKING:
    from . import operations as _operations
else:
    typed_methods(globals())


class AuthorizationManagementClient(ServiceClient):
    """Azure role-based access control: roles and their assignments, Privileged Identity Management, access reviews."""

    _service = SERVICE

    @property
    def access_review_default_settings(self) -> _operations.AccessReviewDefaultSettingsOperations:
        """The default settings of access reviews of the subscription: set and get them."""
        return self._operations("AccessReviewDefaultSettingsOperations")

    @property
    def access_review_history_definitions(self) -> _operations.AccessReviewHistoryDefinitionsOperations:
        """Access review history reports of the subscription: get and list them."""
        return self._operations("AccessReviewHistoryDefinitionsOperations")

    @property
    def access_review_history_definition(self) -> _operations.AccessReviewHistoryDefinitionOperations:
        """Access review history reports of the subscription: create and delete them."""
        return self._operations("AccessReviewHistoryDefinitionOperations")

    @property
    def access_review_history_definition_instance(self) -> _operations.AccessReviewHistoryDefinitionInstanceOperations:
        """Files of an access review history report: make a link to download one."""
        return self._operations("AccessReviewHistoryDefinitionInstanceOperations")

    @property
    def access_review_history_definition_instances(
        self,
    ) -> _operations.AccessReviewHistoryDefinitionInstancesOperations:
        """Instances of an access review history report: list them."""
        return self._operations("AccessReviewHistoryDefinitionInstancesOperations")

    @property
    def access_review_instance(self) -> _operations.AccessReviewInstanceOperations:
        """Running access review instances of the subscription: stop, reset or apply them, send reminders."""
        return self._operations("AccessReviewInstanceOperations")

    @property
    def access_review_instance_contacted_reviewers(
        self,
    ) -> _operations.AccessReviewInstanceContactedReviewersOperations:
        """Contacted reviewers of an access review instance: list them."""
        return self._operations("AccessReviewInstanceContactedReviewersOperations")

    @property
    def access_review_instance_decisions(self) -> _operations.AccessReviewInstanceDecisionsOperations:
        """Decisions of an access review instance: list them."""
        return self._operations("AccessReviewInstanceDecisionsOperations")

    @property
    def access_review_instance_my_decisions(self) -> _operations.AccessReviewInstanceMyDecisionsOperations:
        """Own decisions of the caller in an access review instance: change, get and list them."""
        return self._operations("AccessReviewInstanceMyDecisionsOperations")

    @property
    def access_review_instances(self) -> _operations.AccessReviewInstancesOperations:
        """Instances of an access review of the subscription: create, get and list them."""
        return self._operations("AccessReviewInstancesOperations")

    @property
    def access_review_instances_assigned_for_my_approval(
        self,
    ) -> _operations.AccessReviewInstancesAssignedForMyApprovalOperations:
        """Access review instances assigned to the caller: get and list them."""
        return self._operations("AccessReviewInstancesAssignedForMyApprovalOperations")

    @property
    def access_review_schedule_definitions(self) -> _operations.AccessReviewScheduleDefinitionsOperations:
        """Access review definitions of the subscription: create, change, stop, delete, get and list them."""
        return self._operations("AccessReviewScheduleDefinitionsOperations")

    @property
    def access_review_schedule_definitions_assigned_for_my_approval(
        self,
    ) -> _operations.AccessReviewScheduleDefinitionsAssignedForMyApprovalOperations:
        """Access review definitions with reviews assigned to the caller: list them."""
        return self._operations("AccessReviewScheduleDefinitionsAssignedForMyApprovalOperations")

    @property
    def classic_administrators(self) -> _operations.ClassicAdministratorsOperations:
        """Classic administrators of the subscription, a thing of the past: list them."""
        return self._operations("ClassicAdministratorsOperations")

    @property
    def deny_assignments(self) -> _operations.DenyAssignmentsOperations:
        """Deny assignments, which forbid actions whatever roles say: get and list them."""
        return self._operations("DenyAssignmentsOperations")

    @property
    def eligible_child_resources(self) -> _operations.EligibleChildResourcesOperations:
        """Resources below a scope on which the caller is eligible for a role."""
        return self._operations("EligibleChildResourcesOperations")

    @property
    def global_administrator(self) -> _operations.GlobalAdministratorOperations:
        """Elevation of a global administrator to user access administrator at the root scope."""
        return self._operations("GlobalAdministratorOperations")

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.Authorization provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def permissions(self) -> _operations.PermissionsOperations:
        """What the caller may do on a resource group or resource."""
        return self._operations("PermissionsOperations")

    @property
    def provider_operations_metadata(self) -> _operations.ProviderOperationsMetadataOperations:
        """Operations of resource providers, for building custom roles."""
        return self._operations("ProviderOperationsMetadataOperations")

    @property
    def role_assignment_approval(self) -> _operations.RoleAssignmentApprovalOperations:
        """Role assignment approvals awaiting the caller: get and list them."""
        return self._operations("RoleAssignmentApprovalOperations")

    @property
    def role_assignment_approval_step(self) -> _operations.RoleAssignmentApprovalStepOperations:
        """Steps of a role assignment approval: create, change and get them."""
        return self._operations("RoleAssignmentApprovalStepOperations")

    @property
    def role_assignment_approval_steps(self) -> _operations.RoleAssignmentApprovalStepsOperations:
        """Steps of a role assignment approval: list them."""
        return self._operations("RoleAssignmentApprovalStepsOperations")

    @property
    def role_assignment_metrics(self) -> _operations.RoleAssignmentMetricsOperations:
        """Role assignment metrics of the subscription: get them."""
        return self._operations("RoleAssignmentMetricsOperations")

    @property
    def role_assignment_schedule_instances(self) -> _operations.RoleAssignmentScheduleInstancesOperations:
        """Role assignments of Privileged Identity Management in force now: get and list them."""
        return self._operations("RoleAssignmentScheduleInstancesOperations")

    @property
    def role_assignment_schedule_requests(self) -> _operations.RoleAssignmentScheduleRequestsOperations:
        """Requests to assign, activate, extend or remove an active role: make, check, cancel and list them."""
        return self._operations("RoleAssignmentScheduleRequestsOperations")

    @property
    def role_assignment_schedules(self) -> _operations.RoleAssignmentSchedulesOperations:
        """Active role assignments of Privileged Identity Management, now and in future: get and list them."""
        return self._operations("RoleAssignmentSchedulesOperations")

    @property
    def role_assignments(self) -> _operations.RoleAssignmentsOperations:
        """Role assignments: give, look up, list and take away roles on Azure resources."""
        return self._operations("RoleAssignmentsOperations")

    @property
    def role_definitions(self) -> _operations.RoleDefinitionsOperations:
        """Role definitions, built-in and custom: create, change, delete, get and list them."""
        return self._operations("RoleDefinitionsOperations")

    @property
    def role_eligibility_schedule_instances(self) -> _operations.RoleEligibilityScheduleInstancesOperations:
        """Eligibilities for roles in force now: get and list them."""
        return self._operations("RoleEligibilityScheduleInstancesOperations")

    @property
    def role_eligibility_schedule_requests(self) -> _operations.RoleEligibilityScheduleRequestsOperations:
        """Requests to make someone eligible for a role, or no longer: make, check, cancel and list them."""
        return self._operations("RoleEligibilityScheduleRequestsOperations")

    @property
    def role_eligibility_schedules(self) -> _operations.RoleEligibilitySchedulesOperations:
        """Eligibilities for roles, now and in future: get and list them."""
        return self._operations("RoleEligibilitySchedulesOperations")

    @property
    def role_management_policies(self) -> _operations.RoleManagementPoliciesOperations:
        """Rules of activation, approval and expiry for a role at a scope: get, change, delete and list them."""
        return self._operations("RoleManagementPoliciesOperations")

    @property
    def role_management_policy_assignments(self) -> _operations.RoleManagementPolicyAssignmentsOperations:
        """Links of role management policies to roles: create, delete, get and list them."""
        return self._operations("RoleManagementPolicyAssignmentsOperations")

    @property
    def scope_access_review_default_settings(self) -> _operations.ScopeAccessReviewDefaultSettingsOperations:
        """The default settings of access reviews at a scope: set and get them."""
        return self._operations("ScopeAccessReviewDefaultSettingsOperations")

    @property
    def scope_access_review_history_definitions(self) -> _operations.ScopeAccessReviewHistoryDefinitionsOperations:
        """Access review history reports at a scope: get and list them."""
        return self._operations("ScopeAccessReviewHistoryDefinitionsOperations")

    @property
    def scope_access_review_history_definition(self) -> _operations.ScopeAccessReviewHistoryDefinitionOperations:
        """Access review history reports at a scope: create and delete them."""
        return self._operations("ScopeAccessReviewHistoryDefinitionOperations")

    @property
    def scope_access_review_history_definition_instance(
        self,
    ) -> _operations.ScopeAccessReviewHistoryDefinitionInstanceOperations:
        """Files of an access review history report at a scope: make a link to download one."""
        return self._operations("ScopeAccessReviewHistoryDefinitionInstanceOperations")

    @property
    def scope_access_review_history_definition_instances(
        self,
    ) -> _operations.ScopeAccessReviewHistoryDefinitionInstancesOperations:
        """Instances of an access review history report at a scope: list them."""
        return self._operations("ScopeAccessReviewHistoryDefinitionInstancesOperations")

    @property
    def scope_access_review_instance(self) -> _operations.ScopeAccessReviewInstanceOperations:
        """Running access review instances at a scope: stop, reset or apply them, decide, send reminders."""
        return self._operations("ScopeAccessReviewInstanceOperations")

    @property
    def scope_access_review_instance_contacted_reviewers(
        self,
    ) -> _operations.ScopeAccessReviewInstanceContactedReviewersOperations:
        """Contacted reviewers of an access review instance at a scope: list them."""
        return self._operations("ScopeAccessReviewInstanceContactedReviewersOperations")

    @property
    def scope_access_review_instance_decisions(self) -> _operations.ScopeAccessReviewInstanceDecisionsOperations:
        """Decisions of an access review instance at a scope: list them."""
        return self._operations("ScopeAccessReviewInstanceDecisionsOperations")

    @property
    def scope_access_review_instances(self) -> _operations.ScopeAccessReviewInstancesOperations:
        """Instances of an access review at a scope: create, get and list them."""
        return self._operations("ScopeAccessReviewInstancesOperations")

    @property
    def scope_access_review_schedule_definitions(self) -> _operations.ScopeAccessReviewScheduleDefinitionsOperations:
        """Access review definitions at a scope: create, change, stop, delete, get and list them."""
        return self._operations("ScopeAccessReviewScheduleDefinitionsOperations")

    @property
    def scope_role_assignment_approval(self) -> _operations.ScopeRoleAssignmentApprovalOperations:
        """Role assignment approvals at a scope: get and list them."""
        return self._operations("ScopeRoleAssignmentApprovalOperations")

    @property
    def scope_role_assignment_approval_step(self) -> _operations.ScopeRoleAssignmentApprovalStepOperations:
        """Steps of a role assignment approval at a scope: create, change and get them."""
        return self._operations("ScopeRoleAssignmentApprovalStepOperations")

    @property
    def scope_role_assignment_approval_steps(self) -> _operations.ScopeRoleAssignmentApprovalStepsOperations:
        """Steps of a role assignment approval at a scope: list them."""
        return self._operations("ScopeRoleAssignmentApprovalStepsOperations")

    @property
    def tenant_level_access_review_instance_contacted_reviewers(
        self,
    ) -> _operations.TenantLevelAccessReviewInstanceContactedReviewersOperations:
        """Contacted reviewers of an access review instance in the tenant: list them."""
        return self._operations("TenantLevelAccessReviewInstanceContactedReviewersOperations")
