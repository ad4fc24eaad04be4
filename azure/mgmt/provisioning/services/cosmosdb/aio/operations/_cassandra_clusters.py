# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Asynchronous operations of ``cosmosdb``: ``cassandra_clusters``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _cassandra_clusters as _sync


class CassandraClustersOperations(AsyncOperationGroup):
    """Managed Cassandra clusters: create, change, start, deallocate, delete, get and list them.

    An attribute of the client: ``client.cassandra_clusters``.
    """

    get = awaited(_sync.CassandraClustersOperations.get)
    begin_create_update = begun(_sync.CassandraClustersOperations.begin_create_update)
    begin_update = begun(_sync.CassandraClustersOperations.begin_update)
    begin_delete = begun(_sync.CassandraClustersOperations.begin_delete)
    list_by_resource_group = paged(_sync.CassandraClustersOperations.list_by_resource_group)
    list_by_subscription = paged(_sync.CassandraClustersOperations.list_by_subscription)
    begin_invoke_command = begun(_sync.CassandraClustersOperations.begin_invoke_command)
    begin_deallocate = begun(_sync.CassandraClustersOperations.begin_deallocate)
    begin_start = begun(_sync.CassandraClustersOperations.begin_start)
    status = awaited(_sync.CassandraClustersOperations.status)


class CassandraDataCentersOperations(AsyncOperationGroup):
    """Data centers of a managed Cassandra cluster: create, change, delete, get and list them.

    An attribute of the client: ``client.cassandra_data_centers``.
    """

    get = awaited(_sync.CassandraDataCentersOperations.get)
    begin_create_update = begun(_sync.CassandraDataCentersOperations.begin_create_update)
    begin_update = begun(_sync.CassandraDataCentersOperations.begin_update)
    begin_delete = begun(_sync.CassandraDataCentersOperations.begin_delete)
    list = paged(_sync.CassandraDataCentersOperations.list)
