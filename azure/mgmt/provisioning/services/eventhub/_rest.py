# Generated from swagger/eventhub/ by "make generate": do not edit.

"""REST operations of the service ``eventhub``, for both twins of its client."""

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

_CLUSTER_URL = RESOURCE_GROUP + "/providers/Microsoft.EventHub/clusters/{clusterName}"
_NAMESPACE_URL = RESOURCE_GROUP + "/providers/Microsoft.EventHub/namespaces/{namespaceName}"
_QUOTA_CONFIGURATION_DEFAULT_URL = _CLUSTER_URL + "/quotaConfiguration/default"
_NETWORK_RULE_SETS_DEFAULT_URL = _NAMESPACE_URL + "/networkRuleSets/default"
_EVENTHUB_URL = _NAMESPACE_URL + "/eventhubs/{eventHubName}"
_SCHEMAGROUP_URL = _NAMESPACE_URL + "/schemagroups/{schemaGroupName}"
_DISASTER_RECOVERY_CONFIG_URL = _NAMESPACE_URL + "/disasterRecoveryConfigs/{alias}"
_APPLICATION_GROUP_URL = _NAMESPACE_URL + "/applicationGroups/{applicationGroupName}"
_NAMESPACE_AUTHORIZATION_RULE_URL = _NAMESPACE_URL + "/authorizationRules/{authorizationRuleName}"
_PRIVATE_ENDPOINT_CONNECTION_URL = _NAMESPACE_URL + "/privateEndpointConnections/{privateEndpointConnectionName}"
_CONSUMERGROUP_URL = _EVENTHUB_URL + "/consumergroups/{consumerGroupName}"
_EVENTHUB_AUTHORIZATION_RULE_URL = _EVENTHUB_URL + "/authorizationRules/{authorizationRuleName}"

_CLUSTER_NAME = Path("cluster_name", "clusterName")
_NAMESPACE_NAME = Path("namespace_name", "namespaceName")
_ALIAS = Path("alias", "alias")
_AUTHORIZATION_RULE_NAME = Path("authorization_rule_name", "authorizationRuleName")
_EVENT_HUB_NAME = Path("event_hub_name", "eventHubName")
_SKIP = Query("skip", "$skip", type="int")
_TOP = Query("top", "$top", type="int")
_PRIVATE_ENDPOINT_CONNECTION_NAME = Path("private_endpoint_connection_name", "privateEndpointConnectionName")
_RESOURCE_ASSOCIATION_NAME = Path("resource_association_name", "resourceAssociationName")
_CONSUMER_GROUP_NAME = Path("consumer_group_name", "consumerGroupName")
_SCHEMA_GROUP_NAME = Path("schema_group_name", "schemaGroupName")
_APPLICATION_GROUP_NAME = Path("application_group_name", "applicationGroupName")

OPERATIONS_LIST = Operation(
    SERVICE, "Operations_List", "GET", "/providers/Microsoft.EventHub/operations", paging=Paging("Operation")
)

CLUSTERS_GET = Operation(
    SERVICE,
    "Clusters_Get",
    "GET",
    _CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME),
    returns="Cluster",
)

CLUSTERS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Clusters_CreateOrUpdate",
    "PUT",
    _CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME, Body("parameters", "Cluster")),
    ok=(200, 201, 202),
    returns="Cluster",
    long_running=LongRunning(),
)

CLUSTERS_UPDATE = Operation(
    SERVICE,
    "Clusters_Update",
    "PATCH",
    _CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME, Body("parameters", "Cluster")),
    ok=(200, 201, 202),
    returns="Cluster",
    long_running=LongRunning(),
)

CLUSTERS_DELETE = Operation(
    SERVICE,
    "Clusters_Delete",
    "DELETE",
    _CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

CLUSTERS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "Clusters_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.EventHub/clusters",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("Cluster"),
)

CLUSTERS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "Clusters_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.EventHub/clusters",
    (SUBSCRIPTION_ID,),
    paging=Paging("Cluster"),
)

