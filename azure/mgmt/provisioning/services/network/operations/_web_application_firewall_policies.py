# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Operations of ``network``: ``web_application_firewall_policies``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.client import OperationGroup
from .._rest import _web_application_firewall_policies as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.polling import ProvisioningPoller
    from .. import models, types


class WebApplicationFirewallPoliciesOperations(OperationGroup):
    """Web application firewall policies for application gateways.

    An attribute of the client: ``client.web_application_firewall_policies``.
    """

    def get(
        self, resource_group_name: str, policy_name: str, **options: Unpack[RequestOptions]
    ) -> models.WebApplicationFirewallPolicy:
        """Get one web application firewall policy.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param policy_name: Name of the policy.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``WebApplicationFirewallPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/web-application-firewall-policies/get
        """
        return self._call(_rest.WEB_APPLICATION_FIREWALL_POLICIES_GET, options, resource_group_name, policy_name)

    def create_or_update(
        self,
        resource_group_name: str,
        policy_name: str,
        parameters: models.WebApplicationFirewallPolicy | types.WebApplicationFirewallPolicyDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.WebApplicationFirewallPolicy:
        """Create a web application firewall policy, or update it.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param policy_name: Name of the policy.
        :param parameters: Wanted settings of the web application firewall policy.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``WebApplicationFirewallPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/web-application-firewall-policies/create-or-update
        """
        return self._call(
            _rest.WEB_APPLICATION_FIREWALL_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            policy_name,
            parameters,
        )

    def begin_delete(
        self, resource_group_name: str, policy_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a web application firewall policy; no gateway, listener or path rule may use it any more.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param policy_name: Name of the policy.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/web-application-firewall-policies/delete
        """
        return self._begin(_rest.WEB_APPLICATION_FIREWALL_POLICIES_DELETE, options, resource_group_name, policy_name)

    def list(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.WebApplicationFirewallPolicy]:
        """List the web application firewall policies of one resource group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``WebApplicationFirewallPolicy`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/web-application-firewall-policies/list
        """
        return self._list(_rest.WEB_APPLICATION_FIREWALL_POLICIES_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.WebApplicationFirewallPolicy]:
        """List all web application firewall policies of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``WebApplicationFirewallPolicy`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/web-application-firewall-policies/list-all
        """
        return self._list(_rest.WEB_APPLICATION_FIREWALL_POLICIES_LIST_ALL, options)
