# Generated from swagger/eventhub/ by "make generate": do not edit.

"""Enums of the service ``eventhub``."""

from __future__ import annotations

from ...core.models.model import ExtensibleEnum


class AccessRights(ExtensibleEnum):
    """What an authorization rule allows: Manage, Send or Listen."""

    MANAGE = "Manage"
    SEND = "Send"
    LISTEN = "Listen"


class ApplicationGroupPolicyType(ExtensibleEnum):
    """Kind of policy; ThrottlingPolicy."""

    THROTTLING_POLICY = "ThrottlingPolicy"


class CaptureIdentityType(ExtensibleEnum):
    """Kind of identity that writes captured files: SystemAssigned or UserAssigned."""

    SYSTEM_ASSIGNED = "SystemAssigned"
    USER_ASSIGNED = "UserAssigned"


class CleanupPolicyRetentionDescription(ExtensibleEnum):
    """What happens to old events: Delete, Compact or both."""

    DELETE = "Delete"
    COMPACT = "Compact"
    DELETE_OR_COMPACT = "DeleteOrCompact"


class ClusterSkuName(ExtensibleEnum):
    """Tier of a cluster; Dedicated."""

    DEDICATED = "Dedicated"


class CreatedByType(ExtensibleEnum):
    """Kind of identity: User, Application, ManagedIdentity or Key."""

    USER = "User"
    APPLICATION = "Application"
    MANAGED_IDENTITY = "ManagedIdentity"
    KEY = "Key"


class DefaultAction(ExtensibleEnum):
    """What happens to traffic that no rule matches: Allow or Deny."""

    ALLOW = "Allow"
    DENY = "Deny"


class EncodingCaptureDescription(ExtensibleEnum):
    """Format of captured files: Avro or AvroDeflate."""

    AVRO = "Avro"
    AVRO_DEFLATE = "AvroDeflate"


class EndPointProvisioningState(ExtensibleEnum):
    """State of the last create or update of a private endpoint connection."""

    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    SUCCEEDED = "Succeeded"
    CANCELED = "Canceled"
    FAILED = "Failed"


class EntityStatus(ExtensibleEnum):
    """Whether an entity may be used, such as Active, Disabled, SendDisabled or ReceiveDisabled."""

    ACTIVE = "Active"
    DISABLED = "Disabled"
    RESTORING = "Restoring"
    SEND_DISABLED = "SendDisabled"
    RECEIVE_DISABLED = "ReceiveDisabled"
    CREATING = "Creating"
    DELETING = "Deleting"
    RENAMING = "Renaming"
    UNKNOWN = "Unknown"


class GeoDRRoleType(ExtensibleEnum):
    """Role of a replica: Primary or Secondary."""

    PRIMARY = "Primary"
    SECONDARY = "Secondary"


class IpAddressType(ExtensibleEnum):
    """IP versions of the namespace's endpoint: IPv4 or DualStack."""

    I_PV4 = "IPv4"
    DUAL_STACK = "DualStack"


class KeyType(ExtensibleEnum):
    """Which key: PrimaryKey or SecondaryKey."""

    PRIMARY_KEY = "PrimaryKey"
    SECONDARY_KEY = "SecondaryKey"


class ManagedServiceIdentityType(ExtensibleEnum):
    """Which kinds of managed identity a resource has: system-assigned, user-assigned, both or none."""

    SYSTEM_ASSIGNED = "SystemAssigned"
    USER_ASSIGNED = "UserAssigned"
    SYSTEM_ASSIGNED_USER_ASSIGNED = "SystemAssigned, UserAssigned"
    NONE = "None"


class MetricId(ExtensibleEnum):
    """What a throttling policy limits, such as IncomingBytes or OutgoingMessages."""

    INCOMING_BYTES = "IncomingBytes"
    OUTGOING_BYTES = "OutgoingBytes"
    INCOMING_MESSAGES = "IncomingMessages"
    OUTGOING_MESSAGES = "OutgoingMessages"


class Mode(ExtensibleEnum):
    """Enabled or Disabled."""

    DISABLED = "Disabled"
    ENABLED = "Enabled"


class NetworkRuleIPAction(ExtensibleEnum):
    """What an IP rule does; Allow."""

    ALLOW = "Allow"


