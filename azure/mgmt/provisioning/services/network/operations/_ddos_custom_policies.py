# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``ddos_custom_policies``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _ddos_custom_policies as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class DdosCustomPoliciesOperations(OperationGroup):
    """Policies with DDoS detection and mitigation rules of your own.

    An attribute of the client: ``client.ddos_custom_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, ddos_custom_policy_name: str, **options: Unpack[RequestOptions]
    ) -> models.DdosCustomPolicy:
        """Get one DDoS custom policy.

        :param resource_group_name: Name of the resource group.
        :param ddos_custom_policy_name: Name of the DDoS custom policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ddos-custom-policies/get
        """
        return self._call(_rest.DDOS_CUSTOM_POLICIES_GET, options, resource_group_name, ddos_custom_policy_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        ddos_custom_policy_name: str,
        parameters: models.DdosCustomPolicy | types.DdosCustomPolicyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DdosCustomPolicy]:
        """Create a DDoS custom policy, or update it in place.

        :param resource_group_name: Name of the resource group.
        :param ddos_custom_policy_name: Name of the DDoS custom policy.
        :param parameters: Wanted settings of the DDoS custom policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ddos-custom-policies/create-or-update
        """
        return self._begin(
            _rest.DDOS_CUSTOM_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            ddos_custom_policy_name,
            parameters,
        )

    def update_tags(
        self,
        resource_group_name: str,
        ddos_custom_policy_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DdosCustomPolicy:
        """Replace the tags of a DDoS custom policy.

        :param resource_group_name: Name of the resource group.
        :param ddos_custom_policy_name: Name of the DDoS custom policy.
        :param parameters: The new tags of the DDoS custom policy; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ddos-custom-policies/update-tags
        """
        return self._call(
            _rest.DDOS_CUSTOM_POLICIES_UPDATE_TAGS, options, resource_group_name, ddos_custom_policy_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, ddos_custom_policy_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a DDoS custom policy.

        :param resource_group_name: Name of the resource group.
        :param ddos_custom_policy_name: Name of the DDoS custom policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ddos-custom-policies/delete
        """
        return self._begin(_rest.DDOS_CUSTOM_POLICIES_DELETE, options, resource_group_name, ddos_custom_policy_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.DdosCustomPolicy]:
        """List the DDoS custom policies of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ddos-custom-policies/list
        """
        return self._list(_rest.DDOS_CUSTOM_POLICIES_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.DdosCustomPolicy]:
        """List all DDoS custom policies of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ddos-custom-policies/list-all
        """
        return self._list(_rest.DDOS_CUSTOM_POLICIES_LIST_ALL, options)
