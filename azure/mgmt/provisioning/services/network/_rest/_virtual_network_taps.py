# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``virtual_network_taps``."""

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

_VIRTUAL_NETWORK_TAP_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/virtualNetworkTaps/{tapName}"

_TAP_NAME = Path("tap_name", "tapName")

VIRTUAL_NETWORK_TAPS_GET = Operation(
    SERVICE,
    "VirtualNetworkTaps_Get",
    "GET",
    _VIRTUAL_NETWORK_TAP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _TAP_NAME),
    returns="VirtualNetworkTap",
)

VIRTUAL_NETWORK_TAPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualNetworkTaps_CreateOrUpdate",
    "PUT",
    _VIRTUAL_NETWORK_TAP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _TAP_NAME, Body("parameters", "VirtualNetworkTap")),
    ok=(200, 201),
    returns="VirtualNetworkTap",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_TAPS_UPDATE_TAGS = Operation(
    SERVICE,
    "VirtualNetworkTaps_UpdateTags",
    "PATCH",
    _VIRTUAL_NETWORK_TAP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _TAP_NAME, Body("tap_parameters", "TagsObject")),
    returns="VirtualNetworkTap",
)

VIRTUAL_NETWORK_TAPS_DELETE = Operation(
    SERVICE,
    "VirtualNetworkTaps_Delete",
    "DELETE",
    _VIRTUAL_NETWORK_TAP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _TAP_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_TAPS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "VirtualNetworkTaps_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/virtualNetworkTaps",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("VirtualNetworkTap", api_version=False),
)

VIRTUAL_NETWORK_TAPS_LIST_ALL = Operation(
    SERVICE,
    "VirtualNetworkTaps_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/virtualNetworkTaps",
    (SUBSCRIPTION_ID,),
    paging=Paging("VirtualNetworkTap", api_version=False),
)
