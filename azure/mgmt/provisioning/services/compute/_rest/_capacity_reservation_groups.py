# Generated from swagger/compute/ by "make generate": do not edit.

"""REST operations of ``compute``, for both twins of its client: ``capacity_reservation_groups``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_CAPACITY_RESERVATION_GROUP_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Compute/capacityReservationGroups/{capacityReservationGroupName}"
)
_CAPACITY_RESERVATION_URL = _CAPACITY_RESERVATION_GROUP_URL + "/capacityReservations/{capacityReservationName}"

_CAPACITY_RESERVATION_GROUP_NAME = Path("capacity_reservation_group_name", "capacityReservationGroupName")
_EXPAND = Query("expand", "$expand", type="ExpandTypesForGetCapacityReservationGroups")
_CAPACITY_RESERVATION_NAME = Path("capacity_reservation_name", "capacityReservationName")

CAPACITY_RESERVATION_GROUPS_GET = Operation(
    SERVICE,
    "CapacityReservationGroups_Get",
    "GET",
    _CAPACITY_RESERVATION_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CAPACITY_RESERVATION_GROUP_NAME,
        Query("expand", "$expand", type="CapacityReservationGroupInstanceViewTypes"),
    ),
    returns="CapacityReservationGroup",
)

CAPACITY_RESERVATION_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "CapacityReservationGroups_CreateOrUpdate",
    "PUT",
    _CAPACITY_RESERVATION_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CAPACITY_RESERVATION_GROUP_NAME,
        Body("parameters", "CapacityReservationGroup"),
    ),
    ok=(200, 201),
    returns="CapacityReservationGroup",
)

CAPACITY_RESERVATION_GROUPS_UPDATE = Operation(
    SERVICE,
    "CapacityReservationGroups_Update",
    "PATCH",
    _CAPACITY_RESERVATION_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CAPACITY_RESERVATION_GROUP_NAME,
        Body("parameters", "CapacityReservationGroupUpdate"),
    ),
    returns="CapacityReservationGroup",
)

CAPACITY_RESERVATION_GROUPS_DELETE = Operation(
    SERVICE,
    "CapacityReservationGroups_Delete",
    "DELETE",
    _CAPACITY_RESERVATION_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CAPACITY_RESERVATION_GROUP_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

CAPACITY_RESERVATION_GROUPS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "CapacityReservationGroups_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Compute/capacityReservationGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _EXPAND),
    paging=Paging("CapacityReservationGroup", api_version=False),
)

CAPACITY_RESERVATION_GROUPS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "CapacityReservationGroups_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/capacityReservationGroups",
    (
        SUBSCRIPTION_ID,
        _EXPAND,
        Query("resource_ids_only", "resourceIdsOnly", type="ResourceIdOptionsForGetCapacityReservationGroups"),
    ),
    paging=Paging("CapacityReservationGroup", api_version=False),
)

CAPACITY_RESERVATIONS_GET = Operation(
    SERVICE,
    "CapacityReservations_Get",
    "GET",
    _CAPACITY_RESERVATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CAPACITY_RESERVATION_GROUP_NAME,
        _CAPACITY_RESERVATION_NAME,
        Query("expand", "$expand", type="CapacityReservationInstanceViewTypes"),
    ),
    returns="CapacityReservation",
)

CAPACITY_RESERVATIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "CapacityReservations_CreateOrUpdate",
    "PUT",
    _CAPACITY_RESERVATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CAPACITY_RESERVATION_GROUP_NAME,
        _CAPACITY_RESERVATION_NAME,
        Body("parameters", "CapacityReservation"),
    ),
    ok=(200, 201),
    returns="CapacityReservation",
    long_running=LongRunning(),
)

CAPACITY_RESERVATIONS_UPDATE = Operation(
    SERVICE,
    "CapacityReservations_Update",
    "PATCH",
    _CAPACITY_RESERVATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CAPACITY_RESERVATION_GROUP_NAME,
        _CAPACITY_RESERVATION_NAME,
        Body("parameters", "CapacityReservationUpdate"),
    ),
    ok=(200, 202),
    returns="CapacityReservation",
    long_running=LongRunning(),
)

CAPACITY_RESERVATIONS_DELETE = Operation(
    SERVICE,
    "CapacityReservations_Delete",
    "DELETE",
    _CAPACITY_RESERVATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CAPACITY_RESERVATION_GROUP_NAME, _CAPACITY_RESERVATION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

CAPACITY_RESERVATIONS_LIST_BY_CAPACITY_RESERVATION_GROUP = Operation(
    SERVICE,
    "CapacityReservations_ListByCapacityReservationGroup",
    "GET",
    _CAPACITY_RESERVATION_GROUP_URL + "/capacityReservations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CAPACITY_RESERVATION_GROUP_NAME, _EXPAND),
    paging=Paging("CapacityReservation", api_version=False),
)
