# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Dicts for the models of ``compute``, and values of its enums: ``restore_point_collections``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict, SubResourceReadOnlyDict, TrackedResourceDict, UpdateResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import (
        ApiEntityReferenceDict,
        HyperVGenerationValue,
        InstanceViewStatusDict,
        ManagedDiskParametersDict,
        NetworkAccessPolicyValue,
        PublicNetworkAccessValue,
        SupportedCapabilitiesDict,
    )
    from ._disk_encryption_sets import DiskEncryptionSetParametersDict
    from ._disks import DiskPurchasePlanDict, DiskSecurityProfileDict
    from ._snapshots import SnapshotAccessStateValue

ConsistencyModeTypesValue: TypeAlias = Literal["CrashConsistent", "FileSystemConsistent", "ApplicationConsistent"]
OperatingSystemTypeValue: TypeAlias = Literal["Windows", "Linux"]
RestorePointCollectionExpandOptionsValue: TypeAlias = Literal["restorePoints"]
RestorePointEncryptionTypeValue: TypeAlias = Literal[
    "EncryptionAtRestWithPlatformKey", "EncryptionAtRestWithCustomerKey", "EncryptionAtRestWithPlatformAndCustomerKeys"
]
RestorePointExpandOptionsValue: TypeAlias = Literal["instanceView"]


class _DiskRestorePointFlatDict(ProxyResourceDict, total=False):
    """A disk as saved in a restore point."""

    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue
    purchase_plan: models.DiskPurchasePlan | DiskPurchasePlanDict
    supported_capabilities: models.SupportedCapabilities | SupportedCapabilitiesDict
    supports_hibernation: bool
    network_access_policy: models.NetworkAccessPolicy | NetworkAccessPolicyValue
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    disk_access_id: str
    completion_percent: float
    security_profile: models.DiskSecurityProfile | DiskSecurityProfileDict


class _DiskRestorePointNestedDict(ProxyResourceDict, total=False):
    """A disk as saved in a restore point."""

    properties: Required[models.DiskRestorePointProperties | DiskRestorePointPropertiesDict]


DiskRestorePointDict: TypeAlias = _DiskRestorePointFlatDict | _DiskRestorePointNestedDict


class DiskRestorePointAttributesDict(SubResourceReadOnlyDict, total=False):
    """Disk restore point of a disk in a restore point."""

    encryption: models.RestorePointEncryption | RestorePointEncryptionDict
    source_disk_restore_point: models.ApiEntityReference | ApiEntityReferenceDict


class DiskRestorePointInstanceViewDict(TypedDict, total=False):
    """State of a disk restore point."""

    id: str
    snapshot_access_state: models.SnapshotAccessState | SnapshotAccessStateValue
    replication_status: models.DiskRestorePointReplicationStatus | DiskRestorePointReplicationStatusDict
    additional_properties: Mapping[str, Any]


class DiskRestorePointPropertiesDict(TypedDict, total=False):
    """Properties of a disk restore point."""

    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue
    purchase_plan: models.DiskPurchasePlan | DiskPurchasePlanDict
    supported_capabilities: models.SupportedCapabilities | SupportedCapabilitiesDict
    supports_hibernation: bool
    network_access_policy: models.NetworkAccessPolicy | NetworkAccessPolicyValue
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    disk_access_id: str
    completion_percent: float
    security_profile: models.DiskSecurityProfile | DiskSecurityProfileDict
    additional_properties: Mapping[str, Any]


class DiskRestorePointReplicationStatusDict(TypedDict, total=False):
    """Progress of the copy of a disk restore point."""

    status: models.InstanceViewStatus | InstanceViewStatusDict
    completion_percent: int
    additional_properties: Mapping[str, Any]


class _RestorePointFlatDict(ProxyResourceDict, total=False):
    """A restore point of a virtual machine."""

    exclude_disks: Sequence[models.ApiEntityReference | ApiEntityReferenceDict]
    source_metadata: models.RestorePointSourceMetadata | RestorePointSourceMetadataDict
    consistency_mode: models.ConsistencyModeTypes | ConsistencyModeTypesValue
    time_created: datetime | str
    source_restore_point: models.ApiEntityReference | ApiEntityReferenceDict
    instant_access_duration_minutes: int


class _RestorePointNestedDict(ProxyResourceDict, total=False):
    """A restore point of a virtual machine."""

    properties: Required[models.RestorePointProperties | RestorePointPropertiesDict]


