# Generated from swagger/compute/ by "make generate": do not edit.

"""Asynchronous operations of ``compute``: ``images``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _images as _sync


class ImagesOperations(AsyncOperationGroup):
    """Managed images: templates of disks from which to create virtual machines.

    An attribute of the client: ``client.images``.
    """

    get = awaited(_sync.ImagesOperations.get)
    begin_create_or_update = begun(_sync.ImagesOperations.begin_create_or_update)
    begin_update = begun(_sync.ImagesOperations.begin_update)
    begin_delete = begun(_sync.ImagesOperations.begin_delete)
    list_by_resource_group = paged(_sync.ImagesOperations.list_by_resource_group)
    list = paged(_sync.ImagesOperations.list)
