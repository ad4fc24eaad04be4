# Generated from swagger/resourcegraph/ by "make generate": do not edit.

"""Asynchronous operations of the service ``resourcegraph``."""

from ....core.clients.aio import AsyncOperationGroup
from ....core.clients.twins import awaited, paged
from .. import operations as _sync


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.ResourceGraph provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    list = paged(_sync.Operations.list)


class GraphQueryOperations(AsyncOperationGroup):
    """Shared Resource Graph queries, kept as resources: create, change, delete, get and list them.

    An attribute of the client: ``client.graph_query``.
    """

    list_by_subscription = paged(_sync.GraphQueryOperations.list_by_subscription)
    list = paged(_sync.GraphQueryOperations.list)
    get = awaited(_sync.GraphQueryOperations.get)
    create_or_update = awaited(_sync.GraphQueryOperations.create_or_update)
    update = awaited(_sync.GraphQueryOperations.update)
    delete = awaited(_sync.GraphQueryOperations.delete)
