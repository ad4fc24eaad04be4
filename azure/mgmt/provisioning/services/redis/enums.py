# Generated from swagger/redis/ by "make generate": do not edit.

"""Enums of the service ``redis``."""

from __future__ import annotations

from ...core.models.model import ExtensibleEnum


class AccessPolicyAssignmentProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    UPDATING = "Updating"
    SUCCEEDED = "Succeeded"
    DELETING = "Deleting"
    DELETED = "Deleted"
    CANCELED = "Canceled"
    FAILED = "Failed"


class AccessPolicyProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    UPDATING = "Updating"
    SUCCEEDED = "Succeeded"
    DELETING = "Deleting"
    DELETED = "Deleted"
    CANCELED = "Canceled"
    FAILED = "Failed"


class AccessPolicyType(ExtensibleEnum):
    """Whether an access policy is built in or custom."""

    CUSTOM = "Custom"
    BUILT_IN = "BuiltIn"


class DayOfWeek(ExtensibleEnum):
    """Day of the week, or Everyday or Weekend."""

    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"
    SUNDAY = "Sunday"
    EVERYDAY = "Everyday"
    WEEKEND = "Weekend"


class DefaultName(ExtensibleEnum):
    """Fixed name of the patch schedule; default."""

    DEFAULT = "default"


class ManagedServiceIdentityType(ExtensibleEnum):
    """Which kinds of managed identity a resource has: system-assigned, user-assigned, both or none."""

    NONE = "None"
    SYSTEM_ASSIGNED = "SystemAssigned"
    USER_ASSIGNED = "UserAssigned"
    SYSTEM_ASSIGNED_USER_ASSIGNED = "SystemAssigned, UserAssigned"


class PrivateEndpointConnectionProvisioningState(ExtensibleEnum):
    """State of the last create or update of a private endpoint connection."""

    SUCCEEDED = "Succeeded"
    CREATING = "Creating"
    DELETING = "Deleting"
    FAILED = "Failed"


class PrivateEndpointServiceConnectionStatus(ExtensibleEnum):
    """Approval state of a private endpoint connection: Pending, Approved, Rejected or Disconnected."""

    PENDING = "Pending"
    APPROVED = "Approved"
    REJECTED = "Rejected"


class ProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    CREATING = "Creating"
    DELETING = "Deleting"
    DISABLED = "Disabled"
    FAILED = "Failed"
    LINKING = "Linking"
    PROVISIONING = "Provisioning"
    RECOVERING_SCALE_FAILURE = "RecoveringScaleFailure"
    SCALING = "Scaling"
    SUCCEEDED = "Succeeded"
    UNLINKING = "Unlinking"
    UNPROVISIONING = "Unprovisioning"
    UPDATING = "Updating"
    CONFIGURING_AAD = "ConfiguringAAD"


class PublicNetworkAccess(ExtensibleEnum):
    """Whether the resource can be reached from public networks."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class RebootType(ExtensibleEnum):
    """Which nodes to restart: PrimaryNode, SecondaryNode or AllNodes."""

    PRIMARY_NODE = "PrimaryNode"
    SECONDARY_NODE = "SecondaryNode"
    ALL_NODES = "AllNodes"


class RedisKeyType(ExtensibleEnum):
    """Which access key: Primary or Secondary."""

    PRIMARY = "Primary"
    SECONDARY = "Secondary"


class ReplicationRole(ExtensibleEnum):
    """Role in geo-replication: Primary or Secondary."""

    PRIMARY = "Primary"
    SECONDARY = "Secondary"


class SkuFamily(ExtensibleEnum):
    """Family of cache sizes: C for Basic and Standard, P for Premium."""

    C = "C"
    P = "P"


class SkuName(ExtensibleEnum):
    """Tier of a cache: Basic, Standard or Premium."""

    BASIC = "Basic"
    STANDARD = "Standard"
    PREMIUM = "Premium"


class TlsVersion(ExtensibleEnum):
    """Lowest TLS version that clients may use."""

    ONE0 = "1.0"
    ONE1 = "1.1"
    ONE2 = "1.2"


class UpdateChannel(ExtensibleEnum):
    """How early updates come: Stable, or Preview before it."""

    STABLE = "Stable"
    PREVIEW = "Preview"


class ZonalAllocationPolicy(ExtensibleEnum):
    """How availability zones are chosen: Automatic, UserDefined or NoZones."""

    AUTOMATIC = "Automatic"
    USER_DEFINED = "UserDefined"
    NO_ZONES = "NoZones"
