# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``local_network_gateways``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _local_network_gateways as _sync


class LocalNetworkGatewaysOperations(AsyncOperationGroup):
    """Local network gateways: your own VPN devices and the networks behind them.

    An attribute of the client: ``client.local_network_gateways``.
    """

    get = awaited(_sync.LocalNetworkGatewaysOperations.get)
    begin_create_or_update = begun(_sync.LocalNetworkGatewaysOperations.begin_create_or_update)
    update_tags = awaited(_sync.LocalNetworkGatewaysOperations.update_tags)
    begin_delete = begun(_sync.LocalNetworkGatewaysOperations.begin_delete)
    list = paged(_sync.LocalNetworkGatewaysOperations.list)
