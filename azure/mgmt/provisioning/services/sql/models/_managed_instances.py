# Generated from swagger/sql/ by "make generate": do not edit.

"""Models of ``sql``: ``managed_instances``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource, TrackedResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _managed_instances as types
    from ..types._common import (
        AdministratorTypeValue,
        AdvancedThreatProtectionPropertiesDict,
        AdvancedThreatProtectionStateValue,
        AvailabilityZoneTypeValue,
        BackupStorageRedundancyValue,
        DayOfWeekValue,
        ExternalGovernanceStatusValue,
        LicenseTypeCapabilityDict,
        ManagementOperationStateValue,
        MaxSizeCapabilityDict,
        MaxSizeRangeCapabilityDict,
        PrincipalTypeValue,
        ProvisioningStateValue,
        QueryStatisticsPropertiesDict,
        QueryTimeGrainTypeValue,
        ResourceIdentityDict,
        SecurityAlertsPolicyPropertiesDict,
        SecurityAlertsPolicyStateValue,
        SkuDict,
        StorageCapabilityDict,
        VulnerabilityAssessmentRecurringScansPropertiesDict,
    )
    from ..types._instance_pools import InstancePoolEditionCapabilityDict
    from ..types._others import CapabilityStatusValue
    from ..types._servers import ServerKeyTypeValue
else:
    typed(__name__)


class CertificateInfo(Model):
    """Name and expiry of a certificate."""

    certificate_name: str = read_only("certificateName")
    """Name of the certificate."""
    expiry_date: datetime = read_only("expiryDate", "iso-8601")
    """When the certificate expires."""


class DistributedAvailabilityGroup(ProxyResource):
    """A distributed availability group: a link between SQL Server and a managed instance."""

    properties: NestedOrNone[
        DistributedAvailabilityGroupProperties, types.DistributedAvailabilityGroupPropertiesDict
    ] = field("properties", "DistributedAvailabilityGroupProperties", default=None)
    """Roles, endpoints and databases of a distributed availability group."""
    distributed_availability_group_name: str = flattened("properties", init=False)
    """Name of the group."""
    distributed_availability_group_id: str = flattened("properties", init=False)
    """ID of the group, a GUID."""
    replication_mode: models.ReplicationModeType | types.ReplicationModeTypeValue | None = flattened(
        "properties", default=None
    )
    """Whether replication is synchronous."""
    partner_link_role: models.LinkRole | types.LinkRoleValue = flattened("properties", init=False)
    """Role of SQL Server."""
    partner_availability_group_name: str | None = flattened("properties", default=None)
    """Name of the availability group on SQL Server."""
    partner_endpoint: str | None = flattened("properties", default=None)
    """Endpoint of SQL Server, such as TCP://server:5022."""
    instance_link_role: models.LinkRole | types.LinkRoleValue | None = flattened("properties", default=None)
    """Role of the managed instance."""
    instance_availability_group_name: str | None = flattened("properties", default=None)
    """Name of the availability group on the managed instance."""
    failover_mode: models.FailoverModeType | types.FailoverModeTypeValue | None = flattened("properties", default=None)
    """How failover happens."""
    seeding_mode: models.SeedingModeType | types.SeedingModeTypeValue | None = flattened("properties", default=None)
    """How databases are seeded."""
    databases: NestedListOrNone[
        DistributedAvailabilityGroupDatabase, types.DistributedAvailabilityGroupDatabaseDict
    ] = flattened("properties", default=None)
    """Databases of the group."""


class DistributedAvailabilityGroupDatabase(Model):
    """State of one database in a distributed availability group."""

    database_name: str | None = field("databaseName", default=None)
    """Name of the database."""
    instance_replica_id: str = read_only("instanceReplicaId")
    """ID of the replica on the managed instance."""
    partner_replica_id: str = read_only("partnerReplicaId")
    """ID of the replica on SQL Server."""
    replica_state: str = read_only("replicaState")
    """State of the replica."""
    seeding_progress: str = read_only("seedingProgress")
    """How far seeding has come."""
    synchronization_health: models.ReplicaSynchronizationHealth | types.ReplicaSynchronizationHealthValue = read_only(
        "synchronizationHealth", "ReplicaSynchronizationHealth"
    )
    """Health of synchronization."""
    connected_state: models.ReplicaConnectedState | types.ReplicaConnectedStateValue = read_only(
        "connectedState", "ReplicaConnectedState"
    )
    """Whether the replicas are connected."""
    last_received_lsn: str = read_only("lastReceivedLsn")
    """Log position received last."""
    last_received_time: datetime = read_only("lastReceivedTime", "iso-8601")
    """When log was received last."""
    last_sent_lsn: str = read_only("lastSentLsn")
    """Log position sent last."""
    last_sent_time: datetime = read_only("lastSentTime", "iso-8601")
    """When log was sent last."""
    last_commit_lsn: str = read_only("lastCommitLsn")
    """Log position committed last."""
    last_commit_time: datetime = read_only("lastCommitTime", "iso-8601")
    """When log was committed last."""
    last_hardened_lsn: str = read_only("lastHardenedLsn")
    """Log position written last."""
    last_hardened_time: datetime = read_only("lastHardenedTime", "iso-8601")
    """When log was written last."""
    last_backup_lsn: str = read_only("lastBackupLsn")
    """Log position backed up last."""
    last_backup_time: datetime = read_only("lastBackupTime", "iso-8601")
    """When log was backed up last."""
    most_recent_link_error: str = read_only("mostRecentLinkError")
    """Last error of the link."""
    partner_auth_cert_validity: Nested[CertificateInfo, types.CertificateInfoDict] = read_only(
        "partnerAuthCertValidity", "CertificateInfo"
    )
    """Certificate of SQL Server."""
    instance_send_replication_lag_seconds: int = read_only("instanceSendReplicationLagSeconds", "int")
    """Seconds that sending lags behind."""
    instance_redo_replication_lag_seconds: int = read_only("instanceRedoReplicationLagSeconds", "int")
    """Seconds that redoing lags behind."""


class DistributedAvailabilityGroupProperties(Model):
    """Roles, endpoints and databases of a distributed availability group."""

    distributed_availability_group_name: str = read_only("distributedAvailabilityGroupName")
    """Name of the group."""
    distributed_availability_group_id: str = read_only("distributedAvailabilityGroupId")
    """ID of the group, a GUID."""
    replication_mode: models.ReplicationModeType | types.ReplicationModeTypeValue | None = field(
        "replicationMode", "ReplicationModeType", default=None
    )
    """Whether replication is synchronous."""
    partner_link_role: models.LinkRole | types.LinkRoleValue = read_only("partnerLinkRole", "LinkRole")
    """Role of SQL Server."""
    partner_availability_group_name: str | None = field("partnerAvailabilityGroupName", default=None)
    """Name of the availability group on SQL Server."""
    partner_endpoint: str | None = field("partnerEndpoint", default=None)
    """Endpoint of SQL Server, such as TCP://server:5022."""
    instance_link_role: models.LinkRole | types.LinkRoleValue | None = field(
        "instanceLinkRole", "LinkRole", default=None
    )
    """Role of the managed instance."""
    instance_availability_group_name: str | None = field("instanceAvailabilityGroupName", default=None)
    """Name of the availability group on the managed instance."""
    failover_mode: models.FailoverModeType | types.FailoverModeTypeValue | None = field(
        "failoverMode", "FailoverModeType", default=None
    )
    """How failover happens."""
    seeding_mode: models.SeedingModeType | types.SeedingModeTypeValue | None = field(
        "seedingMode", "SeedingModeType", default=None
    )
    """How databases are seeded."""
    databases: NestedListOrNone[
        DistributedAvailabilityGroupDatabase, types.DistributedAvailabilityGroupDatabaseDict
    ] = field("databases", "[DistributedAvailabilityGroupDatabase]", default=None)
    """Databases of the group."""


class DistributedAvailabilityGroupSetRole(Model):
    """Role of a managed instance to set."""

    instance_role: models.InstanceRole | types.InstanceRoleValue = field("instanceRole", "InstanceRole")
    """Role of the managed instance."""
    role_change_type: models.RoleChangeType | types.RoleChangeTypeValue = field("roleChangeType", "RoleChangeType")
    """Planned or Forced."""


class DistributedAvailabilityGroupsFailoverRequest(Model):
    """How to fail over."""

    failover_type: models.FailoverType | types.FailoverTypeValue = field("failoverType", "FailoverType")
    """Planned, or ForcedAllowDataLoss."""


