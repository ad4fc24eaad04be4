# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Dicts for the models of ``compute``, and values of its enums: ``images``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import SubResourceDict, TrackedResourceDict, UpdateResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import (
        CachingTypesValue,
        ExtendedLocationDict,
        HyperVGenerationTypesValue,
        OperatingSystemStateTypesValue,
        OperatingSystemTypesValue,
        StorageAccountTypesValue,
    )
    from ._disk_encryption_sets import DiskEncryptionSetParametersDict
    from ._galleries import GalleryImageVersionUefiSettingsDict

AlternativeTypeValue: TypeAlias = Literal["None", "Offer", "Plan"]
ImageStateValue: TypeAlias = Literal["Active", "ScheduledForDeprecation", "Deprecated"]
MetadataTypeValue: TypeAlias = Literal["SecretsProvisioningImageMetadata", "UserProvidedSecretsProvisioningMetadata"]
SecretsProvisioningComponentNameValue: TypeAlias = Literal[
    "OS", "CloudInit", "AzureGuestAgent", "SecretsProvisioningLibrary"
]


class AlternativeOptionDict(TypedDict, total=False):
    """What to use in place of a deprecated image."""

    type: models.AlternativeType | AlternativeTypeValue
    value: str
    additional_properties: Mapping[str, Any]


class _ImageFlatDict(TrackedResourceDict, total=False):
    """A managed image, from which machines are created."""

    extended_location: models.ExtendedLocation | ExtendedLocationDict
    source_virtual_machine: models.SubResource | SubResourceDict
    storage_profile: models.ImageStorageProfile | ImageStorageProfileDict
    hyper_v_generation: models.HyperVGenerationTypes | HyperVGenerationTypesValue


class _ImageNestedDict(TrackedResourceDict, total=False):
    """A managed image, from which machines are created."""

    properties: Required[models.ImageProperties | ImagePropertiesDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict


ImageDict: TypeAlias = _ImageFlatDict | _ImageNestedDict


class ImageDiskDict(TypedDict, total=False):
    """Disk of a managed image."""

    snapshot: models.SubResource | SubResourceDict
    managed_disk: models.SubResource | SubResourceDict
    blob_uri: str
    caching: models.CachingTypes | CachingTypesValue
    disk_size_gb: int
    storage_account_type: models.StorageAccountTypes | StorageAccountTypesValue
    disk_encryption_set: models.DiskEncryptionSetParameters | DiskEncryptionSetParametersDict
    additional_properties: Mapping[str, Any]


class ImageDataDiskDict(ImageDiskDict, total=False):
    """Data disk of a managed image."""

    lun: Required[int]


class ImageDeprecationStatusDict(TypedDict, total=False):
    """Whether and when an image is deprecated, and what to use in its place."""

    image_state: models.ImageState | ImageStateValue
    scheduled_deprecation_time: datetime | str
    alternative_option: models.AlternativeOption | AlternativeOptionDict
    additional_properties: Mapping[str, Any]


class ImageDiskReferenceDict(TypedDict, total=False):
    """Image a disk is made from; give one of the IDs."""

    id: str
    shared_gallery_image_id: str
    community_gallery_image_id: str
    lun: int
    additional_properties: Mapping[str, Any]


class ImageMetadataProfileDict(TypedDict, total=False):
    """Metadata of an image version."""

    type: Required[models.MetadataType | MetadataTypeValue]
    public_metadata_list: Sequence[models.MetadataKeyValue | MetadataKeyValueDict]
    internal_metadata_list: Sequence[models.MetadataKeyValue | MetadataKeyValueDict]
    additional_properties: Mapping[str, Any]


class ImageOSDiskDict(ImageDiskDict, total=False):
    """OS disk of a managed image."""

    os_type: Required[models.OperatingSystemTypes | OperatingSystemTypesValue]
    os_state: Required[models.OperatingSystemStateTypes | OperatingSystemStateTypesValue]


class ImagePropertiesDict(TypedDict, total=False):
    """Settings of a managed image."""

    source_virtual_machine: models.SubResource | SubResourceDict
    storage_profile: models.ImageStorageProfile | ImageStorageProfileDict
    hyper_v_generation: models.HyperVGenerationTypes | HyperVGenerationTypesValue
    additional_properties: Mapping[str, Any]


class ImagePurchasePlanDict(TypedDict, total=False):
    """Marketplace plan of a gallery image."""

    name: str
    publisher: str
    product: str
    additional_properties: Mapping[str, Any]


class ImageReferenceDict(SubResourceDict, total=False):
    """Image a machine is made from: platform image by its four names, or another one by its ID."""

    publisher: str
    offer: str
    sku: str
    version: str
    shared_gallery_image_id: str
    community_gallery_image_id: str


class ImageStorageProfileDict(TypedDict, total=False):
    """Disks of a managed image."""

    os_disk: models.ImageOSDisk | ImageOSDiskDict
    data_disks: Sequence[models.ImageDataDisk | ImageDataDiskDict]
    zone_resilient: bool
    additional_properties: Mapping[str, Any]


class _ImageUpdateFlatDict(UpdateResourceDict, total=False):
    """Changes to a managed image."""

    source_virtual_machine: models.SubResource | SubResourceDict
    storage_profile: models.ImageStorageProfile | ImageStorageProfileDict
    hyper_v_generation: models.HyperVGenerationTypes | HyperVGenerationTypesValue


class _ImageUpdateNestedDict(UpdateResourceDict, total=False):
    """Changes to a managed image."""

    properties: Required[models.ImageProperties | ImagePropertiesDict]


ImageUpdateDict: TypeAlias = _ImageUpdateFlatDict | _ImageUpdateNestedDict


class ImageVersionSecurityProfileDict(TypedDict, total=False):
    """Security of an image version: firmware settings and provisioning of secrets."""

    uefi_settings: models.GalleryImageVersionUefiSettings | GalleryImageVersionUefiSettingsDict
    secrets_provisioning_settings: models.SecretsProvisioningSettings | SecretsProvisioningSettingsDict
    additional_properties: Mapping[str, Any]


class MetadataKeyValueDict(TypedDict, total=False):
    """Name and value of image metadata."""

    metadata_key: Required[str]
    metadata_value: str
    additional_properties: Mapping[str, Any]


class SecretsProvisioningComponentDict(TypedDict, total=False):
    """A component of an image that takes part in provisioning secrets."""

    name: models.SecretsProvisioningComponentName | SecretsProvisioningComponentNameValue
    version: str
    additional_properties: Mapping[str, Any]


class SecretsProvisioningSettingsDict(TypedDict, total=False):
    """Whether and how an image can be given secrets."""

    is_supported: bool
    os_name: str
    components: Sequence[models.SecretsProvisioningComponent | SecretsProvisioningComponentDict]
    additional_properties: Mapping[str, Any]
