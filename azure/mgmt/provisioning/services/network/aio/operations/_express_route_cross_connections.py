# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``express_route_cross_connections``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _express_route_cross_connections as _sync


class ExpressRouteCrossConnectionsOperations(AsyncOperationGroup):
    """The providers' side of ExpressRoute circuits.

    An attribute of the client: ``client.express_route_cross_connections``.
    """

    get = awaited(_sync.ExpressRouteCrossConnectionsOperations.get)
    begin_create_or_update = begun(_sync.ExpressRouteCrossConnectionsOperations.begin_create_or_update)
    update_tags = awaited(_sync.ExpressRouteCrossConnectionsOperations.update_tags)
    list_by_resource_group = paged(_sync.ExpressRouteCrossConnectionsOperations.list_by_resource_group)
    list = paged(_sync.ExpressRouteCrossConnectionsOperations.list)
    begin_list_arp_table = begun(_sync.ExpressRouteCrossConnectionsOperations.begin_list_arp_table)
    begin_list_routes_table_summary = begun(
        _sync.ExpressRouteCrossConnectionsOperations.begin_list_routes_table_summary
    )
    begin_list_routes_table = begun(_sync.ExpressRouteCrossConnectionsOperations.begin_list_routes_table)
    begin_validate_circuit_migration = begun(
        _sync.ExpressRouteCrossConnectionsOperations.begin_validate_circuit_migration
    )
    begin_get_circuit_migration_info = begun(
        _sync.ExpressRouteCrossConnectionsOperations.begin_get_circuit_migration_info
    )
    begin_prepare_circuit_migration = begun(
        _sync.ExpressRouteCrossConnectionsOperations.begin_prepare_circuit_migration
    )
    begin_shut_down_bgp_for_circuit_migration = begun(
        _sync.ExpressRouteCrossConnectionsOperations.begin_shut_down_bgp_for_circuit_migration
    )
    begin_restore_bgp_for_circuit_migration = begun(
        _sync.ExpressRouteCrossConnectionsOperations.begin_restore_bgp_for_circuit_migration
    )
    begin_migrate_circuit = begun(_sync.ExpressRouteCrossConnectionsOperations.begin_migrate_circuit)
    begin_commit_circuit_migration = begun(_sync.ExpressRouteCrossConnectionsOperations.begin_commit_circuit_migration)
    begin_rollback_circuit_migration = begun(
        _sync.ExpressRouteCrossConnectionsOperations.begin_rollback_circuit_migration
    )


class ExpressRouteCrossConnectionPeeringsOperations(AsyncOperationGroup):
    """Peerings of ExpressRoute cross connections.

    An attribute of the client: ``client.express_route_cross_connection_peerings``.
    """

    list = paged(_sync.ExpressRouteCrossConnectionPeeringsOperations.list)
    get = awaited(_sync.ExpressRouteCrossConnectionPeeringsOperations.get)
    begin_create_or_update = begun(_sync.ExpressRouteCrossConnectionPeeringsOperations.begin_create_or_update)
    begin_delete = begun(_sync.ExpressRouteCrossConnectionPeeringsOperations.begin_delete)
