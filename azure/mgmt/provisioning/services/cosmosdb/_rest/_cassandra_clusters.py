# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""REST operations of ``cosmosdb``, for both twins of its client: ``cassandra_clusters``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    Header,
    LongRunning,
    Operation,
    Paging,
    Path,
)
from .. import SERVICE

_CASSANDRA_CLUSTER_URL = RESOURCE_GROUP + "/providers/Microsoft.DocumentDB/cassandraClusters/{clusterName}"
_DATA_CENTER_URL = _CASSANDRA_CLUSTER_URL + "/dataCenters/{dataCenterName}"

_CLUSTER_NAME = Path("cluster_name", "clusterName")
_DATA_CENTER_NAME = Path("data_center_name", "dataCenterName")

CASSANDRA_CLUSTERS_GET = Operation(
    SERVICE,
    "CassandraClusters_Get",
    "GET",
    _CASSANDRA_CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME),
    returns="ClusterResource",
    error="CloudError",
)

CASSANDRA_CLUSTERS_CREATE_UPDATE = Operation(
    SERVICE,
    "CassandraClusters_CreateUpdate",
    "PUT",
    _CASSANDRA_CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME, Body("body", "ClusterResource")),
    ok=(200, 201),
    returns="ClusterResource",
    error="CloudError",
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
    error="CloudError",
    long_running=LongRunning(),
)

CASSANDRA_CLUSTERS_DELETE = Operation(
    SERVICE,
    "CassandraClusters_Delete",
    "DELETE",
    _CASSANDRA_CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME),
    ok=(202, 204),
    error="CloudError",
    accept=None,
    long_running=LongRunning(),
)

CASSANDRA_CLUSTERS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "CassandraClusters_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.DocumentDB/cassandraClusters",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    error="CloudError",
    paging=Paging("ClusterResource"),
)

CASSANDRA_CLUSTERS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "CassandraClusters_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.DocumentDB/cassandraClusters",
    (SUBSCRIPTION_ID,),
    error="CloudError",
    paging=Paging("ClusterResource"),
)

CASSANDRA_CLUSTERS_INVOKE_COMMAND = Operation(
    SERVICE,
    "CassandraClusters_InvokeCommand",
    "POST",
    _CASSANDRA_CLUSTER_URL + "/invokeCommand",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME, Body("body", "CommandPostBody")),
    ok=(202,),
    returns="CommandOutput",
    error="CloudError",
    long_running=LongRunning(),
)

CASSANDRA_CLUSTERS_DEALLOCATE = Operation(
    SERVICE,
    "CassandraClusters_Deallocate",
    "POST",
    _CASSANDRA_CLUSTER_URL + "/deallocate",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME, Header("x_ms_force_deallocate", "x-ms-force-deallocate")),
    ok=(202,),
    error="CloudError",
    accept=None,
    long_running=LongRunning(),
)

CASSANDRA_CLUSTERS_START = Operation(
    SERVICE,
    "CassandraClusters_Start",
    "POST",
    _CASSANDRA_CLUSTER_URL + "/start",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME),
    ok=(202,),
    error="CloudError",
    accept=None,
    long_running=LongRunning(),
)

CASSANDRA_CLUSTERS_STATUS = Operation(
    SERVICE,
    "CassandraClusters_Status",
    "GET",
    _CASSANDRA_CLUSTER_URL + "/status",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME),
    returns="CassandraClusterPublicStatus",
    error="CloudError",
)

CASSANDRA_DATA_CENTERS_GET = Operation(
    SERVICE,
    "CassandraDataCenters_Get",
    "GET",
    _DATA_CENTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME, _DATA_CENTER_NAME),
    returns="DataCenterResource",
    error="CloudError",
)

CASSANDRA_DATA_CENTERS_CREATE_UPDATE = Operation(
    SERVICE,
    "CassandraDataCenters_CreateUpdate",
    "PUT",
    _DATA_CENTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME, _DATA_CENTER_NAME, Body("body", "DataCenterResource")),
    ok=(200, 201),
    returns="DataCenterResource",
    error="CloudError",
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
    error="CloudError",
    long_running=LongRunning(),
)

CASSANDRA_DATA_CENTERS_DELETE = Operation(
    SERVICE,
    "CassandraDataCenters_Delete",
    "DELETE",
    _DATA_CENTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME, _DATA_CENTER_NAME),
    ok=(202, 204),
    error="CloudError",
    accept=None,
    long_running=LongRunning(),
)

CASSANDRA_DATA_CENTERS_LIST = Operation(
    SERVICE,
    "CassandraDataCenters_List",
    "GET",
    _CASSANDRA_CLUSTER_URL + "/dataCenters",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLUSTER_NAME),
    error="CloudError",
    paging=Paging("DataCenterResource"),
)
