# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Dicts for the models of ``cosmosdb``, and values of its enums: ``restorable_database_accounts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict, SqlContainerResourceDict, SqlDatabaseResourceDict

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

ApiTypeValue: TypeAlias = Literal["MongoDB", "Gremlin", "Cassandra", "Table", "Sql", "GremlinV2"]


class _RestorableDatabaseAccountGetResultFlatDict(ProxyResourceDict, total=False):
    location: str
    account_name: str
    creation_time: datetime | str
    oldest_restorable_time: datetime | str
    deletion_time: datetime | str


class _RestorableDatabaseAccountGetResultNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.RestorableDatabaseAccountProperties | RestorableDatabaseAccountPropertiesDict]
    location: str


RestorableDatabaseAccountGetResultDict: TypeAlias = (
    _RestorableDatabaseAccountGetResultFlatDict | _RestorableDatabaseAccountGetResultNestedDict
)


class RestorableDatabaseAccountPropertiesDict(ModelDict, total=False):
    account_name: str
    creation_time: datetime | str
    oldest_restorable_time: datetime | str
    deletion_time: datetime | str


class _RestorableGremlinDatabaseGetResultFlatDict(ModelDict, total=False):
    resource: models.RestorableGremlinDatabasePropertiesResource | RestorableGremlinDatabasePropertiesResourceDict


class _RestorableGremlinDatabaseGetResultNestedDict(ModelDict, total=False):
    properties: Required[models.RestorableGremlinDatabaseProperties | RestorableGremlinDatabasePropertiesDict]


RestorableGremlinDatabaseGetResultDict: TypeAlias = (
    _RestorableGremlinDatabaseGetResultFlatDict | _RestorableGremlinDatabaseGetResultNestedDict
)


class RestorableGremlinDatabasePropertiesDict(ModelDict, total=False):
    resource: models.RestorableGremlinDatabasePropertiesResource | RestorableGremlinDatabasePropertiesResourceDict


class RestorableGremlinDatabasePropertiesResourceDict(ModelDict, total=False):
    """Stands for RestorableGremlinDatabasePropertiesResource."""


class _RestorableGremlinGraphGetResultFlatDict(ModelDict, total=False):
    resource: models.RestorableGremlinGraphPropertiesResource | RestorableGremlinGraphPropertiesResourceDict


class _RestorableGremlinGraphGetResultNestedDict(ModelDict, total=False):
    properties: Required[models.RestorableGremlinGraphProperties | RestorableGremlinGraphPropertiesDict]


RestorableGremlinGraphGetResultDict: TypeAlias = (
    _RestorableGremlinGraphGetResultFlatDict | _RestorableGremlinGraphGetResultNestedDict
)


class RestorableGremlinGraphPropertiesDict(ModelDict, total=False):
    resource: models.RestorableGremlinGraphPropertiesResource | RestorableGremlinGraphPropertiesResourceDict


class RestorableGremlinGraphPropertiesResourceDict(ModelDict, total=False):
    """Stands for RestorableGremlinGraphPropertiesResource."""


class RestorableGremlinResourcesGetResultDict(ModelDict, total=False):
    database_name: str
    graph_names: list[str] | tuple[str, ...]


class RestorableLocationResourceDict(ModelDict, total=False):
    """Stands for RestorableLocationResource."""


class _RestorableMongodbCollectionGetResultFlatDict(ModelDict, total=False):
    resource: models.RestorableMongodbCollectionPropertiesResource | RestorableMongodbCollectionPropertiesResourceDict


class _RestorableMongodbCollectionGetResultNestedDict(ModelDict, total=False):
    properties: Required[models.RestorableMongodbCollectionProperties | RestorableMongodbCollectionPropertiesDict]


RestorableMongodbCollectionGetResultDict: TypeAlias = (
    _RestorableMongodbCollectionGetResultFlatDict | _RestorableMongodbCollectionGetResultNestedDict
)


class RestorableMongodbCollectionPropertiesDict(ModelDict, total=False):
    resource: models.RestorableMongodbCollectionPropertiesResource | RestorableMongodbCollectionPropertiesResourceDict


class RestorableMongodbCollectionPropertiesResourceDict(ModelDict, total=False):
    """Stands for RestorableMongodbCollectionPropertiesResource."""


class _RestorableMongodbDatabaseGetResultFlatDict(ModelDict, total=False):
    resource: models.RestorableMongodbDatabasePropertiesResource | RestorableMongodbDatabasePropertiesResourceDict


