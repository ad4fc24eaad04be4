# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Enums of ``network``: ``virtual_wans``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


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
