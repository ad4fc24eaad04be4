# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""REST operations of ``network``, for both twins of its client: ``network_manager_routing_configurations``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, LongRunning, Operation, Paging, Path, Query
from .. import SERVICE

_ROUTING_CONFIGURATION_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
    "/networkManagers/{networkManagerName}/routingConfigurations/{configurationName}"
)
_RULE_COLLECTION_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
    "/networkManagers/{networkManagerName}/routingConfigurations/{configurationName}/ruleCollections"
    "/{ruleCollectionName}"
)
_RULE_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
    "/networkManagers/{networkManagerName}/routingConfigurations/{configurationName}/ruleCollections"
    "/{ruleCollectionName}/rules/{ruleName}"
)

_NETWORK_MANAGER_NAME = Path("network_manager_name", "networkManagerName")
_CONFIGURATION_NAME = Path("configuration_name", "configurationName")
_FORCE = Query("force", "force", type="bool")
_TOP = Query("top", "$top", type="int")
_SKIP_TOKEN = Query("skip_token", "$skipToken")
_RULE_COLLECTION_NAME = Path("rule_collection_name", "ruleCollectionName")
_RULE_NAME = Path("rule_name", "ruleName")

NETWORK_MANAGER_ROUTING_CONFIGURATIONS_GET = Operation(
    SERVICE,
    "NetworkManagerRoutingConfigurations_Get",
    "GET",
    _ROUTING_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _CONFIGURATION_NAME),
    returns="NetworkManagerRoutingConfiguration",
)

NETWORK_MANAGER_ROUTING_CONFIGURATIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "NetworkManagerRoutingConfigurations_CreateOrUpdate",
    "PUT",
    _ROUTING_CONFIGURATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _CONFIGURATION_NAME,
        Body("routing_configuration", "NetworkManagerRoutingConfiguration"),
    ),
    ok=(200, 201),
    returns="NetworkManagerRoutingConfiguration",
)

NETWORK_MANAGER_ROUTING_CONFIGURATIONS_DELETE = Operation(
    SERVICE,
    "NetworkManagerRoutingConfigurations_Delete",
    "DELETE",
    _ROUTING_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _CONFIGURATION_NAME, _FORCE),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

NETWORK_MANAGER_ROUTING_CONFIGURATIONS_LIST = Operation(
    SERVICE,
    "NetworkManagerRoutingConfigurations_List",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkManagers/{networkManagerName}/routingConfigurations"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _TOP, _SKIP_TOKEN),
    paging=Paging("NetworkManagerRoutingConfiguration", api_version=False),
)

ROUTING_RULE_COLLECTIONS_GET = Operation(
    SERVICE,
    "RoutingRuleCollections_Get",
    "GET",
    _RULE_COLLECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _CONFIGURATION_NAME, _RULE_COLLECTION_NAME),
    returns="RoutingRuleCollection",
)

ROUTING_RULE_COLLECTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "RoutingRuleCollections_CreateOrUpdate",
    "PUT",
    _RULE_COLLECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _CONFIGURATION_NAME,
        _RULE_COLLECTION_NAME,
        Body("rule_collection", "RoutingRuleCollection"),
    ),
    ok=(200, 201),
    returns="RoutingRuleCollection",
)

ROUTING_RULE_COLLECTIONS_DELETE = Operation(
    SERVICE,
    "RoutingRuleCollections_Delete",
    "DELETE",
    _RULE_COLLECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _CONFIGURATION_NAME, _RULE_COLLECTION_NAME, _FORCE),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

ROUTING_RULE_COLLECTIONS_LIST = Operation(
    SERVICE,
    "RoutingRuleCollections_List",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkManagers/{networkManagerName}/routingConfigurations/{configurationName}/ruleCollections"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _CONFIGURATION_NAME, _TOP, _SKIP_TOKEN),
    paging=Paging("RoutingRuleCollection", api_version=False),
)

ROUTING_RULES_GET = Operation(
    SERVICE,
    "RoutingRules_Get",
    "GET",
    _RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _CONFIGURATION_NAME,
        _RULE_COLLECTION_NAME,
        _RULE_NAME,
    ),
    returns="RoutingRule",
)

ROUTING_RULES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "RoutingRules_CreateOrUpdate",
    "PUT",
    _RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _CONFIGURATION_NAME,
        _RULE_COLLECTION_NAME,
        _RULE_NAME,
        Body("routing_rule", "RoutingRule"),
    ),
    ok=(200, 201),
    returns="RoutingRule",
)

ROUTING_RULES_DELETE = Operation(
    SERVICE,
    "RoutingRules_Delete",
    "DELETE",
    _RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _CONFIGURATION_NAME,
        _RULE_COLLECTION_NAME,
        _RULE_NAME,
        _FORCE,
    ),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

ROUTING_RULES_LIST = Operation(
    SERVICE,
    "RoutingRules_List",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/networkManagers/{networkManagerName}/routingConfigurations/{configurationName}/ruleCollections"
        "/{ruleCollectionName}/rules"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _CONFIGURATION_NAME,
        _RULE_COLLECTION_NAME,
        _TOP,
        _SKIP_TOKEN,
    ),
    paging=Paging("RoutingRule", api_version=False),
)
