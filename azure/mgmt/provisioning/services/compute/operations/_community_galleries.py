# Generated from swagger/compute/ by "make generate": do not edit.

"""Operations of ``compute``: ``community_galleries``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _community_galleries as _rest

if TYPE_CHECKING:
    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models
else:
    typed_methods(globals())


class CommunityGalleriesOperations(OperationGroup):
    """Galleries shared publicly with everyone.

    An attribute of the client: ``client.community_galleries``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, location: str, public_gallery_name: str, **options: Unpack[RequestOptions]
    ) -> models.CommunityGallery:
        """Get a community gallery by its public name.

        :param location: Name of the Azure region, such as "westeurope".
        :param public_gallery_name: Public name of the community gallery.

        REST: https://learn.microsoft.com/rest/api/compute/community-galleries/get
        """
        return self._call(_rest.COMMUNITY_GALLERIES_GET, options, location, public_gallery_name)


class CommunityGalleryImagesOperations(OperationGroup):
    """Images in community galleries.

    An attribute of the client: ``client.community_gallery_images``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, location: str, public_gallery_name: str, gallery_image_name: str, **options: Unpack[RequestOptions]
    ) -> models.CommunityGalleryImage:
        """Get one image of a community gallery.

        :param location: Name of the Azure region, such as "westeurope".
        :param public_gallery_name: Public name of the community gallery.
        :param gallery_image_name: Name of the image definition.

        REST: https://learn.microsoft.com/rest/api/compute/community-gallery-images/get
        """
        return self._call(
            _rest.COMMUNITY_GALLERY_IMAGES_GET, options, location, public_gallery_name, gallery_image_name
        )

    def list(
        self, location: str, public_gallery_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.CommunityGalleryImage]:
        """List the images of a community gallery.

        :param location: Name of the Azure region, such as "westeurope".
        :param public_gallery_name: Public name of the community gallery.

        REST: https://learn.microsoft.com/rest/api/compute/community-gallery-images/list
        """
        return self._list(_rest.COMMUNITY_GALLERY_IMAGES_LIST, options, location, public_gallery_name)


class CommunityGalleryImageVersionsOperations(OperationGroup):
    """Image versions in community galleries.

    An attribute of the client: ``client.community_gallery_image_versions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        location: str,
        public_gallery_name: str,
        gallery_image_name: str,
        gallery_image_version_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.CommunityGalleryImageVersion:
        """Get one image version of a community gallery.

        :param location: Name of the Azure region, such as "westeurope".
        :param public_gallery_name: Public name of the community gallery.
        :param gallery_image_name: Name of the image definition.
        :param gallery_image_version_name: Version of the image, such as "1.0.3", each part an integer.

        REST: https://learn.microsoft.com/rest/api/compute/community-gallery-image-versions/get
        """
        return self._call(
            _rest.COMMUNITY_GALLERY_IMAGE_VERSIONS_GET,
            options,
            location,
            public_gallery_name,
            gallery_image_name,
            gallery_image_version_name,
        )

    def list(
        self, location: str, public_gallery_name: str, gallery_image_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.CommunityGalleryImageVersion]:
        """List the versions of an image in a community gallery.

        :param location: Name of the Azure region, such as "westeurope".
        :param public_gallery_name: Public name of the community gallery.
        :param gallery_image_name: Name of the image definition.

        REST: https://learn.microsoft.com/rest/api/compute/community-gallery-image-versions/list
        """
        return self._list(
            _rest.COMMUNITY_GALLERY_IMAGE_VERSIONS_LIST, options, location, public_gallery_name, gallery_image_name
        )
