# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``private_endpoints``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _private_endpoints as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class PrivateEndpointsOperations(OperationGroup):
    """Private endpoints: reach a service through an address of your own subnet.

    An attribute of the client: ``client.private_endpoints``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        private_endpoint_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateEndpoint:
        """Get one private endpoint.

        :param resource_group_name: Name of the resource group.
        :param private_endpoint_name: Name of the private endpoint.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-endpoints/get
        """
        return self._call(_rest.PRIVATE_ENDPOINTS_GET, options, resource_group_name, private_endpoint_name, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        private_endpoint_name: str,
        parameters: models.PrivateEndpoint | types.PrivateEndpointDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PrivateEndpoint]:
        """Create a private endpoint in a subnet, or update it; it works once its connection is approved.

        :param resource_group_name: Name of the resource group.
        :param private_endpoint_name: Name of the private endpoint.
        :param parameters: Wanted settings of the private endpoint.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-endpoints/create-or-update
        """
        return self._begin(
            _rest.PRIVATE_ENDPOINTS_CREATE_OR_UPDATE, options, resource_group_name, private_endpoint_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, private_endpoint_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a private endpoint with its network interface.

        :param resource_group_name: Name of the resource group.
        :param private_endpoint_name: Name of the private endpoint.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-endpoints/delete
        """
        return self._begin(_rest.PRIVATE_ENDPOINTS_DELETE, options, resource_group_name, private_endpoint_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.PrivateEndpoint]:
        """List the private endpoints of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-endpoints/list
        """
        return self._list(_rest.PRIVATE_ENDPOINTS_LIST, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.PrivateEndpoint]:
        """List all private endpoints of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-endpoints/list-by-subscription
        """
        return self._list(_rest.PRIVATE_ENDPOINTS_LIST_BY_SUBSCRIPTION, options)


class PrivateDnsZoneGroupsOperations(OperationGroup):
    """Private DNS zone groups: DNS records of private endpoints kept up to date.

    An attribute of the client: ``client.private_dns_zone_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        private_endpoint_name: str,
        private_dns_zone_group_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.PrivateDnsZoneGroup:
        """Get one private DNS zone group of a private endpoint.

        :param resource_group_name: Name of the resource group.
        :param private_endpoint_name: Name of the private endpoint.
        :param private_dns_zone_group_name: Name of the private DNS zone group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-dns-zone-groups/get
        """
        return self._call(
            _rest.PRIVATE_DNS_ZONE_GROUPS_GET,
            options,
            resource_group_name,
            private_endpoint_name,
            private_dns_zone_group_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        private_endpoint_name: str,
        private_dns_zone_group_name: str,
        parameters: models.PrivateDnsZoneGroup | types.PrivateDnsZoneGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.PrivateDnsZoneGroup]:
        """Create a private DNS zone group on a private endpoint, or update it; the DNS records follow.

        :param resource_group_name: Name of the resource group.
        :param private_endpoint_name: Name of the private endpoint.
        :param private_dns_zone_group_name: Name of the private DNS zone group.
        :param parameters: Wanted settings of the private DNS zone group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-dns-zone-groups/create-or-update
        """
        return self._begin(
            _rest.PRIVATE_DNS_ZONE_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            private_endpoint_name,
            private_dns_zone_group_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        private_endpoint_name: str,
        private_dns_zone_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a private DNS zone group; the records of the endpoint are removed.

        :param resource_group_name: Name of the resource group.
        :param private_endpoint_name: Name of the private endpoint.
        :param private_dns_zone_group_name: Name of the private DNS zone group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-dns-zone-groups/delete
        """
        return self._begin(
            _rest.PRIVATE_DNS_ZONE_GROUPS_DELETE,
            options,
            resource_group_name,
            private_endpoint_name,
            private_dns_zone_group_name,
        )

    def list(
        self, private_endpoint_name: str, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PrivateDnsZoneGroup]:
        """List the private DNS zone groups of a private endpoint.

        :param private_endpoint_name: Name of the private endpoint.
        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/private-dns-zone-groups/list
        """
        return self._list(_rest.PRIVATE_DNS_ZONE_GROUPS_LIST, options, private_endpoint_name, resource_group_name)
