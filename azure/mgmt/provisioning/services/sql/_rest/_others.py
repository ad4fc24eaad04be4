# Generated from swagger/sql/ by "make generate": do not edit.

"""REST operations of ``sql``, for both twins of its client: ``others``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    LongRunning,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_LOCATION_NAME = Path("location_name", "locationName")
_DELETED_SERVER_NAME = Path("deleted_server_name", "deletedServerName")

OPERATIONS_LIST = Operation(
    SERVICE, "Operations_List", "GET", "/providers/Microsoft.Sql/operations", paging=Paging("Operation")
)

DELETED_SERVERS_GET = Operation(
    SERVICE,
    "DeletedServers_Get",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Sql/locations/{locationName}/deletedServers/{deletedServerName}",
    (SUBSCRIPTION_ID, _LOCATION_NAME, _DELETED_SERVER_NAME),
    returns="DeletedServer",
)

DELETED_SERVERS_LIST_BY_LOCATION = Operation(
    SERVICE,
    "DeletedServers_ListByLocation",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Sql/locations/{locationName}/deletedServers",
    (SUBSCRIPTION_ID, _LOCATION_NAME),
    paging=Paging("DeletedServer"),
)

DELETED_SERVERS_RECOVER = Operation(
    SERVICE,
    "DeletedServers_Recover",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.Sql/locations/{locationName}/deletedServers/{deletedServerName}/recover",
    (SUBSCRIPTION_ID, _LOCATION_NAME, _DELETED_SERVER_NAME),
    ok=(200, 202),
    returns="DeletedServer",
    long_running=LongRunning(),
)

DELETED_SERVERS_LIST = Operation(
    SERVICE,
    "DeletedServers_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Sql/deletedServers",
    (SUBSCRIPTION_ID,),
    paging=Paging("DeletedServer"),
)

SUBSCRIPTION_USAGES_GET = Operation(
    SERVICE,
    "SubscriptionUsages_Get",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Sql/locations/{locationName}/usages/{usageName}",
    (SUBSCRIPTION_ID, _LOCATION_NAME, Path("usage_name", "usageName")),
    returns="SubscriptionUsage",
)

SUBSCRIPTION_USAGES_LIST_BY_LOCATION = Operation(
    SERVICE,
    "SubscriptionUsages_ListByLocation",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Sql/locations/{locationName}/usages",
    (SUBSCRIPTION_ID, _LOCATION_NAME),
    paging=Paging("SubscriptionUsage"),
)

TIME_ZONES_GET = Operation(
    SERVICE,
    "TimeZones_Get",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Sql/locations/{locationName}/timeZones/{timeZoneId}",
    (SUBSCRIPTION_ID, _LOCATION_NAME, Path("time_zone_id", "timeZoneId")),
    returns="TimeZone",
)

TIME_ZONES_LIST_BY_LOCATION = Operation(
    SERVICE,
    "TimeZones_ListByLocation",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Sql/locations/{locationName}/timeZones",
    (SUBSCRIPTION_ID, _LOCATION_NAME),
    paging=Paging("TimeZone"),
)

MANAGED_DATABASE_MOVE_OPERATIONS_GET = Operation(
    SERVICE,
    "ManagedDatabaseMoveOperations_Get",
    "GET",
    RESOURCE_GROUP
    + "/providers/Microsoft.Sql/locations/{locationName}/managedDatabaseMoveOperationResults/{operationId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCATION_NAME, Path("operation_id", "operationId")),
    returns="ManagedDatabaseMoveOperationResult",
)

MANAGED_DATABASE_MOVE_OPERATIONS_LIST_BY_LOCATION = Operation(
    SERVICE,
    "ManagedDatabaseMoveOperations_ListByLocation",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/locations/{locationName}/managedDatabaseMoveOperationResults",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _LOCATION_NAME,
        Query("only_latest_per_database", "onlyLatestPerDatabase", type="bool"),
        Query("filter", "$filter"),
    ),
    paging=Paging("ManagedDatabaseMoveOperationResult"),
)

CAPABILITIES_LIST_BY_LOCATION = Operation(
    SERVICE,
    "Capabilities_ListByLocation",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Sql/locations/{locationName}/capabilities",
    (SUBSCRIPTION_ID, _LOCATION_NAME, Query("include", "include", type="CapabilityGroup")),
    returns="LocationCapabilities",
)
