# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Asynchronous operations of ``network``: ``bastion_hosts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _bastion_hosts as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class BastionHostsOperations(AsyncOperationGroup):
    """Bastion hosts: reach virtual machines by RDP and SSH without public IP addresses.

    An attribute of the client: ``client.bastion_hosts``.
    """

    async def get(
        self, resource_group_name: str, bastion_host_name: str, **options: Unpack[RequestOptions]
    ) -> models.BastionHost:
        """Get one bastion host.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param bastion_host_name: Name of the bastion host.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``BastionHost``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/bastion-hosts/get
        """
        return await self._call(_rest.BASTION_HOSTS_GET, options, resource_group_name, bastion_host_name)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        bastion_host_name: str,
        parameters: models.BastionHost | types.BastionHostDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.BastionHost]:
        """Create a bastion host, or update it in place; takes several minutes.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param bastion_host_name: Name of the bastion host.
        :param parameters: Wanted settings of the bastion host.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``BastionHost``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/bastion-hosts/create-or-update
        """
        return await self._begin(
            _rest.BASTION_HOSTS_CREATE_OR_UPDATE, options, resource_group_name, bastion_host_name, parameters
        )

    async def begin_update(
        self,
        resource_group_name: str,
        bastion_host_name: str,
        parameters: models.BastionHostUpdate | types.BastionHostUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.BastionHost]:
        """Change the tags or the identity of a bastion host.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param bastion_host_name: Name of the bastion host.
        :param parameters: Changes to the bastion host; what is left out stays as it is.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``BastionHost``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/bastion-hosts/update
        """
        return await self._begin(
            _rest.BASTION_HOSTS_UPDATE, options, resource_group_name, bastion_host_name, parameters
        )

    async def begin_delete(
        self, resource_group_name: str, bastion_host_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a bastion host; open sessions end.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param bastion_host_name: Name of the bastion host.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/bastion-hosts/delete
        """
        return await self._begin(_rest.BASTION_HOSTS_DELETE, options, resource_group_name, bastion_host_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.BastionHost]:
        """List the bastion hosts of one resource group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``BastionHost`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/bastion-hosts/list-by-resource-group
        """
        return self._list(_rest.BASTION_HOSTS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.BastionHost]:
        """List all bastion hosts of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``BastionHost`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/bastion-hosts/list
        """
        return self._list(_rest.BASTION_HOSTS_LIST, options)
