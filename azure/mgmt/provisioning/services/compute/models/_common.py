# Generated from swagger/compute/ by "make generate": do not edit.

"""Models of ``compute``: ``common``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import SubResource

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ....core.models.model import (
        Filled,
        Nested,
        NestedFilled,
        NestedList,
        NestedListFilled,
        NestedListOrNone,
        NestedOrNone,
    )
    from .. import models
    from ..types import _common as types
    from ..types._bases import SubResourceDict
    from ..types._disk_encryption_sets import DiskEncryptionSetParametersDict
    from ..types._disks import (
        DiskApiVersionValue,
        DiskControllerTypesValue,
        DiskCreateOptionTypesValue,
        DiskCreateOptionValue,
        DiskDeleteOptionTypesValue,
        DiskDetachOptionTypesValue,
        DiskEncryptionSettingsDict,
    )
    from ..types._images import ImageDiskReferenceDict, ImageReferenceDict
    from ..types._others import VirtualMachineSizeTypesValue
    from ..types._ssh_public_keys import SshPublicKeyDict
    from ..types._virtual_machines import (
        VirtualMachineDiskPropertiesDict,
        VirtualMachineNetworkInterfaceConfigurationDict,
    )


class AccessUri(Model):
    """SAS URIs by which a disk or snapshot can be downloaded or uploaded."""

    access_sas: str = read_only("accessSAS", secret=True)
    """SAS URI of the disk data; whoever has it can read, or write, until it ends."""
    security_data_access_sas: str = read_only("securityDataAccessSAS", secret=True)
    """SAS URI of the VM guest state, for trusted launch and confidential machines."""
    security_metadata_access_sas: str = read_only("securityMetadataAccessSAS", secret=True)
    """SAS URI of the metadata of the VM guest state."""


class AdditionalCapabilities(Model):
    """Extra abilities of a virtual machine that have to be turned on."""

    ultra_ssd_enabled: bool | None = field("ultraSSDEnabled", "bool", default=None)
    """Lets data disks of type UltraSSD_LRS be attached."""
    hibernation_enabled: bool | None = field("hibernationEnabled", "bool", default=None)
    """Lets the machine be hibernated."""
    enable_fips1403_encryption: bool | None = field("enableFips1403Encryption", "bool", default=None)
    """Encrypts the protected settings of extensions with FIPS 140-3 algorithms."""


class AdditionalDiskProperties(Model):
    """More settings of a managed disk that is created along with its machine."""

    managed_disk_properties: NestedOrNone[models.VirtualMachineDiskProperties, VirtualMachineDiskPropertiesDict] = (
        field("managedDiskProperties", "VirtualMachineDiskProperties", default=None)
    )
    """Settings of the managed disk, such as performance tier and bursting."""


class AdditionalUnattendContent(Model):
    """XML to be put into the unattend file of Windows setup."""

    pass_name: models.PassNames | types.PassNamesValue | None = field("passName", "PassNames", default=None)
    """Setup pass the content is for: OobeSystem."""
    component_name: models.ComponentNames | types.ComponentNamesValue | None = field(
        "componentName", "ComponentNames", default=None
    )
    """Component the content is for: Microsoft-Windows-Shell-Setup."""
    setting_name: models.SettingNames | types.SettingNamesValue | None = field(
        "settingName", "SettingNames", default=None
    )
    """Setting the content is for: AutoLogon or FirstLogonCommands."""
    content: str | None = field("content", default=None, secret=True)
    """XML of the setting, below 4 KB; AutoLogon holds a password."""


class AllInstancesDown(Model):
    """Whether scheduled events are approved by themselves when all instances are down."""

    automatically_approve: bool | None = field("automaticallyApprove", "bool", default=None)
    """Approves scheduled events when all instances are down."""


class ApiEntityReference(Model):
    """Reference to a resource by its ID."""

    id: str | None = field("id", default=None)
    """ID of the resource referred to."""


class ApiError(Model):
    """Error of the compute API."""

    details: NestedListOrNone[ApiErrorBase, types.ApiErrorBaseDict] = field("details", "[ApiErrorBase]", default=None)
    """Single errors this one sums up."""
    innererror: NestedOrNone[InnerError, types.InnerErrorDict] = field("innererror", "InnerError", default=None)
    """Error inside the service, for its makers."""
    code: str | None = field("code", default=None)
    """Short code of the error, such as "SkuNotAvailable"."""
    target: str | None = field("target", default=None)
    """What the error is about."""
    message: str | None = field("message", default=None)
    """The error in words."""


class ApiErrorBase(Model):
    """One detail of an error."""

    code: str | None = field("code", default=None)
    """Short code of the error, such as "SkuNotAvailable"."""
    target: str | None = field("target", default=None)
    """What the error is about."""
    message: str | None = field("message", default=None)
    """The error in words."""


class ApplicationProfile(Model):
    """Gallery applications to install on a machine."""

    gallery_applications: NestedListOrNone[VMGalleryApplication, types.VMGalleryApplicationDict] = field(
        "galleryApplications", "[VMGalleryApplication]", default=None
    )
    """Applications to install, with their order."""


class AttachDetachDataDisksRequest(Model):
    """Disks to attach to a machine and disks to detach from it."""

    data_disks_to_attach: NestedListOrNone[DataDisksToAttach, types.DataDisksToAttachDict] = field(
        "dataDisksToAttach", "[DataDisksToAttach]", default=None
    )
    """Managed disks to attach."""
    data_disks_to_detach: NestedListOrNone[DataDisksToDetach, types.DataDisksToDetachDict] = field(
        "dataDisksToDetach", "[DataDisksToDetach]", default=None
    )
    """Managed disks to detach."""


class BillingProfile(Model):
    """Price limit of a Spot machine."""

    max_price: float | None = field("maxPrice", "float", default=None)
    """Most to pay per hour in US dollars; -1 means up to the price on demand, with no eviction for price."""


class BootDiagnostics(Model):
    """Screenshot and serial log of a machine, to see why it does not boot."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Turns boot diagnostics on."""
    storage_uri: str | None = field("storageUri", default=None)
    """Blob endpoint of the storage account to use; without it managed storage is used."""


class BootDiagnosticsInstanceView(Model):
    """Where the screenshot and the serial log of a machine are."""

    console_screenshot_blob_uri: str = read_only("consoleScreenshotBlobUri")
    """Blob with the screenshot; absent with managed storage."""
    serial_console_log_blob_uri: str = read_only("serialConsoleLogBlobUri")
    """Blob with the serial log; absent with managed storage."""
    status: Nested[InstanceViewStatus, types.InstanceViewStatusDict] = read_only("status", "InstanceViewStatus")
    """Status of boot diagnostics; filled only on errors."""


class CloudError(Model):
    """Error answer of the compute API."""

    error: NestedOrNone[ApiError, types.ApiErrorDict] = field("error", "ApiError", default=None)
    """What went wrong; absent without an error."""


