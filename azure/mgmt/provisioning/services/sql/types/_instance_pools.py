# Generated from swagger/sql/ by "make generate": do not edit.

"""Dicts for the models of ``sql``, and values of its enums: ``instance_pools``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Required

    from .. import models
    from ._common import SkuDict
else:
    typed(__name__)

ErrorTypeValue: TypeAlias = Literal["None", "User"]
InstancePoolLicenseTypeValue: TypeAlias = Literal["LicenseIncluded", "BasePrice"]


class _InstancePoolFlatDict(TrackedResourceDict, total=False):
    sku: models.Sku | SkuDict
    subnet_id: str
    v_cores: int
    license_type: models.InstancePoolLicenseType | InstancePoolLicenseTypeValue
    maintenance_configuration_id: str


class _InstancePoolNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.InstancePoolProperties | InstancePoolPropertiesDict]
    sku: models.Sku | SkuDict


InstancePoolDict: TypeAlias = _InstancePoolFlatDict | _InstancePoolNestedDict


class InstancePoolEditionCapabilityDict(ModelDict, total=False):
    reason: str


class InstancePoolFamilyCapabilityDict(ModelDict, total=False):
    reason: str


class _InstancePoolOperationFlatDict(ProxyResourceDict, total=False):
    """Stands for InstancePoolOperation."""


class _InstancePoolOperationNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.InstancePoolOperationProperties | InstancePoolOperationPropertiesDict]


InstancePoolOperationDict: TypeAlias = _InstancePoolOperationFlatDict | _InstancePoolOperationNestedDict


class InstancePoolOperationPropertiesDict(ModelDict, total=False):
    """Stands for InstancePoolOperationProperties."""


class InstancePoolPropertiesDict(ModelDict, total=False):
    subnet_id: Required[str]
    v_cores: Required[int]
    license_type: Required[models.InstancePoolLicenseType | InstancePoolLicenseTypeValue]
    maintenance_configuration_id: str


class _InstancePoolUpdateFlatDict(ModelDict, total=False):
    sku: models.Sku | SkuDict
    tags: Mapping[str, str]
    subnet_id: str
    v_cores: int
    license_type: models.InstancePoolLicenseType | InstancePoolLicenseTypeValue
    maintenance_configuration_id: str


class _InstancePoolUpdateNestedDict(ModelDict, total=False):
    sku: models.Sku | SkuDict
    properties: Required[models.InstancePoolProperties | InstancePoolPropertiesDict]
    tags: Mapping[str, str]


InstancePoolUpdateDict: TypeAlias = _InstancePoolUpdateFlatDict | _InstancePoolUpdateNestedDict


class InstancePoolVcoresCapabilityDict(ModelDict, total=False):
    reason: str


class NameDict(ModelDict, total=False):
    value: str
    localized_value: str


class UsageDict(ModelDict, total=False):
    """Stands for Usage."""
