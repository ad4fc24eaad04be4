# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Operations of ``cosmosdb``: ``mongo_db_resources``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _mongo_db_resources as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class MongoDbResourcesOperations(OperationGroup):
    """Databases, collections, roles and users of a Cosmos DB account's API for MongoDB.

    An attribute of the client: ``client.mongo_db_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_mongo_db_database_throughput(
        self, resource_group_name: str, account_name: str, database_name: str, **options: Unpack[RequestOptions]
    ) -> models.ThroughputSettingsGetResults:
        """Get the throughput of a MongoDB database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/get-mongo-db-database-throughput
        """
        return self._call(
            _rest.MONGO_DB_RESOURCES_GET_MONGO_DB_DATABASE_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            database_name,
        )

    def begin_update_mongo_db_database_throughput(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        update_throughput_parameters: models.ThroughputSettingsUpdateParameters
        | types.ThroughputSettingsUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Change the throughput of a MongoDB database, manual or autoscale.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param update_throughput_parameters: The wanted throughput.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/update-mongo-db-database-throughput
        """
        return self._begin(
            _rest.MONGO_DB_RESOURCES_UPDATE_MONGO_DB_DATABASE_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            database_name,
            update_throughput_parameters,
        )

    def begin_migrate_mongo_db_database_to_autoscale(
        self, resource_group_name: str, account_name: str, database_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Switch a MongoDB database from manual throughput to autoscale.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/migrate-mongo-db-database-to-autoscale
        """
        return self._begin(
            _rest.MONGO_DB_RESOURCES_MIGRATE_MONGO_DB_DATABASE_TO_AUTOSCALE,
            options,
            resource_group_name,
            account_name,
            database_name,
        )

    def begin_migrate_mongo_db_database_to_manual_throughput(
        self, resource_group_name: str, account_name: str, database_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Switch a MongoDB database from autoscale to manual throughput.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/migrate-mongo-db-database-to-manual-throughput
        """
        return self._begin(
            _rest.MONGO_DB_RESOURCES_MIGRATE_MONGO_DB_DATABASE_TO_MANUAL_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            database_name,
        )

    def get_mongo_db_collection_throughput(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        collection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ThroughputSettingsGetResults:
        """Get the throughput of a collection.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param collection_name: Name of the MongoDB collection.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/get-mongo-db-collection-throughput
        """
        return self._call(
            _rest.MONGO_DB_RESOURCES_GET_MONGO_DB_COLLECTION_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            database_name,
            collection_name,
        )

    def begin_update_mongo_db_collection_throughput(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        collection_name: str,
        update_throughput_parameters: models.ThroughputSettingsUpdateParameters
        | types.ThroughputSettingsUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Change the throughput of a collection, manual or autoscale.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param collection_name: Name of the MongoDB collection.
        :param update_throughput_parameters: The wanted throughput.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/update-mongo-db-collection-throughput
        """
        return self._begin(
            _rest.MONGO_DB_RESOURCES_UPDATE_MONGO_DB_COLLECTION_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            database_name,
            collection_name,
            update_throughput_parameters,
        )

    def begin_migrate_mongo_db_collection_to_autoscale(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        collection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Switch a collection from manual throughput to autoscale.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param collection_name: Name of the MongoDB collection.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/migrate-mongo-db-collection-to-autoscale
        """
        return self._begin(
            _rest.MONGO_DB_RESOURCES_MIGRATE_MONGO_DB_COLLECTION_TO_AUTOSCALE,
            options,
            resource_group_name,
            account_name,
            database_name,
            collection_name,
        )

    def begin_migrate_mongo_db_collection_to_manual_throughput(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        collection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Switch a collection from autoscale to manual throughput.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param collection_name: Name of the MongoDB collection.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/migrate-mongo-db-collection-to-manual-throughput
        """
        return self._begin(
            _rest.MONGO_DB_RESOURCES_MIGRATE_MONGO_DB_COLLECTION_TO_MANUAL_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            database_name,
            collection_name,
        )

    def get_mongo_db_database(
        self, resource_group_name: str, account_name: str, database_name: str, **options: Unpack[RequestOptions]
    ) -> models.MongoDBDatabaseGetResults:
        """Get one MongoDB database of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/get-mongo-db-database
        """
        return self._call(
            _rest.MONGO_DB_RESOURCES_GET_MONGO_DB_DATABASE, options, resource_group_name, account_name, database_name
        )

    def begin_create_update_mongo_db_database(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        create_update_mongo_db_database_parameters: models.MongoDBDatabaseCreateUpdateParameters
        | types.MongoDBDatabaseCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.MongoDBDatabaseGetResults]:
        """Create a MongoDB database in a Cosmos DB account, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param create_update_mongo_db_database_parameters: Definition and throughput of the MongoDB database.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/create-update-mongo-db-database
        """
        return self._begin(
            _rest.MONGO_DB_RESOURCES_CREATE_UPDATE_MONGO_DB_DATABASE,
            options,
            resource_group_name,
            account_name,
            database_name,
            create_update_mongo_db_database_parameters,
        )

    def begin_delete_mongo_db_database(
        self, resource_group_name: str, account_name: str, database_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a MongoDB database of a Cosmos DB account with all data in it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/delete-mongo-db-database
        """
        return self._begin(
            _rest.MONGO_DB_RESOURCES_DELETE_MONGO_DB_DATABASE, options, resource_group_name, account_name, database_name
        )

    def list_mongo_db_databases(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.MongoDBDatabaseGetResults]:
        """List the MongoDB databases of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/list-mongo-db-databases
        """
        return self._list(_rest.MONGO_DB_RESOURCES_LIST_MONGO_DB_DATABASES, options, resource_group_name, account_name)

    def get_mongo_db_collection(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        collection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.MongoDBCollectionGetResults:
        """Get one collection of a MongoDB database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param collection_name: Name of the MongoDB collection.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/get-mongo-db-collection
        """
        return self._call(
            _rest.MONGO_DB_RESOURCES_GET_MONGO_DB_COLLECTION,
            options,
            resource_group_name,
            account_name,
            database_name,
            collection_name,
        )

    def begin_create_update_mongo_db_collection(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        collection_name: str,
        create_update_mongo_db_collection_parameters: models.MongoDBCollectionCreateUpdateParameters
        | types.MongoDBCollectionCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.MongoDBCollectionGetResults]:
        """Create a collection in a MongoDB database, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param collection_name: Name of the MongoDB collection.
        :param create_update_mongo_db_collection_parameters: Definition and throughput of the collection.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/create-update-mongo-db-collection
        """
        return self._begin(
            _rest.MONGO_DB_RESOURCES_CREATE_UPDATE_MONGO_DB_COLLECTION,
            options,
            resource_group_name,
            account_name,
            database_name,
            collection_name,
            create_update_mongo_db_collection_parameters,
        )

    def begin_delete_mongo_db_collection(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        collection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a collection of a MongoDB database with all data in it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param collection_name: Name of the MongoDB collection.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/delete-mongo-db-collection
        """
        return self._begin(
            _rest.MONGO_DB_RESOURCES_DELETE_MONGO_DB_COLLECTION,
            options,
            resource_group_name,
            account_name,
            database_name,
            collection_name,
        )

    def list_mongo_db_collections(
        self, resource_group_name: str, account_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.MongoDBCollectionGetResults]:
        """List the collections of a MongoDB database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/list-mongo-db-collections
        """
        return self._list(
            _rest.MONGO_DB_RESOURCES_LIST_MONGO_DB_COLLECTIONS,
            options,
            resource_group_name,
            account_name,
            database_name,
        )

    def begin_retrieve_continuous_backup_information(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        collection_name: str,
        location: models.ContinuousBackupRestoreLocation | types.ContinuousBackupRestoreLocationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.BackupInformation]:
        """Get the latest time that a MongoDB collection can be restored to in a region.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param collection_name: Name of the MongoDB collection.
        :param location: Region to look at.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/retrieve-continuous-backup-information
        """
        return self._begin(
            _rest.MONGO_DB_RESOURCES_RETRIEVE_CONTINUOUS_BACKUP_INFORMATION,
            options,
            resource_group_name,
            account_name,
            database_name,
            collection_name,
            location,
        )

    def get_mongo_role_definition(
        self,
        mongo_role_definition_id: str,
        resource_group_name: str,
        account_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.MongoRoleDefinitionGetResults:
        """Get one MongoDB role definition of a Cosmos DB account.

        :param mongo_role_definition_id: ID of the role definition: database and role name with a dot between.
        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/get-mongo-role-definition
        """
        return self._call(
            _rest.MONGO_DB_RESOURCES_GET_MONGO_ROLE_DEFINITION,
            options,
            mongo_role_definition_id,
            resource_group_name,
            account_name,
        )

    def begin_create_update_mongo_role_definition(
        self,
        mongo_role_definition_id: str,
        resource_group_name: str,
        account_name: str,
        create_update_mongo_role_definition_parameters: models.MongoRoleDefinitionCreateUpdateParameters
        | types.MongoRoleDefinitionCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.MongoRoleDefinitionGetResults]:
        """Create a MongoDB role definition in a Cosmos DB account, or update it in place.

        :param mongo_role_definition_id: ID of the role definition: database and role name with a dot between.
        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param create_update_mongo_role_definition_parameters: The MongoDB role definition.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/create-update-mongo-role-definition
        """
        return self._begin(
            _rest.MONGO_DB_RESOURCES_CREATE_UPDATE_MONGO_ROLE_DEFINITION,
            options,
            mongo_role_definition_id,
            resource_group_name,
            account_name,
            create_update_mongo_role_definition_parameters,
        )

    def begin_delete_mongo_role_definition(
        self,
        mongo_role_definition_id: str,
        resource_group_name: str,
        account_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a MongoDB role definition of a Cosmos DB account.

        :param mongo_role_definition_id: ID of the role definition: database and role name with a dot between.
        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/delete-mongo-role-definition
        """
        return self._begin(
            _rest.MONGO_DB_RESOURCES_DELETE_MONGO_ROLE_DEFINITION,
            options,
            mongo_role_definition_id,
            resource_group_name,
            account_name,
        )

    def list_mongo_role_definitions(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.MongoRoleDefinitionGetResults]:
        """List the MongoDB role definitions of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/list-mongo-role-definitions
        """
        return self._list(
            _rest.MONGO_DB_RESOURCES_LIST_MONGO_ROLE_DEFINITIONS, options, resource_group_name, account_name
        )

    def get_mongo_user_definition(
        self,
        mongo_user_definition_id: str,
        resource_group_name: str,
        account_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.MongoUserDefinitionGetResults:
        """Get one MongoDB user definition of a Cosmos DB account.

        :param mongo_user_definition_id: ID of the user definition: database and user name with a dot between.
        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/get-mongo-user-definition
        """
        return self._call(
            _rest.MONGO_DB_RESOURCES_GET_MONGO_USER_DEFINITION,
            options,
            mongo_user_definition_id,
            resource_group_name,
            account_name,
        )

    def begin_create_update_mongo_user_definition(
        self,
        mongo_user_definition_id: str,
        resource_group_name: str,
        account_name: str,
        create_update_mongo_user_definition_parameters: models.MongoUserDefinitionCreateUpdateParameters
        | types.MongoUserDefinitionCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.MongoUserDefinitionGetResults]:
        """Create a MongoDB user definition in a Cosmos DB account, or update it in place.

        :param mongo_user_definition_id: ID of the user definition: database and user name with a dot between.
        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param create_update_mongo_user_definition_parameters: The MongoDB user definition.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/create-update-mongo-user-definition
        """
        return self._begin(
            _rest.MONGO_DB_RESOURCES_CREATE_UPDATE_MONGO_USER_DEFINITION,
            options,
            mongo_user_definition_id,
            resource_group_name,
            account_name,
            create_update_mongo_user_definition_parameters,
        )

    def begin_delete_mongo_user_definition(
        self,
        mongo_user_definition_id: str,
        resource_group_name: str,
        account_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a MongoDB user definition of a Cosmos DB account.

        :param mongo_user_definition_id: ID of the user definition: database and user name with a dot between.
        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/delete-mongo-user-definition
        """
        return self._begin(
            _rest.MONGO_DB_RESOURCES_DELETE_MONGO_USER_DEFINITION,
            options,
            mongo_user_definition_id,
            resource_group_name,
            account_name,
        )

    def list_mongo_user_definitions(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.MongoUserDefinitionGetResults]:
        """List the MongoDB user definitions of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/mongo-db-resources/list-mongo-user-definitions
        """
        return self._list(
            _rest.MONGO_DB_RESOURCES_LIST_MONGO_USER_DEFINITIONS, options, resource_group_name, account_name
        )
