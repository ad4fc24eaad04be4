# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""REST operations of ``sql``, for both twins of its client: ``replication_links``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, LongRunning, Operation, Paging, Path
from .. import SERVICE

_REPLICATION_LINK_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/databases/{databaseName}/replicationLinks/{linkId}"
)

_SERVER_NAME = Path("server_name", "serverName")
_DATABASE_NAME = Path("database_name", "databaseName")
_LINK_ID = Path("link_id", "linkId")

REPLICATION_LINKS_GET = Operation(
    SERVICE,
    "ReplicationLinks_Get",
    "GET",
    _REPLICATION_LINK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _LINK_ID),
    returns="ReplicationLink",
)

REPLICATION_LINKS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ReplicationLinks_CreateOrUpdate",
    "PUT",
    _REPLICATION_LINK_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _LINK_ID,
        Body("parameters", "ReplicationLink"),
    ),
    ok=(200, 202),
    returns="ReplicationLink",
    long_running=LongRunning(),
)

REPLICATION_LINKS_UPDATE = Operation(
    SERVICE,
    "ReplicationLinks_Update",
    "PATCH",
    _REPLICATION_LINK_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _LINK_ID,
        Body("parameters", "ReplicationLinkUpdate"),
    ),
    ok=(200, 202),
    returns="ReplicationLink",
    long_running=LongRunning(),
)

REPLICATION_LINKS_DELETE = Operation(
    SERVICE,
    "ReplicationLinks_Delete",
    "DELETE",
    _REPLICATION_LINK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _LINK_ID),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

REPLICATION_LINKS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "ReplicationLinks_ListByDatabase",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/databases/{databaseName}/replicationLinks"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    paging=Paging("ReplicationLink"),
)

REPLICATION_LINKS_FAILOVER = Operation(
    SERVICE,
    "ReplicationLinks_Failover",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/databases/{databaseName}/replicationLinks/{linkId}/failover"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _LINK_ID),
    ok=(200, 202),
    returns="ReplicationLink",
    long_running=LongRunning(),
)

REPLICATION_LINKS_FAILOVER_ALLOW_DATA_LOSS = Operation(
    SERVICE,
    "ReplicationLinks_FailoverAllowDataLoss",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/databases/{databaseName}/replicationLinks/{linkId}/forceFailoverAllowDataLoss"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _LINK_ID),
    ok=(200, 202),
    returns="ReplicationLink",
    long_running=LongRunning(),
)

REPLICATION_LINKS_LIST_BY_SERVER = Operation(
    SERVICE,
    "ReplicationLinks_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/replicationLinks"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("ReplicationLink"),
)
