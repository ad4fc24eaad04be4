# Generated from swagger/authorization/ by "make generate": do not edit.

"""Asynchronous operations of ``authorization``: ``role_eligibility_schedule_requests``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _role_eligibility_schedule_requests as _sync


class RoleEligibilityScheduleRequestsOperations(AsyncOperationGroup):
    """Requests to make someone eligible for a role, or no longer: make, check, cancel and list them.

    An attribute of the client: ``client.role_eligibility_schedule_requests``.
    """

    get = awaited(_sync.RoleEligibilityScheduleRequestsOperations.get)
    create = awaited(_sync.RoleEligibilityScheduleRequestsOperations.create)
    list_for_scope = paged(_sync.RoleEligibilityScheduleRequestsOperations.list_for_scope)
    cancel = awaited(_sync.RoleEligibilityScheduleRequestsOperations.cancel)
    validate = awaited(_sync.RoleEligibilityScheduleRequestsOperations.validate)
