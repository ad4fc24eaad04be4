# Generated from swagger/eventhub/ by "make generate": do not edit.

"""Models of the service ``eventhub``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.models.model import Model, field, flattened, read_only
from ...core.typed import typed
from .enums import (
    AccessRights,
    ApplicationGroupPolicyType,
    CaptureIdentityType,
    CleanupPolicyRetentionDescription,
    ClusterSkuName,
    CreatedByType,
    DefaultAction,
    EncodingCaptureDescription,
    EndPointProvisioningState,
    EntityStatus,
    GeoDRRoleType,
    IpAddressType,
    KeyType,
    ManagedServiceIdentityType,
    MetricId,
    Mode,
    NetworkRuleIPAction,
    NetworkSecurityPerimeterConfigurationProvisioningState,
    NspAccessRuleDirection,
    PrivateLinkConnectionStatus,
    ProvisioningState,
    ProvisioningStateDR,
    PublicNetworkAccess,
    PublicNetworkAccessFlag,
    ResourceAssociationAccessMode,
    RoleDisasterRecovery,
    SchemaCompatibility,
    SchemaType,
    SkuName,
    SkuTier,
    TimestampType,
    TlsVersion,
    UnavailableReason,
)

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ...core.models.nested import Nested, NestedDictOrNone, NestedList, NestedListOrNone, NestedOrNone
    from . import types
else:
    typed(__name__)

__all__ = [
    "AccessKeys",
    "AccessRights",
    "ApplicationGroup",
    "ApplicationGroupPolicy",
    "ApplicationGroupPolicyType",
    "ApplicationGroupProperties",
    "ArmDisasterRecovery",
    "ArmDisasterRecoveryProperties",
    "AuthorizationRule",
    "AuthorizationRuleProperties",
    "AvailableCluster",
    "AvailableClustersList",
    "CaptureDescription",
    "CaptureIdentity",
    "CaptureIdentityType",
    "CheckNameAvailabilityParameter",
    "CheckNameAvailabilityResult",
    "CleanupPolicyRetentionDescription",
    "Cluster",
    "ClusterProperties",
    "ClusterQuotaConfigurationProperties",
    "ClusterSku",
    "ClusterSkuName",
    "ConfidentialCompute",
    "ConnectionState",
    "ConsumerGroup",
    "ConsumerGroupProperties",
    "CreatedByType",
    "DefaultAction",
    "Destination",
    "DestinationProperties",
    "EHNamespace",
    "EHNamespaceIdContainer",
    "EHNamespaceIdListResult",
    "EHNamespaceProperties",
    "EncodingCaptureDescription",
    "Encryption",
    "EndPointProvisioningState",
    "EntityStatus",
    "ErrorAdditionalInfo",
    "ErrorDetail",
    "ErrorResponse",
    "Eventhub",
    "EventhubProperties",
    "FailOver",
    "FailOverProperties",
    "GeoDRRoleType",
    "GeoDataReplicationProperties",
    "Identity",
    "IpAddressType",
    "KeyType",
    "KeyVaultProperties",
    "ManagedServiceIdentityType",
    "MessageTimestampDescription",
    "MetricId",
    "Mode",
    "NWRuleSetIpRules",
    "NWRuleSetVirtualNetworkRules",
    "NamespaceReplicaLocation",
    "NetworkRuleIPAction",
    "NetworkRuleSet",
    "NetworkRuleSetListResult",
    "NetworkRuleSetProperties",
    "NetworkSecurityPerimeter",
    "NetworkSecurityPerimeterConfiguration",
    "NetworkSecurityPerimeterConfigurationList",
    "NetworkSecurityPerimeterConfigurationProperties",
    "NetworkSecurityPerimeterConfigurationPropertiesProfile",
    "NetworkSecurityPerimeterConfigurationPropertiesResourceAssociation",
    "NetworkSecurityPerimeterConfigurationProvisioningState",
    "NspAccessRule",
    "NspAccessRuleDirection",
    "NspAccessRuleProperties",
    "NspAccessRulePropertiesSubscriptionsItem",
    "Operation",
    "OperationDisplay",
    "PlatformCapabilities",
    "PrivateEndpoint",
    "PrivateEndpointConnection",
    "PrivateEndpointConnectionProperties",
    "PrivateLinkConnectionStatus",
    "PrivateLinkResource",
    "PrivateLinkResourceProperties",
    "PrivateLinkResourcesListResult",
    "ProvisioningIssue",
    "ProvisioningIssueProperties",
    "ProvisioningState",
    "ProvisioningStateDR",
    "ProxyResource",
    "PublicNetworkAccess",
    "PublicNetworkAccessFlag",
    "RegenerateAccessKeyParameters",
    "Resource",
    "ResourceAssociationAccessMode",
    "RetentionDescription",
    "RoleDisasterRecovery",
    "SchemaCompatibility",
    "SchemaGroup",
    "SchemaGroupProperties",
    "SchemaType",
    "Sku",
    "SkuName",
    "SkuTier",
    "Subnet",
    "SystemData",
    "ThrottlingPolicy",
    "TimestampType",
    "TlsVersion",
    "UnavailableReason",
    "UserAssignedIdentity",
    "UserAssignedIdentityProperties",
]


class AccessKeys(Model):
    """Keys and connection strings of an authorization rule."""

    primary_connection_string: str = read_only("primaryConnectionString", secret=True)
    """Connection string with the primary key."""
    secondary_connection_string: str = read_only("secondaryConnectionString", secret=True)
    """Connection string with the secondary key."""
    alias_primary_connection_string: str = read_only("aliasPrimaryConnectionString", secret=True)
    """Connection string with the primary key, through the disaster recovery alias."""
    alias_secondary_connection_string: str = read_only("aliasSecondaryConnectionString", secret=True)
    """Connection string with the secondary key, through the disaster recovery alias."""
    primary_key: str = read_only("primaryKey", secret=True)
    """Primary key, base64-encoded; it signs SAS tokens."""
    secondary_key: str = read_only("secondaryKey", secret=True)
    """Secondary key, base64-encoded; it signs SAS tokens."""
    key_name: str = read_only("keyName")
    """Name of the authorization rule."""


class Resource(Model):
    """Base of all resources: ID, name and type."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the resource."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.EventHub/namespaces."""
    system_data: Nested[SystemData, types.SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class ProxyResource(Resource):
    """Base of resources that have no region and tags of their own."""


class ApplicationGroup(ProxyResource):
    """An application group: clients with the same sign-in, kept within limits."""

    properties: NestedOrNone[ApplicationGroupProperties, types.ApplicationGroupPropertiesDict] = field(
        "properties", "ApplicationGroupProperties", default=None
    )
    """Clients and policies of an application group."""
    is_enabled: bool | None = flattened("properties", default=None)
    """Whether clients of the group may connect."""
    client_app_group_identifier: str | None = flattened("properties", default=None)
    """Sign-in of the group, such as SASKeyName=my-rule or AADAppID=my-id."""
    policies: NestedListOrNone[ApplicationGroupPolicy, types.ApplicationGroupPolicyDict] = flattened(
        "properties", default=None
    )
    """Policies that hold for the group."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class ApplicationGroupPolicy(Model):
    """A policy of an application group."""

    _subtype_map = {"type": {"ThrottlingPolicy": "ThrottlingPolicy"}}

    name: str = field("name")
    """Name of the policy."""
    type: str = field("type")
    """Kind of policy; ThrottlingPolicy."""


