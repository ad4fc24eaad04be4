# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``vpn_gateways``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _vpn_gateways as _sync


class VpnGatewaysOperations(AsyncOperationGroup):
    """VPN gateways of virtual hubs, for site-to-site VPN.

    An attribute of the client: ``client.vpn_gateways``.
    """

    get = awaited(_sync.VpnGatewaysOperations.get)
    begin_create_or_update = begun(_sync.VpnGatewaysOperations.begin_create_or_update)
    begin_update_tags = begun(_sync.VpnGatewaysOperations.begin_update_tags)
    begin_delete = begun(_sync.VpnGatewaysOperations.begin_delete)
    list_by_resource_group = paged(_sync.VpnGatewaysOperations.list_by_resource_group)
    list = paged(_sync.VpnGatewaysOperations.list)
    begin_reset = begun(_sync.VpnGatewaysOperations.begin_reset)
    begin_start_packet_capture = begun(_sync.VpnGatewaysOperations.begin_start_packet_capture)
    begin_stop_packet_capture = begun(_sync.VpnGatewaysOperations.begin_stop_packet_capture)


class VpnSiteLinkConnectionsOperations(AsyncOperationGroup):
    """Connections of single links of VPN sites.

    An attribute of the client: ``client.vpn_site_link_connections``.
    """

    get = awaited(_sync.VpnSiteLinkConnectionsOperations.get)


class VpnConnectionsOperations(AsyncOperationGroup):
    """Connections of VPN sites to VPN gateways of virtual hubs.

    An attribute of the client: ``client.vpn_connections``.
    """

    get = awaited(_sync.VpnConnectionsOperations.get)
    begin_create_or_update = begun(_sync.VpnConnectionsOperations.begin_create_or_update)
    begin_delete = begun(_sync.VpnConnectionsOperations.begin_delete)
    begin_start_packet_capture = begun(_sync.VpnConnectionsOperations.begin_start_packet_capture)
    begin_stop_packet_capture = begun(_sync.VpnConnectionsOperations.begin_stop_packet_capture)
    list_by_vpn_gateway = paged(_sync.VpnConnectionsOperations.list_by_vpn_gateway)


class VpnLinkConnectionsOperations(AsyncOperationGroup):
    """Link connections of VPN connections: keys, reset, IKE.

    An attribute of the client: ``client.vpn_link_connections``.
    """

    get_default_shared_key = awaited(_sync.VpnLinkConnectionsOperations.get_default_shared_key)
    begin_set_or_init_default_shared_key = begun(
        _sync.VpnLinkConnectionsOperations.begin_set_or_init_default_shared_key
    )
    get_all_shared_keys = paged(_sync.VpnLinkConnectionsOperations.get_all_shared_keys)
    list_default_shared_key = awaited(_sync.VpnLinkConnectionsOperations.list_default_shared_key)
    list_by_vpn_connection = paged(_sync.VpnLinkConnectionsOperations.list_by_vpn_connection)
    begin_reset_connection = begun(_sync.VpnLinkConnectionsOperations.begin_reset_connection)
    begin_get_ike_sas = begun(_sync.VpnLinkConnectionsOperations.begin_get_ike_sas)


class NatRulesOperations(AsyncOperationGroup):
    """NAT rules of virtual hubs' VPN gateways.

    An attribute of the client: ``client.nat_rules``.
    """

    get = awaited(_sync.NatRulesOperations.get)
    begin_create_or_update = begun(_sync.NatRulesOperations.begin_create_or_update)
    begin_delete = begun(_sync.NatRulesOperations.begin_delete)
    list_by_vpn_gateway = paged(_sync.NatRulesOperations.list_by_vpn_gateway)
