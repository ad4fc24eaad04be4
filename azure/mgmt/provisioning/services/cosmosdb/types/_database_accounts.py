# Generated from swagger/cosmosdb/cosmosdb.json (2026-03-15, sha256 7c0d08456ba2).
# Do not edit: run "make generate".

"""Dicts for the models of ``cosmosdb``, and values of its enums: ``database_accounts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ARMResourcePropertiesDict, OptionsResourceDict, ProxyResourceDict, RestoreParametersBaseDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

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


class ARMProxyResourceDict(TypedDict, total=False):
    """Base of resources: ID, name and type."""

    additional_properties: Mapping[str, Any]


class AccountKeyMetadataDict(TypedDict, total=False):
    """When a key was made."""

    additional_properties: Mapping[str, Any]


class AnalyticalStorageConfigurationDict(TypedDict, total=False):
    """Settings of analytical storage."""

    schema_type: models.AnalyticalStorageSchemaType | AnalyticalStorageSchemaTypeValue
    additional_properties: Mapping[str, Any]


class ApiPropertiesDict(TypedDict, total=False):
    """Settings of an account's API."""

    server_version: models.ServerVersion | ServerVersionValue
    additional_properties: Mapping[str, Any]


class _BackupPolicyDict(TypedDict, total=False):
    """Backup policy of an account; its kind is periodic or continuous."""

    type: Required[str]
    migration_state: models.BackupPolicyMigrationState | BackupPolicyMigrationStateDict
    additional_properties: Mapping[str, Any]


class BackupPolicyMigrationStateDict(TypedDict, total=False):
    """State of a move from periodic to continuous backup."""

    status: models.BackupPolicyMigrationStatus | BackupPolicyMigrationStatusValue
    target_type: models.BackupPolicyType | BackupPolicyTypeValue
    start_time: datetime | str
    additional_properties: Mapping[str, Any]


class CapabilityDict(TypedDict, total=False):
    """A capability of an account."""

    name: str
    additional_properties: Mapping[str, Any]


class CapacityDict(TypedDict, total=False):
    """Limit on an account's throughput."""

    total_throughput_limit: int
    additional_properties: Mapping[str, Any]


class ConsistencyPolicyDict(TypedDict, total=False):
    """Default consistency of reads."""

    default_consistency_level: Required[models.DefaultConsistencyLevel | DefaultConsistencyLevelValue]
    max_staleness_prefix: int
    max_interval_in_seconds: int
    additional_properties: Mapping[str, Any]


class ContinuousModeBackupPolicyDict(TypedDict, total=False):
    """Continuous backup: any time in the last 7 or 30 days can be restored."""

    migration_state: models.BackupPolicyMigrationState | BackupPolicyMigrationStateDict
    type: Required[Literal["Continuous"]]
    continuous_mode_properties: models.ContinuousModeProperties | ContinuousModePropertiesDict
    additional_properties: Mapping[str, Any]


class ContinuousModePropertiesDict(TypedDict, total=False):
    """How long continuous backup goes back."""

    tier: models.ContinuousTier | ContinuousTierValue
    additional_properties: Mapping[str, Any]


class CorsPolicyDict(TypedDict, total=False):
    """A rule for cross-origin requests."""

    allowed_origins: Required[str]
    allowed_methods: str
    allowed_headers: str
    exposed_headers: str
    max_age_in_seconds: int
    additional_properties: Mapping[str, Any]


class RegionalServiceResourceDict(TypedDict, total=False):
    """A service in one region."""

    additional_properties: Mapping[str, Any]


class DataTransferRegionalServiceResourceDict(RegionalServiceResourceDict, total=False):
    """A service in one region."""


class _ServiceResourceCreateUpdatePropertiesDict(TypedDict, total=False):
    """Kind and size of a service to create or update."""

    instance_size: models.ServiceSize | ServiceSizeValue
    instance_count: int
    service_type: Required[str]
    additional_properties: Mapping[str, Any]


class DataTransferServiceResourceCreateUpdatePropertiesDict(TypedDict, total=False):
    """Settings of a data transfer service to create or update."""

    instance_size: models.ServiceSize | ServiceSizeValue
    instance_count: int
    service_type: Required[Literal["DataTransfer"]]
    additional_properties: Mapping[str, Any]


