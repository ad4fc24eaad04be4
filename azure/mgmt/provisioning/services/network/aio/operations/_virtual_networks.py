# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``virtual_networks``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, begun_paged, paged
from ...operations import _virtual_networks as _sync


class VirtualNetworksOperations(AsyncOperationGroup):
    """Virtual networks: private address spaces with subnets.

    An attribute of the client: ``client.virtual_networks``.
    """

    get = awaited(_sync.VirtualNetworksOperations.get)
    begin_create_or_update = begun(_sync.VirtualNetworksOperations.begin_create_or_update)
    update_tags = awaited(_sync.VirtualNetworksOperations.update_tags)
    begin_delete = begun(_sync.VirtualNetworksOperations.begin_delete)
    list = paged(_sync.VirtualNetworksOperations.list)
    list_all = paged(_sync.VirtualNetworksOperations.list_all)
    check_ip_address_availability = awaited(_sync.VirtualNetworksOperations.check_ip_address_availability)
    list_usage = paged(_sync.VirtualNetworksOperations.list_usage)
    begin_list_ddos_protection_status = begun_paged(_sync.VirtualNetworksOperations.begin_list_ddos_protection_status)
    begin_move_ip_configurations = begun(_sync.VirtualNetworksOperations.begin_move_ip_configurations)


class SubnetsOperations(AsyncOperationGroup):
    """Subnets of virtual networks.

    An attribute of the client: ``client.subnets``.
    """

    get = awaited(_sync.SubnetsOperations.get)
    begin_create_or_update = begun(_sync.SubnetsOperations.begin_create_or_update)
    begin_delete = begun(_sync.SubnetsOperations.begin_delete)
    list = paged(_sync.SubnetsOperations.list)
    begin_prepare_network_policies = begun(_sync.SubnetsOperations.begin_prepare_network_policies)
    begin_unprepare_network_policies = begun(_sync.SubnetsOperations.begin_unprepare_network_policies)


class VirtualNetworkPeeringsOperations(AsyncOperationGroup):
    """Peerings between virtual networks, one from each side.

    An attribute of the client: ``client.virtual_network_peerings``.
    """

    get = awaited(_sync.VirtualNetworkPeeringsOperations.get)
    begin_create_or_update = begun(_sync.VirtualNetworkPeeringsOperations.begin_create_or_update)
    begin_delete = begun(_sync.VirtualNetworkPeeringsOperations.begin_delete)
    list = paged(_sync.VirtualNetworkPeeringsOperations.list)


class ResourceNavigationLinksOperations(AsyncOperationGroup):
    """Resource navigation links: services that hold a subnet.

    An attribute of the client: ``client.resource_navigation_links``.
    """

    list = awaited(_sync.ResourceNavigationLinksOperations.list)


class ServiceAssociationLinksOperations(AsyncOperationGroup):
    """Service association links: services that hold a subnet.

    An attribute of the client: ``client.service_association_links``.
    """

    list = awaited(_sync.ServiceAssociationLinksOperations.list)
