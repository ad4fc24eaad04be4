# Generated from swagger/compute/ by "make generate": do not edit.

"""Asynchronous operations of ``compute``: ``virtual_machine_images_edge_zone``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited
from ...operations import _virtual_machine_images_edge_zone as _sync


class VirtualMachineImagesEdgeZoneOperations(AsyncOperationGroup):
    """Marketplace and platform images in edge zones.

    An attribute of the client: ``client.virtual_machine_images_edge_zone``.
    """

    list_publishers = awaited(_sync.VirtualMachineImagesEdgeZoneOperations.list_publishers)
    list_offers = awaited(_sync.VirtualMachineImagesEdgeZoneOperations.list_offers)
    list_skus = awaited(_sync.VirtualMachineImagesEdgeZoneOperations.list_skus)
    list = awaited(_sync.VirtualMachineImagesEdgeZoneOperations.list)
    get = awaited(_sync.VirtualMachineImagesEdgeZoneOperations.get)
