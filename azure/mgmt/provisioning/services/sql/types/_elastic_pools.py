# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``elastic_pools``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import AlwaysEncryptedEnclaveTypeValue, AvailabilityZoneTypeValue, SkuDict

ElasticPoolLicenseTypeValue: TypeAlias = Literal["LicenseIncluded", "BasePrice"]
ElasticPoolStateValue: TypeAlias = Literal["Creating", "Ready", "Disabled"]


class _ElasticPoolFlatDict(TrackedResourceDict, total=False):
    """An elastic pool: databases that share resources."""

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
    """An elastic pool: databases that share resources."""

    properties: Required[models.ElasticPoolProperties | ElasticPoolPropertiesDict]
    sku: models.Sku | SkuDict


ElasticPoolDict: TypeAlias = _ElasticPoolFlatDict | _ElasticPoolNestedDict


class ElasticPoolEditionCapabilityDict(TypedDict, total=False):
    """An edition that is offered, with its performance levels."""

    reason: str
    additional_properties: Mapping[str, Any]


class _ElasticPoolOperationFlatDict(ProxyResourceDict, total=False):
    """An operation that runs or ran."""


class _ElasticPoolOperationNestedDict(ProxyResourceDict, total=False):
    """An operation that runs or ran."""

    properties: Required[models.ElasticPoolOperationProperties | ElasticPoolOperationPropertiesDict]


ElasticPoolOperationDict: TypeAlias = _ElasticPoolOperationFlatDict | _ElasticPoolOperationNestedDict


class ElasticPoolOperationPropertiesDict(TypedDict, total=False):
    """Name, progress and result of an operation."""

    additional_properties: Mapping[str, Any]


class ElasticPoolPerDatabaseMaxPerformanceLevelCapabilityDict(TypedDict, total=False):
    """A largest capacity for each database of a pool."""

    reason: str
    additional_properties: Mapping[str, Any]


class ElasticPoolPerDatabaseMinPerformanceLevelCapabilityDict(TypedDict, total=False):
    """A least capacity for each database of a pool."""

    reason: str
    additional_properties: Mapping[str, Any]


class ElasticPoolPerDatabaseSettingsDict(TypedDict, total=False):
    """Limits for each database of an elastic pool."""

    min_capacity: float
    max_capacity: float
    auto_pause_delay: int
    additional_properties: Mapping[str, Any]


class ElasticPoolPerformanceLevelCapabilityDict(TypedDict, total=False):
    """A performance level of elastic pools."""

    reason: str
    additional_properties: Mapping[str, Any]


class ElasticPoolPropertiesDict(TypedDict, total=False):
    """Size, limits and state of an elastic pool."""

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
    additional_properties: Mapping[str, Any]


class _ElasticPoolUpdateFlatDict(TypedDict, total=False):
    """Settings, SKU and tags of an elastic pool to change."""

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
    additional_properties: Mapping[str, Any]


class _ElasticPoolUpdateNestedDict(TypedDict, total=False):
    """Settings, SKU and tags of an elastic pool to change."""

    sku: models.Sku | SkuDict
    properties: Required[models.ElasticPoolUpdateProperties | ElasticPoolUpdatePropertiesDict]
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


ElasticPoolUpdateDict: TypeAlias = _ElasticPoolUpdateFlatDict | _ElasticPoolUpdateNestedDict


class ElasticPoolUpdatePropertiesDict(TypedDict, total=False):
    """Size, limits and state of an elastic pool."""

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
    additional_properties: Mapping[str, Any]


class PerDatabaseAutoPauseDelayTimeRangeDict(TypedDict, total=False):
    """Pause delays that serverless offers."""

    additional_properties: Mapping[str, Any]
