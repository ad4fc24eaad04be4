# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Dicts for the models of ``compute``, and values of its enums: ``common``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import SubResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

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
ResilientVMDeletionStatusValue: TypeAlias = Literal["Enabled", "Disabled", "InProgress", "Failed"]
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


class AccessUriDict(TypedDict, total=False):
    """SAS URIs by which a disk or snapshot can be downloaded or uploaded."""

    additional_properties: Mapping[str, Any]


class AdditionalCapabilitiesDict(TypedDict, total=False):
    """Extra abilities of a virtual machine that have to be turned on."""

    ultra_ssd_enabled: bool
    hibernation_enabled: bool
    enable_fips1403_encryption: bool
    additional_properties: Mapping[str, Any]


class AdditionalDiskPropertiesDict(TypedDict, total=False):
    """More settings of a managed disk that is created along with its machine."""

    managed_disk_properties: models.VirtualMachineDiskProperties | VirtualMachineDiskPropertiesDict
    additional_properties: Mapping[str, Any]


class AdditionalUnattendContentDict(TypedDict, total=False):
    """XML to be put into the unattend file of Windows setup."""

    pass_name: models.PassNames | PassNamesValue
    component_name: models.ComponentNames | ComponentNamesValue
    setting_name: models.SettingNames | SettingNamesValue
    content: str
    additional_properties: Mapping[str, Any]


class AllInstancesDownDict(TypedDict, total=False):
    """Whether scheduled events are approved by themselves when all instances are down."""

    automatically_approve: bool
    additional_properties: Mapping[str, Any]


class ApiEntityReferenceDict(TypedDict, total=False):
    """Reference to a resource by its ID."""

    id: str
    additional_properties: Mapping[str, Any]


class ApiErrorDict(TypedDict, total=False):
    """Error of the compute API."""

    details: Sequence[models.ApiErrorBase | ApiErrorBaseDict]
    innererror: models.InnerError | InnerErrorDict
    code: str
    target: str
    message: str
    additional_properties: Mapping[str, Any]


class ApiErrorBaseDict(TypedDict, total=False):
    """One detail of an error."""

    code: str
    target: str
    message: str
    additional_properties: Mapping[str, Any]


class ApplicationProfileDict(TypedDict, total=False):
    """Gallery applications to install on a machine."""

    gallery_applications: Sequence[models.VMGalleryApplication | VMGalleryApplicationDict]
    additional_properties: Mapping[str, Any]


class AttachDetachDataDisksRequestDict(TypedDict, total=False):
    """Disks to attach to a machine and disks to detach from it."""

    data_disks_to_attach: Sequence[models.DataDisksToAttach | DataDisksToAttachDict]
    data_disks_to_detach: Sequence[models.DataDisksToDetach | DataDisksToDetachDict]
    additional_properties: Mapping[str, Any]


class BillingProfileDict(TypedDict, total=False):
    """Price limit of a Spot machine."""

    max_price: float
    additional_properties: Mapping[str, Any]


class BootDiagnosticsDict(TypedDict, total=False):
    """Screenshot and serial log of a machine, to see why it does not boot."""

    enabled: bool
    storage_uri: str
    additional_properties: Mapping[str, Any]


class BootDiagnosticsInstanceViewDict(TypedDict, total=False):
    """Where the screenshot and the serial log of a machine are."""

    additional_properties: Mapping[str, Any]


class CloudErrorDict(TypedDict, total=False):
    """Error answer of the compute API."""

    error: models.ApiError | ApiErrorDict
    additional_properties: Mapping[str, Any]


class CreationDataDict(TypedDict, total=False):
    """What a disk or snapshot is made from."""

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
    additional_properties: Mapping[str, Any]


class DataDiskDict(TypedDict, total=False):
    """A data disk of a virtual machine."""

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
    additional_properties: Mapping[str, Any]


class DataDisksToAttachDict(TypedDict, total=False):
    """A managed disk to attach to a machine."""

    disk_id: Required[str]
    lun: int
    caching: models.CachingTypes | CachingTypesValue
    delete_option: models.DiskDeleteOptionTypes | DiskDeleteOptionTypesValue
    disk_encryption_set: models.DiskEncryptionSetParameters | DiskEncryptionSetParametersDict
    write_accelerator_enabled: bool
    additional_properties: Mapping[str, Any]


