# Generated from swagger/cosmosdb/cosmosdb.json (2026-03-15, sha256 7c0d08456ba2).
# Do not edit: run "make generate".
# ruff: noqa: F403

"""Operations of the service ``cosmosdb``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}

if not TYPE_CHECKING:
    __all__ = sorted(_MODULES)

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        found = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})
