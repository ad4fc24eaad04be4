# Generated from swagger/monitor/ by "make generate": do not edit.

"""Asynchronous operations of ``monitor``: ``data_collection_endpoints``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _data_collection_endpoints as _sync


class DataCollectionEndpointsOperations(AsyncOperationGroup):
    """Data collection endpoints: create, change, delete, get and list them.

    An attribute of the client: ``client.data_collection_endpoints``.
    """

    list_by_resource_group = paged(_sync.DataCollectionEndpointsOperations.list_by_resource_group)
    list_by_subscription = paged(_sync.DataCollectionEndpointsOperations.list_by_subscription)
    get = awaited(_sync.DataCollectionEndpointsOperations.get)
    create = awaited(_sync.DataCollectionEndpointsOperations.create)
    update = awaited(_sync.DataCollectionEndpointsOperations.update)
    delete = awaited(_sync.DataCollectionEndpointsOperations.delete)
