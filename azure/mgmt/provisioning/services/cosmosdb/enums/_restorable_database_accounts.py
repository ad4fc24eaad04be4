# Generated from swagger/cosmosdb/cosmosdb.json (2026-03-15, sha256 7c0d08456ba2).
# Do not edit: run "make generate".

"""Enums of ``cosmosdb``: ``restorable_database_accounts``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class ApiType(ExtensibleEnum):
    """API type: MongoDB, Gremlin, Cassandra, Table, Sql or GremlinV2."""

    MONGO_DB = "MongoDB"
    GREMLIN = "Gremlin"
    CASSANDRA = "Cassandra"
    TABLE = "Table"
    SQL = "Sql"
    GREMLIN_V2 = "GremlinV2"
