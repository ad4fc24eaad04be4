# Generated from swagger/sql/ by "make generate": do not edit.

"""Enums of ``sql``: ``common``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AdministratorName(ExtensibleEnum):
    """Name of the administrator; ActiveDirectory."""

    ACTIVE_DIRECTORY = "ActiveDirectory"


class AdministratorType(ExtensibleEnum):
    """Administrator type: always ActiveDirectory so far."""

    ACTIVE_DIRECTORY = "ActiveDirectory"


class AdvancedThreatProtectionName(ExtensibleEnum):
    """Name of the setting; Default."""

    DEFAULT = "Default"


class AdvancedThreatProtectionState(ExtensibleEnum):
    """Advanced threat protection state: New, Enabled or Disabled."""

    NEW = "New"
    ENABLED = "Enabled"
    DISABLED = "Disabled"


class AdvisorStatus(ExtensibleEnum):
    """How far an advisor is: GA or one of the previews."""

    GA = "GA"
    PUBLIC_PREVIEW = "PublicPreview"
    LIMITED_PUBLIC_PREVIEW = "LimitedPublicPreview"
    PRIVATE_PREVIEW = "PrivatePreview"


class AlwaysEncryptedEnclaveType(ExtensibleEnum):
    """Always encrypted enclave type: Default or VBS."""

    DEFAULT = "Default"
    VBS = "VBS"


class AuthenticationName(ExtensibleEnum):
    """Name of the setting; Default."""

    DEFAULT = "Default"


class AutoExecuteStatus(ExtensibleEnum):
    """Auto execute status: Enabled, Disabled or Default."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    DEFAULT = "Default"


class AutoExecuteStatusInheritedFrom(ExtensibleEnum):
    """Auto execute status inherited from: Default, Subscription, Server, ElasticPool or Database."""

    DEFAULT = "Default"
    SUBSCRIPTION = "Subscription"
    SERVER = "Server"
    ELASTIC_POOL = "ElasticPool"
    DATABASE = "Database"


class AutomaticTuningOptionModeActual(ExtensibleEnum):
    """Automatic tuning option mode actual: Off or On."""

    OFF = "Off"
    ON = "On"


class AutomaticTuningOptionModeDesired(ExtensibleEnum):
    """Automatic tuning option mode desired: Off, On or Default."""

    OFF = "Off"
    ON = "On"
    DEFAULT = "Default"


class AvailabilityZoneType(ExtensibleEnum):
    """Availability zone type: NoPreference, 1, 2 or 3."""

    NO_PREFERENCE = "NoPreference"
    ONE = "1"
    TWO = "2"
    THREE = "3"


class BackupStorageAccessTier(ExtensibleEnum):
    """Backup storage access tier: Hot or Archive."""

    HOT = "Hot"
    ARCHIVE = "Archive"


class BackupStorageRedundancy(ExtensibleEnum):
    """Backup storage redundancy: Geo, Local, Zone or GeoZone."""

    GEO = "Geo"
    LOCAL = "Local"
    ZONE = "Zone"
    GEO_ZONE = "GeoZone"


class BaselineName(ExtensibleEnum):
    """Name of the baseline; default, or master for server-level rules."""

    DEFAULT = "default"


class BlobAuditingPolicyState(ExtensibleEnum):
    """Whether blob auditing policy is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class CatalogCollationType(ExtensibleEnum):
    """Catalog collation type: DATABASE_DEFAULT or SQL_Latin1_General_CP1_CI_AS."""

    DATABASE_DEFAULT = "DATABASE_DEFAULT"
    SQL_LATIN1_GENERAL_CP1_CI_AS = "SQL_Latin1_General_CP1_CI_AS"


class CreatedByType(ExtensibleEnum):
    """Kind of identity: User, Application, ManagedIdentity or Key."""

    USER = "User"
    APPLICATION = "Application"
    MANAGED_IDENTITY = "ManagedIdentity"
    KEY = "Key"


class DayOfWeek(ExtensibleEnum):
    """Day of week: Sunday, Monday, Tuesday, Wednesday, Thursday, Friday or Saturday."""

    SUNDAY = "Sunday"
    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"


class ExternalGovernanceStatus(ExtensibleEnum):
    """Whether external governance is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class FreeLimitExhaustionBehavior(ExtensibleEnum):
    """What happens when the free amount is used up: AutoPause or BillOverUsage."""

    AUTO_PAUSE = "AutoPause"
    BILL_OVER_USAGE = "BillOverUsage"


class IdentityType(ExtensibleEnum):
    """Which kinds of managed identity a resource has: system-assigned, user-assigned, both or none."""

    NONE = "None"
    SYSTEM_ASSIGNED = "SystemAssigned"
    USER_ASSIGNED = "UserAssigned"
    SYSTEM_ASSIGNED_USER_ASSIGNED = "SystemAssigned,UserAssigned"


