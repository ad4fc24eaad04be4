# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Dicts for the models of ``compute``, and values of its enums: ``shared_galleries``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

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
    from ._galleries import GalleryImageFeatureDict, GalleryImageIdentifierDict
    from ._images import ImagePurchasePlanDict

SharedGalleryHostCachingValue: TypeAlias = Literal["None", "ReadOnly", "ReadWrite"]
SharedToValuesValue: TypeAlias = Literal["tenant"]


class PirResourceDict(TypedDict, total=False):
    """Base of shared gallery resources."""

    additional_properties: Mapping[str, Any]


class _PirSharedGalleryResourceFlatDict(PirResourceDict, total=False):
    """Base of shared gallery resources with unique ID."""

    unique_id: str


class _PirSharedGalleryResourceNestedDict(PirResourceDict, total=False):
    """Base of shared gallery resources with unique ID."""

    identifier: Required[models.SharedGalleryIdentifier | SharedGalleryIdentifierDict]


PirSharedGalleryResourceDict: TypeAlias = _PirSharedGalleryResourceFlatDict | _PirSharedGalleryResourceNestedDict


class SharedGalleryDict(TypedDict, total=False):
    """A gallery shared with the subscription or tenant."""

    identifier: models.SharedGalleryIdentifier | SharedGalleryIdentifierDict
    unique_id: str
    properties: models.SharedGalleryProperties | SharedGalleryPropertiesDict
    additional_properties: Mapping[str, Any]


class SharedGalleryDiskImageDict(TypedDict, total=False):
    """Disk of a shared image version."""

    host_caching: models.SharedGalleryHostCaching | SharedGalleryHostCachingValue
    additional_properties: Mapping[str, Any]


class SharedGalleryDataDiskImageDict(SharedGalleryDiskImageDict, total=False):
    """Data disk of a shared image version."""

    lun: Required[int]


class SharedGalleryIdentifierDict(TypedDict, total=False):
    """Identifier of a shared gallery."""

    unique_id: str
    additional_properties: Mapping[str, Any]


class SharedGalleryImageDict(TypedDict, total=False):
    """An image in a shared gallery."""

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
    additional_properties: Mapping[str, Any]


class SharedGalleryImagePropertiesDict(TypedDict, total=False):
    """Properties of an image in a shared gallery."""

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
    additional_properties: Mapping[str, Any]


class SharedGalleryImageVersionDict(TypedDict, total=False):
    """An image version in a shared gallery."""

    identifier: models.SharedGalleryIdentifier | SharedGalleryIdentifierDict
    unique_id: str
    properties: models.SharedGalleryImageVersionProperties | SharedGalleryImageVersionPropertiesDict
    published_date: datetime | str
    end_of_life_date: datetime | str
    exclude_from_latest: bool
    storage_profile: models.SharedGalleryImageVersionStorageProfile | SharedGalleryImageVersionStorageProfileDict
    artifact_tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class SharedGalleryImageVersionPropertiesDict(TypedDict, total=False):
    """Properties of an image version in a shared gallery."""

    published_date: datetime | str
    end_of_life_date: datetime | str
    exclude_from_latest: bool
    storage_profile: models.SharedGalleryImageVersionStorageProfile | SharedGalleryImageVersionStorageProfileDict
    artifact_tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class SharedGalleryImageVersionStorageProfileDict(TypedDict, total=False):
    """Disks of a shared image version."""

    os_disk_image: models.SharedGalleryOSDiskImage | SharedGalleryOSDiskImageDict
    data_disk_images: Sequence[models.SharedGalleryDataDiskImage | SharedGalleryDataDiskImageDict]
    additional_properties: Mapping[str, Any]


class SharedGalleryOSDiskImageDict(SharedGalleryDiskImageDict, total=False):
    """OS disk of a shared image version."""


class SharedGalleryPropertiesDict(TypedDict, total=False):
    """Properties of a shared gallery."""

    additional_properties: Mapping[str, Any]
