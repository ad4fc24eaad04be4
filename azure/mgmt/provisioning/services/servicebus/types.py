# Generated from swagger/servicebus/servicebus.json (2026-01-01, sha256 a4e3b95f3a72).
# Do not edit: run "make generate".

"""Dicts that stand for the models of the service ``servicebus``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta
    from typing import Any

    from typing_extensions import Required

    from . import models

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


class AccessKeysDict(TypedDict, total=False):
    """Keys and connection strings of an authorization rule."""

    additional_properties: Mapping[str, Any]


class ActionDict(TypedDict, total=False):
    """What a rule does to messages that match."""

    sql_expression: str
    compatibility_level: int
    requires_preprocessing: bool
    additional_properties: Mapping[str, Any]


class ResourceDict(TypedDict, total=False):
    """Base of all resources: ID, name and type."""

    additional_properties: Mapping[str, Any]


class ProxyResourceDict(ResourceDict, total=False):
    """Base of resources that have no region and tags of their own."""


class _ArmDisasterRecoveryFlatDict(ProxyResourceDict, total=False):
    """A disaster recovery alias: one name for a pair of namespaces."""

    partner_namespace: str
    alternate_name: str


class _ArmDisasterRecoveryNestedDict(ProxyResourceDict, total=False):
    """A disaster recovery alias: one name for a pair of namespaces."""

    properties: Required[models.ArmDisasterRecoveryProperties | ArmDisasterRecoveryPropertiesDict]


ArmDisasterRecoveryDict: TypeAlias = _ArmDisasterRecoveryFlatDict | _ArmDisasterRecoveryNestedDict


class ArmDisasterRecoveryPropertiesDict(TypedDict, total=False):
    """Partner, role and state of a disaster recovery alias."""

    partner_namespace: str
    alternate_name: str
    additional_properties: Mapping[str, Any]


class CheckNameAvailabilityDict(TypedDict, total=False):
    """A name to check, and the resource type it is for."""

    name: Required[str]
    additional_properties: Mapping[str, Any]


class CheckNameAvailabilityResultDict(TypedDict, total=False):
    """Whether a name is valid and still free, and if not, why."""

    name_available: bool
    reason: models.UnavailableReason | UnavailableReasonValue
    additional_properties: Mapping[str, Any]


class ConfidentialComputeDict(TypedDict, total=False):
    """Whether the namespace runs on confidential hardware."""

    mode: models.Mode | ModeValue
    additional_properties: Mapping[str, Any]


class ConnectionStateDict(TypedDict, total=False):
    """Whether a private endpoint connection is approved, and why."""

    status: models.PrivateLinkConnectionStatus | PrivateLinkConnectionStatusValue
    description: str
    additional_properties: Mapping[str, Any]


class CorrelationFilterDict(TypedDict, total=False):
    """Properties that a message must have, compared for equality."""

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
    additional_properties: Mapping[str, Any]


class EncryptionDict(TypedDict, total=False):
    """Encryption with keys from your own key vault."""

    key_vault_properties: Sequence[models.KeyVaultProperties | KeyVaultPropertiesDict]
    key_source: str
    require_infrastructure_encryption: bool
    additional_properties: Mapping[str, Any]


class ErrorAdditionalInfoDict(TypedDict, total=False):
    """More information about an error, of a type of its own."""

    additional_properties: Mapping[str, Any]


class ErrorResponseDict(TypedDict, total=False):
    """Error answer of the service."""

    error: models.ErrorResponseError | ErrorResponseErrorDict
    additional_properties: Mapping[str, Any]


class ErrorResponseErrorDict(TypedDict, total=False):
    """One error: its code, message and what lies behind it."""

    additional_properties: Mapping[str, Any]


class _FailOverFlatDict(TypedDict, total=False):
    """Input of a failover of namespace replicas."""

    primary_location: str
    force: bool
    additional_properties: Mapping[str, Any]


class _FailOverNestedDict(TypedDict, total=False):
    """Input of a failover of namespace replicas."""

    properties: Required[models.FailOverProperties | FailOverPropertiesDict]
    additional_properties: Mapping[str, Any]


FailOverDict: TypeAlias = _FailOverFlatDict | _FailOverNestedDict


class FailOverPropertiesDict(TypedDict, total=False):
    """Region to fail over to, and how."""

    primary_location: str
    force: bool
    additional_properties: Mapping[str, Any]


class FailoverPropertiesPropertiesDict(TypedDict, total=False):
    """How a disaster recovery alias fails over."""

    is_safe_failover: bool
    additional_properties: Mapping[str, Any]


class GeoDataReplicationPropertiesDict(TypedDict, total=False):
    """Regions a namespace is replicated to, and how far they may lag."""

    max_replication_lag_duration_in_seconds: int
    locations: Sequence[models.NamespaceReplicaLocation | NamespaceReplicaLocationDict]
    additional_properties: Mapping[str, Any]


class IdentityDict(TypedDict, total=False):
    """Managed identities of a resource, system-assigned and user-assigned."""

    type: models.ManagedServiceIdentityType | ManagedServiceIdentityTypeValue
    user_assigned_identities: Mapping[str, models.UserAssignedIdentity | UserAssignedIdentityDict]
    additional_properties: Mapping[str, Any]


class KeyVaultPropertiesDict(TypedDict, total=False):
    """A key in a key vault and the identity that reads it."""

    key_name: str
    key_vault_uri: str
    key_version: str
    identity: models.UserAssignedIdentityProperties | UserAssignedIdentityPropertiesDict
    additional_properties: Mapping[str, Any]


class MessageCountDetailsDict(TypedDict, total=False):
    """Messages by state."""

    additional_properties: Mapping[str, Any]


class _MigrationConfigPropertiesFlatDict(ProxyResourceDict, total=False):
    """A migration of a Standard namespace to Premium."""

    target_namespace: str
    post_migration_name: str


class _MigrationConfigPropertiesNestedDict(ProxyResourceDict, total=False):
    """A migration of a Standard namespace to Premium."""

    properties: Required[models.MigrationConfigPropertiesProperties | MigrationConfigPropertiesPropertiesDict]


MigrationConfigPropertiesDict: TypeAlias = _MigrationConfigPropertiesFlatDict | _MigrationConfigPropertiesNestedDict


class MigrationConfigPropertiesPropertiesDict(TypedDict, total=False):
    """Target, new name and state of a migration."""

    target_namespace: Required[str]
    post_migration_name: Required[str]
    additional_properties: Mapping[str, Any]


class NWRuleSetIpRulesDict(TypedDict, total=False):
    """An IP rule of a namespace's network rule set."""

    ip_mask: str
    action: models.NetworkRuleIPAction | NetworkRuleIPActionValue
    additional_properties: Mapping[str, Any]


