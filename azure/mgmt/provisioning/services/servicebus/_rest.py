# Generated from swagger/servicebus/ by "make generate": do not edit.

"""REST operations of the service ``servicebus``, for both twins of its client."""

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

_NAMESPACE_URL = RESOURCE_GROUP + "/providers/Microsoft.ServiceBus/namespaces/{namespaceName}"
_QUEUE_URL = _NAMESPACE_URL + "/queues/{queueName}"
_TOPIC_URL = _NAMESPACE_URL + "/topics/{topicName}"
_DEFAULT_URL = _NAMESPACE_URL + "/networkRuleSets/default"
_DISASTER_RECOVERY_CONFIG_URL = _NAMESPACE_URL + "/disasterRecoveryConfigs/{alias}"
_MIGRATION_CONFIGURATION_URL = _NAMESPACE_URL + "/migrationConfigurations/{configName}"
_NAMESPACE_AUTHORIZATION_RULE_URL = _NAMESPACE_URL + "/AuthorizationRules/{authorizationRuleName}"
_SUBSCRIPTION_URL = _TOPIC_URL + "/subscriptions/{subscriptionName}"
_PRIVATE_ENDPOINT_CONNECTION_URL = _NAMESPACE_URL + "/privateEndpointConnections/{privateEndpointConnectionName}"
_QUEUE_AUTHORIZATION_RULE_URL = _QUEUE_URL + "/authorizationRules/{authorizationRuleName}"
_TOPIC_AUTHORIZATION_RULE_URL = _TOPIC_URL + "/authorizationRules/{authorizationRuleName}"
_RULE_URL = _SUBSCRIPTION_URL + "/rules/{ruleName}"

_NAMESPACE_NAME = Path("namespace_name", "namespaceName")
_ALIAS = Path("alias", "alias")
_AUTHORIZATION_RULE_NAME = Path("authorization_rule_name", "authorizationRuleName")
_QUEUE_NAME = Path("queue_name", "queueName")
_SKIP = Query("skip", "$skip", type="int")
_TOP = Query("top", "$top", type="int")
_TOPIC_NAME = Path("topic_name", "topicName")
_PRIVATE_ENDPOINT_CONNECTION_NAME = Path("private_endpoint_connection_name", "privateEndpointConnectionName")
_RESOURCE_ASSOCIATION_NAME = Path("resource_association_name", "resourceAssociationName")
_CONFIG_NAME = Path("config_name", "configName", type="MigrationConfigurationName")
_SUBSCRIPTION_NAME = Path("subscription_name", "subscriptionName")
_RULE_NAME = Path("rule_name", "ruleName")

OPERATIONS_LIST = Operation(
    SERVICE, "Operations_List", "GET", "/providers/Microsoft.ServiceBus/operations", paging=Paging("Operation")
)

DISASTER_RECOVERY_CONFIGS_GET_AUTHORIZATION_RULE = Operation(
    SERVICE,
    "DisasterRecoveryConfigs_GetAuthorizationRule",
    "GET",
    _DISASTER_RECOVERY_CONFIG_URL + "/authorizationRules/{authorizationRuleName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _ALIAS, _AUTHORIZATION_RULE_NAME),
    returns="SBAuthorizationRule",
)

DISASTER_RECOVERY_CONFIGS_LIST_AUTHORIZATION_RULES = Operation(
    SERVICE,
    "DisasterRecoveryConfigs_ListAuthorizationRules",
    "GET",
    _DISASTER_RECOVERY_CONFIG_URL + "/authorizationRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _ALIAS),
    paging=Paging("SBAuthorizationRule"),
)

DISASTER_RECOVERY_CONFIGS_LIST_KEYS = Operation(
    SERVICE,
    "DisasterRecoveryConfigs_ListKeys",
    "POST",
    _DISASTER_RECOVERY_CONFIG_URL + "/authorizationRules/{authorizationRuleName}/listKeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _ALIAS, _AUTHORIZATION_RULE_NAME),
    returns="AccessKeys",
)

