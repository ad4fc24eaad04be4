# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Dicts for the models of ``compute``, and values of its enums: ``virtual_machine_images``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import SubResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import ExtendedLocationDict, HyperVGenerationTypesValue, OperatingSystemTypesValue
    from ._images import ImageDeprecationStatusDict

ArchitectureTypesValue: TypeAlias = Literal["x64", "Arm64"]
ListVersionsExpandOptionsValue: TypeAlias = Literal["properties"]
ReleaseCategoryValue: TypeAlias = Literal["Other", "BugFix", "SecurityFix", "CompatibilityUpdate", "NewFeature"]
RunProfileValue: TypeAlias = Literal["Other", "RunOnce", "LongRunning", "Hybrid"]
UrgencyLevelValue: TypeAlias = Literal["Regular", "Expedited", "Emergency"]
VmDiskTypesValue: TypeAlias = Literal["None", "Unmanaged"]


class AutomaticOSUpgradePropertiesDict(TypedDict, total=False):
    """Whether an image supports automatic upgrades."""

    automatic_os_upgrade_supported: Required[bool]
    additional_properties: Mapping[str, Any]


class DataDiskImageDict(TypedDict, total=False):
    """A data disk of a platform image."""

    additional_properties: Mapping[str, Any]


class DisallowedConfigurationDict(TypedDict, total=False):
    """Kinds of machines a platform image does not allow."""

    vm_disk_type: models.VmDiskTypes | VmDiskTypesValue
    additional_properties: Mapping[str, Any]


class ExtensionFeatureMetadataDict(TypedDict, total=False):
    """Features of an extension image."""

    extension_feature_tags: Sequence[models.ExtensionFeatureTag | ExtensionFeatureTagDict]
    additional_properties: Mapping[str, Any]


class ExtensionFeatureTagDict(TypedDict, total=False):
    """Name and value of a feature of an extension image."""

    key: Required[str]
    value: str
    additional_properties: Mapping[str, Any]


class OSDiskImageDict(TypedDict, total=False):
    """OS disk of a platform image."""

    operating_system: Required[models.OperatingSystemTypes | OperatingSystemTypesValue]
    additional_properties: Mapping[str, Any]


class PurchasePlanDict(TypedDict, total=False):
    """Marketplace plan of a platform image."""

    publisher: Required[str]
    name: Required[str]
    product: Required[str]
    additional_properties: Mapping[str, Any]


class _VirtualMachineExtensionImageFlatDict(TrackedResourceDict, total=False):
    """A version of an extension offered in a region."""

    operating_system: str
    compute_role: str
    handler_schema: str
    vm_scale_set_enabled: bool
    supports_multiple_extensions: bool


class _VirtualMachineExtensionImageNestedDict(TrackedResourceDict, total=False):
    """A version of an extension offered in a region."""

    properties: Required[models.VirtualMachineExtensionImageProperties | VirtualMachineExtensionImagePropertiesDict]


VirtualMachineExtensionImageDict: TypeAlias = (
    _VirtualMachineExtensionImageFlatDict | _VirtualMachineExtensionImageNestedDict
)


class VirtualMachineExtensionImagePropertiesDict(TypedDict, total=False):
    """Properties of a version of an extension."""

    operating_system: Required[str]
    compute_role: Required[str]
    handler_schema: Required[str]
    vm_scale_set_enabled: bool
    supports_multiple_extensions: bool
    additional_properties: Mapping[str, Any]


class VirtualMachineImageResourceDict(SubResourceDict, total=False):
    """An entry of the image catalogue: publisher, offer, SKU or version."""

    name: Required[str]
    location: Required[str]
    tags: Mapping[str, str]
    extended_location: models.ExtendedLocation | ExtendedLocationDict


class _VirtualMachineImageFlatDict(VirtualMachineImageResourceDict, total=False):
    """A version of a platform image."""

    plan: models.PurchasePlan | PurchasePlanDict
    os_disk_image: models.OSDiskImage | OSDiskImageDict
    data_disk_images: Sequence[models.DataDiskImage | DataDiskImageDict]
    automatic_os_upgrade_properties: models.AutomaticOSUpgradeProperties | AutomaticOSUpgradePropertiesDict
    hyper_v_generation: models.HyperVGenerationTypes | HyperVGenerationTypesValue
    disallowed: models.DisallowedConfiguration | DisallowedConfigurationDict
    features: Sequence[models.VirtualMachineImageFeature | VirtualMachineImageFeatureDict]
    architecture: models.ArchitectureTypes | ArchitectureTypesValue
    image_deprecation_status: models.ImageDeprecationStatus | ImageDeprecationStatusDict


class _VirtualMachineImageNestedDict(VirtualMachineImageResourceDict, total=False):
    """A version of a platform image."""

    properties: Required[models.VirtualMachineImageProperties | VirtualMachineImagePropertiesDict]


VirtualMachineImageDict: TypeAlias = _VirtualMachineImageFlatDict | _VirtualMachineImageNestedDict


class VirtualMachineImageFeatureDict(TypedDict, total=False):
    """Name and value of a feature of an image."""

    name: str
    value: str
    additional_properties: Mapping[str, Any]


class VirtualMachineImagePropertiesDict(TypedDict, total=False):
    """Properties of a platform image version."""

    plan: models.PurchasePlan | PurchasePlanDict
    os_disk_image: models.OSDiskImage | OSDiskImageDict
    data_disk_images: Sequence[models.DataDiskImage | DataDiskImageDict]
    automatic_os_upgrade_properties: models.AutomaticOSUpgradeProperties | AutomaticOSUpgradePropertiesDict
    hyper_v_generation: models.HyperVGenerationTypes | HyperVGenerationTypesValue
    disallowed: models.DisallowedConfiguration | DisallowedConfigurationDict
    features: Sequence[models.VirtualMachineImageFeature | VirtualMachineImageFeatureDict]
    architecture: models.ArchitectureTypes | ArchitectureTypesValue
    image_deprecation_status: models.ImageDeprecationStatus | ImageDeprecationStatusDict
    additional_properties: Mapping[str, Any]


class VmImagesInEdgeZoneListResultDict(TypedDict, total=False):
    """A page of the images of an edge zone."""

    value: Sequence[models.VirtualMachineImageResource | VirtualMachineImageResourceDict]
    next_link: str
    additional_properties: Mapping[str, Any]
