# Generated from swagger/compute/ by "make generate": do not edit.

"""Dicts for the models of ``compute``, and values of its enums: ``dedicated_host_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import TrackedResourceDict, UpdateResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import InstanceViewStatusDict, SkuDict
else:
    typed(__name__)

DedicatedHostLicenseTypesValue: TypeAlias = Literal["None", "Windows_Server_Hybrid", "Windows_Server_Perpetual"]


class _DedicatedHostFlatDict(TrackedResourceDict, total=False):
    sku: Required[models.Sku | SkuDict]
    platform_fault_domain: int
    auto_replace_on_failure: bool
    license_type: models.DedicatedHostLicenseTypes | DedicatedHostLicenseTypesValue


class _DedicatedHostNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.DedicatedHostProperties | DedicatedHostPropertiesDict]
    sku: Required[models.Sku | SkuDict]


DedicatedHostDict: TypeAlias = _DedicatedHostFlatDict | _DedicatedHostNestedDict


class DedicatedHostAllocatableVMDict(ModelDict, total=False):
    vm_size: str
    count: float


class DedicatedHostAvailableCapacityDict(ModelDict, total=False):
    allocatable_v_ms: Sequence[models.DedicatedHostAllocatableVM | DedicatedHostAllocatableVMDict]


class _DedicatedHostGroupFlatDict(TrackedResourceDict, total=False):
    zones: list[str] | tuple[str, ...]
    platform_fault_domain_count: int
    support_automatic_placement: bool
    additional_capabilities: (
        models.DedicatedHostGroupPropertiesAdditionalCapabilities
        | DedicatedHostGroupPropertiesAdditionalCapabilitiesDict
    )


class _DedicatedHostGroupNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.DedicatedHostGroupProperties | DedicatedHostGroupPropertiesDict]
    zones: list[str] | tuple[str, ...]


DedicatedHostGroupDict: TypeAlias = _DedicatedHostGroupFlatDict | _DedicatedHostGroupNestedDict


class DedicatedHostGroupInstanceViewDict(ModelDict, total=False):
    hosts: Sequence[models.DedicatedHostInstanceViewWithName | DedicatedHostInstanceViewWithNameDict]


class DedicatedHostGroupPropertiesDict(ModelDict, total=False):
    platform_fault_domain_count: Required[int]
    support_automatic_placement: bool
    additional_capabilities: (
        models.DedicatedHostGroupPropertiesAdditionalCapabilities
        | DedicatedHostGroupPropertiesAdditionalCapabilitiesDict
    )


class DedicatedHostGroupPropertiesAdditionalCapabilitiesDict(ModelDict, total=False):
    ultra_ssd_enabled: bool


class _DedicatedHostGroupUpdateFlatDict(UpdateResourceDict, total=False):
    zones: list[str] | tuple[str, ...]
    platform_fault_domain_count: int
    support_automatic_placement: bool
    additional_capabilities: (
        models.DedicatedHostGroupPropertiesAdditionalCapabilities
        | DedicatedHostGroupPropertiesAdditionalCapabilitiesDict
    )


class _DedicatedHostGroupUpdateNestedDict(UpdateResourceDict, total=False):
    properties: Required[models.DedicatedHostGroupProperties | DedicatedHostGroupPropertiesDict]
    zones: list[str] | tuple[str, ...]


DedicatedHostGroupUpdateDict: TypeAlias = _DedicatedHostGroupUpdateFlatDict | _DedicatedHostGroupUpdateNestedDict


class DedicatedHostInstanceViewDict(ModelDict, total=False):
    available_capacity: models.DedicatedHostAvailableCapacity | DedicatedHostAvailableCapacityDict
    statuses: Sequence[models.InstanceViewStatus | InstanceViewStatusDict]


class DedicatedHostInstanceViewWithNameDict(DedicatedHostInstanceViewDict, total=False):
    """Stands for DedicatedHostInstanceViewWithName."""


class DedicatedHostPropertiesDict(ModelDict, total=False):
    platform_fault_domain: int
    auto_replace_on_failure: bool
    license_type: models.DedicatedHostLicenseTypes | DedicatedHostLicenseTypesValue


class _DedicatedHostUpdateFlatDict(UpdateResourceDict, total=False):
    sku: models.Sku | SkuDict
    platform_fault_domain: int
    auto_replace_on_failure: bool
    license_type: models.DedicatedHostLicenseTypes | DedicatedHostLicenseTypesValue


class _DedicatedHostUpdateNestedDict(UpdateResourceDict, total=False):
    properties: Required[models.DedicatedHostProperties | DedicatedHostPropertiesDict]
    sku: models.Sku | SkuDict


DedicatedHostUpdateDict: TypeAlias = _DedicatedHostUpdateFlatDict | _DedicatedHostUpdateNestedDict
