# Generated from swagger/compute/ by "make generate": do not edit.

"""Enums of ``compute``: ``galleries``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AccessControlRulesMode(ExtensibleEnum):
    """How access control rules are applied."""

    AUDIT = "Audit"
    ENFORCE = "Enforce"
    DISABLED = "Disabled"


class AggregatedReplicationState(ExtensibleEnum):
    """State of replication over all regions."""

    UNKNOWN = "Unknown"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"


class ConfidentialVMEncryptionType(ExtensibleEnum):
    """Encryption of an image for confidential machines."""

    ENCRYPTED_VM_GUEST_STATE_ONLY_WITH_PMK = "EncryptedVMGuestStateOnlyWithPmk"
    ENCRYPTED_WITH_PMK = "EncryptedWithPmk"
    ENCRYPTED_WITH_CMK = "EncryptedWithCmk"
    NON_PERSISTED_TPM = "NonPersistedTPM"
    DATA_DISK_ENCRYPTED_WITH_CMK = "DataDiskEncryptedWithCmk"


class EdgeZoneStorageAccountType(ExtensibleEnum):
    """Kind of storage of an image version in an edge zone."""

    STANDARD_LRS = "Standard_LRS"
    STANDARD_ZRS = "Standard_ZRS"
    STANDARD_SSD_LRS = "StandardSSD_LRS"
    PREMIUM_LRS = "Premium_LRS"


class EndpointAccess(ExtensibleEnum):
    """Whether requests are allowed that no rule covers."""

    ALLOW = "Allow"
    DENY = "Deny"


class EndpointTypes(ExtensibleEnum):
    """Metadata endpoint of a machine."""

    WIRE_SERVER = "WireServer"
    IMDS = "IMDS"


class GalleryApplicationCustomActionParameterType(ExtensibleEnum):
    """Type of a custom action's parameter."""

    STRING = "String"
    CONFIGURATION_DATA_BLOB = "ConfigurationDataBlob"
    LOG_OUTPUT_BLOB = "LogOutputBlob"


class GalleryApplicationScriptRebootBehavior(ExtensibleEnum):
    """What happens to a script after a reboot."""

    NONE = "None"
    RERUN = "Rerun"


class GalleryExpandParams(ExtensibleEnum):
    """ "SharingProfile/Groups" adds the groups the gallery is shared with."""

    SHARING_PROFILE_GROUPS = "SharingProfile/Groups"


class GalleryExtendedLocationType(ExtensibleEnum):
    """Kind of extended location of an image version."""

    EDGE_ZONE = "EdgeZone"
    UNKNOWN = "Unknown"


class GalleryImageVersionState(ExtensibleEnum):
    """Whether an image version is active or soft-deleted."""

    ACTIVE = "Active"
    SOFT_DELETED = "SoftDeleted"


class GalleryProvisioningState(ExtensibleEnum):
    """State of the last change of a gallery resource."""

    CREATING = "Creating"
    UPDATING = "Updating"
    FAILED = "Failed"
    SUCCEEDED = "Succeeded"
    DELETING = "Deleting"
    MIGRATING = "Migrating"


class GalleryScriptParameterType(ExtensibleEnum):
    """Type of a gallery script's parameter."""

    STRING = "String"
    INT = "Int"
    DOUBLE = "Double"
    BOOLEAN = "Boolean"
    ENUM = "Enum"


class GallerySharingPermissionTypes(ExtensibleEnum):
    """With whom a gallery is shared."""

    PRIVATE = "Private"
    GROUPS = "Groups"
    COMMUNITY = "Community"


class HostCaching(ExtensibleEnum):
    """Host caching of a disk of an image version."""

    NONE = "None"
    READ_ONLY = "ReadOnly"
    READ_WRITE = "ReadWrite"


class PolicyViolationCategory(ExtensibleEnum):
    """Kind of violation found in an image version."""

    OTHER = "Other"
    IMAGE_FLAGGED_UNSAFE = "ImageFlaggedUnsafe"
    COPYRIGHT_VALIDATION = "CopyrightValidation"
    IP_THEFT = "IpTheft"


class ReplicationMode(ExtensibleEnum):
    """Full copies of a version, or shallow ones for tests."""

    FULL = "Full"
    SHALLOW = "Shallow"


class ReplicationState(ExtensibleEnum):
    """State of replication in one region."""

    UNKNOWN = "Unknown"
    REPLICATING = "Replicating"
    COMPLETED = "Completed"
    FAILED = "Failed"


class ReplicationStatusTypes(ExtensibleEnum):
    """ "ReplicationStatus" adds the state of replication, "UefiSettings" the firmware settings."""

    REPLICATION_STATUS = "ReplicationStatus"
    UEFI_SETTINGS = "UefiSettings"


class SelectPermissions(ExtensibleEnum):
    """ "Permissions" adds the sharing permissions of the gallery."""

    PERMISSIONS = "Permissions"


class SharingProfileGroupTypes(ExtensibleEnum):
    """Whether a gallery is shared with subscriptions or tenants."""

    SUBSCRIPTIONS = "Subscriptions"
    AAD_TENANTS = "AADTenants"


class SharingState(ExtensibleEnum):
    """State of sharing."""

    SUCCEEDED = "Succeeded"
    IN_PROGRESS = "InProgress"
    FAILED = "Failed"
    UNKNOWN = "Unknown"


class SharingUpdateOperationTypes(ExtensibleEnum):
    """Change to the sharing of a gallery."""

    ADD = "Add"
    REMOVE = "Remove"
    RESET = "Reset"
    ENABLE_COMMUNITY = "EnableCommunity"


class SoftDeletedArtifactTypes(ExtensibleEnum):
    """Kind of a soft-deleted artifact."""

    IMAGES = "Images"


class StorageAccountStrategy(ExtensibleEnum):
    """How the kind of storage of a version is chosen."""

    PREFER_STANDARD_ZRS = "PreferStandard_ZRS"
    DEFAULT_STANDARD_LRS = "DefaultStandard_LRS"


class StorageAccountType(ExtensibleEnum):
    """Kind of storage of an image version."""

    STANDARD_LRS = "Standard_LRS"
    STANDARD_ZRS = "Standard_ZRS"
    PREMIUM_LRS = "Premium_LRS"
    PREMIUM_V2_LRS = "PremiumV2_LRS"


class UefiKeyType(ExtensibleEnum):
    """Kind of a UEFI key."""

    SHA256 = "sha256"
    X509 = "x509"


class UefiSignatureTemplateName(ExtensibleEnum):
    """Template of UEFI signatures."""

    NO_SIGNATURE_TEMPLATE = "NoSignatureTemplate"
    MICROSOFT_UEFI_CERTIFICATE_AUTHORITY_TEMPLATE = "MicrosoftUefiCertificateAuthorityTemplate"
    MICROSOFT_WINDOWS_TEMPLATE = "MicrosoftWindowsTemplate"


class ValidationStatus(ExtensibleEnum):
    """Outcome of a check of an image version."""

    UNKNOWN = "Unknown"
    FAILED = "Failed"
    SUCCEEDED = "Succeeded"
