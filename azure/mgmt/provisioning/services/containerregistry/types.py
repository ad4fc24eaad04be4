# Generated from swagger/containerregistry/containerregistry.json (2025-11-01, sha256 1dc7fe363c4a).
# Do not edit: run "make generate".

"""Dicts that stand for the models of the service ``containerregistry``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta
    from typing import Any

    from typing_extensions import Required

    from . import models

ActionValue: TypeAlias = Literal["Allow"]
ActionsRequiredValue: TypeAlias = Literal["None", "Recreate"]
ActivationStatusValue: TypeAlias = Literal["Active", "Inactive"]
AuditLogStatusValue: TypeAlias = Literal["Enabled", "Disabled"]
AzureADAuthenticationAsArmPolicyStatusValue: TypeAlias = Literal["enabled", "disabled"]
CertificateTypeValue: TypeAlias = Literal["LocalDirectory"]
ConnectedRegistryModeValue: TypeAlias = Literal["ReadWrite", "ReadOnly", "Registry", "Mirror"]
ConnectionStateValue: TypeAlias = Literal["Online", "Offline", "Syncing", "Unhealthy"]
ConnectionStatusValue: TypeAlias = Literal["Approved", "Pending", "Rejected", "Disconnected"]
ContainerRegistryResourceTypeValue: TypeAlias = Literal["Microsoft.ContainerRegistry/registries"]
CreatedByTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
CredentialHealthStatusValue: TypeAlias = Literal["Healthy", "Unhealthy"]
CredentialNameValue: TypeAlias = Literal["Credential1"]
DefaultActionValue: TypeAlias = Literal["Allow", "Deny"]
EncryptionStatusValue: TypeAlias = Literal["enabled", "disabled"]
ExportPolicyStatusValue: TypeAlias = Literal["enabled", "disabled"]
ImportModeValue: TypeAlias = Literal["NoForce", "Force"]
LogLevelValue: TypeAlias = Literal["Debug", "Information", "Warning", "Error", "None"]
NetworkRuleBypassOptionsValue: TypeAlias = Literal["AzureServices", "None"]
PasswordNameValue: TypeAlias = Literal["password", "password2"]
PolicyStatusValue: TypeAlias = Literal["enabled", "disabled"]
ProvisioningStateValue: TypeAlias = Literal["Creating", "Updating", "Deleting", "Succeeded", "Failed", "Canceled"]
PublicNetworkAccessValue: TypeAlias = Literal["Enabled", "Disabled"]
RegistryUsageUnitValue: TypeAlias = Literal["Count", "Bytes"]
ResourceIdentityTypeValue: TypeAlias = Literal["SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned", "None"]
RoleAssignmentModeValue: TypeAlias = Literal["AbacRepositoryPermissions", "LegacyRegistryPermissions"]
SkuNameValue: TypeAlias = Literal["Classic", "Basic", "Standard", "Premium"]
SkuTierValue: TypeAlias = Literal["Classic", "Basic", "Standard", "Premium"]
TlsStatusValue: TypeAlias = Literal["Enabled", "Disabled"]
TokenCertificateNameValue: TypeAlias = Literal["certificate1", "certificate2"]
TokenPasswordNameValue: TypeAlias = Literal["password1", "password2"]
TokenStatusValue: TypeAlias = Literal["enabled", "disabled"]
TrustPolicyTypeValue: TypeAlias = Literal["Notary"]
WebhookActionValue: TypeAlias = Literal["push", "delete", "quarantine", "chart_push", "chart_delete"]
WebhookStatusValue: TypeAlias = Literal["enabled", "disabled"]
ZoneRedundancyValue: TypeAlias = Literal["Enabled", "Disabled"]


class ActivationPropertiesDict(TypedDict, total=False):
    """Whether a connected registry is activated."""

    additional_properties: Mapping[str, Any]


class ActorDict(TypedDict, total=False):
    """Who caused an event."""

    name: str
    additional_properties: Mapping[str, Any]


class AuthCredentialDict(TypedDict, total=False):
    """Where a user name and password for an outside registry are kept."""

    name: models.CredentialName | CredentialNameValue
    username_secret_identifier: str
    password_secret_identifier: str
    additional_properties: Mapping[str, Any]


class AzureADAuthenticationAsArmPolicyDict(TypedDict, total=False):
    """Whether tokens for Azure Resource Manager may be used to sign in."""

    status: models.AzureADAuthenticationAsArmPolicyStatus | AzureADAuthenticationAsArmPolicyStatusValue
    additional_properties: Mapping[str, Any]


class ResourceDict(TypedDict, total=False):
    """Base of all resources: ID, name and type."""

    additional_properties: Mapping[str, Any]


class ProxyResourceDict(ResourceDict, total=False):
    """Base of resources that have no region and tags of their own."""


class _CacheRuleFlatDict(ProxyResourceDict, total=False):
    """A cache rule: images of an outside repository are fetched and kept on pull."""

    credential_set_resource_id: str
    source_repository: str
    target_repository: str


class _CacheRuleNestedDict(ProxyResourceDict, total=False):
    """A cache rule: images of an outside repository are fetched and kept on pull."""

    properties: Required[models.CacheRuleProperties | CacheRulePropertiesDict]


CacheRuleDict: TypeAlias = _CacheRuleFlatDict | _CacheRuleNestedDict


class CacheRulePropertiesDict(TypedDict, total=False):
    """Source, target and credentials of a cache rule."""

    credential_set_resource_id: str
    source_repository: str
    target_repository: str
    additional_properties: Mapping[str, Any]


class _CacheRuleUpdateParametersFlatDict(TypedDict, total=False):
    """Changes to a cache rule of a container registry; what is left out stays as it is."""

    credential_set_resource_id: str
    additional_properties: Mapping[str, Any]


class _CacheRuleUpdateParametersNestedDict(TypedDict, total=False):
    """Changes to a cache rule of a container registry; what is left out stays as it is."""

    properties: Required[models.CacheRuleUpdateProperties | CacheRuleUpdatePropertiesDict]
    additional_properties: Mapping[str, Any]


CacheRuleUpdateParametersDict: TypeAlias = _CacheRuleUpdateParametersFlatDict | _CacheRuleUpdateParametersNestedDict


class CacheRuleUpdatePropertiesDict(TypedDict, total=False):
    """Settings of a cache rule of a container registry to change."""

    credential_set_resource_id: str
    additional_properties: Mapping[str, Any]


class CallbackConfigDict(TypedDict, total=False):
    """Service URI and custom headers of a webhook."""

    service_uri: Required[str]
    custom_headers: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class _ConnectedRegistryFlatDict(ProxyResourceDict, total=False):
    """A connected registry: a copy that runs outside Azure and synchronizes."""

    mode: models.ConnectedRegistryMode | ConnectedRegistryModeValue
    parent: models.ParentProperties | ParentPropertiesDict
    client_token_ids: Sequence[str]
    login_server: models.LoginServerProperties | LoginServerPropertiesDict
    logging: models.LoggingProperties | LoggingPropertiesDict
    notifications_list: Sequence[str]
    garbage_collection: models.GarbageCollectionProperties | GarbageCollectionPropertiesDict


class _ConnectedRegistryNestedDict(ProxyResourceDict, total=False):
    """A connected registry: a copy that runs outside Azure and synchronizes."""

    properties: Required[models.ConnectedRegistryProperties | ConnectedRegistryPropertiesDict]


ConnectedRegistryDict: TypeAlias = _ConnectedRegistryFlatDict | _ConnectedRegistryNestedDict


class ConnectedRegistryPropertiesDict(TypedDict, total=False):
    """Mode, parent, synchronization and state of a connected registry."""

    mode: Required[models.ConnectedRegistryMode | ConnectedRegistryModeValue]
    parent: Required[models.ParentProperties | ParentPropertiesDict]
    client_token_ids: Sequence[str]
    login_server: models.LoginServerProperties | LoginServerPropertiesDict
    logging: models.LoggingProperties | LoggingPropertiesDict
    notifications_list: Sequence[str]
    garbage_collection: models.GarbageCollectionProperties | GarbageCollectionPropertiesDict
    additional_properties: Mapping[str, Any]


class _ConnectedRegistryUpdateParametersFlatDict(TypedDict, total=False):
    """Changes to a connected registry of a container registry; what is left out stays as it is."""

    sync_properties: models.SyncUpdateProperties | SyncUpdatePropertiesDict
    logging: models.LoggingProperties | LoggingPropertiesDict
    client_token_ids: Sequence[str]
    notifications_list: Sequence[str]
    garbage_collection: models.GarbageCollectionProperties | GarbageCollectionPropertiesDict
    additional_properties: Mapping[str, Any]


class _ConnectedRegistryUpdateParametersNestedDict(TypedDict, total=False):
    """Changes to a connected registry of a container registry; what is left out stays as it is."""

    properties: Required[models.ConnectedRegistryUpdateProperties | ConnectedRegistryUpdatePropertiesDict]
    additional_properties: Mapping[str, Any]


ConnectedRegistryUpdateParametersDict: TypeAlias = (
    _ConnectedRegistryUpdateParametersFlatDict | _ConnectedRegistryUpdateParametersNestedDict
)


class ConnectedRegistryUpdatePropertiesDict(TypedDict, total=False):
    """Settings of a connected registry of a container registry to change."""

    sync_properties: models.SyncUpdateProperties | SyncUpdatePropertiesDict
    logging: models.LoggingProperties | LoggingPropertiesDict
    client_token_ids: Sequence[str]
    notifications_list: Sequence[str]
    garbage_collection: models.GarbageCollectionProperties | GarbageCollectionPropertiesDict
    additional_properties: Mapping[str, Any]


class CredentialHealthDict(TypedDict, total=False):
    """Whether credentials work, and if not, why."""

    status: models.CredentialHealthStatus | CredentialHealthStatusValue
    error_code: str
    error_message: str
    additional_properties: Mapping[str, Any]


class _CredentialSetFlatDict(ProxyResourceDict, total=False):
    """Credentials for an outside registry, kept in a key vault."""

    identity: models.IdentityProperties | IdentityPropertiesDict
    login_server: str
    auth_credentials: Sequence[models.AuthCredential | AuthCredentialDict]


class _CredentialSetNestedDict(ProxyResourceDict, total=False):
    """Credentials for an outside registry, kept in a key vault."""

    properties: Required[models.CredentialSetProperties | CredentialSetPropertiesDict]
    identity: models.IdentityProperties | IdentityPropertiesDict


CredentialSetDict: TypeAlias = _CredentialSetFlatDict | _CredentialSetNestedDict


class CredentialSetPropertiesDict(TypedDict, total=False):
    """Outside registry and credentials of a credential set."""

    login_server: str
    auth_credentials: Sequence[models.AuthCredential | AuthCredentialDict]
    additional_properties: Mapping[str, Any]


class _CredentialSetUpdateParametersFlatDict(TypedDict, total=False):
    """Changes to a credential set of a container registry; what is left out stays as it is."""

    identity: models.IdentityProperties | IdentityPropertiesDict
    auth_credentials: Sequence[models.AuthCredential | AuthCredentialDict]
    additional_properties: Mapping[str, Any]


class _CredentialSetUpdateParametersNestedDict(TypedDict, total=False):
    """Changes to a credential set of a container registry; what is left out stays as it is."""

    properties: Required[models.CredentialSetUpdateProperties | CredentialSetUpdatePropertiesDict]
    identity: models.IdentityProperties | IdentityPropertiesDict
    additional_properties: Mapping[str, Any]


CredentialSetUpdateParametersDict: TypeAlias = (
    _CredentialSetUpdateParametersFlatDict | _CredentialSetUpdateParametersNestedDict
)


class CredentialSetUpdatePropertiesDict(TypedDict, total=False):
    """Settings of a credential set of a container registry to change."""

    auth_credentials: Sequence[models.AuthCredential | AuthCredentialDict]
    additional_properties: Mapping[str, Any]


class EncryptionPropertyDict(TypedDict, total=False):
    """Encryption of a registry with a key of your own."""

    status: models.EncryptionStatus | EncryptionStatusValue
    key_vault_properties: models.KeyVaultProperties | KeyVaultPropertiesDict
    additional_properties: Mapping[str, Any]


class ErrorAdditionalInfoDict(TypedDict, total=False):
    """More information about an error, of a type of its own."""

    additional_properties: Mapping[str, Any]


class ErrorDetailDict(TypedDict, total=False):
    """One error: its code, message and what lies behind it."""

    additional_properties: Mapping[str, Any]


class ErrorResponseDict(TypedDict, total=False):
    """Error answer of the service."""

    error: models.ErrorDetail | ErrorDetailDict
    additional_properties: Mapping[str, Any]


class EventInfoDict(TypedDict, total=False):
    """ID of an event."""

    id: str
    additional_properties: Mapping[str, Any]


class EventDict(EventInfoDict, total=False):
    """An event sent to a webhook, with the answer."""

    event_request_message: models.EventRequestMessage | EventRequestMessageDict
    event_response_message: models.EventResponseMessage | EventResponseMessageDict


class EventContentDict(TypedDict, total=False):
    """What happened, to which artifact, and who did it."""

    id: str
    timestamp: datetime | str
    action: str
    target: models.Target | TargetDict
    request: models.Request | RequestDict
    actor: models.Actor | ActorDict
    source: models.Source | SourceDict
    additional_properties: Mapping[str, Any]


class EventRequestMessageDict(TypedDict, total=False):
    """The HTTP request that was sent to a webhook."""

    content: models.EventContent | EventContentDict
    headers: Mapping[str, str]
    method: str
    request_uri: str
    version: str
    additional_properties: Mapping[str, Any]


class EventResponseMessageDict(TypedDict, total=False):
    """The HTTP answer of a webhook."""

    content: str
    headers: Mapping[str, str]
    reason_phrase: str
    status_code: str
    version: str
    additional_properties: Mapping[str, Any]


class ExportPolicyDict(TypedDict, total=False):
    """Whether artifacts may be exported from the registry."""

    status: models.ExportPolicyStatus | ExportPolicyStatusValue
    additional_properties: Mapping[str, Any]


class GarbageCollectionPropertiesDict(TypedDict, total=False):
    """Removal of data a connected registry no longer needs."""

    enabled: bool
    schedule: str
    additional_properties: Mapping[str, Any]


class GenerateCredentialsParametersDict(TypedDict, total=False):
    """Token and password to make."""

    token_id: str
    expiry: datetime | str
    name: models.TokenPasswordName | TokenPasswordNameValue
    additional_properties: Mapping[str, Any]


class GenerateCredentialsResultDict(TypedDict, total=False):
    """Name and new passwords of a token."""

    username: str
    passwords: Sequence[models.TokenPassword | TokenPasswordDict]
    additional_properties: Mapping[str, Any]


class IPRuleDict(TypedDict, total=False):
    """An IP rule of a registry."""

    action: models.Action | ActionValue
    ip_address_or_range: Required[str]
    additional_properties: Mapping[str, Any]


class IdentityPropertiesDict(TypedDict, total=False):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    type: models.ResourceIdentityType | ResourceIdentityTypeValue
    user_assigned_identities: Mapping[str, models.UserIdentityProperties | UserIdentityPropertiesDict]
    additional_properties: Mapping[str, Any]


class ImportImageParametersDict(TypedDict, total=False):
    """Image to copy, and where to."""

    source: Required[models.ImportSource | ImportSourceDict]
    target_tags: Sequence[str]
    untagged_target_repositories: Sequence[str]
    mode: models.ImportMode | ImportModeValue
    additional_properties: Mapping[str, Any]


class ImportSourceDict(TypedDict, total=False):
    """Image to copy, and the registry it is in."""

    resource_id: str
    registry_uri: str
    credentials: models.ImportSourceCredentials | ImportSourceCredentialsDict
    source_image: Required[str]
    additional_properties: Mapping[str, Any]


class ImportSourceCredentialsDict(TypedDict, total=False):
    """User name and password for the source registry."""

    username: str
    password: Required[str]
    additional_properties: Mapping[str, Any]


class KeyVaultPropertiesDict(TypedDict, total=False):
    """Key that encrypts a registry, and the identity that reads it."""

    key_identifier: str
    identity: str
    additional_properties: Mapping[str, Any]


class LoggingPropertiesDict(TypedDict, total=False):
    """How much a connected registry logs."""

    log_level: models.LogLevel | LogLevelValue
    audit_log_status: models.AuditLogStatus | AuditLogStatusValue
    additional_properties: Mapping[str, Any]


class LoginServerPropertiesDict(TypedDict, total=False):
    """Where clients of a connected registry sign in."""

    additional_properties: Mapping[str, Any]


class NetworkRuleSetDict(TypedDict, total=False):
    """Network rules of a registry: who may connect."""

    default_action: Required[models.DefaultAction | DefaultActionValue]
    ip_rules: Sequence[models.IPRule | IPRuleDict]
    additional_properties: Mapping[str, Any]


class _OperationDefinitionFlatDict(TypedDict, total=False):
    """An operation of the resource provider, as used in role definitions."""

    origin: str
    name: str
    display: models.OperationDisplayDefinition | OperationDisplayDefinitionDict
    is_data_action: bool
    service_specification: models.OperationServiceSpecificationDefinition | OperationServiceSpecificationDefinitionDict
    additional_properties: Mapping[str, Any]


class _OperationDefinitionNestedDict(TypedDict, total=False):
    """An operation of the resource provider, as used in role definitions."""

    origin: str
    name: str
    display: models.OperationDisplayDefinition | OperationDisplayDefinitionDict
    properties: Required[models.OperationPropertiesDefinition | OperationPropertiesDefinitionDict]
    is_data_action: bool
    additional_properties: Mapping[str, Any]


OperationDefinitionDict: TypeAlias = _OperationDefinitionFlatDict | _OperationDefinitionNestedDict


class OperationDisplayDefinitionDict(TypedDict, total=False):
    """Texts that show an operation to people."""

    provider: str
    resource: str
    operation: str
    description: str
    additional_properties: Mapping[str, Any]


class OperationLogSpecificationDefinitionDict(TypedDict, total=False):
    """A log of the provider."""

    name: str
    display_name: str
    blob_duration: str
    additional_properties: Mapping[str, Any]


class OperationMetricSpecificationDefinitionDict(TypedDict, total=False):
    """A metric of the provider."""

    name: str
    display_name: str
    display_description: str
    unit: str
    aggregation_type: str
    internal_metric_name: str
    additional_properties: Mapping[str, Any]


class OperationPropertiesDefinitionDict(TypedDict, total=False):
    """More about an operation."""

    service_specification: models.OperationServiceSpecificationDefinition | OperationServiceSpecificationDefinitionDict
    additional_properties: Mapping[str, Any]


class OperationServiceSpecificationDefinitionDict(TypedDict, total=False):
    """Metrics and logs of the provider."""

    metric_specifications: Sequence[
        models.OperationMetricSpecificationDefinition | OperationMetricSpecificationDefinitionDict
    ]
    log_specifications: Sequence[models.OperationLogSpecificationDefinition | OperationLogSpecificationDefinitionDict]
    additional_properties: Mapping[str, Any]


class ParentPropertiesDict(TypedDict, total=False):
    """Parent of a connected registry, and how to synchronize with it."""

    id: str
    sync_properties: Required[models.SyncProperties | SyncPropertiesDict]
    additional_properties: Mapping[str, Any]


class PoliciesDict(TypedDict, total=False):
    """Policies of a registry."""

    quarantine_policy: models.QuarantinePolicy | QuarantinePolicyDict
    trust_policy: models.TrustPolicy | TrustPolicyDict
    retention_policy: models.RetentionPolicy | RetentionPolicyDict
    export_policy: models.ExportPolicy | ExportPolicyDict
    azure_ad_authentication_as_arm_policy: (
        models.AzureADAuthenticationAsArmPolicy | AzureADAuthenticationAsArmPolicyDict
    )
    additional_properties: Mapping[str, Any]


class PrivateEndpointDict(TypedDict, total=False):
    """The private endpoint at the other end of a connection."""

    id: str
    additional_properties: Mapping[str, Any]


class _PrivateEndpointConnectionFlatDict(ProxyResourceDict, total=False):
    """A private endpoint connection of a container registry."""

    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _PrivateEndpointConnectionNestedDict(ProxyResourceDict, total=False):
    """A private endpoint connection of a container registry."""

    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class PrivateEndpointConnectionPropertiesDict(TypedDict, total=False):
    """Endpoint and approval state of a private endpoint connection."""

    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )
    additional_properties: Mapping[str, Any]


class PrivateLinkResourceDict(ResourceDict, total=False):
    """A sub-resource that a private endpoint can connect to."""

    properties: models.PrivateLinkResourceProperties | PrivateLinkResourcePropertiesDict


class PrivateLinkResourcePropertiesDict(TypedDict, total=False):
    """Group, members and DNS zones of a sub-resource for private endpoints."""

    required_zone_names: Sequence[str]
    additional_properties: Mapping[str, Any]


class PrivateLinkServiceConnectionStateDict(TypedDict, total=False):
    """Whether a private endpoint connection is approved, and why."""

    status: models.ConnectionStatus | ConnectionStatusValue
    description: str
    actions_required: models.ActionsRequired | ActionsRequiredValue
    additional_properties: Mapping[str, Any]


class QuarantinePolicyDict(TypedDict, total=False):
    """Whether new images wait for release."""

    status: models.PolicyStatus | PolicyStatusValue
    additional_properties: Mapping[str, Any]


class RegenerateCredentialParametersDict(TypedDict, total=False):
    """Which password of the admin user to make anew."""

    name: Required[models.PasswordName | PasswordNameValue]
    additional_properties: Mapping[str, Any]


class TrackedResourceDict(ResourceDict, total=False):
    """Base of resources that have a region and tags."""

    tags: Mapping[str, str]
    location: Required[str]


class _RegistryFlatDict(TrackedResourceDict, total=False):
    """A container registry."""

    sku: Required[models.Sku | SkuDict]
    identity: models.IdentityProperties | IdentityPropertiesDict
    admin_user_enabled: bool
    network_rule_set: models.NetworkRuleSet | NetworkRuleSetDict
    policies: models.Policies | PoliciesDict
    encryption: models.EncryptionProperty | EncryptionPropertyDict
    data_endpoint_enabled: bool
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    network_rule_bypass_options: models.NetworkRuleBypassOptions | NetworkRuleBypassOptionsValue
    network_rule_bypass_allowed_for_tasks: bool
    zone_redundancy: models.ZoneRedundancy | ZoneRedundancyValue
    anonymous_pull_enabled: bool
    role_assignment_mode: models.RoleAssignmentMode | RoleAssignmentModeValue


class _RegistryNestedDict(TrackedResourceDict, total=False):
    """A container registry."""

    properties: Required[models.RegistryProperties | RegistryPropertiesDict]
    sku: Required[models.Sku | SkuDict]
    identity: models.IdentityProperties | IdentityPropertiesDict


RegistryDict: TypeAlias = _RegistryFlatDict | _RegistryNestedDict


class RegistryListCredentialsResultDict(TypedDict, total=False):
    """User name and passwords of the admin user."""

    username: str
    passwords: Sequence[models.RegistryPassword | RegistryPasswordDict]
    additional_properties: Mapping[str, Any]


class RegistryNameCheckRequestDict(TypedDict, total=False):
    """Registry name to check."""

    name: Required[str]
    type: models.ContainerRegistryResourceType | ContainerRegistryResourceTypeValue
    additional_properties: Mapping[str, Any]


class RegistryNameStatusDict(TypedDict, total=False):
    """Whether a registry name is valid and still free."""

    name_available: bool
    reason: str
    message: str
    additional_properties: Mapping[str, Any]


class RegistryPasswordDict(TypedDict, total=False):
    """One of the admin user's passwords."""

    name: models.PasswordName | PasswordNameValue
    value: str
    additional_properties: Mapping[str, Any]


