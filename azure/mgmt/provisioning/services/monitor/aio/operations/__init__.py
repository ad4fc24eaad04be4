# Generated from swagger/monitor/monitor.json (2023-03-11, sha256 5f20bcbabcf9).
# Do not edit: run "make generate".
# ruff: noqa: F403

"""Asynchronous operations of the service ``monitor``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._action_groups import *
    from ._activity_log_alerts import *
    from ._autoscale_settings import *
    from ._azure_monitor_workspaces import *
    from ._data_collection_endpoints import *
    from ._data_collection_rule_associations import *
    from ._data_collection_rules import *
    from ._log_profiles import *
    from ._metric_alerts import *
    from ._metrics import *
    from ._others import *
    from ._scheduled_query_rules import *

_NAMES = {
    "._action_groups": """
        ActionGroupsOperations
    """,
    "._activity_log_alerts": """
        ActivityLogAlertsOperations
    """,
    "._autoscale_settings": """
        AutoscaleSettingsOperations PredictiveMetricOperations
    """,
    "._azure_monitor_workspaces": """
        AzureMonitorWorkspacesOperations
    """,
    "._data_collection_endpoints": """
        DataCollectionEndpointsOperations
    """,
    "._data_collection_rule_associations": """
        DataCollectionRuleAssociationsOperations
    """,
    "._data_collection_rules": """
        DataCollectionRulesOperations
    """,
    "._log_profiles": """
        LogProfilesOperations
    """,
    "._metric_alerts": """
        MetricAlertsOperations MetricAlertsStatusOperations
    """,
    "._metrics": """
        MetricsOperations
    """,
    "._others": """
        ActivityLogsOperations AlertRuleIncidentsOperations BaselinesOperations EventCategoriesOperations
        MetricDefinitionsOperations MetricNamespacesOperations MonitorOperationsOperations Operations
        TenantActivityLogsOperations
    """,
    "._scheduled_query_rules": """
        ScheduledQueryRulesOperations
    """,
}
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}

if not TYPE_CHECKING:
    __all__ = sorted(_MODULES)

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        found = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})
