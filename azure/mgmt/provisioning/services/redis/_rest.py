# Generated from swagger/redis/ by "make generate": do not edit.

"""REST operations of the service ``redis``, for both twins of its client."""

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

_REDI_URL = RESOURCE_GROUP + "/providers/Microsoft.Cache/redis/{name}"
_PATCH_SCHEDULE_URL = _REDI_URL + "/patchSchedules/{default}"
_FIREWALL_RULE_URL = RESOURCE_GROUP + "/providers/Microsoft.Cache/redis/{cacheName}/firewallRules/{ruleName}"
_LINKED_SERVER_URL = _REDI_URL + "/linkedServers/{linkedServerName}"
_ACCESS_POLICY_URL = RESOURCE_GROUP + "/providers/Microsoft.Cache/redis/{cacheName}/accessPolicies/{accessPolicyName}"
_ACCESS_POLICY_ASSIGNMENT_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Cache/redis/{cacheName}/accessPolicyAssignments/{accessPolicyAssignmentName}"
)
_PRIVATE_ENDPOINT_CONNECTION_URL = (
    RESOURCE_GROUP
    + "/providers/Microsoft.Cache/redis/{cacheName}/privateEndpointConnections/{privateEndpointConnectionName}"
)

_NAME = Path("name", "name")
_CACHE_NAME = Path("cache_name", "cacheName")
_RULE_NAME = Path("rule_name", "ruleName")
_DEFAULT = Path("default", "default", type="DefaultName")
_LINKED_SERVER_NAME = Path("linked_server_name", "linkedServerName")
_PRIVATE_ENDPOINT_CONNECTION_NAME = Path("private_endpoint_connection_name", "privateEndpointConnectionName")
_ACCESS_POLICY_NAME = Path("access_policy_name", "accessPolicyName")
_ACCESS_POLICY_ASSIGNMENT_NAME = Path("access_policy_assignment_name", "accessPolicyAssignmentName")

OPERATIONS_LIST = Operation(
    SERVICE, "Operations_List", "GET", "/providers/Microsoft.Cache/operations", paging=Paging("Operation")
)

REDIS_CHECK_NAME_AVAILABILITY = Operation(
    SERVICE,
    "Redis_CheckNameAvailability",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.Cache/CheckNameAvailability",
    (SUBSCRIPTION_ID, Body("parameters", "CheckNameAvailabilityParameters")),
)

REDIS_LIST_UPGRADE_NOTIFICATIONS = Operation(
    SERVICE,
    "Redis_ListUpgradeNotifications",
    "GET",
    _REDI_URL + "/listUpgradeNotifications",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Query("history", "history", type="float", required=True)),
    paging=Paging("UpgradeNotification"),
)

REDIS_GET = Operation(
    SERVICE, "Redis_Get", "GET", _REDI_URL, (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME), returns="RedisResource"
)

REDIS_CREATE = Operation(
    SERVICE,
    "Redis_Create",
    "PUT",
    _REDI_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("parameters", "RedisCreateParameters")),
    ok=(200, 201),
    returns="RedisResource",
    long_running=LongRunning(),
)

REDIS_UPDATE = Operation(
    SERVICE,
    "Redis_Update",
    "PATCH",
    _REDI_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("parameters", "RedisUpdateParameters")),
    ok=(200, 202),
    returns="RedisResource",
    long_running=LongRunning(),
)

REDIS_DELETE = Operation(
    SERVICE,
    "Redis_Delete",
    "DELETE",
    _REDI_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(200, 202, 204),
    long_running=LongRunning(),
)

REDIS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "Redis_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Cache/redis",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("RedisResource"),
)

REDIS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "Redis_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Cache/redis",
    (SUBSCRIPTION_ID,),
    paging=Paging("RedisResource"),
)

REDIS_LIST_KEYS = Operation(
    SERVICE,
    "Redis_ListKeys",
    "POST",
    _REDI_URL + "/listKeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="RedisAccessKeys",
)

REDIS_REGENERATE_KEY = Operation(
    SERVICE,
    "Redis_RegenerateKey",
    "POST",
    _REDI_URL + "/regenerateKey",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("parameters", "RedisRegenerateKeyParameters")),
    returns="RedisAccessKeys",
)

REDIS_FORCE_REBOOT = Operation(
    SERVICE,
    "Redis_ForceReboot",
    "POST",
    _REDI_URL + "/forceReboot",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("parameters", "RedisRebootParameters")),
    returns="RedisForceRebootResponse",
)

