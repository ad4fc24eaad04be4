# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Asynchronous operations of ``compute``: ``interconnect_blocks``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _interconnect_blocks as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class InterconnectBlocksOperations(AsyncOperationGroup):
    """Interconnect blocks: capacity with a fast network between its machines.

    An attribute of the client: ``client.interconnect_blocks``.
    """

    async def get(
        self,
        resource_group_name: str,
        interconnect_block_name: str,
        *,
        expand: models.InterconnectBlockExpandTypes | types.InterconnectBlockExpandTypesValue | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.InterconnectBlock:
        """Get one interconnect block.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param interconnect_block_name: Name of the interconnect block.
        :param expand: "instanceView" adds the run-time state of the block.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``InterconnectBlock``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/interconnect-blocks/get
        """
        return await self._call(
            _rest.INTERCONNECT_BLOCKS_GET, options, resource_group_name, interconnect_block_name, expand
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        interconnect_block_name: str,
        resource: models.InterconnectBlock | types.InterconnectBlockDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.InterconnectBlock]:
        """Create an interconnect block, or update it in place.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param interconnect_block_name: Name of the interconnect block.
        :param resource: Wanted state of the interconnect block.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``InterconnectBlock``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/interconnect-blocks/create-or-update
        """
        return await self._begin(
            _rest.INTERCONNECT_BLOCKS_CREATE_OR_UPDATE, options, resource_group_name, interconnect_block_name, resource
        )

    async def begin_update(
        self,
        resource_group_name: str,
        interconnect_block_name: str,
        properties: models.InterconnectBlockUpdate | types.InterconnectBlockUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.InterconnectBlock]:
        """Change some settings of an interconnect block, such as capacity or tags.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param interconnect_block_name: Name of the interconnect block.
        :param properties: Changes to the interconnect block; what is left out stays as it is.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``InterconnectBlock``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/interconnect-blocks/update
        """
        return await self._begin(
            _rest.INTERCONNECT_BLOCKS_UPDATE, options, resource_group_name, interconnect_block_name, properties
        )

    async def begin_delete(
        self, resource_group_name: str, interconnect_block_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete an interconnect block.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param interconnect_block_name: Name of the interconnect block.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/interconnect-blocks/delete
        """
        return await self._begin(
            _rest.INTERCONNECT_BLOCKS_DELETE, options, resource_group_name, interconnect_block_name
        )

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.InterconnectBlock]:
        """List the interconnect blocks of one resource group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``InterconnectBlock`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/interconnect-blocks/list-by-resource-group
        """
        return self._list(_rest.INTERCONNECT_BLOCKS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.InterconnectBlock]:
        """List all interconnect blocks of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``InterconnectBlock`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/interconnect-blocks/list-by-subscription
        """
        return self._list(_rest.INTERCONNECT_BLOCKS_LIST_BY_SUBSCRIPTION, options)
