# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Asynchronous operations of ``compute``: ``shared_galleries``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _shared_galleries as _rest

if TYPE_CHECKING:
    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import PagingOptions, RequestOptions
    from ... import models, types


class SharedGalleriesOperations(AsyncOperationGroup):
    """Galleries other subscriptions or tenants share with this one.

    An attribute of the client: ``client.shared_galleries``.
    """

    async def get(
        self, location: str, gallery_unique_name: str, **options: Unpack[RequestOptions]
    ) -> models.SharedGallery:
        """Get a gallery shared with the subscription or tenant, by its unique name.

        :param location: Name of the Azure region, such as "westeurope".
        :param gallery_unique_name: Unique name of the shared gallery.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SharedGallery``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/shared-galleries/get
        """
        return await self._call(_rest.SHARED_GALLERIES_GET, options, location, gallery_unique_name)

    def list(
        self,
        location: str,
        *,
        shared_to: models.SharedToValues | types.SharedToValuesValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.SharedGallery]:
        """List the galleries shared with the subscription, or with its tenant.

        :param location: Name of the Azure region, such as "westeurope".
        :param shared_to: "tenant" lists what is shared with the tenant, otherwise what is shared with the subscription.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SharedGallery`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/shared-galleries/list
        """
        return self._list(_rest.SHARED_GALLERIES_LIST, options, location, shared_to)


class SharedGalleryImagesOperations(AsyncOperationGroup):
    """Images in galleries shared with this subscription or tenant.

    An attribute of the client: ``client.shared_gallery_images``.
    """

    async def get(
        self, location: str, gallery_unique_name: str, gallery_image_name: str, **options: Unpack[RequestOptions]
    ) -> models.SharedGalleryImage:
        """Get one image of a shared gallery.

        :param location: Name of the Azure region, such as "westeurope".
        :param gallery_unique_name: Unique name of the shared gallery.
        :param gallery_image_name: Name of the image definition.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SharedGalleryImage``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/shared-gallery-images/get
        """
        return await self._call(
            _rest.SHARED_GALLERY_IMAGES_GET, options, location, gallery_unique_name, gallery_image_name
        )

    def list(
        self,
        location: str,
        gallery_unique_name: str,
        *,
        shared_to: models.SharedToValues | types.SharedToValuesValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> AsyncItemPaged[models.SharedGalleryImage]:
        """List the images of a shared gallery.

        :param location: Name of the Azure region, such as "westeurope".
        :param gallery_unique_name: Unique name of the shared gallery.
        :param shared_to: "tenant" lists what is shared with the tenant, otherwise what is shared with the subscription.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SharedGalleryImage`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/shared-gallery-images/list
        """
        return self._list(_rest.SHARED_GALLERY_IMAGES_LIST, options, location, gallery_unique_name, shared_to)


class SharedGalleryImageVersionsOperations(AsyncOperationGroup):
    """Image versions in galleries shared with this subscription or tenant.

    An attribute of the client: ``client.shared_gallery_image_versions``.
    """

    async def get(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SharedGalleryImageVersion``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/shared-gallery-image-versions/get
        """
        return await self._call(
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
    ) -> AsyncItemPaged[models.SharedGalleryImageVersion]:
        """List the versions of an image in a shared gallery.

        :param location: Name of the Azure region, such as "westeurope".
        :param gallery_unique_name: Unique name of the shared gallery.
        :param gallery_image_name: Name of the image definition.
        :param shared_to: "tenant" lists what is shared with the tenant, otherwise what is shared with the subscription.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SharedGalleryImageVersion`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

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
