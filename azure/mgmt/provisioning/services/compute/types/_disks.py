# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Dicts for the models of ``compute``, and values of its enums: ``disks``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._bases import SubResourceDict
    from ._common import (
        CreationDataDict,
        DataAccessAuthModeValue,
        EncryptionDict,
        EncryptionSettingsCollectionDict,
        ExtendedLocationDict,
        HyperVGenerationValue,
        InstanceViewStatusDict,
        KeyVaultSecretReferenceDict,
        NetworkAccessPolicyValue,
        OperatingSystemTypesValue,
        PublicNetworkAccessValue,
        SupportedCapabilitiesDict,
    )
    from ._virtual_machines import VirtualMachineDiskDelayActionValue

AvailabilityPolicyDiskDelayValue: TypeAlias = Literal["None", "AutomaticReattach"]
ConfidentialVMVersionValue: TypeAlias = Literal["V1", "V2"]
DiskApiVersionValue: TypeAlias = Literal["2025-01-02", "2026-03-02"]
DiskControllerTypesValue: TypeAlias = Literal["SCSI", "NVMe"]
DiskCreateOptionValue: TypeAlias = Literal[
    "Empty",
    "Attach",
    "FromImage",
    "Import",
    "Copy",
    "Restore",
    "Upload",
    "CopyStart",
    "ImportSecure",
    "UploadPreparedSecure",
    "CopyFromSanSnapshot",
]
DiskCreateOptionTypesValue: TypeAlias = Literal["FromImage", "Empty", "Attach", "Copy", "Restore"]
DiskDeleteOptionTypesValue: TypeAlias = Literal["Delete", "Detach"]
DiskDetachOptionTypesValue: TypeAlias = Literal["ForceDetach"]
DiskSecurityTypesValue: TypeAlias = Literal[
    "TrustedLaunch",
    "ConfidentialVM_VMGuestStateOnlyEncryptedWithPlatformKey",
    "ConfidentialVM_DiskEncryptedWithPlatformKey",
    "ConfidentialVM_DiskEncryptedWithCustomerKey",
    "ConfidentialVM_NonPersistedTPM",
]
DiskStateValue: TypeAlias = Literal[
    "Unattached", "Attached", "Reserved", "Frozen", "ActiveSAS", "ActiveSASFrozen", "ReadyToUpload", "ActiveUpload"
]
DiskStorageAccountTypesValue: TypeAlias = Literal[
    "Standard_LRS", "Premium_LRS", "StandardSSD_LRS", "UltraSSD_LRS", "Premium_ZRS", "StandardSSD_ZRS", "PremiumV2_LRS"
]
StorageAlignmentStatusValue: TypeAlias = Literal["Unaligned", "Aligned"]


class AvailabilityPolicyDict(TypedDict, total=False):
    """What happens to a disk whose storage is slow or gone for some time."""

    action_on_disk_delay: models.AvailabilityPolicyDiskDelay | AvailabilityPolicyDiskDelayValue
    additional_properties: Mapping[str, Any]


class _DiskFlatDict(TrackedResourceDict, total=False):
    """A managed disk."""

    sku: models.DiskSku | DiskSkuDict
    zones: Sequence[str]
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue
    purchase_plan: models.DiskPurchasePlan | DiskPurchasePlanDict
    supported_capabilities: models.SupportedCapabilities | SupportedCapabilitiesDict
    creation_data: models.CreationData | CreationDataDict
    disk_size_gb: int
    encryption_settings_collection: models.EncryptionSettingsCollection | EncryptionSettingsCollectionDict
    disk_iops_read_write: int
    disk_m_bps_read_write: int
    disk_iops_read_only: int
    disk_m_bps_read_only: int
    encryption: models.Encryption | EncryptionDict
    max_shares: int
    network_access_policy: models.NetworkAccessPolicy | NetworkAccessPolicyValue
    disk_access_id: str
    tier: str
    bursting_enabled: bool
    supports_hibernation: bool
    security_profile: models.DiskSecurityProfile | DiskSecurityProfileDict
    completion_percent: float
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    data_access_auth_mode: models.DataAccessAuthMode | DataAccessAuthModeValue
    optimized_for_frequent_attach: bool
    availability_policy: models.AvailabilityPolicy | AvailabilityPolicyDict


class _DiskNestedDict(TrackedResourceDict, total=False):
    """A managed disk."""

    properties: Required[models.DiskProperties | DiskPropertiesDict]
    sku: models.DiskSku | DiskSkuDict
    zones: Sequence[str]
    extended_location: models.ExtendedLocation | ExtendedLocationDict


DiskDict: TypeAlias = _DiskFlatDict | _DiskNestedDict


class DiskAvailabilityPolicyDict(TypedDict, total=False):
    """What happens to a machine's disk whose storage is slow or gone for some time."""

    action_on_disk_delay: models.VirtualMachineDiskDelayAction | VirtualMachineDiskDelayActionValue
    additional_properties: Mapping[str, Any]


class DiskEncryptionSettingsDict(TypedDict, total=False):
    """Azure Disk Encryption of an OS disk: encryption inside the machine."""

    disk_encryption_key: models.KeyVaultSecretReference | KeyVaultSecretReferenceDict
    key_encryption_key: models.KeyVaultKeyReference | KeyVaultKeyReferenceDict
    enabled: bool
    additional_properties: Mapping[str, Any]


