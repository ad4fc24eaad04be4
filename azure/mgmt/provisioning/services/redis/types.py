# Generated from swagger/redis/redis.json (2024-11-01, sha256 961dd647512a).
# Do not edit: run "make generate".

"""Dicts that stand for the models of the service ``redis``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta
    from typing import Any

    from typing_extensions import Required

    from . import models

AccessPolicyAssignmentProvisioningStateValue: TypeAlias = Literal[
    "Updating", "Succeeded", "Deleting", "Deleted", "Canceled", "Failed"
]
AccessPolicyProvisioningStateValue: TypeAlias = Literal[
    "Updating", "Succeeded", "Deleting", "Deleted", "Canceled", "Failed"
]
AccessPolicyTypeValue: TypeAlias = Literal["Custom", "BuiltIn"]
DayOfWeekValue: TypeAlias = Literal[
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Everyday", "Weekend"
]
DefaultNameValue: TypeAlias = Literal["default"]
ManagedServiceIdentityTypeValue: TypeAlias = Literal[
    "None", "SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned"
]
PrivateEndpointConnectionProvisioningStateValue: TypeAlias = Literal["Succeeded", "Creating", "Deleting", "Failed"]
PrivateEndpointServiceConnectionStatusValue: TypeAlias = Literal["Pending", "Approved", "Rejected"]
ProvisioningStateValue: TypeAlias = Literal[
    "Creating",
    "Deleting",
    "Disabled",
    "Failed",
    "Linking",
    "Provisioning",
    "RecoveringScaleFailure",
    "Scaling",
    "Succeeded",
    "Unlinking",
    "Unprovisioning",
    "Updating",
    "ConfiguringAAD",
]
PublicNetworkAccessValue: TypeAlias = Literal["Enabled", "Disabled"]
RebootTypeValue: TypeAlias = Literal["PrimaryNode", "SecondaryNode", "AllNodes"]
RedisKeyTypeValue: TypeAlias = Literal["Primary", "Secondary"]
ReplicationRoleValue: TypeAlias = Literal["Primary", "Secondary"]
SkuFamilyValue: TypeAlias = Literal["C", "P"]
SkuNameValue: TypeAlias = Literal["Basic", "Standard", "Premium"]
TlsVersionValue: TypeAlias = Literal["1.0", "1.1", "1.2"]
UpdateChannelValue: TypeAlias = Literal["Stable", "Preview"]
ZonalAllocationPolicyValue: TypeAlias = Literal["Automatic", "UserDefined", "NoZones"]


class CheckNameAvailabilityParametersDict(TypedDict, total=False):
    """A name to check, and the resource type it is for."""

    name: Required[str]
    type: Required[str]
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


class ExportRDBParametersDict(TypedDict, total=False):
    """Where to export the data of a Redis cache."""

    format: str
    prefix: Required[str]
    container: Required[str]
    preferred_data_archive_auth_method: str
    storage_subscription_id: str
    additional_properties: Mapping[str, Any]


class ImportRDBParametersDict(TypedDict, total=False):
    """Blobs to import into a Redis cache."""

    format: str
    files: Required[Sequence[str]]
    preferred_data_archive_auth_method: str
    storage_subscription_id: str
    additional_properties: Mapping[str, Any]


class ManagedServiceIdentityDict(TypedDict, total=False):
    """Managed identities of a resource, system-assigned and user-assigned."""

    type: Required[models.ManagedServiceIdentityType | ManagedServiceIdentityTypeValue]
    user_assigned_identities: Mapping[str, models.UserAssignedIdentity | UserAssignedIdentityDict]
    additional_properties: Mapping[str, Any]


class NotificationListResponseDict(TypedDict, total=False):
    """One page of upgrade notifications."""

    value: Sequence[models.UpgradeNotification | UpgradeNotificationDict]
    additional_properties: Mapping[str, Any]


class OperationDict(TypedDict, total=False):
    """An operation of the resource provider, as used in role definitions."""

    name: str
    display: models.OperationDisplay | OperationDisplayDict
    additional_properties: Mapping[str, Any]


class OperationDisplayDict(TypedDict, total=False):
    """Texts that show an operation to people."""

    provider: str
    operation: str
    resource: str
    description: str
    additional_properties: Mapping[str, Any]


class OperationListResultDict(TypedDict, total=False):
    """Operations of the resource provider."""

    value: Sequence[models.Operation | OperationDict]
    additional_properties: Mapping[str, Any]


class OperationStatusResultDict(TypedDict, total=False):
    """State of an asynchronous operation."""

    id: str
    name: str
    status: Required[str]
    percent_complete: float
    start_time: datetime | str
    end_time: datetime | str
    operations: Sequence[models.OperationStatusResult | OperationStatusResultDict]
    error: models.ErrorDetail | ErrorDetailDict
    additional_properties: Mapping[str, Any]


class OperationStatusDict(OperationStatusResultDict, total=False):
    """State of an asynchronous operation."""

    properties: Mapping[str, Any]


class PrivateEndpointDict(TypedDict, total=False):
    """The private endpoint at the other end of a connection."""

    additional_properties: Mapping[str, Any]


class ResourceDict(TypedDict, total=False):
    """Base of all resources: ID, name and type."""

    additional_properties: Mapping[str, Any]


class _PrivateEndpointConnectionFlatDict(ResourceDict, total=False):
    """A private endpoint connection of a Redis cache."""

    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _PrivateEndpointConnectionNestedDict(ResourceDict, total=False):
    """A private endpoint connection of a Redis cache."""

    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class PrivateEndpointConnectionListResultDict(TypedDict, total=False):
    """List of private endpoint connections of a Redis cache."""

    value: Sequence[models.PrivateEndpointConnection | PrivateEndpointConnectionDict]
    additional_properties: Mapping[str, Any]


class PrivateEndpointConnectionPropertiesDict(TypedDict, total=False):
    """Endpoint and approval state of a private endpoint connection."""

    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )
    additional_properties: Mapping[str, Any]


class _PrivateLinkResourceFlatDict(ResourceDict, total=False):
    """A sub-resource that a private endpoint can connect to."""

    required_zone_names: Sequence[str]


class _PrivateLinkResourceNestedDict(ResourceDict, total=False):
    """A sub-resource that a private endpoint can connect to."""

    properties: Required[models.PrivateLinkResourceProperties | PrivateLinkResourcePropertiesDict]


PrivateLinkResourceDict: TypeAlias = _PrivateLinkResourceFlatDict | _PrivateLinkResourceNestedDict


class PrivateLinkResourceListResultDict(TypedDict, total=False):
    """Sub-resources that a private endpoint can connect to."""

    value: Sequence[models.PrivateLinkResource | PrivateLinkResourceDict]
    additional_properties: Mapping[str, Any]


class PrivateLinkResourcePropertiesDict(TypedDict, total=False):
    """Group, members and DNS zones of a sub-resource for private endpoints."""

    required_zone_names: Sequence[str]
    additional_properties: Mapping[str, Any]


class PrivateLinkServiceConnectionStateDict(TypedDict, total=False):
    """Whether a private endpoint connection is approved, and why."""

    status: models.PrivateEndpointServiceConnectionStatus | PrivateEndpointServiceConnectionStatusValue
    description: str
    actions_required: str
    additional_properties: Mapping[str, Any]


class ProxyResourceDict(ResourceDict, total=False):
    """Base of resources that have no region and tags of their own."""


class RedisAccessKeysDict(TypedDict, total=False):
    """Primary and secondary access key of a Redis cache."""

    additional_properties: Mapping[str, Any]


class _RedisCacheAccessPolicyFlatDict(ProxyResourceDict, total=False):
    """An access policy: a named set of Redis commands and keys."""

    permissions: str


class _RedisCacheAccessPolicyNestedDict(ProxyResourceDict, total=False):
    """An access policy: a named set of Redis commands and keys."""

    properties: Required[models.RedisCacheAccessPolicyProperties | RedisCacheAccessPolicyPropertiesDict]


RedisCacheAccessPolicyDict: TypeAlias = _RedisCacheAccessPolicyFlatDict | _RedisCacheAccessPolicyNestedDict


class _RedisCacheAccessPolicyAssignmentFlatDict(ProxyResourceDict, total=False):
    """An access policy given to a Microsoft Entra identity."""

    object_id: str
    object_id_alias: str
    access_policy_name: str


class _RedisCacheAccessPolicyAssignmentNestedDict(ProxyResourceDict, total=False):
    """An access policy given to a Microsoft Entra identity."""

    properties: Required[
        models.RedisCacheAccessPolicyAssignmentProperties | RedisCacheAccessPolicyAssignmentPropertiesDict
    ]


RedisCacheAccessPolicyAssignmentDict: TypeAlias = (
    _RedisCacheAccessPolicyAssignmentFlatDict | _RedisCacheAccessPolicyAssignmentNestedDict
)


class RedisCacheAccessPolicyAssignmentListDict(TypedDict, total=False):
    """One page of access policy assignments of a Redis cache."""

    value: Sequence[models.RedisCacheAccessPolicyAssignment | RedisCacheAccessPolicyAssignmentDict]
    additional_properties: Mapping[str, Any]


class RedisCacheAccessPolicyAssignmentPropertiesDict(TypedDict, total=False):
    """Identity and access policy of an assignment."""

    object_id: str
    object_id_alias: str
    access_policy_name: str
    additional_properties: Mapping[str, Any]


class RedisCacheAccessPolicyListDict(TypedDict, total=False):
    """One page of access policies of a Redis cache."""

    value: Sequence[models.RedisCacheAccessPolicy | RedisCacheAccessPolicyDict]
    additional_properties: Mapping[str, Any]


class RedisCacheAccessPolicyPropertiesDict(TypedDict, total=False):
    """Kind and permissions of an access policy."""

    permissions: str
    additional_properties: Mapping[str, Any]


class RedisCommonPropertiesDict(TypedDict, total=False):
    """Settings that creating, updating and reading a cache have in common."""

    redis_configuration: models.RedisCommonPropertiesRedisConfiguration | RedisCommonPropertiesRedisConfigurationDict
    redis_version: str
    enable_non_ssl_port: bool
    replicas_per_master: int
    replicas_per_primary: int
    tenant_settings: Mapping[str, str]
    shard_count: int
    minimum_tls_version: models.TlsVersion | TlsVersionValue
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    update_channel: models.UpdateChannel | UpdateChannelValue
    disable_access_key_authentication: bool
    zonal_allocation_policy: models.ZonalAllocationPolicy | ZonalAllocationPolicyValue
    additional_properties: Mapping[str, Any]


class RedisCommonPropertiesRedisConfigurationDict(TypedDict, total=False):
    """Redis settings: memory, eviction, persistence and sign-in."""

    rdb_backup_enabled: str
    rdb_backup_frequency: str
    rdb_backup_max_snapshot_count: str
    rdb_storage_connection_string: str
    aof_backup_enabled: str
    aof_storage_connection_string0: str
    aof_storage_connection_string1: str
    maxfragmentationmemory_reserved: str
    maxmemory_policy: str
    maxmemory_reserved: str
    maxmemory_delta: str
    notify_keyspace_events: str
    preferred_data_persistence_auth_method: str
    authnotrequired: str
    storage_subscription_id: str
    aad_enabled: str
    additional_properties: Mapping[str, Any]


class _RedisCreateParametersFlatDict(TypedDict, total=False):
    """Location, SKU and settings of a new Redis cache."""

    zones: Sequence[str]
    location: Required[str]
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    redis_configuration: models.RedisCommonPropertiesRedisConfiguration | RedisCommonPropertiesRedisConfigurationDict
    redis_version: str
    enable_non_ssl_port: bool
    replicas_per_master: int
    replicas_per_primary: int
    tenant_settings: Mapping[str, str]
    shard_count: int
    minimum_tls_version: models.TlsVersion | TlsVersionValue
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    update_channel: models.UpdateChannel | UpdateChannelValue
    disable_access_key_authentication: bool
    zonal_allocation_policy: models.ZonalAllocationPolicy | ZonalAllocationPolicyValue
    sku: Required[models.Sku | SkuDict]
    subnet_id: str
    static_ip: str
    additional_properties: Mapping[str, Any]


class _RedisCreateParametersNestedDict(TypedDict, total=False):
    """Location, SKU and settings of a new Redis cache."""

    zones: Sequence[str]
    location: Required[str]
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    properties: Required[models.RedisCreateParametersProperties | RedisCreateParametersPropertiesDict]
    additional_properties: Mapping[str, Any]


RedisCreateParametersDict: TypeAlias = _RedisCreateParametersFlatDict | _RedisCreateParametersNestedDict


class RedisCreateParametersPropertiesDict(TypedDict, total=False):
    """Settings of a new Redis cache."""

    redis_configuration: models.RedisCommonPropertiesRedisConfiguration | RedisCommonPropertiesRedisConfigurationDict
    redis_version: str
    enable_non_ssl_port: bool
    replicas_per_master: int
    replicas_per_primary: int
    tenant_settings: Mapping[str, str]
    shard_count: int
    minimum_tls_version: models.TlsVersion | TlsVersionValue
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    update_channel: models.UpdateChannel | UpdateChannelValue
    disable_access_key_authentication: bool
    zonal_allocation_policy: models.ZonalAllocationPolicy | ZonalAllocationPolicyValue
    sku: Required[models.Sku | SkuDict]
    subnet_id: str
    static_ip: str
    additional_properties: Mapping[str, Any]


class RedisCreatePropertiesDict(RedisCommonPropertiesDict, total=False):
    """Settings of a new Redis cache."""

    sku: Required[models.Sku | SkuDict]
    subnet_id: str
    static_ip: str


class _RedisFirewallRuleFlatDict(ProxyResourceDict, total=False):
    """A firewall rule of a Redis cache: addresses that may connect."""

    start_ip: Required[str]
    end_ip: Required[str]


class _RedisFirewallRuleNestedDict(ProxyResourceDict, total=False):
    """A firewall rule of a Redis cache: addresses that may connect."""

    properties: Required[models.RedisFirewallRuleProperties | RedisFirewallRulePropertiesDict]


RedisFirewallRuleDict: TypeAlias = _RedisFirewallRuleFlatDict | _RedisFirewallRuleNestedDict


class _RedisFirewallRuleCreateParametersFlatDict(_RedisFirewallRuleFlatDict, total=False):
    """Addresses of a new or changed firewall rule."""


class _RedisFirewallRuleCreateParametersNestedDict(_RedisFirewallRuleNestedDict, total=False):
    """Addresses of a new or changed firewall rule."""


RedisFirewallRuleCreateParametersDict: TypeAlias = (
    _RedisFirewallRuleCreateParametersFlatDict | _RedisFirewallRuleCreateParametersNestedDict
)


class RedisFirewallRuleListResultDict(TypedDict, total=False):
    """One page of firewall rules of a Redis cache."""

    value: Sequence[models.RedisFirewallRule | RedisFirewallRuleDict]
    additional_properties: Mapping[str, Any]


class RedisFirewallRulePropertiesDict(TypedDict, total=False):
    """First and last address of a firewall rule."""

    start_ip: Required[str]
    end_ip: Required[str]
    additional_properties: Mapping[str, Any]


class RedisForceRebootResponseDict(TypedDict, total=False):
    """Answer to a restart."""

    additional_properties: Mapping[str, Any]


class RedisInstanceDetailsDict(TypedDict, total=False):
    """A node of a Redis cache."""

    additional_properties: Mapping[str, Any]


class RedisLinkedServerDict(TypedDict, total=False):
    """ID of a linked server."""

    additional_properties: Mapping[str, Any]


class _RedisLinkedServerCreateParametersFlatDict(TypedDict, total=False):
    """Cache to link for geo-replication."""

    linked_redis_cache_id: Required[str]
    linked_redis_cache_location: Required[str]
    server_role: Required[models.ReplicationRole | ReplicationRoleValue]
    additional_properties: Mapping[str, Any]


class _RedisLinkedServerCreateParametersNestedDict(TypedDict, total=False):
    """Cache to link for geo-replication."""

    properties: Required[
        models.RedisLinkedServerCreateParametersProperties | RedisLinkedServerCreateParametersPropertiesDict
    ]
    additional_properties: Mapping[str, Any]


RedisLinkedServerCreateParametersDict: TypeAlias = (
    _RedisLinkedServerCreateParametersFlatDict | _RedisLinkedServerCreateParametersNestedDict
)


class RedisLinkedServerCreateParametersPropertiesDict(TypedDict, total=False):
    """Cache to link, its region and role."""

    linked_redis_cache_id: Required[str]
    linked_redis_cache_location: Required[str]
    server_role: Required[models.ReplicationRole | ReplicationRoleValue]
    additional_properties: Mapping[str, Any]


class RedisLinkedServerCreatePropertiesDict(TypedDict, total=False):
    """Cache to link, its region and role."""

    linked_redis_cache_id: Required[str]
    linked_redis_cache_location: Required[str]
    server_role: Required[models.ReplicationRole | ReplicationRoleValue]
    additional_properties: Mapping[str, Any]


class RedisLinkedServerPropertiesDict(RedisLinkedServerCreatePropertiesDict, total=False):
    """Linked cache, its role and state."""


class _RedisLinkedServerWithPropertiesFlatDict(ProxyResourceDict, total=False):
    """A cache linked for geo-replication."""

    linked_redis_cache_id: str
    linked_redis_cache_location: str
    server_role: models.ReplicationRole | ReplicationRoleValue


class _RedisLinkedServerWithPropertiesNestedDict(ProxyResourceDict, total=False):
    """A cache linked for geo-replication."""

    properties: Required[
        models.RedisLinkedServerWithPropertiesProperties | RedisLinkedServerWithPropertiesPropertiesDict
    ]


RedisLinkedServerWithPropertiesDict: TypeAlias = (
    _RedisLinkedServerWithPropertiesFlatDict | _RedisLinkedServerWithPropertiesNestedDict
)


class RedisLinkedServerWithPropertiesListDict(TypedDict, total=False):
    """One page of linked servers of a Redis cache."""

    value: Sequence[models.RedisLinkedServerWithProperties | RedisLinkedServerWithPropertiesDict]
    additional_properties: Mapping[str, Any]


class RedisLinkedServerWithPropertiesPropertiesDict(TypedDict, total=False):
    """Linked cache, its role and state."""

    linked_redis_cache_id: str
    linked_redis_cache_location: str
    server_role: models.ReplicationRole | ReplicationRoleValue
    additional_properties: Mapping[str, Any]


class RedisListResultDict(TypedDict, total=False):
    """One page of Redis caches."""

    value: Sequence[models.RedisResource | RedisResourceDict]
    additional_properties: Mapping[str, Any]


class _RedisPatchScheduleFlatDict(ProxyResourceDict, total=False):
    """Times at which a Redis cache may be patched."""

    schedule_entries: Required[Sequence[models.ScheduleEntry | ScheduleEntryDict]]


class _RedisPatchScheduleNestedDict(ProxyResourceDict, total=False):
    """Times at which a Redis cache may be patched."""

    properties: Required[models.RedisPatchScheduleProperties | RedisPatchSchedulePropertiesDict]


RedisPatchScheduleDict: TypeAlias = _RedisPatchScheduleFlatDict | _RedisPatchScheduleNestedDict


class RedisPatchScheduleListResultDict(TypedDict, total=False):
    """One page of patch schedules of a Redis cache."""

    value: Sequence[models.RedisPatchSchedule | RedisPatchScheduleDict]
    additional_properties: Mapping[str, Any]


class RedisPatchSchedulePropertiesDict(TypedDict, total=False):
    """Days and hours at which patching may start."""

    schedule_entries: Required[Sequence[models.ScheduleEntry | ScheduleEntryDict]]
    additional_properties: Mapping[str, Any]


class RedisPropertiesDict(RedisCreatePropertiesDict, total=False):
    """Settings and state of a Redis cache."""


class RedisRebootParametersDict(TypedDict, total=False):
    """Which nodes of a Redis cache to restart."""

    reboot_type: models.RebootType | RebootTypeValue
    shard_id: int
    ports: Sequence[int]
    additional_properties: Mapping[str, Any]


class RedisRegenerateKeyParametersDict(TypedDict, total=False):
    """Which access key to make anew."""

    key_type: Required[models.RedisKeyType | RedisKeyTypeValue]
    additional_properties: Mapping[str, Any]


class TrackedResourceDict(ResourceDict, total=False):
    """Base of resources that have a region and tags."""

    tags: Mapping[str, str]
    location: Required[str]


class _RedisResourceFlatDict(TrackedResourceDict, total=False):
    """A Redis cache."""

    zones: Sequence[str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    redis_configuration: models.RedisCommonPropertiesRedisConfiguration | RedisCommonPropertiesRedisConfigurationDict
    redis_version: str
    enable_non_ssl_port: bool
    replicas_per_master: int
    replicas_per_primary: int
    tenant_settings: Mapping[str, str]
    shard_count: int
    minimum_tls_version: models.TlsVersion | TlsVersionValue
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    update_channel: models.UpdateChannel | UpdateChannelValue
    disable_access_key_authentication: bool
    zonal_allocation_policy: models.ZonalAllocationPolicy | ZonalAllocationPolicyValue
    sku: Required[models.Sku | SkuDict]
    subnet_id: str
    static_ip: str


class _RedisResourceNestedDict(TrackedResourceDict, total=False):
    """A Redis cache."""

    zones: Sequence[str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    properties: Required[models.RedisResourceProperties | RedisResourcePropertiesDict]


RedisResourceDict: TypeAlias = _RedisResourceFlatDict | _RedisResourceNestedDict


class RedisResourcePropertiesDict(TypedDict, total=False):
    """Settings and state of a Redis cache."""

    redis_configuration: models.RedisCommonPropertiesRedisConfiguration | RedisCommonPropertiesRedisConfigurationDict
    redis_version: str
    enable_non_ssl_port: bool
    replicas_per_master: int
    replicas_per_primary: int
    tenant_settings: Mapping[str, str]
    shard_count: int
    minimum_tls_version: models.TlsVersion | TlsVersionValue
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    update_channel: models.UpdateChannel | UpdateChannelValue
    disable_access_key_authentication: bool
    zonal_allocation_policy: models.ZonalAllocationPolicy | ZonalAllocationPolicyValue
    sku: Required[models.Sku | SkuDict]
    subnet_id: str
    static_ip: str
    additional_properties: Mapping[str, Any]


class _RedisUpdateParametersFlatDict(TypedDict, total=False):
    """Settings of a Redis cache to change."""

    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    redis_configuration: models.RedisCommonPropertiesRedisConfiguration | RedisCommonPropertiesRedisConfigurationDict
    redis_version: str
    enable_non_ssl_port: bool
    replicas_per_master: int
    replicas_per_primary: int
    tenant_settings: Mapping[str, str]
    shard_count: int
    minimum_tls_version: models.TlsVersion | TlsVersionValue
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    update_channel: models.UpdateChannel | UpdateChannelValue
    disable_access_key_authentication: bool
    zonal_allocation_policy: models.ZonalAllocationPolicy | ZonalAllocationPolicyValue
    sku: models.Sku | SkuDict
    additional_properties: Mapping[str, Any]


class _RedisUpdateParametersNestedDict(TypedDict, total=False):
    """Settings of a Redis cache to change."""

    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    properties: Required[models.RedisUpdateParametersProperties | RedisUpdateParametersPropertiesDict]
    additional_properties: Mapping[str, Any]


RedisUpdateParametersDict: TypeAlias = _RedisUpdateParametersFlatDict | _RedisUpdateParametersNestedDict


class RedisUpdateParametersPropertiesDict(TypedDict, total=False):
    """Settings of a Redis cache to change, in detail."""

    redis_configuration: models.RedisCommonPropertiesRedisConfiguration | RedisCommonPropertiesRedisConfigurationDict
    redis_version: str
    enable_non_ssl_port: bool
    replicas_per_master: int
    replicas_per_primary: int
    tenant_settings: Mapping[str, str]
    shard_count: int
    minimum_tls_version: models.TlsVersion | TlsVersionValue
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    update_channel: models.UpdateChannel | UpdateChannelValue
    disable_access_key_authentication: bool
    zonal_allocation_policy: models.ZonalAllocationPolicy | ZonalAllocationPolicyValue
    sku: models.Sku | SkuDict
    additional_properties: Mapping[str, Any]


class RedisUpdatePropertiesDict(RedisCommonPropertiesDict, total=False):
    """Settings of a Redis cache to change, in detail."""

    sku: models.Sku | SkuDict


class ScheduleEntryDict(TypedDict, total=False):
    """Day and hour at which patching may start."""

    day_of_week: Required[models.DayOfWeek | DayOfWeekValue]
    start_hour_utc: Required[int]
    maintenance_window: timedelta | str
    additional_properties: Mapping[str, Any]


class SkuDict(TypedDict, total=False):
    """Size and tier of a Redis cache."""

    name: Required[models.SkuName | SkuNameValue]
    family: Required[models.SkuFamily | SkuFamilyValue]
    capacity: Required[int]
    additional_properties: Mapping[str, Any]


class UpgradeNotificationDict(TypedDict, total=False):
    """A notification about an upgrade of a cache."""

    additional_properties: Mapping[str, Any]


class UserAssignedIdentityDict(TypedDict, total=False):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    additional_properties: Mapping[str, Any]
