# Generated from swagger/redis/ by "make generate": do not edit.

"""Dicts that stand for the models of the service ``redis``, and values of its enums."""

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


class CheckNameAvailabilityParametersDict(ModelDict, total=False):
    name: Required[str]
    type: Required[str]


class ErrorAdditionalInfoDict(ModelDict, total=False):
    """Stands for ErrorAdditionalInfo."""


class ErrorDetailDict(ModelDict, total=False):
    """Stands for ErrorDetail."""


class ErrorResponseDict(ModelDict, total=False):
    error: models.ErrorDetail | ErrorDetailDict


class ExportRDBParametersDict(ModelDict, total=False):
    format: str
    prefix: Required[str]
    container: Required[str]
    preferred_data_archive_auth_method: str
    storage_subscription_id: str


class ImportRDBParametersDict(ModelDict, total=False):
    format: str
    files: Required[list[str] | tuple[str, ...]]
    preferred_data_archive_auth_method: str
    storage_subscription_id: str


class ManagedServiceIdentityDict(ModelDict, total=False):
    type: Required[models.ManagedServiceIdentityType | ManagedServiceIdentityTypeValue]
    user_assigned_identities: Mapping[str, models.UserAssignedIdentity | UserAssignedIdentityDict]


class NotificationListResponseDict(ModelDict, total=False):
    value: Sequence[models.UpgradeNotification | UpgradeNotificationDict]


class OperationDict(ModelDict, total=False):
    name: str
    display: models.OperationDisplay | OperationDisplayDict


class OperationDisplayDict(ModelDict, total=False):
    provider: str
    operation: str
    resource: str
    description: str


class OperationListResultDict(ModelDict, total=False):
    value: Sequence[models.Operation | OperationDict]


class OperationStatusResultDict(ModelDict, total=False):
    id: str
    name: str
    status: Required[str]
    percent_complete: float
    start_time: datetime | str
    end_time: datetime | str
    operations: Sequence[models.OperationStatusResult | OperationStatusResultDict]
    error: models.ErrorDetail | ErrorDetailDict


class OperationStatusDict(OperationStatusResultDict, total=False):
    properties: Mapping[str, Any]


class PrivateEndpointDict(ModelDict, total=False):
    """Stands for PrivateEndpoint."""


class ResourceDict(ModelDict, total=False):
    """Stands for Resource."""


class _PrivateEndpointConnectionFlatDict(ResourceDict, total=False):
    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _PrivateEndpointConnectionNestedDict(ResourceDict, total=False):
    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class PrivateEndpointConnectionListResultDict(ModelDict, total=False):
    value: Sequence[models.PrivateEndpointConnection | PrivateEndpointConnectionDict]


class PrivateEndpointConnectionPropertiesDict(ModelDict, total=False):
    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _PrivateLinkResourceFlatDict(ResourceDict, total=False):
    required_zone_names: list[str] | tuple[str, ...]


class _PrivateLinkResourceNestedDict(ResourceDict, total=False):
    properties: Required[models.PrivateLinkResourceProperties | PrivateLinkResourcePropertiesDict]


PrivateLinkResourceDict: TypeAlias = _PrivateLinkResourceFlatDict | _PrivateLinkResourceNestedDict


class PrivateLinkResourceListResultDict(ModelDict, total=False):
    value: Sequence[models.PrivateLinkResource | PrivateLinkResourceDict]


class PrivateLinkResourcePropertiesDict(ModelDict, total=False):
    required_zone_names: list[str] | tuple[str, ...]


class PrivateLinkServiceConnectionStateDict(ModelDict, total=False):
    status: models.PrivateEndpointServiceConnectionStatus | PrivateEndpointServiceConnectionStatusValue
    description: str
    actions_required: str


class ProxyResourceDict(ResourceDict, total=False):
    """Stands for ProxyResource."""


class RedisAccessKeysDict(ModelDict, total=False):
    """Stands for RedisAccessKeys."""


class _RedisCacheAccessPolicyFlatDict(ProxyResourceDict, total=False):
    permissions: str


class _RedisCacheAccessPolicyNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.RedisCacheAccessPolicyProperties | RedisCacheAccessPolicyPropertiesDict]


RedisCacheAccessPolicyDict: TypeAlias = _RedisCacheAccessPolicyFlatDict | _RedisCacheAccessPolicyNestedDict


class _RedisCacheAccessPolicyAssignmentFlatDict(ProxyResourceDict, total=False):
    object_id: str
    object_id_alias: str
    access_policy_name: str


class _RedisCacheAccessPolicyAssignmentNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.RedisCacheAccessPolicyAssignmentProperties | RedisCacheAccessPolicyAssignmentPropertiesDict
    ]


RedisCacheAccessPolicyAssignmentDict: TypeAlias = (
    _RedisCacheAccessPolicyAssignmentFlatDict | _RedisCacheAccessPolicyAssignmentNestedDict
)


class RedisCacheAccessPolicyAssignmentListDict(ModelDict, total=False):
    value: Sequence[models.RedisCacheAccessPolicyAssignment | RedisCacheAccessPolicyAssignmentDict]


class RedisCacheAccessPolicyAssignmentPropertiesDict(ModelDict, total=False):
    object_id: str
    object_id_alias: str
    access_policy_name: str


class RedisCacheAccessPolicyListDict(ModelDict, total=False):
    value: Sequence[models.RedisCacheAccessPolicy | RedisCacheAccessPolicyDict]


class RedisCacheAccessPolicyPropertiesDict(ModelDict, total=False):
    permissions: str


class RedisCommonPropertiesDict(ModelDict, total=False):
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


class RedisCommonPropertiesRedisConfigurationDict(ModelDict, total=False):
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


class _RedisCreateParametersFlatDict(ModelDict, total=False):
    zones: list[str] | tuple[str, ...]
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


class _RedisCreateParametersNestedDict(ModelDict, total=False):
    zones: list[str] | tuple[str, ...]
    location: Required[str]
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    properties: Required[models.RedisCreateParametersProperties | RedisCreateParametersPropertiesDict]


RedisCreateParametersDict: TypeAlias = _RedisCreateParametersFlatDict | _RedisCreateParametersNestedDict


class RedisCreateParametersPropertiesDict(ModelDict, total=False):
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


class RedisCreatePropertiesDict(RedisCommonPropertiesDict, total=False):
    sku: Required[models.Sku | SkuDict]
    subnet_id: str
    static_ip: str


class _RedisFirewallRuleFlatDict(ProxyResourceDict, total=False):
    start_ip: Required[str]
    end_ip: Required[str]


class _RedisFirewallRuleNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.RedisFirewallRuleProperties | RedisFirewallRulePropertiesDict]


RedisFirewallRuleDict: TypeAlias = _RedisFirewallRuleFlatDict | _RedisFirewallRuleNestedDict


class _RedisFirewallRuleCreateParametersFlatDict(_RedisFirewallRuleFlatDict, total=False):
    """Stands for RedisFirewallRuleCreateParameters."""


class _RedisFirewallRuleCreateParametersNestedDict(_RedisFirewallRuleNestedDict, total=False):
    """Stands for RedisFirewallRuleCreateParameters."""


RedisFirewallRuleCreateParametersDict: TypeAlias = (
    _RedisFirewallRuleCreateParametersFlatDict | _RedisFirewallRuleCreateParametersNestedDict
)


class RedisFirewallRuleListResultDict(ModelDict, total=False):
    value: Sequence[models.RedisFirewallRule | RedisFirewallRuleDict]


class RedisFirewallRulePropertiesDict(ModelDict, total=False):
    start_ip: Required[str]
    end_ip: Required[str]


class RedisForceRebootResponseDict(ModelDict, total=False):
    """Stands for RedisForceRebootResponse."""


class RedisInstanceDetailsDict(ModelDict, total=False):
    """Stands for RedisInstanceDetails."""


class RedisLinkedServerDict(ModelDict, total=False):
    """Stands for RedisLinkedServer."""


class _RedisLinkedServerCreateParametersFlatDict(ModelDict, total=False):
    linked_redis_cache_id: Required[str]
    linked_redis_cache_location: Required[str]
    server_role: Required[models.ReplicationRole | ReplicationRoleValue]


class _RedisLinkedServerCreateParametersNestedDict(ModelDict, total=False):
    properties: Required[
        models.RedisLinkedServerCreateParametersProperties | RedisLinkedServerCreateParametersPropertiesDict
    ]


RedisLinkedServerCreateParametersDict: TypeAlias = (
    _RedisLinkedServerCreateParametersFlatDict | _RedisLinkedServerCreateParametersNestedDict
)


class RedisLinkedServerCreateParametersPropertiesDict(ModelDict, total=False):
    linked_redis_cache_id: Required[str]
    linked_redis_cache_location: Required[str]
    server_role: Required[models.ReplicationRole | ReplicationRoleValue]


