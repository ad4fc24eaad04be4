# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Dicts for the models of ``compute``, and values of its enums: ``virtual_machines``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

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


class AvailablePatchSummaryDict(TypedDict, total=False):
    """Outcome of the latest look for available patches."""

    additional_properties: Mapping[str, Any]


class FlexProfileDict(TypedDict, total=False):
    """Preferred size of a virtual machine whose size can be chosen by the platform."""

    preferred_vm_size: Required[str]
    additional_properties: Mapping[str, Any]


class LastPatchInstallationSummaryDict(TypedDict, total=False):
    """Outcome of the latest installation of patches."""

    additional_properties: Mapping[str, Any]


class LinuxParametersDict(TypedDict, total=False):
    """Which patches to install on a Linux machine."""

    classifications_to_include: Sequence[models.VMGuestPatchClassificationLinux | VMGuestPatchClassificationLinuxValue]
    package_name_masks_to_include: Sequence[str]
    package_name_masks_to_exclude: Sequence[str]
    maintenance_run_id: str
    additional_properties: Mapping[str, Any]


class MigrateVMToVirtualMachineScaleSetInputDict(TypedDict, total=False):
    """Where in the scale set a machine is moved to."""

    target_zone: str
    target_fault_domain: int
    target_vm_size: str
    additional_properties: Mapping[str, Any]


class OSProfileProvisioningDataDict(TypedDict, total=False):
    """Password and custom data for a reimaged machine."""

    admin_password: str
    custom_data: str
    additional_properties: Mapping[str, Any]


class PatchInstallationDetailDict(TypedDict, total=False):
    """A patch and the outcome of its installation."""

    additional_properties: Mapping[str, Any]


class ResiliencyProfileDict(TypedDict, total=False):
    """How a virtual machine copes with the loss of its zone."""

    zone_movement: models.ZoneMovement | ZoneMovementDict
    additional_properties: Mapping[str, Any]


class RunCommandDocumentBaseDict(TypedDict, total=False):
    """A built-in command."""

    schema: Required[str]
    id: Required[str]
    os_type: Required[models.OperatingSystemTypes | OperatingSystemTypesValue]
    label: Required[str]
    description: Required[str]
    additional_properties: Mapping[str, Any]


class RunCommandDocumentDict(RunCommandDocumentBaseDict, total=False):
    """A built-in command with its script and parameters."""

    script: Required[Sequence[str]]
    parameters: Sequence[models.RunCommandParameterDefinition | RunCommandParameterDefinitionDict]


class RunCommandManagedIdentityDict(TypedDict, total=False):
    """Identity that reaches a blob of a run command."""

    client_id: str
    object_id: str
    additional_properties: Mapping[str, Any]


class RunCommandParameterDefinitionDict(TypedDict, total=False):
    """Parameter a built-in command takes."""

    name: Required[str]
    type: Required[str]
    default_value: str
    required: bool
    additional_properties: Mapping[str, Any]


class _VirtualMachineFlatDict(TrackedResourceDict, total=False):
    """A virtual machine."""

    plan: models.Plan | PlanDict
    identity: models.VirtualMachineIdentity | VirtualMachineIdentityDict
    zones: Sequence[str]
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
    """A virtual machine."""

    properties: Required[models.VirtualMachineProperties | VirtualMachinePropertiesDict]
    plan: models.Plan | PlanDict
    identity: models.VirtualMachineIdentity | VirtualMachineIdentityDict
    zones: Sequence[str]
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    placement: models.Placement | PlacementDict


VirtualMachineDict: TypeAlias = _VirtualMachineFlatDict | _VirtualMachineNestedDict


class VirtualMachineAgentInstanceViewDict(TypedDict, total=False):
    """State of the VM agent."""

    vm_agent_version: str
    extension_handlers: Sequence[
        models.VirtualMachineExtensionHandlerInstanceView | VirtualMachineExtensionHandlerInstanceViewDict
    ]
    statuses: Sequence[models.InstanceViewStatus | InstanceViewStatusDict]
    additional_properties: Mapping[str, Any]


class VirtualMachineAssessPatchesResultDict(TypedDict, total=False):
    """Outcome of a look for available patches."""

    additional_properties: Mapping[str, Any]


