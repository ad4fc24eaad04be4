# Generated from swagger/web/ by "make generate": do not edit.

"""Enums of ``web``: ``common``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


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


class ManagedServiceIdentityType(ExtensibleEnum):
    """Which kinds of managed identity a resource has."""

    SYSTEM_ASSIGNED = "SystemAssigned"
    USER_ASSIGNED = "UserAssigned"
    SYSTEM_ASSIGNED_USER_ASSIGNED = "SystemAssigned, UserAssigned"
    NONE = "None"


class OperationStatus(ExtensibleEnum):
    """State of an operation."""

    IN_PROGRESS = "InProgress"
    FAILED = "Failed"
    SUCCEEDED = "Succeeded"
    TIMED_OUT = "TimedOut"
    CREATED = "Created"


class ProvisioningState(ExtensibleEnum):
    """How far a change of a resource has got."""

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"
    IN_PROGRESS = "InProgress"
    DELETING = "Deleting"


class RouteType(ExtensibleEnum):
    """Where a route comes from."""

    DEFAULT = "DEFAULT"
    """Every app has it."""
    INHERITED = "INHERITED"
    """From the virtual network."""
    STATIC = "STATIC"
    """Set by hand."""


class StackPreferredOs(ExtensibleEnum):
    """Operating system a stack is best used on."""

    WINDOWS = "Windows"
    LINUX = "Linux"


class WebJobType(ExtensibleEnum):
    """Kind of WebJob."""

    CONTINUOUS = "Continuous"
    TRIGGERED = "Triggered"
