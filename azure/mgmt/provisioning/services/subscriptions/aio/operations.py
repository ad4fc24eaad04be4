# Generated from swagger/subscriptions/ by "make generate": do not edit.

"""Asynchronous operations of the service ``subscriptions``."""

from ....core.clients.aio import AsyncOperationGroup
from ....core.clients.twins import awaited, paged
from .. import operations as _sync


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.Resources provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    list = paged(_sync.Operations.list)


class SubscriptionsOperations(AsyncOperationGroup):
    """Subscriptions: list and get them, list their regions, compare availability zones.

    An attribute of the client: ``client.subscriptions``.
    """

    list_locations = paged(_sync.SubscriptionsOperations.list_locations)
    get = awaited(_sync.SubscriptionsOperations.get)
    list = paged(_sync.SubscriptionsOperations.list)
    check_zone_peers = awaited(_sync.SubscriptionsOperations.check_zone_peers)


class TenantsOperations(AsyncOperationGroup):
    """The tenants the caller can reach.

    An attribute of the client: ``client.tenants``.
    """

    list = paged(_sync.TenantsOperations.list)