DISASTER_RECOVERY_CONFIGS_CHECK_NAME_AVAILABILITY = Operation(
    SERVICE,
    "DisasterRecoveryConfigs_CheckNameAvailability",
    "POST",
    _NAMESPACE_URL + "/disasterRecoveryConfigs/CheckNameAvailability",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, Body("parameters", "CheckNameAvailability")),
    returns="CheckNameAvailabilityResult",
)

DISASTER_RECOVERY_CONFIGS_GET = Operation(
    SERVICE,
    "DisasterRecoveryConfigs_Get",
    "GET",
    _DISASTER_RECOVERY_CONFIG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _ALIAS),
    returns="ArmDisasterRecovery",
)

DISASTER_RECOVERY_CONFIGS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DisasterRecoveryConfigs_CreateOrUpdate",
    "PUT",
    _DISASTER_RECOVERY_CONFIG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _ALIAS, Body("parameters", "ArmDisasterRecovery")),
    ok=(200, 201),
    returns="ArmDisasterRecovery",
)

DISASTER_RECOVERY_CONFIGS_DELETE = Operation(
    SERVICE,
    "DisasterRecoveryConfigs_Delete",
    "DELETE",
    _DISASTER_RECOVERY_CONFIG_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _ALIAS),
    ok=(200, 204),
    accept=None,
)

DISASTER_RECOVERY_CONFIGS_LIST = Operation(
    SERVICE,
    "DisasterRecoveryConfigs_List",
    "GET",
    _NAMESPACE_URL + "/disasterRecoveryConfigs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME),
    paging=Paging("ArmDisasterRecovery"),
)

DISASTER_RECOVERY_CONFIGS_BREAK_PAIRING = Operation(
    SERVICE,
    "DisasterRecoveryConfigs_BreakPairing",
    "POST",
    _DISASTER_RECOVERY_CONFIG_URL + "/breakPairing",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _ALIAS),
    accept=None,
)

DISASTER_RECOVERY_CONFIGS_FAIL_OVER = Operation(
    SERVICE,
    "DisasterRecoveryConfigs_FailOver",
    "POST",
    _DISASTER_RECOVERY_CONFIG_URL + "/failover",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAMESPACE_NAME,
        _ALIAS,
        Body("parameters", "NamespaceFailoverProperties", required=False),
    ),
    accept=None,
)

QUEUES_GET_AUTHORIZATION_RULE = Operation(
    SERVICE,
    "Queues_GetAuthorizationRule",
    "GET",
    _QUEUE_AUTHORIZATION_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _QUEUE_NAME, _AUTHORIZATION_RULE_NAME),
    returns="SBAuthorizationRule",
)

QUEUES_CREATE_OR_UPDATE_AUTHORIZATION_RULE = Operation(
    SERVICE,
    "Queues_CreateOrUpdateAuthorizationRule",
    "PUT",
    _QUEUE_AUTHORIZATION_RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAMESPACE_NAME,
        _QUEUE_NAME,
        _AUTHORIZATION_RULE_NAME,
        Body("parameters", "SBAuthorizationRule"),
    ),
    returns="SBAuthorizationRule",
)

QUEUES_DELETE_AUTHORIZATION_RULE = Operation(
    SERVICE,
    "Queues_DeleteAuthorizationRule",
    "DELETE",
    _QUEUE_AUTHORIZATION_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _QUEUE_NAME, _AUTHORIZATION_RULE_NAME),
    ok=(200, 204),
    accept=None,
)

QUEUES_LIST_AUTHORIZATION_RULES = Operation(
    SERVICE,
    "Queues_ListAuthorizationRules",
    "GET",
    _QUEUE_URL + "/authorizationRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _QUEUE_NAME),
    paging=Paging("SBAuthorizationRule"),
)

