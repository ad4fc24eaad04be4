# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``p2_svpn_gateways``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _p2_svpn_gateways as _sync


class P2SvpnGatewaysOperations(AsyncOperationGroup):
    """Point-to-site VPN gateways of virtual hubs, for users' devices.

    An attribute of the client: ``client.p2_svpn_gateways``.
    """

    get = awaited(_sync.P2SvpnGatewaysOperations.get)
    begin_create_or_update = begun(_sync.P2SvpnGatewaysOperations.begin_create_or_update)
    begin_update_tags = begun(_sync.P2SvpnGatewaysOperations.begin_update_tags)
    begin_delete = begun(_sync.P2SvpnGatewaysOperations.begin_delete)
    list_by_resource_group = paged(_sync.P2SvpnGatewaysOperations.list_by_resource_group)
    list = paged(_sync.P2SvpnGatewaysOperations.list)
    begin_reset = begun(_sync.P2SvpnGatewaysOperations.begin_reset)
    begin_generate_vpn_profile = begun(_sync.P2SvpnGatewaysOperations.begin_generate_vpn_profile)
    begin_get_p2_s_vpn_connection_health = begun(_sync.P2SvpnGatewaysOperations.begin_get_p2_s_vpn_connection_health)
    begin_get_p2_s_vpn_connection_health_detailed = begun(
        _sync.P2SvpnGatewaysOperations.begin_get_p2_s_vpn_connection_health_detailed
    )
    begin_disconnect_p2_s_vpn_connections = begun(_sync.P2SvpnGatewaysOperations.begin_disconnect_p2_s_vpn_connections)
