# Generated from swagger/eventhub/ by "make generate": do not edit.

"""Dicts that stand for the models of the service ``eventhub``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...core.models.dicts import ModelDict
from ...core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from . import models
else:
    typed(__name__)

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


class AccessKeysDict(ModelDict, total=False):
    """Stands for AccessKeys."""


class ResourceDict(ModelDict, total=False):
    """Stands for Resource."""


class ProxyResourceDict(ResourceDict, total=False):
    """Stands for ProxyResource."""


class _ApplicationGroupFlatDict(ProxyResourceDict, total=False):
    is_enabled: bool
    client_app_group_identifier: str
    policies: Sequence[models.ApplicationGroupPolicy | ApplicationGroupPolicyDict]


class _ApplicationGroupNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ApplicationGroupProperties | ApplicationGroupPropertiesDict]


ApplicationGroupDict: TypeAlias = _ApplicationGroupFlatDict | _ApplicationGroupNestedDict


class _ApplicationGroupPolicyDict(ModelDict, total=False):
    name: Required[str]
    type: Required[str]


class ApplicationGroupPropertiesDict(ModelDict, total=False):
    is_enabled: bool
    client_app_group_identifier: Required[str]
    policies: Sequence[models.ApplicationGroupPolicy | ApplicationGroupPolicyDict]


class _ArmDisasterRecoveryFlatDict(ProxyResourceDict, total=False):
    partner_namespace: str
    alternate_name: str


class _ArmDisasterRecoveryNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ArmDisasterRecoveryProperties | ArmDisasterRecoveryPropertiesDict]


ArmDisasterRecoveryDict: TypeAlias = _ArmDisasterRecoveryFlatDict | _ArmDisasterRecoveryNestedDict


class ArmDisasterRecoveryPropertiesDict(ModelDict, total=False):
    partner_namespace: str
    alternate_name: str


class _AuthorizationRuleFlatDict(ProxyResourceDict, total=False):
    rights: Sequence[models.AccessRights | AccessRightsValue]


class _AuthorizationRuleNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.AuthorizationRuleProperties | AuthorizationRulePropertiesDict]


AuthorizationRuleDict: TypeAlias = _AuthorizationRuleFlatDict | _AuthorizationRuleNestedDict


class AuthorizationRulePropertiesDict(ModelDict, total=False):
    rights: Required[Sequence[models.AccessRights | AccessRightsValue]]


class AvailableClusterDict(ModelDict, total=False):
    location: str


class AvailableClustersListDict(ModelDict, total=False):
    value: Sequence[models.AvailableCluster | AvailableClusterDict]


class CaptureDescriptionDict(ModelDict, total=False):
    enabled: bool
    encoding: models.EncodingCaptureDescription | EncodingCaptureDescriptionValue
    interval_in_seconds: int
    size_limit_in_bytes: int
    destination: models.Destination | DestinationDict
    skip_empty_archives: bool


class CaptureIdentityDict(ModelDict, total=False):
    type: models.CaptureIdentityType | CaptureIdentityTypeValue
    user_assigned_identity: str


class CheckNameAvailabilityParameterDict(ModelDict, total=False):
    name: Required[str]


class CheckNameAvailabilityResultDict(ModelDict, total=False):
    name_available: bool
    reason: models.UnavailableReason | UnavailableReasonValue


class _ClusterFlatDict(ProxyResourceDict, total=False):
    sku: models.ClusterSku | ClusterSkuDict
    location: str
    tags: Mapping[str, str]
    supports_scaling: bool
    platform_capabilities: models.PlatformCapabilities | PlatformCapabilitiesDict
    zone_redundant: bool


class _ClusterNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ClusterProperties | ClusterPropertiesDict]
    sku: models.ClusterSku | ClusterSkuDict
    location: str
    tags: Mapping[str, str]


ClusterDict: TypeAlias = _ClusterFlatDict | _ClusterNestedDict


class ClusterPropertiesDict(ModelDict, total=False):
    supports_scaling: bool
    platform_capabilities: models.PlatformCapabilities | PlatformCapabilitiesDict
    zone_redundant: bool


class ClusterQuotaConfigurationPropertiesDict(ModelDict, total=False):
    settings: Mapping[str, str]


class ClusterSkuDict(ModelDict, total=False):
    name: models.ClusterSkuName | ClusterSkuNameValue
    capacity: int


class ConfidentialComputeDict(ModelDict, total=False):
    mode: models.Mode | ModeValue


class ConnectionStateDict(ModelDict, total=False):
    status: models.PrivateLinkConnectionStatus | PrivateLinkConnectionStatusValue
    description: str


class _ConsumerGroupFlatDict(ProxyResourceDict, total=False):
    user_metadata: str


class _ConsumerGroupNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ConsumerGroupProperties | ConsumerGroupPropertiesDict]


ConsumerGroupDict: TypeAlias = _ConsumerGroupFlatDict | _ConsumerGroupNestedDict


class ConsumerGroupPropertiesDict(ModelDict, total=False):
    user_metadata: str


class _DestinationFlatDict(ModelDict, total=False):
    name: str
    identity: models.CaptureIdentity | CaptureIdentityDict
    storage_account_resource_id: str
    blob_container: str
    archive_name_format: str
    data_lake_subscription_id: str
    data_lake_account_name: str
    data_lake_folder_path: str


class _DestinationNestedDict(ModelDict, total=False):
    name: str
    identity: models.CaptureIdentity | CaptureIdentityDict
    properties: Required[models.DestinationProperties | DestinationPropertiesDict]


DestinationDict: TypeAlias = _DestinationFlatDict | _DestinationNestedDict


class DestinationPropertiesDict(ModelDict, total=False):
    storage_account_resource_id: str
    blob_container: str
    archive_name_format: str
    data_lake_subscription_id: str
    data_lake_account_name: str
    data_lake_folder_path: str


class _EHNamespaceFlatDict(ProxyResourceDict, total=False):
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
    properties: Required[models.EHNamespaceProperties | EHNamespacePropertiesDict]
    sku: models.Sku | SkuDict
    identity: models.Identity | IdentityDict
    location: str
    tags: Mapping[str, str]


EHNamespaceDict: TypeAlias = _EHNamespaceFlatDict | _EHNamespaceNestedDict


class EHNamespaceIdContainerDict(ModelDict, total=False):
    id: str


class EHNamespaceIdListResultDict(ModelDict, total=False):
    value: Sequence[models.EHNamespaceIdContainer | EHNamespaceIdContainerDict]


class EHNamespacePropertiesDict(ModelDict, total=False):
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


class EncryptionDict(ModelDict, total=False):
    key_vault_properties: Sequence[models.KeyVaultProperties | KeyVaultPropertiesDict]
    key_source: str
    require_infrastructure_encryption: bool


class ErrorAdditionalInfoDict(ModelDict, total=False):
    """Stands for ErrorAdditionalInfo."""


class ErrorDetailDict(ModelDict, total=False):
    """Stands for ErrorDetail."""


class ErrorResponseDict(ModelDict, total=False):
    error: models.ErrorDetail | ErrorDetailDict


class _EventhubFlatDict(ProxyResourceDict, total=False):
    message_retention_in_days: int
    partition_count: int
    status: models.EntityStatus | EntityStatusValue
    capture_description: models.CaptureDescription | CaptureDescriptionDict
    retention_description: models.RetentionDescription | RetentionDescriptionDict
    message_timestamp_description: models.MessageTimestampDescription | MessageTimestampDescriptionDict
    user_metadata: str


class _EventhubNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.EventhubProperties | EventhubPropertiesDict]


EventhubDict: TypeAlias = _EventhubFlatDict | _EventhubNestedDict


class EventhubPropertiesDict(ModelDict, total=False):
    message_retention_in_days: int
    partition_count: int
    status: models.EntityStatus | EntityStatusValue
    capture_description: models.CaptureDescription | CaptureDescriptionDict
    retention_description: models.RetentionDescription | RetentionDescriptionDict
    message_timestamp_description: models.MessageTimestampDescription | MessageTimestampDescriptionDict
    user_metadata: str


class _FailOverFlatDict(ModelDict, total=False):
    primary_location: str
    force: bool


class _FailOverNestedDict(ModelDict, total=False):
    properties: Required[models.FailOverProperties | FailOverPropertiesDict]


FailOverDict: TypeAlias = _FailOverFlatDict | _FailOverNestedDict


class FailOverPropertiesDict(ModelDict, total=False):
    primary_location: str
    force: bool


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


class MessageTimestampDescriptionDict(ModelDict, total=False):
    timestamp_type: models.TimestampType | TimestampTypeValue


class NWRuleSetIpRulesDict(ModelDict, total=False):
    ip_mask: str
    action: models.NetworkRuleIPAction | NetworkRuleIPActionValue


class NWRuleSetVirtualNetworkRulesDict(ModelDict, total=False):
    subnet: models.Subnet | SubnetDict
    ignore_missing_vnet_service_endpoint: bool


class NamespaceReplicaLocationDict(ModelDict, total=False):
    location_name: str
    role_type: models.GeoDRRoleType | GeoDRRoleTypeValue
    cluster_arm_id: str


class _NetworkRuleSetFlatDict(ProxyResourceDict, total=False):
    trusted_service_access_enabled: bool
    default_action: models.DefaultAction | DefaultActionValue
    virtual_network_rules: Sequence[models.NWRuleSetVirtualNetworkRules | NWRuleSetVirtualNetworkRulesDict]
    ip_rules: Sequence[models.NWRuleSetIpRules | NWRuleSetIpRulesDict]
    public_network_access: models.PublicNetworkAccessFlag | PublicNetworkAccessFlagValue


class _NetworkRuleSetNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.NetworkRuleSetProperties | NetworkRuleSetPropertiesDict]


NetworkRuleSetDict: TypeAlias = _NetworkRuleSetFlatDict | _NetworkRuleSetNestedDict


class NetworkRuleSetListResultDict(ModelDict, total=False):
    value: Required[Sequence[models.NetworkRuleSet | NetworkRuleSetDict]]
    next_link: str


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
    provisioning_state: (
        models.NetworkSecurityPerimeterConfigurationProvisioningState
        | NetworkSecurityPerimeterConfigurationProvisioningStateValue
    )


class _NetworkSecurityPerimeterConfigurationNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.NetworkSecurityPerimeterConfigurationProperties | NetworkSecurityPerimeterConfigurationPropertiesDict
    ]


NetworkSecurityPerimeterConfigurationDict: TypeAlias = (
    _NetworkSecurityPerimeterConfigurationFlatDict | _NetworkSecurityPerimeterConfigurationNestedDict
)


class NetworkSecurityPerimeterConfigurationListDict(ModelDict, total=False):
    """Stands for NetworkSecurityPerimeterConfigurationList."""


class NetworkSecurityPerimeterConfigurationPropertiesDict(ModelDict, total=False):
    provisioning_state: (
        models.NetworkSecurityPerimeterConfigurationProvisioningState
        | NetworkSecurityPerimeterConfigurationProvisioningStateValue
    )


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


class RetentionDescriptionDict(ModelDict, total=False):
    cleanup_policy: models.CleanupPolicyRetentionDescription | CleanupPolicyRetentionDescriptionValue
    retention_time_in_hours: int
    min_compaction_lag_time_in_minutes: int
    tombstone_retention_time_in_hours: int


class _SchemaGroupFlatDict(ProxyResourceDict, total=False):
    group_properties: Mapping[str, str]
    schema_compatibility: models.SchemaCompatibility | SchemaCompatibilityValue
    schema_type: models.SchemaType | SchemaTypeValue


class _SchemaGroupNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SchemaGroupProperties | SchemaGroupPropertiesDict]


SchemaGroupDict: TypeAlias = _SchemaGroupFlatDict | _SchemaGroupNestedDict


class SchemaGroupPropertiesDict(ModelDict, total=False):
    group_properties: Mapping[str, str]
    schema_compatibility: models.SchemaCompatibility | SchemaCompatibilityValue
    schema_type: models.SchemaType | SchemaTypeValue


class SkuDict(ModelDict, total=False):
    name: Required[models.SkuName | SkuNameValue]
    tier: models.SkuTier | SkuTierValue
    capacity: int


class SubnetDict(ModelDict, total=False):
    id: str


class SystemDataDict(ModelDict, total=False):
    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str


class ThrottlingPolicyDict(ModelDict, total=False):
    name: Required[str]
    type: Required[Literal["ThrottlingPolicy"]]
    rate_limit_threshold: Required[int]
    metric_id: Required[models.MetricId | MetricIdValue]


class UserAssignedIdentityDict(ModelDict, total=False):
    """Stands for UserAssignedIdentity."""


class UserAssignedIdentityPropertiesDict(ModelDict, total=False):
    user_assigned_identity: str


ApplicationGroupPolicyDict: TypeAlias = _ApplicationGroupPolicyDict | ThrottlingPolicyDict
