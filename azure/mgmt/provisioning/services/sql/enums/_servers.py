# Generated from swagger/sql/ by "make generate": do not edit.

"""Enums of ``sql``: ``servers``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AutomaticTuningServerMode(ExtensibleEnum):
    """Automatic tuning server mode: Custom, Auto or Unspecified."""

    CUSTOM = "Custom"
    AUTO = "Auto"
    UNSPECIFIED = "Unspecified"


class AutomaticTuningServerReason(ExtensibleEnum):
    """Automatic tuning server reason: Default, Disabled or AutoConfigured."""

    DEFAULT = "Default"
    DISABLED = "Disabled"
    AUTO_CONFIGURED = "AutoConfigured"


class CheckNameAvailabilityReason(ExtensibleEnum):
    """Why a name cannot be used."""

    INVALID = "Invalid"
    ALREADY_EXISTS = "AlreadyExists"


class CheckNameAvailabilityResourceType(ExtensibleEnum):
    """Check name availability resource type: always Microsoft.Sql/servers so far."""

    MICROSOFT_SQL_SERVERS = "Microsoft.Sql/servers"


class ConnectionPolicyName(ExtensibleEnum):
    """Name of the connection policy; default."""

    DEFAULT = "default"


class DevOpsAuditingSettingsName(ExtensibleEnum):
    """Name of the settings; Default."""

    DEFAULT = "Default"


class EncryptionProtectorName(ExtensibleEnum):
    """Name of the encryption protector; current."""

    CURRENT = "current"


class FailoverGroupDatabasesSecondaryType(ExtensibleEnum):
    """Failover group databases secondary type: Geo or Standby."""

    GEO = "Geo"
    STANDBY = "Standby"


class FailoverGroupReplicationRole(ExtensibleEnum):
    """Failover group replication role: Primary or Secondary."""

    PRIMARY = "Primary"
    SECONDARY = "Secondary"


class MinimalTlsVersion(ExtensibleEnum):
    """Lowest TLS version that clients may use."""

    NONE = "None"
    ONE0 = "1.0"
    ONE1 = "1.1"
    ONE2 = "1.2"
    ONE3 = "1.3"


class PrivateEndpointProvisioningState(ExtensibleEnum):
    """State of a private endpoint connection."""

    APPROVING = "Approving"
    READY = "Ready"
    DROPPING = "Dropping"
    FAILED = "Failed"
    REJECTING = "Rejecting"


class PrivateLinkServiceConnectionStateActionsRequire(ExtensibleEnum):
    """Private link service connection state actions require: always None so far."""

    NONE = "None"


class PrivateLinkServiceConnectionStateStatus(ExtensibleEnum):
    """Approval state of a private endpoint connection: Pending, Approved, Rejected or Disconnected."""

    APPROVED = "Approved"
    PENDING = "Pending"
    REJECTED = "Rejected"
    DISCONNECTED = "Disconnected"


class ServerConnectionType(ExtensibleEnum):
    """Server connection type: Default, Redirect or Proxy."""

    DEFAULT = "Default"
    REDIRECT = "Redirect"
    PROXY = "Proxy"


class ServerCreateMode(ExtensibleEnum):
    """Server create mode: Normal or Restore."""

    NORMAL = "Normal"
    RESTORE = "Restore"


class ServerKeyType(ExtensibleEnum):
    """Server key type: ServiceManaged or AzureKeyVault."""

    SERVICE_MANAGED = "ServiceManaged"
    AZURE_KEY_VAULT = "AzureKeyVault"


class ServerNetworkAccessFlag(ExtensibleEnum):
    """Whether server network is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class ServerPublicNetworkAccessFlag(ExtensibleEnum):
    """Whether the resource can be reached from public networks."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    SECURED_BY_PERIMETER = "SecuredByPerimeter"


class ServerWorkspaceFeature(ExtensibleEnum):
    """Server workspace feature: Connected or Disconnected."""

    CONNECTED = "Connected"
    DISCONNECTED = "Disconnected"


class SyncAgentState(ExtensibleEnum):
    """Sync agent state: Online, Offline or NeverConnected."""

    ONLINE = "Online"
    OFFLINE = "Offline"
    NEVER_CONNECTED = "NeverConnected"


class VirtualNetworkRuleState(ExtensibleEnum):
    """Virtual network rule state: Initializing, InProgress, Ready, Failed, Deleting or Unknown."""

    INITIALIZING = "Initializing"
    IN_PROGRESS = "InProgress"
    READY = "Ready"
    FAILED = "Failed"
    DELETING = "Deleting"
    UNKNOWN = "Unknown"
