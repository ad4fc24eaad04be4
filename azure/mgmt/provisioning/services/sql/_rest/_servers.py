# Generated from swagger/sql/ by "make generate": do not edit.

"""REST operations of ``sql``, for both twins of its client: ``servers``."""

from ....core.declare.operation import (
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
from .. import SERVICE

_SERVER_URL = RESOURCE_GROUP + "/providers/Microsoft.Sql/servers/{serverName}"
_FIREWALL_RULES_URL = _SERVER_URL + "/firewallRules"
_KEY_URL = _SERVER_URL + "/keys/{keyName}"
_ADVISOR_URL = _SERVER_URL + "/advisors/{advisorName}"
_CURRENT_URL = _SERVER_URL + "/automaticTuning/current"
_AUDITING_SETTINGS_DEFAULT_URL = _SERVER_URL + "/auditingSettings/default"
_DNS_ALIASE_URL = _SERVER_URL + "/dnsAliases/{dnsAliasName}"
_SYNC_AGENT_URL = _SERVER_URL + "/syncAgents/{syncAgentName}"
_FIREWALL_RULE_URL = _FIREWALL_RULES_URL + "/{firewallRuleName}"
_EXTENDED_AUDITING_SETTINGS_DEFAULT_URL = _SERVER_URL + "/extendedAuditingSettings/default"
_FAILOVER_GROUP_URL = _SERVER_URL + "/failoverGroups/{failoverGroupName}"
_ADMINISTRATOR_URL = _SERVER_URL + "/administrators/{administratorName}"
_IPV6_FIREWALL_RULE_URL = _SERVER_URL + "/ipv6FirewallRules/{firewallRuleName}"
_OUTBOUND_FIREWALL_RULE_URL = _SERVER_URL + "/outboundFirewallRules/{outboundRuleFqdn}"
_CONNECTION_POLICY_URL = _SERVER_URL + "/connectionPolicies/{connectionPolicyName}"
_VIRTUAL_NETWORK_RULE_URL = _SERVER_URL + "/virtualNetworkRules/{virtualNetworkRuleName}"
_ENCRYPTION_PROTECTOR_URL = _SERVER_URL + "/encryptionProtector/{encryptionProtectorName}"
_AZURE_AD_ONLY_AUTHENTICATION_URL = _SERVER_URL + "/azureADOnlyAuthentications/{authenticationName}"
_SECURITY_ALERT_POLICY_URL = _SERVER_URL + "/securityAlertPolicies/{securityAlertPolicyName}"
_DEV_OPS_AUDITING_SETTING_URL = _SERVER_URL + "/devOpsAuditingSettings/{devOpsAuditingSettingsName}"
_VULNERABILITY_ASSESSMENT_URL = _SERVER_URL + "/vulnerabilityAssessments/{vulnerabilityAssessmentName}"
_PRIVATE_ENDPOINT_CONNECTION_URL = _SERVER_URL + "/privateEndpointConnections/{privateEndpointConnectionName}"
_ADVANCED_THREAT_PROTECTION_SETTING_URL = (
    _SERVER_URL + "/advancedThreatProtectionSettings/{advancedThreatProtectionName}"
)

_SERVER_NAME = Path("server_name", "serverName")
_FIREWALL_RULE_NAME = Path("firewall_rule_name", "firewallRuleName")
_EXPAND = Query("expand", "$expand")
_ADVISOR_NAME = Path("advisor_name", "advisorName")
_ENCRYPTION_PROTECTOR_NAME = Path(
    "encryption_protector_name", "encryptionProtectorName", type="EncryptionProtectorName"
)
_FAILOVER_GROUP_NAME = Path("failover_group_name", "failoverGroupName")
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
_DNS_ALIAS_NAME = Path("dns_alias_name", "dnsAliasName")
_KEY_NAME = Path("key_name", "keyName")
_SECURITY_ALERT_POLICY_NAME = Path(
    "security_alert_policy_name", "securityAlertPolicyName", type="SecurityAlertPolicyName"
)
_VULNERABILITY_ASSESSMENT_NAME = Path(
    "vulnerability_assessment_name", "vulnerabilityAssessmentName", type="VulnerabilityAssessmentName"
)
_SYNC_AGENT_NAME = Path("sync_agent_name", "syncAgentName")
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
    RESOURCE_GROUP + "/providers/Microsoft.Sql/servers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPAND),
    paging=Paging("Server"),
)

SERVERS_LIST = Operation(
    SERVICE,
    "Servers_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Sql/servers",
    (SUBSCRIPTION_ID, _EXPAND),
    paging=Paging("Server"),
)

SERVERS_IMPORT_DATABASE = Operation(
    SERVICE,
    "Servers_ImportDatabase",
    "POST",
    _SERVER_URL + "/import",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Body("parameters", "ImportNewDatabaseDefinition")),
    ok=(200, 202),
    returns="ImportExportOperationResult",
    long_running=LongRunning(),
)

SERVERS_REFRESH_STATUS = Operation(
    SERVICE,
    "Servers_RefreshStatus",
    "POST",
    _SERVER_URL + "/refreshExternalGovernanceStatus",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    ok=(200, 202),
    returns="RefreshExternalGovernanceStatusOperationResult",
    long_running=LongRunning(),
)

