# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``express_route_ports``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _express_route_ports as _sync


class ExpressRoutePortsOperations(AsyncOperationGroup):
    """ExpressRoute Direct ports: pairs of physical ports of your own.

    An attribute of the client: ``client.express_route_ports``.
    """

    get = awaited(_sync.ExpressRoutePortsOperations.get)
    begin_create_or_update = begun(_sync.ExpressRoutePortsOperations.begin_create_or_update)
    update_tags = awaited(_sync.ExpressRoutePortsOperations.update_tags)
    begin_delete = begun(_sync.ExpressRoutePortsOperations.begin_delete)
    list_by_resource_group = paged(_sync.ExpressRoutePortsOperations.list_by_resource_group)
    list = paged(_sync.ExpressRoutePortsOperations.list)
    generate_loa = awaited(_sync.ExpressRoutePortsOperations.generate_loa)


class ExpressRoutePortAuthorizationsOperations(AsyncOperationGroup):
    """Authorizations by which circuits of other subscriptions use an ExpressRoute Direct port.

    An attribute of the client: ``client.express_route_port_authorizations``.
    """

    get = awaited(_sync.ExpressRoutePortAuthorizationsOperations.get)
    begin_create_or_update = begun(_sync.ExpressRoutePortAuthorizationsOperations.begin_create_or_update)
    begin_delete = begun(_sync.ExpressRoutePortAuthorizationsOperations.begin_delete)
    list = paged(_sync.ExpressRoutePortAuthorizationsOperations.list)
    list_keys = awaited(_sync.ExpressRoutePortAuthorizationsOperations.list_keys)


class ExpressRouteLinksOperations(AsyncOperationGroup):
    """Physical links of ExpressRoute Direct ports.

    An attribute of the client: ``client.express_route_links``.
    """

    get = awaited(_sync.ExpressRouteLinksOperations.get)
    list = paged(_sync.ExpressRouteLinksOperations.list)
