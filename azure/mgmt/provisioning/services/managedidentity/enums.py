# Generated from swagger/managedidentity/managedidentity.json (2024-11-30, sha256 bdfcf189a1c5).
# Do not edit: run "make generate".

"""Enums of the service ``managedidentity``."""

from __future__ import annotations

from ...core.model import ExtensibleEnum


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
