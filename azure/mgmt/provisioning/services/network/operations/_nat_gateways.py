# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``nat_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _nat_gateways as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class NatGatewaysOperations(OperationGroup):
    """NAT gateways: outbound internet connections for subnets from fixed public addresses.

    An attribute of the client: ``client.nat_gateways``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        nat_gateway_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.NatGateway:
        """Get one NAT gateway.

        :param resource_group_name: Name of the resource group.
        :param nat_gateway_name: Name of the NAT gateway.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/nat-gateways/get
        """
        return self._call(_rest.NAT_GATEWAYS_GET, options, resource_group_name, nat_gateway_name, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        nat_gateway_name: str,
        parameters: models.NatGateway | types.NatGatewayDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.NatGateway]:
        """Create a NAT gateway, or update it; subnets refer to it in their own settings.

        :param resource_group_name: Name of the resource group.
        :param nat_gateway_name: Name of the NAT gateway.
        :param parameters: Wanted settings of the NAT gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/nat-gateways/create-or-update
        """
        return self._begin(
            _rest.NAT_GATEWAYS_CREATE_OR_UPDATE, options, resource_group_name, nat_gateway_name, parameters
        )

    def update_tags(
        self,
        resource_group_name: str,
        nat_gateway_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NatGateway:
        """Replace the tags of a NAT gateway.

        :param resource_group_name: Name of the resource group.
        :param nat_gateway_name: Name of the NAT gateway.
        :param parameters: The new tags of the NAT gateway; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/nat-gateways/update-tags
        """
        return self._call(_rest.NAT_GATEWAYS_UPDATE_TAGS, options, resource_group_name, nat_gateway_name, parameters)

    def begin_delete(
        self, resource_group_name: str, nat_gateway_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a NAT gateway; no subnet may use it any more.

        :param resource_group_name: Name of the resource group.
        :param nat_gateway_name: Name of the NAT gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/nat-gateways/delete
        """
        return self._begin(_rest.NAT_GATEWAYS_DELETE, options, resource_group_name, nat_gateway_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.NatGateway]:
        """List the NAT gateways of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/nat-gateways/list
        """
        return self._list(_rest.NAT_GATEWAYS_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.NatGateway]:
        """List all NAT gateways of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/nat-gateways/list-all
        """
        return self._list(_rest.NAT_GATEWAYS_LIST_ALL, options)
