# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``network_profiles``."""

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

_NETWORK_PROFILE_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/networkProfiles/{networkProfileName}"

_NETWORK_PROFILE_NAME = Path("network_profile_name", "networkProfileName")

NETWORK_PROFILES_GET = Operation(
    SERVICE,
    "NetworkProfiles_Get",
    "GET",
    _NETWORK_PROFILE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_PROFILE_NAME, Query("expand", "$expand")),
    returns="NetworkProfile",
)

NETWORK_PROFILES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "NetworkProfiles_CreateOrUpdate",
    "PUT",
    _NETWORK_PROFILE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_PROFILE_NAME, Body("parameters", "NetworkProfile")),
    ok=(200, 201),
    returns="NetworkProfile",
)

NETWORK_PROFILES_UPDATE_TAGS = Operation(
    SERVICE,
    "NetworkProfiles_UpdateTags",
    "PATCH",
    _NETWORK_PROFILE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_PROFILE_NAME, Body("parameters", "TagsObject")),
    returns="NetworkProfile",
)

NETWORK_PROFILES_DELETE = Operation(
    SERVICE,
    "NetworkProfiles_Delete",
    "DELETE",
    _NETWORK_PROFILE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_PROFILE_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

NETWORK_PROFILES_LIST = Operation(
    SERVICE,
    "NetworkProfiles_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/networkProfiles",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("NetworkProfile", api_version=False),
)

NETWORK_PROFILES_LIST_ALL = Operation(
    SERVICE,
    "NetworkProfiles_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/networkProfiles",
    (SUBSCRIPTION_ID,),
    paging=Paging("NetworkProfile", api_version=False),
)
