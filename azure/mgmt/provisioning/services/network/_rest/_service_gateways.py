# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``service_gateways``."""

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

_SERVICE_GATEWAY_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/serviceGateways/{serviceGatewayName}"

_SERVICE_GATEWAY_NAME = Path("service_gateway_name", "serviceGatewayName")

SERVICE_GATEWAYS_GET = Operation(
    SERVICE,
    "ServiceGateways_Get",
    "GET",
    _SERVICE_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVICE_GATEWAY_NAME),
    returns="ServiceGateway",
)

SERVICE_GATEWAYS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ServiceGateways_CreateOrUpdate",
    "PUT",
    _SERVICE_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVICE_GATEWAY_NAME, Body("parameters", "ServiceGateway")),
    ok=(200, 201),
    returns="ServiceGateway",
    long_running=LongRunning(),
)

SERVICE_GATEWAYS_UPDATE_TAGS = Operation(
    SERVICE,
    "ServiceGateways_UpdateTags",
    "PATCH",
    _SERVICE_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVICE_GATEWAY_NAME, Body("parameters", "TagsObject")),
    returns="ServiceGateway",
)

SERVICE_GATEWAYS_DELETE = Operation(
    SERVICE,
    "ServiceGateways_Delete",
    "DELETE",
    _SERVICE_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVICE_GATEWAY_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

SERVICE_GATEWAYS_LIST = Operation(
    SERVICE,
    "ServiceGateways_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/serviceGateways",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("ServiceGateway", api_version=False),
)

SERVICE_GATEWAYS_LIST_ALL = Operation(
    SERVICE,
    "ServiceGateways_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/serviceGateways",
    (SUBSCRIPTION_ID,),
    paging=Paging("ServiceGateway", api_version=False),
)

SERVICE_GATEWAYS_UPDATE_ADDRESS_LOCATIONS = Operation(
    SERVICE,
    "ServiceGateways_UpdateAddressLocations",
    "POST",
    _SERVICE_GATEWAY_URL + "/updateAddressLocations",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVICE_GATEWAY_NAME,
        Body("parameters", "ServiceGatewayUpdateAddressLocationsRequest"),
    ),
    returns="ServiceGatewayActionOkResponseBody",
)

SERVICE_GATEWAYS_UPDATE_SERVICES = Operation(
    SERVICE,
    "ServiceGateways_UpdateServices",
    "POST",
    _SERVICE_GATEWAY_URL + "/updateServices",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVICE_GATEWAY_NAME,
        Body("parameters", "ServiceGatewayUpdateServicesRequest"),
    ),
    returns="ServiceGatewayActionOkResponseBody",
)

SERVICE_GATEWAYS_GET_ADDRESS_LOCATIONS = Operation(
    SERVICE,
    "ServiceGateways_GetAddressLocations",
    "GET",
    _SERVICE_GATEWAY_URL + "/addressLocations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVICE_GATEWAY_NAME),
    paging=Paging("ServiceGatewayAddressLocationResponse", api_version=False),
)

SERVICE_GATEWAYS_GET_SERVICES = Operation(
    SERVICE,
    "ServiceGateways_GetServices",
    "GET",
    _SERVICE_GATEWAY_URL + "/services",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVICE_GATEWAY_NAME),
    paging=Paging("ServiceGatewayService", api_version=False),
)
