# Generated from swagger/sql/ by "make generate": do not edit.

"""Models of ``sql``: ``elastic_pools``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource, TrackedResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedList, NestedOrNone
    from .. import models
    from ..types import _elastic_pools as types
    from ..types._common import (
        AlwaysEncryptedEnclaveTypeValue,
        AutoPauseDelayTimeRangeDict,
        AvailabilityZoneTypeValue,
        LicenseTypeCapabilityDict,
        MaintenanceConfigurationCapabilityDict,
        MaxSizeCapabilityDict,
        MaxSizeRangeCapabilityDict,
        MinCapacityCapabilityDict,
        PauseDelayTimeUnitValue,
        PerformanceLevelCapabilityDict,
        PerformanceLevelUnitValue,
        SkuDict,
        ZonePinningCapabilityDict,
    )
    from ..types._others import CapabilityStatusValue
else:
    typed(__name__)


class ElasticPool(TrackedResource):
    """An elastic pool: databases that share resources."""

    properties: NestedOrNone[ElasticPoolProperties, types.ElasticPoolPropertiesDict] = field(
        "properties", "ElasticPoolProperties", default=None
    )
    """Size, limits and state of an elastic pool."""
    state: models.ElasticPoolState | types.ElasticPoolStateValue = flattened("properties", init=False)
    """Elastic pool state: Creating, Ready or Disabled."""
    creation_date: datetime = flattened("properties", init=False)
    """When it was created."""
    max_size_bytes: int | None = flattened("properties", default=None)
    """Largest size of all databases in bytes."""
    min_capacity: float | None = flattened("properties", default=None)
    """Least vCores that are kept, for serverless."""
    per_database_settings: NestedOrNone[ElasticPoolPerDatabaseSettings, types.ElasticPoolPerDatabaseSettingsDict] = (
        flattened("properties", default=None)
    )
    """Limits for each database."""
    zone_redundant: bool | None = flattened("properties", default=None)
    """Whether it is spread over availability zones."""
    license_type: models.ElasticPoolLicenseType | types.ElasticPoolLicenseTypeValue | None = flattened(
        "properties", default=None
    )
    """Whether the licence is paid with the service or brought along."""
    maintenance_configuration_id: str | None = flattened("properties", default=None)
    """ID of the maintenance configuration."""
    high_availability_replica_count: int | None = flattened("properties", default=None)
    """Number of readable secondary replicas, for Hyperscale."""
    auto_pause_delay: int | None = flattened("properties", default=None)
    """Idle minutes after which it pauses, for serverless; -1 for never."""
    preferred_enclave_type: models.AlwaysEncryptedEnclaveType | AlwaysEncryptedEnclaveTypeValue | None = flattened(
        "properties", default=None
    )
    """Kind of enclave for Always Encrypted."""
    availability_zone: models.AvailabilityZoneType | AvailabilityZoneTypeValue | None = flattened(
        "properties", default=None
    )
    """Availability zone of the primary replica."""
    sku: NestedOrNone[models.Sku, SkuDict] = field("sku", "Sku", default=None)
    """Size and price tier of the elastic pool."""
    kind: str = read_only("kind")
    """Kind of the elastic pool."""


class ElasticPoolEditionCapability(Model):
    """An edition that is offered, with its performance levels."""

    name: str = read_only("name")
    """Name of the edition."""
    supported_elastic_pool_performance_levels: NestedList[
        ElasticPoolPerformanceLevelCapability, types.ElasticPoolPerformanceLevelCapabilityDict
    ] = read_only("supportedElasticPoolPerformanceLevels", "[ElasticPoolPerformanceLevelCapability]")
    """Performance levels offered."""
    zone_redundant: bool = read_only("zoneRedundant", "bool")
    """Whether it is spread over availability zones."""
    zone_pinning: bool = read_only("zonePinning", "bool")
    """Whether the zone can be chosen."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class ElasticPoolOperation(ProxyResource):
    """An operation that runs or ran."""

    properties: NestedOrNone[ElasticPoolOperationProperties, types.ElasticPoolOperationPropertiesDict] = field(
        "properties", "ElasticPoolOperationProperties", default=None
    )
    """Name, progress and result of an operation."""
    elastic_pool_name: str = flattened("properties", init=False)
    """Name of the elastic pool."""
    operation: str = flattened("properties", init=False)
    """What the operation does."""
    operation_friendly_name: str = flattened("properties", init=False)
    """Name of the operation as people see it."""
    percent_complete: int = flattened("properties", init=False)
    """How far the operation has come, in percent."""
    server_name: str = flattened("properties", init=False)
    """Name of the server."""
    start_time: datetime = flattened("properties", init=False)
    """When it began."""
    state: str = flattened("properties", init=False)
    error_code: int = flattened("properties", init=False)
    """Code of the error, for programs to act on."""
    error_description: str = flattened("properties", init=False)
    """What went wrong, in words."""
    error_severity: int = flattened("properties", init=False)
    """How serious the error is."""
    is_user_error: bool = flattened("properties", init=False)
    """Whether the error comes from the request rather than from the service."""
    estimated_completion_time: datetime = flattened("properties", init=False)
    """When the operation is expected to finish."""
    description: str = flattened("properties", init=False)
    """Description, free text."""
    is_cancellable: bool = flattened("properties", init=False)
    """Whether the operation can be canceled."""


