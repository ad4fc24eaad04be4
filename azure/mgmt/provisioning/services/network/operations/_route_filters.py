# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``route_filters``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _route_filters as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class RouteFiltersOperations(OperationGroup):
    """Route filters: choose the services reached over Microsoft peering.

    An attribute of the client: ``client.route_filters``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        route_filter_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RouteFilter:
        """Get one route filter.

        :param resource_group_name: Name of the resource group.
        :param route_filter_name: Name of the route filter.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/route-filters/get
        """
        return self._call(_rest.ROUTE_FILTERS_GET, options, resource_group_name, route_filter_name, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        route_filter_name: str,
        route_filter_parameters: models.RouteFilter | types.RouteFilterDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.RouteFilter]:
        """Create a route filter, or update it in place.

        :param resource_group_name: Name of the resource group.
        :param route_filter_name: Name of the route filter.
        :param route_filter_parameters: Wanted settings of the route filter.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/route-filters/create-or-update
        """
        return self._begin(
            _rest.ROUTE_FILTERS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            route_filter_name,
            route_filter_parameters,
        )

    def update_tags(
        self,
        resource_group_name: str,
        route_filter_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RouteFilter:
        """Replace the tags of a route filter.

        :param resource_group_name: Name of the resource group.
        :param route_filter_name: Name of the route filter.
        :param parameters: The new tags of the route filter; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/route-filters/update-tags
        """
        return self._call(_rest.ROUTE_FILTERS_UPDATE_TAGS, options, resource_group_name, route_filter_name, parameters)

    def begin_delete(
        self, resource_group_name: str, route_filter_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a route filter; no peering may use it any more.

        :param resource_group_name: Name of the resource group.
        :param route_filter_name: Name of the route filter.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/route-filters/delete
        """
        return self._begin(_rest.ROUTE_FILTERS_DELETE, options, resource_group_name, route_filter_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RouteFilter]:
        """List the route filters of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/route-filters/list-by-resource-group
        """
        return self._list(_rest.ROUTE_FILTERS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.RouteFilter]:
        """List all route filters of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/route-filters/list
        """
        return self._list(_rest.ROUTE_FILTERS_LIST, options)


class RouteFilterRulesOperations(OperationGroup):
    """Rules of route filters.

    An attribute of the client: ``client.route_filter_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, route_filter_name: str, rule_name: str, **options: Unpack[RequestOptions]
    ) -> models.RouteFilterRule:
        """Get one rule of a route filter.

        :param resource_group_name: Name of the resource group.
        :param route_filter_name: Name of the route filter.
        :param rule_name: Name of the rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/route-filter-rules/get
        """
        return self._call(_rest.ROUTE_FILTER_RULES_GET, options, resource_group_name, route_filter_name, rule_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        route_filter_name: str,
        rule_name: str,
        route_filter_rule_parameters: models.RouteFilterRule | types.RouteFilterRuleDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.RouteFilterRule]:
        """Create a rule in a route filter, or update it.

        :param resource_group_name: Name of the resource group.
        :param route_filter_name: Name of the route filter.
        :param rule_name: Name of the rule.
        :param route_filter_rule_parameters: Wanted settings of the route filter rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/route-filter-rules/create-or-update
        """
        return self._begin(
            _rest.ROUTE_FILTER_RULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            route_filter_name,
            rule_name,
            route_filter_rule_parameters,
        )

    def begin_delete(
        self, resource_group_name: str, route_filter_name: str, rule_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a rule of a route filter.

        :param resource_group_name: Name of the resource group.
        :param route_filter_name: Name of the route filter.
        :param rule_name: Name of the rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/route-filter-rules/delete
        """
        return self._begin(_rest.ROUTE_FILTER_RULES_DELETE, options, resource_group_name, route_filter_name, rule_name)

    def list_by_route_filter(
        self, resource_group_name: str, route_filter_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RouteFilterRule]:
        """List the rules of a route filter.

        :param resource_group_name: Name of the resource group.
        :param route_filter_name: Name of the route filter.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/route-filter-rules/list-by-route-filter
        """
        return self._list(
            _rest.ROUTE_FILTER_RULES_LIST_BY_ROUTE_FILTER, options, resource_group_name, route_filter_name
        )
