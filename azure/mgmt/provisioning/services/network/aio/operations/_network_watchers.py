# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``network_watchers``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _network_watchers as _sync


class NetworkWatchersOperations(AsyncOperationGroup):
    """Network watchers: diagnose networks, one per region and subscription.

    An attribute of the client: ``client.network_watchers``.
    """

    get = awaited(_sync.NetworkWatchersOperations.get)
    create_or_update = awaited(_sync.NetworkWatchersOperations.create_or_update)
    update_tags = awaited(_sync.NetworkWatchersOperations.update_tags)
    begin_delete = begun(_sync.NetworkWatchersOperations.begin_delete)
    list = paged(_sync.NetworkWatchersOperations.list)
    list_all = paged(_sync.NetworkWatchersOperations.list_all)
    get_topology = awaited(_sync.NetworkWatchersOperations.get_topology)
    begin_verify_ip_flow = begun(_sync.NetworkWatchersOperations.begin_verify_ip_flow)
    begin_get_next_hop = begun(_sync.NetworkWatchersOperations.begin_get_next_hop)
    begin_get_vm_security_rules = begun(_sync.NetworkWatchersOperations.begin_get_vm_security_rules)
    begin_get_troubleshooting = begun(_sync.NetworkWatchersOperations.begin_get_troubleshooting)
    begin_get_troubleshooting_result = begun(_sync.NetworkWatchersOperations.begin_get_troubleshooting_result)
    begin_set_flow_log_configuration = begun(_sync.NetworkWatchersOperations.begin_set_flow_log_configuration)
    begin_get_flow_log_status = begun(_sync.NetworkWatchersOperations.begin_get_flow_log_status)
    begin_check_connectivity = begun(_sync.NetworkWatchersOperations.begin_check_connectivity)
    begin_get_azure_reachability_report = begun(_sync.NetworkWatchersOperations.begin_get_azure_reachability_report)
    begin_list_available_providers = begun(_sync.NetworkWatchersOperations.begin_list_available_providers)
    begin_get_network_configuration_diagnostic = begun(
        _sync.NetworkWatchersOperations.begin_get_network_configuration_diagnostic
    )
    connection_analyzers_get = awaited(_sync.NetworkWatchersOperations.connection_analyzers_get)
    begin_connection_analyzers_create = begun(_sync.NetworkWatchersOperations.begin_connection_analyzers_create)
    connection_analyzers_update_tags = awaited(_sync.NetworkWatchersOperations.connection_analyzers_update_tags)
    begin_connection_analyzers_delete = begun(_sync.NetworkWatchersOperations.begin_connection_analyzers_delete)
    connection_analyzers_list = paged(_sync.NetworkWatchersOperations.connection_analyzers_list)
    begin_connection_analyzers_query = begun(_sync.NetworkWatchersOperations.begin_connection_analyzers_query)


class FlowLogsOperations(AsyncOperationGroup):
    """Flow logs: records of the traffic of virtual networks, subnets, interfaces and security groups.

    An attribute of the client: ``client.flow_logs``.
    """

    get = awaited(_sync.FlowLogsOperations.get)
    begin_create_or_update = begun(_sync.FlowLogsOperations.begin_create_or_update)
    update_tags = awaited(_sync.FlowLogsOperations.update_tags)
    begin_delete = begun(_sync.FlowLogsOperations.begin_delete)
    list = paged(_sync.FlowLogsOperations.list)


class PacketCapturesOperations(AsyncOperationGroup):
    """Packet captures on virtual machines and scale sets.

    An attribute of the client: ``client.packet_captures``.
    """

    get = awaited(_sync.PacketCapturesOperations.get)
    begin_create = begun(_sync.PacketCapturesOperations.begin_create)
    begin_delete = begun(_sync.PacketCapturesOperations.begin_delete)
    begin_stop = begun(_sync.PacketCapturesOperations.begin_stop)
    begin_get_status = begun(_sync.PacketCapturesOperations.begin_get_status)
    list = paged(_sync.PacketCapturesOperations.list)


class ConnectionMonitorsOperations(AsyncOperationGroup):
    """Connection monitors: watch reachability and latency all the time.

    An attribute of the client: ``client.connection_monitors``.
    """

    get = awaited(_sync.ConnectionMonitorsOperations.get)
    begin_create_or_update = begun(_sync.ConnectionMonitorsOperations.begin_create_or_update)
    update_tags = awaited(_sync.ConnectionMonitorsOperations.update_tags)
    begin_delete = begun(_sync.ConnectionMonitorsOperations.begin_delete)
    list = paged(_sync.ConnectionMonitorsOperations.list)
    begin_stop = begun(_sync.ConnectionMonitorsOperations.begin_stop)
