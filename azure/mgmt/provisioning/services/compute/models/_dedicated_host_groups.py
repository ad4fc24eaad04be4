# Generated from swagger/compute/ by "make generate": do not edit.

"""Models of ``compute``: ``dedicated_host_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import TrackedResource, UpdateResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _dedicated_host_groups as types
    from ..types._bases import SubResourceReadOnlyDict
    from ..types._common import InstanceViewStatusDict, SkuDict
else:
    typed(__name__)


class DedicatedHost(TrackedResource):
    """A dedicated host: a physical server only for your machines."""

    properties: NestedOrNone[DedicatedHostProperties, types.DedicatedHostPropertiesDict] = field(
        "properties", "DedicatedHostProperties", default=None
    )
    """Settings of the dedicated host."""
    platform_fault_domain: int | None = flattened("properties", default=None)
    """Fault domain of the group the host is in."""
    auto_replace_on_failure: bool | None = flattened("properties", default=None)
    """Replaces the host by itself when it fails; true by default."""
    host_id: str = flattened("properties", init=False)
    """ID of the host, which stays the same when it is replaced."""
    virtual_machines: NestedList[models.SubResourceReadOnly, SubResourceReadOnlyDict] = flattened(
        "properties", init=False
    )
    """The virtual machines on the host."""
    license_type: models.DedicatedHostLicenseTypes | types.DedicatedHostLicenseTypesValue | None = flattened(
        "properties", default=None
    )
    """Licence brought along for all Windows machines of the host."""
    provisioning_time: datetime = flattened("properties", init=False)
    """When the resource was last provisioned."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    instance_view: Nested[DedicatedHostInstanceView, types.DedicatedHostInstanceViewDict] = flattened(
        "properties", init=False
    )
    """State of the host; filled when asked for with expand."""
    time_created: datetime = flattened("properties", init=False)
    """When the resource was created."""
    sku: Nested[models.Sku, SkuDict] = field("sku", "Sku")
    """Kind of the host, such as "DSv3-Type1"."""


class DedicatedHostAllocatableVM(Model):
    """How many machines of a size still fit on a host."""

    vm_size: str | None = field("vmSize", default=None)
    """VM size."""
    count: float | None = field("count", "float", default=None)
    """Number of machines of the size that still fit."""


class DedicatedHostAvailableCapacity(Model):
    """Free capacity of a dedicated host."""

    allocatable_v_ms: NestedListOrNone[DedicatedHostAllocatableVM, types.DedicatedHostAllocatableVMDict] = field(
        "allocatableVMs", "[DedicatedHostAllocatableVM]", default=None
    )
    """Machines that still fit, by size."""


class DedicatedHostGroup(TrackedResource):
    """A group of dedicated hosts."""

    properties: NestedOrNone[DedicatedHostGroupProperties, types.DedicatedHostGroupPropertiesDict] = field(
        "properties", "DedicatedHostGroupProperties", default=None
    )
    """Settings of the dedicated host group."""
    platform_fault_domain_count: int | None = flattened("properties", default=None)
    """Number of fault domains the hosts are spread over."""
    hosts: NestedList[models.SubResourceReadOnly, SubResourceReadOnlyDict] = flattened("properties", init=False)
    """The hosts in the group."""
    instance_view: Nested[DedicatedHostGroupInstanceView, types.DedicatedHostGroupInstanceViewDict] = flattened(
        "properties", init=False
    )
    """State of the hosts; filled when asked for with expand."""
    support_automatic_placement: bool | None = flattened("properties", default=None)
    """Lets machines be placed on the group's hosts without naming a host."""
    additional_capabilities: NestedOrNone[
        DedicatedHostGroupPropertiesAdditionalCapabilities, types.DedicatedHostGroupPropertiesAdditionalCapabilitiesDict
    ] = flattened("properties", default=None)
    """Extra abilities, such as Ultra disks."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Availability zones, such as ["1"]; fixed at creation."""


class DedicatedHostGroupInstanceView(Model):
    """State of the hosts of a group."""

    hosts: NestedListOrNone[DedicatedHostInstanceViewWithName, types.DedicatedHostInstanceViewWithNameDict] = field(
        "hosts", "[DedicatedHostInstanceViewWithName]", default=None
    )
    """State of each host."""


class DedicatedHostGroupProperties(Model):
    """Settings of a dedicated host group."""

    platform_fault_domain_count: int = field("platformFaultDomainCount", "int")
    """Number of fault domains the hosts are spread over."""
    hosts: NestedList[models.SubResourceReadOnly, SubResourceReadOnlyDict] = read_only("hosts", "[SubResourceReadOnly]")
    """The hosts in the group."""
    instance_view: Nested[DedicatedHostGroupInstanceView, types.DedicatedHostGroupInstanceViewDict] = read_only(
        "instanceView", "DedicatedHostGroupInstanceView"
    )
    """State of the hosts; filled when asked for with expand."""
    support_automatic_placement: bool | None = field("supportAutomaticPlacement", "bool", default=None)
    """Lets machines be placed on the group's hosts without naming a host."""
    additional_capabilities: NestedOrNone[
        DedicatedHostGroupPropertiesAdditionalCapabilities, types.DedicatedHostGroupPropertiesAdditionalCapabilitiesDict
    ] = field("additionalCapabilities", "DedicatedHostGroupPropertiesAdditionalCapabilities", default=None)
    """Extra abilities, such as Ultra disks."""