class CreationData(Model):
    """What a disk or snapshot is made from."""

    create_option: models.DiskCreateOption | DiskCreateOptionValue = field("createOption", "DiskCreateOption")
    """How to create it: Empty, FromImage, Copy, Import, Upload, Restore and others; fixed at creation."""
    storage_account_id: str | None = field("storageAccountId", default=None)
    """Storage account the imported blob is in; needed with Import for blobs of another subscription."""
    image_reference: NestedOrNone[models.ImageDiskReference, ImageDiskReferenceDict] = field(
        "imageReference", "ImageDiskReference", default=None
    )
    """Platform image the disk is made from, with FromImage."""
    gallery_image_reference: NestedOrNone[models.ImageDiskReference, ImageDiskReferenceDict] = field(
        "galleryImageReference", "ImageDiskReference", default=None
    )
    """Gallery image the disk is made from, with FromImage."""
    source_uri: str | None = field("sourceUri", default=None, secret=True)
    """URI of the blob to import, with Import."""
    source_resource_id: str | None = field("sourceResourceId", default=None)
    """Disk or snapshot to copy, with Copy."""
    source_unique_id: str = read_only("sourceUniqueId")
    """Unique ID of the source, to tell apart sources of the same name."""
    upload_size_bytes: int | None = field("uploadSizeBytes", "int", default=None)
    """Size of the VHD to upload in bytes, footer of 512 bytes included; with Upload."""
    logical_sector_size: int | None = field("logicalSectorSize", "int", default=None)
    """Bytes per logical sector of Ultra and Premium v2 disks: 512 or 4096 (default)."""
    security_data_uri: str | None = field("securityDataUri", default=None, secret=True)
    """URI of the blob with the VM guest state to import, with ImportSecure."""
    security_metadata_uri: str | None = field("securityMetadataUri", default=None, secret=True)
    """URI of the blob with the metadata of the VM guest state to import."""
    performance_plus: bool | None = field("performancePlus", "bool", default=None)
    """Raises the performance of disks above 512 GiB; fixed at creation."""
    elastic_san_resource_id: str | None = field("elasticSanResourceId", default=None)
    """Snapshot of an Elastic SAN volume to copy from, with CopyFromSanSnapshot."""
    provisioned_bandwidth_copy_speed: (
        models.ProvisionedBandwidthCopyOption | types.ProvisionedBandwidthCopyOptionValue | None
    ) = field("provisionedBandwidthCopySpeed", "ProvisionedBandwidthCopyOption", default=None)
    """Speed of the background copy between regions: None or Enhanced."""
    instant_access_duration_minutes: int | None = field("instantAccessDurationMinutes", "int", default=None)
    """Minutes an incremental snapshot of a Premium v2 or Ultra disk stays in instant access."""


class DataDisk(Model):
    """A data disk of a virtual machine."""

    lun: int = field("lun", "int")
    """Number of the disk, unique in the machine; the disk shows up in it under this number."""
    name: Filled[str] = field("name", default=None)
    """Name of the disk."""
    vhd: NestedOrNone[VirtualHardDisk, types.VirtualHardDiskDict] = field("vhd", "VirtualHardDisk", default=None)
    """Blob of an unmanaged disk."""
    image: NestedOrNone[VirtualHardDisk, types.VirtualHardDiskDict] = field("image", "VirtualHardDisk", default=None)
    """Blob of the source image, for unmanaged disks."""
    caching: Filled[models.CachingTypes | types.CachingTypesValue] = field("caching", "CachingTypes", default=None)
    """Host caching: None, ReadOnly or ReadWrite."""
    write_accelerator_enabled: bool | None = field("writeAcceleratorEnabled", "bool", default=None)
    """Turns write accelerator on; only for M-series sizes with premium disks."""
    create_option: models.DiskCreateOptionTypes | DiskCreateOptionTypesValue = field(
        "createOption", "DiskCreateOptionTypes"
    )
    """Where the disk comes from: Empty (new), Attach (existing), FromImage, Copy or Restore."""
    disk_size_gb: int | None = field("diskSizeGB", "int", default=None)
    """Size in GiB, at most 1023 for unmanaged disks; can grow but not shrink."""
    storage_fault_domain_alignment: (
        models.StorageFaultDomainAlignmentType | types.StorageFaultDomainAlignmentTypeValue | None
    ) = field("storageFaultDomainAlignment", "StorageFaultDomainAlignmentType", default=None)
    """Whether the disk's storage follows the fault domain of the machine."""
    managed_disk: NestedOrNone[ManagedDiskParameters, types.ManagedDiskParametersDict] = field(
        "managedDisk", "ManagedDiskParameters", default=None
    )
    """Managed disk: its ID, or the kind of storage for a new one."""
    source_resource: NestedOrNone[ApiEntityReference, types.ApiEntityReferenceDict] = field(
        "sourceResource", "ApiEntityReference", default=None
    )
    """Snapshot or disk restore point the disk is made from, with Copy and Restore."""
    to_be_detached: bool | None = field("toBeDetached", "bool", default=None)
    """True while the disk is being detached."""
    disk_iops_read_write: int | None = field("diskIOPSReadWrite", "int", default=None)
    """Operations per second of an Ultra or Premium v2 disk."""
    disk_m_bps_read_write: int | None = field("diskMBpsReadWrite", "int", default=None)
    """Throughput in MB per second of an Ultra or Premium v2 disk."""
    detach_option: models.DiskDetachOptionTypes | DiskDetachOptionTypesValue | None = field(
        "detachOption", "DiskDetachOptionTypes", default=None
    )
    """ForceDetach detaches a disk that hangs; data not yet written is lost."""
    delete_option: models.DiskDeleteOptionTypes | DiskDeleteOptionTypesValue | None = field(
        "deleteOption", "DiskDeleteOptionTypes", default=None
    )
    """What happens to the disk when the machine is deleted: Detach (default) or Delete."""


class DataDisksToAttach(Model):
    """A managed disk to attach to a machine."""

    disk_id: str = field("diskId")
    """ID of the managed disk to attach."""
    lun: int | None = field("lun", "int", default=None)
    """Number under which to attach the disk; the next free one by default."""
    caching: models.CachingTypes | types.CachingTypesValue | None = field("caching", "CachingTypes", default=None)
    """Host caching: None, ReadOnly or ReadWrite."""
    delete_option: models.DiskDeleteOptionTypes | DiskDeleteOptionTypesValue | None = field(
        "deleteOption", "DiskDeleteOptionTypes", default=None
    )
    """What happens to the disk when the machine is deleted: Detach (default) or Delete."""
    disk_encryption_set: NestedOrNone[models.DiskEncryptionSetParameters, DiskEncryptionSetParametersDict] = field(
        "diskEncryptionSet", "DiskEncryptionSetParameters", default=None
    )
    """Disk encryption set for the disk."""
    write_accelerator_enabled: bool | None = field("writeAcceleratorEnabled", "bool", default=None)
    """Turns write accelerator on; only for M-series sizes with premium disks."""