class VirtualMachineCaptureParametersDict(TypedDict, total=False):
    """Where to put the copies of a captured machine."""

    vhd_prefix: Required[str]
    destination_container_name: Required[str]
    overwrite_vhds: Required[bool]
    additional_properties: Mapping[str, Any]


class VirtualMachineCaptureResultDict(SubResourceDict, total=False):
    """Template for machines made from a captured one."""


class VirtualMachineDiagnosticRunCommandDict(TrackedResourceDict, total=False):
    """A diagnostic run command of a machine."""

    properties: models.VirtualMachineRunCommandProperties | VirtualMachineRunCommandPropertiesDict


class VirtualMachineDiskPropertiesDict(TypedDict, total=False):
    """Further settings of a managed disk created along with its machine."""

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
    additional_properties: Mapping[str, Any]


class _VirtualMachineExtensionFlatDict(TrackedResourceDict, total=False):
    """An extension of a virtual machine."""

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
    provision_after_extensions: Sequence[str]


class _VirtualMachineExtensionNestedDict(TrackedResourceDict, total=False):
    """An extension of a virtual machine."""

    properties: Required[models.VirtualMachineExtensionProperties | VirtualMachineExtensionPropertiesDict]


VirtualMachineExtensionDict: TypeAlias = _VirtualMachineExtensionFlatDict | _VirtualMachineExtensionNestedDict


class VirtualMachineExtensionHandlerInstanceViewDict(TypedDict, total=False):
    """State of the handler of an extension."""

    type: str
    type_handler_version: str
    status: models.InstanceViewStatus | InstanceViewStatusDict
    additional_properties: Mapping[str, Any]


class VirtualMachineExtensionInstanceViewDict(TypedDict, total=False):
    """Run-time state of an extension."""

    name: str
    type: str
    type_handler_version: str
    substatuses: Sequence[models.InstanceViewStatus | InstanceViewStatusDict]
    statuses: Sequence[models.InstanceViewStatus | InstanceViewStatusDict]
    additional_properties: Mapping[str, Any]


class VirtualMachineExtensionPropertiesDict(TypedDict, total=False):
    """Settings of an extension."""

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
    provision_after_extensions: Sequence[str]
    additional_properties: Mapping[str, Any]


class _VirtualMachineExtensionUpdateFlatDict(UpdateResourceDict, total=False):
    """Changes to an extension."""

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
    """Changes to an extension."""

    properties: Required[models.VirtualMachineExtensionUpdateProperties | VirtualMachineExtensionUpdatePropertiesDict]


VirtualMachineExtensionUpdateDict: TypeAlias = (
    _VirtualMachineExtensionUpdateFlatDict | _VirtualMachineExtensionUpdateNestedDict
)


class VirtualMachineExtensionUpdatePropertiesDict(TypedDict, total=False):
    """Changes to the settings of an extension."""

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
    additional_properties: Mapping[str, Any]


class VirtualMachineExtensionsListResultDict(TypedDict, total=False):
    """The extensions of a machine."""

    value: Sequence[models.VirtualMachineExtension | VirtualMachineExtensionDict]
    additional_properties: Mapping[str, Any]


class VirtualMachineHealthStatusDict(TypedDict, total=False):
    """Health of a machine as its application reports it."""

    additional_properties: Mapping[str, Any]


class VirtualMachineIdentityDict(TypedDict, total=False):
    """Managed identities of a virtual machine."""

    type: models.ResourceIdentityType | ResourceIdentityTypeValue
    user_assigned_identities: Mapping[str, models.UserAssignedIdentitiesValue | UserAssignedIdentitiesValueDict]
    additional_properties: Mapping[str, Any]


class VirtualMachineInstallPatchesParametersDict(TypedDict, total=False):
    """Which patches to install on a machine, and for how long at most."""

    maximum_duration: timedelta | str
    reboot_setting: Required[models.VMGuestPatchRebootSetting | VMGuestPatchRebootSettingValue]
    windows_parameters: models.WindowsParameters | WindowsParametersDict
    linux_parameters: models.LinuxParameters | LinuxParametersDict
    additional_properties: Mapping[str, Any]


