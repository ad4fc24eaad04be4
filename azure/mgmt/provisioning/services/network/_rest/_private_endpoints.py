# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``private_endpoints``."""

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

_PRIVATE_ENDPOINT_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/privateEndpoints/{privateEndpointName}"
_PRIVATE_DNS_ZONE_GROUP_URL = _PRIVATE_ENDPOINT_URL + "/privateDnsZoneGroups/{privateDnsZoneGroupName}"

_PRIVATE_ENDPOINT_NAME = Path("private_endpoint_name", "privateEndpointName")
_PRIVATE_DNS_ZONE_GROUP_NAME = Path("private_dns_zone_group_name", "privateDnsZoneGroupName")

PRIVATE_ENDPOINTS_GET = Operation(
    SERVICE,
    "PrivateEndpoints_Get",
    "GET",
    _PRIVATE_ENDPOINT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PRIVATE_ENDPOINT_NAME, Query("expand", "$expand")),
    returns="PrivateEndpoint",
    error="Error",
)

PRIVATE_ENDPOINTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "PrivateEndpoints_CreateOrUpdate",
    "PUT",
    _PRIVATE_ENDPOINT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PRIVATE_ENDPOINT_NAME, Body("parameters", "PrivateEndpoint")),
    ok=(200, 201),
    returns="PrivateEndpoint",
    error="Error",
    long_running=LongRunning(),
)

PRIVATE_ENDPOINTS_DELETE = Operation(
    SERVICE,
    "PrivateEndpoints_Delete",
    "DELETE",
    _PRIVATE_ENDPOINT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PRIVATE_ENDPOINT_NAME),
    ok=(200, 202, 204),
    error="Error",
    accept=None,
    long_running=LongRunning(),
)

PRIVATE_ENDPOINTS_LIST = Operation(
    SERVICE,
    "PrivateEndpoints_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/privateEndpoints",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    error="Error",
    paging=Paging("PrivateEndpoint", api_version=False),
)

PRIVATE_ENDPOINTS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "PrivateEndpoints_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/privateEndpoints",
    (SUBSCRIPTION_ID,),
    error="Error",
    paging=Paging("PrivateEndpoint", api_version=False),
)

PRIVATE_DNS_ZONE_GROUPS_GET = Operation(
    SERVICE,
    "PrivateDnsZoneGroups_Get",
    "GET",
    _PRIVATE_DNS_ZONE_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PRIVATE_ENDPOINT_NAME, _PRIVATE_DNS_ZONE_GROUP_NAME),
    returns="PrivateDnsZoneGroup",
)

PRIVATE_DNS_ZONE_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "PrivateDnsZoneGroups_CreateOrUpdate",
    "PUT",
    _PRIVATE_DNS_ZONE_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _PRIVATE_ENDPOINT_NAME,
        _PRIVATE_DNS_ZONE_GROUP_NAME,
        Body("parameters", "PrivateDnsZoneGroup"),
    ),
    ok=(200, 201),
    returns="PrivateDnsZoneGroup",
    long_running=LongRunning(),
)

PRIVATE_DNS_ZONE_GROUPS_DELETE = Operation(
    SERVICE,
    "PrivateDnsZoneGroups_Delete",
    "DELETE",
    _PRIVATE_DNS_ZONE_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PRIVATE_ENDPOINT_NAME, _PRIVATE_DNS_ZONE_GROUP_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

PRIVATE_DNS_ZONE_GROUPS_LIST = Operation(
    SERVICE,
    "PrivateDnsZoneGroups_List",
    "GET",
    _PRIVATE_ENDPOINT_URL + "/privateDnsZoneGroups",
    (SUBSCRIPTION_ID, _PRIVATE_ENDPOINT_NAME, RESOURCE_GROUP_NAME),
    paging=Paging("PrivateDnsZoneGroup", api_version=False),
)