class ApplicationGroupProperties(Model):
    """Clients and policies of an application group."""

    is_enabled: bool | None = field("isEnabled", "bool", default=None)
    """Whether clients of the group may connect."""
    client_app_group_identifier: str = field("clientAppGroupIdentifier")
    """Sign-in of the group, such as SASKeyName=my-rule or AADAppID=my-id."""
    policies: NestedListOrNone[ApplicationGroupPolicy, types.ApplicationGroupPolicyDict] = field(
        "policies", "[ApplicationGroupPolicy]", default=None
    )
    """Policies that hold for the group."""


class ArmDisasterRecovery(ProxyResource):
    """A disaster recovery alias: one name for a pair of namespaces."""

    properties: NestedOrNone[ArmDisasterRecoveryProperties, types.ArmDisasterRecoveryPropertiesDict] = field(
        "properties", "ArmDisasterRecoveryProperties", default=None
    )
    """Partner, role and state of a disaster recovery alias."""
    provisioning_state: ProvisioningStateDR | types.ProvisioningStateDRValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    partner_namespace: str | None = flattened("properties", default=None)
    """ID of the other namespace of the pair."""
    alternate_name: str | None = flattened("properties", default=None)
    """Name the namespace keeps as an alternative when its own name becomes the alias."""
    role: RoleDisasterRecovery | types.RoleDisasterRecoveryValue = flattened("properties", init=False)
    """Role in the pair: Primary, Secondary or PrimaryNotReplicating."""
    pending_replication_operations_count: int = flattened("properties", init=False)
    """Changes that have not been replicated yet."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class ArmDisasterRecoveryProperties(Model):
    """Partner, role and state of a disaster recovery alias."""

    provisioning_state: ProvisioningStateDR | types.ProvisioningStateDRValue = read_only(
        "provisioningState", "ProvisioningStateDR"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    partner_namespace: str | None = field("partnerNamespace", default=None)
    """ID of the other namespace of the pair."""
    alternate_name: str | None = field("alternateName", default=None)
    """Name the namespace keeps as an alternative when its own name becomes the alias."""
    role: RoleDisasterRecovery | types.RoleDisasterRecoveryValue = read_only("role", "RoleDisasterRecovery")
    """Role in the pair: Primary, Secondary or PrimaryNotReplicating."""
    pending_replication_operations_count: int = read_only("pendingReplicationOperationsCount", "int")
    """Changes that have not been replicated yet."""


class AuthorizationRule(ProxyResource):
    """An authorization rule: a named pair of keys with rights."""

    properties: NestedOrNone[AuthorizationRuleProperties, types.AuthorizationRulePropertiesDict] = field(
        "properties", "AuthorizationRuleProperties", default=None
    )
    """Rights of an authorization rule."""
    rights: list[AccessRights | types.AccessRightsValue] | None = flattened("properties", default=None)
    """What the rule allows: Manage, Send, Listen."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class AuthorizationRuleProperties(Model):
    """Rights of an authorization rule."""

    rights: list[AccessRights | types.AccessRightsValue] = field("rights", "[AccessRights]")
    """What the rule allows: Manage, Send, Listen."""


class AvailableCluster(Model):
    """How many ready clusters there are in a region."""

    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""


class AvailableClustersList(Model):
    """Ready clusters by region."""

    value: NestedListOrNone[AvailableCluster, types.AvailableClusterDict] = field(
        "value", "[AvailableCluster]", default=None
    )
    """Ready clusters, one entry for each region."""


class CaptureDescription(Model):
    """Capture: events are written to storage as files."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether capture is on."""
    encoding: EncodingCaptureDescription | types.EncodingCaptureDescriptionValue | None = field(
        "encoding", "EncodingCaptureDescription", default=None
    )
    """Format of the files: Avro or AvroDeflate."""
    interval_in_seconds: int | None = field("intervalInSeconds", "int", default=None)
    """Seconds after which a file is closed, 60 to 900."""
    size_limit_in_bytes: int | None = field("sizeLimitInBytes", "int", default=None)
    """Size at which a file is closed, 10 to 500 MB."""
    destination: NestedOrNone[Destination, types.DestinationDict] = field("destination", "Destination", default=None)
    """Where the files go."""
    skip_empty_archives: bool | None = field("skipEmptyArchives", "bool", default=None)
    """Whether to leave out files without events."""


class CaptureIdentity(Model):
    """Identity that writes captured files."""

    type: CaptureIdentityType | types.CaptureIdentityTypeValue | None = field(
        "type", "CaptureIdentityType", default=None
    )
    """SystemAssigned or UserAssigned."""
    user_assigned_identity: str | None = field("userAssignedIdentity", default=None)
    """Resource ID of the user-assigned identity."""


class CheckNameAvailabilityParameter(Model):
    """A name to check, and the resource type it is for."""

    name: str = field("name")
    """Name to check."""


class CheckNameAvailabilityResult(Model):
    """Whether a name is valid and still free, and if not, why."""

    message: str = read_only("message")
    """Why the name cannot be used, in words."""
    name_available: bool | None = field("nameAvailable", "bool", default=None)
    """Whether the name is valid and still free."""
    reason: UnavailableReason | types.UnavailableReasonValue | None = field("reason", "UnavailableReason", default=None)
    """Why the name cannot be used."""