class _RestorableMongodbDatabaseGetResultNestedDict(ModelDict, total=False):
    properties: Required[models.RestorableMongodbDatabaseProperties | RestorableMongodbDatabasePropertiesDict]


RestorableMongodbDatabaseGetResultDict: TypeAlias = (
    _RestorableMongodbDatabaseGetResultFlatDict | _RestorableMongodbDatabaseGetResultNestedDict
)


class RestorableMongodbDatabasePropertiesDict(ModelDict, total=False):
    resource: models.RestorableMongodbDatabasePropertiesResource | RestorableMongodbDatabasePropertiesResourceDict


class RestorableMongodbDatabasePropertiesResourceDict(ModelDict, total=False):
    """Stands for RestorableMongodbDatabasePropertiesResource."""


class RestorableMongodbResourcesGetResultDict(ModelDict, total=False):
    database_name: str
    collection_names: list[str] | tuple[str, ...]


class _RestorableSqlContainerGetResultFlatDict(ModelDict, total=False):
    resource: models.RestorableSqlContainerPropertiesResource | RestorableSqlContainerPropertiesResourceDict


class _RestorableSqlContainerGetResultNestedDict(ModelDict, total=False):
    properties: Required[models.RestorableSqlContainerProperties | RestorableSqlContainerPropertiesDict]


RestorableSqlContainerGetResultDict: TypeAlias = (
    _RestorableSqlContainerGetResultFlatDict | _RestorableSqlContainerGetResultNestedDict
)


class RestorableSqlContainerPropertiesDict(ModelDict, total=False):
    resource: models.RestorableSqlContainerPropertiesResource | RestorableSqlContainerPropertiesResourceDict


class RestorableSqlContainerPropertiesResourceDict(ModelDict, total=False):
    container: (
        models.RestorableSqlContainerPropertiesResourceContainer | RestorableSqlContainerPropertiesResourceContainerDict
    )


class RestorableSqlContainerPropertiesResourceContainerDict(SqlContainerResourceDict, total=False):
    """Stands for RestorableSqlContainerPropertiesResourceContainer."""


class _RestorableSqlDatabaseGetResultFlatDict(ModelDict, total=False):
    resource: models.RestorableSqlDatabasePropertiesResource | RestorableSqlDatabasePropertiesResourceDict


class _RestorableSqlDatabaseGetResultNestedDict(ModelDict, total=False):
    properties: Required[models.RestorableSqlDatabaseProperties | RestorableSqlDatabasePropertiesDict]


RestorableSqlDatabaseGetResultDict: TypeAlias = (
    _RestorableSqlDatabaseGetResultFlatDict | _RestorableSqlDatabaseGetResultNestedDict
)


class RestorableSqlDatabasePropertiesDict(ModelDict, total=False):
    resource: models.RestorableSqlDatabasePropertiesResource | RestorableSqlDatabasePropertiesResourceDict


class RestorableSqlDatabasePropertiesResourceDict(ModelDict, total=False):
    database: (
        models.RestorableSqlDatabasePropertiesResourceDatabase | RestorableSqlDatabasePropertiesResourceDatabaseDict
    )


class RestorableSqlDatabasePropertiesResourceDatabaseDict(SqlDatabaseResourceDict, total=False):
    """Stands for RestorableSqlDatabasePropertiesResourceDatabase."""


class RestorableSqlResourcesGetResultDict(ModelDict, total=False):
    database_name: str
    collection_names: list[str] | tuple[str, ...]


class _RestorableTableGetResultFlatDict(ModelDict, total=False):
    resource: models.RestorableTablePropertiesResource | RestorableTablePropertiesResourceDict


class _RestorableTableGetResultNestedDict(ModelDict, total=False):
    properties: Required[models.RestorableTableProperties | RestorableTablePropertiesDict]


RestorableTableGetResultDict: TypeAlias = _RestorableTableGetResultFlatDict | _RestorableTableGetResultNestedDict


class RestorableTablePropertiesDict(ModelDict, total=False):
    resource: models.RestorableTablePropertiesResource | RestorableTablePropertiesResourceDict


class RestorableTablePropertiesResourceDict(ModelDict, total=False):
    """Stands for RestorableTablePropertiesResource."""


class RestorableTableResourcesGetResultDict(ModelDict, total=False):
    """Stands for RestorableTableResourcesGetResult."""
