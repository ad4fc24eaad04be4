# Generated from swagger/mysql/ by "make generate": do not edit.

"""REST operations of the service ``mysql``, for both twins of its client."""

from ...core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
    Query,
)
from . import SERVICE

_FLEXIBLE_SERVER_URL = RESOURCE_GROUP + "/providers/Microsoft.DBforMySQL/flexibleServers/{serverName}"
_BACKUP_URL = _FLEXIBLE_SERVER_URL + "/backups/{backupName}"
_BACKUPS_V2_URL = _FLEXIBLE_SERVER_URL + "/backupsV2/{backupName}"
_DATABASE_URL = _FLEXIBLE_SERVER_URL + "/databases/{databaseName}"
_MAINTENANCE_URL = _FLEXIBLE_SERVER_URL + "/maintenances/{maintenanceName}"
_FIREWALL_RULE_URL = _FLEXIBLE_SERVER_URL + "/firewallRules/{firewallRuleName}"
_ADMINISTRATOR_URL = _FLEXIBLE_SERVER_URL + "/administrators/{administratorName}"
_CONFIGURATION_URL = _FLEXIBLE_SERVER_URL + "/configurations/{configurationName}"
_PRIVATE_ENDPOINT_CONNECTION_URL = _FLEXIBLE_SERVER_URL + "/privateEndpointConnections/{privateEndpointConnectionName}"
_ADVANCED_THREAT_PROTECTION_SETTING_URL = (
    _FLEXIBLE_SERVER_URL + "/advancedThreatProtectionSettings/{advancedThreatProtectionName}"
)

_SERVER_NAME = Path("server_name", "serverName")
_LOCATION_NAME = Path("location_name", "locationName")
_OPERATION_ID = Path("operation_id", "operationId")
_ADMINISTRATOR_NAME = Path("administrator_name", "administratorName", type="AdministratorName")
_ADVANCED_THREAT_PROTECTION_NAME = Path(
    "advanced_threat_protection_name", "advancedThreatProtectionName", type="AdvancedThreatProtectionName"
)
_BACKUP_NAME = Path("backup_name", "backupName")
_CONFIGURATION_NAME = Path("configuration_name", "configurationName")
_DATABASE_NAME = Path("database_name", "databaseName")
_FIREWALL_RULE_NAME = Path("firewall_rule_name", "firewallRuleName")
_MAINTENANCE_NAME = Path("maintenance_name", "maintenanceName")
_PRIVATE_ENDPOINT_CONNECTION_NAME = Path("private_endpoint_connection_name", "privateEndpointConnectionName")

GET_PRIVATE_DNS_ZONE_SUFFIX_EXECUTE = Operation(
    SERVICE,
    "GetPrivateDnsZoneSuffix_Execute",
    "POST",
    "/providers/Microsoft.DBforMySQL/getPrivateDnsZoneSuffix",
    returns="GetPrivateDnsZoneSuffixResponse",
)

OPERATIONS_LIST = Operation(
    SERVICE, "Operations_List", "GET", "/providers/Microsoft.DBforMySQL/operations", paging=Paging("Operation")
)

CHECK_NAME_AVAILABILITY_WITHOUT_LOCATION_EXECUTE = Operation(
    SERVICE,
    "CheckNameAvailabilityWithoutLocation_Execute",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.DBforMySQL/checkNameAvailability",
    (SUBSCRIPTION_ID, Body("name_availability_request", "NameAvailabilityRequest")),
    returns="NameAvailability",
)

SERVERS_LIST = Operation(
    SERVICE,
    "Servers_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.DBforMySQL/flexibleServers",
    (SUBSCRIPTION_ID,),
    paging=Paging("Server"),
)

SERVERS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "Servers_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.DBforMySQL/flexibleServers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("Server"),
)

SERVERS_GET = Operation(
    SERVICE,
    "Servers_Get",
    "GET",
    _FLEXIBLE_SERVER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    returns="Server",
)

SERVERS_CREATE = Operation(
    SERVICE,
    "Servers_Create",
    "PUT",
    _FLEXIBLE_SERVER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "Server")),
    ok=(200, 201, 202),
    returns="Server",
    long_running=LongRunning(final_state_via="location"),
)

