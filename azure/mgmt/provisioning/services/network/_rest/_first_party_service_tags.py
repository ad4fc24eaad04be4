# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``first_party_service_tags``."""

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

_FIRST_PARTY_SERVICE_TAG_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Network/firstPartyServiceTags/{firstPartyServiceTagName}"
)

_FIRST_PARTY_SERVICE_TAG_NAME = Path("first_party_service_tag_name", "firstPartyServiceTagName")

FIRST_PARTY_SERVICE_TAGS_GET = Operation(
    SERVICE,
    "FirstPartyServiceTags_Get",
    "GET",
    _FIRST_PARTY_SERVICE_TAG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIRST_PARTY_SERVICE_TAG_NAME),
    returns="FirstPartyServiceTag",
)

FIRST_PARTY_SERVICE_TAGS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "FirstPartyServiceTags_CreateOrUpdate",
    "PUT",
    _FIRST_PARTY_SERVICE_TAG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIRST_PARTY_SERVICE_TAG_NAME, Body("parameters", "FirstPartyServiceTag")),
    ok=(200, 201),
    returns="FirstPartyServiceTag",
    long_running=LongRunning(),
)

FIRST_PARTY_SERVICE_TAGS_UPDATE_TAGS = Operation(
    SERVICE,
    "FirstPartyServiceTags_UpdateTags",
    "PATCH",
    _FIRST_PARTY_SERVICE_TAG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIRST_PARTY_SERVICE_TAG_NAME, Body("parameters", "TagsObject")),
    ok=(200, 202),
    returns="FirstPartyServiceTag",
    long_running=LongRunning(),
)

FIRST_PARTY_SERVICE_TAGS_DELETE = Operation(
    SERVICE,
    "FirstPartyServiceTags_Delete",
    "DELETE",
    _FIRST_PARTY_SERVICE_TAG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIRST_PARTY_SERVICE_TAG_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

FIRST_PARTY_SERVICE_TAGS_LIST = Operation(
    SERVICE,
    "FirstPartyServiceTags_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/firstPartyServiceTags",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("FirstPartyServiceTag", api_version=False),
)

FIRST_PARTY_SERVICE_TAGS_LIST_ALL = Operation(
    SERVICE,
    "FirstPartyServiceTags_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/firstPartyServiceTags",
    (SUBSCRIPTION_ID,),
    paging=Paging("FirstPartyServiceTag", api_version=False),
)
