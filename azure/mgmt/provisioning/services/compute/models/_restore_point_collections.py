# Generated from swagger/compute/ by "make generate": do not edit.

"""Models of ``compute``: ``restore_point_collections``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import ProxyResource, SubResourceReadOnly, TrackedResource, UpdateResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.model import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _restore_point_collections as types
    from ..types._common import (
        ApiEntityReferenceDict,
        CachingTypesValue,
        DiagnosticsProfileDict,
        EncryptionDict,
        HardwareProfileDict,
        HyperVGenerationTypesValue,
        HyperVGenerationValue,
        InstanceViewStatusDict,
        ManagedDiskParametersDict,
        NetworkAccessPolicyValue,
        OperatingSystemTypesValue,
        OSProfileDict,
        PublicNetworkAccessValue,
        SecurityProfileDict,
        SupportedCapabilitiesDict,
    )
    from ..types._disk_encryption_sets import DiskEncryptionSetParametersDict
    from ..types._disks import (
        DiskControllerTypesValue,
        DiskEncryptionSettingsDict,
        DiskPurchasePlanDict,
        DiskSecurityProfileDict,
    )
    from ..types._snapshots import SnapshotAccessStateValue


class DiskRestorePoint(ProxyResource):
    """A disk as saved in a restore point."""

    properties: NestedOrNone[DiskRestorePointProperties, types.DiskRestorePointPropertiesDict] = field(
        "properties", "DiskRestorePointProperties", default=None
    )
    """Settings of the disk restore point."""
    time_created: datetime = flattened("properties", init=False)
    """When the resource was created."""
    source_resource_id: str = flattened("properties", init=False)
    """ID of the disk that was saved."""
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue = flattened("properties", init=False)
    """Operating system: Windows or Linux."""
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue | None = flattened("properties", default=None)
    """Generation of the hypervisor: V1 boots by BIOS, V2 by UEFI."""
    purchase_plan: NestedOrNone[models.DiskPurchasePlan, DiskPurchasePlanDict] = flattened("properties", default=None)
    """Marketplace plan of the image."""
    supported_capabilities: NestedOrNone[models.SupportedCapabilities, SupportedCapabilitiesDict] = flattened(
        "properties", default=None
    )
    """What the image on the disk supports: architecture, fast networking, controllers."""
    family_id: str = flattened("properties", init=False)
    """ID shared by all restore points of one disk."""
    source_unique_id: str = flattened("properties", init=False)
    """Unique ID of the disk that was saved."""
    encryption: Nested[models.Encryption, EncryptionDict] = flattened("properties", init=False)
    """Encryption at rest: with keys of the platform or keys of your own."""
    supports_hibernation: bool | None = flattened("properties", default=None)
    """True if the OS on the disk supports hibernation."""
    network_access_policy: models.NetworkAccessPolicy | NetworkAccessPolicyValue | None = flattened(
        "properties", default=None
    )
    """Who may export the disk over the network: anyone with SAS, private endpoints only, or nobody."""
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue | None = flattened(
        "properties", default=None
    )
    """Whether the disk can be exported over public networks."""
    disk_access_id: str | None = flattened("properties", default=None)
    """ID of the disk access for private endpoints; with networkAccessPolicy AllowPrivate."""
    completion_percent: float | None = flattened("properties", default=None)
    """Progress of the background copy, in percent."""
    replication_state: str = flattened("properties", init=False)
    """State of the copy, for restore points from another region."""
    source_resource_location: str = flattened("properties", init=False)
    """Region of the disk that was saved."""
    security_profile: NestedOrNone[models.DiskSecurityProfile, DiskSecurityProfileDict] = flattened(
        "properties", default=None
    )
    """Trusted launch or confidential encryption of the disk."""
    logical_sector_size: int = flattened("properties", init=False)
    """Bytes per logical sector of the disk."""
    snapshot_access_state: models.SnapshotAccessState | SnapshotAccessStateValue = flattened("properties", init=False)
    """Whether data can be read already while it is still being copied."""


class DiskRestorePointAttributes(SubResourceReadOnly):
    """Disk restore point of a disk in a restore point."""

    encryption: NestedOrNone[RestorePointEncryption, types.RestorePointEncryptionDict] = field(
        "encryption", "RestorePointEncryption", default=None
    )
    """Encryption of a disk restore point."""
    source_disk_restore_point: NestedOrNone[models.ApiEntityReference, ApiEntityReferenceDict] = field(
        "sourceDiskRestorePoint", "ApiEntityReference", default=None
    )
    """Reference to a resource by its ID."""


class DiskRestorePointInstanceView(Model):
    """State of a disk restore point."""

    id: str | None = field("id", default=None)
    """ID of the disk restore point."""
    snapshot_access_state: models.SnapshotAccessState | SnapshotAccessStateValue | None = field(
        "snapshotAccessState", "SnapshotAccessState", default=None
    )
    """Whether the data of a snapshot can be read already."""
    replication_status: NestedOrNone[DiskRestorePointReplicationStatus, types.DiskRestorePointReplicationStatusDict] = (
        field("replicationStatus", "DiskRestorePointReplicationStatus", default=None)
    )
    """State of replication by region; filled when asked for with expand."""


class DiskRestorePointProperties(Model):
    """Properties of a disk restore point."""

    time_created: datetime = read_only("timeCreated", "iso-8601")
    """When the resource was created."""
    source_resource_id: str = read_only("sourceResourceId")
    """ID of the disk that was saved."""
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue = read_only("osType", "OperatingSystemTypes")
    """Operating system: Windows or Linux."""
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue | None = field(
        "hyperVGeneration", "HyperVGeneration", default=None
    )
    """Generation of the hypervisor: V1 boots by BIOS, V2 by UEFI."""
    purchase_plan: NestedOrNone[models.DiskPurchasePlan, DiskPurchasePlanDict] = field(
        "purchasePlan", "DiskPurchasePlan", default=None
    )
    """Marketplace plan of the image."""
    supported_capabilities: NestedOrNone[models.SupportedCapabilities, SupportedCapabilitiesDict] = field(
        "supportedCapabilities", "SupportedCapabilities", default=None
    )
    """What the image on the disk supports: architecture, fast networking, controllers."""
    family_id: str = read_only("familyId")
    """ID shared by all restore points of one disk."""
    source_unique_id: str = read_only("sourceUniqueId")
    """Unique ID of the disk that was saved."""
    encryption: Nested[models.Encryption, EncryptionDict] = read_only("encryption", "Encryption")
    """Encryption at rest: with keys of the platform or keys of your own."""
    supports_hibernation: bool | None = field("supportsHibernation", "bool", default=None)
    """True if the OS on the disk supports hibernation."""
    network_access_policy: models.NetworkAccessPolicy | NetworkAccessPolicyValue | None = field(
        "networkAccessPolicy", "NetworkAccessPolicy", default=None
    )
    """Who may export the disk over the network: anyone with SAS, private endpoints only, or nobody."""
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue | None = field(
        "publicNetworkAccess", "PublicNetworkAccess", default=None
    )
    """Whether the disk can be exported over public networks."""
    disk_access_id: str | None = field("diskAccessId", default=None)
    """ID of the disk access for private endpoints; with networkAccessPolicy AllowPrivate."""
    completion_percent: float | None = field("completionPercent", "float", default=None)
    """Progress of the background copy, in percent."""
    replication_state: str = read_only("replicationState")
    """State of the copy, for restore points from another region."""
    source_resource_location: str = read_only("sourceResourceLocation")
    """Region of the disk that was saved."""
    security_profile: NestedOrNone[models.DiskSecurityProfile, DiskSecurityProfileDict] = field(
        "securityProfile", "DiskSecurityProfile", default=None
    )
    """Trusted launch or confidential encryption of the disk."""
    logical_sector_size: int = read_only("logicalSectorSize", "int")
    """Bytes per logical sector of the disk."""
    snapshot_access_state: models.SnapshotAccessState | SnapshotAccessStateValue = read_only(
        "snapshotAccessState", "SnapshotAccessState"
    )
    """Whether data can be read already while it is still being copied."""


class DiskRestorePointReplicationStatus(Model):
    """Progress of the copy of a disk restore point."""

    status: NestedOrNone[models.InstanceViewStatus, InstanceViewStatusDict] = field(
        "status", "InstanceViewStatus", default=None
    )
    """A status entry, such as "PowerState/running"."""
    completion_percent: int | None = field("completionPercent", "int", default=None)
    """Progress of the background copy, in percent."""


class RestorePoint(ProxyResource):
    """A restore point of a virtual machine."""

    properties: NestedOrNone[RestorePointProperties, types.RestorePointPropertiesDict] = field(
        "properties", "RestorePointProperties", default=None
    )
    """Settings of the restore point."""
    exclude_disks: NestedListOrNone[models.ApiEntityReference, ApiEntityReferenceDict] = flattened(
        "properties", default=None
    )
    """Disks to leave out."""
    source_metadata: NestedOrNone[RestorePointSourceMetadata, types.RestorePointSourceMetadataDict] = flattened(
        "properties", default=None
    )
    """Settings the machine had."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    consistency_mode: models.ConsistencyModeTypes | types.ConsistencyModeTypesValue | None = flattened(
        "properties", default=None
    )
    """Consistency of the restore point: crash, file system or application."""
    time_created: datetime | None = flattened("properties", default=None)
    """When the resource was created."""
    source_restore_point: NestedOrNone[models.ApiEntityReference, ApiEntityReferenceDict] = flattened(
        "properties", default=None
    )
    """Restore point to copy, from another region."""
    instance_view: Nested[RestorePointInstanceView, types.RestorePointInstanceViewDict] = flattened(
        "properties", init=False
    )
    """State of the restore point; filled when asked for with expand."""
    instant_access_duration_minutes: int | None = flattened("properties", default=None)
    """Minutes the disks stay in instant access."""