class RegistryPropertiesDict(TypedDict, total=False):
    """Settings and state of a container registry."""

    admin_user_enabled: bool
    network_rule_set: models.NetworkRuleSet | NetworkRuleSetDict
    policies: models.Policies | PoliciesDict
    encryption: models.EncryptionProperty | EncryptionPropertyDict
    data_endpoint_enabled: bool
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    network_rule_bypass_options: models.NetworkRuleBypassOptions | NetworkRuleBypassOptionsValue
    network_rule_bypass_allowed_for_tasks: bool
    zone_redundancy: models.ZoneRedundancy | ZoneRedundancyValue
    anonymous_pull_enabled: bool
    role_assignment_mode: models.RoleAssignmentMode | RoleAssignmentModeValue
    additional_properties: Mapping[str, Any]


class RegistryPropertiesUpdateParametersDict(TypedDict, total=False):
    """Settings of a container registry to change."""

    admin_user_enabled: bool
    network_rule_set: models.NetworkRuleSet | NetworkRuleSetDict
    policies: models.Policies | PoliciesDict
    encryption: models.EncryptionProperty | EncryptionPropertyDict
    data_endpoint_enabled: bool
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    network_rule_bypass_options: models.NetworkRuleBypassOptions | NetworkRuleBypassOptionsValue
    network_rule_bypass_allowed_for_tasks: bool
    anonymous_pull_enabled: bool
    role_assignment_mode: models.RoleAssignmentMode | RoleAssignmentModeValue
    additional_properties: Mapping[str, Any]


