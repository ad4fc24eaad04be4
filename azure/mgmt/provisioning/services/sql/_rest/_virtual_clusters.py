# Generated from swagger/sql/ by "make generate": do not edit.

"""REST operations of ``sql``, for both twins of its client: ``virtual_clusters``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
)
from .. import SERVICE

_VIRTUAL_CLUSTER_URL = RESOURCE_GROUP + "/providers/Microsoft.Sql/virtualClusters/{virtualClusterName}"

_VIRTUAL_CLUSTER_NAME = Path("virtual_cluster_name", "virtualClusterName")

VIRTUAL_CLUSTERS_GET = Operation(
    SERVICE,
    "VirtualClusters_Get",
    "GET",
    _VIRTUAL_CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_CLUSTER_NAME),
    returns="VirtualCluster",
)

VIRTUAL_CLUSTERS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualClusters_CreateOrUpdate",
    "PUT",
    _VIRTUAL_CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_CLUSTER_NAME, Body("parameters", "VirtualCluster")),
    ok=(200, 201, 202),
    returns="VirtualCluster",
    long_running=LongRunning(),
)

VIRTUAL_CLUSTERS_UPDATE = Operation(
    SERVICE,
    "VirtualClusters_Update",
    "PATCH",
    _VIRTUAL_CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_CLUSTER_NAME, Body("parameters", "VirtualClusterUpdate")),
    ok=(200, 202),
    returns="VirtualCluster",
    long_running=LongRunning(),
)

VIRTUAL_CLUSTERS_DELETE = Operation(
    SERVICE,
    "VirtualClusters_Delete",
    "DELETE",
    _VIRTUAL_CLUSTER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_CLUSTER_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_CLUSTERS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "VirtualClusters_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/virtualClusters",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("VirtualCluster"),
)

VIRTUAL_CLUSTERS_LIST = Operation(
    SERVICE,
    "VirtualClusters_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Sql/virtualClusters",
    (SUBSCRIPTION_ID,),
    paging=Paging("VirtualCluster"),
)

VIRTUAL_CLUSTERS_UPDATE_DNS_SERVERS = Operation(
    SERVICE,
    "VirtualClusters_UpdateDnsServers",
    "POST",
    _VIRTUAL_CLUSTER_URL + "/updateManagedInstanceDnsServers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_CLUSTER_NAME),
    ok=(200, 202),
    returns="UpdateVirtualClusterDnsServersOperation",
    long_running=LongRunning(),
)
