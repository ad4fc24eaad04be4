# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``load_balancers``."""

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

_LOAD_BALANCER_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/loadBalancers/{loadBalancerName}"
_INBOUND_NAT_RULE_URL = _LOAD_BALANCER_URL + "/inboundNatRules/{inboundNatRuleName}"
_BACKEND_ADDRESS_POOL_URL = _LOAD_BALANCER_URL + "/backendAddressPools/{backendAddressPoolName}"

_LOAD_BALANCER_NAME = Path("load_balancer_name", "loadBalancerName")
_EXPAND = Query("expand", "$expand")
_GROUP_NAME = Path("group_name", "groupName")
_INBOUND_NAT_RULE_NAME = Path("inbound_nat_rule_name", "inboundNatRuleName")
_BACKEND_ADDRESS_POOL_NAME = Path("backend_address_pool_name", "backendAddressPoolName")
_LOAD_BALANCING_RULE_NAME = Path("load_balancing_rule_name", "loadBalancingRuleName")

LOAD_BALANCERS_GET = Operation(
    SERVICE,
    "LoadBalancers_Get",
    "GET",
    _LOAD_BALANCER_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _LOAD_BALANCER_NAME,
        _EXPAND,
        Query("detail_level", "detailLevel", type="LoadBalancerDetailLevel"),
    ),
    returns="LoadBalancer",
)

LOAD_BALANCERS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "LoadBalancers_CreateOrUpdate",
    "PUT",
    _LOAD_BALANCER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOAD_BALANCER_NAME, Body("parameters", "LoadBalancer")),
    ok=(200, 201),
    returns="LoadBalancer",
    long_running=LongRunning(),
)

LOAD_BALANCERS_UPDATE_TAGS = Operation(
    SERVICE,
    "LoadBalancers_UpdateTags",
    "PATCH",
    _LOAD_BALANCER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOAD_BALANCER_NAME, Body("parameters", "TagsObject")),
    returns="LoadBalancer",
)

LOAD_BALANCERS_DELETE = Operation(
    SERVICE,
    "LoadBalancers_Delete",
    "DELETE",
    _LOAD_BALANCER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOAD_BALANCER_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

LOAD_BALANCERS_LIST = Operation(
    SERVICE,
    "LoadBalancers_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/loadBalancers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("LoadBalancer", api_version=False),
)

LOAD_BALANCERS_LIST_ALL = Operation(
    SERVICE,
    "LoadBalancers_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/loadBalancers",
    (SUBSCRIPTION_ID,),
    paging=Paging("LoadBalancer", api_version=False),
)

LOAD_BALANCERS_MIGRATE_TO_IP_BASED = Operation(
    SERVICE,
    "LoadBalancers_MigrateToIpBased",
    "POST",
    SUBSCRIPTION
    + "/resourceGroups/{groupName}/providers/Microsoft.Network/loadBalancers/{loadBalancerName}/migrateToIpBased",
    (
        SUBSCRIPTION_ID,
        _GROUP_NAME,
        _LOAD_BALANCER_NAME,
        Body("parameters", "MigrateLoadBalancerToIpBasedRequest", required=False),
    ),
    returns="MigratedPools",
)

LOAD_BALANCERS_LIST_INBOUND_NAT_RULE_PORT_MAPPINGS = Operation(
    SERVICE,
    "LoadBalancers_ListInboundNatRulePortMappings",
    "POST",
    SUBSCRIPTION
    + (
        "/resourceGroups/{groupName}/providers/Microsoft.Network/loadBalancers/{loadBalancerName}/backendAddressPools"
        "/{backendPoolName}/queryInboundNatRulePortMapping"
    ),
    (
        SUBSCRIPTION_ID,
        _GROUP_NAME,
        _LOAD_BALANCER_NAME,
        Path("backend_pool_name", "backendPoolName"),
        Body("parameters", "QueryInboundNatRulePortMappingRequest"),
    ),
    ok=(200, 202),
    returns="BackendAddressInboundNatRulePortMappings",
    long_running=LongRunning(),
)

LOAD_BALANCERS_SWAP_PUBLIC_IP_ADDRESSES = Operation(
    SERVICE,
    "LoadBalancers_SwapPublicIpAddresses",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.Network/locations/{location}/setLoadBalancerFrontendPublicIpAddresses",
    (SUBSCRIPTION_ID, Path("location", "location"), Body("parameters", "LoadBalancerVipSwapRequest")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

INBOUND_NAT_RULES_GET = Operation(
    SERVICE,
    "InboundNatRules_Get",
    "GET",
    _INBOUND_NAT_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOAD_BALANCER_NAME, _INBOUND_NAT_RULE_NAME, _EXPAND),
    returns="InboundNatRule",
)

INBOUND_NAT_RULES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "InboundNatRules_CreateOrUpdate",
    "PUT",
    _INBOUND_NAT_RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _LOAD_BALANCER_NAME,
        _INBOUND_NAT_RULE_NAME,
        Body("inbound_nat_rule_parameters", "InboundNatRule"),
    ),
    ok=(200, 201),
    returns="InboundNatRule",
    long_running=LongRunning(),
)