class EndpointCertificate(ProxyResource):
    """Certificate of an endpoint of a managed instance."""

    properties: NestedOrNone[EndpointCertificateProperties, types.EndpointCertificatePropertiesDict] = field(
        "properties", "EndpointCertificateProperties", default=None
    )
    """A public certificate."""
    public_blob: str | None = flattened("properties", default=None)
    """The certificate in hexadecimal form."""


class EndpointCertificateProperties(Model):
    """A public certificate."""

    public_blob: str | None = field("publicBlob", default=None)
    """The certificate in hexadecimal form."""


class EndpointDependency(Model):
    """A domain name that the service must be able to reach, with its endpoints."""

    domain_name: str = read_only("domainName")
    """Domain name that must be reachable."""
    endpoint_details: NestedList[EndpointDetail, types.EndpointDetailDict] = read_only(
        "endpointDetails", "[EndpointDetail]"
    )
    """IP addresses and ports in use for the domain name."""


class EndpointDetail(Model):
    """IP address and port of an outbound endpoint."""

    port: int = read_only("port", "int")
    """Port of the connection."""


class ManagedInstance(TrackedResource):
    """A SQL managed instance."""

    properties: NestedOrNone[ManagedInstanceProperties, types.ManagedInstancePropertiesDict] = field(
        "properties", "ManagedInstanceProperties", default=None
    )
    """Size, networking, administrators, encryption and state of a managed instance."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    managed_instance_create_mode: models.ManagedServerCreateMode | types.ManagedServerCreateModeValue | None = (
        flattened("properties", default=None)
    )
    """Managed server create mode: Default or PointInTimeRestore."""
    fully_qualified_domain_name: str = flattened("properties", init=False)
    """Fully qualified DNS name, to connect to."""
    is_general_purpose_v2: bool | None = flattened("properties", default=None)
    """Whether it is Next-gen General Purpose."""
    administrator_login: str | None = flattened("properties", default=None)
    """Login name of the administrator; cannot be changed once set."""
    administrator_login_password: str | None = flattened("properties", default=None)
    """Password of the administrator; write-only."""
    subnet_id: str | None = flattened("properties", default=None)
    """ID of the subnet for the instance; delegated to Microsoft.Sql/managedInstances."""
    state: str = flattened("properties", init=False)
    """State of the instance."""
    license_type: models.ManagedInstanceLicenseType | types.ManagedInstanceLicenseTypeValue | None = flattened(
        "properties", default=None
    )
    """Whether the licence is paid with the service or brought along."""
    hybrid_secondary_usage: models.HybridSecondaryUsage | types.HybridSecondaryUsageValue | None = flattened(
        "properties", default=None
    )
    """Whether a secondary is for standby only."""
    hybrid_secondary_usage_detected: models.HybridSecondaryUsageDetected | types.HybridSecondaryUsageDetectedValue = (
        flattened("properties", init=False)
    )
    """How the secondary is found to be used."""
    v_cores: int | None = flattened("properties", default=None)
    """Number of vCores."""
    storage_size_in_gb: int | None = flattened("properties", default=None)
    """Storage in GB."""
    storage_i_ops: int | None = flattened("properties", default=None)
    """IOPS of the storage."""
    storage_throughput_m_bps: int | None = flattened("properties", default=None)
    """Throughput of the storage in MB per second."""
    memory_size_in_gb: int | None = flattened("properties", default=None)
    """Memory in GB."""
    collation: str | None = flattened("properties", default=None)
    """Collation: how text is sorted and compared."""
    dns_zone: str = flattened("properties", init=False)
    """DNS zone it is in."""
    dns_zone_partner: str | None = flattened("properties", default=None)
    """ID of another managed instance whose DNS zone to share."""
    public_data_endpoint_enabled: bool | None = flattened("properties", default=None)
    """Whether the public endpoint is on."""
    source_managed_instance_id: str | None = flattened("properties", default=None)
    """ID of the managed instance to restore."""
    restore_point_in_time: datetime | None = flattened("properties", default=None)
    """Time to restore to."""
    proxy_override: models.ManagedInstanceProxyOverride | types.ManagedInstanceProxyOverrideValue | None = flattened(
        "properties", default=None
    )
    """How clients connect: Proxy, Redirect or Default."""
    timezone_id: str | None = flattened("properties", default=None)
    """ID of the time zone; fixed at creation."""
    instance_pool_id: str | None = flattened("properties", default=None)
    """ID of the instance pool."""
    maintenance_configuration_id: str | None = flattened("properties", default=None)
    """ID of the maintenance configuration."""
    private_endpoint_connections: NestedList[ManagedInstancePecProperty, types.ManagedInstancePecPropertyDict] = (
        flattened("properties", init=False)
    )
    """Private endpoint connections to the resource."""
    minimal_tls_version: str | None = flattened("properties", default=None)
    """Lowest TLS version that clients may use."""
    current_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue = flattened(
        "properties", init=False
    )
    """How backups are copied now."""
    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue | None = (
        flattened("properties", default=None)
    )
    """How backups shall be copied: Geo, Local, Zone or GeoZone."""
    zone_redundant: bool | None = flattened("properties", default=None)
    """Whether it is spread over availability zones."""
    primary_user_assigned_identity_id: str | None = flattened("properties", default=None)
    """ID of the user-assigned identity to use by default."""
    key_id: str | None = flattened("properties", default=None)
    """URI of the key that encrypts the databases."""
    administrators: NestedOrNone[
        ManagedInstanceExternalAdministrator, types.ManagedInstanceExternalAdministratorDict
    ] = flattened("properties", default=None)
    """Microsoft Entra administrator; can be set at creation only."""
    service_principal: NestedOrNone[ServicePrincipal, types.ServicePrincipalDict] = flattened(
        "properties", default=None
    )
    """Service principal of the instance."""
    virtual_cluster_id: str = flattened("properties", init=False)
    """ID of the virtual cluster."""
    external_governance_status: models.ExternalGovernanceStatus | ExternalGovernanceStatusValue = flattened(
        "properties", init=False
    )
    """Whether external governance is on: Enabled or Disabled."""
    pricing_model: models.PricingModel | types.PricingModelValue | None = flattened("properties", default=None)
    """Regular, or Freemium for the free offer."""
    create_time: datetime = flattened("properties", init=False)
    """When it was created."""
    authentication_metadata: models.AuthMetadataLookupModes | types.AuthMetadataLookupModesValue | None = flattened(
        "properties", default=None
    )
    """How metadata of sign-ins is looked up."""
    database_format: models.ManagedInstanceDatabaseFormat | types.ManagedInstanceDatabaseFormatValue | None = flattened(
        "properties", default=None
    )
    """Format of database files."""
    requested_logical_availability_zone: models.AvailabilityZoneType | AvailabilityZoneTypeValue | None = flattened(
        "properties", default=None
    )
    """Availability zone asked for."""
    identity: NestedOrNone[models.ResourceIdentity, ResourceIdentityDict] = field(
        "identity", "ResourceIdentity", default=None
    )
    """Managed identities of the resource."""
    sku: NestedOrNone[models.Sku, SkuDict] = field("sku", "Sku", default=None)
    """Size and price tier of the SQL managed instance."""


class ManagedInstanceAdministrator(ProxyResource):
    """A Microsoft Entra administrator."""

    properties: NestedOrNone[
        ManagedInstanceAdministratorProperties, types.ManagedInstanceAdministratorPropertiesDict
    ] = field("properties", "ManagedInstanceAdministratorProperties", default=None)
    """Name and ID of a Microsoft Entra administrator."""
    administrator_type: models.ManagedInstanceAdministratorType | types.ManagedInstanceAdministratorTypeValue | None = (
        flattened("properties", default=None)
    )
    """Managed instance administrator type: always ActiveDirectory so far."""
    login: str | None = flattened("properties", default=None)
    """Display name of the user, group or application."""
    sid: str | None = flattened("properties", default=None)
    """Object ID of the user, group or application."""
    tenant_id: str | None = flattened("properties", default=None)
    """ID of the Microsoft Entra tenant."""


class ManagedInstanceAdministratorProperties(Model):
    """Name and ID of a Microsoft Entra administrator."""

    administrator_type: models.ManagedInstanceAdministratorType | types.ManagedInstanceAdministratorTypeValue = field(
        "administratorType", "ManagedInstanceAdministratorType", default="ActiveDirectory"
    )
    """Managed instance administrator type: always ActiveDirectory so far."""
    login: str = field("login")
    """Display name of the user, group or application."""
    sid: str = field("sid")
    """Object ID of the user, group or application."""
    tenant_id: str | None = field("tenantId", default=None)
    """ID of the Microsoft Entra tenant."""


class ManagedInstanceAdvancedThreatProtection(ProxyResource):
    """Advanced Threat Protection: whether threats are looked for."""

    properties: NestedOrNone[models.AdvancedThreatProtectionProperties, AdvancedThreatProtectionPropertiesDict] = field(
        "properties", "AdvancedThreatProtectionProperties", default=None
    )
    """State of Advanced Threat Protection."""
    state: models.AdvancedThreatProtectionState | AdvancedThreatProtectionStateValue | None = flattened(
        "properties", default=None
    )
    """Advanced threat protection state: New, Enabled or Disabled."""
    creation_time: datetime = flattened("properties", init=False)
    """When it was created."""


class ManagedInstanceAzureADOnlyAuthProperties(Model):
    """Whether only Microsoft Entra sign-in is accepted."""

    azure_ad_only_authentication: bool = field("azureADOnlyAuthentication", "bool")
    """Whether only Microsoft Entra sign-in is accepted."""


class ManagedInstanceAzureADOnlyAuthentication(ProxyResource):
    """Whether only Microsoft Entra sign-in is accepted, as a resource."""

    properties: NestedOrNone[
        ManagedInstanceAzureADOnlyAuthProperties, types.ManagedInstanceAzureADOnlyAuthPropertiesDict
    ] = field("properties", "ManagedInstanceAzureADOnlyAuthProperties", default=None)
    """Whether only Microsoft Entra sign-in is accepted."""
    azure_ad_only_authentication: bool | None = flattened("properties", default=None)
    """Whether only Microsoft Entra sign-in is accepted."""


class ManagedInstanceDtc(ProxyResource):
    """Distributed transactions of a managed instance."""

    properties: NestedOrNone[ManagedInstanceDtcProperties, types.ManagedInstanceDtcPropertiesDict] = field(
        "properties", "ManagedInstanceDtcProperties", default=None
    )
    """Whether distributed transactions are on, and their security."""
    dtc_enabled: bool | None = flattened("properties", default=None)
    """Whether distributed transactions are on."""
    security_settings: NestedOrNone[
        ManagedInstanceDtcSecuritySettings, types.ManagedInstanceDtcSecuritySettingsDict
    ] = flattened("properties", default=None)
    """Security of distributed transactions."""
    external_dns_suffix_search_list: list[str] | None = flattened("properties", default=None)
    """DNS suffixes to look names up with."""
    dtc_host_name_dns_suffix: str = flattened("properties", init=False)
    """DNS suffix of the instance's DTC host name."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""