class Cluster(ProxyResource):
    """A dedicated Event Hubs cluster."""

    properties: NestedOrNone[ClusterProperties, types.ClusterPropertiesDict] = field(
        "properties", "ClusterProperties", default=None
    )
    """State and abilities of a dedicated Event Hubs cluster."""
    created_at: str = flattened("properties", init=False)
    """When it was created."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    updated_at: str = flattened("properties", init=False)
    """When it was last changed."""
    metric_id: str = flattened("properties", init=False)
    """Name by which Azure Monitor knows it, subscription and namespace."""
    status: str = flattened("properties", init=False)
    """State, such as Active or Disabled."""
    supports_scaling: bool | None = flattened("properties", default=None)
    """Whether the cluster can be scaled up and down."""
    platform_capabilities: NestedOrNone[PlatformCapabilities, types.PlatformCapabilitiesDict] = flattened(
        "properties", default=None
    )
    """Special abilities of the hardware, such as confidential compute."""
    zone_redundant: bool | None = flattened("properties", default=None)
    """Whether it is spread over availability zones."""
    sku: NestedOrNone[ClusterSku, types.ClusterSkuDict] = field("sku", "ClusterSku", default=None)
    """Size and price tier of the dedicated Event Hubs cluster."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class ClusterProperties(Model):
    """State and abilities of a dedicated Event Hubs cluster."""

    created_at: str = read_only("createdAt")
    """When it was created."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    updated_at: str = read_only("updatedAt")
    """When it was last changed."""
    metric_id: str = read_only("metricId")
    """Name by which Azure Monitor knows it, subscription and namespace."""
    status: str = read_only("status")
    """State, such as Active or Disabled."""
    supports_scaling: bool | None = field("supportsScaling", "bool", default=None)
    """Whether the cluster can be scaled up and down."""
    platform_capabilities: NestedOrNone[PlatformCapabilities, types.PlatformCapabilitiesDict] = field(
        "platformCapabilities", "PlatformCapabilities", default=None
    )
    """Special abilities of the hardware, such as confidential compute."""
    zone_redundant: bool | None = field("zoneRedundant", "bool", default=None)
    """Whether it is spread over availability zones."""


class ClusterQuotaConfigurationProperties(Model):
    """Quota settings of a dedicated cluster."""

    settings: dict[str, str] | None = field("settings", "{str}", default=None)
    """The settings, names and values."""


class ClusterSku(Model):
    """Tier and capacity of a dedicated cluster."""

    name: ClusterSkuName | types.ClusterSkuNameValue = field("name", "ClusterSkuName", default="Dedicated")
    """Tier of a cluster; Dedicated."""
    capacity: int | None = field("capacity", "int", default=None)
    """Capacity units of the cluster."""


class ConfidentialCompute(Model):
    """Whether the namespace runs on confidential hardware."""

    mode: Mode | types.ModeValue | None = field("mode", "Mode", default=None)
    """Enabled or Disabled."""


class ConnectionState(Model):
    """Whether a private endpoint connection is approved, and why."""

    status: PrivateLinkConnectionStatus | types.PrivateLinkConnectionStatusValue | None = field(
        "status", "PrivateLinkConnectionStatus", default=None
    )
    """Approval state of the connection."""
    description: str | None = field("description", default=None)
    """Reason for the approval or rejection."""


class ConsumerGroup(ProxyResource):
    """A consumer group: a view of an event hub with its own place in the stream."""

    properties: NestedOrNone[ConsumerGroupProperties, types.ConsumerGroupPropertiesDict] = field(
        "properties", "ConsumerGroupProperties", default=None
    )
    """Note and times of a consumer group."""
    created_at: datetime = flattened("properties", init=False)
    """When it was created."""
    updated_at: datetime = flattened("properties", init=False)
    """When it was last changed."""
    user_metadata: str | None = flattened("properties", default=None)
    """Note of your own, up to 1024 characters."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class ConsumerGroupProperties(Model):
    """Note and times of a consumer group."""

    created_at: datetime = read_only("createdAt", "iso-8601")
    """When it was created."""
    updated_at: datetime = read_only("updatedAt", "iso-8601")
    """When it was last changed."""
    user_metadata: str | None = field("userMetadata", default=None)
    """Note of your own, up to 1024 characters."""


class Destination(Model):
    """Where captured files go."""

    name: str | None = field("name", default=None)
    """Kind of destination, such as EventHubArchive.AzureBlockBlob."""
    identity: NestedOrNone[CaptureIdentity, types.CaptureIdentityDict] = field(
        "identity", "CaptureIdentity", default=None
    )
    """Identity that writes the files."""
    properties: NestedOrNone[DestinationProperties, types.DestinationPropertiesDict] = field(
        "properties", "DestinationProperties", default=None
    )
    """Storage account, container and names of captured files."""
    storage_account_resource_id: str | None = flattened("properties", default=None)
    """ID of the storage account."""
    blob_container: str | None = flattened("properties", default=None)
    """Blob container for the files."""
    archive_name_format: str | None = flattened("properties", default=None)
    """Pattern of the files' names, with {Namespace}, {EventHub}, {PartitionId}, {Year} and so on."""
    data_lake_subscription_id: str | None = flattened("properties", default=None)
    """Subscription of the Data Lake Store (Gen1)."""
    data_lake_account_name: str | None = flattened("properties", default=None)
    """Name of the Data Lake Store (Gen1)."""
    data_lake_folder_path: str | None = flattened("properties", default=None)
    """Folder in the Data Lake Store (Gen1)."""


class DestinationProperties(Model):
    """Storage account, container and names of captured files."""

    storage_account_resource_id: str | None = field("storageAccountResourceId", default=None)
    """ID of the storage account."""
    blob_container: str | None = field("blobContainer", default=None)
    """Blob container for the files."""
    archive_name_format: str | None = field("archiveNameFormat", default=None)
    """Pattern of the files' names, with {Namespace}, {EventHub}, {PartitionId}, {Year} and so on."""
    data_lake_subscription_id: str | None = field("dataLakeSubscriptionId", default=None)
    """Subscription of the Data Lake Store (Gen1)."""
    data_lake_account_name: str | None = field("dataLakeAccountName", default=None)
    """Name of the Data Lake Store (Gen1)."""
    data_lake_folder_path: str | None = field("dataLakeFolderPath", default=None)
    """Folder in the Data Lake Store (Gen1)."""


