# Generated from swagger/eventhub/eventhub.json (2026-01-01, sha256 70dca306895b).
# Do not edit: run "make generate".

"""Dicts that stand for the models of the service ``eventhub``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from . import models

AccessRightsValue: TypeAlias = Literal["Manage", "Send", "Listen"]
ApplicationGroupPolicyTypeValue: TypeAlias = Literal["ThrottlingPolicy"]
CaptureIdentityTypeValue: TypeAlias = Literal["SystemAssigned", "UserAssigned"]
CleanupPolicyRetentionDescriptionValue: TypeAlias = Literal["Delete", "Compact", "DeleteOrCompact"]
ClusterSkuNameValue: TypeAlias = Literal["Dedicated"]
CreatedByTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
DefaultActionValue: TypeAlias = Literal["Allow", "Deny"]
EncodingCaptureDescriptionValue: TypeAlias = Literal["Avro", "AvroDeflate"]
EndPointProvisioningStateValue: TypeAlias = Literal[
    "Creating", "Updating", "Deleting", "Succeeded", "Canceled", "Failed"
]
EntityStatusValue: TypeAlias = Literal[
    "Active", "Disabled", "Restoring", "SendDisabled", "ReceiveDisabled", "Creating", "Deleting", "Renaming", "Unknown"
]
GeoDRRoleTypeValue: TypeAlias = Literal["Primary", "Secondary"]
IpAddressTypeValue: TypeAlias = Literal["IPv4", "DualStack"]
KeyTypeValue: TypeAlias = Literal["PrimaryKey", "SecondaryKey"]
ManagedServiceIdentityTypeValue: TypeAlias = Literal[
    "SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned", "None"
]
MetricIdValue: TypeAlias = Literal["IncomingBytes", "OutgoingBytes", "IncomingMessages", "OutgoingMessages"]
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
ProvisioningStateValue: TypeAlias = Literal[
    "Unknown", "Creating", "Deleting", "Scaling", "Active", "Failed", "Succeeded", "Canceled"
]
ProvisioningStateDRValue: TypeAlias = Literal["Accepted", "Succeeded", "Failed"]
PublicNetworkAccessValue: TypeAlias = Literal["Enabled", "Disabled", "SecuredByPerimeter"]
PublicNetworkAccessFlagValue: TypeAlias = Literal["Enabled", "Disabled", "SecuredByPerimeter"]
ResourceAssociationAccessModeValue: TypeAlias = Literal[
    "NoAssociationMode", "EnforcedMode", "LearningMode", "AuditMode", "UnspecifiedMode"
]
RoleDisasterRecoveryValue: TypeAlias = Literal["Primary", "PrimaryNotReplicating", "Secondary"]
SchemaCompatibilityValue: TypeAlias = Literal["None", "Backward", "Forward"]
SchemaTypeValue: TypeAlias = Literal["Unknown", "Avro", "ProtoBuf", "Json"]
SkuNameValue: TypeAlias = Literal["Basic", "Standard", "Premium"]
SkuTierValue: TypeAlias = Literal["Basic", "Standard", "Premium"]
TimestampTypeValue: TypeAlias = Literal["LogAppend", "Create"]
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


class ResourceDict(TypedDict, total=False):
    """Base of all resources: ID, name and type."""

    additional_properties: Mapping[str, Any]


class ProxyResourceDict(ResourceDict, total=False):
    """Base of resources that have no region and tags of their own."""


class _ApplicationGroupFlatDict(ProxyResourceDict, total=False):
    """An application group: clients with the same sign-in, kept within limits."""

    is_enabled: bool
    client_app_group_identifier: str
    policies: Sequence[models.ApplicationGroupPolicy | ApplicationGroupPolicyDict]


class _ApplicationGroupNestedDict(ProxyResourceDict, total=False):
    """An application group: clients with the same sign-in, kept within limits."""

    properties: Required[models.ApplicationGroupProperties | ApplicationGroupPropertiesDict]


ApplicationGroupDict: TypeAlias = _ApplicationGroupFlatDict | _ApplicationGroupNestedDict


class _ApplicationGroupPolicyDict(TypedDict, total=False):
    """A policy of an application group."""

    name: Required[str]
    type: Required[str]
    additional_properties: Mapping[str, Any]


class ApplicationGroupPropertiesDict(TypedDict, total=False):
    """Clients and policies of an application group."""

    is_enabled: bool
    client_app_group_identifier: Required[str]
    policies: Sequence[models.ApplicationGroupPolicy | ApplicationGroupPolicyDict]
    additional_properties: Mapping[str, Any]


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


class _AuthorizationRuleFlatDict(ProxyResourceDict, total=False):
    """An authorization rule: a named pair of keys with rights."""

    rights: Sequence[models.AccessRights | AccessRightsValue]


class _AuthorizationRuleNestedDict(ProxyResourceDict, total=False):
    """An authorization rule: a named pair of keys with rights."""

    properties: Required[models.AuthorizationRuleProperties | AuthorizationRulePropertiesDict]


AuthorizationRuleDict: TypeAlias = _AuthorizationRuleFlatDict | _AuthorizationRuleNestedDict


class AuthorizationRulePropertiesDict(TypedDict, total=False):
    """Rights of an authorization rule."""

    rights: Required[Sequence[models.AccessRights | AccessRightsValue]]
    additional_properties: Mapping[str, Any]


class AvailableClusterDict(TypedDict, total=False):
    """How many ready clusters there are in a region."""

    location: str
    additional_properties: Mapping[str, Any]


class AvailableClustersListDict(TypedDict, total=False):
    """Ready clusters by region."""

    value: Sequence[models.AvailableCluster | AvailableClusterDict]
    additional_properties: Mapping[str, Any]


class CaptureDescriptionDict(TypedDict, total=False):
    """Capture: events are written to storage as files."""

    enabled: bool
    encoding: models.EncodingCaptureDescription | EncodingCaptureDescriptionValue
    interval_in_seconds: int
    size_limit_in_bytes: int
    destination: models.Destination | DestinationDict
    skip_empty_archives: bool
    additional_properties: Mapping[str, Any]


class CaptureIdentityDict(TypedDict, total=False):
    """Identity that writes captured files."""

    type: models.CaptureIdentityType | CaptureIdentityTypeValue
    user_assigned_identity: str
    additional_properties: Mapping[str, Any]


class CheckNameAvailabilityParameterDict(TypedDict, total=False):
    """A name to check, and the resource type it is for."""

    name: Required[str]
    additional_properties: Mapping[str, Any]


class CheckNameAvailabilityResultDict(TypedDict, total=False):
    """Whether a name is valid and still free, and if not, why."""

    name_available: bool
    reason: models.UnavailableReason | UnavailableReasonValue
    additional_properties: Mapping[str, Any]


class _ClusterFlatDict(ProxyResourceDict, total=False):
    """A dedicated Event Hubs cluster."""

    sku: models.ClusterSku | ClusterSkuDict
    location: str
    tags: Mapping[str, str]
    supports_scaling: bool
    platform_capabilities: models.PlatformCapabilities | PlatformCapabilitiesDict
    zone_redundant: bool


class _ClusterNestedDict(ProxyResourceDict, total=False):
    """A dedicated Event Hubs cluster."""

    properties: Required[models.ClusterProperties | ClusterPropertiesDict]
    sku: models.ClusterSku | ClusterSkuDict
    location: str
    tags: Mapping[str, str]


ClusterDict: TypeAlias = _ClusterFlatDict | _ClusterNestedDict


class ClusterPropertiesDict(TypedDict, total=False):
    """State and abilities of a dedicated Event Hubs cluster."""

    supports_scaling: bool
    platform_capabilities: models.PlatformCapabilities | PlatformCapabilitiesDict
    zone_redundant: bool
    additional_properties: Mapping[str, Any]


class ClusterQuotaConfigurationPropertiesDict(TypedDict, total=False):
    """Quota settings of a dedicated cluster."""

    settings: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class ClusterSkuDict(TypedDict, total=False):
    """Tier and capacity of a dedicated cluster."""

    name: models.ClusterSkuName | ClusterSkuNameValue
    capacity: int
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


class _ConsumerGroupFlatDict(ProxyResourceDict, total=False):
    """A consumer group: a view of an event hub with its own place in the stream."""

    user_metadata: str


class _ConsumerGroupNestedDict(ProxyResourceDict, total=False):
    """A consumer group: a view of an event hub with its own place in the stream."""

    properties: Required[models.ConsumerGroupProperties | ConsumerGroupPropertiesDict]


ConsumerGroupDict: TypeAlias = _ConsumerGroupFlatDict | _ConsumerGroupNestedDict


class ConsumerGroupPropertiesDict(TypedDict, total=False):
    """Note and times of a consumer group."""

    user_metadata: str
    additional_properties: Mapping[str, Any]


class _DestinationFlatDict(TypedDict, total=False):
    """Where captured files go."""

    name: str
    identity: models.CaptureIdentity | CaptureIdentityDict
    storage_account_resource_id: str
    blob_container: str
    archive_name_format: str
    data_lake_subscription_id: str
    data_lake_account_name: str
    data_lake_folder_path: str
    additional_properties: Mapping[str, Any]


class _DestinationNestedDict(TypedDict, total=False):
    """Where captured files go."""

    name: str
    identity: models.CaptureIdentity | CaptureIdentityDict
    properties: Required[models.DestinationProperties | DestinationPropertiesDict]
    additional_properties: Mapping[str, Any]


DestinationDict: TypeAlias = _DestinationFlatDict | _DestinationNestedDict


class DestinationPropertiesDict(TypedDict, total=False):
    """Storage account, container and names of captured files."""

    storage_account_resource_id: str
    blob_container: str
    archive_name_format: str
    data_lake_subscription_id: str
    data_lake_account_name: str
    data_lake_folder_path: str
    additional_properties: Mapping[str, Any]


class _EHNamespaceFlatDict(ProxyResourceDict, total=False):
    """An Event Hubs namespace, which holds event hubs."""

    sku: models.Sku | SkuDict
    identity: models.Identity | IdentityDict
    location: str
    tags: Mapping[str, str]
    minimum_tls_version: models.TlsVersion | TlsVersionValue
    cluster_arm_id: str
    is_auto_inflate_enabled: bool
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    maximum_throughput_units: int
    kafka_enabled: bool
    zone_redundant: bool
    encryption: models.Encryption | EncryptionDict
    private_endpoint_connections: Sequence[models.PrivateEndpointConnection | PrivateEndpointConnectionDict]
    disable_local_auth: bool
    alternate_name: str
    platform_capabilities: models.PlatformCapabilities | PlatformCapabilitiesDict
    geo_data_replication: models.GeoDataReplicationProperties | GeoDataReplicationPropertiesDict
    ip_address_type: models.IpAddressType | IpAddressTypeValue


class _EHNamespaceNestedDict(ProxyResourceDict, total=False):
    """An Event Hubs namespace, which holds event hubs."""

    properties: Required[models.EHNamespaceProperties | EHNamespacePropertiesDict]
    sku: models.Sku | SkuDict
    identity: models.Identity | IdentityDict
    location: str
    tags: Mapping[str, str]


EHNamespaceDict: TypeAlias = _EHNamespaceFlatDict | _EHNamespaceNestedDict


class EHNamespaceIdContainerDict(TypedDict, total=False):
    """ID of a namespace in a cluster."""

    id: str
    additional_properties: Mapping[str, Any]


class EHNamespaceIdListResultDict(TypedDict, total=False):
    """IDs of the namespaces in a cluster."""

    value: Sequence[models.EHNamespaceIdContainer | EHNamespaceIdContainerDict]
    additional_properties: Mapping[str, Any]


class EHNamespacePropertiesDict(TypedDict, total=False):
    """Settings and state of an Event Hubs namespace."""

    minimum_tls_version: models.TlsVersion | TlsVersionValue
    cluster_arm_id: str
    is_auto_inflate_enabled: bool
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    maximum_throughput_units: int
    kafka_enabled: bool
    zone_redundant: bool
    encryption: models.Encryption | EncryptionDict
    private_endpoint_connections: Sequence[models.PrivateEndpointConnection | PrivateEndpointConnectionDict]
    disable_local_auth: bool
    alternate_name: str
    platform_capabilities: models.PlatformCapabilities | PlatformCapabilitiesDict
    geo_data_replication: models.GeoDataReplicationProperties | GeoDataReplicationPropertiesDict
    ip_address_type: models.IpAddressType | IpAddressTypeValue
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


class ErrorDetailDict(TypedDict, total=False):
    """One error: its code, message and what lies behind it."""

    additional_properties: Mapping[str, Any]


class ErrorResponseDict(TypedDict, total=False):
    """Error answer of the service."""

    error: models.ErrorDetail | ErrorDetailDict
    additional_properties: Mapping[str, Any]


class _EventhubFlatDict(ProxyResourceDict, total=False):
    """An event hub: a stream of events, kept for a while in partitions."""

    message_retention_in_days: int
    partition_count: int
    status: models.EntityStatus | EntityStatusValue
    capture_description: models.CaptureDescription | CaptureDescriptionDict
    retention_description: models.RetentionDescription | RetentionDescriptionDict
    message_timestamp_description: models.MessageTimestampDescription | MessageTimestampDescriptionDict
    user_metadata: str


class _EventhubNestedDict(ProxyResourceDict, total=False):
    """An event hub: a stream of events, kept for a while in partitions."""

    properties: Required[models.EventhubProperties | EventhubPropertiesDict]


EventhubDict: TypeAlias = _EventhubFlatDict | _EventhubNestedDict


class EventhubPropertiesDict(TypedDict, total=False):
    """Partitions, retention, capture and state of an event hub."""

    message_retention_in_days: int
    partition_count: int
    status: models.EntityStatus | EntityStatusValue
    capture_description: models.CaptureDescription | CaptureDescriptionDict
    retention_description: models.RetentionDescription | RetentionDescriptionDict
    message_timestamp_description: models.MessageTimestampDescription | MessageTimestampDescriptionDict
    user_metadata: str
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


class MessageTimestampDescriptionDict(TypedDict, total=False):
    """Which time events carry."""

    timestamp_type: models.TimestampType | TimestampTypeValue
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


class NamespaceReplicaLocationDict(TypedDict, total=False):
    """A region with a replica of the namespace."""

    location_name: str
    role_type: models.GeoDRRoleType | GeoDRRoleTypeValue
    cluster_arm_id: str
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


class NetworkRuleSetListResultDict(TypedDict, total=False):
    """Network rule sets of a namespace."""

    value: Required[Sequence[models.NetworkRuleSet | NetworkRuleSetDict]]
    next_link: str
    additional_properties: Mapping[str, Any]


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

    provisioning_state: (
        models.NetworkSecurityPerimeterConfigurationProvisioningState
        | NetworkSecurityPerimeterConfigurationProvisioningStateValue
    )


class _NetworkSecurityPerimeterConfigurationNestedDict(ProxyResourceDict, total=False):
    """What a network security perimeter sets for a resource that is associated with it."""

    properties: Required[
        models.NetworkSecurityPerimeterConfigurationProperties | NetworkSecurityPerimeterConfigurationPropertiesDict
    ]


NetworkSecurityPerimeterConfigurationDict: TypeAlias = (
    _NetworkSecurityPerimeterConfigurationFlatDict | _NetworkSecurityPerimeterConfigurationNestedDict
)


class NetworkSecurityPerimeterConfigurationListDict(TypedDict, total=False):
    """Network security perimeter configurations of a namespace."""

    additional_properties: Mapping[str, Any]


class NetworkSecurityPerimeterConfigurationPropertiesDict(TypedDict, total=False):
    """Perimeter, association and rules that apply to the resource."""

    provisioning_state: (
        models.NetworkSecurityPerimeterConfigurationProvisioningState
        | NetworkSecurityPerimeterConfigurationProvisioningStateValue
    )
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
    """A private endpoint connection of an Event Hubs namespace."""

    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: models.ConnectionState | ConnectionStateDict
    provisioning_state: models.EndPointProvisioningState | EndPointProvisioningStateValue


class _PrivateEndpointConnectionNestedDict(ProxyResourceDict, total=False):
    """A private endpoint connection of an Event Hubs namespace."""

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


class RetentionDescriptionDict(TypedDict, total=False):
    """How long events are kept, or how they are compacted."""

    cleanup_policy: models.CleanupPolicyRetentionDescription | CleanupPolicyRetentionDescriptionValue
    retention_time_in_hours: int
    min_compaction_lag_time_in_minutes: int
    tombstone_retention_time_in_hours: int
    additional_properties: Mapping[str, Any]


class _SchemaGroupFlatDict(ProxyResourceDict, total=False):
    """A schema group: schemas of one kind with the same rule of change."""

    group_properties: Mapping[str, str]
    schema_compatibility: models.SchemaCompatibility | SchemaCompatibilityValue
    schema_type: models.SchemaType | SchemaTypeValue


class _SchemaGroupNestedDict(ProxyResourceDict, total=False):
    """A schema group: schemas of one kind with the same rule of change."""

    properties: Required[models.SchemaGroupProperties | SchemaGroupPropertiesDict]


SchemaGroupDict: TypeAlias = _SchemaGroupFlatDict | _SchemaGroupNestedDict


class SchemaGroupPropertiesDict(TypedDict, total=False):
    """Kind and compatibility of a schema group."""

    group_properties: Mapping[str, str]
    schema_compatibility: models.SchemaCompatibility | SchemaCompatibilityValue
    schema_type: models.SchemaType | SchemaTypeValue
    additional_properties: Mapping[str, Any]


class SkuDict(TypedDict, total=False):
    """Tier and capacity of an Event Hubs namespace."""

    name: Required[models.SkuName | SkuNameValue]
    tier: models.SkuTier | SkuTierValue
    capacity: int
    additional_properties: Mapping[str, Any]


class SubnetDict(TypedDict, total=False):
    """A subnet, by its ID."""

    id: str
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


class ThrottlingPolicyDict(TypedDict, total=False):
    """A limit on what an application group may send or receive."""

    name: Required[str]
    type: Required[Literal["ThrottlingPolicy"]]
    rate_limit_threshold: Required[int]
    metric_id: Required[models.MetricId | MetricIdValue]
    additional_properties: Mapping[str, Any]


class UserAssignedIdentityDict(TypedDict, total=False):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    additional_properties: Mapping[str, Any]


class UserAssignedIdentityPropertiesDict(TypedDict, total=False):
    """User-assigned identity that reads the encryption key."""

    user_assigned_identity: str
    additional_properties: Mapping[str, Any]


ApplicationGroupPolicyDict: TypeAlias = _ApplicationGroupPolicyDict | ThrottlingPolicyDict