class DataDisksToDetach(Model):
    """A managed disk to detach from a machine."""

    disk_id: str = field("diskId")
    """ID of the managed disk to detach."""
    detach_option: models.DiskDetachOptionTypes | DiskDetachOptionTypesValue | None = field(
        "detachOption", "DiskDetachOptionTypes", default=None
    )
    """ForceDetach detaches a disk that hangs; data not yet written is lost."""


class DiagnosticsProfile(Model):
    """Boot diagnostics of a machine."""

    boot_diagnostics: NestedOrNone[BootDiagnostics, types.BootDiagnosticsDict] = field(
        "bootDiagnostics", "BootDiagnostics", default=None
    )
    """Screenshot and serial log, to see why a machine does not boot."""


class DiffDiskSettings(Model):
    """Ephemeral OS disk: kept on the host, lost when the machine is deallocated or moved."""

    option: models.DiffDiskOptions | types.DiffDiskOptionsValue | None = field(
        "option", "DiffDiskOptions", default=None
    )
    """"Local" makes the OS disk ephemeral."""
    placement: models.DiffDiskPlacement | types.DiffDiskPlacementValue | None = field(
        "placement", "DiffDiskPlacement", default=None
    )
    """Where on the host the disk is kept: cache disk, resource disk or NVMe disk."""
    enable_full_caching: bool | None = field("enableFullCaching", "bool", default=None)
    """Caches the whole image on the host, so that reads need no remote storage."""


class Disallowed(Model):
    """Disk types an image does not allow."""

    disk_types: list[str] | None = field("diskTypes", "[str]", default=None)
    """Disk types that are not allowed, such as "Standard_LRS"."""


class Encryption(Model):
    """Encryption at rest of a disk or snapshot."""

    disk_encryption_set_id: str | None = field("diskEncryptionSetId", default=None)
    """ID of the disk encryption set, for keys of your own."""
    type: models.EncryptionType | types.EncryptionTypeValue | None = field("type", "EncryptionType", default=None)
    """Which keys are used: the platform's, your own, or both."""


class EncryptionIdentity(Model):
    """Identity a machine fetches encryption keys with, for Azure Disk Encryption."""

    user_assigned_identity_resource_id: str | None = field("userAssignedIdentityResourceId", default=None)
    """ID of the user-assigned identity."""


class EncryptionSettingsCollection(Model):
    """Azure Disk Encryption settings of a disk or snapshot."""

    enabled: bool = field("enabled", "bool")
    """True encrypts the disk; false together with no settings decrypts it."""
    encryption_settings: NestedListOrNone[EncryptionSettingsElement, types.EncryptionSettingsElementDict] = field(
        "encryptionSettings", "[EncryptionSettingsElement]", default=None
    )
    """Keys and secrets, one entry per volume."""
    encryption_settings_version: str | None = field("encryptionSettingsVersion", default=None)
    """"1.0" for Disk Encryption with an Entra ID application, "1.1" without."""


class EncryptionSettingsElement(Model):
    """Key and secret of one encrypted volume."""

    disk_encryption_key: NestedOrNone[KeyVaultAndSecretReference, types.KeyVaultAndSecretReferenceDict] = field(
        "diskEncryptionKey", "KeyVaultAndSecretReference", default=None
    )
    """Secret in a key vault that the volume is encrypted with."""
    key_encryption_key: NestedOrNone[KeyVaultAndKeyReference, types.KeyVaultAndKeyReferenceDict] = field(
        "keyEncryptionKey", "KeyVaultAndKeyReference", default=None
    )
    """Key in a key vault that wraps the volume's secret."""


class ErrorAdditionalInfo(Model):
    """Further information on an error."""

    type: str = read_only("type")
    """Kind of the information."""
    info: Any = read_only("info", "object")
    """The information itself."""


class ErrorDetail(Model):
    """An error with its details."""

    code: str = read_only("code")
    """Short code of the error."""
    message: str = read_only("message")
    """The error in words."""
    target: str = read_only("target")
    """What the error is about."""
    details: NestedList[ErrorDetail, types.ErrorDetailDict] = read_only("details", "[ErrorDetail]")
    """Single errors this one sums up."""
    additional_info: NestedList[ErrorAdditionalInfo, types.ErrorAdditionalInfoDict] = read_only(
        "additionalInfo", "[ErrorAdditionalInfo]"
    )
    """Further information on the error."""


class ErrorResponse(Model):
    """Error answer of Azure Resource Manager."""

    error: NestedOrNone[ErrorDetail, types.ErrorDetailDict] = field("error", "ErrorDetail", default=None)
    """What went wrong; absent without an error."""


class EventGridAndResourceGraph(Model):
    """Publishing of scheduled events to Event Grid and Resource Graph."""

    enable: bool | None = field("enable", "bool", default=None)
    """Publishes scheduled events to Event Grid and Resource Graph."""
    scheduled_events_api_version: str | None = field("scheduledEventsApiVersion", default=None)
    """API version of the published events."""


class ExtendedLocation(Model):
    """Edge zone of a resource."""

    name: str | None = field("name", default=None)
    """Name of the edge zone."""
    type: models.ExtendedLocationTypes | types.ExtendedLocationTypesValue | None = field(
        "type", "ExtendedLocationTypes", default=None
    )
    """Kind of the extended location: EdgeZone."""


class GrantAccessData(Model):
    """Kind of access to a disk or snapshot, and how long it lasts."""

    access: models.AccessLevel | types.AccessLevelValue = field("access", "AccessLevel")
    """Read to download, Write to upload."""
    duration_in_seconds: int = field("durationInSeconds", "int")
    """Seconds the access lasts."""
    get_secure_vm_guest_state_sas: bool | None = field("getSecureVMGuestStateSAS", "bool", default=None)
    """Also returns a SAS URI of the VM guest state."""
    file_format: models.FileFormat | types.FileFormatValue | None = field("fileFormat", "FileFormat", default=None)
    """Format of the file: VHD (default) or VHDX."""


class HardwareProfile(Model):
    """Size of a virtual machine."""

    vm_size: Filled[models.VirtualMachineSizeTypes | VirtualMachineSizeTypesValue] = field(
        "vmSize", "VirtualMachineSizeTypes", default=None
    )
    """Size, such as "Standard_D2s_v5"; what a region offers is in resource_skus."""
    vm_size_properties: NestedOrNone[VMSizeProperties, types.VMSizePropertiesDict] = field(
        "vmSizeProperties", "VMSizeProperties", default=None
    )
    """Number of vCPUs and threads per core, if fewer than the size has."""
    processor_mode: models.ProcessorMode | types.ProcessorModeValue | None = field(
        "processorMode", "ProcessorMode", default=None
    )
    """Whether the kind of processor is fixed or left to the platform."""


