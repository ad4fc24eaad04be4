# Generated from swagger/authorization/ by "make generate": do not edit.

"""Operations of ``authorization``: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _others as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class AccessReviewDefaultSettingsOperations(OperationGroup):
    """The default settings of access reviews of the subscription: set and get them.

    An attribute of the client: ``client.access_review_default_settings``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, **options: Unpack[RequestOptions]) -> models.AccessReviewDefaultSettings:
        """Get the default settings of access reviews of the subscription.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-default-settings/get
        """
        return self._call(_rest.ACCESS_REVIEW_DEFAULT_SETTINGS_GET, options)

    def put(
        self,
        properties: models.AccessReviewScheduleSettings | types.AccessReviewScheduleSettingsDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AccessReviewDefaultSettings:
        """Set the default settings of access reviews of the subscription.

        :param properties: The wanted default settings.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-default-settings/put
        """
        return self._call(_rest.ACCESS_REVIEW_DEFAULT_SETTINGS_PUT, options, properties)


class ClassicAdministratorsOperations(OperationGroup):
    """Classic administrators of the subscription, a thing of the past: list them.

    An attribute of the client: ``client.classic_administrators``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.ClassicAdministrator]:
        """List the classic administrators of the subscription: service administrator and co-administrators.

        REST: https://learn.microsoft.com/rest/api/authorization/classic-administrators/list
        """
        return self._list(_rest.CLASSIC_ADMINISTRATORS_LIST, options)


class EligibleChildResourcesOperations(OperationGroup):
    """Resources below a scope on which the caller is eligible for a role.

    An attribute of the client: ``client.eligible_child_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, scope: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.EligibleChildResource]:
        """List the resources right below a scope on which the caller is eligible for a role.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/eligible-child-resources/get
        """
        return self._list(_rest.ELIGIBLE_CHILD_RESOURCES_GET, options, scope, filter)


class GlobalAdministratorOperations(OperationGroup):
    """Elevation of a global administrator to user access administrator at the root scope.

    An attribute of the client: ``client.global_administrator``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def elevate_access(self, **options: Unpack[RequestOptions]) -> None:
        """Make the caller, a global administrator, user access administrator at the root scope.

        REST: https://learn.microsoft.com/rest/api/authorization/global-administrator/elevate-access
        """
        return self._run(_rest.GLOBAL_ADMINISTRATOR_ELEVATE_ACCESS, options)


class Operations(OperationGroup):
    """The operations of the Microsoft.Authorization provider, as used in role definitions.

    An attribute of the client: ``client.operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Operation]:
        """List the operations of the Microsoft.Authorization resource provider.

        REST: https://learn.microsoft.com/rest/api/authorization/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class PermissionsOperations(OperationGroup):
    """What the caller may do on a resource group or resource.

    An attribute of the client: ``client.permissions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_for_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Permission]:
        """List what the caller may do on a resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/authorization/permissions/list-for-resource-group
        """
        return self._list(_rest.PERMISSIONS_LIST_FOR_RESOURCE_GROUP, options, resource_group_name)

    def list_for_resource(
        self,
        resource_group_name: str,
        resource_provider_namespace: str,
        parent_resource_path: str,
        resource_type: str,
        resource_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.Permission]:
        """List what the caller may do on a resource.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_provider_namespace: Namespace of the resource provider, such as Microsoft.Storage.
        :param parent_resource_path: Path of the parent resource within its provider, type and name; empty for a
            top-level resource.
        :param resource_type: Type of the resource within its provider, such as storageAccounts.
        :param resource_name: Name of the resource.

        REST: https://learn.microsoft.com/rest/api/authorization/permissions/list-for-resource
        """
        return self._list(
            _rest.PERMISSIONS_LIST_FOR_RESOURCE,
            options,
            resource_group_name,
            resource_provider_namespace,
            parent_resource_path,
            resource_type,
            resource_name,
        )


