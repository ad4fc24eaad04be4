# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``route_tables``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _route_tables as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class RouteTablesOperations(OperationGroup):
    """Route tables: where the traffic of subnets goes.

    An attribute of the client: ``client.route_tables``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        route_table_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RouteTable:
        """Get one route table with its routes.

        :param resource_group_name: Name of the resource group.
        :param route_table_name: Name of the route table.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/route-tables/get
        """
        return self._call(_rest.ROUTE_TABLES_GET, options, resource_group_name, route_table_name, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        route_table_name: str,
        parameters: models.RouteTable | types.RouteTableDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.RouteTable]:
        """Create a route table, or update it; routes left out of the list are removed.

        :param resource_group_name: Name of the resource group.
        :param route_table_name: Name of the route table.
        :param parameters: Wanted settings of the route table.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/route-tables/create-or-update
        """
        return self._begin(
            _rest.ROUTE_TABLES_CREATE_OR_UPDATE, options, resource_group_name, route_table_name, parameters
        )

    def update_tags(
        self,
        resource_group_name: str,
        route_table_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RouteTable:
        """Replace the tags of a route table.

        :param resource_group_name: Name of the resource group.
        :param route_table_name: Name of the route table.
        :param parameters: The new tags of the route table; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/route-tables/update-tags
        """
        return self._call(_rest.ROUTE_TABLES_UPDATE_TAGS, options, resource_group_name, route_table_name, parameters)

    def begin_delete(
        self, resource_group_name: str, route_table_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a route table; no subnet may use it any more.

        :param resource_group_name: Name of the resource group.
        :param route_table_name: Name of the route table.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/route-tables/delete
        """
        return self._begin(_rest.ROUTE_TABLES_DELETE, options, resource_group_name, route_table_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.RouteTable]:
        """List the route tables of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/route-tables/list
        """
        return self._list(_rest.ROUTE_TABLES_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.RouteTable]:
        """List all route tables of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/route-tables/list-all
        """
        return self._list(_rest.ROUTE_TABLES_LIST_ALL, options)


class RoutesOperations(OperationGroup):
    """Routes of route tables.

    An attribute of the client: ``client.routes``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, route_table_name: str, route_name: str, **options: Unpack[RequestOptions]
    ) -> models.Route:
        """Get one route of a route table.

        :param resource_group_name: Name of the resource group.
        :param route_table_name: Name of the route table.
        :param route_name: Name of the route.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routes/get
        """
        return self._call(_rest.ROUTES_GET, options, resource_group_name, route_table_name, route_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        route_table_name: str,
        route_name: str,
        route_parameters: models.Route | types.RouteDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Route]:
        """Create a route in a route table, or update it; other routes stay.

        :param resource_group_name: Name of the resource group.
        :param route_table_name: Name of the route table.
        :param route_name: Name of the route.
        :param route_parameters: Wanted settings of the route.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routes/create-or-update
        """
        return self._begin(
            _rest.ROUTES_CREATE_OR_UPDATE, options, resource_group_name, route_table_name, route_name, route_parameters
        )

    def begin_delete(
        self, resource_group_name: str, route_table_name: str, route_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a route of a route table.

        :param resource_group_name: Name of the resource group.
        :param route_table_name: Name of the route table.
        :param route_name: Name of the route.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routes/delete
        """
        return self._begin(_rest.ROUTES_DELETE, options, resource_group_name, route_table_name, route_name)

    def list(
        self, resource_group_name: str, route_table_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Route]:
        """List the routes of a route table.

        :param resource_group_name: Name of the resource group.
        :param route_table_name: Name of the route table.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routes/list
        """
        return self._list(_rest.ROUTES_LIST, options, resource_group_name, route_table_name)
