# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Asynchronous operations of ``appcontainers``: ``sandbox_groups``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _sandbox_groups as _sync


class SandboxGroupsOperations(AsyncOperationGroup):
    """Sandbox groups: create, change, delete, get and list them.

    An attribute of the client: ``client.sandbox_groups``.
    """

    get = awaited(_sync.SandboxGroupsOperations.get)
    begin_create_or_update = begun(_sync.SandboxGroupsOperations.begin_create_or_update)
    begin_update = begun(_sync.SandboxGroupsOperations.begin_update)
    begin_delete = begun(_sync.SandboxGroupsOperations.begin_delete)
    list_by_resource_group = paged(_sync.SandboxGroupsOperations.list_by_resource_group)
    list_by_subscription = paged(_sync.SandboxGroupsOperations.list_by_subscription)


class VnetConnectionsOperations(AsyncOperationGroup):
    """Virtual network connections of a sandbox group: create, change, delete, get and list them.

    An attribute of the client: ``client.vnet_connections``.
    """

    get = awaited(_sync.VnetConnectionsOperations.get)
    create_or_update = awaited(_sync.VnetConnectionsOperations.create_or_update)
    begin_delete = begun(_sync.VnetConnectionsOperations.begin_delete)
    list_by_sandbox_group = paged(_sync.VnetConnectionsOperations.list_by_sandbox_group)
