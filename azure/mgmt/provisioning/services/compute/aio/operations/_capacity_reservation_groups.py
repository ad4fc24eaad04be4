# Generated from swagger/compute/ by "make generate": do not edit.

"""Asynchronous operations of ``compute``: ``capacity_reservation_groups``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _capacity_reservation_groups as _sync


class CapacityReservationGroupsOperations(AsyncOperationGroup):
    """Groups of capacity reservations that virtual machines are associated with.

    An attribute of the client: ``client.capacity_reservation_groups``.
    """

    get = awaited(_sync.CapacityReservationGroupsOperations.get)
    create_or_update = awaited(_sync.CapacityReservationGroupsOperations.create_or_update)
    update = awaited(_sync.CapacityReservationGroupsOperations.update)
    begin_delete = begun(_sync.CapacityReservationGroupsOperations.begin_delete)
    list_by_resource_group = paged(_sync.CapacityReservationGroupsOperations.list_by_resource_group)
    list_by_subscription = paged(_sync.CapacityReservationGroupsOperations.list_by_subscription)


class CapacityReservationsOperations(AsyncOperationGroup):
    """Reserved compute capacity of one VM size in a region or zone.

    An attribute of the client: ``client.capacity_reservations``.
    """

    get = awaited(_sync.CapacityReservationsOperations.get)
    begin_create_or_update = begun(_sync.CapacityReservationsOperations.begin_create_or_update)
    begin_update = begun(_sync.CapacityReservationsOperations.begin_update)
    begin_delete = begun(_sync.CapacityReservationsOperations.begin_delete)
    list_by_capacity_reservation_group = paged(_sync.CapacityReservationsOperations.list_by_capacity_reservation_group)
