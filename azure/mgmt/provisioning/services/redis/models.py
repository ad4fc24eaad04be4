# Generated from swagger/redis/ by "make generate": do not edit.

"""Models of the service ``redis``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.models.model import Model, additional, field, flattened, read_only
from ...core.typed import typed
from .enums import (
    AccessPolicyAssignmentProvisioningState,
    AccessPolicyProvisioningState,
    AccessPolicyType,
    DayOfWeek,
    DefaultName,
    ManagedServiceIdentityType,
    PrivateEndpointConnectionProvisioningState,
    PrivateEndpointServiceConnectionStatus,
    ProvisioningState,
    PublicNetworkAccess,
    RebootType,
    RedisKeyType,
    ReplicationRole,
    SkuFamily,
    SkuName,
    TlsVersion,
    UpdateChannel,
    ZonalAllocationPolicy,
)

if TYPE_CHECKING:
    from datetime import datetime, timedelta
    from typing import Any

    from ...core.models.nested import Nested, NestedDictOrNone, NestedList, NestedListOrNone, NestedOrNone
    from . import types
else:
    typed(__name__)

__all__ = [
    "AccessPolicyAssignmentProvisioningState",
    "AccessPolicyProvisioningState",
    "AccessPolicyType",
    "CheckNameAvailabilityParameters",
    "DayOfWeek",
    "DefaultName",
    "ErrorAdditionalInfo",
    "ErrorDetail",
    "ErrorResponse",
    "ExportRDBParameters",
    "ImportRDBParameters",
    "ManagedServiceIdentity",
    "ManagedServiceIdentityType",
    "NotificationListResponse",
    "Operation",
    "OperationDisplay",
    "OperationListResult",
    "OperationStatus",
    "OperationStatusResult",
    "PrivateEndpoint",
    "PrivateEndpointConnection",
    "PrivateEndpointConnectionListResult",
    "PrivateEndpointConnectionProperties",
    "PrivateEndpointConnectionProvisioningState",
    "PrivateEndpointServiceConnectionStatus",
    "PrivateLinkResource",
    "PrivateLinkResourceListResult",
    "PrivateLinkResourceProperties",
    "PrivateLinkServiceConnectionState",
    "ProvisioningState",
    "ProxyResource",
    "PublicNetworkAccess",
    "RebootType",
    "RedisAccessKeys",
    "RedisCacheAccessPolicy",
    "RedisCacheAccessPolicyAssignment",
    "RedisCacheAccessPolicyAssignmentList",
    "RedisCacheAccessPolicyAssignmentProperties",
    "RedisCacheAccessPolicyList",
    "RedisCacheAccessPolicyProperties",
    "RedisCommonProperties",
    "RedisCommonPropertiesRedisConfiguration",
    "RedisCreateParameters",
    "RedisCreateParametersProperties",
    "RedisCreateProperties",
    "RedisFirewallRule",
    "RedisFirewallRuleCreateParameters",
    "RedisFirewallRuleListResult",
    "RedisFirewallRuleProperties",
    "RedisForceRebootResponse",
    "RedisInstanceDetails",
    "RedisKeyType",
    "RedisLinkedServer",
    "RedisLinkedServerCreateParameters",
    "RedisLinkedServerCreateParametersProperties",
    "RedisLinkedServerCreateProperties",
    "RedisLinkedServerProperties",
    "RedisLinkedServerWithProperties",
    "RedisLinkedServerWithPropertiesList",
    "RedisLinkedServerWithPropertiesProperties",
    "RedisListResult",
    "RedisPatchSchedule",
    "RedisPatchScheduleListResult",
    "RedisPatchScheduleProperties",
    "RedisProperties",
    "RedisRebootParameters",
    "RedisRegenerateKeyParameters",
    "RedisResource",
    "RedisResourceProperties",
    "RedisUpdateParameters",
    "RedisUpdateParametersProperties",
    "RedisUpdateProperties",
    "ReplicationRole",
    "Resource",
    "ScheduleEntry",
    "Sku",
    "SkuFamily",
    "SkuName",
    "TlsVersion",
    "TrackedResource",
    "UpdateChannel",
    "UpgradeNotification",
    "UserAssignedIdentity",
    "ZonalAllocationPolicy",
]


class CheckNameAvailabilityParameters(Model):
    """A name to check, and the resource type it is for."""

    name: str = field("name")
    """Name to check."""
    type: str = field("type")
    """Resource type the name is for."""


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


class ExportRDBParameters(Model):
    """Where to export the data of a Redis cache."""

    format: str | None = field("format", default=None)
    """Format of the file; RDB."""
    prefix: str = field("prefix")
    """Prefix of the blobs' names."""
    container: str = field("container", secret=True)
    """URL of the blob container, with SAS if that is how to sign in."""
    preferred_data_archive_auth_method: str | None = field("preferred-data-archive-auth-method", default=None)
    """How to sign in to the storage account: SAS or ManagedIdentity."""
    storage_subscription_id: str | None = field("storage-subscription-id", default=None)
    """Subscription of the storage account, if it is another one."""


class ImportRDBParameters(Model):
    """Blobs to import into a Redis cache."""

    format: str | None = field("format", default=None)
    """Format of the file; RDB."""
    files: list[str] = field("files", "[str]", secret=True)
    """URLs of the blobs, with SAS if that is how to sign in."""
    preferred_data_archive_auth_method: str | None = field("preferred-data-archive-auth-method", default=None)
    """How to sign in to the storage account: SAS or ManagedIdentity."""
    storage_subscription_id: str | None = field("storage-subscription-id", default=None)
    """Subscription of the storage account, if it is another one."""


class ManagedServiceIdentity(Model):
    """Managed identities of a resource, system-assigned and user-assigned."""

    principal_id: str = read_only("principalId")
    """Object ID of the system-assigned identity's service principal."""
    tenant_id: str = read_only("tenantId")
    """Tenant of the system-assigned identity."""
    type: ManagedServiceIdentityType | types.ManagedServiceIdentityTypeValue = field(
        "type", "ManagedServiceIdentityType"
    )
    """Which kinds of managed identity the resource has."""
    user_assigned_identities: NestedDictOrNone[UserAssignedIdentity, types.UserAssignedIdentityDict] = field(
        "userAssignedIdentities", "{UserAssignedIdentity}", default=None
    )
    """User-assigned identities, keyed by resource ID."""


