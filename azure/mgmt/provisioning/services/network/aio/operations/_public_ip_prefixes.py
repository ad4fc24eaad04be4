# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Asynchronous operations of ``network``: ``public_ip_prefixes``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _public_ip_prefixes as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class PublicIpPrefixesOperations(AsyncOperationGroup):
    """Public IP prefixes: blocks of adjoining public addresses.

    An attribute of the client: ``client.public_ip_prefixes``.
    """

    async def get(
        self,
        resource_group_name: str,
        public_ip_prefix_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.PublicIPPrefix:
        """Get one public IP prefix.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param public_ip_prefix_name: Name of the public IP prefix.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PublicIPPrefix``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-prefixes/get
        """
        return await self._call(
            _rest.PUBLIC_IP_PREFIXES_GET, options, resource_group_name, public_ip_prefix_name, expand
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        public_ip_prefix_name: str,
        parameters: models.PublicIPPrefix | types.PublicIPPrefixDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.PublicIPPrefix]:
        """Create a public IP prefix, or update it; all addresses of the block are billed.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param public_ip_prefix_name: Name of the public IP prefix.
        :param parameters: Wanted settings of the public IP prefix.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``PublicIPPrefix``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-prefixes/create-or-update
        """
        return await self._begin(
            _rest.PUBLIC_IP_PREFIXES_CREATE_OR_UPDATE, options, resource_group_name, public_ip_prefix_name, parameters
        )

    async def update_tags(
        self,
        resource_group_name: str,
        public_ip_prefix_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.PublicIPPrefix:
        """Replace the tags of a public IP prefix.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param public_ip_prefix_name: Name of the public IP prefix.
        :param parameters: The new tags of the public IP prefix; they replace the present ones.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PublicIPPrefix``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-prefixes/update-tags
        """
        return await self._call(
            _rest.PUBLIC_IP_PREFIXES_UPDATE_TAGS, options, resource_group_name, public_ip_prefix_name, parameters
        )

    async def begin_delete(
        self, resource_group_name: str, public_ip_prefix_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a public IP prefix; none of its addresses may be in use.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param public_ip_prefix_name: Name of the public IP prefix.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-prefixes/delete
        """
        return await self._begin(_rest.PUBLIC_IP_PREFIXES_DELETE, options, resource_group_name, public_ip_prefix_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.PublicIPPrefix]:
        """List the public IP prefixes of one resource group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PublicIPPrefix`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-prefixes/list
        """
        return self._list(_rest.PUBLIC_IP_PREFIXES_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.PublicIPPrefix]:
        """List all public IP prefixes of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PublicIPPrefix`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-prefixes/list-all
        """
        return self._list(_rest.PUBLIC_IP_PREFIXES_LIST_ALL, options)
