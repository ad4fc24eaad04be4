# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``vpn_sites``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
)
from .. import SERVICE

_VPN_SITE_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/vpnSites/{vpnSiteName}"

_VPN_SITE_NAME = Path("vpn_site_name", "vpnSiteName")

VPN_SITES_GET = Operation(
    SERVICE,
    "VpnSites_Get",
    "GET",
    _VPN_SITE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VPN_SITE_NAME),
    returns="VpnSite",
)

VPN_SITES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VpnSites_CreateOrUpdate",
    "PUT",
    _VPN_SITE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VPN_SITE_NAME, Body("vpn_site_parameters", "VpnSite")),
    ok=(200, 201),
    returns="VpnSite",
    long_running=LongRunning(),
)

VPN_SITES_UPDATE_TAGS = Operation(
    SERVICE,
    "VpnSites_UpdateTags",
    "PATCH",
    _VPN_SITE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VPN_SITE_NAME, Body("vpn_site_parameters", "TagsObject")),
    returns="VpnSite",
)

VPN_SITES_DELETE = Operation(
    SERVICE,
    "VpnSites_Delete",
    "DELETE",
    _VPN_SITE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VPN_SITE_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VPN_SITES_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "VpnSites_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/vpnSites",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("VpnSite", api_version=False),
)

VPN_SITES_LIST = Operation(
    SERVICE,
    "VpnSites_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/vpnSites",
    (SUBSCRIPTION_ID,),
    paging=Paging("VpnSite", api_version=False),
)

VPN_SITE_LINKS_GET = Operation(
    SERVICE,
    "VpnSiteLinks_Get",
    "GET",
    _VPN_SITE_URL + "/vpnSiteLinks/{vpnSiteLinkName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VPN_SITE_NAME, Path("vpn_site_link_name", "vpnSiteLinkName")),
    returns="VpnSiteLink",
)

VPN_SITE_LINKS_LIST_BY_VPN_SITE = Operation(
    SERVICE,
    "VpnSiteLinks_ListByVpnSite",
    "GET",
    _VPN_SITE_URL + "/vpnSiteLinks",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VPN_SITE_NAME),
    paging=Paging("VpnSiteLink", api_version=False),
)