class HostEndpointSettings(Model):
    """Access control of one metadata endpoint of a machine."""

    mode: models.Modes | types.ModesValue | None = field("mode", "Modes", default=None)
    """Audit only logs, Enforce refuses, Disabled does nothing."""
    in_vm_access_control_profile_reference_id: str | None = field("inVMAccessControlProfileReferenceId", default=None)
    """ID of the version of the access control profile in a gallery."""
    use_local_file_rules: bool | None = field("useLocalFileRules", "bool", default=None)
    """Takes the rules from a file in the machine."""


class InnerError(Model):
    """Error inside the service."""

    exceptiontype: str | None = field("exceptiontype", default=None)
    """Type of the exception."""
    errordetail: str | None = field("errordetail", default=None)
    """Details of the exception."""


class InstanceViewStatus(Model):
    """A status entry, such as "PowerState/running"."""

    code: Filled[str] = field("code", default=None)
    """Code of the status, such as "PowerState/running" or "ProvisioningState/succeeded"."""
    level: Filled[models.StatusLevelTypes | types.StatusLevelTypesValue] = field(
        "level", "StatusLevelTypes", default=None
    )
    """Severity: Info, Warning or Error."""
    display_status: Filled[str] = field("displayStatus", default=None)
    """Short text of the status, such as "VM running"."""
    message: str | None = field("message", default=None)
    """The status in more words."""
    time: datetime | None = field("time", "iso-8601", default=None)
    """When the status was set."""


class InterconnectGroupProfile(Model):
    """Interconnect group of a machine's fast network."""

    interconnect_group: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "interconnectGroup", "SubResource", default=None
    )
    """The interconnect group."""
    subgroups: NestedListOrNone[models.SubResource, SubResourceDict] = field("subgroups", "[SubResource]", default=None)
    """Subgroups of the interconnect group."""


class InterconnectInstanceView(Model):
    """State of a machine's fast network."""

    interconnect_subgroup_id: str = read_only("interconnectSubgroupId")
    """ID of the subgroup the machine is in."""


class KeyVaultAndKeyReference(Model):
    """Reference to a key in a key vault."""

    source_vault: Nested[SourceVault, types.SourceVaultDict] = field("sourceVault", "SourceVault")
    """Key vault the key is in."""
    key_url: str = field("keyUrl")
    """URL of the key, with version."""


class KeyVaultAndSecretReference(Model):
    """Reference to a secret in a key vault."""

    source_vault: Nested[SourceVault, types.SourceVaultDict] = field("sourceVault", "SourceVault")
    """Key vault the secret is in."""
    secret_url: str = field("secretUrl")
    """URL of the secret, with version."""


class KeyVaultSecretReference(Model):
    """Reference to a secret in a key vault."""

    secret_url: str = field("secretUrl")
    """URL of the secret, with version."""
    source_vault: Nested[models.SubResource, SubResourceDict] = field("sourceVault", "SubResource")
    """Key vault the secret is in."""


class LinuxConfiguration(Model):
    """Linux settings of a new machine."""

    disable_password_authentication: bool | None = field("disablePasswordAuthentication", "bool", default=None)
    """Lets users log in with SSH keys only."""
    ssh: NestedOrNone[SshConfiguration, types.SshConfigurationDict] = field("ssh", "SshConfiguration", default=None)
    """SSH public keys to put in place."""
    provision_vm_agent: bool | None = field("provisionVMAgent", "bool", default=None)
    """Installs the VM agent, which extensions need; true by default."""
    patch_settings: NestedOrNone[LinuxPatchSettings, types.LinuxPatchSettingsDict] = field(
        "patchSettings", "LinuxPatchSettings", default=None
    )
    """How the machine is patched."""
    enable_vm_agent_platform_updates: bool | None = field("enableVMAgentPlatformUpdates", "bool", default=None)
    """Lets the platform update the VM agent."""


class LinuxPatchSettings(Model):
    """How a Linux machine is patched."""

    patch_mode: models.LinuxVMGuestPatchMode | types.LinuxVMGuestPatchModeValue | None = field(
        "patchMode", "LinuxVMGuestPatchMode", default=None
    )
    """ImageDefault leaves it to the image, AutomaticByPlatform to Azure."""
    assessment_mode: models.LinuxPatchAssessmentMode | types.LinuxPatchAssessmentModeValue | None = field(
        "assessmentMode", "LinuxPatchAssessmentMode", default=None
    )
    """Who looks for missing patches: the image or Azure."""
    automatic_by_platform_settings: NestedOrNone[
        LinuxVMGuestPatchAutomaticByPlatformSettings, types.LinuxVMGuestPatchAutomaticByPlatformSettingsDict
    ] = field("automaticByPlatformSettings", "LinuxVMGuestPatchAutomaticByPlatformSettings", default=None)
    """Further settings of patchMode AutomaticByPlatform."""


class LinuxVMGuestPatchAutomaticByPlatformSettings(Model):
    """Settings of automatic patching of a Linux machine."""

    reboot_setting: (
        models.LinuxVMGuestPatchAutomaticByPlatformRebootSetting
        | types.LinuxVMGuestPatchAutomaticByPlatformRebootSettingValue
        | None
    ) = field("rebootSetting", "LinuxVMGuestPatchAutomaticByPlatformRebootSetting", default=None)
    """Whether to reboot after patching."""
    bypass_platform_safety_checks_on_user_schedule: bool | None = field(
        "bypassPlatformSafetyChecksOnUserSchedule", "bool", default=None
    )
    """Lets a maintenance configuration of your own decide when to patch."""


class MaintenanceRedeployStatus(Model):
    """Planned maintenance of a machine."""

    is_customer_initiated_maintenance_allowed: bool | None = field(
        "isCustomerInitiatedMaintenanceAllowed", "bool", default=None
    )
    """True if you may carry the maintenance out now."""
    pre_maintenance_window_start_time: datetime | None = field(
        "preMaintenanceWindowStartTime", "iso-8601", default=None
    )
    """Begin of the time in which you may carry it out yourself."""
    pre_maintenance_window_end_time: datetime | None = field("preMaintenanceWindowEndTime", "iso-8601", default=None)
    """End of the time in which you may carry it out yourself."""
    maintenance_window_start_time: datetime | None = field("maintenanceWindowStartTime", "iso-8601", default=None)
    """Begin of the time in which Azure carries it out."""
    maintenance_window_end_time: datetime | None = field("maintenanceWindowEndTime", "iso-8601", default=None)
    """End of the time in which Azure carries it out."""
    last_operation_result_code: (
        models.MaintenanceOperationResultCodeTypes | types.MaintenanceOperationResultCodeTypesValue | None
    ) = field("lastOperationResultCode", "MaintenanceOperationResultCodeTypes", default=None)
    """Outcome of the last attempt."""
    last_operation_message: str | None = field("lastOperationMessage", default=None)
    """The outcome in words."""


