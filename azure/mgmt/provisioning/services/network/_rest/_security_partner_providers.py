# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``security_partner_providers``."""

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

_SECURITY_PARTNER_PROVIDER_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Network/securityPartnerProviders/{securityPartnerProviderName}"
)

_SECURITY_PARTNER_PROVIDER_NAME = Path("security_partner_provider_name", "securityPartnerProviderName")

SECURITY_PARTNER_PROVIDERS_GET = Operation(
    SERVICE,
    "SecurityPartnerProviders_Get",
    "GET",
    _SECURITY_PARTNER_PROVIDER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SECURITY_PARTNER_PROVIDER_NAME),
    returns="SecurityPartnerProvider",
)

SECURITY_PARTNER_PROVIDERS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "SecurityPartnerProviders_CreateOrUpdate",
    "PUT",
    _SECURITY_PARTNER_PROVIDER_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SECURITY_PARTNER_PROVIDER_NAME,
        Body("parameters", "SecurityPartnerProvider"),
    ),
    ok=(200, 201),
    returns="SecurityPartnerProvider",
    long_running=LongRunning(),
)

SECURITY_PARTNER_PROVIDERS_UPDATE_TAGS = Operation(
    SERVICE,
    "SecurityPartnerProviders_UpdateTags",
    "PATCH",
    _SECURITY_PARTNER_PROVIDER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SECURITY_PARTNER_PROVIDER_NAME, Body("parameters", "TagsObject")),
    returns="SecurityPartnerProvider",
)

SECURITY_PARTNER_PROVIDERS_DELETE = Operation(
    SERVICE,
    "SecurityPartnerProviders_Delete",
    "DELETE",
    _SECURITY_PARTNER_PROVIDER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SECURITY_PARTNER_PROVIDER_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

SECURITY_PARTNER_PROVIDERS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "SecurityPartnerProviders_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/securityPartnerProviders",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("SecurityPartnerProvider", api_version=False),
)

SECURITY_PARTNER_PROVIDERS_LIST = Operation(
    SERVICE,
    "SecurityPartnerProviders_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/securityPartnerProviders",
    (SUBSCRIPTION_ID,),
    paging=Paging("SecurityPartnerProvider", api_version=False),
)
