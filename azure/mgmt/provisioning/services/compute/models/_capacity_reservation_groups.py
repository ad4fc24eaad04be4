# Generated from swagger/compute/ by "make generate": do not edit.

"""Models of ``compute``: ``capacity_reservation_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import TrackedResource, UpdateResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _capacity_reservation_groups as types
    from ..types._bases import SubResourceDict, SubResourceReadOnlyDict
    from ..types._common import InstanceViewStatusDict, SkuDict
else:
    typed(__name__)


class CapacityReservation(TrackedResource):
    """Capacity of one VM size, reserved in a region or zone."""

    properties: NestedOrNone[CapacityReservationProperties, types.CapacityReservationPropertiesDict] = field(
        "properties", "CapacityReservationProperties", default=None
    )
    """Settings of the capacity reservation."""
    reservation_id: str = flattened("properties", init=False)
    """ID of the reservation, which stays the same for its whole life."""
    platform_fault_domain_count: int = flattened("properties", init=False)
    """Number of fault domains the reserved capacity spans."""
    virtual_machines_associated: NestedList[models.SubResourceReadOnly, SubResourceReadOnlyDict] = flattened(
        "properties", init=False
    )
    """Virtual machines associated with the resource."""
    provisioning_time: datetime = flattened("properties", init=False)
    """When the resource was last provisioned."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    instance_view: Nested[CapacityReservationInstanceView, types.CapacityReservationInstanceViewDict] = flattened(
        "properties", init=False
    )
    """State and use; filled when asked for with expand."""
    time_created: datetime = flattened("properties", init=False)
    """When the resource was created."""
    schedule_profile: NestedOrNone[ScheduleProfile, types.ScheduleProfileDict] = flattened("properties", default=None)
    """Begin and end; for block reservations."""
    sku: Nested[models.Sku, SkuDict] = field("sku", "Sku")
    """VM size that is reserved, and how many."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Availability zones, such as ["1"]; fixed at creation."""


class CapacityReservationGroup(TrackedResource):
    """A group of capacity reservations that machines are associated with."""

    properties: NestedOrNone[CapacityReservationGroupProperties, types.CapacityReservationGroupPropertiesDict] = field(
        "properties", "CapacityReservationGroupProperties", default=None
    )
    """Settings of the capacity reservation group."""
    capacity_reservations: NestedList[models.SubResourceReadOnly, SubResourceReadOnlyDict] = flattened(
        "properties", init=False
    )
    """The reservations in the group."""
    virtual_machines_associated: NestedList[models.SubResourceReadOnly, SubResourceReadOnlyDict] = flattened(
        "properties", init=False
    )
    """Virtual machines associated with the resource."""
    instance_view: Nested[CapacityReservationGroupInstanceView, types.CapacityReservationGroupInstanceViewDict] = (
        flattened("properties", init=False)
    )
    """State of the reservations; filled when asked for with expand."""
    sharing_profile: NestedOrNone[ResourceSharingProfile, types.ResourceSharingProfileDict] = flattened(
        "properties", default=None
    )
    """Subscriptions the group is shared with."""
    reservation_type: models.ReservationType | types.ReservationTypeValue | None = flattened("properties", default=None)
    """Kind of the reservations in the group."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Availability zones, such as ["1"]; fixed at creation."""


class CapacityReservationGroupInstanceView(Model):
    """State of the reservations in a group."""

    capacity_reservations: NestedList[
        CapacityReservationInstanceViewWithName, types.CapacityReservationInstanceViewWithNameDict
    ] = read_only("capacityReservations", "[CapacityReservationInstanceViewWithName]")
    """State of each reservation."""
    shared_subscription_ids: NestedList[models.SubResourceReadOnly, SubResourceReadOnlyDict] = read_only(
        "sharedSubscriptionIds", "[SubResourceReadOnly]"
    )
    """Subscriptions the group is shared with."""


