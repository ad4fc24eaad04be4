# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Dicts for the models of ``compute``, and values of its enums: ``snapshots``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

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

CopyCompletionErrorReasonValue: TypeAlias = Literal["CopySourceNotFound"]
ImmutabilityPolicyTypeValue: TypeAlias = Literal["Unlocked", "Locked"]
SnapshotAccessStateValue: TypeAlias = Literal[
    "Unknown", "Pending", "Available", "InstantAccess", "AvailableWithInstantAccess"
]
SnapshotStorageAccountTypesValue: TypeAlias = Literal["Standard_LRS", "Premium_LRS", "Standard_ZRS"]


class CopyCompletionErrorDict(TypedDict, total=False):
    """Why the background copy of a snapshot failed."""

    error_code: models.CopyCompletionErrorReason | CopyCompletionErrorReasonValue
    error_message: Required[str]
    additional_properties: Mapping[str, Any]


class ImmutabilityPolicyDict(TypedDict, total=False):
    """Immutability policy of a snapshot as it is in force."""

    additional_properties: Mapping[str, Any]


class ImmutabilityPolicyDataDict(TypedDict, total=False):
    """Immutability policy to set on a snapshot."""

    immutability_duration_days: Required[int]
    type: Required[models.ImmutabilityPolicyType | ImmutabilityPolicyTypeValue]
    additional_properties: Mapping[str, Any]


class ImmutabilityPolicyLockDataDict(TypedDict, total=False):
    """Locked immutability policy to set on a snapshot."""

    immutability_duration_days: Required[int]
    type: Required[models.ImmutabilityPolicyType | ImmutabilityPolicyTypeValue]
    additional_properties: Mapping[str, Any]


class _SnapshotFlatDict(TrackedResourceDict, total=False):
    """A snapshot of a managed disk."""

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
    """A snapshot of a managed disk."""

    properties: Required[models.SnapshotProperties | SnapshotPropertiesDict]
    sku: models.SnapshotSku | SnapshotSkuDict
    extended_location: models.ExtendedLocation | ExtendedLocationDict


SnapshotDict: TypeAlias = _SnapshotFlatDict | _SnapshotNestedDict


class SnapshotPropertiesDict(TypedDict, total=False):
    """Settings of a snapshot."""

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
    additional_properties: Mapping[str, Any]


class SnapshotSkuDict(TypedDict, total=False):
    """Kind of storage of a snapshot."""

    name: models.SnapshotStorageAccountTypes | SnapshotStorageAccountTypesValue
    additional_properties: Mapping[str, Any]


class _SnapshotUpdateFlatDict(TypedDict, total=False):
    """Changes to a snapshot."""

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
    additional_properties: Mapping[str, Any]


class _SnapshotUpdateNestedDict(TypedDict, total=False):
    """Changes to a snapshot."""

    properties: Required[models.SnapshotUpdateProperties | SnapshotUpdatePropertiesDict]
    tags: Mapping[str, str]
    sku: models.SnapshotSku | SnapshotSkuDict
    additional_properties: Mapping[str, Any]


SnapshotUpdateDict: TypeAlias = _SnapshotUpdateFlatDict | _SnapshotUpdateNestedDict


class SnapshotUpdatePropertiesDict(TypedDict, total=False):
    """Changes to the settings of a snapshot; what is left out stays as it is."""

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
    additional_properties: Mapping[str, Any]
