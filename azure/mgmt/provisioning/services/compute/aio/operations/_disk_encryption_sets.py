# Generated from swagger/compute/ by "make generate": do not edit.

"""Asynchronous operations of ``compute``: ``disk_encryption_sets``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _disk_encryption_sets as _sync


class DiskEncryptionSetsOperations(AsyncOperationGroup):
    """Disk encryption sets: encrypt disks with keys of your own from a key vault.

    An attribute of the client: ``client.disk_encryption_sets``.
    """

    get = awaited(_sync.DiskEncryptionSetsOperations.get)
    begin_create_or_update = begun(_sync.DiskEncryptionSetsOperations.begin_create_or_update)
    begin_update = begun(_sync.DiskEncryptionSetsOperations.begin_update)
    begin_delete = begun(_sync.DiskEncryptionSetsOperations.begin_delete)
    list_by_resource_group = paged(_sync.DiskEncryptionSetsOperations.list_by_resource_group)
    list = paged(_sync.DiskEncryptionSetsOperations.list)
    list_associated_resources = paged(_sync.DiskEncryptionSetsOperations.list_associated_resources)
