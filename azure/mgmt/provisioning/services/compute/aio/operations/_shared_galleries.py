# Generated from swagger/compute/ by "make generate": do not edit.

"""Asynchronous operations of ``compute``: ``shared_galleries``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _shared_galleries as _sync


class SharedGalleriesOperations(AsyncOperationGroup):
    """Galleries other subscriptions or tenants share with this one.

    An attribute of the client: ``client.shared_galleries``.
    """

    get = awaited(_sync.SharedGalleriesOperations.get)
    list = paged(_sync.SharedGalleriesOperations.list)


class SharedGalleryImagesOperations(AsyncOperationGroup):
    """Images in galleries shared with this subscription or tenant.

    An attribute of the client: ``client.shared_gallery_images``.
    """

    get = awaited(_sync.SharedGalleryImagesOperations.get)
    list = paged(_sync.SharedGalleryImagesOperations.list)


class SharedGalleryImageVersionsOperations(AsyncOperationGroup):
    """Image versions in galleries shared with this subscription or tenant.

    An attribute of the client: ``client.shared_gallery_image_versions``.
    """

    get = awaited(_sync.SharedGalleryImageVersionsOperations.get)
    list = paged(_sync.SharedGalleryImageVersionsOperations.list)
