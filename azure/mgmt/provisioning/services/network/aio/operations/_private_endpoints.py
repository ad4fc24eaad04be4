# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Asynchronous operations of ``network``: ``private_endpoints``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _private_endpoints as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class PrivateEndpointsOperations(AsyncOperationGroup):
    """Private endpoints: reach a service through an address of your own subnet.

    An attribute of the client: ``client.private_endpoints``.
    """

    async def get(
        self,
        resource_group_name: str,
        private_endpoint_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpoint:
        """Get one private endpoint.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param private_endpoint_name: Name of the private endpoint.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PrivateEndpoint``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-endpoints/get
        """
        return await self._call(
            _rest.PRIVATE_ENDPOINTS_GET, options, resource_group_name, private_endpoint_name, expand
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        private_endpoint_name: str,
        parameters: models.PrivateEndpoint | types.PrivateEndpointDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.PrivateEndpoint]:
        """Create a private endpoint in a subnet, or update it; it works once its connection is approved.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param private_endpoint_name: Name of the private endpoint.
        :param parameters: Wanted settings of the private endpoint.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``PrivateEndpoint``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-endpoints/create-or-update
        """
        return await self._begin(
            _rest.PRIVATE_ENDPOINTS_CREATE_OR_UPDATE, options, resource_group_name, private_endpoint_name, parameters
        )

    async def begin_delete(
        self, resource_group_name: str, private_endpoint_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a private endpoint with its network interface.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param private_endpoint_name: Name of the private endpoint.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-endpoints/delete
        """
        return await self._begin(_rest.PRIVATE_ENDPOINTS_DELETE, options, resource_group_name, private_endpoint_name)

    def list(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.PrivateEndpoint]:
        """List the private endpoints of one resource group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PrivateEndpoint`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-endpoints/list
        """
        return self._list(_rest.PRIVATE_ENDPOINTS_LIST, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.PrivateEndpoint]:
        """List all private endpoints of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PrivateEndpoint`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-endpoints/list-by-subscription
        """
        return self._list(_rest.PRIVATE_ENDPOINTS_LIST_BY_SUBSCRIPTION, options)


class PrivateDnsZoneGroupsOperations(AsyncOperationGroup):
    """Private DNS zone groups: DNS records of private endpoints kept up to date.

    An attribute of the client: ``client.private_dns_zone_groups``.
    """

    async def get(
        self,
        resource_group_name: str,
        private_endpoint_name: str,
        private_dns_zone_group_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateDnsZoneGroup:
        """Get one private DNS zone group of a private endpoint.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param private_endpoint_name: Name of the private endpoint.
        :param private_dns_zone_group_name: Name of the private DNS zone group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PrivateDnsZoneGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-dns-zone-groups/get
        """
        return await self._call(
            _rest.PRIVATE_DNS_ZONE_GROUPS_GET,
            options,
            resource_group_name,
            private_endpoint_name,
            private_dns_zone_group_name,
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        private_endpoint_name: str,
        private_dns_zone_group_name: str,
        parameters: models.PrivateDnsZoneGroup | types.PrivateDnsZoneGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.PrivateDnsZoneGroup]:
        """Create a private DNS zone group on a private endpoint, or update it; the DNS records follow.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param private_endpoint_name: Name of the private endpoint.
        :param private_dns_zone_group_name: Name of the private DNS zone group.
        :param parameters: Wanted settings of the private DNS zone group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``PrivateDnsZoneGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-dns-zone-groups/create-or-update
        """
        return await self._begin(
            _rest.PRIVATE_DNS_ZONE_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            private_endpoint_name,
            private_dns_zone_group_name,
            parameters,
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        private_endpoint_name: str,
        private_dns_zone_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a private DNS zone group; the records of the endpoint are removed.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param private_endpoint_name: Name of the private endpoint.
        :param private_dns_zone_group_name: Name of the private DNS zone group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-dns-zone-groups/delete
        """
        return await self._begin(
            _rest.PRIVATE_DNS_ZONE_GROUPS_DELETE,
            options,
            resource_group_name,
            private_endpoint_name,
            private_dns_zone_group_name,
        )

    def list(
        self, private_endpoint_name: str, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.PrivateDnsZoneGroup]:
        """List the private DNS zone groups of a private endpoint.

        :param private_endpoint_name: Name of the private endpoint.
        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PrivateDnsZoneGroup`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-dns-zone-groups/list
        """
        return self._list(_rest.PRIVATE_DNS_ZONE_GROUPS_LIST, options, private_endpoint_name, resource_group_name)
