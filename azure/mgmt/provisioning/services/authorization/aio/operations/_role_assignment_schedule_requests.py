# Generated from swagger/authorization/ by "make generate": do not edit.

"""Asynchronous operations of ``authorization``: ``role_assignment_schedule_requests``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _role_assignment_schedule_requests as _sync


class RoleAssignmentScheduleRequestsOperations(AsyncOperationGroup):
    """Requests to assign, activate, extend or remove an active role: make, check, cancel and list them.

    An attribute of the client: ``client.role_assignment_schedule_requests``.
    """

    get = awaited(_sync.RoleAssignmentScheduleRequestsOperations.get)
    create = awaited(_sync.RoleAssignmentScheduleRequestsOperations.create)
    list_for_scope = paged(_sync.RoleAssignmentScheduleRequestsOperations.list_for_scope)
    cancel = awaited(_sync.RoleAssignmentScheduleRequestsOperations.cancel)
    validate = awaited(_sync.RoleAssignmentScheduleRequestsOperations.validate)