class _RegistryUpdateParametersFlatDict(TypedDict, total=False):
    """Settings, SKU and tags of a container registry to change."""

    identity: models.IdentityProperties | IdentityPropertiesDict
    tags: Mapping[str, str]
    sku: models.Sku | SkuDict
    admin_user_enabled: bool
    network_rule_set: models.NetworkRuleSet | NetworkRuleSetDict
    policies: models.Policies | PoliciesDict
    encryption: models.EncryptionProperty | EncryptionPropertyDict
    data_endpoint_enabled: bool
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    network_rule_bypass_options: models.NetworkRuleBypassOptions | NetworkRuleBypassOptionsValue
    network_rule_bypass_allowed_for_tasks: bool
    anonymous_pull_enabled: bool
    role_assignment_mode: models.RoleAssignmentMode | RoleAssignmentModeValue
    additional_properties: Mapping[str, Any]


class _RegistryUpdateParametersNestedDict(TypedDict, total=False):
    """Settings, SKU and tags of a container registry to change."""

    identity: models.IdentityProperties | IdentityPropertiesDict
    tags: Mapping[str, str]
    sku: models.Sku | SkuDict
    properties: Required[models.RegistryPropertiesUpdateParameters | RegistryPropertiesUpdateParametersDict]
    additional_properties: Mapping[str, Any]


