# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""REST operations of ``sql``, for both twins of its client: ``failover_groups``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, LongRunning, Operation, Paging, Path
from .. import SERVICE

_FAILOVER_GROUP_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/failoverGroups/{failoverGroupName}"
)

_SERVER_NAME = Path("server_name", "serverName")
_FAILOVER_GROUP_NAME = Path("failover_group_name", "failoverGroupName")

FAILOVER_GROUPS_GET = Operation(
    SERVICE,
    "FailoverGroups_Get",
    "GET",
    _FAILOVER_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _FAILOVER_GROUP_NAME),
    returns="FailoverGroup",
)

FAILOVER_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "FailoverGroups_CreateOrUpdate",
    "PUT",
    _FAILOVER_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _FAILOVER_GROUP_NAME, Body("parameters", "FailoverGroup")),
    ok=(200, 201, 202),
    returns="FailoverGroup",
    long_running=LongRunning(),
)

FAILOVER_GROUPS_UPDATE = Operation(
    SERVICE,
    "FailoverGroups_Update",
    "PATCH",
    _FAILOVER_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _FAILOVER_GROUP_NAME,
        Body("parameters", "FailoverGroupUpdate"),
    ),
    ok=(200, 202),
    returns="FailoverGroup",
    long_running=LongRunning(),
)

FAILOVER_GROUPS_DELETE = Operation(
    SERVICE,
    "FailoverGroups_Delete",
    "DELETE",
    _FAILOVER_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _FAILOVER_GROUP_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

FAILOVER_GROUPS_LIST_BY_SERVER = Operation(
    SERVICE,
    "FailoverGroups_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/failoverGroups"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("FailoverGroup"),
)

FAILOVER_GROUPS_FAILOVER = Operation(
    SERVICE,
    "FailoverGroups_Failover",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/failoverGroups/{failoverGroupName}/failover"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _FAILOVER_GROUP_NAME),
    ok=(200, 202),
    returns="FailoverGroup",
    long_running=LongRunning(),
)

FAILOVER_GROUPS_FORCE_FAILOVER_ALLOW_DATA_LOSS = Operation(
    SERVICE,
    "FailoverGroups_ForceFailoverAllowDataLoss",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/failoverGroups/{failoverGroupName}/forceFailoverAllowDataLoss"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _FAILOVER_GROUP_NAME),
    ok=(200, 202),
    returns="FailoverGroup",
    long_running=LongRunning(),
)

FAILOVER_GROUPS_TRY_PLANNED_BEFORE_FORCED_FAILOVER = Operation(
    SERVICE,
    "FailoverGroups_TryPlannedBeforeForcedFailover",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/failoverGroups/{failoverGroupName}/tryPlannedBeforeForcedFailover"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _FAILOVER_GROUP_NAME),
    ok=(200, 202),
    returns="FailoverGroup",
    long_running=LongRunning(),
)
