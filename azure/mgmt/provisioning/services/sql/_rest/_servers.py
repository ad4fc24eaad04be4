# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""REST operations of ``sql``, for both twins of its client: ``servers``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, LongRunning, Operation, Paging, Path, Query
from .. import SERVICE

_FIREWALL_RULE_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/firewallRules/{firewallRuleName}"
)
_FIREWALL_RULES_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/firewallRules"
)
_SERVER_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers/{serverName}"
)
_AUDITING_SETTINGS_DEFAULT_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/auditingSettings/default"
)
_EXTENDED_AUDITING_SETTINGS_DEFAULT_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/extendedAuditingSettings/default"
)
_ADVISOR_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/advisors/{advisorName}"
)
_ENCRYPTION_PROTECTOR_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/encryptionProtector/{encryptionProtectorName}"
)
_IPV6_FIREWALL_RULE_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/ipv6FirewallRules/{firewallRuleName}"
)
_OUTBOUND_FIREWALL_RULE_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/outboundFirewallRules/{outboundRuleFqdn}"
)
_PRIVATE_ENDPOINT_CONNECTION_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/privateEndpointConnections/{privateEndpointConnectionName}"
)
_ADMINISTRATOR_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/administrators/{administratorName}"
)
_AZURE_AD_ONLY_AUTHENTICATION_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/azureADOnlyAuthentications/{authenticationName}"
)
_CONNECTION_POLICY_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/connectionPolicies/{connectionPolicyName}"
)
_DEV_OPS_AUDITING_SETTING_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/devOpsAuditingSettings/{devOpsAuditingSettingsName}"
)
_KEY_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/keys/{keyName}"
)
_SECURITY_ALERT_POLICY_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/securityAlertPolicies/{securityAlertPolicyName}"
)
_VULNERABILITY_ASSESSMENT_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/vulnerabilityAssessments/{vulnerabilityAssessmentName}"
)
_VIRTUAL_NETWORK_RULE_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/virtualNetworkRules/{virtualNetworkRuleName}"
)
_ADVANCED_THREAT_PROTECTION_SETTING_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/advancedThreatProtectionSettings/{advancedThreatProtectionName}"
)
_CURRENT_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/automaticTuning/current"
)

_SERVER_NAME = Path("server_name", "serverName")
_FIREWALL_RULE_NAME = Path("firewall_rule_name", "firewallRuleName")
_EXPAND = Query("expand", "$expand")
_ADVISOR_NAME = Path("advisor_name", "advisorName")
_ENCRYPTION_PROTECTOR_NAME = Path(
    "encryption_protector_name", "encryptionProtectorName", type="EncryptionProtectorName"
)
_NSP_CONFIG_NAME = Path("nsp_config_name", "nspConfigName")
_OUTBOUND_RULE_FQDN = Path("outbound_rule_fqdn", "outboundRuleFqdn")
_PRIVATE_ENDPOINT_CONNECTION_NAME = Path("private_endpoint_connection_name", "privateEndpointConnectionName")
_FILTER = Query("filter", "$filter")
_ADMINISTRATOR_NAME = Path("administrator_name", "administratorName", type="AdministratorName")
_AUTHENTICATION_NAME = Path("authentication_name", "authenticationName", type="AuthenticationName")
_CONNECTION_POLICY_NAME = Path("connection_policy_name", "connectionPolicyName", type="ConnectionPolicyName")
_DEV_OPS_AUDITING_SETTINGS_NAME = Path(
    "dev_ops_auditing_settings_name", "devOpsAuditingSettingsName", type="DevOpsAuditingSettingsName"
)
_KEY_NAME = Path("key_name", "keyName")
_SECURITY_ALERT_POLICY_NAME = Path(
    "security_alert_policy_name", "securityAlertPolicyName", type="SecurityAlertPolicyName"
)
_VULNERABILITY_ASSESSMENT_NAME = Path(
    "vulnerability_assessment_name", "vulnerabilityAssessmentName", type="VulnerabilityAssessmentName"
)
_VIRTUAL_NETWORK_RULE_NAME = Path("virtual_network_rule_name", "virtualNetworkRuleName")
_ADVANCED_THREAT_PROTECTION_NAME = Path(
    "advanced_threat_protection_name", "advancedThreatProtectionName", type="AdvancedThreatProtectionName"
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
    ok=(200, 201),
    returns="FirewallRule",
)

