# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Dicts for the models of ``compute``, and values of its enums: ``availability_sets``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from ._bases import TrackedResourceDict, UpdateResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._bases import SubResourceDict
    from ._common import ScheduledEventsPolicyDict, SkuDict


class _AvailabilitySetFlatDict(TrackedResourceDict, total=False):
    """An availability set: virtual machines spread over racks, so that not all fail at once."""

    sku: models.Sku | SkuDict
    platform_update_domain_count: int
    platform_fault_domain_count: int
    virtual_machines: Sequence[models.SubResource | SubResourceDict]
    proximity_placement_group: models.SubResource | SubResourceDict
    scheduled_events_policy: models.ScheduledEventsPolicy | ScheduledEventsPolicyDict


class _AvailabilitySetNestedDict(TrackedResourceDict, total=False):
    """An availability set: virtual machines spread over racks, so that not all fail at once."""

    properties: Required[models.AvailabilitySetProperties | AvailabilitySetPropertiesDict]
    sku: models.Sku | SkuDict


AvailabilitySetDict: TypeAlias = _AvailabilitySetFlatDict | _AvailabilitySetNestedDict


class AvailabilitySetPropertiesDict(TypedDict, total=False):
    """Settings of an availability set."""

    platform_update_domain_count: int
    platform_fault_domain_count: int
    virtual_machines: Sequence[models.SubResource | SubResourceDict]
    proximity_placement_group: models.SubResource | SubResourceDict
    scheduled_events_policy: models.ScheduledEventsPolicy | ScheduledEventsPolicyDict
    additional_properties: Mapping[str, Any]


class _AvailabilitySetUpdateFlatDict(UpdateResourceDict, total=False):
    """Changes to an availability set."""

    sku: models.Sku | SkuDict
    platform_update_domain_count: int
    platform_fault_domain_count: int
    virtual_machines: Sequence[models.SubResource | SubResourceDict]
    proximity_placement_group: models.SubResource | SubResourceDict
    scheduled_events_policy: models.ScheduledEventsPolicy | ScheduledEventsPolicyDict


class _AvailabilitySetUpdateNestedDict(UpdateResourceDict, total=False):
    """Changes to an availability set."""

    properties: Required[models.AvailabilitySetProperties | AvailabilitySetPropertiesDict]
    sku: models.Sku | SkuDict


AvailabilitySetUpdateDict: TypeAlias = _AvailabilitySetUpdateFlatDict | _AvailabilitySetUpdateNestedDict


class ConvertToVirtualMachineScaleSetInputDict(TypedDict, total=False):
    """Scale set an availability set is converted to."""

    virtual_machine_scale_set_name: str
    additional_properties: Mapping[str, Any]


class MigrateToVirtualMachineScaleSetInputDict(TypedDict, total=False):
    """Scale set an availability set is moved to."""

    virtual_machine_scale_set_flexible: Required[models.SubResource | SubResourceDict]
    additional_properties: Mapping[str, Any]
