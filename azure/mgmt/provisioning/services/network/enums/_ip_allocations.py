# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``ip_allocations``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class IPAllocationMethod(ExtensibleEnum):
    """How an address is assigned."""

    STATIC = "Static"
    DYNAMIC = "Dynamic"


class IpAllocationType(ExtensibleEnum):
    """Kind of an IP allocation."""

    UNDEFINED = "Undefined"
    HYPERNET = "Hypernet"
