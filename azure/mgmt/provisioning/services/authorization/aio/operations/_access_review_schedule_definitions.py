# Generated from swagger/authorization/ by "make generate": do not edit.

"""Asynchronous operations of ``authorization``: ``access_review_schedule_definitions``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _access_review_schedule_definitions as _sync


class AccessReviewInstanceOperations(AsyncOperationGroup):
    """Running access review instances of the subscription: stop, reset or apply them, send reminders.

    An attribute of the client: ``client.access_review_instance``.
    """

    stop = awaited(_sync.AccessReviewInstanceOperations.stop)
    reset_decisions = awaited(_sync.AccessReviewInstanceOperations.reset_decisions)
    apply_decisions = awaited(_sync.AccessReviewInstanceOperations.apply_decisions)
    send_reminders = awaited(_sync.AccessReviewInstanceOperations.send_reminders)
    accept_recommendations = awaited(_sync.AccessReviewInstanceOperations.accept_recommendations)


class AccessReviewInstanceContactedReviewersOperations(AsyncOperationGroup):
    """Contacted reviewers of an access review instance: list them.

    An attribute of the client: ``client.access_review_instance_contacted_reviewers``.
    """

    list = paged(_sync.AccessReviewInstanceContactedReviewersOperations.list)


class AccessReviewInstanceDecisionsOperations(AsyncOperationGroup):
    """Decisions of an access review instance: list them.

    An attribute of the client: ``client.access_review_instance_decisions``.
    """

    list = paged(_sync.AccessReviewInstanceDecisionsOperations.list)


class AccessReviewInstanceMyDecisionsOperations(AsyncOperationGroup):
    """Own decisions of the caller in an access review instance: change, get and list them.

    An attribute of the client: ``client.access_review_instance_my_decisions``.
    """

    list = paged(_sync.AccessReviewInstanceMyDecisionsOperations.list)
    get_by_id = awaited(_sync.AccessReviewInstanceMyDecisionsOperations.get_by_id)
    patch = awaited(_sync.AccessReviewInstanceMyDecisionsOperations.patch)


class AccessReviewInstancesOperations(AsyncOperationGroup):
    """Instances of an access review of the subscription: create, get and list them.

    An attribute of the client: ``client.access_review_instances``.
    """

    list = paged(_sync.AccessReviewInstancesOperations.list)
    get_by_id = awaited(_sync.AccessReviewInstancesOperations.get_by_id)
    create = awaited(_sync.AccessReviewInstancesOperations.create)


class AccessReviewInstancesAssignedForMyApprovalOperations(AsyncOperationGroup):
    """Access review instances assigned to the caller: get and list them.

    An attribute of the client: ``client.access_review_instances_assigned_for_my_approval``.
    """

    list = paged(_sync.AccessReviewInstancesAssignedForMyApprovalOperations.list)
    get_by_id = awaited(_sync.AccessReviewInstancesAssignedForMyApprovalOperations.get_by_id)


class AccessReviewScheduleDefinitionsOperations(AsyncOperationGroup):
    """Access review definitions of the subscription: create, change, stop, delete, get and list them.

    An attribute of the client: ``client.access_review_schedule_definitions``.
    """

    list = paged(_sync.AccessReviewScheduleDefinitionsOperations.list)
    get_by_id = awaited(_sync.AccessReviewScheduleDefinitionsOperations.get_by_id)
    create_or_update_by_id = awaited(_sync.AccessReviewScheduleDefinitionsOperations.create_or_update_by_id)
    delete_by_id = awaited(_sync.AccessReviewScheduleDefinitionsOperations.delete_by_id)
    stop = awaited(_sync.AccessReviewScheduleDefinitionsOperations.stop)


class AccessReviewScheduleDefinitionsAssignedForMyApprovalOperations(AsyncOperationGroup):
    """Access review definitions with reviews assigned to the caller: list them.

    An attribute of the client: ``client.access_review_schedule_definitions_assigned_for_my_approval``.
    """

    list = paged(_sync.AccessReviewScheduleDefinitionsAssignedForMyApprovalOperations.list)


class ScopeAccessReviewInstanceOperations(AsyncOperationGroup):
    """Running access review instances at a scope: stop, reset or apply them, decide, send reminders.

    An attribute of the client: ``client.scope_access_review_instance``.
    """

    stop = awaited(_sync.ScopeAccessReviewInstanceOperations.stop)
    record_all_decisions = awaited(_sync.ScopeAccessReviewInstanceOperations.record_all_decisions)
    reset_decisions = awaited(_sync.ScopeAccessReviewInstanceOperations.reset_decisions)
    apply_decisions = awaited(_sync.ScopeAccessReviewInstanceOperations.apply_decisions)
    send_reminders = awaited(_sync.ScopeAccessReviewInstanceOperations.send_reminders)


class ScopeAccessReviewInstanceContactedReviewersOperations(AsyncOperationGroup):
    """Contacted reviewers of an access review instance at a scope: list them.

    An attribute of the client: ``client.scope_access_review_instance_contacted_reviewers``.
    """

    list = paged(_sync.ScopeAccessReviewInstanceContactedReviewersOperations.list)


class ScopeAccessReviewInstanceDecisionsOperations(AsyncOperationGroup):
    """Decisions of an access review instance at a scope: list them.

    An attribute of the client: ``client.scope_access_review_instance_decisions``.
    """

    list = paged(_sync.ScopeAccessReviewInstanceDecisionsOperations.list)


class ScopeAccessReviewInstancesOperations(AsyncOperationGroup):
    """Instances of an access review at a scope: create, get and list them.

    An attribute of the client: ``client.scope_access_review_instances``.
    """

    list = paged(_sync.ScopeAccessReviewInstancesOperations.list)
    get_by_id = awaited(_sync.ScopeAccessReviewInstancesOperations.get_by_id)
    create = awaited(_sync.ScopeAccessReviewInstancesOperations.create)


class ScopeAccessReviewScheduleDefinitionsOperations(AsyncOperationGroup):
    """Access review definitions at a scope: create, change, stop, delete, get and list them.

    An attribute of the client: ``client.scope_access_review_schedule_definitions``.
    """

    list = paged(_sync.ScopeAccessReviewScheduleDefinitionsOperations.list)
    get_by_id = awaited(_sync.ScopeAccessReviewScheduleDefinitionsOperations.get_by_id)
    create_or_update_by_id = awaited(_sync.ScopeAccessReviewScheduleDefinitionsOperations.create_or_update_by_id)
    delete_by_id = awaited(_sync.ScopeAccessReviewScheduleDefinitionsOperations.delete_by_id)
    stop = awaited(_sync.ScopeAccessReviewScheduleDefinitionsOperations.stop)


class TenantLevelAccessReviewInstanceContactedReviewersOperations(AsyncOperationGroup):
    """Contacted reviewers of an access review instance in the tenant: list them.

    An attribute of the client: ``client.tenant_level_access_review_instance_contacted_reviewers``.
    """

    list = paged(_sync.TenantLevelAccessReviewInstanceContactedReviewersOperations.list)
