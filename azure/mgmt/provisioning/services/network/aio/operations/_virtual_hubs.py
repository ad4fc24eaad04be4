# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``virtual_hubs``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _virtual_hubs as _sync


class VirtualHubsOperations(AsyncOperationGroup):
    """Virtual hubs: regional centres of a virtual WAN; also route servers.

    An attribute of the client: ``client.virtual_hubs``.
    """

    get = awaited(_sync.VirtualHubsOperations.get)
    begin_create_or_update = begun(_sync.VirtualHubsOperations.begin_create_or_update)
    update_tags = awaited(_sync.VirtualHubsOperations.update_tags)
    begin_delete = begun(_sync.VirtualHubsOperations.begin_delete)
    list_by_resource_group = paged(_sync.VirtualHubsOperations.list_by_resource_group)
    list = paged(_sync.VirtualHubsOperations.list)
    begin_get_effective_virtual_hub_routes = begun(_sync.VirtualHubsOperations.begin_get_effective_virtual_hub_routes)
    begin_get_inbound_routes = begun(_sync.VirtualHubsOperations.begin_get_inbound_routes)
    begin_get_outbound_routes = begun(_sync.VirtualHubsOperations.begin_get_outbound_routes)


class RouteMapsOperations(AsyncOperationGroup):
    """Route maps of virtual hubs: change and drop routes.

    An attribute of the client: ``client.route_maps``.
    """

    get = awaited(_sync.RouteMapsOperations.get)
    begin_create_or_update = begun(_sync.RouteMapsOperations.begin_create_or_update)
    begin_delete = begun(_sync.RouteMapsOperations.begin_delete)
    list = paged(_sync.RouteMapsOperations.list)


class HubRouteTablesOperations(AsyncOperationGroup):
    """Route tables of virtual hubs.

    An attribute of the client: ``client.hub_route_tables``.
    """

    get = awaited(_sync.HubRouteTablesOperations.get)
    begin_create_or_update = begun(_sync.HubRouteTablesOperations.begin_create_or_update)
    begin_delete = begun(_sync.HubRouteTablesOperations.begin_delete)
    list = paged(_sync.HubRouteTablesOperations.list)


class ConnectionPoliciesOperations(AsyncOperationGroup):
    """Policies for the connections of virtual hubs.

    An attribute of the client: ``client.connection_policies``.
    """

    get = awaited(_sync.ConnectionPoliciesOperations.get)
    begin_create_or_update = begun(_sync.ConnectionPoliciesOperations.begin_create_or_update)
    begin_delete = begun(_sync.ConnectionPoliciesOperations.begin_delete)
    list = paged(_sync.ConnectionPoliciesOperations.list)


class HubVirtualNetworkConnectionsOperations(AsyncOperationGroup):
    """Connections of virtual networks to virtual hubs.

    An attribute of the client: ``client.hub_virtual_network_connections``.
    """

    get = awaited(_sync.HubVirtualNetworkConnectionsOperations.get)
    begin_create_or_update = begun(_sync.HubVirtualNetworkConnectionsOperations.begin_create_or_update)
    begin_delete = begun(_sync.HubVirtualNetworkConnectionsOperations.begin_delete)
    list = paged(_sync.HubVirtualNetworkConnectionsOperations.list)


class VirtualHubRouteTableV2SOperations(AsyncOperationGroup):
    """Route tables of virtual hubs in their former form.

    An attribute of the client: ``client.virtual_hub_route_table_v2_s``.
    """

    get = awaited(_sync.VirtualHubRouteTableV2SOperations.get)
    begin_create_or_update = begun(_sync.VirtualHubRouteTableV2SOperations.begin_create_or_update)
    begin_delete = begun(_sync.VirtualHubRouteTableV2SOperations.begin_delete)
    list = paged(_sync.VirtualHubRouteTableV2SOperations.list)


class VirtualHubBgpConnectionOperations(AsyncOperationGroup):
    """Single BGP connections of virtual hubs and route servers.

    An attribute of the client: ``client.virtual_hub_bgp_connection``.
    """

    get = awaited(_sync.VirtualHubBgpConnectionOperations.get)
    begin_create_or_update = begun(_sync.VirtualHubBgpConnectionOperations.begin_create_or_update)
    begin_delete = begun(_sync.VirtualHubBgpConnectionOperations.begin_delete)


class VirtualHubBgpConnectionsOperations(AsyncOperationGroup):
    """BGP connections of virtual hubs and route servers, with their routes.

    An attribute of the client: ``client.virtual_hub_bgp_connections``.
    """

    list = paged(_sync.VirtualHubBgpConnectionsOperations.list)
    begin_list_learned_routes = begun(_sync.VirtualHubBgpConnectionsOperations.begin_list_learned_routes)
    begin_list_advertised_routes = begun(_sync.VirtualHubBgpConnectionsOperations.begin_list_advertised_routes)


class VirtualHubIpConfigurationOperations(AsyncOperationGroup):
    """IP configurations of virtual hubs, that is, of route servers.

    An attribute of the client: ``client.virtual_hub_ip_configuration``.
    """

    get = awaited(_sync.VirtualHubIpConfigurationOperations.get)
    begin_create_or_update = begun(_sync.VirtualHubIpConfigurationOperations.begin_create_or_update)
    begin_delete = begun(_sync.VirtualHubIpConfigurationOperations.begin_delete)
    list = paged(_sync.VirtualHubIpConfigurationOperations.list)


class RoutingIntentOperations(AsyncOperationGroup):
    """Routing intents: send traffic of a virtual hub through a firewall.

    An attribute of the client: ``client.routing_intent``.
    """

    get = awaited(_sync.RoutingIntentOperations.get)
    begin_create_or_update = begun(_sync.RoutingIntentOperations.begin_create_or_update)
    begin_delete = begun(_sync.RoutingIntentOperations.begin_delete)
    list = paged(_sync.RoutingIntentOperations.list)
