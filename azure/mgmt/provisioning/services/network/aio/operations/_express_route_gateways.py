# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``express_route_gateways``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun
from ...operations import _express_route_gateways as _sync


class ExpressRouteGatewaysOperations(AsyncOperationGroup):
    """ExpressRoute gateways of virtual hubs.

    An attribute of the client: ``client.express_route_gateways``.
    """

    get = awaited(_sync.ExpressRouteGatewaysOperations.get)
    begin_create_or_update = begun(_sync.ExpressRouteGatewaysOperations.begin_create_or_update)
    begin_update_tags = begun(_sync.ExpressRouteGatewaysOperations.begin_update_tags)
    begin_delete = begun(_sync.ExpressRouteGatewaysOperations.begin_delete)
    list_by_resource_group = awaited(_sync.ExpressRouteGatewaysOperations.list_by_resource_group)
    list_by_subscription = awaited(_sync.ExpressRouteGatewaysOperations.list_by_subscription)
    begin_get_failover_all_tests_details = begun(
        _sync.ExpressRouteGatewaysOperations.begin_get_failover_all_tests_details
    )
    begin_get_failover_single_test_details = begun(
        _sync.ExpressRouteGatewaysOperations.begin_get_failover_single_test_details
    )
    begin_start_site_failover_test = begun(_sync.ExpressRouteGatewaysOperations.begin_start_site_failover_test)
    begin_stop_site_failover_test = begun(_sync.ExpressRouteGatewaysOperations.begin_stop_site_failover_test)
    begin_get_routes_information = begun(_sync.ExpressRouteGatewaysOperations.begin_get_routes_information)
    begin_get_resiliency_information = begun(_sync.ExpressRouteGatewaysOperations.begin_get_resiliency_information)


class ExpressRouteConnectionsOperations(AsyncOperationGroup):
    """Connections of circuits to ExpressRoute gateways of virtual hubs.

    An attribute of the client: ``client.express_route_connections``.
    """

    get = awaited(_sync.ExpressRouteConnectionsOperations.get)
    begin_create_or_update = begun(_sync.ExpressRouteConnectionsOperations.begin_create_or_update)
    begin_delete = begun(_sync.ExpressRouteConnectionsOperations.begin_delete)
    list = awaited(_sync.ExpressRouteConnectionsOperations.list)
