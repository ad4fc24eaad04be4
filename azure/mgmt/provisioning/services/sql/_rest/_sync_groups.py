# Generated from swagger/sql/ by "make generate": do not edit.

"""REST operations of ``sql``, for both twins of its client: ``sync_groups``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_SYNC_GROUP_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Sql/servers/{serverName}/databases/{databaseName}/syncGroups/{syncGroupName}"
)
_SYNC_MEMBER_URL = _SYNC_GROUP_URL + "/syncMembers/{syncMemberName}"

_SERVER_NAME = Path("server_name", "serverName")
_DATABASE_NAME = Path("database_name", "databaseName")
_SYNC_GROUP_NAME = Path("sync_group_name", "syncGroupName")
_SYNC_MEMBER_NAME = Path("sync_member_name", "syncMemberName")

SYNC_GROUPS_GET = Operation(
    SERVICE,
    "SyncGroups_Get",
    "GET",
    _SYNC_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SYNC_GROUP_NAME),
    returns="SyncGroup",
)

SYNC_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "SyncGroups_CreateOrUpdate",
    "PUT",
    _SYNC_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _SYNC_GROUP_NAME,
        Body("parameters", "SyncGroup"),
    ),
    ok=(200, 201, 202),
    returns="SyncGroup",
    long_running=LongRunning(),
)

SYNC_GROUPS_UPDATE = Operation(
    SERVICE,
    "SyncGroups_Update",
    "PATCH",
    _SYNC_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _SYNC_GROUP_NAME,
        Body("parameters", "SyncGroup"),
    ),
    ok=(200, 202),
    returns="SyncGroup",
    long_running=LongRunning(),
)

SYNC_GROUPS_DELETE = Operation(
    SERVICE,
    "SyncGroups_Delete",
    "DELETE",
    _SYNC_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SYNC_GROUP_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

SYNC_GROUPS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "SyncGroups_ListByDatabase",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/servers/{serverName}/databases/{databaseName}/syncGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    paging=Paging("SyncGroup"),
)

SYNC_GROUPS_CANCEL_SYNC = Operation(
    SERVICE,
    "SyncGroups_CancelSync",
    "POST",
    _SYNC_GROUP_URL + "/cancelSync",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SYNC_GROUP_NAME),
    accept=None,
)

SYNC_GROUPS_LIST_HUB_SCHEMAS = Operation(
    SERVICE,
    "SyncGroups_ListHubSchemas",
    "GET",
    _SYNC_GROUP_URL + "/hubSchemas",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SYNC_GROUP_NAME),
    paging=Paging("SyncFullSchemaProperties"),
)

SYNC_GROUPS_LIST_LOGS = Operation(
    SERVICE,
    "SyncGroups_ListLogs",
    "GET",
    _SYNC_GROUP_URL + "/logs",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _SYNC_GROUP_NAME,
        Query("start_time", "startTime", required=True),
        Query("end_time", "endTime", required=True),
        Query("type", "type", type="SyncGroupsType", required=True),
        Query("continuation_token_parameter", "continuationToken"),
    ),
    paging=Paging("SyncGroupLogProperties"),
)

SYNC_GROUPS_REFRESH_HUB_SCHEMA = Operation(
    SERVICE,
    "SyncGroups_RefreshHubSchema",
    "POST",
    _SYNC_GROUP_URL + "/refreshHubSchema",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SYNC_GROUP_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

SYNC_GROUPS_TRIGGER_SYNC = Operation(
    SERVICE,
    "SyncGroups_TriggerSync",
    "POST",
    _SYNC_GROUP_URL + "/triggerSync",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SYNC_GROUP_NAME),
    accept=None,
)

SYNC_GROUPS_LIST_SYNC_DATABASE_IDS = Operation(
    SERVICE,
    "SyncGroups_ListSyncDatabaseIds",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Sql/locations/{locationName}/syncDatabaseIds",
    (SUBSCRIPTION_ID, Path("location_name", "locationName")),
    paging=Paging("SyncDatabaseIdProperties"),
)

SYNC_MEMBERS_GET = Operation(
    SERVICE,
    "SyncMembers_Get",
    "GET",
    _SYNC_MEMBER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SYNC_GROUP_NAME, _SYNC_MEMBER_NAME),
    returns="SyncMember",
)

SYNC_MEMBERS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "SyncMembers_CreateOrUpdate",
    "PUT",
    _SYNC_MEMBER_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _SYNC_GROUP_NAME,
        _SYNC_MEMBER_NAME,
        Body("parameters", "SyncMember"),
    ),
    ok=(200, 201, 202),
    returns="SyncMember",
    long_running=LongRunning(),
)

SYNC_MEMBERS_UPDATE = Operation(
    SERVICE,
    "SyncMembers_Update",
    "PATCH",
    _SYNC_MEMBER_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _SYNC_GROUP_NAME,
        _SYNC_MEMBER_NAME,
        Body("parameters", "SyncMember"),
    ),
    ok=(200, 202),
    returns="SyncMember",
    long_running=LongRunning(),
)

SYNC_MEMBERS_DELETE = Operation(
    SERVICE,
    "SyncMembers_Delete",
    "DELETE",
    _SYNC_MEMBER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SYNC_GROUP_NAME, _SYNC_MEMBER_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

SYNC_MEMBERS_LIST_BY_SYNC_GROUP = Operation(
    SERVICE,
    "SyncMembers_ListBySyncGroup",
    "GET",
    _SYNC_GROUP_URL + "/syncMembers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SYNC_GROUP_NAME),
    paging=Paging("SyncMember"),
)

SYNC_MEMBERS_REFRESH_MEMBER_SCHEMA = Operation(
    SERVICE,
    "SyncMembers_RefreshMemberSchema",
    "POST",
    _SYNC_MEMBER_URL + "/refreshSchema",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SYNC_GROUP_NAME, _SYNC_MEMBER_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

SYNC_MEMBERS_LIST_MEMBER_SCHEMAS = Operation(
    SERVICE,
    "SyncMembers_ListMemberSchemas",
    "GET",
    _SYNC_MEMBER_URL + "/schemas",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SYNC_GROUP_NAME, _SYNC_MEMBER_NAME),
    paging=Paging("SyncFullSchemaProperties"),
)
