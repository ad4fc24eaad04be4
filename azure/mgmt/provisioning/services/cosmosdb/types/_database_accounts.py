# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Dicts for the models of ``cosmosdb``, and values of its enums: ``database_accounts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ARMResourcePropertiesDict, OptionsResourceDict, ProxyResourceDict, RestoreParametersBaseDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Required

    from .. import models
    from ._common import (
        BackupStorageRedundancyValue,
        CreateModeValue,
        CreateUpdateOptionsDict,
        ManagedServiceIdentityDict,
        PermissionDict,
        ResourceRestoreParametersDict,
        RoleDefinitionTypeValue,
    )
    from ._others import LocationDict
else:
    typed(__name__)

AnalyticalStorageSchemaTypeValue: TypeAlias = Literal["WellDefined", "FullFidelity"]
BackupPolicyMigrationStatusValue: TypeAlias = Literal["Invalid", "InProgress", "Completed", "Failed"]
BackupPolicyTypeValue: TypeAlias = Literal["Periodic", "Continuous"]
ConnectorOfferValue: TypeAlias = Literal["Small"]
ContinuousTierValue: TypeAlias = Literal["Continuous7Days", "Continuous30Days"]
DatabaseAccountKindValue: TypeAlias = Literal["GlobalDocumentDB", "MongoDB", "Parse"]
DedicatedGatewayTypeValue: TypeAlias = Literal["IntegratedCache", "DistributedQuery"]
DefaultConsistencyLevelValue: TypeAlias = Literal[
    "Eventual", "Session", "BoundedStaleness", "Strong", "ConsistentPrefix"
]
DefaultPriorityLevelValue: TypeAlias = Literal["High", "Low"]
KeyKindValue: TypeAlias = Literal["primary", "secondary", "primaryReadonly", "secondaryReadonly"]
KindValue: TypeAlias = Literal["Primary", "Secondary", "PrimaryReadonly", "SecondaryReadonly"]
MinimalTlsVersionValue: TypeAlias = Literal["Tls", "Tls11", "Tls12"]
NetworkAclBypassValue: TypeAlias = Literal["None", "AzureServices"]
NotebookWorkspaceNameValue: TypeAlias = Literal["default"]
PrimaryAggregationTypeValue: TypeAlias = Literal["None", "Average", "Total", "Minimum", "Maximum", "Last"]
PublicNetworkAccessValue: TypeAlias = Literal["Enabled", "Disabled", "SecuredByPerimeter"]
RestoreModeValue: TypeAlias = Literal["PointInTime"]
ServerVersionValue: TypeAlias = Literal["3.2", "3.6", "4.0", "4.2", "5.0", "6.0", "7.0"]
ServiceSizeValue: TypeAlias = Literal["Cosmos.D4s", "Cosmos.D8s", "Cosmos.D16s"]
ServiceStatusValue: TypeAlias = Literal["Creating", "Running", "Updating", "Deleting", "Error", "Stopped"]
ServiceTypeValue: TypeAlias = Literal[
    "SqlDedicatedGateway", "DataTransfer", "GraphAPICompute", "MaterializedViewsBuilder"
]
TypeValue: TypeAlias = Literal[
    "Sql",
    "Table",
    "MongoDB",
    "Cassandra",
    "CassandraConnectorMetadata",
    "Gremlin",
    "SqlDedicatedGateway",
    "GremlinV2",
    "Undefined",
]
UnitTypeValue: TypeAlias = Literal[
    "Count", "Bytes", "Seconds", "Percent", "CountPerSecond", "BytesPerSecond", "Milliseconds"
]


class ARMProxyResourceDict(ModelDict, total=False):
    """Stands for ARMProxyResource."""


class AccountKeyMetadataDict(ModelDict, total=False):
    """Stands for AccountKeyMetadata."""


class AnalyticalStorageConfigurationDict(ModelDict, total=False):
    schema_type: models.AnalyticalStorageSchemaType | AnalyticalStorageSchemaTypeValue


class ApiPropertiesDict(ModelDict, total=False):
    server_version: models.ServerVersion | ServerVersionValue


class _BackupPolicyDict(ModelDict, total=False):
    type: Required[str]
    migration_state: models.BackupPolicyMigrationState | BackupPolicyMigrationStateDict


