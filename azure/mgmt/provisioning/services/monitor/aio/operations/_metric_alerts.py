# Generated from swagger/monitor/ by "make generate": do not edit.

"""Asynchronous operations of ``monitor``: ``metric_alerts``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _metric_alerts as _sync


class MetricAlertsOperations(AsyncOperationGroup):
    """Metric alert rules: create, change, delete, get and list them.

    An attribute of the client: ``client.metric_alerts``.
    """

    list_by_subscription = paged(_sync.MetricAlertsOperations.list_by_subscription)
    list_by_resource_group = paged(_sync.MetricAlertsOperations.list_by_resource_group)
    get = awaited(_sync.MetricAlertsOperations.get)
    create_or_update = awaited(_sync.MetricAlertsOperations.create_or_update)
    update = awaited(_sync.MetricAlertsOperations.update)
    delete = awaited(_sync.MetricAlertsOperations.delete)


class MetricAlertsStatusOperations(AsyncOperationGroup):
    """State of metric alert rules: list it.

    An attribute of the client: ``client.metric_alerts_status``.
    """

    list = awaited(_sync.MetricAlertsStatusOperations.list)
    list_by_name = awaited(_sync.MetricAlertsStatusOperations.list_by_name)
