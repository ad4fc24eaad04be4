# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``express_route_lags``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _express_route_lags as _sync


class ExpressRouteLagsOperations(AsyncOperationGroup):
    """Link aggregation groups of ExpressRoute ports.

    An attribute of the client: ``client.express_route_lags``.
    """

    get = awaited(_sync.ExpressRouteLagsOperations.get)
    begin_create_or_update = begun(_sync.ExpressRouteLagsOperations.begin_create_or_update)
    update = awaited(_sync.ExpressRouteLagsOperations.update)
    begin_delete = begun(_sync.ExpressRouteLagsOperations.begin_delete)
    list_by_resource_group = paged(_sync.ExpressRouteLagsOperations.list_by_resource_group)
    list = paged(_sync.ExpressRouteLagsOperations.list)
    generate_loa = awaited(_sync.ExpressRouteLagsOperations.generate_loa)
    links_get = awaited(_sync.ExpressRouteLagsOperations.links_get)
    links_list = paged(_sync.ExpressRouteLagsOperations.links_list)
    members_get = awaited(_sync.ExpressRouteLagsOperations.members_get)
    members_list = paged(_sync.ExpressRouteLagsOperations.members_list)


class ExpressRouteLagAuthorizationsOperations(AsyncOperationGroup):
    """Authorizations by which circuits of other subscriptions use an ExpressRoute LAG.

    An attribute of the client: ``client.express_route_lag_authorizations``.
    """

    get = awaited(_sync.ExpressRouteLagAuthorizationsOperations.get)
    begin_create_or_update = begun(_sync.ExpressRouteLagAuthorizationsOperations.begin_create_or_update)
    begin_delete = begun(_sync.ExpressRouteLagAuthorizationsOperations.begin_delete)
    list = paged(_sync.ExpressRouteLagAuthorizationsOperations.list)
    list_keys = awaited(_sync.ExpressRouteLagAuthorizationsOperations.list_keys)
