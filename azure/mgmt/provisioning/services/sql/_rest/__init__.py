# Generated from swagger/sql/ by "make generate": do not edit.

"""REST operations of the service ``sql``, in modules that are loaded on demand."""

MODULES = (
    "_database_schemas",
    "_database_sql_vulnerability_assessments_settings",
    "_database_vulnerability_assessments",
    "_databases",
    "_elastic_pools",
    "_instance_failover_groups",
    "_instance_pools",
    "_job_agents",
    "_long_term_retention_backups",
    "_long_term_retention_managed_instance_backups",
    "_managed_databases",
    "_managed_instances",
    "_others",
    "_server_trust_groups",
    "_servers",
    "_sql_vulnerability_assessments_settings",
    "_sync_groups",
    "_virtual_clusters",
    "_workload_groups",
)
