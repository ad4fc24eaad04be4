# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Asynchronous operations of ``compute``: ``disks``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _disks as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class DisksOperations(AsyncOperationGroup):
    """Managed disks: create, change, attach-ready copies, access by SAS, delete.

    An attribute of the client: ``client.disks``.
    """

    async def get(self, resource_group_name: str, disk_name: str, **options: Unpack[RequestOptions]) -> models.Disk:
        """Get one managed disk.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param disk_name: Name of the managed disk.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Disk``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/disks/get
        """
        return await self._call(_rest.DISKS_GET, options, resource_group_name, disk_name)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        disk_name: str,
        disk: models.Disk | types.DiskDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Disk]:
        """Create a managed disk, empty or from an image, snapshot, disk or blob; or update it in place.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param disk_name: Name of the managed disk.
        :param disk: Wanted settings of the disk.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Disk``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/disks/create-or-update
        """
        return await self._begin(_rest.DISKS_CREATE_OR_UPDATE, options, resource_group_name, disk_name, disk)

    async def begin_update(
        self,
        resource_group_name: str,
        disk_name: str,
        disk: models.DiskUpdate | types.DiskUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Disk]:
        """Change some settings of a managed disk; a disk can grow but not shrink.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param disk_name: Name of the managed disk.
        :param disk: Changes to the disk; what is left out stays as it is.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Disk``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/disks/update
        """
        return await self._begin(_rest.DISKS_UPDATE, options, resource_group_name, disk_name, disk)

    async def begin_delete(
        self, resource_group_name: str, disk_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a managed disk; it must not be attached to a virtual machine.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param disk_name: Name of the managed disk.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/disks/delete
        """
        return await self._begin(_rest.DISKS_DELETE, options, resource_group_name, disk_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Disk]:
        """List the managed disks of one resource group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Disk`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/disks/list-by-resource-group
        """
        return self._list(_rest.DISKS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.Disk]:
        """List all managed disks of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Disk`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/disks/list
        """
        return self._list(_rest.DISKS_LIST, options)

    async def begin_grant_access(
        self,
        resource_group_name: str,
        disk_name: str,
        grant_access_data: models.GrantAccessData | types.GrantAccessDataDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.AccessUri]:
        """Open a disk for download or upload by a time-limited SAS URI; the disk must be unattached to write to it.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param disk_name: Name of the managed disk.
        :param grant_access_data: Kind of access and how long it lasts.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``AccessUri``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/disks/grant-access
        """
        return await self._begin(_rest.DISKS_GRANT_ACCESS, options, resource_group_name, disk_name, grant_access_data)

    async def begin_revoke_access(
        self, resource_group_name: str, disk_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Revoke the SAS access granted to a disk; its links stop working.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param disk_name: Name of the managed disk.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/disks/revoke-access
        """
        return await self._begin(_rest.DISKS_REVOKE_ACCESS, options, resource_group_name, disk_name)
