# Generated from swagger/authorization/ by "make generate": do not edit.

"""Asynchronous operations of ``authorization``: ``role_assignment_approval``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _role_assignment_approval as _sync


class RoleAssignmentApprovalOperations(AsyncOperationGroup):
    """Role assignment approvals awaiting the caller: get and list them.

    An attribute of the client: ``client.role_assignment_approval``.
    """

    list = paged(_sync.RoleAssignmentApprovalOperations.list)
    get_by_id = awaited(_sync.RoleAssignmentApprovalOperations.get_by_id)


class RoleAssignmentApprovalStepOperations(AsyncOperationGroup):
    """Steps of a role assignment approval: create, change and get them.

    An attribute of the client: ``client.role_assignment_approval_step``.
    """

    get_by_id = awaited(_sync.RoleAssignmentApprovalStepOperations.get_by_id)
    put = awaited(_sync.RoleAssignmentApprovalStepOperations.put)
    patch = awaited(_sync.RoleAssignmentApprovalStepOperations.patch)


class RoleAssignmentApprovalStepsOperations(AsyncOperationGroup):
    """Steps of a role assignment approval: list them.

    An attribute of the client: ``client.role_assignment_approval_steps``.
    """

    list = awaited(_sync.RoleAssignmentApprovalStepsOperations.list)


class ScopeRoleAssignmentApprovalOperations(AsyncOperationGroup):
    """Role assignment approvals at a scope: get and list them.

    An attribute of the client: ``client.scope_role_assignment_approval``.
    """

    list = paged(_sync.ScopeRoleAssignmentApprovalOperations.list)
    get_by_id = awaited(_sync.ScopeRoleAssignmentApprovalOperations.get_by_id)


class ScopeRoleAssignmentApprovalStepOperations(AsyncOperationGroup):
    """Steps of a role assignment approval at a scope: create, change and get them.

    An attribute of the client: ``client.scope_role_assignment_approval_step``.
    """

    get_by_id = awaited(_sync.ScopeRoleAssignmentApprovalStepOperations.get_by_id)
    put = awaited(_sync.ScopeRoleAssignmentApprovalStepOperations.put)
    patch = awaited(_sync.ScopeRoleAssignmentApprovalStepOperations.patch)


class ScopeRoleAssignmentApprovalStepsOperations(AsyncOperationGroup):
    """Steps of a role assignment approval at a scope: list them.

    An attribute of the client: ``client.scope_role_assignment_approval_steps``.
    """

    list = awaited(_sync.ScopeRoleAssignmentApprovalStepsOperations.list)
