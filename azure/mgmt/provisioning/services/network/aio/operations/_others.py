# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``others``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _others as _sync


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.Network provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    list = paged(_sync.Operations.list)


class ExpressRoutePortsLocationsOperations(AsyncOperationGroup):
    """Places where ExpressRoute Direct ports are offered.

    An attribute of the client: ``client.express_route_ports_locations``.
    """

    get = awaited(_sync.ExpressRoutePortsLocationsOperations.get)
    list = paged(_sync.ExpressRoutePortsLocationsOperations.list)


class WebApplicationFirewallPoliciesOperations(AsyncOperationGroup):
    """Web application firewall policies for application gateways.

    An attribute of the client: ``client.web_application_firewall_policies``.
    """

    get = awaited(_sync.WebApplicationFirewallPoliciesOperations.get)
    create_or_update = awaited(_sync.WebApplicationFirewallPoliciesOperations.create_or_update)
    begin_delete = begun(_sync.WebApplicationFirewallPoliciesOperations.begin_delete)
    list = paged(_sync.WebApplicationFirewallPoliciesOperations.list)
    list_all = paged(_sync.WebApplicationFirewallPoliciesOperations.list_all)


class ApplicationGatewayWafDynamicManifestsDefaultOperations(AsyncOperationGroup):
    """The default manifest of web application firewall rule sets in a region.

    An attribute of the client: ``client.application_gateway_waf_dynamic_manifests_default``.
    """

    get = awaited(_sync.ApplicationGatewayWafDynamicManifestsDefaultOperations.get)


class ApplicationGatewayWafDynamicManifestsOperations(AsyncOperationGroup):
    """Manifests of web application firewall rule sets, by region.

    An attribute of the client: ``client.application_gateway_waf_dynamic_manifests``.
    """

    get = paged(_sync.ApplicationGatewayWafDynamicManifestsOperations.get)


class WebCategoriesOperations(AsyncOperationGroup):
    """Categories of web sites, for use in firewall rules.

    An attribute of the client: ``client.web_categories``.
    """

    get = awaited(_sync.WebCategoriesOperations.get)
    list_by_subscription = paged(_sync.WebCategoriesOperations.list_by_subscription)


class ExpressRouteProviderPortsLocationOperations(AsyncOperationGroup):
    """Ports of ExpressRoute providers.

    An attribute of the client: ``client.express_route_provider_ports_location``.
    """

    list = awaited(_sync.ExpressRouteProviderPortsLocationOperations.list)


class VipSwapOperations(AsyncOperationGroup):
    """Swaps between staging and production of cloud services.

    An attribute of the client: ``client.vip_swap``.
    """

    get = awaited(_sync.VipSwapOperations.get)
    begin_create = begun(_sync.VipSwapOperations.begin_create)
    list = awaited(_sync.VipSwapOperations.list)


class DscpConfigurationOperations(AsyncOperationGroup):
    """DSCP configurations: mark packets for quality of service.

    An attribute of the client: ``client.dscp_configuration``.
    """

    get = awaited(_sync.DscpConfigurationOperations.get)
    begin_create_or_update = begun(_sync.DscpConfigurationOperations.begin_create_or_update)
    begin_delete = begun(_sync.DscpConfigurationOperations.begin_delete)
    list = paged(_sync.DscpConfigurationOperations.list)
    list_all = paged(_sync.DscpConfigurationOperations.list_all)


class VirtualApplianceSkusOperations(AsyncOperationGroup):
    """SKUs of network virtual appliances.

    An attribute of the client: ``client.virtual_appliance_skus``.
    """

    get = awaited(_sync.VirtualApplianceSkusOperations.get)
    list = paged(_sync.VirtualApplianceSkusOperations.list)


class AvailableDelegationsOperations(AsyncOperationGroup):
    """Services a subnet can be delegated to.

    An attribute of the client: ``client.available_delegations``.
    """

    list = paged(_sync.AvailableDelegationsOperations.list)


class AvailableResourceGroupDelegationsOperations(AsyncOperationGroup):
    """Services a subnet can be delegated to, by resource group.

    An attribute of the client: ``client.available_resource_group_delegations``.
    """

    list = paged(_sync.AvailableResourceGroupDelegationsOperations.list)


class AvailableServiceAliasesOperations(AsyncOperationGroup):
    """Aliases of services for service endpoint policies.

    An attribute of the client: ``client.available_service_aliases``.
    """

    list = paged(_sync.AvailableServiceAliasesOperations.list)
    list_by_resource_group = paged(_sync.AvailableServiceAliasesOperations.list_by_resource_group)


class AzureFirewallFqdnTagsOperations(AsyncOperationGroup):
    """FQDN tags: names for groups of host names, for use in firewall rules.

    An attribute of the client: ``client.azure_firewall_fqdn_tags``.
    """

    list_all = paged(_sync.AzureFirewallFqdnTagsOperations.list_all)


class AvailableEndpointServicesOperations(AsyncOperationGroup):
    """Services that service endpoints can be made for.

    An attribute of the client: ``client.available_endpoint_services``.
    """

    list = paged(_sync.AvailableEndpointServicesOperations.list)


class ExpressRouteServiceProvidersOperations(AsyncOperationGroup):
    """Providers of ExpressRoute lines.

    An attribute of the client: ``client.express_route_service_providers``.
    """

    list = paged(_sync.ExpressRouteServiceProvidersOperations.list)


class NetworkSecurityPerimeterAssociableResourceTypesOperations(AsyncOperationGroup):
    """Kinds of resources that can be in a network security perimeter.

    An attribute of the client: ``client.network_security_perimeter_associable_resource_types``.
    """

    list = paged(_sync.NetworkSecurityPerimeterAssociableResourceTypesOperations.list)


class NetworkSecurityPerimeterOperationStatusesOperations(AsyncOperationGroup):
    """State of long-running operations on network security perimeters.

    An attribute of the client: ``client.network_security_perimeter_operation_statuses``.
    """

    get = awaited(_sync.NetworkSecurityPerimeterOperationStatusesOperations.get)


class NetworkSecurityPerimeterServiceTagsOperations(AsyncOperationGroup):
    """Service tags for access rules of network security perimeters.

    An attribute of the client: ``client.network_security_perimeter_service_tags``.
    """

    list = paged(_sync.NetworkSecurityPerimeterServiceTagsOperations.list)


class AvailablePrivateEndpointTypesOperations(AsyncOperationGroup):
    """Kinds of resources that private endpoints can connect to.

    An attribute of the client: ``client.available_private_endpoint_types``.
    """

    list = paged(_sync.AvailablePrivateEndpointTypesOperations.list)
    list_by_resource_group = paged(_sync.AvailablePrivateEndpointTypesOperations.list_by_resource_group)


class BgpServiceCommunitiesOperations(AsyncOperationGroup):
    """BGP communities of Microsoft services, for route filters.

    An attribute of the client: ``client.bgp_service_communities``.
    """

    list = paged(_sync.BgpServiceCommunitiesOperations.list)


class ServiceTagsOperations(AsyncOperationGroup):
    """Service tags: address ranges of Azure services.

    An attribute of the client: ``client.service_tags``.
    """

    list = awaited(_sync.ServiceTagsOperations.list)


class ServiceTagInformationOperations(AsyncOperationGroup):
    """Service tags one by one, in pages.

    An attribute of the client: ``client.service_tag_information``.
    """

    list = paged(_sync.ServiceTagInformationOperations.list)


class UsagesOperations(AsyncOperationGroup):
    """Use and limits of network resources in a region.

    An attribute of the client: ``client.usages``.
    """

    list = paged(_sync.UsagesOperations.list)
