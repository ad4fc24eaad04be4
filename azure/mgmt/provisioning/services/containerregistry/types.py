# Generated from swagger/containerregistry/ by "make generate": do not edit.

"""Dicts that stand for the models of the service ``containerregistry``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...core.models.dicts import ModelDict
from ...core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta

    from typing_extensions import Required

    from . import models
else:
    typed(__name__)

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


class ActivationPropertiesDict(ModelDict, total=False):
    """Stands for ActivationProperties."""


class ActorDict(ModelDict, total=False):
    name: str


class AuthCredentialDict(ModelDict, total=False):
    name: models.CredentialName | CredentialNameValue
    username_secret_identifier: str
    password_secret_identifier: str


class AzureADAuthenticationAsArmPolicyDict(ModelDict, total=False):
    status: models.AzureADAuthenticationAsArmPolicyStatus | AzureADAuthenticationAsArmPolicyStatusValue


class ResourceDict(ModelDict, total=False):
    """Stands for Resource."""


class ProxyResourceDict(ResourceDict, total=False):
    """Stands for ProxyResource."""


class _CacheRuleFlatDict(ProxyResourceDict, total=False):
    credential_set_resource_id: str
    source_repository: str
    target_repository: str


class _CacheRuleNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.CacheRuleProperties | CacheRulePropertiesDict]


CacheRuleDict: TypeAlias = _CacheRuleFlatDict | _CacheRuleNestedDict


class CacheRulePropertiesDict(ModelDict, total=False):
    credential_set_resource_id: str
    source_repository: str
    target_repository: str


class _CacheRuleUpdateParametersFlatDict(ModelDict, total=False):
    credential_set_resource_id: str


class _CacheRuleUpdateParametersNestedDict(ModelDict, total=False):
    properties: Required[models.CacheRuleUpdateProperties | CacheRuleUpdatePropertiesDict]


CacheRuleUpdateParametersDict: TypeAlias = _CacheRuleUpdateParametersFlatDict | _CacheRuleUpdateParametersNestedDict


class CacheRuleUpdatePropertiesDict(ModelDict, total=False):
    credential_set_resource_id: str


class CallbackConfigDict(ModelDict, total=False):
    service_uri: Required[str]
    custom_headers: Mapping[str, str]


class _ConnectedRegistryFlatDict(ProxyResourceDict, total=False):
    mode: models.ConnectedRegistryMode | ConnectedRegistryModeValue
    parent: models.ParentProperties | ParentPropertiesDict
    client_token_ids: list[str] | tuple[str, ...]
    login_server: models.LoginServerProperties | LoginServerPropertiesDict
    logging: models.LoggingProperties | LoggingPropertiesDict
    notifications_list: list[str] | tuple[str, ...]
    garbage_collection: models.GarbageCollectionProperties | GarbageCollectionPropertiesDict


class _ConnectedRegistryNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ConnectedRegistryProperties | ConnectedRegistryPropertiesDict]


ConnectedRegistryDict: TypeAlias = _ConnectedRegistryFlatDict | _ConnectedRegistryNestedDict


class ConnectedRegistryPropertiesDict(ModelDict, total=False):
    mode: Required[models.ConnectedRegistryMode | ConnectedRegistryModeValue]
    parent: Required[models.ParentProperties | ParentPropertiesDict]
    client_token_ids: list[str] | tuple[str, ...]
    login_server: models.LoginServerProperties | LoginServerPropertiesDict
    logging: models.LoggingProperties | LoggingPropertiesDict
    notifications_list: list[str] | tuple[str, ...]
    garbage_collection: models.GarbageCollectionProperties | GarbageCollectionPropertiesDict


class _ConnectedRegistryUpdateParametersFlatDict(ModelDict, total=False):
    sync_properties: models.SyncUpdateProperties | SyncUpdatePropertiesDict
    logging: models.LoggingProperties | LoggingPropertiesDict
    client_token_ids: list[str] | tuple[str, ...]
    notifications_list: list[str] | tuple[str, ...]
    garbage_collection: models.GarbageCollectionProperties | GarbageCollectionPropertiesDict


class _ConnectedRegistryUpdateParametersNestedDict(ModelDict, total=False):
    properties: Required[models.ConnectedRegistryUpdateProperties | ConnectedRegistryUpdatePropertiesDict]


ConnectedRegistryUpdateParametersDict: TypeAlias = (
    _ConnectedRegistryUpdateParametersFlatDict | _ConnectedRegistryUpdateParametersNestedDict
)


class ConnectedRegistryUpdatePropertiesDict(ModelDict, total=False):
    sync_properties: models.SyncUpdateProperties | SyncUpdatePropertiesDict
    logging: models.LoggingProperties | LoggingPropertiesDict
    client_token_ids: list[str] | tuple[str, ...]
    notifications_list: list[str] | tuple[str, ...]
    garbage_collection: models.GarbageCollectionProperties | GarbageCollectionPropertiesDict


class CredentialHealthDict(ModelDict, total=False):
    status: models.CredentialHealthStatus | CredentialHealthStatusValue
    error_code: str
    error_message: str


class _CredentialSetFlatDict(ProxyResourceDict, total=False):
    identity: models.IdentityProperties | IdentityPropertiesDict
    login_server: str
    auth_credentials: Sequence[models.AuthCredential | AuthCredentialDict]


class _CredentialSetNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.CredentialSetProperties | CredentialSetPropertiesDict]
    identity: models.IdentityProperties | IdentityPropertiesDict


CredentialSetDict: TypeAlias = _CredentialSetFlatDict | _CredentialSetNestedDict


class CredentialSetPropertiesDict(ModelDict, total=False):
    login_server: str
    auth_credentials: Sequence[models.AuthCredential | AuthCredentialDict]


class _CredentialSetUpdateParametersFlatDict(ModelDict, total=False):
    identity: models.IdentityProperties | IdentityPropertiesDict
    auth_credentials: Sequence[models.AuthCredential | AuthCredentialDict]


class _CredentialSetUpdateParametersNestedDict(ModelDict, total=False):
    properties: Required[models.CredentialSetUpdateProperties | CredentialSetUpdatePropertiesDict]
    identity: models.IdentityProperties | IdentityPropertiesDict


CredentialSetUpdateParametersDict: TypeAlias = (
    _CredentialSetUpdateParametersFlatDict | _CredentialSetUpdateParametersNestedDict
)


class CredentialSetUpdatePropertiesDict(ModelDict, total=False):
    auth_credentials: Sequence[models.AuthCredential | AuthCredentialDict]


class EncryptionPropertyDict(ModelDict, total=False):
    status: models.EncryptionStatus | EncryptionStatusValue
    key_vault_properties: models.KeyVaultProperties | KeyVaultPropertiesDict


class ErrorAdditionalInfoDict(ModelDict, total=False):
    """Stands for ErrorAdditionalInfo."""


class ErrorDetailDict(ModelDict, total=False):
    """Stands for ErrorDetail."""


class ErrorResponseDict(ModelDict, total=False):
    error: models.ErrorDetail | ErrorDetailDict


class EventInfoDict(ModelDict, total=False):
    id: str


class EventDict(EventInfoDict, total=False):
    event_request_message: models.EventRequestMessage | EventRequestMessageDict
    event_response_message: models.EventResponseMessage | EventResponseMessageDict


class EventContentDict(ModelDict, total=False):
    id: str
    timestamp: datetime | str
    action: str
    target: models.Target | TargetDict
    request: models.Request | RequestDict
    actor: models.Actor | ActorDict
    source: models.Source | SourceDict


class EventRequestMessageDict(ModelDict, total=False):
    content: models.EventContent | EventContentDict
    headers: Mapping[str, str]
    method: str
    request_uri: str
    version: str


class EventResponseMessageDict(ModelDict, total=False):
    content: str
    headers: Mapping[str, str]
    reason_phrase: str
    status_code: str
    version: str


class ExportPolicyDict(ModelDict, total=False):
    status: models.ExportPolicyStatus | ExportPolicyStatusValue


class GarbageCollectionPropertiesDict(ModelDict, total=False):
    enabled: bool
    schedule: str


class GenerateCredentialsParametersDict(ModelDict, total=False):
    token_id: str
    expiry: datetime | str
    name: models.TokenPasswordName | TokenPasswordNameValue


class GenerateCredentialsResultDict(ModelDict, total=False):
    username: str
    passwords: Sequence[models.TokenPassword | TokenPasswordDict]


class IPRuleDict(ModelDict, total=False):
    action: models.Action | ActionValue
    ip_address_or_range: Required[str]


class IdentityPropertiesDict(ModelDict, total=False):
    type: models.ResourceIdentityType | ResourceIdentityTypeValue
    user_assigned_identities: Mapping[str, models.UserIdentityProperties | UserIdentityPropertiesDict]


class ImportImageParametersDict(ModelDict, total=False):
    source: Required[models.ImportSource | ImportSourceDict]
    target_tags: list[str] | tuple[str, ...]
    untagged_target_repositories: list[str] | tuple[str, ...]
    mode: models.ImportMode | ImportModeValue


class ImportSourceDict(ModelDict, total=False):
    resource_id: str
    registry_uri: str
    credentials: models.ImportSourceCredentials | ImportSourceCredentialsDict
    source_image: Required[str]


class ImportSourceCredentialsDict(ModelDict, total=False):
    username: str
    password: Required[str]


class KeyVaultPropertiesDict(ModelDict, total=False):
    key_identifier: str
    identity: str


class LoggingPropertiesDict(ModelDict, total=False):
    log_level: models.LogLevel | LogLevelValue
    audit_log_status: models.AuditLogStatus | AuditLogStatusValue


class LoginServerPropertiesDict(ModelDict, total=False):
    """Stands for LoginServerProperties."""


class NetworkRuleSetDict(ModelDict, total=False):
    default_action: Required[models.DefaultAction | DefaultActionValue]
    ip_rules: Sequence[models.IPRule | IPRuleDict]


class _OperationDefinitionFlatDict(ModelDict, total=False):
    origin: str
    name: str
    display: models.OperationDisplayDefinition | OperationDisplayDefinitionDict
    is_data_action: bool
    service_specification: models.OperationServiceSpecificationDefinition | OperationServiceSpecificationDefinitionDict


class _OperationDefinitionNestedDict(ModelDict, total=False):
    origin: str
    name: str
    display: models.OperationDisplayDefinition | OperationDisplayDefinitionDict
    properties: Required[models.OperationPropertiesDefinition | OperationPropertiesDefinitionDict]
    is_data_action: bool


OperationDefinitionDict: TypeAlias = _OperationDefinitionFlatDict | _OperationDefinitionNestedDict


class OperationDisplayDefinitionDict(ModelDict, total=False):
    provider: str
    resource: str
    operation: str
    description: str


class OperationLogSpecificationDefinitionDict(ModelDict, total=False):
    name: str
    display_name: str
    blob_duration: str


class OperationMetricSpecificationDefinitionDict(ModelDict, total=False):
    name: str
    display_name: str
    display_description: str
    unit: str
    aggregation_type: str
    internal_metric_name: str


class OperationPropertiesDefinitionDict(ModelDict, total=False):
    service_specification: models.OperationServiceSpecificationDefinition | OperationServiceSpecificationDefinitionDict


class OperationServiceSpecificationDefinitionDict(ModelDict, total=False):
    metric_specifications: Sequence[
        models.OperationMetricSpecificationDefinition | OperationMetricSpecificationDefinitionDict
    ]
    log_specifications: Sequence[models.OperationLogSpecificationDefinition | OperationLogSpecificationDefinitionDict]


class ParentPropertiesDict(ModelDict, total=False):
    id: str
    sync_properties: Required[models.SyncProperties | SyncPropertiesDict]


class PoliciesDict(ModelDict, total=False):
    quarantine_policy: models.QuarantinePolicy | QuarantinePolicyDict
    trust_policy: models.TrustPolicy | TrustPolicyDict
    retention_policy: models.RetentionPolicy | RetentionPolicyDict
    export_policy: models.ExportPolicy | ExportPolicyDict
    azure_ad_authentication_as_arm_policy: (
        models.AzureADAuthenticationAsArmPolicy | AzureADAuthenticationAsArmPolicyDict
    )


class PrivateEndpointDict(ModelDict, total=False):
    id: str


class _PrivateEndpointConnectionFlatDict(ProxyResourceDict, total=False):
    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _PrivateEndpointConnectionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class PrivateEndpointConnectionPropertiesDict(ModelDict, total=False):
    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class PrivateLinkResourceDict(ResourceDict, total=False):
    properties: models.PrivateLinkResourceProperties | PrivateLinkResourcePropertiesDict


class PrivateLinkResourcePropertiesDict(ModelDict, total=False):
    required_zone_names: list[str] | tuple[str, ...]


class PrivateLinkServiceConnectionStateDict(ModelDict, total=False):
    status: models.ConnectionStatus | ConnectionStatusValue
    description: str
    actions_required: models.ActionsRequired | ActionsRequiredValue


class QuarantinePolicyDict(ModelDict, total=False):
    status: models.PolicyStatus | PolicyStatusValue


class RegenerateCredentialParametersDict(ModelDict, total=False):
    name: Required[models.PasswordName | PasswordNameValue]


class TrackedResourceDict(ResourceDict, total=False):
    tags: Mapping[str, str]
    location: Required[str]


class _RegistryFlatDict(TrackedResourceDict, total=False):
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
    properties: Required[models.RegistryProperties | RegistryPropertiesDict]
    sku: Required[models.Sku | SkuDict]
    identity: models.IdentityProperties | IdentityPropertiesDict


RegistryDict: TypeAlias = _RegistryFlatDict | _RegistryNestedDict


class RegistryListCredentialsResultDict(ModelDict, total=False):
    username: str
    passwords: Sequence[models.RegistryPassword | RegistryPasswordDict]


class RegistryNameCheckRequestDict(ModelDict, total=False):
    name: Required[str]
    type: models.ContainerRegistryResourceType | ContainerRegistryResourceTypeValue


class RegistryNameStatusDict(ModelDict, total=False):
    name_available: bool
    reason: str
    message: str


class RegistryPasswordDict(ModelDict, total=False):
    name: models.PasswordName | PasswordNameValue
    value: str


class RegistryPropertiesDict(ModelDict, total=False):
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


class RegistryPropertiesUpdateParametersDict(ModelDict, total=False):
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


class _RegistryUpdateParametersFlatDict(ModelDict, total=False):
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


class _RegistryUpdateParametersNestedDict(ModelDict, total=False):
    identity: models.IdentityProperties | IdentityPropertiesDict
    tags: Mapping[str, str]
    sku: models.Sku | SkuDict
    properties: Required[models.RegistryPropertiesUpdateParameters | RegistryPropertiesUpdateParametersDict]


RegistryUpdateParametersDict: TypeAlias = _RegistryUpdateParametersFlatDict | _RegistryUpdateParametersNestedDict


class RegistryUsageDict(ModelDict, total=False):
    name: str
    limit: int
    current_value: int
    unit: models.RegistryUsageUnit | RegistryUsageUnitValue


class RegistryUsageListResultDict(ModelDict, total=False):
    value: Sequence[models.RegistryUsage | RegistryUsageDict]


class _ReplicationFlatDict(TrackedResourceDict, total=False):
    region_endpoint_enabled: bool
    zone_redundancy: models.ZoneRedundancy | ZoneRedundancyValue


class _ReplicationNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.ReplicationProperties | ReplicationPropertiesDict]


ReplicationDict: TypeAlias = _ReplicationFlatDict | _ReplicationNestedDict


class ReplicationPropertiesDict(ModelDict, total=False):
    region_endpoint_enabled: bool
    zone_redundancy: models.ZoneRedundancy | ZoneRedundancyValue


class _ReplicationUpdateParametersFlatDict(ModelDict, total=False):
    tags: Mapping[str, str]
    region_endpoint_enabled: bool


class _ReplicationUpdateParametersNestedDict(ModelDict, total=False):
    tags: Mapping[str, str]
    properties: Required[models.ReplicationUpdateParametersProperties | ReplicationUpdateParametersPropertiesDict]


ReplicationUpdateParametersDict: TypeAlias = (
    _ReplicationUpdateParametersFlatDict | _ReplicationUpdateParametersNestedDict
)


class ReplicationUpdateParametersPropertiesDict(ModelDict, total=False):
    region_endpoint_enabled: bool


class RequestDict(ModelDict, total=False):
    id: str
    addr: str
    host: str
    method: str
    useragent: str


class RetentionPolicyDict(ModelDict, total=False):
    days: int
    status: models.PolicyStatus | PolicyStatusValue


class _ScopeMapFlatDict(ProxyResourceDict, total=False):
    description: str
    actions: list[str] | tuple[str, ...]


class _ScopeMapNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ScopeMapProperties | ScopeMapPropertiesDict]


ScopeMapDict: TypeAlias = _ScopeMapFlatDict | _ScopeMapNestedDict


class ScopeMapPropertiesDict(ModelDict, total=False):
    description: str
    actions: Required[list[str] | tuple[str, ...]]


class ScopeMapPropertiesUpdateParametersDict(ModelDict, total=False):
    description: str
    actions: list[str] | tuple[str, ...]


class _ScopeMapUpdateParametersFlatDict(ModelDict, total=False):
    description: str
    actions: list[str] | tuple[str, ...]


class _ScopeMapUpdateParametersNestedDict(ModelDict, total=False):
    properties: Required[models.ScopeMapPropertiesUpdateParameters | ScopeMapPropertiesUpdateParametersDict]


ScopeMapUpdateParametersDict: TypeAlias = _ScopeMapUpdateParametersFlatDict | _ScopeMapUpdateParametersNestedDict


class SkuDict(ModelDict, total=False):
    name: Required[models.SkuName | SkuNameValue]


class SourceDict(ModelDict, total=False):
    addr: str
    instance_id: str


class StatusDict(ModelDict, total=False):
    """Stands for Status."""


class StatusDetailPropertiesDict(ModelDict, total=False):
    """Stands for StatusDetailProperties."""


class SyncPropertiesDict(ModelDict, total=False):
    token_id: Required[str]
    schedule: str
    sync_window: timedelta | str
    message_ttl: Required[timedelta | str]


class SyncUpdatePropertiesDict(ModelDict, total=False):
    schedule: str
    sync_window: timedelta | str
    message_ttl: timedelta | str


class SystemDataDict(ModelDict, total=False):
    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str


class TargetDict(ModelDict, total=False):
    media_type: str
    size: int
    digest: str
    length: int
    repository: str
    url: str
    tag: str
    name: str
    version: str


class TlsCertificatePropertiesDict(ModelDict, total=False):
    """Stands for TlsCertificateProperties."""


class TlsPropertiesDict(ModelDict, total=False):
    """Stands for TlsProperties."""


class _TokenFlatDict(ProxyResourceDict, total=False):
    scope_map_id: str
    credentials: models.TokenCredentialsProperties | TokenCredentialsPropertiesDict
    status: models.TokenStatus | TokenStatusValue


class _TokenNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.TokenProperties | TokenPropertiesDict]


TokenDict: TypeAlias = _TokenFlatDict | _TokenNestedDict


class TokenCertificateDict(ModelDict, total=False):
    name: models.TokenCertificateName | TokenCertificateNameValue
    expiry: datetime | str
    thumbprint: str
    encoded_pem_certificate: str


class TokenCredentialsPropertiesDict(ModelDict, total=False):
    certificates: Sequence[models.TokenCertificate | TokenCertificateDict]
    passwords: Sequence[models.TokenPassword | TokenPasswordDict]


class TokenPasswordDict(ModelDict, total=False):
    creation_time: datetime | str
    expiry: datetime | str
    name: models.TokenPasswordName | TokenPasswordNameValue


class TokenPropertiesDict(ModelDict, total=False):
    scope_map_id: str
    credentials: models.TokenCredentialsProperties | TokenCredentialsPropertiesDict
    status: models.TokenStatus | TokenStatusValue


class _TokenUpdateParametersFlatDict(ModelDict, total=False):
    scope_map_id: str
    status: models.TokenStatus | TokenStatusValue
    credentials: models.TokenCredentialsProperties | TokenCredentialsPropertiesDict


class _TokenUpdateParametersNestedDict(ModelDict, total=False):
    properties: Required[models.TokenUpdateProperties | TokenUpdatePropertiesDict]


TokenUpdateParametersDict: TypeAlias = _TokenUpdateParametersFlatDict | _TokenUpdateParametersNestedDict


class TokenUpdatePropertiesDict(ModelDict, total=False):
    scope_map_id: str
    status: models.TokenStatus | TokenStatusValue
    credentials: models.TokenCredentialsProperties | TokenCredentialsPropertiesDict


class TrustPolicyDict(ModelDict, total=False):
    type: models.TrustPolicyType | TrustPolicyTypeValue
    status: models.PolicyStatus | PolicyStatusValue


class UserIdentityPropertiesDict(ModelDict, total=False):
    """Stands for UserIdentityProperties."""


class _WebhookFlatDict(TrackedResourceDict, total=False):
    status: models.WebhookStatus | WebhookStatusValue
    scope: str
    actions: Sequence[models.WebhookAction | WebhookActionValue]


class _WebhookNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.WebhookProperties | WebhookPropertiesDict]


WebhookDict: TypeAlias = _WebhookFlatDict | _WebhookNestedDict


class _WebhookCreateParametersFlatDict(ModelDict, total=False):
    tags: Mapping[str, str]
    location: Required[str]
    service_uri: str
    custom_headers: Mapping[str, str]
    status: models.WebhookStatus | WebhookStatusValue
    scope: str
    actions: Sequence[models.WebhookAction | WebhookActionValue]


class _WebhookCreateParametersNestedDict(ModelDict, total=False):
    tags: Mapping[str, str]
    location: Required[str]
    properties: Required[models.WebhookPropertiesCreateParameters | WebhookPropertiesCreateParametersDict]


WebhookCreateParametersDict: TypeAlias = _WebhookCreateParametersFlatDict | _WebhookCreateParametersNestedDict


class WebhookPropertiesDict(ModelDict, total=False):
    status: models.WebhookStatus | WebhookStatusValue
    scope: str
    actions: Required[Sequence[models.WebhookAction | WebhookActionValue]]


class WebhookPropertiesCreateParametersDict(ModelDict, total=False):
    service_uri: Required[str]
    custom_headers: Mapping[str, str]
    status: models.WebhookStatus | WebhookStatusValue
    scope: str
    actions: Required[Sequence[models.WebhookAction | WebhookActionValue]]


class WebhookPropertiesUpdateParametersDict(ModelDict, total=False):
    service_uri: str
    custom_headers: Mapping[str, str]
    status: models.WebhookStatus | WebhookStatusValue
    scope: str
    actions: Sequence[models.WebhookAction | WebhookActionValue]


class _WebhookUpdateParametersFlatDict(ModelDict, total=False):
    tags: Mapping[str, str]
    service_uri: str
    custom_headers: Mapping[str, str]
    status: models.WebhookStatus | WebhookStatusValue
    scope: str
    actions: Sequence[models.WebhookAction | WebhookActionValue]


class _WebhookUpdateParametersNestedDict(ModelDict, total=False):
    tags: Mapping[str, str]
    properties: Required[models.WebhookPropertiesUpdateParameters | WebhookPropertiesUpdateParametersDict]


WebhookUpdateParametersDict: TypeAlias = _WebhookUpdateParametersFlatDict | _WebhookUpdateParametersNestedDict
