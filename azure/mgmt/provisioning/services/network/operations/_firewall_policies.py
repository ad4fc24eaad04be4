# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``firewall_policies``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _firewall_policies as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class FirewallPoliciesOperations(OperationGroup):
    """Firewall policies: rules and settings for one firewall or many.

    An attribute of the client: ``client.firewall_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        firewall_policy_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.FirewallPolicy:
        """Get one firewall policy.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policies/get
        """
        return self._call(_rest.FIREWALL_POLICIES_GET, options, resource_group_name, firewall_policy_name, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        firewall_policy_name: str,
        parameters: models.FirewallPolicy | types.FirewallPolicyDict | IO[bytes],
        *,
        afc_managed_sync: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FirewallPolicy]:
        """Create a firewall policy, or update it; its rules are in rule collection groups.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.
        :param parameters: Wanted settings of the firewall policy.
        :param afc_managed_sync: Synchronises the policy with the firewall's controller.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policies/create-or-update
        """
        return self._begin(
            _rest.FIREWALL_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            firewall_policy_name,
            parameters,
            afc_managed_sync,
        )

    def update_tags(
        self,
        resource_group_name: str,
        firewall_policy_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.FirewallPolicy:
        """Replace the tags of a firewall policy.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.
        :param parameters: The new tags of the firewall policy; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policies/update-tags
        """
        return self._call(
            _rest.FIREWALL_POLICIES_UPDATE_TAGS, options, resource_group_name, firewall_policy_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, firewall_policy_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a firewall policy; no firewall and no child policy may use it any more.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policies/delete
        """
        return self._begin(_rest.FIREWALL_POLICIES_DELETE, options, resource_group_name, firewall_policy_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.FirewallPolicy]:
        """List the firewall policies of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policies/list
        """
        return self._list(_rest.FIREWALL_POLICIES_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.FirewallPolicy]:
        """List all firewall policies of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policies/list-all
        """
        return self._list(_rest.FIREWALL_POLICIES_LIST_ALL, options)


class FirewallPolicyRuleCollectionGroupsOperations(OperationGroup):
    """Groups of rule collections in firewall policies.

    An attribute of the client: ``client.firewall_policy_rule_collection_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        firewall_policy_name: str,
        rule_collection_group_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.FirewallPolicyRuleCollectionGroup:
        """Get one rule collection group of a firewall policy.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.
        :param rule_collection_group_name: Name of the rule collection group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policy-rule-collection-groups/get
        """
        return self._call(
            _rest.FIREWALL_POLICY_RULE_COLLECTION_GROUPS_GET,
            options,
            resource_group_name,
            firewall_policy_name,
            rule_collection_group_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        firewall_policy_name: str,
        rule_collection_group_name: str,
        parameters: models.FirewallPolicyRuleCollectionGroup | types.FirewallPolicyRuleCollectionGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FirewallPolicyRuleCollectionGroup]:
        """Create a rule collection group in a firewall policy, or update it; only one at a time per policy.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.
        :param rule_collection_group_name: Name of the rule collection group.
        :param parameters: Wanted settings of the rule collection group.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policy-rule-collection-groups/create-or-update
        """
        return self._begin(
            _rest.FIREWALL_POLICY_RULE_COLLECTION_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            firewall_policy_name,
            rule_collection_group_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        firewall_policy_name: str,
        rule_collection_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a rule collection group with its rules.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.
        :param rule_collection_group_name: Name of the rule collection group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policy-rule-collection-groups/delete
        """
        return self._begin(
            _rest.FIREWALL_POLICY_RULE_COLLECTION_GROUPS_DELETE,
            options,
            resource_group_name,
            firewall_policy_name,
            rule_collection_group_name,
        )

    def list(
        self, resource_group_name: str, firewall_policy_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.FirewallPolicyRuleCollectionGroup]:
        """List the rule collection groups of a firewall policy.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policy-rule-collection-groups/list
        """
        return self._list(
            _rest.FIREWALL_POLICY_RULE_COLLECTION_GROUPS_LIST, options, resource_group_name, firewall_policy_name
        )


