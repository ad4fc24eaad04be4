# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Asynchronous operations of ``cosmosdb``: ``sql_resources``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _sql_resources as _sync


class SqlResourcesOperations(AsyncOperationGroup):
    """NoSQL databases, containers, scripts, throughput and roles of a Cosmos DB account.

    An attribute of the client: ``client.sql_resources``.
    """

    get_sql_database = awaited(_sync.SqlResourcesOperations.get_sql_database)
    begin_create_update_sql_database = begun(_sync.SqlResourcesOperations.begin_create_update_sql_database)
    begin_delete_sql_database = begun(_sync.SqlResourcesOperations.begin_delete_sql_database)
    list_sql_databases = paged(_sync.SqlResourcesOperations.list_sql_databases)
    get_sql_database_throughput = awaited(_sync.SqlResourcesOperations.get_sql_database_throughput)
    begin_update_sql_database_throughput = begun(_sync.SqlResourcesOperations.begin_update_sql_database_throughput)
    begin_migrate_sql_database_to_autoscale = begun(
        _sync.SqlResourcesOperations.begin_migrate_sql_database_to_autoscale
    )
    begin_migrate_sql_database_to_manual_throughput = begun(
        _sync.SqlResourcesOperations.begin_migrate_sql_database_to_manual_throughput
    )
    get_sql_container_throughput = awaited(_sync.SqlResourcesOperations.get_sql_container_throughput)
    begin_update_sql_container_throughput = begun(_sync.SqlResourcesOperations.begin_update_sql_container_throughput)
    begin_migrate_sql_container_to_autoscale = begun(
        _sync.SqlResourcesOperations.begin_migrate_sql_container_to_autoscale
    )
    begin_migrate_sql_container_to_manual_throughput = begun(
        _sync.SqlResourcesOperations.begin_migrate_sql_container_to_manual_throughput
    )
    get_client_encryption_key = awaited(_sync.SqlResourcesOperations.get_client_encryption_key)
    begin_create_update_client_encryption_key = begun(
        _sync.SqlResourcesOperations.begin_create_update_client_encryption_key
    )
    list_client_encryption_keys = paged(_sync.SqlResourcesOperations.list_client_encryption_keys)
    get_sql_container = awaited(_sync.SqlResourcesOperations.get_sql_container)
    begin_create_update_sql_container = begun(_sync.SqlResourcesOperations.begin_create_update_sql_container)
    begin_delete_sql_container = begun(_sync.SqlResourcesOperations.begin_delete_sql_container)
    list_sql_containers = paged(_sync.SqlResourcesOperations.list_sql_containers)
    begin_retrieve_continuous_backup_information = begun(
        _sync.SqlResourcesOperations.begin_retrieve_continuous_backup_information
    )
    get_sql_stored_procedure = awaited(_sync.SqlResourcesOperations.get_sql_stored_procedure)
    begin_create_update_sql_stored_procedure = begun(
        _sync.SqlResourcesOperations.begin_create_update_sql_stored_procedure
    )
    begin_delete_sql_stored_procedure = begun(_sync.SqlResourcesOperations.begin_delete_sql_stored_procedure)
    list_sql_stored_procedures = paged(_sync.SqlResourcesOperations.list_sql_stored_procedures)
    get_sql_user_defined_function = awaited(_sync.SqlResourcesOperations.get_sql_user_defined_function)
    begin_create_update_sql_user_defined_function = begun(
        _sync.SqlResourcesOperations.begin_create_update_sql_user_defined_function
    )
    begin_delete_sql_user_defined_function = begun(_sync.SqlResourcesOperations.begin_delete_sql_user_defined_function)
    list_sql_user_defined_functions = paged(_sync.SqlResourcesOperations.list_sql_user_defined_functions)
    get_sql_trigger = awaited(_sync.SqlResourcesOperations.get_sql_trigger)
    begin_create_update_sql_trigger = begun(_sync.SqlResourcesOperations.begin_create_update_sql_trigger)
    begin_delete_sql_trigger = begun(_sync.SqlResourcesOperations.begin_delete_sql_trigger)
    list_sql_triggers = paged(_sync.SqlResourcesOperations.list_sql_triggers)
    get_sql_role_definition = awaited(_sync.SqlResourcesOperations.get_sql_role_definition)
    begin_create_update_sql_role_definition = begun(
        _sync.SqlResourcesOperations.begin_create_update_sql_role_definition
    )
    begin_delete_sql_role_definition = begun(_sync.SqlResourcesOperations.begin_delete_sql_role_definition)
    list_sql_role_definitions = paged(_sync.SqlResourcesOperations.list_sql_role_definitions)
    get_sql_role_assignment = awaited(_sync.SqlResourcesOperations.get_sql_role_assignment)
    begin_create_update_sql_role_assignment = begun(
        _sync.SqlResourcesOperations.begin_create_update_sql_role_assignment
    )
    begin_delete_sql_role_assignment = begun(_sync.SqlResourcesOperations.begin_delete_sql_role_assignment)
    list_sql_role_assignments = paged(_sync.SqlResourcesOperations.list_sql_role_assignments)
