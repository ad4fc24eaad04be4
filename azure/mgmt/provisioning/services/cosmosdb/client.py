# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Client of the service ``cosmosdb``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.clients.annotations import typed_methods
from ...core.clients.sync import ServiceClient
from . import SERVICE

if TYPE_CHECKING:
    from . import operations as _operations
else:
    typed_methods(globals())


class CosmosDBManagementClient(ServiceClient):
    """Azure Cosmos DB: accounts, databases and containers of all APIs, throughput, restore, managed Cassandra,
    fleets.
    """

    _service = SERVICE

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.DocumentDB provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def database_accounts(self) -> _operations.DatabaseAccountsOperations:
        """Cosmos DB accounts: create, change, delete, get and list them, with keys, failover and regions."""
        return self._operations("DatabaseAccountsOperations")

    @property
    def sql_resources(self) -> _operations.SqlResourcesOperations:
        """NoSQL databases, containers, scripts, throughput and roles of a Cosmos DB account."""
        return self._operations("SqlResourcesOperations")

    @property
    def mongo_db_resources(self) -> _operations.MongoDbResourcesOperations:
        """Databases, collections, roles and users of a Cosmos DB account's API for MongoDB."""
        return self._operations("MongoDbResourcesOperations")

    @property
    def table_resources(self) -> _operations.TableResourcesOperations:
        """Tables and roles of a Cosmos DB account's API for Table."""
        return self._operations("TableResourcesOperations")

    @property
    def cassandra_resources(self) -> _operations.CassandraResourcesOperations:
        """Keyspaces, tables and roles of a Cosmos DB account's API for Apache Cassandra."""
        return self._operations("CassandraResourcesOperations")

    @property
    def gremlin_resources(self) -> _operations.GremlinResourcesOperations:
        """Databases, graphs and roles of a Cosmos DB account's API for Apache Gremlin."""
        return self._operations("GremlinResourcesOperations")

    @property
    def notebook_workspaces(self) -> _operations.NotebookWorkspacesOperations:
        """Notebook workspaces of a Cosmos DB account: create, change, start, delete, get and list them."""
        return self._operations("NotebookWorkspacesOperations")

    @property
    def private_endpoint_connections(self) -> _operations.PrivateEndpointConnectionsOperations:
        """Private endpoint connections of a Cosmos DB account: approve, reject, delete, get and list them."""
        return self._operations("PrivateEndpointConnectionsOperations")

    @property
    def private_link_resources(self) -> _operations.PrivateLinkResourcesOperations:
        """Private link resources of a Cosmos DB account: get and list them."""
        return self._operations("PrivateLinkResourcesOperations")

    @property
    def database(self) -> _operations.DatabaseOperations:
        """Metrics and usage of a database: list them."""
        return self._operations("DatabaseOperations")

    @property
    def collection(self) -> _operations.CollectionOperations:
        """Metrics and usage of a collection: list them."""
        return self._operations("CollectionOperations")

    @property
    def collection_region(self) -> _operations.CollectionRegionOperations:
        """Metrics of a collection in one region: list them."""
        return self._operations("CollectionRegionOperations")

    @property
    def database_account_region(self) -> _operations.DatabaseAccountRegionOperations:
        """Metrics of an account in one region: list them."""
        return self._operations("DatabaseAccountRegionOperations")

    @property
    def percentile_source_target(self) -> _operations.PercentileSourceTargetOperations:
        """Replication latency from one region to another: list its percentiles."""
        return self._operations("PercentileSourceTargetOperations")

    @property
    def percentile_target(self) -> _operations.PercentileTargetOperations:
        """Replication latency to one region: list its percentiles."""
        return self._operations("PercentileTargetOperations")

    @property
    def percentile(self) -> _operations.PercentileOperations:
        """Replication latency of an account: list its percentiles."""
        return self._operations("PercentileOperations")

    @property
    def collection_partition_region(self) -> _operations.CollectionPartitionRegionOperations:
        """Metrics of a collection's partitions in one region: list them."""
        return self._operations("CollectionPartitionRegionOperations")

    @property
    def collection_partition(self) -> _operations.CollectionPartitionOperations:
        """Metrics and usage of a collection's partitions: list them."""
        return self._operations("CollectionPartitionOperations")

    @property
    def partition_key_range_id(self) -> _operations.PartitionKeyRangeIdOperations:
        """Metrics of a partition key range: list them."""
        return self._operations("PartitionKeyRangeIdOperations")

    @property
    def partition_key_range_id_region(self) -> _operations.PartitionKeyRangeIdRegionOperations:
        """Metrics of a partition key range in one region: list them."""
        return self._operations("PartitionKeyRangeIdRegionOperations")

    @property
    def locations(self) -> _operations.LocationsOperations:
        """Regions Cosmos DB is offered in: get and list them."""
        return self._operations("LocationsOperations")

    @property
    def cassandra_clusters(self) -> _operations.CassandraClustersOperations:
        """Managed Cassandra clusters: create, change, start, deallocate, delete, get and list them."""
        return self._operations("CassandraClustersOperations")

    @property
    def cassandra_data_centers(self) -> _operations.CassandraDataCentersOperations:
        """Data centers of a managed Cassandra cluster: create, change, delete, get and list them."""
        return self._operations("CassandraDataCentersOperations")

    @property
    def restorable_database_accounts(self) -> _operations.RestorableDatabaseAccountsOperations:
        """Restorable Cosmos DB accounts: get and list them."""
        return self._operations("RestorableDatabaseAccountsOperations")

    @property
    def restorable_sql_databases(self) -> _operations.RestorableSqlDatabasesOperations:
        """Restorable NoSQL databases of a Cosmos DB account: list them."""
        return self._operations("RestorableSqlDatabasesOperations")

    @property
    def restorable_sql_containers(self) -> _operations.RestorableSqlContainersOperations:
        """Restorable NoSQL containers of a Cosmos DB account: list them."""
        return self._operations("RestorableSqlContainersOperations")

    @property
    def restorable_sql_resources(self) -> _operations.RestorableSqlResourcesOperations:
        """NoSQL databases and containers that can be restored: list them."""
        return self._operations("RestorableSqlResourcesOperations")

    @property
    def restorable_mongodb_databases(self) -> _operations.RestorableMongodbDatabasesOperations:
        """Restorable MongoDB databases of a Cosmos DB account: list them."""
        return self._operations("RestorableMongodbDatabasesOperations")

    @property
    def restorable_mongodb_collections(self) -> _operations.RestorableMongodbCollectionsOperations:
        """Restorable MongoDB collections of a Cosmos DB account: list them."""
        return self._operations("RestorableMongodbCollectionsOperations")

    @property
    def restorable_mongodb_resources(self) -> _operations.RestorableMongodbResourcesOperations:
        """MongoDB databases and collections that can be restored: list them."""
        return self._operations("RestorableMongodbResourcesOperations")

    @property
    def restorable_gremlin_databases(self) -> _operations.RestorableGremlinDatabasesOperations:
        """Restorable Gremlin databases of a Cosmos DB account: list them."""
        return self._operations("RestorableGremlinDatabasesOperations")

    @property
    def restorable_gremlin_graphs(self) -> _operations.RestorableGremlinGraphsOperations:
        """Restorable Gremlin graphs of a Cosmos DB account: list them."""
        return self._operations("RestorableGremlinGraphsOperations")

    @property
    def restorable_gremlin_resources(self) -> _operations.RestorableGremlinResourcesOperations:
        """Gremlin databases and graphs that can be restored: list them."""
        return self._operations("RestorableGremlinResourcesOperations")

    @property
    def restorable_tables(self) -> _operations.RestorableTablesOperations:
        """Restorable tables of a Cosmos DB account: list them."""
        return self._operations("RestorableTablesOperations")

    @property
    def restorable_table_resources(self) -> _operations.RestorableTableResourcesOperations:
        """Tables that can be restored: list them."""
        return self._operations("RestorableTableResourcesOperations")

    @property
    def service(self) -> _operations.ServiceOperations:
        """Services of an account, such as a dedicated gateway: create, delete, get and list them."""
        return self._operations("ServiceOperations")

    @property
    def mongo_mi_resources(self) -> _operations.MongoMiResourcesOperations:
        """Role definitions and assignments for Microsoft Entra access to a Cosmos DB account's API for MongoDB."""
        return self._operations("MongoMiResourcesOperations")

    @property
    def fleet(self) -> _operations.FleetOperations:
        """Cosmos DB fleets: create, change, delete, get and list them."""
        return self._operations("FleetOperations")

    @property
    def fleetspace(self) -> _operations.FleetspaceOperations:
        """Fleetspaces of a Cosmos DB fleet: create, change, delete, get and list them."""
        return self._operations("FleetspaceOperations")

    @property
    def fleetspace_account(self) -> _operations.FleetspaceAccountOperations:
        """Accounts of a fleetspace: create, delete, get and list them."""
        return self._operations("FleetspaceAccountOperations")
