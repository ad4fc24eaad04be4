# Generated from swagger/containerregistry/ by "make generate": do not edit.

"""Models of the service ``containerregistry``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.models.model import Model, field, flattened, read_only
from .enums import (
    Action,
    ActionsRequired,
    ActivationStatus,
    AuditLogStatus,
    AzureADAuthenticationAsArmPolicyStatus,
    CertificateType,
    ConnectedRegistryMode,
    ConnectionState,
    ConnectionStatus,
    ContainerRegistryResourceType,
    CreatedByType,
    CredentialHealthStatus,
    CredentialName,
    DefaultAction,
    EncryptionStatus,
    ExportPolicyStatus,
    ImportMode,
    LogLevel,
    NetworkRuleBypassOptions,
    PasswordName,
    PolicyStatus,
    ProvisioningState,
    PublicNetworkAccess,
    RegistryUsageUnit,
    ResourceIdentityType,
    RoleAssignmentMode,
    SkuName,
    SkuTier,
    TlsStatus,
    TokenCertificateName,
    TokenPasswordName,
    TokenStatus,
    TrustPolicyType,
    WebhookAction,
    WebhookStatus,
    ZoneRedundancy,
)

if TYPE_CHECKING:
    from datetime import datetime, timedelta
    from typing import Any

    from ...core.models.model import Nested, NestedDictOrNone, NestedList, NestedListOrNone, NestedOrNone
    from . import types

__all__ = [
    "Action",
    "ActionsRequired",
    "ActivationProperties",
    "ActivationStatus",
    "Actor",
    "AuditLogStatus",
    "AuthCredential",
    "AzureADAuthenticationAsArmPolicy",
    "AzureADAuthenticationAsArmPolicyStatus",
    "CacheRule",
    "CacheRuleProperties",
    "CacheRuleUpdateParameters",
    "CacheRuleUpdateProperties",
    "CallbackConfig",
    "CertificateType",
    "ConnectedRegistry",
    "ConnectedRegistryMode",
    "ConnectedRegistryProperties",
    "ConnectedRegistryUpdateParameters",
    "ConnectedRegistryUpdateProperties",
    "ConnectionState",
    "ConnectionStatus",
    "ContainerRegistryResourceType",
    "CreatedByType",
    "CredentialHealth",
    "CredentialHealthStatus",
    "CredentialName",
    "CredentialSet",
    "CredentialSetProperties",
    "CredentialSetUpdateParameters",
    "CredentialSetUpdateProperties",
    "DefaultAction",
    "EncryptionProperty",
    "EncryptionStatus",
    "ErrorAdditionalInfo",
    "ErrorDetail",
    "ErrorResponse",
    "Event",
    "EventContent",
    "EventInfo",
    "EventRequestMessage",
    "EventResponseMessage",
    "ExportPolicy",
    "ExportPolicyStatus",
    "GarbageCollectionProperties",
    "GenerateCredentialsParameters",
    "GenerateCredentialsResult",
    "IPRule",
    "IdentityProperties",
    "ImportImageParameters",
    "ImportMode",
    "ImportSource",
    "ImportSourceCredentials",
    "KeyVaultProperties",
    "LogLevel",
    "LoggingProperties",
    "LoginServerProperties",
    "NetworkRuleBypassOptions",
    "NetworkRuleSet",
    "OperationDefinition",
    "OperationDisplayDefinition",
    "OperationLogSpecificationDefinition",
    "OperationMetricSpecificationDefinition",
    "OperationPropertiesDefinition",
    "OperationServiceSpecificationDefinition",
    "ParentProperties",
    "PasswordName",
    "Policies",
    "PolicyStatus",
    "PrivateEndpoint",
    "PrivateEndpointConnection",
    "PrivateEndpointConnectionProperties",
    "PrivateLinkResource",
    "PrivateLinkResourceProperties",
    "PrivateLinkServiceConnectionState",
    "ProvisioningState",
    "ProxyResource",
    "PublicNetworkAccess",
    "QuarantinePolicy",
    "RegenerateCredentialParameters",
    "Registry",
    "RegistryListCredentialsResult",
    "RegistryNameCheckRequest",
    "RegistryNameStatus",
    "RegistryPassword",
    "RegistryProperties",
    "RegistryPropertiesUpdateParameters",
    "RegistryUpdateParameters",
    "RegistryUsage",
    "RegistryUsageListResult",
    "RegistryUsageUnit",
    "Replication",
    "ReplicationProperties",
    "ReplicationUpdateParameters",
    "ReplicationUpdateParametersProperties",
    "Request",
    "Resource",
    "ResourceIdentityType",
    "RetentionPolicy",
    "RoleAssignmentMode",
    "ScopeMap",
    "ScopeMapProperties",
    "ScopeMapPropertiesUpdateParameters",
    "ScopeMapUpdateParameters",
    "Sku",
    "SkuName",
    "SkuTier",
    "Source",
    "Status",
    "StatusDetailProperties",
    "SyncProperties",
    "SyncUpdateProperties",
    "SystemData",
    "Target",
    "TlsCertificateProperties",
    "TlsProperties",
    "TlsStatus",
    "Token",
    "TokenCertificate",
    "TokenCertificateName",
    "TokenCredentialsProperties",
    "TokenPassword",
    "TokenPasswordName",
    "TokenProperties",
    "TokenStatus",
    "TokenUpdateParameters",
    "TokenUpdateProperties",
    "TrackedResource",
    "TrustPolicy",
    "TrustPolicyType",
    "UserIdentityProperties",
    "Webhook",
    "WebhookAction",
    "WebhookCreateParameters",
    "WebhookProperties",
    "WebhookPropertiesCreateParameters",
    "WebhookPropertiesUpdateParameters",
    "WebhookStatus",
    "WebhookUpdateParameters",
    "ZoneRedundancy",
]


class ActivationProperties(Model):
    """Whether a connected registry is activated."""

    status: ActivationStatus | types.ActivationStatusValue = read_only("status", "ActivationStatus")
    """Active or Inactive."""


class Actor(Model):
    """Who caused an event."""

    name: str | None = field("name", default=None)
    """Name of who caused the event."""


class AuthCredential(Model):
    """Where a user name and password for an outside registry are kept."""

    name: CredentialName | types.CredentialNameValue | None = field("name", "CredentialName", default=None)
    """Which credential; Credential1."""
    username_secret_identifier: str | None = field("usernameSecretIdentifier", default=None)
    """URI of the key vault secret that holds the user name."""
    password_secret_identifier: str | None = field("passwordSecretIdentifier", default=None)
    """URI of the key vault secret that holds the password."""
    credential_health: Nested[CredentialHealth, types.CredentialHealthDict] = read_only(
        "credentialHealth", "CredentialHealth"
    )
    """Whether the credentials work."""


class AzureADAuthenticationAsArmPolicy(Model):
    """Whether tokens for Azure Resource Manager may be used to sign in."""

    status: AzureADAuthenticationAsArmPolicyStatus | types.AzureADAuthenticationAsArmPolicyStatusValue | None = field(
        "status", "AzureADAuthenticationAsArmPolicyStatus", default=None
    )
    """Whether it is on: enabled or disabled."""


class Resource(Model):
    """Base of all resources: ID, name and type."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the resource."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.ContainerRegistry/registries."""
    system_data: Nested[SystemData, types.SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class ProxyResource(Resource):
    """Base of resources that have no region and tags of their own."""


class CacheRule(ProxyResource):
    """A cache rule: images of an outside repository are fetched and kept on pull."""

    properties: NestedOrNone[CacheRuleProperties, types.CacheRulePropertiesDict] = field(
        "properties", "CacheRuleProperties", default=None
    )
    """Source, target and credentials of a cache rule."""
    credential_set_resource_id: str | None = flattened("properties", default=None)
    """ID of the credential set that signs in to the source."""
    source_repository: str | None = flattened("properties", default=None)
    """Repository to fetch from, such as docker.io/library/hello-world."""
    target_repository: str | None = flattened("properties", default=None)
    """Repository of this registry that keeps the images."""
    creation_date: datetime = flattened("properties", init=False)
    """When it was created."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""