QUEUES_LIST_KEYS = Operation(
    SERVICE,
    "Queues_ListKeys",
    "POST",
    _QUEUE_AUTHORIZATION_RULE_URL + "/listKeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _QUEUE_NAME, _AUTHORIZATION_RULE_NAME),
    returns="AccessKeys",
)

QUEUES_REGENERATE_KEYS = Operation(
    SERVICE,
    "Queues_RegenerateKeys",
    "POST",
    _QUEUE_AUTHORIZATION_RULE_URL + "/regenerateKeys",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAMESPACE_NAME,
        _QUEUE_NAME,
        _AUTHORIZATION_RULE_NAME,
        Body("parameters", "RegenerateAccessKeyParameters"),
    ),
    returns="AccessKeys",
)

QUEUES_GET = Operation(
    SERVICE,
    "Queues_Get",
    "GET",
    _QUEUE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _QUEUE_NAME),
    returns="SBQueue",
)

QUEUES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Queues_CreateOrUpdate",
    "PUT",
    _QUEUE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _QUEUE_NAME, Body("parameters", "SBQueue")),
    returns="SBQueue",
)

QUEUES_DELETE = Operation(
    SERVICE,
    "Queues_Delete",
    "DELETE",
    _QUEUE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _QUEUE_NAME),
    ok=(200, 204),
    accept=None,
)

QUEUES_LIST_BY_NAMESPACE = Operation(
    SERVICE,
    "Queues_ListByNamespace",
    "GET",
    _NAMESPACE_URL + "/queues",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _SKIP, _TOP),
    paging=Paging("SBQueue"),
)

TOPICS_GET_AUTHORIZATION_RULE = Operation(
    SERVICE,
    "Topics_GetAuthorizationRule",
    "GET",
    _TOPIC_AUTHORIZATION_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _TOPIC_NAME, _AUTHORIZATION_RULE_NAME),
    returns="SBAuthorizationRule",
)

TOPICS_CREATE_OR_UPDATE_AUTHORIZATION_RULE = Operation(
    SERVICE,
    "Topics_CreateOrUpdateAuthorizationRule",
    "PUT",
    _TOPIC_AUTHORIZATION_RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAMESPACE_NAME,
        _TOPIC_NAME,
        _AUTHORIZATION_RULE_NAME,
        Body("parameters", "SBAuthorizationRule"),
    ),
    returns="SBAuthorizationRule",
)

TOPICS_DELETE_AUTHORIZATION_RULE = Operation(
    SERVICE,
    "Topics_DeleteAuthorizationRule",
    "DELETE",
    _TOPIC_AUTHORIZATION_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _TOPIC_NAME, _AUTHORIZATION_RULE_NAME),
    ok=(200, 204),
    accept=None,
)

TOPICS_LIST_AUTHORIZATION_RULES = Operation(
    SERVICE,
    "Topics_ListAuthorizationRules",
    "GET",
    _TOPIC_URL + "/authorizationRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _TOPIC_NAME),
    paging=Paging("SBAuthorizationRule"),
)

TOPICS_LIST_KEYS = Operation(
    SERVICE,
    "Topics_ListKeys",
    "POST",
    _TOPIC_AUTHORIZATION_RULE_URL + "/listKeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _TOPIC_NAME, _AUTHORIZATION_RULE_NAME),
    returns="AccessKeys",
)

TOPICS_REGENERATE_KEYS = Operation(
    SERVICE,
    "Topics_RegenerateKeys",
    "POST",
    _TOPIC_AUTHORIZATION_RULE_URL + "/regenerateKeys",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAMESPACE_NAME,
        _TOPIC_NAME,
        _AUTHORIZATION_RULE_NAME,
        Body("parameters", "RegenerateAccessKeyParameters"),
    ),
    returns="AccessKeys",
)

TOPICS_GET = Operation(
    SERVICE,
    "Topics_Get",
    "GET",
    _TOPIC_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _TOPIC_NAME),
    returns="SBTopic",
)

