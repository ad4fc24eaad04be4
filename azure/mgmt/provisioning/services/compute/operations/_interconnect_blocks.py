# Generated from swagger/compute/ by "make generate": do not edit.

"""Operations of ``compute``: ``interconnect_blocks``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _interconnect_blocks as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class InterconnectBlocksOperations(OperationGroup):
    """Interconnect blocks: capacity with a fast network between its machines.

    An attribute of the client: ``client.interconnect_blocks``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        interconnect_block_name: str,
        *,
        expand: models.InterconnectBlockExpandTypes | types.InterconnectBlockExpandTypesValue | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.InterconnectBlock:
        """Get one interconnect block.

        :param resource_group_name: Name of the resource group.
        :param interconnect_block_name: Name of the interconnect block.
        :param expand: "instanceView" adds the run-time state of the block.

        REST: https://learn.microsoft.com/rest/api/compute/interconnect-blocks/get
        """
        return self._call(_rest.INTERCONNECT_BLOCKS_GET, options, resource_group_name, interconnect_block_name, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        interconnect_block_name: str,
        resource: models.InterconnectBlock | types.InterconnectBlockDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.InterconnectBlock]:
        """Create an interconnect block, or update it in place.

        :param resource_group_name: Name of the resource group.
        :param interconnect_block_name: Name of the interconnect block.
        :param resource: Wanted state of the interconnect block.

        REST: https://learn.microsoft.com/rest/api/compute/interconnect-blocks/create-or-update
        """
        return self._begin(
            _rest.INTERCONNECT_BLOCKS_CREATE_OR_UPDATE, options, resource_group_name, interconnect_block_name, resource
        )

    def begin_update(
        self,
        resource_group_name: str,
        interconnect_block_name: str,
        properties: models.InterconnectBlockUpdate | types.InterconnectBlockUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.InterconnectBlock]:
        """Change some settings of an interconnect block, such as capacity or tags.

        :param resource_group_name: Name of the resource group.
        :param interconnect_block_name: Name of the interconnect block.
        :param properties: Changes to the interconnect block; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/interconnect-blocks/update
        """
        return self._begin(
            _rest.INTERCONNECT_BLOCKS_UPDATE, options, resource_group_name, interconnect_block_name, properties
        )

    def begin_delete(
        self, resource_group_name: str, interconnect_block_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete an interconnect block.

        :param resource_group_name: Name of the resource group.
        :param interconnect_block_name: Name of the interconnect block.

        REST: https://learn.microsoft.com/rest/api/compute/interconnect-blocks/delete
        """
        return self._begin(_rest.INTERCONNECT_BLOCKS_DELETE, options, resource_group_name, interconnect_block_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.InterconnectBlock]:
        """List the interconnect blocks of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/compute/interconnect-blocks/list-by-resource-group
        """
        return self._list(_rest.INTERCONNECT_BLOCKS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.InterconnectBlock]:
        """List all interconnect blocks of the subscription.

        REST: https://learn.microsoft.com/rest/api/compute/interconnect-blocks/list-by-subscription
        """
        return self._list(_rest.INTERCONNECT_BLOCKS_LIST_BY_SUBSCRIPTION, options)