SERVERS_CHECK_NAME_AVAILABILITY = Operation(
    SERVICE,
    "Servers_CheckNameAvailability",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.Sql/checkNameAvailability",
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
    _SERVER_URL + "/auditingSettings",
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
    _SERVER_URL + "/extendedAuditingSettings",
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
    _SERVER_URL + "/advisors",
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
    _SERVER_URL + "/encryptionProtector",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("EncryptionProtector"),
)

ENCRYPTION_PROTECTORS_REVALIDATE = Operation(
    SERVICE,
    "EncryptionProtectors_Revalidate",
    "POST",
    _ENCRYPTION_PROTECTOR_URL + "/revalidate",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _ENCRYPTION_PROTECTOR_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

FAILOVER_GROUPS_GET = Operation(
    SERVICE,
    "FailoverGroups_Get",
    "GET",
    _FAILOVER_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _FAILOVER_GROUP_NAME),
    returns="FailoverGroup",
)

FAILOVER_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "FailoverGroups_CreateOrUpdate",
    "PUT",
    _FAILOVER_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _FAILOVER_GROUP_NAME, Body("parameters", "FailoverGroup")),
    ok=(200, 201, 202),
    returns="FailoverGroup",
    long_running=LongRunning(),
)

FAILOVER_GROUPS_UPDATE = Operation(
    SERVICE,
    "FailoverGroups_Update",
    "PATCH",
    _FAILOVER_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _FAILOVER_GROUP_NAME,
        Body("parameters", "FailoverGroupUpdate"),
    ),
    ok=(200, 202),
    returns="FailoverGroup",
    long_running=LongRunning(),
)

FAILOVER_GROUPS_DELETE = Operation(
    SERVICE,
    "FailoverGroups_Delete",
    "DELETE",
    _FAILOVER_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _FAILOVER_GROUP_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

FAILOVER_GROUPS_LIST_BY_SERVER = Operation(
    SERVICE,
    "FailoverGroups_ListByServer",
    "GET",
    _SERVER_URL + "/failoverGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("FailoverGroup"),
)

FAILOVER_GROUPS_FAILOVER = Operation(
    SERVICE,
    "FailoverGroups_Failover",
    "POST",
    _FAILOVER_GROUP_URL + "/failover",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _FAILOVER_GROUP_NAME),
    ok=(200, 202),
    returns="FailoverGroup",
    long_running=LongRunning(),
)

FAILOVER_GROUPS_FORCE_FAILOVER_ALLOW_DATA_LOSS = Operation(
    SERVICE,
    "FailoverGroups_ForceFailoverAllowDataLoss",
    "POST",
    _FAILOVER_GROUP_URL + "/forceFailoverAllowDataLoss",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _FAILOVER_GROUP_NAME),
    ok=(200, 202),
    returns="FailoverGroup",
    long_running=LongRunning(),
)

FAILOVER_GROUPS_TRY_PLANNED_BEFORE_FORCED_FAILOVER = Operation(
    SERVICE,
    "FailoverGroups_TryPlannedBeforeForcedFailover",
    "POST",
    _FAILOVER_GROUP_URL + "/tryPlannedBeforeForcedFailover",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _FAILOVER_GROUP_NAME),
    ok=(200, 202),
    returns="FailoverGroup",
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
    _SERVER_URL + "/ipv6FirewallRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("IPv6FirewallRule"),
)

NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_GET = Operation(
    SERVICE,
    "NetworkSecurityPerimeterConfigurations_Get",
    "GET",
    _SERVER_URL + "/networkSecurityPerimeterConfigurations/{nspConfigName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _NSP_CONFIG_NAME),
    returns="NetworkSecurityPerimeterConfiguration",
)

NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_LIST_BY_SERVER = Operation(
    SERVICE,
    "NetworkSecurityPerimeterConfigurations_ListByServer",
    "GET",
    _SERVER_URL + "/networkSecurityPerimeterConfigurations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("NetworkSecurityPerimeterConfiguration"),
)

NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_RECONCILE = Operation(
    SERVICE,
    "NetworkSecurityPerimeterConfigurations_Reconcile",
    "POST",
    _SERVER_URL + "/networkSecurityPerimeterConfigurations/{nspConfigName}/reconcile",
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
    _SERVER_URL + "/outboundFirewallRules",
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
    _SERVER_URL + "/privateEndpointConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("PrivateEndpointConnection"),
)

PRIVATE_LINK_RESOURCES_GET = Operation(
    SERVICE,
    "PrivateLinkResources_Get",
    "GET",
    _SERVER_URL + "/privateLinkResources/{groupName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Path("group_name", "groupName")),
    returns="PrivateLinkResource",
)

PRIVATE_LINK_RESOURCES_LIST_BY_SERVER = Operation(
    SERVICE,
    "PrivateLinkResources_ListByServer",
    "GET",
    _SERVER_URL + "/privateLinkResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("PrivateLinkResource"),
)