class EHNamespace(ProxyResource):
    """An Event Hubs namespace, which holds event hubs."""

    properties: NestedOrNone[EHNamespaceProperties, types.EHNamespacePropertiesDict] = field(
        "properties", "EHNamespaceProperties", default=None
    )
    """Settings and state of an Event Hubs namespace."""
    minimum_tls_version: TlsVersion | types.TlsVersionValue | None = flattened("properties", default=None)
    """Lowest TLS version that clients may use."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    status: str = flattened("properties", init=False)
    """State, such as Active or Disabled."""
    created_at: datetime = flattened("properties", init=False)
    """When it was created."""
    updated_at: datetime = flattened("properties", init=False)
    """When it was last changed."""
    service_bus_endpoint: str = flattened("properties", init=False)
    """Endpoint of the namespace, such as https://my-namespace.servicebus.windows.net."""
    cluster_arm_id: str | None = flattened("properties", default=None)
    """ID of the dedicated cluster the namespace lies in."""
    metric_id: str = flattened("properties", init=False)
    """Name by which Azure Monitor knows it, subscription and namespace."""
    is_auto_inflate_enabled: bool | None = flattened("properties", default=None)
    """Whether throughput units are added by themselves under load."""
    public_network_access: PublicNetworkAccess | types.PublicNetworkAccessValue | None = flattened(
        "properties", default=None
    )
    """Whether the resource can be reached from public networks."""
    maximum_throughput_units: int | None = flattened("properties", default=None)
    """Upper limit of throughput units when they are added by themselves, 0 to 40."""
    kafka_enabled: bool | None = flattened("properties", default=None)
    """Whether Kafka clients can connect."""
    zone_redundant: bool | None = flattened("properties", default=None)
    """Whether it is spread over availability zones."""
    encryption: NestedOrNone[Encryption, types.EncryptionDict] = flattened("properties", default=None)
    """Encryption with keys from your own key vault."""
    private_endpoint_connections: NestedListOrNone[PrivateEndpointConnection, types.PrivateEndpointConnectionDict] = (
        flattened("properties", default=None)
    )
    """Private endpoint connections to the resource."""
    disable_local_auth: bool | None = flattened("properties", default=None)
    """Whether keys are refused, so that only Microsoft Entra tokens are accepted."""
    alternate_name: str | None = flattened("properties", default=None)
    """Name the namespace keeps as an alternative when its own name becomes the alias."""
    platform_capabilities: NestedOrNone[PlatformCapabilities, types.PlatformCapabilitiesDict] = flattened(
        "properties", default=None
    )
    """Special abilities of the hardware, such as confidential compute."""
    geo_data_replication: NestedOrNone[GeoDataReplicationProperties, types.GeoDataReplicationPropertiesDict] = (
        flattened("properties", default=None)
    )
    """Replication of metadata and data to other regions."""
    ip_address_type: IpAddressType | types.IpAddressTypeValue | None = flattened("properties", default=None)
    """IP versions of the namespace's endpoint: IPv4 or DualStack."""
    sku: NestedOrNone[Sku, types.SkuDict] = field("sku", "Sku", default=None)
    """Size and price tier of the Event Hubs namespace."""
    identity: NestedOrNone[Identity, types.IdentityDict] = field("identity", "Identity", default=None)
    """Managed identities of the resource."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class EHNamespaceIdContainer(Model):
    """ID of a namespace in a cluster."""

    id: str | None = field("id", default=None)
    """Resource ID of the namespace."""


class EHNamespaceIdListResult(Model):
    """IDs of the namespaces in a cluster."""

    value: NestedListOrNone[EHNamespaceIdContainer, types.EHNamespaceIdContainerDict] = field(
        "value", "[EHNamespaceIdContainer]", default=None
    )
    """IDs of the namespaces."""


class EHNamespaceProperties(Model):
    """Settings and state of an Event Hubs namespace."""

    minimum_tls_version: TlsVersion | types.TlsVersionValue | None = field(
        "minimumTlsVersion", "TlsVersion", default=None
    )
    """Lowest TLS version that clients may use."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    status: str = read_only("status")
    """State, such as Active or Disabled."""
    created_at: datetime = read_only("createdAt", "iso-8601")
    """When it was created."""
    updated_at: datetime = read_only("updatedAt", "iso-8601")
    """When it was last changed."""
    service_bus_endpoint: str = read_only("serviceBusEndpoint")
    """Endpoint of the namespace, such as https://my-namespace.servicebus.windows.net."""
    cluster_arm_id: str | None = field("clusterArmId", default=None)
    """ID of the dedicated cluster the namespace lies in."""
    metric_id: str = read_only("metricId")
    """Name by which Azure Monitor knows it, subscription and namespace."""
    is_auto_inflate_enabled: bool | None = field("isAutoInflateEnabled", "bool", default=None)
    """Whether throughput units are added by themselves under load."""
    public_network_access: PublicNetworkAccess | types.PublicNetworkAccessValue | None = field(
        "publicNetworkAccess", "PublicNetworkAccess", default=None
    )
    """Whether the resource can be reached from public networks."""
    maximum_throughput_units: int | None = field("maximumThroughputUnits", "int", default=None)
    """Upper limit of throughput units when they are added by themselves, 0 to 40."""
    kafka_enabled: bool | None = field("kafkaEnabled", "bool", default=None)
    """Whether Kafka clients can connect."""
    zone_redundant: bool | None = field("zoneRedundant", "bool", default=None)
    """Whether it is spread over availability zones."""
    encryption: NestedOrNone[Encryption, types.EncryptionDict] = field("encryption", "Encryption", default=None)
    """Encryption with keys from your own key vault."""
    private_endpoint_connections: NestedListOrNone[PrivateEndpointConnection, types.PrivateEndpointConnectionDict] = (
        field("privateEndpointConnections", "[PrivateEndpointConnection]", default=None)
    )
    """Private endpoint connections to the resource."""
    disable_local_auth: bool | None = field("disableLocalAuth", "bool", default=None)
    """Whether keys are refused, so that only Microsoft Entra tokens are accepted."""
    alternate_name: str | None = field("alternateName", default=None)
    """Name the namespace keeps as an alternative when its own name becomes the alias."""
    platform_capabilities: NestedOrNone[PlatformCapabilities, types.PlatformCapabilitiesDict] = field(
        "platformCapabilities", "PlatformCapabilities", default=None
    )
    """Special abilities of the hardware, such as confidential compute."""
    geo_data_replication: NestedOrNone[GeoDataReplicationProperties, types.GeoDataReplicationPropertiesDict] = field(
        "geoDataReplication", "GeoDataReplicationProperties", default=None
    )
    """Replication of metadata and data to other regions."""
    ip_address_type: IpAddressType | types.IpAddressTypeValue | None = field(
        "ipAddressType", "IpAddressType", default=None
    )
    """IP versions of the namespace's endpoint: IPv4 or DualStack."""


class Encryption(Model):
    """Encryption with keys from your own key vault."""

    key_vault_properties: NestedListOrNone[KeyVaultProperties, types.KeyVaultPropertiesDict] = field(
        "keyVaultProperties", "[KeyVaultProperties]", default=None
    )
    """Keys that encrypt the data."""
    key_source: str = field("keySource", default="Microsoft.KeyVault", required=False)
    """Where the keys are; Microsoft.KeyVault."""
    require_infrastructure_encryption: bool | None = field("requireInfrastructureEncryption", "bool", default=None)
    """Whether data is encrypted twice."""


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


