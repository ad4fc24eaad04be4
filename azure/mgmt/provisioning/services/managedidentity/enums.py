# Generated from swagger/managedidentity/ by "make generate": do not edit.

"""Enums of the service ``managedidentity``."""

from __future__ import annotations

from ...core.models.model import ExtensibleEnum


class CreatedByType(ExtensibleEnum):
    """Kind of identity: User, Application, ManagedIdentity or Key."""

    USER = "User"
    APPLICATION = "Application"
    MANAGED_IDENTITY = "ManagedIdentity"
    KEY = "Key"


class IsolationScope(ExtensibleEnum):
    """Whether an identity is bound to its region: None or Regional."""

    NONE = "None"
    REGIONAL = "Regional"
