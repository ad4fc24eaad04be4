# Generated from swagger/monitor/ by "make generate": do not edit.

"""Asynchronous client of the service ``monitor``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.aio import AsyncServiceClient
from ....core.clients.annotations import typed_methods
from .. import SERVICE

if TYPE_CHECKING:
    from . import operations as _operations
else:
    typed_methods(globals())


class MonitorManagementClient(AsyncServiceClient):
    """Asynchronous client. Azure Monitor: metrics, activity log, alerts, action groups, autoscale, data collection
    and Prometheus workspaces.
    """

    _service = SERVICE

    @property
    def action_groups(self) -> _operations.ActionGroupsOperations:
        """Action groups, whom alerts notify: create, change, test, delete, get and list them."""
        return self._operations("ActionGroupsOperations")

    @property
    def activity_log_alerts(self) -> _operations.ActivityLogAlertsOperations:
        """Activity log alert rules: create, change, delete, get and list them."""
        return self._operations("ActivityLogAlertsOperations")

    @property
    def activity_logs(self) -> _operations.ActivityLogsOperations:
        """Events of the subscription's activity log: list them."""
        return self._operations("ActivityLogsOperations")

    @property
    def alert_rule_incidents(self) -> _operations.AlertRuleIncidentsOperations:
        """Incidents of a classic alert rule: get and list them."""
        return self._operations("AlertRuleIncidentsOperations")

    @property
    def autoscale_settings(self) -> _operations.AutoscaleSettingsOperations:
        """Autoscale settings: create, change, delete, get and list them."""
        return self._operations("AutoscaleSettingsOperations")

    @property
    def predictive_metric(self) -> _operations.PredictiveMetricOperations:
        """The predicted metric of an autoscale setting: get it."""
        return self._operations("PredictiveMetricOperations")

    @property
    def data_collection_endpoints(self) -> _operations.DataCollectionEndpointsOperations:
        """Data collection endpoints: create, change, delete, get and list them."""
        return self._operations("DataCollectionEndpointsOperations")

    @property
    def data_collection_rule_associations(self) -> _operations.DataCollectionRuleAssociationsOperations:
        """Associations of a data collection rule with a resource: create, delete, get and list them."""
        return self._operations("DataCollectionRuleAssociationsOperations")

    @property
    def data_collection_rules(self) -> _operations.DataCollectionRulesOperations:
        """Data collection rules: create, change, delete, get and list them."""
        return self._operations("DataCollectionRulesOperations")

    @property
    def event_categories(self) -> _operations.EventCategoriesOperations:
        """Event categories of the activity log: list them."""
        return self._operations("EventCategoriesOperations")

    @property
    def log_profiles(self) -> _operations.LogProfilesOperations:
        """Log profiles of the subscription: create, change, delete, get and list them."""
        return self._operations("LogProfilesOperations")

    @property
    def metric_alerts(self) -> _operations.MetricAlertsOperations:
        """Metric alert rules: create, change, delete, get and list them."""
        return self._operations("MetricAlertsOperations")

    @property
    def metric_alerts_status(self) -> _operations.MetricAlertsStatusOperations:
        """State of metric alert rules: list it."""
        return self._operations("MetricAlertsStatusOperations")

    @property
    def baselines(self) -> _operations.BaselinesOperations:
        """Metric baselines of a resource: list them."""
        return self._operations("BaselinesOperations")

    @property
    def metric_definitions(self) -> _operations.MetricDefinitionsOperations:
        """Metric definitions of a resource: list them."""
        return self._operations("MetricDefinitionsOperations")

    @property
    def metric_namespaces(self) -> _operations.MetricNamespacesOperations:
        """Metric namespaces of a resource: list them."""
        return self._operations("MetricNamespacesOperations")

    @property
    def metrics(self) -> _operations.MetricsOperations:
        """Metric values of resources: read them one resource or a whole subscription at a time."""
        return self._operations("MetricsOperations")

    @property
    def operations(self) -> _operations.Operations:
        """The operations of the Microsoft.Insights provider, as used in role definitions."""
        return self._operations("Operations")

    @property
    def scheduled_query_rules(self) -> _operations.ScheduledQueryRulesOperations:
        """Scheduled query rules: create, change, delete, get and list them."""
        return self._operations("ScheduledQueryRulesOperations")

    @property
    def tenant_activity_logs(self) -> _operations.TenantActivityLogsOperations:
        """Events of the tenant's activity log: list them."""
        return self._operations("TenantActivityLogsOperations")

    @property
    def azure_monitor_workspaces(self) -> _operations.AzureMonitorWorkspacesOperations:
        """Azure Monitor workspaces: create, change, delete, get and list them."""
        return self._operations("AzureMonitorWorkspacesOperations")

    @property
    def monitor_operations(self) -> _operations.MonitorOperationsOperations:
        """The operations of the Microsoft.Monitor provider, as used in role definitions."""
        return self._operations("MonitorOperationsOperations")
