# Generated from swagger/monitor/ by "make generate": do not edit.

"""Operations of ``monitor``: ``metrics``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _metrics as _rest

if TYPE_CHECKING:
    from typing import IO

    from typing_extensions import Unpack

    from ....core.declare.options import RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class MetricsOperations(OperationGroup):
    """Metric values of resources: read them one resource or a whole subscription at a time.

    An attribute of the client: ``client.metrics``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_at_subscription_scope(
        self,
        region: str,
        timespan: str | None = None,
        interval: str | None = None,
        metricnames: str | None = None,
        aggregation: str | None = None,
        top: int | None = None,
        orderby: str | None = None,
        filter: str | None = None,
        result_type: models.MetricResultType | types.MetricResultTypeValue | None = None,
        metricnamespace: str | None = None,
        auto_adjust_timegrain: bool | None = None,
        validate_dimensions: bool | None = None,
        rollupby: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Response:
        """List metric values of all resources of a type in the subscription and region.

        :param region: Azure region, such as westeurope.
        :param timespan: Time range, as two ISO 8601 times with / between.
        :param interval: Time grain of the values, as an ISO 8601 duration such as PT5M.
        :param metricnames: Names of the metrics, separated by commas.
        :param aggregation: Aggregations to return, such as Average,Maximum.
        :param top: How many series to return at most, with a filter.
        :param orderby: Aggregation and direction to order series by, such as sum asc.
        :param filter: OData filter; the time range has to be in it where events are listed.
        :param result_type: Whether to return data or only metadata.
        :param metricnamespace: Namespace of the metrics; that of the resource type if omitted.
        :param auto_adjust_timegrain: Whether a time grain the metric does not have is replaced by one it has.
        :param validate_dimensions: Whether unknown dimensions in the filter are an error.
        :param rollupby: Dimensions to combine series over.

        REST: https://learn.microsoft.com/rest/api/monitor/metrics/list-at-subscription-scope
        """
        return self._call(
            _rest.METRICS_LIST_AT_SUBSCRIPTION_SCOPE,
            options,
            region,
            timespan,
            interval,
            metricnames,
            aggregation,
            top,
            orderby,
            filter,
            result_type,
            metricnamespace,
            auto_adjust_timegrain,
            validate_dimensions,
            rollupby,
        )

    def list_at_subscription_scope_post(
        self,
        region: str,
        timespan: str | None = None,
        interval: str | None = None,
        metricnames: str | None = None,
        aggregation: str | None = None,
        top: int | None = None,
        orderby: str | None = None,
        filter: str | None = None,
        result_type: models.MetricResultType | types.MetricResultTypeValue | None = None,
        metricnamespace: str | None = None,
        auto_adjust_timegrain: bool | None = None,
        validate_dimensions: bool | None = None,
        rollupby: str | None = None,
        body: models.SubscriptionScopeMetricsRequestBodyParameters
        | types.SubscriptionScopeMetricsRequestBodyParametersDict
        | IO[bytes]
        | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Response:
        """List metric values over the subscription, with long filters in the body.

        :param region: Azure region, such as westeurope.
        :param timespan: Time range, as two ISO 8601 times with / between.
        :param interval: Time grain of the values, as an ISO 8601 duration such as PT5M.
        :param metricnames: Names of the metrics, separated by commas.
        :param aggregation: Aggregations to return, such as Average,Maximum.
        :param top: How many series to return at most, with a filter.
        :param orderby: Aggregation and direction to order series by, such as sum asc.
        :param filter: OData filter; the time range has to be in it where events are listed.
        :param result_type: Whether to return data or only metadata.
        :param metricnamespace: Namespace of the metrics; that of the resource type if omitted.
        :param auto_adjust_timegrain: Whether a time grain the metric does not have is replaced by one it has.
        :param validate_dimensions: Whether unknown dimensions in the filter are an error.
        :param rollupby: Dimensions to combine series over.
        :param body: Metrics, time range and filter.

        REST: https://learn.microsoft.com/rest/api/monitor/metrics/list-at-subscription-scope-post
        """
        return self._call(
            _rest.METRICS_LIST_AT_SUBSCRIPTION_SCOPE_POST,
            options,
            region,
            timespan,
            interval,
            metricnames,
            aggregation,
            top,
            orderby,
            filter,
            result_type,
            metricnamespace,
            auto_adjust_timegrain,
            validate_dimensions,
            rollupby,
            body,
        )

    def list(
        self,
        resource_uri: str,
        timespan: str | None = None,
        interval: str | None = None,
        metricnames: str | None = None,
        aggregation: str | None = None,
        top: int | None = None,
        orderby: str | None = None,
        filter: str | None = None,
        result_type: models.ResultType | types.ResultTypeValue | None = None,
        metricnamespace: str | None = None,
        auto_adjust_timegrain: bool | None = None,
        validate_dimensions: bool | None = None,
        rollupby: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.Response:
        """List metric values of a resource.

        :param resource_uri: Full ID of the resource in Azure, beginning with /subscriptions/.
        :param timespan: Time range, as two ISO 8601 times with / between.
        :param interval: Time grain of the values, as an ISO 8601 duration such as PT5M.
        :param metricnames: Names of the metrics, separated by commas.
        :param aggregation: Aggregations to return, such as Average,Maximum.
        :param top: How many series to return at most, with a filter.
        :param orderby: Aggregation and direction to order series by, such as sum asc.
        :param filter: OData filter; the time range has to be in it where events are listed.
        :param result_type: Whether to return data or only metadata.
        :param metricnamespace: Namespace of the metrics; that of the resource type if omitted.
        :param auto_adjust_timegrain: Whether a time grain the metric does not have is replaced by one it has.
        :param validate_dimensions: Whether unknown dimensions in the filter are an error.
        :param rollupby: Dimensions to combine series over.

        REST: https://learn.microsoft.com/rest/api/monitor/metrics/list
        """
        return self._call(
            _rest.METRICS_LIST,
            options,
            resource_uri,
            timespan,
            interval,
            metricnames,
            aggregation,
            top,
            orderby,
            filter,
            result_type,
            metricnamespace,
            auto_adjust_timegrain,
            validate_dimensions,
            rollupby,
        )
