# Generated from swagger/compute/ by "make generate": do not edit.

"""Dicts for the models of ``compute``, and values of its enums: ``availability_sets``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import TrackedResourceDict, UpdateResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._bases import SubResourceDict
    from ._common import ScheduledEventsPolicyDict, SkuDict
else:
    typed(__name__)


class _AvailabilitySetFlatDict(TrackedResourceDict, total=False):
    sku: models.Sku | SkuDict
    platform_update_domain_count: int
    platform_fault_domain_count: int
    virtual_machines: Sequence[models.SubResource | SubResourceDict]
    proximity_placement_group: models.SubResource | SubResourceDict
    scheduled_events_policy: models.ScheduledEventsPolicy | ScheduledEventsPolicyDict


class _AvailabilitySetNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.AvailabilitySetProperties | AvailabilitySetPropertiesDict]
    sku: models.Sku | SkuDict


AvailabilitySetDict: TypeAlias = _AvailabilitySetFlatDict | _AvailabilitySetNestedDict


class AvailabilitySetPropertiesDict(ModelDict, total=False):
    platform_update_domain_count: int
    platform_fault_domain_count: int
    virtual_machines: Sequence[models.SubResource | SubResourceDict]
    proximity_placement_group: models.SubResource | SubResourceDict
    scheduled_events_policy: models.ScheduledEventsPolicy | ScheduledEventsPolicyDict


class _AvailabilitySetUpdateFlatDict(UpdateResourceDict, total=False):
    sku: models.Sku | SkuDict
    platform_update_domain_count: int
    platform_fault_domain_count: int
    virtual_machines: Sequence[models.SubResource | SubResourceDict]
    proximity_placement_group: models.SubResource | SubResourceDict
    scheduled_events_policy: models.ScheduledEventsPolicy | ScheduledEventsPolicyDict


class _AvailabilitySetUpdateNestedDict(UpdateResourceDict, total=False):
    properties: Required[models.AvailabilitySetProperties | AvailabilitySetPropertiesDict]
    sku: models.Sku | SkuDict


AvailabilitySetUpdateDict: TypeAlias = _AvailabilitySetUpdateFlatDict | _AvailabilitySetUpdateNestedDict


class ConvertToVirtualMachineScaleSetInputDict(ModelDict, total=False):
    virtual_machine_scale_set_name: str


class MigrateToVirtualMachineScaleSetInputDict(ModelDict, total=False):
    virtual_machine_scale_set_flexible: Required[models.SubResource | SubResourceDict]
