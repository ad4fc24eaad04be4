# Generated from swagger/web/ by "make generate": do not edit.

"""Enums of ``web``: ``web_apps``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AuthenticationType(ExtensibleEnum):
    """How a function app signs in to its deployment storage."""

    SYSTEM_ASSIGNED_IDENTITY = "SystemAssignedIdentity"
    USER_ASSIGNED_IDENTITY = "UserAssignedIdentity"
    STORAGE_ACCOUNT_CONNECTION_STRING = "StorageAccountConnectionString"


class AutoHealActionType(ExtensibleEnum):
    """What is done when an app needs healing."""

    RECYCLE = "Recycle"
    """The process is restarted."""
    LOG_EVENT = "LogEvent"
    """An event is logged."""
    CUSTOM_ACTION = "CustomAction"
    """A program is run."""


class AzureResourceType(ExtensibleEnum):
    """Kind of resource a host name is bound to."""

    WEBSITE = "Website"
    TRAFFIC_MANAGER = "TrafficManager"


class AzureStorageProtocol(ExtensibleEnum):
    """Protocol of a mounted share."""

    SMB = "Smb"
    HTTP = "Http"
    NFS = "Nfs"


class AzureStorageState(ExtensibleEnum):
    """Whether a storage mount works."""

    OK = "Ok"
    INVALID_CREDENTIALS = "InvalidCredentials"
    INVALID_SHARE = "InvalidShare"
    NOT_VALIDATED = "NotValidated"


class AzureStorageType(ExtensibleEnum):
    """Kind of mounted storage."""

    AZURE_FILES = "AzureFiles"
    AZURE_BLOB = "AzureBlob"


class BackupItemStatus(ExtensibleEnum):
    """State of a backup."""

    IN_PROGRESS = "InProgress"
    FAILED = "Failed"
    SUCCEEDED = "Succeeded"
    TIMED_OUT = "TimedOut"
    CREATED = "Created"
    SKIPPED = "Skipped"
    PARTIALLY_SUCCEEDED = "PartiallySucceeded"
    DELETE_IN_PROGRESS = "DeleteInProgress"
    DELETE_FAILED = "DeleteFailed"
    DELETED = "Deleted"


class ConnectionStringType(ExtensibleEnum):
    """Kind of database or service a connection string is for."""

    MY_SQL = "MySql"
    SQL_SERVER = "SQLServer"
    SQL_AZURE = "SQLAzure"
    CUSTOM = "Custom"
    NOTIFICATION_HUB = "NotificationHub"
    SERVICE_BUS = "ServiceBus"
    EVENT_HUB = "EventHub"
    API_HUB = "ApiHub"
    DOC_DB = "DocDb"
    REDIS_CACHE = "RedisCache"
    POSTGRE_SQL = "PostgreSQL"


class ContinuousWebJobStatus(ExtensibleEnum):
    """State of a continuous WebJob."""

    INITIALIZING = "Initializing"
    STARTING = "Starting"
    RUNNING = "Running"
    PENDING_RESTART = "PendingRestart"
    STOPPED = "Stopped"


class CookieExpirationConvention(ExtensibleEnum):
    """How the life of sign-in cookies is set."""

    FIXED_TIME = "FixedTime"
    IDENTITY_PROVIDER_DERIVED = "IdentityProviderDerived"


class CustomHostNameDnsRecordType(ExtensibleEnum):
    """Kind of DNS record that points to an app."""

    C_NAME = "CName"
    A = "A"


class DaprLogLevel(ExtensibleEnum):
    """Least severity a Dapr sidecar logs."""

    INFO = "info"
    DEBUG = "debug"
    WARN = "warn"
    ERROR = "error"


class DatabaseType(ExtensibleEnum):
    """Kind of database in a backup."""

    SQL_AZURE = "SqlAzure"
    MY_SQL = "MySql"
    LOCAL_MY_SQL = "LocalMySql"
    POSTGRE_SQL = "PostgreSql"


class DeploymentBuildStatus(ExtensibleEnum):
    """How far a deployment has got."""

    TIMED_OUT = "TimedOut"
    RUNTIME_FAILED = "RuntimeFailed"
    BUILD_ABORTED = "BuildAborted"
    BUILD_FAILED = "BuildFailed"
    BUILD_REQUEST_RECEIVED = "BuildRequestReceived"
    BUILD_PENDING = "BuildPending"
    BUILD_IN_PROGRESS = "BuildInProgress"
    BUILD_SUCCESSFUL = "BuildSuccessful"
    POST_BUILD_RESTART_REQUIRED = "PostBuildRestartRequired"
    START_POLLING = "StartPolling"
    START_POLLING_WITH_RESTART = "StartPollingWithRestart"
    RUNTIME_STARTING = "RuntimeStarting"
    RUNTIME_SUCCESSFUL = "RuntimeSuccessful"


class DnsVerificationTestResult(ExtensibleEnum):
    """Result of a DNS check."""

    PASSED = "Passed"
    FAILED = "Failed"
    SKIPPED = "Skipped"


class ForwardProxyConvention(ExtensibleEnum):
    """Which headers carry the original host and scheme."""

    NO_PROXY = "NoProxy"
    STANDARD = "Standard"
    CUSTOM = "Custom"


class FrequencyUnit(ExtensibleEnum):
    """Unit of a backup schedule."""

    DAY = "Day"
    HOUR = "Hour"


class FunctionsDeploymentStorageType(ExtensibleEnum):
    """Kind of storage for a deployment package."""

    BLOB_CONTAINER = "blobContainer"


class HostNameType(ExtensibleEnum):
    """Whether a host name is verified or managed."""

    VERIFIED = "Verified"
    MANAGED = "Managed"


class HostType(ExtensibleEnum):
    """Whether a host name is the app's own or its deployment site's."""

    STANDARD = "Standard"
    REPOSITORY = "Repository"


class IpFilterTag(ExtensibleEnum):
    """What an access restriction goes by."""

    DEFAULT = "Default"
    """IP address or subnet."""
    XFF_PROXY = "XffProxy"
    """X-Forwarded-For header of a proxy."""
    SERVICE_TAG = "ServiceTag"
    """Azure service tag."""


class LogLevel(ExtensibleEnum):
    """Least severity that is logged."""

    OFF = "Off"
    VERBOSE = "Verbose"
    INFORMATION = "Information"
    WARNING = "Warning"
    ERROR = "Error"


class MSDeployLogEntryType(ExtensibleEnum):
    """Kind of log entry."""

    MESSAGE = "Message"
    WARNING = "Warning"
    ERROR = "Error"


class MSDeployProvisioningState(ExtensibleEnum):
    """How far a Web Deploy deployment has got."""

    ACCEPTED = "accepted"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELED = "canceled"


class MySqlMigrationType(ExtensibleEnum):
    """Direction of a MySQL move."""

    LOCAL_TO_REMOTE = "LocalToRemote"
    REMOTE_TO_LOCAL = "RemoteToLocal"


class PublicCertificateLocation(ExtensibleEnum):
    """Certificate store a public certificate is loaded into."""

    CURRENT_USER_MY = "CurrentUserMy"
    LOCAL_MACHINE_MY = "LocalMachineMy"
    UNKNOWN = "Unknown"


class PublishingProfileFormat(ExtensibleEnum):
    """Form of a publishing profile."""

    FILE_ZILLA3 = "FileZilla3"
    WEB_DEPLOY = "WebDeploy"
    FTP = "Ftp"


class ResolveStatus(ExtensibleEnum):
    """Whether a Key Vault reference could be resolved."""

    INITIALIZED = "Initialized"
    RESOLVED = "Resolved"
    INVALID_SYNTAX = "InvalidSyntax"
    MSI_NOT_ENABLED = "MSINotEnabled"
    VAULT_NOT_FOUND = "VaultNotFound"
    SECRET_NOT_FOUND = "SecretNotFound"
    SECRET_VERSION_NOT_FOUND = "SecretVersionNotFound"
    ACCESS_TO_KEY_VAULT_DENIED = "AccessToKeyVaultDenied"
    OTHER_REASONS = "OtherReasons"
    FETCH_TIMED_OUT = "FetchTimedOut"
    UNAUTHORIZED_CLIENT = "UnauthorizedClient"


class RuntimeName(ExtensibleEnum):
    """Language of a Flex Consumption app."""

    DOTNET_ISOLATED = "dotnet-isolated"
    NODE = "node"
    JAVA = "java"
    POWERSHELL = "powershell"
    PYTHON = "python"
    CUSTOM = "custom"


class SiteAvailabilityState(ExtensibleEnum):
    """Whether an app is available."""

    NORMAL = "Normal"
    LIMITED = "Limited"
    DISASTER_RECOVERY_MODE = "DisasterRecoveryMode"


class SiteExtensionType(ExtensibleEnum):
    """Kind of site extension."""

    GALLERY = "Gallery"
    WEB_ROOT = "WebRoot"


class SiteLoadBalancing(ExtensibleEnum):
    """How requests are spread over instances."""

    WEIGHTED_ROUND_ROBIN = "WeightedRoundRobin"
    LEAST_REQUESTS = "LeastRequests"
    LEAST_RESPONSE_TIME = "LeastResponseTime"
    WEIGHTED_TOTAL_TRAFFIC = "WeightedTotalTraffic"
    REQUEST_HASH = "RequestHash"
    PER_SITE_ROUND_ROBIN = "PerSiteRoundRobin"
    LEAST_REQUESTS_WITH_TIE_BREAKER = "LeastRequestsWithTieBreaker"


class SiteRuntimeState(ExtensibleEnum):
    """State of an instance."""

    READY = "READY"
    STOPPED = "STOPPED"
    UNKNOWN = "UNKNOWN"


class SiteUpdateStrategyType(ExtensibleEnum):
    """How instances are replaced on an update."""

    RECREATE = "Recreate"
    ROLLING_UPDATE = "RollingUpdate"


class SslState(ExtensibleEnum):
    """Whether HTTPS is bound to a host name, and how."""

    DISABLED = "Disabled"
    """Not at all."""
    SNI_ENABLED = "SniEnabled"
    """By server name (SNI)."""
    IP_BASED_ENABLED = "IpBasedEnabled"
    """By an IP address of its own."""


class UnauthenticatedClientActionV2(ExtensibleEnum):
    """What happens to requests that are not signed in, version 2."""

    REDIRECT_TO_LOGIN_PAGE = "RedirectToLoginPage"
    """They are sent to sign in."""
    ALLOW_ANONYMOUS = "AllowAnonymous"
    """They reach the app."""
    RETURN401 = "Return401"
    """They get 401 Unauthorized."""
    RETURN403 = "Return403"
    """They get 403 Forbidden."""
