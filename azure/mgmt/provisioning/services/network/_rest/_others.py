# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``others``."""

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

_DSCP_CONFIGURATION_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/dscpConfigurations/{dscpConfigurationName}"
_APPLICATION_GATEWAY_WEB_APPLICATION_FIREWALL_POLICY_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies/{policyName}"
)
_SWAP_URL = SUBSCRIPTION + (
    "/resourceGroups/{groupName}/providers/microsoft.Compute/cloudServices/{resourceName}/providers"
    "/Microsoft.Network/cloudServiceSlots/swap"
)

_POLICY_NAME = Path("policy_name", "policyName")
_LOCATION = Path("location", "location")
_GROUP_NAME = Path("group_name", "groupName")
_RESOURCE_NAME = Path("resource_name", "resourceName")
_DSCP_CONFIGURATION_NAME = Path("dscp_configuration_name", "dscpConfigurationName")

OPERATIONS_LIST = Operation(
    SERVICE,
    "Operations_List",
    "GET",
    "/providers/Microsoft.Network/operations",
    paging=Paging("Operation", api_version=False),
)

EXPRESS_ROUTE_PORTS_LOCATIONS_GET = Operation(
    SERVICE,
    "ExpressRoutePortsLocations_Get",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/ExpressRoutePortsLocations/{locationName}",
    (SUBSCRIPTION_ID, Path("location_name", "locationName")),
    returns="ExpressRoutePortsLocation",
)

EXPRESS_ROUTE_PORTS_LOCATIONS_LIST = Operation(
    SERVICE,
    "ExpressRoutePortsLocations_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/ExpressRoutePortsLocations",
    (SUBSCRIPTION_ID,),
    paging=Paging("ExpressRoutePortsLocation", api_version=False),
)

WEB_APPLICATION_FIREWALL_POLICIES_GET = Operation(
    SERVICE,
    "WebApplicationFirewallPolicies_Get",
    "GET",
    _APPLICATION_GATEWAY_WEB_APPLICATION_FIREWALL_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _POLICY_NAME),
    returns="WebApplicationFirewallPolicy",
)

WEB_APPLICATION_FIREWALL_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "WebApplicationFirewallPolicies_CreateOrUpdate",
    "PUT",
    _APPLICATION_GATEWAY_WEB_APPLICATION_FIREWALL_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _POLICY_NAME, Body("parameters", "WebApplicationFirewallPolicy")),
    ok=(200, 201),
    returns="WebApplicationFirewallPolicy",
)

WEB_APPLICATION_FIREWALL_POLICIES_DELETE = Operation(
    SERVICE,
    "WebApplicationFirewallPolicies_Delete",
    "DELETE",
    _APPLICATION_GATEWAY_WEB_APPLICATION_FIREWALL_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _POLICY_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

WEB_APPLICATION_FIREWALL_POLICIES_LIST = Operation(
    SERVICE,
    "WebApplicationFirewallPolicies_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("WebApplicationFirewallPolicy", api_version=False),
)

WEB_APPLICATION_FIREWALL_POLICIES_LIST_ALL = Operation(
    SERVICE,
    "WebApplicationFirewallPolicies_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies",
    (SUBSCRIPTION_ID,),
    paging=Paging("WebApplicationFirewallPolicy", api_version=False),
)

APPLICATION_GATEWAY_WAF_DYNAMIC_MANIFESTS_DEFAULT_GET = Operation(
    SERVICE,
    "ApplicationGatewayWafDynamicManifestsDefault_Get",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/locations/{location}/applicationGatewayWafDynamicManifests/dafault",
    (SUBSCRIPTION_ID, _LOCATION),
    returns="ApplicationGatewayWafDynamicManifestResult",
)

APPLICATION_GATEWAY_WAF_DYNAMIC_MANIFESTS_GET = Operation(
    SERVICE,
    "ApplicationGatewayWafDynamicManifests_Get",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/locations/{location}/applicationGatewayWafDynamicManifests",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("ApplicationGatewayWafDynamicManifestResult", api_version=False),
)

WEB_CATEGORIES_GET = Operation(
    SERVICE,
    "WebCategories_Get",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/azureWebCategories/{name}",
    (SUBSCRIPTION_ID, Path("name", "name"), Query("expand", "$expand")),
    returns="AzureWebCategory",
)

WEB_CATEGORIES_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "WebCategories_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/azureWebCategories",
    (SUBSCRIPTION_ID,),
    paging=Paging("AzureWebCategory", api_version=False),
)