class RestorePointCollection(TrackedResource):
    """A collection of restore points of one virtual machine."""

    properties: NestedOrNone[RestorePointCollectionProperties, types.RestorePointCollectionPropertiesDict] = field(
        "properties", "RestorePointCollectionProperties", default=None
    )
    """Settings of the restore point collection."""
    source: NestedOrNone[RestorePointCollectionSourceProperties, types.RestorePointCollectionSourcePropertiesDict] = (
        flattened("properties", default=None)
    )
    """Virtual machine of the collection."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    restore_point_collection_id: str = flattened("properties", init=False)
    """Unique ID of the collection."""
    restore_points: NestedList[RestorePoint, types.RestorePointDict] = flattened("properties", init=False)
    """Restore points; filled when asked for with expand."""
    instant_access: bool | None = flattened("properties", default=None)
    """Makes disks of new restore points readable at once."""


class RestorePointCollectionProperties(Model):
    """Settings of a restore point collection."""

    source: NestedOrNone[RestorePointCollectionSourceProperties, types.RestorePointCollectionSourcePropertiesDict] = (
        field("source", "RestorePointCollectionSourceProperties", default=None)
    )
    """Virtual machine of the collection."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    restore_point_collection_id: str = read_only("restorePointCollectionId")
    """Unique ID of the collection."""
    restore_points: NestedList[RestorePoint, types.RestorePointDict] = read_only("restorePoints", "[RestorePoint]")
    """Restore points; filled when asked for with expand."""
    instant_access: bool | None = field("instantAccess", "bool", default=None)
    """Makes disks of new restore points readable at once."""


