# Generated from swagger/containerregistry/ by "make generate": do not edit.

"""REST operations of the service ``containerregistry``, for both twins of its client."""

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

_REGISTRY_URL = RESOURCE_GROUP + "/providers/Microsoft.ContainerRegistry/registries/{registryName}"
_TOKEN_URL = _REGISTRY_URL + "/tokens/{tokenName}"
_WEBHOOK_URL = _REGISTRY_URL + "/webhooks/{webhookName}"
_SCOPE_MAP_URL = _REGISTRY_URL + "/scopeMaps/{scopeMapName}"
_CACHE_RULE_URL = _REGISTRY_URL + "/cacheRules/{cacheRuleName}"
_REPLICATION_URL = _REGISTRY_URL + "/replications/{replicationName}"
_CREDENTIAL_SET_URL = _REGISTRY_URL + "/credentialSets/{credentialSetName}"
_CONNECTED_REGISTRY_URL = _REGISTRY_URL + "/connectedRegistries/{connectedRegistryName}"
_PRIVATE_ENDPOINT_CONNECTION_URL = _REGISTRY_URL + "/privateEndpointConnections/{privateEndpointConnectionName}"

_REGISTRY_NAME = Path("registry_name", "registryName")
_CACHE_RULE_NAME = Path("cache_rule_name", "cacheRuleName")
_CREDENTIAL_SET_NAME = Path("credential_set_name", "credentialSetName")
_CONNECTED_REGISTRY_NAME = Path("connected_registry_name", "connectedRegistryName")
_PRIVATE_ENDPOINT_CONNECTION_NAME = Path("private_endpoint_connection_name", "privateEndpointConnectionName")
_REPLICATION_NAME = Path("replication_name", "replicationName")
_SCOPE_MAP_NAME = Path("scope_map_name", "scopeMapName")
_TOKEN_NAME = Path("token_name", "tokenName")
_WEBHOOK_NAME = Path("webhook_name", "webhookName")

OPERATIONS_LIST = Operation(
    SERVICE,
    "Operations_List",
    "GET",
    "/providers/Microsoft.ContainerRegistry/operations",
    paging=Paging("OperationDefinition"),
)

REGISTRIES_GET = Operation(
    SERVICE,
    "Registries_Get",
    "GET",
    _REGISTRY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME),
    returns="Registry",
)

REGISTRIES_CREATE = Operation(
    SERVICE,
    "Registries_Create",
    "PUT",
    _REGISTRY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, Body("registry", "Registry")),
    ok=(200, 201),
    returns="Registry",
    long_running=LongRunning(),
)

REGISTRIES_UPDATE = Operation(
    SERVICE,
    "Registries_Update",
    "PATCH",
    _REGISTRY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _REGISTRY_NAME,
        Body("registry_update_parameters", "RegistryUpdateParameters"),
    ),
    ok=(200, 201),
    returns="Registry",
    long_running=LongRunning(),
)

REGISTRIES_DELETE = Operation(
    SERVICE,
    "Registries_Delete",
    "DELETE",
    _REGISTRY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

REGISTRIES_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "Registries_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.ContainerRegistry/registries",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("Registry"),
)

REGISTRIES_LIST = Operation(
    SERVICE,
    "Registries_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.ContainerRegistry/registries",
    (SUBSCRIPTION_ID,),
    paging=Paging("Registry"),
)

REGISTRIES_IMPORT_IMAGE = Operation(
    SERVICE,
    "Registries_ImportImage",
    "POST",
    _REGISTRY_URL + "/importImage",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, Body("parameters", "ImportImageParameters")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

REGISTRIES_LIST_USAGES = Operation(
    SERVICE,
    "Registries_ListUsages",
    "GET",
    _REGISTRY_URL + "/listUsages",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME),
    returns="RegistryUsageListResult",
)

REGISTRIES_LIST_CREDENTIALS = Operation(
    SERVICE,
    "Registries_ListCredentials",
    "POST",
    _REGISTRY_URL + "/listCredentials",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME),
    returns="RegistryListCredentialsResult",
)

REGISTRIES_REGENERATE_CREDENTIAL = Operation(
    SERVICE,
    "Registries_RegenerateCredential",
    "POST",
    _REGISTRY_URL + "/regenerateCredential",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _REGISTRY_NAME,
        Body("regenerate_credential_parameters", "RegenerateCredentialParameters"),
    ),
    returns="RegistryListCredentialsResult",
)

