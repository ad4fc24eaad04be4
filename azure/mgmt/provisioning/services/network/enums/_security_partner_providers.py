# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``security_partner_providers``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class SecurityPartnerProviderConnectionStatus(ExtensibleEnum):
    """State of a security partner's connection."""

    UNKNOWN = "Unknown"
    PARTIALLY_CONNECTED = "PartiallyConnected"
    CONNECTED = "Connected"
    NOT_CONNECTED = "NotConnected"


class SecurityProviderName(ExtensibleEnum):
    """Security partner."""

    Z_SCALER = "ZScaler"
    I_BOSS = "IBoss"
    CHECKPOINT = "Checkpoint"