class NotificationListResponse(Model):
    """One page of upgrade notifications."""

    value: NestedListOrNone[UpgradeNotification, types.UpgradeNotificationDict] = field(
        "value", "[UpgradeNotification]", default=None
    )
    """Upgrade notifications on this page."""
    next_link: str = read_only("nextLink")
    """URL of the next page; absent on the last one."""


class Operation(Model):
    """An operation of the resource provider, as used in role definitions."""

    name: str | None = field("name", default=None)
    """Name of the operation: provider, resource type and action, as used in role definitions."""
    display: NestedOrNone[OperationDisplay, types.OperationDisplayDict] = field(
        "display", "OperationDisplay", default=None
    )
    """Texts that show the operation to people."""


class OperationDisplay(Model):
    """Texts that show an operation to people."""

    provider: str | None = field("provider", default=None)
    """Name of the resource provider."""
    operation: str | None = field("operation", default=None)
    """Short name of the operation."""
    resource: str | None = field("resource", default=None)
    """Kind of resource the operation works on."""
    description: str | None = field("description", default=None)
    """What the operation does."""


class OperationListResult(Model):
    """Operations of the resource provider."""

    value: NestedListOrNone[Operation, types.OperationDict] = field("value", "[Operation]", default=None)
    """The operations."""
    next_link: str = read_only("nextLink")
    """URL of the next page; absent on the last one."""


class OperationStatusResult(Model):
    """State of an asynchronous operation."""

    id: str | None = field("id", default=None)
    """ID of the operation."""
    name: str | None = field("name", default=None)
    """Name of the operation."""
    status: str = field("status")
    """State, such as Succeeded or InProgress."""
    percent_complete: float | None = field("percentComplete", "float", default=None)
    """How far the operation has come, in percent."""
    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When it began."""
    end_time: datetime | None = field("endTime", "iso-8601", default=None)
    """When it ended."""
    operations: NestedListOrNone[OperationStatusResult, types.OperationStatusResultDict] = field(
        "operations", "[OperationStatusResult]", default=None
    )
    """Operations that belong to this one."""
    error: NestedOrNone[ErrorDetail, types.ErrorDetailDict] = field("error", "ErrorDetail", default=None)
    """What went wrong, if it failed."""


class OperationStatus(OperationStatusResult):
    """State of an asynchronous operation."""

    properties: dict[str, Any] | None = field("properties", "{object}", default=None)
    """More about the operation."""


class PrivateEndpoint(Model):
    """The private endpoint at the other end of a connection."""

    id: str = read_only("id")
    """Resource ID of the private endpoint."""


class Resource(Model):
    """Base of all resources: ID, name and type."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the resource."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Cache/redis."""


class PrivateEndpointConnection(Resource):
    """A private endpoint connection of a Redis cache."""

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
    provisioning_state: (
        PrivateEndpointConnectionProvisioningState | types.PrivateEndpointConnectionProvisioningStateValue
    ) = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""


class PrivateEndpointConnectionListResult(Model):
    """List of private endpoint connections of a Redis cache."""

    value: NestedListOrNone[PrivateEndpointConnection, types.PrivateEndpointConnectionDict] = field(
        "value", "[PrivateEndpointConnection]", default=None
    )
    """Private endpoint connections of a Redis cache that were found."""


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
    provisioning_state: (
        PrivateEndpointConnectionProvisioningState | types.PrivateEndpointConnectionProvisioningStateValue
    ) = read_only("provisioningState", "PrivateEndpointConnectionProvisioningState")
    """State of the last create or update, such as Succeeded or Failed."""


class PrivateLinkResource(Resource):
    """A sub-resource that a private endpoint can connect to."""

    properties: NestedOrNone[PrivateLinkResourceProperties, types.PrivateLinkResourcePropertiesDict] = field(
        "properties", "PrivateLinkResourceProperties", default=None
    )
    """Group, members and DNS zones of a sub-resource for private endpoints."""
    group_id: str = flattened("properties", init=False)
    """Name of the sub-resource a private endpoint connects to."""
    required_members: list[str] = flattened("properties", init=False)
    """Members of the sub-resource that need a private IP address."""
    required_zone_names: list[str] | None = flattened("properties", default=None)
    """Private DNS zones that have to resolve the names of the resource."""


class PrivateLinkResourceListResult(Model):
    """Sub-resources that a private endpoint can connect to."""

    value: NestedListOrNone[PrivateLinkResource, types.PrivateLinkResourceDict] = field(
        "value", "[PrivateLinkResource]", default=None
    )
    """The sub-resources."""


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

    status: PrivateEndpointServiceConnectionStatus | types.PrivateEndpointServiceConnectionStatusValue | None = field(
        "status", "PrivateEndpointServiceConnectionStatus", default=None
    )
    """Approval state of the connection."""
    description: str | None = field("description", default=None)
    """Reason for the approval or rejection."""
    actions_required: str | None = field("actionsRequired", default=None)
    """What the consumer has to do after the connection changes; None if nothing."""


class ProxyResource(Resource):
    """Base of resources that have no region and tags of their own."""


class RedisAccessKeys(Model):
    """Primary and secondary access key of a Redis cache."""

    primary_key: str = read_only("primaryKey", secret=True)
    """Primary access key."""
    secondary_key: str = read_only("secondaryKey", secret=True)
    """Secondary access key."""


class RedisCacheAccessPolicy(ProxyResource):
    """An access policy: a named set of Redis commands and keys."""

    properties: NestedOrNone[RedisCacheAccessPolicyProperties, types.RedisCacheAccessPolicyPropertiesDict] = field(
        "properties", "RedisCacheAccessPolicyProperties", default=None
    )
    """Kind and permissions of an access policy."""
    provisioning_state: AccessPolicyProvisioningState | types.AccessPolicyProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create or update, such as Succeeded or Failed."""
    type_properties_type: AccessPolicyType | types.AccessPolicyTypeValue = flattened("properties", init=False)
    """Whether the policy is built in or custom."""
    permissions: str | None = flattened("properties", default=None)
    """Redis ACL text, such as +@read ~*."""


