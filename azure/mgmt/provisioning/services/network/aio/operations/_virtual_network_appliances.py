# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``virtual_network_appliances``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _virtual_network_appliances as _sync


class VirtualNetworkAppliancesOperations(AsyncOperationGroup):
    """Virtual network appliances in subnets.

    An attribute of the client: ``client.virtual_network_appliances``.
    """

    get = awaited(_sync.VirtualNetworkAppliancesOperations.get)
    begin_create_or_update = begun(_sync.VirtualNetworkAppliancesOperations.begin_create_or_update)
    update_tags = awaited(_sync.VirtualNetworkAppliancesOperations.update_tags)
    begin_delete = begun(_sync.VirtualNetworkAppliancesOperations.begin_delete)
    list = paged(_sync.VirtualNetworkAppliancesOperations.list)
    list_all = paged(_sync.VirtualNetworkAppliancesOperations.list_all)


class VirtualNetworkApplianceCapabilitiesOperations(AsyncOperationGroup):
    """Capabilities of virtual network appliances.

    An attribute of the client: ``client.virtual_network_appliance_capabilities``.
    """

    get = awaited(_sync.VirtualNetworkApplianceCapabilitiesOperations.get)
    begin_create_or_update = begun(_sync.VirtualNetworkApplianceCapabilitiesOperations.begin_create_or_update)
    begin_delete = begun(_sync.VirtualNetworkApplianceCapabilitiesOperations.begin_delete)
    list = paged(_sync.VirtualNetworkApplianceCapabilitiesOperations.list)