class ElasticPoolOperationProperties(Model):
    """Name, progress and result of an operation."""

    elastic_pool_name: str = read_only("elasticPoolName")
    """Name of the elastic pool."""
    operation: str = read_only("operation")
    """What the operation does."""
    operation_friendly_name: str = read_only("operationFriendlyName")
    """Name of the operation as people see it."""
    percent_complete: int = read_only("percentComplete", "int")
    """How far the operation has come, in percent."""
    server_name: str = read_only("serverName")
    """Name of the server."""
    start_time: datetime = read_only("startTime", "iso-8601")
    """When it began."""
    state: str = read_only("state")
    error_code: int = read_only("errorCode", "int")
    """Code of the error, for programs to act on."""
    error_description: str = read_only("errorDescription")
    """What went wrong, in words."""
    error_severity: int = read_only("errorSeverity", "int")
    """How serious the error is."""
    is_user_error: bool = read_only("isUserError", "bool")
    """Whether the error comes from the request rather than from the service."""
    estimated_completion_time: datetime = read_only("estimatedCompletionTime", "iso-8601")
    """When the operation is expected to finish."""
    description: str = read_only("description")
    """Description, free text."""
    is_cancellable: bool = read_only("isCancellable", "bool")
    """Whether the operation can be canceled."""


class ElasticPoolPerDatabaseMaxPerformanceLevelCapability(Model):
    """A largest capacity for each database of a pool."""

    limit: float = read_only("limit", "float")
    """How much may be used."""
    unit: models.PerformanceLevelUnit | PerformanceLevelUnitValue = read_only("unit", "PerformanceLevelUnit")
    """Unit of the numbers."""
    supported_per_database_min_performance_levels: NestedList[
        ElasticPoolPerDatabaseMinPerformanceLevelCapability,
        types.ElasticPoolPerDatabaseMinPerformanceLevelCapabilityDict,
    ] = read_only("supportedPerDatabaseMinPerformanceLevels", "[ElasticPoolPerDatabaseMinPerformanceLevelCapability]")
    """Least capacities that go with it."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class ElasticPoolPerDatabaseMinPerformanceLevelCapability(Model):
    """A least capacity for each database of a pool."""

    limit: float = read_only("limit", "float")
    """How much may be used."""
    unit: models.PerformanceLevelUnit | PerformanceLevelUnitValue = read_only("unit", "PerformanceLevelUnit")
    """Unit of the numbers."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class ElasticPoolPerDatabaseSettings(Model):
    """Limits for each database of an elastic pool."""

    min_capacity: float | None = field("minCapacity", "float", default=None)
    """Capacity that each database is sure to have."""
    max_capacity: float | None = field("maxCapacity", "float", default=None)
    """Capacity that each database may take at most."""
    auto_pause_delay: int | None = field("autoPauseDelay", "int", default=None)
    """Idle minutes after which it pauses, for serverless; -1 for never."""


