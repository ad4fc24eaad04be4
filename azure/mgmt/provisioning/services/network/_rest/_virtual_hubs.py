# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``virtual_hubs``."""

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

_VIRTUAL_HUB_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/virtualHubs/{virtualHubName}"
_ROUTE_MAP_URL = _VIRTUAL_HUB_URL + "/routeMaps/{routeMapName}"
_ROUTE_TABLE_URL = _VIRTUAL_HUB_URL + "/routeTables/{routeTableName}"
_HUB_ROUTE_TABLE_URL = _VIRTUAL_HUB_URL + "/hubRouteTables/{routeTableName}"
_BGP_CONNECTION_URL = _VIRTUAL_HUB_URL + "/bgpConnections/{connectionName}"
_IP_CONFIGURATION_URL = _VIRTUAL_HUB_URL + "/ipConfigurations/{ipConfigName}"
_ROUTING_INTENT_URL = _VIRTUAL_HUB_URL + "/routingIntent/{routingIntentName}"
_CONNECTION_POLICY_URL = _VIRTUAL_HUB_URL + "/connectionPolicies/{connectionPolicyName}"
_HUB_VIRTUAL_NETWORK_CONNECTION_URL = _VIRTUAL_HUB_URL + "/hubVirtualNetworkConnections/{connectionName}"

_VIRTUAL_HUB_NAME = Path("virtual_hub_name", "virtualHubName")
_ROUTE_MAP_NAME = Path("route_map_name", "routeMapName")
_ROUTE_TABLE_NAME = Path("route_table_name", "routeTableName")
_CONNECTION_POLICY_NAME = Path("connection_policy_name", "connectionPolicyName")
_CONNECTION_NAME = Path("connection_name", "connectionName")
_HUB_NAME = Path("hub_name", "hubName")
_IP_CONFIG_NAME = Path("ip_config_name", "ipConfigName")
_ROUTING_INTENT_NAME = Path("routing_intent_name", "routingIntentName")

VIRTUAL_HUBS_GET = Operation(
    SERVICE,
    "VirtualHubs_Get",
    "GET",
    _VIRTUAL_HUB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME),
    returns="VirtualHub",
)

VIRTUAL_HUBS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualHubs_CreateOrUpdate",
    "PUT",
    _VIRTUAL_HUB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME, Body("virtual_hub_parameters", "VirtualHub")),
    ok=(200, 201),
    returns="VirtualHub",
    long_running=LongRunning(),
)

VIRTUAL_HUBS_UPDATE_TAGS = Operation(
    SERVICE,
    "VirtualHubs_UpdateTags",
    "PATCH",
    _VIRTUAL_HUB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME, Body("virtual_hub_parameters", "TagsObject")),
    returns="VirtualHub",
)

VIRTUAL_HUBS_DELETE = Operation(
    SERVICE,
    "VirtualHubs_Delete",
    "DELETE",
    _VIRTUAL_HUB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_HUBS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "VirtualHubs_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/virtualHubs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("VirtualHub", api_version=False),
)

VIRTUAL_HUBS_LIST = Operation(
    SERVICE,
    "VirtualHubs_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/virtualHubs",
    (SUBSCRIPTION_ID,),
    paging=Paging("VirtualHub", api_version=False),
)

VIRTUAL_HUBS_GET_EFFECTIVE_VIRTUAL_HUB_ROUTES = Operation(
    SERVICE,
    "VirtualHubs_GetEffectiveVirtualHubRoutes",
    "POST",
    _VIRTUAL_HUB_URL + "/effectiveRoutes",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_HUB_NAME,
        Body("effective_routes_parameters", "EffectiveRoutesParameters", required=False),
    ),
    ok=(200, 202),
    returns="VirtualHubEffectiveRouteList",
    long_running=LongRunning(),
)

VIRTUAL_HUBS_GET_INBOUND_ROUTES = Operation(
    SERVICE,
    "VirtualHubs_GetInboundRoutes",
    "POST",
    _VIRTUAL_HUB_URL + "/inboundRoutes",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_HUB_NAME,
        Body("get_inbound_routes_parameters", "GetInboundRoutesParameters"),
    ),
    ok=(200, 202),
    returns="EffectiveRouteMapRouteList",
    long_running=LongRunning(),
)

VIRTUAL_HUBS_GET_OUTBOUND_ROUTES = Operation(
    SERVICE,
    "VirtualHubs_GetOutboundRoutes",
    "POST",
    _VIRTUAL_HUB_URL + "/outboundRoutes",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_HUB_NAME,
        Body("get_outbound_routes_parameters", "GetOutboundRoutesParameters"),
    ),
    ok=(200, 202),
    returns="EffectiveRouteMapRouteList",
    long_running=LongRunning(),
)

ROUTE_MAPS_GET = Operation(
    SERVICE,
    "RouteMaps_Get",
    "GET",
    _ROUTE_MAP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME, _ROUTE_MAP_NAME),
    returns="RouteMap",
)