class BackupPolicyMigrationStateDict(ModelDict, total=False):
    status: models.BackupPolicyMigrationStatus | BackupPolicyMigrationStatusValue
    target_type: models.BackupPolicyType | BackupPolicyTypeValue
    start_time: datetime | str


class CapabilityDict(ModelDict, total=False):
    name: str


class CapacityDict(ModelDict, total=False):
    total_throughput_limit: int


class ConsistencyPolicyDict(ModelDict, total=False):
    default_consistency_level: Required[models.DefaultConsistencyLevel | DefaultConsistencyLevelValue]
    max_staleness_prefix: int
    max_interval_in_seconds: int


class ContinuousModeBackupPolicyDict(ModelDict, total=False):
    migration_state: models.BackupPolicyMigrationState | BackupPolicyMigrationStateDict
    type: Required[Literal["Continuous"]]
    continuous_mode_properties: models.ContinuousModeProperties | ContinuousModePropertiesDict


class ContinuousModePropertiesDict(ModelDict, total=False):
    tier: models.ContinuousTier | ContinuousTierValue


class CorsPolicyDict(ModelDict, total=False):
    allowed_origins: Required[str]
    allowed_methods: str
    allowed_headers: str
    exposed_headers: str
    max_age_in_seconds: int


class RegionalServiceResourceDict(ModelDict, total=False):
    """Stands for RegionalServiceResource."""


class DataTransferRegionalServiceResourceDict(RegionalServiceResourceDict, total=False):
    """Stands for DataTransferRegionalServiceResource."""


class _ServiceResourceCreateUpdatePropertiesDict(ModelDict, total=False):
    instance_size: models.ServiceSize | ServiceSizeValue
    instance_count: int
    service_type: Required[str]


class DataTransferServiceResourceCreateUpdatePropertiesDict(ModelDict, total=False):
    instance_size: models.ServiceSize | ServiceSizeValue
    instance_count: int
    service_type: Required[Literal["DataTransfer"]]


class _ServiceResourcePropertiesDict(ModelDict, total=False):
    instance_size: models.ServiceSize | ServiceSizeValue
    instance_count: int
    service_type: Required[str]


class DataTransferServiceResourcePropertiesDict(ModelDict, total=False):
    instance_size: models.ServiceSize | ServiceSizeValue
    instance_count: int
    service_type: Required[Literal["DataTransfer"]]


class DatabaseAccountConnectionStringDict(ModelDict, total=False):
    """Stands for DatabaseAccountConnectionString."""


class _DatabaseAccountCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    kind: models.DatabaseAccountKind | DatabaseAccountKindValue
    consistency_policy: models.ConsistencyPolicy | ConsistencyPolicyDict
    locations: Sequence[models.Location | LocationDict]
    database_account_offer_type: str
    ip_rules: Sequence[models.IpAddressOrRange | IpAddressOrRangeDict]
    is_virtual_network_filter_enabled: bool
    enable_automatic_failover: bool
    capabilities: Sequence[models.Capability | CapabilityDict]
    virtual_network_rules: Sequence[models.VirtualNetworkRule | VirtualNetworkRuleDict]
    enable_multiple_write_locations: bool
    enable_cassandra_connector: bool
    connector_offer: models.ConnectorOffer | ConnectorOfferValue
    disable_key_based_metadata_write_access: bool
    key_vault_key_uri: str
    default_identity: str
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    enable_free_tier: bool
    api_properties: models.ApiProperties | ApiPropertiesDict
    enable_analytical_storage: bool
    analytical_storage_configuration: models.AnalyticalStorageConfiguration | AnalyticalStorageConfigurationDict
    create_mode: models.CreateMode | CreateModeValue
    backup_policy: models.BackupPolicy | BackupPolicyDict
    cors: Sequence[models.CorsPolicy | CorsPolicyDict]
    network_acl_bypass: models.NetworkAclBypass | NetworkAclBypassValue
    network_acl_bypass_resource_ids: list[str] | tuple[str, ...]
    disable_local_auth: bool
    restore_parameters: models.RestoreParameters | RestoreParametersDict
    capacity: models.Capacity | CapacityDict
    enable_partition_merge: bool
    enable_burst_capacity: bool
    minimal_tls_version: models.MinimalTlsVersion | MinimalTlsVersionValue
    customer_managed_key_status: str
    enable_priority_based_execution: bool
    default_priority_level: models.DefaultPriorityLevel | DefaultPriorityLevelValue
    enable_per_region_per_partition_autoscale: bool
    enforce_hierarchical_partition_key_id_last_level: bool