class DataDisksToDetachDict(TypedDict, total=False):
    """A managed disk to detach from a machine."""

    disk_id: Required[str]
    detach_option: models.DiskDetachOptionTypes | DiskDetachOptionTypesValue
    additional_properties: Mapping[str, Any]


class DiagnosticsProfileDict(TypedDict, total=False):
    """Boot diagnostics of a machine."""

    boot_diagnostics: models.BootDiagnostics | BootDiagnosticsDict
    additional_properties: Mapping[str, Any]


class DiffDiskSettingsDict(TypedDict, total=False):
    """Ephemeral OS disk: kept on the host, lost when the machine is deallocated or moved."""

    option: models.DiffDiskOptions | DiffDiskOptionsValue
    placement: models.DiffDiskPlacement | DiffDiskPlacementValue
    enable_full_caching: bool
    additional_properties: Mapping[str, Any]


class DisallowedDict(TypedDict, total=False):
    """Disk types an image does not allow."""

    disk_types: Sequence[str]
    additional_properties: Mapping[str, Any]


class EncryptionDict(TypedDict, total=False):
    """Encryption at rest of a disk or snapshot."""

    disk_encryption_set_id: str
    type: models.EncryptionType | EncryptionTypeValue
    additional_properties: Mapping[str, Any]


class EncryptionIdentityDict(TypedDict, total=False):
    """Identity a machine fetches encryption keys with, for Azure Disk Encryption."""

    user_assigned_identity_resource_id: str
    additional_properties: Mapping[str, Any]


class EncryptionSettingsCollectionDict(TypedDict, total=False):
    """Azure Disk Encryption settings of a disk or snapshot."""

    enabled: Required[bool]
    encryption_settings: Sequence[models.EncryptionSettingsElement | EncryptionSettingsElementDict]
    encryption_settings_version: str
    additional_properties: Mapping[str, Any]


class EncryptionSettingsElementDict(TypedDict, total=False):
    """Key and secret of one encrypted volume."""

    disk_encryption_key: models.KeyVaultAndSecretReference | KeyVaultAndSecretReferenceDict
    key_encryption_key: models.KeyVaultAndKeyReference | KeyVaultAndKeyReferenceDict
    additional_properties: Mapping[str, Any]


class ErrorAdditionalInfoDict(TypedDict, total=False):
    """Further information on an error."""

    additional_properties: Mapping[str, Any]


class ErrorDetailDict(TypedDict, total=False):
    """An error with its details."""

    additional_properties: Mapping[str, Any]


class ErrorResponseDict(TypedDict, total=False):
    """Error answer of Azure Resource Manager."""

    error: models.ErrorDetail | ErrorDetailDict
    additional_properties: Mapping[str, Any]


class EventGridAndResourceGraphDict(TypedDict, total=False):
    """Publishing of scheduled events to Event Grid and Resource Graph."""

    enable: bool
    scheduled_events_api_version: str
    additional_properties: Mapping[str, Any]


class ExtendedLocationDict(TypedDict, total=False):
    """Edge zone of a resource."""

    name: str
    type: models.ExtendedLocationTypes | ExtendedLocationTypesValue
    additional_properties: Mapping[str, Any]


class GrantAccessDataDict(TypedDict, total=False):
    """Kind of access to a disk or snapshot, and how long it lasts."""

    access: Required[models.AccessLevel | AccessLevelValue]
    duration_in_seconds: Required[int]
    get_secure_vm_guest_state_sas: bool
    file_format: models.FileFormat | FileFormatValue
    additional_properties: Mapping[str, Any]


class HardwareProfileDict(TypedDict, total=False):
    """Size of a virtual machine."""

    vm_size: models.VirtualMachineSizeTypes | VirtualMachineSizeTypesValue
    vm_size_properties: models.VMSizeProperties | VMSizePropertiesDict
    processor_mode: models.ProcessorMode | ProcessorModeValue
    additional_properties: Mapping[str, Any]


class HostEndpointSettingsDict(TypedDict, total=False):
    """Access control of one metadata endpoint of a machine."""

    mode: models.Modes | ModesValue
    in_vm_access_control_profile_reference_id: str
    use_local_file_rules: bool
    additional_properties: Mapping[str, Any]