class ManagedDiskParameters(SubResource):
    """Managed disk of a machine: an existing one by ID, or how to create a new one."""

    storage_account_type: models.StorageAccountTypes | types.StorageAccountTypesValue | None = field(
        "storageAccountType", "StorageAccountTypes", default=None
    )
    """Kind of storage, such as Premium_LRS; Ultra disks only as data disks."""
    disk_encryption_set: NestedOrNone[models.DiskEncryptionSetParameters, DiskEncryptionSetParametersDict] = field(
        "diskEncryptionSet", "DiskEncryptionSetParameters", default=None
    )
    """Disk encryption set for the disk."""
    security_profile: NestedOrNone[VMDiskSecurityProfile, types.VMDiskSecurityProfileDict] = field(
        "securityProfile", "VMDiskSecurityProfile", default=None
    )
    """Security of the disk, for confidential machines."""
    additional_disk_properties: NestedOrNone[AdditionalDiskProperties, types.AdditionalDiskPropertiesDict] = field(
        "additionalDiskProperties", "AdditionalDiskProperties", default=None
    )
    """Further settings of a new disk, such as performance tier and bursting."""


class NetworkInterfaceReference(SubResource):
    """A network interface of a machine."""

    id: Filled[str] = field("id", default=None)  # pyright: ignore[reportIncompatibleVariableOverride]
    """Full path of the network interface."""
    properties: NestedOrNone[NetworkInterfaceReferenceProperties, types.NetworkInterfaceReferencePropertiesDict] = (
        field("properties", "NetworkInterfaceReferenceProperties", default=None)
    )
    """Settings of the network interface reference."""
    primary: bool | None = flattened("properties", default=None)
    """Marks the primary interface; needed if there are several."""
    delete_option: models.DeleteOptions | types.DeleteOptionsValue | None = flattened("properties", default=None)
    """What happens to the interface when the machine is deleted: Detach (default) or Delete."""


class NetworkInterfaceReferenceProperties(Model):
    """Role of a network interface in its machine."""

    primary: bool | None = field("primary", "bool", default=None)
    """Marks the primary interface; needed if there are several."""
    delete_option: models.DeleteOptions | types.DeleteOptionsValue | None = field(
        "deleteOption", "DeleteOptions", default=None
    )
    """What happens to the interface when the machine is deleted: Detach (default) or Delete."""


class NetworkProfile(Model):
    """Network interfaces of a virtual machine."""

    network_interfaces: NestedListFilled[NetworkInterfaceReference, types.NetworkInterfaceReferenceDict] = field(
        "networkInterfaces", "[NetworkInterfaceReference]", default=None
    )
    """Existing network interfaces to use."""
    network_api_version: models.NetworkApiVersion | types.NetworkApiVersionValue | None = field(
        "networkApiVersion", "NetworkApiVersion", default=None
    )
    """API version of the interfaces made from networkInterfaceConfigurations; needed with them."""
    network_interface_configurations: NestedListOrNone[
        models.VirtualMachineNetworkInterfaceConfiguration, VirtualMachineNetworkInterfaceConfigurationDict
    ] = field("networkInterfaceConfigurations", "[VirtualMachineNetworkInterfaceConfiguration]", default=None)
    """Network interfaces to create along with the machine."""
    interconnect_group_profile: NestedOrNone[InterconnectGroupProfile, types.InterconnectGroupProfileDict] = field(
        "interconnectGroupProfile", "InterconnectGroupProfile", default=None
    )
    """Interconnect group of the machine's fast network."""


class OSDisk(Model):
    """The OS disk of a virtual machine."""

    os_type: Filled[models.OperatingSystemTypes | types.OperatingSystemTypesValue] = field(
        "osType", "OperatingSystemTypes", default=None
    )
    """Operating system on the disk; needed when an existing disk is attached."""
    encryption_settings: NestedOrNone[models.DiskEncryptionSettings, DiskEncryptionSettingsDict] = field(
        "encryptionSettings", "DiskEncryptionSettings", default=None
    )
    """Azure Disk Encryption settings of the disk."""
    name: Filled[str] = field("name", default=None)
    """Name of the disk."""
    vhd: NestedOrNone[VirtualHardDisk, types.VirtualHardDiskDict] = field("vhd", "VirtualHardDisk", default=None)
    """Blob of an unmanaged disk."""
    image: NestedOrNone[VirtualHardDisk, types.VirtualHardDiskDict] = field("image", "VirtualHardDisk", default=None)
    """Blob of the source image, for an unmanaged disk made from an image of your own."""
    caching: Filled[models.CachingTypes | types.CachingTypesValue] = field("caching", "CachingTypes", default=None)
    """Host caching: None, ReadOnly or ReadWrite."""
    write_accelerator_enabled: bool | None = field("writeAcceleratorEnabled", "bool", default=None)
    """Turns write accelerator on; only for M-series sizes with premium disks."""
    diff_disk_settings: NestedOrNone[DiffDiskSettings, types.DiffDiskSettingsDict] = field(
        "diffDiskSettings", "DiffDiskSettings", default=None
    )
    """Makes the OS disk ephemeral: kept on the host, lost when the machine moves."""
    create_option: models.DiskCreateOptionTypes | DiskCreateOptionTypesValue = field(
        "createOption", "DiskCreateOptionTypes"
    )
    """FromImage for a new machine, Attach to use an existing OS disk."""
    disk_size_gb: int | None = field("diskSizeGB", "int", default=None)
    """Size in GiB, at least that of the image; at most 1023 for unmanaged disks."""
    storage_fault_domain_alignment: (
        models.StorageFaultDomainAlignmentType | types.StorageFaultDomainAlignmentTypeValue | None
    ) = field("storageFaultDomainAlignment", "StorageFaultDomainAlignmentType", default=None)
    """Whether the disk's storage follows the fault domain of the machine."""
    managed_disk: NestedOrNone[ManagedDiskParameters, types.ManagedDiskParametersDict] = field(
        "managedDisk", "ManagedDiskParameters", default=None
    )
    """Managed disk: its ID, or the kind of storage for a new one."""
    delete_option: models.DiskDeleteOptionTypes | DiskDeleteOptionTypesValue | None = field(
        "deleteOption", "DiskDeleteOptionTypes", default=None
    )
    """What happens to the disk when the machine is deleted: Detach (default) or Delete."""


class OSImageNotificationProfile(Model):
    """Scheduled event before an instance gets a new OS image."""

    not_before_timeout: str | None = field("notBeforeTimeout", default=None)
    """Time an event can wait for approval, ISO 8601; PT15M."""
    enable: bool | None = field("enable", "bool", default=None)
    """Turns the event on."""