class CapacityReservationGroupProperties(Model):
    """Settings of a capacity reservation group."""

    capacity_reservations: NestedList[models.SubResourceReadOnly, SubResourceReadOnlyDict] = read_only(
        "capacityReservations", "[SubResourceReadOnly]"
    )
    """The reservations in the group."""
    virtual_machines_associated: NestedList[models.SubResourceReadOnly, SubResourceReadOnlyDict] = read_only(
        "virtualMachinesAssociated", "[SubResourceReadOnly]"
    )
    """Virtual machines associated with the resource."""
    instance_view: Nested[CapacityReservationGroupInstanceView, types.CapacityReservationGroupInstanceViewDict] = (
        read_only("instanceView", "CapacityReservationGroupInstanceView")
    )
    """State of the reservations; filled when asked for with expand."""
    sharing_profile: NestedOrNone[ResourceSharingProfile, types.ResourceSharingProfileDict] = field(
        "sharingProfile", "ResourceSharingProfile", default=None
    )
    """Subscriptions the group is shared with."""
    reservation_type: models.ReservationType | types.ReservationTypeValue | None = field(
        "reservationType", "ReservationType", default=None
    )
    """Kind of the reservations in the group."""


class CapacityReservationGroupUpdate(UpdateResource):
    """Changes to a capacity reservation group."""

    properties: NestedOrNone[CapacityReservationGroupProperties, types.CapacityReservationGroupPropertiesDict] = field(
        "properties", "CapacityReservationGroupProperties", default=None
    )
    """Settings of the capacity reservation group."""
    capacity_reservations: NestedList[models.SubResourceReadOnly, SubResourceReadOnlyDict] = flattened(
        "properties", init=False
    )
    """The reservations in the group."""
    virtual_machines_associated: NestedList[models.SubResourceReadOnly, SubResourceReadOnlyDict] = flattened(
        "properties", init=False
    )
    """Virtual machines associated with the resource."""
    instance_view: Nested[CapacityReservationGroupInstanceView, types.CapacityReservationGroupInstanceViewDict] = (
        flattened("properties", init=False)
    )
    """State of the reservations; filled when asked for with expand."""
    sharing_profile: NestedOrNone[ResourceSharingProfile, types.ResourceSharingProfileDict] = flattened(
        "properties", default=None
    )
    """Subscriptions the group is shared with."""
    reservation_type: models.ReservationType | types.ReservationTypeValue | None = flattened("properties", default=None)
    """Kind of the reservations in the group."""


class CapacityReservationInstanceView(Model):
    """State and use of a capacity reservation."""

    utilization_info: NestedOrNone[CapacityReservationUtilization, types.CapacityReservationUtilizationDict] = field(
        "utilizationInfo", "CapacityReservationUtilization", default=None
    )
    """How much of the reservation is used."""
    statuses: NestedListOrNone[models.InstanceViewStatus, InstanceViewStatusDict] = field(
        "statuses", "[InstanceViewStatus]", default=None
    )
    """Status entries of the resource."""
    reservation_state_info: NestedOrNone[CapacityReservationStateInfo, types.CapacityReservationStateInfoDict] = field(
        "reservationStateInfo", "CapacityReservationStateInfo", default=None
    )
    """State of a block reservation."""


class CapacityReservationInstanceViewWithName(CapacityReservationInstanceView):
    """State and use of a capacity reservation, with its name."""

    name: str = read_only("name")
    """Name of the resource."""


class CapacityReservationProfile(Model):
    """Capacity reservation a machine uses."""

    capacity_reservation_group: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "capacityReservationGroup", "SubResource", default=None
    )
    """Capacity reservation group to take capacity from."""
    disable_capacity_reservation_assignment: bool | None = field(
        "disableCapacityReservationAssignment", "bool", default=None
    )
    """Keeps the machine out of open capacity reservations."""


