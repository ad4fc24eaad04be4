# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Asynchronous operations of ``cosmosdb``: ``database_accounts``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _database_accounts as _sync


class DatabaseAccountsOperations(AsyncOperationGroup):
    """Cosmos DB accounts: create, change, delete, get and list them, with keys, failover and regions.

    An attribute of the client: ``client.database_accounts``.
    """

    get = awaited(_sync.DatabaseAccountsOperations.get)
    begin_create_or_update = begun(_sync.DatabaseAccountsOperations.begin_create_or_update)
    begin_update = begun(_sync.DatabaseAccountsOperations.begin_update)
    begin_delete = begun(_sync.DatabaseAccountsOperations.begin_delete)
    list_by_resource_group = paged(_sync.DatabaseAccountsOperations.list_by_resource_group)
    list = paged(_sync.DatabaseAccountsOperations.list)
    begin_failover_priority_change = begun(_sync.DatabaseAccountsOperations.begin_failover_priority_change)
    list_keys = awaited(_sync.DatabaseAccountsOperations.list_keys)
    list_connection_strings = awaited(_sync.DatabaseAccountsOperations.list_connection_strings)
    begin_offline_region = begun(_sync.DatabaseAccountsOperations.begin_offline_region)
    begin_online_region = begun(_sync.DatabaseAccountsOperations.begin_online_region)
    get_read_only_keys = awaited(_sync.DatabaseAccountsOperations.get_read_only_keys)
    list_read_only_keys = awaited(_sync.DatabaseAccountsOperations.list_read_only_keys)
    begin_regenerate_key = begun(_sync.DatabaseAccountsOperations.begin_regenerate_key)
    list_metrics = paged(_sync.DatabaseAccountsOperations.list_metrics)
    list_usages = paged(_sync.DatabaseAccountsOperations.list_usages)
    list_metric_definitions = paged(_sync.DatabaseAccountsOperations.list_metric_definitions)
    check_name_exists = awaited(_sync.DatabaseAccountsOperations.check_name_exists)


class TableResourcesOperations(AsyncOperationGroup):
    """Tables and roles of a Cosmos DB account's API for Table.

    An attribute of the client: ``client.table_resources``.
    """

    get_table_throughput = awaited(_sync.TableResourcesOperations.get_table_throughput)
    begin_update_table_throughput = begun(_sync.TableResourcesOperations.begin_update_table_throughput)
    begin_migrate_table_to_autoscale = begun(_sync.TableResourcesOperations.begin_migrate_table_to_autoscale)
    begin_migrate_table_to_manual_throughput = begun(
        _sync.TableResourcesOperations.begin_migrate_table_to_manual_throughput
    )
    get_table = awaited(_sync.TableResourcesOperations.get_table)
    begin_create_update_table = begun(_sync.TableResourcesOperations.begin_create_update_table)
    begin_delete_table = begun(_sync.TableResourcesOperations.begin_delete_table)
    list_tables = paged(_sync.TableResourcesOperations.list_tables)
    begin_retrieve_continuous_backup_information = begun(
        _sync.TableResourcesOperations.begin_retrieve_continuous_backup_information
    )
    get_table_role_definition = awaited(_sync.TableResourcesOperations.get_table_role_definition)
    begin_create_update_table_role_definition = begun(
        _sync.TableResourcesOperations.begin_create_update_table_role_definition
    )
    begin_delete_table_role_definition = begun(_sync.TableResourcesOperations.begin_delete_table_role_definition)
    list_table_role_definitions = paged(_sync.TableResourcesOperations.list_table_role_definitions)
    get_table_role_assignment = awaited(_sync.TableResourcesOperations.get_table_role_assignment)
    begin_create_update_table_role_assignment = begun(
        _sync.TableResourcesOperations.begin_create_update_table_role_assignment
    )
    begin_delete_table_role_assignment = begun(_sync.TableResourcesOperations.begin_delete_table_role_assignment)
    list_table_role_assignments = paged(_sync.TableResourcesOperations.list_table_role_assignments)


class NotebookWorkspacesOperations(AsyncOperationGroup):
    """Notebook workspaces of a Cosmos DB account: create, change, start, delete, get and list them.

    An attribute of the client: ``client.notebook_workspaces``.
    """

    get = awaited(_sync.NotebookWorkspacesOperations.get)
    begin_create_or_update = begun(_sync.NotebookWorkspacesOperations.begin_create_or_update)
    begin_delete = begun(_sync.NotebookWorkspacesOperations.begin_delete)
    list_by_database_account = paged(_sync.NotebookWorkspacesOperations.list_by_database_account)
    list_connection_info = awaited(_sync.NotebookWorkspacesOperations.list_connection_info)
    begin_regenerate_auth_token = begun(_sync.NotebookWorkspacesOperations.begin_regenerate_auth_token)
    begin_start = begun(_sync.NotebookWorkspacesOperations.begin_start)


class PrivateEndpointConnectionsOperations(AsyncOperationGroup):
    """Private endpoint connections of a Cosmos DB account: approve, reject, delete, get and list them.

    An attribute of the client: ``client.private_endpoint_connections``.
    """

    get = awaited(_sync.PrivateEndpointConnectionsOperations.get)
    begin_create_or_update = begun(_sync.PrivateEndpointConnectionsOperations.begin_create_or_update)
    begin_delete = begun(_sync.PrivateEndpointConnectionsOperations.begin_delete)
    list_by_database_account = paged(_sync.PrivateEndpointConnectionsOperations.list_by_database_account)