FIREWALL_RULES_DELETE = Operation(
    SERVICE,
    "FirewallRules_Delete",
    "DELETE",
    _FIREWALL_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _FIREWALL_RULE_NAME),
    ok=(200, 204),
    accept=None,
)

FIREWALL_RULES_LIST_BY_SERVER = Operation(
    SERVICE,
    "FirewallRules_ListByServer",
    "GET",
    _FIREWALL_RULES_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("FirewallRule"),
)

FIREWALL_RULES_REPLACE = Operation(
    SERVICE,
    "FirewallRules_Replace",
    "PUT",
    _FIREWALL_RULES_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "FirewallRuleList")),
    ok=(200, 202),
    returns="FirewallRule",
)

SERVERS_GET = Operation(
    SERVICE,
    "Servers_Get",
    "GET",
    _SERVER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _EXPAND),
    returns="Server",
)

SERVERS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Servers_CreateOrUpdate",
    "PUT",
    _SERVER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "Server")),
    ok=(200, 201, 202),
    returns="Server",
    long_running=LongRunning(),
)

SERVERS_UPDATE = Operation(
    SERVICE,
    "Servers_Update",
    "PATCH",
    _SERVER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "ServerUpdate")),
    ok=(200, 202),
    returns="Server",
    long_running=LongRunning(),
)

SERVERS_DELETE = Operation(
    SERVICE,
    "Servers_Delete",
    "DELETE",
    _SERVER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

SERVERS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "Servers_ListByResourceGroup",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPAND),
    paging=Paging("Server"),
)

SERVERS_LIST = Operation(
    SERVICE,
    "Servers_List",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.Sql/servers",
    (SUBSCRIPTION_ID, _EXPAND),
    paging=Paging("Server"),
)

SERVERS_IMPORT_DATABASE = Operation(
    SERVICE,
    "Servers_ImportDatabase",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/import"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "ImportNewDatabaseDefinition")),
    ok=(200, 202),
    returns="ImportExportOperationResult",
    long_running=LongRunning(),
)

SERVERS_REFRESH_STATUS = Operation(
    SERVICE,
    "Servers_RefreshStatus",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/refreshExternalGovernanceStatus"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    ok=(200, 202),
    returns="RefreshExternalGovernanceStatusOperationResult",
    long_running=LongRunning(),
)

SERVERS_CHECK_NAME_AVAILABILITY = Operation(
    SERVICE,
    "Servers_CheckNameAvailability",
    "POST",
    "/subscriptions/{subscriptionId}/providers/Microsoft.Sql/checkNameAvailability",
    (SUBSCRIPTION_ID, Body("parameters", "CheckNameAvailabilityRequest")),
    returns="CheckNameAvailabilityResponse",
)

SERVER_BLOB_AUDITING_POLICIES_GET = Operation(
    SERVICE,
    "ServerBlobAuditingPolicies_Get",
    "GET",
    _AUDITING_SETTINGS_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    returns="ServerBlobAuditingPolicy",
)

SERVER_BLOB_AUDITING_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ServerBlobAuditingPolicies_CreateOrUpdate",
    "PUT",
    _AUDITING_SETTINGS_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "ServerBlobAuditingPolicy")),
    ok=(200, 202),
    returns="ServerBlobAuditingPolicy",
    long_running=LongRunning(),
)

SERVER_BLOB_AUDITING_POLICIES_LIST_BY_SERVER = Operation(
    SERVICE,
    "ServerBlobAuditingPolicies_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/auditingSettings"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("ServerBlobAuditingPolicy"),
)

EXTENDED_SERVER_BLOB_AUDITING_POLICIES_GET = Operation(
    SERVICE,
    "ExtendedServerBlobAuditingPolicies_Get",
    "GET",
    _EXTENDED_AUDITING_SETTINGS_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    returns="ExtendedServerBlobAuditingPolicy",
)

EXTENDED_SERVER_BLOB_AUDITING_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ExtendedServerBlobAuditingPolicies_CreateOrUpdate",
    "PUT",
    _EXTENDED_AUDITING_SETTINGS_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "ExtendedServerBlobAuditingPolicy")),
    ok=(200, 202),
    returns="ExtendedServerBlobAuditingPolicy",
    long_running=LongRunning(),
)

EXTENDED_SERVER_BLOB_AUDITING_POLICIES_LIST_BY_SERVER = Operation(
    SERVICE,
    "ExtendedServerBlobAuditingPolicies_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/extendedAuditingSettings"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("ExtendedServerBlobAuditingPolicy"),
)

