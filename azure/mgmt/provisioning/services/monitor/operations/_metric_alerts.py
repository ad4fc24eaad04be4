# Generated from swagger/monitor/ by "make generate": do not edit.

"""Operations of ``monitor``: ``metric_alerts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _metric_alerts as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class MetricAlertsOperations(OperationGroup):
    """Metric alert rules: create, change, delete, get and list them.

    An attribute of the client: ``client.metric_alerts``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.MetricAlertResource]:
        """List all metric alert rules of the subscription.

        REST: https://learn.microsoft.com/rest/api/monitor/metric-alerts/list-by-subscription
        """
        return self._list(_rest.METRIC_ALERTS_LIST_BY_SUBSCRIPTION, options)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.MetricAlertResource]:
        """List the metric alert rules of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/monitor/metric-alerts/list-by-resource-group
        """
        return self._list(_rest.METRIC_ALERTS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def get(
        self, resource_group_name: str, rule_name: str, **options: Unpack[RequestOptions]
    ) -> models.MetricAlertResource:
        """Get one metric alert rule.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param rule_name: Name of the alert rule.

        REST: https://learn.microsoft.com/rest/api/monitor/metric-alerts/get
        """
        return self._call(_rest.METRIC_ALERTS_GET, options, resource_group_name, rule_name)

    def create_or_update(
        self,
        resource_group_name: str,
        rule_name: str,
        parameters: models.MetricAlertResource | types.MetricAlertResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.MetricAlertResource:
        """Create a metric alert rule, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param rule_name: Name of the alert rule.
        :param parameters: Scopes, criteria, frequency and actions of the rule.

        REST: https://learn.microsoft.com/rest/api/monitor/metric-alerts/create-or-update
        """
        return self._call(_rest.METRIC_ALERTS_CREATE_OR_UPDATE, options, resource_group_name, rule_name, parameters)

    def update(
        self,
        resource_group_name: str,
        rule_name: str,
        parameters: models.MetricAlertResourcePatch | types.MetricAlertResourcePatchDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.MetricAlertResource:
        """Change some settings of a metric alert rule; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param rule_name: Name of the alert rule.
        :param parameters: Settings of the metric alert rule to change.

        REST: https://learn.microsoft.com/rest/api/monitor/metric-alerts/update
        """
        return self._call(_rest.METRIC_ALERTS_UPDATE, options, resource_group_name, rule_name, parameters)

    def delete(self, resource_group_name: str, rule_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a metric alert rule.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param rule_name: Name of the alert rule.

        REST: https://learn.microsoft.com/rest/api/monitor/metric-alerts/delete
        """
        return self._run(_rest.METRIC_ALERTS_DELETE, options, resource_group_name, rule_name)


class MetricAlertsStatusOperations(OperationGroup):
    """State of metric alert rules: list it.

    An attribute of the client: ``client.metric_alerts_status``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, rule_name: str, **options: Unpack[RequestOptions]
    ) -> models.MetricAlertStatusCollection:
        """List the states of a metric alert rule, by resource and dimension.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param rule_name: Name of the alert rule.

        REST: https://learn.microsoft.com/rest/api/monitor/metric-alerts-status/list
        """
        return self._call(_rest.METRIC_ALERTS_STATUS_LIST, options, resource_group_name, rule_name)

    def list_by_name(
        self, resource_group_name: str, rule_name: str, status_name: str, **options: Unpack[RequestOptions]
    ) -> models.MetricAlertStatusCollection:
        """List the states of a metric alert rule that have a given name.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param rule_name: Name of the alert rule.
        :param status_name: Name of the status, as the list gives it.

        REST: https://learn.microsoft.com/rest/api/monitor/metric-alerts-status/list-by-name
        """
        return self._call(_rest.METRIC_ALERTS_STATUS_LIST_BY_NAME, options, resource_group_name, rule_name, status_name)