REGISTRIES_GENERATE_CREDENTIALS = Operation(
    SERVICE,
    "Registries_GenerateCredentials",
    "POST",
    _REGISTRY_URL + "/generateCredentials",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _REGISTRY_NAME,
        Body("generate_credentials_parameters", "GenerateCredentialsParameters"),
    ),
    ok=(200, 202),
    returns="GenerateCredentialsResult",
    long_running=LongRunning(),
)

REGISTRIES_CHECK_NAME_AVAILABILITY = Operation(
    SERVICE,
    "Registries_CheckNameAvailability",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.ContainerRegistry/checkNameAvailability",
    (SUBSCRIPTION_ID, Body("registry_name_check_request", "RegistryNameCheckRequest")),
    returns="RegistryNameStatus",
)

REGISTRIES_GET_PRIVATE_LINK_RESOURCE = Operation(
    SERVICE,
    "Registries_GetPrivateLinkResource",
    "GET",
    _REGISTRY_URL + "/privateLinkResources/{groupName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, Path("group_name", "groupName")),
    returns="PrivateLinkResource",
)

REGISTRIES_LIST_PRIVATE_LINK_RESOURCES = Operation(
    SERVICE,
    "Registries_ListPrivateLinkResources",
    "GET",
    _REGISTRY_URL + "/privateLinkResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME),
    paging=Paging("PrivateLinkResource"),
)

CACHE_RULES_GET = Operation(
    SERVICE,
    "CacheRules_Get",
    "GET",
    _CACHE_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, _CACHE_RULE_NAME),
    returns="CacheRule",
)

CACHE_RULES_CREATE = Operation(
    SERVICE,
    "CacheRules_Create",
    "PUT",
    _CACHE_RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _REGISTRY_NAME,
        _CACHE_RULE_NAME,
        Body("cache_rule_create_parameters", "CacheRule"),
    ),
    ok=(200, 201),
    returns="CacheRule",
    long_running=LongRunning(),
)

CACHE_RULES_UPDATE = Operation(
    SERVICE,
    "CacheRules_Update",
    "PATCH",
    _CACHE_RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _REGISTRY_NAME,
        _CACHE_RULE_NAME,
        Body("cache_rule_update_parameters", "CacheRuleUpdateParameters"),
    ),
    ok=(200, 201),
    returns="CacheRule",
    long_running=LongRunning(),
)

CACHE_RULES_DELETE = Operation(
    SERVICE,
    "CacheRules_Delete",
    "DELETE",
    _CACHE_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, _CACHE_RULE_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

CACHE_RULES_LIST = Operation(
    SERVICE,
    "CacheRules_List",
    "GET",
    _REGISTRY_URL + "/cacheRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME),
    paging=Paging("CacheRule"),
)

CREDENTIAL_SETS_GET = Operation(
    SERVICE,
    "CredentialSets_Get",
    "GET",
    _CREDENTIAL_SET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, _CREDENTIAL_SET_NAME),
    returns="CredentialSet",
)

CREDENTIAL_SETS_CREATE = Operation(
    SERVICE,
    "CredentialSets_Create",
    "PUT",
    _CREDENTIAL_SET_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _REGISTRY_NAME,
        _CREDENTIAL_SET_NAME,
        Body("credential_set_create_parameters", "CredentialSet"),
    ),
    ok=(200, 201),
    returns="CredentialSet",
    long_running=LongRunning(),
)

CREDENTIAL_SETS_UPDATE = Operation(
    SERVICE,
    "CredentialSets_Update",
    "PATCH",
    _CREDENTIAL_SET_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _REGISTRY_NAME,
        _CREDENTIAL_SET_NAME,
        Body("credential_set_update_parameters", "CredentialSetUpdateParameters"),
    ),
    ok=(200, 201),
    returns="CredentialSet",
    long_running=LongRunning(),
)

CREDENTIAL_SETS_DELETE = Operation(
    SERVICE,
    "CredentialSets_Delete",
    "DELETE",
    _CREDENTIAL_SET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, _CREDENTIAL_SET_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

CREDENTIAL_SETS_LIST = Operation(
    SERVICE,
    "CredentialSets_List",
    "GET",
    _REGISTRY_URL + "/credentialSets",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME),
    paging=Paging("CredentialSet"),
)

CONNECTED_REGISTRIES_GET = Operation(
    SERVICE,
    "ConnectedRegistries_Get",
    "GET",
    _CONNECTED_REGISTRY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, _CONNECTED_REGISTRY_NAME),
    returns="ConnectedRegistry",
)