class Eventhub(ProxyResource):
    """An event hub: a stream of events, kept for a while in partitions."""

    properties: NestedOrNone[EventhubProperties, types.EventhubPropertiesDict] = field(
        "properties", "EventhubProperties", default=None
    )
    """Partitions, retention, capture and state of an event hub."""
    partition_ids: list[str] = flattened("properties", init=False)
    """IDs of the partitions."""
    created_at: datetime = flattened("properties", init=False)
    """When it was created."""
    updated_at: datetime = flattened("properties", init=False)
    """When it was last changed."""
    message_retention_in_days: int | None = flattened("properties", default=None)
    """Days that events are kept."""
    partition_count: int | None = flattened("properties", default=None)
    """Number of partitions; cannot be lowered."""
    status: EntityStatus | types.EntityStatusValue | None = flattened("properties", default=None)
    """State, such as Active or Disabled."""
    capture_description: NestedOrNone[CaptureDescription, types.CaptureDescriptionDict] = flattened(
        "properties", default=None
    )
    """Capture of events to storage."""
    retention_description: NestedOrNone[RetentionDescription, types.RetentionDescriptionDict] = flattened(
        "properties", default=None
    )
    """How long events are kept, or how they are compacted."""
    message_timestamp_description: NestedOrNone[MessageTimestampDescription, types.MessageTimestampDescriptionDict] = (
        flattened("properties", default=None)
    )
    """Which time events carry."""
    identifier: str = flattened("properties", init=False)
    """ID of the event hub, a GUID."""
    user_metadata: str | None = flattened("properties", default=None)
    """Note of your own, up to 1024 characters."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class EventhubProperties(Model):
    """Partitions, retention, capture and state of an event hub."""

    partition_ids: list[str] = read_only("partitionIds", "[str]")
    """IDs of the partitions."""
    created_at: datetime = read_only("createdAt", "iso-8601")
    """When it was created."""
    updated_at: datetime = read_only("updatedAt", "iso-8601")
    """When it was last changed."""
    message_retention_in_days: int | None = field("messageRetentionInDays", "int", default=None)
    """Days that events are kept."""
    partition_count: int | None = field("partitionCount", "int", default=None)
    """Number of partitions; cannot be lowered."""
    status: EntityStatus | types.EntityStatusValue | None = field("status", "EntityStatus", default=None)
    """State, such as Active or Disabled."""
    capture_description: NestedOrNone[CaptureDescription, types.CaptureDescriptionDict] = field(
        "captureDescription", "CaptureDescription", default=None
    )
    """Capture of events to storage."""
    retention_description: NestedOrNone[RetentionDescription, types.RetentionDescriptionDict] = field(
        "retentionDescription", "RetentionDescription", default=None
    )
    """How long events are kept, or how they are compacted."""
    message_timestamp_description: NestedOrNone[MessageTimestampDescription, types.MessageTimestampDescriptionDict] = (
        field("messageTimestampDescription", "MessageTimestampDescription", default=None)
    )
    """Which time events carry."""
    identifier: str = read_only("identifier")
    """ID of the event hub, a GUID."""
    user_metadata: str | None = field("userMetadata", default=None)
    """Note of your own, up to 1024 characters."""


class FailOver(Model):
    """Input of a failover of namespace replicas."""

    properties: NestedOrNone[FailOverProperties, types.FailOverPropertiesDict] = field(
        "properties", "FailOverProperties", default=None
    )
    """Region to fail over to, and how."""
    primary_location: str | None = flattened("properties", default=None)
    """Region that becomes primary."""
    force: bool | None = flattened("properties", default=None)
    """Whether to fail over at once, with possible loss of data."""


class FailOverProperties(Model):
    """Region to fail over to, and how."""

    primary_location: str | None = field("primaryLocation", default=None)
    """Region that becomes primary."""
    force: bool | None = field("force", "bool", default=None)
    """Whether to fail over at once, with possible loss of data."""


class GeoDataReplicationProperties(Model):
    """Regions a namespace is replicated to, and how far they may lag."""

    max_replication_lag_duration_in_seconds: int | None = field(
        "maxReplicationLagDurationInSeconds", "int", default=None
    )
    """Seconds a replica may lag; 0 for synchronous replication."""
    locations: NestedListOrNone[NamespaceReplicaLocation, types.NamespaceReplicaLocationDict] = field(
        "locations", "[NamespaceReplicaLocation]", default=None
    )
    """Regions with a replica."""


class Identity(Model):
    """Managed identities of a resource, system-assigned and user-assigned."""

    principal_id: str = read_only("principalId")
    """Object ID of the system-assigned identity's service principal."""
    tenant_id: str = read_only("tenantId")
    """Tenant of the system-assigned identity."""
    type: ManagedServiceIdentityType | types.ManagedServiceIdentityTypeValue | None = field(
        "type", "ManagedServiceIdentityType", default=None
    )
    """Which kinds of managed identity the resource has."""
    user_assigned_identities: NestedDictOrNone[UserAssignedIdentity, types.UserAssignedIdentityDict] = field(
        "userAssignedIdentities", "{UserAssignedIdentity}", default=None
    )
    """User-assigned identities, keyed by resource ID."""


class KeyVaultProperties(Model):
    """A key in a key vault and the identity that reads it."""

    key_name: str | None = field("keyName", default=None)
    """Name of the key or rule."""
    key_vault_uri: str | None = field("keyVaultUri", default=None)
    """URI of the key vault, such as https://my-vault.vault.azure.net."""
    key_version: str | None = field("keyVersion", default=None)
    """Version of the key; the newest if omitted."""
    identity: NestedOrNone[UserAssignedIdentityProperties, types.UserAssignedIdentityPropertiesDict] = field(
        "identity", "UserAssignedIdentityProperties", default=None
    )
    """Identity that reads the key."""


class MessageTimestampDescription(Model):
    """Which time events carry."""

    timestamp_type: TimestampType | types.TimestampTypeValue | None = field(
        "timestampType", "TimestampType", default=None
    )
    """When the event was stored or when it was made."""


class NWRuleSetIpRules(Model):
    """An IP rule of a namespace's network rule set."""

    ip_mask: str | None = field("ipMask", default=None)
    """IPv4 address or range in CIDR form."""
    action: NetworkRuleIPAction | types.NetworkRuleIPActionValue | None = field(
        "action", "NetworkRuleIPAction", default=None
    )
    """What the rule does; Allow."""


class NWRuleSetVirtualNetworkRules(Model):
    """A virtual network rule of a namespace's network rule set."""

    subnet: NestedOrNone[Subnet, types.SubnetDict] = field("subnet", "Subnet", default=None)
    """The subnet, by its ID."""
    ignore_missing_vnet_service_endpoint: bool | None = field("ignoreMissingVnetServiceEndpoint", "bool", default=None)
    """Whether the rule is accepted although the subnet lacks the service endpoint."""


class NamespaceReplicaLocation(Model):
    """A region with a replica of the namespace."""

    location_name: str | None = field("locationName", default=None)
    """Region of the replica."""
    role_type: GeoDRRoleType | types.GeoDRRoleTypeValue | None = field("roleType", "GeoDRRoleType", default=None)
    """Role of the replica."""
    replica_state: str = read_only("replicaState")
    """State of the replica."""
    cluster_arm_id: str | None = field("clusterArmId", default=None)
    """ID of the dedicated cluster the replica lies in."""


