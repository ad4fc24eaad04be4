# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""REST operations of ``sql``, for both twins of its client: ``sync_groups``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, LongRunning, Operation, Paging, Path, Query
from .. import SERVICE

_SYNC_GROUP_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/databases/{databaseName}/syncGroups/{syncGroupName}"
)
_SYNC_MEMBER_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/databases/{databaseName}/syncGroups/{syncGroupName}/syncMembers/{syncMemberName}"
)

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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/databases/{databaseName}/syncGroups"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    paging=Paging("SyncGroup"),
)

SYNC_GROUPS_CANCEL_SYNC = Operation(
    SERVICE,
    "SyncGroups_CancelSync",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/databases/{databaseName}/syncGroups/{syncGroupName}/cancelSync"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SYNC_GROUP_NAME),
    accept=None,
)

SYNC_GROUPS_LIST_HUB_SCHEMAS = Operation(
    SERVICE,
    "SyncGroups_ListHubSchemas",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/databases/{databaseName}/syncGroups/{syncGroupName}/hubSchemas"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SYNC_GROUP_NAME),
    paging=Paging("SyncFullSchemaProperties"),
)

SYNC_GROUPS_LIST_LOGS = Operation(
    SERVICE,
    "SyncGroups_ListLogs",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/databases/{databaseName}/syncGroups/{syncGroupName}/logs"
    ),
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/databases/{databaseName}/syncGroups/{syncGroupName}/refreshHubSchema"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SYNC_GROUP_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

SYNC_GROUPS_TRIGGER_SYNC = Operation(
    SERVICE,
    "SyncGroups_TriggerSync",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/databases/{databaseName}/syncGroups/{syncGroupName}/triggerSync"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SYNC_GROUP_NAME),
    accept=None,
)

SYNC_GROUPS_LIST_SYNC_DATABASE_IDS = Operation(
    SERVICE,
    "SyncGroups_ListSyncDatabaseIds",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.Sql/locations/{locationName}/syncDatabaseIds",
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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/databases/{databaseName}/syncGroups/{syncGroupName}/syncMembers"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SYNC_GROUP_NAME),
    paging=Paging("SyncMember"),
)

SYNC_MEMBERS_REFRESH_MEMBER_SCHEMA = Operation(
    SERVICE,
    "SyncMembers_RefreshMemberSchema",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/databases/{databaseName}/syncGroups/{syncGroupName}/syncMembers/{syncMemberName}/refreshSchema"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SYNC_GROUP_NAME, _SYNC_MEMBER_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

SYNC_MEMBERS_LIST_MEMBER_SCHEMAS = Operation(
    SERVICE,
    "SyncMembers_ListMemberSchemas",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/databases/{databaseName}/syncGroups/{syncGroupName}/syncMembers/{syncMemberName}/schemas"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _SYNC_GROUP_NAME, _SYNC_MEMBER_NAME),
    paging=Paging("SyncFullSchemaProperties"),
)
