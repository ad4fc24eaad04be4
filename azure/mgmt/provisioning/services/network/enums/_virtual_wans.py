# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``virtual_wans``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class OfficeTrafficCategory(ExtensibleEnum):
    """Which Office 365 traffic goes straight to the internet."""

    OPTIMIZE = "Optimize"
    OPTIMIZE_AND_ALLOW = "OptimizeAndAllow"
    ALL = "All"
    NONE = "None"


class VirtualWanSecurityProviderType(ExtensibleEnum):
    """Kind of a security provider."""

    EXTERNAL = "External"
    NATIVE = "Native"