class NetworkRuleSet(ProxyResource):
    """Network rules of a namespace: who may connect."""

    properties: NestedOrNone[NetworkRuleSetProperties, types.NetworkRuleSetPropertiesDict] = field(
        "properties", "NetworkRuleSetProperties", default=None
    )
    """Default action, IP rules and subnets of a network rule set."""
    trusted_service_access_enabled: bool | None = flattened("properties", default=None)
    """Whether trusted Azure services may pass the rules."""
    default_action: DefaultAction | types.DefaultActionValue | None = flattened("properties", default=None)
    """What happens to traffic that no rule matches."""
    virtual_network_rules: NestedListOrNone[NWRuleSetVirtualNetworkRules, types.NWRuleSetVirtualNetworkRulesDict] = (
        flattened("properties", default=None)
    )
    """Subnets of virtual networks that may connect."""
    ip_rules: NestedListOrNone[NWRuleSetIpRules, types.NWRuleSetIpRulesDict] = flattened("properties", default=None)
    """Public IP addresses and ranges that may connect."""
    public_network_access: PublicNetworkAccessFlag | types.PublicNetworkAccessFlagValue | None = flattened(
        "properties", default=None
    )
    """Whether the resource can be reached from public networks."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class NetworkRuleSetListResult(Model):
    """Network rule sets of a namespace."""

    value: NestedList[NetworkRuleSet, types.NetworkRuleSetDict] = field("value", "[NetworkRuleSet]")
    """The network rule sets."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class NetworkRuleSetProperties(Model):
    """Default action, IP rules and subnets of a network rule set."""

    trusted_service_access_enabled: bool | None = field("trustedServiceAccessEnabled", "bool", default=None)
    """Whether trusted Azure services may pass the rules."""
    default_action: DefaultAction | types.DefaultActionValue | None = field(
        "defaultAction", "DefaultAction", default=None
    )
    """What happens to traffic that no rule matches."""
    virtual_network_rules: NestedListOrNone[NWRuleSetVirtualNetworkRules, types.NWRuleSetVirtualNetworkRulesDict] = (
        field("virtualNetworkRules", "[NWRuleSetVirtualNetworkRules]", default=None)
    )
    """Subnets of virtual networks that may connect."""
    ip_rules: NestedListOrNone[NWRuleSetIpRules, types.NWRuleSetIpRulesDict] = field(
        "ipRules", "[NWRuleSetIpRules]", default=None
    )
    """Public IP addresses and ranges that may connect."""
    public_network_access: PublicNetworkAccessFlag | types.PublicNetworkAccessFlagValue | None = field(
        "publicNetworkAccess", "PublicNetworkAccessFlag", default=None
    )
    """Whether the resource can be reached from public networks."""


class NetworkSecurityPerimeter(Model):
    """A network security perimeter."""

    id: str | None = field("id", default=None)
    """Resource ID of the perimeter."""
    perimeter_guid: str | None = field("perimeterGuid", default=None)
    """GUID of the perimeter."""
    location: str | None = field("location", default=None)
    """Region of the perimeter."""


class NetworkSecurityPerimeterConfiguration(ProxyResource):
    """What a network security perimeter sets for a resource that is associated with it."""

    properties: NestedOrNone[
        NetworkSecurityPerimeterConfigurationProperties, types.NetworkSecurityPerimeterConfigurationPropertiesDict
    ] = field("properties", "NetworkSecurityPerimeterConfigurationProperties", default=None)
    """Perimeter, association and rules that apply to the resource."""
    provisioning_state: (
        NetworkSecurityPerimeterConfigurationProvisioningState
        | types.NetworkSecurityPerimeterConfigurationProvisioningStateValue
        | None
    ) = flattened("properties", default=None)
    """State of the last create or update, such as Succeeded or Failed."""
    provisioning_issues: NestedList[ProvisioningIssue, types.ProvisioningIssueDict] = flattened(
        "properties", init=False
    )
    """What is wrong with the configuration, if anything."""
    network_security_perimeter: Nested[NetworkSecurityPerimeter, types.NetworkSecurityPerimeterDict] = flattened(
        "properties", init=False
    )
    """The network security perimeter."""
    resource_association: Nested[
        NetworkSecurityPerimeterConfigurationPropertiesResourceAssociation,
        types.NetworkSecurityPerimeterConfigurationPropertiesResourceAssociationDict,
    ] = flattened("properties", init=False)
    """Association of the resource with the perimeter."""
    profile: Nested[
        NetworkSecurityPerimeterConfigurationPropertiesProfile,
        types.NetworkSecurityPerimeterConfigurationPropertiesProfileDict,
    ] = flattened("properties", init=False)
    """Profile of the perimeter whose rules apply."""
    is_backing_resource: bool = flattened("properties", init=False)
    """Whether another resource stands behind this one."""
    applicable_features: list[str] = flattened("properties", init=False)
    """Features the configuration applies to."""
    parent_association_name: str = flattened("properties", init=False)
    """Name of the association of the parent."""
    source_resource_id: str = flattened("properties", init=False)
    """ID of the resource this one belongs to."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class NetworkSecurityPerimeterConfigurationList(Model):
    """Network security perimeter configurations of a namespace."""

    value: NestedList[NetworkSecurityPerimeterConfiguration, types.NetworkSecurityPerimeterConfigurationDict] = (
        read_only("value", "[NetworkSecurityPerimeterConfiguration]")
    )
    """The configurations."""


class NetworkSecurityPerimeterConfigurationProperties(Model):
    """Perimeter, association and rules that apply to the resource."""

    provisioning_state: (
        NetworkSecurityPerimeterConfigurationProvisioningState
        | types.NetworkSecurityPerimeterConfigurationProvisioningStateValue
        | None
    ) = field("provisioningState", "NetworkSecurityPerimeterConfigurationProvisioningState", default=None)
    """State of the last create or update, such as Succeeded or Failed."""
    provisioning_issues: NestedList[ProvisioningIssue, types.ProvisioningIssueDict] = read_only(
        "provisioningIssues", "[ProvisioningIssue]"
    )
    """What is wrong with the configuration, if anything."""
    network_security_perimeter: Nested[NetworkSecurityPerimeter, types.NetworkSecurityPerimeterDict] = read_only(
        "networkSecurityPerimeter", "NetworkSecurityPerimeter"
    )
    """The network security perimeter."""
    resource_association: Nested[
        NetworkSecurityPerimeterConfigurationPropertiesResourceAssociation,
        types.NetworkSecurityPerimeterConfigurationPropertiesResourceAssociationDict,
    ] = read_only("resourceAssociation", "NetworkSecurityPerimeterConfigurationPropertiesResourceAssociation")
    """Association of the resource with the perimeter."""
    profile: Nested[
        NetworkSecurityPerimeterConfigurationPropertiesProfile,
        types.NetworkSecurityPerimeterConfigurationPropertiesProfileDict,
    ] = read_only("profile", "NetworkSecurityPerimeterConfigurationPropertiesProfile")
    """Profile of the perimeter whose rules apply."""
    is_backing_resource: bool = read_only("isBackingResource", "bool")
    """Whether another resource stands behind this one."""
    applicable_features: list[str] = read_only("applicableFeatures", "[str]")
    """Features the configuration applies to."""
    parent_association_name: str = read_only("parentAssociationName")
    """Name of the association of the parent."""
    source_resource_id: str = read_only("sourceResourceId")
    """ID of the resource this one belongs to."""


class NetworkSecurityPerimeterConfigurationPropertiesProfile(Model):
    """Profile of a network security perimeter: its access rules and their version."""

    name: str | None = field("name", default=None)
    """Name of the profile."""
    access_rules_version: str | None = field("accessRulesVersion", default=None)
    """Version number of the access rules; goes up with each change."""
    access_rules: NestedListOrNone[NspAccessRule, types.NspAccessRuleDict] = field(
        "accessRules", "[NspAccessRule]", default=None
    )
    """Access rules of the perimeter profile."""


class NetworkSecurityPerimeterConfigurationPropertiesResourceAssociation(Model):
    """Association of a resource with a network security perimeter."""

    name: str | None = field("name", default=None)
    """Name of the association."""
    access_mode: ResourceAssociationAccessMode | types.ResourceAssociationAccessModeValue | None = field(
        "accessMode", "ResourceAssociationAccessMode", default=None
    )
    """How strictly the perimeter's rules are applied to the resource."""