TOPICS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Topics_CreateOrUpdate",
    "PUT",
    _TOPIC_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _TOPIC_NAME, Body("parameters", "SBTopic")),
    returns="SBTopic",
)

TOPICS_DELETE = Operation(
    SERVICE,
    "Topics_Delete",
    "DELETE",
    _TOPIC_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _TOPIC_NAME),
    ok=(200, 204),
    accept=None,
)

TOPICS_LIST_BY_NAMESPACE = Operation(
    SERVICE,
    "Topics_ListByNamespace",
    "GET",
    _NAMESPACE_URL + "/topics",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _SKIP, _TOP),
    paging=Paging("SBTopic"),
)

PRIVATE_ENDPOINT_CONNECTIONS_GET = Operation(
    SERVICE,
    "PrivateEndpointConnections_Get",
    "GET",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
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
        _NAMESPACE_NAME,
        _PRIVATE_ENDPOINT_CONNECTION_NAME,
        Body("parameters", "PrivateEndpointConnection"),
    ),
    ok=(200, 201, 202),
    returns="PrivateEndpointConnection",
)

PRIVATE_ENDPOINT_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "PrivateEndpointConnections_Delete",
    "DELETE",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

PRIVATE_ENDPOINT_CONNECTIONS_LIST = Operation(
    SERVICE,
    "PrivateEndpointConnections_List",
    "GET",
    _NAMESPACE_URL + "/privateEndpointConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME),
    paging=Paging("PrivateEndpointConnection"),
)

NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_GET_RESOURCE_ASSOCIATION_NAME = Operation(
    SERVICE,
    "NetworkSecurityPerimeterConfigurations_GetResourceAssociationName",
    "GET",
    _NAMESPACE_URL + "/networkSecurityPerimeterConfigurations/{resourceAssociationName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _RESOURCE_ASSOCIATION_NAME),
    returns="NetworkSecurityPerimeterConfiguration",
)

NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_RECONCILE = Operation(
    SERVICE,
    "NetworkSecurityPerimeterConfigurations_Reconcile",
    "POST",
    _NAMESPACE_URL + "/networkSecurityPerimeterConfigurations/{resourceAssociationName}/reconcile",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _RESOURCE_ASSOCIATION_NAME),
    accept=None,
)

MIGRATION_CONFIGS_GET = Operation(
    SERVICE,
    "MigrationConfigs_Get",
    "GET",
    _MIGRATION_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _CONFIG_NAME),
    returns="MigrationConfigProperties",
)

MIGRATION_CONFIGS_CREATE_AND_START_MIGRATION = Operation(
    SERVICE,
    "MigrationConfigs_CreateAndStartMigration",
    "PUT",
    _MIGRATION_CONFIGURATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAMESPACE_NAME,
        _CONFIG_NAME,
        Body("parameters", "MigrationConfigProperties"),
    ),
    ok=(200, 201),
    returns="MigrationConfigProperties",
    long_running=LongRunning(),
)

MIGRATION_CONFIGS_DELETE = Operation(
    SERVICE,
    "MigrationConfigs_Delete",
    "DELETE",
    _MIGRATION_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _CONFIG_NAME),
    ok=(200, 204),
    accept=None,
)

MIGRATION_CONFIGS_LIST = Operation(
    SERVICE,
    "MigrationConfigs_List",
    "GET",
    _NAMESPACE_URL + "/migrationConfigurations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME),
    paging=Paging("MigrationConfigProperties"),
)

MIGRATION_CONFIGS_COMPLETE_MIGRATION = Operation(
    SERVICE,
    "MigrationConfigs_CompleteMigration",
    "POST",
    _MIGRATION_CONFIGURATION_URL + "/upgrade",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _CONFIG_NAME),
    accept=None,
)

