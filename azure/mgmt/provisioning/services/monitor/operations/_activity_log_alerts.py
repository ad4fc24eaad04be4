# Generated from swagger/monitor/ by "make generate": do not edit.

"""Operations of ``monitor``: ``activity_log_alerts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _activity_log_alerts as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class ActivityLogAlertsOperations(OperationGroup):
    """Activity log alert rules: create, change, delete, get and list them.

    An attribute of the client: ``client.activity_log_alerts``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, activity_log_alert_name: str, **options: Unpack[RequestOptions]
    ) -> models.ActivityLogAlertResource:
        """Get one activity log alert rule.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param activity_log_alert_name: Name of the activity log alert.

        REST: https://learn.microsoft.com/rest/api/monitor/activity-log-alerts/get
        """
        return self._call(_rest.ACTIVITY_LOG_ALERTS_GET, options, resource_group_name, activity_log_alert_name)

    def create_or_update(
        self,
        resource_group_name: str,
        activity_log_alert_name: str,
        activity_log_alert_rule: models.ActivityLogAlertResource | types.ActivityLogAlertResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ActivityLogAlertResource:
        """Create an activity log alert rule, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param activity_log_alert_name: Name of the activity log alert.
        :param activity_log_alert_rule: Wanted settings of the activity log alert rule.

        REST: https://learn.microsoft.com/rest/api/monitor/activity-log-alerts/create-or-update
        """
        return self._call(
            _rest.ACTIVITY_LOG_ALERTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            activity_log_alert_name,
            activity_log_alert_rule,
        )

    def update(
        self,
        resource_group_name: str,
        activity_log_alert_name: str,
        activity_log_alert_rule_patch: models.AlertRulePatchObject | types.AlertRulePatchObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ActivityLogAlertResource:
        """Change some settings of an activity log alert rule; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param activity_log_alert_name: Name of the activity log alert.
        :param activity_log_alert_rule_patch: Settings of the activity log alert rule to change.

        REST: https://learn.microsoft.com/rest/api/monitor/activity-log-alerts/update
        """
        return self._call(
            _rest.ACTIVITY_LOG_ALERTS_UPDATE,
            options,
            resource_group_name,
            activity_log_alert_name,
            activity_log_alert_rule_patch,
        )

    def delete(self, resource_group_name: str, activity_log_alert_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an activity log alert rule.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param activity_log_alert_name: Name of the activity log alert.

        REST: https://learn.microsoft.com/rest/api/monitor/activity-log-alerts/delete
        """
        return self._run(_rest.ACTIVITY_LOG_ALERTS_DELETE, options, resource_group_name, activity_log_alert_name)

    def list_by_subscription_id(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.ActivityLogAlertResource]:
        """List all activity log alert rules of the subscription.

        REST: https://learn.microsoft.com/rest/api/monitor/activity-log-alerts/list-by-subscription-id
        """
        return self._list(_rest.ACTIVITY_LOG_ALERTS_LIST_BY_SUBSCRIPTION_ID, options)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ActivityLogAlertResource]:
        """List the activity log alert rules of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/monitor/activity-log-alerts/list-by-resource-group
        """
        return self._list(_rest.ACTIVITY_LOG_ALERTS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)
