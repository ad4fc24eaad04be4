# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``vpn_sites``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _vpn_sites as _sync


class VpnSitesOperations(AsyncOperationGroup):
    """VPN sites: places with VPN devices that connect to virtual hubs.

    An attribute of the client: ``client.vpn_sites``.
    """

    get = awaited(_sync.VpnSitesOperations.get)
    begin_create_or_update = begun(_sync.VpnSitesOperations.begin_create_or_update)
    update_tags = awaited(_sync.VpnSitesOperations.update_tags)
    begin_delete = begun(_sync.VpnSitesOperations.begin_delete)
    list_by_resource_group = paged(_sync.VpnSitesOperations.list_by_resource_group)
    list = paged(_sync.VpnSitesOperations.list)


class VpnSiteLinksOperations(AsyncOperationGroup):
    """Internet links of VPN sites.

    An attribute of the client: ``client.vpn_site_links``.
    """

    get = awaited(_sync.VpnSiteLinksOperations.get)
    list_by_vpn_site = paged(_sync.VpnSiteLinksOperations.list_by_vpn_site)
