# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``virtual_hubs``."""

from __future__ import annotations

from builtins import list as _list
from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _virtual_hubs as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class VirtualHubsOperations(OperationGroup):
    """Virtual hubs: regional centres of a virtual WAN; also route servers.

    An attribute of the client: ``client.virtual_hubs``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, virtual_hub_name: str, **options: Unpack[RequestOptions]
    ) -> models.VirtualHub:
        """Get one virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hubs/get
        """
        return self._call(_rest.VIRTUAL_HUBS_GET, options, resource_group_name, virtual_hub_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        virtual_hub_parameters: models.VirtualHub | types.VirtualHubDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualHub]:
        """Create a virtual hub, or update it; creation can take half an hour.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param virtual_hub_parameters: Wanted settings of the virtual hub.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hubs/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_HUBS_CREATE_OR_UPDATE, options, resource_group_name, virtual_hub_name, virtual_hub_parameters
        )

    def update_tags(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        virtual_hub_parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VirtualHub:
        """Replace the tags of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param virtual_hub_parameters: The new tags of the virtual hub; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hubs/update-tags
        """
        return self._call(
            _rest.VIRTUAL_HUBS_UPDATE_TAGS, options, resource_group_name, virtual_hub_name, virtual_hub_parameters
        )

    def begin_delete(
        self, resource_group_name: str, virtual_hub_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a virtual hub; its gateways and connections have to go before.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hubs/delete
        """
        return self._begin(_rest.VIRTUAL_HUBS_DELETE, options, resource_group_name, virtual_hub_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualHub]:
        """List the virtual hubs of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hubs/list-by-resource-group
        """
        return self._list(_rest.VIRTUAL_HUBS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.VirtualHub]:
        """List all virtual hubs of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hubs/list
        """
        return self._list(_rest.VIRTUAL_HUBS_LIST, options)

    def begin_get_effective_virtual_hub_routes(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        effective_routes_parameters: models.EffectiveRoutesParameters
        | types.EffectiveRoutesParametersDict
        | IO[bytes]
        | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualHubEffectiveRouteList]:
        """Get the routes in effect in a virtual hub, for a connection or route table.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param effective_routes_parameters: Connection or route table to look at.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hubs/get-effective-virtual-hub-routes
        """
        return self._begin(
            _rest.VIRTUAL_HUBS_GET_EFFECTIVE_VIRTUAL_HUB_ROUTES,
            options,
            resource_group_name,
            virtual_hub_name,
            effective_routes_parameters,
        )

    def begin_get_inbound_routes(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        get_inbound_routes_parameters: models.GetInboundRoutesParameters
        | types.GetInboundRoutesParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.EffectiveRouteMapRouteList]:
        """Get the routes a connection brings into a virtual hub, after route maps.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param get_inbound_routes_parameters: Connection to look at.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hubs/get-inbound-routes
        """
        return self._begin(
            _rest.VIRTUAL_HUBS_GET_INBOUND_ROUTES,
            options,
            resource_group_name,
            virtual_hub_name,
            get_inbound_routes_parameters,
        )

    def begin_get_outbound_routes(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        get_outbound_routes_parameters: models.GetOutboundRoutesParameters
        | types.GetOutboundRoutesParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.EffectiveRouteMapRouteList]:
        """Get the routes a virtual hub advertises to a connection, after route maps.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param get_outbound_routes_parameters: Connection to look at.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hubs/get-outbound-routes
        """
        return self._begin(
            _rest.VIRTUAL_HUBS_GET_OUTBOUND_ROUTES,
            options,
            resource_group_name,
            virtual_hub_name,
            get_outbound_routes_parameters,
        )


class RouteMapsOperations(OperationGroup):
    """Route maps of virtual hubs: change and drop routes.

    An attribute of the client: ``client.route_maps``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, virtual_hub_name: str, route_map_name: str, **options: Unpack[RequestOptions]
    ) -> models.RouteMap:
        """Get one route map of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param route_map_name: Name of the route map.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/route-maps/get
        """
        return self._call(_rest.ROUTE_MAPS_GET, options, resource_group_name, virtual_hub_name, route_map_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        route_map_name: str,
        route_map_parameters: models.RouteMap | types.RouteMapDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.RouteMap]:
        """Create a route map in a virtual hub, or update it.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param route_map_name: Name of the route map.
        :param route_map_parameters: Wanted settings of the route map.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/route-maps/create-or-update
        """
        return self._begin(
            _rest.ROUTE_MAPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            virtual_hub_name,
            route_map_name,
            route_map_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        route_map_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a route map of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param route_map_name: Name of the route map.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/route-maps/delete
        """
        return self._begin(_rest.ROUTE_MAPS_DELETE, options, resource_group_name, virtual_hub_name, route_map_name)

    def list(
        self, resource_group_name: str, virtual_hub_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RouteMap]:
        """List the route maps of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/route-maps/list
        """
        return self._list(_rest.ROUTE_MAPS_LIST, options, resource_group_name, virtual_hub_name)


class HubRouteTablesOperations(OperationGroup):
    """Route tables of virtual hubs.

    An attribute of the client: ``client.hub_route_tables``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, virtual_hub_name: str, route_table_name: str, **options: Unpack[RequestOptions]
    ) -> models.HubRouteTable:
        """Get one route table of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param route_table_name: Name of the route table.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/hub-route-tables/get
        """
        return self._call(_rest.HUB_ROUTE_TABLES_GET, options, resource_group_name, virtual_hub_name, route_table_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        route_table_name: str,
        route_table_parameters: models.HubRouteTable | types.HubRouteTableDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.HubRouteTable]:
        """Create a route table in a virtual hub, or update it.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param route_table_name: Name of the route table.
        :param route_table_parameters: Wanted settings of the hub route table.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/hub-route-tables/create-or-update
        """
        return self._begin(
            _rest.HUB_ROUTE_TABLES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            virtual_hub_name,
            route_table_name,
            route_table_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        route_table_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a route table of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param route_table_name: Name of the route table.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/hub-route-tables/delete
        """
        return self._begin(
            _rest.HUB_ROUTE_TABLES_DELETE, options, resource_group_name, virtual_hub_name, route_table_name
        )

    def list(
        self, resource_group_name: str, virtual_hub_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.HubRouteTable]:
        """List the route tables of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/hub-route-tables/list
        """
        return self._list(_rest.HUB_ROUTE_TABLES_LIST, options, resource_group_name, virtual_hub_name)


class ConnectionPoliciesOperations(OperationGroup):
    """Policies for the connections of virtual hubs.

    An attribute of the client: ``client.connection_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        connection_policy_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ConnectionPolicy:
        """Get one connection policy of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param connection_policy_name: Name of the connection policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/connection-policies/get
        """
        return self._call(
            _rest.CONNECTION_POLICIES_GET, options, resource_group_name, virtual_hub_name, connection_policy_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        connection_policy_name: str,
        resource: models.ConnectionPolicy | types.ConnectionPolicyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ConnectionPolicy]:
        """Create a connection policy in a virtual hub, or update it.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param connection_policy_name: Name of the connection policy.
        :param resource: Wanted settings of the connection policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/connection-policies/create-or-update
        """
        return self._begin(
            _rest.CONNECTION_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            virtual_hub_name,
            connection_policy_name,
            resource,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        connection_policy_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a connection policy of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param connection_policy_name: Name of the connection policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/connection-policies/delete
        """
        return self._begin(
            _rest.CONNECTION_POLICIES_DELETE, options, resource_group_name, virtual_hub_name, connection_policy_name
        )

    def list(
        self, resource_group_name: str, virtual_hub_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ConnectionPolicy]:
        """List the connection policies of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/connection-policies/list
        """
        return self._list(_rest.CONNECTION_POLICIES_LIST, options, resource_group_name, virtual_hub_name)


class HubVirtualNetworkConnectionsOperations(OperationGroup):
    """Connections of virtual networks to virtual hubs.

    An attribute of the client: ``client.hub_virtual_network_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, virtual_hub_name: str, connection_name: str, **options: Unpack[RequestOptions]
    ) -> models.HubVirtualNetworkConnection:
        """Get one virtual network connection of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param connection_name: Name of the connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/hub-virtual-network-connections/get
        """
        return self._call(
            _rest.HUB_VIRTUAL_NETWORK_CONNECTIONS_GET, options, resource_group_name, virtual_hub_name, connection_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        connection_name: str,
        hub_virtual_network_connection_parameters: models.HubVirtualNetworkConnection
        | types.HubVirtualNetworkConnectionDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.HubVirtualNetworkConnection]:
        """Connect a virtual network to a virtual hub, or update the connection.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param connection_name: Name of the connection.
        :param hub_virtual_network_connection_parameters: Wanted settings of the hub virtual network connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/hub-virtual-network-connections/create-or-update
        """
        return self._begin(
            _rest.HUB_VIRTUAL_NETWORK_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            virtual_hub_name,
            connection_name,
            hub_virtual_network_connection_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete the connection of a virtual network to a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param connection_name: Name of the connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/hub-virtual-network-connections/delete
        """
        return self._begin(
            _rest.HUB_VIRTUAL_NETWORK_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            virtual_hub_name,
            connection_name,
        )

    def list(
        self, resource_group_name: str, virtual_hub_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.HubVirtualNetworkConnection]:
        """List the virtual network connections of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/hub-virtual-network-connections/list
        """
        return self._list(_rest.HUB_VIRTUAL_NETWORK_CONNECTIONS_LIST, options, resource_group_name, virtual_hub_name)


class VirtualHubRouteTableV2SOperations(OperationGroup):
    """Route tables of virtual hubs in their former form.

    An attribute of the client: ``client.virtual_hub_route_table_v2_s``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, virtual_hub_name: str, route_table_name: str, **options: Unpack[RequestOptions]
    ) -> models.VirtualHubRouteTableV2:
        """Get one route table (v2) of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param route_table_name: Name of the route table.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hub-route-table-v2s/get
        """
        return self._call(
            _rest.VIRTUAL_HUB_ROUTE_TABLE_V2_S_GET, options, resource_group_name, virtual_hub_name, route_table_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        route_table_name: str,
        virtual_hub_route_table_v2_parameters: models.VirtualHubRouteTableV2
        | types.VirtualHubRouteTableV2Dict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualHubRouteTableV2]:
        """Create a route table (v2) in a virtual hub, or update it.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param route_table_name: Name of the route table.
        :param virtual_hub_route_table_v2_parameters: Wanted settings of the hub route table (v2).

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hub-route-table-v2s/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_HUB_ROUTE_TABLE_V2_S_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            virtual_hub_name,
            route_table_name,
            virtual_hub_route_table_v2_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        route_table_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a route table (v2) of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param route_table_name: Name of the route table.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hub-route-table-v2s/delete
        """
        return self._begin(
            _rest.VIRTUAL_HUB_ROUTE_TABLE_V2_S_DELETE, options, resource_group_name, virtual_hub_name, route_table_name
        )

    def list(
        self, resource_group_name: str, virtual_hub_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualHubRouteTableV2]:
        """List the route tables (v2) of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hub-route-table-v2s/list
        """
        return self._list(_rest.VIRTUAL_HUB_ROUTE_TABLE_V2_S_LIST, options, resource_group_name, virtual_hub_name)


class VirtualHubBgpConnectionOperations(OperationGroup):
    """Single BGP connections of virtual hubs and route servers.

    An attribute of the client: ``client.virtual_hub_bgp_connection``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, virtual_hub_name: str, connection_name: str, **options: Unpack[RequestOptions]
    ) -> models.BgpConnection:
        """Get one BGP connection of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param connection_name: Name of the connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hub-bgp-connection/get
        """
        return self._call(
            _rest.VIRTUAL_HUB_BGP_CONNECTION_GET, options, resource_group_name, virtual_hub_name, connection_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        connection_name: str,
        parameters: models.BgpConnection | types.BgpConnectionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.BgpConnection]:
        """Create a BGP connection of a virtual hub, or update it.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param connection_name: Name of the connection.
        :param parameters: Wanted settings of the BGP connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hub-bgp-connection/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_HUB_BGP_CONNECTION_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            virtual_hub_name,
            connection_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a BGP connection of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param connection_name: Name of the connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hub-bgp-connection/delete
        """
        return self._begin(
            _rest.VIRTUAL_HUB_BGP_CONNECTION_DELETE, options, resource_group_name, virtual_hub_name, connection_name
        )


class VirtualHubBgpConnectionsOperations(OperationGroup):
    """BGP connections of virtual hubs and route servers, with their routes.

    An attribute of the client: ``client.virtual_hub_bgp_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self, resource_group_name: str, virtual_hub_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.BgpConnection]:
        """List the BGP connections of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hub-bgp-connections/list
        """
        return self._list(_rest.VIRTUAL_HUB_BGP_CONNECTIONS_LIST, options, resource_group_name, virtual_hub_name)

    def begin_list_learned_routes(
        self, resource_group_name: str, hub_name: str, connection_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[dict[str, _list[models.PeerRoute]]]:
        """List the routes a virtual hub has learned over a BGP connection.

        :param resource_group_name: Name of the resource group.
        :param hub_name: Name of the virtual hub.
        :param connection_name: Name of the connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hub-bgp-connections/list-learned-routes
        """
        return self._begin(
            _rest.VIRTUAL_HUB_BGP_CONNECTIONS_LIST_LEARNED_ROUTES,
            options,
            resource_group_name,
            hub_name,
            connection_name,
        )

    def begin_list_advertised_routes(
        self, resource_group_name: str, hub_name: str, connection_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[dict[str, _list[models.PeerRoute]]]:
        """List the routes a virtual hub advertises over a BGP connection.

        :param resource_group_name: Name of the resource group.
        :param hub_name: Name of the virtual hub.
        :param connection_name: Name of the connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hub-bgp-connections/list-advertised-routes
        """
        return self._begin(
            _rest.VIRTUAL_HUB_BGP_CONNECTIONS_LIST_ADVERTISED_ROUTES,
            options,
            resource_group_name,
            hub_name,
            connection_name,
        )


class VirtualHubIpConfigurationOperations(OperationGroup):
    """IP configurations of virtual hubs, that is, of route servers.

    An attribute of the client: ``client.virtual_hub_ip_configuration``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, virtual_hub_name: str, ip_config_name: str, **options: Unpack[RequestOptions]
    ) -> models.HubIpConfiguration:
        """Get one IP configuration of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param ip_config_name: Name of the IP configuration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hub-ip-configuration/get
        """
        return self._call(
            _rest.VIRTUAL_HUB_IP_CONFIGURATION_GET, options, resource_group_name, virtual_hub_name, ip_config_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        ip_config_name: str,
        parameters: models.HubIpConfiguration | types.HubIpConfigurationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.HubIpConfiguration]:
        """Create an IP configuration of a virtual hub, or update it.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param ip_config_name: Name of the IP configuration.
        :param parameters: Wanted settings of the hub IP configuration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hub-ip-configuration/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_HUB_IP_CONFIGURATION_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            virtual_hub_name,
            ip_config_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        ip_config_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete an IP configuration of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param ip_config_name: Name of the IP configuration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hub-ip-configuration/delete
        """
        return self._begin(
            _rest.VIRTUAL_HUB_IP_CONFIGURATION_DELETE, options, resource_group_name, virtual_hub_name, ip_config_name
        )

    def list(
        self, resource_group_name: str, virtual_hub_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.HubIpConfiguration]:
        """List the IP configurations of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-hub-ip-configuration/list
        """
        return self._list(_rest.VIRTUAL_HUB_IP_CONFIGURATION_LIST, options, resource_group_name, virtual_hub_name)


class RoutingIntentOperations(OperationGroup):
    """Routing intents: send traffic of a virtual hub through a firewall.

    An attribute of the client: ``client.routing_intent``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        routing_intent_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.RoutingIntent:
        """Get the routing intent of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param routing_intent_name: Name of the routing intent.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routing-intent/get
        """
        return self._call(_rest.ROUTING_INTENT_GET, options, resource_group_name, virtual_hub_name, routing_intent_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        routing_intent_name: str,
        routing_intent_parameters: models.RoutingIntent | types.RoutingIntentDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.RoutingIntent]:
        """Create the routing intent of a virtual hub, or update it.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param routing_intent_name: Name of the routing intent.
        :param routing_intent_parameters: Wanted settings of the routing intent.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routing-intent/create-or-update
        """
        return self._begin(
            _rest.ROUTING_INTENT_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            virtual_hub_name,
            routing_intent_name,
            routing_intent_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        virtual_hub_name: str,
        routing_intent_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete the routing intent of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.
        :param routing_intent_name: Name of the routing intent.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routing-intent/delete
        """
        return self._begin(
            _rest.ROUTING_INTENT_DELETE, options, resource_group_name, virtual_hub_name, routing_intent_name
        )

    def list(
        self, resource_group_name: str, virtual_hub_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RoutingIntent]:
        """List the routing intents of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param virtual_hub_name: Name of the virtual hub.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routing-intent/list
        """
        return self._list(_rest.ROUTING_INTENT_LIST, options, resource_group_name, virtual_hub_name)
