# Generated from swagger/sql/ by "make generate": do not edit.

"""Asynchronous operations of ``sql``: ``sync_groups``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _sync_groups as _sync


class SyncGroupsOperations(AsyncOperationGroup):
    """Sync groups of a database: create, change, start, cancel, delete, get and list them.

    An attribute of the client: ``client.sync_groups``.
    """

    get = awaited(_sync.SyncGroupsOperations.get)
    begin_create_or_update = begun(_sync.SyncGroupsOperations.begin_create_or_update)
    begin_update = begun(_sync.SyncGroupsOperations.begin_update)
    begin_delete = begun(_sync.SyncGroupsOperations.begin_delete)
    list_by_database = paged(_sync.SyncGroupsOperations.list_by_database)
    cancel_sync = awaited(_sync.SyncGroupsOperations.cancel_sync)
    list_hub_schemas = paged(_sync.SyncGroupsOperations.list_hub_schemas)
    list_logs = paged(_sync.SyncGroupsOperations.list_logs)
    begin_refresh_hub_schema = begun(_sync.SyncGroupsOperations.begin_refresh_hub_schema)
    trigger_sync = awaited(_sync.SyncGroupsOperations.trigger_sync)
    list_sync_database_ids = paged(_sync.SyncGroupsOperations.list_sync_database_ids)


class SyncMembersOperations(AsyncOperationGroup):
    """Members of a sync group: create, change, delete, get and list them.

    An attribute of the client: ``client.sync_members``.
    """

    get = awaited(_sync.SyncMembersOperations.get)
    begin_create_or_update = begun(_sync.SyncMembersOperations.begin_create_or_update)
    begin_update = begun(_sync.SyncMembersOperations.begin_update)
    begin_delete = begun(_sync.SyncMembersOperations.begin_delete)
    list_by_sync_group = paged(_sync.SyncMembersOperations.list_by_sync_group)
    begin_refresh_member_schema = begun(_sync.SyncMembersOperations.begin_refresh_member_schema)
    list_member_schemas = paged(_sync.SyncMembersOperations.list_member_schemas)
