# Generated from swagger/monitor/ by "make generate": do not edit.

"""Operations of ``monitor``: ``others``."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _others as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class ActivityLogsOperations(OperationGroup):
    """Events of the subscription's activity log: list them.

    An attribute of the client: ``client.activity_logs``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, filter: str, select: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.EventData]:
        """List events of the subscription's activity log; the filter must give a time range.

        :param filter: OData filter; the time range has to be in it where events are listed.
        :param select: Properties to include in the answer, separated by commas.

        REST: https://learn.microsoft.com/rest/api/monitor/activity-logs/list
        """
        return self._list(_rest.ACTIVITY_LOGS_LIST, options, filter, select)


class AlertRuleIncidentsOperations(OperationGroup):
    """Incidents of a classic alert rule: get and list them.

    An attribute of the client: ``client.alert_rule_incidents``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, rule_name: str, incident_name: str, **options: Unpack[RequestOptions]
    ) -> models.Incident:
        """Get one incident of a classic alert rule.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param rule_name: Name of the alert rule.
        :param incident_name: Name of the incident.

        REST: https://learn.microsoft.com/rest/api/monitor/alert-rule-incidents/get
        """
        return self._call(_rest.ALERT_RULE_INCIDENTS_GET, options, resource_group_name, rule_name, incident_name)

    def list_by_alert_rule(
        self, resource_group_name: str, rule_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Incident]:
        """List the incidents of a classic alert rule.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param rule_name: Name of the alert rule.

        REST: https://learn.microsoft.com/rest/api/monitor/alert-rule-incidents/list-by-alert-rule
        """
        return self._list(_rest.ALERT_RULE_INCIDENTS_LIST_BY_ALERT_RULE, options, resource_group_name, rule_name)


class EventCategoriesOperations(OperationGroup):
    """Event categories of the activity log: list them.

    An attribute of the client: ``client.event_categories``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.LocalizableString]:
        """List the categories of activity log events.

        REST: https://learn.microsoft.com/rest/api/monitor/event-categories/list
        """
        return self._list(_rest.EVENT_CATEGORIES_LIST, options)


class LogProfilesOperations(OperationGroup):
    """Log profiles of the subscription: create, change, delete, get and list them.

    An attribute of the client: ``client.log_profiles``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, log_profile_name: str, **options: Unpack[RequestOptions]) -> models.LogProfileResource:
        """Get one log profile of the subscription.

        :param log_profile_name: Name of the log profile.

        REST: https://learn.microsoft.com/rest/api/monitor/log-profiles/get
        """
        return self._call(_rest.LOG_PROFILES_GET, options, log_profile_name)

    def create_or_update(
        self,
        log_profile_name: str,
        parameters: models.LogProfileResource | types.LogProfileResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.LogProfileResource:
        """Create the log profile of the subscription, or update it.

        :param log_profile_name: Name of the log profile.
        :param parameters: Wanted settings of the log profile.

        REST: https://learn.microsoft.com/rest/api/monitor/log-profiles/create-or-update
        """
        return self._call(_rest.LOG_PROFILES_CREATE_OR_UPDATE, options, log_profile_name, parameters)

    def update(
        self,
        log_profile_name: str,
        log_profiles_resource: models.LogProfileResourcePatch | types.LogProfileResourcePatchDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.LogProfileResource:
        """Change some settings of a log profile of the subscription; those left out stay as they are.

        :param log_profile_name: Name of the log profile.
        :param log_profiles_resource: Settings of the log profile to change.

        REST: https://learn.microsoft.com/rest/api/monitor/log-profiles/update
        """
        return self._call(_rest.LOG_PROFILES_UPDATE, options, log_profile_name, log_profiles_resource)

    def delete(self, log_profile_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a log profile of the subscription.

        :param log_profile_name: Name of the log profile.

        REST: https://learn.microsoft.com/rest/api/monitor/log-profiles/delete
        """
        return self._run(_rest.LOG_PROFILES_DELETE, options, log_profile_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.LogProfileResource]:
        """List all log profiles of the subscription.

        REST: https://learn.microsoft.com/rest/api/monitor/log-profiles/list
        """
        return self._list(_rest.LOG_PROFILES_LIST, options)


