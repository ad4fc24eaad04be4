# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``virtual_network_taps``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _virtual_network_taps as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class VirtualNetworkTapsOperations(OperationGroup):
    """Virtual network taps: where mirrored traffic is sent to.

    An attribute of the client: ``client.virtual_network_taps``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, tap_name: str, **options: Unpack[RequestOptions]
    ) -> models.VirtualNetworkTap:
        """Get one virtual network tap.

        :param resource_group_name: Name of the resource group.
        :param tap_name: Name of the virtual network tap.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-taps/get
        """
        return self._call(_rest.VIRTUAL_NETWORK_TAPS_GET, options, resource_group_name, tap_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        tap_name: str,
        parameters: models.VirtualNetworkTap | types.VirtualNetworkTapDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualNetworkTap]:
        """Create a virtual network tap, or update it.

        :param resource_group_name: Name of the resource group.
        :param tap_name: Name of the virtual network tap.
        :param parameters: Wanted settings of the virtual network tap.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-taps/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_TAPS_CREATE_OR_UPDATE, options, resource_group_name, tap_name, parameters
        )

    def update_tags(
        self,
        resource_group_name: str,
        tap_name: str,
        tap_parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VirtualNetworkTap:
        """Replace the tags of a virtual network tap.

        :param resource_group_name: Name of the resource group.
        :param tap_name: Name of the virtual network tap.
        :param tap_parameters: The new tags of the virtual network tap; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-taps/update-tags
        """
        return self._call(
            _rest.VIRTUAL_NETWORK_TAPS_UPDATE_TAGS, options, resource_group_name, tap_name, tap_parameters
        )

    def begin_delete(
        self, resource_group_name: str, tap_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a virtual network tap; no interface may use it any more.

        :param resource_group_name: Name of the resource group.
        :param tap_name: Name of the virtual network tap.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-taps/delete
        """
        return self._begin(_rest.VIRTUAL_NETWORK_TAPS_DELETE, options, resource_group_name, tap_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualNetworkTap]:
        """List the virtual network taps of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-taps/list-by-resource-group
        """
        return self._list(_rest.VIRTUAL_NETWORK_TAPS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.VirtualNetworkTap]:
        """List all virtual network taps of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-taps/list-all
        """
        return self._list(_rest.VIRTUAL_NETWORK_TAPS_LIST_ALL, options)
