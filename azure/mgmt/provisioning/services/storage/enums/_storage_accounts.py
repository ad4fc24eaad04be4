# Generated from swagger/storage/ by "make generate": do not edit.

"""Enums of ``storage``: ``storage_accounts``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AccountImmutabilityPolicyState(ExtensibleEnum):
    """State of an account's immutability policy."""

    UNLOCKED = "Unlocked"
    """Can be changed in any way."""
    LOCKED = "Locked"
    """The period can only be lengthened."""
    DISABLED = "Disabled"
    """Not in force."""


class AccountType(ExtensibleEnum):
    """Kind of the Active Directory account that stands for a storage account."""

    USER = "User"
    COMPUTER = "Computer"


class AdvancedPlatformMetricsFilterType(ExtensibleEnum):
    """Which containers a metrics rule covers."""

    ALL_CONTAINERS_FILTER = "AllContainersFilter"
    CONTAINER_PREFIX_FILTER = "ContainerPrefixFilter"
    CONTAINER_LIST_FILTER = "ContainerListFilter"


class AdvancedPlatformMetricsRuleType(ExtensibleEnum):
    """Kind of rule; there is one rule of each kind."""

    CONTAINER_LEVEL_CAPACITY_METRICS = "ContainerLevelCapacityMetrics"


class BlobAccessPointConfigurationState(ExtensibleEnum):
    """Whether a blob access point configuration is in use."""

    ACTIVE = "Active"
    INACTIVE = "Inactive"


class BlobAccessPointConnectionTestStatus(ExtensibleEnum):
    """Result of a connection test."""

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"


class BlobAccessPointPrivateLinkIdType(ExtensibleEnum):
    """What kind of ID names the private link resource."""

    RESOURCE_ID = "ResourceId"


class BlobAccessPointTlsVerification(ExtensibleEnum):
    """Whether the source's TLS certificate is verified."""

    PERFORM = "Perform"
    SKIP = "Skip"


class BlobInventoryPolicyName(ExtensibleEnum):
    """Name of the inventory policy; always default."""

    DEFAULT = "default"


class BlobRestoreProgressStatus(ExtensibleEnum):
    """How far a blob restore has got."""

    IN_PROGRESS = "InProgress"
    COMPLETE = "Complete"
    FAILED = "Failed"


class Bypass(ExtensibleEnum):
    """Which Azure traffic passes an account's network rules; several are joined with commas."""

    NONE = "None"
    """No exceptions."""
    LOGGING = "Logging"
    """Storage Analytics logs can be read."""
    METRICS = "Metrics"
    """Storage Analytics metrics can be read."""
    AZURE_SERVICES = "AzureServices"
    """Trusted Azure services get through."""


class DefaultAction(ExtensibleEnum):
    """What happens to requests that no network rule covers."""

    ALLOW = "Allow"
    """They get through."""
    DENY = "Deny"
    """They are refused."""


class DefaultSharePermission(ExtensibleEnum):
    """Share permission of users who have no role assignment of their own."""

    NONE = "None"
    """No access."""
    STORAGE_FILE_DATA_SMB_SHARE_READER = "StorageFileDataSmbShareReader"
    """Read."""
    STORAGE_FILE_DATA_SMB_SHARE_CONTRIBUTOR = "StorageFileDataSmbShareContributor"
    """Read, write and delete."""
    STORAGE_FILE_DATA_SMB_SHARE_ELEVATED_CONTRIBUTOR = "StorageFileDataSmbShareElevatedContributor"
    """Read, write, delete and change NTFS permissions."""


class DirectoryServiceOptions(ExtensibleEnum):
    """Directory that authenticates users of SMB file shares."""

    NONE = "None"
    """No directory."""
    AADDS = "AADDS"
    """Microsoft Entra Domain Services."""
    AD = "AD"
    """On-premises Active Directory."""
    AADKERB = "AADKERB"
    """Microsoft Entra Kerberos."""


class EncryptionScopeSource(ExtensibleEnum):
    """Who keeps the key of an encryption scope."""

    MICROSOFT_STORAGE = "Microsoft.Storage"
    MICROSOFT_KEY_VAULT = "Microsoft.KeyVault"


