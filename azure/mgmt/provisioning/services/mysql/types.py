# Generated from swagger/mysql/mysql.json (2024-12-30, sha256 a0b8325703f8).
# Do not edit: run "make generate".

"""Dicts that stand for the models of the service ``mysql``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from . import models

AdministratorNameValue: TypeAlias = Literal["ActiveDirectory"]
AdministratorTypeValue: TypeAlias = Literal["ActiveDirectory"]
AdvancedThreatProtectionNameValue: TypeAlias = Literal["Default"]
AdvancedThreatProtectionProvisioningStateValue: TypeAlias = Literal["Succeeded", "Updating", "Canceled", "Failed"]
AdvancedThreatProtectionStateValue: TypeAlias = Literal["Enabled", "Disabled"]
BackupFormatValue: TypeAlias = Literal["CollatedFormat", "Raw"]
BackupTypeValue: TypeAlias = Literal["FULL"]
BatchOfMaintenanceValue: TypeAlias = Literal["Default", "Batch1", "Batch2"]
ConfigurationSourceValue: TypeAlias = Literal["system-default", "user-override"]
CreateModeValue: TypeAlias = Literal["Default", "PointInTimeRestore", "Replica", "GeoRestore"]
CreatedByTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
DataEncryptionTypeValue: TypeAlias = Literal["AzureKeyVault", "SystemManaged"]
EnableStatusEnumValue: TypeAlias = Literal["Enabled", "Disabled"]
HighAvailabilityModeValue: TypeAlias = Literal["Disabled", "ZoneRedundant", "SameZone"]
HighAvailabilityStateValue: TypeAlias = Literal[
    "NotEnabled", "CreatingStandby", "Healthy", "FailingOver", "RemovingStandby"
]
ImportSourceStorageTypeValue: TypeAlias = Literal["AzureBlob"]
IsConfigPendingRestartValue: TypeAlias = Literal["True", "False"]
IsDynamicConfigValue: TypeAlias = Literal["True", "False"]
IsReadOnlyValue: TypeAlias = Literal["True", "False"]
MaintenanceProvisioningStateValue: TypeAlias = Literal["Succeeded", "Creating", "Deleting", "Failed"]
MaintenanceStateValue: TypeAlias = Literal[
    "Scheduled", "ReScheduled", "InPreparation", "Processing", "Completed", "Canceled"
]
MaintenanceTypeValue: TypeAlias = Literal["RoutineMaintenance", "MinorVersionUpgrade", "SecurityPatches", "HotFixes"]
ManagedServiceIdentityTypeValue: TypeAlias = Literal["UserAssigned"]
ObjectTypeValue: TypeAlias = Literal["BackupAndExportResponse", "ImportFromStorageResponse"]
OperationStatusValue: TypeAlias = Literal[
    "Pending", "InProgress", "Succeeded", "Failed", "CancelInProgress", "Canceled"
]
OriginValue: TypeAlias = Literal["user", "system", "user,system"]
PatchStrategyValue: TypeAlias = Literal["Regular", "VirtualCanary"]
PrivateEndpointConnectionProvisioningStateValue: TypeAlias = Literal["Succeeded", "Creating", "Deleting", "Failed"]
PrivateEndpointServiceConnectionStatusValue: TypeAlias = Literal["Pending", "Approved", "Rejected"]
ProvisioningStateValue: TypeAlias = Literal["Succeeded", "Creating", "Deleting", "Failed", "Canceled"]
ReplicationRoleValue: TypeAlias = Literal["None", "Source", "Replica"]
ResetAllToDefaultValue: TypeAlias = Literal["True", "False"]
ServerSkuTierValue: TypeAlias = Literal["Burstable", "GeneralPurpose", "MemoryOptimized"]
ServerStateValue: TypeAlias = Literal["Ready", "Dropping", "Disabled", "Starting", "Stopping", "Stopped", "Updating"]
ServerVersionValue: TypeAlias = Literal["5.7", "8.0.21"]
StorageRedundancyEnumValue: TypeAlias = Literal["LocalRedundancy", "ZoneRedundancy"]


class AdministratorListResultDict(TypedDict, total=False):
    """One page of a list of Microsoft Entra administrators."""

    value: Sequence[models.AzureADAdministrator | AzureADAdministratorDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class ResourceDict(TypedDict, total=False):
    """What every Azure resource has: ID, name and type."""

    additional_properties: Mapping[str, Any]


class ProxyResourceDict(ResourceDict, total=False):
    """Resource without location and tags, usually part of another one."""


class _AdvancedThreatProtectionFlatDict(ProxyResourceDict, total=False):
    """Advanced threat protection of a server."""

    state: models.AdvancedThreatProtectionState | AdvancedThreatProtectionStateValue


class _AdvancedThreatProtectionNestedDict(ProxyResourceDict, total=False):
    """Advanced threat protection of a server."""

    properties: Required[models.AdvancedThreatProtectionProperties | AdvancedThreatProtectionPropertiesDict]


AdvancedThreatProtectionDict: TypeAlias = _AdvancedThreatProtectionFlatDict | _AdvancedThreatProtectionNestedDict


class _AdvancedThreatProtectionForUpdateFlatDict(TypedDict, total=False):
    """Change of a server's advanced threat protection."""

    state: models.AdvancedThreatProtectionState | AdvancedThreatProtectionStateValue
    additional_properties: Mapping[str, Any]


