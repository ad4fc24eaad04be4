# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``public_ip_prefixes``."""

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

_PUBLIC_IP_PREFIX_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/publicIPPrefixes/{publicIpPrefixName}"

_PUBLIC_IP_PREFIX_NAME = Path("public_ip_prefix_name", "publicIpPrefixName")

PUBLIC_IP_PREFIXES_GET = Operation(
    SERVICE,
    "PublicIPPrefixes_Get",
    "GET",
    _PUBLIC_IP_PREFIX_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PUBLIC_IP_PREFIX_NAME, Query("expand", "$expand")),
    returns="PublicIPPrefix",
)

PUBLIC_IP_PREFIXES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "PublicIPPrefixes_CreateOrUpdate",
    "PUT",
    _PUBLIC_IP_PREFIX_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PUBLIC_IP_PREFIX_NAME, Body("parameters", "PublicIPPrefix")),
    ok=(200, 201),
    returns="PublicIPPrefix",
    long_running=LongRunning(),
)

PUBLIC_IP_PREFIXES_UPDATE_TAGS = Operation(
    SERVICE,
    "PublicIPPrefixes_UpdateTags",
    "PATCH",
    _PUBLIC_IP_PREFIX_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PUBLIC_IP_PREFIX_NAME, Body("parameters", "TagsObject")),
    returns="PublicIPPrefix",
)

PUBLIC_IP_PREFIXES_DELETE = Operation(
    SERVICE,
    "PublicIPPrefixes_Delete",
    "DELETE",
    _PUBLIC_IP_PREFIX_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PUBLIC_IP_PREFIX_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

PUBLIC_IP_PREFIXES_LIST = Operation(
    SERVICE,
    "PublicIPPrefixes_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/publicIPPrefixes",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("PublicIPPrefix", api_version=False),
)

PUBLIC_IP_PREFIXES_LIST_ALL = Operation(
    SERVICE,
    "PublicIPPrefixes_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/publicIPPrefixes",
    (SUBSCRIPTION_ID,),
    paging=Paging("PublicIPPrefix", api_version=False),
)