class OSProfile(Model):
    """Operating system of a new machine: name, administrator, first boot settings."""

    computer_name: str | None = field("computerName", default=None)
    """Host name in the machine; at most 15 characters for Windows, 64 for Linux. Fixed at creation."""
    admin_username: str | None = field("adminUsername", default=None)
    """Name of the administrator; names such as "admin" and "root" are refused. Fixed at creation."""
    admin_password: str | None = field("adminPassword", default=None, secret=True)
    """Password of the administrator, with three kinds of characters at least; not needed for Linux with SSH keys
    only.
    """
    custom_data: str | None = field("customData", default=None, secret=True)
    """Data for the first boot such as a cloud-init file, base64, at most 65535 bytes; never returned."""
    windows_configuration: NestedOrNone[WindowsConfiguration, types.WindowsConfigurationDict] = field(
        "windowsConfiguration", "WindowsConfiguration", default=None
    )
    """Windows settings; only for Windows machines."""
    linux_configuration: NestedOrNone[LinuxConfiguration, types.LinuxConfigurationDict] = field(
        "linuxConfiguration", "LinuxConfiguration", default=None
    )
    """Linux settings; only for Linux machines."""
    secrets: NestedListOrNone[VaultSecretGroup, types.VaultSecretGroupDict] = field(
        "secrets", "[VaultSecretGroup]", default=None
    )
    """Certificates of key vaults to install on the machine."""
    allow_extension_operations: bool | None = field("allowExtensionOperations", "bool", default=None)
    """Allows extensions; to forbid them none may be installed. True by default."""
    require_guest_provision_signal: bool | None = field("requireGuestProvisionSignal", "bool", default=None)
    """Has to be true or absent: the machine must report that it is provisioned."""


class PatchSettings(Model):
    """How a Windows machine is patched."""

    patch_mode: models.WindowsVMGuestPatchMode | types.WindowsVMGuestPatchModeValue | None = field(
        "patchMode", "WindowsVMGuestPatchMode", default=None
    )
    """Manual, AutomaticByOS (Windows Update) or AutomaticByPlatform (Azure)."""
    enable_hotpatching: bool | None = field("enableHotpatching", "bool", default=None)
    """Patches without reboot, on images that support it; needs AutomaticByPlatform."""
    assessment_mode: models.WindowsPatchAssessmentMode | types.WindowsPatchAssessmentModeValue | None = field(
        "assessmentMode", "WindowsPatchAssessmentMode", default=None
    )
    """Who looks for missing patches: the image or Azure."""
    automatic_by_platform_settings: NestedOrNone[
        WindowsVMGuestPatchAutomaticByPlatformSettings, types.WindowsVMGuestPatchAutomaticByPlatformSettingsDict
    ] = field("automaticByPlatformSettings", "WindowsVMGuestPatchAutomaticByPlatformSettings", default=None)
    """Further settings of patchMode AutomaticByPlatform."""


class Placement(Model):
    """How a zone is chosen for a machine."""

    zone_placement_policy: models.ZonePlacementPolicyType | types.ZonePlacementPolicyTypeValue | None = field(
        "zonePlacementPolicy", "ZonePlacementPolicyType", default=None
    )
    """Any or Auto lets the platform choose a zone."""
    include_zones: list[str] | None = field("includeZones", "[str]", default=None)
    """Zones to choose from; not together with excludeZones."""
    exclude_zones: list[str] | None = field("excludeZones", "[str]", default=None)
    """Zones not to choose."""


class Plan(Model):
    """Marketplace plan of the image a machine is made from."""

    name: str | None = field("name", default=None)
    """ID of the plan."""
    publisher: str | None = field("publisher", default=None)
    """Publisher of the image or extension."""
    product: str | None = field("product", default=None)
    """Product of the plan; the same as the offer of the image."""
    promotion_code: str | None = field("promotionCode", default=None)
    """Promotion code of the plan."""


class ProxyAgentSettings(Model):
    """Guest proxy agent: protects the metadata endpoints of a machine."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Turns the proxy agent on."""
    mode: models.Mode | types.ModeValue | None = field("mode", "Mode", default=None)
    """Audit only logs, Enforce refuses."""
    key_incarnation_id: int | None = field("keyIncarnationId", "int", default=None)
    """Raise the number to reset the key between agent and host."""
    wire_server: NestedOrNone[HostEndpointSettings, types.HostEndpointSettingsDict] = field(
        "wireServer", "HostEndpointSettings", default=None
    )
    """Access control of the WireServer endpoint."""
    imds: NestedOrNone[HostEndpointSettings, types.HostEndpointSettingsDict] = field(
        "imds", "HostEndpointSettings", default=None
    )
    """Access control of the instance metadata endpoint."""
    add_proxy_agent_extension: bool | None = field("addProxyAgentExtension", "bool", default=None)
    """Installs the proxy agent extension; for Linux."""


class PublicIPAddressSku(Model):
    """SKU of a public IP address."""

    name: models.PublicIPAddressSkuName | types.PublicIPAddressSkuNameValue | None = field(
        "name", "PublicIPAddressSkuName", default=None
    )
    """Basic or Standard."""
    tier: models.PublicIPAddressSkuTier | types.PublicIPAddressSkuTierValue | None = field(
        "tier", "PublicIPAddressSkuTier", default=None
    )
    """Regional or Global."""


class RecommendedMachineConfiguration(Model):
    """Recommended CPUs and memory for an image."""

    v_cp_us: NestedOrNone[ResourceRange, types.ResourceRangeDict] = field("vCPUs", "ResourceRange", default=None)
    """Recommended number of vCPUs."""
    memory: NestedOrNone[ResourceRange, types.ResourceRangeDict] = field("memory", "ResourceRange", default=None)
    """Recommended memory, in GB."""


class ResourceRange(Model):
    """Least and greatest recommended value."""

    min: int | None = field("min", "int", default=None)
    """Least value."""
    max: int | None = field("max", "int", default=None)
    """Greatest value."""


class RetrieveBootDiagnosticsDataResult(Model):
    """Short-lived links to the screenshot and the serial log of a machine."""

    console_screenshot_blob_uri: str = read_only("consoleScreenshotBlobUri", secret=True)
    """SAS URI of the screenshot."""
    serial_console_log_blob_uri: str = read_only("serialConsoleLogBlobUri", secret=True)
    """SAS URI of the serial log."""


class RunCommandInput(Model):
    """Command or script to run in a machine."""

    command_id: str = field("commandId")
    """Built-in command, such as "RunShellScript" or "RunPowerShellScript"."""
    script: list[str] | None = field("script", "[str]", default=None, secret=True)
    """Lines of the script, in place of the built-in one."""
    parameters: NestedListOrNone[RunCommandInputParameter, types.RunCommandInputParameterDict] = field(
        "parameters", "[RunCommandInputParameter]", default=None, secret=True
    )
    """Parameters of the script."""


class RunCommandInputParameter(Model):
    """Parameter of a run command."""

    name: str = field("name")
    """Name of the parameter."""
    value: str = field("value", secret=True)
    """Value of the parameter."""


class RunCommandResult(Model):
    """Outcome of a run command."""

    value: NestedListOrNone[InstanceViewStatus, types.InstanceViewStatusDict] = field(
        "value", "[InstanceViewStatus]", default=None
    )
    """Status entries with the output of the script in their messages."""


