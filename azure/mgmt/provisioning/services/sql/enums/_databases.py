# Generated from swagger/sql/ by "make generate": do not edit.

"""Enums of ``sql``: ``databases``."""

from __future__ import annotations

from enum import IntEnum

from ....core.models.model import ExtensibleEnum


class AutomaticTuningDisabledReason(ExtensibleEnum):
    """Automatic tuning disabled reason: Default, Disabled, AutoConfigured, InheritedFromServer, QueryStoreOff,
    QueryStoreReadOnly or NotSupported.
    """

    DEFAULT = "Default"
    DISABLED = "Disabled"
    AUTO_CONFIGURED = "AutoConfigured"
    INHERITED_FROM_SERVER = "InheritedFromServer"
    QUERY_STORE_OFF = "QueryStoreOff"
    QUERY_STORE_READ_ONLY = "QueryStoreReadOnly"
    NOT_SUPPORTED = "NotSupported"


class AutomaticTuningMode(ExtensibleEnum):
    """Automatic tuning mode: Inherit, Custom, Auto or Unspecified."""

    INHERIT = "Inherit"
    CUSTOM = "Custom"
    AUTO = "Auto"
    UNSPECIFIED = "Unspecified"


class CreateMode(ExtensibleEnum):
    """Create mode, such as Default, Copy, Secondary, PointInTimeRestore, Restore or Recovery."""

    DEFAULT = "Default"
    COPY = "Copy"
    SECONDARY = "Secondary"
    POINT_IN_TIME_RESTORE = "PointInTimeRestore"
    RESTORE = "Restore"
    RECOVERY = "Recovery"
    RESTORE_EXTERNAL_BACKUP = "RestoreExternalBackup"
    RESTORE_EXTERNAL_BACKUP_SECONDARY = "RestoreExternalBackupSecondary"
    RESTORE_LONG_TERM_RETENTION_BACKUP = "RestoreLongTermRetentionBackup"
    ONLINE_SECONDARY = "OnlineSecondary"


class DataMaskingFunction(ExtensibleEnum):
    """Data masking function: Default, CCN, Email, Number, SSN or Text."""

    DEFAULT = "Default"
    CCN = "CCN"
    EMAIL = "Email"
    NUMBER = "Number"
    SSN = "SSN"
    TEXT = "Text"


class DataMaskingRuleState(ExtensibleEnum):
    """Whether data masking rule is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class DataMaskingState(ExtensibleEnum):
    """Whether data masking is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class DataWarehouseUserActivityName(ExtensibleEnum):
    """Name of the activities; current."""

    CURRENT = "current"


class DatabaseIdentityType(ExtensibleEnum):
    """Database identity type: None or UserAssigned."""

    NONE = "None"
    USER_ASSIGNED = "UserAssigned"


class DatabaseKeyType(ExtensibleEnum):
    """Database key type: always AzureKeyVault so far."""

    AZURE_KEY_VAULT = "AzureKeyVault"


class DatabaseLicenseType(ExtensibleEnum):
    """LicenseIncluded to pay the licence with the service, or BasePrice for Azure Hybrid Benefit."""

    LICENSE_INCLUDED = "LicenseIncluded"
    BASE_PRICE = "BasePrice"


class DatabaseReadScale(ExtensibleEnum):
    """Whether database read scale is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class DatabaseState(ExtensibleEnum):
    """Whether to list backups of living databases, deleted ones or all."""

    ALL = "All"
    LIVE = "Live"
    DELETED = "Deleted"


class DatabaseStatus(ExtensibleEnum):
    """Database status, such as Online, Restoring, RecoveryPending, Recovering, Suspect, Offline or Standby."""

    ONLINE = "Online"
    RESTORING = "Restoring"
    RECOVERY_PENDING = "RecoveryPending"
    RECOVERING = "Recovering"
    SUSPECT = "Suspect"
    OFFLINE = "Offline"
    STANDBY = "Standby"
    SHUTDOWN = "Shutdown"
    EMERGENCY_MODE = "EmergencyMode"
    AUTO_CLOSED = "AutoClosed"
    COPYING = "Copying"
    CREATING = "Creating"
    INACCESSIBLE = "Inaccessible"
    OFFLINE_SECONDARY = "OfflineSecondary"
    PAUSING = "Pausing"
    PAUSED = "Paused"
    RESUMING = "Resuming"
    SCALING = "Scaling"
    OFFLINE_CHANGING_DW_PERFORMANCE_TIERS = "OfflineChangingDwPerformanceTiers"
    ONLINE_CHANGING_DW_PERFORMANCE_TIERS = "OnlineChangingDwPerformanceTiers"
    DISABLED = "Disabled"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    STARTING = "Starting"


class DiffBackupIntervalInHours(IntEnum):
    """Diff backup interval in hours: 12 or 24."""

    TWELVE = 12
    TWENTY_FOUR = 24


class GeoBackupPolicyName(ExtensibleEnum):
    """Name of the geo-backup policy; Default."""

    DEFAULT = "Default"


class GeoBackupPolicyState(ExtensibleEnum):
    """Whether geo backup policy is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class ImplementationMethod(ExtensibleEnum):
    """Implementation method: TSql or AzurePowerShell."""

    T_SQL = "TSql"
    AZURE_POWER_SHELL = "AzurePowerShell"


