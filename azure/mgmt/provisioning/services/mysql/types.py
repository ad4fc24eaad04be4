# Generated from swagger/mysql/ by "make generate": do not edit.

"""Dicts that stand for the models of the service ``mysql``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...core.models.dicts import ModelDict
from ...core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from . import models
else:
    typed(__name__)

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


class AdministratorListResultDict(ModelDict, total=False):
    value: Sequence[models.AzureADAdministrator | AzureADAdministratorDict]
    next_link: str


class ResourceDict(ModelDict, total=False):
    """Stands for Resource."""


class ProxyResourceDict(ResourceDict, total=False):
    """Stands for ProxyResource."""


class _AdvancedThreatProtectionFlatDict(ProxyResourceDict, total=False):
    state: models.AdvancedThreatProtectionState | AdvancedThreatProtectionStateValue


class _AdvancedThreatProtectionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.AdvancedThreatProtectionProperties | AdvancedThreatProtectionPropertiesDict]


AdvancedThreatProtectionDict: TypeAlias = _AdvancedThreatProtectionFlatDict | _AdvancedThreatProtectionNestedDict


class _AdvancedThreatProtectionForUpdateFlatDict(ModelDict, total=False):
    state: models.AdvancedThreatProtectionState | AdvancedThreatProtectionStateValue


class _AdvancedThreatProtectionForUpdateNestedDict(ModelDict, total=False):
    properties: Required[
        models.AdvancedThreatProtectionForUpdateProperties | AdvancedThreatProtectionForUpdatePropertiesDict
    ]


AdvancedThreatProtectionForUpdateDict: TypeAlias = (
    _AdvancedThreatProtectionForUpdateFlatDict | _AdvancedThreatProtectionForUpdateNestedDict
)


class AdvancedThreatProtectionForUpdatePropertiesDict(ModelDict, total=False):
    state: models.AdvancedThreatProtectionState | AdvancedThreatProtectionStateValue


class AdvancedThreatProtectionListResultDict(ModelDict, total=False):
    next_link: str


class AdvancedThreatProtectionPropertiesDict(ModelDict, total=False):
    state: models.AdvancedThreatProtectionState | AdvancedThreatProtectionStateValue


class _AzureADAdministratorFlatDict(ProxyResourceDict, total=False):
    administrator_type: models.AdministratorType | AdministratorTypeValue
    login: str
    sid: str
    tenant_id: str
    identity_resource_id: str


class _AzureADAdministratorNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.AzureADAdministratorProperties | AzureADAdministratorPropertiesDict]


AzureADAdministratorDict: TypeAlias = _AzureADAdministratorFlatDict | _AzureADAdministratorNestedDict


class AzureADAdministratorPropertiesDict(ModelDict, total=False):
    administrator_type: models.AdministratorType | AdministratorTypeValue
    login: str
    sid: str
    tenant_id: str
    identity_resource_id: str


class BackupDict(ModelDict, total=False):
    backup_retention_days: int
    backup_interval_hours: int
    geo_redundant_backup: models.EnableStatusEnum | EnableStatusEnumValue


class BackupRequestBaseDict(ModelDict, total=False):
    backup_settings: Required[models.BackupSettings | BackupSettingsDict]


class BackupAndExportRequestDict(BackupRequestBaseDict, total=False):
    target_details: Required[models.BackupStoreDetails | BackupStoreDetailsDict]


class _BackupAndExportResponseFlatDict(ProxyResourceDict, total=False):
    error: models.ErrorDetail | ErrorDetailDict
    status: models.OperationStatus | OperationStatusValue
    start_time: datetime | str
    end_time: datetime | str
    percent_complete: float
    datasource_size_in_bytes: int
    data_transferred_in_bytes: int
    backup_metadata: str


class _BackupAndExportResponseNestedDict(ProxyResourceDict, total=False):
    error: models.ErrorDetail | ErrorDetailDict
    status: models.OperationStatus | OperationStatusValue
    start_time: datetime | str
    end_time: datetime | str
    percent_complete: float
    properties: Required[models.BackupAndExportResponseProperties | BackupAndExportResponsePropertiesDict]


BackupAndExportResponseDict: TypeAlias = _BackupAndExportResponseFlatDict | _BackupAndExportResponseNestedDict


class BackupAndExportResponsePropertiesDict(ModelDict, total=False):
    datasource_size_in_bytes: int
    data_transferred_in_bytes: int
    backup_metadata: str


class _OperationProgressResponseTypeDict(ModelDict, total=False):
    object_type: Required[models.ObjectType | ObjectTypeValue]


class BackupAndExportResponseTypeDict(ModelDict, total=False):
    object_type: Required[Literal["BackupAndExportResponse"]]
    datasource_size_in_bytes: int
    data_transferred_in_bytes: int
    backup_metadata: str


class BackupSettingsDict(ModelDict, total=False):
    backup_name: Required[str]
    backup_format: models.BackupFormat | BackupFormatValue


class _BackupStoreDetailsDict(ModelDict, total=False):
    object_type: Required[str]


class CapabilitiesListResultDict(ModelDict, total=False):
    next_link: str


class CapabilityDict(ProxyResourceDict, total=False):
    """Stands for Capability."""


class CapabilityPropertiesDict(ModelDict, total=False):
    """Stands for CapabilityProperties."""


class CapabilityPropertiesInnerDict(ModelDict, total=False):
    """Stands for CapabilityPropertiesInner."""


class CapabilitySetsListDict(ModelDict, total=False):
    next_link: str


class _ConfigurationFlatDict(ProxyResourceDict, total=False):
    value: str
    current_value: str
    source: models.ConfigurationSource | ConfigurationSourceValue


class _ConfigurationNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ConfigurationProperties | ConfigurationPropertiesDict]


ConfigurationDict: TypeAlias = _ConfigurationFlatDict | _ConfigurationNestedDict


class _ConfigurationForBatchUpdateFlatDict(ModelDict, total=False):
    name: str
    value: str
    source: str


class _ConfigurationForBatchUpdateNestedDict(ModelDict, total=False):
    name: str
    properties: Required[models.ConfigurationForBatchUpdateProperties | ConfigurationForBatchUpdatePropertiesDict]


ConfigurationForBatchUpdateDict: TypeAlias = (
    _ConfigurationForBatchUpdateFlatDict | _ConfigurationForBatchUpdateNestedDict
)


class ConfigurationForBatchUpdatePropertiesDict(ModelDict, total=False):
    value: str
    source: str


class ConfigurationListForBatchUpdateDict(ModelDict, total=False):
    value: Sequence[models.ConfigurationForBatchUpdate | ConfigurationForBatchUpdateDict]
    reset_all_to_default: models.ResetAllToDefault | ResetAllToDefaultValue


class ConfigurationListResultDict(ModelDict, total=False):
    value: Sequence[models.Configuration | ConfigurationDict]
    next_link: str


class ConfigurationPropertiesDict(ModelDict, total=False):
    value: str
    current_value: str
    source: models.ConfigurationSource | ConfigurationSourceValue


class DataEncryptionDict(ModelDict, total=False):
    primary_user_assigned_identity_id: str
    primary_key_uri: str
    geo_backup_user_assigned_identity_id: str
    geo_backup_key_uri: str
    type: models.DataEncryptionType | DataEncryptionTypeValue


class _DatabaseFlatDict(ProxyResourceDict, total=False):
    charset: str
    collation: str


class _DatabaseNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DatabaseProperties | DatabasePropertiesDict]


DatabaseDict: TypeAlias = _DatabaseFlatDict | _DatabaseNestedDict


class DatabaseListResultDict(ModelDict, total=False):
    value: Sequence[models.Database | DatabaseDict]
    next_link: str


class DatabasePropertiesDict(ModelDict, total=False):
    charset: str
    collation: str


class DelegatedSubnetUsageDict(ModelDict, total=False):
    """Stands for DelegatedSubnetUsage."""


class ErrorAdditionalInfoDict(ModelDict, total=False):
    """Stands for ErrorAdditionalInfo."""


class ErrorDetailDict(ModelDict, total=False):
    """Stands for ErrorDetail."""


class ErrorResponseDict(ModelDict, total=False):
    error: models.ErrorDetail | ErrorDetailDict


class FeaturePropertyDict(ModelDict, total=False):
    """Stands for FeatureProperty."""


class _FirewallRuleFlatDict(ProxyResourceDict, total=False):
    start_ip_address: Required[str]
    end_ip_address: Required[str]


class _FirewallRuleNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.FirewallRuleProperties | FirewallRulePropertiesDict]


FirewallRuleDict: TypeAlias = _FirewallRuleFlatDict | _FirewallRuleNestedDict


class FirewallRuleListResultDict(ModelDict, total=False):
    value: Sequence[models.FirewallRule | FirewallRuleDict]
    next_link: str


class FirewallRulePropertiesDict(ModelDict, total=False):
    start_ip_address: Required[str]
    end_ip_address: Required[str]


class FullBackupStoreDetailsDict(ModelDict, total=False):
    object_type: Required[Literal["FullBackupStoreDetails"]]
    sas_uri_list: Required[list[str] | tuple[str, ...]]


class GetPrivateDnsZoneSuffixResponseDict(ModelDict, total=False):
    private_dns_zone_suffix: str


class HighAvailabilityDict(ModelDict, total=False):
    mode: models.HighAvailabilityMode | HighAvailabilityModeValue
    standby_availability_zone: str


class HighAvailabilityValidationEstimationDict(ModelDict, total=False):
    expected_standby_availability_zone: str


class ImportFromStorageResponseTypeDict(ModelDict, total=False):
    object_type: Required[Literal["ImportFromStorageResponse"]]
    estimated_completion_time: datetime | str


class ImportSourcePropertiesDict(ModelDict, total=False):
    storage_type: models.ImportSourceStorageType | ImportSourceStorageTypeValue
    storage_url: str
    sas_token: str
    data_dir_path: str


class _LogFileFlatDict(ProxyResourceDict, total=False):
    size_in_kb: int
    created_time: datetime | str
    type_properties_type: str
    last_modified_time: datetime | str
    url: str


class _LogFileNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.LogFileProperties | LogFilePropertiesDict]


LogFileDict: TypeAlias = _LogFileFlatDict | _LogFileNestedDict


class LogFileListResultDict(ModelDict, total=False):
    value: Sequence[models.LogFile | LogFileDict]
    next_link: str


class LogFilePropertiesDict(ModelDict, total=False):
    size_in_kb: int
    created_time: datetime | str
    type_properties_type: str
    last_modified_time: datetime | str
    url: str


class _MaintenanceFlatDict(ProxyResourceDict, total=False):
    maintenance_start_time: datetime | str


class _MaintenanceNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.MaintenanceProperties | MaintenancePropertiesDict]


MaintenanceDict: TypeAlias = _MaintenanceFlatDict | _MaintenanceNestedDict


class MaintenanceListResultDict(ModelDict, total=False):
    value: Sequence[models.Maintenance | MaintenanceDict]
    next_link: str


class MaintenancePolicyDict(ModelDict, total=False):
    patch_strategy: models.PatchStrategy | PatchStrategyValue


class MaintenancePropertiesDict(ModelDict, total=False):
    maintenance_start_time: datetime | str


class _MaintenanceUpdateFlatDict(ModelDict, total=False):
    maintenance_start_time: datetime | str


class _MaintenanceUpdateNestedDict(ModelDict, total=False):
    properties: Required[models.MaintenanceUpdateProperties | MaintenanceUpdatePropertiesDict]


MaintenanceUpdateDict: TypeAlias = _MaintenanceUpdateFlatDict | _MaintenanceUpdateNestedDict


class MaintenanceUpdatePropertiesDict(ModelDict, total=False):
    maintenance_start_time: datetime | str


class MaintenanceWindowDict(ModelDict, total=False):
    custom_window: str
    start_hour: int
    start_minute: int
    day_of_week: int
    batch_of_maintenance: models.BatchOfMaintenance | BatchOfMaintenanceValue


class MySQLServerIdentityDict(ModelDict, total=False):
    type: models.ManagedServiceIdentityType | ManagedServiceIdentityTypeValue
    user_assigned_identities: Mapping[str, models.UserAssignedIdentity | UserAssignedIdentityDict]


class MySQLServerSkuDict(ModelDict, total=False):
    name: Required[str]
    tier: Required[models.ServerSkuTier | ServerSkuTierValue]


class NameAvailabilityDict(ModelDict, total=False):
    message: str
    name_available: bool
    reason: str


class NameAvailabilityRequestDict(ModelDict, total=False):
    name: Required[str]
    type: str


class NetworkDict(ModelDict, total=False):
    public_network_access: models.EnableStatusEnum | EnableStatusEnumValue
    delegated_subnet_resource_id: str
    private_dns_zone_resource_id: str


class OperationDict(ModelDict, total=False):
    display: models.OperationDisplay | OperationDisplayDict
    properties: Mapping[str, Any]


class OperationDisplayDict(ModelDict, total=False):
    """Stands for OperationDisplay."""


class OperationListResultDict(ModelDict, total=False):
    value: Sequence[models.Operation | OperationDict]
    next_link: str


class OperationStatusResultDict(ModelDict, total=False):
    id: str
    name: str
    status: Required[str]
    percent_complete: float
    start_time: datetime | str
    end_time: datetime | str
    operations: Sequence[models.OperationStatusResult | OperationStatusResultDict]
    error: models.ErrorDetail | ErrorDetailDict


class OperationProgressResultDict(OperationStatusResultDict, total=False):
    properties: models.OperationProgressResponseType | OperationProgressResponseTypeDict


class OperationStatusExtendedResultDict(OperationStatusResultDict, total=False):
    properties: Mapping[str, Any]


class PrivateEndpointDict(ModelDict, total=False):
    """Stands for PrivateEndpoint."""


class _PrivateEndpointConnectionFlatDict(ResourceDict, total=False):
    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _PrivateEndpointConnectionNestedDict(ResourceDict, total=False):
    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class PrivateEndpointConnectionListResultDict(ModelDict, total=False):
    value: Required[Sequence[models.PrivateEndpointConnection | PrivateEndpointConnectionDict]]
    next_link: str


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


class TrackedResourceDict(ResourceDict, total=False):
    tags: Mapping[str, str]
    location: Required[str]


class _ServerFlatDict(TrackedResourceDict, total=False):
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
    identity: models.MySQLServerIdentity | MySQLServerIdentityDict
    sku: models.MySQLServerSku | MySQLServerSkuDict
    properties: Required[models.ServerProperties | ServerPropertiesDict]


ServerDict: TypeAlias = _ServerFlatDict | _ServerNestedDict


class _ServerBackupFlatDict(ProxyResourceDict, total=False):
    backup_type: str
    completed_time: datetime | str
    source: str


class _ServerBackupNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ServerBackupProperties | ServerBackupPropertiesDict]


ServerBackupDict: TypeAlias = _ServerBackupFlatDict | _ServerBackupNestedDict


class ServerBackupListResultDict(ModelDict, total=False):
    value: Sequence[models.ServerBackup | ServerBackupDict]
    next_link: str


class ServerBackupPropertiesDict(ModelDict, total=False):
    backup_type: str
    completed_time: datetime | str
    source: str


class _ServerBackupV2FlatDict(ProxyResourceDict, total=False):
    backup_name_v2: str
    backup_type: models.BackupType | BackupTypeValue
    completed_time: datetime | str
    source: str


class _ServerBackupV2NestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ServerBackupV2Properties | ServerBackupV2PropertiesDict]


ServerBackupV2Dict: TypeAlias = _ServerBackupV2FlatDict | _ServerBackupV2NestedDict


class ServerBackupV2ListResultDict(ModelDict, total=False):
    value: Sequence[models.ServerBackupV2 | ServerBackupV2Dict]
    next_link: str


class ServerBackupV2PropertiesDict(ModelDict, total=False):
    backup_name_v2: str
    backup_type: models.BackupType | BackupTypeValue
    completed_time: datetime | str
    source: str


class ServerDetachVNetParameterDict(ModelDict, total=False):
    public_network_access: models.EnableStatusEnum | EnableStatusEnumValue


class ServerEditionCapabilityDict(ModelDict, total=False):
    """Stands for ServerEditionCapability."""


class ServerEditionCapabilityV2Dict(ModelDict, total=False):
    """Stands for ServerEditionCapabilityV2."""


class _ServerForUpdateFlatDict(ModelDict, total=False):
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


class _ServerForUpdateNestedDict(ModelDict, total=False):
    identity: models.MySQLServerIdentity | MySQLServerIdentityDict
    sku: models.MySQLServerSku | MySQLServerSkuDict
    tags: Mapping[str, str]
    properties: Required[models.ServerForUpdateProperties | ServerForUpdatePropertiesDict]


ServerForUpdateDict: TypeAlias = _ServerForUpdateFlatDict | _ServerForUpdateNestedDict


class ServerForUpdatePropertiesDict(ModelDict, total=False):
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


class ServerGtidSetParameterDict(ModelDict, total=False):
    gtid_set: str


class ServerListResultDict(ModelDict, total=False):
    value: Sequence[models.Server | ServerDict]
    next_link: str


class ServerPropertiesDict(ModelDict, total=False):
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


class ServerRestartParameterDict(ModelDict, total=False):
    restart_with_failover: models.EnableStatusEnum | EnableStatusEnumValue
    max_failover_seconds: int


class ServerVersionCapabilityDict(ModelDict, total=False):
    """Stands for ServerVersionCapability."""


class ServerVersionCapabilityV2Dict(ModelDict, total=False):
    """Stands for ServerVersionCapabilityV2."""


class SkuCapabilityDict(ModelDict, total=False):
    """Stands for SkuCapability."""


class SkuCapabilityV2Dict(ModelDict, total=False):
    """Stands for SkuCapabilityV2."""


class StorageDict(ModelDict, total=False):
    storage_size_gb: int
    iops: int
    auto_grow: models.EnableStatusEnum | EnableStatusEnumValue
    log_on_disk: models.EnableStatusEnum | EnableStatusEnumValue
    auto_io_scaling: models.EnableStatusEnum | EnableStatusEnumValue
    storage_redundancy: models.StorageRedundancyEnum | StorageRedundancyEnumValue


class StorageEditionCapabilityDict(ModelDict, total=False):
    """Stands for StorageEditionCapability."""


class SystemDataDict(ModelDict, total=False):
    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str


class UserAssignedIdentityDict(ModelDict, total=False):
    """Stands for UserAssignedIdentity."""


class _ValidateBackupResponseFlatDict(ModelDict, total=False):
    number_of_containers: int


class _ValidateBackupResponseNestedDict(ModelDict, total=False):
    properties: Required[models.ValidateBackupResponseProperties | ValidateBackupResponsePropertiesDict]


ValidateBackupResponseDict: TypeAlias = _ValidateBackupResponseFlatDict | _ValidateBackupResponseNestedDict


class ValidateBackupResponsePropertiesDict(ModelDict, total=False):
    number_of_containers: int


class VirtualNetworkSubnetUsageParameterDict(ModelDict, total=False):
    virtual_network_resource_id: str


class VirtualNetworkSubnetUsageResultDict(ModelDict, total=False):
    """Stands for VirtualNetworkSubnetUsageResult."""


BackupStoreDetailsDict: TypeAlias = _BackupStoreDetailsDict | FullBackupStoreDetailsDict
OperationProgressResponseTypeDict: TypeAlias = (
    _OperationProgressResponseTypeDict | BackupAndExportResponseTypeDict | ImportFromStorageResponseTypeDict
)
