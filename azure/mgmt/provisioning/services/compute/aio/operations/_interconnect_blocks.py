# Generated from swagger/compute/ by "make generate": do not edit.

"""Asynchronous operations of ``compute``: ``interconnect_blocks``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _interconnect_blocks as _sync


class InterconnectBlocksOperations(AsyncOperationGroup):
    """Interconnect blocks: capacity with a fast network between its machines.

    An attribute of the client: ``client.interconnect_blocks``.
    """

    get = awaited(_sync.InterconnectBlocksOperations.get)
    begin_create_or_update = begun(_sync.InterconnectBlocksOperations.begin_create_or_update)
    begin_update = begun(_sync.InterconnectBlocksOperations.begin_update)
    begin_delete = begun(_sync.InterconnectBlocksOperations.begin_delete)
    list_by_resource_group = paged(_sync.InterconnectBlocksOperations.list_by_resource_group)
    list_by_subscription = paged(_sync.InterconnectBlocksOperations.list_by_subscription)
