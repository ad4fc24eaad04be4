# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Enums of ``sql``: ``managed_instances``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


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


class HybridSecondaryUsage(ExtensibleEnum):
    """Hybrid secondary usage: Active or Passive."""

    ACTIVE = "Active"
    PASSIVE = "Passive"


class HybridSecondaryUsageDetected(ExtensibleEnum):
    """Hybrid secondary usage detected: Active or Passive."""

    ACTIVE = "Active"
    PASSIVE = "Passive"


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