class FirewallPolicyKubeSelectorGroupsOperations(OperationGroup):
    """Groups of Kubernetes pods, for use in firewall rules.

    An attribute of the client: ``client.firewall_policy_kube_selector_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        firewall_policy_name: str,
        kube_selector_group_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.FirewallPolicyKubeSelectorGroup:
        """Get one Kubernetes selector group of a firewall policy.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.
        :param kube_selector_group_name: Name of the Kubernetes selector group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policy-kube-selector-groups/get
        """
        return self._call(
            _rest.FIREWALL_POLICY_KUBE_SELECTOR_GROUPS_GET,
            options,
            resource_group_name,
            firewall_policy_name,
            kube_selector_group_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        firewall_policy_name: str,
        kube_selector_group_name: str,
        resource: models.FirewallPolicyKubeSelectorGroup | types.FirewallPolicyKubeSelectorGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FirewallPolicyKubeSelectorGroup]:
        """Create a Kubernetes selector group in a firewall policy, or update it.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.
        :param kube_selector_group_name: Name of the Kubernetes selector group.
        :param resource: Wanted settings of the Kubernetes selector group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policy-kube-selector-groups/create-or-update
        """
        return self._begin(
            _rest.FIREWALL_POLICY_KUBE_SELECTOR_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            firewall_policy_name,
            kube_selector_group_name,
            resource,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        firewall_policy_name: str,
        kube_selector_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a Kubernetes selector group of a firewall policy.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.
        :param kube_selector_group_name: Name of the Kubernetes selector group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policy-kube-selector-groups/delete
        """
        return self._begin(
            _rest.FIREWALL_POLICY_KUBE_SELECTOR_GROUPS_DELETE,
            options,
            resource_group_name,
            firewall_policy_name,
            kube_selector_group_name,
        )

    def list(
        self, resource_group_name: str, firewall_policy_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.FirewallPolicyKubeSelectorGroup]:
        """List the Kubernetes selector groups of a firewall policy.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policy-kube-selector-groups/list
        """
        return self._list(
            _rest.FIREWALL_POLICY_KUBE_SELECTOR_GROUPS_LIST, options, resource_group_name, firewall_policy_name
        )


