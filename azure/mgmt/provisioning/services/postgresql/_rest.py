# Generated from swagger/postgresql/ by "make generate": do not edit.

"""REST operations of the service ``postgresql``, for both twins of its client."""

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

_FLEXIBLE_SERVER_URL = RESOURCE_GROUP + "/providers/Microsoft.DBforPostgreSQL/flexibleServers/{serverName}"
_BACKUP_URL = _FLEXIBLE_SERVER_URL + "/backups/{backupName}"
_DATABASE_URL = _FLEXIBLE_SERVER_URL + "/databases/{databaseName}"
_ADMINISTRATOR_URL = _FLEXIBLE_SERVER_URL + "/administrators/{objectId}"
_MIGRATION_URL = _FLEXIBLE_SERVER_URL + "/migrations/{migrationName}"
_FIREWALL_RULE_URL = _FLEXIBLE_SERVER_URL + "/firewallRules/{firewallRuleName}"
_CONFIGURATION_URL = _FLEXIBLE_SERVER_URL + "/configurations/{configurationName}"
_VIRTUALENDPOINT_URL = _FLEXIBLE_SERVER_URL + "/virtualendpoints/{virtualEndpointName}"
_ADVANCED_THREAT_PROTECTION_SETTING_URL = (
    _FLEXIBLE_SERVER_URL + "/advancedThreatProtectionSettings/{threatProtectionName}"
)
_PRIVATE_ENDPOINT_CONNECTION_URL = _FLEXIBLE_SERVER_URL + "/privateEndpointConnections/{privateEndpointConnectionName}"

_SERVER_NAME = Path("server_name", "serverName")
_MIGRATION_NAME = Path("migration_name", "migrationName")
_CONFIGURATION_NAME = Path("configuration_name", "configurationName")
_DATABASE_NAME = Path("database_name", "databaseName")
_FIREWALL_RULE_NAME = Path("firewall_rule_name", "firewallRuleName")
_PRIVATE_ENDPOINT_CONNECTION_NAME = Path("private_endpoint_connection_name", "privateEndpointConnectionName")
_VIRTUAL_ENDPOINT_NAME = Path("virtual_endpoint_name", "virtualEndpointName")
_MAINTENANCE_EVENT_ID = Path("maintenance_event_id", "maintenanceEventId")
_OBJECT_ID = Path("object_id", "objectId")
_BACKUP_NAME = Path("backup_name", "backupName")
_THREAT_PROTECTION_NAME = Path("threat_protection_name", "threatProtectionName", type="ThreatProtectionName")
_TUNING_OPTION = Path("tuning_option", "tuningOption", type="TuningOptionParameterEnum")
_LOCATION_NAME = Path("location_name", "locationName")

OPERATIONS_LIST = Operation(
    SERVICE, "Operations_List", "GET", "/providers/Microsoft.DBforPostgreSQL/operations", paging=Paging("Operation")
)

MIGRATIONS_GET = Operation(
    SERVICE,
    "Migrations_Get",
    "GET",
    _MIGRATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _MIGRATION_NAME),
    returns="Migration",
)

MIGRATIONS_CREATE = Operation(
    SERVICE,
    "Migrations_Create",
    "PUT",
    _MIGRATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _MIGRATION_NAME, Body("parameters", "Migration")),
    ok=(200, 201),
    returns="Migration",
)

MIGRATIONS_UPDATE = Operation(
    SERVICE,
    "Migrations_Update",
    "PATCH",
    _MIGRATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _MIGRATION_NAME,
        Body("parameters", "MigrationResourceForPatch"),
    ),
    returns="Migration",
)

MIGRATIONS_CANCEL = Operation(
    SERVICE,
    "Migrations_Cancel",
    "DELETE",
    _MIGRATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _MIGRATION_NAME),
    ok=(200, 204),
    returns="Migration",
)

MIGRATIONS_LIST_BY_TARGET_SERVER = Operation(
    SERVICE,
    "Migrations_ListByTargetServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/migrations",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        Query("migration_list_filter", "migrationListFilter", type="MigrationListFilter"),
    ),
    paging=Paging("Migration"),
)

MIGRATIONS_CHECK_NAME_AVAILABILITY = Operation(
    SERVICE,
    "Migrations_CheckNameAvailability",
    "POST",
    _FLEXIBLE_SERVER_URL + "/checkMigrationNameAvailability",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "MigrationNameAvailability")),
    returns="MigrationNameAvailability",
)

SERVERS_GET = Operation(
    SERVICE,
    "Servers_Get",
    "GET",
    _FLEXIBLE_SERVER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    returns="Server",
)

