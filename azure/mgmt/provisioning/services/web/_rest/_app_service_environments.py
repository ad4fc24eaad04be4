# Generated from swagger/web/ by "make generate": do not edit.

"""REST operations of ``web``, for both twins of its client: ``app_service_environments``."""

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

_HOSTING_ENVIRONMENT_URL = RESOURCE_GROUP + "/providers/Microsoft.Web/hostingEnvironments/{name}"
_DEFAULT_URL = _HOSTING_ENVIRONMENT_URL + "/multiRolePools/default"
_NETWORKING_URL = _HOSTING_ENVIRONMENT_URL + "/configurations/networking"
_WORKER_POOL_URL = _HOSTING_ENVIRONMENT_URL + "/workerPools/{workerPoolName}"
_CUSTOMDNSSUFFIX_URL = _HOSTING_ENVIRONMENT_URL + "/configurations/customdnssuffix"
_PRIVATE_ENDPOINT_CONNECTION_URL = (
    _HOSTING_ENVIRONMENT_URL + "/privateEndpointConnections/{privateEndpointConnectionName}"
)

_NAME = Path("name", "name")
_WORKER_POOL_NAME = Path("worker_pool_name", "workerPoolName")
_INSTANCE = Path("instance", "instance")
_FILTER = Query("filter", "$filter")
_PRIVATE_ENDPOINT_CONNECTION_NAME = Path("private_endpoint_connection_name", "privateEndpointConnectionName")
_SITE_NAME = Path("site_name", "siteName")
_UPDATE_SEEN = Query("update_seen", "updateSeen", type="bool")
_RECOMMENDATION_ID = Query("recommendation_id", "recommendationId")
_HOSTING_ENVIRONMENT_NAME = Path("hosting_environment_name", "hostingEnvironmentName")
_EXPIRED_ONLY = Query("expired_only", "expiredOnly", type="bool")
_FEATURED = Query("featured", "featured", type="bool")
_ENVIRONMENT_NAME = Query("environment_name", "environmentName", required=True)

APP_SERVICE_ENVIRONMENTS_GET_WORKER_POOL = Operation(
    SERVICE,
    "AppServiceEnvironments_GetWorkerPool",
    "GET",
    _WORKER_POOL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKER_POOL_NAME),
    returns="WorkerPoolResource",
)

APP_SERVICE_ENVIRONMENTS_CREATE_OR_UPDATE_WORKER_POOL = Operation(
    SERVICE,
    "AppServiceEnvironments_CreateOrUpdateWorkerPool",
    "PUT",
    _WORKER_POOL_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _WORKER_POOL_NAME,
        Body("worker_pool_envelope", "WorkerPoolResource"),
    ),
    ok=(200, 202),
    returns="WorkerPoolResource",
    long_running=LongRunning(),
)

APP_SERVICE_ENVIRONMENTS_UPDATE_WORKER_POOL = Operation(
    SERVICE,
    "AppServiceEnvironments_UpdateWorkerPool",
    "PATCH",
    _WORKER_POOL_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _WORKER_POOL_NAME,
        Body("worker_pool_envelope", "WorkerPoolResource"),
    ),
    ok=(200, 202),
    returns="WorkerPoolResource",
)

APP_SERVICE_ENVIRONMENTS_LIST_WORKER_POOLS = Operation(
    SERVICE,
    "AppServiceEnvironments_ListWorkerPools",
    "GET",
    _HOSTING_ENVIRONMENT_URL + "/workerPools",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("WorkerPoolResource"),
)

APP_SERVICE_ENVIRONMENTS_LIST_WORKER_POOL_INSTANCE_METRIC_DEFINITIONS = Operation(
    SERVICE,
    "AppServiceEnvironments_ListWorkerPoolInstanceMetricDefinitions",
    "GET",
    _WORKER_POOL_URL + "/instances/{instance}/metricdefinitions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKER_POOL_NAME, _INSTANCE),
    paging=Paging("ResourceMetricDefinition"),
)

