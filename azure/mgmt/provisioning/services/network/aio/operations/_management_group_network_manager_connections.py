# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Asynchronous operations of ``network``: ``management_group_network_manager_connections``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _management_group_network_manager_connections as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import PagingOptions, RequestOptions
    from ... import models, types


class ManagementGroupNetworkManagerConnectionsOperations(AsyncOperationGroup):
    """Connections of management groups to network managers of other tenants.

    An attribute of the client: ``client.management_group_network_manager_connections``.
    """

    async def get(
        self, management_group_id: str, network_manager_connection_name: str, **options: Unpack[RequestOptions]
    ) -> models.NetworkManagerConnection:
        """Get one connection of a management group to a network manager.

        :param management_group_id: ID of the management group.
        :param network_manager_connection_name: Name of the network manager connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``NetworkManagerConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/management-group-network-manager-connections/get
        """
        return await self._call(
            _rest.MANAGEMENT_GROUP_NETWORK_MANAGER_CONNECTIONS_GET,
            options,
            management_group_id,
            network_manager_connection_name,
        )

    async def create_or_update(
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
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``NetworkManagerConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/management-group-network-manager-connections/create-or-update
        """
        return await self._call(
            _rest.MANAGEMENT_GROUP_NETWORK_MANAGER_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            management_group_id,
            network_manager_connection_name,
            parameters,
        )

    async def delete(
        self, management_group_id: str, network_manager_connection_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete the connection of a management group to a network manager.

        :param management_group_id: ID of the management group.
        :param network_manager_connection_name: Name of the network manager connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/management-group-network-manager-connections/delete
        """
        await self._call(
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
    ) -> AsyncItemPaged[models.NetworkManagerConnection]:
        """List the connections of a management group to network managers.

        :param management_group_id: ID of the management group.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``NetworkManagerConnection`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/management-group-network-manager-connections/list
        """
        return self._list(
            _rest.MANAGEMENT_GROUP_NETWORK_MANAGER_CONNECTIONS_LIST, options, management_group_id, top, skip_token
        )


class SubscriptionNetworkManagerConnectionsOperations(AsyncOperationGroup):
    """Connections of the subscription to network managers of other tenants.

    An attribute of the client: ``client.subscription_network_manager_connections``.
    """

    async def get(
        self, network_manager_connection_name: str, **options: Unpack[RequestOptions]
    ) -> models.NetworkManagerConnection:
        """Get one connection of the subscription to a network manager.

        :param network_manager_connection_name: Name of the network manager connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``NetworkManagerConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/subscription-network-manager-connections/get
        """
        return await self._call(
            _rest.SUBSCRIPTION_NETWORK_MANAGER_CONNECTIONS_GET, options, network_manager_connection_name
        )

    async def create_or_update(
        self,
        network_manager_connection_name: str,
        parameters: models.NetworkManagerConnection | types.NetworkManagerConnectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NetworkManagerConnection:
        """Connect the subscription to a network manager, or update the connection.

        :param network_manager_connection_name: Name of the network manager connection.
        :param parameters: Wanted settings of the network manager connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``NetworkManagerConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/subscription-network-manager-connections/create-or-update
        """
        return await self._call(
            _rest.SUBSCRIPTION_NETWORK_MANAGER_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            network_manager_connection_name,
            parameters,
        )

    async def delete(self, network_manager_connection_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete the connection of the subscription to a network manager.

        :param network_manager_connection_name: Name of the network manager connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/subscription-network-manager-connections/delete
        """
        await self._call(
            _rest.SUBSCRIPTION_NETWORK_MANAGER_CONNECTIONS_DELETE, options, network_manager_connection_name
        )

    def list(
        self, *, top: int | None = None, skip_token: str | None = None, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.NetworkManagerConnection]:
        """List the connections of the subscription to network managers.

        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``NetworkManagerConnection`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/subscription-network-manager-connections/list
        """
        return self._list(_rest.SUBSCRIPTION_NETWORK_MANAGER_CONNECTIONS_LIST, options, top, skip_token)
