# Generated from swagger/compute/ by "make generate": do not edit.

"""Models of ``compute``: ``availability_sets``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import TrackedResource, UpdateResource

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _availability_sets as types
    from ..types._bases import SubResourceDict
    from ..types._common import InstanceViewStatusDict, ScheduledEventsPolicyDict, SkuDict
    from ..types._virtual_machine_scale_sets import VirtualMachineScaleSetMigrationInfoDict
else:
    typed(__name__)


class AvailabilitySet(TrackedResource):
    """An availability set: virtual machines spread over racks, so that not all fail at once."""

    properties: NestedOrNone[AvailabilitySetProperties, types.AvailabilitySetPropertiesDict] = field(
        "properties", "AvailabilitySetProperties", default=None
    )
    """Settings of the availability set."""
    platform_update_domain_count: int | None = flattened("properties", default=None)
    """Number of update domains, 1 to 20; 5 by default. Fixed at creation."""
    platform_fault_domain_count: int | None = flattened("properties", default=None)
    """Number of fault domains, at most 2 or 3 by region. Fixed at creation."""
    virtual_machines: NestedListOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """The virtual machines in the set."""
    proximity_placement_group: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Proximity placement group the set is in."""
    statuses: NestedList[models.InstanceViewStatus, InstanceViewStatusDict] = flattened("properties", init=False)
    """Status entries of the set."""
    scheduled_events_policy: NestedOrNone[models.ScheduledEventsPolicy, ScheduledEventsPolicyDict] = flattened(
        "properties", default=None
    )
    """Which scheduled events are published, and which are approved by themselves."""
    virtual_machine_scale_set_migration_info: Nested[
        models.VirtualMachineScaleSetMigrationInfo, VirtualMachineScaleSetMigrationInfoDict
    ] = flattened("properties", init=False)
    """State of the move to a flexible scale set."""
    sku: NestedOrNone[models.Sku, SkuDict] = field("sku", "Sku", default=None)
    """"Aligned" for machines with managed disks, "Classic" for unmanaged ones."""


class AvailabilitySetProperties(Model):
    """Settings of an availability set."""

    platform_update_domain_count: int | None = field("platformUpdateDomainCount", "int", default=None)
    """Number of update domains, 1 to 20; 5 by default. Fixed at creation."""
    platform_fault_domain_count: int | None = field("platformFaultDomainCount", "int", default=None)
    """Number of fault domains, at most 2 or 3 by region. Fixed at creation."""
    virtual_machines: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "virtualMachines", "[SubResource]", default=None
    )
    """The virtual machines in the set."""
    proximity_placement_group: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "proximityPlacementGroup", "SubResource", default=None
    )
    """Proximity placement group the set is in."""
    statuses: NestedList[models.InstanceViewStatus, InstanceViewStatusDict] = read_only(
        "statuses", "[InstanceViewStatus]"
    )
    """Status entries of the set."""
    scheduled_events_policy: NestedOrNone[models.ScheduledEventsPolicy, ScheduledEventsPolicyDict] = field(
        "scheduledEventsPolicy", "ScheduledEventsPolicy", default=None
    )
    """Which scheduled events are published, and which are approved by themselves."""
    virtual_machine_scale_set_migration_info: Nested[
        models.VirtualMachineScaleSetMigrationInfo, VirtualMachineScaleSetMigrationInfoDict
    ] = read_only("virtualMachineScaleSetMigrationInfo", "VirtualMachineScaleSetMigrationInfo")
    """State of the move to a flexible scale set."""


class AvailabilitySetUpdate(UpdateResource):
    """Changes to an availability set."""

    properties: NestedOrNone[AvailabilitySetProperties, types.AvailabilitySetPropertiesDict] = field(
        "properties", "AvailabilitySetProperties", default=None
    )
    """Settings of the availability set."""
    platform_update_domain_count: int | None = flattened("properties", default=None)
    """Number of update domains, 1 to 20; 5 by default. Fixed at creation."""
    platform_fault_domain_count: int | None = flattened("properties", default=None)
    """Number of fault domains, at most 2 or 3 by region. Fixed at creation."""
    virtual_machines: NestedListOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """The virtual machines in the set."""
    proximity_placement_group: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Proximity placement group the set is in."""
    statuses: NestedList[models.InstanceViewStatus, InstanceViewStatusDict] = flattened("properties", init=False)
    """Status entries of the set."""
    scheduled_events_policy: NestedOrNone[models.ScheduledEventsPolicy, ScheduledEventsPolicyDict] = flattened(
        "properties", default=None
    )
    """Which scheduled events are published, and which are approved by themselves."""
    virtual_machine_scale_set_migration_info: Nested[
        models.VirtualMachineScaleSetMigrationInfo, VirtualMachineScaleSetMigrationInfoDict
    ] = flattened("properties", init=False)
    """State of the move to a flexible scale set."""
    sku: NestedOrNone[models.Sku, SkuDict] = field("sku", "Sku", default=None)
    """"Aligned" for machines with managed disks, "Classic" for unmanaged ones."""


class ConvertToVirtualMachineScaleSetInput(Model):
    """Scale set an availability set is converted to."""

    virtual_machine_scale_set_name: str | None = field("virtualMachineScaleSetName", default=None)
    """Name of the scale set to create."""


class MigrateToVirtualMachineScaleSetInput(Model):
    """Scale set an availability set is moved to."""

    virtual_machine_scale_set_flexible: Nested[models.SubResource, SubResourceDict] = field(
        "virtualMachineScaleSetFlexible", "SubResource"
    )
    """Flexible scale set to move the machines to."""
