# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``private_link_services``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _private_link_services as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class PrivateLinkServicesOperations(OperationGroup):
    """Private link services: offer a service of your own through private endpoints.

    An attribute of the client: ``client.private_link_services``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        service_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateLinkService:
        """Get one private link service.

        :param resource_group_name: Name of the resource group.
        :param service_name: Name of the private link service.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/get
        """
        return self._call(_rest.PRIVATE_LINK_SERVICES_GET, options, resource_group_name, service_name, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        service_name: str,
        parameters: models.PrivateLinkService | types.PrivateLinkServiceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PrivateLinkService]:
        """Create a private link service in front of a load balancer, or update it.

        :param resource_group_name: Name of the resource group.
        :param service_name: Name of the private link service.
        :param parameters: Wanted settings of the private link service.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/create-or-update
        """
        return self._begin(
            _rest.PRIVATE_LINK_SERVICES_CREATE_OR_UPDATE, options, resource_group_name, service_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, service_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a private link service; it must have no connections.

        :param resource_group_name: Name of the resource group.
        :param service_name: Name of the private link service.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/delete
        """
        return self._begin(_rest.PRIVATE_LINK_SERVICES_DELETE, options, resource_group_name, service_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.PrivateLinkService]:
        """List the private link services of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/list
        """
        return self._list(_rest.PRIVATE_LINK_SERVICES_LIST, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.PrivateLinkService]:
        """List all private link services of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/list-by-subscription
        """
        return self._list(_rest.PRIVATE_LINK_SERVICES_LIST_BY_SUBSCRIPTION, options)

    def get_private_endpoint_connection(
        self,
        resource_group_name: str,
        service_name: str,
        pe_connection_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpointConnection:
        """Get one private endpoint connection of a private link service.

        :param resource_group_name: Name of the resource group.
        :param service_name: Name of the private link service.
        :param pe_connection_name: Name of the private endpoint connection.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/get-private-endpoint-connection
        """
        return self._call(
            _rest.PRIVATE_LINK_SERVICES_GET_PRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            service_name,
            pe_connection_name,
            expand,
        )

    def update_private_endpoint_connection(
        self,
        resource_group_name: str,
        service_name: str,
        pe_connection_name: str,
        parameters: models.PrivateEndpointConnection | types.PrivateEndpointConnectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpointConnection:
        """Approve or reject a private endpoint connection of a private link service.

        :param resource_group_name: Name of the resource group.
        :param service_name: Name of the private link service.
        :param pe_connection_name: Name of the private endpoint connection.
        :param parameters: The connection with its new state: approved or rejected.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/update-private-endpoint-connection
        """
        return self._call(
            _rest.PRIVATE_LINK_SERVICES_UPDATE_PRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            service_name,
            pe_connection_name,
            parameters,
        )

    def begin_delete_private_endpoint_connection(
        self,
        resource_group_name: str,
        service_name: str,
        pe_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a private endpoint connection of a private link service.

        :param resource_group_name: Name of the resource group.
        :param service_name: Name of the private link service.
        :param pe_connection_name: Name of the private endpoint connection.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/delete-private-endpoint-connection
        """
        return self._begin(
            _rest.PRIVATE_LINK_SERVICES_DELETE_PRIVATE_ENDPOINT_CONNECTION,
            options,
            resource_group_name,
            service_name,
            pe_connection_name,
        )

    def list_private_endpoint_connections(
        self, resource_group_name: str, service_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PrivateEndpointConnection]:
        """List the private endpoint connections of a private link service.

        :param resource_group_name: Name of the resource group.
        :param service_name: Name of the private link service.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/list-private-endpoint-connections
        """
        return self._list(
            _rest.PRIVATE_LINK_SERVICES_LIST_PRIVATE_ENDPOINT_CONNECTIONS, options, resource_group_name, service_name
        )

    def begin_check_private_link_service_visibility(
        self,
        location: str,
        parameters: models.CheckPrivateLinkServiceVisibilityRequest
        | types.CheckPrivateLinkServiceVisibilityRequestDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PrivateLinkServiceVisibility]:
        """Check whether the subscription may see a private link service.

        :param location: Name of the Azure region, such as "westeurope".
        :param parameters: Alias of the private link service.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/check-private-link-service-visibility
        """
        return self._begin(
            _rest.PRIVATE_LINK_SERVICES_CHECK_PRIVATE_LINK_SERVICE_VISIBILITY, options, location, parameters
        )

    def begin_check_private_link_service_visibility_by_resource_group(
        self,
        location: str,
        resource_group_name: str,
        parameters: models.CheckPrivateLinkServiceVisibilityRequest
        | types.CheckPrivateLinkServiceVisibilityRequestDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PrivateLinkServiceVisibility]:
        """Check whether the subscription may see a private link service, for one resource group.

        :param location: Name of the Azure region, such as "westeurope".
        :param resource_group_name: Name of the resource group.
        :param parameters: Alias of the private link service.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/check-private-link-service-visibility-by-resource-group
        """
        return self._begin(
            _rest.PRIVATE_LINK_SERVICES_CHECK_PRIVATE_LINK_SERVICE_VISIBILITY_BY_RESOURCE_GROUP,
            options,
            location,
            resource_group_name,
            parameters,
        )

    def list_auto_approved_private_link_services(
        self, location: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AutoApprovedPrivateLinkService]:
        """List the private link services that approve connections of the subscription by themselves.

        :param location: Name of the Azure region, such as "westeurope".

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/list-auto-approved-private-link-services
        """
        return self._list(_rest.PRIVATE_LINK_SERVICES_LIST_AUTO_APPROVED_PRIVATE_LINK_SERVICES, options, location)

    def list_auto_approved_private_link_services_by_resource_group(
        self, location: str, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AutoApprovedPrivateLinkService]:
        """List the private link services that approve connections by themselves, for one resource group.

        :param location: Name of the Azure region, such as "westeurope".
        :param resource_group_name: Name of the resource group.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/private-link-services/list-auto-approved-private-link-services-by-resource-group
        """
        return self._list(
            _rest.PRIVATE_LINK_SERVICES_LIST_AUTO_APPROVED_PRIVATE_LINK_SERVICES_BY_RESOURCE_GROUP,
            options,
            location,
            resource_group_name,
        )
