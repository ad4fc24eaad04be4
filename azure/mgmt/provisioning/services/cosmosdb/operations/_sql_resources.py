# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Operations of ``cosmosdb``: ``sql_resources``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _sql_resources as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class SqlResourcesOperations(OperationGroup):
    """NoSQL databases, containers, scripts, throughput and roles of a Cosmos DB account.

    An attribute of the client: ``client.sql_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_sql_database(
        self, resource_group_name: str, account_name: str, database_name: str, **options: Unpack[RequestOptions]
    ) -> models.SqlDatabaseGetResults:
        """Get one NoSQL database of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/get-sql-database
        """
        return self._call(
            _rest.SQL_RESOURCES_GET_SQL_DATABASE, options, resource_group_name, account_name, database_name
        )

    def begin_create_update_sql_database(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        create_update_sql_database_parameters: models.SqlDatabaseCreateUpdateParameters
        | types.SqlDatabaseCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SqlDatabaseGetResults]:
        """Create a NoSQL database in a Cosmos DB account, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param create_update_sql_database_parameters: Definition and throughput of the NoSQL database.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/create-update-sql-database
        """
        return self._begin(
            _rest.SQL_RESOURCES_CREATE_UPDATE_SQL_DATABASE,
            options,
            resource_group_name,
            account_name,
            database_name,
            create_update_sql_database_parameters,
        )

    def begin_delete_sql_database(
        self, resource_group_name: str, account_name: str, database_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a NoSQL database of a Cosmos DB account with all data in it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/delete-sql-database
        """
        return self._begin(
            _rest.SQL_RESOURCES_DELETE_SQL_DATABASE, options, resource_group_name, account_name, database_name
        )

    def list_sql_databases(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SqlDatabaseGetResults]:
        """List the NoSQL databases of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/list-sql-databases
        """
        return self._list(_rest.SQL_RESOURCES_LIST_SQL_DATABASES, options, resource_group_name, account_name)

    def get_sql_database_throughput(
        self, resource_group_name: str, account_name: str, database_name: str, **options: Unpack[RequestOptions]
    ) -> models.ThroughputSettingsGetResults:
        """Get the throughput of a NoSQL database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/get-sql-database-throughput
        """
        return self._call(
            _rest.SQL_RESOURCES_GET_SQL_DATABASE_THROUGHPUT, options, resource_group_name, account_name, database_name
        )

    def begin_update_sql_database_throughput(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        update_throughput_parameters: models.ThroughputSettingsUpdateParameters
        | types.ThroughputSettingsUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Change the throughput of a NoSQL database, manual or autoscale.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param update_throughput_parameters: The wanted throughput.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/update-sql-database-throughput
        """
        return self._begin(
            _rest.SQL_RESOURCES_UPDATE_SQL_DATABASE_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            database_name,
            update_throughput_parameters,
        )

    def begin_migrate_sql_database_to_autoscale(
        self, resource_group_name: str, account_name: str, database_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Switch a NoSQL database from manual throughput to autoscale.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/migrate-sql-database-to-autoscale
        """
        return self._begin(
            _rest.SQL_RESOURCES_MIGRATE_SQL_DATABASE_TO_AUTOSCALE,
            options,
            resource_group_name,
            account_name,
            database_name,
        )

    def begin_migrate_sql_database_to_manual_throughput(
        self, resource_group_name: str, account_name: str, database_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Switch a NoSQL database from autoscale to manual throughput.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/migrate-sql-database-to-manual-throughput
        """
        return self._begin(
            _rest.SQL_RESOURCES_MIGRATE_SQL_DATABASE_TO_MANUAL_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            database_name,
        )

    def get_sql_container_throughput(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        container_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ThroughputSettingsGetResults:
        """Get the throughput of a container.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param container_name: Name of the container.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/get-sql-container-throughput
        """
        return self._call(
            _rest.SQL_RESOURCES_GET_SQL_CONTAINER_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            database_name,
            container_name,
        )

    def begin_update_sql_container_throughput(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        container_name: str,
        update_throughput_parameters: models.ThroughputSettingsUpdateParameters
        | types.ThroughputSettingsUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Change the throughput of a container, manual or autoscale.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param container_name: Name of the container.
        :param update_throughput_parameters: The wanted throughput.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/update-sql-container-throughput
        """
        return self._begin(
            _rest.SQL_RESOURCES_UPDATE_SQL_CONTAINER_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            database_name,
            container_name,
            update_throughput_parameters,
        )

    def begin_migrate_sql_container_to_autoscale(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        container_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Switch a container from manual throughput to autoscale.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param container_name: Name of the container.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/migrate-sql-container-to-autoscale
        """
        return self._begin(
            _rest.SQL_RESOURCES_MIGRATE_SQL_CONTAINER_TO_AUTOSCALE,
            options,
            resource_group_name,
            account_name,
            database_name,
            container_name,
        )

    def begin_migrate_sql_container_to_manual_throughput(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        container_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Switch a container from autoscale to manual throughput.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param container_name: Name of the container.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/migrate-sql-container-to-manual-throughput
        """
        return self._begin(
            _rest.SQL_RESOURCES_MIGRATE_SQL_CONTAINER_TO_MANUAL_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            database_name,
            container_name,
        )

    def get_client_encryption_key(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        client_encryption_key_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ClientEncryptionKeyGetResults:
        """Get one client encryption key of a NoSQL database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param client_encryption_key_name: Name of the client encryption key.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/get-client-encryption-key
        """
        return self._call(
            _rest.SQL_RESOURCES_GET_CLIENT_ENCRYPTION_KEY,
            options,
            resource_group_name,
            account_name,
            database_name,
            client_encryption_key_name,
        )

    def begin_create_update_client_encryption_key(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        client_encryption_key_name: str,
        create_update_client_encryption_key_parameters: models.ClientEncryptionKeyCreateUpdateParameters
        | types.ClientEncryptionKeyCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ClientEncryptionKeyGetResults]:
        """Create a client encryption key in a NoSQL database, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param client_encryption_key_name: Name of the client encryption key.
        :param create_update_client_encryption_key_parameters: Definition and throughput of the client encryption key.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/create-update-client-encryption-key
        """
        return self._begin(
            _rest.SQL_RESOURCES_CREATE_UPDATE_CLIENT_ENCRYPTION_KEY,
            options,
            resource_group_name,
            account_name,
            database_name,
            client_encryption_key_name,
            create_update_client_encryption_key_parameters,
        )

    def list_client_encryption_keys(
        self, resource_group_name: str, account_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ClientEncryptionKeyGetResults]:
        """List the client encryption keys of a NoSQL database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/list-client-encryption-keys
        """
        return self._list(
            _rest.SQL_RESOURCES_LIST_CLIENT_ENCRYPTION_KEYS, options, resource_group_name, account_name, database_name
        )

    def get_sql_container(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        container_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.SqlContainerGetResults:
        """Get one container of a NoSQL database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param container_name: Name of the container.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/get-sql-container
        """
        return self._call(
            _rest.SQL_RESOURCES_GET_SQL_CONTAINER,
            options,
            resource_group_name,
            account_name,
            database_name,
            container_name,
        )

    def begin_create_update_sql_container(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        container_name: str,
        create_update_sql_container_parameters: models.SqlContainerCreateUpdateParameters
        | types.SqlContainerCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SqlContainerGetResults]:
        """Create a container in a NoSQL database, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param container_name: Name of the container.
        :param create_update_sql_container_parameters: Definition and throughput of the container.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/create-update-sql-container
        """
        return self._begin(
            _rest.SQL_RESOURCES_CREATE_UPDATE_SQL_CONTAINER,
            options,
            resource_group_name,
            account_name,
            database_name,
            container_name,
            create_update_sql_container_parameters,
        )

    def begin_delete_sql_container(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        container_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a container of a NoSQL database with all data in it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param container_name: Name of the container.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/delete-sql-container
        """
        return self._begin(
            _rest.SQL_RESOURCES_DELETE_SQL_CONTAINER,
            options,
            resource_group_name,
            account_name,
            database_name,
            container_name,
        )

    def list_sql_containers(
        self, resource_group_name: str, account_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SqlContainerGetResults]:
        """List the containers of a NoSQL database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/list-sql-containers
        """
        return self._list(
            _rest.SQL_RESOURCES_LIST_SQL_CONTAINERS, options, resource_group_name, account_name, database_name
        )

    def begin_retrieve_continuous_backup_information(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        container_name: str,
        location: models.ContinuousBackupRestoreLocation | types.ContinuousBackupRestoreLocationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.BackupInformation]:
        """Get the latest time that a NoSQL container can be restored to in a region.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param container_name: Name of the container.
        :param location: Region to look at.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/retrieve-continuous-backup-information
        """
        return self._begin(
            _rest.SQL_RESOURCES_RETRIEVE_CONTINUOUS_BACKUP_INFORMATION,
            options,
            resource_group_name,
            account_name,
            database_name,
            container_name,
            location,
        )

    def get_sql_stored_procedure(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        container_name: str,
        stored_procedure_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.SqlStoredProcedureGetResults:
        """Get one stored procedure of a NoSQL container.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param container_name: Name of the container.
        :param stored_procedure_name: Name of the stored procedure.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/get-sql-stored-procedure
        """
        return self._call(
            _rest.SQL_RESOURCES_GET_SQL_STORED_PROCEDURE,
            options,
            resource_group_name,
            account_name,
            database_name,
            container_name,
            stored_procedure_name,
        )

    def begin_create_update_sql_stored_procedure(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        container_name: str,
        stored_procedure_name: str,
        create_update_sql_stored_procedure_parameters: models.SqlStoredProcedureCreateUpdateParameters
        | types.SqlStoredProcedureCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SqlStoredProcedureGetResults]:
        """Create a stored procedure in a NoSQL container, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param container_name: Name of the container.
        :param stored_procedure_name: Name of the stored procedure.
        :param create_update_sql_stored_procedure_parameters: Definition and throughput of the stored procedure.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/create-update-sql-stored-procedure
        """
        return self._begin(
            _rest.SQL_RESOURCES_CREATE_UPDATE_SQL_STORED_PROCEDURE,
            options,
            resource_group_name,
            account_name,
            database_name,
            container_name,
            stored_procedure_name,
            create_update_sql_stored_procedure_parameters,
        )

    def begin_delete_sql_stored_procedure(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        container_name: str,
        stored_procedure_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a stored procedure of a NoSQL container.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param container_name: Name of the container.
        :param stored_procedure_name: Name of the stored procedure.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/delete-sql-stored-procedure
        """
        return self._begin(
            _rest.SQL_RESOURCES_DELETE_SQL_STORED_PROCEDURE,
            options,
            resource_group_name,
            account_name,
            database_name,
            container_name,
            stored_procedure_name,
        )

    def list_sql_stored_procedures(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        container_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SqlStoredProcedureGetResults]:
        """List the stored procedures of a NoSQL container.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param container_name: Name of the container.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/list-sql-stored-procedures
        """
        return self._list(
            _rest.SQL_RESOURCES_LIST_SQL_STORED_PROCEDURES,
            options,
            resource_group_name,
            account_name,
            database_name,
            container_name,
        )

    def get_sql_user_defined_function(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        container_name: str,
        user_defined_function_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.SqlUserDefinedFunctionGetResults:
        """Get one user-defined function of a NoSQL container.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param container_name: Name of the container.
        :param user_defined_function_name: Name of the user defined function.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/get-sql-user-defined-function
        """
        return self._call(
            _rest.SQL_RESOURCES_GET_SQL_USER_DEFINED_FUNCTION,
            options,
            resource_group_name,
            account_name,
            database_name,
            container_name,
            user_defined_function_name,
        )

    def begin_create_update_sql_user_defined_function(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        container_name: str,
        user_defined_function_name: str,
        create_update_sql_user_defined_function_parameters: models.SqlUserDefinedFunctionCreateUpdateParameters
        | types.SqlUserDefinedFunctionCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SqlUserDefinedFunctionGetResults]:
        """Create a user-defined function in a NoSQL container, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param container_name: Name of the container.
        :param user_defined_function_name: Name of the user defined function.
        :param create_update_sql_user_defined_function_parameters: Definition and throughput of the user-defined
            function.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/create-update-sql-user-defined-function
        """
        return self._begin(
            _rest.SQL_RESOURCES_CREATE_UPDATE_SQL_USER_DEFINED_FUNCTION,
            options,
            resource_group_name,
            account_name,
            database_name,
            container_name,
            user_defined_function_name,
            create_update_sql_user_defined_function_parameters,
        )

    def begin_delete_sql_user_defined_function(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        container_name: str,
        user_defined_function_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a user-defined function of a NoSQL container.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param container_name: Name of the container.
        :param user_defined_function_name: Name of the user defined function.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/delete-sql-user-defined-function
        """
        return self._begin(
            _rest.SQL_RESOURCES_DELETE_SQL_USER_DEFINED_FUNCTION,
            options,
            resource_group_name,
            account_name,
            database_name,
            container_name,
            user_defined_function_name,
        )

    def list_sql_user_defined_functions(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        container_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SqlUserDefinedFunctionGetResults]:
        """List the user-defined functions of a NoSQL container.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param container_name: Name of the container.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/list-sql-user-defined-functions
        """
        return self._list(
            _rest.SQL_RESOURCES_LIST_SQL_USER_DEFINED_FUNCTIONS,
            options,
            resource_group_name,
            account_name,
            database_name,
            container_name,
        )

    def get_sql_trigger(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        container_name: str,
        trigger_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.SqlTriggerGetResults:
        """Get one trigger of a NoSQL container.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param container_name: Name of the container.
        :param trigger_name: Name of the trigger.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/get-sql-trigger
        """
        return self._call(
            _rest.SQL_RESOURCES_GET_SQL_TRIGGER,
            options,
            resource_group_name,
            account_name,
            database_name,
            container_name,
            trigger_name,
        )

    def begin_create_update_sql_trigger(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        container_name: str,
        trigger_name: str,
        create_update_sql_trigger_parameters: models.SqlTriggerCreateUpdateParameters
        | types.SqlTriggerCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SqlTriggerGetResults]:
        """Create a trigger in a NoSQL container, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param container_name: Name of the container.
        :param trigger_name: Name of the trigger.
        :param create_update_sql_trigger_parameters: Definition and throughput of the trigger.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/create-update-sql-trigger
        """
        return self._begin(
            _rest.SQL_RESOURCES_CREATE_UPDATE_SQL_TRIGGER,
            options,
            resource_group_name,
            account_name,
            database_name,
            container_name,
            trigger_name,
            create_update_sql_trigger_parameters,
        )

    def begin_delete_sql_trigger(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        container_name: str,
        trigger_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a trigger of a NoSQL container.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param container_name: Name of the container.
        :param trigger_name: Name of the trigger.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/delete-sql-trigger
        """
        return self._begin(
            _rest.SQL_RESOURCES_DELETE_SQL_TRIGGER,
            options,
            resource_group_name,
            account_name,
            database_name,
            container_name,
            trigger_name,
        )

    def list_sql_triggers(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        container_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SqlTriggerGetResults]:
        """List the triggers of a NoSQL container.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param container_name: Name of the container.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/list-sql-triggers
        """
        return self._list(
            _rest.SQL_RESOURCES_LIST_SQL_TRIGGERS,
            options,
            resource_group_name,
            account_name,
            database_name,
            container_name,
        )

    def get_sql_role_definition(
        self, role_definition_id: str, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.SqlRoleDefinitionGetResults:
        """Get one NoSQL role definition of a Cosmos DB account.

        :param role_definition_id: ID of the role definition, a GUID.
        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/get-sql-role-definition
        """
        return self._call(
            _rest.SQL_RESOURCES_GET_SQL_ROLE_DEFINITION, options, role_definition_id, resource_group_name, account_name
        )

    def begin_create_update_sql_role_definition(
        self,
        role_definition_id: str,
        resource_group_name: str,
        account_name: str,
        create_update_sql_role_definition_parameters: models.SqlRoleDefinitionCreateUpdateParameters
        | types.SqlRoleDefinitionCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SqlRoleDefinitionGetResults]:
        """Create a NoSQL role definition in a Cosmos DB account, or update it in place.

        :param role_definition_id: ID of the role definition, a GUID.
        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param create_update_sql_role_definition_parameters: The NoSQL role definition.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/create-update-sql-role-definition
        """
        return self._begin(
            _rest.SQL_RESOURCES_CREATE_UPDATE_SQL_ROLE_DEFINITION,
            options,
            role_definition_id,
            resource_group_name,
            account_name,
            create_update_sql_role_definition_parameters,
        )

    def begin_delete_sql_role_definition(
        self,
        role_definition_id: str,
        resource_group_name: str,
        account_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a NoSQL role definition of a Cosmos DB account.

        :param role_definition_id: ID of the role definition, a GUID.
        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/delete-sql-role-definition
        """
        return self._begin(
            _rest.SQL_RESOURCES_DELETE_SQL_ROLE_DEFINITION,
            options,
            role_definition_id,
            resource_group_name,
            account_name,
        )

    def list_sql_role_definitions(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SqlRoleDefinitionGetResults]:
        """List the NoSQL role definitions of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/list-sql-role-definitions
        """
        return self._list(_rest.SQL_RESOURCES_LIST_SQL_ROLE_DEFINITIONS, options, resource_group_name, account_name)

    def get_sql_role_assignment(
        self, role_assignment_id: str, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.SqlRoleAssignmentGetResults:
        """Get one NoSQL role assignment of a Cosmos DB account.

        :param role_assignment_id: ID of the role assignment, a GUID.
        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/get-sql-role-assignment
        """
        return self._call(
            _rest.SQL_RESOURCES_GET_SQL_ROLE_ASSIGNMENT, options, role_assignment_id, resource_group_name, account_name
        )

    def begin_create_update_sql_role_assignment(
        self,
        role_assignment_id: str,
        resource_group_name: str,
        account_name: str,
        create_update_sql_role_assignment_parameters: models.SqlRoleAssignmentCreateUpdateParameters
        | types.SqlRoleAssignmentCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SqlRoleAssignmentGetResults]:
        """Create a NoSQL role assignment in a Cosmos DB account, or update it in place.

        :param role_assignment_id: ID of the role assignment, a GUID.
        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param create_update_sql_role_assignment_parameters: The NoSQL role assignment.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/create-update-sql-role-assignment
        """
        return self._begin(
            _rest.SQL_RESOURCES_CREATE_UPDATE_SQL_ROLE_ASSIGNMENT,
            options,
            role_assignment_id,
            resource_group_name,
            account_name,
            create_update_sql_role_assignment_parameters,
        )

    def begin_delete_sql_role_assignment(
        self,
        role_assignment_id: str,
        resource_group_name: str,
        account_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a NoSQL role assignment of a Cosmos DB account.

        :param role_assignment_id: ID of the role assignment, a GUID.
        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/delete-sql-role-assignment
        """
        return self._begin(
            _rest.SQL_RESOURCES_DELETE_SQL_ROLE_ASSIGNMENT,
            options,
            role_assignment_id,
            resource_group_name,
            account_name,
        )

    def list_sql_role_assignments(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SqlRoleAssignmentGetResults]:
        """List the NoSQL role assignments of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/sql-resources/list-sql-role-assignments
        """
        return self._list(_rest.SQL_RESOURCES_LIST_SQL_ROLE_ASSIGNMENTS, options, resource_group_name, account_name)