class ManagedInstanceDtcProperties(Model):
    """Whether distributed transactions are on, and their security."""

    dtc_enabled: bool | None = field("dtcEnabled", "bool", default=None)
    """Whether distributed transactions are on."""
    security_settings: NestedOrNone[
        ManagedInstanceDtcSecuritySettings, types.ManagedInstanceDtcSecuritySettingsDict
    ] = field("securitySettings", "ManagedInstanceDtcSecuritySettings", default=None)
    """Security of distributed transactions."""
    external_dns_suffix_search_list: list[str] | None = field("externalDnsSuffixSearchList", "[str]", default=None)
    """DNS suffixes to look names up with."""
    dtc_host_name_dns_suffix: str = read_only("dtcHostNameDnsSuffix")
    """DNS suffix of the instance's DTC host name."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""


class ManagedInstanceDtcSecuritySettings(Model):
    """Security of distributed transactions."""

    transaction_manager_communication_settings: NestedOrNone[
        ManagedInstanceDtcTransactionManagerCommunicationSettings,
        types.ManagedInstanceDtcTransactionManagerCommunicationSettingsDict,
    ] = field(
        "transactionManagerCommunicationSettings",
        "ManagedInstanceDtcTransactionManagerCommunicationSettings",
        default=None,
    )
    """Who may connect."""
    xa_transactions_enabled: bool | None = field("xaTransactionsEnabled", "bool", default=None)
    """Whether XA transactions are on."""
    sna_lu6_point2_transactions_enabled: bool | None = field("snaLu6point2TransactionsEnabled", "bool", default=None)
    """Whether SNA LU 6.2 transactions are on."""
    xa_transactions_default_timeout: int | None = field("xaTransactionsDefaultTimeout", "int", default=None)
    """Default timeout of XA transactions in seconds."""
    xa_transactions_maximum_timeout: int | None = field("xaTransactionsMaximumTimeout", "int", default=None)
    """Longest timeout of XA transactions in seconds."""


class ManagedInstanceDtcTransactionManagerCommunicationSettings(Model):
    """Who may connect for distributed transactions."""

    allow_inbound_enabled: bool | None = field("allowInboundEnabled", "bool", default=None)
    """Whether to allow inbound enabled."""
    allow_outbound_enabled: bool | None = field("allowOutboundEnabled", "bool", default=None)
    """Whether to allow outbound enabled."""
    authentication: str | None = field("authentication", default=None)
    """How partners sign in."""


class ManagedInstanceEditionCapability(Model):
    """An edition that is offered, with its hardware."""

    name: str = read_only("name")
    """Name of the edition."""
    is_general_purpose_v2: bool = read_only("isGeneralPurposeV2", "bool")
    """Whether it is Next-gen General Purpose."""
    supported_families: NestedList[ManagedInstanceFamilyCapability, types.ManagedInstanceFamilyCapabilityDict] = (
        read_only("supportedFamilies", "[ManagedInstanceFamilyCapability]")
    )
    """Hardware offered."""
    supported_storage_capabilities: NestedList[models.StorageCapability, StorageCapabilityDict] = read_only(
        "supportedStorageCapabilities", "[StorageCapability]"
    )
    """Backup storage offered."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class ManagedInstanceEncryptionProtector(ProxyResource):
    """The key that encrypts databases."""

    properties: NestedOrNone[
        ManagedInstanceEncryptionProtectorProperties, types.ManagedInstanceEncryptionProtectorPropertiesDict
    ] = field("properties", "ManagedInstanceEncryptionProtectorProperties", default=None)
    """Name and kind of the key that encrypts databases."""
    server_key_name: str | None = flattened("properties", default=None)
    """Name of the key."""
    server_key_type: models.ServerKeyType | ServerKeyTypeValue | None = flattened("properties", default=None)
    """Whether the service or you manage the key."""
    uri: str = flattened("properties", init=False)
    """URI of the key."""
    thumbprint: str = flattened("properties", init=False)
    """Thumbprint of the key."""
    auto_rotation_enabled: bool | None = flattened("properties", default=None)
    """Whether new versions of the key are taken up by themselves."""
    kind: str = read_only("kind")
    """Kind of the encryption protector."""


class ManagedInstanceEncryptionProtectorProperties(Model):
    """Name and kind of the key that encrypts databases."""

    server_key_name: str | None = field("serverKeyName", default=None)
    """Name of the key."""
    server_key_type: models.ServerKeyType | ServerKeyTypeValue = field("serverKeyType", "ServerKeyType")
    """Whether the service or you manage the key."""
    uri: str = read_only("uri")
    """URI of the key."""
    thumbprint: str = read_only("thumbprint")
    """Thumbprint of the key."""
    auto_rotation_enabled: bool | None = field("autoRotationEnabled", "bool", default=None)
    """Whether new versions of the key are taken up by themselves."""


class ManagedInstanceExternalAdministrator(Model):
    """Microsoft Entra administrator of a server or managed instance."""

    administrator_type: models.AdministratorType | AdministratorTypeValue | None = field(
        "administratorType", "AdministratorType", default=None
    )
    """Kind of administrator; ActiveDirectory."""
    principal_type: models.PrincipalType | PrincipalTypeValue | None = field(
        "principalType", "PrincipalType", default=None
    )
    """User, Group or Application."""
    login: str | None = field("login", default=None)
    """Display name of the user, group or application."""
    sid: str | None = field("sid", default=None)
    """Object ID of the user, group or application."""
    tenant_id: str | None = field("tenantId", default=None)
    """ID of the Microsoft Entra tenant."""
    azure_ad_only_authentication: bool | None = field("azureADOnlyAuthentication", "bool", default=None)
    """Whether only Microsoft Entra sign-in is accepted."""


