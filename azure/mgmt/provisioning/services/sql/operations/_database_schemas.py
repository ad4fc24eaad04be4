# Generated from swagger/sql/ by "make generate": do not edit.

"""Operations of ``sql``: ``database_schemas``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _database_schemas as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class DatabaseColumnsOperations(OperationGroup):
    """Columns of a database table: get and list them.

    An attribute of the client: ``client.database_columns``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        schema_name: str,
        table_name: str,
        column_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseColumn:
        """Get one column of a database table.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param schema_name: Name of the database schema, such as dbo.
        :param table_name: Name of the table.
        :param column_name: Name of the column.

        REST: https://learn.microsoft.com/rest/api/sql/database-columns/get
        """
        return self._call(
            _rest.DATABASE_COLUMNS_GET,
            options,
            resource_group_name,
            server_name,
            database_name,
            schema_name,
            table_name,
            column_name,
        )

    def list_by_table(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        schema_name: str,
        table_name: str,
        *,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.DatabaseColumn]:
        """List the columns of a database table.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param schema_name: Name of the database schema, such as dbo.
        :param table_name: Name of the table.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST: https://learn.microsoft.com/rest/api/sql/database-columns/list-by-table
        """
        return self._list(
            _rest.DATABASE_COLUMNS_LIST_BY_TABLE,
            options,
            resource_group_name,
            server_name,
            database_name,
            schema_name,
            table_name,
            filter,
        )

    def list_by_database(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        *,
        schema: list[str] | tuple[str, ...] | None = None,
        table: list[str] | tuple[str, ...] | None = None,
        column: list[str] | tuple[str, ...] | None = None,
        order_by: list[str] | tuple[str, ...] | None = None,
        skiptoken: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.DatabaseColumn]:
        """List the columns of a database, over all tables.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param schema: Only columns of these schemas.
        :param table: Only columns of these tables.
        :param column: Only columns of these names.
        :param order_by: Order of the results.
        :param skiptoken: Mark from an earlier answer that says where to go on listing.

        REST: https://learn.microsoft.com/rest/api/sql/database-columns/list-by-database
        """
        return self._list(
            _rest.DATABASE_COLUMNS_LIST_BY_DATABASE,
            options,
            resource_group_name,
            server_name,
            database_name,
            schema,
            table,
            column,
            order_by,
            skiptoken,
        )