class NspAccessRule(Model):
    """Access rule of a network security perimeter."""

    id: str | None = field("id", default=None)
    """ID of the access rule."""
    name: str | None = field("name", default=None)
    """Name of the access rule."""
    type: str | None = field("type", default=None)
    """Type of the access rule."""
    properties: Nested[NspAccessRuleProperties, types.NspAccessRulePropertiesDict] = read_only(
        "properties", "NspAccessRuleProperties"
    )
    """Whom an access rule of a network security perimeter lets in or out."""


class NspAccessRuleProperties(Model):
    """Whom an access rule of a network security perimeter lets in or out."""

    direction: NspAccessRuleDirection | types.NspAccessRuleDirectionValue | None = field(
        "direction", "NspAccessRuleDirection", default=None
    )
    """Whether an access rule is for traffic coming in or going out."""
    address_prefixes: list[str] | None = field("addressPrefixes", "[str]", default=None)
    """IPv4 and IPv6 address ranges in CIDR form."""
    subscriptions: NestedListOrNone[
        NspAccessRulePropertiesSubscriptionsItem, types.NspAccessRulePropertiesSubscriptionsItemDict
    ] = field("subscriptions", "[NspAccessRulePropertiesSubscriptionsItem]", default=None)
    """Subscriptions the rule lets in."""
    network_security_perimeters: NestedList[NetworkSecurityPerimeter, types.NetworkSecurityPerimeterDict] = read_only(
        "networkSecurityPerimeters", "[NetworkSecurityPerimeter]"
    )
    """Network security perimeters that the rule lets in."""
    fully_qualified_domain_names: list[str] = read_only("fullyQualifiedDomainNames", "[str]")
    """Fully qualified DNS names."""


class NspAccessRulePropertiesSubscriptionsItem(Model):
    """A subscription that an access rule lets in."""

    id: str | None = field("id", default=None)
    """ID of the subscription, as /subscriptions/ and a GUID."""


class Operation(Model):
    """An operation of the resource provider, as used in role definitions."""

    name: str = read_only("name")
    """Name of the operation: provider, resource type and action, as used in role definitions."""
    is_data_action: bool | None = field("isDataAction", "bool", default=None)
    """Whether the operation works on data rather than on the resource itself."""
    display: NestedOrNone[OperationDisplay, types.OperationDisplayDict] = field(
        "display", "OperationDisplay", default=None
    )
    """Texts that show the operation to people."""
    origin: str | None = field("origin", default=None)
    """Who the operation is meant for: user, system or both."""
    properties: Any = field("properties", "object", default=None)
    """More about the operation, such as its logs and metrics."""


class OperationDisplay(Model):
    """Texts that show an operation to people."""

    provider: str = read_only("provider")
    """Name of the resource provider."""
    resource: str = read_only("resource")
    """Kind of resource the operation works on."""
    operation: str = read_only("operation")
    """Short name of the operation."""
    description: str = read_only("description")
    """What the operation does."""


class PlatformCapabilities(Model):
    """Special abilities of the hardware a namespace runs on."""

    confidential_compute: NestedOrNone[ConfidentialCompute, types.ConfidentialComputeDict] = field(
        "confidentialCompute", "ConfidentialCompute", default=None
    )
    """Whether the namespace runs on confidential hardware."""


class PrivateEndpoint(Model):
    """The private endpoint at the other end of a connection."""

    id: str | None = field("id", default=None)
    """Resource ID of the private endpoint."""