SERVERS_UPDATE = Operation(
    SERVICE,
    "Servers_Update",
    "PATCH",
    _FLEXIBLE_SERVER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "ServerForUpdate")),
    ok=(200, 202),
    returns="Server",
    long_running=LongRunning(final_state_via="location"),
)

SERVERS_DELETE = Operation(
    SERVICE,
    "Servers_Delete",
    "DELETE",
    _FLEXIBLE_SERVER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    ok=(200, 202, 204),
    long_running=LongRunning(final_state_via="azure-async-operation"),
)

SERVERS_DETACH_VNET = Operation(
    SERVICE,
    "Servers_DetachVNet",
    "POST",
    _FLEXIBLE_SERVER_URL + "/detachVNet",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "ServerDetachVNetParameter")),
    ok=(200, 202),
    returns="Server",
    long_running=LongRunning(final_state_via="azure-async-operation"),
)

SERVERS_FAILOVER = Operation(
    SERVICE,
    "Servers_Failover",
    "POST",
    _FLEXIBLE_SERVER_URL + "/failover",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    ok=(200, 202),
    long_running=LongRunning(final_state_via="location"),
)

SERVERS_RESET_GTID = Operation(
    SERVICE,
    "Servers_ResetGtid",
    "POST",
    _FLEXIBLE_SERVER_URL + "/resetGtid",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "ServerGtidSetParameter")),
    ok=(200, 202),
    long_running=LongRunning(final_state_via="azure-async-operation"),
)

SERVERS_RESTART = Operation(
    SERVICE,
    "Servers_Restart",
    "POST",
    _FLEXIBLE_SERVER_URL + "/restart",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "ServerRestartParameter")),
    ok=(200, 202),
    long_running=LongRunning(final_state_via="location"),
)

SERVERS_START = Operation(
    SERVICE,
    "Servers_Start",
    "POST",
    _FLEXIBLE_SERVER_URL + "/start",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    ok=(200, 202),
    long_running=LongRunning(final_state_via="location"),
)

SERVERS_STOP = Operation(
    SERVICE,
    "Servers_Stop",
    "POST",
    _FLEXIBLE_SERVER_URL + "/stop",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    ok=(200, 202),
    long_running=LongRunning(final_state_via="location"),
)

SERVERS_VALIDATE_ESTIMATE_HIGH_AVAILABILITY = Operation(
    SERVICE,
    "Servers_ValidateEstimateHighAvailability",
    "POST",
    _FLEXIBLE_SERVER_URL + "/validateEstimateHighAvailability",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "HighAvailabilityValidationEstimation")),
    returns="HighAvailabilityValidationEstimation",
)

LOCATION_BASED_CAPABILITIES_LIST = Operation(
    SERVICE,
    "LocationBasedCapabilities_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.DBforMySQL/locations/{locationName}/capabilities",
    (SUBSCRIPTION_ID, _LOCATION_NAME),
    paging=Paging("CapabilityProperties"),
)

LOCATION_BASED_CAPABILITY_SET_LIST = Operation(
    SERVICE,
    "LocationBasedCapabilitySet_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.DBforMySQL/locations/{locationName}/capabilitySets",
    (SUBSCRIPTION_ID, _LOCATION_NAME),
    paging=Paging("Capability"),
)

LOCATION_BASED_CAPABILITY_SET_GET = Operation(
    SERVICE,
    "LocationBasedCapabilitySet_Get",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.DBforMySQL/locations/{locationName}/capabilitySets/{capabilitySetName}",
    (SUBSCRIPTION_ID, _LOCATION_NAME, Path("capability_set_name", "capabilitySetName")),
    returns="Capability",
)

CHECK_NAME_AVAILABILITY_EXECUTE = Operation(
    SERVICE,
    "CheckNameAvailability_Execute",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.DBforMySQL/locations/{locationName}/checkNameAvailability",
    (SUBSCRIPTION_ID, _LOCATION_NAME, Body("name_availability_request", "NameAvailabilityRequest")),
    returns="NameAvailability",
)

