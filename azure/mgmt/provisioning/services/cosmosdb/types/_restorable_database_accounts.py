# Generated from swagger/cosmosdb/cosmosdb.json (2026-03-15, sha256 7c0d08456ba2).
# Do not edit: run "make generate".

"""Dicts for the models of ``cosmosdb``, and values of its enums: ``restorable_database_accounts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict, SqlContainerResourceDict, SqlDatabaseResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models

ApiTypeValue: TypeAlias = Literal["MongoDB", "Gremlin", "Cassandra", "Table", "Sql", "GremlinV2"]


class _RestorableDatabaseAccountGetResultFlatDict(ProxyResourceDict, total=False):
    """A Cosmos DB account that can be restored, living or deleted."""

    location: str
    account_name: str
    creation_time: datetime | str
    oldest_restorable_time: datetime | str
    deletion_time: datetime | str


class _RestorableDatabaseAccountGetResultNestedDict(ProxyResourceDict, total=False):
    """A Cosmos DB account that can be restored, living or deleted."""

    properties: Required[models.RestorableDatabaseAccountProperties | RestorableDatabaseAccountPropertiesDict]
    location: str


RestorableDatabaseAccountGetResultDict: TypeAlias = (
    _RestorableDatabaseAccountGetResultFlatDict | _RestorableDatabaseAccountGetResultNestedDict
)


class RestorableDatabaseAccountPropertiesDict(TypedDict, total=False):
    """Name, life time and regions of an account that can be restored."""

    account_name: str
    creation_time: datetime | str
    oldest_restorable_time: datetime | str
    deletion_time: datetime | str
    additional_properties: Mapping[str, Any]


class _RestorableGremlinDatabaseGetResultFlatDict(TypedDict, total=False):
    """An event in the life of a Gremlin database that can be restored."""

    resource: models.RestorableGremlinDatabasePropertiesResource | RestorableGremlinDatabasePropertiesResourceDict
    additional_properties: Mapping[str, Any]


class _RestorableGremlinDatabaseGetResultNestedDict(TypedDict, total=False):
    """An event in the life of a Gremlin database that can be restored."""

    properties: Required[models.RestorableGremlinDatabaseProperties | RestorableGremlinDatabasePropertiesDict]
    additional_properties: Mapping[str, Any]


RestorableGremlinDatabaseGetResultDict: TypeAlias = (
    _RestorableGremlinDatabaseGetResultFlatDict | _RestorableGremlinDatabaseGetResultNestedDict
)


class RestorableGremlinDatabasePropertiesDict(TypedDict, total=False):
    """Event in the life of a Gremlin database."""

    resource: models.RestorableGremlinDatabasePropertiesResource | RestorableGremlinDatabasePropertiesResourceDict
    additional_properties: Mapping[str, Any]


class RestorableGremlinDatabasePropertiesResourceDict(TypedDict, total=False):
    """What happened to a Gremlin database, and when."""

    additional_properties: Mapping[str, Any]


class _RestorableGremlinGraphGetResultFlatDict(TypedDict, total=False):
    """An event in the life of a Gremlin graph that can be restored."""

    resource: models.RestorableGremlinGraphPropertiesResource | RestorableGremlinGraphPropertiesResourceDict
    additional_properties: Mapping[str, Any]


class _RestorableGremlinGraphGetResultNestedDict(TypedDict, total=False):
    """An event in the life of a Gremlin graph that can be restored."""

    properties: Required[models.RestorableGremlinGraphProperties | RestorableGremlinGraphPropertiesDict]
    additional_properties: Mapping[str, Any]


RestorableGremlinGraphGetResultDict: TypeAlias = (
    _RestorableGremlinGraphGetResultFlatDict | _RestorableGremlinGraphGetResultNestedDict
)


class RestorableGremlinGraphPropertiesDict(TypedDict, total=False):
    """Event in the life of a Gremlin graph."""

    resource: models.RestorableGremlinGraphPropertiesResource | RestorableGremlinGraphPropertiesResourceDict
    additional_properties: Mapping[str, Any]


class RestorableGremlinGraphPropertiesResourceDict(TypedDict, total=False):
    """What happened to a Gremlin graph, and when."""

    additional_properties: Mapping[str, Any]


class RestorableGremlinResourcesGetResultDict(TypedDict, total=False):
    """A Gremlin database and what is in it that can be restored."""

    database_name: str
    graph_names: Sequence[str]
    additional_properties: Mapping[str, Any]


class RestorableLocationResourceDict(TypedDict, total=False):
    """A region of an account that can be restored."""

    additional_properties: Mapping[str, Any]


class _RestorableMongodbCollectionGetResultFlatDict(TypedDict, total=False):
    """An event in the life of a MongoDB collection that can be restored."""

    resource: models.RestorableMongodbCollectionPropertiesResource | RestorableMongodbCollectionPropertiesResourceDict
    additional_properties: Mapping[str, Any]


class _RestorableMongodbCollectionGetResultNestedDict(TypedDict, total=False):
    """An event in the life of a MongoDB collection that can be restored."""

    properties: Required[models.RestorableMongodbCollectionProperties | RestorableMongodbCollectionPropertiesDict]
    additional_properties: Mapping[str, Any]


RestorableMongodbCollectionGetResultDict: TypeAlias = (
    _RestorableMongodbCollectionGetResultFlatDict | _RestorableMongodbCollectionGetResultNestedDict
)


class RestorableMongodbCollectionPropertiesDict(TypedDict, total=False):
    """Event in the life of a MongoDB collection."""

    resource: models.RestorableMongodbCollectionPropertiesResource | RestorableMongodbCollectionPropertiesResourceDict
    additional_properties: Mapping[str, Any]


class RestorableMongodbCollectionPropertiesResourceDict(TypedDict, total=False):
    """What happened to a MongoDB collection, and when."""

    additional_properties: Mapping[str, Any]


class _RestorableMongodbDatabaseGetResultFlatDict(TypedDict, total=False):
    """An event in the life of a MongoDB database that can be restored."""

    resource: models.RestorableMongodbDatabasePropertiesResource | RestorableMongodbDatabasePropertiesResourceDict
    additional_properties: Mapping[str, Any]


class _RestorableMongodbDatabaseGetResultNestedDict(TypedDict, total=False):
    """An event in the life of a MongoDB database that can be restored."""

    properties: Required[models.RestorableMongodbDatabaseProperties | RestorableMongodbDatabasePropertiesDict]
    additional_properties: Mapping[str, Any]


RestorableMongodbDatabaseGetResultDict: TypeAlias = (
    _RestorableMongodbDatabaseGetResultFlatDict | _RestorableMongodbDatabaseGetResultNestedDict
)


class RestorableMongodbDatabasePropertiesDict(TypedDict, total=False):
    """Event in the life of a MongoDB database."""

    resource: models.RestorableMongodbDatabasePropertiesResource | RestorableMongodbDatabasePropertiesResourceDict
    additional_properties: Mapping[str, Any]


class RestorableMongodbDatabasePropertiesResourceDict(TypedDict, total=False):
    """What happened to a MongoDB database, and when."""

    additional_properties: Mapping[str, Any]


class RestorableMongodbResourcesGetResultDict(TypedDict, total=False):
    """A MongoDB database and what is in it that can be restored."""

    database_name: str
    collection_names: Sequence[str]
    additional_properties: Mapping[str, Any]


class _RestorableSqlContainerGetResultFlatDict(TypedDict, total=False):
    """An event in the life of a NoSQL container that can be restored."""

    resource: models.RestorableSqlContainerPropertiesResource | RestorableSqlContainerPropertiesResourceDict
    additional_properties: Mapping[str, Any]


class _RestorableSqlContainerGetResultNestedDict(TypedDict, total=False):
    """An event in the life of a NoSQL container that can be restored."""

    properties: Required[models.RestorableSqlContainerProperties | RestorableSqlContainerPropertiesDict]
    additional_properties: Mapping[str, Any]


RestorableSqlContainerGetResultDict: TypeAlias = (
    _RestorableSqlContainerGetResultFlatDict | _RestorableSqlContainerGetResultNestedDict
)


class RestorableSqlContainerPropertiesDict(TypedDict, total=False):
    """Event in the life of a NoSQL container."""

    resource: models.RestorableSqlContainerPropertiesResource | RestorableSqlContainerPropertiesResourceDict
    additional_properties: Mapping[str, Any]


class RestorableSqlContainerPropertiesResourceDict(TypedDict, total=False):
    """What happened to a NoSQL container, and when."""

    container: (
        models.RestorableSqlContainerPropertiesResourceContainer | RestorableSqlContainerPropertiesResourceContainerDict
    )
    additional_properties: Mapping[str, Any]


class RestorableSqlContainerPropertiesResourceContainerDict(SqlContainerResourceDict, total=False):
    """Definition of a NoSQL container at that time."""


class _RestorableSqlDatabaseGetResultFlatDict(TypedDict, total=False):
    """An event in the life of a NoSQL database that can be restored."""

    resource: models.RestorableSqlDatabasePropertiesResource | RestorableSqlDatabasePropertiesResourceDict
    additional_properties: Mapping[str, Any]


class _RestorableSqlDatabaseGetResultNestedDict(TypedDict, total=False):
    """An event in the life of a NoSQL database that can be restored."""

    properties: Required[models.RestorableSqlDatabaseProperties | RestorableSqlDatabasePropertiesDict]
    additional_properties: Mapping[str, Any]


RestorableSqlDatabaseGetResultDict: TypeAlias = (
    _RestorableSqlDatabaseGetResultFlatDict | _RestorableSqlDatabaseGetResultNestedDict
)


class RestorableSqlDatabasePropertiesDict(TypedDict, total=False):
    """Event in the life of a NoSQL database."""

    resource: models.RestorableSqlDatabasePropertiesResource | RestorableSqlDatabasePropertiesResourceDict
    additional_properties: Mapping[str, Any]


class RestorableSqlDatabasePropertiesResourceDict(TypedDict, total=False):
    """What happened to a NoSQL database, and when."""

    database: (
        models.RestorableSqlDatabasePropertiesResourceDatabase | RestorableSqlDatabasePropertiesResourceDatabaseDict
    )
    additional_properties: Mapping[str, Any]


class RestorableSqlDatabasePropertiesResourceDatabaseDict(SqlDatabaseResourceDict, total=False):
    """Definition of a NoSQL database at that time."""


class RestorableSqlResourcesGetResultDict(TypedDict, total=False):
    """A NoSQL database and what is in it that can be restored."""

    database_name: str
    collection_names: Sequence[str]
    additional_properties: Mapping[str, Any]


class _RestorableTableGetResultFlatDict(TypedDict, total=False):
    """An event in the life of a table that can be restored."""

    resource: models.RestorableTablePropertiesResource | RestorableTablePropertiesResourceDict
    additional_properties: Mapping[str, Any]


class _RestorableTableGetResultNestedDict(TypedDict, total=False):
    """An event in the life of a table that can be restored."""

    properties: Required[models.RestorableTableProperties | RestorableTablePropertiesDict]
    additional_properties: Mapping[str, Any]


RestorableTableGetResultDict: TypeAlias = _RestorableTableGetResultFlatDict | _RestorableTableGetResultNestedDict


class RestorableTablePropertiesDict(TypedDict, total=False):
    """Event in the life of a table."""

    resource: models.RestorableTablePropertiesResource | RestorableTablePropertiesResourceDict
    additional_properties: Mapping[str, Any]


class RestorableTablePropertiesResourceDict(TypedDict, total=False):
    """What happened to a table, and when."""

    additional_properties: Mapping[str, Any]


class RestorableTableResourcesGetResultDict(TypedDict, total=False):
    """A table that can be restored."""

    additional_properties: Mapping[str, Any]
