# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Asynchronous operations of ``compute``: ``images``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _images as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class ImagesOperations(AsyncOperationGroup):
    """Managed images: templates of disks from which to create virtual machines.

    An attribute of the client: ``client.images``.
    """

    async def get(
        self, resource_group_name: str, image_name: str, *, expand: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.Image:
        """Get one managed image.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param image_name: Name of the image.
        :param expand: Expand expression to apply to the request.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Image``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/images/get
        """
        return await self._call(_rest.IMAGES_GET, options, resource_group_name, image_name, expand)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        image_name: str,
        parameters: models.Image | types.ImageDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Image]:
        """Create a managed image from a generalized machine, from disks, snapshots or blobs; or update it.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param image_name: Name of the image.
        :param parameters: Wanted settings of the image.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Image``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/images/create-or-update
        """
        return await self._begin(_rest.IMAGES_CREATE_OR_UPDATE, options, resource_group_name, image_name, parameters)

    async def begin_update(
        self,
        resource_group_name: str,
        image_name: str,
        parameters: models.ImageUpdate | types.ImageUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Image]:
        """Change some settings of a managed image.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param image_name: Name of the image.
        :param parameters: Changes to the image; what is left out stays as it is.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Image``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/images/update
        """
        return await self._begin(_rest.IMAGES_UPDATE, options, resource_group_name, image_name, parameters)

    async def begin_delete(
        self, resource_group_name: str, image_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a managed image; machines made from it go on running.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param image_name: Name of the image.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/images/delete
        """
        return await self._begin(_rest.IMAGES_DELETE, options, resource_group_name, image_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Image]:
        """List the managed images of one resource group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Image`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/images/list-by-resource-group
        """
        return self._list(_rest.IMAGES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.Image]:
        """List all managed images of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Image`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/images/list
        """
        return self._list(_rest.IMAGES_LIST, options)
