# Generated from swagger/sql/ by "make generate": do not edit.

"""Asynchronous operations of ``sql``: ``workload_groups``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _workload_groups as _sync


class WorkloadClassifiersOperations(AsyncOperationGroup):
    """Workload classifiers of a workload group: create, change, delete, get and list them.

    An attribute of the client: ``client.workload_classifiers``.
    """

    get = awaited(_sync.WorkloadClassifiersOperations.get)
    begin_create_or_update = begun(_sync.WorkloadClassifiersOperations.begin_create_or_update)
    begin_delete = begun(_sync.WorkloadClassifiersOperations.begin_delete)
    list_by_workload_group = paged(_sync.WorkloadClassifiersOperations.list_by_workload_group)


class WorkloadGroupsOperations(AsyncOperationGroup):
    """Workload groups of a data warehouse: create, change, delete, get and list them.

    An attribute of the client: ``client.workload_groups``.
    """

    get = awaited(_sync.WorkloadGroupsOperations.get)
    begin_create_or_update = begun(_sync.WorkloadGroupsOperations.begin_create_or_update)
    begin_delete = begun(_sync.WorkloadGroupsOperations.begin_delete)
    list_by_database = paged(_sync.WorkloadGroupsOperations.list_by_database)
