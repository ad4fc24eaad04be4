# Generated from swagger/sql/ by "make generate": do not edit.

"""Asynchronous operations of ``sql``: ``elastic_pools``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _elastic_pools as _sync


class ElasticPoolsOperations(AsyncOperationGroup):
    """Elastic pools of a SQL server: create, change, fail over, delete, get and list them.

    An attribute of the client: ``client.elastic_pools``.
    """

    get = awaited(_sync.ElasticPoolsOperations.get)
    begin_create_or_update = begun(_sync.ElasticPoolsOperations.begin_create_or_update)
    begin_update = begun(_sync.ElasticPoolsOperations.begin_update)
    begin_delete = begun(_sync.ElasticPoolsOperations.begin_delete)
    list_by_server = paged(_sync.ElasticPoolsOperations.list_by_server)
    begin_failover = begun(_sync.ElasticPoolsOperations.begin_failover)


class ElasticPoolOperationsOperations(AsyncOperationGroup):
    """Operations running on an elastic pool: cancel and list them.

    An attribute of the client: ``client.elastic_pool_operations``.
    """

    list_by_elastic_pool = paged(_sync.ElasticPoolOperationsOperations.list_by_elastic_pool)
    cancel = awaited(_sync.ElasticPoolOperationsOperations.cancel)