class _AdvancedThreatProtectionForUpdateNestedDict(TypedDict, total=False):
    """Change of a server's advanced threat protection."""

    properties: Required[
        models.AdvancedThreatProtectionForUpdateProperties | AdvancedThreatProtectionForUpdatePropertiesDict
    ]
    additional_properties: Mapping[str, Any]


AdvancedThreatProtectionForUpdateDict: TypeAlias = (
    _AdvancedThreatProtectionForUpdateFlatDict | _AdvancedThreatProtectionForUpdateNestedDict
)


class AdvancedThreatProtectionForUpdatePropertiesDict(TypedDict, total=False):
    """State of advanced threat protection to change to."""

    state: models.AdvancedThreatProtectionState | AdvancedThreatProtectionStateValue
    additional_properties: Mapping[str, Any]


class AdvancedThreatProtectionListResultDict(TypedDict, total=False):
    """One page of a list of advanced threat protection settings."""

    next_link: str
    additional_properties: Mapping[str, Any]


class AdvancedThreatProtectionPropertiesDict(TypedDict, total=False):
    """State of a server's advanced threat protection."""

    state: models.AdvancedThreatProtectionState | AdvancedThreatProtectionStateValue
    additional_properties: Mapping[str, Any]


class _AzureADAdministratorFlatDict(ProxyResourceDict, total=False):
    """The Microsoft Entra administrator of a server."""

    administrator_type: models.AdministratorType | AdministratorTypeValue
    login: str
    sid: str
    tenant_id: str
    identity_resource_id: str


class _AzureADAdministratorNestedDict(ProxyResourceDict, total=False):
    """The Microsoft Entra administrator of a server."""

    properties: Required[models.AzureADAdministratorProperties | AzureADAdministratorPropertiesDict]


AzureADAdministratorDict: TypeAlias = _AzureADAdministratorFlatDict | _AzureADAdministratorNestedDict


class AzureADAdministratorPropertiesDict(TypedDict, total=False):
    """Who administers a server with a Microsoft Entra account."""

    administrator_type: models.AdministratorType | AdministratorTypeValue
    login: str
    sid: str
    tenant_id: str
    identity_resource_id: str
    additional_properties: Mapping[str, Any]


class BackupDict(TypedDict, total=False):
    """Backup settings of a server."""

    backup_retention_days: int
    backup_interval_hours: int
    geo_redundant_backup: models.EnableStatusEnum | EnableStatusEnumValue
    additional_properties: Mapping[str, Any]


class BackupRequestBaseDict(TypedDict, total=False):
    """What every backup request has."""

    backup_settings: Required[models.BackupSettings | BackupSettingsDict]
    additional_properties: Mapping[str, Any]


class BackupAndExportRequestDict(BackupRequestBaseDict, total=False):
    """Backup to take and where to export it."""

    target_details: Required[models.BackupStoreDetails | BackupStoreDetailsDict]


class _BackupAndExportResponseFlatDict(ProxyResourceDict, total=False):
    """Result of a backup and export."""

    error: models.ErrorDetail | ErrorDetailDict
    status: models.OperationStatus | OperationStatusValue
    start_time: datetime | str
    end_time: datetime | str
    percent_complete: float
    datasource_size_in_bytes: int
    data_transferred_in_bytes: int
    backup_metadata: str


class _BackupAndExportResponseNestedDict(ProxyResourceDict, total=False):
    """Result of a backup and export."""

    error: models.ErrorDetail | ErrorDetailDict
    status: models.OperationStatus | OperationStatusValue
    start_time: datetime | str
    end_time: datetime | str
    percent_complete: float
    properties: Required[models.BackupAndExportResponseProperties | BackupAndExportResponsePropertiesDict]


