# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""REST operations of the service ``cosmosdb``, in modules that are loaded on demand."""

MODULES = (
    "_cassandra_clusters",
    "_cassandra_resources",
    "_database_accounts",
    "_fleet",
    "_gremlin_resources",
    "_mongo_db_resources",
    "_others",
    "_restorable_database_accounts",
    "_sql_resources",
)
