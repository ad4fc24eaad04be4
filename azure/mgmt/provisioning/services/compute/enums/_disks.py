# Generated from swagger/compute/ by "make generate": do not edit.

"""Enums of ``compute``: ``disks``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AvailabilityPolicyDiskDelay(ExtensibleEnum):
    """What to do with a disk that does not answer in time."""

    NONE = "None"
    AUTOMATIC_REATTACH = "AutomaticReattach"


class ConfidentialVMVersion(ExtensibleEnum):
    """Version of confidential machines."""

    V1 = "V1"
    V2 = "V2"


class DiskApiVersion(ExtensibleEnum):
    """API version of disks created along with a machine."""

    ENUM_2025_01_02 = "2025-01-02"
    ENUM_2026_03_02 = "2026-03-02"


class DiskControllerTypes(ExtensibleEnum):
    """Disk controller of a machine."""

    SCSI = "SCSI"
    NV_ME = "NVMe"


class DiskCreateOption(ExtensibleEnum):
    """How a disk or snapshot is created."""

    EMPTY = "Empty"
    ATTACH = "Attach"
    FROM_IMAGE = "FromImage"
    IMPORT = "Import"
    COPY = "Copy"
    RESTORE = "Restore"
    UPLOAD = "Upload"
    COPY_START = "CopyStart"
    IMPORT_SECURE = "ImportSecure"
    UPLOAD_PREPARED_SECURE = "UploadPreparedSecure"
    COPY_FROM_SAN_SNAPSHOT = "CopyFromSanSnapshot"


class DiskCreateOptionTypes(ExtensibleEnum):
    """Where a machine's disk comes from."""

    FROM_IMAGE = "FromImage"
    EMPTY = "Empty"
    ATTACH = "Attach"
    COPY = "Copy"
    RESTORE = "Restore"


class DiskDeleteOptionTypes(ExtensibleEnum):
    """What happens to a disk when its machine is deleted."""

    DELETE = "Delete"
    DETACH = "Detach"


class DiskDetachOptionTypes(ExtensibleEnum):
    """How a disk is detached."""

    FORCE_DETACH = "ForceDetach"


class DiskSecurityTypes(ExtensibleEnum):
    """Kind of protection of a disk."""

    TRUSTED_LAUNCH = "TrustedLaunch"
    CONFIDENTIAL_VM_VMGUEST_STATE_ONLY_ENCRYPTED_WITH_PLATFORM_KEY = (
        "ConfidentialVM_VMGuestStateOnlyEncryptedWithPlatformKey"
    )
    CONFIDENTIAL_VM_DISK_ENCRYPTED_WITH_PLATFORM_KEY = "ConfidentialVM_DiskEncryptedWithPlatformKey"
    CONFIDENTIAL_VM_DISK_ENCRYPTED_WITH_CUSTOMER_KEY = "ConfidentialVM_DiskEncryptedWithCustomerKey"
    CONFIDENTIAL_VM_NON_PERSISTED_TPM = "ConfidentialVM_NonPersistedTPM"


class DiskState(ExtensibleEnum):
    """State of a disk or snapshot."""

    UNATTACHED = "Unattached"
    ATTACHED = "Attached"
    RESERVED = "Reserved"
    FROZEN = "Frozen"
    ACTIVE_SAS = "ActiveSAS"
    ACTIVE_SAS_FROZEN = "ActiveSASFrozen"
    READY_TO_UPLOAD = "ReadyToUpload"
    ACTIVE_UPLOAD = "ActiveUpload"


class DiskStorageAccountTypes(ExtensibleEnum):
    """Kind of storage of a managed disk."""

    STANDARD_LRS = "Standard_LRS"
    PREMIUM_LRS = "Premium_LRS"
    STANDARD_SSD_LRS = "StandardSSD_LRS"
    ULTRA_SSD_LRS = "UltraSSD_LRS"
    PREMIUM_ZRS = "Premium_ZRS"
    STANDARD_SSD_ZRS = "StandardSSD_ZRS"
    PREMIUM_V2_LRS = "PremiumV2_LRS"


class StorageAlignmentStatus(ExtensibleEnum):
    """Whether the storage of a disk follows its machine's fault domain."""

    UNALIGNED = "Unaligned"
    ALIGNED = "Aligned"