class ProviderOperationsMetadataOperations(OperationGroup):
    """Operations of resource providers, for building custom roles.

    An attribute of the client: ``client.provider_operations_metadata``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_provider_namespace: str, expand: str = "resourceTypes", **options: Unpack[RequestOptions]
    ) -> models.ProviderOperationsMetadata:
        """Get the operations of one resource provider, for use in roles.

        :param resource_provider_namespace: Namespace of the resource provider, such as Microsoft.Storage.
        :param expand: Set to resourceTypes to include the operations of each resource type. By default "resourceTypes".

        REST: https://learn.microsoft.com/rest/api/authorization/provider-operations-metadata/get
        """
        return self._call(_rest.PROVIDER_OPERATIONS_METADATA_GET, options, resource_provider_namespace, expand)

    def list(
        self, expand: str = "resourceTypes", **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ProviderOperationsMetadata]:
        """List the operations of all resource providers, for use in roles.

        :param expand: Set to resourceTypes to include the operations of each resource type. By default "resourceTypes".

        REST: https://learn.microsoft.com/rest/api/authorization/provider-operations-metadata/list
        """
        return self._list(_rest.PROVIDER_OPERATIONS_METADATA_LIST, options, expand)


class RoleAssignmentMetricsOperations(OperationGroup):
    """Role assignment metrics of the subscription: get them.

    An attribute of the client: ``client.role_assignment_metrics``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_metrics_for_subscription(self, **options: Unpack[RequestOptions]) -> models.RoleAssignmentMetricsResult:
        """Get how many role assignments the subscription has, and how many it may have.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-metrics/get-metrics-for-subscription
        """
        return self._call(_rest.ROLE_ASSIGNMENT_METRICS_GET_METRICS_FOR_SUBSCRIPTION, options)


class RoleAssignmentScheduleInstancesOperations(OperationGroup):
    """Role assignments of Privileged Identity Management in force now: get and list them.

    An attribute of the client: ``client.role_assignment_schedule_instances``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_for_scope(
        self, scope: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RoleAssignmentScheduleInstance]:
        """List the role assignment schedule instances.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-schedule-instances/list-for-scope
        """
        return self._list(_rest.ROLE_ASSIGNMENT_SCHEDULE_INSTANCES_LIST_FOR_SCOPE, options, scope, filter)

    def get(
        self, scope: str, role_assignment_schedule_instance_name: str, **options: Unpack[RequestOptions]
    ) -> models.RoleAssignmentScheduleInstance:
        """Get one role assignment schedule instance.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_assignment_schedule_instance_name: Name of the role assignment schedule instance.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-schedule-instances/get
        """
        return self._call(
            _rest.ROLE_ASSIGNMENT_SCHEDULE_INSTANCES_GET, options, scope, role_assignment_schedule_instance_name
        )


class RoleAssignmentSchedulesOperations(OperationGroup):
    """Active role assignments of Privileged Identity Management, now and in future: get and list them.

    An attribute of the client: ``client.role_assignment_schedules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, scope: str, role_assignment_schedule_name: str, **options: Unpack[RequestOptions]
    ) -> models.RoleAssignmentSchedule:
        """Get one role assignment schedule.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_assignment_schedule_name: Name of the role assignment schedule.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-schedules/get
        """
        return self._call(_rest.ROLE_ASSIGNMENT_SCHEDULES_GET, options, scope, role_assignment_schedule_name)

    def list_for_scope(
        self, scope: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RoleAssignmentSchedule]:
        """List the role assignment schedules.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-schedules/list-for-scope
        """
        return self._list(_rest.ROLE_ASSIGNMENT_SCHEDULES_LIST_FOR_SCOPE, options, scope, filter)


