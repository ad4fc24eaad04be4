# Generated from swagger/cosmosdb/ by "make generate": do not edit.
# ruff: noqa: F403

"""Asynchronous operations of the service ``cosmosdb``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.lazy import lazy

if TYPE_CHECKING:
    from ._cassandra_clusters import *
    from ._cassandra_resources import *
    from ._database_accounts import *
    from ._fleet import *
    from ._gremlin_resources import *
    from ._mongo_db_resources import *
    from ._others import *
    from ._restorable_database_accounts import *
    from ._sql_resources import *

_NAMES = {
    "._cassandra_clusters": """
        CassandraClustersOperations CassandraDataCentersOperations
    """,
    "._cassandra_resources": """
        CassandraResourcesOperations
    """,
    "._database_accounts": """
        CollectionOperations CollectionPartitionOperations CollectionPartitionRegionOperations
        CollectionRegionOperations DatabaseAccountRegionOperations DatabaseAccountsOperations DatabaseOperations
        MongoMiResourcesOperations NotebookWorkspacesOperations PartitionKeyRangeIdOperations
        PartitionKeyRangeIdRegionOperations PercentileOperations PercentileSourceTargetOperations
        PercentileTargetOperations PrivateEndpointConnectionsOperations PrivateLinkResourcesOperations ServiceOperations
        TableResourcesOperations
    """,
    "._fleet": """
        FleetOperations FleetspaceAccountOperations FleetspaceOperations
    """,
    "._gremlin_resources": """
        GremlinResourcesOperations
    """,
    "._mongo_db_resources": """
        MongoDbResourcesOperations
    """,
    "._others": """
        LocationsOperations Operations
    """,
    "._restorable_database_accounts": """
        RestorableDatabaseAccountsOperations RestorableGremlinDatabasesOperations RestorableGremlinGraphsOperations
        RestorableGremlinResourcesOperations RestorableMongodbCollectionsOperations RestorableMongodbDatabasesOperations
        RestorableMongodbResourcesOperations RestorableSqlContainersOperations RestorableSqlDatabasesOperations
        RestorableSqlResourcesOperations RestorableTableResourcesOperations RestorableTablesOperations
    """,
    "._sql_resources": """
        SqlResourcesOperations
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
