# Generated from swagger/authorization/ by "make generate": do not edit.

"""Operations of ``authorization``: ``role_assignment_approval``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _role_assignment_approval as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class RoleAssignmentApprovalOperations(OperationGroup):
    """Role assignment approvals awaiting the caller: get and list them.

    An attribute of the client: ``client.role_assignment_approval``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RoleAssignmentApproval]:
        """List the role assignment approvals awaiting the caller.

        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-approval/list
        """
        return self._list(_rest.ROLE_ASSIGNMENT_APPROVAL_LIST, options, filter)

    def get_by_id(self, approval_id: str, **options: Unpack[RequestOptions]) -> models.RoleAssignmentApproval:
        """Get one role assignment approval awaiting the caller.

        :param approval_id: ID of the approval.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-approval/get-by-id
        """
        return self._call(_rest.ROLE_ASSIGNMENT_APPROVAL_GET_BY_ID, options, approval_id)


class RoleAssignmentApprovalStepOperations(OperationGroup):
    """Steps of a role assignment approval: create, change and get them.

    An attribute of the client: ``client.role_assignment_approval_step``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_by_id(
        self, approval_id: str, stage_id: str, **options: Unpack[RequestOptions]
    ) -> models.RoleAssignmentApprovalStep:
        """Get one step of a role assignment approval.

        :param approval_id: ID of the approval.
        :param stage_id: ID of the approval step.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-approval-step/get-by-id
        """
        return self._call(_rest.ROLE_ASSIGNMENT_APPROVAL_STEP_GET_BY_ID, options, approval_id, stage_id)

    def put(
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

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-approval-step/put
        """
        return self._call(_rest.ROLE_ASSIGNMENT_APPROVAL_STEP_PUT, options, approval_id, stage_id, properties)

    def patch(
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

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-approval-step/patch
        """
        return self._call(_rest.ROLE_ASSIGNMENT_APPROVAL_STEP_PATCH, options, approval_id, stage_id, properties)


class RoleAssignmentApprovalStepsOperations(OperationGroup):
    """Steps of a role assignment approval: list them.

    An attribute of the client: ``client.role_assignment_approval_steps``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, approval_id: str, **options: Unpack[RequestOptions]) -> models.RoleAssignmentApprovalStepListResult:
        """List the steps of a role assignment approval.

        :param approval_id: ID of the approval.

        REST: https://learn.microsoft.com/rest/api/authorization/role-assignment-approval-steps/list
        """
        return self._call(_rest.ROLE_ASSIGNMENT_APPROVAL_STEPS_LIST, options, approval_id)


class ScopeRoleAssignmentApprovalOperations(OperationGroup):
    """Role assignment approvals at a scope: get and list them.

    An attribute of the client: ``client.scope_role_assignment_approval``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, scope: str, filter: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RoleAssignmentApproval]:
        """List the role assignment approvals at a scope.

        :param scope: Scope: the path of a management group, subscription, resource group or resource.
        :param filter: OData filter, such as atScope() or principalId eq '...'; all if omitted.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-role-assignment-approval/list
        """
        return self._list(_rest.SCOPE_ROLE_ASSIGNMENT_APPROVAL_LIST, options, scope, filter)

    def get_by_id(
        self, approval_id: str, scope: str, **options: Unpack[RequestOptions]
    ) -> models.RoleAssignmentApproval:
        """Get one role assignment approval at a scope.

        :param approval_id: ID of the approval.
        :param scope: Scope: the path of a management group, subscription, resource group or resource.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-role-assignment-approval/get-by-id
        """
        return self._call(_rest.SCOPE_ROLE_ASSIGNMENT_APPROVAL_GET_BY_ID, options, approval_id, scope)


class ScopeRoleAssignmentApprovalStepOperations(OperationGroup):
    """Steps of a role assignment approval at a scope: create, change and get them.

    An attribute of the client: ``client.scope_role_assignment_approval_step``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_by_id(
        self, approval_id: str, stage_id: str, scope: str, **options: Unpack[RequestOptions]
    ) -> models.RoleAssignmentApprovalStep:
        """Get one step of a role assignment approval at a scope.

        :param approval_id: ID of the approval.
        :param stage_id: ID of the approval step.
        :param scope: Scope: the path of a management group, subscription, resource group or resource.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-role-assignment-approval-step/get-by-id
        """
        return self._call(_rest.SCOPE_ROLE_ASSIGNMENT_APPROVAL_STEP_GET_BY_ID, options, approval_id, stage_id, scope)

    def put(
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

        REST: https://learn.microsoft.com/rest/api/authorization/scope-role-assignment-approval-step/put
        """
        return self._call(
            _rest.SCOPE_ROLE_ASSIGNMENT_APPROVAL_STEP_PUT, options, approval_id, stage_id, scope, properties
        )

    def patch(
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

        REST: https://learn.microsoft.com/rest/api/authorization/scope-role-assignment-approval-step/patch
        """
        return self._call(
            _rest.SCOPE_ROLE_ASSIGNMENT_APPROVAL_STEP_PATCH, options, approval_id, stage_id, scope, properties
        )


class ScopeRoleAssignmentApprovalStepsOperations(OperationGroup):
    """Steps of a role assignment approval at a scope: list them.

    An attribute of the client: ``client.scope_role_assignment_approval_steps``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, approval_id: str, scope: str, **options: Unpack[RequestOptions]
    ) -> models.RoleAssignmentApprovalStepListResult:
        """List the steps of a role assignment approval at a scope.

        :param approval_id: ID of the approval.
        :param scope: Scope: the path of a management group, subscription, resource group or resource.

        REST: https://learn.microsoft.com/rest/api/authorization/scope-role-assignment-approval-steps/list
        """
        return self._call(_rest.SCOPE_ROLE_ASSIGNMENT_APPROVAL_STEPS_LIST, options, approval_id, scope)