APP_SERVICE_ENVIRONMENTS_LIST_WEB_WORKER_METRIC_DEFINITIONS = Operation(
    SERVICE,
    "AppServiceEnvironments_ListWebWorkerMetricDefinitions",
    "GET",
    _WORKER_POOL_URL + "/metricdefinitions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKER_POOL_NAME),
    paging=Paging("ResourceMetricDefinition"),
)

APP_SERVICE_ENVIRONMENTS_LIST_WORKER_POOL_SKUS = Operation(
    SERVICE,
    "AppServiceEnvironments_ListWorkerPoolSkus",
    "GET",
    _WORKER_POOL_URL + "/skus",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKER_POOL_NAME),
    paging=Paging("SkuInfo"),
)

APP_SERVICE_ENVIRONMENTS_LIST_WEB_WORKER_USAGES = Operation(
    SERVICE,
    "AppServiceEnvironments_ListWebWorkerUsages",
    "GET",
    _WORKER_POOL_URL + "/usages",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKER_POOL_NAME),
    paging=Paging("Usage"),
)

APP_SERVICE_ENVIRONMENTS_GET = Operation(
    SERVICE,
    "AppServiceEnvironments_Get",
    "GET",
    _HOSTING_ENVIRONMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="AppServiceEnvironmentResource",
)

APP_SERVICE_ENVIRONMENTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "AppServiceEnvironments_CreateOrUpdate",
    "PUT",
    _HOSTING_ENVIRONMENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        Body("hosting_environment_envelope", "AppServiceEnvironmentResource"),
    ),
    ok=(200, 201, 202),
    returns="AppServiceEnvironmentResource",
    long_running=LongRunning(),
)

APP_SERVICE_ENVIRONMENTS_UPDATE = Operation(
    SERVICE,
    "AppServiceEnvironments_Update",
    "PATCH",
    _HOSTING_ENVIRONMENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        Body("hosting_environment_envelope", "AppServiceEnvironmentPatchResource"),
    ),
    ok=(200, 201, 202),
    returns="AppServiceEnvironmentResource",
)

APP_SERVICE_ENVIRONMENTS_DELETE = Operation(
    SERVICE,
    "AppServiceEnvironments_Delete",
    "DELETE",
    _HOSTING_ENVIRONMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Query("force_delete", "forceDelete", type="bool")),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

APP_SERVICE_ENVIRONMENTS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "AppServiceEnvironments_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/hostingEnvironments",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("AppServiceEnvironmentResource"),
)

APP_SERVICE_ENVIRONMENTS_LIST = Operation(
    SERVICE,
    "AppServiceEnvironments_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Web/hostingEnvironments",
    (SUBSCRIPTION_ID,),
    paging=Paging("AppServiceEnvironmentResource"),
)

APP_SERVICE_ENVIRONMENTS_LIST_CAPACITIES = Operation(
    SERVICE,
    "AppServiceEnvironments_ListCapacities",
    "GET",
    _HOSTING_ENVIRONMENT_URL + "/capacities/compute",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("StampCapacity"),
)

APP_SERVICE_ENVIRONMENTS_CHANGE_VNET = Operation(
    SERVICE,
    "AppServiceEnvironments_ChangeVnet",
    "POST",
    _HOSTING_ENVIRONMENT_URL + "/changeVirtualNetwork",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("vnet_info", "VirtualNetworkProfile")),
    ok=(200, 202),
    paging=Paging("Site"),
    long_running=LongRunning(),
)

APP_SERVICE_ENVIRONMENTS_LIST_DIAGNOSTICS = Operation(
    SERVICE,
    "AppServiceEnvironments_ListDiagnostics",
    "GET",
    _HOSTING_ENVIRONMENT_URL + "/diagnostics",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="[HostingEnvironmentDiagnostics]",
)

APP_SERVICE_ENVIRONMENTS_GET_DIAGNOSTICS_ITEM = Operation(
    SERVICE,
    "AppServiceEnvironments_GetDiagnosticsItem",
    "GET",
    _HOSTING_ENVIRONMENT_URL + "/diagnostics/{diagnosticsName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Path("diagnostics_name", "diagnosticsName")),
    returns="HostingEnvironmentDiagnostics",
)