class FirewallPolicyIdpsSignaturesOverridesOperations(OperationGroup):
    """Overrides of single IDPS signatures in firewall policies.

    An attribute of the client: ``client.firewall_policy_idps_signatures_overrides``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, firewall_policy_name: str, **options: Unpack[RequestOptions]
    ) -> models.SignaturesOverrides:
        """Get the overrides of IDPS signatures of a firewall policy.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policy-idps-signatures-overrides/get
        """
        return self._call(
            _rest.FIREWALL_POLICY_IDPS_SIGNATURES_OVERRIDES_GET, options, resource_group_name, firewall_policy_name
        )

    def put(
        self,
        resource_group_name: str,
        firewall_policy_name: str,
        parameters: models.SignaturesOverrides | types.SignaturesOverridesDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SignaturesOverrides:
        """Set the overrides of IDPS signatures of a firewall policy, in place of the present ones.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.
        :param parameters: Wanted settings of the signature overrides.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policy-idps-signatures-overrides/put
        """
        return self._call(
            _rest.FIREWALL_POLICY_IDPS_SIGNATURES_OVERRIDES_PUT,
            options,
            resource_group_name,
            firewall_policy_name,
            parameters,
        )

    def patch(
        self,
        resource_group_name: str,
        firewall_policy_name: str,
        parameters: models.SignaturesOverrides | types.SignaturesOverridesDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SignaturesOverrides:
        """Change some overrides of IDPS signatures of a firewall policy.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.
        :param parameters: Changes to the signature overrides; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policy-idps-signatures-overrides/patch
        """
        return self._call(
            _rest.FIREWALL_POLICY_IDPS_SIGNATURES_OVERRIDES_PATCH,
            options,
            resource_group_name,
            firewall_policy_name,
            parameters,
        )

    def list(
        self, resource_group_name: str, firewall_policy_name: str, **options: Unpack[RequestOptions]
    ) -> models.SignaturesOverridesList:
        """List the overrides of IDPS signatures of a firewall policy.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policy-idps-signatures-overrides/list
        """
        return self._call(
            _rest.FIREWALL_POLICY_IDPS_SIGNATURES_OVERRIDES_LIST, options, resource_group_name, firewall_policy_name
        )


class FirewallPolicyDraftsOperations(OperationGroup):
    """Drafts of changes to firewall policies, deployed later in one go.

    An attribute of the client: ``client.firewall_policy_drafts``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, firewall_policy_name: str, **options: Unpack[RequestOptions]
    ) -> models.FirewallPolicyDraft:
        """Get the draft of a firewall policy.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policy-drafts/get
        """
        return self._call(_rest.FIREWALL_POLICY_DRAFTS_GET, options, resource_group_name, firewall_policy_name)

    def create_or_update(
        self,
        resource_group_name: str,
        firewall_policy_name: str,
        parameters: models.FirewallPolicyDraft | types.FirewallPolicyDraftDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.FirewallPolicyDraft:
        """Create the draft of a firewall policy, or update it.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.
        :param parameters: Wanted settings of the firewall policy draft.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policy-drafts/create-or-update
        """
        return self._call(
            _rest.FIREWALL_POLICY_DRAFTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            firewall_policy_name,
            parameters,
        )

    def delete(self, resource_group_name: str, firewall_policy_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete the draft of a firewall policy; the policy itself stays as it is.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policy-drafts/delete
        """
        return self._run(_rest.FIREWALL_POLICY_DRAFTS_DELETE, options, resource_group_name, firewall_policy_name)


class FirewallPolicyRuleCollectionGroupDraftsOperations(OperationGroup):
    """Drafts of changes to rule collection groups.

    An attribute of the client: ``client.firewall_policy_rule_collection_group_drafts``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        firewall_policy_name: str,
        rule_collection_group_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.FirewallPolicyRuleCollectionGroupDraft:
        """Get the draft of a rule collection group.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.
        :param rule_collection_group_name: Name of the rule collection group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policy-rule-collection-group-drafts/get
        """
        return self._call(
            _rest.FIREWALL_POLICY_RULE_COLLECTION_GROUP_DRAFTS_GET,
            options,
            resource_group_name,
            firewall_policy_name,
            rule_collection_group_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        firewall_policy_name: str,
        rule_collection_group_name: str,
        parameters: models.FirewallPolicyRuleCollectionGroupDraft
        | types.FirewallPolicyRuleCollectionGroupDraftDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.FirewallPolicyRuleCollectionGroupDraft:
        """Create the draft of a rule collection group, or update it.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.
        :param rule_collection_group_name: Name of the rule collection group.
        :param parameters: Wanted settings of the rule collection group draft.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policy-rule-collection-group-drafts/create-or-update
        """
        return self._call(
            _rest.FIREWALL_POLICY_RULE_COLLECTION_GROUP_DRAFTS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            firewall_policy_name,
            rule_collection_group_name,
            parameters,
        )

    def delete(
        self,
        resource_group_name: str,
        firewall_policy_name: str,
        rule_collection_group_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete the draft of a rule collection group.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.
        :param rule_collection_group_name: Name of the rule collection group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policy-rule-collection-group-drafts/delete
        """
        return self._run(
            _rest.FIREWALL_POLICY_RULE_COLLECTION_GROUP_DRAFTS_DELETE,
            options,
            resource_group_name,
            firewall_policy_name,
            rule_collection_group_name,
        )


class FirewallPolicyIdpsSignaturesOperations(OperationGroup):
    """IDPS signatures of firewall policies.

    An attribute of the client: ``client.firewall_policy_idps_signatures``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self,
        resource_group_name: str,
        firewall_policy_name: str,
        parameters: models.IDPSQueryObject | types.IDPSQueryObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.QueryResults:
        """Search the IDPS signatures of a firewall policy.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.
        :param parameters: Filters, search text, order and page of the search.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policy-idps-signatures/list
        """
        return self._call(
            _rest.FIREWALL_POLICY_IDPS_SIGNATURES_LIST, options, resource_group_name, firewall_policy_name, parameters
        )


class FirewallPolicyIdpsSignaturesFilterValuesOperations(OperationGroup):
    """Values by which IDPS signatures can be filtered.

    An attribute of the client: ``client.firewall_policy_idps_signatures_filter_values``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self,
        resource_group_name: str,
        firewall_policy_name: str,
        parameters: models.SignatureOverridesFilterValuesQuery
        | types.SignatureOverridesFilterValuesQueryDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SignatureOverridesFilterValuesResponse:
        """List the values of one filter of IDPS signatures.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.
        :param parameters: Name of the filter.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policy-idps-signatures-filter-values/list
        """
        return self._call(
            _rest.FIREWALL_POLICY_IDPS_SIGNATURES_FILTER_VALUES_LIST,
            options,
            resource_group_name,
            firewall_policy_name,
            parameters,
        )


class FirewallPolicyDeploymentsOperations(OperationGroup):
    """Deployments of firewall policy drafts.

    An attribute of the client: ``client.firewall_policy_deployments``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def begin_deploy(
        self, resource_group_name: str, firewall_policy_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Deploy the drafts of a firewall policy and its rule collection groups.

        :param resource_group_name: Name of the resource group.
        :param firewall_policy_name: Name of the firewall policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/firewall-policy-deployments/deploy
        """
        return self._begin(_rest.FIREWALL_POLICY_DEPLOYMENTS_DEPLOY, options, resource_group_name, firewall_policy_name)