SERVERS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Servers_CreateOrUpdate",
    "PUT",
    _FLEXIBLE_SERVER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "Server")),
    ok=(202,),
    returns="Server",
    accept=None,
    long_running=LongRunning(),
)

SERVERS_UPDATE = Operation(
    SERVICE,
    "Servers_Update",
    "PATCH",
    _FLEXIBLE_SERVER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "ServerForPatch")),
    ok=(202,),
    returns="Server",
    accept=None,
    long_running=LongRunning(),
)

SERVERS_DELETE = Operation(
    SERVICE,
    "Servers_Delete",
    "DELETE",
    _FLEXIBLE_SERVER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

SERVERS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "Servers_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.DBforPostgreSQL/flexibleServers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("Server"),
)

SERVERS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "Servers_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.DBforPostgreSQL/flexibleServers",
    (SUBSCRIPTION_ID,),
    paging=Paging("Server"),
)

SERVERS_RESTART = Operation(
    SERVICE,
    "Servers_Restart",
    "POST",
    _FLEXIBLE_SERVER_URL + "/restart",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "RestartParameter", required=False)),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

SERVERS_START = Operation(
    SERVICE,
    "Servers_Start",
    "POST",
    _FLEXIBLE_SERVER_URL + "/start",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

SERVERS_STOP = Operation(
    SERVICE,
    "Servers_Stop",
    "POST",
    _FLEXIBLE_SERVER_URL + "/stop",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

SERVERS_MIGRATE_NETWORK_MODE = Operation(
    SERVICE,
    "Servers_MigrateNetworkMode",
    "POST",
    _FLEXIBLE_SERVER_URL + "/migrateNetwork",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    ok=(200, 202),
    returns="MigrateNetworkStatus",
    long_running=LongRunning(),
)

SERVERS_START_MAJOR_VERSION_UPGRADE_PRECHECK = Operation(
    SERVICE,
    "Servers_StartMajorVersionUpgradePrecheck",
    "POST",
    _FLEXIBLE_SERVER_URL + "/startMajorVersionUpgradePrecheck",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("body", "StartMajorVersionUpgradePrecheckRequest")),
    ok=(200, 202),
    returns="StartMajorVersionUpgradePrecheckResponse",
    long_running=LongRunning(),
)

CONFIGURATIONS_GET = Operation(
    SERVICE,
    "Configurations_Get",
    "GET",
    _CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _CONFIGURATION_NAME),
    returns="Configuration",
)

CONFIGURATIONS_PUT = Operation(
    SERVICE,
    "Configurations_Put",
    "PUT",
    _CONFIGURATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _CONFIGURATION_NAME,
        Body("parameters", "ConfigurationForUpdate"),
    ),
    ok=(202,),
    returns="Configuration",
    accept=None,
    long_running=LongRunning(),
)

CONFIGURATIONS_UPDATE = Operation(
    SERVICE,
    "Configurations_Update",
    "PATCH",
    _CONFIGURATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _CONFIGURATION_NAME,
        Body("parameters", "ConfigurationForUpdate"),
    ),
    ok=(202,),
    returns="Configuration",
    accept=None,
    long_running=LongRunning(),
)

CONFIGURATIONS_LIST_BY_SERVER = Operation(
    SERVICE,
    "Configurations_ListByServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/configurations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("Configuration"),
)

DATABASES_GET = Operation(
    SERVICE,
    "Databases_Get",
    "GET",
    _DATABASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    returns="Database",
)

DATABASES_CREATE = Operation(
    SERVICE,
    "Databases_Create",
    "PUT",
    _DATABASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, Body("parameters", "Database")),
    ok=(202,),
    returns="Database",
    accept=None,
    long_running=LongRunning(),
)

