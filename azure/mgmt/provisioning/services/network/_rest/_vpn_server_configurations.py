# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``vpn_server_configurations``."""

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

_VPN_SERVER_CONFIGURATION_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Network/vpnServerConfigurations/{vpnServerConfigurationName}"
)
_CONFIGURATION_POLICY_GROUP_URL = (
    _VPN_SERVER_CONFIGURATION_URL + "/configurationPolicyGroups/{configurationPolicyGroupName}"
)

_VPN_SERVER_CONFIGURATION_NAME = Path("vpn_server_configuration_name", "vpnServerConfigurationName")
_CONFIGURATION_POLICY_GROUP_NAME = Path("configuration_policy_group_name", "configurationPolicyGroupName")

VPN_SERVER_CONFIGURATIONS_GET = Operation(
    SERVICE,
    "VpnServerConfigurations_Get",
    "GET",
    _VPN_SERVER_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VPN_SERVER_CONFIGURATION_NAME),
    returns="VpnServerConfiguration",
)

VPN_SERVER_CONFIGURATIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VpnServerConfigurations_CreateOrUpdate",
    "PUT",
    _VPN_SERVER_CONFIGURATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VPN_SERVER_CONFIGURATION_NAME,
        Body("vpn_server_configuration_parameters", "VpnServerConfiguration"),
    ),
    ok=(200, 201),
    returns="VpnServerConfiguration",
    long_running=LongRunning(),
)

VPN_SERVER_CONFIGURATIONS_UPDATE_TAGS = Operation(
    SERVICE,
    "VpnServerConfigurations_UpdateTags",
    "PATCH",
    _VPN_SERVER_CONFIGURATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VPN_SERVER_CONFIGURATION_NAME,
        Body("vpn_server_configuration_parameters", "TagsObject"),
    ),
    returns="VpnServerConfiguration",
)

VPN_SERVER_CONFIGURATIONS_DELETE = Operation(
    SERVICE,
    "VpnServerConfigurations_Delete",
    "DELETE",
    _VPN_SERVER_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VPN_SERVER_CONFIGURATION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VPN_SERVER_CONFIGURATIONS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "VpnServerConfigurations_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/vpnServerConfigurations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("VpnServerConfiguration", api_version=False),
)

VPN_SERVER_CONFIGURATIONS_LIST = Operation(
    SERVICE,
    "VpnServerConfigurations_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/vpnServerConfigurations",
    (SUBSCRIPTION_ID,),
    paging=Paging("VpnServerConfiguration", api_version=False),
)

VPN_SERVER_CONFIGURATIONS_LIST_RADIUS_SECRETS = Operation(
    SERVICE,
    "VpnServerConfigurations_ListRadiusSecrets",
    "POST",
    _VPN_SERVER_CONFIGURATION_URL + "/listRadiusSecrets",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VPN_SERVER_CONFIGURATION_NAME),
    returns="RadiusAuthServerListResult",
)

CONFIGURATION_POLICY_GROUPS_GET = Operation(
    SERVICE,
    "ConfigurationPolicyGroups_Get",
    "GET",
    _CONFIGURATION_POLICY_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VPN_SERVER_CONFIGURATION_NAME, _CONFIGURATION_POLICY_GROUP_NAME),
    returns="VpnServerConfigurationPolicyGroup",
)

CONFIGURATION_POLICY_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "ConfigurationPolicyGroups_CreateOrUpdate",
    "PUT",
    _CONFIGURATION_POLICY_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VPN_SERVER_CONFIGURATION_NAME,
        _CONFIGURATION_POLICY_GROUP_NAME,
        Body("vpn_server_configuration_policy_group_parameters", "VpnServerConfigurationPolicyGroup"),
    ),
    ok=(200, 201),
    returns="VpnServerConfigurationPolicyGroup",
    long_running=LongRunning(),
)

CONFIGURATION_POLICY_GROUPS_DELETE = Operation(
    SERVICE,
    "ConfigurationPolicyGroups_Delete",
    "DELETE",
    _CONFIGURATION_POLICY_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VPN_SERVER_CONFIGURATION_NAME, _CONFIGURATION_POLICY_GROUP_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

CONFIGURATION_POLICY_GROUPS_LIST_BY_VPN_SERVER_CONFIGURATION = Operation(
    SERVICE,
    "ConfigurationPolicyGroups_ListByVpnServerConfiguration",
    "GET",
    _VPN_SERVER_CONFIGURATION_URL + "/configurationPolicyGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VPN_SERVER_CONFIGURATION_NAME),
    paging=Paging("VpnServerConfigurationPolicyGroup", api_version=False),
)