class _DatabaseAccountCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    kind: models.DatabaseAccountKind | DatabaseAccountKindValue
    properties: Required[models.DatabaseAccountCreateUpdateProperties | DatabaseAccountCreateUpdatePropertiesDict]


DatabaseAccountCreateUpdateParametersDict: TypeAlias = (
    _DatabaseAccountCreateUpdateParametersFlatDict | _DatabaseAccountCreateUpdateParametersNestedDict
)


class DatabaseAccountCreateUpdatePropertiesDict(ModelDict, total=False):
    consistency_policy: models.ConsistencyPolicy | ConsistencyPolicyDict
    locations: Required[Sequence[models.Location | LocationDict]]
    database_account_offer_type: str
    ip_rules: Sequence[models.IpAddressOrRange | IpAddressOrRangeDict]
    is_virtual_network_filter_enabled: bool
    enable_automatic_failover: bool
    capabilities: Sequence[models.Capability | CapabilityDict]
    virtual_network_rules: Sequence[models.VirtualNetworkRule | VirtualNetworkRuleDict]
    enable_multiple_write_locations: bool
    enable_cassandra_connector: bool
    connector_offer: models.ConnectorOffer | ConnectorOfferValue
    disable_key_based_metadata_write_access: bool
    key_vault_key_uri: str
    default_identity: str
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    enable_free_tier: bool
    api_properties: models.ApiProperties | ApiPropertiesDict
    enable_analytical_storage: bool
    analytical_storage_configuration: models.AnalyticalStorageConfiguration | AnalyticalStorageConfigurationDict
    create_mode: models.CreateMode | CreateModeValue
    backup_policy: models.BackupPolicy | BackupPolicyDict
    cors: Sequence[models.CorsPolicy | CorsPolicyDict]
    network_acl_bypass: models.NetworkAclBypass | NetworkAclBypassValue
    network_acl_bypass_resource_ids: list[str] | tuple[str, ...]
    disable_local_auth: bool
    restore_parameters: models.RestoreParameters | RestoreParametersDict
    capacity: models.Capacity | CapacityDict
    enable_partition_merge: bool
    enable_burst_capacity: bool
    minimal_tls_version: models.MinimalTlsVersion | MinimalTlsVersionValue
    customer_managed_key_status: str
    enable_priority_based_execution: bool
    default_priority_level: models.DefaultPriorityLevel | DefaultPriorityLevelValue
    enable_per_region_per_partition_autoscale: bool
    enforce_hierarchical_partition_key_id_last_level: bool


class DatabaseAccountGetPropertiesDict(ModelDict, total=False):
    ip_rules: Sequence[models.IpAddressOrRange | IpAddressOrRangeDict]
    is_virtual_network_filter_enabled: bool
    enable_automatic_failover: bool
    consistency_policy: models.ConsistencyPolicy | ConsistencyPolicyDict
    capabilities: Sequence[models.Capability | CapabilityDict]
    virtual_network_rules: Sequence[models.VirtualNetworkRule | VirtualNetworkRuleDict]
    enable_multiple_write_locations: bool
    enable_cassandra_connector: bool
    connector_offer: models.ConnectorOffer | ConnectorOfferValue
    disable_key_based_metadata_write_access: bool
    key_vault_key_uri: str
    default_identity: str
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    enable_free_tier: bool
    api_properties: models.ApiProperties | ApiPropertiesDict
    enable_analytical_storage: bool
    analytical_storage_configuration: models.AnalyticalStorageConfiguration | AnalyticalStorageConfigurationDict
    create_mode: models.CreateMode | CreateModeValue
    restore_parameters: models.RestoreParameters | RestoreParametersDict
    backup_policy: models.BackupPolicy | BackupPolicyDict
    cors: Sequence[models.CorsPolicy | CorsPolicyDict]
    network_acl_bypass: models.NetworkAclBypass | NetworkAclBypassValue
    network_acl_bypass_resource_ids: list[str] | tuple[str, ...]
    disable_local_auth: bool
    capacity: models.Capacity | CapacityDict
    enable_partition_merge: bool
    enable_burst_capacity: bool
    minimal_tls_version: models.MinimalTlsVersion | MinimalTlsVersionValue
    customer_managed_key_status: str
    enable_priority_based_execution: bool
    default_priority_level: models.DefaultPriorityLevel | DefaultPriorityLevelValue
    enable_per_region_per_partition_autoscale: bool
    enforce_hierarchical_partition_key_id_last_level: bool


