# Generated from swagger/compute/ by "make generate": do not edit.

"""Asynchronous operations of ``compute``: ``disk_accesses``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _disk_accesses as _sync


class DiskAccessesOperations(AsyncOperationGroup):
    """Disk accesses: export and import disks over private endpoints.

    An attribute of the client: ``client.disk_accesses``.
    """

    get = awaited(_sync.DiskAccessesOperations.get)
    begin_create_or_update = begun(_sync.DiskAccessesOperations.begin_create_or_update)
    begin_update = begun(_sync.DiskAccessesOperations.begin_update)
    begin_delete = begun(_sync.DiskAccessesOperations.begin_delete)
    list_by_resource_group = paged(_sync.DiskAccessesOperations.list_by_resource_group)
    list = paged(_sync.DiskAccessesOperations.list)
    get_private_link_resources = awaited(_sync.DiskAccessesOperations.get_private_link_resources)
    get_a_private_endpoint_connection = awaited(_sync.DiskAccessesOperations.get_a_private_endpoint_connection)
    begin_update_a_private_endpoint_connection = begun(
        _sync.DiskAccessesOperations.begin_update_a_private_endpoint_connection
    )
    begin_delete_a_private_endpoint_connection = begun(
        _sync.DiskAccessesOperations.begin_delete_a_private_endpoint_connection
    )
    list_private_endpoint_connections = paged(_sync.DiskAccessesOperations.list_private_endpoint_connections)
