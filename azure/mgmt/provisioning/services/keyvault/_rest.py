# Generated from swagger/keyvault/ by "make generate": do not edit.

"""REST operations of the service ``keyvault``, for both twins of its client."""

from ...core.declare.operation import (
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
from . import SERVICE

_VAULT_URL = RESOURCE_GROUP + "/providers/Microsoft.KeyVault/vaults/{vaultName}"
_MANAGED_HSM_URL = RESOURCE_GROUP + "/providers/Microsoft.KeyVault/managedHSMs/{name}"
_VAULT_KEY_URL = _VAULT_URL + "/keys/{keyName}"
_MANAGED_HSM_KEY_URL = _MANAGED_HSM_URL + "/keys/{keyName}"
_SECRET_URL = _VAULT_URL + "/secrets/{secretName}"
_VAULT_PRIVATE_ENDPOINT_CONNECTION_URL = _VAULT_URL + "/privateEndpointConnections/{privateEndpointConnectionName}"
_MANAGED_HSM_PRIVATE_ENDPOINT_CONNECTION_URL = (
    _MANAGED_HSM_URL + "/privateEndpointConnections/{privateEndpointConnectionName}"
)

_VAULT_NAME = Path("vault_name", "vaultName")
_TOP = Query("top", "$top", type="int")
_LOCATION = Path("location", "location")
_PRIVATE_ENDPOINT_CONNECTION_NAME = Path("private_endpoint_connection_name", "privateEndpointConnectionName")
_NAME = Path("name", "name")
_SECRET_NAME = Path("secret_name", "secretName")
_KEY_NAME = Path("key_name", "keyName")
_KEY_VERSION = Path("key_version", "keyVersion")

OPERATIONS_LIST = Operation(
    SERVICE, "Operations_List", "GET", "/providers/Microsoft.KeyVault/operations", paging=Paging("Operation")
)

VAULTS_GET = Operation(
    SERVICE, "Vaults_Get", "GET", _VAULT_URL, (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VAULT_NAME), returns="Vault"
)

VAULTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Vaults_CreateOrUpdate",
    "PUT",
    _VAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VAULT_NAME, Body("parameters", "VaultCreateOrUpdateParameters")),
    ok=(200, 201),
    returns="Vault",
    long_running=LongRunning(),
)

VAULTS_UPDATE = Operation(
    SERVICE,
    "Vaults_Update",
    "PATCH",
    _VAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VAULT_NAME, Body("parameters", "VaultPatchParameters")),
    ok=(200, 201),
    returns="Vault",
)

VAULTS_DELETE = Operation(
    SERVICE,
    "Vaults_Delete",
    "DELETE",
    _VAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VAULT_NAME),
    ok=(200, 204),
    accept=None,
)

VAULTS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "Vaults_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.KeyVault/vaults",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _TOP),
    paging=Paging("Vault"),
)

VAULTS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "Vaults_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.KeyVault/vaults",
    (SUBSCRIPTION_ID, _TOP),
    paging=Paging("Vault"),
)

VAULTS_UPDATE_ACCESS_POLICY = Operation(
    SERVICE,
    "Vaults_UpdateAccessPolicy",
    "PUT",
    _VAULT_URL + "/accessPolicies/{operationKind}",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VAULT_NAME,
        Path("operation_kind", "operationKind", type="AccessPolicyUpdateKind"),
        Body("parameters", "VaultAccessPolicyParameters"),
    ),
    ok=(200, 201),
    returns="VaultAccessPolicyParameters",
)

VAULTS_GET_DELETED = Operation(
    SERVICE,
    "Vaults_GetDeleted",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.KeyVault/locations/{location}/deletedVaults/{vaultName}",
    (SUBSCRIPTION_ID, _VAULT_NAME, _LOCATION),
    returns="DeletedVault",
)

