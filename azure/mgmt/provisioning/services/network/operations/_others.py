# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _others as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class Operations(OperationGroup):
    """The operations of the Microsoft.Network provider, as used in role definitions.

    An attribute of the client: ``client.operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Operation]:
        """List the operations of the Microsoft.Network provider, for use in role definitions.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class ExpressRoutePortsLocationsOperations(OperationGroup):
    """Places where ExpressRoute Direct ports are offered.

    An attribute of the client: ``client.express_route_ports_locations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, location_name: str, **options: Unpack[RequestOptions]) -> models.ExpressRoutePortsLocation:
        """Get one ExpressRoute Direct location with the bandwidths available now.

        :param location_name: Name of the ExpressRoute Direct location.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-ports-locations/get
        """
        return self._call(_rest.EXPRESS_ROUTE_PORTS_LOCATIONS_GET, options, location_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.ExpressRoutePortsLocation]:
        """List all ExpressRoute Direct locations, without the bandwidths available.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-ports-locations/list
        """
        return self._list(_rest.EXPRESS_ROUTE_PORTS_LOCATIONS_LIST, options)


class WebApplicationFirewallPoliciesOperations(OperationGroup):
    """Web application firewall policies for application gateways.

    An attribute of the client: ``client.web_application_firewall_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, policy_name: str, **options: Unpack[RequestOptions]
    ) -> models.WebApplicationFirewallPolicy:
        """Get one web application firewall policy.

        :param resource_group_name: Name of the resource group.
        :param policy_name: Name of the policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/web-application-firewall-policies/get
        """
        return self._call(_rest.WEB_APPLICATION_FIREWALL_POLICIES_GET, options, resource_group_name, policy_name)

    def create_or_update(
        self,
        resource_group_name: str,
        policy_name: str,
        parameters: models.WebApplicationFirewallPolicy | types.WebApplicationFirewallPolicyDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.WebApplicationFirewallPolicy:
        """Create a web application firewall policy, or update it.

        :param resource_group_name: Name of the resource group.
        :param policy_name: Name of the policy.
        :param parameters: Wanted settings of the web application firewall policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/web-application-firewall-policies/create-or-update
        """
        return self._call(
            _rest.WEB_APPLICATION_FIREWALL_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            policy_name,
            parameters,
        )

    def begin_delete(
        self, resource_group_name: str, policy_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a web application firewall policy; no gateway, listener or path rule may use it any more.

        :param resource_group_name: Name of the resource group.
        :param policy_name: Name of the policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/web-application-firewall-policies/delete
        """
        return self._begin(_rest.WEB_APPLICATION_FIREWALL_POLICIES_DELETE, options, resource_group_name, policy_name)

    def list(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.WebApplicationFirewallPolicy]:
        """List the web application firewall policies of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/web-application-firewall-policies/list
        """
        return self._list(_rest.WEB_APPLICATION_FIREWALL_POLICIES_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.WebApplicationFirewallPolicy]:
        """List all web application firewall policies of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/web-application-firewall-policies/list-all
        """
        return self._list(_rest.WEB_APPLICATION_FIREWALL_POLICIES_LIST_ALL, options)


class ApplicationGatewayWafDynamicManifestsDefaultOperations(OperationGroup):
    """The default manifest of web application firewall rule sets in a region.

    An attribute of the client: ``client.application_gateway_waf_dynamic_manifests_default``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, location: str, **options: Unpack[RequestOptions]
    ) -> models.ApplicationGatewayWafDynamicManifestResult:
        """Get the default manifest of web application firewall rule sets in a region.

        :param location: Name of the Azure region, such as "westeurope".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-gateway-waf-dynamic-manifests-default/get
        """
        return self._call(_rest.APPLICATION_GATEWAY_WAF_DYNAMIC_MANIFESTS_DEFAULT_GET, options, location)


class ApplicationGatewayWafDynamicManifestsOperations(OperationGroup):
    """Manifests of web application firewall rule sets, by region.

    An attribute of the client: ``client.application_gateway_waf_dynamic_manifests``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, location: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ApplicationGatewayWafDynamicManifestResult]:
        """List the manifests of web application firewall rule sets in a region.

        :param location: Name of the Azure region, such as "westeurope".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-gateway-waf-dynamic-manifests/get
        """
        return self._list(_rest.APPLICATION_GATEWAY_WAF_DYNAMIC_MANIFESTS_GET, options, location)


class WebCategoriesOperations(OperationGroup):
    """Categories of web sites, for use in firewall rules.

    An attribute of the client: ``client.web_categories``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, name: str, *, expand: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.AzureWebCategory:
        """Get one web category.

        :param name: Name of the web category.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/web-categories/get
        """
        return self._call(_rest.WEB_CATEGORIES_GET, options, name, expand)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.AzureWebCategory]:
        """List all web categories.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/web-categories/list-by-subscription
        """
        return self._list(_rest.WEB_CATEGORIES_LIST_BY_SUBSCRIPTION, options)