class ManagedInstanceFamilyCapability(Model):
    """Hardware that is offered, with numbers of vCores."""

    name: str = read_only("name")
    """Name of the hardware."""
    sku: str = read_only("sku")
    """Size and price tier."""
    zone_redundant: bool = read_only("zoneRedundant", "bool")
    """Whether it is spread over availability zones."""
    supported_license_types: NestedList[models.LicenseTypeCapability, LicenseTypeCapabilityDict] = read_only(
        "supportedLicenseTypes", "[LicenseTypeCapability]"
    )
    """Licence types offered."""
    supported_vcores_values: NestedList[ManagedInstanceVcoresCapability, types.ManagedInstanceVcoresCapabilityDict] = (
        read_only("supportedVcoresValues", "[ManagedInstanceVcoresCapability]")
    )
    """Numbers of vCores offered."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class ManagedInstanceKey(ProxyResource):
    """A key that can encrypt databases."""

    properties: NestedOrNone[ManagedInstanceKeyProperties, types.ManagedInstanceKeyPropertiesDict] = field(
        "properties", "ManagedInstanceKeyProperties", default=None
    )
    """URI, kind and age of a key."""
    server_key_type: models.ServerKeyType | ServerKeyTypeValue | None = flattened("properties", default=None)
    """Whether the service or you manage the key."""
    uri: str | None = flattened("properties", default=None)
    """URI of the key."""
    thumbprint: str = flattened("properties", init=False)
    """Thumbprint of the key."""
    creation_date: datetime = flattened("properties", init=False)
    """When it was created."""
    auto_rotation_enabled: bool = flattened("properties", init=False)
    """Whether new versions of the key are taken up by themselves."""
    kind: str = read_only("kind")
    """Kind of the key."""


class ManagedInstanceKeyProperties(Model):
    """URI, kind and age of a key."""

    server_key_type: models.ServerKeyType | ServerKeyTypeValue = field("serverKeyType", "ServerKeyType")
    """Whether the service or you manage the key."""
    uri: str | None = field("uri", default=None)
    """URI of the key."""
    thumbprint: str = read_only("thumbprint")
    """Thumbprint of the key."""
    creation_date: datetime = read_only("creationDate", "iso-8601")
    """When it was created."""
    auto_rotation_enabled: bool = read_only("autoRotationEnabled", "bool")
    """Whether new versions of the key are taken up by themselves."""


class ManagedInstanceMaintenanceConfigurationCapability(Model):
    """Something that Azure SQL offers in a region."""

    name: str = read_only("name")
    """Name of what is offered."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class ManagedInstanceOperation(ProxyResource):
    """A management operation that runs or ran."""

    properties: NestedOrNone[ManagedInstanceOperationProperties, types.ManagedInstanceOperationPropertiesDict] = field(
        "properties", "ManagedInstanceOperationProperties", default=None
    )
    """Name, progress and result of a management operation."""
    managed_instance_name: str = flattened("properties", init=False)
    """Name of the managed instance."""
    operation: str = flattened("properties", init=False)
    """What the operation does."""
    operation_friendly_name: str = flattened("properties", init=False)
    """Name of the operation as people see it."""
    percent_complete: int = flattened("properties", init=False)
    """How far the operation has come, in percent."""
    start_time: datetime = flattened("properties", init=False)
    """When it began."""
    state: models.ManagementOperationState | ManagementOperationStateValue = flattened("properties", init=False)
    """Management operation state: Pending, InProgress, Succeeded, Failed, CancelInProgress or Cancelled."""
    error_code: int = flattened("properties", init=False)
    """Code of the error, for programs to act on."""
    error_description: str = flattened("properties", init=False)
    """What went wrong, in words."""
    error_severity: int = flattened("properties", init=False)
    """How serious the error is."""
    is_user_error: bool = flattened("properties", init=False)
    """Whether the error comes from the request rather than from the service."""
    estimated_completion_time: datetime = flattened("properties", init=False)
    """When the operation is expected to finish."""
    description: str = flattened("properties", init=False)
    """Description of the management operation, free text."""
    is_cancellable: bool = flattened("properties", init=False)
    """Whether the operation can be canceled."""
    operation_parameters: Nested[
        ManagedInstanceOperationParametersPair, types.ManagedInstanceOperationParametersPairDict
    ] = flattened("properties", init=False)
    """Settings before and after."""
    operation_steps: Nested[ManagedInstanceOperationSteps, types.ManagedInstanceOperationStepsDict] = flattened(
        "properties", init=False
    )
    """Steps of the operation."""


class ManagedInstanceOperationParametersPair(Model):
    """Settings before and after an operation."""

    current_parameters: Nested[
        UpsertManagedServerOperationParameters, types.UpsertManagedServerOperationParametersDict
    ] = read_only("currentParameters", "UpsertManagedServerOperationParameters")
    """Settings before."""
    requested_parameters: Nested[
        UpsertManagedServerOperationParameters, types.UpsertManagedServerOperationParametersDict
    ] = read_only("requestedParameters", "UpsertManagedServerOperationParameters")
    """Settings after."""


class ManagedInstanceOperationProperties(Model):
    """Name, progress and result of a management operation."""

    managed_instance_name: str = read_only("managedInstanceName")
    """Name of the managed instance."""
    operation: str = read_only("operation")
    """What the operation does."""
    operation_friendly_name: str = read_only("operationFriendlyName")
    """Name of the operation as people see it."""
    percent_complete: int = read_only("percentComplete", "int")
    """How far the operation has come, in percent."""
    start_time: datetime = read_only("startTime", "iso-8601")
    """When it began."""
    state: models.ManagementOperationState | ManagementOperationStateValue = read_only(
        "state", "ManagementOperationState"
    )
    """Management operation state: Pending, InProgress, Succeeded, Failed, CancelInProgress or Cancelled."""
    error_code: int = read_only("errorCode", "int")
    """Code of the error, for programs to act on."""
    error_description: str = read_only("errorDescription")
    """What went wrong, in words."""
    error_severity: int = read_only("errorSeverity", "int")
    """How serious the error is."""
    is_user_error: bool = read_only("isUserError", "bool")
    """Whether the error comes from the request rather than from the service."""
    estimated_completion_time: datetime = read_only("estimatedCompletionTime", "iso-8601")
    """When the operation is expected to finish."""
    description: str = read_only("description")
    """Description of the management operation, free text."""
    is_cancellable: bool = read_only("isCancellable", "bool")
    """Whether the operation can be canceled."""
    operation_parameters: Nested[
        ManagedInstanceOperationParametersPair, types.ManagedInstanceOperationParametersPairDict
    ] = read_only("operationParameters", "ManagedInstanceOperationParametersPair")
    """Settings before and after."""
    operation_steps: Nested[ManagedInstanceOperationSteps, types.ManagedInstanceOperationStepsDict] = read_only(
        "operationSteps", "ManagedInstanceOperationSteps"
    )
    """Steps of the operation."""


class ManagedInstanceOperationSteps(Model):
    """Steps of a management operation."""

    total_steps: str = read_only("totalSteps")
    """Number of steps."""
    current_step: int = read_only("currentStep", "int")
    """Step that runs now."""
    steps_list: NestedList[
        UpsertManagedServerOperationStepWithEstimatesAndDuration,
        types.UpsertManagedServerOperationStepWithEstimatesAndDurationDict,
    ] = read_only("stepsList", "[UpsertManagedServerOperationStepWithEstimatesAndDuration]")
    """The steps."""


class ManagedInstancePairInfo(Model):
    """A pair of managed instances that fail over."""

    primary_managed_instance_id: str | None = field("primaryManagedInstanceId", default=None)
    """ID of the primary."""
    partner_managed_instance_id: str | None = field("partnerManagedInstanceId", default=None)
    """ID of the secondary."""


class ManagedInstancePecProperty(Model):
    """A private endpoint connection of a managed instance."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    properties: Nested[
        ManagedInstancePrivateEndpointConnectionProperties, types.ManagedInstancePrivateEndpointConnectionPropertiesDict
    ] = read_only("properties", "ManagedInstancePrivateEndpointConnectionProperties")
    """Endpoint and approval state of a private endpoint connection."""


class ManagedInstancePrivateEndpointConnection(ProxyResource):
    """A private endpoint connection of a managed instance."""

    properties: NestedOrNone[
        ManagedInstancePrivateEndpointConnectionProperties, types.ManagedInstancePrivateEndpointConnectionPropertiesDict
    ] = field("properties", "ManagedInstancePrivateEndpointConnectionProperties", default=None)
    """Endpoint and approval state of a private endpoint connection."""
    private_endpoint: NestedOrNone[
        ManagedInstancePrivateEndpointProperty, types.ManagedInstancePrivateEndpointPropertyDict
    ] = flattened("properties", default=None)
    """The private endpoint that is connected."""
    private_link_service_connection_state: NestedOrNone[
        ManagedInstancePrivateLinkServiceConnectionStateProperty,
        types.ManagedInstancePrivateLinkServiceConnectionStatePropertyDict,
    ] = flattened("properties", default=None)
    """Whether the connection is approved, and why."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""


