# Generated from swagger/web/ by "make generate": do not edit.

"""REST operations of ``web``, for both twins of its client: ``app_service_plans``."""

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

_SERVERFARM_URL = RESOURCE_GROUP + "/providers/Microsoft.Web/serverfarms/{name}"
_ROUTE_URL = _SERVERFARM_URL + "/virtualNetworkConnections/{vnetName}/routes/{routeName}"
_GATEWAY_URL = _SERVERFARM_URL + "/virtualNetworkConnections/{vnetName}/gateways/{gatewayName}"
_RELAY_URL = _SERVERFARM_URL + "/hybridConnectionNamespaces/{namespaceName}/relays/{relayName}"

_NAME = Path("name", "name")
_WORKER_NAME = Path("worker_name", "workerName")
_FILTER = Query("filter", "$filter")
_NAMESPACE_NAME = Path("namespace_name", "namespaceName")
_RELAY_NAME = Path("relay_name", "relayName")
_VNET_NAME = Path("vnet_name", "vnetName")
_GATEWAY_NAME = Path("gateway_name", "gatewayName")
_ROUTE_NAME = Path("route_name", "routeName")

APP_SERVICE_PLANS_GET_SERVER_FARM_RDP_PASSWORD = Operation(
    SERVICE,
    "AppServicePlans_GetServerFarmRdpPassword",
    "POST",
    _SERVERFARM_URL + "/getrdppassword",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="ServerFarmRdpDetails",
)

APP_SERVICE_PLANS_RECYCLE_MANAGED_INSTANCE_WORKER = Operation(
    SERVICE,
    "AppServicePlans_RecycleManagedInstanceWorker",
    "POST",
    _SERVERFARM_URL + "/workers/{workerName}/recycleinstance",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKER_NAME),
    returns="Operation",
)

APP_SERVICE_PLANS_GET_SERVER_FARM_INSTANCE_DETAILS = Operation(
    SERVICE,
    "AppServicePlans_GetServerFarmInstanceDetails",
    "POST",
    _SERVERFARM_URL + "/listinstances",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="ServerFarmInstanceDetails",
)

APP_SERVICE_PLANS_GET = Operation(
    SERVICE,
    "AppServicePlans_Get",
    "GET",
    _SERVERFARM_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="AppServicePlan",
)

APP_SERVICE_PLANS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "AppServicePlans_CreateOrUpdate",
    "PUT",
    _SERVERFARM_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("app_service_plan", "AppServicePlan")),
    ok=(200, 202),
    returns="AppServicePlan",
    long_running=LongRunning(),
)

APP_SERVICE_PLANS_UPDATE = Operation(
    SERVICE,
    "AppServicePlans_Update",
    "PATCH",
    _SERVERFARM_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("app_service_plan", "AppServicePlanPatchResource")),
    ok=(200, 202),
    returns="AppServicePlan",
)

APP_SERVICE_PLANS_DELETE = Operation(
    SERVICE,
    "AppServicePlans_Delete",
    "DELETE",
    _SERVERFARM_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(200, 204),
    accept=None,
)

APP_SERVICE_PLANS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "AppServicePlans_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/serverfarms",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("AppServicePlan"),
)

APP_SERVICE_PLANS_LIST = Operation(
    SERVICE,
    "AppServicePlans_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Web/serverfarms",
    (SUBSCRIPTION_ID, Query("detailed", "detailed", type="bool")),
    paging=Paging("AppServicePlan"),
)

APP_SERVICE_PLANS_LIST_CAPABILITIES = Operation(
    SERVICE,
    "AppServicePlans_ListCapabilities",
    "GET",
    _SERVERFARM_URL + "/capabilities",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="[Capability]",
)

APP_SERVICE_PLANS_LIST_HYBRID_CONNECTIONS = Operation(
    SERVICE,
    "AppServicePlans_ListHybridConnections",
    "GET",
    _SERVERFARM_URL + "/hybridConnectionRelays",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("HybridConnection"),
)

APP_SERVICE_PLANS_RESTART_WEB_APPS = Operation(
    SERVICE,
    "AppServicePlans_RestartWebApps",
    "POST",
    _SERVERFARM_URL + "/restartSites",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Query("soft_restart", "softRestart", type="bool")),
    ok=(204,),
    accept=None,
)

APP_SERVICE_PLANS_LIST_WEB_APPS = Operation(
    SERVICE,
    "AppServicePlans_ListWebApps",
    "GET",
    _SERVERFARM_URL + "/sites",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Query("skip_token", "$skipToken"), _FILTER, Query("top", "$top")),
    paging=Paging("Site"),
)

APP_SERVICE_PLANS_GET_SERVER_FARM_SKUS = Operation(
    SERVICE,
    "AppServicePlans_GetServerFarmSkus",
    "GET",
    _SERVERFARM_URL + "/skus",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="object",
)

