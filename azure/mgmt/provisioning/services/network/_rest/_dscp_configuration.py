# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""REST operations of ``network``, for both twins of its client: ``dscp_configuration``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, LongRunning, Operation, Paging, Path
from .. import SERVICE

_DSCP_CONFIGURATION_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
    "/dscpConfigurations/{dscpConfigurationName}"
)

_DSCP_CONFIGURATION_NAME = Path("dscp_configuration_name", "dscpConfigurationName")

DSCP_CONFIGURATION_GET = Operation(
    SERVICE,
    "DscpConfiguration_Get",
    "GET",
    _DSCP_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DSCP_CONFIGURATION_NAME),
    returns="DscpConfiguration",
)

DSCP_CONFIGURATION_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DscpConfiguration_CreateOrUpdate",
    "PUT",
    _DSCP_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DSCP_CONFIGURATION_NAME, Body("parameters", "DscpConfiguration")),
    ok=(200, 201),
    returns="DscpConfiguration",
    long_running=LongRunning(),
)

DSCP_CONFIGURATION_DELETE = Operation(
    SERVICE,
    "DscpConfiguration_Delete",
    "DELETE",
    _DSCP_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DSCP_CONFIGURATION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

DSCP_CONFIGURATION_LIST = Operation(
    SERVICE,
    "DscpConfiguration_List",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/dscpConfigurations"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("DscpConfiguration", api_version=False),
)

DSCP_CONFIGURATION_LIST_ALL = Operation(
    SERVICE,
    "DscpConfiguration_ListAll",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.Network/dscpConfigurations",
    (SUBSCRIPTION_ID,),
    paging=Paging("DscpConfiguration", api_version=False),
)
