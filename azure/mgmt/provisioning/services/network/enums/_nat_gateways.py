# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Enums of ``network``: ``nat_gateways``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class Nat64State(ExtensibleEnum):
    """Whether NAT64 is on."""

    NONE = "None"
    ENABLED = "Enabled"
    DISABLED = "Disabled"


class NatGatewaySkuName(ExtensibleEnum):
    """SKU of a NAT gateway."""

    STANDARD = "Standard"
    STANDARD_V2 = "StandardV2"
