# Generated from swagger/compute/ by "make generate": do not edit.

"""Dicts for the models of ``compute``, and values of its enums: ``capacity_reservation_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import TrackedResourceDict, UpdateResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._bases import SubResourceDict
    from ._common import InstanceViewStatusDict, SkuDict
else:
    typed(__name__)

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
    sku: Required[models.Sku | SkuDict]
    zones: list[str] | tuple[str, ...]
    schedule_profile: models.ScheduleProfile | ScheduleProfileDict


class _CapacityReservationNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.CapacityReservationProperties | CapacityReservationPropertiesDict]
    sku: Required[models.Sku | SkuDict]
    zones: list[str] | tuple[str, ...]


CapacityReservationDict: TypeAlias = _CapacityReservationFlatDict | _CapacityReservationNestedDict


class _CapacityReservationGroupFlatDict(TrackedResourceDict, total=False):
    zones: list[str] | tuple[str, ...]
    sharing_profile: models.ResourceSharingProfile | ResourceSharingProfileDict
    reservation_type: models.ReservationType | ReservationTypeValue


class _CapacityReservationGroupNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.CapacityReservationGroupProperties | CapacityReservationGroupPropertiesDict]
    zones: list[str] | tuple[str, ...]


CapacityReservationGroupDict: TypeAlias = _CapacityReservationGroupFlatDict | _CapacityReservationGroupNestedDict


class CapacityReservationGroupInstanceViewDict(ModelDict, total=False):
    """Stands for CapacityReservationGroupInstanceView."""


class CapacityReservationGroupPropertiesDict(ModelDict, total=False):
    sharing_profile: models.ResourceSharingProfile | ResourceSharingProfileDict
    reservation_type: models.ReservationType | ReservationTypeValue


class _CapacityReservationGroupUpdateFlatDict(UpdateResourceDict, total=False):
    sharing_profile: models.ResourceSharingProfile | ResourceSharingProfileDict
    reservation_type: models.ReservationType | ReservationTypeValue


class _CapacityReservationGroupUpdateNestedDict(UpdateResourceDict, total=False):
    properties: Required[models.CapacityReservationGroupProperties | CapacityReservationGroupPropertiesDict]


CapacityReservationGroupUpdateDict: TypeAlias = (
    _CapacityReservationGroupUpdateFlatDict | _CapacityReservationGroupUpdateNestedDict
)


class CapacityReservationInstanceViewDict(ModelDict, total=False):
    utilization_info: models.CapacityReservationUtilization | CapacityReservationUtilizationDict
    statuses: Sequence[models.InstanceViewStatus | InstanceViewStatusDict]
    reservation_state_info: models.CapacityReservationStateInfo | CapacityReservationStateInfoDict


class CapacityReservationInstanceViewWithNameDict(CapacityReservationInstanceViewDict, total=False):
    """Stands for CapacityReservationInstanceViewWithName."""


class CapacityReservationProfileDict(ModelDict, total=False):
    capacity_reservation_group: models.SubResource | SubResourceDict
    disable_capacity_reservation_assignment: bool


class CapacityReservationPropertiesDict(ModelDict, total=False):
    schedule_profile: models.ScheduleProfile | ScheduleProfileDict


class CapacityReservationStateInfoDict(ModelDict, total=False):
    reservation_state: models.ReservationState | ReservationStateValue


class _CapacityReservationUpdateFlatDict(UpdateResourceDict, total=False):
    sku: models.Sku | SkuDict
    schedule_profile: models.ScheduleProfile | ScheduleProfileDict


class _CapacityReservationUpdateNestedDict(UpdateResourceDict, total=False):
    properties: Required[models.CapacityReservationProperties | CapacityReservationPropertiesDict]
    sku: models.Sku | SkuDict


CapacityReservationUpdateDict: TypeAlias = _CapacityReservationUpdateFlatDict | _CapacityReservationUpdateNestedDict


class CapacityReservationUtilizationDict(ModelDict, total=False):
    """Stands for CapacityReservationUtilization."""


class ResourceSharingProfileDict(ModelDict, total=False):
    subscription_ids: Sequence[models.SubResource | SubResourceDict]


class ScheduleProfileDict(ModelDict, total=False):
    start: str
    end: str
    minimum_commitment_days: int
