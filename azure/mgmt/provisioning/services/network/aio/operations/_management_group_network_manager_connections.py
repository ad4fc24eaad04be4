# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``management_group_network_manager_connections``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _management_group_network_manager_connections as _sync


class ManagementGroupNetworkManagerConnectionsOperations(AsyncOperationGroup):
    """Connections of management groups to network managers of other tenants.

    An attribute of the client: ``client.management_group_network_manager_connections``.
    """

    get = awaited(_sync.ManagementGroupNetworkManagerConnectionsOperations.get)
    create_or_update = awaited(_sync.ManagementGroupNetworkManagerConnectionsOperations.create_or_update)
    delete = awaited(_sync.ManagementGroupNetworkManagerConnectionsOperations.delete)
    list = paged(_sync.ManagementGroupNetworkManagerConnectionsOperations.list)


class SubscriptionNetworkManagerConnectionsOperations(AsyncOperationGroup):
    """Connections of the subscription to network managers of other tenants.

    An attribute of the client: ``client.subscription_network_manager_connections``.
    """

    get = awaited(_sync.SubscriptionNetworkManagerConnectionsOperations.get)
    create_or_update = awaited(_sync.SubscriptionNetworkManagerConnectionsOperations.create_or_update)
    delete = awaited(_sync.SubscriptionNetworkManagerConnectionsOperations.delete)
    list = paged(_sync.SubscriptionNetworkManagerConnectionsOperations.list)