class RestorePointCollectionSourceProperties(Model):
    """Virtual machine, or other collection, of a restore point collection."""

    location: str = read_only("location")
    """Region of the source."""
    id: str | None = field("id", default=None)
    """ID of the virtual machine, or of the collection to copy."""


class RestorePointCollectionUpdate(UpdateResource):
    """Changes to a restore point collection."""

    properties: NestedOrNone[RestorePointCollectionProperties, types.RestorePointCollectionPropertiesDict] = field(
        "properties", "RestorePointCollectionProperties", default=None
    )
    """Settings of the restore point collection."""
    source: NestedOrNone[RestorePointCollectionSourceProperties, types.RestorePointCollectionSourcePropertiesDict] = (
        flattened("properties", default=None)
    )
    """Virtual machine of the collection."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    restore_point_collection_id: str = flattened("properties", init=False)
    """Unique ID of the collection."""
    restore_points: NestedList[RestorePoint, types.RestorePointDict] = flattened("properties", init=False)
    """Restore points; filled when asked for with expand."""
    instant_access: bool | None = flattened("properties", default=None)
    """Makes disks of new restore points readable at once."""


class RestorePointEncryption(Model):
    """Encryption of a disk restore point."""

    disk_encryption_set: NestedOrNone[models.DiskEncryptionSetParameters, DiskEncryptionSetParametersDict] = field(
        "diskEncryptionSet", "DiskEncryptionSetParameters", default=None
    )
    """Disk encryption set of a disk."""
    type: models.RestorePointEncryptionType | types.RestorePointEncryptionTypeValue | None = field(
        "type", "RestorePointEncryptionType", default=None
    )
    """Which keys encrypt a disk restore point."""


class RestorePointInstanceView(Model):
    """State of a restore point and its disks."""

    disk_restore_points: NestedListOrNone[DiskRestorePointInstanceView, types.DiskRestorePointInstanceViewDict] = field(
        "diskRestorePoints", "[DiskRestorePointInstanceView]", default=None
    )
    statuses: NestedListOrNone[models.InstanceViewStatus, InstanceViewStatusDict] = field(
        "statuses", "[InstanceViewStatus]", default=None
    )
    """Status entries of the resource."""


class RestorePointProperties(Model):
    """Settings of a restore point."""

    exclude_disks: NestedListOrNone[models.ApiEntityReference, ApiEntityReferenceDict] = field(
        "excludeDisks", "[ApiEntityReference]", default=None
    )
    """Disks to leave out."""
    source_metadata: NestedOrNone[RestorePointSourceMetadata, types.RestorePointSourceMetadataDict] = field(
        "sourceMetadata", "RestorePointSourceMetadata", default=None
    )
    """Settings the machine had."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    consistency_mode: models.ConsistencyModeTypes | types.ConsistencyModeTypesValue | None = field(
        "consistencyMode", "ConsistencyModeTypes", default=None
    )
    """Consistency of the restore point: crash, file system or application."""
    time_created: datetime | None = field("timeCreated", "iso-8601", default=None)
    """When the resource was created."""
    source_restore_point: NestedOrNone[models.ApiEntityReference, ApiEntityReferenceDict] = field(
        "sourceRestorePoint", "ApiEntityReference", default=None
    )
    """Restore point to copy, from another region."""
    instance_view: Nested[RestorePointInstanceView, types.RestorePointInstanceViewDict] = read_only(
        "instanceView", "RestorePointInstanceView"
    )
    """State of the restore point; filled when asked for with expand."""
    instant_access_duration_minutes: int | None = field("instantAccessDurationMinutes", "int", default=None)
    """Minutes the disks stay in instant access."""


