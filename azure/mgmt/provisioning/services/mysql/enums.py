# Generated from swagger/mysql/ by "make generate": do not edit.

"""Enums of the service ``mysql``."""

from __future__ import annotations

from ...core.models.model import ExtensibleEnum


class AdministratorName(ExtensibleEnum):
    """Name of the administrator; always ActiveDirectory."""

    ACTIVE_DIRECTORY = "ActiveDirectory"


class AdministratorType(ExtensibleEnum):
    """Kind of administrator."""

    ACTIVE_DIRECTORY = "ActiveDirectory"


class AdvancedThreatProtectionName(ExtensibleEnum):
    """Name of the setting; always Default."""

    DEFAULT = "Default"


class AdvancedThreatProtectionProvisioningState(ExtensibleEnum):
    """How far a change of advanced threat protection has got."""

    SUCCEEDED = "Succeeded"
    UPDATING = "Updating"
    CANCELED = "Canceled"
    FAILED = "Failed"


class AdvancedThreatProtectionState(ExtensibleEnum):
    """Whether advanced threat protection is on."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class BackupFormat(ExtensibleEnum):
    """Format of an exported backup."""

    COLLATED_FORMAT = "CollatedFormat"
    """One stream, easy to restore with MySQL tools."""
    RAW = "Raw"
    """Files as they are."""


class BackupType(ExtensibleEnum):
    """Kind of backup."""

    FULL = "FULL"


class BatchOfMaintenance(ExtensibleEnum):
    """Batch in which a server gets its maintenance."""

    DEFAULT = "Default"
    BATCH1 = "Batch1"
    BATCH2 = "Batch2"


class ConfigurationSource(ExtensibleEnum):
    """Where the value of a server parameter comes from."""

    SYSTEM_DEFAULT = "system-default"
    """It is the default."""
    USER_OVERRIDE = "user-override"
    """It was set by a user."""


class CreateMode(ExtensibleEnum):
    """How a server is created."""

    DEFAULT = "Default"
    """As a new, empty server."""
    POINT_IN_TIME_RESTORE = "PointInTimeRestore"
    """From another server's backups, as of a point in time."""
    REPLICA = "Replica"
    """As a read replica of another server."""
    GEO_RESTORE = "GeoRestore"
    """From another server's geo-redundant backup, in another region."""


class CreatedByType(ExtensibleEnum):
    """Kind of identity that created or changed a resource."""

    USER = "User"
    """A person."""
    APPLICATION = "Application"
    """A service principal."""
    MANAGED_IDENTITY = "ManagedIdentity"
    """A managed identity."""
    KEY = "Key"
    """A caller that authenticated with a key."""


class DataEncryptionType(ExtensibleEnum):
    """Whose key encrypts a server's data."""

    AZURE_KEY_VAULT = "AzureKeyVault"
    """Yours, in Key Vault."""
    SYSTEM_MANAGED = "SystemManaged"
    """Microsoft's."""


