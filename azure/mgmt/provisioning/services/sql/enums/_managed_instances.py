# Generated from swagger/sql/ by "make generate": do not edit.

"""Enums of ``sql``: ``managed_instances``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AggregationFunctionType(ExtensibleEnum):
    """How values are combined: avg, min, max, stdev or sum."""

    AVG = "avg"
    MIN = "min"
    MAX = "max"
    STDEV = "stdev"
    SUM = "sum"


class AuthMetadataLookupModes(ExtensibleEnum):
    """Authentication metadata lookup modes: AzureAD, Paired or Windows."""

    AZURE_AD = "AzureAD"
    PAIRED = "Paired"
    WINDOWS = "Windows"


class DtcName(ExtensibleEnum):
    """Name of the DTC settings; current."""

    CURRENT = "current"


class FailoverModeType(ExtensibleEnum):
    """Failover mode type: None or Manual."""

    NONE = "None"
    MANUAL = "Manual"


class FailoverType(ExtensibleEnum):
    """Failover type: ForcedAllowDataLoss or Planned."""

    FORCED_ALLOW_DATA_LOSS = "ForcedAllowDataLoss"
    PLANNED = "Planned"


class HybridSecondaryUsage(ExtensibleEnum):
    """Hybrid secondary usage: Active or Passive."""

    ACTIVE = "Active"
    PASSIVE = "Passive"


class HybridSecondaryUsageDetected(ExtensibleEnum):
    """Hybrid secondary usage detected: Active or Passive."""

    ACTIVE = "Active"
    PASSIVE = "Passive"


class InstanceRole(ExtensibleEnum):
    """Instance role: Primary or Secondary."""

    PRIMARY = "Primary"
    SECONDARY = "Secondary"


class LinkRole(ExtensibleEnum):
    """Link role: Primary or Secondary."""

    PRIMARY = "Primary"
    SECONDARY = "Secondary"


class ManagedInstanceAdministratorType(ExtensibleEnum):
    """Managed instance administrator type: always ActiveDirectory so far."""

    ACTIVE_DIRECTORY = "ActiveDirectory"


class ManagedInstanceDatabaseFormat(ExtensibleEnum):
    """Managed instance database format: AlwaysUpToDate, SQLServer2022 or SQLServer2025."""

    ALWAYS_UP_TO_DATE = "AlwaysUpToDate"
    SQL_SERVER2022 = "SQLServer2022"
    SQL_SERVER2025 = "SQLServer2025"


class ManagedInstanceLicenseType(ExtensibleEnum):
    """LicenseIncluded to pay the licence with the service, or BasePrice for Azure Hybrid Benefit."""

    LICENSE_INCLUDED = "LicenseIncluded"
    BASE_PRICE = "BasePrice"


class ManagedInstanceProxyOverride(ExtensibleEnum):
    """Managed instance proxy override: Proxy, Redirect or Default."""

    PROXY = "Proxy"
    REDIRECT = "Redirect"
    DEFAULT = "Default"


class ManagedServerCreateMode(ExtensibleEnum):
    """Managed server create mode: Default or PointInTimeRestore."""

    DEFAULT = "Default"
    POINT_IN_TIME_RESTORE = "PointInTimeRestore"


class MetricType(ExtensibleEnum):
    """Metric to order queries by, such as cpu or duration."""

    CPU = "cpu"
    IO = "io"
    LOG_IO = "logIo"
    DURATION = "duration"
    DTU = "dtu"


class PricingModel(ExtensibleEnum):
    """Pricing model: Regular or Freemium."""

    REGULAR = "Regular"
    FREEMIUM = "Freemium"


class ReplicaConnectedState(ExtensibleEnum):
    """Replica connected state: DISCONNECTED or CONNECTED."""

    DISCONNECTED = "DISCONNECTED"
    CONNECTED = "CONNECTED"


class ReplicaSynchronizationHealth(ExtensibleEnum):
    """Replica synchronization health: NOT_HEALTHY, PARTIALLY_HEALTHY or HEALTHY."""

    NOT_HEALTHY = "NOT_HEALTHY"
    PARTIALLY_HEALTHY = "PARTIALLY_HEALTHY"
    HEALTHY = "HEALTHY"


class ReplicationModeType(ExtensibleEnum):
    """Replication mode type: Async or Sync."""

    ASYNC = "Async"
    SYNC = "Sync"


class RoleChangeType(ExtensibleEnum):
    """Role change type: Forced or Planned."""

    FORCED = "Forced"
    PLANNED = "Planned"


class SeedingModeType(ExtensibleEnum):
    """Seeding mode type: Automatic or Manual."""

    AUTOMATIC = "Automatic"
    MANUAL = "Manual"


class ServerConfigurationOptionName(ExtensibleEnum):
    """Server configuration option name; always allowPolybaseExport."""

    ALLOW_POLYBASE_EXPORT = "allowPolybaseExport"


class ServicePrincipalType(ExtensibleEnum):
    """Service principal type: None or SystemAssigned."""

    NONE = "None"
    SYSTEM_ASSIGNED = "SystemAssigned"


class SqlAgentConfigurationPropertiesState(ExtensibleEnum):
    """Whether SQL agent configuration properties is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class StartStopScheduleName(ExtensibleEnum):
    """Name of the schedule; default."""

    DEFAULT = "default"


class UpsertManagedServerOperationStepWithEstimatesAndDurationStatus(ExtensibleEnum):
    """State of a step, such as NotStarted, InProgress, Completed or Failed."""

    NOT_STARTED = "NotStarted"
    IN_PROGRESS = "InProgress"
    SLOWED_DOWN = "SlowedDown"
    COMPLETED = "Completed"
    FAILED = "Failed"
    CANCELED = "Canceled"