class ScheduledEventsAdditionalPublishingTargets(Model):
    """Where scheduled events are published besides the machine itself."""

    event_grid_and_resource_graph: NestedOrNone[EventGridAndResourceGraph, types.EventGridAndResourceGraphDict] = field(
        "eventGridAndResourceGraph", "EventGridAndResourceGraph", default=None
    )
    """Publishing to Event Grid and Resource Graph."""


class ScheduledEventsPolicy(Model):
    """Which scheduled events are published, and which are approved by themselves."""

    user_initiated_redeploy: NestedOrNone[UserInitiatedRedeploy, types.UserInitiatedRedeployDict] = field(
        "userInitiatedRedeploy", "UserInitiatedRedeploy", default=None
    )
    """Events for redeploys asked for by users."""
    user_initiated_reboot: NestedOrNone[UserInitiatedReboot, types.UserInitiatedRebootDict] = field(
        "userInitiatedReboot", "UserInitiatedReboot", default=None
    )
    """Events for reboots asked for by users."""
    scheduled_events_additional_publishing_targets: NestedOrNone[
        ScheduledEventsAdditionalPublishingTargets, types.ScheduledEventsAdditionalPublishingTargetsDict
    ] = field("scheduledEventsAdditionalPublishingTargets", "ScheduledEventsAdditionalPublishingTargets", default=None)
    """Where events are published besides the machine itself."""
    all_instances_down: NestedOrNone[AllInstancesDown, types.AllInstancesDownDict] = field(
        "allInstancesDown", "AllInstancesDown", default=None
    )
    """Events when all instances are down."""


class ScheduledEventsProfile(Model):
    """Scheduled events of a machine: before deletion and before a new OS image."""

    terminate_notification_profile: NestedOrNone[
        TerminateNotificationProfile, types.TerminateNotificationProfileDict
    ] = field("terminateNotificationProfile", "TerminateNotificationProfile", default=None)
    """Event before the machine is deleted."""
    os_image_notification_profile: NestedOrNone[OSImageNotificationProfile, types.OSImageNotificationProfileDict] = (
        field("osImageNotificationProfile", "OSImageNotificationProfile", default=None)
    )
    """Event before the machine gets a new OS image."""


class SecurityProfile(Model):
    """Security of a machine: trusted launch, confidential computing, encryption at host."""

    uefi_settings: NestedOrNone[UefiSettings, types.UefiSettingsDict] = field(
        "uefiSettings", "UefiSettings", default=None
    )
    """Secure boot and virtual TPM; with securityType TrustedLaunch or ConfidentialVM."""
    encryption_at_host: bool | None = field("encryptionAtHost", "bool", default=None)
    """Encrypts all disks on the host too, temporary disk and caches included; off by default."""
    security_type: models.SecurityTypes | types.SecurityTypesValue | None = field(
        "securityType", "SecurityTypes", default=None
    )
    """Standard, TrustedLaunch or ConfidentialVM; needed for uefiSettings to apply."""
    encryption_identity: NestedOrNone[EncryptionIdentity, types.EncryptionIdentityDict] = field(
        "encryptionIdentity", "EncryptionIdentity", default=None
    )
    """Identity that fetches keys for Azure Disk Encryption."""
    proxy_agent_settings: NestedOrNone[ProxyAgentSettings, types.ProxyAgentSettingsDict] = field(
        "proxyAgentSettings", "ProxyAgentSettings", default=None
    )
    """Guest proxy agent, which protects the metadata endpoints."""


class Sku(Model):
    """Size and number: VM size of a scale set or reservation, kind of a host."""

    name: str | None = field("name", default=None)
    """Name of the SKU; for scale sets and reservations a VM size such as "Standard_D2s_v5"."""
    tier: str | None = field("tier", default=None)
    """Tier: Standard or Basic."""
    capacity: int | None = field("capacity", "int", default=None)
    """Number of instances."""


class SourceVault(Model):
    """A key vault."""

    id: str | None = field("id", default=None)
    """ID of the key vault."""


class SshConfiguration(Model):
    """SSH settings of a new Linux machine."""

    public_keys: NestedListOrNone[models.SshPublicKey, SshPublicKeyDict] = field(
        "publicKeys", "[SshPublicKey]", default=None
    )
    """Public keys to put in place."""


class StorageProfile(Model):
    """Image and disks of a virtual machine."""

    image_reference: NestedOrNone[models.ImageReference, ImageReferenceDict] = field(
        "imageReference", "ImageReference", default=None
    )
    """Image the machine is made from; fixed at creation."""
    os_disk: NestedFilled[OSDisk, types.OSDiskDict] = field("osDisk", "OSDisk", default=None)
    """The OS disk."""
    data_disks: NestedListFilled[DataDisk, types.DataDiskDict] = field("dataDisks", "[DataDisk]", default=None)
    """The data disks; on update the complete list."""
    disk_controller_type: models.DiskControllerTypes | DiskControllerTypesValue | None = field(
        "diskControllerType", "DiskControllerTypes", default=None
    )
    """SCSI or NVMe, as far as size and image support it."""
    align_regional_disks_to_vm_zone: bool | None = field("alignRegionalDisksToVMZone", "bool", default=None)
    """Aligns regional disks with the zone of the machine."""
    disk_api_version: models.DiskApiVersion | DiskApiVersionValue | None = field(
        "diskApiVersion", "DiskApiVersion", default=None
    )
    """API version of disks created along with the machine."""


class SupportedCapabilities(Model):
    """What the image on a disk or snapshot supports."""

    disk_controller_types: str | None = field("diskControllerTypes", default=None)
    """Disk controllers the image supports: "SCSI", or "SCSI, NVMe"."""
    accelerated_network: bool | None = field("acceleratedNetwork", "bool", default=None)
    """True if the image supports accelerated networking."""
    architecture: models.Architecture | types.ArchitectureValue | None = field(
        "architecture", "Architecture", default=None
    )
    """Processor architecture: x64 or Arm64."""
    supported_security_option: models.SupportedSecurityOption | types.SupportedSecurityOptionValue | None = field(
        "supportedSecurityOption", "SupportedSecurityOption", default=None
    )
    """Whether the image supports trusted launch, or confidential machines too."""


class SystemData(Model):
    """Who created and last changed a resource, and when."""

    created_by: str | None = field("createdBy", default=None)
    """Who created the resource."""
    created_by_type: models.CreatedByType | types.CreatedByTypeValue | None = field(
        "createdByType", "CreatedByType", default=None
    )
    """Kind of the creator: user, application, managed identity or key."""
    created_at: datetime | None = field("createdAt", "iso-8601", default=None)
    """When the resource was created, UTC."""
    last_modified_by: str | None = field("lastModifiedBy", default=None)
    """Who last changed the resource."""
    last_modified_by_type: models.CreatedByType | types.CreatedByTypeValue | None = field(
        "lastModifiedByType", "CreatedByType", default=None
    )
    """Kind of the one who last changed the resource."""
    last_modified_at: datetime | None = field("lastModifiedAt", "iso-8601", default=None)
    """When the resource was last changed, UTC."""


