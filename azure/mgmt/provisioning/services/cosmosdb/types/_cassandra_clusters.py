# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Dicts for the models of ``cosmosdb``, and values of its enums: ``cassandra_clusters``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

AuthenticationMethodValue: TypeAlias = Literal["None", "Cassandra", "Ldap"]
AutoReplicateValue: TypeAlias = Literal["None", "SystemKeyspaces", "AllKeyspaces"]
AzureConnectionTypeValue: TypeAlias = Literal["None", "VPN"]
ConnectionStateValue: TypeAlias = Literal[
    "Unknown",
    "OK",
    "OperatorToDataCenterNetworkError",
    "DatacenterToDatacenterNetworkError",
    "InternalOperatorToDataCenterCertificateError",
    "InternalError",
]
ManagedCassandraProvisioningStateValue: TypeAlias = Literal[
    "Creating", "Updating", "Deleting", "Succeeded", "Failed", "Canceled"
]
ManagedCassandraResourceIdentityTypeValue: TypeAlias = Literal["SystemAssigned", "None"]
NodeStateValue: TypeAlias = Literal["Normal", "Leaving", "Joining", "Moving", "Stopped"]
ScheduledEventStrategyValue: TypeAlias = Literal["Ignore", "StopAny", "StopByRack"]


class AuthenticationMethodLdapPropertiesDict(ModelDict, total=False):
    server_hostname: str
    server_port: int
    service_user_distinguished_name: str
    service_user_password: str
    search_base_distinguished_name: str
    search_filter_template: str
    server_certificates: Sequence[models.Certificate | CertificateDict]
    connection_timeout_in_ms: int


class BackupScheduleDict(ModelDict, total=False):
    schedule_name: str
    cron_expression: str
    retention_in_hours: int


class CassandraClusterDataCenterNodeItemDict(ModelDict, total=False):
    address: str
    state: models.NodeState | NodeStateValue
    status: str
    cassandra_process_status: str
    load: str
    tokens: list[str] | tuple[str, ...]
    size: int
    host_id: str
    rack: str
    timestamp: str
    disk_used_kb: int
    disk_free_kb: int
    memory_used_kb: int
    memory_buffers_and_cached_kb: int
    memory_free_kb: int
    memory_total_kb: int
    cpu_usage: float
    is_latest_model: bool


class CassandraClusterPublicStatusDict(ModelDict, total=False):
    e_tag: str
    reaper_status: models.ManagedCassandraReaperStatus | ManagedCassandraReaperStatusDict
    connection_errors: Sequence[models.ConnectionError | ConnectionErrorDict]
    errors: Sequence[models.CassandraError | CassandraErrorDict]
    data_centers: Sequence[
        models.CassandraClusterPublicStatusDataCentersItem | CassandraClusterPublicStatusDataCentersItemDict
    ]


class CassandraClusterPublicStatusDataCentersItemDict(ModelDict, total=False):
    name: str
    seed_nodes: list[str] | tuple[str, ...]
    nodes: Sequence[models.CassandraClusterDataCenterNodeItem | CassandraClusterDataCenterNodeItemDict]


class CassandraErrorDict(ModelDict, total=False):
    code: str
    message: str
    target: str
    additional_error_info: str


class CertificateDict(ModelDict, total=False):
    pem: str


class ClusterResourceDict(ProxyResourceDict, total=False):
    properties: models.ClusterResourceProperties | ClusterResourcePropertiesDict
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedCassandraManagedServiceIdentity | ManagedCassandraManagedServiceIdentityDict


class ClusterResourcePropertiesDict(ModelDict, total=False):
    provisioning_state: models.ManagedCassandraProvisioningState | ManagedCassandraProvisioningStateValue
    restore_from_backup_id: str
    delegated_management_subnet_id: str
    cassandra_version: str
    cluster_name_override: str
    authentication_method: models.AuthenticationMethod | AuthenticationMethodValue
    initial_cassandra_admin_password: str
    prometheus_endpoint: models.SeedNode | SeedNodeDict
    repair_enabled: bool
    auto_replicate: models.AutoReplicate | AutoReplicateValue
    client_certificates: Sequence[models.Certificate | CertificateDict]
    external_gossip_certificates: Sequence[models.Certificate | CertificateDict]
    external_seed_nodes: Sequence[models.SeedNode | SeedNodeDict]
    external_data_centers: list[str] | tuple[str, ...]
    hours_between_backups: int
    deallocated: bool
    cassandra_audit_logging_enabled: bool
    provision_error: models.CassandraError | CassandraErrorDict
    extensions: list[str] | tuple[str, ...]
    backup_schedules: Sequence[models.BackupSchedule | BackupScheduleDict]
    scheduled_event_strategy: models.ScheduledEventStrategy | ScheduledEventStrategyValue
    azure_connection_method: models.AzureConnectionType | AzureConnectionTypeValue


class CommandOutputDict(ModelDict, total=False):
    command_output: str


class CommandPostBodyDict(ModelDict, total=False):
    command: Required[str]
    arguments: Mapping[str, str]
    host: Required[str]
    cassandra_stop_start: bool
    readwrite: bool


class ConnectionErrorDict(ModelDict, total=False):
    connection_state: models.ConnectionState | ConnectionStateValue
    i_p_from: str
    i_p_to: str
    port: int
    exception: str


class DataCenterResourceDict(ProxyResourceDict, total=False):
    properties: models.DataCenterResourceProperties | DataCenterResourcePropertiesDict


class DataCenterResourcePropertiesDict(ModelDict, total=False):
    provisioning_state: models.ManagedCassandraProvisioningState | ManagedCassandraProvisioningStateValue
    data_center_location: str
    delegated_subnet_id: str
    node_count: int
    base64_encoded_cassandra_yaml_fragment: str
    managed_disk_customer_key_uri: str
    backup_storage_customer_key_uri: str
    sku: str
    disk_sku: str
    disk_capacity: int
    availability_zone: bool
    authentication_method_ldap_properties: (
        models.AuthenticationMethodLdapProperties | AuthenticationMethodLdapPropertiesDict
    )
    deallocated: bool
    provision_error: models.CassandraError | CassandraErrorDict
    private_endpoint_ip_address: str


class ManagedCassandraManagedServiceIdentityDict(ModelDict, total=False):
    type: models.ManagedCassandraResourceIdentityType | ManagedCassandraResourceIdentityTypeValue


class ManagedCassandraReaperStatusDict(ModelDict, total=False):
    healthy: bool
    repair_run_ids: Mapping[str, str]
    repair_schedules: Mapping[str, str]


class SeedNodeDict(ModelDict, total=False):
    ip_address: str
