# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``network_managers``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Match,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_NETWORK_MANAGER_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/networkManagers/{networkManagerName}"
_IPAM_POOL_URL = _NETWORK_MANAGER_URL + "/ipamPools/{poolName}"
_COMMIT_URL = _NETWORK_MANAGER_URL + "/commits/{commitName}"
_NETWORK_GROUP_URL = _NETWORK_MANAGER_URL + "/networkGroups/{networkGroupName}"
_SCOPE_CONNECTION_URL = _NETWORK_MANAGER_URL + "/scopeConnections/{scopeConnectionName}"
_ROUTING_CONFIGURATION_URL = _NETWORK_MANAGER_URL + "/routingConfigurations/{configurationName}"
_CONNECTIVITY_CONFIGURATION_URL = _NETWORK_MANAGER_URL + "/connectivityConfigurations/{configurationName}"
_SECURITY_USER_CONFIGURATION_URL = _NETWORK_MANAGER_URL + "/securityUserConfigurations/{configurationName}"
_SECURITY_ADMIN_CONFIGURATION_URL = _NETWORK_MANAGER_URL + "/securityAdminConfigurations/{configurationName}"
_STATIC_CIDR_URL = _IPAM_POOL_URL + "/staticCidrs/{staticCidrName}"
_STATIC_MEMBER_URL = _NETWORK_GROUP_URL + "/staticMembers/{staticMemberName}"
_ROUTING_CONFIGURATION_RULE_COLLECTION_URL = _ROUTING_CONFIGURATION_URL + "/ruleCollections/{ruleCollectionName}"
_SECURITY_USER_CONFIGURATION_RULE_COLLECTION_URL = (
    _SECURITY_USER_CONFIGURATION_URL + "/ruleCollections/{ruleCollectionName}"
)
_SECURITY_ADMIN_CONFIGURATION_RULE_COLLECTION_URL = (
    _SECURITY_ADMIN_CONFIGURATION_URL + "/ruleCollections/{ruleCollectionName}"
)
_ROUTING_CONFIGURATION_RULE_COLLECTION_RULE_URL = _ROUTING_CONFIGURATION_RULE_COLLECTION_URL + "/rules/{ruleName}"
_SECURITY_USER_CONFIGURATION_RULE_COLLECTION_RULE_URL = (
    _SECURITY_USER_CONFIGURATION_RULE_COLLECTION_URL + "/rules/{ruleName}"
)
_SECURITY_ADMIN_CONFIGURATION_RULE_COLLECTION_RULE_URL = (
    _SECURITY_ADMIN_CONFIGURATION_RULE_COLLECTION_URL + "/rules/{ruleName}"
)

_NETWORK_MANAGER_NAME = Path("network_manager_name", "networkManagerName")
_POOL_NAME = Path("pool_name", "poolName")
_SKIP = Query("skip", "skip", type="int", default=0)
_SORT_KEY = Query("sort_key", "sortKey")
_SORT_VALUE = Query("sort_value", "sortValue")
_FORCE = Query("force", "force", type="bool")
_STATIC_CIDR_NAME = Path("static_cidr_name", "staticCidrName")
_CONFIGURATION_NAME = Path("configuration_name", "configurationName")
_NETWORK_GROUP_NAME = Path("network_group_name", "networkGroupName")
_STATIC_MEMBER_NAME = Path("static_member_name", "staticMemberName")
_RULE_COLLECTION_NAME = Path("rule_collection_name", "ruleCollectionName")
_RULE_NAME = Path("rule_name", "ruleName")
_SCOPE_CONNECTION_NAME = Path("scope_connection_name", "scopeConnectionName")
_COMMIT_NAME = Path("commit_name", "commitName")

IPAM_POOLS_GET = Operation(
    SERVICE,
    "IpamPools_Get",
    "GET",
    _IPAM_POOL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _POOL_NAME),
    returns="IpamPool",
    error="CommonErrorResponse",
)

IPAM_POOLS_CREATE = Operation(
    SERVICE,
    "IpamPools_Create",
    "PUT",
    _IPAM_POOL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _POOL_NAME, Body("body", "IpamPool"), Match()),
    ok=(200, 201),
    returns="IpamPool",
    error="CommonErrorResponse",
    long_running=LongRunning(),
)

