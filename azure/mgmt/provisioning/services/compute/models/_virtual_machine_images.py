# Generated from swagger/compute/ by "make generate": do not edit.

"""Models of ``compute``: ``virtual_machine_images``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import SubResource, TrackedResource

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _virtual_machine_images as types
    from ..types._common import ExtendedLocationDict, HyperVGenerationTypesValue, OperatingSystemTypesValue
    from ..types._images import ImageDeprecationStatusDict
else:
    typed(__name__)


class AutomaticOSUpgradeProperties(Model):
    """Whether an image supports automatic upgrades."""

    automatic_os_upgrade_supported: bool = field("automaticOSUpgradeSupported", "bool")
    """True if scale sets can upgrade to new versions of the image by themselves."""


class DataDiskImage(Model):
    """A data disk of a platform image."""

    lun: int = read_only("lun", "int")
    """Number of the data disk, unique in its machine."""


class DisallowedConfiguration(Model):
    """Kinds of machines a platform image does not allow."""

    vm_disk_type: models.VmDiskTypes | types.VmDiskTypesValue | None = field("vmDiskType", "VmDiskTypes", default=None)
    """Kind of disks that is not allowed."""


class ExtensionFeatureMetadata(Model):
    """Features of an extension image."""

    extension_feature_tags: NestedListOrNone[ExtensionFeatureTag, types.ExtensionFeatureTagDict] = field(
        "extensionFeatureTags", "[ExtensionFeatureTag]", default=None
    )


class ExtensionFeatureTag(Model):
    """Name and value of a feature of an extension image."""

    key: str = field("key")
    """Name of the feature."""
    value: str | None = field("value", default=None)
    """Value of the feature."""


class OSDiskImage(Model):
    """OS disk of a platform image."""

    operating_system: models.OperatingSystemTypes | OperatingSystemTypesValue = field(
        "operatingSystem", "OperatingSystemTypes"
    )
    """Operating system of the image: Windows or Linux."""


class PurchasePlan(Model):
    """Marketplace plan of a platform image."""

    publisher: str = field("publisher")
    """Publisher of the image or extension."""
    name: str = field("name")
    """ID of the plan."""
    product: str = field("product")
    """Product of the plan; the same as the offer of the image."""


class VirtualMachineExtensionImage(TrackedResource):
    """A version of an extension offered in a region."""

    properties: NestedOrNone[
        VirtualMachineExtensionImageProperties, types.VirtualMachineExtensionImagePropertiesDict
    ] = field("properties", "VirtualMachineExtensionImageProperties", default=None)
    """Settings of the virtual machine extension image."""
    operating_system: str | None = flattened("properties", default=None)
    """Operating system the extension is for."""
    compute_role: str | None = flattened("properties", default=None)
    """Kind of role the extension is for, such as "IaaS"."""
    handler_schema: str | None = flattened("properties", default=None)
    """Schema of the extension's settings."""
    vm_scale_set_enabled: bool | None = flattened("properties", default=None)
    """True if the extension works in scale sets."""
    supports_multiple_extensions: bool | None = flattened("properties", default=None)
    """True if it can be installed several times on a machine."""
    release_notes: str = flattened("properties", init=False)
    """Notes on the release."""
    release_category: models.ReleaseCategory | types.ReleaseCategoryValue = flattened("properties", init=False)
    """Kind of the release."""
    urgency_level: models.UrgencyLevel | types.UrgencyLevelValue = flattened("properties", init=False)
    """How urgent the release is."""
    run_profile: models.RunProfile | types.RunProfileValue = flattened("properties", init=False)
    """Whether it runs once or all the time."""
    extension_feature_metadata: Nested[ExtensionFeatureMetadata, types.ExtensionFeatureMetadataDict] = flattened(
        "properties", init=False
    )
    """Features of the version."""


class VirtualMachineExtensionImageProperties(Model):
    """Properties of a version of an extension."""

    operating_system: str = field("operatingSystem")
    """Operating system the extension is for."""
    compute_role: str = field("computeRole")
    """Kind of role the extension is for, such as "IaaS"."""
    handler_schema: str = field("handlerSchema")
    """Schema of the extension's settings."""
    vm_scale_set_enabled: bool | None = field("vmScaleSetEnabled", "bool", default=None)
    """True if the extension works in scale sets."""
    supports_multiple_extensions: bool | None = field("supportsMultipleExtensions", "bool", default=None)
    """True if it can be installed several times on a machine."""
    release_notes: str = read_only("releaseNotes")
    """Notes on the release."""
    release_category: models.ReleaseCategory | types.ReleaseCategoryValue = read_only(
        "releaseCategory", "ReleaseCategory"
    )
    """Kind of the release."""
    urgency_level: models.UrgencyLevel | types.UrgencyLevelValue = read_only("urgencyLevel", "UrgencyLevel")
    """How urgent the release is."""
    run_profile: models.RunProfile | types.RunProfileValue = read_only("runProfile", "RunProfile")
    """Whether it runs once or all the time."""
    extension_feature_metadata: Nested[ExtensionFeatureMetadata, types.ExtensionFeatureMetadataDict] = read_only(
        "extensionFeatureMetadata", "ExtensionFeatureMetadata"
    )
    """Features of the version."""


