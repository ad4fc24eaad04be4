# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".

"""Asynchronous operations of ``authorization``: ``role_management_policy_assignments``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _role_management_policy_assignments as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import PagingOptions, RequestOptions
    from ... import models, types


class RoleManagementPolicyAssignmentsOperations(AsyncOperationGroup):
    """Links of role management policies to roles: create, delete, get and list them.

    An attribute of the client: ``client.role_management_policy_assignments``.
    """

    async def get(
        self, scope: str, role_management_policy_assignment_name: str, **options: Unpack[RequestOptions]
    ) -> models.RoleManagementPolicyAssignment:
        """Get one role management policy assignment.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_management_policy_assignment_name: Name of the policy assignment, policy and role in one.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleManagementPolicyAssignment``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-management-policy-assignments/get
        """
        return await self._call(
            _rest.ROLE_MANAGEMENT_POLICY_ASSIGNMENTS_GET, options, scope, role_management_policy_assignment_name
        )

    async def create(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleManagementPolicyAssignment``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-management-policy-assignments/create
        """
        return await self._call(
            _rest.ROLE_MANAGEMENT_POLICY_ASSIGNMENTS_CREATE,
            options,
            scope,
            role_management_policy_assignment_name,
            parameters,
        )

    async def delete(
        self, scope: str, role_management_policy_assignment_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a role management policy assignment.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param role_management_policy_assignment_name: Name of the policy assignment, policy and role in one.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-management-policy-assignments/delete
        """
        await self._call(
            _rest.ROLE_MANAGEMENT_POLICY_ASSIGNMENTS_DELETE, options, scope, role_management_policy_assignment_name
        )

    def list_for_scope(
        self, scope: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.RoleManagementPolicyAssignment]:
        """List the role management policy assignments.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``RoleManagementPolicyAssignment`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-management-policy-assignments/list-for-scope
        """
        return self._list(_rest.ROLE_MANAGEMENT_POLICY_ASSIGNMENTS_LIST_FOR_SCOPE, options, scope)