class _DatabaseAccountGetResultsFlatDict(ProxyResourceDict, total=False):
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    kind: models.DatabaseAccountKind | DatabaseAccountKindValue
    ip_rules: Sequence[models.IpAddressOrRange | IpAddressOrRangeDict]
    is_virtual_network_filter_enabled: bool
    enable_automatic_failover: bool
    consistency_policy: models.ConsistencyPolicy | ConsistencyPolicyDict
    capabilities: Sequence[models.Capability | CapabilityDict]
    virtual_network_rules: Sequence[models.VirtualNetworkRule | VirtualNetworkRuleDict]
    enable_multiple_write_locations: bool
    enable_cassandra_connector: bool
    connector_offer: models.ConnectorOffer | ConnectorOfferValue
    disable_key_based_metadata_write_access: bool
    key_vault_key_uri: str
    default_identity: str
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    enable_free_tier: bool
    api_properties: models.ApiProperties | ApiPropertiesDict
    enable_analytical_storage: bool
    analytical_storage_configuration: models.AnalyticalStorageConfiguration | AnalyticalStorageConfigurationDict
    create_mode: models.CreateMode | CreateModeValue
    restore_parameters: models.RestoreParameters | RestoreParametersDict
    backup_policy: models.BackupPolicy | BackupPolicyDict
    cors: Sequence[models.CorsPolicy | CorsPolicyDict]
    network_acl_bypass: models.NetworkAclBypass | NetworkAclBypassValue
    network_acl_bypass_resource_ids: list[str] | tuple[str, ...]
    disable_local_auth: bool
    capacity: models.Capacity | CapacityDict
    enable_partition_merge: bool
    enable_burst_capacity: bool
    minimal_tls_version: models.MinimalTlsVersion | MinimalTlsVersionValue
    customer_managed_key_status: str
    enable_priority_based_execution: bool
    default_priority_level: models.DefaultPriorityLevel | DefaultPriorityLevelValue
    enable_per_region_per_partition_autoscale: bool
    enforce_hierarchical_partition_key_id_last_level: bool


class _DatabaseAccountGetResultsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DatabaseAccountGetProperties | DatabaseAccountGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    kind: models.DatabaseAccountKind | DatabaseAccountKindValue


DatabaseAccountGetResultsDict: TypeAlias = _DatabaseAccountGetResultsFlatDict | _DatabaseAccountGetResultsNestedDict


class DatabaseAccountKeysMetadataDict(ModelDict, total=False):
    """Stands for DatabaseAccountKeysMetadata."""


class DatabaseAccountListConnectionStringsResultDict(ModelDict, total=False):
    connection_strings: Sequence[models.DatabaseAccountConnectionString | DatabaseAccountConnectionStringDict]


class DatabaseAccountListReadOnlyKeysResultDict(ModelDict, total=False):
    """Stands for DatabaseAccountListReadOnlyKeysResult."""


class DatabaseAccountListKeysResultDict(DatabaseAccountListReadOnlyKeysResultDict, total=False):
    """Stands for DatabaseAccountListKeysResult."""


class DatabaseAccountRegenerateKeyParametersDict(ModelDict, total=False):
    key_kind: Required[models.KeyKind | KeyKindValue]