class PrivateEndpointConnection(ProxyResource):
    """A private endpoint connection of an Event Hubs namespace."""

    properties: NestedOrNone[PrivateEndpointConnectionProperties, types.PrivateEndpointConnectionPropertiesDict] = (
        field("properties", "PrivateEndpointConnectionProperties", default=None)
    )
    """Endpoint and approval state of a private endpoint connection."""
    private_endpoint: NestedOrNone[PrivateEndpoint, types.PrivateEndpointDict] = flattened("properties", default=None)
    """The private endpoint that is connected."""
    private_link_service_connection_state: NestedOrNone[ConnectionState, types.ConnectionStateDict] = flattened(
        "properties", default=None
    )
    """Whether the connection is approved, and why."""
    provisioning_state: EndPointProvisioningState | types.EndPointProvisioningStateValue | None = flattened(
        "properties", default=None
    )
    """State of the last create or update, such as Succeeded or Failed."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class PrivateEndpointConnectionProperties(Model):
    """Endpoint and approval state of a private endpoint connection."""

    private_endpoint: NestedOrNone[PrivateEndpoint, types.PrivateEndpointDict] = field(
        "privateEndpoint", "PrivateEndpoint", default=None
    )
    """The private endpoint that is connected."""
    private_link_service_connection_state: NestedOrNone[ConnectionState, types.ConnectionStateDict] = field(
        "privateLinkServiceConnectionState", "ConnectionState", default=None
    )
    """Whether the connection is approved, and why."""
    provisioning_state: EndPointProvisioningState | types.EndPointProvisioningStateValue | None = field(
        "provisioningState", "EndPointProvisioningState", default=None
    )
    """State of the last create or update, such as Succeeded or Failed."""


class PrivateLinkResource(Model):
    """A sub-resource that a private endpoint can connect to."""

    properties: NestedOrNone[PrivateLinkResourceProperties, types.PrivateLinkResourcePropertiesDict] = field(
        "properties", "PrivateLinkResourceProperties", default=None
    )
    """Group, members and DNS zones of a sub-resource for private endpoints."""
    group_id: str | None = flattened("properties", default=None)
    """Name of the sub-resource a private endpoint connects to."""
    required_members: list[str] | None = flattened("properties", default=None)
    """Members of the sub-resource that need a private IP address."""
    required_zone_names: list[str] | None = flattened("properties", default=None)
    """Private DNS zones that have to resolve the names of the resource."""
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)


class PrivateLinkResourceProperties(Model):
    """Group, members and DNS zones of a sub-resource for private endpoints."""

    group_id: str | None = field("groupId", default=None)
    """Name of the sub-resource a private endpoint connects to."""
    required_members: list[str] | None = field("requiredMembers", "[str]", default=None)
    """Members of the sub-resource that need a private IP address."""
    required_zone_names: list[str] | None = field("requiredZoneNames", "[str]", default=None)
    """Private DNS zones that have to resolve the names of the resource."""


class PrivateLinkResourcesListResult(Model):
    """Sub-resources that a private endpoint can connect to."""

    value: NestedList[PrivateLinkResource, types.PrivateLinkResourceDict] = field("value", "[PrivateLinkResource]")
    """The sub-resources."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class ProvisioningIssue(Model):
    """A problem with the perimeter configuration of a resource."""

    name: str | None = field("name", default=None)
    """Name of the issue."""
    properties: Nested[ProvisioningIssueProperties, types.ProvisioningIssuePropertiesDict] = read_only(
        "properties", "ProvisioningIssueProperties"
    )
    """Kind, severity and remedies of a problem with a perimeter configuration."""


class ProvisioningIssueProperties(Model):
    """Kind, severity and remedies of a problem with a perimeter configuration."""

    issue_type: str | None = field("issueType", default=None)
    """Kind of the issue."""
    description: str | None = field("description", default=None)
    """Description of the provisioning issue, free text."""


class RegenerateAccessKeyParameters(Model):
    """Which key of an authorization rule to make anew."""

    key_type: KeyType | types.KeyTypeValue = field("keyType", "KeyType")
    """PrimaryKey or SecondaryKey."""
    key: str | None = field("key", default=None, secret=True)
    """The new key, if you bring your own; made by the service if omitted."""


class RetentionDescription(Model):
    """How long events are kept, or how they are compacted."""

    cleanup_policy: CleanupPolicyRetentionDescription | types.CleanupPolicyRetentionDescriptionValue | None = field(
        "cleanupPolicy", "CleanupPolicyRetentionDescription", default=None
    )
    """Delete old events, or compact to the last one for each key."""
    retention_time_in_hours: int | None = field("retentionTimeInHours", "int", default=None)
    """Hours that events are kept, when they are deleted."""
    min_compaction_lag_time_in_minutes: int | None = field("minCompactionLagTimeInMinutes", "int", default=None)
    """Minutes that events are left alone before compaction."""
    tombstone_retention_time_in_hours: int | None = field("tombstoneRetentionTimeInHours", "int", default=None)
    """Hours that deletion marks are kept, when events are compacted."""


class SchemaGroup(ProxyResource):
    """A schema group: schemas of one kind with the same rule of change."""

    properties: NestedOrNone[SchemaGroupProperties, types.SchemaGroupPropertiesDict] = field(
        "properties", "SchemaGroupProperties", default=None
    )
    """Kind and compatibility of a schema group."""
    updated_at_utc: datetime = flattened("properties", init=False)
    """When it was last changed (UTC)."""
    created_at_utc: datetime = flattened("properties", init=False)
    """When it was created (UTC)."""
    e_tag: str = flattened("properties", init=False)
    """Mark of this version of the resource; it changes with each write."""
    group_properties: dict[str, str] | None = flattened("properties", default=None)
    """Notes of your own, names and values."""
    schema_compatibility: SchemaCompatibility | types.SchemaCompatibilityValue | None = flattened(
        "properties", default=None
    )
    """Which changes of a schema are allowed."""
    schema_type: SchemaType | types.SchemaTypeValue | None = flattened("properties", default=None)
    """Kind of schemas: Avro, Json or ProtoBuf."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class SchemaGroupProperties(Model):
    """Kind and compatibility of a schema group."""

    updated_at_utc: datetime = read_only("updatedAtUtc", "iso-8601")
    """When it was last changed (UTC)."""
    created_at_utc: datetime = read_only("createdAtUtc", "iso-8601")
    """When it was created (UTC)."""
    e_tag: str = read_only("eTag")
    """Mark of this version of the resource; it changes with each write."""
    group_properties: dict[str, str] | None = field("groupProperties", "{str}", default=None)
    """Notes of your own, names and values."""
    schema_compatibility: SchemaCompatibility | types.SchemaCompatibilityValue | None = field(
        "schemaCompatibility", "SchemaCompatibility", default=None
    )
    """Which changes of a schema are allowed."""
    schema_type: SchemaType | types.SchemaTypeValue | None = field("schemaType", "SchemaType", default=None)
    """Kind of schemas: Avro, Json or ProtoBuf."""


class Sku(Model):
    """Tier and capacity of an Event Hubs namespace."""

    name: SkuName | types.SkuNameValue = field("name", "SkuName")
    """Tier of a namespace: Basic, Standard or Premium."""
    tier: SkuTier | types.SkuTierValue | None = field("tier", "SkuTier", default=None)
    """Tier of a namespace: Basic, Standard or Premium."""
    capacity: int | None = field("capacity", "int", default=None)
    """Throughput units, 0 to 40, or processing units of a Premium namespace."""


class Subnet(Model):
    """A subnet, by its ID."""

    id: str | None = field("id", default=None)
    """Resource ID of the subnet."""


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


class ThrottlingPolicy(ApplicationGroupPolicy):
    """A limit on what an application group may send or receive."""

    type: str = field("type", default="ThrottlingPolicy")
    """Kind of policy; ThrottlingPolicy."""
    rate_limit_threshold: int = field("rateLimitThreshold", "int")
    """Limit per second, in bytes or messages."""
    metric_id: MetricId | types.MetricIdValue = field("metricId", "MetricId")
    """What is limited."""


class UserAssignedIdentity(Model):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    principal_id: str = read_only("principalId")
    """Object ID of the identity's service principal."""
    client_id: str = read_only("clientId")
    """Client ID of the identity."""


class UserAssignedIdentityProperties(Model):
    """User-assigned identity that reads the encryption key."""

    user_assigned_identity: str | None = field("userAssignedIdentity", default=None)
    """Resource ID of the identity."""
