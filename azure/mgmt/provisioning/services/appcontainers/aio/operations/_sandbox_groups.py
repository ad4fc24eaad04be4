# Generated from swagger/appcontainers/appcontainers.json (2026-07-01, sha256 3e17bcdc4eeb).
# Do not edit: run "make generate".

"""Asynchronous operations of ``appcontainers``: ``sandbox_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _sandbox_groups as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class SandboxGroupsOperations(AsyncOperationGroup):
    """Sandbox groups: create, change, delete, get and list them.

    An attribute of the client: ``client.sandbox_groups``.
    """

    async def get(
        self, resource_group_name: str, sandbox_group_name: str, **options: Unpack[RequestOptions]
    ) -> models.SandboxGroup:
        """Get one sandbox group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param sandbox_group_name: Name of the sandbox group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SandboxGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/sandbox-groups/get
        """
        return await self._call(_rest.SANDBOX_GROUPS_GET, options, resource_group_name, sandbox_group_name)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        sandbox_group_name: str,
        resource: models.SandboxGroup | types.SandboxGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.SandboxGroup]:
        """Create a sandbox group, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param sandbox_group_name: Name of the sandbox group.
        :param resource: Wanted settings of the sandbox group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``SandboxGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/sandbox-groups/create-or-update
        """
        return await self._begin(
            _rest.SANDBOX_GROUPS_CREATE_OR_UPDATE, options, resource_group_name, sandbox_group_name, resource
        )

    async def begin_update(
        self,
        resource_group_name: str,
        sandbox_group_name: str,
        properties: models.SandboxGroupPatch | types.SandboxGroupPatchDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.SandboxGroup]:
        """Change some settings of a sandbox group; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param sandbox_group_name: Name of the sandbox group.
        :param properties: Settings of the sandbox group to change.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``SandboxGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/sandbox-groups/update
        """
        return await self._begin(
            _rest.SANDBOX_GROUPS_UPDATE, options, resource_group_name, sandbox_group_name, properties
        )

    async def begin_delete(
        self, resource_group_name: str, sandbox_group_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a sandbox group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param sandbox_group_name: Name of the sandbox group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/sandbox-groups/delete
        """
        return await self._begin(_rest.SANDBOX_GROUPS_DELETE, options, resource_group_name, sandbox_group_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.SandboxGroup]:
        """List the sandbox groups of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SandboxGroup`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/sandbox-groups/list-by-resource-group
        """
        return self._list(_rest.SANDBOX_GROUPS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.SandboxGroup]:
        """List all sandbox groups of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SandboxGroup`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/sandbox-groups/list-by-subscription
        """
        return self._list(_rest.SANDBOX_GROUPS_LIST_BY_SUBSCRIPTION, options)


class VnetConnectionsOperations(AsyncOperationGroup):
    """Virtual network connections of a sandbox group: create, change, delete, get and list them.

    An attribute of the client: ``client.vnet_connections``.
    """

    async def get(
        self,
        resource_group_name: str,
        sandbox_group_name: str,
        vnet_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.VnetConnection:
        """Get one virtual network connection of a sandbox group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param sandbox_group_name: Name of the sandbox group.
        :param vnet_connection_name: Name of the virtual network connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VnetConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/vnet-connections/get
        """
        return await self._call(
            _rest.VNET_CONNECTIONS_GET, options, resource_group_name, sandbox_group_name, vnet_connection_name
        )

    async def create_or_update(
        self,
        resource_group_name: str,
        sandbox_group_name: str,
        vnet_connection_name: str,
        resource: models.VnetConnection | types.VnetConnectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VnetConnection:
        """Create a virtual network connection of a sandbox group, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param sandbox_group_name: Name of the sandbox group.
        :param vnet_connection_name: Name of the virtual network connection.
        :param resource: Wanted settings of the virtual network connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``VnetConnection``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/vnet-connections/create-or-update
        """
        return await self._call(
            _rest.VNET_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            sandbox_group_name,
            vnet_connection_name,
            resource,
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        sandbox_group_name: str,
        vnet_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a virtual network connection of a sandbox group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param sandbox_group_name: Name of the sandbox group.
        :param vnet_connection_name: Name of the virtual network connection.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/vnet-connections/delete
        """
        return await self._begin(
            _rest.VNET_CONNECTIONS_DELETE, options, resource_group_name, sandbox_group_name, vnet_connection_name
        )

    def list_by_sandbox_group(
        self, resource_group_name: str, sandbox_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.VnetConnection]:
        """List the virtual network connections of a sandbox group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param sandbox_group_name: Name of the sandbox group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``VnetConnection`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/vnet-connections/list-by-sandbox-group
        """
        return self._list(
            _rest.VNET_CONNECTIONS_LIST_BY_SANDBOX_GROUP, options, resource_group_name, sandbox_group_name
        )
