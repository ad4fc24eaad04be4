# Generated from swagger/sql/ by "make generate": do not edit.

"""REST operations of ``sql``, for both twins of its client: ``elastic_pools``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_ELASTIC_POOL_URL = RESOURCE_GROUP + "/providers/Microsoft.Sql/servers/{serverName}/elasticPools/{elasticPoolName}"

_SERVER_NAME = Path("server_name", "serverName")
_ELASTIC_POOL_NAME = Path("elastic_pool_name", "elasticPoolName")

ELASTIC_POOLS_GET = Operation(
    SERVICE,
    "ElasticPools_Get",
    "GET",
    _ELASTIC_POOL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _ELASTIC_POOL_NAME),
    returns="ElasticPool",
)

ELASTIC_POOLS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ElasticPools_CreateOrUpdate",
    "PUT",
    _ELASTIC_POOL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _ELASTIC_POOL_NAME, Body("parameters", "ElasticPool")),
    ok=(200, 201, 202),
    returns="ElasticPool",
    long_running=LongRunning(),
)

ELASTIC_POOLS_UPDATE = Operation(
    SERVICE,
    "ElasticPools_Update",
    "PATCH",
    _ELASTIC_POOL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _ELASTIC_POOL_NAME, Body("parameters", "ElasticPoolUpdate")),
    ok=(200, 202),
    returns="ElasticPool",
    long_running=LongRunning(),
)

ELASTIC_POOLS_DELETE = Operation(
    SERVICE,
    "ElasticPools_Delete",
    "DELETE",
    _ELASTIC_POOL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _ELASTIC_POOL_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

ELASTIC_POOLS_LIST_BY_SERVER = Operation(
    SERVICE,
    "ElasticPools_ListByServer",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/servers/{serverName}/elasticPools",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, Query("skip", "$skip", type="int")),
    paging=Paging("ElasticPool"),
)

ELASTIC_POOLS_FAILOVER = Operation(
    SERVICE,
    "ElasticPools_Failover",
    "POST",
    _ELASTIC_POOL_URL + "/failover",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _ELASTIC_POOL_NAME),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

ELASTIC_POOL_OPERATIONS_LIST_BY_ELASTIC_POOL = Operation(
    SERVICE,
    "ElasticPoolOperations_ListByElasticPool",
    "GET",
    _ELASTIC_POOL_URL + "/operations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _ELASTIC_POOL_NAME),
    paging=Paging("ElasticPoolOperation"),
)

ELASTIC_POOL_OPERATIONS_CANCEL = Operation(
    SERVICE,
    "ElasticPoolOperations_Cancel",
    "POST",
    _ELASTIC_POOL_URL + "/operations/{operationId}/cancel",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _ELASTIC_POOL_NAME, Path("operation_id", "operationId")),
    accept=None,
)
