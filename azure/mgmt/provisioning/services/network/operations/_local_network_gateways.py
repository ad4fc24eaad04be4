# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``local_network_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _local_network_gateways as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class LocalNetworkGatewaysOperations(OperationGroup):
    """Local network gateways: your own VPN devices and the networks behind them.

    An attribute of the client: ``client.local_network_gateways``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, local_network_gateway_name: str, **options: Unpack[RequestOptions]
    ) -> models.LocalNetworkGateway:
        """Get one local network gateway.

        :param resource_group_name: Name of the resource group.
        :param local_network_gateway_name: Name of the local network gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/local-network-gateways/get
        """
        return self._call(_rest.LOCAL_NETWORK_GATEWAYS_GET, options, resource_group_name, local_network_gateway_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        local_network_gateway_name: str,
        parameters: models.LocalNetworkGateway | types.LocalNetworkGatewayDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.LocalNetworkGateway]:
        """Create a local network gateway, or update it.

        :param resource_group_name: Name of the resource group.
        :param local_network_gateway_name: Name of the local network gateway.
        :param parameters: Wanted settings of the local network gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/local-network-gateways/create-or-update
        """
        return self._begin(
            _rest.LOCAL_NETWORK_GATEWAYS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            local_network_gateway_name,
            parameters,
        )

    def update_tags(
        self,
        resource_group_name: str,
        local_network_gateway_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.LocalNetworkGateway:
        """Replace the tags of a local network gateway.

        :param resource_group_name: Name of the resource group.
        :param local_network_gateway_name: Name of the local network gateway.
        :param parameters: The new tags of the local network gateway; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/local-network-gateways/update-tags
        """
        return self._call(
            _rest.LOCAL_NETWORK_GATEWAYS_UPDATE_TAGS,
            options,
            resource_group_name,
            local_network_gateway_name,
            parameters,
        )

    def begin_delete(
        self, resource_group_name: str, local_network_gateway_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a local network gateway; no connection may use it any more.

        :param resource_group_name: Name of the resource group.
        :param local_network_gateway_name: Name of the local network gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/local-network-gateways/delete
        """
        return self._begin(
            _rest.LOCAL_NETWORK_GATEWAYS_DELETE, options, resource_group_name, local_network_gateway_name
        )

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.LocalNetworkGateway]:
        """List the local network gateways of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/local-network-gateways/list
        """
        return self._list(_rest.LOCAL_NETWORK_GATEWAYS_LIST, options, resource_group_name)