DATABASES_DELETE = Operation(
    SERVICE,
    "Databases_Delete",
    "DELETE",
    _DATABASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

DATABASES_LIST_BY_SERVER = Operation(
    SERVICE,
    "Databases_ListByServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/databases",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("Database"),
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
    ok=(202,),
    returns="FirewallRule",
    accept=None,
    long_running=LongRunning(),
)

FIREWALL_RULES_DELETE = Operation(
    SERVICE,
    "FirewallRules_Delete",
    "DELETE",
    _FIREWALL_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _FIREWALL_RULE_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

FIREWALL_RULES_LIST_BY_SERVER = Operation(
    SERVICE,
    "FirewallRules_ListByServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/firewallRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("FirewallRule"),
)

PRIVATE_ENDPOINT_CONNECTIONS_GET = Operation(
    SERVICE,
    "PrivateEndpointConnections_Get",
    "GET",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    returns="PrivateEndpointConnection",
)

PRIVATE_ENDPOINT_CONNECTIONS_UPDATE = Operation(
    SERVICE,
    "PrivateEndpointConnections_Update",
    "PUT",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _PRIVATE_ENDPOINT_CONNECTION_NAME,
        Body("parameters", "PrivateEndpointConnection"),
    ),
    ok=(202,),
    returns="PrivateEndpointConnection",
    accept=None,
    long_running=LongRunning(),
)

PRIVATE_ENDPOINT_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "PrivateEndpointConnections_Delete",
    "DELETE",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

PRIVATE_ENDPOINT_CONNECTIONS_LIST_BY_SERVER = Operation(
    SERVICE,
    "PrivateEndpointConnections_ListByServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/privateEndpointConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("PrivateEndpointConnection"),
)

PRIVATE_LINK_RESOURCES_GET = Operation(
    SERVICE,
    "PrivateLinkResources_Get",
    "GET",
    _FLEXIBLE_SERVER_URL + "/privateLinkResources/{groupName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Path("group_name", "groupName")),
    returns="PrivateLinkResource",
)

PRIVATE_LINK_RESOURCES_LIST_BY_SERVER = Operation(
    SERVICE,
    "PrivateLinkResources_ListByServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/privateLinkResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("PrivateLinkResource"),
)

VIRTUAL_ENDPOINTS_GET = Operation(
    SERVICE,
    "VirtualEndpoints_Get",
    "GET",
    _VIRTUALENDPOINT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _VIRTUAL_ENDPOINT_NAME),
    returns="VirtualEndpoint",
)

VIRTUAL_ENDPOINTS_CREATE = Operation(
    SERVICE,
    "VirtualEndpoints_Create",
    "PUT",
    _VIRTUALENDPOINT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _VIRTUAL_ENDPOINT_NAME, Body("parameters", "VirtualEndpoint")),
    ok=(202,),
    returns="VirtualEndpoint",
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_ENDPOINTS_UPDATE = Operation(
    SERVICE,
    "VirtualEndpoints_Update",
    "PATCH",
    _VIRTUALENDPOINT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _VIRTUAL_ENDPOINT_NAME,
        Body("parameters", "VirtualEndpointResourceForPatch"),
    ),
    ok=(202,),
    returns="VirtualEndpoint",
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_ENDPOINTS_DELETE = Operation(
    SERVICE,
    "VirtualEndpoints_Delete",
    "DELETE",
    _VIRTUALENDPOINT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _VIRTUAL_ENDPOINT_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_ENDPOINTS_LIST_BY_SERVER = Operation(
    SERVICE,
    "VirtualEndpoints_ListByServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/virtualendpoints",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("VirtualEndpoint"),
)

MAINTENANCE_EVENTS_GET = Operation(
    SERVICE,
    "MaintenanceEvents_Get",
    "GET",
    _FLEXIBLE_SERVER_URL + "/maintenanceEvents/{maintenanceEventId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _MAINTENANCE_EVENT_ID),
    returns="MaintenanceEventResource",
)

MAINTENANCE_EVENTS_LIST = Operation(
    SERVICE,
    "MaintenanceEvents_List",
    "GET",
    _FLEXIBLE_SERVER_URL + "/maintenanceEvents",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        Query("maintenance_status", "maintenanceStatus", type="MaintenanceEventStatusFilter"),
    ),
    paging=Paging("MaintenanceEventResource"),
)

MAINTENANCE_EVENTS_RESCHEDULE = Operation(
    SERVICE,
    "MaintenanceEvents_Reschedule",
    "POST",
    _FLEXIBLE_SERVER_URL + "/maintenanceEvents/{maintenanceEventId}/reschedule",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _MAINTENANCE_EVENT_ID,
        Body("body", "MaintenanceEventRescheduleRequest"),
    ),
    ok=(200, 202),
    returns="MaintenanceEventActionResponse",
    long_running=LongRunning(),
)

MAINTENANCE_EVENTS_APPLY_NOW = Operation(
    SERVICE,
    "MaintenanceEvents_ApplyNow",
    "POST",
    _FLEXIBLE_SERVER_URL + "/maintenanceEvents/{maintenanceEventId}/applyNow",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _MAINTENANCE_EVENT_ID),
    ok=(200, 202),
    returns="MaintenanceEventActionResponse",
    long_running=LongRunning(),
)

