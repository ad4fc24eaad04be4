# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``route_tables``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class DisablePeeringRoute(ExtensibleEnum):
    """Which routes of peerings are kept out of subnets."""

    NONE = "None"
    ALL = "All"


class RouteNextHopType(ExtensibleEnum):
    """Where a route sends traffic."""

    VIRTUAL_NETWORK_GATEWAY = "VirtualNetworkGateway"
    VNET_LOCAL = "VnetLocal"
    INTERNET = "Internet"
    VIRTUAL_APPLIANCE = "VirtualAppliance"
    VIRTUAL_APPLIANCE_ECMP = "VirtualApplianceEcmp"
    NONE = "None"


class RouteTableUsageMode(ExtensibleEnum):
    """Which route tables a network manager uses."""

    MANAGED_ONLY = "ManagedOnly"
    USE_EXISTING = "UseExisting"
