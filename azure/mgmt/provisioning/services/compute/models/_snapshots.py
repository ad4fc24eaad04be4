# Generated from swagger/compute/ by "make generate": do not edit.

"""Models of ``compute``: ``snapshots``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import TrackedResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedOrNone
    from .. import models
    from ..types import _snapshots as types
    from ..types._common import (
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
    from ..types._disks import DiskPurchasePlanDict, DiskSecurityProfileDict, DiskStateValue
else:
    typed(__name__)


class CopyCompletionError(Model):
    """Why the background copy of a snapshot failed."""

    error_code: models.CopyCompletionErrorReason | types.CopyCompletionErrorReasonValue = field(
        "errorCode", "CopyCompletionErrorReason", default="CopySourceNotFound"
    )
    """Code of the error."""
    error_message: str = field("errorMessage")
    """The error in words."""


class ImmutabilityPolicy(Model):
    """Immutability policy of a snapshot as it is in force."""

    immutability_duration_days: int = read_only("immutabilityDurationDays", "int")
    """Days the snapshot cannot be deleted."""
    type: models.ImmutabilityPolicyType | types.ImmutabilityPolicyTypeValue = read_only(
        "type", "ImmutabilityPolicyType"
    )
    """Unlocked (can be changed) or Locked."""
    policy_start_time: datetime = read_only("policyStartTime", "iso-8601")
    """When the policy began."""
    policy_expiration_time: datetime = read_only("policyExpirationTime", "iso-8601")
    """When the policy ends."""
    is_policy_expired: bool = read_only("isPolicyExpired", "bool")
    """True once the policy has ended."""


class ImmutabilityPolicyData(Model):
    """Immutability policy to set on a snapshot."""

    immutability_duration_days: int = field("immutabilityDurationDays", "int")
    """Days the snapshot cannot be deleted."""
    type: models.ImmutabilityPolicyType | types.ImmutabilityPolicyTypeValue = field("type", "ImmutabilityPolicyType")
    """Unlocked (can be changed) or Locked."""


class ImmutabilityPolicyLockData(Model):
    """Locked immutability policy to set on a snapshot."""

    immutability_duration_days: int = field("immutabilityDurationDays", "int")
    """Days the snapshot cannot be deleted."""
    type: models.ImmutabilityPolicyType | types.ImmutabilityPolicyTypeValue = field("type", "ImmutabilityPolicyType")
    """Unlocked (can be changed) or Locked."""


class Snapshot(TrackedResource):
    """A snapshot of a managed disk."""

    properties: NestedOrNone[SnapshotProperties, types.SnapshotPropertiesDict] = field(
        "properties", "SnapshotProperties", default=None
    )
    """Settings of the snapshot."""
    time_created: datetime = flattened("properties", init=False)
    """When the resource was created."""
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue | None = flattened("properties", default=None)
    """Operating system: Windows or Linux."""
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue | None = flattened("properties", default=None)
    """Generation of the hypervisor: V1 boots by BIOS, V2 by UEFI."""
    purchase_plan: NestedOrNone[models.DiskPurchasePlan, DiskPurchasePlanDict] = flattened("properties", default=None)
    """Marketplace plan of the image."""
    supported_capabilities: NestedOrNone[models.SupportedCapabilities, SupportedCapabilitiesDict] = flattened(
        "properties", default=None
    )
    """What the image on the disk supports: architecture, fast networking, controllers."""
    creation_data: NestedOrNone[models.CreationData, CreationDataDict] = flattened("properties", default=None)
    """What the snapshot is made from; fixed at creation."""
    disk_size_gb: int | None = flattened("properties", default=None)
    """Size of the disk in GiB."""
    disk_size_bytes: int = flattened("properties", init=False)
    """Size in bytes."""
    disk_state: models.DiskState | DiskStateValue = flattened("properties", init=False)
    """State of the snapshot, such as Unattached or ActiveSAS."""
    unique_id: str = flattened("properties", init=False)
    """Unique ID of the snapshot, a GUID."""
    encryption_settings_collection: NestedOrNone[
        models.EncryptionSettingsCollection, EncryptionSettingsCollectionDict
    ] = flattened("properties", default=None)
    """Azure Disk Encryption settings of the copied disk."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    incremental: bool | None = flattened("properties", default=None)
    """Keeps only what changed since the last snapshot of the disk; fixed at creation."""
    incremental_snapshot_family_id: str = flattened("properties", init=False)
    """ID shared by all incremental snapshots of one disk."""
    encryption: NestedOrNone[models.Encryption, EncryptionDict] = flattened("properties", default=None)
    """Encryption at rest: with keys of the platform or keys of your own."""
    network_access_policy: models.NetworkAccessPolicy | NetworkAccessPolicyValue | None = flattened(
        "properties", default=None
    )
    """Who may export the snapshot over the network: anyone with SAS, private endpoints only, or nobody."""
    disk_access_id: str | None = flattened("properties", default=None)
    """ID of the disk access for private endpoints; with networkAccessPolicy AllowPrivate."""
    security_profile: NestedOrNone[models.DiskSecurityProfile, DiskSecurityProfileDict] = flattened(
        "properties", default=None
    )
    """Trusted launch or confidential encryption of the snapshot."""
    supports_hibernation: bool | None = flattened("properties", default=None)
    """True if the OS in the snapshot supports hibernation."""
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue | None = flattened(
        "properties", default=None
    )
    """Whether the snapshot can be exported over public networks."""
    completion_percent: float | None = flattened("properties", default=None)
    """Progress of the background copy, in percent."""
    copy_completion_error: NestedOrNone[CopyCompletionError, types.CopyCompletionErrorDict] = flattened(
        "properties", default=None
    )
    """Why the background copy failed."""
    data_access_auth_mode: models.DataAccessAuthMode | DataAccessAuthModeValue | None = flattened(
        "properties", default=None
    )
    """AzureActiveDirectory also asks for an Entra ID role to export or upload the disk."""
    snapshot_access_state: models.SnapshotAccessState | types.SnapshotAccessStateValue = flattened(
        "properties", init=False
    )
    """Whether data can be read already while it is still being copied."""
    immutability_policy: Nested[ImmutabilityPolicy, types.ImmutabilityPolicyDict] = flattened("properties", init=False)
    """Immutability policy that protects the snapshot from deletion."""
    managed_by: str = read_only("managedBy")
    """Resource that uses the snapshot; not filled at present."""
    sku: NestedOrNone[SnapshotSku, types.SnapshotSkuDict] = field("sku", "SnapshotSku", default=None)
    """Kind of storage of the snapshot; of an incremental one the cheapest by default."""
    extended_location: NestedOrNone[models.ExtendedLocation, ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Edge zone the resource is in; none for the region itself."""


class SnapshotProperties(Model):
    """Settings of a snapshot."""

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
    purchase_plan: NestedOrNone[models.DiskPurchasePlan, DiskPurchasePlanDict] = field(
        "purchasePlan", "DiskPurchasePlan", default=None
    )
    """Marketplace plan of the image."""
    supported_capabilities: NestedOrNone[models.SupportedCapabilities, SupportedCapabilitiesDict] = field(
        "supportedCapabilities", "SupportedCapabilities", default=None
    )
    """What the image on the disk supports: architecture, fast networking, controllers."""
    creation_data: Nested[models.CreationData, CreationDataDict] = field("creationData", "CreationData")
    """What the snapshot is made from; fixed at creation."""
    disk_size_gb: int | None = field("diskSizeGB", "int", default=None)
    """Size of the disk in GiB."""
    disk_size_bytes: int = read_only("diskSizeBytes", "int")
    """Size in bytes."""
    disk_state: models.DiskState | DiskStateValue = read_only("diskState", "DiskState")
    """State of the snapshot, such as Unattached or ActiveSAS."""
    unique_id: str = read_only("uniqueId")
    """Unique ID of the snapshot, a GUID."""
    encryption_settings_collection: NestedOrNone[
        models.EncryptionSettingsCollection, EncryptionSettingsCollectionDict
    ] = field("encryptionSettingsCollection", "EncryptionSettingsCollection", default=None)
    """Azure Disk Encryption settings of the copied disk."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    incremental: bool | None = field("incremental", "bool", default=None)
    """Keeps only what changed since the last snapshot of the disk; fixed at creation."""
    incremental_snapshot_family_id: str = read_only("incrementalSnapshotFamilyId")
    """ID shared by all incremental snapshots of one disk."""
    encryption: NestedOrNone[models.Encryption, EncryptionDict] = field("encryption", "Encryption", default=None)
    """Encryption at rest: with keys of the platform or keys of your own."""
    network_access_policy: models.NetworkAccessPolicy | NetworkAccessPolicyValue | None = field(
        "networkAccessPolicy", "NetworkAccessPolicy", default=None
    )
    """Who may export the snapshot over the network: anyone with SAS, private endpoints only, or nobody."""
    disk_access_id: str | None = field("diskAccessId", default=None)
    """ID of the disk access for private endpoints; with networkAccessPolicy AllowPrivate."""
    security_profile: NestedOrNone[models.DiskSecurityProfile, DiskSecurityProfileDict] = field(
        "securityProfile", "DiskSecurityProfile", default=None
    )
    """Trusted launch or confidential encryption of the snapshot."""
    supports_hibernation: bool | None = field("supportsHibernation", "bool", default=None)
    """True if the OS in the snapshot supports hibernation."""
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue | None = field(
        "publicNetworkAccess", "PublicNetworkAccess", default=None
    )
    """Whether the snapshot can be exported over public networks."""
    completion_percent: float | None = field("completionPercent", "float", default=None)
    """Progress of the background copy, in percent."""
    copy_completion_error: NestedOrNone[CopyCompletionError, types.CopyCompletionErrorDict] = field(
        "copyCompletionError", "CopyCompletionError", default=None
    )
    """Why the background copy failed."""
    data_access_auth_mode: models.DataAccessAuthMode | DataAccessAuthModeValue | None = field(
        "dataAccessAuthMode", "DataAccessAuthMode", default=None
    )
    """AzureActiveDirectory also asks for an Entra ID role to export or upload the disk."""
    snapshot_access_state: models.SnapshotAccessState | types.SnapshotAccessStateValue = read_only(
        "snapshotAccessState", "SnapshotAccessState"
    )
    """Whether data can be read already while it is still being copied."""
    immutability_policy: Nested[ImmutabilityPolicy, types.ImmutabilityPolicyDict] = read_only(
        "immutabilityPolicy", "ImmutabilityPolicy"
    )
    """Immutability policy that protects the snapshot from deletion."""


class SnapshotSku(Model):
    """Kind of storage of a snapshot."""

    name: models.SnapshotStorageAccountTypes | types.SnapshotStorageAccountTypesValue | None = field(
        "name", "SnapshotStorageAccountTypes", default=None
    )
    """Kind of storage with its redundancy, such as "Standard_ZRS"."""
    tier: str = read_only("tier")
    """Tier that follows from the name."""


class SnapshotUpdate(Model):
    """Changes to a snapshot."""

    properties: NestedOrNone[SnapshotUpdateProperties, types.SnapshotUpdatePropertiesDict] = field(
        "properties", "SnapshotUpdateProperties", default=None
    )
    """Settings of the snapshot."""
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue | None = flattened("properties", default=None)
    """Operating system: Windows or Linux."""
    disk_size_gb: int | None = flattened("properties", default=None)
    """Size of the disk in GiB."""
    encryption_settings_collection: NestedOrNone[
        models.EncryptionSettingsCollection, EncryptionSettingsCollectionDict
    ] = flattened("properties", default=None)
    """Azure Disk Encryption settings of the copied disk."""
    encryption: NestedOrNone[models.Encryption, EncryptionDict] = flattened("properties", default=None)
    """Encryption at rest: with keys of the platform or keys of your own."""
    network_access_policy: models.NetworkAccessPolicy | NetworkAccessPolicyValue | None = flattened(
        "properties", default=None
    )
    """Who may export the snapshot over the network: anyone with SAS, private endpoints only, or nobody."""
    disk_access_id: str | None = flattened("properties", default=None)
    """ID of the disk access for private endpoints; with networkAccessPolicy AllowPrivate."""
    supports_hibernation: bool | None = flattened("properties", default=None)
    """True if the OS in the snapshot supports hibernation."""
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue | None = flattened(
        "properties", default=None
    )
    """Whether the snapshot can be exported over public networks."""
    data_access_auth_mode: models.DataAccessAuthMode | DataAccessAuthModeValue | None = flattened(
        "properties", default=None
    )
    """AzureActiveDirectory also asks for an Entra ID role to export or upload the disk."""
    supported_capabilities: NestedOrNone[models.SupportedCapabilities, SupportedCapabilitiesDict] = flattened(
        "properties", default=None
    )
    """What the image on the disk supports: architecture, fast networking, controllers."""
    snapshot_access_state: models.SnapshotAccessState | types.SnapshotAccessStateValue = flattened(
        "properties", init=False
    )
    """Whether data can be read already while it is still being copied."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""
    sku: NestedOrNone[SnapshotSku, types.SnapshotSkuDict] = field("sku", "SnapshotSku", default=None)
    """Kind of storage of the snapshot; of an incremental one the cheapest by default."""


class SnapshotUpdateProperties(Model):
    """Changes to the settings of a snapshot; what is left out stays as it is."""

    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue | None = field(
        "osType", "OperatingSystemTypes", default=None
    )
    """Operating system: Windows or Linux."""
    disk_size_gb: int | None = field("diskSizeGB", "int", default=None)
    """Size of the disk in GiB."""
    encryption_settings_collection: NestedOrNone[
        models.EncryptionSettingsCollection, EncryptionSettingsCollectionDict
    ] = field("encryptionSettingsCollection", "EncryptionSettingsCollection", default=None)
    """Azure Disk Encryption settings of the copied disk."""
    encryption: NestedOrNone[models.Encryption, EncryptionDict] = field("encryption", "Encryption", default=None)
    """Encryption at rest: with keys of the platform or keys of your own."""
    network_access_policy: models.NetworkAccessPolicy | NetworkAccessPolicyValue | None = field(
        "networkAccessPolicy", "NetworkAccessPolicy", default=None
    )
    """Who may export the snapshot over the network: anyone with SAS, private endpoints only, or nobody."""
    disk_access_id: str | None = field("diskAccessId", default=None)
    """ID of the disk access for private endpoints; with networkAccessPolicy AllowPrivate."""
    supports_hibernation: bool | None = field("supportsHibernation", "bool", default=None)
    """True if the OS in the snapshot supports hibernation."""
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue | None = field(
        "publicNetworkAccess", "PublicNetworkAccess", default=None
    )
    """Whether the snapshot can be exported over public networks."""
    data_access_auth_mode: models.DataAccessAuthMode | DataAccessAuthModeValue | None = field(
        "dataAccessAuthMode", "DataAccessAuthMode", default=None
    )
    """AzureActiveDirectory also asks for an Entra ID role to export or upload the disk."""
    supported_capabilities: NestedOrNone[models.SupportedCapabilities, SupportedCapabilitiesDict] = field(
        "supportedCapabilities", "SupportedCapabilities", default=None
    )
    """What the image on the disk supports: architecture, fast networking, controllers."""
    snapshot_access_state: models.SnapshotAccessState | types.SnapshotAccessStateValue = read_only(
        "snapshotAccessState", "SnapshotAccessState"
    )
    """Whether data can be read already while it is still being copied."""
