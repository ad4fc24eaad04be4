# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``virtual_network_gateways``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _virtual_network_gateways as _sync


class VirtualNetworkGatewaysOperations(AsyncOperationGroup):
    """Virtual network gateways for VPN and ExpressRoute.

    An attribute of the client: ``client.virtual_network_gateways``.
    """

    get = awaited(_sync.VirtualNetworkGatewaysOperations.get)
    begin_create_or_update = begun(_sync.VirtualNetworkGatewaysOperations.begin_create_or_update)
    begin_update_tags = begun(_sync.VirtualNetworkGatewaysOperations.begin_update_tags)
    begin_delete = begun(_sync.VirtualNetworkGatewaysOperations.begin_delete)
    list = paged(_sync.VirtualNetworkGatewaysOperations.list)
    list_connections = paged(_sync.VirtualNetworkGatewaysOperations.list_connections)
    begin_reset = begun(_sync.VirtualNetworkGatewaysOperations.begin_reset)
    begin_reset_vpn_client_shared_key = begun(_sync.VirtualNetworkGatewaysOperations.begin_reset_vpn_client_shared_key)
    begin_generatevpnclientpackage = begun(_sync.VirtualNetworkGatewaysOperations.begin_generatevpnclientpackage)
    begin_generate_vpn_profile = begun(_sync.VirtualNetworkGatewaysOperations.begin_generate_vpn_profile)
    begin_get_vpn_profile_package_url = begun(_sync.VirtualNetworkGatewaysOperations.begin_get_vpn_profile_package_url)
    begin_get_bgp_peer_status = begun(_sync.VirtualNetworkGatewaysOperations.begin_get_bgp_peer_status)
    supported_vpn_devices = awaited(_sync.VirtualNetworkGatewaysOperations.supported_vpn_devices)
    list_radius_secrets = awaited(_sync.VirtualNetworkGatewaysOperations.list_radius_secrets)
    begin_get_learned_routes = begun(_sync.VirtualNetworkGatewaysOperations.begin_get_learned_routes)
    begin_get_advertised_routes = begun(_sync.VirtualNetworkGatewaysOperations.begin_get_advertised_routes)
    begin_get_effective_routes = begun(_sync.VirtualNetworkGatewaysOperations.begin_get_effective_routes)
    begin_get_resiliency_information = begun(_sync.VirtualNetworkGatewaysOperations.begin_get_resiliency_information)
    begin_get_routes_information = begun(_sync.VirtualNetworkGatewaysOperations.begin_get_routes_information)
    begin_set_vpnclient_ipsec_parameters = begun(
        _sync.VirtualNetworkGatewaysOperations.begin_set_vpnclient_ipsec_parameters
    )
    begin_get_vpnclient_ipsec_parameters = begun(
        _sync.VirtualNetworkGatewaysOperations.begin_get_vpnclient_ipsec_parameters
    )
    begin_start_packet_capture = begun(_sync.VirtualNetworkGatewaysOperations.begin_start_packet_capture)
    begin_stop_packet_capture = begun(_sync.VirtualNetworkGatewaysOperations.begin_stop_packet_capture)
    begin_get_failover_all_test_details = begun(
        _sync.VirtualNetworkGatewaysOperations.begin_get_failover_all_test_details
    )
    begin_get_failover_single_test_details = begun(
        _sync.VirtualNetworkGatewaysOperations.begin_get_failover_single_test_details
    )
    begin_start_express_route_site_failover_simulation = begun(
        _sync.VirtualNetworkGatewaysOperations.begin_start_express_route_site_failover_simulation
    )
    begin_stop_express_route_site_failover_simulation = begun(
        _sync.VirtualNetworkGatewaysOperations.begin_stop_express_route_site_failover_simulation
    )
    begin_get_vpnclient_connection_health = begun(
        _sync.VirtualNetworkGatewaysOperations.begin_get_vpnclient_connection_health
    )
    begin_disconnect_virtual_network_gateway_vpn_connections = begun(
        _sync.VirtualNetworkGatewaysOperations.begin_disconnect_virtual_network_gateway_vpn_connections
    )
    begin_invoke_prepare_migration = begun(_sync.VirtualNetworkGatewaysOperations.begin_invoke_prepare_migration)
    begin_invoke_execute_migration = begun(_sync.VirtualNetworkGatewaysOperations.begin_invoke_execute_migration)
    begin_invoke_commit_migration = begun(_sync.VirtualNetworkGatewaysOperations.begin_invoke_commit_migration)
    begin_invoke_abort_migration = begun(_sync.VirtualNetworkGatewaysOperations.begin_invoke_abort_migration)
    vpn_device_configuration_script = awaited(_sync.VirtualNetworkGatewaysOperations.vpn_device_configuration_script)


class VirtualNetworkGatewayNatRulesOperations(AsyncOperationGroup):
    """NAT rules of VPN gateways.

    An attribute of the client: ``client.virtual_network_gateway_nat_rules``.
    """

    get = awaited(_sync.VirtualNetworkGatewayNatRulesOperations.get)
    begin_create_or_update = begun(_sync.VirtualNetworkGatewayNatRulesOperations.begin_create_or_update)
    begin_delete = begun(_sync.VirtualNetworkGatewayNatRulesOperations.begin_delete)
    list_by_virtual_network_gateway = paged(
        _sync.VirtualNetworkGatewayNatRulesOperations.list_by_virtual_network_gateway
    )
