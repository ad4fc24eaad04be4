# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Asynchronous operations of ``network``: ``interconnect_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _interconnect_groups as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class InterconnectGroupsOperations(AsyncOperationGroup):
    """Interconnect groups: machines with a fast network between them.

    An attribute of the client: ``client.interconnect_groups``.
    """

    async def get(
        self, resource_group_name: str, interconnect_group_name: str, **options: Unpack[RequestOptions]
    ) -> models.InterconnectGroup:
        """Get one interconnect group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param interconnect_group_name: Name of the interconnect group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``InterconnectGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/interconnect-groups/get
        """
        return await self._call(_rest.INTERCONNECT_GROUPS_GET, options, resource_group_name, interconnect_group_name)

    async def create_or_update(
        self,
        resource_group_name: str,
        interconnect_group_name: str,
        parameters: models.InterconnectGroup | types.InterconnectGroupDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.InterconnectGroup:
        """Create an interconnect group, or update it.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param interconnect_group_name: Name of the interconnect group.
        :param parameters: Wanted settings of the interconnect group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``InterconnectGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/interconnect-groups/create-or-update
        """
        return await self._call(
            _rest.INTERCONNECT_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            interconnect_group_name,
            parameters,
        )

    async def update_tags(
        self,
        resource_group_name: str,
        interconnect_group_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.InterconnectGroup:
        """Replace the tags of an interconnect group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param interconnect_group_name: Name of the interconnect group.
        :param parameters: The new tags of the interconnect group; they replace the present ones.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``InterconnectGroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/interconnect-groups/update-tags
        """
        return await self._call(
            _rest.INTERCONNECT_GROUPS_UPDATE_TAGS, options, resource_group_name, interconnect_group_name, parameters
        )

    async def delete(
        self, resource_group_name: str, interconnect_group_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete an interconnect group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param interconnect_group_name: Name of the interconnect group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/interconnect-groups/delete
        """
        await self._call(_rest.INTERCONNECT_GROUPS_DELETE, options, resource_group_name, interconnect_group_name)

    def list(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.InterconnectGroup]:
        """List the interconnect groups of one resource group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``InterconnectGroup`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/interconnect-groups/list
        """
        return self._list(_rest.INTERCONNECT_GROUPS_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.InterconnectGroup]:
        """List all interconnect groups of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``InterconnectGroup`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/interconnect-groups/list-all
        """
        return self._list(_rest.INTERCONNECT_GROUPS_LIST_ALL, options)

    async def begin_get_node_availability(
        self, resource_group_name: str, interconnect_group_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[models.InterconnectGroupNodeAvailability]:
        """Get how many nodes each subgroup of an interconnect group has in service and in use.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param interconnect_group_name: Name of the interconnect group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``InterconnectGroupNodeAvailability``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/interconnect-groups/get-node-availability
        """
        return await self._begin(
            _rest.INTERCONNECT_GROUPS_GET_NODE_AVAILABILITY, options, resource_group_name, interconnect_group_name
        )


class SubgroupsOperations(AsyncOperationGroup):
    """Subgroups of interconnect groups.

    An attribute of the client: ``client.subgroups``.
    """

    async def get(
        self,
        resource_group_name: str,
        interconnect_group_name: str,
        subgroup_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.Subgroup:
        """Get one subgroup of an interconnect group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param interconnect_group_name: Name of the interconnect group.
        :param subgroup_name: Name of the subgroup.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Subgroup``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/subgroups/get
        """
        return await self._call(
            _rest.SUBGROUPS_GET, options, resource_group_name, interconnect_group_name, subgroup_name
        )

    def list(
        self, resource_group_name: str, interconnect_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Subgroup]:
        """List the subgroups of an interconnect group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param interconnect_group_name: Name of the interconnect group.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Subgroup`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/subgroups/list
        """
        return self._list(_rest.SUBGROUPS_LIST, options, resource_group_name, interconnect_group_name)
