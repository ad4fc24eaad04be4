# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``ip_groups``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _ip_groups as _sync


class IpGroupsOperations(AsyncOperationGroup):
    """IP groups: lists of addresses for use in firewall rules.

    An attribute of the client: ``client.ip_groups``.
    """

    get = awaited(_sync.IpGroupsOperations.get)
    begin_create_or_update = begun(_sync.IpGroupsOperations.begin_create_or_update)
    update_groups = awaited(_sync.IpGroupsOperations.update_groups)
    begin_delete = begun(_sync.IpGroupsOperations.begin_delete)
    list_by_resource_group = paged(_sync.IpGroupsOperations.list_by_resource_group)
    list = paged(_sync.IpGroupsOperations.list)
