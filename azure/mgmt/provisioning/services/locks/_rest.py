# Generated from swagger/locks/ by "make generate": do not edit.

"""REST operations of the service ``locks``, for both twins of its client."""

from ...core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    Operation,
    Paging,
    Path,
    Query,
)
from . import SERVICE

_SCOPE_LOCK_URL = "/{scope}/providers/Microsoft.Authorization/locks/{lockName}"
_SUBSCRIPTION_LOCK_URL = SUBSCRIPTION + "/providers/Microsoft.Authorization/locks/{lockName}"
_RESOURCE_GROUP_LOCK_URL = RESOURCE_GROUP + "/providers/Microsoft.Authorization/locks/{lockName}"
_RESOURCE_LOCK_URL = SUBSCRIPTION + (
    "/resourcegroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{parentResourcePath}"
    "/{resourceType}/{resourceName}/providers/Microsoft.Authorization/locks/{lockName}"
)

_LOCK_NAME = Path("lock_name", "lockName")
_SCOPE = Path("scope", "scope")
_RESOURCE_PROVIDER_NAMESPACE = Path("resource_provider_namespace", "resourceProviderNamespace")
_PARENT_RESOURCE_PATH = Path("parent_resource_path", "parentResourcePath", skip_encoding=True)
_RESOURCE_TYPE = Path("resource_type", "resourceType", skip_encoding=True)
_RESOURCE_NAME = Path("resource_name", "resourceName")
_FILTER = Query("filter", "$filter")

AUTHORIZATION_OPERATIONS_LIST = Operation(
    SERVICE,
    "AuthorizationOperations_List",
    "GET",
    "/providers/Microsoft.Authorization/operations",
    paging=Paging("Operation"),
)

MANAGEMENT_LOCKS_GET_AT_RESOURCE_GROUP_LEVEL = Operation(
    SERVICE,
    "ManagementLocks_GetAtResourceGroupLevel",
    "GET",
    _RESOURCE_GROUP_LOCK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCK_NAME),
    returns="ManagementLockObject",
)

MANAGEMENT_LOCKS_CREATE_OR_UPDATE_AT_RESOURCE_GROUP_LEVEL = Operation(
    SERVICE,
    "ManagementLocks_CreateOrUpdateAtResourceGroupLevel",
    "PUT",
    _RESOURCE_GROUP_LOCK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCK_NAME, Body("parameters", "ManagementLockObject")),
    ok=(200, 201),
    returns="ManagementLockObject",
)

MANAGEMENT_LOCKS_DELETE_AT_RESOURCE_GROUP_LEVEL = Operation(
    SERVICE,
    "ManagementLocks_DeleteAtResourceGroupLevel",
    "DELETE",
    _RESOURCE_GROUP_LOCK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _LOCK_NAME),
    ok=(200, 204),
)

MANAGEMENT_LOCKS_GET_BY_SCOPE = Operation(
    SERVICE, "ManagementLocks_GetByScope", "GET", _SCOPE_LOCK_URL, (_SCOPE, _LOCK_NAME), returns="ManagementLockObject"
)

MANAGEMENT_LOCKS_CREATE_OR_UPDATE_BY_SCOPE = Operation(
    SERVICE,
    "ManagementLocks_CreateOrUpdateByScope",
    "PUT",
    _SCOPE_LOCK_URL,
    (_SCOPE, _LOCK_NAME, Body("parameters", "ManagementLockObject")),
    ok=(200, 201),
    returns="ManagementLockObject",
)

MANAGEMENT_LOCKS_DELETE_BY_SCOPE = Operation(
    SERVICE, "ManagementLocks_DeleteByScope", "DELETE", _SCOPE_LOCK_URL, (_SCOPE, _LOCK_NAME), ok=(200, 204)
)

MANAGEMENT_LOCKS_GET_AT_RESOURCE_LEVEL = Operation(
    SERVICE,
    "ManagementLocks_GetAtResourceLevel",
    "GET",
    _RESOURCE_LOCK_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESOURCE_PROVIDER_NAMESPACE,
        _PARENT_RESOURCE_PATH,
        _RESOURCE_TYPE,
        _RESOURCE_NAME,
        _LOCK_NAME,
    ),
    returns="ManagementLockObject",
)