VAULTS_PURGE_DELETED = Operation(
    SERVICE,
    "Vaults_PurgeDeleted",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.KeyVault/locations/{location}/deletedVaults/{vaultName}/purge",
    (SUBSCRIPTION_ID, _VAULT_NAME, _LOCATION),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

VAULTS_LIST_DELETED = Operation(
    SERVICE,
    "Vaults_ListDeleted",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.KeyVault/deletedVaults",
    (SUBSCRIPTION_ID,),
    paging=Paging("DeletedVault"),
)

VAULTS_LIST = Operation(
    SERVICE,
    "Vaults_List",
    "GET",
    SUBSCRIPTION + "/resources",
    (SUBSCRIPTION_ID, _TOP, Query("filter", "$filter", fixed="resourceType eq 'Microsoft.KeyVault/vaults'")),
    api_version="2015-11-01",
    fixed_api_version=True,
    paging=Paging("TrackedResource", api_version=False),
)

VAULTS_CHECK_NAME_AVAILABILITY = Operation(
    SERVICE,
    "Vaults_CheckNameAvailability",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.KeyVault/checkNameAvailability",
    (SUBSCRIPTION_ID, Body("vault_name", "VaultCheckNameAvailabilityParameters")),
    returns="CheckNameAvailabilityResult",
)

PRIVATE_ENDPOINT_CONNECTIONS_GET = Operation(
    SERVICE,
    "PrivateEndpointConnections_Get",
    "GET",
    _VAULT_PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VAULT_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    ok=(200, 204),
    returns="PrivateEndpointConnection",
)

PRIVATE_ENDPOINT_CONNECTIONS_PUT = Operation(
    SERVICE,
    "PrivateEndpointConnections_Put",
    "PUT",
    _VAULT_PRIVATE_ENDPOINT_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VAULT_NAME,
        _PRIVATE_ENDPOINT_CONNECTION_NAME,
        Body("properties", "PrivateEndpointConnection"),
    ),
    returns="PrivateEndpointConnection",
)

PRIVATE_ENDPOINT_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "PrivateEndpointConnections_Delete",
    "DELETE",
    _VAULT_PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VAULT_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    ok=(200, 202, 204),
    returns="PrivateEndpointConnection",
    long_running=LongRunning(),
)

PRIVATE_ENDPOINT_CONNECTIONS_LIST_BY_RESOURCE = Operation(
    SERVICE,
    "PrivateEndpointConnections_ListByResource",
    "GET",
    _VAULT_URL + "/privateEndpointConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VAULT_NAME),
    paging=Paging("PrivateEndpointConnection"),
)

MANAGED_HSMS_GET = Operation(
    SERVICE,
    "ManagedHsms_Get",
    "GET",
    _MANAGED_HSM_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(200, 204),
    returns="ManagedHsm",
    error="ManagedHsmError",
)

MANAGED_HSMS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagedHsms_CreateOrUpdate",
    "PUT",
    _MANAGED_HSM_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("parameters", "ManagedHsm")),
    ok=(200, 202),
    returns="ManagedHsm",
    error="ManagedHsmError",
    long_running=LongRunning(),
)

MANAGED_HSMS_UPDATE = Operation(
    SERVICE,
    "ManagedHsms_Update",
    "PATCH",
    _MANAGED_HSM_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("parameters", "ManagedHsm")),
    ok=(200, 202),
    returns="ManagedHsm",
    error="ManagedHsmError",
    long_running=LongRunning(),
)

MANAGED_HSMS_DELETE = Operation(
    SERVICE,
    "ManagedHsms_Delete",
    "DELETE",
    _MANAGED_HSM_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(200, 202, 204),
    error="ManagedHsmError",
    accept=None,
    long_running=LongRunning(),
)

MANAGED_HSMS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "ManagedHsms_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.KeyVault/managedHSMs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _TOP),
    error="ManagedHsmError",
    paging=Paging("ManagedHsm"),
)

