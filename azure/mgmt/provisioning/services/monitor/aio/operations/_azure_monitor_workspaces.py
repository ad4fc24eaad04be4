# Generated from swagger/monitor/ by "make generate": do not edit.

"""Asynchronous operations of ``monitor``: ``azure_monitor_workspaces``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _azure_monitor_workspaces as _sync


class AzureMonitorWorkspacesOperations(AsyncOperationGroup):
    """Azure Monitor workspaces: create, change, delete, get and list them.

    An attribute of the client: ``client.azure_monitor_workspaces``.
    """

    list_by_resource_group = paged(_sync.AzureMonitorWorkspacesOperations.list_by_resource_group)
    list_by_subscription = paged(_sync.AzureMonitorWorkspacesOperations.list_by_subscription)
    get = awaited(_sync.AzureMonitorWorkspacesOperations.get)
    create = awaited(_sync.AzureMonitorWorkspacesOperations.create)
    update = awaited(_sync.AzureMonitorWorkspacesOperations.update)
    begin_delete = begun(_sync.AzureMonitorWorkspacesOperations.begin_delete)
