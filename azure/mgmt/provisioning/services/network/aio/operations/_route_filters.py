# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``route_filters``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _route_filters as _sync


class RouteFiltersOperations(AsyncOperationGroup):
    """Route filters: choose the services reached over Microsoft peering.

    An attribute of the client: ``client.route_filters``.
    """

    get = awaited(_sync.RouteFiltersOperations.get)
    begin_create_or_update = begun(_sync.RouteFiltersOperations.begin_create_or_update)
    update_tags = awaited(_sync.RouteFiltersOperations.update_tags)
    begin_delete = begun(_sync.RouteFiltersOperations.begin_delete)
    list_by_resource_group = paged(_sync.RouteFiltersOperations.list_by_resource_group)
    list = paged(_sync.RouteFiltersOperations.list)


class RouteFilterRulesOperations(AsyncOperationGroup):
    """Rules of route filters.

    An attribute of the client: ``client.route_filter_rules``.
    """

    get = awaited(_sync.RouteFilterRulesOperations.get)
    begin_create_or_update = begun(_sync.RouteFilterRulesOperations.begin_create_or_update)
    begin_delete = begun(_sync.RouteFilterRulesOperations.begin_delete)
    list_by_route_filter = paged(_sync.RouteFilterRulesOperations.list_by_route_filter)
