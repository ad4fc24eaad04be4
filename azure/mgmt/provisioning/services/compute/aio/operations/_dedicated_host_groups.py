# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Asynchronous operations of ``compute``: ``dedicated_host_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _dedicated_host_groups as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class DedicatedHostGroupsOperations(AsyncOperationGroup):
    """Groups of dedicated hosts, in one zone and over fault domains.

    An attribute of the client: ``client.dedicated_host_groups``.
    """

    async def get(
        self,
        resource_group_name: str,
        host_group_name: str,
        *,
        expand: models.InstanceViewTypes | types.InstanceViewTypesValue | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.DedicatedHostGroup:
        """Get one dedicated host group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param host_group_name: Name of the dedicated host group.
        :param expand: "instanceView" adds the state of the group's hosts.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DedicatedHostGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-host-groups/get
        """
        return await self._call(_rest.DEDICATED_HOST_GROUPS_GET, options, resource_group_name, host_group_name, expand)

    async def create_or_update(
        self,
        resource_group_name: str,
        host_group_name: str,
        parameters: models.DedicatedHostGroup | types.DedicatedHostGroupDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DedicatedHostGroup:
        """Create a dedicated host group, or update it in place.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param host_group_name: Name of the dedicated host group.
        :param parameters: Wanted settings of the dedicated host group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DedicatedHostGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-host-groups/create-or-update
        """
        return await self._call(
            _rest.DEDICATED_HOST_GROUPS_CREATE_OR_UPDATE, options, resource_group_name, host_group_name, parameters
        )

    async def update(
        self,
        resource_group_name: str,
        host_group_name: str,
        parameters: models.DedicatedHostGroupUpdate | types.DedicatedHostGroupUpdateDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DedicatedHostGroup:
        """Change some settings of a dedicated host group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param host_group_name: Name of the dedicated host group.
        :param parameters: Changes to the dedicated host group; what is left out stays as it is.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DedicatedHostGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-host-groups/update
        """
        return await self._call(
            _rest.DEDICATED_HOST_GROUPS_UPDATE, options, resource_group_name, host_group_name, parameters
        )

    async def delete(self, resource_group_name: str, host_group_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a dedicated host group; it must hold no hosts.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param host_group_name: Name of the dedicated host group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-host-groups/delete
        """
        await self._call(_rest.DEDICATED_HOST_GROUPS_DELETE, options, resource_group_name, host_group_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.DedicatedHostGroup]:
        """List the dedicated host groups of one resource group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``DedicatedHostGroup`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-host-groups/list-by-resource-group
        """
        return self._list(_rest.DEDICATED_HOST_GROUPS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.DedicatedHostGroup]:
        """List all dedicated host groups of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``DedicatedHostGroup`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-host-groups/list-by-subscription
        """
        return self._list(_rest.DEDICATED_HOST_GROUPS_LIST_BY_SUBSCRIPTION, options)


class DedicatedHostsOperations(AsyncOperationGroup):
    """Dedicated hosts: physical servers that run only your virtual machines.

    An attribute of the client: ``client.dedicated_hosts``.
    """

    async def get(
        self,
        resource_group_name: str,
        host_group_name: str,
        host_name: str,
        *,
        expand: models.InstanceViewTypes | types.InstanceViewTypesValue | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.DedicatedHost:
        """Get one dedicated host and the virtual machines on it.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param host_group_name: Name of the dedicated host group.
        :param host_name: Name of the dedicated host.
        :param expand: "instanceView" adds the state of the host and its free capacity.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DedicatedHost``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-hosts/get
        """
        return await self._call(
            _rest.DEDICATED_HOSTS_GET, options, resource_group_name, host_group_name, host_name, expand
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        host_group_name: str,
        host_name: str,
        parameters: models.DedicatedHost | types.DedicatedHostDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.DedicatedHost]:
        """Create a dedicated host in a group, or update it; billing begins with its creation.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param host_group_name: Name of the dedicated host group.
        :param host_name: Name of the dedicated host.
        :param parameters: Wanted settings of the dedicated host.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``DedicatedHost``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-hosts/create-or-update
        """
        return await self._begin(
            _rest.DEDICATED_HOSTS_CREATE_OR_UPDATE, options, resource_group_name, host_group_name, host_name, parameters
        )

    async def begin_update(
        self,
        resource_group_name: str,
        host_group_name: str,
        host_name: str,
        parameters: models.DedicatedHostUpdate | types.DedicatedHostUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.DedicatedHost]:
        """Change some settings of a dedicated host.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param host_group_name: Name of the dedicated host group.
        :param host_name: Name of the dedicated host.
        :param parameters: Changes to the dedicated host; what is left out stays as it is.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``DedicatedHost``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-hosts/update
        """
        return await self._begin(
            _rest.DEDICATED_HOSTS_UPDATE, options, resource_group_name, host_group_name, host_name, parameters
        )

    async def begin_delete(
        self, resource_group_name: str, host_group_name: str, host_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a dedicated host; no virtual machine may be left on it.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param host_group_name: Name of the dedicated host group.
        :param host_name: Name of the dedicated host.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-hosts/delete
        """
        return await self._begin(_rest.DEDICATED_HOSTS_DELETE, options, resource_group_name, host_group_name, host_name)

    def list_by_host_group(
        self, resource_group_name: str, host_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.DedicatedHost]:
        """List the hosts of a dedicated host group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param host_group_name: Name of the dedicated host group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``DedicatedHost`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-hosts/list-by-host-group
        """
        return self._list(_rest.DEDICATED_HOSTS_LIST_BY_HOST_GROUP, options, resource_group_name, host_group_name)

    def list_available_sizes(
        self, resource_group_name: str, host_group_name: str, host_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[str]:
        """List the SKUs a dedicated host can be resized to.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param host_group_name: Name of the dedicated host group.
        :param host_name: Name of the dedicated host.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``str`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-hosts/list-available-sizes
        """
        return self._list(
            _rest.DEDICATED_HOSTS_LIST_AVAILABLE_SIZES, options, resource_group_name, host_group_name, host_name
        )

    async def begin_redeploy(
        self, resource_group_name: str, host_group_name: str, host_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Move a dedicated host and its machines to another physical server; the machines are restarted.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param host_group_name: Name of the dedicated host group.
        :param host_name: Name of the dedicated host.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-hosts/redeploy
        """
        return await self._begin(
            _rest.DEDICATED_HOSTS_REDEPLOY, options, resource_group_name, host_group_name, host_name
        )

    async def begin_restart(
        self, resource_group_name: str, host_group_name: str, host_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Restart a dedicated host and the virtual machines on it.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param host_group_name: Name of the dedicated host group.
        :param host_name: Name of the dedicated host.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/dedicated-hosts/restart
        """
        return await self._begin(
            _rest.DEDICATED_HOSTS_RESTART, options, resource_group_name, host_group_name, host_name
        )
