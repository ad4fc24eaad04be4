# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``virtual_network_gateway_connections``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _virtual_network_gateway_connections as _sync


class VirtualNetworkGatewayConnectionsOperations(AsyncOperationGroup):
    """Connections of virtual network gateways: site to site, between networks, ExpressRoute.

    An attribute of the client: ``client.virtual_network_gateway_connections``.
    """

    get = awaited(_sync.VirtualNetworkGatewayConnectionsOperations.get)
    begin_create_or_update = begun(_sync.VirtualNetworkGatewayConnectionsOperations.begin_create_or_update)
    begin_update_tags = begun(_sync.VirtualNetworkGatewayConnectionsOperations.begin_update_tags)
    begin_delete = begun(_sync.VirtualNetworkGatewayConnectionsOperations.begin_delete)
    list = paged(_sync.VirtualNetworkGatewayConnectionsOperations.list)
    get_shared_key = awaited(_sync.VirtualNetworkGatewayConnectionsOperations.get_shared_key)
    begin_set_shared_key = begun(_sync.VirtualNetworkGatewayConnectionsOperations.begin_set_shared_key)
    begin_reset_shared_key = begun(_sync.VirtualNetworkGatewayConnectionsOperations.begin_reset_shared_key)
    begin_start_packet_capture = begun(_sync.VirtualNetworkGatewayConnectionsOperations.begin_start_packet_capture)
    begin_stop_packet_capture = begun(_sync.VirtualNetworkGatewayConnectionsOperations.begin_stop_packet_capture)
    begin_get_ike_sas = begun(_sync.VirtualNetworkGatewayConnectionsOperations.begin_get_ike_sas)
    begin_reset_connection = begun(_sync.VirtualNetworkGatewayConnectionsOperations.begin_reset_connection)
