# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Asynchronous operations of ``network``: ``dscp_configuration``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _dscp_configuration as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class DscpConfigurationOperations(AsyncOperationGroup):
    """DSCP configurations: mark packets for quality of service.

    An attribute of the client: ``client.dscp_configuration``.
    """

    async def get(
        self, resource_group_name: str, dscp_configuration_name: str, **options: Unpack[RequestOptions]
    ) -> models.DscpConfiguration:
        """Get one DSCP configuration.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param dscp_configuration_name: Name of the DSCP configuration.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DscpConfiguration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/dscp-configuration/get
        """
        return await self._call(_rest.DSCP_CONFIGURATION_GET, options, resource_group_name, dscp_configuration_name)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        dscp_configuration_name: str,
        parameters: models.DscpConfiguration | types.DscpConfigurationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.DscpConfiguration]:
        """Create a DSCP configuration, or update it.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param dscp_configuration_name: Name of the DSCP configuration.
        :param parameters: Wanted settings of the DSCP configuration.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``DscpConfiguration``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/dscp-configuration/create-or-update
        """
        return await self._begin(
            _rest.DSCP_CONFIGURATION_CREATE_OR_UPDATE, options, resource_group_name, dscp_configuration_name, parameters
        )

    async def begin_delete(
        self, resource_group_name: str, dscp_configuration_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a DSCP configuration.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param dscp_configuration_name: Name of the DSCP configuration.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/dscp-configuration/delete
        """
        return await self._begin(_rest.DSCP_CONFIGURATION_DELETE, options, resource_group_name, dscp_configuration_name)

    def list(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.DscpConfiguration]:
        """List the DSCP configurations of one resource group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``DscpConfiguration`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/dscp-configuration/list
        """
        return self._list(_rest.DSCP_CONFIGURATION_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.DscpConfiguration]:
        """List all DSCP configurations of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``DscpConfiguration`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/dscp-configuration/list-all
        """
        return self._list(_rest.DSCP_CONFIGURATION_LIST_ALL, options)