EXPRESS_ROUTE_PROVIDER_PORTS_LOCATION_LIST = Operation(
    SERVICE,
    "ExpressRouteProviderPortsLocation_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/expressRouteProviderPorts",
    (SUBSCRIPTION_ID, Query("filter", "$filter")),
    returns="ExpressRouteProviderPortListResult",
)

VIP_SWAP_GET = Operation(
    SERVICE, "VipSwap_Get", "GET", _SWAP_URL, (SUBSCRIPTION_ID, _GROUP_NAME, _RESOURCE_NAME), returns="SwapResource"
)

VIP_SWAP_CREATE = Operation(
    SERVICE,
    "VipSwap_Create",
    "PUT",
    _SWAP_URL,
    (SUBSCRIPTION_ID, _GROUP_NAME, _RESOURCE_NAME, Body("parameters", "SwapResource")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VIP_SWAP_LIST = Operation(
    SERVICE,
    "VipSwap_List",
    "GET",
    SUBSCRIPTION
    + (
        "/resourceGroups/{groupName}/providers/microsoft.Compute/cloudServices/{resourceName}/providers"
        "/Microsoft.Network/cloudServiceSlots"
    ),
    (SUBSCRIPTION_ID, _GROUP_NAME, _RESOURCE_NAME),
    returns="SwapResourceListResult",
)

DSCP_CONFIGURATION_GET = Operation(
    SERVICE,
    "DscpConfiguration_Get",
    "GET",
    _DSCP_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DSCP_CONFIGURATION_NAME),
    returns="DscpConfiguration",
)

DSCP_CONFIGURATION_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DscpConfiguration_CreateOrUpdate",
    "PUT",
    _DSCP_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DSCP_CONFIGURATION_NAME, Body("parameters", "DscpConfiguration")),
    ok=(200, 201),
    returns="DscpConfiguration",
    long_running=LongRunning(),
)

DSCP_CONFIGURATION_DELETE = Operation(
    SERVICE,
    "DscpConfiguration_Delete",
    "DELETE",
    _DSCP_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DSCP_CONFIGURATION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

DSCP_CONFIGURATION_LIST = Operation(
    SERVICE,
    "DscpConfiguration_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/dscpConfigurations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("DscpConfiguration", api_version=False),
)

DSCP_CONFIGURATION_LIST_ALL = Operation(
    SERVICE,
    "DscpConfiguration_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/dscpConfigurations",
    (SUBSCRIPTION_ID,),
    paging=Paging("DscpConfiguration", api_version=False),
)

VIRTUAL_APPLIANCE_SKUS_GET = Operation(
    SERVICE,
    "VirtualApplianceSkus_Get",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/networkVirtualApplianceSkus/{skuName}",
    (SUBSCRIPTION_ID, Path("sku_name", "skuName")),
    returns="NetworkVirtualApplianceSku",
)

VIRTUAL_APPLIANCE_SKUS_LIST = Operation(
    SERVICE,
    "VirtualApplianceSkus_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/networkVirtualApplianceSkus",
    (SUBSCRIPTION_ID,),
    paging=Paging("NetworkVirtualApplianceSku", api_version=False),
)

AVAILABLE_DELEGATIONS_LIST = Operation(
    SERVICE,
    "AvailableDelegations_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/locations/{location}/availableDelegations",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("AvailableDelegation", api_version=False),
)

AVAILABLE_RESOURCE_GROUP_DELEGATIONS_LIST = Operation(
    SERVICE,
    "AvailableResourceGroupDelegations_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/locations/{location}/availableDelegations",
    (SUBSCRIPTION_ID, _LOCATION, RESOURCE_GROUP_NAME),
    paging=Paging("AvailableDelegation", api_version=False),
)

AVAILABLE_SERVICE_ALIASES_LIST = Operation(
    SERVICE,
    "AvailableServiceAliases_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/locations/{location}/availableServiceAliases",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("AvailableServiceAlias", api_version=False),
)

AVAILABLE_SERVICE_ALIASES_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "AvailableServiceAliases_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/locations/{location}/availableServiceAliases",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCATION),
    paging=Paging("AvailableServiceAlias", api_version=False),
)