CONNECTED_REGISTRIES_CREATE = Operation(
    SERVICE,
    "ConnectedRegistries_Create",
    "PUT",
    _CONNECTED_REGISTRY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _REGISTRY_NAME,
        _CONNECTED_REGISTRY_NAME,
        Body("connected_registry_create_parameters", "ConnectedRegistry"),
    ),
    ok=(200, 201),
    returns="ConnectedRegistry",
    long_running=LongRunning(),
)

CONNECTED_REGISTRIES_UPDATE = Operation(
    SERVICE,
    "ConnectedRegistries_Update",
    "PATCH",
    _CONNECTED_REGISTRY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _REGISTRY_NAME,
        _CONNECTED_REGISTRY_NAME,
        Body("connected_registry_update_parameters", "ConnectedRegistryUpdateParameters"),
    ),
    ok=(200, 201),
    returns="ConnectedRegistry",
    long_running=LongRunning(),
)

CONNECTED_REGISTRIES_DELETE = Operation(
    SERVICE,
    "ConnectedRegistries_Delete",
    "DELETE",
    _CONNECTED_REGISTRY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, _CONNECTED_REGISTRY_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

CONNECTED_REGISTRIES_LIST = Operation(
    SERVICE,
    "ConnectedRegistries_List",
    "GET",
    _REGISTRY_URL + "/connectedRegistries",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, Query("filter", "$filter")),
    paging=Paging("ConnectedRegistry"),
)

CONNECTED_REGISTRIES_DEACTIVATE = Operation(
    SERVICE,
    "ConnectedRegistries_Deactivate",
    "POST",
    _CONNECTED_REGISTRY_URL + "/deactivate",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, _CONNECTED_REGISTRY_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

PRIVATE_ENDPOINT_CONNECTIONS_GET = Operation(
    SERVICE,
    "PrivateEndpointConnections_Get",
    "GET",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    returns="PrivateEndpointConnection",
)

PRIVATE_ENDPOINT_CONNECTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "PrivateEndpointConnections_CreateOrUpdate",
    "PUT",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _REGISTRY_NAME,
        _PRIVATE_ENDPOINT_CONNECTION_NAME,
        Body("private_endpoint_connection", "PrivateEndpointConnection"),
    ),
    ok=(200, 201),
    returns="PrivateEndpointConnection",
    long_running=LongRunning(),
)

PRIVATE_ENDPOINT_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "PrivateEndpointConnections_Delete",
    "DELETE",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

PRIVATE_ENDPOINT_CONNECTIONS_LIST = Operation(
    SERVICE,
    "PrivateEndpointConnections_List",
    "GET",
    _REGISTRY_URL + "/privateEndpointConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME),
    paging=Paging("PrivateEndpointConnection"),
)

REPLICATIONS_GET = Operation(
    SERVICE,
    "Replications_Get",
    "GET",
    _REPLICATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, _REPLICATION_NAME),
    returns="Replication",
)

REPLICATIONS_CREATE = Operation(
    SERVICE,
    "Replications_Create",
    "PUT",
    _REPLICATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, _REPLICATION_NAME, Body("replication", "Replication")),
    ok=(200, 201),
    returns="Replication",
    long_running=LongRunning(),
)

REPLICATIONS_UPDATE = Operation(
    SERVICE,
    "Replications_Update",
    "PATCH",
    _REPLICATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _REGISTRY_NAME,
        _REPLICATION_NAME,
        Body("replication_update_parameters", "ReplicationUpdateParameters"),
    ),
    ok=(200, 201),
    returns="Replication",
    long_running=LongRunning(),
)

REPLICATIONS_DELETE = Operation(
    SERVICE,
    "Replications_Delete",
    "DELETE",
    _REPLICATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, _REPLICATION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

REPLICATIONS_LIST = Operation(
    SERVICE,
    "Replications_List",
    "GET",
    _REGISTRY_URL + "/replications",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME),
    paging=Paging("Replication"),
)

SCOPE_MAPS_GET = Operation(
    SERVICE,
    "ScopeMaps_Get",
    "GET",
    _SCOPE_MAP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, _SCOPE_MAP_NAME),
    returns="ScopeMap",
)