class RestorePointSourceMetadata(Model):
    """Settings the machine had when the restore point was made."""

    hardware_profile: Nested[models.HardwareProfile, HardwareProfileDict] = read_only(
        "hardwareProfile", "HardwareProfile"
    )
    """Size of the machine."""
    storage_profile: NestedOrNone[RestorePointSourceVMStorageProfile, types.RestorePointSourceVMStorageProfileDict] = (
        field("storageProfile", "RestorePointSourceVMStorageProfile", default=None)
    )
    """Disks of the machine."""
    os_profile: Nested[models.OSProfile, OSProfileDict] = read_only("osProfile", "OSProfile")
    """Host name and administrator of the machine."""
    diagnostics_profile: Nested[models.DiagnosticsProfile, DiagnosticsProfileDict] = read_only(
        "diagnosticsProfile", "DiagnosticsProfile"
    )
    """Boot diagnostics of the machine."""
    license_type: str = read_only("licenseType")
    """Licence that was brought along."""
    vm_id: str = read_only("vmId")
    """Unique ID of the machine."""
    security_profile: Nested[models.SecurityProfile, SecurityProfileDict] = read_only(
        "securityProfile", "SecurityProfile"
    )
    """Security of the machine."""
    location: str = read_only("location")
    """Azure region, such as "westeurope"."""
    user_data: str = read_only("userData", secret=True)
    """User data of the machine."""
    hyper_v_generation: models.HyperVGenerationTypes | HyperVGenerationTypesValue = read_only(
        "hyperVGeneration", "HyperVGenerationTypes"
    )
    """Generation of the hypervisor: V1 boots by BIOS, V2 by UEFI."""


