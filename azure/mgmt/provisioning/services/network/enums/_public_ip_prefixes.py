# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``public_ip_prefixes``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class PublicIPPrefixSkuName(ExtensibleEnum):
    """SKU of a public IP prefix."""

    STANDARD = "Standard"
    STANDARD_V2 = "StandardV2"


class PublicIPPrefixSkuTier(ExtensibleEnum):
    """Tier of a public IP prefix."""

    REGIONAL = "Regional"
    GLOBAL = "Global"
