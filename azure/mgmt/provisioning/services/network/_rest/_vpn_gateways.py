# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``vpn_gateways``."""

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

_VPN_GATEWAY_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/vpnGateways/{gatewayName}"
_NAT_RULE_URL = _VPN_GATEWAY_URL + "/natRules/{natRuleName}"
_VPN_CONNECTION_URL = _VPN_GATEWAY_URL + "/vpnConnections/{connectionName}"
_DEFAULT_URL = _VPN_CONNECTION_URL + "/vpnLinkConnections/{linkConnectionName}/sharedKeys/default"

_GATEWAY_NAME = Path("gateway_name", "gatewayName")
_CONNECTION_NAME = Path("connection_name", "connectionName")
_LINK_CONNECTION_NAME = Path("link_connection_name", "linkConnectionName")
_VPN_CONNECTION_NAME = Path("vpn_connection_name", "vpnConnectionName")
_NAT_RULE_NAME = Path("nat_rule_name", "natRuleName")

VPN_GATEWAYS_GET = Operation(
    SERVICE,
    "VpnGateways_Get",
    "GET",
    _VPN_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME),
    returns="VpnGateway",
)

VPN_GATEWAYS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VpnGateways_CreateOrUpdate",
    "PUT",
    _VPN_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME, Body("vpn_gateway_parameters", "VpnGateway")),
    ok=(200, 201),
    returns="VpnGateway",
    long_running=LongRunning(),
)

VPN_GATEWAYS_UPDATE_TAGS = Operation(
    SERVICE,
    "VpnGateways_UpdateTags",
    "PATCH",
    _VPN_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME, Body("vpn_gateway_parameters", "TagsObject")),
    ok=(200, 202),
    returns="VpnGateway",
    long_running=LongRunning(),
)

VPN_GATEWAYS_DELETE = Operation(
    SERVICE,
    "VpnGateways_Delete",
    "DELETE",
    _VPN_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VPN_GATEWAYS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "VpnGateways_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/vpnGateways",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("VpnGateway", api_version=False),
)

VPN_GATEWAYS_LIST = Operation(
    SERVICE,
    "VpnGateways_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/vpnGateways",
    (SUBSCRIPTION_ID,),
    paging=Paging("VpnGateway", api_version=False),
)

VPN_GATEWAYS_RESET = Operation(
    SERVICE,
    "VpnGateways_Reset",
    "POST",
    _VPN_GATEWAY_URL + "/reset",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME, Query("ip_configuration_id", "ipConfigurationId")),
    ok=(200, 202),
    returns="VpnGateway",
    long_running=LongRunning(),
)

VPN_GATEWAYS_START_PACKET_CAPTURE = Operation(
    SERVICE,
    "VpnGateways_StartPacketCapture",
    "POST",
    _VPN_GATEWAY_URL + "/startpacketcapture",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GATEWAY_NAME,
        Body("parameters", "VpnGatewayPacketCaptureStartParameters", required=False),
    ),
    ok=(200, 202),
    returns="str",
    long_running=LongRunning(),
)

VPN_GATEWAYS_STOP_PACKET_CAPTURE = Operation(
    SERVICE,
    "VpnGateways_StopPacketCapture",
    "POST",
    _VPN_GATEWAY_URL + "/stoppacketcapture",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GATEWAY_NAME,
        Body("parameters", "VpnGatewayPacketCaptureStopParameters", required=False),
    ),
    ok=(200, 202),
    returns="str",
    long_running=LongRunning(),
)

VPN_SITE_LINK_CONNECTIONS_GET = Operation(
    SERVICE,
    "VpnSiteLinkConnections_Get",
    "GET",
    _VPN_CONNECTION_URL + "/vpnLinkConnections/{linkConnectionName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME, _CONNECTION_NAME, _LINK_CONNECTION_NAME),
    returns="VpnSiteLinkConnection",
)

VPN_CONNECTIONS_GET = Operation(
    SERVICE,
    "VpnConnections_Get",
    "GET",
    _VPN_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME, _CONNECTION_NAME),
    returns="VpnConnection",
)

VPN_CONNECTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VpnConnections_CreateOrUpdate",
    "PUT",
    _VPN_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GATEWAY_NAME,
        _CONNECTION_NAME,
        Body("vpn_connection_parameters", "VpnConnection"),
    ),
    ok=(200, 201),
    returns="VpnConnection",
    long_running=LongRunning(),
)

VPN_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "VpnConnections_Delete",
    "DELETE",
    _VPN_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME, _CONNECTION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VPN_CONNECTIONS_START_PACKET_CAPTURE = Operation(
    SERVICE,
    "VpnConnections_StartPacketCapture",
    "POST",
    _VPN_GATEWAY_URL + "/vpnConnections/{vpnConnectionName}/startpacketcapture",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GATEWAY_NAME,
        _VPN_CONNECTION_NAME,
        Body("parameters", "VpnConnectionPacketCaptureStartParameters", required=False),
    ),
    ok=(200, 202),
    returns="str",
    long_running=LongRunning(),
)