class EncryptionScopeState(ExtensibleEnum):
    """Whether an encryption scope can be used."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class ExpirationAction(ExtensibleEnum):
    """What happens when a SAS token lives longer than the policy allows."""

    LOG = "Log"
    """The use is logged."""
    BLOCK = "Block"
    """The request is refused."""


class ExtendedLocationTypes(ExtensibleEnum):
    """Kind of extended location."""

    EDGE_ZONE = "EdgeZone"


class Format(ExtensibleEnum):
    """File format of an inventory list."""

    CSV = "Csv"
    PARQUET = "Parquet"


class GeoReplicationStatus(ExtensibleEnum):
    """State of replication to the secondary region."""

    LIVE = "Live"
    """In operation."""
    BOOTSTRAP = "Bootstrap"
    """The first copy is under way."""
    UNAVAILABLE = "Unavailable"
    """Not available for now."""


class HttpProtocol(ExtensibleEnum):
    """Protocols a SAS token allows."""

    HTTPS_HTTP = "https,http"
    """Both."""
    HTTPS = "https"
    """HTTPS only."""


class IdentityType(ExtensibleEnum):
    """Which kinds of managed identity a storage account has."""

    NONE = "None"
    SYSTEM_ASSIGNED = "SystemAssigned"
    USER_ASSIGNED = "UserAssigned"
    SYSTEM_ASSIGNED_USER_ASSIGNED = "SystemAssigned,UserAssigned"


class InfrastructureEncryption(ExtensibleEnum):
    """Whether data is encrypted a second time at the infrastructure level."""

    ENABLED = "enabled"
    DISABLED = "disabled"


class InventoryRuleType(ExtensibleEnum):
    """Kind of inventory policy."""

    INVENTORY = "Inventory"


class IssueType(ExtensibleEnum):
    """Kind of problem with a perimeter configuration."""

    UNKNOWN = "Unknown"
    CONFIGURATION_PROPAGATION_FAILURE = "ConfigurationPropagationFailure"


class KeyEncryptionKeyIdentityType(ExtensibleEnum):
    """Kind of identity that reads the encryption key."""

    SYSTEM_ASSIGNED_IDENTITY = "systemAssignedIdentity"
    USER_ASSIGNED_IDENTITY = "userAssignedIdentity"
    DELEGATED_RESOURCE_IDENTITY = "delegatedResourceIdentity"


class KeyPermission(ExtensibleEnum):
    """What an access key allows."""

    READ = "Read"
    FULL = "Full"


class KeySource(ExtensibleEnum):
    """Who keeps an account's encryption key."""

    MICROSOFT_STORAGE = "Microsoft.Storage"
    """Microsoft."""
    MICROSOFT_KEYVAULT = "Microsoft.Keyvault"
    """You, in Key Vault."""


class KeyType(ExtensibleEnum):
    """Which key encrypts a service's data."""

    SERVICE = "Service"
    """A key of the service."""
    ACCOUNT = "Account"
    """The account's key, which can be your own."""


class ListEncryptionScopesInclude(ExtensibleEnum):
    """Which scopes to list by state; all when left out."""

    ALL = "All"
    ENABLED = "Enabled"
    DISABLED = "Disabled"


class ListLocalUserIncludeParam(ExtensibleEnum):
    """Give "nfsv3" to list the users of NFSv3."""

    NFSV3 = "nfsv3"


class ManagementPolicyName(ExtensibleEnum):
    """Name of the policy; always default."""

    DEFAULT = "default"


class MetricsEmitted(ExtensibleEnum):
    """Metric given by a metrics rule."""

    CONTAINER_BLOB_COUNT = "ContainerBlobCount"
    CONTAINER_USED_SIZE = "ContainerUsedSize"


class MigrationName(ExtensibleEnum):
    """Name of the migration; always default."""

    DEFAULT = "default"


class MigrationStatus(ExtensibleEnum):
    """How far a redundancy change has got."""

    INVALID = "Invalid"
    SUBMITTED_FOR_CONVERSION = "SubmittedForConversion"
    IN_PROGRESS = "InProgress"
    COMPLETE = "Complete"
    FAILED = "Failed"


class NetworkSecurityPerimeterConfigurationProvisioningState(ExtensibleEnum):
    """How far a perimeter configuration has got."""

    ACCEPTED = "Accepted"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    DELETING = "Deleting"
    CANCELED = "Canceled"


class NspAccessRuleDirection(ExtensibleEnum):
    """Direction of an access rule."""

    INBOUND = "Inbound"
    OUTBOUND = "Outbound"


class ObjectType(ExtensibleEnum):
    """What an inventory lists."""

    BLOB = "Blob"
    CONTAINER = "Container"


