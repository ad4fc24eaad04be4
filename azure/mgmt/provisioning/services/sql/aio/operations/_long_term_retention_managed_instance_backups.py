# Generated from swagger/sql/ by "make generate": do not edit.

"""Asynchronous operations of ``sql``: ``long_term_retention_managed_instance_backups``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _long_term_retention_managed_instance_backups as _sync


class LongTermRetentionManagedInstanceBackupsOperations(AsyncOperationGroup):
    """Long-term retention backups of a managed database: delete, get and list them.

    An attribute of the client: ``client.long_term_retention_managed_instance_backups``.
    """

    get_by_resource_group = awaited(_sync.LongTermRetentionManagedInstanceBackupsOperations.get_by_resource_group)
    begin_delete_by_resource_group = begun(
        _sync.LongTermRetentionManagedInstanceBackupsOperations.begin_delete_by_resource_group
    )
    list_by_resource_group_database = paged(
        _sync.LongTermRetentionManagedInstanceBackupsOperations.list_by_resource_group_database
    )
    get = awaited(_sync.LongTermRetentionManagedInstanceBackupsOperations.get)
    begin_delete = begun(_sync.LongTermRetentionManagedInstanceBackupsOperations.begin_delete)
    list_by_database = paged(_sync.LongTermRetentionManagedInstanceBackupsOperations.list_by_database)
    list_by_location = paged(_sync.LongTermRetentionManagedInstanceBackupsOperations.list_by_location)
    list_by_instance = paged(_sync.LongTermRetentionManagedInstanceBackupsOperations.list_by_instance)
    list_by_resource_group_location = paged(
        _sync.LongTermRetentionManagedInstanceBackupsOperations.list_by_resource_group_location
    )
    list_by_resource_group_instance = paged(
        _sync.LongTermRetentionManagedInstanceBackupsOperations.list_by_resource_group_instance
    )
