# Generated from swagger/monitor/ by "make generate": do not edit.

"""Asynchronous operations of ``monitor``: ``data_collection_rules``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _data_collection_rules as _sync


class DataCollectionRulesOperations(AsyncOperationGroup):
    """Data collection rules: create, change, delete, get and list them.

    An attribute of the client: ``client.data_collection_rules``.
    """

    list_by_resource_group = paged(_sync.DataCollectionRulesOperations.list_by_resource_group)
    list_by_subscription = paged(_sync.DataCollectionRulesOperations.list_by_subscription)
    get = awaited(_sync.DataCollectionRulesOperations.get)
    create = awaited(_sync.DataCollectionRulesOperations.create)
    update = awaited(_sync.DataCollectionRulesOperations.update)
    delete = awaited(_sync.DataCollectionRulesOperations.delete)
