# Generated from swagger/compute/ by "make generate": do not edit.

"""Asynchronous operations of ``compute``: ``dedicated_host_groups``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _dedicated_host_groups as _sync


class DedicatedHostGroupsOperations(AsyncOperationGroup):
    """Groups of dedicated hosts, in one zone and over fault domains.

    An attribute of the client: ``client.dedicated_host_groups``.
    """

    get = awaited(_sync.DedicatedHostGroupsOperations.get)
    create_or_update = awaited(_sync.DedicatedHostGroupsOperations.create_or_update)
    update = awaited(_sync.DedicatedHostGroupsOperations.update)
    delete = awaited(_sync.DedicatedHostGroupsOperations.delete)
    list_by_resource_group = paged(_sync.DedicatedHostGroupsOperations.list_by_resource_group)
    list_by_subscription = paged(_sync.DedicatedHostGroupsOperations.list_by_subscription)


class DedicatedHostsOperations(AsyncOperationGroup):
    """Dedicated hosts: physical servers that run only your virtual machines.

    An attribute of the client: ``client.dedicated_hosts``.
    """

    get = awaited(_sync.DedicatedHostsOperations.get)
    begin_create_or_update = begun(_sync.DedicatedHostsOperations.begin_create_or_update)
    begin_update = begun(_sync.DedicatedHostsOperations.begin_update)
    begin_delete = begun(_sync.DedicatedHostsOperations.begin_delete)
    list_by_host_group = paged(_sync.DedicatedHostsOperations.list_by_host_group)
    list_available_sizes = paged(_sync.DedicatedHostsOperations.list_available_sizes)
    begin_redeploy = begun(_sync.DedicatedHostsOperations.begin_redeploy)
    begin_restart = begun(_sync.DedicatedHostsOperations.begin_restart)