class InnerErrorDict(TypedDict, total=False):
    """Error inside the service."""

    exceptiontype: str
    errordetail: str
    additional_properties: Mapping[str, Any]


class InstanceViewStatusDict(TypedDict, total=False):
    """A status entry, such as "PowerState/running"."""

    code: str
    level: models.StatusLevelTypes | StatusLevelTypesValue
    display_status: str
    message: str
    time: datetime | str
    additional_properties: Mapping[str, Any]


class InterconnectGroupProfileDict(TypedDict, total=False):
    """Interconnect group of a machine's fast network."""

    interconnect_group: models.SubResource | SubResourceDict
    subgroups: Sequence[models.SubResource | SubResourceDict]
    additional_properties: Mapping[str, Any]


class InterconnectInstanceViewDict(TypedDict, total=False):
    """State of a machine's fast network."""

    additional_properties: Mapping[str, Any]


class KeyVaultAndKeyReferenceDict(TypedDict, total=False):
    """Reference to a key in a key vault."""

    source_vault: Required[models.SourceVault | SourceVaultDict]
    key_url: Required[str]
    additional_properties: Mapping[str, Any]


class KeyVaultAndSecretReferenceDict(TypedDict, total=False):
    """Reference to a secret in a key vault."""

    source_vault: Required[models.SourceVault | SourceVaultDict]
    secret_url: Required[str]
    additional_properties: Mapping[str, Any]


class KeyVaultSecretReferenceDict(TypedDict, total=False):
    """Reference to a secret in a key vault."""

    secret_url: Required[str]
    source_vault: Required[models.SubResource | SubResourceDict]
    additional_properties: Mapping[str, Any]


class LinuxConfigurationDict(TypedDict, total=False):
    """Linux settings of a new machine."""

    disable_password_authentication: bool
    ssh: models.SshConfiguration | SshConfigurationDict
    provision_vm_agent: bool
    patch_settings: models.LinuxPatchSettings | LinuxPatchSettingsDict
    enable_vm_agent_platform_updates: bool
    additional_properties: Mapping[str, Any]


class LinuxPatchSettingsDict(TypedDict, total=False):
    """How a Linux machine is patched."""

    patch_mode: models.LinuxVMGuestPatchMode | LinuxVMGuestPatchModeValue
    assessment_mode: models.LinuxPatchAssessmentMode | LinuxPatchAssessmentModeValue
    automatic_by_platform_settings: (
        models.LinuxVMGuestPatchAutomaticByPlatformSettings | LinuxVMGuestPatchAutomaticByPlatformSettingsDict
    )
    additional_properties: Mapping[str, Any]


class LinuxVMGuestPatchAutomaticByPlatformSettingsDict(TypedDict, total=False):
    """Settings of automatic patching of a Linux machine."""

    reboot_setting: (
        models.LinuxVMGuestPatchAutomaticByPlatformRebootSetting
        | LinuxVMGuestPatchAutomaticByPlatformRebootSettingValue
    )
    bypass_platform_safety_checks_on_user_schedule: bool
    additional_properties: Mapping[str, Any]


class MaintenanceRedeployStatusDict(TypedDict, total=False):
    """Planned maintenance of a machine."""

    is_customer_initiated_maintenance_allowed: bool
    pre_maintenance_window_start_time: datetime | str
    pre_maintenance_window_end_time: datetime | str
    maintenance_window_start_time: datetime | str
    maintenance_window_end_time: datetime | str
    last_operation_result_code: models.MaintenanceOperationResultCodeTypes | MaintenanceOperationResultCodeTypesValue
    last_operation_message: str
    additional_properties: Mapping[str, Any]


class ManagedDiskParametersDict(SubResourceDict, total=False):
    """Managed disk of a machine: an existing one by ID, or how to create a new one."""

    storage_account_type: models.StorageAccountTypes | StorageAccountTypesValue
    disk_encryption_set: models.DiskEncryptionSetParameters | DiskEncryptionSetParametersDict
    security_profile: models.VMDiskSecurityProfile | VMDiskSecurityProfileDict
    additional_disk_properties: models.AdditionalDiskProperties | AdditionalDiskPropertiesDict


class _NetworkInterfaceReferenceFlatDict(SubResourceDict, total=False):
    """A network interface of a machine."""

    primary: bool
    delete_option: models.DeleteOptions | DeleteOptionsValue


