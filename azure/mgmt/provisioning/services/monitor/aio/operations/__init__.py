# Generated from swagger/monitor/ by "make generate": do not edit.
# ruff: noqa: F403

"""Asynchronous operations of the service ``monitor``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.lazy import lazy

if TYPE_CHECKING:
    from ._action_groups import *
    from ._activity_log_alerts import *
    from ._autoscale_settings import *
    from ._azure_monitor_workspaces import *
    from ._data_collection_endpoints import *
    from ._data_collection_rule_associations import *
    from ._data_collection_rules import *
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
    "._metric_alerts": """
        MetricAlertsOperations MetricAlertsStatusOperations
    """,
    "._metrics": """
        MetricsOperations
    """,
    "._others": """
        ActivityLogsOperations AlertRuleIncidentsOperations BaselinesOperations EventCategoriesOperations
        LogProfilesOperations MetricDefinitionsOperations MetricNamespacesOperations MonitorOperationsOperations
        Operations TenantActivityLogsOperations
    """,
    "._scheduled_query_rules": """
        ScheduledQueryRulesOperations
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