ROUTE_MAPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "RouteMaps_CreateOrUpdate",
    "PUT",
    _ROUTE_MAP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_HUB_NAME,
        _ROUTE_MAP_NAME,
        Body("route_map_parameters", "RouteMap"),
    ),
    ok=(200, 201),
    returns="RouteMap",
    long_running=LongRunning(),
)

ROUTE_MAPS_DELETE = Operation(
    SERVICE,
    "RouteMaps_Delete",
    "DELETE",
    _ROUTE_MAP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME, _ROUTE_MAP_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

ROUTE_MAPS_LIST = Operation(
    SERVICE,
    "RouteMaps_List",
    "GET",
    _VIRTUAL_HUB_URL + "/routeMaps",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME),
    paging=Paging("RouteMap", api_version=False),
)

HUB_ROUTE_TABLES_GET = Operation(
    SERVICE,
    "HubRouteTables_Get",
    "GET",
    _HUB_ROUTE_TABLE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME, _ROUTE_TABLE_NAME),
    returns="HubRouteTable",
)

HUB_ROUTE_TABLES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "HubRouteTables_CreateOrUpdate",
    "PUT",
    _HUB_ROUTE_TABLE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_HUB_NAME,
        _ROUTE_TABLE_NAME,
        Body("route_table_parameters", "HubRouteTable"),
    ),
    ok=(200, 201),
    returns="HubRouteTable",
    long_running=LongRunning(),
)

HUB_ROUTE_TABLES_DELETE = Operation(
    SERVICE,
    "HubRouteTables_Delete",
    "DELETE",
    _HUB_ROUTE_TABLE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME, _ROUTE_TABLE_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

HUB_ROUTE_TABLES_LIST = Operation(
    SERVICE,
    "HubRouteTables_List",
    "GET",
    _VIRTUAL_HUB_URL + "/hubRouteTables",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME),
    paging=Paging("HubRouteTable", api_version=False),
)

CONNECTION_POLICIES_GET = Operation(
    SERVICE,
    "ConnectionPolicies_Get",
    "GET",
    _CONNECTION_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME, _CONNECTION_POLICY_NAME),
    returns="ConnectionPolicy",
)

CONNECTION_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ConnectionPolicies_CreateOrUpdate",
    "PUT",
    _CONNECTION_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_HUB_NAME,
        _CONNECTION_POLICY_NAME,
        Body("resource", "ConnectionPolicy"),
    ),
    ok=(200, 201),
    returns="ConnectionPolicy",
    long_running=LongRunning(),
)

CONNECTION_POLICIES_DELETE = Operation(
    SERVICE,
    "ConnectionPolicies_Delete",
    "DELETE",
    _CONNECTION_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME, _CONNECTION_POLICY_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

CONNECTION_POLICIES_LIST = Operation(
    SERVICE,
    "ConnectionPolicies_List",
    "GET",
    _VIRTUAL_HUB_URL + "/connectionPolicies",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME),
    paging=Paging("ConnectionPolicy", api_version=False),
)

HUB_VIRTUAL_NETWORK_CONNECTIONS_GET = Operation(
    SERVICE,
    "HubVirtualNetworkConnections_Get",
    "GET",
    _HUB_VIRTUAL_NETWORK_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME, _CONNECTION_NAME),
    returns="HubVirtualNetworkConnection",
)

HUB_VIRTUAL_NETWORK_CONNECTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "HubVirtualNetworkConnections_CreateOrUpdate",
    "PUT",
    _HUB_VIRTUAL_NETWORK_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_HUB_NAME,
        _CONNECTION_NAME,
        Body("hub_virtual_network_connection_parameters", "HubVirtualNetworkConnection"),
    ),
    ok=(200, 201),
    returns="HubVirtualNetworkConnection",
    long_running=LongRunning(),
)

HUB_VIRTUAL_NETWORK_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "HubVirtualNetworkConnections_Delete",
    "DELETE",
    _HUB_VIRTUAL_NETWORK_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME, _CONNECTION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

HUB_VIRTUAL_NETWORK_CONNECTIONS_LIST = Operation(
    SERVICE,
    "HubVirtualNetworkConnections_List",
    "GET",
    _VIRTUAL_HUB_URL + "/hubVirtualNetworkConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME),
    paging=Paging("HubVirtualNetworkConnection", api_version=False),
)

VIRTUAL_HUB_ROUTE_TABLE_V2_S_GET = Operation(
    SERVICE,
    "VirtualHubRouteTableV2S_Get",
    "GET",
    _ROUTE_TABLE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME, _ROUTE_TABLE_NAME),
    returns="VirtualHubRouteTableV2",
    error="Error",
)

VIRTUAL_HUB_ROUTE_TABLE_V2_S_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualHubRouteTableV2S_CreateOrUpdate",
    "PUT",
    _ROUTE_TABLE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_HUB_NAME,
        _ROUTE_TABLE_NAME,
        Body("virtual_hub_route_table_v2_parameters", "VirtualHubRouteTableV2"),
    ),
    ok=(200, 201),
    returns="VirtualHubRouteTableV2",
    error="Error",
    long_running=LongRunning(),
)