class ManagedInstancePrivateEndpointConnectionProperties(Model):
    """Endpoint and approval state of a private endpoint connection."""

    private_endpoint: NestedOrNone[
        ManagedInstancePrivateEndpointProperty, types.ManagedInstancePrivateEndpointPropertyDict
    ] = field("privateEndpoint", "ManagedInstancePrivateEndpointProperty", default=None)
    """The private endpoint that is connected."""
    private_link_service_connection_state: NestedOrNone[
        ManagedInstancePrivateLinkServiceConnectionStateProperty,
        types.ManagedInstancePrivateLinkServiceConnectionStatePropertyDict,
    ] = field(
        "privateLinkServiceConnectionState", "ManagedInstancePrivateLinkServiceConnectionStateProperty", default=None
    )
    """Whether the connection is approved, and why."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create or update, such as Succeeded or Failed."""


class ManagedInstancePrivateEndpointProperty(Model):
    """The private endpoint at the other end of a connection."""

    id: str | None = field("id", default=None)
    """Resource ID of the private endpoint."""


class ManagedInstancePrivateLink(ProxyResource):
    """A sub-resource of a managed instance that a private endpoint can connect to."""

    properties: Nested[ManagedInstancePrivateLinkProperties, types.ManagedInstancePrivateLinkPropertiesDict] = (
        read_only("properties", "ManagedInstancePrivateLinkProperties")
    )
    """Group, members and DNS zones of a sub-resource for private endpoints."""


class ManagedInstancePrivateLinkProperties(Model):
    """Group, members and DNS zones of a sub-resource for private endpoints."""

    group_id: str = read_only("groupId")
    """Name of the sub-resource a private endpoint connects to."""
    required_members: list[str] = read_only("requiredMembers", "[str]")
    """Members of the sub-resource that need a private IP address."""
    required_zone_names: list[str] = read_only("requiredZoneNames", "[str]")
    """Private DNS zones that have to resolve the names of the resource."""


class ManagedInstancePrivateLinkServiceConnectionStateProperty(Model):
    """Whether a private endpoint connection is approved, and why."""

    status: str = field("status")
    """Approval state of the connection."""
    description: str = field("description")
    """Reason for the approval or rejection."""
    actions_required: str = read_only("actionsRequired")
    """What the consumer has to do after the connection changes; None if nothing."""


class ManagedInstanceProperties(Model):
    """Size, networking, administrators, encryption and state of a managed instance."""

    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    managed_instance_create_mode: models.ManagedServerCreateMode | types.ManagedServerCreateModeValue | None = field(
        "managedInstanceCreateMode", "ManagedServerCreateMode", default=None
    )
    """Managed server create mode: Default or PointInTimeRestore."""
    fully_qualified_domain_name: str = read_only("fullyQualifiedDomainName")
    """Fully qualified DNS name, to connect to."""
    is_general_purpose_v2: bool | None = field("isGeneralPurposeV2", "bool", default=None)
    """Whether it is Next-gen General Purpose."""
    administrator_login: str | None = field("administratorLogin", default=None)
    """Login name of the administrator; cannot be changed once set."""
    administrator_login_password: str | None = field("administratorLoginPassword", default=None, secret=True)
    """Password of the administrator; write-only."""
    subnet_id: str | None = field("subnetId", default=None)
    """ID of the subnet for the instance; delegated to Microsoft.Sql/managedInstances."""
    state: str = read_only("state")
    """State of the instance."""
    license_type: models.ManagedInstanceLicenseType | types.ManagedInstanceLicenseTypeValue | None = field(
        "licenseType", "ManagedInstanceLicenseType", default=None
    )
    """Whether the licence is paid with the service or brought along."""
    hybrid_secondary_usage: models.HybridSecondaryUsage | types.HybridSecondaryUsageValue | None = field(
        "hybridSecondaryUsage", "HybridSecondaryUsage", default=None
    )
    """Whether a secondary is for standby only."""
    hybrid_secondary_usage_detected: models.HybridSecondaryUsageDetected | types.HybridSecondaryUsageDetectedValue = (
        read_only("hybridSecondaryUsageDetected", "HybridSecondaryUsageDetected")
    )
    """How the secondary is found to be used."""
    v_cores: int | None = field("vCores", "int", default=None)
    """Number of vCores."""
    storage_size_in_gb: int | None = field("storageSizeInGB", "int", default=None)
    """Storage in GB."""
    storage_i_ops: int | None = field("storageIOps", "int", default=None)
    """IOPS of the storage."""
    storage_throughput_m_bps: int | None = field("storageThroughputMBps", "int", default=None)
    """Throughput of the storage in MB per second."""
    memory_size_in_gb: int | None = field("memorySizeInGB", "int", default=None)
    """Memory in GB."""
    collation: str | None = field("collation", default=None)
    """Collation: how text is sorted and compared."""
    dns_zone: str = read_only("dnsZone")
    """DNS zone it is in."""
    dns_zone_partner: str | None = field("dnsZonePartner", default=None)
    """ID of another managed instance whose DNS zone to share."""
    public_data_endpoint_enabled: bool | None = field("publicDataEndpointEnabled", "bool", default=None)
    """Whether the public endpoint is on."""
    source_managed_instance_id: str | None = field("sourceManagedInstanceId", default=None)
    """ID of the managed instance to restore."""
    restore_point_in_time: datetime | None = field("restorePointInTime", "iso-8601", default=None)
    """Time to restore to."""
    proxy_override: models.ManagedInstanceProxyOverride | types.ManagedInstanceProxyOverrideValue | None = field(
        "proxyOverride", "ManagedInstanceProxyOverride", default=None
    )
    """How clients connect: Proxy, Redirect or Default."""
    timezone_id: str | None = field("timezoneId", default=None)
    """ID of the time zone; fixed at creation."""
    instance_pool_id: str | None = field("instancePoolId", default=None)
    """ID of the instance pool."""
    maintenance_configuration_id: str | None = field("maintenanceConfigurationId", default=None)
    """ID of the maintenance configuration."""
    private_endpoint_connections: NestedList[ManagedInstancePecProperty, types.ManagedInstancePecPropertyDict] = (
        read_only("privateEndpointConnections", "[ManagedInstancePecProperty]")
    )
    """Private endpoint connections to the resource."""
    minimal_tls_version: str | None = field("minimalTlsVersion", default=None)
    """Lowest TLS version that clients may use."""
    current_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue = read_only(
        "currentBackupStorageRedundancy", "BackupStorageRedundancy"
    )
    """How backups are copied now."""
    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue | None = field(
        "requestedBackupStorageRedundancy", "BackupStorageRedundancy", default=None
    )
    """How backups shall be copied: Geo, Local, Zone or GeoZone."""
    zone_redundant: bool | None = field("zoneRedundant", "bool", default=None)
    """Whether it is spread over availability zones."""
    primary_user_assigned_identity_id: str | None = field("primaryUserAssignedIdentityId", default=None)
    """ID of the user-assigned identity to use by default."""
    key_id: str | None = field("keyId", default=None)
    """URI of the key that encrypts the databases."""
    administrators: NestedOrNone[
        ManagedInstanceExternalAdministrator, types.ManagedInstanceExternalAdministratorDict
    ] = field("administrators", "ManagedInstanceExternalAdministrator", default=None)
    """Microsoft Entra administrator; can be set at creation only."""
    service_principal: NestedOrNone[ServicePrincipal, types.ServicePrincipalDict] = field(
        "servicePrincipal", "ServicePrincipal", default=None
    )
    """Service principal of the instance."""
    virtual_cluster_id: str = read_only("virtualClusterId")
    """ID of the virtual cluster."""
    external_governance_status: models.ExternalGovernanceStatus | ExternalGovernanceStatusValue = read_only(
        "externalGovernanceStatus", "ExternalGovernanceStatus"
    )
    """Whether external governance is on: Enabled or Disabled."""
    pricing_model: models.PricingModel | types.PricingModelValue | None = field(
        "pricingModel", "PricingModel", default=None
    )
    """Regular, or Freemium for the free offer."""
    create_time: datetime = read_only("createTime", "iso-8601")
    """When it was created."""
    authentication_metadata: models.AuthMetadataLookupModes | types.AuthMetadataLookupModesValue | None = field(
        "authenticationMetadata", "AuthMetadataLookupModes", default=None
    )
    """How metadata of sign-ins is looked up."""
    database_format: models.ManagedInstanceDatabaseFormat | types.ManagedInstanceDatabaseFormatValue | None = field(
        "databaseFormat", "ManagedInstanceDatabaseFormat", default=None
    )
    """Format of database files."""
    requested_logical_availability_zone: models.AvailabilityZoneType | AvailabilityZoneTypeValue | None = field(
        "requestedLogicalAvailabilityZone", "AvailabilityZoneType", default=None
    )
    """Availability zone asked for."""


