# Generated from swagger/monitor/ by "make generate": do not edit.

"""Asynchronous operations of ``monitor``: ``data_collection_rule_associations``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _data_collection_rule_associations as _sync


class DataCollectionRuleAssociationsOperations(AsyncOperationGroup):
    """Associations of a data collection rule with a resource: create, delete, get and list them.

    An attribute of the client: ``client.data_collection_rule_associations``.
    """

    list_by_resource = paged(_sync.DataCollectionRuleAssociationsOperations.list_by_resource)
    list_by_rule = paged(_sync.DataCollectionRuleAssociationsOperations.list_by_rule)
    list_by_data_collection_endpoint = paged(
        _sync.DataCollectionRuleAssociationsOperations.list_by_data_collection_endpoint
    )
    get = awaited(_sync.DataCollectionRuleAssociationsOperations.get)
    create = awaited(_sync.DataCollectionRuleAssociationsOperations.create)
    delete = awaited(_sync.DataCollectionRuleAssociationsOperations.delete)
