# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``management_group_network_manager_connections``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _management_group_network_manager_connections as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class ManagementGroupNetworkManagerConnectionsOperations(OperationGroup):
    """Connections of management groups to network managers of other tenants.

    An attribute of the client: ``client.management_group_network_manager_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, management_group_id: str, network_manager_connection_name: str, **options: Unpack[RequestOptions]
    ) -> models.NetworkManagerConnection:
        """Get one connection of a management group to a network manager.

        :param management_group_id: ID of the management group.
        :param network_manager_connection_name: Name of the network manager connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/management-group-network-manager-connections/get
        """
        return self._call(
            _rest.MANAGEMENT_GROUP_NETWORK_MANAGER_CONNECTIONS_GET,
            options,
            management_group_id,
            network_manager_connection_name,
        )

    def create_or_update(
        self,
        management_group_id: str,
        network_manager_connection_name: str,
        parameters: models.NetworkManagerConnection | types.NetworkManagerConnectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NetworkManagerConnection:
        """Connect a management group to a network manager, or update the connection.

        :param management_group_id: ID of the management group.
        :param network_manager_connection_name: Name of the network manager connection.
        :param parameters: Wanted settings of the network manager connection.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/management-group-network-manager-connections/create-or-update
        """
        return self._call(
            _rest.MANAGEMENT_GROUP_NETWORK_MANAGER_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            management_group_id,
            network_manager_connection_name,
            parameters,
        )

    def delete(
        self, management_group_id: str, network_manager_connection_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete the connection of a management group to a network manager.

        :param management_group_id: ID of the management group.
        :param network_manager_connection_name: Name of the network manager connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/management-group-network-manager-connections/delete
        """
        return self._run(
            _rest.MANAGEMENT_GROUP_NETWORK_MANAGER_CONNECTIONS_DELETE,
            options,
            management_group_id,
            network_manager_connection_name,
        )

    def list(
        self,
        management_group_id: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.NetworkManagerConnection]:
        """List the connections of a management group to network managers.

        :param management_group_id: ID of the management group.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/management-group-network-manager-connections/list
        """
        return self._list(
            _rest.MANAGEMENT_GROUP_NETWORK_MANAGER_CONNECTIONS_LIST, options, management_group_id, top, skip_token
        )


class SubscriptionNetworkManagerConnectionsOperations(OperationGroup):
    """Connections of the subscription to network managers of other tenants.

    An attribute of the client: ``client.subscription_network_manager_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, network_manager_connection_name: str, **options: Unpack[RequestOptions]
    ) -> models.NetworkManagerConnection:
        """Get one connection of the subscription to a network manager.

        :param network_manager_connection_name: Name of the network manager connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/subscription-network-manager-connections/get
        """
        return self._call(_rest.SUBSCRIPTION_NETWORK_MANAGER_CONNECTIONS_GET, options, network_manager_connection_name)

    def create_or_update(
        self,
        network_manager_connection_name: str,
        parameters: models.NetworkManagerConnection | types.NetworkManagerConnectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NetworkManagerConnection:
        """Connect the subscription to a network manager, or update the connection.

        :param network_manager_connection_name: Name of the network manager connection.
        :param parameters: Wanted settings of the network manager connection.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/subscription-network-manager-connections/create-or-update
        """
        return self._call(
            _rest.SUBSCRIPTION_NETWORK_MANAGER_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            network_manager_connection_name,
            parameters,
        )

    def delete(self, network_manager_connection_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete the connection of the subscription to a network manager.

        :param network_manager_connection_name: Name of the network manager connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/subscription-network-manager-connections/delete
        """
        return self._run(
            _rest.SUBSCRIPTION_NETWORK_MANAGER_CONNECTIONS_DELETE, options, network_manager_connection_name
        )

    def list(
        self, *, top: int | None = None, skip_token: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.NetworkManagerConnection]:
        """List the connections of the subscription to network managers.

        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/subscription-network-manager-connections/list
        """
        return self._list(_rest.SUBSCRIPTION_NETWORK_MANAGER_CONNECTIONS_LIST, options, top, skip_token)