class ManagedInstanceUpdate(Model):
    """Settings, SKU and tags of a managed instance to change."""

    sku: NestedOrNone[models.Sku, SkuDict] = field("sku", "Sku", default=None)
    """Size and price tier."""
    identity: NestedOrNone[models.ResourceIdentity, ResourceIdentityDict] = field(
        "identity", "ResourceIdentity", default=None
    )
    """Managed identities of the resource."""
    properties: NestedOrNone[ManagedInstanceProperties, types.ManagedInstancePropertiesDict] = field(
        "properties", "ManagedInstanceProperties", default=None
    )
    """Size, networking, administrators, encryption and state of a managed instance."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    managed_instance_create_mode: models.ManagedServerCreateMode | types.ManagedServerCreateModeValue | None = (
        flattened("properties", default=None)
    )
    """Managed server create mode: Default or PointInTimeRestore."""
    fully_qualified_domain_name: str = flattened("properties", init=False)
    """Fully qualified DNS name, to connect to."""
    is_general_purpose_v2: bool | None = flattened("properties", default=None)
    """Whether it is Next-gen General Purpose."""
    administrator_login: str | None = flattened("properties", default=None)
    """Login name of the administrator; cannot be changed once set."""
    administrator_login_password: str | None = flattened("properties", default=None)
    """Password of the administrator; write-only."""
    subnet_id: str | None = flattened("properties", default=None)
    """ID of the subnet for the instance; delegated to Microsoft.Sql/managedInstances."""
    state: str = flattened("properties", init=False)
    """State of the instance."""
    license_type: models.ManagedInstanceLicenseType | types.ManagedInstanceLicenseTypeValue | None = flattened(
        "properties", default=None
    )
    """Whether the licence is paid with the service or brought along."""
    hybrid_secondary_usage: models.HybridSecondaryUsage | types.HybridSecondaryUsageValue | None = flattened(
        "properties", default=None
    )
    """Whether a secondary is for standby only."""
    hybrid_secondary_usage_detected: models.HybridSecondaryUsageDetected | types.HybridSecondaryUsageDetectedValue = (
        flattened("properties", init=False)
    )
    """How the secondary is found to be used."""
    v_cores: int | None = flattened("properties", default=None)
    """Number of vCores."""
    storage_size_in_gb: int | None = flattened("properties", default=None)
    """Storage in GB."""
    storage_i_ops: int | None = flattened("properties", default=None)
    """IOPS of the storage."""
    storage_throughput_m_bps: int | None = flattened("properties", default=None)
    """Throughput of the storage in MB per second."""
    memory_size_in_gb: int | None = flattened("properties", default=None)
    """Memory in GB."""
    collation: str | None = flattened("properties", default=None)
    """Collation: how text is sorted and compared."""
    dns_zone: str = flattened("properties", init=False)
    """DNS zone it is in."""
    dns_zone_partner: str | None = flattened("properties", default=None)
    """ID of another managed instance whose DNS zone to share."""
    public_data_endpoint_enabled: bool | None = flattened("properties", default=None)
    """Whether the public endpoint is on."""
    source_managed_instance_id: str | None = flattened("properties", default=None)
    """ID of the managed instance to restore."""
    restore_point_in_time: datetime | None = flattened("properties", default=None)
    """Time to restore to."""
    proxy_override: models.ManagedInstanceProxyOverride | types.ManagedInstanceProxyOverrideValue | None = flattened(
        "properties", default=None
    )
    """How clients connect: Proxy, Redirect or Default."""
    timezone_id: str | None = flattened("properties", default=None)
    """ID of the time zone; fixed at creation."""
    instance_pool_id: str | None = flattened("properties", default=None)
    """ID of the instance pool."""
    maintenance_configuration_id: str | None = flattened("properties", default=None)
    """ID of the maintenance configuration."""
    private_endpoint_connections: NestedList[ManagedInstancePecProperty, types.ManagedInstancePecPropertyDict] = (
        flattened("properties", init=False)
    )
    """Private endpoint connections to the resource."""
    minimal_tls_version: str | None = flattened("properties", default=None)
    """Lowest TLS version that clients may use."""
    current_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue = flattened(
        "properties", init=False
    )
    """How backups are copied now."""
    requested_backup_storage_redundancy: models.BackupStorageRedundancy | BackupStorageRedundancyValue | None = (
        flattened("properties", default=None)
    )
    """How backups shall be copied: Geo, Local, Zone or GeoZone."""
    zone_redundant: bool | None = flattened("properties", default=None)
    """Whether it is spread over availability zones."""
    primary_user_assigned_identity_id: str | None = flattened("properties", default=None)
    """ID of the user-assigned identity to use by default."""
    key_id: str | None = flattened("properties", default=None)
    """URI of the key that encrypts the databases."""
    administrators: NestedOrNone[
        ManagedInstanceExternalAdministrator, types.ManagedInstanceExternalAdministratorDict
    ] = flattened("properties", default=None)
    """Microsoft Entra administrator; can be set at creation only."""
    service_principal: NestedOrNone[ServicePrincipal, types.ServicePrincipalDict] = flattened(
        "properties", default=None
    )
    """Service principal of the instance."""
    virtual_cluster_id: str = flattened("properties", init=False)
    """ID of the virtual cluster."""
    external_governance_status: models.ExternalGovernanceStatus | ExternalGovernanceStatusValue = flattened(
        "properties", init=False
    )
    """Whether external governance is on: Enabled or Disabled."""
    pricing_model: models.PricingModel | types.PricingModelValue | None = flattened("properties", default=None)
    """Regular, or Freemium for the free offer."""
    create_time: datetime = flattened("properties", init=False)
    """When it was created."""
    authentication_metadata: models.AuthMetadataLookupModes | types.AuthMetadataLookupModesValue | None = flattened(
        "properties", default=None
    )
    """How metadata of sign-ins is looked up."""
    database_format: models.ManagedInstanceDatabaseFormat | types.ManagedInstanceDatabaseFormatValue | None = flattened(
        "properties", default=None
    )
    """Format of database files."""
    requested_logical_availability_zone: models.AvailabilityZoneType | AvailabilityZoneTypeValue | None = flattened(
        "properties", default=None
    )
    """Availability zone asked for."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class ManagedInstanceValidateAzureKeyVaultEncryptionKeyRequest(Model):
    """Key to check."""

    tde_key_uri: str = field("tdeKeyUri")
    """URI of the key."""