AZURE_FIREWALL_FQDN_TAGS_LIST_ALL = Operation(
    SERVICE,
    "AzureFirewallFqdnTags_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/azureFirewallFqdnTags",
    (SUBSCRIPTION_ID,),
    paging=Paging("AzureFirewallFqdnTag", api_version=False),
)

AVAILABLE_ENDPOINT_SERVICES_LIST = Operation(
    SERVICE,
    "AvailableEndpointServices_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/locations/{location}/virtualNetworkAvailableEndpointServices",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("EndpointServiceResult", api_version=False),
)

EXPRESS_ROUTE_SERVICE_PROVIDERS_LIST = Operation(
    SERVICE,
    "ExpressRouteServiceProviders_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/expressRouteServiceProviders",
    (SUBSCRIPTION_ID,),
    paging=Paging("ExpressRouteServiceProvider", api_version=False),
)

NETWORK_SECURITY_PERIMETER_ASSOCIABLE_RESOURCE_TYPES_LIST = Operation(
    SERVICE,
    "NetworkSecurityPerimeterAssociableResourceTypes_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/locations/{location}/perimeterAssociableResourceTypes",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("PerimeterAssociableResource", api_version=False),
)

NETWORK_SECURITY_PERIMETER_OPERATION_STATUSES_GET = Operation(
    SERVICE,
    "NetworkSecurityPerimeterOperationStatuses_Get",
    "GET",
    SUBSCRIPTION
    + "/providers/Microsoft.Network/locations/{location}/networkSecurityPerimeterOperationStatuses/{operationId}",
    (SUBSCRIPTION_ID, _LOCATION, Path("operation_id", "operationId")),
    returns="OperationStatusResult",
)

NETWORK_SECURITY_PERIMETER_SERVICE_TAGS_LIST = Operation(
    SERVICE,
    "NetworkSecurityPerimeterServiceTags_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/locations/{location}/nspServiceTags",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("NspServiceTagsResource", api_version=False),
)

AVAILABLE_PRIVATE_ENDPOINT_TYPES_LIST = Operation(
    SERVICE,
    "AvailablePrivateEndpointTypes_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/locations/{location}/availablePrivateEndpointTypes",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("AvailablePrivateEndpointType", api_version=False),
)

AVAILABLE_PRIVATE_ENDPOINT_TYPES_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "AvailablePrivateEndpointTypes_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/locations/{location}/availablePrivateEndpointTypes",
    (SUBSCRIPTION_ID, _LOCATION, RESOURCE_GROUP_NAME),
    paging=Paging("AvailablePrivateEndpointType", api_version=False),
)

BGP_SERVICE_COMMUNITIES_LIST = Operation(
    SERVICE,
    "BgpServiceCommunities_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/bgpServiceCommunities",
    (SUBSCRIPTION_ID,),
    paging=Paging("BgpServiceCommunity", api_version=False),
)

SERVICE_TAGS_LIST = Operation(
    SERVICE,
    "ServiceTags_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/locations/{location}/serviceTags",
    (SUBSCRIPTION_ID, _LOCATION),
    returns="ServiceTagsListResult",
)

SERVICE_TAG_INFORMATION_LIST = Operation(
    SERVICE,
    "ServiceTagInformation_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/locations/{location}/serviceTagDetails",
    (
        SUBSCRIPTION_ID,
        _LOCATION,
        Query("no_address_prefixes", "noAddressPrefixes", type="bool"),
        Query("tag_name", "tagName"),
    ),
    paging=Paging("ServiceTagInformation", api_version=False),
)

USAGES_LIST = Operation(
    SERVICE,
    "Usages_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/locations/{location}/usages",
    (SUBSCRIPTION_ID, _LOCATION),
    paging=Paging("Usage", api_version=False),
)
