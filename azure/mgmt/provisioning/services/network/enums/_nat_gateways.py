# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``nat_gateways``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class Nat64State(ExtensibleEnum):
    """Whether NAT64 is on."""

    NONE = "None"
    ENABLED = "Enabled"
    DISABLED = "Disabled"


class NatGatewaySkuName(ExtensibleEnum):
    """SKU of a NAT gateway."""

    STANDARD = "Standard"
    STANDARD_V2 = "StandardV2"
