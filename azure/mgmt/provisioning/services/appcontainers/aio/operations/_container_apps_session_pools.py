# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Asynchronous operations of ``appcontainers``: ``container_apps_session_pools``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _container_apps_session_pools as _sync


class ContainerAppsSessionPoolsOperations(AsyncOperationGroup):
    """Session pools: create, change, delete, get and list them.

    An attribute of the client: ``client.container_apps_session_pools``.
    """

    get = awaited(_sync.ContainerAppsSessionPoolsOperations.get)
    begin_create_or_update = begun(_sync.ContainerAppsSessionPoolsOperations.begin_create_or_update)
    begin_update = begun(_sync.ContainerAppsSessionPoolsOperations.begin_update)
    begin_delete = begun(_sync.ContainerAppsSessionPoolsOperations.begin_delete)
    list_by_resource_group = paged(_sync.ContainerAppsSessionPoolsOperations.list_by_resource_group)
    list_by_subscription = paged(_sync.ContainerAppsSessionPoolsOperations.list_by_subscription)
