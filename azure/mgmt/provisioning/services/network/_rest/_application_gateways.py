# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``application_gateways``."""

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

_APPLICATION_GATEWAY_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/applicationGateways/{applicationGatewayName}"
_PRIVATE_ENDPOINT_CONNECTION_URL = _APPLICATION_GATEWAY_URL + "/privateEndpointConnections/{connectionName}"

_APPLICATION_GATEWAY_NAME = Path("application_gateway_name", "applicationGatewayName")
_EXPAND = Query("expand", "$expand")
_CONNECTION_NAME = Path("connection_name", "connectionName")

APPLICATION_GATEWAYS_GET = Operation(
    SERVICE,
    "ApplicationGateways_Get",
    "GET",
    _APPLICATION_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _APPLICATION_GATEWAY_NAME),
    returns="ApplicationGateway",
)

APPLICATION_GATEWAYS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ApplicationGateways_CreateOrUpdate",
    "PUT",
    _APPLICATION_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _APPLICATION_GATEWAY_NAME, Body("parameters", "ApplicationGateway")),
    ok=(200, 201),
    returns="ApplicationGateway",
    long_running=LongRunning(),
)

APPLICATION_GATEWAYS_UPDATE_TAGS = Operation(
    SERVICE,
    "ApplicationGateways_UpdateTags",
    "PATCH",
    _APPLICATION_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _APPLICATION_GATEWAY_NAME, Body("parameters", "TagsObject")),
    returns="ApplicationGateway",
)

APPLICATION_GATEWAYS_DELETE = Operation(
    SERVICE,
    "ApplicationGateways_Delete",
    "DELETE",
    _APPLICATION_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _APPLICATION_GATEWAY_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

APPLICATION_GATEWAYS_LIST = Operation(
    SERVICE,
    "ApplicationGateways_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/applicationGateways",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("ApplicationGateway", api_version=False),
)

APPLICATION_GATEWAYS_LIST_ALL = Operation(
    SERVICE,
    "ApplicationGateways_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/applicationGateways",
    (SUBSCRIPTION_ID,),
    paging=Paging("ApplicationGateway", api_version=False),
)

APPLICATION_GATEWAYS_START = Operation(
    SERVICE,
    "ApplicationGateways_Start",
    "POST",
    _APPLICATION_GATEWAY_URL + "/start",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _APPLICATION_GATEWAY_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

APPLICATION_GATEWAYS_STOP = Operation(
    SERVICE,
    "ApplicationGateways_Stop",
    "POST",
    _APPLICATION_GATEWAY_URL + "/stop",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _APPLICATION_GATEWAY_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

APPLICATION_GATEWAYS_BACKEND_HEALTH = Operation(
    SERVICE,
    "ApplicationGateways_BackendHealth",
    "POST",
    _APPLICATION_GATEWAY_URL + "/backendhealth",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _APPLICATION_GATEWAY_NAME, _EXPAND),
    ok=(200, 202),
    returns="ApplicationGatewayBackendHealth",
    long_running=LongRunning(),
)

APPLICATION_GATEWAYS_BACKEND_HEALTH_ON_DEMAND = Operation(
    SERVICE,
    "ApplicationGateways_BackendHealthOnDemand",
    "POST",
    _APPLICATION_GATEWAY_URL + "/getBackendHealthOnDemand",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _APPLICATION_GATEWAY_NAME,
        Body("probe_request", "ApplicationGatewayOnDemandProbe"),
        _EXPAND,
    ),
    ok=(200, 202),
    returns="ApplicationGatewayBackendHealthOnDemand",
    long_running=LongRunning(),
)

APPLICATION_GATEWAYS_LIST_AVAILABLE_SSL_OPTIONS = Operation(
    SERVICE,
    "ApplicationGateways_ListAvailableSslOptions",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/applicationGatewayAvailableSslOptions/default",
    (SUBSCRIPTION_ID,),
    returns="ApplicationGatewayAvailableSslOptions",
)

APPLICATION_GATEWAYS_LIST_AVAILABLE_SSL_PREDEFINED_POLICIES = Operation(
    SERVICE,
    "ApplicationGateways_ListAvailableSslPredefinedPolicies",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/applicationGatewayAvailableSslOptions/default/predefinedPolicies",
    (SUBSCRIPTION_ID,),
    paging=Paging("ApplicationGatewaySslPredefinedPolicy", api_version=False),
)

APPLICATION_GATEWAYS_GET_SSL_PREDEFINED_POLICY = Operation(
    SERVICE,
    "ApplicationGateways_GetSslPredefinedPolicy",
    "GET",
    SUBSCRIPTION
    + (
        "/providers/Microsoft.Network/applicationGatewayAvailableSslOptions/default/predefinedPolicies"
        "/{predefinedPolicyName}"
    ),
    (SUBSCRIPTION_ID, Path("predefined_policy_name", "predefinedPolicyName")),
    returns="ApplicationGatewaySslPredefinedPolicy",
)

APPLICATION_GATEWAYS_LIST_AVAILABLE_SERVER_VARIABLES = Operation(
    SERVICE,
    "ApplicationGateways_ListAvailableServerVariables",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/applicationGatewayAvailableServerVariables",
    (SUBSCRIPTION_ID,),
    returns="[str]",
    error="Error",
)

APPLICATION_GATEWAYS_LIST_AVAILABLE_REQUEST_HEADERS = Operation(
    SERVICE,
    "ApplicationGateways_ListAvailableRequestHeaders",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/applicationGatewayAvailableRequestHeaders",
    (SUBSCRIPTION_ID,),
    returns="[str]",
    error="Error",
)

APPLICATION_GATEWAYS_LIST_AVAILABLE_RESPONSE_HEADERS = Operation(
    SERVICE,
    "ApplicationGateways_ListAvailableResponseHeaders",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/applicationGatewayAvailableResponseHeaders",
    (SUBSCRIPTION_ID,),
    returns="[str]",
    error="Error",
)

APPLICATION_GATEWAYS_LIST_AVAILABLE_WAF_RULE_SETS = Operation(
    SERVICE,
    "ApplicationGateways_ListAvailableWafRuleSets",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/applicationGatewayAvailableWafRuleSets",
    (SUBSCRIPTION_ID,),
    returns="ApplicationGatewayAvailableWafRuleSetsResult",
)

APPLICATION_GATEWAY_PRIVATE_ENDPOINT_CONNECTIONS_GET = Operation(
    SERVICE,
    "ApplicationGatewayPrivateEndpointConnections_Get",
    "GET",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _APPLICATION_GATEWAY_NAME, _CONNECTION_NAME),
    returns="ApplicationGatewayPrivateEndpointConnection",
)

