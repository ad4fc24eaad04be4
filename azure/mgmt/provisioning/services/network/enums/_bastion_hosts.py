# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Enums of ``network``: ``bastion_hosts``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class BastionHostSkuName(ExtensibleEnum):
    """SKU of a bastion host."""

    BASIC = "Basic"
    STANDARD = "Standard"
    DEVELOPER = "Developer"
    PREMIUM = "Premium"


class SessionRecordingIdentityType(ExtensibleEnum):
    """Kind of identity that stores recordings."""

    SYSTEM_ASSIGNED = "SystemAssigned"
    USER_ASSIGNED = "UserAssigned"
