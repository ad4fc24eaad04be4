# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``private_link_services``."""

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

_PRIVATE_LINK_SERVICE_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/privateLinkServices/{serviceName}"
_PRIVATE_ENDPOINT_CONNECTION_URL = _PRIVATE_LINK_SERVICE_URL + "/privateEndpointConnections/{peConnectionName}"

_SERVICE_NAME = Path("service_name", "serviceName")
_EXPAND = Query("expand", "$expand")
_PE_CONNECTION_NAME = Path("pe_connection_name", "peConnectionName")
_LOCATION = Path("location", "location")

PRIVATE_LINK_SERVICES_GET = Operation(
    SERVICE,
    "PrivateLinkServices_Get",
    "GET",
    _PRIVATE_LINK_SERVICE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVICE_NAME, _EXPAND),
    returns="PrivateLinkService",
    error="Error",
)

PRIVATE_LINK_SERVICES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "PrivateLinkServices_CreateOrUpdate",
    "PUT",
    _PRIVATE_LINK_SERVICE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVICE_NAME, Body("parameters", "PrivateLinkService")),
    ok=(200, 201),
    returns="PrivateLinkService",
    error="Error",
    long_running=LongRunning(),
)

PRIVATE_LINK_SERVICES_DELETE = Operation(
    SERVICE,
    "PrivateLinkServices_Delete",
    "DELETE",
    _PRIVATE_LINK_SERVICE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVICE_NAME),
    ok=(200, 202, 204),
    error="Error",
    accept=None,
    long_running=LongRunning(),
)

PRIVATE_LINK_SERVICES_LIST = Operation(
    SERVICE,
    "PrivateLinkServices_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/privateLinkServices",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    error="Error",
    paging=Paging("PrivateLinkService", api_version=False),
)

PRIVATE_LINK_SERVICES_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "PrivateLinkServices_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/privateLinkServices",
    (SUBSCRIPTION_ID,),
    error="Error",
    paging=Paging("PrivateLinkService", api_version=False),
)

PRIVATE_LINK_SERVICES_GET_PRIVATE_ENDPOINT_CONNECTION = Operation(
    SERVICE,
    "PrivateLinkServices_GetPrivateEndpointConnection",
    "GET",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVICE_NAME, _PE_CONNECTION_NAME, _EXPAND),
    returns="PrivateEndpointConnection",
    error="Error",
)

PRIVATE_LINK_SERVICES_UPDATE_PRIVATE_ENDPOINT_CONNECTION = Operation(
    SERVICE,
    "PrivateLinkServices_UpdatePrivateEndpointConnection",
    "PUT",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVICE_NAME,
        _PE_CONNECTION_NAME,
        Body("parameters", "PrivateEndpointConnection"),
    ),
    returns="PrivateEndpointConnection",
    error="Error",
)

PRIVATE_LINK_SERVICES_DELETE_PRIVATE_ENDPOINT_CONNECTION = Operation(
    SERVICE,
    "PrivateLinkServices_DeletePrivateEndpointConnection",
    "DELETE",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVICE_NAME, _PE_CONNECTION_NAME),
    ok=(200, 202, 204),
    error="Error",
    accept=None,
    long_running=LongRunning(),
)

PRIVATE_LINK_SERVICES_LIST_PRIVATE_ENDPOINT_CONNECTIONS = Operation(
    SERVICE,
    "PrivateLinkServices_ListPrivateEndpointConnections",
    "GET",
    _PRIVATE_LINK_SERVICE_URL + "/privateEndpointConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVICE_NAME),
    error="Error",
    paging=Paging("PrivateEndpointConnection", api_version=False),
)

PRIVATE_LINK_SERVICES_CHECK_PRIVATE_LINK_SERVICE_VISIBILITY = Operation(
    SERVICE,
    "PrivateLinkServices_CheckPrivateLinkServiceVisibility",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.Network/locations/{location}/checkPrivateLinkServiceVisibility",
    (SUBSCRIPTION_ID, _LOCATION, Body("parameters", "CheckPrivateLinkServiceVisibilityRequest")),
    ok=(200, 202),
    returns="PrivateLinkServiceVisibility",
    long_running=LongRunning(),
)

PRIVATE_LINK_SERVICES_CHECK_PRIVATE_LINK_SERVICE_VISIBILITY_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "PrivateLinkServices_CheckPrivateLinkServiceVisibilityByResourceGroup",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Network/locations/{location}/checkPrivateLinkServiceVisibility",
    (SUBSCRIPTION_ID, _LOCATION, RESOURCE_GROUP_NAME, Body("parameters", "CheckPrivateLinkServiceVisibilityRequest")),
    ok=(200, 202),
    returns="PrivateLinkServiceVisibility",
    long_running=LongRunning(),
)

PRIVATE_LINK_SERVICES_LIST_AUTO_APPROVED_PRIVATE_LINK_SERVICES = Operation(
    SERVICE,
    "PrivateLinkServices_ListAutoApprovedPrivateLinkServices",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/locations/{location}/autoApprovedPrivateLinkServices",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("AutoApprovedPrivateLinkService", api_version=False),
)

PRIVATE_LINK_SERVICES_LIST_AUTO_APPROVED_PRIVATE_LINK_SERVICES_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "PrivateLinkServices_ListAutoApprovedPrivateLinkServicesByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/locations/{location}/autoApprovedPrivateLinkServices",
    (SUBSCRIPTION_ID, _LOCATION, RESOURCE_GROUP_NAME),
    paging=Paging("AutoApprovedPrivateLinkService", api_version=False),
)