class _DatabaseAccountUpdateParametersFlatDict(ModelDict, total=False):
    tags: Mapping[str, str]
    location: str
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    consistency_policy: models.ConsistencyPolicy | ConsistencyPolicyDict
    locations: Sequence[models.Location | LocationDict]
    ip_rules: Sequence[models.IpAddressOrRange | IpAddressOrRangeDict]
    is_virtual_network_filter_enabled: bool
    enable_automatic_failover: bool
    capabilities: Sequence[models.Capability | CapabilityDict]
    virtual_network_rules: Sequence[models.VirtualNetworkRule | VirtualNetworkRuleDict]
    enable_multiple_write_locations: bool
    enable_cassandra_connector: bool
    connector_offer: models.ConnectorOffer | ConnectorOfferValue
    disable_key_based_metadata_write_access: bool
    key_vault_key_uri: str
    default_identity: str
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    enable_free_tier: bool
    api_properties: models.ApiProperties | ApiPropertiesDict
    enable_analytical_storage: bool
    analytical_storage_configuration: models.AnalyticalStorageConfiguration | AnalyticalStorageConfigurationDict
    backup_policy: models.BackupPolicy | BackupPolicyDict
    cors: Sequence[models.CorsPolicy | CorsPolicyDict]
    network_acl_bypass: models.NetworkAclBypass | NetworkAclBypassValue
    network_acl_bypass_resource_ids: list[str] | tuple[str, ...]
    disable_local_auth: bool
    capacity: models.Capacity | CapacityDict
    enable_partition_merge: bool
    enable_burst_capacity: bool
    minimal_tls_version: models.MinimalTlsVersion | MinimalTlsVersionValue
    customer_managed_key_status: str
    enable_priority_based_execution: bool
    default_priority_level: models.DefaultPriorityLevel | DefaultPriorityLevelValue
    enable_per_region_per_partition_autoscale: bool
    enforce_hierarchical_partition_key_id_last_level: bool


class _DatabaseAccountUpdateParametersNestedDict(ModelDict, total=False):
    tags: Mapping[str, str]
    location: str
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    properties: Required[models.DatabaseAccountUpdateProperties | DatabaseAccountUpdatePropertiesDict]


DatabaseAccountUpdateParametersDict: TypeAlias = (
    _DatabaseAccountUpdateParametersFlatDict | _DatabaseAccountUpdateParametersNestedDict
)


class DatabaseAccountUpdatePropertiesDict(ModelDict, total=False):
    consistency_policy: models.ConsistencyPolicy | ConsistencyPolicyDict
    locations: Sequence[models.Location | LocationDict]
    ip_rules: Sequence[models.IpAddressOrRange | IpAddressOrRangeDict]
    is_virtual_network_filter_enabled: bool
    enable_automatic_failover: bool
    capabilities: Sequence[models.Capability | CapabilityDict]
    virtual_network_rules: Sequence[models.VirtualNetworkRule | VirtualNetworkRuleDict]
    enable_multiple_write_locations: bool
    enable_cassandra_connector: bool
    connector_offer: models.ConnectorOffer | ConnectorOfferValue
    disable_key_based_metadata_write_access: bool
    key_vault_key_uri: str
    default_identity: str
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    enable_free_tier: bool
    api_properties: models.ApiProperties | ApiPropertiesDict
    enable_analytical_storage: bool
    analytical_storage_configuration: models.AnalyticalStorageConfiguration | AnalyticalStorageConfigurationDict
    backup_policy: models.BackupPolicy | BackupPolicyDict
    cors: Sequence[models.CorsPolicy | CorsPolicyDict]
    network_acl_bypass: models.NetworkAclBypass | NetworkAclBypassValue
    network_acl_bypass_resource_ids: list[str] | tuple[str, ...]
    disable_local_auth: bool
    capacity: models.Capacity | CapacityDict
    enable_partition_merge: bool
    enable_burst_capacity: bool
    minimal_tls_version: models.MinimalTlsVersion | MinimalTlsVersionValue
    customer_managed_key_status: str
    enable_priority_based_execution: bool
    default_priority_level: models.DefaultPriorityLevel | DefaultPriorityLevelValue
    enable_per_region_per_partition_autoscale: bool
    enforce_hierarchical_partition_key_id_last_level: bool


class DatabaseRestoreResourceDict(ModelDict, total=False):
    database_name: str
    collection_names: list[str] | tuple[str, ...]


class FailoverPoliciesDict(ModelDict, total=False):
    failover_policies: Required[Sequence[models.FailoverPolicy | FailoverPolicyDict]]


class FailoverPolicyDict(ModelDict, total=False):
    location_name: str
    failover_priority: int


