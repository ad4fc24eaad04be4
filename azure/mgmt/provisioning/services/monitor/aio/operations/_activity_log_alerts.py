# Generated from swagger/monitor/ by "make generate": do not edit.

"""Asynchronous operations of ``monitor``: ``activity_log_alerts``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _activity_log_alerts as _sync


class ActivityLogAlertsOperations(AsyncOperationGroup):
    """Activity log alert rules: create, change, delete, get and list them.

    An attribute of the client: ``client.activity_log_alerts``.
    """

    get = awaited(_sync.ActivityLogAlertsOperations.get)
    create_or_update = awaited(_sync.ActivityLogAlertsOperations.create_or_update)
    update = awaited(_sync.ActivityLogAlertsOperations.update)
    delete = awaited(_sync.ActivityLogAlertsOperations.delete)
    list_by_subscription_id = paged(_sync.ActivityLogAlertsOperations.list_by_subscription_id)
    list_by_resource_group = paged(_sync.ActivityLogAlertsOperations.list_by_resource_group)
