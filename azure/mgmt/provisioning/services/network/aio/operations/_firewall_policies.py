# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``firewall_policies``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _firewall_policies as _sync


class FirewallPoliciesOperations(AsyncOperationGroup):
    """Firewall policies: rules and settings for one firewall or many.

    An attribute of the client: ``client.firewall_policies``.
    """

    get = awaited(_sync.FirewallPoliciesOperations.get)
    begin_create_or_update = begun(_sync.FirewallPoliciesOperations.begin_create_or_update)
    update_tags = awaited(_sync.FirewallPoliciesOperations.update_tags)
    begin_delete = begun(_sync.FirewallPoliciesOperations.begin_delete)
    list = paged(_sync.FirewallPoliciesOperations.list)
    list_all = paged(_sync.FirewallPoliciesOperations.list_all)


class FirewallPolicyRuleCollectionGroupsOperations(AsyncOperationGroup):
    """Groups of rule collections in firewall policies.

    An attribute of the client: ``client.firewall_policy_rule_collection_groups``.
    """

    get = awaited(_sync.FirewallPolicyRuleCollectionGroupsOperations.get)
    begin_create_or_update = begun(_sync.FirewallPolicyRuleCollectionGroupsOperations.begin_create_or_update)
    begin_delete = begun(_sync.FirewallPolicyRuleCollectionGroupsOperations.begin_delete)
    list = paged(_sync.FirewallPolicyRuleCollectionGroupsOperations.list)


class FirewallPolicyKubeSelectorGroupsOperations(AsyncOperationGroup):
    """Groups of Kubernetes pods, for use in firewall rules.

    An attribute of the client: ``client.firewall_policy_kube_selector_groups``.
    """

    get = awaited(_sync.FirewallPolicyKubeSelectorGroupsOperations.get)
    begin_create_or_update = begun(_sync.FirewallPolicyKubeSelectorGroupsOperations.begin_create_or_update)
    begin_delete = begun(_sync.FirewallPolicyKubeSelectorGroupsOperations.begin_delete)
    list = paged(_sync.FirewallPolicyKubeSelectorGroupsOperations.list)


class FirewallPolicyIdpsSignaturesOverridesOperations(AsyncOperationGroup):
    """Overrides of single IDPS signatures in firewall policies.

    An attribute of the client: ``client.firewall_policy_idps_signatures_overrides``.
    """

    get = awaited(_sync.FirewallPolicyIdpsSignaturesOverridesOperations.get)
    put = awaited(_sync.FirewallPolicyIdpsSignaturesOverridesOperations.put)
    patch = awaited(_sync.FirewallPolicyIdpsSignaturesOverridesOperations.patch)
    list = awaited(_sync.FirewallPolicyIdpsSignaturesOverridesOperations.list)


class FirewallPolicyDraftsOperations(AsyncOperationGroup):
    """Drafts of changes to firewall policies, deployed later in one go.

    An attribute of the client: ``client.firewall_policy_drafts``.
    """

    get = awaited(_sync.FirewallPolicyDraftsOperations.get)
    create_or_update = awaited(_sync.FirewallPolicyDraftsOperations.create_or_update)
    delete = awaited(_sync.FirewallPolicyDraftsOperations.delete)


class FirewallPolicyRuleCollectionGroupDraftsOperations(AsyncOperationGroup):
    """Drafts of changes to rule collection groups.

    An attribute of the client: ``client.firewall_policy_rule_collection_group_drafts``.
    """

    get = awaited(_sync.FirewallPolicyRuleCollectionGroupDraftsOperations.get)
    create_or_update = awaited(_sync.FirewallPolicyRuleCollectionGroupDraftsOperations.create_or_update)
    delete = awaited(_sync.FirewallPolicyRuleCollectionGroupDraftsOperations.delete)


class FirewallPolicyIdpsSignaturesOperations(AsyncOperationGroup):
    """IDPS signatures of firewall policies.

    An attribute of the client: ``client.firewall_policy_idps_signatures``.
    """

    list = awaited(_sync.FirewallPolicyIdpsSignaturesOperations.list)


class FirewallPolicyIdpsSignaturesFilterValuesOperations(AsyncOperationGroup):
    """Values by which IDPS signatures can be filtered.

    An attribute of the client: ``client.firewall_policy_idps_signatures_filter_values``.
    """

    list = awaited(_sync.FirewallPolicyIdpsSignaturesFilterValuesOperations.list)


class FirewallPolicyDeploymentsOperations(AsyncOperationGroup):
    """Deployments of firewall policy drafts.

    An attribute of the client: ``client.firewall_policy_deployments``.
    """

    begin_deploy = begun(_sync.FirewallPolicyDeploymentsOperations.begin_deploy)