class GraphAPIComputeRegionalServiceResourceDict(RegionalServiceResourceDict, total=False):
    """Stands for GraphAPIComputeRegionalServiceResource."""


class GraphAPIComputeServiceResourceCreateUpdatePropertiesDict(ModelDict, total=False):
    instance_size: models.ServiceSize | ServiceSizeValue
    instance_count: int
    service_type: Required[Literal["GraphAPICompute"]]


class GraphAPIComputeServiceResourcePropertiesDict(ModelDict, total=False):
    instance_size: models.ServiceSize | ServiceSizeValue
    instance_count: int
    service_type: Required[Literal["GraphAPICompute"]]
    graph_api_compute_endpoint: str


class GremlinDatabaseRestoreResourceDict(ModelDict, total=False):
    database_name: str
    graph_names: list[str] | tuple[str, ...]


class IpAddressOrRangeDict(ModelDict, total=False):
    ip_address_or_range: str


class MaterializedViewsBuilderRegionalServiceResourceDict(RegionalServiceResourceDict, total=False):
    """Stands for MaterializedViewsBuilderRegionalServiceResource."""


class MaterializedViewsBuilderServiceResourceCreateUpdatePropertiesDict(ModelDict, total=False):
    instance_size: models.ServiceSize | ServiceSizeValue
    instance_count: int
    service_type: Required[Literal["MaterializedViewsBuilder"]]


class MaterializedViewsBuilderServiceResourcePropertiesDict(ModelDict, total=False):
    instance_size: models.ServiceSize | ServiceSizeValue
    instance_count: int
    service_type: Required[Literal["MaterializedViewsBuilder"]]


class MetricDict(ModelDict, total=False):
    """Stands for Metric."""


class MetricAvailabilityDict(ModelDict, total=False):
    """Stands for MetricAvailability."""


class MetricDefinitionDict(ModelDict, total=False):
    """Stands for MetricDefinition."""


class MetricNameDict(ModelDict, total=False):
    """Stands for MetricName."""


class MetricValueDict(ModelDict, total=False):
    """Stands for MetricValue."""


class _MongoMIRoleAssignmentResourceFlatDict(ProxyResourceDict, total=False):
    role_definition_id: str
    scope: str
    principal_id: str


class _MongoMIRoleAssignmentResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.MongoMIRoleAssignmentResourceProperties | MongoMIRoleAssignmentResourcePropertiesDict]


MongoMIRoleAssignmentResourceDict: TypeAlias = (
    _MongoMIRoleAssignmentResourceFlatDict | _MongoMIRoleAssignmentResourceNestedDict
)


class MongoMIRoleAssignmentResourcePropertiesDict(ModelDict, total=False):
    role_definition_id: str
    scope: str
    principal_id: str


class _MongoMIRoleDefinitionResourceFlatDict(ProxyResourceDict, total=False):
    role_name: str
    assignable_scopes: list[str] | tuple[str, ...]
    permissions: Sequence[models.Permission | PermissionDict]


class _MongoMIRoleDefinitionResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.MongoMIRoleDefinitionResourceProperties | MongoMIRoleDefinitionResourcePropertiesDict]


MongoMIRoleDefinitionResourceDict: TypeAlias = (
    _MongoMIRoleDefinitionResourceFlatDict | _MongoMIRoleDefinitionResourceNestedDict
)


class MongoMIRoleDefinitionResourcePropertiesDict(ModelDict, total=False):
    id: str
    role_name: str
    type: models.RoleDefinitionType | RoleDefinitionTypeValue
    assignable_scopes: list[str] | tuple[str, ...]
    permissions: Sequence[models.Permission | PermissionDict]


class _NotebookWorkspaceFlatDict(ProxyResourceDict, total=False):
    """Stands for NotebookWorkspace."""


class _NotebookWorkspaceNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.NotebookWorkspaceProperties | NotebookWorkspacePropertiesDict]


NotebookWorkspaceDict: TypeAlias = _NotebookWorkspaceFlatDict | _NotebookWorkspaceNestedDict


class NotebookWorkspaceConnectionInfoResultDict(ModelDict, total=False):
    """Stands for NotebookWorkspaceConnectionInfoResult."""


class NotebookWorkspaceCreateUpdateParametersDict(ARMProxyResourceDict, total=False):
    """Stands for NotebookWorkspaceCreateUpdateParameters."""