APP_SERVICE_ENVIRONMENTS_GET_INBOUND_NETWORK_DEPENDENCIES_ENDPOINTS = Operation(
    SERVICE,
    "AppServiceEnvironments_GetInboundNetworkDependenciesEndpoints",
    "GET",
    _HOSTING_ENVIRONMENT_URL + "/inboundNetworkDependenciesEndpoints",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("InboundEnvironmentEndpoint"),
)

APP_SERVICE_ENVIRONMENTS_TEST_UPGRADE_AVAILABLE_NOTIFICATION = Operation(
    SERVICE,
    "AppServiceEnvironments_TestUpgradeAvailableNotification",
    "POST",
    _HOSTING_ENVIRONMENT_URL + "/testUpgradeAvailableNotification",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    accept=None,
)

APP_SERVICE_ENVIRONMENTS_UPGRADE = Operation(
    SERVICE,
    "AppServiceEnvironments_Upgrade",
    "POST",
    _HOSTING_ENVIRONMENT_URL + "/upgrade",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

APP_SERVICE_ENVIRONMENTS_LIST_OPERATIONS = Operation(
    SERVICE,
    "AppServiceEnvironments_ListOperations",
    "GET",
    _HOSTING_ENVIRONMENT_URL + "/operations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="[Operation]",
)

APP_SERVICE_ENVIRONMENTS_GET_OUTBOUND_NETWORK_DEPENDENCIES_ENDPOINTS = Operation(
    SERVICE,
    "AppServiceEnvironments_GetOutboundNetworkDependenciesEndpoints",
    "GET",
    _HOSTING_ENVIRONMENT_URL + "/outboundNetworkDependenciesEndpoints",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("OutboundEnvironmentEndpoint"),
)

APP_SERVICE_ENVIRONMENTS_GET_PRIVATE_LINK_RESOURCES = Operation(
    SERVICE,
    "AppServiceEnvironments_GetPrivateLinkResources",
    "GET",
    _HOSTING_ENVIRONMENT_URL + "/privateLinkResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="PrivateLinkResourcesWrapper",
)

APP_SERVICE_ENVIRONMENTS_REBOOT = Operation(
    SERVICE,
    "AppServiceEnvironments_Reboot",
    "POST",
    _HOSTING_ENVIRONMENT_URL + "/reboot",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(202,),
    accept=None,
)

APP_SERVICE_ENVIRONMENTS_RESUME = Operation(
    SERVICE,
    "AppServiceEnvironments_Resume",
    "POST",
    _HOSTING_ENVIRONMENT_URL + "/resume",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(200, 202),
    paging=Paging("Site"),
    long_running=LongRunning(),
)

APP_SERVICE_ENVIRONMENTS_LIST_APP_SERVICE_PLANS = Operation(
    SERVICE,
    "AppServiceEnvironments_ListAppServicePlans",
    "GET",
    _HOSTING_ENVIRONMENT_URL + "/serverfarms",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("AppServicePlan"),
)

APP_SERVICE_ENVIRONMENTS_LIST_WEB_APPS = Operation(
    SERVICE,
    "AppServiceEnvironments_ListWebApps",
    "GET",
    _HOSTING_ENVIRONMENT_URL + "/sites",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Query("properties_to_include", "propertiesToInclude")),
    paging=Paging("Site"),
)

APP_SERVICE_ENVIRONMENTS_SUSPEND = Operation(
    SERVICE,
    "AppServiceEnvironments_Suspend",
    "POST",
    _HOSTING_ENVIRONMENT_URL + "/suspend",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(200, 202),
    paging=Paging("Site"),
    long_running=LongRunning(),
)

APP_SERVICE_ENVIRONMENTS_LIST_USAGES = Operation(
    SERVICE,
    "AppServiceEnvironments_ListUsages",
    "GET",
    _HOSTING_ENVIRONMENT_URL + "/usages",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _FILTER),
    paging=Paging("CsmUsageQuota"),
)

