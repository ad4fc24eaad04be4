# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Asynchronous operations of ``containerservice``: ``snapshots``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _snapshots as _sync


class SnapshotsOperations(AsyncOperationGroup):
    """Node pool snapshots: create, change, delete, get and list them.

    An attribute of the client: ``client.snapshots``.
    """

    get = awaited(_sync.SnapshotsOperations.get)
    create_or_update = awaited(_sync.SnapshotsOperations.create_or_update)
    update_tags = awaited(_sync.SnapshotsOperations.update_tags)
    delete = awaited(_sync.SnapshotsOperations.delete)
    list_by_resource_group = paged(_sync.SnapshotsOperations.list_by_resource_group)
    list = paged(_sync.SnapshotsOperations.list)