class NotebookWorkspacePropertiesDict(ModelDict, total=False):
    """Stands for NotebookWorkspaceProperties."""


class PartitionMetricDict(MetricDict, total=False):
    """Stands for PartitionMetric."""


class UsageDict(ModelDict, total=False):
    """Stands for Usage."""


class PartitionUsageDict(UsageDict, total=False):
    """Stands for PartitionUsage."""


class PercentileMetricDict(ModelDict, total=False):
    """Stands for PercentileMetric."""


class PercentileMetricValueDict(MetricValueDict, total=False):
    """Stands for PercentileMetricValue."""


class PeriodicModeBackupPolicyDict(ModelDict, total=False):
    migration_state: models.BackupPolicyMigrationState | BackupPolicyMigrationStateDict
    type: Required[Literal["Periodic"]]
    periodic_mode_properties: models.PeriodicModeProperties | PeriodicModePropertiesDict


class PeriodicModePropertiesDict(ModelDict, total=False):
    backup_interval_in_minutes: int
    backup_retention_interval_in_hours: int
    backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue


class _PrivateEndpointConnectionFlatDict(ProxyResourceDict, total=False):
    private_endpoint: models.PrivateEndpointProperty | PrivateEndpointPropertyDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionStateProperty | PrivateLinkServiceConnectionStatePropertyDict
    )
    group_id: str
    provisioning_state: str


class _PrivateEndpointConnectionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class PrivateEndpointConnectionPropertiesDict(ModelDict, total=False):
    private_endpoint: models.PrivateEndpointProperty | PrivateEndpointPropertyDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionStateProperty | PrivateLinkServiceConnectionStatePropertyDict
    )
    group_id: str
    provisioning_state: str


class PrivateEndpointPropertyDict(ModelDict, total=False):
    id: str


class _PrivateLinkResourceFlatDict(ProxyResourceDict, total=False):
    """Stands for PrivateLinkResource."""


class _PrivateLinkResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.PrivateLinkResourceProperties | PrivateLinkResourcePropertiesDict]


PrivateLinkResourceDict: TypeAlias = _PrivateLinkResourceFlatDict | _PrivateLinkResourceNestedDict


class PrivateLinkResourcePropertiesDict(ModelDict, total=False):
    """Stands for PrivateLinkResourceProperties."""


class PrivateLinkServiceConnectionStatePropertyDict(ModelDict, total=False):
    status: str
    description: str


class RegionForOnlineOfflineDict(ModelDict, total=False):
    region: Required[str]


class RestoreParametersDict(RestoreParametersBaseDict, total=False):
    restore_mode: models.RestoreMode | RestoreModeValue
    databases_to_restore: Sequence[models.DatabaseRestoreResource | DatabaseRestoreResourceDict]
    gremlin_databases_to_restore: Sequence[models.GremlinDatabaseRestoreResource | GremlinDatabaseRestoreResourceDict]
    tables_to_restore: list[str] | tuple[str, ...]
    source_backup_location: str


class ServiceResourceDict(ProxyResourceDict, total=False):
    properties: models.ServiceResourceProperties | ServiceResourcePropertiesDict


class ServiceResourceCreateUpdateParametersDict(ModelDict, total=False):
    properties: models.ServiceResourceCreateUpdateProperties | ServiceResourceCreateUpdatePropertiesDict


class SqlDedicatedGatewayRegionalServiceResourceDict(RegionalServiceResourceDict, total=False):
    """Stands for SqlDedicatedGatewayRegionalServiceResource."""


class SqlDedicatedGatewayServiceResourceCreateUpdatePropertiesDict(ModelDict, total=False):
    instance_size: models.ServiceSize | ServiceSizeValue
    instance_count: int
    service_type: Required[Literal["SqlDedicatedGateway"]]
    dedicated_gateway_type: models.DedicatedGatewayType | DedicatedGatewayTypeValue


class SqlDedicatedGatewayServiceResourcePropertiesDict(ModelDict, total=False):
    instance_size: models.ServiceSize | ServiceSizeValue
    instance_count: int
    service_type: Required[Literal["SqlDedicatedGateway"]]
    sql_dedicated_gateway_endpoint: str
    dedicated_gateway_type: models.DedicatedGatewayType | DedicatedGatewayTypeValue


