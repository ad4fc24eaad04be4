# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Enums of ``containerservice``: ``managed_clusters_2``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AdoptionPolicy(ExtensibleEnum):
    """What happens to a namespace that exists already: Never, IfIdentical or Always take it over."""

    NEVER = "Never"
    IF_IDENTICAL = "IfIdentical"
    ALWAYS = "Always"


class Code(ExtensibleEnum):
    """Whether a cluster is running or stopped."""

    RUNNING = "Running"
    STOPPED = "Stopped"


class ConnectionStatus(ExtensibleEnum):
    """Approval state of a private endpoint connection: Pending, Approved, Rejected or Disconnected."""

    PENDING = "Pending"
    APPROVED = "Approved"
    REJECTED = "Rejected"
    DISCONNECTED = "Disconnected"


class DeletePolicy(ExtensibleEnum):
    """Whether a namespace stays in Kubernetes when its resource is deleted: Keep or Delete."""

    KEEP = "Keep"
    DELETE = "Delete"


class LicenseType(ExtensibleEnum):
    """License type: None or Windows_Server."""

    NONE = "None"
    WINDOWS_SERVER = "Windows_Server"


class ManagementMode(ExtensibleEnum):
    """Management mode: Unmanaged or Managed."""

    UNMANAGED = "Unmanaged"
    MANAGED = "Managed"


class NamespaceProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    UPDATING = "Updating"
    DELETING = "Deleting"
    CREATING = "Creating"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"


class PolicyRule(ExtensibleEnum):
    """Traffic that is let through: DenyAll, AllowAll or AllowSameNamespace."""

    DENY_ALL = "DenyAll"
    ALLOW_ALL = "AllowAll"
    ALLOW_SAME_NAMESPACE = "AllowSameNamespace"


class Protocol(ExtensibleEnum):
    """Protocol: TCP or UDP."""

    TCP = "TCP"
    UDP = "UDP"


class SchedulerConfigMode(ExtensibleEnum):
    """Scheduler configuration mode: Default or ManagedByCRD."""

    DEFAULT = "Default"
    MANAGED_BY_CRD = "ManagedByCRD"


class ServiceMeshMode(ExtensibleEnum):
    """Service mesh mode: Istio or Disabled."""

    ISTIO = "Istio"
    DISABLED = "Disabled"


class Type(ExtensibleEnum):
    """Week of the month: First, Second, Third, Fourth or Last."""

    FIRST = "First"
    SECOND = "Second"
    THIRD = "Third"
    FOURTH = "Fourth"
    LAST = "Last"


class WeekDay(ExtensibleEnum):
    """Day of the week."""

    SUNDAY = "Sunday"
    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"