IPAM_POOLS_UPDATE = Operation(
    SERVICE,
    "IpamPools_Update",
    "PATCH",
    _IPAM_POOL_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _POOL_NAME,
        Body("body", "IpamPoolUpdate", required=False),
        Match(),
    ),
    returns="IpamPool",
    error="CommonErrorResponse",
)

IPAM_POOLS_DELETE = Operation(
    SERVICE,
    "IpamPools_Delete",
    "DELETE",
    _IPAM_POOL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _POOL_NAME, Match()),
    ok=(202, 204),
    error="CommonErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

IPAM_POOLS_LIST = Operation(
    SERVICE,
    "IpamPools_List",
    "GET",
    _NETWORK_MANAGER_URL + "/ipamPools",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        Query("skip_token", "skipToken"),
        _SKIP,
        Query("top", "top", type="int", default=50),
        _SORT_KEY,
        _SORT_VALUE,
    ),
    error="CommonErrorResponse",
    paging=Paging("IpamPool", api_version=False),
)

IPAM_POOLS_GET_POOL_USAGE = Operation(
    SERVICE,
    "IpamPools_GetPoolUsage",
    "POST",
    _IPAM_POOL_URL + "/getPoolUsage",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _POOL_NAME),
    returns="PoolUsage",
    error="CommonErrorResponse",
)

IPAM_POOLS_LIST_ASSOCIATED_RESOURCES = Operation(
    SERVICE,
    "IpamPools_ListAssociatedResources",
    "POST",
    _IPAM_POOL_URL + "/listAssociatedResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _POOL_NAME),
    error="CommonErrorResponse",
    paging=Paging("PoolAssociation", api_version=False),
)

NETWORK_MANAGERS_GET = Operation(
    SERVICE,
    "NetworkManagers_Get",
    "GET",
    _NETWORK_MANAGER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME),
    returns="NetworkManager",
)

NETWORK_MANAGERS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "NetworkManagers_CreateOrUpdate",
    "PUT",
    _NETWORK_MANAGER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, Body("parameters", "NetworkManager")),
    ok=(200, 201),
    returns="NetworkManager",
)

NETWORK_MANAGERS_PATCH = Operation(
    SERVICE,
    "NetworkManagers_Patch",
    "PATCH",
    _NETWORK_MANAGER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, Body("parameters", "PatchObject")),
    returns="NetworkManager",
)

NETWORK_MANAGERS_DELETE = Operation(
    SERVICE,
    "NetworkManagers_Delete",
    "DELETE",
    _NETWORK_MANAGER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _FORCE),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

NETWORK_MANAGERS_LIST = Operation(
    SERVICE,
    "NetworkManagers_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/networkManagers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, Query("top", "$top", type="int"), Query("skip_token", "$skipToken")),
    paging=Paging("NetworkManager", api_version=False),
)

NETWORK_MANAGERS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "NetworkManagers_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/networkManagers",
    (SUBSCRIPTION_ID, Query("top", "$top", type="int"), Query("skip_token", "$skipToken")),
    paging=Paging("NetworkManager", api_version=False),
)

STATIC_CIDRS_GET = Operation(
    SERVICE,
    "StaticCidrs_Get",
    "GET",
    _STATIC_CIDR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _POOL_NAME, _STATIC_CIDR_NAME),
    returns="StaticCidr",
    error="CommonErrorResponse",
)

STATIC_CIDRS_CREATE = Operation(
    SERVICE,
    "StaticCidrs_Create",
    "PUT",
    _STATIC_CIDR_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _POOL_NAME,
        _STATIC_CIDR_NAME,
        Body("body", "StaticCidr", required=False),
    ),
    ok=(200, 201),
    returns="StaticCidr",
    error="CommonErrorResponse",
)

STATIC_CIDRS_DELETE = Operation(
    SERVICE,
    "StaticCidrs_Delete",
    "DELETE",
    _STATIC_CIDR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _POOL_NAME, _STATIC_CIDR_NAME),
    ok=(202, 204),
    error="CommonErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

STATIC_CIDRS_LIST = Operation(
    SERVICE,
    "StaticCidrs_List",
    "GET",
    _IPAM_POOL_URL + "/staticCidrs",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _POOL_NAME,
        Query("skip_token", "skipToken"),
        _SKIP,
        Query("top", "top", type="int", default=50),
        _SORT_KEY,
        _SORT_VALUE,
    ),
    error="CommonErrorResponse",
    paging=Paging("StaticCidr", api_version=False),
)

