# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``network_security_groups``."""

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

_NETWORK_SECURITY_GROUP_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Network/networkSecurityGroups/{networkSecurityGroupName}"
)
_SECURITY_RULE_URL = _NETWORK_SECURITY_GROUP_URL + "/securityRules/{securityRuleName}"

_NETWORK_SECURITY_GROUP_NAME = Path("network_security_group_name", "networkSecurityGroupName")
_SECURITY_RULE_NAME = Path("security_rule_name", "securityRuleName")

NETWORK_SECURITY_GROUPS_GET = Operation(
    SERVICE,
    "NetworkSecurityGroups_Get",
    "GET",
    _NETWORK_SECURITY_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_GROUP_NAME, Query("expand", "$expand")),
    returns="NetworkSecurityGroup",
)

NETWORK_SECURITY_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "NetworkSecurityGroups_CreateOrUpdate",
    "PUT",
    _NETWORK_SECURITY_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_GROUP_NAME, Body("parameters", "NetworkSecurityGroup")),
    ok=(200, 201),
    returns="NetworkSecurityGroup",
    long_running=LongRunning(),
)

NETWORK_SECURITY_GROUPS_UPDATE_TAGS = Operation(
    SERVICE,
    "NetworkSecurityGroups_UpdateTags",
    "PATCH",
    _NETWORK_SECURITY_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_GROUP_NAME, Body("parameters", "TagsObject")),
    returns="NetworkSecurityGroup",
)

NETWORK_SECURITY_GROUPS_DELETE = Operation(
    SERVICE,
    "NetworkSecurityGroups_Delete",
    "DELETE",
    _NETWORK_SECURITY_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_GROUP_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

NETWORK_SECURITY_GROUPS_LIST = Operation(
    SERVICE,
    "NetworkSecurityGroups_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/networkSecurityGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("NetworkSecurityGroup", api_version=False),
)

NETWORK_SECURITY_GROUPS_LIST_ALL = Operation(
    SERVICE,
    "NetworkSecurityGroups_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/networkSecurityGroups",
    (SUBSCRIPTION_ID,),
    paging=Paging("NetworkSecurityGroup", api_version=False),
)

SECURITY_RULES_GET = Operation(
    SERVICE,
    "SecurityRules_Get",
    "GET",
    _SECURITY_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_GROUP_NAME, _SECURITY_RULE_NAME),
    returns="SecurityRule",
)

SECURITY_RULES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "SecurityRules_CreateOrUpdate",
    "PUT",
    _SECURITY_RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_SECURITY_GROUP_NAME,
        _SECURITY_RULE_NAME,
        Body("security_rule_parameters", "SecurityRule"),
    ),
    ok=(200, 201),
    returns="SecurityRule",
    long_running=LongRunning(),
)

SECURITY_RULES_DELETE = Operation(
    SERVICE,
    "SecurityRules_Delete",
    "DELETE",
    _SECURITY_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_GROUP_NAME, _SECURITY_RULE_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

SECURITY_RULES_LIST = Operation(
    SERVICE,
    "SecurityRules_List",
    "GET",
    _NETWORK_SECURITY_GROUP_URL + "/securityRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_GROUP_NAME),
    paging=Paging("SecurityRule", api_version=False),
)

DEFAULT_SECURITY_RULES_GET = Operation(
    SERVICE,
    "DefaultSecurityRules_Get",
    "GET",
    _NETWORK_SECURITY_GROUP_URL + "/defaultSecurityRules/{defaultSecurityRuleName}",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_SECURITY_GROUP_NAME,
        Path("default_security_rule_name", "defaultSecurityRuleName"),
    ),
    returns="SecurityRule",
)

DEFAULT_SECURITY_RULES_LIST = Operation(
    SERVICE,
    "DefaultSecurityRules_List",
    "GET",
    _NETWORK_SECURITY_GROUP_URL + "/defaultSecurityRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_GROUP_NAME),
    paging=Paging("SecurityRule", api_version=False),
)