REDIS_IMPORT_DATA = Operation(
    SERVICE,
    "Redis_ImportData",
    "POST",
    _REDI_URL + "/import",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("parameters", "ImportRDBParameters")),
    ok=(200, 202, 204),
    long_running=LongRunning(),
)

REDIS_EXPORT_DATA = Operation(
    SERVICE,
    "Redis_ExportData",
    "POST",
    _REDI_URL + "/export",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("parameters", "ExportRDBParameters")),
    ok=(200, 202, 204),
    long_running=LongRunning(),
)

REDIS_FLUSH_CACHE = Operation(
    SERVICE,
    "Redis_FlushCache",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Cache/redis/{cacheName}/flush",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CACHE_NAME),
    ok=(200, 202),
    returns="OperationStatusResult",
    long_running=LongRunning(final_state_via="location"),
)

FIREWALL_RULES_LIST = Operation(
    SERVICE,
    "FirewallRules_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Cache/redis/{cacheName}/firewallRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CACHE_NAME),
    paging=Paging("RedisFirewallRule"),
)

FIREWALL_RULES_GET = Operation(
    SERVICE,
    "FirewallRules_Get",
    "GET",
    _FIREWALL_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CACHE_NAME, _RULE_NAME),
    returns="RedisFirewallRule",
)

FIREWALL_RULES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "FirewallRules_CreateOrUpdate",
    "PUT",
    _FIREWALL_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CACHE_NAME, _RULE_NAME, Body("parameters", "RedisFirewallRule")),
    ok=(200, 201),
    returns="RedisFirewallRule",
)

FIREWALL_RULES_DELETE = Operation(
    SERVICE,
    "FirewallRules_Delete",
    "DELETE",
    _FIREWALL_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CACHE_NAME, _RULE_NAME),
    ok=(200, 204),
)

PATCH_SCHEDULES_LIST_BY_REDIS_RESOURCE = Operation(
    SERVICE,
    "PatchSchedules_ListByRedisResource",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Cache/redis/{cacheName}/patchSchedules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CACHE_NAME),
    paging=Paging("RedisPatchSchedule"),
)

PATCH_SCHEDULES_GET = Operation(
    SERVICE,
    "PatchSchedules_Get",
    "GET",
    _PATCH_SCHEDULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _DEFAULT),
    returns="RedisPatchSchedule",
)

PATCH_SCHEDULES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "PatchSchedules_CreateOrUpdate",
    "PUT",
    _PATCH_SCHEDULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _DEFAULT, Body("parameters", "RedisPatchSchedule")),
    ok=(200, 201),
    returns="RedisPatchSchedule",
)

PATCH_SCHEDULES_DELETE = Operation(
    SERVICE,
    "PatchSchedules_Delete",
    "DELETE",
    _PATCH_SCHEDULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _DEFAULT),
    ok=(200, 204),
)

LINKED_SERVER_GET = Operation(
    SERVICE,
    "LinkedServer_Get",
    "GET",
    _LINKED_SERVER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _LINKED_SERVER_NAME),
    returns="RedisLinkedServerWithProperties",
)

LINKED_SERVER_CREATE = Operation(
    SERVICE,
    "LinkedServer_Create",
    "PUT",
    _LINKED_SERVER_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _LINKED_SERVER_NAME,
        Body("parameters", "RedisLinkedServerCreateParameters"),
    ),
    ok=(200, 201),
    returns="RedisLinkedServerWithProperties",
    long_running=LongRunning(),
)

LINKED_SERVER_DELETE = Operation(
    SERVICE,
    "LinkedServer_Delete",
    "DELETE",
    _LINKED_SERVER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _LINKED_SERVER_NAME),
    ok=(200, 202),
    long_running=LongRunning(),
)

LINKED_SERVER_LIST = Operation(
    SERVICE,
    "LinkedServer_List",
    "GET",
    _REDI_URL + "/linkedServers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("RedisLinkedServerWithProperties"),
)

PRIVATE_ENDPOINT_CONNECTIONS_LIST = Operation(
    SERVICE,
    "PrivateEndpointConnections_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Cache/redis/{cacheName}/privateEndpointConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CACHE_NAME),
    paging=Paging("PrivateEndpointConnection", next_link=None),
)

