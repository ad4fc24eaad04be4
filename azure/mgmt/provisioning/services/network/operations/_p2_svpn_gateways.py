# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``p2_svpn_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _p2_svpn_gateways as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class P2SvpnGatewaysOperations(OperationGroup):
    """Point-to-site VPN gateways of virtual hubs, for users' devices.

    An attribute of the client: ``client.p2_svpn_gateways``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, gateway_name: str, **options: Unpack[RequestOptions]
    ) -> models.P2SVpnGateway:
        """Get one point-to-site VPN gateway.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/p2s-vpn-gateways/get
        """
        return self._call(_rest.P2_SVPN_GATEWAYS_GET, options, resource_group_name, gateway_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        gateway_name: str,
        p2_s_vpn_gateway_parameters: models.P2SVpnGateway | types.P2SVpnGatewayDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.P2SVpnGateway]:
        """Create a point-to-site VPN gateway in a virtual hub, or update it.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param p2_s_vpn_gateway_parameters: Wanted settings of the point-to-site VPN gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/p2s-vpn-gateways/create-or-update
        """
        return self._begin(
            _rest.P2_SVPN_GATEWAYS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            gateway_name,
            p2_s_vpn_gateway_parameters,
        )

    def begin_update_tags(
        self,
        resource_group_name: str,
        gateway_name: str,
        p2_s_vpn_gateway_parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.P2SVpnGateway]:
        """Replace the tags of a point-to-site VPN gateway.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param p2_s_vpn_gateway_parameters: The new tags of the point-to-site VPN gateway; they replace the present
            ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/p2s-vpn-gateways/update-tags
        """
        return self._begin(
            _rest.P2_SVPN_GATEWAYS_UPDATE_TAGS, options, resource_group_name, gateway_name, p2_s_vpn_gateway_parameters
        )

    def begin_delete(
        self, resource_group_name: str, gateway_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a point-to-site VPN gateway; its users are disconnected.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/p2s-vpn-gateways/delete
        """
        return self._begin(_rest.P2_SVPN_GATEWAYS_DELETE, options, resource_group_name, gateway_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.P2SVpnGateway]:
        """List the point-to-site VPN gateways of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/p2s-vpn-gateways/list-by-resource-group
        """
        return self._list(_rest.P2_SVPN_GATEWAYS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.P2SVpnGateway]:
        """List all point-to-site VPN gateways of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/p2s-vpn-gateways/list
        """
        return self._list(_rest.P2_SVPN_GATEWAYS_LIST, options)

    def begin_reset(
        self, resource_group_name: str, gateway_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.P2SVpnGateway]:
        """Reset the active instance of a point-to-site VPN gateway.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/p2s-vpn-gateways/reset
        """
        return self._begin(_rest.P2_SVPN_GATEWAYS_RESET, options, resource_group_name, gateway_name)

    def begin_generate_vpn_profile(
        self,
        resource_group_name: str,
        gateway_name: str,
        parameters: models.P2SVpnProfileParameters | types.P2SVpnProfileParametersDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VpnProfileResponse]:
        """Generate a VPN profile for users of a point-to-site VPN gateway.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param parameters: Way of authentication of the profile.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/p2s-vpn-gateways/generate-vpn-profile
        """
        return self._begin(
            _rest.P2_SVPN_GATEWAYS_GENERATE_VPN_PROFILE, options, resource_group_name, gateway_name, parameters
        )

    def begin_get_p2_s_vpn_connection_health(
        self, resource_group_name: str, gateway_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.P2SVpnGateway]:
        """Get a summary of the client connections of a point-to-site VPN gateway.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/p2s-vpn-gateways/get-p2s-vpn-connection-health
        """
        return self._begin(
            _rest.P2_SVPN_GATEWAYS_GET_P2_SVPN_CONNECTION_HEALTH, options, resource_group_name, gateway_name
        )

    def begin_get_p2_s_vpn_connection_health_detailed(
        self,
        resource_group_name: str,
        gateway_name: str,
        request: models.P2SVpnConnectionHealthRequest | types.P2SVpnConnectionHealthRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.P2SVpnConnectionHealth]:
        """Write the details of a gateway's client connections to a blob.

        :param resource_group_name: Name of the resource group.
        :param gateway_name: Name of the gateway.
        :param request: Users to report on, and the SAS URI of the blob.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/p2s-vpn-gateways/get-p2s-vpn-connection-health-detailed
        """
        return self._begin(
            _rest.P2_SVPN_GATEWAYS_GET_P2_SVPN_CONNECTION_HEALTH_DETAILED,
            options,
            resource_group_name,
            gateway_name,
            request,
        )

    def begin_disconnect_p2_s_vpn_connections(
        self,
        resource_group_name: str,
        p2_s_vpn_gateway_name: str,
        request: models.P2SVpnConnectionRequest | types.P2SVpnConnectionRequestDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Disconnect VPN clients from a point-to-site VPN gateway.

        :param resource_group_name: Name of the resource group.
        :param p2_s_vpn_gateway_name: Name of the point-to-site VPN gateway.
        :param request: IDs of the client connections to end.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/p2s-vpn-gateways/disconnect-p2s-vpn-connections
        """
        return self._begin(
            _rest.P2_SVPN_GATEWAYS_DISCONNECT_P2_SVPN_CONNECTIONS,
            options,
            resource_group_name,
            p2_s_vpn_gateway_name,
            request,
        )
