# Generated from swagger/compute/ by "make generate": do not edit.

"""Models of ``compute``: ``images``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import SubResource, TrackedResource, UpdateResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _images as types
    from ..types._bases import SubResourceDict
    from ..types._common import (
        CachingTypesValue,
        ExtendedLocationDict,
        HyperVGenerationTypesValue,
        OperatingSystemStateTypesValue,
        OperatingSystemTypesValue,
        StorageAccountTypesValue,
    )
    from ..types._disk_encryption_sets import DiskEncryptionSetParametersDict
    from ..types._galleries import GalleryImageVersionUefiSettingsDict
else:
    typed(__name__)


class AlternativeOption(Model):
    """What to use in place of a deprecated image."""

    type: models.AlternativeType | types.AlternativeTypeValue | None = field("type", "AlternativeType", default=None)
    """Kind of the alternative: an offer, a plan or none."""
    value: str | None = field("value", default=None)
    """Name of the alternative: an offer or a plan."""


class Image(TrackedResource):
    """A managed image, from which machines are created."""

    properties: NestedOrNone[ImageProperties, types.ImagePropertiesDict] = field(
        "properties", "ImageProperties", default=None
    )
    """Settings of the image."""
    source_virtual_machine: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Generalized machine the image is made of."""
    storage_profile: NestedOrNone[ImageStorageProfile, types.ImageStorageProfileDict] = flattened(
        "properties", default=None
    )
    """Disks of the image."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    hyper_v_generation: models.HyperVGenerationTypes | HyperVGenerationTypesValue | None = flattened(
        "properties", default=None
    )
    """Generation of machines made from the image: V1 or V2."""
    extended_location: NestedOrNone[models.ExtendedLocation, ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Edge zone the resource is in; none for the region itself."""


class ImageDisk(Model):
    """Disk of a managed image."""

    snapshot: NestedOrNone[models.SubResource, SubResourceDict] = field("snapshot", "SubResource", default=None)
    """Snapshot the disk is made from."""
    managed_disk: NestedOrNone[models.SubResource, SubResourceDict] = field("managedDisk", "SubResource", default=None)
    """Managed disk the disk is made from."""
    blob_uri: str | None = field("blobUri", default=None)
    """VHD blob the disk is made from."""
    caching: models.CachingTypes | CachingTypesValue | None = field("caching", "CachingTypes", default=None)
    """Host caching of disks made from the image."""
    disk_size_gb: int | None = field("diskSizeGB", "int", default=None)
    """Size in GiB of disks made from the image, at most 1023 for unmanaged ones."""
    storage_account_type: models.StorageAccountTypes | StorageAccountTypesValue | None = field(
        "storageAccountType", "StorageAccountTypes", default=None
    )
    """Kind of storage of disks made from the image."""
    disk_encryption_set: NestedOrNone[models.DiskEncryptionSetParameters, DiskEncryptionSetParametersDict] = field(
        "diskEncryptionSet", "DiskEncryptionSetParameters", default=None
    )
    """Disk encryption set for the image."""


class ImageDataDisk(ImageDisk):
    """Data disk of a managed image."""

    lun: int = field("lun", "int")
    """Number of the disk, unique in the image."""


class ImageDeprecationStatus(Model):
    """Whether and when an image is deprecated, and what to use in its place."""

    image_state: models.ImageState | types.ImageStateValue | None = field("imageState", "ImageState", default=None)
    """Active, ScheduledForDeprecation or Deprecated."""
    scheduled_deprecation_time: datetime | None = field("scheduledDeprecationTime", "iso-8601", default=None)
    """When the image will be deprecated."""
    alternative_option: NestedOrNone[AlternativeOption, types.AlternativeOptionDict] = field(
        "alternativeOption", "AlternativeOption", default=None
    )
    """What to use in its place."""


class ImageDiskReference(Model):
    """Image a disk is made from; give one of the IDs."""

    id: str | None = field("id", default=None)
    """ID of a platform image or a version of a gallery image."""
    shared_gallery_image_id: str | None = field("sharedGalleryImageId", default=None)
    """ID of an image of a gallery shared with you."""
    community_gallery_image_id: str | None = field("communityGalleryImageId", default=None)
    """ID of an image of a community gallery."""
    lun: int | None = field("lun", "int", default=None)
    """Number of the data disk of the image to use; without it the OS disk is used."""


class ImageMetadataProfile(Model):
    """Metadata of an image version."""

    type: models.MetadataType | types.MetadataTypeValue = field("type", "MetadataType")
    """Kind of metadata of an image version."""
    public_metadata_list: NestedListOrNone[MetadataKeyValue, types.MetadataKeyValueDict] = field(
        "publicMetadataList", "[MetadataKeyValue]", default=None
    )
    internal_metadata_list: NestedListOrNone[MetadataKeyValue, types.MetadataKeyValueDict] = field(
        "internalMetadataList", "[MetadataKeyValue]", default=None
    )