BackupAndExportResponseDict: TypeAlias = _BackupAndExportResponseFlatDict | _BackupAndExportResponseNestedDict


class BackupAndExportResponsePropertiesDict(TypedDict, total=False):
    """Figures of a backup and export."""

    datasource_size_in_bytes: int
    data_transferred_in_bytes: int
    backup_metadata: str
    additional_properties: Mapping[str, Any]


class _OperationProgressResponseTypeDict(TypedDict, total=False):
    """Progress of an operation; the kind tells which."""

    object_type: Required[models.ObjectType | ObjectTypeValue]
    additional_properties: Mapping[str, Any]


class BackupAndExportResponseTypeDict(TypedDict, total=False):
    """Progress of a backup and export."""

    object_type: Required[Literal["BackupAndExportResponse"]]
    datasource_size_in_bytes: int
    data_transferred_in_bytes: int
    backup_metadata: str
    additional_properties: Mapping[str, Any]


class BackupSettingsDict(TypedDict, total=False):
    """Name and format of a backup."""

    backup_name: Required[str]
    backup_format: models.BackupFormat | BackupFormatValue
    additional_properties: Mapping[str, Any]


class _BackupStoreDetailsDict(TypedDict, total=False):
    """Storage to write a backup to; the kind tells which."""

    object_type: Required[str]
    additional_properties: Mapping[str, Any]


class CapabilitiesListResultDict(TypedDict, total=False):
    """What servers can be had in a region, zone by zone."""

    next_link: str
    additional_properties: Mapping[str, Any]


class CapabilityDict(ProxyResourceDict, total=False):
    """A capability set of a region."""


class CapabilityPropertiesDict(TypedDict, total=False):
    """What servers can be had in an availability zone."""

    additional_properties: Mapping[str, Any]


class CapabilityPropertiesInnerDict(TypedDict, total=False):
    """What servers can be had in a region."""

    additional_properties: Mapping[str, Any]


class CapabilitySetsListDict(TypedDict, total=False):
    """The capability sets of a region."""

    next_link: str
    additional_properties: Mapping[str, Any]


class _ConfigurationFlatDict(ProxyResourceDict, total=False):
    """A server parameter of MySQL."""

    value: str
    current_value: str
    source: models.ConfigurationSource | ConfigurationSourceValue


class _ConfigurationNestedDict(ProxyResourceDict, total=False):
    """A server parameter of MySQL."""

    properties: Required[models.ConfigurationProperties | ConfigurationPropertiesDict]


ConfigurationDict: TypeAlias = _ConfigurationFlatDict | _ConfigurationNestedDict


class _ConfigurationForBatchUpdateFlatDict(TypedDict, total=False):
    """A server parameter to change, among others."""

    name: str
    value: str
    source: str
    additional_properties: Mapping[str, Any]


class _ConfigurationForBatchUpdateNestedDict(TypedDict, total=False):
    """A server parameter to change, among others."""

    name: str
    properties: Required[models.ConfigurationForBatchUpdateProperties | ConfigurationForBatchUpdatePropertiesDict]
    additional_properties: Mapping[str, Any]


ConfigurationForBatchUpdateDict: TypeAlias = (
    _ConfigurationForBatchUpdateFlatDict | _ConfigurationForBatchUpdateNestedDict
)


class ConfigurationForBatchUpdatePropertiesDict(TypedDict, total=False):
    """New value of a server parameter."""

    value: str
    source: str
    additional_properties: Mapping[str, Any]


class ConfigurationListForBatchUpdateDict(TypedDict, total=False):
    """Server parameters to change at once."""

    value: Sequence[models.ConfigurationForBatchUpdate | ConfigurationForBatchUpdateDict]
    reset_all_to_default: models.ResetAllToDefault | ResetAllToDefaultValue
    additional_properties: Mapping[str, Any]