class RedisCacheAccessPolicyAssignment(ProxyResource):
    """An access policy given to a Microsoft Entra identity."""

    properties: NestedOrNone[
        RedisCacheAccessPolicyAssignmentProperties, types.RedisCacheAccessPolicyAssignmentPropertiesDict
    ] = field("properties", "RedisCacheAccessPolicyAssignmentProperties", default=None)
    """Identity and access policy of an assignment."""
    provisioning_state: AccessPolicyAssignmentProvisioningState | types.AccessPolicyAssignmentProvisioningStateValue = (
        flattened("properties", init=False)
    )
    """State of the last create or update, such as Succeeded or Failed."""
    object_id: str | None = flattened("properties", default=None)
    """Object ID of the identity in Microsoft Entra ID."""
    object_id_alias: str | None = flattened("properties", default=None)
    """Name of the identity, which clients use as user name."""
    access_policy_name: str | None = flattened("properties", default=None)
    """Name of the access policy."""


class RedisCacheAccessPolicyAssignmentList(Model):
    """One page of access policy assignments of a Redis cache."""

    value: NestedListOrNone[RedisCacheAccessPolicyAssignment, types.RedisCacheAccessPolicyAssignmentDict] = field(
        "value", "[RedisCacheAccessPolicyAssignment]", default=None
    )
    """Access policy assignments of a Redis cache on this page."""
    next_link: str = read_only("nextLink")
    """URL of the next page; absent on the last one."""


class RedisCacheAccessPolicyAssignmentProperties(Model):
    """Identity and access policy of an assignment."""

    provisioning_state: AccessPolicyAssignmentProvisioningState | types.AccessPolicyAssignmentProvisioningStateValue = (
        read_only("provisioningState", "AccessPolicyAssignmentProvisioningState")
    )
    """State of the last create or update, such as Succeeded or Failed."""
    object_id: str | None = field("objectId", default=None)
    """Object ID of the identity in Microsoft Entra ID."""
    object_id_alias: str | None = field("objectIdAlias", default=None)
    """Name of the identity, which clients use as user name."""
    access_policy_name: str | None = field("accessPolicyName", default=None)
    """Name of the access policy."""


class RedisCacheAccessPolicyList(Model):
    """One page of access policies of a Redis cache."""

    value: NestedListOrNone[RedisCacheAccessPolicy, types.RedisCacheAccessPolicyDict] = field(
        "value", "[RedisCacheAccessPolicy]", default=None
    )
    """Access policies of a Redis cache on this page."""
    next_link: str = read_only("nextLink")
    """URL of the next page; absent on the last one."""


