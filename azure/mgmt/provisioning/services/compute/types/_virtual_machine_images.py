# Generated from swagger/compute/ by "make generate": do not edit.

"""Dicts for the models of ``compute``, and values of its enums: ``virtual_machine_images``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import SubResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import ExtendedLocationDict, HyperVGenerationTypesValue, OperatingSystemTypesValue
    from ._images import ImageDeprecationStatusDict
else:
    typed(__name__)

ArchitectureTypesValue: TypeAlias = Literal["x64", "Arm64"]
ListVersionsExpandOptionsValue: TypeAlias = Literal["properties"]
ReleaseCategoryValue: TypeAlias = Literal["Other", "BugFix", "SecurityFix", "CompatibilityUpdate", "NewFeature"]
RunProfileValue: TypeAlias = Literal["Other", "RunOnce", "LongRunning", "Hybrid"]
UrgencyLevelValue: TypeAlias = Literal["Regular", "Expedited", "Emergency"]
VmDiskTypesValue: TypeAlias = Literal["None", "Unmanaged"]


class AutomaticOSUpgradePropertiesDict(ModelDict, total=False):
    automatic_os_upgrade_supported: Required[bool]


class DataDiskImageDict(ModelDict, total=False):
    """Stands for DataDiskImage."""


class DisallowedConfigurationDict(ModelDict, total=False):
    vm_disk_type: models.VmDiskTypes | VmDiskTypesValue


class ExtensionFeatureMetadataDict(ModelDict, total=False):
    extension_feature_tags: Sequence[models.ExtensionFeatureTag | ExtensionFeatureTagDict]


class ExtensionFeatureTagDict(ModelDict, total=False):
    key: Required[str]
    value: str


class OSDiskImageDict(ModelDict, total=False):
    operating_system: Required[models.OperatingSystemTypes | OperatingSystemTypesValue]


class PurchasePlanDict(ModelDict, total=False):
    publisher: Required[str]
    name: Required[str]
    product: Required[str]


class _VirtualMachineExtensionImageFlatDict(TrackedResourceDict, total=False):
    operating_system: str
    compute_role: str
    handler_schema: str
    vm_scale_set_enabled: bool
    supports_multiple_extensions: bool


class _VirtualMachineExtensionImageNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.VirtualMachineExtensionImageProperties | VirtualMachineExtensionImagePropertiesDict]


VirtualMachineExtensionImageDict: TypeAlias = (
    _VirtualMachineExtensionImageFlatDict | _VirtualMachineExtensionImageNestedDict
)


class VirtualMachineExtensionImagePropertiesDict(ModelDict, total=False):
    operating_system: Required[str]
    compute_role: Required[str]
    handler_schema: Required[str]
    vm_scale_set_enabled: bool
    supports_multiple_extensions: bool


class VirtualMachineImageResourceDict(SubResourceDict, total=False):
    name: Required[str]
    location: Required[str]
    tags: Mapping[str, str]
    extended_location: models.ExtendedLocation | ExtendedLocationDict


class _VirtualMachineImageFlatDict(VirtualMachineImageResourceDict, total=False):
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
    properties: Required[models.VirtualMachineImageProperties | VirtualMachineImagePropertiesDict]


VirtualMachineImageDict: TypeAlias = _VirtualMachineImageFlatDict | _VirtualMachineImageNestedDict


class VirtualMachineImageFeatureDict(ModelDict, total=False):
    name: str
    value: str


class VirtualMachineImagePropertiesDict(ModelDict, total=False):
    plan: models.PurchasePlan | PurchasePlanDict
    os_disk_image: models.OSDiskImage | OSDiskImageDict
    data_disk_images: Sequence[models.DataDiskImage | DataDiskImageDict]
    automatic_os_upgrade_properties: models.AutomaticOSUpgradeProperties | AutomaticOSUpgradePropertiesDict
    hyper_v_generation: models.HyperVGenerationTypes | HyperVGenerationTypesValue
    disallowed: models.DisallowedConfiguration | DisallowedConfigurationDict
    features: Sequence[models.VirtualMachineImageFeature | VirtualMachineImageFeatureDict]
    architecture: models.ArchitectureTypes | ArchitectureTypesValue
    image_deprecation_status: models.ImageDeprecationStatus | ImageDeprecationStatusDict


class VmImagesInEdgeZoneListResultDict(ModelDict, total=False):
    value: Sequence[models.VirtualMachineImageResource | VirtualMachineImageResourceDict]
    next_link: str
