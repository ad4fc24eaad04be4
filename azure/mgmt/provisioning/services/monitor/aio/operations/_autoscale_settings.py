# Generated from swagger/monitor/ by "make generate": do not edit.

"""Asynchronous operations of ``monitor``: ``autoscale_settings``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _autoscale_settings as _sync


class AutoscaleSettingsOperations(AsyncOperationGroup):
    """Autoscale settings: create, change, delete, get and list them.

    An attribute of the client: ``client.autoscale_settings``.
    """

    list_by_resource_group = paged(_sync.AutoscaleSettingsOperations.list_by_resource_group)
    get = awaited(_sync.AutoscaleSettingsOperations.get)
    create_or_update = awaited(_sync.AutoscaleSettingsOperations.create_or_update)
    update = awaited(_sync.AutoscaleSettingsOperations.update)
    delete = awaited(_sync.AutoscaleSettingsOperations.delete)
    list_by_subscription = paged(_sync.AutoscaleSettingsOperations.list_by_subscription)


class PredictiveMetricOperations(AsyncOperationGroup):
    """The predicted metric of an autoscale setting: get it.

    An attribute of the client: ``client.predictive_metric``.
    """

    get = awaited(_sync.PredictiveMetricOperations.get)
