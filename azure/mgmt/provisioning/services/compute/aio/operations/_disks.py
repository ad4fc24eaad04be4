# Generated from swagger/compute/ by "make generate": do not edit.

"""Asynchronous operations of ``compute``: ``disks``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _disks as _sync


class DisksOperations(AsyncOperationGroup):
    """Managed disks: create, change, attach-ready copies, access by SAS, delete.

    An attribute of the client: ``client.disks``.
    """

    get = awaited(_sync.DisksOperations.get)
    begin_create_or_update = begun(_sync.DisksOperations.begin_create_or_update)
    begin_update = begun(_sync.DisksOperations.begin_update)
    begin_delete = begun(_sync.DisksOperations.begin_delete)
    list_by_resource_group = paged(_sync.DisksOperations.list_by_resource_group)
    list = paged(_sync.DisksOperations.list)
    begin_grant_access = begun(_sync.DisksOperations.begin_grant_access)
    begin_revoke_access = begun(_sync.DisksOperations.begin_revoke_access)
