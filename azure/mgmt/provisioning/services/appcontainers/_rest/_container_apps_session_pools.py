# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""REST operations of ``appcontainers``, for both twins of its client: ``container_apps_session_pools``."""

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
)
from .. import SERVICE

_SESSION_POOL_URL = RESOURCE_GROUP + "/providers/Microsoft.App/sessionPools/{sessionPoolName}"

_SESSION_POOL_NAME = Path("session_pool_name", "sessionPoolName")

CONTAINER_APPS_SESSION_POOLS_GET = Operation(
    SERVICE,
    "ContainerAppsSessionPools_Get",
    "GET",
    _SESSION_POOL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SESSION_POOL_NAME),
    returns="SessionPool",
    error="ErrorResponse",
)

CONTAINER_APPS_SESSION_POOLS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ContainerAppsSessionPools_CreateOrUpdate",
    "PUT",
    _SESSION_POOL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SESSION_POOL_NAME, Body("session_pool_envelope", "SessionPool")),
    ok=(200, 201),
    returns="SessionPool",
    error="ErrorResponse",
    long_running=LongRunning(),
)

CONTAINER_APPS_SESSION_POOLS_UPDATE = Operation(
    SERVICE,
    "ContainerAppsSessionPools_Update",
    "PATCH",
    _SESSION_POOL_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SESSION_POOL_NAME,
        Body("session_pool_envelope", "SessionPoolUpdatableProperties"),
    ),
    ok=(200, 202),
    returns="SessionPool",
    error="ErrorResponse",
    long_running=LongRunning(),
)

CONTAINER_APPS_SESSION_POOLS_DELETE = Operation(
    SERVICE,
    "ContainerAppsSessionPools_Delete",
    "DELETE",
    _SESSION_POOL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SESSION_POOL_NAME),
    ok=(202, 204),
    error="ErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

CONTAINER_APPS_SESSION_POOLS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "ContainerAppsSessionPools_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.App/sessionPools",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    error="ErrorResponse",
    paging=Paging("SessionPool"),
)

CONTAINER_APPS_SESSION_POOLS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "ContainerAppsSessionPools_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.App/sessionPools",
    (SUBSCRIPTION_ID,),
    error="ErrorResponse",
    paging=Paging("SessionPool"),
)