MANAGED_HSMS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "ManagedHsms_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.KeyVault/managedHSMs",
    (SUBSCRIPTION_ID, _TOP),
    error="ManagedHsmError",
    paging=Paging("ManagedHsm"),
)

MANAGED_HSMS_GET_DELETED = Operation(
    SERVICE,
    "ManagedHsms_GetDeleted",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.KeyVault/locations/{location}/deletedManagedHSMs/{name}",
    (SUBSCRIPTION_ID, _NAME, _LOCATION),
    returns="DeletedManagedHsm",
    error="ManagedHsmError",
)

MANAGED_HSMS_PURGE_DELETED = Operation(
    SERVICE,
    "ManagedHsms_PurgeDeleted",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.KeyVault/locations/{location}/deletedManagedHSMs/{name}/purge",
    (SUBSCRIPTION_ID, _NAME, _LOCATION),
    ok=(202,),
    error="ManagedHsmError",
    accept=None,
    long_running=LongRunning(),
)

MANAGED_HSMS_LIST_DELETED = Operation(
    SERVICE,
    "ManagedHsms_ListDeleted",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.KeyVault/deletedManagedHSMs",
    (SUBSCRIPTION_ID,),
    error="ManagedHsmError",
    paging=Paging("DeletedManagedHsm"),
)

MANAGED_HSMS_CHECK_MHSM_NAME_AVAILABILITY = Operation(
    SERVICE,
    "ManagedHsms_CheckMhsmNameAvailability",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.KeyVault/checkMhsmNameAvailability",
    (SUBSCRIPTION_ID, Body("mhsm_name", "CheckMhsmNameAvailabilityParameters")),
    returns="CheckMhsmNameAvailabilityResult",
)

SECRETS_GET = Operation(
    SERVICE,
    "Secrets_Get",
    "GET",
    _SECRET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VAULT_NAME, _SECRET_NAME),
    returns="Secret",
)

SECRETS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Secrets_CreateOrUpdate",
    "PUT",
    _SECRET_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VAULT_NAME,
        _SECRET_NAME,
        Body("parameters", "SecretCreateOrUpdateParameters"),
    ),
    ok=(200, 201),
    returns="Secret",
)

SECRETS_UPDATE = Operation(
    SERVICE,
    "Secrets_Update",
    "PATCH",
    _SECRET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VAULT_NAME, _SECRET_NAME, Body("parameters", "SecretPatchParameters")),
    ok=(200, 201),
    returns="Secret",
)

SECRETS_LIST = Operation(
    SERVICE,
    "Secrets_List",
    "GET",
    _VAULT_URL + "/secrets",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VAULT_NAME, _TOP),
    paging=Paging("Secret"),
)

KEYS_GET = Operation(
    SERVICE,
    "Keys_Get",
    "GET",
    _VAULT_KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VAULT_NAME, _KEY_NAME),
    returns="Key",
)

KEYS_CREATE_IF_NOT_EXIST = Operation(
    SERVICE,
    "Keys_CreateIfNotExist",
    "PUT",
    _VAULT_KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VAULT_NAME, _KEY_NAME, Body("parameters", "KeyCreateParameters")),
    returns="Key",
)

KEYS_LIST = Operation(
    SERVICE,
    "Keys_List",
    "GET",
    _VAULT_URL + "/keys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VAULT_NAME),
    paging=Paging("Key"),
)

KEYS_GET_VERSION = Operation(
    SERVICE,
    "Keys_GetVersion",
    "GET",
    _VAULT_KEY_URL + "/versions/{keyVersion}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VAULT_NAME, _KEY_NAME, _KEY_VERSION),
    returns="Key",
)

KEYS_LIST_VERSIONS = Operation(
    SERVICE,
    "Keys_ListVersions",
    "GET",
    _VAULT_KEY_URL + "/versions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VAULT_NAME, _KEY_NAME),
    paging=Paging("Key"),
)

