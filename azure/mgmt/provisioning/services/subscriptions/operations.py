# Generated from swagger/subscriptions/ by "make generate": do not edit.

"""Operations of the service ``subscriptions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import OperationGroup
from . import _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ...core.declare.options import PagingOptions, RequestOptions
    from . import models, types
else:
    typed_methods(globals())


class Operations(OperationGroup):
    """The operations of the Microsoft.Resources provider, as used in role definitions.

    An attribute of the client: ``client.operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Operation]:
        """List the operations of the Microsoft.Resources provider, as used in role definitions.

        REST: https://learn.microsoft.com/rest/api/resources/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class SubscriptionsOperations(OperationGroup):
    """Subscriptions: list and get them, list their regions, compare availability zones.

    An attribute of the client: ``client.subscriptions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_locations(
        self, subscription_id: str, *, include_extended_locations: bool | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Location]:
        """List the regions the subscription can use; a resource type may be offered in fewer of them.

        :param subscription_id: ID of the subscription whose regions to list, a GUID.
        :param include_extended_locations: Whether edge zones are listed too; only regions if omitted.

        REST: https://learn.microsoft.com/rest/api/resources/subscriptions/list-locations
        """
        return self._list(_rest.SUBSCRIPTIONS_LIST_LOCATIONS, options, subscription_id, include_extended_locations)

    def get(self, subscription_id: str, **options: Unpack[RequestOptions]) -> models.Subscription:
        """Get one subscription with its state, policies and tags.

        :param subscription_id: ID of the subscription to get, a GUID.

        REST: https://learn.microsoft.com/rest/api/resources/subscriptions/get
        """
        return self._call(_rest.SUBSCRIPTIONS_GET, options, subscription_id)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Subscription]:
        """List the subscriptions the caller has access to in the tenant of the credential.

        REST: https://learn.microsoft.com/rest/api/resources/subscriptions/list
        """
        return self._list(_rest.SUBSCRIPTIONS_LIST, options)

    def check_zone_peers(
        self,
        subscription_id: str,
        parameters: models.CheckZonePeersRequest | types.CheckZonePeersRequestDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.CheckZonePeersResult:
        """Compare the zone numbers of a subscription with those of others; needs feature AvailabilityZonePeering
        registered.

        :param subscription_id: ID of the subscription to compare the others with, a GUID.
        :param parameters: Region and the other subscriptions.

        REST: https://learn.microsoft.com/rest/api/resources/subscriptions/check-zone-peers
        """
        return self._call(_rest.SUBSCRIPTIONS_CHECK_ZONE_PEERS, options, subscription_id, parameters)


class TenantsOperations(OperationGroup):
    """The tenants the caller can reach.

    An attribute of the client: ``client.tenants``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.TenantIdDescription]:
        """List the tenants the caller has access to.

        REST: https://learn.microsoft.com/rest/api/resources/tenants/list
        """
        return self._list(_rest.TENANTS_LIST, options)