class _NetworkInterfaceReferenceNestedDict(SubResourceDict, total=False):
    """A network interface of a machine."""

    properties: Required[models.NetworkInterfaceReferenceProperties | NetworkInterfaceReferencePropertiesDict]


NetworkInterfaceReferenceDict: TypeAlias = _NetworkInterfaceReferenceFlatDict | _NetworkInterfaceReferenceNestedDict


class NetworkInterfaceReferencePropertiesDict(TypedDict, total=False):
    """Role of a network interface in its machine."""

    primary: bool
    delete_option: models.DeleteOptions | DeleteOptionsValue
    additional_properties: Mapping[str, Any]


class NetworkProfileDict(TypedDict, total=False):
    """Network interfaces of a virtual machine."""

    network_interfaces: Sequence[models.NetworkInterfaceReference | NetworkInterfaceReferenceDict]
    network_api_version: models.NetworkApiVersion | NetworkApiVersionValue
    network_interface_configurations: Sequence[
        models.VirtualMachineNetworkInterfaceConfiguration | VirtualMachineNetworkInterfaceConfigurationDict
    ]
    interconnect_group_profile: models.InterconnectGroupProfile | InterconnectGroupProfileDict
    additional_properties: Mapping[str, Any]


class OSDiskDict(TypedDict, total=False):
    """The OS disk of a virtual machine."""

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
    additional_properties: Mapping[str, Any]


class OSImageNotificationProfileDict(TypedDict, total=False):
    """Scheduled event before an instance gets a new OS image."""

    not_before_timeout: str
    enable: bool
    additional_properties: Mapping[str, Any]


class OSProfileDict(TypedDict, total=False):
    """Operating system of a new machine: name, administrator, first boot settings."""

    computer_name: str
    admin_username: str
    admin_password: str
    custom_data: str
    windows_configuration: models.WindowsConfiguration | WindowsConfigurationDict
    linux_configuration: models.LinuxConfiguration | LinuxConfigurationDict
    secrets: Sequence[models.VaultSecretGroup | VaultSecretGroupDict]
    allow_extension_operations: bool
    require_guest_provision_signal: bool
    additional_properties: Mapping[str, Any]


class PatchSettingsDict(TypedDict, total=False):
    """How a Windows machine is patched."""

    patch_mode: models.WindowsVMGuestPatchMode | WindowsVMGuestPatchModeValue
    enable_hotpatching: bool
    assessment_mode: models.WindowsPatchAssessmentMode | WindowsPatchAssessmentModeValue
    automatic_by_platform_settings: (
        models.WindowsVMGuestPatchAutomaticByPlatformSettings | WindowsVMGuestPatchAutomaticByPlatformSettingsDict
    )
    additional_properties: Mapping[str, Any]


class PlacementDict(TypedDict, total=False):
    """How a zone is chosen for a machine."""

    zone_placement_policy: models.ZonePlacementPolicyType | ZonePlacementPolicyTypeValue
    include_zones: Sequence[str]
    exclude_zones: Sequence[str]
    additional_properties: Mapping[str, Any]


class PlanDict(TypedDict, total=False):
    """Marketplace plan of the image a machine is made from."""

    name: str
    publisher: str
    product: str
    promotion_code: str
    additional_properties: Mapping[str, Any]


class ProxyAgentSettingsDict(TypedDict, total=False):
    """Guest proxy agent: protects the metadata endpoints of a machine."""

    enabled: bool
    mode: models.Mode | ModeValue
    key_incarnation_id: int
    wire_server: models.HostEndpointSettings | HostEndpointSettingsDict
    imds: models.HostEndpointSettings | HostEndpointSettingsDict
    add_proxy_agent_extension: bool
    additional_properties: Mapping[str, Any]


class PublicIPAddressSkuDict(TypedDict, total=False):
    """SKU of a public IP address."""

    name: models.PublicIPAddressSkuName | PublicIPAddressSkuNameValue
    tier: models.PublicIPAddressSkuTier | PublicIPAddressSkuTierValue
    additional_properties: Mapping[str, Any]