CHECK_VIRTUAL_NETWORK_SUBNET_USAGE_EXECUTE = Operation(
    SERVICE,
    "CheckVirtualNetworkSubnetUsage_Execute",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.DBforMySQL/locations/{locationName}/checkVirtualNetworkSubnetUsage",
    (SUBSCRIPTION_ID, _LOCATION_NAME, Body("parameters", "VirtualNetworkSubnetUsageParameter")),
    returns="VirtualNetworkSubnetUsageResult",
)

OPERATION_PROGRESS_GET = Operation(
    SERVICE,
    "OperationProgress_Get",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.DBforMySQL/locations/{locationName}/operationProgress/{operationId}",
    (SUBSCRIPTION_ID, _LOCATION_NAME, _OPERATION_ID),
    returns="OperationProgressResult",
)

OPERATION_RESULTS_GET = Operation(
    SERVICE,
    "OperationResults_Get",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.DBforMySQL/locations/{locationName}/operationResults/{operationId}",
    (SUBSCRIPTION_ID, _LOCATION_NAME, _OPERATION_ID),
    returns="OperationStatusExtendedResult",
)

AZURE_AD_ADMINISTRATORS_LIST_BY_SERVER = Operation(
    SERVICE,
    "AzureADAdministrators_ListByServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/administrators",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("AzureADAdministrator"),
)

AZURE_AD_ADMINISTRATORS_GET = Operation(
    SERVICE,
    "AzureADAdministrators_Get",
    "GET",
    _ADMINISTRATOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _ADMINISTRATOR_NAME),
    returns="AzureADAdministrator",
)

AZURE_AD_ADMINISTRATORS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "AzureADAdministrators_CreateOrUpdate",
    "PUT",
    _ADMINISTRATOR_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _ADMINISTRATOR_NAME,
        Body("parameters", "AzureADAdministrator"),
    ),
    ok=(200, 201, 202),
    returns="AzureADAdministrator",
    long_running=LongRunning(final_state_via="location"),
)

AZURE_AD_ADMINISTRATORS_DELETE = Operation(
    SERVICE,
    "AzureADAdministrators_Delete",
    "DELETE",
    _ADMINISTRATOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _ADMINISTRATOR_NAME),
    ok=(200, 202, 204),
    long_running=LongRunning(final_state_via="location"),
)

ADVANCED_THREAT_PROTECTION_SETTINGS_LIST = Operation(
    SERVICE,
    "AdvancedThreatProtectionSettings_List",
    "GET",
    _FLEXIBLE_SERVER_URL + "/advancedThreatProtectionSettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("AdvancedThreatProtection"),
)

ADVANCED_THREAT_PROTECTION_SETTINGS_GET = Operation(
    SERVICE,
    "AdvancedThreatProtectionSettings_Get",
    "GET",
    _ADVANCED_THREAT_PROTECTION_SETTING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _ADVANCED_THREAT_PROTECTION_NAME),
    returns="AdvancedThreatProtection",
)

ADVANCED_THREAT_PROTECTION_SETTINGS_UPDATE_PUT = Operation(
    SERVICE,
    "AdvancedThreatProtectionSettings_UpdatePut",
    "PUT",
    _ADVANCED_THREAT_PROTECTION_SETTING_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _ADVANCED_THREAT_PROTECTION_NAME,
        Body("parameters", "AdvancedThreatProtection"),
    ),
    ok=(200, 201, 202),
    returns="AdvancedThreatProtection",
    long_running=LongRunning(final_state_via="location"),
)

ADVANCED_THREAT_PROTECTION_SETTINGS_UPDATE = Operation(
    SERVICE,
    "AdvancedThreatProtectionSettings_Update",
    "PATCH",
    _ADVANCED_THREAT_PROTECTION_SETTING_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _ADVANCED_THREAT_PROTECTION_NAME,
        Body("parameters", "AdvancedThreatProtectionForUpdate"),
    ),
    ok=(200, 202),
    returns="AdvancedThreatProtection",
    long_running=LongRunning(final_state_via="location"),
)