SERVER_ADVISORS_GET = Operation(
    SERVICE,
    "ServerAdvisors_Get",
    "GET",
    _ADVISOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _ADVISOR_NAME),
    returns="Advisor",
)

SERVER_ADVISORS_UPDATE = Operation(
    SERVICE,
    "ServerAdvisors_Update",
    "PATCH",
    _ADVISOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _ADVISOR_NAME, Body("parameters", "Advisor")),
    returns="Advisor",
)

SERVER_ADVISORS_LIST_BY_SERVER = Operation(
    SERVICE,
    "ServerAdvisors_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/advisors"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _EXPAND),
    returns="[Advisor]",
)

ENCRYPTION_PROTECTORS_GET = Operation(
    SERVICE,
    "EncryptionProtectors_Get",
    "GET",
    _ENCRYPTION_PROTECTOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _ENCRYPTION_PROTECTOR_NAME),
    returns="EncryptionProtector",
)

ENCRYPTION_PROTECTORS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "EncryptionProtectors_CreateOrUpdate",
    "PUT",
    _ENCRYPTION_PROTECTOR_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _ENCRYPTION_PROTECTOR_NAME,
        Body("parameters", "EncryptionProtector"),
    ),
    ok=(200, 202),
    returns="EncryptionProtector",
    long_running=LongRunning(),
)

ENCRYPTION_PROTECTORS_LIST_BY_SERVER = Operation(
    SERVICE,
    "EncryptionProtectors_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/encryptionProtector"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("EncryptionProtector"),
)

ENCRYPTION_PROTECTORS_REVALIDATE = Operation(
    SERVICE,
    "EncryptionProtectors_Revalidate",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/encryptionProtector/{encryptionProtectorName}/revalidate"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _ENCRYPTION_PROTECTOR_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

IPV6_FIREWALL_RULES_GET = Operation(
    SERVICE,
    "IPv6FirewallRules_Get",
    "GET",
    _IPV6_FIREWALL_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _FIREWALL_RULE_NAME),
    returns="IPv6FirewallRule",
)

IPV6_FIREWALL_RULES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "IPv6FirewallRules_CreateOrUpdate",
    "PUT",
    _IPV6_FIREWALL_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _FIREWALL_RULE_NAME, Body("parameters", "IPv6FirewallRule")),
    ok=(200, 201),
    returns="IPv6FirewallRule",
)

IPV6_FIREWALL_RULES_DELETE = Operation(
    SERVICE,
    "IPv6FirewallRules_Delete",
    "DELETE",
    _IPV6_FIREWALL_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _FIREWALL_RULE_NAME),
    ok=(200, 204),
    accept=None,
)

IPV6_FIREWALL_RULES_LIST_BY_SERVER = Operation(
    SERVICE,
    "IPv6FirewallRules_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/ipv6FirewallRules"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("IPv6FirewallRule"),
)

NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_GET = Operation(
    SERVICE,
    "NetworkSecurityPerimeterConfigurations_Get",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/networkSecurityPerimeterConfigurations/{nspConfigName}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _NSP_CONFIG_NAME),
    returns="NetworkSecurityPerimeterConfiguration",
)

NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_LIST_BY_SERVER = Operation(
    SERVICE,
    "NetworkSecurityPerimeterConfigurations_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/networkSecurityPerimeterConfigurations"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("NetworkSecurityPerimeterConfiguration"),
)

NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_RECONCILE = Operation(
    SERVICE,
    "NetworkSecurityPerimeterConfigurations_Reconcile",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/networkSecurityPerimeterConfigurations/{nspConfigName}/reconcile"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _NSP_CONFIG_NAME),
    ok=(200, 202),
    returns="NetworkSecurityPerimeterConfiguration",
    long_running=LongRunning(),
)

OUTBOUND_FIREWALL_RULES_GET = Operation(
    SERVICE,
    "OutboundFirewallRules_Get",
    "GET",
    _OUTBOUND_FIREWALL_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _OUTBOUND_RULE_FQDN),
    returns="OutboundFirewallRule",
)

OUTBOUND_FIREWALL_RULES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "OutboundFirewallRules_CreateOrUpdate",
    "PUT",
    _OUTBOUND_FIREWALL_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _OUTBOUND_RULE_FQDN),
    ok=(200, 201, 202),
    returns="OutboundFirewallRule",
    long_running=LongRunning(),
)

