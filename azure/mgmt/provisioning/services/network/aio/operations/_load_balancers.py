# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``load_balancers``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _load_balancers as _sync


class LoadBalancersOperations(AsyncOperationGroup):
    """Load balancers: spread TCP and UDP connections over machines.

    An attribute of the client: ``client.load_balancers``.
    """

    get = awaited(_sync.LoadBalancersOperations.get)
    begin_create_or_update = begun(_sync.LoadBalancersOperations.begin_create_or_update)
    update_tags = awaited(_sync.LoadBalancersOperations.update_tags)
    begin_delete = begun(_sync.LoadBalancersOperations.begin_delete)
    list = paged(_sync.LoadBalancersOperations.list)
    list_all = paged(_sync.LoadBalancersOperations.list_all)
    migrate_to_ip_based = awaited(_sync.LoadBalancersOperations.migrate_to_ip_based)
    begin_list_inbound_nat_rule_port_mappings = begun(
        _sync.LoadBalancersOperations.begin_list_inbound_nat_rule_port_mappings
    )
    begin_swap_public_ip_addresses = begun(_sync.LoadBalancersOperations.begin_swap_public_ip_addresses)


class InboundNatRulesOperations(AsyncOperationGroup):
    """Inbound NAT rules: forward ports of a load balancer to single machines.

    An attribute of the client: ``client.inbound_nat_rules``.
    """

    get = awaited(_sync.InboundNatRulesOperations.get)
    begin_create_or_update = begun(_sync.InboundNatRulesOperations.begin_create_or_update)
    begin_delete = begun(_sync.InboundNatRulesOperations.begin_delete)
    list = paged(_sync.InboundNatRulesOperations.list)


class LoadBalancerNetworkInterfacesOperations(AsyncOperationGroup):
    """Network interfaces behind load balancers.

    An attribute of the client: ``client.load_balancer_network_interfaces``.
    """

    list = paged(_sync.LoadBalancerNetworkInterfacesOperations.list)


class LoadBalancerBackendAddressPoolsOperations(AsyncOperationGroup):
    """Backend pools of load balancers.

    An attribute of the client: ``client.load_balancer_backend_address_pools``.
    """

    get = awaited(_sync.LoadBalancerBackendAddressPoolsOperations.get)
    begin_create_or_update = begun(_sync.LoadBalancerBackendAddressPoolsOperations.begin_create_or_update)
    begin_delete = begun(_sync.LoadBalancerBackendAddressPoolsOperations.begin_delete)
    list = paged(_sync.LoadBalancerBackendAddressPoolsOperations.list)


class LoadBalancerFrontendIpConfigurationsOperations(AsyncOperationGroup):
    """Frontends of load balancers.

    An attribute of the client: ``client.load_balancer_frontend_ip_configurations``.
    """

    get = awaited(_sync.LoadBalancerFrontendIpConfigurationsOperations.get)
    list = paged(_sync.LoadBalancerFrontendIpConfigurationsOperations.list)


class LoadBalancerLoadBalancingRulesOperations(AsyncOperationGroup):
    """Load balancing rules of load balancers.

    An attribute of the client: ``client.load_balancer_load_balancing_rules``.
    """

    get = awaited(_sync.LoadBalancerLoadBalancingRulesOperations.get)
    list = paged(_sync.LoadBalancerLoadBalancingRulesOperations.list)
    begin_health = begun(_sync.LoadBalancerLoadBalancingRulesOperations.begin_health)


class LoadBalancerOutboundRulesOperations(AsyncOperationGroup):
    """Outbound rules of load balancers.

    An attribute of the client: ``client.load_balancer_outbound_rules``.
    """

    get = awaited(_sync.LoadBalancerOutboundRulesOperations.get)
    list = paged(_sync.LoadBalancerOutboundRulesOperations.list)


class LoadBalancerProbesOperations(AsyncOperationGroup):
    """Health probes of load balancers.

    An attribute of the client: ``client.load_balancer_probes``.
    """

    get = awaited(_sync.LoadBalancerProbesOperations.get)
    list = paged(_sync.LoadBalancerProbesOperations.list)
