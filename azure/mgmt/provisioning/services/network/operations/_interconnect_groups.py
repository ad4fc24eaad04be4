# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``interconnect_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _interconnect_groups as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class InterconnectGroupsOperations(OperationGroup):
    """Interconnect groups: machines with a fast network between them.

    An attribute of the client: ``client.interconnect_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, interconnect_group_name: str, **options: Unpack[RequestOptions]
    ) -> models.InterconnectGroup:
        """Get one interconnect group.

        :param resource_group_name: Name of the resource group.
        :param interconnect_group_name: Name of the interconnect group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/interconnect-groups/get
        """
        return self._call(_rest.INTERCONNECT_GROUPS_GET, options, resource_group_name, interconnect_group_name)

    def create_or_update(
        self,
        resource_group_name: str,
        interconnect_group_name: str,
        parameters: models.InterconnectGroup | types.InterconnectGroupDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.InterconnectGroup:
        """Create an interconnect group, or update it.

        :param resource_group_name: Name of the resource group.
        :param interconnect_group_name: Name of the interconnect group.
        :param parameters: Wanted settings of the interconnect group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/interconnect-groups/create-or-update
        """
        return self._call(
            _rest.INTERCONNECT_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            interconnect_group_name,
            parameters,
        )

    def update_tags(
        self,
        resource_group_name: str,
        interconnect_group_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.InterconnectGroup:
        """Replace the tags of an interconnect group.

        :param resource_group_name: Name of the resource group.
        :param interconnect_group_name: Name of the interconnect group.
        :param parameters: The new tags of the interconnect group; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/interconnect-groups/update-tags
        """
        return self._call(
            _rest.INTERCONNECT_GROUPS_UPDATE_TAGS, options, resource_group_name, interconnect_group_name, parameters
        )

    def delete(self, resource_group_name: str, interconnect_group_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an interconnect group.

        :param resource_group_name: Name of the resource group.
        :param interconnect_group_name: Name of the interconnect group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/interconnect-groups/delete
        """
        return self._run(_rest.INTERCONNECT_GROUPS_DELETE, options, resource_group_name, interconnect_group_name)

    def list(self, resource_group_name: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.InterconnectGroup]:
        """List the interconnect groups of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/interconnect-groups/list
        """
        return self._list(_rest.INTERCONNECT_GROUPS_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.InterconnectGroup]:
        """List all interconnect groups of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/interconnect-groups/list-all
        """
        return self._list(_rest.INTERCONNECT_GROUPS_LIST_ALL, options)

    def begin_get_node_availability(
        self, resource_group_name: str, interconnect_group_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[models.InterconnectGroupNodeAvailability]:
        """Get how many nodes each subgroup of an interconnect group has in service and in use.

        :param resource_group_name: Name of the resource group.
        :param interconnect_group_name: Name of the interconnect group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/interconnect-groups/get-node-availability
        """
        return self._begin(
            _rest.INTERCONNECT_GROUPS_GET_NODE_AVAILABILITY, options, resource_group_name, interconnect_group_name
        )


class SubgroupsOperations(OperationGroup):
    """Subgroups of interconnect groups.

    An attribute of the client: ``client.subgroups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        interconnect_group_name: str,
        subgroup_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.Subgroup:
        """Get one subgroup of an interconnect group.

        :param resource_group_name: Name of the resource group.
        :param interconnect_group_name: Name of the interconnect group.
        :param subgroup_name: Name of the subgroup.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/subgroups/get
        """
        return self._call(_rest.SUBGROUPS_GET, options, resource_group_name, interconnect_group_name, subgroup_name)

    def list(
        self, resource_group_name: str, interconnect_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Subgroup]:
        """List the subgroups of an interconnect group.

        :param resource_group_name: Name of the resource group.
        :param interconnect_group_name: Name of the interconnect group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/subgroups/list
        """
        return self._list(_rest.SUBGROUPS_LIST, options, resource_group_name, interconnect_group_name)
