# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Operations of ``cosmosdb``: ``restorable_database_accounts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _restorable_database_accounts as _rest

if TYPE_CHECKING:
    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models
else:
    typed_methods(globals())


class RestorableDatabaseAccountsOperations(OperationGroup):
    """Restorable Cosmos DB accounts: get and list them.

    An attribute of the client: ``client.restorable_database_accounts``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_by_location(
        self, location: str, instance_id: str, **options: Unpack[RequestOptions]
    ) -> models.RestorableDatabaseAccountGetResult:
        """Get one Cosmos DB account that can be restored, in a region.

        :param location: Azure region, such as westeurope.
        :param instance_id: Instance ID of the account, a GUID; deleted and new accounts of one name differ by it.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/restorable-database-accounts/get-by-location
        """
        return self._call(_rest.RESTORABLE_DATABASE_ACCOUNTS_GET_BY_LOCATION, options, location, instance_id)

    def list_by_location(
        self, location: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RestorableDatabaseAccountGetResult]:
        """List the Cosmos DB accounts that can be restored, in a region.

        :param location: Azure region, such as westeurope.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/restorable-database-accounts/list-by-location
        """
        return self._list(_rest.RESTORABLE_DATABASE_ACCOUNTS_LIST_BY_LOCATION, options, location)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.RestorableDatabaseAccountGetResult]:
        """List the Cosmos DB accounts of the subscription that can be restored.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/restorable-database-accounts/list
        """
        return self._list(_rest.RESTORABLE_DATABASE_ACCOUNTS_LIST, options)


class RestorableSqlDatabasesOperations(OperationGroup):
    """Restorable NoSQL databases of a Cosmos DB account: list them.

    An attribute of the client: ``client.restorable_sql_databases``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, location: str, instance_id: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RestorableSqlDatabaseGetResult]:
        """List what happened to an account's NoSQL databases: created, replaced, deleted.

        :param location: Azure region, such as westeurope.
        :param instance_id: Instance ID of the account, a GUID; deleted and new accounts of one name differ by it.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/restorable-sql-databases/list
        """
        return self._list(_rest.RESTORABLE_SQL_DATABASES_LIST, options, location, instance_id)


class RestorableSqlContainersOperations(OperationGroup):
    """Restorable NoSQL containers of a Cosmos DB account: list them.

    An attribute of the client: ``client.restorable_sql_containers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self,
        location: str,
        instance_id: str,
        *,
        restorable_sql_database_rid: str | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.RestorableSqlContainerGetResult]:
        """List what happened to the containers of a NoSQL database.

        :param location: Azure region, such as westeurope.
        :param instance_id: Instance ID of the account, a GUID; deleted and new accounts of one name differ by it.
        :param restorable_sql_database_rid: Internal ID (_rid) of the database whose containers to list.
        :param start_time: Beginning of the time range, in ISO 8601.
        :param end_time: End of the time range, in ISO 8601.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/restorable-sql-containers/list
        """
        return self._list(
            _rest.RESTORABLE_SQL_CONTAINERS_LIST,
            options,
            location,
            instance_id,
            restorable_sql_database_rid,
            start_time,
            end_time,
        )


class RestorableSqlResourcesOperations(OperationGroup):
    """NoSQL databases and containers that can be restored: list them.

    An attribute of the client: ``client.restorable_sql_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self,
        location: str,
        instance_id: str,
        *,
        restore_location: str | None = None,
        restore_timestamp_in_utc: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.RestorableSqlResourcesGetResult]:
        """List the NoSQL databases and containers that can be restored at a time and place.

        :param location: Azure region, such as westeurope.
        :param instance_id: Instance ID of the account, a GUID; deleted and new accounts of one name differ by it.
        :param restore_location: Region to restore in.
        :param restore_timestamp_in_utc: Time to restore to, in ISO 8601 (UTC).

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/restorable-sql-resources/list
        """
        return self._list(
            _rest.RESTORABLE_SQL_RESOURCES_LIST,
            options,
            location,
            instance_id,
            restore_location,
            restore_timestamp_in_utc,
        )


class RestorableMongodbDatabasesOperations(OperationGroup):
    """Restorable MongoDB databases of a Cosmos DB account: list them.

    An attribute of the client: ``client.restorable_mongodb_databases``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, location: str, instance_id: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RestorableMongodbDatabaseGetResult]:
        """List what happened to an account's MongoDB databases: created, replaced, deleted.

        :param location: Azure region, such as westeurope.
        :param instance_id: Instance ID of the account, a GUID; deleted and new accounts of one name differ by it.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/restorable-mongodb-databases/list
        """
        return self._list(_rest.RESTORABLE_MONGODB_DATABASES_LIST, options, location, instance_id)


class RestorableMongodbCollectionsOperations(OperationGroup):
    """Restorable MongoDB collections of a Cosmos DB account: list them.

    An attribute of the client: ``client.restorable_mongodb_collections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self,
        location: str,
        instance_id: str,
        *,
        restorable_mongodb_database_rid: str | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.RestorableMongodbCollectionGetResult]:
        """List what happened to the collections of a MongoDB database.

        :param location: Azure region, such as westeurope.
        :param instance_id: Instance ID of the account, a GUID; deleted and new accounts of one name differ by it.
        :param restorable_mongodb_database_rid: Internal ID (_rid) of the database whose collections to list.
        :param start_time: Beginning of the time range, in ISO 8601.
        :param end_time: End of the time range, in ISO 8601.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/restorable-mongodb-collections/list
        """
        return self._list(
            _rest.RESTORABLE_MONGODB_COLLECTIONS_LIST,
            options,
            location,
            instance_id,
            restorable_mongodb_database_rid,
            start_time,
            end_time,
        )