class PrivateLinkResourcesOperations(AsyncOperationGroup):
    """Private link resources of a Cosmos DB account: get and list them.

    An attribute of the client: ``client.private_link_resources``.
    """

    get = awaited(_sync.PrivateLinkResourcesOperations.get)
    list_by_database_account = paged(_sync.PrivateLinkResourcesOperations.list_by_database_account)


class DatabaseOperations(AsyncOperationGroup):
    """Metrics and usage of a database: list them.

    An attribute of the client: ``client.database``.
    """

    list_metrics = paged(_sync.DatabaseOperations.list_metrics)
    list_usages = paged(_sync.DatabaseOperations.list_usages)
    list_metric_definitions = paged(_sync.DatabaseOperations.list_metric_definitions)


class CollectionOperations(AsyncOperationGroup):
    """Metrics and usage of a collection: list them.

    An attribute of the client: ``client.collection``.
    """

    list_metrics = paged(_sync.CollectionOperations.list_metrics)
    list_usages = paged(_sync.CollectionOperations.list_usages)
    list_metric_definitions = paged(_sync.CollectionOperations.list_metric_definitions)


class CollectionRegionOperations(AsyncOperationGroup):
    """Metrics of a collection in one region: list them.

    An attribute of the client: ``client.collection_region``.
    """

    list_metrics = paged(_sync.CollectionRegionOperations.list_metrics)


class DatabaseAccountRegionOperations(AsyncOperationGroup):
    """Metrics of an account in one region: list them.

    An attribute of the client: ``client.database_account_region``.
    """

    list_metrics = paged(_sync.DatabaseAccountRegionOperations.list_metrics)


class PercentileSourceTargetOperations(AsyncOperationGroup):
    """Replication latency from one region to another: list its percentiles.

    An attribute of the client: ``client.percentile_source_target``.
    """

    list_metrics = paged(_sync.PercentileSourceTargetOperations.list_metrics)


class PercentileTargetOperations(AsyncOperationGroup):
    """Replication latency to one region: list its percentiles.

    An attribute of the client: ``client.percentile_target``.
    """

    list_metrics = paged(_sync.PercentileTargetOperations.list_metrics)


class PercentileOperations(AsyncOperationGroup):
    """Replication latency of an account: list its percentiles.

    An attribute of the client: ``client.percentile``.
    """

    list_metrics = paged(_sync.PercentileOperations.list_metrics)


class CollectionPartitionRegionOperations(AsyncOperationGroup):
    """Metrics of a collection's partitions in one region: list them.

    An attribute of the client: ``client.collection_partition_region``.
    """

    list_metrics = paged(_sync.CollectionPartitionRegionOperations.list_metrics)


class CollectionPartitionOperations(AsyncOperationGroup):
    """Metrics and usage of a collection's partitions: list them.

    An attribute of the client: ``client.collection_partition``.
    """

    list_metrics = paged(_sync.CollectionPartitionOperations.list_metrics)
    list_usages = paged(_sync.CollectionPartitionOperations.list_usages)


class PartitionKeyRangeIdOperations(AsyncOperationGroup):
    """Metrics of a partition key range: list them.

    An attribute of the client: ``client.partition_key_range_id``.
    """

    list_metrics = paged(_sync.PartitionKeyRangeIdOperations.list_metrics)


class PartitionKeyRangeIdRegionOperations(AsyncOperationGroup):
    """Metrics of a partition key range in one region: list them.

    An attribute of the client: ``client.partition_key_range_id_region``.
    """

    list_metrics = paged(_sync.PartitionKeyRangeIdRegionOperations.list_metrics)


class ServiceOperations(AsyncOperationGroup):
    """Services of an account, such as a dedicated gateway: create, delete, get and list them.

    An attribute of the client: ``client.service``.
    """

    get = awaited(_sync.ServiceOperations.get)
    begin_create = begun(_sync.ServiceOperations.begin_create)
    begin_delete = begun(_sync.ServiceOperations.begin_delete)
    list = paged(_sync.ServiceOperations.list)


class MongoMiResourcesOperations(AsyncOperationGroup):
    """Role definitions and assignments for Microsoft Entra access to a Cosmos DB account's API for MongoDB.

    An attribute of the client: ``client.mongo_mi_resources``.
    """

    get_mongo_mi_role_definition = awaited(_sync.MongoMiResourcesOperations.get_mongo_mi_role_definition)
    begin_create_update_mongo_mi_role_definition = begun(
        _sync.MongoMiResourcesOperations.begin_create_update_mongo_mi_role_definition
    )
    begin_delete_mongo_mi_role_definition = begun(
        _sync.MongoMiResourcesOperations.begin_delete_mongo_mi_role_definition
    )
    list_mongo_mi_role_definitions = paged(_sync.MongoMiResourcesOperations.list_mongo_mi_role_definitions)
    get_mongo_mi_role_assignment = awaited(_sync.MongoMiResourcesOperations.get_mongo_mi_role_assignment)
    begin_create_update_mongo_mi_role_assignment = begun(
        _sync.MongoMiResourcesOperations.begin_create_update_mongo_mi_role_assignment
    )
    begin_delete_mongo_mi_role_assignment = begun(
        _sync.MongoMiResourcesOperations.begin_delete_mongo_mi_role_assignment
    )
    list_mongo_mi_role_assignments = paged(_sync.MongoMiResourcesOperations.list_mongo_mi_role_assignments)
