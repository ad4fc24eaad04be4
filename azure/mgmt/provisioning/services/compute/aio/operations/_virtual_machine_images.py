# Generated from swagger/compute/ by "make generate": do not edit.

"""Asynchronous operations of ``compute``: ``virtual_machine_images``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited
from ...operations import _virtual_machine_images as _sync


class VirtualMachineExtensionImagesOperations(AsyncOperationGroup):
    """The extensions offered in a region: publishers' types and versions.

    An attribute of the client: ``client.virtual_machine_extension_images``.
    """

    get = awaited(_sync.VirtualMachineExtensionImagesOperations.get)
    list_types = awaited(_sync.VirtualMachineExtensionImagesOperations.list_types)
    list_versions = awaited(_sync.VirtualMachineExtensionImagesOperations.list_versions)


class VirtualMachineImagesOperations(AsyncOperationGroup):
    """Marketplace and platform images: publishers, offers, SKUs and versions.

    An attribute of the client: ``client.virtual_machine_images``.
    """

    list_by_edge_zone = awaited(_sync.VirtualMachineImagesOperations.list_by_edge_zone)
    list_publishers = awaited(_sync.VirtualMachineImagesOperations.list_publishers)
    list_offers = awaited(_sync.VirtualMachineImagesOperations.list_offers)
    list_skus = awaited(_sync.VirtualMachineImagesOperations.list_skus)
    list = awaited(_sync.VirtualMachineImagesOperations.list)
    get = awaited(_sync.VirtualMachineImagesOperations.get)
    list_with_properties = awaited(_sync.VirtualMachineImagesOperations.list_with_properties)