class TerminateNotificationProfile(Model):
    """Scheduled event before a machine is deleted."""

    not_before_timeout: str | None = field("notBeforeTimeout", default=None)
    """Time an event can wait for approval, ISO 8601, PT5M to PT15M; PT5M by default."""
    enable: bool | None = field("enable", "bool", default=None)
    """Turns the event on."""


class UefiSettings(Model):
    """Secure boot and virtual TPM of a machine."""

    secure_boot_enabled: bool | None = field("secureBootEnabled", "bool", default=None)
    """Boots only signed boot loaders and kernels."""
    v_tpm_enabled: bool | None = field("vTpmEnabled", "bool", default=None)
    """Gives the machine a virtual TPM."""


class UserAssignedIdentitiesValue(Model):
    """IDs of a user-assigned identity, filled by the service."""

    principal_id: str = read_only("principalId")
    """Object ID of the identity in Microsoft Entra ID."""
    client_id: str = read_only("clientId")
    """Client ID of the identity, by which code in the machine asks for its tokens."""


class UserInitiatedReboot(Model):
    """Events for reboots asked for by users."""

    automatically_approve: bool | None = field("automaticallyApprove", "bool", default=None)
    """Approves them by itself."""


class UserInitiatedRedeploy(Model):
    """Events for redeploys asked for by users."""

    automatically_approve: bool | None = field("automaticallyApprove", "bool", default=None)
    """Approves them by itself."""


class VMDiskSecurityProfile(Model):
    """Security of a disk of a confidential machine."""

    security_encryption_type: models.SecurityEncryptionTypes | types.SecurityEncryptionTypesValue | None = field(
        "securityEncryptionType", "SecurityEncryptionTypes", default=None
    )
    """What is encrypted: the VM guest state only, or the whole disk with it."""
    disk_encryption_set: NestedOrNone[models.DiskEncryptionSetParameters, DiskEncryptionSetParametersDict] = field(
        "diskEncryptionSet", "DiskEncryptionSetParameters", default=None
    )
    """Disk encryption set for a key of your own."""


class VMGalleryApplication(Model):
    """A gallery application to install on a machine."""

    tags: str | None = field("tags", default=None)
    """Text passed through to the machine."""
    order: int | None = field("order", "int", default=None)
    """Order of the installation; lowest first."""
    package_reference_id: str = field("packageReferenceId")
    """ID of the version of the gallery application."""
    configuration_reference: str | None = field("configurationReference", default=None, secret=True)
    """URI of a configuration blob in place of the default one, often with a SAS."""
    treat_failure_as_deployment_failure: bool | None = field("treatFailureAsDeploymentFailure", "bool", default=None)
    """Makes the deployment fail if the installation fails."""
    enable_automatic_upgrade: bool | None = field("enableAutomaticUpgrade", "bool", default=None)
    """Installs newer versions of the application by itself."""


class VMSizeProperties(Model):
    """Number of vCPUs of a machine, if fewer than its size has."""

    v_cpus_available: int | None = field("vCPUsAvailable", "int", default=None)
    """Number of vCPUs; all of the size by default."""
    v_cpus_per_core: int | None = field("vCPUsPerCore", "int", default=None)
    """vCPUs per core; 1 turns hyper-threading off."""


class VaultCertificate(Model):
    """A certificate to install on a machine."""

    certificate_url: str | None = field("certificateUrl", default=None)
    """URL of the certificate, kept as a secret in the key vault."""
    certificate_store: str | None = field("certificateStore", default=None)
    """Certificate store on Windows machines; on Linux it goes to /var/lib/waagent."""


class VaultSecretGroup(Model):
    """Certificates of one key vault."""

    source_vault: NestedOrNone[models.SubResource, SubResourceDict] = field("sourceVault", "SubResource", default=None)
    """Key vault that holds the certificates."""
    vault_certificates: NestedListOrNone[VaultCertificate, types.VaultCertificateDict] = field(
        "vaultCertificates", "[VaultCertificate]", default=None
    )
    """The certificates."""


class VirtualHardDisk(Model):
    """VHD blob of an unmanaged disk."""

    uri: str | None = field("uri", default=None)
    """URI of the blob."""


class WinRMConfiguration(Model):
    """Listeners of Windows Remote Management."""

    listeners: NestedListOrNone[WinRMListener, types.WinRMListenerDict] = field(
        "listeners", "[WinRMListener]", default=None
    )
    """The listeners."""


class WinRMListener(Model):
    """A listener of Windows Remote Management."""

    protocol: models.ProtocolTypes | types.ProtocolTypesValue | None = field("protocol", "ProtocolTypes", default=None)
    """Http or Https."""
    certificate_url: str | None = field("certificateUrl", default=None)
    """URL of the certificate for Https, kept as a secret in a key vault."""


class WindowsConfiguration(Model):
    """Windows settings of a new machine."""

    provision_vm_agent: bool | None = field("provisionVMAgent", "bool", default=None)
    """Installs the VM agent, which extensions need; true by default."""
    enable_automatic_updates: bool | None = field("enableAutomaticUpdates", "bool", default=None)
    """Turns Windows Update on; true by default."""
    time_zone: str | None = field("timeZone", default=None)
    """Time zone, such as "W. Europe Standard Time"."""
    additional_unattend_content: NestedListOrNone[AdditionalUnattendContent, types.AdditionalUnattendContentDict] = (
        field("additionalUnattendContent", "[AdditionalUnattendContent]", default=None)
    )
    """XML to be put into the unattend file."""
    patch_settings: NestedOrNone[PatchSettings, types.PatchSettingsDict] = field(
        "patchSettings", "PatchSettings", default=None
    )
    """How the machine is patched."""
    win_rm: NestedOrNone[WinRMConfiguration, types.WinRMConfigurationDict] = field(
        "winRM", "WinRMConfiguration", default=None
    )
    """Listeners of Windows Remote Management."""
    enable_vm_agent_platform_updates: bool = read_only("enableVMAgentPlatformUpdates", "bool")
    """Lets the platform update the VM agent."""


class WindowsVMGuestPatchAutomaticByPlatformSettings(Model):
    """Settings of automatic patching of a Windows machine."""

    reboot_setting: (
        models.WindowsVMGuestPatchAutomaticByPlatformRebootSetting
        | types.WindowsVMGuestPatchAutomaticByPlatformRebootSettingValue
        | None
    ) = field("rebootSetting", "WindowsVMGuestPatchAutomaticByPlatformRebootSetting", default=None)
    """Whether to reboot after patching."""
    bypass_platform_safety_checks_on_user_schedule: bool | None = field(
        "bypassPlatformSafetyChecksOnUserSchedule", "bool", default=None
    )
    """Lets a maintenance configuration of your own decide when to patch."""