class CacheRuleProperties(Model):
    """Source, target and credentials of a cache rule."""

    credential_set_resource_id: str | None = field("credentialSetResourceId", default=None)
    """ID of the credential set that signs in to the source."""
    source_repository: str | None = field("sourceRepository", default=None)
    """Repository to fetch from, such as docker.io/library/hello-world."""
    target_repository: str | None = field("targetRepository", default=None)
    """Repository of this registry that keeps the images."""
    creation_date: datetime = read_only("creationDate", "iso-8601")
    """When it was created."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""


class CacheRuleUpdateParameters(Model):
    """Changes to a cache rule of a container registry; what is left out stays as it is."""

    properties: NestedOrNone[CacheRuleUpdateProperties, types.CacheRuleUpdatePropertiesDict] = field(
        "properties", "CacheRuleUpdateProperties", default=None
    )
    """The settings to change."""
    credential_set_resource_id: str | None = flattened("properties", default=None)
    """ID of the credential set that signs in to the source."""


class CacheRuleUpdateProperties(Model):
    """Settings of a cache rule of a container registry to change."""

    credential_set_resource_id: str | None = field("credentialSetResourceId", default=None)
    """ID of the credential set that signs in to the source."""


class CallbackConfig(Model):
    """Service URI and custom headers of a webhook."""

    service_uri: str = field("serviceUri", secret=True)
    """URI that events are posted to; may hold a secret."""
    custom_headers: dict[str, str] | None = field("customHeaders", "{str}", default=None, secret=True)
    """Headers added to each event; may hold a secret."""


class ConnectedRegistry(ProxyResource):
    """A connected registry: a copy that runs outside Azure and synchronizes."""

    properties: NestedOrNone[ConnectedRegistryProperties, types.ConnectedRegistryPropertiesDict] = field(
        "properties", "ConnectedRegistryProperties", default=None
    )
    """Mode, parent, synchronization and state of a connected registry."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    mode: ConnectedRegistryMode | types.ConnectedRegistryModeValue | None = flattened("properties", default=None)
    """What the copy may do, such as ReadWrite or ReadOnly."""
    version: str = flattened("properties", init=False)
    """Version of the software that runs."""
    connection_state: ConnectionState | types.ConnectionStateValue = flattened("properties", init=False)
    """Whether the copy is connected to its parent."""
    last_activity_time: datetime = flattened("properties", init=False)
    """When the copy was last heard of."""
    activation: Nested[ActivationProperties, types.ActivationPropertiesDict] = flattened("properties", init=False)
    """Whether the copy is activated."""
    parent: NestedOrNone[ParentProperties, types.ParentPropertiesDict] = flattened("properties", default=None)
    """Registry the copy synchronizes with."""
    client_token_ids: list[str] | None = flattened("properties", default=None)
    """IDs of the tokens that clients may sign in with."""
    login_server: NestedOrNone[LoginServerProperties, types.LoginServerPropertiesDict] = flattened(
        "properties", default=None
    )
    """Where clients of the copy sign in."""
    logging: NestedOrNone[LoggingProperties, types.LoggingPropertiesDict] = flattened("properties", default=None)
    """Logging of the connected registry."""
    status_details: NestedList[StatusDetailProperties, types.StatusDetailPropertiesDict] = flattened(
        "properties", init=False
    )
    """What is happening on the copy."""
    notifications_list: list[str] | None = flattened("properties", default=None)
    """Artifacts whose changes are announced."""
    garbage_collection: NestedOrNone[GarbageCollectionProperties, types.GarbageCollectionPropertiesDict] = flattened(
        "properties", default=None
    )
    """Removal of data no longer needed."""


class ConnectedRegistryProperties(Model):
    """Mode, parent, synchronization and state of a connected registry."""

    provisioning_state: ProvisioningState | types.ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    mode: ConnectedRegistryMode | types.ConnectedRegistryModeValue = field("mode", "ConnectedRegistryMode")
    """What the copy may do, such as ReadWrite or ReadOnly."""
    version: str = read_only("version")
    """Version of the software that runs."""
    connection_state: ConnectionState | types.ConnectionStateValue = read_only("connectionState", "ConnectionState")
    """Whether the copy is connected to its parent."""
    last_activity_time: datetime = read_only("lastActivityTime", "iso-8601")
    """When the copy was last heard of."""
    activation: Nested[ActivationProperties, types.ActivationPropertiesDict] = read_only(
        "activation", "ActivationProperties"
    )
    """Whether the copy is activated."""
    parent: Nested[ParentProperties, types.ParentPropertiesDict] = field("parent", "ParentProperties")
    """Registry the copy synchronizes with."""
    client_token_ids: list[str] | None = field("clientTokenIds", "[str]", default=None)
    """IDs of the tokens that clients may sign in with."""
    login_server: NestedOrNone[LoginServerProperties, types.LoginServerPropertiesDict] = field(
        "loginServer", "LoginServerProperties", default=None
    )
    """Where clients of the copy sign in."""
    logging: NestedOrNone[LoggingProperties, types.LoggingPropertiesDict] = field(
        "logging", "LoggingProperties", default=None
    )
    """Logging of the connected registry."""
    status_details: NestedList[StatusDetailProperties, types.StatusDetailPropertiesDict] = read_only(
        "statusDetails", "[StatusDetailProperties]"
    )
    """What is happening on the copy."""
    notifications_list: list[str] | None = field("notificationsList", "[str]", default=None)
    """Artifacts whose changes are announced."""
    garbage_collection: NestedOrNone[GarbageCollectionProperties, types.GarbageCollectionPropertiesDict] = field(
        "garbageCollection", "GarbageCollectionProperties", default=None
    )
    """Removal of data no longer needed."""


class ConnectedRegistryUpdateParameters(Model):
    """Changes to a connected registry of a container registry; what is left out stays as it is."""

    properties: NestedOrNone[ConnectedRegistryUpdateProperties, types.ConnectedRegistryUpdatePropertiesDict] = field(
        "properties", "ConnectedRegistryUpdateProperties", default=None
    )
    """The settings to change."""
    sync_properties: NestedOrNone[SyncUpdateProperties, types.SyncUpdatePropertiesDict] = flattened(
        "properties", default=None
    )
    """How and when it synchronizes with its parent."""
    logging: NestedOrNone[LoggingProperties, types.LoggingPropertiesDict] = flattened("properties", default=None)
    """Logging of the connected registry."""
    client_token_ids: list[str] | None = flattened("properties", default=None)
    """IDs of the tokens that clients may sign in with."""
    notifications_list: list[str] | None = flattened("properties", default=None)
    """Artifacts whose changes are announced."""
    garbage_collection: NestedOrNone[GarbageCollectionProperties, types.GarbageCollectionPropertiesDict] = flattened(
        "properties", default=None
    )
    """Removal of data no longer needed."""


class ConnectedRegistryUpdateProperties(Model):
    """Settings of a connected registry of a container registry to change."""

    sync_properties: NestedOrNone[SyncUpdateProperties, types.SyncUpdatePropertiesDict] = field(
        "syncProperties", "SyncUpdateProperties", default=None
    )
    """How and when it synchronizes with its parent."""
    logging: NestedOrNone[LoggingProperties, types.LoggingPropertiesDict] = field(
        "logging", "LoggingProperties", default=None
    )
    """Logging of the connected registry."""
    client_token_ids: list[str] | None = field("clientTokenIds", "[str]", default=None)
    """IDs of the tokens that clients may sign in with."""
    notifications_list: list[str] | None = field("notificationsList", "[str]", default=None)
    """Artifacts whose changes are announced."""
    garbage_collection: NestedOrNone[GarbageCollectionProperties, types.GarbageCollectionPropertiesDict] = field(
        "garbageCollection", "GarbageCollectionProperties", default=None
    )
    """Removal of data no longer needed."""


class CredentialHealth(Model):
    """Whether credentials work, and if not, why."""

    status: CredentialHealthStatus | types.CredentialHealthStatusValue | None = field(
        "status", "CredentialHealthStatus", default=None
    )
    """Healthy or Unhealthy."""
    error_code: str | None = field("errorCode", default=None)
    """Code of the error."""
    error_message: str | None = field("errorMessage", default=None)
    """What went wrong, in words."""


