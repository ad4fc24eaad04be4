# Generated from swagger/compute/ by "make generate": do not edit.

"""Models of ``compute``: ``disks``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import TrackedResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _disks as types
    from ..types._bases import SubResourceDict
    from ..types._common import (
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
    from ..types._virtual_machines import VirtualMachineDiskDelayActionValue
else:
    typed(__name__)


class AvailabilityPolicy(Model):
    """What happens to a disk whose storage is slow or gone for some time."""

    action_on_disk_delay: models.AvailabilityPolicyDiskDelay | types.AvailabilityPolicyDiskDelayValue | None = field(
        "actionOnDiskDelay", "AvailabilityPolicyDiskDelay", default=None
    )
    """What to do when the disk does not answer in time; AutomaticReattach detaches it and attaches it again."""


class Disk(TrackedResource):
    """A managed disk."""

    properties: NestedOrNone[DiskProperties, types.DiskPropertiesDict] = field(
        "properties", "DiskProperties", default=None
    )
    """Settings of the disk."""
    time_created: datetime = flattened("properties", init=False)
    """When the resource was created."""
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue | None = flattened("properties", default=None)
    """Operating system: Windows or Linux."""
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue | None = flattened("properties", default=None)
    """Generation of the hypervisor: V1 boots by BIOS, V2 by UEFI."""
    purchase_plan: NestedOrNone[DiskPurchasePlan, types.DiskPurchasePlanDict] = flattened("properties", default=None)
    """Marketplace plan of the image."""
    supported_capabilities: NestedOrNone[models.SupportedCapabilities, SupportedCapabilitiesDict] = flattened(
        "properties", default=None
    )
    """What the image on the disk supports: architecture, fast networking, controllers."""
    creation_data: NestedOrNone[models.CreationData, CreationDataDict] = flattened("properties", default=None)
    """What the disk is made from; fixed at creation."""
    disk_size_gb: int | None = flattened("properties", default=None)
    """Size in GiB; needed for an empty disk. Can grow but not shrink."""
    disk_size_bytes: int = flattened("properties", init=False)
    """Size in bytes."""
    unique_id: str = flattened("properties", init=False)
    """Unique ID of the disk, a GUID."""
    encryption_settings_collection: NestedOrNone[
        models.EncryptionSettingsCollection, EncryptionSettingsCollectionDict
    ] = flattened("properties", default=None)
    """Azure Disk Encryption settings of the disk."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    disk_iops_read_write: int | None = flattened("properties", default=None)
    """Operations per second, for UltraSSD_LRS and PremiumV2_LRS; one operation moves 4 to 256 KiB."""
    disk_m_bps_read_write: int | None = flattened("properties", default=None)
    """Throughput in MB per second, for UltraSSD_LRS and PremiumV2_LRS."""
    disk_iops_read_only: int | None = flattened("properties", default=None)
    """Operations per second of all machines together that mount a shared disk read-only."""
    disk_m_bps_read_only: int | None = flattened("properties", default=None)
    """Throughput in MB per second of all machines together that mount a shared disk read-only."""
    disk_state: models.DiskState | types.DiskStateValue = flattened("properties", init=False)
    """State of the disk: Unattached, Attached, Reserved, ActiveSAS and others."""
    encryption: NestedOrNone[models.Encryption, EncryptionDict] = flattened("properties", default=None)
    """Encryption at rest: with keys of the platform or keys of your own."""
    max_shares: int | None = flattened("properties", default=None)
    """Machines the disk can be attached to at once; above 1 the disk is shared."""
    share_info: NestedList[ShareInfoElement, types.ShareInfoElementDict] = flattened("properties", init=False)
    """Machines a shared disk is attached to."""
    network_access_policy: models.NetworkAccessPolicy | NetworkAccessPolicyValue | None = flattened(
        "properties", default=None
    )
    """Who may export the disk over the network: anyone with SAS, private endpoints only, or nobody."""
    disk_access_id: str | None = flattened("properties", default=None)
    """ID of the disk access for private endpoints; with networkAccessPolicy AllowPrivate."""
    bursting_enabled_time: datetime = flattened("properties", init=False)
    """When on-demand bursting was last turned on."""
    tier: str | None = flattened("properties", default=None)
    """Performance tier such as "P30", if higher than the size of the disk gives."""
    bursting_enabled: bool | None = flattened("properties", default=None)
    """Lets the disk go beyond its performance target on demand, for a charge; off by default."""
    property_updates_in_progress: Nested[PropertyUpdatesInProgress, types.PropertyUpdatesInProgressDict] = flattened(
        "properties", init=False
    )
    """Changes to the disk that are still being carried out."""
    supports_hibernation: bool | None = flattened("properties", default=None)
    """True if the OS on the disk supports hibernation."""
    security_profile: NestedOrNone[DiskSecurityProfile, types.DiskSecurityProfileDict] = flattened(
        "properties", default=None
    )
    """Trusted launch or confidential encryption of the disk."""
    completion_percent: float | None = flattened("properties", default=None)
    """Progress of the background copy, in percent."""
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue | None = flattened(
        "properties", default=None
    )
    """Whether the disk can be exported over public networks."""
    data_access_auth_mode: models.DataAccessAuthMode | DataAccessAuthModeValue | None = flattened(
        "properties", default=None
    )
    """AzureActiveDirectory also asks for an Entra ID role to export or upload the disk."""
    optimized_for_frequent_attach: bool | None = flattened("properties", default=None)
    """Makes attaching quick, for disks that change machines more than five times a day."""
    last_ownership_update_time: datetime = flattened("properties", init=False)
    """When the disk was last attached to or detached from a machine."""
    availability_policy: NestedOrNone[AvailabilityPolicy, types.AvailabilityPolicyDict] = flattened(
        "properties", default=None
    )
    """What happens when the disk's storage is slow or gone for some time."""
    managed_by: str = read_only("managedBy")
    """Virtual machine the disk is attached to."""
    managed_by_extended: list[str] = read_only("managedByExtended", "[str]")
    """All virtual machines the disk is attached to; more than one for shared disks."""
    sku: NestedOrNone[DiskSku, types.DiskSkuDict] = field("sku", "DiskSku", default=None)
    """Kind of storage of the disk, such as Premium_LRS."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Availability zone of the disk; none for regional and zone-redundant disks."""
    extended_location: NestedOrNone[models.ExtendedLocation, ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Edge zone the resource is in; none for the region itself."""


class DiskAvailabilityPolicy(Model):
    """What happens to a machine's disk whose storage is slow or gone for some time."""

    action_on_disk_delay: models.VirtualMachineDiskDelayAction | VirtualMachineDiskDelayActionValue | None = field(
        "actionOnDiskDelay", "VirtualMachineDiskDelayAction", default=None
    )
    """What to do when the disk does not answer in time; AutomaticReattach detaches it and attaches it again."""


class DiskEncryptionSettings(Model):
    """Azure Disk Encryption of an OS disk: encryption inside the machine."""

    disk_encryption_key: NestedOrNone[models.KeyVaultSecretReference, KeyVaultSecretReferenceDict] = field(
        "diskEncryptionKey", "KeyVaultSecretReference", default=None
    )
    """Secret in a key vault that the disk is encrypted with."""
    key_encryption_key: NestedOrNone[KeyVaultKeyReference, types.KeyVaultKeyReferenceDict] = field(
        "keyEncryptionKey", "KeyVaultKeyReference", default=None
    )
    """Key in a key vault that wraps the disk's secret."""
    enabled: bool | None = field("enabled", "bool", default=None)
    """Turns disk encryption on for the machine."""


class DiskInstanceView(Model):
    """Run-time state of a machine's disk."""

    name: str | None = field("name", default=None)
    """Name of the disk."""
    encryption_settings: NestedListOrNone[DiskEncryptionSettings, types.DiskEncryptionSettingsDict] = field(
        "encryptionSettings", "[DiskEncryptionSettings]", default=None
    )
    """Encryption of the disk inside the machine."""
    statuses: NestedListOrNone[models.InstanceViewStatus, InstanceViewStatusDict] = field(
        "statuses", "[InstanceViewStatus]", default=None
    )
    """Status entries of the disk."""
    storage_alignment_status: models.StorageAlignmentStatus | types.StorageAlignmentStatusValue | None = field(
        "storageAlignmentStatus", "StorageAlignmentStatus", default=None
    )
    """Whether the storage follows the machine's fault domain."""


class DiskProperties(Model):
    """Settings of a managed disk."""

    time_created: datetime = read_only("timeCreated", "iso-8601")
    """When the resource was created."""
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue | None = field(
        "osType", "OperatingSystemTypes", default=None
    )
    """Operating system: Windows or Linux."""
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue | None = field(
        "hyperVGeneration", "HyperVGeneration", default=None
    )
    """Generation of the hypervisor: V1 boots by BIOS, V2 by UEFI."""
    purchase_plan: NestedOrNone[DiskPurchasePlan, types.DiskPurchasePlanDict] = field(
        "purchasePlan", "DiskPurchasePlan", default=None
    )
    """Marketplace plan of the image."""
    supported_capabilities: NestedOrNone[models.SupportedCapabilities, SupportedCapabilitiesDict] = field(
        "supportedCapabilities", "SupportedCapabilities", default=None
    )
    """What the image on the disk supports: architecture, fast networking, controllers."""
    creation_data: Nested[models.CreationData, CreationDataDict] = field("creationData", "CreationData")
    """What the disk is made from; fixed at creation."""
    disk_size_gb: int | None = field("diskSizeGB", "int", default=None)
    """Size in GiB; needed for an empty disk. Can grow but not shrink."""
    disk_size_bytes: int = read_only("diskSizeBytes", "int")
    """Size in bytes."""
    unique_id: str = read_only("uniqueId")
    """Unique ID of the disk, a GUID."""
    encryption_settings_collection: NestedOrNone[
        models.EncryptionSettingsCollection, EncryptionSettingsCollectionDict
    ] = field("encryptionSettingsCollection", "EncryptionSettingsCollection", default=None)
    """Azure Disk Encryption settings of the disk."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    disk_iops_read_write: int | None = field("diskIOPSReadWrite", "int", default=None)
    """Operations per second, for UltraSSD_LRS and PremiumV2_LRS; one operation moves 4 to 256 KiB."""
    disk_m_bps_read_write: int | None = field("diskMBpsReadWrite", "int", default=None)
    """Throughput in MB per second, for UltraSSD_LRS and PremiumV2_LRS."""
    disk_iops_read_only: int | None = field("diskIOPSReadOnly", "int", default=None)
    """Operations per second of all machines together that mount a shared disk read-only."""
    disk_m_bps_read_only: int | None = field("diskMBpsReadOnly", "int", default=None)
    """Throughput in MB per second of all machines together that mount a shared disk read-only."""
    disk_state: models.DiskState | types.DiskStateValue = read_only("diskState", "DiskState")
    """State of the disk: Unattached, Attached, Reserved, ActiveSAS and others."""
    encryption: NestedOrNone[models.Encryption, EncryptionDict] = field("encryption", "Encryption", default=None)
    """Encryption at rest: with keys of the platform or keys of your own."""
    max_shares: int | None = field("maxShares", "int", default=None)
    """Machines the disk can be attached to at once; above 1 the disk is shared."""
    share_info: NestedList[ShareInfoElement, types.ShareInfoElementDict] = read_only("shareInfo", "[ShareInfoElement]")
    """Machines a shared disk is attached to."""
    network_access_policy: models.NetworkAccessPolicy | NetworkAccessPolicyValue | None = field(
        "networkAccessPolicy", "NetworkAccessPolicy", default=None
    )
    """Who may export the disk over the network: anyone with SAS, private endpoints only, or nobody."""
    disk_access_id: str | None = field("diskAccessId", default=None)
    """ID of the disk access for private endpoints; with networkAccessPolicy AllowPrivate."""
    bursting_enabled_time: datetime = read_only("burstingEnabledTime", "iso-8601")
    """When on-demand bursting was last turned on."""
    tier: str | None = field("tier", default=None)
    """Performance tier such as "P30", if higher than the size of the disk gives."""
    bursting_enabled: bool | None = field("burstingEnabled", "bool", default=None)
    """Lets the disk go beyond its performance target on demand, for a charge; off by default."""
    property_updates_in_progress: Nested[PropertyUpdatesInProgress, types.PropertyUpdatesInProgressDict] = read_only(
        "propertyUpdatesInProgress", "PropertyUpdatesInProgress"
    )
    """Changes to the disk that are still being carried out."""
    supports_hibernation: bool | None = field("supportsHibernation", "bool", default=None)
    """True if the OS on the disk supports hibernation."""
    security_profile: NestedOrNone[DiskSecurityProfile, types.DiskSecurityProfileDict] = field(
        "securityProfile", "DiskSecurityProfile", default=None
    )
    """Trusted launch or confidential encryption of the disk."""
    completion_percent: float | None = field("completionPercent", "float", default=None)
    """Progress of the background copy, in percent."""
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue | None = field(
        "publicNetworkAccess", "PublicNetworkAccess", default=None
    )
    """Whether the disk can be exported over public networks."""
    data_access_auth_mode: models.DataAccessAuthMode | DataAccessAuthModeValue | None = field(
        "dataAccessAuthMode", "DataAccessAuthMode", default=None
    )
    """AzureActiveDirectory also asks for an Entra ID role to export or upload the disk."""
    optimized_for_frequent_attach: bool | None = field("optimizedForFrequentAttach", "bool", default=None)
    """Makes attaching quick, for disks that change machines more than five times a day."""
    last_ownership_update_time: datetime = read_only("LastOwnershipUpdateTime", "iso-8601")
    """When the disk was last attached to or detached from a machine."""
    availability_policy: NestedOrNone[AvailabilityPolicy, types.AvailabilityPolicyDict] = field(
        "availabilityPolicy", "AvailabilityPolicy", default=None
    )
    """What happens when the disk's storage is slow or gone for some time."""


class DiskPurchasePlan(Model):
    """Marketplace plan of the image a disk was made from."""

    name: str = field("name")
    """ID of the plan."""
    publisher: str = field("publisher")
    """Publisher of the image or extension."""
    product: str = field("product")
    """Product of the plan; the same as the offer of the image."""
    promotion_code: str | None = field("promotionCode", default=None)
    """Promotion code of the plan."""


class DiskSecurityProfile(Model):
    """Trusted launch or confidential encryption of a disk."""

    security_type: models.DiskSecurityTypes | types.DiskSecurityTypesValue | None = field(
        "securityType", "DiskSecurityTypes", default=None
    )
    """Kind of protection; fixed at creation."""
    secure_vm_disk_encryption_set_id: str | None = field("secureVMDiskEncryptionSetId", default=None)
    """Disk encryption set for a confidential disk encrypted with a key of your own."""
    confidential_vm_version: models.ConfidentialVMVersion | types.ConfidentialVMVersionValue = read_only(
        "confidentialVMVersion", "ConfidentialVMVersion"
    )
    """Version of the confidential machine."""


class DiskSku(Model):
    """Kind of storage of a managed disk."""

    name: models.DiskStorageAccountTypes | types.DiskStorageAccountTypesValue | None = field(
        "name", "DiskStorageAccountTypes", default=None
    )
    """Kind of storage with its redundancy, such as "StandardSSD_LRS"."""
    tier: str = read_only("tier")
    """Tier that follows from the name."""


class DiskUpdate(Model):
    """Changes to a managed disk."""

    properties: NestedOrNone[DiskUpdateProperties, types.DiskUpdatePropertiesDict] = field(
        "properties", "DiskUpdateProperties", default=None
    )
    """Settings of the disk."""
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue | None = flattened("properties", default=None)
    """Operating system: Windows or Linux."""
    disk_size_gb: int | None = flattened("properties", default=None)
    """New size in GiB; only larger than before."""
    encryption_settings_collection: NestedOrNone[
        models.EncryptionSettingsCollection, EncryptionSettingsCollectionDict
    ] = flattened("properties", default=None)
    """Azure Disk Encryption settings of the disk."""
    disk_iops_read_write: int | None = flattened("properties", default=None)
    """Operations per second, for UltraSSD_LRS and PremiumV2_LRS; one operation moves 4 to 256 KiB."""
    disk_m_bps_read_write: int | None = flattened("properties", default=None)
    """Throughput in MB per second, for UltraSSD_LRS and PremiumV2_LRS."""
    disk_iops_read_only: int | None = flattened("properties", default=None)
    """Operations per second of all machines together that mount a shared disk read-only."""
    disk_m_bps_read_only: int | None = flattened("properties", default=None)
    """Throughput in MB per second of all machines together that mount a shared disk read-only."""
    max_shares: int | None = flattened("properties", default=None)
    """Machines the disk can be attached to at once; above 1 the disk is shared."""
    encryption: NestedOrNone[models.Encryption, EncryptionDict] = flattened("properties", default=None)
    """Encryption at rest: with keys of the platform or keys of your own."""
    network_access_policy: models.NetworkAccessPolicy | NetworkAccessPolicyValue | None = flattened(
        "properties", default=None
    )
    """Who may export the disk over the network: anyone with SAS, private endpoints only, or nobody."""
    disk_access_id: str | None = flattened("properties", default=None)
    """ID of the disk access for private endpoints; with networkAccessPolicy AllowPrivate."""
    tier: str | None = flattened("properties", default=None)
    """Performance tier such as "P30", if higher than the size of the disk gives."""
    bursting_enabled: bool | None = flattened("properties", default=None)
    """Lets the disk go beyond its performance target on demand, for a charge; off by default."""
    purchase_plan: NestedOrNone[DiskPurchasePlan, types.DiskPurchasePlanDict] = flattened("properties", default=None)
    """Marketplace plan of the image."""
    supported_capabilities: NestedOrNone[models.SupportedCapabilities, SupportedCapabilitiesDict] = flattened(
        "properties", default=None
    )
    """What the image on the disk supports: architecture, fast networking, controllers."""
    property_updates_in_progress: Nested[PropertyUpdatesInProgress, types.PropertyUpdatesInProgressDict] = flattened(
        "properties", init=False
    )
    """Changes to the disk that are still being carried out."""
    supports_hibernation: bool | None = flattened("properties", default=None)
    """True if the OS on the disk supports hibernation."""
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue | None = flattened(
        "properties", default=None
    )
    """Whether the disk can be exported over public networks."""
    data_access_auth_mode: models.DataAccessAuthMode | DataAccessAuthModeValue | None = flattened(
        "properties", default=None
    )
    """AzureActiveDirectory also asks for an Entra ID role to export or upload the disk."""
    optimized_for_frequent_attach: bool | None = flattened("properties", default=None)
    """Makes attaching quick, for disks that change machines more than five times a day."""
    availability_policy: NestedOrNone[AvailabilityPolicy, types.AvailabilityPolicyDict] = flattened(
        "properties", default=None
    )
    """What happens when the disk's storage is slow or gone for some time."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""
    sku: NestedOrNone[DiskSku, types.DiskSkuDict] = field("sku", "DiskSku", default=None)
    """Kind of storage of the disk, such as Premium_LRS."""


class DiskUpdateProperties(Model):
    """Changes to the settings of a managed disk; what is left out stays as it is."""

    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue | None = field(
        "osType", "OperatingSystemTypes", default=None
    )
    """Operating system: Windows or Linux."""
    disk_size_gb: int | None = field("diskSizeGB", "int", default=None)
    """New size in GiB; only larger than before."""
    encryption_settings_collection: NestedOrNone[
        models.EncryptionSettingsCollection, EncryptionSettingsCollectionDict
    ] = field("encryptionSettingsCollection", "EncryptionSettingsCollection", default=None)
    """Azure Disk Encryption settings of the disk."""
    disk_iops_read_write: int | None = field("diskIOPSReadWrite", "int", default=None)
    """Operations per second, for UltraSSD_LRS and PremiumV2_LRS; one operation moves 4 to 256 KiB."""
    disk_m_bps_read_write: int | None = field("diskMBpsReadWrite", "int", default=None)
    """Throughput in MB per second, for UltraSSD_LRS and PremiumV2_LRS."""
    disk_iops_read_only: int | None = field("diskIOPSReadOnly", "int", default=None)
    """Operations per second of all machines together that mount a shared disk read-only."""
    disk_m_bps_read_only: int | None = field("diskMBpsReadOnly", "int", default=None)
    """Throughput in MB per second of all machines together that mount a shared disk read-only."""
    max_shares: int | None = field("maxShares", "int", default=None)
    """Machines the disk can be attached to at once; above 1 the disk is shared."""
    encryption: NestedOrNone[models.Encryption, EncryptionDict] = field("encryption", "Encryption", default=None)
    """Encryption at rest: with keys of the platform or keys of your own."""
    network_access_policy: models.NetworkAccessPolicy | NetworkAccessPolicyValue | None = field(
        "networkAccessPolicy", "NetworkAccessPolicy", default=None
    )
    """Who may export the disk over the network: anyone with SAS, private endpoints only, or nobody."""
    disk_access_id: str | None = field("diskAccessId", default=None)
    """ID of the disk access for private endpoints; with networkAccessPolicy AllowPrivate."""
    tier: str | None = field("tier", default=None)
    """Performance tier such as "P30", if higher than the size of the disk gives."""
    bursting_enabled: bool | None = field("burstingEnabled", "bool", default=None)
    """Lets the disk go beyond its performance target on demand, for a charge; off by default."""
    purchase_plan: NestedOrNone[DiskPurchasePlan, types.DiskPurchasePlanDict] = field(
        "purchasePlan", "DiskPurchasePlan", default=None
    )
    """Marketplace plan of the image."""
    supported_capabilities: NestedOrNone[models.SupportedCapabilities, SupportedCapabilitiesDict] = field(
        "supportedCapabilities", "SupportedCapabilities", default=None
    )
    """What the image on the disk supports: architecture, fast networking, controllers."""
    property_updates_in_progress: Nested[PropertyUpdatesInProgress, types.PropertyUpdatesInProgressDict] = read_only(
        "propertyUpdatesInProgress", "PropertyUpdatesInProgress"
    )
    """Changes to the disk that are still being carried out."""
    supports_hibernation: bool | None = field("supportsHibernation", "bool", default=None)
    """True if the OS on the disk supports hibernation."""
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue | None = field(
        "publicNetworkAccess", "PublicNetworkAccess", default=None
    )
    """Whether the disk can be exported over public networks."""
    data_access_auth_mode: models.DataAccessAuthMode | DataAccessAuthModeValue | None = field(
        "dataAccessAuthMode", "DataAccessAuthMode", default=None
    )
    """AzureActiveDirectory also asks for an Entra ID role to export or upload the disk."""
    optimized_for_frequent_attach: bool | None = field("optimizedForFrequentAttach", "bool", default=None)
    """Makes attaching quick, for disks that change machines more than five times a day."""
    availability_policy: NestedOrNone[AvailabilityPolicy, types.AvailabilityPolicyDict] = field(
        "availabilityPolicy", "AvailabilityPolicy", default=None
    )
    """What happens when the disk's storage is slow or gone for some time."""


class KeyVaultKeyReference(Model):
    """Reference to a key in a key vault."""

    key_url: str = field("keyUrl")
    """URL of the key, with version."""
    source_vault: Nested[models.SubResource, SubResourceDict] = field("sourceVault", "SubResource")
    """Key vault the key is in."""


class PropertyUpdatesInProgress(Model):
    """Changes to a disk that are still being carried out."""

    target_tier: str | None = field("targetTier", default=None)
    """Performance tier the disk is moving to."""


class ShareInfoElement(Model):
    """A machine a shared disk is attached to."""

    vm_uri: str = read_only("vmUri")
    """ID of the virtual machine."""
