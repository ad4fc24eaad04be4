# Generated from swagger/compute/ by "make generate": do not edit.

"""Dicts for the models of ``compute``, and values of its enums: ``community_galleries``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

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
else:
    typed(__name__)


class _PirCommunityGalleryResourceFlatDict(ModelDict, total=False):
    unique_id: str


class _PirCommunityGalleryResourceNestedDict(ModelDict, total=False):
    identifier: Required[models.CommunityGalleryIdentifier | CommunityGalleryIdentifierDict]


PirCommunityGalleryResourceDict: TypeAlias = (
    _PirCommunityGalleryResourceFlatDict | _PirCommunityGalleryResourceNestedDict
)


class CommunityGalleryDict(ModelDict, total=False):
    identifier: models.CommunityGalleryIdentifier | CommunityGalleryIdentifierDict
    unique_id: str
    properties: models.CommunityGalleryProperties | CommunityGalleryPropertiesDict
    disclaimer: str
    artifact_tags: Mapping[str, str]
    community_metadata: models.CommunityGalleryMetadata | CommunityGalleryMetadataDict


class CommunityGalleryIdentifierDict(ModelDict, total=False):
    unique_id: str


class CommunityGalleryImageDict(ModelDict, total=False):
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


class CommunityGalleryImageIdentifierDict(ModelDict, total=False):
    publisher: str
    offer: str
    sku: str


class CommunityGalleryImagePropertiesDict(ModelDict, total=False):
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


class CommunityGalleryImageVersionDict(ModelDict, total=False):
    identifier: models.CommunityGalleryIdentifier | CommunityGalleryIdentifierDict
    unique_id: str
    properties: models.CommunityGalleryImageVersionProperties | CommunityGalleryImageVersionPropertiesDict
    published_date: datetime | str
    end_of_life_date: datetime | str
    exclude_from_latest: bool
    storage_profile: models.SharedGalleryImageVersionStorageProfile | SharedGalleryImageVersionStorageProfileDict
    disclaimer: str
    artifact_tags: Mapping[str, str]


class CommunityGalleryImageVersionPropertiesDict(ModelDict, total=False):
    published_date: datetime | str
    end_of_life_date: datetime | str
    exclude_from_latest: bool
    storage_profile: models.SharedGalleryImageVersionStorageProfile | SharedGalleryImageVersionStorageProfileDict
    disclaimer: str
    artifact_tags: Mapping[str, str]


class CommunityGalleryInfoDict(ModelDict, total=False):
    publisher_uri: str
    publisher_contact: str
    eula: str
    public_name_prefix: str


class CommunityGalleryMetadataDict(ModelDict, total=False):
    publisher_uri: str
    publisher_contact: Required[str]
    eula: str
    public_names: Required[list[str] | tuple[str, ...]]
    privacy_statement_uri: str


class CommunityGalleryPropertiesDict(ModelDict, total=False):
    disclaimer: str
    artifact_tags: Mapping[str, str]
    community_metadata: models.CommunityGalleryMetadata | CommunityGalleryMetadataDict
