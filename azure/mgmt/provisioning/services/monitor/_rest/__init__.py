# Generated from swagger/monitor/ by "make generate": do not edit.

"""REST operations of the service ``monitor``, in modules that are loaded on demand."""

MODULES = (
    "_action_groups",
    "_activity_log_alerts",
    "_autoscale_settings",
    "_azure_monitor_workspaces",
    "_data_collection_endpoints",
    "_data_collection_rule_associations",
    "_data_collection_rules",
    "_metric_alerts",
    "_metrics",
    "_others",
    "_scheduled_query_rules",
)