class ExpressRouteProviderPortsLocationOperations(OperationGroup):
    """Ports of ExpressRoute providers.

    An attribute of the client: ``client.express_route_provider_ports_location``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, *, filter: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.ExpressRouteProviderPortListResult:
        """List the ports of the ExpressRoute provider.

        :param filter: Filter on the peering location.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-provider-ports-location/list
        """
        return self._call(_rest.EXPRESS_ROUTE_PROVIDER_PORTS_LOCATION_LIST, options, filter)


class VipSwapOperations(OperationGroup):
    """Swaps between staging and production of cloud services.

    An attribute of the client: ``client.vip_swap``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, group_name: str, resource_name: str, **options: Unpack[RequestOptions]) -> models.SwapResource:
        """Get the slot of a cloud service: staging or production.

        :param group_name: Name of the load balancer.
        :param resource_name: Name of the cloud service.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vip-swap/get
        """
        return self._call(_rest.VIP_SWAP_GET, options, group_name, resource_name)

    def begin_create(
        self,
        group_name: str,
        resource_name: str,
        parameters: models.SwapResource | types.SwapResourceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Swap staging and production of a cloud service.

        :param group_name: Name of the load balancer.
        :param resource_name: Name of the cloud service.
        :param parameters: Wanted settings of the VIP swap.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vip-swap/create
        """
        return self._begin(_rest.VIP_SWAP_CREATE, options, group_name, resource_name, parameters)

    def list(
        self, group_name: str, resource_name: str, **options: Unpack[RequestOptions]
    ) -> models.SwapResourceListResult:
        """List the swap resource of a cloud service with its slot.

        :param group_name: Name of the load balancer.
        :param resource_name: Name of the cloud service.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vip-swap/list
        """
        return self._call(_rest.VIP_SWAP_LIST, options, group_name, resource_name)


class DscpConfigurationOperations(OperationGroup):
    """DSCP configurations: mark packets for quality of service.

    An attribute of the client: ``client.dscp_configuration``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, dscp_configuration_name: str, **options: Unpack[RequestOptions]
    ) -> models.DscpConfiguration:
        """Get one DSCP configuration.

        :param resource_group_name: Name of the resource group.
        :param dscp_configuration_name: Name of the DSCP configuration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/dscp-configuration/get
        """
        return self._call(_rest.DSCP_CONFIGURATION_GET, options, resource_group_name, dscp_configuration_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        dscp_configuration_name: str,
        parameters: models.DscpConfiguration | types.DscpConfigurationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DscpConfiguration]:
        """Create a DSCP configuration, or update it.

        :param resource_group_name: Name of the resource group.
        :param dscp_configuration_name: Name of the DSCP configuration.
        :param parameters: Wanted settings of the DSCP configuration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/dscp-configuration/create-or-update
        """
        return self._begin(
            _rest.DSCP_CONFIGURATION_CREATE_OR_UPDATE, options, resource_group_name, dscp_configuration_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, dscp_configuration_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a DSCP configuration.

        :param resource_group_name: Name of the resource group.
        :param dscp_configuration_name: Name of the DSCP configuration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/dscp-configuration/delete
        """
        return self._begin(_rest.DSCP_CONFIGURATION_DELETE, options, resource_group_name, dscp_configuration_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.DscpConfiguration]:
        """List the DSCP configurations of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/dscp-configuration/list
        """
        return self._list(_rest.DSCP_CONFIGURATION_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.DscpConfiguration]:
        """List all DSCP configurations of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/dscp-configuration/list-all
        """
        return self._list(_rest.DSCP_CONFIGURATION_LIST_ALL, options)


class VirtualApplianceSkusOperations(OperationGroup):
    """SKUs of network virtual appliances.

    An attribute of the client: ``client.virtual_appliance_skus``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, sku_name: str, **options: Unpack[RequestOptions]) -> models.NetworkVirtualApplianceSku:
        """Get one SKU of network virtual appliances.

        :param sku_name: Name of the SKU.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-appliance-skus/get
        """
        return self._call(_rest.VIRTUAL_APPLIANCE_SKUS_GET, options, sku_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.NetworkVirtualApplianceSku]:
        """List the SKUs of network virtual appliances.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-appliance-skus/list
        """
        return self._list(_rest.VIRTUAL_APPLIANCE_SKUS_LIST, options)