class NWRuleSetVirtualNetworkRulesDict(TypedDict, total=False):
    """A virtual network rule of a namespace's network rule set."""

    subnet: models.Subnet | SubnetDict
    ignore_missing_vnet_service_endpoint: bool
    additional_properties: Mapping[str, Any]


class _NamespaceFailoverPropertiesFlatDict(TypedDict, total=False):
    """How a disaster recovery alias fails over."""

    is_safe_failover: bool
    additional_properties: Mapping[str, Any]


class _NamespaceFailoverPropertiesNestedDict(TypedDict, total=False):
    """How a disaster recovery alias fails over."""

    properties: Required[models.FailoverPropertiesProperties | FailoverPropertiesPropertiesDict]
    additional_properties: Mapping[str, Any]


NamespaceFailoverPropertiesDict: TypeAlias = (
    _NamespaceFailoverPropertiesFlatDict | _NamespaceFailoverPropertiesNestedDict
)


class NamespaceReplicaLocationDict(TypedDict, total=False):
    """A region with a replica of the namespace."""

    location_name: str
    role_type: models.GeoDRRoleType | GeoDRRoleTypeValue
    additional_properties: Mapping[str, Any]


class _NetworkRuleSetFlatDict(ProxyResourceDict, total=False):
    """Network rules of a namespace: who may connect."""

    trusted_service_access_enabled: bool
    default_action: models.DefaultAction | DefaultActionValue
    virtual_network_rules: Sequence[models.NWRuleSetVirtualNetworkRules | NWRuleSetVirtualNetworkRulesDict]
    ip_rules: Sequence[models.NWRuleSetIpRules | NWRuleSetIpRulesDict]
    public_network_access: models.PublicNetworkAccessFlag | PublicNetworkAccessFlagValue


class _NetworkRuleSetNestedDict(ProxyResourceDict, total=False):
    """Network rules of a namespace: who may connect."""

    properties: Required[models.NetworkRuleSetProperties | NetworkRuleSetPropertiesDict]


NetworkRuleSetDict: TypeAlias = _NetworkRuleSetFlatDict | _NetworkRuleSetNestedDict


