# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``bastion_hosts``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _bastion_hosts as _sync


class BastionHostsOperations(AsyncOperationGroup):
    """Bastion hosts: reach virtual machines by RDP and SSH without public IP addresses.

    An attribute of the client: ``client.bastion_hosts``.
    """

    get = awaited(_sync.BastionHostsOperations.get)
    begin_create_or_update = begun(_sync.BastionHostsOperations.begin_create_or_update)
    begin_update = begun(_sync.BastionHostsOperations.begin_update)
    begin_delete = begun(_sync.BastionHostsOperations.begin_delete)
    list_by_resource_group = paged(_sync.BastionHostsOperations.list_by_resource_group)
    list = paged(_sync.BastionHostsOperations.list)
