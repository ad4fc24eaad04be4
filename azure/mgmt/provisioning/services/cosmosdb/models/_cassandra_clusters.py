# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Models of ``cosmosdb``: ``cassandra_clusters``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, read_only
from ._bases import ProxyResource

if TYPE_CHECKING:
    from ....core.models.model import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _cassandra_clusters as types


class AuthenticationMethodLdapProperties(Model):
    """How Cassandra users sign in through LDAP."""

    server_hostname: str | None = field("serverHostname", default=None)
    """Host name of the LDAP server."""
    server_port: int | None = field("serverPort", "int", default=None)
    """Port of the LDAP server."""
    service_user_distinguished_name: str | None = field("serviceUserDistinguishedName", default=None)
    """Distinguished name of the user that searches."""
    service_user_password: str | None = field("serviceUserPassword", default=None, secret=True)
    """Password of the user that searches."""
    search_base_distinguished_name: str | None = field("searchBaseDistinguishedName", default=None)
    """Distinguished name to search below."""
    search_filter_template: str | None = field("searchFilterTemplate", default=None)
    """Filter of the search; (cn=%s) by default."""
    server_certificates: NestedListOrNone[Certificate, types.CertificateDict] = field(
        "serverCertificates", "[Certificate]", default=None
    )
    """Certificates of the LDAP server."""
    connection_timeout_in_ms: int | None = field("connectionTimeoutInMs", "int", default=None)
    """Timeout of the connection in milliseconds."""


class BackupSchedule(Model):
    """When backups of a Cassandra cluster are made."""

    schedule_name: str | None = field("scheduleName", default=None)
    """Name of the schedule."""
    cron_expression: str | None = field("cronExpression", default=None)
    """Times in cron form."""
    retention_in_hours: int | None = field("retentionInHours", "int", default=None)
    """Hours that backups are kept."""


class CassandraClusterDataCenterNodeItem(Model):
    """State of a Cassandra node."""

    address: str | None = field("address", default=None)
    """IP address of the node."""
    state: models.NodeState | types.NodeStateValue | None = field("state", "NodeState", default=None)
    """Whether the node is joining, leaving or working."""
    status: str | None = field("status", default=None)
    """Whether the node is up."""
    cassandra_process_status: str | None = field("cassandraProcessStatus", default=None)
    """State of the Cassandra process."""
    load: str | None = field("load", default=None)
    """Data on the node."""
    tokens: list[str] | None = field("tokens", "[str]", default=None)
    """Tokens of the node."""
    size: int | None = field("size", "int", default=None)
    """Number of tokens."""
    host_id: str | None = field("hostID", default=None)
    """ID of the host."""
    rack: str | None = field("rack", default=None)
    """Rack of the node."""
    timestamp: str | None = field("timestamp", default=None)
    """When the state was read."""
    disk_used_kb: int | None = field("diskUsedKB", "int", default=None)
    """Disk in use in KB."""
    disk_free_kb: int | None = field("diskFreeKB", "int", default=None)
    """Disk free in KB."""
    memory_used_kb: int | None = field("memoryUsedKB", "int", default=None)
    """Memory in use in KB."""
    memory_buffers_and_cached_kb: int | None = field("memoryBuffersAndCachedKB", "int", default=None)
    """Memory for buffers and cache in KB."""
    memory_free_kb: int | None = field("memoryFreeKB", "int", default=None)
    """Memory free in KB."""
    memory_total_kb: int | None = field("memoryTotalKB", "int", default=None)
    """Memory in all in KB."""
    cpu_usage: float | None = field("cpuUsage", "float", default=None)
    """CPU use in percent."""
    is_latest_model: bool | None = field("isLatestModel", "bool", default=None)
    """Whether the node runs the newest version."""


