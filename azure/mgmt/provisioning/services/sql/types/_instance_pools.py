# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``instance_pools``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import SkuDict

ErrorTypeValue: TypeAlias = Literal["None", "User"]
InstancePoolLicenseTypeValue: TypeAlias = Literal["LicenseIncluded", "BasePrice"]


class _InstancePoolFlatDict(TrackedResourceDict, total=False):
    """An instance pool: small managed instances on shared machines."""

    sku: models.Sku | SkuDict
    subnet_id: str
    v_cores: int
    license_type: models.InstancePoolLicenseType | InstancePoolLicenseTypeValue
    maintenance_configuration_id: str


class _InstancePoolNestedDict(TrackedResourceDict, total=False):
    """An instance pool: small managed instances on shared machines."""

    properties: Required[models.InstancePoolProperties | InstancePoolPropertiesDict]
    sku: models.Sku | SkuDict


InstancePoolDict: TypeAlias = _InstancePoolFlatDict | _InstancePoolNestedDict


class InstancePoolEditionCapabilityDict(TypedDict, total=False):
    """An edition that is offered, with its hardware."""

    reason: str
    additional_properties: Mapping[str, Any]


class InstancePoolFamilyCapabilityDict(TypedDict, total=False):
    """Hardware that is offered, with numbers of vCores."""

    reason: str
    additional_properties: Mapping[str, Any]


class _InstancePoolOperationFlatDict(ProxyResourceDict, total=False):
    """A management operation that runs or ran."""


class _InstancePoolOperationNestedDict(ProxyResourceDict, total=False):
    """A management operation that runs or ran."""

    properties: Required[models.InstancePoolOperationProperties | InstancePoolOperationPropertiesDict]


InstancePoolOperationDict: TypeAlias = _InstancePoolOperationFlatDict | _InstancePoolOperationNestedDict


class InstancePoolOperationPropertiesDict(TypedDict, total=False):
    """Name, progress and result of a management operation."""

    additional_properties: Mapping[str, Any]


class InstancePoolPropertiesDict(TypedDict, total=False):
    """Subnet, size and licence of an instance pool."""

    subnet_id: Required[str]
    v_cores: Required[int]
    license_type: Required[models.InstancePoolLicenseType | InstancePoolLicenseTypeValue]
    maintenance_configuration_id: str
    additional_properties: Mapping[str, Any]


class _InstancePoolUpdateFlatDict(TypedDict, total=False):
    """Settings and tags of an instance pool to change."""

    sku: models.Sku | SkuDict
    tags: Mapping[str, str]
    subnet_id: str
    v_cores: int
    license_type: models.InstancePoolLicenseType | InstancePoolLicenseTypeValue
    maintenance_configuration_id: str
    additional_properties: Mapping[str, Any]


class _InstancePoolUpdateNestedDict(TypedDict, total=False):
    """Settings and tags of an instance pool to change."""

    sku: models.Sku | SkuDict
    properties: Required[models.InstancePoolProperties | InstancePoolPropertiesDict]
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


InstancePoolUpdateDict: TypeAlias = _InstancePoolUpdateFlatDict | _InstancePoolUpdateNestedDict


class InstancePoolVcoresCapabilityDict(TypedDict, total=False):
    """A number of vCores offered for instance pools."""

    reason: str
    additional_properties: Mapping[str, Any]


class NameDict(TypedDict, total=False):
    """Name of a usage metric."""

    value: str
    localized_value: str
    additional_properties: Mapping[str, Any]


class UsageDict(TypedDict, total=False):
    """Use of one quota of an instance pool."""

    additional_properties: Mapping[str, Any]
