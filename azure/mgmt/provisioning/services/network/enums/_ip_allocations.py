# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Enums of ``network``: ``ip_allocations``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class IPAllocationMethod(ExtensibleEnum):
    """How an address is assigned."""

    STATIC = "Static"
    DYNAMIC = "Dynamic"


class IpAllocationType(ExtensibleEnum):
    """Kind of an IP allocation."""

    UNDEFINED = "Undefined"
    HYPERNET = "Hypernet"