class VirtualMachineInstallPatchesResultDict(TypedDict, total=False):
    """Outcome of an installation of patches."""

    additional_properties: Mapping[str, Any]


class VirtualMachineInstanceViewDict(TypedDict, total=False):
    """Run-time state of a virtual machine."""

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
    additional_properties: Mapping[str, Any]


class VirtualMachineIpTagDict(TypedDict, total=False):
    """An IP tag of a public IP address."""

    ip_tag_type: str
    tag: str
    first_party_service_tag_id: str
    additional_properties: Mapping[str, Any]


class _VirtualMachineNetworkInterfaceConfigurationFlatDict(TypedDict, total=False):
    """A network interface to create along with a machine."""

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
    additional_properties: Mapping[str, Any]


class _VirtualMachineNetworkInterfaceConfigurationNestedDict(TypedDict, total=False):
    """A network interface to create along with a machine."""

    name: Required[str]
    properties: Required[
        models.VirtualMachineNetworkInterfaceConfigurationProperties
        | VirtualMachineNetworkInterfaceConfigurationPropertiesDict
    ]
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


VirtualMachineNetworkInterfaceConfigurationDict: TypeAlias = (
    _VirtualMachineNetworkInterfaceConfigurationFlatDict | _VirtualMachineNetworkInterfaceConfigurationNestedDict
)


class VirtualMachineNetworkInterfaceConfigurationPropertiesDict(TypedDict, total=False):
    """Settings of a network interface to create along with a machine."""

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
    additional_properties: Mapping[str, Any]


class VirtualMachineNetworkInterfaceDnsSettingsConfigurationDict(TypedDict, total=False):
    """DNS servers of a network interface."""

    dns_servers: Sequence[str]
    additional_properties: Mapping[str, Any]


class _VirtualMachineNetworkInterfaceIPConfigurationFlatDict(TypedDict, total=False):
    """An IP configuration of a network interface."""

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
    additional_properties: Mapping[str, Any]


class _VirtualMachineNetworkInterfaceIPConfigurationNestedDict(TypedDict, total=False):
    """An IP configuration of a network interface."""

    name: Required[str]
    properties: Required[
        models.VirtualMachineNetworkInterfaceIPConfigurationProperties
        | VirtualMachineNetworkInterfaceIPConfigurationPropertiesDict
    ]
    additional_properties: Mapping[str, Any]


VirtualMachineNetworkInterfaceIPConfigurationDict: TypeAlias = (
    _VirtualMachineNetworkInterfaceIPConfigurationFlatDict | _VirtualMachineNetworkInterfaceIPConfigurationNestedDict
)


class VirtualMachineNetworkInterfaceIPConfigurationPropertiesDict(TypedDict, total=False):
    """Settings of an IP configuration."""

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
    additional_properties: Mapping[str, Any]


class VirtualMachinePatchStatusDict(TypedDict, total=False):
    """State of patching of a machine."""

    available_patch_summary: models.AvailablePatchSummary | AvailablePatchSummaryDict
    last_patch_installation_summary: models.LastPatchInstallationSummary | LastPatchInstallationSummaryDict
    additional_properties: Mapping[str, Any]


class VirtualMachinePropertiesDict(TypedDict, total=False):
    """Settings of a virtual machine."""

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
    additional_properties: Mapping[str, Any]


class _VirtualMachinePublicIPAddressConfigurationFlatDict(TypedDict, total=False):
    """A public IP address to create along with a machine."""

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
    additional_properties: Mapping[str, Any]


class _VirtualMachinePublicIPAddressConfigurationNestedDict(TypedDict, total=False):
    """A public IP address to create along with a machine."""

    name: Required[str]
    properties: Required[
        models.VirtualMachinePublicIPAddressConfigurationProperties
        | VirtualMachinePublicIPAddressConfigurationPropertiesDict
    ]
    sku: models.PublicIPAddressSku | PublicIPAddressSkuDict
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


VirtualMachinePublicIPAddressConfigurationDict: TypeAlias = (
    _VirtualMachinePublicIPAddressConfigurationFlatDict | _VirtualMachinePublicIPAddressConfigurationNestedDict
)