class IsRetryable(ExtensibleEnum):
    """Is retryable: Yes or No."""

    YES = "Yes"
    NO = "No"


class LedgerDigestUploadsName(ExtensibleEnum):
    """Name of the setting; current."""

    CURRENT = "current"


class LedgerDigestUploadsState(ExtensibleEnum):
    """Whether ledger digest uploads is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class LongTermRetentionPolicyName(ExtensibleEnum):
    """Name of the policy; default."""

    DEFAULT = "default"


class Phase(ExtensibleEnum):
    """Phase: LogTransitionInProgress, Copying, BuildingHyperscaleComponents, Catchup, WaitingForCutover or
    CutoverInProgress.
    """

    LOG_TRANSITION_IN_PROGRESS = "LogTransitionInProgress"
    COPYING = "Copying"
    BUILDING_HYPERSCALE_COMPONENTS = "BuildingHyperscaleComponents"
    CATCHUP = "Catchup"
    WAITING_FOR_CUTOVER = "WaitingForCutover"
    CUTOVER_IN_PROGRESS = "CutoverInProgress"


class RecommendedActionCurrentState(ExtensibleEnum):
    """Recommended action current state, such as Active, Pending, Executing, Verifying, PendingRevert,
    RevertCancelled or Reverting.
    """

    ACTIVE = "Active"
    PENDING = "Pending"
    EXECUTING = "Executing"
    VERIFYING = "Verifying"
    PENDING_REVERT = "PendingRevert"
    REVERT_CANCELLED = "RevertCancelled"
    REVERTING = "Reverting"
    REVERTED = "Reverted"
    IGNORED = "Ignored"
    EXPIRED = "Expired"
    MONITORING = "Monitoring"
    RESOLVED = "Resolved"
    SUCCESS = "Success"
    ERROR = "Error"


class RecommendedActionInitiatedBy(ExtensibleEnum):
    """Recommended action initiated by: User or System."""

    USER = "User"
    SYSTEM = "System"


class RecommendedSensitivityLabelUpdateKind(ExtensibleEnum):
    """Recommended sensitivity label update kind: enable or disable."""

    ENABLE = "enable"
    DISABLE = "disable"


class ReplicationLinkType(ExtensibleEnum):
    """Replication link type: GEO, NAMED or STANDBY."""

    GEO = "GEO"
    NAMED = "NAMED"
    STANDBY = "STANDBY"


class ReplicationRole(ExtensibleEnum):
    """Replication role: Primary, Secondary, NonReadableSecondary, Source or Copy."""

    PRIMARY = "Primary"
    SECONDARY = "Secondary"
    NON_READABLE_SECONDARY = "NonReadableSecondary"
    SOURCE = "Source"
    COPY = "Copy"


class ReplicationState(ExtensibleEnum):
    """Replication state: PENDING, SEEDING, CATCH_UP or SUSPENDED."""

    PENDING = "PENDING"
    SEEDING = "SEEDING"
    CATCH_UP = "CATCH_UP"
    SUSPENDED = "SUSPENDED"


class RestorePointType(ExtensibleEnum):
    """Restore point type: CONTINUOUS or DISCRETE."""

    CONTINUOUS = "CONTINUOUS"
    DISCRETE = "DISCRETE"


class SampleName(ExtensibleEnum):
    """Sample name: AdventureWorksLT, WideWorldImportersStd or WideWorldImportersFull."""

    ADVENTURE_WORKS_LT = "AdventureWorksLT"
    WIDE_WORLD_IMPORTERS_STD = "WideWorldImportersStd"
    WIDE_WORLD_IMPORTERS_FULL = "WideWorldImportersFull"


class SecondaryType(ExtensibleEnum):
    """Secondary type: Geo, Named or Standby."""

    GEO = "Geo"
    NAMED = "Named"
    STANDBY = "Standby"


class ShortTermRetentionPolicyName(ExtensibleEnum):
    """Name of the policy; default."""

    DEFAULT = "default"


class TransparentDataEncryptionName(ExtensibleEnum):
    """Name of the setting; current."""

    CURRENT = "current"


class TransparentDataEncryptionScanState(ExtensibleEnum):
    """Transparent data encryption scan state: None, Resume, Running, Suspend, Aborted or Completed."""

    NONE = "None"
    RESUME = "Resume"
    RUNNING = "Running"
    SUSPEND = "Suspend"
    ABORTED = "Aborted"
    COMPLETED = "Completed"


class TransparentDataEncryptionState(ExtensibleEnum):
    """Whether transparent data encryption is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