class NetworkRuleSetPropertiesDict(TypedDict, total=False):
    """Default action, IP rules and subnets of a network rule set."""

    trusted_service_access_enabled: bool
    default_action: models.DefaultAction | DefaultActionValue
    virtual_network_rules: Sequence[models.NWRuleSetVirtualNetworkRules | NWRuleSetVirtualNetworkRulesDict]
    ip_rules: Sequence[models.NWRuleSetIpRules | NWRuleSetIpRulesDict]
    public_network_access: models.PublicNetworkAccessFlag | PublicNetworkAccessFlagValue
    additional_properties: Mapping[str, Any]


class NetworkSecurityPerimeterDict(TypedDict, total=False):
    """A network security perimeter."""

    id: str
    perimeter_guid: str
    location: str
    additional_properties: Mapping[str, Any]


class _NetworkSecurityPerimeterConfigurationFlatDict(ProxyResourceDict, total=False):
    """What a network security perimeter sets for a resource that is associated with it."""

    provisioning_issues: Sequence[models.ProvisioningIssue | ProvisioningIssueDict]
    network_security_perimeter: models.NetworkSecurityPerimeter | NetworkSecurityPerimeterDict


class _NetworkSecurityPerimeterConfigurationNestedDict(ProxyResourceDict, total=False):
    """What a network security perimeter sets for a resource that is associated with it."""

    properties: Required[
        models.NetworkSecurityPerimeterConfigurationProperties | NetworkSecurityPerimeterConfigurationPropertiesDict
    ]


NetworkSecurityPerimeterConfigurationDict: TypeAlias = (
    _NetworkSecurityPerimeterConfigurationFlatDict | _NetworkSecurityPerimeterConfigurationNestedDict
)


class NetworkSecurityPerimeterConfigurationPropertiesDict(TypedDict, total=False):
    """Perimeter, association and rules that apply to the resource."""

    provisioning_issues: Sequence[models.ProvisioningIssue | ProvisioningIssueDict]
    network_security_perimeter: models.NetworkSecurityPerimeter | NetworkSecurityPerimeterDict
    additional_properties: Mapping[str, Any]


class NetworkSecurityPerimeterConfigurationPropertiesProfileDict(TypedDict, total=False):
    """Profile of a network security perimeter: its access rules and their version."""

    name: str
    access_rules_version: str
    access_rules: Sequence[models.NspAccessRule | NspAccessRuleDict]
    additional_properties: Mapping[str, Any]


class NetworkSecurityPerimeterConfigurationPropertiesResourceAssociationDict(TypedDict, total=False):
    """Association of a resource with a network security perimeter."""

    name: str
    access_mode: models.ResourceAssociationAccessMode | ResourceAssociationAccessModeValue
    additional_properties: Mapping[str, Any]


class NspAccessRuleDict(TypedDict, total=False):
    """Access rule of a network security perimeter."""

    id: str
    name: str
    type: str
    additional_properties: Mapping[str, Any]


class NspAccessRulePropertiesDict(TypedDict, total=False):
    """Whom an access rule of a network security perimeter lets in or out."""

    direction: models.NspAccessRuleDirection | NspAccessRuleDirectionValue
    address_prefixes: Sequence[str]
    subscriptions: Sequence[
        models.NspAccessRulePropertiesSubscriptionsItem | NspAccessRulePropertiesSubscriptionsItemDict
    ]
    additional_properties: Mapping[str, Any]


class NspAccessRulePropertiesSubscriptionsItemDict(TypedDict, total=False):
    """A subscription that an access rule lets in."""

    id: str
    additional_properties: Mapping[str, Any]


class OperationDict(TypedDict, total=False):
    """An operation of the resource provider, as used in role definitions."""

    is_data_action: bool
    display: models.OperationDisplay | OperationDisplayDict
    origin: str
    properties: Any
    additional_properties: Mapping[str, Any]


class OperationDisplayDict(TypedDict, total=False):
    """Texts that show an operation to people."""

    additional_properties: Mapping[str, Any]


class PlatformCapabilitiesDict(TypedDict, total=False):
    """Special abilities of the hardware a namespace runs on."""

    confidential_compute: models.ConfidentialCompute | ConfidentialComputeDict
    additional_properties: Mapping[str, Any]


class PrivateEndpointDict(TypedDict, total=False):
    """The private endpoint at the other end of a connection."""

    id: str
    additional_properties: Mapping[str, Any]


class _PrivateEndpointConnectionFlatDict(ProxyResourceDict, total=False):
    """A private endpoint connection of a Service Bus namespace."""

    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: models.ConnectionState | ConnectionStateDict
    provisioning_state: models.EndPointProvisioningState | EndPointProvisioningStateValue