VIRTUAL_HUB_ROUTE_TABLE_V2_S_DELETE = Operation(
    SERVICE,
    "VirtualHubRouteTableV2S_Delete",
    "DELETE",
    _ROUTE_TABLE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME, _ROUTE_TABLE_NAME),
    ok=(200, 202, 204),
    error="Error",
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_HUB_ROUTE_TABLE_V2_S_LIST = Operation(
    SERVICE,
    "VirtualHubRouteTableV2S_List",
    "GET",
    _VIRTUAL_HUB_URL + "/routeTables",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME),
    paging=Paging("VirtualHubRouteTableV2", api_version=False),
)

VIRTUAL_HUB_BGP_CONNECTION_GET = Operation(
    SERVICE,
    "VirtualHubBgpConnection_Get",
    "GET",
    _BGP_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME, _CONNECTION_NAME),
    returns="BgpConnection",
)

VIRTUAL_HUB_BGP_CONNECTION_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualHubBgpConnection_CreateOrUpdate",
    "PUT",
    _BGP_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME, _CONNECTION_NAME, Body("parameters", "BgpConnection")),
    ok=(200, 201),
    returns="BgpConnection",
    long_running=LongRunning(),
)

VIRTUAL_HUB_BGP_CONNECTION_DELETE = Operation(
    SERVICE,
    "VirtualHubBgpConnection_Delete",
    "DELETE",
    _BGP_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME, _CONNECTION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_HUB_BGP_CONNECTIONS_LIST = Operation(
    SERVICE,
    "VirtualHubBgpConnections_List",
    "GET",
    _VIRTUAL_HUB_URL + "/bgpConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME),
    paging=Paging("BgpConnection", api_version=False),
)

VIRTUAL_HUB_BGP_CONNECTIONS_LIST_LEARNED_ROUTES = Operation(
    SERVICE,
    "VirtualHubBgpConnections_ListLearnedRoutes",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Network/virtualHubs/{hubName}/bgpConnections/{connectionName}/learnedRoutes",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _HUB_NAME, _CONNECTION_NAME),
    ok=(200, 202),
    returns="{[PeerRoute]}",
    long_running=LongRunning(),
)

VIRTUAL_HUB_BGP_CONNECTIONS_LIST_ADVERTISED_ROUTES = Operation(
    SERVICE,
    "VirtualHubBgpConnections_ListAdvertisedRoutes",
    "POST",
    RESOURCE_GROUP
    + "/providers/Microsoft.Network/virtualHubs/{hubName}/bgpConnections/{connectionName}/advertisedRoutes",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _HUB_NAME, _CONNECTION_NAME),
    ok=(200, 202),
    returns="{[PeerRoute]}",
    long_running=LongRunning(),
)

VIRTUAL_HUB_IP_CONFIGURATION_GET = Operation(
    SERVICE,
    "VirtualHubIpConfiguration_Get",
    "GET",
    _IP_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME, _IP_CONFIG_NAME),
    returns="HubIpConfiguration",
)

VIRTUAL_HUB_IP_CONFIGURATION_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualHubIpConfiguration_CreateOrUpdate",
    "PUT",
    _IP_CONFIGURATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_HUB_NAME,
        _IP_CONFIG_NAME,
        Body("parameters", "HubIpConfiguration"),
    ),
    ok=(200, 201),
    returns="HubIpConfiguration",
    long_running=LongRunning(),
)

VIRTUAL_HUB_IP_CONFIGURATION_DELETE = Operation(
    SERVICE,
    "VirtualHubIpConfiguration_Delete",
    "DELETE",
    _IP_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME, _IP_CONFIG_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_HUB_IP_CONFIGURATION_LIST = Operation(
    SERVICE,
    "VirtualHubIpConfiguration_List",
    "GET",
    _VIRTUAL_HUB_URL + "/ipConfigurations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME),
    paging=Paging("HubIpConfiguration", api_version=False),
)

ROUTING_INTENT_GET = Operation(
    SERVICE,
    "RoutingIntent_Get",
    "GET",
    _ROUTING_INTENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME, _ROUTING_INTENT_NAME),
    returns="RoutingIntent",
)

ROUTING_INTENT_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "RoutingIntent_CreateOrUpdate",
    "PUT",
    _ROUTING_INTENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_HUB_NAME,
        _ROUTING_INTENT_NAME,
        Body("routing_intent_parameters", "RoutingIntent"),
    ),
    ok=(200, 201),
    returns="RoutingIntent",
    long_running=LongRunning(),
)

ROUTING_INTENT_DELETE = Operation(
    SERVICE,
    "RoutingIntent_Delete",
    "DELETE",
    _ROUTING_INTENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME, _ROUTING_INTENT_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

ROUTING_INTENT_LIST = Operation(
    SERVICE,
    "RoutingIntent_List",
    "GET",
    _VIRTUAL_HUB_URL + "/routingIntent",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_HUB_NAME),
    paging=Paging("RoutingIntent", api_version=False),
)