class CredentialSet(ProxyResource):
    """Credentials for an outside registry, kept in a key vault."""

    properties: NestedOrNone[CredentialSetProperties, types.CredentialSetPropertiesDict] = field(
        "properties", "CredentialSetProperties", default=None
    )
    """Outside registry and credentials of a credential set."""
    login_server: str | None = flattened("properties", default=None)
    """Outside registry, such as docker.io."""
    auth_credentials: NestedListOrNone[AuthCredential, types.AuthCredentialDict] = flattened("properties", default=None)
    """Where user name and password are kept."""
    creation_date: datetime = flattened("properties", init=False)
    """When it was created."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    identity: NestedOrNone[IdentityProperties, types.IdentityPropertiesDict] = field(
        "identity", "IdentityProperties", default=None
    )
    """Managed identities of the resource."""


class CredentialSetProperties(Model):
    """Outside registry and credentials of a credential set."""

    login_server: str | None = field("loginServer", default=None)
    """Outside registry, such as docker.io."""
    auth_credentials: NestedListOrNone[AuthCredential, types.AuthCredentialDict] = field(
        "authCredentials", "[AuthCredential]", default=None
    )
    """Where user name and password are kept."""
    creation_date: datetime = read_only("creationDate", "iso-8601")
    """When it was created."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""


class CredentialSetUpdateParameters(Model):
    """Changes to a credential set of a container registry; what is left out stays as it is."""

    properties: NestedOrNone[CredentialSetUpdateProperties, types.CredentialSetUpdatePropertiesDict] = field(
        "properties", "CredentialSetUpdateProperties", default=None
    )
    """The settings to change."""
    auth_credentials: NestedListOrNone[AuthCredential, types.AuthCredentialDict] = flattened("properties", default=None)
    """Where user name and password are kept."""
    identity: NestedOrNone[IdentityProperties, types.IdentityPropertiesDict] = field(
        "identity", "IdentityProperties", default=None
    )
    """Managed identities of the resource."""


class CredentialSetUpdateProperties(Model):
    """Settings of a credential set of a container registry to change."""

    auth_credentials: NestedListOrNone[AuthCredential, types.AuthCredentialDict] = field(
        "authCredentials", "[AuthCredential]", default=None
    )
    """Where user name and password are kept."""


class EncryptionProperty(Model):
    """Encryption of a registry with a key of your own."""

    status: EncryptionStatus | types.EncryptionStatusValue | None = field("status", "EncryptionStatus", default=None)
    """Whether it is on: enabled or disabled."""
    key_vault_properties: NestedOrNone[KeyVaultProperties, types.KeyVaultPropertiesDict] = field(
        "keyVaultProperties", "KeyVaultProperties", default=None
    )
    """Key that encrypts the registry."""


class ErrorAdditionalInfo(Model):
    """More information about an error, of a type of its own."""

    type: str = read_only("type")
    """Type of the information."""
    info: Any = read_only("info", "object")
    """The information itself, shaped by its type."""


class ErrorDetail(Model):
    """One error: its code, message and what lies behind it."""

    code: str = read_only("code")
    """Code of the error, for programs to act on."""
    message: str = read_only("message")
    """What went wrong, in words."""
    target: str = read_only("target")
    """What the error is about, such as the name of a property."""
    details: NestedList[ErrorDetail, types.ErrorDetailDict] = read_only("details", "[ErrorDetail]")
    """More errors behind this one."""
    additional_info: NestedList[ErrorAdditionalInfo, types.ErrorAdditionalInfoDict] = read_only(
        "additionalInfo", "[ErrorAdditionalInfo]"
    )
    """More information about the error, by type."""


class ErrorResponse(Model):
    """Error answer of the service."""

    error: NestedOrNone[ErrorDetail, types.ErrorDetailDict] = field("error", "ErrorDetail", default=None)
    """The error: code, message and details."""


class EventInfo(Model):
    """ID of an event."""

    id: str | None = field("id", default=None)
    """ID of the event."""


class Event(EventInfo):
    """An event sent to a webhook, with the answer."""

    event_request_message: NestedOrNone[EventRequestMessage, types.EventRequestMessageDict] = field(
        "eventRequestMessage", "EventRequestMessage", default=None
    )
    """What was sent."""
    event_response_message: NestedOrNone[EventResponseMessage, types.EventResponseMessageDict] = field(
        "eventResponseMessage", "EventResponseMessage", default=None
    )
    """What came back."""


class EventContent(Model):
    """What happened, to which artifact, and who did it."""

    id: str | None = field("id", default=None)
    """ID of the event."""
    timestamp: datetime | None = field("timestamp", "iso-8601", default=None)
    """When it happened."""
    action: str | None = field("action", default=None)
    """What happened, such as push or delete."""
    target: NestedOrNone[Target, types.TargetDict] = field("target", "Target", default=None)
    """Artifact it happened to."""
    request: NestedOrNone[Request, types.RequestDict] = field("request", "Request", default=None)
    """Request that caused it."""
    actor: NestedOrNone[Actor, types.ActorDict] = field("actor", "Actor", default=None)
    """Who caused it."""
    source: NestedOrNone[Source, types.SourceDict] = field("source", "Source", default=None)
    """Registry node it came from."""


class EventRequestMessage(Model):
    """The HTTP request that was sent to a webhook."""

    content: NestedOrNone[EventContent, types.EventContentDict] = field("content", "EventContent", default=None)
    """The event."""
    headers: dict[str, str] | None = field("headers", "{str}", default=None, secret=True)
    """Headers of the request."""
    method: str | None = field("method", default=None)
    """HTTP method."""
    request_uri: str | None = field("requestUri", default=None, secret=True)
    """URI of the request."""
    version: str | None = field("version", default=None)
    """HTTP version."""


class EventResponseMessage(Model):
    """The HTTP answer of a webhook."""

    content: str | None = field("content", default=None)
    """Body of the answer."""
    headers: dict[str, str] | None = field("headers", "{str}", default=None, secret=True)
    """Headers of the answer."""
    reason_phrase: str | None = field("reasonPhrase", default=None)
    """Text of the status."""
    status_code: str | None = field("statusCode", default=None)
    """Status code."""
    version: str | None = field("version", default=None)
    """HTTP version."""


class ExportPolicy(Model):
    """Whether artifacts may be exported from the registry."""

    status: ExportPolicyStatus | types.ExportPolicyStatusValue | None = field(
        "status", "ExportPolicyStatus", default=None
    )
    """Whether it is on: enabled or disabled."""


class GarbageCollectionProperties(Model):
    """Removal of data a connected registry no longer needs."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it runs."""
    schedule: str | None = field("schedule", default=None)
    """When it runs, in cron form."""


class GenerateCredentialsParameters(Model):
    """Token and password to make."""

    token_id: str | None = field("tokenId", default=None)
    """ID of the token."""
    expiry: datetime | None = field("expiry", "iso-8601", default=None)
    """When it expires; never if omitted."""
    name: TokenPasswordName | types.TokenPasswordNameValue | None = field("name", "TokenPasswordName", default=None)
    """Which password: password1 or password2; both if omitted."""


class GenerateCredentialsResult(Model):
    """Name and new passwords of a token."""

    username: str | None = field("username", default=None)
    """Name of the token."""
    passwords: NestedListOrNone[TokenPassword, types.TokenPasswordDict] = field(
        "passwords", "[TokenPassword]", default=None
    )
    """The new passwords."""


class IPRule(Model):
    """An IP rule of a registry."""

    action: Action | types.ActionValue | None = field("action", "Action", default=None)
    """What the rule does; Allow."""
    ip_address_or_range: str = field("value")
    """IP address or range in CIDR form."""


class IdentityProperties(Model):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    principal_id: str = read_only("principalId")
    """Object ID of the identity's service principal."""
    tenant_id: str = read_only("tenantId")
    """ID of the Microsoft Entra tenant."""
    type: ResourceIdentityType | types.ResourceIdentityTypeValue | None = field(
        "type", "ResourceIdentityType", default=None
    )
    """Which kinds of managed identity a resource has: system-assigned, user-assigned, both or none."""
    user_assigned_identities: NestedDictOrNone[UserIdentityProperties, types.UserIdentityPropertiesDict] = field(
        "userAssignedIdentities", "{UserIdentityProperties}", default=None
    )
    """User-assigned identities, keyed by resource ID."""


class ImportImageParameters(Model):
    """Image to copy, and where to."""

    source: Nested[ImportSource, types.ImportSourceDict] = field("source", "ImportSource")
    """Image to copy."""
    target_tags: list[str] | None = field("targetTags", "[str]", default=None)
    """Repositories with tags to give the image, such as hello-world:v1."""
    untagged_target_repositories: list[str] | None = field("untaggedTargetRepositories", "[str]", default=None)
    """Repositories to copy to by digest, without tag."""
    mode: ImportMode | types.ImportModeValue | None = field("mode", "ImportMode", default=None)
    """Whether existing tags are overwritten."""


