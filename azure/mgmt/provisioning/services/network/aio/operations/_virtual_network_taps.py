# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``virtual_network_taps``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _virtual_network_taps as _sync


class VirtualNetworkTapsOperations(AsyncOperationGroup):
    """Virtual network taps: where mirrored traffic is sent to.

    An attribute of the client: ``client.virtual_network_taps``.
    """

    get = awaited(_sync.VirtualNetworkTapsOperations.get)
    begin_create_or_update = begun(_sync.VirtualNetworkTapsOperations.begin_create_or_update)
    update_tags = awaited(_sync.VirtualNetworkTapsOperations.update_tags)
    begin_delete = begun(_sync.VirtualNetworkTapsOperations.begin_delete)
    list_by_resource_group = paged(_sync.VirtualNetworkTapsOperations.list_by_resource_group)
    list_all = paged(_sync.VirtualNetworkTapsOperations.list_all)
