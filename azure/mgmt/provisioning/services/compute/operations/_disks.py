# Generated from swagger/compute/ by "make generate": do not edit.

"""Operations of ``compute``: ``disks``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _disks as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class DisksOperations(OperationGroup):
    """Managed disks: create, change, attach-ready copies, access by SAS, delete.

    An attribute of the client: ``client.disks``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, resource_group_name: str, disk_name: str, **options: Unpack[RequestOptions]) -> models.Disk:
        """Get one managed disk.

        :param resource_group_name: Name of the resource group.
        :param disk_name: Name of the managed disk.

        REST: https://learn.microsoft.com/rest/api/compute/disks/get
        """
        return self._call(_rest.DISKS_GET, options, resource_group_name, disk_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        disk_name: str,
        disk: models.Disk | types.DiskDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Disk]:
        """Create a managed disk, empty or from an image, snapshot, disk or blob; or update it in place.

        :param resource_group_name: Name of the resource group.
        :param disk_name: Name of the managed disk.
        :param disk: Wanted settings of the disk.

        REST: https://learn.microsoft.com/rest/api/compute/disks/create-or-update
        """
        return self._begin(_rest.DISKS_CREATE_OR_UPDATE, options, resource_group_name, disk_name, disk)

    def begin_update(
        self,
        resource_group_name: str,
        disk_name: str,
        disk: models.DiskUpdate | types.DiskUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Disk]:
        """Change some settings of a managed disk; a disk can grow but not shrink.

        :param resource_group_name: Name of the resource group.
        :param disk_name: Name of the managed disk.
        :param disk: Changes to the disk; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/disks/update
        """
        return self._begin(_rest.DISKS_UPDATE, options, resource_group_name, disk_name, disk)

    def begin_delete(
        self, resource_group_name: str, disk_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a managed disk; it must not be attached to a virtual machine.

        :param resource_group_name: Name of the resource group.
        :param disk_name: Name of the managed disk.

        REST: https://learn.microsoft.com/rest/api/compute/disks/delete
        """
        return self._begin(_rest.DISKS_DELETE, options, resource_group_name, disk_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Disk]:
        """List the managed disks of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/compute/disks/list-by-resource-group
        """
        return self._list(_rest.DISKS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Disk]:
        """List all managed disks of the subscription.

        REST: https://learn.microsoft.com/rest/api/compute/disks/list
        """
        return self._list(_rest.DISKS_LIST, options)

    def begin_grant_access(
        self,
        resource_group_name: str,
        disk_name: str,
        grant_access_data: models.GrantAccessData | types.GrantAccessDataDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.AccessUri]:
        """Open a disk for download or upload by a time-limited SAS URI; the disk must be unattached to write to it.

        :param resource_group_name: Name of the resource group.
        :param disk_name: Name of the managed disk.
        :param grant_access_data: Kind of access and how long it lasts.

        REST: https://learn.microsoft.com/rest/api/compute/disks/grant-access
        """
        return self._begin(_rest.DISKS_GRANT_ACCESS, options, resource_group_name, disk_name, grant_access_data)

    def begin_revoke_access(
        self, resource_group_name: str, disk_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Revoke the SAS access granted to a disk; its links stop working.

        :param resource_group_name: Name of the resource group.
        :param disk_name: Name of the managed disk.

        REST: https://learn.microsoft.com/rest/api/compute/disks/revoke-access
        """
        return self._begin(_rest.DISKS_REVOKE_ACCESS, options, resource_group_name, disk_name)