class ImportSource(Model):
    """Image to copy, and the registry it is in."""

    resource_id: str | None = field("resourceId", default=None)
    """ID of the registry, if it is one of Azure."""
    registry_uri: str | None = field("registryUri", default=None)
    """Address of the registry, if it is none of Azure."""
    credentials: NestedOrNone[ImportSourceCredentials, types.ImportSourceCredentialsDict] = field(
        "credentials", "ImportSourceCredentials", default=None
    )
    """How to sign in to the registry."""
    source_image: str = field("sourceImage")
    """Repository with tag or digest, such as library/hello-world:latest."""


class ImportSourceCredentials(Model):
    """User name and password for the source registry."""

    username: str | None = field("username", default=None)
    """User name; may be left out with a token."""
    password: str = field("password", secret=True)
    """Password or token."""


class KeyVaultProperties(Model):
    """Key that encrypts a registry, and the identity that reads it."""

    key_identifier: str | None = field("keyIdentifier", default=None)
    """URI of the key; without version, the newest is used."""
    versioned_key_identifier: str = read_only("versionedKeyIdentifier")
    """URI of the key version in use."""
    identity: str | None = field("identity", default=None)
    """Client ID of the identity that reads the key."""
    key_rotation_enabled: bool = read_only("keyRotationEnabled", "bool")
    """Whether new versions of the key are taken up by themselves."""
    last_key_rotation_timestamp: datetime = read_only("lastKeyRotationTimestamp", "iso-8601")
    """When the key last changed."""


class LoggingProperties(Model):
    """How much a connected registry logs."""

    log_level: LogLevel | types.LogLevelValue | None = field("logLevel", "LogLevel", default=None)
    """How much is logged."""
    audit_log_status: AuditLogStatus | types.AuditLogStatusValue | None = field(
        "auditLogStatus", "AuditLogStatus", default=None
    )
    """Whether audit logs are on."""


class LoginServerProperties(Model):
    """Where clients of a connected registry sign in."""

    host: str = read_only("host")
    """Host name."""
    tls: Nested[TlsProperties, types.TlsPropertiesDict] = read_only("tls", "TlsProperties")
    """Whether TLS is on, and with which certificate."""


class NetworkRuleSet(Model):
    """Network rules of a registry: who may connect."""

    default_action: DefaultAction | types.DefaultActionValue = field("defaultAction", "DefaultAction")
    """What happens to traffic that no rule matches."""
    ip_rules: NestedListOrNone[IPRule, types.IPRuleDict] = field("ipRules", "[IPRule]", default=None)
    """Public IP addresses and ranges that may connect."""


class OperationDefinition(Model):
    """An operation of the resource provider, as used in role definitions."""

    origin: str | None = field("origin", default=None)
    """Who the operation is meant for: user, system or both."""
    name: str | None = field("name", default=None)
    """Name of the operation: provider, resource type and action, as used in role definitions."""
    display: NestedOrNone[OperationDisplayDefinition, types.OperationDisplayDefinitionDict] = field(
        "display", "OperationDisplayDefinition", default=None
    )
    """Texts that show the operation to people."""
    properties: NestedOrNone[OperationPropertiesDefinition, types.OperationPropertiesDefinitionDict] = field(
        "properties", "OperationPropertiesDefinition", default=None
    )
    """More about the operation, such as its logs and metrics."""
    service_specification: NestedOrNone[
        OperationServiceSpecificationDefinition, types.OperationServiceSpecificationDefinitionDict
    ] = flattened("properties", default=None)
    """Metrics and logs of the provider."""
    is_data_action: bool | None = field("isDataAction", "bool", default=None)
    """Whether the operation works on data rather than on the resource itself."""


class OperationDisplayDefinition(Model):
    """Texts that show an operation to people."""

    provider: str | None = field("provider", default=None)
    """Name of the resource provider."""
    resource: str | None = field("resource", default=None)
    """Kind of resource the operation works on."""
    operation: str | None = field("operation", default=None)
    """Short name of the operation."""
    description: str | None = field("description", default=None)
    """What the operation does."""


class OperationLogSpecificationDefinition(Model):
    """A log of the provider."""

    name: str | None = field("name", default=None)
    display_name: str | None = field("displayName", default=None)
    """Display name, as people see it."""
    blob_duration: str | None = field("blobDuration", default=None)


class OperationMetricSpecificationDefinition(Model):
    """A metric of the provider."""

    name: str | None = field("name", default=None)
    display_name: str | None = field("displayName", default=None)
    """Display name, as people see it."""
    display_description: str | None = field("displayDescription", default=None)
    unit: str | None = field("unit", default=None)
    aggregation_type: str | None = field("aggregationType", default=None)
    internal_metric_name: str | None = field("internalMetricName", default=None)
    """Name of the internal metric."""


class OperationPropertiesDefinition(Model):
    """More about an operation."""

    service_specification: NestedOrNone[
        OperationServiceSpecificationDefinition, types.OperationServiceSpecificationDefinitionDict
    ] = field("serviceSpecification", "OperationServiceSpecificationDefinition", default=None)
    """Metrics and logs of the provider."""


class OperationServiceSpecificationDefinition(Model):
    """Metrics and logs of the provider."""

    metric_specifications: NestedListOrNone[
        OperationMetricSpecificationDefinition, types.OperationMetricSpecificationDefinitionDict
    ] = field("metricSpecifications", "[OperationMetricSpecificationDefinition]", default=None)
    log_specifications: NestedListOrNone[
        OperationLogSpecificationDefinition, types.OperationLogSpecificationDefinitionDict
    ] = field("logSpecifications", "[OperationLogSpecificationDefinition]", default=None)


class ParentProperties(Model):
    """Parent of a connected registry, and how to synchronize with it."""

    id: str | None = field("id", default=None)
    """ID of the parent, a registry or connected registry."""
    sync_properties: Nested[SyncProperties, types.SyncPropertiesDict] = field("syncProperties", "SyncProperties")
    """How and when it synchronizes with its parent."""


class Policies(Model):
    """Policies of a registry."""

    quarantine_policy: NestedOrNone[QuarantinePolicy, types.QuarantinePolicyDict] = field(
        "quarantinePolicy", "QuarantinePolicy", default=None
    )
    """Whether new images wait for release."""
    trust_policy: NestedOrNone[TrustPolicy, types.TrustPolicyDict] = field("trustPolicy", "TrustPolicy", default=None)
    """Whether images can be signed."""
    retention_policy: NestedOrNone[RetentionPolicy, types.RetentionPolicyDict] = field(
        "retentionPolicy", "RetentionPolicy", default=None
    )
    """When untagged manifests are deleted."""
    export_policy: NestedOrNone[ExportPolicy, types.ExportPolicyDict] = field(
        "exportPolicy", "ExportPolicy", default=None
    )
    """Whether artifacts may be exported."""
    azure_ad_authentication_as_arm_policy: NestedOrNone[
        AzureADAuthenticationAsArmPolicy, types.AzureADAuthenticationAsArmPolicyDict
    ] = field("azureADAuthenticationAsArmPolicy", "AzureADAuthenticationAsArmPolicy", default=None)
    """Whether tokens for Azure Resource Manager may be used to sign in."""


class PrivateEndpoint(Model):
    """The private endpoint at the other end of a connection."""

    id: str | None = field("id", default=None)
    """Resource ID of the private endpoint."""


class PrivateEndpointConnection(ProxyResource):
    """A private endpoint connection of a container registry."""

    properties: NestedOrNone[PrivateEndpointConnectionProperties, types.PrivateEndpointConnectionPropertiesDict] = (
        field("properties", "PrivateEndpointConnectionProperties", default=None)
    )
    """Endpoint and approval state of a private endpoint connection."""
    private_endpoint: NestedOrNone[PrivateEndpoint, types.PrivateEndpointDict] = flattened("properties", default=None)
    """The private endpoint that is connected."""
    private_link_service_connection_state: NestedOrNone[
        PrivateLinkServiceConnectionState, types.PrivateLinkServiceConnectionStateDict
    ] = flattened("properties", default=None)
    """Whether the connection is approved, and why."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""


class PrivateEndpointConnectionProperties(Model):
    """Endpoint and approval state of a private endpoint connection."""

    private_endpoint: NestedOrNone[PrivateEndpoint, types.PrivateEndpointDict] = field(
        "privateEndpoint", "PrivateEndpoint", default=None
    )
    """The private endpoint that is connected."""
    private_link_service_connection_state: NestedOrNone[
        PrivateLinkServiceConnectionState, types.PrivateLinkServiceConnectionStateDict
    ] = field("privateLinkServiceConnectionState", "PrivateLinkServiceConnectionState", default=None)
    """Whether the connection is approved, and why."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""


