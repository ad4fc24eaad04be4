# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``load_balancers``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _load_balancers as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class LoadBalancersOperations(OperationGroup):
    """Load balancers: spread TCP and UDP connections over machines.

    An attribute of the client: ``client.load_balancers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        load_balancer_name: str,
        *,
        expand: str | None = None,
        detail_level: models.LoadBalancerDetailLevel | types.LoadBalancerDetailLevelValue | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.LoadBalancer:
        """Get one load balancer with all of its parts.

        :param resource_group_name: Name of the resource group.
        :param load_balancer_name: Name of the load balancer.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".
        :param detail_level: How much detail to return of the load balancer's backends.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancers/get
        """
        return self._call(
            _rest.LOAD_BALANCERS_GET, options, resource_group_name, load_balancer_name, expand, detail_level
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        load_balancer_name: str,
        parameters: models.LoadBalancer | types.LoadBalancerDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LoadBalancer]:
        """Create a load balancer, or update it in place; parts left out are removed.

        :param resource_group_name: Name of the resource group.
        :param load_balancer_name: Name of the load balancer.
        :param parameters: Wanted settings of the load balancer.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancers/create-or-update
        """
        return self._begin(
            _rest.LOAD_BALANCERS_CREATE_OR_UPDATE, options, resource_group_name, load_balancer_name, parameters
        )

    def update_tags(
        self,
        resource_group_name: str,
        load_balancer_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.LoadBalancer:
        """Replace the tags of a load balancer.

        :param resource_group_name: Name of the resource group.
        :param load_balancer_name: Name of the load balancer.
        :param parameters: The new tags of the load balancer; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancers/update-tags
        """
        return self._call(
            _rest.LOAD_BALANCERS_UPDATE_TAGS, options, resource_group_name, load_balancer_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, load_balancer_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a load balancer; its public IP addresses stay.

        :param resource_group_name: Name of the resource group.
        :param load_balancer_name: Name of the load balancer.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancers/delete
        """
        return self._begin(_rest.LOAD_BALANCERS_DELETE, options, resource_group_name, load_balancer_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.LoadBalancer]:
        """List the load balancers of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancers/list
        """
        return self._list(_rest.LOAD_BALANCERS_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.LoadBalancer]:
        """List all load balancers of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancers/list-all
        """
        return self._list(_rest.LOAD_BALANCERS_LIST_ALL, options)

    def migrate_to_ip_based(
        self,
        group_name: str,
        load_balancer_name: str,
        parameters: models.MigrateLoadBalancerToIpBasedRequest
        | types.MigrateLoadBalancerToIpBasedRequestDict
        | IO[bytes]
        | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.MigratedPools:
        """Turn backend pools made of network interfaces into pools made of IP addresses.

        :param group_name: Name of the load balancer.
        :param load_balancer_name: Name of the load balancer.
        :param parameters: Names of the backend pools to turn; all of them without it.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancers/migrate-to-ip-based
        """
        return self._call(_rest.LOAD_BALANCERS_MIGRATE_TO_IP_BASED, options, group_name, load_balancer_name, parameters)

    def begin_list_inbound_nat_rule_port_mappings(
        self,
        group_name: str,
        load_balancer_name: str,
        backend_pool_name: str,
        parameters: models.QueryInboundNatRulePortMappingRequest
        | types.QueryInboundNatRulePortMappingRequestDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.BackendAddressInboundNatRulePortMappings]:
        """List the ports that inbound NAT rules give to one member of a backend pool.

        :param group_name: Name of the load balancer.
        :param load_balancer_name: Name of the load balancer.
        :param backend_pool_name: Name of the backend pool.
        :param parameters: Member of the pool: by IP configuration or IP address.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancers/list-inbound-nat-rule-port-mappings
        """
        return self._begin(
            _rest.LOAD_BALANCERS_LIST_INBOUND_NAT_RULE_PORT_MAPPINGS,
            options,
            group_name,
            load_balancer_name,
            backend_pool_name,
            parameters,
        )

    def begin_swap_public_ip_addresses(
        self,
        location: str,
        parameters: models.LoadBalancerVipSwapRequest | types.LoadBalancerVipSwapRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Swap the public IP addresses of two load balancers.

        :param location: Name of the Azure region, such as "westeurope".
        :param parameters: Frontends and the public IP addresses they are to have.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancers/swap-public-ip-addresses
        """
        return self._begin(_rest.LOAD_BALANCERS_SWAP_PUBLIC_IP_ADDRESSES, options, location, parameters)


class InboundNatRulesOperations(OperationGroup):
    """Inbound NAT rules: forward ports of a load balancer to single machines.

    An attribute of the client: ``client.inbound_nat_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        load_balancer_name: str,
        inbound_nat_rule_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.InboundNatRule:
        """Get one inbound NAT rule of a load balancer.

        :param resource_group_name: Name of the resource group.
        :param load_balancer_name: Name of the load balancer.
        :param inbound_nat_rule_name: Name of the inbound NAT rule.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/inbound-nat-rules/get
        """
        return self._call(
            _rest.INBOUND_NAT_RULES_GET, options, resource_group_name, load_balancer_name, inbound_nat_rule_name, expand
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        load_balancer_name: str,
        inbound_nat_rule_name: str,
        inbound_nat_rule_parameters: models.InboundNatRule | types.InboundNatRuleDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.InboundNatRule]:
        """Create an inbound NAT rule in a load balancer, or update it.

        :param resource_group_name: Name of the resource group.
        :param load_balancer_name: Name of the load balancer.
        :param inbound_nat_rule_name: Name of the inbound NAT rule.
        :param inbound_nat_rule_parameters: Wanted settings of the inbound NAT rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/inbound-nat-rules/create-or-update
        """
        return self._begin(
            _rest.INBOUND_NAT_RULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            load_balancer_name,
            inbound_nat_rule_name,
            inbound_nat_rule_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        load_balancer_name: str,
        inbound_nat_rule_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete an inbound NAT rule of a load balancer.

        :param resource_group_name: Name of the resource group.
        :param load_balancer_name: Name of the load balancer.
        :param inbound_nat_rule_name: Name of the inbound NAT rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/inbound-nat-rules/delete
        """
        return self._begin(
            _rest.INBOUND_NAT_RULES_DELETE, options, resource_group_name, load_balancer_name, inbound_nat_rule_name
        )

    def list(
        self, resource_group_name: str, load_balancer_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.InboundNatRule]:
        """List the inbound NAT rules of a load balancer.

        :param resource_group_name: Name of the resource group.
        :param load_balancer_name: Name of the load balancer.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/inbound-nat-rules/list
        """
        return self._list(_rest.INBOUND_NAT_RULES_LIST, options, resource_group_name, load_balancer_name)


class LoadBalancerNetworkInterfacesOperations(OperationGroup):
    """Network interfaces behind load balancers.

    An attribute of the client: ``client.load_balancer_network_interfaces``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, load_balancer_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.NetworkInterface]:
        """List the network interfaces behind a load balancer.

        :param resource_group_name: Name of the resource group.
        :param load_balancer_name: Name of the load balancer.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancer-network-interfaces/list
        """
        return self._list(_rest.LOAD_BALANCER_NETWORK_INTERFACES_LIST, options, resource_group_name, load_balancer_name)


class LoadBalancerBackendAddressPoolsOperations(OperationGroup):
    """Backend pools of load balancers.

    An attribute of the client: ``client.load_balancer_backend_address_pools``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        load_balancer_name: str,
        backend_address_pool_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.BackendAddressPool:
        """Get one backend pool of a load balancer.

        :param resource_group_name: Name of the resource group.
        :param load_balancer_name: Name of the load balancer.
        :param backend_address_pool_name: Name of the backend pool.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancer-backend-address-pools/get
        """
        return self._call(
            _rest.LOAD_BALANCER_BACKEND_ADDRESS_POOLS_GET,
            options,
            resource_group_name,
            load_balancer_name,
            backend_address_pool_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        load_balancer_name: str,
        backend_address_pool_name: str,
        parameters: models.BackendAddressPool | types.BackendAddressPoolDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.BackendAddressPool]:
        """Create a backend pool in a load balancer, or update it.

        :param resource_group_name: Name of the resource group.
        :param load_balancer_name: Name of the load balancer.
        :param backend_address_pool_name: Name of the backend pool.
        :param parameters: Wanted settings of the backend address pool.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancer-backend-address-pools/create-or-update
        """
        return self._begin(
            _rest.LOAD_BALANCER_BACKEND_ADDRESS_POOLS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            load_balancer_name,
            backend_address_pool_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        load_balancer_name: str,
        backend_address_pool_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a backend pool of a load balancer.

        :param resource_group_name: Name of the resource group.
        :param load_balancer_name: Name of the load balancer.
        :param backend_address_pool_name: Name of the backend pool.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancer-backend-address-pools/delete
        """
        return self._begin(
            _rest.LOAD_BALANCER_BACKEND_ADDRESS_POOLS_DELETE,
            options,
            resource_group_name,
            load_balancer_name,
            backend_address_pool_name,
        )

    def list(
        self, resource_group_name: str, load_balancer_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.BackendAddressPool]:
        """List the backend pools of a load balancer.

        :param resource_group_name: Name of the resource group.
        :param load_balancer_name: Name of the load balancer.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancer-backend-address-pools/list
        """
        return self._list(
            _rest.LOAD_BALANCER_BACKEND_ADDRESS_POOLS_LIST, options, resource_group_name, load_balancer_name
        )


class LoadBalancerFrontendIpConfigurationsOperations(OperationGroup):
    """Frontends of load balancers.

    An attribute of the client: ``client.load_balancer_frontend_ip_configurations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        load_balancer_name: str,
        frontend_ip_configuration_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.FrontendIPConfiguration:
        """Get one frontend of a load balancer.

        :param resource_group_name: Name of the resource group.
        :param load_balancer_name: Name of the load balancer.
        :param frontend_ip_configuration_name: Name of the frontend.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancer-frontend-ip-configurations/get
        """
        return self._call(
            _rest.LOAD_BALANCER_FRONTEND_IP_CONFIGURATIONS_GET,
            options,
            resource_group_name,
            load_balancer_name,
            frontend_ip_configuration_name,
        )

    def list(
        self, resource_group_name: str, load_balancer_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.FrontendIPConfiguration]:
        """List the frontends of a load balancer.

        :param resource_group_name: Name of the resource group.
        :param load_balancer_name: Name of the load balancer.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancer-frontend-ip-configurations/list
        """
        return self._list(
            _rest.LOAD_BALANCER_FRONTEND_IP_CONFIGURATIONS_LIST, options, resource_group_name, load_balancer_name
        )


class LoadBalancerLoadBalancingRulesOperations(OperationGroup):
    """Load balancing rules of load balancers.

    An attribute of the client: ``client.load_balancer_load_balancing_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        load_balancer_name: str,
        load_balancing_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.LoadBalancingRule:
        """Get one rule of a load balancer.

        :param resource_group_name: Name of the resource group.
        :param load_balancer_name: Name of the load balancer.
        :param load_balancing_rule_name: Name of the load balancing rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancer-load-balancing-rules/get
        """
        return self._call(
            _rest.LOAD_BALANCER_LOAD_BALANCING_RULES_GET,
            options,
            resource_group_name,
            load_balancer_name,
            load_balancing_rule_name,
        )

    def list(
        self, resource_group_name: str, load_balancer_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.LoadBalancingRule]:
        """List the rules of a load balancer.

        :param resource_group_name: Name of the resource group.
        :param load_balancer_name: Name of the load balancer.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancer-load-balancing-rules/list
        """
        return self._list(
            _rest.LOAD_BALANCER_LOAD_BALANCING_RULES_LIST, options, resource_group_name, load_balancer_name
        )

    def begin_health(
        self,
        group_name: str,
        load_balancer_name: str,
        load_balancing_rule_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LoadBalancerHealthPerRule]:
        """Get the health of the backends behind one rule of a load balancer.

        :param group_name: Name of the load balancer.
        :param load_balancer_name: Name of the load balancer.
        :param load_balancing_rule_name: Name of the load balancing rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancer-load-balancing-rules/health
        """
        return self._begin(
            _rest.LOAD_BALANCER_LOAD_BALANCING_RULES_HEALTH,
            options,
            group_name,
            load_balancer_name,
            load_balancing_rule_name,
        )


class LoadBalancerOutboundRulesOperations(OperationGroup):
    """Outbound rules of load balancers.

    An attribute of the client: ``client.load_balancer_outbound_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        load_balancer_name: str,
        outbound_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.OutboundRule:
        """Get one outbound rule of a load balancer.

        :param resource_group_name: Name of the resource group.
        :param load_balancer_name: Name of the load balancer.
        :param outbound_rule_name: Name of the outbound rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancer-outbound-rules/get
        """
        return self._call(
            _rest.LOAD_BALANCER_OUTBOUND_RULES_GET, options, resource_group_name, load_balancer_name, outbound_rule_name
        )

    def list(
        self, resource_group_name: str, load_balancer_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.OutboundRule]:
        """List the outbound rules of a load balancer.

        :param resource_group_name: Name of the resource group.
        :param load_balancer_name: Name of the load balancer.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancer-outbound-rules/list
        """
        return self._list(_rest.LOAD_BALANCER_OUTBOUND_RULES_LIST, options, resource_group_name, load_balancer_name)


class LoadBalancerProbesOperations(OperationGroup):
    """Health probes of load balancers.

    An attribute of the client: ``client.load_balancer_probes``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, load_balancer_name: str, probe_name: str, **options: Unpack[RequestOptions]
    ) -> models.Probe:
        """Get one health probe of a load balancer.

        :param resource_group_name: Name of the resource group.
        :param load_balancer_name: Name of the load balancer.
        :param probe_name: Name of the health probe.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancer-probes/get
        """
        return self._call(_rest.LOAD_BALANCER_PROBES_GET, options, resource_group_name, load_balancer_name, probe_name)

    def list(
        self, resource_group_name: str, load_balancer_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Probe]:
        """List the health probes of a load balancer.

        :param resource_group_name: Name of the resource group.
        :param load_balancer_name: Name of the load balancer.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/load-balancer-probes/list
        """
        return self._list(_rest.LOAD_BALANCER_PROBES_LIST, options, resource_group_name, load_balancer_name)
