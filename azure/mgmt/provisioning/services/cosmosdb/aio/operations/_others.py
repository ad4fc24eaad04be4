# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Asynchronous operations of ``cosmosdb``: ``others``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _others as _sync


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.DocumentDB provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    list = paged(_sync.Operations.list)


class LocationsOperations(AsyncOperationGroup):
    """Regions Cosmos DB is offered in: get and list them.

    An attribute of the client: ``client.locations``.
    """

    get = awaited(_sync.LocationsOperations.get)
    list = paged(_sync.LocationsOperations.list)
