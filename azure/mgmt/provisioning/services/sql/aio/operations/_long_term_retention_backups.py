# Generated from swagger/sql/ by "make generate": do not edit.

"""Asynchronous operations of ``sql``: ``long_term_retention_backups``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _long_term_retention_backups as _sync


class LongTermRetentionBackupsOperations(AsyncOperationGroup):
    """Long-term retention backups of SQL databases: copy, protect, delete, get and list them.

    An attribute of the client: ``client.long_term_retention_backups``.
    """

    get = awaited(_sync.LongTermRetentionBackupsOperations.get)
    begin_delete = begun(_sync.LongTermRetentionBackupsOperations.begin_delete)
    list_by_database = paged(_sync.LongTermRetentionBackupsOperations.list_by_database)
    begin_change_access_tier = begun(_sync.LongTermRetentionBackupsOperations.begin_change_access_tier)
    begin_copy = begun(_sync.LongTermRetentionBackupsOperations.begin_copy)
    begin_lock_time_based_immutability = begun(
        _sync.LongTermRetentionBackupsOperations.begin_lock_time_based_immutability
    )
    begin_remove_legal_hold_immutability = begun(
        _sync.LongTermRetentionBackupsOperations.begin_remove_legal_hold_immutability
    )
    begin_remove_time_based_immutability = begun(
        _sync.LongTermRetentionBackupsOperations.begin_remove_time_based_immutability
    )
    begin_set_legal_hold_immutability = begun(
        _sync.LongTermRetentionBackupsOperations.begin_set_legal_hold_immutability
    )
    begin_update = begun(_sync.LongTermRetentionBackupsOperations.begin_update)
    get_by_resource_group = awaited(_sync.LongTermRetentionBackupsOperations.get_by_resource_group)
    begin_delete_by_resource_group = begun(_sync.LongTermRetentionBackupsOperations.begin_delete_by_resource_group)
    list_by_resource_group_database = paged(_sync.LongTermRetentionBackupsOperations.list_by_resource_group_database)
    begin_change_access_tier_by_resource_group = begun(
        _sync.LongTermRetentionBackupsOperations.begin_change_access_tier_by_resource_group
    )
    begin_copy_by_resource_group = begun(_sync.LongTermRetentionBackupsOperations.begin_copy_by_resource_group)
    begin_lock_time_based_immutability_by_resource_group = begun(
        _sync.LongTermRetentionBackupsOperations.begin_lock_time_based_immutability_by_resource_group
    )
    begin_remove_legal_hold_immutability_by_resource_group = begun(
        _sync.LongTermRetentionBackupsOperations.begin_remove_legal_hold_immutability_by_resource_group
    )
    begin_remove_time_based_immutability_by_resource_group = begun(
        _sync.LongTermRetentionBackupsOperations.begin_remove_time_based_immutability_by_resource_group
    )
    begin_set_legal_hold_immutability_by_resource_group = begun(
        _sync.LongTermRetentionBackupsOperations.begin_set_legal_hold_immutability_by_resource_group
    )
    begin_update_by_resource_group = begun(_sync.LongTermRetentionBackupsOperations.begin_update_by_resource_group)
    list_by_location = paged(_sync.LongTermRetentionBackupsOperations.list_by_location)
    list_by_server = paged(_sync.LongTermRetentionBackupsOperations.list_by_server)
    list_by_resource_group_location = paged(_sync.LongTermRetentionBackupsOperations.list_by_resource_group_location)
    list_by_resource_group_server = paged(_sync.LongTermRetentionBackupsOperations.list_by_resource_group_server)
