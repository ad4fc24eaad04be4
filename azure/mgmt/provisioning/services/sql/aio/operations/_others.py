# Generated from swagger/sql/ by "make generate": do not edit.

"""Asynchronous operations of ``sql``: ``others``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _others as _sync


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.Sql provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    list = paged(_sync.Operations.list)


class DeletedServersOperations(AsyncOperationGroup):
    """Deleted SQL servers: recover, get and list them.

    An attribute of the client: ``client.deleted_servers``.
    """

    get = awaited(_sync.DeletedServersOperations.get)
    list_by_location = paged(_sync.DeletedServersOperations.list_by_location)
    begin_recover = begun(_sync.DeletedServersOperations.begin_recover)
    list = paged(_sync.DeletedServersOperations.list)


class SubscriptionUsagesOperations(AsyncOperationGroup):
    """Usage metrics of the subscription in a region: get and list them.

    An attribute of the client: ``client.subscription_usages``.
    """

    get = awaited(_sync.SubscriptionUsagesOperations.get)
    list_by_location = paged(_sync.SubscriptionUsagesOperations.list_by_location)


class TimeZonesOperations(AsyncOperationGroup):
    """Time zones that managed instances can have: get and list them.

    An attribute of the client: ``client.time_zones``.
    """

    get = awaited(_sync.TimeZonesOperations.get)
    list_by_location = paged(_sync.TimeZonesOperations.list_by_location)


class ManagedDatabaseMoveOperationsOperations(AsyncOperationGroup):
    """Move or copy operations of managed databases: get and list them.

    An attribute of the client: ``client.managed_database_move_operations``.
    """

    get = awaited(_sync.ManagedDatabaseMoveOperationsOperations.get)
    list_by_location = paged(_sync.ManagedDatabaseMoveOperationsOperations.list_by_location)


class CapabilitiesOperations(AsyncOperationGroup):
    """Capabilities of Azure SQL in a region: list them.

    An attribute of the client: ``client.capabilities``.
    """

    list_by_location = awaited(_sync.CapabilitiesOperations.list_by_location)
