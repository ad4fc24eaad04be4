# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``bastion_hosts``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


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
