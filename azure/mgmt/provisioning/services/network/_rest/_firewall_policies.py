# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``firewall_policies``."""

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

_FIREWALL_POLICY_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/firewallPolicies/{firewallPolicyName}"
_SIGNATURE_OVERRIDES_DEFAULT_URL = _FIREWALL_POLICY_URL + "/signatureOverrides/default"
_FIREWALL_POLICY_DRAFTS_DEFAULT_URL = _FIREWALL_POLICY_URL + "/firewallPolicyDrafts/default"
_KUBE_SELECTOR_GROUP_URL = _FIREWALL_POLICY_URL + "/kubeSelectorGroups/{kubeSelectorGroupName}"
_RULE_COLLECTION_GROUP_URL = _FIREWALL_POLICY_URL + "/ruleCollectionGroups/{ruleCollectionGroupName}"
_RULE_COLLECTION_GROUP_DRAFTS_DEFAULT_URL = _RULE_COLLECTION_GROUP_URL + "/ruleCollectionGroupDrafts/default"

_FIREWALL_POLICY_NAME = Path("firewall_policy_name", "firewallPolicyName")
_RULE_COLLECTION_GROUP_NAME = Path("rule_collection_group_name", "ruleCollectionGroupName")
_KUBE_SELECTOR_GROUP_NAME = Path("kube_selector_group_name", "kubeSelectorGroupName")

FIREWALL_POLICIES_GET = Operation(
    SERVICE,
    "FirewallPolicies_Get",
    "GET",
    _FIREWALL_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIREWALL_POLICY_NAME, Query("expand", "$expand")),
    returns="FirewallPolicy",
)

FIREWALL_POLICIES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "FirewallPolicies_CreateOrUpdate",
    "PUT",
    _FIREWALL_POLICY_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _FIREWALL_POLICY_NAME,
        Body("parameters", "FirewallPolicy"),
        Query("afc_managed_sync", "afcManagedSync", type="bool"),
    ),
    ok=(200, 201),
    returns="FirewallPolicy",
    long_running=LongRunning(),
)

FIREWALL_POLICIES_UPDATE_TAGS = Operation(
    SERVICE,
    "FirewallPolicies_UpdateTags",
    "PATCH",
    _FIREWALL_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIREWALL_POLICY_NAME, Body("parameters", "TagsObject")),
    returns="FirewallPolicy",
)

FIREWALL_POLICIES_DELETE = Operation(
    SERVICE,
    "FirewallPolicies_Delete",
    "DELETE",
    _FIREWALL_POLICY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIREWALL_POLICY_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

FIREWALL_POLICIES_LIST = Operation(
    SERVICE,
    "FirewallPolicies_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/firewallPolicies",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("FirewallPolicy", api_version=False),
)

FIREWALL_POLICIES_LIST_ALL = Operation(
    SERVICE,
    "FirewallPolicies_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/firewallPolicies",
    (SUBSCRIPTION_ID,),
    paging=Paging("FirewallPolicy", api_version=False),
)

FIREWALL_POLICY_RULE_COLLECTION_GROUPS_GET = Operation(
    SERVICE,
    "FirewallPolicyRuleCollectionGroups_Get",
    "GET",
    _RULE_COLLECTION_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIREWALL_POLICY_NAME, _RULE_COLLECTION_GROUP_NAME),
    returns="FirewallPolicyRuleCollectionGroup",
)

FIREWALL_POLICY_RULE_COLLECTION_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "FirewallPolicyRuleCollectionGroups_CreateOrUpdate",
    "PUT",
    _RULE_COLLECTION_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _FIREWALL_POLICY_NAME,
        _RULE_COLLECTION_GROUP_NAME,
        Body("parameters", "FirewallPolicyRuleCollectionGroup"),
    ),
    ok=(200, 201),
    returns="FirewallPolicyRuleCollectionGroup",
    long_running=LongRunning(),
)

FIREWALL_POLICY_RULE_COLLECTION_GROUPS_DELETE = Operation(
    SERVICE,
    "FirewallPolicyRuleCollectionGroups_Delete",
    "DELETE",
    _RULE_COLLECTION_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIREWALL_POLICY_NAME, _RULE_COLLECTION_GROUP_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

FIREWALL_POLICY_RULE_COLLECTION_GROUPS_LIST = Operation(
    SERVICE,
    "FirewallPolicyRuleCollectionGroups_List",
    "GET",
    _FIREWALL_POLICY_URL + "/ruleCollectionGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIREWALL_POLICY_NAME),
    paging=Paging("FirewallPolicyRuleCollectionGroup", api_version=False),
)

FIREWALL_POLICY_KUBE_SELECTOR_GROUPS_GET = Operation(
    SERVICE,
    "FirewallPolicyKubeSelectorGroups_Get",
    "GET",
    _KUBE_SELECTOR_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIREWALL_POLICY_NAME, _KUBE_SELECTOR_GROUP_NAME),
    returns="FirewallPolicyKubeSelectorGroup",
)

FIREWALL_POLICY_KUBE_SELECTOR_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "FirewallPolicyKubeSelectorGroups_CreateOrUpdate",
    "PUT",
    _KUBE_SELECTOR_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _FIREWALL_POLICY_NAME,
        _KUBE_SELECTOR_GROUP_NAME,
        Body("resource", "FirewallPolicyKubeSelectorGroup"),
    ),
    ok=(200, 201),
    returns="FirewallPolicyKubeSelectorGroup",
    long_running=LongRunning(),
)

