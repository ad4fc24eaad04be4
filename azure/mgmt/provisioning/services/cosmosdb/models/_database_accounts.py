# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Models of ``cosmosdb``: ``database_accounts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ARMResourceProperties, OptionsResource, ProxyResource, RestoreParametersBase

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import (
        Filled,
        Nested,
        NestedFilled,
        NestedList,
        NestedListFilled,
        NestedListOrNone,
        NestedOrNone,
    )
    from .. import models
    from ..types import _database_accounts as types
    from ..types._common import (
        BackupStorageRedundancyValue,
        CreateModeValue,
        CreateUpdateOptionsDict,
        ManagedServiceIdentityDict,
        PermissionDict,
        ResourceRestoreParametersDict,
        RoleDefinitionTypeValue,
    )
    from ..types._others import LocationDict
else:
    typed(__name__)


class ARMProxyResource(Model):
    """Base of resources: ID, name and type."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the ARM proxy."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.DocumentDB/databaseAccounts."""


class AccountKeyMetadata(Model):
    """When a key was made."""

    generation_time: datetime = read_only("generationTime", "iso-8601")
    """When the key was made; absent if never made anew."""


class AnalyticalStorageConfiguration(Model):
    """Settings of analytical storage."""

    schema_type: models.AnalyticalStorageSchemaType | types.AnalyticalStorageSchemaTypeValue | None = field(
        "schemaType", "AnalyticalStorageSchemaType", default=None
    )
    """How documents become columns."""


class ApiProperties(Model):
    """Settings of an account's API."""

    server_version: models.ServerVersion | types.ServerVersionValue | None = field(
        "serverVersion", "ServerVersion", default=None
    )
    """MongoDB version, such as 7.0."""


class BackupPolicy(Model):
    """Backup policy of an account; its kind is periodic or continuous."""

    _subtype_map = {"type": {"Continuous": "ContinuousModeBackupPolicy", "Periodic": "PeriodicModeBackupPolicy"}}

    type: str = field("type")
    """Periodic or Continuous."""
    migration_state: NestedOrNone[BackupPolicyMigrationState, types.BackupPolicyMigrationStateDict] = field(
        "migrationState", "BackupPolicyMigrationState", default=None
    )
    """State of a move from periodic to continuous backup."""


class BackupPolicyMigrationState(Model):
    """State of a move from periodic to continuous backup."""

    status: models.BackupPolicyMigrationStatus | types.BackupPolicyMigrationStatusValue | None = field(
        "status", "BackupPolicyMigrationStatus", default=None
    )
    """State of the move."""
    target_type: models.BackupPolicyType | types.BackupPolicyTypeValue | None = field(
        "targetType", "BackupPolicyType", default=None
    )
    """Backup that is being moved to."""
    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When the move began."""


class Capability(Model):
    """A capability of an account."""

    name: str | None = field("name", default=None)
    """Name, such as EnableServerless, EnableGremlin, EnableTable or EnableCassandra."""


class Capacity(Model):
    """Limit on an account's throughput."""

    total_throughput_limit: int | None = field("totalThroughputLimit", "int", default=None)
    """Most request units per second over all resources; -1 for no limit."""


class ConsistencyPolicy(Model):
    """Default consistency of reads."""

    default_consistency_level: models.DefaultConsistencyLevel | types.DefaultConsistencyLevelValue = field(
        "defaultConsistencyLevel", "DefaultConsistencyLevel"
    )
    """Level; Session is usual."""
    max_staleness_prefix: int | None = field("maxStalenessPrefix", "int", default=None)
    """Writes that reads may lag behind, for BoundedStaleness."""
    max_interval_in_seconds: int | None = field("maxIntervalInSeconds", "int", default=None)
    """Seconds that reads may lag behind, for BoundedStaleness."""


class ContinuousModeBackupPolicy(BackupPolicy):
    """Continuous backup: any time in the last 7 or 30 days can be restored."""

    type: str = field("type", default="Continuous")
    """Periodic or Continuous."""
    continuous_mode_properties: NestedOrNone[ContinuousModeProperties, types.ContinuousModePropertiesDict] = field(
        "continuousModeProperties", "ContinuousModeProperties", default=None
    )
    """How long backups are kept."""


class ContinuousModeProperties(Model):
    """How long continuous backup goes back."""

    tier: models.ContinuousTier | types.ContinuousTierValue | None = field("tier", "ContinuousTier", default=None)
    """Continuous7Days or Continuous30Days."""


class CorsPolicy(Model):
    """A rule for cross-origin requests."""

    allowed_origins: str = field("allowedOrigins")
    """Origins that may send requests, separated by commas."""
    allowed_methods: str | None = field("allowedMethods", default=None)
    """Methods that are allowed."""
    allowed_headers: str | None = field("allowedHeaders", default=None)
    """Request headers that are allowed."""
    exposed_headers: str | None = field("exposedHeaders", default=None)
    """Response headers that are shown."""
    max_age_in_seconds: int | None = field("maxAgeInSeconds", "int", default=None)
    """Seconds that browsers may keep the answer."""


class RegionalServiceResource(Model):
    """A service in one region."""

    name: str = read_only("name")
    """Name of the service in the region."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""
    status: models.ServiceStatus | types.ServiceStatusValue = read_only("status", "ServiceStatus")
    """State of the service."""


class DataTransferRegionalServiceResource(RegionalServiceResource):
    """A service in one region."""


class ServiceResourceCreateUpdateProperties(Model):
    """Kind and size of a service to create or update."""

    _subtype_map = {
        "service_type": {
            "DataTransfer": "DataTransferServiceResourceCreateUpdateProperties",
            "GraphAPICompute": "GraphAPIComputeServiceResourceCreateUpdateProperties",
            "MaterializedViewsBuilder": "MaterializedViewsBuilderServiceResourceCreateUpdateProperties",
            "SqlDedicatedGateway": "SqlDedicatedGatewayServiceResourceCreateUpdateProperties",
        }
    }

    instance_size: models.ServiceSize | types.ServiceSizeValue | None = field(
        "instanceSize", "ServiceSize", default=None
    )
    """Size of the service's instances."""
    instance_count: int | None = field("instanceCount", "int", default=None)
    """Number of instances."""
    service_type: str = field("serviceType")
    """Kind of service."""


class DataTransferServiceResourceCreateUpdateProperties(ServiceResourceCreateUpdateProperties):
    """Settings of a data transfer service to create or update."""

    service_type: str = field("serviceType", default="DataTransfer")
    """Kind of service."""


class ServiceResourceProperties(Model):
    """Size and state of a service."""

    _subtype_map = {
        "service_type": {
            "DataTransfer": "DataTransferServiceResourceProperties",
            "GraphAPICompute": "GraphAPIComputeServiceResourceProperties",
            "MaterializedViewsBuilder": "MaterializedViewsBuilderServiceResourceProperties",
            "SqlDedicatedGateway": "SqlDedicatedGatewayServiceResourceProperties",
        }
    }

    creation_time: datetime = read_only("creationTime", "iso-8601")
    """When it was created."""
    instance_size: models.ServiceSize | types.ServiceSizeValue | None = field(
        "instanceSize", "ServiceSize", default=None
    )
    """Size of the service's instances."""
    instance_count: int | None = field("instanceCount", "int", default=None)
    """Number of instances."""
    service_type: str = field("serviceType")
    """Kind of service."""
    status: models.ServiceStatus | types.ServiceStatusValue = read_only("status", "ServiceStatus")
    """Service status: Creating, Running, Updating, Deleting, Error or Stopped."""


class DataTransferServiceResourceProperties(ServiceResourceProperties):
    """State of a service, region by region."""

    service_type: str = field("serviceType", default="DataTransfer")
    """Kind of service."""
    locations: NestedList[DataTransferRegionalServiceResource, types.DataTransferRegionalServiceResourceDict] = (
        read_only("locations", "[DataTransferRegionalServiceResource]")
    )
    """The service in each region."""


class DatabaseAccountConnectionString(Model):
    """A connection string of an account."""

    connection_string: str = read_only("connectionString", secret=True)
    """The connection string."""
    description: str = read_only("description")
    """What it is for, such as Primary SQL Connection String."""
    key_kind: models.Kind | types.KindValue = read_only("keyKind", "Kind")
    """Key it holds."""
    type: models.Type | types.TypeValue = read_only("type", "Type")
    """API it is for."""


