# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``custom_ip_prefixes``."""

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
    Query,
)
from .. import SERVICE

_CUSTOM_IP_PREFIX_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/customIpPrefixes/{customIpPrefixName}"

_CUSTOM_IP_PREFIX_NAME = Path("custom_ip_prefix_name", "customIpPrefixName")

CUSTOM_IP_PREFIXES_GET = Operation(
    SERVICE,
    "CustomIPPrefixes_Get",
    "GET",
    _CUSTOM_IP_PREFIX_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CUSTOM_IP_PREFIX_NAME, Query("expand", "$expand")),
    returns="CustomIpPrefix",
)

CUSTOM_IP_PREFIXES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "CustomIPPrefixes_CreateOrUpdate",
    "PUT",
    _CUSTOM_IP_PREFIX_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CUSTOM_IP_PREFIX_NAME, Body("parameters", "CustomIpPrefix")),
    ok=(200, 201),
    returns="CustomIpPrefix",
    long_running=LongRunning(),
)

CUSTOM_IP_PREFIXES_UPDATE_TAGS = Operation(
    SERVICE,
    "CustomIPPrefixes_UpdateTags",
    "PATCH",
    _CUSTOM_IP_PREFIX_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CUSTOM_IP_PREFIX_NAME, Body("parameters", "TagsObject")),
    returns="CustomIpPrefix",
)

CUSTOM_IP_PREFIXES_DELETE = Operation(
    SERVICE,
    "CustomIPPrefixes_Delete",
    "DELETE",
    _CUSTOM_IP_PREFIX_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CUSTOM_IP_PREFIX_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

CUSTOM_IP_PREFIXES_LIST = Operation(
    SERVICE,
    "CustomIPPrefixes_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/customIpPrefixes",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("CustomIpPrefix", api_version=False),
)

CUSTOM_IP_PREFIXES_LIST_ALL = Operation(
    SERVICE,
    "CustomIPPrefixes_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/customIpPrefixes",
    (SUBSCRIPTION_ID,),
    paging=Paging("CustomIpPrefix", api_version=False),
)
