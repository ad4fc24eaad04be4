# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``ddos_custom_policies``."""

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

_DDOS_CUSTOM_POLICY_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/ddosCustomPolicies/{ddosCustomPolicyName}"

_DDOS_CUSTOM_POLICY_NAME = Path("ddos_custom_policy_name", "ddosCustomPolicyName")

DDOS_CUSTOM_POLICIES_GET = Operation(
    SERVICE,
    "DdosCustomPolicies_Get",
    "GET",
    _DDOS_CUSTOM_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DDOS_CUSTOM_POLICY_NAME),
    returns="DdosCustomPolicy",
)

DDOS_CUSTOM_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DdosCustomPolicies_CreateOrUpdate",
    "PUT",
    _DDOS_CUSTOM_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DDOS_CUSTOM_POLICY_NAME, Body("parameters", "DdosCustomPolicy")),
    ok=(200, 201),
    returns="DdosCustomPolicy",
    long_running=LongRunning(),
)

DDOS_CUSTOM_POLICIES_UPDATE_TAGS = Operation(
    SERVICE,
    "DdosCustomPolicies_UpdateTags",
    "PATCH",
    _DDOS_CUSTOM_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DDOS_CUSTOM_POLICY_NAME, Body("parameters", "TagsObject")),
    returns="DdosCustomPolicy",
)

DDOS_CUSTOM_POLICIES_DELETE = Operation(
    SERVICE,
    "DdosCustomPolicies_Delete",
    "DELETE",
    _DDOS_CUSTOM_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DDOS_CUSTOM_POLICY_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

DDOS_CUSTOM_POLICIES_LIST = Operation(
    SERVICE,
    "DdosCustomPolicies_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/ddosCustomPolicies",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("DdosCustomPolicy", api_version=False),
)

DDOS_CUSTOM_POLICIES_LIST_ALL = Operation(
    SERVICE,
    "DdosCustomPolicies_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/ddosCustomPolicies",
    (SUBSCRIPTION_ID,),
    paging=Paging("DdosCustomPolicy", api_version=False),
)
