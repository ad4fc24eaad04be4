# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Asynchronous operations of ``cosmosdb``: ``mongo_db_resources``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _mongo_db_resources as _sync


class MongoDbResourcesOperations(AsyncOperationGroup):
    """Databases, collections, roles and users of a Cosmos DB account's API for MongoDB.

    An attribute of the client: ``client.mongo_db_resources``.
    """

    get_mongo_db_database_throughput = awaited(_sync.MongoDbResourcesOperations.get_mongo_db_database_throughput)
    begin_update_mongo_db_database_throughput = begun(
        _sync.MongoDbResourcesOperations.begin_update_mongo_db_database_throughput
    )
    begin_migrate_mongo_db_database_to_autoscale = begun(
        _sync.MongoDbResourcesOperations.begin_migrate_mongo_db_database_to_autoscale
    )
    begin_migrate_mongo_db_database_to_manual_throughput = begun(
        _sync.MongoDbResourcesOperations.begin_migrate_mongo_db_database_to_manual_throughput
    )
    get_mongo_db_collection_throughput = awaited(_sync.MongoDbResourcesOperations.get_mongo_db_collection_throughput)
    begin_update_mongo_db_collection_throughput = begun(
        _sync.MongoDbResourcesOperations.begin_update_mongo_db_collection_throughput
    )
    begin_migrate_mongo_db_collection_to_autoscale = begun(
        _sync.MongoDbResourcesOperations.begin_migrate_mongo_db_collection_to_autoscale
    )
    begin_migrate_mongo_db_collection_to_manual_throughput = begun(
        _sync.MongoDbResourcesOperations.begin_migrate_mongo_db_collection_to_manual_throughput
    )
    get_mongo_db_database = awaited(_sync.MongoDbResourcesOperations.get_mongo_db_database)
    begin_create_update_mongo_db_database = begun(
        _sync.MongoDbResourcesOperations.begin_create_update_mongo_db_database
    )
    begin_delete_mongo_db_database = begun(_sync.MongoDbResourcesOperations.begin_delete_mongo_db_database)
    list_mongo_db_databases = paged(_sync.MongoDbResourcesOperations.list_mongo_db_databases)
    get_mongo_db_collection = awaited(_sync.MongoDbResourcesOperations.get_mongo_db_collection)
    begin_create_update_mongo_db_collection = begun(
        _sync.MongoDbResourcesOperations.begin_create_update_mongo_db_collection
    )
    begin_delete_mongo_db_collection = begun(_sync.MongoDbResourcesOperations.begin_delete_mongo_db_collection)
    list_mongo_db_collections = paged(_sync.MongoDbResourcesOperations.list_mongo_db_collections)
    begin_retrieve_continuous_backup_information = begun(
        _sync.MongoDbResourcesOperations.begin_retrieve_continuous_backup_information
    )
    get_mongo_role_definition = awaited(_sync.MongoDbResourcesOperations.get_mongo_role_definition)
    begin_create_update_mongo_role_definition = begun(
        _sync.MongoDbResourcesOperations.begin_create_update_mongo_role_definition
    )
    begin_delete_mongo_role_definition = begun(_sync.MongoDbResourcesOperations.begin_delete_mongo_role_definition)
    list_mongo_role_definitions = paged(_sync.MongoDbResourcesOperations.list_mongo_role_definitions)
    get_mongo_user_definition = awaited(_sync.MongoDbResourcesOperations.get_mongo_user_definition)
    begin_create_update_mongo_user_definition = begun(
        _sync.MongoDbResourcesOperations.begin_create_update_mongo_user_definition
    )
    begin_delete_mongo_user_definition = begun(_sync.MongoDbResourcesOperations.begin_delete_mongo_user_definition)
    list_mongo_user_definitions = paged(_sync.MongoDbResourcesOperations.list_mongo_user_definitions)