MAJOR_VERSION_UPGRADE_PRECHECK_GET = Operation(
    SERVICE,
    "MajorVersionUpgradePrecheck_Get",
    "GET",
    _FLEXIBLE_SERVER_URL + "/majorVersionUpgradePrecheck/{precheckValidationId}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Path("precheck_validation_id", "precheckValidationId")),
    returns="MajorVersionUpgradePrecheckResource",
)

MAJOR_VERSION_UPGRADE_PRECHECK_LIST = Operation(
    SERVICE,
    "MajorVersionUpgradePrecheck_List",
    "GET",
    _FLEXIBLE_SERVER_URL + "/majorVersionUpgradePrecheck",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("MajorVersionUpgradePrecheckResource"),
)

ADMINISTRATORS_MICROSOFT_ENTRA_GET = Operation(
    SERVICE,
    "AdministratorsMicrosoftEntra_Get",
    "GET",
    _ADMINISTRATOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _OBJECT_ID),
    returns="AdministratorMicrosoftEntra",
)

ADMINISTRATORS_MICROSOFT_ENTRA_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "AdministratorsMicrosoftEntra_CreateOrUpdate",
    "PUT",
    _ADMINISTRATOR_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _OBJECT_ID,
        Body("parameters", "AdministratorMicrosoftEntraAdd"),
    ),
    ok=(202,),
    returns="AdministratorMicrosoftEntra",
    accept=None,
    long_running=LongRunning(),
)

ADMINISTRATORS_MICROSOFT_ENTRA_DELETE = Operation(
    SERVICE,
    "AdministratorsMicrosoftEntra_Delete",
    "DELETE",
    _ADMINISTRATOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _OBJECT_ID),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

ADMINISTRATORS_MICROSOFT_ENTRA_LIST_BY_SERVER = Operation(
    SERVICE,
    "AdministratorsMicrosoftEntra_ListByServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/administrators",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("AdministratorMicrosoftEntra"),
)

CAPABILITIES_BY_SERVER_LIST = Operation(
    SERVICE,
    "CapabilitiesByServer_List",
    "GET",
    _FLEXIBLE_SERVER_URL + "/capabilities",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("Capability"),
)

CAPTURED_LOGS_LIST_BY_SERVER = Operation(
    SERVICE,
    "CapturedLogs_ListByServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/logFiles",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("CapturedLog"),
)

BACKUPS_LONG_TERM_RETENTION_CHECK_PREREQUISITES = Operation(
    SERVICE,
    "BackupsLongTermRetention_CheckPrerequisites",
    "POST",
    _FLEXIBLE_SERVER_URL + "/ltrPreBackup",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "LtrPreBackupRequest")),
    returns="LtrPreBackupResponse",
)

BACKUPS_LONG_TERM_RETENTION_START = Operation(
    SERVICE,
    "BackupsLongTermRetention_Start",
    "POST",
    _FLEXIBLE_SERVER_URL + "/startLtrBackup",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "BackupsLongTermRetentionRequest")),
    ok=(200, 202),
    returns="BackupsLongTermRetentionResponse",
    long_running=LongRunning(),
)

BACKUPS_LONG_TERM_RETENTION_GET = Operation(
    SERVICE,
    "BackupsLongTermRetention_Get",
    "GET",
    _FLEXIBLE_SERVER_URL + "/ltrBackupOperations/{backupName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _BACKUP_NAME),
    returns="BackupsLongTermRetentionOperation",
)

BACKUPS_LONG_TERM_RETENTION_LIST_BY_SERVER = Operation(
    SERVICE,
    "BackupsLongTermRetention_ListByServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/ltrBackupOperations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("BackupsLongTermRetentionOperation"),
)

REPLICAS_LIST_BY_SERVER = Operation(
    SERVICE,
    "Replicas_ListByServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/replicas",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("Server"),
)

ADVANCED_THREAT_PROTECTION_SETTINGS_GET = Operation(
    SERVICE,
    "AdvancedThreatProtectionSettings_Get",
    "GET",
    _ADVANCED_THREAT_PROTECTION_SETTING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _THREAT_PROTECTION_NAME),
    returns="AdvancedThreatProtectionSettingsModel",
)

ADVANCED_THREAT_PROTECTION_SETTINGS_LIST_BY_SERVER = Operation(
    SERVICE,
    "AdvancedThreatProtectionSettings_ListByServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/advancedThreatProtectionSettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("AdvancedThreatProtectionSettingsModel"),
)

