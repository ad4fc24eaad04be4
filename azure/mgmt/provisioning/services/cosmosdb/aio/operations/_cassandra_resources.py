# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Asynchronous operations of ``cosmosdb``: ``cassandra_resources``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _cassandra_resources as _sync


class CassandraResourcesOperations(AsyncOperationGroup):
    """Keyspaces, tables and roles of a Cosmos DB account's API for Apache Cassandra.

    An attribute of the client: ``client.cassandra_resources``.
    """

    get_cassandra_keyspace_throughput = awaited(_sync.CassandraResourcesOperations.get_cassandra_keyspace_throughput)
    begin_update_cassandra_keyspace_throughput = begun(
        _sync.CassandraResourcesOperations.begin_update_cassandra_keyspace_throughput
    )
    begin_migrate_cassandra_keyspace_to_autoscale = begun(
        _sync.CassandraResourcesOperations.begin_migrate_cassandra_keyspace_to_autoscale
    )
    begin_migrate_cassandra_keyspace_to_manual_throughput = begun(
        _sync.CassandraResourcesOperations.begin_migrate_cassandra_keyspace_to_manual_throughput
    )
    get_cassandra_table_throughput = awaited(_sync.CassandraResourcesOperations.get_cassandra_table_throughput)
    begin_update_cassandra_table_throughput = begun(
        _sync.CassandraResourcesOperations.begin_update_cassandra_table_throughput
    )
    begin_migrate_cassandra_table_to_autoscale = begun(
        _sync.CassandraResourcesOperations.begin_migrate_cassandra_table_to_autoscale
    )
    begin_migrate_cassandra_table_to_manual_throughput = begun(
        _sync.CassandraResourcesOperations.begin_migrate_cassandra_table_to_manual_throughput
    )
    get_cassandra_keyspace = awaited(_sync.CassandraResourcesOperations.get_cassandra_keyspace)
    begin_create_update_cassandra_keyspace = begun(
        _sync.CassandraResourcesOperations.begin_create_update_cassandra_keyspace
    )
    begin_delete_cassandra_keyspace = begun(_sync.CassandraResourcesOperations.begin_delete_cassandra_keyspace)
    list_cassandra_keyspaces = paged(_sync.CassandraResourcesOperations.list_cassandra_keyspaces)
    get_cassandra_table = awaited(_sync.CassandraResourcesOperations.get_cassandra_table)
    begin_create_update_cassandra_table = begun(_sync.CassandraResourcesOperations.begin_create_update_cassandra_table)
    begin_delete_cassandra_table = begun(_sync.CassandraResourcesOperations.begin_delete_cassandra_table)
    list_cassandra_tables = paged(_sync.CassandraResourcesOperations.list_cassandra_tables)
    get_cassandra_role_definition = awaited(_sync.CassandraResourcesOperations.get_cassandra_role_definition)
    begin_create_update_cassandra_role_definition = begun(
        _sync.CassandraResourcesOperations.begin_create_update_cassandra_role_definition
    )
    begin_delete_cassandra_role_definition = begun(
        _sync.CassandraResourcesOperations.begin_delete_cassandra_role_definition
    )
    list_cassandra_role_definitions = paged(_sync.CassandraResourcesOperations.list_cassandra_role_definitions)
    get_cassandra_role_assignment = awaited(_sync.CassandraResourcesOperations.get_cassandra_role_assignment)
    begin_create_update_cassandra_role_assignment = begun(
        _sync.CassandraResourcesOperations.begin_create_update_cassandra_role_assignment
    )
    begin_delete_cassandra_role_assignment = begun(
        _sync.CassandraResourcesOperations.begin_delete_cassandra_role_assignment
    )
    list_cassandra_role_assignments = paged(_sync.CassandraResourcesOperations.list_cassandra_role_assignments)