class DiskInstanceViewDict(TypedDict, total=False):
    """Run-time state of a machine's disk."""

    name: str
    encryption_settings: Sequence[models.DiskEncryptionSettings | DiskEncryptionSettingsDict]
    statuses: Sequence[models.InstanceViewStatus | InstanceViewStatusDict]
    storage_alignment_status: models.StorageAlignmentStatus | StorageAlignmentStatusValue
    additional_properties: Mapping[str, Any]


class DiskPropertiesDict(TypedDict, total=False):
    """Settings of a managed disk."""

    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue
    purchase_plan: models.DiskPurchasePlan | DiskPurchasePlanDict
    supported_capabilities: models.SupportedCapabilities | SupportedCapabilitiesDict
    creation_data: Required[models.CreationData | CreationDataDict]
    disk_size_gb: int
    encryption_settings_collection: models.EncryptionSettingsCollection | EncryptionSettingsCollectionDict
    disk_iops_read_write: int
    disk_m_bps_read_write: int
    disk_iops_read_only: int
    disk_m_bps_read_only: int
    encryption: models.Encryption | EncryptionDict
    max_shares: int
    network_access_policy: models.NetworkAccessPolicy | NetworkAccessPolicyValue
    disk_access_id: str
    tier: str
    bursting_enabled: bool
    supports_hibernation: bool
    security_profile: models.DiskSecurityProfile | DiskSecurityProfileDict
    completion_percent: float
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    data_access_auth_mode: models.DataAccessAuthMode | DataAccessAuthModeValue
    optimized_for_frequent_attach: bool
    availability_policy: models.AvailabilityPolicy | AvailabilityPolicyDict
    additional_properties: Mapping[str, Any]


class DiskPurchasePlanDict(TypedDict, total=False):
    """Marketplace plan of the image a disk was made from."""

    name: Required[str]
    publisher: Required[str]
    product: Required[str]
    promotion_code: str
    additional_properties: Mapping[str, Any]


class DiskSecurityProfileDict(TypedDict, total=False):
    """Trusted launch or confidential encryption of a disk."""

    security_type: models.DiskSecurityTypes | DiskSecurityTypesValue
    secure_vm_disk_encryption_set_id: str
    additional_properties: Mapping[str, Any]


class DiskSkuDict(TypedDict, total=False):
    """Kind of storage of a managed disk."""

    name: models.DiskStorageAccountTypes | DiskStorageAccountTypesValue
    additional_properties: Mapping[str, Any]


class _DiskUpdateFlatDict(TypedDict, total=False):
    """Changes to a managed disk."""

    tags: Mapping[str, str]
    sku: models.DiskSku | DiskSkuDict
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue
    disk_size_gb: int
    encryption_settings_collection: models.EncryptionSettingsCollection | EncryptionSettingsCollectionDict
    disk_iops_read_write: int
    disk_m_bps_read_write: int
    disk_iops_read_only: int
    disk_m_bps_read_only: int
    max_shares: int
    encryption: models.Encryption | EncryptionDict
    network_access_policy: models.NetworkAccessPolicy | NetworkAccessPolicyValue
    disk_access_id: str
    tier: str
    bursting_enabled: bool
    purchase_plan: models.DiskPurchasePlan | DiskPurchasePlanDict
    supported_capabilities: models.SupportedCapabilities | SupportedCapabilitiesDict
    supports_hibernation: bool
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    data_access_auth_mode: models.DataAccessAuthMode | DataAccessAuthModeValue
    optimized_for_frequent_attach: bool
    availability_policy: models.AvailabilityPolicy | AvailabilityPolicyDict
    additional_properties: Mapping[str, Any]


class _DiskUpdateNestedDict(TypedDict, total=False):
    """Changes to a managed disk."""

    properties: Required[models.DiskUpdateProperties | DiskUpdatePropertiesDict]
    tags: Mapping[str, str]
    sku: models.DiskSku | DiskSkuDict
    additional_properties: Mapping[str, Any]


DiskUpdateDict: TypeAlias = _DiskUpdateFlatDict | _DiskUpdateNestedDict


class DiskUpdatePropertiesDict(TypedDict, total=False):
    """Changes to the settings of a managed disk; what is left out stays as it is."""

    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue
    disk_size_gb: int
    encryption_settings_collection: models.EncryptionSettingsCollection | EncryptionSettingsCollectionDict
    disk_iops_read_write: int
    disk_m_bps_read_write: int
    disk_iops_read_only: int
    disk_m_bps_read_only: int
    max_shares: int
    encryption: models.Encryption | EncryptionDict
    network_access_policy: models.NetworkAccessPolicy | NetworkAccessPolicyValue
    disk_access_id: str
    tier: str
    bursting_enabled: bool
    purchase_plan: models.DiskPurchasePlan | DiskPurchasePlanDict
    supported_capabilities: models.SupportedCapabilities | SupportedCapabilitiesDict
    supports_hibernation: bool
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    data_access_auth_mode: models.DataAccessAuthMode | DataAccessAuthModeValue
    optimized_for_frequent_attach: bool
    availability_policy: models.AvailabilityPolicy | AvailabilityPolicyDict
    additional_properties: Mapping[str, Any]


class KeyVaultKeyReferenceDict(TypedDict, total=False):
    """Reference to a key in a key vault."""

    key_url: Required[str]
    source_vault: Required[models.SubResource | SubResourceDict]
    additional_properties: Mapping[str, Any]


class PropertyUpdatesInProgressDict(TypedDict, total=False):
    """Changes to a disk that are still being carried out."""

    target_tier: str
    additional_properties: Mapping[str, Any]


class ShareInfoElementDict(TypedDict, total=False):
    """A machine a shared disk is attached to."""

    additional_properties: Mapping[str, Any]