class ManagedInstanceVcoresCapability(Model):
    """Something that Azure SQL offers in a region."""

    name: str = read_only("name")
    """Name of what is offered."""
    value: int = read_only("value", "int")
    """Value of what is offered."""
    supported_memory_sizes_in_gb: Nested[MaxLimitRangeCapability, types.MaxLimitRangeCapabilityDict] = read_only(
        "supportedMemorySizesInGB", "MaxLimitRangeCapability"
    )
    """Memory sizes offered, in GB."""
    supported_memory_limits_mb: Nested[MaxLimitRangeCapability, types.MaxLimitRangeCapabilityDict] = read_only(
        "supportedMemoryLimitsMB", "MaxLimitRangeCapability"
    )
    """Memory limits offered, in MB."""
    included_max_size: Nested[models.MaxSizeCapability, MaxSizeCapabilityDict] = read_only(
        "includedMaxSize", "MaxSizeCapability"
    )
    """Size that is included in the price."""
    supported_storage_sizes: NestedList[models.MaxSizeRangeCapability, MaxSizeRangeCapabilityDict] = read_only(
        "supportedStorageSizes", "[MaxSizeRangeCapability]"
    )
    """Storage sizes offered."""
    included_storage_i_ops: int = read_only("includedStorageIOps", "int")
    """IOPS that are included."""
    supported_storage_i_ops: Nested[MaxLimitRangeCapability, types.MaxLimitRangeCapabilityDict] = read_only(
        "supportedStorageIOps", "MaxLimitRangeCapability"
    )
    """IOPS offered."""
    iops_min_value_override_factor_per_selected_storage_gb: float = read_only(
        "iopsMinValueOverrideFactorPerSelectedStorageGB", "float"
    )
    """Least IOPS for each GB of storage."""
    iops_included_value_override_factor_per_selected_storage_gb: float = read_only(
        "iopsIncludedValueOverrideFactorPerSelectedStorageGB", "float"
    )
    """IOPS included for each GB of storage."""
    included_storage_throughput_m_bps: int = read_only("includedStorageThroughputMBps", "int")
    """Throughput that is included, in MB per second."""
    supported_storage_throughput_m_bps: Nested[MaxLimitRangeCapability, types.MaxLimitRangeCapabilityDict] = read_only(
        "supportedStorageThroughputMBps", "MaxLimitRangeCapability"
    )
    """Throughput offered, in MB per second."""
    throughput_m_bps_min_value_override_factor_per_selected_storage_gb: float = read_only(
        "throughputMBpsMinValueOverrideFactorPerSelectedStorageGB", "float"
    )
    """Least throughput for each GB of storage, in MB per second."""
    throughput_m_bps_included_value_override_factor_per_selected_storage_gb: float = read_only(
        "throughputMBpsIncludedValueOverrideFactorPerSelectedStorageGB", "float"
    )
    """Throughput included for each GB of storage, in MB per second."""
    instance_pool_supported: bool = read_only("instancePoolSupported", "bool")
    """Whether it is offered in instance pools."""
    standalone_supported: bool = read_only("standaloneSupported", "bool")
    """Whether it is offered outside instance pools."""
    supported_maintenance_configurations: NestedList[
        ManagedInstanceMaintenanceConfigurationCapability, types.ManagedInstanceMaintenanceConfigurationCapabilityDict
    ] = read_only("supportedMaintenanceConfigurations", "[ManagedInstanceMaintenanceConfigurationCapability]")
    """Maintenance configurations offered."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class ManagedInstanceVersionCapability(Model):
    """Something that Azure SQL offers in a region."""

    name: str = read_only("name")
    """Name of what is offered."""
    supported_editions: NestedList[ManagedInstanceEditionCapability, types.ManagedInstanceEditionCapabilityDict] = (
        read_only("supportedEditions", "[ManagedInstanceEditionCapability]")
    )
    """Editions offered."""
    supported_instance_pool_editions: NestedList[
        models.InstancePoolEditionCapability, InstancePoolEditionCapabilityDict
    ] = read_only("supportedInstancePoolEditions", "[InstancePoolEditionCapability]")
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class ManagedInstanceVulnerabilityAssessment(ProxyResource):
    """Settings of classic vulnerability assessment."""

    properties: NestedOrNone[
        ManagedInstanceVulnerabilityAssessmentProperties, types.ManagedInstanceVulnerabilityAssessmentPropertiesDict
    ] = field("properties", "ManagedInstanceVulnerabilityAssessmentProperties", default=None)
    """Where scan results go, and whether scans are made each week."""
    storage_container_path: str | None = flattened("properties", default=None)
    """Blob container for scan results."""
    storage_container_sas_key: str | None = flattened("properties", default=None)
    """SAS for the container; write-only."""
    storage_account_access_key: str | None = flattened("properties", default=None)
    """Access key of the storage account; write-only."""
    recurring_scans: NestedOrNone[
        models.VulnerabilityAssessmentRecurringScansProperties, VulnerabilityAssessmentRecurringScansPropertiesDict
    ] = flattened("properties", default=None)
    """Whether scans are made each week."""


class ManagedInstanceVulnerabilityAssessmentProperties(Model):
    """Where scan results go, and whether scans are made each week."""

    storage_container_path: str = field("storageContainerPath")
    """Blob container for scan results."""
    storage_container_sas_key: str | None = field("storageContainerSasKey", default=None, secret=True)
    """SAS for the container; write-only."""
    storage_account_access_key: str | None = field("storageAccountAccessKey", default=None, secret=True)
    """Access key of the storage account; write-only."""
    recurring_scans: NestedOrNone[
        models.VulnerabilityAssessmentRecurringScansProperties, VulnerabilityAssessmentRecurringScansPropertiesDict
    ] = field("recurringScans", "VulnerabilityAssessmentRecurringScansProperties", default=None)
    """Whether scans are made each week."""


class ManagedServerDnsAlias(ProxyResource):
    """A DNS alias of a managed instance: a name that can move on."""

    properties: NestedOrNone[ManagedServerDnsAliasProperties, types.ManagedServerDnsAliasPropertiesDict] = field(
        "properties", "ManagedServerDnsAliasProperties", default=None
    )
    """DNS names of an alias."""
    azure_dns_record: str = flattened("properties", init=False)
    """DNS name of the alias."""
    public_azure_dns_record: str = flattened("properties", init=False)
    """DNS name of the alias for the public endpoint."""


class ManagedServerDnsAliasAcquisition(Model):
    """DNS alias to take over from another server."""

    old_managed_server_dns_alias_resource_id: str = field("oldManagedServerDnsAliasResourceId")
    """ID of the alias on the other managed instance."""


class ManagedServerDnsAliasCreation(Model):
    """How to create a DNS alias."""

    create_dns_record: bool | None = field("createDnsRecord", "bool", default=None)
    """Whether to create the DNS record at once."""


class ManagedServerDnsAliasProperties(Model):
    """DNS names of an alias."""

    azure_dns_record: str = read_only("azureDnsRecord")
    """DNS name of the alias."""
    public_azure_dns_record: str = read_only("publicAzureDnsRecord")
    """DNS name of the alias for the public endpoint."""


class ManagedServerSecurityAlertPolicy(ProxyResource):
    """Alerts about threats, and whom they notify."""

    properties: NestedOrNone[models.SecurityAlertsPolicyProperties, SecurityAlertsPolicyPropertiesDict] = field(
        "properties", "SecurityAlertsPolicyProperties", default=None
    )
    """State of security alerts, and whom they notify."""
    state: models.SecurityAlertsPolicyState | SecurityAlertsPolicyStateValue | None = flattened(
        "properties", default=None
    )
    """Whether alerts are on."""
    disabled_alerts: list[str] | None = flattened("properties", default=None)
    """Alerts that are turned off."""
    email_addresses: list[str] | None = flattened("properties", default=None)
    """Mail addresses to notify."""
    email_account_admins: bool | None = flattened("properties", default=None)
    """Whether administrators of the account are notified."""
    storage_endpoint: str | None = flattened("properties", default=None)
    """Endpoint of the blob storage, such as https://my-account.blob.core.windows.net."""
    storage_account_access_key: str | None = flattened("properties", default=None)
    """Access key of the storage account; write-only."""
    retention_days: int | None = flattened("properties", default=None)
    """Days that alerts are kept in storage."""
    creation_time: datetime = flattened("properties", init=False)
    """When it was created."""


