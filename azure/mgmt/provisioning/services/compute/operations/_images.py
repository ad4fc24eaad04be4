# Generated from swagger/compute/ by "make generate": do not edit.

"""Operations of ``compute``: ``images``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _images as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class ImagesOperations(OperationGroup):
    """Managed images: templates of disks from which to create virtual machines.

    An attribute of the client: ``client.images``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, image_name: str, *, expand: str | None = None, **options: Unpack[RequestOptions]
    ) -> models.Image:
        """Get one managed image.

        :param resource_group_name: Name of the resource group.
        :param image_name: Name of the image.
        :param expand: Expand expression to apply to the request.

        REST: https://learn.microsoft.com/rest/api/compute/images/get
        """
        return self._call(_rest.IMAGES_GET, options, resource_group_name, image_name, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        image_name: str,
        parameters: models.Image | types.ImageDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Image]:
        """Create a managed image from a generalized machine, from disks, snapshots or blobs; or update it.

        :param resource_group_name: Name of the resource group.
        :param image_name: Name of the image.
        :param parameters: Wanted settings of the image.

        REST: https://learn.microsoft.com/rest/api/compute/images/create-or-update
        """
        return self._begin(_rest.IMAGES_CREATE_OR_UPDATE, options, resource_group_name, image_name, parameters)

    def begin_update(
        self,
        resource_group_name: str,
        image_name: str,
        parameters: models.ImageUpdate | types.ImageUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Image]:
        """Change some settings of a managed image.

        :param resource_group_name: Name of the resource group.
        :param image_name: Name of the image.
        :param parameters: Changes to the image; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/images/update
        """
        return self._begin(_rest.IMAGES_UPDATE, options, resource_group_name, image_name, parameters)

    def begin_delete(
        self, resource_group_name: str, image_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a managed image; machines made from it go on running.

        :param resource_group_name: Name of the resource group.
        :param image_name: Name of the image.

        REST: https://learn.microsoft.com/rest/api/compute/images/delete
        """
        return self._begin(_rest.IMAGES_DELETE, options, resource_group_name, image_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Image]:
        """List the managed images of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/compute/images/list-by-resource-group
        """
        return self._list(_rest.IMAGES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Image]:
        """List all managed images of the subscription.

        REST: https://learn.microsoft.com/rest/api/compute/images/list
        """
        return self._list(_rest.IMAGES_LIST, options)