CONNECTIVITY_CONFIGURATIONS_GET = Operation(
    SERVICE,
    "ConnectivityConfigurations_Get",
    "GET",
    _CONNECTIVITY_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _CONFIGURATION_NAME),
    returns="ConnectivityConfiguration",
)

CONNECTIVITY_CONFIGURATIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ConnectivityConfigurations_CreateOrUpdate",
    "PUT",
    _CONNECTIVITY_CONFIGURATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _CONFIGURATION_NAME,
        Body("connectivity_configuration", "ConnectivityConfiguration"),
    ),
    ok=(200, 201),
    returns="ConnectivityConfiguration",
)

CONNECTIVITY_CONFIGURATIONS_DELETE = Operation(
    SERVICE,
    "ConnectivityConfigurations_Delete",
    "DELETE",
    _CONNECTIVITY_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _CONFIGURATION_NAME, _FORCE),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

CONNECTIVITY_CONFIGURATIONS_LIST = Operation(
    SERVICE,
    "ConnectivityConfigurations_List",
    "GET",
    _NETWORK_MANAGER_URL + "/connectivityConfigurations",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        Query("top", "$top", type="int"),
        Query("skip_token", "$skipToken"),
    ),
    paging=Paging("ConnectivityConfiguration", api_version=False),
)

NETWORK_GROUPS_GET = Operation(
    SERVICE,
    "NetworkGroups_Get",
    "GET",
    _NETWORK_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _NETWORK_GROUP_NAME),
    returns="NetworkGroup",
)

NETWORK_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "NetworkGroups_CreateOrUpdate",
    "PUT",
    _NETWORK_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _NETWORK_GROUP_NAME,
        Body("parameters", "NetworkGroup"),
        Match(),
    ),
    ok=(200, 201),
    returns="NetworkGroup",
)

NETWORK_GROUPS_DELETE = Operation(
    SERVICE,
    "NetworkGroups_Delete",
    "DELETE",
    _NETWORK_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _NETWORK_GROUP_NAME, _FORCE),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

NETWORK_GROUPS_LIST = Operation(
    SERVICE,
    "NetworkGroups_List",
    "GET",
    _NETWORK_MANAGER_URL + "/networkGroups",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        Query("top", "$top", type="int"),
        Query("skip_token", "$skipToken"),
    ),
    paging=Paging("NetworkGroup", api_version=False),
)

STATIC_MEMBERS_GET = Operation(
    SERVICE,
    "StaticMembers_Get",
    "GET",
    _STATIC_MEMBER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _NETWORK_GROUP_NAME, _STATIC_MEMBER_NAME),
    returns="StaticMember",
)

STATIC_MEMBERS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "StaticMembers_CreateOrUpdate",
    "PUT",
    _STATIC_MEMBER_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _NETWORK_GROUP_NAME,
        _STATIC_MEMBER_NAME,
        Body("parameters", "StaticMember"),
    ),
    ok=(200, 201),
    returns="StaticMember",
)

STATIC_MEMBERS_DELETE = Operation(
    SERVICE,
    "StaticMembers_Delete",
    "DELETE",
    _STATIC_MEMBER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _NETWORK_GROUP_NAME, _STATIC_MEMBER_NAME),
    ok=(200, 204),
    accept=None,
)

STATIC_MEMBERS_LIST = Operation(
    SERVICE,
    "StaticMembers_List",
    "GET",
    _NETWORK_GROUP_URL + "/staticMembers",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _NETWORK_GROUP_NAME,
        Query("top", "$top", type="int"),
        Query("skip_token", "$skipToken"),
    ),
    paging=Paging("StaticMember", api_version=False),
)

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
    _NETWORK_MANAGER_URL + "/routingConfigurations",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        Query("top", "$top", type="int"),
        Query("skip_token", "$skipToken"),
    ),
    paging=Paging("NetworkManagerRoutingConfiguration", api_version=False),
)

ROUTING_RULE_COLLECTIONS_GET = Operation(
    SERVICE,
    "RoutingRuleCollections_Get",
    "GET",
    _ROUTING_CONFIGURATION_RULE_COLLECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _CONFIGURATION_NAME, _RULE_COLLECTION_NAME),
    returns="RoutingRuleCollection",
)

ROUTING_RULE_COLLECTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "RoutingRuleCollections_CreateOrUpdate",
    "PUT",
    _ROUTING_CONFIGURATION_RULE_COLLECTION_URL,
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
    _ROUTING_CONFIGURATION_RULE_COLLECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _CONFIGURATION_NAME, _RULE_COLLECTION_NAME, _FORCE),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

