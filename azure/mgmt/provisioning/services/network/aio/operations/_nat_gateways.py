# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Asynchronous operations of ``network``: ``nat_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _nat_gateways as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class NatGatewaysOperations(AsyncOperationGroup):
    """NAT gateways: outbound internet connections for subnets from fixed public addresses.

    An attribute of the client: ``client.nat_gateways``.
    """

    async def get(
        self,
        resource_group_name: str,
        nat_gateway_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.NatGateway:
        """Get one NAT gateway.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param nat_gateway_name: Name of the NAT gateway.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``NatGateway``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/nat-gateways/get
        """
        return await self._call(_rest.NAT_GATEWAYS_GET, options, resource_group_name, nat_gateway_name, expand)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        nat_gateway_name: str,
        parameters: models.NatGateway | types.NatGatewayDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.NatGateway]:
        """Create a NAT gateway, or update it; subnets refer to it in their own settings.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param nat_gateway_name: Name of the NAT gateway.
        :param parameters: Wanted settings of the NAT gateway.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``NatGateway``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/nat-gateways/create-or-update
        """
        return await self._begin(
            _rest.NAT_GATEWAYS_CREATE_OR_UPDATE, options, resource_group_name, nat_gateway_name, parameters
        )

    async def update_tags(
        self,
        resource_group_name: str,
        nat_gateway_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NatGateway:
        """Replace the tags of a NAT gateway.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param nat_gateway_name: Name of the NAT gateway.
        :param parameters: The new tags of the NAT gateway; they replace the present ones.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``NatGateway``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/nat-gateways/update-tags
        """
        return await self._call(
            _rest.NAT_GATEWAYS_UPDATE_TAGS, options, resource_group_name, nat_gateway_name, parameters
        )

    async def begin_delete(
        self, resource_group_name: str, nat_gateway_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a NAT gateway; no subnet may use it any more.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param nat_gateway_name: Name of the NAT gateway.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/nat-gateways/delete
        """
        return await self._begin(_rest.NAT_GATEWAYS_DELETE, options, resource_group_name, nat_gateway_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.NatGateway]:
        """List the NAT gateways of one resource group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``NatGateway`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/nat-gateways/list
        """
        return self._list(_rest.NAT_GATEWAYS_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.NatGateway]:
        """List all NAT gateways of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``NatGateway`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/nat-gateways/list-all
        """
        return self._list(_rest.NAT_GATEWAYS_LIST_ALL, options)
