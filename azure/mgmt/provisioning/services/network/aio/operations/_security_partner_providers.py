# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Asynchronous operations of ``network``: ``security_partner_providers``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _security_partner_providers as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class SecurityPartnerProvidersOperations(AsyncOperationGroup):
    """Partners' security services in virtual hubs.

    An attribute of the client: ``client.security_partner_providers``.
    """

    async def get(
        self, resource_group_name: str, security_partner_provider_name: str, **options: Unpack[RequestOptions]
    ) -> models.SecurityPartnerProvider:
        """Get one security partner provider.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param security_partner_provider_name: Name of the security partner provider.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SecurityPartnerProvider``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-partner-providers/get
        """
        return await self._call(
            _rest.SECURITY_PARTNER_PROVIDERS_GET, options, resource_group_name, security_partner_provider_name
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        security_partner_provider_name: str,
        parameters: models.SecurityPartnerProvider | types.SecurityPartnerProviderDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.SecurityPartnerProvider]:
        """Create a security partner provider, or update it.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param security_partner_provider_name: Name of the security partner provider.
        :param parameters: Wanted settings of the security partner provider.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``SecurityPartnerProvider``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-partner-providers/create-or-update
        """
        return await self._begin(
            _rest.SECURITY_PARTNER_PROVIDERS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            security_partner_provider_name,
            parameters,
        )

    async def update_tags(
        self,
        resource_group_name: str,
        security_partner_provider_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SecurityPartnerProvider:
        """Replace the tags of a security partner provider.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param security_partner_provider_name: Name of the security partner provider.
        :param parameters: The new tags of the security partner provider; they replace the present ones.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SecurityPartnerProvider``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-partner-providers/update-tags
        """
        return await self._call(
            _rest.SECURITY_PARTNER_PROVIDERS_UPDATE_TAGS,
            options,
            resource_group_name,
            security_partner_provider_name,
            parameters,
        )

    async def begin_delete(
        self, resource_group_name: str, security_partner_provider_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a security partner provider.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param security_partner_provider_name: Name of the security partner provider.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-partner-providers/delete
        """
        return await self._begin(
            _rest.SECURITY_PARTNER_PROVIDERS_DELETE, options, resource_group_name, security_partner_provider_name
        )

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.SecurityPartnerProvider]:
        """List the security partner providers of one resource group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SecurityPartnerProvider`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-partner-providers/list-by-resource-group
        """
        return self._list(_rest.SECURITY_PARTNER_PROVIDERS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.SecurityPartnerProvider]:
        """List all security partner providers of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SecurityPartnerProvider`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-partner-providers/list
        """
        return self._list(_rest.SECURITY_PARTNER_PROVIDERS_LIST, options)