SERVER_THREAT_PROTECTION_SETTINGS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ServerThreatProtectionSettings_CreateOrUpdate",
    "PUT",
    _ADVANCED_THREAT_PROTECTION_SETTING_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _THREAT_PROTECTION_NAME,
        Body("parameters", "AdvancedThreatProtectionSettingsModel"),
    ),
    ok=(202,),
    returns="AdvancedThreatProtectionSettingsModel",
    accept=None,
    long_running=LongRunning(),
)

BACKUPS_AUTOMATIC_AND_ON_DEMAND_GET = Operation(
    SERVICE,
    "BackupsAutomaticAndOnDemand_Get",
    "GET",
    _BACKUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _BACKUP_NAME),
    returns="BackupAutomaticAndOnDemand",
)

BACKUPS_AUTOMATIC_AND_ON_DEMAND_CREATE = Operation(
    SERVICE,
    "BackupsAutomaticAndOnDemand_Create",
    "PUT",
    _BACKUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _BACKUP_NAME),
    ok=(202,),
    returns="BackupAutomaticAndOnDemand",
    accept=None,
    long_running=LongRunning(),
)

BACKUPS_AUTOMATIC_AND_ON_DEMAND_DELETE = Operation(
    SERVICE,
    "BackupsAutomaticAndOnDemand_Delete",
    "DELETE",
    _BACKUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _BACKUP_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

BACKUPS_AUTOMATIC_AND_ON_DEMAND_LIST_BY_SERVER = Operation(
    SERVICE,
    "BackupsAutomaticAndOnDemand_ListByServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/backups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("BackupAutomaticAndOnDemand"),
)

TUNING_OPTIONS_GET = Operation(
    SERVICE,
    "TuningOptions_Get",
    "GET",
    _FLEXIBLE_SERVER_URL + "/tuningOptions/{tuningOption}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _TUNING_OPTION),
    returns="TuningOptions",
)

TUNING_OPTIONS_LIST_BY_SERVER = Operation(
    SERVICE,
    "TuningOptions_ListByServer",
    "GET",
    _FLEXIBLE_SERVER_URL + "/tuningOptions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("TuningOptions"),
)

TUNING_OPTIONS_LIST_RECOMMENDATIONS = Operation(
    SERVICE,
    "TuningOptions_ListRecommendations",
    "GET",
    _FLEXIBLE_SERVER_URL + "/tuningOptions/{tuningOption}/recommendations",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _TUNING_OPTION,
        Query("recommendation_type", "recommendationType", type="RecommendationTypeParameterEnum"),
    ),
    paging=Paging("ObjectRecommendation"),
)

CAPABILITIES_BY_LOCATION_LIST = Operation(
    SERVICE,
    "CapabilitiesByLocation_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.DBforPostgreSQL/locations/{locationName}/capabilities",
    (SUBSCRIPTION_ID, _LOCATION_NAME),
    paging=Paging("Capability"),
)

NAME_AVAILABILITY_CHECK_GLOBALLY = Operation(
    SERVICE,
    "NameAvailability_CheckGlobally",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.DBforPostgreSQL/checkNameAvailability",
    (SUBSCRIPTION_ID, Body("parameters", "CheckNameAvailabilityRequest")),
    returns="NameAvailabilityModel",
)

NAME_AVAILABILITY_CHECK_WITH_LOCATION = Operation(
    SERVICE,
    "NameAvailability_CheckWithLocation",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.DBforPostgreSQL/locations/{locationName}/checkNameAvailability",
    (SUBSCRIPTION_ID, _LOCATION_NAME, Body("parameters", "CheckNameAvailabilityRequest")),
    returns="NameAvailabilityModel",
)

PRIVATE_DNS_ZONE_SUFFIX_GET = Operation(
    SERVICE,
    "PrivateDnsZoneSuffix_Get",
    "POST",
    "/providers/Microsoft.DBforPostgreSQL/getPrivateDnsZoneSuffix",
    returns="str",
)

QUOTA_USAGES_LIST = Operation(
    SERVICE,
    "QuotaUsages_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.DBforPostgreSQL/locations/{locationName}/resourceType/flexibleServers/usages",
    (SUBSCRIPTION_ID, _LOCATION_NAME),
    paging=Paging("QuotaUsage"),
)

VIRTUAL_NETWORK_SUBNET_USAGE_LIST = Operation(
    SERVICE,
    "VirtualNetworkSubnetUsage_List",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.DBforPostgreSQL/locations/{locationName}/checkVirtualNetworkSubnetUsage",
    (SUBSCRIPTION_ID, _LOCATION_NAME, Body("parameters", "VirtualNetworkSubnetUsageParameter")),
    returns="VirtualNetworkSubnetUsageModel",
)