class EnableStatusEnum(ExtensibleEnum):
    """Whether something is on."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class HighAvailabilityMode(ExtensibleEnum):
    """Where the standby is kept."""

    DISABLED = "Disabled"
    """There is no standby."""
    ZONE_REDUNDANT = "ZoneRedundant"
    """In another availability zone."""
    SAME_ZONE = "SameZone"
    """In the same availability zone."""


class HighAvailabilityState(ExtensibleEnum):
    """State of the standby."""

    NOT_ENABLED = "NotEnabled"
    """High availability is off."""
    CREATING_STANDBY = "CreatingStandby"
    """The standby is being made."""
    HEALTHY = "Healthy"
    """The standby is ready to take over."""
    FAILING_OVER = "FailingOver"
    """The standby is taking over."""
    REMOVING_STANDBY = "RemovingStandby"
    """The standby is being removed."""


class ImportSourceStorageType(ExtensibleEnum):
    """Kind of storage a server is imported from."""

    AZURE_BLOB = "AzureBlob"


class IsConfigPendingRestart(ExtensibleEnum):
    """Whether a new value waits for a restart."""

    TRUE = "True"
    FALSE = "False"


class IsDynamicConfig(ExtensibleEnum):
    """Whether a change takes effect without a restart."""

    TRUE = "True"
    FALSE = "False"


class IsReadOnly(ExtensibleEnum):
    """Whether a server parameter cannot be changed."""

    TRUE = "True"
    FALSE = "False"


class MaintenanceProvisioningState(ExtensibleEnum):
    """How far a change of a maintenance has got."""

    SUCCEEDED = "Succeeded"
    CREATING = "Creating"
    DELETING = "Deleting"
    FAILED = "Failed"


class MaintenanceState(ExtensibleEnum):
    """How far a maintenance has got."""

    SCHEDULED = "Scheduled"
    RE_SCHEDULED = "ReScheduled"
    IN_PREPARATION = "InPreparation"
    PROCESSING = "Processing"
    COMPLETED = "Completed"
    CANCELED = "Canceled"


class MaintenanceType(ExtensibleEnum):
    """Kind of maintenance."""

    ROUTINE_MAINTENANCE = "RoutineMaintenance"
    MINOR_VERSION_UPGRADE = "MinorVersionUpgrade"
    SECURITY_PATCHES = "SecurityPatches"
    HOT_FIXES = "HotFixes"


class ManagedServiceIdentityType(ExtensibleEnum):
    """Kind of managed identity a server can have."""

    USER_ASSIGNED = "UserAssigned"


class ObjectType(ExtensibleEnum):
    """Kind of long-running operation a progress report is about."""

    BACKUP_AND_EXPORT_RESPONSE = "BackupAndExportResponse"
    IMPORT_FROM_STORAGE_RESPONSE = "ImportFromStorageResponse"


class OperationStatus(ExtensibleEnum):
    """State of a long-running operation."""

    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCEL_IN_PROGRESS = "CancelInProgress"
    CANCELED = "Canceled"


class Origin(ExtensibleEnum):
    """Who is meant to call an operation."""

    USER = "user"
    """Users."""
    SYSTEM = "system"
    """Azure itself."""
    USER_SYSTEM = "user,system"
    """Both."""


class PatchStrategy(ExtensibleEnum):
    """How a server gets its patches."""

    REGULAR = "Regular"
    """When they are generally released."""
    VIRTUAL_CANARY = "VirtualCanary"
    """Early."""


class PrivateEndpointConnectionProvisioningState(ExtensibleEnum):
    """How far a change of a private endpoint connection has got."""

    SUCCEEDED = "Succeeded"
    CREATING = "Creating"
    DELETING = "Deleting"
    FAILED = "Failed"


class PrivateEndpointServiceConnectionStatus(ExtensibleEnum):
    """Whether a private endpoint connection is approved."""

    PENDING = "Pending"
    """Waiting for the owner of the resource."""
    APPROVED = "Approved"
    """Approved and usable."""
    REJECTED = "Rejected"
    """Turned down."""


class ProvisioningState(ExtensibleEnum):
    """How far a change of a backup has got."""

    SUCCEEDED = "Succeeded"
    CREATING = "Creating"
    DELETING = "Deleting"
    FAILED = "Failed"
    CANCELED = "Canceled"


class ReplicationRole(ExtensibleEnum):
    """Part a server has in replication."""

    NONE = "None"
    """It does not replicate."""
    SOURCE = "Source"
    """It has read replicas."""
    REPLICA = "Replica"
    """It is a read replica."""


class ResetAllToDefault(ExtensibleEnum):
    """Whether to reset all server parameters."""

    TRUE = "True"
    FALSE = "False"


class ServerSkuTier(ExtensibleEnum):
    """Compute tier of a server."""

    BURSTABLE = "Burstable"
    """Small servers that need full power only at times."""
    GENERAL_PURPOSE = "GeneralPurpose"
    """Balanced processor and memory."""
    MEMORY_OPTIMIZED = "MemoryOptimized"
    """Much memory per core (business critical)."""


class ServerState(ExtensibleEnum):
    """State of a server."""

    READY = "Ready"
    DROPPING = "Dropping"
    DISABLED = "Disabled"
    STARTING = "Starting"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    UPDATING = "Updating"


class ServerVersion(ExtensibleEnum):
    """MySQL version of a server."""

    FIVE7 = "5.7"
    EIGHT0_21 = "8.0.21"


class StorageRedundancyEnum(ExtensibleEnum):
    """Where copies of the storage are kept."""

    LOCAL_REDUNDANCY = "LocalRedundancy"
    """In one availability zone."""
    ZONE_REDUNDANCY = "ZoneRedundancy"
    """In several availability zones."""