OUTBOUND_FIREWALL_RULES_DELETE = Operation(
    SERVICE,
    "OutboundFirewallRules_Delete",
    "DELETE",
    _OUTBOUND_FIREWALL_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _OUTBOUND_RULE_FQDN),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

OUTBOUND_FIREWALL_RULES_LIST_BY_SERVER = Operation(
    SERVICE,
    "OutboundFirewallRules_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/outboundFirewallRules"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("OutboundFirewallRule"),
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
    ok=(200, 202),
    returns="PrivateEndpointConnection",
    long_running=LongRunning(),
)

PRIVATE_ENDPOINT_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "PrivateEndpointConnections_Delete",
    "DELETE",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

PRIVATE_ENDPOINT_CONNECTIONS_LIST_BY_SERVER = Operation(
    SERVICE,
    "PrivateEndpointConnections_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/privateEndpointConnections"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("PrivateEndpointConnection"),
)

PRIVATE_LINK_RESOURCES_GET = Operation(
    SERVICE,
    "PrivateLinkResources_Get",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/privateLinkResources/{groupName}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Path("group_name", "groupName")),
    returns="PrivateLinkResource",
)

PRIVATE_LINK_RESOURCES_LIST_BY_SERVER = Operation(
    SERVICE,
    "PrivateLinkResources_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/privateLinkResources"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("PrivateLinkResource"),
)

RECOVERABLE_DATABASES_GET = Operation(
    SERVICE,
    "RecoverableDatabases_Get",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/recoverableDatabases/{databaseName}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Path("database_name", "databaseName"), _EXPAND, _FILTER),
    returns="RecoverableDatabase",
)

RECOVERABLE_DATABASES_LIST_BY_SERVER = Operation(
    SERVICE,
    "RecoverableDatabases_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/recoverableDatabases"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("RecoverableDatabase"),
)

RESTORABLE_DROPPED_DATABASES_GET = Operation(
    SERVICE,
    "RestorableDroppedDatabases_Get",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/restorableDroppedDatabases/{restorableDroppedDatabaseId}"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        Path("restorable_dropped_database_id", "restorableDroppedDatabaseId"),
        _EXPAND,
        _FILTER,
    ),
    returns="RestorableDroppedDatabase",
)

RESTORABLE_DROPPED_DATABASES_LIST_BY_SERVER = Operation(
    SERVICE,
    "RestorableDroppedDatabases_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/restorableDroppedDatabases"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("RestorableDroppedDatabase"),
)

SERVER_AZURE_AD_ADMINISTRATORS_GET = Operation(
    SERVICE,
    "ServerAzureADAdministrators_Get",
    "GET",
    _ADMINISTRATOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _ADMINISTRATOR_NAME),
    returns="ServerAzureADAdministrator",
)

SERVER_AZURE_AD_ADMINISTRATORS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ServerAzureADAdministrators_CreateOrUpdate",
    "PUT",
    _ADMINISTRATOR_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _ADMINISTRATOR_NAME,
        Body("parameters", "ServerAzureADAdministrator"),
    ),
    ok=(200, 201, 202),
    returns="ServerAzureADAdministrator",
    long_running=LongRunning(),
)

SERVER_AZURE_AD_ADMINISTRATORS_DELETE = Operation(
    SERVICE,
    "ServerAzureADAdministrators_Delete",
    "DELETE",
    _ADMINISTRATOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _ADMINISTRATOR_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

SERVER_AZURE_AD_ADMINISTRATORS_LIST_BY_SERVER = Operation(
    SERVICE,
    "ServerAzureADAdministrators_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/administrators"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("ServerAzureADAdministrator"),
)

SERVER_AZURE_AD_ONLY_AUTHENTICATIONS_GET = Operation(
    SERVICE,
    "ServerAzureADOnlyAuthentications_Get",
    "GET",
    _AZURE_AD_ONLY_AUTHENTICATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _AUTHENTICATION_NAME),
    returns="ServerAzureADOnlyAuthentication",
)

SERVER_AZURE_AD_ONLY_AUTHENTICATIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ServerAzureADOnlyAuthentications_CreateOrUpdate",
    "PUT",
    _AZURE_AD_ONLY_AUTHENTICATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _AUTHENTICATION_NAME,
        Body("parameters", "ServerAzureADOnlyAuthentication"),
    ),
    ok=(200, 201, 202),
    returns="ServerAzureADOnlyAuthentication",
    long_running=LongRunning(),
)