class CassandraClusterPublicStatus(Model):
    """State of a managed Cassandra cluster."""

    e_tag: str | None = field("eTag", default=None)
    """Mark of this version of the resource; it changes with each write."""
    reaper_status: NestedOrNone[ManagedCassandraReaperStatus, types.ManagedCassandraReaperStatusDict] = field(
        "reaperStatus", "ManagedCassandraReaperStatus", default=None
    )
    """State of repairs."""
    connection_errors: NestedListOrNone[ConnectionError, types.ConnectionErrorDict] = field(
        "connectionErrors", "[ConnectionError]", default=None
    )
    """Connections that fail."""
    errors: NestedListOrNone[CassandraError, types.CassandraErrorDict] = field(
        "errors", "[CassandraError]", default=None
    )
    """What is wrong."""
    data_centers: NestedListOrNone[
        CassandraClusterPublicStatusDataCentersItem, types.CassandraClusterPublicStatusDataCentersItemDict
    ] = field("dataCenters", "[CassandraClusterPublicStatusDataCentersItem]", default=None)
    """State of the data centers."""


class CassandraClusterPublicStatusDataCentersItem(Model):
    """State of a Cassandra data center."""

    name: str | None = field("name", default=None)
    """Name of the data center."""
    seed_nodes: list[str] | None = field("seedNodes", "[str]", default=None)
    """Seed nodes, which others find the cluster by."""
    nodes: NestedListOrNone[CassandraClusterDataCenterNodeItem, types.CassandraClusterDataCenterNodeItemDict] = field(
        "nodes", "[CassandraClusterDataCenterNodeItem]", default=None
    )
    """State of the nodes."""


class CassandraError(Model):
    """Something that went wrong with a Cassandra cluster."""

    code: str | None = field("code", default=None)
    """Code of the error, for programs to act on."""
    message: str | None = field("message", default=None)
    """What went wrong, in words."""
    target: str | None = field("target", default=None)
    """What the error is about."""
    additional_error_info: str | None = field("additionalErrorInfo", default=None)
    """More about the error."""


class Certificate(Model):
    """A certificate."""

    pem: str | None = field("pem", default=None)
    """The certificate in PEM form."""


