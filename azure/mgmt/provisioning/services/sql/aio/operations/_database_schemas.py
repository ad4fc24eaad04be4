# Generated from swagger/sql/ by "make generate": do not edit.

"""Asynchronous operations of ``sql``: ``database_schemas``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _database_schemas as _sync


class DatabaseColumnsOperations(AsyncOperationGroup):
    """Columns of a database table: get and list them.

    An attribute of the client: ``client.database_columns``.
    """

    get = awaited(_sync.DatabaseColumnsOperations.get)
    list_by_table = paged(_sync.DatabaseColumnsOperations.list_by_table)
    list_by_database = paged(_sync.DatabaseColumnsOperations.list_by_database)


class SensitivityLabelsOperations(AsyncOperationGroup):
    """Sensitivity labels of database columns, set or recommended: change, delete, get and list them.

    An attribute of the client: ``client.sensitivity_labels``.
    """

    list_current_by_database = paged(_sync.SensitivityLabelsOperations.list_current_by_database)
    update = awaited(_sync.SensitivityLabelsOperations.update)
    list_recommended_by_database = paged(_sync.SensitivityLabelsOperations.list_recommended_by_database)
    list_by_database = paged(_sync.SensitivityLabelsOperations.list_by_database)
    get = awaited(_sync.SensitivityLabelsOperations.get)
    create_or_update = awaited(_sync.SensitivityLabelsOperations.create_or_update)
    delete = awaited(_sync.SensitivityLabelsOperations.delete)
    disable_recommendation = awaited(_sync.SensitivityLabelsOperations.disable_recommendation)
    enable_recommendation = awaited(_sync.SensitivityLabelsOperations.enable_recommendation)


class DatabaseTablesOperations(AsyncOperationGroup):
    """Tables of a database: get and list them.

    An attribute of the client: ``client.database_tables``.
    """

    get = awaited(_sync.DatabaseTablesOperations.get)
    list_by_schema = paged(_sync.DatabaseTablesOperations.list_by_schema)


class DatabaseSchemasOperations(AsyncOperationGroup):
    """Schemas of a database: get and list them.

    An attribute of the client: ``client.database_schemas``.
    """

    get = awaited(_sync.DatabaseSchemasOperations.get)
    list_by_database = paged(_sync.DatabaseSchemasOperations.list_by_database)
