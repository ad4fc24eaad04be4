# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``virtual_wans``."""

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

_VIRTUAL_WAN_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/virtualWans/{VirtualWANName}"

VIRTUAL_WANS_GET = Operation(
    SERVICE,
    "VirtualWans_Get",
    "GET",
    _VIRTUAL_WAN_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, Path("virtual_wan_name", "VirtualWANName")),
    returns="VirtualWAN",
)

VIRTUAL_WANS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualWans_CreateOrUpdate",
    "PUT",
    _VIRTUAL_WAN_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        Path("virtual_wan_name", "VirtualWANName"),
        Body("wan_parameters", "VirtualWAN"),
    ),
    ok=(200, 201),
    returns="VirtualWAN",
    long_running=LongRunning(),
)

VIRTUAL_WANS_UPDATE_TAGS = Operation(
    SERVICE,
    "VirtualWans_UpdateTags",
    "PATCH",
    _VIRTUAL_WAN_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        Path("virtual_wan_name", "VirtualWANName"),
        Body("wan_parameters", "TagsObject"),
    ),
    returns="VirtualWAN",
)

VIRTUAL_WANS_DELETE = Operation(
    SERVICE,
    "VirtualWans_Delete",
    "DELETE",
    _VIRTUAL_WAN_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, Path("virtual_wan_name", "VirtualWANName")),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_WANS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "VirtualWans_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/virtualWans",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("VirtualWAN", api_version=False),
)

VIRTUAL_WANS_LIST = Operation(
    SERVICE,
    "VirtualWans_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/virtualWans",
    (SUBSCRIPTION_ID,),
    paging=Paging("VirtualWAN", api_version=False),
)

VPN_SITES_CONFIGURATION_DOWNLOAD = Operation(
    SERVICE,
    "VpnSitesConfiguration_Download",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Network/virtualWans/{virtualWANName}/vpnConfiguration",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        Path("virtual_wan_name", "virtualWANName"),
        Body("request", "GetVpnSitesConfigurationRequest"),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VPN_SERVER_CONFIGURATIONS_ASSOCIATED_WITH_VIRTUAL_WAN_LIST = Operation(
    SERVICE,
    "VpnServerConfigurationsAssociatedWithVirtualWan_List",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Network/virtualWans/{virtualWANName}/vpnServerConfigurations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, Path("virtual_wan_name", "virtualWANName")),
    ok=(200, 202),
    returns="VpnServerConfigurationsResponse",
    long_running=LongRunning(),
)
