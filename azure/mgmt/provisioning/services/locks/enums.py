# Generated from swagger/locks/ by "make generate": do not edit.

"""Enums of the service ``locks``."""

from __future__ import annotations

from ...core.models.model import ExtensibleEnum


class CreatedByType(ExtensibleEnum):
    """Kind of identity: User, Application, ManagedIdentity or Key."""

    USER = "User"
    APPLICATION = "Application"
    MANAGED_IDENTITY = "ManagedIdentity"
    KEY = "Key"


class LockLevel(ExtensibleEnum):
    """How strict a lock is: CanNotDelete forbids deletion, ReadOnly forbids changes as well."""

    NOT_SPECIFIED = "NotSpecified"
    CAN_NOT_DELETE = "CanNotDelete"
    READ_ONLY = "ReadOnly"