class Permissions(ExtensibleEnum):
    """Permission letters of a SAS token; join several, as in "rwl"."""

    R = "r"
    """Read."""
    D = "d"
    """Delete."""
    W = "w"
    """Write."""
    L = "l"
    """List."""
    A = "a"
    """Add."""
    C = "c"
    """Create."""
    U = "u"
    """Update."""
    P = "p"
    """Process queue messages."""


class PolicyViolationAction(ExtensibleEnum):
    """What happens when a request violates the policy."""

    NONE = "None"
    LOG = "Log"
    BLOCK = "Block"


class PostFailoverRedundancy(ExtensibleEnum):
    """Redundancy after an unplanned failover."""

    STANDARD_LRS = "Standard_LRS"
    STANDARD_ZRS = "Standard_ZRS"


class PostPlannedFailoverRedundancy(ExtensibleEnum):
    """Redundancy after a planned failover."""

    STANDARD_GRS = "Standard_GRS"
    STANDARD_GZRS = "Standard_GZRS"
    STANDARD_RAGRS = "Standard_RAGRS"
    STANDARD_RAGZRS = "Standard_RAGZRS"


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


class Reason(ExtensibleEnum):
    """Why a storage account name cannot be used."""

    ACCOUNT_NAME_INVALID = "AccountNameInvalid"
    ALREADY_EXISTS = "AlreadyExists"


class ResourceAssociationAccessMode(ExtensibleEnum):
    """Whether perimeter rules are enforced or only observed."""

    ENFORCED = "Enforced"
    LEARNING = "Learning"
    AUDIT = "Audit"


class ResourceProvisioningState(ExtensibleEnum):
    """How far a change of a resource has got."""

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"


class RoutingChoice(ExtensibleEnum):
    """Way traffic takes to an account."""

    MICROSOFT_ROUTING = "MicrosoftRouting"
    """Microsoft's network, entered near the client."""
    INTERNET_ROUTING = "InternetRouting"
    """The internet, up to near the account."""


class RuleType(ExtensibleEnum):
    """Kind of lifecycle rule."""

    LIFECYCLE = "Lifecycle"


class Schedule(ExtensibleEnum):
    """How often an inventory is made."""

    DAILY = "Daily"
    WEEKLY = "Weekly"


class Services(ExtensibleEnum):
    """Services an account SAS token reaches; join several, as in "bf"."""

    B = "b"
    """Blob."""
    Q = "q"
    """Queue."""
    T = "t"
    """Table."""
    F = "f"
    """File."""


class Severity(ExtensibleEnum):
    """How serious a perimeter problem is."""

    WARNING = "Warning"
    ERROR = "Error"


class SignedResource(ExtensibleEnum):
    """Kind of resource a service SAS token is for."""

    B = "b"
    """Blob."""
    C = "c"
    """Container."""
    F = "f"
    """File."""
    S = "s"
    """Share."""


class SignedResourceTypes(ExtensibleEnum):
    """Levels an account SAS token reaches; join several, as in "co"."""

    S = "s"
    """Service-level calls."""
    C = "c"
    """Containers, shares, queues and tables."""
    O = "o"  # noqa: E741
    """Blobs, files, messages and entities."""


class StorageAccountExpand(ExtensibleEnum):
    """Also report geo-replication, or the state of a blob restore."""

    GEO_REPLICATION_STATS = "geoReplicationStats"
    BLOB_RESTORE_STATUS = "blobRestoreStatus"


class StorageTaskAssignmentProvisioningState(ExtensibleEnum):
    """How far a change of a task assignment has got."""

    VALIDATE_SUBSCRIPTION_QUOTA_BEGIN = "ValidateSubscriptionQuotaBegin"
    VALIDATE_SUBSCRIPTION_QUOTA_END = "ValidateSubscriptionQuotaEnd"
    ACCEPTED = "Accepted"
    CREATING = "Creating"
    SUCCEEDED = "Succeeded"
    DELETING = "Deleting"
    CANCELED = "Canceled"
    FAILED = "Failed"


class TriggerType(ExtensibleEnum):
    """When a task assignment runs."""

    RUN_ONCE = "RunOnce"
    ON_SCHEDULE = "OnSchedule"
    MOCK_RUN = "MockRun"


class ZonePlacementPolicy(ExtensibleEnum):
    """How the availability zone of an account is chosen."""

    ANY = "Any"
    NONE = "None"
