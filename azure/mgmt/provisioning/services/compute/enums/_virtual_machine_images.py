# Generated from swagger/compute/ by "make generate": do not edit.

"""Enums of ``compute``: ``virtual_machine_images``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ArchitectureTypes(ExtensibleEnum):
    """Processor architecture of a platform image."""

    X64 = "x64"
    ARM64 = "Arm64"


class ListVersionsExpandOptions(ExtensibleEnum):
    """Expand expression; "properties" adds the properties of each version."""

    PROPERTIES = "properties"


class ReleaseCategory(ExtensibleEnum):
    """Kind of release of an extension version."""

    OTHER = "Other"
    BUG_FIX = "BugFix"
    SECURITY_FIX = "SecurityFix"
    COMPATIBILITY_UPDATE = "CompatibilityUpdate"
    NEW_FEATURE = "NewFeature"


class RunProfile(ExtensibleEnum):
    """How an extension runs: once or all the time."""

    OTHER = "Other"
    RUN_ONCE = "RunOnce"
    LONG_RUNNING = "LongRunning"
    HYBRID = "Hybrid"


class UrgencyLevel(ExtensibleEnum):
    """How urgent an extension version is."""

    REGULAR = "Regular"
    EXPEDITED = "Expedited"
    EMERGENCY = "Emergency"


class VmDiskTypes(ExtensibleEnum):
    """Kind of disks a platform image does not allow."""

    NONE = "None"
    UNMANAGED = "Unmanaged"
