# Generated from swagger/compute/ by "make generate": do not edit.

"""Dicts for the models of ``compute``, and values of its enums: ``virtual_machine_scale_sets_2``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.dicts import ModelDict

if TYPE_CHECKING:
    from .. import models
    from ._bases import SubResourceDict
    from ._capacity_reservation_groups import CapacityReservationProfileDict
    from ._common import (
        AdditionalCapabilitiesDict,
        DiagnosticsProfileDict,
        HardwareProfileDict,
        NetworkProfileDict,
        OSProfileDict,
        ResilientVMDeletionStatusValue,
        SecurityProfileDict,
        StorageProfileDict,
    )
    from ._interconnect_blocks import InterconnectBlockProfileDict
    from ._virtual_machine_scale_sets import (
        MaxInstancePercentPerZonePolicyDict,
        VirtualMachineScaleSetVMNetworkProfileConfigurationDict,
    )


class VirtualMachineScaleSetVMPropertiesDict(ModelDict, total=False):
    hardware_profile: models.HardwareProfile | HardwareProfileDict
    resilient_vm_deletion_status: models.ResilientVMDeletionStatus | ResilientVMDeletionStatusValue
    storage_profile: models.StorageProfile | StorageProfileDict
    additional_capabilities: models.AdditionalCapabilities | AdditionalCapabilitiesDict
    os_profile: models.OSProfile | OSProfileDict
    security_profile: models.SecurityProfile | SecurityProfileDict
    network_profile: models.NetworkProfile | NetworkProfileDict
    network_profile_configuration: (
        models.VirtualMachineScaleSetVMNetworkProfileConfiguration
        | VirtualMachineScaleSetVMNetworkProfileConfigurationDict
    )
    diagnostics_profile: models.DiagnosticsProfile | DiagnosticsProfileDict
    availability_set: models.SubResource | SubResourceDict
    license_type: str
    protection_policy: models.VirtualMachineScaleSetVMProtectionPolicy | VirtualMachineScaleSetVMProtectionPolicyDict
    user_data: str
    interconnect_block_profile: models.InterconnectBlockProfile | InterconnectBlockProfileDict
    capacity_reservation: models.CapacityReservationProfile | CapacityReservationProfileDict


class VirtualMachineScaleSetVMProtectionPolicyDict(ModelDict, total=False):
    protect_from_scale_in: bool
    protect_from_scale_set_actions: bool


class ZoneAllocationPolicyDict(ModelDict, total=False):
    max_zone_count: int
    max_instance_percent_per_zone_policy: models.MaxInstancePercentPerZonePolicy | MaxInstancePercentPerZonePolicyDict
