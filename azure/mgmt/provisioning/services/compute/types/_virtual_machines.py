# Generated from swagger/compute/ by "make generate": do not edit.

"""Dicts for the models of ``compute``, and values of its enums: ``virtual_machines``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import SubResourceDict, TrackedResourceDict, UpdateResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._capacity_reservation_groups import CapacityReservationProfileDict
    from ._common import (
        AdditionalCapabilitiesDict,
        ApplicationProfileDict,
        BillingProfileDict,
        BootDiagnosticsInstanceViewDict,
        DeleteOptionsValue,
        DiagnosticsProfileDict,
        DomainNameLabelScopeTypesValue,
        ExtendedLocationDict,
        HardwareProfileDict,
        InstanceViewStatusDict,
        KeyVaultSecretReferenceDict,
        MaintenanceRedeployStatusDict,
        NetworkInterfaceAuxiliaryModeValue,
        NetworkInterfaceAuxiliarySkuValue,
        NetworkProfileDict,
        OperatingSystemTypesValue,
        OSProfileDict,
        PlacementDict,
        PlanDict,
        PublicIPAddressSkuDict,
        ResourceIdentityTypeValue,
        RunCommandInputParameterDict,
        ScheduledEventsPolicyDict,
        ScheduledEventsProfileDict,
        SecurityProfileDict,
        StorageProfileDict,
        UserAssignedIdentitiesValueDict,
    )
    from ._disks import DiskAvailabilityPolicyDict, DiskInstanceViewDict
    from ._interconnect_blocks import InterconnectBlockProfileDict
else:
    typed(__name__)

ExecutionStateValue: TypeAlias = Literal["Unknown", "Pending", "Running", "Failed", "Succeeded", "TimedOut", "Canceled"]
ExpandTypeForListVMsValue: TypeAlias = Literal["instanceView"]
ExpandTypesForListVMsValue: TypeAlias = Literal["instanceView"]
HyperVGenerationTypeValue: TypeAlias = Literal["V1", "V2"]
IPVersionsValue: TypeAlias = Literal["IPv4", "IPv6"]
PatchAssessmentStateValue: TypeAlias = Literal["Unknown", "Available"]
PatchInstallationStateValue: TypeAlias = Literal["Unknown", "Installed", "Failed", "Excluded", "NotSelected", "Pending"]
PatchOperationStatusValue: TypeAlias = Literal["Unknown", "InProgress", "Failed", "Succeeded", "CompletedWithWarnings"]
PublicIPAllocationMethodValue: TypeAlias = Literal["Dynamic", "Static"]
ScriptShellTypesValue: TypeAlias = Literal["Default", "Powershell7"]
VMGuestPatchClassificationLinuxValue: TypeAlias = Literal["Critical", "Security", "Other"]
VMGuestPatchClassificationWindowsValue: TypeAlias = Literal[
    "Critical", "Security", "UpdateRollUp", "FeaturePack", "ServicePack", "Definition", "Tools", "Updates"
]
VMGuestPatchRebootBehaviorValue: TypeAlias = Literal[
    "Unknown", "NeverReboots", "AlwaysRequiresReboot", "CanRequestReboot"
]
VMGuestPatchRebootSettingValue: TypeAlias = Literal["IfRequired", "Never", "Always"]
VMGuestPatchRebootStatusValue: TypeAlias = Literal["Unknown", "NotNeeded", "Required", "Started", "Failed", "Completed"]
VirtualMachineDiskDelayActionValue: TypeAlias = Literal["None", "AutomaticReattach"]
VirtualMachineDiskNetworkAccessPolicyValue: TypeAlias = Literal["AllowAll", "AllowPrivate", "DenyAll"]
VirtualMachineEvictionPolicyTypesValue: TypeAlias = Literal["Deallocate", "Delete"]
VirtualMachinePriorityTypesValue: TypeAlias = Literal["Regular", "Low", "Spot", "SpotPlus"]


class AvailablePatchSummaryDict(ModelDict, total=False):
    """Stands for AvailablePatchSummary."""


class FlexProfileDict(ModelDict, total=False):
    preferred_vm_size: Required[str]


class LastPatchInstallationSummaryDict(ModelDict, total=False):
    """Stands for LastPatchInstallationSummary."""


class LinuxParametersDict(ModelDict, total=False):
    classifications_to_include: Sequence[models.VMGuestPatchClassificationLinux | VMGuestPatchClassificationLinuxValue]
    package_name_masks_to_include: list[str] | tuple[str, ...]
    package_name_masks_to_exclude: list[str] | tuple[str, ...]
    maintenance_run_id: str


class MigrateVMToVirtualMachineScaleSetInputDict(ModelDict, total=False):
    target_zone: str
    target_fault_domain: int
    target_vm_size: str


class OSProfileProvisioningDataDict(ModelDict, total=False):
    admin_password: str
    custom_data: str


class PatchInstallationDetailDict(ModelDict, total=False):
    """Stands for PatchInstallationDetail."""


class ResiliencyProfileDict(ModelDict, total=False):
    zone_movement: models.ZoneMovement | ZoneMovementDict


class RunCommandDocumentBaseDict(ModelDict, total=False):
    schema: Required[str]
    id: Required[str]
    os_type: Required[models.OperatingSystemTypes | OperatingSystemTypesValue]
    label: Required[str]
    description: Required[str]


class RunCommandDocumentDict(RunCommandDocumentBaseDict, total=False):
    script: Required[list[str] | tuple[str, ...]]
    parameters: Sequence[models.RunCommandParameterDefinition | RunCommandParameterDefinitionDict]


class RunCommandManagedIdentityDict(ModelDict, total=False):
    client_id: str
    object_id: str


class RunCommandParameterDefinitionDict(ModelDict, total=False):
    name: Required[str]
    type: Required[str]
    default_value: str
    required: bool


class _VirtualMachineFlatDict(TrackedResourceDict, total=False):
    plan: models.Plan | PlanDict
    identity: models.VirtualMachineIdentity | VirtualMachineIdentityDict
    zones: list[str] | tuple[str, ...]
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    placement: models.Placement | PlacementDict
    hardware_profile: models.HardwareProfile | HardwareProfileDict
    flex_profile: models.FlexProfile | FlexProfileDict
    scheduled_events_policy: models.ScheduledEventsPolicy | ScheduledEventsPolicyDict
    storage_profile: models.StorageProfile | StorageProfileDict
    additional_capabilities: models.AdditionalCapabilities | AdditionalCapabilitiesDict
    os_profile: models.OSProfile | OSProfileDict
    network_profile: models.NetworkProfile | NetworkProfileDict
    security_profile: models.SecurityProfile | SecurityProfileDict
    diagnostics_profile: models.DiagnosticsProfile | DiagnosticsProfileDict
    availability_set: models.SubResource | SubResourceDict
    virtual_machine_scale_set: models.SubResource | SubResourceDict
    proximity_placement_group: models.SubResource | SubResourceDict
    priority: models.VirtualMachinePriorityTypes | VirtualMachinePriorityTypesValue
    eviction_policy: models.VirtualMachineEvictionPolicyTypes | VirtualMachineEvictionPolicyTypesValue
    billing_profile: models.BillingProfile | BillingProfileDict
    host: models.SubResource | SubResourceDict
    host_group: models.SubResource | SubResourceDict
    license_type: str
    extensions_time_budget: str
    platform_fault_domain: int
    scheduled_events_profile: models.ScheduledEventsProfile | ScheduledEventsProfileDict
    user_data: str
    capacity_reservation: models.CapacityReservationProfile | CapacityReservationProfileDict
    interconnect_block_profile: models.InterconnectBlockProfile | InterconnectBlockProfileDict
    application_profile: models.ApplicationProfile | ApplicationProfileDict
    resiliency_profile: models.ResiliencyProfile | ResiliencyProfileDict


class _VirtualMachineNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.VirtualMachineProperties | VirtualMachinePropertiesDict]
    plan: models.Plan | PlanDict
    identity: models.VirtualMachineIdentity | VirtualMachineIdentityDict
    zones: list[str] | tuple[str, ...]
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    placement: models.Placement | PlacementDict


VirtualMachineDict: TypeAlias = _VirtualMachineFlatDict | _VirtualMachineNestedDict


class VirtualMachineAgentInstanceViewDict(ModelDict, total=False):
    vm_agent_version: str
    extension_handlers: Sequence[
        models.VirtualMachineExtensionHandlerInstanceView | VirtualMachineExtensionHandlerInstanceViewDict
    ]
    statuses: Sequence[models.InstanceViewStatus | InstanceViewStatusDict]


class VirtualMachineAssessPatchesResultDict(ModelDict, total=False):
    """Stands for VirtualMachineAssessPatchesResult."""


class VirtualMachineCaptureParametersDict(ModelDict, total=False):
    vhd_prefix: Required[str]
    destination_container_name: Required[str]
    overwrite_vhds: Required[bool]


class VirtualMachineCaptureResultDict(SubResourceDict, total=False):
    """Stands for VirtualMachineCaptureResult."""


class VirtualMachineDiagnosticRunCommandDict(TrackedResourceDict, total=False):
    properties: models.VirtualMachineRunCommandProperties | VirtualMachineRunCommandPropertiesDict


class VirtualMachineDiskPropertiesDict(ModelDict, total=False):
    tier: str
    bursting_enabled: bool
    performance_plus: bool
    optimized_for_frequent_attach: bool
    availability_policy: models.DiskAvailabilityPolicy | DiskAvailabilityPolicyDict
    max_shares: int
    network_access_policy: models.VirtualMachineDiskNetworkAccessPolicy | VirtualMachineDiskNetworkAccessPolicyValue
    disk_access_id: str
    disk_iops_read_only: int
    disk_m_bps_read_only: int
    logical_sector_size: int


class _VirtualMachineExtensionFlatDict(TrackedResourceDict, total=False):
    force_update_tag: str
    publisher: str
    type_handler_version: str
    auto_upgrade_minor_version: bool
    enable_automatic_upgrade: bool
    settings: Any
    protected_settings: Any
    instance_view: models.VirtualMachineExtensionInstanceView | VirtualMachineExtensionInstanceViewDict
    suppress_failures: bool
    protected_settings_from_key_vault: models.KeyVaultSecretReference | KeyVaultSecretReferenceDict
    provision_after_extensions: list[str] | tuple[str, ...]


class _VirtualMachineExtensionNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.VirtualMachineExtensionProperties | VirtualMachineExtensionPropertiesDict]


VirtualMachineExtensionDict: TypeAlias = _VirtualMachineExtensionFlatDict | _VirtualMachineExtensionNestedDict


class VirtualMachineExtensionHandlerInstanceViewDict(ModelDict, total=False):
    type: str
    type_handler_version: str
    status: models.InstanceViewStatus | InstanceViewStatusDict


class VirtualMachineExtensionInstanceViewDict(ModelDict, total=False):
    name: str
    type: str
    type_handler_version: str
    substatuses: Sequence[models.InstanceViewStatus | InstanceViewStatusDict]
    statuses: Sequence[models.InstanceViewStatus | InstanceViewStatusDict]


class VirtualMachineExtensionPropertiesDict(ModelDict, total=False):
    force_update_tag: str
    publisher: str
    type: str
    type_handler_version: str
    auto_upgrade_minor_version: bool
    enable_automatic_upgrade: bool
    settings: Any
    protected_settings: Any
    instance_view: models.VirtualMachineExtensionInstanceView | VirtualMachineExtensionInstanceViewDict
    suppress_failures: bool
    protected_settings_from_key_vault: models.KeyVaultSecretReference | KeyVaultSecretReferenceDict
    provision_after_extensions: list[str] | tuple[str, ...]


class _VirtualMachineExtensionUpdateFlatDict(UpdateResourceDict, total=False):
    force_update_tag: str
    publisher: str
    type: str
    type_handler_version: str
    auto_upgrade_minor_version: bool
    enable_automatic_upgrade: bool
    settings: Any
    protected_settings: Any
    suppress_failures: bool
    protected_settings_from_key_vault: models.KeyVaultSecretReference | KeyVaultSecretReferenceDict


class _VirtualMachineExtensionUpdateNestedDict(UpdateResourceDict, total=False):
    properties: Required[models.VirtualMachineExtensionUpdateProperties | VirtualMachineExtensionUpdatePropertiesDict]


VirtualMachineExtensionUpdateDict: TypeAlias = (
    _VirtualMachineExtensionUpdateFlatDict | _VirtualMachineExtensionUpdateNestedDict
)


class VirtualMachineExtensionUpdatePropertiesDict(ModelDict, total=False):
    force_update_tag: str
    publisher: str
    type: str
    type_handler_version: str
    auto_upgrade_minor_version: bool
    enable_automatic_upgrade: bool
    settings: Any
    protected_settings: Any
    suppress_failures: bool
    protected_settings_from_key_vault: models.KeyVaultSecretReference | KeyVaultSecretReferenceDict


class VirtualMachineExtensionsListResultDict(ModelDict, total=False):
    value: Sequence[models.VirtualMachineExtension | VirtualMachineExtensionDict]


class VirtualMachineHealthStatusDict(ModelDict, total=False):
    """Stands for VirtualMachineHealthStatus."""


class VirtualMachineIdentityDict(ModelDict, total=False):
    type: models.ResourceIdentityType | ResourceIdentityTypeValue
    user_assigned_identities: Mapping[str, models.UserAssignedIdentitiesValue | UserAssignedIdentitiesValueDict]


class VirtualMachineInstallPatchesParametersDict(ModelDict, total=False):
    maximum_duration: timedelta | str
    reboot_setting: Required[models.VMGuestPatchRebootSetting | VMGuestPatchRebootSettingValue]
    windows_parameters: models.WindowsParameters | WindowsParametersDict
    linux_parameters: models.LinuxParameters | LinuxParametersDict


class VirtualMachineInstallPatchesResultDict(ModelDict, total=False):
    """Stands for VirtualMachineInstallPatchesResult."""


class VirtualMachineInstanceViewDict(ModelDict, total=False):
    platform_update_domain: int
    platform_fault_domain: int
    computer_name: str
    os_name: str
    os_version: str
    hyper_v_generation: models.HyperVGenerationType | HyperVGenerationTypeValue
    rdp_thumb_print: str
    vm_agent: models.VirtualMachineAgentInstanceView | VirtualMachineAgentInstanceViewDict
    maintenance_redeploy_status: models.MaintenanceRedeployStatus | MaintenanceRedeployStatusDict
    disks: Sequence[models.DiskInstanceView | DiskInstanceViewDict]
    extensions: Sequence[models.VirtualMachineExtensionInstanceView | VirtualMachineExtensionInstanceViewDict]
    boot_diagnostics: models.BootDiagnosticsInstanceView | BootDiagnosticsInstanceViewDict
    statuses: Sequence[models.InstanceViewStatus | InstanceViewStatusDict]
    patch_status: models.VirtualMachinePatchStatus | VirtualMachinePatchStatusDict


class VirtualMachineIpTagDict(ModelDict, total=False):
    ip_tag_type: str
    tag: str
    first_party_service_tag_id: str


class _VirtualMachineNetworkInterfaceConfigurationFlatDict(ModelDict, total=False):
    name: Required[str]
    tags: Mapping[str, str]
    primary: bool
    delete_option: models.DeleteOptions | DeleteOptionsValue
    enable_accelerated_networking: bool
    disable_tcp_state_tracking: bool
    enable_fpga: bool
    enable_ip_forwarding: bool
    network_security_group: models.SubResource | SubResourceDict
    dns_settings: (
        models.VirtualMachineNetworkInterfaceDnsSettingsConfiguration
        | VirtualMachineNetworkInterfaceDnsSettingsConfigurationDict
    )
    ip_configurations: Sequence[
        models.VirtualMachineNetworkInterfaceIPConfiguration | VirtualMachineNetworkInterfaceIPConfigurationDict
    ]
    dscp_configuration: models.SubResource | SubResourceDict
    auxiliary_mode: models.NetworkInterfaceAuxiliaryMode | NetworkInterfaceAuxiliaryModeValue
    auxiliary_sku: models.NetworkInterfaceAuxiliarySku | NetworkInterfaceAuxiliarySkuValue


class _VirtualMachineNetworkInterfaceConfigurationNestedDict(ModelDict, total=False):
    name: Required[str]
    properties: Required[
        models.VirtualMachineNetworkInterfaceConfigurationProperties
        | VirtualMachineNetworkInterfaceConfigurationPropertiesDict
    ]
    tags: Mapping[str, str]


VirtualMachineNetworkInterfaceConfigurationDict: TypeAlias = (
    _VirtualMachineNetworkInterfaceConfigurationFlatDict | _VirtualMachineNetworkInterfaceConfigurationNestedDict
)


class VirtualMachineNetworkInterfaceConfigurationPropertiesDict(ModelDict, total=False):
    primary: bool
    delete_option: models.DeleteOptions | DeleteOptionsValue
    enable_accelerated_networking: bool
    disable_tcp_state_tracking: bool
    enable_fpga: bool
    enable_ip_forwarding: bool
    network_security_group: models.SubResource | SubResourceDict
    dns_settings: (
        models.VirtualMachineNetworkInterfaceDnsSettingsConfiguration
        | VirtualMachineNetworkInterfaceDnsSettingsConfigurationDict
    )
    ip_configurations: Required[
        Sequence[
            models.VirtualMachineNetworkInterfaceIPConfiguration | VirtualMachineNetworkInterfaceIPConfigurationDict
        ]
    ]
    dscp_configuration: models.SubResource | SubResourceDict
    auxiliary_mode: models.NetworkInterfaceAuxiliaryMode | NetworkInterfaceAuxiliaryModeValue
    auxiliary_sku: models.NetworkInterfaceAuxiliarySku | NetworkInterfaceAuxiliarySkuValue


class VirtualMachineNetworkInterfaceDnsSettingsConfigurationDict(ModelDict, total=False):
    dns_servers: list[str] | tuple[str, ...]


class _VirtualMachineNetworkInterfaceIPConfigurationFlatDict(ModelDict, total=False):
    name: Required[str]
    subnet: models.SubResource | SubResourceDict
    primary: bool
    public_ip_address_configuration: (
        models.VirtualMachinePublicIPAddressConfiguration | VirtualMachinePublicIPAddressConfigurationDict
    )
    private_ip_address_version: models.IPVersions | IPVersionsValue
    private_ip_address_prefix_length: int
    application_security_groups: Sequence[models.SubResource | SubResourceDict]
    application_gateway_backend_address_pools: Sequence[models.SubResource | SubResourceDict]
    load_balancer_backend_address_pools: Sequence[models.SubResource | SubResourceDict]


class _VirtualMachineNetworkInterfaceIPConfigurationNestedDict(ModelDict, total=False):
    name: Required[str]
    properties: Required[
        models.VirtualMachineNetworkInterfaceIPConfigurationProperties
        | VirtualMachineNetworkInterfaceIPConfigurationPropertiesDict
    ]


VirtualMachineNetworkInterfaceIPConfigurationDict: TypeAlias = (
    _VirtualMachineNetworkInterfaceIPConfigurationFlatDict | _VirtualMachineNetworkInterfaceIPConfigurationNestedDict
)


class VirtualMachineNetworkInterfaceIPConfigurationPropertiesDict(ModelDict, total=False):
    subnet: models.SubResource | SubResourceDict
    primary: bool
    public_ip_address_configuration: (
        models.VirtualMachinePublicIPAddressConfiguration | VirtualMachinePublicIPAddressConfigurationDict
    )
    private_ip_address_version: models.IPVersions | IPVersionsValue
    private_ip_address_prefix_length: int
    application_security_groups: Sequence[models.SubResource | SubResourceDict]
    application_gateway_backend_address_pools: Sequence[models.SubResource | SubResourceDict]
    load_balancer_backend_address_pools: Sequence[models.SubResource | SubResourceDict]


class VirtualMachinePatchStatusDict(ModelDict, total=False):
    available_patch_summary: models.AvailablePatchSummary | AvailablePatchSummaryDict
    last_patch_installation_summary: models.LastPatchInstallationSummary | LastPatchInstallationSummaryDict


class VirtualMachinePropertiesDict(ModelDict, total=False):
    hardware_profile: models.HardwareProfile | HardwareProfileDict
    flex_profile: models.FlexProfile | FlexProfileDict
    scheduled_events_policy: models.ScheduledEventsPolicy | ScheduledEventsPolicyDict
    storage_profile: models.StorageProfile | StorageProfileDict
    additional_capabilities: models.AdditionalCapabilities | AdditionalCapabilitiesDict
    os_profile: models.OSProfile | OSProfileDict
    network_profile: models.NetworkProfile | NetworkProfileDict
    security_profile: models.SecurityProfile | SecurityProfileDict
    diagnostics_profile: models.DiagnosticsProfile | DiagnosticsProfileDict
    availability_set: models.SubResource | SubResourceDict
    virtual_machine_scale_set: models.SubResource | SubResourceDict
    proximity_placement_group: models.SubResource | SubResourceDict
    priority: models.VirtualMachinePriorityTypes | VirtualMachinePriorityTypesValue
    eviction_policy: models.VirtualMachineEvictionPolicyTypes | VirtualMachineEvictionPolicyTypesValue
    billing_profile: models.BillingProfile | BillingProfileDict
    host: models.SubResource | SubResourceDict
    host_group: models.SubResource | SubResourceDict
    license_type: str
    extensions_time_budget: str
    platform_fault_domain: int
    scheduled_events_profile: models.ScheduledEventsProfile | ScheduledEventsProfileDict
    user_data: str
    capacity_reservation: models.CapacityReservationProfile | CapacityReservationProfileDict
    interconnect_block_profile: models.InterconnectBlockProfile | InterconnectBlockProfileDict
    application_profile: models.ApplicationProfile | ApplicationProfileDict
    resiliency_profile: models.ResiliencyProfile | ResiliencyProfileDict


class _VirtualMachinePublicIPAddressConfigurationFlatDict(ModelDict, total=False):
    name: Required[str]
    sku: models.PublicIPAddressSku | PublicIPAddressSkuDict
    tags: Mapping[str, str]
    idle_timeout_in_minutes: int
    delete_option: models.DeleteOptions | DeleteOptionsValue
    dns_settings: (
        models.VirtualMachinePublicIPAddressDnsSettingsConfiguration
        | VirtualMachinePublicIPAddressDnsSettingsConfigurationDict
    )
    ip_tags: Sequence[models.VirtualMachineIpTag | VirtualMachineIpTagDict]
    public_ip_prefix: models.SubResource | SubResourceDict
    public_ip_address_version: models.IPVersions | IPVersionsValue
    public_ip_allocation_method: models.PublicIPAllocationMethod | PublicIPAllocationMethodValue


class _VirtualMachinePublicIPAddressConfigurationNestedDict(ModelDict, total=False):
    name: Required[str]
    properties: Required[
        models.VirtualMachinePublicIPAddressConfigurationProperties
        | VirtualMachinePublicIPAddressConfigurationPropertiesDict
    ]
    sku: models.PublicIPAddressSku | PublicIPAddressSkuDict
    tags: Mapping[str, str]


VirtualMachinePublicIPAddressConfigurationDict: TypeAlias = (
    _VirtualMachinePublicIPAddressConfigurationFlatDict | _VirtualMachinePublicIPAddressConfigurationNestedDict
)


class VirtualMachinePublicIPAddressConfigurationPropertiesDict(ModelDict, total=False):
    idle_timeout_in_minutes: int
    delete_option: models.DeleteOptions | DeleteOptionsValue
    dns_settings: (
        models.VirtualMachinePublicIPAddressDnsSettingsConfiguration
        | VirtualMachinePublicIPAddressDnsSettingsConfigurationDict
    )
    ip_tags: Sequence[models.VirtualMachineIpTag | VirtualMachineIpTagDict]
    public_ip_prefix: models.SubResource | SubResourceDict
    public_ip_address_version: models.IPVersions | IPVersionsValue
    public_ip_allocation_method: models.PublicIPAllocationMethod | PublicIPAllocationMethodValue


class VirtualMachinePublicIPAddressDnsSettingsConfigurationDict(ModelDict, total=False):
    domain_name_label: Required[str]
    domain_name_label_scope: models.DomainNameLabelScopeTypes | DomainNameLabelScopeTypesValue


class _VirtualMachineRunCommandFlatDict(TrackedResourceDict, total=False):
    source: models.VirtualMachineRunCommandScriptSource | VirtualMachineRunCommandScriptSourceDict
    parameters: Sequence[models.RunCommandInputParameter | RunCommandInputParameterDict]
    protected_parameters: Sequence[models.RunCommandInputParameter | RunCommandInputParameterDict]
    async_execution: bool
    run_as_user: str
    run_as_password: str
    timeout_in_seconds: int
    output_blob_uri: str
    error_blob_uri: str
    output_blob_managed_identity: models.RunCommandManagedIdentity | RunCommandManagedIdentityDict
    error_blob_managed_identity: models.RunCommandManagedIdentity | RunCommandManagedIdentityDict
    treat_failure_as_deployment_failure: bool


class _VirtualMachineRunCommandNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.VirtualMachineRunCommandProperties | VirtualMachineRunCommandPropertiesDict]


VirtualMachineRunCommandDict: TypeAlias = _VirtualMachineRunCommandFlatDict | _VirtualMachineRunCommandNestedDict


class VirtualMachineRunCommandInstanceViewDict(ModelDict, total=False):
    execution_state: models.ExecutionState | ExecutionStateValue
    execution_message: str
    exit_code: int
    output: str
    error: str
    start_time: datetime | str
    end_time: datetime | str
    statuses: Sequence[models.InstanceViewStatus | InstanceViewStatusDict]


class VirtualMachineRunCommandPropertiesDict(ModelDict, total=False):
    source: models.VirtualMachineRunCommandScriptSource | VirtualMachineRunCommandScriptSourceDict
    parameters: Sequence[models.RunCommandInputParameter | RunCommandInputParameterDict]
    protected_parameters: Sequence[models.RunCommandInputParameter | RunCommandInputParameterDict]
    async_execution: bool
    run_as_user: str
    run_as_password: str
    timeout_in_seconds: int
    output_blob_uri: str
    error_blob_uri: str
    output_blob_managed_identity: models.RunCommandManagedIdentity | RunCommandManagedIdentityDict
    error_blob_managed_identity: models.RunCommandManagedIdentity | RunCommandManagedIdentityDict
    treat_failure_as_deployment_failure: bool


class VirtualMachineRunCommandScriptSourceDict(ModelDict, total=False):
    script: str
    script_uri: str
    command_id: str
    script_uri_managed_identity: models.RunCommandManagedIdentity | RunCommandManagedIdentityDict
    script_shell: models.ScriptShellTypes | ScriptShellTypesValue
    gallery_script_reference_id: str


class _VirtualMachineRunCommandUpdateFlatDict(UpdateResourceDict, total=False):
    source: models.VirtualMachineRunCommandScriptSource | VirtualMachineRunCommandScriptSourceDict
    parameters: Sequence[models.RunCommandInputParameter | RunCommandInputParameterDict]
    protected_parameters: Sequence[models.RunCommandInputParameter | RunCommandInputParameterDict]
    async_execution: bool
    run_as_user: str
    run_as_password: str
    timeout_in_seconds: int
    output_blob_uri: str
    error_blob_uri: str
    output_blob_managed_identity: models.RunCommandManagedIdentity | RunCommandManagedIdentityDict
    error_blob_managed_identity: models.RunCommandManagedIdentity | RunCommandManagedIdentityDict
    treat_failure_as_deployment_failure: bool


class _VirtualMachineRunCommandUpdateNestedDict(UpdateResourceDict, total=False):
    properties: Required[models.VirtualMachineRunCommandProperties | VirtualMachineRunCommandPropertiesDict]


VirtualMachineRunCommandUpdateDict: TypeAlias = (
    _VirtualMachineRunCommandUpdateFlatDict | _VirtualMachineRunCommandUpdateNestedDict
)


class VirtualMachineSoftwarePatchPropertiesDict(ModelDict, total=False):
    """Stands for VirtualMachineSoftwarePatchProperties."""


class VirtualMachineStatusCodeCountDict(ModelDict, total=False):
    """Stands for VirtualMachineStatusCodeCount."""


class _VirtualMachineUpdateFlatDict(UpdateResourceDict, total=False):
    plan: models.Plan | PlanDict
    identity: models.VirtualMachineIdentity | VirtualMachineIdentityDict
    zones: list[str] | tuple[str, ...]
    hardware_profile: models.HardwareProfile | HardwareProfileDict
    flex_profile: models.FlexProfile | FlexProfileDict
    scheduled_events_policy: models.ScheduledEventsPolicy | ScheduledEventsPolicyDict
    storage_profile: models.StorageProfile | StorageProfileDict
    additional_capabilities: models.AdditionalCapabilities | AdditionalCapabilitiesDict
    os_profile: models.OSProfile | OSProfileDict
    network_profile: models.NetworkProfile | NetworkProfileDict
    security_profile: models.SecurityProfile | SecurityProfileDict
    diagnostics_profile: models.DiagnosticsProfile | DiagnosticsProfileDict
    availability_set: models.SubResource | SubResourceDict
    virtual_machine_scale_set: models.SubResource | SubResourceDict
    proximity_placement_group: models.SubResource | SubResourceDict
    priority: models.VirtualMachinePriorityTypes | VirtualMachinePriorityTypesValue
    eviction_policy: models.VirtualMachineEvictionPolicyTypes | VirtualMachineEvictionPolicyTypesValue
    billing_profile: models.BillingProfile | BillingProfileDict
    host: models.SubResource | SubResourceDict
    host_group: models.SubResource | SubResourceDict
    license_type: str
    extensions_time_budget: str
    platform_fault_domain: int
    scheduled_events_profile: models.ScheduledEventsProfile | ScheduledEventsProfileDict
    user_data: str
    capacity_reservation: models.CapacityReservationProfile | CapacityReservationProfileDict
    interconnect_block_profile: models.InterconnectBlockProfile | InterconnectBlockProfileDict
    application_profile: models.ApplicationProfile | ApplicationProfileDict
    resiliency_profile: models.ResiliencyProfile | ResiliencyProfileDict


class _VirtualMachineUpdateNestedDict(UpdateResourceDict, total=False):
    plan: models.Plan | PlanDict
    properties: Required[models.VirtualMachineProperties | VirtualMachinePropertiesDict]
    identity: models.VirtualMachineIdentity | VirtualMachineIdentityDict
    zones: list[str] | tuple[str, ...]


VirtualMachineUpdateDict: TypeAlias = _VirtualMachineUpdateFlatDict | _VirtualMachineUpdateNestedDict


class WindowsParametersDict(ModelDict, total=False):
    classifications_to_include: Sequence[
        models.VMGuestPatchClassificationWindows | VMGuestPatchClassificationWindowsValue
    ]
    kb_numbers_to_include: list[str] | tuple[str, ...]
    kb_numbers_to_exclude: list[str] | tuple[str, ...]
    exclude_kbs_requiring_reboot: bool
    max_patch_publish_date: datetime | str
    patch_name_masks_to_include: list[str] | tuple[str, ...]
    patch_name_masks_to_exclude: list[str] | tuple[str, ...]


class ZoneMovementDict(ModelDict, total=False):
    is_enabled: bool
