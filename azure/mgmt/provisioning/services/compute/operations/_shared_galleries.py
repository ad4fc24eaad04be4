# Generated from swagger/compute/ by "make generate": do not edit.

"""Operations of ``compute``: ``shared_galleries``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _shared_galleries as _rest

if TYPE_CHECKING:
    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class SharedGalleriesOperations(OperationGroup):
    """Galleries other subscriptions or tenants share with this one.

    An attribute of the client: ``client.shared_galleries``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, location: str, gallery_unique_name: str, **options: Unpack[RequestOptions]) -> models.SharedGallery:
        """Get a gallery shared with the subscription or tenant, by its unique name.

        :param location: Name of the Azure region, such as "westeurope".
        :param gallery_unique_name: Unique name of the shared gallery.

        REST: https://learn.microsoft.com/rest/api/compute/shared-galleries/get
        """
        return self._call(_rest.SHARED_GALLERIES_GET, options, location, gallery_unique_name)

    def list(
        self,
        location: str,
        *,
        shared_to: models.SharedToValues | types.SharedToValuesValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SharedGallery]:
        """List the galleries shared with the subscription, or with its tenant.

        :param location: Name of the Azure region, such as "westeurope".
        :param shared_to: "tenant" lists what is shared with the tenant, otherwise what is shared with the subscription.

        REST: https://learn.microsoft.com/rest/api/compute/shared-galleries/list
        """
        return self._list(_rest.SHARED_GALLERIES_LIST, options, location, shared_to)


class SharedGalleryImagesOperations(OperationGroup):
    """Images in galleries shared with this subscription or tenant.

    An attribute of the client: ``client.shared_gallery_images``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, location: str, gallery_unique_name: str, gallery_image_name: str, **options: Unpack[RequestOptions]
    ) -> models.SharedGalleryImage:
        """Get one image of a shared gallery.

        :param location: Name of the Azure region, such as "westeurope".
        :param gallery_unique_name: Unique name of the shared gallery.
        :param gallery_image_name: Name of the image definition.

        REST: https://learn.microsoft.com/rest/api/compute/shared-gallery-images/get
        """
        return self._call(_rest.SHARED_GALLERY_IMAGES_GET, options, location, gallery_unique_name, gallery_image_name)

    def list(
        self,
        location: str,
        gallery_unique_name: str,
        *,
        shared_to: models.SharedToValues | types.SharedToValuesValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SharedGalleryImage]:
        """List the images of a shared gallery.

        :param location: Name of the Azure region, such as "westeurope".
        :param gallery_unique_name: Unique name of the shared gallery.
        :param shared_to: "tenant" lists what is shared with the tenant, otherwise what is shared with the subscription.

        REST: https://learn.microsoft.com/rest/api/compute/shared-gallery-images/list
        """
        return self._list(_rest.SHARED_GALLERY_IMAGES_LIST, options, location, gallery_unique_name, shared_to)


class SharedGalleryImageVersionsOperations(OperationGroup):
    """Image versions in galleries shared with this subscription or tenant.

    An attribute of the client: ``client.shared_gallery_image_versions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        location: str,
        gallery_unique_name: str,
        gallery_image_name: str,
        gallery_image_version_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.SharedGalleryImageVersion:
        """Get one image version of a shared gallery.

        :param location: Name of the Azure region, such as "westeurope".
        :param gallery_unique_name: Unique name of the shared gallery.
        :param gallery_image_name: Name of the image definition.
        :param gallery_image_version_name: Version of the image, such as "1.0.3", each part an integer.

        REST: https://learn.microsoft.com/rest/api/compute/shared-gallery-image-versions/get
        """
        return self._call(
            _rest.SHARED_GALLERY_IMAGE_VERSIONS_GET,
            options,
            location,
            gallery_unique_name,
            gallery_image_name,
            gallery_image_version_name,
        )

    def list(
        self,
        location: str,
        gallery_unique_name: str,
        gallery_image_name: str,
        *,
        shared_to: models.SharedToValues | types.SharedToValuesValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SharedGalleryImageVersion]:
        """List the versions of an image in a shared gallery.

        :param location: Name of the Azure region, such as "westeurope".
        :param gallery_unique_name: Unique name of the shared gallery.
        :param gallery_image_name: Name of the image definition.
        :param shared_to: "tenant" lists what is shared with the tenant, otherwise what is shared with the subscription.

        REST: https://learn.microsoft.com/rest/api/compute/shared-gallery-image-versions/list
        """
        return self._list(
            _rest.SHARED_GALLERY_IMAGE_VERSIONS_LIST,
            options,
            location,
            gallery_unique_name,
            gallery_image_name,
            shared_to,
        )
