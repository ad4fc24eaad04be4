# Generated from swagger/monitor/ by "make generate": do not edit.

"""Asynchronous operations of ``monitor``: ``scheduled_query_rules``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _scheduled_query_rules as _sync


class ScheduledQueryRulesOperations(AsyncOperationGroup):
    """Scheduled query rules: create, change, delete, get and list them.

    An attribute of the client: ``client.scheduled_query_rules``.
    """

    list_by_subscription = paged(_sync.ScheduledQueryRulesOperations.list_by_subscription)
    list_by_resource_group = paged(_sync.ScheduledQueryRulesOperations.list_by_resource_group)
    get = awaited(_sync.ScheduledQueryRulesOperations.get)
    create_or_update = awaited(_sync.ScheduledQueryRulesOperations.create_or_update)
    update = awaited(_sync.ScheduledQueryRulesOperations.update)
    delete = awaited(_sync.ScheduledQueryRulesOperations.delete)
