# Generated from swagger/mysql/ by "make generate": do not edit.

"""Models of the service ``mysql``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.models.model import Model, field, flattened, read_only
from ...core.typed import typed
from .enums import (
    AdministratorName,
    AdministratorType,
    AdvancedThreatProtectionName,
    AdvancedThreatProtectionProvisioningState,
    AdvancedThreatProtectionState,
    BackupFormat,
    BackupType,
    BatchOfMaintenance,
    ConfigurationSource,
    CreatedByType,
    CreateMode,
    DataEncryptionType,
    EnableStatusEnum,
    HighAvailabilityMode,
    HighAvailabilityState,
    ImportSourceStorageType,
    IsConfigPendingRestart,
    IsDynamicConfig,
    IsReadOnly,
    MaintenanceProvisioningState,
    MaintenanceState,
    MaintenanceType,
    ManagedServiceIdentityType,
    ObjectType,
    OperationStatus,
    Origin,
    PatchStrategy,
    PrivateEndpointConnectionProvisioningState,
    PrivateEndpointServiceConnectionStatus,
    ProvisioningState,
    ReplicationRole,
    ResetAllToDefault,
    ServerSkuTier,
    ServerState,
    ServerVersion,
    StorageRedundancyEnum,
)

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ...core.models.nested import (
        Filled,
        Nested,
        NestedDictOrNone,
        NestedFilled,
        NestedList,
        NestedListOrNone,
        NestedOrNone,
    )
    from . import types
else:
    typed(__name__)

__all__ = [
    "AdministratorListResult",
    "AdministratorName",
    "AdministratorType",
    "AdvancedThreatProtection",
    "AdvancedThreatProtectionForUpdate",
    "AdvancedThreatProtectionForUpdateProperties",
    "AdvancedThreatProtectionListResult",
    "AdvancedThreatProtectionName",
    "AdvancedThreatProtectionProperties",
    "AdvancedThreatProtectionProvisioningState",
    "AdvancedThreatProtectionState",
    "AzureADAdministrator",
    "AzureADAdministratorProperties",
    "Backup",
    "BackupAndExportRequest",
    "BackupAndExportResponse",
    "BackupAndExportResponseProperties",
    "BackupAndExportResponseType",
    "BackupFormat",
    "BackupRequestBase",
    "BackupSettings",
    "BackupStoreDetails",
    "BackupType",
    "BatchOfMaintenance",
    "CapabilitiesListResult",
    "Capability",
    "CapabilityProperties",
    "CapabilityPropertiesInner",
    "CapabilitySetsList",
    "Configuration",
    "ConfigurationForBatchUpdate",
    "ConfigurationForBatchUpdateProperties",
    "ConfigurationListForBatchUpdate",
    "ConfigurationListResult",
    "ConfigurationProperties",
    "ConfigurationSource",
    "CreateMode",
    "CreatedByType",
    "DataEncryption",
    "DataEncryptionType",
    "Database",
    "DatabaseListResult",
    "DatabaseProperties",
    "DelegatedSubnetUsage",
    "EnableStatusEnum",
    "ErrorAdditionalInfo",
    "ErrorDetail",
    "ErrorResponse",
    "FeatureProperty",
    "FirewallRule",
    "FirewallRuleListResult",
    "FirewallRuleProperties",
    "FullBackupStoreDetails",
    "GetPrivateDnsZoneSuffixResponse",
    "HighAvailability",
    "HighAvailabilityMode",
    "HighAvailabilityState",
    "HighAvailabilityValidationEstimation",
    "ImportFromStorageResponseType",
    "ImportSourceProperties",
    "ImportSourceStorageType",
    "IsConfigPendingRestart",
    "IsDynamicConfig",
    "IsReadOnly",
    "LogFile",
    "LogFileListResult",
    "LogFileProperties",
    "Maintenance",
    "MaintenanceListResult",
    "MaintenancePolicy",
    "MaintenanceProperties",
    "MaintenanceProvisioningState",
    "MaintenanceState",
    "MaintenanceType",
    "MaintenanceUpdate",
    "MaintenanceUpdateProperties",
    "MaintenanceWindow",
    "ManagedServiceIdentityType",
    "MySQLServerIdentity",
    "MySQLServerSku",
    "NameAvailability",
    "NameAvailabilityRequest",
    "Network",
    "ObjectType",
    "Operation",
    "OperationDisplay",
    "OperationListResult",
    "OperationProgressResponseType",
    "OperationProgressResult",
    "OperationStatus",
    "OperationStatusExtendedResult",
    "OperationStatusResult",
    "Origin",
    "PatchStrategy",
    "PrivateEndpoint",
    "PrivateEndpointConnection",
    "PrivateEndpointConnectionListResult",
    "PrivateEndpointConnectionProperties",
    "PrivateEndpointConnectionProvisioningState",
    "PrivateEndpointServiceConnectionStatus",
    "PrivateLinkResource",
    "PrivateLinkResourceListResult",
    "PrivateLinkResourceProperties",
    "PrivateLinkServiceConnectionState",
    "ProvisioningState",
    "ProxyResource",
    "ReplicationRole",
    "ResetAllToDefault",
    "Resource",
    "Server",
    "ServerBackup",
    "ServerBackupListResult",
    "ServerBackupProperties",
    "ServerBackupV2",
    "ServerBackupV2ListResult",
    "ServerBackupV2Properties",
    "ServerDetachVNetParameter",
    "ServerEditionCapability",
    "ServerEditionCapabilityV2",
    "ServerForUpdate",
    "ServerForUpdateProperties",
    "ServerGtidSetParameter",
    "ServerListResult",
    "ServerProperties",
    "ServerRestartParameter",
    "ServerSkuTier",
    "ServerState",
    "ServerVersion",
    "ServerVersionCapability",
    "ServerVersionCapabilityV2",
    "SkuCapability",
    "SkuCapabilityV2",
    "Storage",
    "StorageEditionCapability",
    "StorageRedundancyEnum",
    "SystemData",
    "TrackedResource",
    "UserAssignedIdentity",
    "ValidateBackupResponse",
    "ValidateBackupResponseProperties",
    "VirtualNetworkSubnetUsageParameter",
    "VirtualNetworkSubnetUsageResult",
]


class AdministratorListResult(Model):
    """One page of a list of Microsoft Entra administrators."""

    value: NestedListOrNone[AzureADAdministrator, types.AzureADAdministratorDict] = field(
        "value", "[AzureADAdministrator]", default=None
    )
    """Items on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class Resource(Model):
    """What every Azure resource has: ID, name and type."""

    id: str = read_only("id")
    """Resource ID, /subscriptions/.../providers/...; filled in by Azure."""
    name: str = read_only("name")
    """Name of the resource; filled in from the path."""
    type: str = read_only("type")
    """Resource type, provider and kind as Microsoft.Provider/kind."""
    system_data: Nested[SystemData, types.SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class ProxyResource(Resource):
    """Resource without location and tags, usually part of another one."""


class AdvancedThreatProtection(ProxyResource):
    """Advanced threat protection of a server."""

    properties: NestedOrNone[AdvancedThreatProtectionProperties, types.AdvancedThreatProtectionPropertiesDict] = field(
        "properties", "AdvancedThreatProtectionProperties", default=None
    )
    """State of a server's advanced threat protection."""
    creation_time: datetime = flattened("properties", init=False)
    """When the setting was made."""
    state: AdvancedThreatProtectionState | types.AdvancedThreatProtectionStateValue | None = flattened(
        "properties", default=None
    )
    """Enabled or Disabled."""
    provisioning_state: (
        AdvancedThreatProtectionProvisioningState | types.AdvancedThreatProtectionProvisioningStateValue
    ) = flattened("properties", init=False)
    """How far the last create, update or delete has got."""


class AdvancedThreatProtectionForUpdate(Model):
    """Change of a server's advanced threat protection."""

    properties: NestedOrNone[
        AdvancedThreatProtectionForUpdateProperties, types.AdvancedThreatProtectionForUpdatePropertiesDict
    ] = field("properties", "AdvancedThreatProtectionForUpdateProperties", default=None)
    """Settings to change."""
    state: AdvancedThreatProtectionState | types.AdvancedThreatProtectionStateValue | None = flattened(
        "properties", default=None
    )
    """Enabled or Disabled."""


class AdvancedThreatProtectionForUpdateProperties(Model):
    """State of advanced threat protection to change to."""

    state: AdvancedThreatProtectionState | types.AdvancedThreatProtectionStateValue | None = field(
        "state", "AdvancedThreatProtectionState", default=None
    )
    """Enabled or Disabled."""


class AdvancedThreatProtectionListResult(Model):
    """One page of a list of advanced threat protection settings."""

    value: NestedList[AdvancedThreatProtection, types.AdvancedThreatProtectionDict] = read_only(
        "value", "[AdvancedThreatProtection]"
    )
    """Items on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class AdvancedThreatProtectionProperties(Model):
    """State of a server's advanced threat protection."""

    creation_time: datetime = read_only("creationTime", "iso-8601")
    """When the setting was made."""
    state: AdvancedThreatProtectionState | types.AdvancedThreatProtectionStateValue | None = field(
        "state", "AdvancedThreatProtectionState", default=None
    )
    """Enabled or Disabled."""
    provisioning_state: (
        AdvancedThreatProtectionProvisioningState | types.AdvancedThreatProtectionProvisioningStateValue
    ) = read_only("provisioningState", "AdvancedThreatProtectionProvisioningState")
    """How far the last create, update or delete has got."""


class AzureADAdministrator(ProxyResource):
    """The Microsoft Entra administrator of a server."""

    properties: NestedOrNone[AzureADAdministratorProperties, types.AzureADAdministratorPropertiesDict] = field(
        "properties", "AzureADAdministratorProperties", default=None
    )
    """Who administers a server with a Microsoft Entra account."""
    administrator_type: AdministratorType | types.AdministratorTypeValue | None = flattened("properties", default=None)
    """Always ActiveDirectory."""
    login: str | None = flattened("properties", default=None)
    """Name of the user, group or application, as it signs in."""
    sid: str | None = flattened("properties", default=None)
    """Object ID of the user or group, or client ID of the application."""
    tenant_id: str | None = flattened("properties", default=None)
    """Tenant of the administrator."""
    identity_resource_id: str | None = flattened("properties", default=None)
    """Resource ID of the user-assigned identity the server looks up users with."""


class AzureADAdministratorProperties(Model):
    """Who administers a server with a Microsoft Entra account."""

    administrator_type: AdministratorType | types.AdministratorTypeValue | None = field(
        "administratorType", "AdministratorType", default=None
    )
    """Always ActiveDirectory."""
    login: str | None = field("login", default=None)
    """Name of the user, group or application, as it signs in."""
    sid: str | None = field("sid", default=None)
    """Object ID of the user or group, or client ID of the application."""
    tenant_id: str | None = field("tenantId", default=None)
    """Tenant of the administrator."""
    identity_resource_id: str | None = field("identityResourceId", default=None)
    """Resource ID of the user-assigned identity the server looks up users with."""


class Backup(Model):
    """Backup settings of a server."""

    backup_retention_days: Filled[int] = field("backupRetentionDays", "int", default=None)
    """Days backups are kept, 1 to 35; 7 by default."""
    backup_interval_hours: int | None = field("backupIntervalHours", "int", default=None)
    """Hours between backups."""
    geo_redundant_backup: Filled[EnableStatusEnum | types.EnableStatusEnumValue] = field(
        "geoRedundantBackup", "EnableStatusEnum", default=None
    )
    """Whether backups are also kept in the paired region; set it at creation."""
    earliest_restore_date: datetime = read_only("earliestRestoreDate", "iso-8601")
    """Earliest time one can restore to."""


class BackupRequestBase(Model):
    """What every backup request has."""

    backup_settings: Nested[BackupSettings, types.BackupSettingsDict] = field("backupSettings", "BackupSettings")
    """Name and format of the backup."""


class BackupAndExportRequest(BackupRequestBase):
    """Backup to take and where to export it."""

    target_details: Nested[BackupStoreDetails, types.BackupStoreDetailsDict] = field(
        "targetDetails", "BackupStoreDetails"
    )
    """Storage to write the backup to."""


class BackupAndExportResponse(ProxyResource):
    """Result of a backup and export."""

    error: NestedOrNone[ErrorDetail, types.ErrorDetailDict] = field("error", "ErrorDetail", default=None)
    """What went wrong, when it failed."""
    status: OperationStatus | types.OperationStatusValue | None = field("status", "OperationStatus", default=None)
    """How far the operation has got."""
    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When the operation began."""
    end_time: datetime | None = field("endTime", "iso-8601", default=None)
    """When the operation ended."""
    percent_complete: float | None = field("percentComplete", "float", default=None)
    """Share that is done, in percent."""
    properties: NestedOrNone[BackupAndExportResponseProperties, types.BackupAndExportResponsePropertiesDict] = field(
        "properties", "BackupAndExportResponseProperties", default=None
    )
    """Figures of a backup and export."""
    datasource_size_in_bytes: int | None = flattened("properties", default=None)
    """Size of the data to back up, in bytes."""
    data_transferred_in_bytes: int | None = flattened("properties", default=None)
    """Bytes written so far."""
    backup_metadata: str | None = flattened("properties", default=None)
    """Facts of the backup that a restore needs."""


class BackupAndExportResponseProperties(Model):
    """Figures of a backup and export."""

    datasource_size_in_bytes: int | None = field("datasourceSizeInBytes", "int", default=None)
    """Size of the data to back up, in bytes."""
    data_transferred_in_bytes: int | None = field("dataTransferredInBytes", "int", default=None)
    """Bytes written so far."""
    backup_metadata: str | None = field("backupMetadata", default=None)
    """Facts of the backup that a restore needs."""


class OperationProgressResponseType(Model):
    """Progress of an operation; the kind tells which."""

    _subtype_map = {
        "object_type": {
            "BackupAndExportResponse": "BackupAndExportResponseType",
            "ImportFromStorageResponse": "ImportFromStorageResponseType",
        }
    }

    object_type: ObjectType | types.ObjectTypeValue = field("objectType", "ObjectType")
    """Kind of operation."""


class BackupAndExportResponseType(OperationProgressResponseType):
    """Progress of a backup and export."""

    object_type: ObjectType | types.ObjectTypeValue = field(
        "objectType", "ObjectType", default="BackupAndExportResponse"
    )
    """Kind of operation."""
    datasource_size_in_bytes: int | None = field("datasourceSizeInBytes", "int", default=None)
    """Size of the data to back up, in bytes."""
    data_transferred_in_bytes: int | None = field("dataTransferredInBytes", "int", default=None)
    """Bytes written so far."""
    backup_metadata: str | None = field("backupMetadata", default=None)
    """Facts of the backup that a restore needs."""


class BackupSettings(Model):
    """Name and format of a backup."""

    backup_name: str = field("backupName")
    """Name of the backup."""
    backup_format: BackupFormat | types.BackupFormatValue | None = field("backupFormat", "BackupFormat", default=None)
    """Format to export the backup in."""


class BackupStoreDetails(Model):
    """Storage to write a backup to; the kind tells which."""

    _subtype_map = {"object_type": {"FullBackupStoreDetails": "FullBackupStoreDetails"}}

    object_type: str = field("objectType")
    """Kind of storage; FullBackupStoreDetails."""


class CapabilitiesListResult(Model):
    """What servers can be had in a region, zone by zone."""

    value: NestedList[CapabilityProperties, types.CapabilityPropertiesDict] = read_only(
        "value", "[CapabilityProperties]"
    )
    """Items on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class Capability(ProxyResource):
    """A capability set of a region."""

    properties: Nested[CapabilityPropertiesInner, types.CapabilityPropertiesInnerDict] = read_only(
        "properties", "CapabilityPropertiesInner"
    )
    """What servers can be had in a region."""
    supported_geo_backup_regions: list[str] = flattened("properties", init=False)
    """Regions geo-redundant backups can go to."""
    supported_flexible_server_editions: NestedList[ServerEditionCapabilityV2, types.ServerEditionCapabilityV2Dict] = (
        flattened("properties", init=False)
    )
    """Server editions on offer."""
    supported_server_versions: NestedList[ServerVersionCapabilityV2, types.ServerVersionCapabilityV2Dict] = flattened(
        "properties", init=False
    )
    """MySQL versions on offer."""
    supported_features: NestedList[FeatureProperty, types.FeaturePropertyDict] = flattened("properties", init=False)
    """Features on offer."""


class CapabilityProperties(Model):
    """What servers can be had in an availability zone."""

    zone: str = read_only("zone")
    """The zone; none when the region has no zones."""
    supported_ha_mode: list[str] = read_only("supportedHAMode", "[str]")
    """Kinds of high availability on offer."""
    supported_geo_backup_regions: list[str] = read_only("supportedGeoBackupRegions", "[str]")
    """Regions geo-redundant backups can go to."""
    supported_flexible_server_editions: NestedList[ServerEditionCapability, types.ServerEditionCapabilityDict] = (
        read_only("supportedFlexibleServerEditions", "[ServerEditionCapability]")
    )
    """Server editions on offer."""


class CapabilityPropertiesInner(Model):
    """What servers can be had in a region."""

    supported_geo_backup_regions: list[str] = read_only("supportedGeoBackupRegions", "[str]")
    """Regions geo-redundant backups can go to."""
    supported_flexible_server_editions: NestedList[ServerEditionCapabilityV2, types.ServerEditionCapabilityV2Dict] = (
        read_only("supportedFlexibleServerEditions", "[ServerEditionCapabilityV2]")
    )
    """Server editions on offer."""
    supported_server_versions: NestedList[ServerVersionCapabilityV2, types.ServerVersionCapabilityV2Dict] = read_only(
        "supportedServerVersions", "[ServerVersionCapabilityV2]"
    )
    """MySQL versions on offer."""
    supported_features: NestedList[FeatureProperty, types.FeaturePropertyDict] = read_only(
        "supportedFeatures", "[FeatureProperty]"
    )
    """Features on offer."""


class CapabilitySetsList(Model):
    """The capability sets of a region."""

    value: NestedList[Capability, types.CapabilityDict] = read_only("value", "[Capability]")
    """Items on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class Configuration(ProxyResource):
    """A server parameter of MySQL."""

    properties: NestedOrNone[ConfigurationProperties, types.ConfigurationPropertiesDict] = field(
        "properties", "ConfigurationProperties", default=None
    )
    """Value and facts of a server parameter."""
    value: str | None = flattened("properties", default=None)
    """Value to set, as text."""
    current_value: str | None = flattened("properties", default=None)
    """Value in force now."""
    description: str = flattened("properties", init=False)
    """What the parameter does."""
    documentation_link: str = flattened("properties", init=False)
    """Page about the parameter in MySQL's manual."""
    default_value: str = flattened("properties", init=False)
    """Value it has by default."""
    data_type: str = flattened("properties", init=False)
    """Type of the value, such as Integer or Enumeration."""
    allowed_values: str = flattened("properties", init=False)
    """Values allowed: a range or a list."""
    source: ConfigurationSource | types.ConfigurationSourceValue | None = flattened("properties", default=None)
    """Whether the value is the default or one of your own."""
    is_read_only: IsReadOnly | types.IsReadOnlyValue = flattened("properties", init=False)
    """Whether the parameter cannot be changed."""
    is_config_pending_restart: IsConfigPendingRestart | types.IsConfigPendingRestartValue = flattened(
        "properties", init=False
    )
    """Whether a new value waits for a restart."""
    is_dynamic_config: IsDynamicConfig | types.IsDynamicConfigValue = flattened("properties", init=False)
    """Whether a change takes effect without a restart."""


class ConfigurationForBatchUpdate(Model):
    """A server parameter to change, among others."""

    name: str | None = field("name", default=None)
    """Name of the parameter, such as max_connections."""
    properties: NestedOrNone[ConfigurationForBatchUpdateProperties, types.ConfigurationForBatchUpdatePropertiesDict] = (
        field("properties", "ConfigurationForBatchUpdateProperties", default=None)
    )
    """Settings to change."""
    value: str | None = flattened("properties", default=None)
    """Value to set, as text."""
    source: str | None = flattened("properties", default=None)
    """Where the value comes from; user-override for one of your own."""


class ConfigurationForBatchUpdateProperties(Model):
    """New value of a server parameter."""

    value: str | None = field("value", default=None)
    """Value to set, as text."""
    source: str | None = field("source", default=None)
    """Where the value comes from; user-override for one of your own."""


class ConfigurationListForBatchUpdate(Model):
    """Server parameters to change at once."""

    value: NestedListOrNone[ConfigurationForBatchUpdate, types.ConfigurationForBatchUpdateDict] = field(
        "value", "[ConfigurationForBatchUpdate]", default=None
    )
    """Parameters with their new values."""
    reset_all_to_default: ResetAllToDefault | types.ResetAllToDefaultValue | None = field(
        "resetAllToDefault", "ResetAllToDefault", default=None
    )
    """Whether to reset all parameters to their defaults instead."""


class ConfigurationListResult(Model):
    """One page of a list of server parameters."""

    value: NestedListOrNone[Configuration, types.ConfigurationDict] = field("value", "[Configuration]", default=None)
    """Items on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class ConfigurationProperties(Model):
    """Value and facts of a server parameter."""

    value: str | None = field("value", default=None)
    """Value to set, as text."""
    current_value: str | None = field("currentValue", default=None)
    """Value in force now."""
    description: str = read_only("description")
    """What the parameter does."""
    documentation_link: str = read_only("documentationLink")
    """Page about the parameter in MySQL's manual."""
    default_value: str = read_only("defaultValue")
    """Value it has by default."""
    data_type: str = read_only("dataType")
    """Type of the value, such as Integer or Enumeration."""
    allowed_values: str = read_only("allowedValues")
    """Values allowed: a range or a list."""
    source: ConfigurationSource | types.ConfigurationSourceValue | None = field(
        "source", "ConfigurationSource", default=None
    )
    """Whether the value is the default or one of your own."""
    is_read_only: IsReadOnly | types.IsReadOnlyValue = read_only("isReadOnly", "IsReadOnly")
    """Whether the parameter cannot be changed."""
    is_config_pending_restart: IsConfigPendingRestart | types.IsConfigPendingRestartValue = read_only(
        "isConfigPendingRestart", "IsConfigPendingRestart"
    )
    """Whether a new value waits for a restart."""
    is_dynamic_config: IsDynamicConfig | types.IsDynamicConfigValue = read_only("isDynamicConfig", "IsDynamicConfig")
    """Whether a change takes effect without a restart."""


class DataEncryption(Model):
    """Key that encrypts a server's data at rest."""

    primary_user_assigned_identity_id: str | None = field("primaryUserAssignedIdentityId", default=None)
    """Resource ID of the user-assigned identity that reads the key."""
    primary_key_uri: str | None = field("primaryKeyURI", default=None)
    """URI of the key in Key Vault."""
    geo_backup_user_assigned_identity_id: str | None = field("geoBackupUserAssignedIdentityId", default=None)
    """Resource ID of the identity that reads the key for geo-redundant backups."""
    geo_backup_key_uri: str | None = field("geoBackupKeyURI", default=None)
    """URI of the key for geo-redundant backups, in a key vault of their region."""
    type: DataEncryptionType | types.DataEncryptionTypeValue | None = field("type", "DataEncryptionType", default=None)
    """Whether the key is yours (AzureKeyVault) or Microsoft's (SystemManaged)."""


class Database(ProxyResource):
    """A database of a server."""

    properties: NestedFilled[DatabaseProperties, types.DatabasePropertiesDict] = field(
        "properties", "DatabaseProperties", default=None
    )
    """Character set and collation of a database."""
    charset: Filled[str] = flattened("properties", default=None)
    """Character set, such as utf8mb4."""
    collation: Filled[str] = flattened("properties", default=None)
    """Collation, such as utf8mb4_0900_ai_ci."""


class DatabaseListResult(Model):
    """One page of a list of databases."""

    value: NestedListOrNone[Database, types.DatabaseDict] = field("value", "[Database]", default=None)
    """Items on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class DatabaseProperties(Model):
    """Character set and collation of a database."""

    charset: Filled[str] = field("charset", default=None)
    """Character set, such as utf8mb4."""
    collation: Filled[str] = field("collation", default=None)
    """Collation, such as utf8mb4_0900_ai_ci."""


class DelegatedSubnetUsage(Model):
    """Use of a delegated subnet."""

    subnet_name: str = read_only("subnetName")
    """Name of the subnet."""
    usage: int = read_only("usage", "int")
    """Number of delegated uses."""


class ErrorAdditionalInfo(Model):
    """Further information on an error."""

    type: str = read_only("type")
    """Kind of the information, which tells how to read it."""
    info: Any = read_only("info", "object")
    """The information itself; its shape depends on the type."""


class ErrorDetail(Model):
    """What went wrong, with further errors inside where there are several."""

    code: str = read_only("code")
    """Short code of the error, meant for programs."""
    message: str = read_only("message")
    """What went wrong, in words."""
    target: str = read_only("target")
    """Part of the request the error is about, such as a property."""
    details: NestedList[ErrorDetail, types.ErrorDetailDict] = read_only("details", "[ErrorDetail]")
    """Further errors that led to this one."""
    additional_info: NestedList[ErrorAdditionalInfo, types.ErrorAdditionalInfoDict] = read_only(
        "additionalInfo", "[ErrorAdditionalInfo]"
    )
    """Further information, such as the policy that forbade the request."""


class ErrorResponse(Model):
    """Error answer of the service."""

    error: NestedOrNone[ErrorDetail, types.ErrorDetailDict] = field("error", "ErrorDetail", default=None)
    """What went wrong."""


class FeatureProperty(Model):
    """A feature on offer in a region."""

    feature_name: str = read_only("featureName")
    """Name of the feature."""
    feature_value: str = read_only("featureValue")
    """Whether and how it is on offer."""


class FirewallRule(ProxyResource):
    """Range of IP addresses that may connect to a server."""

    properties: NestedOrNone[FirewallRuleProperties, types.FirewallRulePropertiesDict] = field(
        "properties", "FirewallRuleProperties", default=None
    )
    """IP addresses a firewall rule lets in."""
    start_ip_address: str = flattened("properties")
    """First IPv4 address of the range; 0.0.0.0 for both ends lets Azure services in."""
    end_ip_address: str = flattened("properties")
    """Last IPv4 address of the range; the same as the first for a single address."""


class FirewallRuleListResult(Model):
    """One page of a list of firewall rules."""

    value: NestedListOrNone[FirewallRule, types.FirewallRuleDict] = field("value", "[FirewallRule]", default=None)
    """Items on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class FirewallRuleProperties(Model):
    """IP addresses a firewall rule lets in."""

    start_ip_address: str = field("startIpAddress")
    """First IPv4 address of the range; 0.0.0.0 for both ends lets Azure services in."""
    end_ip_address: str = field("endIpAddress")
    """Last IPv4 address of the range; the same as the first for a single address."""


class FullBackupStoreDetails(BackupStoreDetails):
    """Storage account containers to write a full backup to."""

    object_type: str = field("objectType", default="FullBackupStoreDetails")
    """Kind of storage; FullBackupStoreDetails."""
    sas_uri_list: list[str] = field("sasUriList", "[str]", secret=True)
    """SAS URIs of the containers, with write permission."""


class GetPrivateDnsZoneSuffixResponse(Model):
    """Suffix of private DNS zones for MySQL servers."""

    private_dns_zone_suffix: str | None = field("privateDnsZoneSuffix", default=None)
    """The suffix, such as private.mysql.database.azure.com."""


class HighAvailability(Model):
    """High availability: a standby that takes over when the server fails."""

    mode: HighAvailabilityMode | types.HighAvailabilityModeValue | None = field(
        "mode", "HighAvailabilityMode", default=None
    )
    """Disabled, SameZone or ZoneRedundant; not for Burstable servers."""
    state: HighAvailabilityState | types.HighAvailabilityStateValue = read_only("state", "HighAvailabilityState")
    """State of the standby."""
    standby_availability_zone: str | None = field("standbyAvailabilityZone", default=None)
    """Availability zone of the standby, such as "2"."""


class HighAvailabilityValidationEstimation(Model):
    """Check of whether high availability could be turned on."""

    estimated_downtime: int = read_only("estimatedDowntime", "int")
    """Downtime to expect, in seconds."""
    scheduled_standby_availability_zone: str = read_only("scheduledStandbyAvailabilityZone")
    """Availability zone the standby would get."""
    expected_standby_availability_zone: str | None = field("expectedStandbyAvailabilityZone", default=None)
    """Availability zone wanted for the standby."""


class ImportFromStorageResponseType(OperationProgressResponseType):
    """Progress of an import from storage."""

    object_type: ObjectType | types.ObjectTypeValue = field(
        "objectType", "ObjectType", default="ImportFromStorageResponse"
    )
    """Kind of operation."""
    estimated_completion_time: datetime | None = field("estimatedCompletionTime", "iso-8601", default=None)
    """When the import should be finished."""


class ImportSourceProperties(Model):
    """Backup files a new server is filled from."""

    storage_type: ImportSourceStorageType | types.ImportSourceStorageTypeValue | None = field(
        "storageType", "ImportSourceStorageType", default=None
    )
    """Kind of storage; AzureBlob."""
    storage_url: str | None = field("storageUrl", default=None)
    """URL of the container with the backup files."""
    sas_token: str | None = field("sasToken", default=None, secret=True)
    """SAS token to read the container with."""
    data_dir_path: str | None = field("dataDirPath", default=None)
    """Path of the data directory in the container."""


class LogFile(ProxyResource):
    """A log file of a server."""

    properties: NestedOrNone[LogFileProperties, types.LogFilePropertiesDict] = field(
        "properties", "LogFileProperties", default=None
    )
    """Size, times and address of a log file."""
    size_in_kb: int | None = flattened("properties", default=None)
    """Size, in KB."""
    created_time: datetime | None = flattened("properties", default=None)
    """When the file was created."""
    type_properties_type: str | None = flattened("properties", default=None)
    """Kind of log, such as slow log."""
    last_modified_time: datetime | None = flattened("properties", default=None)
    """When the file was last written."""
    url: str | None = flattened("properties", default=None)
    """Address to download the file from, with access token."""


class LogFileListResult(Model):
    """One page of a list of log files."""

    value: NestedListOrNone[LogFile, types.LogFileDict] = field("value", "[LogFile]", default=None)
    """Items on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class LogFileProperties(Model):
    """Size, times and address of a log file."""

    size_in_kb: int | None = field("sizeInKB", "int", default=None)
    """Size, in KB."""
    created_time: datetime | None = field("createdTime", "iso-8601", default=None)
    """When the file was created."""
    type_properties_type: str | None = field("type", default=None)
    """Kind of log, such as slow log."""
    last_modified_time: datetime | None = field("lastModifiedTime", "iso-8601", default=None)
    """When the file was last written."""
    url: str | None = field("url", default=None, secret=True)
    """Address to download the file from, with access token."""


class Maintenance(ProxyResource):
    """A maintenance of a server."""

    properties: NestedOrNone[MaintenanceProperties, types.MaintenancePropertiesDict] = field(
        "properties", "MaintenanceProperties", default=None
    )
    """Kind, state and times of a maintenance."""
    maintenance_type: MaintenanceType | types.MaintenanceTypeValue = flattened("properties", init=False)
    """Kind of maintenance."""
    maintenance_state: MaintenanceState | types.MaintenanceStateValue = flattened("properties", init=False)
    """How far the maintenance has got."""
    maintenance_start_time: datetime | None = flattened("properties", default=None)
    """When the maintenance begins; may be changed."""
    maintenance_end_time: datetime = flattened("properties", init=False)
    """When the maintenance ends."""
    maintenance_execution_start_time: datetime = flattened("properties", init=False)
    """When work on the server really began."""
    maintenance_execution_end_time: datetime = flattened("properties", init=False)
    """When work on the server really ended."""
    maintenance_available_schedule_min_time: datetime = flattened("properties", init=False)
    """Earliest time it can be moved to."""
    maintenance_available_schedule_max_time: datetime = flattened("properties", init=False)
    """Latest time it can be moved to."""
    maintenance_title: str = flattened("properties", init=False)
    """Title of the maintenance."""
    maintenance_description: str = flattened("properties", init=False)
    """What is done."""
    provisioning_state: MaintenanceProvisioningState | types.MaintenanceProvisioningStateValue = flattened(
        "properties", init=False
    )
    """How far the last create, update or delete has got."""


class MaintenanceListResult(Model):
    """One page of a list of maintenances."""

    value: NestedListOrNone[Maintenance, types.MaintenanceDict] = field("value", "[Maintenance]", default=None)
    """Items on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class MaintenancePolicy(Model):
    """How a server gets its patches."""

    patch_strategy: PatchStrategy | types.PatchStrategyValue | None = field(
        "patchStrategy", "PatchStrategy", default=None
    )
    """Regular, or VirtualCanary to get them early."""


class MaintenanceProperties(Model):
    """Kind, state and times of a maintenance."""

    maintenance_type: MaintenanceType | types.MaintenanceTypeValue = read_only("maintenanceType", "MaintenanceType")
    """Kind of maintenance."""
    maintenance_state: MaintenanceState | types.MaintenanceStateValue = read_only(
        "maintenanceState", "MaintenanceState"
    )
    """How far the maintenance has got."""
    maintenance_start_time: datetime | None = field("maintenanceStartTime", "iso-8601", default=None)
    """When the maintenance begins; may be changed."""
    maintenance_end_time: datetime = read_only("maintenanceEndTime", "iso-8601")
    """When the maintenance ends."""
    maintenance_execution_start_time: datetime = read_only("maintenanceExecutionStartTime", "iso-8601")
    """When work on the server really began."""
    maintenance_execution_end_time: datetime = read_only("maintenanceExecutionEndTime", "iso-8601")
    """When work on the server really ended."""
    maintenance_available_schedule_min_time: datetime = read_only("maintenanceAvailableScheduleMinTime", "iso-8601")
    """Earliest time it can be moved to."""
    maintenance_available_schedule_max_time: datetime = read_only("maintenanceAvailableScheduleMaxTime", "iso-8601")
    """Latest time it can be moved to."""
    maintenance_title: str = read_only("maintenanceTitle")
    """Title of the maintenance."""
    maintenance_description: str = read_only("maintenanceDescription")
    """What is done."""
    provisioning_state: MaintenanceProvisioningState | types.MaintenanceProvisioningStateValue = read_only(
        "provisioningState", "MaintenanceProvisioningState"
    )
    """How far the last create, update or delete has got."""


class MaintenanceUpdate(Model):
    """Change of a planned maintenance."""

    properties: NestedOrNone[MaintenanceUpdateProperties, types.MaintenanceUpdatePropertiesDict] = field(
        "properties", "MaintenanceUpdateProperties", default=None
    )
    """Settings to change."""
    maintenance_start_time: datetime | None = flattened("properties", default=None)
    """When the maintenance shall begin."""


class MaintenanceUpdateProperties(Model):
    """New time of a planned maintenance."""

    maintenance_start_time: datetime | None = field("maintenanceStartTime", "iso-8601", default=None)
    """When the maintenance shall begin."""


class MaintenanceWindow(Model):
    """When maintenance of a server may take place, in UTC."""

    custom_window: str | None = field("customWindow", default=None)
    """Enabled for a window of your own, Disabled to leave it to Azure."""
    start_hour: int | None = field("startHour", "int", default=None)
    """Hour the window begins, 0 to 23."""
    start_minute: int | None = field("startMinute", "int", default=None)
    """Minute the window begins, 0 to 59."""
    day_of_week: int | None = field("dayOfWeek", "int", default=None)
    """Day of the window: 0 for Sunday to 6 for Saturday."""
    batch_of_maintenance: BatchOfMaintenance | types.BatchOfMaintenanceValue | None = field(
        "batchOfMaintenance", "BatchOfMaintenance", default=None
    )
    """Batch in which the server gets its maintenance."""


class MySQLServerIdentity(Model):
    """Managed identities of a server."""

    principal_id: str = read_only("principalId")
    """Object ID of the identity."""
    tenant_id: str = read_only("tenantId")
    """Tenant of the identity."""
    type: ManagedServiceIdentityType | types.ManagedServiceIdentityTypeValue | None = field(
        "type", "ManagedServiceIdentityType", default=None
    )
    """Kind of identity; UserAssigned."""
    user_assigned_identities: NestedDictOrNone[UserAssignedIdentity, types.UserAssignedIdentityDict] = field(
        "userAssignedIdentities", "{UserAssignedIdentity}", default=None
    )
    """User-assigned identities, keyed by resource ID; values are empty objects."""


class MySQLServerSku(Model):
    """Compute size of a server."""

    name: str = field("name")
    """Name of the size, such as Standard_B1ms or Standard_D2ads_v5."""
    tier: ServerSkuTier | types.ServerSkuTierValue = field("tier", "ServerSkuTier")
    """Tier the size belongs to."""


class NameAvailability(Model):
    """Whether a server name can be used."""

    message: str | None = field("message", default=None)
    """Why the name cannot be used."""
    name_available: bool | None = field("nameAvailable", "bool", default=None)
    """Whether the name is valid and free."""
    reason: str | None = field("reason", default=None)
    """Why the name cannot be used, as a code."""


class NameAvailabilityRequest(Model):
    """Server name to check."""

    name: str = field("name")
    """Name to check."""
    type: str | None = field("type", default=None)
    """Kind of resource; Microsoft.DBforMySQL/flexibleServers."""


class Network(Model):
    """How a server can be reached."""

    public_network_access: Filled[EnableStatusEnum | types.EnableStatusEnumValue] = field(
        "publicNetworkAccess", "EnableStatusEnum", default=None
    )
    """Whether the public network can reach the server; must be left alone with a delegated subnet."""
    delegated_subnet_resource_id: str | None = field("delegatedSubnetResourceId", default=None)
    """Resource ID of the delegated subnet the server lives in; fixed at creation."""
    private_dns_zone_resource_id: str | None = field("privateDnsZoneResourceId", default=None)
    """Resource ID of the private DNS zone for a server in a subnet."""


class Operation(Model):
    """An operation of the resource provider, as role definitions name it."""

    name: str = read_only("name")
    """Name as used in role definitions, such as Microsoft.Provider/kind/read."""
    display: NestedOrNone[OperationDisplay, types.OperationDisplayDict] = field(
        "display", "OperationDisplay", default=None
    )
    """How to show the operation to people."""
    origin: Origin | types.OriginValue = read_only("origin", "Origin")
    """Who is meant to call it: user, system or both."""
    properties: dict[str, Any] | None = field("properties", "{object}", default=None)
    """Further facts of the operation, such as the metrics behind it."""


class OperationDisplay(Model):
    """How to show an operation to people."""

    provider: str = read_only("provider")
    """Resource provider, in words."""
    resource: str = read_only("resource")
    """Kind of resource the operation works on."""
    operation: str = read_only("operation")
    """Short name of the operation."""
    description: str = read_only("description")
    """What the operation does."""


class OperationListResult(Model):
    """One page of a list of operations of the resource provider."""

    value: NestedListOrNone[Operation, types.OperationDict] = field("value", "[Operation]", default=None)
    """Items on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class OperationStatusResult(Model):
    """State of a long-running operation."""

    id: str | None = field("id", default=None)
    """Resource ID of the operation."""
    resource_id: str = read_only("resourceId")
    """Resource ID of what the operation works on."""
    name: str | None = field("name", default=None)
    """Name of the operation."""
    status: str = field("status")
    """State of the operation, such as InProgress or Succeeded."""
    percent_complete: float | None = field("percentComplete", "float", default=None)
    """Share that is done, in percent."""
    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When the operation began."""
    end_time: datetime | None = field("endTime", "iso-8601", default=None)
    """When the operation ended."""
    operations: NestedListOrNone[OperationStatusResult, types.OperationStatusResultDict] = field(
        "operations", "[OperationStatusResult]", default=None
    )
    """Operations that this one consists of."""
    error: NestedOrNone[ErrorDetail, types.ErrorDetailDict] = field("error", "ErrorDetail", default=None)
    """What went wrong, when it failed."""


class OperationProgressResult(OperationStatusResult):
    """How far a long-running operation has got."""

    properties: NestedOrNone[OperationProgressResponseType, types.OperationProgressResponseTypeDict] = field(
        "properties", "OperationProgressResponseType", default=None
    )
    """Figures of the operation."""


class OperationStatusExtendedResult(OperationStatusResult):
    """State and result of a long-running operation."""

    properties: dict[str, Any] | None = field("properties", "{object}", default=None)
    """Result of the operation."""


class PrivateEndpoint(Model):
    """The private endpoint at the other end of a connection."""

    id: str = read_only("id")
    """Resource ID of the private endpoint."""


class PrivateEndpointConnection(Resource):
    """Connection from a private endpoint."""

    properties: NestedOrNone[PrivateEndpointConnectionProperties, types.PrivateEndpointConnectionPropertiesDict] = (
        field("properties", "PrivateEndpointConnectionProperties", default=None)
    )
    """Approval, private endpoint and state of the connection."""
    group_ids: list[str] = flattened("properties", init=False)
    """Parts of the resource the endpoint connects to."""
    private_endpoint: NestedOrNone[PrivateEndpoint, types.PrivateEndpointDict] = flattened("properties", default=None)
    """The private endpoint at the other end."""
    private_link_service_connection_state: NestedOrNone[
        PrivateLinkServiceConnectionState, types.PrivateLinkServiceConnectionStateDict
    ] = flattened("properties", default=None)
    """Whether the connection is approved, and why."""
    provisioning_state: (
        PrivateEndpointConnectionProvisioningState | types.PrivateEndpointConnectionProvisioningStateValue
    ) = flattened("properties", init=False)
    """How far the last change of the connection has got."""


class PrivateEndpointConnectionListResult(Model):
    """One page of a list of private endpoint connections."""

    value: NestedList[PrivateEndpointConnection, types.PrivateEndpointConnectionDict] = field(
        "value", "[PrivateEndpointConnection]"
    )
    """Items on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class PrivateEndpointConnectionProperties(Model):
    """Approval, private endpoint and state of a connection."""

    group_ids: list[str] = read_only("groupIds", "[str]")
    """Parts of the resource the endpoint connects to."""
    private_endpoint: NestedOrNone[PrivateEndpoint, types.PrivateEndpointDict] = field(
        "privateEndpoint", "PrivateEndpoint", default=None
    )
    """The private endpoint at the other end."""
    private_link_service_connection_state: NestedOrNone[
        PrivateLinkServiceConnectionState, types.PrivateLinkServiceConnectionStateDict
    ] = field("privateLinkServiceConnectionState", "PrivateLinkServiceConnectionState", default=None)
    """Whether the connection is approved, and why."""
    provisioning_state: (
        PrivateEndpointConnectionProvisioningState | types.PrivateEndpointConnectionProvisioningStateValue
    ) = read_only("provisioningState", "PrivateEndpointConnectionProvisioningState")
    """How far the last change of the connection has got."""


class PrivateLinkResource(Resource):
    """A part of the resource that a private endpoint can connect to."""

    properties: NestedOrNone[PrivateLinkResourceProperties, types.PrivateLinkResourcePropertiesDict] = field(
        "properties", "PrivateLinkResourceProperties", default=None
    )
    """Group ID and DNS zones to connect with."""
    group_id: str = flattened("properties", init=False)
    """Group ID to give when creating the private endpoint."""
    required_members: list[str] = flattened("properties", init=False)
    """Members of the group; each gets an IP address in the endpoint."""
    required_zone_names: list[str] | None = flattened("properties", default=None)
    """Private DNS zones needed to resolve the endpoint's names."""


class PrivateLinkResourceListResult(Model):
    """What a private endpoint can connect to."""

    value: NestedListOrNone[PrivateLinkResource, types.PrivateLinkResourceDict] = field(
        "value", "[PrivateLinkResource]", default=None
    )
    """Items of the list."""


class PrivateLinkResourceProperties(Model):
    """Group ID, members and DNS zones of a private link target."""

    group_id: str = read_only("groupId")
    """Group ID to give when creating the private endpoint."""
    required_members: list[str] = read_only("requiredMembers", "[str]")
    """Members of the group; each gets an IP address in the endpoint."""
    required_zone_names: list[str] | None = field("requiredZoneNames", "[str]", default=None)
    """Private DNS zones needed to resolve the endpoint's names."""


class PrivateLinkServiceConnectionState(Model):
    """Whether a private endpoint connection is approved, and why."""

    status: PrivateEndpointServiceConnectionStatus | types.PrivateEndpointServiceConnectionStatusValue | None = field(
        "status", "PrivateEndpointServiceConnectionStatus", default=None
    )
    """Pending, Approved or Rejected; set it to answer a request."""
    description: str | None = field("description", default=None)
    """Reason for approving or rejecting, in your own words."""
    actions_required: str | None = field("actionsRequired", default=None)
    """What the owner of the endpoint has to do besides, usually None."""


class TrackedResource(Resource):
    """Resource with a location and tags."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags of the resource: names and values of your own."""
    location: str = field("location")
    """Azure region the resource lives in, such as westeurope; fixed at creation."""


class Server(TrackedResource):
    """A MySQL flexible server."""

    identity: NestedOrNone[MySQLServerIdentity, types.MySQLServerIdentityDict] = field(
        "identity", "MySQLServerIdentity", default=None
    )
    """User-assigned managed identities of the server."""
    sku: NestedFilled[MySQLServerSku, types.MySQLServerSkuDict] = field("sku", "MySQLServerSku", default=None)
    """Compute size of the server."""
    properties: NestedFilled[ServerProperties, types.ServerPropertiesDict] = field(
        "properties", "ServerProperties", default=None
    )
    """Administrator, version, storage, network, backup and other settings."""
    administrator_login: Filled[str] = flattened("properties", default=None)
    """Name of the administrator; fixed at creation. Needed for a new server."""
    administrator_login_password: str | None = flattened("properties", default=None)
    """Password of the administrator, 8 to 128 characters; only sent, never shown."""
    version: Filled[ServerVersion | types.ServerVersionValue] = flattened("properties", default=None)
    """MySQL version, such as 8.0.21."""
    full_version: str = flattened("properties", init=False)
    """MySQL version with its minor release."""
    availability_zone: str | None = flattened("properties", default=None)
    """Availability zone of the server, such as "1"."""
    create_mode: CreateMode | types.CreateModeValue | None = flattened("properties", default=None)
    """How the server is created; Default for a new one."""
    source_server_resource_id: str | None = flattened("properties", default=None)
    """Resource ID of the server to restore or replicate."""
    restore_point_in_time: datetime | None = flattened("properties", default=None)
    """Time to restore to, in UTC; for PointInTimeRestore."""
    replication_role: Filled[ReplicationRole | types.ReplicationRoleValue] = flattened("properties", default=None)
    """Part the server has in replication."""
    replica_capacity: int = flattened("properties", init=False)
    """Number of read replicas the server can have."""
    data_encryption: NestedOrNone[DataEncryption, types.DataEncryptionDict] = flattened("properties", default=None)
    """Key that encrypts the data at rest."""
    state: ServerState | types.ServerStateValue = flattened("properties", init=False)
    """State of the server, such as Ready or Stopped."""
    fully_qualified_domain_name: str = flattened("properties", init=False)
    """Host name to connect to, such as contoso.mysql.database.azure.com."""
    database_port: int | None = flattened("properties", default=None)
    """Port to connect to; 3306 by default."""
    storage: NestedFilled[Storage, types.StorageDict] = flattened("properties", default=None)
    """Size and performance of the storage."""
    backup: NestedFilled[Backup, types.BackupDict] = flattened("properties", default=None)
    """How long and where backups are kept."""
    high_availability: NestedFilled[HighAvailability, types.HighAvailabilityDict] = flattened(
        "properties", default=None
    )
    """Standby that takes over when the server fails."""
    network: NestedFilled[Network, types.NetworkDict] = flattened("properties", default=None)
    """How the server can be reached."""
    private_endpoint_connections: NestedList[PrivateEndpointConnection, types.PrivateEndpointConnectionDict] = (
        flattened("properties", init=False)
    )
    """Connections from private endpoints, filled in by the service."""
    maintenance_policy: NestedOrNone[MaintenancePolicy, types.MaintenancePolicyDict] = flattened(
        "properties", default=None
    )
    """How the server gets its patches."""
    maintenance_window: NestedFilled[MaintenanceWindow, types.MaintenanceWindowDict] = flattened(
        "properties", default=None
    )
    """When maintenance may take place."""
    import_source_properties: NestedOrNone[ImportSourceProperties, types.ImportSourcePropertiesDict] = flattened(
        "properties", default=None
    )
    """Backup files to fill the new server from."""


class ServerBackup(ProxyResource):
    """A backup of a server."""

    properties: NestedOrNone[ServerBackupProperties, types.ServerBackupPropertiesDict] = field(
        "properties", "ServerBackupProperties", default=None
    )
    """Kind and time of a backup."""
    backup_type: str | None = flattened("properties", default=None)
    """Kind of backup; FULL."""
    completed_time: datetime | None = flattened("properties", default=None)
    """When the backup was complete."""
    source: str | None = flattened("properties", default=None)
    """Whether it was taken automatically or on demand."""


class ServerBackupListResult(Model):
    """One page of a list of backups."""

    value: NestedListOrNone[ServerBackup, types.ServerBackupDict] = field("value", "[ServerBackup]", default=None)
    """Items on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class ServerBackupProperties(Model):
    """Kind and time of a backup."""

    backup_type: str | None = field("backupType", default=None)
    """Kind of backup; FULL."""
    completed_time: datetime | None = field("completedTime", "iso-8601", default=None)
    """When the backup was complete."""
    source: str | None = field("source", default=None)
    """Whether it was taken automatically or on demand."""


class ServerBackupV2(ProxyResource):
    """A backup of a server, with its state."""

    properties: NestedOrNone[ServerBackupV2Properties, types.ServerBackupV2PropertiesDict] = field(
        "properties", "ServerBackupV2Properties", default=None
    )
    """Kind, time and state of a backup."""
    backup_name_v2: str | None = flattened("properties", default=None)
    """Name of the backup."""
    backup_type: BackupType | types.BackupTypeValue | None = flattened("properties", default=None)
    """Kind of backup; FULL."""
    completed_time: datetime | None = flattened("properties", default=None)
    """When the backup was complete."""
    source: str | None = flattened("properties", default=None)
    """Whether it was taken automatically or on demand."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = flattened("properties", init=False)
    """How far the last create, update or delete has got."""


class ServerBackupV2ListResult(Model):
    """One page of a list of backups with their state."""

    value: NestedListOrNone[ServerBackupV2, types.ServerBackupV2Dict] = field("value", "[ServerBackupV2]", default=None)
    """Items on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class ServerBackupV2Properties(Model):
    """Kind, time and state of a backup."""

    backup_name_v2: str | None = field("backupNameV2", default=None)
    """Name of the backup."""
    backup_type: BackupType | types.BackupTypeValue | None = field("backupType", "BackupType", default=None)
    """Kind of backup; FULL."""
    completed_time: datetime | None = field("completedTime", "iso-8601", default=None)
    """When the backup was complete."""
    source: str | None = field("source", default=None)
    """Whether it was taken automatically or on demand."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """How far the last create, update or delete has got."""


class ServerDetachVNetParameter(Model):
    """How a server can be reached once it has left its virtual network."""

    public_network_access: EnableStatusEnum | types.EnableStatusEnumValue | None = field(
        "publicNetworkAccess", "EnableStatusEnum", default=None
    )
    """Whether the public network can reach the server."""


class ServerEditionCapability(Model):
    """A server edition on offer in a zone."""

    name: str = read_only("name")
    """Name of the edition, such as GeneralPurpose."""
    supported_storage_editions: NestedList[StorageEditionCapability, types.StorageEditionCapabilityDict] = read_only(
        "supportedStorageEditions", "[StorageEditionCapability]"
    )
    """Storage on offer."""
    supported_server_versions: NestedList[ServerVersionCapability, types.ServerVersionCapabilityDict] = read_only(
        "supportedServerVersions", "[ServerVersionCapability]"
    )
    """MySQL versions on offer, with sizes."""


class ServerEditionCapabilityV2(Model):
    """A server edition on offer in a region."""

    name: str = read_only("name")
    """Name of the edition, such as GeneralPurpose."""
    default_sku: str = read_only("defaultSku")
    """Size taken by default."""
    default_storage_size: int = read_only("defaultStorageSize", "int")
    """Storage size taken by default."""
    supported_storage_editions: NestedList[StorageEditionCapability, types.StorageEditionCapabilityDict] = read_only(
        "supportedStorageEditions", "[StorageEditionCapability]"
    )
    """Storage on offer."""
    supported_skus: NestedList[SkuCapabilityV2, types.SkuCapabilityV2Dict] = read_only(
        "supportedSkus", "[SkuCapabilityV2]"
    )
    """Sizes on offer."""


class ServerForUpdate(Model):
    """Settings of a server to change; those left out stay as they are."""

    identity: NestedOrNone[MySQLServerIdentity, types.MySQLServerIdentityDict] = field(
        "identity", "MySQLServerIdentity", default=None
    )
    """User-assigned managed identities of the server."""
    sku: NestedOrNone[MySQLServerSku, types.MySQLServerSkuDict] = field("sku", "MySQLServerSku", default=None)
    """New compute size; the server restarts."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags of the server, in place of all present ones."""
    properties: NestedOrNone[ServerForUpdateProperties, types.ServerForUpdatePropertiesDict] = field(
        "properties", "ServerForUpdateProperties", default=None
    )
    """Password, version, storage, backup and other settings to change."""
    administrator_login_password: str | None = flattened("properties", default=None)
    """New password of the administrator."""
    version: ServerVersion | types.ServerVersionValue | None = flattened("properties", default=None)
    """Newer MySQL version to upgrade to."""
    storage: NestedOrNone[Storage, types.StorageDict] = flattened("properties", default=None)
    """Size and performance of the storage."""
    backup: NestedOrNone[Backup, types.BackupDict] = flattened("properties", default=None)
    """How long and where backups are kept."""
    high_availability: NestedOrNone[HighAvailability, types.HighAvailabilityDict] = flattened(
        "properties", default=None
    )
    """Standby that takes over when the server fails."""
    maintenance_policy: NestedOrNone[MaintenancePolicy, types.MaintenancePolicyDict] = flattened(
        "properties", default=None
    )
    """How the server gets its patches."""
    maintenance_window: NestedOrNone[MaintenanceWindow, types.MaintenanceWindowDict] = flattened(
        "properties", default=None
    )
    """When maintenance may take place."""
    replication_role: ReplicationRole | types.ReplicationRoleValue | None = flattened("properties", default=None)
    """None, to make a read replica a server of its own."""
    data_encryption: NestedOrNone[DataEncryption, types.DataEncryptionDict] = flattened("properties", default=None)
    """Key that encrypts the data at rest."""
    network: NestedOrNone[Network, types.NetworkDict] = flattened("properties", default=None)
    """How the server can be reached."""


class ServerForUpdateProperties(Model):
    """Settings of a server to change."""

    administrator_login_password: str | None = field("administratorLoginPassword", default=None, secret=True)
    """New password of the administrator."""
    version: ServerVersion | types.ServerVersionValue | None = field("version", "ServerVersion", default=None)
    """Newer MySQL version to upgrade to."""
    storage: NestedOrNone[Storage, types.StorageDict] = field("storage", "Storage", default=None)
    """Size and performance of the storage."""
    backup: NestedOrNone[Backup, types.BackupDict] = field("backup", "Backup", default=None)
    """How long and where backups are kept."""
    high_availability: NestedOrNone[HighAvailability, types.HighAvailabilityDict] = field(
        "highAvailability", "HighAvailability", default=None
    )
    """Standby that takes over when the server fails."""
    maintenance_policy: NestedOrNone[MaintenancePolicy, types.MaintenancePolicyDict] = field(
        "maintenancePolicy", "MaintenancePolicy", default=None
    )
    """How the server gets its patches."""
    maintenance_window: NestedOrNone[MaintenanceWindow, types.MaintenanceWindowDict] = field(
        "maintenanceWindow", "MaintenanceWindow", default=None
    )
    """When maintenance may take place."""
    replication_role: ReplicationRole | types.ReplicationRoleValue | None = field(
        "replicationRole", "ReplicationRole", default=None
    )
    """None, to make a read replica a server of its own."""
    data_encryption: NestedOrNone[DataEncryption, types.DataEncryptionDict] = field(
        "dataEncryption", "DataEncryption", default=None
    )
    """Key that encrypts the data at rest."""
    network: NestedOrNone[Network, types.NetworkDict] = field("network", "Network", default=None)
    """How the server can be reached."""


class ServerGtidSetParameter(Model):
    """GTID set to reset a server to."""

    gtid_set: str | None = field("gtidSet", default=None)
    """GTID set in MySQL's notation, such as 3E11FA47-71CA-11E1-9E33-C80AA9429562:1-5."""


class ServerListResult(Model):
    """One page of a list of servers."""

    value: NestedListOrNone[Server, types.ServerDict] = field("value", "[Server]", default=None)
    """Items on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class ServerProperties(Model):
    """Administrator, version, storage, network, backup and other settings of a server."""

    administrator_login: Filled[str] = field("administratorLogin", default=None)
    """Name of the administrator; fixed at creation. Needed for a new server."""
    administrator_login_password: str | None = field("administratorLoginPassword", default=None, secret=True)
    """Password of the administrator, 8 to 128 characters; only sent, never shown."""
    version: Filled[ServerVersion | types.ServerVersionValue] = field("version", "ServerVersion", default=None)
    """MySQL version, such as 8.0.21."""
    full_version: str = read_only("fullVersion")
    """MySQL version with its minor release."""
    availability_zone: str | None = field("availabilityZone", default=None)
    """Availability zone of the server, such as "1"."""
    create_mode: CreateMode | types.CreateModeValue | None = field("createMode", "CreateMode", default=None)
    """How the server is created; Default for a new one."""
    source_server_resource_id: str | None = field("sourceServerResourceId", default=None)
    """Resource ID of the server to restore or replicate."""
    restore_point_in_time: datetime | None = field("restorePointInTime", "iso-8601", default=None)
    """Time to restore to, in UTC; for PointInTimeRestore."""
    replication_role: Filled[ReplicationRole | types.ReplicationRoleValue] = field(
        "replicationRole", "ReplicationRole", default=None
    )
    """Part the server has in replication."""
    replica_capacity: int = read_only("replicaCapacity", "int")
    """Number of read replicas the server can have."""
    data_encryption: NestedOrNone[DataEncryption, types.DataEncryptionDict] = field(
        "dataEncryption", "DataEncryption", default=None
    )
    """Key that encrypts the data at rest."""
    state: ServerState | types.ServerStateValue = read_only("state", "ServerState")
    """State of the server, such as Ready or Stopped."""
    fully_qualified_domain_name: str = read_only("fullyQualifiedDomainName")
    """Host name to connect to, such as contoso.mysql.database.azure.com."""
    database_port: int | None = field("databasePort", "int", default=None)
    """Port to connect to; 3306 by default."""
    storage: NestedFilled[Storage, types.StorageDict] = field("storage", "Storage", default=None)
    """Size and performance of the storage."""
    backup: NestedFilled[Backup, types.BackupDict] = field("backup", "Backup", default=None)
    """How long and where backups are kept."""
    high_availability: NestedFilled[HighAvailability, types.HighAvailabilityDict] = field(
        "highAvailability", "HighAvailability", default=None
    )
    """Standby that takes over when the server fails."""
    network: NestedFilled[Network, types.NetworkDict] = field("network", "Network", default=None)
    """How the server can be reached."""
    private_endpoint_connections: NestedList[PrivateEndpointConnection, types.PrivateEndpointConnectionDict] = (
        read_only("privateEndpointConnections", "[PrivateEndpointConnection]")
    )
    """Connections from private endpoints, filled in by the service."""
    maintenance_policy: NestedOrNone[MaintenancePolicy, types.MaintenancePolicyDict] = field(
        "maintenancePolicy", "MaintenancePolicy", default=None
    )
    """How the server gets its patches."""
    maintenance_window: NestedFilled[MaintenanceWindow, types.MaintenanceWindowDict] = field(
        "maintenanceWindow", "MaintenanceWindow", default=None
    )
    """When maintenance may take place."""
    import_source_properties: NestedOrNone[ImportSourceProperties, types.ImportSourcePropertiesDict] = field(
        "importSourceProperties", "ImportSourceProperties", default=None
    )
    """Backup files to fill the new server from."""


class ServerRestartParameter(Model):
    """How to restart a server."""

    restart_with_failover: EnableStatusEnum | types.EnableStatusEnumValue | None = field(
        "restartWithFailover", "EnableStatusEnum", default=None
    )
    """Whether to fail over to the standby."""
    max_failover_seconds: int | None = field("maxFailoverSeconds", "int", default=None)
    """Longest time the failover may take, in seconds."""


class ServerVersionCapability(Model):
    """A MySQL version on offer, with sizes."""

    name: str = read_only("name")
    """The version."""
    supported_skus: NestedList[SkuCapability, types.SkuCapabilityDict] = read_only("supportedSkus", "[SkuCapability]")
    """Sizes on offer."""


class ServerVersionCapabilityV2(Model):
    """A MySQL version on offer."""

    name: str = read_only("name")
    """The version."""


class SkuCapability(Model):
    """A size on offer."""

    name: str = read_only("name")
    """Name of the size, such as Standard_D2ads_v5."""
    v_cores: int = read_only("vCores", "int")
    """Number of virtual cores."""
    supported_iops: int = read_only("supportedIops", "int")
    """Most IOPS."""
    supported_memory_per_v_core_mb: int = read_only("supportedMemoryPerVCoreMB", "int")
    """Memory for each virtual core, in MB."""


class SkuCapabilityV2(Model):
    """A size on offer, with zones and high availability."""

    name: str = read_only("name")
    """Name of the size, such as Standard_D2ads_v5."""
    v_cores: int = read_only("vCores", "int")
    """Number of virtual cores."""
    supported_iops: int = read_only("supportedIops", "int")
    """Most IOPS."""
    supported_memory_per_v_core_mb: int = read_only("supportedMemoryPerVCoreMB", "int")
    """Memory for each virtual core, in MB."""
    supported_zones: list[str] = read_only("supportedZones", "[str]")
    """Availability zones it can be had in."""
    supported_ha_mode: list[str] = read_only("supportedHAMode", "[str]")
    """Kinds of high availability on offer."""


class Storage(Model):
    """Size and performance of a server's storage."""

    storage_size_gb: Filled[int] = field("storageSizeGB", "int", default=None)
    """Size, in GiB; 20 at least. It can grow but not shrink."""
    iops: Filled[int] = field("iops", "int", default=None)
    """Provisioned IOPS."""
    auto_grow: Filled[EnableStatusEnum | types.EnableStatusEnumValue] = field(
        "autoGrow", "EnableStatusEnum", default=None
    )
    """Whether the storage grows by itself when it is nearly full."""
    log_on_disk: EnableStatusEnum | types.EnableStatusEnumValue | None = field(
        "logOnDisk", "EnableStatusEnum", default=None
    )
    """Whether logs are kept on the server's disk."""
    storage_sku: str = read_only("storageSku")
    """Kind of storage."""
    auto_io_scaling: EnableStatusEnum | types.EnableStatusEnumValue | None = field(
        "autoIoScaling", "EnableStatusEnum", default=None
    )
    """Whether IOPS follow the load rather than being provisioned."""
    storage_redundancy: StorageRedundancyEnum | types.StorageRedundancyEnumValue = field(
        "storageRedundancy", "StorageRedundancyEnum", default="LocalRedundancy", required=False
    )
    """Whether the storage is kept in one or several availability zones."""


class StorageEditionCapability(Model):
    """Storage on offer, with its limits."""

    name: str = read_only("name")
    """Name of the storage edition."""
    min_storage_size: int = read_only("minStorageSize", "int")
    """Least size."""
    max_storage_size: int = read_only("maxStorageSize", "int")
    """Greatest size."""
    min_backup_retention_days: int = read_only("minBackupRetentionDays", "int")
    """Fewest days backups can be kept."""
    max_backup_retention_days: int = read_only("maxBackupRetentionDays", "int")
    """Most days backups can be kept."""
    min_backup_interval_hours: int = read_only("minBackupIntervalHours", "int")
    """Fewest hours between backups."""
    max_backup_interval_hours: int = read_only("maxBackupIntervalHours", "int")
    """Most hours between backups."""


class SystemData(Model):
    """Who created and last changed a resource, and when."""

    created_by: str | None = field("createdBy", default=None)
    """User, application or identity that created the resource."""
    created_by_type: CreatedByType | types.CreatedByTypeValue | None = field(
        "createdByType", "CreatedByType", default=None
    )
    """Kind of identity that created the resource."""
    created_at: datetime | None = field("createdAt", "iso-8601", default=None)
    """When the resource was created, in UTC."""
    last_modified_by: str | None = field("lastModifiedBy", default=None)
    """User, application or identity that made the last change."""
    last_modified_by_type: CreatedByType | types.CreatedByTypeValue | None = field(
        "lastModifiedByType", "CreatedByType", default=None
    )
    """Kind of identity that made the last change."""
    last_modified_at: datetime | None = field("lastModifiedAt", "iso-8601", default=None)
    """When the resource was last changed, in UTC."""


class UserAssignedIdentity(Model):
    """A user-assigned managed identity; give an empty object, the IDs are filled in."""

    principal_id: str = read_only("principalId")
    """Object ID of the identity's service principal, for role assignments."""
    client_id: str = read_only("clientId")
    """Client ID of the identity, which code uses to choose it."""


class ValidateBackupResponse(Model):
    """Whether a backup can be exported."""

    properties: NestedOrNone[ValidateBackupResponseProperties, types.ValidateBackupResponsePropertiesDict] = field(
        "properties", "ValidateBackupResponseProperties", default=None
    )
    """What exporting a backup needs."""
    number_of_containers: int | None = flattened("properties", default=None)
    """Number of containers needed for the backup."""


class ValidateBackupResponseProperties(Model):
    """What exporting a backup needs."""

    number_of_containers: int | None = field("numberOfContainers", "int", default=None)
    """Number of containers needed for the backup."""


class VirtualNetworkSubnetUsageParameter(Model):
    """Virtual network to look at."""

    virtual_network_resource_id: str | None = field("virtualNetworkResourceId", default=None)
    """Resource ID of the virtual network."""


class VirtualNetworkSubnetUsageResult(Model):
    """Use of the delegated subnets of a virtual network."""

    location: str = read_only("location")
    """Region of the virtual network."""
    subscription_id: str = read_only("subscriptionId")
    """ID of its subscription."""
    delegated_subnets_usage: NestedList[DelegatedSubnetUsage, types.DelegatedSubnetUsageDict] = read_only(
        "delegatedSubnetsUsage", "[DelegatedSubnetUsage]"
    )
    """Use of each delegated subnet."""