CLUSTERS_LIST_NAMESPACES = Operation(
    SERVICE,
    "Clusters_ListNamespaces",
    "GET",
    _CLUSTER_URL + "/namespaces",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME),
    returns="EHNamespaceIdListResult",
)

CLUSTERS_LIST_AVAILABLE_CLUSTER_REGION = Operation(
    SERVICE,
    "Clusters_ListAvailableClusterRegion",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.EventHub/availableClusterRegions",
    (SUBSCRIPTION_ID,),
    returns="AvailableClustersList",
)

DISASTER_RECOVERY_CONFIGS_GET_AUTHORIZATION_RULE = Operation(
    SERVICE,
    "DisasterRecoveryConfigs_GetAuthorizationRule",
    "GET",
    _DISASTER_RECOVERY_CONFIG_URL + "/authorizationRules/{authorizationRuleName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _ALIAS, _AUTHORIZATION_RULE_NAME),
    returns="AuthorizationRule",
)

DISASTER_RECOVERY_CONFIGS_LIST_AUTHORIZATION_RULES = Operation(
    SERVICE,
    "DisasterRecoveryConfigs_ListAuthorizationRules",
    "GET",
    _DISASTER_RECOVERY_CONFIG_URL + "/authorizationRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _ALIAS),
    paging=Paging("AuthorizationRule"),
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
    _NAMESPACE_URL + "/disasterRecoveryConfigs/checkNameAvailability",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, Body("parameters", "CheckNameAvailabilityParameter")),
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
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _ALIAS),
    accept=None,
)

EVENT_HUBS_GET_AUTHORIZATION_RULE = Operation(
    SERVICE,
    "EventHubs_GetAuthorizationRule",
    "GET",
    _EVENTHUB_AUTHORIZATION_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _EVENT_HUB_NAME, _AUTHORIZATION_RULE_NAME),
    returns="AuthorizationRule",
)

EVENT_HUBS_CREATE_OR_UPDATE_AUTHORIZATION_RULE = Operation(
    SERVICE,
    "EventHubs_CreateOrUpdateAuthorizationRule",
    "PUT",
    _EVENTHUB_AUTHORIZATION_RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAMESPACE_NAME,
        _EVENT_HUB_NAME,
        _AUTHORIZATION_RULE_NAME,
        Body("parameters", "AuthorizationRule"),
    ),
    returns="AuthorizationRule",
)

EVENT_HUBS_DELETE_AUTHORIZATION_RULE = Operation(
    SERVICE,
    "EventHubs_DeleteAuthorizationRule",
    "DELETE",
    _EVENTHUB_AUTHORIZATION_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _EVENT_HUB_NAME, _AUTHORIZATION_RULE_NAME),
    ok=(200, 204),
    accept=None,
)

EVENT_HUBS_LIST_AUTHORIZATION_RULES = Operation(
    SERVICE,
    "EventHubs_ListAuthorizationRules",
    "GET",
    _EVENTHUB_URL + "/authorizationRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _EVENT_HUB_NAME),
    paging=Paging("AuthorizationRule"),
)

EVENT_HUBS_LIST_KEYS = Operation(
    SERVICE,
    "EventHubs_ListKeys",
    "POST",
    _EVENTHUB_AUTHORIZATION_RULE_URL + "/listKeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _EVENT_HUB_NAME, _AUTHORIZATION_RULE_NAME),
    returns="AccessKeys",
)

EVENT_HUBS_REGENERATE_KEYS = Operation(
    SERVICE,
    "EventHubs_RegenerateKeys",
    "POST",
    _EVENTHUB_AUTHORIZATION_RULE_URL + "/regenerateKeys",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAMESPACE_NAME,
        _EVENT_HUB_NAME,
        _AUTHORIZATION_RULE_NAME,
        Body("parameters", "RegenerateAccessKeyParameters"),
    ),
    returns="AccessKeys",
)