class RestorableMongodbResourcesOperations(OperationGroup):
    """MongoDB databases and collections that can be restored: list them.

    An attribute of the client: ``client.restorable_mongodb_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self,
        location: str,
        instance_id: str,
        *,
        restore_location: str | None = None,
        restore_timestamp_in_utc: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.RestorableMongodbResourcesGetResult]:
        """List the MongoDB databases and collections that can be restored at a time and place.

        :param location: Azure region, such as westeurope.
        :param instance_id: Instance ID of the account, a GUID; deleted and new accounts of one name differ by it.
        :param restore_location: Region to restore in.
        :param restore_timestamp_in_utc: Time to restore to, in ISO 8601 (UTC).

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/restorable-mongodb-resources/list
        """
        return self._list(
            _rest.RESTORABLE_MONGODB_RESOURCES_LIST,
            options,
            location,
            instance_id,
            restore_location,
            restore_timestamp_in_utc,
        )


class RestorableGremlinDatabasesOperations(OperationGroup):
    """Restorable Gremlin databases of a Cosmos DB account: list them.

    An attribute of the client: ``client.restorable_gremlin_databases``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, location: str, instance_id: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RestorableGremlinDatabaseGetResult]:
        """List what happened to an account's Gremlin databases: created, replaced, deleted.

        :param location: Azure region, such as westeurope.
        :param instance_id: Instance ID of the account, a GUID; deleted and new accounts of one name differ by it.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/restorable-gremlin-databases/list
        """
        return self._list(_rest.RESTORABLE_GREMLIN_DATABASES_LIST, options, location, instance_id)


class RestorableGremlinGraphsOperations(OperationGroup):
    """Restorable Gremlin graphs of a Cosmos DB account: list them.

    An attribute of the client: ``client.restorable_gremlin_graphs``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self,
        location: str,
        instance_id: str,
        *,
        restorable_gremlin_database_rid: str | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.RestorableGremlinGraphGetResult]:
        """List what happened to the graphs of a Gremlin database.

        :param location: Azure region, such as westeurope.
        :param instance_id: Instance ID of the account, a GUID; deleted and new accounts of one name differ by it.
        :param restorable_gremlin_database_rid: Internal ID (_rid) of the database whose graphs to list.
        :param start_time: Beginning of the time range, in ISO 8601.
        :param end_time: End of the time range, in ISO 8601.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/restorable-gremlin-graphs/list
        """
        return self._list(
            _rest.RESTORABLE_GREMLIN_GRAPHS_LIST,
            options,
            location,
            instance_id,
            restorable_gremlin_database_rid,
            start_time,
            end_time,
        )


class RestorableGremlinResourcesOperations(OperationGroup):
    """Gremlin databases and graphs that can be restored: list them.

    An attribute of the client: ``client.restorable_gremlin_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self,
        location: str,
        instance_id: str,
        *,
        restore_location: str | None = None,
        restore_timestamp_in_utc: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.RestorableGremlinResourcesGetResult]:
        """List the Gremlin databases and graphs that can be restored at a time and place.

        :param location: Azure region, such as westeurope.
        :param instance_id: Instance ID of the account, a GUID; deleted and new accounts of one name differ by it.
        :param restore_location: Region to restore in.
        :param restore_timestamp_in_utc: Time to restore to, in ISO 8601 (UTC).

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/restorable-gremlin-resources/list
        """
        return self._list(
            _rest.RESTORABLE_GREMLIN_RESOURCES_LIST,
            options,
            location,
            instance_id,
            restore_location,
            restore_timestamp_in_utc,
        )


class RestorableTablesOperations(OperationGroup):
    """Restorable tables of a Cosmos DB account: list them.

    An attribute of the client: ``client.restorable_tables``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self,
        location: str,
        instance_id: str,
        *,
        start_time: str | None = None,
        end_time: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.RestorableTableGetResult]:
        """List what happened to an account's tables: created, replaced, deleted.

        :param location: Azure region, such as westeurope.
        :param instance_id: Instance ID of the account, a GUID; deleted and new accounts of one name differ by it.
        :param start_time: Beginning of the time range, in ISO 8601.
        :param end_time: End of the time range, in ISO 8601.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/restorable-tables/list
        """
        return self._list(_rest.RESTORABLE_TABLES_LIST, options, location, instance_id, start_time, end_time)


class RestorableTableResourcesOperations(OperationGroup):
    """Tables that can be restored: list them.

    An attribute of the client: ``client.restorable_table_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self,
        location: str,
        instance_id: str,
        *,
        restore_location: str | None = None,
        restore_timestamp_in_utc: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.RestorableTableResourcesGetResult]:
        """List the tables that can be restored at a time and place.

        :param location: Azure region, such as westeurope.
        :param instance_id: Instance ID of the account, a GUID; deleted and new accounts of one name differ by it.
        :param restore_location: Region to restore in.
        :param restore_timestamp_in_utc: Time to restore to, in ISO 8601 (UTC).

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/restorable-table-resources/list
        """
        return self._list(
            _rest.RESTORABLE_TABLE_RESOURCES_LIST,
            options,
            location,
            instance_id,
            restore_location,
            restore_timestamp_in_utc,
        )
