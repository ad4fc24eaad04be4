# Generated from swagger/compute/ by "make generate": do not edit.

"""Asynchronous operations of ``compute``: ``snapshots``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _snapshots as _sync


class SnapshotsOperations(AsyncOperationGroup):
    """Snapshots: read-only copies of managed disks at one moment.

    An attribute of the client: ``client.snapshots``.
    """

    get = awaited(_sync.SnapshotsOperations.get)
    begin_create_or_update = begun(_sync.SnapshotsOperations.begin_create_or_update)
    begin_update = begun(_sync.SnapshotsOperations.begin_update)
    begin_delete = begun(_sync.SnapshotsOperations.begin_delete)
    list_by_resource_group = paged(_sync.SnapshotsOperations.list_by_resource_group)
    list = paged(_sync.SnapshotsOperations.list)
    begin_grant_access = begun(_sync.SnapshotsOperations.begin_grant_access)
    begin_revoke_access = begun(_sync.SnapshotsOperations.begin_revoke_access)
    begin_update_immutability_policy = begun(_sync.SnapshotsOperations.begin_update_immutability_policy)
    begin_update_immutability_policy_lock = begun(_sync.SnapshotsOperations.begin_update_immutability_policy_lock)