PRIVATE_ENDPOINT_CONNECTIONS_GET = Operation(
    SERVICE,
    "PrivateEndpointConnections_Get",
    "GET",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CACHE_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    returns="PrivateEndpointConnection",
)

PRIVATE_ENDPOINT_CONNECTIONS_PUT = Operation(
    SERVICE,
    "PrivateEndpointConnections_Put",
    "PUT",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CACHE_NAME,
        _PRIVATE_ENDPOINT_CONNECTION_NAME,
        Body("properties", "PrivateEndpointConnection"),
    ),
    ok=(200, 201),
    returns="PrivateEndpointConnection",
    long_running=LongRunning(),
)

PRIVATE_ENDPOINT_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "PrivateEndpointConnections_Delete",
    "DELETE",
    _PRIVATE_ENDPOINT_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CACHE_NAME, _PRIVATE_ENDPOINT_CONNECTION_NAME),
    ok=(200, 204),
)

PRIVATE_LINK_RESOURCES_LIST_BY_REDIS_CACHE = Operation(
    SERVICE,
    "PrivateLinkResources_ListByRedisCache",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Cache/redis/{cacheName}/privateLinkResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CACHE_NAME),
    paging=Paging("PrivateLinkResource", next_link=None),
)

ASYNC_OPERATION_STATUS_GET = Operation(
    SERVICE,
    "AsyncOperationStatus_Get",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Cache/locations/{location}/asyncOperations/{operationId}",
    (SUBSCRIPTION_ID, Path("location", "location"), Path("operation_id", "operationId")),
    returns="OperationStatus",
)

ACCESS_POLICY_GET = Operation(
    SERVICE,
    "AccessPolicy_Get",
    "GET",
    _ACCESS_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CACHE_NAME, _ACCESS_POLICY_NAME),
    returns="RedisCacheAccessPolicy",
)

ACCESS_POLICY_CREATE_UPDATE = Operation(
    SERVICE,
    "AccessPolicy_CreateUpdate",
    "PUT",
    _ACCESS_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CACHE_NAME,
        _ACCESS_POLICY_NAME,
        Body("parameters", "RedisCacheAccessPolicy"),
    ),
    ok=(200, 201),
    returns="RedisCacheAccessPolicy",
    long_running=LongRunning(),
)

ACCESS_POLICY_DELETE = Operation(
    SERVICE,
    "AccessPolicy_Delete",
    "DELETE",
    _ACCESS_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CACHE_NAME, _ACCESS_POLICY_NAME),
    ok=(200, 202, 204),
    long_running=LongRunning(final_state_via="location"),
)

ACCESS_POLICY_LIST = Operation(
    SERVICE,
    "AccessPolicy_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Cache/redis/{cacheName}/accessPolicies",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CACHE_NAME),
    paging=Paging("RedisCacheAccessPolicy"),
)

ACCESS_POLICY_ASSIGNMENT_GET = Operation(
    SERVICE,
    "AccessPolicyAssignment_Get",
    "GET",
    _ACCESS_POLICY_ASSIGNMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CACHE_NAME, _ACCESS_POLICY_ASSIGNMENT_NAME),
    returns="RedisCacheAccessPolicyAssignment",
)

ACCESS_POLICY_ASSIGNMENT_CREATE_UPDATE = Operation(
    SERVICE,
    "AccessPolicyAssignment_CreateUpdate",
    "PUT",
    _ACCESS_POLICY_ASSIGNMENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CACHE_NAME,
        _ACCESS_POLICY_ASSIGNMENT_NAME,
        Body("parameters", "RedisCacheAccessPolicyAssignment"),
    ),
    ok=(200, 201),
    returns="RedisCacheAccessPolicyAssignment",
    long_running=LongRunning(),
)

ACCESS_POLICY_ASSIGNMENT_DELETE = Operation(
    SERVICE,
    "AccessPolicyAssignment_Delete",
    "DELETE",
    _ACCESS_POLICY_ASSIGNMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CACHE_NAME, _ACCESS_POLICY_ASSIGNMENT_NAME),
    ok=(200, 202, 204),
    long_running=LongRunning(final_state_via="location"),
)

ACCESS_POLICY_ASSIGNMENT_LIST = Operation(
    SERVICE,
    "AccessPolicyAssignment_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Cache/redis/{cacheName}/accessPolicyAssignments",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CACHE_NAME),
    paging=Paging("RedisCacheAccessPolicyAssignment"),
)
