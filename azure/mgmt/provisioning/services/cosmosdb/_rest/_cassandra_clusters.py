# Generated from swagger/cosmosdb/cosmosdb.json (2026-03-15, sha256 7c0d08456ba2).
# Do not edit: run "make generate".

"""REST operations of ``cosmosdb``, for both twins of its client: ``cassandra_clusters``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, Header, LongRunning, Operation, Paging, Path
from .. import SERVICE

_CASSANDRA_CLUSTER_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DocumentDB"
    "/cassandraClusters/{clusterName}"
)
_DATA_CENTER_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DocumentDB"
    "/cassandraClusters/{clusterName}/dataCenters/{dataCenterName}"
)

_CLUSTER_NAME = Path("cluster_name", "clusterName")
_DATA_CENTER_NAME = Path("data_center_name", "dataCenterName")

CASSANDRA_CLUSTERS_GET = Operation(
    SERVICE,
    "CassandraClusters_Get",
    "GET",
    _CASSANDRA_CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME),
    returns="ClusterResource",
)

CASSANDRA_CLUSTERS_CREATE_UPDATE = Operation(
    SERVICE,
    "CassandraClusters_CreateUpdate",
    "PUT",
    _CASSANDRA_CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME, Body("body", "ClusterResource")),
    ok=(200, 201),
    returns="ClusterResource",
    long_running=LongRunning(),
)

CASSANDRA_CLUSTERS_UPDATE = Operation(
    SERVICE,
    "CassandraClusters_Update",
    "PATCH",
    _CASSANDRA_CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME, Body("body", "ClusterResource")),
    ok=(200, 202),
    returns="ClusterResource",
    long_running=LongRunning(),
)

CASSANDRA_CLUSTERS_DELETE = Operation(
    SERVICE,
    "CassandraClusters_Delete",
    "DELETE",
    _CASSANDRA_CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

CASSANDRA_CLUSTERS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "CassandraClusters_ListByResourceGroup",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DocumentDB"
        "/cassandraClusters"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("ClusterResource"),
)

CASSANDRA_CLUSTERS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "CassandraClusters_ListBySubscription",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.DocumentDB/cassandraClusters",
    (SUBSCRIPTION_ID,),
    paging=Paging("ClusterResource"),
)

CASSANDRA_CLUSTERS_INVOKE_COMMAND = Operation(
    SERVICE,
    "CassandraClusters_InvokeCommand",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DocumentDB"
        "/cassandraClusters/{clusterName}/invokeCommand"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME, Body("body", "CommandPostBody")),
    ok=(202,),
    returns="CommandOutput",
    long_running=LongRunning(),
)

CASSANDRA_CLUSTERS_DEALLOCATE = Operation(
    SERVICE,
    "CassandraClusters_Deallocate",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DocumentDB"
        "/cassandraClusters/{clusterName}/deallocate"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME, Header("x_ms_force_deallocate", "x-ms-force-deallocate")),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

CASSANDRA_CLUSTERS_START = Operation(
    SERVICE,
    "CassandraClusters_Start",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DocumentDB"
        "/cassandraClusters/{clusterName}/start"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

CASSANDRA_CLUSTERS_STATUS = Operation(
    SERVICE,
    "CassandraClusters_Status",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DocumentDB"
        "/cassandraClusters/{clusterName}/status"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME),
    returns="CassandraClusterPublicStatus",
)

CASSANDRA_DATA_CENTERS_GET = Operation(
    SERVICE,
    "CassandraDataCenters_Get",
    "GET",
    _DATA_CENTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME, _DATA_CENTER_NAME),
    returns="DataCenterResource",
)

CASSANDRA_DATA_CENTERS_CREATE_UPDATE = Operation(
    SERVICE,
    "CassandraDataCenters_CreateUpdate",
    "PUT",
    _DATA_CENTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME, _DATA_CENTER_NAME, Body("body", "DataCenterResource")),
    ok=(200, 201),
    returns="DataCenterResource",
    long_running=LongRunning(),
)

CASSANDRA_DATA_CENTERS_UPDATE = Operation(
    SERVICE,
    "CassandraDataCenters_Update",
    "PATCH",
    _DATA_CENTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME, _DATA_CENTER_NAME, Body("body", "DataCenterResource")),
    ok=(200, 202),
    returns="DataCenterResource",
    long_running=LongRunning(),
)

CASSANDRA_DATA_CENTERS_DELETE = Operation(
    SERVICE,
    "CassandraDataCenters_Delete",
    "DELETE",
    _DATA_CENTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME, _DATA_CENTER_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

CASSANDRA_DATA_CENTERS_LIST = Operation(
    SERVICE,
    "CassandraDataCenters_List",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.DocumentDB"
        "/cassandraClusters/{clusterName}/dataCenters"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME),
    paging=Paging("DataCenterResource"),
)