class _ServiceResourcePropertiesDict(TypedDict, total=False):
    """Size and state of a service."""

    instance_size: models.ServiceSize | ServiceSizeValue
    instance_count: int
    service_type: Required[str]
    additional_properties: Mapping[str, Any]


class DataTransferServiceResourcePropertiesDict(TypedDict, total=False):
    """State of a service, region by region."""

    instance_size: models.ServiceSize | ServiceSizeValue
    instance_count: int
    service_type: Required[Literal["DataTransfer"]]
    additional_properties: Mapping[str, Any]


class DatabaseAccountConnectionStringDict(TypedDict, total=False):
    """A connection string of an account."""

    additional_properties: Mapping[str, Any]


class _DatabaseAccountCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a Cosmos DB account."""

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
    network_acl_bypass_resource_ids: Sequence[str]
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
    """What it takes to create or update a Cosmos DB account."""

    kind: models.DatabaseAccountKind | DatabaseAccountKindValue
    properties: Required[models.DatabaseAccountCreateUpdateProperties | DatabaseAccountCreateUpdatePropertiesDict]


DatabaseAccountCreateUpdateParametersDict: TypeAlias = (
    _DatabaseAccountCreateUpdateParametersFlatDict | _DatabaseAccountCreateUpdateParametersNestedDict
)


class DatabaseAccountCreateUpdatePropertiesDict(TypedDict, total=False):
    """Regions, consistency, networking, backup and other settings of a Cosmos DB account."""

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
    network_acl_bypass_resource_ids: Sequence[str]
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
    additional_properties: Mapping[str, Any]


class DatabaseAccountGetPropertiesDict(TypedDict, total=False):
    """Regions, consistency, networking, backup and other settings of a Cosmos DB account."""

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
    network_acl_bypass_resource_ids: Sequence[str]
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
    additional_properties: Mapping[str, Any]


class _DatabaseAccountGetResultsFlatDict(ProxyResourceDict, total=False):
    """A Cosmos DB account."""

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
    network_acl_bypass_resource_ids: Sequence[str]
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
    """A Cosmos DB account."""

    properties: Required[models.DatabaseAccountGetProperties | DatabaseAccountGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    kind: models.DatabaseAccountKind | DatabaseAccountKindValue


DatabaseAccountGetResultsDict: TypeAlias = _DatabaseAccountGetResultsFlatDict | _DatabaseAccountGetResultsNestedDict


class DatabaseAccountKeysMetadataDict(TypedDict, total=False):
    """When an account's keys were made."""

    additional_properties: Mapping[str, Any]


class DatabaseAccountListConnectionStringsResultDict(TypedDict, total=False):
    """Connection strings of an account."""

    connection_strings: Sequence[models.DatabaseAccountConnectionString | DatabaseAccountConnectionStringDict]
    additional_properties: Mapping[str, Any]


class DatabaseAccountListReadOnlyKeysResultDict(TypedDict, total=False):
    """Read-only keys of an account."""

    additional_properties: Mapping[str, Any]


class DatabaseAccountListKeysResultDict(DatabaseAccountListReadOnlyKeysResultDict, total=False):
    """Keys of an account."""


class DatabaseAccountRegenerateKeyParametersDict(TypedDict, total=False):
    """Which key of an account to make anew."""

    key_kind: Required[models.KeyKind | KeyKindValue]
    additional_properties: Mapping[str, Any]


class _DatabaseAccountUpdateParametersFlatDict(TypedDict, total=False):
    """Settings and tags of a Cosmos DB account to change."""

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
    network_acl_bypass_resource_ids: Sequence[str]
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
    additional_properties: Mapping[str, Any]


class _DatabaseAccountUpdateParametersNestedDict(TypedDict, total=False):
    """Settings and tags of a Cosmos DB account to change."""

    tags: Mapping[str, str]
    location: str
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    properties: Required[models.DatabaseAccountUpdateProperties | DatabaseAccountUpdatePropertiesDict]
    additional_properties: Mapping[str, Any]


