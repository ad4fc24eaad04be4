# Generated from swagger/storage/ by "make generate": do not edit.

"""REST operations of ``storage``, for both twins of its client: ``context_caches``."""

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

_CONTEXT_CACHE_URL = RESOURCE_GROUP + "/providers/Microsoft.Storage/contextCaches/{contextCacheName}"
_CONTEXT_CACHE_CONTAINER_URL = _CONTEXT_CACHE_URL + "/contextCacheContainers/{contextCacheContainerName}"

_CONTEXT_CACHE_NAME = Path("context_cache_name", "contextCacheName")
_CONTEXT_CACHE_CONTAINER_NAME = Path("context_cache_container_name", "contextCacheContainerName")

CONTEXT_CACHES_GET = Operation(
    SERVICE,
    "ContextCaches_Get",
    "GET",
    _CONTEXT_CACHE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTEXT_CACHE_NAME),
    returns="ContextCache",
)

CONTEXT_CACHES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ContextCaches_CreateOrUpdate",
    "PUT",
    _CONTEXT_CACHE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTEXT_CACHE_NAME, Body("resource", "ContextCache")),
    ok=(200, 201),
    returns="ContextCache",
    long_running=LongRunning(),
)

CONTEXT_CACHES_UPDATE = Operation(
    SERVICE,
    "ContextCaches_Update",
    "PATCH",
    _CONTEXT_CACHE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTEXT_CACHE_NAME, Body("properties", "ContextCacheUpdate")),
    ok=(200, 202),
    returns="ContextCache",
    long_running=LongRunning(),
)

CONTEXT_CACHES_DELETE = Operation(
    SERVICE,
    "ContextCaches_Delete",
    "DELETE",
    _CONTEXT_CACHE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTEXT_CACHE_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

CONTEXT_CACHES_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "ContextCaches_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Storage/contextCaches",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("ContextCache"),
)

CONTEXT_CACHES_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "ContextCaches_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Storage/contextCaches",
    (SUBSCRIPTION_ID,),
    paging=Paging("ContextCache"),
)

CONTEXT_CACHES_CHECK_NAME_AVAILABILITY = Operation(
    SERVICE,
    "ContextCaches_CheckNameAvailability",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.Storage/contextCacheCheckNameAvailability",
    (SUBSCRIPTION_ID, Body("body", "ContextCacheCheckNameAvailabilityParameters")),
    returns="ContextCacheCheckNameAvailabilityResult",
)

CONTEXT_CACHE_CONTAINERS_GET = Operation(
    SERVICE,
    "ContextCacheContainers_Get",
    "GET",
    _CONTEXT_CACHE_CONTAINER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTEXT_CACHE_NAME, _CONTEXT_CACHE_CONTAINER_NAME),
    returns="ContextCacheContainer",
)

CONTEXT_CACHE_CONTAINERS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ContextCacheContainers_CreateOrUpdate",
    "PUT",
    _CONTEXT_CACHE_CONTAINER_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CONTEXT_CACHE_NAME,
        _CONTEXT_CACHE_CONTAINER_NAME,
        Body("resource", "ContextCacheContainer"),
    ),
    ok=(200, 201),
    returns="ContextCacheContainer",
    long_running=LongRunning(),
)

CONTEXT_CACHE_CONTAINERS_UPDATE = Operation(
    SERVICE,
    "ContextCacheContainers_Update",
    "PATCH",
    _CONTEXT_CACHE_CONTAINER_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CONTEXT_CACHE_NAME,
        _CONTEXT_CACHE_CONTAINER_NAME,
        Body("properties", "ContextCacheContainerUpdate"),
    ),
    ok=(200, 202),
    returns="ContextCacheContainer",
    long_running=LongRunning(),
)

CONTEXT_CACHE_CONTAINERS_DELETE = Operation(
    SERVICE,
    "ContextCacheContainers_Delete",
    "DELETE",
    _CONTEXT_CACHE_CONTAINER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTEXT_CACHE_NAME, _CONTEXT_CACHE_CONTAINER_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

CONTEXT_CACHE_CONTAINERS_LIST_BY_CONTEXT_CACHE = Operation(
    SERVICE,
    "ContextCacheContainers_ListByContextCache",
    "GET",
    _CONTEXT_CACHE_URL + "/contextCacheContainers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CONTEXT_CACHE_NAME),
    paging=Paging("ContextCacheContainer"),
)
