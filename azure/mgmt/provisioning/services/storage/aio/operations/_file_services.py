# Generated from swagger/storage/ by "make generate": do not edit.

"""Asynchronous operations of ``storage``: ``file_services``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _file_services as _sync


class FileSharesOperations(AsyncOperationGroup):
    """Azure Files shares and their snapshots: create, change, delete, restore, lease.

    An attribute of the client: ``client.file_shares``.
    """

    get = awaited(_sync.FileSharesOperations.get)
    create = awaited(_sync.FileSharesOperations.create)
    update = awaited(_sync.FileSharesOperations.update)
    delete = awaited(_sync.FileSharesOperations.delete)
    restore = awaited(_sync.FileSharesOperations.restore)
    lease = awaited(_sync.FileSharesOperations.lease)
    list = paged(_sync.FileSharesOperations.list)


class FileServicesOperations(AsyncOperationGroup):
    """Settings of an account's file service: SMB, NFS, soft delete, CORS; and its usage.

    An attribute of the client: ``client.file_services``.
    """

    get_service_properties = awaited(_sync.FileServicesOperations.get_service_properties)
    set_service_properties = awaited(_sync.FileServicesOperations.set_service_properties)
    list = awaited(_sync.FileServicesOperations.list)
    get_service_usage = awaited(_sync.FileServicesOperations.get_service_usage)
    list_service_usages = paged(_sync.FileServicesOperations.list_service_usages)