class ElasticPoolPerformanceLevelCapability(Model):
    """A performance level of elastic pools."""

    performance_level: Nested[models.PerformanceLevelCapability, PerformanceLevelCapabilityDict] = read_only(
        "performanceLevel", "PerformanceLevelCapability"
    )
    """Performance: DTUs or vCores."""
    sku: Nested[models.Sku, SkuDict] = read_only("sku", "Sku")
    """Size and price tier."""
    supported_license_types: NestedList[models.LicenseTypeCapability, LicenseTypeCapabilityDict] = read_only(
        "supportedLicenseTypes", "[LicenseTypeCapability]"
    )
    """Licence types offered."""
    max_database_count: int = read_only("maxDatabaseCount", "int")
    """Most databases in the pool."""
    included_max_size: Nested[models.MaxSizeCapability, MaxSizeCapabilityDict] = read_only(
        "includedMaxSize", "MaxSizeCapability"
    )
    """Size that is included in the price."""
    supported_max_sizes: NestedList[models.MaxSizeRangeCapability, MaxSizeRangeCapabilityDict] = read_only(
        "supportedMaxSizes", "[MaxSizeRangeCapability]"
    )
    """Sizes offered."""
    supported_per_database_max_sizes: NestedList[models.MaxSizeRangeCapability, MaxSizeRangeCapabilityDict] = read_only(
        "supportedPerDatabaseMaxSizes", "[MaxSizeRangeCapability]"
    )
    """Sizes offered for each database."""
    supported_per_database_max_performance_levels: NestedList[
        ElasticPoolPerDatabaseMaxPerformanceLevelCapability,
        types.ElasticPoolPerDatabaseMaxPerformanceLevelCapabilityDict,
    ] = read_only("supportedPerDatabaseMaxPerformanceLevels", "[ElasticPoolPerDatabaseMaxPerformanceLevelCapability]")
    """Largest capacities offered for each database."""
    zone_redundant: bool = read_only("zoneRedundant", "bool")
    """Whether it is spread over availability zones."""
    supported_maintenance_configurations: NestedList[
        models.MaintenanceConfigurationCapability, MaintenanceConfigurationCapabilityDict
    ] = read_only("supportedMaintenanceConfigurations", "[MaintenanceConfigurationCapability]")
    """Maintenance configurations offered."""
    supported_min_capacities: NestedList[models.MinCapacityCapability, MinCapacityCapabilityDict] = read_only(
        "supportedMinCapacities", "[MinCapacityCapability]"
    )
    """Least capacities offered."""
    supported_auto_pause_delay: Nested[models.AutoPauseDelayTimeRange, AutoPauseDelayTimeRangeDict] = read_only(
        "supportedAutoPauseDelay", "AutoPauseDelayTimeRange"
    )
    """Pause delays offered."""
    supported_per_database_auto_pause_delay: Nested[
        PerDatabaseAutoPauseDelayTimeRange, types.PerDatabaseAutoPauseDelayTimeRangeDict
    ] = read_only("supportedPerDatabaseAutoPauseDelay", "PerDatabaseAutoPauseDelayTimeRange")
    """Pause delays offered for each database."""
    supported_zones: NestedList[models.ZonePinningCapability, ZonePinningCapabilityDict] = read_only(
        "supportedZones", "[ZonePinningCapability]"
    )
    """Availability zones offered."""
    status: models.CapabilityStatus | CapabilityStatusValue = read_only("status", "CapabilityStatus")
    """State, such as Available or Succeeded."""
    reason: str | None = field("reason", default=None)
    """Why it is not offered."""


class ElasticPoolProperties(Model):
    """Size, limits and state of an elastic pool."""

    state: models.ElasticPoolState | types.ElasticPoolStateValue = read_only("state", "ElasticPoolState")
    """Elastic pool state: Creating, Ready or Disabled."""
    creation_date: datetime = read_only("creationDate", "iso-8601")
    """When it was created."""
    max_size_bytes: int | None = field("maxSizeBytes", "int", default=None)
    """Largest size of all databases in bytes."""
    min_capacity: float | None = field("minCapacity", "float", default=None)
    """Least vCores that are kept, for serverless."""
    per_database_settings: NestedOrNone[ElasticPoolPerDatabaseSettings, types.ElasticPoolPerDatabaseSettingsDict] = (
        field("perDatabaseSettings", "ElasticPoolPerDatabaseSettings", default=None)
    )
    """Limits for each database."""
    zone_redundant: bool | None = field("zoneRedundant", "bool", default=None)
    """Whether it is spread over availability zones."""
    license_type: models.ElasticPoolLicenseType | types.ElasticPoolLicenseTypeValue | None = field(
        "licenseType", "ElasticPoolLicenseType", default=None
    )
    """Whether the licence is paid with the service or brought along."""
    maintenance_configuration_id: str | None = field("maintenanceConfigurationId", default=None)
    """ID of the maintenance configuration."""
    high_availability_replica_count: int | None = field("highAvailabilityReplicaCount", "int", default=None)
    """Number of readable secondary replicas, for Hyperscale."""
    auto_pause_delay: int | None = field("autoPauseDelay", "int", default=None)
    """Idle minutes after which it pauses, for serverless; -1 for never."""
    preferred_enclave_type: models.AlwaysEncryptedEnclaveType | AlwaysEncryptedEnclaveTypeValue | None = field(
        "preferredEnclaveType", "AlwaysEncryptedEnclaveType", default=None
    )
    """Kind of enclave for Always Encrypted."""
    availability_zone: models.AvailabilityZoneType | AvailabilityZoneTypeValue | None = field(
        "availabilityZone", "AvailabilityZoneType", default=None
    )
    """Availability zone of the primary replica."""