class LogSizeUnit(ExtensibleEnum):
    """Log size unit: Megabytes, Gigabytes, Terabytes, Petabytes or Percent."""

    MEGABYTES = "Megabytes"
    GIGABYTES = "Gigabytes"
    TERABYTES = "Terabytes"
    PETABYTES = "Petabytes"
    PERCENT = "Percent"


class ManagedShortTermRetentionPolicyName(ExtensibleEnum):
    """Name of the policy; default."""

    DEFAULT = "default"


class ManagementOperationState(ExtensibleEnum):
    """Management operation state: Pending, InProgress, Succeeded, Failed, CancelInProgress or Cancelled."""

    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCEL_IN_PROGRESS = "CancelInProgress"
    CANCELLED = "Cancelled"


class MaxSizeUnit(ExtensibleEnum):
    """Maximum size unit: Megabytes, Gigabytes, Terabytes or Petabytes."""

    MEGABYTES = "Megabytes"
    GIGABYTES = "Gigabytes"
    TERABYTES = "Terabytes"
    PETABYTES = "Petabytes"


class MoveOperationMode(ExtensibleEnum):
    """Move operation mode: Move or Copy."""

    MOVE = "Move"
    COPY = "Copy"


class PauseDelayTimeUnit(ExtensibleEnum):
    """Pause delay time unit: always Minutes so far."""

    MINUTES = "Minutes"


class PerformanceLevelUnit(ExtensibleEnum):
    """Performance level unit: DTU or VCores."""

    DTU = "DTU"
    V_CORES = "VCores"


class PrincipalType(ExtensibleEnum):
    """Principal type: User, Group or Application."""

    USER = "User"
    GROUP = "Group"
    APPLICATION = "Application"


class ProvisioningState(ExtensibleEnum):
    """Provisioning state: Created, InProgress, Succeeded, Failed or Canceled."""

    CREATED = "Created"
    IN_PROGRESS = "InProgress"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"


class QueryMetricUnitType(ExtensibleEnum):
    """Query metric unit type: percentage, KB, microseconds or count."""

    PERCENTAGE = "percentage"
    KB = "KB"
    MICROSECONDS = "microseconds"
    COUNT = "count"


class QueryTimeGrainType(ExtensibleEnum):
    """Time grain: PT1H or P1D."""

    PT1_H = "PT1H"
    P1_D = "P1D"


class ReadOnlyEndpointFailoverPolicy(ExtensibleEnum):
    """Whether read only endpoint failover policy is on: Disabled or Enabled."""

    DISABLED = "Disabled"
    ENABLED = "Enabled"


class ReadWriteEndpointFailoverPolicy(ExtensibleEnum):
    """Read write endpoint failover policy: Manual or Automatic."""

    MANUAL = "Manual"
    AUTOMATIC = "Automatic"


class ReplicaType(ExtensibleEnum):
    """Replica to fail over: Primary or ReadableSecondary."""

    PRIMARY = "Primary"
    READABLE_SECONDARY = "ReadableSecondary"


class SecurityAlertPolicyName(ExtensibleEnum):
    """Name of the security alert policy; Default."""

    DEFAULT = "Default"


class SecurityAlertsPolicyState(ExtensibleEnum):
    """Whether security alerts policy is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class StorageCapabilityStorageAccountType(ExtensibleEnum):
    """Storage capability storage account type: GRS, LRS, ZRS or GZRS."""

    GRS = "GRS"
    LRS = "LRS"
    ZRS = "ZRS"
    GZRS = "GZRS"


class StorageKeyType(ExtensibleEnum):
    """Storage key type: SharedAccessKey, StorageAccessKey or ManagedIdentity."""

    SHARED_ACCESS_KEY = "SharedAccessKey"
    STORAGE_ACCESS_KEY = "StorageAccessKey"
    MANAGED_IDENTITY = "ManagedIdentity"


class TimeBasedImmutability(ExtensibleEnum):
    """Whether time based immutability is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class TimeBasedImmutabilityMode(ExtensibleEnum):
    """Time based immutability mode: Locked or Unlocked."""

    LOCKED = "Locked"
    UNLOCKED = "Unlocked"


class VulnerabilityAssessmentName(ExtensibleEnum):
    """Name of the vulnerability assessment; default."""

    DEFAULT = "default"


class VulnerabilityAssessmentPolicyBaselineName(ExtensibleEnum):
    """Name of the baseline; default, or master for server-level rules."""

    MASTER = "master"
    DEFAULT = "default"


class VulnerabilityAssessmentScanState(ExtensibleEnum):
    """Vulnerability assessment scan state: Passed, Failed, FailedToRun or InProgress."""

    PASSED = "Passed"
    FAILED = "Failed"
    FAILED_TO_RUN = "FailedToRun"
    IN_PROGRESS = "InProgress"


class VulnerabilityAssessmentScanTriggerType(ExtensibleEnum):
    """Vulnerability assessment scan trigger type: OnDemand or Recurring."""

    ON_DEMAND = "OnDemand"
    RECURRING = "Recurring"