MIGRATION_CONFIGS_REVERT = Operation(
    SERVICE,
    "MigrationConfigs_Revert",
    "POST",
    _MIGRATION_CONFIGURATION_URL + "/revert",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _CONFIG_NAME),
    accept=None,
)

RULES_GET = Operation(
    SERVICE,
    "Rules_Get",
    "GET",
    _RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _TOPIC_NAME, _SUBSCRIPTION_NAME, _RULE_NAME),
    returns="Rule",
)

RULES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Rules_CreateOrUpdate",
    "PUT",
    _RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAMESPACE_NAME,
        _TOPIC_NAME,
        _SUBSCRIPTION_NAME,
        _RULE_NAME,
        Body("parameters", "Rule"),
    ),
    returns="Rule",
)

RULES_DELETE = Operation(
    SERVICE,
    "Rules_Delete",
    "DELETE",
    _RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _TOPIC_NAME, _SUBSCRIPTION_NAME, _RULE_NAME),
    ok=(200, 204),
    accept=None,
)

RULES_LIST_BY_SUBSCRIPTIONS = Operation(
    SERVICE,
    "Rules_ListBySubscriptions",
    "GET",
    _SUBSCRIPTION_URL + "/rules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _TOPIC_NAME, _SUBSCRIPTION_NAME, _SKIP, _TOP),
    paging=Paging("Rule"),
)

NAMESPACES_GET = Operation(
    SERVICE,
    "Namespaces_Get",
    "GET",
    _NAMESPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME),
    returns="SBNamespace",
)

NAMESPACES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Namespaces_CreateOrUpdate",
    "PUT",
    _NAMESPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, Body("parameters", "SBNamespace")),
    ok=(200, 201, 202),
    returns="SBNamespace",
    long_running=LongRunning(),
)

NAMESPACES_UPDATE = Operation(
    SERVICE,
    "Namespaces_Update",
    "PATCH",
    _NAMESPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, Body("parameters", "SBNamespaceUpdateParameters")),
    ok=(200, 201, 202),
    returns="SBNamespace",
)

NAMESPACES_DELETE = Operation(
    SERVICE,
    "Namespaces_Delete",
    "DELETE",
    _NAMESPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

NAMESPACES_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "Namespaces_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.ServiceBus/namespaces",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("SBNamespace"),
)

NAMESPACES_LIST = Operation(
    SERVICE,
    "Namespaces_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.ServiceBus/namespaces",
    (SUBSCRIPTION_ID,),
    paging=Paging("SBNamespace"),
)

NAMESPACES_FAILOVER = Operation(
    SERVICE,
    "Namespaces_Failover",
    "POST",
    _NAMESPACE_URL + "/failover",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, Body("parameters", "FailOver")),
    ok=(202,),
    returns="FailOver",
    accept=None,
    long_running=LongRunning(),
)

NAMESPACES_GET_NETWORK_RULE_SET = Operation(
    SERVICE,
    "Namespaces_GetNetworkRuleSet",
    "GET",
    _DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME),
    returns="NetworkRuleSet",
)

NAMESPACES_CREATE_OR_UPDATE_NETWORK_RULE_SET = Operation(
    SERVICE,
    "Namespaces_CreateOrUpdateNetworkRuleSet",
    "PUT",
    _DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, Body("parameters", "NetworkRuleSet")),
    returns="NetworkRuleSet",
)

NAMESPACES_LIST_NETWORK_RULE_SETS = Operation(
    SERVICE,
    "Namespaces_ListNetworkRuleSets",
    "GET",
    _NAMESPACE_URL + "/networkRuleSets",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME),
    paging=Paging("NetworkRuleSet"),
)

NAMESPACES_GET_AUTHORIZATION_RULE = Operation(
    SERVICE,
    "Namespaces_GetAuthorizationRule",
    "GET",
    _NAMESPACE_AUTHORIZATION_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _AUTHORIZATION_RULE_NAME),
    returns="SBAuthorizationRule",
)

