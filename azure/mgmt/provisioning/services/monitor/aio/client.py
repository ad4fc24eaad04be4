# Generated from swagger/monitor/monitor.json (2023-03-11, sha256 5f20bcbabcf9).
# Do not edit: run "make generate".

"""Asynchronous client of the service ``monitor``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.aio import AsyncServiceClient
from .. import SERVICE

if TYPE_CHECKING:
    from .operations._action_groups import ActionGroupsOperations
    from .operations._activity_log_alerts import ActivityLogAlertsOperations
    from .operations._autoscale_settings import AutoscaleSettingsOperations, PredictiveMetricOperations
    from .operations._azure_monitor_workspaces import AzureMonitorWorkspacesOperations
    from .operations._data_collection_endpoints import DataCollectionEndpointsOperations
    from .operations._data_collection_rule_associations import DataCollectionRuleAssociationsOperations
    from .operations._data_collection_rules import DataCollectionRulesOperations
    from .operations._log_profiles import LogProfilesOperations
    from .operations._metric_alerts import MetricAlertsOperations, MetricAlertsStatusOperations
    from .operations._metrics import MetricsOperations
    from .operations._others import (
        ActivityLogsOperations,
        AlertRuleIncidentsOperations,
        BaselinesOperations,
        EventCategoriesOperations,
        MetricDefinitionsOperations,
        MetricNamespacesOperations,
        MonitorOperationsOperations,
        Operations,
        TenantActivityLogsOperations,
    )
    from .operations._scheduled_query_rules import ScheduledQueryRulesOperations


class MonitorManagementClient(AsyncServiceClient):
    """Asynchronous client. Azure Monitor: metrics, activity log, alerts, action groups, autoscale, data collection
    and Prometheus workspaces.
    """

    _service = SERVICE

    @property
    def action_groups(self) -> ActionGroupsOperations:
        """Action groups, whom alerts notify: create, change, test, delete, get and list them."""
        from .operations._action_groups import ActionGroupsOperations

        return self._group(ActionGroupsOperations)

    @property
    def activity_log_alerts(self) -> ActivityLogAlertsOperations:
        """Activity log alert rules: create, change, delete, get and list them."""
        from .operations._activity_log_alerts import ActivityLogAlertsOperations

        return self._group(ActivityLogAlertsOperations)

    @property
    def activity_logs(self) -> ActivityLogsOperations:
        """Events of the subscription's activity log: list them."""
        from .operations._others import ActivityLogsOperations

        return self._group(ActivityLogsOperations)

    @property
    def alert_rule_incidents(self) -> AlertRuleIncidentsOperations:
        """Incidents of a classic alert rule: get and list them."""
        from .operations._others import AlertRuleIncidentsOperations

        return self._group(AlertRuleIncidentsOperations)

    @property
    def autoscale_settings(self) -> AutoscaleSettingsOperations:
        """Autoscale settings: create, change, delete, get and list them."""
        from .operations._autoscale_settings import AutoscaleSettingsOperations

        return self._group(AutoscaleSettingsOperations)

    @property
    def predictive_metric(self) -> PredictiveMetricOperations:
        """The predicted metric of an autoscale setting: get it."""
        from .operations._autoscale_settings import PredictiveMetricOperations

        return self._group(PredictiveMetricOperations)

    @property
    def data_collection_endpoints(self) -> DataCollectionEndpointsOperations:
        """Data collection endpoints: create, change, delete, get and list them."""
        from .operations._data_collection_endpoints import DataCollectionEndpointsOperations

        return self._group(DataCollectionEndpointsOperations)

    @property
    def data_collection_rule_associations(self) -> DataCollectionRuleAssociationsOperations:
        """Associations of a data collection rule with a resource: create, delete, get and list them."""
        from .operations._data_collection_rule_associations import DataCollectionRuleAssociationsOperations

        return self._group(DataCollectionRuleAssociationsOperations)

    @property
    def data_collection_rules(self) -> DataCollectionRulesOperations:
        """Data collection rules: create, change, delete, get and list them."""
        from .operations._data_collection_rules import DataCollectionRulesOperations

        return self._group(DataCollectionRulesOperations)

    @property
    def event_categories(self) -> EventCategoriesOperations:
        """Event categories of the activity log: list them."""
        from .operations._others import EventCategoriesOperations

        return self._group(EventCategoriesOperations)

    @property
    def log_profiles(self) -> LogProfilesOperations:
        """Log profiles of the subscription: create, change, delete, get and list them."""
        from .operations._log_profiles import LogProfilesOperations

        return self._group(LogProfilesOperations)

    @property
    def metric_alerts(self) -> MetricAlertsOperations:
        """Metric alert rules: create, change, delete, get and list them."""
        from .operations._metric_alerts import MetricAlertsOperations

        return self._group(MetricAlertsOperations)

    @property
    def metric_alerts_status(self) -> MetricAlertsStatusOperations:
        """State of metric alert rules: list it."""
        from .operations._metric_alerts import MetricAlertsStatusOperations

        return self._group(MetricAlertsStatusOperations)

    @property
    def baselines(self) -> BaselinesOperations:
        """Metric baselines of a resource: list them."""
        from .operations._others import BaselinesOperations

        return self._group(BaselinesOperations)

    @property
    def metric_definitions(self) -> MetricDefinitionsOperations:
        """Metric definitions of a resource: list them."""
        from .operations._others import MetricDefinitionsOperations

        return self._group(MetricDefinitionsOperations)

    @property
    def metric_namespaces(self) -> MetricNamespacesOperations:
        """Metric namespaces of a resource: list them."""
        from .operations._others import MetricNamespacesOperations

        return self._group(MetricNamespacesOperations)

    @property
    def metrics(self) -> MetricsOperations:
        """Metric values of resources: read them one resource or a whole subscription at a time."""
        from .operations._metrics import MetricsOperations

        return self._group(MetricsOperations)

    @property
    def operations(self) -> Operations:
        """The operations of the Microsoft.Insights provider, as used in role definitions."""
        from .operations._others import Operations

        return self._group(Operations)

    @property
    def scheduled_query_rules(self) -> ScheduledQueryRulesOperations:
        """Scheduled query rules: create, change, delete, get and list them."""
        from .operations._scheduled_query_rules import ScheduledQueryRulesOperations

        return self._group(ScheduledQueryRulesOperations)

    @property
    def tenant_activity_logs(self) -> TenantActivityLogsOperations:
        """Events of the tenant's activity log: list them."""
        from .operations._others import TenantActivityLogsOperations

        return self._group(TenantActivityLogsOperations)

    @property
    def azure_monitor_workspaces(self) -> AzureMonitorWorkspacesOperations:
        """Azure Monitor workspaces: create, change, delete, get and list them."""
        from .operations._azure_monitor_workspaces import AzureMonitorWorkspacesOperations

        return self._group(AzureMonitorWorkspacesOperations)

    @property
    def monitor_operations(self) -> MonitorOperationsOperations:
        """The operations of the Microsoft.Monitor provider, as used in role definitions."""
        from .operations._others import MonitorOperationsOperations

        return self._group(MonitorOperationsOperations)
