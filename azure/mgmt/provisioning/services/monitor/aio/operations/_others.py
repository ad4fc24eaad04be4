# Generated from swagger/monitor/ by "make generate": do not edit.

"""Asynchronous operations of ``monitor``: ``others``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _others as _sync


class ActivityLogsOperations(AsyncOperationGroup):
    """Events of the subscription's activity log: list them.

    An attribute of the client: ``client.activity_logs``.
    """

    list = paged(_sync.ActivityLogsOperations.list)


class AlertRuleIncidentsOperations(AsyncOperationGroup):
    """Incidents of a classic alert rule: get and list them.

    An attribute of the client: ``client.alert_rule_incidents``.
    """

    get = awaited(_sync.AlertRuleIncidentsOperations.get)
    list_by_alert_rule = paged(_sync.AlertRuleIncidentsOperations.list_by_alert_rule)


class EventCategoriesOperations(AsyncOperationGroup):
    """Event categories of the activity log: list them.

    An attribute of the client: ``client.event_categories``.
    """

    list = paged(_sync.EventCategoriesOperations.list)


class LogProfilesOperations(AsyncOperationGroup):
    """Log profiles of the subscription: create, change, delete, get and list them.

    An attribute of the client: ``client.log_profiles``.
    """

    get = awaited(_sync.LogProfilesOperations.get)
    create_or_update = awaited(_sync.LogProfilesOperations.create_or_update)
    update = awaited(_sync.LogProfilesOperations.update)
    delete = awaited(_sync.LogProfilesOperations.delete)
    list = paged(_sync.LogProfilesOperations.list)


class BaselinesOperations(AsyncOperationGroup):
    """Metric baselines of a resource: list them.

    An attribute of the client: ``client.baselines``.
    """

    list = paged(_sync.BaselinesOperations.list)


class MetricDefinitionsOperations(AsyncOperationGroup):
    """Metric definitions of a resource: list them.

    An attribute of the client: ``client.metric_definitions``.
    """

    list_at_subscription_scope = paged(_sync.MetricDefinitionsOperations.list_at_subscription_scope)
    list = paged(_sync.MetricDefinitionsOperations.list)


class MetricNamespacesOperations(AsyncOperationGroup):
    """Metric namespaces of a resource: list them.

    An attribute of the client: ``client.metric_namespaces``.
    """

    list = paged(_sync.MetricNamespacesOperations.list)


class Operations(AsyncOperationGroup):
    """The operations of the Microsoft.Insights provider, as used in role definitions.

    An attribute of the client: ``client.operations``.
    """

    list = awaited(_sync.Operations.list)


class TenantActivityLogsOperations(AsyncOperationGroup):
    """Events of the tenant's activity log: list them.

    An attribute of the client: ``client.tenant_activity_logs``.
    """

    list = paged(_sync.TenantActivityLogsOperations.list)


class MonitorOperationsOperations(AsyncOperationGroup):
    """The operations of the Microsoft.Monitor provider, as used in role definitions.

    An attribute of the client: ``client.monitor_operations``.
    """

    list = paged(_sync.MonitorOperationsOperations.list)
