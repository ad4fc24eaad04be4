# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``bastion_hosts``."""

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

_BASTION_HOST_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/bastionHosts/{bastionHostName}"

_BASTION_HOST_NAME = Path("bastion_host_name", "bastionHostName")

BASTION_HOSTS_GET = Operation(
    SERVICE,
    "BastionHosts_Get",
    "GET",
    _BASTION_HOST_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _BASTION_HOST_NAME),
    returns="BastionHost",
)

BASTION_HOSTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "BastionHosts_CreateOrUpdate",
    "PUT",
    _BASTION_HOST_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _BASTION_HOST_NAME, Body("parameters", "BastionHost")),
    ok=(200, 201),
    returns="BastionHost",
    long_running=LongRunning(),
)

BASTION_HOSTS_UPDATE = Operation(
    SERVICE,
    "BastionHosts_Update",
    "PATCH",
    _BASTION_HOST_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _BASTION_HOST_NAME, Body("parameters", "BastionHostUpdate")),
    ok=(200, 202),
    returns="BastionHost",
    long_running=LongRunning(),
)

BASTION_HOSTS_DELETE = Operation(
    SERVICE,
    "BastionHosts_Delete",
    "DELETE",
    _BASTION_HOST_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _BASTION_HOST_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

BASTION_HOSTS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "BastionHosts_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/bastionHosts",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("BastionHost", api_version=False),
)

BASTION_HOSTS_LIST = Operation(
    SERVICE,
    "BastionHosts_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/bastionHosts",
    (SUBSCRIPTION_ID,),
    paging=Paging("BastionHost", api_version=False),
)
