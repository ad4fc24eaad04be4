# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".

"""Asynchronous operations of ``authorization``: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _others as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import PagingOptions, RequestOptions
    from ... import models, types


class AccessReviewDefaultSettingsOperations(AsyncOperationGroup):
    """The default settings of access reviews of the subscription: set and get them.

    An attribute of the client: ``client.access_review_default_settings``.
    """

    async def get(self, **options: Unpack[RequestOptions]) -> models.AccessReviewDefaultSettings:
        """Get the default settings of access reviews of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``AccessReviewDefaultSettings``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-default-settings/get
        """
        return await self._call(_rest.ACCESS_REVIEW_DEFAULT_SETTINGS_GET, options)

    async def put(
        self,
        properties: models.AccessReviewScheduleSettings | types.AccessReviewScheduleSettingsDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AccessReviewDefaultSettings:
        """Set the default settings of access reviews of the subscription.

        :param properties: The wanted default settings.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``AccessReviewDefaultSettings``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/access-review-default-settings/put
        """
        return await self._call(_rest.ACCESS_REVIEW_DEFAULT_SETTINGS_PUT, options, properties)


class ClassicAdministratorsOperations(AsyncOperationGroup):
    """Classic administrators of the subscription, a thing of the past: list them.

    An attribute of the client: ``client.classic_administrators``.
    """

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.ClassicAdministrator]:
        """List the classic administrators of the subscription: service administrator and co-administrators.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ClassicAdministrator`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/classic-administrators/list
        """
        return self._list(_rest.CLASSIC_ADMINISTRATORS_LIST, options)


class EligibleChildResourcesOperations(AsyncOperationGroup):
    """Resources below a scope on which the caller is eligible for a role.

    An attribute of the client: ``client.eligible_child_resources``.
    """

    def get(
        self, scope: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.EligibleChildResource]:
        """List the resources right below a scope on which the caller is eligible for a role.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``EligibleChildResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/eligible-child-resources/get
        """
        return self._list(_rest.ELIGIBLE_CHILD_RESOURCES_GET, options, scope, filter)


class GlobalAdministratorOperations(AsyncOperationGroup):
    """Elevation of a global administrator to user access administrator at the root scope.

    An attribute of the client: ``client.global_administrator``.
    """

    async def elevate_access(self, **options: Unpack[RequestOptions]) -> None:
        """Make the caller, a global administrator, user access administrator at the root scope.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/global-administrator/elevate-access
        """
        await self._call(_rest.GLOBAL_ADMINISTRATOR_ELEVATE_ACCESS, options)


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.Authorization provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.Operation]:
        """List the operations of the Microsoft.Authorization resource provider.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Operation`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class PermissionsOperations(AsyncOperationGroup):
    """What the caller may do on a resource group or resource.

    An attribute of the client: ``client.permissions``.
    """

    def list_for_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Permission]:
        """List what the caller may do on a resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Permission`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
    ) -> AsyncItemPaged[models.Permission]:
        """List what the caller may do on a resource.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_provider_namespace: Namespace of the resource provider, such as Microsoft.Storage.
        :param parent_resource_path: Path of the parent resource within its provider, type and name; empty for a
            top-level resource.
        :param resource_type: Type of the resource within its provider, such as storageAccounts.
        :param resource_name: Name of the resource.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Permission`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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


class ProviderOperationsMetadataOperations(AsyncOperationGroup):
    """Operations of resource providers, for building custom roles.

    An attribute of the client: ``client.provider_operations_metadata``.
    """

    async def get(
        self, resource_provider_namespace: str, expand: str = "resourceTypes", **options: Unpack[RequestOptions]
    ) -> models.ProviderOperationsMetadata:
        """Get the operations of one resource provider, for use in roles.

        :param resource_provider_namespace: Namespace of the resource provider, such as Microsoft.Storage.
        :param expand: Set to resourceTypes to include the operations of each resource type. By default "resourceTypes".
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ProviderOperationsMetadata``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/provider-operations-metadata/get
        """
        return await self._call(_rest.PROVIDER_OPERATIONS_METADATA_GET, options, resource_provider_namespace, expand)

    def list(
        self, expand: str = "resourceTypes", **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ProviderOperationsMetadata]:
        """List the operations of all resource providers, for use in roles.

        :param expand: Set to resourceTypes to include the operations of each resource type. By default "resourceTypes".
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ProviderOperationsMetadata`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/provider-operations-metadata/list
        """
        return self._list(_rest.PROVIDER_OPERATIONS_METADATA_LIST, options, expand)


class RoleAssignmentMetricsOperations(AsyncOperationGroup):
    """Role assignment metrics of the subscription: get them.

    An attribute of the client: ``client.role_assignment_metrics``.
    """

    async def get_metrics_for_subscription(
        self, **options: Unpack[RequestOptions]
    ) -> models.RoleAssignmentMetricsResult:
        """Get how many role assignments the subscription has, and how many it may have.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleAssignmentMetricsResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-metrics/get-metrics-for-subscription
        """
        return await self._call(_rest.ROLE_ASSIGNMENT_METRICS_GET_METRICS_FOR_SUBSCRIPTION, options)


class RoleAssignmentScheduleInstancesOperations(AsyncOperationGroup):
    """Role assignments of Privileged Identity Management in force now: get and list them.

    An attribute of the client: ``client.role_assignment_schedule_instances``.
    """

    def list_for_scope(
        self, scope: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.RoleAssignmentScheduleInstance]:
        """List the role assignment schedule instances.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``RoleAssignmentScheduleInstance`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-schedule-instances/list-for-scope
        """
        return self._list(_rest.ROLE_ASSIGNMENT_SCHEDULE_INSTANCES_LIST_FOR_SCOPE, options, scope, filter)

    async def get(
        self, scope: str, role_assignment_schedule_instance_name: str, **options: Unpack[RequestOptions]
    ) -> models.RoleAssignmentScheduleInstance:
        """Get one role assignment schedule instance.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_assignment_schedule_instance_name: Name of the role assignment schedule instance.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleAssignmentScheduleInstance``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-schedule-instances/get
        """
        return await self._call(
            _rest.ROLE_ASSIGNMENT_SCHEDULE_INSTANCES_GET, options, scope, role_assignment_schedule_instance_name
        )


class RoleAssignmentSchedulesOperations(AsyncOperationGroup):
    """Active role assignments of Privileged Identity Management, now and in future: get and list them.

    An attribute of the client: ``client.role_assignment_schedules``.
    """

    async def get(
        self, scope: str, role_assignment_schedule_name: str, **options: Unpack[RequestOptions]
    ) -> models.RoleAssignmentSchedule:
        """Get one role assignment schedule.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_assignment_schedule_name: Name of the role assignment schedule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleAssignmentSchedule``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-schedules/get
        """
        return await self._call(_rest.ROLE_ASSIGNMENT_SCHEDULES_GET, options, scope, role_assignment_schedule_name)

    def list_for_scope(
        self, scope: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.RoleAssignmentSchedule]:
        """List the role assignment schedules.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``RoleAssignmentSchedule`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-schedules/list-for-scope
        """
        return self._list(_rest.ROLE_ASSIGNMENT_SCHEDULES_LIST_FOR_SCOPE, options, scope, filter)


class RoleEligibilityScheduleInstancesOperations(AsyncOperationGroup):
    """Eligibilities for roles in force now: get and list them.

    An attribute of the client: ``client.role_eligibility_schedule_instances``.
    """

    def list_for_scope(
        self, scope: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.RoleEligibilityScheduleInstance]:
        """List the role eligibility schedule instances.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``RoleEligibilityScheduleInstance`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-instances/list-for-scope
        """
        return self._list(_rest.ROLE_ELIGIBILITY_SCHEDULE_INSTANCES_LIST_FOR_SCOPE, options, scope, filter)

    async def get(
        self, scope: str, role_eligibility_schedule_instance_name: str, **options: Unpack[RequestOptions]
    ) -> models.RoleEligibilityScheduleInstance:
        """Get one role eligibility schedule instance.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_eligibility_schedule_instance_name: Name of the role eligibility schedule instance.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleEligibilityScheduleInstance``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedule-instances/get
        """
        return await self._call(
            _rest.ROLE_ELIGIBILITY_SCHEDULE_INSTANCES_GET, options, scope, role_eligibility_schedule_instance_name
        )


class RoleEligibilitySchedulesOperations(AsyncOperationGroup):
    """Eligibilities for roles, now and in future: get and list them.

    An attribute of the client: ``client.role_eligibility_schedules``.
    """

    async def get(
        self, scope: str, role_eligibility_schedule_name: str, **options: Unpack[RequestOptions]
    ) -> models.RoleEligibilitySchedule:
        """Get one role eligibility schedule.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_eligibility_schedule_name: Name of the role eligibility schedule.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleEligibilitySchedule``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedules/get
        """
        return await self._call(_rest.ROLE_ELIGIBILITY_SCHEDULES_GET, options, scope, role_eligibility_schedule_name)

    def list_for_scope(
        self, scope: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.RoleEligibilitySchedule]:
        """List the role eligibility schedules.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``RoleEligibilitySchedule`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-eligibility-schedules/list-for-scope
        """
        return self._list(_rest.ROLE_ELIGIBILITY_SCHEDULES_LIST_FOR_SCOPE, options, scope, filter)


class RoleManagementPoliciesOperations(AsyncOperationGroup):
    """Rules of activation, approval and expiry for a role at a scope: get, change, delete and list them.

    An attribute of the client: ``client.role_management_policies``.
    """

    async def get(
        self, scope: str, role_management_policy_name: str, **options: Unpack[RequestOptions]
    ) -> models.RoleManagementPolicy:
        """Get one role management policy.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_management_policy_name: Name of the role management policy, role and scope in one GUID pair.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleManagementPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-management-policies/get
        """
        return await self._call(_rest.ROLE_MANAGEMENT_POLICIES_GET, options, scope, role_management_policy_name)

    async def update(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleManagementPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-management-policies/update
        """
        return await self._call(
            _rest.ROLE_MANAGEMENT_POLICIES_UPDATE, options, scope, role_management_policy_name, parameters
        )

    async def delete(self, scope: str, role_management_policy_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a role management policy.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_management_policy_name: Name of the role management policy, role and scope in one GUID pair.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-management-policies/delete
        """
        await self._call(_rest.ROLE_MANAGEMENT_POLICIES_DELETE, options, scope, role_management_policy_name)

    def list_for_scope(
        self, scope: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.RoleManagementPolicy]:
        """List the role management policies.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``RoleManagementPolicy`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-management-policies/list-for-scope
        """
        return self._list(_rest.ROLE_MANAGEMENT_POLICIES_LIST_FOR_SCOPE, options, scope)


class ScopeAccessReviewDefaultSettingsOperations(AsyncOperationGroup):
    """The default settings of access reviews at a scope: set and get them.

    An attribute of the client: ``client.scope_access_review_default_settings``.
    """

    async def get(self, scope: str, **options: Unpack[RequestOptions]) -> models.AccessReviewDefaultSettings:
        """Get the default settings of access reviews at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``AccessReviewDefaultSettings``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-default-settings/get
        """
        return await self._call(_rest.SCOPE_ACCESS_REVIEW_DEFAULT_SETTINGS_GET, options, scope)

    async def put(
        self,
        scope: str,
        properties: models.AccessReviewScheduleSettings | types.AccessReviewScheduleSettingsDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AccessReviewDefaultSettings:
        """Set the default settings of access reviews at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param properties: The wanted default settings.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``AccessReviewDefaultSettings``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-access-review-default-settings/put
        """
        return await self._call(_rest.SCOPE_ACCESS_REVIEW_DEFAULT_SETTINGS_PUT, options, scope, properties)