EVENT_HUBS_GET = Operation(
    SERVICE,
    "EventHubs_Get",
    "GET",
    _EVENTHUB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _EVENT_HUB_NAME),
    returns="Eventhub",
)

EVENT_HUBS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "EventHubs_CreateOrUpdate",
    "PUT",
    _EVENTHUB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _EVENT_HUB_NAME, Body("parameters", "Eventhub")),
    returns="Eventhub",
)

EVENT_HUBS_DELETE = Operation(
    SERVICE,
    "EventHubs_Delete",
    "DELETE",
    _EVENTHUB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _EVENT_HUB_NAME),
    ok=(200, 204),
    accept=None,
)

EVENT_HUBS_LIST_BY_NAMESPACE = Operation(
    SERVICE,
    "EventHubs_ListByNamespace",
    "GET",
    _NAMESPACE_URL + "/eventhubs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _SKIP, _TOP),
    paging=Paging("Eventhub"),
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

NETWORK_SECURITY_PERIMETER_CONFIGURATIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "NetworkSecurityPerimeterConfigurations_CreateOrUpdate",
    "POST",
    _NAMESPACE_URL + "/networkSecurityPerimeterConfigurations/{resourceAssociationName}/reconcile",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _RESOURCE_ASSOCIATION_NAME),
    ok=(200, 202),
    returns="NetworkSecurityPerimeterConfiguration",
    accept=None,
    long_running=LongRunning(),
)

CONSUMER_GROUPS_GET = Operation(
    SERVICE,
    "ConsumerGroups_Get",
    "GET",
    _CONSUMERGROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _EVENT_HUB_NAME, _CONSUMER_GROUP_NAME),
    returns="ConsumerGroup",
)

CONSUMER_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ConsumerGroups_CreateOrUpdate",
    "PUT",
    _CONSUMERGROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAMESPACE_NAME,
        _EVENT_HUB_NAME,
        _CONSUMER_GROUP_NAME,
        Body("parameters", "ConsumerGroup"),
    ),
    returns="ConsumerGroup",
)

CONSUMER_GROUPS_DELETE = Operation(
    SERVICE,
    "ConsumerGroups_Delete",
    "DELETE",
    _CONSUMERGROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _EVENT_HUB_NAME, _CONSUMER_GROUP_NAME),
    ok=(200, 204),
    accept=None,
)

CONSUMER_GROUPS_LIST_BY_EVENT_HUB = Operation(
    SERVICE,
    "ConsumerGroups_ListByEventHub",
    "GET",
    _EVENTHUB_URL + "/consumergroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _EVENT_HUB_NAME, _SKIP, _TOP),
    paging=Paging("ConsumerGroup"),
)

CONFIGURATION_GET = Operation(
    SERVICE,
    "Configuration_Get",
    "GET",
    _QUOTA_CONFIGURATION_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME),
    returns="ClusterQuotaConfigurationProperties",
)

CONFIGURATION_PATCH = Operation(
    SERVICE,
    "Configuration_Patch",
    "PATCH",
    _QUOTA_CONFIGURATION_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME, Body("parameters", "ClusterQuotaConfigurationProperties")),
    ok=(200, 201, 202),
    returns="ClusterQuotaConfigurationProperties",
)

NAMESPACES_GET = Operation(
    SERVICE,
    "Namespaces_Get",
    "GET",
    _NAMESPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME),
    returns="EHNamespace",
)

NAMESPACES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Namespaces_CreateOrUpdate",
    "PUT",
    _NAMESPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, Body("parameters", "EHNamespace")),
    ok=(200, 201, 202),
    returns="EHNamespace",
    long_running=LongRunning(),
)

NAMESPACES_UPDATE = Operation(
    SERVICE,
    "Namespaces_Update",
    "PATCH",
    _NAMESPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, Body("parameters", "EHNamespace")),
    ok=(200, 201, 202),
    returns="EHNamespace",
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
    RESOURCE_GROUP + "/providers/Microsoft.EventHub/namespaces",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("EHNamespace"),
)

