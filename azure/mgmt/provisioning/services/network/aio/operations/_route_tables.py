# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``route_tables``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _route_tables as _sync


class RouteTablesOperations(AsyncOperationGroup):
    """Route tables: where the traffic of subnets goes.

    An attribute of the client: ``client.route_tables``.
    """

    get = awaited(_sync.RouteTablesOperations.get)
    begin_create_or_update = begun(_sync.RouteTablesOperations.begin_create_or_update)
    update_tags = awaited(_sync.RouteTablesOperations.update_tags)
    begin_delete = begun(_sync.RouteTablesOperations.begin_delete)
    list = paged(_sync.RouteTablesOperations.list)
    list_all = paged(_sync.RouteTablesOperations.list_all)


class RoutesOperations(AsyncOperationGroup):
    """Routes of route tables.

    An attribute of the client: ``client.routes``.
    """

    get = awaited(_sync.RoutesOperations.get)
    begin_create_or_update = begun(_sync.RoutesOperations.begin_create_or_update)
    begin_delete = begun(_sync.RoutesOperations.begin_delete)
    list = paged(_sync.RoutesOperations.list)
