# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Asynchronous operations of ``cosmosdb``: ``gremlin_resources``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _gremlin_resources as _sync


class GremlinResourcesOperations(AsyncOperationGroup):
    """Databases, graphs and roles of a Cosmos DB account's API for Apache Gremlin.

    An attribute of the client: ``client.gremlin_resources``.
    """

    get_gremlin_database_throughput = awaited(_sync.GremlinResourcesOperations.get_gremlin_database_throughput)
    begin_update_gremlin_database_throughput = begun(
        _sync.GremlinResourcesOperations.begin_update_gremlin_database_throughput
    )
    begin_migrate_gremlin_database_to_autoscale = begun(
        _sync.GremlinResourcesOperations.begin_migrate_gremlin_database_to_autoscale
    )
    begin_migrate_gremlin_database_to_manual_throughput = begun(
        _sync.GremlinResourcesOperations.begin_migrate_gremlin_database_to_manual_throughput
    )
    get_gremlin_graph_throughput = awaited(_sync.GremlinResourcesOperations.get_gremlin_graph_throughput)
    begin_update_gremlin_graph_throughput = begun(
        _sync.GremlinResourcesOperations.begin_update_gremlin_graph_throughput
    )
    begin_migrate_gremlin_graph_to_autoscale = begun(
        _sync.GremlinResourcesOperations.begin_migrate_gremlin_graph_to_autoscale
    )
    begin_migrate_gremlin_graph_to_manual_throughput = begun(
        _sync.GremlinResourcesOperations.begin_migrate_gremlin_graph_to_manual_throughput
    )
    get_gremlin_database = awaited(_sync.GremlinResourcesOperations.get_gremlin_database)
    begin_create_update_gremlin_database = begun(_sync.GremlinResourcesOperations.begin_create_update_gremlin_database)
    begin_delete_gremlin_database = begun(_sync.GremlinResourcesOperations.begin_delete_gremlin_database)
    list_gremlin_databases = paged(_sync.GremlinResourcesOperations.list_gremlin_databases)
    get_gremlin_graph = awaited(_sync.GremlinResourcesOperations.get_gremlin_graph)
    begin_create_update_gremlin_graph = begun(_sync.GremlinResourcesOperations.begin_create_update_gremlin_graph)
    begin_delete_gremlin_graph = begun(_sync.GremlinResourcesOperations.begin_delete_gremlin_graph)
    list_gremlin_graphs = paged(_sync.GremlinResourcesOperations.list_gremlin_graphs)
    begin_retrieve_continuous_backup_information = begun(
        _sync.GremlinResourcesOperations.begin_retrieve_continuous_backup_information
    )
    get_gremlin_role_definition = awaited(_sync.GremlinResourcesOperations.get_gremlin_role_definition)
    begin_create_update_gremlin_role_definition = begun(
        _sync.GremlinResourcesOperations.begin_create_update_gremlin_role_definition
    )
    begin_delete_gremlin_role_definition = begun(_sync.GremlinResourcesOperations.begin_delete_gremlin_role_definition)
    list_gremlin_role_definitions = paged(_sync.GremlinResourcesOperations.list_gremlin_role_definitions)
    get_gremlin_role_assignment = awaited(_sync.GremlinResourcesOperations.get_gremlin_role_assignment)
    begin_create_update_gremlin_role_assignment = begun(
        _sync.GremlinResourcesOperations.begin_create_update_gremlin_role_assignment
    )
    begin_delete_gremlin_role_assignment = begun(_sync.GremlinResourcesOperations.begin_delete_gremlin_role_assignment)
    list_gremlin_role_assignments = paged(_sync.GremlinResourcesOperations.list_gremlin_role_assignments)
