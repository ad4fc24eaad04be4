# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``ddos_protection_plans``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _ddos_protection_plans as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class DdosProtectionPlansOperations(OperationGroup):
    """DDoS protection plans, which protect the virtual networks assigned to them.

    An attribute of the client: ``client.ddos_protection_plans``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, ddos_protection_plan_name: str, **options: Unpack[RequestOptions]
    ) -> models.DdosProtectionPlan:
        """Get one DDoS protection plan.

        :param resource_group_name: Name of the resource group.
        :param ddos_protection_plan_name: Name of the DDoS protection plan.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ddos-protection-plans/get
        """
        return self._call(_rest.DDOS_PROTECTION_PLANS_GET, options, resource_group_name, ddos_protection_plan_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        ddos_protection_plan_name: str,
        parameters: models.DdosProtectionPlan | types.DdosProtectionPlanDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DdosProtectionPlan]:
        """Create a DDoS protection plan, or update it; one plan is enough for many subscriptions of a tenant.

        :param resource_group_name: Name of the resource group.
        :param ddos_protection_plan_name: Name of the DDoS protection plan.
        :param parameters: Wanted settings of the DDoS protection plan.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ddos-protection-plans/create-or-update
        """
        return self._begin(
            _rest.DDOS_PROTECTION_PLANS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            ddos_protection_plan_name,
            parameters,
        )

    def update_tags(
        self,
        resource_group_name: str,
        ddos_protection_plan_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.DdosProtectionPlan:
        """Replace the tags of a DDoS protection plan.

        :param resource_group_name: Name of the resource group.
        :param ddos_protection_plan_name: Name of the DDoS protection plan.
        :param parameters: The new tags of the DDoS protection plan; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ddos-protection-plans/update-tags
        """
        return self._call(
            _rest.DDOS_PROTECTION_PLANS_UPDATE_TAGS, options, resource_group_name, ddos_protection_plan_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, ddos_protection_plan_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a DDoS protection plan; no virtual network may use it any more.

        :param resource_group_name: Name of the resource group.
        :param ddos_protection_plan_name: Name of the DDoS protection plan.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ddos-protection-plans/delete
        """
        return self._begin(_rest.DDOS_PROTECTION_PLANS_DELETE, options, resource_group_name, ddos_protection_plan_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DdosProtectionPlan]:
        """List the DDoS protection plans of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ddos-protection-plans/list-by-resource-group
        """
        return self._list(_rest.DDOS_PROTECTION_PLANS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.DdosProtectionPlan]:
        """List all DDoS protection plans of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ddos-protection-plans/list
        """
        return self._list(_rest.DDOS_PROTECTION_PLANS_LIST, options)