class RecommendedMachineConfigurationDict(TypedDict, total=False):
    """Recommended CPUs and memory for an image."""

    v_cp_us: models.ResourceRange | ResourceRangeDict
    memory: models.ResourceRange | ResourceRangeDict
    additional_properties: Mapping[str, Any]


class ResourceRangeDict(TypedDict, total=False):
    """Least and greatest recommended value."""

    min: int
    max: int
    additional_properties: Mapping[str, Any]


class RetrieveBootDiagnosticsDataResultDict(TypedDict, total=False):
    """Short-lived links to the screenshot and the serial log of a machine."""

    additional_properties: Mapping[str, Any]


class RunCommandInputDict(TypedDict, total=False):
    """Command or script to run in a machine."""

    command_id: Required[str]
    script: Sequence[str]
    parameters: Sequence[models.RunCommandInputParameter | RunCommandInputParameterDict]
    additional_properties: Mapping[str, Any]


class RunCommandInputParameterDict(TypedDict, total=False):
    """Parameter of a run command."""

    name: Required[str]
    value: Required[str]
    additional_properties: Mapping[str, Any]


class RunCommandResultDict(TypedDict, total=False):
    """Outcome of a run command."""

    value: Sequence[models.InstanceViewStatus | InstanceViewStatusDict]
    additional_properties: Mapping[str, Any]


class ScheduledEventsAdditionalPublishingTargetsDict(TypedDict, total=False):
    """Where scheduled events are published besides the machine itself."""

    event_grid_and_resource_graph: models.EventGridAndResourceGraph | EventGridAndResourceGraphDict
    additional_properties: Mapping[str, Any]


class ScheduledEventsPolicyDict(TypedDict, total=False):
    """Which scheduled events are published, and which are approved by themselves."""

    user_initiated_redeploy: models.UserInitiatedRedeploy | UserInitiatedRedeployDict
    user_initiated_reboot: models.UserInitiatedReboot | UserInitiatedRebootDict
    scheduled_events_additional_publishing_targets: (
        models.ScheduledEventsAdditionalPublishingTargets | ScheduledEventsAdditionalPublishingTargetsDict
    )
    all_instances_down: models.AllInstancesDown | AllInstancesDownDict
    additional_properties: Mapping[str, Any]


class ScheduledEventsProfileDict(TypedDict, total=False):
    """Scheduled events of a machine: before deletion and before a new OS image."""

    terminate_notification_profile: models.TerminateNotificationProfile | TerminateNotificationProfileDict
    os_image_notification_profile: models.OSImageNotificationProfile | OSImageNotificationProfileDict
    additional_properties: Mapping[str, Any]


class SecurityProfileDict(TypedDict, total=False):
    """Security of a machine: trusted launch, confidential computing, encryption at host."""

    uefi_settings: models.UefiSettings | UefiSettingsDict
    encryption_at_host: bool
    security_type: models.SecurityTypes | SecurityTypesValue
    encryption_identity: models.EncryptionIdentity | EncryptionIdentityDict
    proxy_agent_settings: models.ProxyAgentSettings | ProxyAgentSettingsDict
    additional_properties: Mapping[str, Any]


class SkuDict(TypedDict, total=False):
    """Size and number: VM size of a scale set or reservation, kind of a host."""

    name: str
    tier: str
    capacity: int
    additional_properties: Mapping[str, Any]


class SourceVaultDict(TypedDict, total=False):
    """A key vault."""

    id: str
    additional_properties: Mapping[str, Any]


class SshConfigurationDict(TypedDict, total=False):
    """SSH settings of a new Linux machine."""

    public_keys: Sequence[models.SshPublicKey | SshPublicKeyDict]
    additional_properties: Mapping[str, Any]


class StorageProfileDict(TypedDict, total=False):
    """Image and disks of a virtual machine."""

    image_reference: models.ImageReference | ImageReferenceDict
    os_disk: models.OSDisk | OSDiskDict
    data_disks: Sequence[models.DataDisk | DataDiskDict]
    disk_controller_type: models.DiskControllerTypes | DiskControllerTypesValue
    align_regional_disks_to_vm_zone: bool
    disk_api_version: models.DiskApiVersion | DiskApiVersionValue
    additional_properties: Mapping[str, Any]


