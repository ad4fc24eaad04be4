# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Dicts for the models of ``compute``, and values of its enums: ``capacity_reservation_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import TrackedResourceDict, UpdateResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._bases import SubResourceDict
    from ._common import InstanceViewStatusDict, SkuDict

CapacityReservationGroupInstanceViewTypesValue: TypeAlias = Literal["instanceView"]
CapacityReservationInstanceViewTypesValue: TypeAlias = Literal["instanceView"]
CapacityReservationTypeValue: TypeAlias = Literal["NotEligible", "Targeted", "Open", "Disabled", "Block"]
ExpandTypesForGetCapacityReservationGroupsValue: TypeAlias = Literal[
    "virtualMachineScaleSetVMs/$ref", "virtualMachines/$ref"
]
ReservationStateValue: TypeAlias = Literal[
    "Pending", "Declined", "Approved", "FulfillmentFailed", "Committed", "Live", "PartiallyFulfilled"
]
ReservationTypeValue: TypeAlias = Literal["Targeted", "Block", "Open"]
ResourceIdOptionsForGetCapacityReservationGroupsValue: TypeAlias = Literal[
    "CreatedInSubscription", "SharedWithSubscription", "All"
]


class _CapacityReservationFlatDict(TrackedResourceDict, total=False):
    """Capacity of one VM size, reserved in a region or zone."""

    sku: Required[models.Sku | SkuDict]
    zones: Sequence[str]
    schedule_profile: models.ScheduleProfile | ScheduleProfileDict


class _CapacityReservationNestedDict(TrackedResourceDict, total=False):
    """Capacity of one VM size, reserved in a region or zone."""

    properties: Required[models.CapacityReservationProperties | CapacityReservationPropertiesDict]
    sku: Required[models.Sku | SkuDict]
    zones: Sequence[str]


CapacityReservationDict: TypeAlias = _CapacityReservationFlatDict | _CapacityReservationNestedDict


class _CapacityReservationGroupFlatDict(TrackedResourceDict, total=False):
    """A group of capacity reservations that machines are associated with."""

    zones: Sequence[str]
    sharing_profile: models.ResourceSharingProfile | ResourceSharingProfileDict
    reservation_type: models.ReservationType | ReservationTypeValue


class _CapacityReservationGroupNestedDict(TrackedResourceDict, total=False):
    """A group of capacity reservations that machines are associated with."""

    properties: Required[models.CapacityReservationGroupProperties | CapacityReservationGroupPropertiesDict]
    zones: Sequence[str]


CapacityReservationGroupDict: TypeAlias = _CapacityReservationGroupFlatDict | _CapacityReservationGroupNestedDict


class CapacityReservationGroupInstanceViewDict(TypedDict, total=False):
    """State of the reservations in a group."""

    additional_properties: Mapping[str, Any]


class CapacityReservationGroupPropertiesDict(TypedDict, total=False):
    """Settings of a capacity reservation group."""

    sharing_profile: models.ResourceSharingProfile | ResourceSharingProfileDict
    reservation_type: models.ReservationType | ReservationTypeValue
    additional_properties: Mapping[str, Any]


class _CapacityReservationGroupUpdateFlatDict(UpdateResourceDict, total=False):
    """Changes to a capacity reservation group."""

    sharing_profile: models.ResourceSharingProfile | ResourceSharingProfileDict
    reservation_type: models.ReservationType | ReservationTypeValue


class _CapacityReservationGroupUpdateNestedDict(UpdateResourceDict, total=False):
    """Changes to a capacity reservation group."""

    properties: Required[models.CapacityReservationGroupProperties | CapacityReservationGroupPropertiesDict]


CapacityReservationGroupUpdateDict: TypeAlias = (
    _CapacityReservationGroupUpdateFlatDict | _CapacityReservationGroupUpdateNestedDict
)


class CapacityReservationInstanceViewDict(TypedDict, total=False):
    """State and use of a capacity reservation."""

    utilization_info: models.CapacityReservationUtilization | CapacityReservationUtilizationDict
    statuses: Sequence[models.InstanceViewStatus | InstanceViewStatusDict]
    reservation_state_info: models.CapacityReservationStateInfo | CapacityReservationStateInfoDict
    additional_properties: Mapping[str, Any]


class CapacityReservationInstanceViewWithNameDict(CapacityReservationInstanceViewDict, total=False):
    """State and use of a capacity reservation, with its name."""


class CapacityReservationProfileDict(TypedDict, total=False):
    """Capacity reservation a machine uses."""

    capacity_reservation_group: models.SubResource | SubResourceDict
    disable_capacity_reservation_assignment: bool
    additional_properties: Mapping[str, Any]


class CapacityReservationPropertiesDict(TypedDict, total=False):
    """Settings of a capacity reservation."""

    schedule_profile: models.ScheduleProfile | ScheduleProfileDict
    additional_properties: Mapping[str, Any]


class CapacityReservationStateInfoDict(TypedDict, total=False):
    """State of a block capacity reservation."""

    reservation_state: models.ReservationState | ReservationStateValue
    additional_properties: Mapping[str, Any]


class _CapacityReservationUpdateFlatDict(UpdateResourceDict, total=False):
    """Changes to a capacity reservation."""

    sku: models.Sku | SkuDict
    schedule_profile: models.ScheduleProfile | ScheduleProfileDict


class _CapacityReservationUpdateNestedDict(UpdateResourceDict, total=False):
    """Changes to a capacity reservation."""

    properties: Required[models.CapacityReservationProperties | CapacityReservationPropertiesDict]
    sku: models.Sku | SkuDict


CapacityReservationUpdateDict: TypeAlias = _CapacityReservationUpdateFlatDict | _CapacityReservationUpdateNestedDict


class CapacityReservationUtilizationDict(TypedDict, total=False):
    """How much of a capacity reservation is used."""

    additional_properties: Mapping[str, Any]


class ResourceSharingProfileDict(TypedDict, total=False):
    """Subscriptions a capacity reservation group is shared with."""

    subscription_ids: Sequence[models.SubResource | SubResourceDict]
    additional_properties: Mapping[str, Any]


class ScheduleProfileDict(TypedDict, total=False):
    """Begin and end of a block capacity reservation."""

    start: str
    end: str
    minimum_commitment_days: int
    additional_properties: Mapping[str, Any]