FIREWALL_POLICY_KUBE_SELECTOR_GROUPS_DELETE = Operation(
    SERVICE,
    "FirewallPolicyKubeSelectorGroups_Delete",
    "DELETE",
    _KUBE_SELECTOR_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIREWALL_POLICY_NAME, _KUBE_SELECTOR_GROUP_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

FIREWALL_POLICY_KUBE_SELECTOR_GROUPS_LIST = Operation(
    SERVICE,
    "FirewallPolicyKubeSelectorGroups_List",
    "GET",
    _FIREWALL_POLICY_URL + "/kubeSelectorGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIREWALL_POLICY_NAME),
    paging=Paging("FirewallPolicyKubeSelectorGroup", api_version=False),
)

FIREWALL_POLICY_IDPS_SIGNATURES_OVERRIDES_GET = Operation(
    SERVICE,
    "FirewallPolicyIdpsSignaturesOverrides_Get",
    "GET",
    _SIGNATURE_OVERRIDES_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIREWALL_POLICY_NAME),
    returns="SignaturesOverrides",
)

FIREWALL_POLICY_IDPS_SIGNATURES_OVERRIDES_PUT = Operation(
    SERVICE,
    "FirewallPolicyIdpsSignaturesOverrides_Put",
    "PUT",
    _SIGNATURE_OVERRIDES_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIREWALL_POLICY_NAME, Body("parameters", "SignaturesOverrides")),
    returns="SignaturesOverrides",
)

FIREWALL_POLICY_IDPS_SIGNATURES_OVERRIDES_PATCH = Operation(
    SERVICE,
    "FirewallPolicyIdpsSignaturesOverrides_Patch",
    "PATCH",
    _SIGNATURE_OVERRIDES_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIREWALL_POLICY_NAME, Body("parameters", "SignaturesOverrides")),
    returns="SignaturesOverrides",
)

FIREWALL_POLICY_IDPS_SIGNATURES_OVERRIDES_LIST = Operation(
    SERVICE,
    "FirewallPolicyIdpsSignaturesOverrides_List",
    "GET",
    _FIREWALL_POLICY_URL + "/signatureOverrides",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIREWALL_POLICY_NAME),
    returns="SignaturesOverridesList",
)

FIREWALL_POLICY_DRAFTS_GET = Operation(
    SERVICE,
    "FirewallPolicyDrafts_Get",
    "GET",
    _FIREWALL_POLICY_DRAFTS_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIREWALL_POLICY_NAME),
    returns="FirewallPolicyDraft",
)

FIREWALL_POLICY_DRAFTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "FirewallPolicyDrafts_CreateOrUpdate",
    "PUT",
    _FIREWALL_POLICY_DRAFTS_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIREWALL_POLICY_NAME, Body("parameters", "FirewallPolicyDraft")),
    ok=(200, 201),
    returns="FirewallPolicyDraft",
)

FIREWALL_POLICY_DRAFTS_DELETE = Operation(
    SERVICE,
    "FirewallPolicyDrafts_Delete",
    "DELETE",
    _FIREWALL_POLICY_DRAFTS_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIREWALL_POLICY_NAME),
    ok=(200, 204),
    accept=None,
)

FIREWALL_POLICY_RULE_COLLECTION_GROUP_DRAFTS_GET = Operation(
    SERVICE,
    "FirewallPolicyRuleCollectionGroupDrafts_Get",
    "GET",
    _RULE_COLLECTION_GROUP_DRAFTS_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIREWALL_POLICY_NAME, _RULE_COLLECTION_GROUP_NAME),
    returns="FirewallPolicyRuleCollectionGroupDraft",
)

FIREWALL_POLICY_RULE_COLLECTION_GROUP_DRAFTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "FirewallPolicyRuleCollectionGroupDrafts_CreateOrUpdate",
    "PUT",
    _RULE_COLLECTION_GROUP_DRAFTS_DEFAULT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _FIREWALL_POLICY_NAME,
        _RULE_COLLECTION_GROUP_NAME,
        Body("parameters", "FirewallPolicyRuleCollectionGroupDraft"),
    ),
    ok=(200, 201),
    returns="FirewallPolicyRuleCollectionGroupDraft",
)

FIREWALL_POLICY_RULE_COLLECTION_GROUP_DRAFTS_DELETE = Operation(
    SERVICE,
    "FirewallPolicyRuleCollectionGroupDrafts_Delete",
    "DELETE",
    _RULE_COLLECTION_GROUP_DRAFTS_DEFAULT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIREWALL_POLICY_NAME, _RULE_COLLECTION_GROUP_NAME),
    ok=(200, 204),
    accept=None,
)

FIREWALL_POLICY_IDPS_SIGNATURES_LIST = Operation(
    SERVICE,
    "FirewallPolicyIdpsSignatures_List",
    "POST",
    _FIREWALL_POLICY_URL + "/listIdpsSignatures",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIREWALL_POLICY_NAME, Body("parameters", "IDPSQueryObject")),
    returns="QueryResults",
)

FIREWALL_POLICY_IDPS_SIGNATURES_FILTER_VALUES_LIST = Operation(
    SERVICE,
    "FirewallPolicyIdpsSignaturesFilterValues_List",
    "POST",
    _FIREWALL_POLICY_URL + "/listIdpsFilterOptions",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _FIREWALL_POLICY_NAME,
        Body("parameters", "SignatureOverridesFilterValuesQuery"),
    ),
    returns="SignatureOverridesFilterValuesResponse",
)

FIREWALL_POLICY_DEPLOYMENTS_DEPLOY = Operation(
    SERVICE,
    "FirewallPolicyDeployments_Deploy",
    "POST",
    _FIREWALL_POLICY_URL + "/deploy",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _FIREWALL_POLICY_NAME),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)