class VirtualMachinePublicIPAddressConfigurationPropertiesDict(TypedDict, total=False):
    """Settings of a public IP address to create along with a machine."""

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
    additional_properties: Mapping[str, Any]


class VirtualMachinePublicIPAddressDnsSettingsConfigurationDict(TypedDict, total=False):
    """DNS name of a public IP address."""

    domain_name_label: Required[str]
    domain_name_label_scope: models.DomainNameLabelScopeTypes | DomainNameLabelScopeTypesValue
    additional_properties: Mapping[str, Any]


class _VirtualMachineRunCommandFlatDict(TrackedResourceDict, total=False):
    """A run command of a machine."""

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
    """A run command of a machine."""

    properties: Required[models.VirtualMachineRunCommandProperties | VirtualMachineRunCommandPropertiesDict]


VirtualMachineRunCommandDict: TypeAlias = _VirtualMachineRunCommandFlatDict | _VirtualMachineRunCommandNestedDict


class VirtualMachineRunCommandInstanceViewDict(TypedDict, total=False):
    """Outcome of a run command."""

    execution_state: models.ExecutionState | ExecutionStateValue
    execution_message: str
    exit_code: int
    output: str
    error: str
    start_time: datetime | str
    end_time: datetime | str
    statuses: Sequence[models.InstanceViewStatus | InstanceViewStatusDict]
    additional_properties: Mapping[str, Any]


class VirtualMachineRunCommandPropertiesDict(TypedDict, total=False):
    """Settings of a run command."""

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
    additional_properties: Mapping[str, Any]


class VirtualMachineRunCommandScriptSourceDict(TypedDict, total=False):
    """Script of a run command: text, link, built-in command or gallery script."""

    script: str
    script_uri: str
    command_id: str
    script_uri_managed_identity: models.RunCommandManagedIdentity | RunCommandManagedIdentityDict
    script_shell: models.ScriptShellTypes | ScriptShellTypesValue
    gallery_script_reference_id: str
    additional_properties: Mapping[str, Any]


class _VirtualMachineRunCommandUpdateFlatDict(UpdateResourceDict, total=False):
    """Changes to a run command."""

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
    """Changes to a run command."""

    properties: Required[models.VirtualMachineRunCommandProperties | VirtualMachineRunCommandPropertiesDict]


VirtualMachineRunCommandUpdateDict: TypeAlias = (
    _VirtualMachineRunCommandUpdateFlatDict | _VirtualMachineRunCommandUpdateNestedDict
)


class VirtualMachineSoftwarePatchPropertiesDict(TypedDict, total=False):
    """An available patch."""

    additional_properties: Mapping[str, Any]


class VirtualMachineStatusCodeCountDict(TypedDict, total=False):
    """Number of instances with a status."""

    additional_properties: Mapping[str, Any]


class _VirtualMachineUpdateFlatDict(UpdateResourceDict, total=False):
    """Changes to a virtual machine."""

    plan: models.Plan | PlanDict
    identity: models.VirtualMachineIdentity | VirtualMachineIdentityDict
    zones: Sequence[str]
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
    """Changes to a virtual machine."""

    plan: models.Plan | PlanDict
    properties: Required[models.VirtualMachineProperties | VirtualMachinePropertiesDict]
    identity: models.VirtualMachineIdentity | VirtualMachineIdentityDict
    zones: Sequence[str]


VirtualMachineUpdateDict: TypeAlias = _VirtualMachineUpdateFlatDict | _VirtualMachineUpdateNestedDict


class WindowsParametersDict(TypedDict, total=False):
    """Which patches to install on a Windows machine."""

    classifications_to_include: Sequence[
        models.VMGuestPatchClassificationWindows | VMGuestPatchClassificationWindowsValue
    ]
    kb_numbers_to_include: Sequence[str]
    kb_numbers_to_exclude: Sequence[str]
    exclude_kbs_requiring_reboot: bool
    max_patch_publish_date: datetime | str
    patch_name_masks_to_include: Sequence[str]
    patch_name_masks_to_exclude: Sequence[str]
    additional_properties: Mapping[str, Any]


class ZoneMovementDict(TypedDict, total=False):
    """Whether a machine may move to another zone."""

    is_enabled: bool
    additional_properties: Mapping[str, Any]
