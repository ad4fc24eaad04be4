# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``virtual_network_gateways``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_VIRTUAL_NETWORK_GATEWAY_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Network/virtualNetworkGateways/{virtualNetworkGatewayName}"
)
_NAT_RULE_URL = _VIRTUAL_NETWORK_GATEWAY_URL + "/natRules/{natRuleName}"

_VIRTUAL_NETWORK_GATEWAY_NAME = Path("virtual_network_gateway_name", "virtualNetworkGatewayName")
_ATTEMPT_REFRESH = Query("attempt_refresh", "attemptRefresh", type="bool")
_PEERING_LOCATION = Query("peering_location", "peeringLocation", required=True)
_NAT_RULE_NAME = Path("nat_rule_name", "natRuleName")

VIRTUAL_NETWORK_GATEWAYS_GET = Operation(
    SERVICE,
    "VirtualNetworkGateways_Get",
    "GET",
    _VIRTUAL_NETWORK_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME),
    returns="VirtualNetworkGateway",
)

VIRTUAL_NETWORK_GATEWAYS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualNetworkGateways_CreateOrUpdate",
    "PUT",
    _VIRTUAL_NETWORK_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME, Body("parameters", "VirtualNetworkGateway")),
    ok=(200, 201),
    returns="VirtualNetworkGateway",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_UPDATE_TAGS = Operation(
    SERVICE,
    "VirtualNetworkGateways_UpdateTags",
    "PATCH",
    _VIRTUAL_NETWORK_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME, Body("parameters", "TagsObject")),
    ok=(200, 202),
    returns="VirtualNetworkGateway",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_DELETE = Operation(
    SERVICE,
    "VirtualNetworkGateways_Delete",
    "DELETE",
    _VIRTUAL_NETWORK_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_LIST = Operation(
    SERVICE,
    "VirtualNetworkGateways_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/virtualNetworkGateways",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("VirtualNetworkGateway", api_version=False),
)

VIRTUAL_NETWORK_GATEWAYS_LIST_CONNECTIONS = Operation(
    SERVICE,
    "VirtualNetworkGateways_ListConnections",
    "GET",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/connections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME),
    paging=Paging("VirtualNetworkGatewayConnectionListEntity", api_version=False),
)