RegistryUpdateParametersDict: TypeAlias = _RegistryUpdateParametersFlatDict | _RegistryUpdateParametersNestedDict


class RegistryUsageDict(TypedDict, total=False):
    """Use of one quota of a registry."""

    name: str
    limit: int
    current_value: int
    unit: models.RegistryUsageUnit | RegistryUsageUnitValue
    additional_properties: Mapping[str, Any]


class RegistryUsageListResultDict(TypedDict, total=False):
    """Quota usage of a registry."""

    value: Sequence[models.RegistryUsage | RegistryUsageDict]
    additional_properties: Mapping[str, Any]


class _ReplicationFlatDict(TrackedResourceDict, total=False):
    """A copy of a registry in another region."""

    region_endpoint_enabled: bool
    zone_redundancy: models.ZoneRedundancy | ZoneRedundancyValue


class _ReplicationNestedDict(TrackedResourceDict, total=False):
    """A copy of a registry in another region."""

    properties: Required[models.ReplicationProperties | ReplicationPropertiesDict]


ReplicationDict: TypeAlias = _ReplicationFlatDict | _ReplicationNestedDict


class ReplicationPropertiesDict(TypedDict, total=False):
    """Region endpoint, zones and state of a replication."""

    region_endpoint_enabled: bool
    zone_redundancy: models.ZoneRedundancy | ZoneRedundancyValue
    additional_properties: Mapping[str, Any]