INBOUND_NAT_RULES_DELETE = Operation(
    SERVICE,
    "InboundNatRules_Delete",
    "DELETE",
    _INBOUND_NAT_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOAD_BALANCER_NAME, _INBOUND_NAT_RULE_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

INBOUND_NAT_RULES_LIST = Operation(
    SERVICE,
    "InboundNatRules_List",
    "GET",
    _LOAD_BALANCER_URL + "/inboundNatRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOAD_BALANCER_NAME),
    paging=Paging("InboundNatRule", api_version=False),
)

LOAD_BALANCER_NETWORK_INTERFACES_LIST = Operation(
    SERVICE,
    "LoadBalancerNetworkInterfaces_List",
    "GET",
    _LOAD_BALANCER_URL + "/networkInterfaces",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOAD_BALANCER_NAME),
    paging=Paging("NetworkInterface", api_version=False),
)

LOAD_BALANCER_BACKEND_ADDRESS_POOLS_GET = Operation(
    SERVICE,
    "LoadBalancerBackendAddressPools_Get",
    "GET",
    _BACKEND_ADDRESS_POOL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOAD_BALANCER_NAME, _BACKEND_ADDRESS_POOL_NAME),
    returns="BackendAddressPool",
)

LOAD_BALANCER_BACKEND_ADDRESS_POOLS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "LoadBalancerBackendAddressPools_CreateOrUpdate",
    "PUT",
    _BACKEND_ADDRESS_POOL_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _LOAD_BALANCER_NAME,
        _BACKEND_ADDRESS_POOL_NAME,
        Body("parameters", "BackendAddressPool"),
    ),
    ok=(200, 201),
    returns="BackendAddressPool",
    long_running=LongRunning(),
)

LOAD_BALANCER_BACKEND_ADDRESS_POOLS_DELETE = Operation(
    SERVICE,
    "LoadBalancerBackendAddressPools_Delete",
    "DELETE",
    _BACKEND_ADDRESS_POOL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOAD_BALANCER_NAME, _BACKEND_ADDRESS_POOL_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

LOAD_BALANCER_BACKEND_ADDRESS_POOLS_LIST = Operation(
    SERVICE,
    "LoadBalancerBackendAddressPools_List",
    "GET",
    _LOAD_BALANCER_URL + "/backendAddressPools",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOAD_BALANCER_NAME),
    paging=Paging("BackendAddressPool", api_version=False),
)

LOAD_BALANCER_FRONTEND_IP_CONFIGURATIONS_GET = Operation(
    SERVICE,
    "LoadBalancerFrontendIPConfigurations_Get",
    "GET",
    _LOAD_BALANCER_URL + "/frontendIPConfigurations/{frontendIPConfigurationName}",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _LOAD_BALANCER_NAME,
        Path("frontend_ip_configuration_name", "frontendIPConfigurationName"),
    ),
    returns="FrontendIPConfiguration",
)

LOAD_BALANCER_FRONTEND_IP_CONFIGURATIONS_LIST = Operation(
    SERVICE,
    "LoadBalancerFrontendIPConfigurations_List",
    "GET",
    _LOAD_BALANCER_URL + "/frontendIPConfigurations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOAD_BALANCER_NAME),
    paging=Paging("FrontendIPConfiguration", api_version=False),
)

LOAD_BALANCER_LOAD_BALANCING_RULES_GET = Operation(
    SERVICE,
    "LoadBalancerLoadBalancingRules_Get",
    "GET",
    _LOAD_BALANCER_URL + "/loadBalancingRules/{loadBalancingRuleName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOAD_BALANCER_NAME, _LOAD_BALANCING_RULE_NAME),
    returns="LoadBalancingRule",
)

LOAD_BALANCER_LOAD_BALANCING_RULES_LIST = Operation(
    SERVICE,
    "LoadBalancerLoadBalancingRules_List",
    "GET",
    _LOAD_BALANCER_URL + "/loadBalancingRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOAD_BALANCER_NAME),
    paging=Paging("LoadBalancingRule", api_version=False),
)

LOAD_BALANCER_LOAD_BALANCING_RULES_HEALTH = Operation(
    SERVICE,
    "LoadBalancerLoadBalancingRules_Health",
    "POST",
    SUBSCRIPTION
    + (
        "/resourceGroups/{groupName}/providers/Microsoft.Network/loadBalancers/{loadBalancerName}/loadBalancingRules"
        "/{loadBalancingRuleName}/health"
    ),
    (SUBSCRIPTION_ID, _GROUP_NAME, _LOAD_BALANCER_NAME, _LOAD_BALANCING_RULE_NAME),
    ok=(200, 202),
    returns="LoadBalancerHealthPerRule",
    long_running=LongRunning(),
)

LOAD_BALANCER_OUTBOUND_RULES_GET = Operation(
    SERVICE,
    "LoadBalancerOutboundRules_Get",
    "GET",
    _LOAD_BALANCER_URL + "/outboundRules/{outboundRuleName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOAD_BALANCER_NAME, Path("outbound_rule_name", "outboundRuleName")),
    returns="OutboundRule",
)

LOAD_BALANCER_OUTBOUND_RULES_LIST = Operation(
    SERVICE,
    "LoadBalancerOutboundRules_List",
    "GET",
    _LOAD_BALANCER_URL + "/outboundRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOAD_BALANCER_NAME),
    paging=Paging("OutboundRule", api_version=False),
)

LOAD_BALANCER_PROBES_GET = Operation(
    SERVICE,
    "LoadBalancerProbes_Get",
    "GET",
    _LOAD_BALANCER_URL + "/probes/{probeName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOAD_BALANCER_NAME, Path("probe_name", "probeName")),
    returns="Probe",
)

LOAD_BALANCER_PROBES_LIST = Operation(
    SERVICE,
    "LoadBalancerProbes_List",
    "GET",
    _LOAD_BALANCER_URL + "/probes",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOAD_BALANCER_NAME),
    paging=Paging("Probe", api_version=False),
)
