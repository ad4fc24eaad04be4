# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Operations of ``cosmosdb``: ``gremlin_resources``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _gremlin_resources as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class GremlinResourcesOperations(OperationGroup):
    """Databases, graphs and roles of a Cosmos DB account's API for Apache Gremlin.

    An attribute of the client: ``client.gremlin_resources``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_gremlin_database_throughput(
        self, resource_group_name: str, account_name: str, database_name: str, **options: Unpack[RequestOptions]
    ) -> models.ThroughputSettingsGetResults:
        """Get the throughput of a Gremlin database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/get-gremlin-database-throughput
        """
        return self._call(
            _rest.GREMLIN_RESOURCES_GET_GREMLIN_DATABASE_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            database_name,
        )

    def begin_update_gremlin_database_throughput(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        update_throughput_parameters: models.ThroughputSettingsUpdateParameters
        | types.ThroughputSettingsUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Change the throughput of a Gremlin database, manual or autoscale.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param update_throughput_parameters: The wanted throughput.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/update-gremlin-database-throughput
        """
        return self._begin(
            _rest.GREMLIN_RESOURCES_UPDATE_GREMLIN_DATABASE_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            database_name,
            update_throughput_parameters,
        )

    def begin_migrate_gremlin_database_to_autoscale(
        self, resource_group_name: str, account_name: str, database_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Switch a Gremlin database from manual throughput to autoscale.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/migrate-gremlin-database-to-autoscale
        """
        return self._begin(
            _rest.GREMLIN_RESOURCES_MIGRATE_GREMLIN_DATABASE_TO_AUTOSCALE,
            options,
            resource_group_name,
            account_name,
            database_name,
        )

    def begin_migrate_gremlin_database_to_manual_throughput(
        self, resource_group_name: str, account_name: str, database_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Switch a Gremlin database from autoscale to manual throughput.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/migrate-gremlin-database-to-manual-throughput
        """
        return self._begin(
            _rest.GREMLIN_RESOURCES_MIGRATE_GREMLIN_DATABASE_TO_MANUAL_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            database_name,
        )

    def get_gremlin_graph_throughput(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        graph_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ThroughputSettingsGetResults:
        """Get the throughput of a graph.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param graph_name: Name of the Gremlin graph.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/get-gremlin-graph-throughput
        """
        return self._call(
            _rest.GREMLIN_RESOURCES_GET_GREMLIN_GRAPH_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            database_name,
            graph_name,
        )

    def begin_update_gremlin_graph_throughput(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        graph_name: str,
        update_throughput_parameters: models.ThroughputSettingsUpdateParameters
        | types.ThroughputSettingsUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Change the throughput of a graph, manual or autoscale.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param graph_name: Name of the Gremlin graph.
        :param update_throughput_parameters: The wanted throughput.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/update-gremlin-graph-throughput
        """
        return self._begin(
            _rest.GREMLIN_RESOURCES_UPDATE_GREMLIN_GRAPH_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            database_name,
            graph_name,
            update_throughput_parameters,
        )

    def begin_migrate_gremlin_graph_to_autoscale(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        graph_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Switch a graph from manual throughput to autoscale.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param graph_name: Name of the Gremlin graph.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/migrate-gremlin-graph-to-autoscale
        """
        return self._begin(
            _rest.GREMLIN_RESOURCES_MIGRATE_GREMLIN_GRAPH_TO_AUTOSCALE,
            options,
            resource_group_name,
            account_name,
            database_name,
            graph_name,
        )

    def begin_migrate_gremlin_graph_to_manual_throughput(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        graph_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ThroughputSettingsGetResults]:
        """Switch a graph from autoscale to manual throughput.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param graph_name: Name of the Gremlin graph.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/migrate-gremlin-graph-to-manual-throughput
        """
        return self._begin(
            _rest.GREMLIN_RESOURCES_MIGRATE_GREMLIN_GRAPH_TO_MANUAL_THROUGHPUT,
            options,
            resource_group_name,
            account_name,
            database_name,
            graph_name,
        )

    def get_gremlin_database(
        self, resource_group_name: str, account_name: str, database_name: str, **options: Unpack[RequestOptions]
    ) -> models.GremlinDatabaseGetResults:
        """Get one Gremlin database of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/get-gremlin-database
        """
        return self._call(
            _rest.GREMLIN_RESOURCES_GET_GREMLIN_DATABASE, options, resource_group_name, account_name, database_name
        )

    def begin_create_update_gremlin_database(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        create_update_gremlin_database_parameters: models.GremlinDatabaseCreateUpdateParameters
        | types.GremlinDatabaseCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GremlinDatabaseGetResults]:
        """Create a Gremlin database in a Cosmos DB account, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param create_update_gremlin_database_parameters: Definition and throughput of the Gremlin database.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/create-update-gremlin-database
        """
        return self._begin(
            _rest.GREMLIN_RESOURCES_CREATE_UPDATE_GREMLIN_DATABASE,
            options,
            resource_group_name,
            account_name,
            database_name,
            create_update_gremlin_database_parameters,
        )

    def begin_delete_gremlin_database(
        self, resource_group_name: str, account_name: str, database_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a Gremlin database of a Cosmos DB account with all data in it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/delete-gremlin-database
        """
        return self._begin(
            _rest.GREMLIN_RESOURCES_DELETE_GREMLIN_DATABASE, options, resource_group_name, account_name, database_name
        )

    def list_gremlin_databases(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.GremlinDatabaseGetResults]:
        """List the Gremlin databases of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/list-gremlin-databases
        """
        return self._list(_rest.GREMLIN_RESOURCES_LIST_GREMLIN_DATABASES, options, resource_group_name, account_name)

    def get_gremlin_graph(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        graph_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.GremlinGraphGetResults:
        """Get one graph of a Gremlin database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param graph_name: Name of the Gremlin graph.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/get-gremlin-graph
        """
        return self._call(
            _rest.GREMLIN_RESOURCES_GET_GREMLIN_GRAPH,
            options,
            resource_group_name,
            account_name,
            database_name,
            graph_name,
        )

    def begin_create_update_gremlin_graph(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        graph_name: str,
        create_update_gremlin_graph_parameters: models.GremlinGraphCreateUpdateParameters
        | types.GremlinGraphCreateUpdateParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GremlinGraphGetResults]:
        """Create a graph in a Gremlin database, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param graph_name: Name of the Gremlin graph.
        :param create_update_gremlin_graph_parameters: Definition and throughput of the graph.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/create-update-gremlin-graph
        """
        return self._begin(
            _rest.GREMLIN_RESOURCES_CREATE_UPDATE_GREMLIN_GRAPH,
            options,
            resource_group_name,
            account_name,
            database_name,
            graph_name,
            create_update_gremlin_graph_parameters,
        )

    def begin_delete_gremlin_graph(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        graph_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a graph of a Gremlin database with all data in it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param graph_name: Name of the Gremlin graph.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/delete-gremlin-graph
        """
        return self._begin(
            _rest.GREMLIN_RESOURCES_DELETE_GREMLIN_GRAPH,
            options,
            resource_group_name,
            account_name,
            database_name,
            graph_name,
        )

    def list_gremlin_graphs(
        self, resource_group_name: str, account_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.GremlinGraphGetResults]:
        """List the graphs of a Gremlin database.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/list-gremlin-graphs
        """
        return self._list(
            _rest.GREMLIN_RESOURCES_LIST_GREMLIN_GRAPHS, options, resource_group_name, account_name, database_name
        )

    def begin_retrieve_continuous_backup_information(
        self,
        resource_group_name: str,
        account_name: str,
        database_name: str,
        graph_name: str,
        location: models.ContinuousBackupRestoreLocation | types.ContinuousBackupRestoreLocationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.BackupInformation]:
        """Get the latest time that a Gremlin graph can be restored to in a region.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param database_name: Name of the database.
        :param graph_name: Name of the Gremlin graph.
        :param location: Region to look at.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/retrieve-continuous-backup-information
        """
        return self._begin(
            _rest.GREMLIN_RESOURCES_RETRIEVE_CONTINUOUS_BACKUP_INFORMATION,
            options,
            resource_group_name,
            account_name,
            database_name,
            graph_name,
            location,
        )

    def get_gremlin_role_definition(
        self, resource_group_name: str, account_name: str, role_definition_id: str, **options: Unpack[RequestOptions]
    ) -> models.GremlinRoleDefinitionResource:
        """Get one Gremlin role definition of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_definition_id: ID of the role definition, a GUID.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/get-gremlin-role-definition
        """
        return self._call(
            _rest.GREMLIN_RESOURCES_GET_GREMLIN_ROLE_DEFINITION,
            options,
            resource_group_name,
            account_name,
            role_definition_id,
        )

    def begin_create_update_gremlin_role_definition(
        self,
        resource_group_name: str,
        account_name: str,
        role_definition_id: str,
        create_update_gremlin_role_definition_parameters: models.GremlinRoleDefinitionResource
        | types.GremlinRoleDefinitionResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GremlinRoleDefinitionResource]:
        """Create a Gremlin role definition in a Cosmos DB account, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_definition_id: ID of the role definition, a GUID.
        :param create_update_gremlin_role_definition_parameters: The Gremlin role definition.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/create-update-gremlin-role-definition
        """
        return self._begin(
            _rest.GREMLIN_RESOURCES_CREATE_UPDATE_GREMLIN_ROLE_DEFINITION,
            options,
            resource_group_name,
            account_name,
            role_definition_id,
            create_update_gremlin_role_definition_parameters,
        )

    def begin_delete_gremlin_role_definition(
        self,
        resource_group_name: str,
        account_name: str,
        role_definition_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a Gremlin role definition of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_definition_id: ID of the role definition, a GUID.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/delete-gremlin-role-definition
        """
        return self._begin(
            _rest.GREMLIN_RESOURCES_DELETE_GREMLIN_ROLE_DEFINITION,
            options,
            resource_group_name,
            account_name,
            role_definition_id,
        )

    def list_gremlin_role_definitions(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.GremlinRoleDefinitionResource]:
        """List the Gremlin role definitions of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/list-gremlin-role-definitions
        """
        return self._list(
            _rest.GREMLIN_RESOURCES_LIST_GREMLIN_ROLE_DEFINITIONS, options, resource_group_name, account_name
        )

    def get_gremlin_role_assignment(
        self, resource_group_name: str, account_name: str, role_assignment_id: str, **options: Unpack[RequestOptions]
    ) -> models.GremlinRoleAssignmentResource:
        """Get one Gremlin role assignment of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_assignment_id: ID of the role assignment, a GUID.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/get-gremlin-role-assignment
        """
        return self._call(
            _rest.GREMLIN_RESOURCES_GET_GREMLIN_ROLE_ASSIGNMENT,
            options,
            resource_group_name,
            account_name,
            role_assignment_id,
        )

    def begin_create_update_gremlin_role_assignment(
        self,
        resource_group_name: str,
        account_name: str,
        role_assignment_id: str,
        create_update_gremlin_role_assignment_parameters: models.GremlinRoleAssignmentResource
        | types.GremlinRoleAssignmentResourceDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GremlinRoleAssignmentResource]:
        """Create a Gremlin role assignment in a Cosmos DB account, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_assignment_id: ID of the role assignment, a GUID.
        :param create_update_gremlin_role_assignment_parameters: The Gremlin role assignment.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/create-update-gremlin-role-assignment
        """
        return self._begin(
            _rest.GREMLIN_RESOURCES_CREATE_UPDATE_GREMLIN_ROLE_ASSIGNMENT,
            options,
            resource_group_name,
            account_name,
            role_assignment_id,
            create_update_gremlin_role_assignment_parameters,
        )

    def begin_delete_gremlin_role_assignment(
        self,
        resource_group_name: str,
        account_name: str,
        role_assignment_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a Gremlin role assignment of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.
        :param role_assignment_id: ID of the role assignment, a GUID.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/delete-gremlin-role-assignment
        """
        return self._begin(
            _rest.GREMLIN_RESOURCES_DELETE_GREMLIN_ROLE_ASSIGNMENT,
            options,
            resource_group_name,
            account_name,
            role_assignment_id,
        )

    def list_gremlin_role_assignments(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.GremlinRoleAssignmentResource]:
        """List the Gremlin role assignments of a Cosmos DB account.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param account_name: Name of the Cosmos DB account, unique in all of Azure.

        REST:
            https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/gremlin-resources/list-gremlin-role-assignments
        """
        return self._list(
            _rest.GREMLIN_RESOURCES_LIST_GREMLIN_ROLE_ASSIGNMENTS, options, resource_group_name, account_name
        )