class _ReplicationUpdateParametersFlatDict(TypedDict, total=False):
    """Changes to a geo-replication of a container registry; what is left out stays as it is."""

    tags: Mapping[str, str]
    region_endpoint_enabled: bool
    additional_properties: Mapping[str, Any]


class _ReplicationUpdateParametersNestedDict(TypedDict, total=False):
    """Changes to a geo-replication of a container registry; what is left out stays as it is."""

    tags: Mapping[str, str]
    properties: Required[models.ReplicationUpdateParametersProperties | ReplicationUpdateParametersPropertiesDict]
    additional_properties: Mapping[str, Any]


ReplicationUpdateParametersDict: TypeAlias = (
    _ReplicationUpdateParametersFlatDict | _ReplicationUpdateParametersNestedDict
)


class ReplicationUpdateParametersPropertiesDict(TypedDict, total=False):
    """Settings of a replication to change."""

    region_endpoint_enabled: bool
    additional_properties: Mapping[str, Any]


class RequestDict(TypedDict, total=False):
    """HTTP request that caused an event."""

    id: str
    addr: str
    host: str
    method: str
    useragent: str
    additional_properties: Mapping[str, Any]


class RetentionPolicyDict(TypedDict, total=False):
    """When untagged manifests are deleted."""

    days: int
    status: models.PolicyStatus | PolicyStatusValue
    additional_properties: Mapping[str, Any]


