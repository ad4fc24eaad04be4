# Generated from swagger/monitor/ by "make generate": do not edit.

"""Operations of ``monitor``: ``autoscale_settings``."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _autoscale_settings as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class AutoscaleSettingsOperations(OperationGroup):
    """Autoscale settings: create, change, delete, get and list them.

    An attribute of the client: ``client.autoscale_settings``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AutoscaleSettingResource]:
        """List the autoscale settings of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/monitor/autoscale-settings/list-by-resource-group
        """
        return self._list(_rest.AUTOSCALE_SETTINGS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def get(
        self, resource_group_name: str, autoscale_setting_name: str, **options: Unpack[RequestOptions]
    ) -> models.AutoscaleSettingResource:
        """Get one autoscale setting.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param autoscale_setting_name: Name of the autoscale setting.

        REST: https://learn.microsoft.com/rest/api/monitor/autoscale-settings/get
        """
        return self._call(_rest.AUTOSCALE_SETTINGS_GET, options, resource_group_name, autoscale_setting_name)

    def create_or_update(
        self,
        resource_group_name: str,
        autoscale_setting_name: str,
        parameters: models.AutoscaleSettingResource | types.AutoscaleSettingResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AutoscaleSettingResource:
        """Create an autoscale setting, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param autoscale_setting_name: Name of the autoscale setting.
        :param parameters: Wanted settings of the autoscale setting.

        REST: https://learn.microsoft.com/rest/api/monitor/autoscale-settings/create-or-update
        """
        return self._call(
            _rest.AUTOSCALE_SETTINGS_CREATE_OR_UPDATE, options, resource_group_name, autoscale_setting_name, parameters
        )

    def update(
        self,
        resource_group_name: str,
        autoscale_setting_name: str,
        autoscale_setting_resource: models.AutoscaleSettingResourcePatch
        | types.AutoscaleSettingResourcePatchDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AutoscaleSettingResource:
        """Change some settings of an autoscale setting; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param autoscale_setting_name: Name of the autoscale setting.
        :param autoscale_setting_resource: Settings of the autoscale setting to change.

        REST: https://learn.microsoft.com/rest/api/monitor/autoscale-settings/update
        """
        return self._call(
            _rest.AUTOSCALE_SETTINGS_UPDATE,
            options,
            resource_group_name,
            autoscale_setting_name,
            autoscale_setting_resource,
        )

    def delete(self, resource_group_name: str, autoscale_setting_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an autoscale setting.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param autoscale_setting_name: Name of the autoscale setting.

        REST: https://learn.microsoft.com/rest/api/monitor/autoscale-settings/delete
        """
        return self._run(_rest.AUTOSCALE_SETTINGS_DELETE, options, resource_group_name, autoscale_setting_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.AutoscaleSettingResource]:
        """List all autoscale settings of the subscription.

        REST: https://learn.microsoft.com/rest/api/monitor/autoscale-settings/list-by-subscription
        """
        return self._list(_rest.AUTOSCALE_SETTINGS_LIST_BY_SUBSCRIPTION, options)


class PredictiveMetricOperations(OperationGroup):
    """The predicted metric of an autoscale setting: get it.

    An attribute of the client: ``client.predictive_metric``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        autoscale_setting_name: str,
        timespan: str,
        interval: timedelta | str,
        metric_namespace: str,
        metric_name: str,
        aggregation: str,
        **options: Unpack[RequestOptions],
    ) -> models.PredictiveResponse:
        """Get the metric that predictive autoscale expects.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param autoscale_setting_name: Name of the autoscale setting.
        :param timespan: Time range, as two ISO 8601 times with / between.
        :param interval: Time grain of the values, as an ISO 8601 duration such as PT5M.
        :param metric_namespace: Namespace of the metric.
        :param metric_name: Name of the metric.
        :param aggregation: Aggregations to return, such as Average,Maximum.

        REST: https://learn.microsoft.com/rest/api/monitor/predictive-metric/get
        """
        return self._call(
            _rest.PREDICTIVE_METRIC_GET,
            options,
            resource_group_name,
            autoscale_setting_name,
            timespan,
            interval,
            metric_namespace,
            metric_name,
            aggregation,
        )