SERVER_AZURE_AD_ONLY_AUTHENTICATIONS_DELETE = Operation(
    SERVICE,
    "ServerAzureADOnlyAuthentications_Delete",
    "DELETE",
    _AZURE_AD_ONLY_AUTHENTICATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _AUTHENTICATION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

SERVER_AZURE_AD_ONLY_AUTHENTICATIONS_LIST_BY_SERVER = Operation(
    SERVICE,
    "ServerAzureADOnlyAuthentications_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/azureADOnlyAuthentications"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("ServerAzureADOnlyAuthentication"),
)

SERVER_CONNECTION_POLICIES_GET = Operation(
    SERVICE,
    "ServerConnectionPolicies_Get",
    "GET",
    _CONNECTION_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _CONNECTION_POLICY_NAME),
    returns="ServerConnectionPolicy",
)

SERVER_CONNECTION_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ServerConnectionPolicies_CreateOrUpdate",
    "PUT",
    _CONNECTION_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _CONNECTION_POLICY_NAME,
        Body("parameters", "ServerConnectionPolicy"),
    ),
    ok=(200, 202),
    returns="ServerConnectionPolicy",
    long_running=LongRunning(),
)

SERVER_CONNECTION_POLICIES_LIST_BY_SERVER = Operation(
    SERVICE,
    "ServerConnectionPolicies_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/connectionPolicies"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("ServerConnectionPolicy"),
)

SERVER_DEV_OPS_AUDIT_SETTINGS_GET = Operation(
    SERVICE,
    "ServerDevOpsAuditSettings_Get",
    "GET",
    _DEV_OPS_AUDITING_SETTING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DEV_OPS_AUDITING_SETTINGS_NAME),
    returns="ServerDevOpsAuditingSettings",
)

SERVER_DEV_OPS_AUDIT_SETTINGS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ServerDevOpsAuditSettings_CreateOrUpdate",
    "PUT",
    _DEV_OPS_AUDITING_SETTING_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DEV_OPS_AUDITING_SETTINGS_NAME,
        Body("parameters", "ServerDevOpsAuditingSettings"),
    ),
    ok=(200, 202),
    returns="ServerDevOpsAuditingSettings",
    long_running=LongRunning(),
)

SERVER_DEV_OPS_AUDIT_SETTINGS_LIST_BY_SERVER = Operation(
    SERVICE,
    "ServerDevOpsAuditSettings_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/devOpsAuditingSettings"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("ServerDevOpsAuditingSettings"),
)

SERVER_KEYS_GET = Operation(
    SERVICE,
    "ServerKeys_Get",
    "GET",
    _KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _KEY_NAME),
    returns="ServerKey",
)

SERVER_KEYS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ServerKeys_CreateOrUpdate",
    "PUT",
    _KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _KEY_NAME, Body("parameters", "ServerKey")),
    ok=(200, 201, 202),
    returns="ServerKey",
    long_running=LongRunning(),
)

SERVER_KEYS_DELETE = Operation(
    SERVICE,
    "ServerKeys_Delete",
    "DELETE",
    _KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _KEY_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

SERVER_KEYS_LIST_BY_SERVER = Operation(
    SERVICE,
    "ServerKeys_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/keys"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("ServerKey"),
)

SERVER_SECURITY_ALERT_POLICIES_GET = Operation(
    SERVICE,
    "ServerSecurityAlertPolicies_Get",
    "GET",
    _SECURITY_ALERT_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _SECURITY_ALERT_POLICY_NAME),
    returns="ServerSecurityAlertPolicy",
)

SERVER_SECURITY_ALERT_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ServerSecurityAlertPolicies_CreateOrUpdate",
    "PUT",
    _SECURITY_ALERT_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _SECURITY_ALERT_POLICY_NAME,
        Body("parameters", "ServerSecurityAlertPolicy"),
    ),
    ok=(200, 202),
    returns="ServerSecurityAlertPolicy",
    long_running=LongRunning(),
)

SERVER_SECURITY_ALERT_POLICIES_LIST_BY_SERVER = Operation(
    SERVICE,
    "ServerSecurityAlertPolicies_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/securityAlertPolicies"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("ServerSecurityAlertPolicy"),
)