NAMESPACES_CREATE_OR_UPDATE_AUTHORIZATION_RULE = Operation(
    SERVICE,
    "Namespaces_CreateOrUpdateAuthorizationRule",
    "PUT",
    _NAMESPACE_AUTHORIZATION_RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAMESPACE_NAME,
        _AUTHORIZATION_RULE_NAME,
        Body("parameters", "SBAuthorizationRule"),
    ),
    returns="SBAuthorizationRule",
)

NAMESPACES_DELETE_AUTHORIZATION_RULE = Operation(
    SERVICE,
    "Namespaces_DeleteAuthorizationRule",
    "DELETE",
    _NAMESPACE_AUTHORIZATION_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _AUTHORIZATION_RULE_NAME),
    ok=(200, 204),
    accept=None,
)

NAMESPACES_LIST_AUTHORIZATION_RULES = Operation(
    SERVICE,
    "Namespaces_ListAuthorizationRules",
    "GET",
    _NAMESPACE_URL + "/AuthorizationRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME),
    paging=Paging("SBAuthorizationRule"),
)

NAMESPACES_LIST_KEYS = Operation(
    SERVICE,
    "Namespaces_ListKeys",
    "POST",
    _NAMESPACE_AUTHORIZATION_RULE_URL + "/listKeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _AUTHORIZATION_RULE_NAME),
    returns="AccessKeys",
)

NAMESPACES_REGENERATE_KEYS = Operation(
    SERVICE,
    "Namespaces_RegenerateKeys",
    "POST",
    _NAMESPACE_AUTHORIZATION_RULE_URL + "/regenerateKeys",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAMESPACE_NAME,
        _AUTHORIZATION_RULE_NAME,
        Body("parameters", "RegenerateAccessKeyParameters"),
    ),
    returns="AccessKeys",
)

NAMESPACES_CHECK_NAME_AVAILABILITY = Operation(
    SERVICE,
    "Namespaces_CheckNameAvailability",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.ServiceBus/checkNameAvailability",
    (SUBSCRIPTION_ID, Body("parameters", "CheckNameAvailability")),
    returns="CheckNameAvailabilityResult",
)

PRIVATE_LINK_RESOURCES_GET = Operation(
    SERVICE,
    "PrivateLinkResources_Get",
    "GET",
    _NAMESPACE_URL + "/privateLinkResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME),
    returns="PrivateLinkResourcesListResult",
)

NETWORK_SECURITY_PERIMETER_CONFIGURATION_LIST = Operation(
    SERVICE,
    "NetworkSecurityPerimeterConfiguration_List",
    "GET",
    _NAMESPACE_URL + "/networkSecurityPerimeterConfigurations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME),
    paging=Paging("NetworkSecurityPerimeterConfiguration"),
)

SUBSCRIPTIONS_GET = Operation(
    SERVICE,
    "Subscriptions_Get",
    "GET",
    _SUBSCRIPTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _TOPIC_NAME, _SUBSCRIPTION_NAME),
    returns="SBSubscription",
)

SUBSCRIPTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Subscriptions_CreateOrUpdate",
    "PUT",
    _SUBSCRIPTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAMESPACE_NAME,
        _TOPIC_NAME,
        _SUBSCRIPTION_NAME,
        Body("parameters", "SBSubscription"),
    ),
    returns="SBSubscription",
)

SUBSCRIPTIONS_DELETE = Operation(
    SERVICE,
    "Subscriptions_Delete",
    "DELETE",
    _SUBSCRIPTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _TOPIC_NAME, _SUBSCRIPTION_NAME),
    ok=(200, 204),
    accept=None,
)

SUBSCRIPTIONS_LIST_BY_TOPIC = Operation(
    SERVICE,
    "Subscriptions_ListByTopic",
    "GET",
    _TOPIC_URL + "/subscriptions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _TOPIC_NAME, _SKIP, _TOP),
    paging=Paging("SBSubscription"),
)
