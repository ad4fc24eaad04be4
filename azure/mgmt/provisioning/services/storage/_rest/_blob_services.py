# Generated from swagger/storage/ by "make generate": do not edit.

"""REST operations of ``storage``, for both twins of its client: ``blob_services``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Match,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_BLOB_SERVICES_DEFAULT_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices/default"
)
_CONTAINER_URL = _BLOB_SERVICES_DEFAULT_URL + "/containers/{containerName}"
_IMMUTABILITY_POLICIES_DEFAULT_URL = _CONTAINER_URL + "/immutabilityPolicies/default"

_ACCOUNT_NAME = Path("account_name", "accountName")
_CONTAINER_NAME = Path("container_name", "containerName")

BLOB_CONTAINERS_GET = Operation(
    SERVICE,
    "BlobContainers_Get",
    "GET",
    _CONTAINER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _CONTAINER_NAME),
    returns="BlobContainer",
)

BLOB_CONTAINERS_CREATE = Operation(
    SERVICE,
    "BlobContainers_Create",
    "PUT",
    _CONTAINER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _CONTAINER_NAME, Body("blob_container", "BlobContainer")),
    ok=(200, 201),
    returns="BlobContainer",
)

BLOB_CONTAINERS_UPDATE = Operation(
    SERVICE,
    "BlobContainers_Update",
    "PATCH",
    _CONTAINER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _CONTAINER_NAME, Body("blob_container", "BlobContainer")),
    returns="BlobContainer",
)

BLOB_CONTAINERS_DELETE = Operation(
    SERVICE,
    "BlobContainers_Delete",
    "DELETE",
    _CONTAINER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _CONTAINER_NAME),
    ok=(200, 204),
    accept=None,
)

BLOB_CONTAINERS_SET_LEGAL_HOLD = Operation(
    SERVICE,
    "BlobContainers_SetLegalHold",
    "POST",
    _CONTAINER_URL + "/setLegalHold",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _CONTAINER_NAME, Body("legal_hold", "LegalHold")),
    returns="LegalHold",
)

BLOB_CONTAINERS_CLEAR_LEGAL_HOLD = Operation(
    SERVICE,
    "BlobContainers_ClearLegalHold",
    "POST",
    _CONTAINER_URL + "/clearLegalHold",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _CONTAINER_NAME, Body("legal_hold", "LegalHold")),
    returns="LegalHold",
)

BLOB_CONTAINERS_LEASE = Operation(
    SERVICE,
    "BlobContainers_Lease",
    "POST",
    _CONTAINER_URL + "/lease",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _CONTAINER_NAME,
        Body("parameters", "LeaseContainerRequest", required=False),
    ),
    returns="LeaseContainerResponse",
)

BLOB_CONTAINERS_OBJECT_LEVEL_WORM = Operation(
    SERVICE,
    "BlobContainers_ObjectLevelWorm",
    "POST",
    _CONTAINER_URL + "/migrate",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _CONTAINER_NAME),
    ok=(200, 202),
    error="CloudError",
    accept=None,
    long_running=LongRunning(),
)

BLOB_CONTAINERS_LIST = Operation(
    SERVICE,
    "BlobContainers_List",
    "GET",
    _BLOB_SERVICES_DEFAULT_URL + "/containers",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        Query("filter", "$filter"),
        Query("include", "$include", type="ListContainersInclude"),
        Query("maxpagesize", "$maxpagesize"),
    ),
    paging=Paging("ListContainerItem"),
)

BLOB_CONTAINERS_GET_IMMUTABILITY_POLICY = Operation(
    SERVICE,
    "BlobContainers_GetImmutabilityPolicy",
    "GET",
    _IMMUTABILITY_POLICIES_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _CONTAINER_NAME, Match()),
    returns="ImmutabilityPolicy",
)

BLOB_CONTAINERS_CREATE_OR_UPDATE_IMMUTABILITY_POLICY = Operation(
    SERVICE,
    "BlobContainers_CreateOrUpdateImmutabilityPolicy",
    "PUT",
    _IMMUTABILITY_POLICIES_DEFAULT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _CONTAINER_NAME,
        Body("parameters", "ImmutabilityPolicy", required=False),
        Match(),
    ),
    returns="ImmutabilityPolicy",
)

BLOB_CONTAINERS_DELETE_IMMUTABILITY_POLICY = Operation(
    SERVICE,
    "BlobContainers_DeleteImmutabilityPolicy",
    "DELETE",
    _IMMUTABILITY_POLICIES_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _CONTAINER_NAME, Match(required=True)),
    returns="ImmutabilityPolicy",
)

BLOB_CONTAINERS_LOCK_IMMUTABILITY_POLICY = Operation(
    SERVICE,
    "BlobContainers_LockImmutabilityPolicy",
    "POST",
    _IMMUTABILITY_POLICIES_DEFAULT_URL + "/lock",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _CONTAINER_NAME, Match(required=True)),
    returns="ImmutabilityPolicy",
)

BLOB_CONTAINERS_EXTEND_IMMUTABILITY_POLICY = Operation(
    SERVICE,
    "BlobContainers_ExtendImmutabilityPolicy",
    "POST",
    _IMMUTABILITY_POLICIES_DEFAULT_URL + "/extend",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _CONTAINER_NAME,
        Body("parameters", "ImmutabilityPolicy", required=False),
        Match(required=True),
    ),
    returns="ImmutabilityPolicy",
)

BLOB_SERVICES_GET_SERVICE_PROPERTIES = Operation(
    SERVICE,
    "BlobServices_GetServiceProperties",
    "GET",
    _BLOB_SERVICES_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    returns="BlobServiceProperties",
)

BLOB_SERVICES_SET_SERVICE_PROPERTIES = Operation(
    SERVICE,
    "BlobServices_SetServiceProperties",
    "PUT",
    _BLOB_SERVICES_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Body("parameters", "BlobServiceProperties")),
    returns="BlobServiceProperties",
)

BLOB_SERVICES_LIST = Operation(
    SERVICE,
    "BlobServices_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Storage/storageAccounts/{accountName}/blobServices",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME),
    paging=Paging("BlobServiceProperties"),
)
