# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Asynchronous operations of ``network``: ``ddos_custom_policies``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _ddos_custom_policies as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class DdosCustomPoliciesOperations(AsyncOperationGroup):
    """Policies with DDoS detection and mitigation rules of your own.

    An attribute of the client: ``client.ddos_custom_policies``.
    """

    async def get(
        self, resource_group_name: str, ddos_custom_policy_name: str, **options: Unpack[RequestOptions]
    ) -> models.DdosCustomPolicy:
        """Get one DDoS custom policy.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param ddos_custom_policy_name: Name of the DDoS custom policy.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DdosCustomPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ddos-custom-policies/get
        """
        return await self._call(_rest.DDOS_CUSTOM_POLICIES_GET, options, resource_group_name, ddos_custom_policy_name)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        ddos_custom_policy_name: str,
        parameters: models.DdosCustomPolicy | types.DdosCustomPolicyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.DdosCustomPolicy]:
        """Create a DDoS custom policy, or update it in place.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param ddos_custom_policy_name: Name of the DDoS custom policy.
        :param parameters: Wanted settings of the DDoS custom policy.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``DdosCustomPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ddos-custom-policies/create-or-update
        """
        return await self._begin(
            _rest.DDOS_CUSTOM_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            ddos_custom_policy_name,
            parameters,
        )

    async def update_tags(
        self,
        resource_group_name: str,
        ddos_custom_policy_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DdosCustomPolicy:
        """Replace the tags of a DDoS custom policy.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param ddos_custom_policy_name: Name of the DDoS custom policy.
        :param parameters: The new tags of the DDoS custom policy; they replace the present ones.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DdosCustomPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ddos-custom-policies/update-tags
        """
        return await self._call(
            _rest.DDOS_CUSTOM_POLICIES_UPDATE_TAGS, options, resource_group_name, ddos_custom_policy_name, parameters
        )

    async def begin_delete(
        self, resource_group_name: str, ddos_custom_policy_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a DDoS custom policy.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param ddos_custom_policy_name: Name of the DDoS custom policy.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ddos-custom-policies/delete
        """
        return await self._begin(
            _rest.DDOS_CUSTOM_POLICIES_DELETE, options, resource_group_name, ddos_custom_policy_name
        )

    def list(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.DdosCustomPolicy]:
        """List the DDoS custom policies of one resource group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``DdosCustomPolicy`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ddos-custom-policies/list
        """
        return self._list(_rest.DDOS_CUSTOM_POLICIES_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.DdosCustomPolicy]:
        """List all DDoS custom policies of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``DdosCustomPolicy`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ddos-custom-policies/list-all
        """
        return self._list(_rest.DDOS_CUSTOM_POLICIES_LIST_ALL, options)
