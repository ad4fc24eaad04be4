# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``virtual_network_gateway_connections``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _virtual_network_gateway_connections as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class VirtualNetworkGatewayConnectionsOperations(OperationGroup):
    """Connections of virtual network gateways: site to site, between networks, ExpressRoute.

    An attribute of the client: ``client.virtual_network_gateway_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, virtual_network_gateway_connection_name: str, **options: Unpack[RequestOptions]
    ) -> models.VirtualNetworkGatewayConnection:
        """Get one connection of a gateway.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_connection_name: Name of the connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateway-connections/get
        """
        return self._call(
            _rest.VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_GET,
            options,
            resource_group_name,
            virtual_network_gateway_connection_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        virtual_network_gateway_connection_name: str,
        parameters: models.VirtualNetworkGatewayConnection | types.VirtualNetworkGatewayConnectionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualNetworkGatewayConnection]:
        """Create a connection of a virtual network gateway, or update it.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_connection_name: Name of the connection.
        :param parameters: Wanted settings of the gateway connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateway-connections/create-or-update
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            virtual_network_gateway_connection_name,
            parameters,
        )

    def begin_update_tags(
        self,
        resource_group_name: str,
        virtual_network_gateway_connection_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VirtualNetworkGatewayConnection]:
        """Replace the tags of a connection.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_connection_name: Name of the connection.
        :param parameters: The new tags of the gateway connection; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateway-connections/update-tags
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_UPDATE_TAGS,
            options,
            resource_group_name,
            virtual_network_gateway_connection_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        virtual_network_gateway_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a connection of a gateway; its traffic stops.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_connection_name: Name of the connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateway-connections/delete
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_DELETE,
            options,
            resource_group_name,
            virtual_network_gateway_connection_name,
        )

    def list(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VirtualNetworkGatewayConnection]:
        """List the gateway connections of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateway-connections/list
        """
        return self._list(_rest.VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_LIST, options, resource_group_name)

    def get_shared_key(
        self, resource_group_name: str, virtual_network_gateway_connection_name: str, **options: Unpack[RequestOptions]
    ) -> models.ConnectionSharedKey:
        """Get the shared key of a VPN connection.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_connection_name: Name of the connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateway-connections/get-shared-key
        """
        return self._call(
            _rest.VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_GET_SHARED_KEY,
            options,
            resource_group_name,
            virtual_network_gateway_connection_name,
        )

    def begin_set_shared_key(
        self,
        resource_group_name: str,
        virtual_network_gateway_connection_name: str,
        parameters: models.ConnectionSharedKey | types.ConnectionSharedKeyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ConnectionSharedKey]:
        """Set the shared key of a VPN connection; the other end needs the same.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_connection_name: Name of the connection.
        :param parameters: The new shared key.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateway-connections/set-shared-key
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_SET_SHARED_KEY,
            options,
            resource_group_name,
            virtual_network_gateway_connection_name,
            parameters,
        )

    def begin_reset_shared_key(
        self,
        resource_group_name: str,
        virtual_network_gateway_connection_name: str,
        parameters: models.ConnectionResetSharedKey | types.ConnectionResetSharedKeyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ConnectionResetSharedKey]:
        """Generate a new shared key for a VPN connection.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_connection_name: Name of the connection.
        :param parameters: Length of the new key.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateway-connections/reset-shared-key
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_RESET_SHARED_KEY,
            options,
            resource_group_name,
            virtual_network_gateway_connection_name,
            parameters,
        )

    def begin_start_packet_capture(
        self,
        resource_group_name: str,
        virtual_network_gateway_connection_name: str,
        parameters: models.VpnPacketCaptureStartParameters
        | types.VpnPacketCaptureStartParametersDict
        | IO[bytes]
        | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[str]:
        """Start a packet capture on a VPN connection.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_connection_name: Name of the connection.
        :param parameters: Filter of the capture; everything is captured without it.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateway-connections/start-packet-capture
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_START_PACKET_CAPTURE,
            options,
            resource_group_name,
            virtual_network_gateway_connection_name,
            parameters,
        )

    def begin_stop_packet_capture(
        self,
        resource_group_name: str,
        virtual_network_gateway_connection_name: str,
        parameters: models.VpnPacketCaptureStopParameters | types.VpnPacketCaptureStopParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[str]:
        """Stop the packet capture on a VPN connection and store it.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_connection_name: Name of the connection.
        :param parameters: SAS URI to store the capture under.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateway-connections/stop-packet-capture
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_STOP_PACKET_CAPTURE,
            options,
            resource_group_name,
            virtual_network_gateway_connection_name,
            parameters,
        )

    def begin_get_ike_sas(
        self,
        resource_group_name: str,
        virtual_network_gateway_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[str]:
        """List the IKE security associations of a VPN connection.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_connection_name: Name of the connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateway-connections/get-ike-sas
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_GET_IKE_SAS,
            options,
            resource_group_name,
            virtual_network_gateway_connection_name,
        )

    def begin_reset_connection(
        self,
        resource_group_name: str,
        virtual_network_gateway_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Reset a VPN connection, so that its tunnels are built up anew.

        :param resource_group_name: Name of the resource group.
        :param virtual_network_gateway_connection_name: Name of the connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/virtual-network-gateway-connections/reset-connection
        """
        return self._begin(
            _rest.VIRTUAL_NETWORK_GATEWAY_CONNECTIONS_RESET_CONNECTION,
            options,
            resource_group_name,
            virtual_network_gateway_connection_name,
        )
