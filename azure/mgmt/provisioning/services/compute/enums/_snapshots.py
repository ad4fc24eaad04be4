# Generated from swagger/compute/ by "make generate": do not edit.

"""Enums of ``compute``: ``snapshots``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class CopyCompletionErrorReason(ExtensibleEnum):
    """Why the background copy of a snapshot failed."""

    COPY_SOURCE_NOT_FOUND = "CopySourceNotFound"


class ImmutabilityPolicyType(ExtensibleEnum):
    """Whether an immutability policy can still be changed."""

    UNLOCKED = "Unlocked"
    LOCKED = "Locked"


class SnapshotAccessState(ExtensibleEnum):
    """Whether the data of a snapshot can be read already."""

    UNKNOWN = "Unknown"
    PENDING = "Pending"
    AVAILABLE = "Available"
    INSTANT_ACCESS = "InstantAccess"
    AVAILABLE_WITH_INSTANT_ACCESS = "AvailableWithInstantAccess"


class SnapshotStorageAccountTypes(ExtensibleEnum):
    """Kind of storage of a snapshot."""

    STANDARD_LRS = "Standard_LRS"
    PREMIUM_LRS = "Premium_LRS"
    STANDARD_ZRS = "Standard_ZRS"
