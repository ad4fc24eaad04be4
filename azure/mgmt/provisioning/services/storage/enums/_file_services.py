# Generated from swagger/storage/ by "make generate": do not edit.

"""Enums of ``storage``: ``file_services``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class EnabledProtocols(ExtensibleEnum):
    """Protocol of a file share."""

    SMB = "SMB"
    """SMB and REST."""
    NFS = "NFS"
    """NFS 4.1; premium shares only."""


class LeaseShareAction(ExtensibleEnum):
    """What to do with a lease on a file share."""

    ACQUIRE = "Acquire"
    RENEW = "Renew"
    CHANGE = "Change"
    RELEASE = "Release"
    BREAK = "Break"


class RootSquashType(ExtensibleEnum):
    """What root on a client may do on an NFS share."""

    NO_ROOT_SQUASH = "NoRootSquash"
    """Root stays root."""
    ROOT_SQUASH = "RootSquash"
    """Root is mapped to an anonymous user."""
    ALL_SQUASH = "AllSquash"
    """All users are mapped to an anonymous user."""


class ShareAccessTier(ExtensibleEnum):
    """Cost tier of a file share."""

    TRANSACTION_OPTIMIZED = "TransactionOptimized"
    HOT = "Hot"
    COOL = "Cool"
    PREMIUM = "Premium"