BACKUP_AND_EXPORT_CREATE = Operation(
    SERVICE,
    "BackupAndExport_Create",
    "POST",
    _FLEXIBLE_SERVER_URL + "/backupAndExport",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "BackupAndExportRequest")),
    ok=(200, 202),
    returns="BackupAndExportResponse",
    long_running=LongRunning(final_state_via="location"),
)

BACKUP_AND_EXPORT_VALIDATE_BACKUP = Operation(
    SERVICE,
    "BackupAndExport_ValidateBackup",
    "POST",
    _FLEXIBLE_SERVER_URL + "/validateBackup",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    returns="ValidateBackupResponse",
)

BACKUPS_LIST_BY_SERVER = Operation(
    SERVICE,
    "Backups_ListByServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/backups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("ServerBackup"),
)

BACKUPS_GET = Operation(
    SERVICE,
    "Backups_Get",
    "GET",
    _BACKUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _BACKUP_NAME),
    returns="ServerBackup",
)

BACKUPS_PUT = Operation(
    SERVICE,
    "Backups_Put",
    "PUT",
    _BACKUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _BACKUP_NAME),
    returns="ServerBackup",
)

LONG_RUNNING_BACKUPS_LIST = Operation(
    SERVICE,
    "LongRunningBackups_List",
    "GET",
    _FLEXIBLE_SERVER_URL + "/backupsV2",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("ServerBackupV2"),
)

LONG_RUNNING_BACKUPS_GET = Operation(
    SERVICE,
    "LongRunningBackups_Get",
    "GET",
    _BACKUPS_V2_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _BACKUP_NAME),
    returns="ServerBackupV2",
)

LONG_RUNNING_BACKUP_CREATE = Operation(
    SERVICE,
    "LongRunningBackup_Create",
    "PUT",
    _BACKUPS_V2_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _BACKUP_NAME,
        Body("parameters", "ServerBackupV2", required=False),
    ),
    ok=(200, 201, 202),
    returns="ServerBackupV2",
    long_running=LongRunning(final_state_via="azure-async-operation"),
)

CONFIGURATIONS_LIST_BY_SERVER = Operation(
    SERVICE,
    "Configurations_ListByServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/configurations",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        Query("tags", "tags"),
        Query("keyword", "keyword"),
        Query("page", "page", type="int"),
        Query("page_size", "pageSize", type="int"),
    ),
    paging=Paging("Configuration"),
)

CONFIGURATIONS_GET = Operation(
    SERVICE,
    "Configurations_Get",
    "GET",
    _CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _CONFIGURATION_NAME),
    returns="Configuration",
)

CONFIGURATIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Configurations_CreateOrUpdate",
    "PUT",
    _CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _CONFIGURATION_NAME, Body("parameters", "Configuration")),
    ok=(200, 202),
    returns="Configuration",
    long_running=LongRunning(final_state_via="location"),
)

CONFIGURATIONS_UPDATE = Operation(
    SERVICE,
    "Configurations_Update",
    "PATCH",
    _CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _CONFIGURATION_NAME, Body("parameters", "Configuration")),
    ok=(200, 202),
    returns="Configuration",
    long_running=LongRunning(final_state_via="location"),
)

CONFIGURATIONS_BATCH_UPDATE = Operation(
    SERVICE,
    "Configurations_BatchUpdate",
    "POST",
    _FLEXIBLE_SERVER_URL + "/updateConfigurations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "ConfigurationListForBatchUpdate")),
    ok=(200, 202),
    returns="ConfigurationListResult",
    long_running=LongRunning(final_state_via="azure-async-operation"),
)

SERVERS_MIGRATION_CUTOVER_MIGRATION = Operation(
    SERVICE,
    "ServersMigration_CutoverMigration",
    "POST",
    _FLEXIBLE_SERVER_URL + "/cutoverMigration",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    ok=(200, 202),
    returns="Server",
    long_running=LongRunning(final_state_via="azure-async-operation"),
)

DATABASES_LIST_BY_SERVER = Operation(
    SERVICE,
    "Databases_ListByServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/databases",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("Database"),
)

DATABASES_GET = Operation(
    SERVICE,
    "Databases_Get",
    "GET",
    _DATABASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    returns="Database",
)

