# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Asynchronous operations of ``cosmosdb``: ``restorable_database_accounts``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _restorable_database_accounts as _sync


class RestorableDatabaseAccountsOperations(AsyncOperationGroup):
    """Restorable Cosmos DB accounts: get and list them.

    An attribute of the client: ``client.restorable_database_accounts``.
    """

    get_by_location = awaited(_sync.RestorableDatabaseAccountsOperations.get_by_location)
    list_by_location = paged(_sync.RestorableDatabaseAccountsOperations.list_by_location)
    list = paged(_sync.RestorableDatabaseAccountsOperations.list)


class RestorableSqlDatabasesOperations(AsyncOperationGroup):
    """Restorable NoSQL databases of a Cosmos DB account: list them.

    An attribute of the client: ``client.restorable_sql_databases``.
    """

    list = paged(_sync.RestorableSqlDatabasesOperations.list)


class RestorableSqlContainersOperations(AsyncOperationGroup):
    """Restorable NoSQL containers of a Cosmos DB account: list them.

    An attribute of the client: ``client.restorable_sql_containers``.
    """

    list = paged(_sync.RestorableSqlContainersOperations.list)


class RestorableSqlResourcesOperations(AsyncOperationGroup):
    """NoSQL databases and containers that can be restored: list them.

    An attribute of the client: ``client.restorable_sql_resources``.
    """

    list = paged(_sync.RestorableSqlResourcesOperations.list)


class RestorableMongodbDatabasesOperations(AsyncOperationGroup):
    """Restorable MongoDB databases of a Cosmos DB account: list them.

    An attribute of the client: ``client.restorable_mongodb_databases``.
    """

    list = paged(_sync.RestorableMongodbDatabasesOperations.list)


class RestorableMongodbCollectionsOperations(AsyncOperationGroup):
    """Restorable MongoDB collections of a Cosmos DB account: list them.

    An attribute of the client: ``client.restorable_mongodb_collections``.
    """

    list = paged(_sync.RestorableMongodbCollectionsOperations.list)


class RestorableMongodbResourcesOperations(AsyncOperationGroup):
    """MongoDB databases and collections that can be restored: list them.

    An attribute of the client: ``client.restorable_mongodb_resources``.
    """

    list = paged(_sync.RestorableMongodbResourcesOperations.list)


class RestorableGremlinDatabasesOperations(AsyncOperationGroup):
    """Restorable Gremlin databases of a Cosmos DB account: list them.

    An attribute of the client: ``client.restorable_gremlin_databases``.
    """

    list = paged(_sync.RestorableGremlinDatabasesOperations.list)


class RestorableGremlinGraphsOperations(AsyncOperationGroup):
    """Restorable Gremlin graphs of a Cosmos DB account: list them.

    An attribute of the client: ``client.restorable_gremlin_graphs``.
    """

    list = paged(_sync.RestorableGremlinGraphsOperations.list)


class RestorableGremlinResourcesOperations(AsyncOperationGroup):
    """Gremlin databases and graphs that can be restored: list them.

    An attribute of the client: ``client.restorable_gremlin_resources``.
    """

    list = paged(_sync.RestorableGremlinResourcesOperations.list)


class RestorableTablesOperations(AsyncOperationGroup):
    """Restorable tables of a Cosmos DB account: list them.

    An attribute of the client: ``client.restorable_tables``.
    """

    list = paged(_sync.RestorableTablesOperations.list)


class RestorableTableResourcesOperations(AsyncOperationGroup):
    """Tables that can be restored: list them.

    An attribute of the client: ``client.restorable_table_resources``.
    """

    list = paged(_sync.RestorableTableResourcesOperations.list)