class PrivateLinkResource(Resource):
    """A sub-resource that a private endpoint can connect to."""

    properties: NestedOrNone[PrivateLinkResourceProperties, types.PrivateLinkResourcePropertiesDict] = field(
        "properties", "PrivateLinkResourceProperties", default=None
    )
    """Group, members and DNS zones of a sub-resource for private endpoints."""


class PrivateLinkResourceProperties(Model):
    """Group, members and DNS zones of a sub-resource for private endpoints."""

    group_id: str = read_only("groupId")
    """Name of the sub-resource a private endpoint connects to."""
    required_members: list[str] = read_only("requiredMembers", "[str]")
    """Members of the sub-resource that need a private IP address."""
    required_zone_names: list[str] | None = field("requiredZoneNames", "[str]", default=None)
    """Private DNS zones that have to resolve the names of the resource."""


class PrivateLinkServiceConnectionState(Model):
    """Whether a private endpoint connection is approved, and why."""

    status: ConnectionStatus | types.ConnectionStatusValue | None = field("status", "ConnectionStatus", default=None)
    """Approval state of the connection."""
    description: str | None = field("description", default=None)
    """Reason for the approval or rejection."""
    actions_required: ActionsRequired | types.ActionsRequiredValue | None = field(
        "actionsRequired", "ActionsRequired", default=None
    )
    """What the consumer has to do after the connection changes; None if nothing."""


class QuarantinePolicy(Model):
    """Whether new images wait for release."""

    status: PolicyStatus | types.PolicyStatusValue | None = field("status", "PolicyStatus", default=None)
    """Whether it is on: enabled or disabled."""


class RegenerateCredentialParameters(Model):
    """Which password of the admin user to make anew."""

    name: PasswordName | types.PasswordNameValue = field("name", "PasswordName")
    """Which one: password or password2."""


class TrackedResource(Resource):
    """Base of resources that have a region and tags."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    location: str = field("location")
    """Azure region of the resource, such as westeurope."""


class Registry(TrackedResource):
    """A container registry."""

    properties: NestedOrNone[RegistryProperties, types.RegistryPropertiesDict] = field(
        "properties", "RegistryProperties", default=None
    )
    """Settings and state of a container registry."""
    login_server: str = flattened("properties", init=False)
    """Login server, such as myregistry.azurecr.io."""
    creation_date: datetime = flattened("properties", init=False)
    """When it was created."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    status: Nested[Status, types.StatusDict] = flattened("properties", init=False)
    """State of the registry."""
    admin_user_enabled: bool | None = flattened("properties", default=None)
    """Whether the admin user may sign in with name and password."""
    network_rule_set: NestedOrNone[NetworkRuleSet, types.NetworkRuleSetDict] = flattened("properties", default=None)
    """Who may connect, by IP address."""
    policies: NestedOrNone[Policies, types.PoliciesDict] = flattened("properties", default=None)
    """Policies of the registry: retention, quarantine, trust, export."""
    encryption: NestedOrNone[EncryptionProperty, types.EncryptionPropertyDict] = flattened("properties", default=None)
    """Encryption with keys from your own key vault."""
    data_endpoint_enabled: bool | None = flattened("properties", default=None)
    """Whether each region has a data endpoint of its own, for firewall rules."""
    data_endpoint_host_names: list[str] = flattened("properties", init=False)
    """Host names of the data endpoints."""
    private_endpoint_connections: NestedList[PrivateEndpointConnection, types.PrivateEndpointConnectionDict] = (
        flattened("properties", init=False)
    )
    """Private endpoint connections to the resource."""
    public_network_access: PublicNetworkAccess | types.PublicNetworkAccessValue | None = flattened(
        "properties", default=None
    )
    """Whether the resource can be reached from public networks."""
    network_rule_bypass_options: NetworkRuleBypassOptions | types.NetworkRuleBypassOptionsValue | None = flattened(
        "properties", default=None
    )
    """Whether trusted Azure services may pass the network rules."""
    network_rule_bypass_allowed_for_tasks: bool | None = flattened("properties", default=None)
    """Whether tasks may pass the network rules."""
    zone_redundancy: ZoneRedundancy | types.ZoneRedundancyValue | None = flattened("properties", default=None)
    """Whether the registry is spread over availability zones; fixed at creation."""
    anonymous_pull_enabled: bool | None = flattened("properties", default=None)
    """Whether anyone may pull images without signing in."""
    role_assignment_mode: RoleAssignmentMode | types.RoleAssignmentModeValue | None = flattened(
        "properties", default=None
    )
    """Whether roles may be narrowed to repositories."""
    sku: Nested[Sku, types.SkuDict] = field("sku", "Sku")
    """Size and price tier of the container registry."""
    identity: NestedOrNone[IdentityProperties, types.IdentityPropertiesDict] = field(
        "identity", "IdentityProperties", default=None
    )
    """Managed identities of the resource."""


class RegistryListCredentialsResult(Model):
    """User name and passwords of the admin user."""

    username: str | None = field("username", default=None)
    """Name of the admin user; the registry's own name."""
    passwords: NestedListOrNone[RegistryPassword, types.RegistryPasswordDict] = field(
        "passwords", "[RegistryPassword]", default=None
    )
    """The two passwords."""


class RegistryNameCheckRequest(Model):
    """Registry name to check."""

    name: str = field("name")
    """Name to check."""
    type: ContainerRegistryResourceType | types.ContainerRegistryResourceTypeValue = field(
        "type", "ContainerRegistryResourceType", default="Microsoft.ContainerRegistry/registries"
    )
    """Resource type; Microsoft.ContainerRegistry/registries."""


class RegistryNameStatus(Model):
    """Whether a registry name is valid and still free."""

    name_available: bool | None = field("nameAvailable", "bool", default=None)
    """Whether the name is valid and still free."""
    reason: str | None = field("reason", default=None)
    """Why the name cannot be used."""
    message: str | None = field("message", default=None)
    """Why the name cannot be used, in words."""


class RegistryPassword(Model):
    """One of the admin user's passwords."""

    name: PasswordName | types.PasswordNameValue | None = field("name", "PasswordName", default=None)
    """Which one: password or password2."""
    value: str | None = field("value", default=None, secret=True)
    """The password."""


