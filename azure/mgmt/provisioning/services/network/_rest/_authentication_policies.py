# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``authentication_policies``."""

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

_AUTHENTICATION_POLICY_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Network/authenticationPolicies/{authenticationPolicyName}"
)

_AUTHENTICATION_POLICY_NAME = Path("authentication_policy_name", "authenticationPolicyName")

AUTHENTICATION_POLICIES_GET = Operation(
    SERVICE,
    "AuthenticationPolicies_Get",
    "GET",
    _AUTHENTICATION_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _AUTHENTICATION_POLICY_NAME),
    returns="AuthenticationPolicy",
)

AUTHENTICATION_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "AuthenticationPolicies_CreateOrUpdate",
    "PUT",
    _AUTHENTICATION_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _AUTHENTICATION_POLICY_NAME, Body("resource", "AuthenticationPolicy")),
    ok=(200, 201),
    returns="AuthenticationPolicy",
    long_running=LongRunning(),
)

AUTHENTICATION_POLICIES_UPDATE = Operation(
    SERVICE,
    "AuthenticationPolicies_Update",
    "PATCH",
    _AUTHENTICATION_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _AUTHENTICATION_POLICY_NAME,
        Body("parameters", "AuthenticationPolicyUpdateParameters"),
    ),
    returns="AuthenticationPolicy",
)

AUTHENTICATION_POLICIES_DELETE = Operation(
    SERVICE,
    "AuthenticationPolicies_Delete",
    "DELETE",
    _AUTHENTICATION_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _AUTHENTICATION_POLICY_NAME),
    ok=(200, 204),
    accept=None,
)

AUTHENTICATION_POLICIES_LIST = Operation(
    SERVICE,
    "AuthenticationPolicies_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/authenticationPolicies",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("AuthenticationPolicy", api_version=False),
)

AUTHENTICATION_POLICIES_LIST_ALL = Operation(
    SERVICE,
    "AuthenticationPolicies_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/authenticationPolicies",
    (SUBSCRIPTION_ID,),
    paging=Paging("AuthenticationPolicy", api_version=False),
)