class DatabaseAccountCreateUpdateParameters(ARMResourceProperties):
    """What it takes to create or update a Cosmos DB account."""

    kind: models.DatabaseAccountKind | types.DatabaseAccountKindValue | None = field(
        "kind", "DatabaseAccountKind", default=None
    )
    """Kind of the database account."""
    properties: NestedOrNone[DatabaseAccountCreateUpdateProperties, types.DatabaseAccountCreateUpdatePropertiesDict] = (
        field("properties", "DatabaseAccountCreateUpdateProperties", default=None)
    )
    """Regions, consistency, networking, backup and other settings of a Cosmos DB account."""
    consistency_policy: NestedOrNone[ConsistencyPolicy, types.ConsistencyPolicyDict] = flattened(
        "properties", default=None
    )
    """Default consistency of reads."""
    locations: NestedListFilled[models.Location, LocationDict] = flattened("properties", default=None)
    """Regions of the account with their failover order."""
    database_account_offer_type: Filled[str] = flattened("properties", default=None)
    """Offer; Standard."""
    ip_rules: NestedListOrNone[IpAddressOrRange, types.IpAddressOrRangeDict] = flattened("properties", default=None)
    """Public IP addresses and ranges that may connect."""
    is_virtual_network_filter_enabled: bool | None = flattened("properties", default=None)
    """Whether virtual network rules are enforced."""
    enable_automatic_failover: bool | None = flattened("properties", default=None)
    """Whether the write region fails over by itself in an outage."""
    capabilities: NestedListOrNone[Capability, types.CapabilityDict] = flattened("properties", default=None)
    """Capabilities of the account, such as EnableServerless or EnableCassandra."""
    virtual_network_rules: NestedListOrNone[VirtualNetworkRule, types.VirtualNetworkRuleDict] = flattened(
        "properties", default=None
    )
    """Subnets of virtual networks that may connect."""
    enable_multiple_write_locations: bool | None = flattened("properties", default=None)
    """Whether all regions can be written to."""
    enable_cassandra_connector: bool | None = flattened("properties", default=None)
    """Whether the Cassandra connector is on."""
    connector_offer: models.ConnectorOffer | types.ConnectorOfferValue | None = flattened("properties", default=None)
    """Offer of the Cassandra connector."""
    disable_key_based_metadata_write_access: bool | None = flattened("properties", default=None)
    """Whether keys can no longer change databases, containers and throughput."""
    key_vault_key_uri: str | None = flattened("properties", default=None)
    """URI of the key that encrypts the account."""
    default_identity: str | None = flattened("properties", default=None)
    """Identity that reads the key, such as FirstPartyIdentity or UserAssignedIdentity=<ID>."""
    public_network_access: models.PublicNetworkAccess | types.PublicNetworkAccessValue | None = flattened(
        "properties", default=None
    )
    """Whether the resource can be reached from public networks."""
    enable_free_tier: bool | None = flattened("properties", default=None)
    """Whether the account has the free tier; one account in a subscription can."""
    api_properties: NestedOrNone[ApiProperties, types.ApiPropertiesDict] = flattened("properties", default=None)
    """Settings of the API, such as the MongoDB version."""
    enable_analytical_storage: bool | None = flattened("properties", default=None)
    """Whether analytical storage is on."""
    analytical_storage_configuration: NestedOrNone[
        AnalyticalStorageConfiguration, types.AnalyticalStorageConfigurationDict
    ] = flattened("properties", default=None)
    """Settings of analytical storage."""
    create_mode: models.CreateMode | CreateModeValue | None = flattened("properties", default=None)
    """Whether it is new or restored."""
    backup_policy: NestedOrNone[BackupPolicy, types.BackupPolicyDict] = flattened("properties", default=None)
    """Periodic or continuous backup."""
    cors: NestedListOrNone[CorsPolicy, types.CorsPolicyDict] = flattened("properties", default=None)
    """Rules for cross-origin requests."""
    network_acl_bypass: models.NetworkAclBypass | types.NetworkAclBypassValue | None = flattened(
        "properties", default=None
    )
    """Which Azure services may pass the network rules."""
    network_acl_bypass_resource_ids: list[str] | None = flattened("properties", default=None)
    """IDs of resources that may pass the network rules."""
    disable_local_auth: bool | None = flattened("properties", default=None)
    """Whether keys are refused, so that only Microsoft Entra tokens are accepted."""
    restore_parameters: NestedOrNone[RestoreParameters, types.RestoreParametersDict] = flattened(
        "properties", default=None
    )
    """What to restore, when it is created by a restore."""
    capacity: NestedOrNone[Capacity, types.CapacityDict] = flattened("properties", default=None)
    """Limit on the account's throughput."""
    keys_metadata: Nested[DatabaseAccountKeysMetadata, types.DatabaseAccountKeysMetadataDict] = flattened(
        "properties", init=False
    )
    """When the keys were made."""
    enable_partition_merge: bool | None = flattened("properties", default=None)
    """Whether partitions can be merged."""
    enable_burst_capacity: bool | None = flattened("properties", default=None)
    """Whether unused throughput can be used in bursts."""
    minimal_tls_version: models.MinimalTlsVersion | types.MinimalTlsVersionValue | None = flattened(
        "properties", default=None
    )
    """Lowest TLS version that clients may use."""
    customer_managed_key_status: str | None = flattened("properties", default=None)
    """Whether the key of your own works."""
    enable_priority_based_execution: bool | None = flattened("properties", default=None)
    """Whether requests can have priorities."""
    default_priority_level: models.DefaultPriorityLevel | types.DefaultPriorityLevelValue | None = flattened(
        "properties", default=None
    )
    """Priority of requests that do not say."""
    enable_per_region_per_partition_autoscale: bool | None = flattened("properties", default=None)
    """Whether autoscale works region by region and partition by partition."""
    enforce_hierarchical_partition_key_id_last_level: bool | None = flattened("properties", default=None)
    """Whether the last level of hierarchical partition keys must be id."""


class DatabaseAccountCreateUpdateProperties(Model):
    """Regions, consistency, networking, backup and other settings of a Cosmos DB account."""

    consistency_policy: NestedOrNone[ConsistencyPolicy, types.ConsistencyPolicyDict] = field(
        "consistencyPolicy", "ConsistencyPolicy", default=None
    )
    """Default consistency of reads."""
    locations: NestedList[models.Location, LocationDict] = field("locations", "[Location]")
    """Regions of the account with their failover order."""
    database_account_offer_type: str = field("databaseAccountOfferType", default="Standard")
    """Offer; Standard."""
    ip_rules: NestedListOrNone[IpAddressOrRange, types.IpAddressOrRangeDict] = field(
        "ipRules", "[IpAddressOrRange]", default=None
    )
    """Public IP addresses and ranges that may connect."""
    is_virtual_network_filter_enabled: bool | None = field("isVirtualNetworkFilterEnabled", "bool", default=None)
    """Whether virtual network rules are enforced."""
    enable_automatic_failover: bool | None = field("enableAutomaticFailover", "bool", default=None)
    """Whether the write region fails over by itself in an outage."""
    capabilities: NestedListOrNone[Capability, types.CapabilityDict] = field(
        "capabilities", "[Capability]", default=None
    )
    """Capabilities of the account, such as EnableServerless or EnableCassandra."""
    virtual_network_rules: NestedListOrNone[VirtualNetworkRule, types.VirtualNetworkRuleDict] = field(
        "virtualNetworkRules", "[VirtualNetworkRule]", default=None
    )
    """Subnets of virtual networks that may connect."""
    enable_multiple_write_locations: bool | None = field("enableMultipleWriteLocations", "bool", default=None)
    """Whether all regions can be written to."""
    enable_cassandra_connector: bool | None = field("enableCassandraConnector", "bool", default=None)
    """Whether the Cassandra connector is on."""
    connector_offer: models.ConnectorOffer | types.ConnectorOfferValue | None = field(
        "connectorOffer", "ConnectorOffer", default=None
    )
    """Offer of the Cassandra connector."""
    disable_key_based_metadata_write_access: bool | None = field(
        "disableKeyBasedMetadataWriteAccess", "bool", default=None
    )
    """Whether keys can no longer change databases, containers and throughput."""
    key_vault_key_uri: str | None = field("keyVaultKeyUri", default=None)
    """URI of the key that encrypts the account."""
    default_identity: str | None = field("defaultIdentity", default=None)
    """Identity that reads the key, such as FirstPartyIdentity or UserAssignedIdentity=<ID>."""
    public_network_access: models.PublicNetworkAccess | types.PublicNetworkAccessValue | None = field(
        "publicNetworkAccess", "PublicNetworkAccess", default=None
    )
    """Whether the resource can be reached from public networks."""
    enable_free_tier: bool | None = field("enableFreeTier", "bool", default=None)
    """Whether the account has the free tier; one account in a subscription can."""
    api_properties: NestedOrNone[ApiProperties, types.ApiPropertiesDict] = field(
        "apiProperties", "ApiProperties", default=None
    )
    """Settings of the API, such as the MongoDB version."""
    enable_analytical_storage: bool | None = field("enableAnalyticalStorage", "bool", default=None)
    """Whether analytical storage is on."""
    analytical_storage_configuration: NestedOrNone[
        AnalyticalStorageConfiguration, types.AnalyticalStorageConfigurationDict
    ] = field("analyticalStorageConfiguration", "AnalyticalStorageConfiguration", default=None)
    """Settings of analytical storage."""
    create_mode: models.CreateMode | CreateModeValue | None = field("createMode", "CreateMode", default=None)
    """Whether it is new or restored."""
    backup_policy: NestedOrNone[BackupPolicy, types.BackupPolicyDict] = field(
        "backupPolicy", "BackupPolicy", default=None
    )
    """Periodic or continuous backup."""
    cors: NestedListOrNone[CorsPolicy, types.CorsPolicyDict] = field("cors", "[CorsPolicy]", default=None)
    """Rules for cross-origin requests."""
    network_acl_bypass: models.NetworkAclBypass | types.NetworkAclBypassValue | None = field(
        "networkAclBypass", "NetworkAclBypass", default=None
    )
    """Which Azure services may pass the network rules."""
    network_acl_bypass_resource_ids: list[str] | None = field("networkAclBypassResourceIds", "[str]", default=None)
    """IDs of resources that may pass the network rules."""
    disable_local_auth: bool | None = field("disableLocalAuth", "bool", default=None)
    """Whether keys are refused, so that only Microsoft Entra tokens are accepted."""
    restore_parameters: NestedOrNone[RestoreParameters, types.RestoreParametersDict] = field(
        "restoreParameters", "RestoreParameters", default=None
    )
    """What to restore, when it is created by a restore."""
    capacity: NestedOrNone[Capacity, types.CapacityDict] = field("capacity", "Capacity", default=None)
    """Limit on the account's throughput."""
    keys_metadata: Nested[DatabaseAccountKeysMetadata, types.DatabaseAccountKeysMetadataDict] = read_only(
        "keysMetadata", "DatabaseAccountKeysMetadata"
    )
    """When the keys were made."""
    enable_partition_merge: bool | None = field("enablePartitionMerge", "bool", default=None)
    """Whether partitions can be merged."""
    enable_burst_capacity: bool | None = field("enableBurstCapacity", "bool", default=None)
    """Whether unused throughput can be used in bursts."""
    minimal_tls_version: models.MinimalTlsVersion | types.MinimalTlsVersionValue | None = field(
        "minimalTlsVersion", "MinimalTlsVersion", default=None
    )
    """Lowest TLS version that clients may use."""
    customer_managed_key_status: str | None = field("customerManagedKeyStatus", default=None)
    """Whether the key of your own works."""
    enable_priority_based_execution: bool | None = field("enablePriorityBasedExecution", "bool", default=None)
    """Whether requests can have priorities."""
    default_priority_level: models.DefaultPriorityLevel | types.DefaultPriorityLevelValue | None = field(
        "defaultPriorityLevel", "DefaultPriorityLevel", default=None
    )
    """Priority of requests that do not say."""
    enable_per_region_per_partition_autoscale: bool | None = field(
        "enablePerRegionPerPartitionAutoscale", "bool", default=None
    )
    """Whether autoscale works region by region and partition by partition."""
    enforce_hierarchical_partition_key_id_last_level: bool | None = field(
        "enforceHierarchicalPartitionKeyIdLastLevel", "bool", default=None
    )
    """Whether the last level of hierarchical partition keys must be id."""


