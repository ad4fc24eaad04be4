# Generated from swagger/compute/ by "make generate": do not edit.

"""Dicts for the models of ``compute``, and values of its enums: ``images``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import SubResourceDict, TrackedResourceDict, UpdateResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

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
else:
    typed(__name__)

AlternativeTypeValue: TypeAlias = Literal["None", "Offer", "Plan"]
ImageStateValue: TypeAlias = Literal["Active", "ScheduledForDeprecation", "Deprecated"]
MetadataTypeValue: TypeAlias = Literal["SecretsProvisioningImageMetadata", "UserProvidedSecretsProvisioningMetadata"]
SecretsProvisioningComponentNameValue: TypeAlias = Literal[
    "OS", "CloudInit", "AzureGuestAgent", "SecretsProvisioningLibrary"
]


class AlternativeOptionDict(ModelDict, total=False):
    type: models.AlternativeType | AlternativeTypeValue
    value: str


class _ImageFlatDict(TrackedResourceDict, total=False):
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    source_virtual_machine: models.SubResource | SubResourceDict
    storage_profile: models.ImageStorageProfile | ImageStorageProfileDict
    hyper_v_generation: models.HyperVGenerationTypes | HyperVGenerationTypesValue


class _ImageNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.ImageProperties | ImagePropertiesDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict


ImageDict: TypeAlias = _ImageFlatDict | _ImageNestedDict


class ImageDiskDict(ModelDict, total=False):
    snapshot: models.SubResource | SubResourceDict
    managed_disk: models.SubResource | SubResourceDict
    blob_uri: str
    caching: models.CachingTypes | CachingTypesValue
    disk_size_gb: int
    storage_account_type: models.StorageAccountTypes | StorageAccountTypesValue
    disk_encryption_set: models.DiskEncryptionSetParameters | DiskEncryptionSetParametersDict


class ImageDataDiskDict(ImageDiskDict, total=False):
    lun: Required[int]


class ImageDeprecationStatusDict(ModelDict, total=False):
    image_state: models.ImageState | ImageStateValue
    scheduled_deprecation_time: datetime | str
    alternative_option: models.AlternativeOption | AlternativeOptionDict


class ImageDiskReferenceDict(ModelDict, total=False):
    id: str
    shared_gallery_image_id: str
    community_gallery_image_id: str
    lun: int


class ImageMetadataProfileDict(ModelDict, total=False):
    type: Required[models.MetadataType | MetadataTypeValue]
    public_metadata_list: Sequence[models.MetadataKeyValue | MetadataKeyValueDict]
    internal_metadata_list: Sequence[models.MetadataKeyValue | MetadataKeyValueDict]


class ImageOSDiskDict(ImageDiskDict, total=False):
    os_type: Required[models.OperatingSystemTypes | OperatingSystemTypesValue]
    os_state: Required[models.OperatingSystemStateTypes | OperatingSystemStateTypesValue]


class ImagePropertiesDict(ModelDict, total=False):
    source_virtual_machine: models.SubResource | SubResourceDict
    storage_profile: models.ImageStorageProfile | ImageStorageProfileDict
    hyper_v_generation: models.HyperVGenerationTypes | HyperVGenerationTypesValue


class ImagePurchasePlanDict(ModelDict, total=False):
    name: str
    publisher: str
    product: str


class ImageReferenceDict(SubResourceDict, total=False):
    publisher: str
    offer: str
    sku: str
    version: str
    shared_gallery_image_id: str
    community_gallery_image_id: str


class ImageStorageProfileDict(ModelDict, total=False):
    os_disk: models.ImageOSDisk | ImageOSDiskDict
    data_disks: Sequence[models.ImageDataDisk | ImageDataDiskDict]
    zone_resilient: bool


class _ImageUpdateFlatDict(UpdateResourceDict, total=False):
    source_virtual_machine: models.SubResource | SubResourceDict
    storage_profile: models.ImageStorageProfile | ImageStorageProfileDict
    hyper_v_generation: models.HyperVGenerationTypes | HyperVGenerationTypesValue


class _ImageUpdateNestedDict(UpdateResourceDict, total=False):
    properties: Required[models.ImageProperties | ImagePropertiesDict]


ImageUpdateDict: TypeAlias = _ImageUpdateFlatDict | _ImageUpdateNestedDict


class ImageVersionSecurityProfileDict(ModelDict, total=False):
    uefi_settings: models.GalleryImageVersionUefiSettings | GalleryImageVersionUefiSettingsDict
    secrets_provisioning_settings: models.SecretsProvisioningSettings | SecretsProvisioningSettingsDict


class MetadataKeyValueDict(ModelDict, total=False):
    metadata_key: Required[str]
    metadata_value: str


class SecretsProvisioningComponentDict(ModelDict, total=False):
    name: models.SecretsProvisioningComponentName | SecretsProvisioningComponentNameValue
    version: str


class SecretsProvisioningSettingsDict(ModelDict, total=False):
    is_supported: bool
    os_name: str
    components: Sequence[models.SecretsProvisioningComponent | SecretsProvisioningComponentDict]
