# Generated from swagger/compute/ by "make generate": do not edit.

"""Enums of ``compute``: ``common``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AccessLevel(ExtensibleEnum):
    """Kind of access to a disk or snapshot."""

    NONE = "None"
    READ = "Read"
    WRITE = "Write"


class Architecture(ExtensibleEnum):
    """Processor architecture."""

    X64 = "x64"
    ARM64 = "Arm64"


class CachingTypes(ExtensibleEnum):
    """Host caching of a disk."""

    NONE = "None"
    READ_ONLY = "ReadOnly"
    READ_WRITE = "ReadWrite"


class ComponentNames(ExtensibleEnum):
    """Component of Windows setup that unattend content is for."""

    MICROSOFT_WINDOWS_SHELL_SETUP = "Microsoft-Windows-Shell-Setup"


class CreatedByType(ExtensibleEnum):
    """Kind of the one who created or changed a resource."""

    USER = "User"
    APPLICATION = "Application"
    MANAGED_IDENTITY = "ManagedIdentity"
    KEY = "Key"


class DataAccessAuthMode(ExtensibleEnum):
    """Whether disk export also asks for an Entra ID role."""

    AZURE_ACTIVE_DIRECTORY = "AzureActiveDirectory"
    NONE = "None"


class DeleteOptions(ExtensibleEnum):
    """What happens to a network resource when its machine is deleted."""

    DELETE = "Delete"
    DETACH = "Detach"


class DiffDiskOptions(ExtensibleEnum):
    """Kind of ephemeral disk."""

    LOCAL = "Local"


class DiffDiskPlacement(ExtensibleEnum):
    """Where an ephemeral OS disk is kept."""

    CACHE_DISK = "CacheDisk"
    RESOURCE_DISK = "ResourceDisk"
    NVME_DISK = "NvmeDisk"


class DomainNameLabelScopeTypes(ExtensibleEnum):
    """Where a DNS label may be used again."""

    TENANT_REUSE = "TenantReuse"
    SUBSCRIPTION_REUSE = "SubscriptionReuse"
    RESOURCE_GROUP_REUSE = "ResourceGroupReuse"
    NO_REUSE = "NoReuse"


class EncryptionType(ExtensibleEnum):
    """Which keys encrypt a disk at rest."""

    ENCRYPTION_AT_REST_WITH_PLATFORM_KEY = "EncryptionAtRestWithPlatformKey"
    ENCRYPTION_AT_REST_WITH_CUSTOMER_KEY = "EncryptionAtRestWithCustomerKey"
    ENCRYPTION_AT_REST_WITH_PLATFORM_AND_CUSTOMER_KEYS = "EncryptionAtRestWithPlatformAndCustomerKeys"


class ExtendedLocationTypes(ExtensibleEnum):
    """Kind of an extended location."""

    EDGE_ZONE = "EdgeZone"


class FileFormat(ExtensibleEnum):
    """File format of an exported disk."""

    VHD = "VHD"
    VHDX = "VHDX"


class HyperVGeneration(ExtensibleEnum):
    """Generation of the hypervisor: V1 boots by BIOS, V2 by UEFI."""

    V1 = "V1"
    V2 = "V2"


class HyperVGenerationTypes(ExtensibleEnum):
    """Generation of the hypervisor an image is for."""

    V1 = "V1"
    V2 = "V2"


class InstanceViewTypes(ExtensibleEnum):
    """ "instanceView" adds the run-time state of the machine, "userData" its user data."""

    INSTANCE_VIEW = "instanceView"
    USER_DATA = "userData"
    RESILIENCY_VIEW = "resiliencyView"


class LinuxPatchAssessmentMode(ExtensibleEnum):
    """Who looks for missing patches on a Linux machine."""

    IMAGE_DEFAULT = "ImageDefault"
    AUTOMATIC_BY_PLATFORM = "AutomaticByPlatform"


class LinuxVMGuestPatchAutomaticByPlatformRebootSetting(ExtensibleEnum):
    """Whether to reboot a Linux machine after automatic patching."""

    UNKNOWN = "Unknown"
    IF_REQUIRED = "IfRequired"
    NEVER = "Never"
    ALWAYS = "Always"


class LinuxVMGuestPatchMode(ExtensibleEnum):
    """How a Linux machine is patched."""

    IMAGE_DEFAULT = "ImageDefault"
    AUTOMATIC_BY_PLATFORM = "AutomaticByPlatform"


class MaintenanceOperationResultCodeTypes(ExtensibleEnum):
    """Outcome of planned maintenance."""

    NONE = "None"
    RETRY_LATER = "RetryLater"
    MAINTENANCE_ABORTED = "MaintenanceAborted"
    MAINTENANCE_COMPLETED = "MaintenanceCompleted"


class Mode(ExtensibleEnum):
    """How the guest proxy agent applies its rules."""

    AUDIT = "Audit"
    ENFORCE = "Enforce"


class Modes(ExtensibleEnum):
    """How access control of an endpoint is applied."""

    AUDIT = "Audit"
    ENFORCE = "Enforce"
    DISABLED = "Disabled"


class NetworkAccessPolicy(ExtensibleEnum):
    """Who may export a disk over the network."""

    ALLOW_ALL = "AllowAll"
    ALLOW_PRIVATE = "AllowPrivate"
    DENY_ALL = "DenyAll"


class NetworkApiVersion(ExtensibleEnum):
    """API version of network interfaces created along with a machine."""

    TWO_THOUSAND_TWENTY11_01 = "2020-11-01"
    TWO_THOUSAND_TWENTY_TWO11_01 = "2022-11-01"


class NetworkInterfaceAuxiliaryMode(ExtensibleEnum):
    """Mode of a network interface for very many connections."""

    NONE = "None"
    ACCELERATED_CONNECTIONS = "AcceleratedConnections"
    FLOATING = "Floating"


class NetworkInterfaceAuxiliarySku(ExtensibleEnum):
    """Size of the auxiliary mode."""

    NONE = "None"
    A1 = "A1"
    A2 = "A2"
    A4 = "A4"
    A8 = "A8"


class OperatingSystemStateTypes(ExtensibleEnum):
    """Whether an image is generalized or specialized."""

    GENERALIZED = "Generalized"
    SPECIALIZED = "Specialized"


class OperatingSystemTypes(ExtensibleEnum):
    """Operating system."""

    WINDOWS = "Windows"
    LINUX = "Linux"


class PassNames(ExtensibleEnum):
    """Pass of Windows setup."""

    OOBE_SYSTEM = "OobeSystem"


class ProcessorMode(ExtensibleEnum):
    """Whether the kind of processor is fixed."""

    DETERMINISTIC = "Deterministic"
    OPPORTUNISTIC = "Opportunistic"


class ProtocolTypes(ExtensibleEnum):
    """Protocol of a WinRM listener."""

    HTTP = "Http"
    HTTPS = "Https"


class ProvisionedBandwidthCopyOption(ExtensibleEnum):
    """Speed of the background copy."""

    NONE = "None"
    ENHANCED = "Enhanced"


class PublicIPAddressSkuName(ExtensibleEnum):
    """SKU of a public IP address."""

    BASIC = "Basic"
    STANDARD = "Standard"


class PublicIPAddressSkuTier(ExtensibleEnum):
    """Tier of a public IP address."""

    REGIONAL = "Regional"
    GLOBAL = "Global"


class PublicNetworkAccess(ExtensibleEnum):
    """Whether a disk can be exported over public networks."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class ResourceIdentityType(ExtensibleEnum):
    """Kind of managed identity."""

    SYSTEM_ASSIGNED = "SystemAssigned"
    USER_ASSIGNED = "UserAssigned"
    SYSTEM_ASSIGNED_USER_ASSIGNED = "SystemAssigned, UserAssigned"
    NONE = "None"