class _ScopeMapFlatDict(ProxyResourceDict, total=False):
    """A scope map: what tokens may do in which repositories."""

    description: str
    actions: Sequence[str]


class _ScopeMapNestedDict(ProxyResourceDict, total=False):
    """A scope map: what tokens may do in which repositories."""

    properties: Required[models.ScopeMapProperties | ScopeMapPropertiesDict]


ScopeMapDict: TypeAlias = _ScopeMapFlatDict | _ScopeMapNestedDict


class ScopeMapPropertiesDict(TypedDict, total=False):
    """Actions a scope map allows."""

    description: str
    actions: Required[Sequence[str]]
    additional_properties: Mapping[str, Any]


class ScopeMapPropertiesUpdateParametersDict(TypedDict, total=False):
    """Actions a scope map allows."""

    description: str
    actions: Sequence[str]
    additional_properties: Mapping[str, Any]


class _ScopeMapUpdateParametersFlatDict(TypedDict, total=False):
    """Changes to a scope map of a container registry; what is left out stays as it is."""

    description: str
    actions: Sequence[str]
    additional_properties: Mapping[str, Any]


class _ScopeMapUpdateParametersNestedDict(TypedDict, total=False):
    """Changes to a scope map of a container registry; what is left out stays as it is."""

    properties: Required[models.ScopeMapPropertiesUpdateParameters | ScopeMapPropertiesUpdateParametersDict]
    additional_properties: Mapping[str, Any]