MANAGED_HSM_KEYS_GET = Operation(
    SERVICE,
    "ManagedHsmKeys_Get",
    "GET",
    _MANAGED_HSM_KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _KEY_NAME),
    returns="ManagedHsmKey",
)

MANAGED_HSM_KEYS_CREATE_IF_NOT_EXIST = Operation(
    SERVICE,
    "ManagedHsmKeys_CreateIfNotExist",
    "PUT",
    _MANAGED_HSM_KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _KEY_NAME, Body("parameters", "ManagedHsmKeyCreateParameters")),
    returns="ManagedHsmKey",
)

MANAGED_HSM_KEYS_LIST = Operation(
    SERVICE,
    "ManagedHsmKeys_List",
    "GET",
    _MANAGED_HSM_URL + "/keys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("ManagedHsmKey"),
)

MANAGED_HSM_KEYS_GET_VERSION = Operation(
    SERVICE,
    "ManagedHsmKeys_GetVersion",
    "GET",
    _MANAGED_HSM_KEY_URL + "/versions/{keyVersion}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _KEY_NAME, _KEY_VERSION),
    returns="ManagedHsmKey",
)

MANAGED_HSM_KEYS_LIST_VERSIONS = Operation(
    SERVICE,
    "ManagedHsmKeys_ListVersions",
    "GET",
    _MANAGED_HSM_KEY_URL + "/versions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _KEY_NAME),
    paging=Paging("ManagedHsmKey"),
)

PRIVATE_LINK_RESOURCES_LIST_BY_VAULT = Operation(
    SERVICE,
    "PrivateLinkResources_ListByVault",
    "GET",
    _VAULT_URL + "/privateLinkResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VAULT_NAME),
    returns="PrivateLinkResourceListResult",
)

MHSM_PRIVATE_LINK_RESOURCES_LIST_BY_MHSM_RESOURCE = Operation(
    SERVICE,
    "MHSMPrivateLinkResources_ListByMhsmResource",
    "GET",
    _MANAGED_HSM_URL + "/privateLinkResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="MHSMPrivateLinkResourceListResult",
)

MHSM_REGIONS_LIST_BY_RESOURCE = Operation(
    SERVICE,
    "MHSMRegions_ListByResource",
    "GET",
    _MANAGED_HSM_URL + "/regions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    error="ManagedHsmError",
    paging=Paging("MHSMGeoReplicatedRegion"),
)

MHSM_PRIVATE_ENDPOINT_CONNECTIONS_GET = Operation(
    SERVICE,
    "MHSMPrivateEndpointConnections_Get",
    "GET",
    _MANAGED_HSM_PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    returns="MHSMPrivateEndpointConnection",
    error="ManagedHsmError",
)

MHSM_PRIVATE_ENDPOINT_CONNECTIONS_PUT = Operation(
    SERVICE,
    "MHSMPrivateEndpointConnections_Put",
    "PUT",
    _MANAGED_HSM_PRIVATE_ENDPOINT_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _PRIVATE_ENDPOINT_CONNECTION_NAME,
        Body("properties", "MHSMPrivateEndpointConnection"),
    ),
    returns="MHSMPrivateEndpointConnection",
)

MHSM_PRIVATE_ENDPOINT_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "MHSMPrivateEndpointConnections_Delete",
    "DELETE",
    _MANAGED_HSM_PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    ok=(200, 202, 204),
    returns="MHSMPrivateEndpointConnection",
    long_running=LongRunning(),
)

MHSM_PRIVATE_ENDPOINT_CONNECTIONS_LIST_BY_RESOURCE = Operation(
    SERVICE,
    "MHSMPrivateEndpointConnections_ListByResource",
    "GET",
    _MANAGED_HSM_URL + "/privateEndpointConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    error="ManagedHsmError",
    paging=Paging("MHSMPrivateEndpointConnection"),
)
