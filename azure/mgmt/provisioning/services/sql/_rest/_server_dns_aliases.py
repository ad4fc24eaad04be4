# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""REST operations of ``sql``, for both twins of its client: ``server_dns_aliases``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, LongRunning, Operation, Paging, Path
from .. import SERVICE

_DNS_ALIASE_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/dnsAliases/{dnsAliasName}"
)

_SERVER_NAME = Path("server_name", "serverName")
_DNS_ALIAS_NAME = Path("dns_alias_name", "dnsAliasName")

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
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/dnsAliases"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("ServerDnsAlias"),
)

SERVER_DNS_ALIASES_ACQUIRE = Operation(
    SERVICE,
    "ServerDnsAliases_Acquire",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/dnsAliases/{dnsAliasName}/acquire"
    ),
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