class SecurityEncryptionTypes(ExtensibleEnum):
    """What is encrypted on a confidential machine's disk."""

    VM_GUEST_STATE_ONLY = "VMGuestStateOnly"
    DISK_WITH_VM_GUEST_STATE = "DiskWithVMGuestState"
    NON_PERSISTED_TPM = "NonPersistedTPM"


class SecurityTypes(ExtensibleEnum):
    """Kind of security of a machine."""

    STANDARD = "Standard"
    TRUSTED_LAUNCH = "TrustedLaunch"
    CONFIDENTIAL_VM = "ConfidentialVM"


class SettingNames(ExtensibleEnum):
    """Setting of Windows setup that unattend content is for."""

    AUTO_LOGON = "AutoLogon"
    FIRST_LOGON_COMMANDS = "FirstLogonCommands"


class StatusLevelTypes(ExtensibleEnum):
    """Severity of a status entry."""

    INFO = "Info"
    WARNING = "Warning"
    ERROR = "Error"


class StorageAccountTypes(ExtensibleEnum):
    """Kind of storage of a machine's managed disk."""

    STANDARD_LRS = "Standard_LRS"
    PREMIUM_LRS = "Premium_LRS"
    STANDARD_SSD_LRS = "StandardSSD_LRS"
    ULTRA_SSD_LRS = "UltraSSD_LRS"
    PREMIUM_ZRS = "Premium_ZRS"
    STANDARD_SSD_ZRS = "StandardSSD_ZRS"
    PREMIUM_V2_LRS = "PremiumV2_LRS"


class StorageFaultDomainAlignmentType(ExtensibleEnum):
    """How the storage of a disk follows its machine's fault domain."""

    ALIGNED = "Aligned"
    BEST_EFFORT_ALIGNED = "BestEffortAligned"


class SupportedSecurityOption(ExtensibleEnum):
    """Kinds of security an image supports."""

    TRUSTED_LAUNCH_SUPPORTED = "TrustedLaunchSupported"
    TRUSTED_LAUNCH_AND_CONFIDENTIAL_VM_SUPPORTED = "TrustedLaunchAndConfidentialVMSupported"


class WindowsPatchAssessmentMode(ExtensibleEnum):
    """Who looks for missing patches on a Windows machine."""

    IMAGE_DEFAULT = "ImageDefault"
    AUTOMATIC_BY_PLATFORM = "AutomaticByPlatform"


class WindowsVMGuestPatchAutomaticByPlatformRebootSetting(ExtensibleEnum):
    """Whether to reboot a Windows machine after automatic patching."""

    UNKNOWN = "Unknown"
    IF_REQUIRED = "IfRequired"
    NEVER = "Never"
    ALWAYS = "Always"


class WindowsVMGuestPatchMode(ExtensibleEnum):
    """How a Windows machine is patched."""

    MANUAL = "Manual"
    AUTOMATIC_BY_OS = "AutomaticByOS"
    AUTOMATIC_BY_PLATFORM = "AutomaticByPlatform"


class ZonePlacementPolicyType(ExtensibleEnum):
    """How a zone is chosen."""

    ANY = "Any"
    AUTO = "Auto"
