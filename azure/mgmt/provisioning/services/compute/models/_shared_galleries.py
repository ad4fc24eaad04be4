# Generated from swagger/compute/ by "make generate": do not edit.

"""Models of ``compute``: ``shared_galleries``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _shared_galleries as types
    from ..types._common import (
        ArchitectureValue,
        DisallowedDict,
        HyperVGenerationValue,
        OperatingSystemStateTypesValue,
        OperatingSystemTypesValue,
        RecommendedMachineConfigurationDict,
    )
    from ..types._galleries import GalleryImageFeatureDict, GalleryImageIdentifierDict, GalleryImageVersionStateValue
    from ..types._images import ImagePurchasePlanDict
else:
    typed(__name__)


class PirResource(Model):
    """Base of shared gallery resources."""

    name: str = read_only("name")
    """Name of this entry."""
    location: str = read_only("location")
    """Azure region, such as "westeurope"."""


class PirSharedGalleryResource(PirResource):
    """Base of shared gallery resources with unique ID."""

    identifier: NestedOrNone[SharedGalleryIdentifier, types.SharedGalleryIdentifierDict] = field(
        "identifier", "SharedGalleryIdentifier", default=None
    )
    """Unique ID of the shared gallery resource."""
    unique_id: str | None = flattened("identifier", default=None)
    """Unique ID of the gallery or image."""


class SharedGallery(PirSharedGalleryResource):
    """A gallery shared with the subscription or tenant."""

    properties: NestedOrNone[SharedGalleryProperties, types.SharedGalleryPropertiesDict] = field(
        "properties", "SharedGalleryProperties", default=None
    )
    """Settings of the shared gallery."""
    artifact_tags: dict[str, str] = flattened("properties", init=False)
    """Tags of the shared artifact."""


class SharedGalleryDiskImage(Model):
    """Disk of a shared image version."""

    disk_size_gb: int = read_only("diskSizeGB", "int")
    """Size of the disk in GB."""
    host_caching: models.SharedGalleryHostCaching | types.SharedGalleryHostCachingValue | None = field(
        "hostCaching", "SharedGalleryHostCaching", default=None
    )
    """Host caching of disks made from the image."""


class SharedGalleryDataDiskImage(SharedGalleryDiskImage):
    """Data disk of a shared image version."""

    lun: int = field("lun", "int")
    """Number of the data disk, unique in its machine."""


class SharedGalleryIdentifier(Model):
    """Identifier of a shared gallery."""

    unique_id: str | None = field("uniqueId", default=None)
    """Unique ID of the gallery or image."""


class SharedGalleryImage(PirSharedGalleryResource):
    """An image in a shared gallery."""

    properties: NestedOrNone[SharedGalleryImageProperties, types.SharedGalleryImagePropertiesDict] = field(
        "properties", "SharedGalleryImageProperties", default=None
    )
    """Settings of the shared gallery image."""
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue | None = flattened("properties", default=None)
    """Operating system: Windows or Linux."""
    os_state: models.OperatingSystemStateTypes | OperatingSystemStateTypesValue | None = flattened(
        "properties", default=None
    )
    """Generalized (prepared with sysprep or waagent) or specialized."""
    end_of_life_date: datetime | None = flattened("properties", default=None)
    """End of life; after it the item can still be used, but is marked as outdated."""
    recommended: NestedOrNone[models.RecommendedMachineConfiguration, RecommendedMachineConfigurationDict] = flattened(
        "properties", default=None
    )
    """Recommended number of CPUs and amount of memory."""
    disallowed: NestedOrNone[models.Disallowed, DisallowedDict] = flattened("properties", default=None)
    """Disk types the image does not allow."""
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue | None = flattened("properties", default=None)
    """Generation of the hypervisor: V1 boots by BIOS, V2 by UEFI."""
    features: NestedListOrNone[models.GalleryImageFeature, GalleryImageFeatureDict] = flattened(
        "properties", default=None
    )
    """Features of the image, such as support of trusted launch."""
    purchase_plan: NestedOrNone[models.ImagePurchasePlan, ImagePurchasePlanDict] = flattened("properties", default=None)
    """Marketplace plan of the image."""
    architecture: models.Architecture | ArchitectureValue | None = flattened("properties", default=None)
    """Processor architecture: x64 or Arm64."""
    privacy_statement_uri: str | None = flattened("properties", default=None)
    """Link to the privacy statement."""
    eula: str | None = flattened("properties", default=None)
    """Licence terms: text or link."""
    artifact_tags: dict[str, str] | None = flattened("properties", default=None)
    """Tags of the shared artifact."""


class SharedGalleryImageProperties(Model):
    """Properties of an image in a shared gallery."""

    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue = field("osType", "OperatingSystemTypes")
    """Operating system: Windows or Linux."""
    os_state: models.OperatingSystemStateTypes | OperatingSystemStateTypesValue = field(
        "osState", "OperatingSystemStateTypes"
    )
    """Generalized (prepared with sysprep or waagent) or specialized."""
    end_of_life_date: datetime | None = field("endOfLifeDate", "iso-8601", default=None)
    """End of life; after it the item can still be used, but is marked as outdated."""
    identifier: Nested[models.GalleryImageIdentifier, GalleryImageIdentifierDict] = field(
        "identifier", "GalleryImageIdentifier"
    )
    """Publisher, offer and SKU of the image."""
    recommended: NestedOrNone[models.RecommendedMachineConfiguration, RecommendedMachineConfigurationDict] = field(
        "recommended", "RecommendedMachineConfiguration", default=None
    )
    """Recommended number of CPUs and amount of memory."""
    disallowed: NestedOrNone[models.Disallowed, DisallowedDict] = field("disallowed", "Disallowed", default=None)
    """Disk types the image does not allow."""
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue | None = field(
        "hyperVGeneration", "HyperVGeneration", default=None
    )
    """Generation of the hypervisor: V1 boots by BIOS, V2 by UEFI."""
    features: NestedListOrNone[models.GalleryImageFeature, GalleryImageFeatureDict] = field(
        "features", "[GalleryImageFeature]", default=None
    )
    """Features of the image, such as support of trusted launch."""
    purchase_plan: NestedOrNone[models.ImagePurchasePlan, ImagePurchasePlanDict] = field(
        "purchasePlan", "ImagePurchasePlan", default=None
    )
    """Marketplace plan of the image."""
    architecture: models.Architecture | ArchitectureValue | None = field("architecture", "Architecture", default=None)
    """Processor architecture: x64 or Arm64."""
    privacy_statement_uri: str | None = field("privacyStatementUri", default=None)
    """Link to the privacy statement."""
    eula: str | None = field("eula", default=None)
    """Licence terms: text or link."""
    artifact_tags: dict[str, str] | None = field("artifactTags", "{str}", default=None)
    """Tags of the shared artifact."""


class SharedGalleryImageVersion(PirSharedGalleryResource):
    """An image version in a shared gallery."""

    properties: NestedOrNone[SharedGalleryImageVersionProperties, types.SharedGalleryImageVersionPropertiesDict] = (
        field("properties", "SharedGalleryImageVersionProperties", default=None)
    )
    """Settings of the shared gallery image version."""
    published_date: datetime | None = flattened("properties", default=None)
    """When the version was published."""
    end_of_life_date: datetime | None = flattened("properties", default=None)
    """End of life; after it the item can still be used, but is marked as outdated."""
    exclude_from_latest: bool | None = flattened("properties", default=None)
    """Leaves the version out when "latest" is asked for."""
    storage_profile: NestedOrNone[
        SharedGalleryImageVersionStorageProfile, types.SharedGalleryImageVersionStorageProfileDict
    ] = flattened("properties", default=None)
    """Disks of the image version."""
    artifact_tags: dict[str, str] | None = flattened("properties", default=None)
    """Tags of the shared artifact."""
    consumption_end_time: datetime = flattened("properties", init=False)
    """Time after which the version can no longer be used."""
    image_state: models.GalleryImageVersionState | GalleryImageVersionStateValue = flattened("properties", init=False)
    """Whether the version is active or soft-deleted."""


class SharedGalleryImageVersionProperties(Model):
    """Properties of an image version in a shared gallery."""

    published_date: datetime | None = field("publishedDate", "iso-8601", default=None)
    """When the version was published."""
    end_of_life_date: datetime | None = field("endOfLifeDate", "iso-8601", default=None)
    """End of life; after it the item can still be used, but is marked as outdated."""
    exclude_from_latest: bool | None = field("excludeFromLatest", "bool", default=None)
    """Leaves the version out when "latest" is asked for."""
    storage_profile: NestedOrNone[
        SharedGalleryImageVersionStorageProfile, types.SharedGalleryImageVersionStorageProfileDict
    ] = field("storageProfile", "SharedGalleryImageVersionStorageProfile", default=None)
    """Disks of the image version."""
    artifact_tags: dict[str, str] | None = field("artifactTags", "{str}", default=None)
    """Tags of the shared artifact."""
    consumption_end_time: datetime = read_only("consumptionEndTime", "iso-8601")
    """Time after which the version can no longer be used."""
    image_state: models.GalleryImageVersionState | GalleryImageVersionStateValue = read_only(
        "imageState", "GalleryImageVersionState"
    )
    """Whether the version is active or soft-deleted."""


class SharedGalleryImageVersionStorageProfile(Model):
    """Disks of a shared image version."""

    os_disk_image: NestedOrNone[SharedGalleryOSDiskImage, types.SharedGalleryOSDiskImageDict] = field(
        "osDiskImage", "SharedGalleryOSDiskImage", default=None
    )
    """OS disk of the version."""
    data_disk_images: NestedListOrNone[SharedGalleryDataDiskImage, types.SharedGalleryDataDiskImageDict] = field(
        "dataDiskImages", "[SharedGalleryDataDiskImage]", default=None
    )
    """Data disks of the version."""


class SharedGalleryOSDiskImage(SharedGalleryDiskImage):
    """OS disk of a shared image version."""


class SharedGalleryProperties(Model):
    """Properties of a shared gallery."""

    artifact_tags: dict[str, str] = read_only("artifactTags", "{str}")
    """Tags of the shared artifact."""
