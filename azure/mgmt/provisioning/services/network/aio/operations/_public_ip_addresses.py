# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``public_ip_addresses``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _public_ip_addresses as _sync


class PublicIpAddressesOperations(AsyncOperationGroup):
    """Public IP addresses for machines, load balancers, gateways and firewalls.

    An attribute of the client: ``client.public_ip_addresses``.
    """

    get_cloud_service_public_ip_address = awaited(_sync.PublicIpAddressesOperations.get_cloud_service_public_ip_address)
    list_cloud_service_role_instance_public_ip_addresses = paged(
        _sync.PublicIpAddressesOperations.list_cloud_service_role_instance_public_ip_addresses
    )
    get_virtual_machine_scale_set_public_ip_address = awaited(
        _sync.PublicIpAddressesOperations.get_virtual_machine_scale_set_public_ip_address
    )
    list_virtual_machine_scale_set_vm_public_ip_addresses = paged(
        _sync.PublicIpAddressesOperations.list_virtual_machine_scale_set_vm_public_ip_addresses
    )
    get = awaited(_sync.PublicIpAddressesOperations.get)
    begin_create_or_update = begun(_sync.PublicIpAddressesOperations.begin_create_or_update)
    update_tags = awaited(_sync.PublicIpAddressesOperations.update_tags)
    begin_delete = begun(_sync.PublicIpAddressesOperations.begin_delete)
    list = paged(_sync.PublicIpAddressesOperations.list)
    list_all = paged(_sync.PublicIpAddressesOperations.list_all)
    begin_ddos_protection_status = begun(_sync.PublicIpAddressesOperations.begin_ddos_protection_status)
    begin_reserve_cloud_service_public_ip_address = begun(
        _sync.PublicIpAddressesOperations.begin_reserve_cloud_service_public_ip_address
    )
    begin_disassociate_cloud_service_reserved_public_ip = begun(
        _sync.PublicIpAddressesOperations.begin_disassociate_cloud_service_reserved_public_ip
    )
    list_cloud_service_public_ip_addresses = paged(
        _sync.PublicIpAddressesOperations.list_cloud_service_public_ip_addresses
    )
    list_virtual_machine_scale_set_public_ip_addresses = paged(
        _sync.PublicIpAddressesOperations.list_virtual_machine_scale_set_public_ip_addresses
    )
