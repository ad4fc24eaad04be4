# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``vpn_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _vpn_gateways as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class VpnGatewaysOperations(OperationGroup):
    """VPN gateways of virtual hubs, for site-to-site VPN.

    An attribute of the client: ``client.vpn_gateways``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, resource_group_name: str, gateway_name: str, **options: Unpack[RequestOptions]) -> models.VpnGateway:
        """Get one VPN gateway of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-gateways/get
        """
        return self._call(_rest.VPN_GATEWAYS_GET, options, resource_group_name, gateway_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        gateway_name: str,
        vpn_gateway_parameters: models.VpnGateway | types.VpnGatewayDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VpnGateway]:
        """Create a VPN gateway in a virtual hub, or update it; creation can take half an hour.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param vpn_gateway_parameters: Wanted settings of the VPN gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-gateways/create-or-update
        """
        return self._begin(
            _rest.VPN_GATEWAYS_CREATE_OR_UPDATE, options, resource_group_name, gateway_name, vpn_gateway_parameters
        )

    def begin_update_tags(
        self,
        resource_group_name: str,
        gateway_name: str,
        vpn_gateway_parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VpnGateway]:
        """Replace the tags of a VPN gateway.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param vpn_gateway_parameters: The new tags of the VPN gateway; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-gateways/update-tags
        """
        return self._begin(
            _rest.VPN_GATEWAYS_UPDATE_TAGS, options, resource_group_name, gateway_name, vpn_gateway_parameters
        )

    def begin_delete(
        self, resource_group_name: str, gateway_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a VPN gateway with its connections.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-gateways/delete
        """
        return self._begin(_rest.VPN_GATEWAYS_DELETE, options, resource_group_name, gateway_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VpnGateway]:
        """List the VPN gateways of virtual hubs in one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-gateways/list-by-resource-group
        """
        return self._list(_rest.VPN_GATEWAYS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.VpnGateway]:
        """List all VPN gateways of virtual hubs in the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-gateways/list
        """
        return self._list(_rest.VPN_GATEWAYS_LIST, options)

    def begin_reset(
        self,
        resource_group_name: str,
        gateway_name: str,
        *,
        ip_configuration_id: str | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VpnGateway]:
        """Reset the active instance of a VPN gateway, or the one named.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param ip_configuration_id: ID of the gateway's IP configuration whose instance to reset.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-gateways/reset
        """
        return self._begin(_rest.VPN_GATEWAYS_RESET, options, resource_group_name, gateway_name, ip_configuration_id)

    def begin_start_packet_capture(
        self,
        resource_group_name: str,
        gateway_name: str,
        parameters: models.VpnGatewayPacketCaptureStartParameters
        | types.VpnGatewayPacketCaptureStartParametersDict
        | IO[bytes]
        | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[str]:
        """Start a packet capture on a VPN gateway of a virtual hub.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param parameters: Filter of the capture; everything is captured without it.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-gateways/start-packet-capture
        """
        return self._begin(
            _rest.VPN_GATEWAYS_START_PACKET_CAPTURE, options, resource_group_name, gateway_name, parameters
        )

    def begin_stop_packet_capture(
        self,
        resource_group_name: str,
        gateway_name: str,
        parameters: models.VpnGatewayPacketCaptureStopParameters
        | types.VpnGatewayPacketCaptureStopParametersDict
        | IO[bytes]
        | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[str]:
        """Stop the packet capture on a VPN gateway of a virtual hub and store it.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param parameters: SAS URI to store the capture under.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-gateways/stop-packet-capture
        """
        return self._begin(
            _rest.VPN_GATEWAYS_STOP_PACKET_CAPTURE, options, resource_group_name, gateway_name, parameters
        )


class VpnSiteLinkConnectionsOperations(OperationGroup):
    """Connections of single links of VPN sites.

    An attribute of the client: ``client.vpn_site_link_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        gateway_name: str,
        connection_name: str,
        link_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.VpnSiteLinkConnection:
        """Get one link connection of a VPN connection.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param connection_name: Name of the connection.
        :param link_connection_name: Name of the link connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-site-link-connections/get
        """
        return self._call(
            _rest.VPN_SITE_LINK_CONNECTIONS_GET,
            options,
            resource_group_name,
            gateway_name,
            connection_name,
            link_connection_name,
        )


class VpnConnectionsOperations(OperationGroup):
    """Connections of VPN sites to VPN gateways of virtual hubs.

    An attribute of the client: ``client.vpn_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, gateway_name: str, connection_name: str, **options: Unpack[RequestOptions]
    ) -> models.VpnConnection:
        """Get one VPN connection of a virtual hub's gateway.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param connection_name: Name of the connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-connections/get
        """
        return self._call(_rest.VPN_CONNECTIONS_GET, options, resource_group_name, gateway_name, connection_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        gateway_name: str,
        connection_name: str,
        vpn_connection_parameters: models.VpnConnection | types.VpnConnectionDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VpnConnection]:
        """Connect a VPN site to a virtual hub's gateway, or update the connection.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param connection_name: Name of the connection.
        :param vpn_connection_parameters: Wanted settings of the VPN connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-connections/create-or-update
        """
        return self._begin(
            _rest.VPN_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            gateway_name,
            connection_name,
            vpn_connection_parameters,
        )

    def begin_delete(
        self, resource_group_name: str, gateway_name: str, connection_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a VPN connection of a virtual hub's gateway.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param connection_name: Name of the connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-connections/delete
        """
        return self._begin(_rest.VPN_CONNECTIONS_DELETE, options, resource_group_name, gateway_name, connection_name)

    def begin_start_packet_capture(
        self,
        resource_group_name: str,
        gateway_name: str,
        vpn_connection_name: str,
        parameters: models.VpnConnectionPacketCaptureStartParameters
        | types.VpnConnectionPacketCaptureStartParametersDict
        | IO[bytes]
        | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[str]:
        """Start a packet capture on a VPN connection of a virtual hub's gateway.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param vpn_connection_name: Name of the VPN connection.
        :param parameters: Filter and link connections of the capture.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-connections/start-packet-capture
        """
        return self._begin(
            _rest.VPN_CONNECTIONS_START_PACKET_CAPTURE,
            options,
            resource_group_name,
            gateway_name,
            vpn_connection_name,
            parameters,
        )

    def begin_stop_packet_capture(
        self,
        resource_group_name: str,
        gateway_name: str,
        vpn_connection_name: str,
        parameters: models.VpnConnectionPacketCaptureStopParameters
        | types.VpnConnectionPacketCaptureStopParametersDict
        | IO[bytes]
        | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[str]:
        """Stop the packet capture on a VPN connection and store it.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param vpn_connection_name: Name of the VPN connection.
        :param parameters: SAS URI to store the capture under, and the link connections.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-connections/stop-packet-capture
        """
        return self._begin(
            _rest.VPN_CONNECTIONS_STOP_PACKET_CAPTURE,
            options,
            resource_group_name,
            gateway_name,
            vpn_connection_name,
            parameters,
        )

    def list_by_vpn_gateway(
        self, resource_group_name: str, gateway_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VpnConnection]:
        """List the VPN connections of a virtual hub's gateway.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-connections/list-by-vpn-gateway
        """
        return self._list(_rest.VPN_CONNECTIONS_LIST_BY_VPN_GATEWAY, options, resource_group_name, gateway_name)


class VpnLinkConnectionsOperations(OperationGroup):
    """Link connections of VPN connections: keys, reset, IKE.

    An attribute of the client: ``client.vpn_link_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_default_shared_key(
        self,
        resource_group_name: str,
        gateway_name: str,
        connection_name: str,
        link_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ConnectionSharedKeyResult:
        """Get the properties of a link connection's shared key, without the key itself.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param connection_name: Name of the connection.
        :param link_connection_name: Name of the link connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-link-connections/get-default-shared-key
        """
        return self._call(
            _rest.VPN_LINK_CONNECTIONS_GET_DEFAULT_SHARED_KEY,
            options,
            resource_group_name,
            gateway_name,
            connection_name,
            link_connection_name,
        )

    def begin_set_or_init_default_shared_key(
        self,
        resource_group_name: str,
        gateway_name: str,
        connection_name: str,
        link_connection_name: str,
        connection_shared_key_parameters: models.ConnectionSharedKeyResult
        | types.ConnectionSharedKeyResultDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ConnectionSharedKeyResult]:
        """Set the shared key of a link connection, or have one generated.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param connection_name: Name of the connection.
        :param link_connection_name: Name of the link connection.
        :param connection_shared_key_parameters: Wanted settings of the VPN link connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-link-connections/set-or-init-default-shared-key
        """
        return self._begin(
            _rest.VPN_LINK_CONNECTIONS_SET_OR_INIT_DEFAULT_SHARED_KEY,
            options,
            resource_group_name,
            gateway_name,
            connection_name,
            link_connection_name,
            connection_shared_key_parameters,
        )

    def get_all_shared_keys(
        self,
        resource_group_name: str,
        gateway_name: str,
        connection_name: str,
        link_connection_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ConnectionSharedKeyResult]:
        """List the shared keys of a link connection.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param connection_name: Name of the connection.
        :param link_connection_name: Name of the link connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-link-connections/get-all-shared-keys
        """
        return self._list(
            _rest.VPN_LINK_CONNECTIONS_GET_ALL_SHARED_KEYS,
            options,
            resource_group_name,
            gateway_name,
            connection_name,
            link_connection_name,
        )

    def list_default_shared_key(
        self,
        resource_group_name: str,
        gateway_name: str,
        connection_name: str,
        link_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ConnectionSharedKeyResult:
        """Get the shared key of a link connection itself.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param connection_name: Name of the connection.
        :param link_connection_name: Name of the link connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-link-connections/list-default-shared-key
        """
        return self._call(
            _rest.VPN_LINK_CONNECTIONS_LIST_DEFAULT_SHARED_KEY,
            options,
            resource_group_name,
            gateway_name,
            connection_name,
            link_connection_name,
        )

    def list_by_vpn_connection(
        self, resource_group_name: str, gateway_name: str, connection_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VpnSiteLinkConnection]:
        """List the link connections of a VPN connection.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param connection_name: Name of the connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-link-connections/list-by-vpn-connection
        """
        return self._list(
            _rest.VPN_LINK_CONNECTIONS_LIST_BY_VPN_CONNECTION,
            options,
            resource_group_name,
            gateway_name,
            connection_name,
        )

    def begin_reset_connection(
        self,
        resource_group_name: str,
        gateway_name: str,
        connection_name: str,
        link_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Reset a link connection, so that its tunnels are built up anew.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param connection_name: Name of the connection.
        :param link_connection_name: Name of the link connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-link-connections/reset-connection
        """
        return self._begin(
            _rest.VPN_LINK_CONNECTIONS_RESET_CONNECTION,
            options,
            resource_group_name,
            gateway_name,
            connection_name,
            link_connection_name,
        )

    def begin_get_ike_sas(
        self,
        resource_group_name: str,
        gateway_name: str,
        connection_name: str,
        link_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[str]:
        """List the IKE security associations of a link connection.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param connection_name: Name of the connection.
        :param link_connection_name: Name of the link connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-link-connections/get-ike-sas
        """
        return self._begin(
            _rest.VPN_LINK_CONNECTIONS_GET_IKE_SAS,
            options,
            resource_group_name,
            gateway_name,
            connection_name,
            link_connection_name,
        )


class NatRulesOperations(OperationGroup):
    """NAT rules of virtual hubs' VPN gateways.

    An attribute of the client: ``client.nat_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, gateway_name: str, nat_rule_name: str, **options: Unpack[RequestOptions]
    ) -> models.VpnGatewayNatRule:
        """Get one NAT rule of a virtual hub's VPN gateway.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param nat_rule_name: Name of the NAT rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/nat-rules/get
        """
        return self._call(_rest.NAT_RULES_GET, options, resource_group_name, gateway_name, nat_rule_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        gateway_name: str,
        nat_rule_name: str,
        nat_rule_parameters: models.VpnGatewayNatRule | types.VpnGatewayNatRuleDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VpnGatewayNatRule]:
        """Create a NAT rule in a virtual hub's VPN gateway, or update it.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param nat_rule_name: Name of the NAT rule.
        :param nat_rule_parameters: Wanted settings of the NAT rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/nat-rules/create-or-update
        """
        return self._begin(
            _rest.NAT_RULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            gateway_name,
            nat_rule_name,
            nat_rule_parameters,
        )

    def begin_delete(
        self, resource_group_name: str, gateway_name: str, nat_rule_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a NAT rule of a virtual hub's VPN gateway.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param nat_rule_name: Name of the NAT rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/nat-rules/delete
        """
        return self._begin(_rest.NAT_RULES_DELETE, options, resource_group_name, gateway_name, nat_rule_name)

    def list_by_vpn_gateway(
        self, resource_group_name: str, gateway_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VpnGatewayNatRule]:
        """List the NAT rules of a virtual hub's VPN gateway.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/nat-rules/list-by-vpn-gateway
        """
        return self._list(_rest.NAT_RULES_LIST_BY_VPN_GATEWAY, options, resource_group_name, gateway_name)
