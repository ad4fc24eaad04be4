# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Asynchronous operations of ``appcontainers``: ``logic_apps``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _logic_apps as _sync


class LogicAppsOperations(AsyncOperationGroup):
    """Logic app extensions of a container app: create, change, delete, get and list them.

    An attribute of the client: ``client.logic_apps``.
    """

    get = awaited(_sync.LogicAppsOperations.get)
    create_or_update = awaited(_sync.LogicAppsOperations.create_or_update)
    delete = awaited(_sync.LogicAppsOperations.delete)
    list_workflows_connections = awaited(_sync.LogicAppsOperations.list_workflows_connections)
    get_workflow = awaited(_sync.LogicAppsOperations.get_workflow)
    list_workflows = paged(_sync.LogicAppsOperations.list_workflows)
