# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``ip_allocations``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _ip_allocations as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class IpAllocationsOperations(OperationGroup):
    """IP allocations: address blocks set aside in virtual networks.

    An attribute of the client: ``client.ip_allocations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        ip_allocation_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.IpAllocation:
        """Get one IP allocation.

        :param resource_group_name: Name of the resource group.
        :param ip_allocation_name: Name of the IP allocation.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ip-allocations/get
        """
        return self._call(_rest.IP_ALLOCATIONS_GET, options, resource_group_name, ip_allocation_name, expand)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        ip_allocation_name: str,
        parameters: models.IpAllocation | types.IpAllocationDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.IpAllocation]:
        """Create an IP allocation, or update it.

        :param resource_group_name: Name of the resource group.
        :param ip_allocation_name: Name of the IP allocation.
        :param parameters: Wanted settings of the IP allocation.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ip-allocations/create-or-update
        """
        return self._begin(
            _rest.IP_ALLOCATIONS_CREATE_OR_UPDATE, options, resource_group_name, ip_allocation_name, parameters
        )

    def update_tags(
        self,
        resource_group_name: str,
        ip_allocation_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.IpAllocation:
        """Replace the tags of an IP allocation.

        :param resource_group_name: Name of the resource group.
        :param ip_allocation_name: Name of the IP allocation.
        :param parameters: The new tags of the IP allocation; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ip-allocations/update-tags
        """
        return self._call(
            _rest.IP_ALLOCATIONS_UPDATE_TAGS, options, resource_group_name, ip_allocation_name, parameters
        )

    def begin_delete(
        self, resource_group_name: str, ip_allocation_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete an IP allocation.

        :param resource_group_name: Name of the resource group.
        :param ip_allocation_name: Name of the IP allocation.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ip-allocations/delete
        """
        return self._begin(_rest.IP_ALLOCATIONS_DELETE, options, resource_group_name, ip_allocation_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.IpAllocation]:
        """List the IP allocations of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ip-allocations/list-by-resource-group
        """
        return self._list(_rest.IP_ALLOCATIONS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.IpAllocation]:
        """List all IP allocations of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ip-allocations/list
        """
        return self._list(_rest.IP_ALLOCATIONS_LIST, options)