VPN_CONNECTIONS_STOP_PACKET_CAPTURE = Operation(
    SERVICE,
    "VpnConnections_StopPacketCapture",
    "POST",
    _VPN_GATEWAY_URL + "/vpnConnections/{vpnConnectionName}/stoppacketcapture",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GATEWAY_NAME,
        _VPN_CONNECTION_NAME,
        Body("parameters", "VpnConnectionPacketCaptureStopParameters", required=False),
    ),
    ok=(200, 202),
    returns="str",
    long_running=LongRunning(),
)

VPN_CONNECTIONS_LIST_BY_VPN_GATEWAY = Operation(
    SERVICE,
    "VpnConnections_ListByVpnGateway",
    "GET",
    _VPN_GATEWAY_URL + "/vpnConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME),
    paging=Paging("VpnConnection", api_version=False),
)

VPN_LINK_CONNECTIONS_GET_DEFAULT_SHARED_KEY = Operation(
    SERVICE,
    "VpnLinkConnections_GetDefaultSharedKey",
    "GET",
    _DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME, _CONNECTION_NAME, _LINK_CONNECTION_NAME),
    returns="ConnectionSharedKeyResult",
)

VPN_LINK_CONNECTIONS_SET_OR_INIT_DEFAULT_SHARED_KEY = Operation(
    SERVICE,
    "VpnLinkConnections_SetOrInitDefaultSharedKey",
    "PUT",
    _DEFAULT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GATEWAY_NAME,
        _CONNECTION_NAME,
        _LINK_CONNECTION_NAME,
        Body("connection_shared_key_parameters", "ConnectionSharedKeyResult"),
    ),
    ok=(200, 201),
    returns="ConnectionSharedKeyResult",
    long_running=LongRunning(),
)

VPN_LINK_CONNECTIONS_GET_ALL_SHARED_KEYS = Operation(
    SERVICE,
    "VpnLinkConnections_GetAllSharedKeys",
    "GET",
    _VPN_CONNECTION_URL + "/vpnLinkConnections/{linkConnectionName}/sharedKeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME, _CONNECTION_NAME, _LINK_CONNECTION_NAME),
    paging=Paging("ConnectionSharedKeyResult", api_version=False),
)

VPN_LINK_CONNECTIONS_LIST_DEFAULT_SHARED_KEY = Operation(
    SERVICE,
    "VpnLinkConnections_ListDefaultSharedKey",
    "POST",
    _DEFAULT_URL + "/listSharedKey",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME, _CONNECTION_NAME, _LINK_CONNECTION_NAME),
    returns="ConnectionSharedKeyResult",
)

VPN_LINK_CONNECTIONS_LIST_BY_VPN_CONNECTION = Operation(
    SERVICE,
    "VpnLinkConnections_ListByVpnConnection",
    "GET",
    _VPN_CONNECTION_URL + "/vpnLinkConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME, _CONNECTION_NAME),
    paging=Paging("VpnSiteLinkConnection", api_version=False),
)

VPN_LINK_CONNECTIONS_RESET_CONNECTION = Operation(
    SERVICE,
    "VpnLinkConnections_ResetConnection",
    "POST",
    _VPN_CONNECTION_URL + "/vpnLinkConnections/{linkConnectionName}/resetconnection",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME, _CONNECTION_NAME, _LINK_CONNECTION_NAME),
    ok=(202,),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

VPN_LINK_CONNECTIONS_GET_IKE_SAS = Operation(
    SERVICE,
    "VpnLinkConnections_GetIkeSas",
    "POST",
    _VPN_CONNECTION_URL + "/vpnLinkConnections/{linkConnectionName}/getikesas",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME, _CONNECTION_NAME, _LINK_CONNECTION_NAME),
    ok=(200, 202),
    returns="str",
    error="ErrorResponse",
    long_running=LongRunning(),
)

NAT_RULES_GET = Operation(
    SERVICE,
    "NatRules_Get",
    "GET",
    _NAT_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME, _NAT_RULE_NAME),
    returns="VpnGatewayNatRule",
)

NAT_RULES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "NatRules_CreateOrUpdate",
    "PUT",
    _NAT_RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _GATEWAY_NAME,
        _NAT_RULE_NAME,
        Body("nat_rule_parameters", "VpnGatewayNatRule"),
    ),
    ok=(200, 201),
    returns="VpnGatewayNatRule",
    long_running=LongRunning(),
)

NAT_RULES_DELETE = Operation(
    SERVICE,
    "NatRules_Delete",
    "DELETE",
    _NAT_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME, _NAT_RULE_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

NAT_RULES_LIST_BY_VPN_GATEWAY = Operation(
    SERVICE,
    "NatRules_ListByVpnGateway",
    "GET",
    _VPN_GATEWAY_URL + "/natRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _GATEWAY_NAME),
    paging=Paging("VpnGatewayNatRule", api_version=False),
)
