# Generated from swagger/storage/ by "make generate": do not edit.

"""Enums of ``storage``: ``blob_services``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ImmutabilityPolicyState(ExtensibleEnum):
    """State of a container's immutability policy."""

    LOCKED = "Locked"
    """The period can only be lengthened."""
    UNLOCKED = "Unlocked"
    """Can be changed or removed."""


class ImmutabilityPolicyUpdateType(ExtensibleEnum):
    """Kind of change made to an immutability policy."""

    PUT = "put"
    LOCK = "lock"
    EXTEND = "extend"


class LeaseContainerRequestAction(ExtensibleEnum):
    """What to do with a lease."""

    ACQUIRE = "Acquire"
    RENEW = "Renew"
    CHANGE = "Change"
    RELEASE = "Release"
    BREAK = "Break"


class ListContainersInclude(ExtensibleEnum):
    """Give "deleted" to list soft-deleted containers as well."""

    DELETED = "deleted"


class MigrationState(ExtensibleEnum):
    """How far a migration to version-level immutability has got."""

    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"


class Name(ExtensibleEnum):
    """Name of the last access time tracking policy."""

    ACCESS_TIME_TRACKING = "AccessTimeTracking"


class PublicAccess(ExtensibleEnum):
    """What anonymous readers may see in a container."""

    CONTAINER = "Container"
    """Blobs and the list of them."""
    BLOB = "Blob"
    """Blobs, but not the list."""
    NONE = "None"
    """Nothing."""
