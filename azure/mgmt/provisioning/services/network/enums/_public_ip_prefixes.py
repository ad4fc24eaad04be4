# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Enums of ``network``: ``public_ip_prefixes``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class PublicIPPrefixSkuName(ExtensibleEnum):
    """SKU of a public IP prefix."""

    STANDARD = "Standard"
    STANDARD_V2 = "StandardV2"


class PublicIPPrefixSkuTier(ExtensibleEnum):
    """Tier of a public IP prefix."""

    REGIONAL = "Regional"
    GLOBAL = "Global"