class MaxLimitRangeCapability(Model):
    """Something that Azure SQL offers in a region."""

    min_value: int = read_only("minValue", "int")
    """Least value."""
    max_value: int = read_only("maxValue", "int")
    """Largest value."""
    scale_size: int = read_only("scaleSize", "int")
    """Step between values."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class OutboundEnvironmentEndpoint(Model):
    """Outbound endpoints of one category that the service depends on."""

    category: str = read_only("category")
    """What the endpoints are for, such as azure-resource-management."""
    endpoints: NestedList[EndpointDependency, types.EndpointDependencyDict] = read_only(
        "endpoints", "[EndpointDependency]"
    )
    """The endpoints of this category."""


class RecoverableManagedDatabase(ProxyResource):
    """A database that can be recovered from a geo-redundant backup."""

    properties: NestedOrNone[RecoverableManagedDatabaseProperties, types.RecoverableManagedDatabasePropertiesDict] = (
        field("properties", "RecoverableManagedDatabaseProperties", default=None)
    )
    """Edition and last backup of a database that can be recovered."""
    last_available_backup_date: str = flattened("properties", init=False)
    """When the last backup was made."""


class RecoverableManagedDatabaseProperties(Model):
    """Edition and last backup of a database that can be recovered."""

    last_available_backup_date: str = read_only("lastAvailableBackupDate")
    """When the last backup was made."""


class RefreshExternalGovernanceStatusOperationResultMI(ProxyResource):
    """Result of a refresh of governance state."""

    properties: NestedOrNone[
        RefreshExternalGovernanceStatusOperationResultPropertiesMI,
        types.RefreshExternalGovernanceStatusOperationResultPropertiesMIDict,
    ] = field("properties", "RefreshExternalGovernanceStatusOperationResultPropertiesMI", default=None)
    """Result of a refresh of governance state."""
    request_id: str = flattened("properties", init=False)
    """ID of the request."""
    request_type: str = flattened("properties", init=False)
    """Kind of request."""
    queued_time: str = flattened("properties", init=False)
    """When the request was made."""
    managed_instance_name: str = flattened("properties", init=False)
    """Name of the managed instance."""
    status: str = flattened("properties", init=False)
    """State, such as Available or Succeeded."""
    error_message: str = flattened("properties", init=False)
    """What went wrong, in words."""


class RefreshExternalGovernanceStatusOperationResultPropertiesMI(Model):
    """Result of a refresh of governance state."""

    request_id: str = read_only("requestId")
    """ID of the request."""
    request_type: str = read_only("requestType")
    """Kind of request."""
    queued_time: str = read_only("queuedTime")
    """When the request was made."""
    managed_instance_name: str = read_only("managedInstanceName")
    """Name of the managed instance."""
    status: str = read_only("status")
    """State, such as Available or Succeeded."""
    error_message: str = read_only("errorMessage")
    """What went wrong, in words."""


class RestorableDroppedManagedDatabase(TrackedResource):
    """A dropped database that can be restored."""

    properties: NestedOrNone[
        RestorableDroppedManagedDatabaseProperties, types.RestorableDroppedManagedDatabasePropertiesDict
    ] = field("properties", "RestorableDroppedManagedDatabaseProperties", default=None)
    """Name, dates and size of a dropped database."""
    database_name: str = flattened("properties", init=False)
    """Name of the database."""
    creation_date: datetime = flattened("properties", init=False)
    """When it was created."""
    deletion_date: datetime = flattened("properties", init=False)
    """When the database was dropped."""
    earliest_restore_date: datetime = flattened("properties", init=False)
    """Earliest time that can be restored."""


class RestorableDroppedManagedDatabaseProperties(Model):
    """Name, dates and size of a dropped database."""

    database_name: str = read_only("databaseName")
    """Name of the database."""
    creation_date: datetime = read_only("creationDate", "iso-8601")
    """When it was created."""
    deletion_date: datetime = read_only("deletionDate", "iso-8601")
    """When the database was dropped."""
    earliest_restore_date: datetime = read_only("earliestRestoreDate", "iso-8601")
    """Earliest time that can be restored."""


class ScheduleItem(Model):
    """When a managed instance starts and stops."""

    start_day: models.DayOfWeek | DayOfWeekValue = field("startDay", "DayOfWeek")
    """Day it starts."""
    start_time: str = field("startTime")
    """Time of day it starts, as HH:MM."""
    stop_day: models.DayOfWeek | DayOfWeekValue = field("stopDay", "DayOfWeek")
    """Day it stops."""
    stop_time: str = field("stopTime")
    """Time of day it stops, as HH:MM."""


class ServerConfigurationOption(ProxyResource):
    """A configuration option of a managed instance."""

    properties: NestedOrNone[ServerConfigurationOptionProperties, types.ServerConfigurationOptionPropertiesDict] = (
        field("properties", "ServerConfigurationOptionProperties", default=None)
    )
    """Value of a configuration option."""
    server_configuration_option_value: int | None = flattened("properties", default=None)
    """The value."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""


class ServerConfigurationOptionProperties(Model):
    """Value of a configuration option."""

    server_configuration_option_value: int = field("serverConfigurationOptionValue", "int")
    """The value."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""


class ServerTrustCertificate(ProxyResource):
    """A certificate of SQL Server that a managed instance trusts."""

    properties: NestedOrNone[ServerTrustCertificateProperties, types.ServerTrustCertificatePropertiesDict] = field(
        "properties", "ServerTrustCertificateProperties", default=None
    )
    """A public certificate."""
    public_blob: str | None = flattened("properties", default=None)
    """The certificate in hexadecimal form."""
    thumbprint: str = flattened("properties", init=False)
    """Thumbprint of the certificate, in hexadecimal."""
    certificate_name: str = flattened("properties", init=False)
    """Name of the certificate."""


class ServerTrustCertificateProperties(Model):
    """A public certificate."""

    public_blob: str | None = field("publicBlob", default=None)
    """The certificate in hexadecimal form."""
    thumbprint: str = read_only("thumbprint")
    """Thumbprint of the certificate, in hexadecimal."""
    certificate_name: str = read_only("certificateName")
    """Name of the certificate."""


class ServicePrincipal(Model):
    """Service principal of a managed instance."""

    principal_id: str = read_only("principalId")
    """Object ID of the service principal in Microsoft Entra ID."""
    client_id: str = read_only("clientId")
    """Client (application) ID in Microsoft Entra ID."""
    tenant_id: str = read_only("tenantId")
    """ID of the Microsoft Entra tenant."""
    type: models.ServicePrincipalType | types.ServicePrincipalTypeValue | None = field(
        "type", "ServicePrincipalType", default=None
    )
    """Kind of service principal."""


class SqlAgentConfiguration(ProxyResource):
    """Whether SQL Agent runs."""

    properties: NestedOrNone[SqlAgentConfigurationProperties, types.SqlAgentConfigurationPropertiesDict] = field(
        "properties", "SqlAgentConfigurationProperties", default=None
    )
    """State of SQL Agent."""
    state: models.SqlAgentConfigurationPropertiesState | types.SqlAgentConfigurationPropertiesStateValue | None = (
        flattened("properties", default=None)
    )
    """Enabled or Disabled."""


class SqlAgentConfigurationProperties(Model):
    """State of SQL Agent."""

    state: models.SqlAgentConfigurationPropertiesState | types.SqlAgentConfigurationPropertiesStateValue | None = field(
        "state", "SqlAgentConfigurationPropertiesState", default=None
    )
    """Enabled or Disabled."""


class StartStopManagedInstanceSchedule(ProxyResource):
    """When a managed instance starts and stops by itself."""

    properties: NestedOrNone[
        StartStopManagedInstanceScheduleProperties, types.StartStopManagedInstanceSchedulePropertiesDict
    ] = field("properties", "StartStopManagedInstanceScheduleProperties", default=None)
    """Time zone and times of a start and stop schedule."""
    description: str | None = flattened("properties", default=None)
    """Description of the start and stop schedule, free text."""
    time_zone_id: str | None = flattened("properties", default=None)
    """Time zone of the times."""
    schedule_list: NestedListOrNone[ScheduleItem, types.ScheduleItemDict] = flattened("properties", default=None)
    """Days and times."""
    next_run_action: str = flattened("properties", init=False)
    """What happens next."""
    next_execution_time: str = flattened("properties", init=False)
    """When it happens."""


class StartStopManagedInstanceScheduleProperties(Model):
    """Time zone and times of a start and stop schedule."""

    description: str | None = field("description", default=None)
    """Description of the start and stop schedule, free text."""
    time_zone_id: str | None = field("timeZoneId", default=None)
    """Time zone of the times."""
    schedule_list: NestedList[ScheduleItem, types.ScheduleItemDict] = field("scheduleList", "[ScheduleItem]")
    """Days and times."""
    next_run_action: str = read_only("nextRunAction")
    """What happens next."""
    next_execution_time: str = read_only("nextExecutionTime")
    """When it happens."""


class TopQueries(Model):
    """Queries that use the most resources."""

    number_of_queries: int = read_only("numberOfQueries", "int")
    """How many queries."""
    aggregation_function: str = read_only("aggregationFunction")
    """How values are combined."""
    observation_metric: str = read_only("observationMetric")
    """Metric queries are ordered by."""
    interval_type: models.QueryTimeGrainType | QueryTimeGrainTypeValue = read_only("intervalType", "QueryTimeGrainType")
    """Length of the intervals."""
    start_time: str = read_only("startTime")
    """When it began."""
    end_time: str = read_only("endTime")
    """When it ended."""
    queries: NestedListOrNone[models.QueryStatisticsProperties, QueryStatisticsPropertiesDict] = field(
        "queries", "[QueryStatisticsProperties]", default=None
    )
    """The queries."""


class UpsertManagedServerOperationParameters(Model):
    """Size of a managed instance before or after an operation."""

    family: str | None = field("family", default=None)
    """Hardware generation."""
    tier: str | None = field("tier", default=None)
    """Tier."""
    v_cores: int | None = field("vCores", "int", default=None)
    """Number of vCores."""
    storage_size_in_gb: int | None = field("storageSizeInGB", "int", default=None)
    """Storage in GB."""


class UpsertManagedServerOperationStepWithEstimatesAndDuration(Model):
    """A step of a management operation."""

    step_start_time: datetime | None = field("stepStartTime", "iso-8601", default=None)
    """When the step began."""
    step_end_time: datetime | None = field("stepEndTime", "iso-8601", default=None)
    """When the step ended."""
    time_elapsed: str | None = field("timeElapsed", default=None)
    """How long the step has taken."""
    order: int | None = field("order", "int", default=None)
    """Place of the step."""
    name: str | None = field("name", default=None)
    """Name of the step."""
    status: (
        models.UpsertManagedServerOperationStepWithEstimatesAndDurationStatus
        | types.UpsertManagedServerOperationStepWithEstimatesAndDurationStatusValue
        | None
    ) = field("status", "UpsertManagedServerOperationStepWithEstimatesAndDurationStatus", default=None)
    """State, such as Available or Succeeded."""
