# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``management_group_network_manager_connections``."""

from ....core.declare.operation import SUBSCRIPTION, SUBSCRIPTION_ID, Body, Operation, Paging, Path, Query
from .. import SERVICE

_SUBSCRIPTION_NETWORK_MANAGER_CONNECTION_URL = (
    SUBSCRIPTION + "/providers/Microsoft.Network/networkManagerConnections/{networkManagerConnectionName}"
)
_MANAGEMENT_GROUP_NETWORK_MANAGER_CONNECTION_URL = (
    "/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Network"
    "/networkManagerConnections/{networkManagerConnectionName}"
)

_MANAGEMENT_GROUP_ID = Path("management_group_id", "managementGroupId")
_NETWORK_MANAGER_CONNECTION_NAME = Path("network_manager_connection_name", "networkManagerConnectionName")
_TOP = Query("top", "$top", type="int")
_SKIP_TOKEN = Query("skip_token", "$skipToken")

MANAGEMENT_GROUP_NETWORK_MANAGER_CONNECTIONS_GET = Operation(
    SERVICE,
    "ManagementGroupNetworkManagerConnections_Get",
    "GET",
    _MANAGEMENT_GROUP_NETWORK_MANAGER_CONNECTION_URL,
    (_MANAGEMENT_GROUP_ID, _NETWORK_MANAGER_CONNECTION_NAME),
    returns="NetworkManagerConnection",
)

MANAGEMENT_GROUP_NETWORK_MANAGER_CONNECTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ManagementGroupNetworkManagerConnections_CreateOrUpdate",
    "PUT",
    _MANAGEMENT_GROUP_NETWORK_MANAGER_CONNECTION_URL,
    (_MANAGEMENT_GROUP_ID, _NETWORK_MANAGER_CONNECTION_NAME, Body("parameters", "NetworkManagerConnection")),
    ok=(200, 201),
    returns="NetworkManagerConnection",
)

MANAGEMENT_GROUP_NETWORK_MANAGER_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "ManagementGroupNetworkManagerConnections_Delete",
    "DELETE",
    _MANAGEMENT_GROUP_NETWORK_MANAGER_CONNECTION_URL,
    (_MANAGEMENT_GROUP_ID, _NETWORK_MANAGER_CONNECTION_NAME),
    ok=(200, 204),
    accept=None,
)

MANAGEMENT_GROUP_NETWORK_MANAGER_CONNECTIONS_LIST = Operation(
    SERVICE,
    "ManagementGroupNetworkManagerConnections_List",
    "GET",
    (
        "/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Network"
        "/networkManagerConnections"
    ),
    (_MANAGEMENT_GROUP_ID, _TOP, _SKIP_TOKEN),
    paging=Paging("NetworkManagerConnection", api_version=False),
)

SUBSCRIPTION_NETWORK_MANAGER_CONNECTIONS_GET = Operation(
    SERVICE,
    "SubscriptionNetworkManagerConnections_Get",
    "GET",
    _SUBSCRIPTION_NETWORK_MANAGER_CONNECTION_URL,
    (SUBSCRIPTION_ID, _NETWORK_MANAGER_CONNECTION_NAME),
    returns="NetworkManagerConnection",
)

SUBSCRIPTION_NETWORK_MANAGER_CONNECTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "SubscriptionNetworkManagerConnections_CreateOrUpdate",
    "PUT",
    _SUBSCRIPTION_NETWORK_MANAGER_CONNECTION_URL,
    (SUBSCRIPTION_ID, _NETWORK_MANAGER_CONNECTION_NAME, Body("parameters", "NetworkManagerConnection")),
    ok=(200, 201),
    returns="NetworkManagerConnection",
)

SUBSCRIPTION_NETWORK_MANAGER_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "SubscriptionNetworkManagerConnections_Delete",
    "DELETE",
    _SUBSCRIPTION_NETWORK_MANAGER_CONNECTION_URL,
    (SUBSCRIPTION_ID, _NETWORK_MANAGER_CONNECTION_NAME),
    ok=(200, 204),
    accept=None,
)

SUBSCRIPTION_NETWORK_MANAGER_CONNECTIONS_LIST = Operation(
    SERVICE,
    "SubscriptionNetworkManagerConnections_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/networkManagerConnections",
    (SUBSCRIPTION_ID, _TOP, _SKIP_TOKEN),
    paging=Paging("NetworkManagerConnection", api_version=False),
)