DatabaseAccountUpdateParametersDict: TypeAlias = (
    _DatabaseAccountUpdateParametersFlatDict | _DatabaseAccountUpdateParametersNestedDict
)


class DatabaseAccountUpdatePropertiesDict(TypedDict, total=False):
    """Regions, consistency, networking, backup and other settings of a Cosmos DB account."""

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
    network_acl_bypass_resource_ids: Sequence[str]
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
    additional_properties: Mapping[str, Any]


class DatabaseRestoreResourceDict(TypedDict, total=False):
    """A database to restore, with its containers or collections."""

    database_name: str
    collection_names: Sequence[str]
    additional_properties: Mapping[str, Any]


class FailoverPoliciesDict(TypedDict, total=False):
    """Failover order of an account's regions."""

    failover_policies: Required[Sequence[models.FailoverPolicy | FailoverPolicyDict]]
    additional_properties: Mapping[str, Any]


class FailoverPolicyDict(TypedDict, total=False):
    """A region with its place in failover order."""

    location_name: str
    failover_priority: int
    additional_properties: Mapping[str, Any]


class GraphAPIComputeRegionalServiceResourceDict(RegionalServiceResourceDict, total=False):
    """A service in one region."""


class GraphAPIComputeServiceResourceCreateUpdatePropertiesDict(TypedDict, total=False):
    """Settings of graph compute to create or update."""

    instance_size: models.ServiceSize | ServiceSizeValue
    instance_count: int
    service_type: Required[Literal["GraphAPICompute"]]
    additional_properties: Mapping[str, Any]


class GraphAPIComputeServiceResourcePropertiesDict(TypedDict, total=False):
    """State of a service, region by region."""

    instance_size: models.ServiceSize | ServiceSizeValue
    instance_count: int
    service_type: Required[Literal["GraphAPICompute"]]
    graph_api_compute_endpoint: str
    additional_properties: Mapping[str, Any]


class GremlinDatabaseRestoreResourceDict(TypedDict, total=False):
    """A Gremlin database to restore, with its graphs."""

    database_name: str
    graph_names: Sequence[str]
    additional_properties: Mapping[str, Any]


class IpAddressOrRangeDict(TypedDict, total=False):
    """An IP address or range that may connect."""

    ip_address_or_range: str
    additional_properties: Mapping[str, Any]


class MaterializedViewsBuilderRegionalServiceResourceDict(RegionalServiceResourceDict, total=False):
    """A service in one region."""


class MaterializedViewsBuilderServiceResourceCreateUpdatePropertiesDict(TypedDict, total=False):
    """Settings of a materialized views builder to create or update."""

    instance_size: models.ServiceSize | ServiceSizeValue
    instance_count: int
    service_type: Required[Literal["MaterializedViewsBuilder"]]
    additional_properties: Mapping[str, Any]


class MaterializedViewsBuilderServiceResourcePropertiesDict(TypedDict, total=False):
    """State of a service, region by region."""

    instance_size: models.ServiceSize | ServiceSizeValue
    instance_count: int
    service_type: Required[Literal["MaterializedViewsBuilder"]]
    additional_properties: Mapping[str, Any]


class MetricDict(TypedDict, total=False):
    """Values of one metric."""

    additional_properties: Mapping[str, Any]


class MetricAvailabilityDict(TypedDict, total=False):
    """A time grain of a metric, and how long it is kept."""

    additional_properties: Mapping[str, Any]


class MetricDefinitionDict(TypedDict, total=False):
    """A metric that resources have."""

    additional_properties: Mapping[str, Any]


class MetricNameDict(TypedDict, total=False):
    """Name of a metric."""

    additional_properties: Mapping[str, Any]


class MetricValueDict(TypedDict, total=False):
    """Values of a metric at one time."""

    additional_properties: Mapping[str, Any]


class _MongoMIRoleAssignmentResourceFlatDict(ProxyResourceDict, total=False):
    """A MongoDB (Microsoft Entra) role assignment for access to data."""

    role_definition_id: str
    scope: str
    principal_id: str