class VirtualMachineImageResource(SubResource):
    """An entry of the image catalogue: publisher, offer, SKU or version."""

    name: str = field("name")
    """Name of the entry; for versions the version."""
    location: str = field("location")
    """Azure region, such as "westeurope"; fixed at creation."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""
    extended_location: NestedOrNone[models.ExtendedLocation, ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Edge zone the resource is in; none for the region itself."""


class VirtualMachineImage(VirtualMachineImageResource):
    """A version of a platform image."""

    properties: NestedOrNone[VirtualMachineImageProperties, types.VirtualMachineImagePropertiesDict] = field(
        "properties", "VirtualMachineImageProperties", default=None
    )
    """Settings of the virtual machine image."""
    plan: NestedOrNone[PurchasePlan, types.PurchasePlanDict] = flattened("properties", default=None)
    """Marketplace plan; machines need it in their plan too."""
    os_disk_image: NestedOrNone[OSDiskImage, types.OSDiskImageDict] = flattened("properties", default=None)
    """OS disk of the image."""
    data_disk_images: NestedListOrNone[DataDiskImage, types.DataDiskImageDict] = flattened("properties", default=None)
    """Data disks of the image."""
    automatic_os_upgrade_properties: NestedOrNone[
        AutomaticOSUpgradeProperties, types.AutomaticOSUpgradePropertiesDict
    ] = flattened("properties", default=None)
    """Whether scale sets can upgrade to it by themselves."""
    hyper_v_generation: models.HyperVGenerationTypes | HyperVGenerationTypesValue | None = flattened(
        "properties", default=None
    )
    """Generation of the hypervisor: V1 boots by BIOS, V2 by UEFI."""
    disallowed: NestedOrNone[DisallowedConfiguration, types.DisallowedConfigurationDict] = flattened(
        "properties", default=None
    )
    """Kinds of machines the image does not allow."""
    features: NestedListOrNone[VirtualMachineImageFeature, types.VirtualMachineImageFeatureDict] = flattened(
        "properties", default=None
    )
    """Features of the image, such as support of trusted launch."""
    architecture: models.ArchitectureTypes | types.ArchitectureTypesValue | None = flattened("properties", default=None)
    """Processor architecture: x64 or Arm64."""
    image_deprecation_status: NestedOrNone[models.ImageDeprecationStatus, ImageDeprecationStatusDict] = flattened(
        "properties", default=None
    )
    """Whether and when the image is deprecated."""


class VirtualMachineImageFeature(Model):
    """Name and value of a feature of an image."""

    name: str | None = field("name", default=None)
    """Name of the feature, such as "SecurityType"."""
    value: str | None = field("value", default=None)
    """Value of the feature."""


class VirtualMachineImageProperties(Model):
    """Properties of a platform image version."""

    plan: NestedOrNone[PurchasePlan, types.PurchasePlanDict] = field("plan", "PurchasePlan", default=None)
    """Marketplace plan; machines need it in their plan too."""
    os_disk_image: NestedOrNone[OSDiskImage, types.OSDiskImageDict] = field("osDiskImage", "OSDiskImage", default=None)
    """OS disk of the image."""
    data_disk_images: NestedListOrNone[DataDiskImage, types.DataDiskImageDict] = field(
        "dataDiskImages", "[DataDiskImage]", default=None
    )
    """Data disks of the image."""
    automatic_os_upgrade_properties: NestedOrNone[
        AutomaticOSUpgradeProperties, types.AutomaticOSUpgradePropertiesDict
    ] = field("automaticOSUpgradeProperties", "AutomaticOSUpgradeProperties", default=None)
    """Whether scale sets can upgrade to it by themselves."""
    hyper_v_generation: models.HyperVGenerationTypes | HyperVGenerationTypesValue | None = field(
        "hyperVGeneration", "HyperVGenerationTypes", default=None
    )
    """Generation of the hypervisor: V1 boots by BIOS, V2 by UEFI."""
    disallowed: NestedOrNone[DisallowedConfiguration, types.DisallowedConfigurationDict] = field(
        "disallowed", "DisallowedConfiguration", default=None
    )
    """Kinds of machines the image does not allow."""
    features: NestedListOrNone[VirtualMachineImageFeature, types.VirtualMachineImageFeatureDict] = field(
        "features", "[VirtualMachineImageFeature]", default=None
    )
    """Features of the image, such as support of trusted launch."""
    architecture: models.ArchitectureTypes | types.ArchitectureTypesValue | None = field(
        "architecture", "ArchitectureTypes", default=None
    )
    """Processor architecture: x64 or Arm64."""
    image_deprecation_status: NestedOrNone[models.ImageDeprecationStatus, ImageDeprecationStatusDict] = field(
        "imageDeprecationStatus", "ImageDeprecationStatus", default=None
    )
    """Whether and when the image is deprecated."""


class VmImagesInEdgeZoneListResult(Model):
    """A page of the images of an edge zone."""

    value: NestedListOrNone[VirtualMachineImageResource, types.VirtualMachineImageResourceDict] = field(
        "value", "[VirtualMachineImageResource]", default=None
    )
    """The images on this page."""
    next_link: str | None = field("nextLink", default=None)
    """Address of the next page; empty on the last one."""