VIRTUAL_NETWORK_GATEWAYS_RESET = Operation(
    SERVICE,
    "VirtualNetworkGateways_Reset",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/reset",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME, Query("gateway_vip", "gatewayVip")),
    ok=(200, 202),
    returns="VirtualNetworkGateway",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_RESET_VPN_CLIENT_SHARED_KEY = Operation(
    SERVICE,
    "VirtualNetworkGateways_ResetVpnClientSharedKey",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/resetvpnclientsharedkey",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_GENERATEVPNCLIENTPACKAGE = Operation(
    SERVICE,
    "VirtualNetworkGateways_Generatevpnclientpackage",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/generatevpnclientpackage",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME, Body("parameters", "VpnClientParameters")),
    ok=(200, 202),
    returns="str",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_GENERATE_VPN_PROFILE = Operation(
    SERVICE,
    "VirtualNetworkGateways_GenerateVpnProfile",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/generatevpnprofile",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME, Body("parameters", "VpnClientParameters")),
    ok=(200, 202),
    returns="str",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_GET_VPN_PROFILE_PACKAGE_URL = Operation(
    SERVICE,
    "VirtualNetworkGateways_GetVpnProfilePackageUrl",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/getvpnprofilepackageurl",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME),
    ok=(200, 202),
    returns="str",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_GET_BGP_PEER_STATUS = Operation(
    SERVICE,
    "VirtualNetworkGateways_GetBgpPeerStatus",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/getBgpPeerStatus",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME, Query("peer", "peer")),
    ok=(200, 202),
    returns="BgpPeerStatusListResult",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_SUPPORTED_VPN_DEVICES = Operation(
    SERVICE,
    "VirtualNetworkGateways_SupportedVpnDevices",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/supportedvpndevices",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME),
    returns="str",
)

VIRTUAL_NETWORK_GATEWAYS_LIST_RADIUS_SECRETS = Operation(
    SERVICE,
    "VirtualNetworkGateways_ListRadiusSecrets",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/listRadiusSecrets",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME),
    returns="RadiusAuthServerListResult",
)

VIRTUAL_NETWORK_GATEWAYS_GET_LEARNED_ROUTES = Operation(
    SERVICE,
    "VirtualNetworkGateways_GetLearnedRoutes",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/getLearnedRoutes",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME),
    ok=(200, 202),
    returns="GatewayRouteListResult",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_GET_ADVERTISED_ROUTES = Operation(
    SERVICE,
    "VirtualNetworkGateways_GetAdvertisedRoutes",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/getAdvertisedRoutes",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME, Query("peer", "peer", required=True)),
    ok=(200, 202),
    returns="GatewayRouteListResult",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_GET_EFFECTIVE_ROUTES = Operation(
    SERVICE,
    "VirtualNetworkGateways_GetEffectiveRoutes",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/getEffectiveRoutes",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME),
    ok=(200, 202),
    returns="GatewayEffectiveRouteListResult",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_GET_RESILIENCY_INFORMATION = Operation(
    SERVICE,
    "VirtualNetworkGateways_GetResiliencyInformation",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/getResiliencyInformation",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME, _ATTEMPT_REFRESH),
    ok=(200, 202),
    returns="GatewayResiliencyInformation",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_GET_ROUTES_INFORMATION = Operation(
    SERVICE,
    "VirtualNetworkGateways_GetRoutesInformation",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/getRoutesInformation",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME, _ATTEMPT_REFRESH),
    ok=(200, 202),
    returns="GatewayRouteSetsInformation",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_SET_VPNCLIENT_IPSEC_PARAMETERS = Operation(
    SERVICE,
    "VirtualNetworkGateways_SetVpnclientIpsecParameters",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/setvpnclientipsecparameters",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_NETWORK_GATEWAY_NAME,
        Body("vpnclient_ipsec_params", "VpnClientIPsecParameters"),
    ),
    ok=(200, 202),
    returns="VpnClientIPsecParameters",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_GET_VPNCLIENT_IPSEC_PARAMETERS = Operation(
    SERVICE,
    "VirtualNetworkGateways_GetVpnclientIpsecParameters",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/getvpnclientipsecparameters",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME),
    returns="VpnClientIPsecParameters",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_START_PACKET_CAPTURE = Operation(
    SERVICE,
    "VirtualNetworkGateways_StartPacketCapture",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/startPacketCapture",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_NETWORK_GATEWAY_NAME,
        Body("parameters", "VpnPacketCaptureStartParameters", required=False),
    ),
    ok=(200, 202),
    returns="str",
    error="Error",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_STOP_PACKET_CAPTURE = Operation(
    SERVICE,
    "VirtualNetworkGateways_StopPacketCapture",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/stopPacketCapture",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_NETWORK_GATEWAY_NAME,
        Body("parameters", "VpnPacketCaptureStopParameters"),
    ),
    ok=(200, 202),
    returns="str",
    error="Error",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_GET_FAILOVER_ALL_TEST_DETAILS = Operation(
    SERVICE,
    "VirtualNetworkGateways_GetFailoverAllTestDetails",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/getFailoverAllTestsDetails",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_NETWORK_GATEWAY_NAME,
        Query("type", "type", required=True),
        Query("fetch_latest", "fetchLatest", type="bool", required=True),
    ),
    ok=(200, 202),
    returns="[ExpressRouteFailoverTestDetails]",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_GET_FAILOVER_SINGLE_TEST_DETAILS = Operation(
    SERVICE,
    "VirtualNetworkGateways_GetFailoverSingleTestDetails",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/getFailoverSingleTestDetails",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_NETWORK_GATEWAY_NAME,
        _PEERING_LOCATION,
        Query("failover_test_id", "failoverTestId", required=True),
    ),
    ok=(200, 202),
    returns="[ExpressRouteFailoverSingleTestDetails]",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_START_EXPRESS_ROUTE_SITE_FAILOVER_SIMULATION = Operation(
    SERVICE,
    "VirtualNetworkGateways_StartExpressRouteSiteFailoverSimulation",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/startSiteFailoverTest",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME, _PEERING_LOCATION),
    ok=(200, 202),
    returns="str",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_STOP_EXPRESS_ROUTE_SITE_FAILOVER_SIMULATION = Operation(
    SERVICE,
    "VirtualNetworkGateways_StopExpressRouteSiteFailoverSimulation",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/stopSiteFailoverTest",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_NETWORK_GATEWAY_NAME,
        Body("stop_parameters", "ExpressRouteFailoverStopApiParameters"),
    ),
    ok=(200, 202),
    returns="str",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_GET_VPNCLIENT_CONNECTION_HEALTH = Operation(
    SERVICE,
    "VirtualNetworkGateways_GetVpnclientConnectionHealth",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/getVpnClientConnectionHealth",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME),
    ok=(200, 202),
    returns="VpnClientConnectionHealthDetailListResult",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_DISCONNECT_VIRTUAL_NETWORK_GATEWAY_VPN_CONNECTIONS = Operation(
    SERVICE,
    "VirtualNetworkGateways_DisconnectVirtualNetworkGatewayVpnConnections",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/disconnectVirtualNetworkGatewayVpnConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME, Body("request", "P2SVpnConnectionRequest")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_INVOKE_PREPARE_MIGRATION = Operation(
    SERVICE,
    "VirtualNetworkGateways_InvokePrepareMigration",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/prepareMigration",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_NETWORK_GATEWAY_NAME,
        Body("migration_params", "VirtualNetworkGatewayMigrationParameters"),
    ),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_INVOKE_EXECUTE_MIGRATION = Operation(
    SERVICE,
    "VirtualNetworkGateways_InvokeExecuteMigration",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/executeMigration",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_INVOKE_COMMIT_MIGRATION = Operation(
    SERVICE,
    "VirtualNetworkGateways_InvokeCommitMigration",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/commitMigration",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_INVOKE_ABORT_MIGRATION = Operation(
    SERVICE,
    "VirtualNetworkGateways_InvokeAbortMigration",
    "POST",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/abortMigration",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAYS_VPN_DEVICE_CONFIGURATION_SCRIPT = Operation(
    SERVICE,
    "VirtualNetworkGateways_VpnDeviceConfigurationScript",
    "POST",
    RESOURCE_GROUP
    + "/providers/Microsoft.Network/connections/{virtualNetworkGatewayConnectionName}/vpndeviceconfigurationscript",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        Path("virtual_network_gateway_connection_name", "virtualNetworkGatewayConnectionName"),
        Body("parameters", "VpnDeviceScriptParameters"),
    ),
    returns="str",
)

VIRTUAL_NETWORK_GATEWAY_NAT_RULES_GET = Operation(
    SERVICE,
    "VirtualNetworkGatewayNatRules_Get",
    "GET",
    _NAT_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME, _NAT_RULE_NAME),
    returns="VirtualNetworkGatewayNatRule",
)

VIRTUAL_NETWORK_GATEWAY_NAT_RULES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualNetworkGatewayNatRules_CreateOrUpdate",
    "PUT",
    _NAT_RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_NETWORK_GATEWAY_NAME,
        _NAT_RULE_NAME,
        Body("nat_rule_parameters", "VirtualNetworkGatewayNatRule"),
    ),
    ok=(200, 201),
    returns="VirtualNetworkGatewayNatRule",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAY_NAT_RULES_DELETE = Operation(
    SERVICE,
    "VirtualNetworkGatewayNatRules_Delete",
    "DELETE",
    _NAT_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME, _NAT_RULE_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_GATEWAY_NAT_RULES_LIST_BY_VIRTUAL_NETWORK_GATEWAY = Operation(
    SERVICE,
    "VirtualNetworkGatewayNatRules_ListByVirtualNetworkGateway",
    "GET",
    _VIRTUAL_NETWORK_GATEWAY_URL + "/natRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_GATEWAY_NAME),
    paging=Paging("VirtualNetworkGatewayNatRule", api_version=False),
)
