# Generated from swagger/compute/ by "make generate": do not edit.

"""Asynchronous operations of ``compute``: ``community_galleries``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _community_galleries as _sync


class CommunityGalleriesOperations(AsyncOperationGroup):
    """Galleries shared publicly with everyone.

    An attribute of the client: ``client.community_galleries``.
    """

    get = awaited(_sync.CommunityGalleriesOperations.get)


class CommunityGalleryImagesOperations(AsyncOperationGroup):
    """Images in community galleries.

    An attribute of the client: ``client.community_gallery_images``.
    """

    get = awaited(_sync.CommunityGalleryImagesOperations.get)
    list = paged(_sync.CommunityGalleryImagesOperations.list)


class CommunityGalleryImageVersionsOperations(AsyncOperationGroup):
    """Image versions in community galleries.

    An attribute of the client: ``client.community_gallery_image_versions``.
    """

    get = awaited(_sync.CommunityGalleryImageVersionsOperations.get)
    list = paged(_sync.CommunityGalleryImageVersionsOperations.list)