APP_SERVICE_ENVIRONMENTS_GET_VIP_INFO = Operation(
    SERVICE,
    "AppServiceEnvironments_GetVipInfo",
    "GET",
    _HOSTING_ENVIRONMENT_URL + "/capacities/virtualip",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="AddressResponse",
)

APP_SERVICE_ENVIRONMENTS_GET_ASE_CUSTOM_DNS_SUFFIX_CONFIGURATION = Operation(
    SERVICE,
    "AppServiceEnvironments_GetAseCustomDnsSuffixConfiguration",
    "GET",
    _CUSTOMDNSSUFFIX_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="CustomDnsSuffixConfiguration",
)

APP_SERVICE_ENVIRONMENTS_UPDATE_ASE_CUSTOM_DNS_SUFFIX_CONFIGURATION = Operation(
    SERVICE,
    "AppServiceEnvironments_UpdateAseCustomDnsSuffixConfiguration",
    "PUT",
    _CUSTOMDNSSUFFIX_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        Body("custom_dns_suffix_configuration", "CustomDnsSuffixConfiguration"),
    ),
    returns="CustomDnsSuffixConfiguration",
)

APP_SERVICE_ENVIRONMENTS_DELETE_ASE_CUSTOM_DNS_SUFFIX_CONFIGURATION = Operation(
    SERVICE,
    "AppServiceEnvironments_DeleteAseCustomDnsSuffixConfiguration",
    "DELETE",
    _CUSTOMDNSSUFFIX_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(200, 204),
    returns="object",
)

APP_SERVICE_ENVIRONMENTS_GET_ASE_V3_NETWORKING_CONFIGURATION = Operation(
    SERVICE,
    "AppServiceEnvironments_GetAseV3NetworkingConfiguration",
    "GET",
    _NETWORKING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="AseV3NetworkingConfiguration",
)

APP_SERVICE_ENVIRONMENTS_UPDATE_ASE_NETWORKING_CONFIGURATION = Operation(
    SERVICE,
    "AppServiceEnvironments_UpdateAseNetworkingConfiguration",
    "PUT",
    _NETWORKING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("ase_networking_configuration", "AseV3NetworkingConfiguration")),
    returns="AseV3NetworkingConfiguration",
)

APP_SERVICE_ENVIRONMENTS_GET_MULTI_ROLE_POOL = Operation(
    SERVICE,
    "AppServiceEnvironments_GetMultiRolePool",
    "GET",
    _DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="WorkerPoolResource",
)

APP_SERVICE_ENVIRONMENTS_CREATE_OR_UPDATE_MULTI_ROLE_POOL = Operation(
    SERVICE,
    "AppServiceEnvironments_CreateOrUpdateMultiRolePool",
    "PUT",
    _DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("multi_role_pool_envelope", "WorkerPoolResource")),
    ok=(200, 202),
    returns="WorkerPoolResource",
    long_running=LongRunning(),
)

APP_SERVICE_ENVIRONMENTS_UPDATE_MULTI_ROLE_POOL = Operation(
    SERVICE,
    "AppServiceEnvironments_UpdateMultiRolePool",
    "PATCH",
    _DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("multi_role_pool_envelope", "WorkerPoolResource")),
    ok=(200, 202),
    returns="WorkerPoolResource",
)

APP_SERVICE_ENVIRONMENTS_LIST_MULTI_ROLE_POOLS = Operation(
    SERVICE,
    "AppServiceEnvironments_ListMultiRolePools",
    "GET",
    _HOSTING_ENVIRONMENT_URL + "/multiRolePools",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("WorkerPoolResource"),
)

APP_SERVICE_ENVIRONMENTS_LIST_MULTI_ROLE_POOL_INSTANCE_METRIC_DEFINITIONS = Operation(
    SERVICE,
    "AppServiceEnvironments_ListMultiRolePoolInstanceMetricDefinitions",
    "GET",
    _DEFAULT_URL + "/instances/{instance}/metricdefinitions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _INSTANCE),
    paging=Paging("ResourceMetricDefinition"),
)

