# Generated from swagger/compute/ by "make generate": do not edit.

"""Enums of ``compute``: ``disk_encryption_sets``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class DiskEncryptionSetIdentityType(ExtensibleEnum):
    """Kind of identity of a disk encryption set."""

    SYSTEM_ASSIGNED = "SystemAssigned"
    USER_ASSIGNED = "UserAssigned"
    SYSTEM_ASSIGNED_USER_ASSIGNED = "SystemAssigned, UserAssigned"
    NONE = "None"


class DiskEncryptionSetType(ExtensibleEnum):
    """Which keys a disk encryption set encrypts with."""

    ENCRYPTION_AT_REST_WITH_CUSTOMER_KEY = "EncryptionAtRestWithCustomerKey"
    ENCRYPTION_AT_REST_WITH_PLATFORM_AND_CUSTOMER_KEYS = "EncryptionAtRestWithPlatformAndCustomerKeys"
    CONFIDENTIAL_VM_ENCRYPTED_WITH_CUSTOMER_KEY = "ConfidentialVmEncryptedWithCustomerKey"