SCOPE_MAPS_CREATE = Operation(
    SERVICE,
    "ScopeMaps_Create",
    "PUT",
    _SCOPE_MAP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _REGISTRY_NAME,
        _SCOPE_MAP_NAME,
        Body("scope_map_create_parameters", "ScopeMap"),
    ),
    ok=(200, 201),
    returns="ScopeMap",
    long_running=LongRunning(),
)

SCOPE_MAPS_UPDATE = Operation(
    SERVICE,
    "ScopeMaps_Update",
    "PATCH",
    _SCOPE_MAP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _REGISTRY_NAME,
        _SCOPE_MAP_NAME,
        Body("scope_map_update_parameters", "ScopeMapUpdateParameters"),
    ),
    ok=(200, 201),
    returns="ScopeMap",
    long_running=LongRunning(),
)

SCOPE_MAPS_DELETE = Operation(
    SERVICE,
    "ScopeMaps_Delete",
    "DELETE",
    _SCOPE_MAP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, _SCOPE_MAP_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

SCOPE_MAPS_LIST = Operation(
    SERVICE,
    "ScopeMaps_List",
    "GET",
    _REGISTRY_URL + "/scopeMaps",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME),
    paging=Paging("ScopeMap"),
)

TOKENS_GET = Operation(
    SERVICE,
    "Tokens_Get",
    "GET",
    _TOKEN_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, _TOKEN_NAME),
    returns="Token",
)

TOKENS_CREATE = Operation(
    SERVICE,
    "Tokens_Create",
    "PUT",
    _TOKEN_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, _TOKEN_NAME, Body("token_create_parameters", "Token")),
    ok=(200, 201),
    returns="Token",
    long_running=LongRunning(),
)

TOKENS_UPDATE = Operation(
    SERVICE,
    "Tokens_Update",
    "PATCH",
    _TOKEN_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _REGISTRY_NAME,
        _TOKEN_NAME,
        Body("token_update_parameters", "TokenUpdateParameters"),
    ),
    ok=(200, 201),
    returns="Token",
    long_running=LongRunning(),
)

TOKENS_DELETE = Operation(
    SERVICE,
    "Tokens_Delete",
    "DELETE",
    _TOKEN_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, _TOKEN_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

TOKENS_LIST = Operation(
    SERVICE,
    "Tokens_List",
    "GET",
    _REGISTRY_URL + "/tokens",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME),
    paging=Paging("Token"),
)

WEBHOOKS_GET = Operation(
    SERVICE,
    "Webhooks_Get",
    "GET",
    _WEBHOOK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, _WEBHOOK_NAME),
    returns="Webhook",
)

WEBHOOKS_CREATE = Operation(
    SERVICE,
    "Webhooks_Create",
    "PUT",
    _WEBHOOK_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _REGISTRY_NAME,
        _WEBHOOK_NAME,
        Body("webhook_create_parameters", "WebhookCreateParameters"),
    ),
    ok=(200, 201),
    returns="Webhook",
    long_running=LongRunning(),
)

WEBHOOKS_UPDATE = Operation(
    SERVICE,
    "Webhooks_Update",
    "PATCH",
    _WEBHOOK_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _REGISTRY_NAME,
        _WEBHOOK_NAME,
        Body("webhook_update_parameters", "WebhookUpdateParameters"),
    ),
    ok=(200, 201),
    returns="Webhook",
    long_running=LongRunning(),
)

WEBHOOKS_DELETE = Operation(
    SERVICE,
    "Webhooks_Delete",
    "DELETE",
    _WEBHOOK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, _WEBHOOK_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

WEBHOOKS_LIST = Operation(
    SERVICE,
    "Webhooks_List",
    "GET",
    _REGISTRY_URL + "/webhooks",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME),
    paging=Paging("Webhook"),
)

WEBHOOKS_PING = Operation(
    SERVICE,
    "Webhooks_Ping",
    "POST",
    _WEBHOOK_URL + "/ping",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, _WEBHOOK_NAME),
    returns="EventInfo",
)

WEBHOOKS_LIST_EVENTS = Operation(
    SERVICE,
    "Webhooks_ListEvents",
    "POST",
    _WEBHOOK_URL + "/listEvents",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, _WEBHOOK_NAME),
    paging=Paging("Event"),
)

WEBHOOKS_GET_CALLBACK_CONFIG = Operation(
    SERVICE,
    "Webhooks_GetCallbackConfig",
    "POST",
    _WEBHOOK_URL + "/getCallbackConfig",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _REGISTRY_NAME, _WEBHOOK_NAME),
    returns="CallbackConfig",
)
