# Generated from swagger/servicebus/ by "make generate": do not edit.

"""Dicts that stand for the models of the service ``servicebus``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...core.models.dicts import ModelDict
from ...core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta
    from typing import Any

    from typing_extensions import Required

    from . import models
else:
    typed(__name__)

AccessRightsValue: TypeAlias = Literal["Manage", "Send", "Listen"]
CreatedByTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
DefaultActionValue: TypeAlias = Literal["Allow", "Deny"]
EndPointProvisioningStateValue: TypeAlias = Literal[
    "Creating", "Updating", "Deleting", "Succeeded", "Canceled", "Failed"
]
EntityStatusValue: TypeAlias = Literal[
    "Active", "Disabled", "Restoring", "SendDisabled", "ReceiveDisabled", "Creating", "Deleting", "Renaming", "Unknown"
]
FilterTypeValue: TypeAlias = Literal["SqlFilter", "CorrelationFilter"]
GeoDRRoleTypeValue: TypeAlias = Literal["Primary", "Secondary"]
IpAddressTypeValue: TypeAlias = Literal["IPv4", "DualStack"]
KeyTypeValue: TypeAlias = Literal["PrimaryKey", "SecondaryKey"]
ManagedServiceIdentityTypeValue: TypeAlias = Literal[
    "SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned", "None"
]
MigrationConfigurationNameValue: TypeAlias = Literal["$default"]
ModeValue: TypeAlias = Literal["Disabled", "Enabled"]
NetworkRuleIPActionValue: TypeAlias = Literal["Allow"]
NetworkSecurityPerimeterConfigurationProvisioningStateValue: TypeAlias = Literal[
    "Unknown",
    "Creating",
    "Updating",
    "Accepted",
    "InvalidResponse",
    "Succeeded",
    "SucceededWithIssues",
    "Failed",
    "Deleting",
    "Deleted",
    "Canceled",
]
NspAccessRuleDirectionValue: TypeAlias = Literal["Inbound", "Outbound"]
PrivateLinkConnectionStatusValue: TypeAlias = Literal["Pending", "Approved", "Rejected", "Disconnected"]
ProvisioningStateDRValue: TypeAlias = Literal["Accepted", "Succeeded", "Failed"]
PublicNetworkAccessValue: TypeAlias = Literal["Enabled", "Disabled", "SecuredByPerimeter"]
PublicNetworkAccessFlagValue: TypeAlias = Literal["Enabled", "Disabled"]
ResourceAssociationAccessModeValue: TypeAlias = Literal[
    "NoAssociationMode", "EnforcedMode", "LearningMode", "AuditMode", "UnspecifiedMode"
]
RoleDisasterRecoveryValue: TypeAlias = Literal["Primary", "PrimaryNotReplicating", "Secondary"]
SkuNameValue: TypeAlias = Literal["Basic", "Standard", "Premium"]
SkuTierValue: TypeAlias = Literal["Basic", "Standard", "Premium"]
TlsVersionValue: TypeAlias = Literal["1.0", "1.1", "1.2", "1.3"]
UnavailableReasonValue: TypeAlias = Literal[
    "None",
    "InvalidName",
    "SubscriptionIsDisabled",
    "NameInUse",
    "NameInLockdown",
    "TooManyNamespaceInCurrentSubscription",
]


class AccessKeysDict(ModelDict, total=False):
    """Stands for AccessKeys."""


class ActionDict(ModelDict, total=False):
    sql_expression: str
    compatibility_level: int
    requires_preprocessing: bool


class ResourceDict(ModelDict, total=False):
    """Stands for Resource."""


class ProxyResourceDict(ResourceDict, total=False):
    """Stands for ProxyResource."""


class _ArmDisasterRecoveryFlatDict(ProxyResourceDict, total=False):
    partner_namespace: str
    alternate_name: str


class _ArmDisasterRecoveryNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ArmDisasterRecoveryProperties | ArmDisasterRecoveryPropertiesDict]


ArmDisasterRecoveryDict: TypeAlias = _ArmDisasterRecoveryFlatDict | _ArmDisasterRecoveryNestedDict


class ArmDisasterRecoveryPropertiesDict(ModelDict, total=False):
    partner_namespace: str
    alternate_name: str


class CheckNameAvailabilityDict(ModelDict, total=False):
    name: Required[str]


class CheckNameAvailabilityResultDict(ModelDict, total=False):
    name_available: bool
    reason: models.UnavailableReason | UnavailableReasonValue


class ConfidentialComputeDict(ModelDict, total=False):
    mode: models.Mode | ModeValue


class ConnectionStateDict(ModelDict, total=False):
    status: models.PrivateLinkConnectionStatus | PrivateLinkConnectionStatusValue
    description: str


class CorrelationFilterDict(ModelDict, total=False):
    properties: Mapping[str, str]
    correlation_id: str
    message_id: str
    to: str
    reply_to: str
    label: str
    session_id: str
    reply_to_session_id: str
    content_type: str
    requires_preprocessing: bool


class EncryptionDict(ModelDict, total=False):
    key_vault_properties: Sequence[models.KeyVaultProperties | KeyVaultPropertiesDict]
    key_source: str
    require_infrastructure_encryption: bool


class ErrorAdditionalInfoDict(ModelDict, total=False):
    """Stands for ErrorAdditionalInfo."""


class ErrorResponseDict(ModelDict, total=False):
    error: models.ErrorResponseError | ErrorResponseErrorDict


class ErrorResponseErrorDict(ModelDict, total=False):
    """Stands for ErrorResponseError."""


class _FailOverFlatDict(ModelDict, total=False):
    primary_location: str
    force: bool


class _FailOverNestedDict(ModelDict, total=False):
    properties: Required[models.FailOverProperties | FailOverPropertiesDict]


FailOverDict: TypeAlias = _FailOverFlatDict | _FailOverNestedDict


class FailOverPropertiesDict(ModelDict, total=False):
    primary_location: str
    force: bool


class FailoverPropertiesPropertiesDict(ModelDict, total=False):
    is_safe_failover: bool


class GeoDataReplicationPropertiesDict(ModelDict, total=False):
    max_replication_lag_duration_in_seconds: int
    locations: Sequence[models.NamespaceReplicaLocation | NamespaceReplicaLocationDict]


class IdentityDict(ModelDict, total=False):
    type: models.ManagedServiceIdentityType | ManagedServiceIdentityTypeValue
    user_assigned_identities: Mapping[str, models.UserAssignedIdentity | UserAssignedIdentityDict]


class KeyVaultPropertiesDict(ModelDict, total=False):
    key_name: str
    key_vault_uri: str
    key_version: str
    identity: models.UserAssignedIdentityProperties | UserAssignedIdentityPropertiesDict


class MessageCountDetailsDict(ModelDict, total=False):
    """Stands for MessageCountDetails."""


class _MigrationConfigPropertiesFlatDict(ProxyResourceDict, total=False):
    target_namespace: str
    post_migration_name: str


class _MigrationConfigPropertiesNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.MigrationConfigPropertiesProperties | MigrationConfigPropertiesPropertiesDict]


MigrationConfigPropertiesDict: TypeAlias = _MigrationConfigPropertiesFlatDict | _MigrationConfigPropertiesNestedDict


class MigrationConfigPropertiesPropertiesDict(ModelDict, total=False):
    target_namespace: Required[str]
    post_migration_name: Required[str]


class NWRuleSetIpRulesDict(ModelDict, total=False):
    ip_mask: str
    action: models.NetworkRuleIPAction | NetworkRuleIPActionValue


class NWRuleSetVirtualNetworkRulesDict(ModelDict, total=False):
    subnet: models.Subnet | SubnetDict
    ignore_missing_vnet_service_endpoint: bool


class _NamespaceFailoverPropertiesFlatDict(ModelDict, total=False):
    is_safe_failover: bool


class _NamespaceFailoverPropertiesNestedDict(ModelDict, total=False):
    properties: Required[models.FailoverPropertiesProperties | FailoverPropertiesPropertiesDict]


NamespaceFailoverPropertiesDict: TypeAlias = (
    _NamespaceFailoverPropertiesFlatDict | _NamespaceFailoverPropertiesNestedDict
)


class NamespaceReplicaLocationDict(ModelDict, total=False):
    location_name: str
    role_type: models.GeoDRRoleType | GeoDRRoleTypeValue


class _NetworkRuleSetFlatDict(ProxyResourceDict, total=False):
    trusted_service_access_enabled: bool
    default_action: models.DefaultAction | DefaultActionValue
    virtual_network_rules: Sequence[models.NWRuleSetVirtualNetworkRules | NWRuleSetVirtualNetworkRulesDict]
    ip_rules: Sequence[models.NWRuleSetIpRules | NWRuleSetIpRulesDict]
    public_network_access: models.PublicNetworkAccessFlag | PublicNetworkAccessFlagValue


class _NetworkRuleSetNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.NetworkRuleSetProperties | NetworkRuleSetPropertiesDict]


NetworkRuleSetDict: TypeAlias = _NetworkRuleSetFlatDict | _NetworkRuleSetNestedDict


class NetworkRuleSetPropertiesDict(ModelDict, total=False):
    trusted_service_access_enabled: bool
    default_action: models.DefaultAction | DefaultActionValue
    virtual_network_rules: Sequence[models.NWRuleSetVirtualNetworkRules | NWRuleSetVirtualNetworkRulesDict]
    ip_rules: Sequence[models.NWRuleSetIpRules | NWRuleSetIpRulesDict]
    public_network_access: models.PublicNetworkAccessFlag | PublicNetworkAccessFlagValue


class NetworkSecurityPerimeterDict(ModelDict, total=False):
    id: str
    perimeter_guid: str
    location: str


class _NetworkSecurityPerimeterConfigurationFlatDict(ProxyResourceDict, total=False):
    provisioning_issues: Sequence[models.ProvisioningIssue | ProvisioningIssueDict]
    network_security_perimeter: models.NetworkSecurityPerimeter | NetworkSecurityPerimeterDict


class _NetworkSecurityPerimeterConfigurationNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.NetworkSecurityPerimeterConfigurationProperties | NetworkSecurityPerimeterConfigurationPropertiesDict
    ]


NetworkSecurityPerimeterConfigurationDict: TypeAlias = (
    _NetworkSecurityPerimeterConfigurationFlatDict | _NetworkSecurityPerimeterConfigurationNestedDict
)


class NetworkSecurityPerimeterConfigurationPropertiesDict(ModelDict, total=False):
    provisioning_issues: Sequence[models.ProvisioningIssue | ProvisioningIssueDict]
    network_security_perimeter: models.NetworkSecurityPerimeter | NetworkSecurityPerimeterDict


class NetworkSecurityPerimeterConfigurationPropertiesProfileDict(ModelDict, total=False):
    name: str
    access_rules_version: str
    access_rules: Sequence[models.NspAccessRule | NspAccessRuleDict]


class NetworkSecurityPerimeterConfigurationPropertiesResourceAssociationDict(ModelDict, total=False):
    name: str
    access_mode: models.ResourceAssociationAccessMode | ResourceAssociationAccessModeValue


class NspAccessRuleDict(ModelDict, total=False):
    id: str
    name: str
    type: str


class NspAccessRulePropertiesDict(ModelDict, total=False):
    direction: models.NspAccessRuleDirection | NspAccessRuleDirectionValue
    address_prefixes: list[str] | tuple[str, ...]
    subscriptions: Sequence[
        models.NspAccessRulePropertiesSubscriptionsItem | NspAccessRulePropertiesSubscriptionsItemDict
    ]


class NspAccessRulePropertiesSubscriptionsItemDict(ModelDict, total=False):
    id: str


class OperationDict(ModelDict, total=False):
    is_data_action: bool
    display: models.OperationDisplay | OperationDisplayDict
    origin: str
    properties: Any


class OperationDisplayDict(ModelDict, total=False):
    """Stands for OperationDisplay."""


class PlatformCapabilitiesDict(ModelDict, total=False):
    confidential_compute: models.ConfidentialCompute | ConfidentialComputeDict


class PrivateEndpointDict(ModelDict, total=False):
    id: str


class _PrivateEndpointConnectionFlatDict(ProxyResourceDict, total=False):
    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: models.ConnectionState | ConnectionStateDict
    provisioning_state: models.EndPointProvisioningState | EndPointProvisioningStateValue


class _PrivateEndpointConnectionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class PrivateEndpointConnectionPropertiesDict(ModelDict, total=False):
    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: models.ConnectionState | ConnectionStateDict
    provisioning_state: models.EndPointProvisioningState | EndPointProvisioningStateValue


class _PrivateLinkResourceFlatDict(ModelDict, total=False):
    id: str
    name: str
    type: str
    group_id: str
    required_members: list[str] | tuple[str, ...]
    required_zone_names: list[str] | tuple[str, ...]


class _PrivateLinkResourceNestedDict(ModelDict, total=False):
    properties: Required[models.PrivateLinkResourceProperties | PrivateLinkResourcePropertiesDict]
    id: str
    name: str
    type: str


PrivateLinkResourceDict: TypeAlias = _PrivateLinkResourceFlatDict | _PrivateLinkResourceNestedDict


class PrivateLinkResourcePropertiesDict(ModelDict, total=False):
    group_id: str
    required_members: list[str] | tuple[str, ...]
    required_zone_names: list[str] | tuple[str, ...]


class PrivateLinkResourcesListResultDict(ModelDict, total=False):
    value: Required[Sequence[models.PrivateLinkResource | PrivateLinkResourceDict]]
    next_link: str


class ProvisioningIssueDict(ModelDict, total=False):
    name: str


class ProvisioningIssuePropertiesDict(ModelDict, total=False):
    issue_type: str
    description: str


class RegenerateAccessKeyParametersDict(ModelDict, total=False):
    key_type: Required[models.KeyType | KeyTypeValue]
    key: str


class ResourceNamespacePatchDict(ResourceDict, total=False):
    location: str
    tags: Mapping[str, str]


class _RuleFlatDict(ProxyResourceDict, total=False):
    action: models.Action | ActionDict
    filter_type: models.FilterType | FilterTypeValue
    sql_filter: models.SqlFilter | SqlFilterDict
    correlation_filter: models.CorrelationFilter | CorrelationFilterDict


class _RuleNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.Ruleproperties | RulepropertiesDict]


RuleDict: TypeAlias = _RuleFlatDict | _RuleNestedDict


class RulepropertiesDict(ModelDict, total=False):
    action: models.Action | ActionDict
    filter_type: models.FilterType | FilterTypeValue
    sql_filter: models.SqlFilter | SqlFilterDict
    correlation_filter: models.CorrelationFilter | CorrelationFilterDict


class _SBAuthorizationRuleFlatDict(ProxyResourceDict, total=False):
    rights: Sequence[models.AccessRights | AccessRightsValue]


class _SBAuthorizationRuleNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SBAuthorizationRuleProperties | SBAuthorizationRulePropertiesDict]


SBAuthorizationRuleDict: TypeAlias = _SBAuthorizationRuleFlatDict | _SBAuthorizationRuleNestedDict


class SBAuthorizationRulePropertiesDict(ModelDict, total=False):
    rights: Required[Sequence[models.AccessRights | AccessRightsValue]]


class SBClientAffinePropertiesDict(ModelDict, total=False):
    client_id: str
    is_durable: bool
    is_shared: bool


class TrackedResourceDict(ResourceDict, total=False):
    tags: Mapping[str, str]
    location: Required[str]


class _SBNamespaceFlatDict(TrackedResourceDict, total=False):
    sku: models.SBSku | SBSkuDict
    identity: models.Identity | IdentityDict
    minimum_tls_version: models.TlsVersion | TlsVersionValue
    zone_redundant: bool
    encryption: models.Encryption | EncryptionDict
    private_endpoint_connections: Sequence[models.PrivateEndpointConnection | PrivateEndpointConnectionDict]
    disable_local_auth: bool
    alternate_name: str
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    premium_messaging_partitions: int
    platform_capabilities: models.PlatformCapabilities | PlatformCapabilitiesDict
    geo_data_replication: models.GeoDataReplicationProperties | GeoDataReplicationPropertiesDict
    ip_address_type: models.IpAddressType | IpAddressTypeValue


class _SBNamespaceNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.SBNamespaceProperties | SBNamespacePropertiesDict]
    sku: models.SBSku | SBSkuDict
    identity: models.Identity | IdentityDict


SBNamespaceDict: TypeAlias = _SBNamespaceFlatDict | _SBNamespaceNestedDict


class SBNamespacePropertiesDict(ModelDict, total=False):
    minimum_tls_version: models.TlsVersion | TlsVersionValue
    zone_redundant: bool
    encryption: models.Encryption | EncryptionDict
    private_endpoint_connections: Sequence[models.PrivateEndpointConnection | PrivateEndpointConnectionDict]
    disable_local_auth: bool
    alternate_name: str
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    premium_messaging_partitions: int
    platform_capabilities: models.PlatformCapabilities | PlatformCapabilitiesDict
    geo_data_replication: models.GeoDataReplicationProperties | GeoDataReplicationPropertiesDict
    ip_address_type: models.IpAddressType | IpAddressTypeValue


class _SBNamespaceUpdateParametersFlatDict(ResourceNamespacePatchDict, total=False):
    sku: models.SBSku | SBSkuDict
    identity: models.Identity | IdentityDict
    encryption: models.Encryption | EncryptionDict
    private_endpoint_connections: Sequence[models.PrivateEndpointConnection | PrivateEndpointConnectionDict]
    disable_local_auth: bool
    alternate_name: str


class _SBNamespaceUpdateParametersNestedDict(ResourceNamespacePatchDict, total=False):
    sku: models.SBSku | SBSkuDict
    properties: Required[models.SBNamespaceUpdateProperties | SBNamespaceUpdatePropertiesDict]
    identity: models.Identity | IdentityDict


SBNamespaceUpdateParametersDict: TypeAlias = (
    _SBNamespaceUpdateParametersFlatDict | _SBNamespaceUpdateParametersNestedDict
)


class SBNamespaceUpdatePropertiesDict(ModelDict, total=False):
    encryption: models.Encryption | EncryptionDict
    private_endpoint_connections: Sequence[models.PrivateEndpointConnection | PrivateEndpointConnectionDict]
    disable_local_auth: bool
    alternate_name: str


class _SBQueueFlatDict(ProxyResourceDict, total=False):
    lock_duration: timedelta | str
    max_size_in_megabytes: int
    max_message_size_in_kilobytes: int
    requires_duplicate_detection: bool
    requires_session: bool
    default_message_time_to_live: timedelta | str
    dead_lettering_on_message_expiration: bool
    duplicate_detection_history_time_window: timedelta | str
    max_delivery_count: int
    status: models.EntityStatus | EntityStatusValue
    enable_batched_operations: bool
    auto_delete_on_idle: timedelta | str
    enable_partitioning: bool
    enable_express: bool
    forward_to: str
    forward_dead_lettered_messages_to: str
    user_metadata: str


class _SBQueueNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SBQueueProperties | SBQueuePropertiesDict]


SBQueueDict: TypeAlias = _SBQueueFlatDict | _SBQueueNestedDict


class SBQueuePropertiesDict(ModelDict, total=False):
    lock_duration: timedelta | str
    max_size_in_megabytes: int
    max_message_size_in_kilobytes: int
    requires_duplicate_detection: bool
    requires_session: bool
    default_message_time_to_live: timedelta | str
    dead_lettering_on_message_expiration: bool
    duplicate_detection_history_time_window: timedelta | str
    max_delivery_count: int
    status: models.EntityStatus | EntityStatusValue
    enable_batched_operations: bool
    auto_delete_on_idle: timedelta | str
    enable_partitioning: bool
    enable_express: bool
    forward_to: str
    forward_dead_lettered_messages_to: str
    user_metadata: str


class SBSkuDict(ModelDict, total=False):
    name: Required[models.SkuName | SkuNameValue]
    tier: models.SkuTier | SkuTierValue
    capacity: int


class _SBSubscriptionFlatDict(ProxyResourceDict, total=False):
    lock_duration: timedelta | str
    requires_session: bool
    default_message_time_to_live: timedelta | str
    dead_lettering_on_filter_evaluation_exceptions: bool
    dead_lettering_on_message_expiration: bool
    duplicate_detection_history_time_window: timedelta | str
    max_delivery_count: int
    status: models.EntityStatus | EntityStatusValue
    enable_batched_operations: bool
    auto_delete_on_idle: timedelta | str
    forward_to: str
    forward_dead_lettered_messages_to: str
    is_client_affine: bool
    user_metadata: str
    client_affine_properties: models.SBClientAffineProperties | SBClientAffinePropertiesDict


class _SBSubscriptionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SBSubscriptionProperties | SBSubscriptionPropertiesDict]


SBSubscriptionDict: TypeAlias = _SBSubscriptionFlatDict | _SBSubscriptionNestedDict


class SBSubscriptionPropertiesDict(ModelDict, total=False):
    lock_duration: timedelta | str
    requires_session: bool
    default_message_time_to_live: timedelta | str
    dead_lettering_on_filter_evaluation_exceptions: bool
    dead_lettering_on_message_expiration: bool
    duplicate_detection_history_time_window: timedelta | str
    max_delivery_count: int
    status: models.EntityStatus | EntityStatusValue
    enable_batched_operations: bool
    auto_delete_on_idle: timedelta | str
    forward_to: str
    forward_dead_lettered_messages_to: str
    is_client_affine: bool
    user_metadata: str
    client_affine_properties: models.SBClientAffineProperties | SBClientAffinePropertiesDict


class _SBTopicFlatDict(ProxyResourceDict, total=False):
    default_message_time_to_live: timedelta | str
    max_size_in_megabytes: int
    max_message_size_in_kilobytes: int
    requires_duplicate_detection: bool
    duplicate_detection_history_time_window: timedelta | str
    enable_batched_operations: bool
    status: models.EntityStatus | EntityStatusValue
    support_ordering: bool
    auto_delete_on_idle: timedelta | str
    enable_partitioning: bool
    enable_express: bool
    user_metadata: str


class _SBTopicNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SBTopicProperties | SBTopicPropertiesDict]


SBTopicDict: TypeAlias = _SBTopicFlatDict | _SBTopicNestedDict


class SBTopicPropertiesDict(ModelDict, total=False):
    default_message_time_to_live: timedelta | str
    max_size_in_megabytes: int
    max_message_size_in_kilobytes: int
    requires_duplicate_detection: bool
    duplicate_detection_history_time_window: timedelta | str
    enable_batched_operations: bool
    status: models.EntityStatus | EntityStatusValue
    support_ordering: bool
    auto_delete_on_idle: timedelta | str
    enable_partitioning: bool
    enable_express: bool
    user_metadata: str


class SqlFilterDict(ModelDict, total=False):
    sql_expression: str
    compatibility_level: int
    requires_preprocessing: bool


class SubnetDict(ModelDict, total=False):
    id: Required[str]


class SystemDataDict(ModelDict, total=False):
    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str


class UserAssignedIdentityDict(ModelDict, total=False):
    """Stands for UserAssignedIdentity."""


class UserAssignedIdentityPropertiesDict(ModelDict, total=False):
    user_assigned_identity: str