class _MongoMIRoleAssignmentResourceNestedDict(ProxyResourceDict, total=False):
    """A MongoDB (Microsoft Entra) role assignment for access to data."""

    properties: Required[models.MongoMIRoleAssignmentResourceProperties | MongoMIRoleAssignmentResourcePropertiesDict]


MongoMIRoleAssignmentResourceDict: TypeAlias = (
    _MongoMIRoleAssignmentResourceFlatDict | _MongoMIRoleAssignmentResourceNestedDict
)


class MongoMIRoleAssignmentResourcePropertiesDict(TypedDict, total=False):
    """Role, principal and scope of a MongoDB (Microsoft Entra) role assignment."""

    role_definition_id: str
    scope: str
    principal_id: str
    additional_properties: Mapping[str, Any]


class _MongoMIRoleDefinitionResourceFlatDict(ProxyResourceDict, total=False):
    """A MongoDB (Microsoft Entra) role definition for access to data."""

    role_name: str
    assignable_scopes: Sequence[str]
    permissions: Sequence[models.Permission | PermissionDict]


class _MongoMIRoleDefinitionResourceNestedDict(ProxyResourceDict, total=False):
    """A MongoDB (Microsoft Entra) role definition for access to data."""

    properties: Required[models.MongoMIRoleDefinitionResourceProperties | MongoMIRoleDefinitionResourcePropertiesDict]


MongoMIRoleDefinitionResourceDict: TypeAlias = (
    _MongoMIRoleDefinitionResourceFlatDict | _MongoMIRoleDefinitionResourceNestedDict
)


class MongoMIRoleDefinitionResourcePropertiesDict(TypedDict, total=False):
    """Actions on data and where they hold of a MongoDB (Microsoft Entra) role definition."""

    id: str
    role_name: str
    type: models.RoleDefinitionType | RoleDefinitionTypeValue
    assignable_scopes: Sequence[str]
    permissions: Sequence[models.Permission | PermissionDict]
    additional_properties: Mapping[str, Any]


class _NotebookWorkspaceFlatDict(ProxyResourceDict, total=False):
    """A notebook workspace of a Cosmos DB account."""


class _NotebookWorkspaceNestedDict(ProxyResourceDict, total=False):
    """A notebook workspace of a Cosmos DB account."""

    properties: Required[models.NotebookWorkspaceProperties | NotebookWorkspacePropertiesDict]


NotebookWorkspaceDict: TypeAlias = _NotebookWorkspaceFlatDict | _NotebookWorkspaceNestedDict


class NotebookWorkspaceConnectionInfoResultDict(TypedDict, total=False):
    """Address and auth token of a notebook workspace."""

    additional_properties: Mapping[str, Any]


class NotebookWorkspaceCreateUpdateParametersDict(ARMProxyResourceDict, total=False):
    """What it takes to create a notebook workspace."""


class NotebookWorkspacePropertiesDict(TypedDict, total=False):
    """Address and state of a notebook workspace."""

    additional_properties: Mapping[str, Any]


class PartitionMetricDict(MetricDict, total=False):
    """Values of a metric for one partition."""


class UsageDict(TypedDict, total=False):
    """Use of one quota."""

    additional_properties: Mapping[str, Any]


class PartitionUsageDict(UsageDict, total=False):
    """Usage of one partition."""


class PercentileMetricDict(TypedDict, total=False):
    """Percentiles of one metric."""

    additional_properties: Mapping[str, Any]


class PercentileMetricValueDict(MetricValueDict, total=False):
    """Percentiles of a metric at one time."""


class PeriodicModeBackupPolicyDict(TypedDict, total=False):
    """Periodic backup: full backups at regular times."""

    migration_state: models.BackupPolicyMigrationState | BackupPolicyMigrationStateDict
    type: Required[Literal["Periodic"]]
    periodic_mode_properties: models.PeriodicModeProperties | PeriodicModePropertiesDict
    additional_properties: Mapping[str, Any]


class PeriodicModePropertiesDict(TypedDict, total=False):
    """How often backups are made, how long and where they are kept."""

    backup_interval_in_minutes: int
    backup_retention_interval_in_hours: int
    backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue
    additional_properties: Mapping[str, Any]