class RedisLinkedServerCreatePropertiesDict(ModelDict, total=False):
    linked_redis_cache_id: Required[str]
    linked_redis_cache_location: Required[str]
    server_role: Required[models.ReplicationRole | ReplicationRoleValue]


class RedisLinkedServerPropertiesDict(RedisLinkedServerCreatePropertiesDict, total=False):
    """Stands for RedisLinkedServerProperties."""


class _RedisLinkedServerWithPropertiesFlatDict(ProxyResourceDict, total=False):
    linked_redis_cache_id: str
    linked_redis_cache_location: str
    server_role: models.ReplicationRole | ReplicationRoleValue


class _RedisLinkedServerWithPropertiesNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.RedisLinkedServerWithPropertiesProperties | RedisLinkedServerWithPropertiesPropertiesDict
    ]


RedisLinkedServerWithPropertiesDict: TypeAlias = (
    _RedisLinkedServerWithPropertiesFlatDict | _RedisLinkedServerWithPropertiesNestedDict
)


class RedisLinkedServerWithPropertiesListDict(ModelDict, total=False):
    value: Sequence[models.RedisLinkedServerWithProperties | RedisLinkedServerWithPropertiesDict]


class RedisLinkedServerWithPropertiesPropertiesDict(ModelDict, total=False):
    linked_redis_cache_id: str
    linked_redis_cache_location: str
    server_role: models.ReplicationRole | ReplicationRoleValue


class RedisListResultDict(ModelDict, total=False):
    value: Sequence[models.RedisResource | RedisResourceDict]


class _RedisPatchScheduleFlatDict(ProxyResourceDict, total=False):
    schedule_entries: Required[Sequence[models.ScheduleEntry | ScheduleEntryDict]]


class _RedisPatchScheduleNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.RedisPatchScheduleProperties | RedisPatchSchedulePropertiesDict]


RedisPatchScheduleDict: TypeAlias = _RedisPatchScheduleFlatDict | _RedisPatchScheduleNestedDict


class RedisPatchScheduleListResultDict(ModelDict, total=False):
    value: Sequence[models.RedisPatchSchedule | RedisPatchScheduleDict]


class RedisPatchSchedulePropertiesDict(ModelDict, total=False):
    schedule_entries: Required[Sequence[models.ScheduleEntry | ScheduleEntryDict]]


class RedisPropertiesDict(RedisCreatePropertiesDict, total=False):
    """Stands for RedisProperties."""


class RedisRebootParametersDict(ModelDict, total=False):
    reboot_type: models.RebootType | RebootTypeValue
    shard_id: int
    ports: Sequence[int]


class RedisRegenerateKeyParametersDict(ModelDict, total=False):
    key_type: Required[models.RedisKeyType | RedisKeyTypeValue]


class TrackedResourceDict(ResourceDict, total=False):
    tags: Mapping[str, str]
    location: Required[str]


class _RedisResourceFlatDict(TrackedResourceDict, total=False):
    zones: list[str] | tuple[str, ...]
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
    zones: list[str] | tuple[str, ...]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    properties: Required[models.RedisResourceProperties | RedisResourcePropertiesDict]


RedisResourceDict: TypeAlias = _RedisResourceFlatDict | _RedisResourceNestedDict


class RedisResourcePropertiesDict(ModelDict, total=False):
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


class _RedisUpdateParametersFlatDict(ModelDict, total=False):
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


class _RedisUpdateParametersNestedDict(ModelDict, total=False):
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    properties: Required[models.RedisUpdateParametersProperties | RedisUpdateParametersPropertiesDict]


RedisUpdateParametersDict: TypeAlias = _RedisUpdateParametersFlatDict | _RedisUpdateParametersNestedDict


class RedisUpdateParametersPropertiesDict(ModelDict, total=False):
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


class RedisUpdatePropertiesDict(RedisCommonPropertiesDict, total=False):
    sku: models.Sku | SkuDict


class ScheduleEntryDict(ModelDict, total=False):
    day_of_week: Required[models.DayOfWeek | DayOfWeekValue]
    start_hour_utc: Required[int]
    maintenance_window: timedelta | str


class SkuDict(ModelDict, total=False):
    name: Required[models.SkuName | SkuNameValue]
    family: Required[models.SkuFamily | SkuFamilyValue]
    capacity: Required[int]


class UpgradeNotificationDict(ModelDict, total=False):
    """Stands for UpgradeNotification."""


class UserAssignedIdentityDict(ModelDict, total=False):
    """Stands for UserAssignedIdentity."""
