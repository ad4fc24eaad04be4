# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``virtual_network_gateways``."""

from __future__ import annotations

from builtins import list as _list
from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _virtual_network_gateways as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class VirtualNetworkGatewaysOperations(OperationGroup):
    """Virtual network gateways for VPN and ExpressRoute.

    An attribute of the client: ``client.virtual_network_gateways``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, virtual_network_gateway_name: str, **options: Unpack[RequestOptions]
    ) -> models.VirtualNetworkGateway:
        """Get one virtual network gateway.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/get
        """
        return self._call(
            _rest.VIRTUAL_NETWORK_GATEWAYS_GET, options, resource_group_name, virtual_network_gateway_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_network_gateway_name: str,
        parameters: models.VirtualNetworkGateway | types.VirtualNetworkGatewayDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualNetworkGateway]:
        """Create a virtual network gateway, or update it; creation takes half an hour or more.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.
        :param parameters: Wanted settings of the virtual network gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            virtual_network_gateway_name,
            parameters,
        )

    def begin_update_tags(
        self,
        resource_group_name: str,
        virtual_network_gateway_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualNetworkGateway]:
        """Replace the tags of a virtual network gateway.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.
        :param parameters: The new tags of the virtual network gateway; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/update-tags
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_UPDATE_TAGS,
            options,
            resource_group_name,
            virtual_network_gateway_name,
            parameters,
        )

    def begin_delete(
        self, resource_group_name: str, virtual_network_gateway_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a virtual network gateway; it must have no connections.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/delete
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_DELETE, options, resource_group_name, virtual_network_gateway_name
        )

    def list(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualNetworkGateway]:
        """List the virtual network gateways of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/list
        """
        return self._list(_rest.VIRTUAL_NETWORK_GATEWAYS_LIST, options, resource_group_name)

    def list_connections(
        self, resource_group_name: str, virtual_network_gateway_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualNetworkGatewayConnectionListEntity]:
        """List the connections of a virtual network gateway.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/list-connections
        """
        return self._list(
            _rest.VIRTUAL_NETWORK_GATEWAYS_LIST_CONNECTIONS, options, resource_group_name, virtual_network_gateway_name
        )

    def begin_reset(
        self,
        resource_group_name: str,
        virtual_network_gateway_name: str,
        *,
        gateway_vip: str | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualNetworkGateway]:
        """Reset the active instance of a VPN gateway, or the one named.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.
        :param gateway_vip: Public address of the instance to reset, in active-active gateways.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/reset
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_RESET,
            options,
            resource_group_name,
            virtual_network_gateway_name,
            gateway_vip,
        )

    def begin_reset_vpn_client_shared_key(
        self, resource_group_name: str, virtual_network_gateway_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Reset the shared key of VPN clients on a gateway.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/reset-vpn-client-shared-key
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_RESET_VPN_CLIENT_SHARED_KEY,
            options,
            resource_group_name,
            virtual_network_gateway_name,
        )

    def begin_generatevpnclientpackage(
        self,
        resource_group_name: str,
        virtual_network_gateway_name: str,
        parameters: models.VpnClientParameters | types.VpnClientParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[str]:
        """Generate a package that sets up VPN clients for a gateway; the result is its link.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.
        :param parameters: Way of authentication and architecture of the clients.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/generatevpnclientpackage
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_GENERATEVPNCLIENTPACKAGE,
            options,
            resource_group_name,
            virtual_network_gateway_name,
            parameters,
        )

    def begin_generate_vpn_profile(
        self,
        resource_group_name: str,
        virtual_network_gateway_name: str,
        parameters: models.VpnClientParameters | types.VpnClientParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[str]:
        """Generate a VPN profile for clients of a gateway, also for RADIUS authentication; the result is its link.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.
        :param parameters: Way of authentication and architecture of the clients.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/generate-vpn-profile
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_GENERATE_VPN_PROFILE,
            options,
            resource_group_name,
            virtual_network_gateway_name,
            parameters,
        )

    def begin_get_vpn_profile_package_url(
        self, resource_group_name: str, virtual_network_gateway_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[str]:
        """Get the link to the VPN profile that was generated last.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/get-vpn-profile-package-url
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_GET_VPN_PROFILE_PACKAGE_URL,
            options,
            resource_group_name,
            virtual_network_gateway_name,
        )

    def begin_get_bgp_peer_status(
        self,
        resource_group_name: str,
        virtual_network_gateway_name: str,
        *,
        peer: str | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.BgpPeerStatusListResult]:
        """List the BGP peers of a gateway with their state.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.
        :param peer: IP address of the BGP peer.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/get-bgp-peer-status
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_GET_BGP_PEER_STATUS,
            options,
            resource_group_name,
            virtual_network_gateway_name,
            peer,
        )

    def supported_vpn_devices(
        self, resource_group_name: str, virtual_network_gateway_name: str, **options: Unpack[RequestOptions]
    ) -> str:
        """List the VPN devices for which configuration scripts exist, as XML.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/supported-vpn-devices
        """
        return self._call(
            _rest.VIRTUAL_NETWORK_GATEWAYS_SUPPORTED_VPN_DEVICES,
            options,
            resource_group_name,
            virtual_network_gateway_name,
        )

    def list_radius_secrets(
        self, resource_group_name: str, virtual_network_gateway_name: str, **options: Unpack[RequestOptions]
    ) -> models.RadiusAuthServerListResult:
        """List the RADIUS servers of a gateway with their secrets.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/list-radius-secrets
        """
        return self._call(
            _rest.VIRTUAL_NETWORK_GATEWAYS_LIST_RADIUS_SECRETS,
            options,
            resource_group_name,
            virtual_network_gateway_name,
        )

    def begin_get_learned_routes(
        self, resource_group_name: str, virtual_network_gateway_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.GatewayRouteListResult]:
        """List the routes a gateway has learned, also by BGP.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/get-learned-routes
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_GET_LEARNED_ROUTES,
            options,
            resource_group_name,
            virtual_network_gateway_name,
        )

    def begin_get_advertised_routes(
        self,
        resource_group_name: str,
        virtual_network_gateway_name: str,
        *,
        peer: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GatewayRouteListResult]:
        """List the routes a gateway advertises to a BGP peer.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.
        :param peer: IP address of the BGP peer.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/get-advertised-routes
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_GET_ADVERTISED_ROUTES,
            options,
            resource_group_name,
            virtual_network_gateway_name,
            peer,
        )

    def begin_get_effective_routes(
        self, resource_group_name: str, virtual_network_gateway_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.GatewayEffectiveRouteListResult]:
        """List the routes in effect on a gateway.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/get-effective-routes
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_GET_EFFECTIVE_ROUTES,
            options,
            resource_group_name,
            virtual_network_gateway_name,
        )

    def begin_get_resiliency_information(
        self,
        resource_group_name: str,
        virtual_network_gateway_name: str,
        *,
        attempt_refresh: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GatewayResiliencyInformation]:
        """Get how resilient an ExpressRoute gateway is, with recommendations.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.
        :param attempt_refresh: Computes the information anew, if enough time has passed.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/get-resiliency-information
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_GET_RESILIENCY_INFORMATION,
            options,
            resource_group_name,
            virtual_network_gateway_name,
            attempt_refresh,
        )

    def begin_get_routes_information(
        self,
        resource_group_name: str,
        virtual_network_gateway_name: str,
        *,
        attempt_refresh: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.GatewayRouteSetsInformation]:
        """Get the routes of an ExpressRoute gateway by peering location.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.
        :param attempt_refresh: Computes the information anew, if enough time has passed.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/get-routes-information
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_GET_ROUTES_INFORMATION,
            options,
            resource_group_name,
            virtual_network_gateway_name,
            attempt_refresh,
        )

    def begin_set_vpnclient_ipsec_parameters(
        self,
        resource_group_name: str,
        virtual_network_gateway_name: str,
        vpnclient_ipsec_params: models.VpnClientIPsecParameters | types.VpnClientIPsecParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VpnClientIPsecParameters]:
        """Set the IPsec policy for the VPN clients of a gateway.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.
        :param vpnclient_ipsec_params: IPsec policy for the VPN clients.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/set-vpnclient-ipsec-parameters
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_SET_VPNCLIENT_IPSEC_PARAMETERS,
            options,
            resource_group_name,
            virtual_network_gateway_name,
            vpnclient_ipsec_params,
        )

    def begin_get_vpnclient_ipsec_parameters(
        self, resource_group_name: str, virtual_network_gateway_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.VpnClientIPsecParameters]:
        """Get the IPsec policy for the VPN clients of a gateway.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/get-vpnclient-ipsec-parameters
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_GET_VPNCLIENT_IPSEC_PARAMETERS,
            options,
            resource_group_name,
            virtual_network_gateway_name,
        )

    def begin_start_packet_capture(
        self,
        resource_group_name: str,
        virtual_network_gateway_name: str,
        parameters: models.VpnPacketCaptureStartParameters
        | types.VpnPacketCaptureStartParametersDict
        | IO[bytes]
        | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[str]:
        """Start a packet capture on a VPN gateway.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.
        :param parameters: Filter of the capture; everything is captured without it.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/start-packet-capture
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_START_PACKET_CAPTURE,
            options,
            resource_group_name,
            virtual_network_gateway_name,
            parameters,
        )

    def begin_stop_packet_capture(
        self,
        resource_group_name: str,
        virtual_network_gateway_name: str,
        parameters: models.VpnPacketCaptureStopParameters | types.VpnPacketCaptureStopParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[str]:
        """Stop the packet capture on a VPN gateway and store it.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.
        :param parameters: SAS URI to store the capture under.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/stop-packet-capture
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_STOP_PACKET_CAPTURE,
            options,
            resource_group_name,
            virtual_network_gateway_name,
            parameters,
        )

    def begin_get_failover_all_test_details(
        self,
        resource_group_name: str,
        virtual_network_gateway_name: str,
        *,
        type: str,
        fetch_latest: bool,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[_list[models.ExpressRouteFailoverTestDetails]]:
        """List the failover tests of an ExpressRoute gateway.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.
        :param type: Kind of failover tests to list.
        :param fetch_latest: Returns only the latest test of each kind.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/get-failover-all-test-details
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_GET_FAILOVER_ALL_TEST_DETAILS,
            options,
            resource_group_name,
            virtual_network_gateway_name,
            type,
            fetch_latest,
        )

    def begin_get_failover_single_test_details(
        self,
        resource_group_name: str,
        virtual_network_gateway_name: str,
        *,
        peering_location: str,
        failover_test_id: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[_list[models.ExpressRouteFailoverSingleTestDetails]]:
        """Get the details of one failover test of an ExpressRoute gateway.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.
        :param peering_location: Peering location of the test.
        :param failover_test_id: ID of the failover test.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/get-failover-single-test-details
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_GET_FAILOVER_SINGLE_TEST_DETAILS,
            options,
            resource_group_name,
            virtual_network_gateway_name,
            peering_location,
            failover_test_id,
        )

    def begin_start_express_route_site_failover_simulation(
        self,
        resource_group_name: str,
        virtual_network_gateway_name: str,
        *,
        peering_location: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[str]:
        """Start to simulate the failure of a peering location for an ExpressRoute gateway.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.
        :param peering_location: Peering location of the test.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/start-express-route-site-failover-simulation
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_START_EXPRESS_ROUTE_SITE_FAILOVER_SIMULATION,
            options,
            resource_group_name,
            virtual_network_gateway_name,
            peering_location,
        )

    def begin_stop_express_route_site_failover_simulation(
        self,
        resource_group_name: str,
        virtual_network_gateway_name: str,
        stop_parameters: models.ExpressRouteFailoverStopApiParameters
        | types.ExpressRouteFailoverStopApiParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[str]:
        """Stop the simulated failure of a peering location, and say how it went.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.
        :param stop_parameters: Peering location, and whether the simulation was successful.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/stop-express-route-site-failover-simulation
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_STOP_EXPRESS_ROUTE_SITE_FAILOVER_SIMULATION,
            options,
            resource_group_name,
            virtual_network_gateway_name,
            stop_parameters,
        )

    def begin_get_vpnclient_connection_health(
        self, resource_group_name: str, virtual_network_gateway_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.VpnClientConnectionHealthDetailListResult]:
        """List the VPN clients connected to a gateway, with their traffic.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/get-vpnclient-connection-health
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_GET_VPNCLIENT_CONNECTION_HEALTH,
            options,
            resource_group_name,
            virtual_network_gateway_name,
        )

    def begin_disconnect_virtual_network_gateway_vpn_connections(
        self,
        resource_group_name: str,
        virtual_network_gateway_name: str,
        request: models.P2SVpnConnectionRequest | types.P2SVpnConnectionRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Disconnect VPN clients from a gateway.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.
        :param request: IDs of the client connections to end.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/disconnect-virtual-network-gateway-vpn-connections
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_DISCONNECT_VIRTUAL_NETWORK_GATEWAY_VPN_CONNECTIONS,
            options,
            resource_group_name,
            virtual_network_gateway_name,
            request,
        )

    def begin_invoke_prepare_migration(
        self,
        resource_group_name: str,
        virtual_network_gateway_name: str,
        migration_params: models.VirtualNetworkGatewayMigrationParameters
        | types.VirtualNetworkGatewayMigrationParametersDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Prepare the migration of a gateway.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.
        :param migration_params: Kind of migration, and the new resource.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/invoke-prepare-migration
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_INVOKE_PREPARE_MIGRATION,
            options,
            resource_group_name,
            virtual_network_gateway_name,
            migration_params,
        )

    def begin_invoke_execute_migration(
        self, resource_group_name: str, virtual_network_gateway_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Carry out the prepared migration of a gateway.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/invoke-execute-migration
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_INVOKE_EXECUTE_MIGRATION,
            options,
            resource_group_name,
            virtual_network_gateway_name,
        )

    def begin_invoke_commit_migration(
        self, resource_group_name: str, virtual_network_gateway_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Make the migration of a gateway final.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/invoke-commit-migration
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_INVOKE_COMMIT_MIGRATION,
            options,
            resource_group_name,
            virtual_network_gateway_name,
        )

    def begin_invoke_abort_migration(
        self, resource_group_name: str, virtual_network_gateway_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Abort the migration of a gateway.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/invoke-abort-migration
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAYS_INVOKE_ABORT_MIGRATION,
            options,
            resource_group_name,
            virtual_network_gateway_name,
        )

    def vpn_device_configuration_script(
        self,
        resource_group_name: str,
        virtual_network_gateway_connection_name: str,
        parameters: models.VpnDeviceScriptParameters | types.VpnDeviceScriptParametersDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> str:
        """Get a script that sets up the VPN device at the other end of a connection.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_connection_name: Name of the connection.
        :param parameters: Vendor, family and firmware of the device.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateways/vpn-device-configuration-script
        """
        return self._call(
            _rest.VIRTUAL_NETWORK_GATEWAYS_VPN_DEVICE_CONFIGURATION_SCRIPT,
            options,
            resource_group_name,
            virtual_network_gateway_connection_name,
            parameters,
        )


class VirtualNetworkGatewayNatRulesOperations(OperationGroup):
    """NAT rules of VPN gateways.

    An attribute of the client: ``client.virtual_network_gateway_nat_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        virtual_network_gateway_name: str,
        nat_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.VirtualNetworkGatewayNatRule:
        """Get one NAT rule of a virtual network gateway.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.
        :param nat_rule_name: Name of the NAT rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateway-nat-rules/get
        """
        return self._call(
            _rest.VIRTUAL_NETWORK_GATEWAY_NAT_RULES_GET,
            options,
            resource_group_name,
            virtual_network_gateway_name,
            nat_rule_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_network_gateway_name: str,
        nat_rule_name: str,
        nat_rule_parameters: models.VirtualNetworkGatewayNatRule | types.VirtualNetworkGatewayNatRuleDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualNetworkGatewayNatRule]:
        """Create a NAT rule in a virtual network gateway, or update it.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.
        :param nat_rule_name: Name of the NAT rule.
        :param nat_rule_parameters: Wanted settings of the NAT rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateway-nat-rules/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAY_NAT_RULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            virtual_network_gateway_name,
            nat_rule_name,
            nat_rule_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        virtual_network_gateway_name: str,
        nat_rule_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a NAT rule of a virtual network gateway.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.
        :param nat_rule_name: Name of the NAT rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateway-nat-rules/delete
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAY_NAT_RULES_DELETE,
            options,
            resource_group_name,
            virtual_network_gateway_name,
            nat_rule_name,
        )

    def list_by_virtual_network_gateway(
        self, resource_group_name: str, virtual_network_gateway_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualNetworkGatewayNatRule]:
        """List the NAT rules of a virtual network gateway.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_name: Name of the virtual network gateway.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateway-nat-rules/list-by-virtual-network-gateway
        """
        return self._list(
            _rest.VIRTUAL_NETWORK_GATEWAY_NAT_RULES_LIST_BY_VIRTUAL_NETWORK_GATEWAY,
            options,
            resource_group_name,
            virtual_network_gateway_name,
        )
