# Generated from swagger/compute/ by "make generate": do not edit.

"""Asynchronous operations of ``compute``: ``restore_point_collections``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _restore_point_collections as _sync


class RestorePointCollectionsOperations(AsyncOperationGroup):
    """Collections of restore points of one virtual machine.

    An attribute of the client: ``client.restore_point_collections``.
    """

    get = awaited(_sync.RestorePointCollectionsOperations.get)
    create_or_update = awaited(_sync.RestorePointCollectionsOperations.create_or_update)
    update = awaited(_sync.RestorePointCollectionsOperations.update)
    begin_delete = begun(_sync.RestorePointCollectionsOperations.begin_delete)
    list = paged(_sync.RestorePointCollectionsOperations.list)
    list_all = paged(_sync.RestorePointCollectionsOperations.list_all)


class RestorePointsOperations(AsyncOperationGroup):
    """Restore points: the disks and settings of a virtual machine at one moment.

    An attribute of the client: ``client.restore_points``.
    """

    get = awaited(_sync.RestorePointsOperations.get)
    begin_create = begun(_sync.RestorePointsOperations.begin_create)
    begin_delete = begun(_sync.RestorePointsOperations.begin_delete)


class DiskRestorePointOperations(AsyncOperationGroup):
    """Disks as saved in restore points.

    An attribute of the client: ``client.disk_restore_point``.
    """

    get = awaited(_sync.DiskRestorePointOperations.get)
    list_by_restore_point = paged(_sync.DiskRestorePointOperations.list_by_restore_point)
    begin_grant_access = begun(_sync.DiskRestorePointOperations.begin_grant_access)
    begin_revoke_access = begun(_sync.DiskRestorePointOperations.begin_revoke_access)