APP_SERVICE_PLANS_LIST_USAGES = Operation(
    SERVICE,
    "AppServicePlans_ListUsages",
    "GET",
    _SERVERFARM_URL + "/usages",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _FILTER),
    paging=Paging("CsmUsageQuota"),
)

APP_SERVICE_PLANS_REBOOT_WORKER = Operation(
    SERVICE,
    "AppServicePlans_RebootWorker",
    "POST",
    _SERVERFARM_URL + "/workers/{workerName}/reboot",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKER_NAME),
    ok=(204,),
    accept=None,
)

APP_SERVICE_PLANS_GET_HYBRID_CONNECTION = Operation(
    SERVICE,
    "AppServicePlans_GetHybridConnection",
    "GET",
    _RELAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _NAMESPACE_NAME, _RELAY_NAME),
    returns="HybridConnection",
)

APP_SERVICE_PLANS_DELETE_HYBRID_CONNECTION = Operation(
    SERVICE,
    "AppServicePlans_DeleteHybridConnection",
    "DELETE",
    _RELAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _NAMESPACE_NAME, _RELAY_NAME),
    ok=(200, 204),
    accept=None,
)

APP_SERVICE_PLANS_LIST_HYBRID_CONNECTION_KEYS = Operation(
    SERVICE,
    "AppServicePlans_ListHybridConnectionKeys",
    "POST",
    _RELAY_URL + "/listKeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _NAMESPACE_NAME, _RELAY_NAME),
    returns="HybridConnectionKey",
)

APP_SERVICE_PLANS_LIST_WEB_APPS_BY_HYBRID_CONNECTION = Operation(
    SERVICE,
    "AppServicePlans_ListWebAppsByHybridConnection",
    "GET",
    _RELAY_URL + "/sites",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _NAMESPACE_NAME, _RELAY_NAME),
    paging=Paging("str"),
)

APP_SERVICE_PLANS_GET_HYBRID_CONNECTION_PLAN_LIMIT = Operation(
    SERVICE,
    "AppServicePlans_GetHybridConnectionPlanLimit",
    "GET",
    _SERVERFARM_URL + "/hybridConnectionPlanLimits/limit",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="HybridConnectionLimits",
)

APP_SERVICE_PLANS_GET_VNET_FROM_SERVER_FARM = Operation(
    SERVICE,
    "AppServicePlans_GetVnetFromServerFarm",
    "GET",
    _SERVERFARM_URL + "/virtualNetworkConnections/{vnetName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _VNET_NAME),
    returns="VnetInfoResource",
)

APP_SERVICE_PLANS_LIST_VNETS = Operation(
    SERVICE,
    "AppServicePlans_ListVnets",
    "GET",
    _SERVERFARM_URL + "/virtualNetworkConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="[VnetInfoResource]",
)

APP_SERVICE_PLANS_GET_VNET_GATEWAY = Operation(
    SERVICE,
    "AppServicePlans_GetVnetGateway",
    "GET",
    _GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _VNET_NAME, _GATEWAY_NAME),
    returns="VnetGateway",
)

APP_SERVICE_PLANS_UPDATE_VNET_GATEWAY = Operation(
    SERVICE,
    "AppServicePlans_UpdateVnetGateway",
    "PUT",
    _GATEWAY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _VNET_NAME,
        _GATEWAY_NAME,
        Body("connection_envelope", "VnetGateway"),
    ),
    returns="VnetGateway",
)

APP_SERVICE_PLANS_GET_ROUTE_FOR_VNET = Operation(
    SERVICE,
    "AppServicePlans_GetRouteForVnet",
    "GET",
    _ROUTE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _VNET_NAME, _ROUTE_NAME),
    returns="[VnetRoute]",
)

APP_SERVICE_PLANS_CREATE_OR_UPDATE_VNET_ROUTE = Operation(
    SERVICE,
    "AppServicePlans_CreateOrUpdateVnetRoute",
    "PUT",
    _ROUTE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _VNET_NAME, _ROUTE_NAME, Body("route", "VnetRoute")),
    returns="VnetRoute",
)

APP_SERVICE_PLANS_UPDATE_VNET_ROUTE = Operation(
    SERVICE,
    "AppServicePlans_UpdateVnetRoute",
    "PATCH",
    _ROUTE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _VNET_NAME, _ROUTE_NAME, Body("route", "VnetRoute")),
    returns="VnetRoute",
)

APP_SERVICE_PLANS_DELETE_VNET_ROUTE = Operation(
    SERVICE,
    "AppServicePlans_DeleteVnetRoute",
    "DELETE",
    _ROUTE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _VNET_NAME, _ROUTE_NAME),
    accept=None,
)

APP_SERVICE_PLANS_LIST_ROUTES_FOR_VNET = Operation(
    SERVICE,
    "AppServicePlans_ListRoutesForVnet",
    "GET",
    _SERVERFARM_URL + "/virtualNetworkConnections/{vnetName}/routes",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _VNET_NAME),
    returns="[VnetRoute]",
)
