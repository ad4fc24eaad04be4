# Generated from swagger/sql/ by "make generate": do not edit.

"""REST operations of ``sql``, for both twins of its client: ``server_trust_groups``."""

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

_SERVER_TRUST_GROUP_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Sql/locations/{locationName}/serverTrustGroups/{serverTrustGroupName}"
)

_LOCATION_NAME = Path("location_name", "locationName")
_SERVER_TRUST_GROUP_NAME = Path("server_trust_group_name", "serverTrustGroupName")

SERVER_TRUST_GROUPS_GET = Operation(
    SERVICE,
    "ServerTrustGroups_Get",
    "GET",
    _SERVER_TRUST_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCATION_NAME, _SERVER_TRUST_GROUP_NAME),
    returns="ServerTrustGroup",
)

SERVER_TRUST_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ServerTrustGroups_CreateOrUpdate",
    "PUT",
    _SERVER_TRUST_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _LOCATION_NAME,
        _SERVER_TRUST_GROUP_NAME,
        Body("parameters", "ServerTrustGroup"),
    ),
    ok=(200, 201, 202),
    returns="ServerTrustGroup",
    long_running=LongRunning(),
)

SERVER_TRUST_GROUPS_DELETE = Operation(
    SERVICE,
    "ServerTrustGroups_Delete",
    "DELETE",
    _SERVER_TRUST_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCATION_NAME, _SERVER_TRUST_GROUP_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

SERVER_TRUST_GROUPS_LIST_BY_LOCATION = Operation(
    SERVICE,
    "ServerTrustGroups_ListByLocation",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/locations/{locationName}/serverTrustGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCATION_NAME),
    paging=Paging("ServerTrustGroup"),
)

SERVER_TRUST_GROUPS_LIST_BY_INSTANCE = Operation(
    SERVICE,
    "ServerTrustGroups_ListByInstance",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/managedInstances/{managedInstanceName}/serverTrustGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, Path("managed_instance_name", "managedInstanceName")),
    paging=Paging("ServerTrustGroup"),
)
