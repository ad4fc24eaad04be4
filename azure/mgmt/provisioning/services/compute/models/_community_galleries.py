# Generated from swagger/compute/ by "make generate": do not edit.

"""Models of ``compute``: ``community_galleries``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _community_galleries as types
    from ..types._common import (
        ArchitectureValue,
        DisallowedDict,
        HyperVGenerationValue,
        OperatingSystemStateTypesValue,
        OperatingSystemTypesValue,
        RecommendedMachineConfigurationDict,
    )
    from ..types._galleries import GalleryImageFeatureDict, GalleryImageVersionStateValue
    from ..types._images import ImagePurchasePlanDict
    from ..types._shared_galleries import SharedGalleryImageVersionStorageProfileDict
else:
    typed(__name__)


class PirCommunityGalleryResource(Model):
    """Base of community gallery resources."""

    name: str = read_only("name")
    """Name of this entry."""
    location: str = read_only("location")
    """Azure region, such as "westeurope"."""
    type: str = read_only("type")
    """Type of the resource."""
    identifier: NestedOrNone[CommunityGalleryIdentifier, types.CommunityGalleryIdentifierDict] = field(
        "identifier", "CommunityGalleryIdentifier", default=None
    )
    """Unique ID of the community gallery resource."""
    unique_id: str | None = flattened("identifier", default=None)
    """Unique ID of the gallery or image."""


class CommunityGallery(PirCommunityGalleryResource):
    """A gallery shared with everyone."""

    properties: NestedOrNone[CommunityGalleryProperties, types.CommunityGalleryPropertiesDict] = field(
        "properties", "CommunityGalleryProperties", default=None
    )
    """Settings of the community gallery."""
    disclaimer: str | None = flattened("properties", default=None)
    """Disclaimer of the community gallery."""
    artifact_tags: dict[str, str] | None = flattened("properties", default=None)
    """Tags of the shared artifact."""
    community_metadata: NestedOrNone[CommunityGalleryMetadata, types.CommunityGalleryMetadataDict] = flattened(
        "properties", default=None
    )
    """Publisher, contact, terms and names of the gallery."""


class CommunityGalleryIdentifier(Model):
    """Identifier of a community gallery."""

    unique_id: str | None = field("uniqueId", default=None)
    """Unique ID of the gallery or image."""


class CommunityGalleryImage(PirCommunityGalleryResource):
    """An image in a community gallery."""

    properties: NestedOrNone[CommunityGalleryImageProperties, types.CommunityGalleryImagePropertiesDict] = field(
        "properties", "CommunityGalleryImageProperties", default=None
    )
    """Settings of the community gallery image."""
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
    disclaimer: str | None = flattened("properties", default=None)
    """Disclaimer of the community gallery."""
    artifact_tags: dict[str, str] | None = flattened("properties", default=None)
    """Tags of the shared artifact."""


class CommunityGalleryImageIdentifier(Model):
    """Publisher, offer and SKU of a community image."""

    publisher: str | None = field("publisher", default=None)
    """Publisher of the image or extension."""
    offer: str | None = field("offer", default=None)
    """Offer of the publisher."""
    sku: str | None = field("sku", default=None)
    """SKU of the offer."""


class CommunityGalleryImageProperties(Model):
    """Properties of an image in a community gallery."""

    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue = field("osType", "OperatingSystemTypes")
    """Operating system: Windows or Linux."""
    os_state: models.OperatingSystemStateTypes | OperatingSystemStateTypesValue = field(
        "osState", "OperatingSystemStateTypes"
    )
    """Generalized (prepared with sysprep or waagent) or specialized."""
    end_of_life_date: datetime | None = field("endOfLifeDate", "iso-8601", default=None)
    """End of life; after it the item can still be used, but is marked as outdated."""
    identifier: Nested[CommunityGalleryImageIdentifier, types.CommunityGalleryImageIdentifierDict] = field(
        "identifier", "CommunityGalleryImageIdentifier"
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
    disclaimer: str | None = field("disclaimer", default=None)
    """Disclaimer of the community gallery."""
    artifact_tags: dict[str, str] | None = field("artifactTags", "{str}", default=None)
    """Tags of the shared artifact."""


class CommunityGalleryImageVersion(PirCommunityGalleryResource):
    """An image version in a community gallery."""

    properties: NestedOrNone[
        CommunityGalleryImageVersionProperties, types.CommunityGalleryImageVersionPropertiesDict
    ] = field("properties", "CommunityGalleryImageVersionProperties", default=None)
    """Settings of the community gallery image version."""
    published_date: datetime | None = flattened("properties", default=None)
    """When the version was published."""
    end_of_life_date: datetime | None = flattened("properties", default=None)
    """End of life; after it the item can still be used, but is marked as outdated."""
    exclude_from_latest: bool | None = flattened("properties", default=None)
    """Leaves the version out when "latest" is asked for."""
    storage_profile: NestedOrNone[
        models.SharedGalleryImageVersionStorageProfile, SharedGalleryImageVersionStorageProfileDict
    ] = flattened("properties", default=None)
    """Disks of the image version."""
    disclaimer: str | None = flattened("properties", default=None)
    """Disclaimer of the community gallery."""
    artifact_tags: dict[str, str] | None = flattened("properties", default=None)
    """Tags of the shared artifact."""
    consumption_end_time: datetime = flattened("properties", init=False)
    """Time after which the version can no longer be used."""
    image_state: models.GalleryImageVersionState | GalleryImageVersionStateValue = flattened("properties", init=False)
    """Whether the version is active or soft-deleted."""


class CommunityGalleryImageVersionProperties(Model):
    """Properties of an image version in a community gallery."""

    published_date: datetime | None = field("publishedDate", "iso-8601", default=None)
    """When the version was published."""
    end_of_life_date: datetime | None = field("endOfLifeDate", "iso-8601", default=None)
    """End of life; after it the item can still be used, but is marked as outdated."""
    exclude_from_latest: bool | None = field("excludeFromLatest", "bool", default=None)
    """Leaves the version out when "latest" is asked for."""
    storage_profile: NestedOrNone[
        models.SharedGalleryImageVersionStorageProfile, SharedGalleryImageVersionStorageProfileDict
    ] = field("storageProfile", "SharedGalleryImageVersionStorageProfile", default=None)
    """Disks of the image version."""
    disclaimer: str | None = field("disclaimer", default=None)
    """Disclaimer of the community gallery."""
    artifact_tags: dict[str, str] | None = field("artifactTags", "{str}", default=None)
    """Tags of the shared artifact."""
    consumption_end_time: datetime = read_only("consumptionEndTime", "iso-8601")
    """Time after which the version can no longer be used."""
    image_state: models.GalleryImageVersionState | GalleryImageVersionStateValue = read_only(
        "imageState", "GalleryImageVersionState"
    )
    """Whether the version is active or soft-deleted."""


class CommunityGalleryInfo(Model):
    """How a gallery presents itself to the community."""

    publisher_uri: str | None = field("publisherUri", default=None)
    """Link to the publisher's website."""
    publisher_contact: str | None = field("publisherContact", default=None)
    """Mail address of the publisher."""
    eula: str | None = field("eula", default=None)
    """Licence terms: text or link."""
    public_name_prefix: str | None = field("publicNamePrefix", default=None)
    """Beginning of the gallery's public name."""
    community_gallery_enabled: bool = read_only("communityGalleryEnabled", "bool")
    """True if the gallery is shared with the community."""
    public_names: list[str] = read_only("publicNames", "[str]")
    """Public names of the gallery."""


class CommunityGalleryMetadata(Model):
    """Metadata of a community gallery: publisher, contact, terms, names."""

    publisher_uri: str | None = field("publisherUri", default=None)
    """Link to the publisher's website."""
    publisher_contact: str = field("publisherContact")
    """Mail address of the publisher."""
    eula: str | None = field("eula", default=None)
    """Licence terms: text or link."""
    public_names: list[str] = field("publicNames", "[str]")
    """Public names of the gallery."""
    privacy_statement_uri: str | None = field("privacyStatementUri", default=None)
    """Link to the privacy statement."""


class CommunityGalleryProperties(Model):
    """Properties of a community gallery."""

    disclaimer: str | None = field("disclaimer", default=None)
    """Disclaimer of the community gallery."""
    artifact_tags: dict[str, str] | None = field("artifactTags", "{str}", default=None)
    """Tags of the shared artifact."""
    community_metadata: NestedOrNone[CommunityGalleryMetadata, types.CommunityGalleryMetadataDict] = field(
        "communityMetadata", "CommunityGalleryMetadata", default=None
    )
    """Publisher, contact, terms and names of the gallery."""
