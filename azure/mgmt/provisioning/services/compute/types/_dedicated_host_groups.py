# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Dicts for the models of ``compute``, and values of its enums: ``dedicated_host_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import TrackedResourceDict, UpdateResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import InstanceViewStatusDict, SkuDict

DedicatedHostLicenseTypesValue: TypeAlias = Literal["None", "Windows_Server_Hybrid", "Windows_Server_Perpetual"]


class _DedicatedHostFlatDict(TrackedResourceDict, total=False):
    """A dedicated host: a physical server only for your machines."""

    sku: Required[models.Sku | SkuDict]
    platform_fault_domain: int
    auto_replace_on_failure: bool
    license_type: models.DedicatedHostLicenseTypes | DedicatedHostLicenseTypesValue


class _DedicatedHostNestedDict(TrackedResourceDict, total=False):
    """A dedicated host: a physical server only for your machines."""

    properties: Required[models.DedicatedHostProperties | DedicatedHostPropertiesDict]
    sku: Required[models.Sku | SkuDict]


DedicatedHostDict: TypeAlias = _DedicatedHostFlatDict | _DedicatedHostNestedDict


class DedicatedHostAllocatableVMDict(TypedDict, total=False):
    """How many machines of a size still fit on a host."""

    vm_size: str
    count: float
    additional_properties: Mapping[str, Any]


class DedicatedHostAvailableCapacityDict(TypedDict, total=False):
    """Free capacity of a dedicated host."""

    allocatable_v_ms: Sequence[models.DedicatedHostAllocatableVM | DedicatedHostAllocatableVMDict]
    additional_properties: Mapping[str, Any]


class _DedicatedHostGroupFlatDict(TrackedResourceDict, total=False):
    """A group of dedicated hosts."""

    zones: Sequence[str]
    platform_fault_domain_count: int
    support_automatic_placement: bool
    additional_capabilities: (
        models.DedicatedHostGroupPropertiesAdditionalCapabilities
        | DedicatedHostGroupPropertiesAdditionalCapabilitiesDict
    )


class _DedicatedHostGroupNestedDict(TrackedResourceDict, total=False):
    """A group of dedicated hosts."""

    properties: Required[models.DedicatedHostGroupProperties | DedicatedHostGroupPropertiesDict]
    zones: Sequence[str]


DedicatedHostGroupDict: TypeAlias = _DedicatedHostGroupFlatDict | _DedicatedHostGroupNestedDict


class DedicatedHostGroupInstanceViewDict(TypedDict, total=False):
    """State of the hosts of a group."""

    hosts: Sequence[models.DedicatedHostInstanceViewWithName | DedicatedHostInstanceViewWithNameDict]
    additional_properties: Mapping[str, Any]


class DedicatedHostGroupPropertiesDict(TypedDict, total=False):
    """Settings of a dedicated host group."""

    platform_fault_domain_count: Required[int]
    support_automatic_placement: bool
    additional_capabilities: (
        models.DedicatedHostGroupPropertiesAdditionalCapabilities
        | DedicatedHostGroupPropertiesAdditionalCapabilitiesDict
    )
    additional_properties: Mapping[str, Any]


class DedicatedHostGroupPropertiesAdditionalCapabilitiesDict(TypedDict, total=False):
    """Extra abilities of a dedicated host group."""

    ultra_ssd_enabled: bool
    additional_properties: Mapping[str, Any]


class _DedicatedHostGroupUpdateFlatDict(UpdateResourceDict, total=False):
    """Changes to a dedicated host group."""

    zones: Sequence[str]
    platform_fault_domain_count: int
    support_automatic_placement: bool
    additional_capabilities: (
        models.DedicatedHostGroupPropertiesAdditionalCapabilities
        | DedicatedHostGroupPropertiesAdditionalCapabilitiesDict
    )


class _DedicatedHostGroupUpdateNestedDict(UpdateResourceDict, total=False):
    """Changes to a dedicated host group."""

    properties: Required[models.DedicatedHostGroupProperties | DedicatedHostGroupPropertiesDict]
    zones: Sequence[str]


DedicatedHostGroupUpdateDict: TypeAlias = _DedicatedHostGroupUpdateFlatDict | _DedicatedHostGroupUpdateNestedDict


class DedicatedHostInstanceViewDict(TypedDict, total=False):
    """State of a dedicated host."""

    available_capacity: models.DedicatedHostAvailableCapacity | DedicatedHostAvailableCapacityDict
    statuses: Sequence[models.InstanceViewStatus | InstanceViewStatusDict]
    additional_properties: Mapping[str, Any]


class DedicatedHostInstanceViewWithNameDict(DedicatedHostInstanceViewDict, total=False):
    """State of a dedicated host, with its name."""


class DedicatedHostPropertiesDict(TypedDict, total=False):
    """Settings of a dedicated host."""

    platform_fault_domain: int
    auto_replace_on_failure: bool
    license_type: models.DedicatedHostLicenseTypes | DedicatedHostLicenseTypesValue
    additional_properties: Mapping[str, Any]


class _DedicatedHostUpdateFlatDict(UpdateResourceDict, total=False):
    """Changes to a dedicated host."""

    sku: models.Sku | SkuDict
    platform_fault_domain: int
    auto_replace_on_failure: bool
    license_type: models.DedicatedHostLicenseTypes | DedicatedHostLicenseTypesValue


class _DedicatedHostUpdateNestedDict(UpdateResourceDict, total=False):
    """Changes to a dedicated host."""

    properties: Required[models.DedicatedHostProperties | DedicatedHostPropertiesDict]
    sku: models.Sku | SkuDict


DedicatedHostUpdateDict: TypeAlias = _DedicatedHostUpdateFlatDict | _DedicatedHostUpdateNestedDict
