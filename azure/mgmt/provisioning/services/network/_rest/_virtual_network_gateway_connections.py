# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``virtual_network_gateway_connections``."""

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

_CONNECTION_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/connections/{virtualNetworkGatewayConnectionName}"
_SHAREDKEY_URL = _CONNECTION_URL + "/sharedkey"

_VIRTUAL_NETWORK_GATEWAY_CONNECTION_NAME = Path(
    "virtual_network_gateway_connection_name", "virtualNetworkGatewayConnectionName"
)

VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_GET = Operation(
    SERVICE,
    "VirtualNetworkGatewayConnections_Get",
    "GET",
    _CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_CONNECTION_NAME),
    returns="VirtualNetworkGatewayConnection",
)

VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualNetworkGatewayConnections_CreateOrUpdate",
    "PUT",
    _CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_NETWORK_GATEWAY_CONNECTION_NAME,
        Body("parameters", "VirtualNetworkGatewayConnection"),
    ),
    ok=(200, 201),
    returns="VirtualNetworkGatewayConnection",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_UPDATE_TAGS = Operation(
    SERVICE,
    "VirtualNetworkGatewayConnections_UpdateTags",
    "PATCH",
    _CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_CONNECTION_NAME, Body("parameters", "TagsObject")),
    ok=(200, 202),
    returns="VirtualNetworkGatewayConnection",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "VirtualNetworkGatewayConnections_Delete",
    "DELETE",
    _CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_CONNECTION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_LIST = Operation(
    SERVICE,
    "VirtualNetworkGatewayConnections_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/connections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("VirtualNetworkGatewayConnection", api_version=False),
)

VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_GET_SHARED_KEY = Operation(
    SERVICE,
    "VirtualNetworkGatewayConnections_GetSharedKey",
    "GET",
    _SHAREDKEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_CONNECTION_NAME),
    returns="ConnectionSharedKey",
)

VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_SET_SHARED_KEY = Operation(
    SERVICE,
    "VirtualNetworkGatewayConnections_SetSharedKey",
    "PUT",
    _SHAREDKEY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_NETWORK_GATEWAY_CONNECTION_NAME,
        Body("parameters", "ConnectionSharedKey"),
    ),
    ok=(200, 201),
    returns="ConnectionSharedKey",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_RESET_SHARED_KEY = Operation(
    SERVICE,
    "VirtualNetworkGatewayConnections_ResetSharedKey",
    "POST",
    _SHAREDKEY_URL + "/reset",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_NETWORK_GATEWAY_CONNECTION_NAME,
        Body("parameters", "ConnectionResetSharedKey"),
    ),
    ok=(200, 202),
    returns="ConnectionResetSharedKey",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_START_PACKET_CAPTURE = Operation(
    SERVICE,
    "VirtualNetworkGatewayConnections_StartPacketCapture",
    "POST",
    _CONNECTION_URL + "/startPacketCapture",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_NETWORK_GATEWAY_CONNECTION_NAME,
        Body("parameters", "VpnPacketCaptureStartParameters", required=False),
    ),
    ok=(200, 202),
    returns="str",
    error="Error",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_STOP_PACKET_CAPTURE = Operation(
    SERVICE,
    "VirtualNetworkGatewayConnections_StopPacketCapture",
    "POST",
    _CONNECTION_URL + "/stopPacketCapture",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_NETWORK_GATEWAY_CONNECTION_NAME,
        Body("parameters", "VpnPacketCaptureStopParameters"),
    ),
    ok=(200, 202),
    returns="str",
    error="Error",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_GET_IKE_SAS = Operation(
    SERVICE,
    "VirtualNetworkGatewayConnections_GetIkeSas",
    "POST",
    _CONNECTION_URL + "/getikesas",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_CONNECTION_NAME),
    ok=(200, 202),
    returns="str",
    error="ErrorResponse",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_RESET_CONNECTION = Operation(
    SERVICE,
    "VirtualNetworkGatewayConnections_ResetConnection",
    "POST",
    _CONNECTION_URL + "/resetconnection",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_CONNECTION_NAME),
    ok=(202,),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)