DATABASES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Databases_CreateOrUpdate",
    "PUT",
    _DATABASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, Body("parameters", "Database")),
    ok=(200, 201, 202),
    returns="Database",
    long_running=LongRunning(final_state_via="location"),
)

DATABASES_DELETE = Operation(
    SERVICE,
    "Databases_Delete",
    "DELETE",
    _DATABASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    ok=(200, 202, 204),
    long_running=LongRunning(final_state_via="location"),
)

FIREWALL_RULES_LIST_BY_SERVER = Operation(
    SERVICE,
    "FirewallRules_ListByServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/firewallRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("FirewallRule"),
)

FIREWALL_RULES_GET = Operation(
    SERVICE,
    "FirewallRules_Get",
    "GET",
    _FIREWALL_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _FIREWALL_RULE_NAME),
    returns="FirewallRule",
)

FIREWALL_RULES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "FirewallRules_CreateOrUpdate",
    "PUT",
    _FIREWALL_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _FIREWALL_RULE_NAME, Body("parameters", "FirewallRule")),
    ok=(200, 201, 202),
    returns="FirewallRule",
    long_running=LongRunning(final_state_via="location"),
)

FIREWALL_RULES_DELETE = Operation(
    SERVICE,
    "FirewallRules_Delete",
    "DELETE",
    _FIREWALL_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _FIREWALL_RULE_NAME),
    ok=(200, 202, 204),
    long_running=LongRunning(final_state_via="location"),
)

LOG_FILES_LIST_BY_SERVER = Operation(
    SERVICE,
    "LogFiles_ListByServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/logFiles",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("LogFile"),
)

MAINTENANCES_LIST = Operation(
    SERVICE,
    "Maintenances_List",
    "GET",
    _FLEXIBLE_SERVER_URL + "/maintenances",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("Maintenance"),
)

MAINTENANCES_READ = Operation(
    SERVICE,
    "Maintenances_Read",
    "GET",
    _MAINTENANCE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _MAINTENANCE_NAME),
    returns="Maintenance",
)

MAINTENANCES_UPDATE = Operation(
    SERVICE,
    "Maintenances_Update",
    "PATCH",
    _MAINTENANCE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _MAINTENANCE_NAME,
        Body("parameters", "MaintenanceUpdate", required=False),
    ),
    ok=(200, 202),
    returns="Maintenance",
    long_running=LongRunning(final_state_via="location"),
)

PRIVATE_ENDPOINT_CONNECTIONS_LIST_BY_SERVER = Operation(
    SERVICE,
    "PrivateEndpointConnections_ListByServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/privateEndpointConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    returns="PrivateEndpointConnectionListResult",
)

PRIVATE_ENDPOINT_CONNECTIONS_GET = Operation(
    SERVICE,
    "PrivateEndpointConnections_Get",
    "GET",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    returns="PrivateEndpointConnection",
)

PRIVATE_ENDPOINT_CONNECTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "PrivateEndpointConnections_CreateOrUpdate",
    "PUT",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _PRIVATE_ENDPOINT_CONNECTION_NAME,
        Body("parameters", "PrivateEndpointConnection"),
    ),
    ok=(200, 201, 202),
    returns="PrivateEndpointConnection",
    long_running=LongRunning(final_state_via="azure-async-operation"),
)

PRIVATE_ENDPOINT_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "PrivateEndpointConnections_Delete",
    "DELETE",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    ok=(200, 202, 204),
    long_running=LongRunning(final_state_via="location"),
)

PRIVATE_LINK_RESOURCES_LIST_BY_SERVER = Operation(
    SERVICE,
    "PrivateLinkResources_ListByServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/privateLinkResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    returns="PrivateLinkResourceListResult",
)

PRIVATE_LINK_RESOURCES_GET = Operation(
    SERVICE,
    "PrivateLinkResources_Get",
    "GET",
    _FLEXIBLE_SERVER_URL + "/privateLinkResources/{groupName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Path("group_name", "groupName")),
    returns="PrivateLinkResource",
)

REPLICAS_LIST_BY_SERVER = Operation(
    SERVICE,
    "Replicas_ListByServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/replicas",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("Server"),
)