class ConfigurationListResultDict(TypedDict, total=False):
    """One page of a list of server parameters."""

    value: Sequence[models.Configuration | ConfigurationDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class ConfigurationPropertiesDict(TypedDict, total=False):
    """Value and facts of a server parameter."""

    value: str
    current_value: str
    source: models.ConfigurationSource | ConfigurationSourceValue
    additional_properties: Mapping[str, Any]


class DataEncryptionDict(TypedDict, total=False):
    """Key that encrypts a server's data at rest."""

    primary_user_assigned_identity_id: str
    primary_key_uri: str
    geo_backup_user_assigned_identity_id: str
    geo_backup_key_uri: str
    type: models.DataEncryptionType | DataEncryptionTypeValue
    additional_properties: Mapping[str, Any]


class _DatabaseFlatDict(ProxyResourceDict, total=False):
    """A database of a server."""

    charset: str
    collation: str


class _DatabaseNestedDict(ProxyResourceDict, total=False):
    """A database of a server."""

    properties: Required[models.DatabaseProperties | DatabasePropertiesDict]


DatabaseDict: TypeAlias = _DatabaseFlatDict | _DatabaseNestedDict


class DatabaseListResultDict(TypedDict, total=False):
    """One page of a list of databases."""

    value: Sequence[models.Database | DatabaseDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class DatabasePropertiesDict(TypedDict, total=False):
    """Character set and collation of a database."""

    charset: str
    collation: str
    additional_properties: Mapping[str, Any]


class DelegatedSubnetUsageDict(TypedDict, total=False):
    """Use of a delegated subnet."""

    additional_properties: Mapping[str, Any]


class ErrorAdditionalInfoDict(TypedDict, total=False):
    """Further information on an error."""

    additional_properties: Mapping[str, Any]


class ErrorDetailDict(TypedDict, total=False):
    """What went wrong, with further errors inside where there are several."""

    additional_properties: Mapping[str, Any]


class ErrorResponseDict(TypedDict, total=False):
    """Error answer of the service."""

    error: models.ErrorDetail | ErrorDetailDict
    additional_properties: Mapping[str, Any]


class FeaturePropertyDict(TypedDict, total=False):
    """A feature on offer in a region."""

    additional_properties: Mapping[str, Any]


class _FirewallRuleFlatDict(ProxyResourceDict, total=False):
    """Range of IP addresses that may connect to a server."""

    start_ip_address: Required[str]
    end_ip_address: Required[str]


class _FirewallRuleNestedDict(ProxyResourceDict, total=False):
    """Range of IP addresses that may connect to a server."""

    properties: Required[models.FirewallRuleProperties | FirewallRulePropertiesDict]


FirewallRuleDict: TypeAlias = _FirewallRuleFlatDict | _FirewallRuleNestedDict


class FirewallRuleListResultDict(TypedDict, total=False):
    """One page of a list of firewall rules."""

    value: Sequence[models.FirewallRule | FirewallRuleDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class FirewallRulePropertiesDict(TypedDict, total=False):
    """IP addresses a firewall rule lets in."""

    start_ip_address: Required[str]
    end_ip_address: Required[str]
    additional_properties: Mapping[str, Any]


class FullBackupStoreDetailsDict(TypedDict, total=False):
    """Storage account containers to write a full backup to."""

    object_type: Required[Literal["FullBackupStoreDetails"]]
    sas_uri_list: Required[Sequence[str]]
    additional_properties: Mapping[str, Any]


class GetPrivateDnsZoneSuffixResponseDict(TypedDict, total=False):
    """Suffix of private DNS zones for MySQL servers."""

    private_dns_zone_suffix: str
    additional_properties: Mapping[str, Any]


class HighAvailabilityDict(TypedDict, total=False):
    """High availability: a standby that takes over when the server fails."""

    mode: models.HighAvailabilityMode | HighAvailabilityModeValue
    standby_availability_zone: str
    additional_properties: Mapping[str, Any]


class HighAvailabilityValidationEstimationDict(TypedDict, total=False):
    """Check of whether high availability could be turned on."""

    expected_standby_availability_zone: str
    additional_properties: Mapping[str, Any]


class ImportFromStorageResponseTypeDict(TypedDict, total=False):
    """Progress of an import from storage."""

    object_type: Required[Literal["ImportFromStorageResponse"]]
    estimated_completion_time: datetime | str
    additional_properties: Mapping[str, Any]


class ImportSourcePropertiesDict(TypedDict, total=False):
    """Backup files a new server is filled from."""

    storage_type: models.ImportSourceStorageType | ImportSourceStorageTypeValue
    storage_url: str
    sas_token: str
    data_dir_path: str
    additional_properties: Mapping[str, Any]


class _LogFileFlatDict(ProxyResourceDict, total=False):
    """A log file of a server."""

    size_in_kb: int
    created_time: datetime | str
    type_properties_type: str
    last_modified_time: datetime | str
    url: str


class _LogFileNestedDict(ProxyResourceDict, total=False):
    """A log file of a server."""

    properties: Required[models.LogFileProperties | LogFilePropertiesDict]


LogFileDict: TypeAlias = _LogFileFlatDict | _LogFileNestedDict


class LogFileListResultDict(TypedDict, total=False):
    """One page of a list of log files."""

    value: Sequence[models.LogFile | LogFileDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class LogFilePropertiesDict(TypedDict, total=False):
    """Size, times and address of a log file."""

    size_in_kb: int
    created_time: datetime | str
    type_properties_type: str
    last_modified_time: datetime | str
    url: str
    additional_properties: Mapping[str, Any]


class _MaintenanceFlatDict(ProxyResourceDict, total=False):
    """A maintenance of a server."""

    maintenance_start_time: datetime | str


class _MaintenanceNestedDict(ProxyResourceDict, total=False):
    """A maintenance of a server."""

    properties: Required[models.MaintenanceProperties | MaintenancePropertiesDict]


MaintenanceDict: TypeAlias = _MaintenanceFlatDict | _MaintenanceNestedDict


class MaintenanceListResultDict(TypedDict, total=False):
    """One page of a list of maintenances."""

    value: Sequence[models.Maintenance | MaintenanceDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class MaintenancePolicyDict(TypedDict, total=False):
    """How a server gets its patches."""

    patch_strategy: models.PatchStrategy | PatchStrategyValue
    additional_properties: Mapping[str, Any]


class MaintenancePropertiesDict(TypedDict, total=False):
    """Kind, state and times of a maintenance."""

    maintenance_start_time: datetime | str
    additional_properties: Mapping[str, Any]


class _MaintenanceUpdateFlatDict(TypedDict, total=False):
    """Change of a planned maintenance."""

    maintenance_start_time: datetime | str
    additional_properties: Mapping[str, Any]


class _MaintenanceUpdateNestedDict(TypedDict, total=False):
    """Change of a planned maintenance."""

    properties: Required[models.MaintenanceUpdateProperties | MaintenanceUpdatePropertiesDict]
    additional_properties: Mapping[str, Any]


MaintenanceUpdateDict: TypeAlias = _MaintenanceUpdateFlatDict | _MaintenanceUpdateNestedDict


class MaintenanceUpdatePropertiesDict(TypedDict, total=False):
    """New time of a planned maintenance."""

    maintenance_start_time: datetime | str
    additional_properties: Mapping[str, Any]


class MaintenanceWindowDict(TypedDict, total=False):
    """When maintenance of a server may take place, in UTC."""

    custom_window: str
    start_hour: int
    start_minute: int
    day_of_week: int
    batch_of_maintenance: models.BatchOfMaintenance | BatchOfMaintenanceValue
    additional_properties: Mapping[str, Any]


class MySQLServerIdentityDict(TypedDict, total=False):
    """Managed identities of a server."""

    type: models.ManagedServiceIdentityType | ManagedServiceIdentityTypeValue
    user_assigned_identities: Mapping[str, models.UserAssignedIdentity | UserAssignedIdentityDict]
    additional_properties: Mapping[str, Any]


class MySQLServerSkuDict(TypedDict, total=False):
    """Compute size of a server."""

    name: Required[str]
    tier: Required[models.ServerSkuTier | ServerSkuTierValue]
    additional_properties: Mapping[str, Any]


class NameAvailabilityDict(TypedDict, total=False):
    """Whether a server name can be used."""

    message: str
    name_available: bool
    reason: str
    additional_properties: Mapping[str, Any]


class NameAvailabilityRequestDict(TypedDict, total=False):
    """Server name to check."""

    name: Required[str]
    type: str
    additional_properties: Mapping[str, Any]


class NetworkDict(TypedDict, total=False):
    """How a server can be reached."""

    public_network_access: models.EnableStatusEnum | EnableStatusEnumValue
    delegated_subnet_resource_id: str
    private_dns_zone_resource_id: str
    additional_properties: Mapping[str, Any]


class OperationDict(TypedDict, total=False):
    """An operation of the resource provider, as role definitions name it."""

    display: models.OperationDisplay | OperationDisplayDict
    properties: Mapping[str, Any]
    additional_properties: Mapping[str, Any]


class OperationDisplayDict(TypedDict, total=False):
    """How to show an operation to people."""

    additional_properties: Mapping[str, Any]


class OperationListResultDict(TypedDict, total=False):
    """One page of a list of operations of the resource provider."""

    value: Sequence[models.Operation | OperationDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class OperationStatusResultDict(TypedDict, total=False):
    """State of a long-running operation."""

    id: str
    name: str
    status: Required[str]
    percent_complete: float
    start_time: datetime | str
    end_time: datetime | str
    operations: Sequence[models.OperationStatusResult | OperationStatusResultDict]
    error: models.ErrorDetail | ErrorDetailDict
    additional_properties: Mapping[str, Any]


class OperationProgressResultDict(OperationStatusResultDict, total=False):
    """How far a long-running operation has got."""

    properties: models.OperationProgressResponseType | OperationProgressResponseTypeDict


class OperationStatusExtendedResultDict(OperationStatusResultDict, total=False):
    """State and result of a long-running operation."""

    properties: Mapping[str, Any]


class PrivateEndpointDict(TypedDict, total=False):
    """The private endpoint at the other end of a connection."""

    additional_properties: Mapping[str, Any]


class _PrivateEndpointConnectionFlatDict(ResourceDict, total=False):
    """Connection from a private endpoint."""

    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _PrivateEndpointConnectionNestedDict(ResourceDict, total=False):
    """Connection from a private endpoint."""

    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class PrivateEndpointConnectionListResultDict(TypedDict, total=False):
    """One page of a list of private endpoint connections."""

    value: Required[Sequence[models.PrivateEndpointConnection | PrivateEndpointConnectionDict]]
    next_link: str
    additional_properties: Mapping[str, Any]


class PrivateEndpointConnectionPropertiesDict(TypedDict, total=False):
    """Approval, private endpoint and state of a connection."""

    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )
    additional_properties: Mapping[str, Any]


class _PrivateLinkResourceFlatDict(ResourceDict, total=False):
    """A part of the resource that a private endpoint can connect to."""

    required_zone_names: Sequence[str]


class _PrivateLinkResourceNestedDict(ResourceDict, total=False):
    """A part of the resource that a private endpoint can connect to."""

    properties: Required[models.PrivateLinkResourceProperties | PrivateLinkResourcePropertiesDict]


PrivateLinkResourceDict: TypeAlias = _PrivateLinkResourceFlatDict | _PrivateLinkResourceNestedDict


class PrivateLinkResourceListResultDict(TypedDict, total=False):
    """What a private endpoint can connect to."""

    value: Sequence[models.PrivateLinkResource | PrivateLinkResourceDict]
    additional_properties: Mapping[str, Any]


class PrivateLinkResourcePropertiesDict(TypedDict, total=False):
    """Group ID, members and DNS zones of a private link target."""

    required_zone_names: Sequence[str]
    additional_properties: Mapping[str, Any]


class PrivateLinkServiceConnectionStateDict(TypedDict, total=False):
    """Whether a private endpoint connection is approved, and why."""

    status: models.PrivateEndpointServiceConnectionStatus | PrivateEndpointServiceConnectionStatusValue
    description: str
    actions_required: str
    additional_properties: Mapping[str, Any]


class TrackedResourceDict(ResourceDict, total=False):
    """Resource with a location and tags."""

    tags: Mapping[str, str]
    location: Required[str]


class _ServerFlatDict(TrackedResourceDict, total=False):
    """A MySQL flexible server."""

    identity: models.MySQLServerIdentity | MySQLServerIdentityDict
    sku: models.MySQLServerSku | MySQLServerSkuDict
    administrator_login: str
    administrator_login_password: str
    version: models.ServerVersion | ServerVersionValue
    availability_zone: str
    create_mode: models.CreateMode | CreateModeValue
    source_server_resource_id: str
    restore_point_in_time: datetime | str
    replication_role: models.ReplicationRole | ReplicationRoleValue
    data_encryption: models.DataEncryption | DataEncryptionDict
    database_port: int
    storage: models.Storage | StorageDict
    backup: models.Backup | BackupDict
    high_availability: models.HighAvailability | HighAvailabilityDict
    network: models.Network | NetworkDict
    maintenance_policy: models.MaintenancePolicy | MaintenancePolicyDict
    maintenance_window: models.MaintenanceWindow | MaintenanceWindowDict
    import_source_properties: models.ImportSourceProperties | ImportSourcePropertiesDict


class _ServerNestedDict(TrackedResourceDict, total=False):
    """A MySQL flexible server."""

    identity: models.MySQLServerIdentity | MySQLServerIdentityDict
    sku: models.MySQLServerSku | MySQLServerSkuDict
    properties: Required[models.ServerProperties | ServerPropertiesDict]


ServerDict: TypeAlias = _ServerFlatDict | _ServerNestedDict


class _ServerBackupFlatDict(ProxyResourceDict, total=False):
    """A backup of a server."""

    backup_type: str
    completed_time: datetime | str
    source: str


class _ServerBackupNestedDict(ProxyResourceDict, total=False):
    """A backup of a server."""

    properties: Required[models.ServerBackupProperties | ServerBackupPropertiesDict]


ServerBackupDict: TypeAlias = _ServerBackupFlatDict | _ServerBackupNestedDict


class ServerBackupListResultDict(TypedDict, total=False):
    """One page of a list of backups."""

    value: Sequence[models.ServerBackup | ServerBackupDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class ServerBackupPropertiesDict(TypedDict, total=False):
    """Kind and time of a backup."""

    backup_type: str
    completed_time: datetime | str
    source: str
    additional_properties: Mapping[str, Any]


class _ServerBackupV2FlatDict(ProxyResourceDict, total=False):
    """A backup of a server, with its state."""

    backup_name_v2: str
    backup_type: models.BackupType | BackupTypeValue
    completed_time: datetime | str
    source: str


class _ServerBackupV2NestedDict(ProxyResourceDict, total=False):
    """A backup of a server, with its state."""

    properties: Required[models.ServerBackupV2Properties | ServerBackupV2PropertiesDict]


ServerBackupV2Dict: TypeAlias = _ServerBackupV2FlatDict | _ServerBackupV2NestedDict


class ServerBackupV2ListResultDict(TypedDict, total=False):
    """One page of a list of backups with their state."""

    value: Sequence[models.ServerBackupV2 | ServerBackupV2Dict]
    next_link: str
    additional_properties: Mapping[str, Any]


class ServerBackupV2PropertiesDict(TypedDict, total=False):
    """Kind, time and state of a backup."""

    backup_name_v2: str
    backup_type: models.BackupType | BackupTypeValue
    completed_time: datetime | str
    source: str
    additional_properties: Mapping[str, Any]


class ServerDetachVNetParameterDict(TypedDict, total=False):
    """How a server can be reached once it has left its virtual network."""

    public_network_access: models.EnableStatusEnum | EnableStatusEnumValue
    additional_properties: Mapping[str, Any]


class ServerEditionCapabilityDict(TypedDict, total=False):
    """A server edition on offer in a zone."""

    additional_properties: Mapping[str, Any]


class ServerEditionCapabilityV2Dict(TypedDict, total=False):
    """A server edition on offer in a region."""

    additional_properties: Mapping[str, Any]


class _ServerForUpdateFlatDict(TypedDict, total=False):
    """Settings of a server to change; those left out stay as they are."""

    identity: models.MySQLServerIdentity | MySQLServerIdentityDict
    sku: models.MySQLServerSku | MySQLServerSkuDict
    tags: Mapping[str, str]
    administrator_login_password: str
    version: models.ServerVersion | ServerVersionValue
    storage: models.Storage | StorageDict
    backup: models.Backup | BackupDict
    high_availability: models.HighAvailability | HighAvailabilityDict
    maintenance_policy: models.MaintenancePolicy | MaintenancePolicyDict
    maintenance_window: models.MaintenanceWindow | MaintenanceWindowDict
    replication_role: models.ReplicationRole | ReplicationRoleValue
    data_encryption: models.DataEncryption | DataEncryptionDict
    network: models.Network | NetworkDict
    additional_properties: Mapping[str, Any]


class _ServerForUpdateNestedDict(TypedDict, total=False):
    """Settings of a server to change; those left out stay as they are."""

    identity: models.MySQLServerIdentity | MySQLServerIdentityDict
    sku: models.MySQLServerSku | MySQLServerSkuDict
    tags: Mapping[str, str]
    properties: Required[models.ServerForUpdateProperties | ServerForUpdatePropertiesDict]
    additional_properties: Mapping[str, Any]


ServerForUpdateDict: TypeAlias = _ServerForUpdateFlatDict | _ServerForUpdateNestedDict


class ServerForUpdatePropertiesDict(TypedDict, total=False):
    """Settings of a server to change."""

    administrator_login_password: str
    version: models.ServerVersion | ServerVersionValue
    storage: models.Storage | StorageDict
    backup: models.Backup | BackupDict
    high_availability: models.HighAvailability | HighAvailabilityDict
    maintenance_policy: models.MaintenancePolicy | MaintenancePolicyDict
    maintenance_window: models.MaintenanceWindow | MaintenanceWindowDict
    replication_role: models.ReplicationRole | ReplicationRoleValue
    data_encryption: models.DataEncryption | DataEncryptionDict
    network: models.Network | NetworkDict
    additional_properties: Mapping[str, Any]


class ServerGtidSetParameterDict(TypedDict, total=False):
    """GTID set to reset a server to."""

    gtid_set: str
    additional_properties: Mapping[str, Any]


class ServerListResultDict(TypedDict, total=False):
    """One page of a list of servers."""

    value: Sequence[models.Server | ServerDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class ServerPropertiesDict(TypedDict, total=False):
    """Administrator, version, storage, network, backup and other settings of a server."""

    administrator_login: str
    administrator_login_password: str
    version: models.ServerVersion | ServerVersionValue
    availability_zone: str
    create_mode: models.CreateMode | CreateModeValue
    source_server_resource_id: str
    restore_point_in_time: datetime | str
    replication_role: models.ReplicationRole | ReplicationRoleValue
    data_encryption: models.DataEncryption | DataEncryptionDict
    database_port: int
    storage: models.Storage | StorageDict
    backup: models.Backup | BackupDict
    high_availability: models.HighAvailability | HighAvailabilityDict
    network: models.Network | NetworkDict
    maintenance_policy: models.MaintenancePolicy | MaintenancePolicyDict
    maintenance_window: models.MaintenanceWindow | MaintenanceWindowDict
    import_source_properties: models.ImportSourceProperties | ImportSourcePropertiesDict
    additional_properties: Mapping[str, Any]


class ServerRestartParameterDict(TypedDict, total=False):
    """How to restart a server."""

    restart_with_failover: models.EnableStatusEnum | EnableStatusEnumValue
    max_failover_seconds: int
    additional_properties: Mapping[str, Any]


class ServerVersionCapabilityDict(TypedDict, total=False):
    """A MySQL version on offer, with sizes."""

    additional_properties: Mapping[str, Any]


class ServerVersionCapabilityV2Dict(TypedDict, total=False):
    """A MySQL version on offer."""

    additional_properties: Mapping[str, Any]


class SkuCapabilityDict(TypedDict, total=False):
    """A size on offer."""

    additional_properties: Mapping[str, Any]


class SkuCapabilityV2Dict(TypedDict, total=False):
    """A size on offer, with zones and high availability."""

    additional_properties: Mapping[str, Any]


class StorageDict(TypedDict, total=False):
    """Size and performance of a server's storage."""

    storage_size_gb: int
    iops: int
    auto_grow: models.EnableStatusEnum | EnableStatusEnumValue
    log_on_disk: models.EnableStatusEnum | EnableStatusEnumValue
    auto_io_scaling: models.EnableStatusEnum | EnableStatusEnumValue
    storage_redundancy: models.StorageRedundancyEnum | StorageRedundancyEnumValue
    additional_properties: Mapping[str, Any]


class StorageEditionCapabilityDict(TypedDict, total=False):
    """Storage on offer, with its limits."""

    additional_properties: Mapping[str, Any]


class SystemDataDict(TypedDict, total=False):
    """Who created and last changed a resource, and when."""

    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str
    additional_properties: Mapping[str, Any]


class UserAssignedIdentityDict(TypedDict, total=False):
    """A user-assigned managed identity; give an empty object, the IDs are filled in."""

    additional_properties: Mapping[str, Any]


class _ValidateBackupResponseFlatDict(TypedDict, total=False):
    """Whether a backup can be exported."""

    number_of_containers: int
    additional_properties: Mapping[str, Any]


class _ValidateBackupResponseNestedDict(TypedDict, total=False):
    """Whether a backup can be exported."""

    properties: Required[models.ValidateBackupResponseProperties | ValidateBackupResponsePropertiesDict]
    additional_properties: Mapping[str, Any]


ValidateBackupResponseDict: TypeAlias = _ValidateBackupResponseFlatDict | _ValidateBackupResponseNestedDict


class ValidateBackupResponsePropertiesDict(TypedDict, total=False):
    """What exporting a backup needs."""

    number_of_containers: int
    additional_properties: Mapping[str, Any]


class VirtualNetworkSubnetUsageParameterDict(TypedDict, total=False):
    """Virtual network to look at."""

    virtual_network_resource_id: str
    additional_properties: Mapping[str, Any]


class VirtualNetworkSubnetUsageResultDict(TypedDict, total=False):
    """Use of the delegated subnets of a virtual network."""

    additional_properties: Mapping[str, Any]


BackupStoreDetailsDict: TypeAlias = _BackupStoreDetailsDict | FullBackupStoreDetailsDict
OperationProgressResponseTypeDict: TypeAlias = (
    _OperationProgressResponseTypeDict | BackupAndExportResponseTypeDict | ImportFromStorageResponseTypeDict
)