class ClusterResource(ProxyResource):
    """A managed Cassandra cluster."""

    properties: NestedOrNone[ClusterResourceProperties, types.ClusterResourcePropertiesDict] = field(
        "properties", "ClusterResourceProperties", default=None
    )
    """Version, sign-in, repair, backup and state of a managed Cassandra cluster."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    identity: NestedOrNone[ManagedCassandraManagedServiceIdentity, types.ManagedCassandraManagedServiceIdentityDict] = (
        field("identity", "ManagedCassandraManagedServiceIdentity", default=None)
    )
    """Managed identities of the resource."""


class ClusterResourceProperties(Model):
    """Version, sign-in, repair, backup and state of a managed Cassandra cluster."""

    provisioning_state: (
        models.ManagedCassandraProvisioningState | types.ManagedCassandraProvisioningStateValue | None
    ) = field("provisioningState", "ManagedCassandraProvisioningState", default=None)
    """State of the last create or update, such as Succeeded or Failed."""
    restore_from_backup_id: str | None = field("restoreFromBackupId", default=None)
    """ID of the backup to restore from."""
    delegated_management_subnet_id: str | None = field("delegatedManagementSubnetId", default=None)
    """ID of the subnet for the cluster's management."""
    cassandra_version: str | None = field("cassandraVersion", default=None)
    """Version of Cassandra, such as 4.0."""
    cluster_name_override: str | None = field("clusterNameOverride", default=None)
    """Name of the cluster in Cassandra, if it differs."""
    authentication_method: models.AuthenticationMethod | types.AuthenticationMethodValue | None = field(
        "authenticationMethod", "AuthenticationMethod", default=None
    )
    """How users sign in: None, Cassandra or Ldap."""
    initial_cassandra_admin_password: str | None = field("initialCassandraAdminPassword", default=None, secret=True)
    """First password of the cassandra user; write-only."""
    prometheus_endpoint: NestedOrNone[SeedNode, types.SeedNodeDict] = field(
        "prometheusEndpoint", "SeedNode", default=None
    )
    """Address that metrics are read at."""
    repair_enabled: bool | None = field("repairEnabled", "bool", default=None)
    """Whether repairs run by themselves."""
    auto_replicate: models.AutoReplicate | types.AutoReplicateValue | None = field(
        "autoReplicate", "AutoReplicate", default=None
    )
    """Which keyspaces are replicated to new data centers."""
    client_certificates: NestedListOrNone[Certificate, types.CertificateDict] = field(
        "clientCertificates", "[Certificate]", default=None
    )
    """Certificates of clients."""
    external_gossip_certificates: NestedListOrNone[Certificate, types.CertificateDict] = field(
        "externalGossipCertificates", "[Certificate]", default=None
    )
    """Certificates of nodes outside Azure."""
    gossip_certificates: NestedList[Certificate, types.CertificateDict] = read_only(
        "gossipCertificates", "[Certificate]"
    )
    """Certificates of the cluster's own nodes."""
    external_seed_nodes: NestedListOrNone[SeedNode, types.SeedNodeDict] = field(
        "externalSeedNodes", "[SeedNode]", default=None
    )
    """Seed nodes outside Azure."""
    seed_nodes: NestedList[SeedNode, types.SeedNodeDict] = read_only("seedNodes", "[SeedNode]")
    """Seed nodes, which others find the cluster by."""
    external_data_centers: list[str] | None = field("externalDataCenters", "[str]", default=None)
    """Data centers outside Azure."""
    hours_between_backups: int | None = field("hoursBetweenBackups", "int", default=None)
    """Hours between backups."""
    deallocated: bool | None = field("deallocated", "bool", default=None)
    """Whether it is deallocated."""
    cassandra_audit_logging_enabled: bool | None = field("cassandraAuditLoggingEnabled", "bool", default=None)
    """Whether audit logs are written."""
    provision_error: NestedOrNone[CassandraError, types.CassandraErrorDict] = field(
        "provisionError", "CassandraError", default=None
    )
    """What went wrong with the last create or update."""
    extensions: list[str] | None = field("extensions", "[str]", default=None)
    """Extensions of the cluster."""
    backup_schedules: NestedListOrNone[BackupSchedule, types.BackupScheduleDict] = field(
        "backupSchedules", "[BackupSchedule]", default=None
    )
    """When backups are made."""
    scheduled_event_strategy: models.ScheduledEventStrategy | types.ScheduledEventStrategyValue | None = field(
        "scheduledEventStrategy", "ScheduledEventStrategy", default=None
    )
    """What happens when Azure maintains a machine."""
    azure_connection_method: models.AzureConnectionType | types.AzureConnectionTypeValue | None = field(
        "azureConnectionMethod", "AzureConnectionType", default=None
    )
    """How Azure reaches the cluster."""
    private_link_resource_id: str = read_only("privateLinkResourceId")
    """ID of the private link service, when connected by VPN."""


class CommandOutput(Model):
    """Output of a command."""

    command_output: str | None = field("commandOutput", default=None, secret=True)
    """What the command printed."""


class CommandPostBody(Model):
    """A command to run on a Cassandra node."""

    command: str = field("command", secret=True)
    """Command, such as nodetool status."""
    arguments: dict[str, str] | None = field("arguments", "{str}", default=None, secret=True)
    """Arguments, names and values."""
    host: str = field("host")
    """IP address of the node."""
    cassandra_stop_start: bool | None = field("cassandra-stop-start", "bool", default=None)
    """Whether Cassandra is stopped while the command runs."""
    readwrite: bool | None = field("readwrite", "bool", default=None)
    """Whether the command may write to the data directory."""


class ConnectionError(Model):
    """A connection between nodes that fails."""

    connection_state: models.ConnectionState | types.ConnectionStateValue | None = field(
        "connectionState", "ConnectionState", default=None
    )
    """State of the connection."""
    i_p_from: str | None = field("iPFrom", default=None)
    """IP address of the node that connects."""
    i_p_to: str | None = field("iPTo", default=None)
    """IP address it connects to."""
    port: int | None = field("port", "int", default=None)
    """Port it connects to."""
    exception: str | None = field("exception", default=None)
    """What went wrong."""


