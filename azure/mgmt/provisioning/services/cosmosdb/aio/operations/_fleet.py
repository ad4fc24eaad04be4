# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Asynchronous operations of ``cosmosdb``: ``fleet``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _fleet as _sync


class FleetOperations(AsyncOperationGroup):
    """Cosmos DB fleets: create, change, delete, get and list them.

    An attribute of the client: ``client.fleet``.
    """

    get = awaited(_sync.FleetOperations.get)
    create = awaited(_sync.FleetOperations.create)
    update = awaited(_sync.FleetOperations.update)
    begin_delete = begun(_sync.FleetOperations.begin_delete)
    list_by_resource_group = paged(_sync.FleetOperations.list_by_resource_group)
    list = paged(_sync.FleetOperations.list)


class FleetspaceOperations(AsyncOperationGroup):
    """Fleetspaces of a Cosmos DB fleet: create, change, delete, get and list them.

    An attribute of the client: ``client.fleetspace``.
    """

    get = awaited(_sync.FleetspaceOperations.get)
    begin_create = begun(_sync.FleetspaceOperations.begin_create)
    begin_update = begun(_sync.FleetspaceOperations.begin_update)
    begin_delete = begun(_sync.FleetspaceOperations.begin_delete)
    list = paged(_sync.FleetspaceOperations.list)


class FleetspaceAccountOperations(AsyncOperationGroup):
    """Accounts of a fleetspace: create, delete, get and list them.

    An attribute of the client: ``client.fleetspace_account``.
    """

    get = awaited(_sync.FleetspaceAccountOperations.get)
    begin_create = begun(_sync.FleetspaceAccountOperations.begin_create)
    begin_delete = begun(_sync.FleetspaceAccountOperations.begin_delete)
    list = paged(_sync.FleetspaceAccountOperations.list)