class ElasticPoolUpdate(Model):
    """Settings, SKU and tags of an elastic pool to change."""

    sku: NestedOrNone[models.Sku, SkuDict] = field("sku", "Sku", default=None)
    """Size and price tier of the elastic pool."""
    properties: NestedOrNone[ElasticPoolUpdateProperties, types.ElasticPoolUpdatePropertiesDict] = field(
        "properties", "ElasticPoolUpdateProperties", default=None
    )
    """Size, limits and state of an elastic pool."""
    max_size_bytes: int | None = flattened("properties", default=None)
    """Largest size of all databases in bytes."""
    min_capacity: float | None = flattened("properties", default=None)
    """Least vCores that are kept, for serverless."""
    per_database_settings: NestedOrNone[ElasticPoolPerDatabaseSettings, types.ElasticPoolPerDatabaseSettingsDict] = (
        flattened("properties", default=None)
    )
    """Limits for each database."""
    zone_redundant: bool | None = flattened("properties", default=None)
    """Whether it is spread over availability zones."""
    license_type: models.ElasticPoolLicenseType | types.ElasticPoolLicenseTypeValue | None = flattened(
        "properties", default=None
    )
    """Whether the licence is paid with the service or brought along."""
    maintenance_configuration_id: str | None = flattened("properties", default=None)
    """ID of the maintenance configuration."""
    high_availability_replica_count: int | None = flattened("properties", default=None)
    """Number of readable secondary replicas, for Hyperscale."""
    auto_pause_delay: int | None = flattened("properties", default=None)
    """Idle minutes after which it pauses, for serverless; -1 for never."""
    preferred_enclave_type: models.AlwaysEncryptedEnclaveType | AlwaysEncryptedEnclaveTypeValue | None = flattened(
        "properties", default=None
    )
    """Kind of enclave for Always Encrypted."""
    availability_zone: models.AvailabilityZoneType | AvailabilityZoneTypeValue | None = flattened(
        "properties", default=None
    )
    """Availability zone of the primary replica."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class ElasticPoolUpdateProperties(Model):
    """Size, limits and state of an elastic pool."""

    max_size_bytes: int | None = field("maxSizeBytes", "int", default=None)
    """Largest size of all databases in bytes."""
    min_capacity: float | None = field("minCapacity", "float", default=None)
    """Least vCores that are kept, for serverless."""
    per_database_settings: NestedOrNone[ElasticPoolPerDatabaseSettings, types.ElasticPoolPerDatabaseSettingsDict] = (
        field("perDatabaseSettings", "ElasticPoolPerDatabaseSettings", default=None)
    )
    """Limits for each database."""
    zone_redundant: bool | None = field("zoneRedundant", "bool", default=None)
    """Whether it is spread over availability zones."""
    license_type: models.ElasticPoolLicenseType | types.ElasticPoolLicenseTypeValue | None = field(
        "licenseType", "ElasticPoolLicenseType", default=None
    )
    """Whether the licence is paid with the service or brought along."""
    maintenance_configuration_id: str | None = field("maintenanceConfigurationId", default=None)
    """ID of the maintenance configuration."""
    high_availability_replica_count: int | None = field("highAvailabilityReplicaCount", "int", default=None)
    """Number of readable secondary replicas, for Hyperscale."""
    auto_pause_delay: int | None = field("autoPauseDelay", "int", default=None)
    """Idle minutes after which it pauses, for serverless; -1 for never."""
    preferred_enclave_type: models.AlwaysEncryptedEnclaveType | AlwaysEncryptedEnclaveTypeValue | None = field(
        "preferredEnclaveType", "AlwaysEncryptedEnclaveType", default=None
    )
    """Kind of enclave for Always Encrypted."""
    availability_zone: models.AvailabilityZoneType | AvailabilityZoneTypeValue | None = field(
        "availabilityZone", "AvailabilityZoneType", default=None
    )
    """Availability zone of the primary replica."""


class PerDatabaseAutoPauseDelayTimeRange(Model):
    """Pause delays that serverless offers."""

    min_value: int = read_only("minValue", "int")
    """Least delay."""
    max_value: int = read_only("maxValue", "int")
    """Longest delay."""
    step_size: int = read_only("stepSize", "int")
    """Step between delays."""
    default: int = read_only("default", "int")
    """Default delay."""
    unit: models.PauseDelayTimeUnit | PauseDelayTimeUnitValue = read_only("unit", "PauseDelayTimeUnit")
    """Unit of the numbers."""
    do_not_pause_value: int = read_only("doNotPauseValue", "int")
    """Value that means never to pause."""
