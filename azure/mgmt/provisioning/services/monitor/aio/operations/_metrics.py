# Generated from swagger/monitor/ by "make generate": do not edit.

"""Asynchronous operations of ``monitor``: ``metrics``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited
from ...operations import _metrics as _sync


class MetricsOperations(AsyncOperationGroup):
    """Metric values of resources: read them one resource or a whole subscription at a time.

    An attribute of the client: ``client.metrics``.
    """

    list_at_subscription_scope = awaited(_sync.MetricsOperations.list_at_subscription_scope)
    list_at_subscription_scope_post = awaited(_sync.MetricsOperations.list_at_subscription_scope_post)
    list = awaited(_sync.MetricsOperations.list)
