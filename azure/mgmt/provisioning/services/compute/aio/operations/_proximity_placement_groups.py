# Generated from swagger/compute/ by "make generate": do not edit.

"""Asynchronous operations of ``compute``: ``proximity_placement_groups``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, paged
from ...operations import _proximity_placement_groups as _sync


class ProximityPlacementGroupsOperations(AsyncOperationGroup):
    """Proximity placement groups: keep resources close together for low network latency.

    An attribute of the client: ``client.proximity_placement_groups``.
    """

    get = awaited(_sync.ProximityPlacementGroupsOperations.get)
    create_or_update = awaited(_sync.ProximityPlacementGroupsOperations.create_or_update)
    update = awaited(_sync.ProximityPlacementGroupsOperations.update)
    delete = awaited(_sync.ProximityPlacementGroupsOperations.delete)
    list_by_resource_group = paged(_sync.ProximityPlacementGroupsOperations.list_by_resource_group)
    list_by_subscription = paged(_sync.ProximityPlacementGroupsOperations.list_by_subscription)