class BaselinesOperations(OperationGroup):
    """Metric baselines of a resource: list them.

    An attribute of the client: ``client.baselines``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self,
        resource_uri: str,
        metricnames: str | None = None,
        metricnamespace: str | None = None,
        timespan: str | None = None,
        interval: timedelta | str | None = None,
        aggregation: str | None = None,
        sensitivities: str | None = None,
        filter: str | None = None,
        result_type: models.ResultType | types.ResultTypeValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SingleMetricBaseline]:
        """List the baselines of a resource's metrics: what is usual.

        :param resource_uri: Full ID of the resource in Azure, beginning with /subscriptions/.
        :param metricnames: Names of the metrics, separated by commas.
        :param metricnamespace: Namespace of the metrics; that of the resource type if omitted.
        :param timespan: Time range, as two ISO 8601 times with / between.
        :param interval: Time grain of the values, as an ISO 8601 duration such as PT5M.
        :param aggregation: Aggregations to return, such as Average,Maximum.
        :param sensitivities: Sensitivities to return, separated by commas.
        :param filter: OData filter; the time range has to be in it where events are listed.
        :param result_type: Whether to return data or only metadata.

        REST: https://learn.microsoft.com/rest/api/monitor/baselines/list
        """
        return self._list(
            _rest.BASELINES_LIST,
            options,
            resource_uri,
            metricnames,
            metricnamespace,
            timespan,
            interval,
            aggregation,
            sensitivities,
            filter,
            result_type,
        )


class MetricDefinitionsOperations(OperationGroup):
    """Metric definitions of a resource: list them.

    An attribute of the client: ``client.metric_definitions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_at_subscription_scope(
        self, region: str, metricnamespace: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SubscriptionScopeMetricDefinition]:
        """List the metric definitions of a resource type in the subscription.

        :param region: Azure region, such as westeurope.
        :param metricnamespace: Namespace of the metrics; that of the resource type if omitted.

        REST: https://learn.microsoft.com/rest/api/monitor/metric-definitions/list-at-subscription-scope
        """
        return self._list(_rest.METRIC_DEFINITIONS_LIST_AT_SUBSCRIPTION_SCOPE, options, region, metricnamespace)

    def list(
        self, resource_uri: str, metricnamespace: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.MetricDefinition]:
        """List the metrics a resource has.

        :param resource_uri: Full ID of the resource in Azure, beginning with /subscriptions/.
        :param metricnamespace: Namespace of the metrics; that of the resource type if omitted.

        REST: https://learn.microsoft.com/rest/api/monitor/metric-definitions/list
        """
        return self._list(_rest.METRIC_DEFINITIONS_LIST, options, resource_uri, metricnamespace)


class MetricNamespacesOperations(OperationGroup):
    """Metric namespaces of a resource: list them.

    An attribute of the client: ``client.metric_namespaces``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_uri: str, start_time: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.MetricNamespace]:
        """List the metric namespaces of a resource.

        :param resource_uri: Full ID of the resource in Azure, beginning with /subscriptions/.
        :param start_time: Only metric namespaces used since this time, in ISO 8601.

        REST: https://learn.microsoft.com/rest/api/monitor/metric-namespaces/list
        """
        return self._list(_rest.METRIC_NAMESPACES_LIST, options, resource_uri, start_time)


class Operations(OperationGroup):
    """The operations of the Microsoft.Insights provider, as used in role definitions.

    An attribute of the client: ``client.operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[RequestOptions]) -> models.OperationListResult:
        """List the operations of the Microsoft.Insights resource provider.

        REST: https://learn.microsoft.com/rest/api/monitor/operations/list
        """
        return self._call(_rest.OPERATIONS_LIST, options)


class TenantActivityLogsOperations(OperationGroup):
    """Events of the tenant's activity log: list them.

    An attribute of the client: ``client.tenant_activity_logs``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, filter: str | None = None, select: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.EventData]:
        """List events of the tenant's activity log; the filter must give a time range.

        :param filter: OData filter; the time range has to be in it where events are listed.
        :param select: Properties to include in the answer, separated by commas.

        REST: https://learn.microsoft.com/rest/api/monitor/tenant-activity-logs/list
        """
        return self._list(_rest.TENANT_ACTIVITY_LOGS_LIST, options, filter, select)


class MonitorOperationsOperations(OperationGroup):
    """The operations of the Microsoft.Monitor provider, as used in role definitions.

    An attribute of the client: ``client.monitor_operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.OperationAutoGenerated]:
        """List the operations of the Microsoft.Monitor resource provider.

        REST: https://learn.microsoft.com/rest/api/monitor/monitor-operations/list
        """
        return self._list(_rest.MONITOR_OPERATIONS_LIST, options)