MANAGEMENT_LOCKS_CREATE_OR_UPDATE_AT_RESOURCE_LEVEL = Operation(
    SERVICE,
    "ManagementLocks_CreateOrUpdateAtResourceLevel",
    "PUT",
    _RESOURCE_LOCK_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESOURCE_PROVIDER_NAMESPACE,
        _PARENT_RESOURCE_PATH,
        _RESOURCE_TYPE,
        _RESOURCE_NAME,
        _LOCK_NAME,
        Body("parameters", "ManagementLockObject"),
    ),
    ok=(200, 201),
    returns="ManagementLockObject",
)

MANAGEMENT_LOCKS_DELETE_AT_RESOURCE_LEVEL = Operation(
    SERVICE,
    "ManagementLocks_DeleteAtResourceLevel",
    "DELETE",
    _RESOURCE_LOCK_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESOURCE_PROVIDER_NAMESPACE,
        _PARENT_RESOURCE_PATH,
        _RESOURCE_TYPE,
        _RESOURCE_NAME,
        _LOCK_NAME,
    ),
    ok=(200, 204),
)

MANAGEMENT_LOCKS_GET_AT_SUBSCRIPTION_LEVEL = Operation(
    SERVICE,
    "ManagementLocks_GetAtSubscriptionLevel",
    "GET",
    _SUBSCRIPTION_LOCK_URL,
    (SUBSCRIPTION_ID, _LOCK_NAME),
    returns="ManagementLockObject",
)

MANAGEMENT_LOCKS_CREATE_OR_UPDATE_AT_SUBSCRIPTION_LEVEL = Operation(
    SERVICE,
    "ManagementLocks_CreateOrUpdateAtSubscriptionLevel",
    "PUT",
    _SUBSCRIPTION_LOCK_URL,
    (SUBSCRIPTION_ID, _LOCK_NAME, Body("parameters", "ManagementLockObject")),
    ok=(200, 201),
    returns="ManagementLockObject",
)

MANAGEMENT_LOCKS_DELETE_AT_SUBSCRIPTION_LEVEL = Operation(
    SERVICE,
    "ManagementLocks_DeleteAtSubscriptionLevel",
    "DELETE",
    _SUBSCRIPTION_LOCK_URL,
    (SUBSCRIPTION_ID, _LOCK_NAME),
    ok=(200, 204),
)

MANAGEMENT_LOCKS_LIST_AT_RESOURCE_GROUP_LEVEL = Operation(
    SERVICE,
    "ManagementLocks_ListAtResourceGroupLevel",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Authorization/locks",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FILTER),
    paging=Paging("ManagementLockObject"),
)

MANAGEMENT_LOCKS_LIST_AT_RESOURCE_LEVEL = Operation(
    SERVICE,
    "ManagementLocks_ListAtResourceLevel",
    "GET",
    SUBSCRIPTION
    + (
        "/resourcegroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{parentResourcePath}"
        "/{resourceType}/{resourceName}/providers/Microsoft.Authorization/locks"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESOURCE_PROVIDER_NAMESPACE,
        _PARENT_RESOURCE_PATH,
        _RESOURCE_TYPE,
        _RESOURCE_NAME,
        _FILTER,
    ),
    paging=Paging("ManagementLockObject"),
)

MANAGEMENT_LOCKS_LIST_AT_SUBSCRIPTION_LEVEL = Operation(
    SERVICE,
    "ManagementLocks_ListAtSubscriptionLevel",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Authorization/locks",
    (SUBSCRIPTION_ID, _FILTER),
    paging=Paging("ManagementLockObject"),
)

MANAGEMENT_LOCKS_LIST_BY_SCOPE = Operation(
    SERVICE,
    "ManagementLocks_ListByScope",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/locks",
    (_SCOPE, _FILTER),
    paging=Paging("ManagementLockObject"),
)
