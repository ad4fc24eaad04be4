# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Operations of ``cosmosdb``: ``cassandra_resources``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _cassandra_resources as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class CassandraResourcesOperations(OperationGroup):
    """Keyspaces, tables and roles of a Cosmos DB account's API for Apache Cassandra.

    An attribute of the client: ``client.cassandra_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_cassandra_keyspace_throughput(
        self, resource_group_name: str, account_name: str, keyspace_name: str, **options: Unpack[RequestOptions]
    ) -> models.ThroughputSettingsGetResults:
        """Get the throughput of a Cassandra keyspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param keyspace_name: Name of the Cassandra keyspace.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/get-cassandra-keyspace-throughput
        """
        return self._call(
            _rest.CASSANDRA_RESOURCES_GET_CASSANDRA_KEYSPACE_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            keyspace_name,
        )

    def begin_update_cassandra_keyspace_throughput(
        self,
        resource_group_name: str,
        account_name: str,
        keyspace_name: str,
        update_throughput_parameters: models.ThroughputSettingsUpdateParameters
        | types.ThroughputSettingsUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Change the throughput of a Cassandra keyspace, manual or autoscale.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param keyspace_name: Name of the Cassandra keyspace.
        :param update_throughput_parameters: The wanted throughput.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/update-cassandra-keyspace-throughput
        """
        return self._begin(
            _rest.CASSANDRA_RESOURCES_UPDATE_CASSANDRA_KEYSPACE_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            keyspace_name,
            update_throughput_parameters,
        )

    def begin_migrate_cassandra_keyspace_to_autoscale(
        self, resource_group_name: str, account_name: str, keyspace_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Switch a Cassandra keyspace from manual throughput to autoscale.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param keyspace_name: Name of the Cassandra keyspace.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/migrate-cassandra-keyspace-to-autoscale
        """
        return self._begin(
            _rest.CASSANDRA_RESOURCES_MIGRATE_CASSANDRA_KEYSPACE_TO_AUTOSCALE,
            options,
            resource_group_name,
            account_name,
            keyspace_name,
        )

    def begin_migrate_cassandra_keyspace_to_manual_throughput(
        self, resource_group_name: str, account_name: str, keyspace_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Switch a Cassandra keyspace from autoscale to manual throughput.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param keyspace_name: Name of the Cassandra keyspace.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/migrate-cassandra-keyspace-to-manual-throughput
        """
        return self._begin(
            _rest.CASSANDRA_RESOURCES_MIGRATE_CASSANDRA_KEYSPACE_TO_MANUAL_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            keyspace_name,
        )

    def get_cassandra_table_throughput(
        self,
        resource_group_name: str,
        account_name: str,
        keyspace_name: str,
        table_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ThroughputSettingsGetResults:
        """Get the throughput of a table.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param keyspace_name: Name of the Cassandra keyspace.
        :param table_name: Name of the table.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/get-cassandra-table-throughput
        """
        return self._call(
            _rest.CASSANDRA_RESOURCES_GET_CASSANDRA_TABLE_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            keyspace_name,
            table_name,
        )

    def begin_update_cassandra_table_throughput(
        self,
        resource_group_name: str,
        account_name: str,
        keyspace_name: str,
        table_name: str,
        update_throughput_parameters: models.ThroughputSettingsUpdateParameters
        | types.ThroughputSettingsUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Change the throughput of a table, manual or autoscale.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param keyspace_name: Name of the Cassandra keyspace.
        :param table_name: Name of the table.
        :param update_throughput_parameters: The wanted throughput.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/update-cassandra-table-throughput
        """
        return self._begin(
            _rest.CASSANDRA_RESOURCES_UPDATE_CASSANDRA_TABLE_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            keyspace_name,
            table_name,
            update_throughput_parameters,
        )

    def begin_migrate_cassandra_table_to_autoscale(
        self,
        resource_group_name: str,
        account_name: str,
        keyspace_name: str,
        table_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Switch a table from manual throughput to autoscale.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param keyspace_name: Name of the Cassandra keyspace.
        :param table_name: Name of the table.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/migrate-cassandra-table-to-autoscale
        """
        return self._begin(
            _rest.CASSANDRA_RESOURCES_MIGRATE_CASSANDRA_TABLE_TO_AUTOSCALE,
            options,
            resource_group_name,
            account_name,
            keyspace_name,
            table_name,
        )

    def begin_migrate_cassandra_table_to_manual_throughput(
        self,
        resource_group_name: str,
        account_name: str,
        keyspace_name: str,
        table_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Switch a table from autoscale to manual throughput.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param keyspace_name: Name of the Cassandra keyspace.
        :param table_name: Name of the table.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/migrate-cassandra-table-to-manual-throughput
        """
        return self._begin(
            _rest.CASSANDRA_RESOURCES_MIGRATE_CASSANDRA_TABLE_TO_MANUAL_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            keyspace_name,
            table_name,
        )

    def get_cassandra_keyspace(
        self, resource_group_name: str, account_name: str, keyspace_name: str, **options: Unpack[RequestOptions]
    ) -> models.CassandraKeyspaceGetResults:
        """Get one Cassandra keyspace of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param keyspace_name: Name of the Cassandra keyspace.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/get-cassandra-keyspace
        """
        return self._call(
            _rest.CASSANDRA_RESOURCES_GET_CASSANDRA_KEYSPACE, options, resource_group_name, account_name, keyspace_name
        )

    def begin_create_update_cassandra_keyspace(
        self,
        resource_group_name: str,
        account_name: str,
        keyspace_name: str,
        create_update_cassandra_keyspace_parameters: models.CassandraKeyspaceCreateUpdateParameters
        | types.CassandraKeyspaceCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.CassandraKeyspaceGetResults]:
        """Create a Cassandra keyspace in a Cosmos DB account, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param keyspace_name: Name of the Cassandra keyspace.
        :param create_update_cassandra_keyspace_parameters: Definition and throughput of the Cassandra keyspace.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/create-update-cassandra-keyspace
        """
        return self._begin(
            _rest.CASSANDRA_RESOURCES_CREATE_UPDATE_CASSANDRA_KEYSPACE,
            options,
            resource_group_name,
            account_name,
            keyspace_name,
            create_update_cassandra_keyspace_parameters,
        )

    def begin_delete_cassandra_keyspace(
        self, resource_group_name: str, account_name: str, keyspace_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a Cassandra keyspace of a Cosmos DB account with all data in it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param keyspace_name: Name of the Cassandra keyspace.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/delete-cassandra-keyspace
        """
        return self._begin(
            _rest.CASSANDRA_RESOURCES_DELETE_CASSANDRA_KEYSPACE,
            options,
            resource_group_name,
            account_name,
            keyspace_name,
        )

    def list_cassandra_keyspaces(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.CassandraKeyspaceGetResults]:
        """List the Cassandra keyspaces of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/list-cassandra-keyspaces
        """
        return self._list(
            _rest.CASSANDRA_RESOURCES_LIST_CASSANDRA_KEYSPACES, options, resource_group_name, account_name
        )

    def get_cassandra_table(
        self,
        resource_group_name: str,
        account_name: str,
        keyspace_name: str,
        table_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.CassandraTableGetResults:
        """Get one table of a Cassandra keyspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param keyspace_name: Name of the Cassandra keyspace.
        :param table_name: Name of the table.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/get-cassandra-table
        """
        return self._call(
            _rest.CASSANDRA_RESOURCES_GET_CASSANDRA_TABLE,
            options,
            resource_group_name,
            account_name,
            keyspace_name,
            table_name,
        )

    def begin_create_update_cassandra_table(
        self,
        resource_group_name: str,
        account_name: str,
        keyspace_name: str,
        table_name: str,
        create_update_cassandra_table_parameters: models.CassandraTableCreateUpdateParameters
        | types.CassandraTableCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.CassandraTableGetResults]:
        """Create a table in a Cassandra keyspace, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param keyspace_name: Name of the Cassandra keyspace.
        :param table_name: Name of the table.
        :param create_update_cassandra_table_parameters: Definition and throughput of the table.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/create-update-cassandra-table
        """
        return self._begin(
            _rest.CASSANDRA_RESOURCES_CREATE_UPDATE_CASSANDRA_TABLE,
            options,
            resource_group_name,
            account_name,
            keyspace_name,
            table_name,
            create_update_cassandra_table_parameters,
        )

    def begin_delete_cassandra_table(
        self,
        resource_group_name: str,
        account_name: str,
        keyspace_name: str,
        table_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a table of a Cassandra keyspace with all data in it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param keyspace_name: Name of the Cassandra keyspace.
        :param table_name: Name of the table.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/delete-cassandra-table
        """
        return self._begin(
            _rest.CASSANDRA_RESOURCES_DELETE_CASSANDRA_TABLE,
            options,
            resource_group_name,
            account_name,
            keyspace_name,
            table_name,
        )

    def list_cassandra_tables(
        self, resource_group_name: str, account_name: str, keyspace_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.CassandraTableGetResults]:
        """List the tables of a Cassandra keyspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param keyspace_name: Name of the Cassandra keyspace.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/list-cassandra-tables
        """
        return self._list(
            _rest.CASSANDRA_RESOURCES_LIST_CASSANDRA_TABLES, options, resource_group_name, account_name, keyspace_name
        )

    def get_cassandra_role_definition(
        self, resource_group_name: str, account_name: str, role_definition_id: str, **options: Unpack[RequestOptions]
    ) -> models.CassandraRoleDefinitionResource:
        """Get one Cassandra role definition of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_definition_id: ID of the role definition, a GUID.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/get-cassandra-role-definition
        """
        return self._call(
            _rest.CASSANDRA_RESOURCES_GET_CASSANDRA_ROLE_DEFINITION,
            options,
            resource_group_name,
            account_name,
            role_definition_id,
        )

    def begin_create_update_cassandra_role_definition(
        self,
        resource_group_name: str,
        account_name: str,
        role_definition_id: str,
        create_update_cassandra_role_definition_parameters: models.CassandraRoleDefinitionResource
        | types.CassandraRoleDefinitionResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.CassandraRoleDefinitionResource]:
        """Create a Cassandra role definition in a Cosmos DB account, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_definition_id: ID of the role definition, a GUID.
        :param create_update_cassandra_role_definition_parameters: The Cassandra role definition.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/create-update-cassandra-role-definition
        """
        return self._begin(
            _rest.CASSANDRA_RESOURCES_CREATE_UPDATE_CASSANDRA_ROLE_DEFINITION,
            options,
            resource_group_name,
            account_name,
            role_definition_id,
            create_update_cassandra_role_definition_parameters,
        )

    def begin_delete_cassandra_role_definition(
        self,
        resource_group_name: str,
        account_name: str,
        role_definition_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a Cassandra role definition of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_definition_id: ID of the role definition, a GUID.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/delete-cassandra-role-definition
        """
        return self._begin(
            _rest.CASSANDRA_RESOURCES_DELETE_CASSANDRA_ROLE_DEFINITION,
            options,
            resource_group_name,
            account_name,
            role_definition_id,
        )

    def list_cassandra_role_definitions(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.CassandraRoleDefinitionResource]:
        """List the Cassandra role definitions of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/list-cassandra-role-definitions
        """
        return self._list(
            _rest.CASSANDRA_RESOURCES_LIST_CASSANDRA_ROLE_DEFINITIONS, options, resource_group_name, account_name
        )

    def get_cassandra_role_assignment(
        self, resource_group_name: str, account_name: str, role_assignment_id: str, **options: Unpack[RequestOptions]
    ) -> models.CassandraRoleAssignmentResource:
        """Get one Cassandra role assignment of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_assignment_id: ID of the role assignment, a GUID.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/get-cassandra-role-assignment
        """
        return self._call(
            _rest.CASSANDRA_RESOURCES_GET_CASSANDRA_ROLE_ASSIGNMENT,
            options,
            resource_group_name,
            account_name,
            role_assignment_id,
        )

    def begin_create_update_cassandra_role_assignment(
        self,
        resource_group_name: str,
        account_name: str,
        role_assignment_id: str,
        create_update_cassandra_role_assignment_parameters: models.CassandraRoleAssignmentResource
        | types.CassandraRoleAssignmentResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.CassandraRoleAssignmentResource]:
        """Create a Cassandra role assignment in a Cosmos DB account, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_assignment_id: ID of the role assignment, a GUID.
        :param create_update_cassandra_role_assignment_parameters: The Cassandra role assignment.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/create-update-cassandra-role-assignment
        """
        return self._begin(
            _rest.CASSANDRA_RESOURCES_CREATE_UPDATE_CASSANDRA_ROLE_ASSIGNMENT,
            options,
            resource_group_name,
            account_name,
            role_assignment_id,
            create_update_cassandra_role_assignment_parameters,
        )

    def begin_delete_cassandra_role_assignment(
        self,
        resource_group_name: str,
        account_name: str,
        role_assignment_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a Cassandra role assignment of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_assignment_id: ID of the role assignment, a GUID.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/delete-cassandra-role-assignment
        """
        return self._begin(
            _rest.CASSANDRA_RESOURCES_DELETE_CASSANDRA_ROLE_ASSIGNMENT,
            options,
            resource_group_name,
            account_name,
            role_assignment_id,
        )

    def list_cassandra_role_assignments(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.CassandraRoleAssignmentResource]:
        """List the Cassandra role assignments of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/cassandra-resources/list-cassandra-role-assignments
        """
        return self._list(
            _rest.CASSANDRA_RESOURCES_LIST_CASSANDRA_ROLE_ASSIGNMENTS, options, resource_group_name, account_name
        )