class _PrivateEndpointConnectionFlatDict(ProxyResourceDict, total=False):
    """A private endpoint connection of a Cosmos DB account."""

    private_endpoint: models.PrivateEndpointProperty | PrivateEndpointPropertyDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionStateProperty | PrivateLinkServiceConnectionStatePropertyDict
    )
    group_id: str
    provisioning_state: str


class _PrivateEndpointConnectionNestedDict(ProxyResourceDict, total=False):
    """A private endpoint connection of a Cosmos DB account."""

    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class PrivateEndpointConnectionPropertiesDict(TypedDict, total=False):
    """Endpoint and approval state of a private endpoint connection."""

    private_endpoint: models.PrivateEndpointProperty | PrivateEndpointPropertyDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionStateProperty | PrivateLinkServiceConnectionStatePropertyDict
    )
    group_id: str
    provisioning_state: str
    additional_properties: Mapping[str, Any]


class PrivateEndpointPropertyDict(TypedDict, total=False):
    """The private endpoint at the other end of a connection."""

    id: str
    additional_properties: Mapping[str, Any]


class _PrivateLinkResourceFlatDict(ProxyResourceDict, total=False):
    """A sub-resource that a private endpoint can connect to."""


class _PrivateLinkResourceNestedDict(ProxyResourceDict, total=False):
    """A sub-resource that a private endpoint can connect to."""

    properties: Required[models.PrivateLinkResourceProperties | PrivateLinkResourcePropertiesDict]


PrivateLinkResourceDict: TypeAlias = _PrivateLinkResourceFlatDict | _PrivateLinkResourceNestedDict


class PrivateLinkResourcePropertiesDict(TypedDict, total=False):
    """Group, members and DNS zones of a sub-resource for private endpoints."""

    additional_properties: Mapping[str, Any]


class PrivateLinkServiceConnectionStatePropertyDict(TypedDict, total=False):
    """Whether a private endpoint connection is approved, and why."""

    status: str
    description: str
    additional_properties: Mapping[str, Any]


class RegionForOnlineOfflineDict(TypedDict, total=False):
    """A region to take offline or bring online."""

    region: Required[str]
    additional_properties: Mapping[str, Any]


class RestoreParametersDict(RestoreParametersBaseDict, total=False):
    """What to restore, from where and to which time."""

    restore_mode: models.RestoreMode | RestoreModeValue
    databases_to_restore: Sequence[models.DatabaseRestoreResource | DatabaseRestoreResourceDict]
    gremlin_databases_to_restore: Sequence[models.GremlinDatabaseRestoreResource | GremlinDatabaseRestoreResourceDict]
    tables_to_restore: Sequence[str]
    source_backup_location: str


class ServiceResourceDict(ProxyResourceDict, total=False):
    """A service of a Cosmos DB account, such as a dedicated gateway."""

    properties: models.ServiceResourceProperties | ServiceResourcePropertiesDict


class ServiceResourceCreateUpdateParametersDict(TypedDict, total=False):
    """What it takes to create or update a service."""

    properties: models.ServiceResourceCreateUpdateProperties | ServiceResourceCreateUpdatePropertiesDict
    additional_properties: Mapping[str, Any]


class SqlDedicatedGatewayRegionalServiceResourceDict(RegionalServiceResourceDict, total=False):
    """A service in one region."""


class SqlDedicatedGatewayServiceResourceCreateUpdatePropertiesDict(TypedDict, total=False):
    """Settings of a dedicated gateway to create or update."""

    instance_size: models.ServiceSize | ServiceSizeValue
    instance_count: int
    service_type: Required[Literal["SqlDedicatedGateway"]]
    dedicated_gateway_type: models.DedicatedGatewayType | DedicatedGatewayTypeValue
    additional_properties: Mapping[str, Any]


class SqlDedicatedGatewayServiceResourcePropertiesDict(TypedDict, total=False):
    """State of a dedicated gateway, region by region."""

    instance_size: models.ServiceSize | ServiceSizeValue
    instance_count: int
    service_type: Required[Literal["SqlDedicatedGateway"]]
    sql_dedicated_gateway_endpoint: str
    dedicated_gateway_type: models.DedicatedGatewayType | DedicatedGatewayTypeValue
    additional_properties: Mapping[str, Any]


