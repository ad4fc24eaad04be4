# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``p2_svpn_gateways``."""

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

_P2SVPN_GATEWAY_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/p2svpnGateways/{gatewayName}"

_GATEWAY_NAME = Path("gateway_name", "gatewayName")

P2_SVPN_GATEWAYS_GET = Operation(
    SERVICE,
    "P2SVpnGateways_Get",
    "GET",
    _P2SVPN_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME),
    returns="P2SVpnGateway",
)

P2_SVPN_GATEWAYS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "P2SVpnGateways_CreateOrUpdate",
    "PUT",
    _P2SVPN_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME, Body("p2_s_vpn_gateway_parameters", "P2SVpnGateway")),
    ok=(200, 201),
    returns="P2SVpnGateway",
    long_running=LongRunning(),
)

P2_SVPN_GATEWAYS_UPDATE_TAGS = Operation(
    SERVICE,
    "P2SVpnGateways_UpdateTags",
    "PATCH",
    _P2SVPN_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME, Body("p2_s_vpn_gateway_parameters", "TagsObject")),
    ok=(200, 202),
    returns="P2SVpnGateway",
    long_running=LongRunning(),
)

P2_SVPN_GATEWAYS_DELETE = Operation(
    SERVICE,
    "P2SVpnGateways_Delete",
    "DELETE",
    _P2SVPN_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

P2_SVPN_GATEWAYS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "P2SVpnGateways_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/p2svpnGateways",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("P2SVpnGateway", api_version=False),
)

P2_SVPN_GATEWAYS_LIST = Operation(
    SERVICE,
    "P2SVpnGateways_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/p2svpnGateways",
    (SUBSCRIPTION_ID,),
    paging=Paging("P2SVpnGateway", api_version=False),
)

P2_SVPN_GATEWAYS_RESET = Operation(
    SERVICE,
    "P2SVpnGateways_Reset",
    "POST",
    _P2SVPN_GATEWAY_URL + "/reset",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME),
    ok=(200, 202),
    returns="P2SVpnGateway",
    long_running=LongRunning(),
)

P2_SVPN_GATEWAYS_GENERATE_VPN_PROFILE = Operation(
    SERVICE,
    "P2SVpnGateways_GenerateVpnProfile",
    "POST",
    _P2SVPN_GATEWAY_URL + "/generatevpnprofile",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME, Body("parameters", "P2SVpnProfileParameters")),
    ok=(200, 202),
    returns="VpnProfileResponse",
    long_running=LongRunning(),
)

P2_SVPN_GATEWAYS_GET_P2_SVPN_CONNECTION_HEALTH = Operation(
    SERVICE,
    "P2SVpnGateways_GetP2SVpnConnectionHealth",
    "POST",
    _P2SVPN_GATEWAY_URL + "/getP2sVpnConnectionHealth",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME),
    ok=(200, 202),
    returns="P2SVpnGateway",
    long_running=LongRunning(),
)

P2_SVPN_GATEWAYS_GET_P2_SVPN_CONNECTION_HEALTH_DETAILED = Operation(
    SERVICE,
    "P2SVpnGateways_GetP2SVpnConnectionHealthDetailed",
    "POST",
    _P2SVPN_GATEWAY_URL + "/getP2sVpnConnectionHealthDetailed",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME, Body("request", "P2SVpnConnectionHealthRequest")),
    ok=(200, 202),
    returns="P2SVpnConnectionHealth",
    long_running=LongRunning(),
)

P2_SVPN_GATEWAYS_DISCONNECT_P2_SVPN_CONNECTIONS = Operation(
    SERVICE,
    "P2SVpnGateways_DisconnectP2SVpnConnections",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Network/p2svpnGateways/{p2sVpnGatewayName}/disconnectP2sVpnConnections",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        Path("p2_s_vpn_gateway_name", "p2sVpnGatewayName"),
        Body("request", "P2SVpnConnectionRequest"),
    ),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)
