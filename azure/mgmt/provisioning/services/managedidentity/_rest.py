# Generated from swagger/managedidentity/ by "make generate": do not edit.

"""REST operations of the service ``managedidentity``, for both twins of its client."""

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

_USER_ASSIGNED_IDENTITY_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{resourceName}"
)
_FEDERATED_IDENTITY_CREDENTIAL_URL = (
    _USER_ASSIGNED_IDENTITY_URL + "/federatedIdentityCredentials/{federatedIdentityCredentialResourceName}"
)

_RESOURCE_NAME = Path("resource_name", "resourceName")
_FEDERATED_IDENTITY_CREDENTIAL_RESOURCE_NAME = Path(
    "federated_identity_credential_resource_name", "federatedIdentityCredentialResourceName"
)

FEDERATED_IDENTITY_CREDENTIALS_LIST = Operation(
    SERVICE,
    "FederatedIdentityCredentials_List",
    "GET",
    _USER_ASSIGNED_IDENTITY_URL + "/federatedIdentityCredentials",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESOURCE_NAME,
        Query("top", "$top", type="int"),
        Query("skiptoken", "$skiptoken"),
    ),
    paging=Paging("FederatedIdentityCredential"),
)

FEDERATED_IDENTITY_CREDENTIALS_GET = Operation(
    SERVICE,
    "FederatedIdentityCredentials_Get",
    "GET",
    _FEDERATED_IDENTITY_CREDENTIAL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _FEDERATED_IDENTITY_CREDENTIAL_RESOURCE_NAME),
    returns="FederatedIdentityCredential",
)

FEDERATED_IDENTITY_CREDENTIALS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "FederatedIdentityCredentials_CreateOrUpdate",
    "PUT",
    _FEDERATED_IDENTITY_CREDENTIAL_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _RESOURCE_NAME,
        _FEDERATED_IDENTITY_CREDENTIAL_RESOURCE_NAME,
        Body("parameters", "FederatedIdentityCredential"),
    ),
    ok=(200, 201),
    returns="FederatedIdentityCredential",
)

FEDERATED_IDENTITY_CREDENTIALS_DELETE = Operation(
    SERVICE,
    "FederatedIdentityCredentials_Delete",
    "DELETE",
    _FEDERATED_IDENTITY_CREDENTIAL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, _FEDERATED_IDENTITY_CREDENTIAL_RESOURCE_NAME),
    ok=(200, 204),
)

OPERATIONS_LIST = Operation(
    SERVICE, "Operations_List", "GET", "/providers/Microsoft.ManagedIdentity/operations", paging=Paging("Operation")
)

SYSTEM_ASSIGNED_IDENTITIES_GET_BY_SCOPE = Operation(
    SERVICE,
    "SystemAssignedIdentities_GetByScope",
    "GET",
    "/{scope}/providers/Microsoft.ManagedIdentity/identities/default",
    (Path("scope", "scope", skip_encoding=True),),
    returns="SystemAssignedIdentity",
)

USER_ASSIGNED_IDENTITIES_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "UserAssignedIdentities_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.ManagedIdentity/userAssignedIdentities",
    (SUBSCRIPTION_ID,),
    paging=Paging("Identity"),
)

USER_ASSIGNED_IDENTITIES_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "UserAssignedIdentities_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.ManagedIdentity/userAssignedIdentities",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("Identity"),
)

USER_ASSIGNED_IDENTITIES_GET = Operation(
    SERVICE,
    "UserAssignedIdentities_Get",
    "GET",
    _USER_ASSIGNED_IDENTITY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    returns="Identity",
)

USER_ASSIGNED_IDENTITIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "UserAssignedIdentities_CreateOrUpdate",
    "PUT",
    _USER_ASSIGNED_IDENTITY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, Body("parameters", "Identity")),
    ok=(200, 201),
    returns="Identity",
)

USER_ASSIGNED_IDENTITIES_UPDATE = Operation(
    SERVICE,
    "UserAssignedIdentities_Update",
    "PATCH",
    _USER_ASSIGNED_IDENTITY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, Body("parameters", "IdentityUpdate")),
    returns="Identity",
)

USER_ASSIGNED_IDENTITIES_DELETE = Operation(
    SERVICE,
    "UserAssignedIdentities_Delete",
    "DELETE",
    _USER_ASSIGNED_IDENTITY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    ok=(200, 204),
)