class DedicatedHostGroupPropertiesAdditionalCapabilities(Model):
    """Extra abilities of a dedicated host group."""

    ultra_ssd_enabled: bool | None = field("ultraSSDEnabled", "bool", default=None)
    """Lets machines on the hosts use Ultra disks."""


class DedicatedHostGroupUpdate(UpdateResource):
    """Changes to a dedicated host group."""

    properties: NestedOrNone[DedicatedHostGroupProperties, types.DedicatedHostGroupPropertiesDict] = field(
        "properties", "DedicatedHostGroupProperties", default=None
    )
    """Settings of the dedicated host group."""
    platform_fault_domain_count: int | None = flattened("properties", default=None)
    """Number of fault domains the hosts are spread over."""
    hosts: NestedList[models.SubResourceReadOnly, SubResourceReadOnlyDict] = flattened("properties", init=False)
    """The hosts in the group."""
    instance_view: Nested[DedicatedHostGroupInstanceView, types.DedicatedHostGroupInstanceViewDict] = flattened(
        "properties", init=False
    )
    """State of the hosts; filled when asked for with expand."""
    support_automatic_placement: bool | None = flattened("properties", default=None)
    """Lets machines be placed on the group's hosts without naming a host."""
    additional_capabilities: NestedOrNone[
        DedicatedHostGroupPropertiesAdditionalCapabilities, types.DedicatedHostGroupPropertiesAdditionalCapabilitiesDict
    ] = flattened("properties", default=None)
    """Extra abilities, such as Ultra disks."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Availability zones, such as ["1"]; fixed at creation."""


class DedicatedHostInstanceView(Model):
    """State of a dedicated host."""

    asset_id: str = read_only("assetId")
    """ID of the physical server."""
    available_capacity: NestedOrNone[DedicatedHostAvailableCapacity, types.DedicatedHostAvailableCapacityDict] = field(
        "availableCapacity", "DedicatedHostAvailableCapacity", default=None
    )
    """Machines that still fit on the host."""
    statuses: NestedListOrNone[models.InstanceViewStatus, InstanceViewStatusDict] = field(
        "statuses", "[InstanceViewStatus]", default=None
    )
    """Status entries of the resource."""


class DedicatedHostInstanceViewWithName(DedicatedHostInstanceView):
    """State of a dedicated host, with its name."""

    name: str = read_only("name")
    """Name of the resource."""


class DedicatedHostProperties(Model):
    """Settings of a dedicated host."""

    platform_fault_domain: int | None = field("platformFaultDomain", "int", default=None)
    """Fault domain of the group the host is in."""
    auto_replace_on_failure: bool | None = field("autoReplaceOnFailure", "bool", default=None)
    """Replaces the host by itself when it fails; true by default."""
    host_id: str = read_only("hostId")
    """ID of the host, which stays the same when it is replaced."""
    virtual_machines: NestedList[models.SubResourceReadOnly, SubResourceReadOnlyDict] = read_only(
        "virtualMachines", "[SubResourceReadOnly]"
    )
    """The virtual machines on the host."""
    license_type: models.DedicatedHostLicenseTypes | types.DedicatedHostLicenseTypesValue | None = field(
        "licenseType", "DedicatedHostLicenseTypes", default=None
    )
    """Licence brought along for all Windows machines of the host."""
    provisioning_time: datetime = read_only("provisioningTime", "iso-8601")
    """When the resource was last provisioned."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    instance_view: Nested[DedicatedHostInstanceView, types.DedicatedHostInstanceViewDict] = read_only(
        "instanceView", "DedicatedHostInstanceView"
    )
    """State of the host; filled when asked for with expand."""
    time_created: datetime = read_only("timeCreated", "iso-8601")
    """When the resource was created."""


class DedicatedHostUpdate(UpdateResource):
    """Changes to a dedicated host."""

    properties: NestedOrNone[DedicatedHostProperties, types.DedicatedHostPropertiesDict] = field(
        "properties", "DedicatedHostProperties", default=None
    )
    """Settings of the dedicated host."""
    platform_fault_domain: int | None = flattened("properties", default=None)
    """Fault domain of the group the host is in."""
    auto_replace_on_failure: bool | None = flattened("properties", default=None)
    """Replaces the host by itself when it fails; true by default."""
    host_id: str = flattened("properties", init=False)
    """ID of the host, which stays the same when it is replaced."""
    virtual_machines: NestedList[models.SubResourceReadOnly, SubResourceReadOnlyDict] = flattened(
        "properties", init=False
    )
    """The virtual machines on the host."""
    license_type: models.DedicatedHostLicenseTypes | types.DedicatedHostLicenseTypesValue | None = flattened(
        "properties", default=None
    )
    """Licence brought along for all Windows machines of the host."""
    provisioning_time: datetime = flattened("properties", init=False)
    """When the resource was last provisioned."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    instance_view: Nested[DedicatedHostInstanceView, types.DedicatedHostInstanceViewDict] = flattened(
        "properties", init=False
    )
    """State of the host; filled when asked for with expand."""
    time_created: datetime = flattened("properties", init=False)
    """When the resource was created."""
    sku: NestedOrNone[models.Sku, SkuDict] = field("sku", "Sku", default=None)
    """New kind of the host."""
