# Generated from swagger/cosmosdb/cosmosdb.json (2026-03-15, sha256 7c0d08456ba2).
# Do not edit: run "make generate".

"""Asynchronous client of the service ``cosmosdb``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.aio import AsyncServiceClient
from .. import SERVICE

if TYPE_CHECKING:
    from .operations._cassandra_clusters import CassandraClustersOperations, CassandraDataCentersOperations
    from .operations._cassandra_resources import CassandraResourcesOperations
    from .operations._database_accounts import (
        CollectionOperations,
        CollectionPartitionOperations,
        CollectionPartitionRegionOperations,
        CollectionRegionOperations,
        DatabaseAccountRegionOperations,
        DatabaseAccountsOperations,
        DatabaseOperations,
        MongoMiResourcesOperations,
        NotebookWorkspacesOperations,
        PartitionKeyRangeIdOperations,
        PartitionKeyRangeIdRegionOperations,
        PercentileOperations,
        PercentileSourceTargetOperations,
        PercentileTargetOperations,
        PrivateEndpointConnectionsOperations,
        PrivateLinkResourcesOperations,
        ServiceOperations,
        TableResourcesOperations,
    )
    from .operations._fleet import FleetOperations, FleetspaceAccountOperations, FleetspaceOperations
    from .operations._gremlin_resources import GremlinResourcesOperations
    from .operations._mongo_db_resources import MongoDbResourcesOperations
    from .operations._others import LocationsOperations, Operations
    from .operations._restorable_database_accounts import (
        RestorableDatabaseAccountsOperations,
        RestorableGremlinDatabasesOperations,
        RestorableGremlinGraphsOperations,
        RestorableGremlinResourcesOperations,
        RestorableMongodbCollectionsOperations,
        RestorableMongodbDatabasesOperations,
        RestorableMongodbResourcesOperations,
        RestorableSqlContainersOperations,
        RestorableSqlDatabasesOperations,
        RestorableSqlResourcesOperations,
        RestorableTableResourcesOperations,
        RestorableTablesOperations,
    )
    from .operations._sql_resources import SqlResourcesOperations


class CosmosDBManagementClient(AsyncServiceClient):
    """Asynchronous client. Azure Cosmos DB: accounts, databases and containers of all APIs, throughput, restore,
    managed Cassandra, fleets.
    """

    _service = SERVICE

    @property
    def operations(self) -> Operations:
        """The operations of the Microsoft.DocumentDB provider, as used in role definitions."""
        from .operations._others import Operations

        return self._group(Operations)

    @property
    def database_accounts(self) -> DatabaseAccountsOperations:
        """Cosmos DB accounts: create, change, delete, get and list them, with keys, failover and regions."""
        from .operations._database_accounts import DatabaseAccountsOperations

        return self._group(DatabaseAccountsOperations)

    @property
    def sql_resources(self) -> SqlResourcesOperations:
        """NoSQL databases, containers, scripts, throughput and roles of a Cosmos DB account."""
        from .operations._sql_resources import SqlResourcesOperations

        return self._group(SqlResourcesOperations)

    @property
    def mongo_db_resources(self) -> MongoDbResourcesOperations:
        """Databases, collections, roles and users of a Cosmos DB account's API for MongoDB."""
        from .operations._mongo_db_resources import MongoDbResourcesOperations

        return self._group(MongoDbResourcesOperations)

    @property
    def table_resources(self) -> TableResourcesOperations:
        """Tables and roles of a Cosmos DB account's API for Table."""
        from .operations._database_accounts import TableResourcesOperations

        return self._group(TableResourcesOperations)

    @property
    def cassandra_resources(self) -> CassandraResourcesOperations:
        """Keyspaces, tables and roles of a Cosmos DB account's API for Apache Cassandra."""
        from .operations._cassandra_resources import CassandraResourcesOperations

        return self._group(CassandraResourcesOperations)

    @property
    def gremlin_resources(self) -> GremlinResourcesOperations:
        """Databases, graphs and roles of a Cosmos DB account's API for Apache Gremlin."""
        from .operations._gremlin_resources import GremlinResourcesOperations

        return self._group(GremlinResourcesOperations)

    @property
    def notebook_workspaces(self) -> NotebookWorkspacesOperations:
        """Notebook workspaces of a Cosmos DB account: create, change, start, delete, get and list them."""
        from .operations._database_accounts import NotebookWorkspacesOperations

        return self._group(NotebookWorkspacesOperations)

    @property
    def private_endpoint_connections(self) -> PrivateEndpointConnectionsOperations:
        """Private endpoint connections of a Cosmos DB account: approve, reject, delete, get and list them."""
        from .operations._database_accounts import PrivateEndpointConnectionsOperations

        return self._group(PrivateEndpointConnectionsOperations)

    @property
    def private_link_resources(self) -> PrivateLinkResourcesOperations:
        """Private link resources of a Cosmos DB account: get and list them."""
        from .operations._database_accounts import PrivateLinkResourcesOperations

        return self._group(PrivateLinkResourcesOperations)

    @property
    def database(self) -> DatabaseOperations:
        """Metrics and usage of a database: list them."""
        from .operations._database_accounts import DatabaseOperations

        return self._group(DatabaseOperations)

    @property
    def collection(self) -> CollectionOperations:
        """Metrics and usage of a collection: list them."""
        from .operations._database_accounts import CollectionOperations

        return self._group(CollectionOperations)

    @property
    def collection_region(self) -> CollectionRegionOperations:
        """Metrics of a collection in one region: list them."""
        from .operations._database_accounts import CollectionRegionOperations

        return self._group(CollectionRegionOperations)

    @property
    def database_account_region(self) -> DatabaseAccountRegionOperations:
        """Metrics of an account in one region: list them."""
        from .operations._database_accounts import DatabaseAccountRegionOperations

        return self._group(DatabaseAccountRegionOperations)

    @property
    def percentile_source_target(self) -> PercentileSourceTargetOperations:
        """Replication latency from one region to another: list its percentiles."""
        from .operations._database_accounts import PercentileSourceTargetOperations

        return self._group(PercentileSourceTargetOperations)

    @property
    def percentile_target(self) -> PercentileTargetOperations:
        """Replication latency to one region: list its percentiles."""
        from .operations._database_accounts import PercentileTargetOperations

        return self._group(PercentileTargetOperations)

    @property
    def percentile(self) -> PercentileOperations:
        """Replication latency of an account: list its percentiles."""
        from .operations._database_accounts import PercentileOperations

        return self._group(PercentileOperations)

    @property
    def collection_partition_region(self) -> CollectionPartitionRegionOperations:
        """Metrics of a collection's partitions in one region: list them."""
        from .operations._database_accounts import CollectionPartitionRegionOperations

        return self._group(CollectionPartitionRegionOperations)

    @property
    def collection_partition(self) -> CollectionPartitionOperations:
        """Metrics and usage of a collection's partitions: list them."""
        from .operations._database_accounts import CollectionPartitionOperations

        return self._group(CollectionPartitionOperations)

    @property
    def partition_key_range_id(self) -> PartitionKeyRangeIdOperations:
        """Metrics of a partition key range: list them."""
        from .operations._database_accounts import PartitionKeyRangeIdOperations

        return self._group(PartitionKeyRangeIdOperations)

    @property
    def partition_key_range_id_region(self) -> PartitionKeyRangeIdRegionOperations:
        """Metrics of a partition key range in one region: list them."""
        from .operations._database_accounts import PartitionKeyRangeIdRegionOperations

        return self._group(PartitionKeyRangeIdRegionOperations)

    @property
    def locations(self) -> LocationsOperations:
        """Regions Cosmos DB is offered in: get and list them."""
        from .operations._others import LocationsOperations

        return self._group(LocationsOperations)

    @property
    def cassandra_clusters(self) -> CassandraClustersOperations:
        """Managed Cassandra clusters: create, change, start, deallocate, delete, get and list them."""
        from .operations._cassandra_clusters import CassandraClustersOperations

        return self._group(CassandraClustersOperations)

    @property
    def cassandra_data_centers(self) -> CassandraDataCentersOperations:
        """Data centers of a managed Cassandra cluster: create, change, delete, get and list them."""
        from .operations._cassandra_clusters import CassandraDataCentersOperations

        return self._group(CassandraDataCentersOperations)

    @property
    def restorable_database_accounts(self) -> RestorableDatabaseAccountsOperations:
        """Restorable Cosmos DB accounts: get and list them."""
        from .operations._restorable_database_accounts import RestorableDatabaseAccountsOperations

        return self._group(RestorableDatabaseAccountsOperations)

    @property
    def restorable_sql_databases(self) -> RestorableSqlDatabasesOperations:
        """Restorable NoSQL databases of a Cosmos DB account: list them."""
        from .operations._restorable_database_accounts import RestorableSqlDatabasesOperations

        return self._group(RestorableSqlDatabasesOperations)

    @property
    def restorable_sql_containers(self) -> RestorableSqlContainersOperations:
        """Restorable NoSQL containers of a Cosmos DB account: list them."""
        from .operations._restorable_database_accounts import RestorableSqlContainersOperations

        return self._group(RestorableSqlContainersOperations)

    @property
    def restorable_sql_resources(self) -> RestorableSqlResourcesOperations:
        """NoSQL databases and containers that can be restored: list them."""
        from .operations._restorable_database_accounts import RestorableSqlResourcesOperations

        return self._group(RestorableSqlResourcesOperations)

    @property
    def restorable_mongodb_databases(self) -> RestorableMongodbDatabasesOperations:
        """Restorable MongoDB databases of a Cosmos DB account: list them."""
        from .operations._restorable_database_accounts import RestorableMongodbDatabasesOperations

        return self._group(RestorableMongodbDatabasesOperations)

    @property
    def restorable_mongodb_collections(self) -> RestorableMongodbCollectionsOperations:
        """Restorable MongoDB collections of a Cosmos DB account: list them."""
        from .operations._restorable_database_accounts import RestorableMongodbCollectionsOperations

        return self._group(RestorableMongodbCollectionsOperations)

    @property
    def restorable_mongodb_resources(self) -> RestorableMongodbResourcesOperations:
        """MongoDB databases and collections that can be restored: list them."""
        from .operations._restorable_database_accounts import RestorableMongodbResourcesOperations

        return self._group(RestorableMongodbResourcesOperations)

    @property
    def restorable_gremlin_databases(self) -> RestorableGremlinDatabasesOperations:
        """Restorable Gremlin databases of a Cosmos DB account: list them."""
        from .operations._restorable_database_accounts import RestorableGremlinDatabasesOperations

        return self._group(RestorableGremlinDatabasesOperations)

    @property
    def restorable_gremlin_graphs(self) -> RestorableGremlinGraphsOperations:
        """Restorable Gremlin graphs of a Cosmos DB account: list them."""
        from .operations._restorable_database_accounts import RestorableGremlinGraphsOperations

        return self._group(RestorableGremlinGraphsOperations)

    @property
    def restorable_gremlin_resources(self) -> RestorableGremlinResourcesOperations:
        """Gremlin databases and graphs that can be restored: list them."""
        from .operations._restorable_database_accounts import RestorableGremlinResourcesOperations

        return self._group(RestorableGremlinResourcesOperations)

    @property
    def restorable_tables(self) -> RestorableTablesOperations:
        """Restorable tables of a Cosmos DB account: list them."""
        from .operations._restorable_database_accounts import RestorableTablesOperations

        return self._group(RestorableTablesOperations)

    @property
    def restorable_table_resources(self) -> RestorableTableResourcesOperations:
        """Tables that can be restored: list them."""
        from .operations._restorable_database_accounts import RestorableTableResourcesOperations

        return self._group(RestorableTableResourcesOperations)

    @property
    def service(self) -> ServiceOperations:
        """Services of an account, such as a dedicated gateway: create, delete, get and list them."""
        from .operations._database_accounts import ServiceOperations

        return self._group(ServiceOperations)

    @property
    def mongo_mi_resources(self) -> MongoMiResourcesOperations:
        """Role definitions and assignments for Microsoft Entra access to a Cosmos DB account's API for MongoDB."""
        from .operations._database_accounts import MongoMiResourcesOperations

        return self._group(MongoMiResourcesOperations)

    @property
    def fleet(self) -> FleetOperations:
        """Cosmos DB fleets: create, change, delete, get and list them."""
        from .operations._fleet import FleetOperations

        return self._group(FleetOperations)

    @property
    def fleetspace(self) -> FleetspaceOperations:
        """Fleetspaces of a Cosmos DB fleet: create, change, delete, get and list them."""
        from .operations._fleet import FleetspaceOperations

        return self._group(FleetspaceOperations)

    @property
    def fleetspace_account(self) -> FleetspaceAccountOperations:
        """Accounts of a fleetspace: create, delete, get and list them."""
        from .operations._fleet import FleetspaceAccountOperations

        return self._group(FleetspaceAccountOperations)
