# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``virtual_wans``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _virtual_wans as _sync


class VirtualWansOperations(AsyncOperationGroup):
    """Virtual WANs: wide-area networks of virtual hubs.

    An attribute of the client: ``client.virtual_wans``.
    """

    get = awaited(_sync.VirtualWansOperations.get)
    begin_create_or_update = begun(_sync.VirtualWansOperations.begin_create_or_update)
    update_tags = awaited(_sync.VirtualWansOperations.update_tags)
    begin_delete = begun(_sync.VirtualWansOperations.begin_delete)
    list_by_resource_group = paged(_sync.VirtualWansOperations.list_by_resource_group)
    list = paged(_sync.VirtualWansOperations.list)


class VpnSitesConfigurationOperations(AsyncOperationGroup):
    """Configuration of VPN devices for virtual WANs.

    An attribute of the client: ``client.vpn_sites_configuration``.
    """

    begin_download = begun(_sync.VpnSitesConfigurationOperations.begin_download)


class VpnServerConfigurationsAssociatedWithVirtualWanOperations(AsyncOperationGroup):
    """VPN server configurations used in a virtual WAN.

    An attribute of the client: ``client.vpn_server_configurations_associated_with_virtual_wan``.
    """

    begin_list = begun(_sync.VpnServerConfigurationsAssociatedWithVirtualWanOperations.begin_list)