ROUTING_RULE_COLLECTIONS_LIST = Operation(
    SERVICE,
    "RoutingRuleCollections_List",
    "GET",
    _ROUTING_CONFIGURATION_URL + "/ruleCollections",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _CONFIGURATION_NAME,
        Query("top", "$top", type="int"),
        Query("skip_token", "$skipToken"),
    ),
    paging=Paging("RoutingRuleCollection", api_version=False),
)

ROUTING_RULES_GET = Operation(
    SERVICE,
    "RoutingRules_Get",
    "GET",
    _ROUTING_CONFIGURATION_RULE_COLLECTION_RULE_URL,
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
    _ROUTING_CONFIGURATION_RULE_COLLECTION_RULE_URL,
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
    _ROUTING_CONFIGURATION_RULE_COLLECTION_RULE_URL,
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
    _ROUTING_CONFIGURATION_RULE_COLLECTION_URL + "/rules",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _CONFIGURATION_NAME,
        _RULE_COLLECTION_NAME,
        Query("top", "$top", type="int"),
        Query("skip_token", "$skipToken"),
    ),
    paging=Paging("RoutingRule", api_version=False),
)

SCOPE_CONNECTIONS_GET = Operation(
    SERVICE,
    "ScopeConnections_Get",
    "GET",
    _SCOPE_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _SCOPE_CONNECTION_NAME),
    returns="ScopeConnection",
)

SCOPE_CONNECTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ScopeConnections_CreateOrUpdate",
    "PUT",
    _SCOPE_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _SCOPE_CONNECTION_NAME,
        Body("parameters", "ScopeConnection"),
    ),
    ok=(200, 201),
    returns="ScopeConnection",
)

SCOPE_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "ScopeConnections_Delete",
    "DELETE",
    _SCOPE_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _SCOPE_CONNECTION_NAME),
    ok=(200, 204),
    accept=None,
)

SCOPE_CONNECTIONS_LIST = Operation(
    SERVICE,
    "ScopeConnections_List",
    "GET",
    _NETWORK_MANAGER_URL + "/scopeConnections",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        Query("top", "$top", type="int"),
        Query("skip_token", "$skipToken"),
    ),
    paging=Paging("ScopeConnection", api_version=False),
)

COMMITS_GET = Operation(
    SERVICE,
    "Commits_Get",
    "GET",
    _COMMIT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _COMMIT_NAME),
    returns="Commit",
)

COMMITS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Commits_CreateOrUpdate",
    "PUT",
    _COMMIT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _COMMIT_NAME, Body("resource", "Commit")),
    ok=(200, 201),
    returns="Commit",
    long_running=LongRunning(),
)

COMMITS_DELETE = Operation(
    SERVICE,
    "Commits_Delete",
    "DELETE",
    _COMMIT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _COMMIT_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

COMMITS_LIST = Operation(
    SERVICE,
    "Commits_List",
    "GET",
    _NETWORK_MANAGER_URL + "/commits",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        Query("top", "$top", type="int"),
        Query("skip_token", "$skipToken"),
    ),
    paging=Paging("Commit", api_version=False),
)

SECURITY_ADMIN_CONFIGURATIONS_GET = Operation(
    SERVICE,
    "SecurityAdminConfigurations_Get",
    "GET",
    _SECURITY_ADMIN_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _CONFIGURATION_NAME),
    returns="SecurityAdminConfiguration",
    error="CommonErrorResponse",
)

SECURITY_ADMIN_CONFIGURATIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "SecurityAdminConfigurations_CreateOrUpdate",
    "PUT",
    _SECURITY_ADMIN_CONFIGURATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _CONFIGURATION_NAME,
        Body("security_admin_configuration", "SecurityAdminConfiguration"),
    ),
    ok=(200, 201),
    returns="SecurityAdminConfiguration",
    error="CommonErrorResponse",
)

SECURITY_ADMIN_CONFIGURATIONS_DELETE = Operation(
    SERVICE,
    "SecurityAdminConfigurations_Delete",
    "DELETE",
    _SECURITY_ADMIN_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _CONFIGURATION_NAME, _FORCE),
    ok=(200, 202, 204),
    error="CommonErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