NAMESPACES_LIST = Operation(
    SERVICE,
    "Namespaces_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.EventHub/namespaces",
    (SUBSCRIPTION_ID,),
    paging=Paging("EHNamespace"),
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
    _NETWORK_RULE_SETS_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME),
    returns="NetworkRuleSet",
)

NAMESPACES_CREATE_OR_UPDATE_NETWORK_RULE_SET = Operation(
    SERVICE,
    "Namespaces_CreateOrUpdateNetworkRuleSet",
    "PUT",
    _NETWORK_RULE_SETS_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, Body("parameters", "NetworkRuleSet")),
    returns="NetworkRuleSet",
)

NAMESPACES_LIST_NETWORK_RULE_SET = Operation(
    SERVICE,
    "Namespaces_ListNetworkRuleSet",
    "GET",
    _NAMESPACE_URL + "/networkRuleSets",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME),
    returns="NetworkRuleSetListResult",
)

NAMESPACES_GET_AUTHORIZATION_RULE = Operation(
    SERVICE,
    "Namespaces_GetAuthorizationRule",
    "GET",
    _NAMESPACE_AUTHORIZATION_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _AUTHORIZATION_RULE_NAME),
    returns="AuthorizationRule",
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
        Body("parameters", "AuthorizationRule"),
    ),
    returns="AuthorizationRule",
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
    _NAMESPACE_URL + "/authorizationRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME),
    paging=Paging("AuthorizationRule"),
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
    SUBSCRIPTION + "/providers/Microsoft.EventHub/checkNameAvailability",
    (SUBSCRIPTION_ID, Body("parameters", "CheckNameAvailabilityParameter")),
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
    returns="NetworkSecurityPerimeterConfigurationList",
)

SCHEMA_REGISTRY_GET = Operation(
    SERVICE,
    "SchemaRegistry_Get",
    "GET",
    _SCHEMAGROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _SCHEMA_GROUP_NAME),
    returns="SchemaGroup",
)

SCHEMA_REGISTRY_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "SchemaRegistry_CreateOrUpdate",
    "PUT",
    _SCHEMAGROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _SCHEMA_GROUP_NAME, Body("parameters", "SchemaGroup")),
    returns="SchemaGroup",
)

SCHEMA_REGISTRY_DELETE = Operation(
    SERVICE,
    "SchemaRegistry_Delete",
    "DELETE",
    _SCHEMAGROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _SCHEMA_GROUP_NAME),
    ok=(200, 204),
    accept=None,
)

SCHEMA_REGISTRY_LIST_BY_NAMESPACE = Operation(
    SERVICE,
    "SchemaRegistry_ListByNamespace",
    "GET",
    _NAMESPACE_URL + "/schemagroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _SKIP, _TOP),
    paging=Paging("SchemaGroup"),
)

APPLICATION_GROUP_GET = Operation(
    SERVICE,
    "ApplicationGroup_Get",
    "GET",
    _APPLICATION_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _APPLICATION_GROUP_NAME),
    returns="ApplicationGroup",
)

APPLICATION_GROUP_CREATE_OR_UPDATE_APPLICATION_GROUP = Operation(
    SERVICE,
    "ApplicationGroup_CreateOrUpdateApplicationGroup",
    "PUT",
    _APPLICATION_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAMESPACE_NAME,
        _APPLICATION_GROUP_NAME,
        Body("parameters", "ApplicationGroup"),
    ),
    returns="ApplicationGroup",
)

APPLICATION_GROUP_DELETE = Operation(
    SERVICE,
    "ApplicationGroup_Delete",
    "DELETE",
    _APPLICATION_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME, _APPLICATION_GROUP_NAME),
    ok=(200, 204),
    accept=None,
)

APPLICATION_GROUP_LIST_BY_NAMESPACE = Operation(
    SERVICE,
    "ApplicationGroup_ListByNamespace",
    "GET",
    _NAMESPACE_URL + "/applicationGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAMESPACE_NAME),
    paging=Paging("ApplicationGroup"),
)
