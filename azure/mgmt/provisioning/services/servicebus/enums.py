# Generated from swagger/servicebus/ by "make generate": do not edit.

"""Enums of the service ``servicebus``."""

from __future__ import annotations

from ...core.models.model import ExtensibleEnum


class AccessRights(ExtensibleEnum):
    """What an authorization rule allows: Manage, Send or Listen."""

    MANAGE = "Manage"
    SEND = "Send"
    LISTEN = "Listen"


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


class FilterType(ExtensibleEnum):
    """Kind of filter in a rule: SqlFilter or CorrelationFilter."""

    SQL_FILTER = "SqlFilter"
    CORRELATION_FILTER = "CorrelationFilter"


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


class MigrationConfigurationName(ExtensibleEnum):
    """Name of the migration; $default."""

    DEFAULT = "$default"


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
