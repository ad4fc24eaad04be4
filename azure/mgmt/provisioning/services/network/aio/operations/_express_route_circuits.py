# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``express_route_circuits``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _express_route_circuits as _sync


class ExpressRouteCircuitAuthorizationsOperations(AsyncOperationGroup):
    """Authorizations by which gateways of other subscriptions connect to an ExpressRoute circuit.

    An attribute of the client: ``client.express_route_circuit_authorizations``.
    """

    get = awaited(_sync.ExpressRouteCircuitAuthorizationsOperations.get)
    begin_create_or_update = begun(_sync.ExpressRouteCircuitAuthorizationsOperations.begin_create_or_update)
    begin_delete = begun(_sync.ExpressRouteCircuitAuthorizationsOperations.begin_delete)
    list = paged(_sync.ExpressRouteCircuitAuthorizationsOperations.list)
    list_keys = awaited(_sync.ExpressRouteCircuitAuthorizationsOperations.list_keys)


class ExpressRouteCircuitsOperations(AsyncOperationGroup):
    """ExpressRoute circuits: private lines from your own network to Azure.

    An attribute of the client: ``client.express_route_circuits``.
    """

    get = awaited(_sync.ExpressRouteCircuitsOperations.get)
    begin_create_or_update = begun(_sync.ExpressRouteCircuitsOperations.begin_create_or_update)
    update_tags = awaited(_sync.ExpressRouteCircuitsOperations.update_tags)
    begin_delete = begun(_sync.ExpressRouteCircuitsOperations.begin_delete)
    list = paged(_sync.ExpressRouteCircuitsOperations.list)
    list_all = paged(_sync.ExpressRouteCircuitsOperations.list_all)
    get_stats = awaited(_sync.ExpressRouteCircuitsOperations.get_stats)
    begin_get_circuit_link_failover_all_tests_details = begun(
        _sync.ExpressRouteCircuitsOperations.begin_get_circuit_link_failover_all_tests_details
    )
    begin_get_circuit_link_failover_single_test_details = begun(
        _sync.ExpressRouteCircuitsOperations.begin_get_circuit_link_failover_single_test_details
    )
    begin_start_circuit_link_failover_test = begun(
        _sync.ExpressRouteCircuitsOperations.begin_start_circuit_link_failover_test
    )
    begin_stop_circuit_link_failover_test = begun(
        _sync.ExpressRouteCircuitsOperations.begin_stop_circuit_link_failover_test
    )
    begin_list_arp_table = begun(_sync.ExpressRouteCircuitsOperations.begin_list_arp_table)
    begin_list_routes_table = begun(_sync.ExpressRouteCircuitsOperations.begin_list_routes_table)
    begin_list_routes_table_summary = begun(_sync.ExpressRouteCircuitsOperations.begin_list_routes_table_summary)
    get_peering_stats = awaited(_sync.ExpressRouteCircuitsOperations.get_peering_stats)


class ExpressRouteCircuitPeeringsOperations(AsyncOperationGroup):
    """Peerings of ExpressRoute circuits: private or with Microsoft.

    An attribute of the client: ``client.express_route_circuit_peerings``.
    """

    get = awaited(_sync.ExpressRouteCircuitPeeringsOperations.get)
    begin_create_or_update = begun(_sync.ExpressRouteCircuitPeeringsOperations.begin_create_or_update)
    begin_delete = begun(_sync.ExpressRouteCircuitPeeringsOperations.begin_delete)
    list = paged(_sync.ExpressRouteCircuitPeeringsOperations.list)


class ExpressRouteCircuitConnectionsOperations(AsyncOperationGroup):
    """Connections between two ExpressRoute circuits (Global Reach).

    An attribute of the client: ``client.express_route_circuit_connections``.
    """

    get = awaited(_sync.ExpressRouteCircuitConnectionsOperations.get)
    begin_create_or_update = begun(_sync.ExpressRouteCircuitConnectionsOperations.begin_create_or_update)
    begin_delete = begun(_sync.ExpressRouteCircuitConnectionsOperations.begin_delete)
    list = paged(_sync.ExpressRouteCircuitConnectionsOperations.list)


class PeerExpressRouteCircuitConnectionsOperations(AsyncOperationGroup):
    """Global Reach connections as seen from the other circuit.

    An attribute of the client: ``client.peer_express_route_circuit_connections``.
    """

    get = awaited(_sync.PeerExpressRouteCircuitConnectionsOperations.get)
    list = paged(_sync.PeerExpressRouteCircuitConnectionsOperations.list)