class SensitivityLabelsOperations(OperationGroup):
    """Sensitivity labels of database columns, set or recommended: change, delete, get and list them.

    An attribute of the client: ``client.sensitivity_labels``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_current_by_database(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        *,
        skip_token: str | None = None,
        count: bool | None = None,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SensitivityLabel]:
        """List the sensitivity labels that are set on a database's columns.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param skip_token: Mark from an earlier answer that says where to go on listing.
        :param count: Whether the total number of results is counted too.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST: https://learn.microsoft.com/rest/api/sql/sensitivity-labels/list-current-by-database
        """
        return self._list(
            _rest.SENSITIVITY_LABELS_LIST_CURRENT_BY_DATABASE,
            options,
            resource_group_name,
            server_name,
            database_name,
            skip_token,
            count,
            filter,
        )

    def update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        parameters: models.SensitivityLabelUpdateList | types.SensitivityLabelUpdateListDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Set or remove sensitivity labels of several columns at once.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param parameters: Labels to set or remove.

        REST: https://learn.microsoft.com/rest/api/sql/sensitivity-labels/update
        """
        return self._run(
            _rest.SENSITIVITY_LABELS_UPDATE, options, resource_group_name, server_name, database_name, parameters
        )

    def list_recommended_by_database(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        *,
        skip_token: str | None = None,
        include_disabled_recommendations: bool | None = None,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SensitivityLabel]:
        """List the sensitivity labels that are recommended for a database's columns.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param skip_token: Mark from an earlier answer that says where to go on listing.
        :param include_disabled_recommendations: Whether disabled recommendations are listed too.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST: https://learn.microsoft.com/rest/api/sql/sensitivity-labels/list-recommended-by-database
        """
        return self._list(
            _rest.SENSITIVITY_LABELS_LIST_RECOMMENDED_BY_DATABASE,
            options,
            resource_group_name,
            server_name,
            database_name,
            skip_token,
            include_disabled_recommendations,
            filter,
        )

    def list_by_database(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        *,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SensitivityLabel]:
        """List the sensitivity labels of a database's columns.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST: https://learn.microsoft.com/rest/api/sql/sensitivity-labels/list-by-database
        """
        return self._list(
            _rest.SENSITIVITY_LABELS_LIST_BY_DATABASE, options, resource_group_name, server_name, database_name, filter
        )

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        schema_name: str,
        table_name: str,
        column_name: str,
        sensitivity_label_source: models.SensitivityLabelSource | types.SensitivityLabelSourceValue,
        **options: Unpack[RequestOptions],
    ) -> models.SensitivityLabel:
        """Get one sensitivity label of a database column.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param schema_name: Name of the database schema, such as dbo.
        :param table_name: Name of the table.
        :param column_name: Name of the column.
        :param sensitivity_label_source: Which label: current or recommended.

        REST: https://learn.microsoft.com/rest/api/sql/sensitivity-labels/get
        """
        return self._call(
            _rest.SENSITIVITY_LABELS_GET,
            options,
            resource_group_name,
            server_name,
            database_name,
            schema_name,
            table_name,
            column_name,
            sensitivity_label_source,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        schema_name: str,
        table_name: str,
        column_name: str,
        parameters: models.SensitivityLabel | types.SensitivityLabelDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SensitivityLabel:
        """Set the sensitivity label of a database column.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param schema_name: Name of the database schema, such as dbo.
        :param table_name: Name of the table.
        :param column_name: Name of the column.
        :param parameters: Wanted settings of the sensitivity label.

        REST: https://learn.microsoft.com/rest/api/sql/sensitivity-labels/create-or-update
        """
        return self._call(
            _rest.SENSITIVITY_LABELS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            schema_name,
            table_name,
            column_name,
            parameters,
        )

    def delete(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        schema_name: str,
        table_name: str,
        column_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a sensitivity label of a database column.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param schema_name: Name of the database schema, such as dbo.
        :param table_name: Name of the table.
        :param column_name: Name of the column.

        REST: https://learn.microsoft.com/rest/api/sql/sensitivity-labels/delete
        """
        return self._run(
            _rest.SENSITIVITY_LABELS_DELETE,
            options,
            resource_group_name,
            server_name,
            database_name,
            schema_name,
            table_name,
            column_name,
        )

    def disable_recommendation(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        schema_name: str,
        table_name: str,
        column_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Disable the recommended sensitivity label of a database column.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param schema_name: Name of the database schema, such as dbo.
        :param table_name: Name of the table.
        :param column_name: Name of the column.

        REST: https://learn.microsoft.com/rest/api/sql/sensitivity-labels/disable-recommendation
        """
        return self._run(
            _rest.SENSITIVITY_LABELS_DISABLE_RECOMMENDATION,
            options,
            resource_group_name,
            server_name,
            database_name,
            schema_name,
            table_name,
            column_name,
        )

    def enable_recommendation(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        schema_name: str,
        table_name: str,
        column_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Enable the recommended sensitivity label of a database column again.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param schema_name: Name of the database schema, such as dbo.
        :param table_name: Name of the table.
        :param column_name: Name of the column.

        REST: https://learn.microsoft.com/rest/api/sql/sensitivity-labels/enable-recommendation
        """
        return self._run(
            _rest.SENSITIVITY_LABELS_ENABLE_RECOMMENDATION,
            options,
            resource_group_name,
            server_name,
            database_name,
            schema_name,
            table_name,
            column_name,
        )


class DatabaseTablesOperations(OperationGroup):
    """Tables of a database: get and list them.

    An attribute of the client: ``client.database_tables``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        schema_name: str,
        table_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseTable:
        """Get one table of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param schema_name: Name of the database schema, such as dbo.
        :param table_name: Name of the table.

        REST: https://learn.microsoft.com/rest/api/sql/database-tables/get
        """
        return self._call(
            _rest.DATABASE_TABLES_GET, options, resource_group_name, server_name, database_name, schema_name, table_name
        )

    def list_by_schema(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        schema_name: str,
        *,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.DatabaseTable]:
        """List the tables of a database schema.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param schema_name: Name of the database schema, such as dbo.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST: https://learn.microsoft.com/rest/api/sql/database-tables/list-by-schema
        """
        return self._list(
            _rest.DATABASE_TABLES_LIST_BY_SCHEMA,
            options,
            resource_group_name,
            server_name,
            database_name,
            schema_name,
            filter,
        )


class DatabaseSchemasOperations(OperationGroup):
    """Schemas of a database: get and list them.

    An attribute of the client: ``client.database_schemas``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        schema_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.DatabaseSchema:
        """Get one schema of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param schema_name: Name of the database schema, such as dbo.

        REST: https://learn.microsoft.com/rest/api/sql/database-schemas/get
        """
        return self._call(
            _rest.DATABASE_SCHEMAS_GET, options, resource_group_name, server_name, database_name, schema_name
        )

    def list_by_database(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        *,
        filter: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.DatabaseSchema]:
        """List the schemas of a database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param filter: OData filter that chooses which results to return; all if omitted.

        REST: https://learn.microsoft.com/rest/api/sql/database-schemas/list-by-database
        """
        return self._list(
            _rest.DATABASE_SCHEMAS_LIST_BY_DATABASE, options, resource_group_name, server_name, database_name, filter
        )
