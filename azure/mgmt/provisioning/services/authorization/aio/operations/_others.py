# Generated from swagger/authorization/ by "make generate": do not edit.

"""Asynchronous operations of ``authorization``: ``others``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _others as _sync


class AccessReviewDefaultSettingsOperations(AsyncOperationGroup):
    """The default settings of access reviews of the subscription: set and get them.

    An attribute of the client: ``client.access_review_default_settings``.
    """

    get = awaited(_sync.AccessReviewDefaultSettingsOperations.get)
    put = awaited(_sync.AccessReviewDefaultSettingsOperations.put)


class ClassicAdministratorsOperations(AsyncOperationGroup):
    """Classic administrators of the subscription, a thing of the past: list them.

    An attribute of the client: ``client.classic_administrators``.
    """

    list = paged(_sync.ClassicAdministratorsOperations.list)


class EligibleChildResourcesOperations(AsyncOperationGroup):
    """Resources below a scope on which the caller is eligible for a role.

    An attribute of the client: ``client.eligible_child_resources``.
    """

    get = paged(_sync.EligibleChildResourcesOperations.get)


class GlobalAdministratorOperations(AsyncOperationGroup):
    """Elevation of a global administrator to user access administrator at the root scope.

    An attribute of the client: ``client.global_administrator``.
    """

    elevate_access = awaited(_sync.GlobalAdministratorOperations.elevate_access)


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.Authorization provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    list = paged(_sync.Operations.list)


class PermissionsOperations(AsyncOperationGroup):
    """What the caller may do on a resource group or resource.

    An attribute of the client: ``client.permissions``.
    """

    list_for_resource_group = paged(_sync.PermissionsOperations.list_for_resource_group)
    list_for_resource = paged(_sync.PermissionsOperations.list_for_resource)


class ProviderOperationsMetadataOperations(AsyncOperationGroup):
    """Operations of resource providers, for building custom roles.

    An attribute of the client: ``client.provider_operations_metadata``.
    """

    get = awaited(_sync.ProviderOperationsMetadataOperations.get)
    list = paged(_sync.ProviderOperationsMetadataOperations.list)


class RoleAssignmentMetricsOperations(AsyncOperationGroup):
    """Role assignment metrics of the subscription: get them.

    An attribute of the client: ``client.role_assignment_metrics``.
    """

    get_metrics_for_subscription = awaited(_sync.RoleAssignmentMetricsOperations.get_metrics_for_subscription)


class RoleAssignmentScheduleInstancesOperations(AsyncOperationGroup):
    """Role assignments of Privileged Identity Management in force now: get and list them.

    An attribute of the client: ``client.role_assignment_schedule_instances``.
    """

    list_for_scope = paged(_sync.RoleAssignmentScheduleInstancesOperations.list_for_scope)
    get = awaited(_sync.RoleAssignmentScheduleInstancesOperations.get)


class RoleAssignmentSchedulesOperations(AsyncOperationGroup):
    """Active role assignments of Privileged Identity Management, now and in future: get and list them.

    An attribute of the client: ``client.role_assignment_schedules``.
    """

    get = awaited(_sync.RoleAssignmentSchedulesOperations.get)
    list_for_scope = paged(_sync.RoleAssignmentSchedulesOperations.list_for_scope)


class RoleDefinitionsOperations(AsyncOperationGroup):
    """Role definitions, built-in and custom: create, change, delete, get and list them.

    An attribute of the client: ``client.role_definitions``.
    """

    get = awaited(_sync.RoleDefinitionsOperations.get)
    create_or_update = awaited(_sync.RoleDefinitionsOperations.create_or_update)
    delete = awaited(_sync.RoleDefinitionsOperations.delete)
    list = paged(_sync.RoleDefinitionsOperations.list)
    get_by_id = awaited(_sync.RoleDefinitionsOperations.get_by_id)


class RoleEligibilityScheduleInstancesOperations(AsyncOperationGroup):
    """Eligibilities for roles in force now: get and list them.

    An attribute of the client: ``client.role_eligibility_schedule_instances``.
    """

    list_for_scope = paged(_sync.RoleEligibilityScheduleInstancesOperations.list_for_scope)
    get = awaited(_sync.RoleEligibilityScheduleInstancesOperations.get)


class RoleEligibilitySchedulesOperations(AsyncOperationGroup):
    """Eligibilities for roles, now and in future: get and list them.

    An attribute of the client: ``client.role_eligibility_schedules``.
    """

    get = awaited(_sync.RoleEligibilitySchedulesOperations.get)
    list_for_scope = paged(_sync.RoleEligibilitySchedulesOperations.list_for_scope)


class RoleManagementPoliciesOperations(AsyncOperationGroup):
    """Rules of activation, approval and expiry for a role at a scope: get, change, delete and list them.

    An attribute of the client: ``client.role_management_policies``.
    """

    get = awaited(_sync.RoleManagementPoliciesOperations.get)
    update = awaited(_sync.RoleManagementPoliciesOperations.update)
    delete = awaited(_sync.RoleManagementPoliciesOperations.delete)
    list_for_scope = paged(_sync.RoleManagementPoliciesOperations.list_for_scope)


class RoleManagementPolicyAssignmentsOperations(AsyncOperationGroup):
    """Links of role management policies to roles: create, delete, get and list them.

    An attribute of the client: ``client.role_management_policy_assignments``.
    """

    get = awaited(_sync.RoleManagementPolicyAssignmentsOperations.get)
    create = awaited(_sync.RoleManagementPolicyAssignmentsOperations.create)
    delete = awaited(_sync.RoleManagementPolicyAssignmentsOperations.delete)
    list_for_scope = paged(_sync.RoleManagementPolicyAssignmentsOperations.list_for_scope)


class ScopeAccessReviewDefaultSettingsOperations(AsyncOperationGroup):
    """The default settings of access reviews at a scope: set and get them.

    An attribute of the client: ``client.scope_access_review_default_settings``.
    """

    get = awaited(_sync.ScopeAccessReviewDefaultSettingsOperations.get)
    put = awaited(_sync.ScopeAccessReviewDefaultSettingsOperations.put)
