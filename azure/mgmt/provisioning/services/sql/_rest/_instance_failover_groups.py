# Generated from swagger/sql/ by "make generate": do not edit.

"""REST operations of ``sql``, for both twins of its client: ``instance_failover_groups``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
)
from .. import SERVICE

_INSTANCE_FAILOVER_GROUP_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Sql/locations/{locationName}/instanceFailoverGroups/{failoverGroupName}"
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
    RESOURCE_GROUP + "/providers/Microsoft.Sql/locations/{locationName}/instanceFailoverGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCATION_NAME),
    paging=Paging("InstanceFailoverGroup"),
)

INSTANCE_FAILOVER_GROUPS_FAILOVER = Operation(
    SERVICE,
    "InstanceFailoverGroups_Failover",
    "POST",
    _INSTANCE_FAILOVER_GROUP_URL + "/failover",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCATION_NAME, _FAILOVER_GROUP_NAME),
    ok=(200, 202),
    returns="InstanceFailoverGroup",
    long_running=LongRunning(),
)

INSTANCE_FAILOVER_GROUPS_FORCE_FAILOVER_ALLOW_DATA_LOSS = Operation(
    SERVICE,
    "InstanceFailoverGroups_ForceFailoverAllowDataLoss",
    "POST",
    _INSTANCE_FAILOVER_GROUP_URL + "/forceFailoverAllowDataLoss",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCATION_NAME, _FAILOVER_GROUP_NAME),
    ok=(200, 202),
    returns="InstanceFailoverGroup",
    long_running=LongRunning(),
)
