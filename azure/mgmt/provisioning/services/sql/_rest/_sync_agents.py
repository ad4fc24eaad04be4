# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""REST operations of ``sql``, for both twins of its client: ``sync_agents``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, LongRunning, Operation, Paging, Path
from .. import SERVICE

_SYNC_AGENT_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/syncAgents/{syncAgentName}"
)

_SERVER_NAME = Path("server_name", "serverName")
_SYNC_AGENT_NAME = Path("sync_agent_name", "syncAgentName")

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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/syncAgents"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("SyncAgent"),
)

SYNC_AGENTS_GENERATE_KEY = Operation(
    SERVICE,
    "SyncAgents_GenerateKey",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/syncAgents/{syncAgentName}/generateKey"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _SYNC_AGENT_NAME),
    returns="SyncAgentKeyProperties",
)

SYNC_AGENTS_LIST_LINKED_DATABASES = Operation(
    SERVICE,
    "SyncAgents_ListLinkedDatabases",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/syncAgents/{syncAgentName}/linkedDatabases"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _SYNC_AGENT_NAME),
    paging=Paging("SyncAgentLinkedDatabase"),
)