class RoleDefinitionsOperations(OperationGroup):
    """Role definitions, built-in and custom: create, change, delete, get and list them.

    An attribute of the client: ``client.role_definitions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, scope: str, role_definition_id: str, **options: Unpack[RequestOptions]) -> models.RoleDefinition:
        """Get one role definition by its GUID.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_definition_id: ID of the role definition, a GUID.

        REST: https://learn.microsoft.com/rest/api/authorization/role-definitions/get
        """
        return self._call(_rest.ROLE_DEFINITIONS_GET, options, scope, role_definition_id)

    def create_or_update(
        self,
        scope: str,
        role_definition_id: str,
        role_definition: models.RoleDefinition | types.RoleDefinitionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RoleDefinition:
        """Create a custom role, or change it.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_definition_id: ID of the role definition, a GUID.
        :param role_definition: Name, permissions and assignable scopes of the role.

        REST: https://learn.microsoft.com/rest/api/authorization/role-definitions/create-or-update
        """
        return self._call(_rest.ROLE_DEFINITIONS_CREATE_OR_UPDATE, options, scope, role_definition_id, role_definition)

    def delete(
        self, scope: str, role_definition_id: str, **options: Unpack[RequestOptions]
    ) -> models.RoleDefinition | None:
        """Delete a custom role; it must not be assigned any more.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_definition_id: ID of the role definition, a GUID.
        :return: None where the service answers without a body.

        REST: https://learn.microsoft.com/rest/api/authorization/role-definitions/delete
        """
        return self._call(_rest.ROLE_DEFINITIONS_DELETE, options, scope, role_definition_id)

    def list(
        self, scope: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RoleDefinition]:
        """List the roles that can be assigned at a scope, built-in and custom.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param filter: OData filter, such as roleName eq 'Reader' or type eq 'CustomRole'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/role-definitions/list
        """
        return self._list(_rest.ROLE_DEFINITIONS_LIST, options, scope, filter)

    def get_by_id(self, role_id: str, **options: Unpack[RequestOptions]) -> models.RoleDefinition:
        """Get one role definition by its full ID.

        :param role_id: Full ID of the role definition, its path.

        REST: https://learn.microsoft.com/rest/api/authorization/role-definitions/get-by-id
        """
        return self._call(_rest.ROLE_DEFINITIONS_GET_BY_ID, options, role_id)


class RoleEligibilityScheduleInstancesOperations(OperationGroup):
    """Eligibilities for roles in force now: get and list them.

    An attribute of the client: ``client.role_eligibility_schedule_instances``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_for_scope(
        self, scope: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RoleEligibilityScheduleInstance]:
        """List the role eligibility schedule instances.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-instances/list-for-scope
        """
        return self._list(_rest.ROLE_ELIGIBILITY_SCHEDULE_INSTANCES_LIST_FOR_SCOPE, options, scope, filter)

    def get(
        self, scope: str, role_eligibility_schedule_instance_name: str, **options: Unpack[RequestOptions]
    ) -> models.RoleEligibilityScheduleInstance:
        """Get one role eligibility schedule instance.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_eligibility_schedule_instance_name: Name of the role eligibility schedule instance.

        REST: https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-instances/get
        """
        return self._call(
            _rest.ROLE_ELIGIBILITY_SCHEDULE_INSTANCES_GET, options, scope, role_eligibility_schedule_instance_name
        )