class _TableCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a table."""

    resource: models.TableResource | TableResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _TableCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a table."""

    properties: Required[models.TableCreateUpdateProperties | TableCreateUpdatePropertiesDict]


TableCreateUpdateParametersDict: TypeAlias = (
    _TableCreateUpdateParametersFlatDict | _TableCreateUpdateParametersNestedDict
)


class TableCreateUpdatePropertiesDict(TypedDict, total=False):
    """Definition and options of a table to create or update."""

    resource: Required[models.TableResource | TableResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict
    additional_properties: Mapping[str, Any]


class TableGetPropertiesDict(TypedDict, total=False):
    """Definition and throughput options of a table."""

    resource: models.TableGetPropertiesResource | TableGetPropertiesResourceDict
    options: models.TableGetPropertiesOptions | TableGetPropertiesOptionsDict
    additional_properties: Mapping[str, Any]


class TableGetPropertiesOptionsDict(OptionsResourceDict, total=False):
    """Throughput of a table."""


class TableResourceDict(TypedDict, total=False):
    """Definition of a table."""

    id: Required[str]
    restore_parameters: models.ResourceRestoreParameters | ResourceRestoreParametersDict
    create_mode: models.CreateMode | CreateModeValue
    additional_properties: Mapping[str, Any]


class TableGetPropertiesResourceDict(TableResourceDict, total=False):
    """Definition of a table, with system properties."""


class _TableGetResultsFlatDict(ProxyResourceDict, total=False):
    """A table, as the service returns it."""

    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.TableGetPropertiesResource | TableGetPropertiesResourceDict
    options: models.TableGetPropertiesOptions | TableGetPropertiesOptionsDict


class _TableGetResultsNestedDict(ProxyResourceDict, total=False):
    """A table, as the service returns it."""

    properties: Required[models.TableGetProperties | TableGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


TableGetResultsDict: TypeAlias = _TableGetResultsFlatDict | _TableGetResultsNestedDict


class _TableRoleAssignmentResourceFlatDict(ProxyResourceDict, total=False):
    """A Table role assignment for access to data."""

    role_definition_id: str
    scope: str
    principal_id: str


class _TableRoleAssignmentResourceNestedDict(ProxyResourceDict, total=False):
    """A Table role assignment for access to data."""

    properties: Required[models.TableRoleAssignmentResourceProperties | TableRoleAssignmentResourcePropertiesDict]


TableRoleAssignmentResourceDict: TypeAlias = (
    _TableRoleAssignmentResourceFlatDict | _TableRoleAssignmentResourceNestedDict
)


class TableRoleAssignmentResourcePropertiesDict(TypedDict, total=False):
    """Role, principal and scope of a Table role assignment."""

    role_definition_id: str
    scope: str
    principal_id: str
    additional_properties: Mapping[str, Any]


class _TableRoleDefinitionResourceFlatDict(ProxyResourceDict, total=False):
    """A Table role definition for access to data."""

    role_name: str
    assignable_scopes: Sequence[str]
    permissions: Sequence[models.Permission | PermissionDict]


class _TableRoleDefinitionResourceNestedDict(ProxyResourceDict, total=False):
    """A Table role definition for access to data."""

    properties: Required[models.TableRoleDefinitionResourceProperties | TableRoleDefinitionResourcePropertiesDict]


TableRoleDefinitionResourceDict: TypeAlias = (
    _TableRoleDefinitionResourceFlatDict | _TableRoleDefinitionResourceNestedDict
)


class TableRoleDefinitionResourcePropertiesDict(TypedDict, total=False):
    """Actions on data and where they hold of a Table role definition."""

    id: str
    role_name: str
    type: models.RoleDefinitionType | RoleDefinitionTypeValue
    assignable_scopes: Sequence[str]
    permissions: Sequence[models.Permission | PermissionDict]
    additional_properties: Mapping[str, Any]


class VirtualNetworkRuleDict(TypedDict, total=False):
    """A subnet that may connect."""

    id: str
    ignore_missing_v_net_service_endpoint: bool
    additional_properties: Mapping[str, Any]


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
