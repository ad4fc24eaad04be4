# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``virtual_routers``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _virtual_routers as _sync


class VirtualRoutersOperations(AsyncOperationGroup):
    """Virtual routers in virtual networks.

    An attribute of the client: ``client.virtual_routers``.
    """

    get = awaited(_sync.VirtualRoutersOperations.get)
    begin_create_or_update = begun(_sync.VirtualRoutersOperations.begin_create_or_update)
    begin_delete = begun(_sync.VirtualRoutersOperations.begin_delete)
    list_by_resource_group = paged(_sync.VirtualRoutersOperations.list_by_resource_group)
    list = paged(_sync.VirtualRoutersOperations.list)


class VirtualRouterPeeringsOperations(AsyncOperationGroup):
    """BGP peerings of virtual routers.

    An attribute of the client: ``client.virtual_router_peerings``.
    """

    get = awaited(_sync.VirtualRouterPeeringsOperations.get)
    begin_create_or_update = begun(_sync.VirtualRouterPeeringsOperations.begin_create_or_update)
    begin_delete = begun(_sync.VirtualRouterPeeringsOperations.begin_delete)
    list = paged(_sync.VirtualRouterPeeringsOperations.list)
