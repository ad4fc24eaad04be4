# Generated from swagger/compute/ by "make generate": do not edit.

"""Enums of ``compute``: ``restore_point_collections``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ConsistencyModeTypes(ExtensibleEnum):
    """Consistency of a restore point."""

    CRASH_CONSISTENT = "CrashConsistent"
    FILE_SYSTEM_CONSISTENT = "FileSystemConsistent"
    APPLICATION_CONSISTENT = "ApplicationConsistent"


class OperatingSystemType(ExtensibleEnum):
    """Operating system of a saved disk."""

    WINDOWS = "Windows"
    LINUX = "Linux"


class RestorePointCollectionExpandOptions(ExtensibleEnum):
    """ "restorePoints" adds the restore points of the collection."""

    RESTORE_POINTS = "restorePoints"


class RestorePointEncryptionType(ExtensibleEnum):
    """Which keys encrypt a disk restore point."""

    ENCRYPTION_AT_REST_WITH_PLATFORM_KEY = "EncryptionAtRestWithPlatformKey"
    ENCRYPTION_AT_REST_WITH_CUSTOMER_KEY = "EncryptionAtRestWithCustomerKey"
    ENCRYPTION_AT_REST_WITH_PLATFORM_AND_CUSTOMER_KEYS = "EncryptionAtRestWithPlatformAndCustomerKeys"


class RestorePointExpandOptions(ExtensibleEnum):
    """ "instanceView" adds the run-time state of the restore point."""

    INSTANCE_VIEW = "instanceView"