class AvailableDelegationsOperations(OperationGroup):
    """Services a subnet can be delegated to.

    An attribute of the client: ``client.available_delegations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.AvailableDelegation]:
        """List the services a subnet can be delegated to in a region.

        :param location: Name of the Azure region, such as "westeurope".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/available-delegations/list
        """
        return self._list(_rest.AVAILABLE_DELEGATIONS_LIST, options, location)


class AvailableResourceGroupDelegationsOperations(OperationGroup):
    """Services a subnet can be delegated to, by resource group.

    An attribute of the client: ``client.available_resource_group_delegations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, location: str, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AvailableDelegation]:
        """List the services a subnet can be delegated to in a region, for one resource group.

        :param location: Name of the Azure region, such as "westeurope".
        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/available-resource-group-delegations/list
        """
        return self._list(_rest.AVAILABLE_RESOURCE_GROUP_DELEGATIONS_LIST, options, location, resource_group_name)


class AvailableServiceAliasesOperations(OperationGroup):
    """Aliases of services for service endpoint policies.

    An attribute of the client: ``client.available_service_aliases``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.AvailableServiceAlias]:
        """List the service aliases available in a region.

        :param location: Name of the Azure region, such as "westeurope".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/available-service-aliases/list
        """
        return self._list(_rest.AVAILABLE_SERVICE_ALIASES_LIST, options, location)

    def list_by_resource_group(
        self, resource_group_name: str, location: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AvailableServiceAlias]:
        """List the service aliases available in a region, for one resource group.

        :param resource_group_name: Name of the resource group.
        :param location: Name of the Azure region, such as "westeurope".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/available-service-aliases/list-by-resource-group
        """
        return self._list(
            _rest.AVAILABLE_SERVICE_ALIASES_LIST_BY_RESOURCE_GROUP, options, resource_group_name, location
        )


class AzureFirewallFqdnTagsOperations(OperationGroup):
    """FQDN tags: names for groups of host names, for use in firewall rules.

    An attribute of the client: ``client.azure_firewall_fqdn_tags``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.AzureFirewallFqdnTag]:
        """List all FQDN tags for firewall rules.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/azure-firewall-fqdn-tags/list-all
        """
        return self._list(_rest.AZURE_FIREWALL_FQDN_TAGS_LIST_ALL, options)


class AvailableEndpointServicesOperations(OperationGroup):
    """Services that service endpoints can be made for.

    An attribute of the client: ``client.available_endpoint_services``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.EndpointServiceResult]:
        """List the services that service endpoints can be made for in a region.

        :param location: Name of the Azure region, such as "westeurope".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/available-endpoint-services/list
        """
        return self._list(_rest.AVAILABLE_ENDPOINT_SERVICES_LIST, options, location)


class ExpressRouteServiceProvidersOperations(OperationGroup):
    """Providers of ExpressRoute lines.

    An attribute of the client: ``client.express_route_service_providers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.ExpressRouteServiceProvider]:
        """List the ExpressRoute service providers with their locations and bandwidths.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/express-route-service-providers/list
        """
        return self._list(_rest.EXPRESS_ROUTE_SERVICE_PROVIDERS_LIST, options)


