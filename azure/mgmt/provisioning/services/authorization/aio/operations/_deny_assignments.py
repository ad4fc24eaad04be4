# Generated from swagger/authorization/ by "make generate": do not edit.

"""Asynchronous operations of ``authorization``: ``deny_assignments``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _deny_assignments as _sync


class DenyAssignmentsOperations(AsyncOperationGroup):
    """Deny assignments, which forbid actions whatever roles say: get and list them.

    An attribute of the client: ``client.deny_assignments``.
    """

    list_for_resource = paged(_sync.DenyAssignmentsOperations.list_for_resource)
    list_for_resource_group = paged(_sync.DenyAssignmentsOperations.list_for_resource_group)
    list = paged(_sync.DenyAssignmentsOperations.list)
    get = awaited(_sync.DenyAssignmentsOperations.get)
    get_by_id = awaited(_sync.DenyAssignmentsOperations.get_by_id)
    list_for_scope = paged(_sync.DenyAssignmentsOperations.list_for_scope)
