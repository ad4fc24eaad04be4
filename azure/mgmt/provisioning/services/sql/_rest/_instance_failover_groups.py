# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""REST operations of ``sql``, for both twins of its client: ``instance_failover_groups``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, LongRunning, Operation, Paging, Path
from .. import SERVICE

_INSTANCE_FAILOVER_GROUP_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/locations"
    "/{locationName}/instanceFailoverGroups/{failoverGroupName}"
)

_LOCATION_NAME = Path("location_name", "locationName")
_FAILOVER_GROUP_NAME = Path("failover_group_name", "failoverGroupName")

INSTANCE_FAILOVER_GROUPS_GET = Operation(
    SERVICE,
    "InstanceFailoverGroups_Get",
    "GET",
    _INSTANCE_FAILOVER_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCATION_NAME, _FAILOVER_GROUP_NAME),
    returns="InstanceFailoverGroup",
)

INSTANCE_FAILOVER_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "InstanceFailoverGroups_CreateOrUpdate",
    "PUT",
    _INSTANCE_FAILOVER_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _LOCATION_NAME,
        _FAILOVER_GROUP_NAME,
        Body("parameters", "InstanceFailoverGroup"),
    ),
    ok=(200, 201, 202),
    returns="InstanceFailoverGroup",
    long_running=LongRunning(),
)

INSTANCE_FAILOVER_GROUPS_DELETE = Operation(
    SERVICE,
    "InstanceFailoverGroups_Delete",
    "DELETE",
    _INSTANCE_FAILOVER_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCATION_NAME, _FAILOVER_GROUP_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

INSTANCE_FAILOVER_GROUPS_LIST_BY_LOCATION = Operation(
    SERVICE,
    "InstanceFailoverGroups_ListByLocation",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/locations"
        "/{locationName}/instanceFailoverGroups"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCATION_NAME),
    paging=Paging("InstanceFailoverGroup"),
)

INSTANCE_FAILOVER_GROUPS_FAILOVER = Operation(
    SERVICE,
    "InstanceFailoverGroups_Failover",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/locations"
        "/{locationName}/instanceFailoverGroups/{failoverGroupName}/failover"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCATION_NAME, _FAILOVER_GROUP_NAME),
    ok=(200, 202),
    returns="InstanceFailoverGroup",
    long_running=LongRunning(),
)

INSTANCE_FAILOVER_GROUPS_FORCE_FAILOVER_ALLOW_DATA_LOSS = Operation(
    SERVICE,
    "InstanceFailoverGroups_ForceFailoverAllowDataLoss",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/locations"
        "/{locationName}/instanceFailoverGroups/{failoverGroupName}/forceFailoverAllowDataLoss"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCATION_NAME, _FAILOVER_GROUP_NAME),
    ok=(200, 202),
    returns="InstanceFailoverGroup",
    long_running=LongRunning(),
)
