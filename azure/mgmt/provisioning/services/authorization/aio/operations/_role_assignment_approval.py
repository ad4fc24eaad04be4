# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".

"""Asynchronous operations of ``authorization``: ``role_assignment_approval``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _role_assignment_approval as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import PagingOptions, RequestOptions
    from ... import models, types


class RoleAssignmentApprovalOperations(AsyncOperationGroup):
    """Role assignment approvals awaiting the caller: get and list them.

    An attribute of the client: ``client.role_assignment_approval``.
    """

    def list(
        self, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.RoleAssignmentApproval]:
        """List the role assignment approvals awaiting the caller.

        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``RoleAssignmentApproval`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-approval/list
        """
        return self._list(_rest.ROLE_ASSIGNMENT_APPROVAL_LIST, options, filter)

    async def get_by_id(self, approval_id: str, **options: Unpack[RequestOptions]) -> models.RoleAssignmentApproval:
        """Get one role assignment approval awaiting the caller.

        :param approval_id: ID of the approval.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleAssignmentApproval``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-approval/get-by-id
        """
        return await self._call(_rest.ROLE_ASSIGNMENT_APPROVAL_GET_BY_ID, options, approval_id)


class RoleAssignmentApprovalStepOperations(AsyncOperationGroup):
    """Steps of a role assignment approval: create, change and get them.

    An attribute of the client: ``client.role_assignment_approval_step``.
    """

    async def get_by_id(
        self, approval_id: str, stage_id: str, **options: Unpack[RequestOptions]
    ) -> models.RoleAssignmentApprovalStep:
        """Get one step of a role assignment approval.

        :param approval_id: ID of the approval.
        :param stage_id: ID of the approval step.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleAssignmentApprovalStep``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-approval-step/get-by-id
        """
        return await self._call(_rest.ROLE_ASSIGNMENT_APPROVAL_STEP_GET_BY_ID, options, approval_id, stage_id)

    async def put(
        self,
        approval_id: str,
        stage_id: str,
        properties: models.RoleAssignmentApprovalStepProperties
        | types.RoleAssignmentApprovalStepPropertiesDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RoleAssignmentApprovalStep:
        """Record the full decision on a step of a role assignment approval.

        :param approval_id: ID of the approval.
        :param stage_id: ID of the approval step.
        :param properties: Wanted settings of the step.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleAssignmentApprovalStep``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-approval-step/put
        """
        return await self._call(_rest.ROLE_ASSIGNMENT_APPROVAL_STEP_PUT, options, approval_id, stage_id, properties)

    async def patch(
        self,
        approval_id: str,
        stage_id: str,
        properties: models.RoleAssignmentApprovalStepProperties
        | types.RoleAssignmentApprovalStepPropertiesDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RoleAssignmentApprovalStep:
        """Approve or deny a step of a role assignment approval.

        :param approval_id: ID of the approval.
        :param stage_id: ID of the approval step.
        :param properties: Settings of the step to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleAssignmentApprovalStep``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-approval-step/patch
        """
        return await self._call(_rest.ROLE_ASSIGNMENT_APPROVAL_STEP_PATCH, options, approval_id, stage_id, properties)


class RoleAssignmentApprovalStepsOperations(AsyncOperationGroup):
    """Steps of a role assignment approval: list them.

    An attribute of the client: ``client.role_assignment_approval_steps``.
    """

    async def list(
        self, approval_id: str, **options: Unpack[RequestOptions]
    ) -> models.RoleAssignmentApprovalStepListResult:
        """List the steps of a role assignment approval.

        :param approval_id: ID of the approval.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleAssignmentApprovalStepListResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-approval-steps/list
        """
        return await self._call(_rest.ROLE_ASSIGNMENT_APPROVAL_STEPS_LIST, options, approval_id)


class ScopeRoleAssignmentApprovalOperations(AsyncOperationGroup):
    """Role assignment approvals at a scope: get and list them.

    An attribute of the client: ``client.scope_role_assignment_approval``.
    """

    def list(
        self, scope: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.RoleAssignmentApproval]:
        """List the role assignment approvals at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``RoleAssignmentApproval`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-role-assignment-approval/list
        """
        return self._list(_rest.SCOPE_ROLE_ASSIGNMENT_APPROVAL_LIST, options, scope, filter)

    async def get_by_id(
        self, approval_id: str, scope: str, **options: Unpack[RequestOptions]
    ) -> models.RoleAssignmentApproval:
        """Get one role assignment approval at a scope.

        :param approval_id: ID of the approval.
        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleAssignmentApproval``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-role-assignment-approval/get-by-id
        """
        return await self._call(_rest.SCOPE_ROLE_ASSIGNMENT_APPROVAL_GET_BY_ID, options, approval_id, scope)


class ScopeRoleAssignmentApprovalStepOperations(AsyncOperationGroup):
    """Steps of a role assignment approval at a scope: create, change and get them.

    An attribute of the client: ``client.scope_role_assignment_approval_step``.
    """

    async def get_by_id(
        self, approval_id: str, stage_id: str, scope: str, **options: Unpack[RequestOptions]
    ) -> models.RoleAssignmentApprovalStep:
        """Get one step of a role assignment approval at a scope.

        :param approval_id: ID of the approval.
        :param stage_id: ID of the approval step.
        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleAssignmentApprovalStep``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-role-assignment-approval-step/get-by-id
        """
        return await self._call(
            _rest.SCOPE_ROLE_ASSIGNMENT_APPROVAL_STEP_GET_BY_ID, options, approval_id, stage_id, scope
        )

    async def put(
        self,
        approval_id: str,
        stage_id: str,
        scope: str,
        properties: models.RoleAssignmentApprovalStepProperties
        | types.RoleAssignmentApprovalStepPropertiesDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RoleAssignmentApprovalStep:
        """Record the full decision on a step of a role assignment approval.

        :param approval_id: ID of the approval.
        :param stage_id: ID of the approval step.
        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param properties: Wanted settings of the step.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleAssignmentApprovalStep``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-role-assignment-approval-step/put
        """
        return await self._call(
            _rest.SCOPE_ROLE_ASSIGNMENT_APPROVAL_STEP_PUT, options, approval_id, stage_id, scope, properties
        )

    async def patch(
        self,
        approval_id: str,
        stage_id: str,
        scope: str,
        properties: models.RoleAssignmentApprovalStepProperties
        | types.RoleAssignmentApprovalStepPropertiesDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RoleAssignmentApprovalStep:
        """Approve or deny a step of a role assignment approval.

        :param approval_id: ID of the approval.
        :param stage_id: ID of the approval step.
        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param properties: Settings of the step to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleAssignmentApprovalStep``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-role-assignment-approval-step/patch
        """
        return await self._call(
            _rest.SCOPE_ROLE_ASSIGNMENT_APPROVAL_STEP_PATCH, options, approval_id, stage_id, scope, properties
        )


class ScopeRoleAssignmentApprovalStepsOperations(AsyncOperationGroup):
    """Steps of a role assignment approval at a scope: list them.

    An attribute of the client: ``client.scope_role_assignment_approval_steps``.
    """

    async def list(
        self, approval_id: str, scope: str, **options: Unpack[RequestOptions]
    ) -> models.RoleAssignmentApprovalStepListResult:
        """List the steps of a role assignment approval at a scope.

        :param approval_id: ID of the approval.
        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``RoleAssignmentApprovalStepListResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-role-assignment-approval-steps/list
        """
        return await self._call(_rest.SCOPE_ROLE_ASSIGNMENT_APPROVAL_STEPS_LIST, options, approval_id, scope)