class ImageOSDisk(ImageDisk):
    """OS disk of a managed image."""

    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue = field("osType", "OperatingSystemTypes")
    """Operating system on the disk: Windows or Linux."""
    os_state: models.OperatingSystemStateTypes | OperatingSystemStateTypesValue = field(
        "osState", "OperatingSystemStateTypes"
    )
    """Generalized or specialized; Generalized for use with new machines."""


class ImageProperties(Model):
    """Settings of a managed image."""

    source_virtual_machine: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "sourceVirtualMachine", "SubResource", default=None
    )
    """Generalized machine the image is made of."""
    storage_profile: NestedOrNone[ImageStorageProfile, types.ImageStorageProfileDict] = field(
        "storageProfile", "ImageStorageProfile", default=None
    )
    """Disks of the image."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    hyper_v_generation: models.HyperVGenerationTypes | HyperVGenerationTypesValue | None = field(
        "hyperVGeneration", "HyperVGenerationTypes", default=None
    )
    """Generation of machines made from the image: V1 or V2."""


class ImagePurchasePlan(Model):
    """Marketplace plan of a gallery image."""

    name: str | None = field("name", default=None)
    """ID of the plan."""
    publisher: str | None = field("publisher", default=None)
    """Publisher of the image or extension."""
    product: str | None = field("product", default=None)
    """Product of the plan; the same as the offer of the image."""


class ImageReference(SubResource):
    """Image a machine is made from: platform image by its four names, or another one by its ID."""

    publisher: str | None = field("publisher", default=None)
    """Publisher of the platform image, such as "Canonical"."""
    offer: str | None = field("offer", default=None)
    """Offer of the publisher, such as "ubuntu-24_04-lts"."""
    sku: str | None = field("sku", default=None)
    """SKU of the offer, such as "server"."""
    version: str | None = field("version", default=None)
    """Version, or "latest" for the newest at the time of creation."""
    exact_version: str = read_only("exactVersion")
    """Version that was used, where "latest" was asked for."""
    shared_gallery_image_id: str | None = field("sharedGalleryImageId", default=None)
    """ID of an image of a gallery shared with you."""
    community_gallery_image_id: str | None = field("communityGalleryImageId", default=None)
    """ID of an image of a community gallery."""


class ImageStorageProfile(Model):
    """Disks of a managed image."""

    os_disk: NestedOrNone[ImageOSDisk, types.ImageOSDiskDict] = field("osDisk", "ImageOSDisk", default=None)
    """OS disk of the image."""
    data_disks: NestedListOrNone[ImageDataDisk, types.ImageDataDiskDict] = field(
        "dataDisks", "[ImageDataDisk]", default=None
    )
    """Data disks of the image."""
    zone_resilient: bool | None = field("zoneResilient", "bool", default=None)
    """Keeps the image on zone-redundant storage, where the region has it."""


class ImageUpdate(UpdateResource):
    """Changes to a managed image."""

    properties: NestedOrNone[ImageProperties, types.ImagePropertiesDict] = field(
        "properties", "ImageProperties", default=None
    )
    """Settings of the image."""
    source_virtual_machine: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Generalized machine the image is made of."""
    storage_profile: NestedOrNone[ImageStorageProfile, types.ImageStorageProfileDict] = flattened(
        "properties", default=None
    )
    """Disks of the image."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    hyper_v_generation: models.HyperVGenerationTypes | HyperVGenerationTypesValue | None = flattened(
        "properties", default=None
    )
    """Generation of machines made from the image: V1 or V2."""


class ImageVersionSecurityProfile(Model):
    """Security of an image version: firmware settings and provisioning of secrets."""

    uefi_settings: NestedOrNone[models.GalleryImageVersionUefiSettings, GalleryImageVersionUefiSettingsDict] = field(
        "uefiSettings", "GalleryImageVersionUefiSettings", default=None
    )
    """Secure boot keys of the version."""
    secrets_provisioning_settings: NestedOrNone[SecretsProvisioningSettings, types.SecretsProvisioningSettingsDict] = (
        field("secretsProvisioningSettings", "SecretsProvisioningSettings", default=None)
    )
    """Whether and how the image can be given secrets."""


class MetadataKeyValue(Model):
    """Name and value of image metadata."""

    metadata_key: str = field("metadataKey")
    """Name of the entry."""
    metadata_value: str | None = field("metadataValue", default=None)
    """Value of the entry."""


class SecretsProvisioningComponent(Model):
    """A component of an image that takes part in provisioning secrets."""

    name: models.SecretsProvisioningComponentName | types.SecretsProvisioningComponentNameValue | None = field(
        "name", "SecretsProvisioningComponentName", default=None
    )
    """Component that takes part in provisioning secrets."""
    version: str | None = field("version", default=None)


class SecretsProvisioningSettings(Model):
    """Whether and how an image can be given secrets."""

    is_supported: bool | None = field("isSupported", "bool", default=None)
    """True if the image can be given secrets."""
    os_name: str | None = field("osName", default=None)
    components: NestedListOrNone[SecretsProvisioningComponent, types.SecretsProvisioningComponentDict] = field(
        "components", "[SecretsProvisioningComponent]", default=None
    )
