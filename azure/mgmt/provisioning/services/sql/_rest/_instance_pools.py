# Generated from swagger/sql/ by "make generate": do not edit.

"""REST operations of ``sql``, for both twins of its client: ``instance_pools``."""

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

_INSTANCE_POOL_URL = RESOURCE_GROUP + "/providers/Microsoft.Sql/instancePools/{instancePoolName}"

_INSTANCE_POOL_NAME = Path("instance_pool_name", "instancePoolName")

INSTANCE_POOL_OPERATIONS_GET = Operation(
    SERVICE,
    "InstancePoolOperations_Get",
    "GET",
    _INSTANCE_POOL_URL + "/operations/{operationId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _INSTANCE_POOL_NAME, Path("operation_id", "operationId")),
    returns="InstancePoolOperation",
)

INSTANCE_POOL_OPERATIONS_LIST_BY_INSTANCE_POOL = Operation(
    SERVICE,
    "InstancePoolOperations_ListByInstancePool",
    "GET",
    _INSTANCE_POOL_URL + "/operations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _INSTANCE_POOL_NAME),
    paging=Paging("InstancePoolOperation"),
)

INSTANCE_POOLS_GET = Operation(
    SERVICE,
    "InstancePools_Get",
    "GET",
    _INSTANCE_POOL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _INSTANCE_POOL_NAME),
    returns="InstancePool",
)

INSTANCE_POOLS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "InstancePools_CreateOrUpdate",
    "PUT",
    _INSTANCE_POOL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _INSTANCE_POOL_NAME, Body("parameters", "InstancePool")),
    ok=(200, 201, 202),
    returns="InstancePool",
    long_running=LongRunning(),
)

INSTANCE_POOLS_UPDATE = Operation(
    SERVICE,
    "InstancePools_Update",
    "PATCH",
    _INSTANCE_POOL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _INSTANCE_POOL_NAME, Body("parameters", "InstancePoolUpdate")),
    ok=(200, 202),
    returns="InstancePool",
    long_running=LongRunning(),
)

INSTANCE_POOLS_DELETE = Operation(
    SERVICE,
    "InstancePools_Delete",
    "DELETE",
    _INSTANCE_POOL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _INSTANCE_POOL_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

INSTANCE_POOLS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "InstancePools_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/instancePools",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("InstancePool"),
)

INSTANCE_POOLS_LIST = Operation(
    SERVICE,
    "InstancePools_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Sql/instancePools",
    (SUBSCRIPTION_ID,),
    paging=Paging("InstancePool"),
)

USAGES_LIST_BY_INSTANCE_POOL = Operation(
    SERVICE,
    "Usages_ListByInstancePool",
    "GET",
    _INSTANCE_POOL_URL + "/usages",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _INSTANCE_POOL_NAME,
        Query("expand_children", "expandChildren", type="bool"),
    ),
    paging=Paging("Usage"),
)