SECURITY_ADMIN_CONFIGURATIONS_LIST = Operation(
    SERVICE,
    "SecurityAdminConfigurations_List",
    "GET",
    _NETWORK_MANAGER_URL + "/securityAdminConfigurations",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        Query("top", "$top", type="int"),
        Query("skip_token", "$skipToken"),
    ),
    error="CommonErrorResponse",
    paging=Paging("SecurityAdminConfiguration", api_version=False),
)

ADMIN_RULE_COLLECTIONS_GET = Operation(
    SERVICE,
    "AdminRuleCollections_Get",
    "GET",
    _SECURITY_ADMIN_CONFIGURATION_RULE_COLLECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _CONFIGURATION_NAME, _RULE_COLLECTION_NAME),
    returns="AdminRuleCollection",
    error="CommonErrorResponse",
)

ADMIN_RULE_COLLECTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "AdminRuleCollections_CreateOrUpdate",
    "PUT",
    _SECURITY_ADMIN_CONFIGURATION_RULE_COLLECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _CONFIGURATION_NAME,
        _RULE_COLLECTION_NAME,
        Body("rule_collection", "AdminRuleCollection"),
    ),
    ok=(200, 201),
    returns="AdminRuleCollection",
    error="CommonErrorResponse",
)

ADMIN_RULE_COLLECTIONS_DELETE = Operation(
    SERVICE,
    "AdminRuleCollections_Delete",
    "DELETE",
    _SECURITY_ADMIN_CONFIGURATION_RULE_COLLECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _CONFIGURATION_NAME, _RULE_COLLECTION_NAME, _FORCE),
    ok=(200, 202, 204),
    error="CommonErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

ADMIN_RULE_COLLECTIONS_LIST = Operation(
    SERVICE,
    "AdminRuleCollections_List",
    "GET",
    _SECURITY_ADMIN_CONFIGURATION_URL + "/ruleCollections",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _CONFIGURATION_NAME,
        Query("top", "$top", type="int"),
        Query("skip_token", "$skipToken"),
    ),
    error="CommonErrorResponse",
    paging=Paging("AdminRuleCollection", api_version=False),
)

SECURITY_USER_CONFIGURATIONS_GET = Operation(
    SERVICE,
    "SecurityUserConfigurations_Get",
    "GET",
    _SECURITY_USER_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _CONFIGURATION_NAME),
    returns="SecurityUserConfiguration",
)

SECURITY_USER_CONFIGURATIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "SecurityUserConfigurations_CreateOrUpdate",
    "PUT",
    _SECURITY_USER_CONFIGURATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _CONFIGURATION_NAME,
        Body("security_user_configuration", "SecurityUserConfiguration"),
    ),
    ok=(200, 201),
    returns="SecurityUserConfiguration",
)

SECURITY_USER_CONFIGURATIONS_DELETE = Operation(
    SERVICE,
    "SecurityUserConfigurations_Delete",
    "DELETE",
    _SECURITY_USER_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _CONFIGURATION_NAME, _FORCE),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

SECURITY_USER_CONFIGURATIONS_LIST = Operation(
    SERVICE,
    "SecurityUserConfigurations_List",
    "GET",
    _NETWORK_MANAGER_URL + "/securityUserConfigurations",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        Query("top", "$top", type="int"),
        Query("skip_token", "$skipToken"),
    ),
    paging=Paging("SecurityUserConfiguration", api_version=False),
)

SECURITY_USER_RULE_COLLECTIONS_GET = Operation(
    SERVICE,
    "SecurityUserRuleCollections_Get",
    "GET",
    _SECURITY_USER_CONFIGURATION_RULE_COLLECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _CONFIGURATION_NAME, _RULE_COLLECTION_NAME),
    returns="SecurityUserRuleCollection",
)

SECURITY_USER_RULE_COLLECTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "SecurityUserRuleCollections_CreateOrUpdate",
    "PUT",
    _SECURITY_USER_CONFIGURATION_RULE_COLLECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _CONFIGURATION_NAME,
        _RULE_COLLECTION_NAME,
        Body("security_user_rule_collection", "SecurityUserRuleCollection"),
    ),
    ok=(200, 201),
    returns="SecurityUserRuleCollection",
)

SECURITY_USER_RULE_COLLECTIONS_DELETE = Operation(
    SERVICE,
    "SecurityUserRuleCollections_Delete",
    "DELETE",
    _SECURITY_USER_CONFIGURATION_RULE_COLLECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _CONFIGURATION_NAME, _RULE_COLLECTION_NAME, _FORCE),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

