# Generated from swagger/compute/ by "make generate": do not edit.

"""REST operations of ``compute``, for both twins of its client: ``dedicated_host_groups``."""

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
    Query,
)
from .. import SERVICE

_HOST_GROUP_URL = RESOURCE_GROUP + "/providers/Microsoft.Compute/hostGroups/{hostGroupName}"
_HOST_URL = _HOST_GROUP_URL + "/hosts/{hostName}"

_HOST_GROUP_NAME = Path("host_group_name", "hostGroupName")
_EXPAND = Query("expand", "$expand", type="InstanceViewTypes")
_HOST_NAME = Path("host_name", "hostName")

DEDICATED_HOST_GROUPS_GET = Operation(
    SERVICE,
    "DedicatedHostGroups_Get",
    "GET",
    _HOST_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _HOST_GROUP_NAME, _EXPAND),
    returns="DedicatedHostGroup",
)

DEDICATED_HOST_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DedicatedHostGroups_CreateOrUpdate",
    "PUT",
    _HOST_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _HOST_GROUP_NAME, Body("parameters", "DedicatedHostGroup")),
    ok=(200, 201),
    returns="DedicatedHostGroup",
)

DEDICATED_HOST_GROUPS_UPDATE = Operation(
    SERVICE,
    "DedicatedHostGroups_Update",
    "PATCH",
    _HOST_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _HOST_GROUP_NAME, Body("parameters", "DedicatedHostGroupUpdate")),
    returns="DedicatedHostGroup",
)

DEDICATED_HOST_GROUPS_DELETE = Operation(
    SERVICE,
    "DedicatedHostGroups_Delete",
    "DELETE",
    _HOST_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _HOST_GROUP_NAME),
    ok=(200, 204),
    accept=None,
)

DEDICATED_HOST_GROUPS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "DedicatedHostGroups_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Compute/hostGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("DedicatedHostGroup", api_version=False),
)

DEDICATED_HOST_GROUPS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "DedicatedHostGroups_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/hostGroups",
    (SUBSCRIPTION_ID,),
    paging=Paging("DedicatedHostGroup", api_version=False),
)

DEDICATED_HOSTS_GET = Operation(
    SERVICE,
    "DedicatedHosts_Get",
    "GET",
    _HOST_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _HOST_GROUP_NAME, _HOST_NAME, _EXPAND),
    returns="DedicatedHost",
)

DEDICATED_HOSTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DedicatedHosts_CreateOrUpdate",
    "PUT",
    _HOST_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _HOST_GROUP_NAME, _HOST_NAME, Body("parameters", "DedicatedHost")),
    ok=(200, 201),
    returns="DedicatedHost",
    long_running=LongRunning(),
)

DEDICATED_HOSTS_UPDATE = Operation(
    SERVICE,
    "DedicatedHosts_Update",
    "PATCH",
    _HOST_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _HOST_GROUP_NAME, _HOST_NAME, Body("parameters", "DedicatedHostUpdate")),
    returns="DedicatedHost",
    long_running=LongRunning(),
)

DEDICATED_HOSTS_DELETE = Operation(
    SERVICE,
    "DedicatedHosts_Delete",
    "DELETE",
    _HOST_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _HOST_GROUP_NAME, _HOST_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

DEDICATED_HOSTS_LIST_BY_HOST_GROUP = Operation(
    SERVICE,
    "DedicatedHosts_ListByHostGroup",
    "GET",
    _HOST_GROUP_URL + "/hosts",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _HOST_GROUP_NAME),
    paging=Paging("DedicatedHost", api_version=False),
)

DEDICATED_HOSTS_LIST_AVAILABLE_SIZES = Operation(
    SERVICE,
    "DedicatedHosts_ListAvailableSizes",
    "GET",
    _HOST_URL + "/hostSizes",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _HOST_GROUP_NAME, _HOST_NAME),
    paging=Paging("str", api_version=False),
)

DEDICATED_HOSTS_REDEPLOY = Operation(
    SERVICE,
    "DedicatedHosts_Redeploy",
    "POST",
    _HOST_URL + "/redeploy",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _HOST_GROUP_NAME, _HOST_NAME),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

DEDICATED_HOSTS_RESTART = Operation(
    SERVICE,
    "DedicatedHosts_Restart",
    "POST",
    _HOST_URL + "/restart",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _HOST_GROUP_NAME, _HOST_NAME),
    accept=None,
    long_running=LongRunning(),
)