class _PrivateEndpointConnectionNestedDict(ProxyResourceDict, total=False):
    """A private endpoint connection of a Service Bus namespace."""

    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class PrivateEndpointConnectionPropertiesDict(TypedDict, total=False):
    """Endpoint and approval state of a private endpoint connection."""

    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: models.ConnectionState | ConnectionStateDict
    provisioning_state: models.EndPointProvisioningState | EndPointProvisioningStateValue
    additional_properties: Mapping[str, Any]


class _PrivateLinkResourceFlatDict(TypedDict, total=False):
    """A sub-resource that a private endpoint can connect to."""

    id: str
    name: str
    type: str
    group_id: str
    required_members: Sequence[str]
    required_zone_names: Sequence[str]
    additional_properties: Mapping[str, Any]


class _PrivateLinkResourceNestedDict(TypedDict, total=False):
    """A sub-resource that a private endpoint can connect to."""

    properties: Required[models.PrivateLinkResourceProperties | PrivateLinkResourcePropertiesDict]
    id: str
    name: str
    type: str
    additional_properties: Mapping[str, Any]


PrivateLinkResourceDict: TypeAlias = _PrivateLinkResourceFlatDict | _PrivateLinkResourceNestedDict


class PrivateLinkResourcePropertiesDict(TypedDict, total=False):
    """Group, members and DNS zones of a sub-resource for private endpoints."""

    group_id: str
    required_members: Sequence[str]
    required_zone_names: Sequence[str]
    additional_properties: Mapping[str, Any]


class PrivateLinkResourcesListResultDict(TypedDict, total=False):
    """Sub-resources that a private endpoint can connect to."""

    value: Required[Sequence[models.PrivateLinkResource | PrivateLinkResourceDict]]
    next_link: str
    additional_properties: Mapping[str, Any]


class ProvisioningIssueDict(TypedDict, total=False):
    """A problem with the perimeter configuration of a resource."""

    name: str
    additional_properties: Mapping[str, Any]


class ProvisioningIssuePropertiesDict(TypedDict, total=False):
    """Kind, severity and remedies of a problem with a perimeter configuration."""

    issue_type: str
    description: str
    additional_properties: Mapping[str, Any]


class RegenerateAccessKeyParametersDict(TypedDict, total=False):
    """Which key of an authorization rule to make anew."""

    key_type: Required[models.KeyType | KeyTypeValue]
    key: str
    additional_properties: Mapping[str, Any]


class ResourceNamespacePatchDict(ResourceDict, total=False):
    """Base of changes to a namespace: region and tags."""

    location: str
    tags: Mapping[str, str]


class _RuleFlatDict(ProxyResourceDict, total=False):
    """A rule of a subscription: a filter, and an action on messages that match."""

    action: models.Action | ActionDict
    filter_type: models.FilterType | FilterTypeValue
    sql_filter: models.SqlFilter | SqlFilterDict
    correlation_filter: models.CorrelationFilter | CorrelationFilterDict


class _RuleNestedDict(ProxyResourceDict, total=False):
    """A rule of a subscription: a filter, and an action on messages that match."""

    properties: Required[models.Ruleproperties | RulepropertiesDict]


RuleDict: TypeAlias = _RuleFlatDict | _RuleNestedDict


class RulepropertiesDict(TypedDict, total=False):
    """Filter and action of a rule."""

    action: models.Action | ActionDict
    filter_type: models.FilterType | FilterTypeValue
    sql_filter: models.SqlFilter | SqlFilterDict
    correlation_filter: models.CorrelationFilter | CorrelationFilterDict
    additional_properties: Mapping[str, Any]


class _SBAuthorizationRuleFlatDict(ProxyResourceDict, total=False):
    """An authorization rule: a named pair of keys with rights."""

    rights: Sequence[models.AccessRights | AccessRightsValue]


class _SBAuthorizationRuleNestedDict(ProxyResourceDict, total=False):
    """An authorization rule: a named pair of keys with rights."""

    properties: Required[models.SBAuthorizationRuleProperties | SBAuthorizationRulePropertiesDict]


SBAuthorizationRuleDict: TypeAlias = _SBAuthorizationRuleFlatDict | _SBAuthorizationRuleNestedDict


class SBAuthorizationRulePropertiesDict(TypedDict, total=False):
    """Rights of an authorization rule."""

    rights: Required[Sequence[models.AccessRights | AccessRightsValue]]
    additional_properties: Mapping[str, Any]


class SBClientAffinePropertiesDict(TypedDict, total=False):
    """Client that a subscription belongs to."""

    client_id: str
    is_durable: bool
    is_shared: bool
    additional_properties: Mapping[str, Any]


class TrackedResourceDict(ResourceDict, total=False):
    """Base of resources that have a region and tags."""

    tags: Mapping[str, str]
    location: Required[str]


