# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``ip_allocations``."""

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

_IP_ALLOCATION_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/IpAllocations/{ipAllocationName}"

_IP_ALLOCATION_NAME = Path("ip_allocation_name", "ipAllocationName")

IP_ALLOCATIONS_GET = Operation(
    SERVICE,
    "IpAllocations_Get",
    "GET",
    _IP_ALLOCATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _IP_ALLOCATION_NAME, Query("expand", "$expand")),
    returns="IpAllocation",
)

IP_ALLOCATIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "IpAllocations_CreateOrUpdate",
    "PUT",
    _IP_ALLOCATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _IP_ALLOCATION_NAME, Body("parameters", "IpAllocation")),
    ok=(200, 201),
    returns="IpAllocation",
    long_running=LongRunning(),
)

IP_ALLOCATIONS_UPDATE_TAGS = Operation(
    SERVICE,
    "IpAllocations_UpdateTags",
    "PATCH",
    _IP_ALLOCATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _IP_ALLOCATION_NAME, Body("parameters", "TagsObject")),
    returns="IpAllocation",
)

IP_ALLOCATIONS_DELETE = Operation(
    SERVICE,
    "IpAllocations_Delete",
    "DELETE",
    _IP_ALLOCATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _IP_ALLOCATION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

IP_ALLOCATIONS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "IpAllocations_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/IpAllocations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("IpAllocation", api_version=False),
)

IP_ALLOCATIONS_LIST = Operation(
    SERVICE,
    "IpAllocations_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/IpAllocations",
    (SUBSCRIPTION_ID,),
    paging=Paging("IpAllocation", api_version=False),
)
