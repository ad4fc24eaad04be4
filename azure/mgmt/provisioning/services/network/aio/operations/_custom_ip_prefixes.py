# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Asynchronous operations of ``network``: ``custom_ip_prefixes``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _custom_ip_prefixes as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class CustomIpPrefixesOperations(AsyncOperationGroup):
    """Custom IP prefixes: public addresses of your own, advertised by Azure.

    An attribute of the client: ``client.custom_ip_prefixes``.
    """

    async def get(
        self,
        resource_group_name: str,
        custom_ip_prefix_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CustomIpPrefix:
        """Get one custom IP prefix.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param custom_ip_prefix_name: Name of the custom IP prefix.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``CustomIpPrefix``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/custom-ip-prefixes/get
        """
        return await self._call(
            _rest.CUSTOM_IP_PREFIXES_GET, options, resource_group_name, custom_ip_prefix_name, expand
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        custom_ip_prefix_name: str,
        parameters: models.CustomIpPrefix | types.CustomIpPrefixDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.CustomIpPrefix]:
        """Create a custom IP prefix, or update it, for example to advertise it.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param custom_ip_prefix_name: Name of the custom IP prefix.
        :param parameters: Wanted settings of the custom IP prefix.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``CustomIpPrefix``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/custom-ip-prefixes/create-or-update
        """
        return await self._begin(
            _rest.CUSTOM_IP_PREFIXES_CREATE_OR_UPDATE, options, resource_group_name, custom_ip_prefix_name, parameters
        )

    async def update_tags(
        self,
        resource_group_name: str,
        custom_ip_prefix_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CustomIpPrefix:
        """Replace the tags of a custom IP prefix.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param custom_ip_prefix_name: Name of the custom IP prefix.
        :param parameters: The new tags of the custom IP prefix; they replace the present ones.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``CustomIpPrefix``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/custom-ip-prefixes/update-tags
        """
        return await self._call(
            _rest.CUSTOM_IP_PREFIXES_UPDATE_TAGS, options, resource_group_name, custom_ip_prefix_name, parameters
        )

    async def begin_delete(
        self, resource_group_name: str, custom_ip_prefix_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a custom IP prefix; it has to be deprovisioned before.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param custom_ip_prefix_name: Name of the custom IP prefix.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/custom-ip-prefixes/delete
        """
        return await self._begin(_rest.CUSTOM_IP_PREFIXES_DELETE, options, resource_group_name, custom_ip_prefix_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.CustomIpPrefix]:
        """List the custom IP prefixes of one resource group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``CustomIpPrefix`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/custom-ip-prefixes/list
        """
        return self._list(_rest.CUSTOM_IP_PREFIXES_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.CustomIpPrefix]:
        """List all custom IP prefixes of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``CustomIpPrefix`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/custom-ip-prefixes/list-all
        """
        return self._list(_rest.CUSTOM_IP_PREFIXES_LIST_ALL, options)
