# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""REST operations of ``network``, for both twins of its client: ``web_application_firewall_policies``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, LongRunning, Operation, Paging, Path
from .. import SERVICE

_APPLICATION_GATEWAY_WEB_APPLICATION_FIREWALL_POLICY_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
    "/ApplicationGatewayWebApplicationFirewallPolicies/{policyName}"
)

_POLICY_NAME = Path("policy_name", "policyName")

WEB_APPLICATION_FIREWALL_POLICIES_GET = Operation(
    SERVICE,
    "WebApplicationFirewallPolicies_Get",
    "GET",
    _APPLICATION_GATEWAY_WEB_APPLICATION_FIREWALL_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _POLICY_NAME),
    returns="WebApplicationFirewallPolicy",
)

WEB_APPLICATION_FIREWALL_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "WebApplicationFirewallPolicies_CreateOrUpdate",
    "PUT",
    _APPLICATION_GATEWAY_WEB_APPLICATION_FIREWALL_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _POLICY_NAME, Body("parameters", "WebApplicationFirewallPolicy")),
    ok=(200, 201),
    returns="WebApplicationFirewallPolicy",
)

WEB_APPLICATION_FIREWALL_POLICIES_DELETE = Operation(
    SERVICE,
    "WebApplicationFirewallPolicies_Delete",
    "DELETE",
    _APPLICATION_GATEWAY_WEB_APPLICATION_FIREWALL_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _POLICY_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

WEB_APPLICATION_FIREWALL_POLICIES_LIST = Operation(
    SERVICE,
    "WebApplicationFirewallPolicies_List",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network"
        "/ApplicationGatewayWebApplicationFirewallPolicies"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("WebApplicationFirewallPolicy", api_version=False),
)

WEB_APPLICATION_FIREWALL_POLICIES_LIST_ALL = Operation(
    SERVICE,
    "WebApplicationFirewallPolicies_ListAll",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies",
    (SUBSCRIPTION_ID,),
    paging=Paging("WebApplicationFirewallPolicy", api_version=False),
)
