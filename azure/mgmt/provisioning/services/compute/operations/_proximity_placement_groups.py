# Generated from swagger/compute/ by "make generate": do not edit.

"""Operations of ``compute``: ``proximity_placement_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _proximity_placement_groups as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class ProximityPlacementGroupsOperations(OperationGroup):
    """Proximity placement groups: keep resources close together for low network latency.

    An attribute of the client: ``client.proximity_placement_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        proximity_placement_group_name: str,
        *,
        include_colocation_status: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ProximityPlacementGroup:
        """Get one proximity placement group with the resources in it.

        :param resource_group_name: Name of the resource group.
        :param proximity_placement_group_name: Name of the proximity placement group.
        :param include_colocation_status: "true" adds whether the resources really are close together.

        REST: https://learn.microsoft.com/rest/api/compute/proximity-placement-groups/get
        """
        return self._call(
            _rest.PROXIMITY_PLACEMENT_GROUPS_GET,
            options,
            resource_group_name,
            proximity_placement_group_name,
            include_colocation_status,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        proximity_placement_group_name: str,
        parameters: models.ProximityPlacementGroup | types.ProximityPlacementGroupDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ProximityPlacementGroup:
        """Create a proximity placement group, or update it in place.

        :param resource_group_name: Name of the resource group.
        :param proximity_placement_group_name: Name of the proximity placement group.
        :param parameters: Wanted settings of the proximity placement group.

        REST: https://learn.microsoft.com/rest/api/compute/proximity-placement-groups/create-or-update
        """
        return self._call(
            _rest.PROXIMITY_PLACEMENT_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            proximity_placement_group_name,
            parameters,
        )

    def update(
        self,
        resource_group_name: str,
        proximity_placement_group_name: str,
        parameters: models.ProximityPlacementGroupUpdate | types.ProximityPlacementGroupUpdateDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ProximityPlacementGroup:
        """Change the tags of a proximity placement group.

        :param resource_group_name: Name of the resource group.
        :param proximity_placement_group_name: Name of the proximity placement group.
        :param parameters: Changes to the proximity placement group; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/proximity-placement-groups/update
        """
        return self._call(
            _rest.PROXIMITY_PLACEMENT_GROUPS_UPDATE,
            options,
            resource_group_name,
            proximity_placement_group_name,
            parameters,
        )

    def delete(
        self, resource_group_name: str, proximity_placement_group_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a proximity placement group; it must be empty.

        :param resource_group_name: Name of the resource group.
        :param proximity_placement_group_name: Name of the proximity placement group.

        REST: https://learn.microsoft.com/rest/api/compute/proximity-placement-groups/delete
        """
        return self._run(
            _rest.PROXIMITY_PLACEMENT_GROUPS_DELETE, options, resource_group_name, proximity_placement_group_name
        )

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ProximityPlacementGroup]:
        """List the proximity placement groups of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/compute/proximity-placement-groups/list-by-resource-group
        """
        return self._list(_rest.PROXIMITY_PLACEMENT_GROUPS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.ProximityPlacementGroup]:
        """List all proximity placement groups of the subscription.

        REST: https://learn.microsoft.com/rest/api/compute/proximity-placement-groups/list-by-subscription
        """
        return self._list(_rest.PROXIMITY_PLACEMENT_GROUPS_LIST_BY_SUBSCRIPTION, options)