class _TableCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    resource: models.TableResource | TableResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _TableCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    properties: Required[models.TableCreateUpdateProperties | TableCreateUpdatePropertiesDict]


TableCreateUpdateParametersDict: TypeAlias = (
    _TableCreateUpdateParametersFlatDict | _TableCreateUpdateParametersNestedDict
)


class TableCreateUpdatePropertiesDict(ModelDict, total=False):
    resource: Required[models.TableResource | TableResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class TableGetPropertiesDict(ModelDict, total=False):
    resource: models.TableGetPropertiesResource | TableGetPropertiesResourceDict
    options: models.TableGetPropertiesOptions | TableGetPropertiesOptionsDict


class TableGetPropertiesOptionsDict(OptionsResourceDict, total=False):
    """Stands for TableGetPropertiesOptions."""


class TableResourceDict(ModelDict, total=False):
    id: Required[str]
    restore_parameters: models.ResourceRestoreParameters | ResourceRestoreParametersDict
    create_mode: models.CreateMode | CreateModeValue


class TableGetPropertiesResourceDict(TableResourceDict, total=False):
    """Stands for TableGetPropertiesResource."""


class _TableGetResultsFlatDict(ProxyResourceDict, total=False):
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.TableGetPropertiesResource | TableGetPropertiesResourceDict
    options: models.TableGetPropertiesOptions | TableGetPropertiesOptionsDict


class _TableGetResultsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.TableGetProperties | TableGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


TableGetResultsDict: TypeAlias = _TableGetResultsFlatDict | _TableGetResultsNestedDict


class _TableRoleAssignmentResourceFlatDict(ProxyResourceDict, total=False):
    role_definition_id: str
    scope: str
    principal_id: str


class _TableRoleAssignmentResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.TableRoleAssignmentResourceProperties | TableRoleAssignmentResourcePropertiesDict]


TableRoleAssignmentResourceDict: TypeAlias = (
    _TableRoleAssignmentResourceFlatDict | _TableRoleAssignmentResourceNestedDict
)


class TableRoleAssignmentResourcePropertiesDict(ModelDict, total=False):
    role_definition_id: str
    scope: str
    principal_id: str


class _TableRoleDefinitionResourceFlatDict(ProxyResourceDict, total=False):
    role_name: str
    assignable_scopes: list[str] | tuple[str, ...]
    permissions: Sequence[models.Permission | PermissionDict]


class _TableRoleDefinitionResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.TableRoleDefinitionResourceProperties | TableRoleDefinitionResourcePropertiesDict]


TableRoleDefinitionResourceDict: TypeAlias = (
    _TableRoleDefinitionResourceFlatDict | _TableRoleDefinitionResourceNestedDict
)


class TableRoleDefinitionResourcePropertiesDict(ModelDict, total=False):
    id: str
    role_name: str
    type: models.RoleDefinitionType | RoleDefinitionTypeValue
    assignable_scopes: list[str] | tuple[str, ...]
    permissions: Sequence[models.Permission | PermissionDict]


class VirtualNetworkRuleDict(ModelDict, total=False):
    id: str
    ignore_missing_v_net_service_endpoint: bool


BackupPolicyDict: TypeAlias = _BackupPolicyDict | ContinuousModeBackupPolicyDict | PeriodicModeBackupPolicyDict
ServiceResourceCreateUpdatePropertiesDict: TypeAlias = (
    _ServiceResourceCreateUpdatePropertiesDict
    | DataTransferServiceResourceCreateUpdatePropertiesDict
    | GraphAPIComputeServiceResourceCreateUpdatePropertiesDict
    | MaterializedViewsBuilderServiceResourceCreateUpdatePropertiesDict
    | SqlDedicatedGatewayServiceResourceCreateUpdatePropertiesDict
)
ServiceResourcePropertiesDict: TypeAlias = (
    _ServiceResourcePropertiesDict
    | DataTransferServiceResourcePropertiesDict
    | GraphAPIComputeServiceResourcePropertiesDict
    | MaterializedViewsBuilderServiceResourcePropertiesDict
    | SqlDedicatedGatewayServiceResourcePropertiesDict
)