class RedisCacheAccessPolicyProperties(Model):
    """Kind and permissions of an access policy."""

    provisioning_state: AccessPolicyProvisioningState | types.AccessPolicyProvisioningStateValue = read_only(
        "provisioningState", "AccessPolicyProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    type_properties_type: AccessPolicyType | types.AccessPolicyTypeValue = read_only("type", "AccessPolicyType")
    """Whether the policy is built in or custom."""
    permissions: str | None = field("permissions", default=None)
    """Redis ACL text, such as +@read ~*."""


class RedisCommonProperties(Model):
    """Settings that creating, updating and reading a cache have in common."""

    redis_configuration: NestedOrNone[
        RedisCommonPropertiesRedisConfiguration, types.RedisCommonPropertiesRedisConfigurationDict
    ] = field("redisConfiguration", "RedisCommonPropertiesRedisConfiguration", default=None)
    """Redis settings, such as maxmemory-policy and backup."""
    redis_version: str | None = field("redisVersion", default=None)
    """Redis version, such as 6; "latest" for the newest."""
    enable_non_ssl_port: bool = field("enableNonSslPort", "bool", default=False, required=False)
    """Whether the unencrypted port 6379 is open; false if omitted."""
    replicas_per_master: int | None = field("replicasPerMaster", "int", default=None)
    """Replicas of each primary; old name of replicasPerPrimary."""
    replicas_per_primary: int | None = field("replicasPerPrimary", "int", default=None)
    """Replicas of each primary."""
    tenant_settings: dict[str, str] | None = field("tenantSettings", "{str}", default=None)
    """Settings for the tenant, names and values."""
    shard_count: int | None = field("shardCount", "int", default=None)
    """Number of shards of a clustered Premium cache."""
    minimum_tls_version: TlsVersion | types.TlsVersionValue | None = field(
        "minimumTlsVersion", "TlsVersion", default=None
    )
    """Lowest TLS version that clients may use."""
    public_network_access: PublicNetworkAccess | types.PublicNetworkAccessValue = field(
        "publicNetworkAccess", "PublicNetworkAccess", default="Enabled", required=False
    )
    """Whether the resource can be reached from public networks."""
    update_channel: UpdateChannel | types.UpdateChannelValue | None = field(
        "updateChannel", "UpdateChannel", default=None
    )
    """How early updates come: Stable, or Preview before it."""
    disable_access_key_authentication: bool = field(
        "disableAccessKeyAuthentication", "bool", default=False, required=False
    )
    """Whether access keys are refused, so that only Microsoft Entra tokens are accepted."""
    zonal_allocation_policy: ZonalAllocationPolicy | types.ZonalAllocationPolicyValue | None = field(
        "zonalAllocationPolicy", "ZonalAllocationPolicy", default=None
    )
    """How availability zones are chosen."""


class RedisCommonPropertiesRedisConfiguration(Model):
    """Redis settings: memory, eviction, persistence and sign-in."""

    rdb_backup_enabled: str | None = field("rdb-backup-enabled", default=None)
    """Whether RDB snapshots are stored, as the string true or false."""
    rdb_backup_frequency: str | None = field("rdb-backup-frequency", default=None)
    """Minutes between snapshots: 15, 30, 60, 360, 720 or 1440."""
    rdb_backup_max_snapshot_count: str | None = field("rdb-backup-max-snapshot-count", default=None)
    """How many snapshots are kept."""
    rdb_storage_connection_string: str | None = field("rdb-storage-connection-string", default=None, secret=True)
    """Connection string of the storage account for RDB snapshots."""
    aof_backup_enabled: str | None = field("aof-backup-enabled", default=None)
    """Whether the append-only file is stored, as the string true or false."""
    aof_storage_connection_string0: str | None = field("aof-storage-connection-string-0", default=None, secret=True)
    """First connection string of the storage account for the append-only file."""
    aof_storage_connection_string1: str | None = field("aof-storage-connection-string-1", default=None, secret=True)
    """Second connection string of the storage account for the append-only file."""
    maxfragmentationmemory_reserved: str | None = field("maxfragmentationmemory-reserved", default=None)
    """Megabytes per shard kept free for fragmentation."""
    maxmemory_policy: str | None = field("maxmemory-policy", default=None)
    """What is evicted when memory is full, such as volatile-lru or allkeys-lru."""
    maxmemory_reserved: str | None = field("maxmemory-reserved", default=None)
    """Megabytes per shard kept free for other than cache use, such as failover."""
    maxmemory_delta: str | None = field("maxmemory-delta", default=None)
    """Megabytes kept free for other than cache use, older form."""
    maxclients: str = read_only("maxclients")
    """How many clients may connect; depends on the size."""
    notify_keyspace_events: str | None = field("notify-keyspace-events", default=None)
    """Which keyspace events are published, in Redis letters."""
    preferred_data_archive_auth_method: str = read_only("preferred-data-archive-auth-method")
    """How export and import sign in to storage."""
    preferred_data_persistence_auth_method: str | None = field("preferred-data-persistence-auth-method", default=None)
    """How persistence signs in to storage: SAS or ManagedIdentity."""
    zonal_configuration: str = read_only("zonal-configuration")
    """Zones the cache lies in."""
    authnotrequired: str | None = field("authnotrequired", default=None)
    """Whether clients need not sign in; only within a virtual network."""
    storage_subscription_id: str | None = field("storage-subscription-id", default=None)
    """Subscription of the storage account for persistence."""
    aad_enabled: str | None = field("aad-enabled", default=None)
    """Whether Microsoft Entra sign-in is on, as the string true or false."""
    additional_properties: dict[str, Any] = additional("object", default=None)
    """Members that are not declared here, by their REST names."""


class RedisCreateParameters(Model):
    """Location, SKU and settings of a new Redis cache."""

    zones: list[str] | None = field("zones", "[str]", default=None)
    """Availability zones the resource lies in, such as 1, 2 or 3."""
    location: str = field("location")
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    identity: NestedOrNone[ManagedServiceIdentity, types.ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""
    properties: NestedOrNone[RedisCreateParametersProperties, types.RedisCreateParametersPropertiesDict] = field(
        "properties", "RedisCreateParametersProperties", default=None
    )
    """Settings of a new Redis cache."""
    redis_configuration: NestedOrNone[
        RedisCommonPropertiesRedisConfiguration, types.RedisCommonPropertiesRedisConfigurationDict
    ] = flattened("properties", default=None)
    """Redis settings, such as maxmemory-policy and backup."""
    redis_version: str | None = flattened("properties", default=None)
    """Redis version, such as 6; "latest" for the newest."""
    enable_non_ssl_port: bool | None = flattened("properties", default=None)
    """Whether the unencrypted port 6379 is open; false if omitted."""
    replicas_per_master: int | None = flattened("properties", default=None)
    """Replicas of each primary; old name of replicasPerPrimary."""
    replicas_per_primary: int | None = flattened("properties", default=None)
    """Replicas of each primary."""
    tenant_settings: dict[str, str] | None = flattened("properties", default=None)
    """Settings for the tenant, names and values."""
    shard_count: int | None = flattened("properties", default=None)
    """Number of shards of a clustered Premium cache."""
    minimum_tls_version: TlsVersion | types.TlsVersionValue | None = flattened("properties", default=None)
    """Lowest TLS version that clients may use."""
    public_network_access: PublicNetworkAccess | types.PublicNetworkAccessValue | None = flattened(
        "properties", default=None
    )
    """Whether the resource can be reached from public networks."""
    update_channel: UpdateChannel | types.UpdateChannelValue | None = flattened("properties", default=None)
    """How early updates come: Stable, or Preview before it."""
    disable_access_key_authentication: bool | None = flattened("properties", default=None)
    """Whether access keys are refused, so that only Microsoft Entra tokens are accepted."""
    zonal_allocation_policy: ZonalAllocationPolicy | types.ZonalAllocationPolicyValue | None = flattened(
        "properties", default=None
    )
    """How availability zones are chosen."""
    sku: Nested[Sku, types.SkuDict] = flattened("properties")
    """Size and price tier of the Redis cache."""
    subnet_id: str | None = flattened("properties", default=None)
    """Subnet to put a Premium cache into, by its ID."""
    static_ip: str | None = flattened("properties", default=None)
    """Fixed IP address within the subnet; picked by Azure if omitted."""


class RedisCreateParametersProperties(Model):
    """Settings of a new Redis cache."""

    redis_configuration: NestedOrNone[
        RedisCommonPropertiesRedisConfiguration, types.RedisCommonPropertiesRedisConfigurationDict
    ] = field("redisConfiguration", "RedisCommonPropertiesRedisConfiguration", default=None)
    """Redis settings, such as maxmemory-policy and backup."""
    redis_version: str | None = field("redisVersion", default=None)
    """Redis version, such as 6; "latest" for the newest."""
    enable_non_ssl_port: bool = field("enableNonSslPort", "bool", default=False, required=False)
    """Whether the unencrypted port 6379 is open; false if omitted."""
    replicas_per_master: int | None = field("replicasPerMaster", "int", default=None)
    """Replicas of each primary; old name of replicasPerPrimary."""
    replicas_per_primary: int | None = field("replicasPerPrimary", "int", default=None)
    """Replicas of each primary."""
    tenant_settings: dict[str, str] | None = field("tenantSettings", "{str}", default=None)
    """Settings for the tenant, names and values."""
    shard_count: int | None = field("shardCount", "int", default=None)
    """Number of shards of a clustered Premium cache."""
    minimum_tls_version: TlsVersion | types.TlsVersionValue | None = field(
        "minimumTlsVersion", "TlsVersion", default=None
    )
    """Lowest TLS version that clients may use."""
    public_network_access: PublicNetworkAccess | types.PublicNetworkAccessValue = field(
        "publicNetworkAccess", "PublicNetworkAccess", default="Enabled", required=False
    )
    """Whether the resource can be reached from public networks."""
    update_channel: UpdateChannel | types.UpdateChannelValue | None = field(
        "updateChannel", "UpdateChannel", default=None
    )
    """How early updates come: Stable, or Preview before it."""
    disable_access_key_authentication: bool = field(
        "disableAccessKeyAuthentication", "bool", default=False, required=False
    )
    """Whether access keys are refused, so that only Microsoft Entra tokens are accepted."""
    zonal_allocation_policy: ZonalAllocationPolicy | types.ZonalAllocationPolicyValue | None = field(
        "zonalAllocationPolicy", "ZonalAllocationPolicy", default=None
    )
    """How availability zones are chosen."""
    sku: Nested[Sku, types.SkuDict] = field("sku", "Sku")
    """Size and price tier of the Redis cache."""
    subnet_id: str | None = field("subnetId", default=None)
    """Subnet to put a Premium cache into, by its ID."""
    static_ip: str | None = field("staticIP", default=None)
    """Fixed IP address within the subnet; picked by Azure if omitted."""


class RedisCreateProperties(RedisCommonProperties):
    """Settings of a new Redis cache."""

    sku: Nested[Sku, types.SkuDict] = field("sku", "Sku")
    """Size and price tier of the Redis create."""
    subnet_id: str | None = field("subnetId", default=None)
    """Subnet to put a Premium cache into, by its ID."""
    static_ip: str | None = field("staticIP", default=None)
    """Fixed IP address within the subnet; picked by Azure if omitted."""


class RedisFirewallRule(ProxyResource):
    """A firewall rule of a Redis cache: addresses that may connect."""

    properties: NestedOrNone[RedisFirewallRuleProperties, types.RedisFirewallRulePropertiesDict] = field(
        "properties", "RedisFirewallRuleProperties", default=None
    )
    """First and last address of a firewall rule."""
    start_ip: str = flattened("properties")
    """First IPv4 address that may connect."""
    end_ip: str = flattened("properties")
    """Last IPv4 address that may connect."""


class RedisFirewallRuleCreateParameters(RedisFirewallRule):
    """Addresses of a new or changed firewall rule."""


class RedisFirewallRuleListResult(Model):
    """One page of firewall rules of a Redis cache."""

    value: NestedListOrNone[RedisFirewallRule, types.RedisFirewallRuleDict] = field(
        "value", "[RedisFirewallRule]", default=None
    )
    """Firewall rules of a Redis cache on this page."""
    next_link: str = read_only("nextLink")
    """URL of the next page; absent on the last one."""


class RedisFirewallRuleProperties(Model):
    """First and last address of a firewall rule."""

    start_ip: str = field("startIP")
    """First IPv4 address that may connect."""
    end_ip: str = field("endIP")
    """Last IPv4 address that may connect."""


class RedisForceRebootResponse(Model):
    """Answer to a restart."""

    message: str = read_only("message")
    """What is happening, in words."""


class RedisInstanceDetails(Model):
    """A node of a Redis cache."""

    ssl_port: int = read_only("sslPort", "int")
    """Port of the node with TLS."""
    non_ssl_port: int = read_only("nonSslPort", "int")
    """Port of the node without TLS, if open."""
    zone: str = read_only("zone")
    """Availability zone of the node."""
    shard_id: int = read_only("shardId", "int")
    """Shard the node belongs to."""
    is_master: bool = read_only("isMaster", "bool")
    """Whether the node is primary; old name of isPrimary."""
    is_primary: bool = read_only("isPrimary", "bool")
    """Whether the node is primary."""


class RedisLinkedServer(Model):
    """ID of a linked server."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""


class RedisLinkedServerCreateParameters(Model):
    """Cache to link for geo-replication."""

    properties: NestedOrNone[
        RedisLinkedServerCreateParametersProperties, types.RedisLinkedServerCreateParametersPropertiesDict
    ] = field("properties", "RedisLinkedServerCreateParametersProperties", default=None)
    """Cache to link, its region and role."""
    linked_redis_cache_id: str = flattened("properties")
    """ID of the linked cache."""
    linked_redis_cache_location: str = flattened("properties")
    """Region of the linked cache."""
    server_role: ReplicationRole | types.ReplicationRoleValue = flattened("properties")
    """Role of the linked cache: Primary or Secondary."""
    geo_replicated_primary_host_name: str = flattened("properties", init=False)
    """Host name that always leads to the primary."""
    primary_host_name: str = flattened("properties", init=False)
    """Host name of the cache that is primary now."""


class RedisLinkedServerCreateParametersProperties(Model):
    """Cache to link, its region and role."""

    linked_redis_cache_id: str = field("linkedRedisCacheId")
    """ID of the linked cache."""
    linked_redis_cache_location: str = field("linkedRedisCacheLocation")
    """Region of the linked cache."""
    server_role: ReplicationRole | types.ReplicationRoleValue = field("serverRole", "ReplicationRole")
    """Role of the linked cache: Primary or Secondary."""
    geo_replicated_primary_host_name: str = read_only("geoReplicatedPrimaryHostName")
    """Host name that always leads to the primary."""
    primary_host_name: str = read_only("primaryHostName")
    """Host name of the cache that is primary now."""


class RedisLinkedServerCreateProperties(Model):
    """Cache to link, its region and role."""

    linked_redis_cache_id: str = field("linkedRedisCacheId")
    """ID of the linked cache."""
    linked_redis_cache_location: str = field("linkedRedisCacheLocation")
    """Region of the linked cache."""
    server_role: ReplicationRole | types.ReplicationRoleValue = field("serverRole", "ReplicationRole")
    """Role of the linked cache: Primary or Secondary."""
    geo_replicated_primary_host_name: str = read_only("geoReplicatedPrimaryHostName")
    """Host name that always leads to the primary."""
    primary_host_name: str = read_only("primaryHostName")
    """Host name of the cache that is primary now."""


class RedisLinkedServerProperties(RedisLinkedServerCreateProperties):
    """Linked cache, its role and state."""

    provisioning_state: str = read_only("provisioningState")
    """State of the last create or update, such as Succeeded or Failed."""


class RedisLinkedServerWithProperties(ProxyResource):
    """A cache linked for geo-replication."""

    properties: NestedOrNone[
        RedisLinkedServerWithPropertiesProperties, types.RedisLinkedServerWithPropertiesPropertiesDict
    ] = field("properties", "RedisLinkedServerWithPropertiesProperties", default=None)
    """Linked cache, its role and state."""
    linked_redis_cache_id: str | None = flattened("properties", default=None)
    """ID of the linked cache."""
    linked_redis_cache_location: str | None = flattened("properties", default=None)
    """Region of the linked cache."""
    server_role: ReplicationRole | types.ReplicationRoleValue | None = flattened("properties", default=None)
    """Role of the linked cache: Primary or Secondary."""
    geo_replicated_primary_host_name: str = flattened("properties", init=False)
    """Host name that always leads to the primary."""
    primary_host_name: str = flattened("properties", init=False)
    """Host name of the cache that is primary now."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""


class RedisLinkedServerWithPropertiesList(Model):
    """One page of linked servers of a Redis cache."""

    value: NestedListOrNone[RedisLinkedServerWithProperties, types.RedisLinkedServerWithPropertiesDict] = field(
        "value", "[RedisLinkedServerWithProperties]", default=None
    )
    """Linked servers of a Redis cache on this page."""
    next_link: str = read_only("nextLink")
    """URL of the next page; absent on the last one."""


class RedisLinkedServerWithPropertiesProperties(Model):
    """Linked cache, its role and state."""

    linked_redis_cache_id: str | None = field("linkedRedisCacheId", default=None)
    """ID of the linked cache."""
    linked_redis_cache_location: str | None = field("linkedRedisCacheLocation", default=None)
    """Region of the linked cache."""
    server_role: ReplicationRole | types.ReplicationRoleValue | None = field(
        "serverRole", "ReplicationRole", default=None
    )
    """Role of the linked cache: Primary or Secondary."""
    geo_replicated_primary_host_name: str = read_only("geoReplicatedPrimaryHostName")
    """Host name that always leads to the primary."""
    primary_host_name: str = read_only("primaryHostName")
    """Host name of the cache that is primary now."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create or update, such as Succeeded or Failed."""


class RedisListResult(Model):
    """One page of Redis caches."""

    value: NestedListOrNone[RedisResource, types.RedisResourceDict] = field("value", "[RedisResource]", default=None)
    """Redis caches on this page."""
    next_link: str = read_only("nextLink")
    """URL of the next page; absent on the last one."""


class RedisPatchSchedule(ProxyResource):
    """Times at which a Redis cache may be patched."""

    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""
    properties: NestedOrNone[RedisPatchScheduleProperties, types.RedisPatchSchedulePropertiesDict] = field(
        "properties", "RedisPatchScheduleProperties", default=None
    )
    """Days and hours at which patching may start."""
    schedule_entries: NestedList[ScheduleEntry, types.ScheduleEntryDict] = flattened("properties")
    """Days and hours, one entry for each day."""


class RedisPatchScheduleListResult(Model):
    """One page of patch schedules of a Redis cache."""

    value: NestedListOrNone[RedisPatchSchedule, types.RedisPatchScheduleDict] = field(
        "value", "[RedisPatchSchedule]", default=None
    )
    """Patch schedules of a Redis cache on this page."""
    next_link: str = read_only("nextLink")
    """URL of the next page; absent on the last one."""


class RedisPatchScheduleProperties(Model):
    """Days and hours at which patching may start."""

    schedule_entries: NestedList[ScheduleEntry, types.ScheduleEntryDict] = field("scheduleEntries", "[ScheduleEntry]")
    """Days and hours, one entry for each day."""


class RedisProperties(RedisCreateProperties):
    """Settings and state of a Redis cache."""

    provisioning_state: ProvisioningState | types.ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    host_name: str = read_only("hostName")
    """Host name of the cache, such as my-cache.redis.cache.windows.net."""
    port: int = read_only("port", "int")
    """Port without TLS, 6379."""
    ssl_port: int = read_only("sslPort", "int")
    """Port with TLS, 6380."""
    access_keys: Nested[RedisAccessKeys, types.RedisAccessKeysDict] = read_only("accessKeys", "RedisAccessKeys")
    """Access keys of the cache; filled when it is created only."""
    linked_servers: NestedList[RedisLinkedServer, types.RedisLinkedServerDict] = read_only(
        "linkedServers", "[RedisLinkedServer]"
    )
    """Caches linked for geo-replication."""
    instances: NestedList[RedisInstanceDetails, types.RedisInstanceDetailsDict] = read_only(
        "instances", "[RedisInstanceDetails]"
    )
    """Nodes of the cache."""
    private_endpoint_connections: NestedList[PrivateEndpointConnection, types.PrivateEndpointConnectionDict] = (
        read_only("privateEndpointConnections", "[PrivateEndpointConnection]")
    )
    """Private endpoint connections to the resource."""


class RedisRebootParameters(Model):
    """Which nodes of a Redis cache to restart."""

    reboot_type: RebootType | types.RebootTypeValue | None = field("rebootType", "RebootType", default=None)
    """Which nodes: primary, secondary or all; not together with ports."""
    shard_id: int | None = field("shardId", "int", default=None)
    """Shard to restart, in a clustered cache."""
    ports: list[int] | None = field("ports", "[int]", default=None)
    """Ports of the nodes to restart."""


class RedisRegenerateKeyParameters(Model):
    """Which access key to make anew."""

    key_type: RedisKeyType | types.RedisKeyTypeValue = field("keyType", "RedisKeyType")
    """Primary or Secondary."""


class TrackedResource(Resource):
    """Base of resources that have a region and tags."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    location: str = field("location")
    """Azure region of the resource, such as westeurope."""


class RedisResource(TrackedResource):
    """A Redis cache."""

    zones: list[str] | None = field("zones", "[str]", default=None)
    """Availability zones the resource lies in, such as 1, 2 or 3."""
    identity: NestedOrNone[ManagedServiceIdentity, types.ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""
    properties: NestedOrNone[RedisResourceProperties, types.RedisResourcePropertiesDict] = field(
        "properties", "RedisResourceProperties", default=None
    )
    """Settings and state of a Redis cache."""
    redis_configuration: NestedOrNone[
        RedisCommonPropertiesRedisConfiguration, types.RedisCommonPropertiesRedisConfigurationDict
    ] = flattened("properties", default=None)
    """Redis settings, such as maxmemory-policy and backup."""
    redis_version: str | None = flattened("properties", default=None)
    """Redis version, such as 6; "latest" for the newest."""
    enable_non_ssl_port: bool | None = flattened("properties", default=None)
    """Whether the unencrypted port 6379 is open; false if omitted."""
    replicas_per_master: int | None = flattened("properties", default=None)
    """Replicas of each primary; old name of replicasPerPrimary."""
    replicas_per_primary: int | None = flattened("properties", default=None)
    """Replicas of each primary."""
    tenant_settings: dict[str, str] | None = flattened("properties", default=None)
    """Settings for the tenant, names and values."""
    shard_count: int | None = flattened("properties", default=None)
    """Number of shards of a clustered Premium cache."""
    minimum_tls_version: TlsVersion | types.TlsVersionValue | None = flattened("properties", default=None)
    """Lowest TLS version that clients may use."""
    public_network_access: PublicNetworkAccess | types.PublicNetworkAccessValue | None = flattened(
        "properties", default=None
    )
    """Whether the resource can be reached from public networks."""
    update_channel: UpdateChannel | types.UpdateChannelValue | None = flattened("properties", default=None)
    """How early updates come: Stable, or Preview before it."""
    disable_access_key_authentication: bool | None = flattened("properties", default=None)
    """Whether access keys are refused, so that only Microsoft Entra tokens are accepted."""
    zonal_allocation_policy: ZonalAllocationPolicy | types.ZonalAllocationPolicyValue | None = flattened(
        "properties", default=None
    )
    """How availability zones are chosen."""
    sku: Nested[Sku, types.SkuDict] = flattened("properties")
    """Size and price tier of the Redis cache."""
    subnet_id: str | None = flattened("properties", default=None)
    """Subnet to put a Premium cache into, by its ID."""
    static_ip: str | None = flattened("properties", default=None)
    """Fixed IP address within the subnet; picked by Azure if omitted."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    host_name: str = flattened("properties", init=False)
    """Host name of the cache, such as my-cache.redis.cache.windows.net."""
    port: int = flattened("properties", init=False)
    """Port without TLS, 6379."""
    ssl_port: int = flattened("properties", init=False)
    """Port with TLS, 6380."""
    access_keys: Nested[RedisAccessKeys, types.RedisAccessKeysDict] = flattened("properties", init=False)
    """Access keys of the cache; filled when it is created only."""
    linked_servers: NestedList[RedisLinkedServer, types.RedisLinkedServerDict] = flattened("properties", init=False)
    """Caches linked for geo-replication."""
    instances: NestedList[RedisInstanceDetails, types.RedisInstanceDetailsDict] = flattened("properties", init=False)
    """Nodes of the cache."""
    private_endpoint_connections: NestedList[PrivateEndpointConnection, types.PrivateEndpointConnectionDict] = (
        flattened("properties", init=False)
    )
    """Private endpoint connections to the resource."""


class RedisResourceProperties(Model):
    """Settings and state of a Redis cache."""

    redis_configuration: NestedOrNone[
        RedisCommonPropertiesRedisConfiguration, types.RedisCommonPropertiesRedisConfigurationDict
    ] = field("redisConfiguration", "RedisCommonPropertiesRedisConfiguration", default=None)
    """Redis settings, such as maxmemory-policy and backup."""
    redis_version: str | None = field("redisVersion", default=None)
    """Redis version, such as 6; "latest" for the newest."""
    enable_non_ssl_port: bool = field("enableNonSslPort", "bool", default=False, required=False)
    """Whether the unencrypted port 6379 is open; false if omitted."""
    replicas_per_master: int | None = field("replicasPerMaster", "int", default=None)
    """Replicas of each primary; old name of replicasPerPrimary."""
    replicas_per_primary: int | None = field("replicasPerPrimary", "int", default=None)
    """Replicas of each primary."""
    tenant_settings: dict[str, str] | None = field("tenantSettings", "{str}", default=None)
    """Settings for the tenant, names and values."""
    shard_count: int | None = field("shardCount", "int", default=None)
    """Number of shards of a clustered Premium cache."""
    minimum_tls_version: TlsVersion | types.TlsVersionValue | None = field(
        "minimumTlsVersion", "TlsVersion", default=None
    )
    """Lowest TLS version that clients may use."""
    public_network_access: PublicNetworkAccess | types.PublicNetworkAccessValue = field(
        "publicNetworkAccess", "PublicNetworkAccess", default="Enabled", required=False
    )
    """Whether the resource can be reached from public networks."""
    update_channel: UpdateChannel | types.UpdateChannelValue | None = field(
        "updateChannel", "UpdateChannel", default=None
    )
    """How early updates come: Stable, or Preview before it."""
    disable_access_key_authentication: bool = field(
        "disableAccessKeyAuthentication", "bool", default=False, required=False
    )
    """Whether access keys are refused, so that only Microsoft Entra tokens are accepted."""
    zonal_allocation_policy: ZonalAllocationPolicy | types.ZonalAllocationPolicyValue | None = field(
        "zonalAllocationPolicy", "ZonalAllocationPolicy", default=None
    )
    """How availability zones are chosen."""
    sku: Nested[Sku, types.SkuDict] = field("sku", "Sku")
    """Size and price tier of the Redis cache."""
    subnet_id: str | None = field("subnetId", default=None)
    """Subnet to put a Premium cache into, by its ID."""
    static_ip: str | None = field("staticIP", default=None)
    """Fixed IP address within the subnet; picked by Azure if omitted."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    host_name: str = read_only("hostName")
    """Host name of the cache, such as my-cache.redis.cache.windows.net."""
    port: int = read_only("port", "int")
    """Port without TLS, 6379."""
    ssl_port: int = read_only("sslPort", "int")
    """Port with TLS, 6380."""
    access_keys: Nested[RedisAccessKeys, types.RedisAccessKeysDict] = read_only("accessKeys", "RedisAccessKeys")
    """Access keys of the cache; filled when it is created only."""
    linked_servers: NestedList[RedisLinkedServer, types.RedisLinkedServerDict] = read_only(
        "linkedServers", "[RedisLinkedServer]"
    )
    """Caches linked for geo-replication."""
    instances: NestedList[RedisInstanceDetails, types.RedisInstanceDetailsDict] = read_only(
        "instances", "[RedisInstanceDetails]"
    )
    """Nodes of the cache."""
    private_endpoint_connections: NestedList[PrivateEndpointConnection, types.PrivateEndpointConnectionDict] = (
        read_only("privateEndpointConnections", "[PrivateEndpointConnection]")
    )
    """Private endpoint connections to the resource."""


class RedisUpdateParameters(Model):
    """Settings of a Redis cache to change."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    identity: NestedOrNone[ManagedServiceIdentity, types.ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""
    properties: NestedOrNone[RedisUpdateParametersProperties, types.RedisUpdateParametersPropertiesDict] = field(
        "properties", "RedisUpdateParametersProperties", default=None
    )
    """Settings of a Redis cache to change, in detail."""
    redis_configuration: NestedOrNone[
        RedisCommonPropertiesRedisConfiguration, types.RedisCommonPropertiesRedisConfigurationDict
    ] = flattened("properties", default=None)
    """Redis settings, such as maxmemory-policy and backup."""
    redis_version: str | None = flattened("properties", default=None)
    """Redis version, such as 6; "latest" for the newest."""
    enable_non_ssl_port: bool | None = flattened("properties", default=None)
    """Whether the unencrypted port 6379 is open; false if omitted."""
    replicas_per_master: int | None = flattened("properties", default=None)
    """Replicas of each primary; old name of replicasPerPrimary."""
    replicas_per_primary: int | None = flattened("properties", default=None)
    """Replicas of each primary."""
    tenant_settings: dict[str, str] | None = flattened("properties", default=None)
    """Settings for the tenant, names and values."""
    shard_count: int | None = flattened("properties", default=None)
    """Number of shards of a clustered Premium cache."""
    minimum_tls_version: TlsVersion | types.TlsVersionValue | None = flattened("properties", default=None)
    """Lowest TLS version that clients may use."""
    public_network_access: PublicNetworkAccess | types.PublicNetworkAccessValue | None = flattened(
        "properties", default=None
    )
    """Whether the resource can be reached from public networks."""
    update_channel: UpdateChannel | types.UpdateChannelValue | None = flattened("properties", default=None)
    """How early updates come: Stable, or Preview before it."""
    disable_access_key_authentication: bool | None = flattened("properties", default=None)
    """Whether access keys are refused, so that only Microsoft Entra tokens are accepted."""
    zonal_allocation_policy: ZonalAllocationPolicy | types.ZonalAllocationPolicyValue | None = flattened(
        "properties", default=None
    )
    """How availability zones are chosen."""
    sku: NestedOrNone[Sku, types.SkuDict] = flattened("properties", default=None)
    """Size and price tier of the Redis cache."""


class RedisUpdateParametersProperties(Model):
    """Settings of a Redis cache to change, in detail."""

    redis_configuration: NestedOrNone[
        RedisCommonPropertiesRedisConfiguration, types.RedisCommonPropertiesRedisConfigurationDict
    ] = field("redisConfiguration", "RedisCommonPropertiesRedisConfiguration", default=None)
    """Redis settings, such as maxmemory-policy and backup."""
    redis_version: str | None = field("redisVersion", default=None)
    """Redis version, such as 6; "latest" for the newest."""
    enable_non_ssl_port: bool = field("enableNonSslPort", "bool", default=False, required=False)
    """Whether the unencrypted port 6379 is open; false if omitted."""
    replicas_per_master: int | None = field("replicasPerMaster", "int", default=None)
    """Replicas of each primary; old name of replicasPerPrimary."""
    replicas_per_primary: int | None = field("replicasPerPrimary", "int", default=None)
    """Replicas of each primary."""
    tenant_settings: dict[str, str] | None = field("tenantSettings", "{str}", default=None)
    """Settings for the tenant, names and values."""
    shard_count: int | None = field("shardCount", "int", default=None)
    """Number of shards of a clustered Premium cache."""
    minimum_tls_version: TlsVersion | types.TlsVersionValue | None = field(
        "minimumTlsVersion", "TlsVersion", default=None
    )
    """Lowest TLS version that clients may use."""
    public_network_access: PublicNetworkAccess | types.PublicNetworkAccessValue = field(
        "publicNetworkAccess", "PublicNetworkAccess", default="Enabled", required=False
    )
    """Whether the resource can be reached from public networks."""
    update_channel: UpdateChannel | types.UpdateChannelValue | None = field(
        "updateChannel", "UpdateChannel", default=None
    )
    """How early updates come: Stable, or Preview before it."""
    disable_access_key_authentication: bool = field(
        "disableAccessKeyAuthentication", "bool", default=False, required=False
    )
    """Whether access keys are refused, so that only Microsoft Entra tokens are accepted."""
    zonal_allocation_policy: ZonalAllocationPolicy | types.ZonalAllocationPolicyValue | None = field(
        "zonalAllocationPolicy", "ZonalAllocationPolicy", default=None
    )
    """How availability zones are chosen."""
    sku: NestedOrNone[Sku, types.SkuDict] = field("sku", "Sku", default=None)
    """Size and price tier of the Redis cache."""


class RedisUpdateProperties(RedisCommonProperties):
    """Settings of a Redis cache to change, in detail."""

    sku: NestedOrNone[Sku, types.SkuDict] = field("sku", "Sku", default=None)
    """Size and price tier of the Redis cache."""


class ScheduleEntry(Model):
    """Day and hour at which patching may start."""

    day_of_week: DayOfWeek | types.DayOfWeekValue = field("dayOfWeek", "DayOfWeek")
    """Day of the week, or Everyday or Weekend."""
    start_hour_utc: int = field("startHourUtc", "int")
    """Hour of the day at which the window opens, in UTC."""
    maintenance_window: timedelta | None = field("maintenanceWindow", "duration", default=None)
    """Length of the window, as an ISO 8601 duration; five hours if omitted."""


class Sku(Model):
    """Size and tier of a Redis cache."""

    name: SkuName | types.SkuNameValue = field("name", "SkuName")
    """Tier: Basic, Standard or Premium."""
    family: SkuFamily | types.SkuFamilyValue = field("family", "SkuFamily")
    """Family: C for Basic and Standard, P for Premium."""
    capacity: int = field("capacity", "int")
    """Size: 0 to 6 in family C, 1 to 5 in family P."""


class UpgradeNotification(Model):
    """A notification about an upgrade of a cache."""

    name: str = read_only("name")
    """Name of the notification."""
    timestamp: datetime = read_only("timestamp", "iso-8601")
    """When it was issued."""
    upsell_notification: dict[str, str] = read_only("upsellNotification", "{str}")
    """Details of the notification."""


class UserAssignedIdentity(Model):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    principal_id: str = read_only("principalId")
    """Object ID of the identity's service principal."""
    client_id: str = read_only("clientId")
    """Client ID of the identity."""