SERVER_VULNERABILITY_ASSESSMENTS_GET = Operation(
    SERVICE,
    "ServerVulnerabilityAssessments_Get",
    "GET",
    _VULNERABILITY_ASSESSMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _VULNERABILITY_ASSESSMENT_NAME),
    returns="ServerVulnerabilityAssessment",
)

SERVER_VULNERABILITY_ASSESSMENTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ServerVulnerabilityAssessments_CreateOrUpdate",
    "PUT",
    _VULNERABILITY_ASSESSMENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _VULNERABILITY_ASSESSMENT_NAME,
        Body("parameters", "ServerVulnerabilityAssessment"),
    ),
    ok=(200, 201),
    returns="ServerVulnerabilityAssessment",
)

SERVER_VULNERABILITY_ASSESSMENTS_DELETE = Operation(
    SERVICE,
    "ServerVulnerabilityAssessments_Delete",
    "DELETE",
    _VULNERABILITY_ASSESSMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _VULNERABILITY_ASSESSMENT_NAME),
    accept=None,
)

SERVER_VULNERABILITY_ASSESSMENTS_LIST_BY_SERVER = Operation(
    SERVICE,
    "ServerVulnerabilityAssessments_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/vulnerabilityAssessments"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("ServerVulnerabilityAssessment"),
)

VIRTUAL_NETWORK_RULES_GET = Operation(
    SERVICE,
    "VirtualNetworkRules_Get",
    "GET",
    _VIRTUAL_NETWORK_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _VIRTUAL_NETWORK_RULE_NAME),
    returns="VirtualNetworkRule",
)

VIRTUAL_NETWORK_RULES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualNetworkRules_CreateOrUpdate",
    "PUT",
    _VIRTUAL_NETWORK_RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _VIRTUAL_NETWORK_RULE_NAME,
        Body("parameters", "VirtualNetworkRule"),
    ),
    ok=(200, 201, 202),
    returns="VirtualNetworkRule",
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_RULES_DELETE = Operation(
    SERVICE,
    "VirtualNetworkRules_Delete",
    "DELETE",
    _VIRTUAL_NETWORK_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _VIRTUAL_NETWORK_RULE_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_NETWORK_RULES_LIST_BY_SERVER = Operation(
    SERVICE,
    "VirtualNetworkRules_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/virtualNetworkRules"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("VirtualNetworkRule"),
)

SERVER_OPERATIONS_LIST_BY_SERVER = Operation(
    SERVICE,
    "ServerOperations_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/operations"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("ServerOperation"),
)

SERVER_USAGES_LIST_BY_SERVER = Operation(
    SERVICE,
    "ServerUsages_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/usages"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("ServerUsage"),
)

TDE_CERTIFICATES_CREATE = Operation(
    SERVICE,
    "TdeCertificates_Create",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/tdeCertificates"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "TdeCertificate")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

SERVER_ADVANCED_THREAT_PROTECTION_SETTINGS_GET = Operation(
    SERVICE,
    "ServerAdvancedThreatProtectionSettings_Get",
    "GET",
    _ADVANCED_THREAT_PROTECTION_SETTING_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _ADVANCED_THREAT_PROTECTION_NAME),
    returns="ServerAdvancedThreatProtection",
)

SERVER_ADVANCED_THREAT_PROTECTION_SETTINGS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ServerAdvancedThreatProtectionSettings_CreateOrUpdate",
    "PUT",
    _ADVANCED_THREAT_PROTECTION_SETTING_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _ADVANCED_THREAT_PROTECTION_NAME,
        Body("parameters", "ServerAdvancedThreatProtection"),
    ),
    ok=(200, 202),
    returns="ServerAdvancedThreatProtection",
    long_running=LongRunning(),
)

SERVER_ADVANCED_THREAT_PROTECTION_SETTINGS_LIST_BY_SERVER = Operation(
    SERVICE,
    "ServerAdvancedThreatProtectionSettings_ListByServer",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/advancedThreatProtectionSettings"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("ServerAdvancedThreatProtection"),
)

SERVER_AUTOMATIC_TUNING_GET = Operation(
    SERVICE,
    "ServerAutomaticTuning_Get",
    "GET",
    _CURRENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    returns="ServerAutomaticTuning",
)

SERVER_AUTOMATIC_TUNING_UPDATE = Operation(
    SERVICE,
    "ServerAutomaticTuning_Update",
    "PATCH",
    _CURRENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "ServerAutomaticTuning")),
    returns="ServerAutomaticTuning",
)
