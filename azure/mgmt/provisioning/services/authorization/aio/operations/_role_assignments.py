# Generated from swagger/authorization/ by "make generate": do not edit.

"""Asynchronous operations of ``authorization``: ``role_assignments``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _role_assignments as _sync


class RoleAssignmentsOperations(AsyncOperationGroup):
    """Role assignments: give, look up, list and take away roles on Azure resources.

    An attribute of the client: ``client.role_assignments``.
    """

    list_for_subscription = paged(_sync.RoleAssignmentsOperations.list_for_subscription)
    list_for_resource_group = paged(_sync.RoleAssignmentsOperations.list_for_resource_group)
    list_for_resource = paged(_sync.RoleAssignmentsOperations.list_for_resource)
    get = awaited(_sync.RoleAssignmentsOperations.get)
    create = awaited(_sync.RoleAssignmentsOperations.create)
    delete = awaited(_sync.RoleAssignmentsOperations.delete)
    list_for_scope = paged(_sync.RoleAssignmentsOperations.list_for_scope)
    get_by_id = awaited(_sync.RoleAssignmentsOperations.get_by_id)
    create_by_id = awaited(_sync.RoleAssignmentsOperations.create_by_id)
    delete_by_id = awaited(_sync.RoleAssignmentsOperations.delete_by_id)
