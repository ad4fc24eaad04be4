# Generated from swagger/sql/ by "make generate": do not edit.

"""Asynchronous operations of ``sql``: ``instance_pools``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _instance_pools as _sync


class InstancePoolOperationsOperations(AsyncOperationGroup):
    """Management operations of an instance pool: get and list them.

    An attribute of the client: ``client.instance_pool_operations``.
    """

    get = awaited(_sync.InstancePoolOperationsOperations.get)
    list_by_instance_pool = paged(_sync.InstancePoolOperationsOperations.list_by_instance_pool)


class InstancePoolsOperations(AsyncOperationGroup):
    """Instance pools: create, change, delete, get and list them.

    An attribute of the client: ``client.instance_pools``.
    """

    get = awaited(_sync.InstancePoolsOperations.get)
    begin_create_or_update = begun(_sync.InstancePoolsOperations.begin_create_or_update)
    begin_update = begun(_sync.InstancePoolsOperations.begin_update)
    begin_delete = begun(_sync.InstancePoolsOperations.begin_delete)
    list_by_resource_group = paged(_sync.InstancePoolsOperations.list_by_resource_group)
    list = paged(_sync.InstancePoolsOperations.list)


class UsagesOperations(AsyncOperationGroup):
    """Usage metrics of an instance pool: list them.

    An attribute of the client: ``client.usages``.
    """

    list_by_instance_pool = paged(_sync.UsagesOperations.list_by_instance_pool)
