# Generated from swagger/sql/ by "make generate": do not edit.

"""Dicts for the models of ``sql``, and values of its enums: ``elastic_pools``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Required

    from .. import models
    from ._common import AlwaysEncryptedEnclaveTypeValue, AvailabilityZoneTypeValue, SkuDict
else:
    typed(__name__)

ElasticPoolLicenseTypeValue: TypeAlias = Literal["LicenseIncluded", "BasePrice"]
ElasticPoolStateValue: TypeAlias = Literal["Creating", "Ready", "Disabled"]


class _ElasticPoolFlatDict(TrackedResourceDict, total=False):
    sku: models.Sku | SkuDict
    max_size_bytes: int
    min_capacity: float
    per_database_settings: models.ElasticPoolPerDatabaseSettings | ElasticPoolPerDatabaseSettingsDict
    zone_redundant: bool
    license_type: models.ElasticPoolLicenseType | ElasticPoolLicenseTypeValue
    maintenance_configuration_id: str
    high_availability_replica_count: int
    auto_pause_delay: int
    preferred_enclave_type: models.AlwaysEncryptedEnclaveType | AlwaysEncryptedEnclaveTypeValue
    availability_zone: models.AvailabilityZoneType | AvailabilityZoneTypeValue


class _ElasticPoolNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.ElasticPoolProperties | ElasticPoolPropertiesDict]
    sku: models.Sku | SkuDict


ElasticPoolDict: TypeAlias = _ElasticPoolFlatDict | _ElasticPoolNestedDict


class ElasticPoolEditionCapabilityDict(ModelDict, total=False):
    reason: str


class _ElasticPoolOperationFlatDict(ProxyResourceDict, total=False):
    """Stands for ElasticPoolOperation."""


class _ElasticPoolOperationNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ElasticPoolOperationProperties | ElasticPoolOperationPropertiesDict]


ElasticPoolOperationDict: TypeAlias = _ElasticPoolOperationFlatDict | _ElasticPoolOperationNestedDict


class ElasticPoolOperationPropertiesDict(ModelDict, total=False):
    """Stands for ElasticPoolOperationProperties."""


class ElasticPoolPerDatabaseMaxPerformanceLevelCapabilityDict(ModelDict, total=False):
    reason: str


class ElasticPoolPerDatabaseMinPerformanceLevelCapabilityDict(ModelDict, total=False):
    reason: str


class ElasticPoolPerDatabaseSettingsDict(ModelDict, total=False):
    min_capacity: float
    max_capacity: float
    auto_pause_delay: int


class ElasticPoolPerformanceLevelCapabilityDict(ModelDict, total=False):
    reason: str


class ElasticPoolPropertiesDict(ModelDict, total=False):
    max_size_bytes: int
    min_capacity: float
    per_database_settings: models.ElasticPoolPerDatabaseSettings | ElasticPoolPerDatabaseSettingsDict
    zone_redundant: bool
    license_type: models.ElasticPoolLicenseType | ElasticPoolLicenseTypeValue
    maintenance_configuration_id: str
    high_availability_replica_count: int
    auto_pause_delay: int
    preferred_enclave_type: models.AlwaysEncryptedEnclaveType | AlwaysEncryptedEnclaveTypeValue
    availability_zone: models.AvailabilityZoneType | AvailabilityZoneTypeValue


class _ElasticPoolUpdateFlatDict(ModelDict, total=False):
    sku: models.Sku | SkuDict
    tags: Mapping[str, str]
    max_size_bytes: int
    min_capacity: float
    per_database_settings: models.ElasticPoolPerDatabaseSettings | ElasticPoolPerDatabaseSettingsDict
    zone_redundant: bool
    license_type: models.ElasticPoolLicenseType | ElasticPoolLicenseTypeValue
    maintenance_configuration_id: str
    high_availability_replica_count: int
    auto_pause_delay: int
    preferred_enclave_type: models.AlwaysEncryptedEnclaveType | AlwaysEncryptedEnclaveTypeValue
    availability_zone: models.AvailabilityZoneType | AvailabilityZoneTypeValue


class _ElasticPoolUpdateNestedDict(ModelDict, total=False):
    sku: models.Sku | SkuDict
    properties: Required[models.ElasticPoolUpdateProperties | ElasticPoolUpdatePropertiesDict]
    tags: Mapping[str, str]


ElasticPoolUpdateDict: TypeAlias = _ElasticPoolUpdateFlatDict | _ElasticPoolUpdateNestedDict


class ElasticPoolUpdatePropertiesDict(ModelDict, total=False):
    max_size_bytes: int
    min_capacity: float
    per_database_settings: models.ElasticPoolPerDatabaseSettings | ElasticPoolPerDatabaseSettingsDict
    zone_redundant: bool
    license_type: models.ElasticPoolLicenseType | ElasticPoolLicenseTypeValue
    maintenance_configuration_id: str
    high_availability_replica_count: int
    auto_pause_delay: int
    preferred_enclave_type: models.AlwaysEncryptedEnclaveType | AlwaysEncryptedEnclaveTypeValue
    availability_zone: models.AvailabilityZoneType | AvailabilityZoneTypeValue


class PerDatabaseAutoPauseDelayTimeRangeDict(ModelDict, total=False):
    """Stands for PerDatabaseAutoPauseDelayTimeRange."""
