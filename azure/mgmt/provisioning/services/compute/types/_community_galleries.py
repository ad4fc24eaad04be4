# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Dicts for the models of ``compute``, and values of its enums: ``community_galleries``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import (
        ArchitectureValue,
        DisallowedDict,
        HyperVGenerationValue,
        OperatingSystemStateTypesValue,
        OperatingSystemTypesValue,
        RecommendedMachineConfigurationDict,
    )
    from ._galleries import GalleryImageFeatureDict
    from ._images import ImagePurchasePlanDict
    from ._shared_galleries import SharedGalleryImageVersionStorageProfileDict


class _PirCommunityGalleryResourceFlatDict(TypedDict, total=False):
    """Base of community gallery resources."""

    unique_id: str
    additional_properties: Mapping[str, Any]


class _PirCommunityGalleryResourceNestedDict(TypedDict, total=False):
    """Base of community gallery resources."""

    identifier: Required[models.CommunityGalleryIdentifier | CommunityGalleryIdentifierDict]
    additional_properties: Mapping[str, Any]


PirCommunityGalleryResourceDict: TypeAlias = (
    _PirCommunityGalleryResourceFlatDict | _PirCommunityGalleryResourceNestedDict
)


class CommunityGalleryDict(TypedDict, total=False):
    """A gallery shared with everyone."""

    identifier: models.CommunityGalleryIdentifier | CommunityGalleryIdentifierDict
    unique_id: str
    properties: models.CommunityGalleryProperties | CommunityGalleryPropertiesDict
    disclaimer: str
    artifact_tags: Mapping[str, str]
    community_metadata: models.CommunityGalleryMetadata | CommunityGalleryMetadataDict
    additional_properties: Mapping[str, Any]


class CommunityGalleryIdentifierDict(TypedDict, total=False):
    """Identifier of a community gallery."""

    unique_id: str
    additional_properties: Mapping[str, Any]


class CommunityGalleryImageDict(TypedDict, total=False):
    """An image in a community gallery."""

    identifier: models.CommunityGalleryIdentifier | CommunityGalleryIdentifierDict
    unique_id: str
    properties: models.CommunityGalleryImageProperties | CommunityGalleryImagePropertiesDict
    os_type: models.OperatingSystemTypes | OperatingSystemTypesValue
    os_state: models.OperatingSystemStateTypes | OperatingSystemStateTypesValue
    end_of_life_date: datetime | str
    recommended: models.RecommendedMachineConfiguration | RecommendedMachineConfigurationDict
    disallowed: models.Disallowed | DisallowedDict
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue
    features: Sequence[models.GalleryImageFeature | GalleryImageFeatureDict]
    purchase_plan: models.ImagePurchasePlan | ImagePurchasePlanDict
    architecture: models.Architecture | ArchitectureValue
    privacy_statement_uri: str
    eula: str
    disclaimer: str
    artifact_tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class CommunityGalleryImageIdentifierDict(TypedDict, total=False):
    """Publisher, offer and SKU of a community image."""

    publisher: str
    offer: str
    sku: str
    additional_properties: Mapping[str, Any]


class CommunityGalleryImagePropertiesDict(TypedDict, total=False):
    """Properties of an image in a community gallery."""

    os_type: Required[models.OperatingSystemTypes | OperatingSystemTypesValue]
    os_state: Required[models.OperatingSystemStateTypes | OperatingSystemStateTypesValue]
    end_of_life_date: datetime | str
    identifier: Required[models.CommunityGalleryImageIdentifier | CommunityGalleryImageIdentifierDict]
    recommended: models.RecommendedMachineConfiguration | RecommendedMachineConfigurationDict
    disallowed: models.Disallowed | DisallowedDict
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue
    features: Sequence[models.GalleryImageFeature | GalleryImageFeatureDict]
    purchase_plan: models.ImagePurchasePlan | ImagePurchasePlanDict
    architecture: models.Architecture | ArchitectureValue
    privacy_statement_uri: str
    eula: str
    disclaimer: str
    artifact_tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class CommunityGalleryImageVersionDict(TypedDict, total=False):
    """An image version in a community gallery."""

    identifier: models.CommunityGalleryIdentifier | CommunityGalleryIdentifierDict
    unique_id: str
    properties: models.CommunityGalleryImageVersionProperties | CommunityGalleryImageVersionPropertiesDict
    published_date: datetime | str
    end_of_life_date: datetime | str
    exclude_from_latest: bool
    storage_profile: models.SharedGalleryImageVersionStorageProfile | SharedGalleryImageVersionStorageProfileDict
    disclaimer: str
    artifact_tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class CommunityGalleryImageVersionPropertiesDict(TypedDict, total=False):
    """Properties of an image version in a community gallery."""

    published_date: datetime | str
    end_of_life_date: datetime | str
    exclude_from_latest: bool
    storage_profile: models.SharedGalleryImageVersionStorageProfile | SharedGalleryImageVersionStorageProfileDict
    disclaimer: str
    artifact_tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class CommunityGalleryInfoDict(TypedDict, total=False):
    """How a gallery presents itself to the community."""

    publisher_uri: str
    publisher_contact: str
    eula: str
    public_name_prefix: str
    additional_properties: Mapping[str, Any]


class CommunityGalleryMetadataDict(TypedDict, total=False):
    """Metadata of a community gallery: publisher, contact, terms, names."""

    publisher_uri: str
    publisher_contact: Required[str]
    eula: str
    public_names: Required[Sequence[str]]
    privacy_statement_uri: str
    additional_properties: Mapping[str, Any]


class CommunityGalleryPropertiesDict(TypedDict, total=False):
    """Properties of a community gallery."""

    disclaimer: str
    artifact_tags: Mapping[str, str]
    community_metadata: models.CommunityGalleryMetadata | CommunityGalleryMetadataDict
    additional_properties: Mapping[str, Any]