APPLICATION_GATEWAY_PRIVATE_ENDPOINT_CONNECTIONS_UPDATE = Operation(
    SERVICE,
    "ApplicationGatewayPrivateEndpointConnections_Update",
    "PUT",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _APPLICATION_GATEWAY_NAME,
        _CONNECTION_NAME,
        Body("parameters", "ApplicationGatewayPrivateEndpointConnection"),
    ),
    ok=(200, 202),
    returns="ApplicationGatewayPrivateEndpointConnection",
    long_running=LongRunning(),
)

APPLICATION_GATEWAY_PRIVATE_ENDPOINT_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "ApplicationGatewayPrivateEndpointConnections_Delete",
    "DELETE",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _APPLICATION_GATEWAY_NAME, _CONNECTION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

APPLICATION_GATEWAY_PRIVATE_ENDPOINT_CONNECTIONS_LIST = Operation(
    SERVICE,
    "ApplicationGatewayPrivateEndpointConnections_List",
    "GET",
    _APPLICATION_GATEWAY_URL + "/privateEndpointConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _APPLICATION_GATEWAY_NAME),
    paging=Paging("ApplicationGatewayPrivateEndpointConnection", api_version=False),
)

APPLICATION_GATEWAY_PRIVATE_LINK_RESOURCES_LIST = Operation(
    SERVICE,
    "ApplicationGatewayPrivateLinkResources_List",
    "GET",
    _APPLICATION_GATEWAY_URL + "/privateLinkResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _APPLICATION_GATEWAY_NAME),
    paging=Paging("ApplicationGatewayPrivateLinkResource", api_version=False),
)
