# Generated from swagger/compute/ by "make generate": do not edit.

"""Dicts for the models of ``compute``, and values of its enums: ``restore_point_collections``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict, SubResourceReadOnlyDict, TrackedResourceDict, UpdateResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

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
else:
    typed(__name__)

ConsistencyModeTypesValue: TypeAlias = Literal["CrashConsistent", "FileSystemConsistent", "ApplicationConsistent"]
OperatingSystemTypeValue: TypeAlias = Literal["Windows", "Linux"]
RestorePointCollectionExpandOptionsValue: TypeAlias = Literal["restorePoints"]
RestorePointEncryptionTypeValue: TypeAlias = Literal[
    "EncryptionAtRestWithPlatformKey", "EncryptionAtRestWithCustomerKey", "EncryptionAtRestWithPlatformAndCustomerKeys"
]
RestorePointExpandOptionsValue: TypeAlias = Literal["instanceView"]


class _DiskRestorePointFlatDict(ProxyResourceDict, total=False):
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
    properties: Required[models.DiskRestorePointProperties | DiskRestorePointPropertiesDict]


DiskRestorePointDict: TypeAlias = _DiskRestorePointFlatDict | _DiskRestorePointNestedDict


class DiskRestorePointAttributesDict(SubResourceReadOnlyDict, total=False):
    encryption: models.RestorePointEncryption | RestorePointEncryptionDict
    source_disk_restore_point: models.ApiEntityReference | ApiEntityReferenceDict


class DiskRestorePointInstanceViewDict(ModelDict, total=False):
    id: str
    snapshot_access_state: models.SnapshotAccessState | SnapshotAccessStateValue
    replication_status: models.DiskRestorePointReplicationStatus | DiskRestorePointReplicationStatusDict


class DiskRestorePointPropertiesDict(ModelDict, total=False):
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue
    purchase_plan: models.DiskPurchasePlan | DiskPurchasePlanDict
    supported_capabilities: models.SupportedCapabilities | SupportedCapabilitiesDict
    supports_hibernation: bool
    network_access_policy: models.NetworkAccessPolicy | NetworkAccessPolicyValue
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    disk_access_id: str
    completion_percent: float
    security_profile: models.DiskSecurityProfile | DiskSecurityProfileDict


class DiskRestorePointReplicationStatusDict(ModelDict, total=False):
    status: models.InstanceViewStatus | InstanceViewStatusDict
    completion_percent: int


class _RestorePointFlatDict(ProxyResourceDict, total=False):
    exclude_disks: Sequence[models.ApiEntityReference | ApiEntityReferenceDict]
    source_metadata: models.RestorePointSourceMetadata | RestorePointSourceMetadataDict
    consistency_mode: models.ConsistencyModeTypes | ConsistencyModeTypesValue
    time_created: datetime | str
    source_restore_point: models.ApiEntityReference | ApiEntityReferenceDict
    instant_access_duration_minutes: int


class _RestorePointNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.RestorePointProperties | RestorePointPropertiesDict]


RestorePointDict: TypeAlias = _RestorePointFlatDict | _RestorePointNestedDict


class _RestorePointCollectionFlatDict(TrackedResourceDict, total=False):
    source: models.RestorePointCollectionSourceProperties | RestorePointCollectionSourcePropertiesDict
    instant_access: bool


class _RestorePointCollectionNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.RestorePointCollectionProperties | RestorePointCollectionPropertiesDict]


RestorePointCollectionDict: TypeAlias = _RestorePointCollectionFlatDict | _RestorePointCollectionNestedDict


class RestorePointCollectionPropertiesDict(ModelDict, total=False):
    source: models.RestorePointCollectionSourceProperties | RestorePointCollectionSourcePropertiesDict
    instant_access: bool


class RestorePointCollectionSourcePropertiesDict(ModelDict, total=False):
    id: str


class _RestorePointCollectionUpdateFlatDict(UpdateResourceDict, total=False):
    source: models.RestorePointCollectionSourceProperties | RestorePointCollectionSourcePropertiesDict
    instant_access: bool


class _RestorePointCollectionUpdateNestedDict(UpdateResourceDict, total=False):
    properties: Required[models.RestorePointCollectionProperties | RestorePointCollectionPropertiesDict]


RestorePointCollectionUpdateDict: TypeAlias = (
    _RestorePointCollectionUpdateFlatDict | _RestorePointCollectionUpdateNestedDict
)


class RestorePointEncryptionDict(ModelDict, total=False):
    disk_encryption_set: models.DiskEncryptionSetParameters | DiskEncryptionSetParametersDict
    type: models.RestorePointEncryptionType | RestorePointEncryptionTypeValue


class RestorePointInstanceViewDict(ModelDict, total=False):
    disk_restore_points: Sequence[models.DiskRestorePointInstanceView | DiskRestorePointInstanceViewDict]
    statuses: Sequence[models.InstanceViewStatus | InstanceViewStatusDict]


class RestorePointPropertiesDict(ModelDict, total=False):
    exclude_disks: Sequence[models.ApiEntityReference | ApiEntityReferenceDict]
    source_metadata: models.RestorePointSourceMetadata | RestorePointSourceMetadataDict
    consistency_mode: models.ConsistencyModeTypes | ConsistencyModeTypesValue
    time_created: datetime | str
    source_restore_point: models.ApiEntityReference | ApiEntityReferenceDict
    instant_access_duration_minutes: int


class RestorePointSourceMetadataDict(ModelDict, total=False):
    storage_profile: models.RestorePointSourceVMStorageProfile | RestorePointSourceVMStorageProfileDict


class RestorePointSourceVMDataDiskDict(ModelDict, total=False):
    managed_disk: models.ManagedDiskParameters | ManagedDiskParametersDict
    disk_restore_point: models.DiskRestorePointAttributes | DiskRestorePointAttributesDict


class RestorePointSourceVMOSDiskDict(ModelDict, total=False):
    managed_disk: models.ManagedDiskParameters | ManagedDiskParametersDict
    disk_restore_point: models.DiskRestorePointAttributes | DiskRestorePointAttributesDict


class RestorePointSourceVMStorageProfileDict(ModelDict, total=False):
    os_disk: models.RestorePointSourceVMOSDisk | RestorePointSourceVMOSDiskDict
    data_disks: Sequence[models.RestorePointSourceVMDataDisk | RestorePointSourceVMDataDiskDict]