APP_SERVICE_ENVIRONMENTS_LIST_MULTI_ROLE_METRIC_DEFINITIONS = Operation(
    SERVICE,
    "AppServiceEnvironments_ListMultiRoleMetricDefinitions",
    "GET",
    _DEFAULT_URL + "/metricdefinitions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("ResourceMetricDefinition"),
)

APP_SERVICE_ENVIRONMENTS_LIST_MULTI_ROLE_POOL_SKUS = Operation(
    SERVICE,
    "AppServiceEnvironments_ListMultiRolePoolSkus",
    "GET",
    _DEFAULT_URL + "/skus",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("SkuInfo"),
)

APP_SERVICE_ENVIRONMENTS_LIST_MULTI_ROLE_USAGES = Operation(
    SERVICE,
    "AppServiceEnvironments_ListMultiRoleUsages",
    "GET",
    _DEFAULT_URL + "/usages",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("Usage"),
)

APP_SERVICE_ENVIRONMENTS_GET_PRIVATE_ENDPOINT_CONNECTION = Operation(
    SERVICE,
    "AppServiceEnvironments_GetPrivateEndpointConnection",
    "GET",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    returns="RemotePrivateEndpointConnectionARMResource",
)

APP_SERVICE_ENVIRONMENTS_APPROVE_OR_REJECT_PRIVATE_ENDPOINT_CONNECTION = Operation(
    SERVICE,
    "AppServiceEnvironments_ApproveOrRejectPrivateEndpointConnection",
    "PUT",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _PRIVATE_ENDPOINT_CONNECTION_NAME,
        Body("private_endpoint_wrapper", "RemotePrivateEndpointConnectionARMResource"),
    ),
    ok=(200, 202),
    returns="RemotePrivateEndpointConnectionARMResource",
    long_running=LongRunning(),
)

APP_SERVICE_ENVIRONMENTS_DELETE_PRIVATE_ENDPOINT_CONNECTION = Operation(
    SERVICE,
    "AppServiceEnvironments_DeletePrivateEndpointConnection",
    "DELETE",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    ok=(200, 202, 204),
    returns="object",
    long_running=LongRunning(),
)

APP_SERVICE_ENVIRONMENTS_GET_PRIVATE_ENDPOINT_CONNECTION_LIST = Operation(
    SERVICE,
    "AppServiceEnvironments_GetPrivateEndpointConnectionList",
    "GET",
    _HOSTING_ENVIRONMENT_URL + "/privateEndpointConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("RemotePrivateEndpointConnectionARMResource"),
)

RECOMMENDATIONS_GET_RULE_DETAILS_BY_WEB_APP = Operation(
    SERVICE,
    "Recommendations_GetRuleDetailsByWebApp",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{siteName}/recommendations/{name}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SITE_NAME, _NAME, _UPDATE_SEEN, _RECOMMENDATION_ID),
    returns="RecommendationRule",
)

RECOMMENDATIONS_DISABLE_RECOMMENDATION_FOR_SITE = Operation(
    SERVICE,
    "Recommendations_DisableRecommendationForSite",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{siteName}/recommendations/{name}/disable",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SITE_NAME, _NAME),
    accept=None,
)

RECOMMENDATIONS_LIST_HISTORY_FOR_HOSTING_ENVIRONMENT = Operation(
    SERVICE,
    "Recommendations_ListHistoryForHostingEnvironment",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/hostingEnvironments/{hostingEnvironmentName}/recommendationHistory",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _HOSTING_ENVIRONMENT_NAME, _EXPIRED_ONLY, _FILTER),
    paging=Paging("Recommendation"),
)

RECOMMENDATIONS_LIST_RECOMMENDED_RULES_FOR_HOSTING_ENVIRONMENT = Operation(
    SERVICE,
    "Recommendations_ListRecommendedRulesForHostingEnvironment",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/hostingEnvironments/{hostingEnvironmentName}/recommendations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _HOSTING_ENVIRONMENT_NAME, _FEATURED, _FILTER),
    paging=Paging("Recommendation"),
)