RestorePointDict: TypeAlias = _RestorePointFlatDict | _RestorePointNestedDict


class _RestorePointCollectionFlatDict(TrackedResourceDict, total=False):
    """A collection of restore points of one virtual machine."""

    source: models.RestorePointCollectionSourceProperties | RestorePointCollectionSourcePropertiesDict
    instant_access: bool


class _RestorePointCollectionNestedDict(TrackedResourceDict, total=False):
    """A collection of restore points of one virtual machine."""

    properties: Required[models.RestorePointCollectionProperties | RestorePointCollectionPropertiesDict]


RestorePointCollectionDict: TypeAlias = _RestorePointCollectionFlatDict | _RestorePointCollectionNestedDict


class RestorePointCollectionPropertiesDict(TypedDict, total=False):
    """Settings of a restore point collection."""

    source: models.RestorePointCollectionSourceProperties | RestorePointCollectionSourcePropertiesDict
    instant_access: bool
    additional_properties: Mapping[str, Any]


class RestorePointCollectionSourcePropertiesDict(TypedDict, total=False):
    """Virtual machine, or other collection, of a restore point collection."""

    id: str
    additional_properties: Mapping[str, Any]


class _RestorePointCollectionUpdateFlatDict(UpdateResourceDict, total=False):
    """Changes to a restore point collection."""

    source: models.RestorePointCollectionSourceProperties | RestorePointCollectionSourcePropertiesDict
    instant_access: bool


class _RestorePointCollectionUpdateNestedDict(UpdateResourceDict, total=False):
    """Changes to a restore point collection."""

    properties: Required[models.RestorePointCollectionProperties | RestorePointCollectionPropertiesDict]


RestorePointCollectionUpdateDict: TypeAlias = (
    _RestorePointCollectionUpdateFlatDict | _RestorePointCollectionUpdateNestedDict
)


class RestorePointEncryptionDict(TypedDict, total=False):
    """Encryption of a disk restore point."""

    disk_encryption_set: models.DiskEncryptionSetParameters | DiskEncryptionSetParametersDict
    type: models.RestorePointEncryptionType | RestorePointEncryptionTypeValue
    additional_properties: Mapping[str, Any]


class RestorePointInstanceViewDict(TypedDict, total=False):
    """State of a restore point and its disks."""

    disk_restore_points: Sequence[models.DiskRestorePointInstanceView | DiskRestorePointInstanceViewDict]
    statuses: Sequence[models.InstanceViewStatus | InstanceViewStatusDict]
    additional_properties: Mapping[str, Any]


class RestorePointPropertiesDict(TypedDict, total=False):
    """Settings of a restore point."""

    exclude_disks: Sequence[models.ApiEntityReference | ApiEntityReferenceDict]
    source_metadata: models.RestorePointSourceMetadata | RestorePointSourceMetadataDict
    consistency_mode: models.ConsistencyModeTypes | ConsistencyModeTypesValue
    time_created: datetime | str
    source_restore_point: models.ApiEntityReference | ApiEntityReferenceDict
    instant_access_duration_minutes: int
    additional_properties: Mapping[str, Any]


class RestorePointSourceMetadataDict(TypedDict, total=False):
    """Settings the machine had when the restore point was made."""

    storage_profile: models.RestorePointSourceVMStorageProfile | RestorePointSourceVMStorageProfileDict
    additional_properties: Mapping[str, Any]


class RestorePointSourceVMDataDiskDict(TypedDict, total=False):
    """A data disk at the time of the restore point."""

    managed_disk: models.ManagedDiskParameters | ManagedDiskParametersDict
    disk_restore_point: models.DiskRestorePointAttributes | DiskRestorePointAttributesDict
    additional_properties: Mapping[str, Any]


class RestorePointSourceVMOSDiskDict(TypedDict, total=False):
    """The OS disk at the time of the restore point."""

    managed_disk: models.ManagedDiskParameters | ManagedDiskParametersDict
    disk_restore_point: models.DiskRestorePointAttributes | DiskRestorePointAttributesDict
    additional_properties: Mapping[str, Any]


class RestorePointSourceVMStorageProfileDict(TypedDict, total=False):
    """The disks at the time of the restore point."""

    os_disk: models.RestorePointSourceVMOSDisk | RestorePointSourceVMOSDiskDict
    data_disks: Sequence[models.RestorePointSourceVMDataDisk | RestorePointSourceVMDataDiskDict]
    additional_properties: Mapping[str, Any]
