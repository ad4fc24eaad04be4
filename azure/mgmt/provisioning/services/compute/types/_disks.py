# Generated from swagger/compute/ by "make generate": do not edit.

"""Dicts for the models of ``compute``, and values of its enums: ``disks``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
else:
    typed(__name__)

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


class AvailabilityPolicyDict(ModelDict, total=False):
    action_on_disk_delay: models.AvailabilityPolicyDiskDelay | AvailabilityPolicyDiskDelayValue


class _DiskFlatDict(TrackedResourceDict, total=False):
    sku: models.DiskSku | DiskSkuDict
    zones: list[str] | tuple[str, ...]
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
    properties: Required[models.DiskProperties | DiskPropertiesDict]
    sku: models.DiskSku | DiskSkuDict
    zones: list[str] | tuple[str, ...]
    extended_location: models.ExtendedLocation | ExtendedLocationDict


DiskDict: TypeAlias = _DiskFlatDict | _DiskNestedDict


class DiskAvailabilityPolicyDict(ModelDict, total=False):
    action_on_disk_delay: models.VirtualMachineDiskDelayAction | VirtualMachineDiskDelayActionValue


class DiskEncryptionSettingsDict(ModelDict, total=False):
    disk_encryption_key: models.KeyVaultSecretReference | KeyVaultSecretReferenceDict
    key_encryption_key: models.KeyVaultKeyReference | KeyVaultKeyReferenceDict
    enabled: bool


class DiskInstanceViewDict(ModelDict, total=False):
    name: str
    encryption_settings: Sequence[models.DiskEncryptionSettings | DiskEncryptionSettingsDict]
    statuses: Sequence[models.InstanceViewStatus | InstanceViewStatusDict]
    storage_alignment_status: models.StorageAlignmentStatus | StorageAlignmentStatusValue


class DiskPropertiesDict(ModelDict, total=False):
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


class DiskPurchasePlanDict(ModelDict, total=False):
    name: Required[str]
    publisher: Required[str]
    product: Required[str]
    promotion_code: str


class DiskSecurityProfileDict(ModelDict, total=False):
    security_type: models.DiskSecurityTypes | DiskSecurityTypesValue
    secure_vm_disk_encryption_set_id: str


class DiskSkuDict(ModelDict, total=False):
    name: models.DiskStorageAccountTypes | DiskStorageAccountTypesValue


class _DiskUpdateFlatDict(ModelDict, total=False):
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


class _DiskUpdateNestedDict(ModelDict, total=False):
    properties: Required[models.DiskUpdateProperties | DiskUpdatePropertiesDict]
    tags: Mapping[str, str]
    sku: models.DiskSku | DiskSkuDict


DiskUpdateDict: TypeAlias = _DiskUpdateFlatDict | _DiskUpdateNestedDict


class DiskUpdatePropertiesDict(ModelDict, total=False):
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


class KeyVaultKeyReferenceDict(ModelDict, total=False):
    key_url: Required[str]
    source_vault: Required[models.SubResource | SubResourceDict]


class PropertyUpdatesInProgressDict(ModelDict, total=False):
    target_tier: str


class ShareInfoElementDict(ModelDict, total=False):
    """Stands for ShareInfoElement."""