RECOVERABLE_DATABASES_GET = Operation(
    SERVICE,
    "RecoverableDatabases_Get",
    "GET",
    _SERVER_URL + "/recoverableDatabases/{databaseName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Path("database_name", "databaseName"), _EXPAND, _FILTER),
    returns="RecoverableDatabase",
)

RECOVERABLE_DATABASES_LIST_BY_SERVER = Operation(
    SERVICE,
    "RecoverableDatabases_ListByServer",
    "GET",
    _SERVER_URL + "/recoverableDatabases",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("RecoverableDatabase"),
)

RESTORABLE_DROPPED_DATABASES_GET = Operation(
    SERVICE,
    "RestorableDroppedDatabases_Get",
    "GET",
    _SERVER_URL + "/restorableDroppedDatabases/{restorableDroppedDatabaseId}",
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
    _SERVER_URL + "/restorableDroppedDatabases",
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
    _SERVER_URL + "/administrators",
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
    _SERVER_URL + "/azureADOnlyAuthentications",
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
    _SERVER_URL + "/connectionPolicies",
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
    _SERVER_URL + "/devOpsAuditingSettings",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("ServerDevOpsAuditingSettings"),
)

SERVER_DNS_ALIASES_GET = Operation(
    SERVICE,
    "ServerDnsAliases_Get",
    "GET",
    _DNS_ALIASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DNS_ALIAS_NAME),
    returns="ServerDnsAlias",
)

SERVER_DNS_ALIASES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ServerDnsAliases_CreateOrUpdate",
    "PUT",
    _DNS_ALIASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DNS_ALIAS_NAME),
    ok=(200, 201, 202),
    returns="ServerDnsAlias",
    long_running=LongRunning(),
)

SERVER_DNS_ALIASES_DELETE = Operation(
    SERVICE,
    "ServerDnsAliases_Delete",
    "DELETE",
    _DNS_ALIASE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DNS_ALIAS_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

SERVER_DNS_ALIASES_LIST_BY_SERVER = Operation(
    SERVICE,
    "ServerDnsAliases_ListByServer",
    "GET",
    _SERVER_URL + "/dnsAliases",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("ServerDnsAlias"),
)

SERVER_DNS_ALIASES_ACQUIRE = Operation(
    SERVICE,
    "ServerDnsAliases_Acquire",
    "POST",
    _DNS_ALIASE_URL + "/acquire",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DNS_ALIAS_NAME,
        Body("parameters", "ServerDnsAliasAcquisition"),
    ),
    ok=(200, 202),
    returns="ServerDnsAlias",
    long_running=LongRunning(),
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
    _SERVER_URL + "/keys",
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
    _SERVER_URL + "/securityAlertPolicies",
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
    _SERVER_URL + "/vulnerabilityAssessments",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("ServerVulnerabilityAssessment"),
)

SYNC_AGENTS_GET = Operation(
    SERVICE,
    "SyncAgents_Get",
    "GET",
    _SYNC_AGENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _SYNC_AGENT_NAME),
    returns="SyncAgent",
)

SYNC_AGENTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "SyncAgents_CreateOrUpdate",
    "PUT",
    _SYNC_AGENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _SYNC_AGENT_NAME, Body("parameters", "SyncAgent")),
    ok=(200, 201, 202),
    returns="SyncAgent",
    long_running=LongRunning(),
)

SYNC_AGENTS_DELETE = Operation(
    SERVICE,
    "SyncAgents_Delete",
    "DELETE",
    _SYNC_AGENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _SYNC_AGENT_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

SYNC_AGENTS_LIST_BY_SERVER = Operation(
    SERVICE,
    "SyncAgents_ListByServer",
    "GET",
    _SERVER_URL + "/syncAgents",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("SyncAgent"),
)

SYNC_AGENTS_GENERATE_KEY = Operation(
    SERVICE,
    "SyncAgents_GenerateKey",
    "POST",
    _SYNC_AGENT_URL + "/generateKey",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _SYNC_AGENT_NAME),
    returns="SyncAgentKeyProperties",
)

SYNC_AGENTS_LIST_LINKED_DATABASES = Operation(
    SERVICE,
    "SyncAgents_ListLinkedDatabases",
    "GET",
    _SYNC_AGENT_URL + "/linkedDatabases",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _SYNC_AGENT_NAME),
    paging=Paging("SyncAgentLinkedDatabase"),
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
    _SERVER_URL + "/virtualNetworkRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("VirtualNetworkRule"),
)

SERVER_OPERATIONS_LIST_BY_SERVER = Operation(
    SERVICE,
    "ServerOperations_ListByServer",
    "GET",
    _SERVER_URL + "/operations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("ServerOperation"),
)

SERVER_USAGES_LIST_BY_SERVER = Operation(
    SERVICE,
    "ServerUsages_ListByServer",
    "GET",
    _SERVER_URL + "/usages",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("ServerUsage"),
)

TDE_CERTIFICATES_CREATE = Operation(
    SERVICE,
    "TdeCertificates_Create",
    "POST",
    _SERVER_URL + "/tdeCertificates",
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
    _SERVER_URL + "/advancedThreatProtectionSettings",
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
