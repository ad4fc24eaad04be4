# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Enums of ``cosmosdb``: ``restorable_database_accounts``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ApiType(ExtensibleEnum):
    """API type: MongoDB, Gremlin, Cassandra, Table, Sql or GremlinV2."""

    MONGO_DB = "MongoDB"
    GREMLIN = "Gremlin"
    CASSANDRA = "Cassandra"
    TABLE = "Table"
    SQL = "Sql"
    GREMLIN_V2 = "GremlinV2"