class RegistryProperties(Model):
    """Settings and state of a container registry."""

    login_server: str = read_only("loginServer")
    """Login server, such as myregistry.azurecr.io."""
    creation_date: datetime = read_only("creationDate", "iso-8601")
    """When it was created."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    status: Nested[Status, types.StatusDict] = read_only("status", "Status")
    """State of the registry."""
    admin_user_enabled: bool | None = field("adminUserEnabled", "bool", default=None)
    """Whether the admin user may sign in with name and password."""
    network_rule_set: NestedOrNone[NetworkRuleSet, types.NetworkRuleSetDict] = field(
        "networkRuleSet", "NetworkRuleSet", default=None
    )
    """Who may connect, by IP address."""
    policies: NestedOrNone[Policies, types.PoliciesDict] = field("policies", "Policies", default=None)
    """Policies of the registry: retention, quarantine, trust, export."""
    encryption: NestedOrNone[EncryptionProperty, types.EncryptionPropertyDict] = field(
        "encryption", "EncryptionProperty", default=None
    )
    """Encryption with keys from your own key vault."""
    data_endpoint_enabled: bool | None = field("dataEndpointEnabled", "bool", default=None)
    """Whether each region has a data endpoint of its own, for firewall rules."""
    data_endpoint_host_names: list[str] = read_only("dataEndpointHostNames", "[str]")
    """Host names of the data endpoints."""
    private_endpoint_connections: NestedList[PrivateEndpointConnection, types.PrivateEndpointConnectionDict] = (
        read_only("privateEndpointConnections", "[PrivateEndpointConnection]")
    )
    """Private endpoint connections to the resource."""
    public_network_access: PublicNetworkAccess | types.PublicNetworkAccessValue | None = field(
        "publicNetworkAccess", "PublicNetworkAccess", default=None
    )
    """Whether the resource can be reached from public networks."""
    network_rule_bypass_options: NetworkRuleBypassOptions | types.NetworkRuleBypassOptionsValue | None = field(
        "networkRuleBypassOptions", "NetworkRuleBypassOptions", default=None
    )
    """Whether trusted Azure services may pass the network rules."""
    network_rule_bypass_allowed_for_tasks: bool | None = field("networkRuleBypassAllowedForTasks", "bool", default=None)
    """Whether tasks may pass the network rules."""
    zone_redundancy: ZoneRedundancy | types.ZoneRedundancyValue | None = field(
        "zoneRedundancy", "ZoneRedundancy", default=None
    )
    """Whether the registry is spread over availability zones; fixed at creation."""
    anonymous_pull_enabled: bool | None = field("anonymousPullEnabled", "bool", default=None)
    """Whether anyone may pull images without signing in."""
    role_assignment_mode: RoleAssignmentMode | types.RoleAssignmentModeValue | None = field(
        "roleAssignmentMode", "RoleAssignmentMode", default=None
    )
    """Whether roles may be narrowed to repositories."""


class RegistryPropertiesUpdateParameters(Model):
    """Settings of a container registry to change."""

    admin_user_enabled: bool | None = field("adminUserEnabled", "bool", default=None)
    """Whether the admin user may sign in with name and password."""
    network_rule_set: NestedOrNone[NetworkRuleSet, types.NetworkRuleSetDict] = field(
        "networkRuleSet", "NetworkRuleSet", default=None
    )
    """Who may connect, by IP address."""
    policies: NestedOrNone[Policies, types.PoliciesDict] = field("policies", "Policies", default=None)
    """Policies of the registry: retention, quarantine, trust, export."""
    encryption: NestedOrNone[EncryptionProperty, types.EncryptionPropertyDict] = field(
        "encryption", "EncryptionProperty", default=None
    )
    """Encryption with keys from your own key vault."""
    data_endpoint_enabled: bool | None = field("dataEndpointEnabled", "bool", default=None)
    """Whether each region has a data endpoint of its own, for firewall rules."""
    public_network_access: PublicNetworkAccess | types.PublicNetworkAccessValue | None = field(
        "publicNetworkAccess", "PublicNetworkAccess", default=None
    )
    """Whether the resource can be reached from public networks."""
    network_rule_bypass_options: NetworkRuleBypassOptions | types.NetworkRuleBypassOptionsValue | None = field(
        "networkRuleBypassOptions", "NetworkRuleBypassOptions", default=None
    )
    """Whether trusted Azure services may pass the network rules."""
    network_rule_bypass_allowed_for_tasks: bool | None = field("networkRuleBypassAllowedForTasks", "bool", default=None)
    """Whether tasks may pass the network rules."""
    anonymous_pull_enabled: bool | None = field("anonymousPullEnabled", "bool", default=None)
    """Whether anyone may pull images without signing in."""
    role_assignment_mode: RoleAssignmentMode | types.RoleAssignmentModeValue | None = field(
        "roleAssignmentMode", "RoleAssignmentMode", default=None
    )
    """Whether roles may be narrowed to repositories."""


class RegistryUpdateParameters(Model):
    """Settings, SKU and tags of a container registry to change."""

    identity: NestedOrNone[IdentityProperties, types.IdentityPropertiesDict] = field(
        "identity", "IdentityProperties", default=None
    )
    """Managed identities of the resource."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    sku: NestedOrNone[Sku, types.SkuDict] = field("sku", "Sku", default=None)
    """Size and price tier of the container registry."""
    properties: NestedOrNone[RegistryPropertiesUpdateParameters, types.RegistryPropertiesUpdateParametersDict] = field(
        "properties", "RegistryPropertiesUpdateParameters", default=None
    )
    """Settings of a container registry to change."""
    admin_user_enabled: bool | None = flattened("properties", default=None)
    """Whether the admin user may sign in with name and password."""
    network_rule_set: NestedOrNone[NetworkRuleSet, types.NetworkRuleSetDict] = flattened("properties", default=None)
    """Who may connect, by IP address."""
    policies: NestedOrNone[Policies, types.PoliciesDict] = flattened("properties", default=None)
    """Policies of the registry: retention, quarantine, trust, export."""
    encryption: NestedOrNone[EncryptionProperty, types.EncryptionPropertyDict] = flattened("properties", default=None)
    """Encryption with keys from your own key vault."""
    data_endpoint_enabled: bool | None = flattened("properties", default=None)
    """Whether each region has a data endpoint of its own, for firewall rules."""
    public_network_access: PublicNetworkAccess | types.PublicNetworkAccessValue | None = flattened(
        "properties", default=None
    )
    """Whether the resource can be reached from public networks."""
    network_rule_bypass_options: NetworkRuleBypassOptions | types.NetworkRuleBypassOptionsValue | None = flattened(
        "properties", default=None
    )
    """Whether trusted Azure services may pass the network rules."""
    network_rule_bypass_allowed_for_tasks: bool | None = flattened("properties", default=None)
    """Whether tasks may pass the network rules."""
    anonymous_pull_enabled: bool | None = flattened("properties", default=None)
    """Whether anyone may pull images without signing in."""
    role_assignment_mode: RoleAssignmentMode | types.RoleAssignmentModeValue | None = flattened(
        "properties", default=None
    )
    """Whether roles may be narrowed to repositories."""


class RegistryUsage(Model):
    """Use of one quota of a registry."""

    name: str | None = field("name", default=None)
    """Name of the quota, such as Size or Webhooks."""
    limit: int | None = field("limit", "int", default=None)
    """How much may be used."""
    current_value: int | None = field("currentValue", "int", default=None)
    """How much is used now."""
    unit: RegistryUsageUnit | types.RegistryUsageUnitValue | None = field("unit", "RegistryUsageUnit", default=None)
    """Unit of the numbers: Count or Bytes."""


class RegistryUsageListResult(Model):
    """Quota usage of a registry."""

    value: NestedListOrNone[RegistryUsage, types.RegistryUsageDict] = field("value", "[RegistryUsage]", default=None)
    """Usage, one entry for each quota."""


class Replication(TrackedResource):
    """A copy of a registry in another region."""

    properties: NestedOrNone[ReplicationProperties, types.ReplicationPropertiesDict] = field(
        "properties", "ReplicationProperties", default=None
    )
    """Region endpoint, zones and state of a replication."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    status: Nested[Status, types.StatusDict] = flattened("properties", init=False)
    """State of the replication."""
    region_endpoint_enabled: bool | None = flattened("properties", default=None)
    """Whether clients may be sent to this region."""
    zone_redundancy: ZoneRedundancy | types.ZoneRedundancyValue | None = flattened("properties", default=None)
    """Whether the registry is spread over availability zones; fixed at creation."""


class ReplicationProperties(Model):
    """Region endpoint, zones and state of a replication."""

    provisioning_state: ProvisioningState | types.ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    status: Nested[Status, types.StatusDict] = read_only("status", "Status")
    """State of the replication."""
    region_endpoint_enabled: bool | None = field("regionEndpointEnabled", "bool", default=None)
    """Whether clients may be sent to this region."""
    zone_redundancy: ZoneRedundancy | types.ZoneRedundancyValue | None = field(
        "zoneRedundancy", "ZoneRedundancy", default=None
    )
    """Whether the registry is spread over availability zones; fixed at creation."""


class ReplicationUpdateParameters(Model):
    """Changes to a geo-replication of a container registry; what is left out stays as it is."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    properties: NestedOrNone[ReplicationUpdateParametersProperties, types.ReplicationUpdateParametersPropertiesDict] = (
        field("properties", "ReplicationUpdateParametersProperties", default=None)
    )
    """Settings of a replication to change."""
    region_endpoint_enabled: bool | None = flattened("properties", default=None)
    """Whether clients may be sent to this region."""


class ReplicationUpdateParametersProperties(Model):
    """Settings of a replication to change."""

    region_endpoint_enabled: bool | None = field("regionEndpointEnabled", "bool", default=None)
    """Whether clients may be sent to this region."""


