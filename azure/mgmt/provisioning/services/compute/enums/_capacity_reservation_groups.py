# Generated from swagger/compute/ by "make generate": do not edit.

"""Enums of ``compute``: ``capacity_reservation_groups``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class CapacityReservationGroupInstanceViewTypes(ExtensibleEnum):
    """ "instanceView" adds the state of the group's reservations."""

    INSTANCE_VIEW = "instanceView"


class CapacityReservationInstanceViewTypes(ExtensibleEnum):
    """ "instanceView" adds the state and the use of the reservation."""

    INSTANCE_VIEW = "instanceView"


class CapacityReservationType(ExtensibleEnum):
    """Kind of capacity reservation a machine uses."""

    NOT_ELIGIBLE = "NotEligible"
    TARGETED = "Targeted"
    OPEN = "Open"
    DISABLED = "Disabled"
    BLOCK = "Block"


class ExpandTypesForGetCapacityReservationGroups(ExtensibleEnum):
    """ "virtualMachines/$ref" or "virtualMachineScaleSetVMs/$ref" adds references to the associated machines."""

    VIRTUAL_MACHINE_SCALE_SET_VMS_REF = "virtualMachineScaleSetVMs/$ref"
    VIRTUAL_MACHINES_REF = "virtualMachines/$ref"


class ReservationState(ExtensibleEnum):
    """State of a block capacity reservation."""

    PENDING = "Pending"
    DECLINED = "Declined"
    APPROVED = "Approved"
    FULFILLMENT_FAILED = "FulfillmentFailed"
    COMMITTED = "Committed"
    LIVE = "Live"
    PARTIALLY_FULFILLED = "PartiallyFulfilled"


class ReservationType(ExtensibleEnum):
    """Kind of the reservations in a group."""

    TARGETED = "Targeted"
    BLOCK = "Block"
    OPEN = "Open"


class ResourceIdOptionsForGetCapacityReservationGroups(ExtensibleEnum):
    """Lists resource IDs only: of groups created here, of groups shared with the subscription, or both."""

    CREATED_IN_SUBSCRIPTION = "CreatedInSubscription"
    SHARED_WITH_SUBSCRIPTION = "SharedWithSubscription"
    ALL = "All"