class CapacityReservationProperties(Model):
    """Settings of a capacity reservation."""

    reservation_id: str = read_only("reservationId")
    """ID of the reservation, which stays the same for its whole life."""
    platform_fault_domain_count: int = read_only("platformFaultDomainCount", "int")
    """Number of fault domains the reserved capacity spans."""
    virtual_machines_associated: NestedList[models.SubResourceReadOnly, SubResourceReadOnlyDict] = read_only(
        "virtualMachinesAssociated", "[SubResourceReadOnly]"
    )
    """Virtual machines associated with the resource."""
    provisioning_time: datetime = read_only("provisioningTime", "iso-8601")
    """When the resource was last provisioned."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    instance_view: Nested[CapacityReservationInstanceView, types.CapacityReservationInstanceViewDict] = read_only(
        "instanceView", "CapacityReservationInstanceView"
    )
    """State and use; filled when asked for with expand."""
    time_created: datetime = read_only("timeCreated", "iso-8601")
    """When the resource was created."""
    schedule_profile: NestedOrNone[ScheduleProfile, types.ScheduleProfileDict] = field(
        "scheduleProfile", "ScheduleProfile", default=None
    )
    """Begin and end; for block reservations."""


class CapacityReservationStateInfo(Model):
    """State of a block capacity reservation."""

    reservation_state: models.ReservationState | types.ReservationStateValue | None = field(
        "reservationState", "ReservationState", default=None
    )
    """State of a block capacity reservation."""


class CapacityReservationUpdate(UpdateResource):
    """Changes to a capacity reservation."""

    properties: NestedOrNone[CapacityReservationProperties, types.CapacityReservationPropertiesDict] = field(
        "properties", "CapacityReservationProperties", default=None
    )
    """Settings of the capacity reservation."""
    reservation_id: str = flattened("properties", init=False)
    """ID of the reservation, which stays the same for its whole life."""
    platform_fault_domain_count: int = flattened("properties", init=False)
    """Number of fault domains the reserved capacity spans."""
    virtual_machines_associated: NestedList[models.SubResourceReadOnly, SubResourceReadOnlyDict] = flattened(
        "properties", init=False
    )
    """Virtual machines associated with the resource."""
    provisioning_time: datetime = flattened("properties", init=False)
    """When the resource was last provisioned."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    instance_view: Nested[CapacityReservationInstanceView, types.CapacityReservationInstanceViewDict] = flattened(
        "properties", init=False
    )
    """State and use; filled when asked for with expand."""
    time_created: datetime = flattened("properties", init=False)
    """When the resource was created."""
    schedule_profile: NestedOrNone[ScheduleProfile, types.ScheduleProfileDict] = flattened("properties", default=None)
    """Begin and end; for block reservations."""
    sku: NestedOrNone[models.Sku, SkuDict] = field("sku", "Sku", default=None)
    """New number of instances; the VM size cannot be changed."""


class CapacityReservationUtilization(Model):
    """How much of a capacity reservation is used."""

    current_capacity: int = read_only("currentCapacity", "int")
    """Number of instances reserved now."""
    virtual_machines_allocated: NestedList[models.SubResourceReadOnly, SubResourceReadOnlyDict] = read_only(
        "virtualMachinesAllocated", "[SubResourceReadOnly]"
    )
    """Machines that hold reserved capacity now."""
    used_reserved_count_by_subscription: dict[str, int] = read_only("usedReservedCountBySubscription", "{int}")
    """Number of instances in use, by subscription."""


class ResourceSharingProfile(Model):
    """Subscriptions a capacity reservation group is shared with."""

    subscription_ids: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "subscriptionIds", "[SubResource]", default=None
    )
    """The subscriptions."""


class ScheduleProfile(Model):
    """Begin and end of a block capacity reservation."""

    start: str | None = field("start", default=None)
    """First day of the reservation."""
    end: str | None = field("end", default=None)
    """Last day of the reservation."""
    minimum_commitment_days: int | None = field("minimumCommitmentDays", "int", default=None)
    modifiable_until: datetime = read_only("modifiableUntil", "iso-8601")
