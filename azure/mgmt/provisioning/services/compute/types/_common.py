# Generated from swagger/compute/ by "make generate": do not edit.

"""Dicts for the models of ``compute``, and values of its enums: ``common``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import SubResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

    from .. import models
    from ._disk_encryption_sets import DiskEncryptionSetParametersDict
    from ._disks import (
        DiskApiVersionValue,
        DiskControllerTypesValue,
        DiskCreateOptionTypesValue,
        DiskCreateOptionValue,
        DiskDeleteOptionTypesValue,
        DiskDetachOptionTypesValue,
        DiskEncryptionSettingsDict,
    )
    from ._images import ImageDiskReferenceDict, ImageReferenceDict
    from ._others import VirtualMachineSizeTypesValue
    from ._ssh_public_keys import SshPublicKeyDict
    from ._virtual_machines import VirtualMachineDiskPropertiesDict, VirtualMachineNetworkInterfaceConfigurationDict
else:
    typed(__name__)

AccessLevelValue: TypeAlias = Literal["None", "Read", "Write"]
ArchitectureValue: TypeAlias = Literal["x64", "Arm64"]
CachingTypesValue: TypeAlias = Literal["None", "ReadOnly", "ReadWrite"]
ComponentNamesValue: TypeAlias = Literal["Microsoft-Windows-Shell-Setup"]
CreatedByTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
DataAccessAuthModeValue: TypeAlias = Literal["AzureActiveDirectory", "None"]
DeleteOptionsValue: TypeAlias = Literal["Delete", "Detach"]
DiffDiskOptionsValue: TypeAlias = Literal["Local"]
DiffDiskPlacementValue: TypeAlias = Literal["CacheDisk", "ResourceDisk", "NvmeDisk"]
DomainNameLabelScopeTypesValue: TypeAlias = Literal["TenantReuse", "SubscriptionReuse", "ResourceGroupReuse", "NoReuse"]
EncryptionTypeValue: TypeAlias = Literal[
    "EncryptionAtRestWithPlatformKey", "EncryptionAtRestWithCustomerKey", "EncryptionAtRestWithPlatformAndCustomerKeys"
]
ExtendedLocationTypesValue: TypeAlias = Literal["EdgeZone"]
FileFormatValue: TypeAlias = Literal["VHD", "VHDX"]
HyperVGenerationValue: TypeAlias = Literal["V1", "V2"]
HyperVGenerationTypesValue: TypeAlias = Literal["V1", "V2"]
InstanceViewTypesValue: TypeAlias = Literal["instanceView", "userData", "resiliencyView"]
LinuxPatchAssessmentModeValue: TypeAlias = Literal["ImageDefault", "AutomaticByPlatform"]
LinuxVMGuestPatchAutomaticByPlatformRebootSettingValue: TypeAlias = Literal["Unknown", "IfRequired", "Never", "Always"]
LinuxVMGuestPatchModeValue: TypeAlias = Literal["ImageDefault", "AutomaticByPlatform"]
MaintenanceOperationResultCodeTypesValue: TypeAlias = Literal[
    "None", "RetryLater", "MaintenanceAborted", "MaintenanceCompleted"
]
ModeValue: TypeAlias = Literal["Audit", "Enforce"]
ModesValue: TypeAlias = Literal["Audit", "Enforce", "Disabled"]
NetworkAccessPolicyValue: TypeAlias = Literal["AllowAll", "AllowPrivate", "DenyAll"]
NetworkApiVersionValue: TypeAlias = Literal["2020-11-01", "2022-11-01"]
NetworkInterfaceAuxiliaryModeValue: TypeAlias = Literal["None", "AcceleratedConnections", "Floating"]
NetworkInterfaceAuxiliarySkuValue: TypeAlias = Literal["None", "A1", "A2", "A4", "A8"]
OperatingSystemStateTypesValue: TypeAlias = Literal["Generalized", "Specialized"]
OperatingSystemTypesValue: TypeAlias = Literal["Windows", "Linux"]
PassNamesValue: TypeAlias = Literal["OobeSystem"]
ProcessorModeValue: TypeAlias = Literal["Deterministic", "Opportunistic"]
ProtocolTypesValue: TypeAlias = Literal["Http", "Https"]
ProvisionedBandwidthCopyOptionValue: TypeAlias = Literal["None", "Enhanced"]
PublicIPAddressSkuNameValue: TypeAlias = Literal["Basic", "Standard"]
PublicIPAddressSkuTierValue: TypeAlias = Literal["Regional", "Global"]
PublicNetworkAccessValue: TypeAlias = Literal["Enabled", "Disabled"]
ResourceIdentityTypeValue: TypeAlias = Literal["SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned", "None"]
SecurityEncryptionTypesValue: TypeAlias = Literal["VMGuestStateOnly", "DiskWithVMGuestState", "NonPersistedTPM"]
SecurityTypesValue: TypeAlias = Literal["Standard", "TrustedLaunch", "ConfidentialVM"]
SettingNamesValue: TypeAlias = Literal["AutoLogon", "FirstLogonCommands"]
StatusLevelTypesValue: TypeAlias = Literal["Info", "Warning", "Error"]
StorageAccountTypesValue: TypeAlias = Literal[
    "Standard_LRS", "Premium_LRS", "StandardSSD_LRS", "UltraSSD_LRS", "Premium_ZRS", "StandardSSD_ZRS", "PremiumV2_LRS"
]
StorageFaultDomainAlignmentTypeValue: TypeAlias = Literal["Aligned", "BestEffortAligned"]
SupportedSecurityOptionValue: TypeAlias = Literal["TrustedLaunchSupported", "TrustedLaunchAndConfidentialVMSupported"]
WindowsPatchAssessmentModeValue: TypeAlias = Literal["ImageDefault", "AutomaticByPlatform"]
WindowsVMGuestPatchAutomaticByPlatformRebootSettingValue: TypeAlias = Literal[
    "Unknown", "IfRequired", "Never", "Always"
]
WindowsVMGuestPatchModeValue: TypeAlias = Literal["Manual", "AutomaticByOS", "AutomaticByPlatform"]
ZonePlacementPolicyTypeValue: TypeAlias = Literal["Any", "Auto"]


class AccessUriDict(ModelDict, total=False):
    """Stands for AccessUri."""


class AdditionalCapabilitiesDict(ModelDict, total=False):
    ultra_ssd_enabled: bool
    hibernation_enabled: bool
    enable_fips1403_encryption: bool


class AdditionalDiskPropertiesDict(ModelDict, total=False):
    managed_disk_properties: models.VirtualMachineDiskProperties | VirtualMachineDiskPropertiesDict


class AdditionalUnattendContentDict(ModelDict, total=False):
    pass_name: models.PassNames | PassNamesValue
    component_name: models.ComponentNames | ComponentNamesValue
    setting_name: models.SettingNames | SettingNamesValue
    content: str


class AllInstancesDownDict(ModelDict, total=False):
    automatically_approve: bool


class ApiEntityReferenceDict(ModelDict, total=False):
    id: str


class ApiErrorDict(ModelDict, total=False):
    details: Sequence[models.ApiErrorBase | ApiErrorBaseDict]
    innererror: models.InnerError | InnerErrorDict
    code: str
    target: str
    message: str


class ApiErrorBaseDict(ModelDict, total=False):
    code: str
    target: str
    message: str


class ApplicationProfileDict(ModelDict, total=False):
    gallery_applications: Sequence[models.VMGalleryApplication | VMGalleryApplicationDict]


class AttachDetachDataDisksRequestDict(ModelDict, total=False):
    data_disks_to_attach: Sequence[models.DataDisksToAttach | DataDisksToAttachDict]
    data_disks_to_detach: Sequence[models.DataDisksToDetach | DataDisksToDetachDict]


class BillingProfileDict(ModelDict, total=False):
    max_price: float


class BootDiagnosticsDict(ModelDict, total=False):
    enabled: bool
    storage_uri: str


class BootDiagnosticsInstanceViewDict(ModelDict, total=False):
    """Stands for BootDiagnosticsInstanceView."""


class CloudErrorDict(ModelDict, total=False):
    error: models.ApiError | ApiErrorDict


class CreationDataDict(ModelDict, total=False):
    create_option: Required[models.DiskCreateOption | DiskCreateOptionValue]
    storage_account_id: str
    image_reference: models.ImageDiskReference | ImageDiskReferenceDict
    gallery_image_reference: models.ImageDiskReference | ImageDiskReferenceDict
    source_uri: str
    source_resource_id: str
    upload_size_bytes: int
    logical_sector_size: int
    security_data_uri: str
    security_metadata_uri: str
    performance_plus: bool
    elastic_san_resource_id: str
    provisioned_bandwidth_copy_speed: models.ProvisionedBandwidthCopyOption | ProvisionedBandwidthCopyOptionValue
    instant_access_duration_minutes: int


class DataDiskDict(ModelDict, total=False):
    lun: Required[int]
    name: str
    vhd: models.VirtualHardDisk | VirtualHardDiskDict
    image: models.VirtualHardDisk | VirtualHardDiskDict
    caching: models.CachingTypes | CachingTypesValue
    write_accelerator_enabled: bool
    create_option: Required[models.DiskCreateOptionTypes | DiskCreateOptionTypesValue]
    disk_size_gb: int
    storage_fault_domain_alignment: models.StorageFaultDomainAlignmentType | StorageFaultDomainAlignmentTypeValue
    managed_disk: models.ManagedDiskParameters | ManagedDiskParametersDict
    source_resource: models.ApiEntityReference | ApiEntityReferenceDict
    to_be_detached: bool
    disk_iops_read_write: int
    disk_m_bps_read_write: int
    detach_option: models.DiskDetachOptionTypes | DiskDetachOptionTypesValue
    delete_option: models.DiskDeleteOptionTypes | DiskDeleteOptionTypesValue


class DataDisksToAttachDict(ModelDict, total=False):
    disk_id: Required[str]
    lun: int
    caching: models.CachingTypes | CachingTypesValue
    delete_option: models.DiskDeleteOptionTypes | DiskDeleteOptionTypesValue
    disk_encryption_set: models.DiskEncryptionSetParameters | DiskEncryptionSetParametersDict
    write_accelerator_enabled: bool


class DataDisksToDetachDict(ModelDict, total=False):
    disk_id: Required[str]
    detach_option: models.DiskDetachOptionTypes | DiskDetachOptionTypesValue


class DiagnosticsProfileDict(ModelDict, total=False):
    boot_diagnostics: models.BootDiagnostics | BootDiagnosticsDict


class DiffDiskSettingsDict(ModelDict, total=False):
    option: models.DiffDiskOptions | DiffDiskOptionsValue
    placement: models.DiffDiskPlacement | DiffDiskPlacementValue
    enable_full_caching: bool


class DisallowedDict(ModelDict, total=False):
    disk_types: list[str] | tuple[str, ...]


class EncryptionDict(ModelDict, total=False):
    disk_encryption_set_id: str
    type: models.EncryptionType | EncryptionTypeValue


class EncryptionIdentityDict(ModelDict, total=False):
    user_assigned_identity_resource_id: str


class EncryptionSettingsCollectionDict(ModelDict, total=False):
    enabled: Required[bool]
    encryption_settings: Sequence[models.EncryptionSettingsElement | EncryptionSettingsElementDict]
    encryption_settings_version: str


class EncryptionSettingsElementDict(ModelDict, total=False):
    disk_encryption_key: models.KeyVaultAndSecretReference | KeyVaultAndSecretReferenceDict
    key_encryption_key: models.KeyVaultAndKeyReference | KeyVaultAndKeyReferenceDict


class ErrorAdditionalInfoDict(ModelDict, total=False):
    """Stands for ErrorAdditionalInfo."""


class ErrorDetailDict(ModelDict, total=False):
    """Stands for ErrorDetail."""


class ErrorResponseDict(ModelDict, total=False):
    error: models.ErrorDetail | ErrorDetailDict


class EventGridAndResourceGraphDict(ModelDict, total=False):
    enable: bool
    scheduled_events_api_version: str


class ExtendedLocationDict(ModelDict, total=False):
    name: str
    type: models.ExtendedLocationTypes | ExtendedLocationTypesValue


class GrantAccessDataDict(ModelDict, total=False):
    access: Required[models.AccessLevel | AccessLevelValue]
    duration_in_seconds: Required[int]
    get_secure_vm_guest_state_sas: bool
    file_format: models.FileFormat | FileFormatValue


class HardwareProfileDict(ModelDict, total=False):
    vm_size: models.VirtualMachineSizeTypes | VirtualMachineSizeTypesValue
    vm_size_properties: models.VMSizeProperties | VMSizePropertiesDict
    processor_mode: models.ProcessorMode | ProcessorModeValue


class HostEndpointSettingsDict(ModelDict, total=False):
    mode: models.Modes | ModesValue
    in_vm_access_control_profile_reference_id: str
    use_local_file_rules: bool


class InnerErrorDict(ModelDict, total=False):
    exceptiontype: str
    errordetail: str


class InstanceViewStatusDict(ModelDict, total=False):
    code: str
    level: models.StatusLevelTypes | StatusLevelTypesValue
    display_status: str
    message: str
    time: datetime | str


class InterconnectGroupProfileDict(ModelDict, total=False):
    interconnect_group: models.SubResource | SubResourceDict
    subgroups: Sequence[models.SubResource | SubResourceDict]


class InterconnectInstanceViewDict(ModelDict, total=False):
    """Stands for InterconnectInstanceView."""


class KeyVaultAndKeyReferenceDict(ModelDict, total=False):
    source_vault: Required[models.SourceVault | SourceVaultDict]
    key_url: Required[str]


class KeyVaultAndSecretReferenceDict(ModelDict, total=False):
    source_vault: Required[models.SourceVault | SourceVaultDict]
    secret_url: Required[str]


class KeyVaultSecretReferenceDict(ModelDict, total=False):
    secret_url: Required[str]
    source_vault: Required[models.SubResource | SubResourceDict]


class LinuxConfigurationDict(ModelDict, total=False):
    disable_password_authentication: bool
    ssh: models.SshConfiguration | SshConfigurationDict
    provision_vm_agent: bool
    patch_settings: models.LinuxPatchSettings | LinuxPatchSettingsDict
    enable_vm_agent_platform_updates: bool


class LinuxPatchSettingsDict(ModelDict, total=False):
    patch_mode: models.LinuxVMGuestPatchMode | LinuxVMGuestPatchModeValue
    assessment_mode: models.LinuxPatchAssessmentMode | LinuxPatchAssessmentModeValue
    automatic_by_platform_settings: (
        models.LinuxVMGuestPatchAutomaticByPlatformSettings | LinuxVMGuestPatchAutomaticByPlatformSettingsDict
    )


class LinuxVMGuestPatchAutomaticByPlatformSettingsDict(ModelDict, total=False):
    reboot_setting: (
        models.LinuxVMGuestPatchAutomaticByPlatformRebootSetting
        | LinuxVMGuestPatchAutomaticByPlatformRebootSettingValue
    )
    bypass_platform_safety_checks_on_user_schedule: bool


class MaintenanceRedeployStatusDict(ModelDict, total=False):
    is_customer_initiated_maintenance_allowed: bool
    pre_maintenance_window_start_time: datetime | str
    pre_maintenance_window_end_time: datetime | str
    maintenance_window_start_time: datetime | str
    maintenance_window_end_time: datetime | str
    last_operation_result_code: models.MaintenanceOperationResultCodeTypes | MaintenanceOperationResultCodeTypesValue
    last_operation_message: str


class ManagedDiskParametersDict(SubResourceDict, total=False):
    storage_account_type: models.StorageAccountTypes | StorageAccountTypesValue
    disk_encryption_set: models.DiskEncryptionSetParameters | DiskEncryptionSetParametersDict
    security_profile: models.VMDiskSecurityProfile | VMDiskSecurityProfileDict
    additional_disk_properties: models.AdditionalDiskProperties | AdditionalDiskPropertiesDict


class _NetworkInterfaceReferenceFlatDict(SubResourceDict, total=False):
    primary: bool
    delete_option: models.DeleteOptions | DeleteOptionsValue


class _NetworkInterfaceReferenceNestedDict(SubResourceDict, total=False):
    properties: Required[models.NetworkInterfaceReferenceProperties | NetworkInterfaceReferencePropertiesDict]


NetworkInterfaceReferenceDict: TypeAlias = _NetworkInterfaceReferenceFlatDict | _NetworkInterfaceReferenceNestedDict


class NetworkInterfaceReferencePropertiesDict(ModelDict, total=False):
    primary: bool
    delete_option: models.DeleteOptions | DeleteOptionsValue


class NetworkProfileDict(ModelDict, total=False):
    network_interfaces: Sequence[models.NetworkInterfaceReference | NetworkInterfaceReferenceDict]
    network_api_version: models.NetworkApiVersion | NetworkApiVersionValue
    network_interface_configurations: Sequence[
        models.VirtualMachineNetworkInterfaceConfiguration | VirtualMachineNetworkInterfaceConfigurationDict
    ]
    interconnect_group_profile: models.InterconnectGroupProfile | InterconnectGroupProfileDict


class OSDiskDict(ModelDict, total=False):
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue
    encryption_settings: models.DiskEncryptionSettings | DiskEncryptionSettingsDict
    name: str
    vhd: models.VirtualHardDisk | VirtualHardDiskDict
    image: models.VirtualHardDisk | VirtualHardDiskDict
    caching: models.CachingTypes | CachingTypesValue
    write_accelerator_enabled: bool
    diff_disk_settings: models.DiffDiskSettings | DiffDiskSettingsDict
    create_option: Required[models.DiskCreateOptionTypes | DiskCreateOptionTypesValue]
    disk_size_gb: int
    storage_fault_domain_alignment: models.StorageFaultDomainAlignmentType | StorageFaultDomainAlignmentTypeValue
    managed_disk: models.ManagedDiskParameters | ManagedDiskParametersDict
    delete_option: models.DiskDeleteOptionTypes | DiskDeleteOptionTypesValue


class OSImageNotificationProfileDict(ModelDict, total=False):
    not_before_timeout: str
    enable: bool


class OSProfileDict(ModelDict, total=False):
    computer_name: str
    admin_username: str
    admin_password: str
    custom_data: str
    windows_configuration: models.WindowsConfiguration | WindowsConfigurationDict
    linux_configuration: models.LinuxConfiguration | LinuxConfigurationDict
    secrets: Sequence[models.VaultSecretGroup | VaultSecretGroupDict]
    allow_extension_operations: bool
    require_guest_provision_signal: bool


class PatchSettingsDict(ModelDict, total=False):
    patch_mode: models.WindowsVMGuestPatchMode | WindowsVMGuestPatchModeValue
    enable_hotpatching: bool
    assessment_mode: models.WindowsPatchAssessmentMode | WindowsPatchAssessmentModeValue
    automatic_by_platform_settings: (
        models.WindowsVMGuestPatchAutomaticByPlatformSettings | WindowsVMGuestPatchAutomaticByPlatformSettingsDict
    )


class PlacementDict(ModelDict, total=False):
    zone_placement_policy: models.ZonePlacementPolicyType | ZonePlacementPolicyTypeValue
    include_zones: list[str] | tuple[str, ...]
    exclude_zones: list[str] | tuple[str, ...]


class PlanDict(ModelDict, total=False):
    name: str
    publisher: str
    product: str
    promotion_code: str


class ProxyAgentSettingsDict(ModelDict, total=False):
    enabled: bool
    mode: models.Mode | ModeValue
    key_incarnation_id: int
    wire_server: models.HostEndpointSettings | HostEndpointSettingsDict
    imds: models.HostEndpointSettings | HostEndpointSettingsDict
    add_proxy_agent_extension: bool


class PublicIPAddressSkuDict(ModelDict, total=False):
    name: models.PublicIPAddressSkuName | PublicIPAddressSkuNameValue
    tier: models.PublicIPAddressSkuTier | PublicIPAddressSkuTierValue


class RecommendedMachineConfigurationDict(ModelDict, total=False):
    v_cp_us: models.ResourceRange | ResourceRangeDict
    memory: models.ResourceRange | ResourceRangeDict


class ResourceRangeDict(ModelDict, total=False):
    min: int
    max: int


class RetrieveBootDiagnosticsDataResultDict(ModelDict, total=False):
    """Stands for RetrieveBootDiagnosticsDataResult."""


class RunCommandInputDict(ModelDict, total=False):
    command_id: Required[str]
    script: list[str] | tuple[str, ...]
    parameters: Sequence[models.RunCommandInputParameter | RunCommandInputParameterDict]


class RunCommandInputParameterDict(ModelDict, total=False):
    name: Required[str]
    value: Required[str]


class RunCommandResultDict(ModelDict, total=False):
    value: Sequence[models.InstanceViewStatus | InstanceViewStatusDict]


class ScheduledEventsAdditionalPublishingTargetsDict(ModelDict, total=False):
    event_grid_and_resource_graph: models.EventGridAndResourceGraph | EventGridAndResourceGraphDict


class ScheduledEventsPolicyDict(ModelDict, total=False):
    user_initiated_redeploy: models.UserInitiatedRedeploy | UserInitiatedRedeployDict
    user_initiated_reboot: models.UserInitiatedReboot | UserInitiatedRebootDict
    scheduled_events_additional_publishing_targets: (
        models.ScheduledEventsAdditionalPublishingTargets | ScheduledEventsAdditionalPublishingTargetsDict
    )
    all_instances_down: models.AllInstancesDown | AllInstancesDownDict


class ScheduledEventsProfileDict(ModelDict, total=False):
    terminate_notification_profile: models.TerminateNotificationProfile | TerminateNotificationProfileDict
    os_image_notification_profile: models.OSImageNotificationProfile | OSImageNotificationProfileDict


class SecurityProfileDict(ModelDict, total=False):
    uefi_settings: models.UefiSettings | UefiSettingsDict
    encryption_at_host: bool
    security_type: models.SecurityTypes | SecurityTypesValue
    encryption_identity: models.EncryptionIdentity | EncryptionIdentityDict
    proxy_agent_settings: models.ProxyAgentSettings | ProxyAgentSettingsDict


class SkuDict(ModelDict, total=False):
    name: str
    tier: str
    capacity: int


class SourceVaultDict(ModelDict, total=False):
    id: str


class SshConfigurationDict(ModelDict, total=False):
    public_keys: Sequence[models.SshPublicKey | SshPublicKeyDict]


class StorageProfileDict(ModelDict, total=False):
    image_reference: models.ImageReference | ImageReferenceDict
    os_disk: models.OSDisk | OSDiskDict
    data_disks: Sequence[models.DataDisk | DataDiskDict]
    disk_controller_type: models.DiskControllerTypes | DiskControllerTypesValue
    align_regional_disks_to_vm_zone: bool
    disk_api_version: models.DiskApiVersion | DiskApiVersionValue


class SupportedCapabilitiesDict(ModelDict, total=False):
    disk_controller_types: str
    accelerated_network: bool
    architecture: models.Architecture | ArchitectureValue
    supported_security_option: models.SupportedSecurityOption | SupportedSecurityOptionValue


class SystemDataDict(ModelDict, total=False):
    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str


class TerminateNotificationProfileDict(ModelDict, total=False):
    not_before_timeout: str
    enable: bool


class UefiSettingsDict(ModelDict, total=False):
    secure_boot_enabled: bool
    v_tpm_enabled: bool


class UserAssignedIdentitiesValueDict(ModelDict, total=False):
    """Stands for UserAssignedIdentitiesValue."""


class UserInitiatedRebootDict(ModelDict, total=False):
    automatically_approve: bool


class UserInitiatedRedeployDict(ModelDict, total=False):
    automatically_approve: bool


class VMDiskSecurityProfileDict(ModelDict, total=False):
    security_encryption_type: models.SecurityEncryptionTypes | SecurityEncryptionTypesValue
    disk_encryption_set: models.DiskEncryptionSetParameters | DiskEncryptionSetParametersDict


class VMGalleryApplicationDict(ModelDict, total=False):
    tags: str
    order: int
    package_reference_id: Required[str]
    configuration_reference: str
    treat_failure_as_deployment_failure: bool
    enable_automatic_upgrade: bool


class VMSizePropertiesDict(ModelDict, total=False):
    v_cpus_available: int
    v_cpus_per_core: int


class VaultCertificateDict(ModelDict, total=False):
    certificate_url: str
    certificate_store: str


class VaultSecretGroupDict(ModelDict, total=False):
    source_vault: models.SubResource | SubResourceDict
    vault_certificates: Sequence[models.VaultCertificate | VaultCertificateDict]


class VirtualHardDiskDict(ModelDict, total=False):
    uri: str


class WinRMConfigurationDict(ModelDict, total=False):
    listeners: Sequence[models.WinRMListener | WinRMListenerDict]


class WinRMListenerDict(ModelDict, total=False):
    protocol: models.ProtocolTypes | ProtocolTypesValue
    certificate_url: str


class WindowsConfigurationDict(ModelDict, total=False):
    provision_vm_agent: bool
    enable_automatic_updates: bool
    time_zone: str
    additional_unattend_content: Sequence[models.AdditionalUnattendContent | AdditionalUnattendContentDict]
    patch_settings: models.PatchSettings | PatchSettingsDict
    win_rm: models.WinRMConfiguration | WinRMConfigurationDict


class WindowsVMGuestPatchAutomaticByPlatformSettingsDict(ModelDict, total=False):
    reboot_setting: (
        models.WindowsVMGuestPatchAutomaticByPlatformRebootSetting
        | WindowsVMGuestPatchAutomaticByPlatformRebootSettingValue
    )
    bypass_platform_safety_checks_on_user_schedule: bool
