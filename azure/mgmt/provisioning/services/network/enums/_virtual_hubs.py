# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``virtual_hubs``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class HubBgpConnectionStatus(ExtensibleEnum):
    """State of a hub's BGP connection."""

    UNKNOWN = "Unknown"
    CONNECTING = "Connecting"
    CONNECTED = "Connected"
    NOT_CONNECTED = "NotConnected"


class HubRoutingPreference(ExtensibleEnum):
    """Which routes a virtual hub prefers."""

    EXPRESS_ROUTE = "ExpressRoute"
    VPN_GATEWAY = "VpnGateway"
    AS_PATH = "ASPath"


class NextStep(ExtensibleEnum):
    """What follows after a route map rule matched."""

    UNKNOWN = "Unknown"
    CONTINUE = "Continue"
    TERMINATE = "Terminate"


class PreferredRoutingGateway(ExtensibleEnum):
    """Which gateway a virtual hub prefers."""

    EXPRESS_ROUTE = "ExpressRoute"
    VPN_GATEWAY = "VpnGateway"
    NONE = "None"


class RouteMapActionType(ExtensibleEnum):
    """What a route map rule does with routes."""

    UNKNOWN = "Unknown"
    REMOVE = "Remove"
    ADD = "Add"
    REPLACE = "Replace"
    DROP = "Drop"


class RouteMapMatchCondition(ExtensibleEnum):
    """How a route map rule compares routes."""

    UNKNOWN = "Unknown"
    CONTAINS = "Contains"
    EQUALS = "Equals"
    NOT_CONTAINS = "NotContains"
    NOT_EQUALS = "NotEquals"


class RoutingState(ExtensibleEnum):
    """State of a virtual hub's routing."""

    NONE = "None"
    PROVISIONED = "Provisioned"
    PROVISIONING = "Provisioning"
    FAILED = "Failed"