RECOMMENDATIONS_DISABLE_ALL_FOR_HOSTING_ENVIRONMENT = Operation(
    SERVICE,
    "Recommendations_DisableAllForHostingEnvironment",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/hostingEnvironments/{hostingEnvironmentName}/recommendations/disable",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _HOSTING_ENVIRONMENT_NAME, _ENVIRONMENT_NAME),
    ok=(204,),
    accept=None,
)

RECOMMENDATIONS_RESET_ALL_FILTERS_FOR_HOSTING_ENVIRONMENT = Operation(
    SERVICE,
    "Recommendations_ResetAllFiltersForHostingEnvironment",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/hostingEnvironments/{hostingEnvironmentName}/recommendations/reset",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _HOSTING_ENVIRONMENT_NAME, _ENVIRONMENT_NAME),
    ok=(204,),
    accept=None,
)

RECOMMENDATIONS_GET_RULE_DETAILS_BY_HOSTING_ENVIRONMENT = Operation(
    SERVICE,
    "Recommendations_GetRuleDetailsByHostingEnvironment",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/hostingEnvironments/{hostingEnvironmentName}/recommendations/{name}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _HOSTING_ENVIRONMENT_NAME, _NAME, _UPDATE_SEEN, _RECOMMENDATION_ID),
    returns="RecommendationRule",
)

RECOMMENDATIONS_DISABLE_RECOMMENDATION_FOR_HOSTING_ENVIRONMENT = Operation(
    SERVICE,
    "Recommendations_DisableRecommendationForHostingEnvironment",
    "POST",
    RESOURCE_GROUP
    + "/providers/Microsoft.Web/hostingEnvironments/{hostingEnvironmentName}/recommendations/{name}/disable",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _HOSTING_ENVIRONMENT_NAME, _ENVIRONMENT_NAME),
    accept=None,
)

RECOMMENDATIONS_LIST_HISTORY_FOR_WEB_APP = Operation(
    SERVICE,
    "Recommendations_ListHistoryForWebApp",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{siteName}/recommendationHistory",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SITE_NAME, _EXPIRED_ONLY, _FILTER),
    paging=Paging("Recommendation"),
)

RECOMMENDATIONS_LIST_RECOMMENDED_RULES_FOR_WEB_APP = Operation(
    SERVICE,
    "Recommendations_ListRecommendedRulesForWebApp",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{siteName}/recommendations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SITE_NAME, _FEATURED, _FILTER),
    paging=Paging("Recommendation"),
)

RECOMMENDATIONS_DISABLE_ALL_FOR_WEB_APP = Operation(
    SERVICE,
    "Recommendations_DisableAllForWebApp",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{siteName}/recommendations/disable",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SITE_NAME),
    ok=(204,),
    accept=None,
)

RECOMMENDATIONS_RESET_ALL_FILTERS_FOR_WEB_APP = Operation(
    SERVICE,
    "Recommendations_ResetAllFiltersForWebApp",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{siteName}/recommendations/reset",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SITE_NAME),
    ok=(204,),
    accept=None,
)

RECOMMENDATIONS_LIST = Operation(
    SERVICE,
    "Recommendations_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Web/recommendations",
    (SUBSCRIPTION_ID, _FEATURED, _FILTER),
    paging=Paging("Recommendation"),
)

RECOMMENDATIONS_RESET_ALL_FILTERS = Operation(
    SERVICE,
    "Recommendations_ResetAllFilters",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.Web/recommendations/reset",
    (SUBSCRIPTION_ID,),
    ok=(204,),
    accept=None,
)

RECOMMENDATIONS_DISABLE_RECOMMENDATION_FOR_SUBSCRIPTION = Operation(
    SERVICE,
    "Recommendations_DisableRecommendationForSubscription",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.Web/recommendations/{name}/disable",
    (SUBSCRIPTION_ID, _NAME),
    accept=None,
)