class NetworkSecurityPerimeterAssociableResourceTypesOperations(OperationGroup):
    """Kinds of resources that can be in a network security perimeter.

    An attribute of the client: ``client.network_security_perimeter_associable_resource_types``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.PerimeterAssociableResource]:
        """List the kinds of resources that can be associated with a perimeter in a region.

        :param location: Name of the Azure region, such as "westeurope".

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-associable-resource-types/list
        """
        return self._list(_rest.NETWORK_SECURITY_PERIMETER_ASSOCIABLE_RESOURCE_TYPES_LIST, options, location)


class NetworkSecurityPerimeterOperationStatusesOperations(OperationGroup):
    """State of long-running operations on network security perimeters.

    An attribute of the client: ``client.network_security_perimeter_operation_statuses``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, location: str, operation_id: str, **options: Unpack[RequestOptions]) -> models.OperationStatusResult:
        """Get the state of a long-running operation on a network security perimeter.

        :param location: Name of the Azure region, such as "westeurope".
        :param operation_id: ID of the long-running operation.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-operation-statuses/get
        """
        return self._call(_rest.NETWORK_SECURITY_PERIMETER_OPERATION_STATUSES_GET, options, location, operation_id)


class NetworkSecurityPerimeterServiceTagsOperations(OperationGroup):
    """Service tags for access rules of network security perimeters.

    An attribute of the client: ``client.network_security_perimeter_service_tags``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.NspServiceTagsResource]:
        """List the service tags that access rules of perimeters can use in a region.

        :param location: Name of the Azure region, such as "westeurope".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-perimeter-service-tags/list
        """
        return self._list(_rest.NETWORK_SECURITY_PERIMETER_SERVICE_TAGS_LIST, options, location)


class AvailablePrivateEndpointTypesOperations(OperationGroup):
    """Kinds of resources that private endpoints can connect to.

    An attribute of the client: ``client.available_private_endpoint_types``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.AvailablePrivateEndpointType]:
        """List the kinds of resources that private endpoints can connect to in a region.

        :param location: Name of the Azure region, such as "westeurope".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/available-private-endpoint-types/list
        """
        return self._list(_rest.AVAILABLE_PRIVATE_ENDPOINT_TYPES_LIST, options, location)

    def list_by_resource_group(
        self, location: str, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AvailablePrivateEndpointType]:
        """List the kinds of resources private endpoints can connect to in a region, for one resource group.

        :param location: Name of the Azure region, such as "westeurope".
        :param resource_group_name: Name of the resource group.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/available-private-endpoint-types/list-by-resource-group
        """
        return self._list(
            _rest.AVAILABLE_PRIVATE_ENDPOINT_TYPES_LIST_BY_RESOURCE_GROUP, options, location, resource_group_name
        )


class BgpServiceCommunitiesOperations(OperationGroup):
    """BGP communities of Microsoft services, for route filters.

    An attribute of the client: ``client.bgp_service_communities``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.BgpServiceCommunity]:
        """List the BGP communities of Microsoft services.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/bgp-service-communities/list
        """
        return self._list(_rest.BGP_SERVICE_COMMUNITIES_LIST, options)


class ServiceTagsOperations(OperationGroup):
    """Service tags: address ranges of Azure services.

    An attribute of the client: ``client.service_tags``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, location: str, **options: Unpack[RequestOptions]) -> models.ServiceTagsListResult:
        """List all service tags with their address ranges; the region given only decides the version.

        :param location: Name of the Azure region, such as "westeurope".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-tags/list
        """
        return self._call(_rest.SERVICE_TAGS_LIST, options, location)


class ServiceTagInformationOperations(OperationGroup):
    """Service tags one by one, in pages.

    An attribute of the client: ``client.service_tag_information``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self,
        location: str,
        *,
        no_address_prefixes: bool | None = None,
        tag_name: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ServiceTagInformation]:
        """List service tags with their address ranges, all or one of them, in pages.

        :param location: Name of the Azure region, such as "westeurope".
        :param no_address_prefixes: Leaves the address ranges out.
        :param tag_name: Name of one service tag to return.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-tag-information/list
        """
        return self._list(_rest.SERVICE_TAG_INFORMATION_LIST, options, location, no_address_prefixes, tag_name)


class UsagesOperations(OperationGroup):
    """Use and limits of network resources in a region.

    An attribute of the client: ``client.usages``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.Usage]:
        """List how much of each network quota of a region is used.

        :param location: Name of the Azure region, such as "westeurope".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/usages/list
        """
        return self._list(_rest.USAGES_LIST, options, location)