SECURITY_USER_RULE_COLLECTIONS_LIST = Operation(
    SERVICE,
    "SecurityUserRuleCollections_List",
    "GET",
    _SECURITY_USER_CONFIGURATION_URL + "/ruleCollections",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _CONFIGURATION_NAME,
        Query("top", "$top", type="int"),
        Query("skip_token", "$skipToken"),
    ),
    paging=Paging("SecurityUserRuleCollection", api_version=False),
)

SECURITY_USER_RULES_GET = Operation(
    SERVICE,
    "SecurityUserRules_Get",
    "GET",
    _SECURITY_USER_CONFIGURATION_RULE_COLLECTION_RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _CONFIGURATION_NAME,
        _RULE_COLLECTION_NAME,
        _RULE_NAME,
    ),
    returns="SecurityUserRule",
)

SECURITY_USER_RULES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "SecurityUserRules_CreateOrUpdate",
    "PUT",
    _SECURITY_USER_CONFIGURATION_RULE_COLLECTION_RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _CONFIGURATION_NAME,
        _RULE_COLLECTION_NAME,
        _RULE_NAME,
        Body("security_user_rule", "SecurityUserRule"),
    ),
    ok=(200, 201),
    returns="SecurityUserRule",
)

SECURITY_USER_RULES_DELETE = Operation(
    SERVICE,
    "SecurityUserRules_Delete",
    "DELETE",
    _SECURITY_USER_CONFIGURATION_RULE_COLLECTION_RULE_URL,
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

SECURITY_USER_RULES_LIST = Operation(
    SERVICE,
    "SecurityUserRules_List",
    "GET",
    _SECURITY_USER_CONFIGURATION_RULE_COLLECTION_URL + "/rules",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _CONFIGURATION_NAME,
        _RULE_COLLECTION_NAME,
        Query("top", "$top", type="int"),
        Query("skip_token", "$skipToken"),
    ),
    paging=Paging("SecurityUserRule", api_version=False),
)

NETWORK_MANAGER_COMMITS_POST = Operation(
    SERVICE,
    "NetworkManagerCommits_Post",
    "POST",
    _NETWORK_MANAGER_URL + "/commit",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, Body("parameters", "NetworkManagerCommit")),
    ok=(200, 202),
    returns="NetworkManagerCommit",
    long_running=LongRunning(),
)

NETWORK_MANAGER_DEPLOYMENT_STATUS_LIST = Operation(
    SERVICE,
    "NetworkManagerDeploymentStatus_List",
    "POST",
    _NETWORK_MANAGER_URL + "/listDeploymentStatus",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        Body("parameters", "NetworkManagerDeploymentStatusParameter"),
        Query("top", "$top", type="int"),
    ),
    returns="NetworkManagerDeploymentStatusListResult",
)

ADMIN_RULES_GET = Operation(
    SERVICE,
    "AdminRules_Get",
    "GET",
    _SECURITY_ADMIN_CONFIGURATION_RULE_COLLECTION_RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _CONFIGURATION_NAME,
        _RULE_COLLECTION_NAME,
        _RULE_NAME,
    ),
    returns="BaseAdminRule",
    error="CommonErrorResponse",
)

ADMIN_RULES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "AdminRules_CreateOrUpdate",
    "PUT",
    _SECURITY_ADMIN_CONFIGURATION_RULE_COLLECTION_RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _CONFIGURATION_NAME,
        _RULE_COLLECTION_NAME,
        _RULE_NAME,
        Body("admin_rule", "BaseAdminRule"),
    ),
    ok=(200, 201),
    returns="BaseAdminRule",
    error="CommonErrorResponse",
)

ADMIN_RULES_DELETE = Operation(
    SERVICE,
    "AdminRules_Delete",
    "DELETE",
    _SECURITY_ADMIN_CONFIGURATION_RULE_COLLECTION_RULE_URL,
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
    error="CommonErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

ADMIN_RULES_LIST = Operation(
    SERVICE,
    "AdminRules_List",
    "GET",
    _SECURITY_ADMIN_CONFIGURATION_RULE_COLLECTION_URL + "/rules",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _CONFIGURATION_NAME,
        _RULE_COLLECTION_NAME,
        Query("top", "$top", type="int"),
        Query("skip_token", "$skipToken"),
    ),
    error="CommonErrorResponse",
    paging=Paging("BaseAdminRule", api_version=False),
)
