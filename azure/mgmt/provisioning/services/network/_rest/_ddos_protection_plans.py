# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``ddos_protection_plans``."""

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

_DDOS_PROTECTION_PLAN_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/ddosProtectionPlans/{ddosProtectionPlanName}"

_DDOS_PROTECTION_PLAN_NAME = Path("ddos_protection_plan_name", "ddosProtectionPlanName")

DDOS_PROTECTION_PLANS_GET = Operation(
    SERVICE,
    "DdosProtectionPlans_Get",
    "GET",
    _DDOS_PROTECTION_PLAN_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DDOS_PROTECTION_PLAN_NAME),
    returns="DdosProtectionPlan",
)

DDOS_PROTECTION_PLANS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DdosProtectionPlans_CreateOrUpdate",
    "PUT",
    _DDOS_PROTECTION_PLAN_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DDOS_PROTECTION_PLAN_NAME, Body("parameters", "DdosProtectionPlan")),
    ok=(200, 201),
    returns="DdosProtectionPlan",
    long_running=LongRunning(),
)

DDOS_PROTECTION_PLANS_UPDATE_TAGS = Operation(
    SERVICE,
    "DdosProtectionPlans_UpdateTags",
    "PATCH",
    _DDOS_PROTECTION_PLAN_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DDOS_PROTECTION_PLAN_NAME, Body("parameters", "TagsObject")),
    returns="DdosProtectionPlan",
)

DDOS_PROTECTION_PLANS_DELETE = Operation(
    SERVICE,
    "DdosProtectionPlans_Delete",
    "DELETE",
    _DDOS_PROTECTION_PLAN_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DDOS_PROTECTION_PLAN_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

DDOS_PROTECTION_PLANS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "DdosProtectionPlans_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/ddosProtectionPlans",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("DdosProtectionPlan", api_version=False),
)

DDOS_PROTECTION_PLANS_LIST = Operation(
    SERVICE,
    "DdosProtectionPlans_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/ddosProtectionPlans",
    (SUBSCRIPTION_ID,),
    paging=Paging("DdosProtectionPlan", api_version=False),
)
