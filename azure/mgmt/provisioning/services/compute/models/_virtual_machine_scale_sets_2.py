# Generated from swagger/compute/ by "make generate": do not edit.

"""Models of ``compute``: ``virtual_machine_scale_sets_2``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.model import Model, field, read_only

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.model import Nested, NestedOrNone
    from .. import models
    from ..types import _virtual_machine_scale_sets_2 as types
    from ..types._bases import SubResourceDict
    from ..types._capacity_reservation_groups import CapacityReservationProfileDict
    from ..types._common import (
        AdditionalCapabilitiesDict,
        DiagnosticsProfileDict,
        HardwareProfileDict,
        NetworkProfileDict,
        OSProfileDict,
        ResilientVMDeletionStatusValue,
        SecurityProfileDict,
        StorageProfileDict,
    )
    from ..types._interconnect_blocks import InterconnectBlockProfileDict
    from ..types._virtual_machine_scale_sets import (
        MaxInstancePercentPerZonePolicyDict,
        VirtualMachineScaleSetVMInstanceViewDict,
        VirtualMachineScaleSetVMNetworkProfileConfigurationDict,
    )


class VirtualMachineScaleSetVMProperties(Model):
    """Settings and state of a scale set instance."""

    latest_model_applied: bool = read_only("latestModelApplied", "bool")
    """True if the instance has the latest model of the scale set."""
    vm_id: str = read_only("vmId")
    """Unique ID of the machine, a GUID, also readable inside it."""
    instance_view: Nested[models.VirtualMachineScaleSetVMInstanceView, VirtualMachineScaleSetVMInstanceViewDict] = (
        read_only("instanceView", "VirtualMachineScaleSetVMInstanceView")
    )
    """Run-time state of the machine; filled when asked for with expand."""
    hardware_profile: NestedOrNone[models.HardwareProfile, HardwareProfileDict] = field(
        "hardwareProfile", "HardwareProfile", default=None
    )
    """Size of the machine."""
    resilient_vm_deletion_status: models.ResilientVMDeletionStatus | ResilientVMDeletionStatusValue | None = field(
        "resilientVMDeletionStatus", "ResilientVMDeletionStatus", default=None
    )
    """State of repeated attempts to delete the instance."""
    storage_profile: NestedOrNone[models.StorageProfile, StorageProfileDict] = field(
        "storageProfile", "StorageProfile", default=None
    )
    """Image and disks of the machine."""
    additional_capabilities: NestedOrNone[models.AdditionalCapabilities, AdditionalCapabilitiesDict] = field(
        "additionalCapabilities", "AdditionalCapabilities", default=None
    )
    """Extra abilities, such as Ultra disks and hibernation."""
    os_profile: NestedOrNone[models.OSProfile, OSProfileDict] = field("osProfile", "OSProfile", default=None)
    """Host name, administrator and first boot settings; not for machines from specialized disks."""
    security_profile: NestedOrNone[models.SecurityProfile, SecurityProfileDict] = field(
        "securityProfile", "SecurityProfile", default=None
    )
    """Trusted launch, confidential computing and encryption at host."""
    network_profile: NestedOrNone[models.NetworkProfile, NetworkProfileDict] = field(
        "networkProfile", "NetworkProfile", default=None
    )
    """Network interfaces of the machine."""
    network_profile_configuration: NestedOrNone[
        models.VirtualMachineScaleSetVMNetworkProfileConfiguration,
        VirtualMachineScaleSetVMNetworkProfileConfigurationDict,
    ] = field("networkProfileConfiguration", "VirtualMachineScaleSetVMNetworkProfileConfiguration", default=None)
    """Network interfaces of the instance."""
    diagnostics_profile: NestedOrNone[models.DiagnosticsProfile, DiagnosticsProfileDict] = field(
        "diagnosticsProfile", "DiagnosticsProfile", default=None
    )
    """Boot diagnostics of the machine."""
    availability_set: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "availabilitySet", "SubResource", default=None
    )
    """Availability set the machine is in; only at creation, and not with virtualMachineScaleSet."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    license_type: str | None = field("licenseType", default=None)
    """Licence brought along: "Windows_Server", "Windows_Client", "RHEL_BYOS" or "SLES_BYOS"."""
    model_definition_applied: str = read_only("modelDefinitionApplied")
    """"VirtualMachineScaleSet" for the common model, "VirtualMachine" for one changed for this instance."""
    protection_policy: NestedOrNone[
        VirtualMachineScaleSetVMProtectionPolicy, types.VirtualMachineScaleSetVMProtectionPolicyDict
    ] = field("protectionPolicy", "VirtualMachineScaleSetVMProtectionPolicy", default=None)
    """Protection of the instance from scale-in and other actions."""
    user_data: str | None = field("userData", default=None)
    """Data the machine can read at any time from its metadata, base64; not meant for secrets."""
    time_created: datetime = read_only("timeCreated", "iso-8601")
    """When the machine was created."""
    virtual_machine_resource_id: str = read_only("virtualMachineResourceId")
    """ID of the virtual machine behind the instance, in flexible scale sets."""
    interconnect_block_profile: NestedOrNone[models.InterconnectBlockProfile, InterconnectBlockProfileDict] = field(
        "interconnectBlockProfile", "InterconnectBlockProfile", default=None
    )
    """Interconnect block the machine is placed in."""
    capacity_reservation: NestedOrNone[models.CapacityReservationProfile, CapacityReservationProfileDict] = field(
        "capacityReservation", "CapacityReservationProfile", default=None
    )
    """Capacity reservation the machine uses."""


class VirtualMachineScaleSetVMProtectionPolicy(Model):
    """Protection of a scale set instance."""

    protect_from_scale_in: bool | None = field("protectFromScaleIn", "bool", default=None)
    """Keeps the instance when the scale set gets smaller."""
    protect_from_scale_set_actions: bool | None = field("protectFromScaleSetActions", "bool", default=None)
    """Keeps actions on the scale set, such as upgrades and scale-in, away from the instance."""


class ZoneAllocationPolicy(Model):
    """How many zones a scale set uses, and how much of each."""

    max_zone_count: int | None = field("maxZoneCount", "int", default=None)
    """Most zones to use."""
    max_instance_percent_per_zone_policy: NestedOrNone[
        models.MaxInstancePercentPerZonePolicy, MaxInstancePercentPerZonePolicyDict
    ] = field("maxInstancePercentPerZonePolicy", "MaxInstancePercentPerZonePolicy", default=None)
    """Limit on the share of one zone."""