class DatabaseAccountGetProperties(Model):
    """Regions, consistency, networking, backup and other settings of a Cosmos DB account."""

    provisioning_state: str = read_only("provisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    document_endpoint: str = read_only("documentEndpoint")
    """URL of the account, such as https://my-account.documents.azure.com:443/."""
    database_account_offer_type: str = read_only("databaseAccountOfferType")
    """Offer; Standard."""
    ip_rules: NestedListOrNone[IpAddressOrRange, types.IpAddressOrRangeDict] = field(
        "ipRules", "[IpAddressOrRange]", default=None
    )
    """Public IP addresses and ranges that may connect."""
    is_virtual_network_filter_enabled: bool | None = field("isVirtualNetworkFilterEnabled", "bool", default=None)
    """Whether virtual network rules are enforced."""
    enable_automatic_failover: bool | None = field("enableAutomaticFailover", "bool", default=None)
    """Whether the write region fails over by itself in an outage."""
    consistency_policy: NestedOrNone[ConsistencyPolicy, types.ConsistencyPolicyDict] = field(
        "consistencyPolicy", "ConsistencyPolicy", default=None
    )
    """Default consistency of reads."""
    capabilities: NestedListOrNone[Capability, types.CapabilityDict] = field(
        "capabilities", "[Capability]", default=None
    )
    """Capabilities of the account, such as EnableServerless or EnableCassandra."""
    write_locations: NestedList[models.Location, LocationDict] = read_only("writeLocations", "[Location]")
    """Regions that can be written to."""
    read_locations: NestedList[models.Location, LocationDict] = read_only("readLocations", "[Location]")
    """Regions that can be read from."""
    locations: NestedList[models.Location, LocationDict] = read_only("locations", "[Location]")
    """Regions of the account with their failover order."""
    failover_policies: NestedList[FailoverPolicy, types.FailoverPolicyDict] = read_only(
        "failoverPolicies", "[FailoverPolicy]"
    )
    """Regions in failover order."""
    virtual_network_rules: NestedListOrNone[VirtualNetworkRule, types.VirtualNetworkRuleDict] = field(
        "virtualNetworkRules", "[VirtualNetworkRule]", default=None
    )
    """Subnets of virtual networks that may connect."""
    private_endpoint_connections: NestedList[PrivateEndpointConnection, types.PrivateEndpointConnectionDict] = (
        read_only("privateEndpointConnections", "[PrivateEndpointConnection]")
    )
    """Private endpoint connections to the resource."""
    enable_multiple_write_locations: bool | None = field("enableMultipleWriteLocations", "bool", default=None)
    """Whether all regions can be written to."""
    enable_cassandra_connector: bool | None = field("enableCassandraConnector", "bool", default=None)
    """Whether the Cassandra connector is on."""
    connector_offer: models.ConnectorOffer | types.ConnectorOfferValue | None = field(
        "connectorOffer", "ConnectorOffer", default=None
    )
    """Offer of the Cassandra connector."""
    disable_key_based_metadata_write_access: bool | None = field(
        "disableKeyBasedMetadataWriteAccess", "bool", default=None
    )
    """Whether keys can no longer change databases, containers and throughput."""
    key_vault_key_uri: str | None = field("keyVaultKeyUri", default=None)
    """URI of the key that encrypts the account."""
    default_identity: str | None = field("defaultIdentity", default=None)
    """Identity that reads the key, such as FirstPartyIdentity or UserAssignedIdentity=<ID>."""
    public_network_access: models.PublicNetworkAccess | types.PublicNetworkAccessValue | None = field(
        "publicNetworkAccess", "PublicNetworkAccess", default=None
    )
    """Whether the resource can be reached from public networks."""
    enable_free_tier: bool | None = field("enableFreeTier", "bool", default=None)
    """Whether the account has the free tier; one account in a subscription can."""
    api_properties: NestedOrNone[ApiProperties, types.ApiPropertiesDict] = field(
        "apiProperties", "ApiProperties", default=None
    )
    """Settings of the API, such as the MongoDB version."""
    enable_analytical_storage: bool | None = field("enableAnalyticalStorage", "bool", default=None)
    """Whether analytical storage is on."""
    analytical_storage_configuration: NestedOrNone[
        AnalyticalStorageConfiguration, types.AnalyticalStorageConfigurationDict
    ] = field("analyticalStorageConfiguration", "AnalyticalStorageConfiguration", default=None)
    """Settings of analytical storage."""
    instance_id: str = read_only("instanceId")
    """Instance ID of the account, a GUID."""
    create_mode: models.CreateMode | CreateModeValue | None = field("createMode", "CreateMode", default=None)
    """Whether it is new or restored."""
    restore_parameters: NestedOrNone[RestoreParameters, types.RestoreParametersDict] = field(
        "restoreParameters", "RestoreParameters", default=None
    )
    """What to restore, when it is created by a restore."""
    backup_policy: NestedOrNone[BackupPolicy, types.BackupPolicyDict] = field(
        "backupPolicy", "BackupPolicy", default=None
    )
    """Periodic or continuous backup."""
    cors: NestedListOrNone[CorsPolicy, types.CorsPolicyDict] = field("cors", "[CorsPolicy]", default=None)
    """Rules for cross-origin requests."""
    network_acl_bypass: models.NetworkAclBypass | types.NetworkAclBypassValue | None = field(
        "networkAclBypass", "NetworkAclBypass", default=None
    )
    """Which Azure services may pass the network rules."""
    network_acl_bypass_resource_ids: list[str] | None = field("networkAclBypassResourceIds", "[str]", default=None)
    """IDs of resources that may pass the network rules."""
    disable_local_auth: bool | None = field("disableLocalAuth", "bool", default=None)
    """Whether keys are refused, so that only Microsoft Entra tokens are accepted."""
    capacity: NestedOrNone[Capacity, types.CapacityDict] = field("capacity", "Capacity", default=None)
    """Limit on the account's throughput."""
    keys_metadata: Nested[DatabaseAccountKeysMetadata, types.DatabaseAccountKeysMetadataDict] = read_only(
        "keysMetadata", "DatabaseAccountKeysMetadata"
    )
    """When the keys were made."""
    enable_partition_merge: bool | None = field("enablePartitionMerge", "bool", default=None)
    """Whether partitions can be merged."""
    enable_burst_capacity: bool | None = field("enableBurstCapacity", "bool", default=None)
    """Whether unused throughput can be used in bursts."""
    minimal_tls_version: models.MinimalTlsVersion | types.MinimalTlsVersionValue | None = field(
        "minimalTlsVersion", "MinimalTlsVersion", default=None
    )
    """Lowest TLS version that clients may use."""
    customer_managed_key_status: str | None = field("customerManagedKeyStatus", default=None)
    """Whether the key of your own works."""
    key_vault_key_uri_version: str = read_only("keyVaultKeyUriVersion")
    """URI of the key version in use."""
    enable_priority_based_execution: bool | None = field("enablePriorityBasedExecution", "bool", default=None)
    """Whether requests can have priorities."""
    default_priority_level: models.DefaultPriorityLevel | types.DefaultPriorityLevelValue | None = field(
        "defaultPriorityLevel", "DefaultPriorityLevel", default=None
    )
    """Priority of requests that do not say."""
    enable_per_region_per_partition_autoscale: bool | None = field(
        "enablePerRegionPerPartitionAutoscale", "bool", default=None
    )
    """Whether autoscale works region by region and partition by partition."""
    enforce_hierarchical_partition_key_id_last_level: bool | None = field(
        "enforceHierarchicalPartitionKeyIdLastLevel", "bool", default=None
    )
    """Whether the last level of hierarchical partition keys must be id."""


class DatabaseAccountGetResults(ProxyResource):
    """A Cosmos DB account."""

    properties: NestedOrNone[DatabaseAccountGetProperties, types.DatabaseAccountGetPropertiesDict] = field(
        "properties", "DatabaseAccountGetProperties", default=None
    )
    """Regions, consistency, networking, backup and other settings of a Cosmos DB account."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    document_endpoint: str = flattened("properties", init=False)
    """URL of the account, such as https://my-account.documents.azure.com:443/."""
    database_account_offer_type: str = flattened("properties", init=False)
    """Offer; Standard."""
    ip_rules: NestedListOrNone[IpAddressOrRange, types.IpAddressOrRangeDict] = flattened("properties", default=None)
    """Public IP addresses and ranges that may connect."""
    is_virtual_network_filter_enabled: bool | None = flattened("properties", default=None)
    """Whether virtual network rules are enforced."""
    enable_automatic_failover: bool | None = flattened("properties", default=None)
    """Whether the write region fails over by itself in an outage."""
    consistency_policy: NestedOrNone[ConsistencyPolicy, types.ConsistencyPolicyDict] = flattened(
        "properties", default=None
    )
    """Default consistency of reads."""
    capabilities: NestedListOrNone[Capability, types.CapabilityDict] = flattened("properties", default=None)
    """Capabilities of the account, such as EnableServerless or EnableCassandra."""
    write_locations: NestedList[models.Location, LocationDict] = flattened("properties", init=False)
    """Regions that can be written to."""
    read_locations: NestedList[models.Location, LocationDict] = flattened("properties", init=False)
    """Regions that can be read from."""
    locations: NestedList[models.Location, LocationDict] = flattened("properties", init=False)
    """Regions of the account with their failover order."""
    failover_policies: NestedList[FailoverPolicy, types.FailoverPolicyDict] = flattened("properties", init=False)
    """Regions in failover order."""
    virtual_network_rules: NestedListOrNone[VirtualNetworkRule, types.VirtualNetworkRuleDict] = flattened(
        "properties", default=None
    )
    """Subnets of virtual networks that may connect."""
    private_endpoint_connections: NestedList[PrivateEndpointConnection, types.PrivateEndpointConnectionDict] = (
        flattened("properties", init=False)
    )
    """Private endpoint connections to the resource."""
    enable_multiple_write_locations: bool | None = flattened("properties", default=None)
    """Whether all regions can be written to."""
    enable_cassandra_connector: bool | None = flattened("properties", default=None)
    """Whether the Cassandra connector is on."""
    connector_offer: models.ConnectorOffer | types.ConnectorOfferValue | None = flattened("properties", default=None)
    """Offer of the Cassandra connector."""
    disable_key_based_metadata_write_access: bool | None = flattened("properties", default=None)
    """Whether keys can no longer change databases, containers and throughput."""
    key_vault_key_uri: str | None = flattened("properties", default=None)
    """URI of the key that encrypts the account."""
    default_identity: str | None = flattened("properties", default=None)
    """Identity that reads the key, such as FirstPartyIdentity or UserAssignedIdentity=<ID>."""
    public_network_access: models.PublicNetworkAccess | types.PublicNetworkAccessValue | None = flattened(
        "properties", default=None
    )
    """Whether the resource can be reached from public networks."""
    enable_free_tier: bool | None = flattened("properties", default=None)
    """Whether the account has the free tier; one account in a subscription can."""
    api_properties: NestedOrNone[ApiProperties, types.ApiPropertiesDict] = flattened("properties", default=None)
    """Settings of the API, such as the MongoDB version."""
    enable_analytical_storage: bool | None = flattened("properties", default=None)
    """Whether analytical storage is on."""
    analytical_storage_configuration: NestedOrNone[
        AnalyticalStorageConfiguration, types.AnalyticalStorageConfigurationDict
    ] = flattened("properties", default=None)
    """Settings of analytical storage."""
    instance_id: str = flattened("properties", init=False)
    """Instance ID of the account, a GUID."""
    create_mode: models.CreateMode | CreateModeValue | None = flattened("properties", default=None)
    """Whether it is new or restored."""
    restore_parameters: NestedOrNone[RestoreParameters, types.RestoreParametersDict] = flattened(
        "properties", default=None
    )
    """What to restore, when it is created by a restore."""
    backup_policy: NestedOrNone[BackupPolicy, types.BackupPolicyDict] = flattened("properties", default=None)
    """Periodic or continuous backup."""
    cors: NestedListOrNone[CorsPolicy, types.CorsPolicyDict] = flattened("properties", default=None)
    """Rules for cross-origin requests."""
    network_acl_bypass: models.NetworkAclBypass | types.NetworkAclBypassValue | None = flattened(
        "properties", default=None
    )
    """Which Azure services may pass the network rules."""
    network_acl_bypass_resource_ids: list[str] | None = flattened("properties", default=None)
    """IDs of resources that may pass the network rules."""
    disable_local_auth: bool | None = flattened("properties", default=None)
    """Whether keys are refused, so that only Microsoft Entra tokens are accepted."""
    capacity: NestedOrNone[Capacity, types.CapacityDict] = flattened("properties", default=None)
    """Limit on the account's throughput."""
    keys_metadata: Nested[DatabaseAccountKeysMetadata, types.DatabaseAccountKeysMetadataDict] = flattened(
        "properties", init=False
    )
    """When the keys were made."""
    enable_partition_merge: bool | None = flattened("properties", default=None)
    """Whether partitions can be merged."""
    enable_burst_capacity: bool | None = flattened("properties", default=None)
    """Whether unused throughput can be used in bursts."""
    minimal_tls_version: models.MinimalTlsVersion | types.MinimalTlsVersionValue | None = flattened(
        "properties", default=None
    )
    """Lowest TLS version that clients may use."""
    customer_managed_key_status: str | None = flattened("properties", default=None)
    """Whether the key of your own works."""
    key_vault_key_uri_version: str = flattened("properties", init=False)
    """URI of the key version in use."""
    enable_priority_based_execution: bool | None = flattened("properties", default=None)
    """Whether requests can have priorities."""
    default_priority_level: models.DefaultPriorityLevel | types.DefaultPriorityLevelValue | None = flattened(
        "properties", default=None
    )
    """Priority of requests that do not say."""
    enable_per_region_per_partition_autoscale: bool | None = flattened("properties", default=None)
    """Whether autoscale works region by region and partition by partition."""
    enforce_hierarchical_partition_key_id_last_level: bool | None = flattened("properties", default=None)
    """Whether the last level of hierarchical partition keys must be id."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""
    kind: models.DatabaseAccountKind | types.DatabaseAccountKindValue | None = field(
        "kind", "DatabaseAccountKind", default=None
    )
    """Kind of the Cosmos DB account."""


class DatabaseAccountKeysMetadata(Model):
    """When an account's keys were made."""

    primary_master_key: Nested[AccountKeyMetadata, types.AccountKeyMetadataDict] = read_only(
        "primaryMasterKey", "AccountKeyMetadata"
    )
    """Primary key."""
    secondary_master_key: Nested[AccountKeyMetadata, types.AccountKeyMetadataDict] = read_only(
        "secondaryMasterKey", "AccountKeyMetadata"
    )
    """Secondary key."""
    primary_readonly_master_key: Nested[AccountKeyMetadata, types.AccountKeyMetadataDict] = read_only(
        "primaryReadonlyMasterKey", "AccountKeyMetadata"
    )
    """Primary read-only key."""
    secondary_readonly_master_key: Nested[AccountKeyMetadata, types.AccountKeyMetadataDict] = read_only(
        "secondaryReadonlyMasterKey", "AccountKeyMetadata"
    )
    """Secondary read-only key."""


class DatabaseAccountListConnectionStringsResult(Model):
    """Connection strings of an account."""

    connection_strings: NestedListOrNone[DatabaseAccountConnectionString, types.DatabaseAccountConnectionStringDict] = (
        field("connectionStrings", "[DatabaseAccountConnectionString]", default=None)
    )
    """The connection strings."""


class DatabaseAccountListReadOnlyKeysResult(Model):
    """Read-only keys of an account."""

    primary_readonly_master_key: str = read_only("primaryReadonlyMasterKey", secret=True)
    """Primary read-only key."""
    secondary_readonly_master_key: str = read_only("secondaryReadonlyMasterKey", secret=True)
    """Secondary read-only key."""


class DatabaseAccountListKeysResult(DatabaseAccountListReadOnlyKeysResult):
    """Keys of an account."""

    primary_master_key: str = read_only("primaryMasterKey", secret=True)
    """Primary key."""
    secondary_master_key: str = read_only("secondaryMasterKey", secret=True)
    """Secondary key."""


class DatabaseAccountRegenerateKeyParameters(Model):
    """Which key of an account to make anew."""

    key_kind: models.KeyKind | types.KeyKindValue = field("keyKind", "KeyKind")
    """Which key: primary, secondary, primaryReadonly or secondaryReadonly."""


class DatabaseAccountUpdateParameters(Model):
    """Settings and tags of a Cosmos DB account to change."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""
    properties: NestedOrNone[DatabaseAccountUpdateProperties, types.DatabaseAccountUpdatePropertiesDict] = field(
        "properties", "DatabaseAccountUpdateProperties", default=None
    )
    """Regions, consistency, networking, backup and other settings of a Cosmos DB account."""
    consistency_policy: NestedOrNone[ConsistencyPolicy, types.ConsistencyPolicyDict] = flattened(
        "properties", default=None
    )
    """Default consistency of reads."""
    locations: NestedListOrNone[models.Location, LocationDict] = flattened("properties", default=None)
    """Regions of the account with their failover order."""
    ip_rules: NestedListOrNone[IpAddressOrRange, types.IpAddressOrRangeDict] = flattened("properties", default=None)
    """Public IP addresses and ranges that may connect."""
    is_virtual_network_filter_enabled: bool | None = flattened("properties", default=None)
    """Whether virtual network rules are enforced."""
    enable_automatic_failover: bool | None = flattened("properties", default=None)
    """Whether the write region fails over by itself in an outage."""
    capabilities: NestedListOrNone[Capability, types.CapabilityDict] = flattened("properties", default=None)
    """Capabilities of the account, such as EnableServerless or EnableCassandra."""
    virtual_network_rules: NestedListOrNone[VirtualNetworkRule, types.VirtualNetworkRuleDict] = flattened(
        "properties", default=None
    )
    """Subnets of virtual networks that may connect."""
    enable_multiple_write_locations: bool | None = flattened("properties", default=None)
    """Whether all regions can be written to."""
    enable_cassandra_connector: bool | None = flattened("properties", default=None)
    """Whether the Cassandra connector is on."""
    connector_offer: models.ConnectorOffer | types.ConnectorOfferValue | None = flattened("properties", default=None)
    """Offer of the Cassandra connector."""
    disable_key_based_metadata_write_access: bool | None = flattened("properties", default=None)
    """Whether keys can no longer change databases, containers and throughput."""
    key_vault_key_uri: str | None = flattened("properties", default=None)
    """URI of the key that encrypts the account."""
    default_identity: str | None = flattened("properties", default=None)
    """Identity that reads the key, such as FirstPartyIdentity or UserAssignedIdentity=<ID>."""
    public_network_access: models.PublicNetworkAccess | types.PublicNetworkAccessValue | None = flattened(
        "properties", default=None
    )
    """Whether the resource can be reached from public networks."""
    enable_free_tier: bool | None = flattened("properties", default=None)
    """Whether the account has the free tier; one account in a subscription can."""
    api_properties: NestedOrNone[ApiProperties, types.ApiPropertiesDict] = flattened("properties", default=None)
    """Settings of the API, such as the MongoDB version."""
    enable_analytical_storage: bool | None = flattened("properties", default=None)
    """Whether analytical storage is on."""
    analytical_storage_configuration: NestedOrNone[
        AnalyticalStorageConfiguration, types.AnalyticalStorageConfigurationDict
    ] = flattened("properties", default=None)
    """Settings of analytical storage."""
    backup_policy: NestedOrNone[BackupPolicy, types.BackupPolicyDict] = flattened("properties", default=None)
    """Periodic or continuous backup."""
    cors: NestedListOrNone[CorsPolicy, types.CorsPolicyDict] = flattened("properties", default=None)
    """Rules for cross-origin requests."""
    network_acl_bypass: models.NetworkAclBypass | types.NetworkAclBypassValue | None = flattened(
        "properties", default=None
    )
    """Which Azure services may pass the network rules."""
    network_acl_bypass_resource_ids: list[str] | None = flattened("properties", default=None)
    """IDs of resources that may pass the network rules."""
    disable_local_auth: bool | None = flattened("properties", default=None)
    """Whether keys are refused, so that only Microsoft Entra tokens are accepted."""
    capacity: NestedOrNone[Capacity, types.CapacityDict] = flattened("properties", default=None)
    """Limit on the account's throughput."""
    keys_metadata: Nested[DatabaseAccountKeysMetadata, types.DatabaseAccountKeysMetadataDict] = flattened(
        "properties", init=False
    )
    """When the keys were made."""
    enable_partition_merge: bool | None = flattened("properties", default=None)
    """Whether partitions can be merged."""
    enable_burst_capacity: bool | None = flattened("properties", default=None)
    """Whether unused throughput can be used in bursts."""
    minimal_tls_version: models.MinimalTlsVersion | types.MinimalTlsVersionValue | None = flattened(
        "properties", default=None
    )
    """Lowest TLS version that clients may use."""
    customer_managed_key_status: str | None = flattened("properties", default=None)
    """Whether the key of your own works."""
    enable_priority_based_execution: bool | None = flattened("properties", default=None)
    """Whether requests can have priorities."""
    default_priority_level: models.DefaultPriorityLevel | types.DefaultPriorityLevelValue | None = flattened(
        "properties", default=None
    )
    """Priority of requests that do not say."""
    enable_per_region_per_partition_autoscale: bool | None = flattened("properties", default=None)
    """Whether autoscale works region by region and partition by partition."""
    enforce_hierarchical_partition_key_id_last_level: bool | None = flattened("properties", default=None)
    """Whether the last level of hierarchical partition keys must be id."""


class DatabaseAccountUpdateProperties(Model):
    """Regions, consistency, networking, backup and other settings of a Cosmos DB account."""

    consistency_policy: NestedOrNone[ConsistencyPolicy, types.ConsistencyPolicyDict] = field(
        "consistencyPolicy", "ConsistencyPolicy", default=None
    )
    """Default consistency of reads."""
    locations: NestedListOrNone[models.Location, LocationDict] = field("locations", "[Location]", default=None)
    """Regions of the account with their failover order."""
    ip_rules: NestedListOrNone[IpAddressOrRange, types.IpAddressOrRangeDict] = field(
        "ipRules", "[IpAddressOrRange]", default=None
    )
    """Public IP addresses and ranges that may connect."""
    is_virtual_network_filter_enabled: bool | None = field("isVirtualNetworkFilterEnabled", "bool", default=None)
    """Whether virtual network rules are enforced."""
    enable_automatic_failover: bool | None = field("enableAutomaticFailover", "bool", default=None)
    """Whether the write region fails over by itself in an outage."""
    capabilities: NestedListOrNone[Capability, types.CapabilityDict] = field(
        "capabilities", "[Capability]", default=None
    )
    """Capabilities of the account, such as EnableServerless or EnableCassandra."""
    virtual_network_rules: NestedListOrNone[VirtualNetworkRule, types.VirtualNetworkRuleDict] = field(
        "virtualNetworkRules", "[VirtualNetworkRule]", default=None
    )
    """Subnets of virtual networks that may connect."""
    enable_multiple_write_locations: bool | None = field("enableMultipleWriteLocations", "bool", default=None)
    """Whether all regions can be written to."""
    enable_cassandra_connector: bool | None = field("enableCassandraConnector", "bool", default=None)
    """Whether the Cassandra connector is on."""
    connector_offer: models.ConnectorOffer | types.ConnectorOfferValue | None = field(
        "connectorOffer", "ConnectorOffer", default=None
    )
    """Offer of the Cassandra connector."""
    disable_key_based_metadata_write_access: bool | None = field(
        "disableKeyBasedMetadataWriteAccess", "bool", default=None
    )
    """Whether keys can no longer change databases, containers and throughput."""
    key_vault_key_uri: str | None = field("keyVaultKeyUri", default=None)
    """URI of the key that encrypts the account."""
    default_identity: str | None = field("defaultIdentity", default=None)
    """Identity that reads the key, such as FirstPartyIdentity or UserAssignedIdentity=<ID>."""
    public_network_access: models.PublicNetworkAccess | types.PublicNetworkAccessValue | None = field(
        "publicNetworkAccess", "PublicNetworkAccess", default=None
    )
    """Whether the resource can be reached from public networks."""
    enable_free_tier: bool | None = field("enableFreeTier", "bool", default=None)
    """Whether the account has the free tier; one account in a subscription can."""
    api_properties: NestedOrNone[ApiProperties, types.ApiPropertiesDict] = field(
        "apiProperties", "ApiProperties", default=None
    )
    """Settings of the API, such as the MongoDB version."""
    enable_analytical_storage: bool | None = field("enableAnalyticalStorage", "bool", default=None)
    """Whether analytical storage is on."""
    analytical_storage_configuration: NestedOrNone[
        AnalyticalStorageConfiguration, types.AnalyticalStorageConfigurationDict
    ] = field("analyticalStorageConfiguration", "AnalyticalStorageConfiguration", default=None)
    """Settings of analytical storage."""
    backup_policy: NestedOrNone[BackupPolicy, types.BackupPolicyDict] = field(
        "backupPolicy", "BackupPolicy", default=None
    )
    """Periodic or continuous backup."""
    cors: NestedListOrNone[CorsPolicy, types.CorsPolicyDict] = field("cors", "[CorsPolicy]", default=None)
    """Rules for cross-origin requests."""
    network_acl_bypass: models.NetworkAclBypass | types.NetworkAclBypassValue | None = field(
        "networkAclBypass", "NetworkAclBypass", default=None
    )
    """Which Azure services may pass the network rules."""
    network_acl_bypass_resource_ids: list[str] | None = field("networkAclBypassResourceIds", "[str]", default=None)
    """IDs of resources that may pass the network rules."""
    disable_local_auth: bool | None = field("disableLocalAuth", "bool", default=None)
    """Whether keys are refused, so that only Microsoft Entra tokens are accepted."""
    capacity: NestedOrNone[Capacity, types.CapacityDict] = field("capacity", "Capacity", default=None)
    """Limit on the account's throughput."""
    keys_metadata: Nested[DatabaseAccountKeysMetadata, types.DatabaseAccountKeysMetadataDict] = read_only(
        "keysMetadata", "DatabaseAccountKeysMetadata"
    )
    """When the keys were made."""
    enable_partition_merge: bool | None = field("enablePartitionMerge", "bool", default=None)
    """Whether partitions can be merged."""
    enable_burst_capacity: bool | None = field("enableBurstCapacity", "bool", default=None)
    """Whether unused throughput can be used in bursts."""
    minimal_tls_version: models.MinimalTlsVersion | types.MinimalTlsVersionValue | None = field(
        "minimalTlsVersion", "MinimalTlsVersion", default=None
    )
    """Lowest TLS version that clients may use."""
    customer_managed_key_status: str | None = field("customerManagedKeyStatus", default=None)
    """Whether the key of your own works."""
    enable_priority_based_execution: bool | None = field("enablePriorityBasedExecution", "bool", default=None)
    """Whether requests can have priorities."""
    default_priority_level: models.DefaultPriorityLevel | types.DefaultPriorityLevelValue | None = field(
        "defaultPriorityLevel", "DefaultPriorityLevel", default=None
    )
    """Priority of requests that do not say."""
    enable_per_region_per_partition_autoscale: bool | None = field(
        "enablePerRegionPerPartitionAutoscale", "bool", default=None
    )
    """Whether autoscale works region by region and partition by partition."""
    enforce_hierarchical_partition_key_id_last_level: bool | None = field(
        "enforceHierarchicalPartitionKeyIdLastLevel", "bool", default=None
    )
    """Whether the last level of hierarchical partition keys must be id."""


class DatabaseRestoreResource(Model):
    """A database to restore, with its containers or collections."""

    database_name: str | None = field("databaseName", default=None)
    """Name of the database."""
    collection_names: list[str] | None = field("collectionNames", "[str]", default=None)
    """Containers or collections to restore; all if omitted."""


class FailoverPolicies(Model):
    """Failover order of an account's regions."""

    failover_policies: NestedList[FailoverPolicy, types.FailoverPolicyDict] = field(
        "failoverPolicies", "[FailoverPolicy]"
    )
    """Regions in failover order."""


class FailoverPolicy(Model):
    """A region with its place in failover order."""

    id: str = read_only("id")
    """ID of the region within the account."""
    location_name: str | None = field("locationName", default=None)
    """Region."""
    failover_priority: int | None = field("failoverPriority", "int", default=None)
    """Place in failover order; 0 is the write region."""


class GraphAPIComputeRegionalServiceResource(RegionalServiceResource):
    """A service in one region."""

    graph_api_compute_endpoint: str = read_only("graphApiComputeEndpoint")
    """URL of graph compute in the region."""


class GraphAPIComputeServiceResourceCreateUpdateProperties(ServiceResourceCreateUpdateProperties):
    """Settings of graph compute to create or update."""

    service_type: str = field("serviceType", default="GraphAPICompute")
    """Kind of service."""


class GraphAPIComputeServiceResourceProperties(ServiceResourceProperties):
    """State of a service, region by region."""

    service_type: str = field("serviceType", default="GraphAPICompute")
    """Kind of service."""
    graph_api_compute_endpoint: str | None = field("graphApiComputeEndpoint", default=None)
    """URL of graph compute."""
    locations: NestedList[GraphAPIComputeRegionalServiceResource, types.GraphAPIComputeRegionalServiceResourceDict] = (
        read_only("locations", "[GraphAPIComputeRegionalServiceResource]")
    )
    """The service in each region."""


class GremlinDatabaseRestoreResource(Model):
    """A Gremlin database to restore, with its graphs."""

    database_name: str | None = field("databaseName", default=None)
    """Name of the database."""
    graph_names: list[str] | None = field("graphNames", "[str]", default=None)
    """Graphs to restore; all if omitted."""


class IpAddressOrRange(Model):
    """An IP address or range that may connect."""

    ip_address_or_range: str | None = field("ipAddressOrRange", default=None)
    """IPv4 address or range in CIDR form."""


class MaterializedViewsBuilderRegionalServiceResource(RegionalServiceResource):
    """A service in one region."""


class MaterializedViewsBuilderServiceResourceCreateUpdateProperties(ServiceResourceCreateUpdateProperties):
    """Settings of a materialized views builder to create or update."""

    service_type: str = field("serviceType", default="MaterializedViewsBuilder")
    """Kind of service."""


class MaterializedViewsBuilderServiceResourceProperties(ServiceResourceProperties):
    """State of a service, region by region."""

    service_type: str = field("serviceType", default="MaterializedViewsBuilder")
    """Kind of service."""
    locations: NestedList[
        MaterializedViewsBuilderRegionalServiceResource, types.MaterializedViewsBuilderRegionalServiceResourceDict
    ] = read_only("locations", "[MaterializedViewsBuilderRegionalServiceResource]")
    """The service in each region."""


class Metric(Model):
    """Values of one metric."""

    start_time: datetime = read_only("startTime", "iso-8601")
    """When it began."""
    end_time: datetime = read_only("endTime", "iso-8601")
    """When it ended."""
    time_grain: str = read_only("timeGrain")
    """Time grain, as an ISO 8601 duration."""
    unit: models.UnitType | types.UnitTypeValue = read_only("unit", "UnitType")
    """Unit type: Count, Bytes, Seconds, Percent, CountPerSecond, BytesPerSecond or Milliseconds."""
    name: Nested[MetricName, types.MetricNameDict] = read_only("name", "MetricName")
    """Name of a metric."""
    metric_values: NestedList[MetricValue, types.MetricValueDict] = read_only("metricValues", "[MetricValue]")
    """The values."""


class MetricAvailability(Model):
    """A time grain of a metric, and how long it is kept."""

    time_grain: str = read_only("timeGrain")
    """Time grain, as an ISO 8601 duration."""
    retention: str = read_only("retention")
    """How long values are kept, as an ISO 8601 duration."""


class MetricDefinition(Model):
    """A metric that resources have."""

    metric_availabilities: NestedList[MetricAvailability, types.MetricAvailabilityDict] = read_only(
        "metricAvailabilities", "[MetricAvailability]"
    )
    """Time grains and how long they are kept."""
    primary_aggregation_type: models.PrimaryAggregationType | types.PrimaryAggregationTypeValue = read_only(
        "primaryAggregationType", "PrimaryAggregationType"
    )
    """Aggregation that is shown by default."""
    unit: models.UnitType | types.UnitTypeValue = read_only("unit", "UnitType")
    """Unit type: Count, Bytes, Seconds, Percent, CountPerSecond, BytesPerSecond or Milliseconds."""
    resource_uri: str = read_only("resourceUri")
    """URI of the resource."""
    name: Nested[MetricName, types.MetricNameDict] = read_only("name", "MetricName")
    """Name of a metric."""


class MetricName(Model):
    """Name of a metric."""

    value: str = read_only("value")
    """Name as programs use it."""
    localized_value: str = read_only("localizedValue")
    """The name as people see it, in the language of the caller."""


class MetricValue(Model):
    """Values of a metric at one time."""

    count: int = read_only("_count", "int")
    """Number of samples."""
    average: float = read_only("average", "float")
    """Average."""
    maximum: float = read_only("maximum", "float")
    """Largest value."""
    minimum: float = read_only("minimum", "float")
    """Smallest value."""
    timestamp: datetime = read_only("timestamp", "iso-8601")
    """Time of the values."""
    total: float = read_only("total", "float")
    """Sum."""


class MongoMIRoleAssignmentResource(ProxyResource):
    """A MongoDB (Microsoft Entra) role assignment for access to data."""

    properties: NestedOrNone[
        MongoMIRoleAssignmentResourceProperties, types.MongoMIRoleAssignmentResourcePropertiesDict
    ] = field("properties", "MongoMIRoleAssignmentResourceProperties", default=None)
    """Role, principal and scope of a MongoDB (Microsoft Entra) role assignment."""
    role_definition_id: str | None = flattened("properties", default=None)
    """ID of the role definition."""
    scope: str | None = flattened("properties", default=None)
    """What the assignment is for: path of the account, a database or a container."""
    principal_id: str | None = flattened("properties", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""


class MongoMIRoleAssignmentResourceProperties(Model):
    """Role, principal and scope of a MongoDB (Microsoft Entra) role assignment."""

    role_definition_id: str | None = field("roleDefinitionId", default=None)
    """ID of the role definition."""
    scope: str | None = field("scope", default=None)
    """What the assignment is for: path of the account, a database or a container."""
    principal_id: str | None = field("principalId", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create or update, such as Succeeded or Failed."""


class MongoMIRoleDefinitionResource(ProxyResource):
    """A MongoDB (Microsoft Entra) role definition for access to data."""

    properties: NestedOrNone[
        MongoMIRoleDefinitionResourceProperties, types.MongoMIRoleDefinitionResourcePropertiesDict
    ] = field("properties", "MongoMIRoleDefinitionResourceProperties", default=None)
    """Actions on data and where they hold of a MongoDB (Microsoft Entra) role definition."""
    role_name: str | None = flattened("properties", default=None)
    """Name of the role."""
    assignable_scopes: list[str] | None = flattened("properties", default=None)
    """Paths that the role can be assigned for."""
    permissions: NestedListOrNone[models.Permission, PermissionDict] = flattened("properties", default=None)
    """Actions on data that the role allows."""


class MongoMIRoleDefinitionResourceProperties(Model):
    """Actions on data and where they hold of a MongoDB (Microsoft Entra) role definition."""

    id: str | None = field("id", default=None)
    """ID of the role definition, a GUID."""
    role_name: str | None = field("roleName", default=None)
    """Name of the role."""
    type: models.RoleDefinitionType | RoleDefinitionTypeValue | None = field("type", "RoleDefinitionType", default=None)
    """Whether a role is built in or custom."""
    assignable_scopes: list[str] | None = field("assignableScopes", "[str]", default=None)
    """Paths that the role can be assigned for."""
    permissions: NestedListOrNone[models.Permission, PermissionDict] = field(
        "permissions", "[Permission]", default=None
    )
    """Actions on data that the role allows."""


class NotebookWorkspace(ProxyResource):
    """A notebook workspace of a Cosmos DB account."""

    properties: NestedOrNone[NotebookWorkspaceProperties, types.NotebookWorkspacePropertiesDict] = field(
        "properties", "NotebookWorkspaceProperties", default=None
    )
    """Address and state of a notebook workspace."""
    notebook_server_endpoint: str = flattened("properties", init=False)
    """URL of the notebook server."""
    status: str = flattened("properties", init=False)
    """State of the workspace."""


class NotebookWorkspaceConnectionInfoResult(Model):
    """Address and auth token of a notebook workspace."""

    auth_token: str = read_only("authToken", secret=True)
    """Token to sign in with."""
    notebook_server_endpoint: str = read_only("notebookServerEndpoint")
    """URL of the notebook server."""


class NotebookWorkspaceCreateUpdateParameters(ARMProxyResource):
    """What it takes to create a notebook workspace."""


class NotebookWorkspaceProperties(Model):
    """Address and state of a notebook workspace."""

    notebook_server_endpoint: str = read_only("notebookServerEndpoint")
    """URL of the notebook server."""
    status: str = read_only("status")
    """State of the workspace."""


class PartitionMetric(Metric):
    """Values of a metric for one partition."""

    partition_id: str = read_only("partitionId")
    """ID of the partition."""
    partition_key_range_id: str = read_only("partitionKeyRangeId")
    """ID of the partition key range."""


class Usage(Model):
    """Use of one quota."""

    unit: models.UnitType | types.UnitTypeValue = read_only("unit", "UnitType")
    """Unit type: Count, Bytes, Seconds, Percent, CountPerSecond, BytesPerSecond or Milliseconds."""
    name: Nested[MetricName, types.MetricNameDict] = read_only("name", "MetricName")
    """Name of the quota."""
    quota_period: str = read_only("quotaPeriod")
    """Length of the period."""
    limit: int = read_only("limit", "int")
    """How much may be used."""
    current_value: int = read_only("currentValue", "int")
    """How much is used now."""


class PartitionUsage(Usage):
    """Usage of one partition."""

    partition_id: str = read_only("partitionId")
    """ID of the partition."""
    partition_key_range_id: str = read_only("partitionKeyRangeId")
    """ID of the partition key range."""


class PercentileMetric(Model):
    """Percentiles of one metric."""

    start_time: datetime = read_only("startTime", "iso-8601")
    """When it began."""
    end_time: datetime = read_only("endTime", "iso-8601")
    """When it ended."""
    time_grain: str = read_only("timeGrain")
    """Time grain, as an ISO 8601 duration."""
    unit: models.UnitType | types.UnitTypeValue = read_only("unit", "UnitType")
    """Unit type: Count, Bytes, Seconds, Percent, CountPerSecond, BytesPerSecond or Milliseconds."""
    name: Nested[MetricName, types.MetricNameDict] = read_only("name", "MetricName")
    """Name of a metric."""
    metric_values: NestedList[PercentileMetricValue, types.PercentileMetricValueDict] = read_only(
        "metricValues", "[PercentileMetricValue]"
    )
    """The values."""


class PercentileMetricValue(MetricValue):
    """Percentiles of a metric at one time."""

    p10: float = read_only("P10", "float")
    """10th percentile."""
    p25: float = read_only("P25", "float")
    """25th percentile."""
    p50: float = read_only("P50", "float")
    """50th percentile."""
    p75: float = read_only("P75", "float")
    """75th percentile."""
    p90: float = read_only("P90", "float")
    """90th percentile."""
    p95: float = read_only("P95", "float")
    """95th percentile."""
    p99: float = read_only("P99", "float")
    """99th percentile."""


class PeriodicModeBackupPolicy(BackupPolicy):
    """Periodic backup: full backups at regular times."""

    type: str = field("type", default="Periodic")
    """Periodic or Continuous."""
    periodic_mode_properties: NestedOrNone[PeriodicModeProperties, types.PeriodicModePropertiesDict] = field(
        "periodicModeProperties", "PeriodicModeProperties", default=None
    )
    """How often, how long and where."""


class PeriodicModeProperties(Model):
    """How often backups are made, how long and where they are kept."""

    backup_interval_in_minutes: int | None = field("backupIntervalInMinutes", "int", default=None)
    """Minutes between backups."""
    backup_retention_interval_in_hours: int | None = field("backupRetentionIntervalInHours", "int", default=None)
    """Hours that backups are kept."""
    backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue | None = field(
        "backupStorageRedundancy", "BackupStorageRedundancy", default=None
    )
    """How backups are copied: Geo, Local or Zone."""


class PrivateEndpointConnection(ProxyResource):
    """A private endpoint connection of a Cosmos DB account."""

    properties: NestedOrNone[PrivateEndpointConnectionProperties, types.PrivateEndpointConnectionPropertiesDict] = (
        field("properties", "PrivateEndpointConnectionProperties", default=None)
    )
    """Endpoint and approval state of a private endpoint connection."""
    private_endpoint: NestedOrNone[PrivateEndpointProperty, types.PrivateEndpointPropertyDict] = flattened(
        "properties", default=None
    )
    """The private endpoint that is connected."""
    private_link_service_connection_state: NestedOrNone[
        PrivateLinkServiceConnectionStateProperty, types.PrivateLinkServiceConnectionStatePropertyDict
    ] = flattened("properties", default=None)
    """Whether the connection is approved, and why."""
    group_id: str | None = flattened("properties", default=None)
    """Name of the sub-resource a private endpoint connects to."""
    provisioning_state: str | None = flattened("properties", default=None)
    """State of the last create or update, such as Succeeded or Failed."""


class PrivateEndpointConnectionProperties(Model):
    """Endpoint and approval state of a private endpoint connection."""

    private_endpoint: NestedOrNone[PrivateEndpointProperty, types.PrivateEndpointPropertyDict] = field(
        "privateEndpoint", "PrivateEndpointProperty", default=None
    )
    """The private endpoint that is connected."""
    private_link_service_connection_state: NestedOrNone[
        PrivateLinkServiceConnectionStateProperty, types.PrivateLinkServiceConnectionStatePropertyDict
    ] = field("privateLinkServiceConnectionState", "PrivateLinkServiceConnectionStateProperty", default=None)
    """Whether the connection is approved, and why."""
    group_id: str | None = field("groupId", default=None)
    """Name of the sub-resource a private endpoint connects to."""
    provisioning_state: str | None = field("provisioningState", default=None)
    """State of the last create or update, such as Succeeded or Failed."""


class PrivateEndpointProperty(Model):
    """The private endpoint at the other end of a connection."""

    id: str | None = field("id", default=None)
    """Resource ID of the private endpoint."""


class PrivateLinkResource(ProxyResource):
    """A sub-resource that a private endpoint can connect to."""

    properties: NestedOrNone[PrivateLinkResourceProperties, types.PrivateLinkResourcePropertiesDict] = field(
        "properties", "PrivateLinkResourceProperties", default=None
    )
    """Group, members and DNS zones of a sub-resource for private endpoints."""
    group_id: str = flattened("properties", init=False)
    """Name of the sub-resource a private endpoint connects to."""
    required_members: list[str] = flattened("properties", init=False)
    """Members of the sub-resource that need a private IP address."""
    required_zone_names: list[str] = flattened("properties", init=False)
    """Private DNS zones that have to resolve the names of the resource."""


class PrivateLinkResourceProperties(Model):
    """Group, members and DNS zones of a sub-resource for private endpoints."""

    group_id: str = read_only("groupId")
    """Name of the sub-resource a private endpoint connects to."""
    required_members: list[str] = read_only("requiredMembers", "[str]")
    """Members of the sub-resource that need a private IP address."""
    required_zone_names: list[str] = read_only("requiredZoneNames", "[str]")
    """Private DNS zones that have to resolve the names of the resource."""


class PrivateLinkServiceConnectionStateProperty(Model):
    """Whether a private endpoint connection is approved, and why."""

    status: str | None = field("status", default=None)
    """Approval state of the connection."""
    description: str | None = field("description", default=None)
    """Reason for the approval or rejection."""
    actions_required: str = read_only("actionsRequired")
    """What the consumer has to do after the connection changes; None if nothing."""


class RegionForOnlineOffline(Model):
    """A region to take offline or bring online."""

    region: str = field("region")
    """Region, such as westeurope."""


class RestoreParameters(RestoreParametersBase):
    """What to restore, from where and to which time."""

    restore_mode: models.RestoreMode | types.RestoreModeValue | None = field("restoreMode", "RestoreMode", default=None)
    """Restore mode: always PointInTime so far."""
    databases_to_restore: NestedListOrNone[DatabaseRestoreResource, types.DatabaseRestoreResourceDict] = field(
        "databasesToRestore", "[DatabaseRestoreResource]", default=None
    )
    """Databases to restore; all if omitted."""
    gremlin_databases_to_restore: NestedListOrNone[
        GremlinDatabaseRestoreResource, types.GremlinDatabaseRestoreResourceDict
    ] = field("gremlinDatabasesToRestore", "[GremlinDatabaseRestoreResource]", default=None)
    """Gremlin databases to restore."""
    tables_to_restore: list[str] | None = field("tablesToRestore", "[str]", default=None)
    """Tables to restore."""
    source_backup_location: str | None = field("sourceBackupLocation", default=None)
    """Region of the backup."""


class ServiceResource(ProxyResource):
    """A service of a Cosmos DB account, such as a dedicated gateway."""

    properties: NestedOrNone[ServiceResourceProperties, types.ServiceResourcePropertiesDict] = field(
        "properties", "ServiceResourceProperties", default=None
    )
    """Size and state of a service."""


class ServiceResourceCreateUpdateParameters(Model):
    """What it takes to create or update a service."""

    properties: NestedOrNone[ServiceResourceCreateUpdateProperties, types.ServiceResourceCreateUpdatePropertiesDict] = (
        field("properties", "ServiceResourceCreateUpdateProperties", default=None)
    )
    """Kind and size of a service to create or update."""


class SqlDedicatedGatewayRegionalServiceResource(RegionalServiceResource):
    """A service in one region."""

    sql_dedicated_gateway_endpoint: str = read_only("sqlDedicatedGatewayEndpoint")
    """URL of the dedicated gateway in the region."""


class SqlDedicatedGatewayServiceResourceCreateUpdateProperties(ServiceResourceCreateUpdateProperties):
    """Settings of a dedicated gateway to create or update."""

    service_type: str = field("serviceType", default="SqlDedicatedGateway")
    """Kind of service."""
    dedicated_gateway_type: models.DedicatedGatewayType | types.DedicatedGatewayTypeValue | None = field(
        "dedicatedGatewayType", "DedicatedGatewayType", default=None
    )
    """Dedicated gateway type: IntegratedCache or DistributedQuery."""


class SqlDedicatedGatewayServiceResourceProperties(ServiceResourceProperties):
    """State of a dedicated gateway, region by region."""

    service_type: str = field("serviceType", default="SqlDedicatedGateway")
    """Kind of service."""
    sql_dedicated_gateway_endpoint: str | None = field("sqlDedicatedGatewayEndpoint", default=None)
    """URL of the dedicated gateway."""
    dedicated_gateway_type: models.DedicatedGatewayType | types.DedicatedGatewayTypeValue | None = field(
        "dedicatedGatewayType", "DedicatedGatewayType", default=None
    )
    """Kind of dedicated gateway."""
    locations: NestedList[
        SqlDedicatedGatewayRegionalServiceResource, types.SqlDedicatedGatewayRegionalServiceResourceDict
    ] = read_only("locations", "[SqlDedicatedGatewayRegionalServiceResource]")
    """The gateway in each region."""


class TableCreateUpdateParameters(ARMResourceProperties):
    """What it takes to create or update a table."""

    properties: NestedOrNone[TableCreateUpdateProperties, types.TableCreateUpdatePropertiesDict] = field(
        "properties", "TableCreateUpdateProperties", default=None
    )
    """Definition and options of a table to create or update."""
    resource: NestedFilled[TableResource, types.TableResourceDict] = flattened("properties", default=None)
    """Definition of the table."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = flattened("properties", default=None)
    """Throughput of the table at creation."""


class TableCreateUpdateProperties(Model):
    """Definition and options of a table to create or update."""

    resource: Nested[TableResource, types.TableResourceDict] = field("resource", "TableResource")
    """Definition of the table."""
    options: NestedOrNone[models.CreateUpdateOptions, CreateUpdateOptionsDict] = field(
        "options", "CreateUpdateOptions", default=None
    )
    """Throughput of the table at creation."""


class TableGetProperties(Model):
    """Definition and throughput options of a table."""

    resource: NestedOrNone[TableGetPropertiesResource, types.TableGetPropertiesResourceDict] = field(
        "resource", "TableGetPropertiesResource", default=None
    )
    """Definition of the table, with system properties."""
    options: NestedOrNone[TableGetPropertiesOptions, types.TableGetPropertiesOptionsDict] = field(
        "options", "TableGetPropertiesOptions", default=None
    )
    """Throughput of the table."""


class TableGetPropertiesOptions(OptionsResource):
    """Throughput of a table."""


class TableResource(Model):
    """Definition of a table."""

    id: str = field("id")
    """Name of the table."""
    restore_parameters: NestedOrNone[models.ResourceRestoreParameters, ResourceRestoreParametersDict] = field(
        "restoreParameters", "ResourceRestoreParameters", default=None
    )
    """What to restore, when it is created by a restore."""
    create_mode: models.CreateMode | CreateModeValue | None = field("createMode", "CreateMode", default=None)
    """Whether it is new or restored."""


class TableGetPropertiesResource(TableResource):
    """Definition of a table, with system properties."""

    rid: str = read_only("_rid")
    """Internal ID of the resource, made by the service."""
    ts: float = read_only("_ts", "float")
    """When it was last changed, in seconds since 1970."""
    etag: str = read_only("_etag")
    """Mark of this version; it changes with each write."""


class TableGetResults(ProxyResource):
    """A table, as the service returns it."""

    properties: NestedOrNone[TableGetProperties, types.TableGetPropertiesDict] = field(
        "properties", "TableGetProperties", default=None
    )
    """Definition and throughput options of a table."""
    resource: NestedOrNone[TableGetPropertiesResource, types.TableGetPropertiesResourceDict] = flattened(
        "properties", default=None
    )
    """Definition of the table, with system properties."""
    options: NestedOrNone[TableGetPropertiesOptions, types.TableGetPropertiesOptionsDict] = flattened(
        "properties", default=None
    )
    """Throughput of the table."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""


class TableRoleAssignmentResource(ProxyResource):
    """A Table role assignment for access to data."""

    properties: NestedOrNone[TableRoleAssignmentResourceProperties, types.TableRoleAssignmentResourcePropertiesDict] = (
        field("properties", "TableRoleAssignmentResourceProperties", default=None)
    )
    """Role, principal and scope of a Table role assignment."""
    role_definition_id: str | None = flattened("properties", default=None)
    """ID of the role definition."""
    scope: str | None = flattened("properties", default=None)
    """What the assignment is for: path of the account, a database or a container."""
    principal_id: str | None = flattened("properties", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""


class TableRoleAssignmentResourceProperties(Model):
    """Role, principal and scope of a Table role assignment."""

    role_definition_id: str | None = field("roleDefinitionId", default=None)
    """ID of the role definition."""
    scope: str | None = field("scope", default=None)
    """What the assignment is for: path of the account, a database or a container."""
    principal_id: str | None = field("principalId", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create or update, such as Succeeded or Failed."""


class TableRoleDefinitionResource(ProxyResource):
    """A Table role definition for access to data."""

    properties: NestedOrNone[TableRoleDefinitionResourceProperties, types.TableRoleDefinitionResourcePropertiesDict] = (
        field("properties", "TableRoleDefinitionResourceProperties", default=None)
    )
    """Actions on data and where they hold of a Table role definition."""
    role_name: str | None = flattened("properties", default=None)
    """Name of the role."""
    assignable_scopes: list[str] | None = flattened("properties", default=None)
    """Paths that the role can be assigned for."""
    permissions: NestedListOrNone[models.Permission, PermissionDict] = flattened("properties", default=None)
    """Actions on data that the role allows."""


class TableRoleDefinitionResourceProperties(Model):
    """Actions on data and where they hold of a Table role definition."""

    id: str | None = field("id", default=None)
    """ID of the role definition, a GUID."""
    role_name: str | None = field("roleName", default=None)
    """Name of the role."""
    type: models.RoleDefinitionType | RoleDefinitionTypeValue | None = field("type", "RoleDefinitionType", default=None)
    """Whether a role is built in or custom."""
    assignable_scopes: list[str] | None = field("assignableScopes", "[str]", default=None)
    """Paths that the role can be assigned for."""
    permissions: NestedListOrNone[models.Permission, PermissionDict] = field(
        "permissions", "[Permission]", default=None
    )
    """Actions on data that the role allows."""


class VirtualNetworkRule(Model):
    """A subnet that may connect."""

    id: str | None = field("id", default=None)
    """ID of the subnet."""
    ignore_missing_v_net_service_endpoint: bool | None = field("ignoreMissingVNetServiceEndpoint", "bool", default=None)
    """Whether the rule is accepted although the subnet lacks the service endpoint."""