class Request(Model):
    """HTTP request that caused an event."""

    id: str | None = field("id", default=None)
    """ID of the request."""
    addr: str | None = field("addr", default=None)
    """IP address or host of the client."""
    host: str | None = field("host", default=None)
    """Host name the client asked for."""
    method: str | None = field("method", default=None)
    """HTTP method."""
    useragent: str | None = field("useragent", default=None)
    """User agent of the client."""


class RetentionPolicy(Model):
    """When untagged manifests are deleted."""

    days: int | None = field("days", "int", default=None)
    """Days that untagged manifests are kept."""
    last_updated_time: datetime = read_only("lastUpdatedTime", "iso-8601")
    """When the policy last changed."""
    status: PolicyStatus | types.PolicyStatusValue | None = field("status", "PolicyStatus", default=None)
    """Whether it is on: enabled or disabled."""


class ScopeMap(ProxyResource):
    """A scope map: what tokens may do in which repositories."""

    properties: NestedOrNone[ScopeMapProperties, types.ScopeMapPropertiesDict] = field(
        "properties", "ScopeMapProperties", default=None
    )
    """Actions a scope map allows."""
    description: str | None = flattened("properties", default=None)
    """Description of the scope map, free text."""
    creation_date: datetime = flattened("properties", init=False)
    """When it was created."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    actions: list[str] | None = flattened("properties", default=None)
    """Repositories and actions, such as repositories/hello-world/content/read."""


class ScopeMapProperties(Model):
    """Actions a scope map allows."""

    description: str | None = field("description", default=None)
    """Description of the scope map, free text."""
    type: str = read_only("type")
    """Kind of scope map, such as UserDefined."""
    creation_date: datetime = read_only("creationDate", "iso-8601")
    """When it was created."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    actions: list[str] = field("actions", "[str]")
    """Repositories and actions, such as repositories/hello-world/content/read."""


class ScopeMapPropertiesUpdateParameters(Model):
    """Actions a scope map allows."""

    description: str | None = field("description", default=None)
    """Description of the scope map, free text."""
    actions: list[str] | None = field("actions", "[str]", default=None)
    """Repositories and actions, such as repositories/hello-world/content/read."""


class ScopeMapUpdateParameters(Model):
    """Changes to a scope map of a container registry; what is left out stays as it is."""

    properties: NestedOrNone[ScopeMapPropertiesUpdateParameters, types.ScopeMapPropertiesUpdateParametersDict] = field(
        "properties", "ScopeMapPropertiesUpdateParameters", default=None
    )
    """Actions a scope map allows."""
    description: str | None = flattened("properties", default=None)
    """Description of the scope map, free text."""
    actions: list[str] | None = flattened("properties", default=None)
    """Repositories and actions, such as repositories/hello-world/content/read."""


class Sku(Model):
    """Tier of a container registry."""

    name: SkuName | types.SkuNameValue = field("name", "SkuName")
    """Tier: Basic, Standard or Premium."""
    tier: SkuTier | types.SkuTierValue = read_only("tier", "SkuTier")
    """Tier, filled from the name."""


class Source(Model):
    """Registry node an event came from."""

    addr: str | None = field("addr", default=None)
    """Address of the node."""
    instance_id: str | None = field("instanceID", default=None)
    """ID of the running instance."""


class Status(Model):
    """State of a registry or replication."""

    display_status: str = read_only("displayStatus")
    """State in short."""
    message: str = read_only("message")
    """State in words."""
    timestamp: datetime = read_only("timestamp", "iso-8601")
    """When the state changed."""


class StatusDetailProperties(Model):
    """Something that happened on a connected registry."""

    type: str = read_only("type")
    """Component it is about."""
    code: str = read_only("code")
    """Code of the state."""
    description: str = read_only("description")
    """Description of the status detail, free text."""
    timestamp: datetime = read_only("timestamp", "iso-8601")
    """When it happened."""
    correlation_id: str = read_only("correlationId")
    """ID for finding it in the logs."""


class SyncProperties(Model):
    """How and when a connected registry synchronizes."""

    token_id: str = field("tokenId")
    """ID of the token it signs in with."""
    schedule: str | None = field("schedule", default=None)
    """Times in cron form."""
    sync_window: timedelta | None = field("syncWindow", "duration", default=None)
    """How long a synchronization may run, as an ISO 8601 duration."""
    message_ttl: timedelta = field("messageTtl", "duration")
    """How long messages wait for synchronization, as an ISO 8601 duration."""
    last_sync_time: datetime = read_only("lastSyncTime", "iso-8601")
    """When it last synchronized."""
    gateway_endpoint: str = read_only("gatewayEndpoint")
    """Endpoint it synchronizes through."""


class SyncUpdateProperties(Model):
    """How and when a connected registry synchronizes."""

    schedule: str | None = field("schedule", default=None)
    """Times in cron form."""
    sync_window: timedelta | None = field("syncWindow", "duration", default=None)
    """How long a synchronization may run, as an ISO 8601 duration."""
    message_ttl: timedelta | None = field("messageTtl", "duration", default=None)
    """How long messages wait for synchronization, as an ISO 8601 duration."""


class SystemData(Model):
    """Who created and last changed a resource, and when."""

    created_by: str | None = field("createdBy", default=None)
    """Who created the resource."""
    created_by_type: CreatedByType | types.CreatedByTypeValue | None = field(
        "createdByType", "CreatedByType", default=None
    )
    """Kind of identity that created the resource."""
    created_at: datetime | None = field("createdAt", "iso-8601", default=None)
    """When the resource was created (UTC)."""
    last_modified_by: str | None = field("lastModifiedBy", default=None)
    """Who last changed the resource."""
    last_modified_by_type: CreatedByType | types.CreatedByTypeValue | None = field(
        "lastModifiedByType", "CreatedByType", default=None
    )
    """Kind of identity that last changed the resource."""
    last_modified_at: datetime | None = field("lastModifiedAt", "iso-8601", default=None)
    """When the resource was last changed (UTC)."""


class Target(Model):
    """Artifact an event is about."""

    media_type: str | None = field("mediaType", default=None)
    """Media type of the artifact."""
    size: int | None = field("size", "int", default=None)
    """Size in bytes; the same as length."""
    digest: str | None = field("digest", default=None)
    """Digest of the artifact."""
    length: int | None = field("length", "int", default=None)
    """Length in bytes; the same as size."""
    repository: str | None = field("repository", default=None)
    """Repository it is in."""
    url: str | None = field("url", default=None)
    """URL of the artifact."""
    tag: str | None = field("tag", default=None)
    """Tag of the artifact."""
    name: str | None = field("name", default=None)
    """Name of the artifact."""
    version: str | None = field("version", default=None)
    """Version of the artifact."""


class TlsCertificateProperties(Model):
    """TLS certificate of a connected registry."""

    type: CertificateType | types.CertificateTypeValue = read_only("type", "CertificateType")
    """Kind of certificate."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class TlsProperties(Model):
    """Whether TLS is on, and with which certificate."""

    status: TlsStatus | types.TlsStatusValue = read_only("status", "TlsStatus")
    """Enabled or Disabled."""
    certificate: Nested[TlsCertificateProperties, types.TlsCertificatePropertiesDict] = read_only(
        "certificate", "TlsCertificateProperties"
    )
    """The certificate."""


class Token(ProxyResource):
    """A token: a name and passwords, for clients other than Microsoft Entra identities."""

    properties: NestedOrNone[TokenProperties, types.TokenPropertiesDict] = field(
        "properties", "TokenProperties", default=None
    )
    """Scope map, credentials and status of a token."""
    creation_date: datetime = flattened("properties", init=False)
    """When it was created."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    scope_map_id: str | None = flattened("properties", default=None)
    """ID of the scope map that says what the token may do."""
    credentials: NestedOrNone[TokenCredentialsProperties, types.TokenCredentialsPropertiesDict] = flattened(
        "properties", default=None
    )
    """Passwords and certificates to sign in with."""
    status: TokenStatus | types.TokenStatusValue | None = flattened("properties", default=None)
    """Whether it is on: enabled or disabled."""


class TokenCertificate(Model):
    """A certificate of a token."""

    name: TokenCertificateName | types.TokenCertificateNameValue | None = field(
        "name", "TokenCertificateName", default=None
    )
    """Which one: certificate1 or certificate2."""
    expiry: datetime | None = field("expiry", "iso-8601", default=None)
    """When it expires; never if omitted."""
    thumbprint: str | None = field("thumbprint", default=None)
    """Thumbprint of the certificate, in hexadecimal."""
    encoded_pem_certificate: str | None = field("encodedPemCertificate", default=None)
    """The certificate in PEM form, base64-encoded."""


