# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``ip_allocations``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _ip_allocations as _sync


class IpAllocationsOperations(AsyncOperationGroup):
    """IP allocations: address blocks set aside in virtual networks.

    An attribute of the client: ``client.ip_allocations``.
    """

    get = awaited(_sync.IpAllocationsOperations.get)
    begin_create_or_update = begun(_sync.IpAllocationsOperations.begin_create_or_update)
    update_tags = awaited(_sync.IpAllocationsOperations.update_tags)
    begin_delete = begun(_sync.IpAllocationsOperations.begin_delete)
    list_by_resource_group = paged(_sync.IpAllocationsOperations.list_by_resource_group)
    list = paged(_sync.IpAllocationsOperations.list)
