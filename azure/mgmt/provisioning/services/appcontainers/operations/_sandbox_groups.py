# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Operations of ``appcontainers``: ``sandbox_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _sandbox_groups as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class SandboxGroupsOperations(OperationGroup):
    """Sandbox groups: create, change, delete, get and list them.

    An attribute of the client: ``client.sandbox_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, sandbox_group_name: str, **options: Unpack[RequestOptions]
    ) -> models.SandboxGroup:
        """Get one sandbox group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param sandbox_group_name: Name of the sandbox group.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/sandbox-groups/get
        """
        return self._call(_rest.SANDBOX_GROUPS_GET, options, resource_group_name, sandbox_group_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        sandbox_group_name: str,
        resource: models.SandboxGroup | types.SandboxGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SandboxGroup]:
        """Create a sandbox group, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param sandbox_group_name: Name of the sandbox group.
        :param resource: Wanted settings of the sandbox group.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/sandbox-groups/create-or-update
        """
        return self._begin(
            _rest.SANDBOX_GROUPS_CREATE_OR_UPDATE, options, resource_group_name, sandbox_group_name, resource
        )

    def begin_update(
        self,
        resource_group_name: str,
        sandbox_group_name: str,
        properties: models.SandboxGroupPatch | types.SandboxGroupPatchDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SandboxGroup]:
        """Change some settings of a sandbox group; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param sandbox_group_name: Name of the sandbox group.
        :param properties: Settings of the sandbox group to change.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/sandbox-groups/update
        """
        return self._begin(_rest.SANDBOX_GROUPS_UPDATE, options, resource_group_name, sandbox_group_name, properties)

    def begin_delete(
        self, resource_group_name: str, sandbox_group_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a sandbox group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param sandbox_group_name: Name of the sandbox group.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/sandbox-groups/delete
        """
        return self._begin(_rest.SANDBOX_GROUPS_DELETE, options, resource_group_name, sandbox_group_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SandboxGroup]:
        """List the sandbox groups of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/sandbox-groups/list-by-resource-group
        """
        return self._list(_rest.SANDBOX_GROUPS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.SandboxGroup]:
        """List all sandbox groups of the subscription.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/sandbox-groups/list-by-subscription
        """
        return self._list(_rest.SANDBOX_GROUPS_LIST_BY_SUBSCRIPTION, options)


class VnetConnectionsOperations(OperationGroup):
    """Virtual network connections of a sandbox group: create, change, delete, get and list them.

    An attribute of the client: ``client.vnet_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
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

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/vnet-connections/get
        """
        return self._call(
            _rest.VNET_CONNECTIONS_GET, options, resource_group_name, sandbox_group_name, vnet_connection_name
        )

    def create_or_update(
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

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/vnet-connections/create-or-update
        """
        return self._call(
            _rest.VNET_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            sandbox_group_name,
            vnet_connection_name,
            resource,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        sandbox_group_name: str,
        vnet_connection_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a virtual network connection of a sandbox group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param sandbox_group_name: Name of the sandbox group.
        :param vnet_connection_name: Name of the virtual network connection.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/vnet-connections/delete
        """
        return self._begin(
            _rest.VNET_CONNECTIONS_DELETE, options, resource_group_name, sandbox_group_name, vnet_connection_name
        )

    def list_by_sandbox_group(
        self, resource_group_name: str, sandbox_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VnetConnection]:
        """List the virtual network connections of a sandbox group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param sandbox_group_name: Name of the sandbox group.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/vnet-connections/list-by-sandbox-group
        """
        return self._list(
            _rest.VNET_CONNECTIONS_LIST_BY_SANDBOX_GROUP, options, resource_group_name, sandbox_group_name
        )
