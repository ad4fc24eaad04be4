# Generated from swagger/compute/ by "make generate": do not edit.

"""Dicts for the models of ``compute``, and values of its enums: ``snapshots``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Required

    from .. import models
    from ._common import (
        CreationDataDict,
        DataAccessAuthModeValue,
        EncryptionDict,
        EncryptionSettingsCollectionDict,
        ExtendedLocationDict,
        HyperVGenerationValue,
        NetworkAccessPolicyValue,
        OperatingSystemTypesValue,
        PublicNetworkAccessValue,
        SupportedCapabilitiesDict,
    )
    from ._disks import DiskPurchasePlanDict, DiskSecurityProfileDict
else:
    typed(__name__)

CopyCompletionErrorReasonValue: TypeAlias = Literal["CopySourceNotFound"]
ImmutabilityPolicyTypeValue: TypeAlias = Literal["Unlocked", "Locked"]
SnapshotAccessStateValue: TypeAlias = Literal[
    "Unknown", "Pending", "Available", "InstantAccess", "AvailableWithInstantAccess"
]
SnapshotStorageAccountTypesValue: TypeAlias = Literal["Standard_LRS", "Premium_LRS", "Standard_ZRS"]


class CopyCompletionErrorDict(ModelDict, total=False):
    error_code: models.CopyCompletionErrorReason | CopyCompletionErrorReasonValue
    error_message: Required[str]


class ImmutabilityPolicyDict(ModelDict, total=False):
    """Stands for ImmutabilityPolicy."""


class ImmutabilityPolicyDataDict(ModelDict, total=False):
    immutability_duration_days: Required[int]
    type: Required[models.ImmutabilityPolicyType | ImmutabilityPolicyTypeValue]


class ImmutabilityPolicyLockDataDict(ModelDict, total=False):
    immutability_duration_days: Required[int]
    type: Required[models.ImmutabilityPolicyType | ImmutabilityPolicyTypeValue]


class _SnapshotFlatDict(TrackedResourceDict, total=False):
    sku: models.SnapshotSku | SnapshotSkuDict
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue
    purchase_plan: models.DiskPurchasePlan | DiskPurchasePlanDict
    supported_capabilities: models.SupportedCapabilities | SupportedCapabilitiesDict
    creation_data: models.CreationData | CreationDataDict
    disk_size_gb: int
    encryption_settings_collection: models.EncryptionSettingsCollection | EncryptionSettingsCollectionDict
    incremental: bool
    encryption: models.Encryption | EncryptionDict
    network_access_policy: models.NetworkAccessPolicy | NetworkAccessPolicyValue
    disk_access_id: str
    security_profile: models.DiskSecurityProfile | DiskSecurityProfileDict
    supports_hibernation: bool
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    completion_percent: float
    copy_completion_error: models.CopyCompletionError | CopyCompletionErrorDict
    data_access_auth_mode: models.DataAccessAuthMode | DataAccessAuthModeValue


class _SnapshotNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.SnapshotProperties | SnapshotPropertiesDict]
    sku: models.SnapshotSku | SnapshotSkuDict
    extended_location: models.ExtendedLocation | ExtendedLocationDict


SnapshotDict: TypeAlias = _SnapshotFlatDict | _SnapshotNestedDict


class SnapshotPropertiesDict(ModelDict, total=False):
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue
    purchase_plan: models.DiskPurchasePlan | DiskPurchasePlanDict
    supported_capabilities: models.SupportedCapabilities | SupportedCapabilitiesDict
    creation_data: Required[models.CreationData | CreationDataDict]
    disk_size_gb: int
    encryption_settings_collection: models.EncryptionSettingsCollection | EncryptionSettingsCollectionDict
    incremental: bool
    encryption: models.Encryption | EncryptionDict
    network_access_policy: models.NetworkAccessPolicy | NetworkAccessPolicyValue
    disk_access_id: str
    security_profile: models.DiskSecurityProfile | DiskSecurityProfileDict
    supports_hibernation: bool
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    completion_percent: float
    copy_completion_error: models.CopyCompletionError | CopyCompletionErrorDict
    data_access_auth_mode: models.DataAccessAuthMode | DataAccessAuthModeValue


class SnapshotSkuDict(ModelDict, total=False):
    name: models.SnapshotStorageAccountTypes | SnapshotStorageAccountTypesValue


class _SnapshotUpdateFlatDict(ModelDict, total=False):
    tags: Mapping[str, str]
    sku: models.SnapshotSku | SnapshotSkuDict
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue
    disk_size_gb: int
    encryption_settings_collection: models.EncryptionSettingsCollection | EncryptionSettingsCollectionDict
    encryption: models.Encryption | EncryptionDict
    network_access_policy: models.NetworkAccessPolicy | NetworkAccessPolicyValue
    disk_access_id: str
    supports_hibernation: bool
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    data_access_auth_mode: models.DataAccessAuthMode | DataAccessAuthModeValue
    supported_capabilities: models.SupportedCapabilities | SupportedCapabilitiesDict


class _SnapshotUpdateNestedDict(ModelDict, total=False):
    properties: Required[models.SnapshotUpdateProperties | SnapshotUpdatePropertiesDict]
    tags: Mapping[str, str]
    sku: models.SnapshotSku | SnapshotSkuDict


SnapshotUpdateDict: TypeAlias = _SnapshotUpdateFlatDict | _SnapshotUpdateNestedDict


class SnapshotUpdatePropertiesDict(ModelDict, total=False):
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue
    disk_size_gb: int
    encryption_settings_collection: models.EncryptionSettingsCollection | EncryptionSettingsCollectionDict
    encryption: models.Encryption | EncryptionDict
    network_access_policy: models.NetworkAccessPolicy | NetworkAccessPolicyValue
    disk_access_id: str
    supports_hibernation: bool
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue
    data_access_auth_mode: models.DataAccessAuthMode | DataAccessAuthModeValue
    supported_capabilities: models.SupportedCapabilities | SupportedCapabilitiesDict