class SupportedCapabilitiesDict(TypedDict, total=False):
    """What the image on a disk or snapshot supports."""

    disk_controller_types: str
    accelerated_network: bool
    architecture: models.Architecture | ArchitectureValue
    supported_security_option: models.SupportedSecurityOption | SupportedSecurityOptionValue
    additional_properties: Mapping[str, Any]


class SystemDataDict(TypedDict, total=False):
    """Who created and last changed a resource, and when."""

    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str
    additional_properties: Mapping[str, Any]


class TerminateNotificationProfileDict(TypedDict, total=False):
    """Scheduled event before a machine is deleted."""

    not_before_timeout: str
    enable: bool
    additional_properties: Mapping[str, Any]


class UefiSettingsDict(TypedDict, total=False):
    """Secure boot and virtual TPM of a machine."""

    secure_boot_enabled: bool
    v_tpm_enabled: bool
    additional_properties: Mapping[str, Any]


class UserAssignedIdentitiesValueDict(TypedDict, total=False):
    """IDs of a user-assigned identity, filled by the service."""

    additional_properties: Mapping[str, Any]


class UserInitiatedRebootDict(TypedDict, total=False):
    """Events for reboots asked for by users."""

    automatically_approve: bool
    additional_properties: Mapping[str, Any]


class UserInitiatedRedeployDict(TypedDict, total=False):
    """Events for redeploys asked for by users."""

    automatically_approve: bool
    additional_properties: Mapping[str, Any]


class VMDiskSecurityProfileDict(TypedDict, total=False):
    """Security of a disk of a confidential machine."""

    security_encryption_type: models.SecurityEncryptionTypes | SecurityEncryptionTypesValue
    disk_encryption_set: models.DiskEncryptionSetParameters | DiskEncryptionSetParametersDict
    additional_properties: Mapping[str, Any]


class VMGalleryApplicationDict(TypedDict, total=False):
    """A gallery application to install on a machine."""

    tags: str
    order: int
    package_reference_id: Required[str]
    configuration_reference: str
    treat_failure_as_deployment_failure: bool
    enable_automatic_upgrade: bool
    additional_properties: Mapping[str, Any]


class VMSizePropertiesDict(TypedDict, total=False):
    """Number of vCPUs of a machine, if fewer than its size has."""

    v_cpus_available: int
    v_cpus_per_core: int
    additional_properties: Mapping[str, Any]


class VaultCertificateDict(TypedDict, total=False):
    """A certificate to install on a machine."""

    certificate_url: str
    certificate_store: str
    additional_properties: Mapping[str, Any]


class VaultSecretGroupDict(TypedDict, total=False):
    """Certificates of one key vault."""

    source_vault: models.SubResource | SubResourceDict
    vault_certificates: Sequence[models.VaultCertificate | VaultCertificateDict]
    additional_properties: Mapping[str, Any]


class VirtualHardDiskDict(TypedDict, total=False):
    """VHD blob of an unmanaged disk."""

    uri: str
    additional_properties: Mapping[str, Any]


class WinRMConfigurationDict(TypedDict, total=False):
    """Listeners of Windows Remote Management."""

    listeners: Sequence[models.WinRMListener | WinRMListenerDict]
    additional_properties: Mapping[str, Any]


class WinRMListenerDict(TypedDict, total=False):
    """A listener of Windows Remote Management."""

    protocol: models.ProtocolTypes | ProtocolTypesValue
    certificate_url: str
    additional_properties: Mapping[str, Any]


class WindowsConfigurationDict(TypedDict, total=False):
    """Windows settings of a new machine."""

    provision_vm_agent: bool
    enable_automatic_updates: bool
    time_zone: str
    additional_unattend_content: Sequence[models.AdditionalUnattendContent | AdditionalUnattendContentDict]
    patch_settings: models.PatchSettings | PatchSettingsDict
    win_rm: models.WinRMConfiguration | WinRMConfigurationDict
    additional_properties: Mapping[str, Any]


class WindowsVMGuestPatchAutomaticByPlatformSettingsDict(TypedDict, total=False):
    """Settings of automatic patching of a Windows machine."""

    reboot_setting: (
        models.WindowsVMGuestPatchAutomaticByPlatformRebootSetting
        | WindowsVMGuestPatchAutomaticByPlatformRebootSettingValue
    )
    bypass_platform_safety_checks_on_user_schedule: bool
    additional_properties: Mapping[str, Any]
