# Generated from swagger/sql/ by "make generate": do not edit.

"""Asynchronous operations of ``sql``: ``instance_failover_groups``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _instance_failover_groups as _sync


class InstanceFailoverGroupsOperations(AsyncOperationGroup):
    """Failover groups of managed instances: create, change, fail over, delete, get and list them.

    An attribute of the client: ``client.instance_failover_groups``.
    """

    get = awaited(_sync.InstanceFailoverGroupsOperations.get)
    begin_create_or_update = begun(_sync.InstanceFailoverGroupsOperations.begin_create_or_update)
    begin_delete = begun(_sync.InstanceFailoverGroupsOperations.begin_delete)
    list_by_location = paged(_sync.InstanceFailoverGroupsOperations.list_by_location)
    begin_failover = begun(_sync.InstanceFailoverGroupsOperations.begin_failover)
    begin_force_failover_allow_data_loss = begun(
        _sync.InstanceFailoverGroupsOperations.begin_force_failover_allow_data_loss
    )