class DataCenterResource(ProxyResource):
    """A data center of a managed Cassandra cluster."""

    properties: NestedOrNone[DataCenterResourceProperties, types.DataCenterResourcePropertiesDict] = field(
        "properties", "DataCenterResourceProperties", default=None
    )
    """Region, nodes, disks and state of a Cassandra data center."""


class DataCenterResourceProperties(Model):
    """Region, nodes, disks and state of a Cassandra data center."""

    provisioning_state: (
        models.ManagedCassandraProvisioningState | types.ManagedCassandraProvisioningStateValue | None
    ) = field("provisioningState", "ManagedCassandraProvisioningState", default=None)
    """State of the last create or update, such as Succeeded or Failed."""
    data_center_location: str | None = field("dataCenterLocation", default=None)
    """Region of the data center."""
    delegated_subnet_id: str | None = field("delegatedSubnetId", default=None)
    """ID of the subnet for the nodes."""
    node_count: int | None = field("nodeCount", "int", default=None)
    """Number of nodes; at least 3."""
    seed_nodes: NestedList[SeedNode, types.SeedNodeDict] = read_only("seedNodes", "[SeedNode]")
    """Seed nodes, which others find the cluster by."""
    base64_encoded_cassandra_yaml_fragment: str | None = field(
        "base64EncodedCassandraYamlFragment", default=None, secret=True
    )
    """Part of cassandra.yaml, base64-encoded."""
    managed_disk_customer_key_uri: str | None = field("managedDiskCustomerKeyUri", default=None)
    """URI of the key that encrypts the disks."""
    backup_storage_customer_key_uri: str | None = field("backupStorageCustomerKeyUri", default=None)
    """URI of the key that encrypts backups."""
    sku: str | None = field("sku", default=None)
    """Size of the virtual machines."""
    disk_sku: str | None = field("diskSku", default=None)
    """Kind of disks; P30 by default."""
    disk_capacity: int | None = field("diskCapacity", "int", default=None)
    """Number of disks per node."""
    availability_zone: bool | None = field("availabilityZone", "bool", default=None)
    """Whether nodes are spread over availability zones."""
    authentication_method_ldap_properties: NestedOrNone[
        AuthenticationMethodLdapProperties, types.AuthenticationMethodLdapPropertiesDict
    ] = field("authenticationMethodLdapProperties", "AuthenticationMethodLdapProperties", default=None)
    """How users sign in through LDAP."""
    deallocated: bool | None = field("deallocated", "bool", default=None)
    """Whether it is deallocated."""
    provision_error: NestedOrNone[CassandraError, types.CassandraErrorDict] = field(
        "provisionError", "CassandraError", default=None
    )
    """What went wrong with the last create or update."""
    private_endpoint_ip_address: str | None = field("privateEndpointIpAddress", default=None)
    """IP address of the private endpoint."""


class ManagedCassandraManagedServiceIdentity(Model):
    """Managed identity of a Cassandra cluster."""

    principal_id: str = read_only("principalId")
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    tenant_id: str = read_only("tenantId")
    """ID of the Microsoft Entra tenant."""
    type: models.ManagedCassandraResourceIdentityType | types.ManagedCassandraResourceIdentityTypeValue | None = field(
        "type", "ManagedCassandraResourceIdentityType", default=None
    )
    """Managed Cassandra resource identity type: SystemAssigned or None."""


class ManagedCassandraReaperStatus(Model):
    """State of repairs."""

    healthy: bool | None = field("healthy", "bool", default=None)
    """Whether repairs work."""
    repair_run_ids: dict[str, str] | None = field("repairRunIds", "{str}", default=None)
    """Repairs that run."""
    repair_schedules: dict[str, str] | None = field("repairSchedules", "{str}", default=None)
    """Repairs that are scheduled."""


class SeedNode(Model):
    """A Cassandra node, by its address."""

    ip_address: str | None = field("ipAddress", default=None)
    """IP address of the node."""