class NetworkSecurityPerimeterConfigurationProvisioningState(ExtensibleEnum):
    """State of the last update of the perimeter configuration."""

    UNKNOWN = "Unknown"
    CREATING = "Creating"
    UPDATING = "Updating"
    ACCEPTED = "Accepted"
    INVALID_RESPONSE = "InvalidResponse"
    SUCCEEDED = "Succeeded"
    SUCCEEDED_WITH_ISSUES = "SucceededWithIssues"
    FAILED = "Failed"
    DELETING = "Deleting"
    DELETED = "Deleted"
    CANCELED = "Canceled"


class NspAccessRuleDirection(ExtensibleEnum):
    """Whether an access rule is for traffic coming in or going out."""

    INBOUND = "Inbound"
    OUTBOUND = "Outbound"


class PrivateLinkConnectionStatus(ExtensibleEnum):
    """Approval state of a private endpoint connection: Pending, Approved, Rejected or Disconnected."""

    PENDING = "Pending"
    APPROVED = "Approved"
    REJECTED = "Rejected"
    DISCONNECTED = "Disconnected"


class ProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    UNKNOWN = "Unknown"
    CREATING = "Creating"
    DELETING = "Deleting"
    SCALING = "Scaling"
    ACTIVE = "Active"
    FAILED = "Failed"
    SUCCEEDED = "Succeeded"
    CANCELED = "Canceled"


class ProvisioningStateDR(ExtensibleEnum):
    """State of the alias: Accepted, Succeeded or Failed."""

    ACCEPTED = "Accepted"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"


class PublicNetworkAccess(ExtensibleEnum):
    """Whether the resource can be reached from public networks."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    SECURED_BY_PERIMETER = "SecuredByPerimeter"


class PublicNetworkAccessFlag(ExtensibleEnum):
    """Whether the resource can be reached from public networks."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    SECURED_BY_PERIMETER = "SecuredByPerimeter"


class ResourceAssociationAccessMode(ExtensibleEnum):
    """How strictly the perimeter's rules are applied to the resource."""

    NO_ASSOCIATION_MODE = "NoAssociationMode"
    ENFORCED_MODE = "EnforcedMode"
    LEARNING_MODE = "LearningMode"
    AUDIT_MODE = "AuditMode"
    UNSPECIFIED_MODE = "UnspecifiedMode"


class RoleDisasterRecovery(ExtensibleEnum):
    """Role of a namespace in a pair: Primary, PrimaryNotReplicating or Secondary."""

    PRIMARY = "Primary"
    PRIMARY_NOT_REPLICATING = "PrimaryNotReplicating"
    SECONDARY = "Secondary"


class SchemaCompatibility(ExtensibleEnum):
    """Which changes of a schema are allowed: None, Backward or Forward."""

    NONE = "None"
    BACKWARD = "Backward"
    FORWARD = "Forward"


class SchemaType(ExtensibleEnum):
    """Kind of schemas: Avro, Json, ProtoBuf or Unknown."""

    UNKNOWN = "Unknown"
    AVRO = "Avro"
    PROTO_BUF = "ProtoBuf"
    JSON = "Json"


class SkuName(ExtensibleEnum):
    """Tier of a namespace: Basic, Standard or Premium."""

    BASIC = "Basic"
    STANDARD = "Standard"
    PREMIUM = "Premium"


class SkuTier(ExtensibleEnum):
    """Tier of a namespace: Basic, Standard or Premium."""

    BASIC = "Basic"
    STANDARD = "Standard"
    PREMIUM = "Premium"


class TimestampType(ExtensibleEnum):
    """Which time an event carries: LogAppend when stored, Create when made."""

    LOG_APPEND = "LogAppend"
    CREATE = "Create"


class TlsVersion(ExtensibleEnum):
    """Lowest TLS version that clients may use."""

    ONE0 = "1.0"
    ONE1 = "1.1"
    ONE2 = "1.2"
    ONE3 = "1.3"


class UnavailableReason(ExtensibleEnum):
    """Why a name cannot be used."""

    NONE = "None"
    INVALID_NAME = "InvalidName"
    SUBSCRIPTION_IS_DISABLED = "SubscriptionIsDisabled"
    NAME_IN_USE = "NameInUse"
    NAME_IN_LOCKDOWN = "NameInLockdown"
    TOO_MANY_NAMESPACE_IN_CURRENT_SUBSCRIPTION = "TooManyNamespaceInCurrentSubscription"
