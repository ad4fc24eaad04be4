# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""REST operations of ``sql``, for both twins of its client: ``distributed_availability_groups``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, LongRunning, Operation, Paging, Path
from .. import SERVICE

_DISTRIBUTED_AVAILABILITY_GROUP_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
    "/{managedInstanceName}/distributedAvailabilityGroups/{distributedAvailabilityGroupName}"
)

_MANAGED_INSTANCE_NAME = Path("managed_instance_name", "managedInstanceName")
_DISTRIBUTED_AVAILABILITY_GROUP_NAME = Path("distributed_availability_group_name", "distributedAvailabilityGroupName")

DISTRIBUTED_AVAILABILITY_GROUPS_GET = Operation(
    SERVICE,
    "DistributedAvailabilityGroups_Get",
    "GET",
    _DISTRIBUTED_AVAILABILITY_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DISTRIBUTED_AVAILABILITY_GROUP_NAME),
    returns="DistributedAvailabilityGroup",
)

DISTRIBUTED_AVAILABILITY_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DistributedAvailabilityGroups_CreateOrUpdate",
    "PUT",
    _DISTRIBUTED_AVAILABILITY_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DISTRIBUTED_AVAILABILITY_GROUP_NAME,
        Body("parameters", "DistributedAvailabilityGroup"),
    ),
    ok=(200, 201, 202),
    returns="DistributedAvailabilityGroup",
    long_running=LongRunning(),
)

DISTRIBUTED_AVAILABILITY_GROUPS_UPDATE = Operation(
    SERVICE,
    "DistributedAvailabilityGroups_Update",
    "PATCH",
    _DISTRIBUTED_AVAILABILITY_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DISTRIBUTED_AVAILABILITY_GROUP_NAME,
        Body("parameters", "DistributedAvailabilityGroup"),
    ),
    ok=(200, 202),
    returns="DistributedAvailabilityGroup",
    long_running=LongRunning(),
)

DISTRIBUTED_AVAILABILITY_GROUPS_DELETE = Operation(
    SERVICE,
    "DistributedAvailabilityGroups_Delete",
    "DELETE",
    _DISTRIBUTED_AVAILABILITY_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME, _DISTRIBUTED_AVAILABILITY_GROUP_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

DISTRIBUTED_AVAILABILITY_GROUPS_LIST_BY_INSTANCE = Operation(
    SERVICE,
    "DistributedAvailabilityGroups_ListByInstance",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/distributedAvailabilityGroups"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _MANAGED_INSTANCE_NAME),
    paging=Paging("DistributedAvailabilityGroup"),
)

DISTRIBUTED_AVAILABILITY_GROUPS_FAILOVER = Operation(
    SERVICE,
    "DistributedAvailabilityGroups_Failover",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/distributedAvailabilityGroups/{distributedAvailabilityGroupName}/failover"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DISTRIBUTED_AVAILABILITY_GROUP_NAME,
        Body("parameters", "DistributedAvailabilityGroupsFailoverRequest"),
    ),
    ok=(200, 202),
    returns="DistributedAvailabilityGroup",
    long_running=LongRunning(),
)

DISTRIBUTED_AVAILABILITY_GROUPS_SET_ROLE = Operation(
    SERVICE,
    "DistributedAvailabilityGroups_SetRole",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/managedInstances"
        "/{managedInstanceName}/distributedAvailabilityGroups/{distributedAvailabilityGroupName}/setRole"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _MANAGED_INSTANCE_NAME,
        _DISTRIBUTED_AVAILABILITY_GROUP_NAME,
        Body("parameters", "DistributedAvailabilityGroupSetRole"),
    ),
    ok=(200, 202),
    returns="DistributedAvailabilityGroup",
    long_running=LongRunning(),
)