class RoleEligibilitySchedulesOperations(OperationGroup):
    """Eligibilities for roles, now and in future: get and list them.

    An attribute of the client: ``client.role_eligibility_schedules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, scope: str, role_eligibility_schedule_name: str, **options: Unpack[RequestOptions]
    ) -> models.RoleEligibilitySchedule:
        """Get one role eligibility schedule.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_eligibility_schedule_name: Name of the role eligibility schedule.

        REST: https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedules/get
        """
        return self._call(_rest.ROLE_ELIGIBILITY_SCHEDULES_GET, options, scope, role_eligibility_schedule_name)

    def list_for_scope(
        self, scope: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RoleEligibilitySchedule]:
        """List the role eligibility schedules.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedules/list-for-scope
        """
        return self._list(_rest.ROLE_ELIGIBILITY_SCHEDULES_LIST_FOR_SCOPE, options, scope, filter)


class RoleManagementPoliciesOperations(OperationGroup):
    """Rules of activation, approval and expiry for a role at a scope: get, change, delete and list them.

    An attribute of the client: ``client.role_management_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, scope: str, role_management_policy_name: str, **options: Unpack[RequestOptions]
    ) -> models.RoleManagementPolicy:
        """Get one role management policy.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_management_policy_name: Name of the role management policy, role and scope in one GUID pair.

        REST: https://learn.microsoft.com/rest/api/authorization/role-management-policies/get
        """
        return self._call(_rest.ROLE_MANAGEMENT_POLICIES_GET, options, scope, role_management_policy_name)

    def update(
        self,
        scope: str,
        role_management_policy_name: str,
        parameters: models.RoleManagementPolicy | types.RoleManagementPolicyDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RoleManagementPolicy:
        """Change the rules of a role management policy; those left out stay as they are.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_management_policy_name: Name of the role management policy, role and scope in one GUID pair.
        :param parameters: Rules to change.

        REST: https://learn.microsoft.com/rest/api/authorization/role-management-policies/update
        """
        return self._call(
            _rest.ROLE_MANAGEMENT_POLICIES_UPDATE, options, scope, role_management_policy_name, parameters
        )

    def delete(self, scope: str, role_management_policy_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a role management policy.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_management_policy_name: Name of the role management policy, role and scope in one GUID pair.

        REST: https://learn.microsoft.com/rest/api/authorization/role-management-policies/delete
        """
        return self._run(_rest.ROLE_MANAGEMENT_POLICIES_DELETE, options, scope, role_management_policy_name)

    def list_for_scope(self, scope: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.RoleManagementPolicy]:
        """List the role management policies.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.

        REST: https://learn.microsoft.com/rest/api/authorization/role-management-policies/list-for-scope
        """
        return self._list(_rest.ROLE_MANAGEMENT_POLICIES_LIST_FOR_SCOPE, options, scope)


class RoleManagementPolicyAssignmentsOperations(OperationGroup):
    """Links of role management policies to roles: create, delete, get and list them.

    An attribute of the client: ``client.role_management_policy_assignments``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, scope: str, role_management_policy_assignment_name: str, **options: Unpack[RequestOptions]
    ) -> models.RoleManagementPolicyAssignment:
        """Get one role management policy assignment.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_management_policy_assignment_name: Name of the policy assignment, policy and role in one.

        REST: https://learn.microsoft.com/rest/api/authorization/role-management-policy-assignments/get
        """
        return self._call(
            _rest.ROLE_MANAGEMENT_POLICY_ASSIGNMENTS_GET, options, scope, role_management_policy_assignment_name
        )

    def create(
        self,
        scope: str,
        role_management_policy_assignment_name: str,
        parameters: models.RoleManagementPolicyAssignment | types.RoleManagementPolicyAssignmentDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RoleManagementPolicyAssignment:
        """Put a role management policy on a role at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_management_policy_assignment_name: Name of the policy assignment, policy and role in one.
        :param parameters: Policy and role to link.

        REST: https://learn.microsoft.com/rest/api/authorization/role-management-policy-assignments/create
        """
        return self._call(
            _rest.ROLE_MANAGEMENT_POLICY_ASSIGNMENTS_CREATE,
            options,
            scope,
            role_management_policy_assignment_name,
            parameters,
        )

    def delete(
        self, scope: str, role_management_policy_assignment_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a role management policy assignment.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_management_policy_assignment_name: Name of the policy assignment, policy and role in one.

        REST: https://learn.microsoft.com/rest/api/authorization/role-management-policy-assignments/delete
        """
        return self._run(
            _rest.ROLE_MANAGEMENT_POLICY_ASSIGNMENTS_DELETE, options, scope, role_management_policy_assignment_name
        )

    def list_for_scope(
        self, scope: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RoleManagementPolicyAssignment]:
        """List the role management policy assignments.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.

        REST: https://learn.microsoft.com/rest/api/authorization/role-management-policy-assignments/list-for-scope
        """
        return self._list(_rest.ROLE_MANAGEMENT_POLICY_ASSIGNMENTS_LIST_FOR_SCOPE, options, scope)


class ScopeAccessReviewDefaultSettingsOperations(OperationGroup):
    """The default settings of access reviews at a scope: set and get them.

    An attribute of the client: ``client.scope_access_review_default_settings``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, scope: str, **options: Unpack[RequestOptions]) -> models.AccessReviewDefaultSettings:
        """Get the default settings of access reviews at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-default-settings/get
        """
        return self._call(_rest.SCOPE_ACCESS_REVIEW_DEFAULT_SETTINGS_GET, options, scope)

    def put(
        self,
        scope: str,
        properties: models.AccessReviewScheduleSettings | types.AccessReviewScheduleSettingsDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AccessReviewDefaultSettings:
        """Set the default settings of access reviews at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param properties: The wanted default settings.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-default-settings/put
        """
        return self._call(_rest.SCOPE_ACCESS_REVIEW_DEFAULT_SETTINGS_PUT, options, scope, properties)
