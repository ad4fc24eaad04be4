# Generated from swagger/compute/ by "make generate": do not edit.

"""Dicts for the models of ``compute``, and values of its enums: ``shared_galleries``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

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
    from ._galleries import GalleryImageFeatureDict, GalleryImageIdentifierDict
    from ._images import ImagePurchasePlanDict
else:
    typed(__name__)

SharedGalleryHostCachingValue: TypeAlias = Literal["None", "ReadOnly", "ReadWrite"]
SharedToValuesValue: TypeAlias = Literal["tenant"]


class PirResourceDict(ModelDict, total=False):
    """Stands for PirResource."""


class _PirSharedGalleryResourceFlatDict(PirResourceDict, total=False):
    unique_id: str


class _PirSharedGalleryResourceNestedDict(PirResourceDict, total=False):
    identifier: Required[models.SharedGalleryIdentifier | SharedGalleryIdentifierDict]


PirSharedGalleryResourceDict: TypeAlias = _PirSharedGalleryResourceFlatDict | _PirSharedGalleryResourceNestedDict


class SharedGalleryDict(ModelDict, total=False):
    identifier: models.SharedGalleryIdentifier | SharedGalleryIdentifierDict
    unique_id: str
    properties: models.SharedGalleryProperties | SharedGalleryPropertiesDict


class SharedGalleryDiskImageDict(ModelDict, total=False):
    host_caching: models.SharedGalleryHostCaching | SharedGalleryHostCachingValue


class SharedGalleryDataDiskImageDict(SharedGalleryDiskImageDict, total=False):
    lun: Required[int]


class SharedGalleryIdentifierDict(ModelDict, total=False):
    unique_id: str


class SharedGalleryImageDict(ModelDict, total=False):
    identifier: models.SharedGalleryIdentifier | SharedGalleryIdentifierDict
    unique_id: str
    properties: models.SharedGalleryImageProperties | SharedGalleryImagePropertiesDict
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
    artifact_tags: Mapping[str, str]


class SharedGalleryImagePropertiesDict(ModelDict, total=False):
    os_type: Required[models.OperatingSystemTypes | OperatingSystemTypesValue]
    os_state: Required[models.OperatingSystemStateTypes | OperatingSystemStateTypesValue]
    end_of_life_date: datetime | str
    identifier: Required[models.GalleryImageIdentifier | GalleryImageIdentifierDict]
    recommended: models.RecommendedMachineConfiguration | RecommendedMachineConfigurationDict
    disallowed: models.Disallowed | DisallowedDict
    hyper_v_generation: models.HyperVGeneration | HyperVGenerationValue
    features: Sequence[models.GalleryImageFeature | GalleryImageFeatureDict]
    purchase_plan: models.ImagePurchasePlan | ImagePurchasePlanDict
    architecture: models.Architecture | ArchitectureValue
    privacy_statement_uri: str
    eula: str
    artifact_tags: Mapping[str, str]


class SharedGalleryImageVersionDict(ModelDict, total=False):
    identifier: models.SharedGalleryIdentifier | SharedGalleryIdentifierDict
    unique_id: str
    properties: models.SharedGalleryImageVersionProperties | SharedGalleryImageVersionPropertiesDict
    published_date: datetime | str
    end_of_life_date: datetime | str
    exclude_from_latest: bool
    storage_profile: models.SharedGalleryImageVersionStorageProfile | SharedGalleryImageVersionStorageProfileDict
    artifact_tags: Mapping[str, str]


class SharedGalleryImageVersionPropertiesDict(ModelDict, total=False):
    published_date: datetime | str
    end_of_life_date: datetime | str
    exclude_from_latest: bool
    storage_profile: models.SharedGalleryImageVersionStorageProfile | SharedGalleryImageVersionStorageProfileDict
    artifact_tags: Mapping[str, str]


class SharedGalleryImageVersionStorageProfileDict(ModelDict, total=False):
    os_disk_image: models.SharedGalleryOSDiskImage | SharedGalleryOSDiskImageDict
    data_disk_images: Sequence[models.SharedGalleryDataDiskImage | SharedGalleryDataDiskImageDict]


class SharedGalleryOSDiskImageDict(SharedGalleryDiskImageDict, total=False):
    """Stands for SharedGalleryOSDiskImage."""


class SharedGalleryPropertiesDict(ModelDict, total=False):
    """Stands for SharedGalleryProperties."""