ScopeMapUpdateParametersDict: TypeAlias = _ScopeMapUpdateParametersFlatDict | _ScopeMapUpdateParametersNestedDict


class SkuDict(TypedDict, total=False):
    """Tier of a container registry."""

    name: Required[models.SkuName | SkuNameValue]
    additional_properties: Mapping[str, Any]


class SourceDict(TypedDict, total=False):
    """Registry node an event came from."""

    addr: str
    instance_id: str
    additional_properties: Mapping[str, Any]


class StatusDict(TypedDict, total=False):
    """State of a registry or replication."""

    additional_properties: Mapping[str, Any]


class StatusDetailPropertiesDict(TypedDict, total=False):
    """Something that happened on a connected registry."""

    additional_properties: Mapping[str, Any]


class SyncPropertiesDict(TypedDict, total=False):
    """How and when a connected registry synchronizes."""

    token_id: Required[str]
    schedule: str
    sync_window: timedelta | str
    message_ttl: Required[timedelta | str]
    additional_properties: Mapping[str, Any]


class SyncUpdatePropertiesDict(TypedDict, total=False):
    """How and when a connected registry synchronizes."""

    schedule: str
    sync_window: timedelta | str
    message_ttl: timedelta | str
    additional_properties: Mapping[str, Any]


class SystemDataDict(TypedDict, total=False):
    """Who created and last changed a resource, and when."""

    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str
    additional_properties: Mapping[str, Any]


class TargetDict(TypedDict, total=False):
    """Artifact an event is about."""

    media_type: str
    size: int
    digest: str
    length: int
    repository: str
    url: str
    tag: str
    name: str
    version: str
    additional_properties: Mapping[str, Any]


class TlsCertificatePropertiesDict(TypedDict, total=False):
    """TLS certificate of a connected registry."""

    additional_properties: Mapping[str, Any]


class TlsPropertiesDict(TypedDict, total=False):
    """Whether TLS is on, and with which certificate."""

    additional_properties: Mapping[str, Any]


class _TokenFlatDict(ProxyResourceDict, total=False):
    """A token: a name and passwords, for clients other than Microsoft Entra identities."""

    scope_map_id: str
    credentials: models.TokenCredentialsProperties | TokenCredentialsPropertiesDict
    status: models.TokenStatus | TokenStatusValue


class _TokenNestedDict(ProxyResourceDict, total=False):
    """A token: a name and passwords, for clients other than Microsoft Entra identities."""

    properties: Required[models.TokenProperties | TokenPropertiesDict]


TokenDict: TypeAlias = _TokenFlatDict | _TokenNestedDict


class TokenCertificateDict(TypedDict, total=False):
    """A certificate of a token."""

    name: models.TokenCertificateName | TokenCertificateNameValue
    expiry: datetime | str
    thumbprint: str
    encoded_pem_certificate: str
    additional_properties: Mapping[str, Any]


class TokenCredentialsPropertiesDict(TypedDict, total=False):
    """Passwords and certificates of a token."""

    certificates: Sequence[models.TokenCertificate | TokenCertificateDict]
    passwords: Sequence[models.TokenPassword | TokenPasswordDict]
    additional_properties: Mapping[str, Any]


class TokenPasswordDict(TypedDict, total=False):
    """A password of a token."""

    creation_time: datetime | str
    expiry: datetime | str
    name: models.TokenPasswordName | TokenPasswordNameValue
    additional_properties: Mapping[str, Any]


