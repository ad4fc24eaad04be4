# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``network_interfaces``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _network_interfaces as _sync


class NetworkInterfacesOperations(AsyncOperationGroup):
    """Network interfaces: connect virtual machines to subnets.

    An attribute of the client: ``client.network_interfaces``.
    """

    get_cloud_service_network_interface = awaited(_sync.NetworkInterfacesOperations.get_cloud_service_network_interface)
    list_cloud_service_role_instance_network_interfaces = paged(
        _sync.NetworkInterfacesOperations.list_cloud_service_role_instance_network_interfaces
    )
    get_virtual_machine_scale_set_network_interface = awaited(
        _sync.NetworkInterfacesOperations.get_virtual_machine_scale_set_network_interface
    )
    list_virtual_machine_scale_set_vm_network_interfaces = paged(
        _sync.NetworkInterfacesOperations.list_virtual_machine_scale_set_vm_network_interfaces
    )
    get = awaited(_sync.NetworkInterfacesOperations.get)
    begin_create_or_update = begun(_sync.NetworkInterfacesOperations.begin_create_or_update)
    update_tags = awaited(_sync.NetworkInterfacesOperations.update_tags)
    begin_delete = begun(_sync.NetworkInterfacesOperations.begin_delete)
    list = paged(_sync.NetworkInterfacesOperations.list)
    list_all = paged(_sync.NetworkInterfacesOperations.list_all)
    begin_get_effective_route_table = begun(_sync.NetworkInterfacesOperations.begin_get_effective_route_table)
    begin_list_effective_network_security_groups = begun(
        _sync.NetworkInterfacesOperations.begin_list_effective_network_security_groups
    )
    get_virtual_machine_scale_set_ip_configuration = awaited(
        _sync.NetworkInterfacesOperations.get_virtual_machine_scale_set_ip_configuration
    )
    list_virtual_machine_scale_set_ip_configurations = paged(
        _sync.NetworkInterfacesOperations.list_virtual_machine_scale_set_ip_configurations
    )
    list_cloud_service_network_interfaces = paged(
        _sync.NetworkInterfacesOperations.list_cloud_service_network_interfaces
    )
    list_virtual_machine_scale_set_network_interfaces = paged(
        _sync.NetworkInterfacesOperations.list_virtual_machine_scale_set_network_interfaces
    )


class NetworkInterfaceIpConfigurationsOperations(AsyncOperationGroup):
    """IP configurations of network interfaces.

    An attribute of the client: ``client.network_interface_ip_configurations``.
    """

    get = awaited(_sync.NetworkInterfaceIpConfigurationsOperations.get)
    list = paged(_sync.NetworkInterfaceIpConfigurationsOperations.list)


class NetworkInterfaceTapConfigurationsOperations(AsyncOperationGroup):
    """Tap configurations: mirror the traffic of network interfaces.

    An attribute of the client: ``client.network_interface_tap_configurations``.
    """

    get = awaited(_sync.NetworkInterfaceTapConfigurationsOperations.get)
    begin_create_or_update = begun(_sync.NetworkInterfaceTapConfigurationsOperations.begin_create_or_update)
    begin_delete = begun(_sync.NetworkInterfaceTapConfigurationsOperations.begin_delete)
    list = paged(_sync.NetworkInterfaceTapConfigurationsOperations.list)


class NetworkInterfaceLoadBalancersOperations(AsyncOperationGroup):
    """Load balancers that network interfaces belong to.

    An attribute of the client: ``client.network_interface_load_balancers``.
    """

    list = paged(_sync.NetworkInterfaceLoadBalancersOperations.list)