class _SBNamespaceFlatDict(TrackedResourceDict, total=False):
    """A Service Bus namespace, which holds queues and topics."""

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
    """A Service Bus namespace, which holds queues and topics."""

    properties: Required[models.SBNamespaceProperties | SBNamespacePropertiesDict]
    sku: models.SBSku | SBSkuDict
    identity: models.Identity | IdentityDict


SBNamespaceDict: TypeAlias = _SBNamespaceFlatDict | _SBNamespaceNestedDict


class SBNamespacePropertiesDict(TypedDict, total=False):
    """Settings and state of a Service Bus namespace."""

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
    additional_properties: Mapping[str, Any]


class _SBNamespaceUpdateParametersFlatDict(ResourceNamespacePatchDict, total=False):
    """Settings and tags of a Service Bus namespace to change."""

    sku: models.SBSku | SBSkuDict
    identity: models.Identity | IdentityDict
    encryption: models.Encryption | EncryptionDict
    private_endpoint_connections: Sequence[models.PrivateEndpointConnection | PrivateEndpointConnectionDict]
    disable_local_auth: bool
    alternate_name: str


class _SBNamespaceUpdateParametersNestedDict(ResourceNamespacePatchDict, total=False):
    """Settings and tags of a Service Bus namespace to change."""

    sku: models.SBSku | SBSkuDict
    properties: Required[models.SBNamespaceUpdateProperties | SBNamespaceUpdatePropertiesDict]
    identity: models.Identity | IdentityDict


SBNamespaceUpdateParametersDict: TypeAlias = (
    _SBNamespaceUpdateParametersFlatDict | _SBNamespaceUpdateParametersNestedDict
)


class SBNamespaceUpdatePropertiesDict(TypedDict, total=False):
    """Settings of a Service Bus namespace to change."""

    encryption: models.Encryption | EncryptionDict
    private_endpoint_connections: Sequence[models.PrivateEndpointConnection | PrivateEndpointConnectionDict]
    disable_local_auth: bool
    alternate_name: str
    additional_properties: Mapping[str, Any]


class _SBQueueFlatDict(ProxyResourceDict, total=False):
    """A queue: each message goes to one receiver."""

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
    """A queue: each message goes to one receiver."""

    properties: Required[models.SBQueueProperties | SBQueuePropertiesDict]


SBQueueDict: TypeAlias = _SBQueueFlatDict | _SBQueueNestedDict


class SBQueuePropertiesDict(TypedDict, total=False):
    """Settings and state of a queue."""

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
    additional_properties: Mapping[str, Any]


class SBSkuDict(TypedDict, total=False):
    """Tier and capacity of a Service Bus namespace."""

    name: Required[models.SkuName | SkuNameValue]
    tier: models.SkuTier | SkuTierValue
    capacity: int
    additional_properties: Mapping[str, Any]


class _SBSubscriptionFlatDict(ProxyResourceDict, total=False):
    """A subscription of a topic: a queue of its own for messages that match."""

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
    """A subscription of a topic: a queue of its own for messages that match."""

    properties: Required[models.SBSubscriptionProperties | SBSubscriptionPropertiesDict]


SBSubscriptionDict: TypeAlias = _SBSubscriptionFlatDict | _SBSubscriptionNestedDict


class SBSubscriptionPropertiesDict(TypedDict, total=False):
    """Settings and state of a subscription."""

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
    additional_properties: Mapping[str, Any]


class _SBTopicFlatDict(ProxyResourceDict, total=False):
    """A topic: each message goes to all subscriptions whose rules match."""

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
    """A topic: each message goes to all subscriptions whose rules match."""

    properties: Required[models.SBTopicProperties | SBTopicPropertiesDict]


SBTopicDict: TypeAlias = _SBTopicFlatDict | _SBTopicNestedDict


class SBTopicPropertiesDict(TypedDict, total=False):
    """Settings and state of a topic."""

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
    additional_properties: Mapping[str, Any]


class SqlFilterDict(TypedDict, total=False):
    """A SQL-like condition on messages."""

    sql_expression: str
    compatibility_level: int
    requires_preprocessing: bool
    additional_properties: Mapping[str, Any]


class SubnetDict(TypedDict, total=False):
    """A subnet, by its ID."""

    id: Required[str]
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


class UserAssignedIdentityDict(TypedDict, total=False):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    additional_properties: Mapping[str, Any]


class UserAssignedIdentityPropertiesDict(TypedDict, total=False):
    """User-assigned identity that reads the encryption key."""

    user_assigned_identity: str
    additional_properties: Mapping[str, Any]
