# Generated from swagger/compute/ by "make generate": do not edit.

"""Operations of ``compute``: ``restore_point_collections``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _restore_point_collections as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class RestorePointCollectionsOperations(OperationGroup):
    """Collections of restore points of one virtual machine.

    An attribute of the client: ``client.restore_point_collections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        restore_point_collection_name: str,
        *,
        expand: models.RestorePointCollectionExpandOptions
        | types.RestorePointCollectionExpandOptionsValue
        | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RestorePointCollection:
        """Get one restore point collection.

        :param resource_group_name: Name of the resource group.
        :param restore_point_collection_name: Name of the restore point collection.
        :param expand: "restorePoints" adds the restore points of the collection.

        REST: https://learn.microsoft.com/rest/api/compute/restore-point-collections/get
        """
        return self._call(
            _rest.RESTORE_POINT_COLLECTIONS_GET, options, resource_group_name, restore_point_collection_name, expand
        )

    def create_or_update(
        self,
        resource_group_name: str,
        restore_point_collection_name: str,
        parameters: models.RestorePointCollection | types.RestorePointCollectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RestorePointCollection:
        """Create a collection of restore points for a virtual machine, or update it.

        :param resource_group_name: Name of the resource group.
        :param restore_point_collection_name: Name of the restore point collection.
        :param parameters: Wanted settings of the restore point collection.

        REST: https://learn.microsoft.com/rest/api/compute/restore-point-collections/create-or-update
        """
        return self._call(
            _rest.RESTORE_POINT_COLLECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            restore_point_collection_name,
            parameters,
        )

    def update(
        self,
        resource_group_name: str,
        restore_point_collection_name: str,
        parameters: models.RestorePointCollectionUpdate | types.RestorePointCollectionUpdateDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RestorePointCollection:
        """Change some settings of a restore point collection, such as tags.

        :param resource_group_name: Name of the resource group.
        :param restore_point_collection_name: Name of the restore point collection.
        :param parameters: Changes to the restore point collection; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/restore-point-collections/update
        """
        return self._call(
            _rest.RESTORE_POINT_COLLECTIONS_UPDATE,
            options,
            resource_group_name,
            restore_point_collection_name,
            parameters,
        )

    def begin_delete(
        self, resource_group_name: str, restore_point_collection_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a restore point collection and all restore points in it.

        :param resource_group_name: Name of the resource group.
        :param restore_point_collection_name: Name of the restore point collection.

        REST: https://learn.microsoft.com/rest/api/compute/restore-point-collections/delete
        """
        return self._begin(
            _rest.RESTORE_POINT_COLLECTIONS_DELETE, options, resource_group_name, restore_point_collection_name
        )

    def list(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.RestorePointCollection]:
        """List the restore point collections of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/compute/restore-point-collections/list
        """
        return self._list(_rest.RESTORE_POINT_COLLECTIONS_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.RestorePointCollection]:
        """List all restore point collections of the subscription.

        REST: https://learn.microsoft.com/rest/api/compute/restore-point-collections/list-all
        """
        return self._list(_rest.RESTORE_POINT_COLLECTIONS_LIST_ALL, options)


class RestorePointsOperations(OperationGroup):
    """Restore points: the disks and settings of a virtual machine at one moment.

    An attribute of the client: ``client.restore_points``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        restore_point_collection_name: str,
        restore_point_name: str,
        *,
        expand: models.RestorePointExpandOptions | types.RestorePointExpandOptionsValue | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.RestorePoint:
        """Get one restore point of a collection.

        :param resource_group_name: Name of the resource group.
        :param restore_point_collection_name: Name of the restore point collection.
        :param restore_point_name: Name of the restore point.
        :param expand: "instanceView" adds the run-time state of the restore point.

        REST: https://learn.microsoft.com/rest/api/compute/restore-points/get
        """
        return self._call(
            _rest.RESTORE_POINTS_GET,
            options,
            resource_group_name,
            restore_point_collection_name,
            restore_point_name,
            expand,
        )

    def begin_create(
        self,
        resource_group_name: str,
        restore_point_collection_name: str,
        restore_point_name: str,
        parameters: models.RestorePoint | types.RestorePointDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.RestorePoint]:
        """Create a restore point of the collection's virtual machine, or copy one; a restore point cannot be changed
        later.

        :param resource_group_name: Name of the resource group.
        :param restore_point_collection_name: Name of the restore point collection.
        :param restore_point_name: Name of the restore point.
        :param parameters: Wanted settings of the restore point.

        REST: https://learn.microsoft.com/rest/api/compute/restore-points/create
        """
        return self._begin(
            _rest.RESTORE_POINTS_CREATE,
            options,
            resource_group_name,
            restore_point_collection_name,
            restore_point_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        restore_point_collection_name: str,
        restore_point_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a restore point with the disk restore points in it.

        :param resource_group_name: Name of the resource group.
        :param restore_point_collection_name: Name of the restore point collection.
        :param restore_point_name: Name of the restore point.

        REST: https://learn.microsoft.com/rest/api/compute/restore-points/delete
        """
        return self._begin(
            _rest.RESTORE_POINTS_DELETE, options, resource_group_name, restore_point_collection_name, restore_point_name
        )


class DiskRestorePointOperations(OperationGroup):
    """Disks as saved in restore points.

    An attribute of the client: ``client.disk_restore_point``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        restore_point_collection_name: str,
        vm_restore_point_name: str,
        disk_restore_point_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.DiskRestorePoint:
        """Get one disk restore point.

        :param resource_group_name: Name of the resource group.
        :param restore_point_collection_name: Name of the restore point collection.
        :param vm_restore_point_name: Name of the restore point the disk restore point is part of.
        :param disk_restore_point_name: Name of the disk restore point.

        REST: https://learn.microsoft.com/rest/api/compute/disk-restore-point/get
        """
        return self._call(
            _rest.DISK_RESTORE_POINT_GET,
            options,
            resource_group_name,
            restore_point_collection_name,
            vm_restore_point_name,
            disk_restore_point_name,
        )

    def list_by_restore_point(
        self,
        resource_group_name: str,
        restore_point_collection_name: str,
        vm_restore_point_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.DiskRestorePoint]:
        """List the disk restore points of a restore point.

        :param resource_group_name: Name of the resource group.
        :param restore_point_collection_name: Name of the restore point collection.
        :param vm_restore_point_name: Name of the restore point the disk restore point is part of.

        REST: https://learn.microsoft.com/rest/api/compute/disk-restore-point/list-by-restore-point
        """
        return self._list(
            _rest.DISK_RESTORE_POINT_LIST_BY_RESTORE_POINT,
            options,
            resource_group_name,
            restore_point_collection_name,
            vm_restore_point_name,
        )

    def begin_grant_access(
        self,
        resource_group_name: str,
        restore_point_collection_name: str,
        vm_restore_point_name: str,
        disk_restore_point_name: str,
        grant_access_data: models.GrantAccessData | types.GrantAccessDataDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.AccessUri]:
        """Open a disk restore point for download by a time-limited SAS URI.

        :param resource_group_name: Name of the resource group.
        :param restore_point_collection_name: Name of the restore point collection.
        :param vm_restore_point_name: Name of the restore point the disk restore point is part of.
        :param disk_restore_point_name: Name of the disk restore point.
        :param grant_access_data: Kind of access and how long it lasts.

        REST: https://learn.microsoft.com/rest/api/compute/disk-restore-point/grant-access
        """
        return self._begin(
            _rest.DISK_RESTORE_POINT_GRANT_ACCESS,
            options,
            resource_group_name,
            restore_point_collection_name,
            vm_restore_point_name,
            disk_restore_point_name,
            grant_access_data,
        )

    def begin_revoke_access(
        self,
        resource_group_name: str,
        restore_point_collection_name: str,
        vm_restore_point_name: str,
        disk_restore_point_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Revoke the SAS access granted to a disk restore point.

        :param resource_group_name: Name of the resource group.
        :param restore_point_collection_name: Name of the restore point collection.
        :param vm_restore_point_name: Name of the restore point the disk restore point is part of.
        :param disk_restore_point_name: Name of the disk restore point.

        REST: https://learn.microsoft.com/rest/api/compute/disk-restore-point/revoke-access
        """
        return self._begin(
            _rest.DISK_RESTORE_POINT_REVOKE_ACCESS,
            options,
            resource_group_name,
            restore_point_collection_name,
            vm_restore_point_name,
            disk_restore_point_name,
        )