class TokenPropertiesDict(TypedDict, total=False):
    """Scope map, credentials and status of a token."""

    scope_map_id: str
    credentials: models.TokenCredentialsProperties | TokenCredentialsPropertiesDict
    status: models.TokenStatus | TokenStatusValue
    additional_properties: Mapping[str, Any]


class _TokenUpdateParametersFlatDict(TypedDict, total=False):
    """Changes to a token of a container registry; what is left out stays as it is."""

    scope_map_id: str
    status: models.TokenStatus | TokenStatusValue
    credentials: models.TokenCredentialsProperties | TokenCredentialsPropertiesDict
    additional_properties: Mapping[str, Any]


class _TokenUpdateParametersNestedDict(TypedDict, total=False):
    """Changes to a token of a container registry; what is left out stays as it is."""

    properties: Required[models.TokenUpdateProperties | TokenUpdatePropertiesDict]
    additional_properties: Mapping[str, Any]


TokenUpdateParametersDict: TypeAlias = _TokenUpdateParametersFlatDict | _TokenUpdateParametersNestedDict


class TokenUpdatePropertiesDict(TypedDict, total=False):
    """Scope map, credentials and status of a token."""

    scope_map_id: str
    status: models.TokenStatus | TokenStatusValue
    credentials: models.TokenCredentialsProperties | TokenCredentialsPropertiesDict
    additional_properties: Mapping[str, Any]


class TrustPolicyDict(TypedDict, total=False):
    """Whether images can be signed."""

    type: models.TrustPolicyType | TrustPolicyTypeValue
    status: models.PolicyStatus | PolicyStatusValue
    additional_properties: Mapping[str, Any]


class UserIdentityPropertiesDict(TypedDict, total=False):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    additional_properties: Mapping[str, Any]


class _WebhookFlatDict(TrackedResourceDict, total=False):
    """A webhook: events of a registry are posted to a URI."""

    status: models.WebhookStatus | WebhookStatusValue
    scope: str
    actions: Sequence[models.WebhookAction | WebhookActionValue]


class _WebhookNestedDict(TrackedResourceDict, total=False):
    """A webhook: events of a registry are posted to a URI."""

    properties: Required[models.WebhookProperties | WebhookPropertiesDict]


WebhookDict: TypeAlias = _WebhookFlatDict | _WebhookNestedDict


class _WebhookCreateParametersFlatDict(TypedDict, total=False):
    """What a new webhook is to be."""

    tags: Mapping[str, str]
    location: Required[str]
    service_uri: str
    custom_headers: Mapping[str, str]
    status: models.WebhookStatus | WebhookStatusValue
    scope: str
    actions: Sequence[models.WebhookAction | WebhookActionValue]
    additional_properties: Mapping[str, Any]


class _WebhookCreateParametersNestedDict(TypedDict, total=False):
    """What a new webhook is to be."""

    tags: Mapping[str, str]
    location: Required[str]
    properties: Required[models.WebhookPropertiesCreateParameters | WebhookPropertiesCreateParametersDict]
    additional_properties: Mapping[str, Any]


WebhookCreateParametersDict: TypeAlias = _WebhookCreateParametersFlatDict | _WebhookCreateParametersNestedDict


class WebhookPropertiesDict(TypedDict, total=False):
    """Events, scope and status of a webhook."""

    status: models.WebhookStatus | WebhookStatusValue
    scope: str
    actions: Required[Sequence[models.WebhookAction | WebhookActionValue]]
    additional_properties: Mapping[str, Any]


class WebhookPropertiesCreateParametersDict(TypedDict, total=False):
    """Events, scope and status of a webhook."""

    service_uri: Required[str]
    custom_headers: Mapping[str, str]
    status: models.WebhookStatus | WebhookStatusValue
    scope: str
    actions: Required[Sequence[models.WebhookAction | WebhookActionValue]]
    additional_properties: Mapping[str, Any]


class WebhookPropertiesUpdateParametersDict(TypedDict, total=False):
    """Events, scope and status of a webhook."""

    service_uri: str
    custom_headers: Mapping[str, str]
    status: models.WebhookStatus | WebhookStatusValue
    scope: str
    actions: Sequence[models.WebhookAction | WebhookActionValue]
    additional_properties: Mapping[str, Any]


class _WebhookUpdateParametersFlatDict(TypedDict, total=False):
    """Changes to a webhook of a container registry; what is left out stays as it is."""

    tags: Mapping[str, str]
    service_uri: str
    custom_headers: Mapping[str, str]
    status: models.WebhookStatus | WebhookStatusValue
    scope: str
    actions: Sequence[models.WebhookAction | WebhookActionValue]
    additional_properties: Mapping[str, Any]


class _WebhookUpdateParametersNestedDict(TypedDict, total=False):
    """Changes to a webhook of a container registry; what is left out stays as it is."""

    tags: Mapping[str, str]
    properties: Required[models.WebhookPropertiesUpdateParameters | WebhookPropertiesUpdateParametersDict]
    additional_properties: Mapping[str, Any]


WebhookUpdateParametersDict: TypeAlias = _WebhookUpdateParametersFlatDict | _WebhookUpdateParametersNestedDict