class TokenCredentialsProperties(Model):
    """Passwords and certificates of a token."""

    certificates: NestedListOrNone[TokenCertificate, types.TokenCertificateDict] = field(
        "certificates", "[TokenCertificate]", default=None
    )
    """Certificates of the token."""
    passwords: NestedListOrNone[TokenPassword, types.TokenPasswordDict] = field(
        "passwords", "[TokenPassword]", default=None
    )
    """Passwords of the token."""


class TokenPassword(Model):
    """A password of a token."""

    creation_time: datetime | None = field("creationTime", "iso-8601", default=None)
    """When it was created."""
    expiry: datetime | None = field("expiry", "iso-8601", default=None)
    """When it expires; never if omitted."""
    name: TokenPasswordName | types.TokenPasswordNameValue | None = field("name", "TokenPasswordName", default=None)
    """Which one: password1 or password2."""
    value: str = read_only("value", secret=True)
    """The password; shown once, when it is made."""


class TokenProperties(Model):
    """Scope map, credentials and status of a token."""

    creation_date: datetime = read_only("creationDate", "iso-8601")
    """When it was created."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    scope_map_id: str | None = field("scopeMapId", default=None)
    """ID of the scope map that says what the token may do."""
    credentials: NestedOrNone[TokenCredentialsProperties, types.TokenCredentialsPropertiesDict] = field(
        "credentials", "TokenCredentialsProperties", default=None
    )
    """Passwords and certificates to sign in with."""
    status: TokenStatus | types.TokenStatusValue | None = field("status", "TokenStatus", default=None)
    """Whether it is on: enabled or disabled."""


class TokenUpdateParameters(Model):
    """Changes to a token of a container registry; what is left out stays as it is."""

    properties: NestedOrNone[TokenUpdateProperties, types.TokenUpdatePropertiesDict] = field(
        "properties", "TokenUpdateProperties", default=None
    )
    """Scope map, credentials and status of a token."""
    scope_map_id: str | None = flattened("properties", default=None)
    """ID of the scope map that says what the token may do."""
    status: TokenStatus | types.TokenStatusValue | None = flattened("properties", default=None)
    """Whether it is on: enabled or disabled."""
    credentials: NestedOrNone[TokenCredentialsProperties, types.TokenCredentialsPropertiesDict] = flattened(
        "properties", default=None
    )
    """Passwords and certificates to sign in with."""


class TokenUpdateProperties(Model):
    """Scope map, credentials and status of a token."""

    scope_map_id: str | None = field("scopeMapId", default=None)
    """ID of the scope map that says what the token may do."""
    status: TokenStatus | types.TokenStatusValue | None = field("status", "TokenStatus", default=None)
    """Whether it is on: enabled or disabled."""
    credentials: NestedOrNone[TokenCredentialsProperties, types.TokenCredentialsPropertiesDict] = field(
        "credentials", "TokenCredentialsProperties", default=None
    )
    """Passwords and certificates to sign in with."""


class TrustPolicy(Model):
    """Whether images can be signed."""

    type: TrustPolicyType | types.TrustPolicyTypeValue | None = field("type", "TrustPolicyType", default=None)
    """Kind of signature; Notary."""
    status: PolicyStatus | types.PolicyStatusValue | None = field("status", "PolicyStatus", default=None)
    """Whether it is on: enabled or disabled."""


class UserIdentityProperties(Model):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    principal_id: str = read_only("principalId")
    """Object ID of the identity's service principal."""
    client_id: str = read_only("clientId")
    """Client ID of the identity."""


class Webhook(TrackedResource):
    """A webhook: events of a registry are posted to a URI."""

    properties: NestedOrNone[WebhookProperties, types.WebhookPropertiesDict] = field(
        "properties", "WebhookProperties", default=None
    )
    """Events, scope and status of a webhook."""
    status: WebhookStatus | types.WebhookStatusValue | None = flattened("properties", default=None)
    """Whether it is on: enabled or disabled."""
    scope: str | None = flattened("properties", default=None)
    """Repositories the webhook is about, such as foo:*; all if empty."""
    actions: list[WebhookAction | types.WebhookActionValue] | None = flattened("properties", default=None)
    """Events that are posted, such as push or delete."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""


class WebhookCreateParameters(Model):
    """What a new webhook is to be."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    location: str = field("location")
    """Azure region of the resource, such as westeurope."""
    properties: NestedOrNone[WebhookPropertiesCreateParameters, types.WebhookPropertiesCreateParametersDict] = field(
        "properties", "WebhookPropertiesCreateParameters", default=None
    )
    """Events, scope and status of a webhook."""
    service_uri: str | None = flattened("properties", default=None)
    """URI that events are posted to; may hold a secret."""
    custom_headers: dict[str, str] | None = flattened("properties", default=None)
    """Headers added to each event; may hold a secret."""
    status: WebhookStatus | types.WebhookStatusValue | None = flattened("properties", default=None)
    """Whether it is on: enabled or disabled."""
    scope: str | None = flattened("properties", default=None)
    """Repositories the webhook is about, such as foo:*; all if empty."""
    actions: list[WebhookAction | types.WebhookActionValue] | None = flattened("properties", default=None)
    """Events that are posted, such as push or delete."""


class WebhookProperties(Model):
    """Events, scope and status of a webhook."""

    status: WebhookStatus | types.WebhookStatusValue | None = field("status", "WebhookStatus", default=None)
    """Whether it is on: enabled or disabled."""
    scope: str | None = field("scope", default=None)
    """Repositories the webhook is about, such as foo:*; all if empty."""
    actions: list[WebhookAction | types.WebhookActionValue] = field("actions", "[WebhookAction]")
    """Events that are posted, such as push or delete."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""


class WebhookPropertiesCreateParameters(Model):
    """Events, scope and status of a webhook."""

    service_uri: str = field("serviceUri", secret=True)
    """URI that events are posted to; may hold a secret."""
    custom_headers: dict[str, str] | None = field("customHeaders", "{str}", default=None, secret=True)
    """Headers added to each event; may hold a secret."""
    status: WebhookStatus | types.WebhookStatusValue | None = field("status", "WebhookStatus", default=None)
    """Whether it is on: enabled or disabled."""
    scope: str | None = field("scope", default=None)
    """Repositories the webhook is about, such as foo:*; all if empty."""
    actions: list[WebhookAction | types.WebhookActionValue] = field("actions", "[WebhookAction]")
    """Events that are posted, such as push or delete."""


class WebhookPropertiesUpdateParameters(Model):
    """Events, scope and status of a webhook."""

    service_uri: str | None = field("serviceUri", default=None, secret=True)
    """URI that events are posted to; may hold a secret."""
    custom_headers: dict[str, str] | None = field("customHeaders", "{str}", default=None, secret=True)
    """Headers added to each event; may hold a secret."""
    status: WebhookStatus | types.WebhookStatusValue | None = field("status", "WebhookStatus", default=None)
    """Whether it is on: enabled or disabled."""
    scope: str | None = field("scope", default=None)
    """Repositories the webhook is about, such as foo:*; all if empty."""
    actions: list[WebhookAction | types.WebhookActionValue] | None = field("actions", "[WebhookAction]", default=None)
    """Events that are posted, such as push or delete."""


class WebhookUpdateParameters(Model):
    """Changes to a webhook of a container registry; what is left out stays as it is."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    properties: NestedOrNone[WebhookPropertiesUpdateParameters, types.WebhookPropertiesUpdateParametersDict] = field(
        "properties", "WebhookPropertiesUpdateParameters", default=None
    )
    """Events, scope and status of a webhook."""
    service_uri: str | None = flattened("properties", default=None)
    """URI that events are posted to; may hold a secret."""
    custom_headers: dict[str, str] | None = flattened("properties", default=None)
    """Headers added to each event; may hold a secret."""
    status: WebhookStatus | types.WebhookStatusValue | None = flattened("properties", default=None)
    """Whether it is on: enabled or disabled."""
    scope: str | None = flattened("properties", default=None)
    """Repositories the webhook is about, such as foo:*; all if empty."""
    actions: list[WebhookAction | types.WebhookActionValue] | None = flattened("properties", default=None)
    """Events that are posted, such as push or delete."""