class RestorePointSourceVMDataDisk(Model):
    """A data disk at the time of the restore point."""

    lun: int = read_only("lun", "int")
    """Number of the data disk, unique in its machine."""
    name: str = read_only("name")
    """Name of this entry."""
    caching: models.CachingTypes | CachingTypesValue = read_only("caching", "CachingTypes")
    """Host caching of the disk."""
    disk_size_gb: int = read_only("diskSizeGB", "int")
    """Size of the disk in GiB."""
    managed_disk: NestedOrNone[models.ManagedDiskParameters, ManagedDiskParametersDict] = field(
        "managedDisk", "ManagedDiskParameters", default=None
    )
    """Managed disk."""
    disk_restore_point: NestedOrNone[DiskRestorePointAttributes, types.DiskRestorePointAttributesDict] = field(
        "diskRestorePoint", "DiskRestorePointAttributes", default=None
    )
    """Disk restore point of the disk."""
    write_accelerator_enabled: bool = read_only("writeAcceleratorEnabled", "bool")
    """Whether write accelerator was on."""


class RestorePointSourceVMOSDisk(Model):
    """The OS disk at the time of the restore point."""

    os_type: models.OperatingSystemType | types.OperatingSystemTypeValue = read_only("osType", "OperatingSystemType")
    """Operating system: Windows or Linux."""
    encryption_settings: Nested[models.DiskEncryptionSettings, DiskEncryptionSettingsDict] = read_only(
        "encryptionSettings", "DiskEncryptionSettings"
    )
    """Azure Disk Encryption settings of the disk."""
    name: str = read_only("name")
    """Name of this entry."""
    caching: models.CachingTypes | CachingTypesValue = read_only("caching", "CachingTypes")
    """Host caching of the disk."""
    disk_size_gb: int = read_only("diskSizeGB", "int")
    """Size of the disk in GiB."""
    managed_disk: NestedOrNone[models.ManagedDiskParameters, ManagedDiskParametersDict] = field(
        "managedDisk", "ManagedDiskParameters", default=None
    )
    """Managed disk."""
    disk_restore_point: NestedOrNone[DiskRestorePointAttributes, types.DiskRestorePointAttributesDict] = field(
        "diskRestorePoint", "DiskRestorePointAttributes", default=None
    )
    """Disk restore point of the disk."""
    write_accelerator_enabled: bool = read_only("writeAcceleratorEnabled", "bool")
    """Whether write accelerator was on."""


class RestorePointSourceVMStorageProfile(Model):
    """The disks at the time of the restore point."""

    os_disk: NestedOrNone[RestorePointSourceVMOSDisk, types.RestorePointSourceVMOSDiskDict] = field(
        "osDisk", "RestorePointSourceVMOSDisk", default=None
    )
    """OS disk."""
    data_disks: NestedListOrNone[RestorePointSourceVMDataDisk, types.RestorePointSourceVMDataDiskDict] = field(
        "dataDisks", "[RestorePointSourceVMDataDisk]", default=None
    )
    """Data disks."""
    disk_controller_type: models.DiskControllerTypes | DiskControllerTypesValue = read_only(
        "diskControllerType", "DiskControllerTypes"
    )
    """SCSI or NVMe."""
