# Generated from swagger/subscriptions/subscriptions.json (2022-12-01, sha256 c573938c4bd3).
# Do not edit: run "make generate".

"""Asynchronous operations of the service ``subscriptions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.aio import AsyncOperationGroup
from .. import _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from ....core.options import PagingOptions, RequestOptions
    from .. import models, types


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.Resources provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.Operation]:
        """List the operations of the Microsoft.Resources provider, as used in role definitions.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Operation`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/resources/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class SubscriptionsOperations(AsyncOperationGroup):
    """Subscriptions: list and get them, list their regions, compare availability zones.

    An attribute of the client: ``client.subscriptions``.
    """

    def list_locations(
        self, subscription_id: str, *, include_extended_locations: bool | None = None, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Location]:
        """List the regions the subscription can use; a resource type may be offered in fewer of them.

        :param subscription_id: ID of the subscription whose regions to list, a GUID.
        :param include_extended_locations: Whether edge zones are listed too; only regions if omitted.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Location`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/resources/subscriptions/list-locations
        """
        return self._list(_rest.SUBSCRIPTIONS_LIST_LOCATIONS, options, subscription_id, include_extended_locations)

    async def get(self, subscription_id: str, **options: Unpack[RequestOptions]) -> models.Subscription:
        """Get one subscription with its state, policies and tags.

        :param subscription_id: ID of the subscription to get, a GUID.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Subscription``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/resources/subscriptions/get
        """
        return await self._call(_rest.SUBSCRIPTIONS_GET, options, subscription_id)

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.Subscription]:
        """List the subscriptions the caller has access to in the tenant of the credential.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Subscription`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/resources/subscriptions/list
        """
        return self._list(_rest.SUBSCRIPTIONS_LIST, options)

    async def check_zone_peers(
        self,
        subscription_id: str,
        parameters: models.CheckZonePeersRequest | types.CheckZonePeersRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CheckZonePeersResult:
        """Compare the zone numbers of a subscription with those of others; needs feature AvailabilityZonePeering
        registered.

        :param subscription_id: ID of the subscription to compare the others with, a GUID.
        :param parameters: Region and the other subscriptions.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``CheckZonePeersResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/resources/subscriptions/check-zone-peers
        """
        return await self._call(_rest.SUBSCRIPTIONS_CHECK_ZONE_PEERS, options, subscription_id, parameters)


class TenantsOperations(AsyncOperationGroup):
    """The tenants the caller can reach.

    An attribute of the client: ``client.tenants``.
    """

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.TenantIdDescription]:
        """List the tenants the caller has access to.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``TenantIdDescription`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/resources/tenants/list
        """
        return self._list(_rest.TENANTS_LIST, options)
