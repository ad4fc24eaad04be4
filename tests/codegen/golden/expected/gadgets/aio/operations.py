# Generated from readme.md (package-2030-01) by "azprov generate": do not edit.

"""Asynchronous operations of the service ``gadgets``."""

from azure.mgmt.provisioning.core.clients.aio import AsyncOperationGroup
from azure.mgmt.provisioning.core.clients.twins import awaited, begun, paged, streamed

from .. import operations as _sync


class GadgetsOperations(AsyncOperationGroup):
    """An attribute of the client: ``client.gadgets``."""

    get = awaited(_sync.GadgetsOperations.get)
    begin_create_or_update = begun(_sync.GadgetsOperations.begin_create_or_update)
    exists = awaited(_sync.GadgetsOperations.exists)
    list = paged(_sync.GadgetsOperations.list)


class StatusOperations(AsyncOperationGroup):
    """An attribute of the client: ``client.status``."""

    get_short = awaited(_sync.StatusOperations.get_short)


class FilesOperations(AsyncOperationGroup):
    """An attribute of the client: ``client.files``."""

    read = streamed(_sync.FilesOperations.read)
    write = awaited(_sync.FilesOperations.write)
    upload = awaited(_sync.FilesOperations.upload)
