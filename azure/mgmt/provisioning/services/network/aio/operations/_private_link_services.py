# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Asynchronous operations of ``network``: ``private_link_services``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _private_link_services as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class PrivateLinkServicesOperations(AsyncOperationGroup):
    """Private link services: offer a service of your own through private endpoints.

    An attribute of the client: ``client.private_link_services``.
    """

    async def get(
        self,
        resource_group_name: str,
        service_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateLinkService:
        """Get one private link service.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param service_name: Name of the private link service.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PrivateLinkService``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/get
        """
        return await self._call(_rest.PRIVATE_LINK_SERVICES_GET, options, resource_group_name, service_name, expand)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        service_name: str,
        parameters: models.PrivateLinkService | types.PrivateLinkServiceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.PrivateLinkService]:
        """Create a private link service in front of a load balancer, or update it.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param service_name: Name of the private link service.
        :param parameters: Wanted settings of the private link service.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``PrivateLinkService``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/create-or-update
        """
        return await self._begin(
            _rest.PRIVATE_LINK_SERVICES_CREATE_OR_UPDATE, options, resource_group_name, service_name, parameters
        )

    async def begin_delete(
        self, resource_group_name: str, service_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a private link service; it must have no connections.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param service_name: Name of the private link service.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/delete
        """
        return await self._begin(_rest.PRIVATE_LINK_SERVICES_DELETE, options, resource_group_name, service_name)

    def list(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.PrivateLinkService]:
        """List the private link services of one resource group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PrivateLinkService`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/list
        """
        return self._list(_rest.PRIVATE_LINK_SERVICES_LIST, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.PrivateLinkService]:
        """List all private link services of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PrivateLinkService`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/list-by-subscription
        """
        return self._list(_rest.PRIVATE_LINK_SERVICES_LIST_BY_SUBSCRIPTION, options)

    async def get_private_endpoint_connection(
        self,
        resource_group_name: str,
        service_name: str,
        pe_connection_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpointConnection:
        """Get one private endpoint connection of a private link service.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param service_name: Name of the private link service.
        :param pe_connection_name: Name of the private endpoint connection.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PrivateEndpointConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/get-private-endpoint-connection
        """
        return await self._call(
            _rest.PRIVATE_LINK_SERVICES_GET_PRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            service_name,
            pe_connection_name,
            expand,
        )

    async def update_private_endpoint_connection(
        self,
        resource_group_name: str,
        service_name: str,
        pe_connection_name: str,
        parameters: models.PrivateEndpointConnection | types.PrivateEndpointConnectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpointConnection:
        """Approve or reject a private endpoint connection of a private link service.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param service_name: Name of the private link service.
        :param pe_connection_name: Name of the private endpoint connection.
        :param parameters: The connection with its new state: approved or rejected.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``PrivateEndpointConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/update-private-endpoint-connection
        """
        return await self._call(
            _rest.PRIVATE_LINK_SERVICES_UPDATE_PRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            service_name,
            pe_connection_name,
            parameters,
        )

    async def begin_delete_private_endpoint_connection(
        self,
        resource_group_name: str,
        service_name: str,
        pe_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a private endpoint connection of a private link service.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param service_name: Name of the private link service.
        :param pe_connection_name: Name of the private endpoint connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/delete-private-endpoint-connection
        """
        return await self._begin(
            _rest.PRIVATE_LINK_SERVICES_DELETE_PRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            service_name,
            pe_connection_name,
        )

    def list_private_endpoint_connections(
        self, resource_group_name: str, service_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.PrivateEndpointConnection]:
        """List the private endpoint connections of a private link service.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param service_name: Name of the private link service.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``PrivateEndpointConnection`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/list-private-endpoint-connections
        """
        return self._list(
            _rest.PRIVATE_LINK_SERVICES_LIST_PRIVATE_ENDPOINT_CONNECTIONS, options, resource_group_name, service_name
        )

    async def begin_check_private_link_service_visibility(
        self,
        location: str,
        parameters: models.CheckPrivateLinkServiceVisibilityRequest
        | types.CheckPrivateLinkServiceVisibilityRequestDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.PrivateLinkServiceVisibility]:
        """Check whether the subscription may see a private link service.

        :param location: Name of the Azure region, such as "westeurope".
        :param parameters: Alias of the private link service.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``PrivateLinkServiceVisibility``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/check-private-link-service-visibility
        """
        return await self._begin(
            _rest.PRIVATE_LINK_SERVICES_CHECK_PRIVATE_LINK_SERVICE_VISIBILITY, options, location, parameters
        )

    async def begin_check_private_link_service_visibility_by_resource_group(
        self,
        location: str,
        resource_group_name: str,
        parameters: models.CheckPrivateLinkServiceVisibilityRequest
        | types.CheckPrivateLinkServiceVisibilityRequestDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.PrivateLinkServiceVisibility]:
        """Check whether the subscription may see a private link service, for one resource group.

        :param location: Name of the Azure region, such as "westeurope".
        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param parameters: Alias of the private link service.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``PrivateLinkServiceVisibility``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/check-private-link-service-visibility-by-resource-group
        """
        return await self._begin(
            _rest.PRIVATE_LINK_SERVICES_CHECK_PRIVATE_LINK_SERVICE_VISIBILITY_BY_RESOURCE_GROUP,
            options,
            location,
            resource_group_name,
            parameters,
        )

    def list_auto_approved_private_link_services(
        self, location: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.AutoApprovedPrivateLinkService]:
        """List the private link services that approve connections of the subscription by themselves.

        :param location: Name of the Azure region, such as "westeurope".
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``AutoApprovedPrivateLinkService`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/list-auto-approved-private-link-services
        """
        return self._list(_rest.PRIVATE_LINK_SERVICES_LIST_AUTO_APPROVED_PRIVATE_LINK_SERVICES, options, location)

    def list_auto_approved_private_link_services_by_resource_group(
        self, location: str, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.AutoApprovedPrivateLinkService]:
        """List the private link services that approve connections by themselves, for one resource group.

        :param location: Name of the Azure region, such as "westeurope".
        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``AutoApprovedPrivateLinkService`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/list-auto-approved-private-link-services-by-resource-group
        """
        return self._list(
            _rest.PRIVATE_LINK_SERVICES_LIST_AUTO_APPROVED_PRIVATE_LINK_SERVICES_BY_RESOURCE_GROUP,
            options,
            location,
            resource_group_name,
        )
