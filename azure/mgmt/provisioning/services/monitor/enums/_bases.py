# Generated from swagger/monitor/ by "make generate": do not edit.

"""Enums of ``monitor``: ``bases``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class CreatedByType(ExtensibleEnum):
    """Kind of identity: User, Application, ManagedIdentity or Key."""

    USER = "User"
    APPLICATION = "Application"
    MANAGED_IDENTITY = "ManagedIdentity"
    KEY = "Key"


class ManagedServiceIdentityType(ExtensibleEnum):
    """Which kinds of managed identity a resource has: system-assigned, user-assigned, both or none."""

    NONE = "None"
    SYSTEM_ASSIGNED = "SystemAssigned"
    USER_ASSIGNED = "UserAssigned"
    SYSTEM_ASSIGNED_USER_ASSIGNED = "SystemAssigned,UserAssigned"
