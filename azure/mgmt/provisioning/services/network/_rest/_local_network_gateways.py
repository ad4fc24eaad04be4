# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``local_network_gateways``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
)
from .. import SERVICE

_LOCAL_NETWORK_GATEWAY_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Network/localNetworkGateways/{localNetworkGatewayName}"
)

_LOCAL_NETWORK_GATEWAY_NAME = Path("local_network_gateway_name", "localNetworkGatewayName")

LOCAL_NETWORK_GATEWAYS_GET = Operation(
    SERVICE,
    "LocalNetworkGateways_Get",
    "GET",
    _LOCAL_NETWORK_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCAL_NETWORK_GATEWAY_NAME),
    returns="LocalNetworkGateway",
)

LOCAL_NETWORK_GATEWAYS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "LocalNetworkGateways_CreateOrUpdate",
    "PUT",
    _LOCAL_NETWORK_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCAL_NETWORK_GATEWAY_NAME, Body("parameters", "LocalNetworkGateway")),
    ok=(200, 201),
    returns="LocalNetworkGateway",
    long_running=LongRunning(),
)

LOCAL_NETWORK_GATEWAYS_UPDATE_TAGS = Operation(
    SERVICE,
    "LocalNetworkGateways_UpdateTags",
    "PATCH",
    _LOCAL_NETWORK_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCAL_NETWORK_GATEWAY_NAME, Body("parameters", "TagsObject")),
    returns="LocalNetworkGateway",
)

LOCAL_NETWORK_GATEWAYS_DELETE = Operation(
    SERVICE,
    "LocalNetworkGateways_Delete",
    "DELETE",
    _LOCAL_NETWORK_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCAL_NETWORK_GATEWAY_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

LOCAL_NETWORK_GATEWAYS_LIST = Operation(
    SERVICE,
    "LocalNetworkGateways_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/localNetworkGateways",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("LocalNetworkGateway", api_version=False),
)
